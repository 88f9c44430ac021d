import { Command, CommanderError } from 'commander';
import { resolveRoot } from '../../content/resolve-root.ts';
import type { Source } from '../../content/store.ts';
import type { CopySource } from '../../copy/copy.ts';
import { roleOf } from '../../copy/event.ts';
import { select } from '../../copy/select.ts';
import { codeOf, ImageError } from '../../errors.ts';
import { type Verification, verifyImage } from '../../image/verify.ts';
import { formatSize } from '../../image/words.ts';
import type { LayoutEntry } from '../../layout/entry.ts';
import { parsePlace } from '../../place/place.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, SeveralErrors, usageError } from '../errors.ts';
import { wantedPlatforms } from '../options.ts';
import { VERIFYING } from '../progress.ts';
import { type AgainstFlags, verifyAgainst } from '../verify-against.ts';
import { formatPlace, foundPlace } from '../written-names.ts';

export function verifyCommand(bind: Bind): Command {
  return new Command('verify')
    .description('Read everything of images again, and say what is not as it should be')
    .argument('[place...]', 'places; a reference is looked up in the store, else in its registry')
    .option(
      '--against <target...>',
      'compare: every target has what the one place has, and what refers to it',
    )
    .option('--content', 'with --against, read everything at the targets')
    .addHelpText(
      'after',
      examples(
        'verify alpine:3.20',
        'verify docker://alpine:3.20',
        'verify oci-archive:images.tar',
        'verify alpine:3.20 --against ghcr.io/acme/alpine:3.20 quay.io/acme/alpine:3.20',
      ),
    )
    .action(bind(verify));
}

type Image = CopySource & { readonly text: string; readonly reference: string };

type Verified = Verification & {
  readonly reference: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly ok: boolean;
};

async function verify(
  context: Context,
  texts: readonly string[],
  flags: AgainstFlags,
): Promise<void> {
  const { output } = context;
  if (flags.against !== undefined) {
    await verifyAgainst(context, texts, flags);
    return;
  }
  if (texts.length === 0) {
    const what = "error: missing required argument 'place'";
    throw usageError('verify', new CommanderError(2, 'commander.missingArgument', what));
  }
  const opened = await attempt(texts, (text) => imagesOf(context, text));
  const { results, errors } = await attempt(opened.results.flat(), (image) =>
    check(context, image),
  );
  output.document(results);
  const failed = [...opened.errors, ...errors, ...results.flatMap(problemsOf)];
  if (failed.length > 0) {
    // Exit code 1 in any case: an image is never partly verified.
    throw new SeveralErrors(failed, failed.length);
  }
}

/** The image that is named, or all those of a file or directory. */
async function imagesOf(context: Context, text: string): Promise<readonly Image[]> {
  const { source, name, reference } = await sourceOf(context, text);
  const entries = name === '' && hasEntries(source) ? await source.entries() : [];
  if (entries.length < 2) {
    return [{ source, name, text, reference }];
  }
  const images = new Map(
    entries.map(({ name: called, descriptor }) => [descriptor.digest, called]),
  );
  return [...images].map(([digest, called]) => ({
    source,
    name: digest,
    text,
    reference: called ?? `${text}:${digest}`,
  }));
}

async function sourceOf(
  { places, signal }: Context,
  text: string,
): Promise<CopySource & { readonly reference: string }> {
  const place = parsePlace(text, 'store');
  const open = async (it: typeof place) => {
    const opened = await places.source(it, signal);
    return { ...opened, reference: formatPlace(foundPlace(it, opened.name), text) };
  };
  try {
    return await open(place);
  } catch (error) {
    const maybeElsewhere = place.transport === 'store' && !text.startsWith('store:');
    if (maybeElsewhere && place.reference !== undefined && codeOf(error) === 'NOT_FOUND') {
      return open({ transport: 'docker', reference: place.reference });
    }
    throw error;
  }
}

function hasEntries(
  source: Source,
): source is Source & { entries(): Promise<readonly LayoutEntry[]> } {
  return 'entries' in source;
}

async function check(context: Context, image: Image): Promise<Verified> {
  const { signal, options, output } = context;
  const resolved = await resolveRoot(image.source, image.name, { signal });
  const platforms = wantedPlatforms(options) ?? [];
  // Without a selection nothing is left out that an archive lacks: that is what to report here.
  const { source, root } =
    platforms.length === 0
      ? { source: image.source, root: resolved }
      : await select(image.source, resolved, { platforms }, { signal });
  const progress = context.progress(VERIFYING);
  const { checked, problems } = await verifyImage(source, root, {
    signal,
    onProgress: (descriptor) =>
      progress.tell({ descriptor, role: roleOf(descriptor), state: 'copied' }),
  }).finally(() => progress.end());
  const { reference } = image;
  const ok = problems.length === 0;
  if (ok) {
    output.line(`${reference}: ${root.digest}: ${countsOf(checked)}`);
  }
  return { reference, digest: root.digest, mediaType: root.mediaType, ok, checked, problems };
}

function countsOf({ manifests, blobs, bytes }: Verification['checked']): string {
  const several = (count: number, what: string): string =>
    `${count} ${what}${count === 1 ? '' : 's'}`;
  return `${several(manifests, 'manifest')}, ${several(blobs, 'blob')}, ${formatSize(bytes)}`;
}

function problemsOf({ reference, problems }: Verified): readonly ImageError[] {
  return problems.map(
    ({ code, message }) => new ImageError(code, `verifying ${reference}: ${message}`),
  );
}
