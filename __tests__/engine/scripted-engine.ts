import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import type { Exec, ExecResult } from '../../src/engine/exec.ts';
import type { OpenArchive } from '../../src/engine/load-archive.ts';

export const openArchive: OpenArchive = (sink, options) => new ArchiveWriter(sink, options);

type Answer = Partial<ExecResult>;

/** Docker's command line by script: what it was asked, and the archives that it was sent. */
export type ScriptedEngine = {
  readonly exec: Exec;
  /** `image load`, `image tag sha256:… docker.io/library/a:1`, … in the order of their start. */
  readonly commands: readonly string[];
  /** The names of the entries in each archive. */
  readonly archives: readonly (readonly string[])[];
};

export type Script = {
  /** Default: Docker 20.10, classic store, linux/amd64. */
  readonly info?: object;
  /** Where the engine is; default: far away. */
  readonly address?: string;
  /** To a command other than `info`, `context` and `image load`; default: exit code 0 and no output. */
  answer?(args: readonly string[]): Answer | undefined;
  /** To an archive; the second argument counts them from 1. */
  load?(entries: readonly string[], count: number): Answer;
};

export function scriptEngine(script: Script = {}): ScriptedEngine {
  const commands: string[] = [];
  const archives: string[][] = [];
  const told = { ServerVersion: '20.10.24', OSType: 'linux', Architecture: 'x86_64' };
  const answer = async (args: readonly string[], stdin?: Readable): Promise<Answer> => {
    if (args[0] === 'info') {
      return { stdout: JSON.stringify({ ...told, ...script.info }) };
    }
    if (args[0] === 'context') {
      return { stdout: script.address ?? 'ssh://builder' };
    }
    commands.push(args.join(' '));
    if (args[1] === 'load' && stdin !== undefined) {
      const entries = await entriesOf(stdin);
      archives.push(entries);
      return script.load?.(entries, archives.length) ?? {};
    }
    return script.answer?.(args) ?? {};
  };
  const exec: Exec = async (_command, args, { stdin } = {}) => {
    const given = await answer(args, stdin);
    return { exitCode: 0, stdout: '', stderr: '', ...given };
  };
  return { exec, commands, archives };
}

async function entriesOf(tar: Readable): Promise<string[]> {
  const names: string[] = [];
  const unpack = extract();
  tar.once('error', (error) => unpack.destroy(error));
  tar.once('close', () => {
    if (!tar.readableEnded) {
      unpack.destroy(new Error('the archive broke off'));
    }
  });
  tar.pipe(unpack);
  for await (const entry of unpack) {
    names.push(entry.header.name);
    await buffer(entry);
  }
  return names;
}
