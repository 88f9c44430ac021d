import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Platform } from '../oci/platform.ts';
import { parsePlatform } from '../oci/platform.ts';
import { canonicalRegistry } from '../oci/reference.ts';

/** The options that every command takes, before its name or after it. */
export type GlobalOptions = {
  readonly store?: string;
  /** As written, or `all`; empty if none is given. */
  readonly platform: readonly string[];
  readonly insecure: readonly string[];
  readonly ca?: string;
  readonly mirror: readonly Mirror[];
  readonly authFile?: string;
  readonly concurrency?: number;
  readonly retries?: number;
  /** In seconds. */
  readonly timeout?: number;
  readonly engine?: 'auto' | 'docker' | 'podman' | 'buildah';
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
};

export type Mirror = { readonly host: string; readonly url: string };

const GROUP = 'Global options:';

/**
 * Adds the global options to a command. Each command has its own, because after `images` and
 * `history` `-q` means something else.
 */
export function addGlobalOptions(command: Command): Command {
  for (const option of globalOptions()) {
    const taken = command.options.some(
      ({ short }) => short !== undefined && short === option.short,
    );
    command.addOption((taken ? withoutShort(option) : option).helpGroup(GROUP));
  }
  return command;
}

/** The first word that is neither a global option nor its value; `undefined` behind an option that is not known. */
export function firstWord(args: readonly string[]): string | undefined {
  const options = globalOptions();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-')) {
      return arg;
    }
    const [name] = arg.split('=', 1);
    const option = options.find(({ short, long }) => name === short || name === long);
    if (option === undefined) {
      return undefined;
    }
    at += option.required && name === arg ? 1 : 0;
  }
  return undefined;
}

function globalOptions(): readonly Option[] {
  return [
    new Option('--store <dir>', 'the local image store (or $TRANSSHIP_STORE)'),
    new Option('--platform <os/arch[/variant]>', 'the platform to take, or all').argParser(
      platforms,
    ),
    new Option(
      '--insecure <host>',
      'a registry spoken to by plain http or without a known certificate',
    ).argParser(collect),
    new Option('--ca <file>', 'more certificate authorities to trust, PEM'),
    new Option('--mirror <host=url>', 'where to look before the registry itself').argParser(
      mirrors,
    ),
    new Option('--auth-file <file>', "credentials in the form of docker's config.json"),
    new Option('--concurrency <n>', 'transfers at a time for each registry (default 6)').argParser(
      count(1),
    ),
    new Option('--retries <n>', 'tries after the first (default 5)').argParser(count(0)),
    new Option('--timeout <seconds>', 'the longest wait without progress (default 60)').argParser(
      count(1),
    ),
    new Option('--engine <name>', 'the engine behind docker-daemon: and RUN').choices([
      ...['auto', 'docker', 'podman', 'buildah'],
    ]),
    new Option('--json', 'print the result as one JSON document'),
    new Option('-q, --quiet', 'print the result only'),
    new Option('--debug', 'show each request, and where an error came from'),
  ];
}

function withoutShort(option: Option): Option {
  const copy = new Option(option.flags.replace(/^-\w, /, ''), option.description);
  return option.parseArg === undefined ? copy : copy.argParser(option.parseArg);
}

/** The options given before the command, before its name in a group, and after it, merged. */
export function globalOptionsOf(command: Command): GlobalOptions {
  const levels: Partial<GlobalOptions>[] = [];
  for (let level: Command | null = command; level !== null; level = level.parent) {
    levels.unshift(level.opts<Partial<GlobalOptions>>());
  }
  const merged: Partial<GlobalOptions> = Object.assign({}, ...levels);
  return {
    ...merged,
    platform: levels.flatMap(({ platform = [] }) => platform),
    insecure: levels.flatMap(({ insecure = [] }) => insecure),
    mirror: levels.flatMap(({ mirror = [] }) => mirror),
    json: merged.json === true,
    quiet: merged.quiet === true,
    debug: merged.debug === true,
  };
}

/** The platforms asked for; undefined if none is, an empty list for all of them. */
export function wantedPlatforms(options: GlobalOptions): readonly Platform[] | undefined {
  if (options.platform.length === 0) {
    return undefined;
  }
  return options.platform.includes('all') ? [] : options.platform.map(parsePlatform);
}

/** Parses an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function platforms(value: string, previous: readonly string[] = []): readonly string[] {
  const given = value.split(',').map((platform) => platform.trim());
  for (const platform of given.filter((one) => one !== 'all')) {
    parsePlatform(platform);
  }
  return [...previous, ...given];
}

function mirrors(value: string, previous: readonly Mirror[] = []): readonly Mirror[] {
  const equals = value.indexOf('=');
  const [host, url] = [value.slice(0, Math.max(equals, 0)), value.slice(equals + 1)];
  if (host === '' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new InvalidArgumentError('It reads HOST=URL, such as docker.io=https://mirror.gcr.io.');
  }
  return [...previous, { host: canonicalRegistry(host), url }];
}

/** Makes a parser of whole numbers. */
export function count(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || !Number.isSafeInteger(number)) {
      throw new InvalidArgumentError(`It is a whole number, ${least} or more.`);
    }
    return number;
  };
}
