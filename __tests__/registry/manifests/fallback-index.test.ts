import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/content/whole.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { referrersTag } from '../../../src/registry/listing/digest-tags.ts';
import type { Repository } from '../../../src/registry/repository.ts';
import { start } from '../running.ts';
import type { ScriptedRegistry } from '../scripted-registry.ts';

const SUBJECT = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('subject'), size: 7 };
const TAG = referrersTag(SUBJECT.digest);
const CONFIG = { mediaType: 'application/vnd.example.sbom', digest: digestOf('{}'), size: 2 };

type Pushed = { readonly descriptor: Descriptor; readonly bytes: Buffer };

function signature(annotations: Readonly<Record<string, string>>, extra: object = {}): Pushed {
  const document = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: CONFIG,
    layers: [],
    subject: SUBJECT,
    annotations,
    ...extra,
  };
  const bytes = Buffer.from(JSON.stringify(document));
  return {
    bytes,
    descriptor: { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(bytes), size: bytes.length },
  };
}

function push(repository: Repository, { descriptor, bytes }: Pushed): Promise<unknown> {
  return repository.put(descriptor, bodyOf(bytes));
}

function listed(registry: ScriptedRegistry): readonly Descriptor[] {
  return JSON.parse(String(registry.manifests.get(`acme/app:${TAG}`)?.bytes ?? '{"manifests":[]}'))
    .manifests;
}

describe('a manifest with a subject', () => {
  it('needs nothing more where the registry says that it has seen the subject', async () => {
    const registry = await start(({ method }) =>
      method === 'PUT' ? { status: 201, headers: { 'oci-subject': SUBJECT.digest } } : undefined,
    );
    await push(registry.repository(), signature({}));
    expect(registry.journal).toHaveLength(1);
  });

  it('is entered into the tag where it does not, with its artifact type and annotations', async () => {
    const registry = await start();
    const pushed = signature({ by: 'us' });
    await push(registry.repository(), pushed);
    expect(registry.journal).toEqual([
      `PUT acme/app/manifests/${pushed.descriptor.digest}`,
      `GET acme/app/manifests/${TAG}`,
      `PUT acme/app/manifests/${TAG}`,
      `HEAD acme/app/manifests/${TAG}`,
    ]);
    expect(listed(registry)).toEqual([
      { ...pushed.descriptor, artifactType: CONFIG.mediaType, annotations: { by: 'us' } },
    ]);
  });

  it('is entered once, however often it is pushed', async () => {
    const registry = await start();
    await push(registry.repository(), signature({ n: '1' }));
    registry.journal.splice(0);
    await push(registry.fresh(), signature({ n: '1' }));
    expect(registry.journal).toHaveLength(2);
    expect(listed(registry)).toHaveLength(1);
  });

  it('keeps what others have entered, and whatever else the index says', async () => {
    const registry = await start();
    const other = { ...SUBJECT, digest: digestOf('other') };
    registry.addManifest(
      {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.ociIndex,
        manifests: [other],
        annotations: { kept: 'yes' },
      } as never,
      TAG,
    );
    await push(registry.repository(), signature({}, { artifactType: 'application/x' }));
    expect(listed(registry).map(({ artifactType }) => artifactType)).toEqual([
      undefined,
      'application/x',
    ]);
    expect(
      JSON.parse(String(registry.manifests.get(`acme/app:${TAG}`)?.bytes)).annotations,
    ).toEqual({ kept: 'yes' });
  });

  it('is not lost when many are pushed at once, which are written together', async () => {
    const registry = await start();
    const repository = registry.repository();
    const pushed = Array.from({ length: 20 }, (_, n) => signature({ n: String(n) }));
    await Promise.all(pushed.map((one) => push(repository, one)));
    expect(new Set(listed(registry).map(({ digest }) => digest))).toEqual(
      new Set(pushed.map(({ descriptor }) => descriptor.digest)),
    );
    expect(
      registry.journal.filter((line) => line === `PUT acme/app/manifests/${TAG}`).length,
    ).toBeLessThan(20);
  });

  it('is not lost when two processes write at the same time', async () => {
    let interfered = false;
    const theirs = { ...SUBJECT, digest: digestOf('theirs') };
    const registry: ScriptedRegistry = await start((request) => {
      if (request.path !== `acme/app/manifests/${TAG}` || request.method !== 'HEAD' || interfered) {
        return undefined;
      }
      // Between our PUT and our look at it, somebody has put an index that knows nothing of ours.
      interfered = true;
      registry.addManifest(
        { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [theirs] } as never,
        TAG,
      );
      return undefined;
    });
    const ours = signature({});
    await push(registry.repository(), ours);
    expect(listed(registry).map(({ digest }) => digest)).toEqual([
      theirs.digest,
      ours.descriptor.digest,
    ]);
  });

  it('fails where the tag is taken by something else, and leaves it', async () => {
    const registry = await start();
    const taken = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config: CONFIG,
      layers: [],
    };
    const before = registry.addManifest(taken, TAG);
    await expect(push(registry.repository(), signature({}))).rejects.toMatchObject({
      code: 'REGISTRY',
    });
    expect(await registry.repository().resolve(TAG)).toEqual(before);
  });
});
