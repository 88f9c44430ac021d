import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licenses of the packages whose modules are in a bundle: name, kind, text.
 * @param root the folder that has node_modules
 * @param stats webpack's account of the bundle
 */
export function licensesOf(root, stats) {
  return [...packagesIn(stats.modules)]
    .sort()
    .map((name) => licenseOf(root, name))
    .join('\n\n');
}

function packagesIn(modules = [], found = new Set()) {
  for (const { nameForCondition, modules: inner } of modules) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(nameForCondition ?? '') ?? [];
    if (name !== undefined) {
      found.add(name);
    }
    packagesIn(inner, found);
  }
  return found;
}

function licenseOf(root, name) {
  const folder = join(root, 'node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return [name, license, text.replaceAll('\r\n', '\n').trim()].join('\n').trim();
}
