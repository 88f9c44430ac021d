import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../src/content/read-config.ts';
import { representative } from '../../../src/image/describe.ts';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { listed, tarOf } from '../../rootfs/trees.ts';
import { temporaryDir, transship } from '../transship.ts';

const FILES = [{ name: 'etc/' }, { name: 'etc/motd', text: 'hello' }];
const EPOCH = { SOURCE_DATE_EPOCH: '1700000000' };

async function configOf(store: string, name: string): Promise<Record<string, unknown>> {
  const layout = await ImageLayout.open(store);
  const image = await representative(layout, await layout.resolve(name));
  const config = image && (await readConfig(layout, image.manifest));
  await layout.close();
  return { ...config?.document };
}

test('a tar from standard input becomes an image that is exported as the same files', async () => {
  const dir = await temporaryDir();
  const tar = await tarOf(FILES);
  const args = ['--store', dir, 'import', '-', 'rootfs:1'];
  const first = await transship(args, { stdin: tar, env: EPOCH });
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/),
  });
  expect(await transship(args, { stdin: tar, env: EPOCH })).toEqual(first);
  expect(await configOf(dir, 'docker.io/library/rootfs:1')).toMatchObject({
    created: '2023-11-14T22:13:20.000Z',
    comment: 'Imported from -',
    history: [{ comment: 'Imported from -' }],
    rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
  });
  const out = join(dir, 'out.tar');
  expect(await transship(['--store', dir, 'export', '-o', out, 'rootfs:1'])).toMatchObject({
    code: 0,
    stdout: '',
  });
  const { stdout } = await transship(['--store', dir, 'export', 'rootfs:1']);
  expect(await listed(Buffer.from(stdout))).toEqual(await listed(tar));
  expect((await transship(['--store', dir, 'verify', 'rootfs:1'])).code).toBe(0);
});

test.each([
  ['gzip', gzipSync],
  ['zstd', zstdCompressSync],
])(
  'a file compressed with %s is kept as it is, and its diff id is that of the tar',
  async (_name, compress) => {
    const dir = await temporaryDir();
    const tar = await tarOf(FILES);
    const path = join(dir, 'rootfs.tar.x');
    await writeFile(path, compress(tar));
    const run = ['--store', join(dir, 'store')];
    const args = ['import', '-m', 'mine', '-c', 'CMD ["/bin/sh"]', '-c', 'ENV A=1 B="$A 2"'];
    expect(
      await transship([...run, ...args, '--platform', 'linux/arm64', path, 'a:1']),
    ).toMatchObject({ code: 0 });
    expect(await configOf(join(dir, 'store'), 'docker.io/library/a:1')).toMatchObject({
      architecture: 'arm64',
      comment: 'mine',
      config: { Cmd: ['/bin/sh'], Env: ['A=1', 'B= 2'] },
      rootfs: { diff_ids: [digestOf(tar)] },
    });
    expect((await transship([...run, 'verify', 'a:1'])).code).toBe(0);
  },
);

test('a tar comes from a URL, whose query neither the image nor an error tells', async () => {
  const dir = await temporaryDir();
  const tar = await tarOf(FILES);
  const server = createServer((request, response) => {
    response.statusCode = request.url?.startsWith('/rootfs.tar') === true ? 200 : 404;
    response.end(response.statusCode === 200 ? tar : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const url = `${origin}/rootfs.tar?signature=secret`;
  expect(await transship(['--store', dir, 'import', url, 'a:1'])).toMatchObject({ code: 0 });
  expect(await configOf(dir, 'docker.io/library/a:1')).toMatchObject({
    comment: `Imported from ${origin}/rootfs.tar`,
  });
  const missing = await transship(['--store', dir, 'import', `${origin}/x?signature=secret`]);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/^transship: downloading .*\[NOT_FOUND\]/);
  expect(missing.stderr).not.toContain('secret');
  const open = await transship(['--store', dir, 'import', 'http://example.com/x.tar']);
  expect(open.stderr).toContain('[INVALID_ARGUMENT]');
});

test('without a name the image is there by its id', async () => {
  const dir = await temporaryDir();
  const { stdout } = await transship(['--store', dir, 'import', '-'], {
    stdin: await tarOf(FILES),
  });
  expect((await transship(['--store', dir, 'export', stdout.trim()])).code).toBe(0);
});

test.each([
  ['no tar', Buffer.alloc(2000, 'x'), 'ARCHIVE'],
  ['cut short', Buffer.concat([Buffer.from('')]), 'ARCHIVE'],
  ['broken gzip', Buffer.from('1f8b0800000000', 'hex'), 'ARCHIVE'],
])('what is %s is refused, and nothing of it stays', async (_what, stdin, code) => {
  const dir = await temporaryDir();
  const ended = await transship(['--store', dir, 'import', '-', 'a:1'], { stdin });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`[${code}]`);
  const layout = await ImageLayout.open(dir);
  expect(await layout.entries()).toEqual([]);
  expect(await readdir(join(dir, 'blobs', 'sha256'))).toEqual([]);
  expect(await readdir(join(dir, 'ingest'))).toEqual(['lock']);
});

test('a change that is none is refused before anything is read', async () => {
  const dir = await temporaryDir();
  const ended = await transship(['--store', dir, 'import', '-c', 'RUN make', join(dir, 'absent')]);
  expect(ended.stderr).toContain('"RUN make" is no change that can be made [INVALID_ARGUMENT]');
});
