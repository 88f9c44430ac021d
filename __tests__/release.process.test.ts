import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

test('a dry run of a release says what it would publish, once it is prepared', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'release-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const clone = join(scratch, 'clone');
  await run('git', ['clone', '--quiet', '--shared', ROOT, clone]);
  const script = async (name: string, ...args: readonly string[]): Promise<string> => {
    const env = {
      PATH: process.env['PATH'],
      GITHUB_SHA: 'abc',
      GITHUB_REPOSITORY: 'acme/transship',
    };
    const path = join(clone, 'scripts/release', name);
    return (await run(process.execPath, [path, ...args], { cwd: clone, env })).stdout;
  };

  await expect(script('release.ts')).rejects.toThrow('placeholder OWNER');
  const prepare = ['prepare.mjs', '9.8.7', '--owner', 'acme', '--date', '2026-11-26'] as const;
  expect(await script(...prepare, '--dry-run')).toContain('package.json\n');
  const manifest = () => readFile(join(clone, 'package.json'), 'utf8').then(JSON.parse);
  expect(await manifest()).not.toMatchObject({ version: '9.8.7' });

  await script(...prepare);
  expect(await manifest()).toMatchObject({
    version: '9.8.7',
    repository: { url: 'git+https://github.com/acme/transship.git' },
  });
  expect(await script('release.ts')).toBe('version=9.8.7\ntag=v9.8.7\nmoving=v9\nearly=false\n');
  await writeFile(join(scratch, 'transship-9.8.7.tgz'), '');
  expect(await script('publish.ts', 'github', scratch, '--dry-run')).toMatch(
    /^\$ gh release create v9\.8\.7 --target abc .*\n\$ gh api --method PATCH repos\/acme\/transship\/git\/refs\/tags\/v9 /,
  );
  expect(await script('publish.ts', 'npm', scratch, '--dry-run')).toContain('--provenance');
});
