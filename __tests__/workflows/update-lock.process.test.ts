import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caller, git, program } from './callers.ts';
import { ON_LINUX } from './machines.ts';

describe.runIf(ON_LINUX)('update-lock.yml', () => {
  test('pushes one branch with the lock and the pins, opens a pull request with the list, and updates it in place', async () => {
    const { publish, call, folder, registry } = await caller((host) => ({
      'compose.yaml': `services: {app: {image: "${host}/acme/app:1"}}\n`,
    }));
    await publish('acme/app:1');
    const remote = join(folder, 'acme', 'project');
    await mkdir(remote, { recursive: true });
    await git(remote, 'init', '--quiet', '--bare');
    const log = join(folder, 'gh.log');
    const bin = await program(
      folder,
      'gh',
      `echo "$@" >>${log}
case "$2" in
  list) [[ ! -f ${folder}/open ]] || echo https://github.com/acme/project/pull/1 ;;
  create) touch ${folder}/open; echo https://github.com/acme/project/pull/1 ;;
esac`,
    );
    const options = {
      file: 'update-lock.yml',
      with: { files: 'compose.yaml', pin: true },
      github: { server_url: `file://${folder}`, repository: 'acme/project', ref_name: 'main' },
      env: { PATH: `${bin}:${process.env['PATH']}` },
    };
    const first = await call(options);
    expect(first, first.raw).toMatchObject({ conclusion: 'success', errors: [] });
    expect(first.outputs).toEqual({
      changed: 'true',
      url: 'https://github.com/acme/project/pull/1',
    });
    const show = (path: string) => git(remote, 'show', `transship/update-lock:${path}`);
    const { images } = JSON.parse(await show('images.lock.json'));
    const { digest } = images[`${registry.host}/acme/app:1`];
    expect(await show('compose.yaml')).toContain(`acme/app:1@${digest}`);

    const moved = await publish('acme/app:1', 'moved');
    const second = await call(options);
    expect(second.outputs['changed']).toBe('true');
    expect(await show('compose.yaml')).toContain(`acme/app:1@${moved.digest}`);
    const calls = (await readFile(log, 'utf8')).split('\n').map((line) => line.split(' ')[1]);
    expect(calls.filter((one) => one === 'create')).toHaveLength(1);
    expect(calls.filter((one) => one === 'edit')).toHaveLength(1);
    expect(second.raw).not.toContain('ghs_standin');
  });
});
