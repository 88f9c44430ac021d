import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { read, start } from '../running.ts';
import type { ScriptedRegistry } from '../scripted-registry.ts';

const SMALL = randomBytesOf('small', 10_000);
const BIG = randomBytesOf('big', 2 * 1024 * 1024);

function flipped(bytes: Buffer): Buffer {
  const wrong = Buffer.from(bytes);
  wrong.writeUInt8(wrong.readUInt8(5) ^ 1, 5);
  return wrong;
}

function behind(origin: ScriptedRegistry, ...mirrors: readonly ScriptedRegistry[]) {
  const urls = mirrors.map(({ host }) => `http://${host}`);
  return origin.fresh('acme/app', { mirrors: { [origin.host]: urls } });
}

describe('a small blob', () => {
  it('is asked for again when its bytes are wrong, and nobody notices', async () => {
    let tries = 0;
    const registry = await start(() => {
      tries += 1;
      return tries === 1 ? { status: 200, body: flipped(SMALL) } : undefined;
    });
    expect((await read(registry.repository(), registry.addBlob(SMALL))).equals(SMALL)).toBe(true);
  });

  it('fails when its bytes stay wrong', async () => {
    const registry = await start(() => ({ status: 200, body: flipped(SMALL) }));
    await expect(read(registry.repository(), registry.addBlob(SMALL))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
    expect(registry.requests).toHaveLength(2);
  });

  it('costs no request when its descriptor carries it', async () => {
    const registry = await start();
    const layer = { ...registry.addBlob(SMALL), data: SMALL.toString('base64') };
    expect((await read(registry.repository(), layer)).equals(SMALL)).toBe(true);
    expect(registry.journal).toEqual([]);
  });

  it('is read from the registry when its descriptor carries something else', async () => {
    const registry = await start();
    const layer = { ...registry.addBlob(SMALL), data: flipped(SMALL).toString('base64') };
    expect((await read(registry.repository(), layer)).equals(SMALL)).toBe(true);
    expect(registry.journal).toHaveLength(1);
  });
});

describe('a blob that is not there', () => {
  it('is not found before anybody gets a stream', async () => {
    const registry = await start();
    const layer: Descriptor = (await start()).addBlob(BIG);
    await expect(registry.repository().fetch(layer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('mirrors', () => {
  it('are asked in their order, and the origin is not asked where one answers', async () => {
    const [origin, first, second] = [await start(), await start(), await start()];
    const layer = second.addBlob(BIG);
    expect((await read(behind(origin, first, second), layer)).equals(BIG)).toBe(true);
    expect([origin, first, second].map(({ journal }) => journal.length)).toEqual([0, 1, 1]);
  });

  it.each([
    ['refuses', { status: 403 }],
    ['has something of another length', { status: 200, body: flipped(BIG).subarray(0, 10) }],
  ])('are passed over when one %s', async (_, answer) => {
    const [origin, mirror] = [await start(), await start(() => answer)];
    expect((await read(behind(origin, mirror), origin.addBlob(BIG))).equals(BIG)).toBe(true);
  });

  it('are left in the middle of a blob, and the origin goes on at the same byte', async () => {
    const origin = await start();
    let first = true;
    const mirror = await start(() => {
      const answer = first ? { status: 200, body: BIG, cutAfter: 1_200_000 } : { status: 404 };
      first = false;
      return answer;
    });
    expect((await read(behind(origin, mirror), origin.addBlob(BIG))).equals(BIG)).toBe(true);
    expect(origin.requests[0]?.headers['range']).toMatch(/^bytes=[1-9]\d*-$/);
  });

  it('that delivered wrong bytes are not asked for them again', async () => {
    const [origin, mirror] = [
      await start(),
      await start(() => ({ status: 200, body: flipped(BIG) })),
    ];
    const layer = origin.addBlob(BIG);
    const repository = behind(origin, mirror);
    await expect(read(repository, layer)).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect((await read(repository, layer)).equals(BIG)).toBe(true);
    expect(mirror.requests).toHaveLength(1);
  });

  it('are named when the origin fails as well', async () => {
    const [origin, mirror] = [
      await start(() => ({ status: 403 })),
      await start(() => ({ status: 400 })),
    ];
    await expect(read(behind(origin, mirror), origin.addBlob(BIG))).rejects.toMatchObject({
      code: 'DENIED',
      message: expect.stringContaining(mirror.host),
    });
  });

  it('are never written to, nor asked what a target holds', async () => {
    const [origin, mirror] = [await start(), await start()];
    const repository = behind(origin, mirror);
    expect(await repository.has(mirror.addBlob(SMALL))).toBe(false);
    expect(await repository.lookup('1')).toBeUndefined();
    expect(mirror.journal).toEqual([]);
  });
});
