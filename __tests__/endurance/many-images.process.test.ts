import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { timesOf } from '../stand-ins/long-form.ts';
import { startedAs } from '../stand-ins/programs.ts';

/** `TRANSSHIP_IMAGES=500 npx vitest run __tests__/endurance` is a longer run. */
const IMAGES = timesOf('TRANSSHIP_IMAGES', 20, 200);
/** How much more memory the last images may leave in use than those that came once the process was warm, in bytes. */
const GROWTH = 12 * 1024 * 1024;

test('the memory of a process does not grow with the images that go through it', async () => {
  const args = ['--expose-gc', startedAs('many-images'), String(IMAGES)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 0 });
  const { heaps } = JSON.parse(stdout) as { readonly heaps: readonly number[] };
  expect(heaps.length).toBeGreaterThanOrEqual(5);
  // Of several, because what waits to be collected at one time is gone at another.
  const [early, late] = [heaps.slice(1, -2), heaps.slice(-3)];
  expect(Math.min(...late) - Math.min(...early)).toBeLessThan(GROWTH);
}, 600_000);
