// What may a random edit name? Something of each kind that the scenario has.
import { addressesOf, allAddresses } from '../src/model/edits/findActor.ts';
import type { OverrideState, Scenario } from '../src/model/Scenario.ts';
import type { Dice } from './plain/arbitrary/Dice.ts';
import { DATES } from './plain/arbitrary/drawCast.ts';

export type Draw = ReturnType<typeof createDraw>;

/** Names of what is there; now and then of nobody. */
export function createDraw(dice: Dice, scenario: Scenario) {
  const ids = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id);
  const any = (all: readonly string[]) => (dice.chance(3) || all.length === 0 ? 'nobody' : dice.one(all));
  const platforms = ids(scenario.platforms);
  const consumers = ids(scenario.consumers);
  const producers = ids(scenario.producers);
  const versions = ids(scenario.contracts.flatMap((contract) => contract.versions));
  const actors = [...consumers, ...producers, ...platforms];
  const address = () => any(allAddresses(scenario));
  const producer = () => any(producers);
  return {
    dice,
    scenario,
    actor: () => any(actors),
    actors: () => dice.some(actors),
    platform: () => any(platforms),
    consumer: () => any(consumers),
    producer,
    address,
    addresses: (of = producer()) =>
      dice.chance(50) ? dice.some([...addressesOf(scenario, of), address()]) : undefined,
    version: () => any(versions),
    versions: () => dice.some(versions),
    contract: () => any(ids(scenario.contracts)),
    application: () => any(ids(scenario.applications)),
    applications: () => (dice.chance(50) ? dice.some(ids(scenario.applications)) : undefined),
    phase: () => any(ids(scenario.phases)),
    release: () => any(ids(scenario.releases)),
    date: () => (dice.chance(3) ? '2026-02-30' : dice.one(DATES)),
    newId: () => (dice.chance(5) ? dice.one(['c1', 'å', 'v1']) : dice.one(['new', 'Ny-2', 'x.3'])),
    name: () => dice.one(['Namn', 'K1', 'å', '<b>', ' ']),
    text: () => dice.one(['', 'text']),
    state: () => dice.one<OverrideState>(['open', 'closed', 'auto']),
    newAddress: () => dice.one(['A', 'B', 'SE-1', 'p1', 'p2', 'not one', '*']),
    some: (of: 'consumers' | 'producers') => dice.some(of === 'consumers' ? consumers : producers, 0),
    supports: () => (dice.chance(70) ? dice.some(versions) : undefined),
    maybe: <Thing>(thing: () => Thing) => (dice.chance(50) ? thing() : undefined),
    orNull: <Thing>(thing: () => Thing) => (dice.chance(70) ? thing() : null),
  };
}
