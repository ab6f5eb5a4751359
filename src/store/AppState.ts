// Where are we? The state of the page, split by how long each part lives.
import type { LinkRef } from '../engine/Analysis.ts';
import type { Problem } from '../model/Problem.ts';
import type { ActorId, Position, Scenario } from '../model/Scenario.ts';

/** What the open scenario is and was. Saved, undoable. */
export interface DocumentState {
  readonly scenario: Scenario;
  /** Where it came from: shown to people, and kept in the page's address when it is a shipped file. */
  readonly source: Source;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
}

/** `address`: a same-origin path, as written after `?scenario=`; `file`: a file that someone opened. */
export type Source =
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'file'; readonly name: string };

/** What a person has singled out. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** All links between a consumer and a producer. */
  | { readonly kind: 'pair'; readonly consumer: ActorId; readonly producer: ActorId }
  | { readonly kind: 'link'; readonly link: LinkRef }
  /** A gathered group of actors; `id` as made by `gatherActors`. */
  | { readonly kind: 'group'; readonly id: string };

export type ViewName = 'graph' | 'matrix';

/** Where the reader stands. Carried by the link, not undoable. */
export interface Viewpoint {
  readonly phase: number;
  readonly view: ViewName;
  readonly selection: Selection | null;
  /** Null: all applications. */
  readonly application: string | null;
  /** Gathered groups that stand open. */
  readonly openGroups: readonly string[];
}

export type ThemeChoice = 'system' | 'light' | 'dark';
export type PanelTab = 'why' | 'retirements';
export type DialogName = 'gallery' | 'shortcuts';

/** What lasts as long as the page. */
export interface SessionState {
  /** The phase that was shown before this one: what changed is told against it. */
  readonly previousPhase: number | null;
  readonly panelOpen: boolean;
  readonly panelTab: PanelTab;
  readonly theme: ThemeChoice;
  readonly locale: 'sv' | 'en';
  readonly notice: Notice | null;
  readonly dialog: DialogName | null;
  /** The scenario that is being fetched. */
  readonly loading: string | null;
}

/** Something that went wrong or is worth saying; what was open stays open. */
export type Notice =
  | { readonly kind: 'problems'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable'; readonly name: string; readonly status: number | null }
  | { readonly kind: 'foreign'; readonly name: string }
  /** The page's address names a phase, an application or a selection that the scenario has not got. */
  | { readonly kind: 'unknown-place'; readonly parts: readonly string[] };

export interface AppState {
  readonly document: DocumentState;
  readonly viewpoint: Viewpoint;
  readonly session: SessionState;
}

/** The only ways to change the state. */
export interface AppActions {
  open(scenario: Scenario, source: Source, viewpoint?: Partial<Viewpoint>): void;
  /** One undoable step; `change` is pure. */
  edit(change: (scenario: Scenario) => Scenario): void;
  moveActors(positions: Readonly<Record<ActorId, Position>>): void;
  undo(): void;
  redo(): void;
  goToPhase(phase: number): void;
  select(selection: Selection | null): void;
  look(viewpoint: Partial<Omit<Viewpoint, 'phase' | 'selection'>>): void;
  set(session: Partial<SessionState>): void;
}

export type AppStore = AppState & AppActions;
