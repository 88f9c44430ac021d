import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachOf } from '../../src/content/each-of.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { readAll } from '../../src/content/whole.ts';
import { children } from '../../src/oci/manifest.ts';
import { formatReference } from '../../src/oci/reference.ts';
import { pulledReferences, readReferences } from '../../src/refs/find-references.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { type Dockerd, requireNewerEngine, startDockerd } from '../stand-ins/engine.ts';

/** Debian's client has BuildKit's in it: newer ones need a plugin. */
const DEBIAN_CLIENT = '/usr/bin/docker';

/** Dockerfiles whose stages are all needed by the last one; `R` stands for the registry. */
const DOCKERFILES: readonly (readonly [what: string, text: string])[] = [
  ['a plain name', 'FROM R/plain'],
  ['a tag', 'FROM R/tagged:1.2'],
  ['an ARG before the first FROM', 'ARG V=3\nFROM R/arg:$V\n'],
  ['an ARG of an ARG', `ARG A=R\nARG B=$A/of-arg\nFROM \${B}:1\n`],
  ['a default in the place of an ARG', `FROM R/default:\${V:-2}\n`],
  ['an alternative', `ARG V=1\nFROM R/alternative:\${V:+yes}\n`],
  ['an ARG that is set twice', 'ARG V=1\nARG V=2\nFROM R/twice:$V\n'],
  ['several ARGs in one line', 'ARG A=R B=many C=7\nFROM $A/$B:$C\n'],
  [
    'quotes',
    'ARG V="4" W=\'5\'\nFROM "R/quoted:$V" AS a\nFROM R/single:$W\nCOPY --from=a /etc /a\n',
  ],
  ['a pattern that is cut off', `ARG V=v1.2.3\nFROM R/cut:\${V#v}\n`],
  ['patterns of values of patterns', `ARG A=v1.2.3-rc\nARG B=\${A%-*}\nFROM R/twice-cut:\${B#v}\n`],
  ['a pattern that is replaced', `ARG V=1.2.3\nFROM R/replaced:\${V//./-}\n`],
  ['stages', 'FROM R/stage AS base\nFROM base AS next\nFROM next\n'],
  ['stages by any case', 'from R/case as Base\nFrom base\nCOPY --from=base /etc/passwd /p\n'],
  ['a stage by its number', 'FROM R/first\nFROM R/second\nCOPY --from=0 /etc/passwd /p\n'],
  ['COPY from an image', 'FROM R/copied-to\nCOPY --from=R/copied:9 /etc/passwd /p\n'],
  [
    'COPY from an image by an ARG',
    'ARG T=3\nFROM R/to AS t\nCOPY --from=R/literal:1 /etc/passwd /p\n',
  ],
  [
    'RUN with an image mounted',
    'FROM R/run\nRUN --mount=type=bind,from=R/mounted:1,target=/m --mount=target=/n,from=R/another true\n',
  ],
  [
    'an image mounted by a stage',
    'FROM R/tools AS tools\nFROM R/mounting\nRUN --mount=from=tools,target=/t true\n',
  ],
  [
    'heredocs that speak of FROM',
    'FROM R/heredoc\nRUN <<EOF\nFROM R/none:1\ntrue\nEOF\nCOPY <<X /x\nFROM R/none:2\nX\n',
  ],
  [
    'comments and continued lines',
    '# FROM R/none\nFROM \\\n# FROM R/none\n  R/continued:2 \\\n  AS x\n',
  ],
  ['another escape', '# escape=`\nARG V=1\nFROM `\n R/escape:$V\n'],
  [
    'a platform',
    'FROM --platform=$BUILDPLATFORM R/platform:1 AS b\nFROM --platform=linux/amd64 R/other\nCOPY --from=b /etc /b\n',
  ],
  [
    'an ARG again in a stage',
    'ARG V=1\nFROM R/outer:$V AS o\nARG V=2\nFROM R/outer2:$V\nCOPY --from=o /etc /o\n',
  ],
  ['a digest', 'FROM R/digested:1@DIGEST\n'],
  ['a stage called as an image', 'FROM R/shadow AS busybox\nFROM busybox\n'],
  ['scratch', 'FROM scratch AS s\nCOPY --from=R/only:1 /etc/passwd /p\n'],
  ['CRLF and a BOM', '\ufeffARG V=6\r\nFROM R/crlf:$V\r\n'],
];

type AnyName = {
  readonly host: string;
  readonly digest: string;
  /** The tags and digests by which manifests of a repository were asked for. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  stop(): void;
};

/** A registry that has one image under every name. */
async function startAnyName(): Promise<AnyName> {
  const store = new MemoryStore();
  const image = await busyboxImage(store, { platforms: ['linux/amd64'], single: true });
  const below = children(await readManifest(store, image));
  const content = new Map([image, ...below].map((one) => [one.digest as string, one]));
  const asked = new Map<string, Set<string>>();
  const server = createServer(async ({ url = '', method }, response) => {
    const [, name = '', kind, word = ''] =
      /^\/v2\/(.+)\/(manifests|blobs)\/([^/?]+)/.exec(url) ?? [];
    if (kind === undefined) {
      response.end('{}');
      return;
    }
    if (kind === 'manifests') {
      asked.set(name, (asked.get(name) ?? new Set()).add(word));
    }
    const descriptor = content.get(word) ?? image;
    const bytes = await readAll(await store.fetch(descriptor), descriptor.size, word);
    response.setHeader('content-type', descriptor.mediaType);
    response.setHeader('docker-content-digest', descriptor.digest);
    response.setHeader('content-length', bytes.length);
    response.end(method === 'HEAD' ? undefined : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, digest: image.digest, asked, stop };
}

/** Builds in flight at a time: they wait more than they compute. */
const WIDTH = 6;

describe.skipIf(!requireNewerEngine())('BuildKit itself', () => {
  let dockerd: Dockerd;
  let registry: AnyName;
  /** Exit code and output of each build. */
  const builds = new Map<string, string>();
  let folder: string;

  beforeAll(async () => {
    [dockerd, registry] = await Promise.all([startDockerd({ newer: true }), startAnyName()]);
    folder = await mkdtemp(join(tmpdir(), 'dockerfiles-'));
    await eachOf(DOCKERFILES, WIDTH, ([what, text]) => build(what, text));
  });
  afterAll(async () => {
    registry.stop();
    await dockerd.stop();
    await rm(folder, { recursive: true });
  });

  async function build(what: string, text: string): Promise<void> {
    const prefix = `${registry.host}/${folderOf(what)}`;
    const named = text.replaceAll(/\bR\b/g, prefix).replaceAll('DIGEST', registry.digest);
    await writeFile(fileOf(what), named);
    const command = ['DOCKER_BUILDKIT=1', DEBIAN_CLIENT, 'build', '--network', 'none'];
    const args = [...command, '--file', fileOf(what), folder];
    const { exitCode, stderr } = await dockerd.exec('env', args);
    builds.set(what, exitCode === 0 ? 'built' : stderr);
  }

  function fileOf(what: string): string {
    return join(folder, `${folderOf(what)}.Dockerfile`);
  }

  /** By the tag, where one was asked for: what it stands for is asked for after that. */
  function pulled(what: string): readonly string[] {
    return [...registry.asked].flatMap(([repository, words]) => {
      const tags = [...words].filter((word) => !word.includes(':')).map((tag) => `:${tag}`);
      const name = `${registry.host}/${repository}`;
      const isOurs = repository.startsWith(`${folderOf(what)}/`);
      return isOurs
        ? (tags.length > 0 ? tags : [`@${registry.digest}`]).map((end) => name + end)
        : [];
    });
  }

  test.each(DOCKERFILES)('pulls the images that are found: %s', async (what) => {
    expect(builds.get(what)).toBe('built');
    const surroundings = { read: (path: string) => readFile(path), variables: {} };
    const found = pulledReferences([await readReferences(fileOf(what), surroundings)]);
    const names = found.map(({ reference: { tag, ...reference } }) =>
      formatReference(
        reference.digest === undefined ? { ...reference, tag: tag ?? 'latest' } : reference,
      ),
    );
    expect([...new Set(names)].toSorted()).toEqual(pulled(what).toSorted());
  });
});

function folderOf(what: string): string {
  return what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
