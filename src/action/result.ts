import type { Pace } from '../cache/pace.ts';
import type { PlatformImage } from '../image/describe.ts';
import type { Digest } from '../oci/digest.ts';
import type { PlannedImage, PlannedTarget } from './plan.ts';

/** Bytes by the way they went; `skipped` were at the target already. */
export type MovedBytes = {
  readonly downloaded: number;
  readonly uploaded: number;
  readonly mounted: number;
  readonly skipped: number;
};

export const NOTHING_MOVED: MovedBytes = { downloaded: 0, uploaded: 0, mounted: 0, skipped: 0 };

export function addMoved(one: MovedBytes, other: MovedBytes): MovedBytes {
  return {
    downloaded: one.downloaded + other.downloaded,
    uploaded: one.uploaded + other.uploaded,
    mounted: one.mounted + other.mounted,
    skipped: one.skipped + other.skipped,
  };
}

/** What of an image came from where, and how long that took. */
export type Arrival = {
  readonly cache: Pace;
  readonly registry: Pace;
  /** What pulling all of it took whoever saved it; nothing verifies that. */
  readonly before: Pace | undefined;
};

const NOTHING: Pace = { bytes: 0, seconds: 0 };

export const NOTHING_CAME: Arrival = { cache: NOTHING, registry: NOTHING, before: undefined };

/** What became of one target. */
export type Pushed = {
  readonly target: PlannedTarget;
  /** What the registry acknowledged; absent for one that failed. */
  readonly digest: Digest | undefined;
  readonly status: 'pushed' | 'exists' | 'skipped' | 'failed';
  readonly error?: unknown;
};

/** A layer, for the picture of what images share. */
export type LayerFacts = { readonly digest: Digest; readonly size: number };

/** What is known of an image when its part of the step is over. */
export type Shipped = {
  readonly planned: PlannedImage;
  /** Absent when not even its reference could be resolved. */
  readonly facts: ImageFacts | undefined;
  /** Where its content came from: `registry`, `mirror`, `cache`, `fallback`, `store`, or the place as written. */
  readonly origin: string;
  /** It was brought from a registry (or the cache in its stead) to this machine. */
  readonly pulled: boolean;
  readonly loaded: boolean;
  readonly bytes: MovedBytes;
  readonly arrival: Arrival;
  readonly pushed: readonly Pushed[];
  readonly seconds: number;
  /** Why its part of the step failed; targets that failed say so in `pushed`. */
  readonly error: unknown;
};

export type ImageFacts = {
  /** What the reference resolved to. */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly platforms: readonly PlatformImage[];
  /** The config's digest; absent for an artifact. */
  readonly imageId: Digest | undefined;
  /** Everything of it that was asked for, in bytes as a registry keeps them. */
  readonly size: number;
  readonly layers: readonly LayerFacts[];
};

/** Why the step failed over this image, if it did: its own error, else those of its targets. */
export function failures(shipped: Shipped): readonly unknown[] {
  return shipped.error === undefined
    ? shipped.pushed.flatMap(({ error }) => (error === undefined ? [] : [error]))
    : [shipped.error];
}
