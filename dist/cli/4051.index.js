export const id = 4051;
export const ids = [4051];
export const modules = {

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ MAGIC_LENGTH),
  MB: () => (/* binding */ compressionOf),
  ji: () => (/* binding */ decompressed),
  lH: () => (/* binding */ measureGzippedTar),
  z2: () => (/* binding */ peeked)
});

// UNUSED EXPORTS: GZIP_END, gzippedTarSize

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/content/zstd-end.js
const NOTHING = Buffer.alloc(0);
/** The sizes of a header's optional fields, by their two bits of the descriptor, in bytes. */
const DICTIONARY = [0, 1, 2, 4];
const CONTENT_SIZE = [0, 2, 4, 8];
const CHECKSUM = 4;
const RLE = 1;
/**
 * Follows the frames of a zstd stream as its bytes go by, and knows whether the last one has ended:
 * Node.js before 24.2 and 22.20 takes a stream that is cut short for a whole one. RFC 8878 3.1.
 */
class ZstdEnd {
    /** A header that came in pieces, as far as it is here. */
    #held = NOTHING;
    #wanted = 4;
    /** Bytes of content before the next header. */
    #skipped = 0;
    #checksum = 0;
    #read = this.#magic;
    /** No byte, or the last byte of a frame, was the last one that went by. */
    get isWhole() {
        return this.#skipped === 0 && this.#held.length === 0 && this.#read === this.#magic;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            const taken = Math.min(this.#skipped || this.#wanted - this.#held.length, rest.length);
            if (this.#skipped > 0) {
                this.#skipped -= taken;
            }
            else {
                this.#collect(rest.subarray(0, taken));
            }
            rest = rest.subarray(taken);
        }
    }
    #collect(bytes) {
        const header = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
        this.#held = header.length < this.#wanted ? header : NOTHING;
        if (header.length === this.#wanted) {
            this.#read(header);
        }
    }
    #expect(bytes, read) {
        this.#wanted = bytes;
        this.#read = read;
    }
    #magic(header) {
        // Every other magic number is a skippable frame's, or no frame's, which zlib says.
        if (header.readUInt32LE() === 0xfd2fb528) {
            this.#expect(1, this.#descriptor);
        }
        else {
            this.#expect(4, this.#skippable);
        }
    }
    #skippable(header) {
        this.#skipped = header.readUInt32LE();
        this.#expect(4, this.#magic);
    }
    #descriptor(header) {
        const bits = header.readUInt8();
        const single = (bits & 0x20) !== 0;
        const size = CONTENT_SIZE[(bits >> 6)];
        this.#checksum = (bits & 0x04) === 0 ? 0 : CHECKSUM;
        // One segment has no window descriptor, and always the size of its content.
        this.#skipped = DICTIONARY[(bits & 0x03)] + (single ? size || 1 : size + 1);
        this.#expect(3, this.#block);
    }
    #block(header) {
        const bits = header.readUIntLE(0, 3);
        const isLast = (bits & 1) === 1;
        this.#skipped = (((bits >> 1) & 3) === RLE ? 1 : bits >> 3) + (isLast ? this.#checksum : 0);
        if (isLast) {
            this.#expect(4, this.#magic);
        }
    }
}

;// CONCATENATED MODULE: ./lib/content/compression.js




/** How many bytes at the start tell a compression. */
const MAGIC_LENGTH = 6;
/**
 * By the bytes themselves: names and media types are often wrong about it. RFC 1952 2.3.1 (gzip),
 * RFC 8878 3.1.1 (zstd).
 */
function compressionOf(start) {
    const hex = Buffer.from(start.subarray(0, MAGIC_LENGTH)).toString('hex');
    if (hex.startsWith('1f8b')) {
        return 'gzip';
    }
    // A zstd stream may begin with a skippable frame: 184d2a50 to 184d2a5f, little-endian.
    if (hex.startsWith('28b52ffd') || /^5[0-9a-f]2a4d18/.test(hex)) {
        return 'zstd';
    }
    return hex.startsWith('425a68') || hex === 'fd377a585a00' ? 'other' : 'none';
}
/** The size of the chunks that come out, in bytes. */
const CHUNK = 256 * 1024;
/**
 * The bytes as they were before gzip or zstd, if either was used.
 * @throws what the stream fails with; an error of zlib where it cannot be decompressed; ImageError
 * `UNSUPPORTED` for bzip2 and xz
 */
async function* decompressed(body) {
    const { start, all } = await peeked(body);
    try {
        const compression = compressionOf(start);
        if (compression === 'other') {
            throw new errors/* ImageError */.C8('UNSUPPORTED', 'compressed with bzip2 or xz', {
                hint: 'decompress it first; gzip and zstd are read as they are',
            });
        }
        yield* compression === 'none' ? all : DECOMPRESS[compression](all);
    }
    finally {
        await all.return(undefined);
    }
}
/** The bytes that tell a compression, and all of them. */
async function peeked(body) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        const start = await firstChunk(chunks);
        return { start, all: joined(start, chunks) };
    }
    catch (error) {
        await chunks.return?.();
        throw error;
    }
}
const DECOMPRESS = { gzip: gunzip, zstd: unzstd };
/** Members that follow one another are one stream, which Node's gunzip knows (RFC 1952 2.2). */
async function* gunzip(body) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK });
    // The callback is there because pipeline wants one.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(body, { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/**
 * So are the frames of zstd, and skippable ones are nothing; but Node's stream ends silently with the
 * first frame. Layers of many frames are what zstd:chunked makes (containers/storage).
 */
async function* unzstd(body) {
    const end = new ZstdEnd();
    const chunks = watched(body, end);
    let chunk = await next(chunks);
    while (chunk !== undefined) {
        const frame = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK });
        const fed = feed(frame, chunk, chunks);
        // If it fails, the frame fails too, unless its reader has left.
        fed.catch((error) => frame.destroy(error));
        yield* frame;
        chunk = await fed;
    }
    if (!end.isWhole) {
        throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
    }
}
async function* watched(body, end) {
    for await (const chunk of body) {
        end.push(chunk);
        yield chunk;
    }
}
/** @returns the first bytes that the frame left over, if there are any */
async function feed(frame, first, chunks) {
    let fed = 0;
    for (let chunk = first; chunk !== undefined; chunk = await next(chunks)) {
        fed += chunk.length;
        await write(frame, chunk);
        const left = fed - frame.bytesWritten;
        if (left > 0) {
            return chunk.subarray(chunk.length - left);
        }
    }
    frame.end();
    return undefined;
}
function write(frame, chunk) {
    return new Promise((resolve, reject) => {
        frame.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
async function next(chunks) {
    const { done, value } = await chunks.next();
    return done === true ? undefined : value;
}
async function firstChunk(chunks) {
    let start = Buffer.alloc(0);
    while (start.length < MAGIC_LENGTH) {
        const chunk = await next(chunks);
        if (chunk === undefined) {
            break;
        }
        start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    }
    return start;
}
async function* joined(start, chunks) {
    try {
        yield start;
        for (let chunk = await next(chunks); chunk !== undefined; chunk = await next(chunks)) {
            yield chunk;
        }
    }
    finally {
        await chunks.return?.();
    }
}
/** RFC 1952 2.3.1: the last four bytes of a member, little-endian. */
const GZIP_END = 4;
const TAR_BLOCK = 512;
/**
 * How long a gzipped tar is without its compression, as its end says. That is wrong for several
 * members, where it is the size of the last one, and for more than 4 GiB, where it is the rest. Either
 * mostly shows, because tars come in blocks and gzip does not make them longer; the caller must still
 * check the size that it reads.
 * @param end the last {@link GZIP_END} bytes @param size of the gzip, in bytes
 */
function gzippedTarSize(end, size) {
    const told = end.readUInt32LE();
    return told % TAR_BLOCK === 0 && told > size ? told : undefined;
}
/**
 * The same for a file; `undefined` if it is not gzip.
 * @param readAt reads so many bytes from an offset on, or fewer where the file ends before
 * @param size of the file, in bytes
 */
async function measureGzippedTar(readAt, size) {
    if (compressionOf(await readAt(0, MAGIC_LENGTH)) !== 'gzip') {
        return undefined;
    }
    const end = await readAt(Math.max(size - GZIP_END, 0), GZIP_END);
    return end.length === GZIP_END ? gzippedTarSize(end, size) : undefined;
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expanded: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);




/** The programs for what Node.js cannot decompress, by the first bytes. */
const PROGRAMS = [
    ['BZh', 'bzip2'],
    ['\xfd7zXZ\0', 'xz'],
];
/**
 * Decompresses xz and bzip2 with the programs of these names; anything else passes as it is.
 * @param place for messages
 * @throws ImageError `UNSUPPORTED` if there is no such program, `ARCHIVE` if it fails
 */
async function* expanded(chunks, { exec, place, signal }) {
    const { start, all } = await (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .peeked */ .z2)(chunks);
    const text = start.toString('latin1');
    const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
    if (program === undefined) {
        yield* all;
        return;
    }
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    const stdin = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(all, { objectMode: false });
    exec(program, ['-dc'], { stdin, stdout, signal }).then(({ exitCode, stderr }) => {
        const why = (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stderr.trim(), 200);
        const failed = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `reading ${place}: ${program}: ${why}`);
        if (exitCode === 0) {
            stdout.end();
        }
        else {
            stdout.destroy(failed);
        }
    }, (error) => stdout.destroy(notThere(error, place, program)));
    yield* stdout;
}
function notThere(error, place, program) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENGINE') {
        const why = `it is compressed with ${program}, and there is no such command`;
        const hint = `install ${program}, or decompress it first`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('UNSUPPORTED', `reading ${place}: ${why}`, { cause: error, hint });
    }
    return error instanceof Error ? error : new Error(String(error));
}


/***/ })

};
