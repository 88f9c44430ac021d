import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Command } from 'commander';
import { changed } from '../../build/changed.ts';
import { errno, fileError } from '../../disk/errors.ts';
import { ImageError } from '../../errors.ts';
import type { Execution } from '../../oci/execution.ts';
import { hostPlatforms, type Platform } from '../../oci/platform.ts';
import { formatReference, parseReference } from '../../oci/reference.ts';
import { importRootfs } from '../../place/import.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { wantedPlatforms } from '../options.ts';
import { withoutTransport } from '../written-names.ts';

type ImportFlags = { readonly change?: readonly string[]; readonly message?: string };

export function importCommand(bind: Bind): Command {
  return new Command('import')
    .description('Make an image of one layer from the tar of a root file system')
    .argument('<tar>', 'a file, an http(s) URL, or - for standard input')
    .argument('[reference]', 'what to call it in the store')
    .option(
      '-c, --change <instruction>',
      'an instruction of a Dockerfile to apply to it; repeatable',
      added,
    )
    .option('-m, --message <text>', 'a comment on the image')
    .addHelpText(
      'after',
      examples(
        'import rootfs.tar app:1.4.0',
        `import -c 'CMD ["/bin/sh"]' -c 'ENV LANG=C' - app:dev < rootfs.tar.gz`,
      ),
    )
    .action(bind(importImage));
}

async function importImage(
  context: Context,
  [from = '', reference]: readonly string[],
  { change = [], message }: ImportFlags,
): Promise<void> {
  const { places, signal, output } = context;
  const name = reference === undefined ? '' : nameOf(reference);
  // Wrong arguments are errors before a byte is read.
  const execution = change.reduce<Execution>(changed, {});
  const platform = platformOf(context);
  const created = createdAt(context.configuration.env['SOURCE_DATE_EPOCH']);
  const store = await places.store();
  const input = await openTar(context, from);
  const image = await importRootfs(store, input, name, {
    platform,
    execution,
    comment: message ?? `Imported from ${input.origin}`,
    created,
    signal,
  });
  output.line(image.id);
  const { digest, mediaType } = image.root;
  output.document({ reference: name || null, imageId: image.id, digest, mediaType });
}

function added(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function nameOf(text: string): string {
  const reference = parseReference(withoutTransport(text));
  if (reference.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `import: ${text} is a digest, and a name is needed`);
  }
  return formatReference(reference);
}

function platformOf({ options }: Context): Platform {
  const [platform, ...others] = wantedPlatforms(options) ?? hostPlatforms().slice(-1);
  if (platform === undefined || others.length > 0) {
    throw new ImageError('INVALID_ARGUMENT', 'import: an image is for one platform');
  }
  return platform;
}

type Tar = {
  readonly chunks: Readable;
  readonly place: string;
  /** What docker writes into the comment: `-` for a file and for standard input. */
  readonly origin: string;
};

async function openTar({ places, stdin, signal }: Context, from: string): Promise<Tar> {
  if (from === '-') {
    return { chunks: stdin, place: 'standard input', origin: '-' };
  }
  const url = /^https?:\/\//i.test(from) ? URL.parse(from) : null;
  if (url === null) {
    const file = await open(from).catch((error: unknown) => {
      throw errno(error) === 'ENOENT'
        ? new ImageError('ARCHIVE', `reading ${from}: there is no such file`, { cause: error })
        : fileError('ARCHIVE', `reading ${from}`, error);
    });
    return { chunks: file.createReadStream(), place: from, origin: '-' };
  }
  // The query may be a signature: it goes neither into errors nor into the image.
  const place = `${url.origin}${url.pathname}`;
  return { chunks: await places.webFile(url, { signal }), place, origin: place };
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function createdAt(epoch: string | undefined): Date {
  const created = epoch ? new Date(Number(epoch) * 1000) : new Date();
  if (Number.isNaN(created.getTime())) {
    throw new ImageError('INVALID_ARGUMENT', `SOURCE_DATE_EPOCH is "${epoch}", not seconds`);
  }
  return created;
}
