import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import type { Escape } from './lexer.ts';

/** What the comments at the very start of a Dockerfile set. */
export type Directives = {
  readonly escape: Escape;
  /** Which other program should read the file: `docker/dockerfile:1`. */
  readonly syntax: string | undefined;
};

const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check']);

const CHECK = /^(?:(?:skip|experimental)=|error=(?:1|t|true|T|TRUE|True|0|f|false|F|FALSE|False)$)/;

/** What docker's linter is told: there is none here. */
function mustBeCheck(value: string): void {
  const wrong = value.split(';').find((one) => one.trim() !== '' && !CHECK.test(one.trim()));
  if (wrong !== undefined) {
    throw new ImageError('INVALID_DOCUMENT', `check: ${quoted(wrong)} is no option`, {
      hint: 'its options are skip=RULE[,RULE…] and error=true',
    });
  }
}

/**
 * They end with the first line that is none: another comment, an empty line, an unknown name.
 * https://docs.docker.com/reference/dockerfile/#parser-directives
 * @throws ImageError `INVALID_DOCUMENT` for a directive that is there twice, and a wrong escape
 */
export function directivesOf(text: string): Directives {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] =
      /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/.exec(line.trim()) ?? [];
    const key = name.toLowerCase();
    if (!KNOWN.has(key)) {
      break;
    }
    if (found.has(key)) {
      throw new ImageError('INVALID_DOCUMENT', `the directive "${key}" may be there once`);
    }
    found.set(key, value);
  }
  mustBeCheck(found.get('check') ?? '');
  const escaping = found.get('escape') ?? '\\';
  if (escaping !== '\\' && escaping !== '`') {
    throw new ImageError('INVALID_DOCUMENT', `"${escaping}" is no escape: it is \\ or \``);
  }
  return { escape: escaping, syntax: found.get('syntax') };
}
