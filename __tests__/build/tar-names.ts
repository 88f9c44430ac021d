/** The names in a tar whose bytes went through a text, in their order without case. */
export function namesIn(tar: string): readonly string[] {
  const bytes = Buffer.from(tar);
  const names: string[] = [];
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const block = bytes.subarray(at, at + 512);
    names.push(block.toString('utf8', 0, block.indexOf(0)));
    const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return names.toSorted();
}
