import { Transform, type Writable } from 'node:stream';
import type { Signal, Target } from '../content/store.ts';
import { bodyOf } from '../content/whole.ts';
import { codeOf, ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Exec, ExecResult } from './exec.ts';
import { plainLayer, type Undone, withLayers } from './plain-layers.ts';
import type { Plan, PlannedManifest } from './plan.ts';

/** Writes a tar of images into a sink; `ArchiveWriter` of `archive/` is one. */
export type OpenArchive = (
  sink: Writable,
  options: {
    readonly place: string;
    /** Also as `docker save` writes it. */
    readonly docker: boolean;
    /** Content that the tar leaves out. */
    readonly omit: ReadonlySet<Digest>;
  },
) => Target;

export type ArchiveContent = {
  readonly plan: Plan;
  /** Layers that the archive leaves out because the engine has them. */
  readonly omit: ReadonlySet<Digest>;
  /** What the archive calls the image; without one the engine keeps it by its id. */
  readonly name?: string;
  /** As `docker save` writes it; else an OCI layout alone. */
  readonly docker: boolean;
  /** The compressions that are undone before the layer is sent. */
  readonly undone: Undone;
  /** The end of this archive waits for it: its layers stand on those of the archive before. */
  readonly before: Promise<void>;
};

export type LoadTools = {
  readonly exec: Exec;
  readonly openArchive: OpenArchive;
  readonly command: string;
};

export type Sent = { readonly result: ExecResult; readonly bytes: number };

/**
 * Streams one archive into `docker load`; its exit code is for the caller to judge.
 * @param onBytes is told how many bytes have been written so far
 */
export async function loadArchive(
  tools: LoadTools,
  content: ArchiveContent,
  { signal, onBytes }: Signal & { readonly onBytes: (bytes: number) => void },
): Promise<Sent> {
  let bytes = 0;
  const sink = new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      bytes += chunk.length;
      onBytes(bytes);
      done(null, chunk);
    },
  });
  const over = new AbortController();
  const within = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  const place = `${tools.command} load`;
  const { docker, omit } = content;
  const loading = tools
    .exec(tools.command, ['image', 'load'], { stdin: sink, signal })
    .finally(() => over.abort(new ImageError('ENGINE', `${place}: it ended before its input`)));
  const filling = fill(tools.openArchive(sink, { place, docker, omit }), content, within).catch(
    (error) => {
      sink.destroy(error);
      throw error;
    },
  );
  const [filled, loaded] = await Promise.allSettled([filling, loading]);
  if (loaded.status === 'fulfilled') {
    if (loaded.value.exitCode === 0 && filled.status === 'rejected') {
      throw filled.reason;
    }
    return { result: loaded.value, bytes };
  }
  // A command that was stopped because its input broke off only tells that; the archive tells why.
  const inputFailed = filled.status === 'rejected' && codeOf(loaded.reason) !== 'ENGINE';
  throw inputFailed && signal?.aborted !== true ? filled.reason : loaded.reason;
}

async function fill(archive: Target, content: ArchiveContent, signal: AbortSignal): Promise<void> {
  const { plan, name, before } = content;
  try {
    for (const image of plan.images) {
      await putImage(archive, content, image, signal);
    }
    await before;
    signal.throwIfAborted();
    if (plan.index !== undefined) {
      await archive.put(plan.root, bodyOf(plan.index), { signal });
    }
    if (name !== undefined) {
      await archive.tag(plan.root, name, { signal });
    }
    await archive.close?.();
  } catch (error) {
    await archive.abort?.(error);
    throw error;
  }
}

async function putImage(
  archive: Target,
  { plan: { source }, omit, undone }: ArchiveContent,
  image: PlannedManifest,
  signal: AbortSignal,
): Promise<void> {
  const { config } = image;
  await archive.put(config, () => source.fetch(config, { signal }), { signal });
  const replaced = new Map<Digest, Descriptor>();
  for (const layer of image.layers.filter(({ descriptor }) => !omit.has(descriptor.digest))) {
    const { descriptor } = layer;
    const plain = await plainLayer(source, layer, undone, { signal });
    if (plain === undefined) {
      await archive.put(descriptor, () => source.fetch(descriptor, { signal }), { signal });
    } else {
      replaced.set(descriptor.digest, plain.descriptor);
      await archive.put(plain.descriptor, plain.open, { signal });
    }
  }
  const { manifest, bytes } = replaced.size === 0 ? image : withLayers(image, replaced);
  await archive.put(manifest, bodyOf(bytes), { signal });
}
