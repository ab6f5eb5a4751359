// Who is who, as numbers? A scenario's names turned into small integers, once per analysis.
import type { ActorId, Address, Scenario, VersionId } from '../model/Scenario.ts';
import type { Bits } from './bits.ts';

export interface ScenarioIndex {
  readonly scenario: Scenario;
  /** All contracts' versions in file order; a contract's stand side by side. */
  readonly versions: readonly VersionEntry[];
  readonly versionOf: ReadonlyMap<VersionId, number>;
  readonly contracts: readonly ContractEntry[];
  readonly platformOf: ReadonlyMap<ActorId, number>;
  /** Parent platform, -1 for a root. */
  readonly parents: Int32Array;
  readonly consumerOf: ReadonlyMap<ActorId, number>;
  readonly producerOf: ReadonlyMap<ActorId, number>;
  /** In the order in which the file's producers list them. */
  readonly addresses: readonly Address[];
  readonly addressOf: ReadonlyMap<Address, number>;
  /**
   * A slot is one producer at one address. The first slot of an address has the address's own number, so that a set
   * of slots is a set of addresses wherever one producer is alone; further slots of shared addresses come after.
   */
  readonly slotProducer: Int32Array;
  readonly slotAddress: Int32Array;
  /** A producer's slots, in the order of its addresses. */
  readonly slotsOf: readonly (readonly number[])[];
  /** Addresses with more than one slot. */
  readonly sharedAddresses: readonly number[];
  /** Producers that aggregate (R13). */
  readonly aggregators: readonly number[];
  /** An address's slots, in the producers' order. */
  readonly slotsAt: readonly (readonly number[])[];
  readonly applications: readonly ApplicationEntry[];
}

export interface VersionEntry {
  readonly id: VersionId;
  readonly contract: number;
  readonly isTarget: boolean;
  readonly endOfLife: string | undefined;
}

export interface ContractEntry {
  readonly id: string;
  /** Indexes into `versions`, oldest first. */
  readonly versions: readonly number[];
}

export interface ApplicationEntry {
  readonly id: string;
  readonly contract: number;
  readonly consumers: readonly number[];
  /** Participating producers. */
  readonly producers: Bits;
  /** Consumers with the same links share a row; -1 where the consumer takes no part. */
  readonly rowOf: Int32Array;
  readonly rows: readonly NeedRow[];
}

/** The addresses that a consumer needs in an application (R6), and which of them are accepted gaps (R8). */
export interface NeedRow {
  readonly needed: Bits;
  /** A part of `needed`; null when empty. */
  readonly accepted: Bits | null;
  readonly total: number;
  /** How many consumers share it. */
  readonly consumers: number;
}
