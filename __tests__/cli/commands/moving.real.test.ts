import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { copy } from '../../../src/copy/copy.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../../stand-ins/docker-registry.ts';
import { type Dockerd, requireEngine, startDockerd } from '../../stand-ins/engine.ts';
import { type RandomImageOptions, randomImage } from '../../stand-ins/images.ts';
import { transship } from '../transship.ts';

const installed = requireComponents('docker-registry') && requireEngine();

/** What each command line says: layers apart, because ours go to standard error. */
type Said = {
  readonly code: number;
  readonly lines: readonly string[];
  readonly layers: readonly string[];
};

const LAYER = /^[0-9a-f]{12}: /;
/** What docker says on the way; elsewhere than on a terminal, a layer is one line here. */
const ON_THE_WAY = /: (?:Pulling fs layer|Verifying Checksum|Download complete|Preparing|Waiting)$/;

function said(code: number, stdout: string, layers: string): Said {
  return {
    code,
    lines: stdout.split('\n').filter((line) => !LAYER.test(line)),
    layers: layers
      .split('\n')
      .filter((line) => LAYER.test(line) && !ON_THE_WAY.test(line))
      .sort(),
  };
}

/** The engine compresses what it pushes anew: its layers and digests are others. */
function pushed({ code, lines, layers }: Said): Said {
  return {
    code,
    lines: lines.map((line) => line.replace(/sha256:\w{64}(?: size: \d+)?/, 'DIGEST')),
    layers: layers.map((line) => line.slice('c35b09de44fe: '.length)).sort(),
  };
}

describe.skipIf(!installed)('the same lines as Debian’s Docker Engine, with one registry', () => {
  let dir = '';
  let registry: DockerRegistry;
  let dockerd: Dockerd;
  let client: RegistryClient;
  let digest = '';

  const publish = async (name: string, options: RandomImageOptions): Promise<string> => {
    const source = new MemoryStore();
    const root = await randomImage(source, { ...options, seed: name, name });
    const [repository = '', tag = ''] = name.split(':');
    const target = client.repository({ registry: registry.host, repository });
    await copy({ source, name }, { target, name: tag });
    return root.digest;
  };

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'moving-'));
    client = new RegistryClient();
    [registry, dockerd] = await Promise.all([startDockerRegistry(), startDockerd()]);
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
    await publish('acme/app:1', { sharedLayers: ['base'] });
    await publish('acme/app:2', { sharedLayers: ['base'] });
    await publish('acme/app:latest', { sharedLayers: ['base'], platforms });
    digest = await publish('acme/other:1', { mediaTypes: 'docker' });
  });
  afterAll(async () => {
    await client?.close();
    await Promise.all([dockerd?.stop(), registry?.stop()]);
    await rm(dir, { recursive: true, force: true });
  });

  /** `REG` is the registry, `DIGEST` that of `acme/other:1`, `OWN` stands for what each has of its own. */
  const both = async (
    command: string,
  ): Promise<{ readonly theirs: Said; readonly ours: Said; readonly text: string }> => {
    const wordsFor = (own: string) =>
      command
        .replaceAll('REG', registry.host)
        .replaceAll('DIGEST', digest)
        .replaceAll('DIR', dir)
        .replaceAll('OWN', own)
        .split(' ');
    const docker = await dockerd.exec('docker', wordsFor('theirs'));
    const here = await transship(['--store', join(dir, 'store'), ...wordsFor('ours')]);
    const theirs = docker.stdout.replaceAll('theirs', 'OWN');
    const [stdout, stderr] = [here.stdout, here.stderr].map((text) =>
      text.replaceAll('ours', 'OWN'),
    );
    return {
      theirs: said(docker.exitCode, theirs, theirs),
      ours: said(here.code, stdout ?? '', stderr ?? ''),
      text: theirs,
    };
  };

  test.each([
    'pull REG/acme/app:1',
    'pull REG/acme/app:1',
    'pull -q REG/acme/app:1',
    'pull -a REG/acme/app',
    'pull -a REG/acme/app',
    'pull -a -q REG/acme/app',
    'pull REG/acme/app',
    'pull REG/acme/other@DIGEST',
    'pull REG/acme/other@DIGEST',
    'pull REG/acme/other:1@DIGEST',
    'pull REG/acme/missing:1',
    'pull REG/acme/missing',
    'pull -q REG/acme/other:1',
    'inspect -f {{.RepoTags}}{{.RepoDigests}} REG/acme/other:1',
  ])('%s', async (command) => {
    const { ours, theirs } = await both(command);
    expect(ours).toEqual(theirs);
  });

  test('images with their digests, an image by tag and by digest once', async () => {
    const { ours, theirs } = await both('images --format {{.Repository}}:{{.Tag}}@{{.Digest}}');
    expect(ours.lines.toSorted()).toEqual(theirs.lines.toSorted());
  });

  test.each([
    'rmi REG/acme/other:1',
    'tag REG/acme/app:1 REG/acme/OWN:1',
    'push REG/acme/OWN:1',
    'push REG/acme/OWN:1',
    'tag REG/acme/app:2 REG/acme/OWN:2',
    'tag REG/acme/app:2 REG/acme/OWN:latest',
    'push -a REG/acme/OWN',
    'push REG/acme/OWN',
    'rmi REG/acme/OWN:2',
    'rmi REG/acme/OWN:latest',
  ])('%s', async (command) => {
    const { ours, theirs } = await both(command);
    expect(pushed(ours)).toEqual(pushed(theirs));
  });

  test.each([
    'save -o DIR/OWN.tar REG/acme/OWN:1',
    'rmi REG/acme/app:1',
    'tag REG/acme/app:2 REG/acme/OWN:1',
    'load -q -i DIR/OWN.tar',
    'load -i DIR/OWN.tar',
    'rmi REG/acme/app:2 REG/acme/app:latest',
  ])('%s', async (command) => {
    const { ours, theirs } = await both(command);
    expect(ours).toMatchObject({ code: 0, lines: theirs.lines });
  });

  test('load of an image that has no name', async () => {
    const { text: id } = await both('images -q --no-trunc REG/acme/OWN:1');
    const image = id.trim();
    await both(`save -o DIR/OWN-id.tar ${image}`);
    await both(`rmi -f ${image}`);
    const { ours, theirs } = await both('load -i DIR/OWN-id.tar');
    expect(ours).toMatchObject({ code: 0, lines: [`Loaded image ID: ${image}`, ''] });
    expect(ours.lines).toEqual(theirs.lines);
  });
});
