import { type Command, Option } from 'commander';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { type AnnotationLevel, annotationLevels } from '../place/annotation-level.ts';
import { collect } from './options.ts';

/** The options of `build`, as they are written. */
export type BuildFlags = {
  readonly tag?: readonly string[];
  readonly file?: string;
  readonly target?: string;
  readonly buildArg?: readonly string[];
  readonly label?: readonly string[];
  readonly annotation?: readonly string[];
  readonly buildContext?: readonly string[];
  readonly output?: readonly string[];
  readonly push?: true;
  readonly load?: true;
  readonly pull?: true;
  /** `--no-cache` makes it false. */
  readonly cache: boolean;
  readonly iidfile?: string;
  readonly metadataFile?: string;
  readonly secret?: readonly string[];
  readonly ssh?: readonly string[];
  readonly network?: string;
  readonly addHost?: readonly string[];
  readonly progress?: string;
  readonly ciAnnotations?: true;
  readonly provenance?: string | true;
};

export function addBuildOptions(command: Command): Command {
  const several = (flags: string, description: string): Option =>
    new Option(flags, description).argParser(collect);
  const options = [
    several('-t, --tag <reference>', 'what to call the image in the store; repeatable'),
    new Option('-f, --file <file>', 'the Dockerfile, or - for standard input'),
    new Option('--target <stage>', 'the stage to build, by its name or number'),
    several('--build-arg <name=value>', 'the value of an ARG; repeatable'),
    several('--label <name=value>', 'a label of the image; repeatable'),
    several(
      '--annotation <name=value>',
      'an annotation of the manifest, or index:NAME=VALUE; repeatable',
    ),
    several(
      '--build-context <name=place>',
      'what a name in FROM and --from stands for; repeatable',
    ),
    several('-o, --output <place>', 'where to copy the image as well; repeatable'),
    new Option('--ci-annotations', 'annotate source, revision and version, as the CI service says'),
    new Option(
      '--provenance [mode]',
      'add an unsigned SLSA provenance statement; the image is in an index then',
    ).choices(['true', 'false', 'mode=min']),
    new Option('--push', 'send it to the registries of its tags'),
    new Option('--load', 'load it into the container engine'),
    new Option('--pull', 'ask the registry for base images that the store has'),
    new Option('--no-cache', 'make every layer anew'),
    new Option('--iidfile <file>', 'write the image id to a file'),
    new Option('--metadata-file <file>', 'write digests and names to a file, as JSON'),
    several('--secret <id=…>', 'for RUN --mount=type=secret; repeatable'),
    several('--ssh <id>', 'for RUN --mount=type=ssh; repeatable'),
    new Option('--network <mode>', 'the network of RUN, as the engine calls it'),
    several('--add-host <host:ip>', 'the address of a host during RUN; repeatable'),
    new Option('--progress <kind>', 'changes nothing: steps are lines').choices([
      ...['auto', 'plain', 'tty', 'quiet', 'rawjson'],
    ]),
  ];
  for (const option of options) {
    command.addOption(option);
  }
  return command;
}

/** `NAME=VALUE`, and of `NAME` alone the value that the environment has, if any. */
export function namedValues(
  texts: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const value = equals < 0 ? env[text] : text.slice(equals + 1);
    if (value !== undefined) {
      values.set(equals < 0 ? text : text.slice(0, equals), value);
    }
  }
  return values;
}

/** @param option for the message: `build: --label` @throws ImageError `INVALID_ARGUMENT` for one without a name */
export function pairsOf(
  option: string,
  texts: readonly string[],
): Readonly<Record<string, string>> {
  const pairs = texts.map((text) => {
    const [name = '', ...value] = text.split('=');
    if (name === '') {
      throw new ImageError('INVALID_ARGUMENT', `${option} ${quoted(text)}: no name`);
    }
    return [name, value.join('=')] as const;
  });
  return Object.fromEntries(pairs);
}

export type Annotations = {
  readonly manifest: Readonly<Record<string, string>>;
  readonly index: Readonly<Record<string, string>>;
};

/** For the manifest, the index (`index:NAME=VALUE`), or both (`manifest,index:NAME=VALUE`). */
export function annotationsOf(texts: readonly string[]): Annotations {
  const all = texts.map(annotationLevels);
  const of = (level: AnnotationLevel): Readonly<Record<string, string>> => {
    const meant = all.filter(({ levels }) => levels.includes(level)).map(({ rest }) => rest);
    const bare = meant.find((text) => !text.includes('='));
    if (bare !== undefined) {
      throw new ImageError('INVALID_ARGUMENT', `build: --annotation ${quoted(bare)}: no value`);
    }
    return pairsOf('build: --annotation', meant);
  };
  return { manifest: of('manifest'), index: of('index') };
}
