// How is a change dragged to another phase? With the pointer, be it mouse, finger or pen; Escape takes it back.
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Box, findDropIndex, type Point, toScrollSpeed } from './dropGeometry.ts';
import type { DropTarget } from './toDropTargets.ts';
import type { PhaseChip } from './toPhaseChips.ts';

export interface ChipDrag {
  readonly chip: PhaseChip;
  /** For each phase. */
  readonly targets: readonly DropTarget[];
  /** The phase under the pointer. */
  readonly over: number | null;
}

interface Options {
  /** What of the phases is seen; its children are the phases. */
  readonly bar: RefObject<HTMLElement | null>;
  /** What follows the pointer. */
  readonly ghost: RefObject<HTMLElement | null>;
  readonly targetsOf: (chip: PhaseChip) => readonly DropTarget[];
  readonly onDrop: (chip: PhaseChip, phase: number) => void;
}

/** A press that moves less than this is a click. */
const SLOP = 6;

interface Press extends Point {
  readonly pointer: number;
  readonly chip: PhaseChip;
}

/** `handlersOf(chip)` go on whatever stands for the chip. */
export function useChipDrag({ bar, ghost, targetsOf, onDrop }: Options) {
  const [drag, setDrag] = useState<ChipDrag | null>(null);
  const press = useRef<Press | null>(null);
  const point = useRef<Point>({ x: 0, y: 0 });
  const wasDragged = useRef(false);
  const isDragging = drag !== null;
  const latest = useRef({ drag, targetsOf, onDrop });
  latest.current = { drag, targetsOf, onDrop };

  useEffect(() => {
    if (!isDragging) return;
    let frame = 0;
    const follow = () => {
      const { current: list } = bar;
      if (list) {
        list.scrollLeft += toScrollSpeed(point.current, boxOf(list));
        const over = findOver(list, point.current);
        setDrag((now) => (now && now.over !== over ? { ...now, over } : now));
      }
      if (ghost.current) moveGhost(ghost.current, point.current);
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [isDragging, bar, ghost]);

  const handlersOf = useMemo(() => {
    const end = () => {
      press.current = null;
      setDrag(null);
    };
    return (chip: PhaseChip) => ({
      onPointerDown: ({ currentTarget, button, isPrimary, clientX: x, clientY: y, pointerId }: PointerEvent) => {
        wasDragged.current = false;
        if (button !== 0 || !isPrimary) return;
        press.current = { x, y, pointer: pointerId, chip };
        // From here on it hears of the pointer wherever it goes, however fast.
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { current: pressed } = press;
        if (pressed?.pointer !== event.pointerId || pressed.chip.id !== chip.id) return;
        point.current = { x: event.clientX, y: event.clientY };
        if (latest.current.drag || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < SLOP) return;
        event.currentTarget.focus();
        wasDragged.current = true;
        setDrag({ chip, targets: latest.current.targetsOf(chip), over: null });
      },
      onPointerUp: ({ clientX: x, clientY: y }: PointerEvent) => {
        const { drag: dragged, onDrop: drop } = latest.current;
        const over = dragged && bar.current ? findOver(bar.current, { x, y }) : null;
        end();
        if (dragged && over !== null) drop(dragged.chip, over);
      },
      onPointerCancel: end,
      onLostPointerCapture: end,
      onKeyDownCapture: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !latest.current.drag) return;
        event.preventDefault();
        event.stopPropagation();
        end();
      },
      onClickCapture: (event: MouseEvent) => {
        if (!wasDragged.current) return;
        wasDragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    });
  }, [bar]);
  return { drag, handlersOf };
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect();
}

const findOver = (list: Element, at: Point): number | null =>
  findDropIndex(at, boxOf(list), [...list.children].map(boxOf));

/** Over what is pointed at, not under the finger; within the window. */
function moveGhost(ghost: HTMLElement, { x, y }: Point): void {
  const { clientWidth } = ghost.ownerDocument.documentElement;
  const left = Math.max(8, Math.min(clientWidth - ghost.offsetWidth - 8, x - ghost.offsetWidth / 2));
  ghost.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(8, y - ghost.offsetHeight - 20))}px)`;
}
