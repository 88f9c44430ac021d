import type { RemedyWords } from '../errors.ts';

/** What the action has against errors: its inputs. */
export const REMEDIES: RemedyWords = {
  'allow-insecure': () => 'the input insecure-registries',
  'log-in': () => 'the input registry-auth',
  'longer-timeout': () => 'the input timeout',
  mirror: () => 'the input mirrors',
  'no-referrers': () => 'the input referrers',
  'trust-authority': () => 'the input ca-file',
};

/** The same of the action that builds, which has fewer. */
export const BUILD_REMEDIES: RemedyWords = {
  'log-in': () => 'the input registry-auth',
};
