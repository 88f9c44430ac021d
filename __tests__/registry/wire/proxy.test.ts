import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Dispatchers } from '../../../src/registry/wire/dispatchers.ts';
import { bypassesProxy, proxyFor } from '../../../src/registry/wire/proxy.ts';
import { Secrets } from '../../../src/registry/wire/secrets.ts';
import { UrlPolicy } from '../../../src/registry/wire/url-policy.ts';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { makeAuthority } from '../../stand-ins/tls.ts';

const url = (text: string) => new URL(text);

describe('the proxy', () => {
  const env = { HTTPS_PROXY: 'http://secure:1', http_proxy: 'plain:2', NO_PROXY: 'corp.example' };

  test('is that of the scheme, in either case, with or without a scheme of its own', () => {
    expect(proxyFor(url('https://ghcr.io/'), env)?.href).toBe('http://secure:1/');
    expect(proxyFor(url('http://ghcr.io/'), env)?.href).toBe('http://plain:2/');
    expect(proxyFor(url('https://ghcr.io/'), { all_proxy: 'http://any:3' })?.href).toBe(
      'http://any:3/',
    );
  });

  test('is not for hosts that are to be reached directly, and never for loopback', () => {
    expect(proxyFor(url('https://a.corp.example/'), env)).toBeUndefined();
    expect(proxyFor(url('https://127.0.0.1:5000/'), env)).toBeUndefined();
    expect(proxyFor(url('https://localhost/'), env)).toBeUndefined();
    expect(proxyFor(url('https://ghcr.io/'), {})).toBeUndefined();
  });

  test('carries TLS to the registry in a tunnel', async () => {
    const authority = makeAuthority();
    const registry = await startScriptedHost(
      () => ({ body: 'through' }),
      authority.issue(['registry.test']),
    );
    const asked: string[] = [];
    const proxy = createServer();
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    proxy.on('connect', (request, socket) => {
      asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
      const [host = '', port] = registry.host.split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    const { port } = proxy.address() as AddressInfo;
    const env = { HTTPS_PROXY: `http://me:secret@127.0.0.1:${port}` };
    const policy = new UrlPolicy(new Set(), new Secrets());
    const dispatchers = new Dispatchers({ insecure: new Set(), ca: [authority.ca], env, policy });
    onTestFinished(async () => {
      await dispatchers.close();
      proxy.close();
      await registry.stop();
    });
    const dispatcher = await dispatchers.for(url('https://registry.test/'), undefined);
    const { body } = await dispatcher.request({
      origin: 'https://registry.test',
      path: '/v2/',
      method: 'GET',
    });
    expect(await text(body)).toBe('through');
    expect(asked).toEqual([
      `registry.test:443 Basic ${Buffer.from('me:secret').toString('base64')}`,
    ]);
  });
});

describe('NO_PROXY', () => {
  test.each([
    ['*', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://pkg.ghcr.io/', true],
    ['.ghcr.io', 'https://pkg.ghcr.io/', true],
    ['*.ghcr.io', 'https://pkg.ghcr.io/', true],
    ['GHCR.IO', 'https://ghcr.io/', true],
    ['hcr.io', 'https://ghcr.io/', false],
    ['a.example, ghcr.io', 'https://ghcr.io/', true],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:80', 'https://ghcr.io/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/8', 'https://ten.example/', false],
    ['10.1.2.3', 'https://10.1.2.3:5000/', true],
    ['fd00::/8', 'https://[fd00::1]/', true],
    ['fd00::1', 'https://[fd00::1]/', true],
    ['[fd00::1]:5000', 'https://[fd00::1]:5000/', true],
    ['2.3.4', 'https://1.2.3.4/', false],
    ['169.254/16', 'https://169.254.1.2/', true],
    ['a.example;ghcr.io', 'https://ghcr.io/', true],
    ['<local>', 'https://registry/', true],
    ['<local>', 'https://ghcr.io/', false],
    ['-', 'https://ghcr.io/', false],
    ['', 'https://ghcr.io/', false],
  ])('"%s" and %s: %s', (list, target, expected) => {
    expect(bypassesProxy(url(target), list)).toBe(expected);
  });
});

describe('a setting that cannot be read', () => {
  test.each([
    'http://user:p#ss@proxy:9',
    'http://user:p/ss@proxy:9',
    'http://12:p/ss@proxy:9',
    'http://12#p@proxy:9',
    'http://12?p@proxy:9',
    'http://user:my\\pass@proxy:9',
    '"http://proxy:9"',
    "'http://proxy:9'",
    'http://user:a%Gpass@proxy:9',
    'http://proxy:99999',
    'ftp://user:pass@proxy:9',
    'user:pass@',
    'http://',
  ])('is an error that names the variable and not its value: %s', (value) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']) {
      const read = () => proxyFor(url('https://ghcr.io/'), { [name]: value });
      expect(read).toThrow(`${name}: its value is not the URL of a proxy`);
      expect(read).not.toThrow(/ss|proxy:9/);
    }
  });

  test.each(['10.0.0.0/99', 'nonsense/8', 'http://ghcr.io', 'a.example, fd00::/200', 'a b"c'])(
    'may be NO_PROXY: %s',
    (no_proxy) => {
      const env = { HTTPS_PROXY: 'http://proxy:9', no_proxy };
      expect(() => proxyFor(url('https://ghcr.io/'), env)).toThrow('no_proxy: an entry is no host');
      expect(proxyFor(url('https://localhost/'), env)).toBeUndefined();
    },
  );
});
