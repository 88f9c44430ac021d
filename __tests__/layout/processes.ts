import { once } from 'node:events';
import { Lock } from '../../src/disk/lock.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { putBytes, randomImage } from '../stand-ins/images.ts';

// What the tests of several processes run in each: `node processes.ts WHAT DIR [ARGUMENT]`.
const [what, dir = '', argument = ''] = process.argv.slice(2);

async function forever(): Promise<void> {
  console.log('ready');
  await once(process.stdin.resume(), 'end');
}

switch (what) {
  case 'tag': {
    const layout = await ImageLayout.open(dir, { create: true });
    for (const tag of argument.split(',')) {
      await randomImage(layout, { seed: tag, layers: 1, name: `docker.io/library/many:${tag}` });
    }
    break;
  }
  case 'churn': {
    const layout = await ImageLayout.open(dir, { create: true });
    for (let turn = 0; ; turn += 1) {
      const seed = `${argument}/${turn}`;
      const options = { seed, layers: 1, layerSize: 300_000 };
      await randomImage(layout, { ...options, name: `docker.io/library/churn:${turn % 3}` });
      console.log('ready');
      if (turn % 2 === 1) {
        await layout.remove(({ name }) => name === undefined);
        await layout.collect();
      }
    }
  }
  case 'hold':
    await new Lock(dir).hold(forever);
    break;
  case 'write': {
    const layout = await ImageLayout.open(dir, { create: true });
    await putBytes(layout, 'x/y', Buffer.from(argument));
    await forever();
    break;
  }
  case 'find': {
    const layout = await ImageLayout.open(dir);
    console.log(await layout.has(await layout.resolve(argument)));
    await forever();
    break;
  }
  default:
    throw new Error(`no such part: ${what}`);
}
process.stdin.destroy();
