import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, type Scene, scene } from '../scene.ts';
import { transship } from '../transship.ts';

async function stored(): Promise<Scene & { readonly name: string; readonly digest: string }> {
  const made = await scene();
  const { digest } = await made.publish('acme/app:1.0');
  const name = `${made.registry.host}/acme/app`;
  await made.run('pull', `${name}:1.0`);
  return { ...made, name, digest };
}

test('an empty store is a table without rows', async () => {
  const { run } = await scene();
  const { code, stdout } = await run('images');
  expect(code).toBe(0);
  expect(stdout.trimEnd().split(/ {2,}/)).toEqual([
    'REPOSITORY',
    'TAG',
    'IMAGE ID',
    'CREATED',
    'SIZE',
  ]);
});

test('a row names repository, tag, id, age and size; --digests adds what the tag resolved to', async () => {
  const { run, name, digest } = await stored();
  const [, row = ''] = lines((await run('images')).stdout);
  expect(row.split(/ {2,}/)).toEqual([
    name,
    '1.0',
    expect.stringMatching(/^[0-9a-f]{12}$/),
    expect.stringMatching(/ ago$/),
    expect.stringMatching(/kB$/),
  ]);
  const [, withDigest = ''] = lines((await run('images', '--digests')).stdout);
  expect(withDigest).toContain(digest);
});

test('an image by tag and by digest is one row, and a repository’s digest is what was pushed there', async () => {
  const { run, name, digest, registry } = await stored();
  await run('pull', `${name}@${digest}`);
  await run('tag', `${name}:1.0`, `${registry.host}/acme/copy:1.0`);
  const { stdout } = await run('push', `${registry.host}/acme/copy:1.0`);
  const [pushed] = /sha256:\w{64}/.exec(stdout) ?? [];
  const rows = lines(
    (await run('images', '--format', '{{.Repository}}:{{.Tag}} {{.Digest}}')).stdout,
  );
  expect(rows).toEqual([`${name}:1.0 ${digest}`, `${registry.host}/acme/copy:1.0 ${pushed}`]);
  expect(pushed).not.toBe(digest);
});

test('-q prints ids, in full with --no-trunc, and image ls is the same command', async () => {
  const { run } = await stored();
  const [short = ''] = lines((await run('images', '-q')).stdout);
  const [long = ''] = lines((await run('image', 'ls', '-q', '--no-trunc')).stdout);
  expect(short).toMatch(/^[0-9a-f]{12}$/);
  expect(long).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(long.slice(7, 19)).toBe(short);
});

test('the newest is first, and an image whose tag has moved away stays as <none>', async () => {
  const { run, publish, name } = await stored();
  await publish('acme/app:1.0', { seed: 'moved' });
  await run('pull', `${name}:1.0`);
  const rows = lines((await run('images')).stdout).slice(1);
  expect(rows.map((row) => row.split(/ {2,}/).slice(0, 2))).toEqual([
    [name, '1.0'],
    ['<none>', '<none>'],
  ]);
});

test('--json has fully qualified references, and null for none', async () => {
  const { run, name, digest } = await stored();
  await run('tag', `${name}:1.0`, 'app:2');
  const all = JSON.parse((await run('images', '--json')).stdout);
  expect(all.map((image: { reference: string }) => image.reference).sort()).toEqual(
    [`${name}:1.0`, 'docker.io/library/app:2'].sort(),
  );
  expect(all[0]).toMatchObject({
    digest,
    imageId: expect.stringMatching(/^sha256:/),
    created: '2024-01-01T00:00:00Z',
    size: expect.any(Number),
    platforms: [{ platform: expect.any(String), digest: expect.stringMatching(/^sha256:/) }],
  });
});

test('a name, with wildcards or a tag, narrows the list', async () => {
  const { run, name } = await stored();
  await run('tag', `${name}:1.0`, 'ubuntu:24.04');
  const count = async (pattern: string) =>
    lines((await run('images', '-q', pattern)).stdout).length;
  expect(await count('ubu*')).toBe(1);
  expect(await count('ubuntu:24.04')).toBe(1);
  expect(await count('ubuntu:22.04')).toBe(0);
  expect(await count(name)).toBe(1);
});

test('--format is a template for each, a table of one, or a JSON document a line', async () => {
  const { run, name } = await stored();
  const template = await run('images', '--format', '{{.Repository}}:{{.Tag}}\\t{{upper .Tag}}');
  expect(template.stdout).toBe(`${name}:1.0\t1.0\n`);
  const table = await run('images', '--format', 'table {{upper .Tag}}\\t{{.ID}}');
  expect(table.stdout).toMatch(/^TAG {7}IMAGE ID\n1\.0 {7}[0-9a-f]{12}\n$/);
  const [line = '', ...more] = lines((await run('images', '--format', 'json')).stdout);
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ Repository: name, Tag: '1.0', Containers: 'N/A' });
  expect((await run('images', '--format', '{{.Nope')).code).toBe(2);
});

test('filters are taken together, and one that there is not is wrong usage', async () => {
  const { run, publish, name, registry } = await stored();
  await publish('acme/labelled:1', { labels: { stage: 'test' } });
  await run('pull', `${registry.host}/acme/labelled:1`);
  const count = async (...filters: string[]) =>
    lines((await run('images', '-q', ...filters.flatMap((filter) => ['-f', filter]))).stdout)
      .length;
  expect(await count('label=stage')).toBe(1);
  expect(await count('label=stage=test')).toBe(1);
  expect(await count('label=stage=other')).toBe(0);
  expect(await count('label=stage', 'reference=*/acme/app')).toBe(0);
  expect(await count('reference=*/acme/app', 'reference=*/acme/lab*')).toBe(2);
  expect(await count('dangling=true')).toBe(0);
  expect(await count('dangling=false')).toBe(2);
  expect(await count(`before=${name}:1.0`)).toBe(0);
  for (const wrong of ['stage', 'size=1', 'dangling=perhaps']) {
    expect((await run('images', '-f', wrong)).code).toBe(2);
  }
  expect((await run('images', '-f', 'since=nowhere:1')).code).toBe(1);
});

test('raw, -q and --digests change a format as docker has it', async () => {
  const { run, name, digest } = await stored();
  const print = async (...args: string[]) => (await run('images', ...args)).stdout;
  const [id = ''] = lines(await print('-q'));
  expect(await print('-q', '--format', 'table')).toBe(`${id}\n`);
  expect(await print('-q', '--format', '{{.Tag}}')).toBe('1.0\n');
  expect(await print('--format', 'raw', '-q')).toBe(`image_id: ${id}\n`);
  const raw = await print('--format', 'raw', '--digests');
  expect(raw.split('\n')).toEqual([
    `repository: ${name}`,
    'tag: 1.0',
    `digest: ${digest}`,
    `image_id: ${id}`,
    'created_at: 2024-01-01 00:00:00 +0000 UTC',
    expect.stringMatching(/^virtual_size: [\d.]+kB$/),
    '',
    '',
  ]);
  expect(lines(await print('--format', 'table {{.Tag}}', '--digests'))[1]).toContain(digest);
  expect(await print('--format', 'table {{.Digest}}', '--digests')).toBe(`DIGEST\n${digest}\n`);
});

test('imagesFormat of docker’s configuration is the format, unless another or -q is given', async () => {
  const { run, dir, store } = await stored();
  await writeFile(join(dir, 'config.json'), JSON.stringify({ imagesFormat: 'a {{.Tag}}' }));
  const env = { DOCKER_CONFIG: dir };
  const print = async (...args: string[]) =>
    (await transship(['--store', store, 'images', ...args], { env })).stdout;
  expect(await print()).toBe('a 1.0\n');
  expect(await print('--format', 'b {{.Tag}}')).toBe('b 1.0\n');
  expect(await print('-q')).toMatch(/^[0-9a-f]{12}\n$/);
  await writeFile(join(dir, 'config.json'), 'no JSON');
  expect(await print()).toMatch(/^REPOSITORY /);
  expect((await run('images')).stdout).toMatch(/^REPOSITORY /);
});

test('an image that cannot be read is named, and hides no other', async () => {
  const { run, publish, name, registry, store } = await stored();
  await publish('acme/broken:1');
  await run('pull', `${registry.host}/acme/broken:1`);
  const [{ platforms }] = JSON.parse((await run('images', '--json', '*/acme/broken')).stdout);
  const [, hex = ''] = platforms[0].digest.split(':');
  await writeFile(join(store, 'blobs', 'sha256', hex), '{"schemaVersion":2');
  const { code, stdout, stderr } = await run('images', '--format', '{{.Repository}} {{.Size}}');
  expect(code).toBe(0);
  expect(lines(stdout).toSorted()).toEqual([
    expect.stringMatching(`^${name} [\\d.]+kB$`),
    `${registry.host}/acme/broken N/A`,
  ]);
  expect(stderr).toContain(`warning: ${registry.host}/acme/broken:1: `);
});

test('what an author wrote into an image is one harmless line of a list', async () => {
  const { run, publish, registry } = await scene();
  await publish('acme/app:1', { labels: { evil: '\u001b[2Jx\n::error::y' } });
  await run('pull', `${registry.host}/acme/app:1`);
  const { stdout } = await run(
    'inspect',
    '-f',
    '{{.Config.Labels.evil}}',
    `${registry.host}/acme/app:1`,
  );
  expect(stdout).toBe('\\u001b[2Jx\n:\\:error::y\n');
  const { stdout: json } = await run('inspect', `${registry.host}/acme/app:1`);
  expect(JSON.parse(json)[0].Config.Labels.evil).toBe('\u001b[2Jx\n::error::y');
});
