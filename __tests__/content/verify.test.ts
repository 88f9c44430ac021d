import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { passingOn, verified, verifyBytes } from '../../src/content/verify.ts';
import { bodyOf, readAll } from '../../src/content/whole.ts';
import { digestOf } from '../../src/oci/digest.ts';

const content = Buffer.from('the right bytes');
const expected = { digest: digestOf(content), size: content.length };
const stream = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const drain = (body: Readable) => readAll(body, 1000, 'test');

describe('a verified stream', () => {
  test('delivers the right bytes, however they are cut', async () => {
    expect(await drain(verified(stream('the ', '', 'right bytes'), expected))).toEqual(content);
  });

  test('checks sha512 digests as well', async () => {
    const digest = digestOf(content, 'sha512');
    expect(await drain(verified(stream('the right bytes'), { ...expected, digest }))).toEqual(
      content,
    );
  });

  test.each([
    ['another digest', ['the wrong bytes']],
    ['a short end', ['the right']],
    ['a surplus byte', ['the right bytes', '!']],
  ])('fails on %s', async (_, chunks) => {
    await expect(drain(verified(stream(...chunks), expected))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
  });

  test('fails with the error of the stream below it, and destroys that one when it is given up', async () => {
    const broken = new Readable({ read: () => undefined });
    const reading = drain(verified(broken, expected));
    broken.destroy(new Error('line cut'));
    await expect(reading).rejects.toThrow('line cut');

    const abandoned = new Readable({ read: () => undefined });
    const closed = new Promise((resolve) => abandoned.once('close', resolve));
    verified(abandoned, expected).destroy();
    await closed;
  });

  test('is not hashed again by the next one who verifies, nor is what passes it on', () => {
    const once = verified(stream('the right bytes'), expected);
    expect(verified(once, expected)).toBe(once);
    const passed = passingOn(Readable.from(once), once);
    expect(verified(passed, expected)).toBe(passed);
    const other = { ...expected, digest: digestOf('another') };
    expect(verified(once, other)).not.toBe(once);
    const unchecked = stream('the right bytes');
    expect(verified(passingOn(Readable.from(unchecked), unchecked), expected)).not.toBe(unchecked);
    for (const left of [once, passed, unchecked]) {
      left.destroy();
    }
  });

  test('says what was expected and what came', () => {
    expect(() => verifyBytes(Buffer.from('the wrong bytes'), expected)).toThrowError(
      expect.objectContaining({
        code: 'INTEGRITY',
        expected: expected.digest,
        actual: digestOf('the wrong bytes'),
      }),
    );
  });
});

test('a document larger than its limit is not read to its end', async () => {
  let pulled = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        pulled += 100;
        yield Buffer.alloc(100);
      }
    })(),
  );
  await expect(readAll(endless, 1000, 'config')).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect(pulled).toBeLessThan(10_000);
});

test('a body of bytes can be read twice', async () => {
  const body = bodyOf(content);
  expect(await drain(await body())).toEqual(content);
  expect(await drain(await body())).toEqual(content);
});
