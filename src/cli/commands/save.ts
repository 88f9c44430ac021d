import { Command, Option } from 'commander';
import { copy } from '../../copy/copy.ts';
import { ImageError } from '../../errors.ts';
import { ArchiveWriter } from '../../layout/archive-writer.ts';
import { parsePlace } from '../../place/place.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { wantedPlatforms } from '../options.ts';
import { storedName } from '../selected.ts';

type SaveOptions = { readonly output?: string; readonly format: 'docker' | 'oci' };

export function saveCommand(bind: Bind): Command {
  return new Command('save')
    .description('Write images of the store to one tar')
    .argument('<reference...>', 'images of the store')
    .option('-o, --output <file>', 'where to; standard output without it')
    .addOption(
      new Option('--format <form>', 'docker is an OCI layout that docker load takes as well')
        .choices(['docker', 'oci'])
        .default('docker'),
    )
    .addHelpText(
      'after',
      examples('save -o images.tar alpine:3.20 postgres:16', 'save alpine:3.20 | docker load'),
    )
    .action(bind(save));
}

async function save(
  context: Context,
  references: readonly string[],
  options: SaveOptions,
): Promise<void> {
  const { places, signal } = context;
  refuseTerminal(context, options);
  const sources = [];
  for (const text of references) {
    const place = parsePlace(text, 'store');
    sources.push({ ...(await places.source(place, signal)), place });
  }
  // All of them are there before a byte is written.
  for (const { source, name } of sources) {
    await source.resolve(name, { signal });
  }
  const archive = await openSink(context, options);
  try {
    for (const { source, name, place } of sources) {
      const to = { target: archive, name: storedName(place, name) };
      await copy({ source, name }, to, { platforms: wantedPlatforms(context.options), signal });
    }
    await archive.close();
  } catch (error) {
    await archive.abort(error);
    throw isClosedPipe(error)
      ? new ImageError('ARCHIVE', 'save: the reader of standard output went away', { cause: error })
      : error;
  }
}

async function openSink(
  { output }: Context,
  { output: file, format }: SaveOptions,
): Promise<ArchiveWriter> {
  const docker = format === 'docker';
  if (file !== undefined) {
    return ArchiveWriter.file(file, { place: file, docker });
  }
  return new ArchiveWriter(output.stdout, { place: 'standard output', docker });
}

function refuseTerminal({ output }: Context, { output: file }: SaveOptions): void {
  if (file === undefined && output.stdout.isTTY === true) {
    throw new ImageError('INVALID_ARGUMENT', 'save: standard output is a terminal', {
      hint: 'write to a file with -o FILE, or into a pipe',
    });
  }
}

function isClosedPipe(error: unknown): boolean {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  return causes.some((one) => one instanceof Error && 'code' in one && one.code === 'EPIPE');
}
