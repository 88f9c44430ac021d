import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Source } from '../../src/content/store.ts';
import { readAll } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { children, decodeManifest } from '../../src/oci/manifest.ts';
import { isTaggableType } from '../../src/oci/media-type.ts';

/** A folder of the test's own, which goes with it. */
export async function ownFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'transship-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function bytesOf(source: Source, descriptor: Descriptor): Promise<Buffer> {
  return readAll(await source.fetch(descriptor), descriptor.size, descriptor.digest);
}

/** Reads everything below a root, and so verifies it. @returns the digests, the root's first */
export async function readGraph(source: Source, root: Descriptor): Promise<readonly string[]> {
  const bytes = await bytesOf(source, root);
  const below = isTaggableType(root.mediaType)
    ? children(decodeManifest(bytes, root.mediaType, root.digest))
    : [];
  const digests: string[] = [root.digest];
  for (const child of below) {
    digests.push(...(await readGraph(source, child)));
  }
  return digests;
}
