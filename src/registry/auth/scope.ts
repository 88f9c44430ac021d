import type { Scope } from '../wire/wire.ts';

/**
 * A scope as token servers read it: `repository:library/alpine:pull,push`.
 * https://distribution.github.io/distribution/spec/auth/scope/
 */
export function formatScope({ type, name, actions }: Scope): string {
  return `${type}:${name}:${actions.join(',')}`;
}

/**
 * The scopes in a challenge's `scope` parameter, separated by blanks. The name may itself hold
 * colons (`repository:host:5000/app:pull`): type and actions are what is before the first and
 * after the last. Scopes of other types are left out.
 */
export function parseScopes(text: string): readonly Scope[] {
  return text.split(' ').flatMap((scope) => {
    const [, written, name, actions] =
      /^([a-z]+)(?:\([a-z0-9]+\))?:(.+):([^:]*)$/.exec(scope) ?? [];
    const type = written === 'repository' || written === 'registry' ? written : undefined;
    return type === undefined || name === undefined || !actions
      ? []
      : [{ type, name, actions: actions.split(',') }];
  });
}

/**
 * One list out of two, one scope for each name, the actions of both: what the first list asks for
 * stays first, since some registries look at no other.
 */
export function mergeScopes(first: readonly Scope[], second: readonly Scope[]): readonly Scope[] {
  const merged = new Map<string, Scope>();
  for (const scope of [...first, ...second]) {
    const key = `${scope.type}:${scope.name}`;
    const before = merged.get(key)?.actions ?? [];
    merged.set(key, { ...scope, actions: [...new Set([...before, ...scope.actions])] });
  }
  return [...merged.values()];
}

/** Whether a token for `granted` allows `wanted`. */
export function coversScopes(granted: readonly Scope[], wanted: readonly Scope[]): boolean {
  return wanted.every((want) =>
    granted.some(
      (grant) =>
        grant.type === want.type &&
        grant.name === want.name &&
        want.actions.every((action) => grant.actions.includes(action)),
    ),
  );
}

/**
 * The same scopes with `*` in place of the action `delete`: Quay knows `*` only, all others know
 * `delete`. `undefined` if nothing is to be deleted.
 */
export function widestScopes(scopes: readonly Scope[]): readonly Scope[] | undefined {
  return scopes.some(({ actions }) => actions.includes('delete'))
    ? scopes.map((scope) =>
        scope.actions.includes('delete') ? { ...scope, actions: ['*'] } : scope,
      )
    : undefined;
}
