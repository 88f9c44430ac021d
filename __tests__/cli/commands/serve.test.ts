import { expect, test } from 'vitest';
import { transship } from '../transship.ts';

test.each(['5000', '127.0.0.1', '127.0.0.1:70000', ':x'])('%s is no address', async (addr) => {
  const { code, stderr } = await transship(['serve', '--addr', addr]);
  expect(code).toBe(2);
  expect(stderr).toContain('is not an address [INVALID_ARGUMENT]\nhint: ');
});
