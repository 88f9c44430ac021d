import { Command } from 'commander';
import { Remembering } from '../../content/remember.ts';
import type { CopyResult } from '../../copy/copy.ts';
import { ImageError } from '../../errors.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { hostPlatforms } from '../../oci/platform.ts';
import {
  familiarReference,
  formatReference,
  parseName,
  type Reference,
} from '../../oci/reference.ts';
import { pull, storeName } from '../../place/pull.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { type Bytes, bytesOf, type ImageFacts, imageFacts } from '../facts.ts';
import { writeWhole } from '../file.ts';
import { wantedPlatforms } from '../options.ts';
import { PULLING } from '../progress.ts';
import { withoutTransport } from '../selected.ts';

type PullOptions = { readonly allTags?: true; readonly digestFile?: string };

export function pullCommand(bind: Bind): Command {
  return new Command('pull')
    .description('Bring images from a registry into the store')
    .argument('<reference...>', 'such as alpine:3.20 or ghcr.io/acme/app@sha256:…')
    .option('-a, --all-tags', 'every tag of the repository')
    .option('--digest-file <file>', 'write the digests to this file, one a line')
    .addHelpText(
      'after',
      examples(
        'pull alpine:3.20',
        'pull --platform linux/arm64 alpine:3.20',
        'pull --all-tags ghcr.io/acme/app',
      ),
    )
    .action(bind(pullAll));
}

async function pullAll(
  context: Context,
  texts: readonly string[],
  options: PullOptions,
): Promise<void> {
  const names = texts.map((text) => parseName(withoutTransport(text)));
  const wanted = options.allTags === true ? await everyTag(context, names) : names;
  const { results, errors } = await attempt(wanted, (name) => pullOne(context, name));
  context.output.document(results);
  if (options.digestFile !== undefined) {
    await writeWhole(options.digestFile, results.map(({ digest }) => `${digest}\n`).join(''));
  }
  throwIfAny(errors, wanted.length);
}

async function everyTag(
  { places, signal }: Context,
  names: readonly Reference[],
): Promise<readonly Reference[]> {
  const found: Reference[] = [];
  for (const name of names) {
    if (name.tag !== undefined || name.digest !== undefined) {
      throw new ImageError('INVALID_ARGUMENT', `pull: ${familiarReference(name)} names one image`, {
        hint: 'with --all-tags write the repository only',
      });
    }
    for await (const tag of places.repository(name).tags({ signal })) {
      found.push({ ...name, tag });
    }
  }
  return found;
}

type Pulled = ImageFacts & {
  readonly reference: string;
  /** What the reference resolved to: of one platform of an index, the index. */
  readonly digest: string;
  readonly mediaType: string;
  readonly status: 'downloaded' | 'exists';
  readonly bytes: Bytes;
};

async function pullOne(context: Context, name: Reference): Promise<Pulled> {
  const { output, places, signal } = context;
  const defaulted = name.tag === undefined && name.digest === undefined;
  if (defaulted) {
    output.said('Using default tag: latest');
  }
  const reference = defaulted ? { ...name, tag: 'latest' } : name;
  output.said(`${wordFor(reference)}: Pulling from ${reference.repository}`);
  const store = await places.store();
  const result = await bring(context, store, reference);
  const { source, written, status } = result;
  const news = status === 'exists' ? 'Image is up to date for' : 'Downloaded newer image for';
  output.said(`Digest: ${source.digest}`);
  output.said(`Status: ${news} ${familiarReference(reference)}`);
  output.line(formatReference(reference));
  return {
    reference: formatReference(reference),
    digest: source.digest,
    mediaType: source.mediaType,
    ...(await imageFacts({ signal }, store, written)),
    status: status === 'exists' ? 'exists' : 'downloaded',
    bytes: bytesOf(result, { source: true }),
  };
}

/** What a registry is asked for: the digest wins over the tag. */
function wordFor({ tag, digest }: Reference): string {
  return digest ?? tag ?? 'latest';
}

/** Whatever `--platform` leaves open is decided for this machine. */
async function bring(
  context: Context,
  store: ImageLayout,
  reference: Reference,
): Promise<CopyResult> {
  const { options, places, signal } = context;
  const source = new Remembering(places.repository(reference));
  const platforms = wantedPlatforms(options);
  const progress = context.progress(PULLING);
  try {
    return await pull({ source, name: wordFor(reference) }, store, storeName(reference), {
      platforms,
      host: platforms === undefined ? hostPlatforms() : undefined,
      onProgress: (event) => progress.tell(event),
      signal,
    });
  } finally {
    progress.end();
  }
}
