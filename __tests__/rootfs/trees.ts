import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { flatten } from '../../src/rootfs/flatten.ts';
import { type Layer, putImages } from '../stand-ins/images.ts';

/** A tar entry as tar-stream writes it, `name/` a directory. */
export type File = Partial<Header> & { readonly name: string; readonly text?: string };

/** A hard link or a symbolic one. */
export function link(name: string, linkname: string, type: 'link' | 'symlink' = 'link'): File {
  return { name, linkname, type, mode: type === 'link' ? 0o644 : 0o777 };
}

export async function tarOf(files: readonly File[]): Promise<Buffer> {
  const archive = pack();
  for (const { text = '', ...file } of files) {
    const type = file.type ?? (file.name.endsWith('/') ? 'directory' : 'file');
    const header = {
      mtime: new Date(0),
      mode: type === 'directory' ? 0o755 : 0o644,
      ...file,
      type,
    };
    if (type === 'file' || type === 'contiguous-file') {
      archive.entry(header, Buffer.from(text));
    } else {
      archive.entry(header);
    }
  }
  archive.finalize();
  return await buffer(archive);
}

export async function layerOf(...files: readonly File[]): Promise<Layer> {
  const tar = await tarOf(files);
  return { tar, gzip: gzipSync(tar) };
}

/** An image for linux/amd64 of layers as they are, the base first. */
export async function imageOf(
  ...layers: readonly (Layer | readonly File[])[]
): Promise<{ readonly source: MemoryStore; readonly root: Descriptor }> {
  const source = new MemoryStore();
  const made = await Promise.all(
    layers.map((layer) => ('tar' in layer ? layer : layerOf(...layer))),
  );
  const platform = parsePlatform('linux/amd64');
  return { source, root: await putImages(source, [{ platform, layers: made }]) };
}

export async function flattened(source: MemoryStore, root: Descriptor): Promise<Buffer> {
  const manifest = await readManifest(source, root);
  if (manifest.kind !== 'manifest') {
    throw new Error('an index has no layers');
  }
  const chunks: Buffer[] = [];
  for await (const chunk of flatten(source, manifest)) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export type Listed = {
  readonly type: string;
  readonly mode: number;
  readonly owner: string;
  readonly size: number;
  readonly link: string;
  readonly device: string;
  readonly text: string;
};

/** What is in a tar by its path; the last entry of a path counts. */
export async function listed(tar: Buffer): Promise<ReadonlyMap<string, Listed>> {
  const archive = extract();
  archive.end(tar);
  const found = new Map<string, Listed>();
  for await (const entry of archive) {
    const { name, type, mode, uid, gid, size, linkname, devmajor, devminor } = entry.header;
    found.set(name, {
      type: type ?? '',
      // Docker writes the kind of file into these bits as well, as tars of old.
      mode: (mode ?? 0) & 0o7777,
      owner: `${uid}:${gid}`,
      size: size ?? 0,
      link: linkname ?? '',
      device: type?.endsWith('device') === true ? `${devmajor},${devminor}` : '',
      text: (await buffer(entry)).toString('latin1'),
    });
  }
  return found;
}
