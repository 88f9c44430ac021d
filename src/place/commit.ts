import type { Signal } from '../content/store.ts';
import { GraphCopy } from '../copy/graph.ts';
import { type Exec, spawnExec } from '../engine/exec.ts';
import { refusal } from '../engine/refusal.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { KnownLayers, withKnownLayers } from './known-layers.ts';
import type { Places } from './places.ts';

/** What a commit changes. */
export type CommitOptions = Signal & {
  readonly message?: string | undefined;
  readonly author?: string | undefined;
  /** Instructions of a Dockerfile, which the engine applies. */
  readonly changes: readonly string[];
  /** Default: the container stands still meanwhile. */
  readonly pause: boolean;
  readonly exec?: Exec;
};

/** The image that a commit has made. */
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
    const known = new KnownLayers();
    await known.addStore(store, { signal });
    const given = { source: archive, root: await archive.resolve('') };
    const { source, root, id } = await withKnownLayers(given, known, { signal });
    await new GraphCopy(source, store, { signal }).copy(root);
    await store.tag(root, name, { signal });
    return { root, id };
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
