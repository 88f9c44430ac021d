import { BLOCK, isUstar, type PaxRecord } from './header.ts';
import type { TarEntry } from './reader.ts';

/** The end of a tar: two blocks of zeros. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK);

const MODE = 100;
const OWNER = 108;
const TIME = 136;
const TYPE = 156;
const MAGIC = 257;
const NAME = { at: 0, length: 100 } as const;
const LINK = { at: 157, length: 100 } as const;
const DEVICE = 329;
const PREFIX = { at: 345, length: 155 } as const;
const SIZE = { at: 124, length: 12 } as const;
const SUM = { at: 148, length: 8 } as const;
/** The map and the whole size of a sparse file (GNU). */
const SPARSE = { at: 386, length: 109 } as const;

/** Records of names, which are written anew. */
const NAMES: ReadonlySet<string> = new Set(['path', 'linkpath', 'GNU.sparse.name']);

/**
 * Everything before an entry's body, with another name. The header keeps every other byte.
 * @param name one character a byte
 */
export function headOf(entry: TarEntry, name: string): Buffer {
  const sparse = entry.pax.some(([key]) => key === 'GNU.sparse.name');
  const pax = [
    ...entry.pax.filter(([key]) => !NAMES.has(key)),
    ...(sparse ? [['GNU.sparse.name', name] as const] : []),
  ];
  return encode(Buffer.from(entry.header), pax, { name, link: entry.link });
}

/** A hard link to an entry that is written under the name `link`: owner, mode and times are the same. */
export function linkTo(entry: TarEntry, name: string, link: string): Buffer {
  const header = Buffer.from(entry.header.subarray(0, BLOCK));
  header.write('1', TYPE, 'latin1');
  header.write('00000000000\0', SIZE.at, 'latin1');
  if (entry.type === 'S') {
    header.fill(0, SPARSE.at, SPARSE.at + SPARSE.length);
  }
  const pax = entry.pax.filter(
    ([key]) => !NAMES.has(key) && key !== 'size' && !key.startsWith('GNU.sparse.'),
  );
  return encode(header, pax, { name, link });
}

/** What a new entry is made of. Names and values are one character a byte. */
export type NewEntry = {
  readonly name: string;
  readonly link: string;
  /** The type flag. */
  readonly type: string;
  /** The permissions, as chmod takes them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** In seconds since 1970. */
  readonly mtime: number;
  /** The body's size in bytes. */
  readonly size: number;
  /** The numbers of a device. */
  readonly device: readonly [major: number, minor: number];
  /** Records that are neither names nor numbers: extended attributes. */
  readonly pax: readonly PaxRecord[];
};

/** Everything before the body of a new entry: the same bytes for the same entry, on every machine. */
export function newHead(entry: NewEntry): Buffer {
  const { name, link, type, mode, pax } = entry;
  const header = blank({ type, mode: octal(mode, 7), size: 0 });
  writeNumber(header, OWNER, 8, entry.uid);
  writeNumber(header, OWNER + 8, 8, entry.gid);
  writeNumber(header, SIZE.at, SIZE.length, entry.size);
  writeNumber(header, TIME, 12, entry.mtime);
  for (const [at, number] of entry.device.entries()) {
    writeNumber(header, DEVICE + at * 8, 8, number);
  }
  return encode(header, pax, { name, link });
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0');
}

/** In octal digits, and where there are too many as a big-endian number with its first bit set (GNU). */
function writeNumber(header: Buffer, at: number, length: number, number: number): void {
  const digits = octal(number, length - 1);
  if (digits.length < length) {
    header.write(`${digits}\0`, at, 'latin1');
    return;
  }
  header.fill(0, at, at + length);
  header[at] = 0x80;
  header.writeUInt32BE(Math.floor(number / 2 ** 32), at + length - 8);
  header.writeUInt32BE(number % 2 ** 32, at + length - 4);
  header[at] = 0x80 | (header[at] ?? 0);
}

/** A directory that no layer describes: it belongs to root, as docker makes it. */
export function directory(name: string): Buffer {
  return encode(blank({ type: '5', mode: '0000755', size: 0 }), [], { name, link: '' });
}

/** The padding after a body of so many bytes. */
export function paddingOf(size: number): Buffer {
  return TAR_END.subarray(0, (BLOCK - (size % BLOCK)) % BLOCK);
}

function encode(
  header: Buffer,
  pax: readonly PaxRecord[],
  { name, link }: { readonly name: string; readonly link: string },
): Buffer {
  header.fill(0, NAME.at, NAME.at + NAME.length);
  header.write(name, NAME.at, NAME.length, 'latin1');
  header.fill(0, LINK.at, LINK.at + LINK.length);
  header.write(link, LINK.at, LINK.length, 'latin1');
  if (isUstar(header)) {
    header.fill(0, PREFIX.at, PREFIX.at + PREFIX.length);
  }
  sign(header);
  const extensions = [
    ...(pax.length === 0 ? [] : [extension('x', pax.map(encodeRecord).join(''))]),
    ...(name.length > NAME.length ? [extension('L', `${name}\0`)] : []),
    ...(link.length > LINK.length ? [extension('K', `${link}\0`)] : []),
  ];
  return extensions.length === 0 ? header : Buffer.concat([...extensions, header]);
}

/**
 * An entry with what does not fit into the header after it. Long names are written in GNU's form, which
 * every reader knows: a pax header must be UTF-8, and names need not be.
 */
function extension(type: 'x' | 'L' | 'K', text: string): Buffer {
  const header = blank({ type, mode: '0000644', size: text.length });
  header.write(type === 'x' ? 'PaxHeader' : '././@LongLink', NAME.at, 'latin1');
  header.write(type === 'x' ? 'ustar\x0000' : 'ustar  \0', MAGIC, 'latin1');
  sign(header);
  return Buffer.concat([header, Buffer.from(text, 'latin1'), paddingOf(text.length)]);
}

/** The header of an entry of root's, modified at the epoch. */
function blank(fields: {
  readonly type: string;
  readonly mode: string;
  readonly size: number;
}): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(`${fields.mode}\0`, MODE, 'latin1');
  header.write('0000000\x000000000\0', OWNER, 'latin1');
  header.write(`${fields.size.toString(8).padStart(11, '0')}\0`, SIZE.at, 'latin1');
  header.write('00000000000\0', TIME, 'latin1');
  header.write(fields.type, TYPE, 'latin1');
  header.write('ustar\x0000', MAGIC, 'latin1');
  return header;
}

/** The length counts its own digits. */
function encodeRecord([key, value]: PaxRecord): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length;
  while (`${length}${rest}`.length !== length) {
    length = `${length}${rest}`.length;
  }
  return `${length}${rest}`;
}

/** The sum of a header counts its own field as blanks. */
function sign(header: Buffer): void {
  header.fill(' ', SUM.at, SUM.at + SUM.length);
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    sum += header[at] ?? 0;
  }
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, SUM.at, 'latin1');
}
