// How is one actor's part taken out of a phase's changes, so that what others do there stays?
import { castDraft } from 'immer';
import type { ActorId, Change, Scenario, VersionId } from '../Scenario.ts';
import type { PhaseDraft } from './EditRules.ts';
import { type Effect, hasEffect, splitChange, withoutEffects } from './narrowChange.ts';
import { type Place, reachOf } from './traceVersion.ts';

/** Whether a version comes or goes. */
export type Does = 'adds' | 'removes';

/** Writes what `toOwn` leaves of the actor's part of each change; the others' part stays as it was. */
export function rewriteOwn(
  scenario: Scenario,
  phase: PhaseDraft,
  actor: ActorId,
  toOwn: (change: Change) => readonly Change[],
): void {
  const changes: readonly Change[] = phase.changes ?? [];
  const written = changes.flatMap((change) => {
    if (!change.actors.includes(actor)) return [change];
    const { others, own } = splitChange(scenario, change, [actor]);
    if (!own) return [change];
    const left = toOwn(own);
    return left.length === 1 && left[0] === own ? [change] : [...others, ...left];
  });
  if (written.length === changes.length && written.every((change, i) => change === changes[i])) return;
  if (written.length > 0) phase.changes = castDraft(written);
  else delete phase.changes;
}

/** Takes `adds` or `removes` of a version at some places out of a phase. Gives the places at which it was named. */
export function takeVersion(
  scenario: Scenario,
  phase: PhaseDraft,
  actor: ActorId,
  does: Does,
  version: VersionId,
  places: readonly Place[],
): readonly Place[] {
  const taken = new Set<Place>();
  rewriteOwn(scenario, phase, actor, (own) => {
    const reach = reachOf(scenario, own, actor);
    const hit = reach.filter((place) => places.includes(place));
    if (!own[does]?.includes(version) || hit.length === 0) return [own];
    for (const place of hit) taken.add(place);
    // A removal that the same change takes back does nothing anywhere.
    const isIdle = does === 'removes' && own.adds?.includes(version);
    const left = isIdle ? [] : reach.filter((place) => !places.includes(place));
    const rest = withoutVersion(own, does, version);
    return [
      ...(hasEffect(rest) ? [rest] : []),
      ...(left.length > 0 ? [{ actors: [actor], [does]: [version], addresses: left }] : []),
    ];
  });
  return [...taken];
}

export function withoutVersion(change: Change, does: Does, version: VersionId): Change {
  const versions = change[does]?.filter((id) => id !== version) ?? [];
  return versions.length > 0 ? { ...change, [does]: versions } : withoutEffects(change, [does]);
}

/** Takes whole effects of one actor out of a phase. */
export function takeEffects(scenario: Scenario, phase: PhaseDraft, actor: ActorId, effects: readonly Effect[]): void {
  rewriteOwn(scenario, phase, actor, (own) => {
    if (!effects.some((effect) => Object.hasOwn(own, effect))) return [own];
    const rest = withoutEffects(own, effects);
    return hasEffect(rest) ? [rest] : [];
  });
}
