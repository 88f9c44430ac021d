import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Base } from '../build/build-ports.ts';
import type { Signal } from '../content/store.ts';
import type { Engine, EngineChoice } from '../engine/engine.ts';
import type { Exec } from '../engine/exec.ts';
import { refusal } from '../engine/refusal.ts';
import { codeOf } from '../errors.ts';
import { hostPlatforms, type Platform } from '../oci/platform.ts';
import type { Places } from './places.ts';
import { saveFile } from './save.ts';

/** Buildah only builds: no other command asks for it. */
export type BuildEngineChoice = EngineChoice | 'buildah';

/** What builds a stage that runs commands. */
export type BuildEngine = {
  /** Its command. */
  readonly name: 'docker' | 'podman' | 'buildah';
  /** What it runs. */
  readonly platform: Platform;
  has(reference: string, options: Signal): Promise<boolean>;
  /** Gives it an image to build on. */
  load(image: Base, reference: string, dir: string, options: Signal): Promise<void>;
  /** @param dir for a file that is needed meanwhile, and as long as the archive is read */
  archive(id: string, dir: string, options: Signal): Promise<Archive>;
};

/** Docker or Podman, which other commands use too, else Buildah; or the one that was chosen. */
export async function findBuildEngine(
  places: Places,
  choice: BuildEngineChoice,
  exec: Exec,
  options: Signal,
): Promise<BuildEngine | undefined> {
  const engine = choice === 'buildah' ? undefined : await places.findEngine(options);
  if (engine !== undefined) {
    return new ByEngine(places, engine);
  }
  const mayBeBuildah = choice === 'auto' || choice === 'buildah';
  return mayBeBuildah && (await answers(exec, options)) ? new Buildah(places, exec) : undefined;
}

async function answers(exec: Exec, { signal }: Signal): Promise<boolean> {
  try {
    return (await exec('buildah', ['--version'], { signal })).exitCode === 0;
  } catch (error) {
    if (codeOf(error) === 'ENGINE') {
      return false;
    }
    throw error;
  }
}

class ByEngine implements BuildEngine {
  readonly name: 'docker' | 'podman';
  readonly platform: Platform;
  readonly #places: Places;
  readonly #engine: Engine;

  constructor(places: Places, engine: Engine) {
    this.name = engine.name;
    this.platform = engine.platform;
    this.#places = places;
    this.#engine = engine;
  }

  has(reference: string, options: Signal): Promise<boolean> {
    return this.#engine.has(reference, options);
  }

  async load({ source, root }: Base, reference: string, _dir: string, options: Signal) {
    await this.#engine.load([{ source, root, names: [reference] }], options);
  }

  archive(id: string, _dir: string, { signal }: Signal): Promise<Archive> {
    const place = `${this.name}'s image ${id.slice(0, 19)}`;
    return this.#places.archive(this.#engine.save([id], { signal }), place, signal);
  }
}

/** It has no daemon and no `save`: images go in and out as archives. */
class Buildah implements BuildEngine {
  readonly name = 'buildah';
  readonly platform: Platform;
  readonly #places: Places;
  readonly #exec: Exec;

  constructor(places: Places, exec: Exec) {
    const [host = { os: 'linux', architecture: 'amd64' }] = hostPlatforms().slice(-1);
    this.platform = host;
    this.#places = places;
    this.#exec = exec;
  }

  async has(reference: string, { signal }: Signal): Promise<boolean> {
    const args = ['inspect', '--type', 'image', '--', reference];
    return (await this.#exec('buildah', args, { signal })).exitCode === 0;
  }

  async load({ source, root }: Base, reference: string, dir: string, options: Signal) {
    const path = join(dir, 'base.tar');
    await saveFile(path, [{ source, root, name: reference }], options);
    await this.#run(`giving ${reference} to buildah`, ['pull', `docker-archive:${path}`], options);
  }

  async archive(id: string, dir: string, options: Signal): Promise<Archive> {
    const path = join(dir, 'built.tar');
    await this.#run(`saving ${id} from buildah`, ['push', id, `oci-archive:${path}`], options);
    return this.#places.archive(path, `buildah's image ${id.slice(0, 19)}`, options.signal);
  }

  async #run(doing: string, args: readonly string[], { signal }: Signal): Promise<void> {
    const result = await this.#exec('buildah', args, { signal });
    if (result.exitCode !== 0) {
      throw refusal(doing, result);
    }
  }
}
