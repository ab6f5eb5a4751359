// Which links are answered in one view of a phase and not in a variant of it? Counted, and the first of them listed.
import type { LinkRef } from './Analysis.ts';
import { type Bits, countBits, forEachBit } from './bits.ts';
import type { PhaseView } from './PhaseView.ts';
import type { NeedRow } from './ScenarioIndex.ts';

export interface LostLinks {
  /** Accepted gaps left out. */
  readonly links: number;
  /** Accepted gaps among what is lost. */
  readonly accepted: number;
  /** Of those that are not accepted, by application, consumer and address, at most as many as asked for. */
  readonly first: readonly LinkRef[];
}

interface Lost {
  readonly bits: Bits;
  readonly links: number;
  readonly accepted: number;
}

/** Both views are of the same scenario, and nobody is absent in `after` who is present in `before`. */
export function findLost(before: PhaseView, after: PhaseView, limit: number): LostLinks {
  const sum = { links: 0, accepted: 0 };
  const first: LinkRef[] = [];
  for (const { id: application, contract, consumers, rows, rowOf } of before.index.applications) {
    const known = new Map<string, Lost>();
    const here = before.presentAt(contract).bits;
    for (const c of consumers) {
      const [from, to] = [before.classOf(contract, c), after.classOf(contract, c)];
      if (!from || !to) continue;
      const key = `${from.id},${to.id},${rowOf[c]}`;
      let lost = known.get(key);
      if (!lost) {
        const row = rows[rowOf[c] as number] as NeedRow;
        lost = compareRow(row, here, before.answerOf(from).answered, after.answerOf(to).answered);
        known.set(key, lost);
      }
      sum.links += lost.links;
      sum.accepted += lost.accepted;
      if (lost.links > 0 && first.length < limit) list(before, first, limit, application, c, lost.bits);
    }
  }
  return { ...sum, first };
}

function compareRow({ needed, accepted }: NeedRow, here: Bits, before: Bits, after: Bits): Lost {
  const all = needed.map((word, w) => word & (here[w] as number) & (before[w] as number) & ~(after[w] as number));
  const bits = accepted ? all.map((word, w) => word & ~(accepted[w] as number)) : all;
  const links = countBits(bits);
  return { bits, links, accepted: accepted ? countBits(all) - links : 0 };
}

function list({ index }: PhaseView, first: LinkRef[], limit: number, application: string, c: number, bits: Bits): void {
  const consumer = index.scenario.consumers[c]?.id as string;
  forEachBit(bits, (a) => {
    if (first.length < limit) first.push({ application, consumer, address: index.addresses[a] as string });
  });
}
