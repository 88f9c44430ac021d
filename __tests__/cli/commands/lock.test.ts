import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Scene, scene } from '../scene.ts';

type LockScene = Scene & {
  readonly lock: string;
  /** `HOST/NAME`. */
  name(image: string): string;
  file(path: string, text: string): Promise<string>;
};

async function lockScene(): Promise<LockScene> {
  const made = await scene();
  return {
    ...made,
    publish: (image, options) => made.publish(image, { layers: 1, layerSize: 100, ...options }),
    lock: join(made.dir, 'images.lock.json'),
    name: (image) => `${made.registry.host}/${image}`,
    file: async (path, text) => {
      const whole = join(made.dir, path);
      await mkdir(dirname(whole), { recursive: true });
      await writeFile(whole, text);
      return whole;
    },
  };
}

describe('lock', () => {
  test('adds images with the digests of their indexes and platforms, in a stable order', async () => {
    const { run, publish, lock, name } = await lockScene();
    const two = await publish('acme/two:1');
    const one = await publish('acme/one:1', { platforms: ['linux/amd64'] });
    const ended = await run('lock', lock, name('acme/two:1'), name('acme/one:1'));
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const text = await readFile(lock, 'utf8');
    const document = JSON.parse(text);
    expect(document).toMatchObject({ version: 1 });
    expect(Object.keys(document.images)).toEqual([name('acme/one:1'), name('acme/two:1')]);
    expect(document.images[name('acme/two:1')]).toMatchObject({
      digest: two.digest,
      mediaType: two.mediaType,
      platforms: { 'linux/amd64': expect.any(String), 'linux/arm64': expect.any(String) },
    });
    expect(document.images[name('acme/one:1')].digest).toBe(one.digest);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('adds the images that files name, and keeps what is locked', async () => {
    const { run, publish, lock, name, file } = await lockScene();
    const first = await publish('acme/app:1');
    await run('lock', lock, name('acme/app:1'));
    await publish('acme/app:1', { seed: 'moved' });
    const other = await publish('acme/db:16');
    const compose = await file(
      'compose.yaml',
      `services: {a: {image: "${name('acme/app:1')}"}, b: {image: "${name('acme/db:16')}"}}`,
    );
    const ended = await run('lock', lock, '--from-file', compose);
    expect(ended.stdout).toBe(
      `${name('acme/app:1')} ${first.digest}\n${name('acme/db:16')} ${other.digest}\n`,
    );
  });

  test('--check says what has moved and fails; --update moves the lock', async () => {
    const { run, publish, lock, name, dir } = await lockScene();
    const before = await publish('acme/app:1');
    await run('lock', lock, name('acme/app:1'));
    expect(await run('lock', lock, '--check')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const after = await publish('acme/app:1', { seed: 'moved' });
    const line = `${name('acme/app:1')} ${before.digest} -> ${after.digest}\n`;
    expect(await run('lock', lock, '--check')).toMatchObject({ code: 1, stdout: line });

    const summary = join(dir, 'summary.md');
    const updated = await run('lock', '--update', lock, '--summary', summary);
    expect(updated).toMatchObject({ code: 0, stdout: line });
    expect(await run('lock', lock, '--check')).toMatchObject({ code: 0, stdout: '' });
    const markdown = await readFile(summary, 'utf8');
    expect(markdown).toContain(before.digest.slice(7, 19));
    expect(markdown).toContain(`→ \`${after.digest.slice(7, 19)}\``);
  });

  test('--update of some leaves the others', async () => {
    const { run, publish, lock, name } = await lockScene();
    for (const image of ['acme/a:1', 'acme/b:1']) {
      await publish(image);
    }
    await run('lock', lock, name('acme/a:1'), name('acme/b:1'));
    for (const image of ['acme/a:1', 'acme/b:1']) {
      await publish(image, { seed: `moved ${image}` });
    }
    const ended = await run('lock', lock, '--update', name('acme/b:1'), '--json');
    expect(JSON.parse(ended.stdout)).toMatchObject({
      changed: true,
      moved: [{ reference: name('acme/b:1') }],
    });
  });

  test('--check fails for what is not locked, and for a missing platform', async () => {
    const { run, publish, lock, name } = await lockScene();
    await publish('acme/a:1');
    await publish('acme/b:1');
    await run('lock', lock, name('acme/a:1'));
    const unlocked = await run('lock', lock, name('acme/b:1'), '--check');
    expect(unlocked.code).toBe(1);
    expect(unlocked.stderr).toContain('acme/b:1 is not locked');
    const lacking = await run('lock', lock, '--check', '--platform', 'linux/s390x');
    expect(lacking.code).toBe(1);
    expect(lacking.stderr).toContain('has no image for linux/s390x');
  });

  test('one image that is not there leaves the others', async () => {
    const { run, publish, lock, name } = await lockScene();
    await publish('acme/a:1');
    const ended = await run('lock', lock, name('acme/a:1'), name('acme/none:1'));
    expect(ended.code).toBe(3);
    expect(Object.keys(JSON.parse(await readFile(lock, 'utf8')).images)).toEqual([
      name('acme/a:1'),
    ]);
  });

  test('a reference where the lock file belongs is refused before anything is written', async () => {
    const { run } = await lockScene();
    expect(await run('lock', 'alpine:3.20')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('lock --pin', () => {
  const text = (image: string) => `services:\n  a:\n    image: ${image}   # keep\n`;

  test('writes the digest of the index into a file, and --unpin takes it out again', async () => {
    const { run, publish, name, file } = await lockScene();
    const { digest } = await publish('acme/app:1');
    const compose = await file('compose.yaml', text(name('acme/app:1')));
    const ended = await run('lock', '--pin', compose);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe(`${compose}:3: ${name('acme/app:1')} -> ${digest}\n`);
    expect(await readFile(compose, 'utf8')).toBe(text(`${name('acme/app:1')}@${digest}`));
    expect((await run('lock', '--unpin', compose)).code).toBe(0);
    expect(await readFile(compose, 'utf8')).toBe(text(name('acme/app:1')));
  });

  test('takes the digests of the lock file without asking a registry', async () => {
    const { run, publish, name, file, lock, registry } = await lockScene();
    const { digest } = await publish('acme/app:1');
    await run('lock', lock, name('acme/app:1'));
    await publish('acme/app:1', { seed: 'moved' });
    const dockerfile = await file('Dockerfile', `FROM ${name('acme/app:1')}\n`);
    registry.forget();
    await run('lock', '--pin', lock, dockerfile);
    expect(await readFile(dockerfile, 'utf8')).toBe(`FROM ${name('acme/app:1')}@${digest}\n`);
    expect(registry.requests()).toEqual([]);
  });

  test('keeps a digest that is there, and refreshes it with --update', async () => {
    const { run, publish, name, file } = await lockScene();
    const old = await publish('acme/app:1');
    const fresh = await publish('acme/app:1', { seed: 'moved' });
    const compose = await file('compose.yaml', text(`${name('acme/app:1')}@${old.digest}`));
    await run('lock', '--pin', compose);
    expect(await readFile(compose, 'utf8')).toContain(old.digest);
    await run('lock', '--pin', compose, '--update');
    expect(await readFile(compose, 'utf8')).toContain(fresh.digest);
  });

  test('--check changes nothing and fails with file and line for what is not pinned', async () => {
    const { run, publish, name, file } = await lockScene();
    await publish('acme/app:1');
    const compose = await file('compose.yaml', text(name('acme/app:1')));
    const ended = await run('lock', '--pin', '--check', compose);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(`${compose}:3: ${name('acme/app:1')} is not pinned`);
    expect(await readFile(compose, 'utf8')).toBe(text(name('acme/app:1')));
    await run('lock', '--pin', compose);
    expect(await run('lock', '--pin', '--check', compose)).toMatchObject({ code: 0, stderr: '' });
  });

  test('reports a pin that names the image of one platform', async () => {
    const { run, publish, name, file } = await lockScene();
    await publish('acme/app:1');
    const image = name('acme/app:1');
    const { stdout: digest } = await run('digest', '--platform', 'linux/arm64', image);
    const compose = await file('compose.yaml', text(`${image}@${digest.trim()}`));
    const ended = await run('lock', '--pin', compose, '--check');
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('is the image of one platform, not the index');
  });

  test('--check --platform says at which line an image lacks a platform', async () => {
    const { run, publish, name, file } = await lockScene();
    const { digest } = await publish('acme/app:1');
    const image = `${name('acme/app:1')}@${digest}`;
    const compose = await file('compose.yaml', text(image));
    const check = (platform: string) =>
      run('lock', '--pin', '--check', '--platform', platform, compose);
    expect(await check('linux/amd64')).toMatchObject({ code: 0, stderr: '' });
    const ended = await check('linux/s390x');
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(`checking ${compose}:3: ${image} has no image for linux/s390x`);
  });

  test('says what cannot be pinned and why', async () => {
    const { run, publish, name, file } = await lockScene();
    await publish('acme/app:1-slim');
    const dockerfile = await file('Dockerfile', `ARG V=1\nFROM ${name('acme/app:${V}-slim')}\n`);
    const ended = await run('lock', '--pin', dockerfile);
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toContain(`${dockerfile}:2: ${name('acme/app:1-slim')} cannot be pinned`);
  });

  test('without a file it is wrong usage', async () => {
    const { run } = await lockScene();
    expect((await run('lock', '--pin')).code).toBe(2);
  });
});
