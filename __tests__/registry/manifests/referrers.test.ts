import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { referrersTag } from '../../../src/registry/listing/digest-tags.ts';
import { start } from '../running.ts';
import { type Answer, json, refusal, type ScriptedRegistry } from '../scripted-registry.ts';

const SUBJECT = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('subject'), size: 7 };
const SBOM = 'application/spdx+json';

function referrer(text: string, artifactType = SBOM): Descriptor {
  return {
    mediaType: MEDIA_TYPE.ociManifest,
    digest: digestOf(text),
    size: text.length,
    artifactType,
  };
}

function index(manifests: readonly Descriptor[]) {
  return { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
}

function listing(
  manifests: readonly Descriptor[],
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return json(index(manifests), { 'content-type': MEDIA_TYPE.ociIndex, ...headers });
}

function api(answer: (path: string) => Answer): Promise<ScriptedRegistry> {
  return start(({ path }) => (path.includes('/referrers/') ? answer(path) : undefined));
}

describe('referrers by the API', () => {
  it('cost one request, all pages apart', async () => {
    const registry = await api((path) =>
      path.includes('page=2')
        ? listing([referrer('b'), referrer('a')])
        : listing([referrer('a')], { link: '<?page=2>; rel="next"' }),
    );
    expect(await registry.repository().referrers(SUBJECT)).toEqual([referrer('a'), referrer('b')]);
    expect(registry.journal).toEqual([
      `GET acme/app/referrers/${SUBJECT.digest}`,
      `GET acme/app/referrers/${SUBJECT.digest}?page=2`,
    ]);
  });

  it('are filtered here too, for a registry may ignore the filter', async () => {
    const registry = await api(() => listing([referrer('a'), referrer('b', 'application/other')]));
    expect(await registry.repository().referrers(SUBJECT, { artifactType: SBOM })).toEqual([
      referrer('a'),
    ]);
    expect(registry.journal[0]).toContain(`?artifactType=${encodeURIComponent(SBOM)}`);
  });

  it('fail where the registry is down, rather than be none', async () => {
    const registry = await api(() => ({ status: 500 }));
    const repository = registry.fresh('acme/app', { retries: 0 });
    await expect(repository.referrers(SUBJECT)).rejects.toMatchObject({ code: 'REGISTRY' });
  });

  it.each([{ status: 404 }, json({})])(
    'fail where the list breaks off after its first page',
    async (answer) => {
      const registry = await api((path) =>
        path.includes('page=2')
          ? answer
          : listing([referrer('a')], { link: '<?page=2>; rel="next"' }),
      );
      await expect(registry.repository().referrers(SUBJECT)).rejects.toThrow();
    },
  );

  it('are none where the list is empty, without a look at tags', async () => {
    const registry = await api(() => listing([]));
    expect(await registry.repository().referrers(SUBJECT)).toEqual([]);
    expect(registry.journal).toHaveLength(1);
  });
});

describe('referrers by the tag', () => {
  it.each([
    ['404', refusal(404, 'NOT_FOUND')],
    ['400', { status: 400 }],
    ['406', { status: 406 }],
    ['a page of HTML', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
  ] satisfies readonly (readonly [string, Answer])[])(
    'are taken where the API gives %s',
    async (_, answer) => {
      const registry = await api(() => answer);
      registry.addManifest(index([referrer('a')]), referrersTag(SUBJECT.digest));
      expect(await registry.repository().referrers(SUBJECT)).toEqual([referrer('a')]);
    },
  );

  it('cost two requests for any number of subjects that have none', async () => {
    const registry = await start();
    const repository = registry.repository();
    const subjects = ['a', 'b', 'c'].map((text) => ({ ...SUBJECT, digest: digestOf(text) }));
    await Promise.all(subjects.map((subject) => repository.referrers(subject)));
    expect(
      registry.journal.map((line) => line.split('/').slice(2).join('/').split('?')[0]),
    ).toEqual([`referrers/${subjects[0]?.digest}`, 'tags/list']);
  });

  it('are none where GitLab answers that tag with the image itself', async () => {
    const registry = await start();
    const subject = registry.addManifest(
      { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [referrer('child')] } as never,
      'latest',
    );
    const stored = registry.manifests.get('acme/app:latest');
    registry.manifests.set(
      `acme/app:${referrersTag(subject.digest)}`,
      stored ?? { type: '', bytes: Buffer.alloc(0) },
    );
    expect(await registry.repository().referrers(subject)).toEqual([]);
  });

  it('are none where the tag is something else than an index', async () => {
    const registry = await start();
    const config = { mediaType: MEDIA_TYPE.ociConfig, digest: digestOf('c'), size: 1 };
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers: [] };
    registry.addManifest(manifest, referrersTag(SUBJECT.digest));
    expect(await registry.repository().referrers(SUBJECT)).toEqual([]);
  });
});
