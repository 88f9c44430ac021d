import { PassThrough, type Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';
import { codeOf, ImageError, messageOf } from '../errors.ts';
import type { Platform } from '../oci/platform.ts';
import type { EngineTools, LoadOptions } from './archive-sender.ts';
import { imageId, running } from './images.ts';
import { type EngineImage, type LoadedImage, Loader } from './loader.ts';
import { type EngineFacts, type ImageStore, probe } from './probe.ts';
import { refusal } from './refusal.ts';

/** Which engine is looked for. */
export type EngineChoice = 'auto' | 'docker' | 'podman';

/** What a load has done. */
export type LoadResult = {
  readonly sent: number;
  readonly skipped: number;
  readonly loaded: readonly LoadedImage[];
};

/** Docker or Podman, through its command line. */
export class Engine {
  readonly #tools: EngineTools;
  readonly #facts: EngineFacts;
  readonly #loader: Loader;

  protected constructor(tools: EngineTools, facts: EngineFacts) {
    this.#tools = tools;
    this.#facts = facts;
    this.#loader = new Loader(tools, facts);
  }

  /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
  static async find(
    choice: EngineChoice,
    tools: EngineTools,
    options: Signal = {},
  ): Promise<Engine | undefined> {
    try {
      return await Engine.open(choice, tools, options);
    } catch (error) {
      if (codeOf(error) === 'ENGINE') {
        return undefined;
      }
      throw error;
    }
  }

  /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
  static async open(
    choice: EngineChoice,
    tools: EngineTools,
    { signal }: Signal = {},
  ): Promise<Engine> {
    const failures: unknown[] = [];
    for (const command of choice === 'auto' ? (['docker', 'podman'] as const) : [choice]) {
      try {
        return new Engine(tools, await probe(tools.exec, command, signal));
      } catch (error) {
        if (codeOf(error) !== 'ENGINE') {
          throw error;
        }
        failures.push(error);
      }
    }
    const [only] = failures;
    if (failures.length === 1) {
      throw only;
    }
    throw new ImageError('ENGINE', `no container engine: ${failures.map(messageOf).join('; ')}`, {
      cause: only,
      hint: 'start Docker, or install Podman',
    });
  }

  get name(): 'docker' | 'podman' {
    return this.#facts.name;
  }

  /** The server's version. */
  get version(): string {
    return this.#facts.version;
  }

  /** What it runs. */
  get platform(): Platform {
    return this.#facts.platform;
  }

  get store(): ImageStore {
    return this.#facts.store;
  }

  /** Whether it has an image of this name or id. */
  async has(name: string, { signal }: Signal = {}): Promise<boolean> {
    return (
      (await imageId(running(this.#tools.exec, this.#facts.command, signal), name)) !== undefined
    );
  }

  /**
   * Archives end one after the other, also those of different callers: the next one omits what the last one contained. Layers that
   * the engine has are not sent; where it then refuses, or lacks something, the image is sent whole,
   * once. Of an image that is still on its way, its lower layers go ahead, in an image without a name
   * that is removed at the end. Names come last, when the image is complete.
   * @throws ImageError `ENGINE`; `PLATFORM_NOT_FOUND` for an index without the engine's platform
   */
  async load(images: readonly EngineImage[], options: LoadOptions = {}): Promise<LoadResult> {
    const loaded: LoadedImage[] = [];
    for (const image of images) {
      loaded.push(await this.#loader.load(image, options));
    }
    return {
      sent: loaded.reduce((sum, { sent }) => sum + sent, 0),
      skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
      loaded,
    };
  }

  /** What `docker save` writes for these names or ids: a tar, which fails if the engine does. */
  save(names: readonly string[], { signal }: Signal = {}): Readable {
    const tar = new PassThrough();
    const several = this.name === 'podman' && names.length > 1 ? ['--multi-image-archive'] : [];
    const args = ['image', 'save', ...several, '--', ...names];
    this.#tools.exec(this.#facts.command, args, { stdout: tar, signal }).then(
      (result) => {
        if (result.exitCode === 0) {
          tar.end();
        } else {
          tar.destroy(refusal(`saving ${names.join(', ')} from ${this.name}`, result));
        }
      },
      (error) => tar.destroy(error),
    );
    return tar;
  }
}
