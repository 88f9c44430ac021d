/**
 * Passes a body on, and its last chunk only after it has ended without an error. A stream that
 * verifies fails at its very end, and a response that is complete by then cannot be taken back.
 */
export async function* withholdLastChunk(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer | undefined;
  for await (const chunk of body) {
    if (held !== undefined) {
      yield held;
    }
    held = chunk;
  }
  if (held !== undefined) {
    yield held;
  }
}
