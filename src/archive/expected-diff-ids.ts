import { verifyBytes } from '../content/verify.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { decodeManifest, type ImageManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import { isImageConfigType, isLayerType, isManifestType } from '../oci/media-type.ts';
import type { OpenTar } from '../tar/range.ts';
import { broken } from '../tar/tar-index.ts';
import { type Contents, readDocument } from './contents.ts';

/**
 * What configs say that layers are without their compression: a layer that is something else is found
 * out by whoever unpacks it, long after the archive was taken. Known are the layers of the manifests
 * that have been given out, and those that the archive's form has made known.
 */
export class LayerPromises {
  readonly #tar: OpenTar;
  readonly #contents: Contents;
  readonly #diffIds: Map<Digest, Digest>;
  readonly #known = new Set<Digest>();

  constructor(tar: OpenTar, contents: Contents) {
    this.#tar = tar;
    this.#contents = contents;
    this.#diffIds = new Map(contents.diffIds);
  }

  /** @returns `undefined` for what is its own proof: content that is not compressed, or no layer */
  diffIdOf(digest: Digest): Digest | undefined {
    return this.#diffIds.get(digest);
  }

  /**
   * Of content that is about to be given out: if it is an image's manifest, its layers come next.
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

  async #image(digest: Digest, { config, layers }: ImageManifest): Promise<void> {
    const isImage =
      config !== undefined &&
      isImageConfigType(config.mediaType) &&
      layers.every(({ mediaType }) => isLayerType(mediaType));
    const bytes = isImage ? await this.#document(config.digest, CONFIG_READ_LIMIT) : undefined;
    if (!isImage || bytes === undefined) {
      return;
    }
    const { diffIds } = decodeConfig(bytes, `${this.#tar.place}: config ${config.digest}`);
    if (diffIds.length !== layers.length) {
      const counts = `${layers.length} layers, but its config has ${diffIds.length}`;
      throw broken(this.#tar.place, `the image ${digest} has ${counts}`);
    }
    diffIds.forEach((diffId, at) => {
      this.#promise(layers[at]?.digest ?? diffId, diffId);
    });
  }

  #promise(layer: Digest, diffId: Digest): void {
    const before = this.#diffIds.get(layer) ?? diffId;
    if (before !== diffId) {
      const why = `for one config it is ${before} uncompressed, for another ${diffId}`;
      throw broken(this.#tar.place, `layer "${layer}" is in two images: ${why}`);
    }
    if (layer !== diffId) {
      this.#diffIds.set(layer, diffId);
    }
  }

  /** @returns `undefined` for what is not there, or other bytes, which whoever reads it is told */
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
