// What stands before the first phase's changes (S1, §1's defaults)?
import { addressesOf, type PlainPlan } from './PlainPlan.ts';
import type { PlainState } from './PlainState.ts';

/** Nobody is present yet: only the states at the ends of phases count (S1, S2). */
export function startingState({ scenario }: PlainPlan): PlainState {
  const { consumers, producers, platforms } = scenario;
  const everyVersion = scenario.contracts.flatMap((contract) => contract.versions.map((version) => version.id));
  const firstPlatform = platforms[0]?.id ?? '';
  const perAddress = (supports: readonly string[]) => (address: string) => [address, new Set(supports)] as const;
  return {
    date: null,
    supports: new Map(consumers.map((one) => [one.id, new Set(one.supports ?? [])])),
    lists: new Map(platforms.map((one) => [one.id, new Set(one.supports ?? everyVersion)])),
    offers: new Map(producers.map((one) => [one.id, new Map(addressesOf(one).map(perAddress(one.supports ?? [])))])),
    platformOf: new Map([...consumers, ...producers].map((one) => [one.id, one.platform ?? firstPlatform])),
    present: new Map(consumers.map((one) => [one.id, new Set()])),
    presentAt: new Map(producers.map((one) => [one.id, new Map(addressesOf(one).map(perAddress([])))])),
    routes: new Map(producers.map((one) => [one.id, []])),
    permissions: new Map([...consumers, ...platforms].map((one) => [one.id, []])),
  };
}
