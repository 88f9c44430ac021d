import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commandsOf, sumsOf } from '../scripts/release/publish.ts';
import { releaseOf } from '../scripts/release/release.ts';
import { onlyBundled, onlyBundledSpdx } from '../scripts/release/sbom.ts';

const CHANGELOG =
  '# Changelog\n\n## [1.4.0] - 2026-11-26\n\n### Added\n\n- A command.\n\n## [1.3.0] - 2026-01-01\n\n- Old.\n';

describe('a release', () => {
  test('is what stands on top of the changelog', () => {
    expect(releaseOf(CHANGELOG, { version: '1.4.0' })).toEqual({
      version: '1.4.0',
      tag: 'v1.4.0',
      moving: 'v1',
      notes: '### Added\n\n- A command.',
      early: false,
    });
    const early = releaseOf(CHANGELOG.replace('1.4.0', '2.0.0-rc.1'), { version: '2.0.0-rc.1' });
    expect(early).toMatchObject({ tag: 'v2.0.0-rc.1', moving: 'v2', early: true });
  });

  test.each([
    ['nothing has a date', CHANGELOG.replace('[1.4.0] - 2026-11-26', '[Unreleased]'), '1.4.0'],
    ['the heading has no date', CHANGELOG.replace(' - 2026-11-26', ''), '1.4.0'],
    ['the version is none', CHANGELOG.replace('1.4.0', '1.4'), '1.4'],
    ['package.json has another version', CHANGELOG, '1.3.0'],
    ['there are no notes', CHANGELOG.replace('### Added\n\n- A command.\n\n', ''), '1.4.0'],
    ['the changelog is empty', '', '1.4.0'],
  ])('is none where %s', (_why, changelog, version) => {
    expect(() => releaseOf(changelog, { version })).toThrow(/CHANGELOG\.md/);
  });
});

async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(names.map((name) => writeFile(join(folder, name), name)));
  return folder;
}

describe('publishing', () => {
  const FACTS = {
    ...{ version: '1.4.0', tag: 'v1.4.0', moving: 'v1', early: false },
    ...{ commit: 'abc', repository: 'Acme/transship' },
  };

  test('moves the moving tag when the release is there', async () => {
    const folder = await folderOf('transship-linux-x64', 'SHA256SUMS');
    const [release, moved] = commandsOf('github', FACTS, folder);
    expect(release?.slice(0, 6)).toEqual(['gh', 'release', 'create', 'v1.4.0', '--target', 'abc']);
    expect(release).toContain(join(folder, 'transship-linux-x64'));
    expect(moved).toContain('repos/Acme/transship/git/refs/tags/v1');
  });

  test('an early version moves nothing, and is not what npm installs', async () => {
    const folder = await folderOf('transship-2.0.0-rc.1.tgz', 'transship-amd64.tar');
    const early = { ...FACTS, version: '2.0.0-rc.1', tag: 'v2.0.0-rc.1', early: true };
    expect(commandsOf('github', early, folder)).toHaveLength(1);
    expect(commandsOf('github', early, folder)[0]).toContain('--prerelease');
    expect(commandsOf('image', early, folder)).toHaveLength(1);
    expect(commandsOf('npm', early, folder)[0]?.join(' ')).toContain('.tgz --provenance');
    expect(commandsOf('npm', early, folder)[0]?.slice(-2)).toEqual(['--tag', 'next']);
  });

  test('makes one image of those of all platforms', async () => {
    const folder = await folderOf('transship-amd64.tar', 'transship-arm64.tar');
    const [made, latest] = commandsOf('image', FACTS, folder);
    expect(made?.slice(2)).toEqual([
      ...['index', 'create', '-t', 'ghcr.io/acme/transship:1.4.0'],
      `oci-archive:${join(folder, 'transship-amd64.tar')}`,
      `oci-archive:${join(folder, 'transship-arm64.tar')}`,
    ]);
    expect(latest?.at(-1)).toBe('docker://ghcr.io/acme/transship:latest');
  });

  test('sums are those that sha256sum checks, without their own file', async () => {
    const folder = await folderOf('b', 'a', 'SHA256SUMS');
    expect(sumsOf(folder)).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a\n' +
        '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b\n',
    );
  });
});

describe('an SBOM', () => {
  const LICENCES = ['undici\nMIT\n…', '@actions/core\nMIT\n…'];

  test('has what is bundled, and not the tools', () => {
    const component = (ref: string, name: string, group?: string) => ({
      'bom-ref': ref,
      name,
      group,
    });
    const made = onlyBundled(
      {
        metadata: { component: { 'bom-ref': 'self' } },
        components: [
          component('undici@8', 'undici'),
          component('core@3', 'core', '@actions'),
          component('vitest@5', 'vitest'),
        ],
        dependencies: [
          { ref: 'self', dependsOn: ['vitest@5'] },
          { ref: 'core@3', dependsOn: ['undici@8', 'vitest@5'] },
          { ref: 'vitest@5', dependsOn: [] },
        ],
      },
      LICENCES,
    );
    expect(made.components.map((one: { name: string }) => one.name)).toEqual(['undici', 'core']);
    expect(made.dependencies).toEqual([
      { ref: 'self', dependsOn: ['undici@8', 'core@3'] },
      { ref: 'core@3', dependsOn: ['undici@8'] },
    ]);
  });

  test('in SPDX has them too', () => {
    const made = onlyBundledSpdx(
      {
        SPDXID: 'SPDXRef-DOCUMENT',
        packages: [
          { SPDXID: 'self', name: 'transship' },
          { SPDXID: 'u', name: 'undici' },
          { SPDXID: 'v', name: 'vitest' },
        ],
        relationships: [
          { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'self' },
          { spdxElementId: 'self', relatedSpdxElement: 'v' },
          { spdxElementId: 'u', relatedSpdxElement: 'self' },
        ],
      },
      LICENCES,
    );
    expect(made.packages.map((one: { name: string }) => one.name)).toEqual(['transship', 'undici']);
    expect(made.relationships).toHaveLength(2);
  });
});
