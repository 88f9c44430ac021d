import { once } from '../../content/once.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Run } from '../wire/run.ts';
import type { Scope } from '../wire/wire.ts';
import { coversScopes, formatScope } from './scope.ts';
import { isFresh, type Token } from './token.ts';
import { requestToken, type TokenServer } from './token-request.ts';

/**
 * The tokens of one registry, by what they allow: one for everything would grow until it is refused
 * (go-containerregistry#1744, regclient#189).
 */
export class Tokens {
  readonly #run: Run;
  readonly #registry: string;
  readonly #valid = new Map<string, Token>();
  readonly #requests = new Map<string, Promise<Token>>();

  constructor(run: Run, registry: string) {
    this.#run = run;
    this.#registry = registry;
  }

  /** A valid one that covers the scopes, or a new one, which all who ask meanwhile share. */
  get(
    server: TokenServer,
    scopes: readonly Scope[],
    credential: Credential | undefined,
  ): Promise<Token> {
    const place = `${server.realm.href} ${server.service ?? ''} `;
    const key = `${place}${scopes.map(formatScope).sort().join(' ')}`;
    const valid = this.#covering(place, scopes);
    if (valid !== undefined) {
      return Promise.resolve(valid);
    }
    return once(this.#requests, key, async () => {
      const ask = { server, scopes, credential, registry: this.#registry };
      const token = await requestToken(this.#run, ask);
      this.#valid.set(key, token);
      this.#requests.delete(key);
      return token;
    });
  }

  /** After a refusal. */
  drop(token: Token): void {
    for (const [key, valid] of this.#valid) {
      if (valid === token) {
        this.#valid.delete(key);
      }
    }
  }

  #covering(place: string, scopes: readonly Scope[]): Token | undefined {
    for (const [key, token] of this.#valid) {
      if (!isFresh(token)) {
        this.#valid.delete(key);
      } else if (key.startsWith(place) && coversScopes(token.scopes, scopes)) {
        return token;
      }
    }
    return undefined;
  }
}
