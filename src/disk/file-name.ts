/** Names of devices on Windows, with or without an extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Stands for nothing: what follows is no device's name, or what precedes no dot at the end. */
const NOTHING = '+_';

/**
 * A file's name for a tag, a component of a repository or a cache key, so that two of them never share a
 * file: Windows and macOS take `v1` and `V1` for one name. Most are their own file's name.
 * @param name without `/` and `+`
 */
export function fileNameOf(name: string): string {
  const lower = name.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
  // Windows leaves dots at the end away.
  return `${DEVICE.test(name) ? NOTHING : ''}${lower}${lower.endsWith('.') ? NOTHING : ''}`;
}

/** The name that {@link fileNameOf} has made a file's name of. */
export function nameOfFile(file: string): string {
  return file
    .replaceAll(NOTHING, '')
    .replaceAll(/\+([a-z])/g, (_both, letter: string) => letter.toUpperCase());
}
