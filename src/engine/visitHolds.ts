// Which links hold a version in a phase? Answered under keep, not answered under drop, and not accepted (R10).
import { type Bits, isEmpty } from './bits.ts';
import { type ConsumerGroup, groupConsumers } from './countLinks.ts';
import { classesOfConsumer, type RetirementPhase, type Sides } from './retirementSides.ts';

/** `held`: the addresses of links that hold, the same for every consumer of the group. */
export type VisitHold = (application: number, consumers: readonly number[], held: Bits) => void;

/** Holds by a change on the producers' or platforms' side. */
export function visitHolds({ view, kept }: RetirementPhase, sides: Sides, visit: VisitHold): void {
  const present = view.presentAt(kept.contract).bits;
  view.index.applications.forEach((application, i) => {
    if (application.contract !== kept.contract) return;
    for (const { klass, row, consumers } of groupsOf(view, i)) {
      if (!klass?.tries.some(({ version }) => version === kept.version)) continue;
      const held = heldBits(sides.keep(klass), sides.drop(klass), present, row);
      if (!isEmpty(held)) visit(i, consumers, held);
    }
  });
}

const groups = new WeakMap<object, (readonly ConsumerGroup[])[]>();

/** Groups are asked for again and again by the retirements of a phase. */
function groupsOf(view: RetirementPhase['view'], application: number): readonly ConsumerGroup[] {
  const mine = groups.get(view) ?? [];
  groups.set(view, mine);
  mine[application] ??= groupConsumers(view, view.index.applications[application] as never);
  return mine[application];
}

/** Holds by consumers that keep or drop the version themselves; of all, or of `among`. */
export function visitConsumerHolds(at: RetirementPhase, visit: VisitHold, among?: readonly number[]): void {
  const { view, kept } = at;
  const present = view.presentAt(kept.contract).bits;
  view.index.applications.forEach((application, i) => {
    if (application.contract !== kept.contract) return;
    const alike = new Map<string, { held: Bits; consumers: number[] }>();
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
        group = { held: heldBits(keep, drop, present, row), consumers: [] };
        alike.set(key, group);
      }
      group.consumers.push(c);
    }
    for (const { held, consumers } of alike.values()) if (!isEmpty(held)) visit(i, consumers, held);
  });
}

const heldBits = (
  keep: Bits,
  drop: Bits,
  present: Bits,
  { needed, accepted }: { readonly needed: Bits; readonly accepted: Bits | null },
): Bits =>
  needed.map(
    (word, w) => word & (keep[w] as number) & ~(drop[w] as number) & (present[w] as number) & ~(accepted?.[w] ?? 0),
  );
