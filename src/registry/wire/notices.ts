import type { Address } from './address.ts';
import { parseRateLimit, type RateLimit } from './rate-limit.ts';
import { oneLine } from './redact.ts';
import type { Run } from './run.ts';
import { parseWarnings } from './warning.ts';
import type { WireResponse } from './wire.ts';

export type NoticesParts = {
  readonly address: Address;
  readonly run: Pick<Run, 'secrets' | 'budget'>;
  readonly onWarning: (text: string) => void;
};

/** What a registry tells beside its answers: warnings, and how many requests it allows. */
export class Notices {
  readonly #parts: NoticesParts;
  #rateLimit: RateLimit | undefined;

  constructor(parts: NoticesParts) {
    this.#parts = parts;
  }

  /** What it said last. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimit;
  }

  read(headers: WireResponse['headers']): void {
    if (headers['warning'] !== undefined) {
      this.#warn(headers['warning']);
    }
    this.#rateLimit = parseRateLimit(headers) ?? this.#rateLimit;
  }

  #warn(header: string): void {
    const { run, address, onWarning } = this.#parts;
    for (const text of parseWarnings(header)) {
      const shown = oneLine(run.secrets.conceal(text), text.length);
      const warning = run.budget.warning(`${address.registry}: ${shown}`);
      if (warning !== undefined) {
        onWarning(warning);
      }
    }
  }
}
