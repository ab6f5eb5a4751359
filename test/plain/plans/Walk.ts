// Who moves how, told plainly from the rules of docs/planner.md? Everything that the search for the best plan goes through.
import type { ActorId, Change, DateText, Scenario, VersionId } from '../../../src/model/Scenario.ts';
import { datesOf } from '../datesOf.ts';
import { linksOf, participatingConsumers } from '../linksOf.ts';
import { addressesOf, known, type PlainPlan, plainPlan } from '../PlainPlan.ts';
import { statesOf } from '../statesOf.ts';

/** What one actor may do, step by step. */
export interface Walk {
  readonly actor: ActorId;
  readonly steps: readonly (readonly Change[])[];
  /** Index of the written phase at which the first step is taken, with or without the others. */
  readonly joins: number | null;
  /** The written phase of each step, where all are given. */
  readonly given: readonly number[] | null;
  readonly leaves: number | null;
  readonly readyFrom: DateText | null;
  /** Cannot run two versions: takes its only step together with those of the same number. */
  group: number | null;
  readonly isSwitch: boolean;
  /** It keeps what it has last: its last step is never taken. */
  keeps: boolean;
}

export interface World {
  readonly scenario: Scenario;
  readonly walks: readonly Walk[];
  /** Written phases in which something given happens. */
  readonly anchors: readonly number[];
  readonly dates: readonly (DateText | null)[];
}

/** Scenarios with one contract, in which nobody moves between platforms or comes back. */
export function toWorld(scenario: Scenario): World {
  const plan = plainPlan(scenario);
  const states = statesOf(plan);
  const contract = scenario.contracts[0] as Scenario['contracts'][number];
  const target = contract.versions.at(-1)?.id as VersionId;
  const older = contract.versions.slice(0, -1).map(({ id }) => id);
  const takingPart = scenario.applications.flatMap((one) => participatingConsumers(plan, one));
  const supports = (id: ActorId, v: VersionId) => states.some((state) => state.supports.get(id)?.has(v));
  const planned = scenario.consumers.filter(({ id }) => takingPart.includes(id) && supports(id, target));
  const everyone = scenario.consumers.filter(
    ({ id }) => takingPart.includes(id) && states.some((state) => known(state.present, id).size > 0),
  );
  const moving = (planned.length > 0 ? planned : everyone).map(({ id }) => id);
  const answering = findAnswering(plan, moving).filter((id) =>
    states.some((state) => [...known(state.presentAt, id).values()].some((set) => set.size > 0)),
  );
  const hasOf = (n: number, id: ActorId): Set<VersionId> => {
    const state = states[n];
    const offers = [...(state?.offers.get(id)?.values() ?? [])].flatMap((set) => [...set]);
    return new Set([...(state?.supports.get(id) ?? []), ...(state?.lists.get(id) ?? []), ...offers]);
  };
  const phaseOf = (id: ActorId, test: (change: Change) => boolean): number | null => {
    const found = scenario.phases.findIndex(
      (phase, n) => n > 0 && phase.changes?.some((one) => one.actors.includes(id) && test(one)),
    );
    return found < 0 ? null : found;
  };
  const people = [...moving, ...answering];
  const platforms = moving.length > 0 ? scenario.platforms.filter((one) => one.supports).map(({ id }) => id) : [];
  const dates = datesOf(scenario);
  const movers = [...people, ...platforms].flatMap((id): Walk[] => {
    const actor = [...scenario.consumers, ...scenario.producers, ...scenario.platforms].find((one) => one.id === id);
    const isUnable = actor !== undefined && 'parallel' in actor && actor.parallel === false;
    const kind = plan.consumers.has(id) ? 'consumer' : plan.producers.has(id) ? 'producer' : 'platform';
    const isThere = (n: number) => kind === 'platform' || hasOf(n, id).size > 0;
    const joins = isThere(0) ? null : states.findIndex((_, n) => isThere(n));
    const old = older.filter((v) => hasOf(joins ?? 0, id).has(v));
    const readyFrom = actor?.readyFrom !== undefined && !((dates[0] ?? '') >= actor.readyFrom) ? actor.readyFrom : null;
    const isLate =
      joins !== null && readyFrom !== null && dates[joins] !== null && (dates[joins] as string) < readyFrom;
    const reset = (versions: readonly VersionId[]): Partial<Change> => {
      const entries = versions.map((version) => ({ version, state: 'auto' as const }));
      if (entries.length === 0) return {};
      return kind === 'producer' ? { routes: entries } : { permissions: entries };
    };
    const isTouched = (version: VersionId) =>
      (scenario.phases[0]?.changes ?? []).some(
        (one) =>
          one.actors.includes(id) &&
          [...(one.routes ?? []), ...(one.permissions ?? [])].some(
            (entry) => entry.version === version && entry.state !== 'auto',
          ),
      );
    const add: Change = { actors: [id], adds: [target], ...reset(isTouched(target) ? [target] : []) };
    const drop: Change = { actors: [id], removes: old, ...(kind === 'producer' ? reset(old) : {}) };
    const has = joins === null && hasOf(0, id).has(target);
    const steps = ((): (readonly Change[])[] => {
      const both = [...(has && !isTouched(target) ? [] : [[add]]), ...(old.length > 0 ? [[drop]] : [])];
      if (joins !== null && isLate && old.length > 0) {
        const join: Change = { actors: [id], adds: old };
        return isUnable ? [[join], [drop, add]] : [[join], [add], [drop]];
      }
      if (joins !== null && (isUnable || old.length === 0)) return [[add]];
      if (joins !== null) return [[{ ...add, adds: [...old, target] }], [drop]];
      return isUnable && !has && old.length > 0 ? [[drop, add]] : both;
    })();
    const isSwitch = isUnable && steps.some((step) => step.length === 2);
    if (steps.length === 0) return [];
    const leaves = phaseOf(id, (one) => one.leaves === true);
    return [{ actor: id, steps, joins, given: null, leaves, readyFrom, group: null, isSwitch, keeps: false }];
  });
  const given = scenario.phases.flatMap(({ changes = [] }, n) =>
    n === 0
      ? []
      : changes.flatMap((one) => one.actors.map((actor) => ({ n, actor, change: { ...one, actors: [actor] } }))),
  );
  const ours = new Set([...people, ...scenario.platforms.map(({ id }) => id)]);
  const fixed = new Map<ActorId, { n: number; change: Change }[]>();
  for (const { n, actor, change } of given) {
    if (ours.has(actor) && change.leaves !== true) continue;
    const kept = ours.has(actor) ? { actors: [actor], leaves: true } : change;
    fixed.set(actor, [...(fixed.get(actor) ?? []), { n, change: kept }]);
  }
  const others = [...fixed].map(([actor, list]): Walk => {
    const phases = [...new Set(list.map(({ n }) => n))];
    const steps = phases.map((n) => list.filter((one) => one.n === n).map(({ change }) => change));
    return {
      actor,
      steps,
      joins: null,
      given: phases,
      leaves: null,
      readyFrom: null,
      group: null,
      isSwitch: false,
      keeps: false,
    };
  });
  const joining = movers.flatMap((one) => one.joins ?? []);
  const anchors = [...new Set([...joining, ...others.flatMap((one) => one.given ?? [])])].sort((a, b) => a - b);
  groupSwitches(plan, movers, states[0]);
  return { scenario, walks: [...movers, ...others], anchors, dates };
}

function findAnswering(plan: PlainPlan, moving: readonly ActorId[]): readonly ActorId[] {
  const addresses = new Set(linksOf(plan).flatMap((link) => (moving.includes(link.consumer) ? link.address : [])));
  return plan.scenario.producers.filter((one) => addressesOf(one).some((a) => addresses.has(a))).map(({ id }) => id);
}

/** Those who cannot run two versions and need each other, directly or through others, switch together. */
function groupSwitches(
  plan: PlainPlan,
  movers: readonly Walk[],
  start: ReturnType<typeof statesOf>[number] | undefined,
): void {
  const walkOf = (id: ActorId) =>
    movers.find((one) => one.actor === id && one.isSwitch && one.joins === null && one.leaves === null);
  const switching = movers.filter((one) => walkOf(one.actor));
  switching.forEach((one, n) => {
    one.group = n;
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const link of linksOf(plan)) {
      const one = walkOf(link.consumer);
      for (const producer of plan.listers.get(link.address) ?? []) {
        const other = walkOf(producer.id);
        const isThere = start !== undefined && known(start.present, link.consumer).size > 0;
        if (!one || !other || link.accepted || !isThere || one.group === other.group) continue;
        const [from, to] = [Math.max(one.group ?? 0, other.group ?? 0), Math.min(one.group ?? 0, other.group ?? 0)];
        for (const any of switching) if (any.group === from) any.group = to;
        changed = true;
      }
    }
  }
}
