// Who does not reach whom?
import type { Pair } from './PhaseGraph.ts';
import type { Flow } from './toFlows.ts';

export const pairId = (consumer: string, producer: string): string => `pair ${consumer} ${producer}`;

export function toPairs(flows: readonly Flow[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { consumer, producer, cell } of flows) {
    if (cell.counts.broken + cell.counts.accepted === 0) continue;
    const id = pairId(consumer, producer);
    const known = pairs.get(id) ?? { id, consumer, producer, broken: 0, accepted: 0, codes: [] };
    const codes = new Map(known.codes.map(({ code, links }) => [code, links]));
    for (const { code, links } of cell.codes) if (links > 0) codes.set(code, (codes.get(code) ?? 0) + links);
    pairs.set(id, {
      ...known,
      broken: known.broken + cell.counts.broken,
      accepted: known.accepted + cell.counts.accepted,
      codes: [...codes].map(([code, links]) => ({ code, links })),
    });
  }
  return pairs;
}
