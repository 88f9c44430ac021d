import { Readable } from 'node:stream';
import { readInputs } from '../../src/action/inputs.ts';
import { decompressed } from '../../src/content/compression.ts';
import { readAll } from '../../src/content/whole.ts';
import { during } from '../../src/errors.ts';
import { decodeIndexFile } from '../../src/layout/index-file.ts';
import { decodeConfig } from '../../src/oci/config.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { decodeManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { parsePlace } from '../../src/place/place.ts';
import { parseChallenges } from '../../src/registry/auth/challenge.ts';
import { decodeToken } from '../../src/registry/auth/token.ts';
import { parseContentRange, parseUploadRange } from '../../src/registry/content-range.ts';
import { decodeConfigFile } from '../../src/registry/credentials/config-file.ts';
import { nextLink } from '../../src/registry/listing/link.ts';
import { parseRetryAfter } from '../../src/registry/wire/retry-after.ts';
import { parseWarnings } from '../../src/registry/wire/warning.ts';
import { Template } from '../../src/template/template.ts';

/** Something that reads what came from outside, and texts that it takes: mutations begin with them. */
export type Decoder = {
  readonly name: string;
  readonly samples: readonly string[];
  decode(bytes: Buffer): unknown;
};

const HEX = 'ab'.repeat(32);
const DIGEST = `sha256:${HEX}`;
const LAYER = { mediaType: MEDIA_TYPE.ociLayerGzip, digest: DIGEST, size: 12 };
const CONFIG = { mediaType: MEDIA_TYPE.ociConfig, digest: DIGEST, size: 2 };
const MANIFEST = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociManifest,
  config: CONFIG,
  layers: [LAYER, { ...LAYER, urls: ['https://example.com/x'], data: 'e30=' }],
  subject: { ...CONFIG, mediaType: MEDIA_TYPE.ociManifest },
  annotations: { a: 'b' },
};
const INDEX = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociIndex,
  manifests: [
    {
      mediaType: MEDIA_TYPE.ociManifest,
      digest: DIGEST,
      size: 3,
      platform: { os: 'linux', architecture: 'arm', variant: 'v7', 'os.features': ['x'] },
      annotations: { 'org.opencontainers.image.ref.name': 'docker.io/library/a:1' },
    },
  ],
};
const IMAGE_CONFIG = {
  created: '2024-01-01T00:00:00Z',
  architecture: 'amd64',
  os: 'linux',
  config: { Env: ['A=b'], Cmd: ['sh'], Labels: { k: 'v' }, ExposedPorts: { '80/tcp': {} } },
  rootfs: { type: 'layers', diff_ids: [DIGEST] },
  history: [{ created: '2024-01-01T00:00:00Z', created_by: 'RUN x', empty_layer: true }],
};
const DOCKER_CONFIG = {
  auths: { 'https://index.docker.io/v1/': { auth: 'dTpw' }, 'ghcr.io': { identitytoken: 't' } },
  credHelpers: { 'gcr.io': 'gcloud' },
  credsStore: 'desktop',
  HttpHeaders: { 'X-A': 'b' },
};

const json = (...documents: readonly unknown[]): readonly string[] =>
  documents.map((one) => JSON.stringify(one));

function input(name: string, samples: readonly string[]): Decoder {
  const variable = `INPUT_${name.toUpperCase()}`;
  return {
    name: `the input ${name}`,
    samples,
    decode: (bytes) => readInputs({ INPUT_IMAGES: 'alpine', [variable]: `${bytes}` }, '/work'),
  };
}

function text(
  name: string,
  samples: readonly string[],
  decode: (text: string) => unknown,
): Decoder {
  return { name, samples, decode: (bytes) => decode(bytes.toString()) };
}

/** Everything that reads words or documents from outside. Tars and files have tests of their own. */
export const DECODERS: readonly Decoder[] = [
  text(
    'a reference',
    ['alpine', `ghcr.io:443/a/b_c:v1.2@${DIGEST}`, '[::1]:5000/a'],
    parseReference,
  ),
  text(
    'a place',
    ['oci:dir:name', 'docker://a/b:c', 'store:ab12', 'oci-archive:C:\\x.tar:n'],
    (t) => parsePlace(t, 'docker'),
  ),
  text('a digest', [DIGEST, `sha512:${HEX}${HEX}`], parseDigest),
  text('a platform', ['linux/arm64/v8', 'windows/amd64:10.0.17763', 'arm64'], parsePlatform),
  text(
    'a challenge',
    ['Basic realm="x"', `Bearer realm="https://a/t",service=s,scope="a:b:c"`],
    (t) => parseChallenges(t),
  ),
  text('a link', ['</v2/a/tags/list?last=b>; rel="next"', '<a>; rel=next, <b>'], nextLink),
  text('a content range', ['bytes 0-9/10', 'bytes */3'], parseContentRange),
  text('an upload range', ['0-9', 'bytes=0-9'], parseUploadRange),
  text('a Retry-After', ['120', 'Wed, 21 Oct 2026 07:28:00 GMT', '1500ms'], (t) =>
    parseRetryAfter(t, 0),
  ),
  text('a warning', ['299 - "deprecated \\"x\\""', '299 - "a", 299 - "b"'], parseWarnings),
  text(
    'a template',
    ['{{range .A}}{{.B | upper}}{{else}}-{{end}}', 'table {{.ID}}\t{{json .}}'],
    (t) => new Template(t).execute({ A: [{ B: 'b' }], ID: 'x' }),
  ),
  {
    name: 'a manifest',
    samples: json(MANIFEST),
    decode: (bytes) => decodeManifest(bytes, MEDIA_TYPE.ociManifest, 'manifest'),
  },
  {
    name: 'an index',
    samples: json(INDEX),
    decode: (bytes) => decodeManifest(bytes, MEDIA_TYPE.ociIndex, 'index'),
  },
  { name: 'index.json', samples: json(INDEX), decode: (bytes) => decodeIndexFile(bytes, 'index') },
  {
    name: 'a config',
    samples: json(IMAGE_CONFIG),
    decode: (bytes) => decodeConfig(bytes, 'config'),
  },
  {
    name: "docker's config.json",
    samples: json(DOCKER_CONFIG),
    decode: (bytes) => decodeConfigFile(bytes, 'config.json'),
  },
  {
    name: 'a token',
    samples: json({ token: 't', expires_in: 60, issued_at: '2024-01-01T00:00:00Z' }),
    decode: (bytes) => decodeToken(bytes, 'token', { scopes: [], since: 0 }),
  },
  input('images', ['a:1 => b:2, c/', `x@${DIGEST} # no`, 'oci:dir => docker://h/a:1']),
  input('push', ['ghcr.io/acme/a:1, b:2', 'ghcr.io/acme/']),
  input('platforms', ['linux/amd64,arm64', 'all']),
  input('registry-auth', [
    '- registry: ghcr.io\n  username: u\n  password: p\n',
    '- &a\n  registry: x\n  username: u\n  password: p\n- <<: *a\n  registry: y\n',
  ]),
  input('mirrors', ['docker.io => https://mirror.gcr.io, http://localhost:5000']),
  input('concurrency', ['4']),
  {
    name: 'compressed bytes',
    samples: ['plain text that is not compressed'],
    decode: async (bytes) => {
      try {
        return await readAll(Readable.from(decompressed(Readable.from([bytes]))), 1e6, 'x');
      } catch (error) {
        throw during('decompressing', error);
      }
    },
  },
];
