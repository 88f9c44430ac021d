// The cache program for one step after the other: each begins with a message that holds its environment.
import { runCacheProgram } from '../../../src/action/cache-program.ts';
import { takeOver } from './environment.ts';

export type CacheSession = { readonly environment: Readonly<Record<string, string>> };

const emit = process.emit;
const write = process.stdout.write;

// The listeners of the program take every message for theirs: those of this file are taken out before.
Object.assign(process, {
  emit(...event: readonly unknown[]): unknown {
    const [name, message] = event;
    return name === 'message' && isSession(message)
      ? begin(message)
      : Reflect.apply(emit, process, event);
  },
});
listen();

function isSession(message: unknown): message is CacheSession {
  return typeof message === 'object' && message !== null && 'environment' in message;
}

function begin({ environment }: CacheSession): void {
  process.removeAllListeners('message').removeAllListeners('disconnect');
  process.stdout.write = write;
  takeOver(environment);
  runCacheProgram();
  listen();
}

/** Messages wait until there is a listener. */
function listen(): void {
  process.on('message', () => undefined);
}
