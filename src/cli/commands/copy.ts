import { Command, Option } from 'commander';
import { eachOf } from '../../content/each-of.ts';
import { Remembering } from '../../content/remember.ts';
import { type SharedReader, SharedReads } from '../../content/shared-reads.ts';
import type { Source } from '../../content/store.ts';
import { type CopyResult, type CopySource, copy } from '../../copy/copy.ts';
import { isPlaced } from '../../copy/event.ts';
import type { Selection } from '../../copy/select.ts';
import { movedBytes } from '../../image/moved-bytes.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { hostPlatforms } from '../../oci/platform.ts';
import { type Place, parsePlace, siteOf } from '../../place/place.ts';
import { compressedAs } from '../../place/recompress.ts';
import { type Bind, examples } from '../command.ts';
import { addCompression, type CompressionFlags, recompressionOf } from '../compression.ts';
import type { Context } from '../context.ts';
import { type Copied, copyDocument, type CopyTargetPlace as Target } from '../copied.ts';
import { type Attempted, attempt, type Failed, throwIfAny } from '../errors.ts';
import { wantedPlatforms } from '../options.ts';
import { COPYING, PUSHING } from '../progress.ts';
import { lackWords } from '../told-facts.ts';
import { formatPlace, foundPlace } from '../written-names.ts';

type CopyFlags = CompressionFlags & {
  /** `--referrers` or `--no-referrers`; the target decides if neither is given. */
  readonly referrers?: boolean;
  readonly foreignLayers?: true;
  readonly ifExists?: 'overwrite' | 'skip' | 'fail';
};

const PLACES = `A place is one of:
  [docker://]REFERENCE        a repository in a registry
  store:REFERENCE             the local image store
  oci:DIR[:NAME]              an OCI image layout directory
  oci-archive:FILE[:NAME]     an OCI image layout in a tar
  docker-archive:FILE[:NAME]  a tar as docker save writes it
  docker-daemon:REFERENCE     Docker or Podman`;

export function copyCommand(bind: Bind): Command {
  const command = new Command('copy')
    .alias('cp')
    .description('Copy an image from any place to any places, and print its digest')
    .argument('<source>', 'a place; without a word before it, a registry')
    .argument('<target...>', 'places')
    .option('--referrers', 'take signatures, attestations and SBOMs along to any place')
    .option('--no-referrers', 'leave them behind; without either, registries and oci: get them')
    .option('--foreign-layers', 'send layers as well that are kept elsewhere (Windows base images)')
    .addOption(
      new Option('--if-exists <what>', 'for a target tag that names something else').choices([
        'overwrite',
        'skip',
        'fail',
      ]),
    );
  return addCompression(command, 'as it is')
    .addHelpText(
      'after',
      `\n${PLACES}\n${examples(
        'copy alpine:3.20 ghcr.io/acme/alpine:3.20',
        'copy --platform linux/amd64 --platform linux/arm64 alpine:3.20 oci:images:alpine',
        'copy store:app:1.4.0 ghcr.io/acme/app:1.4.0 docker.io/acme/app:1.4.0',
      )}`,
    )
    .action(bind(copyImage));
}

type From = CopySource & { readonly place: Place; readonly origin: Source };

async function copyImage(
  context: Context,
  [text = '', ...texts]: readonly string[],
  flags: CopyFlags,
): Promise<void> {
  const { places, signal, output } = context;
  const written = parsePlace(text, 'docker');
  const targets = texts.map((target) => ({ text: target, place: parsePlace(target, 'docker') }));
  const { source, name } = await places.source(written, signal);
  const place = foundPlace(written, name);
  // The source is asked once for all targets; a target may share storage with `origin`.
  const from = { source: new Remembering(source), name, place, origin: source };
  const { results, errors, failed } = await copyToAll(context, from, targets, flags);
  tell(
    context,
    results.map(({ result }) => result),
  );
  output.document(copyDocument(formatPlace(place, text), results, failed));
  throwIfAny(errors, targets.length);
}

/**
 * Registries side by side, the targets of one after the other; each blob is read once for all of them. An
 * image that is compressed anew is copied to one after the other, for it is made while the first is written.
 */
async function copyToAll(
  context: Context,
  from: From,
  targets: readonly Target[],
  flags: CopyFlags,
): Promise<Attempted<Copied> & { readonly failed: readonly Failed<Target>[] }> {
  const inTurn = recompressionOf(flags) !== undefined;
  const groups = Map.groupBy(targets, ({ place }) => (inTurn ? '' : siteOf(place)));
  if (groups.size > 1) {
    // One of them that fails must not be the one that asked for all.
    const reading = from.source.countsReads?.() !== true;
    await from.source.resolve(from.name, { signal: context.signal, reading });
  }
  const shared = new SharedReads(from.source);
  const parts = [...groups.values()].map((group) => ({ group, reader: shared.reader() }));
  const ended = await eachOf(parts, parts.length, ({ group, reader }) =>
    attempt(group, async (target) => {
      if (targets.length > 1) {
        context.output.note(`Copying to ${target.text}`);
      }
      const options = { flags, alone: parts.length === 1, reader };
      const result = await copyTo(context, from, target, options);
      const remote = {
        source: from.place.transport === 'docker',
        target: target.place.transport === 'docker',
      };
      return { target, result, bytes: movedBytes(result, remote) };
    }).finally(() => reader.leave()),
  );
  const results = ended.flatMap((one) => one.results);
  const failed = ended.flatMap((one) => one.failed);
  results.sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target));
  failed.sort((one, other) => targets.indexOf(one.item) - targets.indexOf(other.item));
  return { results, failed, errors: failed.map(({ error }) => error) };
}

/** The places in which referrers can be found again. */
const TAKES_REFERRERS: ReadonlySet<Place['transport']> = new Set(['docker', 'oci']);

type CopyToOptions = {
  readonly flags: CopyFlags;
  /** No other target is written meanwhile. */
  readonly alone: boolean;
  /** The source, as those that are copied to at the same time share it. */
  readonly reader: SharedReader;
};

async function copyTo(
  context: Context,
  from: From,
  { place }: Target,
  { flags, alone, reader }: CopyToOptions,
): Promise<CopyResult> {
  const { places, signal } = context;
  const { referrers = TAKES_REFERRERS.has(place.transport), ifExists = 'overwrite' } = flags;
  const selection = await selectionFor(context, place);
  const wanted = recompressionOf(flags);
  const compressed =
    wanted &&
    (await compressedAs(from, await formsFor(context, from, place), { selection, wanted, signal }));
  const image = compressed ?? { source: reader, name: from.name };
  const target = await places.target(place, { from: from.place, signal });
  const repository =
    from.place.transport === 'docker' ? from.place.reference.repository : undefined;
  const words = {
    ...(place.transport === 'docker' ? PUSHING : COPYING),
    mountedFrom: () => repository,
  };
  const progress = context.progress(words, { alone });
  try {
    const result = await copy(image, target, {
      ...selection,
      mountFrom: [from.origin],
      referrers,
      foreignLayers: flags.foreignLayers === true,
      ifExists,
      onProgress: (event) => {
        progress.tell(event);
        if (isPlaced(event.state)) {
          reader.pass(event.descriptor);
        }
      },
      signal,
    });
    if (place.transport !== 'store') {
      await target.target.close?.();
    }
    if (compressed === undefined) {
      return result;
    }
    const { missing } = compressed;
    return { ...result, source: await from.source.resolve(from.name, { signal }), missing };
  } catch (error) {
    await target.target.abort?.(error);
    throw error;
  } finally {
    progress.end();
  }
}

/**
 * Where recompressed layers are kept: in the store if it takes part, so that they are compressed once,
 * else in a temporary layout.
 */
function formsFor({ places }: Context, from: From, to: Place): Promise<ImageLayout> {
  const ofTheStore = from.place.transport === 'store' || to.transport === 'store';
  return ofTheStore ? places.store() : places.scratch();
}

/**
 * The platforms that were asked for; else one for a target that takes one (an engine, or a tar that is
 * made for it), all for any other.
 */
async function selectionFor(
  { places, options, signal }: Context,
  { transport }: Place,
): Promise<Selection> {
  const platforms = wantedPlatforms(options);
  if (platforms !== undefined) {
    return { platforms };
  }
  if (transport === 'docker-daemon') {
    return { preferred: [(await places.engine({ signal })).platform] };
  }
  return transport === 'docker-archive' ? { preferred: hostPlatforms() } : {};
}

/** Prints the digest that was written, and on standard error the source's digest if it differs. */
function tell({ output }: Context, results: readonly CopyResult[]): void {
  for (const digest of new Set(results.map(({ written }) => written.digest))) {
    output.line(digest);
  }
  const sources = results.filter(({ source, written }) => source.digest !== written.digest);
  for (const digest of new Set(sources.map(({ source }) => source.digest))) {
    output.remark(`source: ${digest}`);
  }
  for (const lacks of new Set(results.map(lackWords))) {
    if (lacks !== undefined) {
      output.remark(`source ${lacks}`);
    }
  }
}
