import { codeOf } from '../../errors.ts';
import type { Exchanges, Message } from './exchange.ts';
import { redactUrl } from './redact.ts';
import type { WireResponse } from './wire.ts';

/** Told what a run does, a line each; nothing in it is secret. */
export type Trace = (text: string) => void;

/** Sends messages, and tells each: `HEAD https://ghcr.io/v2/acme/app/manifests/1: 200, 41 ms, try 1`. */
export class TracedExchanges implements Pick<Exchanges, 'send' | 'expect' | 'close'> {
  readonly #exchanges: Exchanges;
  readonly #trace: Trace;

  constructor(exchanges: Exchanges, trace: Trace) {
    this.#exchanges = exchanges;
    this.#trace = trace;
  }

  async send(message: Message): Promise<WireResponse> {
    const started = performance.now();
    const tell = (outcome: number | string): void => {
      const { method, url, tries = 1 } = message;
      const milliseconds = Math.round(performance.now() - started);
      this.#trace(`${method} ${redactUrl(url)}: ${outcome}, ${milliseconds} ms, try ${tries}`);
    };
    try {
      const response = await this.#exchanges.send(message);
      tell(response.status);
      return response;
    } catch (error) {
      tell(codeOf(error));
      throw error;
    }
  }

  expect(url: URL, requests: number): void {
    this.#exchanges.expect(url, requests);
  }

  close(): void {
    this.#exchanges.close();
  }
}
