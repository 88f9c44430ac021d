import type { RegistryOptions } from '../registry/client.ts';
import type { Environment } from './environment.ts';
import { debug } from './printed.ts';

/**
 * The option that writes a trace into the log, for a job that is run again "with debug logging".
 * https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging
 */
export function traced(env: Environment): Pick<RegistryOptions, 'onTrace'> {
  return env['RUNNER_DEBUG'] === '1' ? { onTrace: debug } : {};
}
