// What would die on the day on which a version reaches its end of life? The day is tried; the plan is left as it is.
import type { DateText, VersionId } from '../model/Scenario.ts';
import type { Analysis, Retirement } from './Analysis.ts';
import { sourceOf } from './analysisSource.ts';
import type { ComparedRetirement } from './Comparison.ts';
import { findLost, type LostLinks } from './findLost.ts';
import { findRetirements, type RetirementSource } from './findRetirements.ts';
import { invariant } from './invariant.ts';
import { makeVariant } from './makeVariant.ts';
import type { PhaseState } from './PhaseState.ts';
import { PhaseView } from './PhaseView.ts';
import type { Dying, DyingLater } from './WhatIf.ts';

/** How many links of the day are listed. */
export const DYING_LIMIT = 500;

const known = new WeakMap<Analysis, Map<string, Dying>>();

/** Days between two dates of the plan are alike, so that what follows is worked out once for all of them. */
export function findDying(analysis: Analysis, version: VersionId, day: DateText): Dying {
  const living = analysis.phases.findLastIndex(({ date }) => date === null || date <= day);
  const mine = known.get(analysis) ?? new Map<string, Dying>();
  known.set(analysis, mine);
  const source = sourceOf(analysis);
  const v = source.index.versionOf.get(version);
  invariant(v !== undefined, 'the version is in the plan');
  const others = source.index.versions.flatMap(({ endOfLife }, i) =>
    i !== v && endOfLife !== undefined && endOfLife < day ? [i] : [],
  );
  const key = [version, living, ...others].join();
  const dying = mine.get(key) ?? work(analysis, v, living, others);
  mine.set(key, dying);
  return dying;
}

/** `others`: versions that have ended before the day, whenever the phase that stands then began. */
function work(analysis: Analysis, v: number, living: number, others: readonly number[]): Dying {
  const source = sourceOf(analysis);
  const day = living < 0 ? NOTHING : findLostIn(source, v, living, DYING_LIMIT, others);
  const later: DyingLater[] = [];
  for (let phase = living + 1; phase < source.states.length; phase++) {
    const { links, accepted } = findLostIn(source, v, phase, 0);
    if (links + accepted > 0) later.push({ phase, links, accepted });
  }
  return {
    version: source.index.versions[v]?.id as VersionId,
    phase: living < 0 ? null : living,
    ...day,
    later,
    retirements: compare(analysis.retirements, retirementsWith(source, v, living)),
  };
}

const NOTHING: LostLinks = { links: 0, accepted: 0, first: [] };

function findLostIn(
  source: RetirementSource,
  version: number,
  phase: number,
  limit: number,
  others: readonly number[] = [],
): LostLinks {
  const view = source.viewOf(phase);
  const state = others.reduce((now, other) => withEnd(now, other, true), view.state);
  const variant = (isEnded: boolean) => new PhaseView(view, withEnd(state, version, isEnded), view);
  return findLost(variant(false), variant(true), limit);
}

/** The same state where it is so already. */
function withEnd(state: PhaseState, version: number, isEnded: boolean): PhaseState {
  if ((state.ended[version] === 1) === isEnded) return state;
  const ended = state.ended.slice();
  ended[version] = isEnded ? 1 : 0;
  return { ...state, ended };
}

/** As they would be if the version ended after the phase `living`. */
function retirementsWith(source: RetirementSource, version: number, living: number): readonly Retirement[] | null {
  const states = source.states.map((state, n) => withEnd(state, version, n > living && state.date !== null));
  if (states.every((state, n) => state === source.states[n])) return null;
  return findRetirements(makeVariant(source, states));
}

/** Both lists have the same rows in the same order: only platforms have fewer days, and no one other versions. */
function compare(now: readonly Retirement[], then: readonly Retirement[] | null): readonly ComparedRetirement[] {
  if (!then) return [];
  return now.flatMap((a, i) => {
    const b = then[i] as Retirement;
    const isSame = a.verdict === b.verdict && a.earliest === b.earliest;
    return a.application !== null || isSame ? [] : [{ a, b }];
  });
}
