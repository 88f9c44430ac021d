import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { read, start } from '../running.ts';
import { type Answer, refusal, type Script, type ScriptedRegistry } from '../scripted-registry.ts';

const INDEX = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] };
const BYTES = Buffer.from(JSON.stringify(INDEX));
const DESCRIPTOR = { mediaType: MEDIA_TYPE.ociIndex, digest: digestOf(BYTES), size: BYTES.length };
const HEADERS = { 'content-type': MEDIA_TYPE.ociIndex, 'docker-content-digest': DESCRIPTOR.digest };

function toHead(answer: Answer): Script {
  return ({ method }) => (method === 'HEAD' ? answer : undefined);
}

async function withIndex(script?: Script): Promise<ScriptedRegistry> {
  const registry = await start(script);
  registry.addManifest(INDEX, '1');
  return registry;
}

describe('resolve', () => {
  it.each([
    ['a status of 405', { status: 405 }],
    ['a status of 400', { status: 400 }],
    ['403, as Artifactory may', { status: 403 }],
    ['404, as some proxies do', { status: 404 }],
    [
      'no digest, as public ECR does',
      { status: 200, headers: { 'content-type': MEDIA_TYPE.ociIndex, 'content-length': '9' } },
    ],
    [
      'no media type',
      {
        status: 200,
        headers: { 'docker-content-digest': DESCRIPTOR.digest, 'content-length': '9' },
      },
    ],
    ['no length', { status: 200, headers: HEADERS }],
    [
      'a media type that is none of a manifest',
      { status: 200, headers: { ...HEADERS, 'content-type': 'text/html', 'content-length': '9' } },
    ],
  ] satisfies readonly (readonly [string, Answer])[])(
    'asks with GET where HEAD gives %s',
    async (_, answer) => {
      const registry = await withIndex(toHead(answer));
      expect(await registry.repository().resolve('1')).toEqual(DESCRIPTOR);
      expect(registry.journal).toEqual(['HEAD acme/app/manifests/1', 'GET acme/app/manifests/1']);
    },
  );

  it('accepts every manifest type in one header', async () => {
    const registry = await withIndex();
    await registry.repository().resolve('1');
    expect(registry.requests[0]?.headers['accept']).toContain(
      `${MEDIA_TYPE.ociIndex}, ${MEDIA_TYPE.ociManifest}`,
    );
  });

  it('learns media type and size of a digest, and never another digest', async () => {
    const registry = await withIndex();
    expect(await registry.repository().resolve(DESCRIPTOR.digest)).toEqual(DESCRIPTOR);
    expect(registry.journal).toEqual([`HEAD acme/app/manifests/${DESCRIPTOR.digest}`]);
  });

  it('does not believe a digest that the bytes do not have', async () => {
    const registry = await withIndex(({ method }) =>
      method === 'HEAD'
        ? { status: 405 }
        : {
            status: 200,
            headers: { ...HEADERS, 'docker-content-digest': digestOf('other') },
            body: BYTES,
          },
    );
    await expect(registry.repository().resolve('1')).rejects.toMatchObject({ code: 'INTEGRITY' });
  });

  it('refuses a body that is of another type than its header says (CVE-2021-41190)', async () => {
    const registry = await withIndex(({ method }) =>
      method === 'HEAD'
        ? { status: 405 }
        : { status: 200, headers: { 'content-type': MEDIA_TYPE.ociManifest }, body: BYTES },
    );
    await expect(registry.repository().resolve('1')).rejects.toMatchObject({
      code: 'INVALID_DOCUMENT',
    });
  });

  it('asks for the bytes where a HEAD gives a length that no manifest has', async () => {
    const registry = await withIndex(({ method }) =>
      method === 'HEAD'
        ? { status: 200, headers: { ...HEADERS, 'content-length': '0' } }
        : undefined,
    );
    expect(await registry.repository().resolve('1')).toEqual(DESCRIPTOR);
  });

  it('believes bytes that match the digest more than a type in a header', async () => {
    const wrong = { 'content-type': MEDIA_TYPE.dockerManifest };
    const registry = await withIndex(({ method }) =>
      method === 'HEAD'
        ? { status: 405 }
        : { status: 200, headers: { ...HEADERS, ...wrong }, body: BYTES },
    );
    expect(await registry.repository().resolve(DESCRIPTOR.digest)).toEqual(DESCRIPTOR);
  });

  it('says what schema 1 is', async () => {
    const headers = {
      'content-type': `${MEDIA_TYPE.dockerSchema1Signed}; charset=utf-8`,
      'docker-content-digest': digestOf('{"schemaVersion":1}'),
    };
    const registry = await start(() => ({ status: 200, headers, body: '{"schemaVersion":1}' }));
    await expect(registry.repository().resolve('1')).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringContaining('schema 1'),
    });
  });

  it('tells a missing tag in the words of the GET', async () => {
    const registry = await start(() => refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown'));
    await expect(registry.repository().resolve('1')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('MANIFEST_UNKNOWN'),
    });
  });

  it('reads a manifest again whose connection broke', async () => {
    let cuts = 0;
    const registry = await withIndex(({ method }) => {
      cuts += 1;
      return method === 'HEAD'
        ? { status: 405 }
        : cuts === 2
          ? { status: 200, headers: HEADERS, body: BYTES, cutAfter: 9 }
          : undefined;
    });
    expect(await registry.repository().resolve('1')).toEqual(DESCRIPTOR);
  });

  it('asks mirrors first, and tells that one has answered', async () => {
    const [origin, mirror] = [await start(), await withIndex()];
    const repository = origin.fresh('acme/app', {
      mirrors: { [origin.host]: [`http://${mirror.host}`] },
    });
    expect(await repository.resolve('1')).toEqual(DESCRIPTOR);
    expect(repository.servedBy(DESCRIPTOR.digest)).toBe('mirror');
    expect(origin.journal).toEqual([]);
  });

  it('costs one more request where a mirror lacks the tag', async () => {
    const [origin, mirror] = [await withIndex(), await start()];
    const repository = origin.fresh('acme/app', {
      mirrors: { [origin.host]: [`http://${mirror.host}/hub`] },
    });
    expect(await repository.resolve('1')).toEqual(DESCRIPTOR);
    expect(repository.servedBy(DESCRIPTOR.digest)).toBe('registry');
    expect(mirror.journal).toEqual(['HEAD hub/acme/app/manifests/1']);
  });
});

describe('lookup', () => {
  it.each([404, 403])('is undefined at %i, after one request', async (status) => {
    const registry = await start(() => ({ status }));
    expect(await registry.repository().lookup('1')).toBeUndefined();
    expect(registry.journal).toEqual(['HEAD acme/app/manifests/1']);
  });

  it('asks with GET where HEAD is not answered', async () => {
    const registry = await withIndex(toHead({ status: 405 }));
    expect(await registry.repository().lookup('1')).toEqual(DESCRIPTOR);
    expect(await registry.repository().lookup('2')).toBeUndefined();
  });

  it('fails where nobody knows', async () => {
    const registry = await start(() => refusal(401, 'UNAUTHORIZED'));
    await expect(registry.repository().lookup('1')).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('fetch of a manifest', () => {
  it('costs one request however often it is read', async () => {
    const registry = await withIndex();
    const repository = registry.repository();
    expect((await read(repository, DESCRIPTOR)).equals(BYTES)).toBe(true);
    expect((await read(repository, DESCRIPTOR)).equals(BYTES)).toBe(true);
    expect(registry.journal).toEqual([`GET acme/app/manifests/${DESCRIPTOR.digest}`]);
  });

  it('asks once more when the bytes are wrong', async () => {
    let tries = 0;
    const registry = await withIndex(() => {
      tries += 1;
      return tries === 1
        ? { status: 200, headers: HEADERS, body: Buffer.from(BYTES).fill(' ', 1, 2) }
        : undefined;
    });
    expect((await read(registry.repository(), DESCRIPTOR)).equals(BYTES)).toBe(true);
  });

  it('refuses more bytes than a manifest may have', async () => {
    const huge = Buffer.alloc(8 * 1024 * 1024 + 1);
    const registry = await start(() => ({ status: 200, headers: HEADERS, body: huge }));
    await expect(
      read(registry.repository(), { ...DESCRIPTOR, size: huge.length }),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('passes over a mirror whose bytes are wrong', async () => {
    const origin = await withIndex();
    const mirror = await start(() => ({ status: 200, headers: HEADERS, body: '{}' }));
    const repository = origin.fresh('acme/app', {
      mirrors: { [origin.host]: [`http://${mirror.host}`] },
    });
    expect((await read(repository, DESCRIPTOR)).equals(BYTES)).toBe(true);
  });
});

describe('tag', () => {
  it('costs one request for a manifest that was just read', async () => {
    const registry = await withIndex();
    const repository = registry.repository();
    await read(repository, DESCRIPTOR);
    registry.journal.splice(0);
    await repository.tag(DESCRIPTOR, '2');
    expect(registry.journal).toEqual(['PUT acme/app/manifests/2']);
    expect(registry.manifests.get('acme/app:2')?.bytes.equals(BYTES)).toBe(true);
  });

  it('reads the manifest first where it does not know it', async () => {
    const registry = await withIndex();
    await registry.repository().tag(DESCRIPTOR, '2');
    expect(registry.journal).toEqual([
      `GET acme/app/manifests/${DESCRIPTOR.digest}`,
      'PUT acme/app/manifests/2',
    ]);
  });
});

describe('remove', () => {
  it('deletes a tag or a manifest', async () => {
    const registry = await withIndex();
    await registry.repository().remove('1');
    await registry.repository().remove(DESCRIPTOR.digest);
    expect(registry.manifests.size).toBe(0);
    await expect(registry.repository().remove('1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
