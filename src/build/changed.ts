import { wrong } from '../dockerfile/instruction.ts';
import { parseInstruction } from '../dockerfile/parse.ts';
import { ImageError } from '../errors.ts';
import type { Execution } from '../oci/execution.ts';
import { quoted } from '../oci/printable.ts';
import { configChange } from './config-changes.ts';

/** The instructions that `docker import --change` takes. */
const KEYWORDS: readonly string[] = [
  ...['CMD', 'ENTRYPOINT', 'ENV', 'LABEL', 'EXPOSE', 'VOLUME', 'USER', 'WORKDIR', 'STOPSIGNAL'],
  ...['ONBUILD', 'HEALTHCHECK'],
];

/**
 * What an instruction of a Dockerfile makes of the config's execution parameters, as `--change` of
 * `import` takes it. https://docs.docker.com/reference/dockerfile/
 * @param text `CMD ["/bin/sh"]` @throws ImageError `INVALID_ARGUMENT`
 */
export function changed(execution: Execution, text: string): Execution {
  const line = text.trim();
  const [keyword = ''] = line.toUpperCase().split(/\s/, 1);
  if (!KEYWORDS.includes(keyword)) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(line)} is no change that can be made`, {
      hint: `it begins with one of ${KEYWORDS.join(', ')}`,
    });
  }
  try {
    const instruction = parseInstruction(line, '\\', quoted(line));
    if (instruction.rest === '') {
      // A build takes a command of nothing; as a change it is a slip.
      throw wrong(instruction.where, `${keyword} needs an argument`);
    }
    const variables = new Map((execution.Env ?? []).map(asPair));
    const change = configChange(execution, instruction, { variables, escape: '\\' });
    const { ArgsEscaped: _onlyBuilds, ...made } = change?.execution ?? execution;
    return made;
  } catch (error) {
    throw error instanceof ImageError && error.code === 'INVALID_DOCUMENT'
      ? new ImageError('INVALID_ARGUMENT', error.message, { cause: error, hint: error.hint })
      : error;
  }
}

function asPair(variable: string): readonly [name: string, value: string] {
  const equals = variable.indexOf('=');
  return [variable.slice(0, equals), variable.slice(equals + 1)];
}
