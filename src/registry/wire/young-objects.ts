import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 collect young objects after a few megabytes of them, for the rest of this process. Chunks of bodies
 * die young, and each has 64 KB outside of V8's heap: collected late, each takes new memory from the system,
 * which costs more than reading it. To be called when the modules are loaded, because Node.js compiles those
 * of its own anew that are loaded later.
 * @param version of Node.js; other ones than 24 are left as they are
 */
export function collectYoungObjectsSoon(version: string): void {
  if (version.startsWith('24.')) {
    setFlagsFromString('--scavenger-max-new-space-capacity-mb=2');
  }
}
