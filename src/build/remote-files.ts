import { posix } from 'node:path';
import type { Signal } from '../content/store.ts';
import { ImageError, IntegrityError } from '../errors.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import { bytesOf, DIRECTORY, type FileNode, type Files, type TreeId } from './files.ts';
import type { WorkStore } from './unpack.ts';

/** How files that are elsewhere are got. */
export type RemotePorts = {
  /** Bytes at an http(s) URL. */
  download(url: URL, options: Signal): Promise<AsyncIterable<Buffer>>;
  /**
   * A repository's files, without its `.git` unless that is kept.
   * @param url with a branch, tag or commit and perhaps a folder after `#`
   */
  clone(url: string, options: Signal & { readonly keepGitDir: boolean }): Promise<Files>;
  /** Told of what was downloaded. */
  onDownload?(url: string, digest: Digest): void;
};

const GIT = /^(?:git:\/\/|ssh:\/\/|git@[^:/]+:)|^https?:\/\/[^#?]+\.git(?:#|$)/;

/** Whether a source of ADD is elsewhere, and not in the build context. */
export function isRemote(source: string): boolean {
  return /^https?:\/\//.test(source) || isGit(source);
}

export function isGit(source: string): boolean {
  return GIT.test(source);
}

export type Fetched = {
  readonly files: Files;
  /** The file's; empty for all files. */
  readonly name: string;
};

export type RemoteOptions = {
  readonly checksum: string | undefined;
  readonly keepGitDir: boolean;
};

/** The sources of ADD that are elsewhere. What is downloaded is kept in the store until it is pruned. */
export class RemoteFiles {
  readonly #ports: RemotePorts;
  readonly #store: WorkStore;

  constructor(ports: RemotePorts, store: WorkStore) {
    this.#ports = ports;
    this.#store = store;
  }

  async get(
    source: string,
    { checksum, keepGitDir }: RemoteOptions,
    options: Signal,
  ): Promise<Fetched> {
    if (isGit(source)) {
      return { files: await this.#ports.clone(source, { ...options, keepGitDir }), name: '' };
    }
    const url = URL.parse(source);
    if (url === null) {
      throw new ImageError('INVALID_DOCUMENT', `ADD: ${quoted(source)} is no URL`);
    }
    const name = fileNameIn(url);
    const expected = checksum === undefined ? undefined : parseDigest(checksum);
    const chunks = await this.#ports.download(url, options);
    const kept = await this.#store.receive(chunks, options);
    if (expected !== undefined && expected !== kept.digest) {
      throw new IntegrityError(`ADD ${url.origin}${url.pathname}`, expected, kept.digest);
    }
    this.#ports.onDownload?.(`${url.origin}${url.pathname}`, kept.digest);
    return { files: new KeptFile(this.#store, name, kept), name };
  }
}

/** What BuildKit calls the file of a URL. @throws ImageError `INVALID_DOCUMENT` for a broken escape, and for a NUL */
function fileNameIn(url: URL): string {
  const path = decodedPath(url);
  if (path === undefined || path.includes('\0')) {
    throw new ImageError('INVALID_DOCUMENT', `ADD: ${quoted(url.pathname)} is no path of a URL`);
  }
  const last = posix.basename(path);
  return last === '' || last === '.' || last === '..' ? '__unnamed__' : bytesOf(last);
}

function decodedPath({ pathname }: URL): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** One file, whose bytes are in the store. */
class KeptFile implements Files {
  readonly place = 'what was downloaded';
  readonly id: TreeId;
  readonly #store: WorkStore;
  readonly #name: string;
  readonly #node: FileNode;
  readonly #kept: Awaited<ReturnType<WorkStore['receive']>>;

  constructor(store: WorkStore, name: string, kept: Awaited<ReturnType<WorkStore['receive']>>) {
    const id = `${kept.digest} ${name}`;
    this.id = { names: id, version: id };
    this.#store = store;
    this.#name = name;
    this.#kept = kept;
    this.#node = { ...DIRECTORY, type: '0', mode: 0o600, size: kept.size };
  }

  stat(path: string): FileNode | undefined {
    return path === '' ? DIRECTORY : path === this.#name ? this.#node : undefined;
  }

  list(path: string): readonly string[] {
    return path === '' ? [this.#name] : [];
  }

  async *read(): AsyncGenerator<Buffer> {
    const mediaType = 'application/octet-stream';
    const body = await this.#store.fetch({ mediaType, ...this.#kept });
    yield* body as AsyncIterable<Buffer>;
  }
}
