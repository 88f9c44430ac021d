import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { expect, onTestFinished, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { parsePlace } from '../../src/place/place.ts';
import { Places } from '../../src/place/places.ts';
import { busyboxOf } from '../stand-ins/busybox.ts';
import { DEBIAN_DOCKER, describeEngines } from '../stand-ins/engines.ts';
import { readImage } from '../stand-ins/images.ts';

/** A place that gives one blob with a wrong byte. */
class Damaging extends MemoryStore {
  damaged: Digest | undefined;

  override async fetch(descriptor: Descriptor): Promise<Readable> {
    const body = await super.fetch(descriptor);
    if (descriptor.digest !== this.damaged) {
      return body;
    }
    const bytes = await buffer(body);
    bytes[400_000] = (bytes[400_000] ?? 0) ^ 1;
    return Readable.from([bytes], { objectMode: false });
  }
}

/** What is our own doing, whatever the engine: shown with one of them. */
describeEngines([DEBIAN_DOCKER], (running) => {
  test('what another process loaded counts as well', async () => {
    const source = new MemoryStore();
    const base = { seed: 'elsewhere', size: 1_000_000 };
    const root = await busyboxOf(source, base);
    const next = await busyboxOf(source, base, { seed: 'here', size: 1000 });
    const other = await running.open();
    await other.load([{ source, root, names: ['elsewhere:1'] }]);
    const fresh = await running.open();
    const { sent } = await fresh.load([{ source, root: next, names: ['elsewhere:2'] }]);
    expect(sent).toBeLessThan(100_000);
  });

  test('a broken layer fails the load, and no name is left behind', async () => {
    const source = new Damaging();
    const root = await busyboxOf(source, { seed: 'broken', size: 500_000 });
    source.damaged = (await readImage(source, root)).layers.at(-1)?.digest;
    const loading = running.engine.load([{ source, root, names: ['broken:1'] }]);
    await expect(loading).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect(await running.engine.has('broken:1')).toBe(false);
  });

  test('loads at the same time wait for each other and share what they bring', async () => {
    const source = new MemoryStore();
    const base = { seed: 'together', size: 1_000_000 };
    const roots = [
      await busyboxOf(source, base, { seed: 'left', size: 1000 }),
      await busyboxOf(source, base, { seed: 'right', size: 1000 }),
    ];
    const results = await Promise.all(
      roots.map((root, at) => running.engine.load([{ source, root, names: [`together:${at}`] }])),
    );
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(
      1.5 * base.size + 2_500_000,
    );
    expect(results[1]?.skipped).toBeGreaterThan(base.size);
  });

  test('a saved image is a tar with its manifest, and a missing one an error', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'saved', size: 1000 });
    await running.engine.load([{ source, root, names: ['saved:1'] }]);
    const names: string[] = [];
    for await (const entry of running.engine.save(['saved:1']).pipe(extract())) {
      names.push(entry.header.name);
      entry.resume();
    }
    expect(names).toContain('manifest.json');
    await expect(buffer(running.engine.save(['not-there:1']))).rejects.toMatchObject({
      code: 'ENGINE',
      message: expect.stringMatching(/^saving not-there:1 from docker: \S/),
    });
  });

  test('an image is found by its id, whole or short, with the algorithm or without', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'by id', size: 1000 });
    const { config } = await readImage(source, root);
    await running.engine.load([{ source, root, names: ['by-id:1'] }]);
    const places = new Places({ exec: running.exec });
    onTestFinished(() => places.close());
    const id = await running.idOf('by-id:1');
    for (const text of [id, id.slice(7), id.slice(7, 19)]) {
      const found = await places.source(parsePlace(`docker-daemon:${text}`, 'docker'));
      const image = await readImage(found.source, await found.source.resolve(found.name));
      expect(image.config.digest, text).toBe(config.digest);
    }
  });

  test('a cancelled load ends with the reason, and the engine goes on', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'cancelled', size: 5_000_000 });
    const abort = new AbortController();
    const reason = new Error('enough');
    const onProgress = ({ sent }: { sent: number }): void => {
      if (sent > 1_000_000) {
        abort.abort(reason);
      }
    };
    const images = [{ source, root, names: ['cancelled:1'] }];
    const loading = running.engine.load(images, { signal: abort.signal, onProgress });
    await expect(loading).rejects.toBe(reason);
    expect(await running.engine.has('cancelled:1')).toBe(false);
    await running.engine.load(images);
    expect(await running.run('cancelled:1', 'true')).toBe('');
  });
});
