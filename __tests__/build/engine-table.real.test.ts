import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { LocalEngine } from '../../src/place/local-engine.ts';
import { Places } from '../../src/place/places.ts';
import {
  type Dockerd,
  requireEngine,
  requireNewerEngine,
  startDockerd,
} from '../stand-ins/engine.ts';
import { BUILDKIT, COMMON, FILES } from './dockerfiles.ts';
import { buildIn, describeImage, REQUEST, writeContext } from './workshop.ts';

type Builder = {
  readonly title: string;
  readonly isThere: () => boolean;
  readonly newer: boolean;
  readonly buildKit: boolean;
  readonly rows: readonly (readonly [name: string, instructions: string])[];
  /** Rows that are meant to differ, and why. */
  readonly different: Readonly<Record<string, string>>;
};

/** Debian 12's, with BuildKit's client in it: newer ones need a plugin. */
const DEBIAN_CLIENT = '/usr/bin/docker';

const BUILDERS: readonly Builder[] = [
  {
    title: "BuildKit in Debian's Docker 20.10",
    isThere: requireEngine,
    newer: false,
    buildKit: true,
    rows: COMMON,
    different: {},
  },
  {
    title: 'BuildKit in Docker 28',
    isThere: requireNewerEngine,
    newer: true,
    buildKit: true,
    rows: [...COMMON, ...BUILDKIT],
    different: {},
  },
  {
    title: "the classic builder in Debian's Docker 20.10",
    isThere: requireEngine,
    newer: false,
    buildKit: false,
    rows: COMMON,
    different: {
      'user by name':
        'it looks for a group of the same name, and BuildKit takes the group of the user',
      'CMD empty': 'it writes no command, and BuildKit an empty one',
      'WORKDIR of a user': 'its directories belong to root, and those of BuildKit to the user',
    },
  },
];

/** What a Dockerfile makes here and what it makes there is the same, but for times. */
describe.each(BUILDERS)('$title', ({ isThere, newer, buildKit, rows, different }) => {
  const there = isThere();
  let dockerd: Dockerd;
  let engine: Engine;
  let dir: string;

  beforeAll(async () => {
    if (there) {
      dockerd = await startDockerd({ newer });
      engine = await LocalEngine.open('docker', { exec: dockerd.exec });
      dir = await mkdtemp(join(tmpdir(), 'table-'));
    }
  });

  afterAll(async () => {
    if (there) {
      await dockerd.stop();
      await rm(dir, { recursive: true, force: true });
    }
  });

  test.skipIf(!there).each(rows.filter(([name]) => different[name] === undefined))(
    '%s',
    async (name, instructions) => {
      const context = join(dir, name.replaceAll(/[^a-z]/gi, '-'));
      // An image without any file cannot be saved by the classic builder's engine.
      const dockerfile = `FROM scratch AS stage\nCOPY a.txt /first\n${instructions}\n`;
      await writeContext(context, { ...FILES, Dockerfile: dockerfile });
      const places = new Places({ store: join(dir, 'store'), temporary: dir });
      try {
        const ours = await buildIn(places, { ...REQUEST, context });
        const theirs = await builtThere(context);
        const same = { files: ours.files, config: comparable(ours.config, buildKit) };
        const other = { files: theirs.files, config: comparable(theirs.config, buildKit) };
        expect(same).toEqual(other);
      } finally {
        await places.close();
      }
    },
  );

  async function builtThere(context: string) {
    const iid = join(context, '../iid');
    const env = buildKit ? ['env', 'DOCKER_BUILDKIT=1'] : ['env', 'DOCKER_BUILDKIT=0'];
    const [command = '', ...args] = [...env, DEBIAN_CLIENT, 'build', '--iidfile', iid, context];
    const result = await dockerd.exec(command, args);
    expect(result.exitCode, result.stderr + result.stdout).toBe(0);
    const tar = engine.save([(await readFile(iid, 'utf8')).trim()]);
    const archive = await openArchive(tar, { temporary: dir, place: 'theirs' });
    try {
      return await describeImage(archive, await archive.resolve(''));
    } finally {
      await archive.close();
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
