/**
 * The log lines of `@actions/cache` 6.3.0, and what they mean: the client returns a key or -1, so that
 * an entry that exists, a refusal and an outage can only be told apart by what it logs.
 */

/** How a request to the client ended: `gaveUp` says why the answer is no longer waited for. */
export type CallResult = {
  readonly lines: readonly string[];
  readonly key?: string | undefined;
  readonly gaveUp?: string;
};

/**
 * How long there may be silence from here on, in milliseconds; a text gives up at once and says why;
 * `undefined` changes nothing.
 */
export type SilenceLimit = (line: string | undefined) => number | string | undefined;

/** For an answer without a body: GitHub's takes a tenth of a second. */
const ANSWER_MS = 6_000;
/** For a transfer, beside the time that its size takes. */
const STALL_MS = 10_000;
/** The slowest that is worth waiting for: 1 MB/s on the network, 10 MB/s through tar and zstd. */
const NETWORK_BYTES_PER_MS = 1_000;
const ARCHIVE_BYTES_PER_MS = 10_000;

/** The client makes five tries over half a minute. One may fail; after two the service is down. */
const SECOND_FAILURE = /^Attempt 2 of \d+ failed with error: (.*?)\. Retrying request/;
const PROGRESS = /^(?:Received|Sent) (\d+) of/;
const ANSWER_NEXT = /^::debug::Reserving Cache|^::debug::FinalizeCache/;
const NETWORK_NEXT = /^::debug::(?:Starting download|Attempting to upload|Saving Cache \(ID)/;
const ARCHIVE_NEXT = /^\[command\]|^Cache Size: /;

/** For one request. @param size of what is moved, in bytes */
export function silenceLimitFor(verb: 'find' | 'restore' | 'save', size: number): SilenceLimit {
  const network = STALL_MS + size / NETWORK_BYTES_PER_MS;
  const archive = STALL_MS + size / ARCHIVE_BYTES_PER_MS;
  let moved = '';
  return (line) => {
    if (line === undefined) {
      return verb === 'save' ? archive : ANSWER_MS;
    }
    const failure = SECOND_FAILURE.exec(line)?.[1];
    if (failure !== undefined) {
      return failure;
    }
    const progress = PROGRESS.exec(line)?.[1];
    if (progress !== undefined) {
      const advanced = progress !== moved;
      moved = progress;
      return advanced ? STALL_MS : undefined;
    }
    return phase(line, network, archive);
  };
}

function phase(line: string, network: number, archive: number): number | undefined {
  if (NETWORK_NEXT.test(line)) {
    return network;
  }
  if (ARCHIVE_NEXT.test(line)) {
    return archive;
  }
  return ANSWER_NEXT.test(line) ? ANSWER_MS : undefined;
}

/** How a request without a result ended. */
export type Verdict =
  | { readonly kind: 'absent' | 'exists' }
  | { readonly kind: 'broken' | 'refused' | 'down'; readonly why: string };

/** How a request ended: with an entry's key, or with what is wrong, of that entry if there is a key; else nothing was there. */
export type Answer = { readonly key?: string | undefined; readonly verdict?: Verdict };

/** Why a look-up or a restore found nothing. */
export function whyNotRestored({ lines, gaveUp }: CallResult): Verdict {
  const failure = gaveUp ?? said(lines, /Failed to (?:restore|find): (.*)/);
  if (failure === undefined) {
    return { kind: 'absent' };
  }
  // tar or zstd failed: the archive is there and cannot be read.
  if (gaveUp === undefined && isTarFailure(failure)) {
    return { kind: 'broken', why: failure };
  }
  return { kind: refuses(failure) ? 'refused' : 'down', why: failure };
}

export function isTarFailure(why: string): boolean {
  return /failed with exit code/.test(why);
}

/** How services refuse a key that is taken: GitHub's, falcondev's (`200 {"ok": false}`), act's. */
const TAKEN = /\b409\b|Response was not ok$|already exist/;
/** The client's words for it, which it also uses when it knows nothing. */
const PERHAPS_TAKEN = /another job may be (?:creating|finalizing)/;

/** Why an entry was not saved. */
export function whyNotSaved({ lines, gaveUp }: CallResult): Verdict {
  const reserving = said(lines, /^::debug::Failed to reserve cache: (.*)/) ?? '';
  const told = said(lines, /^(?:::\w+::)?Failed to save: (.*)/) ?? '';
  if (gaveUp === undefined && (TAKEN.test(reserving) || TAKEN.test(told))) {
    return { kind: 'exists' };
  }
  const why = gaveUp ?? (reserving || told || 'it was not saved');
  // Protocol 1 does not say why a key cannot be reserved: the usual reason is that it is taken.
  if (gaveUp === undefined && reserving === '' && PERHAPS_TAKEN.test(why)) {
    return { kind: 'exists' };
  }
  return { kind: refuses(why) ? 'refused' : 'down', why };
}

function refuses(why: string): boolean {
  return /cache (?:read|write) denied|\b40[13]\b|Rate limited|\b429\b/.test(why);
}

function said(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const words = pattern.exec(line)?.[1];
    if (words !== undefined) {
      return unsigned(decoded(words));
    }
  }
  return undefined;
}

/** A command's text, which the client has encoded. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Without the queries of addresses: they are signatures. */
function unsigned(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1');
}
