// How does a file of an older format become one of today's? Step by step, each step written once and never changed.
import { FORMAT } from '../model/scenarioSchema.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * One step. `upgrade` is pure and total: it gets whatever a file of format `from` may hold, right or wrong, never
 * throws, leaves alone what it does not understand, and need not set `format`. `to` is `from` + 1.
 */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  readonly upgrade: (file: JsonObject) => JsonObject;
}

/** Format 1 is the first. */
export const UPGRADES: readonly Upgrade[] = [];

/** Null when no chain of steps leads from the file's format to `target`. */
export function upgradeFile(
  file: JsonObject,
  upgrades: readonly Upgrade[] = UPGRADES,
  target: number = FORMAT,
): JsonObject | null {
  let upgraded = file;
  while (upgraded['format'] !== target) {
    const step = upgrades.find(({ from }) => from === upgraded['format']);
    if (!step || step.to <= step.from) return null;
    upgraded = { ...step.upgrade(upgraded), format: step.to };
  }
  return upgraded;
}
