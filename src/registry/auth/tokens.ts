import type { Credential } from '../credentials/credential.ts';
import type { Network } from '../wire/network.ts';
import type { Scope } from '../wire/wire.ts';
import { coversScopes, formatScope } from './scope.ts';
import { isFresh, type Token } from './token.ts';
import { type Bearer, requestToken } from './token-request.ts';

/**
 * The tokens of one registry, by what they are good for: one for everything would grow until it is
 * refused (go-containerregistry#1744, regclient#189).
 */
export class Tokens {
  readonly #network: Network;
  readonly #registry: string;
  readonly #held = new Map<string, Token>();
  readonly #coming = new Map<string, Promise<Token>>();

  constructor(network: Network, registry: string) {
    this.#network = network;
    this.#registry = registry;
  }

  /** One that is held and covers the scopes, or a new one; all who ask meanwhile get the same. */
  get(
    bearer: Bearer,
    scopes: readonly Scope[],
    credential: Credential | undefined,
  ): Promise<Token> {
    const place = `${bearer.realm.href} ${bearer.service ?? ''} `;
    const key = `${place}${scopes.map(formatScope).sort().join(' ')}`;
    const held = this.#covering(place, scopes);
    if (held !== undefined) {
      return Promise.resolve(held);
    }
    const coming = this.#coming.get(key) ?? this.#request(key, { bearer, scopes, credential });
    this.#coming.set(key, coming);
    return coming;
  }

  /** After a refusal. */
  drop(token: Token): void {
    for (const [key, held] of this.#held) {
      if (held === token) {
        this.#held.delete(key);
      }
    }
  }

  #covering(place: string, scopes: readonly Scope[]): Token | undefined {
    for (const [key, token] of this.#held) {
      if (!isFresh(token)) {
        this.#held.delete(key);
      } else if (key.startsWith(place) && coversScopes(token.scopes, scopes)) {
        return token;
      }
    }
    return undefined;
  }

  async #request(
    key: string,
    ask: {
      readonly bearer: Bearer;
      readonly scopes: readonly Scope[];
      readonly credential: Credential | undefined;
    },
  ): Promise<Token> {
    try {
      const token = await requestToken(this.#network, { ...ask, registry: this.#registry });
      this.#held.set(key, token);
      return token;
    } finally {
      this.#coming.delete(key);
    }
  }
}
