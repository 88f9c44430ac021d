import { describe, expect, test } from 'vitest';
import { Secrets } from '../../../src/registry/wire/secrets.ts';
import { mayLead, sameTransport, UrlPolicy } from '../../../src/registry/wire/url-policy.ts';

function check(given: string, registry: string, insecure: readonly string[] = []): string {
  const policy = new UrlPolicy(new Set(insecure), new Secrets());
  return policy.check(given, new URL(registry), 'reading').href;
}

describe('a URL that a registry gives', () => {
  test.each([
    ['https://auth.docker.io/token', 'https://registry-1.docker.io/v2/', []],
    ['https://ghcr.io/token?x=1', 'https://ghcr.io/v2/', []],
    ['http://127.0.0.1:5001/token', 'http://127.0.0.1:5000/v2/', []],
    ['http://auth.lan/token', 'http://registry.lan/v2/', ['registry.lan', 'auth.lan']],
    ['http://storage.lan:9000/x', 'https://registry.lan/v2/', ['storage.lan:9000']],
    ['https://10.0.0.1/token', 'https://192.168.0.1/v2/', []],
    ['https://10.0.0.1/token', 'http://localhost:5000/v2/', []],
    ['https://cdn.example/x', 'https://10.0.0.1/v2/', []],
  ])('%s of %s is asked', (given, registry, insecure) => {
    expect(check(given, registry, insecure)).toBe(given);
  });

  test('may be relative, and loses its fragment', () => {
    expect(check('/token?x=1#y', 'https://h/v2/')).toBe('https://h/token?x=1');
  });

  test.each([
    ['https://[', 'https://ghcr.io/', 'not an http(s) URL'],
    ['file:///etc/passwd', 'https://ghcr.io/', 'not an http(s) URL'],
    ['ftp://cdn.example/x', 'https://h/', 'not an http(s) URL'],
    ['http://cdn.example/x', 'https://h/', 'plain http'],
    ['http://auth.lan/token', 'http://registry.lan/v2/', 'plain http'],
    ['http://203.0.113.9/x', 'http://127.0.0.1:5000/v2/', 'plain http'],
    ['http://[64:ff9b::7f00:1]/x', 'http://127.0.0.1:5000/v2/', 'plain http'],
    ['https://user:secret@auth.example/token', 'https://ghcr.io/', 'carries a user'],
    ['https://127.0.0.1/token', 'https://ghcr.io/', 'private address'],
    ['https://0x7f.1/token', 'https://ghcr.io/', 'private address'],
    ['https://2130706433:9999/', 'https://ghcr.io/', 'private address'],
    ['https://localhost/x', 'https://h/', 'private address'],
    ['https://localhost./token', 'https://ghcr.io/', 'private address'],
    ['https://169.254.169.254/latest/meta-data', 'https://ghcr.io/', 'private address'],
    ['https://169.254.169.254/latest/meta-data', 'http://127.0.0.1:5000/', 'private address'],
    ['https://127.0.0.1:9999/', 'https://10.0.0.1/v2/', 'private address'],
    ['https://[::1]/token', 'https://ghcr.io/', 'private address'],
    ['https://[::ffff:10.0.0.1]/token', 'https://ghcr.io/', 'private address'],
    ['https://[64:ff9b::7f00:1]:9999/', 'https://ghcr.io/', 'private address'],
    ['https://[fd00::1]/token', 'https://ghcr.io/', 'private address'],
    ['//127.0.0.1:9999/x', 'https://ghcr.io/', 'private address'],
  ])('%s of %s is refused: %s', (given, registry, why) => {
    expect(() => check(given, registry)).toThrow(why);
    expect(() => check(given, registry)).toThrow(/^reading: .* leads to /);
    expect(() => check(given, registry)).not.toThrow('secret');
  });

  test('is shown without the secrets that it repeats', () => {
    const secrets = new Secrets();
    secrets.add('hunter2-hunter2');
    const policy = new UrlPolicy(new Set(), secrets);
    const refused = () =>
      policy.check('http://hunter2-hunter2.example/x', new URL('https://h/'), 'reading');
    expect(refused).toThrow('http://***.example/x');
  });
});

describe('an address that DNS gives', () => {
  const address = (text: string) => ({ address: text, family: text.includes(':') ? 6 : 4 });
  const all = ['127.0.0.1', '10.0.0.1', '8.8.8.8', '64:ff9b::a9fe:a9fe'].map(address);

  test('is connected to only if it lies no further inside than the host that leads there', () => {
    const policy = new UrlPolicy(new Set(), new Secrets());
    expect(policy.admitted('h', all, undefined)).toEqual(all);
    expect(policy.admitted('h', all, 'public')).toEqual([address('8.8.8.8')]);
    expect(policy.admitted('h', all, 'private')).toEqual(['10.0.0.1', '8.8.8.8'].map(address));
    expect(policy.admitted('h', [address('127.0.0.1')], 'public')).toBeInstanceOf(Error);
  });

  test('tells where a host is that then leads to others', () => {
    const policy = new UrlPolicy(new Set(), new Secrets());
    const registry = new URL('https://registry.corp/');
    const lead = () => policy.check('https://10.2.2.2/x', registry, 'reading').href;
    expect(lead).toThrow('private address');
    policy.admitted('registry.corp', [address('10.1.1.1')], undefined);
    expect(lead()).toBe('https://10.2.2.2/x');
    // One public address is enough to be outside.
    policy.admitted('registry.corp', [address('10.1.1.1'), address('8.8.8.8')], undefined);
    expect(lead).toThrow('private address');
  });
});

test('nothing outside leads further in', () => {
  const networks = ['public', 'private', 'link-local', 'loopback'] as const;
  const led = networks.map((from) => networks.filter((to) => mayLead(from, to)));
  expect(led).toEqual([
    ['public'],
    ['public', 'private'],
    ['public', 'link-local'],
    ['public', 'private', 'loopback'],
  ]);
});

test('a registry that writes its own address in plain http is spoken to as before', () => {
  const wire = new URL('https://h:8443/');
  expect(sameTransport(new URL('http://h/v2/x?y=1'), wire).href).toBe('https://h:8443/v2/x?y=1');
  expect(sameTransport(new URL('http://other/v2/'), wire).href).toBe('http://other/v2/');
});
