import { readFile } from 'node:fs/promises';
import type { SavedImage } from '../cache/cached-image.ts';
import type { ImageCache } from '../cache/image-cache.ts';
import type { Signal } from '../content/store.ts';
import { formatSize } from '../image/words.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { RegistryClient, type RegistryOptions } from '../registry/client.ts';
import type { Inputs } from './inputs.ts';
import type { Obtained } from './obtain.ts';

export type KeeperOptions = Signal & {
  readonly cache: ImageCache;
  readonly policy: Inputs['cachePrivate'];
  /** Whether anybody may read this repository, and with it its cache. */
  readonly publicRepository: boolean;
  readonly registries: RegistryOptions;
  /** Whether anything was shown to this registry: without it, anybody could have pulled. */
  readonly wasLoggedIn: (registry: string) => boolean;
  readonly log: (line: string) => void;
  readonly warn: (line: string) => void;
};

/** Gives images to the cache, unless that would show a private one to everybody. */
export class Keeper {
  readonly #options: KeeperOptions;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  async keep(reference: Reference, { keep, resolved, arrival }: Obtained): Promise<void> {
    const { cache, signal, log } = this.#options;
    const name = formatReference(reference);
    if (keep === undefined) {
      return;
    }
    if (!keep.complete) {
      if (!(await this.#mayKeep(reference, resolved.digest))) {
        return;
      }
      // Of a part nothing can be said about the whole.
      const { cache: came, registry } = arrival;
      const pulled = came.bytes === 0 ? registry : undefined;
      log(told(name, await cache.save(keep, { pulled, signal })));
    }
    if (reference.digest === undefined) {
      await cache.remember(name, keep, { signal });
    }
  }

  /**
   * Layers in the cache of a public repository can be read by pull requests of forks. What a
   * registry gives to nobody in particular is no secret; only the rest is.
   */
  async #mayKeep(reference: Reference, digest: string): Promise<boolean> {
    const { policy, publicRepository, wasLoggedIn, warn } = this.#options;
    const shown = policy !== 'allow' && publicRepository && wasLoggedIn(reference.registry);
    if (!shown || (await this.#anybodyMayPull(reference, digest))) {
      return true;
    }
    const name = formatReference(reference);
    if (policy === 'refuse') {
      warn(
        `${name} is private and this repository is public: it was not cached (cache-private: refuse).`,
      );
      return false;
    }
    warn(
      `${name} is private, and workflows of forks can read the cache of this public repository. ` +
        'Set cache-private to refuse, or to allow if that is meant.',
    );
    return true;
  }

  async #anybodyMayPull(reference: Reference, digest: string): Promise<boolean> {
    const { credentials: _, mirrors: __, ...nobody } = this.#options.registries;
    const client = new RegistryClient({ ...nobody, retries: 1 });
    try {
      await client.repository(reference).resolve(digest, { signal: this.#options.signal });
      return true;
    } catch {
      return false;
    } finally {
      await client.close();
    }
  }
}

function told(name: string, { saved, kept, left, seconds }: SavedImage): string {
  const parts = [
    saved.entries > 0 && `saved ${formatSize(saved.bytes)} in ${seconds.toFixed(1)} s`,
    kept.entries > 0 && `${formatSize(kept.bytes)} were there`,
    left.entries > 0 && `${formatSize(left.bytes)} could not be saved`,
  ];
  return `${name}: cache: ${parts.filter((part) => part !== false).join(', ') || 'nothing to save'}`;
}

/**
 * Whether anybody can read this repository, as far as the event that started the workflow tells;
 * outside of GitHub there is no such event, and nobody else.
 */
export async function isPublic(eventPath: string | undefined): Promise<boolean> {
  try {
    const event = JSON.parse(await readFile(eventPath ?? '', 'utf8'));
    return event?.repository?.private !== true;
  } catch {
    return false;
  }
}
