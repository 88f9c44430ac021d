import { quoted } from '../oci/printable.ts';
import { count, type Input, oneOf, readHost, wrong } from './input-values.ts';
import { items, lines } from './list.ts';
import { type Login, readLogins } from './logins.ts';

/** How registries are spoken to: inputs that both actions have. */
export type RegistryInputs = {
  readonly logins: readonly Login[];
  /** Whether the logins are written for the steps after this one. */
  readonly dockerConfig: 'none' | 'keep';
  readonly githubToken: string;
  /** Canonical host → URLs, in the order to try. */
  readonly mirrors: Readonly<Record<string, readonly string[]>>;
  readonly insecureRegistries: readonly string[];
  /** Absolute. */
  readonly caFile: string | undefined;
  readonly concurrency: number | undefined;
  readonly retries: number | undefined;
  /** Seconds without progress. */
  readonly timeout: number | undefined;
};

/** Their defaults. */
export const REGISTRY_DEFAULTS = {
  registry: '',
  username: '',
  password: '',
  'registry-auth': '',
  'docker-config': 'none',
  'github-token': '',
  mirrors: '',
  'insecure-registries': '',
  'ca-file': '',
  concurrency: '',
  retries: '',
  timeout: '',
} as const;

/**
 * @param path an input that is one, from the workspace on
 * @throws ImageError `INVALID_ARGUMENT` that names the input
 */
export function readRegistryInputs(
  input: Input,
  path: (name: string) => string | undefined,
  warn: (text: string) => void,
): RegistryInputs {
  return {
    logins: readLogins(input, warn),
    dockerConfig: oneOf(input, 'docker-config', ['none', 'keep']),
    githubToken: input('github-token'),
    mirrors: readMirrors(input('mirrors')),
    insecureRegistries: items(input('insecure-registries')).map(({ text }) =>
      readHost('insecure-registries', text),
    ),
    caFile: path('ca-file'),
    concurrency: count(input, 'concurrency', 1),
    retries: count(input, 'retries', 0),
    timeout: count(input, 'timeout', 1),
  };
}

function readMirrors(text: string): Readonly<Record<string, readonly string[]>> {
  const mirrors: Record<string, string[]> = {};
  for (const { text: line, line: number } of lines(text)) {
    const [host = '', urls = '', ...rest] = line.split('=>').map((part) => part.trim());
    const listed = urls.split(',').map((url) => url.trim());
    if (host === '' || rest.length > 0 || !listed.every(isMirror)) {
      throw wrong(
        'mirrors',
        `line ${number}${line.includes('@') ? '' : `: ${quoted(line)}`} is not HOST => URL[, URL…]`,
        'write a line such as docker.io => https://mirror.gcr.io',
      );
    }
    const canonical = readHost('mirrors', host);
    mirrors[canonical] = [...(mirrors[canonical] ?? []), ...listed];
  }
  return mirrors;
}

/** A URL, or a bare host. */
function isMirror(text: string): boolean {
  return (
    URL.canParse(text.includes('://') ? text : `https://${text}`) &&
    !/\s|@/.test(text) &&
    text !== ''
  );
}
