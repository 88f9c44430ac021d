import { describe, expect, test } from 'vitest';
import {
  formatPlatform,
  hostPlatforms,
  parsePlatform,
  platformDistance,
} from '../../src/oci/platform.ts';

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
  ])('%s is %s', (text, normal) => {
    expect(formatPlatform(parsePlatform(text))).toBe(normal);
  });

  test.each(['', 'linux', 'linux/', '/amd64', 'linux/amd64/v1/x', 'linux amd64', 'a/b/c/d'])(
    '%j is refused with a hint',
    (text) => {
      expect(() => parsePlatform(text)).toThrowError(
        expect.objectContaining({ code: 'INVALID_ARGUMENT', hint: expect.any(String) }),
      );
    },
  );
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
  ])('an image for %s runs on %s at distance %d', (offered, wanted, distance) => {
    expect(platformDistance(parsePlatform(offered), parsePlatform(wanted))).toBe(distance);
  });

  test.each([
    ['linux/arm/v7', 'linux/arm/v6'],
    ['linux/amd64/v3', 'linux/amd64'],
    ['linux/arm64', 'linux/arm/v7'],
    ['linux/amd64', 'windows/amd64'],
    ['linux/386', 'linux/amd64'],
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
