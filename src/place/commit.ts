import { readConfig } from '../content/read-config.ts';
import { readManifest, readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { bodyOf } from '../content/verify.ts';
import { type Exec, spawnExec } from '../engine/exec.ts';
import { refusal } from '../engine/refusal.ts';
import { ImageError, unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { type Digest, digestOf, isDigest } from '../oci/digest.ts';
import type { ImageManifest } from '../oci/manifest.ts';
import type { Places } from './places.ts';

export type CommitOptions = Signal & {
  readonly message?: string | undefined;
  readonly author?: string | undefined;
  /** Instructions of a Dockerfile, which the engine applies. */
  readonly changes: readonly string[];
  /** Default: the container stands still meanwhile. */
  readonly pause: boolean;
  readonly exec?: Exec;
};

export type Committed = { readonly root: Descriptor; readonly id: Digest };

/**
 * A container of the engine → an image in the store, whose new layer is only what changed. Layers of
 * its base that the store has are shared with it.
 * @param name fully qualified; empty for an image without a name
 * @throws ImageError `ENGINE`
 */
export async function commit(
  places: Places,
  container: string,
  name: string,
  options: CommitOptions,
): Promise<Committed> {
  const engine = await places.engine(options);
  const { signal, exec = spawnExec } = options;
  const run = (...args: readonly string[]) => exec(engine.name, args, { signal });
  const result = await run('commit', ...flagsOf(engine.name, options), '--', container);
  const [word = ''] = result.stdout.trim().split('\n').slice(-1);
  const made = word.startsWith('sha256:') ? word : `sha256:${word}`;
  if (result.exitCode !== 0 || !isDigest(made)) {
    throw refusal(`committing ${container} with ${engine.name}`, result);
  }
  try {
    const store = await places.store();
    const archive = await places.archive(
      engine.save([made], { signal }),
      `container ${container}`,
      signal,
    );
    const committed = await shared(archive, await archive.resolve(''), store, { signal });
    await store.tag(committed.root, name, { signal });
    return committed;
  } finally {
    // The engine need not keep it: what it shares with other images stays.
    await run('image', 'rm', '--', made).catch(unlessInterrupted);
  }
}

function flagsOf(engine: string, options: CommitOptions): readonly string[] {
  const { message, author, changes, pause } = options;
  return [
    // Podman keeps a message only in Docker's form of an image.
    ...(engine === 'podman' ? ['--format', 'docker', '--quiet'] : []),
    ...(message === undefined ? [] : ['--message', message]),
    ...(author === undefined ? [] : ['--author', author]),
    ...changes.flatMap((change) => ['--change', change]),
    ...(pause ? [] : ['--pause=false']),
  ];
}

/** Copies an image into the store; layers that the store has in any compression are kept in that one. */
async function shared(
  source: Source,
  root: Descriptor,
  store: ImageLayout,
  options: Signal,
): Promise<Committed> {
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind !== 'manifest' || manifest.config === undefined) {
    throw new ImageError('ENGINE', `${source.place}: the engine gave no image`);
  }
  const config = await readConfig(source, manifest, options);
  const known = await layersOf(store, options);
  const layers: Descriptor[] = [];
  for (const [at, layer] of manifest.layers.entries()) {
    const there = known.get(config?.diffIds[at] ?? '');
    if (there === undefined) {
      await store.put(layer, () => source.fetch(layer, options), options);
    }
    layers.push(plain(there ?? layer));
  }
  const { config: descriptor } = manifest;
  await store.put(descriptor, () => source.fetch(descriptor, options), options);
  const document = { ...asObject(decodeJson(bytes, root.digest), root.digest), layers };
  const written = Buffer.from(JSON.stringify(document));
  const made = {
    mediaType: manifest.mediaType,
    digest: digestOf(written),
    size: written.byteLength,
  };
  await store.put(made, bodyOf(written), options);
  return { root: made, id: descriptor.digest };
}

/** By what they are without compression, the layers of the store's images. One that is broken hides no other. */
async function layersOf(
  store: ImageLayout,
  options: Signal,
): Promise<ReadonlyMap<string, Descriptor>> {
  const known = new Map<string, Descriptor>();
  const waiting = (await store.entries()).map(({ descriptor }) => descriptor);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const manifest = await readManifest(store, next, options).catch(unlessInterrupted);
    if (manifest?.kind === 'index') {
      waiting.push(...manifest.manifests);
    } else if (manifest !== undefined) {
      await addLayers(known, store, manifest, options);
    }
  }
  return known;
}

async function addLayers(
  known: Map<string, Descriptor>,
  store: ImageLayout,
  manifest: ImageManifest,
  options: Signal,
): Promise<void> {
  const config = await readConfig(store, manifest, options).catch(unlessInterrupted);
  for (const [at, layer] of manifest.layers.entries()) {
    const diffId = config?.diffIds[at];
    if (diffId !== undefined && (await store.has(layer, options))) {
      known.set(diffId, layer);
    }
  }
}
