import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signal } from '../content/store.ts';
import { fileErrors, ifThere, isFull } from '../disk/errors.ts';
import { readWhole, settledVersion } from '../disk/files.ts';
import type { Lock } from '../disk/lock.ts';
import { replaceFile } from '../disk/replace.ts';
import { ImageError } from '../errors.ts';
import { asArray, asObject, decodeJson } from '../oci/decode.ts';
import { decodeDescriptor } from '../oci/descriptor.ts';
import { settleNames } from './blobs.ts';
import { EMPTY_LIST, type ImageList } from './index-edits.ts';

/** The largest `index.json` that is read, in bytes: some hundred thousand images. */
export const INDEX_FILE_LIMIT: number = 128 * 1024 * 1024;
const MARKER_LIMIT = 64 * 1024;

/** What `oci-layout` says. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md */
export const LAYOUT_MARKER: string = '{"imageLayoutVersion":"1.0.0"}';

/** @param where names the file, for errors @throws ImageError of that code, for another version */
export function checkMarker(bytes: Uint8Array, where: string, code: 'STORE' | 'ARCHIVE'): void {
  const version = asObject(decodeJson(bytes, where), where)['imageLayoutVersion'];
  if (version !== '1.0.0') {
    throw new ImageError(code, `${where}: image layout version ${JSON.stringify(version)}`, {
      hint: 'only version "1.0.0" exists',
    });
  }
}

/** @throws ImageError `INVALID_DOCUMENT` */
export function decodeIndexFile(bytes: Uint8Array, where: string): ImageList {
  const document = asObject(decodeJson(bytes, where), where);
  const entries = asArray(document['manifests'], `${where}: manifests`, decodeDescriptor);
  return { document, entries };
}

export function encodeIndexFile({ document, entries }: ImageList): string {
  return JSON.stringify({ ...document, manifests: entries });
}

type MakeRoom = (list: ImageList) => Promise<unknown>;

/** `index.json` and `oci-layout` of a directory: read at any time, replaced under the lock. */
export class IndexFile {
  readonly #dir: string;
  readonly #ingest: string;
  readonly #place: string;
  readonly #lock: Lock;
  readonly #mayBeAbsent: boolean;
  /** Kept because reading thousands of entries takes longer than asking whether the file has changed. */
  #known: { readonly version: string; readonly list: ImageList } | undefined;

  /** @param mayBeAbsent a layout that is not there, and cannot be made, is read as an empty one */
  constructor(dir: string, place: string, lock: Lock, mayBeAbsent: boolean) {
    this.#dir = dir;
    this.#ingest = join(dir, 'ingest');
    this.#mayBeAbsent = mayBeAbsent;
    this.#place = place;
    this.#lock = lock;
  }

  /** Makes what is missing. `oci-layout` comes last, because it says that the rest is there. */
  async create(options: Signal): Promise<void> {
    const index = join(this.#dir, 'index.json');
    const marker = join(this.#dir, 'oci-layout');
    if ((await isThere(index)) && (await isThere(marker))) {
      return;
    }
    await this.#lock.hold(async () => {
      if (!(await isThere(index))) {
        await this.write(EMPTY_LIST);
      }
      if (!(await isThere(marker))) {
        await replaceFile(marker, LAYOUT_MARKER, { folder: this.#ingest });
      }
    }, options);
  }

  /** @throws ImageError `STORE` for another version */
  async check(): Promise<void> {
    const bytes = await readWhole(join(this.#dir, 'oci-layout'), MARKER_LIMIT);
    checkMarker(bytes, `${this.#place}: oci-layout`, 'STORE');
    await this.read();
  }

  async read(): Promise<ImageList> {
    const path = join(this.#dir, 'index.json');
    const version = settledVersion(path);
    if (version !== undefined && version === this.#known?.version) {
      return this.#known.list;
    }
    const bytes = await fileErrors('STORE', `reading ${this.#place}`, () => this.#bytes(path));
    const list =
      bytes === undefined ? EMPTY_LIST : decodeIndexFile(bytes, `${this.#place}: index.json`);
    this.#known = version === undefined ? undefined : { version, list };
    return list;
  }

  #bytes(path: string): Promise<Buffer | undefined> {
    const read = (): Promise<Buffer> => readWhole(path, INDEX_FILE_LIMIT);
    return this.#mayBeAbsent ? ifThere(read) : read();
  }

  /**
   * The lock must be held.
   * @param makeRoom removes what the new list does not need if the disk is full: so that what is too much
   * can be removed at all, content then goes before its entry
   */
  async write(list: ImageList, makeRoom?: MakeRoom): Promise<void> {
    const path = join(this.#dir, 'index.json');
    const write = (): Promise<void> =>
      replaceFile(path, encodeIndexFile(list), { folder: this.#ingest });
    // What the list names is there after a power cut, if the list is.
    await settleNames(this.#dir);
    await write().catch(async (error: unknown) => {
      if (makeRoom === undefined || !isFull(error)) {
        throw error;
      }
      await makeRoom(list);
      await write();
    });
  }

  /** Reads again under the lock: what was read before may be out of date. */
  async edit(
    change: (list: ImageList) => ImageList | Promise<ImageList>,
    options: Signal & { readonly makeRoom?: MakeRoom },
  ): Promise<void> {
    const section = async (): Promise<void> => {
      const before = await this.read();
      const after = await change(before);
      if (after !== before) {
        await this.write(after, options.makeRoom);
      }
    };
    await fileErrors('STORE', `changing ${this.#place}`, () => this.#lock.hold(section, options));
  }
}

/** Of any type: a FIFO is refused when it is read, not replaced. */
async function isThere(path: string): Promise<boolean> {
  return (await ifThere(() => stat(path))) !== undefined;
}
