import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { caller } from './callers.ts';
import { ON_LINUX } from './machines.ts';

describe.runIf(ON_LINUX)('check-images.yml', () => {
  const compose = (image: string) => `services:\n  app:\n    image: ${image}\n`;

  test('annotates the line of an image that is not pinned, and fails', async () => {
    const { registry, publish, call } = await caller((host) => ({
      'deploy/compose.yaml': compose(`${host}/acme/app:1`),
    }));
    await publish('acme/app:1');
    const ended = await call({ file: 'check-images.yml', with: { files: '**/compose.yaml' } });
    expect(ended.conclusion).toBe('failure');
    expect(ended.raw).toContain(
      `::error file=deploy/compose.yaml,line=3::${registry.host}/acme/app:1 is not pinned`,
    );
  });

  test('warns of a tag that has moved, and fails for a missing platform', async () => {
    const { registry, publish, call, repository } = await caller((host) => ({
      'compose.yaml': compose(`${host}/acme/app:1`),
    }));
    const { digest } = await publish('acme/app:1');
    await writeFile(`${repository}/compose.yaml`, compose(`${registry.host}/acme/app:1@${digest}`));
    const quiet = await call({
      file: 'check-images.yml',
      with: { files: 'compose.yaml', platforms: 'linux/amd64' },
    });
    expect(quiet).toMatchObject({ conclusion: 'success', errors: [], warnings: [] });
    await publish('acme/app:1', 'moved');
    const ended = await call({
      file: 'check-images.yml',
      with: { files: 'compose.yaml', platforms: 'linux/amd64,linux/s390x' },
    });
    expect(ended.raw).toContain('::warning file=compose.yaml,line=3::');
    expect(ended.conclusion).toBe('failure');
    expect(ended.raw).toMatch(/::error file=compose.yaml,line=3::.*has no image for linux\/s390x/);
  });
});
