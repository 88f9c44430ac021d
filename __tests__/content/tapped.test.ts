import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Tap, tapped } from '../../src/content/tapped.ts';
import { readAll } from '../../src/content/whole.ts';

const stream = (...chunks: string[]): Readable =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const text = async (body: Readable): Promise<string> =>
  (await readAll(body, 1e9, 'test')).toString();

/** A tap that writes down what it sees. */
function noting(name: string, seen: string[]): Tap {
  return {
    chunk: (bytes) => {
      seen.push(`${name} ${bytes}`);
      return null;
    },
    end: () => {
      seen.push(`${name} end`);
      return null;
    },
    failed: (error) => new Error(`${name}: ${error.message}`),
  };
}

describe('a tapped stream', () => {
  test('delivers the same bytes, which each tap sees in turn', async () => {
    const seen: string[] = [];
    const body = tapped(stream('a', 'b'), noting('first', seen));
    expect(tapped(body, noting('second', seen))).toBe(body);
    expect(await text(body)).toBe('ab');
    expect(seen).toEqual(['first a', 'second a', 'first b', 'second b', 'first end', 'second end']);
  });

  test('is another stream where it is asked to be, or where something was read already', async () => {
    const body = tapped(stream('a', 'b'), {});
    expect(tapped(body, {}, { alone: true })).not.toBe(body);
    const begun = tapped(stream('a', 'b'), {});
    await new Promise((resolve) => begun.once('readable', resolve));
    begun.read();
    const rest = tapped(begun, {});
    expect(rest).not.toBe(begun);
    for (const left of [body, rest]) {
      left.destroy();
    }
  });

  test('fails with the error of a tap, which only those after it are told', async () => {
    const seen: string[] = [];
    const body = tapped(stream('a', 'b'), noting('before', seen));
    tapped(body, { chunk: (bytes) => (bytes.toString() === 'b' ? new Error('no b') : null) });
    tapped(body, noting('after', seen));
    await expect(text(body)).rejects.toThrow(/^after: no b$/);
  });

  test('fails at the end where a tap says so, and delivers no end', async () => {
    const body = tapped(stream('a'), { end: () => new Error('too short') });
    await expect(text(body)).rejects.toThrow('too short');
  });

  test('fails as its source does, and where its source is closed before its end', async () => {
    const broken = new Readable({ read: () => undefined });
    const body = tapped(broken, noting('tap', []));
    const reading = text(body);
    broken.destroy(new Error('line cut'));
    await expect(reading).rejects.toThrow('tap: line cut');

    const closed = new Readable({ read: () => undefined });
    const waiting = text(tapped(closed, {}));
    setImmediate(() => closed.destroy());
    await expect(waiting).rejects.toThrow('closed before its end');
  });

  test('keeps the error of a source that failed before anything was read', async () => {
    const broken = new Readable({ read: () => undefined });
    const body = tapped(broken, {});
    const closed = new Promise((resolve) => body.once('close', resolve));
    broken.destroy(new Error('line cut'));
    await closed;
    await expect(text(body)).rejects.toThrow('line cut');
  });

  test('destroys its source when it is given up, and asks nothing of it before it is read', async () => {
    let asked = 0;
    const source = new Readable({
      read: () => {
        asked += 1;
      },
    });
    const closed = new Promise((resolve) => source.once('close', resolve));
    tapped(source, {}).destroy();
    await closed;
    expect(asked).toBe(0);
  });

  test('reads no further ahead than its reader lets it', async () => {
    let made = 0;
    const source = new Readable({
      highWaterMark: 1,
      read() {
        made += 1;
        this.push(Buffer.alloc(64 * 1024));
      },
    });
    const body = tapped(source, {});
    await new Promise((resolve) => body.once('readable', resolve));
    for (let turn = 0; turn < 50; turn += 1) {
      await new Promise(setImmediate);
    }
    expect(made).toBeLessThan(10);
    body.destroy();
  });
});
