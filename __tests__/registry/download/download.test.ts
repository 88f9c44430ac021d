import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/content/whole.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { read, start } from '../running.ts';
import type { Answer, Request } from '../scripted-registry.ts';

/** Big enough to be streamed, and to be cut in the middle of its second mebibyte. */
const LAYER = randomBytesOf('download', 3 * 1024 * 1024);
const HALF = 1_500_000;

function ranges(requests: readonly Request[]): readonly unknown[] {
  return requests.map(({ headers }) => headers['range']);
}

describe('a download', () => {
  it('goes on at the same byte where the connection broke', async () => {
    let first = true;
    const registry = await start(() => {
      const answer: Answer | undefined = first
        ? { status: 200, body: LAYER, cutAfter: HALF }
        : undefined;
      first = false;
      return answer;
    });
    const bytes = await read(registry.repository(), registry.addBlob(LAYER));
    expect(bytes.equals(LAYER)).toBe(true);
    expect(ranges(registry.requests)).toEqual([
      undefined,
      expect.stringMatching(/^bytes=[1-9]\d*-$/),
    ]);
  });

  it('reads again from the start and drops what it has where the registry ignores ranges', async () => {
    let tries = 0;
    const registry = await start(() => {
      tries += 1;
      return { status: 200, body: LAYER, ...(tries < 3 ? { cutAfter: HALF } : {}) };
    });
    const bytes = await read(registry.repository(), registry.addBlob(LAYER));
    expect(bytes.equals(LAYER)).toBe(true);
    expect(registry.requests).toHaveLength(3);
  });

  it.each([
    ['answers 416, as ECR does', { status: 416 }],
    [
      'sends another range than asked for',
      {
        status: 206,
        headers: { 'content-range': `bytes 7-${LAYER.length - 1}/${LAYER.length}` },
        body: LAYER.subarray(7),
      },
    ],
    [
      'sends a range of another size',
      { status: 206, headers: { 'content-range': 'bytes 0-9/10' }, body: LAYER.subarray(0, 10) },
    ],
    ['sends a range and does not say which', { status: 206, body: LAYER.subarray(9) }],
  ] satisfies readonly (readonly [string, Answer])[])(
    'starts over where the registry %s',
    async (_, oddity) => {
      let cuts = 0;
      const registry = await start(({ headers }) => {
        cuts += 1;
        if (headers['range'] !== undefined) {
          return oddity;
        }
        return { status: 200, body: LAYER, ...(cuts === 1 ? { cutAfter: HALF } : {}) };
      });
      const bytes = await read(registry.repository(), registry.addBlob(LAYER));
      expect(bytes.equals(LAYER)).toBe(true);
      expect(registry.requests).toHaveLength(3);
    },
  );

  it('does not take 416 for content, whatever its body', async () => {
    const registry = await start(() => ({ status: 416, body: LAYER }));
    const layer = registry.addBlob(LAYER);
    await expect(registry.repository().fetch(layer)).rejects.toMatchObject({ code: 'REGISTRY' });
  });

  it('gives up when it gets nowhere', async () => {
    const registry = await start(() => ({ status: 200, body: LAYER, cutAfter: 1000 }));
    await expect(read(registry.repository(), registry.addBlob(LAYER))).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
    expect(registry.requests).toHaveLength(5);
  });

  it('goes on for as long as it gets somewhere', async () => {
    const long = randomBytesOf('long', 9 * 1024 * 1024);
    const registry = await start(({ headers }) => {
      const offset = Number(/\d+/.exec(String(headers['range']))?.[0] ?? 0);
      const range = `bytes ${offset}-${long.length - 1}/${long.length}`;
      const [status, body] = [offset === 0 ? 200 : 206, long.subarray(offset)];
      return { status, body, headers: { 'content-range': range }, cutAfter: 1_300_000 };
    });
    const bytes = await read(registry.repository(), registry.addBlob(long));
    expect(bytes.equals(long)).toBe(true);
    expect(registry.requests.length).toBeGreaterThan(5);
  });

  it('refuses a length that cannot be right before it reads a byte', async () => {
    const registry = await start(() => ({ status: 200, body: Buffer.alloc(2_000_000) }));
    const error = { code: 'INTEGRITY', expected: LAYER.length, actual: 2_000_000 };
    await expect(registry.repository().fetch(registry.addBlob(LAYER))).rejects.toMatchObject(error);
  });

  it('takes a body without a length that ends early for one that broke', async () => {
    let tries = 0;
    const registry = await start(() => {
      tries += 1;
      return tries === 1
        ? {
            status: 200,
            body: LAYER.subarray(0, HALF),
            headers: { 'transfer-encoding': 'chunked' },
          }
        : undefined;
    });
    const bytes = await read(registry.repository(), registry.addBlob(LAYER));
    expect(bytes.equals(LAYER)).toBe(true);
    expect(ranges(registry.requests)).toEqual([undefined, `bytes=${HALF}-`]);
  });

  it('fails at its end when a byte is wrong', async () => {
    const wrong = Buffer.from(LAYER);
    wrong.writeUInt8(wrong.readUInt8(99) ^ 1, 99);
    const registry = await start(() => ({ status: 200, body: wrong }));
    await expect(read(registry.repository(), registry.addBlob(LAYER))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
  });

  it('delivers what follows an offset, and nothing after the end', async () => {
    const registry = await start();
    const layer = registry.addBlob(LAYER);
    const rest = await registry.repository().fetch(layer, { offset: LAYER.length - 10 });
    expect((await readAll(rest, 10, 'rest')).equals(LAYER.subarray(-10))).toBe(true);
    const nothing = await registry.repository().fetch(layer, { offset: LAYER.length });
    expect(await readAll(nothing, 0, 'nothing')).toHaveLength(0);
  });

  it('stops when its caller aborts, and says so', async () => {
    const registry = await start();
    const abort = new AbortController();
    const body = await registry
      .repository()
      .fetch(registry.addBlob(LAYER), { signal: abort.signal });
    abort.abort();
    await expect(Readable.from(body).toArray()).rejects.toSatisfy(
      (error: Error) => error.name === 'AbortError' || 'code' in error,
    );
    expect(registry.requests).toHaveLength(1);
  });
});
