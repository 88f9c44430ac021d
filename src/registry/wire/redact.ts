/** Query parameters that say what was requested; any other may be a signature or a token. */
const SHOWN: ReadonlySet<string> = new Set([
  'artifactType',
  'client_id',
  'digest',
  'from',
  'last',
  'mount',
  'n',
  'ns',
  'scope',
  'service',
  'tag',
]);

/** A URL that may be shown: without user, password, fragment, and values that could be secret. */
export function redactUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  for (const name of new Set(shown.searchParams.keys())) {
    if (!SHOWN.has(name)) {
      shown.searchParams.set(name, 'REDACTED');
    }
  }
  return shown.href;
}

/** Text from outside, fit for one line of an error: no control characters, not too long. */
export function oneLine(text: string, limit = 300): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
