// Which retirements fare differently in another plan? Rows whose verdict, earliest or planned phase is not the same.
import type { Analysis, Retirement } from './Analysis.ts';
import type { ComparedRetirement, PhasePair } from './Comparison.ts';

const keyOf = ({ kind, actor, version }: Retirement): string => `${kind} ${actor ?? ''} ${version}`;

export function compareRetirements(a: Analysis, b: Analysis, columns: readonly PhasePair[]): ComparedRetirement[] {
  const columnOf = new Map(columns.map((column, i) => [column.b, i]));
  const columnInA = new Map(columns.map((column, i) => [column.a, i]));
  const isSamePhase = (m: number | null, n: number | null) =>
    m === null || n === null ? m === n : columnInA.get(m) === columnOf.get(n);
  const isSame = (mine: Retirement, theirs: Retirement) =>
    mine.verdict === theirs.verdict &&
    isSamePhase(mine.earliest, theirs.earliest) &&
    isSamePhase(mine.planned, theirs.planned);
  const rest = new Map(b.retirements.filter(isForAll).map((row) => [keyOf(row), row]));
  const compared: ComparedRetirement[] = [];
  for (const mine of a.retirements.filter(isForAll)) {
    const theirs = rest.get(keyOf(mine)) ?? null;
    rest.delete(keyOf(mine));
    if (!theirs || !isSame(mine, theirs)) compared.push({ a: mine, b: theirs });
  }
  for (const theirs of rest.values()) compared.push({ a: null, b: theirs });
  return compared;
}

const isForAll = ({ application }: Retirement): boolean => application === null;
