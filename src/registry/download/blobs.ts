import type { Readable } from 'node:stream';
import type { Signal } from '../../content/store.ts';
import { tapped } from '../../content/tapped.ts';
import { passingOn, verified } from '../../content/verify.ts';
import { piecesOf, streamOf } from '../../content/whole.ts';
import { codeOf, ImageError, IntegrityError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { Endpoint } from '../endpoint.ts';
import { firstOf } from '../mirrors.ts';
import { drain } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';
import { download } from './download.ts';
import { openForeign } from './foreign.ts';
import { PARALLEL_FROM, parallelDownload } from './parallel.ts';
import type { PartBudget } from './parts.ts';
import { type OpenSpan, rangeOf, type Span } from './span.ts';

/**
 * Up to this size, in bytes, a blob is read and verified before the first byte is handed on, and
 * wrong bytes are asked for again. In a bigger one they show only at its end.
 */
const SMALL = 1024 * 1024;
/** A host that has answered a request sooner, in seconds, is near: more connections would not help. */
const NEAR = 0.04;

/** Reading the blobs of one repository. */
export class Blobs {
  readonly #endpoints: readonly Endpoint[];
  readonly #origin: Endpoint;
  readonly #parts: PartBudget;
  /** The blobs that a mirror has delivered wrong bytes for: the next try asks the next endpoint. */
  readonly #wrong = new Map<Endpoint, Set<Digest>>();

  /** @param mirrors in the order in which they are asked, before the origin */
  constructor(origin: Endpoint, mirrors: readonly Endpoint[], parts: PartBudget) {
    this.#origin = origin;
    this.#endpoints = [...mirrors, origin];
    this.#parts = parts;
  }

  /**
   * The descriptor of a blob whose digest is all that is known.
   * @throws ImageError `NOT_FOUND`, or `REGISTRY` where the size is not told
   */
  resolve(digest: Digest, { signal }: Signal): Promise<Descriptor> {
    return firstOf(this.#endpoints, signal, async (endpoint) => {
      const doing = `looking up blob ${digest} of`;
      const path = `blobs/${digest}`;
      const response = await endpoint.request({
        method: 'HEAD',
        path,
        access: 'pull',
        signal,
        doing,
      });
      await drain(response);
      const length = response.headers['content-length'] ?? '';
      if (!/^\d{1,15}$/.test(length)) {
        throw new ImageError('REGISTRY', `${doing} ${endpoint.place}: its size is not told`);
      }
      return { mediaType: 'application/octet-stream', digest, size: Number(length) };
    });
  }

  /** @throws ImageError `NOT_FOUND`, IntegrityError */
  async fetch(
    descriptor: Descriptor,
    { offset = 0, signal }: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    if (offset > 0) {
      return this.#open(descriptor, { offset, signal });
    }
    if (descriptor.size <= SMALL) {
      return this.#small(descriptor, signal);
    }
    return this.#verified(descriptor, signal);
  }

  async #small(descriptor: Descriptor, signal: AbortSignal | undefined): Promise<Readable> {
    const what = `content ${descriptor.digest}`;
    for (let tries = this.#endpoints.length; ; tries -= 1) {
      try {
        const body = await this.#verified(descriptor, signal);
        return passingOn(streamOf(...(await piecesOf(body, SMALL, what))), body);
      } catch (error) {
        if (!(error instanceof IntegrityError) || tries === 0) {
          throw error;
        }
      }
    }
  }

  /** If a mirror fails, also in the middle, the next endpoint goes on: the bytes are the same. */
  async #verified(descriptor: Descriptor, signal: AbortSignal | undefined): Promise<Readable> {
    const used: Endpoint[] = [];
    try {
      const body = verified(await this.#open(descriptor, { offset: 0, signal }, used), descriptor);
      return tapped(body, {
        failed: (error) => {
          this.#distrust(used, descriptor, error);
          return error;
        },
      });
    } catch (error) {
      if (this.#distrust(used, descriptor, error)) {
        return this.#verified(descriptor, signal);
      }
      throw error;
    }
  }

  #open(
    descriptor: Descriptor,
    { offset, signal }: Signal & { readonly offset: number },
    used: Endpoint[] = [],
  ): Promise<Readable> {
    const { digest, size } = descriptor;
    const endpoints = this.#endpoints.filter((endpoint) => !this.#wrong.get(endpoint)?.has(digest));
    const ask: OpenSpan = (span, options) =>
      firstOf(endpoints, options.signal, async (endpoint) => {
        const response = await requestSpan(endpoint, descriptor, span, options);
        used.push(endpoint);
        response.body.once('error', (error) => {
          endpoint.health?.failed(error, endpoint.clock.now());
        });
        return response;
      });
    const open = descriptor.urls === undefined ? ask : this.#orForeign(ask, descriptor);
    const isFar = endpoints.some(({ quickest }) => quickest > NEAR);
    return offset === 0 && size >= PARALLEL_FROM && isFar
      ? parallelDownload(open, descriptor, { parts: this.#parts, signal })
      : download(open, descriptor, { offset, signal });
  }

  /** If the registry lacks it, the places that its descriptor names are asked. */
  #orForeign(ask: OpenSpan, descriptor: Descriptor): OpenSpan {
    return async (span, options) => {
      try {
        return await ask(span, options);
      } catch (error) {
        const isLacking = ['NOT_FOUND', 'DENIED'].includes(codeOf(error));
        const elsewhere = isLacking
          ? await openForeign(this.#origin, descriptor, span, options)
          : undefined;
        if (elsewhere === undefined) {
          throw error;
        }
        return elsewhere;
      }
    };
  }

  /** @returns whether another try asks another endpoint */
  #distrust(used: readonly Endpoint[], { digest }: Descriptor, error: unknown): boolean {
    const mirrors = error instanceof IntegrityError ? used.filter(({ mirror }) => mirror) : [];
    for (const mirror of mirrors) {
      const wrong = this.#wrong.get(mirror) ?? new Set();
      this.#wrong.set(mirror, wrong.add(digest));
    }
    return mirrors.length > 0;
  }
}

function requestSpan(
  endpoint: Endpoint,
  { digest, size }: Descriptor,
  span: Span,
  { signal }: Signal,
): Promise<WireResponse> {
  return endpoint.request({
    method: 'GET',
    path: `blobs/${digest}`,
    access: 'pull',
    headers: rangeOf(span, size),
    accept: [200, 206, 416],
    lane: span.from === 0 ? 'blob' : 'part',
    size,
    signal,
    doing: `reading blob ${digest} of`,
  });
}
