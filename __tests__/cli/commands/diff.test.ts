import { expect, test } from 'vitest';
import { lines, scene } from '../scene.ts';

const ONE = { platforms: ['linux/amd64', 'linux/arm64'], sharedLayers: ['base'] };

async function twoImages() {
  const { registry, publish, run } = await scene();
  const old = await publish('a/b:1', { ...ONE, labels: { version: '1', kept: 'x' } });
  const next = await publish('a/b:2', {
    ...ONE,
    platforms: ['linux/amd64', 'linux/riscv64'],
    labels: { version: '2', kept: 'x', added: 'y' },
  });
  const name = (tag: string): string => `${registry.host}/a/b:${tag}`;
  return { run, old, next, name, at: ['--platform', 'linux/amd64'] };
}

test('tells what differs, as one reads it in a pull request', async () => {
  const { run, old, next, name, at } = await twoImages();
  const { code, stdout } = await run('diff', ...at, name('1'), name('2'));
  expect(code).toBe(0);
  expect(lines(stdout)[0]).toBe(`digest:  ${old.digest} -> ${next.digest}`);
  expect(stdout).toContain('layers:  1 the same, 2 removed, 2 added\n');
  expect(stdout).toMatch(/^ {2}- sha256:\S+ \S+B$/m);
  expect(stdout).toMatch(/^ {2}\+ sha256:\S+ \S+B$/m);
  expect(stdout).toContain('labels:\n  added: none -> "y"\n  version: "1" -> "2"\n');
});

test('as JSON it has every layer, and only the members of the config that differ', async () => {
  const { run, old, next, name, at } = await twoImages();
  const { stdout } = await run('diff', '--json', ...at, name('1'), name('2'));
  const found = JSON.parse(stdout);
  expect(found.digest).toEqual({ from: old.digest, to: next.digest });
  expect(found.labels).toEqual({
    added: { from: null, to: 'y' },
    version: { from: '1', to: '2' },
  });
  expect(
    [found.layers.same, found.layers.removed, found.layers.added].map(({ length }) => length),
  ).toEqual([1, 2, 2]);
});

test('without a platform the platforms that came and went are told', async () => {
  const { run, name } = await twoImages();
  const { stdout } = await run('diff', name('1'), name('2'));
  expect(stdout).toContain('platforms:\n  - linux/arm64\n  + linux/riscv64\n');
});

test('--exit-code makes a difference a failure, and says nothing more', async () => {
  const { run, name, at } = await twoImages();
  const differs = await run('diff', '--exit-code', ...at, name('1'), name('2'));
  expect(differs).toMatchObject({ code: 1, stderr: '' });
  const same = await run('diff', '--exit-code', name('1'), name('1'));
  expect(same).toEqual({ code: 0, stdout: '', stderr: '' });
});
