import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { type Place, parsePlace, transportOf } from './place.ts';

/** Where what was built goes besides the store. */
export type BuildOutput =
  | { readonly kind: 'place'; readonly place: Place }
  /** Its files as a directory. */
  | { readonly kind: 'directory'; readonly path: string }
  /** Its files as one tar, or all of it as an archive: into a file, or `-` for standard output. */
  | { readonly kind: 'tar' | 'oci-archive' | 'docker-archive'; readonly path: string };

/** Standard output, as docker writes it. */
export const STANDARD_OUTPUT = '-';

/**
 * A place as it is written here, or as docker's `--output` has it: `type=oci,dest=app.tar`, `-` for a
 * tar of the files on standard output, a directory for the files themselves.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function buildOutputs(text: string, tags: readonly Reference[]): readonly BuildOutput[] {
  if (text === STANDARD_OUTPUT) {
    return [{ kind: 'tar', path: STANDARD_OUTPUT }];
  }
  if (!/^"?[a-z-]+=/.test(text)) {
    const isDirectory = isPath(text) && transportOf(text, 'store') === 'store';
    return [isDirectory ? { kind: 'directory', path: text } : placed(parsePlace(text, 'docker'))];
  }
  return byType(text, membersOf(text), tags);
}

/** A reference has a tag, a digest or a registry; every other word is a directory, as for docker. */
function isPath(text: string): boolean {
  return /^(?:[./~]|[A-Za-z]:[\\/])/.test(text) || !/[:@]|^[^/]*\.[^/]*\/|^localhost\//.test(text);
}

/** The engine's image of that name. */
export function engineOutput(reference: Reference): BuildOutput {
  return placed(parsePlace(`docker-daemon:${formatReference(reference)}`, 'docker'));
}

export function registryOutput(reference: Reference): BuildOutput {
  return placed({ transport: 'docker', reference });
}

function placed(place: Place): BuildOutput {
  return { kind: 'place', place };
}

type Members = Readonly<Partial<Record<string, string>>>;

/** What may stand beside `type=`, and the only value of those that change nothing here. */
const MEMBERS: Readonly<Record<string, RegExp>> = {
  ...{ type: /./, dest: /./, name: /./, push: /^(?:true|false)$/, tar: /^(?:true|false)$/ },
  ...{ compression: /^gzip$/, 'force-compression': /^false$/, 'oci-mediatypes': /^true$/ },
};

/** Comma-separated, with quotes around what has a comma in it. */
function membersOf(text: string): Members {
  const fields = text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
  const plain = fields.map((one) => one.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
  const members = plain.map((part) => {
    const equals = part.indexOf('=');
    const [name, value] = [part.slice(0, Math.max(equals, 0)), part.slice(equals + 1)];
    if (MEMBERS[name]?.test(value) !== true) {
      throw notUnderstood(text, part);
    }
    return [name, value] as const;
  });
  return Object.fromEntries(members);
}

function byType(text: string, members: Members, tags: readonly Reference[]) {
  const { type = '', dest, name, push, tar } = members;
  const references = name === undefined ? tags : name.split(',').map(parseReference);
  const path = dest ?? STANDARD_OUTPUT;
  switch (type) {
    case 'registry':
      return named(text, references).map(registryOutput);
    case 'image':
      return push === 'true' ? named(text, references).map(registryOutput) : [];
    case 'local':
      return [{ kind: 'directory', path: needed(text, dest) }] as const;
    case 'tar':
      return [{ kind: 'tar', path }] as const;
    case 'oci':
      return [archive('oci', text, { ...members, dest: path }, references)];
    case 'docker':
      return dest === undefined && tar !== 'false'
        ? named(text, references).map(engineOutput)
        : [archive('docker', text, members, references)];
    default:
      throw notUnderstood(text, `type=${type}`);
  }
}

/** `tar=false` is an image layout in a directory. */
function archive(
  form: 'oci' | 'docker',
  text: string,
  { dest, tar }: Members,
  [reference]: readonly Reference[],
): BuildOutput {
  const path = needed(text, dest);
  const name = reference === undefined ? undefined : formatReference(reference);
  if (path === STANDARD_OUTPUT) {
    return { kind: `${form}-archive`, path };
  }
  return placed({ transport: tar === 'false' ? 'oci' : `${form}-archive`, path, name });
}

function needed(text: string, dest: string | undefined): string {
  if (dest === undefined || dest === '') {
    throw new ImageError('INVALID_ARGUMENT', `the output ${quoted(text)} needs dest=PATH`);
  }
  return dest;
}

function named(text: string, references: readonly Reference[]): readonly Reference[] {
  if (references.length === 0) {
    throw new ImageError('INVALID_ARGUMENT', `the output ${quoted(text)} needs a name`, {
      hint: 'give the image one, or write name=REFERENCE',
    });
  }
  return references;
}

function notUnderstood(text: string, part: string): ImageError {
  return new ImageError(
    'INVALID_ARGUMENT',
    `the output ${quoted(text)}: ${quoted(part)} is not understood`,
    {
      hint: 'type is local, tar, oci, docker, image or registry; or write oci:DIR, oci-archive:FILE, docker://REFERENCE',
    },
  );
}
