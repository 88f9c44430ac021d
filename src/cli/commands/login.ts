import { addAbortSignal } from 'node:stream';
import { Command, Option } from 'commander';
import { readAll } from '../../content/whole.ts';
import { ImageError } from '../../errors.ts';
import { quoted, withoutUser } from '../../oci/printable.ts';
import { canonicalRegistry } from '../../oci/reference.ts';
import { checkLogin } from '../../registry/check-login.ts';
import { storeLogin } from '../../registry/credentials/docker-login.ts';
import { ask } from '../ask.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';

type LoginFlags = {
  readonly username?: string;
  readonly passwordStdin?: true;
  /** Refused: it is an option only to say why. */
  readonly password?: string;
};

export function loginCommand(bind: Bind): Command {
  return new Command('login')
    .description('Log in to a registry, and keep the login where docker does')
    .argument('[host]', 'such as ghcr.io; Docker Hub without it')
    .option('-u, --username <user>', 'who logs in')
    .option('--password-stdin', 'read the password or token from standard input')
    .addOption(new Option('-p, --password <password>', 'refused: others would see it').hideHelp())
    .addHelpText(
      'after',
      examples(
        'login ghcr.io',
        'login ghcr.io -u acme --password-stdin < token.txt',
        'login -u acme --password-stdin < token.txt',
      ),
    )
    .action(bind(login));
}

async function login(
  context: Context,
  [host = 'docker.io']: readonly string[],
  flags: LoginFlags,
): Promise<void> {
  const { output, signal, registries, configuration } = context;
  const registry = registryOf(host);
  const { username, password } = await credentialOf(context, flags);
  await checkLogin(registry, { username, password }, { ...registries, signal });
  const { file, program } = await storeLogin(
    registry,
    { username, password },
    { ...configuration, signal },
  );
  if (program === undefined) {
    output.note(`WARNING! Your credentials are stored unencrypted in '${file}'.`);
    output.note('Configure a credential helper to remove this warning. See');
    output.note('https://docs.docker.com/go/credential-store/');
  }
  output.line('Login Succeeded');
  output.document({ registry, username, file, credentialHelper: program ?? null });
}

/**
 * The registry of a host as people write it, perhaps as a URL: credentials are for a whole host.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function registryOf(host: string): string {
  const [name = ''] = host.replace(/^https?:\/\//i, '').split('/');
  if (!URL.canParse(`https://${name}`) || /[@?#\\\s]/.test(name)) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(withoutUser(host))} is not a registry`, {
      hint: 'a registry is HOST[:PORT], such as ghcr.io',
    });
  }
  return canonicalRegistry(name);
}

/** Far longer than any token, in bytes. */
const PASSWORD_LIMIT = 1024 * 1024;

type Password = { readonly username: string; readonly password: string };

async function credentialOf(
  context: Context,
  { username, password, passwordStdin }: LoginFlags,
): Promise<Password> {
  if (password !== undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      'login: a password among the arguments can be seen by others',
      {
        hint: 'use --password-stdin, and change the password',
      },
    );
  }
  if (passwordStdin !== true && context.stdin.isTTY === true) {
    return asked(context, username);
  }
  if (passwordStdin !== true || !username) {
    const missing = passwordStdin === true ? '-u USER' : '--password-stdin';
    throw new ImageError('INVALID_ARGUMENT', `login: ${missing} is missing`, {
      hint: 'transship login HOST -u USER --password-stdin < FILE',
    });
  }
  const { stdin, signal } = context;
  addAbortSignal(signal, stdin);
  const text = (await readAll(stdin, PASSWORD_LIMIT, 'the password')).toString('utf8');
  const read = text.replace(/\r?\n$/, '');
  if (read === '') {
    throw new ImageError('INVALID_ARGUMENT', 'login: the password on standard input is empty');
  }
  return { username, password: read };
}

/** As docker asks: for the user too, unless it is given. */
async function asked(context: Context, given: string | undefined): Promise<Password> {
  const questions = [
    ...(given ? [] : [{ text: 'Username: ' }]),
    { text: 'Password: ', isHidden: true },
  ];
  const answers = await ask(context, questions);
  const [username = '', password = ''] = given ? [given, ...answers] : answers;
  if (username.trim() === '' || password === '') {
    const missing = password === '' ? 'password' : 'user name';
    throw new ImageError('INVALID_ARGUMENT', `login: the ${missing} is empty`);
  }
  return { username: username.trim(), password };
}
