import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Credentials } from '../registry/credentials/credential.ts';
import { type Input, readHost, wrong } from './input-values.ts';

export type Login = {
  /** Canonical: `docker.io`, `ghcr.io`. */
  readonly registry: string;
  readonly username: string;
  readonly password: string;
};

/**
 * The logins of `registry`/`username`/`password` and of `registry-auth`. A login without a password
 * is dropped with a warning: workflows of forks get no secrets, and they may read what is public.
 * @throws ImageError `INVALID_ARGUMENT`, with nothing of the text in it: it holds passwords
 */
export function readLogins(input: Input, warn: (text: string) => void): readonly Login[] {
  const logins = [...readList(input('registry-auth')), ...readSingle(input)];
  for (const { registry, password } of logins) {
    if (password === '') {
      warn(
        `The password for ${registry} is empty, as it is in workflows of forks, which get no secrets: going on without it.`,
      );
    }
  }
  return logins.filter(({ password }) => password !== '');
}

function readSingle(input: Input): readonly Login[] {
  const [registry, username, password] = [input('registry'), input('username'), input('password')];
  if (username === '') {
    for (const [name, value] of Object.entries({ password, registry })) {
      if (value !== '') {
        throw wrong(name, 'there is no username with it', 'set username and password as well');
      }
    }
    return [];
  }
  return [{ registry: registryOf('registry', registry), username, password }];
}

const SHAPE = 'write a YAML list of objects with registry, username and password';
const FIELDS = ['registry', 'username', 'password'] as const;
type Field = (typeof FIELDS)[number];

function readList(text: string): readonly Login[] {
  if (text === '') {
    return [];
  }
  // The schema without numbers and booleans: a password is taken as it is written.
  const document = parseDocument(text, { schema: 'failsafe', merge: true });
  if (document.errors.length > 0) {
    // Not the parser's message: it quotes the text.
    throw wrong('registry-auth', 'not YAML', SHAPE);
  }
  if (!isSeq(document.contents)) {
    throw wrong('registry-auth', 'not a list', SHAPE);
  }
  const { items } = document.contents;
  for (const [index, item] of items.entries()) {
    visit(item as Node, { Pair: (_, pair) => checkPair(pair, index, text, document) });
  }
  return items.map((item, index) => readEntry(item, index, document));
}

function readEntry(item: unknown, index: number, document: Document): Login {
  const entry = isAlias(item) ? item.resolve(document) : item;
  if (!isMap(entry)) {
    throw wrong('registry-auth', `entry ${index + 1} is not an object`, SHAPE);
  }
  const fields = fieldsOf(entry, index, document);
  const { registry = '', username = '', password } = fields;
  if (username === '' || password === undefined) {
    const missing = username === '' ? 'username' : 'password';
    throw wrong('registry-auth', `entry ${index + 1} has no ${missing}`, SHAPE);
  }
  // A secret in a block of its own ends with a line break.
  const host = registryOf('registry-auth', registry);
  return { registry: host, username, password: password.trimEnd() };
}

function fieldsOf(
  entry: YAMLMap,
  index: number,
  document: Document,
): Partial<Record<Field, string>> {
  try {
    return entry.toJS(document);
  } catch {
    // Not the parser's message: it may quote the text.
    throw wrong('registry-auth', `entry ${index + 1} merges what is no object`, SHAPE);
  }
}

/** @throws ImageError where YAML reads something else than the text that was written */
function checkPair({ key, value }: Pair, index: number, text: string, document: Document): void {
  const name = isScalar(key) ? FIELDS.find((field) => field === key.value) : undefined;
  const why = isScalar(key) && name === undefined ? undefined : whyNotText(value, text, document);
  if (why !== undefined) {
    const what = name ?? 'a key';
    throw wrong('registry-auth', `entry ${index + 1}: ${what} ${why}`, 'put the text in quotes');
  }
}

/** An empty value is text: secrets are empty in workflows of forks. */
function whyNotText(value: unknown, text: string, document: Document): string | undefined {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (!isScalar(node)) {
    return `is ${isMap(node) ? 'a map' : isSeq(node) ? 'a list' : 'null'} in YAML`;
  }
  return node.type === 'PLAIN' ? whyNotPlain(node, text) : undefined;
}

function whyNotPlain({ value, tag, anchor, range }: Scalar, text: string): string | undefined {
  if (/^(?:~|null)$/i.test(String(value))) {
    return 'is null in YAML';
  }
  if (tag !== undefined || (anchor !== undefined && value === '')) {
    return `begins with "${tag === undefined ? '&' : '!'}", which YAML reads as a mark`;
  }
  const rest = text.slice(range?.[1]).split('\n', 1)[0] ?? '';
  return /^\s*#/.test(rest) ? 'holds "#", with which YAML begins a comment' : undefined;
}

/** `https://index.docker.io/v1/` and nothing at all are Docker Hub, as for docker/login-action. */
function registryOf(name: string, text: string): string {
  return text === '' ? 'docker.io' : readHost(name, text);
}

/** The logins as registries ask for them: each only for its own host. */
export function credentialsOf(logins: readonly Login[]): Credentials {
  return async (host, _repository, _signal, onSource) => {
    const login = logins.find(({ registry }) => registry === host);
    if (login !== undefined) {
      onSource?.("the step's inputs");
    }
    return login;
  };
}
