// How do keys move among the cards? One Tab stop for all of them; up and down go in reading order.
import type { KeyboardEvent } from 'react';
import { useStage, useStageApi } from './useStage.ts';

/** Marks what the arrow keys visit. */
const STOP = '[data-graph-stop]';

export function useTabStop(id: string) {
  const stage = useStageApi();
  const isFirst = useStage(({ plan }) => plan.cards[0]?.id === id);
  const isStop = useStage(({ tabStop }) => (tabStop === null ? isFirst : tabStop === id));
  return {
    'data-graph-stop': id,
    tabIndex: isStop ? 0 : -1,
    onFocus: () => stage.getState().reach(id),
    onKeyDown: moveFocus,
  };
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...(event.currentTarget.closest('[data-graph]')?.querySelectorAll<HTMLElement>(STOP) ?? [])];
  stops[stops.indexOf(event.currentTarget) + step]?.focus();
}
