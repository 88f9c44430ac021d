import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { formatReference, parseName } from '../../oci/reference.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../options.ts';
import { withoutTransport } from '../selected.ts';
import { byName, byVersion } from '../tag-order.ts';

type TagsOptions = {
  readonly filter?: string;
  readonly limit?: number;
  readonly sort?: 'semver' | 'name';
};

export function tagsCommand(bind: Bind): Command {
  return new Command('tags')
    .description('List the tags of a repository')
    .argument('<repository>', 'such as alpine or ghcr.io/acme/app')
    .option('--filter </regexp/>', 'only the tags that it matches')
    .addOption(new Option('--limit <n>', 'no more than this many').argParser(count(1)))
    .addOption(
      new Option('--sort <order>', 'semver is the newest version first').choices([
        'semver',
        'name',
      ]),
    )
    .addHelpText(
      'after',
      examples('tags alpine', "tags --filter '/^3\\./' --sort semver --limit 5 alpine"),
    )
    .action(bind(tags));
}

async function tags(
  context: Context,
  [text = '']: readonly string[],
  { filter, limit = Number.POSITIVE_INFINITY, sort }: TagsOptions,
): Promise<void> {
  const { output, places, signal } = context;
  const repository = parseName(withoutTransport(text));
  const matches = matcher(filter);
  const found: string[] = [];
  for await (const tag of places.repository(repository).tags({ signal })) {
    if (matches(tag)) {
      found.push(tag);
    }
    if (sort === undefined && found.length >= limit) {
      break;
    }
  }
  const sorted = sort === undefined ? found : found.sort(sort === 'semver' ? byVersion : byName);
  const shown = sorted.slice(0, limit);
  for (const tag of shown) {
    output.line(tag);
  }
  output.document({ reference: formatReference(repository), tags: shown });
}

function matcher(filter: string | undefined): (tag: string) => boolean {
  if (filter === undefined) {
    return () => true;
  }
  const pattern = /^\/(.*)\/(i?)$/.exec(filter);
  if (pattern === null) {
    throw new ImageError('INVALID_ARGUMENT', `tags: "${filter}" is not a filter`, {
      hint: "a filter is a regular expression between slashes, such as '/^3\\./'",
    });
  }
  try {
    const expression = new RegExp(pattern[1] ?? '', pattern[2]);
    return (tag) => expression.test(tag);
  } catch (cause) {
    throw new ImageError('INVALID_ARGUMENT', `tags: ${filter} is not a regular expression`, {
      cause,
    });
  }
}
