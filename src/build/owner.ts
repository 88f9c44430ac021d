import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { type Files, followed } from './files.ts';
import type { Owner } from './layer-draft.ts';

/** The largest `/etc/passwd` or `/etc/group`, in bytes. */
const TABLE_LIMIT = 4 * 1024 * 1024;
const NUMBER = /^\d{1,10}$/;
/** Linux takes the next number for none at all (chown(2)). */
const LARGEST = 0xff_ff_ff_fe;

/**
 * `app`, `app:staff`, `1000:1000`: names are looked up in the image's own tables. A user's group, where
 * there is no colon, is the one that it has in `/etc/passwd`; of a number it is the same number. What is
 * empty is root, as BuildKit has it.
 * @throws ImageError `INVALID_DOCUMENT` for a name that the image does not have
 */
export async function ownerOf(text: string, files: Files | undefined): Promise<Owner> {
  const [user = '', group, ...more] = text.split(':');
  if (more.length > 0) {
    throw new ImageError('INVALID_DOCUMENT', `${quoted(text)} is no owner`, {
      hint: 'an owner is USER or USER:GROUP',
    });
  }
  const found = isNumber(user)
    ? { uid: Number(user), gid: Number(user) }
    : await userNamed(user, files);
  if (group === undefined) {
    return found;
  }
  const gid = isNumber(group) ? Number(group) : await groupNamed(group, files);
  return { ...found, gid };
}

/** The same for a USER, who need not be there: then it is root, as BuildKit has it. */
export async function userOf(text: string, files: Files): Promise<Owner> {
  const [user = '', group] = text.split(':');
  const found = (await known(ownerOf(user, files))) ?? { uid: 0, gid: 0 };
  const named = group === undefined ? undefined : await known(ownerOf(`0:${group}`, files));
  return { uid: found.uid, gid: named?.gid ?? found.gid };
}

async function known(owner: Promise<Owner>): Promise<Owner | undefined> {
  try {
    return await owner;
  } catch (error) {
    if (error instanceof UnknownOwner) {
      return undefined;
    }
    throw error;
  }
}

class UnknownOwner extends ImageError {
  constructor(what: string, name: string) {
    super('INVALID_DOCUMENT', `the image has no ${what} ${quoted(name)}`, {
      hint: 'write its number',
    });
  }
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) && Number(text) <= LARGEST;
}

async function userNamed(name: string, files: Files | undefined): Promise<Owner> {
  if (name === '') {
    return { uid: 0, gid: 0 };
  }
  const row = await rowOf('etc/passwd', name, files);
  if (row === undefined && name === 'root') {
    return { uid: 0, gid: 0 };
  }
  const [, , uid, gid = '0'] = row ?? [];
  return { uid: numberIn(uid, name, 'user'), gid: numberIn(gid, name, 'user') };
}

async function groupNamed(name: string, files: Files | undefined): Promise<number> {
  if (name === '') {
    return 0;
  }
  const row = await rowOf('etc/group', name, files);
  return row === undefined && name === 'root' ? 0 : numberIn(row?.[2], name, 'group');
}

function numberIn(text: string | undefined, name: string, what: string): number {
  if (text === undefined || !isNumber(text)) {
    throw new UnknownOwner(what, name);
  }
  return Number(text);
}

async function rowOf(
  table: string,
  name: string,
  files: Files | undefined,
): Promise<readonly string[] | undefined> {
  const path = files && followed(files, table);
  const node = path === undefined ? undefined : files?.stat(path);
  if (path === undefined || files === undefined || node?.type !== '0' || node.size > TABLE_LIMIT) {
    return undefined;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of files.read(path)) {
    chunks.push(chunk);
  }
  const rows = Buffer.concat(chunks).toString().split('\n');
  return rows.map((row) => row.split(':')).find(([first]) => first === name);
}
