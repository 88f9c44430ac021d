import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { DurableFile, writeAll } from '../../src/disk/durable-file.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { lentPieces } from '../stand-ins/lent-pieces.ts';

const BYTES = randomBytesOf('durable', 20_000_000);

async function scratch(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'durable-file-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test.each([0, 1, 1_048_575, 1_048_576, 1_048_577, 8_388_608, 20_000_000])(
  'a file of %i bytes is whole when it has finished, whatever the pieces',
  async (size) => {
    const path = join(await scratch(), 'one');
    const bytes = BYTES.subarray(0, size);
    await pipeline(Readable.from(lentPieces(bytes), { objectMode: false }), new DurableFile(path));
    expect((await readFile(path)).equals(bytes)).toBe(true);
    const single = join(await scratch(), 'one');
    await finished(new DurableFile(single).end(bytes));
    expect((await readFile(single)).equals(bytes)).toBe(true);
  },
);

test('a file has the permissions that it is made with', async () => {
  const path = join(await scratch(), 'one');
  await finished(new DurableFile(path, 0o600).end('text'));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test.each([1, 6, 12])(
  'a body that fails after %i MB ends the file, which is closed',
  async (size) => {
    const path = join(await scratch(), 'one');
    async function* broken(): AsyncGenerator<Buffer> {
      yield* lentPieces(BYTES.subarray(0, size * 1_000_000));
      throw new Error('cut');
    }
    const file = new DurableFile(path);
    const closed = new Promise((resolve) => file.once('close', resolve));
    await expect(pipeline(Readable.from(broken(), { objectMode: false }), file)).rejects.toThrow(
      'cut',
    );
    await closed;
    expect(file.writableFinished).toBe(false);
    await rm(path);
  },
);

test('a folder that is not there is the reason', async () => {
  const file = new DurableFile('/nowhere/at/all');
  const failed = new Promise((resolve) => file.once('error', resolve));
  file.write('a');
  expect(await failed).toMatchObject({ code: 'ENOENT' });
});

test('what the system did not write at once is written by the next calls', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array()),
      fc.integer({ min: 1, max: 9 }),
      async (all, most) => {
        const written: number[] = [];
        const file = {
          writev: async (pieces: readonly Uint8Array[]) => {
            const some = [...Buffer.concat(pieces)].slice(0, most);
            written.push(...some);
            return { bytesWritten: some.length, buffers: pieces };
          },
        };
        await writeAll(
          file as never,
          all.map((piece) => Buffer.from(piece)),
        );
        expect(written).toEqual(all.flatMap((piece) => [...piece]));
      },
    ),
  );
});
