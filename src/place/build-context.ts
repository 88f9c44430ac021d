import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { DirectoryFiles } from '../build/directory-files.ts';
import { bytesOf, type Files, followed } from '../build/files.ts';
import { IgnoredFiles } from '../build/ignored-files.ts';
import { isGit, isRemote } from '../build/remote-files.ts';
import { tarFiles } from '../build/unpack.ts';
import { compressionOf, MAGIC_LENGTH } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { readAll } from '../content/whole.ts';
import { errno } from '../disk/errors.ts';
import { readNamed } from '../disk/files.ts';
import { ignorePatterns } from '../dockerfile/ignore-file.ts';
import { PathPatterns } from '../dockerfile/path-patterns.ts';
import type { Exec } from '../engine/exec.ts';
import { ImageError } from '../errors.ts';
import { BLOCK, decodeHeader } from '../tar/header.ts';
import { clone, withoutLogin, workTreeOf } from './git.ts';
import type { Places } from './places.ts';
import { unpackTools } from './unpack-tools.ts';

/** Where a build gets its Dockerfile and its files from. */
export type BuildContext = {
  readonly dockerfile: string;
  /** For messages: `Dockerfile`. */
  readonly name: string;
  files(): Promise<Files>;
  /** The directory of this machine that it is, if it is one. */
  readonly dir: string | undefined;
  /** Where it was cloned from, and the commit. */
  readonly git?: { readonly url: string; readonly commit: string } | undefined;
  /** Patterns of what is left out, and whether they come from a file for this Dockerfile alone. */
  readonly ignore: { readonly text: string; readonly isOwn: boolean };
};

export type ContextOptions = Signal & {
  /** As written: a path, `-`, or nothing for the context's own `Dockerfile`. */
  readonly file: string | undefined;
  readonly stdin: Readable;
  readonly exec: Exec;
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  /** Closes what was opened, at the end of the job. */
  keep(opened: { close(): Promise<void> }): void;
};

/** The largest Dockerfile or ignore file, in bytes. */
const FILE_LIMIT = 4 * 1024 * 1024;
const STANDARD = 'Dockerfile';
const NOTHING = { text: '', isOwn: false } as const;

/**
 * A directory, `-` for a Dockerfile or a tar from standard input, or the URL of a git repository or a
 * tar. @throws ImageError
 */
export async function openContext(
  text: string,
  places: Places,
  options: ContextOptions,
): Promise<BuildContext> {
  if (text === '-') {
    return fromStream(await peeked(options.stdin), 'standard input', places, options);
  }
  if (isGit(text)) {
    const cloned = await clone(text, options);
    options.keep(cloned);
    const git = { url: withoutLogin(text), commit: cloned.commit };
    return { ...(await fromDirectory(cloned.dir, { ...options, isClone: true })), git };
  }
  const url = isRemote(text) ? URL.parse(text) : null;
  if (url !== null) {
    const body = await places.webFile(url, options);
    return fromStream(await peeked(body), `${url.origin}${url.pathname}`, places, options);
  }
  return fromDirectory(text, options);
}

async function fromDirectory(
  dir: string,
  options: ContextOptions & { readonly isClone?: boolean },
): Promise<BuildContext> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    const why = found === undefined ? 'there is no such directory' : 'it is no directory';
    throw new ImageError('NOT_FOUND', `the build context ${dir}: ${why}`);
  }
  const isClone = options.isClone === true;
  const at = pathOfDockerfile(dir, options.file, isClone);
  const readOwn: ReadText = (path) => (isClone ? readWithin(dir, path) : readText(path));
  const dockerfile = at === '-' ? await read(options.stdin) : await readDockerfile(at, readOwn);
  const ignore = await ignoreOf(dir, at, readOwn);
  const patterns = [...ignorePatterns(ignore.text), ...(isClone ? ['.git'] : [])];
  const files = async (): Promise<Files> =>
    new DirectoryFiles(bytesOf(resolve(dir)), {
      ignored: new PathPatterns(patterns),
      likeGit: workTreeOf(resolve(dir)) !== undefined,
      place: 'the build context',
    });
  const name = at === '-' ? 'standard input' : (options.file ?? STANDARD);
  return { dockerfile, name, files, dir: resolve(dir), ignore };
}

/** A path on the command line is from the working directory on, one in a repository from its root. */
function pathOfDockerfile(dir: string, file: string | undefined, isClone: boolean): string {
  if (file === undefined || isClone) {
    return resolve(dir, file ?? STANDARD);
  }
  return file;
}

/** @returns `undefined` where there is no such file */
type ReadText = (path: string) => Promise<string | undefined>;

async function ignoreOf(
  dir: string,
  dockerfile: string,
  readOwn: ReadText,
): Promise<BuildContext['ignore']> {
  const own = dockerfile === '-' ? undefined : await readOwn(`${dockerfile}.dockerignore`);
  const text = own ?? (await readOwn(resolve(dir, '.dockerignore'))) ?? '';
  return { text, isOwn: own !== undefined };
}

async function readDockerfile(path: string, readOwn: ReadText): Promise<string> {
  const text = await readOwn(path);
  if (text === undefined) {
    throw new ImageError('NOT_FOUND', `reading ${path}: there is no such file`, {
      hint: 'a build reads a file called Dockerfile in its context, unless another one is named',
    });
  }
  return text;
}

/** A file of a clone: a link in it leads to no file of this machine. */
async function readWithin(dir: string, path: string): Promise<string | undefined> {
  const [root, found] = [await realpath(dir), await realpath(path).catch(() => '')];
  return found.startsWith(`${root}${sep}`) ? readText(found) : undefined;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readNamed(path, FILE_LIMIT)).toString();
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}

async function read(stream: Readable): Promise<string> {
  return (await readAll(stream, FILE_LIMIT, 'a Dockerfile from standard input')).toString();
}

type Peeked = { readonly start: Buffer; readonly chunks: AsyncGenerator<Buffer> };

async function peeked(stream: Readable): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let start: Buffer = Buffer.alloc(0);
  let next = await chunks.next();
  while (next.done !== true && start.length + next.value.length < BLOCK) {
    start = Buffer.concat([start, next.value]);
    next = await chunks.next();
  }
  if (next.done !== true) {
    start = Buffer.concat([start, next.value]);
  }
  const all = async function* (): AsyncGenerator<Buffer> {
    yield start;
    for (let more = await chunks.next(); more.done !== true; more = await chunks.next()) {
      yield more.value;
    }
  };
  return { start, chunks: all() };
}

/** A tar is the context; anything else is a Dockerfile with no context at all. */
async function fromStream(
  { start, chunks }: Peeked,
  place: string,
  places: Places,
  options: ContextOptions,
): Promise<BuildContext> {
  const isTar =
    compressionOf(start.subarray(0, MAGIC_LENGTH)) !== 'none' ||
    (start.length >= BLOCK && decodeHeader(start.subarray(0, BLOCK)) !== undefined);
  const store = await places.store();
  const tools = unpackTools(store, options.exec);
  if (!isTar) {
    const body = Readable.from(chunks, { objectMode: false });
    const none = (): Promise<Files> =>
      tarFiles(emptyTar(), tools, 'an empty build context', options);
    return {
      dockerfile: await read(body),
      name: place,
      files: none,
      dir: undefined,
      ignore: NOTHING,
    };
  }
  const tar = await tarFiles(chunks, tools, 'the build context', options);
  const path = options.file ?? STANDARD;
  const dockerfile = await textIn(tar, path);
  if (dockerfile === undefined) {
    throw new ImageError('NOT_FOUND', `${place}: there is no ${path} in it`);
  }
  const own = await textIn(tar, `${path}.dockerignore`);
  const text = own ?? (await textIn(tar, '.dockerignore')) ?? '';
  const files = new IgnoredFiles(tar, new PathPatterns(ignorePatterns(text)));
  return {
    dockerfile,
    name: path,
    files: async () => files,
    dir: undefined,
    ignore: { text, isOwn: own !== undefined },
  };
}

async function* emptyTar(): AsyncGenerator<Buffer> {
  yield Buffer.alloc(2 * BLOCK);
}

async function textIn(files: Files, path: string): Promise<string | undefined> {
  const at = followed(files, bytesOf(path));
  const node = files.stat(at);
  if (node?.type !== '0' || node.size > FILE_LIMIT) {
    return undefined;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of files.read(at)) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
