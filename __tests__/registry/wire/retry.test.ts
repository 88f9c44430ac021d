import { describe, expect, test } from 'vitest';
import { backoff, isTemporary } from '../../../src/registry/wire/retry.ts';
import { ask, failure, openWires, read, scripted } from './asking.ts';

/** Soon enough for a test, and a header that counts. */
const soon = { 'retry-after': '0' };

describe('a wire', () => {
  test.each([408, 425, 429, 499, 500, 502, 503, 504, 520, 522, 524, 529])(
    'tries again after %i',
    async (status) => {
      const { host } = await scripted((_request, count) =>
        count === 0 ? { status, headers: soon } : { body: 'manifest' },
      );
      expect(await read(openWires(), host)).toBe('manifest');
    },
  );

  test('tries again after a word that means the same, whatever its status (ECR)', async () => {
    const { host } = await scripted((_request, count) =>
      count === 0
        ? { status: 400, headers: soon, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' }
        : { body: 'manifest' },
    );
    expect(await read(openWires(), host)).toBe('manifest');
  });

  test.each([400, 401, 403, 404, 405, 409, 412, 413, 416, 501])(
    'does not try again after %i',
    async (status) => {
      const { host, journal } = await scripted(() => ({ status, headers: soon }));
      const error = await failure(ask(openWires(), host));
      expect(error).toMatchObject({ status });
      expect(isTemporary(error)).toBe(false);
      expect(journal.filter(({ path }) => path !== '/v2/')).toHaveLength(1);
    },
  );

  test('takes a status that is asked for as it is', async () => {
    const { host, journal } = await scripted(() => ({ status: 503, body: 'yes' }));
    expect(await read(openWires(), host, { accept: [503] })).toBe('yes');
    expect(journal).toHaveLength(1);
  });

  test('tries again after a connection that was cut', async () => {
    const { host } = await scripted((_request, count) =>
      count < 2
        ? { instead: (_response, socket) => socket.resetAndDestroy() }
        : { body: 'manifest' },
    );
    expect(await read(openWires(), host)).toBe('manifest');
  });

  test('tries so often and no more, and says so each time', async () => {
    const { host, journal } = await scripted(() => ({ status: 503, headers: soon }));
    const said: string[] = [];
    const onRetry = (text: string) => said.push(text);
    const error = await failure(ask(openWires({ retries: 2, onRetry }), host));
    expect(error).toMatchObject({ code: 'REGISTRY', status: 503 });
    expect(isTemporary(error)).toBe(true);
    expect(journal).toHaveLength(3);
    expect(said).toEqual([
      expect.stringMatching(/^reading manifest 1 of a\/b: 503 Service Unavailable .* \(1 of 2\)$/),
      expect.stringContaining('(2 of 2)'),
    ]);
  });

  test('tries once where its caller does the tries', async () => {
    const { host, journal } = await scripted(() => ({ status: 503, headers: soon }));
    await failure(ask(openWires(), host, { retry: false }));
    expect(journal).toHaveLength(1);
  });

  test('tries a mirror once more at most', async () => {
    const { url, journal } = await scripted(() => ({ status: 503, headers: soon }));
    const wire = openWires().wire(url, 'mirror');
    const scopes: [] = [];
    const request = { method: 'GET', path: '', scopes, lane: 'small', accept: [200] } as const;
    await failure(wire.request({ ...request, doing: 'asking a mirror' }));
    expect(journal).toHaveLength(2);
  });

  test('does not wait for a registry that asks for longer than anybody wants', async () => {
    const { host, journal } = await scripted(() => ({
      status: 429,
      headers: { 'retry-after': '3600' },
    }));
    const error = await failure(ask(openWires(), host));
    expect(error).toMatchObject({
      code: 'RATE_LIMITED',
      hint: expect.stringMatching(/asks to wait 3600 s.*log in.*mirror/),
    });
    expect(journal).toHaveLength(1);
  });

  test('lets all requests to a host wait when one is told to', async () => {
    let refused = false;
    const { host, journal } = await scripted(() => {
      const first = !refused;
      refused = true;
      return first ? { status: 429, headers: { 'retry-after': '1' } } : { body: 'manifest' };
    });
    const wires = openWires({ onRetry: () => seen() });
    let seen: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      seen = resolve;
    });
    const first = read(wires, host);
    await told;
    await Promise.all([first, read(wires, host), read(wires, host)]);
    expect(journal).toHaveLength(4);
  });

  test('stops waiting when it is interrupted', async () => {
    const { host } = await scripted(() => ({ status: 503, headers: { 'retry-after': '200' } }));
    const abort = new AbortController();
    const wires = openWires({ onRetry: () => abort.abort() });
    const error = await failure(ask(wires, host, { signal: abort.signal }));
    expect(error).toMatchObject({ code: 'INTERRUPTED' });
  });

  test('opens the body anew for each try', async () => {
    const { Readable } = await import('node:stream');
    const { host, journal } = await scripted((_request, count) =>
      count === 0 ? { status: 502, headers: soon } : { status: 201 },
    );
    let opened = 0;
    const open = async () => Readable.from([Buffer.from(`try ${opened++}`)], { objectMode: false });
    const body = { open, size: 5 };
    (await ask(openWires(), host, { method: 'PUT', body, accept: [201] })).body.resume();
    expect(journal.map((request) => request.body.toString())).toEqual(['try 0', 'try 1']);
  });
});

describe('the wait between tries', () => {
  test('doubles up to half a minute, and is anything below that', () => {
    const longest = [1, 2, 3, 4, 20].map((tries) => backoff(tries, () => 1));
    expect(longest).toEqual([0.5, 1, 2, 4, 30]);
    expect(backoff(5, () => 0)).toBe(0);
  });
});
