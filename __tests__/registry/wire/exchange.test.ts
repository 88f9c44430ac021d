import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ImageError } from '../../../src/errors.ts';
import { ask, failure, openWires, read, scripted } from './asking.ts';

/** Soon enough for a test; every exchange that works is far quicker. In seconds. */
const timeout = 0.2;

describe('an exchange', () => {
  test('that gets no answer ends with TIMEOUT', async () => {
    const { host } = await scripted(() => ({ instead: () => undefined }));
    const error = await failure(ask(openWires({ timeout, retries: 0 }), host));
    expect(error).toMatchObject({ code: 'TIMEOUT', remedy: { kind: 'longer-timeout' } });
    expect(error.message).toBe('reading manifest 1 of a/b: no progress for 0.2 s');
  });

  test('whose body stands still fails with TIMEOUT, after what has arrived', async () => {
    const { host } = await scripted(() => ({
      instead: (response) => response.writeHead(200, { 'content-length': '9' }).write('some'),
    }));
    const { body } = await ask(openWires({ timeout }), host);
    const seen: Buffer[] = [];
    body.on('data', (chunk: Buffer) => seen.push(chunk));
    const error = await failure(new Promise((_resolve, reject) => body.once('error', reject)));
    expect(Buffer.concat(seen).toString()).toBe('some');
    expect(error).toMatchObject({ code: 'TIMEOUT' });
  });

  test.each([
    ['reset', (socket: { resetAndDestroy(): unknown }) => socket.resetAndDestroy()],
    ['ended', (socket: { end(): unknown }) => socket.end()],
  ])('whose body is %s before its end fails with UNREACHABLE', async (_how, cut) => {
    const { host } = await scripted(() => ({
      instead: (response, socket) => {
        response.writeHead(200, { 'content-length': '9' });
        response.write('some', () => cut(socket));
      },
    }));
    const { body } = await ask(openWires(), host);
    const error = await failure(buffer(body));
    expect(error).toMatchObject({ code: 'UNREACHABLE', temporary: true });
    expect(error.message).toMatch(/^reading manifest 1 of a\/b: http/);
  });

  test('does not end because its reader takes long', async () => {
    const size = 2 * 1024 * 1024;
    const { host } = await scripted(() => ({ body: Buffer.alloc(size) }));
    const { body } = await ask(openWires({ timeout: 0.05 }), host);
    let seen = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (seen === 0) {
        // The reader's own delay, longer than what counts as a stall.
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      seen += chunk.length;
    }
    expect(seen).toBe(size);
  });

  test('does not end because its source takes long', async () => {
    const { host, journal } = await scripted(() => ({ status: 201 }));
    async function* slowly(): AsyncGenerator<Buffer> {
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield Buffer.from('late');
    }
    const body = { open: async () => Readable.from(slowly(), { objectMode: false }), size: 4 };
    const put = { method: 'PUT', body, accept: [201] } as const;
    (await ask(openWires({ timeout: 0.1 }), host, put)).body.resume();
    expect(journal[0]?.body.toString()).toBe('late');
  });

  test('waits longer for the answer to an upload than for any other', async () => {
    const { host } = await scripted(() => ({
      instead: (response) => setTimeout(() => response.writeHead(201).end(), 300),
    }));
    const open = async () => Readable.from([Buffer.from('blob')], { objectMode: false });
    const put = { method: 'PUT', body: { open, size: 4 }, accept: [201] } as const;
    (await ask(openWires({ timeout: 0.1 }), host, put)).body.resume();
  });

  test.each([
    ['when it is opened', async () => Promise.reject(new ImageError('INTEGRITY', 'bad bytes'))],
    [
      'while it is read',
      async () =>
        new Readable({
          read() {
            this.destroy(new ImageError('INTEGRITY', 'bad bytes'));
          },
        }),
    ],
  ])('whose source fails %s fails with that, and is not tried again', async (_when, open) => {
    const { host, journal } = await scripted(() => ({ status: 201 }));
    const put = { method: 'PUT', body: { open, size: 4 }, accept: [201] } as const;
    const error = await failure(ask(openWires(), host, put));
    expect(error).toMatchObject({ code: 'INTEGRITY', message: 'bad bytes' });
    expect(journal).toEqual([]);
  });

  test('that is interrupted says so, before its answer and inside its body', async () => {
    const before = new AbortController();
    const { host } = await scripted((_request, count) => ({
      instead: (response) => {
        if (count === 0) {
          before.abort();
        } else {
          response.writeHead(200, { 'content-length': '9' }).write('some');
        }
      },
    }));
    const wires = openWires();
    const error = await failure(ask(wires, host, { signal: before.signal }));
    expect(error).toMatchObject({ code: 'INTERRUPTED' });
    const inside = new AbortController();
    const { body } = await ask(wires, host, { signal: inside.signal });
    const failed = failure(buffer(body));
    inside.abort();
    expect(await failed).toMatchObject({ code: 'INTERRUPTED' });
  });

  test('reads headers of 60 KB (Artifact Registry), and one socket does for many', async () => {
    const ports = new Set<number | undefined>();
    const { host } = await scripted(() => ({
      instead: (response, socket) => {
        ports.add(socket.remotePort);
        response.writeHead(200, { 'x-long': 'x'.repeat(60_000) }).end('manifest');
      },
    }));
    const wires = openWires();
    for (let i = 0; i < 3; i++) {
      expect(await read(wires, host)).toBe('manifest');
      (await ask(wires, host, { method: 'HEAD' })).body.resume();
    }
    expect(ports.size).toBe(1);
  });

  test('to a host that is not there, or does not exist, fails at once with a hint', async () => {
    const { host, stop } = await scripted(() => ({}));
    await stop();
    const refused = await failure(ask(openWires(), host));
    expect(refused).toMatchObject({
      code: 'UNREACHABLE',
      hint: expect.stringContaining('nothing listens'),
    });
    expect(refused.message).toContain('connection refused');
    const unknown = await failure(ask(openWires(), 'registry.invalid'));
    expect(unknown).toMatchObject({ code: 'UNREACHABLE' });
  });
});

describe('the lanes of a wire', () => {
  test('hold a place until a blob has been read, and none for small requests', async () => {
    const { host, journal } = await scripted(() => ({ body: 'blob' }));
    const wires = openWires({ concurrency: 1 });
    const first = await ask(wires, host, { lane: 'blob' });
    const second = ask(wires, host, { lane: 'blob', path: 'second' });
    expect(await read(wires, host, { path: 'small' })).toBe('blob');
    expect(journal.map(({ path }) => path)).toEqual(['/v2/a/b/manifests/1', '/v2/small']);
    await buffer(first.body);
    (await second).body.destroy();
    (await ask(wires, host, { lane: 'blob' })).body.resume();
  });
});
