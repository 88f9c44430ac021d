/** Parts of a secret that are shorter tell nothing, and words would be taken for them. In characters. */
const SHORTEST_PART = 6;
const REPLACEMENT = '***';

/**
 * The passwords and tokens that a run has sent or received. Registries, token servers and proxies
 * repeat what they were sent; their texts are shown only after `conceal`, which comes before any
 * cut: half a secret is a secret as well.
 */
export class Secrets {
  readonly #onSecret: ((secret: string) => void) | undefined;
  readonly #known = new Set<string>();
  /** All spellings, the longest first. */
  #spellings: readonly string[] = [];

  /** @param onSecret told each secret once, before it is sent */
  constructor(onSecret?: (secret: string) => void) {
    this.#onSecret = onSecret;
  }

  add(secret: string): void {
    if (secret === '' || this.#known.has(secret)) {
      return;
    }
    this.#known.add(secret);
    const all = [...this.#spellings, ...spellingsOf(secret)];
    this.#spellings = [...new Set(all)].sort((a, b) => b.length - a.length);
    this.#onSecret?.(secret);
  }

  /**
   * The text with `***` for every secret, also for the start of one that the text's end cut off.
   * @param shortest secrets with fewer characters stay: for texts that are not from outside alone,
   *   in which a short password would be a part of many words
   */
  conceal(text: string, shortest: number = 1): string {
    const words = this.#spellings.filter(({ length }) => length >= shortest);
    const clean = words.reduce((left, word) => left.replaceAll(word, REPLACEMENT), text);
    const cut = Math.max(0, ...words.map((word) => overlap(clean, word)));
    return cut === 0 ? clean : `${clean.slice(0, -cut)}${REPLACEMENT}`;
  }

  /** Whether the text holds a secret. */
  isIn(text: string): boolean {
    return this.#spellings.some((word) => text.includes(word));
  }
}

function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const others = [
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/\s+/g, ' '),
    secret.toLowerCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
  return [secret, ...others.filter(({ length }) => length >= SHORTEST_PART)];
}

/** How many characters at the end of a text are the start of a word. */
function overlap(text: string, word: string): number {
  for (let length = Math.min(word.length - 1, text.length); length >= SHORTEST_PART; length--) {
    if (text.endsWith(word.slice(0, length))) {
      return length;
    }
  }
  return 0;
}
