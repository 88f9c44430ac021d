import { ImageError } from '../errors.ts';

/** A JSON object whose members are still to be judged. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @param where names the document and the member, for the error: `index.json: manifests[3]` */
export function invalid(where: string, why: string): ImageError {
  return new ImageError('INVALID_DOCUMENT', `${where}: ${why}`);
}

/** @throws ImageError `INVALID_DOCUMENT` */
export function decodeJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImageError('INVALID_DOCUMENT', `${where}: not JSON`, { cause });
  }
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

/** Absent and `null` are an empty map. */
export function asStringMap(value: unknown, where: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) {
    return {};
  }
  for (const [key, item] of Object.entries(asObject(value, where))) {
    asString(item, `${where}.${key}`);
  }
  return value as Readonly<Record<string, string>>;
}

/** `undefined` for an absent member or `null`, else what `decode` makes of it. */
export function optional<T>(
  value: unknown,
  where: string,
  decode: (value: unknown, where: string) => T,
): T | undefined {
  return value === undefined || value === null ? undefined : decode(value, where);
}
