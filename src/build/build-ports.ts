import type { Signal, Source } from '../content/store.ts';
import type { CopyEvent } from '../copy/event.ts';
import type { Variables } from '../dockerfile/lexer.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Platform } from '../oci/platform.ts';
import type { Files } from './files.ts';
import type { StepCache } from './layer-maker.ts';
import type { WrittenSoFar } from './layer-tar.ts';
import type { RemotePorts } from './remote-files.ts';
import type { UnpackTools } from './unpack.ts';

/** What a build gets from its caller. */
export type BuildOptions = Signal & {
  readonly target?: string | undefined;
  readonly platform: Platform;
  /** The building machine's. */
  readonly buildPlatform: Platform;
  /** Values of `--build-arg`. */
  readonly arguments: Variables;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** The time of all that is written, in seconds since 1970. */
  readonly epoch: number;
  readonly noCache: boolean;
  readonly onStep?: ((step: Step) => void) | undefined;
  /** Told how far the layer of a step is. */
  readonly onWritten?: ((written: WrittenSoFar) => void) | undefined;
  /** Told of the base images that come into the store. */
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/** A step that begins, then what became of it. */
export type Step =
  | {
      readonly kind: 'begun';
      readonly number: number;
      readonly total: number;
      /** As it is written, without the logins of URLs. */
      readonly text: string;
    }
  /** What the base of a stage has left for those who build on it follows. */
  | { readonly kind: 'triggers'; readonly count: number }
  | { readonly kind: 'done'; readonly isCached: boolean; readonly id: Digest }
  | { readonly kind: 'engine'; readonly stage: string; readonly where: string };

/** An image that is there. */
export type Base = { readonly source: Source; readonly root: Descriptor };

/** What a build gets from elsewhere. */
export type BuildPorts = RemotePorts &
  UnpackTools & {
    readonly steps: StepCache;
    /** The build context. */
    context(): Promise<Files>;
    /** What a name stands for that was given with `--build-context`. */
    named(
      name: string,
    ): Promise<{ readonly files: Files } | { readonly reference: string } | undefined>;
    /** The image of a reference for a platform. */
    base(reference: string, platform: Platform, options: Signal): Promise<Base>;
    /** A stage that runs commands, built by an engine from the Dockerfile up to its end. */
    engineStage(
      stage: {
        readonly text: string;
        readonly name: string;
        readonly where: string;
        readonly platform: Platform;
        /** What it and the stages that it needs stand on and copy from, besides one another. */
        readonly images: readonly string[];
        /** Whether its layers are in the image; else it is only copied from. */
        readonly isKept: boolean;
      },
      options: Signal,
    ): Promise<Base>;
  };
