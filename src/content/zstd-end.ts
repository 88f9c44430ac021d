const NOTHING: Buffer = Buffer.alloc(0);
/** The sizes of a header's optional fields, by their two bits of the descriptor, in bytes. */
const DICTIONARY = [0, 1, 2, 4] as const;
const CONTENT_SIZE = [0, 2, 4, 8] as const;
const CHECKSUM = 4;
const RLE = 1;

/**
 * Follows the frames of a zstd stream as its bytes go by, and knows whether the last one has ended:
 * Node.js before 24.2 and 22.20 takes a stream that is cut short for a whole one. RFC 8878 3.1.
 */
export class ZstdEnd {
  /** A header that came in pieces, as far as it is here. */
  #held = NOTHING;
  #wanted = 4;
  /** Bytes of content before the next header. */
  #skipped = 0;
  #checksum = 0;
  #read: (header: Buffer) => void = this.#magic;

  /** No byte, or the last byte of a frame, was the last one that went by. */
  get isWhole(): boolean {
    return this.#skipped === 0 && this.#held.length === 0 && this.#read === this.#magic;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      const taken = Math.min(this.#skipped || this.#wanted - this.#held.length, rest.length);
      if (this.#skipped > 0) {
        this.#skipped -= taken;
      } else {
        this.#collect(rest.subarray(0, taken));
      }
      rest = rest.subarray(taken);
    }
  }

  #collect(bytes: Buffer): void {
    const header = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    this.#held = header.length < this.#wanted ? header : NOTHING;
    if (header.length === this.#wanted) {
      this.#read(header);
    }
  }

  #expect(bytes: number, read: (header: Buffer) => void): void {
    this.#wanted = bytes;
    this.#read = read;
  }

  #magic(header: Buffer): void {
    // Every other magic number is a skippable frame's, or no frame's, which zlib says.
    if (header.readUInt32LE() === 0xfd2fb528) {
      this.#expect(1, this.#descriptor);
    } else {
      this.#expect(4, this.#skippable);
    }
  }

  #skippable(header: Buffer): void {
    this.#skipped = header.readUInt32LE();
    this.#expect(4, this.#magic);
  }

  #descriptor(header: Buffer): void {
    const bits = header.readUInt8();
    const single = (bits & 0x20) !== 0;
    const size = CONTENT_SIZE[(bits >> 6) as 0 | 1 | 2 | 3];
    this.#checksum = (bits & 0x04) === 0 ? 0 : CHECKSUM;
    // One segment has no window descriptor, and always the size of its content.
    this.#skipped = DICTIONARY[(bits & 0x03) as 0 | 1 | 2 | 3] + (single ? size || 1 : size + 1);
    this.#expect(3, this.#block);
  }

  #block(header: Buffer): void {
    const bits = header.readUIntLE(0, 3);
    const isLast = (bits & 1) === 1;
    this.#skipped = (((bits >> 1) & 3) === RLE ? 1 : bits >> 3) + (isLast ? this.#checksum : 0);
    if (isLast) {
      this.#expect(4, this.#magic);
    }
  }
}
