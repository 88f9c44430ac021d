/** The media types of the field. https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md */
export const MEDIA_TYPE = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  ociArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+json',
  dockerSchema1Signed: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
} as const;

/** A layer's, by how it is compressed. */
export const OCI_LAYER: Readonly<Record<'none' | 'gzip' | 'zstd', string>> = {
  none: MEDIA_TYPE.ociLayer,
  gzip: MEDIA_TYPE.ociLayerGzip,
  zstd: MEDIA_TYPE.ociLayerZstd,
};

const OF_DOCKER: Readonly<Record<string, string>> = {
  [MEDIA_TYPE.ociLayer]: MEDIA_TYPE.dockerLayer,
  [MEDIA_TYPE.ociLayerGzip]: MEDIA_TYPE.dockerLayerGzip,
};
const OF_OCI: Readonly<Record<string, string>> = {
  [MEDIA_TYPE.dockerLayer]: MEDIA_TYPE.ociLayer,
  [MEDIA_TYPE.dockerLayerGzip]: MEDIA_TYPE.ociLayerGzip,
};

/** What a layer is called in a manifest of this media type: the same bytes have a name of Docker's and one of OCI's. */
export function layerTypeIn(manifestType: string, layerType: string): string {
  const names = manifestType === MEDIA_TYPE.dockerManifest ? OF_DOCKER : OF_OCI;
  return names[layerType] ?? layerType;
}

/** What a manifest request accepts, as one header value: some proxies drop repeated headers. */
export const MANIFEST_ACCEPT: string = [
  MEDIA_TYPE.ociIndex,
  MEDIA_TYPE.ociManifest,
  MEDIA_TYPE.dockerIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.ociArtifact,
  '*/*',
].join(', ');

const INDEXES: ReadonlySet<string> = new Set([MEDIA_TYPE.ociIndex, MEDIA_TYPE.dockerIndex]);
const MANIFESTS: ReadonlySet<string> = new Set([
  MEDIA_TYPE.ociManifest,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.ociArtifact,
]);
const CONFIGS: ReadonlySet<string> = new Set([MEDIA_TYPE.ociConfig, MEDIA_TYPE.dockerConfig]);
const LAYERS: ReadonlySet<string> = new Set([
  MEDIA_TYPE.ociLayer,
  MEDIA_TYPE.ociLayerGzip,
  MEDIA_TYPE.ociLayerZstd,
  MEDIA_TYPE.dockerLayer,
  MEDIA_TYPE.dockerLayerGzip,
]);
const SCHEMA1: ReadonlySet<string> = new Set([
  MEDIA_TYPE.dockerSchema1,
  MEDIA_TYPE.dockerSchema1Signed,
]);

export function isIndexType(mediaType: string): boolean {
  return INDEXES.has(mediaType);
}

/** An image or artifact manifest; an index is not one. */
export function isManifestType(mediaType: string): boolean {
  return MANIFESTS.has(mediaType);
}

/** A manifest that may be an image's: any but the retired one of artifacts. */
export function isImageManifestType(mediaType: string): boolean {
  return isManifestType(mediaType) && mediaType !== MEDIA_TYPE.ociArtifact;
}

/** A manifest or an index: what a registry keeps under `/manifests/` and can be tagged. */
export function isTaggableType(mediaType: string): boolean {
  return INDEXES.has(mediaType) || MANIFESTS.has(mediaType) || SCHEMA1.has(mediaType);
}

export function isImageConfigType(mediaType: string): boolean {
  return CONFIGS.has(mediaType);
}

/** A tar of files, as it is or compressed, which may be kept elsewhere. */
export function isLayerType(mediaType: string): boolean {
  return LAYERS.has(mediaType) || isNonDistributable(mediaType);
}

export function isSchema1Type(mediaType: string): boolean {
  return SCHEMA1.has(mediaType);
}

/** Layers that a registry must not be given. By media type, never by the presence of `urls`. */
export function isNonDistributable(mediaType: string): boolean {
  return (
    mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') ||
    mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.')
  );
}

/** A `Content-Type` header without its parameters. */
export function bareMediaType(header: string): string {
  return (header.split(';', 1)[0] ?? '').trim().toLowerCase();
}
