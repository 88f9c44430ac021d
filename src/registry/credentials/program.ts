import { spawn } from 'node:child_process';
import { codeOf, ImageError, messageOf } from '../../errors.ts';
import { asObject, asString, decodeJson, optional } from '../../oci/decode.ts';
import { oneLine } from '../wire/redact.ts';
import type { Credential } from './credential.ts';

/** Runs a program with text on its standard input. Rejects where it cannot be started. */
export type Run = (
  program: string,
  args: readonly string[],
  input: string,
  options: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly signal?: AbortSignal | undefined;
  },
) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;

/** What a helper may take: some ask the cloud, some a person. In seconds. */
const TIME_LIMIT = 120;
/** In characters. */
const OUTPUT_LIMIT = 256 * 1024;
/** What helpers write instead of a credential (docker-credential-helpers, `credentials/error.go`). */
const NOT_THERE = /credentials not found in native keychain/i;
/** The user's name with which a helper says that the secret is an identity token. */
const TOKEN_USER = '<token>';

/**
 * Asks a credential helper: `docker-credential-NAME get`, the server on its standard input.
 * https://github.com/docker/docker-credential-helpers
 * @returns `undefined` where it has nothing for that server
 * @throws ImageError `CREDENTIALS`
 */
export async function askProgram(
  name: string,
  server: string,
  { run, where, ...options }: { readonly run: Run; readonly where: string } & Parameters<Run>[3],
): Promise<Credential | undefined> {
  const program = `docker-credential-${name}`;
  if (!/^[A-Za-z0-9._-]+$/.test(name)) {
    throw new ImageError(
      'CREDENTIALS',
      `${where}: "${oneLine(name, 80)}" names no credential helper`,
    );
  }
  const doing = `asking ${program} for ${server}`;
  const { code, stdout, stderr } = await started(doing, program, where, () =>
    run(program, ['get'], server, options),
  );
  if (code === 0) {
    return decodeAnswer(stdout, doing);
  }
  // By the protocol errors go to standard output; a failed helper has no secret to write there.
  const said = `${stdout} ${stderr}`;
  if (NOT_THERE.test(said)) {
    return undefined;
  }
  throw new ImageError('CREDENTIALS', `${doing}: ${oneLine(said) || `exit code ${code}`}`, {
    hint: `run \`docker login ${server}\` again, or take the helper out of ${where}`,
  });
}

async function started<T>(
  doing: string,
  program: string,
  where: string,
  start: () => Promise<T>,
): Promise<T> {
  try {
    return await start();
  } catch (cause) {
    if (codeOf(cause) === 'INTERRUPTED') {
      throw cause;
    }
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new ImageError(
      'CREDENTIALS',
      `${doing}: ${missing ? 'no such program' : messageOf(cause)}`,
      {
        cause,
        hint: `install ${program}, or take it out of ${where}`,
      },
    );
  }
}

function decodeAnswer(stdout: string, doing: string): Credential | undefined {
  const { username, secret } = membersOf(stdout, doing);
  if (username === TOKEN_USER) {
    return { identityToken: secret };
  }
  return username === '' && secret === '' ? undefined : { username, password: secret };
}

function membersOf(stdout: string, doing: string): { username: string; secret: string } {
  try {
    const answer = asObject(decodeJson(Buffer.from(stdout), doing), doing);
    return {
      username: optional(answer['Username'], doing, asString) ?? '',
      secret: optional(answer['Secret'], doing, asString) ?? '',
    };
  } catch {
    // Without a cause: the parser's words quote what it could not read.
    throw new ImageError('CREDENTIALS', `${doing}: its answer is not a credential`);
  }
}

/** {@link Run} by `node:child_process`, with a limit on time and output. */
export const runProgram: Run = (program, args, input, { env, signal }) =>
  new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(TIME_LIMIT * 1000);
    const child = spawn(program, [...args], {
      env: { ...env },
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      stdio: 'pipe',
      windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] = `${output[name]}${text}`.slice(0, OUTPUT_LIMIT);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, ...output }));
    // A helper may end without reading: its exit code tells.
    child.stdin.on('error', () => undefined).end(input);
  });
