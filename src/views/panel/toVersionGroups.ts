// Which versions concern an actor, contract by contract? Those it has at some time, and those it could take.
import type { ActorFacts, ActorVersion } from '../../engine/Analysis.ts';
import type { Contract, Scenario, VersionId } from '../../model/Scenario.ts';
import { takesPart } from '../shared/takesPart.ts';

export interface VersionGroup {
  readonly contract: Contract;
  readonly versions: readonly {
    readonly version: VersionId;
    /** Null: it never has it. */
    readonly facts: ActorVersion | null;
    readonly isTarget: boolean;
  }[];
}

/** Contracts that it has a version of or takes part in an application of; all, for platforms and where there is none. */
export function toVersionGroups(scenario: Scenario, actor: ActorFacts): readonly VersionGroup[] {
  const used = new Set([
    ...actor.versions.map(({ contract }) => contract),
    ...scenario.applications.filter((one) => takesPart(one, actor)).map(({ contract }) => contract),
  ]);
  const isAll = actor.kind === 'platform' || used.size === 0;
  return scenario.contracts
    .filter(({ id }) => isAll || used.has(id))
    .map((contract) => ({
      contract,
      versions: contract.versions.map(({ id }, i) => ({
        version: id,
        facts: actor.versions.find(({ version }) => version === id) ?? null,
        isTarget: i === contract.versions.length - 1,
      })),
    }));
}
