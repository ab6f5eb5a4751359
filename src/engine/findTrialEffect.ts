// What would a change of the plan do that is only tried? Links that break, phase by phase, and retirements that move.
import type { Retirement } from './Analysis.ts';
import { sourceOf } from './analysisSource.ts';
import type { ComparedLink, ComparedRetirement, Comparison, OutcomeShift } from './Comparison.ts';
import { countShifts, listShifts, type Views } from './compareLinks.ts';
import { daysBetween } from './daysBetween.ts';
import { type LinkSpace, makeLinkSpace } from './LinkSpace.ts';

/** So many of a phase's broken links are listed, among so many that fare otherwise. */
const LINKS_LISTED = 30;
const LINKS_LOOKED_AT = 500;

export interface TrialPhase {
  /** Of the tried plan. */
  readonly phase: number;
  /** Only the tried plan has it: it is set against the last phase of the plan, which stands for all that comes after. */
  readonly isNew: boolean;
  /** Broken in the tried plan and not in the plan, and the other way round. Accepted gaps are not broken. */
  readonly broke: number;
  readonly mended: number;
  /** The first that break. */
  readonly links: readonly ComparedLink[];
  readonly coverage: { readonly planned: number | null; readonly tried: number | null };
}

/** A retirement, for all applications together, whose earliest safe phase is another one. */
export interface MovedRetirement {
  /** Of the tried plan. */
  readonly retirement: Retirement;
  /** Phases of the tried plan; null: none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Later by so many phases; less than 0: earlier; null where there is none on one side. */
  readonly phases: number | null;
  /** The same in days; null also where one of the phases is not dated. */
  readonly days: number | null;
}

export interface TrialEffect {
  /** Where some link breaks or is mended, in order. */
  readonly phases: readonly TrialPhase[];
  /** Too early in the tried plan and not in the plan. */
  readonly tooEarly: readonly Retirement[];
  readonly moved: readonly MovedRetirement[];
  /** Phases that the plan gets at its end. */
  readonly added: readonly number[];
}

/** `comparison`: the plan is A, what is tried is B. */
export function findTrialEffect(comparison: Comparison): TrialEffect {
  const { a, b, phases: columns, retirements } = comparison;
  const sources = { a: sourceOf(a), b: sourceOf(b) };
  const space = makeLinkSpace(sources.a.index, sources.b.index);
  const last = a.phases.length - 1;
  const phases = columns.flatMap((column): readonly TrialPhase[] => {
    if (column.b === null) return [];
    const views = { a: sources.a.viewOf(column.a ?? last), b: sources.b.viewOf(column.b) };
    const shifts = column.a === null ? countShifts(space, views) : column.shifts;
    const [broke, mended] = [sumOf(shifts, 'to'), sumOf(shifts, 'from')];
    if (broke + mended === 0) return [];
    const coverage = {
      planned: a.phases[column.a ?? last]?.coverage ?? null,
      tried: b.phases[column.b]?.coverage ?? null,
    };
    const links = broke === 0 ? [] : listBroken(space, views);
    return [{ phase: column.b, isNew: column.a === null, broke, mended, links, coverage }];
  });
  return {
    phases,
    tooEarly: retirements.flatMap(({ a: was, b: is }) =>
      is?.verdict === 'too-early' && was?.verdict !== 'too-early' ? [is] : [],
    ),
    moved: retirements.flatMap((row) => toMoved(comparison, row) ?? []),
    added: columns.flatMap(({ a: m, b: n }) => (m === null && n !== null ? [n] : [])),
  };
}

const sumOf = (shifts: readonly OutcomeShift[], end: 'from' | 'to'): number =>
  shifts.reduce((sum, shift) => sum + (shift[end].status === 'broken' ? shift.links : 0), 0);

const listBroken = (space: LinkSpace, views: Views): readonly ComparedLink[] =>
  listShifts(space, views, LINKS_LOOKED_AT)
    .filter(({ to }) => to.status === 'broken')
    .slice(0, LINKS_LISTED);

function toMoved({ phases: columns, b }: Comparison, { a: was, b: is }: ComparedRetirement): MovedRetirement | null {
  if (!was || !is) return null;
  const from = was.earliest === null ? null : (columns.find((column) => column.a === was.earliest)?.b ?? null);
  const to = is.earliest;
  if (from === to) return null;
  const days = daysBetween(b.scenario, from, to);
  return { retirement: is, from, to, phases: from === null || to === null ? null : to - from, days };
}
