import { saysChildMissing } from '../content/content-missing.ts';
import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import { type ReadManifest, readManifestBytes } from '../content/read-manifest.ts';
import type { Body, PutOutcome, Signal, Source, Target } from '../content/store.ts';
import { tapped } from '../content/tapped.ts';
import { passingOn } from '../content/verify.ts';
import { bodyOf } from '../content/whole.ts';
import { CopyError, codeOf } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { CopyEvent } from './event.ts';
import { expectBlobs } from './expected.ts';
import { Subjects } from './subjects.ts';
import { type CopiedBytes, Tally } from './tally.ts';

export type GraphOptions = Signal & {
  /** Where the content is as well, for targets that share storage with it. Default: the source. */
  readonly mountFrom?: readonly Source[];
  /** In which of those a piece of content is, where not all of them have it. */
  readonly originOf?: ((descriptor: Descriptor) => Source | undefined) | undefined;
  /** The target is known to have none of these manifests: asking for each would be in vain. */
  readonly fresh?: boolean;
  /** The target is known to have this manifest. */
  readonly there?: Digest | undefined;
  /** Layers that are kept elsewhere go to registries as well. */
  readonly foreign?: boolean;
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/** Gives a name that may be known only at the end; `undefined`: none. */
export type Name = () => Promise<string | undefined>;

/** Children at a time. Places have limits of their own; this one bounds what a million layers cost. */
const WIDTH = 512;

/**
 * Copies graphs of content from one source to one target: children first, each digest once, what
 * the target has is skipped together with everything below it. The algorithm is oras-go's
 * `copyGraph`, memoised by promise instead of by status.
 */
export class GraphCopy {
  readonly #tally: Tally;
  readonly #source: Source;
  readonly #target: Target;
  readonly #mountFrom: readonly Source[];
  readonly #wanted: GraphOptions;
  readonly #abort = new AbortController();
  /** For every call of source and target. */
  readonly #options: { readonly signal: AbortSignal };
  readonly #copies = new Map<Digest, Promise<void>>();
  readonly #forced = new Map<Digest, Promise<void>>();
  readonly #subjects: Subjects;

  constructor(source: Source, target: Target, options: GraphOptions = {}) {
    this.#source = source;
    this.#target = target;
    this.#tally = new Tally(options.onProgress);
    this.#mountFrom = options.mountFrom ?? [source];
    this.#wanted = options;
    const { signal } = options;
    const own = this.#abort.signal;
    this.#options = { signal: signal === undefined ? own : AbortSignal.any([signal, own]) };
    this.#subjects = new Subjects(source, this.#options);
  }

  get bytes(): Readonly<CopiedBytes> {
    return this.#tally.bytes;
  }

  /** Manifests that will be copied: what has one of them as its subject is put after it. */
  expect(manifests: Promise<readonly Descriptor[]>): void {
    this.#subjects.expectLater(manifests);
  }

  /** Ends the copy that is under way, which fails with this. */
  stop(reason: unknown): void {
    this.#abort.abort(reason);
  }

  /**
   * The content and everything below it; with a name the target is told the name with the root, in
   * one request where it can. The first failure stops the whole copy.
   * @param name or what gives it, called when all below the root is copied
   * @throws CopyError
   */
  async copy(root: Descriptor, name?: string | Name): Promise<void> {
    const named = typeof name === 'string' ? async () => name : name;
    try {
      await (named === undefined ? this.#once(root) : this.#copy(root, named));
    } catch (error) {
      // What stopped because of the first failure says that it was interrupted, which it was not.
      throw this.#abort.signal.aborted ? this.#abort.signal.reason : error;
    } finally {
      await Promise.allSettled(this.#copies.values());
    }
  }

  #once(descriptor: Descriptor): Promise<void> {
    return once(this.#copies, descriptor.digest, () =>
      this.#copy(descriptor).catch((error) => {
        this.#abort.abort(error);
        throw error;
      }),
    );
  }

  async #copy(descriptor: Descriptor, name?: Name): Promise<void> {
    this.#options.signal.throwIfAborted();
    this.#tally.started(descriptor);
    const outcome = isTaggableType(descriptor.mediaType)
      ? await this.#copyManifest(descriptor, name)
      : await this.#copyBlob(descriptor, false);
    this.#tally.ended(descriptor, outcome);
  }

  async #copyManifest(descriptor: Descriptor, name: Name | undefined): Promise<PutOutcome> {
    const shared = this.#mountFrom.some((source) => this.#target.contains?.(source) === true);
    if (!shared && (await this.#targetHas(descriptor))) {
      const given = await name?.();
      return given === undefined ? 'exists' : this.tag(descriptor, given);
    }
    const node = await this.#read(descriptor);
    if (!shared) {
      expectBlobs(node.manifest, [this.#source, this.#target]);
      await this.#before(node.manifest, (one) => this.#once(one));
    }
    return this.#putManifest(node, await name?.());
  }

  /** What a manifest needs at the target: its children, then its subject if that is copied too. */
  async #before(manifest: Manifest, step: (one: Descriptor) => Promise<void>): Promise<void> {
    const below = children(manifest);
    this.#subjects.expect(below);
    await eachOf(below, WIDTH, step, this.#options);
    const subject = await this.#subjects.find(manifest.subject);
    await (subject && step(subject));
  }

  /**
   * Gives a manifest that the target has a name. Should it turn out to lack what is below, all of
   * that is copied once more.
   * @throws CopyError
   */
  async tag(descriptor: Descriptor, name: string): Promise<PutOutcome> {
    try {
      await this.#target.tag(descriptor, name, this.#options);
      return 'exists';
    } catch (error) {
      if (!saysChildMissing(error)) {
        throw new CopyError('target', descriptor.digest, error);
      }
    }
    return this.#putAgain(await this.#read(descriptor), { name });
  }

  async #targetHas(descriptor: Descriptor): Promise<boolean> {
    const { fresh = false, there } = this.#wanted;
    if (fresh || there === descriptor.digest) {
      return !fresh;
    }
    return this.#atTarget(descriptor, this.#target.has(descriptor, this.#options));
  }

  async #read(descriptor: Descriptor): Promise<ReadManifest> {
    try {
      return await readManifestBytes(this.#source, descriptor, this.#options);
    } catch (error) {
      throw new CopyError('source', descriptor.digest, error);
    }
  }

  async #putManifest(node: ReadManifest, name: string | undefined): Promise<PutOutcome> {
    const { descriptor, bytes } = node;
    const named = name === undefined ? {} : { name };
    const options = { ...this.#options, ...named };
    try {
      return await this.#target.put(descriptor, bodyOf(bytes), options);
    } catch (error) {
      if (!saysChildMissing(error)) {
        throw new CopyError('target', descriptor.digest, error);
      }
    }
    return this.#putAgain(node, named);
  }

  async #putAgain(
    { descriptor, bytes, manifest }: ReadManifest,
    named: { readonly name?: string },
  ): Promise<PutOutcome> {
    await this.#before(manifest, (one) => this.#copyAgain(one));
    const options = { ...this.#options, ...named, force: true };
    return this.#atTarget(descriptor, this.#target.put(descriptor, bodyOf(bytes), options));
  }

  /** The target had promised this content and lacks it: no mount, no skip, all the way down. */
  #copyAgain(descriptor: Descriptor): Promise<void> {
    return once(this.#forced, descriptor.digest, async () => {
      await (isTaggableType(descriptor.mediaType)
        ? this.#putAgain(await this.#read(descriptor), {})
        : this.#copyBlob(descriptor, true));
    });
  }

  /**
   * Wrong bytes show at the end of a blob only, and are the fault of the way or of one mirror: a
   * target that keeps nothing of them is given them once more.
   */
  async #copyBlob(descriptor: Descriptor, force: boolean): Promise<PutOutcome> {
    const origin = this.#wanted.originOf?.(descriptor);
    const from = origin === undefined ? this.#mountFrom : [origin];
    const shared = force ? { force } : { from };
    const { foreign = false } = this.#wanted;
    const options = { ...this.#options, source: this.#source, foreign, ...shared };
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
        const body = await this.#source.fetch(descriptor, this.#options);
        const failed = (error: Error): Error => new CopyError('source', descriptor.digest, error);
        return passingOn(tapped(body, { ...this.#tally.tap(descriptor), failed }), body);
      } catch (error) {
        throw new CopyError('source', descriptor.digest, error);
      }
    };
  }

  async #atTarget<T>(descriptor: Descriptor, step: Promise<T>): Promise<T> {
    try {
      return await step;
    } catch (error) {
      throw error instanceof CopyError ? error : new CopyError('target', descriptor.digest, error);
    }
  }
}
