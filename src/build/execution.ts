import type { Execution as Imported } from '../rootfs/changes.ts';

/** What an image runs as, with the members that only a build writes. */
export type Execution = Imported & {
  readonly Shell?: readonly string[];
  /** Docker's own; of no meaning but on Windows. */
  readonly ArgsEscaped?: boolean;
};
