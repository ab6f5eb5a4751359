// Does a variant of a phase answer fewer links, or more? Counted over all applications.
import { popcount } from './bits.ts';
import type { PhaseView } from './PhaseView.ts';
import type { NeedRow } from './ScenarioIndex.ts';

/** `worse`: answered in `before` and broken in `after`; `better`: broken before, answered after. */
export function compareAnswers(before: PhaseView, after: PhaseView): { worse: number; better: number } {
  const sum = { worse: 0, better: 0 };
  for (const { contract, consumers, rows, rowOf } of before.index.applications) {
    const known = new Map<string, { worse: number; better: number }>();
    const [here, there] = [before.presentAt(contract).bits, after.presentAt(contract).bits];
    for (const c of consumers) {
      const [from, to] = [before.classOf(contract, c), after.classOf(contract, c)];
      if (!from || !to) continue;
      const key = `${from.id},${to.id},${rowOf[c]}`;
      let counted = known.get(key);
      if (!counted) {
        const [a, b] = [before.answerOf(from).answered, after.answerOf(to).answered];
        const { needed } = rows[rowOf[c] as number] as NeedRow;
        counted = { worse: 0, better: 0 };
        for (let w = 0; w < needed.length; w++) {
          const word = (needed[w] as number) & (here[w] as number) & (there[w] as number);
          counted.worse += popcount(word & (a[w] as number) & ~(b[w] as number));
          counted.better += popcount(word & ~(a[w] as number) & (b[w] as number));
        }
        known.set(key, counted);
      }
      sum.worse += counted.worse;
      sum.better += counted.better;
    }
  }
  return sum;
}
