import { eachOf } from '../content/each-of.ts';
import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import { representative } from '../image/describe.ts';
import type { LayoutEntry } from '../layout/entry.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';

/** How many images are read at a time: a store can have more images than a process may open files. */
const AT_A_TIME = 16;

/** The image ids of a store. An image is read once, however many ids are asked for. */
export class ImageIds {
  readonly #store: ImageLayout;
  readonly #known = new Map<Digest, Digest>();

  constructor(store: ImageLayout) {
    this.#store = store;
  }

  /**
   * The entries of images whose id is `text`, or begins with it; by the id.
   * @param text `sha256:` may stand before it; anything but an id finds nothing
   */
  async beginningWith(
    text: string,
    entries: readonly LayoutEntry[],
    options: Signal = {},
  ): Promise<ReadonlyMap<Digest, readonly LayoutEntry[]>> {
    const prefix = text.replace(/^sha256:/, '');
    if (!/^[0-9a-f]{2,64}$/.test(prefix)) {
      return new Map();
    }
    await this.#learn(entries, options);
    return Map.groupBy(
      entries.filter((entry) => encodedOf(this.#idOf(entry)).startsWith(prefix)),
      (entry) => this.#idOf(entry),
    );
  }

  /** The entry's own digest, where the store lacks its image. */
  #idOf({ descriptor }: LayoutEntry): Digest {
    return this.#known.get(descriptor.digest) ?? descriptor.digest;
  }

  async #learn(entries: readonly LayoutEntry[], { signal }: Signal): Promise<void> {
    const unknown = entries.filter(({ descriptor }) => !this.#known.has(descriptor.digest));
    const read = ({ descriptor }: LayoutEntry): Promise<void> => this.#read(descriptor, { signal });
    await eachOf(unknown, AT_A_TIME, read, { signal });
  }

  async #read(descriptor: Descriptor, options: Signal): Promise<void> {
    // A broken image must not hide the others.
    const image = await representative(this.#store, descriptor, options).catch(unlessInterrupted);
    this.#known.set(descriptor.digest, image?.manifest.config?.digest ?? descriptor.digest);
  }
}
