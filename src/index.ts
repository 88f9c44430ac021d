/**
 * Container images, moved by digest: one `copy` between places, and the places.
 * @packageDocumentation
 */

export { MemoryStore } from './content/memory.ts';
export type { Body, PutOptions, PutOutcome, Source, Store, Target } from './content/store.ts';
export { type CopyOptions, type CopyResult, copy } from './copy/copy.ts';
export type { CopyEvent } from './copy/event.ts';
export { Engine } from './engine/engine.ts';
export { type ErrorCode, ImageError, IntegrityError, RegistryError } from './errors.ts';
export { verifyImage } from './image/verify.ts';
export { openArchive } from './layout/archive.ts';
export { ArchiveWriter } from './layout/archive-writer.ts';
export { ImageLayout } from './layout/layout.ts';
export type { Descriptor } from './oci/descriptor.ts';
export { type Digest, parseDigest } from './oci/digest.ts';
export { formatPlatform, type Platform, parsePlatform } from './oci/platform.ts';
export {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from './oci/reference.ts';
export { Places, type PlacesOptions } from './place/open.ts';
export { type Place, parsePlace } from './place/place.ts';
export { RegistryClient, type RegistryOptions } from './registry/client.ts';
export { dockerCredentials } from './registry/credentials/docker-credentials.ts';
export { Repository } from './registry/repository.ts';
export { type RegistryServer, serve } from './serve/serve.ts';
