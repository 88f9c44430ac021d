import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { partsOf } from '../rootfs/path.ts';
import type { PaxRecord } from '../tar/header.ts';

/** What a name in a tree of files stands for. Names and links are one character a byte (latin1). */
export type FileNode = {
  /** The type flag of a tar: `0` a file, `2` a symbolic link, `5` a directory, `3`, `4` and `6` devices and pipes. */
  readonly type: string;
  /** The permissions, as chmod takes them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** In seconds since 1970. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
  /** Where a symbolic link leads; else empty. */
  readonly link: string;
  readonly device: readonly [major: number, minor: number];
  /** Extended attributes. */
  readonly pax: readonly PaxRecord[];
  /** The same for the names of one file. */
  readonly identity?: string | undefined;
  /** Of a file: another word whenever its content may be another; `undefined` where that cannot be told. */
  readonly version?: string | undefined;
};

/** What a tree of files is, or a part of it. */
export type TreeId = {
  /** All but the content of files. */
  readonly names: string;
  /** Another word whenever the content of files may be another; `undefined` where that cannot be told. */
  readonly version: string | undefined;
};

/** A tree of files that is read, never written: a build context, an image's root file system. Paths are relative and clean. */
export type Files = {
  /** For messages: `the build context`. */
  readonly place: string;
  /** What a path names, itself and not what it links to; the empty path is the root. */
  stat(path: string): FileNode | undefined;
  /** The names in a directory, in the order of their bytes. */
  list(path: string): readonly string[];
  /**
   * A file's bytes, exactly as many as its size.
   * @param memory where each chunk may be put: it is good until the next one is asked for
   */
  read(path: string, memory?: Buffer): AsyncIterable<Buffer>;
  /** What all of it is, where it never changes: then nothing in it need be looked at to tell. */
  readonly id?: TreeId | undefined;
};

export const DIRECTORY: FileNode = {
  type: '5',
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime: 0,
  size: 0,
  link: '',
  device: [0, 0],
  pax: [],
};

/** Linux follows no more in one path (path_resolution(7)). */
const LINKS_LIMIT = 40;

type Look = Pick<Files, 'place' | 'stat'>;

/**
 * Where a path leads when all links on its way are followed, which never lead out of the tree. What is
 * not there is taken as it is written.
 * @throws ImageError `INVALID_DOCUMENT` for links without an end
 */
export function followed(files: Look, path: string): string {
  const steps: string[] = [];
  const left = partsOf(path).toReversed();
  let links = 0;
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === '/' || part === '..') {
      steps.splice(part === '/' ? 0 : Math.max(steps.length - 1, 0));
      continue;
    }
    steps.push(part);
    const node = files.stat(steps.join('/'));
    if (node?.type === '2') {
      links += 1;
      if (links > LINKS_LIMIT) {
        throw new ImageError('INVALID_DOCUMENT', `${shown(path)}: too many symbolic links`);
      }
      steps.pop();
      left.push(...partsOf(node.link).toReversed());
    }
  }
  return steps.join('/');
}

/** A path as a text for messages: its bytes need not be one. */
export function shown(path: string): string {
  return quoted(textOf(path), 200);
}

/** Bytes as text. */
export function textOf(path: string): string {
  return Buffer.from(path, 'latin1').toString();
}

/** Text as bytes, one character each. */
export function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}
