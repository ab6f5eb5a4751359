// Who reaches whom, as a table? Rows of consumers, columns of producers, gathered as in the map; a cell for each.
import type { Analysis, Counts, FailureCode } from '../../engine/Analysis.ts';
import type { VersionId } from '../../model/Scenario.ts';
import { type GatheredItem, type Gathering, membersOf } from '../shared/gatherActors.ts';

export type CellStatus = 'broken' | 'accepted' | 'fallback' | 'outgoing' | 'target' | 'absent';

/** Links of one status in a cell. */
export interface CellPart {
  readonly status: CellStatus;
  readonly links: number;
  /** Versions that answer, or codes of what is broken. */
  readonly versions: readonly VersionId[];
  readonly codes: readonly FailureCode[];
}

export interface MatrixCell {
  /** The worst first; only those that are there. Absent ones only where there are no others. */
  readonly parts: readonly CellPart[];
  readonly incomplete: number;
}

export interface Matrix {
  readonly rows: readonly GatheredItem[];
  readonly columns: readonly GatheredItem[];
  /** By row and column; undefined where there is no link. */
  readonly cells: readonly (readonly (MatrixCell | undefined)[])[];
}

const WORST_FIRST: readonly CellStatus[] = ['broken', 'accepted', 'fallback', 'outgoing', 'target'];

export function toMatrix(
  analysis: Analysis,
  phase: number,
  application: string | null,
  { consumers: rows, producers: columns }: Gathering,
): Matrix {
  const cells: (MatrixCell | undefined)[][] = rows.map(() => columns.map(() => undefined));
  for (const cell of analysis.traffic(phase, application, rows.map(membersOf), columns.map(membersOf))) {
    const { counts, served, codes, incomplete } = cell;
    const parts = WORST_FIRST.filter((status) => counts[status] > 0).map((status) => ({
      status,
      links: counts[status],
      versions: served.filter((one) => one.status === status).map(({ version }) => version),
      codes: codesOf(status, codes),
    }));
    const absent: CellPart = { status: 'absent', links: counts.absent, versions: [], codes: [] };
    const row = cells[cell.row];
    if (row) row[cell.column] = { parts: parts.length > 0 ? parts : absentParts(counts, absent), incomplete };
  }
  return { rows, columns, cells };
}

function codesOf(status: CellStatus, codes: readonly { code: FailureCode; links: number; accepted: number }[]) {
  if (status === 'broken') return codes.filter((one) => one.links > 0).map(({ code }) => code);
  if (status === 'accepted') return codes.filter((one) => one.accepted > 0).map(({ code }) => code);
  return [];
}

const absentParts = (counts: Counts, absent: CellPart): CellPart[] => (counts.absent > 0 ? [absent] : []);
