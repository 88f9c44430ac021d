import { once } from '../content/once.ts';
import { GraphCopy } from '../copy/graph.ts';
import { type Instruction, located } from '../dockerfile/instruction.ts';
import { ImageError } from '../errors.ts';
import type { Platform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import type { Base, BuildOptions, BuildPorts } from './build-ports.ts';
import { RootFiles } from './root-files.ts';
import { emptyImage, filesId, type StageImage, stageImage } from './stage-image.ts';

/** An image with its files: a stage that is built, or what one stands on. */
export type Built = { readonly image: StageImage; readonly files: RootFiles };

/** Images that are there, brought into the store once for all stages of a build; `scratch` is one without files. */
export class BaseImages {
  readonly #ports: BuildPorts;
  readonly #options: BuildOptions;
  readonly #images = new Map<string, Promise<Built>>();

  constructor(ports: BuildPorts, options: BuildOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  /** @throws ImageError that names the line of the instruction */
  get(reference: string, platform: Platform, { where }: Instruction): Promise<Built> {
    if (reference === 'scratch') {
      return this.#nothing();
    }
    return once(this.#images, JSON.stringify([reference, platform]), async () => {
      try {
        const named = await this.#ports.named(reference);
        if (named !== undefined && 'files' in named) {
          throw new ImageError('UNSUPPORTED', `${quoted(reference)} is a directory, and no image`);
        }
        const name = named?.reference ?? reference;
        const base = await this.#ports.base(name, platform, this.#options);
        return await this.opened(base, name, this.#options.onProgress);
      } catch (error) {
        throw located(where, error);
      }
    });
  }

  /** It is for the platform that is built for, whatever FROM says: so BuildKit has it. */
  async #nothing(): Promise<Built> {
    const { store, forms } = this.#ports;
    const image = emptyImage(this.#options.platform);
    return { image, files: new RootFiles(store, forms, 'scratch', filesId(image)) };
  }

  /** All of it is in the store then. @param place for messages */
  async opened(
    { source, root }: Base,
    place: string,
    onProgress?: BuildOptions['onProgress'],
  ): Promise<Built> {
    const { store, forms } = this.#ports;
    const { signal } = this.#options;
    await new GraphCopy(source, store, { signal, onProgress }).copy(root);
    const image = await stageImage(store, root, this.#options);
    const files = new RootFiles(store, forms, place, filesId(image));
    for (const layer of image.layers) {
      files.add(layer);
    }
    return { image, files };
  }
}
