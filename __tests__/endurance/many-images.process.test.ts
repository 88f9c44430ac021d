import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** `TRANSSHIP_IMAGES=500 npx vitest run __tests__/endurance` is a long run. */
const IMAGES = Number(process.env['TRANSSHIP_IMAGES'] ?? 30);
/** How much more memory the last image may leave in use than the first tenth of them, in bytes. */
const GROWTH = 12 * 1024 * 1024;

test('the memory of a process does not grow with the images that go through it', async () => {
  const program = join(import.meta.dirname, 'many-images.ts');
  const args = ['--expose-gc', program, String(IMAGES)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 0 });
  const { heaps } = JSON.parse(stdout) as { readonly heaps: readonly number[] };
  expect(heaps.length).toBeGreaterThanOrEqual(5);
  expect((heaps.at(-1) ?? Number.NaN) - (heaps[0] ?? Number.NaN)).toBeLessThan(GROWTH);
}, 600_000);
