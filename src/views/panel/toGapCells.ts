// Which gaps do some links stand for, as an edit names them? By application, with addresses only where some are left out.
import type { LinkRef } from '../../engine/Analysis.ts';
import { participantsOf } from '../../model/edits/PairSet.ts';
import type { ActorId, Address, Scenario } from '../../model/Scenario.ts';

export interface GapCells {
  readonly application: string;
  readonly consumers: readonly ActorId[];
  readonly producers: readonly ActorId[];
  readonly addresses?: readonly Address[];
}

/** Of links of one consumer. */
export function toGapCells(scenario: Scenario, links: readonly LinkRef[]): readonly GapCells[] {
  return scenario.applications.flatMap((application) => {
    const own = links.filter((link) => link.application === application.id);
    if (own.length === 0) return [];
    const taking = new Set(participantsOf(scenario, application).producers);
    const wanted = new Set(own.map(({ address }) => address));
    const listers = scenario.producers
      .filter(({ id }) => taking.has(id))
      .map(({ id, addresses = [id] }) => ({ id, addresses }));
    // The first that lists an address stands for it.
    const producers = [...wanted].flatMap((address) => listers.find((one) => one.addresses.includes(address)) ?? []);
    const named = [...new Set(producers)];
    const isWhole = named.every(({ addresses }) => addresses.every((address) => wanted.has(address)));
    return [
      {
        application: application.id,
        consumers: [...new Set(own.map(({ consumer }) => consumer))],
        producers: named.map(({ id }) => id),
        ...(isWhole ? {} : { addresses: [...wanted] }),
      },
    ];
  });
}
