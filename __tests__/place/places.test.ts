import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copy } from '../../src/copy/copy.ts';
import { parsePlace } from '../../src/place/place.ts';
import { Places, type PlacesOptions } from '../../src/place/places.ts';
import { scriptEngine } from '../engine/scripted-engine.ts';
import { ownFolder } from '../layout/folder.ts';
import { randomImage } from '../stand-ins/images.ts';
import { dockerImage, dockerSave } from '../tar/tars.ts';

async function opened(options: PlacesOptions = {}): Promise<Places> {
  const folder = await ownFolder();
  const places = new Places({ store: join(folder, 'store'), temporary: folder, ...options });
  onTestFinished(() => places.close());
  return places;
}

test('what was found by its id has no name in a tar', async () => {
  const folder = await ownFolder();
  const places = await opened();
  const store = await places.store();
  const root = await randomImage(store, { name: 'docker.io/library/app:1' });
  const manifest = JSON.parse(await readFile(store.blobPath(root.digest), 'utf8'));
  const id: string = manifest.config.digest;
  for (const [text, names] of [
    [id.slice(7, 19), []],
    ['app:1', ['app:1']],
  ] as const) {
    const path = join(folder, `${text.slice(0, 3)}.tar`);
    const from = parsePlace(`store:${text}`, 'store');
    const to = await places.target(parsePlace(`docker-archive:${path}`, 'docker'), { from });
    await copy(await places.source(from), to);
    await to.target.close?.();
    const [, tags = ''] = /"RepoTags":(\[[^\]]*\])/.exec(await readFile(path, 'latin1')) ?? [];
    expect(JSON.parse(tags)).toEqual(names);
  }
});

test('a file with a colon in its name is named in the hint', async () => {
  const folder = await ownFolder();
  const path = join(folder, 'a:b.tar');
  await writeFile(path, await dockerSave(await dockerImage('a'), ['a:1']));
  const places = await opened();
  const place = parsePlace(`docker-archive:${path}`, 'docker');
  await expect(places.source(place)).rejects.toMatchObject({
    message: expect.stringContaining('there is no such file'),
    hint: expect.stringContaining(`"${path}"`),
  });
});

describe('an image of the engine', () => {
  const HEX = 'a'.repeat(64);

  test.each([
    [`sha256:${HEX}`, [`image save -- sha256:${HEX}`]],
    ['7909ed28be32', [expect.stringContaining('inspect'), 'image save -- 7909ed28be32']],
    ['alpine:3.20', ['image save -- docker.io/library/alpine:3.20']],
  ])('%s is saved by that', async (text, commands) => {
    const engine = scriptEngine({ answer: () => ({ exitCode: 1, stderr: 'No such image' }) });
    const places = await opened({ exec: engine.exec });
    const place = parsePlace(`docker-daemon:${text}`, 'docker');
    await expect(places.source(place)).rejects.toThrow();
    expect(engine.commands).toEqual(commands);
  });
});

test('a directory that was copied to has no lease in it when the places are closed', async () => {
  const dir = join(await ownFolder(), 'layout');
  const places = new Places({ store: join(await ownFolder(), 'store') });
  await randomImage(await places.store(), { name: 'docker.io/library/app:1' });
  const from = await places.source(parsePlace('store:app:1', 'store'));
  await copy(from, await places.target(parsePlace(`oci:${dir}:app`, 'docker')));
  await places.close();
  expect(await readdir(join(dir, 'ingest'))).toEqual(['lock']);
});

test('a store that cannot be made says why', async () => {
  const folder = await ownFolder();
  await writeFile(join(folder, 'file'), '');
  const places = await opened({ store: join(folder, 'file', 'store') });
  await expect(places.store()).rejects.toThrow(/^opening the local store: E[A-Z]+: /);
});

test.skipIf(process.platform !== 'linux')('a store below /proc is an error that ends', async () => {
  const places = await opened({ store: '/proc/transship' });
  await expect(places.store()).rejects.toThrow(/^opening the local store: ENOENT/);
});
