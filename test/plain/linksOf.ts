// Which links has each application, and which of them are accepted gaps (R6, R8)?
import type { LinkRef } from '../../src/engine/Analysis.ts';
import type { ActorId, Address, Application, Contract, Need } from '../../src/model/Scenario.ts';
import { addressesOf, known, type PlainPlan } from './PlainPlan.ts';

export interface PlainLink extends LinkRef {
  readonly contract: Contract;
  /** R8: an entry of `accepted` names it. */
  readonly accepted: boolean;
}

/** Applications, then consumers, as the file lists them, then addresses as the file's producers list them (§7). */
export function linksOf(plan: PlainPlan): readonly PlainLink[] {
  return plan.scenario.applications.flatMap((application) => applicationLinks(plan, application));
}

/** The application's participating consumers, as the file lists them. */
export function participatingConsumers(plan: PlainPlan, application: Application): readonly ActorId[] {
  return named(application.consumers, [...plan.consumers.keys()]);
}

export function participatingProducers(plan: PlainPlan, application: Application): readonly ActorId[] {
  return named(application.producers, [...plan.producers.keys()]);
}

function applicationLinks(plan: PlainPlan, application: Application): readonly PlainLink[] {
  const contract = plan.scenario.contracts.find((one) => one.id === application.contract);
  if (contract === undefined) return [];
  // R6: all participants with all is what one entry without lists names.
  const needed = (application.needs ?? [{}]).map((entry) => namesOf(plan, application, entry));
  const accepted = (application.accepted ?? []).map((entry) => namesOf(plan, application, entry));
  return participatingConsumers(plan, application).flatMap((consumer) =>
    plan.addresses
      .filter((address) => needed.some((names) => names(consumer, address)))
      .map((address) => ({
        application: application.id,
        consumer,
        address,
        contract,
        accepted: accepted.some((names) => names(consumer, address)),
      })),
  );
}

/** R6: the pairs of its consumers with those of its addresses that one of its producers lists; participants only. */
export function namesOf(plan: PlainPlan, application: Application, entry: Need) {
  const consumers = new Set(named(entry.consumers, participatingConsumers(plan, application)));
  const producers = named(entry.producers, participatingProducers(plan, application));
  const listed = producers.flatMap((producer) => addressesOf(known(plan.producers, producer)));
  const addresses = new Set(named(entry.addresses, listed));
  return (consumer: ActorId, address: Address) => consumers.has(consumer) && addresses.has(address);
}

/** Those of `all` that a list names: left out, or holding `*`, it names all; what else it names is not among them. */
function named(list: readonly string[] | undefined, all: readonly string[]): readonly string[] {
  return list === undefined || list.includes('*') ? all : all.filter((one) => list.includes(one));
}
