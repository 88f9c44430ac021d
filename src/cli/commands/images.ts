import { Command } from 'commander';
import { formatAge, formatMoment, formatSize, shortId } from '../../image/words.ts';
import { familiarName, formatReference } from '../../oci/reference.ts';
import { Struct } from '../../template/values.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { imagesFormat } from '../docker-settings.ts';
import { imageFilters } from '../image-filters.ts';
import { namePattern } from '../name-pattern.ts';
import { collect } from '../options.ts';
import { fieldsNote, rowFormatter } from '../rows.ts';
import { type StoredImage, storedImages } from '../stored-images.ts';

type ImagesOptions = {
  readonly all?: true;
  readonly digests?: true;
  /** False with `--no-trunc`. */
  readonly trunc: boolean;
  /** Ids only. */
  readonly q?: true;
  readonly filter?: readonly string[];
  readonly format?: string;
};

export function imagesCommand(bind: Bind): Command {
  return new Command('images')
    .description('List the images of the store, the newest first')
    .argument('[repository[:tag]]', "only these; may hold wildcards, as in 'ubu*'")
    .option('-a, --all', 'all images; the store has no intermediate ones to hide')
    .option('-q', 'ids only')
    .option('--digests', 'what each reference resolved to')
    .option('--no-trunc', 'whole ids')
    .option(
      '-f, --filter <key=value>',
      'only dangling=true|false, before=REF, since=REF, until=WHEN, reference=PATTERN, label=KEY[=VALUE], label!=KEY[=VALUE]',
      collect,
    )
    .option('--format <template>', 'a Go template for each, table TEMPLATE, json or raw')
    .addHelpText(
      'after',
      `\nSIZE is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${fieldsNote(HEADINGS)}\n${examples(
        'images',
        "images --digests 'ghcr.io/acme/*'",
        'images -q --filter dangling=true',
        "images --format '{{.Repository}}:{{.Tag}} {{.Size}}'",
      )}`,
    )
    .action(bind(images));
}

async function images(
  context: Context,
  [pattern]: readonly string[],
  options: ImagesOptions,
): Promise<void> {
  const filters = imageFilters(options.filter ?? []);
  const matches = pattern === undefined ? () => true : namePattern(pattern);
  const quiet = options.q === true;
  const given = options.format || (quiet ? undefined : await imagesFormat(context));
  const format = rowFormatter({
    format: given && templateOf(given, options),
    headings: HEADINGS,
    columns: columnsOf(options),
    quiet,
  });
  const found = await storedImages(context, filters, (image) => matches(image.reference));
  const rows = found.toSorted((a, b) => b.created - a.created);
  context.output.document(rows.map(documentOf));
  context.output.text(format(rows.map((row) => fieldsOf(row, options))));
}

const HEADINGS = {
  ID: 'IMAGE ID',
  Repository: 'REPOSITORY',
  Tag: 'TAG',
  Digest: 'DIGEST',
  CreatedSince: 'CREATED',
  CreatedAt: 'CREATED AT',
  Size: 'SIZE',
  Containers: 'CONTAINERS',
  VirtualSize: 'SIZE',
  SharedSize: 'SHARED SIZE',
  UniqueSize: 'UNIQUE SIZE',
};

/** Docker's own forms of a listing: `raw`, and a table to which `--digests` adds a column. */
function templateOf(format: string, { digests, q }: ImagesOptions): string {
  if (format === 'raw') {
    return q === true ? 'image_id: {{.ID}}' : rawForm(digests === true);
  }
  const isTable = format !== 'table' && format.startsWith('table');
  return isTable && digests === true && !format.includes('{{.Digest}}')
    ? `${format}\t{{.Digest}}`
    : format;
}

function rawForm(digests: boolean): string {
  const digest = digests ? 'digest: {{.Digest}}\n' : '';
  return `repository: {{.Repository}}\ntag: {{.Tag}}\n${digest}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
}

function columnsOf({ digests }: ImagesOptions): readonly string[] {
  const digest = digests === true ? ['Digest'] : [];
  return ['Repository', 'Tag', ...digest, 'ID', 'CreatedSince', 'Size'];
}

function fieldsOf({ reference, digest, summary }: StoredImage, { trunc }: ImagesOptions): Struct {
  const id = summary?.manifest?.config?.digest;
  const created = summary?.config?.created;
  const size = summary === undefined ? 'N/A' : formatSize(summary.size);
  return new Struct({
    Containers: 'N/A',
    // The name of a time zone takes long to find: only a template that uses it pays for it.
    get CreatedAt() {
      return formatMoment(created);
    },
    CreatedSince: formatAge(created),
    Digest: digest,
    ID: id === undefined ? '<none>' : trunc ? shortId(id) : id,
    Repository: reference === undefined ? '<none>' : familiarName(reference),
    SharedSize: 'N/A',
    Size: size,
    Tag: reference?.tag ?? '<none>',
    UniqueSize: 'N/A',
    VirtualSize: size,
  });
}

function documentOf({ reference, digest, summary }: StoredImage): unknown {
  return {
    reference: reference === undefined ? null : formatReference(reference),
    digest,
    platforms: summary?.platforms ?? [],
    imageId: summary?.manifest?.config?.digest,
    created: summary?.config?.created,
    size: summary?.size,
  };
}
