// Moves COUNT images from one registry to another and into a layout, in this process, and prints as
// JSON how much memory was in use after each tenth of them: `node --expose-gc many-images.ts COUNT`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';

const COUNT = Number(process.argv[2] ?? 50);
const LAYERS = 10;
const LAYER_SIZE = 20_000;

const [from, to] = [await startRegistry(), await startRegistry()];
const client = new RegistryClient();
const dir = await mkdtemp(join(tmpdir(), 'many-images-'));
const layout = await ImageLayout.open(join(dir, 'layout'), { create: true });
const heaps: number[] = [];
for (let image = 0; image < COUNT; image += 1) {
  const seed = `image ${image}`;
  const repository = `acme/app${image % 20}`;
  const source = client.repository({ registry: from.host, repository });
  await randomImage(source, {
    name: seed.replace(' ', '-'),
    seed,
    layers: LAYERS,
    layerSize: LAYER_SIZE,
  });
  const name = seed.replace(' ', '-');
  const target = client.repository({ registry: to.host, repository });
  await copy({ source, name }, { target, name });
  await copy({ source, name }, { target: layout, name: `${to.host}/${repository}:${name}` });
  from.forget();
  to.forget();
  if ((image + 1) % Math.ceil(COUNT / 10) === 0) {
    globalThis.gc?.();
    await new Promise(setImmediate);
    globalThis.gc?.();
    const { heapUsed, arrayBuffers, external } = process.memoryUsage();
    heaps.push(heapUsed + arrayBuffers + external);
  }
}
await layout.close();
await client.close();
await Promise.all([from.stop(), to.stop()]);
await rm(dir, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ images: COUNT, layers: COUNT * LAYERS, heaps }));
