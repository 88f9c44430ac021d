import type { Completions } from './completion.ts';

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
export function bashScript({ common, points, choices }: Completions): string {
  const below = points.filter(({ path }) => path !== '');
  return `# bash completion for transship. Load it with: source <(transship completion bash)
_transship() {
  local common="${common.map(({ word }) => word).join(' ')}"
  local current=\${COMP_WORDS[COMP_CWORD]} place= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $word" in
${below.map(({ path }) => `      "${path}") place="${path}" ;;`).join('\n')}
    esac
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) words="${words.join(' ')}" ;;`).join('\n')}
    *) case "$place" in
${points.map((point) => `      "${point.path}") words="${wordsOf(point).join(' ')}" ;;`).join('\n')}
    esac ;;
  esac
  # Options only once one is begun: files and commands come first.
  case "$current" in
    -*) words="$words $common" ;;
    *) words=$(printf '%s\\n' $words | grep -v '^-') ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _transship transship
`;
}

function wordsOf({ commands, options }: Completions['points'][number]): readonly string[] {
  return [...commands, ...options].map(({ word }) => word);
}
