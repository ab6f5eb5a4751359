// An actor's version comes, or goes, in an earlier or a later phase than planned. What others do stays where it is.
import type { ActorId, Scenario, VersionId } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules } from './EditRules.ts';
import { nameOf } from './findActor.ts';
import { findUnknown, nameIn } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { setSupport, setVersion } from './setVersion.ts';
import { type Does, takeVersion } from './takeFromPhase.ts';
import { hasFromStart, placesOf, reachOf } from './traceVersion.ts';

export interface MovePhaseChange {
  readonly kind: 'movePhaseChange';
  readonly actor: ActorId;
  readonly version: VersionId;
  readonly does: Does;
  /** What is there from the start comes in the first phase. */
  readonly from: string;
  readonly to: string;
}

export const movePhaseChange: EditRules<MovePhaseChange> = {
  findObstacle: (scenario, edit) => {
    const { actor, version, from, to } = edit;
    return (
      findUnknown(scenario, { actor, version, phase: [from, to] }) ??
      (isDone(scenario, edit, from, edit.does) ? findOpposite(scenario, edit) : toMissing(scenario, edit))
    );
  },
  change: (draft, { actor, version, does, from, to }) => {
    const [a, b] = [indexOfPhase(draft, from), indexOfPhase(draft, to)];
    const phase = draft.phases[a];
    if (a === b || !phase) return;
    const all = placesOf(draft, actor);
    const isFromStart = a === 0 && does === 'adds' && hasFromStart(draft, actor, version);
    const taken = takeVersion(draft, phase, actor, does, version, all);
    if (isFromStart) setSupport(draft, actor, version, false);
    setVersion(draft, actor, version, b, isFromStart ? all : taken, does);
  },
};

function isDone(scenario: Scenario, { actor, version }: MovePhaseChange, phase: string, does: Does): boolean {
  const index = indexOfPhase(scenario, phase);
  if (index === 0 && does === 'adds' && hasFromStart(scenario, actor, version)) return true;
  return (scenario.phases[index]?.changes ?? []).some(
    (change) =>
      change.actors.includes(actor) && change[does]?.includes(version) && reachOf(scenario, change, actor).length > 0,
  );
}

const toMissing = (scenario: Scenario, { actor, version, from }: MovePhaseChange): Obstacle => ({
  code: 'no-such-change',
  name: nameOf(scenario, actor),
  version: nameIn(scenario, 'version', version),
  phase: nameIn(scenario, 'phase', from),
});

/** The first phase on the way, the last one included, that takes back what is moved. */
function findOpposite(scenario: Scenario, edit: MovePhaseChange): Obstacle | null {
  const { actor, version, does, from, to } = edit;
  const [a, b] = [indexOfPhase(scenario, from), indexOfPhase(scenario, to)];
  const between = a < b ? scenario.phases.slice(a + 1, b + 1) : scenario.phases.slice(b, a).reverse();
  const opposite = does === 'adds' ? 'removes' : 'adds';
  const passed = between.find(
    ({ id, changes = [] }) =>
      isDone(scenario, edit, id, opposite) || changes.some(({ actors, leaves }) => leaves && actors.includes(actor)),
  );
  return passed
    ? {
        code: 'opposite-between',
        name: nameOf(scenario, actor),
        version: nameIn(scenario, 'version', version),
        phase: passed.title,
      }
    : null;
}
