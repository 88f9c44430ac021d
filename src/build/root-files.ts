import type { Signal, Source } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { LayerForms } from '../image/recompress.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { apply, FILES } from '../rootfs/flatten.ts';
import { keyOf, type Origin } from '../rootfs/node.ts';
import { Tree } from '../rootfs/tree.ts';
import { attributesOf } from '../tar/attributes.ts';
import { type TarEntry, TarReader } from '../tar/reader.ts';
import { expanded, type SparseMap } from '../tar/sparse.ts';
import { DIRECTORY, type FileNode, type Files, shown, type TreeId } from './files.ts';
import type { LayerEntry, NewFile } from './layer-draft.ts';
import type { Layer } from './stage-image.ts';

/** Where a file's bytes are. */
type Body = NewFile['read'];
type Known = { readonly node: FileNode; readonly body: Body };

/** Where the bytes of an entry are, and what is made of them where it is sparse. */
type Stored = {
  readonly layer: Descriptor;
  readonly offset: number;
  readonly map: SparseMap | undefined;
};

const PLAIN = { compression: 'none', level: 0 } as const;

/**
 * The root file system of an image: its names in memory, its bytes in the layers, which are kept
 * without compression to be read at any place. Layers are read when something is asked for.
 */
export class RootFiles implements Files {
  readonly place: string;
  readonly id: TreeId | undefined;
  readonly #source: Source;
  readonly #forms: LayerForms;
  readonly #tree = new Tree();
  readonly #known = new Map<string, Known>();
  #waiting: Pick<Layer, 'descriptor' | 'entries'>[] = [];
  #layers = 0;

  /** @param id what all of its files are together, where nothing is added any more */
  constructor(source: Source, forms: LayerForms, place: string, id?: TreeId) {
    this.#source = source;
    this.#forms = forms;
    this.place = place;
    this.id = id;
  }

  /** The same files, which have this id now. */
  as(id: TreeId): Files {
    return {
      place: this.place,
      id,
      stat: (path) => this.stat(path),
      list: (path) => this.list(path),
      read: (path, memory) => this.read(path, memory),
    };
  }

  /** Adds a layer on top, which is read by {@link RootFiles.ready}. */
  add(layer: Pick<Layer, 'descriptor' | 'entries'>): void {
    this.#waiting.push(layer);
  }

  /** Reads the layers that were added: what is asked for from now on is about all of them. */
  async ready(options: Signal): Promise<this> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { descriptor, entries } of waiting) {
      await (entries === undefined
        ? this.#read(descriptor, options)
        : this.#apply(await entries(this)));
      this.#layers += 1;
    }
    return this;
  }

  #apply(entries: readonly LayerEntry[]): void {
    for (const [ordinal, [path, { node, read }]] of entries.entries()) {
      const origin = { layer: this.#layers, ordinal };
      apply(this.#tree, { name: path, type: node.type, link: node.link }, origin, this.place);
      this.#known.set(keyOf(origin), { node: { ...node, identity: keyOf(origin) }, body: read });
    }
  }

  stat(path: string): FileNode | undefined {
    const found = this.#tree.find(path);
    return found && (this.#known.get(keyOf(found))?.node ?? DIRECTORY);
  }

  list(path: string): readonly string[] {
    return [...(this.#tree.find(path)?.children?.keys() ?? [])].sort();
  }

  read(path: string, memory?: Buffer): AsyncIterable<Buffer> {
    const found = this.#tree.find(path);
    const known = found && this.#known.get(keyOf(found));
    if (known === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: there is no file ${shown(path)}`);
    }
    return known.body(memory);
  }

  async #read(layer: Descriptor, options: Signal): Promise<void> {
    const plain = { ...layer, ...(await this.#forms.inForm(this.#source, layer, PLAIN, options)) };
    const body = await this.#forms.fetch(plain, options);
    const reader = new TarReader(body, `layer ${layer.digest}`);
    try {
      let ordinal = 0;
      for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
        options.signal?.throwIfAborted();
        const origin = { layer: this.#layers, ordinal };
        if (FILES.includes(entry.type)) {
          apply(this.#tree, entry, origin, `layer ${layer.digest}`);
          const map = await reader.sparseMap(entry);
          const at = { layer: plain, offset: reader.position, map };
          this.#known.set(keyOf(origin), this.#knownOf(entry, origin, at));
        }
        ordinal += 1;
      }
      await reader.finish();
    } finally {
      await reader.close();
      body.destroy();
    }
  }

  #knownOf(entry: TarEntry, origin: Origin, { layer, offset, map }: Stored): Known {
    const link = entry.type === '2' ? entry.link : '';
    const [type, size] = map === undefined ? [entry.type, entry.size] : ['0', map.size];
    const node = { ...attributesOf(entry), type, size, link, identity: keyOf(origin) };
    const length = map?.stored ?? size;
    const stored = (): AsyncIterable<Buffer> => this.#range(layer, offset, length);
    return { node, body: map === undefined ? stored : () => expanded(stored(), map) };
  }

  async *#range(layer: Descriptor, offset: number, size: number): AsyncGenerator<Buffer> {
    if (size === 0) {
      return;
    }
    let left = size;
    const body = await this.#forms.fetch(layer, { offset });
    for await (const chunk of body as AsyncIterable<Buffer>) {
      const piece = chunk.subarray(0, left);
      left -= piece.length;
      yield piece;
      if (left === 0) {
        return;
      }
    }
  }
}
