import { Command } from 'commander';
import { type Bind, examples } from '../command.ts';
import { completionScript, SHELLS } from '../completion/completion.ts';

/** @param program whose commands are completed */
export function completionCommand(program: Command): (bind: Bind) => Command {
  return (bind) =>
    new Command('completion')
      .description('Print the script that completes commands in a shell')
      .argument('<shell>', `one of ${SHELLS.join(', ')}`)
      .addHelpText(
        'after',
        examples(
          'source <(transship completion bash)',
          'transship completion fish > ~/.config/fish/completions/transship.fish',
        ),
      )
      .action(
        bind(async ({ output }, [shell = '']) => {
          output.stdout.write(completionScript(shell, program));
        }),
      );
}
