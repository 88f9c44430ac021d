import type { IncomingMessage } from 'node:http';

/** A body that comes slower is given up, in bytes a second: what a registry must send us as well. */
const LEAST_RATE = 1024;
/** How often in its time a body is looked at. */
const LOOKS = 8;

/**
 * Ends the connection of a request whose body stands still or drips for so many seconds. Time in which
 * what has come waits for us does not count.
 */
export function endSlowBody(request: IncomingMessage, seconds: number): void {
  const { socket } = request;
  let [looks, before] = [0, socket.bytesRead];
  const look = setInterval(
    () => {
      looks = request.readableLength > 0 ? 0 : looks + 1;
      if (looks === LOOKS && socket.bytesRead - before < seconds * LEAST_RATE) {
        socket.destroy();
      }
      if (looks % LOOKS === 0) {
        [looks, before] = [0, socket.bytesRead];
      }
    },
    (seconds * 1000) / LOOKS,
  );
  look.unref();
  const end = (): void => clearInterval(look);
  request.once('end', end);
  request.once('close', end);
}
