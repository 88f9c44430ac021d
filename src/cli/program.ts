import { Command, CommanderError, type HelpConfiguration } from 'commander';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { type Bind, examples } from './command.ts';
import { COMMAND_FILES, type CommandBuilder } from './command-files.ts';
import { completionCommand } from './commands/completion.ts';
import { usageError } from './errors.ts';
import { addGlobalOptions } from './options.ts';
import type { Terminal } from './output.ts';

const OTHER = 'Other commands:';

/** The commands that docker also has under `image`. */
const IMAGE_GROUP: readonly string[] = [
  'build',
  'history',
  'images',
  'import',
  'inspect',
  'load',
  'prune',
  'pull',
  'push',
  'rmi',
  'save',
  'tag',
];

/** What docker calls them there, where it has another name. */
const GROUP_NAMES: ReadonlyMap<string, readonly [name: string, alias: string]> = new Map([
  ['images', ['ls', 'list']],
  ['rmi', ['rm', 'remove']],
]);

const ENDING = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 130 interrupted.

Environment:
  TRANSSHIP_STORE                     the local image store
  DOCKER_CONFIG, REGISTRY_AUTH_FILE,
  DOCKER_AUTH_CONFIG                  where logins are kept
  GITHUB_TOKEN                        for the registry of the server that gave it
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY   proxies
  NODE_EXTRA_CA_CERTS                 more certificate authorities to trust`;

/**
 * The grammar of the command line.
 * @param bind makes what runs a command
 * @param first the first word behind the global options: if it names a command, the grammar has no other
 */
export async function buildProgram(
  bind: Bind,
  version: string,
  streams: { readonly stdout: Terminal },
  first?: string,
): Promise<Command> {
  const program = new Command('transship')
    .description('Move container images by digest, with no daemon.')
    .addHelpText('after', ENDING)
    .helpCommand(false)
    .commandsGroup(OTHER);
  const builders = await loadBuilders(first);
  for (const [heading, names] of Object.entries(COMMAND_FILES)) {
    for (const name of Object.keys(names)) {
      const command = builders.get(name)?.(bind).helpGroup(heading);
      if (command !== undefined) {
        program.addCommand(command);
      }
    }
  }
  if (builders.size > 1) {
    program.addCommand(imageGroup(bind, builders).helpGroup(OTHER));
    program.addCommand(completionCommand(program)(bind).helpGroup(OTHER));
    program.addCommand(helpCommand(program).helpGroup(OTHER));
  }
  configure(program, version, streams);
  return program;
}

type Builders = ReadonlyMap<string, CommandBuilder>;

/** The wanted command alone, or all if that is none: an alias, an option, a mistake or a help. */
async function loadBuilders(first: string | undefined): Promise<Builders> {
  const files = Object.values(COMMAND_FILES).flatMap((names) => Object.entries(names));
  const wanted = files.filter(([name]) => name === first);
  const builders = new Map<string, CommandBuilder>();
  for (const [name, load] of wanted.length > 0 ? wanted : files) {
    builders.set(name, await load());
  }
  return builders;
}

function imageGroup(bind: Bind, builders: Builders): Command {
  const group = new Command('image').description("The same commands under docker's group name");
  for (const own of IMAGE_GROUP) {
    const command = builders.get(own)?.(bind);
    if (command !== undefined) {
      const [name, alias] = GROUP_NAMES.get(own) ?? [];
      group.addCommand(
        name === undefined || alias === undefined ? command : command.name(name).alias(alias),
      );
    }
  }
  return group;
}

function helpCommand(program: Command): Command {
  return new Command('help')
    .description('Show the help of a command')
    .argument('[command...]', 'its name, such as pull or image ls')
    .addHelpText('after', examples('help pull', 'help image ls'))
    .action((names: readonly string[]) => {
      let command = program;
      for (const name of names) {
        const next = command.commands.find(
          (one) => one.name() === name || one.aliases().includes(name),
        );
        if (next === undefined) {
          throw new ImageError('INVALID_ARGUMENT', `help: there is no command ${quoted(name)}`, {
            hint: 'transship --help',
          });
        }
        command = next;
      }
      command.outputHelp();
    });
}

/** Names of commands stand alone in usage and lists; their aliases are in their own help. */
const HELP: HelpConfiguration = {
  commandUsage: (command) =>
    ['transship', pathOf(command), command.usage()].filter((part) => part !== '').join(' '),
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
  commandDescription: (command) =>
    [command.description(), ...command.aliases().map((alias) => `Alias: ${alias}`)].join('\n'),
};

/** Gives a command and those below it the global options, our errors and our streams. */
function configure(
  command: Command,
  version: string,
  streams: { readonly stdout: Terminal },
): void {
  const path = pathOf(command);
  command
    .enablePositionalOptions()
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stdout.write(text),
      outputError: () => undefined,
    })
    .configureHelp(HELP)
    .exitOverride((error) => {
      throw error.exitCode === 0 || error.code === 'commander.help'
        ? error
        : usageError(path, error);
    });
  addGlobalOptions(command);
  for (const child of command.commands) {
    configure(child, version, streams);
  }
}

/** The names that lead to a command: `image ls`; empty for the program itself. */
function pathOf(command: Command): string {
  const names: string[] = [];
  for (let level = command; level.parent !== null; level = level.parent) {
    names.unshift(level.name());
  }
  return names.join(' ');
}

/** Whether commander has printed help or the version, and nothing is left to do. */
export function isHelp(error: unknown): boolean {
  return (
    error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help')
  );
}
