// When does a finger ask for a menu? When it stays where it was put down.
import { type MouseEvent, type PointerEvent, type TouchEvent, useEffect, useRef } from 'react';

/** In ms; and how far it may stray, in px. */
const LONG = 500;
const STRAY = 8;

/** `ask` is told where, in pixels of the window. The click that follows when the finger goes is left out. */
export function useLongPress(ask: (x: number, y: number) => void) {
  const press = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly x: number; readonly y: number }>(null);
  const isLong = useRef(false);
  const end = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  };
  useEffect(() => () => clearTimeout(press.current?.timer), []);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      end();
      isLong.current = false;
      if (pointerType !== 'touch') return;
      const timer = setTimeout(() => {
        isLong.current = true;
        ask(x, y);
      }, LONG);
      press.current = { timer, x, y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = press.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > STRAY) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    onTouchEndCapture: (event: TouchEvent) => {
      // No mouse's press and click are made of it, which would take the focus from what has been opened.
      if (isLong.current && event.cancelable) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!isLong.current) return;
      isLong.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
