// Has it changed? Old objects are handed back where nothing did, so that what draws them rests.

/** The entries of `now`, each the old object where it is equal; `before` itself if all are. */
export function keepSame<T>(
  before: ReadonlyMap<string, T> | null,
  now: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  if (!before) return now;
  const kept = new Map<string, T>();
  let isChanged = before.size !== now.size;
  for (const [id, value] of now) {
    const old = before.get(id);
    const isKept = old !== undefined && isEqual(old, value);
    kept.set(id, isKept ? old : value);
    if (!isKept) isChanged = true;
  }
  return isChanged ? kept : before;
}

/** Of plain values: numbers, texts, arrays, objects. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
