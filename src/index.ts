/**
 * Container images, moved by digest: one `copy` between places, the places, and a function for what
 * each command of the command line does.
 * @packageDocumentation
 */

export { type Archive, openArchive } from './archive/archive.ts';
export { ArchiveWriter } from './archive/archive-writer.ts';
export { MemoryStore } from './content/memory.ts';
export { readManifest, readManifestBytes } from './content/read-manifest.ts';
export type { Body, PutOptions, PutOutcome, Source, Store, Target } from './content/store.ts';
export {
  type CopyOptions,
  type CopyResult,
  type CopySource,
  type CopyTarget,
  copy,
} from './copy/copy.ts';
export type { CopyEvent } from './copy/event.ts';
export { type Selected, type Selection, select } from './copy/select.ts';
export type { EngineTools } from './engine/archive-sender.ts';
export type { EngineChoice } from './engine/engine.ts';
export { type Exec, spawnExec } from './engine/exec.ts';
export {
  type ErrorCode,
  ImageError,
  IntegrityError,
  RegistryError,
  type Remedy,
  type RemedyKind,
} from './errors.ts';
export { representative } from './image/describe.ts';
export { type HistoryRow, historyOf } from './image/history.ts';
export { inspectImage } from './image/inspect.ts';
export type { Recompression } from './image/recompress.ts';
export { type Referring, referrersOf } from './image/referrers.ts';
export { type Summary, summarize } from './image/summary.ts';
export { type Problem, type Verification, verifyImage } from './image/verify.ts';
export { ImageLayout } from './layout/layout.ts';
export { type LockedImage, type LockedImages, readLock, writeLock } from './lock/lock-file.ts';
export { lockImage } from './lock/lock-image.ts';
export { pinned, type Rewritten, unpinned } from './lock/pin.ts';
export type { Descriptor } from './oci/descriptor.ts';
export { type Digest, parseDigest } from './oci/digest.ts';
export type { ImageIndex, ImageManifest, Manifest } from './oci/manifest.ts';
export { formatPlatform, type Platform, parsePlatform } from './oci/platform.ts';
export {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from './oci/reference.ts';
export { type ImportedImage, importRootfs } from './place/import.ts';
export { type LoadOptions, load } from './place/load.ts';
export { LocalEngine as Engine } from './place/local-engine.ts';
export { Mounting } from './place/mounting.ts';
export { type Place, parsePlace } from './place/place.ts';
export { Places, type PlacesOptions } from './place/places.ts';
export { type PullOptions, pull } from './place/pull.ts';
export { type PushOptions, push } from './place/push.ts';
export { type CompressedOptions, compressedAs } from './place/recompress.ts';
export { type SavedImage, type SaveOptions, save, saveFile } from './place/save.ts';
export { type ReadFile, readReferences } from './refs/find-references.ts';
export type { WrittenReference } from './refs/written-reference.ts';
export { checkLogin } from './registry/check-login.ts';
export { RegistryClient, type RegistryOptions } from './registry/client.ts';
export { dockerCredentials } from './registry/credentials/docker-credentials.ts';
export { type LoginOptions, removeLogin, storeLogin } from './registry/credentials/docker-login.ts';
export { Repository } from './registry/repository.ts';
export { changed, type Execution } from './rootfs/changes.ts';
export { flatten } from './rootfs/flatten.ts';
export type { ImportOptions } from './rootfs/import.ts';
export { type RegistryServer, serve } from './serve/serve.ts';
export { type Removal, type Removed, removeImages } from './store/remove.ts';
export type { Repositories, SyncRepository } from './sync/plan.ts';
export { readSyncFile } from './sync/read-sync-file.ts';
export {
  type PlannedSync,
  prepareSync,
  type SyncOptions,
  type SyncResult,
  sync,
} from './sync/sync.ts';
export type { SyncFile } from './sync/sync-file.ts';
export { Template } from './template/template.ts';
