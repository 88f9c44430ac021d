import { codeOf, ImageError, RegistryError } from '../errors.ts';

/** A layout that was to name a manifest, and lacks it or something below it. */
export class ContentMissingError extends ImageError {
  constructor(what: string) {
    super('NOT_FOUND', `${what}: not all of its content is there`);
    this.name = 'ContentMissingError';
  }
}

/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);

/** Whether a target says so of a manifest that it was given, or was to name. */
export function saysChildMissing(error: unknown): boolean {
  return (
    error instanceof ContentMissingError ||
    (error instanceof RegistryError && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code)))
  );
}

/** For `catch`: where something may be missing, `NOT_FOUND` is an answer. */
export function unlessFound(error: unknown): undefined {
  if (codeOf(error) !== 'NOT_FOUND') {
    throw error;
  }
}
