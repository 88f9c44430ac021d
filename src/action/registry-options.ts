import { homedir } from 'node:os';
import * as core from '@actions/core';
import { readStartNow } from '../disk/files.ts';
import { during } from '../errors.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { type Credentials, firstCredential } from '../registry/credentials/credential.ts';
import { dockerCredentials, dockerHeaders } from '../registry/credentials/docker-credentials.ts';
import { githubCredentials } from '../registry/credentials/github.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { credentialsOf } from './logins.ts';
import { warning } from './printed.ts';
import type { RegistryInputs } from './registry-inputs.ts';
import { traced } from './traced.ts';

/** The logins of the inputs, else those of earlier steps, else the job's token. */
function credentialsFor({ logins, githubToken }: RegistryInputs, env: Environment): Credentials {
  return firstCredential(
    credentialsOf(logins),
    dockerCredentials({ env: childEnvironment(env), home: homedir() }),
    githubCredentials(githubToken, env),
  );
}

/** @throws ImageError for certificates that cannot be read */
export function registryOptions(
  inputs: RegistryInputs,
  env: Environment,
  onRetry: (text: string) => void,
): RegistryOptions {
  const { caFile, mirrors, insecureRegistries, concurrency, retries, timeout } = inputs;
  return {
    credentials: credentialsFor(inputs, env),
    // Read with the first request of each run: what cannot be read in the files is told once.
    headers: dockerHeaders({ env: childEnvironment(env), home: homedir(), onWarning: warning }),
    mirrors,
    insecure: insecureRegistries,
    ca: caFile === undefined ? [] : [readCertificates(caFile)],
    env,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(retries === undefined ? {} : { retries }),
    ...(timeout === undefined ? {} : { timeout }),
    onSecret: (secret) => core.setSecret(secret),
    onWarning: warning,
    onRetry,
    ...traced(env),
  };
}

/** The most of a file of certificates, in bytes. */
const CERTIFICATES_LIMIT = 16 * 1024 * 1024;

function readCertificates(path: string): string {
  try {
    return readStartNow(path, CERTIFICATES_LIMIT).toString('utf8');
  } catch (error) {
    throw during(`reading input ca-file, ${path}`, error);
  }
}
