import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Hop, nextHop } from '../../../src/registry/wire/redirect.ts';
import { Secrets } from '../../../src/registry/wire/secrets.ts';
import { UrlPolicy } from '../../../src/registry/wire/url-policy.ts';
import { ask, failure, openWires, PUSH, read, scripted } from './asking.ts';

function hop(url: string, method: Hop['method'] = 'GET'): Hop {
  const body = { open: async () => Readable.from([]), size: 0 };
  return { url: new URL(url), method, body, headers: {}, from: undefined, left: false };
}

const policy = new UrlPolicy(new Set(), new Secrets());

function redirected(status: number, location: string, from: Hop): Hop | undefined {
  const body = Readable.from([]);
  return nextHop({ status, headers: { location }, body, url: from.url }, from, policy, 'reading');
}

describe('a redirect', () => {
  test.each([
    [301, 'GET', 'GET', true],
    [302, 'HEAD', 'HEAD', true],
    [303, 'PUT', 'GET', false],
    [301, 'POST', 'GET', false],
    [302, 'PUT', 'PUT', true],
    [307, 'POST', 'POST', true],
    [308, 'PUT', 'PUT', true],
  ] as const)('%i of %s goes on with %s', (status, method, expected, keepsBody) => {
    const next = redirected(status, '/other', hop('https://h/v2/', method));
    expect(next?.method).toBe(expected);
    expect(next?.url.href).toBe('https://h/other');
    expect(next?.body !== undefined).toBe(keepsBody);
    expect(next?.left).toBe(false);
  });

  test('to another origin leaves the first one for good', () => {
    const away = redirected(307, 'https://cdn.example/x', hop('https://h/'));
    expect(away?.left).toBe(true);
    const back = away && redirected(307, 'https://h/x', away);
    expect(back?.left).toBe(true);
  });

  test('to the default port, written out, stays (oras-go#177)', () => {
    expect(redirected(307, 'https://h:443/x', hop('https://h/'))?.left).toBe(false);
  });

  test('knows the network of the host that it leaves, which the next one must not lie inside of', () => {
    expect(redirected(307, 'https://cdn.example/x', hop('https://h/'))?.from).toBe('public');
    expect(redirected(307, 'http://localhost:2/', hop('http://127.0.0.1:1/'))?.from).toBe(
      'loopback',
    );
    expect(redirected(307, '/x', hop('https://h/'))?.from).toBeUndefined();
  });

  test('is nothing that 200 or a status without Location makes', () => {
    expect(redirected(201, '/x', hop('https://h/'))).toBeUndefined();
    const body = Readable.from([]);
    const bare = { status: 302, headers: {}, body, url: new URL('https://h/') };
    expect(nextHop(bare, hop('https://h/'), policy, 'reading')).toBeUndefined();
  });
});

describe('a wire', () => {
  const credentials = async () => ({ username: 'u', password: 'secret' });
  const basic = { 'www-authenticate': 'Basic realm="x"' };

  test('follows to storage, and takes no credentials and no headers of its own there', async () => {
    const storage = await scripted(() => ({ body: 'blob' }));
    const { host } = await scripted(({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: basic }
        : { status: 307, headers: { location: `${storage.url}/signed?sig=1` } },
    );
    const headers = async () => ({ 'x-meta': 'ours' });
    const response = await ask(openWires({ credentials, headers }), host, {
      headers: { range: 'bytes=2-' },
    });
    expect(response.url.href).toBe(`${storage.url}/signed?sig=1`);
    response.body.destroy();
    expect(storage.journal[0]?.headers).toMatchObject({ range: 'bytes=2-' });
    expect(storage.journal[0]?.headers).not.toHaveProperty('authorization');
    expect(storage.journal[0]?.headers).not.toHaveProperty('x-meta');
  });

  test('sends its headers and no others to the registry itself', async () => {
    const { host, journal } = await scripted(() => ({ body: '' }));
    const headers = async () => ({ 'x-meta': 'ours' });
    await read(openWires({ headers, userAgent: 'tester/1' }), host, { headers: { accept: 'a/b' } });
    expect(journal[0]?.headers).toMatchObject({
      'x-meta': 'ours',
      'user-agent': 'tester/1',
      'accept-encoding': 'identity',
      accept: 'a/b',
    });
  });

  test.each([400, 403])(
    'asks the registry again when storage no longer takes the signed URL (%i)',
    async (status) => {
      const storage = await scripted(({ path }) =>
        path === '/signed-0' ? { status, body: 'Request has expired' } : { body: 'blob' },
      );
      const { host, lines } = await scripted((_request, count) => ({
        status: 307,
        headers: { location: `${storage.url}/signed-${count}` },
      }));
      expect(await read(openWires(), host)).toBe('blob');
      expect(lines()).toHaveLength(2);
      expect(storage.lines()).toEqual(['GET /signed-0', 'GET /signed-1']);
    },
  );

  test('answers a challenge of where it was sent to without credentials (registry.k8s.io)', async () => {
    const other = await scripted(({ path, headers }) => {
      if (path.startsWith('/token')) {
        return { body: '{"token":"for-all"}' };
      }
      return headers.authorization === 'Bearer for-all'
        ? { body: 'manifest' }
        : {
            status: 401,
            headers: { 'www-authenticate': `Bearer realm="http://${headers.host}/token"` },
          };
    });
    const { host } = await scripted(() => ({
      status: 307,
      headers: { location: `${other.url}/v2/x` },
    }));
    expect(await read(openWires({ credentials }), host)).toBe('manifest');
    for (const { headers } of other.journal) {
      expect(headers.authorization ?? '').not.toContain('Basic');
    }
  });

  test('gives up on redirects that never end', async () => {
    const { host } = await scripted(() => ({ status: 302, headers: { location: '/v2/again' } }));
    const error = await failure(ask(openWires(), host));
    expect(error.message).toBe('reading manifest 1 of a/b: more than 10 redirects');
  });

  test('returns a redirect that is an accepted answer', async () => {
    const { host } = await scripted(() => ({ status: 307, headers: { location: '/x' } }));
    const response = await ask(openWires(), host, { accept: [307] });
    expect(response.headers['location']).toBe('/x');
    response.body.destroy();
  });

  test('sends a body again where it is redirected to', async () => {
    const storage = await scripted(() => ({ status: 201 }));
    const { host } = await scripted(() => ({
      status: 307,
      headers: { location: `${storage.url}/` },
    }));
    const body = {
      open: async () => Readable.from([Buffer.from('blob')], { objectMode: false }),
      size: 4,
    };
    const put = { method: 'PUT', body, scopes: [PUSH], accept: [201] } as const;
    (await ask(openWires(), host, put)).body.resume();
    expect(storage.journal[0]?.body.toString()).toBe('blob');
  });
});
