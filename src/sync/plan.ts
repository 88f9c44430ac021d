import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import { readConfig } from '../content/read-config.ts';
import { Remembering } from '../content/remember.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source, Store } from '../content/store.ts';
import { during, ImageError, unlessInterrupted } from '../errors.ts';
import { representative } from '../image/describe.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import {
  familiarName,
  familiarReference,
  formatReference,
  type Reference,
} from '../oci/reference.ts';
import type { SyncEntry, SyncFile } from './sync-file.ts';
import { selectTags, type TagRules, tagRenamer } from './tag-rules.ts';

/** A repository of a registry, as far as a sync needs it. */
export type SyncRepository = Store & {
  tags(options?: Signal): AsyncIterable<string>;
  /** @param name a tag or digest */
  remove(name: string, options?: Signal): Promise<void>;
};

/** How a sync gets at repositories. */
export type Repositories = (name: Pick<Reference, 'registry' | 'repository'>) => SyncRepository;

/** One image to sync. */
export type PlannedCopy = {
  readonly entry: SyncEntry;
  readonly source: Reference;
  readonly target: Reference;
  /** What the source's name stands for. */
  readonly root: Descriptor;
  /** Asked once for each thing, by all images of its repository. */
  readonly from: Source;
  /** The same as it is: only a repository itself can be mounted from. */
  readonly repository: Source;
};

/** What could not be planned: an image, or all of an entry. */
export type PlanFailure = {
  readonly entry: SyncEntry;
  readonly source: Reference;
  readonly target: Reference;
  readonly error: unknown;
};

/** The images that a sync copies. */
export type SyncPlan = {
  readonly images: readonly PlannedCopy[];
  readonly failures: readonly PlanFailure[];
  /** Where it was split. */
  readonly parts?: PlannedParts | undefined;
};

/** The parts that a plan is split into. */
export type PlannedParts = {
  /** How many there are. */
  readonly of: number;
  /** From 1 on. */
  readonly partOf: ReadonlyMap<PlannedCopy, number>;
  /** The same wherever the same images are split the same way. */
  readonly digest: Digest;
};

/**
 * Lists tags and resolves every image, so that the rest of the sync sees one state of the sources.
 * What fails is told, and costs only itself.
 */
export async function planSync(
  file: SyncFile,
  repositories: Repositories,
  options: Signal = {},
): Promise<SyncPlan> {
  return new Planner(repositories, options).plan(file);
}

type Candidate = Pick<PlannedCopy, 'entry' | 'source' | 'target'>;

class Planner {
  readonly #repositories: Repositories;
  readonly #options: Signal;
  readonly #failures: PlanFailure[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #tags = new Map<string, Promise<readonly string[]>>();

  constructor(repositories: Repositories, options: Signal) {
    this.#repositories = repositories;
    this.#options = options;
  }

  async plan({ entries, concurrency, unlisted = [] }: SyncFile): Promise<SyncPlan> {
    for (const { entry, error } of unlisted) {
      this.#fail({ ...entry, entry }, error);
    }
    const found = await eachOf(
      entries,
      concurrency,
      (entry) => this.#candidates(entry),
      this.#options,
    );
    const candidates = this.#withoutRivals(found.flat());
    const width = concurrency * 2;
    const images = await eachOf(candidates, width, (one) => this.#resolved(one), this.#options);
    return { images: images.filter((one) => one !== undefined), failures: this.#failures };
  }

  async #candidates(entry: SyncEntry): Promise<readonly Candidate[]> {
    const { source, target, tags: rules } = entry;
    if (rules === undefined) {
      return [{ entry, source, target }];
    }
    try {
      const tags = selectTags(await this.#tagsOf(source), rules);
      const renamed = tagRenamer(rules);
      return tags.map((tag) => ({
        entry,
        source: { ...source, tag },
        target: { ...target, tag: renamed(tag) },
      }));
    } catch (error) {
      this.#fail({ entry, source, target }, error);
      return [];
    }
  }

  #tagsOf(source: Reference): Promise<readonly string[]> {
    const name = formatReference({ registry: source.registry, repository: source.repository });
    return once(this.#tags, name, async () => {
      const tags: string[] = [];
      for await (const tag of this.#repositories(source).tags(this.#options)) {
        tags.push(tag);
      }
      return tags;
    });
  }

  /** If two images have one target, the first is synced: which one finishes last would be chance. */
  #withoutRivals(candidates: readonly Candidate[]): readonly Candidate[] {
    const owners = new Map<string, Candidate>();
    return candidates.filter((one) => {
      const key = formatReference(one.target);
      const other = owners.get(key);
      owners.set(key, other ?? one);
      if (other !== undefined && formatReference(other.source) !== formatReference(one.source)) {
        const what = `${one.entry.where}: ${familiarReference(one.target)} is the target of ${familiarReference(other.source)} as well`;
        this.#fail(one, new ImageError('INVALID_ARGUMENT', what));
      }
      return other === undefined;
    });
  }

  async #resolved(candidate: Candidate): Promise<PlannedCopy | undefined> {
    const { source, entry } = candidate;
    try {
      const from = this.#source(source);
      const root = await from.resolve(source.digest ?? source.tag ?? 'latest', this.#options);
      const isWanted = await this.#isNew(from, root, entry.tags);
      const repository = this.#repositories(source);
      return isWanted ? { ...candidate, from, repository, root } : undefined;
    } catch (error) {
      this.#fail(candidate, during(`looking up ${familiarReference(source)}`, error));
      return undefined;
    }
  }

  #source(reference: Reference): Source {
    const name = familiarName(reference);
    const known = this.#sources.get(name) ?? new Remembering(this.#repositories(reference));
    this.#sources.set(name, known);
    return known;
  }

  /** Only where it matters: it takes two or three requests an image. */
  async #isNew(from: Source, root: Descriptor, rules: TagRules | undefined): Promise<boolean> {
    if (rules?.since === undefined) {
      return true;
    }
    const read = await described(from, root, this.#options);
    const shown = await representative(from, read, this.#options);
    const config = shown && (await readConfig(from, shown.manifest, this.#options));
    const created = Date.parse(config?.created ?? '');
    return Number.isNaN(created) || created >= rules.since;
  }

  #fail(failed: Candidate, error: unknown): void {
    unlessInterrupted(error);
    const { entry, source, target } = failed;
    this.#failures.push({ entry, source, target, error });
  }
}
