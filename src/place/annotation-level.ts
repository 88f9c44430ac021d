import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

/** What an annotation is of. */
export type AnnotationLevel = 'manifest' | 'index';

/** Docker's words before an annotation: `index:`, `manifest,index:`, `manifest[linux/amd64]:`. */
const LEVELS = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):([^=]+=.*)$/s;

/**
 * Divides `index:NAME=VALUE`; without a word it is of the manifest. Those of descriptors, or of one platform's
 * manifest alone, are not written here.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function annotationLevels(text: string): {
  readonly levels: readonly AnnotationLevel[];
  /** `NAME=VALUE` */
  readonly rest: string;
} {
  const [, words = 'manifest', rest = text] = LEVELS.exec(text) ?? [];
  const levels = words.split(',').map((word) => {
    if (word !== 'manifest' && word !== 'index') {
      throw new ImageError('INVALID_ARGUMENT', `the annotation ${quoted(text)}: no ${word} here`, {
        hint: 'an annotation is NAME=VALUE or index:NAME=VALUE: of a manifest or an index',
      });
    }
    return word;
  });
  return { levels, rest };
}
