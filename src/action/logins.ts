import { parse } from 'yaml';
import { ImageError } from '../errors.ts';
import { canonicalRegistry } from '../oci/reference.ts';
import type { Credentials } from '../registry/credentials/credential.ts';

export type Login = {
  /** Canonical: `docker.io`, `ghcr.io`. */
  readonly registry: string;
  readonly username: string;
  readonly password: string;
};

type Input = (name: string) => string;

function wrong(name: string, why: string, hint: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', `reading input ${name}: ${why}`, { hint });
}

/**
 * The logins of `registry`/`username`/`password` and of `registry-auth`. A login without a password
 * is dropped with a warning: workflows of forks get no secrets, and what anybody can read they may.
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
  return [{ registry: registryOf(registry), username, password }];
}

function readList(text: string): readonly Login[] {
  if (text === '') {
    return [];
  }
  const entries = parsed(text);
  if (!Array.isArray(entries)) {
    throw wrong('registry-auth', 'not a list', SHAPE);
  }
  return entries.map((entry: unknown, index) => {
    const { registry, username, password } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof username !== 'string' || username === '') {
      throw wrong('registry-auth', `entry ${index + 1} has no username`, SHAPE);
    }
    return {
      registry: registryOf(typeof registry === 'string' ? registry : ''),
      username,
      password: typeof password === 'string' ? password : '',
    };
  });
}

const SHAPE = 'write a YAML list of objects with registry, username and password';

function parsed(text: string): unknown {
  try {
    // The schema without numbers and booleans: a password is what was written.
    return parse(text, { schema: 'failsafe', merge: true });
  } catch {
    // Not the cause: the parser's message quotes the text.
    throw wrong('registry-auth', 'not YAML', SHAPE);
  }
}

/** `https://index.docker.io/v1/` and nothing at all are Docker Hub, as for docker/login-action. */
function registryOf(text: string): string {
  const host = text.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return canonicalRegistry(host === '' ? 'docker.io' : host);
}

/** The logins as registries ask for them: each only for its own host. */
export function credentialsOf(logins: readonly Login[]): Credentials {
  return async (host) => logins.find(({ registry }) => registry === host);
}
