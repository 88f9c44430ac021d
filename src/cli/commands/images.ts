import { Command } from 'commander';
import { codeOf } from '../../errors.ts';
import { formatAge, formatSize, shortId } from '../../image/words.ts';
import type { LayoutEntry } from '../../layout/entry.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { type Digest, isDigest } from '../../oci/digest.ts';
import {
  familiarName,
  formatReference,
  parseReference,
  type Reference,
} from '../../oci/reference.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { type ImageFacts, imageFacts, resolvedDigest } from '../facts.ts';
import { namePattern } from '../name-pattern.ts';
import { formatTable } from '../table.ts';

type ImagesOptions = {
  readonly all?: true;
  readonly digests?: true;
  /** `--no-trunc`, as commander has it. */
  readonly trunc: boolean;
  /** Ids only. */
  readonly q?: true;
};

export function imagesCommand(bind: Bind): Command {
  return new Command('images')
    .description('List the images of the store, the newest first')
    .argument('[repository[:tag]]', "only these; may hold wildcards, as in 'ubu*'")
    .option('-a, --all', 'all images; the store has no intermediate ones to hide')
    .option('-q', 'ids only')
    .option('--digests', 'what each reference resolved to')
    .option('--no-trunc', 'whole ids')
    .addHelpText(
      'after',
      examples('images', "images --digests 'ghcr.io/acme/*'", 'images -q alpine'),
    )
    .action(bind(images));
}

type Row = {
  readonly reference: Reference | undefined;
  readonly digest: Digest;
  readonly facts: ImageFacts;
};

async function images(
  context: Context,
  [pattern]: readonly string[],
  options: ImagesOptions,
): Promise<void> {
  const { output, places } = context;
  const store = await places.store();
  const wanted = (await store.entries())
    .map((entry) => ({ ...entry, reference: referenceOf(entry) }))
    .filter(({ reference }) => pattern === undefined || namePattern(pattern)(reference));
  const rows = (await describeAll(context, store, wanted)).toSorted(newestFirst);
  output.document(rows.map(rowDocument));
  if (options.q === true) {
    for (const { facts } of rows) {
      output.line(idOf(facts, options));
    }
    return;
  }
  output.line(tableOf(rows, options).trimEnd());
}

/** `undefined` for a dangling image, and for a name that another tool wrote which is no reference. */
function referenceOf({ name }: LayoutEntry): Reference | undefined {
  try {
    return name === undefined || isDigest(name) ? undefined : parseReference(name);
  } catch {
    return undefined;
  }
}

type Named = LayoutEntry & { readonly reference: Reference | undefined };

/** How many images are read at a time: a store of thousands must not open thousands of files at once. */
const AT_A_TIME = 16;

async function describeAll(
  context: Context,
  store: ImageLayout,
  entries: readonly Named[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < entries.length; start += AT_A_TIME) {
    context.signal.throwIfAborted();
    const some = entries.slice(start, start + AT_A_TIME);
    rows.push(...(await Promise.all(some.map((entry) => describe(context, store, entry)))));
  }
  return rows;
}

async function describe(
  context: Context,
  store: ImageLayout,
  { descriptor, reference }: Named,
): Promise<Row> {
  const digest = resolvedDigest(descriptor);
  try {
    return { reference, digest, facts: await imageFacts(context, store, descriptor) };
  } catch (error) {
    // A layout by another tool may list an index without the images of every platform.
    if (codeOf(error) !== 'NOT_FOUND') {
      throw error;
    }
    return { reference, digest, facts: incomplete(descriptor) };
  }
}

function incomplete({ size }: LayoutEntry['descriptor']): ImageFacts {
  return { platforms: [], imageId: undefined, created: undefined, size };
}

function newestFirst(a: Row, b: Row): number {
  return timeOf(b) - timeOf(a);
}

function timeOf({ facts }: Row): number {
  return Date.parse(facts.created ?? '') || 0;
}

function tableOf(rows: readonly Row[], options: ImagesOptions): string {
  const digests = options.digests === true;
  const headings = [
    'REPOSITORY',
    'TAG',
    ...(digests ? ['DIGEST'] : []),
    'IMAGE ID',
    'CREATED',
    'SIZE',
  ];
  return formatTable(
    headings,
    rows.map(({ reference, digest, facts }) => [
      reference === undefined ? '<none>' : familiarName(reference),
      reference?.tag ?? '<none>',
      ...(digests ? [digest] : []),
      idOf(facts, options),
      formatAge(facts.created),
      formatSize(facts.size),
    ]),
  );
}

function idOf({ imageId }: ImageFacts, { trunc }: ImagesOptions): string {
  if (imageId === undefined) {
    return '<none>';
  }
  return trunc ? shortId(imageId) : imageId;
}

function rowDocument({ reference, digest, facts }: Row): unknown {
  return {
    reference: reference === undefined ? null : formatReference(reference),
    digest,
    ...facts,
  };
}
