import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { buildProgram } from '../src/cli/program.ts';
import * as library from '../src/index.ts';

const { ImageLayout, RegistryClient, Repository } = library;

/** What does the work of each command; the words and the order of its output are the command line's. */
const FUNCTIONS: Readonly<Record<string, readonly unknown[]>> = {
  pull: [library.pull],
  push: [library.push, library.compressedAs],
  copy: [library.copy, library.compressedAs],
  tag: [ImageLayout.prototype.tag, Repository.prototype.tag],
  save: [library.save, library.saveFile],
  load: [library.openArchive, library.load],
  import: [library.importRootfs, library.changed],
  export: [library.representative, library.flatten],
  digest: [Repository.prototype.resolve],
  tags: [Repository.prototype.tags],
  manifest: [library.readManifest, library.readManifestBytes],
  config: [library.representative],
  blob: [Repository.prototype.resolveBlob],
  diff: [library.summarize, library.imageDifferences],
  inspect: [library.summarize, library.inspectImage, library.Template],
  history: [library.summarize, library.historyOf, library.Template],
  images: [ImageLayout.prototype.entries, library.summarize, library.Template],
  search: [RegistryClient.prototype.search, library.Template],
  referrers: [library.referrersOf],
  verify: [library.verifyImage, library.absencesAt],
  lock: [
    library.readReferences,
    library.lockImage,
    library.readLock,
    library.writeLock,
    library.pinned,
  ],
  sync: [library.readSyncFile, library.prepareSync, library.sync],
  rmi: [library.removeImages],
  prune: [ImageLayout.prototype.remove, ImageLayout.prototype.collect],
  build: [library.build],
  commit: [library.commit],
  mutate: [library.mutated],
  index: [library.createIndex, library.appendToIndex, library.removeFromIndex],
  serve: [library.serve],
  login: [library.checkLogin, library.storeLogin],
  logout: [library.removeLogin],
  catalog: [RegistryClient.prototype.search],
  delete: [Repository.prototype.remove],
};

/** What shows the others, and the others under docker's name for them. */
const OF_OTHERS: ReadonlySet<string> = new Set(['completion', 'demo', 'help', 'image', 'version']);

test('the library has a function for each command', async () => {
  const stdout = Object.assign(new PassThrough(), { isTTY: false });
  const { commands } = await buildProgram(() => async () => undefined, '0.0.0', { stdout });
  const names = commands.map((command) => command.name()).filter((name) => !OF_OTHERS.has(name));
  expect(Object.keys(FUNCTIONS).sort()).toEqual(names.sort());
  expect(Object.values(FUNCTIONS).flat()).toSatisfy((all: readonly unknown[]) =>
    all.every((one) => typeof one === 'function'),
  );
});
