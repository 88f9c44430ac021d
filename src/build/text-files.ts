import { DIRECTORY, type FileNode, type Files } from './files.ts';

/** Files in memory: here-documents. */
export class TextFiles implements Files {
  readonly place: string;
  readonly #files: ReadonlyMap<string, Buffer>;

  /** @param files by name */
  constructor(files: ReadonlyMap<string, Buffer>, place: string) {
    this.place = place;
    this.#files = files;
  }

  stat(path: string): FileNode | undefined {
    const bytes = this.#files.get(path);
    if (path === '') {
      return DIRECTORY;
    }
    return bytes && { ...DIRECTORY, type: '0', mode: 0o644, size: bytes.length };
  }

  list(path: string): readonly string[] {
    return path === '' ? [...this.#files.keys()].sort() : [];
  }

  async *read(path: string): AsyncGenerator<Buffer> {
    yield this.#files.get(path) ?? Buffer.alloc(0);
  }
}
