import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { errno } from '../disk/errors.ts';
import type { Fitting, PathPatterns } from '../dockerfile/path-patterns.ts';
import { ImageError } from '../errors.ts';
import { divided, joined } from '../rootfs/path.ts';
import { DIRECTORY, type FileNode, type Files, shown, textOf } from './files.ts';

export type DirectoryOptions = {
  /** What is left out, as `.dockerignore` says. */
  readonly ignored: PathPatterns;
  /**
   * Permissions as git records them: everybody may read, and who may write or run follows the owner's
   * bits. A work tree has others on each machine, by its umask.
   */
  readonly likeGit: boolean;
  readonly place: string;
  /** See {@link Files.id}. */
  readonly id?: string;
};

const PERMISSIONS = 0o7777;
/** The largest file that is read at once, in bytes. */
const SMALL = 64 * 1024;
/** Neither a pipe that took the file's place keeps us waiting, nor is a link followed. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** How old a change must be for the next one to have another time, in milliseconds. */
const SETTLED = 2000;

/** A directory of this machine. Owners are not taken over; links are, and are never followed out of it. */
export class DirectoryFiles implements Files {
  readonly place: string;
  readonly id: string | undefined;
  readonly #dir: string;
  readonly #options: DirectoryOptions;
  readonly #fitting = new Map<string, Fitting>();
  /** As they were found first: a file that changes meanwhile fails where it is read. */
  readonly #nodes = new Map<string, FileNode | undefined>();
  readonly #begun = Date.now();

  /** @param dir in one character a byte */
  constructor(dir: string, options: DirectoryOptions) {
    this.place = options.place;
    this.id = options.id;
    this.#dir = dir;
    this.#options = options;
  }

  stat(path: string): FileNode | undefined {
    if (path === '') {
      return DIRECTORY;
    }
    if (!this.#nodes.has(path)) {
      this.#nodes.set(path, this.#look(path));
    }
    return this.#nodes.get(path);
  }

  #look(path: string): FileNode | undefined {
    const found = this.#lstat(path);
    const isThere = found !== undefined && !this.#isIgnored(path, found);
    return isThere ? this.#node(path, found) : undefined;
  }

  list(path: string): readonly string[] {
    const names = readdirSync(this.#at(path), { encoding: 'buffer' }).map((name) =>
      name.toString('latin1'),
    );
    return names.filter((name) => this.stat(joined(path, name)) !== undefined).sort();
  }

  async *read(path: string): AsyncGenerator<Buffer> {
    let left = this.stat(path)?.size ?? 0;
    if (left <= SMALL) {
      yield this.#small(path, left);
      return;
    }
    const file = await open(this.#at(path), FLAGS);
    for await (const chunk of file.createReadStream({ highWaterMark: CHUNK })) {
      left -= (chunk as Buffer).length;
      if (left < 0) {
        break;
      }
      yield chunk as Buffer;
    }
    if (left !== 0) {
      throw this.#changed(path);
    }
  }

  /** A stream takes longer to open than such a file to read. */
  #small(path: string, size: number): Buffer {
    const descriptor = openSync(this.#at(path), FLAGS);
    try {
      const bytes = Buffer.allocUnsafe(size + 1);
      if (readSync(descriptor, bytes, 0, size + 1, null) !== size) {
        throw this.#changed(path);
      }
      return bytes.subarray(0, size);
    } finally {
      closeSync(descriptor);
    }
  }

  #changed(path: string): ImageError {
    return new ImageError('STORE', `reading ${shown(path)} of ${this.place}: it changed meanwhile`);
  }

  version(path: string): string | undefined {
    const found = this.#lstat(path);
    if (found === undefined || this.#begun - Math.max(found.mtimeMs, found.ctimeMs) < SETTLED) {
      return undefined;
    }
    const { dev, ino, size, mtimeMs, ctimeMs } = found;
    return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
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

  #node(path: string, found: Stats): FileNode {
    const isLink = found.isSymbolicLink();
    return {
      ...DIRECTORY,
      type: typeOf(found, path),
      mode: isLink ? 0o777 : this.#mode(found),
      size: found.isFile() ? found.size : 0,
      link: isLink ? readlinkSync(this.#at(path), { encoding: 'buffer' }).toString('latin1') : '',
    };
  }

  #mode({ mode }: Stats): number {
    if (!this.#options.likeGit) {
      return mode & PERMISSIONS;
    }
    const isRun = (mode & 0o100) !== 0;
    return (mode & PERMISSIONS & ~0o777) | (isRun ? 0o755 : 0o644);
  }
}

const CHUNK = 256 * 1024;

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
