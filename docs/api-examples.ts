// One example for each function and class of the library. They are checked with the compiler and not
// run: docs/api/ shows each block at the export that it is named by.
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import {
  ArchiveWriter,
  absencesAt,
  appendToIndex,
  build,
  ContentMissingError,
  CopyError,
  type CopySource,
  changed,
  checkLogin,
  commit,
  compressedAs,
  copy,
  createIndex,
  type Descriptor,
  dockerCredentials,
  Engine,
  familiarReference,
  flatten,
  formatPlatform,
  formatReference,
  historyOf,
  ImageError,
  ImageLayout,
  IntegrityError,
  imageDifferences,
  importRootfs,
  inspectImage,
  load,
  lockImage,
  MemoryStore,
  Mounting,
  mutated,
  openArchive,
  Places,
  parseDigest,
  parsePlace,
  parsePlatform,
  parseReference,
  pinned,
  prepareSync,
  pull,
  push,
  type Reference,
  RegistryClient,
  RegistryError,
  readLock,
  readManifest,
  readManifestBytes,
  readReferences,
  readSyncFile,
  referrersOf,
  removeFromIndex,
  removeImages,
  removeLogin,
  representative,
  save,
  saveFile,
  select,
  serve,
  spawnExec,
  storeLogin,
  summarize,
  sync,
  Template,
  unpinned,
  verifyImage,
  writeLock,
} from 'transship';

declare const source: CopySource['source'];
declare const root: Descriptor;
declare const target: CopySource['source'];
declare const store: ImageLayout;
declare const places: Places;

const client: RegistryClient = new RegistryClient();
const name = 'docker.io/library/alpine:3.20';

// == copy
{
  const from = await places.source(parsePlace('docker://alpine:3.20', 'docker'));
  const to = await places.target(parsePlace('oci:images:alpine', 'docker'));
  const { written, status } = await copy(from, to);
  console.log(status, written.digest);
}
// == select
{
  const { source: narrowed, root: one } = await select(source, root, {
    platforms: [parsePlatform('linux/arm64')],
  });
  console.log(one.digest, narrowed.place);
}
// == MemoryStore
{
  const memory = new MemoryStore();
  const config = memory.add('application/vnd.oci.image.config.v1+json', Buffer.from('{}'));
  console.log(config.digest);
}
// == readManifest
{
  const manifest = await readManifest(source, root);
  console.log(manifest.kind);
}
// == readManifestBytes
{
  const { bytes, manifest } = await readManifestBytes(source, root);
  console.log(manifest.kind, bytes.byteLength);
}
// == ContentMissingError
{
  try {
    await copy({ source, name: 'app' }, { target: store, name });
  } catch (error) {
    console.log(error instanceof ContentMissingError ? 'push what is missing first' : error);
  }
}
// == parsePlace
{
  const place = parsePlace('oci:images:alpine', 'docker');
  console.log(place.transport);
}
// == Places
{
  const all = new Places({
    registries: { credentials: dockerCredentials({ env: process.env }) },
  });
  try {
    const { source: registry, name: tag } = await all.source(parsePlace('alpine', 'docker'));
    console.log((await registry.resolve(tag)).digest);
  } finally {
    await all.close();
  }
}
// == pull
{
  const from = await places.source(parsePlace('alpine:3.20', 'docker'));
  const { written } = await pull(from, await places.store(), name, {});
  console.log(written.digest);
}
// == push
{
  const reference = parseReference('ghcr.io/acme/app:1.4.0');
  const repository = places.repository(reference);
  const stored = { source: store, name: formatReference(reference) };
  const { status } = await push(
    stored,
    store,
    { target: new Mounting(repository, places, store), reference },
    {
      selection: { platforms: [] },
      compression: { compression: 'gzip', level: 6, onlyPlain: true },
      onProgress: ({ role, state }) => console.log(role, state),
    },
  );
  console.log(status);
}
// == Mounting
{
  const reference = parseReference('ghcr.io/acme/app:1.4.0');
  const repository = places.repository(reference);
  const mounting = new Mounting(repository, places, store);
  await copy({ source: store, name }, { target: mounting, name: '1.4.0' });
}
// == compressedAs
{
  const smaller = await compressedAs({ source: store, name }, store, {
    selection: { platforms: [] },
    wanted: { compression: 'zstd', level: 3, onlyPlain: false },
  });
  await copy(smaller, { target: store, name: 'zstd' });
}
// == save
{
  const archive = new ArchiveWriter(createWriteStream('a.tar'), { place: 'a.tar', docker: true });
  await save(archive, [{ source, root, name }]);
}
// == saveFile
{
  await saveFile('a.tar', [{ source, root, name }]);
}
// == load
{
  const archive = await openArchive('a.tar', { temporary: '.' });
  for (const { descriptor } of await archive.entries()) {
    await load(archive, descriptor, { store, name }, {});
  }
}
// == importRootfs
{
  const input = { chunks: createReadStream('rootfs.tar'), place: 'rootfs.tar' };
  const { id } = await importRootfs(store, input, 'docker.io/library/base:1', {
    platform: parsePlatform('linux/amd64'),
    execution: changed({}, 'CMD ["sh"]'),
    comment: '',
    created: new Date(0),
  });
  console.log(id);
}
// == commit
{
  const { id } = await commit(places, 'my-container', 'docker.io/library/app:2', {
    changes: ['LABEL team=web'],
    pause: true,
  });
  console.log(id);
}
// == parseReference
{
  const { registry, repository, tag } = parseReference('alpine:3.20');
  console.log(registry, repository, tag); // docker.io library/alpine 3.20
}
// == formatReference
{
  console.log(formatReference(parseReference('alpine'))); // docker.io/library/alpine:latest
}
// == familiarReference
{
  console.log(familiarReference(parseReference(name))); // alpine:3.20
}
// == parseDigest
{
  const digest = parseDigest(`sha256:${'0'.repeat(64)}`);
  console.log(digest);
}
// == parsePlatform
{
  console.log(parsePlatform('linux/arm/v7').variant); // v7
}
// == formatPlatform
{
  console.log(formatPlatform({ os: 'linux', architecture: 'arm64' })); // linux/arm64
}
// == RegistryClient
{
  const registries = new RegistryClient({ credentials: dockerCredentials({ env: process.env }) });
  for await (const { name: found } of registries.search('docker.io', 'postgres')) {
    console.log(found);
  }
  await registries.close();
}
// == Repository
{
  const repository = client.repository(parseReference('alpine'));
  const descriptor = await repository.resolve('3.20');
  console.log(descriptor.digest, descriptor.mediaType);
}
// == dockerCredentials
{
  const registries = new RegistryClient({ credentials: dockerCredentials({ env: process.env }) });
  await registries.close();
}
// == checkLogin
{
  await checkLogin('ghcr.io', { username: 'me', password: 'token' }, {});
}
// == storeLogin
{
  const login = { username: 'me', password: 'token' };
  const { file } = await storeLogin('ghcr.io', login, { env: process.env });
  console.log(file);
}
// == removeLogin
{
  const removed = await removeLogin('ghcr.io', { env: process.env });
  console.log(removed === undefined ? 'there was none' : removed.file);
}
// == ImageLayout
{
  const layout = await ImageLayout.open('images', { create: true });
  for (const entry of await layout.entries()) {
    console.log(entry.name, entry.descriptor.digest);
  }
  await layout.close();
}
// == removeImages
{
  const reference = parseReference('alpine:3.20');
  const { removed, bytes } = await removeImages(store, [{ text: 'alpine:3.20', reference }]);
  console.log(removed.length, bytes);
}
// == openArchive
{
  const archive = await openArchive(process.stdin, { temporary: '.' });
  console.log((await archive.entries()).length);
  await archive.close();
}
// == ArchiveWriter
{
  const archive = await ArchiveWriter.file('a.tar', { place: 'a.tar', docker: true });
  await copy({ source, name: '3.20' }, { target: archive, name });
  await archive.close();
}
// == Engine
{
  const engine = await Engine.find('auto');
  console.log(engine?.name, engine?.version);
}
// == spawnExec
{
  const { stdout } = await spawnExec('docker', ['version']);
  console.log(String(stdout));
}
// == summarize
{
  const { config, size } = await summarize(source, root);
  console.log(config?.created, size);
}
// == inspectImage
{
  const shown = inspectImage(await summarize(source, root), { tags: ['app:1'], digests: [] });
  console.log(JSON.stringify(shown, undefined, 2));
}
// == historyOf
{
  for (const { createdBy, size } of historyOf(await summarize(source, root))) {
    console.log(size, createdBy);
  }
}
// == imageDifferences
{
  const { layers } = imageDifferences(await summarize(source, root), await summarize(target, root));
  console.log(layers.added);
}
// == representative
{
  const image = await representative(source, root, { preferred: [parsePlatform('linux/arm64')] });
  console.log(image?.descriptor.digest);
}
// == verifyImage
{
  const { checked, problems } = await verifyImage(source, root);
  console.log(checked.bytes, problems);
}
// == absencesAt
{
  for (const { message } of await absencesAt(source, root, target, '1.4.0')) {
    console.log(message);
  }
}
// == referrersOf
{
  const artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  for (const { descriptor } of await referrersOf(source, root, { artifactType })) {
    console.log(descriptor.digest);
  }
}
// == mutated
{
  const labelled = await mutated({ source, root }, { labels: { team: 'web' } });
  await copy({ source: labelled.source, name: labelled.root.digest }, { target: store, name });
}
// == createIndex
{
  const index = await createIndex([{ source, root }], { 'org.opencontainers.image.title': 'app' });
  console.log(index.root.digest);
}
// == appendToIndex
{
  const index = await appendToIndex({ source, root }, [{ source: target, root }], {});
  console.log(index.root.digest);
}
// == removeFromIndex
{
  const index = await removeFromIndex(
    { source, root },
    ({ platform }) => platform?.architecture === 'arm',
  );
  console.log(index.root.digest);
}
// == flatten
{
  const image = await representative(source, root);
  if (image !== undefined) {
    await pipeline(flatten(source, image.manifest), createWriteStream('rootfs.tar'));
  }
}
// == Template
{
  const shown = inspectImage(await summarize(source, root), { tags: [], digests: [] });
  console.log(new Template('{{.Os}}/{{.Architecture}}').execute(shown));
}
// == changed
{
  const execution = changed({}, 'ENTRYPOINT ["/app"]');
  console.log(execution);
}
// == build
{
  const { root } = await build(places, {
    context: '.',
    file: undefined,
    contexts: new Map(),
    arguments: new Map([['VERSION', '1.4.0']]),
    labels: {},
    annotations: {},
    platforms: [parsePlatform('linux/amd64')],
    noCache: false,
    pull: false,
    epoch: undefined,
    stdin: process.stdin,
    engine: { secrets: [], ssh: [], addHosts: [], network: undefined, env: {} },
  });
  console.log(root.digest);
}
// == readReferences
{
  const file = await readReferences('compose.yaml', {
    read: (path) => readFile(path),
    variables: process.env,
  });
  console.log(file.references.map(({ text }) => text));
}
// == pinned
{
  const file = await readReferences('compose.yaml', {
    read: (path) => readFile(path),
    variables: process.env,
  });
  const { bytes } = pinned(file, () => parseDigest(`sha256:${'0'.repeat(64)}`));
  await writeFile('compose.yaml', bytes);
}
// == unpinned
{
  const { bytes } = unpinned(
    await readReferences('compose.yaml', {
      read: (path) => readFile(path),
      variables: process.env,
    }),
  );
  await writeFile('compose.yaml', bytes);
}
// == readLock
{
  const images = await readLock('images.lock.json');
  console.log(images?.get(name)?.digest);
}
// == writeLock
{
  const image = await lockImage(source, parseReference(name));
  await writeLock('images.lock.json', new Map([[name, image]]));
}
// == lockImage
{
  const { digest, platforms } = await lockImage(source, parseReference(name));
  console.log(digest, platforms['linux/amd64']);
}
// == readSyncFile
{
  const file = readSyncFile('version: 1\nsync: []\n', 'sync.yaml', { env: {}, now: Date.now() });
  console.log(file.entries.length);
}
// == prepareSync
{
  const repositories = (at: Pick<Reference, 'registry' | 'repository'>) => client.repository(at);
  const file = readSyncFile('version: 1\nsync: []\n', 'sync.yaml', { env: {}, now: Date.now() });
  const plan = await prepareSync(file, repositories);
  console.log(plan.images.length);
}
// == sync
{
  const repositories = (at: Pick<Reference, 'registry' | 'repository'>) => client.repository(at);
  const file = readSyncFile('version: 1\nsync: []\n', 'sync.yaml', { env: {}, now: Date.now() });
  const { outcomes } = await sync(await prepareSync(file, repositories), repositories, {
    concurrency: file.concurrency,
  });
  console.log(outcomes.length);
}
// == serve
{
  const registry = await serve({ dir: 'images' });
  console.log(registry.url);
  await registry.close();
}
// == ImageError
{
  try {
    parseReference('UPPER');
  } catch (error) {
    console.log(error instanceof ImageError ? error.code : error); // INVALID_REFERENCE
  }
}
// == CopyError
{
  try {
    await copy({ source, name: '1' }, { target: store, name });
  } catch (error) {
    console.log(error instanceof CopyError ? error.side : error);
  }
}
// == RegistryError
{
  try {
    await client.repository(parseReference('alpine')).resolve('none');
  } catch (error) {
    console.log(error instanceof RegistryError ? error.status : error); // 404
  }
}
// == IntegrityError
{
  try {
    await copy({ source, name: '1' }, { target: store, name });
  } catch (error) {
    console.log(error instanceof IntegrityError ? error.expected : error);
  }
}

await client.close();
