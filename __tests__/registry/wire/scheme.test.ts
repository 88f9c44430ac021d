import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { type KeyPair, makeAuthority, makeSelfSigned } from '../../stand-ins/tls.ts';
import { ask, failure, openWires, read, scripted } from './asking.ts';

async function tlsHost(pair: KeyPair): Promise<Awaited<ReturnType<typeof startScriptedHost>>> {
  const host = await startScriptedHost(() => ({ body: 'manifest' }), pair);
  onTestFinished(() => host.stop());
  return host;
}

const authority = makeAuthority();

describe('a loopback host', () => {
  test('is spoken to in plain http, one request for one request', async () => {
    const { host, url, journal } = await scripted(() => ({ body: 'manifest' }));
    const wires = openWires();
    expect(await read(wires, host)).toBe('manifest');
    expect(wires.wire(host, 'origin').origin).toBe(url);
    expect(journal).toHaveLength(1);
  });

  test('is spoken to in TLS where that is what it speaks', async () => {
    const { host, url, journal } = await tlsHost(authority.issue(['127.0.0.1']));
    const wires = openWires({ ca: [authority.ca] });
    expect(await read(wires, host)).toBe('manifest');
    expect(await read(wires, host)).toBe('manifest');
    expect(wires.wire(host, 'origin').origin).toBe(url);
    expect(journal).toHaveLength(2);
  });

  test('with a certificate of an unknown authority is an error with a hint, not plain http', async () => {
    const { host, journal } = await tlsHost(authority.issue(['127.0.0.1']));
    const error = await failure(ask(openWires(), host));
    expect(error).toMatchObject({ code: 'UNREACHABLE', remedy: { kind: 'trust-authority' } });
    expect(journal).toEqual([]);
  });

  test('with a certificate for another name is an error', async () => {
    const { host } = await tlsHost(authority.issue(['other.example']));
    const error = await failure(ask(openWires({ ca: [authority.ca] }), host));
    expect(error).toMatchObject({
      code: 'UNREACHABLE',
      hint: expect.stringContaining('not valid'),
    });
  });

  test('that answers 400 in plain http has its answer shown', async () => {
    const { host } = await scripted(() => ({ status: 400, body: '{"message":"no such thing"}' }));
    const error = await failure(ask(openWires(), host));
    expect(error).toMatchObject({ status: 400 });
    expect(error.message).toBe('reading manifest 1 of a/b: 400 no such thing');
  });
});

describe('a host named insecure', () => {
  test('may show any certificate', async () => {
    const { host, url } = await tlsHost(makeSelfSigned(['any.example']));
    const wires = openWires({ insecure: [host] });
    expect(await read(wires, host)).toBe('manifest');
    expect(wires.wire(host, 'origin').origin).toBe(url);
  });

  test('may speak plain http, which is found out once', async () => {
    const { host, url, journal } = await scripted(() => ({ body: 'manifest' }));
    const wires = openWires({ insecure: [host] });
    expect(await read(wires, host)).toBe('manifest');
    expect(await read(wires, host)).toBe('manifest');
    expect(wires.wire(host, 'origin').origin).toBe(url);
    expect(journal).toHaveLength(2);
  });
});

describe('any other host', () => {
  test('is never spoken to in plain http, not even by a mirror of that URL', () => {
    const wires = openWires();
    expect(wires.wire('ghcr.io', 'origin').origin).toBe('https://ghcr.io');
    expect(wires.wire('docker.io', 'origin').origin).toBe('https://registry-1.docker.io');
    expect(() => wires.wire('http://mirror.example', 'mirror')).toThrow(
      'plain http is not allowed',
    );
    const allowed = openWires({ insecure: ['mirror.example'] });
    expect(allowed.wire('http://mirror.example', 'mirror').origin).toBe('http://mirror.example');
  });
});

test('certificates of NODE_EXTRA_CA_CERTS and certs.d are trusted too', async () => {
  const { mkdir, mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const { host } = await tlsHost(authority.issue(['127.0.0.1']));
  const file = join(home, 'extra.pem');
  await writeFile(file, authority.ca);
  expect(await read(openWires({ env: { NODE_EXTRA_CA_CERTS: file } }), host)).toBe('manifest');
  const directory = join(home, '.config/containers/certs.d', host);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'ca.crt'), authority.ca);
  expect(await read(openWires({ env: { HOME: home } }), host)).toBe('manifest');
  const missing = { NODE_EXTRA_CA_CERTS: join(home, 'missing.pem') };
  expect(await failure(ask(openWires({ env: missing }), host))).toMatchObject({ code: 'STORE' });
});

test('a server that hangs up on everything is unreachable, by the word of its first answer', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.address() as { port: number };
  const error = await failure(ask(openWires({ retries: 0 }), `127.0.0.1:${port}`));
  expect(error).toMatchObject({ code: 'UNREACHABLE' });
  expect(error.message).toContain(`http://127.0.0.1:${port}`);
});
