import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { platformsOf } from '../../src/image/describe.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import type { Repository } from '../../src/registry/repository.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { type FaultProxy, startFaultProxy } from '../stand-ins/fault-proxy.ts';
import { putReferrer, randomImage } from '../stand-ins/images.ts';
import { callWorkflow, type WorkflowCall, type WorkflowResult } from '../stand-ins/workflow.ts';
import { caller } from './callers.ts';
import { machine, ON_LINUX } from './machines.ts';

const SIGNATURE = 'application/vnd.example.signature.v1';
const SBOM = 'application/vnd.example.sbom.v1';
const COMMAND = new URL('../../src/cli/commands/referrers.ts', import.meta.url);
/** What refers to an image is looked up by a command that this version may not have yet. */
const CHECKS_REFERRERS: boolean = existsSync(COMMAND);

describe.runIf(ON_LINUX)('promote.yml', () => {
  let hub: EmbeddedRegistry;
  let work: EmbeddedRegistry;
  let client: RegistryClient;
  let root: Descriptor;
  let source: string;

  beforeAll(async () => {
    [hub, work] = await Promise.all([startRegistry(), startRegistry()]);
    client = new RegistryClient();
    root = await randomImage(at(hub), {
      platforms: ['linux/amd64', 'linux/arm64'],
      name: 'sha-1234',
    });
    source = `${hub.host}/acme/app@${root.digest}`;
  });
  afterAll(async () => {
    await client.close();
    await Promise.all([hub.stop(), work.stop()]);
  });

  function at(registry: Pick<EmbeddedRegistry, 'host'>, repository = 'acme/app'): Repository {
    return client.repository({ registry: registry.host, repository });
  }

  async function promote(
    inputs: WorkflowCall['with'],
    options: Partial<WorkflowCall> = {},
  ): Promise<WorkflowResult> {
    const given = { source, targets: `${work.host}/acme/app:1.0`, ...inputs };
    return callWorkflow({
      file: 'promote.yml',
      with: given,
      machine: await machine(),
      ...options,
    });
  }

  function refused(result: WorkflowResult, why: string): void {
    expect(result).toMatchObject({ conclusion: 'failure', outputs: { digest: '', pushed: '' } });
    expect(result.errors).toEqual([expect.stringContaining(why)]);
  }

  /** The target behind a proxy that can lie. */
  async function lying(): Promise<{ readonly proxy: FaultProxy; readonly target: string }> {
    const proxy = await startFaultProxy(work.url);
    onTestFinished(() => proxy.stop());
    return { proxy, target: `${proxy.host}/lying/app:1.0` };
  }

  test('takes no image by tag alone', async () => {
    work.forget();
    const result = await promote({ source: `${hub.host}/acme/app:sha-1234` });
    refused(result, 'names no digest');
    expect(work.requests()).toEqual([]);
  });

  test.each([
    [{ source: '' }, 'There is no image'],
    [
      { source: '', images: 'r.io/acme/app:1 => r.io/other/app:1' },
      'r.io/acme/app:1 names no digest',
    ],
    [{ source: '', files: 'compose.yaml' }, 'give lock as well'],
  ])('takes images by digest or lock only: %j', async (inputs, why) => {
    refused(await promote(inputs), why);
  });

  test('copies many images, each to its targets', async () => {
    const other = await randomImage(at(hub, 'acme/other'), { seed: 'other', name: '2' });
    const images = [
      `${source} => ${work.host}/many/app:1, ${work.host}/many/app:stable`,
      `${hub.host}/acme/other:2@${other.digest} => ${work.host}/many/`,
    ];
    const result = await promote({ source: '', targets: '', images: images.join('\n') });
    expect(result, result.raw).toMatchObject({ conclusion: 'success', errors: [] });
    expect(result.outputs['pushed']?.split('\n')).toEqual([
      `${work.host}/many/app:1@${root.digest}`,
      `${work.host}/many/app:stable@${root.digest}`,
      `${work.host}/many/acme/other:2@${other.digest}`,
    ]);
  });

  test('copies the images of files by their locked digests', async () => {
    const locked = await randomImage(at(hub, 'acme/locked'), { seed: 'locked', name: '1' });
    const { repository } = await caller(() => ({
      'compose.yaml': `services: {a: {image: "${hub.host}/acme/locked:1"}}`,
      'images.lock.json': JSON.stringify({
        version: 1,
        images: {
          [`${hub.host}/acme/locked:1`]: {
            digest: locked.digest,
            mediaType: locked.mediaType,
            platforms: {},
          },
        },
      }),
    }));
    await randomImage(at(hub, 'acme/locked'), { seed: 'moved on', name: '1' });
    const result = await promote(
      {
        source: '',
        files: 'compose.yaml',
        lock: 'images.lock.json',
        targets: `${work.host}/prod/`,
      },
      { repository },
    );
    expect(result, result.raw).toMatchObject({ conclusion: 'success', errors: [] });
    expect(result.outputs['pushed']).toBe(`${work.host}/prod/acme/locked:1@${locked.digest}`);
  });

  test('stops where the runner does not say which commit it is of', async () => {
    refused(await promote({}, { job: {} }), 'job.workflow_sha');
  });

  test('refuses an image without a platform that it must have', async () => {
    refused(
      await promote({ platforms: 'linux/amd64, linux/s390x' }),
      'has no image for linux/s390x: it has linux/amd64 linux/arm64.',
    );
  });

  test('says so when every target keeps the image that it has', async () => {
    await randomImage(at(work, 'taken/app'), { seed: 'another', name: '1.0' });
    const targets = `${work.host}/taken/app:1.0`;
    refused(await promote({ targets, 'if-exists': 'skip' }), 'Nothing was pushed');
  });

  describe.runIf(CHECKS_REFERRERS)('on arrival', () => {
    test('copies to every target, with what refers to it, and gives out the digest', async () => {
      const signature = await putReferrer(at(hub), root, SIGNATURE);
      const targets = [`${work.host}/acme/app:1.0`, `${work.host}/other/app:stable`];
      const result = await promote({
        targets: targets.join('\n'),
        platforms: 'linux/amd64 linux/arm64',
        'artifact-types': SIGNATURE,
      });
      expect(result).toMatchObject({ conclusion: 'success', errors: [], warnings: [] });
      expect(result.outputs).toEqual({
        digest: root.digest,
        digests: JSON.stringify({ [source]: root.digest }),
        pushed: targets.map((target) => `${target}@${root.digest}`).join('\n'),
      });
      for (const repository of ['acme/app', 'other/app']) {
        const found = await at(work, repository).referrers(root);
        expect(found.map(({ digest }) => digest)).toEqual([signature.digest]);
      }
    });

    test('refuses a target whose tag names another image by now', async () => {
      const { proxy, target } = await lying();
      const other = digestOf('another image');
      proxy.fault({
        method: 'HEAD',
        path: '/manifests/1.0',
        times: Number.POSITIVE_INFINITY,
        effect: { rewrite: { 'docker-content-digest': other } },
      });
      refused(await promote({ targets: target }), `${target} names ${other}, not ${root.digest}.`);
    });

    test('refuses a target that has the index without one of its images', async () => {
      const { proxy, target } = await lying();
      const [, arm] = await platformsOf(at(hub), root);
      proxy.fault({
        method: 'GET',
        path: `/manifests/${arm?.digest}`,
        skip: 1, // the action's own look
        times: Number.POSITIVE_INFINITY,
        effect: { status: 404 },
      });
      refused(await promote({ targets: target }), `${target} lacks its image for linux/arm64.`);
    });

    test('refuses a target that has lost a signature', async () => {
      const signature = await putReferrer(at(hub), root, SIGNATURE);
      const { proxy, target } = await lying();
      proxy.fault({
        method: 'GET',
        path: '/referrers/',
        times: Number.POSITIVE_INFINITY,
        effect: {
          status: 200,
          headers: { 'content-type': MEDIA_TYPE.ociIndex },
          body: JSON.stringify({
            schemaVersion: 2,
            mediaType: MEDIA_TYPE.ociIndex,
            manifests: [],
          }),
        },
      });
      const why = `${target} lacks what refers to it at the source: ${signature.digest}.`;
      refused(await promote({ targets: target }), why);
    });

    test('refuses an image that nothing of a required type refers to', async () => {
      refused(await promote({ 'artifact-types': SBOM }), `Nothing of type ${SBOM} refers to`);
    });
  });
});
