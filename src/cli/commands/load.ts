import { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import type { Signal } from '../../content/store.ts';
import { ImageError, unlessInterrupted } from '../../errors.ts';
import { representative } from '../../image/describe.ts';
import type { LayoutEntry } from '../../layout/entry.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { familiarReference, formatReference, parseReference } from '../../oci/reference.ts';
import { LateNames } from '../../place/late-names.ts';
import { load as loadImage } from '../../place/load.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { wantedPlatforms } from '../options.ts';
import { namedFile } from '../output-file.ts';
import { LOADING } from '../progress.ts';
import { referenceOf } from '../stored-images.ts';
import { lackWords, type ToldFacts, toldFacts } from '../told-facts.ts';

type LoadOptions = { readonly input?: string };

export function loadCommand(bind: Bind): Command {
  return new Command('load')
    .description('Take the images of a tar into the store')
    .option(
      '-i, --input <file>',
      'a tar as docker, podman, buildx, skopeo or crane write it, compressed or not; standard input without it',
    )
    .addHelpText(
      'after',
      examples('load -i images.tar', 'docker save alpine:3.20 | transship load'),
    )
    .action(bind(load));
}

type Loaded = ToldFacts & {
  readonly reference: string | null;
  readonly digest: string;
  readonly mediaType: string;
  /** What is printed once the names are given. */
  readonly lines: readonly string[];
};

async function load(
  context: Context,
  _args: readonly string[],
  { input: written }: LoadOptions,
): Promise<void> {
  const input = namedFile(written);
  const { places, signal, stdin, output } = context;
  if (input === undefined && stdin.isTTY === true) {
    throw new ImageError('INVALID_ARGUMENT', 'load: standard input is a terminal', {
      hint: 'read from a file with -i FILE, or from a pipe',
    });
  }
  const archive = await places.archive(input ?? stdin, input ?? 'standard input', signal);
  const store = await places.store();
  const names = new LateNames(store);
  const loaded: Loaded[] = [];
  try {
    for (const entry of await archive.entries()) {
      loaded.push(await loadOne(context, { archive, store, names }, entry));
    }
  } finally {
    // What is there gets its names, even if the next image cannot be loaded.
    await names.write();
    loaded
      .flatMap(({ lines }) => lines)
      .forEach((line) => {
        output.line(line);
      });
  }
  output.document(loaded.map(({ lines: _lines, ...facts }) => facts));
}

type Loading = {
  readonly archive: Archive;
  readonly store: ImageLayout;
  readonly names: LateNames;
};

async function loadOne(
  context: Context,
  { archive, store, names }: Loading,
  { name, descriptor }: LayoutEntry,
): Promise<Loaded> {
  const { output, options, signal } = context;
  const named = referenceOf({ name });
  const reference = named === undefined ? null : formatReference(named);
  const before = reference === null ? undefined : await names.lookup(reference, { signal });
  const progress = context.progress(LOADING);
  const result = await loadImage(
    archive,
    descriptor,
    { store, names, name: reference ?? '' },
    {
      platforms: wantedPlatforms(options),
      onProgress: (event) => progress.tell(event),
      signal,
    },
  ).finally(() => progress.end());
  const { written } = result;
  const lacks = lackWords(result);
  if (lacks !== undefined) {
    output.remark(`${archive.place}: ${name ?? descriptor.digest} ${lacks}`);
  }
  const facts = await toldFacts(context, store, written);
  const old = before && (await idOf(store, before, { signal }));
  const lines =
    reference === null
      ? [`Loaded image ID: ${facts.imageId ?? written.digest}`]
      : linesFor(reference, { old, now: facts.imageId });
  return { reference, digest: written.digest, mediaType: written.mediaType, ...facts, lines };
}

/** @param ids the image ids of the name before and now */
function linesFor(
  reference: string,
  { old, now }: { readonly old: Digest | undefined; readonly now: Digest | undefined },
): readonly string[] {
  const name = familiarReference(parseReference(reference));
  const what = `renaming the old one with ID ${old} to empty string`;
  const renamed = old !== undefined && old !== now;
  return [
    ...(renamed ? [`The image ${name} already exists, ${what}`] : []),
    `Loaded image: ${name}`,
  ];
}

/** @returns undefined if the image cannot be read */
async function idOf(
  store: ImageLayout,
  root: Descriptor,
  options: Signal,
): Promise<Digest | undefined> {
  const image = await representative(store, root, options).catch(unlessInterrupted);
  return image?.manifest.config?.digest;
}
