import type { RemedyWords } from '../errors.ts';

/** What the action that builds has against errors: its inputs. */
export const BUILD_REMEDIES: RemedyWords = {
  'allow-insecure': () => 'the input insecure-registries',
  'log-in': () => 'the input registry-auth',
  'longer-timeout': () => 'the input timeout',
  mirror: () => 'the input mirrors',
  'trust-authority': () => 'the input ca-file',
};

/** The same of the action that moves images, which has more. */
export const REMEDIES: RemedyWords = {
  ...BUILD_REMEDIES,
  'no-referrers': () => 'the input referrers',
};
