// Runs one step of the action after the other, each as main.ts does it in a process of its own.
import * as core from '@actions/core';
import { runBuild } from '../../../src/action/build-step.ts';
import { CacheProgram } from '../../../src/action/cache-start.ts';
import { takeEnvironment } from '../../../src/action/environment.ts';
import { explained } from '../../../src/action/explained.ts';
import { fail } from '../../../src/action/printed.ts';
import { BUILD_REMEDIES, REMEDIES } from '../../../src/action/remedies.ts';
import { runStep } from '../../../src/action/step.ts';
import { lendCacheProgram } from './cache-lender.ts';
import { takeOver } from './environment.ts';

export type StepCall = {
  /** The action's first file. */
  readonly script: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
};

export type StepEnded = { readonly exitCode: number; readonly said: string };

process.on('disconnect', () => process.exit());
process.on('message', async (call: StepCall) => process.send?.(await endOf(call)));

async function endOf({ script, folder, env }: StepCall): Promise<StepEnded> {
  process.chdir(folder);
  takeOver(env);
  process.exitCode = 0;
  // It keeps the path of the first step's file.
  Object.assign(core.summary, { _filePath: undefined });
  const said: string[] = [];
  const { stdout } = process;
  const { write } = stdout;
  stdout.write = (chunk: string | Uint8Array): boolean => said.push(String(chunk)) > 0;
  try {
    await step(script);
  } finally {
    stdout.write = write;
  }
  return { exitCode: process.exitCode, said: said.join('') };
}

async function step(script: string): Promise<void> {
  const env = takeEnvironment(process.env);
  const builds = env['INPUT_CONTEXT'] !== undefined;
  const program = { file: script, args: ['cache-program'] };
  const cacheProgram = new CacheProgram(program, env, lendCacheProgram);
  cacheProgram.startEarly();
  const { signal } = new AbortController();
  try {
    await (builds
      ? runBuild({ env, cacheProgram, signal })
      : runStep({ env, script, cacheProgram, signal }));
  } catch (error) {
    fail(explained([error], builds ? BUILD_REMEDIES : REMEDIES));
  } finally {
    cacheProgram.stop();
  }
}
