// What must be decided? The movers with their steps, what the written plan gives, and when things may be done.
import type { ActorId, Change, DateText, VersionId } from '../../model/Scenario.ts';
import { addSlots } from './addSlots.ts';
import { findMoving, isReplaced, type Moving } from './findMoving.ts';
import type { PlanFact, PlanOptions } from './MigrationPlan.ts';
import { markDates } from './markDates.ts';
import {
  type Bound,
  type Dial,
  type Ground,
  LAST,
  type Moment,
  type Mover,
  type PlanModel,
  START,
} from './PlanModel.ts';
import { type Candidate, type NewStep, standingOf, stepsOf, toAdding, toDropping } from './toDial.ts';
import { findWrittenEvents, type WrittenEvent } from './writtenEvents.ts';

/** Everything but the links' conditions. */
export function buildModel(ground: Ground, { releasesOnly = false }: PlanOptions = {}): PlanModel {
  return new Builder(ground).build(releasesOnly);
}

class Builder {
  readonly ground: Ground;
  readonly moments: Moment[] = [{ kind: 'start' }, { kind: 'last' }];
  readonly bounds: Bound[] = [];
  readonly dials: Dial[] = [];
  readonly movers: Mover[] = [];
  readonly #anchors = new Map<number, { moment: number; facts: PlanFact[] }>();
  #events: readonly WrittenEvent[] = [];

  constructor(ground: Ground) {
    this.ground = ground;
  }

  build(releasesOnly: boolean): PlanModel {
    const candidates = findCandidates(this.ground);
    const moving = new Set(candidates.map(({ actor, contract }) => `${contract} ${actor}`));
    const { index, scenario } = this.ground;
    const contracts = new Set(candidates.map(({ contract }) => contract));
    const platforms = new Set(scenario.platforms.map(({ id }) => id));
    this.#events = findWrittenEvents(this.ground, (actor: ActorId, version: VersionId) => {
      const { contract } = index.versions[index.versionOf.get(version) as number] as { contract: number };
      return moving.has(`${contract} ${actor}`) || (contracts.has(contract) && platforms.has(actor));
    });
    for (const phase of new Set(this.#events.map((event) => event.phase))) this.#anchorAt(phase);
    for (const who of candidates) this.#addMover(who);
    this.#addEvents();
    this.#orderAnchors();
    markDates(this, contracts);
    const { slots, closed } = releasesOnly ? addSlots(this) : { slots: null, closed: [] };
    this.moments.forEach(({ kind }, m) => {
      if (m > START) this.bounds.push({ from: START, to: m, gap: m === LAST ? 0 : 1, facts: [] });
      if (kind === 'free' || kind === 'anchor') this.bounds.push({ from: m, to: LAST, gap: 0, facts: [] });
    });
    const { moments, movers, dials, bounds } = this;
    return { ...this.ground, moments, movers, dials, bounds, slots, closed };
  }

  add(moment: Moment): number {
    return this.moments.push(moment) - 1;
  }

  #anchorAt(phase: number): { moment: number; facts: PlanFact[] } {
    const known = this.#anchors.get(phase);
    if (known) return known;
    const facts: PlanFact[] = [];
    const date = this.ground.dates[phase] ?? null;
    const made = { moment: this.add({ kind: 'anchor', phase, date, facts }), facts };
    this.#anchors.set(phase, made);
    return made;
  }

  #addMover(who: Candidate): void {
    const { scenario, dates } = this.ground;
    const actor = actorOf(this.ground, who);
    const isUnable = 'parallel' in actor && actor.parallel === false;
    const start = standingOf(this.ground, who, 0);
    const isNewcomer = who.kind !== 'platform' && !start.isPresent;
    const onlyDrops = who.kind === 'producer' && isReplaced(this.ground, who.contract, who.member);
    const leaving = this.#events.find((event) => event.actor === who.actor && event.changes.some((one) => one.leaves));
    const readyFrom = this.#isPending(actor.readyFrom) ? actor.readyFrom : undefined;
    const leavesEarly = leaving && readyFrom !== undefined && !((dates[leaving.phase] ?? '') >= readyFrom);
    const all = isNewcomer
      ? this.#joinSteps(who, isUnable)
      : stepsOf(this.ground, who, start, { isUnable, onlyDrops }).map((step) => this.#free(step));
    // Who leaves before it is ready stays as it is until then.
    const steps = leavesEarly ? all.filter(({ role }) => role === 'join') : all;
    if (steps.length === 0) return;
    const dial: Dial = { actor: who.actor, contract: who.contract, steps: [...steps] };
    this.dials.push(dial);
    const leaves = leaving ? this.#anchorAt(leaving.phase).moment : null;
    const older = steps.flatMap(({ changes }) => changes.flatMap(({ removes = [] }) => removes));
    const isDoubledAtStart = !isNewcomer && (start.older.length > 1 || (start.older.length > 0 && start.hasTarget));
    this.movers.push({ ...who, dial, isDoubledAtStart, isNewcomer, isUnable, leaves, older });
    steps.slice(1).forEach((step, i) => {
      this.bounds.push({ from: (steps[i] as { moment: number }).moment, to: step.moment, gap: 0, facts: [] });
    });
    if (leaves !== null) {
      const facts: PlanFact[] = [
        { kind: 'leaves', actor: who.actor, phase: scenario.phases[leaving?.phase ?? 0]?.id ?? '' },
      ];
      for (const { moment } of steps)
        if (moment !== leaves) this.bounds.push({ from: moment, to: leaves, gap: 0, facts });
    }
    if (readyFrom !== undefined) this.#waitFor(who, readyFrom, dial);
  }

  /** A day that is not past where we start. */
  #isPending(day: DateText | undefined): boolean {
    return day !== undefined && !((this.ground.dates[0] ?? '') >= day);
  }

  #free(step: NewStep) {
    return { ...step, moment: this.add({ kind: 'free' }) };
  }

  /** In the phase of the plan: with the target alone (its drop falls in the same phase), or with the older ones as well. */
  #joinSteps(who: Candidate, isUnable: boolean) {
    const { ground } = this;
    const phase = ground.states.findIndex((_, n) => standingOf(ground, who, n).isPresent);
    const anchor = this.#anchorAt(phase);
    anchor.facts.push({ kind: 'joins', actor: who.actor, phase: ground.scenario.phases[phase]?.id as string });
    const { older } = standingOf(ground, who, phase);
    const { readyFrom } = actorOf(ground, who);
    const date = ground.dates[phase] ?? null;
    const join = (changes: readonly Change[]) => ({ role: 'join' as const, changes, moment: anchor.moment });
    if (readyFrom !== undefined && date !== null && date < readyFrom && older.length > 0) {
      const { removes: adds = [], actors } = toDropping(ground, who, older);
      const later = stepsOf(ground, who, { isPresent: true, older, hasTarget: false }, { isUnable, onlyDrops: false });
      return [join([{ actors, adds }]), ...later.map((step) => this.#free(step))];
    }
    if (isUnable || older.length === 0) return [join([toAdding(ground, who, [])])];
    return [
      join([toAdding(ground, who, older)]),
      this.#free({ role: 'drop', changes: [toDropping(ground, who, older)] }),
    ];
  }

  /** What gives it the target waits for the day. */
  #waitFor(who: Candidate, date: DateText, { steps }: Dial): void {
    const { index } = this.ground;
    const target = index.versions[index.contracts[who.contract]?.versions.at(-1) as number]?.id as string;
    const step = steps.find(({ changes }) => changes.some(({ adds = [] }) => adds.includes(target)));
    if (!step) return;
    const known = this.moments.findIndex((moment) => moment.kind === 'ready' && moment.date === date);
    const ready = known >= 0 ? known : this.add({ kind: 'ready', date });
    this.bounds.push({ from: ready, to: step.moment, gap: 0, facts: [{ kind: 'ready-from', actor: who.actor, date }] });
  }

  #addEvents(): void {
    const byActor = new Map<ActorId, Dial>();
    for (const { actor, phase, changes } of this.#events) {
      const dial = byActor.get(actor) ?? { actor, contract: -1, steps: [] };
      byActor.set(actor, dial);
      const role = changes.some(({ leaves }) => leaves) ? ('leave' as const) : ('fixed' as const);
      const anchor = this.#anchorAt(phase);
      dial.steps.push({ role, moment: anchor.moment, changes });
      if (role === 'leave')
        anchor.facts.push({ kind: 'leaves', actor, phase: this.ground.scenario.phases[phase]?.id as string });
    }
    this.dials.push(...byActor.values());
  }

  #orderAnchors(): void {
    const inOrder = [...this.#anchors].sort(([a], [b]) => a - b).map(([, { moment }]) => moment);
    inOrder.slice(1).forEach((to, i) => {
      this.bounds.push({ from: inOrder[i] as number, to, gap: 1, facts: [] });
    });
  }
}

export function actorOf({ scenario }: Ground, { kind, member }: Candidate) {
  const lists = { consumer: scenario.consumers, producer: scenario.producers, platform: scenario.platforms };
  return lists[kind][member] as { readonly id: ActorId; readonly readyFrom?: DateText; readonly parallel?: boolean };
}

/** Those who move, contract by contract; who leaves and comes back is left as written. */
function findCandidates(ground: Ground): readonly Candidate[] {
  const { scenario } = ground;
  return findMoving(ground).flatMap((moving: Moving) => {
    const of = (kind: Candidate['kind'], members: ReadonlySet<number>, ids: readonly { readonly id: ActorId }[]) =>
      [...members]
        .sort((a, b) => a - b)
        .map((member) => ({ actor: ids[member]?.id as ActorId, kind, contract: moving.contract, member }));
    return [
      ...of('consumer', moving.consumers, scenario.consumers),
      ...of('producer', moving.producers, scenario.producers),
      ...of('platform', moving.platforms, scenario.platforms),
    ].filter((who) => who.kind === 'platform' || !comesBack(ground, who));
  });
}

function comesBack(ground: Ground, who: Candidate): boolean {
  const present = ground.states.map((_, n) => standingOf(ground, who, n).isPresent);
  const left = present.findIndex((is, n) => !is && present[n - 1] === true);
  return left >= 0 && present.slice(left).includes(true);
}
