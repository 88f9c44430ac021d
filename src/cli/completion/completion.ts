import type { Command } from 'commander';
import { ImageError } from '../../errors.ts';
import { quoted } from '../../oci/printable.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import { zshScript } from './zsh.ts';

/** A word that may be typed next, and what it is for. */
export type CompletionWord = { readonly word: string; readonly about: string };

/** What may follow the names of commands that are typed already. */
export type CompletionPoint = {
  /** Each name with a blank before it: empty for the program, ` image ls`. */
  readonly path: string;
  readonly commands: readonly CompletionWord[];
  /** Those that only this command has. */
  readonly options: readonly CompletionWord[];
};

/** The words after an option that takes one of a few. */
export type CompletionChoices = { readonly option: string; readonly choices: readonly string[] };

export type Completions = {
  /** The options of every command. */
  readonly common: readonly CompletionWord[];
  readonly points: readonly CompletionPoint[];
  readonly choices: readonly CompletionChoices[];
};

const SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const;

export const SHELLS: readonly string[] = Object.keys(SCRIPTS);

/** @throws ImageError `INVALID_ARGUMENT` for another shell */
export function completionScript(shell: string, program: Command): string {
  const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
  if (script === undefined) {
    const what = `completion: ${quoted(shell)} is none of ${SHELLS.join(', ')}`;
    throw new ImageError('INVALID_ARGUMENT', what, { hint: 'transship completion --help' });
  }
  return script(completionsOf(program));
}

/** The words of a whole program, as its tree of commands has them. */
export function completionsOf(program: Command): Completions {
  const all = [...withPaths(program, '')];
  const common = optionsOf(program);
  const options = all.flatMap(({ command }) => command.options);
  const choices = new Map(
    options.flatMap(({ long, argChoices }) =>
      long && argChoices ? [[long, { option: long, choices: argChoices }] as const] : [],
    ),
  );
  return {
    common,
    points: all.map(({ path, command }) => pointOf(path, command, common)),
    choices: [...choices.values()],
  };
}

type Placed = { readonly path: string; readonly command: Command };

function* withPaths(command: Command, path: string): Generator<Placed> {
  yield { path, command };
  for (const child of command.commands) {
    for (const name of [child.name(), ...child.aliases()]) {
      yield* withPaths(child, `${path} ${name}`);
    }
  }
}

function pointOf(
  path: string,
  command: Command,
  common: readonly CompletionWord[],
): CompletionPoint {
  return {
    path,
    commands: command
      .createHelp()
      .visibleCommands(command)
      .map((child) => ({ word: child.name(), about: firstLine(child.description()) })),
    options: optionsOf(command).filter(({ word }) => !common.some((one) => one.word === word)),
  };
}

function optionsOf(command: Command): readonly CompletionWord[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, description }) =>
    long ? [{ word: long, about: firstLine(description) }] : [],
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
