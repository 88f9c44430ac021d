import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { copy } from '../../../src/copy/copy.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import { type EmbeddedRegistry, startRegistry } from '../../stand-ins/embedded-registry.ts';
import { newerClient } from '../../stand-ins/newer-clients.ts';
import { fresh, type Image, push, readWhole, twoPlatforms } from './scene.ts';

const run = promisify(execFile);

let registry: EmbeddedRegistry;
let image: Image;
let dir: string;

beforeAll(async () => {
  registry = await startRegistry();
  image = await twoPlatforms('clients');
  await push(image, fresh(registry.host, 'ours/app'));
  dir = await mkdtemp(join(tmpdir(), 'clients-'));
});
afterAll(async () => {
  await registry.stop();
  await rm(dir, { recursive: true, force: true });
});

const ours = (): string => `${registry.host}/ours/app`;

async function other(): Promise<EmbeddedRegistry> {
  const started = await startRegistry();
  onTestFinished(() => started.stop());
  return started;
}

/** Everything that another client wrote, read by ours and written to another registry of ours. */
async function readBack(repository: string, tag: string, digest: string): Promise<void> {
  const from = fresh(registry.host, repository);
  const root = await from.resolve(tag);
  expect(root.digest).toBe(digest);
  await readWhole(from, root);
  const target = fresh((await other()).host, repository);
  const copied = await copy({ source: from, name: tag }, { target, name: tag });
  expect(copied.written.digest).toBe(digest);
  expect(await target.referrers(root)).toHaveLength((await from.referrers(root)).length);
}

const crane = newerClient('crane');

describe.skipIf(crane === undefined)('crane', () => {
  const call = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run(crane ?? '', [...args, '--insecure']);
    return stdout.trim();
  };

  test('reads what ours wrote: digest, manifest, tags, catalog, one platform', async () => {
    expect(await call('digest', `${ours()}:1`)).toBe(image.root.digest);
    expect(JSON.parse(await call('manifest', `${ours()}:1`)).manifests).toHaveLength(2);
    expect(await call('ls', ours())).toBe('1');
    expect((await call('catalog', registry.host)).split('\n')).toContain('ours/app');
    const config = JSON.parse(await call('config', '--platform', 'linux/arm64', `${ours()}:1`));
    expect(config).toMatchObject({ architecture: 'arm64' });
    await call('validate', '--remote', `${ours()}:1`);
  });

  test('copies an index, mounts, tags and deletes in it, and ours reads the copy', async () => {
    const copied = `${registry.host}/crane/app`;
    await call('copy', `${ours()}:1`, `${copied}:1`);
    await call('tag', `${copied}:1`, '2');
    await readBack('crane/app', '2', image.root.digest);
    expect((await call('ls', copied)).split('\n').sort()).toEqual(['1', '2']);
    await call('delete', `${copied}:2`);
    await expect(call('digest', `${copied}:2`)).rejects.toThrow(/404|MANIFEST_UNKNOWN/);
  });

  test('pushes an image of its own, appended to ours, in its own way of uploading', async () => {
    const layer = join(dir, 'layer.tar');
    await writeFile(join(dir, 'file'), 'text');
    await run('tar', ['-cf', layer, '-C', dir, 'file']);
    const target = `${registry.host}/crane/own:1`;
    const platform = ['--platform', 'linux/amd64'];
    const name = await call('append', ...platform, '-b', `${ours()}:1`, '-f', layer, '-t', target);
    await readBack('crane/own', '1', name.slice(name.indexOf('@') + 1));
  });
});

const oras = newerClient('oras');

describe.skipIf(oras === undefined)('oras', () => {
  const call = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run(oras ?? '', args, { cwd: dir });
    return stdout.trim();
  };
  const there = (name: string): readonly string[] => ['--plain-http', `${registry.host}/${name}`];

  test('resolves, lists and pages through what ours wrote', async () => {
    expect(await call('resolve', ...there('ours/app:1'))).toBe(image.root.digest);
    expect(await call('repo', 'tags', ...there('ours/app'))).toBe('1');
    expect((await call('repo', 'ls', ...there(''))).split('\n')).toContain('ours/app');
  });

  test('pushes and pulls an artifact, which ours reads', async () => {
    await writeFile(join(dir, 'artifact.txt'), 'an artifact');
    const pushed = JSON.parse(
      await call(
        ...['push', '--format', 'json', '--artifact-type', 'text/x-example'],
        ...[...there('oras/artifact:1'), 'artifact.txt'],
      ),
    );
    await readBack('oras/artifact', '1', pushed.digest);
    await rm(join(dir, 'artifact.txt'));
    await call('pull', ...there('oras/artifact:1'));
    await run('test', ['-s', join(dir, 'artifact.txt')]);
  });

  test('attaches what ours finds and carries along, and discovers what ours attached', async () => {
    await call(
      ...['cp', '--recursive', '--from-plain-http', '--to-plain-http'],
      ...[`${ours()}:1`, `${registry.host}/oras/app:1`],
    );
    await writeFile(join(dir, 'sbom.json'), '{}');
    await call(
      ...['attach', '--artifact-type', 'application/spdx+json'],
      ...[...there('oras/app:1'), 'sbom.json'],
    );
    const from = fresh(registry.host, 'oras/app');
    const found = await from.referrers(image.root, { artifactType: 'application/spdx+json' });
    expect(found).toHaveLength(1);
    await readBack('oras/app', '1', image.root.digest);
    const target = fresh(registry.host, 'oras/again');
    await copy({ source: from, name: '1' }, { target, name: '1' });
    const discovered = await call('discover', '--format', 'json', ...there('oras/again:1'));
    expect(JSON.parse(discovered).referrers).toMatchObject([
      { digest: found[0]?.digest, artifactType: 'application/spdx+json' },
    ]);
  });
});

describe.skipIf(!requireComponents('skopeo'))('skopeo', () => {
  const insecure = ['--src-tls-verify=false', '--dest-tls-verify=false'];

  test('reads what ours wrote, and ours what it copied, tags included', async () => {
    const there = `docker://${registry.host}/skopeo/app:1`;
    const args = ['copy', '--all', ...insecure, `docker://${ours()}:1`, there];
    await run('skopeo', args);
    await readBack('skopeo/app', '1', image.root.digest);
    const list = ['list-tags', '--tls-verify=false', `docker://${registry.host}/skopeo/app`];
    const { stdout } = await run('skopeo', list);
    expect(JSON.parse(stdout).Tags).toEqual(['1']);
  });
});
