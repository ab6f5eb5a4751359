// Where may a producer offer one more version with everything in order, and who is safe from it?
import type { ActorId, Change, Scenario } from '../../src/model/Scenario.ts';
import type { Dice } from './arbitrary/Dice.ts';
import { openPlainly } from './evaluatePlainly.ts';
import { addressesOf, known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';

export interface Offer {
  readonly phase: number;
  readonly changes: readonly Change[];
}

/** One of the offers that the scenario has room for; null where it has none. */
export function drawOffer(dice: Dice, scenario: Scenario): Offer | null {
  const { phases } = openPlainly(scenario);
  const offers = phases.worlds.flatMap((world, phase) =>
    scenario.producers.flatMap((producer) =>
      addressesOf(producer).flatMap((address) =>
        [...phases.plan.contractOf.keys()]
          .filter((version) => hasRoom(world, producer.id, address, version))
          .map((version) => ({ phase, changes: offering(scenario, producer.id, address, version) })),
      ),
    ),
  );
  return offers.length === 0 ? null : dice.one(offers);
}

/** Falls back on VP004 alone, newest first. */
export function isCautious({ consumers }: Scenario, id: ActorId): boolean {
  const { order, fallbackOn = ['VP004'] } = known(new Map(consumers.map((one) => [one.id, one])), id);
  return order !== 'oldest-first' && fallbackOn.join() === 'VP004';
}

/** Present there in the contract, not offering it yet, and nobody else's route for it is open there. */
function hasRoom(world: PlainWorld, producer: ActorId, address: string, version: string): boolean {
  const { plan } = world;
  const others = known(plan.listers, address).filter((one) => one.id !== producer);
  return (
    world.isPresentAt(producer, address, known(plan.contractOf, version).id) &&
    !world.offers(producer, address, version) &&
    !others.some((one) =>
      [...plan.platforms.keys()].some((platform) => world.isRouteOpen(one.id, address, version, platform)),
    )
  );
}

function offering(scenario: Scenario, producer: ActorId, address: string, version: string): readonly Change[] {
  const callers = [...scenario.platforms, ...scenario.consumers].map((one) => one.id);
  const open = [{ version, addresses: [address], state: 'open' }] as const;
  return [
    { actors: [producer], adds: [version], addresses: [address], routes: open },
    { actors: callers, permissions: open },
  ];
}
