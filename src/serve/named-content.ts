import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Offer } from './offer.ts';
import type { Records } from './records.ts';

/** What is read of a layout to find the content that its names lead to. */
type Reading = {
  readonly records: Records;
  manifest(descriptor: Descriptor, options: Signal): Promise<Manifest>;
};

/**
 * The content of a repository that the names of the layout lead to: images that were not pushed here
 * but stored by a pull, a load or another tool. An image that was pushed has a record of its own,
 * which says what the repository has of it.
 */
export class NamedContent {
  readonly #content: ReadonlyMap<Digest, Descriptor>;

  private constructor(content: ReadonlyMap<Digest, Descriptor>) {
    this.#content = content;
  }

  static async read(
    layout: Reading,
    repository: string,
    offer: Offer,
    options: Signal,
  ): Promise<NamedContent> {
    const content = new Map<Digest, Descriptor>();
    const waiting: Descriptor[] = [];
    for (const root of offer.repositories.get(repository)?.roots ?? []) {
      if (!(await layout.records.has(repository, '_manifests', root.digest))) {
        waiting.push(root);
      }
    }
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!content.has(next.digest)) {
        content.set(next.digest, next);
        waiting.push(...(await below(layout, next, options)));
        waiting.push(...(offer.referrers.get(next.digest) ?? []));
      }
    }
    return new NamedContent(content);
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

/** The children of a manifest; none if the layout lacks it (a pull of one platform) or cannot read it. */
async function below(
  layout: Reading,
  descriptor: Descriptor,
  options: Signal,
): Promise<readonly Descriptor[]> {
  if (!isTaggableType(descriptor.mediaType)) {
    return [];
  }
  try {
    return children(await layout.manifest(descriptor, options));
  } catch (error) {
    unlessInterrupted(error);
    return [];
  }
}
