import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openArchive } from '../archive/archive.ts';
import { ArchiveWriter } from '../archive/archive-writer.ts';
import type { Signal, Source } from '../content/store.ts';
import type { CopySource, CopyTarget } from '../copy/copy.ts';
import { Engine } from '../engine/engine.ts';
import type { Exec } from '../engine/exec.ts';
import type { OpenArchive } from '../engine/send.ts';
import { ImageError } from '../errors.ts';
import { ImageLayout } from '../layout/layout.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { RegistryClient, type RegistryOptions } from '../registry/client.ts';
import type { FoundRepository } from '../registry/listing/found-repository.ts';
import type { SearchOptions } from '../registry/listing/search.ts';
import type { Repository } from '../registry/repository.ts';
import { findImage } from '../store/find-image.ts';
import { ImageIds } from '../store/image-ids.ts';
import { EngineTarget } from './engine-target.ts';
import { type FilePlace, type Place, referenceOf } from './place.ts';

export type PlacesOptions = {
  /** Directory of the local store; made when it is first needed. */
  readonly store: string;
  readonly registries: RegistryOptions;
  readonly engine: 'auto' | 'docker' | 'podman';
  readonly exec: Exec;
  /** Directory for what has to be spooled. */
  readonly temporary: string;
};

/** All places that one job works with; what they share (connections, the store, the engine) is opened once. */
export class Places {
  readonly #options: PlacesOptions;
  readonly #registries: RegistryClient;
  readonly #open: { close?(): Promise<void> }[] = [];
  #store: Promise<ImageLayout> | undefined;
  #engine: Promise<Engine | undefined> | undefined;
  #scratch: Promise<ImageLayout> | undefined;
  #ids: ImageIds | undefined;

  constructor(options: PlacesOptions) {
    this.#options = options;
    this.#registries = new RegistryClient(options.registries);
  }

  /** @throws ImageError where there is nothing that could be read */
  async source(place: Place, signal?: AbortSignal): Promise<CopySource> {
    switch (place.transport) {
      case 'docker':
        return { source: this.repository(place.reference), name: nameOf(place.reference) };
      case 'store': {
        const store = await this.store();
        return {
          source: store,
          name: await findImage(store, this.#imageIds(store), place, { signal }),
        };
      }
      case 'oci':
        return { source: await ImageLayout.open(place.path), name: place.name ?? '' };
      case 'docker-daemon':
        return this.#saved(place.reference, signal);
      default:
        return this.#archive(place.path, `${place.transport}:${place.path}`, place.name, signal);
    }
  }

  /**
   * Where to write; a target without a name of its own takes the source's. Its `close` finishes
   * what is written as a whole, its `abort` leaves nothing of it.
   */
  async target(
    place: Place,
    options: Signal & { readonly from?: Place } = {},
  ): Promise<CopyTarget> {
    switch (place.transport) {
      case 'docker':
        return { target: this.repository(place.reference), name: nameOf(place.reference) };
      case 'store':
        return { target: await this.store(), name: formatReference(storeName(place.text)) };
      case 'docker-daemon': {
        const name = formatReference(place.reference);
        return { target: new EngineTarget(await this.engine(options), name, options), name };
      }
      default:
        return this.#fileTarget(place, nameFor(place, options.from));
    }
  }

  /** What the registries that were asked said of how much they still let us do. */
  allowances(): ReturnType<RegistryClient['allowances']> {
    return this.#registries.allowances();
  }

  store(): Promise<ImageLayout> {
    this.#store ??= ImageLayout.open(this.#options.store, {
      create: true,
      place: 'the local store',
    });
    return this.#store;
  }

  #imageIds(store: ImageLayout): ImageIds {
    this.#ids ??= new ImageIds(store);
    return this.#ids;
  }

  /** A layout for content on its way between places that are not the store: it goes with these places. */
  scratch(): Promise<ImageLayout> {
    this.#scratch ??= temporaryLayout(this.#options.temporary);
    return this.#scratch;
  }

  repository(reference: Pick<Reference, 'registry' | 'repository'>): Repository {
    return this.#registries.repository(reference);
  }

  search(
    registry: string,
    term: string,
    options: SearchOptions = {},
  ): AsyncGenerator<FoundRepository> {
    return this.#registries.search(registry, term, options);
  }

  /** What is behind a URL that is no registry's, as nobody. */
  webFile(url: URL, options: Signal = {}): Promise<Readable> {
    return this.#registries.webFile(url, options);
  }

  /** @throws ImageError `ENGINE` where none answers */
  async engine(options: Signal = {}): Promise<Engine> {
    const engine = await this.findEngine(options);
    if (engine === undefined) {
      const wanted = this.#options.engine === 'auto' ? 'docker or podman' : this.#options.engine;
      throw new ImageError('ENGINE', `looking for a container engine: no ${wanted} answers`, {
        hint: 'start the engine, or use a place that needs none (store:, oci:, oci-archive:)',
      });
    }
    return engine;
  }

  findEngine({ signal }: Signal = {}): Promise<Engine | undefined> {
    const { exec, engine } = this.#options;
    const openArchive: OpenArchive = (sink, options) => new ArchiveWriter(sink, options);
    this.#engine ??= Engine.find(engine, { exec, openArchive }, { signal });
    return this.#engine;
  }

  /** An image archive from a file or a stream; it is closed with these places. */
  async archive(input: string | Readable, place: string, signal?: AbortSignal): Promise<Archive> {
    const options = { temporary: this.#options.temporary, place, signal };
    const archive = await openArchive(input, options);
    this.#open.push(archive);
    return archive;
  }

  async close(): Promise<void> {
    const store = await this.#store?.catch(() => undefined);
    await Promise.all([...this.#open, store, this.#registries].map((open) => open?.close?.()));
    const scratch = await this.#scratch?.catch(() => undefined);
    if (scratch !== undefined) {
      await rm(scratch.dir, { recursive: true, force: true });
    }
  }

  async #archive(
    input: string | Readable,
    place: string,
    name: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<CopySource> {
    return { source: await this.archive(input, place, signal), name: name ?? '' };
  }

  async #saved(reference: Reference, signal: AbortSignal | undefined): Promise<CopySource> {
    const name = formatReference(reference);
    const engine = await this.engine({ signal });
    const tar = engine.save([name], { signal });
    return this.#archive(tar, `docker-daemon:${name}`, undefined, signal);
  }

  async #fileTarget(place: FilePlace, name: string): Promise<CopyTarget> {
    const where = `${place.transport}:${place.path}`;
    if (place.transport === 'oci') {
      return { target: await ImageLayout.open(place.path, { create: true, place: where }), name };
    }
    const docker = place.transport === 'docker-archive';
    return { target: await ArchiveWriter.file(place.path, { place: where, docker }), name };
  }
}

type Archive = Source & Awaited<ReturnType<typeof openArchive>>;

/** Only its owner can read it: layers may be private. */
async function temporaryLayout(folder: string): Promise<ImageLayout> {
  await mkdir(folder, { recursive: true });
  const dir = await mkdtemp(join(folder, 'transship-'));
  return ImageLayout.open(dir, { create: true, place: 'a temporary folder' });
}

/** In a repository a digest wins over a tag. */
function nameOf({ tag = 'latest', digest }: Reference): string {
  return digest ?? tag;
}

function storeName(text: string): Reference {
  return parseReference(text);
}

/** `docker-archive` holds references; a layout's name is whatever was written. */
function nameFor({ transport, name }: FilePlace, from: Place | undefined): string {
  if (name !== undefined) {
    return transport === 'docker-archive' ? formatReference(parseReference(name)) : name;
  }
  const reference = from && referenceOf(from);
  return reference === undefined ? '' : formatReference(reference);
}
