// Which platforms does a call pass, as they stand in the picture?
import type { ActorId } from '../../model/Scenario.ts';

export type Parents = ReadonlyMap<ActorId, ActorId | null>;

export interface Chain {
  /** Both ends included; empty in different trees. */
  readonly chain: readonly ActorId[];
  /** Index of the nearest common platform, where the way turns from up to down. */
  readonly top: number;
}

export function findChain(parents: Parents, from: ActorId, to: ActorId): Chain {
  const up = ancestors(parents, from);
  const down = ancestors(parents, to);
  const meeting = up.find((id) => down.includes(id));
  if (meeting === undefined) return { chain: [], top: 0 };
  const top = up.indexOf(meeting);
  return { chain: [...up.slice(0, top + 1), ...down.slice(0, down.indexOf(meeting)).reverse()], top };
}

function ancestors(parents: Parents, start: ActorId): readonly ActorId[] {
  const chain: ActorId[] = [];
  for (let id: ActorId | null = start; id !== null; id = parents.get(id) ?? null) chain.push(id);
  return chain;
}
