import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Which process made a temporary file: `PID-START-HOST`, as part of its name, so that another process can
 * tell whether the maker still runs. START is when the process began, in the kernel's ticks: a process id
 * is used again. HOST stands for machine, boot and process namespace: two containers on one volume know
 * different processes by the same id.
 */
export type Owner = { readonly pid: number; readonly start: string; readonly host: string };

const PATTERN = /(?:^|[.-])(\d+)-([0-9a-z]+)-([0-9a-f]{12})(?=$|\.)/;

let own: string | undefined;

/** The mark of this process. */
export function ownMark(): string {
  own ??= `${process.pid}-${processOf(process.pid)?.start ?? '0'}-${hostMark()}`;
  return own;
}

/** A unique file name that tells its maker. */
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

/** Whether the maker runs; undefined if it is on another machine, where that cannot be known. */
export function runs({ pid, start, host }: Owner): boolean | undefined {
  if (host !== hostMark()) {
    return undefined;
  }
  if (!answers(pid)) {
    return false;
  }
  const found = processOf(pid);
  return found === undefined || (found.start === start && !found.ended);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process began, and whether it is a zombie, which still answers. proc(5), fields 3 and 22 of
 * `stat`. Other systems do not say, and Linux may hide the processes of others.
 */
function processOf(pid: number): { readonly start: string; readonly ended: boolean } | undefined {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, start] = [fields[0], fields[19]];
  return start === undefined ? undefined : { start, ended: state === 'Z' || state === 'X' };
}

let thisHost: string | undefined;

function hostMark(): string {
  thisHost ??= createHash('sha256')
    .update(hostname())
    .update(read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '')
    .update(read(() => readlinkSync('/proc/self/ns/pid')) ?? '')
    .digest('hex')
    .slice(0, 12);
  return thisHost;
}

function read(file: () => string): string | undefined {
  try {
    return file();
  } catch {
    return undefined;
  }
}
