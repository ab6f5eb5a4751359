// Which of a finding's actors are named, and how? A few by name, the rest counted.
import type { ActorId, Scenario } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';

/** P1, P2 och 3 till */
export const nameActors = ({ names, some, words }: Teller, ids: readonly ActorId[]): string =>
  words.list(some(ids.map(names.actor)));

export type ActorKind = 'consumers' | 'producers' | 'platforms';
const known = new WeakMap<Scenario, Readonly<Record<ActorKind, ReadonlySet<ActorId>>>>();

/** Those of one kind, in their order. */
export function actorsOfKind(
  { analysis: { scenario } }: Teller,
  ids: readonly ActorId[],
  kind: ActorKind,
): readonly ActorId[] {
  const idsOf = (list: readonly { readonly id: ActorId }[]) => new Set(list.map(({ id }) => id));
  const kinds = known.get(scenario) ?? {
    consumers: idsOf(scenario.consumers),
    producers: idsOf(scenario.producers),
    platforms: idsOf(scenario.platforms),
  };
  known.set(scenario, kinds);
  return ids.filter((id) => kinds[kind].has(id));
}
