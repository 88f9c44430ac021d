import type { Signal } from '../../content/store.ts';

type Waiter = { readonly size: number; readonly enter: () => void };

/** So many at a time; the biggest of those who wait is next, among equals the first. */
export class Lane {
  readonly #waiting: Waiter[] = [];
  #free: number;
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = limit;
  }

  /**
   * @param size in bytes
   * @returns lets the next one in; to be called once, further calls do nothing
   */
  async enter(size: number, { signal }: Signal = {}): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#free > 0) {
      this.#free--;
    } else {
      await this.#wait(size, signal);
    }
    let inside = true;
    return () => {
      if (inside) {
        inside = false;
        this.#leave();
      }
    };
  }

  /** Fewer at a time from now on, for a host that says it is too much; never less than one. */
  narrow(): void {
    const less = Math.max(1, Math.floor(this.#limit / 2));
    this.#free -= this.#limit - less;
    this.#limit = less;
  }

  #wait(size: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leaveQueue = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        size,
        enter: () => {
          signal?.removeEventListener('abort', leaveQueue);
          resolve();
        },
      };
      signal?.addEventListener('abort', leaveQueue, { once: true });
      const behind = this.#waiting.findIndex((other) => other.size < size);
      this.#waiting.splice(behind < 0 ? this.#waiting.length : behind, 0, waiter);
    });
  }

  #leave(): void {
    this.#free++;
    if (this.#free > 0) {
      const next = this.#waiting.shift();
      if (next !== undefined) {
        this.#free--;
        next.enter();
      }
    }
  }
}

/**
 * The lanes of one host. Small requests never wait behind blobs. Uploads and downloads have a lane
 * each: an upload that holds a place opens its download, and if that had to wait for a place in
 * the same lane, a copy inside one registry would stand still for ever.
 */
export class Lanes {
  readonly small: Lane;
  readonly download: Lane;
  readonly upload: Lane;

  /** @param blobs transfers at a time, in each direction */
  constructor(blobs: number) {
    this.small = new Lane(Math.max(16, blobs));
    this.download = new Lane(blobs);
    this.upload = new Lane(blobs);
  }

  narrow(): void {
    this.download.narrow();
    this.upload.narrow();
  }
}
