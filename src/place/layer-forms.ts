import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Compressing, compressed } from '../content/compress.ts';
import { decompressed } from '../content/compression.ts';
import type { Signal, Source } from '../content/store.ts';
import type { LayerForms } from '../image/recompress.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { ownName } from '../layout/owner.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import { encodedOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { withIncoming } from './incoming.ts';

/**
 * Layers in other forms, among the content of a layout until it is pruned. Which layer became which
 * is in its folder `forms/`, so that a second push compresses nothing.
 */
export class StoredForms implements LayerForms {
  readonly place: string;
  readonly #store: ImageLayout;

  constructor(store: ImageLayout) {
    this.#store = store;
    this.place = store.place;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return this.#store.resolve(name, options);
  }

  fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    return this.#store.fetch(descriptor, options);
  }

  has(descriptor: Descriptor, options?: Signal): Promise<boolean> {
    return this.#store.has(descriptor, options);
  }

  async inForm(
    source: Source,
    layer: Descriptor,
    form: Compressing,
    options: Signal,
  ): Promise<Descriptor> {
    const name = `${encodedOf(layer.digest)}.${form.compression}-${form.level}`;
    const known = await this.#remembered(name);
    if (known !== undefined && (await this.has(known, options))) {
      return known;
    }
    const body = await source.fetch(layer, options);
    const chunks = compressed(decompressed(body), form);
    const made = await withIncoming(this.#store, chunks, options, async (incoming) => {
      const { digest, size } = incoming;
      const descriptor = { mediaType: MEDIA_TYPE.ociLayer, digest, size };
      await this.#store.put(descriptor, incoming.body, options);
      return descriptor;
    });
    await this.#remember(name, made);
    return made;
  }

  get #folder(): string {
    return join(this.#store.dir, 'forms');
  }

  /** What cannot be read is made again. */
  async #remembered(name: string): Promise<Descriptor | undefined> {
    try {
      const bytes = await readFile(join(this.#folder, name));
      return decodeDescriptor(asObject(decodeJson(bytes, name), name), name);
    } catch {
      return undefined;
    }
  }

  async #remember(name: string, { mediaType, digest, size }: Descriptor): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const temporary = join(this.#store.dir, 'ingest', ownName());
    await writeFile(temporary, JSON.stringify({ mediaType, digest, size }), { flag: 'wx' });
    await rename(temporary, join(this.#folder, name));
  }
}
