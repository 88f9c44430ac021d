import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { during } from '../errors.ts';
import { isMissing } from './errors.ts';
import { ownName } from './owner.ts';
import { renameOver } from './replace.ts';

/** A file that has its name only when it is complete. */
export class NewFile {
  readonly stream: WriteStream;
  readonly #path: string;
  /** `undefined` for what is no regular file (`/dev/stdout`, a pipe): it is written to as it is. */
  readonly #temporary: string | undefined;

  private constructor(path: string, temporary: string | undefined, mode?: number) {
    this.#path = path;
    this.#temporary = temporary;
    this.stream =
      temporary === undefined
        ? createWriteStream(path)
        : createWriteStream(temporary, { flags: 'wx', flush: true, ...(mode && { mode }) });
  }

  /** A symbolic link stays one: the file that it leads to is replaced. */
  static async at(path: string): Promise<NewFile> {
    try {
      const target = await realpath(path);
      const found = await stat(target);
      return new NewFile(target, found.isFile() ? besides(target) : undefined, found.mode & 0o777);
    } catch (error) {
      if (isMissing(error)) {
        return new NewFile(path, besides(path));
      }
      throw error;
    }
  }

  /** When the stream has ended. */
  async keep(): Promise<void> {
    if (this.#temporary !== undefined) {
      await renameOver(this.#temporary, this.#path);
    }
  }

  async discard(): Promise<void> {
    if (this.#temporary !== undefined) {
      await this.#closed();
      await rm(this.#temporary, { force: true });
    }
  }

  async #closed(): Promise<void> {
    const { stream } = this;
    if (!stream.closed) {
      const closed = new Promise<void>((done) => stream.once('close', () => done()));
      // Whoever wrote to it knows what went wrong.
      stream.on('error', () => undefined);
      stream.destroy();
      await closed;
    }
  }
}

/** Writes a file as a whole or not at all; who may read it stays as it was. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const file = await NewFile.at(path);
  try {
    await finished(file.stream.end(content));
    await file.keep();
  } catch (error) {
    await file.discard();
    throw during(`writing ${path}`, error);
  }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${ownName()}`);
}
