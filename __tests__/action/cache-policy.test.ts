import { expect, test } from 'vitest';
import { CachePolicy } from '../../src/action/cache-policy.ts';
import type { Obtained } from '../../src/action/obtain.ts';
import { NOTHING_RECEIVED } from '../../src/action/result.ts';
import type { CacheBackend, SaveOutcome } from '../../src/cache/backend.ts';
import { ImageCache } from '../../src/cache/image-cache.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { folder, JournalStore } from '../cache/job.ts';
import { randomImage } from '../stand-ins/images.ts';

/** An empty cache that says once that it takes nothing, as the Actions cache does with a read-only token. */
class RefusingCache implements CacheBackend {
  readonly staging: string;
  readonly readable = true;
  writable = true;
  readonly saves: string[] = [];
  readonly #log: (line: string) => void;

  constructor(staging: string, log: (line: string) => void) {
    this.staging = staging;
    this.#log = log;
  }

  find = async () => undefined;
  restore = async () => ({ status: 'absent' }) as const;
  close = async () => undefined;

  async save(key: string): Promise<SaveOutcome> {
    this.saves.push(key);
    this.writable = false;
    this.#log('cache: nothing more is saved: write denied');
    return 'refused';
  }
}

test.each([
  ['refuses to save', {}, ['cache: nothing more is saved: write denied', 'could not be saved']],
  ['is only read', { readOnly: true }, []],
])('a cache that %s says so once, for all images of a step', async (_what, options, expected) => {
  const log: string[] = [];
  const warnings: string[] = [];
  const store = await ImageLayout.open(await folder(), { create: true });
  const backend = new RefusingCache(await folder(), (line) => log.push(line));
  const cache = new ImageCache(backend, store, options);
  const policy = new CachePolicy({
    cache,
    policy: 'warn',
    publicRepository: true,
    registries: {},
    wasLoggedIn: () => false,
    log: (line) => log.push(line),
    warn: (line) => warnings.push(line),
    signal: undefined,
  });
  const registry = new JournalStore();
  for (const seed of ['one', 'two', 'three']) {
    const resolved = await randomImage(registry, { seed, layers: 1, layerSize: 400_000 });
    const cached = await cache.restore(registry, resolved, {});
    await copy({ source: cached.source, name: resolved.digest }, { target: store, name: seed });
    const obtained = { cached, resolved, received: NOTHING_RECEIVED } as Partial<Obtained>;
    await policy.save(parseReference(`ghcr.io/acme/app:${seed}`), obtained as Obtained);
  }
  expect(log).toHaveLength(expected.length);
  expect(log).toEqual(expected.map((line) => expect.stringContaining(line)));
  expect(backend.saves).toHaveLength(expected.length === 0 ? 0 : 1);
  expect(warnings).toEqual([]);
  await store.close();
});
