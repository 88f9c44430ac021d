import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { Client } from './undici.ts';

/** undici tells of each request that it has sent. */
const SENT = 'undici:client:sendHeaders';
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';

let isAsked = false;

/**
 * V8 compiles undici's parser when it reads the first answer, which takes many times as long as the reading: it gets
 * one that is made up while the first is on its way. Once in a process.
 */
export function compileParser(): void {
  if (!isAsked) {
    isAsked = true;
    const sent = (): void => {
      unsubscribe(SENT, sent);
      setImmediate(parseAnswer);
    };
    subscribe(SENT, sent);
  }
}

function parseAnswer(): void {
  const socket = new Duplex({
    read: () => undefined,
    write(_request, _encoding, done) {
      this.push(ANSWER);
      done();
    },
  });
  const client = new Client('http://parser', {
    connect: (_target, callback) => queueMicrotask(() => callback(null, socket as Socket)),
  });
  const answered = client.request({ path: '/', method: 'HEAD', reset: false });
  answered
    .then(({ body }) => body.dump())
    .finally(() => client.destroy())
    .catch(() => undefined);
}
