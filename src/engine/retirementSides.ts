// What does R10 compare? Two variants of a phase for an actor and a version: it keeps the version, or never had it.
import { answerClass } from './answerClass.ts';
import { type Bits, clearBit, forEachBit, hasBit, isEmpty, setBit } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import type { KeptVersions } from './KeptVersions.ts';
import { type PhaseState, permissionKey, type RouteBits, routeKey } from './PhaseState.ts';
import type { PhaseView } from './PhaseView.ts';
import { findReach, noReach, type Reach } from './Reach.ts';

/** The addresses at which a class of consumers is answered, under keep and under drop. */
export interface Sides {
  keep(klass: ConsumerClass): Bits;
  drop(klass: ConsumerClass): Bits;
}

/** A phase, as seen by the retirement of one version. */
export interface RetirementPhase {
  readonly view: PhaseView;
  readonly phase: number;
  readonly kept: KeptVersions;
}

const minus = (a: Bits, b: Bits): Bits => a.map((word, w) => word & ~(b[w] as number));
const plus = (a: Bits, b: Bits): Bits => a.map((word, w) => word | (b[w] as number));
const both = (a: Bits, b: Bits): Bits => a.map((word, w) => word & (b[w] as number));

const replaceAt = <T>(list: readonly T[], i: number, value: T): T[] => list.map((old, j) => (i === j ? value : old));

/** Answers with the reach of one version replaced; remembered by class. */
function answersWith(view: PhaseView, version: number, reach: (platform: number) => Reach) {
  const reaches = new Map<number, Reach>();
  const answers = new Map<ConsumerClass, Bits>();
  const reachOf = (platform: number, v: number): Reach => {
    if (v !== version) return view.reachOf(platform, v);
    const made = reaches.get(platform) ?? reach(platform);
    reaches.set(platform, made);
    return made;
  };
  return (klass: ConsumerClass): Bits => {
    const made = answers.get(klass) ?? answerClass(view.index, klass, reachOf).answered;
    answers.set(klass, made);
    return made;
  };
}

const asPlanned = (view: PhaseView) => (klass: ConsumerClass) => view.answerOf(klass).answered;

const worldOf = ({ index, findPath }: PhaseView, state: PhaseState) => ({ index, findPath, state });

/**
 * Producers, at a set of slots with at most one at any address: what happens at one address tells nothing of another,
 * so that all of them are tried at once. `addresses`: where these slots are. Null where the version is nowhere theirs.
 */
export function sidesOfSlots(at: RetirementPhase, slots: Bits, addresses: readonly number[] | undefined): Sides | null {
  const { view, kept, phase } = at;
  const { version } = kept;
  const { state } = view;
  const offers = state.offers[version] as Bits;
  const gone = both(minus(kept.keptIn('offers', phase), offers), slots);
  const routes = routesOfVersion(state, version);
  if (isEmpty(both(offers, slots)) && isEmpty(gone) && routes.size === 0) return null;
  const keepState = {
    ...state,
    offers: replaceAt(state.offers, version, plus(offers, gone)),
    routes: keptRoutes(at, gone),
  };
  const dropped = new Map([...state.routes, ...closeAll(routes, slots)]);
  const dropState = { ...state, offers: replaceAt(state.offers, version, minus(offers, slots)), routes: dropped };
  const reachIn = (variant: PhaseState) => (platform: number) =>
    mergeReach(
      view.reachOf(platform, version),
      findReach(worldOf(view, variant), platform, version, addresses),
      addresses,
    );
  return {
    keep: isEmpty(gone) ? asPlanned(view) : answersWith(view, version, reachIn(keepState)),
    drop: answersWith(view, version, reachIn(dropState)),
  };
}

/** `made` at the addresses it was made for, `planned` elsewhere. */
function mergeReach(planned: Reach, made: Reach, addresses: readonly number[] | undefined): Reach {
  if (!addresses) return made;
  const mergeBits = (a: Bits, b: Bits): Bits => {
    const merged = a.slice();
    for (const i of addresses) (hasBit(b, i) ? setBit : clearBit)(merged, i);
    return merged;
  };
  return {
    answered: mergeBits(planned.answered, made.answered),
    lost: mergeBits(planned.lost, made.lost),
    refused: mergeBits(planned.refused, made.refused),
    silent: mergeBits(planned.silent, made.silent),
    many: mergeBits(planned.many, made.many),
  };
}

function routesOfVersion(state: PhaseState, version: number): Map<number, RouteBits> {
  return new Map([...state.routes].filter(([key]) => Math.floor(key / 65536) === version));
}

const closeAll = (routes: Map<number, RouteBits>, slots: Bits): [number, RouteBits][] =>
  [...routes].map(([key, { open, closed }]) => [key, { open: minus(open, slots), closed: plus(closed, slots) }]);

/** Slots that dropped the version get its routes as they stood in the last phase in which they had it. */
function keptRoutes({ view, kept, phase }: RetirementPhase, gone: Bits): ReadonlyMap<number, RouteBits> {
  const { version, states } = kept;
  const routes = new Map(view.state.routes);
  if (isEmpty(gone)) return routes;
  for (let platform = 0; platform < view.index.parents.length; platform++) {
    const key = routeKey(version, platform);
    if (!states.some((state) => state.routes.has(key))) continue;
    const now = routes.get(key) ?? { open: new Uint32Array(gone.length), closed: new Uint32Array(gone.length) };
    const closed = minus(now.closed, gone);
    forEachBit(gone, (slot) => {
      const then = states[kept.lastHad('offers', slot, phase)]?.routes.get(key);
      if (then && hasBit(then.closed, slot)) setBit(closed, slot);
    });
    routes.set(key, { open: minus(now.open, gone), closed });
  }
  return routes;
}

/** Platforms: one, or all together. */
export function sidesOfPlatforms(at: RetirementPhase, platforms: readonly number[]): Sides | null {
  const { view, kept, phase } = at;
  const { version } = kept;
  const has = view.state.platformHas[version] as Bits;
  const keptHas = kept.keptIn('platformHas', phase);
  const gone = platforms.filter((q) => hasBit(keptHas, q) && !hasBit(has, q));
  if (gone.length === 0 && !platforms.some((q) => hasBit(has, q))) return null;
  const [more, less] = [has.slice(), has.slice()];
  for (const q of gone) setBit(more, q);
  for (const q of platforms) clearBit(less, q);
  const keepState = {
    ...view.state,
    platformHas: replaceAt(view.state.platformHas, version, more),
    closedPermissions: keptPermissions(at, gone),
  };
  const dropState = { ...view.state, platformHas: replaceAt(view.state.platformHas, version, less) };
  const reachIn = (state: PhaseState) => (platform: number) =>
    touches(view, platforms, platform)
      ? findReach(worldOf(view, state), platform, version)
      : view.reachOf(platform, version);
  const nothing = noReach(view.index.addresses.length);
  const isOff = isEmpty(less);
  return {
    keep: gone.length === 0 ? asPlanned(view) : answersWith(view, version, reachIn(keepState)),
    drop: answersWith(view, version, isOff ? () => nothing : reachIn(dropState)),
  };
}

/** Whether a call from `from` may pass one of the platforms. */
function touches({ index, findPath }: PhaseView, platforms: readonly number[], from: number): boolean {
  const isOnPath = (to: number) => findPath(from, to)?.some((q) => platforms.includes(q)) ?? false;
  return index.scenario.platforms.some((_, to) => isOnPath(to));
}

function keptPermissions({ view, kept, phase }: RetirementPhase, gone: readonly number[]): ReadonlyMap<number, Bits> {
  const permissions = new Map(view.state.closedPermissions);
  for (const q of gone) {
    const key = permissionKey(kept.version, view.index.consumerOf.size + q);
    const then = kept.states[kept.lastHad('platformHas', q, phase)]?.closedPermissions.get(key);
    if (then) permissions.set(key, then);
    else permissions.delete(key);
  }
  return permissions;
}

/** A consumer: its class when it keeps the version, and its class without; null where it has nothing to keep. */
export function classesOfConsumer(
  at: RetirementPhase,
  consumer: number,
): { keep: ConsumerClass; drop: ConsumerClass } | null {
  const { view, kept, phase } = at;
  const { contract, version, states } = kept;
  if (!hasBit(kept.keptIn('supports', phase), consumer)) return null;
  const then = states[kept.lastHad('supports', consumer, phase)] as PhaseState;
  const closed = then.closedPermissions.get(permissionKey(version, consumer));
  return {
    keep: view.registry.variantOf(view.state, contract, consumer, version, true, closed),
    drop: view.registry.variantOf(view.state, contract, consumer, version, false, undefined),
  };
}
