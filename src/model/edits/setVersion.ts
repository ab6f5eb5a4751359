// How does an actor come to have a version from a phase on, or to have it no more, with the least written?
import type { ActorId, Scenario, VersionId } from '../Scenario.ts';
import type { ScenarioDraft } from './EditRules.ts';
import { findActor } from './findActor.ts';
import { putInPhase } from './putInPhase.ts';
import { type Does, takeVersion } from './takeFromPhase.ts';
import { hasFromStart, type Place, placesOf, traceVersion } from './traceVersion.ts';

/**
 * An opposite change of the same phase is taken back rather than answered. From the first phase on, the actor's
 * `supports` say it, where all of its places are meant.
 */
export function setVersion(
  draft: ScenarioDraft,
  actor: ActorId,
  version: VersionId,
  index: number,
  places: readonly Place[],
  does: Does,
): void {
  const phase = draft.phases[index];
  const wrong = () => {
    const held = traceVersion(draft, actor, version)[index];
    return places.filter((place) => held?.has(place) !== (does === 'adds'));
  };
  if (!phase || wrong().length === 0) return;
  takeVersion(draft, phase, actor, does === 'adds' ? 'removes' : 'adds', version, places);
  if (index === 0 && wrong().length > 0 && isAll(draft, actor, places)) {
    takeVersion(draft, phase, actor, does, version, places);
    setSupport(draft, actor, version, does === 'adds');
  }
  const left = wrong();
  if (left.length === 0) return;
  const addresses = isAll(draft, actor, left) ? {} : { addresses: left };
  putInPhase(phase, { actors: [actor], [does]: [version], ...addresses });
}

const isAll = (scenario: Scenario, actor: ActorId, places: readonly Place[]): boolean =>
  placesOf(scenario, actor).every((place) => places.includes(place));

/** Writes the starting state. A platform that listed none, and so carried all, lists the others. */
export function setSupport(draft: ScenarioDraft, actor: ActorId, version: VersionId, has: boolean): void {
  if (hasFromStart(draft, actor, version) === has) return;
  const found = findActor(draft, actor);
  const entry = [...draft.platforms, ...draft.consumers, ...draft.producers].find(({ id }) => id === actor);
  if (!found || !entry) return;
  const all = draft.contracts.flatMap(({ versions }) => versions.map(({ id }) => id));
  const had = found.actor.supports ?? (found.kind === 'platform' ? all : []);
  entry.supports = all.filter((id) => (id === version ? has : had.includes(id)));
}
