import { Readable } from 'node:stream';
import { decompressed } from '../content/compression.ts';
import type { Signal, Source, Target } from '../content/store.ts';
import { codeOf } from '../errors.ts';
import type { LayerForms } from '../image/recompress.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { divided, joined } from '../rootfs/path.ts';
import { BLOCK, decodeHeader } from '../tar/header.ts';
import { type FileNode, type Files, followed, shown } from './files.ts';
import type { LayerDraft, Owner } from './layer-draft.ts';
import { RootFiles } from './root-files.ts';

/** Where content is kept while it is worked with. */
export type WorkStore = Source &
  Target & {
    receive(
      chunks: AsyncIterable<Buffer>,
      options?: Signal,
    ): Promise<Pick<Descriptor, 'digest' | 'size'>>;
  };

/** What archives are read with. */
export type UnpackTools = {
  readonly store: WorkStore;
  readonly forms: LayerForms;
  /** Decompresses what Node.js cannot: bzip2 and xz. Anything else passes as it is. @param place for messages */
  expand(chunks: AsyncIterable<Buffer>, place: string, options: Signal): AsyncIterable<Buffer>;
};

/** Whether a file is a tar, as it is or compressed: only its start is read. */
export async function isTar(
  files: Files,
  path: string,
  { expand }: Pick<UnpackTools, 'expand'>,
  options: Signal,
): Promise<boolean> {
  try {
    const chunks = decompressed(expand(files.read(path), shown(path), options));
    const block = await startOf(chunks, BLOCK);
    return block.length === BLOCK && decodeHeader(block) !== undefined;
  } catch (error) {
    // That a program is missing says nothing of the file.
    if (codeOf(error) === 'UNSUPPORTED') {
      throw error;
    }
    options.signal?.throwIfAborted();
    return false;
  }
}

async function startOf(chunks: AsyncIterable<Buffer>, length: number): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    start = Buffer.concat([start, chunk.subarray(0, length - start.length)]);
    if (start.length >= length) {
      break;
    }
  }
  return start;
}

/** The files of a tar, which is kept in the store. Names that lead out of it are refused. */
export async function tarFiles(
  chunks: AsyncIterable<Buffer>,
  { store, forms, expand }: UnpackTools,
  place: string,
  options: Signal,
): Promise<RootFiles> {
  const body = Readable.from(expand(chunks, place, options), { objectMode: false });
  const kept = await store.receive(decompressed(body), options);
  const files = new RootFiles(store, forms, place);
  files.add({ descriptor: { mediaType: MEDIA_TYPE.ociLayer, ...kept } });
  return files.ready(options);
}

/** Puts the files of an archive below a directory, as tar would extract them there. */
export function unpack(
  archive: Files,
  draft: LayerDraft,
  directory: string,
  owner: Owner | undefined,
): void {
  const root = draft.makeDirectories(directory, { mode: 0o755, owner });
  for (const [source, node] of everything(archive, '')) {
    const [parent, last] = divided(joined(root, source));
    const target = joined(followed(draft, parent), last);
    // A directory that no entry describes leaves the one that is there as it is.
    if (node.type === '5' && node.identity === undefined) {
      draft.makeDirectories(target, { mode: node.mode, owner });
    } else {
      draft.replace(target, { ...node, ...owner }, () => archive.read(source));
    }
  }
}

/** All names below a directory, each before what is in it. */
export function* everything(
  files: Files,
  directory: string,
): Generator<readonly [path: string, node: FileNode]> {
  for (const name of files.list(directory)) {
    const path = joined(directory, name);
    const node = files.stat(path);
    if (node !== undefined) {
      yield [path, node];
      yield* node.type === '5' ? everything(files, path) : [];
    }
  }
}
