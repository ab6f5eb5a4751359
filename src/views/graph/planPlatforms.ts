// Where do the platforms stand to each other? Chains side by side, each with its own actors' rows before it.
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import type { Traces } from './traceActors.ts';

export interface PlatformPlace {
  readonly id: ActorId;
  readonly parent: ActorId | null;
  /** Column, from left to right: 0 for the roots, less toward the consumers, more toward the producers. */
  readonly level: number;
  /** A horizontal strip of the picture with rows of its own, from the top. */
  readonly band: number;
  /** It is as tall as its band; others are as tall as the rows of their own actors. */
  readonly fillsBand: boolean;
}

/** Places in the order of their rows from the top: a band, and in it the platform's own rows before its children's. */
export function planPlatforms({ platforms, consumers, producers }: Scenario, traces: Traces): readonly PlatformPlace[] {
  const parentOf = new Map(platforms.map(({ id, parent }) => [id, parent ?? null]));
  const visited = (actors: readonly { readonly id: ActorId }[]) =>
    new Set(actors.flatMap(({ id }) => chainsOf(traces.get(id)?.platforms ?? [], parentOf)));
  const [withConsumers, withProducers] = [visited(consumers), visited(producers)];
  const children = (of: ActorId | null) => platforms.filter(({ id }) => (parentOf.get(id) ?? null) === of);
  const bands: PlatformPlace[][] = [];
  const open = (id: ActorId, parent: ActorId | null, level: number) => {
    const band = bands.push([]) - 1;
    stand(id, parent, level, band, true);
  };
  const stand = (id: ActorId, parent: ActorId | null, level: number, band: number, fillsBand: boolean) => {
    bands[band]?.push({ id, parent, level, band, fillsBand });
    const later: ActorId[] = [];
    for (const child of children(id)) {
      const hasConsumers = withConsumers.has(child.id);
      if (hasConsumers && withProducers.has(child.id)) later.push(child.id);
      else stand(child.id, id, level + (hasConsumers ? -1 : 1), band, false);
    }
    for (const child of later) open(child, id, level + 1);
  };
  for (const { id } of children(null)) open(id, null, 0);
  return bands.flat();
}

/** The platforms and all above them. */
function chainsOf(ids: readonly (ActorId | null)[], parentOf: ReadonlyMap<ActorId, ActorId | null>): ActorId[] {
  const chain = new Set<ActorId>();
  for (let id of ids) for (; id !== null && !chain.has(id); id = parentOf.get(id) ?? null) chain.add(id);
  return [...chain];
}
