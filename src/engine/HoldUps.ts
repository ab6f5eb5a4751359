// Who holds up the most? What is handed out about it, as types. Definitions: docs/what-if.md.
import type { ActorId } from '../model/Scenario.ts';

/** What would be won if an actor, or all of a system, had the target version as soon as it is there. */
export interface HoldUp {
  /** The actor's kind; `system`: all consumers and producers of a system. */
  readonly kind: 'consumer' | 'producer' | 'platform' | 'system';
  /** The actor's id, or what the system is called. */
  readonly id: string;
  readonly actors: readonly ActorId[];
  /** Retirements (all applications together) with an earlier earliest phase. */
  readonly freed: number;
  /** Of these, those that have none at all as the plan is. */
  readonly gained: number;
  /** By how many phases, in sum; one that has none counts as one that comes after the last phase. */
  readonly phases: number;
  /** By how many days, in sum of those whose phases are both dated; null: none is. */
  readonly days: number | null;
  /** Links, over all phases, that are broken then and not as planned: the version alone is not enough there. */
  readonly breaks: number;
}

export interface HoldUps {
  /** Those that hold something up, the most first. */
  readonly actors: readonly HoldUp[];
  readonly systems: readonly HoldUp[];
  /** How many actors get a target version late or never, and how many of them were tried. */
  readonly late: number;
  readonly tried: number;
}
