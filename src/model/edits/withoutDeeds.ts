// What is left of a phase when some of what it does is done elsewhere?
import type { ActorId, Change, Phase, Scenario } from '../Scenario.ts';
import {
  type Deed,
  deedOfLeaving,
  deedOfMove,
  deedOfOverride,
  deedOfVersion,
  deedsOf,
  isIdle,
  ownPart,
  type PlacesOf,
  reachOfOwn,
} from './Deed.ts';
import { hasEffect, narrowChange, withoutEffects } from './narrowChange.ts';
import { overridesOf } from './Planned.ts';

/** What others do stays, and what the same actors do else. The same phase where it does none of them. */
export function withoutDeeds(scenario: Scenario, placesOf: PlacesOf, phase: Phase, gone: ReadonlySet<Deed>): Phase {
  const changes = phase.changes ?? [];
  const left = changes.flatMap((change) => splitOff(scenario, placesOf, change, gone));
  if (left.length === changes.length && left.every((change, i) => change === changes[i])) return phase;
  if (left.length > 0) return { ...phase, changes: left };
  const { changes: _, ...rest } = phase;
  return rest as Phase;
}

function splitOff(scenario: Scenario, placesOf: PlacesOf, change: Change, gone: ReadonlySet<Deed>): readonly Change[] {
  const touched = new Map<ActorId, Change>();
  for (const actor of change.actors) {
    const own = ownPart(scenario, change, actor);
    if (own && deedsOf(placesOf, own, actor).some((deed) => gone.has(deed))) touched.set(actor, own);
  }
  if (touched.size === 0) return [change];
  const untouched = change.actors.filter((actor) => !touched.has(actor));
  const others = narrowChange(scenario, change, untouched);
  const rests = [...touched].flatMap(([actor, own]) => restOf(placesOf, { ...own, actors: [actor] }, actor, gone));
  return [...(others ? [others] : []), ...joinAlike(rests)];
}

/** Those who are left with the same do it together, unless it is of addresses, which are each producer's own. */
function joinAlike(rests: readonly Change[]): readonly Change[] {
  const joined = new Map<string, Change>();
  for (const rest of rests) {
    const { actors, ...does } = rest;
    const key = JSON.stringify(rest.addresses || rest.routes ? rest : does);
    const known = joined.get(key);
    joined.set(key, known ? { ...known, actors: [...known.actors, ...actors] } : rest);
  }
  return [...joined.values()];
}

function restOf(placesOf: PlacesOf, own: Change, actor: ActorId, gone: ReadonlySet<Deed>): readonly Change[] {
  const reach = reachOfOwn(placesOf, own, actor);
  let rest = own;
  const pieces: Change[] = [];
  for (const does of ['removes', 'adds'] as const) {
    const kept: string[] = [];
    for (const version of own[does] ?? []) {
      const left = reach.filter((place) => !gone.has(deedOfVersion(actor, does, version, place)));
      // What took it back may be gone, and it was none.
      if (isIdle(own, does, version)) continue;
      if (left.length === reach.length) kept.push(version);
      else if (left.length > 0) pieces.push({ actors: [actor], [does]: [version], addresses: left });
    }
    rest = kept.length > 0 ? { ...rest, [does]: kept } : withoutEffects(rest, [does]);
  }
  for (const key of ['routes', 'permissions'] as const) {
    const kept = overridesOf(own, key).filter((entry) => !gone.has(deedOfOverride(actor, key, entry)));
    rest = kept.length > 0 ? { ...rest, [key]: kept } : withoutEffects(rest, [key]);
  }
  if (rest.moves !== undefined && gone.has(deedOfMove(actor, rest.moves))) rest = withoutEffects(rest, ['moves']);
  if (gone.has(deedOfLeaving(actor))) rest = withoutEffects(rest, ['leaves']);
  return [...(hasEffect(rest) ? [rest] : []), ...pieces];
}
