import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Body, PutOptions, PutOutcome } from '../../src/content/store.ts';
import { copy } from '../../src/copy/copy.ts';
import { RegistryError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { isTaggableType, MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putJson, putReferrer, randomImage } from '../stand-ins/images.ts';

/** As GitLab: a manifest is refused while its subject is not there. Layers take their time. */
class Strict extends MemoryStore {
  override async put(
    descriptor: Descriptor,
    body: Body,
    options: PutOptions = {},
  ): Promise<PutOutcome> {
    if (!isTaggableType(descriptor.mediaType)) {
      await turns(descriptor.size > 500 ? 200 : 1);
      return super.put(descriptor, body, options);
    }
    const { subject } = JSON.parse((await body()).read().toString());
    if (subject !== undefined && !(await this.has(subject))) {
      throw refusal(subject);
    }
    return super.put(descriptor, body, options);
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await setImmediate();
  }
}

function refusal({ digest }: Descriptor): RegistryError {
  const errors = [{ code: 'MANIFEST_BLOB_UNKNOWN', message: `blob unknown: ${digest}` }];
  const answer = { status: 404, method: 'PUT', url: 'http://gitlab.test', errors };
  return new RegistryError('REGISTRY', 'refused', answer);
}

const source = new MemoryStore();

function putIndex(manifests: readonly Descriptor[]): Promise<Descriptor> {
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  return putJson(source, MEDIA_TYPE.ociIndex, index, { name: 'v1' });
}

async function image(seed: string): Promise<Descriptor> {
  return randomImage(source, { seed, layers: 1, layerSize: 2000 });
}

async function copied(name = 'v1'): Promise<Strict> {
  const target = new Strict();
  await copy({ source, name }, { target, name });
  return target;
}

test.each(['before', 'after'])(
  'a child with a subject goes after it, also where it is listed %s it',
  async (order) => {
    const subject = await image(order);
    const attestation = await putReferrer(source, subject);
    const both = order === 'before' ? [attestation, subject] : [subject, attestation];
    const root = await putIndex(both);
    expect(await (await copied()).resolve('v1')).toEqual(root);
  },
);

test('a child goes after a subject that is in another index below the same root', async () => {
  const subject = await image('cousin');
  const attestation = await putReferrer(source, subject);
  const nested = await putIndex([subject]);
  const deeper = await putIndex([nested]);
  const other = await putIndex([attestation]);
  const root = await putIndex([other, deeper]);
  expect(await (await copied()).resolve('v1')).toEqual(root);
});

test('what has a subject that is itself such a child waits for both', async () => {
  const subject = await image('chain');
  const attestation = await putReferrer(source, subject);
  const signature = await putReferrer(source, attestation, 'application/vnd.example.second', 'x');
  const root = await putIndex([signature, attestation, subject]);
  expect(await (await copied()).resolve('v1')).toEqual(root);
});

test('a tag that belongs to an image goes after its subject, which is another of them', async () => {
  const root = await randomImage(source, { seed: 'tags', name: 'v2' });
  const first = await putReferrer(source, root, 'application/vnd.example.first', 'one');
  const second = await putReferrer(source, first, 'application/vnd.example.second', 'two');
  const tags = [
    { name: 'sha256-x.att', descriptor: second },
    { name: 'sha256-x.sig', descriptor: first },
  ];
  const tagged = Object.assign(Object.create(source) as MemoryStore, {
    place: 'tagged',
    resolve: async () => root,
    fetch: (descriptor: Descriptor) => source.fetch(descriptor),
    digestTags: async ({ digest }: Descriptor) => (digest === root.digest ? tags : []),
  });
  const target = new Strict();
  await copy({ source: tagged, name: 'v2' }, { target, name: 'v2' });
  expect(await target.resolve('sha256-x.att')).toEqual(second);
  expect(await target.resolve('sha256-x.sig')).toEqual(first);
});

test('a subject that is not copied is not waited for: the target says what it thinks of that', async () => {
  const attestation = await putReferrer(source, await image('elsewhere'));
  await putIndex([attestation]);
  await expect(copied()).rejects.toMatchObject({ side: 'target', digest: attestation.digest });
});
