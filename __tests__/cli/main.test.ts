import { describe, expect, test } from 'vitest';
import { scene } from './scene.ts';
import { transship } from './transship.ts';

const COMMANDS = [
  'pull',
  'push',
  'copy',
  'tag',
  'save',
  'load',
  'digest',
  'tags',
  'manifest',
  'images',
  'referrers',
  'verify',
  'serve',
  'login',
  'logout',
  'demo',
] as const;

describe('help', () => {
  test('without a command lists the commands, and is no error', async () => {
    const { code, stdout, stderr } = await transship([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of COMMANDS) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  test.each(COMMANDS)('of %s has an example and the global options', async (name) => {
    const { code, stdout } = await transship([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: transship ${name} `);
    expect(stdout).toContain(`\n  $ transship ${name}`);
    expect(stdout).toContain('Global options:');
  });

  test.each(['ls', 'pull', 'push', 'tag', 'save', 'load'])(
    'image %s is there too',
    async (name) => {
      expect((await transship(['image', name, '--help'])).stdout).toContain(
        `transship image ${name}`,
      );
    },
  );
});

describe('wrong usage is exit code 2, one line and a hint', () => {
  test.each([
    [['frob'], "transship: unknown command 'frob'", 'transship --help'],
    [['pull'], "transship: pull: missing required argument 'reference'", 'transship pull --help'],
    [['pull', '--frob', 'x'], "transship: pull: unknown option '--frob'", 'transship pull --help'],
    [
      ['image', 'ls', 'a', 'b'],
      'transship: image ls: too many arguments',
      'transship image ls --help',
    ],
    [['copy', 'a'], "transship: copy: missing required argument 'target'", 'transship copy --help'],
    [['copy', '--if-exists', 'x', 'a', 'b'], 'transship: copy: option', 'transship copy --help'],
    [['--retries', 'many', 'digest', 'a'], 'transship: option', 'transship --help'],
  ])('%j', async (args, line, help) => {
    const { code, stdout, stderr } = await transship(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.endsWith(`[INVALID_ARGUMENT]\nhint: ${help}\n`)).toBe(true);
  });
});

test('the version is printed wherever it is asked for', async () => {
  expect((await transship(['--json', '--version'])).stdout).toBe('0.0.0-test\n');
  expect((await transship(['pull', '--version'])).stdout).toBe('0.0.0-test\n');
});

test('--debug shows each request that the registry has seen, with --quiet too', async () => {
  const { registry, publish, run } = await scene();
  await publish('a/b:1');
  const { stdout, stderr } = await run('--debug', '--quiet', 'digest', `${registry.host}/a/b:1`);
  expect(stdout).toMatch(/^sha256:\S+\n$/);
  const url = `${registry.url}/v2/a/b/manifests/1`;
  expect(stderr).toMatch(new RegExp(`^HEAD ${url}: 200, \\d+ ms, try 1\n$`));
  expect(registry.requests()).toEqual(['HEAD /v2/a/b/manifests/1']);
});

test('--debug tells where an error came from', async () => {
  const { stderr } = await transship(['--debug', 'pull', 'UPPER']);
  expect(stderr).toContain('[INVALID_REFERENCE]');
  expect(stderr).toMatch(/^ {4}at /m);
});

test('a certificate file that is not there is said to be that', async () => {
  const { code, stderr } = await transship(['--ca', '/no/such.pem', 'digest', 'alpine']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^transship: reading the certificates in \/no\/such\.pem: .*\]\n/);
});
