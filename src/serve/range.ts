/** A range of bytes, both ends included. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * A `Range` header. https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 * @param size of the blob, in bytes
 * @returns undefined if it must be ignored (absent, another unit, several ranges)
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) {
    return undefined;
  }
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? 'unsatisfiable' : { first, last };
}

/**
 * The `Content-Range` of a chunk of an upload, `FIRST-LAST`: OCI's own form, without a unit.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-a-blob-in-chunks
 */
export function parseChunkRange(header: string): ByteRange | undefined {
  const [, first, last] =
    /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/(?:\d+|\*))?$/.exec(header) ?? [];
  if (first === undefined || last === undefined || Number(last) < Number(first)) {
    return undefined;
  }
  return { first: Number(first), last: Number(last) };
}
