import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licenses of the packages whose modules are in a bundle: name, kind, text.
 * @param root the folder that has node_modules
 * @param stats webpack's account of the bundle
 */
export function licensesOf(root, stats) {
  return licensesOfFiles(root, filesIn(stats.modules));
}

/** @param files the paths of modules */
export function licensesOfFiles(root, files) {
  const names = new Set(
    files.flatMap((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[1] ?? []),
  );
  return [...names]
    .sort()
    .map((name) => licenseOf(root, name))
    .join('\n\n');
}

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

function filesIn(modules = []) {
  return modules.flatMap(({ nameForCondition, modules: inner }) => [
    nameForCondition ?? '',
    ...filesIn(inner),
  ]);
}

function licenseOf(root, name) {
  const folder = join(root, 'node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return [name, license, text.replaceAll('\r\n', '\n').trim()].join('\n').trim();
}
