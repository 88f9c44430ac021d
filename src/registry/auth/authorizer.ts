import { once } from '../../content/once.ts';
import { ImageError, RegistryError } from '../../errors.ts';
import {
  basicHeader,
  type Credential,
  type Credentials,
  secretsOf,
} from '../credentials/credential.ts';
import { LIMITS, limited } from '../wire/limits.ts';
import type { Run } from '../wire/run.ts';
import type { Scope, WireResponse } from '../wire/wire.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { mergeScopes, parseScopes, widestScopes } from './scope.ts';
import { isPastHalf, type Token } from './token.ts';
import type { TokenServer } from './token-request.ts';
import { Tokens } from './tokens.ts';

/** What is sent as `Authorization`. */
export type Grant = { readonly header: string; readonly token?: Token };

/** An answer to a request, and what was done to get it. */
export type Attempt = {
  readonly response: WireResponse;
  readonly scopes: readonly Scope[];
  readonly sent: Grant | undefined;
  /** What was tried for this request already: each challenge is answered once. */
  readonly answered: Set<string>;
  /** Asks `/v2/` for the challenge that a 401 lacks, as Google's registry did. */
  readonly ping: () => Promise<WireResponse>;
  readonly doing: string;
};

type Method = 'basic' | TokenServer;

/** Finds out which credentials a registry wants, and remembers how it wants to be asked. */
export class Authorizer {
  readonly #registry: string;
  readonly #run: Run;
  readonly #lookup: Credentials;
  readonly #tokens: Tokens;
  readonly #credentials = new Map<string | undefined, Promise<Credential | undefined>>();
  /** By repository; `undefined` for all others. */
  readonly #methods = new Map<string | undefined, Method>();
  #loggedIn = false;

  /** @param registry what credentials are looked up for */
  constructor(registry: string, run: Run, lookup: Credentials) {
    this.#registry = registry;
    this.#run = run;
    this.#lookup = lookup;
    this.#tokens = new Tokens(run, registry);
  }

  /** Credentials were found for this registry. */
  get loggedIn(): boolean {
    return this.#loggedIn;
  }

  /** What to send with the first try: nothing, without a wait, before the registry has asked for something. */
  grantFor(scopes: readonly Scope[]): Promise<Grant | undefined> | undefined {
    // Artifactory has a token server for each repository; all others have one.
    const method = this.#methods.get(repositoryOf(scopes)) ?? this.#methods.get(undefined);
    return method === undefined ? undefined : this.#grant(method, scopes);
  }

  /**
   * What to send instead after that answer; `undefined` if the answer has to stand, at once where it is no refusal.
   * @throws ImageError `REGISTRY` for a registry that asks without end; RegistryError of a token server
   */
  afterRefusal(attempt: Attempt): Promise<Grant | undefined> | undefined {
    return [400, 401, 403].includes(attempt.response.status) ? this.#instead(attempt) : undefined;
  }

  async #instead(attempt: Attempt): Promise<Grant | undefined> {
    const { scopes, sent } = attempt;
    const { status } = attempt.response;
    // Public ECR answers 400 or 403 once a token is too old (oras-go#1227).
    const stale = sent?.token !== undefined && isPastHalf(sent.token);
    if (stale && isFirst('stale', attempt)) {
      return await this.#renewed(sent.token, scopes);
    }
    if (status === 400) {
      return undefined;
    }
    const answer = status === 401 ? await this.#challenged(attempt) : undefined;
    return answer ?? (await this.#widest(attempt));
  }

  async #challenged(attempt: Attempt): Promise<Grant | undefined> {
    if (attempt.response.headers['www-authenticate'] !== undefined) {
      return await this.#answer(attempt, attempt.response, true);
    }
    return isFirst('ping', attempt)
      ? await this.#answer(attempt, await attempt.ping(), false)
      : undefined;
  }

  /** @param scoped the challenge is for this request, so that its scope counts */
  async #answer(
    attempt: Attempt,
    response: WireResponse,
    scoped: boolean,
  ): Promise<Grant | undefined> {
    const { scopes, sent, doing } = attempt;
    const challenge = preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
    if (challenge === undefined || !isFirst(keyOf(challenge), attempt)) {
      return undefined;
    }
    limited(doing, 'challenges', attempt.answered.size, LIMITS.challengesOfRequest);
    this.#run.budget.countChallenge(doing);
    if (challenge.scheme === 'basic' && sent?.token !== undefined) {
      // Harbor, to a bearer token that it no longer takes (goharbor#17097, containerd#8350).
      return await this.#renewed(sent.token, scopes);
    }
    if (sent?.token !== undefined) {
      this.#tokens.drop(sent.token);
    }
    const method = this.#remember(challenge, response.url, scopes);
    const asked = scoped ? parseScopes(challenge.parameters.get('scope') ?? '') : [];
    const grant = await this.#grant(method, mergeScopes(scopes, asked));
    return grant?.header === sent?.header ? undefined : grant;
  }

  async #renewed(token: Token, scopes: readonly Scope[]): Promise<Grant | undefined> {
    this.#tokens.drop(token);
    return await this.grantFor(scopes);
  }

  async #widest(attempt: Attempt): Promise<Grant | undefined> {
    const widest = widestScopes(attempt.scopes);
    return widest !== undefined && attempt.sent?.token !== undefined && isFirst('*', attempt)
      ? await this.grantFor(widest)
      : undefined;
  }

  #remember(challenge: Challenge, giver: URL, scopes: readonly Scope[]): Method {
    const method = challenge.scheme === 'basic' ? 'basic' : this.#tokenServer(challenge, giver);
    this.#methods.set(undefined, method);
    this.#methods.set(repositoryOf(scopes), method);
    return method;
  }

  #tokenServer({ parameters }: Challenge, giver: URL): TokenServer {
    const { policy } = this.#run;
    const doing = `logging in to ${this.#registry}`;
    const realm = URL.parse(parameters.get('realm') ?? '');
    if (realm === null) {
      throw new ImageError('REGISTRY', `${doing}: the realm is not an http(s) URL`, {
        hint: 'the registry is set up wrongly, or something answers in its place',
      });
    }
    const url = policy.check(realm, giver, doing);
    const from = url.hostname === giver.hostname ? undefined : policy.networkOf(giver);
    return { realm: url, from, service: parameters.get('service') };
  }

  async #grant(method: Method, scopes: readonly Scope[]): Promise<Grant | undefined> {
    const credential = await this.#credential(repositoryOf(scopes));
    if (credential !== undefined && 'registryToken' in credential) {
      return { header: `Bearer ${credential.registryToken}` };
    }
    if (method === 'basic') {
      return credential !== undefined && 'password' in credential
        ? { header: basicHeader(credential.username, credential.password) }
        : undefined;
    }
    const token = await this.#token(method, scopes, credential);
    return { header: `Bearer ${token.value}`, token };
  }

  /** Quay's token server does not know the action `delete`. */
  async #token(
    server: TokenServer,
    scopes: readonly Scope[],
    credential: Credential | undefined,
  ): Promise<Token> {
    const widest = widestScopes(scopes);
    try {
      return await this.#tokens.get(server, scopes, credential);
    } catch (error) {
      if (widest === undefined || !(error instanceof RegistryError) || error.status >= 404) {
        throw error;
      }
      return await this.#tokens.get(server, widest, credential);
    }
  }

  #credential(repository: string | undefined): Promise<Credential | undefined> {
    return once(this.#credentials, repository, async () => {
      let from = 'found';
      const credential = await this.#lookup(this.#registry, repository, undefined, (source) => {
        from = `from ${source}`;
      });
      const told = credential === undefined ? 'none' : from;
      this.#run.trace(`credentials for ${this.#registry}: ${told}`);
      if (credential !== undefined) {
        this.#loggedIn = true;
        for (const secret of secretsOf(credential)) {
          this.#run.secrets.add(secret);
        }
      }
      return credential;
    });
  }
}

function isFirst(what: string, { answered }: Attempt): boolean {
  const first = !answered.has(what);
  answered.add(what);
  return first;
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
