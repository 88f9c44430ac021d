import { bodyOf, readAll } from '../../content/verify.ts';
import { ImageError } from '../../errors.ts';
import { basicHeader, type Credential, secretsOf } from '../credentials/credential.ts';
import { drain } from '../wire/error-body.ts';
import type { Message } from '../wire/exchange.ts';
import type { Network } from '../wire/network.ts';
import { type Hop, MAX_HOPS, nextHop } from '../wire/redirect.ts';
import { Refusal, refusal } from '../wire/refusal.ts';
import type { Scope, WireResponse } from '../wire/wire.ts';
import { formatScope } from './scope.ts';
import { decodeToken, type Token } from './token.ts';

/** Where a registry has tokens made. */
export type Bearer = { readonly realm: URL; readonly service: string | undefined };

export type TokenAsk = {
  readonly bearer: Bearer;
  readonly scopes: readonly Scope[];
  readonly credential: Credential | undefined;
  /** For messages: `docker.io`. */
  readonly registry: string;
};

/** In bytes; tokens of registries with many groups reach 30 KB. */
const READ_LIMIT = 1024 * 1024;
const CLIENT = 'transship';
/** The user that Azure's registry expects with a refresh token as the password. */
const NOBODY_IN_PARTICULAR = '00000000-0000-0000-0000-000000000000';
/** What token servers answer that know no POST, or no refresh tokens (ggcr: 404; oras: 405; others 400, 401). */
const NO_POST: ReadonlySet<number> = new Set([400, 401, 404, 405]);

/**
 * A new token: by GET as everybody has it, and by OAuth2 POST where an identity token is what we
 * have. https://distribution.github.io/distribution/spec/auth/oauth/
 * @throws RegistryError
 */
export async function requestToken(network: Network, ask: TokenAsk): Promise<Token> {
  if (ask.credential === undefined || !('identityToken' in ask.credential)) {
    return await send(network, ask, getMessage(ask));
  }
  try {
    return await send(network, ask, postMessage(ask, ask.credential.identityToken));
  } catch (error) {
    if (error instanceof Refusal && NO_POST.has(error.status)) {
      return await send(network, ask, getMessage(ask));
    }
    throw error;
  }
}

function doing({ registry, scopes }: TokenAsk): string {
  return `logging in to ${registry} for ${scopes.map(formatScope).join(' ') || 'access'}`;
}

function getMessage(ask: TokenAsk): Message {
  const { bearer, scopes, credential } = ask;
  const url = new URL(bearer.realm);
  if (bearer.service !== undefined) {
    url.searchParams.set('service', bearer.service);
  }
  for (const scope of scopes) {
    url.searchParams.append('scope', formatScope(scope));
  }
  const authorization = credential === undefined ? undefined : authorizationOf(credential);
  const headers = authorization === undefined ? {} : { authorization };
  return { method: 'GET', url, headers, doing: doing(ask) };
}

function authorizationOf(credential: Credential): string | undefined {
  if ('password' in credential) {
    return basicHeader(credential.username, credential.password);
  }
  return 'identityToken' in credential
    ? basicHeader(credential.username || NOBODY_IN_PARTICULAR, credential.identityToken)
    : undefined;
}

function postMessage(ask: TokenAsk, identityToken: string): Message {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT });
  form.set('service', ask.bearer.service ?? ask.bearer.realm.host);
  form.set('scope', ask.scopes.map(formatScope).join(' '));
  form.set('refresh_token', identityToken);
  const bytes = Buffer.from(form.toString());
  return {
    method: 'POST',
    url: new URL(ask.bearer.realm),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: { open: bodyOf(bytes), size: bytes.length },
    doing: doing(ask),
  };
}

async function send(network: Network, ask: TokenAsk, message: Message): Promise<Token> {
  return await network.tries(message.url.origin, {}, async () => {
    const since = performance.now();
    const response = await follow(network, message, ask.credential !== undefined);
    if (response.status !== 200) {
      throw await refusal(response, {
        method: message.method,
        doing: message.doing,
        scopes: ask.scopes,
        registry: ask.registry,
        loggedIn: ask.credential !== undefined,
        secrets: ask.credential === undefined ? [] : secretsOf(ask.credential),
      });
    }
    const where = `${message.doing}: the answer of ${response.url.host}`;
    const bytes = await readAll(response.body, READ_LIMIT, where);
    const asked = { scopes: ask.scopes, since, date: response.headers['date'] };
    const { token, refreshToken } = decodeToken(bytes, where, asked);
    network.secret(token.value);
    if (refreshToken !== undefined) {
      network.secret(refreshToken);
    }
    return token;
  });
}

/** Inside its origin a token server may redirect; nobody else gets to see a password (ggcr#2333, #2359). */
async function follow(network: Network, message: Message, secret: boolean): Promise<WireResponse> {
  let hop: Hop = { ...message, body: message.body, left: false };
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const response = await network.send({ ...message, ...hop });
    const next = nextHop(response, hop, message.doing);
    if (next === undefined) {
      return response;
    }
    await drain(response);
    if (next.left && secret) {
      const why = `${hop.url.host} redirects to ${next.url.host}, which must not see the password`;
      throw new ImageError('REGISTRY', `${message.doing}: ${why}`);
    }
    hop = next;
  }
  throw new ImageError('REGISTRY', `${message.doing}: more than ${MAX_HOPS} redirects`);
}
