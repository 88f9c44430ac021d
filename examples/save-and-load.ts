// Writes an image of a registry into one tar, which `docker load` takes, and reads it into another layout:
//   node save-and-load.ts alpine:3.20 alpine.tar images
import { ImageLayout, load, openArchive, Places, parsePlace, saveFile } from 'transship';

const [text = 'alpine:3.20', tar = 'alpine.tar', dir = 'images'] = process.argv.slice(2);
const places = new Places();
try {
  const { source, name } = await places.source(parsePlace(text, 'docker'));
  await saveFile(tar, [{ source, root: await source.resolve(name), name: text }]);
} finally {
  await places.close();
}

const archive = await openArchive(tar, { temporary: '.' });
const store = await ImageLayout.open(dir, { create: true });
try {
  for (const entry of await archive.entries()) {
    const { written } = await load(archive, entry.descriptor, { store, name: text }, {});
    console.log(`${text} ${written.digest}`);
  }
} finally {
  await Promise.all([archive.close(), store.close()]);
}
