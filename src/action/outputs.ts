import { messageOf } from '../errors.ts';
import { printable } from '../oci/printable.ts';
import { familiarName, formatReference } from '../oci/reference.ts';
import { type Place, referenceOf } from '../place/place.ts';
import type { LockUpdate } from './lock-input.ts';
import type { ImageResult, Pushed, ResolvedFacts } from './result.ts';

/** Every output of action.yml with its value, as a runner wants it: text. */
export function outputsOf(
  images: readonly ImageResult[],
  lock?: Pick<LockUpdate, 'isChanged'> & { readonly list: string },
): Readonly<Record<string, string>> {
  const resolved = images.flatMap(({ planned, facts }) =>
    facts === undefined ? [] : [{ planned, facts }],
  );
  const pushed = images.flatMap((image) => image.pushed.filter(isThere));
  const subject = pushed.find(({ target }) => target.place.transport === 'docker');
  const pulled = images.filter((image) => image.pulled);
  return {
    digest: images[0]?.facts?.digest ?? '',
    digests: JSON.stringify(
      Object.fromEntries(
        resolved.flatMap(({ planned, facts }) =>
          planned.written.map((text) => [text, facts.digest]),
        ),
      ),
    ),
    images: JSON.stringify(images.map(imageOutput)),
    references: resolved
      .map(({ planned, facts }) => pinnedTo(planned.place, planned.written[0], facts))
      .join('\n'),
    pushed: pushed.map(({ target, digest }) => `${target.text}@${digest}`).join('\n'),
    'subject-name': subject === undefined ? '' : subjectName(subject.target.place),
    'subject-digest': subject?.digest ?? '',
    'cache-hit': pulled.length === 0 ? '' : String(pulled.every(cameFromCache)),
    changed: lock === undefined ? '' : String(lock.isChanged),
    moved: lock?.list ?? '',
    matrix: '',
  };
}

/** A target that names the image now, whether it had to be sent or not. */
function isThere({ status }: Pushed): boolean {
  return status === 'pushed' || status === 'exists';
}

/** Nothing had to be asked of a registry but the digest: the store is looked into before the cache. */
function cameFromCache({ origin, error }: ImageResult): boolean {
  return error === undefined && (origin === 'cache' || origin === 'store');
}

function imageOutput(image: ImageResult): unknown {
  const { planned, facts, origin, bytes, loaded, pushed, seconds } = image;
  return {
    reference: fullReference(planned.place, planned.written[0]),
    digest: facts?.digest ?? null,
    mediaType: facts?.mediaType ?? null,
    platforms: facts?.platforms ?? [],
    imageId: facts?.imageId ?? null,
    size: facts?.size ?? null,
    source: origin,
    bytes,
    loaded,
    pushed: pushed.map(pushedOutput),
    seconds: Math.round(seconds * 1000) / 1000,
    ...(image.error === undefined ? {} : { error: printable(messageOf(image.error)) }),
  };
}

function pushedOutput({ target, digest, status, error }: Pushed): unknown {
  return {
    reference: fullReference(target.place, target.text),
    digest: digest ?? null,
    status,
    ...(error === undefined ? {} : { error: printable(messageOf(error)) }),
  };
}

function fullReference(place: Place, text: string): string {
  const reference = referenceOf(place);
  return place.transport === 'docker' && reference !== undefined
    ? formatReference(reference)
    : text;
}

/** `NAME@DIGEST`; a place without a name has only itself to go by. */
function pinnedTo(place: Place, text: string, { digest }: ResolvedFacts): string {
  const reference = referenceOf(place);
  return `${reference === undefined ? text : familiarName(reference)}@${digest}`;
}

/** As actions/attest wants it: fully qualified, without a tag. */
function subjectName(place: Place): string {
  const reference = referenceOf(place);
  return reference === undefined ? '' : `${reference.registry}/${reference.repository}`;
}
