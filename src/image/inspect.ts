import { ImageError } from '../errors.ts';
import type { ImageConfig } from '../oci/config.ts';
import { asObject, type JsonObject } from '../oci/decode.ts';
import { formatPlatform } from '../oci/platform.ts';
import { Duration } from '../template/duration.ts';
import { NIL_MAP, NIL_POINTER, NIL_SLICE, StringMap, Struct } from '../template/values.ts';
import type { Summary } from './summary.ts';

/** What an image is called where it is. */
export type ImageNames = {
  /** `alpine:3.20` */
  readonly tags: readonly string[];
  /** `alpine@sha256:…` */
  readonly digests: readonly string[];
};

/** The time that Go writes where there is none. */
const NO_TIME = '0001-01-01T00:00:00Z';

/**
 * An image in the shape of `docker image inspect`, for templates and as JSON; and `Layers`, and of an
 * index `Platforms`. `Size` is that of the content as it is kept, compressed.
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageInspect
 * @throws ImageError `UNSUPPORTED` for what is no image; `INVALID_DOCUMENT`
 */
export function inspectImage(summary: Summary, names: ImageNames): Struct {
  const { root, manifest, config, size, document } = summary;
  if (manifest?.config === undefined || config === undefined) {
    if (summary.unreadable.length > 0) {
      throw summary.unreadable[0];
    }
    throw new ImageError('UNSUPPORTED', `${root.digest} is not an image, but an artifact`, {
      hint: 'look at its manifest',
      remedy: { kind: 'show-manifest', subject: root.digest },
    });
  }
  const { platform } = config;
  const text = (member: string): string => textOf(config.document[member]);
  const containerConfig = config.document['container_config'];
  const fields = {
    Id: manifest.config.digest,
    ID: manifest.config.digest,
    RepoTags: names.tags,
    RepoDigests: names.digests,
    Parent: text('parent'),
    Comment: text('comment') || (config.history.at(-1)?.comment ?? ''),
    Created: formatCreated(config.created),
    ContainerConfig: execution(containerConfig, 'container_config'),
    DockerVersion: text('docker_version'),
    Author: text('author'),
    Config: execution(config.document['config'], 'config'),
    Architecture: textOf(config.document['architecture']),
    Variant: text('variant'),
    Os: platform.os,
    OsVersion: text('os.version'),
    Size: size,
    VirtualSize: size,
    RootFS: new Struct({ Type: 'layers', Layers: config.diffIds }),
    Layers: layersOf(summary, config),
    Platforms: platformsOf(summary),
  };
  return new Struct(fields, [
    ...TEMPLATES_ONLY,
    ...(containerConfig === undefined || containerConfig === null ? ['ContainerConfig'] : []),
    ...['Variant', 'OsVersion'].filter((name) => text(NAME_IN_CONFIG[name] ?? '') === ''),
    ...(document.kind === 'index' ? [] : ['Platforms']),
  ]);
}

/** Docker's templates know these: the first is the field's name in Go, the second what sizes were called once. */
const TEMPLATES_ONLY = ['ID', 'VirtualSize'];

const NAME_IN_CONFIG: Readonly<Record<string, string>> = {
  Variant: 'variant',
  OsVersion: 'os.version',
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Go writes no zeros at the end of a fraction. */
function formatCreated(created: string | undefined): string {
  const [, time = created, fraction = '', zone = ''] =
    /^([^.]*)\.(\d{0,30})([Z+-].*)$/.exec(created ?? '') ?? [];
  const digits = fraction.replace(/0+$/, '');
  return `${time ?? ''}${digits === '' ? '' : `.${digits}`}${zone}` || NO_TIME;
}

function layersOf(
  { manifest }: Summary,
  { diffIds }: Pick<ImageConfig, 'diffIds'>,
): readonly Struct[] {
  const layers = manifest?.layers ?? [];
  return layers.map(
    ({ mediaType, digest, size }, index) =>
      new Struct({
        MediaType: mediaType,
        Digest: digest,
        DiffID: diffIds[index] ?? '',
        Size: size,
      }),
  );
}

function platformsOf({ images }: Summary): readonly Struct[] {
  return images.map(({ platform, mediaType, digest, size }) => {
    const fields = {
      Platform: formatPlatform(platform),
      Os: platform.os,
      Architecture: platform.architecture,
      Variant: platform.variant ?? '',
      MediaType: mediaType,
      Digest: digest,
      Size: size,
    };
    return new Struct(fields, fields.Variant === '' ? ['Variant'] : []);
  });
}

type Zero = '' | false | typeof NIL_SLICE | typeof NIL_MAP | typeof NIL_POINTER | StringMap;

/** The fields of docker's container.Config in their order, with Go's zero values. */
const EXECUTION: Readonly<Record<string, Zero>> = {
  Hostname: '',
  Domainname: '',
  User: '',
  AttachStdin: false,
  AttachStdout: false,
  AttachStderr: false,
  ExposedPorts: NIL_MAP,
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: NIL_SLICE,
  Cmd: NIL_SLICE,
  Healthcheck: NIL_POINTER,
  ArgsEscaped: false,
  Image: '',
  Volumes: NIL_MAP,
  WorkingDir: '',
  Entrypoint: NIL_SLICE,
  NetworkDisabled: false,
  MacAddress: '',
  OnBuild: NIL_SLICE,
  Labels: new StringMap(undefined),
  StopSignal: '',
  StopTimeout: NIL_POINTER,
  Shell: NIL_SLICE,
};
/** Those that its JSON has only when they are set (`omitempty`). */
const WHEN_SET: readonly string[] = [
  ...['ExposedPorts', 'Healthcheck', 'ArgsEscaped', 'NetworkDisabled', 'MacAddress'],
  ...['StopSignal', 'StopTimeout', 'Shell'],
];

/** How the image runs; members that docker does not know come last. */
function execution(written: unknown, where: string): Struct {
  const given: JsonObject =
    written === undefined || written === null ? {} : asObject(written, where);
  const set = Object.entries(given).filter(([, value]) => value !== null);
  const typed = set.map(([name, value]) => [name, typedMember(name, value, where)]);
  const fields = { ...EXECUTION, ...Object.fromEntries(typed) };
  return new Struct(
    fields,
    WHEN_SET.filter((name) => isZero(given[name])),
  );
}

/** `EXPOSE` and `VOLUME` are maps to Go's empty struct, which prints as `{}`. */
function typedMember(name: string, value: unknown, where: string): unknown {
  if (name === 'Labels') {
    const labels = Object.entries(asObject(value, `${where}.Labels`));
    return new StringMap(Object.fromEntries(labels.map(([key, label]) => [key, textOf(label)])));
  }
  if (name === 'ExposedPorts' || name === 'Volumes') {
    const keys = Object.keys(asObject(value, `${where}.${name}`));
    return Object.fromEntries(keys.map((key) => [key, new Struct({})]));
  }
  return name === 'Healthcheck' ? healthcheck(asObject(value, `${where}.Healthcheck`)) : value;
}

function healthcheck(given: JsonObject): Struct {
  const fields = { ...HEALTHCHECK, ...given };
  const timed = Object.entries(fields).map(([name, value]) => [
    name,
    HEALTHCHECK[name] instanceof Duration && typeof value === 'number'
      ? new Duration(value)
      : value,
  ]);
  return new Struct(
    Object.fromEntries(timed),
    Object.keys(fields).filter((name) => isZero(given[name])),
  );
}

const NO_DURATION = new Duration(0);
const HEALTHCHECK: Readonly<Record<string, unknown>> = {
  Test: NIL_SLICE,
  Interval: NO_DURATION,
  Timeout: NO_DURATION,
  StartPeriod: NO_DURATION,
  StartInterval: NO_DURATION,
  Retries: 0,
};

function isZero(value: unknown): boolean {
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return !value || empty;
}
