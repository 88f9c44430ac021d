import { Command } from 'commander';
import { copy } from '../../copy/copy.ts';
import { ImageError } from '../../errors.ts';
import type { Recompression } from '../../image/recompress.ts';
import type { ImageLayout } from '../../layout/layout.ts';
import { INDEX_ANNOTATION } from '../../oci/annotation.ts';
import {
  familiarName,
  familiarReference,
  formatReference,
  parseName,
  parseReference,
  type Reference,
} from '../../oci/reference.ts';
import { compressedAs } from '../../place/recompress.ts';
import { type Bind, examples } from '../command.ts';
import { addCompression, type CompressionFlags, GZIP, recompressionOf } from '../compression.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { type Bytes, bytesOf } from '../facts.ts';
import { wantedPlatforms } from '../options.ts';
import { PUSHING } from '../progress.ts';
import { withoutTransport } from '../selected.ts';

type PushOptions = CompressionFlags & { readonly allTags?: true };

export function pushCommand(bind: Bind): Command {
  const command = new Command('push')
    .description('Send images of the store to their registry')
    .argument('<reference...>', 'such as ghcr.io/acme/app:1.4.0')
    .option('-a, --all-tags', 'every tag of the repository that the store has');
  return addCompression(command, 'gzip for layers that are not compressed')
    .addHelpText(
      'after',
      examples('push ghcr.io/acme/app:1.4.0', 'push --all-tags ghcr.io/acme/app'),
    )
    .action(bind(push));
}

async function push(
  context: Context,
  texts: readonly string[],
  options: PushOptions,
): Promise<void> {
  const all = options.allTags === true;
  const wanted = recompressionOf(options) ?? { ...GZIP, onlyPlain: true };
  const written = texts.map((text) =>
    all ? bareName(withoutTransport(text)) : taggedReference(withoutTransport(text)),
  );
  const references = all ? await everyStoredTag(await context.places.store(), written) : written;
  const { results, errors } = await attempt(references, (reference) =>
    pushOne(context, reference, wanted),
  );
  context.output.document(results);
  throwIfAny(errors, references.length);
}

function taggedReference(text: string): Reference {
  const reference = parseReference(text);
  if (reference.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `push: ${text} is a digest, and a push needs a tag`, {
      hint: 'give it a tag first with transship tag, or copy it with transship copy',
    });
  }
  return reference;
}

function bareName(text: string): Reference {
  const name = parseName(text);
  if (name.tag !== undefined || name.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `push: ${text} names one image`, {
      hint: 'with --all-tags write the repository only',
    });
  }
  return name;
}

async function everyStoredTag(
  store: ImageLayout,
  names: readonly Reference[],
): Promise<readonly Reference[]> {
  const stored = (await store.entries()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.flatMap((name) => {
    const prefix = `${formatReference(name)}:`;
    const found = stored.filter((one) => one.startsWith(prefix)).map(parseReference);
    if (found.length === 0) {
      const what = `pushing ${familiarName(name)}: the store has no tag of it`;
      throw new ImageError('NOT_FOUND', what, { hint: 'transship images lists what there is' });
    }
    return found;
  });
}

type Pushed = {
  readonly reference: string;
  /** As the registry acknowledged it. */
  readonly digest: string;
  readonly mediaType: string;
  /** Of the manifest, in bytes. */
  readonly size: number;
  readonly status: 'pushed' | 'exists';
  readonly bytes: Bytes;
};

async function pushOne(
  context: Context,
  reference: Reference,
  wanted: Recompression,
): Promise<Pushed> {
  const { output, places, signal, options } = context;
  const { registry, repository, tag = 'latest' } = reference;
  const name = formatReference(reference);
  const place = { transport: 'store', text: name, reference } as const;
  const stored = await places.source(place, signal);
  const { annotations } = await stored.source.resolve(stored.name, { signal });
  const selection = { platforms: wantedPlatforms(options) };
  const from = await compressedAs(stored, await places.store(), { selection, wanted, signal });
  output.said(`The push refers to repository [${registry}/${repository}]`);
  const progress = context.progress(PUSHING);
  const result = await copy(
    from,
    { target: places.repository(reference), name: tag },
    {
      ...selection,
      from: [stored.source],
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
    bytes: bytesOf(result, { target: true }),
  };
}
