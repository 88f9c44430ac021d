import type { MirrorHealth } from './mirrors.ts';
import type { Clock } from './wire/clock.ts';
import type { Secrets } from './wire/secrets.ts';
import type { Trace } from './wire/trace.ts';
import type { Scope, Wire, WireRequest, WireResponse } from './wire/wire.ts';

/** The right that a request needs; the right to write includes the right to read. */
export type Access = 'pull' | 'push' | 'delete';

const ACTIONS: Readonly<Record<Access, readonly string[]>> = {
  pull: ['pull'],
  push: ['pull', 'push'],
  delete: ['pull', 'push', 'delete'],
};

export type EndpointRequest = Omit<WireRequest, 'scopes' | 'lane' | 'accept'> & {
  /** Under the repository (`manifests/3.20`), or an absolute URL that the registry gave. */
  readonly path: string | URL;
  readonly access: Access;
  /** Another repository of the registry that is read as well: the source of a mount. */
  readonly alsoPull?: string;
  readonly lane?: WireRequest['lane'];
  /** Default: 200 only. */
  readonly accept?: readonly number[];
  /** Ends with its preposition, since the place follows: `reading manifest 3.20 of`. */
  readonly doing: string;
};

/** One repository at one host: at its registry, or at a mirror. */
export class Endpoint {
  readonly repository: string;
  /** For messages: `ghcr.io/acme/app`, or `ghcr.io/acme/app at mirror https://mirror.example`. */
  readonly place: string;
  /** Only a mirror has one. */
  readonly health: MirrorHealth | undefined;
  readonly #wire: Wire;

  constructor(wire: Wire, repository: string, place: string, health?: MirrorHealth) {
    this.#wire = wire;
    this.repository = repository;
    this.health = health;
    this.place = health === undefined ? place : `${place} at mirror ${wire.origin}`;
  }

  get mirror(): boolean {
    return this.health !== undefined;
  }

  get secrets(): Secrets {
    return this.#wire.secrets;
  }

  get clock(): Clock {
    return this.#wire.clock;
  }

  get trace(): Trace {
    return this.#wire.trace;
  }

  /** See {@link Wire}. */
  get quickest(): number {
    return this.#wire.quickest;
  }

  /** See {@link Wire}. */
  expect(requests: number): void {
    this.#wire.expect(requests);
  }

  /** @throws RegistryError for a status that is not accepted; ImageError as {@link Wire} says */
  request(request: EndpointRequest): Promise<WireResponse> {
    const { access, alsoPull, doing, path, ...rest } = request;
    const own: Scope = { type: 'repository', name: this.repository, actions: ACTIONS[access] };
    const other: readonly Scope[] =
      alsoPull === undefined ? [] : [{ type: 'repository', name: alsoPull, actions: ACTIONS.pull }];
    return this.#wire.request({
      lane: 'small',
      accept: [200],
      ...rest,
      path: typeof path === 'string' ? `${this.repository}/${path}` : path,
      scopes: [own, ...other],
      doing: `${doing} ${this.place}`,
    });
  }
}
