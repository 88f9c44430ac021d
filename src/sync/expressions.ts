import { isMissing } from '../disk/errors.ts';
import { readStartNow } from '../disk/files.ts';
import { during, ImageError } from '../errors.ts';

/** What expressions may ask for. */
export type ExpressionValues = {
  readonly env: Readonly<Record<string, string | undefined>>;
};

const EXPRESSION = /\$?\{\{(.*?)\}\}/g;
const ENV = /^env\s+"([^"]+)"$/;
const FILE = /^file\s+"([^"]+)"$/;
/** What regsync's entries say of themselves. */
const SYNC = /^\.Sync\.(Source|Type)$/;
const DEFAULT = /^(.*?)\s*\|\s*default\s+"([^"]*)"$/;
/** Private characters, which no file has. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/**
 * The expressions of a sync file, `${{env "NAME"}}` or `{{env "NAME"}}`, `{{file "PATH"}}`, either with
 * `| default "TEXT"`, taken out before YAML sees them: in YAML's flow style a brace ends a value. They are put in
 * again where a text is used.
 */
export class Expressions {
  readonly #texts: string[] = [];
  readonly #values: ExpressionValues;

  constructor(values: ExpressionValues) {
    this.#values = values;
  }

  takenOut(text: string): string {
    return text.replaceAll(EXPRESSION, (_whole, inner: string) => {
      // In quotes of YAML those of the expression are escaped.
      this.#texts.push(inner.replaceAll('\\"', '"').trim());
      return `${OPEN}${this.#texts.length - 1}${CLOSE}`;
    });
  }

  /**
   * @param beside the other texts of the same entry
   * @throws ImageError `INVALID_ARGUMENT` where there is no such variable or file, `UNSUPPORTED` for another expression
   */
  putIn(text: string, where: string, beside: (key: string) => string | undefined): string {
    return text.replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_whole, index: string) => {
      const expression = this.#texts[Number(index)] ?? '';
      const [, inner = expression, otherwise] = DEFAULT.exec(expression) ?? [];
      const found = this.#valueOf(inner, where, beside);
      const value = found === '' ? (otherwise ?? found) : (found ?? otherwise);
      if (value === undefined) {
        throw new ImageError('INVALID_ARGUMENT', `${where}: there is no ${inner}`);
      }
      return value;
    });
  }

  #valueOf(
    expression: string,
    where: string,
    beside: (key: string) => string | undefined,
  ): string | undefined {
    const [, variable] = ENV.exec(expression) ?? [];
    const [, path] = FILE.exec(expression) ?? [];
    const [, key] = SYNC.exec(expression) ?? [];
    if (variable !== undefined) {
      return this.#values.env[variable];
    }
    if (path !== undefined) {
      return textOf(path, where);
    }
    if (key !== undefined) {
      return beside(key.toLowerCase());
    }
    throw new ImageError(
      'UNSUPPORTED',
      `${where}: the expression {{${expression.slice(0, 100)}}}`,
      { hint: 'the environment is read by {{env "NAME"}}, a file by {{file "PATH"}}' },
    );
  }
}

/** The most of a file that holds a login, in bytes. */
const SECRET_LIMIT = 64 * 1024;

/** Without blanks around it; `undefined` where there is no such file. */
function textOf(path: string, where: string): string | undefined {
  try {
    return readStartNow(path, SECRET_LIMIT).toString('utf8').trim();
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw during(`${where}: reading ${path}`, error);
  }
}
