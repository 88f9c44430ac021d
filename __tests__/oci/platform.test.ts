import { describe, expect, test } from 'vitest';
import {
  decodePlatform,
  formatPlatform,
  hostPlatforms,
  parsePlatform,
} from '../../src/oci/platform.ts';
import { platformDistance } from '../../src/oci/platform-match.ts';

describe('a platform', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/i386', 'linux/386'],
    ['Linux/AMD64', 'linux/amd64'],
    ['windows/amd64', 'windows/amd64'],
    ['amd64', 'linux/amd64'],
    ['arm64', 'linux/arm64'],
    ['Aarch64', 'linux/arm64'],
    ['x86_64', 'linux/amd64'],
    ['i386', 'linux/386'],
    ['armel', 'linux/arm/v6'],
    ['armhf', 'linux/arm/v7'],
    ['s390x', 'linux/s390x'],
    ['riscv64', 'linux/riscv64'],
    ['arm/v6', 'linux/arm/v6'],
    ['arm64/v8.2', 'linux/arm64/v8.2'],
    ['linux/arm64/v8.0', 'linux/arm64'],
    ['linux/arm64/v8.2', 'linux/arm64/v8.2'],
    ['linux/arm64/9.0', 'linux/arm64/v9'],
    ['linux/arm64/v9.4', 'linux/arm64/v9.4'],
    ['macOS/arm64', 'darwin/arm64'],
    ['freebsd/amd64', 'freebsd/amd64'],
    ['linux/wasm', 'linux/wasm'],
    ['windows/amd64:10.0.17763.4974', 'windows(10.0.17763.4974)/amd64'],
    ['windows(10.0.17763)/amd64', 'windows(10.0.17763)/amd64'],
    ['windows()/amd64', 'windows/amd64'],
    ['windows(10.0.17763+win32k)/amd64', 'windows(10.0.17763+win32k)/amd64'],
    ['linux(+gpu)/amd64', 'linux(+gpu)/amd64'],
    ['linux(+unsorted+erofs)/arm64/v9', 'linux(+erofs+unsorted)/arm64/v9'],
    ['windows(10.0.17763%2Bbuild.42+win32k)/amd64', 'windows(10.0.17763%2Bbuild.42+win32k)/amd64'],
    ['windows(50%25done)/amd64', 'windows(50%25done)/amd64'],
    ['linux(+feat%2Bv2)/amd64', 'linux(+feat%2Bv2)/amd64'],
  ])('%s is %s', (text, normal) => {
    expect(formatPlatform(parsePlatform(text))).toBe(normal);
  });

  const refused = [
    ...['', 'linux', 'linux/', '/amd64', 'linux/amd64/v1/x', 'linux amd64', 'a/b/c/d'],
    ...[
      '/linux/arm',
      'linux/arm/',
      'linux /arm',
      'linux/&arm',
      'linux/arm/foo/bar',
      '*',
      'linux/*',
    ],
    ...['windows(10.0)', 'windows(10.0/amd64', 'windows(1)/amd64:2', 'linux/amd64:', 'a/b:1:2'],
    ...['linux(%zz)/amd64', 'linux(+)/amd64)', `linux/${'a'.repeat(1000)}`],
  ];
  test.each(refused)('%j is refused with a hint', (text) => {
    expect(() => parsePlatform(text)).toThrowError(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', hint: expect.any(String) }),
    );
  });
});

describe('what runs where', () => {
  test.each([
    ['linux/arm64', 'linux/arm64/v8', 0],
    ['linux/arm64/v8', 'linux/arm64', 0],
    ['linux/arm/v7', 'linux/arm', 0],
    ['linux/arm/v6', 'linux/arm/v7', 1],
    ['linux/arm/v5', 'linux/arm/v7', 2],
    ['linux/amd64', 'linux/amd64/v3', 2],
    ['linux/amd64/v2', 'linux/amd64/v3', 1],
    ['linux/386', 'linux/amd64', 1],
    ['linux/386', 'linux/amd64/v2', 2],
    ['linux/arm/v8', 'linux/arm64', 1],
    ['linux/arm/v7', 'linux/arm64', 2],
    ['linux/arm/v5', 'linux/arm64/v8', 4],
    ['linux/arm64', 'linux/arm64/v8.1', 1],
    ['linux/arm64/v8.1', 'linux/arm64/v8.1', 0],
    ['linux/arm64/v8.1', 'linux/arm64/v8.2', 1],
    ['linux/arm64/v9.0', 'linux/arm64/v9', 0],
    ['linux/arm64/v8.5', 'linux/arm64/v9', 1],
    ['linux/arm64', 'linux/arm64/v9', 6],
    ['linux/arm64/v8.6', 'linux/arm64/v9.1', 2],
    ['linux/arm/v7', 'linux/arm/v8', 1],
    ['linux/arm/v4', 'linux/arm/v4', 0],
    ['windows(10.0.17763)/amd64', 'windows/amd64', 0],
    ['windows(10.0.17763.4974)/amd64', 'windows/amd64:10.0.17763.4974', 0],
    ['windows(10.0.17763.4974)/amd64', 'windows(10.0.17763)/amd64', 0],
    ['windows/amd64', 'windows(10.0.17763)/amd64', 0.5],
    ['linux(+gpu)/amd64', 'linux(+gpu)/amd64', 0],
    ['linux/amd64', 'linux(+gpu)/amd64', 0.25],
    ['linux(+gpu)/amd64', 'linux/amd64', 0.25],
    ['linux(+gpu)/amd64', 'linux(+gpu+simd)/amd64', 0.25],
    ['linux/mips64le', 'linux/mips64le', 0],
    ['linux/amd64/odd', 'linux/amd64/odd', 0],
  ])('an image for %s runs on %s at distance %d', (offered, wanted, distance) => {
    expect(platformDistance(parsePlatform(offered), parsePlatform(wanted))).toBe(distance);
  });

  test.each([
    ['linux/arm/v7', 'linux/arm/v6'],
    ['linux/amd64/v3', 'linux/amd64'],
    ['linux/arm64', 'linux/arm/v7'],
    ['linux/amd64', 'windows/amd64'],
    ['linux/amd64', 'linux/386'],
    ['linux/amd64/v2', 'linux/amd64'],
    ['linux/arm/v7', 'linux/amd64'],
    ['linux/arm/v4', 'linux/arm/v7'],
    ['linux/arm/v9', 'linux/arm64'],
    ['linux/arm64/v8.1', 'linux/arm64'],
    ['linux/arm64/v9', 'linux/arm64'],
    ['linux/arm64/v8.6', 'linux/arm64/v9'],
    ['linux/arm64', 'linux/arm/v8'],
    ['windows/arm', 'linux/arm64'],
    ['windows(10.0.20348)/amd64', 'windows(10.0.17763)/amd64'],
    ['windows(10.0.177631)/amd64', 'windows(10.0.17763)/amd64'],
    ['windows(10.0.17763)/amd64', 'windows(10.0.17763.4974)/amd64'],
    ['linux(+gpu+simd)/amd64', 'linux(+gpu)/amd64'],
    ['linux/mips64', 'linux/mips64le'],
  ])('an image for %s does not run on %s', (offered, wanted) => {
    expect(platformDistance(parsePlatform(offered), parsePlatform(wanted))).toBeUndefined();
  });
});

describe('the host', () => {
  test.each([
    ['linux', 'x64', ['linux/amd64']],
    ['linux', 'arm', ['linux/arm/v7']],
    ['darwin', 'arm64', ['darwin/arm64', 'linux/arm64']],
    ['win32', 'x64', ['windows/amd64', 'linux/amd64']],
  ])('%s on %s looks for its own images, then for those of linux', (os, arch, expected) => {
    expect(hostPlatforms(os, arch).map(formatPlatform)).toEqual(expected);
  });
});

describe('a platform from outside', () => {
  test.each([
    [{ os: null, architecture: 'amd64', variant: null, 'os.features': null }, '/amd64'],
    [{ architecture: 'arm64', os: 'linux', 'os.version': '' }, 'linux/arm64'],
    [{ os: 'li\u001b]0;x', architecture: 'am\n::error::' }, 'li%1B%5D0%3Bx/am%0A%3A%3Aerror%3A%3A'],
    [{ os: 'linux', architecture: '<img src=x>' }, 'linux/%3Cimg%20src%3Dx%3E'],
    [
      { os: 'windows', architecture: 'amd64', 'os.version': '1.0(beta)' },
      'windows(1.0%28beta%29)/amd64',
    ],
  ])('%j is written %s', (written, formatted) => {
    expect(formatPlatform(decodePlatform(written, 'platform'))).toBe(formatted);
  });

  test('is refused where a member is of another type', () => {
    for (const member of ['os', 'architecture', 'variant', 'os.version', 'os.features']) {
      const platform = { os: 'linux', architecture: 'amd64', [member]: 5 };
      expect(() => decodePlatform(platform, 'x')).toThrowError(/x\./);
    }
  });
});
