import { Readable } from 'node:stream';
import { ImageError } from '../errors.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { type BuildRequest, secondsOf } from '../place/build.ts';
import { ciAnnotations, ciFacts } from '../place/ci-facts.ts';
import { annotationsOf, type BuildFlags, namedValues, pairsOf } from './build-options.ts';
import type { Context } from './context.ts';
import { wantedPlatforms } from './options.ts';

/** What the words of `build` ask for. @throws ImageError `INVALID_ARGUMENT` */
export function buildRequest(context: Context, directory: string, flags: BuildFlags): BuildRequest {
  const { signal, options, configuration } = context;
  const { env } = configuration;
  const annotations = annotationsOf(flags.annotation ?? []);
  const known = flags.ciAnnotations === true ? ciAnnotations(env) : {};
  const names = (flags.tag ?? []).map((tag) => formatReference(tagOf(tag)));
  const epoch = env['SOURCE_DATE_EPOCH'];
  const { secret = [], ssh = [], addHost = [], network } = flags;
  return {
    context: directory,
    file: flags.file,
    target: flags.target,
    arguments: namedValues(flags.buildArg ?? [], env),
    labels: pairsOf('build: --label', flags.label ?? []),
    annotations: { ...known, ...annotations.manifest },
    indexAnnotations: { ...known, ...annotations.index },
    contexts: namedValues(flags.buildContext ?? [], {}),
    platforms: wantedPlatforms(options) ?? [],
    noCache: !flags.cache,
    pull: flags.pull === true,
    epoch: epoch ? secondsOf(epoch) : undefined,
    stdin: [directory, flags.file].includes('-') ? context.stdin : Readable.from([]),
    provenance: wantsProvenance(flags) ? { builder: ciFacts(env).run ?? '', names } : undefined,
    engine: {
      choice: options.engine,
      secrets: secret,
      ssh,
      network,
      addHosts: addHost,
      env: setOf(env),
    },
    signal,
  };
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

/** @throws ImageError `INVALID_ARGUMENT` for a digest */
export function tagOf(text: string): Reference {
  const reference = parseReference(text);
  if (reference.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `build: ${text} is a digest, and a name is needed`);
  }
  return reference;
}
