import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { readMemory } from '../content/read-memory.ts';
import { errno } from '../disk/errors.ts';
import type { Fitting, PathPatterns } from '../dockerfile/path-patterns.ts';
import { ImageError } from '../errors.ts';
import { divided, joined } from '../rootfs/path.ts';
import { DIRECTORY, type FileNode, type Files, shown, type TreeId, textOf } from './files.ts';

export type DirectoryOptions = {
  /** What is left out, as `.dockerignore` says. */
  readonly ignored: PathPatterns;
  /**
   * Permissions as git records them: everybody may read, and who may write or run follows the owner's
   * bits. A work tree has others on each machine, by its umask; and names of one file are files of their own.
   */
  readonly likeGit: boolean;
  readonly place: string;
  /** See {@link Files.id}. */
  readonly id?: TreeId;
};

const PERMISSIONS = 0o7777;
/** The largest file that is read at once, and what is read at a time of a larger one, in bytes. */
export const CHUNK: number = 1024 * 1024;
/** Smaller files are joined with others: their memory cannot be read into again. In bytes. */
const LARGE = 64 * 1024;
/** Neither a pipe that took the file's place keeps us waiting, nor is a link followed. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** How old a change must be for the next one to have another time, in milliseconds. */
const SETTLED = 2000;

/** What a name stood for when it was first looked at, and a word that tells that it has changed. */
type Seen = { readonly node: FileNode; readonly state: string };

/**
 * A directory of this machine, as it was when each of its names was first looked at: a file that changes
 * meanwhile fails where it is read. Owners are not taken over; links are, and are never followed out of it.
 */
export class DirectoryFiles implements Files {
  readonly place: string;
  readonly id: TreeId | undefined;
  readonly #dir: string;
  readonly #options: DirectoryOptions;
  readonly #fitting = new Map<string, Fitting>();
  readonly #seen = new Map<string, Seen | undefined>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #begun = Date.now();

  /** @param dir in one character a byte */
  constructor(dir: string, options: DirectoryOptions) {
    this.place = options.place;
    this.id = options.id;
    this.#dir = dir;
    this.#options = options;
  }

  stat(path: string): FileNode | undefined {
    return path === '' ? DIRECTORY : this.#look(path)?.node;
  }

  #look(path: string): Seen | undefined {
    if (!this.#seen.has(path)) {
      const found = this.#lstat(path);
      const isThere = found !== undefined && !this.#isIgnored(path, found);
      this.#seen.set(path, isThere ? this.#seenAs(path, found) : undefined);
    }
    return this.#seen.get(path);
  }

  list(path: string): readonly string[] {
    const known = this.#lists.get(path);
    if (known !== undefined) {
      return known;
    }
    const names = readdirSync(this.#at(path), { encoding: 'buffer' }).map((name) =>
      name.toString('latin1'),
    );
    const there = names.filter((name) => this.stat(joined(path, name)) !== undefined).sort();
    this.#lists.set(path, there);
    return there;
  }

  async *read(path: string, memory?: Buffer): AsyncGenerator<Buffer> {
    const { node, state } = this.#look(path) ?? { node: DIRECTORY, state: '' };
    if (node.size <= CHUNK) {
      const into = node.size < LARGE ? (memory ?? Buffer.allocUnsafe(node.size)) : memory;
      yield* this.#pieces(path, node.size, state, into);
    } else {
      yield* this.#chunks(path, node.size, state, memory);
    }
  }

  /** Trips to the thread pool take longer than reading such a file. */
  *#pieces(
    path: string,
    size: number,
    state: string,
    memory: Buffer | undefined,
  ): Generator<Buffer> {
    const file = openSync(this.#at(path), FLAGS);
    try {
      for (let at = 0; at < size; ) {
        const into = memory ?? readMemory.take();
        const read = readSync(file, into, 0, Math.min(into.length, size - at), at);
        if (read === 0) {
          break;
        }
        at += read;
        yield pieceOf(into, read, memory);
      }
      this.#mustBe(state, fstatSync(file), path);
    } finally {
      closeSync(file);
    }
  }

  async *#chunks(
    path: string,
    size: number,
    state: string,
    memory: Buffer | undefined,
  ): AsyncGenerator<Buffer> {
    const file = await open(this.#at(path), FLAGS);
    try {
      for (let at = 0; at < size; ) {
        const into = memory ?? readMemory.take();
        const { bytesRead } = await file.read(into, 0, Math.min(into.length, size - at), at);
        if (bytesRead === 0) {
          break;
        }
        at += bytesRead;
        yield pieceOf(into, bytesRead, memory);
      }
      this.#mustBe(state, await file.stat(), path);
    } finally {
      await file.close();
    }
  }

  /** What was read is noted under what was seen before, and must be the same. */
  #mustBe(state: string, found: Stats, path: string): void {
    if (stateOf(found) !== state) {
      const what = `reading ${shown(path)} of ${this.place}`;
      throw new ImageError('STORE', `${what}: it changed during the build`);
    }
  }

  #at(path: string): Buffer {
    return Buffer.from(`${this.#dir}/${path}`, 'latin1');
  }

  #lstat(path: string): Stats | undefined {
    try {
      return lstatSync(this.#at(path), { throwIfNoEntry: false });
    } catch (error) {
      if (errno(error) === 'ENOTDIR' || errno(error) === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
  }

  /** A socket is no file: docker leaves it out too. */
  #isIgnored(path: string, found: Stats): boolean {
    if (found.isSocket()) {
      return true;
    }
    const { matched } = this.#match(path);
    return matched && !(found.isDirectory() && this.#hasTakenBack(path));
  }

  #match(path: string) {
    const [parent] = divided(path);
    const above = parent === '' ? undefined : this.#fittingOf(parent);
    return this.#options.ignored.match(textOf(path), above);
  }

  #fittingOf(directory: string): Fitting {
    const known = this.#fitting.get(directory);
    const { fitting } = known === undefined ? this.#match(directory) : { fitting: known };
    this.#fitting.set(directory, fitting);
    return fitting;
  }

  /** A directory that is left out is there where something in it is not. */
  #hasTakenBack(path: string): boolean {
    return this.#options.ignored.mayTakeBack(textOf(path)) && this.list(path).length > 0;
  }

  #seenAs(path: string, found: Stats): Seen {
    const isLink = found.isSymbolicLink();
    const state = stateOf(found);
    const isSettled = this.#begun - Math.max(found.mtimeMs, found.ctimeMs) >= SETTLED;
    const node = {
      ...DIRECTORY,
      type: typeOf(found, path),
      mode: isLink ? 0o777 : this.#mode(found),
      size: found.isFile() ? found.size : 0,
      identity: found.nlink > 1 && !this.#options.likeGit ? `${found.dev} ${found.ino}` : undefined,
      link: isLink ? readlinkSync(this.#at(path), { encoding: 'buffer' }).toString('latin1') : '',
      version: isSettled ? state : undefined,
    };
    return { node, state };
  }

  #mode({ mode }: Stats): number {
    if (!this.#options.likeGit) {
      return mode & PERMISSIONS;
    }
    const isRun = (mode & 0o100) !== 0;
    return (mode & PERMISSIONS & ~0o777) | (isRun ? 0o755 : 0o644);
  }
}

/** Changes whenever the content does, unless that happens twice within a tick of the file system's clock. */
function stateOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** A writer gives memory of bodies back; what a reader brings is its own. */
function pieceOf(into: Buffer, length: number, own: Buffer | undefined): Buffer {
  return own === undefined ? readMemory.received(into, length) : into.subarray(0, length);
}

function typeOf(found: Stats, path: string): string {
  if (found.isFile()) {
    return '0';
  }
  if (found.isSymbolicLink()) {
    return '2';
  }
  if (found.isDirectory()) {
    return '5';
  }
  if (found.isFIFO()) {
    return '6';
  }
  throw new ImageError('UNSUPPORTED', `${shown(path)} is a device, which no build copies`);
}
