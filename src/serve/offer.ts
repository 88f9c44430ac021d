import { entryOf, subjectOf } from '../layout/entry.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseName, type Reference } from '../oci/reference.ts';

/** The registry in the name of a pushed image, as Podman names images that are of no registry. */
export const HOME = 'localhost';

export type OfferedTag = {
  readonly descriptor: Descriptor;
  /** Every name of the layout that is offered as this tag; the first one counts. */
  readonly names: readonly string[];
};

/** A repository as the names of a layout make it. */
export type OfferedRepository = {
  readonly tags: ReadonlyMap<string, OfferedTag>;
  /** What its names stand for, also those without a tag (`NAME@DIGEST`). */
  readonly roots: readonly Descriptor[];
};

/** The content of `index.json`, seen as a registry. */
export type Offer = {
  readonly repositories: ReadonlyMap<string, OfferedRepository>;
  /** The repositories to list: together they lead to everything, none only to what another has. */
  readonly listed: ReadonlySet<string>;
  /** By the digest of their subject. */
  readonly referrers: ReadonlyMap<string, readonly Descriptor[]>;
};

type OpenRepository = { readonly tags: Map<string, OfferedTag>; readonly roots: Descriptor[] };
type Named = { readonly name: string; readonly reference: Reference; readonly entry: Descriptor };

/**
 * Turns a layout's names into repositories. `REGISTRY/REPOSITORY:TAG` is offered as
 * `REPOSITORY:TAG`: `docker.io/library/alpine:3.20` is `library/alpine:3.20`. Where two registries
 * have the same, `localhost` (what was pushed here) goes before `docker.io`, and that before all
 * others in alphabetical order. Every image is offered as `REGISTRY/REPOSITORY:TAG` too, if the
 * registry's name has no port: `ghcr.io/acme/app:1` is never ambiguous.
 *
 * A name that is no reference is not offered. A bare tag, as other tools write it, is read as
 * docker reads it.
 * @param only the one registry whose names count, for a pull-through cache
 */
export function offerOf(entries: readonly Descriptor[], only?: string): Offer {
  const named = entries
    .flatMap(readName)
    .filter(({ reference }) => only === undefined || reference.registry === only)
    .reverse() // of two entries with one name the last counts
    .sort((one, other) => compare(rank(one.reference.registry), rank(other.reference.registry)));
  const repositories = new Map<string, OpenRepository>();
  const add = (repository: string, { name, reference, entry }: Named): void => {
    const found: OpenRepository = repositories.get(repository) ?? { tags: new Map(), roots: [] };
    repositories.set(repository, found);
    const tag = tagOf(reference);
    const first = tag === undefined ? undefined : found.tags.get(tag);
    if (tag !== undefined) {
      const names = [...(first?.names ?? []), name];
      found.tags.set(tag, { descriptor: first?.descriptor ?? entry, names });
    }
    if (first === undefined) {
      found.roots.push(entry);
    }
  };
  for (const one of named) {
    add(one.reference.repository, one);
  }
  const listed = new Set(repositories.keys());
  for (const one of named) {
    const { registry, repository } = one.reference;
    const offered = repositories.get(repository)?.tags.get(tagOf(one.reference) ?? '');
    if (!registry.includes(':')) {
      add(`${registry}/${repository}`, one);
      if (offered !== undefined && offered.descriptor.digest !== one.entry.digest) {
        listed.add(`${registry}/${repository}`);
      }
    }
  }
  return { repositories, listed, referrers: referrersOf(entries) };
}

function tagOf({ tag, digest }: Reference): string | undefined {
  return tag ?? (digest === undefined ? 'latest' : undefined);
}

function readName(entry: Descriptor): readonly Named[] {
  const { name } = entryOf(entry);
  if (name === undefined || subjectOf(entry) !== undefined) {
    return [];
  }
  try {
    return [{ name, reference: parseName(name), entry }];
  } catch {
    return [];
  }
}

function rank(registry: string): string {
  const first = [HOME, 'docker.io'].indexOf(registry);
  return first < 0 ? `2 ${registry}` : `${first}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function referrersOf(entries: readonly Descriptor[]): Offer['referrers'] {
  const referrers = new Map<string, Descriptor[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    // An entry with a tag of its own (cosign's) is no referrer.
    if (subject !== undefined && entryOf(entry).name === undefined) {
      const found = referrers.get(subject) ?? [];
      referrers.set(subject, found);
      found.push(entry);
    }
  }
  return referrers;
}
