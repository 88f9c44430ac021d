import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { codeOf, ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Exec, ExecResult } from './exec.ts';
import { layerChains, running } from './images.ts';
import { loadArchive, type OpenArchive, type Sent } from './load-archive.ts';
import type { Undone } from './plain-layers.ts';
import { knownLayers, layersOf, type Plan } from './plan.ts';
import { type EngineFacts, majorVersion, tellsComplete } from './probe.ts';
import { Queue } from './queue.ts';
import { refusal } from './refusal.ts';

/** What an engine is reached with. */
export type EngineTools = {
  readonly exec: Exec;
  readonly openArchive: OpenArchive;
  /** The processors of this machine; many unless said. */
  readonly processors?: number;
};

/** `sent` of about `total` bytes; it starts over where the engine refused the short archive. */
export type LoadEvent = {
  readonly root: Descriptor;
  readonly sent: number;
  readonly total: number;
};

/** How an image is loaded into an engine. */
export type LoadOptions = Signal & {
  readonly onProgress?: ((event: LoadEvent) => void) | undefined;
};

/** An archive that was sent, and the layers that it left out. */
export type SentArchive = { readonly sent: Sent; readonly omitted: ReadonlySet<Digest> };

export type Omission = { readonly omit: ReadonlySet<Digest>; readonly name?: string };

/** Processors that an engine and the programs that feed it use up alone. */
const FEW = 2;

/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;

/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;

/**
 * Sends archives to an engine, without the layers that it has. The next one is on its way while the
 * engine unpacks the one before: Docker's own store reads all of an archive before it unpacks any.
 */
export class ArchiveSender {
  readonly #tools: EngineTools;
  readonly #facts: EngineFacts;
  readonly #queue: Queue;
  /** The chain ids of all layers that the engine should have once the archives under way are loaded. */
  readonly #chains = new Map<'all', Promise<Set<Digest>>>();

  constructor(tools: EngineTools, facts: EngineFacts) {
    this.#tools = tools;
    this.#facts = facts;
    this.#queue = new Queue(facts.store === 'classic' ? 2 : 1);
  }

  /** The chain ids of the layers that need not be sent. */
  async known({ signal }: Signal): Promise<Set<Digest>> {
    if (this.#facts.store === 'containerd' && !tellsComplete(this.#facts)) {
      return new Set();
    }
    const run = running(this.#tools.exec, this.#facts.command, signal);
    return once(this.#chains, 'all', () => layerChains(run));
  }

  /** Asks the engine for its layers again before the next archive. */
  forget(): void {
    this.#chains.clear();
  }

  /**
   * Sends the layers that neither the engine nor an archive before this one has, and takes them for
   * loaded from then on. The exit code does not prove that: a caller that finds a layer missing calls
   * {@link forget}.
   */
  sendLacking(plan: Plan, options: LoadOptions): Promise<SentArchive> {
    return this.#queue.run(async (before) => {
      const known = await this.known(options);
      const omitted = knownLayers(plan, known);
      for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) {
        if (chainId !== undefined) {
          known.add(chainId);
        }
      }
      try {
        return { sent: await this.#send(plan, { omit: omitted, before }, options), omitted };
      } catch (error) {
        this.forget();
        throw error;
      }
    });
  }

  /** Sends an archive without the layers of `omission`, without asking what the engine has. */
  send(plan: Plan, omission: Omission, options: LoadOptions): Promise<Sent> {
    return this.#queue.run((before) => this.#send(plan, { ...omission, before }, options));
  }

  async #send(
    plan: Plan,
    { omit, name, before }: Omission & { readonly before: Promise<void> },
    { signal, onProgress }: LoadOptions,
  ): Promise<Sent> {
    const { command, store } = this.#facts;
    const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
    const onBytes = (sent: number): void => onProgress?.({ root: plan.root, sent, total });
    const sendAs = (undone: Undone): Promise<Sent> => {
      const archive = { plan, omit, docker: store === 'classic', undone, before };
      const named = name === undefined ? archive : { ...archive, name };
      return loadArchive({ ...this.#tools, command }, named, { signal, onBytes });
    };
    const undone = this.#undone();
    try {
      return await sendAs(undone);
    } catch (error) {
      // The end of a gzip of several members tells of one of them only.
      if (!undone.has('gzip') || codeOf(error) !== 'INTEGRITY') {
        throw error;
      }
      return await sendAs(new Set([...undone].filter((one) => one !== 'gzip')));
    }
  }

  /**
   * Docker's own store decompresses gzip in the process that checks the tar, one layer after another.
   * Here another core does it while the archive is sent, where there is one: it is two and a half times the
   * bytes to move, and with two cores the engine waits for them. Over a network that would be more bytes too.
   */
  #undone(): Undone {
    const { store, version, near } = this.#facts;
    const undone = new Set<'gzip' | 'zstd'>();
    const { processors = Number.POSITIVE_INFINITY } = this.#tools;
    if (store === 'classic' && near && processors > FEW) {
      undone.add('gzip');
    }
    if (store === 'classic' && majorVersion(version) < ZSTD_SINCE) {
      undone.add('zstd');
    }
    return undone;
  }

  refused({ root, source }: Plan, { result }: Sent): ImageError {
    const { name } = this.#facts;
    const doing = `loading ${root.digest} of ${source.place} into ${name}`;
    const hint = `${name}'s own log may say more; a full disk is the usual reason`;
    return accepted({ result })
      ? new ImageError('ENGINE', `${doing}: it says it did, but has no such image`, { hint })
      : refusal(doing, result, hint);
  }
}

/** Whether the engine says that it took the archive. */
export function accepted({ result }: Pick<Sent, 'result'>): boolean {
  return result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
}

function printed({ stdout, stderr }: ExecResult): string {
  return `${stdout}${stderr}`;
}

export function selected(plan: Plan, digests: ReadonlySet<Digest>): readonly Descriptor[] {
  return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}

/** In bytes. */
export function sizeOf(descriptors: Iterable<Descriptor>): number {
  return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}
