// Which of the ways that are told of (B1–B8, docs/planner.md) does a proposal take, and what of the need makes it fit?
import { forEachBit, hasBit } from '../bits.ts';
import type { CutOver, Strategy, StrategyFit } from './MigrationPlan.ts';
import type { Mover, PlanModel } from './PlanModel.ts';

export interface Chosen {
  readonly strategy: Strategy;
  readonly fit: StrategyFit;
}

/** Actors up to which a change of all is a coordinated switch (B1). */
const FEW = 2;

/** When everything is done; `never`: the drops that are not made. */
export interface Timing {
  readonly times: Int32Array;
  readonly never: ReadonlySet<number>;
}

export function findStrategy(model: PlanModel, timing: Timing, cutOvers: readonly CutOver[]): Chosen {
  const people = model.movers.filter(({ kind }) => kind !== 'platform');
  const groups = findGroups(model, people);
  const idsOf = (kind: Mover['kind']) => new Set(people.flatMap((one) => (one.kind === kind ? one.actor : [])));
  const newcomers = new Set(people.flatMap((one) => (one.isNewcomer ? one.actor : [])));
  const fit: StrategyFit = {
    consumers: idsOf('consumer').size,
    producers: idsOf('producer').size,
    groups: groups.count,
    isAllToAll: groups.isAllToAll,
    newcomers: newcomers.size,
    unable: new Set(people.flatMap((one) => (one.isUnable ? one.actor : []))).size,
  };
  return { strategy: strategyOf(people, timing, cutOvers, fit), fit };
}

function strategyOf(
  people: readonly Mover[],
  timing: Timing,
  cutOvers: readonly CutOver[],
  fit: StrategyFit,
): Strategy {
  if (cutOvers.length > 0) return 'cut-over';
  if (people.every((one) => !holdsTwo(one, timing))) return 'straight-to-target';
  if (fit.groups > 1) return 'groups-by-need';
  if (fit.consumers + fit.producers <= FEW) return 'coordinated-switch';
  if (isFirst('consumer', 'producer', people, timing.times)) return 'consumers-first';
  return isFirst('producer', 'consumer', people, timing.times) ? 'producers-first' : 'groups-by-need';
}

/** At the end of some phase after the first. */
function holdsTwo({ dial, isDoubledAtStart }: Mover, { times, never }: Timing): boolean {
  const momentOf = (role: string) => dial.steps.find((one) => one.role === role)?.moment;
  const timeOf = (role: string) => times[momentOf(role) ?? -1];
  const dropping = momentOf('drop');
  if (dropping === undefined) return false;
  const drop = never.has(dropping) ? Number.POSITIVE_INFINITY : (times[dropping] as number);
  const add = timeOf('add') ?? timeOf('join');
  return isDoubledAtStart ? drop > 1 : add !== undefined && drop > add;
}

/** None of the one kind gets the target later than any of the other, newcomers apart. */
function isFirst(one: Mover['kind'], other: Mover['kind'], people: readonly Mover[], times: Int32Array): boolean {
  const adds = (kind: Mover['kind']) =>
    people.flatMap((mover) => {
      const step = mover.dial.steps.find(({ role }) => role === 'add' || role === 'switch');
      return mover.kind === kind && step && !mover.isNewcomer ? (times[step.moment] as number) : [];
    });
  const last = adds(one).reduce((most, time) => Math.max(most, time), 0);
  return adds(other).every((time) => last <= time);
}

/** Those who need each other, directly or through others; and whether each consumer needs each producer. */
function findGroups({ index }: PlanModel, people: readonly Mover[]): { count: number; isAllToAll: boolean } {
  const parent = new Map(people.map(({ actor }) => [actor, actor]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) as string; up !== at; up = parent.get(at) as string) {
      parent.set(at, parent.get(up) as string);
      at = up;
    }
    return at;
  };
  const needed = new Map<string, Set<string>>();
  const ids = (contract: number) => new Set(people.flatMap((one) => (one.contract === contract ? one.actor : [])));
  for (const { contract, consumers, rows, rowOf } of index.applications) {
    const mine = ids(contract);
    for (const c of consumers) {
      const consumer = index.scenario.consumers[c]?.id as string;
      const row = rows[rowOf[c] as number];
      if (!row || !mine.has(consumer)) continue;
      const set = needed.get(consumer) ?? new Set<string>();
      needed.set(consumer, set);
      forEachBit(row.needed, (a) => {
        if (row.accepted && hasBit(row.accepted, a)) return;
        for (const slot of index.slotsAt(a)) {
          const producer = index.scenario.producers[index.slotProducer[slot] as number]?.id as string;
          if (!mine.has(producer) || set.has(producer)) continue;
          set.add(producer);
          parent.set(root(consumer), root(producer));
        }
      });
    }
  }
  const producers = new Set(people.flatMap((one) => (one.kind === 'producer' ? one.actor : [])));
  const consumers = new Set(people.flatMap((one) => (one.kind === 'consumer' ? one.actor : [])));
  return {
    count: new Set([...parent.keys()].map(root)).size,
    isAllToAll: [...consumers].every((id) => (needed.get(id)?.size ?? 0) === producers.size),
  };
}
