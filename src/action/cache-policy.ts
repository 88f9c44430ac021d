import type { SavedImage } from '../cache/cached-image.ts';
import type { ImageCache } from '../cache/image-cache.ts';
import type { Signal } from '../content/store.ts';
import { readNamed } from '../disk/files.ts';
import { formatSize } from '../image/words.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { RegistryClient, type RegistryOptions } from '../registry/client.ts';
import type { Inputs } from './inputs.ts';
import type { Obtained } from './obtain.ts';

export type CachePolicyOptions = Signal & {
  readonly cache: ImageCache;
  readonly policy: Inputs['cachePrivate'];
  /** Whether everyone may read this repository, and with it its cache. */
  readonly publicRepository: boolean;
  readonly registries: RegistryOptions;
  /** Whether credentials were sent to this registry: without them, everyone could have pulled. */
  readonly wasLoggedIn: (registry: string) => boolean;
  readonly log: (line: string) => void;
  readonly warn: (line: string) => void;
};

/** Saves images in the cache, unless that would make a private one public. */
export class CachePolicy {
  readonly #options: CachePolicyOptions;

  constructor(options: CachePolicyOptions) {
    this.#options = options;
  }

  async save(reference: Reference, { cached, resolved, received }: Obtained): Promise<void> {
    const { cache, signal, log } = this.#options;
    const name = formatReference(reference);
    // Why nothing can be saved the cache has said once.
    if (cached === undefined || !cache.writable) {
      return;
    }
    if (!cached.complete) {
      if (!(await this.#maySave(reference, resolved.digest))) {
        return;
      }
      // The time of a part says nothing about a pull of the whole.
      const pulled = received.cache.bytes === 0 ? received.registry : undefined;
      log(savedLine(name, await cache.save(cached, { pulled, signal })));
    }
    if (reference.digest === undefined) {
      await cache.remember(name, cached, { signal });
    }
  }

  /**
   * Pull requests of forks can read layers in the cache of a public repository. An image that the
   * registry gives without credentials is no secret.
   */
  async #maySave(reference: Reference, digest: string): Promise<boolean> {
    const { policy, publicRepository, wasLoggedIn, warn } = this.#options;
    const shown = policy !== 'allow' && publicRepository && wasLoggedIn(reference.registry);
    if (!shown || (await this.#isPublicImage(reference, digest))) {
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

  async #isPublicImage(reference: Reference, digest: string): Promise<boolean> {
    const { credentials: _, mirrors: __, ...anonymous } = this.#options.registries;
    const client = new RegistryClient({ ...anonymous, retries: 1 });
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

function savedLine(name: string, { saved, kept, left, seconds }: SavedImage): string {
  const parts = [
    saved.entries > 0 && `saved ${formatSize(saved.bytes)} in ${seconds.toFixed(1)} s`,
    kept.entries > 0 && `${formatSize(kept.bytes)} were there`,
    left.entries > 0 && `${formatSize(left.bytes)} could not be saved`,
  ];
  return `${name}: cache: ${parts.filter((part) => part !== false).join(', ') || 'nothing to save'}`;
}

/**
 * Whether everyone can read this repository, as the event that started the workflow says; an event that
 * cannot be read is taken for that of a public one. Without an event (outside of GitHub) there are no forks.
 */
export async function isPublic(eventPath: string | undefined): Promise<boolean> {
  if (!eventPath) {
    return false;
  }
  try {
    const event = JSON.parse((await readNamed(eventPath)).toString('utf8'));
    return event?.repository?.private !== true;
  } catch {
    return true;
  }
}
