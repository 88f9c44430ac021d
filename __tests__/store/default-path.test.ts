import { expect, test } from 'vitest';
import { defaultStore } from '../../src/store/default-path.ts';

test.each([
  [{ TRANSSHIP_STORE: '/srv/images', XDG_DATA_HOME: '/data' }, '/srv/images'],
  [{ TRANSSHIP_STORE: '', XDG_DATA_HOME: '/data' }, '/data/transship/store'],
  [{ XDG_DATA_HOME: 'relative' }, '/home/me/.local/share/transship/store'],
  [{}, '/home/me/.local/share/transship/store'],
])('the store of %j is %s', (env, dir) => {
  expect(defaultStore(env, '/home/me', 'linux')).toBe(dir);
});

test.each([
  [{ LOCALAPPDATA: 'D:\\local' }, 'D:\\local\\transship\\store'],
  [{ LOCALAPPDATA: 'D:\\local', XDG_DATA_HOME: 'E:\\data' }, 'E:\\data\\transship\\store'],
  [{ TRANSSHIP_STORE: 'F:\\own', LOCALAPPDATA: 'D:\\local' }, 'F:\\own'],
  [{}, 'C:\\Users\\me\\AppData\\Local\\transship\\store'],
])('on Windows the store of %j is %s', (env, dir) => {
  expect(defaultStore(env, 'C:\\Users\\me', 'win32')).toBe(dir);
});
