// What would a change of the plan do that is only tried? Links that break, phase by phase, and retirements that move.
import { sourceOf } from './analysisSource.ts';
import type { ComparedLink, ComparedRetirement, Comparison, OutcomeShift } from './Comparison.ts';
import { countShifts, listShifts, type Views } from './compareLinks.ts';
import { daysBetweenPhases } from './daysBetweenPhases.ts';
import { type LinkSpace, makeLinkSpace } from './LinkSpace.ts';
import type { MovedRetirement, TrialEffect, TrialPhase } from './WhatIf.ts';

/** So many of a phase's broken links are listed, among so many that fare otherwise. */
const LINKS_LISTED = 30;
const LINKS_LOOKED_AT = 500;

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
  const days = daysBetweenPhases(b.scenario, from, to);
  return { retirement: is, from, to, phases: from === null || to === null ? null : to - from, days };
}
