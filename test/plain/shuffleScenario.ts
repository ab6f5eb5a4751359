// Which scenario says the same in another order?
import type { Application, Change, Need, Producer, Scenario } from '../../src/model/Scenario.ts';
import { type Dice, drawn } from './arbitrary/Dice.ts';

const EXPECTED = ['consumers', 'producers', 'addresses', 'status', 'actors', 'mayGo', 'mayNotGo'] as const;

/**
 * Every list whose order means nothing is shuffled. Not shuffled: versions (oldest first), phases, claims (known by
 * their place), the changes of a phase and the entries of `routes` and `permissions` (the last wins). The order of
 * platforms means nothing once everyone says where they stand.
 */
export function shuffleScenario(dice: Dice, scenario: Scenario): Scenario {
  const { releases, claims, known } = scenario;
  const platform = scenario.platforms[0]?.id ?? '';
  return {
    ...scenario,
    contracts: dice.shuffled(scenario.contracts),
    platforms: dice.shuffled(scenario.platforms).map((one) => shuffleLists(dice, one, ['supports'])),
    consumers: dice.shuffled(scenario.consumers).map((one) => shuffleLists(dice, { platform, ...one }, ['supports'])),
    producers: dice.shuffled(scenario.producers).map((one) => shuffleProducer(dice, { platform, ...one })),
    applications: dice.shuffled(scenario.applications).map((one) => shuffleApplication(dice, one)),
    phases: scenario.phases.map((phase) =>
      drawn({ ...phase, changes: phase.changes?.map((change) => shuffleChange(dice, change)) }),
    ),
    ...(releases && { releases: dice.shuffled(releases) }),
    ...(claims && { claims: claims.map((one) => ({ ...one, expect: shuffleLists(dice, one.expect, EXPECTED) })) }),
    ...(known && { known: dice.shuffled(known).map((one) => shuffleLists(dice, one, ['actors'])) }),
  };
}

function shuffleProducer(dice: Dice, producer: Producer): Producer {
  return shuffleLists(dice, producer, ['supports', 'addresses']);
}

function shuffleApplication(dice: Dice, application: Application): Application {
  const entries = <Entry extends Need>(list: readonly Entry[] | undefined) =>
    list && dice.shuffled(list).map((entry) => shuffleLists(dice, entry, ['consumers', 'producers', 'addresses']));
  return drawn({
    ...shuffleLists(dice, application, ['consumers', 'producers']),
    needs: entries(application.needs),
    accepted: entries(application.accepted),
  });
}

function shuffleChange(dice: Dice, change: Change): Change {
  return drawn({
    ...shuffleLists(dice, change, ['actors', 'adds', 'removes', 'addresses']),
    routes: change.routes?.map((entry) => shuffleLists(dice, entry, ['addresses'])),
    permissions: change.permissions?.map((entry) => shuffleLists(dice, entry, ['addresses'])),
  });
}

function shuffleLists<Thing extends object>(dice: Dice, thing: Thing, keys: readonly (keyof Thing)[]): Thing {
  const lists = keys.flatMap((key) => {
    const list: unknown = thing[key];
    return Array.isArray(list) ? [[key, dice.shuffled(list)]] : [];
  });
  return { ...thing, ...Object.fromEntries(lists) };
}
