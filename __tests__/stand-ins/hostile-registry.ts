import { gzipSync } from 'node:zlib';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { RAW_END, rawBody, rawHeader } from '../tar/tars.ts';
import {
  type ScriptedAnswer,
  type ScriptedHost,
  type ScriptedRequest,
  startScriptedHost,
} from './scripted-host.ts';

/** What a registry writes to be acted on by a terminal, a runner, or a browser. */
export const HOSTILE: string = `x\u001b]0;own\u0007\u009b31m\n::error::INJECTED\r##[group]\u202e|<img src=x>![a](http://e) @team`;

export type HostileRegistry = ScriptedHost & {
  /** Uploads and deletions are refused from now on. */
  refuseWrites(): void;
};

type Descriptor = { readonly digest: string; readonly size: number };

/**
 * A registry that asks for a login, then writes `hostile` wherever a text may stand: in errors, warnings, lists;
 * in images too, if they are to be. Tags are `1` (an index), `2` (an image) and `bad` (refused).
 * @param hostile made of the Authorization header that the registry was sent
 */
export async function startHostileRegistry(
  hostile: (authorization: string) => string,
  { token, inImages }: { readonly token?: string; readonly inImages: boolean },
): Promise<HostileRegistry> {
  const image = imageWith(inImages ? hostile('') : 'harmless');
  let refuses = false;
  const host = await startScriptedHost((request) => {
    const { authorization } = request.headers;
    if (token !== undefined && request.path.startsWith('/token')) {
      return { body: JSON.stringify({ token }) };
    }
    if (authorization === undefined) {
      const bearer = `Bearer realm="http://${request.headers.host}/token",service="x"`;
      const challenge = token === undefined ? 'Basic realm="x"' : bearer;
      return { status: 401, headers: { 'www-authenticate': challenge } };
    }
    return answered(request, hostile(authorization), image, refuses);
  });
  const refuseWrites = (): void => {
    refuses = true;
  };
  return { ...host, refuseWrites };
}

type Image = {
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly types: ReadonlyMap<string, string>;
  readonly index: Descriptor;
  readonly manifest: Descriptor;
  readonly referrer: Descriptor;
};

function imageWith(text: string): Image {
  const contents = new Map<string, Buffer>();
  const put = (value: unknown): Descriptor => {
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
    const digest = digestOf(bytes);
    contents.set(digest, bytes);
    return { digest, size: bytes.byteLength };
  };
  const tar = Buffer.concat([rawHeader({ name: 'f', size: 3 }), rawBody('abc'), RAW_END]);
  const annotations = { [text]: text, 'org.opencontainers.image.version': text };
  const execution = {
    ...{ Env: [`A=${text}`], Cmd: [text], Entrypoint: [text], User: text, StopSignal: text },
    ...{ WorkingDir: `/${text}`, ExposedPorts: { [text]: {} }, Volumes: { [text]: {} } },
    Labels: { [text]: text, l: text },
  };
  const config = put({
    ...{ created: text, author: text, variant: text, comment: text, docker_version: text },
    ...{ os: 'linux', architecture: 'amd64', config: execution },
    rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    history: [{ created: text, created_by: text, comment: text, author: text }],
  });
  const layer = { mediaType: MEDIA_TYPE.ociLayerGzip, ...put(gzipSync(tar)), annotations };
  const common = { schemaVersion: 2, annotations };
  const manifest = put({
    ...common,
    mediaType: MEDIA_TYPE.ociManifest,
    config: { mediaType: MEDIA_TYPE.ociConfig, ...config },
    layers: [layer],
  });
  const listed = { mediaType: MEDIA_TYPE.ociManifest, ...manifest };
  const platform = { os: 'linux', architecture: 'amd64' };
  const odd = { ...platform, variant: text, 'os.version': text, 'os.features': [text] };
  const manifests = [
    { ...listed, platform: odd, annotations },
    { ...listed, platform },
  ];
  const index = put({ ...common, mediaType: MEDIA_TYPE.ociIndex, manifests });
  const empty = { mediaType: MEDIA_TYPE.ociEmpty, ...put({}) };
  const referrer = put({
    ...{ ...common, mediaType: MEDIA_TYPE.ociManifest, artifactType: 'a/b' },
    ...{ config: empty, layers: [empty], subject: { mediaType: MEDIA_TYPE.ociIndex, ...index } },
  });
  const types = new Map([
    [index.digest, MEDIA_TYPE.ociIndex],
    [manifest.digest, MEDIA_TYPE.ociManifest],
    [referrer.digest, MEDIA_TYPE.ociManifest],
  ]);
  return { contents, types, index, manifest, referrer };
}

function answered(
  { method, path }: ScriptedRequest,
  text: string,
  image: Image,
  refuses: boolean,
): ScriptedAnswer {
  const warning = `299 - "${text.replaceAll(/[^ -~]|"/g, '')}"`;
  const refusal = JSON.stringify({ errors: [{ code: text, message: text, detail: { x: text } }] });
  const refused = (status: number) => ({ status, headers: { warning }, body: refusal });
  const json = (value: unknown) => ({ headers: { warning }, body: JSON.stringify(value) });
  if (method !== 'GET' && method !== 'HEAD') {
    if (refuses) {
      return refused(403);
    }
    const created = path.includes('/manifests/') || method === 'PUT';
    return { status: created ? 201 : 202, headers: { warning, location: '/v2/a/blobs/uploads/1' } };
  }
  const [, kind, name = ''] = /\/(manifests|blobs|referrers)\/([^?]+)/.exec(path) ?? [];
  if (kind === 'referrers') {
    const listed = { mediaType: MEDIA_TYPE.ociManifest, ...image.referrer, artifactType: text };
    return json({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: [{ ...listed, annotations: { [text]: text } }],
    });
  }
  if (kind !== undefined) {
    const tags: Record<string, string> = { 1: image.index.digest, 2: image.manifest.digest };
    const digest = tags[name] ?? decodeURIComponent(name);
    const body = image.contents.get(digest);
    if (name === 'bad' || body === undefined) {
      return refused(name === 'bad' ? 403 : 404);
    }
    const type = image.types.get(digest);
    const headers = type === undefined ? {} : { 'content-type': type, warning };
    return { headers: { ...headers, 'content-length': String(body.byteLength) }, body };
  }
  if (path.includes('/tags/list')) {
    return json({ name: text, tags: ['1', '2', text, '../../../v2/secret/manifests/x'] });
  }
  if (path.includes('_catalog')) {
    return json({ repositories: ['a/b', text, '../x'] });
  }
  if (path.includes('search')) {
    const found = { star_count: 1, is_official: true, is_automated: false, description: text };
    return json({
      num_results: 2,
      results: [
        { ...found, name: text },
        { ...found, name: 'o/x' },
      ],
    });
  }
  return path === '/v2/' ? json({}) : refused(404);
}
