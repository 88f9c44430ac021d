import { ImageError } from '../errors.ts';
import { printable } from './printable.ts';

/** A JSON object whose members are still to be judged. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @param where names the document and the member, for the error: `index.json: manifests[3]` */
export function invalid(where: string, why: string): ImageError {
  return new ImageError('INVALID_DOCUMENT', `${where}: ${why}`);
}

/**
 * A value takes many times the memory of `{},`: of so many on, a document is refused that has more
 * than one in so many bytes. What people and tools write has far fewer.
 */
const VALUES_LIMIT = 500_000;
const BYTES_A_VALUE = 30;

/** @throws ImageError `INVALID_DOCUMENT`, or `TOO_LARGE` for one that is made to fill memory */
export function decodeJson(bytes: Uint8Array, where: string): unknown {
  const most = Math.max(VALUES_LIMIT, bytes.byteLength / BYTES_A_VALUE);
  if (bytes.byteLength > VALUES_LIMIT && valuesIn(bytes) > most) {
    throw new ImageError('TOO_LARGE', `${where}: more than ${Math.floor(most)} values`);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImageError('INVALID_DOCUMENT', `${where}: not JSON`, { cause });
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `,`, `[` and `{`. */
const BEFORE_A_VALUE: ReadonlySet<number> = new Set([0x2c, 0x5b, 0x7b]);

/** About as many as there are; that it is JSON at all is for the parser to say. */
function valuesIn(bytes: Uint8Array): number {
  let values = 0;
  let inString = false;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const byte = bytes[at] ?? 0;
    if (inString) {
      at += Number(byte === BACKSLASH);
      inString = byte !== QUOTE;
    } else {
      inString = byte === QUOTE;
      values += Number(BEFORE_A_VALUE.has(byte));
    }
  }
  return values;
}

export function asObject(value: unknown, where: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(where, 'not an object');
  }
  return value as JsonObject;
}

export function asString(value: unknown, where: string): string {
  if (typeof value !== 'string') {
    throw invalid(where, 'not a string');
  }
  return value;
}

/** A whole number from 0 to 2^53-1. */
export function asSize(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw invalid(where, 'not a size in bytes');
  }
  return value;
}

/** Absent and `null` are an empty array: Go writes a nil slice as `null`. */
export function asArray<T>(
  value: unknown,
  where: string,
  decode: (item: unknown, where: string) => T,
): readonly T[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw invalid(where, 'not an array');
  }
  return value.map((item, index) => decode(item, `${where}[${index}]`));
}

/** Absent and `null` are an empty map, and a member that is `null` is an empty string, as in Go. */
export function asStringMap(value: unknown, where: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) {
    return {};
  }
  const entries = Object.entries(asObject(value, where));
  const texts = entries.map(
    ([key, item]) =>
      [key, item === null ? '' : asString(item, `${where}.${printable(key, 100)}`)] as const,
  );
  return Object.fromEntries(texts);
}

/** `undefined` for an absent member or `null`, else what `decode` makes of it. */
export function optional<T>(
  value: unknown,
  where: string,
  decode: (value: unknown, where: string) => T,
): T | undefined {
  return value === undefined || value === null ? undefined : decode(value, where);
}
