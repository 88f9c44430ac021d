import { TarReader } from '../../src/tar/reader.ts';
import { expanded } from '../../src/tar/sparse.ts';
import { rawBody, rawHeader, summed } from './tars.ts';

/** The records of a pax header, each `KEY=VALUE`. */
export function paxEntry(...records: readonly string[]): Buffer {
  const text = records.map((record) => {
    const rest = ` ${record}\n`;
    const digits = String(rest.length + String(rest.length).length).length;
    return `${rest.length + digits}${rest}`;
  });
  const body = text.join('');
  return Buffer.concat([rawHeader({ name: 'pax', type: 'x', size: body.length }), rawBody(body)]);
}

function octal(number: number): string {
  return `${number.toString(8).padStart(11, '0')}\0`;
}

/** GNU's old form: four extents in the header, 21 in each block that follows. */
export function oldSparse(
  name: string,
  numbers: readonly number[],
  { size, body }: { readonly size: number; readonly body: string },
): Buffer {
  const header = rawHeader({ name, type: 'S', size: body.length, magic: 'ustar  \0' });
  const blocks = [header];
  header.write(octal(size), 483, 'latin1');
  for (const [at, number] of numbers.entries()) {
    const [block, offset] =
      at < 8
        ? [header, 386 + at * 12]
        : [blockAt(blocks, 1 + Math.floor((at - 8) / 42)), ((at - 8) % 42) * 12];
    block.write(octal(number), offset, 'latin1');
  }
  for (const [at, block] of blocks.entries()) {
    block[at === 0 ? 482 : 504] = at + 1 < blocks.length ? 1 : 0;
  }
  return Buffer.concat([summed(header), ...blocks.slice(1), rawBody(body)]);
}

function blockAt(blocks: Buffer[], at: number): Buffer {
  const block = blocks[at] ?? Buffer.alloc(512);
  blocks[at] = block;
  return block;
}

/** The files of a tar with all that is in their holes. */
export async function filesIn(tar: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const chunks = async function* (): AsyncGenerator<Buffer> {
    // Pieces that end in the middle of everything.
    for (let at = 0; at < tar.length; at += 700) {
      yield tar.subarray(at, at + 700);
    }
  };
  const reader = new TarReader(chunks(), 'a.tar');
  for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
    const map = await reader.sparseMap(entry);
    const bytes: Buffer[] = [];
    for await (const chunk of map === undefined ? reader.body() : expanded(reader.body(), map)) {
      bytes.push(Buffer.from(chunk));
    }
    files.set(entry.name, Buffer.concat(bytes));
  }
  await reader.finish();
  return files;
}
