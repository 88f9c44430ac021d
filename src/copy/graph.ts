import { readManifestBytes } from '../content/read-manifest.ts';
import type { Body, PutOutcome, Signal, Source, Target } from '../content/store.ts';
import { type Tap, tapped } from '../content/tapped.ts';
import { bodyOf, passingOn } from '../content/verify.ts';
import { CopyError, codeOf, RegistryError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { CopyEvent } from './event.ts';
import { type CopiedBytes, Tally } from './tally.ts';

export type GraphOptions = Signal & {
  /** Where the content is as well, for targets that share storage with it. Default: the source. */
  readonly from?: readonly Source[];
  /** The target is known to have none of these manifests: asking for each would be in vain. */
  readonly fresh?: boolean;
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

type Node = { readonly bytes: Buffer; readonly manifest: Manifest };

/**
 * Copies graphs of content from one source to one target: children first, each digest once, what
 * the target has is skipped together with everything below it. The algorithm is oras-go's
 * `copyGraph`, memoised by promise instead of by status.
 */
export class GraphCopy {
  readonly #tally: Tally;
  readonly #source: Source;
  readonly #target: Target;
  readonly #options: GraphOptions;
  readonly #from: readonly Source[];
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal;
  readonly #copies = new Map<Digest, Promise<void>>();

  constructor(source: Source, target: Target, options: GraphOptions = {}) {
    this.#source = source;
    this.#target = target;
    this.#options = options;
    this.#tally = new Tally(options.onProgress);
    this.#from = options.from ?? [source];
    const { signal } = options;
    this.#signal =
      signal === undefined ? this.#abort.signal : AbortSignal.any([signal, this.#abort.signal]);
  }

  get bytes(): Readonly<CopiedBytes> {
    return this.#tally.bytes;
  }

  /**
   * The content and everything below it; with a name the target is told the name with the root, in
   * one request where it can. The first failure stops the whole copy.
   * @throws CopyError
   */
  async copy(root: Descriptor, name?: string): Promise<void> {
    try {
      await (name === undefined ? this.#once(root) : this.#copy(root, name));
    } catch (error) {
      // What stopped because of the first failure says that it was interrupted, which nobody did.
      throw this.#abort.signal.aborted ? this.#abort.signal.reason : error;
    } finally {
      await Promise.allSettled(this.#copies.values());
    }
  }

  #once(descriptor: Descriptor): Promise<void> {
    const known = this.#copies.get(descriptor.digest);
    if (known !== undefined) {
      return known;
    }
    const copy = this.#copy(descriptor).catch((error) => {
      this.#abort.abort(error);
      throw error;
    });
    this.#copies.set(descriptor.digest, copy);
    return copy;
  }

  async #copy(descriptor: Descriptor, name?: string): Promise<void> {
    this.#signal.throwIfAborted();
    this.#tally.started(descriptor);
    const outcome = isTaggableType(descriptor.mediaType)
      ? await this.#copyManifest(descriptor, name)
      : await this.#copyBlob(descriptor, false);
    this.#tally.ended(descriptor, outcome);
  }

  async #copyManifest(descriptor: Descriptor, name: string | undefined): Promise<PutOutcome> {
    const shared = this.#from.some((source) => this.#target.contains?.(source) === true);
    if (!shared && (await this.#targetHas(descriptor))) {
      return name === undefined ? 'exists' : this.tag(descriptor, name);
    }
    const node = await this.#read(descriptor);
    if (!shared) {
      await all(children(node.manifest).map((child) => this.#once(child)));
    }
    return this.#putManifest(descriptor, node, name);
  }

  /**
   * Gives a manifest that the target has a name. Should it turn out to lack what is below, all of
   * that is copied once more.
   * @throws CopyError
   */
  async tag(descriptor: Descriptor, name: string): Promise<PutOutcome> {
    try {
      await this.#target.tag(descriptor, name, this.#put());
      return 'exists';
    } catch (error) {
      if (!saysChildUnknown(error)) {
        throw new CopyError('target', descriptor.digest, error);
      }
    }
    return this.#putAgain(descriptor, await this.#read(descriptor), { name });
  }

  async #targetHas(descriptor: Descriptor): Promise<boolean> {
    if (this.#options.fresh === true) {
      return false;
    }
    return this.#atTarget(descriptor, this.#target.has(descriptor, this.#put()));
  }

  async #read(descriptor: Descriptor): Promise<Node> {
    try {
      return await readManifestBytes(this.#source, descriptor, this.#put());
    } catch (error) {
      throw new CopyError('source', descriptor.digest, error);
    }
  }

  async #putManifest(
    descriptor: Descriptor,
    { bytes, manifest }: Node,
    name: string | undefined,
  ): Promise<PutOutcome> {
    const named = name === undefined ? {} : { name };
    const options = { ...this.#put(), ...named };
    try {
      return await this.#target.put(descriptor, bodyOf(bytes), options);
    } catch (error) {
      if (!saysChildUnknown(error)) {
        throw new CopyError('target', descriptor.digest, error);
      }
    }
    return this.#putAgain(descriptor, { bytes, manifest }, named);
  }

  async #putAgain(
    descriptor: Descriptor,
    { bytes, manifest }: Node,
    named: { readonly name?: string },
  ): Promise<PutOutcome> {
    await all(children(manifest).map((child) => this.#copyAgain(child)));
    const options = { ...this.#put(), ...named, force: true };
    return this.#atTarget(descriptor, this.#target.put(descriptor, bodyOf(bytes), options));
  }

  /** The target had promised this content and lacks it: no mount, no skip, all the way down. */
  async #copyAgain(descriptor: Descriptor): Promise<void> {
    if (!isTaggableType(descriptor.mediaType)) {
      await this.#copyBlob(descriptor, true);
      return;
    }
    await this.#putAgain(descriptor, await this.#read(descriptor), {});
  }

  /**
   * Wrong bytes show at the end of a blob only, and are the fault of the way or of one mirror: a
   * target that keeps nothing of them is given them once more.
   */
  async #copyBlob(descriptor: Descriptor, force: boolean): Promise<PutOutcome> {
    const shared = force ? { force } : { from: this.#from };
    const options = { ...this.#put(), source: this.#source, ...shared };
    const put = (): Promise<PutOutcome> =>
      this.#atTarget(descriptor, this.#target.put(descriptor, this.#body(descriptor), options));
    try {
      return await put();
    } catch (error) {
      if (codeOf(error) !== 'INTEGRITY') {
        throw error;
      }
    }
    return put();
  }

  /** The source's stream with its bytes told and its failures marked as the source's. */
  #body(descriptor: Descriptor): Body {
    return async () => {
      try {
        const body = await this.#source.fetch(descriptor, this.#put());
        return passingOn(tapped(body, this.#tap(descriptor)), body);
      } catch (error) {
        throw new CopyError('source', descriptor.digest, error);
      }
    };
  }

  #tap(descriptor: Descriptor): Tap {
    let bytes = 0;
    return {
      chunk: ({ length }) => {
        bytes += length;
        this.#tally.progress(descriptor, bytes);
        return null;
      },
      failed: (error) => new CopyError('source', descriptor.digest, error),
    };
  }

  async #atTarget<T>(descriptor: Descriptor, step: Promise<T>): Promise<T> {
    try {
      return await step;
    } catch (error) {
      throw error instanceof CopyError ? error : new CopyError('target', descriptor.digest, error);
    }
  }

  #put(): { readonly signal: AbortSignal } {
    return { signal: this.#signal };
  }
}

/** Like `Promise.all`, but nothing goes on in the background once it has thrown. */
async function all(steps: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(steps)).find((step) => step.status === 'rejected');
  if (failed !== undefined) {
    throw failed.reason;
  }
}

const CHILD_UNKNOWN = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);

/** distribution-spec's codes for a manifest whose children the registry lacks. */
function saysChildUnknown(error: unknown): boolean {
  return error instanceof RegistryError && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}
