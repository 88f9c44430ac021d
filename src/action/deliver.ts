import { eachOf } from '../content/each-of.ts';
import { type SharedReader, SharedReads } from '../content/shared-reads.ts';
import type { Signal, Source } from '../content/store.ts';
import { type CopyOptions, type CopyResult, copy } from '../copy/copy.ts';
import { type CopyEvent, isPlaced } from '../copy/event.ts';
import type { Selection } from '../copy/select.ts';
import { addMoved, type MovedBytes, movedBytes, NOTHING_MOVED } from '../image/moved-bytes.ts';
import { type Place, siteOf } from '../place/place.ts';
import type { Places } from '../place/places.ts';
import type { PlannedTarget } from './plan.ts';
import type { Pushed } from './result.ts';

/** An image to send, and where else its content is. */
export type Outgoing = {
  readonly source: Source;
  readonly name: string;
  readonly place: Place;
  /** Repositories that hold it: a target in the same registry mounts from them. */
  readonly mountFrom: readonly Source[];
};

export type Delivery = {
  readonly pushed: readonly Pushed[];
  readonly bytes: MovedBytes;
  /** The first repository that has the image now, and what it has. */
  readonly firstPushed: { readonly source: Source; readonly result: CopyResult } | undefined;
};

export type DeliverOptions = Signal &
  Pick<CopyOptions, 'referrers' | 'ifExists'> & {
    /** The selection for targets in registries, and for targets on this machine. */
    readonly remote: Selection;
    readonly local: Selection;
    readonly onProgress?: (event: CopyEvent, target: PlannedTarget) => void;
    /** Called when a target is done, or has failed. */
    readonly onResult?: (pushed: Pushed) => void;
  };

/** `reader`: the source, as those who copy it at the same time share it. */
type GroupOptions = DeliverOptions & { readonly reader: SharedReader };

/**
 * One image to its targets: registries side by side, the targets of one registry one after the
 * other, so that the next ones mount what the first was sent. Each blob is read once for all registries.
 * A target that fails stops no other.
 */
export async function deliver(
  places: Places,
  outgoing: Outgoing,
  targets: readonly PlannedTarget[],
  options: DeliverOptions,
): Promise<Delivery> {
  const groups = [...Map.groupBy(targets, ({ place }) => siteOf(place)).values()];
  const shared = new SharedReads(outgoing.source);
  const parts = groups.map((group) => ({ group, reader: shared.reader() }));
  const deliveries = await eachOf(parts, parts.length, ({ group, reader }) =>
    deliverInTurn(places, outgoing, group, { ...options, reader }).finally(() => reader.leave()),
  );
  const pushed = deliveries.flatMap((delivery) => delivery.pushed);
  return {
    pushed: pushed.sort(
      (one, other) => targets.indexOf(one.target) - targets.indexOf(other.target),
    ),
    bytes: deliveries.map(({ bytes }) => bytes).reduce(addMoved, NOTHING_MOVED),
    firstPushed: deliveries.find(({ firstPushed }) => firstPushed !== undefined)?.firstPushed,
  };
}

async function deliverInTurn(
  places: Places,
  outgoing: Outgoing,
  targets: readonly PlannedTarget[],
  options: GroupOptions,
): Promise<Delivery> {
  const pushed: Pushed[] = [];
  const add = (one: Pushed): void => {
    pushed.push(one);
    options.onResult?.(one);
  };
  const mountFrom = [...outgoing.mountFrom];
  let bytes = NOTHING_MOVED;
  let firstPushed: Delivery['firstPushed'];
  for (const target of targets) {
    try {
      const result = await deliverTo(places, { ...outgoing, mountFrom }, target, options);
      if (target.place.transport === 'docker') {
        const source = places.repository(target.place.reference);
        mountFrom.push(source);
        firstPushed ??= { source, result };
      }
      // Downloads are counted at their source.
      bytes = addMoved(bytes, movedBytes(result, { target: isRemote(target.place) }));
      add({ target, digest: result.written.digest, status: statusOf(result) });
    } catch (error) {
      options.signal?.throwIfAborted();
      add({ target, digest: undefined, status: 'failed', error });
    }
  }
  return { pushed, bytes, firstPushed };
}

async function deliverTo(
  places: Places,
  outgoing: Outgoing,
  target: PlannedTarget,
  options: GroupOptions,
): Promise<CopyResult> {
  const { place } = target;
  const to = await places.target(place, { signal: options.signal, from: outgoing.place });
  const { signal, ifExists = 'overwrite', reader } = options;
  const inRegistry = place.transport === 'docker';
  const referrers = inRegistry && options.referrers === true;
  const selection = inRegistry ? options.remote : options.local;
  try {
    const { mountFrom, name } = outgoing;
    const onProgress = (event: CopyEvent): void => {
      options.onProgress?.(event, target);
      if (isPlaced(event.state)) {
        reader.pass(event.descriptor);
      }
    };
    const given = { ...selection, signal, ifExists, referrers, mountFrom, onProgress };
    const result = await copy({ source: reader, name }, to, given);
    await to.target.close?.();
    return result;
  } catch (error) {
    await to.target.abort?.(error);
    throw error;
  }
}

function isRemote({ transport }: Place): boolean {
  return transport === 'docker';
}

function statusOf({ status }: CopyResult): Pushed['status'] {
  return status === 'copied' ? 'pushed' : status;
}
