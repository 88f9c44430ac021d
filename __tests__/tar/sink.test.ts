import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { expect, test } from 'vitest';
import { bodyOf } from '../../src/content/whole.ts';
import { TAR_END } from '../../src/tar/entry.ts';
import { TarSink } from '../../src/tar/sink.ts';

const LONG = `blobs/sha512/${'0'.repeat(128)}`;

/** What another reader finds in the tar. */
async function entriesOf(tar: Buffer): Promise<readonly (readonly [string, string])[]> {
  const reader = extract();
  reader.end(tar);
  const entries: [string, string][] = [];
  for await (const entry of reader) {
    entries.push([entry.header.name, String(await buffer(entry))]);
  }
  return entries;
}

test('writes entries in turn, padded to whole blocks, whatever the length of their names', async () => {
  const stream = new PassThrough();
  const sink = new TarSink(stream, 'a tar');
  const bytes = buffer(stream);
  const block = 'b'.repeat(512);
  await Promise.all([
    sink.entry('empty', 0, bodyOf(Buffer.alloc(0))),
    sink.entry(LONG, 512, bodyOf(Buffer.from(block))),
    sink.entry('one', 1, bodyOf(Buffer.from('1'))),
  ]);
  await sink.close();
  const tar = await bytes;
  expect(await entriesOf(tar)).toEqual([
    ['empty', ''],
    [LONG, block],
    ['one', '1'],
  ]);
  expect(tar.length).toBe(sink.written);
  expect(tar.length % 512).toBe(0);
  expect(tar.subarray(-1024)).toEqual(TAR_END);
});

test.each([
  ['shorter', 2],
  ['longer', 4],
])('a body that is not as long as was said ends the archive: %s', async (_word, size) => {
  const stream = new PassThrough();
  const sink = new TarSink(stream, 'a tar');
  stream.resume();
  const entry = sink.entry('three', size, bodyOf(Buffer.from('123')));
  await expect(entry).rejects.toThrow(`writing three: it has 3 bytes, not ${size}`);
  await expect(sink.close()).rejects.toThrow('it has 3 bytes');
  expect(stream.destroyed).toBe(true);
});
