import type { CompletionPoint, Completions, CompletionWord } from './completion.ts';

/** https://fishshell.com/docs/current/completions.html */
export function fishScript({ common, points, choices }: Completions): string {
  const below = points.filter(({ path }) => path !== '');
  const takesChoices = new Map(choices.map((one) => [one.option, one.choices]));
  return `# fish completion for transship. Load it with: transship completion fish | source
function __transship_place
  set -l place ''
  set -l typed (commandline -opc)
  for word in $typed[2..-1]
    switch "$place $word"
      case ${below.map(({ path }) => `'${path}'`).join(' ')}
        set place "$place $word"
    end
  end
  echo -- "$place"
end
${common.map((option) => optionLine('complete -c transship', option, takesChoices)).join('\n')}
${points.flatMap((point) => linesOf(point, takesChoices)).join('\n')}
`;
}

function linesOf(
  { path, commands, options }: CompletionPoint,
  choices: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const here = `complete -c transship -n 'test (__transship_place) = "${path}"'`;
  return [
    ...commands.map((command) => `${here} -a ${command.word} ${aboutOf(command)}`),
    ...options.map((option) => optionLine(here, option, choices)),
  ];
}

function optionLine(
  here: string,
  option: CompletionWord,
  choices: ReadonlyMap<string, readonly string[]>,
): string {
  const words = choices.get(option.word);
  const takes = words === undefined ? '' : ` -x -a '${words.join(' ')}'`;
  return `${here} -l ${option.word.slice('--'.length)} ${aboutOf(option)}${takes}`;
}

function aboutOf({ about }: CompletionWord): string {
  return `-d '${about.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
