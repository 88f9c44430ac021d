import { randomUUID } from 'node:crypto';

/** One entry, reserved or finished. Its bytes may be replaced to damage it. */
export type CacheEntry = {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  /** Where its archive is, in addresses. */
  readonly blob: string;
  finished: boolean;
  bytes: Buffer;
};

export type Permission = { readonly Scope: string; readonly Permission: number };

const READ = 1;
const WRITE = 2;

/** GitHub's rules about entries: immutable, scoped, the newest of those that begin with a key. */
export class CacheEntries {
  readonly all: CacheEntry[] = [];

  /** @returns `undefined` where the key is taken */
  reserve(
    permissions: readonly Permission[],
    key: string,
    version: string,
  ): CacheEntry | 'denied' | undefined {
    const scope = permissions.find(({ Permission }) => (Permission & WRITE) !== 0)?.Scope;
    if (scope === undefined) {
      return 'denied';
    }
    const same = (entry: CacheEntry): boolean =>
      entry.key === key && entry.version === version && entry.scope === scope;
    if (this.all.some(same)) {
      return undefined;
    }
    const made = { key, version, scope, finished: false, bytes: Buffer.alloc(0) };
    const entry = { id: this.all.length + 1, blob: randomUUID(), ...made };
    this.all.push(entry);
    return entry;
  }

  /** In each scope the exact key, then the newest that begins with it; then the next key. */
  find(
    permissions: readonly Permission[],
    keys: readonly string[],
    version: string,
  ): CacheEntry | 'denied' | undefined {
    const scopes = permissions.filter(({ Permission }) => (Permission & READ) !== 0);
    if (scopes.length === 0) {
      return 'denied';
    }
    for (const { Scope } of scopes) {
      const there = this.all.filter(
        (entry) => entry.finished && entry.scope === Scope && entry.version === version,
      );
      for (const key of keys) {
        const found =
          there.find((entry) => entry.key === key) ??
          there.findLast((entry) => entry.key.startsWith(key));
        if (found !== undefined) {
          return found;
        }
      }
    }
    return undefined;
  }

  byBlob(blob: string): CacheEntry | undefined {
    return this.all.find((entry) => entry.blob === blob);
  }

  reserved(key: string, version: string): CacheEntry | undefined {
    return this.all.find((e) => e.key === key && e.version === version && !e.finished);
  }
  /** @returns whether what was uploaded has that size */
  finish(entry: CacheEntry | undefined, size: number): boolean {
    if (entry === undefined || entry.bytes.length !== size) {
      return false;
    }
    entry.finished = true;
    return true;
  }
}
