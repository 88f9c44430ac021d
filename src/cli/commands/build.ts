import { Command } from 'commander';
import { replaceFile } from '../../disk/replace.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { encodedOf } from '../../oci/digest.ts';
import { isIndexType } from '../../oci/media-type.ts';
import { familiarReference, formatReference, type Reference } from '../../oci/reference.ts';
import { build as buildImages } from '../../place/build.ts';
import type { BuiltImage } from '../../place/build-index.ts';
import {
  type BuildOutput,
  buildOutputs,
  engineOutput,
  registryOutput,
} from '../../place/build-output.ts';
import { BuildLines } from '../build-lines.ts';
import { addBuildOptions, type BuildFlags } from '../build-options.ts';
import { deliverAll, takesOutput } from '../build-outputs.ts';
import { BuildProgress, LOG_INTERVAL } from '../build-progress.ts';
import { buildRequest, tagOf } from '../build-request.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import type { Output } from '../output.ts';
import { type Progress, PULLING, REDRAW, SILENT } from '../progress.ts';

export function buildCommand(bind: Bind): Command {
  const command = new Command('build')
    .description('Build an image from a Dockerfile; only RUN needs a container engine')
    .argument('<context>', 'a directory, - for standard input, or a URL');
  return addBuildOptions(command)
    .addHelpText(
      'after',
      examples(
        'build -t ghcr.io/acme/app:1.4.0 .',
        'build --platform linux/amd64,linux/arm64 -t ghcr.io/acme/app:1.4.0 --push .',
        'build -f docker/Dockerfile -o oci:images:app .',
      ),
    )
    .action(bind(build));
}

async function build(
  context: Context,
  [directory = '']: readonly string[],
  flags: BuildFlags,
): Promise<void> {
  const { output, places, signal } = context;
  const tags = (flags.tag ?? []).map(tagOf);
  const targets = targetsOf(flags, tags);
  const isTaken = takesOutput(context, targets);
  const lines = isTaken ? output.aside() : output;
  const built = await run(context, directory, flags, lines);
  const store = await places.store();
  const names = tags.length === 0 ? [''] : tags.map(formatReference);
  for (const name of names) {
    await store.tag(built.root, name, { signal });
  }
  const id = isIndexType(built.root.mediaType) ? built.root.digest : built.config.digest;
  lines.said(`Successfully built ${encodedOf(id).slice(0, 12)}`);
  for (const tag of tags) {
    lines.said(`Successfully tagged ${familiarReference(tag)}`);
  }
  const written = await deliverAll(context, built.root, targets, lines);
  if (context.options.quiet && !isTaken) {
    output.line(id);
  }
  await report(lines, flags, { id, config: built.config, written, names });
}

async function run(
  context: Context,
  directory: string,
  flags: BuildFlags,
  output: Output,
): Promise<BuiltImage> {
  const request = buildRequest(context, directory, flags);
  const progress = progressOf(context);
  const lines = new BuildLines(output, request.platforms.length > 1, progress);
  try {
    return await buildImages(context.places, {
      ...request,
      onStep: (step, platform) => lines.tell(step, platform),
      onWritten: (written) => progress.written(written),
      onProgress: (event) => progress.layer(event),
      onUndeclared: (args) => output.note(`the Dockerfile has no ARG ${args.join(', ')}`),
    });
  } finally {
    progress.end();
  }
}

function progressOf(context: Context): BuildProgress {
  const isLive = context.output.stderr.isTTY === true;
  const open = (): Progress => (context.options.json ? SILENT : context.progress(PULLING));
  return new BuildProgress(open, isLive ? REDRAW : LOG_INTERVAL);
}

function targetsOf(flags: BuildFlags, tags: readonly Reference[]): readonly BuildOutput[] {
  const isTagless = tags.length === 0;
  if (isTagless && (flags.push === true || flags.load === true)) {
    const what = flags.push === true ? '--push' : '--load';
    throw new ImageError('INVALID_ARGUMENT', `build: ${what} needs a name for the image`, {
      hint: 'give it one with -t',
    });
  }
  return [
    ...(flags.output ?? []).flatMap((text) => buildOutputs(text, tags)),
    ...(flags.load === true ? tags.map(engineOutput) : []),
    ...(flags.push === true ? tags.map(registryOutput) : []),
  ];
}

type Result = {
  readonly id: string;
  readonly config: Descriptor;
  readonly written: Descriptor;
  readonly names: readonly string[];
};

async function report(
  output: Output,
  { iidfile, metadataFile }: BuildFlags,
  { id, config, written, names }: Result,
): Promise<void> {
  const { mediaType, digest, size } = written;
  const name = names.filter((one) => one !== '').join(',');
  if (iidfile !== undefined) {
    await replaceFile(iidfile, id);
  }
  const metadata = {
    'containerimage.config.digest': config.digest,
    'containerimage.descriptor': { mediaType, digest, size },
    'containerimage.digest': digest,
    ...(name === '' ? {} : { 'image.name': name }),
  };
  if (metadataFile !== undefined) {
    await replaceFile(metadataFile, `${JSON.stringify(metadata, null, 2)}\n`);
  }
  const reference = names[0] === '' ? null : names[0];
  output.document({
    reference,
    references: names.filter((one) => one !== ''),
    imageId: id,
    digest,
    mediaType,
  });
}
