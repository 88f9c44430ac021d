import type { Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { Reference } from '../oci/reference.ts';
import { PartBudget } from './download/parts.ts';
import { Endpoint } from './endpoint.ts';
import { Holdings } from './holdings.ts';
import type { FoundRepository } from './listing/found-repository.ts';
import { type SearchOptions, type SearchPlace, searchPages } from './listing/search.ts';
import { MirrorHealth } from './mirrors.ts';
import { Repository } from './repository.ts';
import { openWebFile } from './web-file.ts';
import type { RateLimit } from './wire/rate-limit.ts';
import { type WireOptions, Wires } from './wires.ts';

/** How registries are spoken to. */
export type RegistryOptions = WireOptions & {
  /** Canonical registry → URLs of its mirrors, asked in this order before the registry itself. */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
};

const RETRIES = 5;
/** Docker Hub is searched on another host than images are pulled from. */
const DOCKER_HUB_SEARCH = 'hub.docker.com';

/** All registries of one run: they share connections, tokens, limits and what was learnt. */
export class RegistryClient {
  readonly #wires: Wires;
  readonly #mirrors: Readonly<Record<string, readonly string[]>>;
  readonly #retries: number;
  readonly #insecure: readonly string[];
  readonly #repositories = new Map<string, Repository>();
  readonly #health = new Map<string, MirrorHealth>();
  readonly #parts = new PartBudget();
  readonly #holdings = new Map<string, Holdings>();

  constructor(options: RegistryOptions = {}) {
    this.#wires = new Wires(options);
    this.#mirrors = options.mirrors ?? {};
    this.#retries = options.retries ?? RETRIES;
    this.#insecure = options.insecure ?? [];
  }

  /** The same object for the same name. */
  repository(name: Pick<Reference, 'registry' | 'repository'>): Repository {
    const place = `${name.registry}/${name.repository}`;
    const known = this.#repositories.get(place) ?? this.#open(name, place);
    this.#repositories.set(place, known);
    return known;
  }

  #open(
    { registry, repository }: Pick<Reference, 'registry' | 'repository'>,
    place: string,
  ): Repository {
    const holdings = this.#holdings.get(registry) ?? new Holdings();
    this.#holdings.set(registry, holdings);
    return new Repository({
      registry,
      repository,
      origin: new Endpoint(this.#wires.wire(registry, 'origin'), repository, place),
      mirrors: (this.#mirrors[registry] ?? []).map((url) => {
        const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
        return new Endpoint(wire, repository, place, this.#healthOf(url));
      }),
      holdings,
      parts: this.#parts,
      retries: this.#retries,
    });
  }

  #healthOf(mirror: string): MirrorHealth {
    const health = this.#health.get(mirror) ?? new MirrorHealth();
    this.#health.set(mirror, health);
    return health;
  }

  /**
   * The repositories of a registry that a term finds; Docker Hub's mirrors are asked before itself.
   * @param registry canonical: `docker.io`, `quay.io` @throws ImageError of the last that was asked
   */
  async *search(
    registry: string,
    term: string,
    options: SearchOptions = {},
  ): AsyncGenerator<FoundRepository> {
    for await (const page of searchPages(this.#searchPlaces(registry, term), term, options)) {
      yield* page;
    }
  }

  #searchPlaces(registry: string, term: string): readonly SearchPlace[] {
    const mirrors = (this.#mirrors[registry] ?? []).map((url): SearchPlace => {
      const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
      return { wire, place: `${registry} at mirror ${wire.origin}`, ways: ['v1', 'hub'] };
    });
    if (registry === 'docker.io') {
      const wire = this.#wires.wire(DOCKER_HUB_SEARCH, 'origin');
      return [...mirrors, { wire, place: registry, ways: ['hub'] }];
    }
    const wire = this.#wires.wire(registry, 'origin');
    // An empty term finds all.
    const ways: SearchPlace['ways'] = term === '' ? ['catalog'] : ['v1', 'hub', 'catalog'];
    return [...mirrors, { wire, place: registry, ways }];
  }

  /** The file at a URL that is no registry's, asked for without credentials. @throws ImageError */
  webFile(url: URL, options: Signal = {}): Promise<Readable> {
    const insecure = this.#insecure;
    return openWebFile((origin) => this.#wires.wire(origin, 'origin'), url, {
      ...options,
      insecure,
    });
  }

  /** What a registry said last about how many requests it allows; Docker Hub says it. */
  rateLimit(registry: string): RateLimit | undefined {
    return this.#wires.rateLimit(registry);
  }

  /** The same for every registry that was asked and says so. */
  rateLimits(): readonly { readonly registry: string; readonly rateLimit: RateLimit }[] {
    const registries = new Set([...this.#repositories.values()].map(({ registry }) => registry));
    return [...registries].flatMap((registry) => {
      const rateLimit = this.rateLimit(registry);
      return rateLimit === undefined ? [] : [{ registry, rateLimit }];
    });
  }

  /** Lets go of every connection. */
  close(): Promise<void> {
    return this.#wires.close();
  }
}

/** The URL is not shown: it may hold a password. */
function checkedMirror(url: string, registry: string): string {
  if (!/^https?:\/\//.test(url)) {
    throw new ImageError('INVALID_ARGUMENT', `a mirror of ${registry} is not an http(s) URL`, {
      hint: 'a mirror is http(s)://HOST[:PORT][/PREFIX]',
    });
  }
  return url;
}
