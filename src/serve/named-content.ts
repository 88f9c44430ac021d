import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Catalog } from './catalog.ts';
import type { Offer } from './offer.ts';

/**
 * What belongs to a repository because a name of the layout leads to it: the images that were not
 * pushed here but stored by a pull, a load or another tool. Images with a record of their own are
 * not among them: their records say what the repository has.
 */
export class Adopted {
  readonly #content: ReadonlyMap<Digest, Descriptor>;

  private constructor(content: ReadonlyMap<Digest, Descriptor>) {
    this.#content = content;
  }

  static async read(
    catalog: Catalog,
    repository: string,
    offer: Offer,
    options: Signal,
  ): Promise<Adopted> {
    const content = new Map<Digest, Descriptor>();
    const waiting: Descriptor[] = [];
    for (const root of offer.repositories.get(repository)?.roots ?? []) {
      if (!(await catalog.records.has(repository, '_manifests', root.digest))) {
        waiting.push(root);
      }
    }
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!content.has(next.digest)) {
        content.set(next.digest, next);
        waiting.push(...(await below(catalog, next, options)));
        waiting.push(...(offer.referrers.get(next.digest) ?? []));
      }
    }
    return new Adopted(content);
  }

  manifest(digest: Digest): Descriptor | undefined {
    const found = this.#content.get(digest);
    return found !== undefined && isTaggableType(found.mediaType) ? found : undefined;
  }

  blob(digest: Digest): Descriptor | undefined {
    const found = this.#content.get(digest);
    return found !== undefined && !isTaggableType(found.mediaType) ? found : undefined;
  }
}

/** A layout may lack what its index names (a pull of one platform), or hold what cannot be read. */
async function below(
  catalog: Catalog,
  descriptor: Descriptor,
  options: Signal,
): Promise<readonly Descriptor[]> {
  if (!isTaggableType(descriptor.mediaType)) {
    return [];
  }
  try {
    return children(await catalog.manifest(descriptor, options));
  } catch (error) {
    unlessInterrupted(error);
    return [];
  }
}
