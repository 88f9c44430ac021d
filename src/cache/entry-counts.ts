import type { EntryOutcome } from './entries.ts';

/** What became of an image's entries, in bytes of content. */
export class EntryCounts {
  readonly outcomes: Record<EntryOutcome, { entries: number; bytes: number }> = {
    saved: { entries: 0, bytes: 0 },
    kept: { entries: 0, bytes: 0 },
    left: { entries: 0, bytes: 0 },
  };

  count(outcome: EntryOutcome, bytes: number): void {
    this.outcomes[outcome].entries += 1;
    this.outcomes[outcome].bytes += bytes;
  }
}
