import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, type Scene, scene } from '../scene.ts';
import { transship } from '../transship.ts';

const DAY = 24 * 60 * 60 * 1000;

/** An image under a name, and one whose name has moved away. */
async function stored(): Promise<Scene & { readonly name: string; readonly dangling: string }> {
  const made = await scene();
  const { digest } = await made.publish('acme/app:1', { platforms: ['linux/amd64'], seed: 'old' });
  const name = `${made.registry.host}/acme/app`;
  await made.run('pull', '--platform', 'all', `${name}:1`);
  await made.publish('acme/app:1', { platforms: ['linux/amd64'], seed: 'new' });
  await made.run('pull', '--platform', 'all', `${name}:1`);
  return { ...made, name, dangling: digest };
}

function blobs({ store }: Scene): Promise<readonly string[]> {
  return readdir(join(store, 'blobs', 'sha256'));
}

async function age(made: Scene, days: number, only = (_digest: string) => true): Promise<void> {
  const then = new Date(Date.now() - days * DAY);
  const found = (await blobs(made)).filter((name) => only(`sha256:${name}`));
  await Promise.all(
    found.map((name) => utimes(join(made.store, 'blobs', 'sha256', name), then, then)),
  );
}

test('dangling images and what only they need are removed; the space is told', async () => {
  const made = await stored();
  const before = await blobs(made);
  const { code, stdout } = await made.run('prune', '-f');
  expect(code).toBe(0);
  const told = lines(stdout);
  expect(told[0]).toBe('Deleted Images:');
  expect(told).toContain(`deleted: ${made.dangling}`);
  expect(told.at(-1)).toMatch(/^Total reclaimed space: [\d.]+kB$/);
  const after = await blobs(made);
  expect(told.filter((line) => line.startsWith('deleted: '))).toHaveLength(
    before.length - after.length,
  );
  expect(lines((await made.run('images')).stdout)).toHaveLength(2);
  const again = await made.run('prune', '--force');
  expect(again.stdout).toBe('Total reclaimed space: 0B\n');
});

test('-a removes every image, and says which names went', async () => {
  const made = await stored();
  await made.run('tag', `${made.name}:1`, 'alpine:3.20');
  const { stdout } = await made.run('prune', '-a', '-f');
  expect(lines(stdout).slice(1, 3)).toEqual([`untagged: ${made.name}:1`, 'untagged: alpine:3.20']);
  expect(await blobs(made)).toEqual([]);
  expect(lines((await made.run('images')).stdout)).toHaveLength(1);
});

test('until keeps what was used since, by the time of its last use', async () => {
  const made = await stored();
  const kept = await made.run('prune', '-a', '-f', '--filter', 'until=24h');
  expect(kept.stdout).toBe('Total reclaimed space: 0B\n');
  await age(made, 3);
  // Finding it up to date is a use.
  await made.run('pull', '--platform', 'all', `${made.name}:1`);
  const { stdout } = await made.run('prune', '-a', '-f', '--filter', 'until=24h');
  expect(lines(stdout)).toContain(`deleted: ${made.dangling}`);
  expect(stdout).not.toContain('untagged');
  expect(lines((await made.run('images')).stdout)).toHaveLength(2);
});

test('until may be a time', async () => {
  const made = await stored();
  await age(made, 3);
  const at = (days: number) => new Date(Date.now() - days * DAY).toISOString();
  const early = await made.run('prune', '-a', '-f', '--filter', `until=${at(4)}`);
  expect(early.stdout).toBe('Total reclaimed space: 0B\n');
  await made.run('prune', '-a', '-f', '--filter', `until=${at(2)}`);
  expect(await blobs(made)).toEqual([]);
});

test('label and label! choose by the labels of images', async () => {
  const { run, publish, registry } = await scene();
  const names = ['kept', 'other'].map((tag) => `${registry.host}/acme/app:${tag}`);
  for (const [tag, labels] of [
    ['kept', { keep: 'yes' }],
    ['other', undefined],
  ] as const) {
    await publish(`acme/app:${tag}`, {
      platforms: ['linux/amd64'],
      seed: tag,
      ...(labels && { labels }),
    });
  }
  await run('pull', '--platform', 'all', ...names);
  const told = async (filter: string) =>
    lines((await run('prune', '-a', '-f', '--filter', filter)).stdout).filter((line) =>
      line.startsWith('untagged'),
    );
  expect(await told('label=keep=no')).toEqual([]);
  expect(await told('label!=keep')).toEqual([`untagged: ${names[1]}`]);
  expect(await told('label=keep=yes')).toEqual([`untagged: ${names[0]}`]);
});

test('without -f it asks, and does nothing without a yes', async () => {
  const made = await stored();
  const size = (await stat(join(made.store, 'index.json'))).size;
  const ask = (answer: string) =>
    transship(['--store', made.store, 'prune'], {
      stdin: Buffer.from(answer),
      terminal: true,
    });
  const no = await ask('n\n');
  expect(no).toMatchObject({ code: 0, stdout: 'Total reclaimed space: 0B\n' });
  expect(no.stderr).toMatch(/^WARNING! .*\n.*\[y\/N\] /);
  expect((await stat(join(made.store, 'index.json'))).size).toBe(size);
  expect((await ask('y\n')).stdout).toContain(`deleted: ${made.dangling}`);
});

test('without a terminal and without -f it is wrong usage', async () => {
  const { run } = await stored();
  const { code, stderr } = await run('prune');
  expect(code).toBe(2);
  expect(stderr).toMatch(/prune: there is no terminal .*\nhint: .*--force/);
});

test.each([
  [['labels=x'], 'no filter'],
  [['until!=1h'], 'no filter'],
  [['until=soon'], 'neither a duration nor a time'],
  [['until=1h', 'until=2h'], 'only one until'],
])('the filters %j are wrong usage', async (filters, why) => {
  const { run } = await scene();
  const args = filters.flatMap((filter) => ['--filter', filter]);
  const { code, stderr } = await run('prune', '-f', ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(why);
});

test('--json tells what went, and image prune is the same command', async () => {
  const made = await stored();
  const { stdout } = await made.run('image', 'prune', '-f', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    untagged: [],
    deleted: expect.arrayContaining([made.dangling]),
    reclaimed: expect.any(Number),
  });
});
