import type { RemedyWords } from '../errors.ts';

/** The commands and options that mend an error. */
export const REMEDIES: Required<RemedyWords> = {
  'allow-insecure': (host) => `--insecure ${host}`,
  'credential-file': () => '--auth-file FILE',
  'foreign-layers': () => '`transship copy --foreign-layers`',
  'free-space': () => '`transship prune`',
  'import-rootfs': (place) => `\`transship import ${place}\``,
  'list-images': () => '`transship images`',
  'list-tags': (repository) => `\`transship tags ${repository}\``,
  'log-in': (registry) => `\`transship login ${registry}\``,
  'longer-timeout': () => '--timeout SECONDS',
  mirror: (registry) => `--mirror ${registry}=URL`,
  'no-referrers': () => '`transship copy --no-referrers`',
  'remove-all-names': (id) => `\`transship rmi --force ${id}\``,
  'show-manifest': () => '`transship manifest`',
  'trust-authority': () => '--ca FILE',
};
