import type { WrittenReference } from './written-reference.ts';

/**
 * The references that are used under these compose profiles; what has none is always used.
 * @param profiles as `COMPOSE_PROFILES` has them: comma separated, `*` for all
 */
export function activeReferences(
  references: readonly WrittenReference[],
  profiles = '',
): readonly WrittenReference[] {
  const active = new Set(profiles.split(',').map((profile) => profile.trim()));
  return references.filter(
    ({ profiles: own = [] }) =>
      own.length === 0 || active.has('*') || own.some((profile) => active.has(profile)),
  );
}
