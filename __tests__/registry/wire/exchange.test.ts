import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import { ImageError } from '../../../src/errors.ts';
import { ManualClock } from '../manual-clock.ts';
import { ask, failure, openWires, read, scripted } from './asking.ts';

/** A promise, and what fulfils it. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

describe('an exchange', () => {
  test('that gets no answer ends with TIMEOUT', async () => {
    const reached = signal();
    const { host } = await scripted(() => ({ instead: reached.give }));
    const clock = new ManualClock();
    const failed = failure(ask(openWires({ clock, retries: 0 }), host));
    await reached.given;
    clock.advance(60);
    const error = await failed;
    expect(error).toMatchObject({ code: 'TIMEOUT', remedy: { kind: 'longer-timeout' } });
    expect(error.message).toBe('reading manifest 1 of a/b: no progress for 60 s');
  });

  test('has no limits of time with a timeout of 0', async () => {
    const reached = signal();
    const { host } = await scripted(() => ({
      instead: (response) => {
        response.writeHead(200).write('some');
        reached.give();
      },
    }));
    const clock = new ManualClock();
    const { body } = await ask(openWires({ clock, timeout: 0 }), host);
    expect(clock.waiting).toEqual([]);
    body.destroy();
  });

  /** A body of which a part has arrived; more comes when the test says so. */
  async function begun(lane: 'small' | 'blob', clock: ManualClock) {
    let write = (_text: string): void => undefined;
    const { host } = await scripted(() => ({
      instead: (response) => {
        response.writeHead(200, { 'content-length': '100000' });
        write = (text) => response.write(text);
        write('some');
      },
    }));
    const { body } = await ask(openWires({ clock, timeout: 10 }), host, { lane });
    const failed = new Promise<Error>((resolve) => body.once('error', resolve));
    const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const next = async () => String((await chunks.next()).value);
    expect(await next()).toBe('some');
    return { failed, next, write: (text: string) => write(text) };
  }

  test('whose body stands still fails with TIMEOUT, after what has arrived', async () => {
    const clock = new ManualClock();
    const { failed, next } = await begun('blob', clock);
    next().catch(() => undefined);
    clock.advance(10);
    expect(await failed).toMatchObject({ code: 'TIMEOUT' });
  });

  test('whose body trickles fails with TIMEOUT, one at the least rate does not', async () => {
    const clock = new ManualClock();
    const { failed, next, write } = await begun('blob', clock);
    clock.advance(9);
    write('x'.repeat(10 * 1024));
    for (let size = 0; size < 10 * 1024; ) {
      size += (await next()).length;
    }
    clock.advance(9);
    write('trickle');
    expect(await next()).toBe('trickle');
    next().catch(() => undefined);
    clock.advance(1);
    const { message } = await failed;
    expect(message).toBe('reading manifest 1 of a/b: less than 1024 bytes a second for 10 s');
  });

  test('of a document has to be over in five times as long', async () => {
    const clock = new ManualClock();
    const { failed, next, write } = await begun('small', clock);
    for (let seconds = 0; seconds < 48; seconds += 8) {
      clock.advance(8);
      write('x'.repeat(12 * 1024));
      for (let size = 0; size < 12 * 1024; ) {
        size += (await next()).length;
      }
    }
    next().catch(() => undefined);
    clock.advance(2);
    expect((await failed).message).toContain('not complete after 50 s');
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
    const clock = new ManualClock();
    const { body } = await ask(openWires({ clock }), host, { lane: 'blob' });
    let seen = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (seen === 0) {
        // What the reader does not take fills the buffers on the way.
        await vi.waitFor(() => expect(body.readableLength).toBeGreaterThan(0), { timeout: 30_000 });
        clock.advance(1000);
      }
      seen += chunk.length;
    }
    expect(seen).toBe(size);
  });

  test('does not end because its source takes long', async () => {
    const { host, journal } = await scripted(() => ({ status: 201 }));
    const clock = new ManualClock();
    async function* slowly(): AsyncGenerator<Buffer> {
      clock.advance(1000);
      yield Buffer.from('late');
    }
    const body = { open: async () => Readable.from(slowly(), { objectMode: false }), size: 4 };
    const put = { method: 'PUT', body, accept: [201] } as const;
    (await ask(openWires({ clock }), host, put)).body.resume();
    expect(journal[0]?.body.toString()).toBe('late');
  });

  test('waits longer for the answer to an upload than for any other', async () => {
    const clock = new ManualClock();
    const { host } = await scripted(() => ({
      instead: (response) => {
        clock.advance(599);
        response.writeHead(201).end();
      },
    }));
    const open = async () => Readable.from([Buffer.from('blob')], { objectMode: false });
    const put = { method: 'PUT', body: { open, size: 4 }, accept: [201] } as const;
    (await ask(openWires({ clock }), host, put)).body.resume();
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
