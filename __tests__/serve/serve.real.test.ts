import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomLayer } from '../stand-ins/images.ts';

const run = promisify(execFile);

describe.skipIf(!requireComponents('skopeo'))('skopeo', () => {
  let registry: EmbeddedRegistry;
  let dir: string;

  beforeEach(async () => {
    registry = await startRegistry();
    dir = await mkdtemp(join(tmpdir(), 'skopeo-'));
  });

  afterEach(async () => {
    await registry.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function copy(source: string, target: string): Promise<void> {
    await run('skopeo', [
      ...[
        'copy',
        '--all',
        '--preserve-digests',
        '--src-tls-verify=false',
        '--dest-tls-verify=false',
      ],
      ...[source, target],
    ]);
  }

  async function makeImage(): Promise<string> {
    const layout = await ImageLayout.open(join(dir, 'source'), { create: true });
    const layers = [await randomLayer('real', 2_000_000)];
    const root = await busyboxImage(layout, { name: 'app', layers });
    await layout.close();
    return root.digest;
  }

  test('pushes and pulls an index', async () => {
    const digest = await makeImage();
    await copy(`oci:${dir}/source:app`, `docker://${registry.host}/acme/app:1`);
    const { stdout } = await run('skopeo', [
      ...['inspect', '--tls-verify=false', '--format', '{{.Digest}}'],
      `docker://${registry.host}/acme/app:1`,
    ]);
    expect(stdout.trim()).toBe(digest);
    await copy(`docker://${registry.host}/acme/app@${digest}`, `dir:${dir}/pulled`);
    const layout = await ImageLayout.open(registry.dir);
    expect((await layout.resolve('localhost/acme/app:1')).digest).toBe(digest);
  });

  test("copies a store's manifest list with Docker's media types", async () => {
    const layout = await ImageLayout.open(registry.dir);
    const name = 'docker.io/library/app:1';
    const root = await busyboxImage(layout, { name, mediaTypes: 'docker' });
    await layout.close();
    const [source, target] = [`${registry.host}/library/app:1`, `${registry.host}/acme/app:1`];
    await copy(`docker://${source}`, `docker://${target}`);
    expect((await layout.resolve('localhost/acme/app:1')).digest).toBe(root.digest);
  });

  test('copies within the registry by mounts', async () => {
    await makeImage();
    await copy(`oci:${dir}/source:app`, `docker://${registry.host}/acme/app:1`);
    registry.forget();
    await copy(`docker://${registry.host}/acme/app:1`, `docker://${registry.host}/other/app:1`);
    const mounts = registry.journal.filter(({ path }) => path.includes('mount='));
    expect(mounts.length).toBeGreaterThan(0);
    expect(mounts.every(({ status }) => status === 201)).toBe(true);
  });

  test('reads the store of a user', async () => {
    const layout = await ImageLayout.open(registry.dir);
    const root = await busyboxImage(layout, { name: 'docker.io/library/busybox:1.35' });
    await layout.close();
    await copy(`docker://${registry.host}/library/busybox:1.35`, `oci:${dir}/pulled:app`);
    const pulled = await ImageLayout.open(join(dir, 'pulled'));
    expect((await pulled.resolve('app')).digest).toBe(root.digest);
  });

  test('reads a layout that was pushed to as a layout', async () => {
    const digest = await makeImage();
    await copy(`oci:${dir}/source:app`, `docker://${registry.host}/acme/app:1`);
    await copy(`oci:${registry.dir}:localhost/acme/app:1`, `oci:${dir}/again:app`);
    const again = await ImageLayout.open(join(dir, 'again'));
    expect((await again.resolve('app')).digest).toBe(digest);
  });

  test('deletes', async () => {
    await makeImage();
    const image = `docker://${registry.host}/acme/app:1`;
    await copy(`oci:${dir}/source:app`, image);
    await run('skopeo', ['delete', '--tls-verify=false', image]);
    await expect(run('skopeo', ['inspect', '--tls-verify=false', image])).rejects.toThrow(
      'manifest',
    );
  });
});
