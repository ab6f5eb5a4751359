// What comes of one attempt of one version at one address (R2, R3)?
import type { Attempt } from '../../src/engine/Analysis.ts';
import type { ActorId, Address, Producer, VersionId } from '../../src/model/Scenario.ts';
import { known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';
import { pathBetween } from './pathBetween.ts';

export interface Outcome extends Attempt {
  /** Who answers; null unless `OK`. */
  readonly producer: ActorId | null;
}

/**
 * R2, hop by hop. All producers with a path share the first platform, the consumer's own; so "the producer found at the
 * first hop" is one, and its path is the path.
 */
export function attempt(world: PlainWorld, consumer: ActorId, address: Address, version: VersionId): Outcome {
  const failed = (code: Attempt['code'], platform: ActorId) => ({ version, code, platform, producer: null });
  const home = world.platformOf(consumer);
  const found = candidates(world, consumer, address, version).filter((one) =>
    leadsTo(world, one.id, address, version, home),
  );
  const [producer] = found;
  if (producer === undefined) return failed('VP004', home);
  if (found.length > 1) return failed('VP006', home);
  const path = pathBetween(world.plan, home, world.platformOf(producer.id)) ?? [];
  let caller = consumer;
  for (const platform of path) {
    if (!leadsTo(world, producer.id, address, version, platform)) return failed('VP004', platform);
    if (!world.isPermitted(caller, address, version)) return failed('VP007', platform);
    caller = platform;
  }
  // `caller` is now the last platform of the path.
  if (!world.offers(producer.id, address, version)) return failed('VP009', caller);
  return { version, code: 'OK', platform: caller, producer: producer.id };
}

/** R2: the producers present at the address in the version's contract, with a path from the consumer. */
function candidates(world: PlainWorld, consumer: ActorId, address: Address, version: VersionId): readonly Producer[] {
  const contract = known(world.plan.contractOf, version).id;
  return (world.plan.listers.get(address) ?? []).filter(
    (producer) =>
      world.isPresentAt(producer.id, address, contract) &&
      pathBetween(world.plan, world.platformOf(consumer), world.platformOf(producer.id)) !== null,
  );
}

/** R2 step 1: an open route at a platform that carries the version. */
function leadsTo(world: PlainWorld, producer: ActorId, address: Address, version: VersionId, platform: ActorId) {
  return world.carries(platform, version) && world.isRouteOpen(producer, address, version, platform);
}
