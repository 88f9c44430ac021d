import { expect, test } from 'vitest';
import { lines } from '../scene.ts';
import { transship } from '../transship.ts';

test('the demo does the main job with one digest from end to end', async () => {
  const { code, stdout, stderr } = await transship(['demo']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(new Set(stdout.match(/sha256:[0-9a-f]{64}/g)).size).toBe(1);
  expect(lines(stdout).at(-1)).toMatch(/^It works/);
});

test('the demo tells what each step cost', async () => {
  const { ok, steps } = JSON.parse((await transship(['demo', '--json'])).stdout);
  expect(ok).toBe(true);
  expect(steps).toHaveLength(8);
  const byDigest = steps[2];
  const restored = steps[4];
  expect(byDigest).toMatchObject({ requests: 1, bytes: 0 });
  expect(restored).toMatchObject({ requests: 1 });
  expect(restored.bytes).toBeGreaterThan(0);
});
