import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { ownFolder, readGraph } from '../layout/folder.ts';
import { putBytes, putJson, randomLayer } from '../stand-ins/images.ts';

const NAME = 'docker.io/library/app:1';

type Parts = {
  readonly layer?: Uint8Array;
  readonly layerType?: string;
  readonly config: string;
  readonly configType?: string;
};

/** An archive that is an OCI layout, of an image that need not be one. */
async function archiveOf(...images: readonly Parts[]): Promise<Archive> {
  const path = join(await ownFolder(), 'images.tar');
  const writer = await ArchiveWriter.file(path, { place: 'images.tar', docker: false });
  for (const [at, parts] of images.entries()) {
    await putImage(writer, parts, `${NAME}-${at}`);
  }
  await writer.close();
  const archive = await openArchive(path, { temporary: await ownFolder(), place: 'images.tar' });
  onTestFinished(() => archive.close());
  return archive;
}

async function putImage(writer: ArchiveWriter, parts: Parts, name: string): Promise<void> {
  const { layer = PACKED, layerType = MEDIA_TYPE.ociLayerGzip } = parts;
  const layers = [await putBytes(writer, layerType, layer)];
  const configType = parts.configType ?? MEDIA_TYPE.ociConfig;
  const config = await putBytes(writer, configType, Buffer.from(parts.config));
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers };
  await putJson(writer, MEDIA_TYPE.ociManifest, manifest, { name });
}

async function readAllOf(archive: Archive): Promise<void> {
  for (const { descriptor } of await archive.entries()) {
    await readGraph(archive, descriptor);
  }
}

const { tar: TAR } = await randomLayer('promised', 100_000);
const PACKED = gzipSync(TAR);

function configOf(...diffIds: readonly string[]): string {
  return JSON.stringify({ os: 'linux', rootfs: { type: 'layers', diff_ids: diffIds } });
}

test('a layer is what the config says of it, in whatever compression, and so is one that is no tar of files', async () => {
  const plain = { layer: TAR, layerType: MEDIA_TYPE.ociLayer };
  const attestation = { layer: Buffer.from('{}'), layerType: 'application/vnd.in-toto+json' };
  const artifact = { config: '{}', configType: 'application/vnd.example' };
  const archive = await archiveOf(
    { config: configOf(digestOf(TAR)) },
    { ...plain, config: configOf(digestOf(TAR)) },
    { ...attestation, config: configOf() },
    artifact,
  );
  await readAllOf(archive);
});

test.each([
  ['another layer', 'INTEGRITY', 'uncompressed', [{ config: configOf(digestOf('another')) }]],
  [
    'other compression',
    'ARCHIVE',
    'cannot be decompressed',
    [{ layer: PACKED.subarray(0, 500), config: configOf(digestOf(TAR)) }],
  ],
  [
    'more layers',
    'ARCHIVE',
    'has 1 layers, but its config has 2',
    [{ config: configOf(digestOf(TAR), digestOf(TAR)) }],
  ],
  ['no layers', 'ARCHIVE', 'has 1 layers, but its config has 0', [{ config: '{}' }]],
  ['nothing that can be read', 'INVALID_DOCUMENT', 'not JSON', [{ config: 'config' }]],
  [
    'two things of one layer',
    'ARCHIVE',
    'is in two images',
    [{ config: configOf(digestOf(TAR)) }, { config: configOf(digestOf('another')) }],
  ],
])('a config that says of its layers %s is refused', async (_, code, why, images) => {
  await expect(readAllOf(await archiveOf(...images))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`images\\.tar.*${why}`)),
  });
});

test('other bytes are what is told first, with the place', async () => {
  const path = join(await ownFolder(), 'images.tar');
  const writer = await ArchiveWriter.file(path, { place: 'it', docker: false });
  const config = await putBytes(writer, MEDIA_TYPE.ociConfig, Buffer.from(configOf(digestOf(TAR))));
  const layer = await putBytes(writer, MEDIA_TYPE.ociLayerGzip, PACKED);
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers: [layer] };
  await putJson(writer, MEDIA_TYPE.ociManifest, manifest, { name: NAME });
  await writer.close();
  const tar = await readFile(path);
  tar.fill('X', tar.indexOf(PACKED) + 50, tar.indexOf(PACKED) + 60);
  await writeFile(path, tar);
  const archive = await openArchive(path, { temporary: await ownFolder(), place: 'images.tar' });
  onTestFinished(() => archive.close());
  await expect(readAllOf(archive)).rejects.toMatchObject({
    code: 'INTEGRITY',
    message: expect.stringContaining(`reading images.tar: content ${layer.digest}: expected`),
  });
});
