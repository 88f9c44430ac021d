/** A template as it was understood. `at` is an offset in its text. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly pipeline: Pipeline }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly at: number;
      readonly pipeline: Pipeline;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | { readonly kind: 'break' | 'continue' };

/** `$i, $v := first | second 1 2`. */
export type Pipeline = {
  readonly at: number;
  /** Without `$`. */
  readonly variables: readonly string[];
  /** `=` rather than `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
};

/** A function with its arguments, or one value. */
export type Command = { readonly at: number; readonly operands: readonly Operand[] };

export type Operand = { readonly at: number; readonly fields: readonly string[] } & (
  | { readonly kind: 'dot' }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'variable' | 'function'; readonly name: string }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
);
