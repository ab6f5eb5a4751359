// Who is involved, in the file's order, and who is present where?
import type { LinkRef } from '../../../src/engine/Analysis.ts';
import type { ActorId, Address, Scenario } from '../../../src/model/Scenario.ts';
import type { PlainCase } from './PlainRule.ts';

/** Consumers, then producers, then platforms, each once. */
export function inFileOrder({ consumers, producers, platforms }: Scenario, ids: Iterable<ActorId>): readonly ActorId[] {
  const some = new Set(ids);
  return [...consumers, ...producers, ...platforms].map(({ id }) => id).filter((id) => some.has(id));
}

export const consumersOf = (links: readonly LinkRef[]): readonly ActorId[] => links.map(({ consumer }) => consumer);

/** Those present in a contract at an address at the end of a phase. */
export function presentAt({ phases }: PlainCase, n: number, contract: string, address: Address): readonly ActorId[] {
  const listers = phases.plan.listers.get(address) ?? [];
  return listers.map(({ id }) => id).filter((id) => phases.worlds[n]?.isPresentAt(id, address, contract));
}

export function contractOf({ phases }: PlainCase, application: string): string {
  return phases.plan.scenario.applications.find(({ id }) => id === application)?.contract ?? '';
}

export const presentOf = (one: PlainCase, n: number, links: readonly LinkRef[]): readonly ActorId[] =>
  links.flatMap(({ application, address }) => presentAt(one, n, contractOf(one, application), address));
