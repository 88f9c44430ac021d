import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Algorithm, digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

/** What every test here needs of a client: one request each, nothing clever. */
export class Requests {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** The body is read, so that no socket is left. */
  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), { method, ...init, redirect: 'manual' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async pushBlob(repository: string, bytes: Uint8Array | string): Promise<Descriptor> {
    const digest = digestOf(bytes);
    const path = `/v2/${repository}/blobs/uploads/?digest=${digest}`;
    expectStatus(await this.send('POST', path, { body: Buffer.from(bytes) }), 201);
    return { mediaType: 'application/octet-stream', digest, size: Buffer.byteLength(bytes) };
  }

  async pushManifest(
    repository: string,
    manifest: Readonly<Record<string, unknown>>,
    reference?: string,
  ): Promise<Descriptor> {
    const body = JSON.stringify(manifest);
    const mediaType = String(manifest['mediaType']);
    const digest = digestOf(body);
    const path = `/v2/${repository}/manifests/${reference ?? digest}`;
    const headers = { 'content-type': mediaType };
    expectStatus(await this.send('PUT', path, { body, headers }), 201);
    return { mediaType, digest, size: body.length };
  }

  /** A whole image of one layer, by tag or by its digest. */
  async pushImage(repository: string, tag?: string, word = 'layer'): Promise<Descriptor> {
    const config = await this.pushBlob(repository, '{}');
    const layer = await this.pushBlob(repository, word);
    return await this.pushManifest(repository, imageManifest(config, [layer]), tag);
  }

  /** @returns where the pieces go */
  async startUpload(repository: string): Promise<string> {
    const started = await this.send('POST', `/v2/${repository}/blobs/uploads/`);
    expectStatus(started, 202);
    return started.headers.get('location') ?? '';
  }
}

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

export function errorCode({ text }: Answer): unknown {
  const { errors } = JSON.parse(text) as { errors: readonly { readonly code: string }[] };
  return errors[0]?.code;
}

export function imageManifest(
  config: Descriptor,
  layers: readonly Descriptor[],
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: { ...config, mediaType: MEDIA_TYPE.ociConfig },
    layers: layers.map((layer) => ({ ...layer, mediaType: MEDIA_TYPE.ociLayer })),
    ...more,
  };
}

export function withDigest(
  location: string,
  bytes: Uint8Array | string,
  algorithm?: Algorithm,
): string {
  return `${location}?digest=${digestOf(bytes, algorithm)}`;
}

function expectStatus(answer: Answer, status: number): void {
  if (answer.status !== status) {
    throw new Error(`expected ${status}, got ${answer.status}: ${answer.text}`);
  }
}
