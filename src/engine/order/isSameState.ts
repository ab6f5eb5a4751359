// Do two states say the same? The second a draft of the first, so that what was not written to is the same object.
import { type Bits, isEmpty } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';

export function isSameState(a: PhaseState, b: PhaseState): boolean {
  const lists = ['supports', 'offers', 'platformHas', 'consumerPresent', 'slotPresent'] as const;
  return (
    lists.every((list) => a[list] === b[list]) &&
    isSameList(a.consumerPlatform, b.consumerPlatform) &&
    isSameList(a.producerPlatform, b.producerPlatform) &&
    isSameMap(a.closedPermissions, b.closedPermissions, isSameSet) &&
    isSameMap(a.routes, b.routes, (x, y) => isSameSet(x?.open, y?.open) && isSameSet(x?.closed, y?.closed))
  );
}

const isSameList = (a: Int32Array, b: Int32Array): boolean => a === b || a.every((one, i) => one === b[i]);

/** No set is an empty one. */
function isSameSet(a: Bits | undefined, b: Bits | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return isEmpty((a ?? b) as Bits);
  return a.every((word, w) => word === b[w]);
}

function isSameMap<Value>(
  a: ReadonlyMap<number, Value>,
  b: ReadonlyMap<number, Value>,
  isSame: (x: Value | undefined, y: Value | undefined) => boolean,
): boolean {
  if (a === b) return true;
  return [...b].every(([key, value]) => a.get(key) === value || isSame(a.get(key), value));
}
