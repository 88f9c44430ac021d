import type { Signal } from '../content/store.ts';
import { during, unlessInterrupted } from '../errors.ts';
import { EVERY_REPOSITORY } from './every-repository.ts';
import type { CatalogEntry, SyncEntry, SyncFile } from './sync-file.ts';

/** The repositories of a registry: `RegistryClient.search` with an empty term. */
export type Catalog = {
  search(registry: string, term: '', options?: Signal): AsyncIterable<{ readonly name: string }>;
};

/**
 * The file with an entry for each repository of the registries that it asks for as a whole. One that cannot be
 * listed costs only itself.
 */
export async function withCatalogs(
  file: SyncFile,
  catalog: Catalog,
  options: Signal = {},
): Promise<SyncFile> {
  const found: SyncEntry[] = [];
  const unlisted: { entry: SyncEntry; error: unknown }[] = [];
  for (const entry of file.catalogs ?? []) {
    try {
      found.push(...(await entriesOf(entry, catalog, options)));
    } catch (error) {
      unlessInterrupted(error);
      unlisted.push({ entry: repositoryOf(entry, EVERY_REPOSITORY), error });
    }
  }
  return { ...file, entries: [...file.entries, ...found], unlisted };
}

function repositoryOf(
  { sourceRegistry, targetRegistry, ...entry }: CatalogEntry,
  repository: string,
): SyncEntry {
  const source = { registry: sourceRegistry, repository };
  return { ...entry, source, target: { registry: targetRegistry, repository } };
}

async function entriesOf(
  entry: CatalogEntry,
  catalog: Catalog,
  options: Signal,
): Promise<readonly SyncEntry[]> {
  const { where, sourceRegistry } = entry;
  const found: SyncEntry[] = [];
  try {
    for await (const { name } of catalog.search(sourceRegistry, '', options)) {
      found.push(repositoryOf(entry, name));
    }
    return found;
  } catch (error) {
    throw during(`${where}: listing the repositories of ${sourceRegistry}`, error);
  }
}
