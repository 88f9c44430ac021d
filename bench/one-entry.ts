// The way that most workflows go: the whole of `docker save` as one entry of the Actions cache.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';

const [, , verb, key = '', image = ''] = process.argv;
const ARCHIVE = 'image.tar';

async function docker(...args: readonly string[]): Promise<void> {
  const [code] = await once(spawn('docker', args, { stdio: 'inherit' }), 'exit');
  if (code !== 0) {
    throw new Error(`docker ${args[0]}: exit code ${code}`);
  }
}

if (!isFeatureAvailable()) {
  throw new Error('there is no cache service');
}
if (verb === 'save') {
  await docker('save', '--output', ARCHIVE, image);
  await saveCache([ARCHIVE], key);
} else {
  if ((await restoreCache([ARCHIVE], key)) === undefined) {
    throw new Error(`no entry ${key}`);
  }
  await docker('load', '--input', ARCHIVE);
}
