import type { PutOutcome } from '../content/store.ts';
import type { Tap } from '../content/tapped.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type CopyEvent, roleOf } from './event.ts';

/** Bytes by how they got to the target: sent, found there, or mounted inside the registry. */
export type CopiedBytes = { copied: number; skipped: number; mounted: number };

/** Counts what a copy moves, and tells of it while it goes on. */
export class Tally {
  readonly bytes: CopiedBytes = { copied: 0, skipped: 0, mounted: 0 };
  readonly #onProgress: ((event: CopyEvent) => void) | undefined;

  constructor(onProgress: ((event: CopyEvent) => void) | undefined) {
    this.#onProgress = onProgress;
  }

  started(descriptor: Descriptor): void {
    this.#tell(descriptor, 'started');
  }

  /** Tells of the bytes that pass; of one try, which starts at 0. */
  tap(descriptor: Descriptor): Pick<Tap, 'chunk'> {
    const role = roleOf(descriptor);
    let bytes = 0;
    return {
      chunk: ({ length }) => {
        bytes += length;
        this.#onProgress?.({ descriptor, role, state: 'progress', bytes });
        return null;
      },
    };
  }

  ended(descriptor: Descriptor, outcome: PutOutcome): void {
    this.bytes[outcome === 'exists' ? 'skipped' : outcome] += descriptor.size;
    this.#tell(descriptor, outcome);
  }

  #tell(descriptor: Descriptor, state: CopyEvent['state']): void {
    this.#onProgress?.({ descriptor, role: roleOf(descriptor), state });
  }
}
