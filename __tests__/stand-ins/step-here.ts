// To be started on another system: the action in this process, with an image of a registry that is in this
// process too. Arguments: an empty folder. The log goes to standard output, as a step's does; the last line is
// what the step has written to its outputs and its summary, as JSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegistryClient } from '../../src/registry/client.ts';
import { serve } from '../../src/serve/serve.ts';
import { randomImage } from './images.ts';
import { inputVariables } from './runner.ts';

const folder = process.argv[2] ?? '.';
const server = await serve({ dir: join(folder, 'registry') });
const client = new RegistryClient({});
const repository = client.repository({ registry: server.host, repository: 'app' });
const platforms = ['linux/amd64', 'windows/amd64'];
const { digest } = await randomImage(repository, { name: 'v1', platforms });

const [outputs, summary, path] = ['outputs', 'summary', 'path'].map((name) => join(folder, name));
for (const file of [outputs, summary, path]) {
  writeFileSync(file ?? '', '');
}
const home = join(folder, 'a home with blanks');
mkdirSync(home);
Object.assign(
  process.env,
  await inputVariables({
    with: {
      images: `${server.host}/app:v1\n${server.host}/app:v1 => ${server.host}/copy:V1`,
      archive: join(folder, 'images.tar'),
      platforms: 'all',
      load: 'false',
    },
  }),
  {
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_PATH: path,
    RUNNER_TEMP: folder,
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: home,
  },
);
process.once('beforeExit', () => {
  const told = readFileSync(outputs ?? '', 'utf8');
  console.log(JSON.stringify({ digest, told, summary: readFileSync(summary ?? '', 'utf8') }));
  void client.close();
  void server.close();
});
await import('../../src/action/index.ts');
const pushed = await client.repository({ registry: server.host, repository: 'copy' }).resolve('V1');
console.log(`pushed ${pushed.digest}`);
await client.close();
await server.close();
