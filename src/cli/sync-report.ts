import { writeWhole } from '../disk/new-file.ts';
import { ImageError } from '../errors.ts';
import {
  decodeReport,
  mergedReport,
  missingShards,
  REPORT_HEAD,
  reportMarkdown,
  reportRow,
  type SyncReport,
} from '../sync/report.ts';
import type { Context } from './context.ts';
import { throwIfAny } from './errors.ts';
import { readFileWhole } from './read-file-whole.ts';
import { formatTable } from './table.ts';

/** The table at the end. */
export async function tellReport(
  { output }: Context,
  report: SyncReport,
  { summary }: { readonly summary?: string },
): Promise<void> {
  output.text(formatTable(REPORT_HEAD, report.images.map(reportRow)));
  for (const name of report.deleted) {
    output.line(`deleted ${name}`);
  }
  output.document(report);
  if (summary !== undefined) {
    await writeWhole(summary, reportMarkdown(report));
  }
}

/** Parts that are missing and named one by one. */
const NAMED_PARTS = 20;

/** The results of parts as those of one sync; a part that is missing, or is one of another whole, is a failure as well. */
export async function mergeSyncs(
  context: Context,
  paths: readonly string[],
  flags: { readonly summary?: string },
): Promise<void> {
  const reports: SyncReport[] = [];
  for (const path of paths) {
    reports.push(decodeReport(await readFileWhole(path), path));
  }
  const report = mergedReport(reports);
  await tellReport(context, report, flags);
  const missing = missingShards(report);
  const more = missing.length - NAMED_PARTS;
  const failed = [
    ...report.images.flatMap(({ error }) => error ?? []),
    ...report.errors,
    ...missing
      .slice(0, NAMED_PARTS)
      .map((shard) => `joining results: there is none of part ${shard}`),
    ...(more > 0 ? [`joining results: there are none of ${more} more parts`] : []),
    ...(report.splits.length > 1
      ? ['joining results: the parts saw other images at their sources, and may lack some']
      : []),
  ];
  throwIfAny(failed.map(asError), report.images.length + failed.length);
}

/** An error as a report has it, with its code at the end. */
function asError(text: string): ImageError {
  return new ImageError('REGISTRY', text.replace(/ \[[A-Z_]+\]$/, ''));
}
