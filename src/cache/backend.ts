import type { Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';

/**
 * Where cache entries are kept: GitHub's Actions cache, a directory. An entry is a file or folder
 * under a key; entries never change, and may vanish at any time.
 *
 * Nothing here throws. A cache that cannot be used says so once through its own log, is a miss from
 * then on, and never costs the caller more than the deadlines of its implementation.
 */
export interface CacheBackend {
  /**
   * The folder that entries are packed from and unpacked into; every `path` is relative to it, with
   * forward slashes and no `..`. It belongs to this backend, and is removed when that is closed.
   */
  readonly staging: string;

  /** Whether entries can be restored, and saved, as far as is known by now. */
  readonly readable: boolean;
  readonly writable: boolean;

  /** The key of the newest entry that begins with this prefix and was saved from this path. */
  find(prefix: string, path: string, options?: Signal): Promise<string | undefined>;

  /** Unpacks that entry to the path it was saved from. Its content is not to be trusted. */
  restore(prefix: string, path: string, options?: TransferOptions): Promise<RestoreOutcome>;

  /**
   * The file of that entry as it comes, where the cache can be read so; nothing is unpacked. Its bytes are not
   * to be trusted. The stream fails with `ARCHIVE` for a damaged entry, else the cache cannot be used.
   */
  open?(prefix: string, path: string, options?: TransferOptions): Promise<OpenedEntry>;

  /** Makes an entry of the file or folder at the path. */
  save(key: string, path: string, options?: TransferOptions): Promise<SaveOutcome>;

  close(): Promise<void>;
}

export type TransferOptions = Signal & {
  /** The entry's size in bytes, as far as it is known: it sets how long a transfer may take. */
  readonly size?: number;
};

/** `broken`: there is an entry, but it does not unpack; `failed`: the cache cannot be used. */
export type Missed =
  | { readonly status: 'broken'; readonly key: string; readonly why: string }
  | { readonly status: 'absent' }
  | { readonly status: 'failed' };

export type RestoreOutcome = { readonly status: 'restored'; readonly key: string } | Missed;

export type OpenedEntry =
  | { readonly status: 'opened'; readonly key: string; readonly body: Readable }
  | Missed;

/** `exists`: another job was faster; `refused`: not allowed, or too many requests now. */
export type SaveOutcome = 'saved' | 'exists' | 'refused' | 'failed';
