import { ImageError } from '../../errors.ts';

/** What registries may make one command do; docs/registries.md lists these limits. */
export const LIMITS = {
  /** Challenges that are answered for one request: a registry needs one or two. */
  challengesOfRequest: 5,
  /** The same for all requests of a command; most registries ask once. */
  challenges: 10_000,
  /** Pages of one listing: a million tags in pages of a hundred. */
  pages: 10_000,
  /** The documents of one listing, in bytes: a million tags of 60 characters. */
  listingBytes: 67_108_864,
  /** Referrers of one subject. */
  referrers: 10_000,
  /** Different warnings of a command that are passed on, and their bytes in all. */
  warnings: 20,
  warningBytes: 16_384,
  /** A document takes at most so many times the seconds that an exchange may make no progress. */
  documentTimeouts: 5,
} as const;

/** @throws ImageError `REGISTRY`, which names the limit */
export function limited(doing: string, what: string, count: number, limit: number): void {
  if (count > limit) {
    throw new ImageError('REGISTRY', `${doing}: more than ${limit} ${what}, which is the limit`, {
      hint: 'the registry is set up wrongly, or answers without end on purpose',
    });
  }
}

/** What is left of the limits that are for all of a command. */
export class Budget {
  #challenges = 0;
  #warningBytes = 0;
  readonly #warnings = new Set<string>();

  /** @throws ImageError `REGISTRY` */
  countChallenge(doing: string): void {
    this.#challenges += 1;
    limited(doing, 'challenges in one command', this.#challenges, LIMITS.challenges);
  }

  /** The text to pass on, if it is new; the last one says that no more follow. */
  warning(text: string): string | undefined {
    const over = this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes;
    if (over || this.#warnings.has(text)) {
      return undefined;
    }
    this.#warnings.add(text);
    this.#warningBytes += Buffer.byteLength(text);
    return this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes
      ? `registries send more than ${LIMITS.warnings} warnings, and no more are shown`
      : text;
  }
}
