import * as core from '@actions/core';
import { printable } from '../oci/printable.ts';

// The log and the annotations of a step: each text is one line that begins no command of the runner.
// Besides step-log.ts, which does the same, nothing else in this folder writes there.

export function info(text: string): void {
  core.info(printable(text));
}

export function warning(text: string): void {
  core.warning(printable(text));
}

export function error(text: string): void {
  core.error(printable(text));
}

/** Shown where a job runs "with debug logging". */
export function debug(text: string): void {
  core.debug(printable(text));
}

/** An annotation that fails the step. */
export function fail(text: string): void {
  core.setFailed(printable(text));
}
