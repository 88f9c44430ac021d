import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CopyError, codeOf, during, hintOf, ImageError } from '../src/errors.ts';

async function failureOf(step: () => unknown): Promise<unknown> {
  try {
    return await step();
  } catch (error) {
    return error;
  }
}

const network = (code: string): Error => Object.assign(new Error('connect'), { code });

/** Where an error comes from, and its code. */
const CODES: readonly (readonly [what: string, make: () => unknown, code: string])[] = [
  ['a member of undefined', () => (undefined as unknown as { a: { b: 1 } }).a.b, 'INTERNAL'],
  ['a length that cannot be', () => new Array(-1), 'INTERNAL'],
  ['a wrong call of Node.js', () => readFile(1.5 as unknown as string), 'INTERNAL'],
  ['text that is no JSON', () => JSON.parse('{'), 'INTERNAL'],
  ['an error without a code', () => Promise.reject(new Error('x')), 'INTERNAL'],
  ['something that is no error', () => Promise.reject('x'), 'INTERNAL'],
  ['a file that is not there', () => readFile('/nowhere/at/all'), 'STORE'],
  ['a directory read as a file', () => readFile('/'), 'STORE'],
  ['what is no gzip', () => gunzipSync(Buffer.from('no gzip')), 'ARCHIVE'],
  ['a refused connection', () => Promise.reject(network('ECONNREFUSED')), 'UNREACHABLE'],
  [
    'two addresses that refuse',
    () => Promise.reject(new AggregateError([network('ECONNREFUSED'), network('EHOSTUNREACH')])),
    'UNREACHABLE',
  ],
  ['no answer', () => Promise.reject(network('UND_ERR_HEADERS_TIMEOUT')), 'TIMEOUT'],
  ['a signal that was aborted', () => AbortSignal.abort().throwIfAborted(), 'INTERRUPTED'],
  ['one of ours', () => Promise.reject(new ImageError('CACHE', 'x')), 'CACHE'],
];

test.each(CODES)('%s has its code', async (_what, make, code) => {
  expect(codeOf(await failureOf(make))).toBe(code);
});

test('a fault of ours asks for a report, also as the cause of another error', () => {
  const fault = new TypeError('x is not a function');
  for (const error of [
    fault,
    during('pulling a', fault),
    new CopyError('source', undefined, fault),
  ]) {
    expect(codeOf(error)).toBe('INTERNAL');
    expect(hintOf(error)).toMatch(/report/);
  }
  expect(hintOf(new ImageError('STORE', 'x'))).toBeUndefined();
});

const untrusted = new ImageError('UNREACHABLE', 'a.test: unknown authority', {
  hint: 'trust the authority that signed for a.test',
  remedy: { kind: 'trust-authority', subject: 'a.test' },
});

describe('a hint', () => {
  test('names no means of its own', () => {
    expect(hintOf(untrusted)).toBe('trust the authority that signed for a.test');
  });

  test('ends in the means of the face that shows it', () => {
    const words = { 'trust-authority': (host: string) => `the button for ${host}` };
    expect(hintOf(untrusted, words)).toBe(
      'trust the authority that signed for a.test with the button for a.test',
    );
  });

  test('stays as it is where the face has no such means', () => {
    expect(hintOf(untrusted, { mirror: () => 'a mirror' })).toBe(untrusted.hint);
  });

  test.each([
    ['what was being done', during('copying', untrusted)],
    ['a side', new CopyError('source', undefined, untrusted)],
  ])('keeps its remedy when the error gets %s', (_what, error) => {
    expect(error.remedy).toEqual(untrusted.remedy);
  });
});
