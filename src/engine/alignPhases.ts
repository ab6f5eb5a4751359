// Which phase of one plan is set against which of another? The axis that two plans share.
import type { Phase, Scenario } from '../model/Scenario.ts';
import type { PhasePair } from './Comparison.ts';

type Titled = Pick<Phase, 'id' | 'title'>;
type Key = (phase: Titled, index: number) => string;

/**
 * A phase is the same in both by its id; of those left, by its title, if no other has it; of those left, the first one
 * of each is where both start. Dates do not decide: a phase that is put off is still the same phase. The columns stand
 * in A's order, and a phase that B has alone after the one that it follows in B.
 */
export function alignPhases(a: Pick<Scenario, 'phases'>, b: Pick<Scenario, 'phases'>): readonly PhasePair[] {
  const inB = matchPhases(a.phases, b.phases);
  const inA = new Map([...inB].map(([m, n]) => [n, m]));
  const steady = findSteady(inB);
  const columns: PhasePair[] = a.phases.map((_, m) => {
    const n = inB.get(m) ?? null;
    return { a: m, b: n, isMoved: n !== null && !steady.has(m) };
  });
  b.phases.forEach((_, n) => {
    if (inA.has(n)) return;
    const previous = columns.findIndex((column) => column.b === n - 1);
    columns.splice(previous + 1, 0, { a: null, b: n, isMoved: false });
  });
  return columns;
}

function matchPhases(a: readonly Titled[], b: readonly Titled[]): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const keys: readonly Key[] = [
    ({ id }) => id,
    ({ title }) => title.trim().toLowerCase(),
    (_, index) => (index === 0 ? 'start' : ''),
  ];
  for (const key of keys) {
    const mine = uniqueBy(a, key, (m) => found.has(m));
    const theirs = uniqueBy(b, key, (n) => taken.has(n));
    for (const [text, m] of mine) {
      const n = theirs.get(text);
      if (n === undefined) continue;
      found.set(m, n);
      taken.add(n);
    }
  }
  return found;
}

function uniqueBy(phases: readonly Titled[], key: Key, isTaken: (index: number) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  phases.forEach((phase, index) => {
    const text = key(phase, index);
    if (isTaken(index) || text === '') return;
    if (found.has(text)) twice.add(text);
    found.set(text, index);
  });
  for (const text of twice) found.delete(text);
  return found;
}

/** Those of A that can stay where they are: most of them that stand in the same order in both. */
function findSteady(inB: ReadonlyMap<number, number>): ReadonlySet<number> {
  const pairs = [...inB].sort(([x], [y]) => x - y);
  const chains: (readonly number[])[] = [];
  pairs.forEach(([m, n], i) => {
    const before = chains.filter((_, j) => j < i && (pairs[j]?.[1] ?? n) < n);
    const best = before.reduce<readonly number[]>((long, one) => (one.length > long.length ? one : long), []);
    chains.push([...best, m]);
  });
  return new Set(chains.reduce<readonly number[]>((long, one) => (one.length > long.length ? one : long), []));
}
