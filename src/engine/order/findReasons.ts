// Why that order? The rules that say something the others do not, and those within what must be done at once.
import { addBits, type Bits, emptyBits, hasBit, setBit } from '../bits.ts';
import type { NeededOrder, PhaseCutOver, Tangle } from './PhaseOrder.ts';
import type { StepRules } from './StepRules.ts';

type Pair = readonly [first: number, then: number];

export function findReasons(
  count: number,
  listed: readonly Pair[],
  rules: StepRules,
  steps: readonly (readonly number[])[],
): {
  readonly needs: readonly NeededOrder[];
  readonly cutOvers: readonly PhaseCutOver[];
  readonly tangles: readonly Tangle[];
} {
  const stepOf = new Int32Array(count);
  steps.forEach((step, s) => {
    for (const part of step) stepOf[part] = s;
  });
  const isWithin = ({ first, then }: { readonly first: number; readonly then: number }) =>
    stepOf[first] === stepOf[then];
  const follows = findFollowing(steps.length, [
    ...listed.map(([first, then]): Pair => [stepOf[first] as number, stepOf[then] as number]),
    ...rules.before.map(({ first, then }): Pair => [stepOf[first] as number, stepOf[then] as number]),
  ]);
  const needs = rules.before.filter(
    (rule) => !isWithin(rule) && !follows(stepOf[rule.first] as number, stepOf[rule.then] as number),
  );
  const cutOvers = steps.flatMap((parts, s): PhaseCutOver[] => {
    if (parts.length < 2) return [];
    const within = rules.before.filter((rule) => isWithin(rule) && stepOf[rule.first] === s);
    const example = within[0] ?? rules.rest.find(({ among }) => among.filter((part) => stepOf[part] === s).length > 1);
    return example
      ? [{ parts, link: example.link, failure: example.failure, platform: example.platform, needs: within }]
      : [];
  });
  const tangles = rules.rest
    .filter(({ among }) => new Set(among.map((part) => stepOf[part])).size > 1)
    .map(({ among, link, failure, platform }): Tangle => ({ parts: among, link, failure, platform }));
  return { needs, cutOvers, tangles };
}

/** Whether a step comes before another also through a third; steps stand in an order that keeps all pairs. */
function findFollowing(count: number, pairs: readonly Pair[]): (first: number, then: number) => boolean {
  const next: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const [first, then] of pairs) if (first !== then) next[first]?.add(then);
  const reached: Bits[] = [];
  const through: Bits[] = [];
  for (let step = count - 1; step >= 0; step--) {
    const [all, further] = [emptyBits(count), emptyBits(count)];
    for (const later of next[step] as Set<number>) {
      addBits(further, reached[later] as Bits);
      setBit(all, later);
    }
    addBits(all, further);
    [reached[step], through[step]] = [all, further];
  }
  return (first, then) => hasBit(through[first] as Bits, then);
}
