import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programPath } from '../__tests__/stand-ins/components.ts';
import { newerClient } from '../__tests__/stand-ins/newer-clients.ts';

/** The programs that are compared. */
export type ProgramName = 'transship' | 'crane' | 'oras' | 'regctl' | 'skopeo';

/** How a program is started: what is run, and the arguments that always come first. */
export type Program = {
  readonly name: ProgramName;
  readonly command: string;
  readonly first: readonly string[];
  readonly version: string;
};

/** The bundle in `dist/`, or the file that `TRANSSHIP` names, run by this process's node. */
function transship(): Program {
  const path =
    process.env['TRANSSHIP'] ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
  const node = process.execPath;
  const version = execFileSync(node, [path, '--version'], { encoding: 'utf8' }).trim();
  return { name: 'transship', command: node, first: [path], version };
}

const VERSION_WORDS = {
  crane: ['version'],
  oras: ['version'],
  regctl: ['version'],
  skopeo: ['--version'],
} as const satisfies Record<Exclude<ProgramName, 'transship'>, readonly string[]>;

/** Ours first, then the peers that are installed. */
export function findPrograms(): readonly Program[] {
  const peers = (['crane', 'oras', 'regctl', 'skopeo'] as const).flatMap((name) => {
    const isNewer = name === 'crane' || name === 'oras';
    const command = isNewer ? newerClient(name) : programPath(name);
    return command === undefined ? [] : [peer(name, command)];
  });
  return [transship(), ...peers];
}

function peer(name: Exclude<ProgramName, 'transship'>, command: string): Program {
  const said = execFileSync(command, VERSION_WORDS[name], { encoding: 'utf8' });
  const version = /\d+\.\d+\.\d+[^\s"]*/.exec(said)?.[0] ?? '(version not told)';
  return { name, command, first: [], version };
}

/** `Linux 6.1, 2 × AMD EPYC`: the machine, for the page that shows figures. */
export function machineWords(): string {
  const info = readFileSync('/proc/cpuinfo', 'utf8');
  const models = [...info.matchAll(/^model name\s*: (.*)$/gm)].map(([, model]) => model?.trim());
  const memory = /MemTotal:\s*(\d+) kB/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1];
  return `${models.length} cores (${models[0]}), ${Math.round(Number(memory) / 2 ** 20)} GiB of memory, Node.js ${process.versions.node}`;
}
