import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFolder } from './layout/folder.ts';
import { isLong } from './stand-ins/long-form.ts';

const PROJECT = join(import.meta.dirname, '..');
const WINDOWS = process.env['TRANSSHIP_WINDOWS'];

if (WINDOWS === undefined) {
  console.warn('SKIPPED, no Windows Node.js: scripts/windows.sh DIR, then TRANSSHIP_WINDOWS=DIR');
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Windows' Node.js under Wine, in the project's folder. `folder` is the same on both sides, below drive Z. */
function onWindows(folder: string, ...args: readonly string[]): Promise<Ended> {
  const enter = join(PROJECT, 'scripts/enter-windows.sh');
  const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];
  const words = [enter, join(WINDOWS ?? '', 'root'), PROJECT, folder, 'node', ...args];
  return new Promise((resolve) => {
    execFile('unshare', [...namespaces, ...words], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe.skipIf(WINDOWS === undefined)("Windows' Node.js", () => {
  test('starts the committed bundle', async () => {
    const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
    const ended = await onWindows(await ownFolder(), 'dist/cli/index.js', '--version');
    expect(ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('keeps tags apart that differ by case alone, in a store and in a registry', async () => {
    const folder = await ownFolder();
    const script = '__tests__/stand-ins/tags-by-case.ts';
    const ended = await onWindows(folder, script, `Z:${folder}`);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { made, stored, served, noted, cached } = JSON.parse(ended.stdout);
    expect(new Set(made).size).toBe(4);
    expect({ stored, served, noted }).toEqual({ stored: made, served: made, noted: made });
    expect(cached).toEqual(['v1', 'V1', 'con', 'CON']);
  });

  // Wine takes as long for each of these as hundreds of other tests.
  if (isLong) {
    test('does the main job from the sources', async () => {
      const { code, stdout } = await onWindows(await ownFolder(), 'src/cli/index.ts', 'demo');
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('It works') });
    });

    test('runs the action: pulls, saves, pushes, and tells what it did', async () => {
      const folder = await ownFolder();
      const ended = await onWindows(folder, '__tests__/stand-ins/step-here.ts', `Z:${folder}`);
      expect(ended).toMatchObject({ code: 0 });
      const lines = ended.stdout.trim().split(/\r?\n/);
      const { digest, told, summary } = JSON.parse(lines.at(-1) ?? '');
      expect(lines).toContain(`pushed ${digest}`);
      expect(ended.stdout).not.toMatch(/^::(?:error|warning)/m);
      expect(told).toContain(digest);
      expect(summary).toContain('app:v1');
    });
  }
});
