// What a release is, as CHANGELOG.md and package.json say.
//   node scripts/release/release.ts     prints it, and gives it to the job's outputs; fails where it cannot be one
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT: string = join(import.meta.dirname, '../..');

const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/m;
const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?$/;

export type Release = {
  readonly version: string;
  /** `vX.Y.Z` */
  readonly tag: string;
  /** `vX` */
  readonly moving: string;
  readonly notes: string;
  /** A version with `-` in it: it moves nothing. */
  readonly early: boolean;
};

/**
 * The release that is on top of a changelog.
 * @param changelog its text @param manifest package.json
 * @returns its version, its tags `vX.Y.Z` and `vX`, and its notes; throws where the two do not agree
 */
export function releaseOf(changelog: string, manifest: { readonly version: string }): Release {
  const [heading, version, date] = HEADING.exec(changelog) ?? [];
  const [, major] = VERSION.exec(version ?? '') ?? [];
  if (heading === undefined || version === undefined || major === undefined || date === undefined) {
    throw new Error(
      `CHANGELOG.md begins with ${heading ?? 'nothing'}, not with "## [X.Y.Z] - DATE"`,
    );
  }
  if (manifest.version !== version) {
    throw new Error(`package.json has version ${manifest.version}, CHANGELOG.md ${version}`);
  }
  const rest = changelog.slice(changelog.indexOf(heading) + heading.length);
  const notes =
    rest
      .split(/^## /m)[0]
      ?.replaceAll(/^\[[^\]]+\]: .*$/gm, '')
      .trim() ?? '';
  if (notes === '') {
    throw new Error(`CHANGELOG.md says nothing about ${version}`);
  }
  return { version, tag: `v${version}`, moving: `v${major}`, notes, early: version.includes('-') };
}

export function readRelease(root: string = ROOT): Release {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (JSON.stringify(manifest).includes('OWNER')) {
    throw new Error('package.json has the placeholder OWNER: scripts/release/prepare.mjs fills it');
  }
  return releaseOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), manifest);
}

if (import.meta.main) {
  const { notes, ...facts } = readRelease();
  const lines = Object.entries(facts).map(([name, value]) => `${name}=${value}\n`);
  process.stdout.write(lines.join(''));
  writeFileSync('release-notes.md', `${notes}\n`);
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT !== undefined) {
    appendFileSync(GITHUB_OUTPUT, lines.join(''));
  }
}
