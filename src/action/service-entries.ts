import type { Readable } from 'node:stream';
import type { TransferOptions } from '../cache/backend.ts';
import { EntryArchive } from '../cache/entry-archive.ts';
import type { Signal } from '../content/store.ts';
import { codeOf, messageOf } from '../errors.ts';
import { CacheFailure, type CacheReader, type FoundEntry } from './cache-reader.ts';
import type { Answer, Verdict } from './cache-words.ts';

/** Entries of a service of protocol 2, read by this process. */
export class ServiceEntries {
  readonly #reader: CacheReader;
  readonly #staging: string;

  constructor(reader: CacheReader, staging: string) {
    this.#reader = reader;
    this.#staging = staging;
  }

  find(prefix: string, path: string, options: Signal): Promise<Answer> {
    return answered(async () => ({ key: (await this.#reader.find(prefix, path, options))?.key }));
  }

  /** Unpacks the entry into the staging folder. */
  restore(prefix: string, path: string, options: TransferOptions): Promise<Answer> {
    return answered(async () => {
      const found = await this.#reader.find(prefix, path, options);
      const archive = found && (await this.#reader.open(found, options));
      if (found === undefined || archive === undefined) {
        return {};
      }
      return this.#ofArchive(found, async () => {
        await new EntryArchive(archive, path).unpackInto(this.#staging, options);
        return { key: found.key };
      });
    });
  }

  /**
   * The file that the entry is made of, as it comes.
   * @param onFailure told why the stream fails, where the entry is not to blame
   */
  open(
    prefix: string,
    path: string,
    options: TransferOptions & { readonly onFailure: (verdict: Verdict) => void },
  ): Promise<Answer & { readonly body?: Readable }> {
    return answered(async () => {
      const found = await this.#reader.find(prefix, path, options);
      const archive = found && (await this.#reader.open(found, options));
      if (found === undefined || archive === undefined) {
        return {};
      }
      archive.once('error', (error) => options.onFailure(verdictOn(error)));
      return this.#ofArchive(found, async () => {
        const body = await new EntryArchive(archive, path).file();
        return { key: found.key, body };
      });
    });
  }

  async #ofArchive<T extends Answer>(
    { key }: FoundEntry,
    step: () => Promise<T>,
  ): Promise<T | Answer> {
    try {
      return await step();
    } catch (error) {
      if (codeOf(error) !== 'ARCHIVE') {
        throw error;
      }
      return { key, verdict: { kind: 'broken', why: messageOf(error) } };
    }
  }

  async close(): Promise<void> {
    await this.#reader.close();
  }
}

async function answered<T extends Answer>(step: () => Promise<T>): Promise<T | Answer> {
  try {
    return await step();
  } catch (error) {
    return { verdict: verdictOn(error) };
  }
}

function verdictOn(error: unknown): Verdict {
  const refused = error instanceof CacheFailure && error.refused;
  return { kind: refused ? 'refused' : 'down', why: messageOf(error) };
}
