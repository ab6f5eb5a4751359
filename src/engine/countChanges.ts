// How much does a plan change? Elementary changes after the first phase: one actor and one thing at a time.
import type { Phase } from '../model/Scenario.ts';
import { addBits, type Bits, emptyBits, forEachBit, hasBit, popcount, setBit } from './bits.ts';
import type { Gathering } from './gatherSlots.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

/**
 * An actor that gains or loses a version, at any of its addresses; one that leaves (with all its versions); one that
 * moves; and every entry of a route or a permission, for each actor that it is written for.
 */
export function countChanges(index: ScenarioIndex, states: readonly PhaseState[], producersOf: Gathering): number {
  let sum = 0;
  for (let n = 1; n < states.length; n++) {
    const [before, after] = [states[n - 1] as PhaseState, states[n] as PhaseState];
    sum += countVersions(index, before, after, producersOf);
    sum += countMoved(before.consumerPlatform, after.consumerPlatform);
    sum += countMoved(before.producerPlatform, after.producerPlatform);
    sum += countOverrides(index.scenario.phases[n] as Phase);
  }
  return sum;
}

function countVersions(index: ScenarioIndex, before: PhaseState, after: PhaseState, producersOf: Gathering): number {
  const { consumers, producers } = index.scenario;
  const leaving = {
    consumers: findLeaving(before.consumerPresent, after.consumerPresent, consumers.length, (bits) => bits),
    producers: findLeaving(before.slotPresent, after.slotPresent, producers.length, producersOf),
  };
  let sum = count(leaving.consumers) + count(leaving.producers);
  index.versions.forEach((_, v) => {
    sum += count(changedIn(before.platformHas[v] as Bits, after.platformHas[v] as Bits));
    sum += count(changedIn(before.supports[v] as Bits, after.supports[v] as Bits), leaving.consumers);
    const slots = changedIn(before.offers[v] as Bits, after.offers[v] as Bits);
    if (slots) sum += count(producersOf(slots), leaving.producers);
  });
  return sum;
}

/** Null: nothing, which is what most versions of most phases do. */
function changedIn(before: Bits, after: Bits): Bits | null {
  if (before === after) return null;
  return before.map((word, w) => word ^ (after[w] as number));
}

function count(bits: Bits | null, but?: Bits): number {
  let sum = 0;
  bits?.forEach((word, w) => {
    sum += popcount(word & ~(but?.[w] ?? 0));
  });
  return sum;
}

/** Present in some contract before, in none after. */
function findLeaving(before: readonly Bits[], after: readonly Bits[], size: number, toActors: Gathering): Bits {
  const left = emptyBits(size);
  if (before.every((bits, i) => bits === after[i])) return left;
  const still = emptyBits(size);
  for (const bits of after) addBits(still, toActors(bits));
  for (const bits of before) {
    forEachBit(toActors(bits), (actor) => {
      if (!hasBit(still, actor)) setBit(left, actor);
    });
  }
  return left;
}

function countMoved(before: Int32Array, after: Int32Array): number {
  if (before === after) return 0;
  return after.reduce((sum, platform, i) => sum + (platform === before[i] ? 0 : 1), 0);
}

function countOverrides({ changes = [] }: Phase): number {
  return changes.reduce((sum, { actors, routes = [], permissions = [] }) => {
    return sum + new Set(actors).size * (routes.length + permissions.length);
  }, 0);
}
