import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { formatReference, parseName, type Reference } from '../../oci/reference.ts';
import { byName, byVersion, tagFilter } from '../../sync/tag-words.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../options.ts';
import { withoutTransport } from '../written-names.ts';

type TagsOptions = {
  readonly filter?: string;
  readonly limit?: number;
  readonly sort?: 'semver' | 'name';
};

export function tagsCommand(bind: Bind): Command {
  return new Command('tags')
    .alias('ls')
    .description('List the tags of a repository')
    .argument('<repository>', 'such as alpine or ghcr.io/acme/app')
    .option('--filter <range|/regexp/>', 'only versions in a range, or names that match')
    .addOption(new Option('--limit <n>', 'no more than this many').argParser(count(1)))
    .addOption(
      new Option('--sort <order>', 'the order; by semver the newest version is first').choices([
        'semver',
        'name',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'tags alpine',
        "tags --filter '>=3.18' --sort semver --limit 5 alpine",
        "tags --filter '/-slim$/' --sort name python",
      ),
    )
    .action(bind(tags));
}

async function tags(
  context: Context,
  [text = '']: readonly string[],
  { filter, limit = Number.POSITIVE_INFINITY, sort }: TagsOptions,
): Promise<void> {
  const { output, places, signal } = context;
  const repository = repositoryOf(text);
  const matches = filter === undefined ? () => true : tagFilter(filter);
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

/** @throws ImageError `INVALID_ARGUMENT` for a tag or a digest */
function repositoryOf(text: string): Reference {
  const name = parseName(withoutTransport(text));
  if (name.tag !== undefined || name.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `tags: ${text} is one image, not a repository`, {
      hint: 'write the repository only',
    });
  }
  return name;
}
