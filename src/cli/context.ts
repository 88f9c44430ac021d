import { homedir, tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { spawnExec } from '../engine/exec.ts';
import { formatRateLimit } from '../image/words.ts';
import { Places } from '../place/places.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { firstCredential } from '../registry/credentials/credential.ts';
import {
  type DockerCredentialsOptions,
  dockerCredentials,
  dockerHeaders,
} from '../registry/credentials/docker-credentials.ts';
import { githubCredentials } from '../registry/credentials/github.ts';
import type { FirstConnection } from '../registry/wire/first-connection.ts';
import type { Secrets } from '../registry/wire/secrets.ts';
import { defaultStore } from '../store/default-path.ts';
import type { GlobalOptions, Mirror } from './options.ts';
import { Output, type Terminal } from './output.ts';
import {
  LiveProgress,
  PlainProgress,
  type Progress,
  type ProgressWords,
  SILENT,
} from './progress.ts';
import { readFileWhole } from './read-file-whole.ts';

/** Passwords with fewer characters stay in what is printed: words would be taken for them. */
export const SHORTEST_SECRET = 8;

/** What a command gets from its process. */
export type Surroundings = {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Connections to the registries that the command asks first. */
  readonly first?: readonly FirstConnection[];
  /** Told before content is read in bulk. */
  readonly onContent?: () => void;
};

/** What every command works with: the places, the streams, the global options. */
export class Context {
  readonly options: GlobalOptions;
  readonly output: Output;
  readonly places: Places;
  readonly signal: AbortSignal;
  readonly version: string;
  /** The directory of the local image store. */
  readonly storeDir: string;
  /** Where docker and podman keep credentials. */
  readonly configuration: DockerCredentialsOptions;
  /** How registries are spoken to. */
  readonly registries: RegistryOptions;
  readonly #surroundings: Surroundings;
  /** The progress that is shown now, if any. */
  #progress: Progress | undefined;

  /** @param secrets what registries are shown in this run, and what nothing prints */
  static async open(
    options: GlobalOptions,
    surroundings: Surroundings,
    secrets: Secrets,
  ): Promise<Context> {
    const { ca: path } = options;
    const ca = path === undefined ? [] : [await readFileWhole(path, `the certificates in ${path}`)];
    return new Context(options, surroundings, { secrets, ca: ca.map(String) });
  }

  private constructor(
    options: GlobalOptions,
    surroundings: Surroundings,
    { secrets, ca }: { readonly secrets: Secrets; readonly ca: readonly string[] },
  ) {
    this.options = options;
    this.output = new Output(surroundings, options, (text) =>
      secrets.conceal(text, SHORTEST_SECRET),
    );
    this.signal = surroundings.signal;
    this.#surroundings = surroundings;
    this.version = surroundings.version;
    this.storeDir = options.store ?? defaultStore(surroundings.env, homedir());
    this.configuration = {
      env: surroundings.env,
      home: homedir(),
      ...defined({ authFile: options.authFile }),
    };
    this.registries = {
      ...registryOptions(this, surroundings, (line) => this.#aside(line)),
      ca,
      ...(options.debug ? { onTrace: (line: string) => this.#debug(line) } : {}),
      onSecret: (secret) => secrets.add(secret),
    };
    this.places = new Places({
      store: this.storeDir,
      registries: this.registries,
      // Buildah keeps no images for other commands than `build`.
      engine:
        options.engine === undefined || options.engine === 'buildah' ? 'auto' : options.engine,
      exec: spawnExec,
      temporary: tmpdir(),
      ...defined({ onContent: surroundings.onContent }),
    });
  }

  /** Opened when it is first asked for. */
  get stdin(): Surroundings['stdin'] {
    return this.#surroundings.stdin;
  }

  /**
   * Starts to show the layers of one image, a line each; the caller ends it.
   * @param options `alone`: nothing else shows progress meanwhile, so that lines may be rewritten; default
   */
  progress(words: ProgressWords, { alone = true }: { readonly alone?: boolean } = {}): Progress {
    const { stderr } = this.output;
    if (this.options.quiet) {
      return SILENT;
    }
    this.#progress =
      stderr.isTTY === true && alone
        ? new LiveProgress(stderr, words)
        : new PlainProgress(stderr, words);
    return this.#progress;
  }

  #aside(line: string): void {
    if (this.#progress === undefined) {
      this.output.note(line);
    } else {
      this.#progress.aside(line);
    }
  }

  /** Printed with `--quiet` too: the user asked for it. */
  #debug(line: string): void {
    if (this.#progress === undefined || this.options.quiet) {
      this.output.remark(line);
    } else {
      this.#progress.aside(line);
    }
  }

  async close(): Promise<void> {
    for (const { registry, rateLimit } of this.places.rateLimits()) {
      this.output.note(formatRateLimit(registry, rateLimit));
    }
    await this.places.close();
  }
}

function registryOptions(
  { options, configuration }: Pick<Context, 'options' | 'configuration'>,
  { env, version, first }: Surroundings,
  aside: (line: string) => void,
): RegistryOptions {
  const { concurrency, retries, timeout } = options;
  const onWarning = (text: string): void => aside(`warning: ${text}`);
  return {
    credentials: firstCredential(
      dockerCredentials(configuration),
      githubCredentials(env['GITHUB_TOKEN'], env),
    ),
    // Read with the first request of each run: what cannot be read in the files is told once.
    headers: dockerHeaders({ ...configuration, onWarning }),
    insecure: options.insecure,
    mirrors: byHost(options.mirror),
    env,
    userAgent: `transship/${version}`,
    onWarning,
    onRetry: aside,
    ...defined({ concurrency, retries, timeout, first }),
  };
}

/** Mirrors by their registry, in the order in which they were given. */
function byHost(mirrors: readonly Mirror[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { host, url } of mirrors) {
    found[host] = [...(found[host] ?? []), url];
  }
  return found;
}

/** The members that are set: an option that was not given must not replace a default. */
function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
