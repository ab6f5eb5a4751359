// Which phase of the proposal takes which day, and which written phase's name? The written ones first, in their order.
import type { DateText } from '../../model/Scenario.ts';
import { LAST, type PlanModel, type Slot } from './PlanModel.ts';

export interface PlannedPhase {
  /** Index of the written phase whose id, title and date it takes; null: one of our own. */
  readonly written: number | null;
  /** Its date by S6. */
  readonly date: DateText | null;
  /** The release on whose day it stands, where it stands there because of it. */
  readonly slot: Slot | null;
}

interface Asked {
  anchor: number | null;
  /** No earlier than, and no later than. */
  from: DateText | null;
  until: DateText | null;
}

/** One for each phase after the first; null when the releases do not suffice. */
export function planPhases(model: PlanModel, times: Int32Array): readonly PlannedPhase[] | null {
  const asked = askedOf(model, times);
  return model.slots === null ? onAnyDay(model, asked) : onReleases(model, model.slots, asked);
}

/** Each on the first release that is late enough. */
function onReleases(
  { scenario, dates, closed, moments }: PlanModel,
  slots: readonly Slot[],
  asked: readonly Asked[],
): readonly PlannedPhase[] | null {
  const standing = new Set(closed.map((m) => (moments[m] as { phase?: number }).phase ?? -1));
  const phases: PlannedPhase[] = [];
  let next = 0;
  let written = 1;
  for (const [k, { anchor, from, until }] of asked.entries()) {
    const own = anchor === null ? null : (dates[anchor] ?? null);
    if (anchor !== null && standing.has(anchor)) {
      while (slots[next] && (slots[next] as Slot).date < (own ?? '')) next++;
      phases.push({ written: anchor, date: own, slot: null });
      written = anchor + 1;
      continue;
    }
    const late = (date: DateText) => !isBefore(date, from) && !isBefore(date, own);
    const j = slots.findIndex((slot, i) => i >= next && late(slot.date));
    const slot = slots[j];
    if (!slot || (until !== null && slot.date > until)) return null;
    next = j + 1;
    const end = asked.slice(k).find((one) => one.anchor !== null)?.anchor ?? scenario.phases.length;
    const alike = scenario.phases.findIndex(
      (phase, w) => w >= written && w < end && (phase.release === slot.release || phase.date === slot.date),
    );
    const takes = anchor ?? (alike < 0 ? null : alike);
    if (takes !== null) written = takes + 1;
    phases.push({ written: takes, date: slot.date, slot });
  }
  return phases;
}

function onAnyDay(model: PlanModel, asked: readonly Asked[]): readonly PlannedPhase[] {
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
    phases.push({ written, date, slot: null });
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
