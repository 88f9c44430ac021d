import type { Readable } from 'node:stream';
import type { Body, Signal } from '../../content/store.ts';
import type { Clock } from './clock.ts';
import type { Secrets } from './secrets.ts';
import type { Trace } from './trace.ts';

/** What a token must allow: `repository:library/alpine:pull`, `registry:catalog:*`. */
export type Scope = {
  readonly type: 'repository' | 'registry';
  readonly name: string;
  readonly actions: readonly string[];
};

/** One request; it may be sent more than once, so its body is a factory. */
export type WireRequest = Signal & {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under `/v2/` (`library/alpine/manifests/3.20`), or an absolute URL that the registry gave (Location, Link). */
  readonly path: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly open: Body; readonly size: number };
  /** The first is the one that matters most: some registries look at no other. */
  readonly scopes: readonly Scope[];
  /**
   * Small requests never wait behind blobs, nor whole blobs behind parts of others; `size` (bytes) puts the
   * biggest blob first.
   */
  readonly lane: 'small' | 'blob' | 'part';
  readonly size?: number;
  /** Statuses that are an answer; every other is thrown, after other tries if they may help. */
  readonly accept: readonly number[];
  /** Without credentials and headers of the registry, even if the URL is at its host. */
  readonly anonymous?: boolean;
  /** `false`: one try only, for requests that the caller repeats, such as a chunk of an upload session. */
  readonly retry?: boolean;
  /** What is being done and to what, for errors: `reading manifest 3.20 of docker.io/library/alpine`. */
  readonly doing: string;
};

export type WireResponse = {
  readonly status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Must be read to its end or destroyed: an abandoned body keeps its socket. */
  readonly body: Readable;
  /** After redirects: what relative `Location` and `Link` values are resolved against. */
  readonly url: URL;
};

/** One registry host, or a mirror of it, with its credentials, retries and lanes. */
export interface Wire {
  /** `https://registry-1.docker.io`. */
  readonly origin: string;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly trace: Trace;
  /** The shortest time in which the host answered a small request so far, in seconds. */
  readonly quickest: number;
  /**
   * So many requests may soon be under way at a time: their connections are opened meanwhile, as is the first
   * while headers and credentials are looked for in files.
   */
  expect(requests: number): void;
  /** @throws RegistryError for a refusal; ImageError `UNREACHABLE`, `TIMEOUT`, `INTERRUPTED` */
  request(request: WireRequest): Promise<WireResponse>;
}
