import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { plainSwitches } from '../../src/cli/switches.ts';

const program = await buildProgram(() => async () => undefined, '0', { stdout: process.stdout });

test.each([
  ['images --no-trunc=true -a=1', 'images --no-trunc -a'],
  ['images --no-trunc=false --digests=F -q', 'images -q'],
  ['history --human=false x', 'history --no-human x'],
  ['history -H=0 x', 'history --no-human x'],
  ['history -H=t x', 'history -H x'],
  ['rmi --force=maybe x', 'rmi --force=maybe x'],
  ['images --format=true', 'images --format=true'],
  ['images -f dangling=true', 'images -f dangling=true'],
  ['rmi -- --force=true', 'rmi -- --force=true'],
])('%s is %s', (written, plain) => {
  expect(plainSwitches(written.split(' '), program).join(' ')).toBe(plain);
});
