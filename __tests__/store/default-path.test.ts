import { expect, test } from 'vitest';
import { defaultStore } from '../../src/store/default-path.ts';

test.each([
  [{ TRANSSHIP_STORE: '/srv/images', XDG_DATA_HOME: '/data' }, '/srv/images'],
  [{ TRANSSHIP_STORE: '', XDG_DATA_HOME: '/data' }, '/data/transship/store'],
  [{ XDG_DATA_HOME: 'relative' }, '/home/me/.local/share/transship/store'],
  [{}, '/home/me/.local/share/transship/store'],
])('the store of %j is %s', (env, dir) => {
  expect(defaultStore(env, '/home/me')).toBe(dir);
});
