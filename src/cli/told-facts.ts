import type { Source } from '../content/store.ts';
import type { CopyResult } from '../copy/copy.ts';
import { type ImageFacts, imageFacts } from '../image/facts.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { formatPlatform, isUnknownPlatform } from '../oci/platform.ts';
import type { Context } from './context.ts';

/** What `--json` says of an image, in every command. */
export type ToldFacts = Omit<ImageFacts, 'layers' | 'problems'>;

/** The facts of an image that is in place; a note says what of it cannot be read. */
export async function toldFacts(
  { output, signal }: Pick<Context, 'output' | 'signal'>,
  source: Source,
  root: Descriptor,
): Promise<ToldFacts> {
  const { layers: _layers, problems, ...told } = await imageFacts({ source, root }, { signal });
  for (const problem of problems) {
    output.note(`warning: ${problem}`);
  }
  return told;
}

/** Names the platforms that were left out because the source lacks them; undefined if it lacks none. */
export function lackWords({ missing }: Pick<CopyResult, 'missing'>): string | undefined {
  const platforms = missing.flatMap(({ platform, digest }) => {
    if (platform === undefined) {
      return [digest];
    }
    return isUnknownPlatform(platform) ? [] : [formatPlatform(platform)];
  });
  return platforms.length === 0 ? undefined : `lacks ${platforms.join(', ')}`;
}
