import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { readAll } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { children } from '../../src/oci/manifest.ts';
import { type Layer, randomImage, randomLayer } from '../stand-ins/images.ts';

export type Entry = {
  readonly name: string;
  readonly bytes?: Uint8Array | string;
  /** The target of a symbolic link. */
  readonly link?: string;
  readonly hardLink?: string;
  readonly pax?: Readonly<Record<string, string>>;
};

/** A tar as any tool would write it. */
export async function makeTar(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, bytes = '', link, hardLink, pax } of entries) {
    const common = { name, mtime: new Date(0), ...(pax === undefined ? {} : { pax }) };
    if (link !== undefined || hardLink !== undefined) {
      const type = link === undefined ? 'link' : 'symlink';
      archive.entry({ ...common, type, linkname: link ?? hardLink ?? '' });
    } else if (name.endsWith('/')) {
      archive.entry({ ...common, type: 'directory' });
    } else {
      archive.entry(common, Buffer.from(bytes));
    }
  }
  archive.finalize();
  return buffer(archive);
}

export type RawHeader = {
  readonly name: string;
  /** The twelve bytes of the field; a number is written in octal. */
  readonly size?: number | Uint8Array;
  readonly type?: string;
  readonly link?: string;
  readonly magic?: string;
  readonly prefix?: string;
};

/** One header byte for byte, for what no tool of today writes. */
export function rawHeader({ name, size = 0, type = '0', ...rest }: RawHeader): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  if (typeof size === 'number') {
    block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  } else {
    block.set(size, 124);
  }
  block.write(type, 156);
  block.write(rest.link ?? '', 157, 100);
  block.write(rest.magic ?? 'ustar\x0000', 257);
  block.write(rest.prefix ?? '', 345);
  return summed(block);
}

/** The same header, whatever was written into it, with the checksum that it now has. */
export function summed(header: Buffer): Buffer {
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** Bytes and what fills up their last block. */
export function rawBody(bytes: Uint8Array | string): Buffer {
  const content = Buffer.from(bytes);
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

export const RAW_END: Buffer = Buffer.alloc(1024);

export type DockerImage = {
  readonly layers: readonly Layer[];
  readonly config: Buffer;
  /** `sha256:…`, what Docker calls the image id. */
  readonly id: string;
};

/** An image as an engine has it: a config, and uncompressed layers. */
export async function dockerImage(
  seed: string,
  layers = 2,
  layerSize = 2000,
): Promise<DockerImage> {
  const made = await Promise.all(
    Array.from({ length: layers }, (_, at) => randomLayer(`${seed}/${at}`, layerSize)),
  );
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: made.map(({ tar }) => digestOf(tar)) },
      // Kept as it is: Docker's own order and escapes.
      config: { Cmd: ['sh', '-c', 'echo \u003c'], Env: null },
      history: [],
    }).replaceAll('<', '\\u003c'),
  );
  return { layers: made, config, id: digestOf(config) };
}

export function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}

/** What `docker save` wrote from 1.10 to 24: `<hex>.json` and `<id>/layer.tar`. */
export async function dockerSave(
  image: DockerImage,
  tags: readonly string[] | null,
  change: (entries: Entry[]) => Entry[] = (entries) => entries,
): Promise<Buffer> {
  const config = `${hexOf(image.id)}.json`;
  const paths = image.layers.map((_, at) => `${hexOf(digestOf(`layer ${at}`))}/layer.tar`);
  const manifest = [{ Config: config, RepoTags: tags, Layers: paths }];
  return makeTar(
    change([
      ...image.layers.flatMap(({ tar }, at) => [
        { name: paths[at]?.replace('layer.tar', '') ?? '' },
        { name: paths[at]?.replace('layer.tar', 'VERSION') ?? '', bytes: '1.0' },
        { name: paths[at] ?? '', bytes: tar },
      ]),
      { name: config, bytes: image.config },
      { name: 'manifest.json', bytes: JSON.stringify(manifest) },
    ]),
  );
}

/** As Docker saves from containerd's store: the whole index, and of its images only these. */
export async function sparseArchive(
  platforms: readonly string[],
  keep: readonly number[],
  name: string,
): Promise<{
  readonly tar: Buffer;
  readonly root: Descriptor;
  readonly kept: readonly Descriptor[];
}> {
  const memory = new MemoryStore();
  const root = await randomImage(memory, { platforms });
  const kept = children(await readManifest(memory, root)).filter((_, at) => keep.includes(at));
  const blobs: Entry[] = [];
  const add = async (at: Descriptor): Promise<void> => {
    const bytes = await readAll(await memory.fetch(at), at.size, at.digest);
    blobs.push({ name: `blobs/sha256/${hexOf(at.digest)}`, bytes });
  };
  for (const image of kept) {
    await Promise.all([image, ...children(await readManifest(memory, image))].map(add));
  }
  await add(root);
  const annotations = {
    'io.containerd.image.name': name,
    'org.opencontainers.image.ref.name': name.slice(name.lastIndexOf(':') + 1),
  };
  const list = { schemaVersion: 2, manifests: [{ ...root, annotations }] };
  const tar = await makeTar([
    ...blobs,
    { name: 'index.json', bytes: JSON.stringify(list) },
    { name: 'oci-layout', bytes: '{"imageLayoutVersion":"1.0.0"}' },
  ]);
  return { tar, root, kept };
}
