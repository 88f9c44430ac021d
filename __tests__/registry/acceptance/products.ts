import { type Answer, type Request, refusal, type ScriptedRegistry } from '../scripted-registry.ts';

/** What a product does otherwise than the specification or others; what it leaves out is ordinary. */
export type Product = {
  readonly name: string;
  readonly answer: (request: Request, registry: ScriptedRegistry) => Answer | undefined;
  /** It mounts blobs between its repositories. */
  readonly mounts: boolean;
};

const MiB = 1024 * 1024;

const isMount = ({ method, path }: Request): boolean =>
  method === 'POST' && path.includes('mount=');
const isUpload = ({ path }: Request): boolean => path.includes('/blobs/uploads/');
const isManifest = ({ path }: Request): boolean => path.includes('/manifests/');
const isRange = ({ headers }: Request): boolean => headers['range'] !== undefined;

/** The ordinary answer with other headers. */
function changed(
  request: Request,
  registry: ScriptedRegistry,
  headers: Readonly<Record<string, string>>,
): Answer {
  const answer = registry.ordinary(request);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** The ordinary answer with another status where it is the one expected. */
function insteadOf(
  request: Request,
  registry: ScriptedRegistry,
  [from, to]: readonly [number, number],
): Answer {
  const answer = registry.ordinary(request);
  return answer.status === from ? { ...answer, status: to } : answer;
}

/** As their documentation and bug reports have them; none of the real ones was asked. */
export const PRODUCTS: readonly Product[] = [
  {
    // go-containerregistry#1404
    name: 'Docker Hub, which answers 401 to a mount',
    mounts: false,
    answer: (request) => (isMount(request) ? refusal(401, 'UNAUTHORIZED') : undefined),
  },
  {
    // oras-project/rust-oci-client#37; a private or missing package is 403
    name: 'GHCR, which takes no chunk above 4 MiB and says 403 for what is missing',
    mounts: true,
    answer: (request, registry) => {
      const chunk = request.headers['content-range'] !== undefined;
      if (isUpload(request) && request.body.length > (chunk ? 4 : 5) * MiB) {
        return { status: 416 };
      }
      return request.method === 'HEAD' && isManifest(request)
        ? insteadOf(request, registry, [404, 403])
        : undefined;
    },
  },
  {
    // apple/containerization#790
    name: 'ECR, which answers 201 to a PATCH, 416 to a range and 400 to long pages',
    mounts: true,
    answer: (request, registry) => {
      if (request.method === 'PUT' && isUpload(request) && request.body.length > 5 * MiB) {
        return { status: 413 };
      }
      if (Number(/tags\/list\?.*\bn=(\d+)/.exec(request.path)?.[1]) > 1000) {
        return refusal(400, 'INVALID_PARAMETER');
      }
      if (isRange(request)) {
        return { status: 416 };
      }
      return request.method === 'PATCH' ? insteadOf(request, registry, [202, 201]) : undefined;
    },
  },
  {
    // go-containerregistry#1393
    name: 'Harbor, which answers 401 and Basic to a mount',
    mounts: false,
    answer: (request) =>
      isMount(request)
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="harbor"' } }
        : undefined,
  },
  {
    // RTFACT-13797
    name: 'Artifactory, which answers 403 to HEAD for what is missing',
    mounts: true,
    answer: (request, registry) =>
      request.method === 'HEAD' ? insteadOf(request, registry, [404, 403]) : undefined,
  },
  {
    name: 'public ECR, whose HEAD names no digest and whose tags have no parameters',
    mounts: true,
    answer: (request, registry) => {
      if (request.path.includes('tags/list?')) {
        return refusal(405, 'UNSUPPORTED');
      }
      if (request.method !== 'HEAD' || !isManifest(request)) {
        return undefined;
      }
      const { headers = {}, ...answer } = registry.ordinary(request);
      const { 'docker-content-digest': _, ...others } = headers;
      return { ...answer, headers: others };
    },
  },
  {
    // actions/attest-build-provenance#606
    name: 'Artifact Registry, whose uploads answer with 21 KB of headers',
    mounts: true,
    answer: (request, registry) =>
      isUpload(request)
        ? changed(request, registry, { 'x-guploader': 'x'.repeat(21 * 1024) })
        : undefined,
  },
  {
    name: 'GitLab, whose referrers tag is the image itself',
    mounts: true,
    answer: (request, registry) => {
      const [, repository, hex] =
        /^(.*)\/manifests\/sha256-([0-9a-f]{64})$/.exec(request.path) ?? [];
      return hex === undefined
        ? undefined
        : registry.ordinary({ ...request, path: `${repository}/manifests/sha256:${hex}` });
    },
  },
  {
    name: 'a registry that never mounts and opens an upload instead',
    mounts: false,
    answer: (request, registry) =>
      isMount(request)
        ? registry.ordinary({ ...request, path: request.path.replace(/\?.*/, '') })
        : undefined,
  },
  {
    name: 'a serverless registry, which ignores ranges and wants chunks of 5 MiB',
    mounts: true,
    answer: (request, registry) => {
      if (request.method === 'PUT' && isUpload(request) && request.body.length > 5 * MiB) {
        return { status: 413 };
      }
      if (isRange(request)) {
        const { range: _, ...headers } = request.headers;
        return registry.ordinary({ ...request, headers });
      }
      return isUpload(request)
        ? changed(request, registry, { 'oci-chunk-min-length': String(5 * MiB) })
        : undefined;
    },
  },
  {
    name: 'a registry that answers 204 to a PATCH',
    mounts: true,
    answer: (request, registry) => {
      if (request.method === 'PUT' && isUpload(request) && request.body.length > 5 * MiB) {
        return { status: 413 };
      }
      return request.method === 'PATCH' ? insteadOf(request, registry, [202, 204]) : undefined;
    },
  },
];
