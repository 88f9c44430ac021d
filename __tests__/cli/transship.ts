import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { compiledPrograms, testedPrograms } from '../stand-ins/programs.ts';
import { faultsOf, schemaFor } from '../stand-ins/schemas.ts';

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** One command line on streams of its own, in this process: everything but the entry file. */
export async function transship(
  args: readonly string[],
  options: {
    readonly stdin?: Uint8Array;
    readonly terminal?: boolean;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const told = [text(stdout), text(stderr)] as const;
  const isTTY = options.terminal === true;
  const code = await run(args, {
    version: '0.0.0-test',
    env: options.env ?? {},
    stdin: Object.assign(Readable.from(options.stdin === undefined ? [] : [options.stdin]), {
      isTTY,
    }),
    stdout: Object.assign(stdout, { isTTY }),
    stderr,
    signal: new AbortController().signal,
  });
  stdout.end();
  stderr.end();
  const ended = { code, stdout: await told[0], stderr: await told[1] };
  expectDocument(args, ended.stdout);
  return ended;
}

/** What any test prints with `--json` is what `schemas/` says. */
function expectDocument(args: readonly string[], printed: string): void {
  const schema = schemaFor(args);
  if (schema !== undefined && printed !== '') {
    expect(faultsOf(schema, JSON.parse(printed))).toEqual([]);
  }
}

export type Spawned = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly stdout: Buffer;
    readonly stderr: string;
  }>;
};

/** The command line as users start it. `node`: options for Node itself. */
export function spawnTransship(
  args: readonly string[],
  {
    node = [],
    env = {},
  }: { readonly node?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Spawned {
  const child = spawn(process.execPath, [...node, testedPrograms().cli, ...args], {
    env: {
      ...compiledPrograms(),
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      USERPROFILE: process.env['USERPROFILE'],
      ...env,
    },
  });
  child.stdin.end();
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  const ended = once(child, 'close').then(([code]) => ({
    code,
    stdout: Buffer.concat(stdout),
    stderr: Buffer.concat(stderr).toString(),
  }));
  return { child, ended };
}

/** A directory that is gone when the test is over. */
export async function temporaryDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'transship-cli-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
