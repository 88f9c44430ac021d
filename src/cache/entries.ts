import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { messageOf } from '../errors.ts';
import type {
  CacheBackend,
  OpenedEntry,
  RestoreOutcome,
  SaveOutcome,
  TransferOptions,
} from './backend.ts';
import { type EntryName, generationKey, generationOf, nextGeneration } from './key.ts';
import { Lane } from './lane.ts';
import { discard, holdsOnlyFiles } from './staging.ts';

/** GitHub allows 200 uploads a minute in a repository, and other jobs have some as well. */
const UPLOADS = 120;
const UPLOAD_WINDOW_MS = 60_000;

/** Each transfer is an archiver, a compressor and several connections of its own. */
const TRANSFERS = 4;

/** `kept`: the cache has it already; `left`: it could not be saved, the next run may try again. */
export type EntryOutcome = 'saved' | 'kept' | 'left';

/** Whether the entry that was found is sound, and the generation under which another can be saved. */
type State = { readonly sound: boolean; readonly next: number | undefined };

/** The entries of a cache as this process has found them. Each is restored and saved at most once. */
export class Entries {
  readonly #backend: CacheBackend;
  readonly #log: (line: string) => void;
  readonly #states = new Map<string, State>();
  readonly #saves = new Map<string, Promise<EntryOutcome>>();
  readonly #lane = new Lane(TRANSFERS);
  #uploads: number[] = [];

  constructor(backend: CacheBackend, log: (line: string) => void) {
    this.#backend = backend;
    this.#log = log;
  }

  /** Whether entries can be read without being unpacked. */
  get streams(): boolean {
    return this.#backend.open !== undefined;
  }

  /** @returns the file of the newest generation as it comes, not yet verified */
  async open(name: EntryName, options: TransferOptions): Promise<Readable | undefined> {
    if (!this.#backend.readable) {
      return undefined;
    }
    const opened = await this.#backend.open?.(name.family, name.path, options);
    options.signal?.throwIfAborted();
    return opened !== undefined && this.#isUsable(name, opened) && opened.status === 'opened'
      ? opened.body
      : undefined;
  }

  /** @returns whether the newest generation is in the staging folder now, not yet verified */
  async restore(name: EntryName, options: TransferOptions): Promise<boolean> {
    if (!this.#backend.readable) {
      return false;
    }
    const outcome = await this.#lane.run(() =>
      this.#backend.restore(name.family, name.path, options),
    );
    options.signal?.throwIfAborted();
    if (!this.#isUsable(name, outcome)) {
      return false;
    }
    const isSound = await holdsOnlyFiles(join(this.#backend.staging, name.path)).catch(() => false);
    if (!isSound) {
      this.damaged(name, 'it holds something that is not a file');
    }
    return isSound;
  }

  /** Notes what was found. @returns whether it can be read */
  #isUsable(name: EntryName, outcome: RestoreOutcome | OpenedEntry): boolean {
    if (outcome.status === 'failed' || outcome.status === 'absent') {
      return false;
    }
    const generation = generationOf(name, outcome.key);
    if (generation === undefined) {
      return false;
    }
    this.#states.set(name.family, { sound: true, next: nextGeneration(generation) });
    if (outcome.status === 'broken') {
      this.damaged(name, `it does not unpack: ${outcome.why}`);
    }
    return outcome.status !== 'broken';
  }

  /** Marks an entry as unusable: the next save writes a sound copy beside it. */
  damaged(name: EntryName, why: string): void {
    const state = this.#states.get(name.family);
    if (state?.sound === true) {
      this.#states.set(name.family, { ...state, sound: false });
      this.#log(`cache: entry ${name.family}* is damaged and not used: ${why}`);
    }
  }

  /** @param stage writes the entry's content to its path in the staging folder */
  save(
    name: EntryName,
    stage: () => Promise<void>,
    options: TransferOptions,
  ): Promise<EntryOutcome> {
    return once(this.#saves, name.family, () =>
      this.#lane.run(() => this.#save(name, stage, options)),
    );
  }

  async #save(
    name: EntryName,
    stage: () => Promise<void>,
    options: TransferOptions,
  ): Promise<EntryOutcome> {
    const state = this.#states.get(name.family) ?? { sound: false, next: 0 };
    if (state.sound) {
      return 'kept';
    }
    if (!this.#backend.writable || state.next === undefined) {
      return 'left';
    }
    // The client makes the archive before it reserves the key: look first, or the work may be wasted.
    if (state.next === 0 && (await this.#exists(name, options))) {
      return 'kept';
    }
    return this.#mayUpload() ? this.#upload(name, state.next, stage, options) : 'left';
  }

  async #exists(name: EntryName, { signal }: Signal): Promise<boolean> {
    return (await this.#backend.find(name.family, name.path, { signal })) !== undefined;
  }

  async #upload(
    name: EntryName,
    generation: number,
    stage: () => Promise<void>,
    options: TransferOptions,
  ): Promise<EntryOutcome> {
    if (!this.#backend.writable) {
      return 'left';
    }
    const path = join(this.#backend.staging, name.path);
    try {
      // A restore that failed may have left files.
      await discard(path);
      await stage();
      return outcomeOf(
        await this.#backend.save(generationKey(name, generation), name.path, options),
      );
    } catch (error) {
      options.signal?.throwIfAborted();
      this.#log(`cache: packing ${name.family}*: ${messageOf(error)}`);
      return 'left';
    } finally {
      await discard(path);
    }
  }

  #mayUpload(): boolean {
    const now = performance.now();
    this.#uploads = this.#uploads.filter((time) => now - time < UPLOAD_WINDOW_MS);
    if (this.#uploads.length >= UPLOADS) {
      return false;
    }
    this.#uploads.push(now);
    return true;
  }
}

function outcomeOf(outcome: SaveOutcome): EntryOutcome {
  if (outcome === 'exists') {
    return 'kept';
  }
  return outcome === 'saved' ? 'saved' : 'left';
}
