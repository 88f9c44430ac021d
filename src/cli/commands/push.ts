import { Command } from 'commander';
import { ImageError } from '../../errors.ts';
import { type MovedBytes, movedBytes } from '../../image/moved-bytes.ts';
import type { Recompression } from '../../image/recompress.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { INDEX_ANNOTATION } from '../../oci/annotation.ts';
import type { Digest } from '../../oci/digest.ts';
import {
  familiarName,
  familiarReference,
  formatReference,
  parseName,
  parseReference,
  type Reference,
} from '../../oci/reference.ts';
import { Mounting } from '../../place/mounting.ts';
import { push as pushImage } from '../../place/push.ts';
import { type Bind, examples } from '../command.ts';
import { addCompression, type CompressionFlags, GZIP, recompressionOf } from '../compression.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { wantedPlatforms } from '../options.ts';
import { PUSHING } from '../progress.ts';
import { repositoryOnly, withoutTransport } from '../written-names.ts';

type PushOptions = CompressionFlags & { readonly allTags?: true };

export function pushCommand(bind: Bind): Command {
  const command = new Command('push')
    .description('Send images of the store to their registry')
    .argument('<reference...>', 'such as ghcr.io/acme/app:1.4.0')
    .option('-a, --all-tags', 'every tag of the repository that the store has')
    .option('--disable-content-trust', 'changes nothing: there is no content trust to ask');
  return addCompression(command, 'gzip for layers that are not compressed')
    .addHelpText(
      'after',
      examples('push ghcr.io/acme/app:1.4.0', 'push --all-tags ghcr.io/acme/app'),
    )
    .action(bind(push));
}

/** An image to send. */
type Wanted = {
  readonly reference: Reference;
  /** Whether no tag was written. */
  readonly defaulted: boolean;
  /** Whether it is the first of its argument, which with `--all-tags` is a repository. */
  readonly first: boolean;
};

async function push(
  context: Context,
  texts: readonly string[],
  options: PushOptions,
): Promise<void> {
  const compression = recompressionOf(options) ?? { ...GZIP, onlyPlain: true };
  const all = options.allTags === true;
  const names = texts.map((text) => (all ? repositoryOnly('push', text) : notDigest(text)));
  const store = await context.places.store();
  const wanted = all ? await everyStoredTag(store, names) : names.map(asWritten);
  const { results, errors } = await attempt(wanted, (one) =>
    pushOne(context, store, one, compression),
  );
  context.output.document(results);
  throwIfAny(errors, wanted.length);
}

function notDigest(text: string): Reference {
  const name = parseName(withoutTransport(text));
  if (name.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `push: ${text} is a digest, and a push needs a tag`, {
      hint: 'give it a tag first with transship tag, or copy it with transship copy',
    });
  }
  return name;
}

function asWritten(name: Reference): Wanted {
  const { tag = 'latest' } = name;
  return { reference: { ...name, tag }, defaulted: name.tag === undefined, first: true };
}

async function everyStoredTag(
  store: ImageLayout,
  names: readonly Reference[],
): Promise<readonly Wanted[]> {
  const stored = (await store.entries()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.flatMap((name) => {
    const prefix = `${formatReference(name)}:`;
    const found = stored.filter((one) => one.startsWith(prefix)).map(parseReference);
    if (found.length === 0) {
      const what = `pushing ${familiarName(name)}: the store has no tag of it`;
      throw new ImageError('NOT_FOUND', what, { hint: 'transship images lists what there is' });
    }
    return found.map((reference, at) => ({ reference, defaulted: false, first: at === 0 }));
  });
}

type Pushed = {
  readonly reference: string;
  /** As the registry acknowledged it. */
  readonly digest: string;
  readonly mediaType: string;
  /** The size of the manifest, in bytes. */
  readonly size: number;
  readonly status: 'pushed' | 'exists';
  readonly bytes: MovedBytes;
};

async function pushOne(
  context: Context,
  store: ImageLayout,
  { reference, defaulted, first }: Wanted,
  compression: Recompression,
): Promise<Pushed> {
  const { output, places, signal, options } = context;
  const { registry, repository, tag = 'latest' } = reference;
  const name = formatReference(reference);
  const place = { transport: 'store', text: name, reference } as const;
  const stored = await places.source(place, signal);
  const { annotations } = await stored.source.resolve(stored.name, { signal });
  if (defaulted) {
    output.said('Using default tag: latest');
  }
  if (first) {
    output.said(`The push refers to repository [${registry}/${repository}]`);
  }
  const target = new Mounting(places.repository(reference), places, store);
  const mountedFrom = (layer: Digest): string | undefined => target.offeredFrom(layer);
  const progress = context.progress({ ...PUSHING, mountedFrom });
  const result = await pushImage(
    stored,
    store,
    { target, reference },
    {
      selection: { platforms: wantedPlatforms(options) },
      compression,
      onProgress: (event) => progress.tell(event),
      signal,
    },
  ).finally(() => progress.end());
  const { digest, mediaType, size } = result.written;
  if (annotations?.[INDEX_ANNOTATION] !== undefined) {
    output.note(`${familiarReference(reference)}: sent one platform of several`);
    output.note('hint: transship copy, or transship pull --platform all, sends all of them');
  }
  output.line(`${tag}: digest: ${digest} size: ${size}`);
  const status = result.status === 'exists' ? 'exists' : 'pushed';
  return {
    reference: name,
    digest,
    mediaType,
    size,
    status,
    bytes: movedBytes(result, { target: true }),
  };
}
