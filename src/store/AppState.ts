// Where are we? The state of the page, split by how long each part lives.
import type { LinkRef } from '../engine/Analysis.ts';
import type { Edit } from '../model/edits/Edit.ts';
import type { Obstacle } from '../model/edits/Obstacle.ts';
import type { PlanDifference } from '../model/PlanDifference.ts';
import type { Problem } from '../model/Problem.ts';
import type { ActorId, Scenario } from '../model/Scenario.ts';
import type { ShareProblem } from '../model/ShareProblem.ts';
import type { ComparisonState } from './ComparisonState.ts';
import type { DraftProblem, Keeping } from './Keeping.ts';
import type { ProposalState } from './ProposalState.ts';

/** What the open scenario is and was. Saved, undoable. */
export interface DocumentState {
  readonly scenario: Scenario;
  /** Where it came from: shown to people, and kept in the page's address when it is a shipped file. */
  readonly source: Source;
  /** As it was when it was opened. */
  readonly opened: Scenario;
  /** As a file, or what it was opened from, holds it; null: nothing holds it but this page. */
  readonly saved: Scenario | null;
  /** What has been done, the last one last. */
  readonly past: readonly Step[];
  /** What has been undone, the next one to redo first. */
  readonly future: readonly Step[];
}

/** One undoable step. */
export interface Step {
  readonly edit: Edit;
  readonly before: Scenario;
  readonly after: Scenario;
}

export type Source =
  /** A same-origin path, as written after `?scenario=`. */
  | { readonly kind: 'address'; readonly path: string }
  /** A file that someone opened. */
  | { readonly kind: 'file'; readonly name: string }
  /** Carried by a link. */
  | { readonly kind: 'link' }
  /** Inside the page's own HTML file. */
  | { readonly kind: 'carried' }
  | { readonly kind: 'pasted' }
  /** Started from nothing. */
  | { readonly kind: 'new' };

/** What a person has singled out. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** All links between a consumer and a producer. */
  | { readonly kind: 'pair'; readonly consumer: ActorId; readonly producer: ActorId }
  | { readonly kind: 'link'; readonly link: LinkRef }
  /** A gathered group of actors; `id` as made by `gatherActors`. */
  | { readonly kind: 'group'; readonly id: string };

export type ViewName = 'graph' | 'matrix' | 'comparison';

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
export type PanelTab = 'why' | 'retirements' | 'review';
export type DialogName = 'plan' | 'gallery' | 'share' | 'shortcuts' | 'drafts' | 'new' | 'paste' | 'proposal';

/** Another scenario that is about to be opened. */
export interface OpenRequest {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly viewpoint?: Partial<Viewpoint>;
  /** Left out: as it is opened, unless nothing but the page holds it. */
  readonly saved?: Scenario | null;
  /** Worth saying once it is open. */
  readonly notice?: Notice | null;
}

/** What a person last did to the plan: the steps, and the scenario on both sides of them. */
export interface LastChange {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly steps: readonly Step[];
  readonly before: Scenario;
  readonly after: Scenario;
}

/** What of the review is shown, and what of it was looked at last. */
export interface ReviewState {
  /** `here`: what holds in the phase that is shown. */
  readonly scope: 'all' | 'here';
  /** Only what is about this actor; null: about anyone. */
  readonly actor: ActorId | null;
  /** Key of the row that led to what is selected; null: something else did. */
  readonly at: string | null;
  /** Somebody asked for it from elsewhere on the page: it takes the focus, once. */
  readonly isAsked: boolean;
}

/** What lasts as long as the page. */
export interface SessionState {
  /** The phase that was shown before this one: what changed is told against it. */
  readonly previousPhase: number | null;
  readonly panelOpen: boolean;
  readonly panelTab: PanelTab;
  readonly review: ReviewState;
  readonly theme: ThemeChoice;
  readonly locale: 'sv' | 'en';
  readonly notice: Notice | null;
  readonly dialog: DialogName | null;
  /** The scenario that is being fetched. */
  readonly loading: string | null;
  /** What changed in the verdicts is told of it, for a moment. */
  readonly lastChange: LastChange | null;
  /** With what the open plan is compared. */
  readonly comparison: ComparisonState | null;
  /** Which order was asked for last. */
  readonly proposal: ProposalState | null;
  /** A change that is only tried: what it would do is told, and nothing is changed. Gone with the next change or choice. */
  readonly trial: Edit | null;
  readonly keeping: Keeping;
  /** What waits to be opened, since what is open is in no file and cannot be kept: a person is asked. */
  readonly leaving: OpenRequest | null;
}

/** Why what was asked for is not opened. */
export type Refusal =
  /** `name` is null when it was pasted. */
  | { readonly kind: 'problems'; readonly name: string | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable'; readonly name: string; readonly status: number | null }
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'link'; readonly problem: ShareProblem }
  /** The scenario inside the page's own HTML file. */
  | { readonly kind: 'carried'; readonly problems: readonly Problem[] };

/** Something that went wrong or is worth saying; what was open stays open. */
export type Notice =
  | Refusal
  /** The page's address names a phase, an application or a selection that the scenario has not got. */
  | { readonly kind: 'unknown-place'; readonly parts: readonly string[] }
  /** An edit was asked for that cannot be made; the page should not have offered it. */
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  /** The draft is not kept, or cannot be opened. */
  | { readonly kind: 'draft-problem'; readonly problem: DraftProblem }
  /** Another tab has the same draft: this one goes on in one of its own. */
  | { readonly kind: 'draft-forked' }
  /** An edit was asked for of the plan that the open one is compared with. */
  | { readonly kind: 'other-plan' }
  /** What was open had changes that are in no file; they are kept in a draft. */
  | { readonly kind: 'draft-left'; readonly id: string; readonly title: string }
  /** Somebody sent a plan of which there is a draft here that says something else. A is what was sent. */
  | { readonly kind: 'own-draft'; readonly id: string; readonly title: string; readonly difference: PlanDifference }
  /** The browser has been given a file to download; whether it is there, only a person sees. */
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  /** A file could not be written. */
  | { readonly kind: 'unwritten'; readonly name: string };

export interface AppState {
  readonly document: DocumentState;
  readonly viewpoint: Viewpoint;
  readonly session: SessionState;
}

/** Where the thing is that a row of the review is about. */
export interface ReviewedPlace {
  readonly phase: number;
  readonly selection: Selection | null;
  /** In which of them it is seen; empty: in any. */
  readonly applications: readonly string[];
}

/** The only ways to change the state. */
export interface AppActions {
  /** `saved` left out: as it is opened, unless nothing but the page holds it. */
  open(
    scenario: Scenario,
    source: Source,
    how?: { readonly viewpoint?: Partial<Viewpoint>; readonly saved?: Scenario | null },
  ): void;
  /** One undoable step; nothing where it changes nothing. What stands in its way becomes a notice. */
  edit(edit: Edit): void;
  undo(): void;
  redo(): void;
  /** Undoes or redoes until `count` steps are done. */
  goToStep(count: number): void;
  /** The scenario, as it is or as it was `written`, is in a file now. `source`: that file, if it is another one. */
  markSaved(source?: Source, written?: Scenario): void;
  goToPhase(phase: number): void;
  select(selection: Selection | null): void;
  /** From the review's row `at` to what it is about: the review stays beside it. */
  showReviewed(at: string, place: ReviewedPlace): void;
  look(viewpoint: Partial<Omit<Viewpoint, 'phase' | 'selection'>>): void;
  set(session: Partial<SessionState>): void;
}

export type AppStore = AppState & AppActions;
