import { ImageError } from '../errors.ts';
import { asObject, asString, optional } from './decode.ts';

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md (the `platform` member) */
export type Platform = {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
};

export function decodePlatform(value: unknown, where: string): Platform {
  const object = asObject(value, where);
  asString(object['os'] ?? '', `${where}.os`);
  asString(object['architecture'] ?? '', `${where}.architecture`);
  optional(object['variant'], `${where}.variant`, asString);
  optional(object['os.version'], `${where}.os.version`, asString);
  return object as Platform;
}

const ARCHITECTURES: Readonly<Record<string, readonly [architecture: string, variant?: string]>> = {
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  aarch64: ['arm64'],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
  i386: ['386'],
  i486: ['386'],
  i586: ['386'],
  i686: ['386'],
};

/** The variant that a missing one stands for. */
const DEFAULT_VARIANT: Readonly<Record<string, string>> = { arm: 'v7', arm64: 'v8', amd64: 'v1' };

/**
 * One spelling for each platform: `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`,
 * `amd64/v1` is `amd64`. The rules are containerd's.
 */
export function normalizePlatform(platform: Platform): Platform {
  const written = platform.architecture.toLowerCase();
  const [architecture, implied] = ARCHITECTURES[written] ?? [written];
  const variant = normalizeVariant(architecture, platform.variant ?? implied);
  return {
    os: platform.os.toLowerCase() === 'macos' ? 'darwin' : platform.os.toLowerCase(),
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
  };
}

function normalizeVariant(architecture: string, written: string | undefined): string | undefined {
  const variant = written?.toLowerCase().replace(/^(?=\d)/, 'v') || DEFAULT_VARIANT[architecture];
  return architecture !== 'arm' && variant === DEFAULT_VARIANT[architecture] ? undefined : variant;
}

/** @throws ImageError `INVALID_ARGUMENT` */
export function parsePlatform(text: string): Platform {
  const parts = text.trim().split('/');
  const [os, architecture, variant] = parts;
  const wellFormed = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
  if (os === undefined || architecture === undefined || parts.length > 3 || !wellFormed) {
    throw new ImageError('INVALID_ARGUMENT', `"${text}" is not a platform`, {
      hint: 'a platform is os/arch[/variant], such as linux/amd64 or linux/arm/v7',
    });
  }
  return normalizePlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}

/** `os/arch[/variant]`, normalised. */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant } = normalizePlatform(platform);
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** BuildKit gives attestations the platform `unknown/unknown`: never to be chosen. */
export function isUnknownPlatform(platform: Platform): boolean {
  return platform.os === 'unknown' || platform.architecture === 'unknown';
}

/**
 * How well an image for `offered` runs on `wanted`: 0 is exact, more is further down (an older
 * variant), `undefined` is not at all. A newer variant than the wanted one never fits.
 */
export function platformDistance(offered: Platform, wanted: Platform): number | undefined {
  const have = normalizePlatform(offered);
  const want = normalizePlatform(wanted);
  if (have.os !== want.os || have.architecture !== want.architecture) {
    return undefined;
  }
  if (have.variant === want.variant) {
    return 0;
  }
  const distance = variantLevel(want) - variantLevel(have);
  return Number.isInteger(distance) && distance >= 0 ? distance : undefined;
}

/** `v7` is 7; an architecture without levels has none (NaN), so that only equality fits. */
function variantLevel(platform: Platform): number {
  const variant = platform.variant ?? DEFAULT_VARIANT[platform.architecture];
  return variant === undefined ? Number.NaN : Number(/^v(\d+)$/.exec(variant)?.[1] ?? Number.NaN);
}

const HOST_ARCHITECTURE: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
};

/** Node's words for a machine, as the platforms to look for on it, the best first. */
export function hostPlatforms(
  os: string = process.platform,
  arch: string = process.arch,
): readonly Platform[] {
  const architecture = HOST_ARCHITECTURE[arch] ?? arch;
  const linux = normalizePlatform({ os: 'linux', architecture });
  if (os === 'win32') {
    return [normalizePlatform({ os: 'windows', architecture }), linux];
  }
  return os === 'linux' ? [linux] : [normalizePlatform({ os, architecture }), linux];
}
