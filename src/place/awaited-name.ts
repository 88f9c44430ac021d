import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import { codeOf } from '../errors.ts';

/** Between two questions, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
const GROWTH = 1.5;

export type AwaitOptions = {
  /** How long a name that is not there is waited for. */
  readonly seconds: number;
  /** Told once that a name is waited for. */
  readonly onWait?: () => void;
};

/**
 * A source whose names may come later, because another job pushes them: one that is not there is asked
 * for again, after growing pauses, until the time is over.
 */
export function awaitedNames(source: Source, { seconds, onWait }: AwaitOptions): Source {
  return new WrappedSource(source, {
    resolve: (resolve) => async (name, options) => {
      const end = performance.now() + seconds * 1000;
      for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
        const found = await resolve(name, options).catch(ifBefore(end));
        if (found !== undefined) {
          return found;
        }
        if (pause === FIRST_PAUSE) {
          onWait?.();
        }
        // Timers may be a little early.
        const left = Math.max(0, Math.ceil(end - performance.now())) + 1;
        await sleep(Math.min(pause, left), undefined, options);
      }
    },
  });
}

/** For `catch`: `undefined` for a name that is not there, while there is time. */
function ifBefore(end: number): (error: unknown) => undefined {
  return (error) => {
    if (codeOf(error) !== 'NOT_FOUND' || performance.now() >= end) {
      throw error;
    }
  };
}
