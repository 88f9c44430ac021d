import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChallenges } from '../../../src/registry/auth/challenge.ts';

function parsed(header: string): readonly unknown[] {
  return parseChallenges(header).map(({ scheme, parameters }) => [
    scheme,
    Object.fromEntries(parameters),
  ]);
}

describe('a challenge', () => {
  test.each([
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:a/b:pull,push',
          },
        ],
      ],
    ],
    ['bearer REALM=https://r/t,Service=x', [['bearer', { realm: 'https://r/t', service: 'x' }]]],
    ['Bearer realm = "a\\"b\\\\c" , service= "d"', [['bearer', { realm: 'a"b\\c', service: 'd' }]]],
    [
      'Basic realm="x", Bearer realm="y"',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'y' }],
      ],
    ],
    ['Negotiate', [['negotiate', {}]]],
    [
      'Negotiate, NTLM, Basic realm="x"',
      [
        ['negotiate', {}],
        ['ntlm', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    [
      'NTLM TlRMTVNTUAAC==, Basic realm="x"',
      [
        ['ntlm', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    [
      'Negotiate abc=, Basic realm="x"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'x' }],
      ],
    ],
    ['Negotiate a/b+c', [['negotiate', {}]]],
    [', ,Basic realm=x,, charset="UTF-8",', [['basic', { realm: 'x', charset: 'UTF-8' }]]],
    ['Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    [
      'Basic realm="x", Bearer realm="never closed',
      [
        ['basic', { realm: 'x' }],
        ['bearer', {}],
      ],
    ],
    ['Bearer __proto__="x"', [['bearer', { ['__proto__']: 'x' }]]],
    ['', []],
    ['"nothing"', []],
  ])('%s', (header, expected) => {
    expect(parsed(header)).toEqual(expected);
  });

  test('is not looked at when it is longer than any registry makes it', () => {
    expect(parseChallenges(`Bearer realm="${'a'.repeat(20_000)}"`)).toEqual([]);
  });

  const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
  const challenge = fc.record({
    scheme: token,
    parameters: fc.uniqueArray(fc.tuple(token, fc.string()), {
      selector: ([name]) => name.toLowerCase(),
      maxLength: 4,
    }),
    blob: fc.option(fc.stringMatching(/^[A-Za-z0-9+/]{1,12}={0,2}$/)),
  });

  test('is read as it was written, whatever its values hold', () => {
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
        const header = challenges.map(({ scheme, parameters, blob }) => {
          const written = parameters.map(
            ([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`,
          );
          return `${scheme} ${parameters.length > 0 ? written.join(', ') : (blob ?? '')}`.trim();
        });
        const expected = challenges.map(({ scheme, parameters }) => [
          scheme.toLowerCase(),
          Object.fromEntries(parameters.map(([name, value]) => [name.toLowerCase(), value])),
        ]);
        expect(parsed(header.join(', '))).toEqual(expected);
      }),
    );
  });

  test('never throws and never hangs, whatever a registry sends', () => {
    const noise = fc.string({
      unit: fc.constantFrom('a', 'B', '=', '"', '\\', ',', ' ', '\t', '/'),
    });
    fc.assert(
      fc.property(noise, (header) => {
        for (const { scheme } of parseChallenges(header)) {
          expect(scheme).toBe(scheme.toLowerCase());
        }
      }),
    );
  });
});
