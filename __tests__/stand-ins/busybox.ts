import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../src/content/store.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { formatPlatform, parsePlatform } from '../../src/oci/platform.ts';
import {
  type ImageParts,
  type Layer,
  type LayerEntry,
  makeLayer,
  putImages,
  randomLayer,
} from './images.ts';

export type BusyboxImageOptions = {
  /** Default: linux/amd64, linux/arm64 and linux/arm/v7, as an index. */
  readonly platforms?: readonly string[];
  /** One image and no index; `platforms` then names one. */
  readonly single?: boolean;
  /** Layers over the one with the root file system. */
  readonly layers?: readonly Layer[];
  readonly cmd?: readonly string[];
  readonly mediaTypes?: 'oci' | 'docker';
  readonly attestations?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly name?: string;
};

const FIXTURES = fileURLToPath(new URL('../../node_modules/.cache/fixtures/', import.meta.url));
const DEBIAN: Readonly<Record<string, string>> = {
  'linux/amd64': 'amd64',
  'linux/arm64': 'arm64',
  'linux/arm/v7': 'armhf',
};
const APPLETS = ['cat', 'echo', 'env', 'false', 'id', 'ls', 'sh', 'sleep', 'true', 'uname', 'wc'];

/** Images that run: Debian's static busybox for each platform (`scripts/fixtures.sh` fetches it). */
export async function busyboxImage(
  target: Target,
  options: BusyboxImageOptions = {},
): Promise<Descriptor> {
  const { platforms = Object.keys(DEBIAN), layers = [], single = false } = options;
  const images: ImageParts[] = [];
  for (const platform of platforms) {
    const rootfs = await makeLayer(await rootFileSystem(platform));
    const execution = { Cmd: options.cmd ?? ['/bin/sh'] };
    images.push({ platform: parsePlatform(platform), layers: [rootfs, ...layers], execution });
  }
  const { cmd: _cmd, single: _single, layers: _layers, platforms: _platforms, ...rest } = options;
  return await putImages(target, images, single ? rest : { ...rest, platforms });
}

/** One image for linux/amd64, with a layer for each of these: a file of so many bytes that do not compress. */
export async function busyboxOf(
  target: Target,
  ...files: readonly { readonly seed: string; readonly size: number }[]
): Promise<Descriptor> {
  const layers = await Promise.all(files.map(({ seed, size }) => randomLayer(seed, size)));
  return await busyboxImage(target, { platforms: ['linux/amd64'], single: true, layers });
}

/** Whether images for this platform would run here: the real busybox, not a substitute. */
export async function hasBusybox(platform = 'linux/amd64'): Promise<boolean> {
  return (await findBusybox(platform)) !== undefined;
}

async function rootFileSystem(platform: string): Promise<readonly LayerEntry[]> {
  const found = await findBusybox(platform);
  if (found === undefined) {
    console.warn(`no busybox for ${platform} (run scripts/fixtures.sh): its image will not run`);
  }
  const bytes = found ?? `#!not-a-program\nstands in for busybox of ${platform}\n`;
  return [
    { path: 'bin/' },
    { path: 'bin/busybox', bytes, mode: 0o755 },
    ...APPLETS.map((applet) => ({ path: `bin/${applet}`, link: 'busybox' })),
    { path: 'etc/' },
    { path: 'etc/passwd', bytes: 'root:x:0:0:root:/root:/bin/sh\n' },
    { path: 'etc/group', bytes: 'root:x:0:\n' },
    { path: 'etc/platform', bytes: `${platform}\n` },
    { path: 'root/', mode: 0o700 },
    { path: 'tmp/', mode: 0o1777 },
  ];
}

/** The fetched one, else for the host's own platform whatever the host has. */
async function findBusybox(platform: string): Promise<Buffer | undefined> {
  const spelled = formatPlatform(parsePlatform(platform));
  const architecture = DEBIAN[spelled];
  const host = formatPlatform(
    parsePlatform(`linux/${process.arch === 'x64' ? 'amd64' : process.arch}`),
  );
  const paths = [
    ...(architecture === undefined ? [] : [`${FIXTURES}${architecture}/busybox`]),
    ...(process.platform === 'linux' && spelled === host ? ['/bin/busybox'] : []),
  ];
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) {
      return bytes;
    }
  }
  return undefined;
}
