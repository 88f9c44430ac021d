import type { CompletionPoint, Completions, CompletionWord } from './completion.ts';

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter */
export function powershellScript({ common, points, choices }: Completions): string {
  return `# PowerShell completion for transship. Load it with:
# transship completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName transship -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $points = @{
${points.map(pointOf).join('\n')}
  }
  $common = ${listOf(common)}
  $choices = @{
${choices.map(({ option, choices: words }) => `    '${option}' = @(${words.map(text).join(', ')})`).join('\n')}
  }
  $place = ''
  $previous = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $previous = $element.ToString()
    if ($points.ContainsKey("$place $previous")) { $place = "$place $previous" }
  }
  if ($choices.ContainsKey($previous)) {
    $words = $choices[$previous] | ForEach-Object { ,@($_, $_) }
  } else {
    $words = @($points[$place]) + $common | Where-Object { $wordToComplete -like '-*' -or $_[0] -notlike '-*' }
  }
  $words | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}

function pointOf({ path, commands, options }: CompletionPoint): string {
  return `    '${path}' = ${listOf([...commands, ...options])}`;
}

/** The commas keep PowerShell from making one list of a list with one pair. */
function listOf(words: readonly CompletionWord[]): string {
  return `@(${words.map((one) => `,@(${text(one.word)}, ${about(one)})`).join('; ')})`;
}

function about({ about: words, word }: CompletionWord): string {
  return text(words === '' ? word : words);
}

function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
