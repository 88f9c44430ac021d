import { expect, onTestFinished, test } from 'vitest';
import { deliver } from '../../src/action/deliver.ts';
import { planImages } from '../../src/action/plan.ts';
import { Places } from '../../src/place/places.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';

async function registry(): Promise<EmbeddedRegistry> {
  const started = await startRegistry();
  onTestFinished(() => started.stop());
  return started;
}

function blobsRead({ journal }: EmbeddedRegistry): readonly string[] {
  return journal
    .filter(({ method, path }) => method === 'GET' && path.includes('/blobs/sha256:'))
    .map(({ path }) => path);
}

test('each blob is read once, however many registries an image goes to', async () => {
  const [from, one, other] = [await registry(), await registry(), await registry()];
  const places = new Places();
  onTestFinished(() => places.close());
  const text = `${from.host}/acme/app:1 => ${one.host}/a/app:1, ${other.host}/b/app:1, ${other.host}/c/app:1`;
  const [image] = planImages(text, '');
  if (image?.place.transport !== 'docker') {
    throw new Error('no image in a registry');
  }
  const source = places.repository(image.place.reference);
  await randomImage(source, { name: '1', layers: 3, layerSize: 2_000_000 });
  from.forget();
  const outgoing = { source, name: '1', place: image.place, mountFrom: [source] };
  const { pushed } = await deliver(places, outgoing, image.targets, { remote: {}, local: {} });
  expect(pushed.map(({ status }) => status)).toEqual(['pushed', 'pushed', 'pushed']);
  const read = blobsRead(from);
  expect(read).toHaveLength(4);
  expect(new Set(read).size).toBe(4);
  for (const { target } of pushed) {
    const repository =
      target.place.transport === 'docker' && places.repository(target.place.reference);
    expect(repository && (await repository.resolve('1')).digest).toBe(pushed[0]?.digest);
  }
});
