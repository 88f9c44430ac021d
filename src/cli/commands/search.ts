import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { printable } from '../../oci/printable.ts';
import { canonicalRegistry } from '../../oci/reference.ts';
import type { FoundRepository } from '../../registry/listing/found-repository.ts';
import { Struct } from '../../template/values.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { type KnownFilters, readFilters, readSwitch, wrongFilter } from '../filters.ts';
import { count } from '../options.ts';
import { fieldsNote, rowFormatter } from '../rows.ts';
import { ellipsis } from '../width.ts';
import { withoutTransport } from '../written-names.ts';

type SearchOptions = {
  readonly limit: number;
  readonly filter?: readonly string[];
  readonly format?: string;
  /** False with `--no-trunc`. */
  readonly trunc: boolean;
};

export function searchCommand(bind: Bind): Command {
  return new Command('search')
    .description('Search Docker Hub, or another registry, for repositories')
    .argument('<[host/]term>', 'what to look for; HOST/ alone lists all of that registry')
    .addOption(
      new Option('--limit <n>', 'no more than this many').argParser(count(1)).default(LIMIT),
    )
    .option(
      '-f, --filter <key=value>',
      'only is-official=true|false, is-automated=true|false, or stars=N and more',
      (value, previous: readonly string[] = []) => [...previous, value],
    )
    .option('--format <template>', 'a Go template, table TEMPLATE, or json')
    .option('--no-trunc', 'whole descriptions')
    .addHelpText(
      'after',
      `\n${fieldsNote(HEADINGS)}\n${examples(
        'search --filter is-official=true postgres',
        'search --limit 5 quay.io/prometheus',
      )}`,
    )
    .action(bind(search));
}

const LIMIT = 25;
/** The largest page that registries give. */
const LARGEST_PAGE = 100;
/** The most repositories that are looked at: a filter that matches few must not read a whole registry. */
const MOST_LOOKED_AT = 2000;

async function search(
  context: Context,
  [text = '']: readonly string[],
  { limit, filter = [], format, trunc }: SearchOptions,
): Promise<void> {
  const { output, places, signal } = context;
  const { registry, term } = splitTerm(withoutTransport(text));
  const matches = searchFilter(filter);
  const prefix = registry === 'docker.io' ? '' : `${registry}/`;
  const print = printer({ format, trunc, prefix });
  const pageSize = filter.length > 0 ? LARGEST_PAGE : Math.min(limit, LARGEST_PAGE);
  const found: FoundRepository[] = [];
  let looked = 0;
  for await (const one of places.search(registry, term, { pageSize, signal })) {
    looked += 1;
    if (matches(one)) {
      found.push(one);
    }
    if (found.length >= limit || looked >= MOST_LOOKED_AT) {
      break;
    }
  }
  const shown = found.toSorted((one, other) => other.stars - one.stars);
  output.document(shown.map((one) => ({ ...one, name: nameOf(one, prefix) })));
  output.text(print(shown));
}

/** The word before the first slash is a registry if it cannot be a path (distribution/reference). */
function splitTerm(text: string): { readonly registry: string; readonly term: string } {
  const slash = text.indexOf('/');
  const host = text.slice(0, Math.max(slash, 0));
  if (!/[.:]/.test(host) && host !== 'localhost') {
    return { registry: 'docker.io', term: nonEmpty(text) };
  }
  const registry = canonicalRegistry(host);
  const term = text.slice(slash + 1);
  return { registry, term: registry === 'docker.io' ? nonEmpty(term) : term };
}

function nonEmpty(term: string): string {
  if (term.trim() === '') {
    throw new ImageError('INVALID_ARGUMENT', 'search: there is nothing to search for', {
      hint: 'write a term, such as postgres, or HOST/ for all of another registry',
    });
  }
  return term;
}

type Filter = (found: FoundRepository) => boolean;

const FILTERS: KnownFilters = {
  command: 'search',
  known: { 'is-official': 'true|false', 'is-automated': 'true|false', stars: 'N' },
};

/** Repositories must match all filters, as docker has it. @throws ImageError `INVALID_ARGUMENT` */
function searchFilter(written: readonly string[]): Filter {
  const found = readFilters(written, FILTERS);
  const official = readSwitch(found, 'is-official', FILTERS);
  const automated = readSwitch(found, 'is-automated', FILTERS);
  const stars = Math.max(0, ...(found.get('stars') ?? []).map(numberOfStars));
  return (one) =>
    (official ?? one.official) === one.official &&
    (automated ?? one.automated) === one.automated &&
    one.stars >= stars;
}

function numberOfStars(value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw wrongFilter(FILTERS, `there is no filter "stars=${value}"`);
  }
  return Number(value);
}

const HEADINGS = {
  Name: 'NAME',
  Description: 'DESCRIPTION',
  StarCount: 'STARS',
  IsOfficial: 'OFFICIAL',
  IsAutomated: 'AUTOMATED',
  Badges: 'BADGES',
} as const;
const COLUMNS = ['Name', 'Description', 'StarCount', 'IsOfficial', 'IsAutomated'] as const;

type Printing = {
  readonly format: string | undefined;
  readonly trunc: boolean;
  /** What comes before each name, so that it can be pulled. */
  readonly prefix: string;
};

/** Badges that docker's columns have no place for get their own column if there are any. */
function printer(options: Printing): (found: readonly FoundRepository[]) => string {
  const plain = rowFormatter({ ...options, headings: HEADINGS, columns: COLUMNS });
  const badged = rowFormatter({ ...options, headings: HEADINGS, columns: [...COLUMNS, 'Badges'] });
  return (found) => {
    const rows = found.map((one) => rowOf(one, options));
    const more = rows.some(({ fields }) => fields['Badges'] !== '');
    return (more ? badged : plain)(rows);
  };
}

function rowOf(found: FoundRepository, { prefix, trunc }: Printing): Struct {
  const description = printable(found.description).trim();
  return new SearchRow({
    Name: nameOf(found, prefix),
    Description: trunc ? ellipsis(description, SHORT) : description,
    StarCount: String(found.stars),
    IsOfficial: found.official ? '[OK]' : '',
    IsAutomated: found.automated ? '[OK]' : '',
    Badges: found.badges.filter((badge) => badge !== 'official').join(', '),
  });
}

/** In JSON docker has words for what is a mark in a table, and no badges. */
class SearchRow extends Struct {
  override toJSON(): Readonly<Record<string, unknown>> {
    const { Name, Description, StarCount, IsOfficial, IsAutomated } = this.fields;
    const word = (mark: unknown): string => String(mark !== '');
    return {
      Description,
      IsAutomated: word(IsAutomated),
      IsOfficial: word(IsOfficial),
      Name,
      StarCount,
    };
  }
}

/** A name that can be pulled: only Docker Hub's own images have a shorter one. */
function nameOf({ name }: FoundRepository, prefix: string): string {
  return prefix === '' ? name.replace(/^library\/(?=[^/]+$)/, '') : `${prefix}${name}`;
}

/** The width of a description without `--no-trunc`, in columns, as docker has it. */
const SHORT = 45;
