import { join } from 'node:path';
import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import { replaceFile } from '../disk/replace.ts';
import { messageOf } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { CacheBackend } from './backend.ts';
import { type LastSeen, lastSeenOf, pointerEntryName, pointerKey } from './key.ts';

/**
 * Which digest a reference had last: the one thing that no hash can prove. It is read only when the
 * registry does not answer.
 *
 * A pointer is all in its key, so that it costs one look-up and no archive. Keys of one reference
 * begin alike, and the cache finds the newest.
 */
export class Pointers {
  readonly #backend: CacheBackend;
  readonly #prefix: string;
  readonly #log: (line: string) => void;
  readonly #found = new Map<string, Promise<LastSeen | undefined>>();

  constructor(backend: CacheBackend, prefix: string, log: (line: string) => void) {
    this.#backend = backend;
    this.#prefix = prefix;
    this.#log = log;
  }

  /** Looked up once in a process. */
  find(reference: string, selection: Selection, options: Signal): Promise<LastSeen | undefined> {
    const name = pointerEntryName(this.#prefix, reference, selection);
    return once(this.#found, name.family, async () => {
      const key = await this.#backend.find(name.family, name.path, options);
      return key === undefined ? undefined : lastSeenOf(name, key);
    });
  }

  /** Written only if the newest pointer names another digest. */
  async write(
    reference: string,
    selection: Selection,
    digest: Digest,
    options: Signal,
  ): Promise<void> {
    const last = await this.find(reference, selection, options);
    if (last?.digest === digest || !this.#backend.writable) {
      return;
    }
    const name = pointerEntryName(this.#prefix, reference, selection);
    const path = join(this.#backend.staging, name.path);
    try {
      await replaceFile(path, `${reference}\n${digest}\n`, { durable: false });
    } catch (error) {
      this.#log(`cache: remembering ${reference}: ${messageOf(error)}`);
      return;
    }
    const seen = { digest, since: new Date() };
    this.#found.set(name.family, Promise.resolve(seen));
    await this.#backend.save(pointerKey(name, seen), name.path, options);
  }
}
