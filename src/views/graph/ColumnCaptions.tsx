// What are the columns, and how does someone new come into one?
import { AddButton } from '../shared/AddButton.tsx';
import { useWords } from '../shared/useWords.ts';
import styles from './ColumnCaptions.module.css';
import { useStage } from './useStage.ts';

const COLUMNS = [
  ['consumers', 'consumer'],
  ['platforms', 'platform'],
  ['producers', 'producer'],
] as const;
/** From the words to the topmost box. */
const RISE = 30;

export function ColumnCaptions({ canAdd }: { readonly canAdd: boolean }) {
  const { t } = useWords();
  const { cards, slabs, columns } = useStage(({ plan }) => plan);
  const top = Math.min(...[...cards, ...slabs].map(({ box }) => box.y)) - RISE;
  const counts = {
    consumers: cards.filter(({ side }) => side === 'consumer').length,
    platforms: slabs.length,
    producers: cards.filter(({ side }) => side === 'producer').length,
  };
  return COLUMNS.map(([key, kind]) => (
    <div key={key} className={styles['caption']} style={{ ...columns[key], top }}>
      <span>{t(`graph.columns.${key}`, { count: counts[key] })}</span>
      {canAdd && <AddButton kind={kind} className="nodrag nopan" />}
    </div>
  ));
}
