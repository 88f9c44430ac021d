import type { PathPatterns } from '../dockerfile/path-patterns.ts';
import { joined } from '../rootfs/path.ts';
import { type FileNode, type Files, textOf } from './files.ts';

/** A tree without what an ignore file leaves out. */
export class IgnoredFiles implements Files {
  readonly place: string;
  readonly #files: Files;
  readonly #ignored: PathPatterns;

  constructor(files: Files, ignored: PathPatterns) {
    this.place = files.place;
    this.#files = files;
    this.#ignored = ignored;
  }

  stat(path: string): FileNode | undefined {
    const node = this.#files.stat(path);
    return node === undefined || this.#isIgnored(path, node) ? undefined : node;
  }

  list(path: string): readonly string[] {
    const names = this.#files.list(path);
    return names.filter((name) => this.stat(joined(path, name)) !== undefined);
  }

  read(path: string, memory?: Buffer): AsyncIterable<Buffer> {
    return this.#files.read(path, memory);
  }

  /** A directory that is left out is there where something in it is not. */
  #isIgnored(path: string, { type }: FileNode): boolean {
    if (path === '' || !this.#ignored.matches(textOf(path))) {
      return false;
    }
    const isEntered = type === '5' && this.#ignored.mayTakeBack(textOf(path));
    return !isEntered || this.list(path).length === 0;
  }
}
