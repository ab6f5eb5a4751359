// Do two values of JSON say the same, whatever the order of their keys?

/** What they share is not looked into, so that a small change in a large scenario is found at once. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isAlike(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
