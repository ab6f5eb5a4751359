// Who is in either of two plans? One plan with all of them, so that both can be drawn at the same places.
import type { Scenario } from '../model/Scenario.ts';

/** A, and those whom B has besides. Only for drawing: what they do in B is not in it. */
export function mergePlans(a: Scenario, b: Scenario): Scenario {
  const versions = new Set(
    [...a.contracts, ...b.contracts].flatMap((contract) => contract.versions.map(({ id }) => id)),
  );
  const known = new Set(a.contracts.flatMap((contract) => contract.versions.map(({ id }) => id)));
  const added = b.contracts.flatMap((contract) => contract.versions.filter(({ id }) => !known.has(id)));
  const [first, ...others] = a.contracts;
  const contracts =
    first && added.length > 0 ? [{ ...first, versions: [...added, ...first.versions] }, ...others] : a.contracts;
  const ids = new Set([...a.platforms, ...a.consumers, ...a.producers].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !ids.has(id);
  const everIn = new Map<string, Set<string>>();
  for (const { actors, adds = [] } of b.phases.flatMap(({ changes = [] }) => changes)) {
    for (const actor of actors) everIn.set(actor, new Set([...(everIn.get(actor) ?? []), ...adds]));
  }
  const withAll = <Actor extends { readonly id: string; readonly supports?: readonly string[] }>(
    actor: Actor,
  ): Actor => ({
    ...actor,
    supports: [...versions].filter((id) => actor.supports?.includes(id) || everIn.get(actor.id)?.has(id)),
  });
  return {
    ...a,
    contracts,
    platforms: [...a.platforms, ...b.platforms.filter(isNew)],
    consumers: [...a.consumers, ...b.consumers.filter(isNew).map(withAll)],
    producers: [...a.producers, ...b.producers.filter(isNew).map(withAll)],
  };
}
