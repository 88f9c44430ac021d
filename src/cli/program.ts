import { Command, CommanderError, type HelpConfiguration } from 'commander';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { type Bind, examples } from './command.ts';
import { blobCommand } from './commands/blob.ts';
import { buildCommand } from './commands/build.ts';
import { catalogCommand } from './commands/catalog.ts';
import { commitCommand } from './commands/commit.ts';
import { completionCommand } from './commands/completion.ts';
import { configCommand } from './commands/config.ts';
import { copyCommand } from './commands/copy.ts';
import { deleteCommand } from './commands/delete.ts';
import { demoCommand } from './commands/demo.ts';
import { diffCommand } from './commands/diff.ts';
import { digestCommand } from './commands/digest.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommand } from './commands/history.ts';
import { imagesCommand } from './commands/images.ts';
import { importCommand } from './commands/import.ts';
import { indexCommand } from './commands/index-image.ts';
import { inspectCommand } from './commands/inspect.ts';
import { loadCommand } from './commands/load.ts';
import { lockCommand } from './commands/lock.ts';
import { loginCommand } from './commands/login.ts';
import { logoutCommand } from './commands/logout.ts';
import { manifestCommand } from './commands/manifest.ts';
import { mutateCommand } from './commands/mutate.ts';
import { pruneCommand } from './commands/prune.ts';
import { pullCommand } from './commands/pull.ts';
import { pushCommand } from './commands/push.ts';
import { referrersCommand } from './commands/referrers.ts';
import { rmiCommand } from './commands/rmi.ts';
import { saveCommand } from './commands/save.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { syncCommand } from './commands/sync.ts';
import { tagCommand } from './commands/tag.ts';
import { tagsCommand } from './commands/tags.ts';
import { verifyCommand } from './commands/verify.ts';
import { versionCommand } from './commands/version.ts';
import { usageError } from './errors.ts';
import { addGlobalOptions } from './options.ts';
import type { Terminal } from './output.ts';

const OTHER = 'Other commands:';

const COMMANDS: readonly { readonly heading: string; readonly commands: readonly Builder[] }[] = [
  {
    heading: 'Move images:',
    commands: [
      pullCommand,
      pushCommand,
      copyCommand,
      tagCommand,
      saveCommand,
      loadCommand,
      importCommand,
      exportCommand,
      syncCommand,
    ],
  },
  {
    heading: 'Inspect images:',
    commands: [
      digestCommand,
      tagsCommand,
      manifestCommand,
      configCommand,
      blobCommand,
      diffCommand,
      inspectCommand,
      historyCommand,
      imagesCommand,
      searchCommand,
      referrersCommand,
      verifyCommand,
    ],
  },
  { heading: 'Work with files that name images:', commands: [lockCommand] },
  { heading: 'Make images:', commands: [buildCommand, commitCommand, mutateCommand, indexCommand] },
  { heading: 'Manage the store:', commands: [rmiCommand, pruneCommand] },
  {
    heading: 'Work with registries:',
    commands: [loginCommand, logoutCommand, catalogCommand, deleteCommand, serveCommand],
  },
  { heading: OTHER, commands: [demoCommand, versionCommand] },
];

/** The commands that docker also has under `image`. */
const IMAGE_GROUP: readonly Builder[] = [
  buildCommand,
  historyCommand,
  imagesCommand,
  importCommand,
  inspectCommand,
  loadCommand,
  pruneCommand,
  pullCommand,
  pushCommand,
  rmiCommand,
  saveCommand,
  tagCommand,
];

/** What docker calls them there, where it has another name. */
const GROUP_NAMES: ReadonlyMap<Builder, readonly [name: string, alias: string]> = new Map([
  [imagesCommand, ['ls', 'list']],
  [rmiCommand, ['rm', 'remove']],
]);

type Builder = (bind: Bind) => Command;

const ENDING = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 130 interrupted.

Environment:
  TRANSSHIP_STORE                     the local image store
  DOCKER_CONFIG, REGISTRY_AUTH_FILE,
  DOCKER_AUTH_CONFIG                  where logins are kept
  GITHUB_TOKEN                        for the registry of the server that gave it
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY   proxies
  NODE_EXTRA_CA_CERTS                 more certificate authorities to trust`;

/** The grammar of the whole command line. @param bind makes what runs a command */
export function buildProgram(
  bind: Bind,
  version: string,
  streams: { readonly stdout: Terminal },
): Command {
  const program = new Command('transship')
    .description('Move container images by digest, with no daemon.')
    .addHelpText('after', ENDING)
    .helpCommand(false)
    .commandsGroup(OTHER);
  for (const { heading, commands } of COMMANDS) {
    for (const build of commands) {
      program.addCommand(build(bind).helpGroup(heading));
    }
  }
  const group = new Command('image').description("The same commands under docker's group name");
  for (const build of IMAGE_GROUP) {
    const [name, alias] = GROUP_NAMES.get(build) ?? [];
    const command = build(bind);
    group.addCommand(
      name === undefined || alias === undefined ? command : command.name(name).alias(alias),
    );
  }
  program.addCommand(group.helpGroup(OTHER));
  program.addCommand(completionCommand(program)(bind).helpGroup(OTHER));
  program.addCommand(helpCommand(program).helpGroup(OTHER));
  configure(program, version, streams);
  return program;
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
