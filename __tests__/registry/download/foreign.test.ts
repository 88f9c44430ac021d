import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { openForeign } from '../../../src/registry/download/foreign.ts';
import { Endpoint } from '../../../src/registry/endpoint.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { read, start } from '../running.ts';
import type { ScriptedRegistry } from '../scripted-registry.ts';
import { openWires } from '../wire/asking.ts';

const LAYER = randomBytesOf('foreign', 50_000);

/** A layer that this registry lacks and the other place has. */
function foreign(elsewhere: ScriptedRegistry): Descriptor {
  const layer = elsewhere.addBlob(LAYER);
  return { ...layer, urls: [`http://${elsewhere.host}/v2/acme/app/blobs/${layer.digest}`] };
}

describe('content with urls', () => {
  it('is asked of the registry first', async () => {
    const [registry, elsewhere] = [await start(), await start()];
    const layer = foreign(elsewhere);
    registry.addBlob(LAYER);
    expect((await read(registry.repository(), layer)).equals(LAYER)).toBe(true);
    expect(elsewhere.journal).toEqual([]);
  });

  it('comes from there where the registry lacks it, and no credentials go along', async () => {
    const [registry, elsewhere] = [await start(), await start()];
    const credentials = async () => ({ username: 'u', password: 'p' });
    const headers = async () => ({ 'x-secret': 's' });
    const repository = registry.fresh('acme/app', { credentials, headers });
    expect((await read(repository, foreign(elsewhere))).equals(LAYER)).toBe(true);
    const sent = elsewhere.requests[0]?.headers;
    expect([sent?.['authorization'], sent?.['x-secret']]).toEqual([undefined, undefined]);
    expect(registry.requests[0]?.headers['x-secret']).toBe('s');
  });

  it('stays without credentials when that place asks for some', async () => {
    const challenge = { status: 401, headers: { 'www-authenticate': 'Basic realm="give"' } };
    const [registry, elsewhere] = [await start(), await start(() => challenge)];
    const credentials = async () => ({ username: 'u', password: 'p' });
    const repository = registry.fresh('acme/app', { credentials });
    await expect(read(repository, foreign(elsewhere))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(elsewhere.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });

  it('is verified as any other', async () => {
    const [registry, elsewhere] = [
      await start(),
      await start(() => ({ status: 200, body: Buffer.alloc(50_000) })),
    ];
    await expect(read(registry.repository(), foreign(elsewhere))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
  });

  it.each([
    'http://127.0.0.1/x',
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'file:///etc/passwd',
    'https://user:password@example.com/x',
    'nonsense',
  ])('is not fetched from %s on the word of a public registry', async (url) => {
    const wire = openWires().wire('ghcr.io', 'origin');
    const endpoint = new Endpoint(wire, 'acme/app', 'ghcr.io/acme/app');
    const layer = { ...(await start()).addBlob(LAYER), urls: [url] };
    const span = { from: 0, to: layer.size };
    expect(await openForeign(endpoint, layer, span, {})).toBeUndefined();
  });
});
