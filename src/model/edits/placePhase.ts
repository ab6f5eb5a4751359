// Where does a phase of another plan come to stand? In its order among that plan's phases, and in time among the others.
import type { DateText, Phase, Scenario } from '../Scenario.ts';
import { ownDateOf } from './findDateObstacle.ts';

export interface PhasePlace {
  /** All phases but the one of the same id. */
  readonly others: readonly Phase[];
  /** The one of the same id, if there is one. */
  readonly old: Phase | undefined;
  /** Among the others: the phase stands before the one with this index. */
  readonly before: number;
  /** Among the others: the first that follows both where it stood and where it stands. */
  readonly after: number;
}

export function placePhase(scenario: Scenario, plan: readonly Phase[], taken: Phase): PhasePlace {
  const was = scenario.phases.findIndex(({ id }) => id === taken.id);
  const others = scenario.phases.filter(({ id }) => id !== taken.id);
  const earlier = new Set(plan.slice(0, plan.indexOf(taken)).map(({ id }) => id));
  const first = others.findLastIndex(({ id }) => earlier.has(id)) + 1;
  const date = dateIn(scenario, plan, plan.indexOf(taken));
  const before = was >= first && fits(scenario, others, was, date) ? was : findPlace(scenario, others, first, date);
  return { others, old: scenario.phases[was], before, after: Math.max(was, before) };
}

/** Of the phase with the index, or of the last before it that has one (S6). */
function dateIn(scenario: Scenario, phases: readonly Phase[], index: number): DateText | undefined {
  for (let i = index; i >= 0; i--) {
    const phase = phases[i];
    const date = phase && ownDateOf(scenario, phase);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A phase that has no day must not get a later one by where it stands: what follows it in its plan may come sooner. */
function fits(scenario: Scenario, others: readonly Phase[], index: number, date: DateText | undefined): boolean {
  const last = dateIn(scenario, others, index - 1);
  const next = nextDate(scenario, others, index);
  return (last === undefined || (date !== undefined && last <= date)) && (!date || !next || date <= next);
}

function nextDate(scenario: Scenario, others: readonly Phase[], index: number): DateText | undefined {
  const next = others.slice(index).find((phase) => ownDateOf(scenario, phase) !== undefined);
  return next && ownDateOf(scenario, next);
}

/** Past those that come before it in time. */
function findPlace(scenario: Scenario, others: readonly Phase[], first: number, date: DateText | undefined): number {
  let index = first;
  if (date === undefined) return index;
  for (let i = first; i < others.length; i++) {
    const phase = others[i];
    const own = phase && ownDateOf(scenario, phase);
    if (own !== undefined && own >= date) break;
    if (own !== undefined) index = i + 1;
  }
  return index;
}
