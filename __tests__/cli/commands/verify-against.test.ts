import { expect, test } from 'vitest';
import { RegistryClient } from '../../../src/registry/client.ts';
import { putReferrer } from '../../stand-ins/images.ts';
import { scene } from '../scene.ts';

async function promoted() {
  const made = await scene();
  const root = await made.publish('acme/app:1');
  const client = new RegistryClient();
  const source = client.repository({ registry: made.registry.host, repository: 'acme/app' });
  await putReferrer(source, root, 'application/x.sbom');
  await client.close();
  const name = (text: string) => `${made.registry.host}/${text}`;
  return { ...made, root, name };
}

test('verify --against says that targets have digest, platforms and referrers of the source', async () => {
  const { run, name, root } = await promoted();
  await run('copy', name('acme/app:1'), name('mirror/a:1'), name('mirror/b:2'));
  const ended = await run(
    'verify',
    name('acme/app:1'),
    '--against',
    name('mirror/a:1'),
    name('mirror/b:2'),
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toBe(
    `${name('mirror/a:1')}: ${root.digest}\n${name('mirror/b:2')}: ${root.digest}\n`,
  );
  const content = await run(
    'verify',
    '--content',
    '--against',
    name('acme/app:1'),
    name('mirror/a:1'),
  );
  expect(content.code).toBe(0);
});

test('what a target lacks is told, and one failing target fails the whole', async () => {
  const { run, name } = await promoted();
  await run('copy', '--no-referrers', name('acme/app:1'), name('mirror/bare:1'));
  await run('copy', name('acme/app:1'), name('mirror/good:1'));
  const bare = await run(
    'verify',
    name('acme/app:1'),
    '--against',
    name('mirror/good:1'),
    name('mirror/bare:1'),
  );
  expect(bare.code).toBe(1);
  expect(bare.stderr).toContain(
    `comparing ${name('mirror/bare:1')}: it lacks what refers to it at the source: sha256:`,
  );
  const none = await run(
    'verify',
    name('acme/app:1'),
    '--against',
    name('mirror/none:1'),
    '--json',
  );
  expect(none.code).toBe(1);
  expect(JSON.parse(none.stdout)).toMatchObject([{ ok: false, problems: [{ code: 'NOT_FOUND' }] }]);
});

test('another image under the name is told with both digests', async () => {
  const { run, name, publish, root } = await promoted();
  const other = await publish('mirror/app:1', { seed: 'other' });
  const ended = await run('verify', name('acme/app:1'), '--against', name('mirror/app:1'));
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`it names ${other.digest}, not ${root.digest}`);
});

test('without a target it is wrong usage', async () => {
  const { run, name } = await promoted();
  expect((await run('verify', '--against', name('acme/app:1'))).code).toBe(2);
});
