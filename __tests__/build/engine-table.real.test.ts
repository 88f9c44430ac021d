import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { eachOf } from '../../src/content/each-of.ts';
import { once } from '../../src/content/once.ts';
import { LocalEngine } from '../../src/place/local-engine.ts';
import { Places } from '../../src/place/places.ts';
import {
  type Dockerd,
  requireEngine,
  requireNewerEngine,
  startDockerd,
} from '../stand-ins/engine.ts';
import { isLong } from '../stand-ins/long-form.ts';
import { BUILDKIT, COMMON, FILES } from './dockerfiles.ts';
import { ODD } from './odd-dockerfiles.ts';
import { REFUSED } from './refused-dockerfiles.ts';
import { buildIn, describeImage, REQUEST, writeContext } from './workshop.ts';

type Row = readonly [name: string, instructions: string];

type Builder = {
  readonly title: string;
  readonly isThere: () => boolean;
  readonly newer: boolean;
  readonly buildKit: boolean;
  readonly rows: readonly Row[];
  /** Rows that are meant to differ, and why. */
  readonly different: Readonly<Record<string, string>>;
};

/** Debian 12's, with BuildKit's client in it: newer ones need a plugin. */
const DEBIAN_CLIENT = '/usr/bin/docker';

/** The whole table takes each of them half a minute: without this the newest that is there builds a third of it. */
const ALL = isLong || process.env['TRANSSHIP_ALL_BUILDERS'] === '1';

function everyThird<Item>(rows: readonly Item[]): readonly Item[] {
  return ALL ? rows : rows.filter((_, at) => at % 3 === 0);
}

/** The newest one first. */
const BUILDERS: readonly Builder[] = [
  {
    title: 'BuildKit in Docker 28',
    isThere: requireNewerEngine,
    newer: true,
    buildKit: true,
    rows: everyThird([...COMMON, ...BUILDKIT, ...ODD]),
    different: {
      '--link through a link':
        'it is as documented (the path has directories only), and so it is where the engine keeps images in containerd',
      '--link onto a link': 'the same',
    },
  },
  {
    title: "BuildKit in Debian's Docker 20.10",
    isThere: requireEngine,
    newer: false,
    buildKit: true,
    rows: everyThird(COMMON),
    different: {},
  },
  {
    title: "the classic builder in Debian's Docker 20.10",
    isThere: requireEngine,
    newer: false,
    buildKit: false,
    rows: everyThird(COMMON),
    different: {
      'user by name':
        'it looks for a group of the same name, and BuildKit takes the group of the user',
      'CMD empty': 'it writes no command, and BuildKit an empty one',
      'WORKDIR of a user': 'its directories belong to root, and those of BuildKit to the user',
      'USER with a group by number': 'the same',
      'ARG and ENV of one name':
        'the ENV goes before a later ARG, and with BuildKit the last one does',
    },
  },
];

const THERE = BUILDERS.filter(({ isThere }) => isThere());
const COMPARED = ALL || THERE.length === 0 ? BUILDERS : THERE.slice(0, 1);

/** Builders of one engine share it. By whether it is the newer one. */
const ENGINES = new Map<boolean, Promise<Dockerd>>();
afterAll(async () => {
  for (const engine of ENGINES.values()) {
    await (await engine).stop();
  }
});

/** Ends what hangs: on a busy machine the classic builder takes minutes. In milliseconds. */
const LIMIT = 20 * 60_000;

/** Builds in flight at a time: they wait for the disk more than they compute. */
const WIDTH = 8;

/** What a Dockerfile makes here and what it makes there is the same, but for times. */
describe.each(COMPARED)('$title', (builder) => {
  const repository = `rows-${BUILDERS.indexOf(builder)}`;
  const { newer, buildKit, rows, different } = builder;
  const there = THERE.includes(builder);
  const compared = rows.filter(([name]) => different[name] === undefined);
  const failures = new Map<string, string>();
  let dockerd: Dockerd;
  let dir: string;
  let theirs: Archive;
  let places: Places;

  beforeAll(async () => {
    if (!there) {
      return;
    }
    dockerd = await once(ENGINES, newer, () => startDockerd({ newer }));
    dir = await mkdtemp(join(tmpdir(), 'table-'));
    places = new Places({ store: join(dir, 'store'), temporary: dir });
    await writeContext(join(dir, 'context'), FILES);
    await eachOf(compared.entries(), WIDTH, ([at, row]) => buildThere(at, row));
    const engine = await LocalEngine.open('docker', { exec: dockerd.exec });
    const built = compared.filter(([name]) => !failures.has(name));
    const names = built.map((row) => `${repository}:${compared.indexOf(row)}`);
    theirs = await openArchive(engine.save(names), { temporary: dir, place: 'theirs' });
  }, LIMIT);

  afterAll(async () => {
    if (there) {
      await theirs.close();
      await places.close();
      await rm(dir, { recursive: true, force: true });
    }
  });

  test.skipIf(!there).each(compared)('%s', async (name) => {
    expect(failures.get(name)).toBeUndefined();
    const at = compared.findIndex(([other]) => other === name);
    const context = join(dir, 'context');
    const ours = await buildIn(places, { ...REQUEST, context, file: fileOf(at) });
    const root = await theirs.resolve(`docker.io/library/${repository}:${at}`);
    const other = await describeImage(theirs, root);
    const same = { files: ours.files, config: comparable(ours.config, buildKit) };
    expect(same).toEqual({ files: other.files, config: comparable(other.config, buildKit) });
    if (newer) {
      const { history, layers } = other;
      expect({ history: ours.history, layers: ours.layers }).toEqual({ history, layers });
    }
  });

  test.skipIf(!there || !newer).each(everyThird(REFUSED))('%j is refused', async (text) => {
    const file = join(dir, 'refused.Dockerfile');
    await writeFile(file, text);
    const args = ['DOCKER_BUILDKIT=1', DEBIAN_CLIENT, 'build', '-f', file, join(dir, 'context')];
    expect((await dockerd.exec('env', args)).exitCode).not.toBe(0);
  });

  function fileOf(at: number): string {
    return join(dir, 'context', `${at}.Dockerfile`);
  }

  async function buildThere(at: number, [name, instructions]: Row): Promise<void> {
    // An image without any file cannot be saved by the classic builder's engine. Directives come first.
    const isWhole = instructions.startsWith('# ');
    const text = isWhole
      ? instructions
      : `FROM scratch AS stage\nCOPY a.txt /first\n${instructions}\n`;
    await writeFile(fileOf(at), text);
    const command = [`DOCKER_BUILDKIT=${Number(buildKit)}`, DEBIAN_CLIENT, 'build'];
    const args = [...command, '-t', `${repository}:${at}`, '-f', fileOf(at), join(dir, 'context')];
    const { exitCode, stdout, stderr } = await dockerd.exec('env', args);
    if (exitCode !== 0) {
      failures.set(name, stderr + stdout);
    }
  }
});

const MEMBERS = [
  ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels'],
  ...['StopSignal', 'Healthcheck', 'OnBuild', 'Shell'],
];

/** What is nothing is not there; the classic builder says less where there is no base. */
function comparable(config: Readonly<Record<string, unknown>>, buildKit: boolean): object {
  const members = MEMBERS.flatMap((name) => {
    const value = config[name];
    const isNothing =
      value === undefined || value === null || value === '' || JSON.stringify(value) === '{}';
    const isImplied = !buildKit && name === 'WorkingDir' && value === '/';
    return isNothing || isImplied ? [] : [[name, value] as const];
  });
  return Object.fromEntries(members);
}
