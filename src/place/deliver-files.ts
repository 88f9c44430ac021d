import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { fileError } from '../disk/errors.ts';
import { NewFile } from '../disk/new-file.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { attestedDigest, type ImageManifest } from '../oci/manifest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { flatten } from '../rootfs/flatten.ts';
import { STANDARD_OUTPUT } from './build-output.ts';
import { extract } from './extract.ts';

/** @throws ImageError `INVALID_ARGUMENT` where there is none */
export function standardOutput(stdout: Writable | undefined): Writable {
  if (stdout === undefined) {
    throw new ImageError('INVALID_ARGUMENT', 'an output to standard output is not possible here');
  }
  return stdout;
}

/** Several platforms have a directory each: `linux_amd64`. */
export async function filesIntoDirectory(
  store: Source,
  root: Descriptor,
  dir: string,
  { signal }: Signal,
): Promise<undefined> {
  const images = await imagesIn(store, root, { signal });
  for (const { manifest, platform } of images) {
    const into =
      images.length === 1 || platform === undefined ? dir : join(dir, folderOf(platform));
    await extract(flatten(store, manifest, { signal }), into, { signal });
  }
}

function folderOf(platform: Platform): string {
  return formatPlatform(platform).replaceAll(/[^\w.-]/g, '_');
}

/** One platform's files. @param path `-` for standard output */
export async function filesIntoTar(
  store: Source,
  root: Descriptor,
  path: string,
  { stdout, signal }: Signal & { readonly stdout?: Writable },
): Promise<undefined> {
  const [image, ...others] = await imagesIn(store, root, { signal });
  if (image === undefined || others.length > 0) {
    throw new ImageError('INVALID_ARGUMENT', 'a tar of files is of one platform', {
      hint: 'build for one, or write them to a directory with type=local',
    });
  }
  const tar = flatten(store, image.manifest, { signal });
  await (path === STANDARD_OUTPUT
    ? pipeline(tar, standardOutput(stdout), { signal, end: false })
    : writeStream(path, tar, signal));
}

async function writeStream(
  path: string,
  chunks: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await NewFile.at(path);
  try {
    await pipeline(chunks, file.stream, { signal });
    await file.keep();
  } catch (error) {
    await file.discard();
    throw error === file.stream.errored ? fileError('ARCHIVE', `writing ${path}`, error) : error;
  }
}

type PlatformImage = { readonly manifest: ImageManifest; readonly platform: Platform | undefined };

/** The images of an index, or the one; attestations have no files. */
async function imagesIn(
  store: Source,
  root: Descriptor,
  options: Signal,
): Promise<readonly PlatformImage[]> {
  const found = await readManifest(store, root, options);
  if (found.kind === 'manifest') {
    return [{ manifest: found, platform: root.platform }];
  }
  const children =
    found.kind === 'index'
      ? found.manifests.filter((one) => attestedDigest(one) === undefined)
      : [];
  return eachOf(children, 1, async (child) => {
    const manifest = await readManifest(store, child, options);
    if (manifest.kind !== 'manifest') {
      throw new ImageError('INTERNAL', `${child.digest} is no image`);
    }
    return { manifest, platform: child.platform };
  });
}
