/** The longest text of a warning (distribution-spec, "Warnings"), in bytes. */
const MAX_LENGTH = 4096;

/**
 * The texts of a `Warning` header: only `299 - "text"` counts, other codes and agents are for
 * caches. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings
 */
export function parseWarnings(header: string): readonly string[] {
  return [...header.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].flatMap(([, quoted]) => {
    const text = (quoted ?? '').replace(/\\(.)/g, '$1');
    return text === '' || Buffer.byteLength(text) > MAX_LENGTH ? [] : [text];
  });
}
