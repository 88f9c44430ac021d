type Environment = readonly string[];

const PIECE =
  /'(?<single>[^']*)'|"(?<double>(?:\\[\s\S]|[^"\\])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+|['"\\])/y;
const VARIABLE =
  /\\(?<escaped>[\s\S])|\$\{(?<braced>\w+)(?::(?<sign>[-+])(?<other>[^}]*))?\}|\$(?<bare>\w+)/g;

/**
 * The words of an instruction, with quotes taken away and variables replaced, as a Dockerfile has
 * them. https://docs.docker.com/reference/dockerfile/#environment-replacement
 * @param env `NAME=VALUE`, what variables stand for
 */
export function words(text: string, env: Environment): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    let word = '';
    for (at = start; at < text.length; at = PIECE.lastIndex) {
      PIECE.lastIndex = at;
      const groups = PIECE.exec(text)?.groups;
      if (groups === undefined) {
        break;
      }
      word +=
        groups['single'] ??
        groups['escaped'] ??
        expand(groups['double'] ?? groups['plain'] ?? '', env);
    }
    if (at > start) {
      found.push(word);
    }
  }
  return found;
}

/** `$NAME`, `${NAME}`, `${NAME:-other}`, `${NAME:+other}`; what is not there is empty. */
export function expand(text: string, env: Environment): string {
  return text.replaceAll(VARIABLE, (...args) => {
    const groups = args.at(-1) as Readonly<Record<string, string | undefined>>;
    const { escaped } = groups;
    if (escaped !== undefined) {
      return '$"\\'.includes(escaped) ? escaped : `\\${escaped}`;
    }
    return standsFor(groups, env);
  });
}

function standsFor(
  { braced, bare, sign, other = '' }: Readonly<Record<string, string | undefined>>,
  env: Environment,
): string {
  const name = `${braced ?? bare}=`;
  const value = env.findLast((one) => one.startsWith(name))?.slice(name.length) ?? '';
  if (sign === '+') {
    return value && other;
  }
  return value || other;
}
