import { describe, expect, test } from 'vitest';
import { checkedRealm } from '../../../src/registry/auth/realm.ts';

function check(realm: string, registry: string): string {
  return checkedRealm(realm, new URL(registry)).href;
}

describe('a realm', () => {
  test.each([
    ['https://auth.docker.io/token', 'https://registry-1.docker.io/v2/'],
    ['https://ghcr.io/token?x=1', 'https://ghcr.io/v2/'],
    ['http://127.0.0.1:5001/token', 'http://127.0.0.1:5000/v2/'],
    ['http://auth.lan/token', 'http://registry.lan/v2/'],
    ['https://10.0.0.1/token', 'https://192.168.0.1/v2/'],
  ])('%s of %s is asked', (realm, registry) => {
    expect(check(realm, registry)).toBe(realm);
  });

  test.each([
    ['', 'https://ghcr.io/', 'not an http(s) URL'],
    ['/token', 'https://ghcr.io/', 'not an http(s) URL'],
    ['file:///etc/passwd', 'https://ghcr.io/', 'not an http(s) URL'],
    ['http://auth.example/token', 'https://ghcr.io/', 'plain http'],
    ['https://user:secret@auth.example/token', 'https://ghcr.io/', 'carries a user'],
    ['https://127.0.0.1/token', 'https://ghcr.io/', 'private address'],
    ['https://0x7f.1/token', 'https://ghcr.io/', 'private address'],
    ['https://localhost./token', 'https://ghcr.io/', 'private address'],
    ['https://169.254.169.254/latest/meta-data', 'https://ghcr.io/', 'private address'],
    ['https://[::1]/token', 'https://ghcr.io/', 'private address'],
    ['https://[::ffff:10.0.0.1]/token', 'https://ghcr.io/', 'private address'],
    ['https://[fd00::1]/token', 'https://ghcr.io/', 'private address'],
  ])('%s of %s is refused: %s', (realm, registry, why) => {
    expect(() => check(realm, registry)).toThrow(why);
    expect(() => check(realm, registry)).not.toThrow('secret');
  });
});
