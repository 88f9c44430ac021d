/**
 * A pattern as a row of tokens, which are matched without going back: the time is that of the text's
 * length times the pattern's, for any text and any pattern.
 */
export type Token =
  /** One character that fits. */
  | { readonly kind: 'one'; readonly fits: Fits }
  /** Any number of them. */
  | { readonly kind: 'many'; readonly fits: Fits }
  /** The next tokens may be left out. */
  | { readonly kind: 'optional'; readonly count: number };

export type Fits = (character: string) => boolean;

export function literal(character: string): Token {
  return { kind: 'one', fits: (other) => other === character };
}

/** Whether all of the text fits. @param text its characters, each a code point */
export function matches(tokens: readonly Token[], text: readonly string[]): boolean {
  return ends(tokens, text, 0).at(-1) === text.length;
}

/** Where a match that begins at `from` may end, in order. */
export function ends(
  tokens: readonly Token[],
  text: readonly string[],
  from: number,
): readonly number[] {
  const found: number[] = [];
  /** By token, whether it may be next; the last stands for the end of the pattern. */
  let states = new Uint8Array(tokens.length + 1);
  states[0] = 1;
  for (let at = from; states.includes(1); at += 1) {
    const character = text[at];
    const next = new Uint8Array(tokens.length + 1);
    for (const [state, token] of tokens.entries()) {
      if (states[state] === 1) {
        advance(token, state, { states, next }, character);
      }
    }
    if (states[tokens.length] === 1) {
      found.push(at);
    }
    states = next;
  }
  return found;
}

type Row = { readonly states: Uint8Array; readonly next: Uint8Array };

/** What is reached without a character comes later in the same row: one walk over it is enough. */
function advance(
  token: Token,
  state: number,
  { states, next }: Row,
  character: string | undefined,
): void {
  if (token.kind !== 'one') {
    states[state + 1] = 1;
  }
  if (token.kind === 'optional') {
    states[state + 1 + token.count] = 1;
  } else if (character !== undefined && token.fits(character)) {
    next[token.kind === 'one' ? state + 1 : state] = 1;
  }
}
