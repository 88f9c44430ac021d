import type { Signal } from '../content/store.ts';
import { wrong } from '../dockerfile/instruction.ts';
import { quoted } from '../oci/printable.ts';
import { FileCopy, findSources } from './copy-files.ts';
import { type CopyCommand, listingOf } from './copy-plan.ts';
import { bytesOf, type Files } from './files.ts';
import type { LayerDraft, Owner } from './layer-draft.ts';
import type { LayerPlan } from './layer-maker.ts';
import { type ModeChange, modeChange } from './mode.ts';
import { ownerOf } from './owner.ts';
import { type Fetched, isRemote, type RemoteFiles } from './remote-files.ts';
import { TextFiles } from './text-files.ts';
import { isTar, tarFiles, type UnpackTools, unpack } from './unpack.ts';

export type CopySources = UnpackTools & {
  /** Where sources are that are no URLs. */
  readonly files: Files;
  /** Makes a tree of an image ready to be read. */
  ready(): Promise<unknown>;
  readonly remote: RemoteFiles;
};

type Apply = { readonly owner: Owner | undefined; readonly mode: ModeChange | undefined };

/** What COPY or ADD makes a layer of. */
export async function copyPlan(
  command: CopyCommand,
  sources: CopySources,
  options: Signal,
): Promise<LayerPlan> {
  const { where } = command;
  const mode = command.chmod === undefined ? undefined : modeChange(command.chmod);
  const local = command.sources.filter((source) => !isRemote(source));
  const urls = command.keyword === 'ADD' ? command.sources.filter(isRemote) : [];
  if (urls.length < command.sources.length - local.length) {
    throw wrong(where, 'COPY has no URLs as sources', 'write ADD');
  }
  if (command.checksum !== undefined && command.sources.length + local.length !== 1) {
    throw wrong(where, 'a checksum is for one URL, and nothing else');
  }
  const fetched: Fetched[] = [];
  for (const url of urls) {
    fetched.push(await sources.remote.get(url, command, options));
  }
  const listing = listingOf(sources.files, local);
  return {
    inputs: [{ ...command, where: '' }, listing.names, fetched.map(({ files }) => files.id)],
    version: listing.version,
    isAlone: command.link,
    asksForNames: command.chown !== undefined && !/^\d+(?::\d+)?$/.test(command.chown),
    fill: async (draft, below) => {
      await sources.ready();
      const chown = command.chown;
      const owner = chown === undefined ? undefined : await ownerOf(chown, await below());
      const filling = new Filling(command, draft, { owner, mode });
      await filling.addLocal(sources, local, options);
      for (const { files, name } of fetched) {
        await filling.addFetched(sources, files, name, options);
      }
      filling.addHeredocs();
    },
  };
}

/** One COPY or ADD on its way into a layer. */
class Filling {
  readonly #command: CopyCommand;
  readonly #draft: LayerDraft;
  readonly #apply: Apply;
  #sources = 0;

  constructor(command: CopyCommand, draft: LayerDraft, apply: Apply) {
    this.#command = command;
    this.#draft = draft;
    this.#apply = apply;
  }

  async addLocal(from: CopySources, sources: readonly string[], options: Signal): Promise<void> {
    const { parents } = this.#command;
    for (const source of sources.map(bytesOf)) {
      if (parents) {
        this.#addWithParents(from.files, source);
      } else {
        await this.#addSource(from, source, options);
      }
    }
  }

  async #addSource(from: CopySources, source: string, options: Signal): Promise<void> {
    const { unpack: isUnpacked, keyword, destination } = this.#command;
    for (const found of findSources(from.files, source)) {
      const mayUnpack = (isUnpacked ?? keyword === 'ADD') && found.node.type === '0';
      if (mayUnpack && (await isTar(from.files, found.path, from, options))) {
        await this.#unpack(from, from.files.read(found.path), source, options);
      } else {
        this.#copyOf(from.files).copy(found, destination);
      }
    }
  }

  async addFetched(from: CopySources, files: Files, name: string, options: Signal): Promise<void> {
    const isFile = files.stat(name)?.type === '0';
    if (this.#command.unpack === true && isFile && (await isTar(files, name, from, options))) {
      await this.#unpack(from, files.read(name), name, options);
      return;
    }
    for (const found of findSources(files, name.replaceAll(/[*?[\\]/g, '\\$&'))) {
      this.#copyOf(files).copy(found, this.#command.destination);
    }
  }

  addHeredocs(): void {
    const { heredocs, destination, where } = this.#command;
    const odd = heredocs.find(({ name }) => name.includes('/') || /^\.\.?$/.test(name));
    if (odd !== undefined) {
      throw wrong(where, `${quoted(odd.name)} is no name for the file of a here-document`);
    }
    const texts = heredocs.map(({ name, text }) => [bytesOf(name), Buffer.from(text)] as const);
    const files = new TextFiles(new Map(texts), 'the here-documents');
    for (const [name] of texts) {
      const node = files.stat(name);
      if (node !== undefined) {
        this.#copyOf(files).copy({ written: name, path: name, node }, destination);
      }
    }
  }

  #copyOf(files: Files): FileCopy {
    const { exclude, parents } = this.#command;
    this.#sources += 1;
    return new FileCopy(files, this.#draft, `${this.#sources}`, {
      ...this.#apply,
      exclude,
      parents,
    });
  }

  /** What stands before `/./` is left out of the directories that are made. */
  #addWithParents(files: Files, source: string): void {
    const pivot = source.indexOf('/./');
    const from = pivot < 0 ? '' : source.slice(0, pivot);
    for (const { written } of findSources(files, source.replace('/./', '/'))) {
      const base = from.replace(/^\/+/, '');
      const path = base === '' ? written : written.slice(base.length + 1);
      this.#copyOf(files).copyWithParents(base, path, this.#command.destination);
    }
  }

  async #unpack(
    from: CopySources,
    chunks: AsyncIterable<Buffer>,
    name: string,
    options: Signal,
  ): Promise<void> {
    const archive = await tarFiles(chunks, from, name, options);
    unpack(archive, this.#draft, this.#command.destination.replace(/^\//, ''), this.#apply.owner);
  }
}
