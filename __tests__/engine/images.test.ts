import { expect, test } from 'vitest';
import { imageId, layerChains, type Run } from '../../src/engine/images.ts';
import { chainIds } from '../../src/oci/chain-id.ts';
import { digestOf } from '../../src/oci/digest.ts';

const answering =
  (
    answer: (args: readonly string[]) => { exitCode?: number; stdout?: string; stderr?: string },
  ): Run =>
  async (...args) => ({ exitCode: 0, stdout: '', stderr: '', ...answer(args) });

test('the chains of all images are read, a few commands for many images', async () => {
  const ids = Array.from({ length: 450 }, (_, index) => digestOf(`${index}`));
  const sizes: number[] = [];
  const run = answering((args) => {
    if (args[1] === 'ls') {
      return { stdout: [...ids, ...ids].join('\n') };
    }
    const asked = args.slice(args.indexOf('--') + 1);
    sizes.push(asked.length);
    return { stdout: asked.map((id) => JSON.stringify([digestOf('base'), id])).join('\n') };
  });
  const chains = await layerChains(run);
  expect(sizes).toEqual([200, 200, 50]);
  expect(chains.size).toBe(451);
  expect(chains).toContain(chainIds([digestOf('base'), ids[449] ?? digestOf('')])[1]);
});

test('an image that went meanwhile, or has no config, takes nothing from the others', async () => {
  const [one, two] = [digestOf('1'), digestOf('2')];
  const run = answering((args) =>
    args[1] === 'ls'
      ? { stdout: `${one}\n${two}\n` }
      : { exitCode: 1, stdout: `null\n["${one}"]\n`, stderr: 'No such image' },
  );
  expect([...(await layerChains(run))]).toEqual([one]);
});

test('an engine without images is asked once', async () => {
  let asked = 0;
  const run = answering(() => {
    asked += 1;
    return {};
  });
  expect((await layerChains(run)).size).toBe(0);
  expect(asked).toBe(1);
});

test('an engine that does not list its images is an error', async () => {
  const run = answering(() => ({ exitCode: 1, stderr: 'Cannot connect' }));
  await expect(layerChains(run)).rejects.toThrow(
    'listing the images of the engine: Cannot connect',
  );
});

test.each([
  ['sha256:', 'as Docker writes it'],
  ['', 'as Podman does'],
])('an id comes as a digest (%s%s)', async (prefix) => {
  const hex = 'a'.repeat(64);
  expect(
    await imageId(
      answering(() => ({ stdout: `${prefix}${hex}\n` })),
      'a',
    ),
  ).toBe(`sha256:${hex}`);
});

test('a name that the engine does not know has no id', async () => {
  expect(
    await imageId(
      answering(() => ({ exitCode: 1, stdout: '\n' })),
      'a',
    ),
  ).toBeUndefined();
});
