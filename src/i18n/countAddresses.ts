// At how many addresses does something hold between some actors, where it does not hold at all of them?
import type { LinkRef } from '../engine/Analysis.ts';
import type { Teller } from './createTeller.ts';
import { pairsOf } from './describePairs.ts';

/** 0: `links` are all that there is between their consumers and producers in the phase. */
export function countAddresses(
  teller: Teller,
  phase: number,
  application: string | null,
  links: readonly LinkRef[],
): number {
  const pairs = pairsOf(teller, links);
  const rows = [...new Set(pairs.map(([consumer]) => consumer))].map((id) => [id]);
  const columns = [...new Set(pairs.map(([, producer]) => producer))].map((id) => [id]);
  const all = teller.analysis
    .traffic(phase, application, rows, columns)
    .reduce((sum, { counts: { target, fallback, outgoing, broken, accepted } }) => {
      return sum + target + fallback + outgoing + broken + accepted;
    }, 0);
  return links.length < all ? new Set(links.map(({ address }) => address)).size : 0;
}
