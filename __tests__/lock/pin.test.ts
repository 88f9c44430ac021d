import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinned, unpinned } from '../../src/lock/pin.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { type ReadFile, readReferences } from '../../src/refs/find-references.ts';
import type { WrittenReference } from '../../src/refs/written-reference.ts';
import { CORPUS } from '../refs/corpus.ts';

function read(path: string, bytes: Buffer): Promise<ReadFile> {
  return readReferences(path, {
    read: async (name) => (name === path ? bytes : undefined),
    variables: {},
  });
}

/** A digest of each image's own. */
function digestFor({ text }: Pick<WrittenReference, 'text'>): Digest {
  return digestOf(Buffer.from(text));
}

const DIGEST = /@?sha256:[0-9a-f]{64}/g;

async function pinTwice(path: string, bytes: Buffer) {
  const file = await read(path, bytes);
  const pin = pinned(file, digestFor);
  const again = await read(path, pin.bytes);
  return { file, pin, again, unpin: unpinned(again) };
}

test('the corpus is of at least 80 files', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(80);
});

describe('a file of the corpus', () => {
  test.each(CORPUS)('$path, $form: names its images', async ({ path, text, images }) => {
    const { references } = await read(path, Buffer.from(text));
    expect(references.map((one) => one.text).toSorted()).toEqual(images.toSorted());
  });

  test.each(CORPUS)('$path, $form: is pinned, and unpinned to the byte', async (one) => {
    const bytes = Buffer.from(one.text);
    const { file, pin, again, unpin } = await pinTwice(one.path, bytes);
    const { fixed = [] } = one;
    // Nothing but digests has been added.
    expect(pin.bytes.toString('utf8').replaceAll(DIGEST, '')).toBe(one.text);
    expect(pin.refused.map(({ reference }) => reference.text).toSorted()).toEqual(fixed.toSorted());
    for (const reference of again.references) {
      const [name = ''] = reference.text.split('@');
      const digest = fixed.includes(name) ? undefined : digestFor({ text: name });
      expect(reference.reference.digest).toBe(digest);
    }
    expect(again.references).toHaveLength(file.references.length);
    expect(unpin.bytes.equals(bytes)).toBe(true);
  });
});

describe('a digest', () => {
  const first = digestFor({ text: 'first' });
  const second = digestFor({ text: 'second' });
  test.each([
    ['in a Dockerfile', 'Dockerfile', `FROM a:1@${first}\n`, `FROM a:1@${second}\n`],
    [
      'in a default',
      'compose.yaml',
      `services: {a: {image: "\${I:-a:1@${first}}"}}`,
      `services: {a: {image: "\${I:-a:1@${second}}"}}`,
    ],
    [
      'in a field of its own',
      'values.yaml',
      `image: {repository: a, tag: "1", digest: ${first}}`,
      `image: {repository: a, tag: "1", digest: ${second}}`,
    ],
    [
      'of a kustomization',
      'kustomization.yaml',
      `images: [{name: a, digest: ${first}}]`,
      `images: [{name: a, digest: ${second}}]`,
    ],
  ])('is replaced by another: %s', async (_where, path, before, after) => {
    const file = await read(path, Buffer.from(before));
    expect(pinned(file, () => second).bytes.toString()).toBe(after);
    expect(pinned(file, () => first)).toMatchObject({ changed: [], bytes: Buffer.from(before) });
  });

  test.each([
    [
      'of a field that must not be empty',
      'values.yaml',
      `image: {repository: a, digest: "${first}"}`,
    ],
    ['of a kustomization', 'kustomization.yaml', `images: [{name: a, digest: ${first}}]`],
  ])('stays where a reference would not: %s', async (_where, path, text) => {
    expect(unpinned(await read(path, Buffer.from(text))).bytes.toString()).toBe(text);
  });
});

// What editors and people do to YAML that changes nothing of what it says.
const blanks = fc.constantFrom('', ' ', '  ', '\t');
const comment = fc.constantFrom('', ' # c', ' # image: no:1', '   #');
const noise = fc.constantFrom('', '\n', '# image: no:1\n', '   \n');
const quote = fc.constantFrom('', '"', "'");
const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,6})?$/);
const tag = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/), { nil: undefined });
const service = fc.record({ name, tag, quote, comment, noise, after: blanks });

test('whatever stands around an image, it alone is touched', async () => {
  const files = fc.record({
    services: fc.array(service, { minLength: 1, maxLength: 5 }),
    indent: fc.constantFrom('  ', '    ', ' '),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ services, indent, lineEnd, mark }) => {
      const images = services.map(
        (one) => `${one.name}${one.tag === undefined ? '' : `:${one.tag}`}`,
      );
      const lines = services.map(
        (one, index) =>
          `${one.noise}${indent}s${index}:\n${indent}${indent}image: ${one.quote}${images[index]}${one.quote}${one.after}${one.comment}\n`,
      );
      const text = `${mark}services:\n${lines.join('')}`.replaceAll('\n', lineEnd);
      const { file, pin, unpin } = await pinTwice('compose.yaml', Buffer.from(text));
      expect(file.references.map((reference) => reference.text)).toEqual(images);
      expect(pin.bytes.toString('utf8').replaceAll(DIGEST, '')).toBe(text);
      expect(unpin.bytes.toString('utf8')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('whatever bytes a file has, it is read or refused, and comes back as it was', async () => {
  const paths = fc.constantFrom('Dockerfile', 'compose.yaml', 'values.yaml', '.gitlab-ci.yml');
  const parts = fc.constantFrom(
    'FROM a:1\n',
    'image: b:1\n',
    'services:\n',
    ' x:\n',
    '  image: c\n',
    '${A:-',
    '}',
    'ARG A=d:1\n',
    'FROM $A\n',
    '&a',
    '*a',
    '"',
    '\u00e9',
    '\u0085',
    '\u00a0',
    '|\n',
    '{',
    ']',
    '\\\n',
    '<<E\n',
  );
  await fc.assert(
    fc.asyncProperty(paths, fc.array(parts, { maxLength: 12 }), async (path, list) => {
      const bytes = Buffer.from(list.join(''));
      const file = await read(path, bytes).catch((error) => {
        expect(error).toMatchObject({
          code: expect.stringMatching(/INVALID_DOCUMENT|INVALID_ARGUMENT/),
        });
      });
      if (file !== undefined) {
        const again = await read(path, pinned(file, digestFor).bytes);
        expect(unpinned(again).bytes.equals(bytes)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
