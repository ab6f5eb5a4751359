// How is an entry of `routes` or `permissions` written, in place of those of the same phase that it makes idle?
import type { ActorId, Change, RouteOverride, Scenario } from '../Scenario.ts';
import type { ScenarioDraft } from './EditRules.ts';
import { addressesOf, allAddresses } from './findActor.ts';
import { hasEffect, withoutEffects } from './narrowChange.ts';
import { putInPhase } from './putInPhase.ts';
import { rewriteOwn } from './takeFromPhase.ts';

export type OverrideKey = 'routes' | 'permissions';

/** A permission's entry is one without a platform. */
export function setOverride(
  draft: ScenarioDraft,
  index: number,
  key: OverrideKey,
  actor: ActorId,
  entry: RouteOverride,
): void {
  const phase = draft.phases[index];
  const cells = cellsOf(draft, key, actor, entry);
  const isDone = () => {
    const states = traceOverrides(draft, index, key, actor, entry.version);
    return cells.every((cell) => (states.get(cell) ?? 'auto') === entry.state);
  };
  if (!phase || isDone()) return;
  rewriteOwn(draft, phase, actor, (own) => {
    const entries = own[key] ?? [];
    const left = entries.filter((each) => !isWithin(draft, key, actor, each, entry));
    if (left.length === entries.length) return [own];
    const rest = left.length > 0 ? { ...own, [key]: left } : withoutEffects(own, [key]);
    return hasEffect(rest) ? [rest] : [];
  });
  if (!isDone()) putInPhase(phase, { actors: [actor], [key]: [entry] });
}

const isWithin = (
  scenario: Scenario,
  key: OverrideKey,
  actor: ActorId,
  inner: RouteOverride,
  outer: RouteOverride,
): boolean => {
  const cells = cellsOf(scenario, key, actor, outer);
  return inner.version === outer.version && cellsOf(scenario, key, actor, inner).every((cell) => cells.includes(cell));
};

/** Where an entry applies: an address at a platform. */
function cellsOf(scenario: Scenario, key: OverrideKey, actor: ActorId, entry: RouteOverride): readonly string[] {
  const own = key === 'routes' ? addressesOf(scenario, actor) : allAddresses(scenario);
  const addresses = entry.addresses ? own.filter((address) => entry.addresses?.includes(address)) : own;
  const all = key === 'routes' ? scenario.platforms.map(({ id }) => id) : [''];
  const platforms = entry.platform === undefined ? all : [entry.platform];
  return addresses.flatMap((address) => platforms.map((platform) => `${address} ${platform}`));
}

/** The last entry that matches wins (S4). */
function traceOverrides(scenario: Scenario, index: number, key: OverrideKey, actor: ActorId, version: string) {
  const states = new Map<string, RouteOverride['state']>();
  const changes: readonly Change[] = scenario.phases.slice(0, index + 1).flatMap((phase) => phase.changes ?? []);
  for (const change of changes) {
    if (!change.actors.includes(actor)) continue;
    for (const entry of (change[key] ?? []) as readonly RouteOverride[]) {
      if (entry.version !== version) continue;
      for (const cell of cellsOf(scenario, key, actor, entry)) states.set(cell, entry.state);
    }
  }
  return states;
}
