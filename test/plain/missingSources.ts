// Which sources does an aggregating service leave out of its answer (R13)?
import type { ActorId, Address, VersionId } from '../../src/model/Scenario.ts';
import { attempt } from './attempt.ts';
import type { PlainLink } from './linksOf.ts';
import { addressesOf, known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';

/**
 * The producer has answered the version; every source is tried with that version alone, by R2.
 * Chosen reading: when the service as a consumer is not present, or does not support the version, it calls nobody, so
 * that no source answers and each is missing; a source where no producer is present is never missing.
 */
export function missingSources(
  world: PlainWorld,
  links: readonly PlainLink[],
  producer: ActorId,
  version: VersionId,
): readonly Address[] {
  const service = known(world.plan.producers, producer);
  const caller = service.aggregates;
  if (caller === undefined) return [];
  const contract = known(world.plan.contractOf, version);
  const sources = new Set(
    links.filter((link) => link.consumer === caller && link.contract === contract).map((link) => link.address),
  );
  for (const own of addressesOf(service)) sources.delete(own);
  const calls = world.isPresent(caller, contract.id) && world.supports(caller, version);
  const answers = (source: Address) => calls && attempt(world, caller, source, version).code === 'OK';
  const hasProducer = (source: Address) =>
    (world.plan.listers.get(source) ?? []).some((one) => world.isPresentAt(one.id, source, contract.id));
  return world.plan.addresses.filter((source) => sources.has(source) && hasProducer(source) && !answers(source));
}
