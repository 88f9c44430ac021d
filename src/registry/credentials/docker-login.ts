import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Signal } from '../../content/store.ts';
import { ifThere } from '../../disk/errors.ts';
import { readNamed } from '../../disk/files.ts';
import { makeFolder } from '../../disk/folder.ts';
import { replaceFile } from '../../disk/replace.ts';
import { ImageError, messageOf } from '../../errors.ts';
import { asObject, decodeJson, type JsonObject, optional } from '../../oci/decode.ts';
import { type ConfigFile, decodeConfigFile, normalizedKey } from './config-file.ts';
import {
  type DockerCredentialsOptions,
  dockerConfigPath,
  helperFor,
  serverOf,
} from './docker-credentials.ts';
import { eraseByProgram, type ProgramOptions, runProgram, storeByProgram } from './program.ts';

/** Where a login is stored. */
export type StoredLogin = {
  /** The configuration file that was written. */
  readonly file: string;
  /** The credential helper that has the password; without one it is in the file, unencrypted. */
  readonly program: string | undefined;
};

/** Where a login is kept. */
export type LoginOptions = DockerCredentialsOptions & Signal;

/**
 * Stores a user and a password as `docker login` does: in the credential helper that docker's
 * `config.json` names for the host, or for all hosts, else in the file itself. The rest of the file
 * stays as it is; the file is replaced as a whole, and only its owner can read it.
 * @param registry `docker.io`, `ghcr.io`, `127.0.0.1:5000`
 * @throws ImageError `CREDENTIALS`
 */
export async function storeLogin(
  registry: string,
  login: { readonly username: string; readonly password: string },
  options: LoginOptions,
): Promise<StoredLogin> {
  const host = normalizedKey(registry);
  const config = await openConfig(options);
  const program = helperFor(config.decoded, host);
  if (program !== undefined) {
    await storeByProgram(program, serverOf(host), login, programOptions(config, options));
  }
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  // docker lists the hosts that a helper knows, with nothing beside them.
  const entry = program === undefined ? { auth } : {};
  await writeAuths(config, { ...othersThan(config, host), [serverOf(host)]: entry });
  return { file: config.file, program };
}

/**
 * Removes the login of a registry, as `docker logout` does.
 * @returns `undefined` if nothing was written, since there was nothing in the file
 * @throws ImageError `CREDENTIALS`
 */
export async function removeLogin(
  registry: string,
  options: LoginOptions,
): Promise<StoredLogin | undefined> {
  const host = normalizedKey(registry);
  const config = await openConfig(options);
  const program = helperFor(config.decoded, host);
  if (program !== undefined) {
    await eraseByProgram(program, serverOf(host), programOptions(config, options));
  }
  const others = othersThan(config, host);
  if (Object.keys(others).length === Object.keys(config.auths).length) {
    return program === undefined ? undefined : { file: config.file, program };
  }
  await writeAuths(config, others);
  return { file: config.file, program };
}

type Config = {
  readonly file: string;
  readonly decoded: ConfigFile;
  readonly document: JsonObject;
  readonly auths: JsonObject;
};

async function openConfig(options: LoginOptions): Promise<Config> {
  const path = options.authFile ?? dockerConfigPath(options);
  if (path === undefined) {
    throw new ImageError('CREDENTIALS', "looking for docker's configuration: there is no home", {
      hint: 'set DOCKER_CONFIG, or name the file of credentials',
      remedy: { kind: 'credential-file', subject: '' },
    });
  }
  // A file elsewhere, behind a symbolic link, stays there.
  const file = await realpath(path).catch(() => path);
  const found = await ifThere(() => readNamed(file)).catch((error: unknown) => {
    throw new ImageError('CREDENTIALS', `reading ${file}: ${messageOf(error)}`, { cause: error });
  });
  const bytes = found ?? Buffer.alloc(0);
  const decoded = decodeConfigFile(bytes, file);
  const empty = bytes.toString('utf8').trim() === '';
  const document = empty ? {} : asObject(decodeJson(bytes, file), file);
  const auths = optional(document['auths'], `${file}: auths`, asObject) ?? {};
  return { file, decoded, document, auths };
}

function programOptions(
  { file }: Config,
  { env, run = runProgram, signal }: LoginOptions,
): ProgramOptions {
  return { env, run, signal, where: file };
}

/** One host may be written in several ways: all of them give way to docker's own. */
function othersThan({ auths }: Config, host: string): JsonObject {
  return Object.fromEntries(Object.entries(auths).filter(([key]) => normalizedKey(key) !== host));
}

/** With docker's own indentation. */
async function writeAuths({ file, document }: Config, auths: JsonObject): Promise<void> {
  const text = JSON.stringify({ ...document, auths }, null, '\t');
  try {
    await makeFolder(dirname(file), 0o700);
    await replaceFile(file, text, { mode: 0o600 });
  } catch (error) {
    throw new ImageError('CREDENTIALS', `writing ${file}: ${messageOf(error)}`, { cause: error });
  }
}
