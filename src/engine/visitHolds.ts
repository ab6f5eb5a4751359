// Which links hold a version in a phase? Answered under keep, not answered under drop, and not accepted (R10).
import type { Bits } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import { type ConsumerGroup, groupConsumers } from './countLinks.ts';
import { classesOfConsumer, type RetirementPhase, type Sides } from './retirementSides.ts';
import type { ApplicationEntry, NeedRow } from './ScenarioIndex.ts';

/** `held`: the addresses of links that hold, the same for every consumer of the group. */
export type VisitHold = (application: number, consumers: readonly number[], held: Bits) => void;

/** Holds by a change on the producers' or platforms' side. */
export function visitHolds({ view, kept }: RetirementPhase, sides: Sides, visit: VisitHold): void {
  const present = view.presentAt(kept.contract).bits;
  const lost = new Map<ConsumerClass, Bits | null>();
  const lostBy = (klass: ConsumerClass): Bits | null => {
    if (!klass.tries.some(({ version }) => version === kept.version)) return null;
    return findLost(sides.keep(klass), sides.drop(klass), present);
  };
  view.index.applications.forEach((application, i) => {
    if (application.contract !== kept.contract) return;
    for (const { klass, row, consumers } of groupsOf(view, i)) {
      if (!klass) continue;
      let bits = lost.get(klass);
      if (bits === undefined) {
        bits = lostBy(klass);
        lost.set(klass, bits);
      }
      const held = bits && findHeld(bits, row);
      if (held) visit(i, consumers, held);
    }
  });
}

const groups = new WeakMap<object, (readonly ConsumerGroup[])[]>();

/** Groups are asked for again and again by the retirements of a phase. */
function groupsOf(view: RetirementPhase['view'], application: number): readonly ConsumerGroup[] {
  const mine = groups.get(view) ?? [];
  groups.set(view, mine);
  mine[application] ??= groupConsumers(view, view.index.applications[application] as ApplicationEntry);
  return mine[application];
}

/** Holds by consumers that keep or drop the version themselves; of all, or of `among`. */
export function visitConsumerHolds(at: RetirementPhase, visit: VisitHold, among?: readonly number[]): void {
  const { view, kept } = at;
  const present = view.presentAt(kept.contract).bits;
  view.index.applications.forEach((application, i) => {
    if (application.contract !== kept.contract) return;
    const alike = new Map<string, { held: Bits | null; consumers: number[] }>();
    for (const c of among ?? application.consumers) {
      const r = application.rowOf[c] as number;
      const row = application.rows[r];
      const classes = row && classesOfConsumer(at, c);
      if (!classes) continue;
      const key = `${classes.keep.id},${classes.drop.id},${r}`;
      let group = alike.get(key);
      if (!group) {
        const { answered: keep } = view.answerOf(classes.keep);
        const { answered: drop } = view.answerOf(classes.drop);
        const lost = findLost(keep, drop, present);
        group = { held: lost && findHeld(lost, row), consumers: [] };
        alike.set(key, group);
      }
      group.consumers.push(c);
    }
    for (const { held, consumers } of alike.values()) if (held) visit(i, consumers, held);
  });
}

/** Addresses answered under keep, not under drop, and not absent; null when there are none. */
function findLost(keep: Bits, drop: Bits, present: Bits): Bits | null {
  const lost = new Uint32Array(keep.length);
  let any = 0;
  for (let w = 0; w < lost.length; w++) {
    lost[w] = (keep[w] as number) & ~(drop[w] as number) & (present[w] as number);
    any |= lost[w] as number;
  }
  return any === 0 ? null : lost;
}

/** Those of them that a row needs and does not accept. */
function findHeld(lost: Bits, { needed, accepted }: NeedRow): Bits | null {
  const held = new Uint32Array(lost.length);
  let any = 0;
  for (let w = 0; w < held.length; w++) {
    held[w] = (lost[w] as number) & (needed[w] as number) & ~(accepted ? (accepted[w] as number) : 0);
    any |= held[w] as number;
  }
  return any === 0 ? null : held;
}
