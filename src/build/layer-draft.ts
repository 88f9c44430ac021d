import { ImageError } from '../errors.ts';
import { byWalk, divided } from '../rootfs/path.ts';
import { DIRECTORY, type FileNode, type Files, followed, shown } from './files.ts';

export type NewFile = {
  readonly node: FileNode;
  /** See {@link Files.read}. */
  readonly read: (memory?: Buffer) => AsyncIterable<Buffer>;
};

export type LayerEntry = readonly [path: string, file: NewFile];

/** Who owns what is made; the files' own owners where it is not said. */
export type Owner = { readonly uid: number; readonly gid: number };

const NOTHING = async function* (): AsyncGenerator<Buffer> {};

/** What a layer is to change in the files below it. */
export class LayerDraft {
  readonly place: string;
  readonly #below: Files | undefined;
  readonly #mtime: number;
  readonly #files = new Map<string, NewFile>();

  /** @param mtime of all that is made, in seconds since 1970 */
  constructor(below: Files | undefined, mtime: number) {
    this.#below = below;
    this.#mtime = mtime;
    this.place = below?.place ?? 'a new layer';
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  stat(path: string): FileNode | undefined {
    if (path === '') {
      return DIRECTORY;
    }
    return this.#files.get(path)?.node ?? this.#below?.stat(path);
  }

  /** A directory with those that it is in; what is there stays as it is. @returns where links lead */
  makeDirectories(
    path: string,
    { mode, owner }: { mode: number; owner: Owner | undefined },
  ): string {
    const real = followed(this, path);
    const parts = real.split('/').filter((part) => part !== '');
    for (const [at] of parts.entries()) {
      const directory = parts.slice(0, at + 1).join('/');
      const found = this.stat(directory);
      if (found !== undefined && found.type !== '5') {
        throw this.#wrong(directory, 'it is no directory');
      }
      if (found === undefined) {
        this.put(directory, { ...DIRECTORY, ...owner, mode });
      }
    }
    return real;
  }

  /** Puts a file, or a directory's permissions and owner, at a path without links on its way. */
  put(path: string, node: FileNode, read: NewFile['read'] = NOTHING): void {
    const found = this.stat(path);
    if (found !== undefined && (found.type === '5') !== (node.type === '5')) {
      throw this.#wrong(
        path,
        node.type === '5'
          ? 'it is no directory'
          : 'a directory is there, and no file can replace it',
      );
    }
    this.replace(path, node, read);
  }

  /** The same where a file may stand for a directory with all in it, and the other way round. */
  replace(path: string, node: FileNode, read: NewFile['read'] = NOTHING): void {
    const [, name] = divided(path);
    if (name.startsWith('.wh.')) {
      throw this.#wrong(path, 'in a layer a name that begins with ".wh." takes another one away');
    }
    this.#files.set(path, { node: { ...node, mtime: this.#mtime }, read });
  }

  /**
   * All files of the layer, in the order of a walk. Directories that they are in come as they are below:
   * an engine that extracts a layer alone would make them otherwise. A file that has several names is there
   * once, and its other names are links to the first.
   */
  entries(): readonly LayerEntry[] {
    const entries = new Map<string, NewFile>();
    const names = new Map<string, string>();
    for (const path of [...this.#files.keys()].sort(byWalk)) {
      for (const parent of this.#parentsToTell(path, entries)) {
        entries.set(parent, { node: this.stat(parent) ?? DIRECTORY, read: NOTHING });
      }
      const file = this.#files.get(path);
      if (file !== undefined && !entries.has(path)) {
        entries.set(path, linked(path, file, names));
      }
    }
    return [...entries];
  }

  #parentsToTell(path: string, told: ReadonlyMap<string, NewFile>): readonly string[] {
    const [parent] = divided(path);
    return told.has(parent) ? [] : parentsOf(path).filter((one) => !told.has(one));
  }

  #wrong(path: string, why: string): ImageError {
    return new ImageError('INVALID_DOCUMENT', `writing ${shown(`/${path}`)}: ${why}`);
  }
}

/** A link to the first name of the same file with the same owner and permissions, if there was one. */
function linked(path: string, file: NewFile, names: Map<string, string>): NewFile {
  const { identity, type, mode, uid, gid } = file.node;
  if (identity === undefined || type !== '0') {
    return file;
  }
  const key = [identity, mode, uid, gid].join(' ');
  const first = names.get(key);
  if (first === undefined) {
    names.set(key, path);
    return file;
  }
  return { node: { ...file.node, type: '1', size: 0, link: first }, read: NOTHING };
}

/** The directories that a path is in, the outer ones first. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
