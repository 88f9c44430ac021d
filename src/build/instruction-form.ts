import {
  commandOf,
  declarationsOf,
  pairsOf,
  pathsOf,
  plainWords,
} from '../dockerfile/arguments.ts';
import { flagsOf } from '../dockerfile/flags.ts';
import { type Instruction, wrong } from '../dockerfile/instruction.ts';
import type { Escape } from '../dockerfile/lexer.ts';
import { parseInstruction } from '../dockerfile/parse.ts';
import { copyForm } from './copy-plan.ts';
import { healthCheckOf } from './health-check.ts';

/** What else is wrong with it, whatever its variables are. @throws ImageError `INVALID_DOCUMENT` */
type Check = (instruction: Instruction, escaping: Escape) => unknown;

const CHECKS: Readonly<Record<string, Check>> = {
  ADD: copyForm,
  COPY: copyForm,
  ARG: declarationsOf,
  ENV: pairsOf,
  LABEL: pairsOf,
  CMD: commandOf,
  ENTRYPOINT: commandOf,
  HEALTHCHECK: healthCheckOf,
  ONBUILD: checkTrigger,
  SHELL: (instruction) => {
    const { words, isList } = commandOf(instruction);
    if (!isList || words.length === 0) {
      throw wrong(instruction.where, 'SHELL is followed by a JSON array: SHELL ["/bin/sh", "-c"]');
    }
  },
  VOLUME: (instruction) => checkVolumes(pathsOf(instruction), instruction),
};

/** They say for themselves what they need. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT']);
const WITH_FLAGS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'HEALTHCHECK', 'ONBUILD']);

/**
 * Checks what BuildKit checks of every instruction before it builds anything, in stages that are not needed too. An
 * engine reads RUN.
 * @throws ImageError `INVALID_DOCUMENT`
 */
export function checkForm(instruction: Instruction, escaping: Escape): void {
  const { keyword, rest, where } = instruction;
  if (keyword === 'RUN') {
    return;
  }
  if (rest === '' && !MAY_BE_EMPTY.has(keyword)) {
    throw wrong(where, `${keyword} needs an argument`);
  }
  if (!WITH_FLAGS.has(keyword)) {
    flagsOf(instruction, {});
  }
  CHECKS[keyword]?.(instruction, escaping);
}

const NOT_TRIGGERS: ReadonlySet<string> = new Set(['ONBUILD', 'FROM', 'MAINTAINER']);

function checkTrigger({ rest, where }: Instruction, escaping: Escape): void {
  const [first = ''] = plainWords(rest);
  const keyword = first.toUpperCase();
  if (NOT_TRIGGERS.has(keyword)) {
    throw wrong(where, `ONBUILD cannot be followed by ${keyword}`);
  }
  // Of others no more is asked before they are run.
  if (keyword === 'ENV' || keyword === 'LABEL') {
    pairsOf(parseInstruction(rest, escaping, where), escaping);
  }
}

/** @throws ImageError `INVALID_DOCUMENT` */
export function checkVolumes(paths: readonly string[], { where }: Instruction): void {
  if (paths.length === 0) {
    throw wrong(where, 'VOLUME needs at least one argument');
  }
  if (paths.some((path) => path.trim() === '')) {
    throw wrong(where, 'VOLUME: a path may not be empty');
  }
}
