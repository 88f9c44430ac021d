/** How much of a text from outside is printed at most, in characters. */
const LINE_LIMIT = 4000;
/** How much of a value from outside is repeated in an error, in characters. */
const QUOTE_LIMIT = 100;

/** Line breaks and tabs: each run becomes one space. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What a terminal acts on, and what reorders or hides its neighbours: C0, DEL, C1, bidirectional marks. */
const CONTROLS =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What begins a command of GitHub's runner: `::` at the start of a line, `##[` anywhere in it. */
const COMMAND = /^\s*::|##(?=\[)/g;

/**
 * Text from outside as it may be printed on a terminal, in a log, an annotation or a table: one line
 * without control characters, which are shown as `\u001b`; it begins no workflow command, and is cut
 * to `limit` characters. Markdown and HTML are for the caller to escape.
 */
export function printable(text: string, limit: number = LINE_LIMIT): string {
  return cut(text, limit)
    .toWellFormed()
    .replace(SPACES, ' ')
    .replace(CONTROLS, escaped)
    .replace(COMMAND, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}

/** The same for text of several lines and columns: its line breaks and tabs stay, nothing is cut. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\t').map(uncut).join('\t'))
    .join('\n');
}

function uncut(text: string): string {
  return printable(text, Number.POSITIVE_INFINITY);
}

/** JSON as it may be printed: the same document, in which what `printable` changes is escaped. */
export function printableJson(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)
    .replace(CONTROLS, (control) => (control < ' ' ? control : escaped(control)))
    .replaceAll('##[', '#\\u0023[');
}

/** A value from outside for an error: printable, cut short, in double quotes. */
export function quoted(value: string, limit: number = QUOTE_LIMIT): string {
  return `"${printable(value, limit)}"`;
}

/** A reference or host as it was typed, without a user and a password that were pasted with it. */
export function withoutUser(text: string): string {
  const at = text.lastIndexOf('@');
  const [user, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (!user.includes(':') || /^sha\d+:/.test(rest)) {
    return text;
  }
  const [scheme = ''] = /^(?:[a-z-]{1,20}:\/\/)?/.exec(user) ?? [];
  return `${scheme}***@${rest}`;
}

/** Text without the users and passwords of the URLs in it. A password may hold an `@`. */
export function withoutLogins(text: string): string {
  return text.replaceAll(/\b((?:https?|ssh|git|ftps?):\/\/)[^\s/?#]*@/gi, '$1***@');
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
