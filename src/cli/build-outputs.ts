import type { CopyResult } from '../copy/copy.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { familiarReference, type Reference } from '../oci/reference.ts';
import { type BuildOutput, STANDARD_OUTPUT } from '../place/build-output.ts';
import { deliver } from '../place/deliver-built.ts';
import type { Context } from './context.ts';
import type { Output } from './output.ts';
import { outputError, refuseTerminal } from './output-file.ts';
import { COPYING, PUSHING } from './progress.ts';

/** Whether something goes to standard output, where nothing else may then. @throws ImageError for a terminal */
export function takesOutput(context: Context, outputs: readonly BuildOutput[]): boolean {
  const isTaken = outputs.some(isStandardOutput);
  if (isTaken) {
    refuseTerminal(context, 'build', undefined);
  }
  return isTaken;
}

/** Copies what was built to where it goes. @returns what a registry got, else what was built */
export async function deliverAll(
  context: Context,
  root: Descriptor,
  outputs: readonly BuildOutput[],
  lines: Output,
): Promise<Descriptor> {
  let written = root;
  for (const target of outputs) {
    const result = await deliverShown(context, root, target);
    if (result !== undefined && target.kind === 'place' && target.place.transport === 'docker') {
      written = result.written;
      lines.said(pushLine(target.place.reference, result));
    }
  }
  return written;
}

/** Copies what was built to a place, and shows how far it is. */
async function deliverShown(
  context: Context,
  root: Descriptor,
  output: BuildOutput,
): Promise<CopyResult | undefined> {
  const { places, signal } = context;
  const progress = context.progress(isRegistry(output) ? PUSHING : COPYING);
  try {
    return await deliver(places, root, output, {
      stdout: context.output.stdout,
      onProgress: (event) => progress.tell(event),
      signal,
    });
  } catch (error) {
    throw isStandardOutput(output) ? outputError('writing standard output', error) : error;
  } finally {
    progress.end();
  }
}

function pushLine(reference: Reference, { written }: CopyResult): string {
  const { digest, size } = written;
  return `${familiarReference(reference)}: digest: ${digest} size: ${size}`;
}

function isStandardOutput(output: BuildOutput): boolean {
  return output.kind !== 'place' && output.path === STANDARD_OUTPUT;
}

function isRegistry(output: BuildOutput): boolean {
  return output.kind === 'place' && output.place.transport === 'docker';
}
