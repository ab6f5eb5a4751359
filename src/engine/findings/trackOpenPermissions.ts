// Where does an entry of the plan hold a caller's permission open, in each phase? S5: the last that matches wins.
import { callerOf } from '../applyChange.ts';
import { type Bits, bitsOf, emptyBits, fullBits } from '../bits.ts';
import { permissionKey } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';

/** By version index, then caller as in `permissionKey`: addresses. One map a phase. */
export type OpenPermissions = ReadonlyMap<number, ReadonlyMap<number, Bits>>;

export function trackOpenPermissions(index: ScenarioIndex): readonly OpenPermissions[] {
  const size = index.addresses.length;
  const running = new Map<number, { readonly version: number; readonly caller: number; readonly bits: Bits }>();
  return index.scenario.phases.map(({ changes = [] }) => {
    for (const { actors, permissions = [] } of changes) {
      for (const { version, addresses, state } of permissions) {
        const v = index.versionOf.get(version) as number;
        const places = addresses?.flatMap((address) => index.addressOf.get(address) ?? []);
        const touched = places ? bitsOf(size, places) : fullBits(size);
        const made = new Map<Bits | undefined, Bits>();
        for (const id of actors) {
          const caller = callerOf(index, id);
          if (caller === undefined) continue;
          const key = permissionKey(v, caller);
          const before = running.get(key)?.bits;
          if (!before && state !== 'open') continue;
          const after = made.get(before) ?? write(before ?? emptyBits(size), touched, state === 'open');
          made.set(before, after);
          running.set(key, { version: v, caller, bits: after });
        }
      }
    }
    const now = new Map<number, Map<number, Bits>>();
    for (const { version, caller, bits } of running.values()) {
      now.set(version, (now.get(version) ?? new Map<number, Bits>()).set(caller, bits));
    }
    return now;
  });
}

const write = (before: Bits, touched: Bits, open: boolean): Bits =>
  before.map((word, w) => (open ? word | (touched[w] as number) : word & ~(touched[w] as number)));
