import { ImageError } from '../errors.ts';
import { type Digest, parseDigest } from './digest.ts';
import { quoted, withoutUser } from './printable.ts';

/**
 * An image in a registry, in canonical form: `docker.io/library/alpine`, never `alpine`.
 * https://github.com/distribution/reference (the grammar is in its doc comment)
 */
export type Reference = {
  /** `docker.io`, `ghcr.io`, `127.0.0.1:5000`, `[::1]:5000`. */
  readonly registry: string;
  /** `library/alpine`. */
  readonly repository: string;
  readonly tag?: string;
  /** Wins over the tag. */
  readonly digest?: Digest;
};

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST_LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])`;
const DOMAIN = new RegExp(`^${HOST}(?::[0-9]+)?$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const BARE_ID = /^[a-f0-9]{64}$/;
const MAX_NAME = 255;
/** The longest reference with tag and digest that is read, in characters. */
const LONGEST = 1024;

export const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
]);

/**
 * A reference as people write it; without a tag and a digest it names `latest`.
 * @throws ImageError `INVALID_REFERENCE`
 */
export function parseReference(text: string): Reference {
  const name = parseName(text);
  return name.tag === undefined && name.digest === undefined ? { ...name, tag: 'latest' } : name;
}

/**
 * The same, with no tag where none is written: for repositories, and for saying which tag was added.
 * @throws ImageError `INVALID_REFERENCE`
 */
export function parseName(text: string): Reference {
  if (text.length > LONGEST) {
    throw malformed(text, `it is longer than ${LONGEST} characters`);
  }
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigestPart(text, text.slice(at + 1));
  const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
  if (tag !== undefined && !isTag(tag)) {
    throw malformed(text, `${quoted(tag)} is not a tag`);
  }
  return {
    ...splitName(text, name),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** A path that a registry takes as a repository's name. */
export function isRepository(text: string): boolean {
  return text.length <= MAX_NAME && PATH.test(text);
}

/** The registry's name as references carry it: every alias of Docker Hub is `docker.io`. */
export function canonicalRegistry(host: string): string {
  const lower = host.toLowerCase();
  return DOCKER_HUB_ALIASES.has(lower) ? DOCKER_HUB : lower;
}

/** `docker.io/library/alpine:3.20`; with tag and digest both are written. */
export function formatReference(reference: Reference): string {
  return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}

/** As people write it: `alpine:3.20`. */
export function familiarReference(reference: Reference): string {
  return `${familiarName(reference)}${suffix(reference)}`;
}

/** As people write it, without tag and digest: `alpine`. The host stays where it would be missed. */
export function familiarName({ registry, repository }: Reference): string {
  const short = repository.replace(/^library\/(?=[^/]+$)/, '');
  const slash = short.indexOf('/');
  const misread = slash >= 0 && isDomain(short.slice(0, slash));
  return registry === DOCKER_HUB && !misread ? short : `${registry}/${repository}`;
}

/** `NAME@DIGEST`: the one form that can never mean something else. */
export function pinned(reference: Reference, digest: Digest): Reference {
  return { registry: reference.registry, repository: reference.repository, digest };
}

function suffix({ tag, digest }: Reference): string {
  return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function parseDigestPart(text: string, digest: string): Digest {
  try {
    return parseDigest(digest);
  } catch (error) {
    if (error instanceof ImageError && error.code === 'UNSUPPORTED') {
      throw error;
    }
    const last = digest.slice(digest.lastIndexOf('@') + 1);
    throw malformed(text, `${quoted(last)} is not a digest`);
  }
}

/** The tag is what follows the last colon, unless a slash follows it: that colon is a port's. */
function splitTag(text: string): readonly [name: string, tag?: string] {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || text.indexOf('/', colon) >= 0) {
    return [text];
  }
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function splitName(text: string, name: string): Reference {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  if (slash < 0 || !isDomain(first)) {
    return hubName(text, name);
  }
  if (!DOMAIN.test(first)) {
    throw malformed(text, `${quoted(first)} is not a host name`);
  }
  const registry = canonicalRegistry(first);
  const rest = name.slice(slash + 1);
  return registry === DOCKER_HUB ? hubName(text, rest) : checked(text, registry, rest);
}

function hubName(text: string, path: string): Reference {
  if (BARE_ID.test(path)) {
    throw malformed(text, 'a name of 64 hex characters would be mistaken for an image id');
  }
  return checked(text, DOCKER_HUB, path.includes('/') ? path : `library/${path}`);
}

/** Capitals alone make no host: `MyOrg/app` is a repository that must be lower case. */
function isDomain(first: string): boolean {
  return /[.:[]/.test(first) || first.toLowerCase() === 'localhost';
}

function checked(text: string, registry: string, repository: string): Reference {
  if (!PATH.test(repository)) {
    const name = repository.replace(/^library\//, '');
    const lower = name.toLowerCase();
    const why = name === lower ? '' : `: it must be lower case, ${quoted(lower)}`;
    throw malformed(text, `${quoted(name)} is not a repository${why}`);
  }
  if (registry.length + 1 + repository.length > MAX_NAME) {
    throw malformed(text, `the name is longer than ${MAX_NAME} characters`);
  }
  return { registry, repository };
}

function malformed(text: string, why: string): ImageError {
  const shown = quoted(withoutUser(text), 300);
  return new ImageError('INVALID_REFERENCE', `invalid reference ${shown}: ${why}`, {
    hint: 'a reference is [HOST[:PORT]/]PATH[:TAG][@DIGEST], such as alpine:3.20 or ghcr.io/acme/app:1.4.0',
  });
}
