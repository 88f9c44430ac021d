import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import type { Archive } from '../archive/archive.ts';
import { allOf } from '../content/each-of.ts';
import { lazily, once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource, CopyTarget } from '../copy/copy.ts';
import { fileAt } from '../disk/files.ts';
import { makeOwnFolder, TEMPORARY } from '../disk/own-folder.ts';
import type { Engine, EngineChoice } from '../engine/engine.ts';
import { type Exec, spawnExec } from '../engine/exec.ts';
import { codeOf, ImageError, messageOf } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { isDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { RegistryClient, type RegistryOptions } from '../registry/client.ts';
import type { FoundRepository } from '../registry/listing/found-repository.ts';
import type { SearchOptions } from '../registry/listing/search.ts';
import type { Repository } from '../registry/repository.ts';
import { defaultStore } from '../store/default-path.ts';
import type { ImageIds } from '../store/image-ids.ts';
import {
  engineTarget,
  findLocalEngine,
  findStored,
  openIds,
  openLayout,
  openPacked,
  writeArchive,
} from './late-parts.ts';
import { lookedUp } from './looked-up.ts';
import { type EnginePlace, type FilePlace, nameOf, type Place, referenceOf } from './place.ts';

/** What the places of a run share. */
export type PlacesOptions = {
  /** Directory of the local store, made when it is first needed. Default: the one below the home. */
  readonly store?: string;
  /** Default: no credentials, no mirrors. */
  readonly registries?: RegistryOptions;
  /** Default: `auto`. */
  readonly engine?: EngineChoice;
  /** How the engine's command is run. Default: `spawnExec`. */
  readonly exec?: Exec;
  /** Directory for temporary files. Default: the system's. */
  readonly temporary?: string;
  /** Told before content is read in bulk: when a host is connected to, or an archive is opened. */
  readonly onContent?: () => void;
};

/** The places that one job works with. What they share (connections, the store, the engine) is opened once. */
export class Places {
  /** The local store. */
  readonly store: () => Promise<ImageLayout>;
  /** A layout for content on its way between other places; removed when these places are closed. */
  readonly scratch: () => Promise<ImageLayout>;
  readonly #ids: () => Promise<ImageIds>;
  readonly #choice: EngineChoice;
  readonly #exec: Exec;
  readonly #engines = new Map<EngineChoice, Promise<Engine | undefined>>();
  readonly #temporary: string;
  readonly #onContent: () => void;
  readonly #registries: RegistryClient;
  readonly #opened: { close(): Promise<void> }[] = [];

  constructor(options: PlacesOptions = {}) {
    this.#choice = options.engine ?? 'auto';
    this.#exec = options.exec ?? spawnExec;
    this.#temporary = options.temporary ?? tmpdir();
    this.#onContent = options.onContent ?? (() => undefined);
    const registries = { onConnect: this.#onContent, ...options.registries };
    this.#registries = this.#keep(new RegistryClient(registries));
    const dir = options.store ?? defaultStore({}, homedir());
    this.store = lazily(async () =>
      this.#keep(await openLayout(dir, { create: true, place: 'the local store' })),
    );
    this.scratch = lazily(() => this.#openScratch());
    this.#ids = lazily(async () => openIds(await this.store()));
  }

  /** @throws ImageError where there is nothing that could be read */
  async source(place: Place, signal?: AbortSignal): Promise<CopySource> {
    switch (place.transport) {
      case 'docker':
        return { source: this.repository(place.reference), name: nameOf(place.reference) };
      case 'store': {
        const source = await this.store();
        return { source, name: await findStored(source, await this.#ids(), place, { signal }) };
      }
      case 'oci':
        return { source: this.#keep(await openLayout(place.path)), name: place.name ?? '' };
      case 'docker-daemon':
        return this.#saved(place, signal);
      default:
        return this.#archive(place, signal);
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
        return lookedUp(await this.store(), formatReference(parseReference(place.text)));
      case 'docker-daemon': {
        const name = formatReference(parseReference(place.text));
        return { target: await engineTarget(await this.engine(options), name, options), name };
      }
      default:
        return this.#fileTarget(place, await this.#nameFor(place, options));
    }
  }

  /** How many requests the registries that were asked still allow. */
  rateLimits(): ReturnType<RegistryClient['rateLimits']> {
    return this.#registries.rateLimits();
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

  /** A file at a URL that is no registry's; no credentials are sent. */
  webFile(url: URL, options: Signal = {}): Promise<Readable> {
    return this.#registries.webFile(url, options);
  }

  /** @throws ImageError `ENGINE` where none answers */
  async engine(options: Signal = {}): Promise<Engine> {
    const engine = await this.findEngine(options);
    if (engine === undefined) {
      const wanted = this.#choice === 'auto' ? 'docker or podman' : this.#choice;
      throw new ImageError('ENGINE', `looking for a container engine: no ${wanted} answers`, {
        hint: 'start the engine, or use a place that needs none (store:, oci:, oci-archive:)',
      });
    }
    return engine;
  }

  findEngine({ signal }: Signal = {}): Promise<Engine | undefined> {
    return once(this.#engines, this.#choice, () =>
      findLocalEngine(this.#choice, this.#exec, { signal }),
    );
  }

  /** An image archive from a file or a stream; it is closed with these places. */
  async archive(input: string | Readable, place: string, signal?: AbortSignal): Promise<Archive> {
    this.#onContent();
    const options = { temporary: this.#temporary, exec: this.#exec, place, signal };
    return this.#keep(await openPacked(input, options));
  }

  #keep<T extends { close(): Promise<void> }>(opened: T): T {
    this.#opened.push(opened);
    return opened;
  }

  async close(): Promise<void> {
    await allOf(this.#opened.splice(0).map((opened) => () => opened.close()));
  }

  /** Only its owner can read it: layers may be private. */
  async #openScratch(): Promise<ImageLayout> {
    const dir = await makeOwnFolder(this.#temporary, TEMPORARY);
    this.#opened.push({ close: () => rm(dir, { recursive: true, force: true }) });
    return openLayout(dir, { create: true, place: 'a temporary folder' });
  }

  async #archive(
    { transport, path, name = '' }: FilePlace,
    signal: AbortSignal | undefined,
  ): Promise<CopySource> {
    try {
      return { source: await this.archive(path, `${transport}:${path}`, signal), name };
    } catch (error) {
      const whole = `${path}:${name}`;
      if (fileAt(whole) === undefined) {
        throw error;
      }
      const hint = `a colon ends the path: give ${quoted(whole)} another name, or a link without one`;
      throw new ImageError(codeOf(error), messageOf(error), { cause: error, hint });
    }
  }

  async #saved(place: EnginePlace, signal: AbortSignal | undefined): Promise<CopySource> {
    const engine = await this.engine({ signal });
    const name = await this.#engineName(place, signal);
    const tar = engine.save([name], { signal });
    return { source: await this.archive(tar, `docker-daemon:${name}`, signal), name: '' };
  }

  /** What the engine knows an image by: a reference, else the id or the start of one. */
  async #engineName({ text, reference }: EnginePlace, signal?: AbortSignal): Promise<string> {
    const name = reference && formatReference(reference);
    const mayBeId = /^[0-9a-f]{4,64}$/.test(text);
    if (name === undefined || !mayBeId) {
      return name ?? text;
    }
    return (await (await this.engine({ signal })).has(name, { signal })) ? name : text;
  }

  /** `docker-archive` holds references; a layout's name is any text. */
  async #nameFor(
    { transport, name }: FilePlace,
    { from, signal }: Signal & { readonly from?: Place },
  ): Promise<string> {
    if (name !== undefined) {
      return transport === 'docker-archive' ? formatReference(parseReference(name)) : name;
    }
    const reference = from && referenceOf(from);
    if (from === undefined || reference === undefined || (await this.#isById(from, signal))) {
      return '';
    }
    return formatReference(reference);
  }

  /** What was found by an id has no reference, though the id may read as one: `7909ed28be32`. */
  async #isById(place: Place, signal: AbortSignal | undefined): Promise<boolean> {
    return place.transport === 'docker-daemon'
      ? (await this.#engineName(place, signal)) === place.text
      : place.transport === 'store' && isDigest((await this.source(place, signal)).name);
  }

  async #fileTarget(place: FilePlace, name: string): Promise<CopyTarget> {
    const where = `${place.transport}:${place.path}`;
    if (place.transport === 'oci') {
      const layout = await openLayout(place.path, { create: true, place: where });
      return lookedUp(this.#keep(layout), name);
    }
    this.#onContent();
    const docker = place.transport === 'docker-archive';
    return { target: await writeArchive(place.path, { place: where, docker }), name };
  }
}
