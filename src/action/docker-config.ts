import { randomUUID } from 'node:crypto';
import { readdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { ifThere } from '../disk/errors.ts';
import { readNamed } from '../disk/files.ts';
import { makeFolder } from '../disk/folder.ts';
import { replaceFile } from '../disk/replace.ts';
import { during } from '../errors.ts';
import { asObject, decodeJson, type JsonObject, optional } from '../oci/decode.ts';
import { normalizedKey } from '../registry/credentials/config-file.ts';
import { serverOf } from '../registry/credentials/docker-credentials.ts';
import type { Environment } from './environment.ts';
import type { Login } from './logins.ts';
import { info } from './printed.ts';
import type { RegistryInputs } from './registry-inputs.ts';

/** Does what the input docker-config says. The post step, post.ts, removes what is kept. */
export async function keepForLaterSteps(
  { dockerConfig, logins }: RegistryInputs,
  temporary: string,
  env: Environment,
): Promise<void> {
  if (dockerConfig === 'none' || logins.length === 0) {
    return;
  }
  const folder = join(temporary, `transship-docker-${randomUUID()}`);
  // Before there is something to remove: the step may end at any instant.
  core.saveState('docker-config', folder);
  await keepLogins(logins, folder, env);
  core.exportVariable('DOCKER_CONFIG', folder);
  info(`The logins are kept in ${folder} until this job ends.`);
}

/**
 * Writes logins where docker, buildx, cosign and actions/attest look, in a folder of its own, so that
 * the runner's own file stays as it is. What stands beside that file (builders of buildx, plugins)
 * is found in the new folder as well.
 * @param folder is made, for `DOCKER_CONFIG`; only its owner can look into it
 * @throws ImageError in which nothing of the file is shown
 */
export async function keepLogins(
  logins: readonly Login[],
  folder: string,
  env: Environment,
): Promise<void> {
  const before = env['DOCKER_CONFIG'] || join(homedir(), '.docker');
  try {
    await makeFolder(folder, 0o700);
    await linkOthers(before, folder);
    const document = await readDocument(join(before, 'config.json'));
    const text = JSON.stringify(withLogins(document, logins), null, '\t');
    await replaceFile(join(folder, 'config.json'), text, { mode: 0o600 });
  } catch (error) {
    throw during('keeping the logins for later steps', error);
  }
}

async function readDocument(file: string): Promise<JsonObject> {
  const bytes = (await ifThere(() => readNamed(file))) ?? Buffer.alloc(0);
  return bytes.toString('utf8').trim() === '' ? {} : asObject(decodeJson(bytes, file), file);
}

async function linkOthers(from: string, to: string): Promise<void> {
  const names = (await ifThere(() => readdir(from))) ?? [];
  for (const name of names.filter((one) => one !== 'config.json')) {
    // A junction needs no right on Windows; elsewhere the kind is ignored.
    await symlink(join(from, name), join(to, name), 'junction');
  }
}

/**
 * The file of before with these logins. Whatever reads it must find them in it: no helper is named for
 * their hosts, and none for all hosts (`credsStore`). oras and containers' tools would ask that one, and
 * take an empty name, which docker knows for "none", for a helper. Hosts whose logins that one keeps have
 * an entry with nothing in it, and name it themselves now.
 */
function withLogins(document: JsonObject, logins: readonly Login[]): JsonObject {
  const { credsStore, credHelpers: _before, ...rest } = document;
  const member = (name: string): JsonObject => optional(document[name], name, asObject) ?? {};
  const hosts = new Set(logins.map(({ registry }) => registry));
  const others = (entries: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !hosts.has(normalizedKey(key))));
  const auths = others(member('auths'));
  const kept =
    credsStore === undefined ? [] : Object.keys(auths).filter((key) => isEmpty(auths[key]));
  const credHelpers = {
    ...Object.fromEntries(kept.map((key) => [key, credsStore])),
    ...others(member('credHelpers')),
  };
  const added = logins.map(({ registry, username, password }) => {
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    return [serverOf(registry), { auth }] as const;
  });
  return {
    ...rest,
    auths: { ...auths, ...Object.fromEntries(added) },
    ...(Object.keys(credHelpers).length === 0 ? {} : { credHelpers }),
  };
}

function isEmpty(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0;
}
