import { join } from 'node:path';
import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { readAll } from '../content/whole.ts';
import { fileAt, openFile } from '../disk/files.ts';
import { decodeIndexFile, INDEX_FILE_LIMIT } from '../layout/index-file.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import { NamedContent } from './named-content.ts';
import { type Offer, offerOf } from './offer.ts';
import { Records } from './records.ts';

/** The repositories of a layout: those that its names make, and those that were pushed to. */
export class Catalog {
  readonly layout: ImageLayout;
  readonly records: Records;
  readonly #only: string | undefined;
  #seen: { readonly version: string; readonly offer: Offer } | undefined;
  #named:
    | { readonly offer: Offer; readonly content: Map<string, Promise<NamedContent>> }
    | undefined;

  /** @param only the one registry whose names are offered: see `offerOf` */
  constructor(layout: ImageLayout, only?: string) {
    this.layout = layout;
    this.records = new Records(layout.dir);
    this.#only = only;
  }

  /** What `index.json` offers now. It is read again only if the file has changed. */
  async offer(): Promise<Offer> {
    const file = await openFile(join(this.layout.dir, 'index.json'));
    try {
      const { ino, size, mtimeMs } = await file.stat();
      const version = `${ino} ${size} ${mtimeMs}`;
      if (this.#seen?.version !== version) {
        const where = `${this.layout.place}: index.json`;
        const body = file.createReadStream({ autoClose: false });
        const index = decodeIndexFile(await readAll(body, INDEX_FILE_LIMIT, where), where);
        this.#seen = { version, offer: offerOf(index.entries, this.#only) };
      }
      return this.#seen.offer;
    } finally {
      await file.close();
    }
  }

  /** The content of a repository that only the layout's names lead to. */
  async namedContent(repository: string, options: Signal): Promise<NamedContent> {
    const offer = await this.offer();
    if (this.#named?.offer !== offer) {
      this.#named = { offer, content: new Map() };
    }
    return await once(this.#named.content, repository, () =>
      NamedContent.read(this, repository, offer, options),
    );
  }

  async has(repository: string): Promise<boolean> {
    const offered = (await this.offer()).repositories.has(repository);
    return offered || (await this.records.hasRepository(repository));
  }

  /** Every repository once, by the shortest name that leads to it. */
  async repositories(): Promise<readonly string[]> {
    const { listed } = await this.offer();
    const all = new Set([...listed, ...(await this.records.repositories())]);
    return [...all].sort();
  }

  /** The size in bytes; undefined if the layout has no such content. */
  size(digest: Digest): number | undefined {
    return fileAt(this.layout.blobPath(digest))?.size;
  }

  async manifest(descriptor: Descriptor, { signal }: Signal): Promise<Manifest> {
    const where = `manifest ${descriptor.digest}`;
    const body = await this.layout.fetch(descriptor, { signal });
    const bytes = await readAll(body, MANIFEST_READ_LIMIT, where);
    return decodeManifest(bytes, descriptor.mediaType || undefined, where);
  }
}
