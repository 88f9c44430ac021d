import { expect, test } from 'vitest';
import { lines, scene } from '../scene.ts';

async function stored() {
  const made = await scene();
  await made.publish('acme/app:1.0');
  const name = `${made.registry.host}/acme/app:1.0`;
  await made.run('pull', name);
  return { ...made, name };
}

test('a row for each instruction, the newest first, under docker’s headings', async () => {
  const { run, name } = await stored();
  const [headings = '', first = '', second = '', ...more] = lines(
    (await run('history', name)).stdout,
  );
  expect(headings.trimEnd().split(/ {2,}/)).toEqual([
    'IMAGE',
    'CREATED',
    'CREATED BY',
    'SIZE',
    'COMMENT',
  ]);
  expect(first).toMatch(/^[0-9a-f]{12} .* ago +COPY layer-1 \/ # buildkit +\S+kB/);
  expect(second).toMatch(/^<missing> .* ago +COPY layer-0 \/ # buildkit +\S+kB/);
  expect(more).toEqual([]);
});

test('sizes are those of the layers in the manifest', async () => {
  const { run, name } = await stored();
  const manifest = JSON.parse((await run('inspect', '-f', '{{json .Layers}}', name)).stdout);
  const { stdout } = await run('history', '--human=false', '--format', '{{.Size}}', name);
  expect((await run('history', '-H', name)).stdout).toMatch(/\dkB/);
  expect(lines(stdout).map(Number)).toEqual(
    manifest.map(({ Size }: { Size: number }) => Size).toReversed(),
  );
});

test('-q is ids, whole ones with --no-trunc; --json is one document', async () => {
  const { run, name } = await stored();
  const [id = '', missing] = lines((await run('history', '-q', '--no-trunc', name)).stdout);
  expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(missing).toBe('<missing>');
  const rows = JSON.parse((await run('history', '--json', name)).stdout);
  expect(rows[0]).toMatchObject({ id, createdBy: 'COPY layer-1 / # buildkit', emptyLayer: false });
});

test('--remote reads no layer', async () => {
  const { run, registry, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const { stdout } = await run('history', '--remote', '--format', '{{.CreatedBy}}', name);
  expect(lines(stdout)).toEqual(['COPY layer-1 / # buildkit', 'COPY layer-0 / # buildkit']);
  expect(registry.requests().filter((request) => request.includes('/blobs/'))).toHaveLength(1);
});
