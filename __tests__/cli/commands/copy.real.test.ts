import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formatPlatform, hostPlatforms } from '../../../src/oci/platform.ts';
import { type Dockerd, requireEngine, startDockerd } from '../../stand-ins/engine.ts';
import { scene } from '../scene.ts';

describe.skipIf(!requireEngine())('docker-daemon: with dockerd', () => {
  let dockerd: Dockerd;

  beforeAll(async () => {
    dockerd = await startDockerd();
  });
  afterAll(() => dockerd?.stop());

  test('an image goes into the engine for its platform, and comes out with the same id', async () => {
    vi.stubEnv('DOCKER_HOST', dockerd.host);
    const { registry, run, publish } = await scene();
    await publish('acme/app:1.0');
    const name = `${registry.host}/acme/app:1.0`;
    const into = await run('copy', '-q', name, 'docker-daemon:app:1.0');
    expect(into).toMatchObject({ code: 0, stderr: expect.stringMatching(/^source: sha256:/) });
    const platform = hostPlatforms().map(formatPlatform)[0] ?? '';
    expect(into.stdout).toBe((await run('digest', '--platform', platform, name)).stdout);

    const out = await run('copy', '-q', 'docker-daemon:app:1.0', 'store:again:1.0');
    expect(out).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await dockerd.exec('docker', [
      'image',
      'inspect',
      '--format',
      '{{.Id}}',
      'app:1.0',
    ]);
    const [stored] = JSON.parse((await run('images', '--json', 'again')).stdout);
    expect(stored.imageId).toBe(stdout.trim());
    expect((await run('verify', 'docker-daemon:app:1.0')).code).toBe(0);
  });

  test('another platform is loaded when it is asked for, and what is not there is one clear line', async () => {
    vi.stubEnv('DOCKER_HOST', dockerd.host);
    const { registry, run, publish } = await scene();
    await publish('acme/arm:1.0');
    const name = `${registry.host}/acme/arm:1.0`;
    const other = hostPlatforms()[0]?.architecture === 'arm64' ? 'linux/amd64' : 'linux/arm64';
    expect((await run('copy', '-q', '--platform', other, name, 'docker-daemon:arm:1.0')).code).toBe(
      0,
    );
    const inspected = ['image', 'inspect', '--format', '{{.Os}}/{{.Architecture}}', 'arm:1.0'];
    expect((await dockerd.exec('docker', inspected)).stdout.trim()).toBe(other);

    const missing = await run('copy', 'docker-daemon:not-there:1', 'store:x:1');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toMatch(/^transship: .*not-there:1.*\n/);
  });
});
