/** RFC 9110, section 14.4: `bytes 500-999/1234`; both ends are inclusive, the size may be unknown. */
export type ContentRange = {
  readonly first: number;
  readonly last: number;
  readonly size: number | undefined;
};

const GRAMMAR = /^\s*bytes\s+(\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)\s*$/i;

/** `undefined` for anything but one satisfied range of bytes. */
export function parseContentRange(header: string | undefined): ContentRange | undefined {
  const [, first, last, total] = GRAMMAR.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || total === undefined) {
    return undefined;
  }
  const size = total === '*' ? undefined : Number(total);
  const range = { first: Number(first), last: Number(last), size };
  const ordered = range.first <= range.last && (size === undefined || range.last < size);
  return ordered && [range.first, range.last, size ?? 0].every(Number.isSafeInteger)
    ? range
    : undefined;
}

const PROGRESS = /^\s*(?:bytes=)?0-(\d{1,16})\s*$/;

/**
 * distribution-spec's `Range: 0-<end>` of an upload session, as the number of bytes that the
 * registry has; `undefined` where it does not say.
 */
export function parseUploadRange(header: string | undefined): number | undefined {
  const end = PROGRESS.exec(header ?? '')?.[1];
  return end === undefined || !Number.isSafeInteger(Number(end)) ? undefined : Number(end) + 1;
}
