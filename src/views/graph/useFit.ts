// When does the picture fit itself to its frame? On opening and when the frame or the rows change, until a person zooms.
import { type OnMove, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { GraphNode } from './GraphNode.ts';

/** Room for the captions above, and for legend and controls below. */
const PADDING = { top: '48px', right: '20px', bottom: '44px', left: '20px' } as const;
const FIT = { padding: PADDING, minZoom: 0.2, maxZoom: 1.5 };

export function useFit(nodes: readonly GraphNode[]) {
  const { fitView } = useReactFlow();
  const bounds = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const count = nodes.length;
  const fit = useCallback(() => {
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows need another fit
  useEffect(() => {
    if (!isMoved.current) void fitView(FIT);
  }, [fitView, count]);
  const onMoveStart: OnMove = (event) => {
    if (event) isMoved.current = true;
  };
  return { fit, onMoveStart, bounds };
}
