/**
 * The same bytes, but the last piece of them only when the end has come without an error: a stream
 * that verifies knows at its very end, and bytes that are all sent cannot be taken back.
 */
export async function* holdBack(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
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
