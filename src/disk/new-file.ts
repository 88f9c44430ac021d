import { createWriteStream } from 'node:fs';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { givingBack } from '../content/giving-back.ts';
import { DurableFile } from './durable-file.ts';
import { fileError, fileErrors, ifThere, isMissing } from './errors.ts';
import { ownerOf, ownName, runs } from './owner.ts';
import { renameOver } from './replace.ts';

/** A file that has its name only when it is complete. */
export class NewFile {
  readonly stream: Writable;
  readonly #path: string;
  /** Undefined for anything but a regular file (`/dev/stdout`, a pipe), which is written to as it is. */
  readonly #temporary: string | undefined;

  private constructor(path: string, temporary: string | undefined, mode?: number) {
    this.#path = path;
    this.#temporary = temporary;
    this.stream =
      temporary === undefined
        ? givingBack(createWriteStream(path))
        : new DurableFile(temporary, mode);
  }

  /**
   * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
   * beside it is removed.
   * @throws ImageError `ARCHIVE`
   */
  static async at(path: string): Promise<NewFile> {
    return fileErrors('ARCHIVE', `writing ${path}`, async () => {
      const target = (await ifThere(() => realpath(path))) ?? path;
      const found = await ifThere(() => stat(target));
      if (found !== undefined && !found.isFile()) {
        return new NewFile(target, undefined);
      }
      await removeLeftOvers(dirname(target));
      return new NewFile(target, beside(target), found && found.mode & 0o777);
    });
  }

  /** Gives the file its name; the stream must have ended. */
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
      // Its writer has been told of the error.
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
    throw fileError('ARCHIVE', `writing ${path}`, error);
  }
}

function beside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${ownName()}`);
}

/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;

/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
export async function removeLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) {
      throw noFolder(folder);
    }
    // A folder may be written to and not read.
    return [];
  });
  for (const name of names.filter((one) => LEFT_OVER.test(one))) {
    const owner = ownerOf(name);
    if (owner !== undefined && runs(owner) === false) {
      await rm(join(folder, name), { force: true });
    }
  }
}

function noFolder(path: string): Error {
  const error = new Error(`there is no folder ${path}`);
  return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
}
