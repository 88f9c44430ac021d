import { gzipSync } from 'node:zlib';
import type { Target } from '../../content/store.ts';
import { bodyOf } from '../../content/verify.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-type.ts';
import { parsePlatform } from '../../oci/platform.ts';

const BLOCK = 512;

/** A small image for each platform, under one index: a layer that all share and one of its own. */
export async function makeImage(
  target: Target,
  name: string,
  platforms: readonly string[],
): Promise<Descriptor> {
  const base = tarOf('etc/os-release', 'NAME="transship demo"\n');
  const manifests: Descriptor[] = [];
  for (const text of platforms) {
    const platform = parsePlatform(text);
    const layers = [base, tarOf('greeting', `hello from ${text}\n`)];
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

/**
 * A tar with one file, always the same bytes for the same file.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html ("ustar Interchange Format")
 */
function tarOf(path: string, text: string): Buffer {
  const content = Buffer.from(text);
  const header = Buffer.alloc(BLOCK);
  const field = (at: number, value: string): void => void header.write(value, at, 'ascii');
  field(0, path);
  field(100, '0000644\0');
  field(108, '0000000\0');
  field(116, '0000000\0');
  field(124, `${content.length.toString(8).padStart(11, '0')}\0`);
  field(136, '00000000000\0');
  // The checksum counts its own field as blanks.
  field(148, ' '.repeat(8));
  field(156, '0');
  field(257, 'ustar\0');
  field(263, '00');
  const sum = header.reduce((total, byte) => total + byte, 0);
  field(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, content, padding, Buffer.alloc(2 * BLOCK)]);
}
