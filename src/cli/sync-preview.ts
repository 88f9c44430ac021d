import { formatSize } from '../image/words.ts';
import { familiarReference } from '../oci/reference.ts';
import { encodePlan } from '../sync/plan-file.ts';
import { bytesOf, partsOf, weigh } from '../sync/shard.ts';
import type { PlannedSync } from '../sync/sync.ts';
import type { SyncFile } from '../sync/sync-file.ts';
import type { Context } from './context.ts';
import { throwIfAny } from './errors.ts';
import { formatTable } from './table.ts';

export type Preview = {
  readonly file: SyncFile;
  readonly plan: PlannedSync;
  /** The sync file's own bytes. */
  readonly text: Buffer;
  /** How many parts it is split into. */
  readonly shards: number | undefined;
};

/** Says what a sync would do; as JSON, it is the plan that parts of it take. */
export async function previewSync(
  { output, signal }: Context,
  { file, plan, text, shards }: Preview,
): Promise<void> {
  const { images, failures, extra } = plan;
  const weighed = await weigh(images, file.concurrency * 2, { signal });
  const parts = shards === undefined ? undefined : partsOf(weighed, shards);
  const bytes = new Map(weighed.map((one) => [one.image, bytesOf([one])]));
  const deleted = extra.flatMap(({ repository, tags }) =>
    tags.map((tag) => familiarReference({ ...repository, tag })),
  );
  const cells = images.map((image) => [
    familiarReference(image.source),
    familiarReference(image.target),
    formatSize(bytes.get(image) ?? 0),
    ...(parts === undefined ? [] : [String(parts.partOf.get(image))]),
  ]);
  const head = ['SOURCE', 'TARGET', 'SIZE', ...(parts === undefined ? [] : ['PART'])];
  output.text(formatTable(head, cells));
  for (const name of deleted) {
    output.line(`delete ${name}`);
  }
  const total = bytesOf(weighed);
  output.line(`${images.length} images, ${formatSize(total)} with shared content once`);
  output.document({
    ...encodePlan({ images, failures, parts }, { text, bytes }),
    deleted,
    bytes: total,
  });
  const refusals = extra.flatMap(({ refusal }) => refusal ?? []);
  const errors = [...failures.map(({ error }) => error), ...refusals];
  throwIfAny(errors, images.length + errors.length);
}
