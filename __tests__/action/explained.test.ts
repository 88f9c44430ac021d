import { describe, expect, onTestFinished, test } from 'vitest';
import { explained } from '../../src/action/explained.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { BUILD_REMEDIES } from '../../src/action/remedies.ts';
import { CopyError, during, ImageError, type RemedyKind } from '../../src/errors.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { startScriptedHost } from '../stand-ins/scripted-host.ts';

const MISSING =
  'The image may not exist, or may be private: check its name, or log in to HOST with the input registry-auth.';

/** What a registry answers to a question for a tag, and what the action says of it. */
const ANSWERS: readonly (readonly [status: number, code: string, line: string])[] = [
  [
    401,
    'UNAUTHORIZED',
    `looking up manifest 1 of HOST/acme/app: 401 Unauthorized [UNAUTHORIZED]. ${MISSING}`,
  ],
  [403, 'DENIED', `reading manifest 1 of HOST/acme/app: 403 DENIED: no [DENIED]. ${MISSING}`],
  [
    404,
    'MANIFEST_UNKNOWN',
    'reading manifest 1 of HOST/acme/app: 404 MANIFEST_UNKNOWN: no [NOT_FOUND]. Check the spelling, or list the tags that there are.',
  ],
  [
    429,
    'TOOMANYREQUESTS',
    'looking up manifest 1 of HOST/acme/app: 429 Too Many Requests [RATE_LIMITED]. HOST limits this address: log in to it, or use a mirror with the input mirrors.',
  ],
  [500, '', 'looking up manifest 1 of HOST/acme/app: 500 Internal Server Error [REGISTRY]'],
];

test.each(ANSWERS)('an answer %i %s', async (status, code, line) => {
  const body = JSON.stringify({ errors: [{ code, message: 'no' }] });
  const started = await startScriptedHost(() => ({ status, body }));
  onTestFinished(() => started.stop());
  const client = new RegistryClient({ retries: 0 });
  onTestFinished(() => client.close());
  const repository = client.repository({ registry: started.host, repository: 'acme/app' });
  const error = await repository.resolve('1').catch((caught: unknown) => caught);
  expect(explained([error]).replaceAll(started.host, 'HOST')).toBe(line);
});

const KINDS: Readonly<Record<RemedyKind, string>> = {
  'allow-insecure': 'Do it with the input insecure-registries.',
  'credential-file': 'Do it.',
  'foreign-layers': 'Do it.',
  'free-space': 'Do it.',
  'import-rootfs': 'Do it.',
  'list-images': 'Do it.',
  'list-tags': 'Do it.',
  'log-in': 'Do it with the input registry-auth.',
  'longer-timeout': 'Do it with the input timeout.',
  mirror: 'Do it with the input mirrors.',
  'no-referrers': 'Do it with the input referrers.',
  'remove-all-names': 'Do it.',
  'show-manifest': 'Do it.',
  'trust-authority': 'Do it with the input ca-file.',
};

test.each(Object.entries(KINDS))('the remedy %s, however the error was wrapped', (kind, advice) => {
  const remedy = { kind: kind as RemedyKind, subject: 'a.test' };
  const error = new ImageError('REGISTRY', 'asking: no', { hint: 'do it', remedy });
  expect(explained([error])).toBe(`asking: no [REGISTRY]. ${advice}`);
  expect(explained([during('a:1', new CopyError('source', undefined, error))])).toBe(
    `a:1: asking: no [REGISTRY]. ${advice}`,
  );
});

test('the action that builds names the inputs that it has, and no other', () => {
  const error = (kind: RemedyKind): ImageError =>
    new ImageError('REGISTRY', 'asking: no', { hint: 'do it', remedy: { kind, subject: 'a' } });
  expect(explained([error('log-in')], BUILD_REMEDIES)).toContain('with the input registry-auth.');
  expect(explained([error('no-referrers')], BUILD_REMEDIES)).toMatch(/\. Do it\.$/);
});

describe('several errors of one image', () => {
  test('are one line, with each advice once, as sentences', () => {
    const refused = new ImageError('DENIED', 'pushing b: 403', { hint: 'ask the owner' });
    const other = new ImageError('DENIED', 'pushing c: 403', { hint: 'ask the owner' });
    const down = new ImageError('UNREACHABLE', 'pushing d: refused', { hint: 'a.test: check it' });
    expect(explained([refused, other, down])).toBe(
      'pushing b: 403 [DENIED]; pushing c: 403 [DENIED]; pushing d: refused [UNREACHABLE]. Ask the owner. a.test: check it.',
    );
  });
});

/** Inputs that are wrong: the message names the input, and the advice is a sentence. */
const WRONG: readonly (readonly [name: string, value: string])[] = [
  ['images', ''],
  ['images', 'UPPER:1'],
  ['images', 'a:1 => b:1, c:1 => d:1'],
  ['push', 'a b'],
  ['registry-auth', 'no list'],
  ['platforms', 'linux/amd64/v2/x'],
  ['load', 'maybe'],
  ['if-exists', 'perhaps'],
  ['docker-config', 'yes'],
  ['wait', '-1'],
  ['mirrors', 'a'],
];

test.each(WRONG)('input %s as %j', (name, value) => {
  const env = { INPUT_IMAGES: 'a:1', [`INPUT_${name.toUpperCase()}`]: value };
  const line = (() => {
    try {
      return `understood: ${JSON.stringify(readInputs(env, '/work', []))}`;
    } catch (error) {
      return explained([error]);
    }
  })();
  expect(line).toMatch(/^reading input [a-z-]+.*: .* \[[A-Z_]+\](?:\. [^.].*\.)?$/);
  expect(line).not.toMatch(/transship |--[a-z]/);
});
