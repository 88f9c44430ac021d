import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { ImageError } from '../../errors.ts';
import { formatSize } from '../../image/words.ts';
import { familiar, type LayoutEntry } from '../../layout/entry.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import type { Digest } from '../../oci/digest.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { parseUntil } from '../until.ts';

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
      '--filter <until=when>',
      'only what was not used since: a duration such as 24h, or a time',
      (value, previous: readonly string[] = []) => [...previous, value],
    )
    .addHelpText('after', examples('prune', 'prune --all --force --filter until=168h'))
    .action(bind(prune));
}

async function prune(
  context: Context,
  _args: readonly string[],
  options: PruneOptions,
): Promise<void> {
  const { output, places, signal } = context;
  const since = sinceOf(options.filter ?? []);
  if (options.force !== true && !(await confirmed(context, options))) {
    output.line(`Total reclaimed space: ${formatSize(0)}`);
    return;
  }
  const store = await places.store();
  const untagged = await removeImages(store, { ...options, since, signal });
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

/** @returns milliseconds since 1970 @throws ImageError `INVALID_ARGUMENT` */
function sinceOf(filters: readonly string[]): number | undefined {
  const [filter, ...more] = filters;
  const [, until] = /^until=(.*)$/.exec(filter ?? 'until=') ?? [];
  if (until === undefined || more.length > 0) {
    const why = more.length > 0 ? 'only one filter can be given' : `there is no filter "${filter}"`;
    throw new ImageError('INVALID_ARGUMENT', `prune: ${why}`, {
      hint: 'the filter is until=WHEN, such as until=24h',
    });
  }
  return filter === undefined ? undefined : parseUntil(until);
}

async function confirmed(
  { stdin, output, signal }: Context,
  { all, filter = [] }: PruneOptions,
): Promise<boolean> {
  if (stdin.isTTY !== true) {
    throw new ImageError('INVALID_ARGUMENT', 'prune: there is no terminal to ask on', {
      hint: 'transship prune --force does not ask',
    });
  }
  const what = all === true ? 'all images of the store' : 'all dangling images';
  const only = filter.map((one) => `  - only where ${one}\n`).join('');
  const question = createInterface({ input: stdin, output: output.stderr });
  try {
    const answer = await question.question(
      `WARNING! This will remove ${what}, and content that no image needs.\n${only}Are you sure you want to continue? [y/N] `,
      { signal },
    );
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    question.close();
  }
}

type Scope = {
  readonly all?: true;
  readonly since: number | undefined;
  readonly signal: AbortSignal;
};

/** Takes the entries away; their content goes with the collection. @returns the names */
async function removeImages(
  store: ImageLayout,
  { all, since, signal }: Scope,
): Promise<readonly string[]> {
  const entries = await store.entries();
  const named = new Set(entries.filter(isNamed).map(({ descriptor }) => descriptor.digest));
  const removed = new Set<Digest>();
  for (const { descriptor } of entries) {
    const meant = all === true || !named.has(descriptor.digest);
    if (meant && !(await usedSince(store, descriptor.digest, since))) {
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

/** A layout marks content by the time of its file whenever it is stored, or found to be there. */
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
