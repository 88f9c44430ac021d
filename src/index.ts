/**
 * Container images, moved by digest: one `copy` between places, the places, and a function for what
 * each command of the command line does.
 * @packageDocumentation
 */

export { type Archive, type ArchiveOptions, openArchive } from './archive/archive.ts';
export { ArchiveWriter, type ArchiveWriterOptions } from './archive/archive-writer.ts';
export type { SpoolOptions } from './archive/spool.ts';
export type { BuildOptions, Step } from './build/build-ports.ts';
export { changed } from './build/changed.ts';
export type { StepCache } from './build/layer-maker.ts';
export type { WrittenSoFar } from './build/layer-tar.ts';
export type { Compressing } from './content/compress.ts';
export { ContentMissingError } from './content/content-missing.ts';
export { MemoryStore } from './content/memory.ts';
export { type ReadManifest, readManifest, readManifestBytes } from './content/read-manifest.ts';
export type {
  Body,
  NamedDescriptor,
  PutOptions,
  PutOutcome,
  ReferrerFilter,
  ResolveOptions,
  Signal,
  Source,
  Store,
  Target,
} from './content/store.ts';
export {
  type CopyOptions,
  type CopyResult,
  type CopySource,
  type CopyTarget,
  copy,
} from './copy/copy.ts';
export type { CopyEvent, Role } from './copy/event.ts';
export { type Selected, type Selection, select } from './copy/select.ts';
export type { CopiedBytes } from './copy/tally.ts';
export type { NewFile } from './disk/new-file.ts';
export type { Variables } from './dockerfile/lexer.ts';
export type {
  EngineTools,
  LoadEvent,
  LoadOptions as EngineLoadOptions,
} from './engine/archive-sender.ts';
export type { Available } from './engine/early-layers.ts';
export type { EngineChoice, LoadResult } from './engine/engine.ts';
export { type Exec, type ExecOptions, type ExecResult, spawnExec } from './engine/exec.ts';
export type { OpenArchive } from './engine/load-archive.ts';
export type { EngineImage, LoadedImage } from './engine/loader.ts';
export type { EngineFacts, ImageStore } from './engine/probe.ts';
export {
  type Advice,
  CopyError,
  type ErrorCode,
  type ErrorDetails,
  ImageError,
  IntegrityError,
  RegistryError,
  type RegistryErrorEntry,
  type Remedy,
  type RemedyKind,
} from './errors.ts';
export { type Absence, absencesAt } from './image/absences.ts';
export { type PlatformImage, representative } from './image/describe.ts';
export {
  type Change,
  type ComparedLayer,
  type ImageDifferences,
  imageDifferences,
} from './image/differences.ts';
export type { EditedImage, SourcedImage } from './image/gathered-source.ts';
export { type HistoryRow, historyOf } from './image/history.ts';
export {
  appendToIndex,
  createIndex,
  type EditedIndex,
  removeFromIndex,
} from './image/index-edits.ts';
export { type ImageNames, inspectImage } from './image/inspect.ts';
export { type Mutated, mutated } from './image/mutate.ts';
export type { Mutation, NewLayer } from './image/mutation.ts';
export type { Recompression } from './image/recompress.ts';
export { type Referring, referrersOf } from './image/referrers.ts';
export { type Summary, summarize } from './image/summary.ts';
export {
  type Problem,
  type Verification,
  type VerifyOptions,
  verifyImage,
} from './image/verify.ts';
export type { Collected, CollectOptions } from './layout/collect.ts';
export type { LayoutEntry } from './layout/entry.ts';
export type { ImageList, Naming } from './layout/index-edits.ts';
export { ImageLayout, type LayoutOptions } from './layout/layout.ts';
export { type LockedImage, type LockedImages, readLock, writeLock } from './lock/lock-file.ts';
export { lockImage } from './lock/lock-image.ts';
export { pinned, type Refused, type Rewritten, unpinned } from './lock/pin.ts';
export type { PlatformDescriptor } from './oci/choose.ts';
export type { HistoryEntry, ImageConfig } from './oci/config.ts';
export type { JsonObject } from './oci/decode.ts';
export type { Descriptor } from './oci/descriptor.ts';
export { type Algorithm, type Digest, parseDigest } from './oci/digest.ts';
export type { Execution } from './oci/execution.ts';
export type { ImageIndex, ImageManifest, Manifest } from './oci/manifest.ts';
export { formatPlatform, type Platform, parsePlatform } from './oci/platform.ts';
export {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from './oci/reference.ts';
export { type BuildRequest, build } from './place/build.ts';
export type { BuildEngineChoice } from './place/build-engine.ts';
export type { BuiltImage } from './place/build-index.ts';
export { type CommitOptions, type Committed, commit } from './place/commit.ts';
export type { EngineFlags } from './place/engine-stage.ts';
export { type ImportedImage, importRootfs } from './place/import.ts';
export type { LateNames } from './place/late-names.ts';
export { type LoadOptions, load } from './place/load.ts';
export { LocalEngine as Engine } from './place/local-engine.ts';
export { Mounting } from './place/mounting.ts';
export {
  type EnginePlace,
  type FilePlace,
  type Place,
  parsePlace,
  type RegistryPlace,
  type StorePlace,
} from './place/place.ts';
export { Places, type PlacesOptions } from './place/places.ts';
export { type PullOptions, pull } from './place/pull.ts';
export { type PushOptions, push } from './place/push.ts';
export { type CompressedOptions, compressedAs } from './place/recompress.ts';
export { type SavedImage, type SaveOptions, save, saveFile } from './place/save.ts';
export { type ReadFile, readReferences } from './refs/find-references.ts';
export type { Surroundings } from './refs/source-file.ts';
export type { DigestPlace, WrittenReference } from './refs/written-reference.ts';
export { checkLogin } from './registry/check-login.ts';
export { RegistryClient, type RegistryOptions } from './registry/client.ts';
export type { Credential, Credentials } from './registry/credentials/credential.ts';
export {
  type DockerCredentialsOptions,
  dockerCredentials,
} from './registry/credentials/docker-credentials.ts';
export {
  type LoginOptions,
  removeLogin,
  type StoredLogin,
  storeLogin,
} from './registry/credentials/docker-login.ts';
export type { Run } from './registry/credentials/program.ts';
export type { Badge, FoundRepository } from './registry/listing/found-repository.ts';
export type { SearchOptions } from './registry/listing/search.ts';
export { Repository } from './registry/repository.ts';
export type { Clock } from './registry/wire/clock.ts';
export type { FirstConnection } from './registry/wire/first-connection.ts';
export type { RateLimit } from './registry/wire/rate-limit.ts';
export type { WireOptions } from './registry/wires.ts';
export { flatten } from './rootfs/flatten.ts';
export type { ImportOptions } from './rootfs/import.ts';
export {
  type RegistryServer,
  type ServedAnswer,
  type ServedRequest,
  type ServeOptions,
  serve,
} from './serve/serve.ts';
export type { Upstream, UpstreamRepository } from './serve/upstream.ts';
export type { StoredName } from './store/find-image.ts';
export { type Removal, type Removed, removeImages } from './store/remove.ts';
export type { RemoveOptions } from './store/removing.ts';
export type { ExpressionValues } from './sync/expressions.ts';
export type { ExtraTags } from './sync/extra-tags.ts';
export type { Shard } from './sync/part.ts';
export type {
  PlanFailure,
  PlannedCopy,
  PlannedParts,
  Repositories,
  SyncPlan,
  SyncRepository,
} from './sync/plan.ts';
export { type ReadSyncOptions, readSyncFile } from './sync/read-sync-file.ts';
export type { SyncRecords } from './sync/records.ts';
export type { RunOptions as SyncRunOptions, SyncOutcome } from './sync/run-sync.ts';
export type { SkopeoTarget } from './sync/skopeo.ts';
export type { SyncState } from './sync/state.ts';
export {
  type PlannedSync,
  prepareSync,
  type SyncOptions,
  type SyncResult,
  sync,
} from './sync/sync.ts';
export type { CatalogEntry, SyncEntry, SyncFile, SyncRegistry } from './sync/sync-file.ts';
export type { SyncedImage } from './sync/sync-image.ts';
export type { TagRules } from './sync/tag-rules.ts';
export type { RunOptions as TemplateOptions } from './template/run.ts';
export { Template } from './template/template.ts';
export type { Struct } from './template/values.ts';
