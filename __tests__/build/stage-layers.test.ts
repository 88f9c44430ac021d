import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CHUNK, DirectoryFiles } from '../../src/build/directory-files.ts';
import { bytesOf } from '../../src/build/files.ts';
import { LayerDraft } from '../../src/build/layer-draft.ts';
import { layerTar } from '../../src/build/layer-tar.ts';
import { everything } from '../../src/build/unpack.ts';
import { readMemory } from '../../src/content/read-memory.ts';
import { PathPatterns } from '../../src/dockerfile/path-patterns.ts';
import { Digester } from '../../src/oci/digest.ts';
import { Places } from '../../src/place/places.ts';
import { temporaryDir } from '../cli/transship.ts';
import { link, tarOf } from '../rootfs/trees.ts';
import { buildIn, REQUEST, workshop, writeContext } from './workshop.ts';

const TWO_STAGES =
  'FROM scratch AS files\nCOPY . /app/\nFROM scratch\nCOPY --from=files /app/f /srv/\n';

test('the layers of a stage that is only copied from are kept nowhere', async () => {
  const { build, dir } = await workshop();
  const built = await build(TWO_STAGES, { f: 'f', 'sub/g': 'g' });
  expect(built.files).toEqual(['5 755 0:0 srv/', '0 644 0:0 srv/f = f']);
  // A layer, a config and a manifest.
  expect(await readdir(join(dir, 'store/blobs/sha256'))).toHaveLength(3);
});

test('a stage that is only copied from can become the image', async () => {
  const { build } = await workshop();
  const dockerfile = `${TWO_STAGES}FROM files\nCOPY f /more\n`;
  const context = { f: 'f' };
  await build(dockerfile, context, { target: '1' });
  const built = await build(dockerfile, context);
  expect(built.files).toEqual(
    expect.arrayContaining(['0 644 0:0 app/f = f', '0 644 0:0 more = f']),
  );
});

/** Files that nothing has changed for longer than two seconds: those have a stat word. */
const SETTLED = join(import.meta.dirname, '../stand-ins');
/** Else git would be asked for the time of the commit. */
const AT_EPOCH = new Map([['SOURCE_DATE_EPOCH', '0']]);

test('an unchanged stage is not read, and can still be copied from', async () => {
  const { dir, places } = await workshop();
  const file = join(dir, 'Dockerfile');
  const request = { ...REQUEST, context: SETTLED, file, arguments: AT_EPOCH };
  const stages = 'FROM scratch AS files\nCOPY --chmod=600 . /app/\nFROM scratch\n';
  await writeFile(file, `${stages}COPY --from=files /app /srv\n`);
  const first = await buildIn(places, request);
  await writeFile(file, `${stages}COPY --from=files /app/engine.ts /srv/\n`);
  const { digest, steps, files } = await buildIn(places, request);
  const cached = steps.flatMap((step) => (step.kind === 'done' ? [step.isCached] : []));
  expect(cached).toEqual([false, true, false, false]);
  expect(files).toHaveLength(2);
  expect(first.files).toEqual(expect.arrayContaining([...files]));
  const fresh = new Places({ store: join(dir, 'fresh'), temporary: dir });
  onTestFinished(() => fresh.close());
  expect((await buildIn(fresh, request)).digest).toBe(digest);
});

test('a linked layer is made anew where the name of its owner means another one', async () => {
  const { dir, places } = await workshop();
  const file = join(dir, 'Dockerfile');
  const request = { ...REQUEST, context: SETTLED, file, arguments: AT_EPOCH };
  for (const id of [5, 6]) {
    const passwd = `COPY <<EOF /etc/passwd\napp:x:${id}:${id}::/:\nEOF\n`;
    await writeFile(file, `FROM scratch\n${passwd}COPY --link --chown=app engine.ts /e/\n`);
    const { files } = await buildIn(places, request);
    expect(files.find((row) => row.includes('e/engine.ts'))).toContain(` ${id}:${id} `);
  }
});

test('the names of one file stay so through several stages', async () => {
  const { dir, places } = await workshop();
  const dockerfile =
    'FROM scratch AS a\nADD t.tar /t/\nFROM scratch AS b\nCOPY --from=a /t /u\nFROM scratch\nCOPY --from=b /u /v\n';
  await writeContext(dir, { Dockerfile: dockerfile });
  await writeFile(join(dir, 't.tar'), await tarOf([{ name: 'f', text: 'f' }, link('g', 'f')]));
  const built = await buildIn(places, { ...REQUEST, context: dir });
  expect(built.files).toEqual(['5 755 0:0 v/', '0 644 0:0 v/f = f', '1 644 0:0 v/g -> v/f']);
});

test.each([
  ['small', 'x'],
  ['large', 'x'.repeat(1_100_000)],
])('a %s file that changes during a build is not taken for what it was', async (_what, text) => {
  const dir = await temporaryDir();
  const options = { ignored: new PathPatterns([]), likeGit: false, place: 'the build context' };
  const files = new DirectoryFiles(bytesOf(dir), options);
  await writeFile(join(dir, 'f'), text);
  expect(files.stat('f')).toMatchObject({ size: text.length });
  await writeFile(join(dir, 'f'), text.replaceAll('x', 'y'));
  await utimes(join(dir, 'f'), 5, 5);
  await expect(drained(files.read('f'))).rejects.toThrow(
    'reading "f" of the build context: it changed during the build',
  );
});

test('a layer is the same in memory that is used again', async () => {
  const dir = await temporaryDir();
  const sizes = [10, 70_000, 2 ** 20, 2 ** 20 + 10, 3, 2 ** 21 + 70_000, 0, 5];
  for (const [at, size] of sizes.entries()) {
    await writeFile(join(dir, `${at}`), Buffer.alloc(size, `${at} `));
  }
  const options = { ignored: new PathPatterns([]), likeGit: false, place: 'the build context' };
  const files = new DirectoryFiles(bytesOf(dir), options);
  const draft = new LayerDraft(undefined, 0);
  for (const [path, node] of everything(files, '')) {
    draft.put(path, node, (memory) => files.read(path, memory));
  }
  const digestOfAll = async (memory?: Buffer) => {
    const digester = new Digester();
    for await (const chunk of layerTar(draft.entries(), {}, memory)) {
      digester.update(chunk);
    }
    return digester.digest();
  };
  expect(await digestOfAll(Buffer.alloc(CHUNK))).toBe(await digestOfAll());
});

async function drained(chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of chunks);
}

test.each([
  ['at once', 800_000],
  ['in turns', 4 * CHUNK],
])('a file that is read %s is read into memory that its writer gives back', async (_, size) => {
  const dir = await temporaryDir();
  await writeFile(join(dir, 'a'), 'x'.repeat(size));
  const options = { ignored: new PathPatterns([]), likeGit: false, place: 'the context' };
  const pieces: Buffer[] = [];
  let read = 0;
  for await (const piece of new DirectoryFiles(bytesOf(dir), options).read('a')) {
    read += piece.length;
    readMemory.giveBack(piece);
    pieces.push(piece);
  }
  expect(read).toBe(size);
  // What may be read into again is detached, where nothing else of its memory is in use.
  expect(pieces.filter((piece) => piece.length === 0)).not.toEqual([]);
});

test('a layer made of another stage is made anew with its files, also where these are younger than a look can tell', async () => {
  const { dir, places } = await workshop();
  const file = join(dir, 'Dockerfile');
  const context = join(dir, 'c');
  await writeFile(file, 'FROM scratch AS a\nCOPY . /a/\nFROM scratch\nCOPY --from=a /a /b\n');
  const request = { ...REQUEST, context, file };
  const contents = ['one', 'two', 'one'];
  const digests: string[] = [];
  for (const text of contents) {
    await writeContext(context, { f: text });
    const { files, digest } = await buildIn(places, request);
    expect(files).toContain(`0 644 0:0 b/f = ${text}`);
    digests.push(digest);
  }
  expect(digests[2]).toBe(digests[0]);
});

test('an owner by name is the one that an earlier step of the stage has written', async () => {
  const { dir, places } = await workshop();
  const file = join(dir, 'Dockerfile');
  const context = join(dir, 'c');
  const steps = 'COPY passwd /etc/passwd\nCOPY --chown=app f /a/\nUSER app\nWORKDIR /w';
  await writeFile(file, `FROM scratch AS a\n${steps}\nFROM scratch\nCOPY --from=a / /b\n`);
  for (const id of [5, 6, 5]) {
    await writeContext(context, { f: 'f', passwd: `app:x:${id}:${id}::/:\n` });
    const { files } = await buildIn(places, { ...REQUEST, context, file });
    expect(files).toContain(`0 644 ${id}:${id} b/a/f = f`);
    expect(files).toContain(`5 755 ${id}:${id} b/w/`);
  }
});
