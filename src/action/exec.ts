import { getExecOutput } from '@actions/exec';
import { type Exec, spawnExec } from '../engine/exec.ts';
import { ImageError, messageOf } from '../errors.ts';

/**
 * The engine's commands by `@actions/exec`, which finds programs as the runner does. It takes its
 * standard input as one buffer only: what streams goes by `node:child_process`.
 */
export const runnerExec: Exec = async (command, args, options = {}) => {
  if (options.stdin !== undefined || options.stdout !== undefined || options.signal?.aborted) {
    return spawnExec(command, args, options);
  }
  try {
    const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
      silent: true,
      ignoreReturnCode: true,
      ...(options.env === undefined ? {} : { env: { ...options.env } }),
    });
    return { exitCode, stdout, stderr };
  } catch (cause) {
    throw new ImageError('ENGINE', `running ${command}: ${messageOf(cause)}`, { cause });
  }
};
