// What is to be told: about what is selected, or about the whole phase?
import { ChevronLeft } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { ActorSituation } from './ActorSituation.tsx';
import { GroupSituation } from './GroupSituation.tsx';
import { LinkSituation } from './LinkSituation.tsx';
import { Overview } from './Overview.tsx';
import { PairSituation } from './PairSituation.tsx';
import { BackToReview } from './review/BackToReview.tsx';
import styles from './Section.module.css';

export function Situation() {
  const { t } = useWords();
  const store = useAppStore();
  const selection = useApp((state) => state.viewpoint.selection);
  if (!selection) return <Overview />;
  return (
    <>
      <BackToReview />
      <Button className={styles['back'] ?? ''} onClick={() => store.getState().select(null)}>
        <ChevronLeft size={16} aria-hidden="true" />
        {t('panel.back')}
      </Button>
      {selection.kind === 'actor' && <ActorSituation key={selection.id} id={selection.id} />}
      {selection.kind === 'group' && <GroupSituation key={selection.id} id={selection.id} />}
      {selection.kind === 'pair' && <PairSituation consumer={selection.consumer} producer={selection.producer} />}
      {selection.kind === 'link' && <LinkSituation link={selection.link} />}
    </>
  );
}
