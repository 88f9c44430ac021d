import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../../src/errors.ts';
import type { ScriptedAnswer } from '../../stand-ins/scripted-host.ts';
import { ask, failure, openWires, PUSH, scripted } from './asking.ts';

async function refused(
  answer: ScriptedAnswer,
  request: Parameters<typeof ask>[2] = {},
): Promise<Error & Record<string, unknown>> {
  const { host } = await scripted(() => answer);
  return await failure(ask(openWires({ retries: 0 }), host, request));
}

const json = (...errors: readonly object[]): string => JSON.stringify({ errors });

describe('the message of a refusal', () => {
  test.each([
    [
      404,
      json({ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }),
      '404 MANIFEST_UNKNOWN: manifest unknown',
    ],
    [404, json({ code: 'A', message: 'b' }, { code: 'C' }), '404 A: b; C'],
    [500, json({ code: 'UNKNOWN', detail: 'disk\nfull' }), '500 UNKNOWN: disk full'],
    [401, '{"details":"incorrect username or password"}', '401 incorrect username or password'],
    [400, '{"error":"invalid_scope","error_description":"no"}', '400 invalid_scope: no'],
    [403, '{"error":{"code":"X","message":"y"}}', '403 X: y'],
    [502, '<html>bad gateway</html>', '502 Bad Gateway'],
    [500, '', '500 Internal Server Error'],
    [499, '', '499 refused'],
    [404, '[]', '404 Not Found'],
    [404, '{"errors":[null,7]}', '404 Not Found'],
  ])('%i with %s', async (status, body, expected) => {
    const error = await refused({ status, body });
    expect(error.message).toBe(`reading manifest 1 of a/b: ${expected}`);
  });

  test('shows plain text, cut short and on one line', async () => {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const error = await refused({
      status: 400,
      headers,
      body: `bad\n::error::x ${'y'.repeat(200_000)}`,
    });
    expect(error.message).toMatch(/: 400 bad ::error::x y+…$/);
    expect(error.message.length).toBeLessThan(400);
  });

  test('comes with what was asked, without what could be secret', async () => {
    const error = await refused(
      { status: 404, body: json({ code: 'BLOB_UNKNOWN', message: 'm' }) },
      { path: 'a/b/blobs/uploads/1?_state=secret&digest=sha256:0' },
    );
    expect(error).toBeInstanceOf(RegistryError);
    expect(error).toMatchObject({
      method: 'GET',
      errors: [{ code: 'BLOB_UNKNOWN', message: 'm' }],
      url: expect.stringMatching(/_state=REDACTED&digest=sha256/),
    });
  });
});

describe('the code and hint of a refusal', () => {
  const push = { method: 'PUT', scopes: [PUSH] } as const;
  test.each([
    ['no login', 401, '', {}, 'UNAUTHORIZED', /may not exist, or may be private.*log in/],
    ['no login for a push', 401, '', push, 'UNAUTHORIZED', /^log in to/],
    ['no right to read', 403, '', {}, 'DENIED', /may not exist, or may be private/],
    ['no right to write', 403, '', push, 'DENIED', /must be allowed to push.*log in/],
    [
      'a missing repository',
      404,
      json({ code: 'NAME_UNKNOWN' }),
      push,
      'NOT_FOUND',
      /created before/,
    ],
    [
      'a misspelt repository',
      404,
      json({ code: 'NAME_UNKNOWN' }),
      {},
      'NOT_FOUND',
      /check the name/,
    ],
    ['a limit', 429, '', {}, 'RATE_LIMITED', /log in to it, or use a mirror/],
    ['a limit in words', 403, json({ code: 'TOOMANYREQUESTS' }), {}, 'RATE_LIMITED', /mirror/],
    ['size', 413, '', push, 'TOO_LARGE', /does not take requests of this size/],
    [
      'a tag of ECR',
      400,
      json({
        code: 'TAG_INVALID',
        message:
          "The image tag 'v1' already exists and cannot be overwritten because the repository is immutable.",
      }),
      push,
      'TAG_EXISTS',
      /does not move tags/,
    ],
    [
      'a tag of Harbor',
      412,
      json({ code: 'PRECONDITION', message: 'Failed to process request due to immutable tag' }),
      push,
      'TAG_EXISTS',
      /tags/,
    ],
    ['a feature', 405, json({ code: 'UNSUPPORTED' }), push, 'UNSUPPORTED', undefined],
    ['anything else', 418, '', {}, 'REGISTRY', undefined],
  ] as const)('for %s', async (_why, status, body, request, code, hint) => {
    const error = await refused({ status, body }, request);
    expect(error).toMatchObject({ code, status });
    expect(error['hint']).toEqual(hint === undefined ? undefined : expect.stringMatching(hint));
  });
});

describe('a wire', () => {
  test('tells each warning once, with the registry that says it', async () => {
    const { host } = await scripted((_request, count) => ({
      headers: { warning: [`299 - "old"`, `299 - "number ${count}"`] },
    }));
    const warnings: string[] = [];
    const wires = openWires({ onWarning: (text) => warnings.push(text) });
    for (let i = 0; i < 2; i++) {
      (await ask(wires, host)).body.resume();
    }
    expect(warnings).toEqual([`${host}: old`, `${host}: number 0`, `${host}: number 1`]);
  });

  test('remembers what the registry last allowed', async () => {
    const { host } = await scripted((_request, count) => ({
      headers:
        count === 2
          ? {}
          : { 'ratelimit-limit': '9;w=60', 'ratelimit-remaining': `${8 - count};w=60` },
    }));
    const wires = openWires();
    expect(wires.rateLimit(host)).toBeUndefined();
    for (let i = 0; i < 3; i++) {
      (await ask(wires, host)).body.resume();
    }
    expect(wires.rateLimit(host)).toEqual({ limit: 9, remaining: 7, windowSeconds: 60 });
  });

  test('puts the prefix of a mirror before repositories and scopes', async () => {
    const { url, journal } = await scripted(({ path, headers }) => {
      if (path.startsWith('/token')) {
        return { body: '{"token":"t"}' };
      }
      return headers.authorization === undefined
        ? {
            status: 401,
            headers: { 'www-authenticate': `Bearer realm="http://${headers.host}/token"` },
          }
        : { body: 'manifest' };
    });
    const wire = openWires().wire(`${url}/hub`, 'mirror');
    const request = { method: 'GET', lane: 'small', accept: [200], doing: 'reading' } as const;
    const scopes = [{ ...PUSH, name: 'library/alpine', actions: ['pull'] }];
    (await wire.request({ ...request, path: 'library/alpine/tags/list', scopes })).body.resume();
    expect(journal.map(({ path }) => path)).toEqual([
      '/v2/hub/library/alpine/tags/list',
      '/token?scope=repository%3Ahub%2Flibrary%2Falpine%3Apull',
      '/v2/hub/library/alpine/tags/list',
    ]);
  });

  test('asks for credentials by the name of the mirror, never by that of the origin', async () => {
    const { url, host } = await scripted(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="x"' },
    }));
    const asked: string[] = [];
    const credentials = async (name: string) => {
      asked.push(name);
      return undefined;
    };
    const wire = openWires({ credentials }).wire(url, 'mirror');
    const request = { method: 'GET', path: '', scopes: [], lane: 'small', accept: [200] } as const;
    await failure(wire.request({ ...request, doing: 'reading' }));
    expect(asked).toEqual([host]);
  });
});
