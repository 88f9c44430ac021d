import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { beforeEach, describe, expect, it } from 'vitest';
import { verified } from '../../../src/content/verify.ts';
import { readAll } from '../../../src/content/whole.ts';
import { ImageError } from '../../../src/errors.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { PARALLEL_FROM, parallelDownload } from '../../../src/registry/download/parallel.ts';
import { PartBudget } from '../../../src/registry/download/parts.ts';
import { type OpenSpan, rangeOf } from '../../../src/registry/download/span.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { read, start } from '../running.ts';
import type { Script, ScriptedRegistry } from '../scripted-registry.ts';

const MB = 1024 * 1024;
const BLOB = randomBytesOf('parallel', 10 * MB + 1000);
const BUDGET = 9;

/** Holds the first connection after this many bytes until a part has been asked for and answered. */
const HELD_AFTER = MB;

function opener(registry: ScriptedRegistry, descriptor: Descriptor): OpenSpan {
  const answered = Promise.withResolvers<void>();
  const held = async function* (body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      await (bytes > HELD_AFTER ? answered.promise : undefined);
      yield chunk;
    }
  };
  return async (span, { signal }) => {
    const url = new URL(`http://${registry.host}/v2/acme/app/blobs/${descriptor.digest}`);
    const headers = rangeOf(span, descriptor.size);
    const answer = await fetch(url, { headers, signal: signal ?? null });
    const { status } = answer;
    const stream = Readable.fromWeb(answer.body as ReadableStream);
    stream.on('error', () => undefined);
    if (span.from > 0) {
      setImmediate(answered.resolve);
    }
    if (status === 404) {
      throw new ImageError('NOT_FOUND', 'no such blob');
    }
    const body = span.from === 0 ? Readable.from(held(stream), { objectMode: false }) : stream;
    return { status, url, headers: Object.fromEntries(answer.headers), body };
  };
}

function ranges(registry: ScriptedRegistry): readonly string[] {
  return registry.requests.map(({ headers }) => String(headers['range']));
}

/** How many parts may still be begun. */
function left(budget: PartBudget): number {
  let parts = 0;
  while (budget.take()) {
    parts += 1;
  }
  return parts;
}

describe('a download in parts', () => {
  let parts: PartBudget;

  beforeEach(() => {
    parts = new PartBudget();
  });

  async function open(registry: ScriptedRegistry): Promise<readonly [Readable, Descriptor]> {
    const descriptor = registry.addBlob(BLOB);
    const options = { parts, isWorthwhile: () => true };
    return [await parallelDownload(opener(registry, descriptor), descriptor, options), descriptor];
  }

  async function readParts(registry: ScriptedRegistry): Promise<Buffer> {
    const [body, descriptor] = await open(registry);
    return readAll(verified(body, descriptor), BLOB.length, 'blob');
  }

  it('is one stream in order, and gives back the memory that it took', async () => {
    const registry = await start();
    expect((await readParts(registry)).equals(BLOB)).toBe(true);
    expect(ranges(registry)).toEqual([
      'undefined',
      expect.stringMatching(/^bytes=\d+-\d+$/),
      expect.stringMatching(/^bytes=\d+-\d+$/),
      expect.stringMatching(/^bytes=\d+-$/),
    ]);
    expect(left(parts)).toBe(BUDGET);
  });

  it('stays with one connection where more would not help', async () => {
    const registry = await start();
    const descriptor = registry.addBlob(BLOB);
    const paces: { readonly delay: number; readonly rate: number }[] = [];
    const isWorthwhile = (pace: { readonly delay: number; readonly rate: number }): boolean => {
      paces.push(pace);
      return false;
    };
    const plain: OpenSpan = opener(registry, descriptor);
    const body = await parallelDownload(
      plain,
      { ...descriptor, size: BLOB.length },
      {
        parts,
        isWorthwhile,
      },
    );
    body.once('data', () => undefined);
    body.destroy();
    expect(ranges(registry)).toEqual(['undefined']);
    expect(paces.every(({ delay, rate }) => delay > 0 && rate > 0)).toBe(true);
  });

  it.each<[string, Script]>([
    ['ignores ranges', () => ({ status: 200, body: BLOB })],
    [
      'has no answer to ranges',
      ({ headers }) => (headers['range'] === undefined ? undefined : { status: 404 }),
    ],
  ])('comes over the first connection where the registry %s', async (_, script) => {
    const registry = await start(script);
    expect((await readParts(registry)).equals(BLOB)).toBe(true);
    expect(ranges(registry).filter((range) => range === 'undefined')).toHaveLength(1);
    expect(left(parts)).toBe(BUDGET);
  });

  it('comes from the whole blob where the registry stops to know ranges', async () => {
    const registry: ScriptedRegistry = await start(() =>
      registry.requests.length > 2 ? { status: 200, body: BLOB } : undefined,
    );
    expect((await readParts(registry)).equals(BLOB)).toBe(true);
  });

  it('fails when a part does, and gives back the memory that it took', async () => {
    let asked = 0;
    const registry = await start(({ headers }) => {
      asked += headers['range'] === undefined ? 0 : 1;
      return asked === 3 ? { status: 404 } : undefined;
    });
    await expect(readParts(registry)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(left(parts)).toBe(BUDGET);
  });

  it('fails at its end when a byte of a part is wrong', async () => {
    const wrong = Buffer.from(BLOB);
    wrong.writeUInt8(wrong.readUInt8(9 * MB) ^ 1, 9 * MB);
    const registry = await start(({ headers }) => {
      const [from, to] = [...String(headers['range']).matchAll(/\d+/g)].map(Number);
      if (from === undefined) {
        return undefined;
      }
      const end = to ?? BLOB.length - 1;
      const range = `bytes ${from}-${end}/${BLOB.length}`;
      return {
        status: 206,
        headers: { 'content-range': range },
        body: wrong.subarray(from, end + 1),
      };
    });
    await expect(readParts(registry)).rejects.toMatchObject({ code: 'INTEGRITY' });
  });

  it('ends its connections when its reader leaves', async () => {
    const registry = await start();
    const [body] = await open(registry);
    for await (const _ of body) {
      break;
    }
    expect(body.destroyed).toBe(true);
    expect(left(parts)).toBe(BUDGET);
  });
});

describe('a download with no memory for parts', () => {
  it('comes over one connection', async () => {
    const registry = await start();
    const descriptor = registry.addBlob(BLOB);
    const parts = new PartBudget();
    left(parts);
    const open: OpenSpan = async (span, { signal }) => {
      const url = `http://${registry.host}/v2/acme/app/blobs/${descriptor.digest}`;
      const answer = await fetch(url, {
        headers: rangeOf(span, BLOB.length),
        signal: signal ?? null,
      });
      const body = Readable.fromWeb(answer.body as ReadableStream);
      const headers = Object.fromEntries(answer.headers);
      return { status: answer.status, url: new URL(url), headers, body };
    };
    const body = await parallelDownload(open, descriptor, { parts, isWorthwhile: () => true });
    expect((await readAll(body, BLOB.length, 'blob')).equals(BLOB)).toBe(true);
    expect(registry.requests).toHaveLength(1);
  });
});

describe('a big blob', () => {
  it('of a registry nearby comes in one request', async () => {
    const registry = await start();
    const big = randomBytesOf('big', PARALLEL_FROM);
    expect((await read(registry.repository(), registry.addBlob(big))).equals(big)).toBe(true);
    expect(registry.requests.length).toBeLessThan(5);
  });
});
