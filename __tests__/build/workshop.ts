import { chmod, link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Step } from '../../src/build/build-ports.ts';
import { readConfig } from '../../src/content/read-config.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Source } from '../../src/content/store.ts';
import type { Exec } from '../../src/engine/exec.ts';
import { ImageError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { type BuildRequest, build } from '../../src/place/build.ts';
import { Places } from '../../src/place/places.ts';
import { flatten } from '../../src/rootfs/flatten.ts';
import { attributesOf } from '../../src/tar/attributes.ts';
import { TarReader } from '../../src/tar/reader.ts';
import { temporaryDir } from '../cli/transship.ts';

/** Files of a context: text, a link (`-> target`), another name of a file (`=> name`), or text with permissions. A name with a slash at its end is a directory. */
export type ContextFiles = Readonly<Record<string, string | readonly [text: string, mode: number]>>;

export async function writeContext(dir: string, files: ContextFiles): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name);
    const [text, mode] = typeof content === 'string' ? [content, undefined] : content;
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true });
    const isLink = /^[-=]> /.test(text);
    if (text.startsWith('-> ')) {
      await symlink(text.slice(3), path);
    } else if (isLink) {
      await link(join(dir, text.slice(3)), path);
    } else if (!name.endsWith('/')) {
      await writeFile(path, text);
    }
    if (!isLink) {
      await chmod(path, mode ?? (name.endsWith('/') ? 0o755 : 0o644));
    }
  }
}

export type Workshop = {
  readonly dir: string;
  readonly places: Places;
  /** Builds a Dockerfile over these files. */
  build(
    dockerfile: string,
    files?: ContextFiles,
    request?: Partial<BuildRequest>,
  ): Promise<BuiltInWorkshop>;
};

export type BuiltInWorkshop = {
  readonly digest: string;
  readonly layers: number;
  /** `drwxr-xr-x 0:0 etc/`, `-rw-r--r-- 0:0 etc/motd = hello`, `l etc/link -> motd` */
  readonly files: readonly string[];
  /** Extended attributes, by path. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly config: Record<string, unknown>;
  readonly history: readonly string[];
  readonly steps: readonly Step[];
};

/** A store in a temporary directory, and a builder without any engine. */
export async function workshop(): Promise<Workshop> {
  const dir = await temporaryDir();
  const exec: Exec = () => Promise.reject(new ImageError('ENGINE', 'no such command'));
  const places = new Places({ store: join(dir, 'store'), temporary: dir, exec });
  onTestFinished(() => places.close());
  let count = 0;
  return {
    dir,
    places,
    build: async (dockerfile, files = {}, request = {}) => {
      count += 1;
      const context = join(dir, `context-${count}`);
      await writeContext(context, { ...files, Dockerfile: dockerfile });
      return buildIn(places, { ...REQUEST, exec, context, ...request });
    },
  };
}

export const REQUEST: Omit<BuildRequest, 'context'> = {
  file: undefined,
  target: undefined,
  arguments: new Map(),
  labels: {},
  annotations: {},
  contexts: new Map(),
  platforms: [parsePlatform('linux/amd64')],
  noCache: false,
  pull: false,
  epoch: undefined,
  stdin: Readable.from([]),
  engine: { secrets: [], ssh: [], network: undefined, addHosts: [], env: {} },
};

export async function buildIn(places: Places, request: BuildRequest): Promise<BuiltInWorkshop> {
  const steps: Step[] = [];
  const { root } = await build(places, { ...request, onStep: (step) => steps.push(step) });
  return { ...(await describeImage(await places.store(), root)), digest: root.digest, steps };
}

/** What an image is made of, whoever built it. */
export async function describeImage(
  source: Source,
  root: Descriptor,
): Promise<Pick<BuiltInWorkshop, 'layers' | 'files' | 'attributes' | 'config' | 'history'>> {
  const manifest = await readManifest(source, root);
  if (manifest.kind !== 'manifest') {
    return { layers: 0, files: [], attributes: {}, config: {}, history: [] };
  }
  const config = await readConfig(source, manifest);
  return {
    layers: manifest.layers.length,
    ...(await filesIn(flatten(source, manifest))),
    config: { ...(config?.document['config'] as object) },
    history: config?.history.map(({ createdBy }) => createdBy) ?? [],
  };
}

async function filesIn(
  tar: AsyncIterable<Buffer>,
): Promise<Pick<BuiltInWorkshop, 'files' | 'attributes'>> {
  const reader = new TarReader(tar, 'the image');
  const rows: string[] = [];
  const attributes: Record<string, readonly string[]> = {};
  for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
    const { mode, uid, gid, pax } = attributesOf(entry);
    if (pax.length > 0) {
      attributes[entry.name] = pax.map((record) => record.join('='));
    }
    const chunks: Buffer[] = [];
    for await (const chunk of reader.body()) {
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    const content = entry.type === '2' || entry.type === '1' ? ` -> ${entry.link}` : '';
    const body = entry.type === '0' ? ` = ${text}` : content;
    rows.push(`${entry.type} ${mode.toString(8)} ${uid}:${gid} ${entry.name}${body}`);
  }
  const files = rows.toSorted((one, other) => nameIn(one).localeCompare(nameIn(other), 'en'));
  return { files, attributes };
}

function nameIn(row: string): string {
  return row.split(' ')[3] ?? '';
}
