import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { makeSelfSigned } from './tls.ts';

export type TokenRequest = {
  readonly method: string;
  /** `undefined` for an anonymous one. */
  readonly user: string | undefined;
  /** As asked for: `repository:acme/app:pull,push`. */
  readonly scopes: readonly string[];
};

export type TokenServer = {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  /** What a registry must be told to trust, PEM. */
  readonly certificate: string;
  /** Every request, in order. */
  readonly journal: readonly TokenRequest[];
  stop(): Promise<void>;
};

export type TokenOptions = {
  readonly user: string;
  readonly password: string;
  /** Also takes this refresh token (`grant_type=refresh_token`). */
  readonly refreshToken?: string;
  /** What nobody in particular may do; default nothing. */
  readonly anonymous?: readonly ('pull' | 'push' | 'delete')[];
  /** Life of a token in seconds; default 300. */
  readonly seconds?: number;
};

const SERVICE = 'stand-in';
const ISSUER = 'stand-in-issuer';

/**
 * A token server as registries have one: GET with Basic, POST with a form.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export async function startTokenServer(options: TokenOptions): Promise<TokenServer> {
  const pair = makeSelfSigned(['token']);
  const journal: TokenRequest[] = [];
  const server = createServer((request, response) => {
    answer(request, response, options, pair, journal).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    realm: `http://127.0.0.1:${port}/token`,
    service: SERVICE,
    issuer: ISSUER,
    certificate: pair.cert,
    journal,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: TokenOptions,
  pair: { readonly cert: string; readonly key: string },
  journal: TokenRequest[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined;
  const scopes = (form ?? url.searchParams).getAll('scope').flatMap((scope) => scope.split(' '));
  const user = form === undefined ? basicUser(request, options) : formUser(form, options);
  journal.push({ method: request.method ?? '', user: user || undefined, scopes });
  if (user === false) {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"errors":[{"code":"UNAUTHORIZED","message":"wrong user or password"}]}');
    return;
  }
  const seconds = options.seconds ?? 300;
  const allowed = user === undefined ? (options.anonymous ?? []) : ['pull', 'push', 'delete', '*'];
  const token = jwt(scopes, new Set(allowed), seconds, user ?? '', pair);
  const answered = { token, access_token: token, expires_in: seconds };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ...answered, issued_at: new Date().toISOString() }));
}

/** The user; `undefined` for nobody, `false` for a wrong password. */
function basicUser(request: IncomingMessage, options: TokenOptions): string | undefined | false {
  const [scheme, encoded] = (request.headers.authorization ?? '').split(' ');
  if (encoded === undefined) {
    return undefined;
  }
  const given = Buffer.from(encoded, 'base64').toString();
  const right = scheme === 'Basic' && given === `${options.user}:${options.password}`;
  return right ? options.user : false;
}

function formUser(form: URLSearchParams, options: TokenOptions): string | false {
  const right =
    form.get('grant_type') === 'refresh_token'
      ? options.refreshToken !== undefined && form.get('refresh_token') === options.refreshToken
      : form.get('username') === options.user && form.get('password') === options.password;
  return right ? options.user : false;
}

function jwt(
  scopes: readonly string[],
  allowed: ReadonlySet<string>,
  seconds: number,
  subject: string,
  pair: { readonly cert: string; readonly key: string },
): string {
  const access = scopes.map((scope) => {
    const [type = '', ...rest] = scope.split(':');
    const actions = (rest.pop() ?? '').split(',').filter((action) => allowed.has(action));
    return { type, name: rest.join(':'), actions };
  });
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now, nbf: now - 10, exp: now + seconds };
  const claims = { iss: ISSUER, aud: SERVICE, sub: subject, jti: randomUUID(), ...times, access };
  const x5c = [pair.cert.replace(/-----[A-Z ]+-----|\s/g, '')];
  const head = { typ: 'JWT', alg: 'ES256', x5c };
  const signed = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
  const key = { key: createPrivateKey(pair.key), dsaEncoding: 'ieee-p1363' as const };
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
