// Which days part the plan? Those from which someone is ready, and the ends of life, in order with the given phases.
import type { Change, DateText } from '../../model/Scenario.ts';
import type { Bound, Dial, Ground, Moment } from './PlanModel.ts';

interface Marked {
  readonly ground: Ground;
  readonly moments: Moment[];
  readonly bounds: Bound[];
  readonly dials: Dial[];
}

/** Ends of life of the moving contracts become steps; a mark falls before all that is dated after it. */
export function markDates({ ground, moments, bounds, dials }: Marked, contracts: ReadonlySet<number>): void {
  addEnds({ ground, moments, bounds, dials }, contracts);
  const marks = moments.flatMap((moment, m) => {
    if (moment.kind === 'ready') return [{ m, date: moment.date, after: 0, facts: [] }];
    if (moment.kind !== 'end') return [];
    const { version, date } = moment;
    return [{ m, date, after: 1, facts: [{ kind: 'ends' as const, version, date }] }];
  });
  marks.sort((a, b) => compare(a.date, b.date) || a.after - b.after);
  marks.slice(1).forEach((to, i) => {
    const from = marks[i] as (typeof marks)[number];
    bounds.push({ from: from.m, to: to.m, gap: 0, facts: from.facts });
  });
  moments.forEach((moment, n) => {
    if (moment.kind !== 'anchor' || moment.date === null) return;
    for (const { m, date, after, facts } of marks) {
      const isReached = after === 0 ? moment.date >= date : moment.date > date;
      const both = [...facts, ...moment.facts.slice(0, 1)];
      bounds.push(isReached ? { from: m, to: n, gap: 0, facts: both } : { from: n, to: m, gap: 1, facts: both });
    }
  });
}

const compare = (a: DateText, b: DateText): number => (a < b ? -1 : a > b ? 1 : 0);

/** By contract a dial with the ends of its versions that lie after the start, as if all platforms dropped them. */
function addEnds({ ground, moments, dials }: Marked, contracts: ReadonlySet<number>): void {
  const { index, scenario, dates } = ground;
  const actors = scenario.platforms.map(({ id }) => id);
  const start = dates[0] ?? null;
  for (const contract of contracts) {
    const ending = (index.contracts[contract]?.versions ?? [])
      .map((v) => index.versions[v] as { id: string; endOfLife: string | undefined })
      .flatMap(({ id, endOfLife }) =>
        endOfLife !== undefined && !(start !== null && endOfLife < start) ? [{ id, endOfLife }] : [],
      )
      .sort((a, b) => compare(a.endOfLife, b.endOfLife));
    if (ending.length === 0) continue;
    const steps = ending.map(({ id, endOfLife }) => {
      const changes: readonly Change[] = [{ actors, removes: [id] }];
      return { role: 'end' as const, changes, moment: moments.push({ kind: 'end', date: endOfLife, version: id }) - 1 };
    });
    dials.push({ actor: null, contract, steps });
  }
}
