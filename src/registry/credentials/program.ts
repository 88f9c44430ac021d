import { spawn } from 'node:child_process';
import { errno } from '../../disk/errors.ts';
import { codeOf, ImageError, messageOf } from '../../errors.ts';
import { asObject, asString, decodeJson, optional } from '../../oci/decode.ts';
import { quoted } from '../../oci/printable.ts';
import type { Credential } from './credential.ts';

/** Runs a program with text on its standard input. Rejects if it cannot be started. */
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
/** How long output is read after the helper has ended, in milliseconds. */
const LEFT_OPEN = 200;
/** In characters. */
const OUTPUT_LIMIT = 256 * 1024;
/** What helpers write instead of a credential (docker-credential-helpers, `credentials/error.go`). */
const NOT_THERE = /credentials not found in native keychain/i;
/** The user's name with which a helper says that the secret is an identity token. */
const TOKEN_USER = '<token>';

export type ProgramOptions = Parameters<Run>[3] & {
  readonly run: Run;
  /** The file that names the helper, for messages. */
  readonly where: string;
};

/**
 * Asks a credential helper: `docker-credential-NAME get`, the server on its standard input.
 * https://github.com/docker/docker-credential-helpers
 * @returns `undefined` if it has nothing for that server
 * @throws ImageError `CREDENTIALS`
 */
export async function askProgram(
  name: string,
  server: string,
  options: ProgramOptions,
): Promise<Credential | undefined> {
  const doing = `asking docker-credential-${name} for ${server}`;
  const stdout = await call(name, { verb: 'get', server, input: server, doing }, options);
  return stdout === undefined ? undefined : decodeAnswer(stdout, doing);
}

/** Has a credential helper store a user and a password. @throws ImageError `CREDENTIALS` */
export async function storeByProgram(
  name: string,
  server: string,
  { username, password }: { readonly username: string; readonly password: string },
  options: ProgramOptions,
): Promise<void> {
  const input = JSON.stringify({ ServerURL: server, Username: username, Secret: password });
  const doing = `having docker-credential-${name} store the login to ${server}`;
  await call(name, { verb: 'store', server, input, doing }, options);
}

/** Has a credential helper remove what it has, if anything. @throws ImageError `CREDENTIALS` */
export async function eraseByProgram(
  name: string,
  server: string,
  options: ProgramOptions,
): Promise<void> {
  const doing = `having docker-credential-${name} remove the login to ${server}`;
  await call(name, { verb: 'erase', server, input: server, doing }, options);
}

type Call = {
  readonly verb: 'get' | 'store' | 'erase';
  readonly server: string;
  /** For its standard input, which other processes cannot read. */
  readonly input: string;
  readonly doing: string;
};

/** @returns what it printed, `undefined` if it has nothing for that server */
async function call(
  name: string,
  { verb, server, input, doing }: Call,
  { run, where, ...options }: ProgramOptions,
): Promise<string | undefined> {
  const program = `docker-credential-${name}`;
  if (!/^[A-Za-z0-9._-]+$/.test(name)) {
    throw new ImageError('CREDENTIALS', `${where}: ${quoted(name)} names no credential helper`);
  }
  const { code, stdout, stderr } = await started(doing, program, where, () =>
    run(program, [verb], input, options),
  );
  if (code === 0) {
    return stdout;
  }
  // By the protocol errors go to standard output, where a helper also writes secrets: not repeated.
  if (NOT_THERE.test(`${stdout} ${stderr}`)) {
    return undefined;
  }
  throw new ImageError('CREDENTIALS', `${doing}: exit code ${code}`, {
    hint:
      verb === 'get'
        ? `run \`echo ${server} | ${program} get\` to see why, log in again, or take the helper out of ${where}`
        : `see whether ${program} works, or take it out of ${where}`,
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
    const missing = errno(cause) === 'ENOENT';
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
    const end = (settle: () => void): void => {
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) => end(() => resolve({ code: code ?? 1, ...output })));
    // A process that the helper leaves behind (an agent) may keep its output open.
    child.once('exit', (code) => {
      setTimeout(() => end(() => resolve({ code: code ?? 1, ...output })), LEFT_OPEN);
    });
    // A helper may end without reading: its exit code tells.
    child.stdin.on('error', () => undefined).end(input);
  });
