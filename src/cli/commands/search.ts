import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { canonicalRegistry } from '../../oci/reference.ts';
import type { FoundRepository } from '../../registry/listing/found-repository.ts';
import { Struct } from '../../template/values.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../options.ts';
import { fieldsNote, rowFormatter } from '../rows.ts';
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
  output.document(shown.map((one) => ({ ...one, name: `${prefix}${one.name}` })));
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

/** Filters with different keys must all match; of those with one key the last counts. */
function searchFilter(filters: readonly string[]): Filter {
  const all = new Map(filters.map((text) => filterOf(text)));
  return (found) => [...all.values()].every((filter) => filter(found));
}

function filterOf(text: string): readonly [string, Filter] {
  const equals = text.indexOf('=');
  const key = text.slice(0, Math.max(equals, 0)).trim().toLowerCase();
  const value = text.slice(equals + 1).trim();
  if (key === 'stars' && /^\d{1,9}$/.test(value)) {
    return [key, ({ stars }) => stars >= Number(value)];
  }
  const wanted = TRUTH.get(value.toLowerCase());
  if (key === 'is-official' && wanted !== undefined) {
    return [key, ({ official }) => official === wanted];
  }
  if (key === 'is-automated' && wanted !== undefined) {
    return [key, ({ automated }) => automated === wanted];
  }
  throw new ImageError('INVALID_ARGUMENT', `search: there is no filter "${text}"`, {
    hint: 'filters are is-official=true|false, is-automated=true|false and stars=N',
  });
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

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
  const description = printable(found.description);
  return new Struct({
    Name: `${prefix}${printable(found.name)}`,
    Description: trunc ? shortened(description) : description,
    StarCount: String(found.stars),
    IsOfficial: found.official ? '[OK]' : '',
    IsAutomated: found.automated ? '[OK]' : '',
    Badges: found.badges.filter((badge) => badge !== 'official').join(', '),
  });
}

/** Anyone can publish a description: it is printed as one line of text. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The longest description without `--no-trunc`, in characters, as docker has it. */
const SHORT = 45;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= SHORT ? text : `${characters.slice(0, SHORT - 1).join('')}…`;
}
