// What do the parts of the comparison need to know? Both plans, a teller for each, and the column that is looked at.
import type { Comparison, PhasePair } from '../../engine/Comparison.ts';
import type { Teller } from '../../i18n/createTeller.ts';
import { selectComparedColumn, selectComparison } from '../../store/selectComparison.ts';
import { useApp } from '../shared/useApp.ts';
import { tellerOf } from '../shared/useTeller.ts';
import { useWords } from '../shared/useWords.ts';

export interface Compared {
  readonly comparison: Comparison;
  readonly a: Teller;
  readonly b: Teller;
  readonly column: number;
  /** Which of the two is the open plan. */
  readonly open: 'a' | 'b';
}

export function useComparison(): Compared | null {
  const words = useWords();
  const comparison = useApp(selectComparison);
  const column = useApp(selectComparedColumn);
  const open = useApp((state) => (state.session.comparison?.isSwapped ? 'b' : 'a'));
  if (!comparison) return null;
  return { comparison, a: tellerOf(words, comparison.a), b: tellerOf(words, comparison.b), column, open };
}

/** The title of a column's phase, as A has it if A has it. */
export function titleOf({ a, b }: Pick<Compared, 'a' | 'b'>, column: PhasePair): string {
  const inA = column.a === null ? undefined : a.analysis.scenario.phases[column.a];
  const inB = column.b === null ? undefined : b.analysis.scenario.phases[column.b];
  return (inA ?? inB)?.title ?? '';
}

/** Names of actors and addresses that only one of the plans has. */
export function nameIn({ a, b }: Pick<Compared, 'a' | 'b'>, of: (teller: Teller) => string, id: string): string {
  const name = of(a);
  return name === id ? of(b) : name;
}
