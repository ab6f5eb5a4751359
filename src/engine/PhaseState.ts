// What holds at the end of a phase? Bitsets that phases share as long as nothing in them changes.
import type { Bits } from './bits.ts';

/** Rules S1–S7. Lists by version index; numbers as in `ScenarioIndex`. Never changed once a phase is built. */
export interface PhaseState {
  readonly date: string | null;
  /** 1: past its end of life, carried by no platform (S6). */
  readonly ended: Uint8Array;
  readonly consumerPlatform: Int32Array;
  readonly producerPlatform: Int32Array;
  /** Consumers that support the version. */
  readonly supports: readonly Bits[];
  /** Slots at which the version is offered. */
  readonly offers: readonly Bits[];
  /** Platforms that have the version, ended or not. */
  readonly platformHas: readonly Bits[];
  /** By contract: consumers, and slots, that are present (S2). */
  readonly consumerPresent: readonly Bits[];
  readonly slotPresent: readonly Bits[];
  /** Overridden routes by `routeKey` (S4). */
  readonly routes: ReadonlyMap<number, RouteBits>;
  /** Addresses at which a caller's permission is closed, by `permissionKey` (S5). Open and auto need no note. */
  readonly closedPermissions: ReadonlyMap<number, Bits>;
}

/** Slots at which an entry holds the route open, or closed. Disjoint. */
export interface RouteBits {
  readonly open: Bits;
  readonly closed: Bits;
}

export const routeKey = (version: number, platform: number): number => version * 65536 + platform;

/** Callers: consumers by their index; platform q as `consumers + q`. */
export const permissionKey = (version: number, caller: number): number => version * 1048576 + caller;
