import type { Command, Option } from 'commander';

const WITH_VALUE = /^(--?[a-zA-Z][\w-]*)=(.*)$/;
/** What Go's strconv.ParseBool takes. */
const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;

/**
 * Removes the value that docker's command line lets a switch have: `--no-trunc=true` becomes
 * `--no-trunc`, and `--human=false` becomes `--no-human` if there is that switch, else nothing.
 */
export function plainSwitches(args: readonly string[], program: Command): readonly string[] {
  const known = switchesOf(commandsIn(args, program));
  const end = args.indexOf('--');
  return args.flatMap((arg, at) => {
    const [, name = '', value = ''] = WITH_VALUE.exec(arg) ?? [];
    const option = known.get(name);
    if (option === undefined || (end >= 0 && at > end)) {
      return [arg];
    }
    if (TRUE.test(value)) {
      return [name];
    }
    return FALSE.test(value) ? opposite(option, known) : [arg];
  });
}

function opposite({ long = '' }: Option, known: ReadonlyMap<string, Option>): readonly string[] {
  const negated = long.replace(/^--/, '--no-');
  return known.has(negated) ? [negated] : [];
}

/** Switches of some commands by each of their names. A name that takes a value is none. */
function switchesOf(commands: readonly Command[]): ReadonlyMap<string, Option> {
  const options = commands.flatMap((command) => command.options);
  const valued = new Set(options.filter((one) => !isSwitch(one)).flatMap(writtenOf));
  return new Map(
    options.flatMap((option) =>
      writtenOf(option).flatMap((name) => (valued.has(name) ? [] : [[name, option] as const])),
    ),
  );
}

/** The program, and the commands that its arguments name: `image ls` names two. */
function commandsIn(args: readonly string[], program: Command): readonly Command[] {
  const found = [program];
  for (const arg of args) {
    const next = found
      .at(-1)
      ?.commands.find((one) => one.name() === arg || one.aliases().includes(arg));
    if (next !== undefined) {
      found.push(next);
    }
  }
  return found;
}

function isSwitch(option: Option): boolean {
  return option.isBoolean() || option.negate;
}

function writtenOf({ short, long }: Option): readonly string[] {
  return [short, long].filter((name) => name !== undefined);
}
