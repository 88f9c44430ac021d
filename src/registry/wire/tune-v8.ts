import { setFlagsFromString } from 'node:v8';

/** As it is set here, and as V8 has it of its own. */
type Flag = readonly [tuned: string, usual: string];

/**
 * V8 collects young objects after a few megabytes of them. Chunks of bodies
 * die young, and each has 64 KB outside of V8's heap: collected late, each takes new memory from the system,
 * which costs more than reading it.
 */
const YOUNG_OBJECTS: Flag = [
  '--scavenger-max-new-space-capacity-mb=2',
  '--scavenger-max-new-space-capacity-mb=32',
];
/**
 * V8 leaves undici's parser of responses as it compiled it first. After three responses it would optimize it, in
 * 0.2 seconds of processor time and 40 MB of memory, while a response costs a few microseconds in either form. A larger
 * budget (`--wasm-tiering-budget`) would not do: 200 responses use up the largest but one.
 */
const WEB_ASSEMBLY: readonly Flag[] = [
  ['--no-wasm-dynamic-tiering', '--wasm-dynamic-tiering'],
  ['--no-wasm-tier-up', '--wasm-tier-up'],
];

const FLAGS: readonly Flag[] = [YOUNG_OBJECTS, ...WEB_ASSEMBLY];

/**
 * Makes V8 suit what requests and bodies do, for the rest of this process. To be called before the first request,
 * when the modules are loaded, because Node.js compiles those of its own anew that are loaded later.
 * @param version of Node.js; other ones than 24 are left as they are
 */
export function tuneV8(version: string): void {
  setFlags(
    version,
    FLAGS.map(([tuned]) => tuned),
  );
}

/** Undoes it: what V8 has compiled can only be kept for processes that begin with the same flags. */
export function untuneV8(version: string): void {
  setFlags(
    version,
    FLAGS.map(([, usual]) => usual),
  );
}

function setFlags(version: string, flags: readonly string[]): void {
  if (version.startsWith('24.')) {
    for (const flag of flags) {
      setFlagsFromString(flag);
    }
  }
}
