import { Command } from 'commander';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { registryOf } from './login.ts';

export function catalogCommand(bind: Bind): Command {
  return new Command('catalog')
    .description('List the repositories of a registry')
    .argument('<host>', 'such as registry.example.com:5000')
    .addHelpText('after', examples('catalog registry.example.com'))
    .action(bind(catalog));
}

async function catalog(
  { places, output, signal }: Context,
  [host = '']: readonly string[],
): Promise<void> {
  const registry = registryOf(host);
  const repositories: string[] = [];
  for await (const { name } of places.search(registry, '', { signal })) {
    output.line(`${registry}/${name}`);
    repositories.push(`${registry}/${name}`);
  }
  output.document({ registry, repositories });
}
