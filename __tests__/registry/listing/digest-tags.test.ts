import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { isTag } from '../../../src/oci/reference.ts';
import { cosignTags, referrersTag } from '../../../src/registry/listing/digest-tags.ts';
import { start } from '../running.ts';
import { json, type ScriptedRegistry } from '../scripted-registry.ts';

const SUBJECT = digestOf('subject');
const SIGNATURE = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] };
const [SIG = '', ATT = ''] = cosignTags(SUBJECT);

/** A repository with that many other tags, some before and some after the digest tags. */
async function withSignature(others: number): Promise<ScriptedRegistry> {
  const registry = await start();
  registry.addManifest(SIGNATURE, SIG);
  for (let index = 0; index < others; index += 1) {
    registry.addManifest(SIGNATURE, `${index % 2 === 0 ? 'a' : 'v'}${index}`);
  }
  return registry;
}

const subject = { mediaType: MEDIA_TYPE.ociManifest, digest: SUBJECT, size: 9 };

describe('the referrers tag', () => {
  it('is the digest with a dash, which for sha512 is cut to 64 characters', () => {
    expect(referrersTag(SUBJECT)).toBe(SUBJECT.replace(':', '-'));
    const long = referrersTag(digestOf('subject', 'sha512'));
    expect([long.length, isTag(long)]).toEqual(['sha512-'.length + 64, true]);
  });
});

describe('cosign’s tags', () => {
  it('are three, and none for a digest that is too long for a tag', () => {
    const hex = SUBJECT.slice('sha256:'.length);
    expect(cosignTags(SUBJECT)).toEqual([
      `sha256-${hex}.sig`,
      `sha256-${hex}.att`,
      `sha256-${hex}.sbom`,
    ]);
    expect(cosignTags(digestOf('subject', 'sha512'))).toEqual([]);
  });
});

describe('digest tags of a repository', () => {
  it('cost one listing, and one request for each that is there', async () => {
    const registry = await withSignature(10);
    const tags = await registry.repository().digestTags(subject);
    expect(tags.map(({ name }) => name)).toEqual([SIG]);
    expect(registry.journal).toEqual([
      'GET acme/app/tags/list?n=1000&last=sha256-',
      `HEAD acme/app/manifests/${SIG}`,
    ]);
  });

  it('are listed once for an image and its children, and again after the next resolve', async () => {
    const registry = await withSignature(0);
    const repository = registry.repository();
    const children = ['a', 'b'].map((text) => ({ ...subject, digest: digestOf(text) }));
    await Promise.all([subject, ...children].map((one) => repository.digestTags(one)));
    expect(registry.journal.filter((line) => line.includes('tags/list'))).toHaveLength(1);
    registry.addManifest(SIGNATURE, ATT);
    await repository.resolve(SIG);
    expect(await repository.digestTags(subject)).toHaveLength(2);
  });

  it('end with the first page that goes beyond them, where `last` is honoured', async () => {
    const registry = await start(({ path }) =>
      path.includes('tags/list')
        ? json({ tags: [SIG, 'v1', 'v2'] }, { link: '<list?n=1000&last=v2>; rel="next"' })
        : undefined,
    );
    registry.addManifest(SIGNATURE, SIG);
    expect(await registry.repository().digestTags(subject)).toHaveLength(1);
    expect(registry.journal.filter((line) => line.includes('tags/list'))).toHaveLength(1);
  });

  it('are looked for on every page, where it is not', async () => {
    const registry = await start(({ path }) =>
      path.includes('tags/list?n=')
        ? json({ tags: ['v1', 'a1'] }, { link: '<list?page=2>; rel="next"' })
        : path.includes('tags/list')
          ? json({ tags: ['b1', SIG] })
          : undefined,
    );
    registry.addManifest(SIGNATURE, SIG);
    expect(await registry.repository().digestTags(subject)).toHaveLength(1);
  });

  it.each([
    ['does not list', { status: 403 }],
    ['lists nonsense', { status: 200, body: '<html>' }],
  ])('are asked for one by one where the registry %s', async (_, answer) => {
    const registry = await start(({ path }) => (path.includes('tags/list') ? answer : undefined));
    registry.addManifest(SIGNATURE, ATT);
    const tags = await registry.repository().digestTags(subject);
    expect(tags.map(({ name }) => name)).toEqual([ATT]);
    expect(registry.journal.filter((line) => line.startsWith('HEAD'))).toHaveLength(3);
  });

  it('are none in a repository that is not there', async () => {
    const registry = await start();
    expect(await registry.repository().digestTags(subject)).toEqual([]);
    expect(registry.journal).toHaveLength(1);
  });
});
