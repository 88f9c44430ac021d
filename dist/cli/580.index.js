export const id = 580;
export const ids = [580];
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

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TarReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);



/** The most that may follow the end, in bytes: writers fill up their last record with less. */
const REST_LIMIT = 64 * 1024 * 1024;
/** Reads the entries of a tar from a stream, one after the other. Only one chunk is in memory. */
class TarReader {
    #place;
    #chunks;
    #chunk = Buffer.alloc(0);
    /** What is left of the current entry's body, and of the padding after it, in bytes. */
    #body = 0;
    #padding = 0;
    #position = 0;
    #maps = new _sparse_js__WEBPACK_IMPORTED_MODULE_0__/* .SparseMaps */ .oo();
    /** @param place for messages: `layer sha256:\u2026` */
    constructor(chunks, place) {
        this.#place = place;
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /**
     * Skips what is left of the current entry.
     * @returns `undefined` at the end @throws ImageError `ARCHIVE`; what the stream fails with
     */
    async next() {
        for (let extensions = {};;) {
            await this.#skipRest();
            const header = await this.#header();
            if (header === undefined) {
                return undefined;
            }
            const entry = this.#entry(header, extensions);
            if (!'xLK'.includes(entry.type)) {
                return entry.type === 'S' ? this.#withMap(entry) : entry;
            }
            extensions = { ...extensions, ...(await this.#extension(entry)) };
        }
    }
    /** How many bytes have been taken: after `next`, where the body of that entry begins. */
    get position() {
        return this.#position;
    }
    /** The body of the current entry, once. */
    async *body() {
        while (this.#body > 0) {
            const piece = await this.#piece(this.#body);
            this.#body -= piece.length;
            yield piece;
        }
    }
    /**
     * What the current entry is made of where it is a sparse file: then `body` gives what is left of it, the
     * bytes of its extents, and `expanded` makes the file of them.
     * @throws ImageError `ARCHIVE` for a broken map
     */
    async sparseMap(entry) {
        if (!(0,_sparse_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(entry)) {
            return undefined;
        }
        const map = await this.#maps.read(entry, (length) => this.#takeOfBody(length));
        if (map === undefined) {
            throw this.#broken('the map of a sparse file cannot be read');
        }
        return map;
    }
    /**
     * Reads what follows the end: only a stream that was read to its end is verified.
     * @throws ImageError `ARCHIVE` if more than padding follows
     */
    async finish() {
        for (let rest = 0; await this.#more(); rest += (await this.#piece(REST_LIMIT)).length) {
            if (rest > REST_LIMIT) {
                throw this.#broken(`it goes on for more than ${REST_LIMIT} bytes after its end`);
            }
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #header() {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            return undefined;
        }
        const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
        return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(block) ? undefined : block;
    }
    #entry(header, extensions) {
        const decoded = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHeader */ .E2)(header);
        if (decoded === undefined) {
            throw this.#broken('not a tar, or a header that cannot be read');
        }
        const pax = extensions.pax ?? [];
        const said = new Map(pax);
        const name = said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? decoded.name;
        const type = decoded.kind === 'file' ? '0' : decoded.type;
        const hasBody = decoded.kind !== 'no body' && !'12'.includes(type);
        // A size that does not fit into the header stands in the pax header alone, and there is 0 here.
        this.#expect(hasBody ? Number(said.get('size') ?? decoded.size) : 0);
        return {
            name,
            link: said.get('linkpath') ?? extensions.link ?? decoded.link,
            type: type === '0' && name.endsWith('/') ? '5' : type,
            size: this.#body,
            header,
            pax,
        };
    }
    #expect(size) {
        if (!Number.isSafeInteger(size) || size < 0) {
            throw this.#broken('an entry whose size cannot be read');
        }
        this.#body = size;
        this.#padding = (_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE - (size % _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE)) % _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
    }
    async #extension({ type, size }) {
        if (size > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7) {
            throw this.#broken(`a name or pax header of more than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7} bytes`);
        }
        const bytes = await this.#take(size);
        this.#body = 0;
        if (type !== 'x') {
            return { [type === 'L' ? 'name' : 'link']: (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLongName */ .G5)(bytes) };
        }
        const pax = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePax */ .m)(bytes);
        if (pax === undefined) {
            throw this.#broken('a pax header that cannot be read');
        }
        return { pax };
    }
    /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
    async #withMap(entry) {
        const blocks = [entry.header];
        for (let more = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMoreSparse */ .My)(entry.header); more;) {
            const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
            blocks.push(block);
            more = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .goesOnAgain */ .eH)(block);
            if (blocks.length * _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7) {
                throw this.#broken(`a sparse file whose map has more than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7} bytes`);
            }
        }
        return { ...entry, header: Buffer.concat(blocks) };
    }
    async #takeOfBody(length) {
        if (length > this.#body) {
            throw this.#broken('the map of a sparse file is longer than its body');
        }
        this.#body -= length;
        return this.#take(length);
    }
    /** Some writers leave out the padding at the end of a tar; nothing of an entry may be missing. */
    async #skipRest() {
        while (this.#body > 0) {
            this.#body -= (await this.#piece(this.#body)).length;
        }
        while (this.#padding > 0 && (await this.#more())) {
            this.#padding -= (await this.#piece(this.#padding)).length;
        }
        this.#padding = 0;
    }
    /** Exactly so many bytes: a view of a chunk if all of them are in one. */
    async #take(length) {
        const pieces = [];
        for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) {
            pieces.push(await this.#piece(left));
        }
        return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    }
    /** At most so many bytes, and at least one. */
    async #piece(most) {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            throw this.#broken('it is cut short');
        }
        const piece = this.#chunk.subarray(0, most);
        this.#chunk = this.#chunk.subarray(piece.length);
        this.#position += piece.length;
        return piece;
    }
    async #more() {
        while (this.#chunk.length === 0) {
            const next = await this.#chunks.next().catch((error) => {
                throw this.#failed(error);
            });
            if (next.done === true) {
                return false;
            }
            this.#chunk = next.value;
        }
        return true;
    }
    /** Node's codes for what cannot be decompressed are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown`, \u2026 */
    #failed(error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return /^Z(?:STD)?_/.test(code)
            ? this.#broken(`it cannot be decompressed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)
            : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .iW)(`reading ${this.#place}`, error);
    }
    #broken(why) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('ARCHIVE', `reading ${this.#place}: ${why}`);
    }
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oo: () => (/* binding */ SparseMaps),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);


/** The most bytes that the holes of one tar become: a header can tell of any number. */
const HOLES_LIMIT = 16 * 1024 ** 3;
/** Where a header has the first extents and the size of the whole file (GNU's old form), in bytes. */
const FIRST = { at: 386, count: 4 };
const REAL_SIZE = 483;
/** How many extents a block has with which the map goes on. */
const MORE = 21;
const NUMBER = 12;
/** Whether the bytes of an entry are those of a sparse file without its holes (GNU tar). */
function isSparse({ type, pax }) {
    return type === 'S' || (type === '0' && pax.some(([key]) => key.startsWith('GNU.sparse.')));
}
/** Reads the maps of one tar, file after file. */
class SparseMaps {
    #holes = 0;
    /**
     * A map in one of GNU tar's four forms.
     * https://www.gnu.org/software/tar/manual/html_section/Sparse-Formats.html
     * @param take is asked for the map where it is the start of the body (form 1.0)
     * @returns `undefined` if it cannot be read, or does not describe the body
     */
    async read(entry, take) {
        const written = await readWritten(entry, take);
        const extents = written && checked(written, entry.size - written.length);
        if (written === undefined || extents === undefined) {
            return undefined;
        }
        const { size } = written;
        const stored = lengthOf(extents);
        const holes = this.#holes + size - stored;
        const isTooLarge = holes > HOLES_LIMIT;
        // One that is not taken leaves room for others.
        this.#holes = isTooLarge ? this.#holes : holes;
        return { extents, size, stored, isTooLarge };
    }
}
async function readWritten(entry, take) {
    if (entry.type === 'S') {
        return { ...inHeader(entry.header), length: 0 };
    }
    const said = new Map(entry.pax);
    const size = decimal(said.get('GNU.sparse.size') ?? said.get('GNU.sparse.realsize'));
    switch (`${said.get('GNU.sparse.major') ?? 0}.${said.get('GNU.sparse.minor') ?? 0}`) {
        case '0.0':
        case '0.1':
            return { numbers: inRecords(entry.pax), size, length: 0 };
        case '1.0':
            return { ...(await inBody(take)), size };
        default:
            return undefined;
    }
}
/** Blocks of the header after the first go on with the map. An offset of nothing ends those of a block. */
function inHeader(header) {
    const numbers = [];
    for (let start = 0; start < header.length; start += _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE) {
        const { at, count } = start === 0 ? FIRST : { at: start, count: MORE };
        const end = at + count * 2 * NUMBER;
        for (let offset = at; offset < end && header[offset] !== 0; offset += 2 * NUMBER) {
            numbers.push((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, offset, NUMBER), (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, offset + NUMBER, NUMBER));
        }
    }
    return { numbers, size: (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, REAL_SIZE, NUMBER) };
}
/** A record for each number (0.0), or one with all of them (0.1). */
function inRecords(pax) {
    const single = pax.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
    if (single.length > 0) {
        return single.map(([key, value], at) => key.endsWith('.offset') === (at % 2 === 0) ? decimal(value) : Number.NaN);
    }
    const written = new Map(pax).get('GNU.sparse.map') ?? '';
    return written === '' ? [] : written.split(',').map(decimal);
}
/** Numbers a line, the first of which tells how many extents there are, up to the end of their last block. */
async function inBody(take) {
    const lines = [];
    let wanted = 1;
    let rest = '';
    let length = 0;
    while (lines.length < wanted) {
        length += _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE;
        if (length > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7 || rest.length > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE) {
            wanted = Number.NaN;
            break;
        }
        const read = (rest + (await take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE)).toString('latin1')).split('\n');
        rest = read.pop() ?? '';
        lines.push(...read);
        wanted = 1 + 2 * decimal(lines[0] ?? '0');
    }
    return { numbers: Number.isNaN(wanted) ? [wanted] : lines.slice(1, wanted).map(decimal), length };
}
/** NaN for anything else. */
function decimal(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
/** @param stored how many bytes the body has besides the map @returns `undefined` for what cannot be */
function checked({ numbers, size }, stored) {
    const extents = [];
    let end = 0;
    for (let at = 0; at < numbers.length; at += 2) {
        const [offset = Number.NaN, length = Number.NaN] = numbers.slice(at, at + 2);
        // No comparison with NaN is true.
        if (!(offset >= end && offset + length <= size)) {
            return undefined;
        }
        extents.push({ offset, size: length });
        end = offset + length;
    }
    const isWhole = Number.isSafeInteger(size) && lengthOf(extents) === stored;
    return isWhole ? extents.filter((extent) => extent.size > 0) : undefined;
}
function lengthOf(extents) {
    return extents.reduce((sum, { size }) => sum + size, 0);
}
/** What is written at a time of a hole. */
const ZEROS = Buffer.alloc(64 * 1024);
/** All bytes of a sparse file. @param chunks those of its extents @throws ImageError `TOO_LARGE` */
async function* expanded(chunks, { extents, size, isTooLarge }) {
    if (isTooLarge) {
        const most = HOLES_LIMIT / 1024 ** 3;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('TOO_LARGE', `the holes of the sparse files in it have more than ${most} GiB`);
    }
    let at = 0;
    let number = 0;
    for await (const chunk of chunks) {
        let left = chunk;
        for (let extent = extents[number]; extent && left.length > 0; extent = extents[number]) {
            yield* zeros(extent.offset - at);
            at = Math.max(at, extent.offset);
            const piece = left.subarray(0, extent.offset + extent.size - at);
            yield piece;
            at += piece.length;
            left = left.subarray(piece.length);
            number += at === extent.offset + extent.size ? 1 : 0;
        }
    }
    yield* zeros(size - at);
}
function* zeros(count) {
    for (let left = count; left > 0; left -= ZEROS.length) {
        yield ZEROS.subarray(0, left);
    }
}


/***/ })

};
