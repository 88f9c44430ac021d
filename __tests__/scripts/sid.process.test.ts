import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../layout/folder.ts';
import { programPath } from '../stand-ins/components.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/sid.sh');

/** What scripts/sid.sh takes for Debian's address on a machine with these files below /etc/apt. */
async function mirrorOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await ownFolder();
  await mkdir(join(folder, 'sources.list.d'));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  const configuration = join(folder, 'apt.conf');
  await writeFile(
    configuration,
    `Dir::Etc::sourcelist "${folder}/sources.list";\nDir::Etc::sourceparts "${folder}/sources.list.d";\n`,
  );
  const { stdout } = await promisify(execFile)('bash', ['-c', '. "$0"; debian_mirror', SCRIPT], {
    env: { PATH: process.env['PATH'], APT_CONFIG: configuration },
  });
  return stdout.trim();
}

const onDebian = programPath('apt-get') !== undefined;
const codename = onDebian
  ? (/^VERSION_CODENAME=(.*)$/m.exec(await readFile('/etc/os-release', 'utf8'))?.[1] ?? '')
  : '';
const PUBLIC = 'http://deb.debian.org/debian';

describe.skipIf(!onDebian)('the address of Debian is', () => {
  const oneLine = `deb https://mirror.example/debian ${codename} main\n`;
  const section = `Types: deb\nURIs: https://new.example/a/debian\nSuites: ${codename} ${codename}-updates\nComponents: main\n`;
  const security = `Types: deb\nURIs: https://new.example/debian-security\nSuites: ${codename}-security\nComponents: main\n\n`;
  const other = 'deb https://third.example/apt nodistro main\n';

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['that of sources.list', { 'sources.list': oneLine }, 'https://mirror.example/debian'],
    [
      'that of a file in deb822, whatever else the machine has',
      {
        'sources.list': '# nothing\n',
        'sources.list.d/debian.sources': security + section,
        'sources.list.d/another.list': other,
      },
      'https://new.example/a/debian',
    ],
    ['the public one where none is set', { 'sources.list.d/another.list': other }, PUBLIC],
    ['the public one where there is no source', {}, PUBLIC],
  ])('%s', async (_what, files, expected) => {
    expect(await mirrorOf(files)).toBe(expected);
  });
});
