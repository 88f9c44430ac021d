import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import { Remembering } from '../../src/content/remember.ts';
import { copy } from '../../src/copy/copy.ts';
import { select } from '../../src/copy/select.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { digestOf, encodedOf } from '../../src/oci/digest.ts';
import { parsePlace } from '../../src/place/place.ts';
import { Places } from '../../src/place/places.ts';
import { temporaryDir } from '../cli/transship.ts';
import { type ScriptedEngine, scriptEngine } from '../engine/scripted-engine.ts';
import { putImages, randomLayer } from '../stand-ins/images.ts';

const NAME = 'docker.io/library/app:1';
/** An engine beside few processors gunzips itself. */
const FORM = availableParallelism() > 2 ? 'tar' : 'gzip';
const LINUX = { os: 'linux', architecture: 'amd64' };

/** Places with one image in a layout, an archive and the store; and an engine on this machine. */
async function fixture() {
  const dir = await temporaryDir();
  const loaded = { ID: '' };
  const engine: ScriptedEngine = scriptEngine({
    address: 'unix:///var/run/docker.sock',
    answer: (args) => (args[1] === 'inspect' ? { stdout: `${loaded.ID}\n` } : undefined),
    load: () => {
      loaded.ID = image.id;
      return {};
    },
  });
  const places = new Places({
    store: join(dir, 'store'),
    registries: {},
    engine: 'docker',
    exec: engine.exec,
    temporary: dir,
  });
  const layers = [await randomLayer('one', 2000), await randomLayer('two', 2000)];
  const layout = await ImageLayout.open(join(dir, 'oci'), { create: true });
  const root = await putImages(layout, [{ platform: LINUX, layers }], { name: NAME });
  const from = { source: layout, name: NAME };
  await copy(from, { target: await places.store(), name: NAME });
  const archive = await ArchiveWriter.file(join(dir, 'oci.tar'), {
    place: 'oci.tar',
    docker: false,
  });
  await copy(from, { target: archive, name: NAME });
  await archive.close();
  const document = JSON.parse((await layout.fetch(root)).read().toString());
  const image = { id: document.config.digest, layers };
  return { dir, places, engine, layers };
}

const PLACES = ['oci:DIR/oci', 'store:app:1', 'oci-archive:DIR/oci.tar'];

test.each(PLACES)(
  `an engine on this machine is sent layers as ${FORM} from %s, as a step loads it`,
  async (written) => {
    const { dir, places, engine, layers } = await fixture();
    const place = parsePlace(written.replace('DIR', dir), 'store');
    const { source, name } = await places.source(place);
    const remembering = new Remembering(source);
    const image = await select(remembering, await remembering.resolve(name), {
      preferred: [LINUX],
    });
    await (await places.engine()).load([{ ...image, names: [NAME] }], {});
    expect(engine.archives.flat()).toEqual(expect.arrayContaining(namesOf(layers)));
    await places.close();
  },
);

test.each(PLACES)(
  `an engine on this machine is sent layers as ${FORM} from %s by a copy`,
  async (written) => {
    const { dir, places, engine, layers } = await fixture();
    const place = parsePlace(written.replace('DIR', dir), 'store');
    const to = await places.target(parsePlace('docker-daemon:app:1', 'docker'));
    await copy(await places.source(place), to, { mountFrom: [] });
    await to.target.close?.();
    expect(engine.archives.flat()).toEqual(expect.arrayContaining(namesOf(layers)));
    await places.close();
  },
);

function namesOf(layers: readonly Readonly<Record<typeof FORM, Buffer>>[]): string[] {
  return layers.map((layer) => `blobs/sha256/${encodedOf(digestOf(layer[FORM]))}`);
}
