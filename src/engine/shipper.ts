import type { Signal } from '../content/store.ts';
import { codeOf, ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Exec, ExecResult } from './exec.ts';
import { layerChains, running } from './images.ts';
import type { Undone } from './plain-layers.ts';
import { knownLayers, layersOf, type Plan } from './plan.ts';
import { type EngineFacts, majorVersion, tellsComplete } from './probe.ts';
import { Queue } from './queue.ts';
import { refusal } from './refusal.ts';
import { type OpenArchive, type Sent, send } from './send.ts';

export type EngineTools = { readonly exec: Exec; readonly openArchive: OpenArchive };

/** `sent` of about `total` bytes; it starts over where the engine refused the short archive. */
export type LoadEvent = {
  readonly root: Descriptor;
  readonly sent: number;
  readonly total: number;
};

export type LoadOptions = Signal & {
  readonly onProgress?: ((event: LoadEvent) => void) | undefined;
};

/** An archive that was sent, and the layers that were left out of it. */
export type Shipped = { readonly sent: Sent; readonly omitted: ReadonlySet<Digest> };

export type Without = { readonly omit: ReadonlySet<Digest>; readonly name?: string };

/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;

/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;

/**
 * Sends archives to an engine, without the layers that it has. The next one is on its way while the
 * engine unpacks the one before: Docker's own store reads all of an archive before it unpacks any.
 */
export class Shipper {
  readonly #tools: EngineTools;
  readonly #facts: EngineFacts;
  readonly #queue: Queue;
  /** Of all layers that the engine is believed to have when the archives under way are through. */
  #chains: Promise<Set<Digest>> | undefined;

  constructor(tools: EngineTools, facts: EngineFacts) {
    this.#tools = tools;
    this.#facts = facts;
    this.#queue = new Queue(facts.store === 'classic' ? 2 : 1);
  }

  /** The chains of layers that need not be sent. */
  async known({ signal }: Signal): Promise<Set<Digest>> {
    if (this.#facts.store === 'containerd' && !tellsComplete(this.#facts)) {
      return new Set();
    }
    this.#chains ??= layerChains(running(this.#tools.exec, this.#facts.command, signal));
    this.#chains.catch(() => this.forget());
    return this.#chains;
  }

  /** What was believed has turned out to be wrong. */
  forget(): void {
    this.#chains = undefined;
  }

  /**
   * Sends what the engine lacks, or what an archive before will not have brought, and believes from
   * then on that the engine has it. Its exit code does not tell for sure: whoever finds out that it
   * has not, says so with {@link forget}.
   */
  ship(plan: Plan, options: LoadOptions): Promise<Shipped> {
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

  /** Sends an archive without those layers, whatever the engine has. */
  send(plan: Plan, without: Without, options: LoadOptions): Promise<Sent> {
    return this.#queue.run((before) => this.#send(plan, { ...without, before }, options));
  }

  async #send(
    plan: Plan,
    { omit, name, before }: Without & { readonly before: Promise<void> },
    { signal, onProgress }: LoadOptions,
  ): Promise<Sent> {
    const { command, store } = this.#facts;
    const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
    const onBytes = (sent: number): void => onProgress?.({ root: plan.root, sent, total });
    const sendAs = (undone: Undone): Promise<Sent> => {
      const shipment = { plan, omit, docker: store === 'classic', undone, before };
      const named = name === undefined ? shipment : { ...shipment, name };
      return send({ ...this.#tools, command }, named, { signal, onBytes });
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
   * Docker's own store unpacks gzip in the process that checks the tar, one layer after the other;
   * here that is done on another core while the archive is sent. A network would have to carry more.
   */
  #undone(): Undone {
    const { store, version, near } = this.#facts;
    const undone = new Set<'gzip' | 'zstd'>();
    if (store === 'classic' && near) {
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

/** As far as the engine tells. */
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
