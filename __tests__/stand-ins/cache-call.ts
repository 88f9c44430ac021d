import type { IncomingMessage } from 'node:http';
import type { Permission } from './cache-entries.ts';

/** `lookup`, `reserve`, `upload`, `finish`, `download`: the same steps in both protocols. */
export type CacheStep = 'lookup' | 'reserve' | 'upload' | 'finish' | 'download';

export type CacheRequest = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
};

/** A request as a protocol understands it; nothing happens before its answer is asked for. */
export type CacheCall = {
  readonly step: CacheStep;
  /** Of the entry, the first where it names several; empty where it tells none. */
  readonly key: string;
  answer(): Answer;
};

export type Answer = {
  readonly status: number;
  readonly json?: unknown;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

const TAKEN_TEXT = 'cache entry with the same key, version, and scope already exists';

/** GitHub's answer for a key that is taken; each protocol's client reads another member. */
const TAKEN: Answer = {
  status: 409,
  json: { code: 'already_exists', msg: TAKEN_TEXT, message: TAKEN_TEXT },
};

export type CacheProtocol = {
  /** `undefined`: the request is not one of this protocol's. */
  call(request: CacheRequest): CacheCall | undefined;
};

/** Services of others: act's (protocol 1, no token, keys in lower case), falcondev's (protocol 2). */
export type CacheFlavor = 'github' | 'act' | 'falcondev';

/** How a service refuses a key that is taken. */
export const TAKEN_BY: Readonly<Record<CacheFlavor, Answer>> = {
  github: TAKEN,
  act: { status: 400, json: { error: 'already exist' } },
  falcondev: { status: 200, json: { ok: false } },
};

/** Looks like the runner's JWT; nobody checks its signature. */
export function tokenFor(permissions: readonly Permission[]): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ac: JSON.stringify(permissions) })}.${part('')}`;
}

export function permissionsOf({ request }: CacheRequest): readonly Permission[] {
  const claims = request.headers.authorization?.split('.')[1];
  if (claims === undefined) {
    return [{ Scope: '', Permission: 3 }];
  }
  const { ac } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { ac: string };
  return JSON.parse(ac) as readonly Permission[];
}
