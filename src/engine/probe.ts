import { allOf } from '../content/each-of.ts';
import type { Signal } from '../content/store.ts';
import {
  asArray,
  asObject,
  asString,
  decodeJson,
  type JsonObject,
  optional,
} from '../oci/decode.ts';
import { normalizePlatform, type Platform } from '../oci/platform.ts';
import type { Exec, ExecResult } from './exec.ts';
import { refusal } from './refusal.ts';

/** How an engine keeps images: `containerd` keeps them as the registry has them, digests included. */
export type ImageStore = 'classic' | 'containerd' | 'podman';

/** What an engine says of itself. */
export type EngineFacts = {
  /** `docker` may be Podman under Docker's name (Debian's podman-docker). */
  readonly command: 'docker' | 'podman';
  readonly name: 'docker' | 'podman';
  /** The server's: `28.5.2+dfsg4`. */
  readonly version: string;
  /** What it runs. */
  readonly platform: Platform;
  readonly store: ImageStore;
  /** Docker by a socket of this machine: bytes to it cost no network. */
  readonly near: boolean;
};

/**
 * Asks the engine behind a command what it is.
 * @throws ImageError `ENGINE` where there is no such command, or nothing answers behind it
 */
export async function probe(
  exec: Exec,
  command: EngineFacts['command'],
  signal: AbortSignal | undefined,
): Promise<EngineFacts> {
  const info = ['info', '--format', '{{json .}}'];
  const [result, near] = await allOf(
    [
      (options) => exec(command, info, options),
      async (options) => command === 'docker' && (await isNear(exec, options)),
    ],
    { signal },
  );
  const told = decodeTold(result);
  if (!answered(told, result)) {
    const hint = `start it, or check that "${command} info" works`;
    const [why] = asArray(told['ServerErrors'], 'ServerErrors', asString);
    throw refusal(
      `asking ${command} what it is`,
      { ...result, stderr: why ?? result.stderr },
      hint,
    );
  }
  const where = `${command} info`;
  return 'ServerVersion' in told
    ? { ...dockerFacts(told, command, where), near }
    : podmanFacts(told, command, where);
}

/** By the address that its command line uses, whether from `DOCKER_HOST` or from a context. */
async function isNear(exec: Exec, options: Signal): Promise<boolean> {
  const address = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const { exitCode, stdout } = await exec('docker', address, options);
  return exitCode === 0 && /^(unix|npipe):/.test(stdout.trim());
}

function decodeTold({ stdout }: ExecResult): JsonObject {
  const start = stdout.indexOf('{');
  return start < 0 ? {} : asObject(decodeJson(Buffer.from(stdout.slice(start)), 'info'), 'info');
}

/**
 * Without a daemon Docker's command line prints its own part, newer ones with exit code 0: the
 * server's version is then missing or empty, and `ServerErrors` says why.
 */
function answered(told: JsonObject, { exitCode }: ExecResult): boolean {
  return 'host' in told ? exitCode === 0 : Boolean(told['ServerVersion']);
}

function dockerFacts(
  told: JsonObject,
  command: EngineFacts['command'],
  where: string,
): Omit<EngineFacts, 'near'> {
  const status = asArray(told['DriverStatus'], `${where}: DriverStatus`, (pair, at) =>
    asArray(pair, at, asString),
  );
  const containerd = status.some(
    ([key, value]) => key === 'driver-type' && value === 'io.containerd.snapshotter.v1',
  );
  return {
    command,
    name: 'docker',
    version: asString(told['ServerVersion'], `${where}: ServerVersion`),
    platform: machinePlatform(
      asString(told['OSType'], `${where}: OSType`),
      asString(told['Architecture'], `${where}: Architecture`),
    ),
    store: containerd ? 'containerd' : 'classic',
  };
}

function podmanFacts(
  told: JsonObject,
  command: EngineFacts['command'],
  where: string,
): EngineFacts {
  const host = asObject(told['host'], `${where}: host`);
  const version = optional(told['version'], `${where}: version`, asObject) ?? {};
  return {
    command,
    name: 'podman',
    version: optional(version['Version'], `${where}: version.Version`, asString) ?? '',
    platform: machinePlatform(
      asString(host['os'], `${where}: host.os`),
      asString(host['arch'], `${where}: host.arch`),
      optional(host['variant'], `${where}: host.variant`, asString),
    ),
    store: 'podman',
    near: false,
  };
}

/** Docker says what uname says, Podman what Go says. */
const MACHINES: Readonly<Record<string, readonly [architecture: string, variant?: string]>> = {
  armv5tel: ['arm', 'v5'],
  armv6l: ['arm', 'v6'],
  armv7l: ['arm', 'v7'],
  armv8l: ['arm', 'v7'],
  loongarch64: ['loong64'],
};

function machinePlatform(os: string, machine: string, variant?: string): Platform {
  const [architecture, implied] = MACHINES[machine.toLowerCase()] ?? [machine];
  const level = variant || implied;
  return normalizePlatform({
    os,
    architecture,
    ...(level === undefined ? {} : { variant: level }),
  });
}

/** The first number of a version, 0 for one without. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10) || 0;
}

/** containerd's store takes an image with content missing; Docker says so since 28 (API 1.48). */
export function tellsComplete({ store, version }: EngineFacts): boolean {
  return store === 'containerd' && majorVersion(version) >= 28;
}
