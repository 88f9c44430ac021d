import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { Target } from '../../content/store.ts';
import { bodyOf, readAll } from '../../content/whole.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-type.ts';
import { parsePlatform } from '../../oci/platform.ts';
import { TarSink } from '../../tar/sink.ts';

/** The largest tar of the demo, in bytes. */
const TAR_LIMIT = 16 * 1024;

/** Makes a small image for each platform, under one index: a layer that all share and one of its own. */
export async function makeImage(
  target: Target,
  name: string,
  platforms: readonly string[],
): Promise<Descriptor> {
  const base = await tarOf('etc/os-release', 'NAME="transship demo"\n');
  const manifests: Descriptor[] = [];
  for (const text of platforms) {
    const platform = parsePlatform(text);
    const layers = [base, await tarOf('greeting', `hello from ${text}\n`)];
    const stored: Descriptor[] = [];
    for (const tar of layers) {
      stored.push(await put(target, MEDIA_TYPE.ociLayerGzip, gzipSync(tar)));
    }
    const diffIds = layers.map((tar) => digestOf(tar));
    const config = await putJson(target, MEDIA_TYPE.ociConfig, configOf(platform, diffIds));
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config,
      layers: stored,
    };
    manifests.push({ ...(await putJson(target, MEDIA_TYPE.ociManifest, manifest)), platform });
  }
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  return putJson(target, MEDIA_TYPE.ociIndex, index, name);
}

function configOf(platform: object, diffIds: readonly Digest[]): object {
  return {
    created: '2026-01-01T00:00:00Z',
    ...platform,
    config: { Cmd: ['/bin/cat', '/greeting'] },
    rootfs: { type: 'layers', diff_ids: diffIds },
  };
}

async function put(
  target: Target,
  mediaType: string,
  bytes: Uint8Array,
  name?: string,
): Promise<Descriptor> {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await target.put(descriptor, bodyOf(bytes), name === undefined ? {} : { name });
  return descriptor;
}

function putJson(
  target: Target,
  mediaType: string,
  document: object,
  name?: string,
): Promise<Descriptor> {
  return put(target, mediaType, Buffer.from(JSON.stringify(document)), name);
}

/** Makes a tar of one file, always the same bytes. */
async function tarOf(path: string, text: string): Promise<Buffer> {
  const sink = new PassThrough();
  const tar = new TarSink(sink, 'the layer of the demo');
  const bytes = readAll(sink, TAR_LIMIT, 'the layer of the demo');
  await tar.entry(path, Buffer.byteLength(text), bodyOf(Buffer.from(text)));
  await tar.close();
  return bytes;
}
