import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { lines, scene } from '../scene.ts';
import { transship } from '../transship.ts';

describe('what people type', () => {
  test.each([
    [['help', 'nosuch'], 2, 'help: there is no command "nosuch"'],
    [['tags', 'alpine:3.20'], 2, 'tags: alpine:3.20 is one image, not a repository'],
    [['copy', 'dir:images', 'oci:x'], 2, '"dir:images": dir: is not supported here'],
    [['digest', 'containers-storage:alpine'], 2, 'containers-storage: is not supported here'],
    [['delete', 'alpine'], 2, 'delete: alpine has neither a tag nor a digest'],
    [['delete', 'alpine:1'], 2, 'delete: there is no terminal to ask on'],
  ] as const)('%j is wrong usage', async (args, code, message) => {
    const ended = await transship(args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(lines(ended.stderr)).toEqual([
      expect.stringContaining(message),
      expect.stringMatching(/^hint: /),
    ]);
  });

  test('help of a command, and of one in a group, is its own help', async () => {
    expect((await transship(['help', 'pull'])).stdout).toMatch(/^Usage: transship pull /);
    expect((await transship(['help', 'image', 'ls'])).stdout).toMatch(/^Usage: transship image ls/);
  });

  test('cp, ls and cat are copy, tags and manifest', async () => {
    const { registry, run, publish, dir } = await scene();
    await publish('acme/app:1');
    const name = `${registry.host}/acme/app`;
    expect((await run('ls', name)).stdout).toBe('1\n');
    expect(JSON.parse((await run('cat', `${name}:1`)).stdout)).toHaveProperty('manifests');
    expect((await run('cp', `${name}:1`, `oci:${join(dir, 'layout')}`)).code).toBe(0);
  });

  test('- is standard output and input', async () => {
    const { registry, run, publish } = await scene();
    await publish('acme/app:1', { platforms: ['linux/amd64'] });
    const name = `${registry.host}/acme/app:1`;
    await run('pull', '--platform', 'linux/amd64', name);
    const { code, stdout } = await run('save', '-o', '-', name);
    expect(code).toBe(0);
    expect(stdout).toContain('oci-layout');
    expect((await run('load', '-i', '-')).stderr).toContain('standard input');
  });
});

test('copy --json lists the targets that failed', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1');
  const name = `${registry.host}/acme/app`;
  const { code, stdout } = await run(
    '--json',
    '--retries',
    '0',
    'copy',
    `${name}:1`,
    `${name}:2`,
    '127.0.0.1:1/a/b:1',
  );
  expect(code).toBe(3);
  expect(JSON.parse(stdout).targets).toEqual([
    expect.objectContaining({ reference: `${name}:2`, status: 'copied' }),
    { reference: '127.0.0.1:1/a/b:1', status: 'failed', error: expect.stringMatching(/refused/) },
  ]);
});

test('config is the config of the image, catalog the repositories of a registry', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1');
  const { stdout } = await run(
    'config',
    '--platform',
    'linux/arm64',
    `${registry.host}/acme/app:1`,
  );
  expect(JSON.parse(stdout)).toMatchObject({ architecture: 'arm64', os: 'linux' });
  expect((await run('catalog', registry.host)).stdout).toBe(`${registry.host}/acme/app\n`);
});

describe('delete', () => {
  test('removes a tag and nothing else, and what is not there is an error', async () => {
    const { registry, run, publish } = await scene();
    await publish('acme/app:1');
    const name = `${registry.host}/acme/app`;
    await run('tag', `docker://${name}:1`, `docker://${name}:2`);
    const { code, stdout } = await run('delete', '--force', `docker://${name}:1`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Deleted: ${name}:1\n` });
    expect((await run('ls', name)).stdout).toBe('2\n');
    expect((await run('delete', '-f', `${name}:1`)).code).toBe(1);
  });

  test('removes the manifest where the registry deletes no tags', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const asked: string[] = [];
    const started = await startScriptedHost(({ method, path }) => {
      asked.push(`${method} ${path}`);
      if (method === 'DELETE') {
        return { status: path.endsWith(digest) ? 202 : 405 };
      }
      const headers = {
        'content-type': 'application/vnd.oci.image.manifest.v1+json',
        'docker-content-digest': digest,
        'content-length': '300',
      };
      return path.startsWith('/v2/a/') ? { headers } : {};
    });
    onTestFinished(() => started.stop());
    const { code, stdout } = await transship(['delete', '-f', `${started.host}/a:1`]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Deleted: ${started.host}/a@${digest}\n` });
    expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([
      'DELETE /v2/a/manifests/1',
      `DELETE /v2/a/manifests/${digest}`,
    ]);
  });
});
