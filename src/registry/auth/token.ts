import { asObject, asString, decodeJson, invalid, optional } from '../../oci/decode.ts';
import type { Scope } from '../wire/wire.ts';

/** A bearer token and how long it is valid. */
export type Token = {
  readonly value: string;
  /** What was asked for; the registry may have granted less. */
  readonly scopes: readonly Scope[];
  /** When it was asked for, in milliseconds of `performance.now()`. */
  readonly since: number;
  /** In seconds from then. */
  readonly life: number;
};

/** Without `expires_in` (https://distribution.github.io/distribution/spec/auth/token/). In seconds. */
const DEFAULT_LIFE = 60;
/** In seconds: a token server that promises more is not believed. */
const LONGEST_LIFE = 24 * 60 * 60;

/**
 * A token server's answer. How old the token was when it was handed out counts by the server's own
 * clock (`issued_at` against `Date`): ours may be wrong, and both may be missing (regclient#189).
 * @throws ImageError `INVALID_DOCUMENT`
 */
export function decodeToken(
  bytes: Uint8Array,
  where: string,
  asked: {
    readonly scopes: readonly Scope[];
    readonly since: number;
    readonly date?: string | undefined;
  },
): { readonly token: Token; readonly refreshToken: string | undefined } {
  const answer = asObject(parsed(bytes, where), where);
  const member = (name: string): string | undefined =>
    optional(answer[name], `${where}: ${name}`, asString);
  const value = member('token') || member('access_token');
  if (!value || !/^[\x21-\x7e]+$/.test(value)) {
    throw invalid(where, 'no token in it');
  }
  const life = secondsOf(answer['expires_in']) - age(answer['issued_at'], asked.date);
  const token = { value, scopes: asked.scopes, since: asked.since, life: Math.max(0, life) };
  return { token, refreshToken: member('refresh_token') };
}

/** Without a cause: the parser's words quote what it could not read. */
function parsed(bytes: Uint8Array, where: string): unknown {
  try {
    return decodeJson(bytes, where);
  } catch {
    throw invalid(where, 'not JSON');
  }
}

/** Some write the number as a string. */
function secondsOf(written: unknown): number {
  const seconds = Number(written ?? DEFAULT_LIFE);
  return seconds > 0 ? Math.min(seconds, LONGEST_LIFE) : DEFAULT_LIFE;
}

/** Seconds between issue and answer; none where that makes no sense. */
function age(issued: unknown, date: string | undefined): number {
  const seconds =
    typeof issued === 'string' ? (Date.parse(date ?? '') - Date.parse(issued)) / 1000 : 0;
  return seconds > 0 ? seconds : 0;
}

/** Whether to send it: up to five seconds, or a fifth of a short life, before its end. */
export function isFresh({ since, life }: Token): boolean {
  return ageOf(since) < life - Math.min(5, life * 0.2);
}

/** Old enough that a refusal of any status may be about its age. */
export function isPastHalf({ since, life }: Token): boolean {
  return ageOf(since) >= life / 2;
}

function ageOf(since: number): number {
  return (performance.now() - since) / 1000;
}
