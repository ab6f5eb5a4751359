// Which platforms does a call pass? The chain in the parent tree, up to the nearest common one and down again.
import type { ScenarioIndex } from './ScenarioIndex.ts';

/** From platform `from` to platform `to`, both included; null in different trees. */
export type FindPath = (from: number, to: number) => readonly number[] | null;

/** A path finder that remembers. */
export function makePathFinder({ parents }: ScenarioIndex): FindPath {
  const known = new Map<number, readonly number[] | null>();
  return (from, to) => {
    const key = from * parents.length + to;
    let path = known.get(key);
    if (path === undefined) {
      path = findPath(parents, from, to);
      known.set(key, path);
    }
    return path;
  };
}

function ancestors(parents: Int32Array, platform: number): number[] {
  const chain: number[] = [];
  for (let q = platform; q >= 0; q = parents[q] as number) chain.push(q);
  return chain;
}

function findPath(parents: Int32Array, from: number, to: number): readonly number[] | null {
  const up = ancestors(parents, from);
  const down = ancestors(parents, to);
  const meeting = up.find((q) => down.includes(q));
  if (meeting === undefined) return null;
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()];
}
