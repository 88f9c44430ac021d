import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '../../../src/engine/engine.ts';
import { ImageLayout } from '../../../src/layout/layout.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { openArchive } from '../../engine/scripted-engine.ts';
import { type Dockerd, requireEngine, startDockerd } from '../../stand-ins/engine.ts';
import { putBytes, putJson, randomLayer } from '../../stand-ins/images.ts';
import { transship } from '../transship.ts';

const NAMES = ['docker.io/library/looked-at:1', 'ghcr.io/acme/looked-at:latest'];
const BARE = 'docker.io/library/bare:1';

/** With everything that a Dockerfile can say, or with nothing. */
async function putLookedAt(store: ImageLayout): Promise<Descriptor> {
  const layers = await Promise.all(['first', 'second'].map((seed) => randomLayer(seed, 3000)));
  const config = await putJson(store, MEDIA_TYPE.dockerConfig, {
    architecture: 'amd64',
    os: 'linux',
    created: '2024-03-01T12:30:00.120Z',
    author: 'Acme <acme@example.com>',
    docker_version: '20.10.24',
    config: {
      Hostname: 'builder',
      User: '1000:1000',
      ExposedPorts: { '80/tcp': {}, '443/tcp': {} },
      Env: ['PATH=/usr/bin:/bin', 'A=b c'],
      Cmd: ['sh', '-c', 'echo "a & <b>"'],
      Healthcheck: { Test: ['CMD', 'true'], Interval: 30_000_000_000 },
      Volumes: { '/data': {} },
      WorkingDir: '/srv',
      Entrypoint: ['/bin/entry'],
      OnBuild: ['RUN true'],
      Labels: { maintainer: 'acme', 'org.example.b': '2' },
      StopSignal: 'SIGINT',
      Shell: ['/bin/sh', '-c'],
    },
    rootfs: { type: 'layers', diff_ids: layers.map(({ tar }) => digestOf(tar)) },
    history: [
      { created: '2024-03-01T12:00:00Z', created_by: '/bin/sh -c #(nop) ADD file:1 in / ' },
      { created: '2024-03-01T12:10:00Z', created_by: 'ENV\tA=b c', empty_layer: true },
      {
        created: '2024-03-01T12:30:00Z',
        created_by: `RUN ${'x'.repeat(60)}`,
        comment: 'buildkit.dockerfile.v0',
      },
    ],
  });
  const put = layers.map(({ gzip }) => putBytes(store, MEDIA_TYPE.dockerLayerGzip, gzip));
  return await putJson(store, MEDIA_TYPE.dockerManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.dockerManifest,
    config,
    layers: await Promise.all(put),
  });
}

async function putBare(store: ImageLayout): Promise<Descriptor> {
  const { tar, gzip } = await randomLayer('bare', 100);
  const config = await putJson(store, MEDIA_TYPE.ociConfig, {
    architecture: 'amd64',
    os: 'linux',
    created: '2020-01-01T00:00:00Z',
    rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    config: {},
  });
  return await putJson(store, MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config,
    layers: [await putBytes(store, MEDIA_TYPE.ociLayerGzip, gzip)],
  });
}

/** Both command lines know all of this: that of Docker 20.10, by Go 1.19, and that of 28. */
const ODD_TEMPLATES: readonly string[] = [
  '{{printf "%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%U" 42 42 42 42 255 255 8 5 65 65}}',
  '{{printf "%#x %#o %#b %O" 255 8 5 8}}',
  '{{printf "%x" "hello"}} {{printf "% x" "hello"}} {{printf "%#x" "hi"}}',
  '{{printf "%6.2f|%e|%g|%G|%E" 3.14159 1234.5678 1e21 1e-7 12345.678}}',
  '{{printf "%t|%5t|%v" true false true}}',
  '{{printf "%10s|%-10s|%.2s|%10.2s|" .Os .Os .Os .Os}}',
  '{{printf "%[2]s %[1]s" "a" "b"}} {{printf "%*d|%-*d|" 5 42 5 42}}',
  '{{printf "%d" "x"}} {{printf "%s" 5}} {{printf "%s" true}} {{printf "%v %v" 1}} {{printf "%v" 1 2}}',
  '{{printf "%!"}} {{printf "100%%"}} {{printf "%z" 3}} {{printf "%s" nil}}',
  '{{printf "%q" 65}} {{printf "%q" "a\\tb\\"c é ☃ \\x00 \\x7f"}} {{printf "%+q" "é☃"}} {{printf "%#q" "abc"}}',
  '{{printf "%q" "<&>"}} {{printf "%q" .Config.Env}} {{printf "%s" .Config.Env}} {{printf "%v" .Config.Env}}',
  '{{printf "%T %T %T" .Os 1 true}} {{printf "%#v" .Os}}',
  '{{1}} {{-1}} {{0x10}} {{0b11}} {{0o17}} {{017}} {{1_000}} {{1.5}} {{0.000001}}',
  "{{'a'}} {{'\\n'}} {{true}} {{`raw\\n`}} {{\"\\u00e9\\x41\\101\"}}",
  '{{print 1 2}} {{print "a" "b"}} {{print 1 "a" 2}} {{print nil}} {{print true false}} {{println 1 "a"}}',
  '{{and true false}} {{and 1 0 2}} {{or 0 "" "x"}} {{or 0 ""}}| {{not 0}} {{or .Variant "none"}}',
  '{{eq 1 2 1}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt "b" "a"}} {{ge 1.5 1.5}} {{eq nil nil}}',
  '{{if and (eq .Os "linux") (gt (len .Config.Env) 1)}}both{{end}}{{if eq .Os "a" "b"}}x{{else}}y{{end}}',
  '{{if .Variant}}a{{else if .Config.OnBuild}}b{{else}}c{{end}}{{if not .Variant}}d{{end}}',
  '{{with .Variant}}v{{else}}none{{end}} {{with $x := .Os}}{{$x}} {{$.Os}}{{end}}',
  '{{range $i, $e := .Config.Env}}{{if $i}}, {{end}}{{$e}}{{end}}',
  '{{range $k, $v := .Config.Labels}}{{$k}}={{$v}};{{end}}{{range .Config.Labels}}{{.}};{{end}}',
  '{{range $i, $e := .Config.Cmd}}{{if eq $i 1}}{{continue}}{{end}}{{$e}} {{end}}',
  '{{range .Config.Env}}{{.}}{{break}}{{end}}',
  '{{range $i, $layer := .RootFS.Layers}}{{$i}}:{{slice $layer 0 12}} {{end}}',
  '{{$a := 1}}{{range .Config.Env}}{{$a = .}}{{end}}{{$a}}',
  'a {{- .Os -}} b {{- /* said */ -}} c {{/* nothing */}}d {{ "{{" }}',
  '{{"a" | printf "%s-%s" "b"}} {{.Os | upper | printf "%q"}} {{(index .Config.Env 0) | len}}',
  '{{(.Config).User}} {{$c := .Config}}{{$c.User}} {{(.Config.Env)}}',
  '{{json "a<b>&c"}} {{json 1e21}} {{json nil}} {{json .Config.OnBuild}} {{len (json .Config.Labels)}}',
  '{{join .Config.Env ","}} {{join nil "x"}} {{split "a,b,c" ","}} {{len (split "" ",")}} {{split "abc" ""}}',
  '{{title "hello world-foo bar_baz it\'s 1abc"}} {{upper "straße é"}} {{lower "ÀÉ"}}',
  '{{pad "x" 2 3}}| {{pad "" 2 3}}| {{truncate "hello" 2}} {{truncate "hello" 20}} {{truncate "" 3}}|',
  '{{html "<a href=\'x\'>&\\"</a>"}} {{urlquery "a b&c=d/é"}} {{js "it\'s \\"<x>\\"\\n"}}',
  '{{index "abc" 1}} {{slice "abcdef" 1 3}} {{slice .Config.Cmd 1}} {{slice .Config.Cmd 1 2 3}}',
  '{{index .Config.Labels "org.example.b"}}{{index .Config.Labels "none"}}| {{len .Os}} {{len "héllo"}}',
  '{{.Config.Healthcheck.Interval}} {{.Config.Healthcheck.Timeout}} {{.Config.Healthcheck.Retries}}',
  '{{printf "%d %s" .Config.Healthcheck.Interval .Config.Healthcheck.Interval}}',
  '{{.Config.ExposedPorts}} {{.Config.Volumes}} {{.Config.Labels}} {{.RootFS.Type}}',
  '{{.ID}} {{.RepoTags}} {{.Author}}|{{.Comment}}|{{.Parent}}|{{.Variant}}|',
];

describe.skipIf(!requireEngine())('looking at images as Debian’s Docker Engine does', () => {
  let dockerd: Dockerd;
  let dir = '';
  let store = '';

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'looking-'));
    store = join(dir, 'store');
    const layout = await ImageLayout.open(store, { create: true });
    const images = [
      { root: await putLookedAt(layout), names: NAMES },
      { root: await putBare(layout), names: [BARE] },
    ];
    for (const { root, names } of images) {
      for (const name of names) {
        await layout.tag(root, name);
      }
    }
    dockerd = await startDockerd();
    const engine = await Engine.open('docker', { exec: dockerd.exec, openArchive });
    await engine.load(images.map((image) => ({ source: layout, ...image })));
    await layout.close();
  });
  afterAll(async () => {
    await dockerd?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const both = async (
    ...args: readonly string[]
  ): Promise<readonly [ours: string, theirs: string]> => {
    const ours = await transship(['--store', store, ...args]);
    const theirs = await dockerd.exec('docker', args);
    expect(`${ours.code} ${ours.stderr}`).toBe('0 ');
    expect(`${theirs.exitCode} ${theirs.stderr}`).toBe('0 ');
    return [ours.stdout, theirs.stdout];
  };

  test.each([
    '{{.Id}}',
    '{{.Created}} {{.Os}}/{{.Architecture}}{{.Variant}}',
    '{{json .RepoTags}}',
    '{{.Author}}|{{.Comment}}|{{.DockerVersion}}|{{.Parent}}',
    '{{.Config.Env}} {{.Config.Cmd}} {{.Config.Entrypoint}} {{.Config.OnBuild}} {{.Config.Shell}}',
    '{{.Config.ExposedPorts}} {{.Config.Volumes}} {{.Config.Labels}}',
    '{{range $port, $_ := .Config.ExposedPorts}}{{$port}} {{end}}',
    '{{json .Config.Labels}}{{index .Config.Labels "maintainer"}}{{index .Config.Labels "none"}}',
    '{{.Config.Labels.none}}{{len .Config.Labels}}',
    '{{range .Config.Env}}{{println .}}{{else}}none{{end}}',
    '{{if .Config.Healthcheck}}{{json .Config.Healthcheck.Test}}{{else}}{{.Config.Healthcheck}}{{end}}',
    '{{join .Config.Cmd " " | printf "%q"}} {{upper .Os}} {{title .Os}} {{len .Config.Cmd}}',
    '{{with .Config}}{{.User}}:{{.WorkingDir}}:{{json .Volumes}}{{end}}',
    '{{.RootFS.Type}} {{json .RootFS.Layers}} {{len .RootFS.Layers}}',
    '{{slice .Id 7 19}} {{eq .Os "linux"}} {{and .Config.User "x"}} {{not .Config.Tty}}',
    '{{- /* nothing */ -}} {{$x := .Os}}{{$x}}',
  ])('inspect -f %s', async (template) => {
    const [ours, theirs] = await both('inspect', '-f', template, 'looked-at:1', 'bare:1');
    expect(ours).toBe(theirs);
  });

  // One call for all of them: each would start both command lines.
  test('inspect -f with the odder half of what Go templates can do', async () => {
    const BETWEEN = '\u241e';
    const args = ['inspect', '-f', ODD_TEMPLATES.join(BETWEEN), 'looked-at:1'];
    const [ours, theirs] = await both(...args);
    const told = (text: string) =>
      text.split(BETWEEN).map((part, at) => `${ODD_TEMPLATES[at]} => ${part}`);
    expect(told(ours)).toEqual(told(theirs));
    expect(told(ours)).toHaveLength(ODD_TEMPLATES.length);
  });

  test('{{json .Config}} has the same members, but for empty ones, which clients before 28 write as well', async () => {
    const [ours, theirs] = await both('inspect', '-f', '{{json .Config}}', 'looked-at:1');
    const set = (text: string) =>
      Object.entries<unknown>(JSON.parse(text)).filter(
        ([name, value]) => name !== 'Hostname' && value !== '' && value !== false && value !== null,
      );
    expect(Object.fromEntries(set(ours))).toEqual(Object.fromEntries(set(theirs)));
    expect(set(ours).length).toBeGreaterThan(10);
  });

  test('inspect by the start of an id, and with a template that asks for what is not there', async () => {
    const [, id] = await both('images', '-q', 'looked-at');
    const [ours, theirs] = await both('inspect', '-f', '{{.Id}}', id.trim().slice(0, 8));
    expect(ours).toBe(theirs);
    const wrong = ['inspect', '-f', '{{.Nope}}', 'bare:1'];
    expect((await dockerd.exec('docker', wrong)).exitCode).toBe(1);
    expect((await transship(['--store', store, ...wrong])).code).toBe(1);
  });

  test('the documents of inspect have the same members, but for sizes and where the engine keeps them', async () => {
    const [ours, theirs] = (await both('inspect', 'looked-at:1')).map(
      (text) => JSON.parse(text)[0],
    );
    const shared = Object.keys(theirs).filter(
      (key) => key in ours && !/Size|ContainerConfig|RepoDigests/.test(key),
    );
    expect(shared).toEqual(
      expect.arrayContaining(['Id', 'Config', 'RootFS', 'Created', 'RepoTags']),
    );
    expect(Object.fromEntries(shared.map((key) => [key, ours[key]]))).toEqual(
      Object.fromEntries(shared.map((key) => [key, theirs[key]])),
    );
  });

  test.each([
    ['history', '--no-trunc', '--format', '{{.ID}}|{{.CreatedBy}}|{{.Comment}}|{{.CreatedSince}}'],
    ['history', '--format', 'table {{.ID}}\t{{.CreatedBy}}\t{{.Comment}}'],
    ['history', '--no-trunc', '-q'],
    ['history', '-q'],
    ['history', '--format', '{{json .Comment}} {{upper .CreatedBy}} {{.CreatedAt}}'],
  ])('%s %s %s %s', async (...args) => {
    const [ours, theirs] = await both(...args, 'looked-at:1');
    expect(ours).toBe(theirs);
  });

  test.each([
    ['-q'],
    ['-q', '--no-trunc'],
    ['--format', '{{.Repository}}:{{.Tag}} {{.ID}} {{.CreatedSince}} {{.CreatedAt}}'],
    ['--format', 'table {{.ID}}\\t{{.Repository}}\\t{{.CreatedSince}}'],
    ['--format', 'table {{.Tag}}\t{{upper .Repository}}'],
    ['--format', 'table {{slice .ID 0 10}} {{pad .Tag 1 1}} {{truncate .Repository 3}}'],
    ['--format', ' {{.ID}} '],
    ['--format', '{{.ID}}', '--filter', 'label=maintainer=acme'],
    ['--format', '{{.ID}}', '--filter', 'label=org.example.b', '--filter', 'label=none'],
    ['--format', '{{.ID}}', '--filter', 'before=looked-at:1'],
    ['--format', '{{.ID}}', '--filter', 'since=bare:1'],
    ['--format', '{{.ID}}', '--filter', 'reference=bare*'],
    ['--format', '{{.ID}}', '--filter', 'reference=*/*/looked-*:lat*'],
    ['--format', '{{.ID}}', '--filter', 'dangling=true'],
    ['--format', '{{.ID}}', 'ghcr.io/acme/looked-at'],
  ])('images %s %s %s %s', async (...args) => {
    const [ours, theirs] = await both('images', ...args);
    expect(ours.split('\n').toSorted()).toEqual(theirs.split('\n').toSorted());
  });
});
