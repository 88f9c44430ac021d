import { Readable } from 'node:stream';
import { decompressed } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { readAlong } from '../content/tee.ts';
import { passingOn } from '../content/verify.ts';
import { type ImageError, IntegrityError, messageOf } from '../errors.ts';
import { algorithmOf, type Digest, Digester } from '../oci/digest.ts';
import { broken } from '../tar/tar-index.ts';

/** The digests of a compressed layer, and of what it decompresses to. */
export type PackedDigests = { readonly digest: Digest; readonly unpacked: Digest };

/** @throws what the layer cannot be decompressed for */
export async function packedDigests(
  chunks: AsyncIterable<Buffer>,
  { signal }: Signal,
): Promise<PackedDigests> {
  const [digester, unpacked] = [new Digester(), new Digester()];
  const read = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      digester.update(chunk);
      yield chunk;
    }
  };
  for await (const chunk of decompressed(read())) {
    unpacked.update(chunk);
  }
  return { digest: digester.digest(), unpacked: unpacked.digest() };
}

/**
 * The digest that a path promises: go-containerregistry (crane, kaniko, ko) and Jib write a layer as
 * `<hex>.tar.gz`. Only the name of a compressed file is one: other writers name layers by diff id.
 */
export function promisedDigest(path: string, diffId: Digest): Digest | undefined {
  const hex = /(?:^|[/:])([0-9a-f]{64})\.(?:tar\.(?:gz|zst)|tgz)$/.exec(path)?.[1];
  return hex === undefined || diffId === `sha256:${hex}` ? undefined : `sha256:${hex}`;
}

/** What a layer must be once it is decompressed, and how it is written in messages. */
export type Unpacking = { readonly diffId: Digest; readonly place: string; readonly layer: string };

/** The same bytes on their way, which fail at their end where what they unpack to is something else. */
export function unpackingTo(body: Readable, expected: Unpacking): Readable {
  return passingOn(Readable.from(checked(body, expected), { objectMode: false }), body);
}

async function* checked(body: Readable, expected: Unpacking): AsyncGenerator<Buffer> {
  const { chunks, result } = readAlong(body, (copy) => problemOf(copy, expected));
  yield* chunks;
  const problem = await result;
  if (problem !== undefined) {
    throw problem;
  }
}

/** It is told at the end: that the bytes are not those of the digest explains more. */
async function problemOf(
  packed: Readable,
  { diffId, place, layer }: Unpacking,
): Promise<ImageError | undefined> {
  const digester = new Digester(algorithmOf(diffId));
  try {
    for await (const chunk of decompressed(packed)) {
      digester.update(chunk);
    }
  } catch (error) {
    return undecompressed(place, layer, error);
  }
  const actual = digester.digest();
  return actual === diffId
    ? undefined
    : new IntegrityError(`${place}: layer ${layer}, uncompressed`, diffId, actual);
}

/** @param layer its path or digest */
export function undecompressed(place: string, layer: string, error: unknown): ImageError {
  return broken(place, `layer "${layer}" cannot be decompressed (${messageOf(error)})`);
}
