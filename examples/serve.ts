// A registry for one test, on a free port of this machine, with no network and nothing installed:
//   node --test serve.ts
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import test from 'node:test';
import {
  changed,
  copy,
  ImageLayout,
  importRootfs,
  parsePlatform,
  RegistryClient,
  serve,
} from 'transship';

const OPTIONS = {
  platform: parsePlatform('linux/amd64'),
  execution: changed({}, 'CMD ["/app"]'),
  comment: '',
  created: new Date(0),
};

test('what was pushed is what the tag names', async (context) => {
  const dir = await mkdtemp(join(tmpdir(), 'registry-'));
  const registry = await serve({ dir });
  const client = new RegistryClient();
  context.after(async () => {
    await Promise.all([client.close(), registry.close()]);
    await rm(dir, { recursive: true });
  });

  const images = await ImageLayout.open(join(dir, 'images'), { create: true });
  const emptyTar = { chunks: Readable.from([Buffer.alloc(1024)]), place: 'an empty tar' };
  const { root } = await importRootfs(images, emptyTar, 'app', OPTIONS);
  const target = client.repository({ registry: registry.host, repository: 'acme/app' });
  await copy({ source: images, name: 'app' }, { target, name: '1.0' });

  assert.equal((await target.resolve('1.0')).digest, root.digest);
});
