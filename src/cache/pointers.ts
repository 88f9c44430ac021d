import { join } from 'node:path';
import type { Signal } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import { replaceFile } from '../disk/replace.ts';
import { messageOf } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { CacheBackend } from './backend.ts';
import { type LastSeen, lastSeenOf, pointerEntry, pointerKey } from './key.ts';

/**
 * Which digest a reference had last: the one thing that no hash can prove. It is for when the
 * registry cannot be asked, and never makes an image stale that could be asked for.
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

  /** Looked up once: what this process writes itself it need not read. */
  find(reference: string, selection: Selection, options: Signal): Promise<LastSeen | undefined> {
    const name = pointerEntry(this.#prefix, reference, selection);
    const find = async (): Promise<LastSeen | undefined> => {
      const key = await this.#backend.find(name.family, name.path, options);
      return key === undefined ? undefined : lastSeenOf(name, key);
    };
    const begun = this.#found.get(name.family) ?? find();
    this.#found.set(name.family, begun);
    return begun;
  }

  /** Written only where the newest one says otherwise. */
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
    const name = pointerEntry(this.#prefix, reference, selection);
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
