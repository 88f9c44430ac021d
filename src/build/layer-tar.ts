import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { newHead, paddingOf, TAR_END } from '../tar/entry.ts';
import { shown } from './files.ts';
import type { LayerDraft, NewFile } from './layer-draft.ts';

/** The most that is written at a time, in bytes. */
const CHUNK = 256 * 1024;

/**
 * A layer as a tar: the same bytes for the same files. Nothing is in memory but the next chunk, and a
 * file that has several names is there once.
 */
export async function* layerTar(draft: LayerDraft, options: Signal): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces(draft, options)) {
    waiting.push(piece);
    size += piece.length;
    if (size >= CHUNK) {
      yield Buffer.concat(waiting, size);
      [waiting, size] = [[], 0];
    }
  }
  yield Buffer.concat(waiting, size);
}

async function* pieces(draft: LayerDraft, { signal }: Signal): AsyncGenerator<Buffer> {
  const names = new Map<string, string>();
  for (const [path, file] of draft.entries()) {
    signal?.throwIfAborted();
    const first = firstName(names, path, file);
    if (first === undefined) {
      yield* whole(path, file);
    } else {
      yield headOf(path, file, { type: '1', size: 0, link: first });
    }
  }
  yield TAR_END;
}

/** The first name of a file that has several, with the same owner and permissions; `undefined` for that one itself. */
function firstName(
  names: Map<string, string>,
  path: string,
  { node }: NewFile,
): string | undefined {
  const { identity, type, mode, uid, gid } = node;
  if (identity === undefined || type !== '0') {
    return undefined;
  }
  const key = [identity, mode, uid, gid].join(' ');
  const first = names.get(key);
  if (first === undefined) {
    names.set(key, path);
  }
  return first;
}

async function* whole(path: string, file: NewFile): AsyncGenerator<Buffer> {
  const { size } = file.node;
  yield headOf(path, file, {});
  let left = size;
  if (size > 0) {
    for await (const chunk of file.read()) {
      left -= chunk.length;
      yield chunk;
    }
  }
  if (left !== 0) {
    throw new ImageError('STORE', `reading ${shown(path)}: it changed while it was copied`);
  }
  yield paddingOf(size);
}

function headOf(
  path: string,
  { node }: NewFile,
  changes: { readonly type?: string; readonly size?: number; readonly link?: string },
): Buffer {
  const name = node.type === '5' ? `${path}/` : path;
  return newHead({ ...node, name, ...changes });
}
