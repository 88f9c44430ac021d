import type { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { KnownImage } from '../../src/cache/known-image.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { Overlay } from '../../src/content/overlay.ts';
import { PartialSource } from '../../src/content/partial-source.ts';
import { Remembering } from '../../src/content/remember.ts';
import { rooted } from '../../src/content/rooted.ts';
import type { Source } from '../../src/content/store.ts';
import { streamOf } from '../../src/content/whole.ts';
import { SOURCE_ABILITIES, WrappedSource } from '../../src/content/wrapped.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { NotedContent } from '../../src/place/engine-target.ts';
import { StoredForms } from '../../src/store/layer-forms.ts';
import { temporaryDir } from '../cli/transship.ts';

type Ability = (typeof SOURCE_ABILITIES)[number];

const LAYER: Descriptor = { mediaType: MEDIA_TYPE.ociLayerGzip, digest: digestOf('x'), size: 1 };

/** What a source with every ability answers, and the order it was asked in. */
const ANSWERS = {
  expect: undefined,
  countsReads: true,
  describe: { ...LAYER, size: 4 },
  referrers: [{ ...LAYER, size: 2 }],
  digestTags: [{ name: 'sha256-x.sig', descriptor: LAYER }],
  missing: [{ ...LAYER, size: 3 }],
  plainSize: 512,
  close: undefined,
} as const;

/** A source with these abilities, and no state that a lost `this` would not show. */
class Inner implements Source {
  readonly place: string = 'inner';
  readonly asked: string[] = [];

  constructor(abilities: readonly Ability[]) {
    for (const ability of abilities) {
      Object.assign(this, { [ability]: this.#answer(ability) });
    }
  }

  #answer(ability: Ability): unknown {
    return async function answer(this: Inner) {
      this.asked.push(ability);
      return ANSWERS[ability];
    };
  }

  async resolve(): Promise<Descriptor> {
    return LAYER;
  }

  async fetch(): Promise<Readable> {
    return streamOf(Buffer.from('x'));
  }
}

function arrived(store: Source, manifests: Source): PartialSource {
  const source = new PartialSource(store, manifests);
  source.end();
  return source;
}

const lacking = new Inner([]);

/** Every source around a source. */
const WRAPPERS: Readonly<Record<string, (inner: Source) => Source>> = {
  WrappedSource: (inner) => new WrappedSource(inner),
  Overlay: (inner) => new Overlay(new MemoryStore(), inner),
  Remembering: (inner) => new Remembering(inner),
  PartialSource: (inner) => arrived(inner, lacking),
  KnownImage: (inner) => new KnownImage(inner, async () => undefined, undefined),
  rooted: (inner) => rooted(inner, LAYER),
  StoredForms: (inner) =>
    new StoredForms(Object.assign(inner, { dir: '' }) as unknown as ImageLayout),
  NotedContent: (inner) => new NotedContent(inner, new Map()),
  'two of them': (inner) => new Remembering(new Overlay(new MemoryStore(), inner)),
};

async function ask(source: Source, ability: Ability): Promise<unknown> {
  if (ability === 'expect') {
    return source.expect?.(1);
  }
  const isAboutPlace = ability === 'close' || ability === 'countsReads';
  return isAboutPlace ? source[ability]?.() : source[ability]?.(LAYER);
}

describe.each(Object.entries(WRAPPERS))('%s', (_name, wrap) => {
  test.each(SOURCE_ABILITIES)('has %s where the inner source has it, and asks it', async (one) => {
    const inner = new Inner([one]);
    const wrapped = wrap(inner);
    expect(SOURCE_ABILITIES.filter((ability) => wrapped[ability] !== undefined)).toEqual([one]);
    expect(await ask(wrapped, one)).toEqual(ANSWERS[one]);
    expect(inner.asked).toEqual([one]);
  });

  test.each(SOURCE_ABILITIES)('lacks %s where the inner source lacks it', (one) => {
    const wrapped = wrap(new Inner(SOURCE_ABILITIES.filter((ability) => ability !== one)));
    expect(wrapped[one]).toBeUndefined();
    expect(SOURCE_ABILITIES.filter((ability) => wrapped[ability] !== undefined)).toHaveLength(
      SOURCE_ABILITIES.length - 1,
    );
  });
});

test('an overlay measures layers where either source can, and asks the one that has them', async () => {
  const above = Object.assign(new MemoryStore(), { plainSize: async () => 1024 });
  const upper = above.add(MEDIA_TYPE.ociLayerGzip, Buffer.from('upper'));
  const overlay = new Overlay(above, new Inner(['plainSize']));
  expect(await overlay.plainSize?.(upper)).toBe(1024);
  expect(await overlay.plainSize?.(LAYER)).toBe(512);
  const withoutBelow = new Overlay(above, lacking);
  expect(await withoutBelow.plainSize?.(upper)).toBe(1024);
  expect(await withoutBelow.plainSize?.(LAYER)).toBeUndefined();
});

test('an ability can be withheld, and not be invented', async () => {
  const withheld = { referrers: undefined, digestTags: () => async () => [] };
  const wrapped = rooted(new Inner(['referrers']), LAYER, withheld);
  expect(wrapped.referrers).toBeUndefined();
  expect(wrapped.digestTags).toBeUndefined();
});

test('what is remembered of a layout knows how long its layers are without their compression', async () => {
  const layout = await ImageLayout.open(await temporaryDir(), { create: true });
  expect(new Remembering(layout).plainSize).toBeTypeOf('function');
  await layout.close();
});
