import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  familiarName,
  familiarReference,
  formatReference,
  parseName,
  parseReference,
} from '../../src/oci/reference.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;

describe('a reference as people write it', () => {
  test.each([
    ['alpine', 'docker.io/library/alpine:latest', 'alpine:latest'],
    ['alpine:3.20', 'docker.io/library/alpine:3.20', 'alpine:3.20'],
    ['library/alpine', 'docker.io/library/alpine:latest', 'alpine:latest'],
    ['docker.io/alpine', 'docker.io/library/alpine:latest', 'alpine:latest'],
    ['index.docker.io/acme/app:1', 'docker.io/acme/app:1', 'acme/app:1'],
    ['registry-1.docker.io/library/redis:7', 'docker.io/library/redis:7', 'redis:7'],
    ['ghcr.io/acme/app:1.4.0', 'ghcr.io/acme/app:1.4.0', 'ghcr.io/acme/app:1.4.0'],
    ['localhost/app', 'localhost/app:latest', 'localhost/app:latest'],
    ['localhost:5000/app', 'localhost:5000/app:latest', 'localhost:5000/app:latest'],
    ['127.0.0.1:5000/a/b/c:t', '127.0.0.1:5000/a/b/c:t', '127.0.0.1:5000/a/b/c:t'],
    ['[::1]:5000/app:1', '[::1]:5000/app:1', '[::1]:5000/app:1'],
    ['GHCR.io/acme/app', 'ghcr.io/acme/app:latest', 'ghcr.io/acme/app:latest'],
    ['a__b/c--d/e.f_g', 'docker.io/a__b/c--d/e.f_g:latest', 'a__b/c--d/e.f_g:latest'],
    [`alpine@${DIGEST}`, `docker.io/library/alpine@${DIGEST}`, `alpine@${DIGEST}`],
    [`alpine:3@${DIGEST}`, `docker.io/library/alpine:3@${DIGEST}`, `alpine:3@${DIGEST}`],
    [
      `alpine@sha512:${HEX}${HEX}`,
      `docker.io/library/alpine@sha512:${HEX}${HEX}`,
      `alpine@sha512:${HEX}${HEX}`,
    ],
  ])('%s is %s', (text, full, familiar) => {
    const reference = parseReference(text);
    expect(formatReference(reference)).toBe(full);
    expect(familiarReference(reference)).toBe(familiar);
  });

  test('a name without tag and digest has neither until a reference is asked for', () => {
    expect(parseName('alpine').tag).toBeUndefined();
    expect(parseReference('alpine').tag).toBe('latest');
    expect(parseReference(`alpine@${DIGEST}`).tag).toBeUndefined();
  });

  test.each([
    '',
    ':',
    '@',
    'Alpine',
    'acme/App',
    'alpine:',
    'alpine:-tag',
    `alpine:${'t'.repeat(129)}`,
    'alpine@sha256:abc',
    `alpine@${DIGEST.toUpperCase()}`,
    'a//b',
    'a/_b',
    'a..b/c',
    '-a/b',
    'ghcr.io/',
    'http://ghcr.io/acme/app',
    'ghcr.io:port/app',
    'alpine 3',
    'alpine\n',
    HEX,
    `ghcr.io/${'a'.repeat(256)}`,
    '../etc/passwd',
    'MyOrg/app:1',
    'ghcr.io/MyOrg/app',
    'user:secret@ghcr.io/acme/app',
    'a.'.repeat(1_000_000),
    `alpine:${'a'.repeat(2_000_000)}`,
  ])('%j is refused with a hint', (text) => {
    expect(() => parseReference(text)).toThrowError(
      expect.objectContaining({ code: 'INVALID_REFERENCE', hint: expect.any(String) }),
    );
  });

  test.each([
    ['MyOrg/app:1', 'myorg/app'],
    ['ghcr.io/MyOrg/app:1', 'myorg/app'],
    ['Alpine', 'alpine'],
  ])(
    'capitals in %s are refused with the spelling to use, and never another registry',
    (text, use) => {
      expect(() => parseReference(text)).toThrowError(`it must be lower case, "${use}"`);
    },
  );

  test.each([
    ['LOCALHOST/app', 'localhost'],
    ['MyHost:5000/app', 'myhost:5000'],
    ['A.b/c', 'a.b'],
  ])('capitals in the host of %s are no other host', (text, registry) => {
    expect(parseReference(text).registry).toBe(registry);
  });

  test.each(['user:secret@ghcr.io/acme/app', 'https://user:secret@ghcr.io/acme/app'])(
    'a password in %s is not repeated',
    (text) => {
      let message = '';
      try {
        parseReference(text);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('***@ghcr.io');
      expect(message).not.toContain('secret');
    },
  );

  test('an error is short, however long the text is', () => {
    for (const text of ['a.'.repeat(1e6), `a:${'b'.repeat(1e6)}`, `a@${'b'.repeat(1e6)}`]) {
      expect(() => parseReference(text)).toThrowError(
        expect.objectContaining({ message: expect.stringMatching(/^.{1,600}$/s) }),
      );
    }
  });

  test('a digest of an algorithm that cannot be verified is refused by name', () => {
    expect(() => parseReference(`alpine@md5:${'a'.repeat(32)}`)).toThrowError(
      expect.objectContaining({ code: 'UNSUPPORTED', message: expect.stringContaining('"md5"') }),
    );
  });

  test('the short name of another registry keeps its host', () => {
    expect(familiarName(parseName('ghcr.io/library/alpine'))).toBe('ghcr.io/library/alpine');
    expect(familiarName(parseName('docker.io/library/a/b'))).toBe('library/a/b');
  });
});

describe('any reference', () => {
  const component = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,8}){0,2}$/);
  const host = fc.constantFrom(
    'docker.io',
    'ghcr.io',
    'localhost:5000',
    '[::1]',
    'r.example.com:80',
  );
  const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/), {
    nil: undefined,
  });

  test('is read back from its full and from its familiar form', () => {
    fc.assert(
      fc.property(
        host,
        fc.array(component, { minLength: 1, maxLength: 4 }),
        tag,
        (registry, path, t) => {
          const name = parseName(`${registry}/${path.join('/')}${t === undefined ? '' : `:${t}`}`);
          expect(parseName(formatReference(name))).toEqual(name);
          expect(parseName(familiarReference(name))).toEqual(name);
        },
      ),
    );
  });

  test('ends in a reference or in one clear error, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(formatReference(parseReference(text))).toContain('/');
        } catch (error) {
          expect(error).toMatchObject({
            code: expect.stringMatching(/INVALID_REFERENCE|UNSUPPORTED/),
          });
        }
      }),
    );
  });
});
