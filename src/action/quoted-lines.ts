const QUOTED = /^"((?:[^"]|"")*)"[^\S\n]*$|^.*$/gm;

/**
 * The lines of a list of docker's actions. One in double quotes may go on over several lines, as the value of
 * a secret may; a quote in it is written twice.
 */
export function quotedLines(text: string): readonly string[] {
  return [...text.replaceAll('\r\n', '\n').matchAll(QUOTED)]
    .map(([line, quoted]) => quoted?.replaceAll('""', '"') ?? line.trim())
    .filter((line) => line !== '');
}
