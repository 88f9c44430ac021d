import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readWhole } from '../disk/files.ts';
import { removeLeftOvers } from '../disk/new-file.ts';
import { ownName } from '../disk/owner.ts';

/** The longest path of a note, in bytes. */
const NOTE_LIMIT = 64 * 1024;

/** Begins the names of notes in `ingest/`. */
const NOTE = 'elsewhere.';

/**
 * Notes in a layout that this process writes a file elsewhere (`save -o`), so that a collection finds what
 * is left of it should the process be killed. Where the layout cannot be written to, nothing is noted.
 * @param dir of the layout
 * @returns removes the note
 */
export async function noteElsewhere(dir: string, file: string): Promise<() => Promise<void>> {
  const note = join(dir, 'ingest', `${NOTE}${ownName()}`);
  const noted = await writeFile(note, dirname(resolve(file)), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  return async () => {
    await (noted ? rm(note, { force: true }) : undefined);
  };
}

/** Removes what is left where a process that has ended was writing; failing leaves it for the next one. */
export async function removeNoted(note: string, name: string): Promise<void> {
  if (name.startsWith(NOTE)) {
    const folder = await readWhole(note, NOTE_LIMIT).catch(() => undefined);
    await (folder && removeLeftOvers(folder.toString()).catch(() => undefined));
  }
}
