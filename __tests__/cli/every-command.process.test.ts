import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, startHostileRegistry } from '../stand-ins/hostile-registry.ts';
import { transship } from './transship.ts';

const PASSWORD = 'S3cr3t-Pa55word-of-this-run';
const BASIC = Buffer.from(`theuser:${PASSWORD}`).toString('base64');
const TOKEN = 'tokenTOKENtoken1234567890';
const ESCAPE = '\u001b';
const SECRETS = [PASSWORD, BASIC, TOKEN];

/** Every command that prints what is not its own; `H` is a registry, `D` what is there, `O` what is made, `X` a hostile word. */
const COMMANDS: readonly string[] = [
  'pull H/a/b:1|pull --platform all H/a/b:1|pull H/a/b:2|pull -a H/a/b|pull H/a/b:bad',
  'pull --from-file D/compose.yaml|pull X|pull --platform X H/a/b:1|pull --mirror X H/a/b:1',
  'images|images --digests --no-trunc|images --json|images --format {{json.}}|images -f X',
  'inspect H/a/b:2|inspect --json H/a/b:2|inspect --remote H/a/b:1|inspect -f {{.Author}} H/a/b:2',
  'history H/a/b:2|history --no-trunc H/a/b:2|history --format json H/a/b:2|history --remote H/a/b:1',
  'config docker://H/a/b:2|config store:H/a/b:2|manifest docker://H/a/b:1|manifest H/a/b:bad',
  'blob H/a/b@sha256:0|blob X|diff H/a/b:1 H/a/b:2|diff --json H/a/b:1 H/a/b:2',
  'digest H/a/b:1|digest H/a/b:bad|tags H/a/b|tags --json H/a/b|tags --filter X H/a/b',
  'catalog H|catalog --json H|search H/x|search --no-trunc H/x|search --json H/x|search X',
  'referrers docker://H/a/b:1|referrers --json H/a/b:1|verify store:H/a/b:2|verify docker://H/a/b:1',
  'verify H/a/b:1 --against docker://H/a/b:bad|copy H/a/b:1 oci:O/layout:1|copy X X',
  'copy H/a/b:2 oci-archive:O/a.tar:1|copy H/a/b:1 docker://H/c/d:9|save -o O/s.tar H/a/b:2',
  'load -i O/s.tar|load -i X|export -o O/e.tar H/a/b:2|import O/e.tar rootfs:1|tag H/a/b:2 o:1',
  'tag docker://H/a/b:2 docker://H/a/b:3|push H/a/b:2|sync --dry-run D/sync.yaml|sync X',
  'sync D/sync.yaml --summary O/summary.md|sync --json D/sync.yaml|lock O/images.lock H/a/b:2',
  'lock O/images.lock --check|lock O/images.lock --update --summary O/moved.md|lock X',
  'lock --pin D/compose.yaml|build D|build -f D/Here D|build -f D/Gone D|build -f D/Add D|build X',
  'build https://u:SECRET@127.0.0.1:1/a.git|build https://u:p@SECRET@127.0.0.1:1/a.tar',
  'mutate H/a/b:2 --label a=b -t m:1|mutate docker://H/a/b:2 --label a=b -t docker://H/c/d:2',
  'index create -t i:1 H/a/b:1 H/a/b:2|rmi o:1|rmi X|prune -f|delete -f docker://H/a/b:2|commit X',
  'login H -u theuser --password-stdin|logout H|serve --addr X|completion bash|version|help|demo X',
];
const LINES = COMMANDS.flatMap((line) => line.split('|'));

describe.each([
  ['Basic', undefined, true],
  ['Basic', undefined, false],
  ['Bearer', TOKEN, false],
])('a hostile registry with %s, token %s, hostile images: %s', (_scheme, token, inImages) => {
  let left: string;
  let printed: readonly (readonly [line: string, raw: string])[];

  beforeAll(async () => {
    const echo = (sent: string): string => {
      const login = Buffer.from(sent.split(' ')[1] ?? '', 'base64').toString();
      return `${HOSTILE} ${sent} ${login}`;
    };
    const registry = await startHostileRegistry(inImages ? () => HOSTILE : echo, {
      inImages,
      ...(token === undefined ? {} : { token }),
    });
    const [dir, out] = [await given(registry.host), await folder()];
    const auths = { [registry.host]: { auth: BASIC } };
    const env = {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths }),
      DOCKER_CONFIG: join(out, 'docker'),
    };
    const told: (readonly [string, string])[] = [];
    for (const [at, line] of LINES.entries()) {
      if (at === Math.ceil(LINES.length * 0.8)) {
        registry.refuseWrites();
      }
      const words = line.split(' ').map((word) => {
        const here = word
          .replace(/^D(?=\/|$)/, dir)
          .replace(/(^|:)O(?=\/)/, `$1${out}`)
          .replace('SECRET', PASSWORD);
        return here === 'X' ? HOSTILE : here.replace(/(^|\/\/)H(?=\/|$)/, `$1${registry.host}`);
      });
      const args = ['--store', join(out, 'store'), '--retries', '0', '--debug', ...words];
      const stdin = Buffer.from(PASSWORD);
      const { code, stdout, stderr } = await transship(args, {
        env,
        stdin,
        terminal: at % 2 === 0,
      });
      told.push([line, `${stdout}\n${stderr}\nexit code ${code}`]);
    }
    printed = told;
    await registry.stop();
    left = await everythingIn(out);
  });

  test.each(LINES.map((line, at) => [line, at] as const))(
    '%s: prints nothing of it raw',
    (_, at) => {
      const [, all = ''] = printed[at] ?? [];
      // Progress on a terminal rewrites its own lines.
      const raw = all.replaceAll(new RegExp(`${ESCAPE}\\[(?:\\d+A|J)`, 'g'), '');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them must be there
      expect(raw).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(raw).not.toMatch(/^\s*::|##\[/m);
      expect(SECRETS.filter((secret) => raw.includes(secret))).toEqual([]);
      expect(raw).not.toMatch(/\[INTERNAL\]/);
    },
  );

  test('most of them have something to print', () => {
    const done = printed.filter(([, raw]) => raw.endsWith('exit code 0'));
    expect(done.length).toBeGreaterThan(LINES.length / 2);
  });

  test('no file that is left holds a secret', () => {
    expect(SECRETS.filter((secret) => left.includes(secret))).toEqual([]);
  });
});

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'every-command-'));
  folders.push(made);
  return made;
}

/** Everything that lies below a folder, with its names, as text. */
async function everythingIn(path: string): Promise<string> {
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(
      async (file) => `${file.name} ${await readFile(join(file.parentPath, file.name), 'latin1')}`,
    );
  return (await Promise.all(texts)).join('\n');
}

/** What the commands are given. */
async function given(host: string): Promise<string> {
  const dir = await folder();
  const file = (name: string, text: string) => writeFile(join(dir, name), text);
  const bad = `{source: '${host}/a/b:bad', target: '${host}/c/d:bad'}`;
  await file(
    'sync.yaml',
    `version: 1\nsync: [{source: ${host}/a/b, target: ${host}/c/d}, ${bad}]\n`,
  );
  await file('compose.yaml', `services: {a: {image: '${host}/a/b:2'}}\n`);
  await file('Dockerfile', `FROM ${host}/a/b:2\nLABEL a=b\nCOPY compose.yaml /f\n`);
  await file('Gone', `FROM ${host}/a/b:bad\n`);
  await file('Add', `FROM scratch\nADD https://u:${PASSWORD}@127.0.0.1:1/x.git /y\n`);
  await file(
    'Here',
    'FROM scratch\nCOPY <<EOF /x\n::error::INJECTED\n\u001b[31m\nEOF\nENV B="\u009b31m"\n',
  );
  await file('Dockerfile.dockerignore', 'Add\n');
  return dir;
}

test('every command is in the table', async () => {
  const { stdout } = await transship(['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name]) => name ?? '');
  const tried = new Set(LINES.map((line) => line.split(' ')[0] ?? ''));
  expect(names.length).toBeGreaterThan(35);
  expect(names.filter((name) => !tried.has(name) && name !== 'image')).toEqual([]);
});
