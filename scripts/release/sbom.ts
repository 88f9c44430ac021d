// Writes what is inside of the bundles and the library as SBOMs, in CycloneDX and in SPDX: npm's own lists
// of all that is installed, less the packages that only the project's tools are made of.
//   node scripts/release/sbom.ts DIRECTORY
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './release.ts';

const LICENCES = ['dist/licenses.txt', 'dist/cli/licenses.txt'];

type Cyclonedx = {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly group?: string | undefined;
  }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
};

type Spdx = {
  readonly SPDXID: string;
  readonly packages: readonly { readonly SPDXID: string; readonly name: string }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relatedSpdxElement: string;
  }[];
};

/** The packages that the files of licences name, out of those that are installed. */
function bundledNames(texts: readonly string[], installed: readonly string[]): ReadonlySet<string> {
  const lines = new Set(texts.flatMap((text) => text.split('\n')));
  return new Set(installed.filter((name) => lines.has(name)));
}

export function onlyBundled<T extends Cyclonedx>(cyclonedx: T, texts: readonly string[]): T {
  const nameOf = ({ group, name }: Cyclonedx['components'][number]) =>
    group ? `${group}/${name}` : name;
  const names = bundledNames(texts, cyclonedx.components.map(nameOf));
  const components = cyclonedx.components.filter((one) => names.has(nameOf(one)));
  const refs = new Set(components.map((one) => one['bom-ref']));
  const self = cyclonedx.metadata.component['bom-ref'];
  const dependencies = cyclonedx.dependencies.flatMap(({ ref, dependsOn = [] }) =>
    refs.has(ref) || ref === self
      ? [{ ref, dependsOn: ref === self ? [...refs] : dependsOn.filter((one) => refs.has(one)) }]
      : [],
  );
  return { ...cyclonedx, components, dependencies };
}

export function onlyBundledSpdx<T extends Spdx>(spdx: T, texts: readonly string[]): T {
  const names = bundledNames(
    texts,
    spdx.packages.map(({ name }) => name),
  );
  const [self, ...others] = spdx.packages;
  const packages = [
    ...(self === undefined ? [] : [self]),
    ...others.filter(({ name }) => names.has(name)),
  ];
  const ids = new Set([spdx.SPDXID, ...packages.map(({ SPDXID }) => SPDXID)]);
  const relationships = spdx.relationships.filter(
    ({ spdxElementId, relatedSpdxElement }) =>
      ids.has(spdxElementId) && ids.has(relatedSpdxElement),
  );
  return { ...spdx, packages, relationships };
}

function npmSbom(format: string) {
  const shell = process.platform === 'win32';
  const args = ['sbom', '--sbom-format', format, '--sbom-type', 'application'];
  return JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, shell }),
  );
}

if (import.meta.main) {
  const [directory] = process.argv.slice(2);
  if (directory === undefined) {
    console.error('usage: node scripts/release/sbom.ts DIRECTORY');
    process.exit(2);
  }
  const texts = LICENCES.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  mkdirSync(directory, { recursive: true });
  const documents = {
    'sbom.cdx.json': onlyBundled(npmSbom('cyclonedx'), texts),
    'sbom.spdx.json': onlyBundledSpdx(npmSbom('spdx'), texts),
  };
  for (const [file, document] of Object.entries(documents)) {
    writeFileSync(join(directory, file), `${JSON.stringify(document, undefined, 2)}\n`);
    console.log(join(directory, file));
  }
}
