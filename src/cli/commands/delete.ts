import { Command } from 'commander';
import { ImageError, RegistryError } from '../../errors.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, parseName, type Reference } from '../../oci/reference.ts';
import type { Repository } from '../../registry/repository.ts';
import { type Bind, examples } from '../command.ts';
import { confirmed } from '../confirm.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { withoutTransport } from '../written-names.ts';

type DeleteOptions = { readonly force?: true };

export function deleteCommand(bind: Bind): Command {
  return new Command('delete')
    .description('Delete tags and manifests of a registry')
    .argument(
      '<reference...>',
      'such as docker://ghcr.io/acme/app:old or ghcr.io/acme/app@sha256:…',
    )
    .option('-f, --force', 'do not ask')
    .addHelpText(
      'after',
      `\nA registry that deletes no tags deletes the manifest instead, with all its tags.\n${examples(
        'delete docker://ghcr.io/acme/app:old',
        'delete --force ghcr.io/acme/app@sha256:…',
      )}`,
    )
    .action(bind(deleteAll));
}

async function deleteAll(
  context: Context,
  texts: readonly string[],
  { force }: DeleteOptions,
): Promise<void> {
  const { output } = context;
  const references = texts.map(named);
  const list = references.map((one) => `  - ${formatReference(one)}\n`).join('');
  const warning = `WARNING! This will delete from the registry:\n${list}`;
  if (force !== true && !(await confirmed(context, 'delete', warning))) {
    output.document([]);
    return;
  }
  const { results, errors } = await attempt(references, async (reference) => {
    const deleted = await deleteOne(context, reference);
    output.line(`Deleted: ${deleted.deleted}`);
    return deleted;
  });
  output.document(results);
  throwIfAny(errors, references.length);
}

/** What is deleted is written out: no tag is assumed. */
function named(text: string): Reference {
  const reference = parseName(withoutTransport(text));
  if (reference.tag === undefined && reference.digest === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `delete: ${text} has neither a tag nor a digest`, {
      hint: 'write REPOSITORY:TAG, or REPOSITORY@DIGEST',
    });
  }
  return reference;
}

type Deleted = { readonly reference: string; readonly digest: Digest; readonly deleted: string };

async function deleteOne(
  { places, signal }: Context,
  { tag = '', ...rest }: Reference,
): Promise<Deleted> {
  const repository = places.repository(rest);
  const name = rest.digest ?? tag;
  const { digest } = await repository.resolve(name, { signal });
  const deleted = (await deletes(repository, name, signal)) ? name : digest;
  if (deleted !== name) {
    await repository.remove(digest, { signal });
  }
  const { registry, repository: path } = rest;
  const written = rest.digest === undefined ? { tag } : { digest: rest.digest };
  const reference = formatReference({ registry, repository: path, ...written });
  return {
    reference,
    digest,
    deleted: deleted === name ? reference : formatReference({ registry, repository: path, digest }),
  };
}

/** How registries say that they delete manifests by their digest only. */
const BY_DIGEST_ONLY: ReadonlySet<number> = new Set([400, 404, 405]);

/** @returns false if the registry deletes no tags */
async function deletes(
  repository: Repository,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await repository.remove(name, { signal });
    return true;
  } catch (error) {
    if (!name.includes(':') && error instanceof RegistryError && BY_DIGEST_ONLY.has(error.status)) {
      return false;
    }
    throw error;
  }
}
