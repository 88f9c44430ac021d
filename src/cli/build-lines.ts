import type { Step } from '../build/build-ports.ts';
import { documentsOf } from '../build/stage-image.ts';
import { encodedOf } from '../oci/digest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { printable } from '../oci/printable.ts';
import type { Output } from './output.ts';

const SHORT = 12;

/** What docker's own builder prints, a step after the other. */
export class BuildLines {
  readonly #output: Output;
  readonly #several: boolean;
  #platform: string | undefined;

  /** @param several platforms: each is named before its first step */
  constructor(output: Output, several: boolean) {
    this.#output = output;
    this.#several = several;
  }

  tell(step: Step, platform: Platform): void {
    this.#name(formatPlatform(platform));
    switch (step.kind) {
      case 'begun':
        this.#output.said(`Step ${step.number}/${step.total} : ${printable(step.text)}`);
        break;
      case 'engine':
        this.#output.said(`Stage ${step.stage} is built by the engine: ${step.where} has RUN`);
        break;
      default:
        this.#output.said(
          `${step.isCached ? ' ---> Using cache\n' : ''} ---> ${shortId(step.image)}`,
        );
    }
  }

  #name(platform: string): void {
    if (this.#several && platform !== this.#platform) {
      this.#platform = platform;
      this.#output.said(`Building for ${platform}`);
    }
  }
}

/** What the image would be called if it ended here. */
function shortId(image: Parameters<typeof documentsOf>[0]): string {
  const { config } = documentsOf(image, '1970-01-01T00:00:00Z', {});
  return encodedOf(config.descriptor.digest).slice(0, SHORT);
}
