import { Command } from 'commander';
import { removeLogin } from '../../registry/credentials/docker-login.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { registryOf } from './login.ts';

export function logoutCommand(bind: Bind): Command {
  return new Command('logout')
    .description('Forget the login to a registry')
    .argument('[host]', 'such as ghcr.io; Docker Hub without it')
    .addHelpText('after', examples('logout ghcr.io'))
    .action(bind(logout));
}

async function logout(
  { output, signal, configuration }: Context,
  [host = 'docker.io']: readonly string[],
): Promise<void> {
  const registry = registryOf(host);
  const kept = await removeLogin(registry, { ...configuration, signal });
  output.line(`Removing login credentials for ${registry}`);
  output.document({ registry, removed: kept !== undefined });
}
