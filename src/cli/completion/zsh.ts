import type { CompletionPoint, Completions, CompletionWord } from './completion.ts';

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
export function zshScript({ common, points, choices }: Completions): string {
  const below = points.filter(({ path }) => path !== '');
  return `#compdef transship
# zsh completion for transship. Load it with: source <(transship completion zsh)
_transship() {
  local place='' word
  local -a commands options
  for word in \${words[2,CURRENT-1]}; do
    case "$place $word" in
${below.map(({ path }) => `      '${path}') place='${path}' ;;`).join('\n')}
    esac
  done
  case "\${words[CURRENT-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) compadd -- ${words.join(' ')}; return ;;`).join('\n')}
  esac
  case "$place" in
${points.map(arm).join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    options+=(${common.map(described).join(' ')})
    _describe option options
  else
    (( \${#commands} )) && _describe command commands
    _files
  fi
}
compdef _transship transship
`;
}

function arm({ path, commands, options }: CompletionPoint): string {
  return `    '${path}')
      commands=(${commands.map(described).join(' ')})
      options=(${options.map(described).join(' ')}) ;;`;
}

function described({ word, about }: CompletionWord): string {
  return `'${word}:${about.replaceAll("'", "'\\''")}'`;
}
