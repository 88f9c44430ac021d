import { ImageError } from '../errors.ts';
import { asArray, asObject, asString, optional } from './decode.ts';
import { quoted } from './printable.ts';

/**
 * What an image runs on.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md (the `platform` member)
 */
export type Platform = {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  /** Windows images have one: `10.0.17763.4974`. */
  readonly 'os.version'?: string;
  /** What the image needs of the operating system: `win32k`. */
  readonly 'os.features'?: readonly string[];
};

/** Go's words for a machine, and how else they are written. */
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
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(ARCHITECTURES),
  ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le'],
  ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
]);

/** The variant that a missing one stands for. */
const DEFAULT_VARIANT: Readonly<Record<string, string>> = { arm: 'v7', arm64: 'v8', amd64: 'v1' };

export function decodePlatform(value: unknown, where: string): Platform {
  const object = asObject(value, where);
  const text = (member: string): string =>
    optional(object[member], `${where}.${member}`, asString) ?? '';
  const [variant, version] = [text('variant'), text('os.version')];
  const features = asArray(object['os.features'], `${where}.os.features`, asString);
  return {
    os: text('os'),
    architecture: text('architecture'),
    ...(variant === '' ? {} : { variant }),
    ...(version === '' ? {} : { 'os.version': version }),
    ...(features.length === 0 ? {} : { 'os.features': features }),
  };
}

/**
 * One spelling for each platform: `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`,
 * `amd64/v1` is `amd64`. The rules are containerd's.
 */
export function normalizePlatform(platform: Platform): Platform {
  const written = platform.architecture.toLowerCase();
  const [architecture, implied] = ARCHITECTURES[written] ?? [written];
  const variant = normalizeVariant(architecture, platform.variant ?? implied);
  const os = platform.os.toLowerCase();
  const features = [...new Set(platform['os.features'])].filter((one) => one !== '').sort();
  return {
    os: os === 'macos' ? 'darwin' : os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
    ...(features.length === 0 ? {} : { 'os.features': features }),
  };
}

function normalizeVariant(architecture: string, written: string | undefined): string | undefined {
  const variant =
    written
      ?.toLowerCase()
      .replace(/^(?=\d)/, 'v')
      .replace(/\.0$/, '') || DEFAULT_VARIANT[architecture];
  return architecture !== 'arm' && variant === DEFAULT_VARIANT[architecture] ? undefined : variant;
}

const SYSTEM = /^(?<os>[\w.-]+)(?:\((?<version>[\w.%-]*)(?<features>(?:\+[\w.%-]+)*)\))?$/;
const PART = /^[\w.-]+$/;
const VERSION = /^[\w.%+-]+$/;
const LONGEST = 256;

/**
 * `os/arch[/variant]`, an architecture alone, or one with its variant, for linux; with a version of
 * the operating system `windows/amd64:10.0.17763`, and with features too as containerd writes them:
 * `windows(10.0.17763+win32k)/amd64`.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function parsePlatform(text: string): Platform {
  const [path = '', version, ...more] = text.trim().slice(0, LONGEST).split(':');
  const [system = '', architecture = '', variant, ...rest] = withSystem(path.split('/'));
  const { os, ...options } = SYSTEM.exec(system)?.groups ?? {};
  const parts = variant === undefined ? [architecture] : [architecture, variant];
  const wellFormed =
    text.length <= LONGEST &&
    [...more, ...rest].length === 0 &&
    parts.every((part) => PART.test(part)) &&
    (version === undefined || (VERSION.test(version) && !options['version']));
  if (os === undefined || !wellFormed) {
    throw malformed(text);
  }
  const osVersion = unescaped(text, options['version'] || version || '');
  const features = (options['features'] ?? '').split('+').map((one) => unescaped(text, one));
  return normalizePlatform({
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    'os.version': osVersion,
    'os.features': features,
  });
}

/** Parts of a platform; without an operating system it is linux. */
function withSystem(parts: readonly string[]): readonly string[] {
  const [first = '', second] = parts;
  const alone = second === undefined || (parts.length === 2 && /^v?\d+(?:\.\d+)?$/i.test(second));
  return alone && KNOWN.has(first.toLowerCase()) ? ['linux', ...parts] : parts;
}

function unescaped(text: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed(text);
  }
}

function malformed(text: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', `${quoted(text)} is not a platform`, {
    hint: 'a platform is os/arch[/variant], such as linux/amd64, linux/arm/v7 or windows/amd64:10.0.17763',
  });
}

/** `os[(version+features)]/arch[/variant]`, normalised; what is in no platform is escaped (`%0A`). */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant, ...options } = normalizePlatform(platform);
  const [version = '', features = []] = [options['os.version'], options['os.features']];
  const system = [version, ...features].map(escaped).join('+');
  return [
    system === '' ? escaped(os) : `${escaped(os)}(${system})`,
    escaped(architecture),
    ...(variant === undefined ? [] : [escaped(variant)]),
  ].join('/');
}

/** The author of an image writes its platform: it may be neither markup nor long. */
function escaped(part: string): string {
  return part
    .slice(0, LONGEST)
    .replace(/[^\w.-]/gu, (one) =>
      encodeURIComponent(one.toWellFormed()).replace(/[!'()*~]/g, hex),
    );
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Whether an image for it can run: BuildKit gives attestations the platform `unknown/unknown`. */
export function isRunnable(platform: Platform): boolean {
  return platform.architecture !== '' && !isUnknownPlatform(platform);
}

export function isUnknownPlatform(platform: Platform): boolean {
  return platform.os === 'unknown' || platform.architecture === 'unknown';
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
