import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a program as the operating system saw it. */
export type Run = {
  readonly seconds: number;
  /** Of all its processes, in seconds. */
  readonly cpuSeconds: number;
  /** The largest resident size of its first process, in MB (10^6 bytes). */
  readonly peakMegabytes: number;
};

export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const CLOCK_TICKS = 100;
const LOOK_EVERY_MS = 10;

/** Runs a program to its end. @throws Error with what it said, if its exit code is not 0 */
export async function measure({ command, args, env }: Command): Promise<Run> {
  const cpuBefore = cpuOfChildren();
  const started = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid));
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  }).finally(() => clearInterval(look));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')}: exit code ${code}\n${said}`);
  }
  return { seconds, cpuSeconds: cpuOfChildren() - cpuBefore, peakMegabytes: peak / 1e6 };
}

/** What ended children have used, user and system, in seconds: proc(5), `cutime` and `cstime`. */
function cpuOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / CLOCK_TICKS;
}

/** In bytes; 0 once the process has ended. */
function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
