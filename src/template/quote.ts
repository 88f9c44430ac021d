const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...([
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\f', '\\f'],
    ['\n', '\\n'],
    ['\r', '\\r'],
  ] as const),
  ...([
    ['\t', '\\t'],
    ['\v', '\\v'],
    ['\\', '\\\\'],
  ] as const),
]);
const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

export type QuoteOptions = {
  /** Nothing but ASCII. */
  readonly ascii?: boolean;
};

/** As Go's strconv.Quote: what cannot be printed is escaped (https://pkg.go.dev/strconv#Quote). */
export function quote(text: string, options: QuoteOptions = {}): string {
  return `"${[...text].map((one) => escaped(one, '"', options)).join('')}"`;
}

/** The same for one character, by its number. */
export function quoteCharacter(code: number, options: QuoteOptions = {}): string {
  return `'${escaped(codePoint(code), "'", options)}'`;
}

/** In backquotes, where nothing can be escaped; `undefined` for what cannot stand in them. */
export function quoteRaw(text: string): string | undefined {
  return /[`\p{Cc}\uFEFF]/u.test(text.replaceAll('\t', ' ')) ? undefined : `\`${text}\``;
}

/** What a number stands for; U+FFFD for one that is no character's. */
export function codePoint(code: number): string {
  const valid = Number.isInteger(code) && code >= 0 && code <= 0x10ffff;
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}

function escaped(character: string, mark: string, { ascii = false }: QuoteOptions): string {
  if (character === mark) {
    return `\\${mark}`;
  }
  const known = ESCAPES.get(character);
  if (known !== undefined) {
    return known;
  }
  const code = character.codePointAt(0) ?? 0;
  if (PRINTABLE.test(character) && (!ascii || code < 0x80)) {
    return character;
  }
  const hex = code.toString(16);
  if (code < 0x80) {
    return `\\x${hex.padStart(2, '0')}`;
  }
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
