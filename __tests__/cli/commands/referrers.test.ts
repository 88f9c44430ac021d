import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImageLayout } from '../../../src/layout/layout.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import { putBytes, putJson, putReferrer } from '../../stand-ins/images.ts';
import { lines, type Scene, scene } from '../scene.ts';

const SBOM = 'application/spdx+json';
const SIGNATURE = 'application/vnd.example.signature.v1';

type Published = {
  readonly root: Descriptor;
  readonly sbom: Descriptor;
  readonly signature: Descriptor;
};

/** An image with an SBOM, which is signed. */
async function publishSigned({ registry, publish }: Scene): Promise<Published> {
  const root = await publish('acme/app:1.0');
  const client = new RegistryClient();
  try {
    const target = client.repository({ registry: registry.host, repository: 'acme/app' });
    const sbom = await putReferrer(target, root, SBOM, 'packages');
    const signature = await putReferrer(target, sbom, SIGNATURE, 'signed');
    return { root, sbom, signature };
  } finally {
    await client.close();
  }
}

/** As cosign has it where there is no Referrers API: a tag named after the digest. */
async function publishCosign({ registry }: Scene, root: Descriptor): Promise<string> {
  const name = `${root.digest.replace(':', '-')}.sig`;
  const client = new RegistryClient();
  try {
    const target = client.repository({ registry: registry.host, repository: 'acme/app' });
    const type = 'application/vnd.dev.cosign.simplesigning.v1+json';
    const layer = await putBytes(target, type, Buffer.from('signed'));
    const config = await putJson(target, MEDIA_TYPE.ociConfig, { architecture: '' });
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config,
      layers: [layer],
    };
    await putJson(target, MEDIA_TYPE.ociManifest, manifest, { name });
    return name;
  } finally {
    await client.close();
  }
}

test('referrers is a table in which what refers to a referrer follows it', async () => {
  const here = await scene();
  const { sbom, signature } = await publishSigned(here);
  const { code, stdout } = await here.run('referrers', `${here.registry.host}/acme/app:1.0`);
  expect(code).toBe(0);
  const [head, ...rows] = lines(stdout);
  expect(head).toMatch(/^DIGEST +ARTIFACT TYPE +MEDIA TYPE +SIZE$/);
  expect(rows.map((row) => row.split(/ {3,}/))).toEqual([
    [sbom.digest, SBOM, sbom.mediaType, `${sbom.size}B`],
    [`  ${signature.digest}`, SIGNATURE, signature.mediaType, `${signature.size}B`],
  ]);
});

test('--type leaves what is of another type out, and --json has whole descriptors', async () => {
  const here = await scene();
  const { root, sbom, signature } = await publishSigned(here);
  const name = `${here.registry.host}/acme/app`;
  const { stdout } = await here.run('referrers', '--json', '--type', SBOM, `${name}:1.0`);
  const annotations = { 'org.example.text': 'packages' };
  expect(JSON.parse(stdout)).toEqual([
    {
      ...sbom,
      reference: `${name}@${sbom.digest}`,
      artifactType: SBOM,
      annotations,
      subject: root.digest,
    },
    expect.objectContaining({ digest: signature.digest, subject: sbom.digest }),
  ]);
  const none = await here.run('referrers', '--json', '--type', SIGNATURE, `${name}:1.0`);
  expect(JSON.parse(none.stdout)).toEqual([]);
});

test('cosign tags are shown with their tag, from a registry and from a copy of it', async () => {
  const here = await scene();
  const { root } = await publishSigned(here);
  const tag = await publishCosign(here, root);
  const name = `${here.registry.host}/acme/app:1.0`;
  const oci = `oci:${join(here.dir, 'layout')}:app`;
  expect((await here.run('copy', '-q', name, oci)).code).toBe(0);
  for (const place of [name, oci]) {
    const { stdout } = await here.run('referrers', place);
    expect(lines(stdout)).toHaveLength(4);
    expect(lines(stdout)[0]).toMatch(/ SIZE +TAG$/);
    expect(lines(stdout)[3]).toMatch(
      new RegExp(`^sha256:\\w+ +application/vnd.dev.cosign.simplesigning.v1\\+json .* ${tag}$`),
    );
  }
  // They go on from a layout to the next registry.
  const next = `${here.registry.host}/acme/next`;
  expect((await here.run('copy', '-q', oci, `${next}:1.0`)).code).toBe(0);
  expect(lines((await here.run('tags', next)).stdout)).toEqual(['1.0', tag]);
  const [first] = JSON.parse((await here.run('referrers', '--json', oci)).stdout);
  const layout = await ImageLayout.open(join(here.dir, 'layout'));
  expect((await here.run('manifest', first.reference)).code).toBe(0);
  await layout.close();
});

test('an image that nothing refers to has an empty table; one that is not there is an error', async () => {
  const here = await scene();
  await here.publish('acme/app:1.0');
  const name = `${here.registry.host}/acme/app`;
  expect(lines((await here.run('referrers', `${name}:1.0`)).stdout)).toHaveLength(1);
  expect(await here.run('referrers', `${name}:2.0`)).toMatchObject({ code: 1, stdout: '' });
});

test('--platform asks about that image of an index', async () => {
  const here = await scene();
  const { root } = await publishSigned(here);
  const name = `${here.registry.host}/acme/app:1.0`;
  const { stdout } = await here.run('referrers', '--json', '--platform', 'linux/arm64', name);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(root.digest).toMatch(/^sha256:/);
});

test('a signature by its tag is kept with an image of the store, is no image, and goes on with it', async () => {
  const here = await scene();
  const { registry, run, store } = here;
  const { root } = await publishSigned(here);
  const tag = await publishCosign(here, root);
  const image = `${registry.host}/acme/app:1.0`;
  expect((await run('copy', '--referrers', image, `store:${image}`)).code).toBe(0);
  expect(lines((await run('images')).stdout)).toHaveLength(2);
  expect((await run('prune', '--force')).stdout).toContain('reclaimed space: 0B');
  const other = `${registry.host}/other/app:1.0`;
  expect((await run('tag', image, other)).code).toBe(0);
  expect((await run('push', other)).code).toBe(0);
  expect((await run('digest', `${registry.host}/other/app:${tag}`)).code).toBe(0);
  const again = join(here.dir, 'layout');
  expect((await run('copy', `store:${other}`, `oci:${again}:app`)).code).toBe(0);
  expect((await run('digest', `oci:${again}:${tag}`)).code).toBe(0);
  expect((await run('rmi', image, other)).code).toBe(0);
  expect(await readdir(join(store, 'blobs', 'sha256'))).toEqual([]);
});
