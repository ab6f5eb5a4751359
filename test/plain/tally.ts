// How many links fare how, and what is the coverage (R8, R9)?
import type { Counts, LinkFact, Tally } from '../../src/engine/Analysis.ts';

export function tally(links: readonly Pick<LinkFact, 'status' | 'accepted'>[]): Tally {
  const counts = { target: 0, fallback: 0, outgoing: 0, broken: 0, accepted: 0, absent: 0 };
  for (const link of links) counts[link.status === 'broken' && link.accepted ? 'accepted' : link.status] += 1;
  return { counts, coverage: coverageOf(counts) };
}

/** R9: answered ÷ (answered + broken, accepted gaps left out); null where nothing is answered or broken. */
function coverageOf(counts: Counts): number | null {
  const answered = counts.target + counts.fallback + counts.outgoing;
  return answered + counts.broken === 0 ? null : answered / (answered + counts.broken);
}
