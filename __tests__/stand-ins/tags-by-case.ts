// To be started on another system: two images under tags that differ by case alone, in a registry and in a
// layout. Arguments: an empty folder. Prints the digests that were made, and those that each has by tag.
import { join } from 'node:path';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { serve } from '../../src/serve/serve.ts';
import { randomImage } from './images.ts';

const folder = process.argv[2] ?? '.';
const server = await serve({ dir: join(folder, 'registry'), host: '127.0.0.1', port: 0 });
const client = new RegistryClient({});
const repository = client.repository({ registry: server.host, repository: 'app' });
const layout = await ImageLayout.open(join(folder, 'layout'), { create: true });
const made: string[] = [];
const served: string[] = [];
const stored: string[] = [];
for (const tag of ['v1', 'V1']) {
  made.push((await randomImage(repository, { seed: tag, name: tag })).digest);
}
for (const tag of ['v1', 'V1']) {
  served.push((await repository.resolve(tag)).digest);
  await copy({ source: repository, name: tag }, { target: layout, name: tag });
}
for (const tag of ['v1', 'V1']) {
  stored.push((await layout.resolve(tag)).digest);
}
await client.close();
await layout.close();
await server.close();
console.log(JSON.stringify({ made, served, stored }));
