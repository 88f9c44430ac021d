import { Command, CommanderError } from 'commander';
import { Remembering } from '../../content/remember.ts';
import type { Source } from '../../content/store.ts';
import type { CopyResult } from '../../copy/copy.ts';
import { type MovedBytes, movedBytes } from '../../image/moved-bytes.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { hostPlatforms, type Platform, parsePlatform } from '../../oci/platform.ts';
import {
  familiarReference,
  formatReference,
  parseName,
  pinned,
  type Reference,
} from '../../oci/reference.ts';
import { pull, storeName } from '../../place/pull.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { type Attempted, attempt, throwIfAny, usageError } from '../errors.ts';
import { pulledFromFiles } from '../file-references.ts';
import { collect, wantedPlatforms } from '../options.ts';
import { writeFileWhole } from '../output-file.ts';
import { PULLING } from '../progress.ts';
import { type ToldFacts, toldFacts } from '../told-facts.ts';
import { repositoryOnly, withoutTransport } from '../written-names.ts';

type PullOptions = {
  readonly allTags?: true;
  readonly digestFile?: string;
  readonly fromFile?: readonly string[];
};

export function pullCommand(bind: Bind): Command {
  return new Command('pull')
    .description('Pull images from a registry into the store')
    .argument('[reference...]', 'such as alpine:3.20 or ghcr.io/acme/app@sha256:…')
    .option('-a, --all-tags', 'every tag of the repository')
    .option(
      '--from-file <file>',
      'the images that this file names (compose file, Dockerfile, manifest, workflow …); repeatable',
      collect,
    )
    .option('--digest-file <file>', 'write the digests to this file, one a line')
    .option('--disable-content-trust', 'changes nothing: there is no content trust to ask')
    .addHelpText(
      'after',
      examples(
        'pull alpine:3.20 postgres:16',
        'pull --platform linux/arm64 alpine:3.20',
        'pull --all-tags ghcr.io/acme/app',
        'pull --from-file compose.yaml',
      ),
    )
    .action(bind(pullAll));
}

/** An argument, and the images that it means: itself, or every tag of a repository. */
type Wanted = {
  readonly name: Reference;
  /** Whether no tag was written. */
  readonly defaulted: boolean;
  readonly references: readonly Reference[];
  /** What the file that names it asks for, where `--platform` says nothing. */
  readonly platform?: Platform | undefined;
};

async function pullAll(
  context: Context,
  texts: readonly string[],
  options: PullOptions,
): Promise<void> {
  const wanted = [
    ...(await writtenImages(context, texts, options)),
    ...(await fileImages(context, options)),
  ];
  const ended = [];
  for (const one of wanted) {
    ended.push(await pullWanted(context, one));
  }
  const results = ended.flatMap((one) => one.results);
  context.output.document(results);
  if (options.digestFile !== undefined) {
    const digests = results.map(({ digest }) => `${digest}\n`);
    await writeFileWhole(options.digestFile, digests, context.signal);
  }
  throwIfAny(
    ended.flatMap(({ errors }) => errors),
    wanted.flatMap(({ references }) => references).length,
  );
}

/** @throws ImageError `INVALID_ARGUMENT` where there is nothing to pull, and no file that might name something */
async function writtenImages(
  context: Context,
  texts: readonly string[],
  { allTags, fromFile = [] }: PullOptions,
): Promise<readonly Wanted[]> {
  if (texts.length + fromFile.length === 0) {
    const what = "error: missing required argument 'reference'";
    throw usageError('pull', new CommanderError(2, 'commander.missingArgument', what));
  }
  if (allTags === true) {
    return everyTag(
      context,
      texts.map((text) => repositoryOnly('pull', text)),
    );
  }
  return texts.map((text) => asWritten(parseName(withoutTransport(text))));
}

/** Each image once for each platform that files ask for. */
async function fileImages(
  context: Context,
  { fromFile = [] }: PullOptions,
): Promise<readonly Wanted[]> {
  const found = await pulledFromFiles(context, fromFile);
  const wanted = found.map(({ reference, platform }): [string, Wanted] => [
    `${formatReference(reference)} ${platform}`,
    {
      name: reference,
      defaulted: false,
      references: [reference],
      platform: platform === undefined ? undefined : parsePlatform(platform),
    },
  ]);
  return [...new Map(wanted).values()];
}

function asWritten(written: Reference): Wanted {
  const defaulted = written.tag === undefined && written.digest === undefined;
  const name = defaulted ? { ...written, tag: 'latest' } : written;
  return { name, defaulted, references: [name] };
}

async function everyTag(
  { places, signal }: Context,
  names: readonly Reference[],
): Promise<readonly Wanted[]> {
  const found: Wanted[] = [];
  for (const name of names) {
    const references: Reference[] = [];
    for await (const tag of places.repository(name).tags({ signal })) {
      references.push({ ...name, tag });
    }
    found.push({ name, defaulted: false, references });
  }
  return found;
}

type Pulled = ToldFacts & {
  readonly reference: string;
  /** What the reference resolved to: an index, even if one platform of it was taken. */
  readonly digest: string;
  readonly mediaType: string;
  readonly status: 'downloaded' | 'exists';
  readonly bytes: MovedBytes;
};

/** Pulls what an argument means. As docker does, it prints one status for all tags of a repository. */
async function pullWanted(
  context: Context,
  { name, defaulted, references, platform }: Wanted,
): Promise<Attempted<Pulled>> {
  const { output } = context;
  if (defaulted) {
    output.said('Using default tag: latest');
  }
  const ended = await attempt(references, (reference) => pullOne(context, reference, platform));
  if (ended.results.length > 0) {
    const isNews = ended.results.some(({ status }) => status === 'downloaded');
    const status = isNews ? 'Downloaded newer image for' : 'Image is up to date for';
    output.said(`Status: ${status} ${familiarReference(withoutIdleTag(name))}`);
    output.line(formatReference(name));
  }
  return ended;
}

async function pullOne(
  context: Context,
  reference: Reference,
  platform: Platform | undefined,
): Promise<Pulled> {
  const { output, places, signal } = context;
  const store = await places.store();
  const remembering = new Remembering(places.repository(reference));
  const stored = await store.lookup(storeName(reference), { signal });
  await remembering.resolve(wordFor(reference), { signal, reading: stored === undefined });
  output.said(`${shownWord(reference)}: Pulling from ${reference.repository}`);
  const result = await pullWithProgress(
    context,
    { source: remembering, platform },
    store,
    reference,
  );
  const { source, written, status } = result;
  output.said(`Digest: ${source.digest}`);
  return {
    reference: formatReference(reference),
    digest: source.digest,
    mediaType: source.mediaType,
    ...(await toldFacts(context, store, written)),
    status: status === 'exists' ? 'exists' : 'downloaded',
    bytes: movedBytes(result, { source: true }),
  };
}

/** The word that the registry is asked for: the digest rather than the tag. */
function wordFor({ tag, digest }: Reference): string {
  return digest ?? tag ?? 'latest';
}

/** The same word as docker prints it: a tag alone, a digest with its repository. */
function shownWord(reference: Reference): string {
  return reference.digest === undefined
    ? wordFor(reference)
    : formatReference(withoutIdleTag(reference));
}

/** Removes the tag beside a digest, which has no meaning. */
function withoutIdleTag(reference: Reference): Reference {
  return reference.digest === undefined ? reference : pinned(reference, reference.digest);
}

/** Pulls one image; without `--platform`, the one for this machine. */
async function pullWithProgress(
  context: Context,
  { source, platform }: { readonly source: Source; readonly platform: Platform | undefined },
  store: ImageLayout,
  reference: Reference,
): Promise<CopyResult> {
  const { options, signal } = context;
  const platforms = wantedPlatforms(options) ?? (platform && [platform]);
  const progress = context.progress(PULLING);
  try {
    return await pull({ source, name: wordFor(reference) }, store, storeName(reference), {
      platforms,
      preferred: platforms === undefined ? hostPlatforms() : undefined,
      onProgress: (event) => progress.tell(event),
      signal,
    });
  } finally {
    progress.end();
  }
}
