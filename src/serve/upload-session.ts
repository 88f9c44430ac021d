import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { eachOf } from '../content/each-of.ts';
import type { Body, Signal } from '../content/store.ts';
import { bodyOfFile } from '../disk/body-file.ts';
import { makeFolder } from '../disk/folder.ts';
import { ownName } from '../disk/owner.ts';
import { Refusal } from './refusal.ts';

/** A session that no request was for in this time, in milliseconds, is removed. */
const IDLE = 60 * 60 * 1000;
/** How many sessions are removed at a time. */
const WIDTH = 8;

/** An upload in chunks, into a file that grows. */
export class UploadSession {
  readonly id: string = randomUUID();
  readonly repository: string;
  readonly #path: string;
  #size = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #ended = false;
  #usedMs: number = Date.now();

  constructor(repository: string, ingest: string) {
    this.repository = repository;
    this.#path = join(ingest, `upload.${ownName()}`);
  }

  /** How many bytes have arrived. */
  get size(): number {
    return this.#size;
  }

  /** When the last request for it came, in milliseconds since 1970. */
  get usedMs(): number {
    return this.#usedMs;
  }

  /**
   * Runs one request at a time: a chunk that is sent again waits until the server has noticed the end
   * of the broken connection that brought the first half of it.
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(async () => {
      if (this.#ended) {
        throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', `upload ${this.id} has ended`);
      }
      this.#usedMs = Date.now();
      return await work();
    });
    this.#turn = turn.catch(() => undefined);
    return await turn;
  }

  /** Keeps what arrives, even if the connection breaks: the client may go on from there. */
  async append(body: Readable, { signal }: Signal): Promise<void> {
    try {
      const file = createWriteStream(this.#path, { flags: 'a', flush: false });
      await pipeline(body, file, signal === undefined ? {} : { signal });
    } finally {
      this.#size = (await stat(this.#path).catch(() => undefined))?.size ?? 0;
    }
  }

  /** All that has arrived. */
  body(): Body {
    return async () => {
      await writeFile(this.#path, '', { flag: 'a' });
      return bodyOfFile(await open(this.#path));
    };
  }

  async remove(): Promise<void> {
    this.#ended = true;
    await rm(this.#path, { force: true });
  }
}

/** The uploads under way. They end with the process, whose id their files bear. */
export class UploadSessions {
  readonly #ingest: string;
  readonly #open = new Map<string, UploadSession>();

  /** @param ingest a folder on the layout's file system */
  constructor(ingest: string) {
    this.#ingest = ingest;
  }

  async start(repository: string): Promise<UploadSession> {
    await makeFolder(this.#ingest);
    const idle = [...this.#open.values()].filter(({ usedMs }) => Date.now() - usedMs > IDLE);
    await this.#endAll(idle);
    const session = new UploadSession(repository, this.#ingest);
    this.#open.set(session.id, session);
    return session;
  }

  find(repository: string, id: string): UploadSession | undefined {
    const session = this.#open.get(id);
    return session?.repository === repository ? session : undefined;
  }

  async end(session: UploadSession): Promise<void> {
    this.#open.delete(session.id);
    await session.remove();
  }

  async close(): Promise<void> {
    await this.#endAll([...this.#open.values()]);
  }

  async #endAll(sessions: readonly UploadSession[]): Promise<void> {
    await eachOf(sessions, WIDTH, (session) => this.end(session));
  }
}
