// On which days may phases stand, if only on those of releases? A phase a release, in their order.
import type { DateText } from '../../model/Scenario.ts';
import type { PlanFact } from './MigrationPlan.ts';
import { type Bound, type Ground, LAST, type Moment, type Slot, START } from './PlanModel.ts';

interface Open {
  readonly ground: Ground;
  readonly moments: Moment[];
  readonly bounds: Bound[];
}

/** Releases after the start. A given phase on another day stands as it is written, and nothing else is done in it. */
export function addSlots({ ground, moments, bounds }: Open): { slots: readonly Slot[]; closed: readonly number[] } {
  const { scenario, dates } = ground;
  const start = dates[0] ?? null;
  const slots = (scenario.releases ?? [])
    .flatMap(({ id, date }) => (date !== undefined && (start === null || date > start) ? [{ release: id, date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const given = moments.flatMap((moment, m) => (moment.kind === 'anchor' ? [{ ...moment, m }] : []));
  const onSlot = (one: (typeof given)[number]) => slots.findIndex(({ date }) => date === one.date);
  const closed = given.filter((one) => one.date !== null && onSlot(one) < 0);
  const facts: readonly PlanFact[] = [{ kind: 'last-release', date: slots.at(-1)?.date ?? null }];
  const firsts = [...slots, null].map((_, number) => moments.push({ kind: 'slot', number }) - 1);
  const add = (from: number, to: number, gap: number) => bounds.push({ from, to, gap, facts });
  const first = firsts[0] as number;
  const past = firsts.at(-1) as number;
  add(first, START, -1 - closed.filter(({ date }) => isBefore(date, slots[0]?.date)).length);
  add(LAST, past, 1);
  firsts.slice(1).forEach((next, j) => {
    const inside = closed.filter(({ date }) => !isBefore(date, slots[j]?.date) && isBefore(date, slots[j + 1]?.date));
    const before = firsts[j] as number;
    add(before, next, inside.length);
    add(next, before, -1 - inside.length);
  });
  const reached = (test: (date: DateText) => boolean): number => {
    const j = slots.findIndex(({ date }) => test(date));
    return j < 0 ? past : (firsts[j] as number);
  };
  moments.forEach((moment, m) => {
    if (moment.kind === 'ready') {
      const slot = slots.find(({ date }) => date >= moment.date)?.date;
      const own = closed.find(({ date }) => date !== null && date >= moment.date && isBefore(date, slot));
      const first = own?.m ?? reached((date) => date >= moment.date);
      add(first, m, 0);
    }
    if (moment.kind === 'end')
      add(
        m,
        reached((date) => date > moment.date),
        0,
      );
  });
  for (const one of given) {
    const j = one.date === null ? -1 : onSlot(one);
    if (j < 0) continue;
    add(firsts[j] as number, one.m, 0);
    add(one.m, firsts[j + 1] as number, 1);
  }
  for (const { m, date } of closed) {
    const j = slots.findIndex((slot) => date !== null && slot.date > date);
    add(m, j < 0 ? past : (firsts[j] as number), 1);
    const before = slots.findLastIndex((slot) => date !== null && slot.date < date);
    if (before >= 0) add(firsts[before] as number, m, 0);
  }
  return { slots, closed: closed.map(({ m }) => m) };
}

/** Past the last release comes everything. */
const isBefore = (date: DateText | null, slot: DateText | undefined): boolean =>
  slot === undefined || (date !== null && date < slot);
