import { randomBytes } from 'node:crypto';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { ifThere } from './errors.ts';
import { makeFolder } from './folder.ts';
import { ownerOf, ownMark, runs } from './owner.ts';
import { renameOver } from './replace.ts';

/** How long to wait for other processes, in milliseconds. */
const PATIENCE = 30_000;
/** How often a file is touched, in milliseconds. Another machine's file is left over if it is not. */
const HEARTBEAT = 5_000;
const STALE = 20_000;

/**
 * A lock between processes, in a folder of its own. Each process has a file there, named by when it came
 * and which process it is: `wait-…`, and `held-…` once it is its turn. No process takes over or replaces
 * another's file, so that the file of a process that died can be removed by any other at any time; a lock
 * in one file, stolen by unlinking it, has no such moment.
 *
 * One process holds it at a time: one that has renamed its file to `held-…` looks again, and steps back if
 * there is another such file.
 */
export class Lock {
  readonly #folder: string;
  readonly #patience: number;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param patience in milliseconds */
  constructor(folder: string, patience: number = PATIENCE) {
    this.#folder = folder;
    this.#patience = patience;
  }

  /**
   * Runs the section while no other process is in one.
   * @throws ImageError `STORE` when others hold it for too long
   */
  async hold<T>(section: () => Promise<T>, { signal }: Signal = {}): Promise<T> {
    const turn = this.#queue.then(() => this.#enter(section, signal));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #enter<T>(section: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    const ticket = `${Date.now()}-${randomBytes(4).toString('hex')}.${ownMark()}`;
    const waiting = join(this.#folder, `wait-${ticket}`);
    const held = join(this.#folder, `held-${ticket}`);
    await makeFolder(this.#folder);
    await writeFile(waiting, '', { flag: 'wx' });
    try {
      await this.#turn(ticket, signal);
      const beat = setInterval(() => void alive(held), HEARTBEAT);
      beat.unref();
      try {
        return await section();
      } finally {
        clearInterval(beat);
      }
    } finally {
      await rm(held, { force: true });
      await rm(waiting, { force: true });
    }
  }

  async #turn(ticket: string, signal: AbortSignal | undefined): Promise<void> {
    const waiting = join(this.#folder, `wait-${ticket}`);
    const held = join(this.#folder, `held-${ticket}`);
    // The system's clock may be set meanwhile.
    const deadline = performance.now() + this.#patience;
    for (let beat = performance.now(); ; ) {
      if ((await this.#before(ticket)) === undefined) {
        await renameOver(waiting, held);
        if (!(await this.#present()).some((name) => isHeld(name) && !name.endsWith(ticket))) {
          return;
        }
        await renameOver(held, waiting);
      }
      if (performance.now() > deadline) {
        throw this.#impatient(await this.#before(ticket));
      }
      if (performance.now() - beat > HEARTBEAT) {
        beat = performance.now();
        await alive(waiting);
      }
      await sleep(4 + Math.random() * 16, undefined, { signal });
    }
  }

  /** The file of the process that comes before this ticket: the holder, or one that waits longer. */
  async #before(ticket: string): Promise<string | undefined> {
    const present = await this.#present();
    return present.find(isHeld) ?? present.find((name) => name < `wait-${ticket}`);
  }

  /** The files of processes that still run; the others are removed. */
  async #present(): Promise<readonly string[]> {
    const names = (await readdir(this.#folder)).filter((name) => /^(?:held|wait)-/.test(name));
    const running: string[] = [];
    for (const name of names) {
      const path = join(this.#folder, name);
      if (await isLeftOver(path, name)) {
        await rm(path, { force: true });
      } else {
        running.push(name);
      }
    }
    return running.sort();
  }

  #impatient(name: string | undefined): ImageError {
    const pid = name === undefined ? undefined : ownerOf(name)?.pid;
    const who = pid === undefined ? 'another process' : `process ${pid}`;
    return new ImageError(
      'STORE',
      `waiting for ${this.#folder}: ${who} holds it for more than ${this.#patience / 1000} s`,
      { hint: 'end that process, or wait until it is done' },
    );
  }
}

function isHeld(name: string): boolean {
  return name.startsWith('held-');
}

async function alive(path: string): Promise<void> {
  const now = new Date();
  // It is gone if the section has just ended.
  await utimes(path, now, now).catch(() => undefined);
}

async function isLeftOver(path: string, name: string): Promise<boolean> {
  const owner = ownerOf(name);
  const running = owner === undefined ? undefined : runs(owner);
  if (running !== undefined) {
    return !running;
  }
  const found = await ifThere(() => stat(path));
  return found === undefined || Date.now() - found.mtimeMs > STALE;
}
