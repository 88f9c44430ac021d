import { describe, expect, onTestFinished, test } from 'vitest';
import { startRegistry } from '../stand-ins/embedded-registry.ts';
import { caller } from './callers.ts';
import { ON_LINUX } from './machines.ts';

describe.runIf(ON_LINUX)('mirror.yml', () => {
  test('shares the work among its runners, merges what they did, and fails for an image that failed', async () => {
    const target = await startRegistry();
    onTestFinished(() => target.stop());
    const { publish, call } = await caller((host) => ({
      'mirror.yaml': `{version: 1, sync: [{source: ${host}/acme/app, target: ${target.host}/mirror/app}]}`,
      'broken.yaml': `{version: 1, sync: [{source: "${host}/acme/app:1", target: "${target.host}/mirror/one:1"}, {source: "${host}/acme/none:1", target: "${target.host}/mirror/none:1"}]}`,
    }));
    await publish('acme/app:1');
    await publish('acme/app:2');
    const ended = await call({ file: 'mirror.yml', with: { file: 'mirror.yaml', shards: 2 } });
    expect(ended).toMatchObject({ conclusion: 'success', errors: [] });
    expect(ended.outputs).toEqual({ failed: '0' });
    expect(target.requests().filter((line) => /^PUT .*manifests\/[12]$/.test(line))).toHaveLength(
      2,
    );

    const broken = await call({ file: 'mirror.yml', with: { file: 'broken.yaml' } });
    expect(broken.conclusion).toBe('failure');
    expect(broken.errors.join('\n')).toContain('acme/none');
    expect(target.requests().some((line) => line.endsWith('/mirror/one/manifests/1'))).toBe(true);
  });
});
