import { Command } from 'commander';
import { replaceFile } from '../../disk/replace.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { encodedOf } from '../../oci/digest.ts';
import { isIndexType } from '../../oci/media-type.ts';
import {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from '../../oci/reference.ts';
import { build as buildImages, secondsOf } from '../../place/build.ts';
import type { BuiltImage } from '../../place/build-index.ts';
import {
  type BuildOutput,
  buildOutputs,
  engineOutput,
  registryOutput,
} from '../../place/build-output.ts';
import { ciAnnotations, ciFacts } from '../../place/ci-facts.ts';
import { BuildLines } from '../build-lines.ts';
import {
  addBuildOptions,
  annotationsOf,
  type BuildFlags,
  namedValues,
  pairsOf,
} from '../build-options.ts';
import { deliverAll, takesOutput } from '../build-outputs.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { wantedPlatforms } from '../options.ts';
import type { Output } from '../output.ts';

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

function run(
  context: Context,
  directory: string,
  flags: BuildFlags,
  output: Output,
): Promise<BuiltImage> {
  const { places, signal, stdin, options, configuration } = context;
  const { env } = configuration;
  const platforms = wantedPlatforms(options) ?? [];
  const annotations = annotationsOf(flags.annotation ?? []);
  const known = flags.ciAnnotations === true ? ciAnnotations(env) : {};
  const names = (flags.tag ?? []).map((tag) => formatReference(tagOf(tag)));
  const lines = new BuildLines(output, platforms.length > 1);
  const epoch = env['SOURCE_DATE_EPOCH'];
  const { secret = [], ssh = [], addHost = [], network } = flags;
  return buildImages(places, {
    context: directory,
    file: flags.file,
    target: flags.target,
    arguments: namedValues(flags.buildArg ?? [], env),
    labels: pairsOf('--label', flags.label ?? []),
    annotations: { ...known, ...annotations.manifest },
    indexAnnotations: { ...known, ...annotations.index },
    contexts: namedValues(flags.buildContext ?? [], {}),
    platforms,
    noCache: !flags.cache,
    pull: flags.pull === true,
    epoch: epoch ? secondsOf(epoch) : undefined,
    stdin,
    provenance: wantsProvenance(flags) ? { builder: ciFacts(env).run ?? '', names } : undefined,
    engine: {
      choice: options.engine,
      secrets: secret,
      ssh,
      network,
      addHosts: addHost,
      env: setOf(env),
    },
    onStep: (step, platform) => lines.tell(step, platform),
    onUndeclared: (args) => output.note(`the Dockerfile has no ARG ${args.join(', ')}`),
    signal,
  });
}

function wantsProvenance({ provenance }: BuildFlags): boolean {
  return provenance !== undefined && provenance !== 'false';
}

function setOf(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const set = Object.entries(env).filter((one): one is [string, string] => one[1] !== undefined);
  return Object.fromEntries(set);
}

function tagOf(text: string): Reference {
  const reference = parseReference(text);
  if (reference.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `build: ${text} is a digest, and a name is needed`);
  }
  return reference;
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
