import { describe, expect, test } from 'vitest';
import {
  attempt,
  describeError,
  exitCodeOf,
  redact,
  SeveralErrors,
  throwIfAny,
} from '../../src/cli/errors.ts';
import { ImageError } from '../../src/errors.ts';

const missing = new ImageError('NOT_FOUND', 'reading manifest 9 of ghcr.io/acme/app: unknown', {
  hint: 'transship tags ghcr.io/acme/app lists what there is',
});

describe('an error on the terminal', () => {
  test('is one line with its code, and a hint where there is one', () => {
    expect(describeError(missing, false)).toBe(
      'transship: reading manifest 9 of ghcr.io/acme/app: unknown [NOT_FOUND]\n' +
        'hint: transship tags ghcr.io/acme/app lists what there is\n',
    );
  });

  test('stays one line when what an engine said has several', () => {
    const error = new ImageError('ENGINE', 'loading alpine: first\n  second\r\nthird');
    expect(describeError(error, false)).toBe(
      'transship: loading alpine: first second third [ENGINE]\n',
    );
  });

  test('tells its causes when they are asked for', () => {
    const text = describeError(new ImageError('STORE', 'a: b', { cause: new Error('deep') }), true);
    expect(text).toContain('[STORE]');
    expect(text).toContain('caused by Error: deep');
  });

  test('does not go round in a chain of causes that is a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeError(error, true)).toContain('round');
  });

  test('is a line for each of several', () => {
    const text = describeError(new SeveralErrors([missing, new Error('x')], 3), false);
    expect(text.split('\n').filter((line) => line.startsWith('transship: '))).toHaveLength(2);
  });
});

describe('exit codes', () => {
  test.each([
    ['INVALID_ARGUMENT', 2],
    ['INVALID_REFERENCE', 2],
    ['NOT_FOUND', 1],
    ['INTERRUPTED', 130],
  ] as const)('%s is %d', (code, exit) => {
    expect(exitCodeOf(new ImageError(code, 'x'))).toBe(exit);
  });

  test('some of several is 3, all of several is 1', () => {
    expect(exitCodeOf(new SeveralErrors([missing], 2))).toBe(3);
    expect(exitCodeOf(new SeveralErrors([missing, missing], 2))).toBe(1);
  });
});

describe('attempt', () => {
  test('goes on after a failure and gives back both', async () => {
    const { results, errors } = await attempt([1, 2, 3], async (n) => {
      if (n === 2) {
        throw missing;
      }
      return n * 10;
    });
    expect(results).toEqual([10, 30]);
    expect(errors).toEqual([missing]);
    expect(() => throwIfAny(errors, 3)).toThrow(SeveralErrors);
    expect(() => throwIfAny(errors, 1)).toThrow(missing);
  });

  test('stops at an interruption', async () => {
    const seen: number[] = [];
    const run = attempt([1, 2], async (n) => {
      seen.push(n);
      throw new ImageError('INTERRUPTED', 'interrupted');
    });
    await expect(run).rejects.toThrow('interrupted');
    expect(seen).toEqual([1]);
  });
});

describe('redact', () => {
  test.each([
    ['Authorization: Bearer abcdefgh.ijkl', 'Authorization: Bearer ***'],
    ['https://user:hunter2@ghcr.io/v2/', 'https://***@ghcr.io/v2/'],
    ['https://s3/x?X-Amz-Signature=abc&n=1', 'https://s3/x?X-Amz-Signature=***&n=1'],
    ['https://a/x?se=1&sig=abc%3D', 'https://a/x?se=1&sig=***'],
    ['docker.io/library/alpine@sha256:abc', 'docker.io/library/alpine@sha256:abc'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});
