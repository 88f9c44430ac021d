import type { Clock } from './clock.ts';
import type { Exchanges } from './exchange.ts';
import type { Budget } from './limits.ts';
import type { Retries } from './retry.ts';
import type { Secrets } from './secrets.ts';
import type { Trace } from './trace.ts';
import type { UrlPolicy } from './url-policy.ts';

/** What all hosts of one run share. */
export type Run = {
  readonly clock: Clock;
  readonly exchanges: Pick<Exchanges, 'send' | 'expect' | 'close'>;
  readonly retries: Retries;
  readonly secrets: Secrets;
  readonly policy: UrlPolicy;
  readonly budget: Budget;
  readonly trace: Trace;
};
