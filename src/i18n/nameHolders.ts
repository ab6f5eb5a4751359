// Who holds a version in a phase? A consumer's version is held by those it calls, others' by who calls.
import type { Retirement } from '../engine/Analysis.ts';
import type { Teller } from './createTeller.ts';

export interface HolderNames {
  /** Each once, the first met first. */
  readonly named: readonly string[];
  /** Links that hold it. */
  readonly links: number;
  /** More than were read: there may be others. */
  readonly isCut: boolean;
}

/** `read`: how many holding links are read for their names. */
export function nameHolders(
  { analysis, names }: Teller,
  retirement: Retirement,
  phase: number,
  read: number,
): HolderNames {
  const ids = analysis.holders(retirement, phase, read).map(({ consumer, address }) => {
    return retirement.kind === 'consumer' ? (names.producersAt(address)[0] ?? address) : consumer;
  });
  const links = analysis.holderCount(retirement, phase);
  return { named: [...new Set(ids)].map(names.actor), links, isCut: links > read };
}
