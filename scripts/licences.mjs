import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that modules come from, each as `NAME`, its SPDX expression, its text.
 * @param modules absolute paths
 */
export function licencesOf(modules) {
  const folders = modules.flatMap(
    (path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].toSorted().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (typeof license !== 'string' || file === undefined) {
    throw new Error(`${name} does not say under which licence it is`);
  }
  return `${name}\n${license}\n${readFileSync(join(folder, file), 'utf8')}\n`;
}
