import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep } from '../stand-ins/runner.ts';
import { callWorkflow, type WorkflowCall, type WorkflowResult } from '../stand-ins/workflow.ts';
import { machine, ON_LINUX } from './machines.ts';

const MAIN = { ref_name: 'main', event: { repository: { default_branch: 'main' } } };

describe.runIf(ON_LINUX)('warm-cache.yml', () => {
  let hub: EmbeddedRegistry;
  let cache: CacheService;
  let root: Descriptor;

  beforeAll(async () => {
    [hub, cache] = await Promise.all([startRegistry(), startCacheService()]);
    const client = new RegistryClient();
    const repository = client.repository({ registry: hub.host, repository: 'acme/app' });
    root = await randomImage(repository, {
      platforms: ['linux/amd64', 'linux/arm64'],
      name: 'v1',
    });
    await client.close();
  });
  afterAll(() => Promise.all([hub.stop(), cache.stop()]));

  async function warm(options: Partial<WorkflowCall> = {}): Promise<WorkflowResult> {
    return callWorkflow({
      file: 'warm-cache.yml',
      with: { images: `${hub.host}/acme/app:v1  # the base` },
      github: MAIN,
      machine: await machine(),
      env: cache.env,
      ...options,
    });
  }

  test('a job on another machine finds what it has put there, and reads no content', async () => {
    const result = await warm();
    expect(result).toMatchObject({ conclusion: 'success', errors: [], warnings: [] });
    expect(result.outputs).toEqual({
      digests: JSON.stringify({ [`${hub.host}/acme/app:v1`]: root.digest }),
      'cache-hit': 'false',
    });

    hub.forget();
    const job = await runStep({
      machine: await machine(),
      with: { images: `${hub.host}/acme/app:v1`, load: 'false' },
      env: cache.env,
    });
    expect(job.outputs['cache-hit']).toBe('true');
    expect(hub.requests()).toEqual(['HEAD /v2/acme/app/manifests/v1']);

    const again = await warm();
    expect(again.outputs['cache-hit']).toBe('true');
  });

  test('says so on a branch whose entries nobody else can read, but not on a schedule', async () => {
    const branch = await warm({ github: { ...MAIN, ref_name: 'topic' } });
    expect(branch.warnings).toEqual([expect.stringContaining('This is topic.')]);
    const scheduled = await warm({ github: { event_name: 'schedule', ref_name: 'main' } });
    expect(scheduled).toMatchObject({ conclusion: 'success', warnings: [] });
  });

  test('fails where the registry does not answer, rather than keep what is old', async () => {
    const gone = await startRegistry();
    await gone.stop();
    const result = await warm({ with: { images: `${gone.host}/acme/app:v1` } });
    expect(result).toMatchObject({ conclusion: 'failure', outputs: { digests: '' } });
    expect(result.errors).toHaveLength(1);
  });

  test('stops where the runner does not say which commit it is of', async () => {
    const result = await warm({ job: {} });
    expect(result).toMatchObject({ conclusion: 'failure', outputs: { digests: '' } });
    expect(result.errors).toEqual([expect.stringContaining('job.workflow_sha')]);
  });
});
