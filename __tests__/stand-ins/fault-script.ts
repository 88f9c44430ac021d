import type { OutgoingHttpHeaders } from 'node:http';

/** What happens to a request. Byte counts are of the body. */
export type Effect =
  /** Answered by the proxy; the registry never sees it. */
  | { readonly status: number; readonly headers?: OutgoingHttpHeaders; readonly body?: string }
  /** The connection is reset (RST) before any answer. */
  | { readonly reset: 'before' }
  /** … after the registry has done its work, but before its answer comes through. */
  | { readonly reset: 'after' }
  /** … after so many bytes of the answer. */
  | { readonly reset: number }
  /** … after so many bytes of the request, of which the registry sees none. */
  | { readonly resetUpload: number }
  /** The answer ends (FIN) after so many bytes, whatever its Content-Length promised. */
  | { readonly truncate: number }
  /** One bit of the answer's byte at this offset is another. */
  | { readonly flip: number }
  /** Nothing comes any more after so many bytes; `before` is before the status line. */
  | { readonly stall: number | 'before' }
  /** The request waits so many milliseconds. */
  | { readonly delay: number }
  /** … or for something else to happen. */
  | { readonly wait: () => Promise<unknown> }
  /** 307 to the same path on another origin: `http://localhost:PORT`. */
  | { readonly redirect: string }
  /** Headers of the answer changed; `undefined` removes one. */
  | { readonly rewrite: Readonly<Record<string, string | undefined>> };

export type Fault = {
  readonly method?: string;
  /** Looked for in path and query. */
  readonly path?: string | RegExp;
  /** Matching requests that pass unharmed first; default 0. */
  readonly skip?: number;
  /** Matching requests that it then happens to; default 1. */
  readonly times?: number;
  readonly effect: Effect;
};

/** What is still to happen. The first fault that matches a request is the one that does. */
export class FaultScript {
  readonly #planned: { readonly fault: Fault; skip: number; times: number }[] = [];

  add(...faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.#planned.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    }
  }

  next(method: string, path: string): Effect | undefined {
    for (const planned of this.#planned) {
      const { fault } = planned;
      const matching = (fault.method ?? method) === method && matches(fault.path ?? '', path);
      if (!matching || planned.times === 0) {
        continue;
      }
      if (planned.skip === 0) {
        planned.times -= 1;
        return fault.effect;
      }
      planned.skip -= 1;
    }
    return undefined;
  }
}

export function matches(pattern: string | RegExp, path: string): boolean {
  return typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path);
}

/** How many bytes of the answer come through. */
export function cutAt(effect: Effect): number {
  const at = 'reset' in effect ? effect.reset : 'stall' in effect ? effect.stall : undefined;
  const limit = 'truncate' in effect ? effect.truncate : at;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

/** The piece of the answer that starts at `offset`, damaged if the damage falls into it. */
export function flipped(chunk: Buffer, offset: number, effect: Effect): Buffer {
  if (!('flip' in effect) || effect.flip < offset || effect.flip >= offset + chunk.length) {
    return chunk;
  }
  const copy = Buffer.from(chunk);
  const at = effect.flip - offset;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
