import { type ChildProcess, fork } from 'node:child_process';
import { compiledPrograms, startedAs, testedPrograms } from '../programs.ts';
import type { StepCall, StepEnded } from './step-host.ts';

const idle: ChildProcess[] = [];

/** A step in a process that may have run others before: what is tested is not how the process starts and ends. */
export async function runWarmStep(call: Omit<StepCall, 'script'>): Promise<StepEnded> {
  const host = idle.pop() ?? startHost();
  const ended = await answer(host, { ...call, script: testedPrograms().action });
  idle.push(host);
  return ended;
}

/** It ends when this process does. */
function startHost(): ChildProcess {
  const env = { ...process.env, ...compiledPrograms() };
  return fork(startedAs('step-host'), { env, execArgv: [] });
}

function answer(host: ChildProcess, call: StepCall): Promise<StepEnded> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void =>
      reject(new Error(`the step's process ended: ${code}`));
    host.once('exit', died);
    host.once('message', (ended: StepEnded) => {
      host.off('exit', died);
      resolve(ended);
    });
    host.send(call);
  });
}
