import type { Step } from '../build/build-ports.ts';
import { encodedOf } from '../oci/digest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { printable } from '../oci/printable.ts';
import type { BuildProgress } from './build-progress.ts';
import type { Output } from './output.ts';

const SHORT = 12;

/** What docker's own builder prints, a step after the other. */
export class BuildLines {
  readonly #output: Output;
  readonly #several: boolean;
  readonly #progress: BuildProgress;
  #platform: string | undefined;

  /** @param several platforms: each is named before its first step */
  constructor(output: Output, several: boolean, progress: BuildProgress) {
    this.#output = output;
    this.#several = several;
    this.#progress = progress;
  }

  tell(step: Step, platform: Platform): void {
    this.#progress.done();
    this.#name(formatPlatform(platform));
    switch (step.kind) {
      case 'begun':
        this.#output.said(`Step ${step.number}/${step.total} : ${printable(step.text)}`);
        break;
      case 'triggers':
        this.#output.said(`# Executing ${step.count} build trigger${step.count === 1 ? '' : 's'}`);
        break;
      case 'engine':
        this.#output.said(`Stage ${step.stage} is built by the engine: ${step.where} has RUN`);
        break;
      default:
        this.#output.said(
          `${step.isCached ? ' ---> Using cache\n' : ''} ---> ${encodedOf(step.id).slice(0, SHORT)}`,
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
