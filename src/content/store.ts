import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';

/**
 * Bytes to read, from the start, as often as asked: a stream cannot be sent twice, and a request
 * may have to be (go-containerregistry#431, regclient#331). The caller must read the stream
 * to its end or destroy it.
 */
export type Body = () => Promise<Readable>;

/** What every wait takes: the signal that ends it. */
export type Signal = { readonly signal?: AbortSignal | undefined };

/** How a name is looked up. */
export type ResolveOptions = Signal & {
  /** The manifest is read next: a place that is far gives both in one exchange. */
  readonly reading?: boolean;
};

/** Where content and names are read from: a repository, a layout, a tar, an overlay. */
export interface Source {
  /** How this place is written, for messages: `ghcr.io/acme/app`, `oci:dir`. */
  readonly place: string;

  /**
   * What a name (a tag, or what the place calls an image) or a digest stands for now.
   * @throws ImageError `NOT_FOUND`
   */
  resolve(name: string, options?: ResolveOptions): Promise<Descriptor>;

  /** Ability: so many requests may soon be under way at a time; the place prepares for them meanwhile. */
  expect?(requests: number): void;

  /**
   * Ability: whether the place limits how many manifests are read, and not how often names are resolved, as
   * Docker Hub does.
   */
  countsReads?(): boolean;

  /**
   * Ability: a descriptor of `resolve` as the manifest's bytes have it. Headers may tell another length
   * or media type; it is asked for before either is relied on, and costs no more than the reading that follows.
   * @throws ImageError as `fetch`
   */
  describe?(descriptor: Descriptor, options?: Signal): Promise<Descriptor>;

  /**
   * The content, verified: the stream fails rather than deliver other bytes or another number of
   * them. With an offset (bytes) only what follows is delivered, and cannot be verified as a whole.
   * @throws ImageError `NOT_FOUND`
   */
  fetch(descriptor: Descriptor, options?: Signal & { readonly offset?: number }): Promise<Readable>;

  /** Ability: what refers to this content (signatures, attestations, SBOMs). */
  referrers?(
    descriptor: Descriptor,
    options?: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]>;

  /**
   * Ability: tags that belong to this content by their name alone: cosign's `sha256-….sig`, `.att`
   * and `.sbom`, for registries without the Referrers API.
   */
  digestTags?(descriptor: Descriptor, options?: Signal): Promise<readonly NamedDescriptor[]>;

  /**
   * Ability: what an index lists and this place lacks, whole or in part. Docker saves such indexes
   * from containerd's store: of each image only the platforms that were pulled (moby#49473).
   */
  missing?(index: Descriptor, options?: Signal): Promise<readonly Descriptor[]>;

  /**
   * Ability: how many bytes gzipped content has without its compression, as its own end says: not
   * verified, and wrong where it is made of several members (RFC 1952 2.3.1). `undefined` where that
   * cannot be, or it is compressed otherwise.
   */
  plainSize?(descriptor: Descriptor, options?: Signal): Promise<number | undefined>;

  /** Ability: lets go of sockets and files. */
  close?(): Promise<void>;
}

/** A descriptor and the name that it goes by. */
export type NamedDescriptor = { readonly name: string; readonly descriptor: Descriptor };

/** Which referrers are wanted. */
export type ReferrerFilter = { readonly artifactType?: string };

/** How content got into a target. */
export type PutOutcome = 'copied' | 'exists' | 'mounted';

/** What a target is told beside the content. */
export type PutOptions = Signal & {
  /** Also gives the manifest this name: a registry stores and tags it in one request. */
  readonly name?: string;
  /** What the body reads from: a target that reads later may use what else it can do. */
  readonly source?: Source;
  /** Where the content is as well: a target that shares storage with one of them sends no bytes. */
  readonly from?: readonly Source[];
  /**
   * Sends it even if it seems to be there: for a target that turned out to lack what it had
   * promised (go-containerregistry#1820, oras-go#1211).
   */
  readonly force?: boolean;
  /** Sends a layer of a type that registries need not have: it is kept elsewhere, at its `urls`. */
  readonly foreign?: boolean;
};

/** Where content is written to. */
export interface Target {
  readonly place: string;

  /**
   * Whether the content is there, as far as this place can tell without reading it; a manifest is there
   * only with everything below it.
   */
  has(descriptor: Descriptor, options?: Signal): Promise<boolean>;

  /**
   * Stores content; what is there already is not sent again. Bytes that do not verify are never
   * kept. A manifest comes after everything below it.
   */
  put(descriptor: Descriptor, body: Body, options?: PutOptions): Promise<PutOutcome>;

  /** Gives a manifest that is there a name, moving it from the manifest that had it before. */
  tag(descriptor: Descriptor, name: string, options?: Signal): Promise<void>;

  /** Ability: as a source's. */
  expect?(requests: number): void;

  /** Ability: what a name stands for now; `undefined` where there is no such name. */
  lookup?(name: string, options?: Signal): Promise<Descriptor | undefined>;

  /** Ability: all content of that source is here too (the same repository). */
  contains?(source: Source): boolean;

  /** Ability: finishes what is written as a whole, such as a tar. */
  close?(): Promise<void>;

  /** Ability: lets go of what was begun, leaving nothing half-written. */
  abort?(reason: unknown): Promise<void>;
}

/** A place of both kinds. */
export interface Store extends Source, Target {
  close?(): Promise<void>;
}
