import type { Signal } from '../content/store.ts';
import { codeOf, during, ImageError, unlessInterrupted } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import {
  familiarName,
  familiarReference,
  formatReference,
  type Reference,
} from '../oci/reference.ts';
import type { Repositories, SyncPlan, SyncRepository } from './plan.ts';
import type { SyncFile } from './sync-file.ts';
import { namesNoImage } from './tag-rules.ts';

/** At most this share of a repository's tags is deleted unless it is forced: a wrong rule must not empty a mirror. */
const LARGEST_SHARE = 0.5;

/** Tags of a target that the plan has no image for. */
export type ExtraTags = {
  readonly repository: Reference;
  readonly tags: readonly string[];
  /** Those that stay. */
  readonly kept: readonly string[];
  /** What the images of the plan are at their sources: another part may bring one under a tag that stays. */
  readonly planned: readonly Digest[];
  /** Why they are not deleted. */
  readonly refusal?: ImageError;
};

/** What a sync of whole repositories would delete. @returns one for each target that has extra tags */
export async function extraTags(
  { entries }: SyncFile,
  plan: SyncPlan,
  repositories: Repositories,
  { isForced, ...options }: Signal & { readonly isForced: boolean },
): Promise<readonly ExtraTags[]> {
  const found: ExtraTags[] = [];
  const targets = entries.filter(({ tags }) => tags !== undefined).map(({ target }) => target);
  for (const repository of new Map(targets.map((one) => [formatReference(one), one])).values()) {
    const all = await tagsOf(repositories(repository), options);
    const kept = new Set(tagsFor(plan, repository));
    const tags = all.filter((tag) => !kept.has(tag));
    const refusal = refusalFor(plan, { repository, all, tags }, isForced);
    if (tags.length > 0) {
      const planned = plan.images
        .filter(({ target }) => isSame(target, repository))
        .map(({ root }) => root.digest);
      found.push({ repository, tags, kept: [...kept], planned, ...(refusal && { refusal }) });
    }
  }
  return found;
}

async function tagsOf(repository: SyncRepository, options: Signal): Promise<readonly string[]> {
  const tags: string[] = [];
  try {
    for await (const tag of repository.tags(options)) {
      tags.push(...(namesNoImage(tag) ? [] : [tag]));
    }
  } catch (error) {
    // A repository that is not there yet has none.
    if (codeOf(error) !== 'NOT_FOUND') {
      throw error;
    }
  }
  return tags;
}

function tagsFor({ images, failures }: SyncPlan, repository: Reference): readonly string[] {
  return [...images, ...failures]
    .filter(({ target }) => isSame(target, repository))
    .flatMap(({ target }) => target.tag ?? []);
}

function isSame(one: Reference, other: Reference): boolean {
  return one.registry === other.registry && one.repository === other.repository;
}

function refusalFor(
  { failures }: SyncPlan,
  {
    repository,
    all,
    tags,
  }: Pick<ExtraTags, 'repository' | 'tags'> & { readonly all: readonly string[] },
  isForced: boolean,
): ImageError | undefined {
  const name = familiarName(repository);
  if (failures.some(({ target }) => isSame(target, repository) && target.tag === undefined)) {
    return refused(name, 'its source could not be listed');
  }
  const share = tags.length / all.length;
  if (share > LARGEST_SHARE && !isForced) {
    return refused(name, `${tags.length} of its ${all.length} tags would go`);
  }
  return undefined;
}

function refused(name: string, why: string): ImageError {
  return new ImageError('CONFLICT', `deleting tags of ${name}: ${why}`, {
    hint: 'look at the plan first, and force it if it is meant',
  });
}

/**
 * Deletes extra tags. Where the registry deletes no tags, the manifest goes, unless a tag that stays names
 * it too.
 * @returns those that are gone
 * @throws ImageError the refusal, if there is one
 */
export async function deleteExtraTags(
  { repository, tags, kept, planned, refusal }: ExtraTags,
  repositories: Repositories,
  options: Signal = {},
): Promise<readonly string[]> {
  if (refusal !== undefined) {
    throw refusal;
  }
  const target = repositories(repository);
  const needed = new Set<Digest | undefined>(planned);
  for (const tag of kept) {
    needed.add((await target.lookup?.(tag, options))?.digest);
  }
  const gone: string[] = [];
  for (const tag of tags) {
    const digest = (await target.lookup?.(tag, options))?.digest;
    // Many registries delete the manifest with the tag.
    if (digest !== undefined && !needed.has(digest)) {
      await deleteTag(target, { ...repository, tag }, digest, options);
    }
    if (digest === undefined || !needed.has(digest)) {
      gone.push(tag);
    }
  }
  return gone;
}

async function deleteTag(
  target: SyncRepository,
  image: Reference & { readonly tag: string },
  digest: Digest,
  options: Signal,
): Promise<void> {
  try {
    await target.remove(image.tag, options).catch((error: unknown) => {
      unlessInterrupted(error);
      return target.remove(digest, options);
    });
  } catch (error) {
    throw during(`deleting ${familiarReference(image)}`, error);
  }
}
