// Which two plans are these, and what can be done with them?
import { ArrowLeftRight } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { openCompared } from '../../browser/compareScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { toOwnPhases } from '../../store/toOwnPhases.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EditButton } from '../shared/EditButton.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useIsDone } from '../shared/useIsDone.ts';
import { useWords } from '../shared/useWords.ts';
import { ComparisonChoice } from './ComparisonChoice.tsx';
import styles from './ComparisonHead.module.css';
import type { Compared } from './useComparison.ts';
import { useOriginText } from './useOriginText.ts';

export function ComparisonHead({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  const store = useAppStore();
  const other = useApp((state) => state.session.comparison?.other ?? null);
  const [choosingBeside, setChoosingBeside] = useState<Scenario | null>(null);
  // Once another one is chosen, the choice is made.
  const isChoosing = other !== null && choosingBeside === other;
  const head = useLanding(other);
  const isProposal = useApp((state) => state.session.comparison?.origin.kind === 'proposal');
  const swap = () => {
    const { comparison } = store.getState().session;
    if (comparison) store.getState().set({ comparison: { ...comparison, isSwapped: !comparison.isSwapped } });
  };
  const end = () => {
    store.getState().set({ comparison: null });
    store.getState().look({ view: 'graph' });
  };
  const side = t(`comparison.side.${compared.open === 'a' ? 'b' : 'a'}`);
  return (
    <header className={styles['head']}>
      <h1 ref={head} tabIndex={-1} className={styles['plans']}>
        <Plan compared={compared} side="a" />
        <IconButton label={t('comparison.swap')} icon={<ArrowLeftRight size={18} />} onClick={swap} />
        <Plan compared={compared} side="b" />
      </h1>
      <div className={styles['actions']}>
        <Button look="outlined" aria-expanded={isChoosing} onClick={() => setChoosingBeside(isChoosing ? null : other)}>
          {t('comparison.another')}
        </Button>
        {isProposal ? (
          <TakeOverPlan compared={compared} />
        ) : (
          <Button look="outlined" onClick={() => void openCompared(store)}>
            {t('comparison.takeOver', { side })}
          </Button>
        )}
        <Button onClick={end}>{t('comparison.end')}</Button>
      </div>
      {isChoosing && <ComparisonChoice onChosen={() => setChoosingBeside(null)} />}
    </header>
  );
}

/** Where the focus goes when what was chosen from is gone with the choice. */
function useLanding(other: Scenario | null): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = head;
    const isNowhere = current?.ownerDocument.activeElement === current?.ownerDocument.body;
    if (other && isNowhere) current?.focus();
  }, [other]);
  return head;
}

function TakeOverPlan({ compared: { comparison, open } }: { readonly compared: Compared }) {
  const { t } = useWords();
  const { phases } = comparison[open === 'a' ? 'b' : 'a'].scenario;
  const edit = { kind: 'takeOverPlan', phases } as const;
  // Taken over phase by phase, they have the ids of those in whose place they stand.
  const isDone = useIsDone({ kind: 'takeOverPlan', phases: toOwnPhases(comparison, open) });
  return (
    <EditButton look="outlined" edit={isDone ? null : edit} reason={t('comparison.alreadyTaken')}>
      {t('comparison.takeOverProposal')}
    </EditButton>
  );
}

function Plan({ compared, side }: { readonly compared: Compared; readonly side: 'a' | 'b' }) {
  const { t } = useWords();
  const origin = useOriginText();
  const title = useApp(() => compared[side].analysis.scenario.title);
  return (
    <span className={styles['plan']}>
      <span className={styles['letter']}>{t(`comparison.side.${side}`)}</span>
      <span>
        {title}
        <small>{compared.open === side ? t('comparison.open') : origin}</small>
      </span>
    </span>
  );
}
