import { Command, Option } from 'commander';
import { ArchiveWriter } from '../../archive/archive-writer.ts';
import { entryOf, familiar } from '../../layout/entry.ts';
import { noteElsewhere } from '../../layout/written-elsewhere.ts';
import { familiarName, formatReference, parseName } from '../../oci/reference.ts';
import { parsePlace } from '../../place/place.ts';
import { type SavedImage, save } from '../../place/save.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { findImage } from '../find-image.ts';
import { namedFile, outputError, refuseTerminal } from '../output-file.ts';
import { referenceOf } from '../stored-images.ts';
import { storedName } from '../written-names.ts';

type SaveOptions = { readonly output?: string; readonly format: 'docker' | 'oci' };

export function saveCommand(bind: Bind): Command {
  return new Command('save')
    .description('Write images of the store to one tar')
    .argument('<reference...>', 'images of the store; a repository without a tag is all its tags')
    .option('-o, --output <file>', 'the file to write; standard output without it')
    .addOption(
      new Option(
        '--format <form>',
        'the form of the tar; docker is an OCI layout that docker load takes as well',
      )
        .choices(['docker', 'oci'])
        .default('docker'),
    )
    .addHelpText(
      'after',
      examples('save -o images.tar alpine:3.20 postgres:16', 'save alpine:3.20 | docker load'),
    )
    .action(bind(saveAll));
}

async function saveAll(
  context: Context,
  references: readonly string[],
  options: SaveOptions,
): Promise<void> {
  const file = namedFile(options.output);
  refuseTerminal(context, 'save', file);
  // A missing image must be an error before a byte is written.
  const images: SavedImage[] = [];
  for (const text of references) {
    const tags = await tagsOf(context, text);
    for (const one of tags.length > 0 ? tags : [text]) {
      images.push(await stored(context, one));
    }
  }
  const { dir } = await context.places.store();
  const forget = file === undefined ? undefined : await noteElsewhere(dir, file);
  try {
    const archive = await openSink(context, file, options.format);
    await save(archive, images, { signal: context.signal });
    for (const root of archive.unloadable) {
      const name = entryOf(root).name ?? root.digest;
      context.output.remark(`${familiar(name)} is no container image: no engine can load it`);
    }
  } catch (error) {
    throw outputError('save', error);
  } finally {
    await forget?.();
  }
}

/** The tags of a repository that is written without one, as docker saves it; none if there is none. */
async function tagsOf({ places }: Context, text: string): Promise<readonly string[]> {
  const place = parsePlace(text, 'store');
  if (place.transport !== 'store' || place.reference === undefined) {
    return [];
  }
  const { tag, digest } = parseName(place.text);
  const repository = familiarName(place.reference);
  const entries = (tag ?? digest) ? [] : await (await places.store()).entries();
  return entries.flatMap((entry) => {
    const name = referenceOf(entry);
    return name?.tag !== undefined && familiarName(name) === repository
      ? [formatReference(name)]
      : [];
  });
}

async function stored(context: Context, text: string): Promise<SavedImage> {
  const { place, name, selected } = await findImage(context, text, { standard: 'store' });
  return { ...selected, name: storedName(place, name) };
}

async function openSink(
  { output }: Context,
  file: string | undefined,
  format: SaveOptions['format'],
): Promise<ArchiveWriter> {
  const docker = format === 'docker';
  if (file !== undefined) {
    return ArchiveWriter.file(file, { place: file, docker });
  }
  return new ArchiveWriter(output.stdout, { place: 'standard output', docker });
}
