// What need not be kept while nobody asks? A value that is made again when it is asked for and has been let go.

/** The value is kept only as long as the memory is not wanted for something else. */
export function weakly<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | null = null;
  return () => {
    const known = kept?.deref();
    if (known) return known;
    const made = make();
    kept = new WeakRef(made);
    return made;
  };
}
