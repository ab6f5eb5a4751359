// In which orders can a phase's parts be made without an outage? All sets and all orders of steps, one by one.
import type { LinkFact } from '../../src/engine/Analysis.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { type PlainPart, partsOf, switchesOf } from './partsOf.ts';
import { isAnswered, standingsOf } from './standingsOf.ts';

export interface PlainOrdering {
  readonly parts: readonly PlainPart[];
  /** How many things a set of parts is: what one must do in one moment is one. */
  readonly sizeOf: (set: number) => number;
  /** Sets (bit masks) in which every part has those that must come before it, and those that go with it. */
  readonly possible: readonly number[];
  /** The links that are out with a set done, and are neither before all nor after all. */
  readonly outages: ReadonlyMap<number, readonly LinkFact[]>;
  /** The least that the largest step can have, and with that the least sum of what steps have more than one. */
  readonly smallest: { readonly largest: number; readonly extra: number };
}

export function orderingOf(scenario: Scenario, phase: number): PlainOrdering {
  const parts = partsOf(scenario, phase);
  const all = 2 ** parts.length - 1;
  const has = (set: number, part: number) => (set >>> part) % 2 === 1;
  const linksWith = (set: number) =>
    standingsOf(
      scenario,
      phase,
      parts.flatMap(({ does }, i) => (has(set, i) ? does : [])),
    );
  const switches = switchesOf(scenario, parts);
  const possible = [...Array(all + 1).keys()].filter(
    (set) =>
      parts.every(({ after }, part) => !has(set, part) || after.every((one) => has(set, one))) &&
      switches.every((own) => own.every((part) => has(set, part)) || own.every((part) => !has(set, part))),
  );
  const isFirst = (part: number) => switches.every((own) => !own.includes(part) || Math.min(...own) === part);
  const sizeOf = (set: number) => [...parts.keys()].filter((part) => has(set, part) && isFirst(part)).length;
  const [start, end] = [linksWith(0), linksWith(all)];
  const outages = new Map(
    possible.map((set) => {
      const now = linksWith(set);
      const isOut = (link: LinkFact, i: number) =>
        link.status === 'broken' && isAnswered(start[i] as LinkFact) && end[i]?.status !== 'broken';
      return [set, now.filter(isOut)] as const;
    }),
  );
  const safe = possible.filter((set) => outages.get(set)?.length === 0);
  return { parts, sizeOf, possible, outages, smallest: findSmallest(safe, all, sizeOf) };
}

/** Every way from nothing to all, over safe sets alone. */
function findSmallest(
  safe: readonly number[],
  all: number,
  sizeOf: (set: number) => number,
): PlainOrdering['smallest'] {
  let best = { largest: Number.POSITIVE_INFINITY, extra: Number.POSITIVE_INFINITY };
  const go = (set: number, largest: number, extra: number): void => {
    if (set === all) {
      if (largest < best.largest || (largest === best.largest && extra < best.extra)) best = { largest, extra };
      return;
    }
    for (const next of safe) {
      if (next === set || (next & set) !== set) continue;
      const size = sizeOf(next ^ set);
      go(next, Math.max(largest, size), extra + size - 1);
    }
  };
  go(0, 0, 0);
  return best;
}
