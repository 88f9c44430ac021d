import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { type Files, followed } from './files.ts';
import type { Owner } from './layer-draft.ts';

/** The largest `/etc/passwd` or `/etc/group`, in bytes. */
const TABLE_LIMIT = 4 * 1024 * 1024;
const NUMBER = /^\d{1,10}$/;

/**
 * `app`, `app:staff`, `1000:1000`: names are looked up in the image's own tables. A user's group, where
 * there is no colon, is the one that it has in `/etc/passwd`; of a number it is the same number. What is
 * empty is root, as BuildKit has it.
 * @throws ImageError `INVALID_DOCUMENT` for a name that the image does not have
 */
export async function ownerOf(text: string, files: Files | undefined): Promise<Owner> {
  const [user = '', group] = text.split(':');
  const found = NUMBER.test(user)
    ? { uid: Number(user), gid: Number(user) }
    : await userNamed(user, files);
  if (group === undefined) {
    return found;
  }
  const gid = NUMBER.test(group) ? Number(group) : await groupNamed(group, files);
  return { ...found, gid };
}

async function userNamed(name: string, files: Files | undefined): Promise<Owner> {
  if (name === '') {
    return { uid: 0, gid: 0 };
  }
  const row = await rowOf('etc/passwd', name, files);
  if (row === undefined && name === 'root') {
    return { uid: 0, gid: 0 };
  }
  return { uid: numberIn(row?.[2], name, 'user'), gid: numberIn(row?.[3], name, 'user') };
}

async function groupNamed(name: string, files: Files | undefined): Promise<number> {
  if (name === '') {
    return 0;
  }
  const row = await rowOf('etc/group', name, files);
  return row === undefined && name === 'root' ? 0 : numberIn(row?.[2], name, 'group');
}

function numberIn(text: string | undefined, name: string, what: string): number {
  if (text === undefined || !NUMBER.test(text)) {
    throw new ImageError('INVALID_DOCUMENT', `the image has no ${what} ${quoted(name)}`, {
      hint: 'write its number',
    });
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
