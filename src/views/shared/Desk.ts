// What is open over a view: whose menu, and whose name is being changed? One of each at a time.
import { createContext, type RefObject, useContext, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ActorId } from '../../model/Scenario.ts';
import type { Selection } from '../../store/AppState.ts';
import type { Area } from '../../ui/placeBeside.ts';

/** What a menu is about. */
export type MenuTarget = Exclude<Selection, { readonly kind: 'link' }>;

export interface OpenMenu {
  readonly target: MenuTarget;
  readonly at: Area;
  /** `remove`: it opens at the question whether to remove. */
  readonly step?: 'remove';
}

export interface DeskState {
  readonly menu: OpenMenu | null;
  readonly renaming: ActorId | null;
  /** Who gets the focus once it is there: someone new, or who stands beside one that is gone. */
  readonly wanted: ActorId | null;
  open(menu: OpenMenu): void;
  close(): void;
  rename(actor: ActorId | null): void;
  want(actor: ActorId | null): void;
  /** Who stands beside it, in reading order. */
  neighbourOf(actor: ActorId): ActorId | null;
}

export const createDesk = (frame: RefObject<HTMLElement | null>) =>
  createStore<DeskState>()((set) => ({
    menu: null,
    renaming: null,
    wanted: null,
    open: (menu) => set({ menu, renaming: null }),
    close: () => set({ menu: null }),
    rename: (renaming) => set({ renaming, menu: null }),
    want: (wanted) => set({ wanted }),
    neighbourOf: (actor) => {
      const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-actor]') ?? [])];
      const ids = all.map(({ dataset }) => dataset['actor'] ?? '');
      const at = ids.indexOf(actor);
      return ids[at + 1] ?? ids[at - 1] ?? null;
    },
  }));

export type Desk = ReturnType<typeof createDesk>;

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk: the component stands outside DeskContext.');
  return desk;
}

/** `selector` returns what exists on the desk, or a primitive; never a new object. */
export function useDeskState<T>(selector: (desk: DeskState) => T): T {
  return useStore(useDesk(), selector);
}

/** Focuses an actor's button when it is wanted. `onFocus`: after that. */
export function useWanted(
  actor: ActorId,
  button: RefObject<HTMLElement | null>,
  onFocus?: (button: HTMLElement) => void,
): void {
  const desk = useDesk();
  const isWanted = useDeskState(({ wanted }) => wanted === actor);
  useLayoutEffect(() => {
    if (!isWanted || !button.current) return;
    desk.getState().want(null);
    button.current.focus();
    onFocus?.(button.current);
  });
}
