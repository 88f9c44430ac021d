// To be started on another system: two images under tags that differ by case alone, in a registry, in a
// layout, in a pull-through cache whose upstream is gone, and two such keys in a cache of a directory.
// Arguments: an empty folder. Prints the digests that were made, and those that each has by tag.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryBackend } from '../../src/cache/directory-backend.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { serve } from '../../src/serve/serve.ts';
import { randomImage } from './images.ts';

const TAGS = ['v1', 'V1', 'con', 'CON'] as const;

const folder = process.argv[2] ?? '.';
const origin = await serve({ dir: join(folder, 'registry') });
const client = new RegistryClient({});
const repository = client.repository({ registry: origin.host, repository: 'app' });
const layout = await ImageLayout.open(join(folder, 'layout'), { create: true });
const upstream = {
  registry: origin.host,
  repository: (name: string) => client.repository({ registry: origin.host, repository: name }),
};
const through = await serve({ dir: join(folder, 'through'), upstream });
const mirror = client.repository({ registry: through.host, repository: 'app' });

const digestsIn = async (place: { resolve(name: string): Promise<{ digest: string }> }) => {
  const digests: string[] = [];
  for (const tag of TAGS) {
    digests.push((await place.resolve(tag)).digest);
  }
  return digests;
};

const made: string[] = [];
for (const tag of TAGS) {
  made.push((await randomImage(repository, { seed: tag, name: tag })).digest);
  await copy({ source: mirror, name: tag }, { target: layout, name: tag });
}
const served = await digestsIn(repository);
const stored = await digestsIn(layout);
await origin.close();
// Only what the pull-through cache has noted under each tag can answer now.
const noted = await digestsIn(client.repository({ registry: through.host, repository: 'app' }));

const backend = await DirectoryBackend.open({
  dir: join(folder, 'cache'),
  staging: join(folder, 'staging'),
});
for (const tag of TAGS) {
  await mkdir(join(backend.staging, 'entry'), { recursive: true });
  await writeFile(join(backend.staging, 'entry', 'tag'), tag);
  await backend.save(tag, 'entry');
}
const cached: string[] = [];
for (const tag of TAGS) {
  await backend.restore(tag, 'entry');
  cached.push(await readFile(join(backend.staging, 'entry', 'tag'), 'utf8'));
}

await client.close();
await layout.close();
await through.close();
await backend.close();
console.log(JSON.stringify({ made, served, stored, noted, cached }));
