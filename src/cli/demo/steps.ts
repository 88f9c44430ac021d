import { DirectoryBackend } from '../../cache/directory-backend.ts';
import { ImageCache } from '../../cache/image-cache.ts';
import { readAll } from '../../content/whole.ts';
import { type CopyResult, type CopySource, type CopyTarget, copy } from '../../copy/copy.ts';
import { ImageError } from '../../errors.ts';
import { platformsOf } from '../../image/describe.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Repository } from '../../registry/repository.ts';
import { makeImage } from './image.ts';
import { fetched } from './journal.ts';
import type { DemoRegistry, Stage } from './stage.ts';

/** What a step of the demo did, and how much it moved. */
export type Step = {
  readonly did: string;
  readonly digest: Digest;
  /** How many requests the registries got. */
  readonly requests: number;
  /** How much content was moved, in bytes. */
  readonly bytes: number;
};

const PATH = 'demo/app';
const TAG = '1.0.0';
const NEW_TAG = 'stable';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

/** The main job, step by step; each step checks its own result. */
export class Demo {
  readonly #stage: Stage;
  readonly #first: DemoRegistry;
  readonly #second: DemoRegistry;
  readonly #signal: AbortSignal;

  constructor(
    stage: Stage,
    registries: { readonly first: DemoRegistry; readonly second: DemoRegistry },
    signal: AbortSignal,
  ) {
    this.#stage = stage;
    this.#first = registries.first;
    this.#second = registries.second;
    this.#signal = signal;
  }

  async *steps(): AsyncGenerator<Step> {
    const made = await this.#make();
    const { digest } = made;
    yield made;
    yield this.#checked(await this.#pull(TAG), digest);
    yield this.#checked(await this.#pull(digest), digest);
    yield this.#checked(await this.#saveToCache(digest), digest);
    yield this.#checked(await this.#restoreFromCache(), digest);
    yield this.#checked(await this.#retag(), digest);
    yield this.#checked(await this.#push(), digest);
    yield await this.#compare(digest);
  }

  get #repository(): Repository {
    return this.#first.repository(PATH);
  }

  #name(part: Pick<Reference, 'tag' | 'digest'>): string {
    return formatReference({ registry: this.#first.host, repository: PATH, ...part });
  }

  async #make(): Promise<Step> {
    const layout = await this.#stage.layout('made');
    await makeImage(layout, 'made', PLATFORMS);
    const from = { source: layout, name: 'made' };
    const result = await this.#copy(from, { target: this.#repository, name: TAG });
    return this.#step(`made ${this.#name({ tag: TAG })} for ${PLATFORMS.join(' and ')}`, result);
  }

  async #pull(word: typeof TAG | Digest): Promise<Step> {
    const byTag = word === TAG;
    const name = this.#name(byTag ? { tag: TAG } : { digest: word as Digest });
    const store = await this.#stage.layout('store');
    const from = { source: this.#repository, name: word };
    const result = await this.#copy(from, { target: store, name });
    return this.#step(`pulled it by ${byTag ? 'tag' : 'digest'}`, result);
  }

  async #saveToCache(digest: Digest): Promise<Step> {
    const cache = await this.#cache('store');
    try {
      const image = await cache.restore(this.#repository, digest, {}, { signal: this.#signal });
      const { saved } = await cache.save(image, { signal: this.#signal });
      this.#insist(saved.entries > 0, 'the cache has taken nothing');
      return this.#step('saved it to a cache', image.root, saved.bytes);
    } finally {
      await cache.close();
    }
  }

  async #restoreFromCache(): Promise<Step> {
    const source = this.#repository;
    const resolved = await source.resolve(TAG, { signal: this.#signal });
    const store = await this.#stage.layout('restored');
    const cache = await this.#cache('restored');
    try {
      const image = await cache.restore(source, resolved, {}, { signal: this.#signal });
      const from = { source: image.source, name: resolved.digest };
      await this.#copy(from, { target: store, name: this.#name({ tag: TAG }) });
      const asked = this.#first.journal.take();
      this.#insist(fetched(asked).length === 0, 'the registry was asked for content');
      const did = 'restored it into an empty store, with no content from the registry';
      return { did, digest: resolved.digest, requests: asked.length, bytes: image.bytes };
    } finally {
      await cache.close();
    }
  }

  async #retag(): Promise<Step> {
    const repository = this.#repository;
    const from = { source: repository, name: TAG };
    const result = await this.#copy(from, { target: repository, name: NEW_TAG });
    this.#insist(result.bytes.mounted === 0, 'a retag has moved layers');
    return this.#step(`gave it the tag ${NEW_TAG} as well`, result);
  }

  async #push(): Promise<Step> {
    const store = await this.#stage.layout('restored');
    const from = { source: store, name: this.#name({ tag: TAG }) };
    const to = { target: this.#second.repository(PATH), name: TAG };
    return this.#step(`pushed it to ${this.#second.host}`, await this.#copy(from, to));
  }

  async #compare(digest: Digest): Promise<Step> {
    const [one, other] = [this.#repository, this.#second.repository(PATH)];
    const there = [await one.resolve(NEW_TAG), await other.resolve(TAG)] as const;
    this.#insist(
      there.every((root) => root.digest === digest),
      'the digests differ',
    );
    const bytes = [await this.#bytes(one, there[0]), await this.#bytes(other, there[1])] as const;
    this.#insist(bytes[0].equals(bytes[1]), 'the indexes differ');
    const platforms = await platformsOf(other, there[1], { signal: this.#signal });
    this.#insist(platforms.length === PLATFORMS.length, 'a platform was lost');
    return this.#step('compared both registries: the same index, byte for byte', there[1], 0);
  }

  async #bytes(source: Repository, root: Descriptor): Promise<Buffer> {
    const body = await source.fetch(root, { signal: this.#signal });
    return readAll(body, MANIFEST_READ_LIMIT, `manifest ${root.digest}`);
  }

  async #cache(store: string): Promise<ImageCache> {
    const backend = await DirectoryBackend.open({
      dir: this.#stage.path('cache'),
      staging: this.#stage.path('staging'),
    });
    return new ImageCache(backend, await this.#stage.layout(store));
  }

  #copy(from: CopySource, to: CopyTarget): Promise<CopyResult> {
    return copy(from, to, { referrers: false, signal: this.#signal });
  }

  #step(did: string, what: CopyResult | Descriptor, moved = 0): Step {
    const requests = this.#first.journal.take().length + this.#second.journal.take().length;
    const [digest, bytes] =
      'written' in what ? [what.written.digest, what.bytes.copied] : [what.digest, moved];
    return { did, digest, requests, bytes };
  }

  #checked(step: Step, digest: Digest): Step {
    this.#insist(step.digest === digest, `${step.did}: it is ${step.digest} now, not ${digest}`);
    return step;
  }

  #insist(holds: boolean, otherwise: string): void {
    if (!holds) {
      throw new ImageError('INTEGRITY', `demo: ${otherwise}`);
    }
  }
}
