import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { SharedReads } from '../../src/content/shared-reads.ts';
import type { Source } from '../../src/content/store.ts';
import { readAll, streamOf } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { lentPieces } from '../stand-ins/lent-pieces.ts';

const SIZE = 8 * 1024 * 1024;
const BYTES = Buffer.alloc(SIZE, 'layer');
const LAYER: Descriptor = { mediaType: MEDIA_TYPE.ociLayer, digest: digestOf(BYTES), size: SIZE };
const LONG = 60_000;

/** A source of one layer that notes what is read of it. */
function noting(): { readonly source: Source; readonly reads: number[]; delivered: number } {
  const noted = { reads: [] as number[], delivered: 0 };
  const pieces = function* (from: number): Generator<Buffer> {
    for (let at = from; at < SIZE; at += 64 * 1024) {
      noted.delivered += 64 * 1024;
      yield BYTES.subarray(at, at + 64 * 1024);
    }
  };
  const source: Source = {
    place: 'noting',
    resolve: async () => LAYER,
    fetch: async (descriptor, { offset = 0 } = {}) => {
      noted.reads.push(offset);
      return descriptor.digest === LAYER.digest
        ? Readable.from(pieces(offset), { objectMode: false })
        : streamOf(Buffer.from('{}'));
    },
  };
  return Object.assign(noted, { source });
}

async function bytesOf(body: Promise<Readable>): Promise<boolean> {
  return (await readAll(await body, SIZE, 'layer')).equals(BYTES);
}

describe('reads that copies share', () => {
  test('read a blob once for all of them', async () => {
    const { source, reads } = noting();
    const shared = new SharedReads(source, LONG);
    const readers = [shared.reader(), shared.reader(), shared.reader()];
    const bodies = readers.map((reader) => bytesOf(reader.fetch(LAYER)));
    expect(await Promise.all(bodies)).toEqual([true, true, true]);
    expect(reads).toEqual([0]);
  });

  test('look at those that have begun no more, however many there are', async () => {
    const { source } = noting();
    const shared = new SharedReads(source, LONG);
    const readers = [shared.reader(), shared.reader()];
    let looks = 0;
    for (const reader of readers) {
      const has = reader.passed.has.bind(reader.passed);
      reader.passed.has = (digest) => {
        looks += 1;
        return has(digest);
      };
    }
    const blobs = Array.from({ length: 300 }, (_, at) => digestOf(Buffer.from(`${at}`)));
    for (const digest of blobs) {
      const bodies = readers.map((reader) => reader.fetch({ ...LAYER, digest, size: 2 }));
      for (const body of await Promise.all(bodies)) {
        body.resume();
      }
    }
    expect(looks).toBeLessThan(10 * blobs.length);
  });

  test('do not wait for a copy whose target has the blob, nor for one that has ended', async () => {
    const { source, reads } = noting();
    const shared = new SharedReads(source, LONG);
    const [one, other, third] = [shared.reader(), shared.reader(), shared.reader()];
    other.pass(LAYER);
    const body = bytesOf(one.fetch(LAYER));
    third.leave();
    expect(await body).toBe(true);
    expect(reads).toEqual([0]);
  });

  test('wait for a copy that is late only once, until it asks for something', async () => {
    const { source, reads } = noting();
    const shared = new SharedReads(source, 20);
    const [one, late] = [shared.reader(), shared.reader()];
    expect(await bytesOf(one.fetch(LAYER))).toBe(true);
    expect(late.isLate).toBe(true);
    expect(await bytesOf(late.fetch(LAYER))).toBe(true);
    expect(late.isLate).toBe(false);
    expect(reads).toEqual([0, 0]);
  });

  test('give a copy that tries again a reading of its own', async () => {
    const { source, reads } = noting();
    const shared = new SharedReads(source, LONG);
    const [one, other] = [shared.reader(), shared.reader()];
    const [first, second] = [one.fetch(LAYER), bytesOf(other.fetch(LAYER))];
    (await first).destroy();
    expect(await second).toBe(true);
    expect(await bytesOf(one.fetch(LAYER))).toBe(true);
    expect(reads).toEqual([0, 0]);
  });

  test('read no further ahead than the slowest reader lets them', async () => {
    const noted = noting();
    const shared = new SharedReads(noted.source, LONG);
    const [fast, slow] = [shared.reader(), shared.reader()];
    const bodies = [await Promise.all([fast.fetch(LAYER), slow.fetch(LAYER)])].flat();
    const quick = bytesOf(Promise.resolve(bodies[0] as Readable));
    for (let turn = 0; turn < 200; turn += 1) {
      await new Promise(setImmediate);
    }
    expect(noted.delivered).toBeLessThan(4 * 1024 * 1024);
    expect(await bytesOf(Promise.resolve(bodies[1] as Readable))).toBe(true);
    expect(await quick).toBe(true);
  });

  test('tell each of them of a failure, and end what nobody reads', async () => {
    const broken = new Readable({ read: () => undefined });
    const { source } = noting();
    const shared = new SharedReads({ ...source, fetch: async () => broken }, LONG);
    const [one, other] = [shared.reader(), shared.reader()];
    const both = [one.fetch(LAYER), other.fetch(LAYER)].map((body) => bytesOf(body));
    setImmediate(() => broken.destroy(new Error('line cut')));
    for (const reading of both) {
      await expect(reading).rejects.toThrow('line cut');
    }

    const endless = new Readable({ read: () => undefined });
    const closed = new Promise((resolve) => endless.once('close', resolve));
    const given = new SharedReads({ ...source, fetch: async () => endless }, LONG);
    const readers = [given.reader(), given.reader()];
    for (const body of await Promise.all(readers.map((reader) => reader.fetch(LAYER)))) {
      body.destroy();
    }
    await closed;
  });

  test('are not waited for by a copy that is stopped', async () => {
    const { source } = noting();
    const shared = new SharedReads(source, LONG);
    const [one] = [shared.reader(), shared.reader()];
    const stop = new AbortController();
    const waiting = one.fetch(LAYER, { signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  test('leave manifests, and reads from an offset, to each of them', async () => {
    const { source, reads } = noting();
    const shared = new SharedReads(source, LONG);
    const [one] = [shared.reader(), shared.reader()];
    (await one.fetch({ ...LAYER, mediaType: MEDIA_TYPE.ociManifest })).destroy();
    (await one.fetch(LAYER, { offset: 64 * 1024 })).destroy();
    expect(reads).toEqual([0, 64 * 1024]);
  });

  test('keep each piece as it is until the last of them has given it back', async () => {
    const bytes = randomBytesOf('shared', SIZE);
    const { source } = noting();
    const fetch = async (): Promise<Readable> =>
      Readable.from(lentPieces(bytes), { objectMode: false });
    const shared = new SharedReads({ ...source, fetch }, LONG);
    const readers = [shared.reader(), shared.reader(), shared.reader()];
    const [fast, slow, closing] = await Promise.all(readers.map((one) => one.fetch(LAYER)));
    const before = readMemory.made;
    let wrong = 0;
    const read = async (body: Readable | undefined, turns: number): Promise<number> => {
      let at = 0;
      body?.on('data', async (piece: Buffer) => {
        const expected = bytes.subarray(at, at + piece.length);
        at += piece.length;
        body.pause();
        for (let waited = 0; waited < turns; waited += 1) {
          await turn();
        }
        wrong += piece.equals(expected) ? 0 : 1;
        readMemory.giveBack(piece);
        body.resume();
      });
      await new Promise((done) => body?.once('close', done));
      return at;
    };
    setImmediate(() => closing?.destroy());
    expect(await Promise.all([read(fast, 0), read(slow, 5)])).toEqual([SIZE, SIZE]);
    expect(wrong).toBe(0);
    expect(readMemory.made - before).toBeLessThan(20);
  });
});
