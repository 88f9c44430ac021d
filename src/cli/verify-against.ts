import { Remembering } from '../content/remember.ts';
import { resolveRoot } from '../content/resolve-root.ts';
import type { Source } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { type Absence, absencesAt } from '../image/absences.ts';
import { verifyImage } from '../image/verify.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parsePlace } from '../place/place.ts';
import type { Context } from './context.ts';
import { attempt, throwIfAny } from './errors.ts';
import { formatPlace } from './written-names.ts';

export type AgainstFlags = { readonly against?: readonly string[]; readonly content?: true };

type Compared = {
  readonly reference: string;
  readonly digest: string;
  readonly ok: boolean;
  readonly problems: readonly Pick<Absence, 'code' | 'message' | 'digest'>[];
};

/** Says of every target whether it has what the source has. */
export async function verifyAgainst(
  context: Context,
  texts: readonly string[],
  { against = [], content }: AgainstFlags,
): Promise<void> {
  const { output, places, signal } = context;
  const [text, ...targets] = [...texts, ...against];
  if (text === undefined || targets.length === 0) {
    throw new ImageError('INVALID_ARGUMENT', 'verify: no target to compare with');
  }
  const place = await places.source(parsePlace(text, 'docker'), signal);
  const source = new Remembering(place.source);
  const root = await resolveRoot(source, place.name, { signal });
  const { results, errors } = await attempt(targets, (target) =>
    compare(context, { source, root, target, readsContent: content === true }),
  );
  output.document(results);
  const failed = results.flatMap(({ reference, problems }) =>
    problems.map(({ code, message }) => new ImageError(code, `comparing ${reference}: ${message}`)),
  );
  // Exit code 1 in any case: an image has arrived everywhere, or it has not.
  throwIfAny([...failed, ...errors], failed.length + errors.length);
}

type Comparison = {
  readonly source: Source;
  readonly root: Descriptor;
  readonly target: string;
  readonly readsContent: boolean;
};

async function compare(
  { places, output, signal }: Context,
  { source, root, target: text, readsContent }: Comparison,
): Promise<Compared> {
  const place = parsePlace(text, 'docker');
  const reference = formatPlace(place, text);
  const { source: target, name } = await places.source(place, signal);
  const absent = await absencesAt(source, root, target, name, { signal });
  const problems =
    readsContent && absent.length === 0
      ? (await verifyImage(target, root, { signal })).problems
      : absent;
  if (problems.length === 0) {
    output.line(`${reference}: ${root.digest}`);
  }
  return { reference, digest: root.digest, ok: problems.length === 0, problems };
}
