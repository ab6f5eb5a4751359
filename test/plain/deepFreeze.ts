// How does a test make sure that nobody writes in what it hands out?

/** The same value, frozen through and through: a write throws, as modules are strict. */
export function deepFreeze<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) deepFreeze(part);
  }
  return thing;
}
