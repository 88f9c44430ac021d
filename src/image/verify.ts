import { promises } from 'node:stream';
import { decompressed } from '../content/compression.ts';
import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import { readConfig } from '../content/read-config.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { isUnreadable } from '../content/unreadable.ts';
import { codeOf, type ErrorCode, ImageError, IntegrityError, messageOf } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, type Digest, Digester } from '../oci/digest.ts';
import { type ImageManifest, imageConfigOf } from '../oci/manifest.ts';
import { isNonDistributable, isTaggableType } from '../oci/media-type.ts';

/** Something about one piece of content that is not as it was promised. */
export type Problem = {
  readonly role: 'manifest' | 'config' | 'layer';
  readonly digest: Digest;
  readonly code: ErrorCode;
  /** One line: what, and where it can be said, what was expected and what was found. */
  readonly message: string;
  /** For an `INTEGRITY` problem: a digest, or a size in bytes. */
  readonly expected?: string | number;
  readonly found?: string | number;
};

/** What a verification has looked at and found. */
export type Verification = {
  /** What was looked at, each digest once; `bytes` by the sizes that it should have. */
  readonly checked: { readonly manifests: number; readonly blobs: number; readonly bytes: number };
  readonly problems: readonly Problem[];
};

/** How an image is verified. */
export type VerifyOptions = Signal & {
  /** Told of each piece of content when it has been looked at. */
  readonly onProgress?: (descriptor: Descriptor) => void;
};

/** Blobs at a time: as many as Node.js has threads to decompress with. */
const AT_A_TIME = 4;

/**
 * Reads everything of an image, of all its platforms, and compares: every digest and size, and each
 * layer's uncompressed digest with the config's. It goes on after a problem. What refers to the
 * image is not read.
 * @throws ImageError where the source cannot be asked, such as `UNREACHABLE`, `INTERRUPTED`
 */
export async function verifyImage(
  source: Source,
  root: Descriptor,
  options: VerifyOptions = {},
): Promise<Verification> {
  const walk = new Walk(source, options);
  await walk.manifest(root);
  await walk.blobs();
  return { checked: walk.checked, problems: walk.problems };
}

type Role = Problem['role'];

type Blob = {
  readonly descriptor: Descriptor;
  readonly role: Role;
  /** What configs say that it is uncompressed; where they differ, one of them is wrong. */
  readonly diffIds: Set<Digest>;
};

class Walk {
  readonly checked = { manifests: 0, blobs: 0, bytes: 0 };
  readonly problems: Problem[] = [];
  readonly #source: Source;
  readonly #options: VerifyOptions;
  readonly #manifests = new Set<Digest>();
  readonly #configs = new Map<Digest, Promise<readonly Digest[] | undefined>>();
  readonly #blobs = new Map<Digest, Blob>();

  constructor(source: Source, options: VerifyOptions) {
    this.#source = source;
    this.#options = options;
  }

  /** Its documents, one after the other; its blobs are noted for later. */
  async manifest(descriptor: Descriptor): Promise<void> {
    if (this.#manifests.has(descriptor.digest)) {
      return;
    }
    this.#manifests.add(descriptor.digest);
    const manifest = await this.#look('manifest', descriptor, () =>
      readManifest(this.#source, descriptor, this.#options),
    );
    if (manifest?.kind === 'index') {
      for (const child of manifest.manifests) {
        await this.#child(child);
      }
    } else if (manifest !== undefined) {
      await this.#image(descriptor, manifest);
    }
  }

  /** An index may list blobs, as BuildKit's caches do. */
  async #child(child: Descriptor): Promise<void> {
    if (isTaggableType(child.mediaType)) {
      await this.manifest(child);
    } else {
      this.#note(child, 'layer');
    }
  }

  async #image({ digest }: Descriptor, manifest: ImageManifest): Promise<void> {
    const { layers } = manifest;
    const noted = layers.map((layer) => this.#note(layer, 'layer'));
    const config = imageConfigOf(manifest);
    if (config === undefined) {
      // An artifact's config says nothing of its layers.
      noted.push(...(manifest.config === undefined ? [] : [this.#note(manifest.config, 'config')]));
      return;
    }
    const diffIds = await this.#diffIds(config, manifest);
    if (diffIds !== undefined && diffIds.length !== layers.length) {
      const what = `config ${config.digest}, diff ids for the layers of ${digest}`;
      this.#problem('config', config, new IntegrityError(what, layers.length, diffIds.length));
      return;
    }
    diffIds?.forEach((diffId, index) => {
      noted[index]?.diffIds.add(diffId);
    });
  }

  #diffIds(config: Descriptor, manifest: ImageManifest): Promise<readonly Digest[] | undefined> {
    return once(this.#configs, config.digest, () =>
      this.#look('config', config, async () => {
        return (await readConfig(this.#source, manifest, this.#options))?.diffIds ?? [];
      }),
    );
  }

  #note(descriptor: Descriptor, role: Role): Blob {
    const blob = this.#blobs.get(descriptor.digest) ?? { descriptor, role, diffIds: new Set() };
    this.#blobs.set(descriptor.digest, blob);
    return blob;
  }

  /** @throws the first failure that is no problem of the content */
  async blobs(): Promise<void> {
    const read = (blob: Blob): Promise<unknown> =>
      this.#look(blob.role, blob.descriptor, () => this.#blob(blob));
    await eachOf(this.#blobs.values(), AT_A_TIME, read, this.#options);
  }

  async #blob({ descriptor, diffIds }: Blob): Promise<void> {
    try {
      const found = await this.#uncompressed(descriptor, diffIds);
      for (const diffId of diffIds) {
        const actual = found.get(algorithmOf(diffId)) ?? '';
        if (actual !== diffId) {
          const what = `layer ${descriptor.digest}, uncompressed`;
          this.#problem('layer', descriptor, new IntegrityError(what, diffId, actual));
        }
      }
    } catch (error) {
      // Such layers may be kept elsewhere, at their `urls`.
      if (!(isNonDistributable(descriptor.mediaType) && codeOf(error) === 'NOT_FOUND')) {
        throw error;
      }
      this.checked.bytes -= descriptor.size;
    }
  }

  /** Its uncompressed digest by each of the algorithms that are asked for. */
  async #uncompressed(
    descriptor: Descriptor,
    diffIds: ReadonlySet<Digest>,
  ): Promise<ReadonlyMap<string, Digest>> {
    if (diffIds.size === 0) {
      await this.#read(descriptor);
      return new Map();
    }
    const digesters = new Map([...diffIds].map(algorithmOf).map((one) => [one, new Digester(one)]));
    try {
      const body = await this.#source.fetch(descriptor, this.#options);
      for await (const chunk of decompressed(body)) {
        digesters.forEach((digester) => {
          digester.update(chunk);
        });
      }
    } catch (error) {
      if (!isAboutCompression(error)) {
        throw error;
      }
      // Other bytes than were promised are the better explanation, and were not read to their end.
      await this.#read(descriptor);
      const what = `layer ${descriptor.digest} cannot be decompressed: ${messageOf(error)}`;
      throw new ImageError('UNSUPPORTED', what, { cause: error });
    }
    return new Map([...digesters].map(([algorithm, digester]) => [algorithm, digester.digest()]));
  }

  async #read(descriptor: Descriptor): Promise<void> {
    const body = await this.#source.fetch(descriptor, this.#options);
    await promises.finished(body.resume());
  }

  /** One piece of content, whose problem is noted. */
  async #look<T>(
    role: Role,
    descriptor: Descriptor,
    step: () => Promise<T>,
  ): Promise<T | undefined> {
    this.#options.signal?.throwIfAborted();
    this.checked[role === 'manifest' ? 'manifests' : 'blobs'] += 1;
    this.checked.bytes += descriptor.size;
    try {
      return await step();
    } catch (error) {
      this.#problem(role, descriptor, error);
      return undefined;
    } finally {
      this.#options.onProgress?.(descriptor);
    }
  }

  #problem(role: Role, { digest }: Descriptor, error: unknown): void {
    if (!isUnreadable(error)) {
      throw error;
    }
    const [code, message] = [codeOf(error), messageOf(error)];
    const compared =
      error instanceof IntegrityError ? { expected: error.expected, found: error.actual } : {};
    this.problems.push({ role, digest, code, message, ...compared });
  }
}

/** Node's codes for it are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown` and so on. */
function isAboutCompression(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'UNSUPPORTED' || /^Z(?:STD)?_/.test(code);
}
