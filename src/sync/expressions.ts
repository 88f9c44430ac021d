import { ImageError } from '../errors.ts';

/** What expressions may ask for. */
export type ExpressionValues = {
  readonly env: Readonly<Record<string, string | undefined>>;
};

const EXPRESSION = /\$?\{\{(.*?)\}\}/g;
const ENV = /^\s*env\s+"([^"]+)"\s*$/;
/** Private characters, which no file has. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/**
 * The expressions of a sync file, `${{env "NAME"}}` or `{{env "NAME"}}`, taken out before YAML sees them: in
 * YAML's flow style a brace ends a value. They are put in again where a text is used.
 */
export class Expressions {
  readonly #texts: string[] = [];
  readonly #values: ExpressionValues;

  constructor(values: ExpressionValues) {
    this.#values = values;
  }

  takenOut(text: string): string {
    return text.replaceAll(EXPRESSION, (_whole, inner: string) => {
      this.#texts.push(inner);
      return `${OPEN}${this.#texts.length - 1}${CLOSE}`;
    });
  }

  /** @throws ImageError `INVALID_ARGUMENT` where a variable is not set, `UNSUPPORTED` for another expression */
  putIn(text: string, where: string): string {
    return text.replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_whole, index: string) =>
      this.#valueOf(this.#texts[Number(index)] ?? '', where),
    );
  }

  #valueOf(expression: string, where: string): string {
    const name = ENV.exec(expression)?.[1];
    if (name === undefined) {
      throw new ImageError(
        'UNSUPPORTED',
        `${where}: the expression {{${expression.slice(0, 100)}}}`,
        {
          hint: 'the environment is read by {{env "NAME"}}',
        },
      );
    }
    const value = this.#values.env[name];
    if (value === undefined) {
      throw new ImageError('INVALID_ARGUMENT', `${where}: the environment has no ${name}`);
    }
    return value;
  }
}
