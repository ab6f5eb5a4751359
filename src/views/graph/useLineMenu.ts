// What does the other mouse button on a line open? The menu of what the line stands for.
import type { MouseEvent } from 'react';
import { useMenuOpener } from '../shared/useMenuGesture.ts';
import type { FocusTarget } from './toFocus.ts';
import { useSelectionOf } from './useChoose.ts';

export function useLineMenu(target: FocusTarget) {
  const open = useMenuOpener();
  const find = useSelectionOf();
  return (event: MouseEvent) => {
    const { clientX: x, clientY: y } = event;
    const selection = find(target);
    event.preventDefault();
    event.stopPropagation();
    if (selection.kind !== 'link') open(selection, { left: x, right: x, top: y, bottom: y });
  };
}
