import type { Platform } from '../oci/platform.ts';
import type { Reference } from '../oci/reference.ts';
import type { TagRules } from './tag-rules.ts';

/** What a sync file asks for, whichever program it was written for. */
export type SyncFile = {
  /** Images at a time. */
  readonly concurrency: number;
  /** Canonical registry → how to speak to it. */
  readonly registries: ReadonlyMap<string, SyncRegistry>;
  readonly entries: readonly SyncEntry[];
  /** Registries of which every repository is synced; `withCatalogs` makes entries of them. */
  readonly catalogs?: readonly CatalogEntry[];
  /** Those of them whose repositories are not known: the repository of each is `*`. */
  readonly unlisted?: readonly { readonly entry: SyncEntry; readonly error: unknown }[];
};

/** Every repository of a registry, under the same name in another one. */
export type CatalogEntry = Omit<SyncEntry, 'source' | 'target'> & {
  /** Canonical. */
  readonly sourceRegistry: string;
  readonly targetRegistry: string;
};

/** How a sync file says a registry is spoken to. */
export type SyncRegistry = {
  /** URLs. */
  readonly mirrors: readonly string[];
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly isInsecure: boolean;
};

/** One image, or the tags of a repository. */
export type SyncEntry = {
  /** Where it stands in the file, for messages: `sync[0]`. */
  readonly where: string;
  readonly source: Reference;
  readonly target: Reference;
  /** `undefined` for one image: both references have what they need. */
  readonly tags: TagRules | undefined;
  /** Empty for all. */
  readonly platforms: readonly Platform[];
  readonly referrers: boolean;
  /** The target keeps what was synced, as an artifact beside it. */
  readonly record?: boolean;
};

export const DEFAULT_CONCURRENCY = 4;
