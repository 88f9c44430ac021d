import type { Descriptor } from '../oci/descriptor.ts';
import type { Signal, Source } from './store.ts';

/** The names of a source's optional methods. */
type Ability = keyof { [K in keyof Source as undefined extends Source[K] ? K : never]: true };

/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES: Readonly<Record<Ability, true>> = {
  referrers: true,
  digestTags: true,
  missing: true,
  plainSize: true,
  close: true,
};

export const SOURCE_ABILITIES: readonly Ability[] = Object.keys(ABILITIES) as Ability[];

/** What a wrapper does otherwise. An ability that is `undefined` here is withheld. */
export type Changes = Partial<Pick<Source, 'place' | 'resolve' | 'fetch'>> & {
  readonly [A in Ability]?: Source[A] | undefined;
};

/**
 * A source around another one. It has exactly the abilities of the inner source: a change to an
 * ability that the inner source lacks is ignored, and what is not changed is forwarded.
 */
export class WrappedSource implements Source {
  readonly place: string;
  readonly #inner: Source;
  readonly #changes: Changes;
  declare readonly referrers?: NonNullable<Source['referrers']>;
  declare readonly digestTags?: NonNullable<Source['digestTags']>;
  declare readonly missing?: NonNullable<Source['missing']>;
  declare readonly plainSize?: NonNullable<Source['plainSize']>;
  declare readonly close?: NonNullable<Source['close']>;

  constructor(inner: Source, changes: Changes = {}) {
    this.#inner = inner;
    this.#changes = changes;
    this.place = changes.place ?? inner.place;
    for (const ability of SOURCE_ABILITIES) {
      const own = inner[ability] && abilityOf(inner, changes, ability);
      if (own !== undefined) {
        Object.assign(this, { [ability]: own });
      }
    }
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return (this.#changes.resolve ?? this.#inner.resolve.bind(this.#inner))(name, options);
  }

  fetch(...args: Parameters<Source['fetch']>): ReturnType<Source['fetch']> {
    return (this.#changes.fetch ?? this.#inner.fetch.bind(this.#inner))(...args);
  }
}

function abilityOf(inner: Source, changes: Changes, ability: Ability): unknown {
  return ability in changes ? changes[ability] : inner[ability]?.bind(inner);
}
