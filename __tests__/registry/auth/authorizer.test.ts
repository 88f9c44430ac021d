import { describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/registry/credentials/credential.ts';
import type {
  ScriptedAnswer,
  ScriptedHost,
  ScriptedRequest,
} from '../../stand-ins/scripted-host.ts';
import { ask, failure, openWires, PUSH, read, scripted } from '../wire/asking.ts';

type Tokens = {
  /** The life of the nth token, in seconds; default 300. */
  readonly life?: (count: number) => number;
  readonly answer?: (request: ScriptedRequest, count: number) => ScriptedAnswer | undefined;
};

/** A token server that hands out `token-0`, `token-1`, … */
function tokenServer({ life = () => 300, answer }: Tokens = {}): Promise<ScriptedHost> {
  return scripted(
    (request, count) =>
      answer?.(request, count) ?? {
        body: JSON.stringify({ token: `token-${count}`, expires_in: life(count) }),
      },
  );
}

/** A registry that wants one of these tokens. */
function registry(
  tokens: ScriptedHost,
  { good = /^Bearer token-/, refusal = {} }: { good?: RegExp; refusal?: ScriptedAnswer } = {},
): Promise<ScriptedHost> {
  return scripted(({ headers }) =>
    good.test(headers.authorization ?? '')
      ? { body: 'manifest' }
      : {
          status: 401,
          headers: { 'www-authenticate': `Bearer realm="${tokens.url}/token",service="reg"` },
          ...refusal,
        },
  );
}

const user: Credential = { username: 'u', password: 'p:w' };

describe('a registry that wants tokens', () => {
  test('is asked again with credentials that could not be read at first', async () => {
    const { host } = await scripted(({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { body: 'manifest' },
    );
    let asked = 0;
    const credentials = async (): Promise<Credential> => {
      asked += 1;
      if (asked === 1) {
        throw new Error('keychain locked');
      }
      return user;
    };
    const wires = openWires({ credentials });
    expect((await failure(read(wires, host))).message).toBe('keychain locked');
    expect(await read(wires, host)).toBe('manifest');
    expect(await read(wires, host)).toBe('manifest');
    expect(asked).toBe(2);
  });

  test('whose token server hangs is left at once by a caller that aborts', async () => {
    const abort = new AbortController();
    const tokens = await scripted(() => ({ instead: () => abort.abort() }));
    const { host } = await registry(tokens);
    const error = await failure(read(openWires(), host, { signal: abort.signal }));
    expect(error).toMatchObject({ code: 'INTERRUPTED' });
  });

  test('is sent headers that could not be read at first', async () => {
    const { host, journal } = await scripted(() => ({ body: 'manifest' }));
    let asked = 0;
    const headers = async () => {
      asked += 1;
      if (asked === 1) {
        throw new Error('disk away');
      }
      return { 'x-meta': 'ours' };
    };
    const wires = openWires({ headers });
    expect((await failure(read(wires, host))).message).toBe('disk away');
    expect(await read(wires, host)).toBe('manifest');
    expect(journal.map((request) => request.headers['x-meta'])).toEqual(['ours']);
  });

  test.each(['service', 'realm', 'scope'])(
    'with another %s in each challenge is an error that names the limit',
    async (part) => {
      const tokens = await tokenServer();
      const { host, journal } = await scripted((_request, count) => {
        const realm = `${tokens.url}/token${part === 'realm' ? `?n=${count}` : ''}`;
        const service = part === 'service' ? count : 0;
        const scope = part === 'scope' ? `,scope="repository:a/b${count}:pull"` : '';
        const challenge = `Bearer realm="${realm}",service="${service}"${scope}`;
        return { status: 401, headers: { 'www-authenticate': challenge } };
      });
      const error = await failure(read(openWires(), host));
      expect(error.message).toContain('more than 5 challenges, which is the limit');
      expect(journal.length).toBeLessThan(10);
    },
  );

  test('is not asked for a challenge first, and once known costs one request a manifest', async () => {
    const tokens = await tokenServer();
    const { host, journal } = await registry(tokens);
    const wires = openWires();
    expect(await read(wires, host)).toBe('manifest');
    expect(await read(wires, host)).toBe('manifest');
    expect(journal.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer token-0',
      'Bearer token-0',
    ]);
    // Artifactory's challenge has no scope (devcontainers/cli#692): it is made of what is asked for.
    expect(tokens.lines()).toEqual(['GET /token?service=reg&scope=repository%3Aa%2Fb%3Apull']);
    expect(tokens.journal[0]?.headers.authorization).toBeUndefined();
  });

  test('is asked for its token at once in a second repository', async () => {
    const tokens = await tokenServer();
    const { host, lines } = await registry(tokens);
    const wires = openWires();
    await read(wires, host);
    const scopes = [{ ...PUSH, name: 'c/d' }];
    expect(await read(wires, host, { path: 'c/d/manifests/1', scopes })).toBe('manifest');
    expect(lines()).toHaveLength(3);
    expect(tokens.lines()[1]).toContain('scope=repository%3Ac%2Fd%3Apull%2Cpush');
  });

  test('is asked for one token by many requests at once', async () => {
    const tokens = await tokenServer();
    const { host } = await registry(tokens);
    const wires = openWires();
    await Promise.all(Array.from({ length: 8 }, () => read(wires, host)));
    expect(tokens.journal).toHaveLength(1);
  });

  test('is shown the token to push when something is read there', async () => {
    const tokens = await tokenServer();
    const { host } = await registry(tokens);
    const wires = openWires();
    await read(wires, host, { scopes: [PUSH] });
    await read(wires, host);
    expect(tokens.journal).toHaveLength(1);
  });

  test('gets the scopes in the order of the request, its own after them', async () => {
    const tokens = await tokenServer();
    const { host } = await registry(tokens, {
      refusal: {
        headers: {
          'www-authenticate': `bearer realm=${tokens.url}/token?keep=1, scope="repository:a/b:pull repository:x:pull"`,
        },
      },
    });
    const source = { type: 'repository', name: 'source', actions: ['pull'] } as const;
    await read(openWires(), host, { scopes: [PUSH, source] });
    const { searchParams } = new URL(tokens.journal[0]?.path ?? '', tokens.url);
    expect(searchParams.get('keep')).toBe('1');
    expect(searchParams.getAll('scope')).toEqual([
      'repository:a/b:pull,push',
      'repository:source:pull',
      'repository:x:pull',
    ]);
  });

  test('gives tokens for user and password, which with the token are told to be masked', async () => {
    const tokens = await tokenServer();
    const { host, journal } = await registry(tokens);
    const secrets: string[] = [];
    const onSecret = (secret: string) => secrets.push(secret);
    await read(openWires({ credentials: async () => user, onSecret }), host);
    const basic = Buffer.from('u:p:w').toString('base64');
    expect(tokens.journal[0]?.headers.authorization).toBe(`Basic ${basic}`);
    expect(journal.some(({ headers }) => headers.authorization?.startsWith('Basic'))).toBe(false);
    expect(secrets).toEqual(['p:w', basic, 'token-0']);
  });

  test('gives tokens for an identity token by POST', async () => {
    const tokens = await tokenServer();
    const { host } = await registry(tokens);
    await read(openWires({ credentials: async () => ({ identityToken: 'id' }) }), host);
    expect(tokens.lines()).toEqual(['POST /token']);
    expect(Object.fromEntries(new URLSearchParams(tokens.journal[0]?.body.toString()))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'transship',
      service: 'reg',
      scope: 'repository:a/b:pull',
      refresh_token: 'id',
    });
  });

  test.each([400, 401, 404, 405])('that answers POST with %i is asked by GET', async (status) => {
    const answer = ({ method }: ScriptedRequest) => (method === 'POST' ? { status } : undefined);
    const tokens = await tokenServer({ answer });
    const { host } = await registry(tokens);
    await read(openWires({ credentials: async () => ({ identityToken: 'id' }) }), host);
    const nobody = '00000000-0000-0000-0000-000000000000';
    expect(tokens.journal[1]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`${nobody}:id`).toString('base64')}`,
    );
  });

  test('is shown a registry token as it is', async () => {
    const tokens = await tokenServer();
    const { host } = await registry(tokens, { good: /^Bearer mine$/ });
    const credentials = async (): Promise<Credential> => ({ registryToken: 'mine' });
    expect(await read(openWires({ credentials }), host)).toBe('manifest');
    expect(tokens.journal).toEqual([]);
  });

  test('gets a new token before the old one ends', async () => {
    // Without a life left it is used once, by the request that it was asked for.
    const tokens = await tokenServer({ life: (count) => (count === 0 ? 0.000_001 : 300) });
    const { host } = await registry(tokens);
    const wires = openWires();
    await read(wires, host);
    await read(wires, host);
    await read(wires, host);
    expect(tokens.journal).toHaveLength(2);
  });

  test.each([400, 403])('may refuse an old token with %i (public ECR)', async (status) => {
    const tokens = await tokenServer({ life: (count) => (count === 0 ? 0.000_001 : 300) });
    const { host, journal } = await scripted(({ headers: { authorization } }) => {
      if (authorization === undefined) {
        return { status: 401, headers: { 'www-authenticate': `Bearer realm="${tokens.url}/"` } };
      }
      return authorization === 'Bearer token-0' ? { status } : { body: 'manifest' };
    });
    expect(await read(openWires(), host)).toBe('manifest');
    expect(journal).toHaveLength(3);
  });

  test('may refuse an old token with a Basic challenge (Harbor), which is no reason to send nothing', async () => {
    const tokens = await tokenServer();
    const { host, journal } = await scripted(({ headers: { authorization } }) => {
      if (authorization === undefined) {
        return { status: 401, headers: { 'www-authenticate': `Bearer realm="${tokens.url}/"` } };
      }
      return authorization === 'Bearer token-0'
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="harbor"' } }
        : { body: 'manifest' };
    });
    expect(await read(openWires(), host)).toBe('manifest');
    expect(journal.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer token-0',
      'Bearer token-1',
    ]);
  });

  test('that finds a scope insufficient gets one more exchange, and no third', async () => {
    const tokens = await tokenServer();
    const { host, lines } = await scripted(({ headers }) => ({
      status: 401,
      headers: {
        'www-authenticate': `Bearer realm="${tokens.url}/",scope="repository:a/b:pull,push"${headers.authorization === undefined ? '' : ',error="insufficient_scope"'}`,
      },
    }));
    const error = await failure(ask(openWires(), host));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
    expect(lines()).toHaveLength(3);
    expect(tokens.journal).toHaveLength(2);
  });

  test('is asked for its challenge when a 401 has none (GCR)', async () => {
    const tokens = await tokenServer();
    const { host, lines } = await scripted(({ path, headers }) => {
      if (headers.authorization !== undefined) {
        return { body: 'manifest' };
      }
      const challenge = { 'www-authenticate': `Bearer realm="${tokens.url}/"` };
      return { status: 401, headers: path === '/v2/' ? challenge : {} };
    });
    expect(await read(openWires(), host)).toBe('manifest');
    expect(lines()).toEqual(['GET /v2/a/b/manifests/1', 'GET /v2/', 'GET /v2/a/b/manifests/1']);
  });

  test('may know "*" instead of "delete" (Quay)', async () => {
    const answer = ({ path }: ScriptedRequest) =>
      path.includes('delete') ? { status: 400, body: '{"error":"unknown action"}' } : undefined;
    const tokens = await tokenServer({ answer });
    const { host } = await registry(tokens);
    const scopes = [{ ...PUSH, actions: ['pull', 'push', 'delete'] }];
    expect(await read(openWires(), host, { scopes })).toBe('manifest');
    expect(tokens.lines()[1]).toContain('scope=repository%3Aa%2Fb%3A*');
  });

  test('that names a token server in the clear, from TLS or public, is not followed there', async () => {
    const { host, lines } = await scripted(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="gopher://x/"' },
    }));
    const error = await failure(ask(openWires({ credentials: async () => user }), host));
    expect(error).toMatchObject({ code: 'REGISTRY' });
    expect(lines()).toHaveLength(1);
  });

  test('whose token server sends us elsewhere gets no password carried there', async () => {
    const elsewhere = await scripted(() => ({ body: '{"token":"x"}' }));
    const answer = (): ScriptedAnswer => ({
      status: 307,
      headers: { location: `${elsewhere.url}/` },
    });
    const tokens = await tokenServer({ answer });
    const { host } = await registry(tokens);
    const error = await failure(ask(openWires({ credentials: async () => user }), host));
    expect(error.message).toContain('must not see the password');
    expect(elsewhere.journal).toEqual([]);
  });

  test('whose token server repeats the password in its refusal does not get it into the error', async () => {
    const answer = (): ScriptedAnswer => ({ status: 401, body: '{"details":"bad password p:w"}' });
    const tokens = await tokenServer({ answer });
    const { host } = await registry(tokens);
    const error = await failure(ask(openWires({ credentials: async () => user }), host));
    expect(error).toMatchObject({
      code: 'UNAUTHORIZED',
      hint: expect.stringContaining('password'),
    });
    expect(error.message).toMatch(
      /^logging in to .* for repository:a\/b:pull: 401 bad password \*\*\*$/,
    );
  });

  test.each(['not json', '{}', '{"token":""}', '{"token":"a\\nb"}', '[]'])(
    'whose token server answers %s is a clear error',
    async (body) => {
      const tokens = await tokenServer({ answer: () => ({ body }) });
      const { host } = await registry(tokens);
      const error = await failure(ask(openWires(), host));
      expect(error).toMatchObject({ code: 'INVALID_DOCUMENT' });
    },
  );
});

describe('a registry that wants a password', () => {
  const basic = (password: string) => (request: ScriptedRequest) =>
    request.headers.authorization === `Basic ${Buffer.from(`u:${password}`).toString('base64')}`
      ? { body: 'manifest' }
      : { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };

  test('gets it with every request after it asked once', async () => {
    const { host, journal } = await scripted(basic('p:w'));
    const wires = openWires({ credentials: async () => user });
    await read(wires, host);
    await read(wires, host);
    expect(journal).toHaveLength(3);
  });

  test('is asked twice with a wrong one, and no third time', async () => {
    const { host, journal } = await scripted(basic('other'));
    const error = await failure(ask(openWires({ credentials: async () => user }), host));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', hint: expect.stringContaining('wrong') });
    expect(journal).toHaveLength(2);
  });

  test('is asked once without any', async () => {
    const { host, journal } = await scripted(basic('p:w'));
    const error = await failure(ask(openWires(), host));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', hint: expect.stringContaining('log in') });
    expect(journal).toHaveLength(1);
  });
});
