import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { describe, expect, it } from 'vitest';
import { readAll, verified } from '../../../src/content/verify.ts';
import { ImageError } from '../../../src/errors.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import type { OpenSpan } from '../../../src/registry/download/download.ts';
import {
  PARALLEL_FROM,
  PartBudget,
  parallelDownload,
} from '../../../src/registry/download/parallel.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { read, start } from '../running.ts';
import type { ScriptedRegistry } from '../scripted-registry.ts';

const PART = 2 * 1024 * 1024;
const BLOB = randomBytesOf('parallel', 5 * PART + 1000);
/** No connection is ever this fast, or every one is. */
const [SLOW, FAST] = [Number.POSITIVE_INFINITY, 0];

function opener(registry: ScriptedRegistry, descriptor: Descriptor): OpenSpan {
  return async ({ from, to }, { signal }) => {
    const url = new URL(`http://${registry.host}/v2/acme/app/blobs/${descriptor.digest}`);
    const headers = { range: `bytes=${from}-${to - 1}` };
    const {
      status,
      headers: answered,
      body,
    } = await fetch(url, { headers, signal: signal ?? null });
    if (status === 404) {
      throw new ImageError('NOT_FOUND', 'no such blob');
    }
    const stream = Readable.fromWeb(body as ReadableStream);
    return { status, url, headers: Object.fromEntries(answered), body: stream };
  };
}

async function readParts(
  registry: ScriptedRegistry,
  fast: number,
  parts = new PartBudget(),
): Promise<Buffer> {
  const descriptor = registry.addBlob(BLOB);
  const body = await parallelDownload(opener(registry, descriptor), descriptor, { parts, fast });
  return readAll(verified(body, descriptor), BLOB.length, 'blob');
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
  it('is one stream in order, and gives back the memory that it took', async () => {
    const registry = await start();
    const budget = new PartBudget();
    expect((await readParts(registry, SLOW, budget)).equals(BLOB)).toBe(true);
    expect(registry.requests).toHaveLength(6);
    expect(left(budget)).toBe(6);
  });

  it('goes on over one connection when the first part came fast', async () => {
    const registry = await start();
    expect((await readParts(registry, FAST)).equals(BLOB)).toBe(true);
    expect(ranges(registry)).toEqual([`bytes=0-${PART - 1}`, `bytes=${PART}-${BLOB.length - 1}`]);
  });

  it('is a plain download where the registry ignores ranges', async () => {
    const registry = await start(() => ({ status: 200, body: BLOB }));
    expect((await readParts(registry, SLOW)).equals(BLOB)).toBe(true);
    expect(registry.requests).toHaveLength(1);
  });

  it('comes from the whole blob where the registry stops to know ranges', async () => {
    const registry: ScriptedRegistry = await start(() =>
      registry.requests.length > 1 ? { status: 200, body: BLOB } : undefined,
    );
    expect((await readParts(registry, SLOW)).equals(BLOB)).toBe(true);
  });

  it('gets on one part at a time when there is no memory for more', async () => {
    const registry = await start();
    const budget = new PartBudget();
    left(budget);
    expect((await readParts(registry, SLOW, budget)).equals(BLOB)).toBe(true);
  });

  it('fails when a part does, and gives back the memory that it took', async () => {
    const registry = await start(({ headers }) =>
      String(headers['range']).startsWith(`bytes=${2 * PART}-`) ? { status: 404 } : undefined,
    );
    const budget = new PartBudget();
    await expect(readParts(registry, SLOW, budget)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(left(budget)).toBe(6);
  });

  it('ends its connections when its reader leaves', async () => {
    const registry = await start();
    const descriptor = registry.addBlob(BLOB);
    const parts = new PartBudget();
    const body = await parallelDownload(opener(registry, descriptor), descriptor, {
      parts,
      fast: SLOW,
    });
    for await (const _ of body) {
      break;
    }
    expect(body.destroyed).toBe(true);
    expect(left(parts)).toBe(6);
  });

  it('is what a repository does with a big blob', async () => {
    const registry = await start();
    const big = randomBytesOf('big', PARALLEL_FROM);
    expect((await read(registry.repository(), registry.addBlob(big))).equals(big)).toBe(true);
    expect(ranges(registry)[0]).toBe(`bytes=0-${PART - 1}`);
  });
});
