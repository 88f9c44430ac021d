// Prints what an image of several platforms is made of on one of them:  node config.ts alpine:3.20 linux/arm64
import { Places, parsePlace, parsePlatform, select, summarize } from 'transship';

const [text = 'alpine:3.20', platform = 'linux/amd64'] = process.argv.slice(2);
const places = new Places();
try {
  const { source, name } = await places.source(parsePlace(text, 'docker'));
  const index = await source.resolve(name);
  const image = await select(source, index, { platforms: [parsePlatform(platform)] });
  const { config } = await summarize(image.source, image.root);
  console.log(JSON.stringify({ created: config?.created, labels: config?.labels }, undefined, 2));
} finally {
  await places.close();
}
