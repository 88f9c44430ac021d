import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { readManifest } from '../../../src/content/read-manifest.ts';
import { copy } from '../../../src/copy/copy.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../../stand-ins/docker-registry.ts';
import { putReferrer, randomImage } from '../../stand-ins/images.ts';
import { fresh, push, readWhole } from './scene.ts';

describe.skipIf(!requireComponents('docker-registry'))("what Debian's registry has already", () => {
  let registry: DockerRegistry;

  beforeAll(async () => {
    registry = await startDockerRegistry();
  });
  afterAll(() => registry.stop());

  /** A single image, pushed as `1` into a repository that has lost one of its layers since. */
  async function damaged(name: string) {
    const store = new MemoryStore();
    const root = await randomImage(store, { seed: name, name: '1' });
    await push({ store, root }, fresh(registry.host, name));
    // Of a name that stands for something, it is asked what the target has; of a new one it is not.
    const other = new MemoryStore();
    const moved = await randomImage(other, { seed: `${name}/other`, name: '1' });
    await push({ store: other, root: moved }, fresh(registry.host, name), '2');
    const manifest = await readManifest(store, root);
    const [lost] = manifest.kind === 'manifest' ? manifest.layers : [];
    const url = `${registry.url}/v2/${name}/blobs/${lost?.digest}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    return { store, root };
  }

  test.each([
    ['alone', false],
    ['with what refers to it', true],
  ])(
    'may lack a layer of a manifest that it has: the image is made whole, %s',
    async (_what, referred) => {
      const name = `lost/layer-${referred}`;
      const { store, root } = await damaged(name);
      const source = fresh(registry.host, `${name}-source`);
      await push({ store, root }, source);
      if (referred) {
        await putReferrer(source, root);
      }
      const target = fresh(registry.host, name);
      const { written } = await copy({ source, name: '1' }, { target, name: '2' });
      expect(written.digest).toBe(root.digest);
      const reader = fresh(registry.host, name);
      await readWhole(reader, await reader.resolve('2'));
      expect(await reader.referrers(root)).toHaveLength(referred ? 1 : 0);
    },
  );

  test('may be another image of that name, which then stands for the new one', async () => {
    const first = new MemoryStore();
    const second = new MemoryStore();
    const old = await randomImage(first, { seed: 'old', sharedLayers: ['base'], name: '1' });
    const root = await randomImage(second, { seed: 'new', sharedLayers: ['base'], name: '1' });
    await push({ store: first, root: old }, fresh(registry.host, 'moved/app'));
    const target = fresh(registry.host, 'moved/app');
    const { bytes } = await copy({ source: second, name: '1' }, { target, name: '1' });
    expect(bytes.skipped).toBeGreaterThan(0);
    const reader = fresh(registry.host, 'moved/app');
    expect((await reader.resolve('1')).digest).toBe(root.digest);
    await readWhole(reader, root);
  });
});
