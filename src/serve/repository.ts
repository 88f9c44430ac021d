import type { Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Manifest } from '../oci/manifest.ts';
import { isTag } from '../oci/reference.ts';
import { asReferrer } from '../oci/referrer.ts';
import type { Catalog } from './catalog.ts';
import { HOME, type OfferedRepository } from './offer.ts';
import { Refusal } from './refusal.ts';

const BLOB = 'application/octet-stream';

/**
 * One repository of the registry. Content belongs to it by a record or by a name. What another
 * repository has must be pushed or mounted first, although the bytes are shared.
 */
export class HostedRepository {
  readonly name: string;
  readonly #catalog: Catalog;

  constructor(catalog: Catalog, name: string) {
    this.#catalog = catalog;
    this.name = name;
  }

  exists(): Promise<boolean> {
    return this.#catalog.has(this.name);
  }

  async blob(digest: Digest, options: Signal): Promise<Descriptor | undefined> {
    const size = this.#catalog.size(digest);
    if (size === undefined) {
      return undefined;
    }
    if (await this.#catalog.records.has(this.name, '_blobs', digest)) {
      return { mediaType: BLOB, digest, size };
    }
    const named = (await this.#catalog.namedContent(this.name, options)).blob(digest);
    return named?.size === size ? named : undefined;
  }

  async manifest(digest: Digest, options: Signal): Promise<Descriptor | undefined> {
    const size = this.#catalog.size(digest);
    if (size === undefined) {
      return undefined;
    }
    const mediaType = await this.#catalog.records.read(this.name, '_manifests', digest);
    if (mediaType !== undefined) {
      return { mediaType, digest, size };
    }
    const named = (await this.#catalog.namedContent(this.name, options)).manifest(digest);
    return named?.size === size ? named : undefined;
  }

  async tagged(tag: string, options: Signal): Promise<Descriptor | undefined> {
    const offered = (await this.#offered())?.tags.get(tag)?.descriptor.digest;
    const digest = offered ?? (await this.#catalog.records.read(this.name, '_tags', tag));
    return digest === undefined ? undefined : this.manifest(digest as Digest, options);
  }

  /** All tags, sorted without regard to case as the specification says. */
  async tags(): Promise<readonly string[]> {
    const offered = (await this.#offered())?.tags.keys() ?? [];
    const recorded = await this.#catalog.records.names(this.name, '_tags');
    return sortTags(new Set([...offered, ...recorded]));
  }

  async addBlob(digest: Digest): Promise<void> {
    await this.#catalog.records.write(this.name, '_blobs', digest);
  }

  async addManifest({ digest, mediaType }: Descriptor, manifest: Manifest): Promise<void> {
    const { records } = this.#catalog;
    await records.write(this.name, '_manifests', digest, mediaType);
    if (manifest.subject !== undefined) {
      await records.writeReferrer(this.name, manifest.subject.digest, digest);
    }
  }

  /** Writes the name into the layout, where other tools see it. */
  async tag(descriptor: Descriptor, tag: string, options: Signal): Promise<void> {
    await this.#catalog.layout.tag(descriptor, `${HOME}/${this.name}:${tag}`, options);
  }

  /** Records a tag beside the layout's own names, for an image that may be here only in part. */
  async noteTag(tag: string, digest: Digest): Promise<void> {
    await this.#catalog.records.write(this.name, '_tags', tag, digest);
  }

  /** @throws Refusal if there is no such tag */
  async removeTag(tag: string, options: Signal): Promise<void> {
    const names = (await this.#offered())?.tags.get(tag)?.names;
    if (names === undefined) {
      throw new Refusal(404, 'MANIFEST_UNKNOWN', `no tag ${tag} in ${this.name}`);
    }
    const gone = new Set<string | undefined>(names);
    await this.#catalog.layout.remove(({ name }) => gone.has(name), options);
  }

  /** Removes its tags as well. @throws Refusal */
  async removeManifest(digest: Digest, options: Signal): Promise<void> {
    const { records } = this.#catalog;
    const descriptor = await this.manifest(digest, options);
    if (descriptor === undefined) {
      throw new Refusal(404, 'MANIFEST_UNKNOWN', `no manifest ${digest} in ${this.name}`);
    }
    for (const [tag, offered] of (await this.#offered())?.tags ?? []) {
      if (offered.descriptor.digest === digest) {
        await this.removeTag(tag, options);
      }
    }
    const { subject } = await this.#catalog.manifest(descriptor, options);
    if (subject !== undefined) {
      await records.removeReferrer(this.name, subject.digest, digest);
    }
    await records.remove(this.name, '_manifests', digest);
    if ((await this.manifest(digest, options)) !== undefined) {
      throw new Refusal(405, 'UNSUPPORTED', `${digest} is part of an image that has a tag`);
    }
  }

  /** @throws Refusal */
  async removeBlob(digest: Digest, options: Signal): Promise<void> {
    if ((await this.blob(digest, options)) === undefined) {
      throw new Refusal(404, 'BLOB_UNKNOWN', `no blob ${digest} in ${this.name}`);
    }
    await this.#catalog.records.remove(this.name, '_blobs', digest);
    if ((await this.blob(digest, options)) !== undefined) {
      throw new Refusal(405, 'UNSUPPORTED', `${digest} is part of an image that has a tag`);
    }
  }

  /** The referrers of a manifest, which need not be there. */
  async referrers(subject: Digest, options: Signal): Promise<readonly Descriptor[]> {
    const recorded = await this.#catalog.records.referrers(this.name, subject);
    const offered = (await this.#catalog.offer()).referrers.get(subject) ?? [];
    const digests = new Set([...recorded, ...offered.map(({ digest }) => digest)]);
    const found: Descriptor[] = [];
    for (const digest of digests) {
      const descriptor = await this.manifest(digest, options);
      if (descriptor !== undefined) {
        found.push(asReferrer(descriptor, await this.#catalog.manifest(descriptor, options)));
      }
    }
    return found;
  }

  async #offered(): Promise<OfferedRepository | undefined> {
    return (await this.#catalog.offer()).repositories.get(this.name);
  }
}

function sortTags(tags: Iterable<string>): readonly string[] {
  return [...tags]
    .filter(isTag)
    .map((tag) => ({ tag, folded: tag.toLowerCase() }))
    .sort((one, other) => order(one.folded, other.folded) || order(one.tag, other.tag))
    .map(({ tag }) => tag);
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
