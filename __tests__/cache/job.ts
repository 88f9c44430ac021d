import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { CacheBackend } from '../../src/cache/backend.ts';
import type { CachedImage, SavedImage } from '../../src/cache/cached-image.ts';
import { ImageCache, type ImageCacheOptions } from '../../src/cache/image-cache.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Signal } from '../../src/content/store.ts';
import { copy } from '../../src/copy/copy.ts';
import type { Selection } from '../../src/copy/select.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((dir) => rm(dir, { recursive: true, force: true }))));

/** A folder that goes away with the tests. */
export async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'transship-cache-'));
  folders.push(dir);
  return dir;
}

/** A registry that writes down what it is asked for. */
export class JournalStore extends MemoryStore {
  readonly asked: string[] = [];

  override async resolve(name: string): Promise<Descriptor> {
    this.asked.push(`resolve ${name}`);
    return super.resolve(name);
  }

  override async fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    this.asked.push(descriptor.digest);
    return super.fetch(descriptor, options);
  }
}

export type Job = {
  readonly image: CachedImage;
  readonly saved: SavedImage;
  /** What the registry was asked for. */
  readonly asked: readonly string[];
  readonly log: readonly string[];
  readonly store: ImageLayout;
};

export type JobOptions = ImageCacheOptions & {
  readonly registry: JournalStore;
  readonly root: Digest | Descriptor;
  readonly selection?: Selection;
  /** Opens the cache, given where to stage entries. */
  readonly open: (staging: string, onLog: (line: string) => void) => Promise<CacheBackend>;
  /** The store of an earlier job. */
  readonly store?: ImageLayout;
};

/** What the action does with one image: out of the cache, the rest out of the registry, saved. */
export async function job(options: JobOptions): Promise<Job> {
  const { registry, root, selection = {}, open } = options;
  const store = options.store ?? (await ImageLayout.open(await folder(), { create: true }));
  const log: string[] = [];
  const onLog = (line: string): void => {
    log.push(line);
  };
  const backend = await open(join(store.dir, 'ingest'), onLog);
  const before = registry.asked.length;
  try {
    const cache = new ImageCache(backend, store, { onLog, ...options });
    const image = await cache.restore(registry, root, selection);
    const from = { source: image.source, name: image.root.digest };
    await copy(from, { target: store, name: 'image' }, { ...selection, referrers: false });
    const saved = await cache.save(image);
    return { image, saved, asked: registry.asked.slice(before), log, store };
  } finally {
    await backend.close();
    await store.close();
  }
}
