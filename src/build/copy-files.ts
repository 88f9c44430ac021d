import { posix } from 'node:path';
import { matches } from '../dockerfile/glob.ts';
import { PathPatterns } from '../dockerfile/path-patterns.ts';
import { pathTokens } from '../dockerfile/path-tokens.ts';
import { ImageError } from '../errors.ts';
import { divided, joined } from '../rootfs/path.ts';
import { type FileNode, type Files, followed, shown, textOf } from './files.ts';
import type { LayerDraft, Owner } from './layer-draft.ts';
import type { ModeChange } from './mode.ts';

export type CopyOptions = {
  /** For everything that is copied; default: that of each source. */
  readonly owner: Owner | undefined;
  readonly mode: ModeChange | undefined;
  /** Patterns of what is left out, from each source on. */
  readonly exclude: readonly string[];
  /** The directories that a source is in are made as well. */
  readonly parents: boolean;
};

/** One file or directory that is to be copied. */
export type Found = {
  /** As it is written, with its wildcards resolved: the last part is what it is called. */
  readonly written: string;
  /** Where links lead. */
  readonly path: string;
  readonly node: FileNode;
};

/** The most permissions of a directory that is made on the way, whatever --chmod says: BuildKit has a umask. */
const NEW = 0o755;

const WILDCARD = /(?<!\\)[*?[]/;

/** What a source of COPY means. A wildcard that fits nothing is nothing; a path that is not there is an error. */
export function findSources(files: Files, source: string): readonly Found[] {
  const clean = posix.normalize(`/${source}`).slice(1).replace(/\/+$/, '');
  const parts = clean.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => WILDCARD.test(part));
  if (at < 0) {
    return [foundAt(files, parts.map((part) => part.replaceAll(/\\(.)/g, '$1')).join('/'), source)];
  }
  const base = parts.slice(0, at).join('/');
  const start = followed(files, base);
  if (files.stat(start)?.type !== '5') {
    return [];
  }
  return fitting(files, start, parts.slice(at)).map((path) => foundAt(files, path, source));
}

/** The names below a directory that fit a row of patterns, one a level. */
function fitting(files: Files, directory: string, patterns: readonly string[]): readonly string[] {
  const [pattern = '', ...rest] = patterns;
  const tokens = pathTokens(textOf(pattern), false);
  const names = files.list(directory).filter((name) => matches(tokens, [...textOf(name)]));
  const paths = names.map((name) => joined(directory, name));
  return rest.length === 0
    ? paths
    : paths.flatMap((path) => (files.stat(path)?.type === '5' ? fitting(files, path, rest) : []));
}

function foundAt(files: Files, written: string, source: string): Found {
  const path = followed(files, written);
  const node = files.stat(path);
  if (node === undefined) {
    throw new ImageError('NOT_FOUND', `${shown(source)}: not found in ${files.place}`);
  }
  return { written, path, node };
}

/** Copies files of one tree into a layer, with BuildKit's rules. */
export class FileCopy {
  readonly #files: Files;
  readonly #draft: LayerDraft;
  readonly #options: CopyOptions;
  readonly #excluded: PathPatterns;
  /** The names of one file stay that within what one source brings, as BuildKit copies each alone. */
  readonly #source: string;

  /** @param source a word for one source, which no other has in this layer */
  constructor(files: Files, draft: LayerDraft, source: string, options: CopyOptions) {
    this.#files = files;
    this.#source = source;
    this.#draft = draft;
    this.#options = options;
    this.#excluded = new PathPatterns(options.exclude);
  }

  /** @param destination from the root on; a slash at its end makes it a directory */
  copy(found: Found, destination: string): void {
    const target = this.#target(found, destination);
    if (found.node.type === '5') {
      this.#directoryInto(found.path, target, '');
    } else if (!this.#excluded.matches(textOf(divided(found.path)[1]))) {
      this.#file(found.path, target, found.node);
    }
  }

  /** The same with the directories that it is in, from `from` on. */
  copyWithParents(from: string, path: string, destination: string): void {
    const root = this.#makeDirectories(destination);
    const parts = path.split('/').filter((part) => part !== '');
    for (const [at] of parts.entries()) {
      const written = parts.slice(0, at + 1).join('/');
      const source = followed(this.#files, joined(from, written));
      const node = this.#files.stat(source);
      const target = joined(root, written);
      if (node?.type !== '5') {
        this.#place(node, source, target, written);
      } else if (this.#draft.stat(target) === undefined) {
        this.#file(source, target, node);
      }
    }
    const last = followed(this.#files, joined(from, path));
    if (this.#files.stat(last)?.type === '5') {
      this.#directoryInto(last, joined(root, parts.join('/')), parts.join('/'));
    }
  }

  #place(node: FileNode | undefined, source: string, target: string, written: string): void {
    if (node !== undefined && !this.#excluded.matches(textOf(written))) {
      this.#file(source, target, node);
    }
  }

  #makeDirectories(path: string): string {
    const { mode, owner } = this.#options;
    return this.#draft.makeDirectories(path, { mode: (mode?.absolute ?? ~0) & NEW, owner });
  }

  /** Where it goes: into a directory that is there, or to the very name. */
  #target({ written, node }: Found, destination: string): string {
    const isDirectory = /(?:^|\/)\.?$/.test(destination);
    const path = posix.normalize(`/${destination}`).slice(1).replace(/\/$/, '');
    const real = isDirectory
      ? this.#makeDirectories(path)
      : joined(this.#makeDirectories(divided(path)[0]), divided(path)[1]);
    const target = followed(this.#draft, real);
    const isThere = this.#draft.stat(target)?.type === '5';
    if (node.type === '5') {
      return isThere ? target : this.#makeDirectories(target);
    }
    const inside = isThere ? joined(target, divided(written)[1]) : target;
    this.#makeDirectories(divided(inside)[0]);
    return inside;
  }

  /** What is in a directory; the directory itself is there. @param below what patterns see before a name */
  #directoryInto(source: string, target: string, below: string): void {
    for (const name of this.#files.list(source)) {
      const path = joined(below, name);
      const node = this.#files.stat(joined(source, name));
      const isExcluded = this.#excluded.matches(textOf(path));
      if (node !== undefined && !isExcluded) {
        this.#file(joined(source, name), joined(target, name), node);
      }
      const entered = !isExcluded || this.#excluded.mayTakeBack(textOf(path));
      if (node?.type === '5' && entered) {
        this.#directoryInto(joined(source, name), joined(target, name), path);
      }
    }
  }

  #file(source: string, target: string, node: FileNode): void {
    const { owner, mode } = this.#options;
    const isLink = node.type === '2';
    const permissions =
      isLink || mode === undefined ? node.mode : mode.of(node.mode, node.type === '5');
    const identity = node.identity && `${this.#source} ${node.identity}`;
    this.#draft.put(target, { ...node, ...owner, mode: permissions, identity }, (memory) =>
      this.#files.read(source, memory),
    );
  }
}
