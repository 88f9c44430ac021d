import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { RegistryClient, type RegistryOptions } from '../../src/registry/client.ts';
import type { Repository } from '../../src/registry/repository.ts';
import { HastyClock } from './hasty-clock.ts';

/** Of the clients of a scripted registry, unless a test says otherwise. */
const OPTIONS: RegistryOptions = { retries: 2, clock: new HastyClock() };

export type Request = {
  readonly method: string;
  /** Path and query under `/v2/`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** Breaks the connection after so many bytes of the body. */
  readonly cutAfter?: number;
};

/** An answer of its own, or nothing for what an ordinary registry would do. */
export type Script = (request: Request) => Answer | 'reset' | undefined;

/**
 * A small registry in memory whose answers a test can replace, one by one. Its journal holds every
 * request as `METHOD path`.
 */
export class ScriptedRegistry {
  readonly journal: string[] = [];
  readonly requests: Request[] = [];
  /** `repository@digest` and `repository:tag`. */
  readonly manifests: Map<string, { readonly type: string; readonly bytes: Buffer }> = new Map();
  /** `repository@digest`. */
  readonly blobs: Map<string, Buffer> = new Map();
  readonly #uploads = new Map<string, Buffer>();
  readonly #server = createServer((incoming, outgoing) => void this.#serve(incoming, outgoing));
  readonly client: RegistryClient = new RegistryClient(OPTIONS);
  readonly #clients: RegistryClient[] = [this.client];
  script: Script = () => undefined;

  static async start(script: Script = () => undefined): Promise<ScriptedRegistry> {
    const registry = new ScriptedRegistry();
    registry.script = script;
    await new Promise<void>((done) => registry.#server.listen(0, '127.0.0.1', done));
    return registry;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.close()));
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** A client's view of one repository; every registry has one client in a test. */
  repository(name = 'acme/app'): Repository {
    return this.client.repository({ registry: this.host, repository: name });
  }

  /** The same, by a client that knows nothing yet. */
  fresh(name = 'acme/app', options: RegistryOptions = {}): Repository {
    const client = new RegistryClient({ ...OPTIONS, ...options });
    this.#clients.push(client);
    return client.repository({ registry: this.host, repository: name });
  }

  /** What an upload has so far, for a script that takes only a part of a chunk. */
  begin(path: string, bytes: Buffer): void {
    const id = /uploads\/([^?]*)/.exec(path)?.[1] ?? '';
    this.#uploads.set(id, bytes);
  }

  addBlob(bytes: Buffer, name = 'acme/app'): Descriptor {
    const digest = digestOf(bytes);
    this.blobs.set(`${name}@${digest}`, bytes);
    return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size: bytes.length };
  }

  addManifest(
    document: object & { readonly mediaType: string },
    tag?: string,
    name = 'acme/app',
  ): Descriptor {
    const bytes = Buffer.from(JSON.stringify(document));
    const digest = digestOf(bytes);
    for (const key of [`${name}@${digest}`, ...(tag === undefined ? [] : [`${name}:${tag}`])]) {
      this.manifests.set(key, { type: document.mediaType, bytes });
    }
    return { mediaType: document.mediaType, digest, size: bytes.length };
  }

  tags(name = 'acme/app'): string[] {
    return [...this.manifests.keys()]
      .filter((key) => key.startsWith(`${name}:`))
      .map((key) => key.slice(name.length + 1))
      .sort();
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) {
        chunks.push(chunk);
      }
    } catch {
      return;
    }
    const { method = '', url = '', headers } = incoming;
    const request = { method, path: url.replace('/v2/', ''), headers, body: Buffer.concat(chunks) };
    this.journal.push(`${request.method} ${request.path}`);
    this.requests.push(request);
    const answer = this.script(request) ?? this.ordinary(request);
    if (answer === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    write(outgoing, answer, method);
  }

  /** What an ordinary registry would answer, for a script that changes a part of it. */
  ordinary(request: Request): Answer {
    const url = new URL(request.path, 'http://registry');
    const [, name = '', kind = '', rest = ''] =
      /^\/(.+?)\/(manifests|blobs|tags|referrers)\/(.*)$/.exec(url.pathname) ?? [];
    if (kind === 'tags') {
      const tags = this.tags(name);
      return tags.length === 0 ? refusal(404, 'NAME_UNKNOWN') : json({ name, tags });
    }
    if (kind === 'manifests') {
      return this.#manifest(request, name, rest);
    }
    if (kind === 'blobs' && rest.startsWith('uploads/')) {
      return this.#upload(request, name, rest.slice('uploads/'.length), url.searchParams);
    }
    return kind === 'blobs' ? this.#blob(request, `${name}@${rest}`) : refusal(404, 'NOT_FOUND');
  }

  #manifest({ method, headers, body }: Request, name: string, reference: string): Answer {
    const key = reference.includes(':') ? `${name}@${reference}` : `${name}:${reference}`;
    if (method === 'DELETE') {
      return this.manifests.delete(key) ? { status: 202 } : refusal(404, 'MANIFEST_UNKNOWN');
    }
    if (method === 'PUT') {
      const manifest = { type: String(headers['content-type']), bytes: body };
      this.manifests.set(key, manifest);
      this.manifests.set(`${name}@${digestOf(body)}`, manifest);
      return { status: 201, headers: { 'docker-content-digest': digestOf(body) } };
    }
    const found = this.manifests.get(key);
    return found === undefined
      ? refusal(404, 'MANIFEST_UNKNOWN')
      : {
          status: 200,
          headers: { 'content-type': found.type, 'docker-content-digest': digestOf(found.bytes) },
          body: found.bytes,
        };
  }

  #blob({ headers }: Request, key: string): Answer {
    const bytes = this.blobs.get(key);
    if (bytes === undefined) {
      return refusal(404, 'BLOB_UNKNOWN');
    }
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(String(headers['range'])) ?? [];
    if (first === undefined) {
      return { status: 200, body: bytes };
    }
    const end = last === '' || last === undefined ? bytes.length : Number(last) + 1;
    const range = `bytes ${first}-${end - 1}/${bytes.length}`;
    return {
      status: 206,
      headers: { 'content-range': range },
      body: bytes.subarray(Number(first), end),
    };
  }

  #upload({ method, body }: Request, name: string, id: string, query: URLSearchParams): Answer {
    if (method === 'POST') {
      return this.#begin(name, query);
    }
    const sofar = this.#uploads.get(id);
    if (sofar === undefined) {
      return refusal(404, 'BLOB_UPLOAD_UNKNOWN');
    }
    const all = Buffer.concat([sofar, body]);
    const location = {
      location: `/v2/${name}/blobs/uploads/${id}?state=a%2Fb`,
      range: `0-${Math.max(0, all.length - 1)}`,
    };
    if (method === 'PATCH') {
      this.#uploads.set(id, all);
      return { status: 202, headers: location };
    }
    if (method === 'GET') {
      return { status: 204, headers: location };
    }
    this.#uploads.delete(id);
    return method === 'PUT' ? this.#finish(name, all, query.get('digest')) : { status: 204 };
  }

  #begin(name: string, query: URLSearchParams): Answer {
    const source = this.blobs.get(`${query.get('from')}@${query.get('mount')}`);
    if (source !== undefined) {
      this.blobs.set(`${name}@${query.get('mount')}`, source);
      return { status: 201 };
    }
    const id = String(this.journal.length);
    this.#uploads.set(id, Buffer.alloc(0));
    return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${id}?state=a%2Fb` } };
  }

  #finish(name: string, bytes: Buffer, digest: string | null): Answer {
    if (
      digest === null ||
      digestOf(bytes, digest.startsWith('sha512') ? 'sha512' : 'sha256') !== digest
    ) {
      return refusal(400, 'DIGEST_INVALID');
    }
    this.blobs.set(`${name}@${digest as Digest}`, bytes);
    return { status: 201 };
  }
}

function write(outgoing: ServerResponse, answer: Answer, method: string): void {
  const { body: given = '' } = answer;
  const body = typeof given === 'string' ? Buffer.from(given) : given;
  const bodiless =
    answer.status === 204 ||
    answer.headers?.['transfer-encoding'] !== undefined ||
    (method !== 'GET' && body.length === 0);
  const headers = {
    ...(bodiless ? {} : { 'content-length': String(body.length) }),
    ...answer.headers,
  };
  outgoing.writeHead(answer.status, headers);
  if (answer.cutAfter !== undefined) {
    outgoing.write(body.subarray(0, answer.cutAfter), () => outgoing.socket?.destroy());
    return;
  }
  outgoing.end(method === 'HEAD' ? undefined : body);
}

export function refusal(status: number, code: string, message: string = code): Answer {
  return { ...json({ errors: [{ code, message }] }), status };
}

export function json(document: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(document),
  };
}
