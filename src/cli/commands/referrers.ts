import { Command } from 'commander';
import { type Referring, referrersOf } from '../../image/referrers.ts';
import { formatSize } from '../../image/words.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, pinned } from '../../oci/reference.ts';
import type { Place } from '../../place/place.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { findImage } from '../find-image.ts';
import { formatTable } from '../table.ts';

type ReferrersOptions = { readonly type?: string };

export function referrersCommand(bind: Bind): Command {
  return new Command('referrers')
    .description('List what refers to an image: signatures, attestations, SBOMs')
    .argument('<reference>', 'an image, in a registry unless another place is written')
    .option('--type <mediatype>', 'only what is of this artifact type')
    .addHelpText(
      'after',
      examples(
        'referrers ghcr.io/acme/app:1.4.0',
        'referrers --platform linux/arm64 ghcr.io/acme/app:1.4.0',
        'referrers --type application/spdx+json oci:images:app',
      ),
    )
    .action(bind(referrers));
}

type Row = Referring & { readonly depth: number };

async function referrers(
  context: Context,
  [text = '']: readonly string[],
  { type }: ReferrersOptions,
): Promise<void> {
  const { output, signal } = context;
  const { place, selected } = await findImage(context, text);
  const { source, root } = selected;
  const filter = type === undefined ? {} : { artifactType: type };
  const rows = flat(await referrersOf(source, root, { ...filter, signal }));
  output.line(tableOf(rows).trimEnd());
  output.document(
    rows.map(({ descriptor, subject, tag }) => ({
      reference: referenceIn(place, descriptor.digest),
      ...descriptor,
      ...(tag === undefined ? {} : { tag }),
      subject,
    })),
  );
}

/** Lists each referrer before its own referrers. */
function flat(tree: readonly Referring[], depth = 0): readonly Row[] {
  return tree.flatMap((one) => [{ ...one, depth }, ...flat(one.referrers, depth + 1)]);
}

function tableOf(rows: readonly Row[]): string {
  const tags = rows.some(({ tag }) => tag !== undefined);
  return formatTable(
    ['DIGEST', 'ARTIFACT TYPE', 'MEDIA TYPE', 'SIZE', ...(tags ? ['TAG'] : [])],
    rows.map(({ descriptor: { digest, artifactType, mediaType, size }, depth, tag }) => [
      `${'  '.repeat(depth)}${digest}`,
      artifactType ?? '',
      mediaType,
      formatSize(size),
      ...(tags ? [tag ?? ''] : []),
    ]),
  );
}

/** The referrer as a place that commands take. */
function referenceIn(place: Place, digest: Digest): string {
  if ('path' in place) {
    return `${place.transport}:${place.path}:${digest}`;
  }
  return place.reference === undefined ? digest : formatReference(pinned(place.reference, digest));
}
