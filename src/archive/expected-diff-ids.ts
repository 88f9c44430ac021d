import { verifyBytes } from '../content/verify.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import {
  decodeManifest,
  type ImageManifest,
  imageConfigOf,
  MANIFEST_READ_LIMIT,
} from '../oci/manifest.ts';
import { isLayerType, isManifestType } from '../oci/media-type.ts';
import type { OpenTar } from '../tar/range.ts';
import { broken } from '../tar/tar-index.ts';
import { type Contents, readDocument } from './contents.ts';

/**
 * The diff ids that configs give to layers. Each is checked when its layer is read: otherwise a layer that
 * is something else would fail only when it is unpacked, long after the archive was loaded. Known are the
 * layers of manifests that have been fetched, and those that the archive's form gives.
 */
export class ExpectedDiffIds {
  readonly #tar: OpenTar;
  readonly #contents: Contents;
  readonly #diffIds: Map<Digest, Digest>;
  readonly #known = new Set<Digest>();

  constructor(tar: OpenTar, contents: Contents) {
    this.#tar = tar;
    this.#contents = contents;
    this.#diffIds = new Map(contents.diffIds);
  }

  /** @returns `undefined` for content that is not compressed, or no layer: its digest is proof enough */
  diffIdOf(digest: Digest): Digest | undefined {
    return this.#diffIds.get(digest);
  }

  /**
   * Learns the diff ids of an image's layers from its manifest, which is about to be fetched.
   * @throws ImageError `ARCHIVE` for a config that does not fit, `INVALID_DOCUMENT` for one that is none
   */
  async expect({ digest, mediaType }: Descriptor): Promise<void> {
    if (!isManifestType(mediaType) || this.#known.has(digest)) {
      return;
    }
    const bytes = await this.#document(digest, MANIFEST_READ_LIMIT);
    const where = `${this.#tar.place}: manifest ${digest}`;
    const manifest = bytes && decodeManifest(bytes, mediaType, where);
    if (manifest?.kind === 'manifest') {
      await this.#image(digest, manifest);
    }
    this.#known.add(digest);
  }

  async #image(digest: Digest, manifest: ImageManifest): Promise<void> {
    const { layers } = manifest;
    const config = imageConfigOf(manifest);
    const isImage = layers.every(({ mediaType }) => isLayerType(mediaType));
    const bytes =
      config && isImage ? await this.#document(config.digest, CONFIG_READ_LIMIT) : undefined;
    if (config === undefined || bytes === undefined) {
      return;
    }
    const { diffIds } = decodeConfig(bytes, `${this.#tar.place}: config ${config.digest}`);
    if (diffIds.length !== layers.length) {
      const counts = `${layers.length} layers, but its config has ${diffIds.length}`;
      throw broken(this.#tar.place, `the image ${digest} has ${counts}`);
    }
    diffIds.forEach((diffId, at) => {
      this.#learn(layers[at]?.digest ?? diffId, diffId);
    });
  }

  #learn(layer: Digest, diffId: Digest): void {
    const before = this.#diffIds.get(layer) ?? diffId;
    if (before !== diffId) {
      const why = `for one config it is ${before} uncompressed, for another ${diffId}`;
      throw broken(this.#tar.place, `layer "${layer}" is in two images: ${why}`);
    }
    if (layer !== diffId) {
      this.#diffIds.set(layer, diffId);
    }
  }

  /** @returns `undefined` for content that is missing, or damaged, which shows when it is fetched */
  async #document(digest: Digest, limit: number): Promise<Buffer | undefined> {
    const file = this.#contents.find(digest);
    const bytes = file && (await readDocument(this.#tar, file, limit, digest));
    try {
      verifyBytes(bytes ?? Buffer.alloc(0), { digest, size: file?.size ?? 0 });
      return bytes;
    } catch {
      return undefined;
    }
  }
}
