import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { ImageError, unlessInterrupted } from '../../errors.ts';
import { summarize } from '../../image/summary.ts';
import { formatSize } from '../../image/words.ts';
import { familiar, type LayoutEntry } from '../../layout/entry.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { type Bind, examples } from '../command.ts';
import { confirmed } from '../confirm.ts';
import type { Context } from '../context.ts';
import { collect } from '../options.ts';
import { type PruneFilters, pruneFilters } from '../prune-filters.ts';

type PruneOptions = {
  readonly all?: true;
  readonly force?: true;
  readonly filter?: readonly string[];
};

export function pruneCommand(bind: Bind): Command {
  return new Command('prune')
    .description('Remove dangling images of the store, and content that no image needs')
    .option('-a, --all', 'remove every image, not only dangling ones')
    .option('-f, --force', 'do not ask')
    .option(
      '--filter <key=value>',
      'only until=WHEN (not used for 24h, or since a time), label=KEY[=VALUE], label!=KEY[=VALUE]',
      collect,
    )
    .addHelpText(
      'after',
      examples(
        'prune',
        'prune --all --force --filter until=168h',
        'prune --all --force --filter label!=org.example.keep',
      ),
    )
    .action(bind(prune));
}

async function prune(
  context: Context,
  _args: readonly string[],
  options: PruneOptions,
): Promise<void> {
  const { output, places, signal } = context;
  const filters = pruneFilters(options.filter ?? []);
  const { since } = filters;
  if (filters.dangling !== undefined && filters.dangling === (options.all === true)) {
    throw new ImageError('INVALID_ARGUMENT', 'prune: the filter dangling contradicts --all');
  }
  if (options.force !== true && !(await confirmed(context, 'prune', warningOf(options)))) {
    output.line(`Total reclaimed space: ${formatSize(0)}`);
    return;
  }
  const store = await places.store();
  const untagged = await removeImages(store, { all: options.all === true, filters, signal });
  const grace = since === undefined ? {} : { grace: Date.now() - since };
  const { digests, bytes } = await store.collect({ ...grace, signal });
  output.document({ untagged, deleted: digests, reclaimed: bytes });
  if (untagged.length + digests.length > 0) {
    const lines = [
      ...untagged.map((name) => `untagged: ${name}`),
      ...digests.map((digest) => `deleted: ${digest}`),
    ];
    output.line(`Deleted Images:\n${lines.join('\n')}\n`);
  }
  output.line(`Total reclaimed space: ${formatSize(bytes)}`);
}

function warningOf({ all, filter = [] }: PruneOptions): string {
  const what = all === true ? 'all images of the store' : 'all dangling images';
  const only = filter.map((one) => `  - only where ${one}\n`).join('');
  return `WARNING! This will remove ${what}, and content that no image needs.\n${only}`;
}

type Scope = {
  readonly all: boolean;
  readonly filters: PruneFilters;
  readonly signal: AbortSignal;
};

/** Removes entries; the collection removes their content. @returns the names that went */
async function removeImages(
  store: ImageLayout,
  { all, filters, signal }: Scope,
): Promise<readonly string[]> {
  const entries = await store.entries();
  const named = new Set(entries.filter(isNamed).map(({ descriptor }) => descriptor.digest));
  const removed = new Set<Digest>();
  for (const { descriptor } of entries) {
    const meant = all || !named.has(descriptor.digest);
    if (meant && (await isMeant(store, descriptor, filters, signal))) {
      removed.add(descriptor.digest);
    }
  }
  await store.remove(({ descriptor }) => removed.has(descriptor.digest), { signal });
  return entries.flatMap(({ name, descriptor }) =>
    name !== undefined && removed.has(descriptor.digest) ? [familiar(name)] : [],
  );
}

function isNamed({ name }: LayoutEntry): boolean {
  return name !== undefined;
}

async function isMeant(
  store: ImageLayout,
  image: Descriptor,
  { since, matchesLabels }: PruneFilters,
  signal: AbortSignal,
): Promise<boolean> {
  if (await usedSince(store, image.digest, since)) {
    return false;
  }
  if (matchesLabels === undefined) {
    return true;
  }
  // An image that cannot be read has no labels that are known: it is spared.
  const summary = await summarize(store, image, { signal }).catch(unlessInterrupted);
  return summary !== undefined && matchesLabels(summary.config?.labels ?? {});
}

/** A layout sets the time of a file whenever its content is stored or found to be there. */
async function usedSince(
  store: ImageLayout,
  digest: Digest,
  since: number | undefined,
): Promise<boolean> {
  if (since === undefined) {
    return false;
  }
  const file = await stat(store.blobPath(digest)).catch(() => undefined);
  return file !== undefined && file.mtimeMs >= since;
}
