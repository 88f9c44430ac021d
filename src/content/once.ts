/**
 * The promise that is kept under a key; `make` is called only where there is none. A failure is told
 * to everybody who waits for it and is not kept: the next call tries again.
 */
export function once<K, V>(kept: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = kept.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  kept.set(key, made);
  made.catch(() => {
    if (kept.get(key) === made) {
      kept.delete(key);
    }
  });
  return made;
}

/** The same for a single value: a function that makes it when it is first called. */
export function lazily<V>(make: () => Promise<V>): () => Promise<V> {
  const kept = new Map<undefined, Promise<V>>();
  return () => once(kept, undefined, make);
}
