// How is a menu asked for? With the other mouse button, the menu key or Shift+F10, or a finger that stays.
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Area } from '../../ui/placeBeside.ts';
import { type MenuTarget, useDesk } from './Desk.ts';
import { useAppStore } from './useApp.ts';
import { useLongPress } from './useLongPress.ts';
import { useRemoval } from './useRemoval.ts';

/** Opens the menu of something, which is selected with it. */
export function useMenuOpener(): (target: MenuTarget, at: Area) => void {
  const desk = useDesk();
  const store = useAppStore();
  return (target, at) => {
    // A group's selection closes or opens nothing; that is what its click does.
    if (target.kind !== 'group') store.getState().select(target);
    desk.getState().open({ target, at });
  };
}

/** For an element that stands for something; null: for nothing now. F2 and Delete too, for an actor. */
export function useMenuGesture(toTarget: () => MenuTarget | null) {
  const desk = useDesk();
  const open = useMenuOpener();
  const remove = useRemoval();
  const ask = (at: Area) => {
    const target = toTarget();
    // A key has asked already, or a finger: browsers then ask once more.
    if (target && !desk.getState().menu) open(target, at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = toTarget();
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.currentTarget.getBoundingClientRect();
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) ask(at);
    else if (target.kind !== 'actor') return;
    else if (event.key === 'F2') desk.getState().rename(target.id);
    else if (event.key === 'Delete') remove(target.id, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const { clientX: x, clientY: y, currentTarget } = event;
    // Not all browsers give a button the focus when it is pressed; it comes back here.
    if (!desk.getState().menu) currentTarget.focus({ preventScroll: true });
    ask(x === 0 && y === 0 ? currentTarget.getBoundingClientRect() : toPoint(x, y));
  };
  const touch = useLongPress((x, y) => ask(toPoint(x, y)));
  return { onKeyDown, onContextMenu, ...touch };
}

const toPoint = (x: number, y: number): Area => ({ left: x, right: x, top: y, bottom: y });
