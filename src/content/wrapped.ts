import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { NamedDescriptor, ReferrerFilter, ResolveOptions, Signal, Source } from './store.ts';

/** The names of a source's optional methods. */
type Ability = keyof { [K in keyof Source as undefined extends Source[K] ? K : never]: true };
type Method = Exclude<keyof Source, 'place'>;

/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES: Readonly<Record<Ability, true>> = {
  expect: true,
  countsReads: true,
  describe: true,
  referrers: true,
  digestTags: true,
  missing: true,
  plainSize: true,
  close: true,
};

export const SOURCE_ABILITIES: readonly Ability[] = Object.keys(ABILITIES) as Ability[];

/**
 * What a wrapper does differently: each function is given the inner source's method and returns the
 * one that replaces it. An ability that is `undefined` here is withheld.
 */
export type Changes = {
  readonly [M in Method]?: ((inner: NonNullable<Source[M]>) => NonNullable<Source[M]>) | undefined;
};

/**
 * A source around another one. It has exactly the abilities of the inner source, but for those that
 * it withholds: a change to an ability that the inner source lacks is ignored, and what is not changed
 * is forwarded.
 */
export class WrappedSource implements Source {
  readonly place: string;
  readonly #resolve: Source['resolve'];
  readonly #fetch: Source['fetch'];

  constructor(inner: Source, changes: Changes = {}) {
    this.place = inner.place;
    this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
    this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
    for (const ability of SOURCE_ABILITIES) {
      const method = changed(inner, changes, ability);
      if (method !== undefined) {
        Object.assign(this, { [ability]: method });
      }
    }
  }

  resolve(name: string, options?: ResolveOptions): Promise<Descriptor> {
    return this.#resolve(name, options);
  }

  fetch(...args: Parameters<Source['fetch']>): Promise<Readable> {
    return this.#fetch(...args);
  }

  expect?(requests: number): void;
  countsReads?(): boolean;
  describe?(descriptor: Descriptor, options?: Signal): Promise<Descriptor>;
  referrers?(
    descriptor: Descriptor,
    options?: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]>;
  digestTags?(descriptor: Descriptor, options?: Signal): Promise<readonly NamedDescriptor[]>;
  missing?(index: Descriptor, options?: Signal): Promise<readonly Descriptor[]>;
  plainSize?(descriptor: Descriptor, options?: Signal): Promise<number | undefined>;
  close?(): Promise<void>;
}

function changed<A extends Ability>(inner: Source, changes: Changes, ability: A): unknown {
  const method = inner[ability]?.bind(inner) as NonNullable<Source[A]> | undefined;
  if (method === undefined || !(ability in changes)) {
    return method;
  }
  return changes[ability]?.(method);
}

function unchanged<T>(method: T): T {
  return method;
}
