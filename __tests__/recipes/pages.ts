import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../docs/recipes');

export type Recipe = {
  /** `mirror`. */
  readonly page: string;
  /** GitHub's workflows, in the order of the page. */
  readonly workflows: readonly string[];
  /** Jobs of GitLab, each in a block of its own. */
  readonly gitlabJobs: readonly string[];
  /** Command lines. */
  readonly scripts: readonly string[];
  /** Other files: content by path, which the text before names. */
  readonly files: Readonly<Record<string, string>>;
};

/** What every page of `docs/recipes` shows, as it stands. */
export const RECIPES: readonly Recipe[] = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .map((name) => recipeOf(name.replace(/\.md$/, ''), readFileSync(join(FOLDER, name), 'utf8')));

export function recipe(page: string): Recipe {
  const found = RECIPES.find((one) => one.page === page);
  if (found === undefined) {
    throw new Error(`there is no page ${page}`);
  }
  return found;
}

function recipeOf(page: string, text: string): Recipe {
  const blocks = [...text.matchAll(/^([^\n]*)\n\n```(\w+)\n(.*?)^```/gms)].map(
    ([, before = '', language = '', block = '']) => ({
      before,
      language,
      block,
      keys: language === 'yaml' ? Object.keys(parse(block)) : [],
    }),
  );
  const yaml = blocks.filter(({ language }) => language === 'yaml');
  const workflows = yaml.filter(({ keys }) => keys.includes('jobs'));
  const files = yaml.filter(({ keys }) => keys.includes('version'));
  const rest = yaml.filter((block) => ![...workflows, ...files].includes(block));
  return {
    page,
    workflows: workflows.map(({ block }) => block),
    gitlabJobs: rest.map(({ block }) => block),
    scripts: blocks.filter(({ language }) => language === 'sh').map(({ block }) => block),
    files: Object.fromEntries(
      files.map(({ before, block }) => [/`([\w./-]+)`/.exec(before)?.[1] ?? '', block]),
    ),
  };
}
