// What does the phase that is shown change? A row of chips over the bar of phases; it is there also when nothing is.
import { type FocusEvent, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { Said } from '../../ui/Said.tsx';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import { ChangeChip } from './ChangeChip.tsx';
import styles from './ChangeRow.module.css';
import { toPhaseChips } from './toPhaseChips.ts';
import type { ChangeMoves } from './useChangeMoves.ts';

interface Props {
  readonly moves: ChangeMoves;
  /** The focus was on a chip that is no longer there. */
  readonly onFocusLost: () => void;
}

export function ChangeRow({ moves, onFocusLost }: Props) {
  const { t } = useWords();
  const { scenario } = useEditing();
  const hint = useId();
  const { phase, apart, news } = moves;
  const chips = useMemo(() => toPhaseChips(scenario, phase, apart), [scenario, phase, apart]);
  const focus = useKeptFocus(onFocusLost);
  const title = scenario.phases[phase]?.title ?? '';
  return (
    <section className={styles['row']} aria-label={t('phaseEditing.changes', { phase: title })} {...focus}>
      <span className={styles['caption']} aria-hidden="true">
        {t('phaseEditing.caption')}
      </span>
      {chips.length > 0 ? (
        <ul className={styles['chips']}>
          {chips.map((chip) => (
            <ChangeChip key={chip.id} chip={chip} moves={moves} hint={hint} />
          ))}
        </ul>
      ) : (
        <p className={styles['none']}>{t(phase === 0 ? 'phaseEditing.noneFirst' : 'phaseEditing.none')}</p>
      )}
      <p id={hint} hidden>
        {t('phaseEditing.chip.hint')}
      </p>
      <div role="status" className={styles['news']} data-kind={news?.kind}>
        {news && (news.kind === 'stopped' ? news.text : <Said>{news.text}</Said>)}
      </div>
    </section>
  );
}

/** A focused chip that goes away as one steps would leave the focus nowhere. */
function useKeptFocus(onLost: () => void) {
  const row = useRef<HTMLElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    onLost();
  });
  return {
    ref: row,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      focused.current = target;
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.isConnected) focused.current = null;
    },
  };
}
