// What are the columns?
import { useWords } from '../shared/useWords.ts';
import styles from './ColumnCaptions.module.css';
import type { Box } from './GraphPlan.ts';
import { useStage } from './useStage.ts';

const { caption } = styles;
const RISE = 26;

export function ColumnCaptions() {
  const { t } = useWords();
  const { cards, slabs } = useStage(({ plan }) => plan);
  const top = Math.min(...[...cards, ...slabs].map(({ box }) => box.y)) - RISE;
  const columns = [
    ['consumers', cards.filter(({ side }) => side === 'consumer')],
    ['platforms', slabs],
    ['producers', cards.filter(({ side }) => side === 'producer')],
  ] as const;
  return columns.map(([key, members]) => {
    const { left, width } = spanOf(members.map(({ box }) => box));
    return (
      <div key={key} className={caption} style={{ left, width, top }}>
        {t(`graph.columns.${key}`, { count: members.length })}
      </div>
    );
  });
}

function spanOf(boxes: readonly Box[]) {
  const left = Math.min(...boxes.map(({ x }) => x));
  return { left, width: Math.max(...boxes.map(({ x, width }) => x + width)) - left };
}
