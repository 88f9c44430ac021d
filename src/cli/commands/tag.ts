import { Command } from 'commander';
import { copy } from '../../copy/copy.ts';
import { ImageError } from '../../errors.ts';
import { quoted } from '../../oci/printable.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import { parsePlace, type RegistryPlace, type StorePlace } from '../../place/place.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';

export function tagCommand(bind: Bind): Command {
  return new Command('tag')
    .description('Give an image of the store, or of a registry, another name')
    .argument('<source>', 'an image of the store, or docker://REFERENCE')
    .argument('<target...>', 'new names; docker://REFERENCE where the source is')
    .addHelpText(
      'after',
      examples(
        'tag alpine:3.20 ghcr.io/acme/alpine:3.20',
        'tag docker://ghcr.io/acme/app:sha-1234 docker://ghcr.io/acme/app:1.4.0',
      ),
    )
    .action(bind(tag));
}

async function tag(context: Context, [from = '', ...to]: readonly string[]): Promise<void> {
  const source = parsePlace(from, 'store');
  const targets = to.map((text) => parsePlace(text, 'store'));
  const work = inStore(source, targets) ?? inRegistry(source, targets);
  if (work === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `tag: ${from} and ${to.join(', ')} are not in one place`,
      {
        hint: 'names stay in the store, or in one registry with docker:// before each; transship copy goes further',
      },
    );
  }
  const { results, errors } = await attempt(work.targets, (reference) =>
    work.tag(context, reference),
  );
  context.output.document(results);
  throwIfAny(errors, work.targets.length);
}

type Tagged = { readonly reference: string; readonly digest: string };
type Work = {
  readonly targets: readonly Reference[];
  tag(context: Context, target: Reference): Promise<Tagged>;
};
type Place = ReturnType<typeof parsePlace>;

function inStore(source: Place, targets: readonly Place[]): Work | undefined {
  if (source.transport !== 'store' || !targets.every((place) => place.transport === 'store')) {
    return undefined;
  }
  return {
    targets: targets.map(nameOf),
    tag: async ({ places, signal }, target) => {
      const { source: store, name } = await places.source(source, signal);
      const descriptor = await store.resolve(name, { signal });
      const reference = formatReference(target);
      await (await places.store()).tag(descriptor, reference, { signal });
      return { reference, digest: descriptor.digest };
    },
  };
}

function inRegistry(source: Place, targets: readonly Place[]): Work | undefined {
  if (source.transport !== 'docker') {
    return undefined;
  }
  const { registry } = source.reference;
  const there = targets.filter(
    (place): place is RegistryPlace =>
      place.transport === 'docker' && place.reference.registry === registry,
  );
  if (there.length < targets.length) {
    return undefined;
  }
  return {
    targets: there.map(({ reference }) => reference),
    tag: async ({ places, signal }, reference) => {
      const from = await places.source(source, signal);
      const to = await places.target({ transport: 'docker', reference }, { signal });
      const { written } = await copy(from, to, { signal });
      return { reference: formatReference(reference), digest: written.digest };
    },
  };
}

/** Checks that a new name in the store is a reference without a digest. */
function nameOf(place: StorePlace): Reference {
  if (place.reference === undefined || place.reference.digest !== undefined) {
    throw new ImageError(
      'INVALID_REFERENCE',
      `tag: ${quoted(place.text)} is not a name with a tag`,
      {
        hint: 'a name is [HOST[:PORT]/]PATH[:TAG], such as ghcr.io/acme/app:1.4.0',
      },
    );
  }
  return place.reference;
}
