import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { errno, ifThere } from '../disk/errors.ts';
import { makeFolder } from '../disk/folder.ts';
import type { Lock } from '../disk/lock.ts';
import { ownerOf, ownMark, ownName, runs } from '../disk/owner.ts';
import { removeNoted } from './written-elsewhere.ts';

/** What another machine left behind counts as given up after so long, in milliseconds. */
const FOREIGN_AGE = 24 * 60 * 60 * 1000;
/** Clocks and file systems tell time in steps of their own: so much may be wrong, in milliseconds. */
const CLOCK_STEP = 2_000;
/** A process that may not write may still read. */
const READ_ONLY: ReadonlySet<string | undefined> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT']);

/**
 * Says that this process writes to the layout: content which is not yet below a name, or was found to be
 * there and is needed, must not be collected by another process. It ends with `end`, or with the process.
 */
export class Lease {
  readonly #ingest: string;
  readonly #lock: Lock;
  readonly #begun = new Map<'lease', Promise<string | undefined>>();
  #sinceMs = Number.NEGATIVE_INFINITY;

  constructor(ingest: string, lock: Lock) {
    this.#ingest = ingest;
    this.#lock = lock;
  }

  /** Under the lock: a collection that is under way ends first, so that what is seen next stays. */
  async begin(options: Signal): Promise<void> {
    const path = await once(this.#begun, 'lease', () => this.#begin(options));
    if (path !== undefined && Date.now() < this.#sinceMs) {
      await this.#beginEarlier(path);
    }
  }

  /** The clock was set back: what is stored from now on would seem to be older than the lease. */
  async #beginEarlier(path: string): Promise<void> {
    this.#sinceMs = Date.now();
    await utimes(path, new Date(), new Date());
  }

  async #begin(options: Signal): Promise<string | undefined> {
    const path = join(this.#ingest, `lease.${ownName()}`);
    try {
      await makeFolder(this.#ingest);
      await this.#lock.hold(async () => {
        await removeLeftOvers(this.#ingest);
        await writeFile(path, '', { flag: 'wx' });
        this.#sinceMs = Date.now();
      }, options);
    } catch (error) {
      if (READ_ONLY.has(errno(error))) {
        return undefined;
      }
      throw error;
    }
    return path;
  }

  async end(): Promise<void> {
    const path = await this.#begun.get('lease')?.catch(() => undefined);
    this.#begun.clear();
    if (path !== undefined) {
      await rm(path, { force: true });
    }
  }
}

/** When the first of the other processes that are writing began, in milliseconds since 1970. */
export async function othersWriteSince(ingest: string): Promise<number | undefined> {
  const names = await filesIn(ingest);
  const leases = names.filter((name) => name.startsWith('lease.') && !name.endsWith(ownMark()));
  const times: number[] = [];
  for (const name of leases) {
    const { gone, since } = await judge(ingest, name);
    // A lease from the future: the clock was set back, and no time tells what was stored since.
    const isKnown = since <= Date.now() + CLOCK_STEP;
    if (!gone) {
      times.push(isKnown ? since : Number.NEGATIVE_INFINITY);
    }
  }
  return times.length === 0 ? undefined : Math.min(...times) - CLOCK_STEP;
}

/** Removes what processes that have ended had begun to write. */
export async function removeLeftOvers(ingest: string): Promise<void> {
  for (const name of await filesIn(ingest)) {
    if ((await judge(ingest, name)).gone) {
      await removeNoted(join(ingest, name), name);
      await rm(join(ingest, name), { force: true });
    }
  }
}

async function judge(
  ingest: string,
  name: string,
): Promise<{ readonly gone: boolean; readonly since: number }> {
  const owner = ownerOf(name);
  const running = owner === undefined ? undefined : runs(owner);
  const since = (await ifThere(() => stat(join(ingest, name))))?.mtimeMs;
  const age = since === undefined ? Number.POSITIVE_INFINITY : Date.now() - since;
  return { gone: !(running ?? age < FOREIGN_AGE) || since === undefined, since: since ?? 0 };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
