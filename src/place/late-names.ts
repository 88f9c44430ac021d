import type { Body, PutOptions, PutOutcome, Signal, Source, Target } from '../content/store.ts';
import type { Naming } from '../layout/index-edits.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';

/**
 * A store that takes content now, and names when `write` is called: its index is written once, however
 * many names there are.
 */
export class LateNames implements Target {
  readonly place: string;
  readonly #store: ImageLayout;
  readonly #names: Naming[] = [];
  readonly #byName = new Map<string, Descriptor>();

  constructor(store: ImageLayout) {
    this.#store = store;
    this.place = store.place;
  }

  has(descriptor: Descriptor, options?: Signal): Promise<boolean> {
    return this.#store.has(descriptor, options);
  }

  async put(
    descriptor: Descriptor,
    body: Body,
    { name, ...options }: PutOptions = {},
  ): Promise<PutOutcome> {
    const outcome = await this.#store.put(descriptor, body, options);
    if (name !== undefined) {
      await this.tag(descriptor, name);
    }
    return outcome;
  }

  async tag(descriptor: Descriptor, name: string): Promise<void> {
    this.#names.push({ descriptor, name });
    this.#byName.set(name, descriptor);
  }

  async lookup(name: string, options?: Signal): Promise<Descriptor | undefined> {
    const given = name === '' ? undefined : this.#byName.get(name);
    return given ?? this.#store.lookup(name, options);
  }

  contains(source: Source): boolean {
    return this.#store.contains(source);
  }

  /** Gives all names. @throws ContentMissingError if an image is not there any longer */
  async write(options: Signal = {}): Promise<void> {
    await this.#store.tagAll(this.#names.splice(0), options);
  }
}
