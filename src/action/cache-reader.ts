import type { Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';
import { tapped } from '../content/tapped.ts';
import { bodyOf, readAll } from '../content/whole.ts';
import { ImageError, messageOf } from '../errors.ts';
import { asObject, decodeJson, type JsonObject } from '../oci/decode.ts';
import { digestOf, encodedOf } from '../oci/digest.ts';
import { Storage } from '../registry/storage.ts';
import { SYSTEM_CLOCK, sleep } from '../registry/wire/clock.ts';
import { oneLine } from '../registry/wire/redact.ts';
import type { Environment } from './environment.ts';
import { isOnPath } from './on-path.ts';

/** An entry, and the signed address of its archive. */
export type FoundEntry = { readonly key: string; readonly url: URL };

/** Why the service cannot be read from. */
export class CacheFailure extends ImageError {
  /** The service answers, and does not allow it, or not now. */
  readonly refused: boolean;

  constructor(message: string, refused = false, cause?: unknown) {
    super('CACHE', message, { cause });
    this.refused = refused;
  }
}

const LOOK_UP = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** The client's, so that both have the same versions of entries. */
const SALT = '1.0';
/** In seconds: without an answer, and between the two tries of a look-up. */
const SILENCE = 6;
const PAUSE = 2;
/** In bytes. */
const ANSWER_LIMIT = 64 * 1024;
const TRY_AGAIN: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429]);

/**
 * Protocol 2 of the cache service, as `@actions/cache` speaks it to read: one look-up an entry, then its
 * archive from a storage. In this process bytes go from the connection to where they belong; the client
 * writes an archive to the disk, and tar and zstd unpack it.
 */
export class CacheReader {
  readonly #env: Environment;
  readonly #storage: Storage;
  readonly #compression: string;

  constructor(env: Environment) {
    this.#env = env;
    this.#storage = new Storage({ env, timeout: SILENCE });
    this.#compression = compressionIn(env);
  }

  /** The newest entry whose key begins with this prefix. @throws CacheFailure */
  async find(prefix: string, path: string, { signal }: Signal): Promise<FoundEntry | undefined> {
    const version = versionOf(path, this.#compression);
    const question = { key: prefix, restore_keys: [prefix], version };
    const answer = await this.#ask(question, `looking up ${prefix}`, signal);
    // JSON of Protocol Buffers may have either spelling.
    const url = textIn(answer, 'signed_download_url', 'signedDownloadUrl');
    const key = textIn(answer, 'matched_key', 'matchedKey');
    if (answer['ok'] !== true || url === undefined || key === undefined) {
      return undefined;
    }
    const parsed = URL.parse(url);
    if (parsed === null) {
      throw new CacheFailure(`looking up ${prefix}: its archive has no URL`);
    }
    return { key, url: parsed };
  }

  /**
   * The bytes of an entry's archive. The stream fails with a CacheFailure.
   * @param options `size`: as far as it is known
   * @returns `undefined` if the archive is gone @throws CacheFailure
   */
  async open(
    { key, url }: FoundEntry,
    { signal, size = 0 }: Signal & { readonly size?: number },
  ): Promise<Readable | undefined> {
    const doing = `reading ${key}`;
    try {
      const body = await this.#storage.open(url, { signal, size, doing });
      return body && tapped(body, { failed: (error) => failureOf(error) });
    } catch (error) {
      throw failureOf(error);
    }
  }

  async close(): Promise<void> {
    await this.#storage.close();
  }

  async #ask(
    question: object,
    doing: string,
    signal: AbortSignal | undefined,
  ): Promise<JsonObject> {
    const first = await this.#answer(question, doing, signal);
    if (!TRY_AGAIN.has(first.status)) {
      return first.body();
    }
    await sleep(SYSTEM_CLOCK, PAUSE, { signal });
    return (await this.#answer(question, doing, signal)).body();
  }

  /** One exchange. @returns the status, and the answer's document, which throws for a refusal */
  async #answer(question: object, doing: string, signal: AbortSignal | undefined) {
    const bytes = Buffer.from(JSON.stringify(question));
    try {
      const { status, body } = await this.#storage.request({
        method: 'POST',
        url: new URL(LOOK_UP, this.#env['ACTIONS_RESULTS_URL']),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.#env['ACTIONS_RUNTIME_TOKEN']}`,
        },
        body: { open: bodyOf(bytes), size: bytes.length },
        document: true,
        signal,
        doing,
      });
      const answer = await readAll(body, ANSWER_LIMIT, doing);
      return { status, body: () => documentOf(status, answer, doing) };
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/** @throws CacheFailure for a refusal, and for what is no document */
function documentOf(status: number, bytes: Buffer, doing: string): JsonObject {
  const said = documentIn(bytes, doing);
  if (status >= 200 && status < 300 && said !== undefined) {
    return said;
  }
  const why = oneLine(textIn(said ?? {}, 'msg', 'message') ?? '');
  const limited = status === 429 ? 'Rate limited: ' : '';
  throw new CacheFailure(`${doing}: ${limited}${status} ${why}`.trim(), REFUSED.has(status));
}

function documentIn(bytes: Buffer, doing: string): JsonObject | undefined {
  try {
    return asObject(decodeJson(bytes, doing), doing);
  } catch {
    return undefined;
  }
}

function textIn(answer: JsonObject, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => answer[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function failureOf(error: unknown): CacheFailure {
  return error instanceof CacheFailure ? error : new CacheFailure(messageOf(error), false, error);
}

/** What an entry was saved from, and how it is compressed: another version is another entry. */
function versionOf(path: string, compression: string): string {
  return encodedOf(digestOf([path, compression, SALT].join('|')));
}

/** What the client compresses with on this machine: with zstd where it finds the program. */
function compressionIn(env: Environment): string {
  return isOnPath('zstd', env) ? 'zstd-without-long' : 'gzip';
}
