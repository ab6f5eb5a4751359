// When does the picture fit itself to its frame? On opening and when the frame changes, until a person moves it.
import { type OnMove, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { GraphPlan } from './GraphPlan.ts';

/** Room for the captions above, and for legend and controls below. */
const PADDING = { top: '48px', right: '20px', bottom: '44px', left: '20px' } as const;
const FIT = { padding: PADDING, minZoom: 0.2, maxZoom: 1.5 };

export function useFit(plan: GraphPlan) {
  const { fitView } = useReactFlow();
  const bounds = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const showAll = useCallback(() => {
    isMoved.current = false;
    void fitView(FIT);
  }, [fitView]);
  useEffect(() => {
    const frame = bounds.current;
    if (!frame) return;
    const observer = new ResizeObserver(() => {
      if (!isMoved.current) void fitView(FIT);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [fitView]);
  const hold = useHold(plan, isMoved, showAll);
  const onMoveStart: OnMove = (event) => {
    if (event) isMoved.current = true;
  };
  return { showAll, hold, onMoveStart, bounds };
}

/** A group that is opened or closed stays where it is on the screen; any other new plan is shown whole. */
function useHold(plan: GraphPlan, isMoved: React.RefObject<boolean>, showAll: () => void) {
  const { getViewport, setViewport } = useReactFlow();
  const shown = useRef(plan);
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before === plan) return;
    shown.current = plan;
    const [old, now] = [before, plan].map(({ cards }) => cards.find(({ id }) => id === held.current)?.box);
    held.current = null;
    if (!old || !now) {
      if (!isMoved.current) showAll();
      return;
    }
    const { x, y, zoom } = getViewport();
    isMoved.current = true;
    void setViewport({ zoom, x: x - (now.x - old.x) * zoom, y: y - (now.y - old.y) * zoom });
  }, [plan, isMoved, showAll, getViewport, setViewport]);
  return (id: string) => {
    held.current = id;
  };
}
