// When does the picture fit itself to its frame? On opening and when the frame changes, until a person moves it.
import { getViewportForBounds, type OnMove, useOnViewportChange, useReactFlow, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp } from '../shared/useApp.ts';
import type { Box, GraphPlan } from './GraphPlan.ts';

/** Room for the captions above, and for legend and controls below. */
const ROOM = { top: 46, right: 32, bottom: 44, left: 32 } as const;
const PADDING = { top: '46px', right: '32px', bottom: '44px', left: '32px' } as const;
const FIT = { padding: PADDING, minZoom: 0.2, maxZoom: 1.4 };
/** A frame that grows or shrinks less than this, as when the headline has a line more, leaves the picture where it is. */
const STILL = 56;

interface Size {
  readonly width: number;
  readonly height: number;
}

export function useFit(plan: GraphPlan) {
  const { fitView, setViewport } = useReactFlow();
  const shown = useRef(plan);
  shown.current = plan;
  const bounds = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const fitted = useRef<Size | null>(null);
  const showAll = useCallback(() => {
    isMoved.current = false;
    const frame = bounds.current;
    fitted.current = frame && { width: frame.clientWidth, height: frame.clientHeight };
    const { current } = shown;
    if (!frame || isFilled(current)) void fitView(FIT);
    else {
      // A column in which nobody is has its caption, with the way to add.
      const { clientWidth, clientHeight } = frame;
      const { minZoom, maxZoom, padding } = FIT;
      void setViewport(getViewportForBounds(spanOf(current), clientWidth, clientHeight, minZoom, maxZoom, padding));
    }
  }, [fitView, setViewport]);
  useFrame(bounds, (size, before) => {
    const isSmall = fitted.current !== null && Math.abs(size.height - fitted.current.height) <= STILL;
    if (before && size.width === before.width && (isSmall || isMoved.current)) return size.height - before.height;
    if (!isMoved.current) showAll();
    return 0;
  });
  const hold = useHold(plan, bounds, isMoved, showAll);
  useOnViewportChange({ onChange: ({ zoom }) => bounds.current?.style.setProperty('--unzoom', `${1 / zoom}`) });
  const onMoveStart: OnMove = (event) => {
    if (event) isMoved.current = true;
  };
  return { showAll, hold, onMoveStart, bounds };
}

/** The frame stands on the bar below it: `resize` says how far down the picture goes, to stay where it was on the screen. */
function useFrame(bounds: React.RefObject<HTMLDivElement | null>, resize: (size: Size, before: Size | null) => number) {
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(resize);
  latest.current = resize;
  useEffect(() => {
    const frame = bounds.current;
    if (!frame) return;
    let before: Size | null = null;
    const observer = new ResizeObserver(() => {
      const size = { width: frame.clientWidth, height: frame.clientHeight };
      const down = latest.current(size, before);
      before = size;
      const { x, y, zoom } = getViewport();
      if (down !== 0) void setViewport({ x, y: y + down, zoom });
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [bounds, getViewport, setViewport]);
}

/**
 * A group that is opened or closed stays where it is on the screen. While a scenario is changed the picture stays, unless
 * it outgrows its frame. Another scenario is shown whole.
 */
function useHold(
  plan: GraphPlan,
  bounds: React.RefObject<HTMLDivElement | null>,
  isMoved: React.RefObject<boolean>,
  showAll: () => void,
) {
  const opened = useApp(({ document }) => document.opened);
  const shownOf = useRef(opened);
  const { getViewport, setViewport } = useReactFlow();
  const shown = useRef(plan);
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before === plan) return;
    shown.current = plan;
    const [old, now] = [before, plan].map(({ cards }) => cards.find(({ id }) => id === held.current)?.box);
    held.current = null;
    const isSame = shownOf.current === opened;
    shownOf.current = opened;
    if (!old || !now) {
      const isKept = isSame && bounds.current && isWithin(plan, bounds.current, getViewport());
      if (!isMoved.current && !isKept) showAll();
      return;
    }
    const { x, y, zoom } = getViewport();
    isMoved.current = true;
    void setViewport({ zoom, x: x - (now.x - old.x) * zoom, y: y - (now.y - old.y) * zoom });
  }, [plan, opened, bounds, isMoved, showAll, getViewport, setViewport]);
  return (id: string) => {
    held.current = id;
  };
}

/** Does the frame show all of the picture? Where its boxes are planned; a little may stand over. */
function isWithin(plan: GraphPlan, frame: HTMLElement, { x, y, zoom }: Viewport): boolean {
  const box = spanOf(plan);
  return (
    box.x * zoom + x >= 0 &&
    box.y * zoom + y >= ROOM.top / 2 &&
    (box.x + box.width) * zoom + x <= frame.clientWidth &&
    (box.y + box.height) * zoom + y <= frame.clientHeight - ROOM.bottom / 2
  );
}

const isFilled = ({ cards }: GraphPlan): boolean => new Set(cards.map(({ side }) => side)).size === 2;

/** From the first column to the last, whoever is in them. */
function spanOf({ cards, slabs, columns: { consumers, producers } }: GraphPlan): Box {
  const boxes = [...cards, ...slabs].map(({ box }) => box);
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const { left: x } = consumers;
  return { x, y: top, width: producers.left + producers.width - x, height: bottom - top };
}
