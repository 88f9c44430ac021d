import type { ImageError } from '../../errors.ts';
import type { Exchanges, Message } from './exchange.ts';
import { Pause, retryText, withTries } from './retry.ts';
import type { WireRequest, WireResponse } from './wire.ts';

export type NetworkOptions = {
  /** After the first try. */
  readonly retries: number;
  readonly onRetry?: ((text: string) => void) | undefined;
  /** Told every token and password that was obtained, so that it can be masked. */
  readonly onSecret?: ((secret: string) => void) | undefined;
};

/** What the wires of one run share: sockets, tries, and what each host has asked for. */
export class Network {
  readonly #exchanges: Exchanges;
  readonly #options: NetworkOptions;
  readonly #pauses = new Map<string, Pause>();

  constructor(exchanges: Exchanges, options: NetworkOptions) {
    this.#exchanges = exchanges;
    this.#options = options;
  }

  send(message: Message): Promise<WireResponse> {
    return this.#exchanges.send(message);
  }

  secret(secret: string): void {
    this.#options.onSecret?.(secret);
  }

  /** @param host what answers: whoever is asked to wait for it, all others wait as well */
  tries<T>(
    host: string,
    request: Pick<WireRequest, 'signal' | 'retry'> & { readonly retries?: number },
    attempt: () => Promise<T>,
    onTemporary: (error: ImageError) => void = () => undefined,
  ): Promise<T> {
    const retries = request.retry === false ? 0 : (request.retries ?? this.#options.retries);
    const onRetry = (error: ImageError, seconds: number, tries: number): void => {
      onTemporary(error);
      this.#options.onRetry?.(retryText(error, seconds, tries, retries));
    };
    const { signal } = request;
    return withTries({ retries, pause: this.#pauseOf(host), signal, onRetry }, attempt);
  }

  close(): void {
    this.#exchanges.close();
  }

  #pauseOf(host: string): Pause {
    const pause = this.#pauses.get(host) ?? new Pause();
    this.#pauses.set(host, pause);
    return pause;
  }
}
