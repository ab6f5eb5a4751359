// The changes that mend a broken link are made in its phase, written as if someone had made them one by one.
import type { Change } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findUnknown, findUnlisted } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { setOverride } from './setOverride.ts';
import { moveActor } from './setPlatform.ts';
import { setVersion } from './setVersion.ts';
import { placesOf } from './traceVersion.ts';

export interface ApplyMend {
  readonly kind: 'applyMend';
  readonly phase: string;
  /** As the engine hands them out: nobody leaves. */
  readonly changes: readonly Change[];
}

export const applyMend: EditRules<ApplyMend> = {
  findObstacle: (scenario, { phase, changes }) => {
    const unknown = findUnknown(scenario, {
      phase,
      actor: changes.flatMap(({ actors }) => actors),
      version: changes.flatMap(versionsIn),
      platform: changes
        .flatMap(({ moves, routes = [] }) => [moves, ...routes.map(({ platform }) => platform)])
        .filter(isId),
    });
    if (unknown) return unknown;
    for (const { actors, addresses, routes = [] } of changes) {
      for (const actor of actors) {
        for (const named of [addresses, ...routes.map((route) => route.addresses)]) {
          const obstacle: Obstacle | null = findUnlisted(scenario, actor, named);
          if (obstacle) return obstacle;
        }
      }
    }
    return null;
  },
  change: (draft, { phase, changes }) => {
    for (const change of changes) {
      for (const actor of change.actors) makeChange(draft, phase, actor, change);
    }
  },
};

const isId = (id: string | undefined): id is string => id !== undefined;

const versionsIn = ({ adds = [], removes = [], routes = [], permissions = [] }: Change): readonly string[] => [
  ...adds,
  ...removes,
  ...[...routes, ...permissions].map(({ version }) => version),
];

/** In the order in which a change acts (S1). */
function makeChange(draft: ScenarioDraft, phase: string, actor: string, change: Change): void {
  const index = indexOfPhase(draft, phase);
  const all = placesOf(draft, actor);
  const places = change.addresses ? all.filter((place) => change.addresses?.includes(place)) : all;
  if (change.moves !== undefined) {
    moveActor.change(draft, { kind: 'moveActor', actor, phase, platform: change.moves });
  }
  for (const version of change.removes ?? []) setVersion(draft, actor, version, index, places, 'removes');
  for (const version of change.adds ?? []) setVersion(draft, actor, version, index, places, 'adds');
  for (const entry of change.routes ?? []) setOverride(draft, index, 'routes', actor, entry);
  for (const entry of change.permissions ?? []) setOverride(draft, index, 'permissions', actor, entry);
}
