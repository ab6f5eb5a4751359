// What would be true in a phase if an actor had kept a version, or had never had it (R10)?
import type { ActorId, Address, VersionId } from '../../src/model/Scenario.ts';
import { addressesOf, known, type PlainPlan } from './PlainPlan.ts';
import type { PlainState } from './PlainState.ts';
import { hasEnded, type PlainWorld, plannedWorld } from './PlainWorld.ts';

/** A scenario's phases, as planned. */
export interface PlainPhases {
  readonly plan: PlainPlan;
  readonly states: readonly PlainState[];
  readonly worlds: readonly PlainWorld[];
}

/** Who drops the version: one actor, or all platforms together as one (R12). */
export type Subject =
  | { readonly kind: 'producer' | 'consumer'; readonly actor: ActorId }
  | { readonly kind: 'platform' | 'platforms'; readonly platforms: readonly ActorId[] };

export function plainPhases(plan: PlainPlan, states: readonly PlainState[]): PlainPhases {
  return { plan, states, worlds: states.map((state) => plannedWorld(plan, state)) };
}

/** R10 keep. Presence is as planned: only where it has been present ever since does the actor keep anything. */
export function keepWorld(phases: PlainPhases, n: number, subject: Subject, version: VersionId): PlainWorld {
  if ('platforms' in subject) return keepPlatforms(phases, n, subject.platforms, version);
  if (subject.kind === 'producer') return keepProducer(phases, n, subject.actor, version);
  return keepConsumer(phases, n, subject.actor, version);
}

/** R10 drop: no phase has it; a producer's routes for it are closed. All else, presence too, is as planned. */
export function dropWorld(phases: PlainPhases, n: number, subject: Subject, dropped: VersionId): PlainWorld {
  const planned = at(phases.worlds, n);
  if ('platforms' in subject) {
    const drops = (platform: ActorId, version: VersionId) =>
      version === dropped && subject.platforms.includes(platform);
    return { ...planned, carries: (platform, v) => !drops(platform, v) && planned.carries(platform, v) };
  }
  const drops = (actor: ActorId, version: VersionId) => version === dropped && actor === subject.actor;
  return {
    ...planned,
    supports: (consumer, v) => !drops(consumer, v) && planned.supports(consumer, v),
    offers: (producer, a, v) => !drops(producer, v) && planned.offers(producer, a, v),
    isRouteOpen: (producer, a, v, q) => !drops(producer, v) && planned.isRouteOpen(producer, a, v, q),
  };
}

function keepConsumer(phases: PlainPhases, n: number, kept: ActorId, version: VersionId): PlainWorld {
  const contract = known(phases.plan.contractOf, version).id;
  const from = keptFrom(phases, n, {
    has: (state) => known(state.supports, kept).has(version),
    isPresent: (world) => world.isPresent(kept, contract),
  });
  return keeping(at(phases.worlds, n), (actor, v) => (actor === kept && v === version ? from : null));
}

/** Address by address: "a producer: at that address". */
function keepProducer(phases: PlainPhases, n: number, kept: ActorId, version: VersionId): PlainWorld {
  const contract = known(phases.plan.contractOf, version).id;
  const fromAt = new Map(
    addressesOf(known(phases.plan.producers, kept)).map((address) => {
      const has = (state: PlainState) => state.offers.get(kept)?.get(address)?.has(version) ?? false;
      const isPresent = (world: PlainWorld) => world.isPresentAt(kept, address, contract);
      return [address, keptFrom(phases, n, { has, isPresent })];
    }),
  );
  return keeping(at(phases.worlds, n), (actor, v, address) =>
    actor === kept && v === version ? (fromAt.get(address) ?? null) : null,
  );
}

/**
 * Each platform keeps from when it had it; a platform is always present (S2).
 * Chosen reading: a platform *has* a version while it lists it. That it carries none past its end of life (S6) stands
 * above what is kept, as it stands above what is planned.
 */
function keepPlatforms(phases: PlainPhases, n: number, kept: readonly ActorId[], version: VersionId): PlainWorld {
  const fromOf = new Map(
    kept.map((platform) => {
      const has = (state: PlainState) => known(state.lists, platform).has(version);
      return [platform, keptFrom(phases, n, { has, isPresent: () => true })];
    }),
  );
  const ended = hasEnded(phases.plan, at(phases.states, n), version);
  const world = keeping(at(phases.worlds, n), (actor, v) => (v === version ? (fromOf.get(actor) ?? null) : null));
  return { ...world, carries: (platform, v) => world.carries(platform, v) && !(v === version && ended) };
}

/** The world of a phase from which an actor's own version, routes and permissions for it are taken, if it has it. */
type Kept = (actor: ActorId, version: VersionId, address: Address) => PlainWorld | null;

/** The world as planned, but for what is kept: had, and with its own routes or permissions as they stood then. */
function keeping(planned: PlainWorld, kept: Kept): PlainWorld {
  return {
    ...planned,
    supports: (consumer, v) => kept(consumer, v, '') !== null || planned.supports(consumer, v),
    offers: (producer, a, v) => kept(producer, v, a) !== null || planned.offers(producer, a, v),
    carries: (platform, v) => kept(platform, v, '') !== null || planned.carries(platform, v),
    isRouteOpen: (producer, a, v, q) => (kept(producer, v, a) ?? planned).isRouteOpen(producer, a, v, q),
    isPermitted: (caller, a, v) => (kept(caller, v, a) ?? planned).isPermitted(caller, a, v),
  };
}

interface Having {
  has(state: PlainState): boolean;
  isPresent(world: PlainWorld): boolean;
}

/**
 * The world of the last phase up to n in which the actor had it, if it has been present ever since; this phase's own
 * where the plan has it now. Chosen reading: "present ever since" looks at the ends of phases (S1).
 */
function keptFrom(phases: PlainPhases, n: number, having: Having): PlainWorld | null {
  for (let phase = n; phase >= 0; phase -= 1) {
    const world = at(phases.worlds, phase);
    if (having.has(at(phases.states, phase))) return world;
    if (!having.isPresent(world)) return null;
  }
  return null;
}

function at<Thing>(list: readonly Thing[], index: number): Thing {
  const thing = list[index];
  if (thing === undefined) throw new Error(`no phase ${index}`);
  return thing;
}
