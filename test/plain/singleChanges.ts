// Which single changes might mend a broken link? All that the kinds of mends allow, one at a time.
import type { LinkRef } from '../../src/engine/Analysis.ts';
import type { Change, VersionId } from '../../src/model/Scenario.ts';
import { addressesOf, known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';

/** The consumer adds a version, a present producer offers it there, a route opens or closes, a permission opens, … */
export function singleChanges(world: PlainWorld, link: LinkRef): readonly Change[] {
  const { scenario } = world.plan;
  const contract = scenario.applications.find((one) => one.id === link.application)?.contract;
  const versions = scenario.contracts.find((one) => one.id === contract)?.versions ?? [];
  return versions.flatMap(({ id }) => [
    { actors: [link.consumer], adds: [id] },
    { actors: [link.consumer], permissions: [{ version: id, addresses: [link.address], state: 'open' }] },
    ...scenario.platforms.flatMap((platform): Change[] => [
      { actors: [platform.id], adds: [id] },
      { actors: [platform.id], permissions: [{ version: id, addresses: [link.address], state: 'open' }] },
    ]),
    ...producerChanges(world, link, contract ?? '', id),
  ]);
}

function producerChanges(world: PlainWorld, { address }: LinkRef, contract: string, version: VersionId): Change[] {
  const present = known(world.plan.listers, address).filter((one) => world.isPresentAt(one.id, address, contract));
  return present.flatMap((producer): Change[] => [
    { actors: [producer.id], adds: [version], ...(addressesOf(producer).length > 1 ? { addresses: [address] } : {}) },
    ...[...world.plan.platforms.keys()].flatMap((platform) =>
      (['open', 'closed'] as const).map((state) => ({
        actors: [producer.id],
        routes: [{ version, addresses: [address], platform, state }],
      })),
    ),
  ]);
}
