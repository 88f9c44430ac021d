import type { ProgramName } from './program.ts';
import { type Place, Scratch } from './scene.ts';

/** The arguments of one run; each call prepares a run that finds nothing of the one before. */
export type Words = () => readonly string[];

/** A case that is ready: what each program is asked to do, and what is counted and stopped. */
export type Scene = {
  readonly words: Readonly<Partial<Record<ProgramName, Words>>>;
  /** How often a program runs for one measurement: peers that take one reference a call. */
  readonly calls?: Readonly<Partial<Record<ProgramName, readonly Words[]>>>;
  readonly places: readonly Place[];
  stop(): Promise<void>;
};

export type Case = {
  readonly name: string;
  readonly title: string;
  /** Ours / the best peer: the most that is aimed at. */
  readonly goal?: number;
  open(): Promise<Scene>;
};

export async function opened(
  places: readonly Place[],
  make: (scratch: Scratch) => Pick<Scene, 'words' | 'calls'>,
): Promise<Scene> {
  const scratch = await Scratch.make();
  return {
    ...make(scratch),
    places,
    async stop() {
      for (const place of places) {
        await place.stop();
      }
      await scratch.remove();
    },
  };
}
