import type { Pace } from '../cache/pace.ts';
import type { ImageFacts } from '../image/facts.ts';
import type { MovedBytes } from '../image/moved-bytes.ts';
import type { Digest } from '../oci/digest.ts';
import type { PlannedImage, PlannedTarget } from './plan.ts';

/** The bytes of an image by where they came from, and how long that took. */
export type Received = {
  readonly cache: Pace;
  readonly registry: Pace;
  /** What pulling all of it took the job that saved it; not verified. */
  readonly before: Pace | undefined;
};

const NOTHING: Pace = { bytes: 0, seconds: 0 };

export const NOTHING_RECEIVED: Received = { cache: NOTHING, registry: NOTHING, before: undefined };

/** What became of one target. */
export type Pushed = {
  readonly target: PlannedTarget;
  /** What the registry acknowledged; absent for one that failed. */
  readonly digest: Digest | undefined;
  readonly status: 'pushed' | 'exists' | 'skipped' | 'failed';
  readonly error?: unknown;
};

/** A layer, for the picture of what images share. */
export type LayerFacts = ImageFacts['layers'][number];

/** The result of one image of the step. */
export type ImageResult = {
  readonly planned: PlannedImage;
  /** Absent when not even its reference could be resolved. */
  readonly facts: ResolvedFacts | undefined;
  /** Where its content came from: `registry`, `mirror`, `cache`, `fallback`, `store`, or the place as written. */
  readonly origin: string;
  /** It was brought to this machine from a registry, or from the cache instead. */
  readonly pulled: boolean;
  readonly loaded: boolean;
  readonly bytes: MovedBytes;
  readonly received: Received;
  readonly pushed: readonly Pushed[];
  readonly seconds: number;
  /** Why the image failed; a target that failed says so in `pushed`. */
  readonly error: unknown;
};

/** What is told of an image, and what its reference resolved to. */
export type ResolvedFacts = ImageFacts & {
  readonly digest: Digest;
  readonly mediaType: string;
  /** Those of what was moved, as they are written: of an index perhaps only some. */
  readonly movedPlatforms: readonly string[];
};

/** The errors of an image: its own, else those of its targets. */
export function failures(result: ImageResult): readonly unknown[] {
  return result.error === undefined
    ? result.pushed.flatMap(({ error }) => (error === undefined ? [] : [error]))
    : [result.error];
}
