import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Who made a file that is meant to go away again: `PID-START-HOST`, as part of its name, so that
 * whoever finds it can tell whether its maker still runs. START is when the process began, in the
 * kernel's ticks: a process id is given out again. HOST stands for machine, boot and process
 * namespace: two containers on one volume know different processes by the same id.
 */
export type Owner = { readonly pid: number; readonly start: string; readonly host: string };

const PATTERN = /(?:^|[.-])(\d+)-([0-9a-z]+)-([0-9a-f]{12})(?=$|\.)/;

let own: string | undefined;

/** The mark of this process. */
export function ownMark(): string {
  own ??= `${process.pid}-${processStart(process.pid) ?? '0'}-${hostMark()}`;
  return own;
}

/** A file name that no one else has, and that says who made it. */
export function ownName(): string {
  return `${randomBytes(6).toString('hex')}.${ownMark()}`;
}

export function ownerOf(fileName: string): Owner | undefined {
  const [, pid, start, host] = PATTERN.exec(fileName) ?? [];
  if (pid === undefined || start === undefined || host === undefined) {
    return undefined;
  }
  return { pid: Number(pid), start, host };
}

/** Whether the maker runs; `undefined` where that cannot be known from here: another machine. */
export function runs(owner: Owner): boolean | undefined {
  if (owner.host !== hostMark()) {
    return undefined;
  }
  const start = processStart(owner.pid);
  if (start !== undefined) {
    return start === owner.start;
  }
  return process.platform === 'linux' ? false : answers(owner.pid);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a running process began; a zombie does not run. proc(5), fields 3 and 22 of `stat`. */
function processStart(pid: number): string | undefined {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}

let host: string | undefined;

function hostMark(): string {
  host ??= createHash('sha256')
    .update(hostname())
    .update(read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '')
    .update(read(() => readlinkSync('/proc/self/ns/pid')) ?? '')
    .digest('hex')
    .slice(0, 12);
  return host;
}

function read(file: () => string): string | undefined {
  try {
    return file();
  } catch {
    return undefined;
  }
}
