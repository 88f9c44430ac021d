import { Command, Option } from 'commander';
import { type ImageNames, inspectImage } from '../../image/inspect.ts';
import { summarize } from '../../image/summary.ts';
import type { Digest } from '../../oci/digest.ts';
import { printableJson, printableLines } from '../../oci/printable.ts';
import { familiarName, familiarReference, type Reference } from '../../oci/reference.ts';
import { referenceOf as writtenIn } from '../../place/place.ts';
import { repoDigests, resolvedDigest } from '../../store/repo-digests.ts';
import { Template } from '../../template/template.ts';
import { toJson } from '../../template/values.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { type FoundImage, findImage } from '../find-image.ts';
import { referenceOf } from '../stored-images.ts';

type InspectOptions = { readonly format?: string; readonly remote?: true };

export function inspectCommand(bind: Bind): Command {
  return new Command('inspect')
    .description('Print what an image is made of, in the shape of docker inspect')
    .argument('<reference...>', 'images of the store, by name or id; or other places')
    .option('-f, --format <template>', 'a Go template for each, or json')
    .option('--remote', 'look in the registry; no layer is pulled')
    .addOption(
      new Option(
        '--type <type>',
        'what to look for, as docker asks; there are images only',
      ).choices(['image']),
    )
    .option('-s, --size', 'changes nothing: sizes are always told')
    .addHelpText(
      'after',
      `\nSize is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${examples(
        'inspect alpine:3.20',
        'inspect -f \'{{.Id}} {{join .Config.Env " "}}\' alpine:3.20',
        "inspect --remote -f '{{range .Platforms}}{{println .Platform .Digest}}{{end}}' alpine:3.20",
      )}`,
    )
    .action(bind(inspect));
}

async function inspect(
  context: Context,
  texts: readonly string[],
  { format, remote }: InspectOptions,
): Promise<void> {
  const { output } = context;
  const template = !format || format === 'json' ? undefined : new Template(format);
  const { results, errors } = await attempt(texts, async (text) => {
    const found = await findImage(context, text, { standard: remote ? 'docker' : 'store' });
    const { source, root } = found.selected;
    const summary = await summarize(source, root, context);
    const image = inspectImage(summary, await namesOf(context, found));
    return { image, text: template?.execute(image, { print: printableLines }) };
  });
  const images = results.map(({ image }) => image);
  output.document(images);
  if (template === undefined) {
    output.text(`${printableJson(toJson(images, format === 'json' ? 0 : INDENT))}\n`);
  }
  for (const { text } of results) {
    output.text(text === undefined ? '' : `${text}\n`);
  }
  throwIfAny(errors, texts.length);
}

/** As docker has it. */
const INDENT = 4;

/** All names of an image of the store; elsewhere the one that was written. */
async function namesOf({ places }: Context, { place, root }: FoundImage): Promise<ImageNames> {
  if (place.transport !== 'store') {
    const reference = writtenIn(place);
    return names(reference === undefined ? [] : [{ reference, digests: [resolvedDigest(root)] }]);
  }
  const entries = await (await places.store()).entries();
  const same = entries.filter(({ descriptor }) => descriptor.digest === root.digest);
  return names(
    same.flatMap((entry) => {
      const reference = referenceOf(entry);
      return reference === undefined
        ? []
        : [{ reference, digests: repoDigests(entry.descriptor, reference) }];
    }),
  );
}

function names(
  all: readonly { readonly reference: Reference; readonly digests: readonly Digest[] }[],
): ImageNames {
  const tags = all.flatMap(({ reference: { digest: _digest, ...name } }) =>
    name.tag === undefined ? [] : [familiarReference(name)],
  );
  const digests = all.flatMap(({ reference, digests }) =>
    digests.map((digest) => `${familiarName(reference)}@${digest}`),
  );
  return { tags: [...new Set(tags)], digests: [...new Set(digests)] };
}
