import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/archive/archive.ts';
import { lines, type Scene, scene } from '../scene.ts';

type Stored = Scene & { readonly name: string; readonly id: string };

/** A store with one image, by its name and by an id that reads like a name. */
async function stored(): Promise<Stored> {
  const made = await scene();
  await made.publish('acme/app:1', { platforms: ['linux/amd64'] });
  const name = `${made.registry.host}/acme/app:1`;
  await made.run('pull', '--platform', 'linux/amd64', name);
  const [id = ''] = lines((await made.run('images', '-q')).stdout);
  return { ...made, name, id };
}

async function namesIn(file: string): Promise<readonly (string | undefined)[]> {
  const archive = await openArchive(file, { temporary: tmpdir() });
  try {
    return (await archive.entries()).map(({ name }) => name);
  } finally {
    await archive.close();
  }
}

test('what was found by its id has no name in a tar', async () => {
  const { run, dir, id } = await stored();
  for (const transport of ['docker-archive', 'oci-archive']) {
    const file = join(dir, `${transport}.tar`);
    expect((await run('copy', `store:${id}`, `${transport}:${file}`)).code).toBe(0);
    expect(await namesIn(file)).toEqual([undefined]);
  }
  const file = join(dir, 'saved.tar');
  expect((await run('save', '-o', file, id)).code).toBe(0);
  expect(await namesIn(file)).toEqual([undefined]);
  expect((await readFile(file)).includes(`"${id}:latest"`)).toBe(false);
});

test.each(['copy', 'digest', 'verify', 'referrers'])(
  '%s of an id makes no reference of it',
  async (command) => {
    const { run, dir, id } = await stored();
    const target = command === 'copy' ? [`oci:${join(dir, 'layout')}`] : [];
    const { code, stdout } = await run('--json', command, `store:${id}`, ...target);
    expect(code).toBe(0);
    expect(stdout).not.toContain(`${id}:latest`);
  },
);

test('a repository without a tag is saved with all its tags, another name with its own', async () => {
  const { run, dir, name } = await stored();
  const repository = name.replace(/:1$/, '');
  await run('tag', name, `${repository}:2`);
  await run('tag', name, 'other:1');
  const file = join(dir, 'saved.tar');
  expect((await run('save', '-o', file, repository)).code).toBe(0);
  expect((await namesIn(file)).toSorted()).toEqual([name, `${repository}:2`]);
  expect((await run('save', '-o', file, `${repository}:2`)).code).toBe(0);
  expect(await namesIn(file)).toEqual([`${repository}:2`]);
  expect(await run('save', '-o', file, 'nothing')).toMatchObject({ code: 1 });
});

test('rmi -f of an id prints no line twice, though its layers are there in two compressions', async () => {
  const { run, name, id } = await stored();
  await run('copy', '--compression', 'zstd', `store:${name}`, 'store:zstd:1');
  const { code, stdout } = await run('rmi', '-f', id);
  const printed = lines(stdout);
  expect(code).toBe(0);
  expect(printed).toEqual(expect.arrayContaining([`Untagged: ${name}`, 'Untagged: zstd:1']));
  expect(printed).toEqual([...new Set(printed)]);
});
