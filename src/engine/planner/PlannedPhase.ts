// Which phase of the proposal takes which day, and which written phase's name? The written ones first, in their order.
import type { DateText, Phase } from '../../model/Scenario.ts';
import { LAST, type PlanModel } from './PlanModel.ts';

export interface PlannedPhase {
  /** Index of the written phase whose id, title and date it takes; null: one of our own. */
  readonly written: number | null;
  /** Its date by S6. */
  readonly date: DateText | null;
}

interface Asked {
  anchor: number | null;
  /** No earlier than, and no later than. */
  from: DateText | null;
  until: DateText | null;
}

/** One for each phase after the first. */
export function planPhases(model: PlanModel, times: Int32Array): readonly PlannedPhase[] {
  const asked = askedOf(model, times);
  const { dates, scenario } = model;
  const phases: PlannedPhase[] = [];
  let next = 1;
  let date = dates[0] ?? null;
  asked.forEach(({ anchor, from, until }, k) => {
    const end = asked.slice(k).find((one) => one.anchor !== null)?.anchor ?? scenario.phases.length;
    let written: number | null = anchor;
    for (let w = next; anchor === null && written === null && w < end; w++) {
      const day = dates[w] ?? date;
      if (isBefore(day, from) || isBefore(day, date)) continue;
      if (until !== null && day !== null && day > until) break;
      written = w;
    }
    if (written !== null) {
      next = written + 1;
      date = laterOf(laterOf(date, dates[written] ?? null), from);
    } else date = laterOf(date, from);
    phases.push({ written, date });
  });
  return phases;
}

const isBefore = (day: DateText | null, than: DateText | null): boolean =>
  than !== null && (day === null || day < than);
const laterOf = (a: DateText | null, b: DateText | null): DateText | null => (isBefore(a, b) ? b : a);

function askedOf({ moments, bounds }: PlanModel, times: Int32Array): readonly Asked[] {
  const count = times[LAST] as number;
  const asked = Array.from({ length: count }, (): Asked => ({ anchor: null, from: null, until: null }));
  moments.forEach((moment, m) => {
    const at = times[m] as number;
    if (moment.kind === 'anchor') (asked[at - 1] as Asked).anchor = moment.phase;
    if (moment.kind !== 'end') return;
    for (const one of asked.slice(0, at - 1))
      if (one.until === null || moment.date < one.until) one.until = moment.date;
  });
  for (const { from, to } of bounds) {
    const ready = moments[from];
    const one = asked[(times[to] as number) - 1];
    if (ready?.kind === 'ready' && moments[to]?.kind === 'free' && one) one.from = laterOf(one.from, ready.date);
    if (ready?.kind === 'ready' && moments[to]?.kind === 'anchor' && one) one.from = laterOf(one.from, ready.date);
  }
  return asked;
}

export const ownDate = (
  phase: Phase | undefined,
  releases: ReadonlyMap<string, DateText | undefined>,
): DateText | null => phase?.date ?? (phase?.release === undefined ? null : (releases.get(phase.release) ?? null));
