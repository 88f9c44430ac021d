/** What takes two columns of a terminal: East Asian wide and full-width characters, and emoji. */
const WIDE =
  /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\u31c0-\u32ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]--[\uff61-\uffdc]]/v;
/** What takes none: marks that combine with the character before them, and joiners. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ASCII = /^[ -~]*$/;

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return ASCII.test(text)
    ? text.length
    : [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (NARROW.test(character)) {
    return 0;
  }
  return WIDE.test(character) ? 2 : 1;
}

/** Cuts a text to a width as docker does: what is left ends in an ellipsis. @param width at least 2 */
export function ellipsis(text: string, width: number): string {
  if (widthOf(text) <= width) {
    return text;
  }
  let kept = '';
  let left = width - 1;
  for (const character of text) {
    left -= characterWidth(character);
    if (left < 0) {
      break;
    }
    kept += character;
  }
  return `${kept}…`;
}

/** Adds blanks up to a width. */
export function padded(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;
}
