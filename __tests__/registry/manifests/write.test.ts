import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/content/whole.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { start } from '../running.ts';
import { refusal, type Script, type ScriptedRegistry } from '../scripted-registry.ts';

const INDEX = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] };
const BYTES = Buffer.from(JSON.stringify(INDEX));
const DESCRIPTOR = { mediaType: MEDIA_TYPE.ociIndex, digest: digestOf(BYTES), size: BYTES.length };

function toPut(answer: ReturnType<Script>): Script {
  return ({ method }) => (method === 'PUT' ? answer : undefined);
}

async function put(registry: ScriptedRegistry, name?: string): Promise<unknown> {
  return registry.repository().put(DESCRIPTOR, bodyOf(BYTES), name === undefined ? {} : { name });
}

describe('put of a manifest', () => {
  it('stores and tags it in one request, of its own media type', async () => {
    const registry = await start();
    await put(registry, '1');
    expect(registry.journal).toEqual(['PUT acme/app/manifests/1']);
    expect(registry.requests[0]?.headers['content-type']).toBe(MEDIA_TYPE.ociIndex);
    expect(registry.requests[0]?.body.equals(BYTES)).toBe(true);
  });

  it('stores it by digest where it has no name', async () => {
    const registry = await start();
    await put(registry);
    expect(registry.journal).toEqual([`PUT acme/app/manifests/${DESCRIPTOR.digest}`]);
  });

  it('fails if the registry acknowledges another digest', async () => {
    const registry = await start(
      toPut({ status: 201, headers: { 'docker-content-digest': digestOf('x') } }),
    );
    await expect(put(registry, '1')).rejects.toMatchObject({
      code: 'INTEGRITY',
      actual: digestOf('x'),
    });
  });

  it('takes no acknowledged digest, or one of another algorithm, for an agreement', async () => {
    const registry = await start(
      toPut({ status: 201, headers: { 'docker-content-digest': digestOf(BYTES, 'sha512') } }),
    );
    expect(await put(registry, '1')).toBe('copied');
  });

  it('sends nothing that is larger than registries must take', async () => {
    const registry = await start();
    const size = 4 * 1024 * 1024 + 1;
    await expect(
      registry.repository().put({ ...DESCRIPTOR, size }, bodyOf(BYTES)),
    ).rejects.toMatchObject({
      code: 'TOO_LARGE',
      hint: expect.any(String),
    });
    expect(registry.journal).toEqual([]);
  });

  it.each([
    ['whose bytes are others', { digest: digestOf('x') }, 'INTEGRITY'],
    ['whose body says another type', { mediaType: MEDIA_TYPE.ociManifest }, 'INVALID_DOCUMENT'],
  ])('sends nothing %s', async (_, wrong, code) => {
    const registry = await start();
    await expect(
      registry.repository().put({ ...DESCRIPTOR, ...wrong }, bodyOf(BYTES)),
    ).rejects.toMatchObject({ code });
    expect(registry.journal).toEqual([]);
  });
});

/** How registries say that a tag may not move: ECR, ECR's older word, Artifact Registry, Harbor. */
const IMMUTABLE = [
  refusal(400, 'ImageTagAlreadyExistsException', 'The image tag already exists'),
  refusal(409, 'TAG_INVALID', 'tag invalid'),
  refusal(400, 'MANIFEST_INVALID', 'cannot update tag 1: it is immutable'),
  refusal(412, 'PRECONDITION', 'configured as immutable'),
];

describe('a tag that may not be moved', () => {
  it.each(IMMUTABLE)(
    'is a success when it names this manifest already ($status)',
    async (answer) => {
      const registry = await start(toPut(answer));
      registry.addManifest(INDEX, '1');
      expect(await put(registry, '1')).toBe('exists');
      expect(registry.journal).toEqual(['PUT acme/app/manifests/1', 'HEAD acme/app/manifests/1']);
    },
  );

  it.each(IMMUTABLE)('is said to exist when it names another ($status)', async (answer) => {
    const registry = await start(toPut(answer));
    registry.addManifest({ ...INDEX, annotations: { other: 'yes' } } as never, '1');
    await expect(put(registry, '1')).rejects.toMatchObject({
      code: 'TAG_EXISTS',
      message: expect.stringMatching(/:1: it names sha256:/),
    });
  });

  it('is not what any other refusal means', async () => {
    const registry = await start(toPut(refusal(400, 'MANIFEST_INVALID', 'bad annotation')));
    registry.addManifest({ ...INDEX, annotations: { other: 'yes' } } as never, '1');
    await expect(put(registry, '1')).rejects.toMatchObject({ code: 'REGISTRY', status: 400 });
  });

  it('keeps what a registry says of a missing child as it is', async () => {
    const registry = await start(toPut(refusal(400, 'MANIFEST_BLOB_UNKNOWN')));
    await expect(put(registry, '1')).rejects.toMatchObject({
      status: 400,
      errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }],
    });
  });
});
