import { describe, expect, test } from 'vitest';
import { addressOf, isLoopback, isPrivate } from '../../../src/registry/wire/address.ts';

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

  test.each(['', 'a b', 'https://', 'https://user:secret@host/', 'https://host/?token=secret'])(
    '"%s" is none, and its secrets are not shown',
    (host) => {
      expect(() => addressOf(host)).toThrow('is not a registry');
      expect(() => addressOf(host)).not.toThrow('secret');
    },
  );
});

describe('a host name', () => {
  test.each(['localhost', 'a.localhost', 'LOCALHOST.', '127.0.0.1', '127.9.9.9', '[::1]'])(
    '%s is loopback',
    (name) => {
      expect([isLoopback(name), isPrivate(name)]).toEqual([true, true]);
    },
  );

  test.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '[fe80::1]',
    '[fd12::1]',
    '[::]',
    '100.64.0.1',
  ])('%s is private', (name) => {
    expect([isLoopback(name), isPrivate(name)]).toEqual([false, true]);
  });

  test.each([
    'ghcr.io',
    '172.32.0.1',
    '8.8.8.8',
    '[2606:4700::1]',
    'localhost.example',
    '127.0.0.1.example',
  ])('%s is public', (name) => {
    expect([isLoopback(name), isPrivate(name)]).toEqual([false, false]);
  });
});
