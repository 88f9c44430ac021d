import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Scope, WireRequest, WireResponse } from '../../../src/registry/wire/wire.ts';
import { type WireOptions, Wires } from '../../../src/registry/wires.ts';
import {
  type ScriptedAnswer,
  type ScriptedHost,
  type ScriptedRequest,
  startScriptedHost,
} from '../../stand-ins/scripted-host.ts';
import { HastyClock } from '../hasty-clock.ts';

/** A host for one test. */
export async function scripted(
  answer: (request: ScriptedRequest, count: number) => ScriptedAnswer,
): Promise<ScriptedHost> {
  const host = await startScriptedHost(answer);
  onTestFinished(() => host.stop());
  return host;
}

/** Wires for one test, which wait for nothing before another try. */
export function openWires(options: WireOptions = {}): Wires {
  const wires = new Wires({ clock: new HastyClock(), ...options });
  onTestFinished(() => wires.close());
  return wires;
}

const PULL: Scope = { type: 'repository', name: 'a/b', actions: ['pull'] };
export const PUSH: Scope = { type: 'repository', name: 'a/b', actions: ['pull', 'push'] };

/** One request to a host's wire: reading a manifest, unless told otherwise. */
export function ask(
  wires: Wires,
  host: string,
  request: Partial<WireRequest> = {},
): Promise<WireResponse> {
  return wires.wire(host, 'origin').request({
    method: 'GET',
    path: 'a/b/manifests/1',
    scopes: [PULL],
    lane: 'small',
    accept: [200],
    doing: 'reading manifest 1 of a/b',
    ...request,
  });
}

/** The same, as text. */
export async function read(
  wires: Wires,
  host: string,
  request: Partial<WireRequest> = {},
): Promise<string> {
  return await text((await ask(wires, host, request)).body);
}

/** A refusal of ours in the test's own words. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('it did not fail');
}
