// Which sign stands for how a link fares?
import type { Counts, LinkFact } from '../../engine/Analysis.ts';
import type { StatusKind } from '../../ui/StatusSign.tsx';

export const signOf = ({ status, accepted }: Pick<LinkFact, 'status' | 'accepted'>): StatusKind =>
  status === 'broken' && accepted ? 'accepted' : status;

const WORST_FIRST = ['broken', 'accepted', 'fallback', 'outgoing', 'target', 'absent'] as const;

/** The sign of the worst of some links. */
export const worstOf = (counts: Counts | undefined): StatusKind =>
  WORST_FIRST.find((kind) => counts && counts[kind] > 0) ?? 'absent';

/** For sorting. */
export const worstFirst = (kind: StatusKind): number => WORST_FIRST.indexOf(kind);
