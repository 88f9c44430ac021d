import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { temporaryDir } from '../cli/transship.ts';
import { testedPrograms } from '../stand-ins/programs.ts';
import { writeContext } from './workshop.ts';

const NOBODY = 65_534;

/** Makes every `new Date()` and `Date.now()` of a process tell a time twelve years later. */
const LATER =
  'const D=Date,by=4e11;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[D.now()+by]))}static now(){return D.now()+by}}';
const CLOCK = ['--import', `data:text/javascript,${encodeURIComponent(LATER)}`];

type Machine = {
  readonly umask: string;
  readonly node: readonly string[];
  readonly user: Pick<SpawnOptions, 'uid' | 'gid'>;
};

async function run(
  dir: string,
  { umask, user }: Pick<Machine, 'umask' | 'user'>,
  ...command: readonly string[]
): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: dir,
    TZ: umask === '077' ? 'Asia/Kathmandu' : 'UTC',
  };
  const script = `umask ${umask}; exec "$@"`;
  const child = spawn('sh', ['-c', script, 'sh', ...command], { env, ...user, stdio: 'pipe' });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect(child.exitCode, stderr).toBe(0);
  return stdout;
}

/** A multi-stage Dockerfile without RUN in a repository. */
async function repository(dir: string): Promise<string> {
  const path = join(dir, 'repository');
  await writeContext(path, {
    Dockerfile:
      'FROM scratch AS tree\nARG TARGETARCH\nCOPY --chown=7:8 src /src\nWORKDIR /src/deep\nADD $TARGETARCH /bin/\n' +
      'FROM scratch\nCOPY --from=tree / /\nCOPY --link <<EOF /etc/motd\nhi\nEOF\nUSER 7\nENTRYPOINT ["/bin/app"]\n',
    'src/one': '1',
    'src/run': ['#!', 0o755],
    'src/l': '-> one',
    'amd64/app': ['a', 0o755],
    'arm64/app': ['b', 0o755],
  });
  const here = { umask: '022', user: {} };
  const git = (...args: readonly string[]) =>
    run(
      dir,
      here,
      'git',
      '-c',
      'user.name=Jo',
      '-c',
      'user.email=j@example.com',
      '-C',
      path,
      ...args,
    );
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'one');
  return path;
}

async function builtOn(
  name: string,
  from: string,
  { umask, node, user }: Machine,
): Promise<string> {
  const dir = await temporaryDir();
  await chmod(dir, 0o777);
  const home = join(dir, name);
  await mkdir(home, { mode: 0o777 });
  await chmod(home, 0o777);
  const checkout = join(home, 'a/checkout');
  const given = { umask, user };
  await run(home, { umask, user: {} }, 'git', 'clone', '--quiet', from, checkout);
  if (user.uid !== undefined) {
    await run(home, { umask, user: {} }, 'chown', '-R', `${user.uid}`, join(home, 'a'));
  }
  const id = join(home, 'id');
  const platforms = ['--platform', 'linux/amd64,linux/arm64', '--iidfile', id];
  const store = ['--store', join(home, 'store')];
  await run(
    home,
    given,
    process.execPath,
    ...node,
    testedPrograms().cli,
    ...store,
    'build',
    ...platforms,
    checkout,
  );
  return readFile(id, 'utf8');
}

test('the digest is the same in another year, elsewhere, with another umask, time zone and user', async () => {
  const dir = await temporaryDir();
  await chmod(dir, 0o755);
  const from = await repository(dir);
  const isRoot = process.getuid?.() === 0;
  const one = await builtOn('here', from, { umask: '022', node: [], user: {} });
  const other = await builtOn('a place with a longer name', from, {
    umask: '077',
    node: CLOCK,
    user: isRoot ? { uid: NOBODY, gid: NOBODY } : {},
  });
  expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(other).toBe(one);
});
