import {
  type Answer,
  type CacheCall,
  type CacheFlavor,
  type CacheProtocol,
  type CacheRequest,
  type CacheStep,
  permissionsOf,
  TAKEN_BY,
} from './cache-call.ts';
import type { CacheEntries, CacheEntry } from './cache-entries.ts';

type Message = {
  readonly key: string;
  readonly restore_keys?: readonly string[];
  readonly version: string;
  readonly size_bytes?: string;
};

const PATH = '/twirp/github.actions.results.api.v1.CacheService/';

/** Protocol 2: JSON over Twirp; archives go to and come from signed addresses. */
export class TwirpCache implements CacheProtocol {
  readonly #entries: CacheEntries;
  readonly #urlOf: (entry: CacheEntry) => string;
  readonly #flavor: CacheFlavor;
  readonly #methods: Readonly<
    Record<string, readonly [CacheStep, (message: Message, request: CacheRequest) => Answer]>
  > = {
    GetCacheEntryDownloadURL: ['lookup', (...call) => this.#lookup(...call)],
    CreateCacheEntry: ['reserve', (...call) => this.#reserve(...call)],
    FinalizeCacheEntryUpload: ['finish', (message) => this.#finish(message)],
  };

  constructor(entries: CacheEntries, urlOf: (entry: CacheEntry) => string, flavor: CacheFlavor) {
    this.#entries = entries;
    this.#urlOf = urlOf;
    this.#flavor = flavor;
  }

  call(request: CacheRequest): CacheCall | undefined {
    const { pathname } = request.url;
    const method = pathname.startsWith(PATH) && this.#methods[pathname.slice(PATH.length)];
    if (!method) {
      return undefined;
    }
    const message = JSON.parse(request.body.toString()) as Message;
    const [step, answer] = method;
    return { step, key: message.key, answer: () => answer(message, request) };
  }

  #lookup({ key, restore_keys = [], version }: Message, request: CacheRequest): Answer {
    const found = this.#entries.find(permissionsOf(request), [key, ...restore_keys], version);
    if (found === 'denied') {
      const msg = 'cache read denied: the token has no readable scopes';
      return { status: 403, json: { code: 'permission_denied', msg } };
    }
    return found === undefined
      ? { status: 200, json: { ok: false } }
      : {
          status: 200,
          json: { ok: true, signed_download_url: this.#urlOf(found), matched_key: found.key },
        };
  }

  #reserve({ key, version }: Message, request: CacheRequest): Answer {
    const made = this.#entries.reserve(permissionsOf(request), key, version);
    if (made === 'denied') {
      const message = 'cache write denied: the token is read-only';
      return { status: 200, json: { ok: false, message } };
    }
    return made === undefined
      ? TAKEN_BY[this.#flavor]
      : { status: 200, json: { ok: true, signed_upload_url: this.#urlOf(made) } };
  }

  #finish({ key, version, size_bytes }: Message): Answer {
    const entry = this.#entries.reserved(key, version);
    return this.#entries.finish(entry, Number(size_bytes))
      ? { status: 200, json: { ok: true, entry_id: String(entry?.id) } }
      : { status: 200, json: { ok: false, message: 'the size is not that of the blob' } };
  }
}
