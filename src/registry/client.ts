import type { Reference } from '../oci/reference.ts';
import { Endpoint } from './endpoint.ts';
import { Holdings } from './holdings.ts';
import { PartBudget } from './parallel.ts';
import { Repository } from './repository.ts';
import { type Allowance, type WireOptions, Wires } from './wires.ts';

export type RegistryOptions = WireOptions & {
  /** Canonical registry → URLs of its mirrors, asked in this order before the registry itself. */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
};

const RETRIES = 5;

/** Every registry that a run speaks to: connections, tokens and what was learnt are shared. */
export class RegistryClient {
  readonly #wires: Wires;
  readonly #mirrors: Readonly<Record<string, readonly string[]>>;
  readonly #retries: number;
  readonly #repositories = new Map<string, Repository>();
  readonly #budget = new PartBudget();
  readonly #holdings = new Map<string, Holdings>();

  constructor(options: RegistryOptions = {}) {
    this.#wires = new Wires(options);
    this.#mirrors = options.mirrors ?? {};
    this.#retries = options.retries ?? RETRIES;
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
      mirrors: (this.#mirrors[registry] ?? []).map(
        (url) => new Endpoint(this.#wires.wire(url, 'mirror'), repository, place, true),
      ),
      holdings,
      budget: this.#budget,
      retries: this.#retries,
    });
  }

  /** What a registry said last about how much it still lets us do; Docker Hub says it. */
  rateLimit(registry: string): Allowance | undefined {
    return this.#wires.rateLimit(registry);
  }

  /** Lets go of every connection. */
  async close(): Promise<void> {
    await this.#wires.close();
  }
}
