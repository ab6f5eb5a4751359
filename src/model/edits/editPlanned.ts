// What a phase does to one or several actors happens in another phase, or not at all, or is explained.
import { castDraft } from 'immer';
import type { ActorId, Change, RouteOverride, Scenario } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules, PhaseDraft, ScenarioDraft } from './EditRules.ts';
import { nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import { letActorLeave } from './leavePlan.ts';
import { movePhaseChange } from './movePhaseChange.ts';
import { hasEffect, splitChange, withoutEffects } from './narrowChange.ts';
import type { Obstacle } from './Obstacle.ts';
import { doesPlan, findUnplanned, isPlannedIn, type OfPlanned, overridesOf, type Planned } from './Planned.ts';
import { putInPhase } from './putInPhase.ts';
import { moveActor } from './setPlatform.ts';
import { rewriteOwn, takeEffects, takeVersion } from './takeFromPhase.ts';
import { placesOf } from './traceVersion.ts';

/** As one step for all of the actors. What explains it goes with it. */
export interface MovePlanned extends OfPlanned {
  readonly kind: 'movePlanned';
  readonly from: string;
  readonly to: string;
}
export interface RemovePlanned extends OfPlanned {
  readonly kind: 'removePlanned';
  readonly phase: string;
}
export interface NotePlanned extends OfPlanned {
  readonly kind: 'notePlanned';
  readonly phase: string;
  /** Empty: none. */
  readonly note: string;
}

const phaseIn = (draft: ScenarioDraft, id: string) => draft.phases.find((phase) => phase.id === id);

export const movePlanned: EditRules<MovePlanned> = {
  findObstacle: (scenario, edit) =>
    findUnplanned(scenario, edit, edit.from) ??
    findUnknown(scenario, { phase: edit.to }) ??
    edit.actors.map((actor) => findPassed(scenario, edit, actor)).find((obstacle) => obstacle !== null) ??
    null,
  change: (draft, { actors, planned, from, to }) => {
    const phase = phaseIn(draft, from);
    if (!phase || from === to) return;
    const notes = new Map<string, ActorId[]>();
    for (const actor of actors) {
      const note = findNote(draft, phase, actor, planned);
      if (note !== undefined) notes.set(note, [...(notes.get(note) ?? []), actor]);
      moveOne(draft, actor, planned, from, to);
    }
    for (const [note, noted] of notes) writeNote(draft, to, noted, planned, note);
  },
};

/** Why an actor's part cannot be brought past what the phases on the way do to it. */
function findPassed(scenario: Scenario, { planned, from, to }: MovePlanned, actor: ActorId): Obstacle | null {
  if (planned.does === 'adds' || planned.does === 'removes') {
    return movePhaseChange.findObstacle(scenario, { kind: 'movePhaseChange', actor, ...planned, from, to });
  }
  const [a, b] = [indexOfPhase(scenario, from), indexOfPhase(scenario, to)];
  const between = a < b ? scenario.phases.slice(a + 1, b + 1) : scenario.phases.slice(b, a).reverse();
  const isInTheWay = (change: Change): boolean =>
    planned.does === 'leaves'
      ? change.actors.includes(actor) && Boolean(change.adds ?? change.removes ?? change.leaves)
      : doesPlan(scenario, change, actor, planned);
  const passed = between.find(({ changes = [] }) => changes.some(isInTheWay));
  return passed ? { code: 'order-between', name: nameOf(scenario, actor), phase: passed.title } : null;
}

/** Of a change that does nothing else to the actor: else what it says is left where it is. */
function findNote(scenario: Scenario, phase: PhaseDraft, actor: ActorId, planned: Planned): string | undefined {
  const changes: readonly Change[] = phase.changes ?? [];
  return changes.find(
    (change) =>
      change.note !== undefined && doesPlan(scenario, change, actor, planned) && !hasEffect(without(change, planned)),
  )?.note;
}

function without(change: Change, planned: Planned): Change {
  if (planned.does === 'moves' || planned.does === 'leaves') return withoutEffects(change, [planned.does]);
  const { does, version } = planned;
  const left =
    does === 'adds' || does === 'removes'
      ? change[does]?.filter((id) => id !== version)
      : overridesOf(change, does).filter((entry) => entry.version !== version);
  return left?.length ? { ...change, [does]: left } : withoutEffects(change, [does]);
}

function moveOne(draft: ScenarioDraft, actor: ActorId, planned: Planned, from: string, to: string): void {
  const [phase, target] = [phaseIn(draft, from), phaseIn(draft, to)];
  if (!phase || !target) return;
  switch (planned.does) {
    case 'adds':
    case 'removes':
      movePhaseChange.change(draft, { kind: 'movePhaseChange', actor, ...planned, from, to });
      return;
    case 'moves': {
      const changes: readonly Change[] = phase.changes ?? [];
      const platform = changes.findLast((change) => doesPlan(draft, change, actor, planned))?.moves;
      takeEffects(draft, phase, actor, ['moves']);
      if (platform !== undefined) moveActor.change(draft, { kind: 'moveActor', actor, platform, phase: to });
      return;
    }
    case 'leaves':
      takeEffects(draft, phase, actor, ['leaves']);
      letActorLeave.change(draft, { kind: 'letActorLeave', actor, phase: to });
      return;
    default: {
      const entries = takeOverrides(draft, phase, actor, planned);
      if (entries.length > 0) putInPhase(target, { actors: [actor], [planned.does]: entries });
    }
  }
}

type PlannedOverride = Extract<Planned, { readonly does: 'routes' | 'permissions' }>;

function takeOverrides(draft: ScenarioDraft, phase: PhaseDraft, actor: ActorId, planned: PlannedOverride) {
  const taken: RouteOverride[] = [];
  rewriteOwn(draft, phase, actor, (own) => {
    const entries = overridesOf(own, planned.does).filter(({ version }) => version === planned.version);
    if (entries.length === 0) return [own];
    taken.push(...entries);
    const rest = without(own, planned);
    return hasEffect(rest) ? [rest] : [];
  });
  return taken;
}

export const removePlanned: EditRules<RemovePlanned> = {
  findObstacle: (scenario, edit) => findUnplanned(scenario, edit, edit.phase),
  change: (draft, { actors, planned, phase: id }) => {
    const phase = phaseIn(draft, id);
    if (!phase) return;
    for (const actor of actors) {
      if (planned.does === 'moves' || planned.does === 'leaves') takeEffects(draft, phase, actor, [planned.does]);
      else if (planned.does === 'routes' || planned.does === 'permissions') takeOverrides(draft, phase, actor, planned);
      else takeVersion(draft, phase, actor, planned.does, planned.version, placesOf(draft, actor));
    }
  },
};

export const notePlanned: EditRules<NotePlanned> = {
  findObstacle: (scenario, edit) => findUnplanned(scenario, edit, edit.phase),
  change: (draft, { actors, planned, phase, note }) => writeNote(draft, phase, actors, planned, note),
};

/** On the changes that do this to one of them; what others do in the same change is said without it. */
function writeNote(draft: ScenarioDraft, id: string, actors: readonly ActorId[], planned: Planned, note: string): void {
  const phase = phaseIn(draft, id);
  if (!phase || !actors.some((actor) => isPlannedIn(draft, phase, actor, planned))) return;
  const changes: readonly Change[] = phase.changes ?? [];
  phase.changes = castDraft(changes.flatMap((change) => annotate(draft, change, actors, planned, note)));
}

function annotate(
  scenario: Scenario,
  change: Change,
  actors: readonly ActorId[],
  planned: Planned,
  note: string,
): readonly Change[] {
  const meant = actors.filter((actor) => doesPlan(scenario, change, actor, planned));
  if (meant.length === 0 || (change.note ?? '') === note) return [change];
  const { others, own } = splitChange(scenario, change, meant);
  if (!own) return [change];
  const { note: _, ...plain } = own;
  return [...others, (note === '' ? plain : { ...plain, note }) as Change];
}
