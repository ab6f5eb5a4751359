// What is asked of the planner, as it stands in the form?
import type { ProposalOptions } from '../../store/ProposalState.ts';

export interface OptionsForm {
  /** How many actors may change in a phase; empty: any number. */
  readonly limit: string;
  readonly releasesOnly: boolean;
}

export const toForm = ({ maxChanges, releasesOnly = false }: ProposalOptions): OptionsForm => ({
  limit: maxChanges === undefined ? '' : String(maxChanges),
  releasesOnly,
});

/** Null: what stands for a number is none. */
export function toOptions({ limit, releasesOnly }: OptionsForm): ProposalOptions | null {
  const text = limit.trim();
  if (text !== '' && !/^0*[1-9]\d{0,5}$/.test(text)) return null;
  return { ...(text === '' ? {} : { maxChanges: Number(text) }), ...(releasesOnly ? { releasesOnly } : {}) };
}

export const isSameOptions = (a: ProposalOptions, b: ProposalOptions): boolean =>
  a.maxChanges === b.maxChanges && (a.releasesOnly ?? false) === (b.releasesOnly ?? false);
