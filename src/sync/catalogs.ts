import type { Signal } from '../content/store.ts';
import { during } from '../errors.ts';
import type { CatalogEntry, SyncEntry, SyncFile } from './sync-file.ts';

/** The repositories of a registry: `RegistryClient.search` with an empty term. */
export type Catalog = {
  search(registry: string, term: '', options?: Signal): AsyncIterable<{ readonly name: string }>;
};

/** The file with an entry for each repository of the registries that it asks for as a whole. */
export async function withCatalogs(
  file: SyncFile,
  catalog: Catalog,
  options: Signal = {},
): Promise<SyncFile> {
  const found: SyncEntry[] = [];
  for (const entry of file.catalogs ?? []) {
    found.push(...(await entriesOf(entry, catalog, options)));
  }
  return { ...file, entries: [...file.entries, ...found] };
}

async function entriesOf(
  { sourceRegistry, targetRegistry, ...entry }: CatalogEntry,
  catalog: Catalog,
  options: Signal,
): Promise<readonly SyncEntry[]> {
  const found: SyncEntry[] = [];
  try {
    for await (const { name: repository } of catalog.search(sourceRegistry, '', options)) {
      const source = { registry: sourceRegistry, repository };
      const target = { registry: targetRegistry, repository };
      found.push({ ...entry, source, target });
    }
    return found;
  } catch (error) {
    throw during(`${entry.where}: listing the repositories of ${sourceRegistry}`, error);
  }
}
