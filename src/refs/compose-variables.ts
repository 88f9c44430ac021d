import { join } from 'node:path';
import type { Variables } from './interpolate.ts';
import { pieceFromElsewhere } from './piece.ts';
import type { Surroundings } from './source-file.ts';

/**
 * What a compose file's variables stand for: the environment, else `.env` beside the file, else
 * nothing, which compose warns of and goes on with.
 */
export async function composeVariables(
  folder: string,
  { read, variables }: Surroundings,
): Promise<Variables> {
  const bytes = await read(join(folder, '.env'));
  const file = bytes === undefined ? new Map() : dotEnv(bytes.toString('utf8'));
  return {
    lookup: (name) => {
      const value: string | undefined = variables[name] ?? file.get(name);
      return value === undefined ? undefined : [pieceFromElsewhere(value, name)];
    },
    unset: (name) => [pieceFromElsewhere('', name)],
  };
}

/** `NAME=VALUE` a line, perhaps behind `export`; a value may be quoted, and a comment may follow it. */
function dotEnv(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, written = ''] =
      /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:](.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      found.set(name, unquoted(written.trim()));
    }
  }
  return found;
}

function unquoted(written: string): string {
  const [, , quoted] = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(written) ?? [];
  return quoted ?? written.replace(/(?:^|\s+)#.*$/, '');
}
