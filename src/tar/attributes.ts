import { numberAt, type PaxRecord } from './header.ts';
import type { TarEntry } from './reader.ts';

/** What an entry says of its file, besides name, type and size. */
export type Attributes = {
  /** The permissions, as chmod takes them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** In seconds since 1970. */
  readonly mtime: number;
  /** The numbers of a device. */
  readonly device: readonly [major: number, minor: number];
  /** Extended attributes, as pax records. */
  readonly pax: readonly PaxRecord[];
};

const PERMISSIONS = 0o7777;

/** A pax header goes before what the header itself says. */
export function attributesOf({ header, pax }: TarEntry): Attributes {
  const said = new Map(pax);
  const number = (at: number, length: number, key?: string): number => {
    const written = key === undefined ? undefined : said.get(key);
    const value = written === undefined ? numberAt(header, at, length) : Number(written);
    return Number.isFinite(value) ? Math.floor(value) : 0;
  };
  return {
    mode: number(100, 8) & PERMISSIONS,
    uid: number(108, 8, 'uid'),
    gid: number(116, 8, 'gid'),
    mtime: number(136, 12, 'mtime'),
    device: [number(329, 8), number(337, 8)],
    pax: pax.filter(([key]) => key.startsWith('SCHILY.xattr.')),
  };
}
