/**
 * The target of `rel="next"` in a `Link` header (RFC 8288), exactly as the registry wrote it: its
 * query may be an opaque cursor (public ECR, Quay). Several links, other parameters, quoted or bare
 * values and any case are read; a malformed part ends the search.
 */
export function nextLink(header: string | undefined): string | undefined {
  let rest = (header ?? '').trimStart();
  while (rest.startsWith('<')) {
    const end = rest.indexOf('>');
    if (end < 0) {
      return undefined;
    }
    const target = rest.slice(1, end);
    const [parameters, remainder] = readParameters(rest.slice(end + 1));
    if (parameters.some(isNext)) {
      return target;
    }
    rest = remainder;
  }
  return undefined;
}

type Parameter = { readonly name: string; readonly value: string };

const PARAMETER = /^\s*;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/;

function readParameters(text: string): readonly [readonly Parameter[], remainder: string] {
  const parameters: Parameter[] = [];
  let rest = text;
  for (;;) {
    const match = PARAMETER.exec(rest);
    if (match === null) {
      return [parameters, rest.replace(/^[\s;]*,\s*/, '')];
    }
    const [all, name = '', quoted, bare] = match;
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    parameters.push({ name: name.toLowerCase(), value });
    rest = rest.slice(all.length);
  }
}

/** `rel` may hold several relation types. */
function isNext({ name, value }: Parameter): boolean {
  return name === 'rel' && value.toLowerCase().split(/\s+/).includes('next');
}
