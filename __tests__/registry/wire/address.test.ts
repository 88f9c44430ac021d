import { describe, expect, test } from 'vitest';
import { addressOf, isLoopback, networkOf } from '../../../src/registry/wire/address.ts';

describe('an address', () => {
  test.each([
    ['docker.io', 'docker.io', 'registry-1.docker.io', undefined, ''],
    ['ghcr.io', 'ghcr.io', 'ghcr.io', undefined, ''],
    ['GHCR.io:443', 'ghcr.io', 'ghcr.io', undefined, ''],
    ['[::1]:5000', '[::1]:5000', '[::1]:5000', undefined, ''],
    ['https://mirror.gcr.io', 'mirror.gcr.io', 'mirror.gcr.io', 'https:', ''],
    ['https://registry-1.docker.io/', 'docker.io', 'registry-1.docker.io', 'https:', ''],
    ['http://127.0.0.1:5000/v2/', '127.0.0.1:5000', '127.0.0.1:5000', 'http:', ''],
    ['https://harbor.example/hub/', 'harbor.example', 'harbor.example', 'https:', 'hub/'],
  ])('%s is known', (host, registry, authority, protocol, prefix) => {
    expect(addressOf(host)).toEqual({ registry, authority, protocol, prefix });
  });

  test.each([
    '',
    'a b',
    'https://',
    'https://user:secret@host/',
    'https://user:se#secret@host/',
    'https://user:se/secret@host/',
    'user:secret@host',
    'https://host/?token=secret',
  ])('"%s" is none, and its secrets are not shown', (host) => {
    expect(() => addressOf(host)).toThrow('is not a registry');
    expect(() => addressOf(host)).not.toThrow('secret');
  });
});

describe('a host name', () => {
  test.each(['localhost', 'a.localhost', 'LOCALHOST.', '127.0.0.1', '127.9.9.9', '[::1]'])(
    '%s is loopback',
    (name) => {
      expect([isLoopback(name), networkOf(name)]).toEqual([true, 'loopback']);
    },
  );

  test.each([
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['198.18.0.1', 'private'],
    ['255.255.255.255', 'private'],
    ['[fd12::1]', 'private'],
    ['[ff02::1]', 'private'],
    ['169.254.169.254', 'link-local'],
    ['[fe80::1]', 'link-local'],
    ['0.0.0.0', 'link-local'],
    ['[::]', 'link-local'],
    // IPv4 inside of IPv6: mapped, translated, compatible, NAT64, 6to4.
    ['[::ffff:10.0.0.1]', 'private'],
    ['[::ffff:a9fe:a9fe]', 'link-local'],
    ['[::ffff:0:10.0.0.1]', 'private'],
    ['[::169.254.169.254]', 'link-local'],
    ['[64:ff9b::7f00:1]', 'loopback'],
    ['[64:ff9b::a9fe:a9fe]', 'link-local'],
    ['[64:ff9b:1::1]', 'private'],
    ['[2002:a9fe:a9fe::1]', 'link-local'],
  ])('%s is %s, and not loopback', (name, network) => {
    expect([isLoopback(name), networkOf(name)]).toEqual([false, network]);
  });

  test.each([
    'ghcr.io',
    '172.32.0.1',
    '8.8.8.8',
    '[2606:4700::1]',
    'localhost.example',
    '127.0.0.1.example',
    '[64:ff9b::808:808]',
    '[::ffff:8.8.8.8]',
  ])('%s is public', (name) => {
    expect([isLoopback(name), networkOf(name)]).toEqual([false, 'public']);
  });
});
