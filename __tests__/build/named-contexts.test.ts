import { join } from 'node:path';
import { expect, test } from 'vitest';
import { transship } from '../cli/transship.ts';
import { workshop, writeContext } from './workshop.ts';

test('a place is an image that FROM and --from name, and a directory is one of files', async () => {
  const { dir } = await workshop();
  const build = (name: string, context: string, ...args: readonly string[]) =>
    transship([...['--store', join(dir, name), 'build', ...args], join(dir, context)]);
  const named = join(dir, 'layout');
  await writeContext(join(dir, 'one'), { Dockerfile: 'FROM scratch\nCOPY f /f\n', f: 'f' });
  await writeContext(join(dir, 'files'), { g: 'g' });
  const other = { Dockerfile: 'FROM base\nCOPY --from=base /f /h\nCOPY --from=files g /\n' };
  await writeContext(join(dir, 'two'), other);
  await writeContext(join(dir, 'three'), { Dockerfile: 'FROM files\n' });
  expect(await build('a', 'one', '-o', `oci:${named}:v1`)).toMatchObject({ code: 0 });
  const contexts = ['--build-context', `files=${join(dir, 'files')}`, '--build-context'];
  for (const place of [`oci:${named}:v1`, `oci-layout://${named}:v1`]) {
    const ended = await build('b', 'two', '--no-cache', '-t', 'x', ...contexts, `base=${place}`);
    expect(ended, ended.stderr).toMatchObject({ code: 0 });
  }
  const { stdout } = await transship(['--store', join(dir, 'b'), 'export', 'x']);
  for (const name of ['f', 'g', 'h']) {
    expect(stdout).toContain(`${name}\0`);
  }
  expect(await build('b', 'three', ...contexts, 'base=oci:none')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Dockerfile:1: "files" is a directory, and no image'),
  });
});
