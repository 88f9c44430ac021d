import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Exec, spawnExec } from '../../src/engine/exec.ts';
import { ImageError } from '../../src/errors.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { expanded } from '../../src/place/expand.ts';
import { importRootfs } from '../../src/place/import.ts';
import { Places } from '../../src/place/places.ts';
import { ownFolder, readGraph } from '../layout/folder.ts';
import { makeLayer } from '../stand-ins/images.ts';
import { dockerImage, dockerSave } from '../tar/tars.ts';

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const chunk of chunks) {
    read.push(chunk);
  }
  return Buffer.concat(read);
}

const IMPORT = {
  platform: { os: 'linux', architecture: 'amd64' },
  execution: {},
  comment: '',
  created: new Date(0),
};

describe.each(['xz', 'bzip2'])('%s', (program) => {
  const packed = (bytes: Uint8Array): Buffer => execFileSync(program, ['-c'], { input: bytes });

  test.skipIf(!isThere(program))('is read by load and import', async () => {
    const { tar } = await makeLayer([{ path: 'etc/motd', bytes: 'hello' }]);
    const store = await ImageLayout.open(await ownFolder(), { create: true });
    const chunks = Readable.from([packed(tar)]);
    const { root } = await importRootfs(store, { chunks, place: 'x' }, '', IMPORT);
    await readGraph(store, root);

    const path = join(await ownFolder(), 'images.tar');
    await writeFile(path, packed(await dockerSave(await dockerImage('a'), ['a:1'])));
    const places = new Places({ store: store.dir });
    onTestFinished(() => places.close());
    const archive = await places.archive(path, path);
    expect((await archive.entries()).map(({ name }) => name)).toEqual(['docker.io/library/a:1']);
  });

  test.skipIf(!isThere(program))('that is cut short is one error', async () => {
    const cut = packed(Buffer.alloc(100_000, 'x')).subarray(0, -8);
    const reading = all(expanded(Readable.from([cut]), { exec: spawnExec, place: 'the tar' }));
    await expect(reading).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringMatching(`^reading the tar: ${program}: .+`),
    });
  });

  test('without that program is one line', async () => {
    const absent: Exec = async (command) => {
      throw new ImageError('ENGINE', `starting ${command}: no such command`);
    };
    const magic = program === 'xz' ? 'fd377a585a000000' : '425a683931415926';
    const chunks = Readable.from([Buffer.from(magic, 'hex')]);
    await expect(all(expanded(chunks, { exec: absent, place: 'a.tar' }))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: `reading a.tar: it is compressed with ${program}, and there is no such command`,
      hint: `install ${program}, or decompress it first`,
    });
  });
});

test('anything else passes as it is', async () => {
  const chunks = Readable.from([Buffer.from('B'), Buffer.from('Z'), Buffer.from('x and more')]);
  const read = all(expanded(chunks, { exec: spawnExec, place: 'x' }));
  expect((await read).toString()).toBe('BZx and more');
});
