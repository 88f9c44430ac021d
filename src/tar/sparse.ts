import { ImageError } from '../errors.ts';
import { BLOCK, EXTENSION_LIMIT, numberAt, type PaxRecord } from './header.ts';
import type { TarEntry } from './reader.ts';

/** Bytes of a sparse file that are in the tar, by their place in the file. */
type Extent = { readonly offset: number; readonly size: number };

/** What a sparse file is made of: extents, which stand in the tar one after the other, and zeros between them. */
export type SparseMap = {
  /** In their order; none is empty, and they do not overlap. */
  readonly extents: readonly Extent[];
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** How many bytes its extents have. */
  readonly stored: number;
  /** With its holes those of the tar become larger than is taken. */
  readonly isTooLarge: boolean;
};

/** The most bytes that the holes of one tar become: a header can tell of any number. */
const HOLES_LIMIT = 16 * 1024 ** 3;

/** Takes the next bytes of the body. */
type Take = (length: number) => Promise<Buffer>;

type Written = {
  /** Offsets and sizes in turn. NaN where one cannot be read. */
  readonly numbers: readonly number[];
  /** Of the whole file. */
  readonly size: number;
  /** Bytes of the body that are the map. */
  readonly length: number;
};

/** Where a header has the first extents and the size of the whole file (GNU's old form), in bytes. */
const FIRST = { at: 386, count: 4 } as const;
const REAL_SIZE = 483;
/** How many extents a block has with which the map goes on. */
const MORE = 21;
const NUMBER = 12;

/** Whether the bytes of an entry are those of a sparse file without its holes (GNU tar). */
export function isSparse({ type, pax }: Pick<TarEntry, 'type' | 'pax'>): boolean {
  return type === 'S' || (type === '0' && pax.some(([key]) => key.startsWith('GNU.sparse.')));
}

/** Reads the maps of one tar, file after file. */
export class SparseMaps {
  #holes = 0;

  /**
   * A map in one of GNU tar's four forms.
   * https://www.gnu.org/software/tar/manual/html_section/Sparse-Formats.html
   * @param take is asked for the map where it is the start of the body (form 1.0)
   * @returns `undefined` if it cannot be read, or does not describe the body
   */
  async read(entry: TarEntry, take: Take): Promise<SparseMap | undefined> {
    const written = await readWritten(entry, take);
    const extents = written && checked(written, entry.size - written.length);
    if (written === undefined || extents === undefined) {
      return undefined;
    }
    const { size } = written;
    const stored = lengthOf(extents);
    const holes = this.#holes + size - stored;
    const isTooLarge = holes > HOLES_LIMIT;
    // One that is not taken leaves room for others.
    this.#holes = isTooLarge ? this.#holes : holes;
    return { extents, size, stored, isTooLarge };
  }
}

async function readWritten(entry: TarEntry, take: Take): Promise<Written | undefined> {
  if (entry.type === 'S') {
    return { ...inHeader(entry.header), length: 0 };
  }
  const said = new Map(entry.pax);
  const size = decimal(said.get('GNU.sparse.size') ?? said.get('GNU.sparse.realsize'));
  switch (`${said.get('GNU.sparse.major') ?? 0}.${said.get('GNU.sparse.minor') ?? 0}`) {
    case '0.0':
    case '0.1':
      return { numbers: inRecords(entry.pax), size, length: 0 };
    case '1.0':
      return { ...(await inBody(take)), size };
    default:
      return undefined;
  }
}

/** Blocks of the header after the first go on with the map. An offset of nothing ends those of a block. */
function inHeader(header: Buffer): Pick<Written, 'numbers' | 'size'> {
  const numbers: number[] = [];
  for (let start = 0; start < header.length; start += BLOCK) {
    const { at, count } = start === 0 ? FIRST : { at: start, count: MORE };
    const end = at + count * 2 * NUMBER;
    for (let offset = at; offset < end && header[offset] !== 0; offset += 2 * NUMBER) {
      numbers.push(numberAt(header, offset, NUMBER), numberAt(header, offset + NUMBER, NUMBER));
    }
  }
  return { numbers, size: numberAt(header, REAL_SIZE, NUMBER) };
}

/** A record for each number (0.0), or one with all of them (0.1). */
function inRecords(pax: readonly PaxRecord[]): readonly number[] {
  const single = pax.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
  if (single.length > 0) {
    return single.map(([key, value], at) =>
      key.endsWith('.offset') === (at % 2 === 0) ? decimal(value) : Number.NaN,
    );
  }
  const written = new Map(pax).get('GNU.sparse.map') ?? '';
  return written === '' ? [] : written.split(',').map(decimal);
}

/** Numbers a line, the first of which tells how many extents there are, up to the end of their last block. */
async function inBody(take: Take): Promise<Pick<Written, 'numbers' | 'length'>> {
  const lines: string[] = [];
  let wanted = 1;
  let rest = '';
  let length = 0;
  while (lines.length < wanted) {
    length += BLOCK;
    if (length > EXTENSION_LIMIT || rest.length > BLOCK) {
      wanted = Number.NaN;
      break;
    }
    const read = (rest + (await take(BLOCK)).toString('latin1')).split('\n');
    rest = read.pop() ?? '';
    lines.push(...read);
    wanted = 1 + 2 * decimal(lines[0] ?? '0');
  }
  return { numbers: Number.isNaN(wanted) ? [wanted] : lines.slice(1, wanted).map(decimal), length };
}

/** NaN for anything else. */
function decimal(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** @param stored how many bytes the body has besides the map @returns `undefined` for what cannot be */
function checked({ numbers, size }: Written, stored: number): readonly Extent[] | undefined {
  const extents: Extent[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const [offset = Number.NaN, length = Number.NaN] = numbers.slice(at, at + 2);
    // No comparison with NaN is true.
    if (!(offset >= end && offset + length <= size)) {
      return undefined;
    }
    extents.push({ offset, size: length });
    end = offset + length;
  }
  const isWhole = Number.isSafeInteger(size) && lengthOf(extents) === stored;
  return isWhole ? extents.filter((extent) => extent.size > 0) : undefined;
}

function lengthOf(extents: readonly Extent[]): number {
  return extents.reduce((sum, { size }) => sum + size, 0);
}

/** What is written at a time of a hole. */
const ZEROS = Buffer.alloc(64 * 1024);

/** All bytes of a sparse file. @param chunks those of its extents @throws ImageError `TOO_LARGE` */
export async function* expanded(
  chunks: AsyncIterable<Buffer>,
  { extents, size, isTooLarge }: SparseMap,
): AsyncGenerator<Buffer> {
  if (isTooLarge) {
    const most = HOLES_LIMIT / 1024 ** 3;
    throw new ImageError(
      'TOO_LARGE',
      `the holes of the sparse files in it have more than ${most} GiB`,
    );
  }
  let at = 0;
  let number = 0;
  for await (const chunk of chunks) {
    let left = chunk;
    for (let extent = extents[number]; extent && left.length > 0; extent = extents[number]) {
      yield* zeros(extent.offset - at);
      at = Math.max(at, extent.offset);
      const piece = left.subarray(0, extent.offset + extent.size - at);
      yield piece;
      at += piece.length;
      left = left.subarray(piece.length);
      number += at === extent.offset + extent.size ? 1 : 0;
    }
  }
  yield* zeros(size - at);
}

function* zeros(count: number): Generator<Buffer> {
  for (let left = count; left > 0; left -= ZEROS.length) {
    yield ZEROS.subarray(0, left);
  }
}
