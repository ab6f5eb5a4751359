// How do keys move about in the picture? One Tab stop for all of it; up and down go in reading order, plus and minus zoom.
import { useReactFlow } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useStage, useStageApi } from './useStage.ts';

/** Marks what the arrow keys visit. */
const STOP = '[data-graph-stop]';
const FRAME = '[data-graph]';

export function useTabStop(id: string) {
  const stage = useStageApi();
  const { zoomIn, zoomOut, setCenter, getZoom } = useReactFlow();
  const isFirst = useStage(({ plan }) => (plan.cards[0] ?? plan.slabs[0])?.id === id);
  const isStop = useStage(({ tabStop }) => (tabStop === null ? isFirst : tabStop === id));
  const reveal = (element: HTMLElement) => {
    const box = stage.getState().boxes.get(id);
    if (!box || isInFrame(element)) return;
    void setCenter(box.x + box.width / 2, box.y + Math.min(box.height / 2, 200), { zoom: getZoom() });
  };
  const reach = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    stage.getState().reach(id);
    if (currentTarget.matches(':focus-visible')) reveal(currentTarget);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) moveFocus(event.currentTarget, step);
    else if (event.key === '+') void zoomIn();
    else if (event.key === '-') void zoomOut();
    else return;
    event.preventDefault();
  };
  const tabStop = { 'data-graph-stop': id, tabIndex: isStop ? 0 : -1, onFocus: reach, onKeyDown: press };
  return { tabStop, reveal };
}

function isInFrame(element: HTMLElement): boolean {
  const frame = element.closest(FRAME)?.getBoundingClientRect();
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return !frame || (top >= frame.top && bottom <= frame.bottom && left >= frame.left && right <= frame.right);
}

function moveFocus(from: HTMLElement, step: number) {
  const stops = [...(from.closest(FRAME)?.querySelectorAll<HTMLElement>(STOP) ?? [])];
  stops[stops.indexOf(from) + step]?.focus();
}
