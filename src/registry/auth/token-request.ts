import { bodyOf, readAll } from '../../content/whole.ts';
import { ImageError } from '../../errors.ts';
import { basicHeader, type Credential } from '../credentials/credential.ts';
import type { Network } from '../wire/address.ts';
import { drain } from '../wire/document.ts';
import type { Message } from '../wire/exchange.ts';
import { type Hop, MAX_HOPS, nextHop } from '../wire/redirect.ts';
import { Refusal, refusal } from '../wire/refusal.ts';
import type { Run } from '../wire/run.ts';
import type { Scope, WireResponse } from '../wire/wire.ts';
import { formatScope } from './scope.ts';
import { decodeToken, type Token } from './token.ts';

/** Where a registry has tokens made. */
export type TokenServer = {
  readonly realm: URL;
  readonly service: string | undefined;
  /** The network of the registry, which gave the realm; `undefined` if that is on its own host. */
  readonly from: Network | undefined;
};

export type TokenAsk = {
  readonly server: TokenServer;
  readonly scopes: readonly Scope[];
  readonly credential: Credential | undefined;
  /** For messages: `docker.io`. */
  readonly registry: string;
};

/** In bytes; tokens of registries with many groups reach 30 KB. */
const READ_LIMIT = 1024 * 1024;
const CLIENT = 'transship';
/** The user that Azure's registry expects with a refresh token as the password. */
const NO_USER = '00000000-0000-0000-0000-000000000000';
/** What token servers answer that know no POST, or no refresh tokens (ggcr: 404; oras: 405; others 400, 401). */
const NO_POST: ReadonlySet<number> = new Set([400, 401, 404, 405]);

/**
 * A new token: by GET, which all token servers have, and by OAuth2 POST with an identity token.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 * @throws RegistryError; ImageError `REGISTRY`, `INVALID_DOCUMENT`
 */
export async function requestToken(run: Run, ask: TokenAsk): Promise<Token> {
  if (ask.credential === undefined || !('identityToken' in ask.credential)) {
    return await requestOnce(run, ask, getMessage(ask));
  }
  try {
    return await requestOnce(run, ask, postMessage(ask, ask.credential.identityToken));
  } catch (error) {
    if (error instanceof Refusal && NO_POST.has(error.status)) {
      return await requestOnce(run, ask, getMessage(ask));
    }
    throw error;
  }
}

function doing({ registry, scopes }: TokenAsk): string {
  return `logging in to ${registry} for ${scopes.map(formatScope).join(' ') || 'access'}`;
}

function getMessage(ask: TokenAsk): Message {
  const { server, scopes, credential } = ask;
  const url = new URL(server.realm);
  if (server.service !== undefined) {
    url.searchParams.set('service', server.service);
  }
  for (const scope of scopes) {
    url.searchParams.append('scope', formatScope(scope));
  }
  const authorization = credential === undefined ? undefined : authorizationOf(credential);
  const headers = authorization === undefined ? {} : { authorization };
  return { method: 'GET', url, headers, from: server.from, document: true, doing: doing(ask) };
}

function authorizationOf(credential: Credential): string | undefined {
  if ('password' in credential) {
    return basicHeader(credential.username, credential.password);
  }
  return 'identityToken' in credential
    ? basicHeader(credential.username || NO_USER, credential.identityToken)
    : undefined;
}

function postMessage(ask: TokenAsk, identityToken: string): Message {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT });
  form.set('service', ask.server.service ?? ask.server.realm.host);
  form.set('scope', ask.scopes.map(formatScope).join(' '));
  form.set('refresh_token', identityToken);
  const bytes = Buffer.from(form.toString());
  return {
    method: 'POST',
    url: new URL(ask.server.realm),
    from: ask.server.from,
    document: true,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: { open: bodyOf(bytes), size: bytes.length },
    doing: doing(ask),
  };
}

async function requestOnce(run: Run, ask: TokenAsk, message: Message): Promise<Token> {
  const { scopes, registry, credential } = ask;
  return await run.retries.run(message.url.origin, {}, async (tries) => {
    const since = performance.now();
    const response = await follow(run, { ...message, tries }, credential !== undefined);
    if (response.status !== 200) {
      const loggedIn = credential !== undefined;
      const asking = { scopes, registry, loggedIn, secrets: run.secrets };
      throw await refusal(response, { ...message, ...asking });
    }
    const where = `${message.doing}: the answer of ${response.url.host}`;
    const bytes = await readAll(response.body, READ_LIMIT, where);
    const asked = { scopes, since, date: response.headers['date'] };
    const { token, refreshToken } = decodeToken(bytes, where, asked);
    for (const secret of [token.value, ...(refreshToken === undefined ? [] : [refreshToken])]) {
      run.secrets.add(secret);
    }
    return token;
  });
}

/** Inside its origin a token server may redirect; no other host gets to see a password (ggcr#2333, #2359). */
async function follow(run: Run, message: Message, secret: boolean): Promise<WireResponse> {
  let hop: Hop = { ...message, body: message.body, from: message.from, left: false };
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const response = await run.exchanges.send({ ...message, ...hop });
    const next = nextHop(response, hop, run.policy, message.doing);
    if (next === undefined) {
      return response;
    }
    await drain(response);
    if (next.left && secret) {
      const host = run.secrets.conceal(next.url.host);
      const why = `${hop.url.host} redirects to ${host}, which must not see the password`;
      throw new ImageError('REGISTRY', `${message.doing}: ${why}`);
    }
    hop = next;
  }
  throw new ImageError('REGISTRY', `${message.doing}: more than ${MAX_HOPS} redirects`);
}
