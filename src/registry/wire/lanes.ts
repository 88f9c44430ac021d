import type { Signal } from '../../content/store.ts';
import type { WireRequest, WireResponse } from './wire.ts';

type Waiter = {
  readonly size: number;
  readonly signal: AbortSignal | undefined;
  readonly enter: () => void;
  readonly fail: (reason: unknown) => void;
};

/** So many at a time; the biggest that waits is next, among equals the first. */
export class Lane {
  /** The next one first. */
  #waiting: Waiter[] = [];
  /** One listener a signal: adding thousands to one signal takes quadratic time. */
  readonly #signals = new WeakSet<AbortSignal>();
  #free: number;
  #limit: number;
  #quickest = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = limit;
  }

  /** The shortest time that a place was taken for so far, in seconds. */
  get quickest(): number {
    return this.#quickest;
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
    const begun = performance.now();
    return () => {
      if (inside) {
        inside = false;
        this.#quickest = Math.min(this.#quickest, (performance.now() - begun) / 1000);
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
    if (signal !== undefined && !this.#signals.has(signal)) {
      this.#signals.add(signal);
      signal.addEventListener('abort', () => this.#abandon(signal), { once: true });
    }
    return new Promise((enter, fail) => {
      this.#waiting.splice(this.#placeFor(size), 0, { size, signal, enter, fail });
    });
  }

  /** Behind all that are as big. */
  #placeFor(size: number): number {
    let [low, high] = [0, this.#waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const bigger = (this.#waiting[middle]?.size ?? 0) >= size;
      [low, high] = bigger ? [middle + 1, high] : [low, middle];
    }
    return low;
  }

  #abandon(signal: AbortSignal): void {
    const abandoned = this.#waiting.filter((waiter) => waiter.signal === signal);
    this.#waiting = this.#waiting.filter((waiter) => waiter.signal !== signal);
    for (const { fail } of abandoned) {
      fail(signal.reason);
    }
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
  readonly part: Lane;
  readonly upload: Lane;

  /**
   * @param blobs transfers at a time, in each direction
   * @param parts connections beside them, for parts of blobs; if none are given, a part is a transfer
   */
  constructor(blobs: number, parts?: number) {
    this.small = new Lane(Math.max(16, blobs));
    this.download = new Lane(blobs);
    this.part = parts === undefined ? this.download : new Lane(parts);
    this.upload = new Lane(blobs);
  }

  narrow(): void {
    for (const lane of new Set([this.download, this.part])) {
      lane.narrow();
    }
    this.upload.narrow();
  }
}

/** The place in the lane is free again when nothing more will come: for a blob, after its last byte. */
export function leaveAfter(response: WireResponse, request: WireRequest, leave: () => void): void {
  if (request.lane !== 'small' && request.method === 'GET' && !response.body.closed) {
    response.body.once('close', leave);
  } else {
    leave();
  }
}
