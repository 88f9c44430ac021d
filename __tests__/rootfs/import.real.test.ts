import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { changed } from '../../src/build/changed.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { importRootfs } from '../../src/place/import.ts';
import { temporaryDir } from '../cli/transship.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { DEBIAN_DOCKER, describeEngines } from '../stand-ins/engines.ts';
import { flattened } from './trees.ts';

describeEngines([DEBIAN_DOCKER], (running) => {
  test('runs an image that was exported and imported here', async () => {
    const source = new MemoryStore();
    const busybox = await busyboxImage(source, { platforms: ['linux/amd64'], single: true });
    const store = await ImageLayout.open(await temporaryDir(), { create: true });
    const chunks = Readable.from([await flattened(source, busybox)]);
    const name = 'docker.io/library/imported:1';
    const image = await importRootfs(store, { chunks, place: 'the tar' }, name, {
      platform: parsePlatform('linux/amd64'),
      execution: ['ENV GREETING="hello there"', 'CMD echo $GREETING'].reduce(changed, {}),
      comment: 'Imported from -',
      created: new Date(0),
    });
    await running.engine.load([{ source: store, root: image.root, names: [name] }]);
    expect(await running.run(name)).toBe('hello there');
    expect(await running.idOf(name)).toBe(image.id);
    const comment = await running.command('image', 'inspect', '-f', '{{.Comment}}', name);
    expect(comment).toBe('Imported from -');
  });
});
