// How does a change come to another phase, by pointer, key or menu, and where does the focus go?
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { describeChip } from '../../i18n/describeChip.ts';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useTeller } from '../shared/useTeller.ts';
import { moveOf, toDropTargets } from './toDropTargets.ts';
import type { Apart, PhaseChip } from './toPhaseChips.ts';
import { type ChipDrag, useChipDrag } from './useChipDrag.ts';

export interface ChangeMoves {
  /** The phase that is shown. */
  readonly phase: number;
  readonly phaseId: string;
  readonly apart: Apart | null;
  readonly drag: ChipDrag | null;
  /** The id of the chip that is dragged. */
  readonly dragged: string | null;
  /** What happened, for those who listen; what could not, for all. */
  readonly news: News | null;
  readonly handlersOf: ReturnType<typeof useChipDrag>['handlersOf'];
  /** One phase earlier or later. The reader follows, so that it can be moved on. */
  moveBy(chip: PhaseChip, by: 1 | -1): void;
  /** Tell of a move that was made; the focus goes to the phase. */
  tellMoved(chip: PhaseChip, to: number): void;
  tellRemoved(chip: PhaseChip): void;
}

export interface News {
  readonly kind: 'done' | 'stopped';
  readonly text: string;
  /** In which phase it was said: it is not news in another. */
  readonly phase: number;
}

interface Places {
  readonly bar: RefObject<HTMLElement | null>;
  readonly ghost: RefObject<HTMLElement | null>;
  /** All of the phases and their changes. */
  readonly root: RefObject<HTMLElement | null>;
}

export function useChangeMoves({ bar, ghost, root }: Places): ChangeMoves {
  const store = useAppStore();
  const { words, names } = useTeller();
  const { scenario, edit, obstacleTo } = useEditing();
  const phase = useApp((state) => state.viewpoint.phase);
  const phaseId = scenario.phases[phase]?.id ?? '';
  const [apart, setApart] = useState<Apart | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const focus = usePendingFocus(root);
  const titleOf = (index: number) => scenario.phases[index]?.title ?? '';
  const whatOf = (chip: PhaseChip) => describeChip(words, names, chip).whole;
  const stop = (text: string) => setNews({ kind: 'stopped', text, phase });

  const tellMoved = (chip: PhaseChip, to: number) => {
    setApart({ planned: chip.planned, actors: chip.actors });
    const text = words.t('phaseEditing.chip.moved', { what: whatOf(chip), phase: titleOf(to) });
    setNews({ kind: 'done', text, phase: store.getState().viewpoint.phase });
    focus.to(`[data-phase="${to}"]`);
  };
  const move = (chip: PhaseChip, to: number): boolean => {
    const target = scenario.phases[to];
    if (!target || target.id === phaseId) return false;
    const wish = moveOf(chip, phaseId, target.id);
    const obstacle = obstacleTo(wish);
    if (obstacle === null) edit(wish);
    else stop(obstacle);
    return obstacle === null;
  };
  const { drag, handlersOf } = useChipDrag({
    bar,
    ghost,
    targetsOf: (chip) => toDropTargets(scenario, chip, phaseId, obstacleTo),
    onDrop: (chip, to) => {
      if (move(chip, to)) tellMoved(chip, to);
    },
  });
  return {
    phase,
    phaseId,
    apart,
    drag,
    dragged: drag?.chip.id ?? null,
    news: news?.phase === phase ? news : null,
    handlersOf,
    tellMoved,
    moveBy: (chip, by) => {
      const to = phase + by;
      if (!scenario.phases[to]) stop(words.t(by < 0 ? 'phaseEditing.chip.first' : 'phaseEditing.chip.last'));
      else if (move(chip, to)) {
        store.getState().goToPhase(to);
        tellMoved(chip, to);
        focus.to('[data-chip$=":apart"]', `[data-phase="${to}"]`);
      }
    },
    tellRemoved: (chip) => {
      const text = words.t('phaseEditing.chip.removed', { what: whatOf(chip), phase: titleOf(phase) });
      setNews({ kind: 'done', text, phase });
      focus.to('[data-chip]', `[data-phase="${phase}"]`);
    },
  };
}

/** Where the focus goes once what is to have it is there: the first of these that is. */
export function usePendingFocus(root: RefObject<HTMLElement | null>) {
  const pending = useRef<readonly string[]>([]);
  const [, ask] = useState(0);
  useEffect(() => {
    const { current: wanted } = pending;
    if (wanted.length === 0) return;
    pending.current = [];
    const found = wanted.map((each) => root.current?.querySelector<HTMLElement>(each)).find((one) => one);
    found?.focus();
  });
  const to = useCallback((...selectors: readonly string[]) => {
    pending.current = selectors;
    ask((count) => count + 1);
  }, []);
  return useMemo(() => ({ to }), [to]);
}
