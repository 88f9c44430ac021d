import { RegistryError } from '../../errors.ts';
import {
  basicHeader,
  type Credential,
  type Credentials,
  secretsOf,
} from '../credentials/credential.ts';
import type { Network } from '../wire/network.ts';
import type { Scope, WireResponse } from '../wire/wire.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { checkedRealm } from './realm.ts';
import { mergeScopes, parseScopes, widestScopes } from './scope.ts';
import { isPastHalf, type Token } from './token.ts';
import type { Bearer } from './token-request.ts';
import { Tokens } from './tokens.ts';

/** What is sent as `Authorization`. */
export type Grant = { readonly header: string; readonly token?: Token };

/** What has been tried for one request: each challenge is answered once, so that nothing goes round. */
export type Rounds = Set<string>;

type Known = 'basic' | Bearer;

/** Finds what a registry wants to see, and remembers how it wants to be asked. */
export class Authorizer {
  readonly #registry: string;
  readonly #network: Network;
  readonly #lookup: Credentials;
  readonly #tokens: Tokens;
  readonly #credentials = new Map<string, Promise<Credential | undefined>>();
  readonly #known = new Map<string, Known>();
  #loggedIn = false;

  /** @param registry what credentials are looked up for */
  constructor(registry: string, network: Network, lookup: Credentials) {
    this.#registry = registry;
    this.#network = network;
    this.#lookup = lookup;
    this.#tokens = new Tokens(network, registry);
  }

  /** Credentials were found for this registry. */
  get loggedIn(): boolean {
    return this.#loggedIn;
  }

  /** What to send with the first try: nothing before the registry has asked for something. */
  async known(scopes: readonly Scope[]): Promise<Grant | undefined> {
    // Artifactory has a realm for each repository; everybody else has one for all.
    const known = this.#known.get(repositoryOf(scopes) ?? '') ?? this.#known.get('');
    return known === undefined ? undefined : await this.#grant(known, scopes);
  }

  /**
   * What to send instead, after that answer; `undefined` where the answer has to stand.
   * @param ping asks `/v2/` for the challenge that a 401 lacks, as Google's registry did
   */
  async next(
    response: WireResponse,
    scopes: readonly Scope[],
    sent: Grant | undefined,
    rounds: Rounds,
    ping: () => Promise<WireResponse>,
  ): Promise<Grant | undefined> {
    const { status } = response;
    if (![400, 401, 403].includes(status)) {
      return undefined;
    }
    // Public ECR answers 400 or 403 once a token is too old (oras-go#1227).
    const stale = sent?.token !== undefined && isPastHalf(sent.token);
    if (stale && this.#first('stale', rounds)) {
      return await this.#renewed(sent.token, scopes);
    }
    if (status === 400) {
      return undefined;
    }
    const answer =
      status === 401 ? await this.#challenged(response, scopes, sent, rounds, ping) : undefined;
    return answer ?? (await this.#widest(scopes, sent, rounds));
  }

  async #challenged(
    response: WireResponse,
    scopes: readonly Scope[],
    sent: Grant | undefined,
    rounds: Rounds,
    ping: () => Promise<WireResponse>,
  ): Promise<Grant | undefined> {
    const written = response.headers['www-authenticate'];
    if (written === undefined) {
      return this.#first('ping', rounds)
        ? await this.#answer(await ping(), scopes, sent, rounds, false)
        : undefined;
    }
    return await this.#answer(response, scopes, sent, rounds, true);
  }

  async #answer(
    response: WireResponse,
    scopes: readonly Scope[],
    sent: Grant | undefined,
    rounds: Rounds,
    scoped: boolean,
  ): Promise<Grant | undefined> {
    const challenge = preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
    if (challenge === undefined || !this.#first(keyOf(challenge), rounds)) {
      return undefined;
    }
    if (challenge.scheme === 'basic' && sent?.token !== undefined) {
      // Harbor, to a bearer token that it no longer takes (goharbor#17097, containerd#8350).
      return await this.#renewed(sent.token, scopes);
    }
    if (sent?.token !== undefined) {
      this.#tokens.drop(sent.token);
    }
    const known = this.#remember(challenge, response.url, scopes);
    const asked = scoped ? parseScopes(challenge.parameters.get('scope') ?? '') : [];
    const grant = await this.#grant(known, mergeScopes(scopes, asked));
    return grant?.header === sent?.header ? undefined : grant;
  }

  async #renewed(token: Token, scopes: readonly Scope[]): Promise<Grant | undefined> {
    this.#tokens.drop(token);
    return await this.known(scopes);
  }

  async #widest(
    scopes: readonly Scope[],
    sent: Grant | undefined,
    rounds: Rounds,
  ): Promise<Grant | undefined> {
    const widest = widestScopes(scopes);
    return widest !== undefined && sent?.token !== undefined && this.#first('*', rounds)
      ? await this.known(widest)
      : undefined;
  }

  #first(what: string, rounds: Rounds): boolean {
    const first = !rounds.has(what);
    rounds.add(what);
    return first;
  }

  #remember(challenge: Challenge, url: URL, scopes: readonly Scope[]): Known {
    const { scheme, parameters } = challenge;
    const known: Known =
      scheme === 'basic'
        ? 'basic'
        : {
            realm: checkedRealm(parameters.get('realm') ?? '', url),
            service: parameters.get('service'),
          };
    this.#known.set('', known);
    this.#known.set(repositoryOf(scopes) ?? '', known);
    return known;
  }

  async #grant(known: Known, scopes: readonly Scope[]): Promise<Grant | undefined> {
    const credential = await this.#credential(repositoryOf(scopes));
    if (credential !== undefined && 'registryToken' in credential) {
      return { header: `Bearer ${credential.registryToken}` };
    }
    if (known === 'basic') {
      return credential !== undefined && 'password' in credential
        ? { header: basicHeader(credential.username, credential.password) }
        : undefined;
    }
    const token = await this.#token(known, scopes, credential);
    return { header: `Bearer ${token.value}`, token };
  }

  /** Quay's token server does not know the action `delete`. */
  async #token(
    bearer: Bearer,
    scopes: readonly Scope[],
    credential: Credential | undefined,
  ): Promise<Token> {
    const widest = widestScopes(scopes);
    try {
      return await this.#tokens.get(bearer, scopes, credential);
    } catch (error) {
      if (widest === undefined || !(error instanceof RegistryError) || error.status >= 404) {
        throw error;
      }
      return await this.#tokens.get(bearer, widest, credential);
    }
  }

  #credential(repository: string | undefined): Promise<Credential | undefined> {
    const key = repository ?? '';
    const known = this.#credentials.get(key) ?? this.#lookUp(repository);
    this.#credentials.set(key, known);
    return known;
  }

  async #lookUp(repository: string | undefined): Promise<Credential | undefined> {
    const credential = await this.#lookup(this.#registry, repository);
    if (credential !== undefined) {
      this.#loggedIn = true;
      secretsOf(credential).forEach((secret) => {
        this.#network.secret(secret);
      });
    }
    return credential;
  }
}

function repositoryOf(scopes: readonly Scope[]): string | undefined {
  return scopes.find(({ type }) => type === 'repository')?.name;
}

/** Azure offers both; a bearer token says less about us than a password does. */
function preferred(challenges: readonly Challenge[]): Challenge | undefined {
  return (
    challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
}

function keyOf({ scheme, parameters }: Challenge): string {
  const parts = ['realm', 'service', 'scope', 'error'].map((name) => parameters.get(name) ?? '');
  return [scheme, ...parts].join(' ');
}
