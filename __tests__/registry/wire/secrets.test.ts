import { describe, expect, test } from 'vitest';
import { Secrets } from '../../../src/registry/wire/secrets.ts';

const SECRET = 'dou  ble\tspace-"pass"/word99';

function conceal(text: string, ...secrets: readonly string[]): string {
  const known = new Secrets();
  for (const secret of secrets) {
    known.add(secret);
  }
  return known.conceal(text);
}

describe('text from outside', () => {
  test.each([
    ['as it is', SECRET],
    ['in Base64', Buffer.from(SECRET).toString('base64')],
    ['in Base64 for URLs', Buffer.from(SECRET).toString('base64url')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a form', new URLSearchParams({ x: SECRET }).toString().slice(2)],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['with its blanks squeezed', SECRET.replace(/\s+/g, ' ')],
  ])('loses a secret that is %s', (_how, spelling) => {
    expect(conceal(`login u:${spelling} refused`, SECRET)).toBe('login u:*** refused');
  });

  test('loses the start of a secret that its end cuts off', () => {
    expect(conceal(`login u:${SECRET.slice(0, 8)}`, SECRET)).toBe('login u:***');
  });

  test('keeps short secrets where words would be taken for them', () => {
    const secrets = new Secrets();
    secrets.add('1');
    secrets.add('a-long-password');
    expect(secrets.conceal('manifest 1: a-long-password', 8)).toBe('manifest 1: ***');
  });

  test('loses the longer of two secrets first', () => {
    expect(conceal('token-1234 token-12', 'token-12', 'token-1234')).toBe('*** ***');
  });

  test('stays as it is where no secret is known, and an empty one is none', () => {
    expect(conceal('p at p:w', 'p:w', '')).toBe('p at ***');
    expect(conceal('as it is')).toBe('as it is');
  });
});

test('a secret is told once', () => {
  const told: string[] = [];
  const secrets = new Secrets((secret) => told.push(secret));
  secrets.add('one');
  secrets.add('one');
  secrets.add('');
  expect(told).toEqual(['one']);
});
