import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, messageOf } from '../../src/errors.ts';
import { timesOf } from '../stand-ins/long-form.ts';
import { type Decoder, DECODERS as WORDS } from './decoders.ts';
import { FILE_DECODERS } from './file-decoders.ts';

const DECODERS: readonly Decoder[] = [...WORDS, ...FILE_DECODERS];

/** For each decoder; `TRANSSHIP_FUZZ_RUNS=100000 npx vitest run __tests__/endurance` is a longer run. */
const RUNS = timesOf('TRANSSHIP_FUZZ_RUNS', 100, 3000);

/** Ten times as many nodes with each level. */
function aliases(levels: number): string {
  const rows = Array.from({ length: levels }, (_, at) => {
    const item = at === 0 ? 'x' : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
  });
  return `${rows.join('\n')}\n`;
}

/** What once broke a decoder, here or elsewhere, or is made to. */
const CORPUS: readonly (readonly [string, string | Buffer])[] = [
  ['arrays in arrays', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['objects in objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['NUL bytes', Buffer.alloc(64)],
  ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80])],
  ['a long word', 'a'.repeat(100_000)],
  ['a long digest', `sha256:${'a'.repeat(100_000)}`],
  ['names of the prototype', '{"__proto__":{"manifests":null},"constructor":{}}'],
  ['actions that are never closed', '{{'.repeat(500)],
  ['a gzip that ends with its magic', Buffer.from([0x1f, 0x8b, 8])],
  ['lists in lists', '['.repeat(5000)],
  ['maps in maps', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ['aliases of aliases', aliases(9)],
  ['services that are aliases of aliases', `services:\n  x: {image: a}\n${aliases(9)}`],
  ['an alias of itself', 'a: &a [*a]\nservices: &s {x: *s}\n'],
  ['merges of merges', `a: &a {b: c}\n${'x: &a {<<: *a}\n'.repeat(500)}`],
  [
    'as many merges, of one another',
    Array.from({ length: 800 }, (_, at) => `x${at}: &a {<<: *a}\n`).join(''),
  ],
  ['a number with many digits', `a: ${'9'.repeat(10_000)}`],
  ['a continued line without end', `FROM ${'\\\n'.repeat(20_000)}`],
  ['a heredoc without end', `COPY <<EOF ${'<<A '.repeat(2000)}/x\n${'y\n'.repeat(2000)}`],
  ['variables in variables', `FROM ${'${a:-'.repeat(3000)}`],
  ['parentheses in parentheses', `{{${'('.repeat(5000)}}}`],
];

/** It understands the bytes, or it says in words of ours what is wrong with them. */
async function expectAnAnswer({ name, decode }: Decoder, bytes: Buffer): Promise<void> {
  try {
    await decode(bytes);
  } catch (error) {
    const shown = `${name} ${JSON.stringify(bytes.toString('latin1').slice(0, 300))}`;
    expect(codeOf(error), `${shown}: ${error}`).not.toBe('INTERNAL');
    expect(messageOf(error).length, shown).toBeLessThan(2000);
  }
}

/** Values that Go's JSON allows where a client expects another one, and those that break clients. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'x'.repeat(3000),
  'null',
  [],
  [null],
  [[]],
  {},
  { '': null },
  { __proto__: null, constructor: 1 },
];

/** The same document with one of its values replaced, doubled or left out. */
function mutateJson(document: unknown, at: number, value: unknown): string {
  let seen = -1;
  const visit = (one: unknown): unknown => {
    seen += 1;
    if (seen === at) {
      return value;
    }
    if (Array.isArray(one)) {
      return one.map(visit);
    }
    if (typeof one === 'object' && one !== null) {
      return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, visit(item)]));
    }
    return one;
  };
  return JSON.stringify(visit(document)) ?? '';
}

// Made once: fast-check makes a map of all characters for each such string.
const NOISE = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.json())
  .map((text) => Buffer.from(text));

function mutationsOf({ samples }: Decoder): fc.Arbitrary<Buffer> {
  const sample = fc.constantFrom(...samples).map((text) => Buffer.from(text, 'utf8'));
  const cut = fc
    .tuple(sample, fc.nat(), fc.nat())
    .map(([bytes, from, to]) =>
      Buffer.concat([bytes.subarray(0, from % 200), bytes.subarray(to % 200)]),
    );
  const changed = fc
    .tuple(sample, fc.nat(), fc.uint8Array({ maxLength: 8 }))
    .map(([bytes, at, put]) => {
      const place = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + (at % 3))]);
    });
  const repeated = fc
    .tuple(sample, fc.nat({ max: 60 }))
    .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));
  const joined = fc.tuple(sample, sample, fc.constantFrom('\n', ',', ' ', '\0', '/', ':', '@'));
  const glued = joined.map(([one, other, by]) => Buffer.concat([one, Buffer.from(by), other]));
  const json = samples
    .filter((text) => text.startsWith('{"'))
    .map((text): unknown => JSON.parse(text));
  const odd = fc
    .tuple(
      fc.constantFrom(...(json.length > 0 ? json : [{}])),
      fc.nat({ max: 60 }),
      fc.constantFrom(...ODD_VALUES),
    )
    .map(([document, at, value]) => Buffer.from(mutateJson(document, at, value)));
  return json.length > 0
    ? fc.oneof(cut, changed, NOISE, odd, odd, odd)
    : fc.oneof(cut, changed, repeated, glued, NOISE);
}

describe('what reads words and documents from outside', () => {
  test.each(DECODERS)('$name: its samples are understood', async ({ samples, decode }) => {
    for (const sample of samples) {
      await decode(Buffer.from(sample));
    }
  });

  test.each(DECODERS)(
    '$name: whatever comes is understood or refused in words',
    async (decoder) => {
      const property = fc.asyncProperty(mutationsOf(decoder), (bytes) =>
        expectAnAnswer(decoder, bytes),
      );
      await fc.assert(property, {
        numRuns: FILE_DECODERS.includes(decoder) ? Math.ceil(RUNS / 4) : RUNS,
      });
    },
  );

  test.each(DECODERS)('$name: what once broke a decoder breaks none', async (decoder) => {
    for (const [, bytes] of CORPUS) {
      await expectAnAnswer(decoder, Buffer.from(bytes));
    }
  });
});
