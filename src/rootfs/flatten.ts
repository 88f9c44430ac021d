import { decompressed } from '../content/compression.ts';
import type { Signal, Source } from '../content/store.ts';
import { during } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { ImageManifest } from '../oci/manifest.ts';
import { directory, headOf, linkTo, paddingOf, TAR_END } from '../tar/entry.ts';
import { type TarEntry, TarReader } from '../tar/reader.ts';
import type { Origin } from './node.ts';
import { cleanPath, divided, joined, leadsOut } from './path.ts';
import { Tree } from './tree.ts';

/** How much is written at a time, in bytes. */
const CHUNK = 64 * 1024;
/** Files, links, devices, directories and pipes; other entries describe no file. */
export const FILES = '0123456S';
const WHITEOUT = '.wh.';
/** `.wh..wh..opq` makes a directory opaque; other names that begin so were for AUFS itself. */
const WHITEOUT_OWN = '.wh..wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * An image's root file system as one tar, as `docker export` writes it of a container that has
 * changed nothing: what layers remove is not in it, each file is there once, with its other names
 * as hard links to the first of them. Headers keep what they say beyond names.
 *
 * Every layer is read twice: to learn which entries stay, then to write those. Memory grows with
 * the number of names alone.
 * @throws ImageError `ARCHIVE` for a layer that is no whole tar, or has a name that leads out;
 * `TOO_LARGE` for more than 2,000,000 names, or 64 MiB of them; what the source throws
 */
export function flatten(
  source: Source,
  { layers }: Pick<ImageManifest, 'layers'>,
  options: Signal = {},
): AsyncGenerator<Buffer> {
  return gathered(entriesOf(source, layers, options));
}

/** Joins small pieces: a header alone is little to write at a time. */
async function* gathered(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size >= CHUNK) {
      yield Buffer.concat(waiting, size);
      [waiting, size] = [[], 0];
    }
  }
  yield Buffer.concat(waiting, size);
}

async function* entriesOf(
  source: Source,
  layers: readonly Descriptor[],
  options: Signal,
): AsyncGenerator<Buffer> {
  const tree = new Tree();
  for (const [number, layer] of layers.entries()) {
    for await (const { entry, ordinal } of filesOf(source, layer, options)) {
      apply(tree, entry, { layer: number, ordinal }, `layer ${layer.digest}`);
    }
  }
  for (const path of tree.implied()) {
    yield directory(path);
  }
  for (const [number, layer] of layers.entries()) {
    for await (const { entry, ordinal, reader } of filesOf(source, layer, options)) {
      const names = tree.namesOf(cleanPath(entry.name), { layer: number, ordinal });
      yield* written(entry, names, reader);
    }
  }
  yield TAR_END;
}

type Read = {
  readonly entry: TarEntry;
  readonly ordinal: number;
  readonly reader: TarReader;
};

/** The files of one layer, which is read to its end: only then it is verified. */
async function* filesOf(source: Source, layer: Descriptor, options: Signal): AsyncGenerator<Read> {
  const body = await source.fetch(layer, options);
  const reader = new TarReader(decompressed(body), `layer ${layer.digest}`);
  try {
    let ordinal = 0;
    for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
      options.signal?.throwIfAborted();
      if (FILES.includes(entry.type)) {
        yield { entry, ordinal, reader };
      }
      ordinal += 1;
    }
    await reader.finish();
  } finally {
    await reader.close();
    body.destroy();
  }
}

/** Applies an entry of a layer to a tree: puts a name there, or takes one away. @throws ImageError `ARCHIVE` */
export function apply(
  tree: Tree,
  entry: Pick<TarEntry, 'name' | 'type' | 'link'>,
  origin: Origin,
  where: string,
): void {
  try {
    const path = cleanPath(entry.name);
    const [parent, name] = divided(path);
    if (name === OPAQUE) {
      tree.clear(parent, origin.layer);
    } else if (name.startsWith(WHITEOUT)) {
      remove(tree, parent, name, origin.layer);
    } else if (path !== '') {
      place(tree, entry, path, origin);
    }
  } catch (error) {
    throw during(`reading ${where}`, error);
  }
}

function remove(tree: Tree, parent: string, whiteout: string, layer: number): void {
  if (!whiteout.startsWith(WHITEOUT_OWN)) {
    const path = joined(parent, whiteout.slice(WHITEOUT.length));
    if (divided(path)[1] === '..') {
      throw leadsOut(path);
    }
    tree.remove(cleanPath(path), layer);
  }
}

function place(
  tree: Tree,
  { type, link }: Pick<TarEntry, 'type' | 'link'>,
  path: string,
  origin: Origin,
): void {
  if (type === '5') {
    tree.directory(path, origin);
  } else if (type === '1') {
    tree.link(path, cleanPath(link), origin.layer);
  } else {
    tree.file(path, origin, type === '2' ? link : undefined);
  }
}

/** The entry under the first name, and the other names as links to it. */
async function* written(
  entry: TarEntry,
  [first, ...others]: readonly string[],
  reader: TarReader,
): AsyncGenerator<Buffer> {
  if (first === undefined) {
    return;
  }
  yield headOf(entry, entry.type === '5' ? `${first}/` : first);
  yield* reader.body();
  yield paddingOf(entry.size);
  for (const other of others) {
    yield linkTo(entry, other, first);
  }
}
