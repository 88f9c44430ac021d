import { afterAll, onTestFinished } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import type { Source } from '../../../src/content/store.ts';
import { readAll } from '../../../src/content/whole.ts';
import type { CopyResult } from '../../../src/copy/copy.ts';
import { copy } from '../../../src/copy/copy.ts';
import { GraphCopy } from '../../../src/copy/graph.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { RegistryClient, type RegistryOptions } from '../../../src/registry/client.ts';
import type { Repository } from '../../../src/registry/repository.ts';
import { type FaultProxy, startFaultProxy } from '../../stand-ins/fault-proxy.ts';
import type { Fault } from '../../stand-ins/fault-script.ts';
import { type RandomImageOptions, randomImage } from '../../stand-ins/images.ts';

export type Image = { readonly store: MemoryStore; readonly root: Descriptor };

/** Issue 3's image: two platforms that share no layer, with three each; named `1`. */
export async function twoPlatforms(
  seed: string,
  options: Partial<RandomImageOptions> = {},
): Promise<Image> {
  const store = new MemoryStore();
  const platforms = ['linux/amd64', 'linux/arm64'];
  const root = await randomImage(store, { platforms, layers: 3, seed, name: '1', ...options });
  return { store, root };
}

const clients: RegistryClient[] = [];

/** A client that knows nothing yet; it ends with the tests of its file. */
export function openClient(options: RegistryOptions = {}): RegistryClient {
  const client = new RegistryClient(options);
  clients.push(client);
  return client;
}

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
});

/** A repository as a client that knows nothing yet sees it. */
export function fresh(host: string, repository: string, options?: RegistryOptions): Repository {
  return openClient(options).repository({ registry: host, repository });
}

/** A proxy in front of a registry, for one test. */
export async function proxied(url: string, ...faults: readonly Fault[]): Promise<FaultProxy> {
  const proxy = await startFaultProxy(url, faults);
  onTestFinished(() => proxy.stop());
  return proxy;
}

/** Between two repositories of one registry, by one client that knows nothing yet. */
export function copyWithin(
  host: string,
  [from, to]: readonly [string, string],
  options: { readonly referrers?: boolean; readonly name?: string } = {},
): Promise<CopyResult> {
  const client = openClient();
  const { name = '1', ...rest } = options;
  return copy(
    { source: client.repository({ registry: host, repository: from }), name: '1' },
    { target: client.repository({ registry: host, repository: to }), name },
    rest,
  );
}

export async function push(image: Image, target: Repository, name = '1'): Promise<void> {
  await copy({ source: image.store, name: '1' }, { target, name });
}

/** Reads everything below a root; whatever is missing or wrong is an error. */
export async function readWhole(source: Source, root: Descriptor): Promise<MemoryStore> {
  const store = new MemoryStore();
  await new GraphCopy(source, store).copy(root);
  return store;
}

/** The bytes of one blob. */
export async function readBlob(source: Source, blob: Descriptor): Promise<Buffer> {
  return readAll(await source.fetch(blob), blob.size, 'blob');
}
