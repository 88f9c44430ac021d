import { arch, release, type } from 'node:os';
import { Command } from 'commander';
import { unlessInterrupted } from '../../errors.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';

export function versionCommand(bind: Bind): Command {
  return new Command('version')
    .description('Print the versions that a report needs')
    .addHelpText('after', examples('version', 'version --json'))
    .action(bind(version));
}

async function version({ output, places, signal, version }: Context): Promise<void> {
  const engine = await places.findEngine({ signal }).catch(unlessInterrupted);
  const versions = {
    transship: version,
    node: process.versions.node,
    openssl: process.versions.openssl,
    system: `${type()} ${release()} ${arch()}`,
    engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
  };
  for (const [name, text] of Object.entries(versions)) {
    output.line(`${name}: ${text ?? 'none'}`);
  }
  output.document(versions);
}
