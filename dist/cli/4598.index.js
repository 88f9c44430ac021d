export const id = 4598;
export const ids = [4598];
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

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ newBodyFile),
/* harmony export */   u: () => (/* binding */ bodyOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3223);
/* harmony import */ var _content_read_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9245);




/** How much may wait to be written, in bytes. */
const WAITING = 512 * 1024;
/** A new file for a body, whose bytes are on the disk when the stream has finished. */
function newBodyFile(path) {
    return (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_2__/* .givingBack */ .G)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx', flush: true, highWaterMark: WAITING }));
}
/**
 * The bytes of a file, which is closed at their end.
 * @param start the first of them, and `end` the first one after them; offsets in bytes
 */
function bodyOfFile(file, start = 0, end = Number.POSITIVE_INFINITY) {
    return new FileBody(file, start, end);
}
class FileBody extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable {
    #file;
    #end;
    #position;
    constructor(file, start, end) {
        super();
        this.#file = file;
        this.#position = start;
        this.#end = end;
    }
    _read() {
        this.#readMore().then((piece) => this.destroyed || this.push(piece.length === 0 ? null : piece), (error) => this.destroy(error));
    }
    async #readMore() {
        const memory = _content_read_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readMemory */ .S.take();
        const most = Math.min(memory.length, this.#end - this.#position);
        const { bytesRead } = await this.#file.read(memory, 0, most, this.#position);
        this.#position += bytesRead;
        return _content_read_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readMemory */ .S.received(memory, bytesRead);
    }
    _destroy(error, done) {
        this.#file.close().then(() => done(error), (failure) => done(error ?? failure));
    }
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NewFile),
/* harmony export */   TY: () => (/* binding */ removeLeftOvers),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6706);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3994);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9573);








/** A file that has its name only when it is complete. */
class NewFile {
    stream;
    #path;
    /** Undefined for anything but a regular file (`/dev/stdout`, a pipe), which is written to as it is. */
    #temporary;
    constructor(path, temporary, mode) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream = (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)(temporary === undefined
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path)
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx', flush: true, ...(mode && { mode }) }));
    }
    /**
     * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
     * beside it is removed.
     * @throws ImageError `ARCHIVE`
     */
    static async at(path) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileErrors */ .GC)('ARCHIVE', `writing ${path}`, async () => {
            const target = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) ?? path;
            const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target));
            if (found !== undefined && !found.isFile()) {
                return new NewFile(target, undefined);
            }
            await removeLeftOvers((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            return new NewFile(target, beside(target), found && found.mode & 0o777);
        });
    }
    /** Gives the file its name; the stream must have ended. */
    async keep() {
        if (this.#temporary !== undefined) {
            await (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .renameOver */ .HB)(this.#temporary, this.#path);
        }
    }
    async discard() {
        if (this.#temporary !== undefined) {
            await this.#closed();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#temporary, { force: true });
        }
    }
    async #closed() {
        const { stream } = this;
        if (!stream.closed) {
            const closed = new Promise((done) => stream.once('close', () => done()));
            // Its writer has been told of the error.
            stream.on('error', () => undefined);
            stream.destroy();
            await closed;
        }
    }
}
/** Writes a file as a whole or not at all; who may read it stays as it was. */
async function writeWhole(path, content) {
    const file = await NewFile.at(path);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(file.stream.end(content));
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)('ARCHIVE', `writing ${path}`, error);
    }
}
function beside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownName */ .qU)()}`);
}
/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
async function removeLeftOvers(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) {
            throw noFolder(folder);
        }
        // A folder may be written to and not read.
        return [];
    });
    for (const name of names.filter((one) => LEFT_OVER.test(one))) {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(name);
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .runs */ .Np)(owner) === false) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
}
function noFolder(path) {
    const error = new Error(`there is no folder ${path}`);
    return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Forms)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9501);








const RECORD_LIMIT = 4096;
/**
 * Notes which content of a layout is another content in another form: a layer with another compression.
 * Each note is a small file under `forms/` beside the blobs, which other tools ignore.
 */
class Forms {
    #dir;
    #ingest;
    /** @param dir of the layout */
    constructor(dir) {
        this.#dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'forms');
        this.#ingest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'ingest');
    }
    /** @param form `gzip-6` @returns `undefined` where it is not known */
    async find(digest, form) {
        return this.#read(nameOf(digest, form));
    }
    async note(digest, form, made) {
        const { mediaType, digest: madeDigest, size } = made;
        const record = JSON.stringify({ mediaType, digest: madeDigest, size });
        const options = { folder: this.#ingest, durable: false };
        await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, nameOf(digest, form)), record, options);
    }
    /** Removes the notes about content that is gone. */
    async sweep(isThere) {
        for (const name of (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir))) ?? []) {
            const made = await this.#read(name);
            if (made === undefined || !(await isThere(made))) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, name), { force: true });
            }
        }
    }
    /** @returns `undefined` for a note that cannot be read */
    async #read(name) {
        try {
            const bytes = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, name), RECORD_LIMIT);
            return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeDescriptor */ .y)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeJson */ .xO)(bytes, name), name), name);
        }
        catch {
            return undefined;
        }
    }
}
function nameOf(digest, form) {
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .encodedOf */ .EX)(digest)}.${form}`;
}


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ImageLayout: () => (/* binding */ ImageLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/disk/owner.js
var disk_owner = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
;// CONCATENATED MODULE: ./lib/disk/lock.js









/** How long to wait for other processes, in milliseconds. */
const PATIENCE = 30_000;
/** How often a file is touched, in milliseconds. Another machine's file is left over if it is not. */
const HEARTBEAT = 5_000;
const STALE = 20_000;
/**
 * A lock between processes, in a folder of its own. Each process has a file there, named by when it came
 * and which process it is: `wait-\u2026`, and `held-\u2026` once it is its turn. No process takes over or replaces
 * another's file, so that the file of a process that died can be removed by any other at any time; a lock
 * in one file, stolen by unlinking it, has no such moment.
 *
 * One process holds it at a time: one that has renamed its file to `held-\u2026` looks again, and steps back if
 * there is another such file.
 */
class Lock {
    #folder;
    #patience;
    #queue = Promise.resolve();
    /** @param patience in milliseconds */
    constructor(folder, patience = PATIENCE) {
        this.#folder = folder;
        this.#patience = patience;
    }
    /**
     * Runs the section while no other process is in one.
     * @throws ImageError `STORE` when others hold it for too long
     */
    async hold(section, { signal } = {}) {
        const turn = this.#queue.then(() => this.#enter(section, signal));
        this.#queue = turn.catch(() => undefined);
        return turn;
    }
    async #enter(section, signal) {
        signal?.throwIfAborted();
        const ticket = `${Date.now()}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.${(0,disk_owner/* ownMark */.a1)()}`;
        const waiting = (0,external_node_path_.join)(this.#folder, `wait-${ticket}`);
        const held = (0,external_node_path_.join)(this.#folder, `held-${ticket}`);
        await (0,folder/* makeFolder */.f)(this.#folder);
        await (0,promises_.writeFile)(waiting, '', { flag: 'wx' });
        try {
            await this.#turn(ticket, signal);
            const beat = setInterval(() => void alive(held), HEARTBEAT);
            beat.unref();
            try {
                return await section();
            }
            finally {
                clearInterval(beat);
            }
        }
        finally {
            await (0,promises_.rm)(held, { force: true });
            await (0,promises_.rm)(waiting, { force: true });
        }
    }
    async #turn(ticket, signal) {
        const waiting = (0,external_node_path_.join)(this.#folder, `wait-${ticket}`);
        const held = (0,external_node_path_.join)(this.#folder, `held-${ticket}`);
        // The system's clock may be set meanwhile.
        const deadline = performance.now() + this.#patience;
        for (let beat = performance.now();;) {
            if ((await this.#before(ticket)) === undefined) {
                await (0,replace/* renameOver */.HB)(waiting, held);
                if (!(await this.#present()).some((name) => isHeld(name) && !name.endsWith(ticket))) {
                    return;
                }
                await (0,replace/* renameOver */.HB)(held, waiting);
            }
            if (performance.now() > deadline) {
                throw this.#impatient(await this.#before(ticket));
            }
            if (performance.now() - beat > HEARTBEAT) {
                beat = performance.now();
                await alive(waiting);
            }
            await (0,external_node_timers_promises_.setTimeout)(4 + Math.random() * 16, undefined, { signal });
        }
    }
    /** The file of the process that comes before this ticket: the holder, or one that waits longer. */
    async #before(ticket) {
        const present = await this.#present();
        return present.find(isHeld) ?? present.find((name) => name < `wait-${ticket}`);
    }
    /** The files of processes that still run; the others are removed. */
    async #present() {
        const names = (await (0,promises_.readdir)(this.#folder)).filter((name) => /^(?:held|wait)-/.test(name));
        const running = [];
        for (const name of names) {
            const path = (0,external_node_path_.join)(this.#folder, name);
            if (await isLeftOver(path, name)) {
                await (0,promises_.rm)(path, { force: true });
            }
            else {
                running.push(name);
            }
        }
        return running.sort();
    }
    #impatient(name) {
        const pid = name === undefined ? undefined : (0,disk_owner/* ownerOf */.bf)(name)?.pid;
        const who = pid === undefined ? 'another process' : `process ${pid}`;
        return new lib_errors/* ImageError */.C8('STORE', `waiting for ${this.#folder}: ${who} holds it for more than ${this.#patience / 1000} s`, { hint: 'end that process, or wait until it is done' });
    }
}
function isHeld(name) {
    return name.startsWith('held-');
}
async function alive(path) {
    const now = new Date();
    // It is gone if the section has just ended.
    await (0,promises_.utimes)(path, now, now).catch(() => undefined);
}
async function isLeftOver(path, name) {
    const owner = (0,disk_owner/* ownerOf */.bf)(name);
    const running = owner === undefined ? undefined : (0,disk_owner/* runs */.Np)(owner);
    if (running !== undefined) {
        return !running;
    }
    const found = await (0,errors/* ifThere */.y)(() => (0,promises_.stat)(path));
    return found === undefined || Date.now() - found.mtimeMs > STALE;
}

// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/disk/body-file.js
var body_file = __webpack_require__(9712);
;// CONCATENATED MODULE: ./lib/disk/verify-file.js


const READ_SIZE = 1024 * 1024;
/**
 * Verifies a file, which is read through one buffer: a stream makes a new one for each read, and those
 * of a large file keep the garbage collector busy for as long as the hash takes.
 * @throws IntegrityError
 */
async function verifyFile(path, expected, { signal }) {
    const check = new verify/* Check */.Jl(expected);
    const file = await (0,files/* openFile */.Tq)(path);
    try {
        const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, expected.size + 1));
        for (let bytesRead = -1; bytesRead !== 0;) {
            signal?.throwIfAborted();
            ({ bytesRead } = await file.read(buffer, 0, buffer.byteLength, null));
            assert(check.add(buffer.subarray(0, bytesRead)));
        }
    }
    finally {
        await file.close();
    }
    assert(check.end());
}
function assert(error) {
    if (error !== null) {
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/layout/blobs.js













/** Content up to this size is read at once, in bytes. */
const SMALL = 64 * 1024;
/** The content of a layout: a file for each blob, `blobs/ALGORITHM/ENCODED`, never half-written. */
class Blobs {
    #dir;
    #ingest;
    /** @param ingest a folder on the same file system, for what is being written */
    constructor(dir, ingest) {
        this.#dir = (0,external_node_path_.join)(dir, 'blobs');
        this.#ingest = ingest;
    }
    path(digest) {
        return (0,external_node_path_.join)(this.#dir, (0,oci_digest/* algorithmOf */.Hy)(digest), (0,oci_digest/* encodedOf */.EX)(digest));
    }
    /** Goes by name and size: a power cut can leave an empty file. */
    async has({ digest, size }) {
        return (await (0,files/* fileAt */.Wd)(this.path(digest)))?.size === size;
    }
    /** Marks a blob as needed from now on, where the layout can be written to. */
    async use(digest) {
        const now = new Date();
        await (0,promises_.utimes)(this.path(digest), now, now).catch(() => undefined);
    }
    async size(digest) {
        return (await (0,files/* fileAt */.Wd)(this.path(digest)))?.size;
    }
    /** @returns `undefined` where there is no such blob */
    async read(descriptor, { offset = 0, signal } = {}) {
        signal?.throwIfAborted();
        if (descriptor.size <= SMALL) {
            const bytes = await this.document(descriptor, SMALL);
            return bytes && (0,verify/* streamOf */.mA)(bytes.subarray(offset));
        }
        const file = await (0,errors/* ifThere */.y)(() => (0,files/* openFile */.Tq)(this.path(descriptor.digest)));
        if (file === undefined) {
            return undefined;
        }
        const body = (0,body_file/* bodyOfFile */.u)(file, offset);
        const checked = offset === 0 ? (0,verify/* verified */.zr)(body, descriptor) : body;
        return signal === undefined ? checked : (0,external_node_stream_.addAbortSignal)(signal, checked);
    }
    /** See {@link measureGzippedTar}. */
    async plainSize({ digest, size }) {
        return (0,errors/* ifThere */.y)(async () => {
            const file = await (0,files/* openFile */.Tq)(this.path(digest));
            const readAt = async (offset, length) => {
                const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
                return buffer.subarray(0, bytesRead);
            };
            return (0,compression/* measureGzippedTar */.lH)(readAt, size).finally(() => file.close());
        });
    }
    /**
     * A document's bytes, verified; `undefined` where it is not there.
     * @param limit in bytes
     * @throws ImageError `TOO_LARGE`; IntegrityError
     */
    async document(descriptor, limit) {
        if (descriptor.size > limit) {
            const what = `reading content ${descriptor.digest}`;
            throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${what}: larger than ${limit} bytes`);
        }
        const path = this.path(descriptor.digest);
        const bytes = await (0,errors/* ifThere */.y)(async () => (descriptor.size <= SMALL ? files/* readStartNow */.zZ : files/* readStart */.H6)(path, descriptor.size + 1));
        if (bytes !== undefined) {
            (0,verify/* verifyBytes */.RV)(bytes, descriptor);
        }
        return bytes;
    }
    /** Whether this could be a JSON document: only their bytes tell which blobs are manifests. */
    async mayBeDocument(digest) {
        return (await (0,errors/* ifThere */.y)(async () => (0,files/* readStartNow */.zZ)(this.path(digest), 1)))?.toString() === '{';
    }
    /** Writes while verifying, and gives the file its final name when its bytes are on the disk. */
    async write(descriptor, body, { signal }) {
        await this.#ingested(async (temporary) => {
            // The body first: a file whose opening is under way may be made after it was removed.
            const content = (0,verify/* verified */.zr)(await body(), descriptor);
            await (0,external_node_stream_promises_.pipeline)(content, (0,body_file/* newBodyFile */.r)(temporary), during(signal));
            return descriptor.digest;
        });
    }
    /** Writes bytes whose digest is known only when they have been read. */
    async receive(chunks, { signal }) {
        const digester = new oci_digest/* Digester */.Y8();
        let size = 0;
        const counted = async function* () {
            for await (const chunk of chunks) {
                digester.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        };
        const digest = await this.#ingested(async (temporary) => {
            await (0,external_node_stream_promises_.pipeline)(counted, (0,body_file/* newBodyFile */.r)(temporary), during(signal));
            return digester.digest();
        });
        return { digest, size };
    }
    /** Takes over a file, by a link where the file system has links. It is read once, to verify it. */
    async adopt(descriptor, path, { signal }) {
        await this.#ingested(async (temporary) => {
            await (0,files/* linkOrCopy */.L7)(path, temporary);
            const now = new Date();
            await (0,promises_.utimes)(temporary, now, now);
            await verifyFile(temporary, descriptor, { signal });
            return descriptor.digest;
        });
    }
    /** @param fill writes content to a temporary file, verifies it, and returns its digest */
    async #ingested(fill) {
        const { digest, path } = await (0,replace/* writeBeside */.Ae)(this.#ingest, async (temporary) => {
            const digest = await fill(temporary);
            return { digest, path: this.path(digest) };
        });
        await (0,replace/* syncFolder */.Yw)((0,external_node_path_.dirname)(path));
        return digest;
    }
    async remove(digest) {
        await (0,promises_.rm)(this.path(digest), { force: true });
    }
    /** Every blob that is there; files that are no blobs are left alone. */
    async *list() {
        for (const algorithm of ['sha256', 'sha512']) {
            const folder = (0,external_node_path_.join)(this.#dir, algorithm);
            for (const name of await namesIn(folder)) {
                const digest = `${algorithm}:${name}`;
                const found = (0,oci_digest/* isDigest */.Bc)(digest) ? await (0,files/* fileAt */.Wd)((0,external_node_path_.join)(folder, name)) : undefined;
                if (found !== undefined && (0,oci_digest/* isDigest */.Bc)(digest)) {
                    yield { digest, size: found.size, usedMs: found.mtimeMs };
                }
            }
        }
    }
}
function during(signal) {
    return signal === undefined ? {} : { signal };
}
async function namesIn(folder) {
    return (await (0,errors/* ifThere */.y)(() => (0,promises_.readdir)(folder)))?.sort() ?? [];
}

// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(8129);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/layout/written-elsewhere.js
var written_elsewhere = __webpack_require__(9212);
;// CONCATENATED MODULE: ./lib/layout/lease.js







/** What another machine left behind counts as given up after so long, in milliseconds. */
const FOREIGN_AGE = 24 * 60 * 60 * 1000;
/** Clocks and file systems tell time in steps of their own: so much may be wrong, in milliseconds. */
const CLOCK_STEP = 2_000;
/** A process that may not write may still read. */
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT']);
/**
 * Says that this process writes to the layout: content which is not yet below a name, or was found to be
 * there and is needed, must not be collected by another process. It ends with `end`, or with the process.
 */
class Lease {
    #ingest;
    #lock;
    #begun = new Map();
    #sinceMs = Number.NEGATIVE_INFINITY;
    constructor(ingest, lock) {
        this.#ingest = ingest;
        this.#lock = lock;
    }
    /** Under the lock: a collection that is under way ends first, so that what is seen next stays. */
    async begin(options) {
        const path = await (0,once/* once */.O)(this.#begun, 'lease', () => this.#begin(options));
        if (path !== undefined && Date.now() < this.#sinceMs) {
            await this.#beginEarlier(path);
        }
    }
    /** The clock was set back: what is stored from now on would seem to be older than the lease. */
    async #beginEarlier(path) {
        this.#sinceMs = Date.now();
        await (0,promises_.utimes)(path, new Date(), new Date());
    }
    async #begin(options) {
        const path = (0,external_node_path_.join)(this.#ingest, `lease.${(0,disk_owner/* ownName */.qU)()}`);
        try {
            await (0,folder/* makeFolder */.f)(this.#ingest);
            await this.#lock.hold(async () => {
                await removeLeftOvers(this.#ingest);
                await (0,promises_.writeFile)(path, '', { flag: 'wx' });
                this.#sinceMs = Date.now();
            }, options);
        }
        catch (error) {
            if (READ_ONLY.has((0,errors/* errno */.b)(error))) {
                return undefined;
            }
            throw error;
        }
        return path;
    }
    async end() {
        const path = await this.#begun.get('lease')?.catch(() => undefined);
        this.#begun.clear();
        if (path !== undefined) {
            await (0,promises_.rm)(path, { force: true });
        }
    }
}
/** When the first of the other processes that are writing began, in milliseconds since 1970. */
async function othersWriteSince(ingest) {
    const names = await filesIn(ingest);
    const leases = names.filter((name) => name.startsWith('lease.') && !name.endsWith((0,disk_owner/* ownMark */.a1)()));
    const times = [];
    for (const name of leases) {
        const { gone, since } = await judge(ingest, name);
        // A lease from the future: the clock was set back, and no time tells what was stored since.
        const isKnown = since <= Date.now() + CLOCK_STEP;
        if (!gone) {
            times.push(isKnown ? since : Number.NEGATIVE_INFINITY);
        }
    }
    return times.length === 0 ? undefined : Math.min(...times) - CLOCK_STEP;
}
/** Removes what processes that have ended had begun to write. */
async function removeLeftOvers(ingest) {
    for (const name of await filesIn(ingest)) {
        if ((await judge(ingest, name)).gone) {
            await (0,written_elsewhere/* removeNoted */.R)((0,external_node_path_.join)(ingest, name), name);
            await (0,promises_.rm)((0,external_node_path_.join)(ingest, name), { force: true });
        }
    }
}
async function judge(ingest, name) {
    const owner = (0,disk_owner/* ownerOf */.bf)(name);
    const running = owner === undefined ? undefined : (0,disk_owner/* runs */.Np)(owner);
    const since = (await (0,errors/* ifThere */.y)(() => (0,promises_.stat)((0,external_node_path_.join)(ingest, name))))?.mtimeMs;
    const age = since === undefined ? Number.POSITIVE_INFINITY : Date.now() - since;
    return { gone: !(running ?? age < FOREIGN_AGE) || since === undefined, since: since ?? 0 };
}
async function filesIn(folder) {
    const found = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

;// CONCATENATED MODULE: ./lib/layout/collect.js









/**
 * Removes content that no image needs. What other processes have stored, or found to be there, since they
 * began to write stays. The lock must be held.
 * @param dir of the layout
 */
async function collect(dir, blobs, index, options) {
    const ingest = (0,external_node_path_.join)(dir, 'ingest');
    await removeLeftOvers(ingest);
    const others = await othersWriteSince(ingest);
    const recent = options.grace === undefined ? undefined : Date.now() - options.grace;
    const never = Number.POSITIVE_INFINITY;
    const since = Math.min(others ?? never, recent ?? never);
    const { list, signal } = options;
    const collected = await sweep(blobs, index, { since, signal, list });
    await new layout_forms/* Forms */.o(dir).sweep((made) => blobs.has(made));
    return collected;
}
/** Removes what nothing needs, the entry of a referrer before its content. */
async function sweep(blobs, index, scope) {
    const list = scope.list ?? (await index.read());
    const all = [];
    for await (const blob of blobs.list()) {
        all.push(blob);
    }
    const needed = await neededOf(blobs, list, all, scope);
    const kept = (0,index_edits/* keep */.aC)(list, (entry) => (0,layout_entry/* subjectOf */.et)(entry) === undefined || needed.has(entry.digest));
    const removed = all.filter(({ digest }) => !needed.has(digest));
    const removeAll = async () => {
        for (const { digest } of removed) {
            scope.signal?.throwIfAborted();
            await blobs.remove(digest);
        }
    };
    if (kept !== list && scope.list === undefined) {
        await index.write(kept, removeAll);
    }
    await removeAll();
    return {
        digests: removed.map(({ digest }) => digest),
        bytes: removed.reduce((sum, { size }) => sum + size, 0),
    };
}
/**
 * What must stay: everything below the roots, referrers whose subject stays and what is below
 * them, and what was used just now. Blobs that are not there are no error: a layout may be sparse.
 */
async function neededOf(blobs, list, all, scope) {
    const roots = (0,index_edits/* images */.zC)(list);
    const subjects = new Map(list.entries.map((entry) => [entry.digest, (0,layout_entry/* subjectOf */.et)(entry)]));
    const isRecent = ({ usedMs }) => usedMs >= scope.since;
    const needed = new Set();
    await addBelow(blobs, roots, needed, scope);
    for (const { annotations } of roots) {
        // The index alone and not what is below it: it is kept to choose from again.
        const index = annotations?.[annotation/* INDEX_ANNOTATION */.n];
        if (index !== undefined && (0,oci_digest/* isDigest */.Bc)(index)) {
            needed.add(index);
        }
    }
    let loose = await manifestsAmong(blobs, all.filter(({ digest }) => !needed.has(digest)), scope);
    for (let before = -1; before !== loose.length;) {
        before = loose.length;
        const staying = loose.filter(({ blob, manifest: { subject } }) => isRecent(blob) ||
            isIn(needed, subject?.digest) ||
            // What belongs to an image by its tag alone says so nowhere else.
            isIn(needed, subjects.get(blob.digest)));
        for (const { blob, manifest } of staying) {
            needed.add(blob.digest);
            await addBelow(blobs, (0,oci_manifest/* children */.Y_)(manifest), needed, scope);
        }
        loose = loose.filter(({ blob }) => !needed.has(blob.digest));
    }
    for (const { digest } of all.filter(isRecent)) {
        needed.add(digest);
    }
    return needed;
}
function isIn(digests, digest) {
    return digest !== undefined && digests.has(digest);
}
async function addBelow(blobs, roots, needed, { signal }) {
    const waiting = [...roots];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        signal?.throwIfAborted();
        if (needed.has(next.digest)) {
            continue;
        }
        needed.add(next.digest);
        const bytes = (0,media_type/* isTaggableType */.ys)(next.mediaType)
            ? await blobs.document(next, oci_manifest/* MANIFEST_READ_LIMIT */.tm)
            : undefined;
        if (bytes !== undefined) {
            waiting.push(...(0,oci_manifest/* children */.Y_)((0,oci_manifest/* decodeManifest */.MK)(bytes, next.mediaType, `manifest ${next.digest}`)));
        }
    }
}
async function manifestsAmong(blobs, candidates, { signal }) {
    const found = [];
    for (const blob of candidates) {
        signal?.throwIfAborted();
        // Content that no image needs may be broken.
        const manifest = await manifestIn(blobs, blob).catch(() => undefined);
        if (manifest !== undefined) {
            found.push({ blob, manifest });
        }
    }
    return found;
}
/** The blob as a manifest, or `undefined` where it is none. @throws IntegrityError */
async function manifestIn(blobs, blob) {
    if (blob.size > oci_manifest/* MANIFEST_READ_LIMIT */.tm || !(await blobs.mayBeDocument(blob.digest))) {
        return undefined;
    }
    const bytes = await blobs.document(blob, oci_manifest/* MANIFEST_READ_LIMIT */.tm);
    try {
        return bytes && (0,oci_manifest/* decodeManifest */.MK)(bytes, undefined, `content ${blob.digest}`);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(562);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/layout/whole.js




/**
 * Whether content is there with everything below it. Layers that are kept elsewhere (`urls`) may be
 * absent; a manifest that cannot be read, or whose bytes are damaged, is not whole.
 */
async function isWhole(blobs, root, options) {
    const seen = new Set();
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        options.signal?.throwIfAborted();
        if (seen.has(next.digest) || (0,media_type/* isNonDistributable */.SM)(next.mediaType)) {
            continue;
        }
        seen.add(next.digest);
        if (!(await blobs.has(next))) {
            return false;
        }
        const below = await childrenOf(blobs, next).catch(lib_errors/* unlessInterrupted */.V1);
        if (below === undefined) {
            return false;
        }
        waiting.push(...below);
    }
    return true;
}
/** @throws ContentMissingError if something to be named is not whole */
async function mustBeWhole(blobs, namings, place, options) {
    const byDigest = new Map(namings.map((one) => [one.descriptor.digest, one]));
    for (const { descriptor, name } of byDigest.values()) {
        if (!(await isWhole(blobs, descriptor, options))) {
            throw new content_missing/* ContentMissingError */.IL(`naming ${descriptor.digest} ${name} in ${place}`);
        }
    }
}
async function childrenOf(blobs, descriptor) {
    if (!(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
        return [];
    }
    const bytes = await blobs.document(descriptor, oci_manifest/* MANIFEST_READ_LIMIT */.tm);
    const where = `manifest ${descriptor.digest}`;
    return bytes && (0,oci_manifest/* children */.Y_)((0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType, where));
}

;// CONCATENATED MODULE: ./lib/layout/content.js


/**
 * The content of a layout for one process that reads and writes it: what it finds or stores stays until
 * its lease ends, even if another process collects meanwhile.
 */
class LeasedContent {
    #blobs;
    #lease;
    /** What is being stored now. */
    #storing = new Map();
    constructor(blobs, lease) {
        this.#blobs = blobs;
        this.#lease = lease;
    }
    /** From now on what is found or stored stays. */
    async begin(options) {
        await this.#lease.begin(options);
    }
    /** Whether this piece of content is there; what it refers to is not looked at. */
    async holds(descriptor, options) {
        await this.#lease.begin(options);
        const found = await this.#blobs.has(descriptor);
        if (found) {
            await this.#blobs.use(descriptor.digest);
        }
        return found;
    }
    /** Whether it is there with everything below it. */
    async has(descriptor, options) {
        return (await this.holds(descriptor, options)) && isWhole(this.#blobs, descriptor, options);
    }
    /**
     * Content that is being stored for another image is waited for, and not read twice.
     * @param others layouts whose file is shared if they have the content
     */
    async store(descriptor, body, others, options) {
        const { digest } = descriptor;
        while (!(await this.holds(descriptor, options))) {
            const before = this.#storing.get(digest);
            if (before === undefined) {
                const storing = this.#bring(descriptor, body, others, options);
                this.#storing.set(digest, storing);
                return storing.finally(() => this.#storing.delete(digest));
            }
            await (0,interruptible/* interruptible */.I)(before.catch(() => undefined), options);
        }
        return 'exists';
    }
    async #bring(descriptor, body, others, options) {
        for (const other of others) {
            if (await other.has(descriptor)) {
                await this.#blobs.adopt(descriptor, other.path(descriptor.digest), options);
                return 'mounted';
            }
        }
        await this.#blobs.write(descriptor, body, options);
        return 'copied';
    }
    async receive(chunks, options) {
        await this.#lease.begin(options);
        return this.#blobs.receive(chunks, options);
    }
    async end() {
        await this.#lease.end();
    }
}

;// CONCATENATED MODULE: ./lib/layout/find.js





/**
 * What a name stands for. A digest finds a manifest with no entry of its own as well: one below an index,
 * or one that was pushed by digest.
 */
async function findNamed(blobs, list, name) {
    const found = (0,index_edits/* imageOrTag */.$l)(list, name);
    if (found === undefined) {
        return (0,oci_digest/* isDigest */.Bc)(name) ? manifestOf(blobs, name) : undefined;
    }
    const asked = (0,layout_entry/* digestIn */.s)(name) ?? found.digest;
    return asked === found.digest || (await lists(blobs, asked, found)) ? found : undefined;
}
async function manifestOf(blobs, digest) {
    const size = (await blobs.size(digest)) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest, size });
    return manifest && { mediaType: manifest.mediaType, digest, size };
}
/** Whether an index, which must be there, has this image. An annotation that says so is no proof. */
async function lists(blobs, index, image) {
    const size = (await blobs.size(index)) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest: index, size });
    return manifest !== undefined && (0,oci_manifest/* children */.Y_)(manifest).some(({ digest }) => digest === image.digest);
}

// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(6850);
;// CONCATENATED MODULE: ./lib/layout/layout.js


















/**
 * An OCI image layout directory, for many processes at once: content gets its final name when it is verified
 * and on the disk, and `index.json` is replaced under a lock. Any other tool can read it; what is being
 * written is under `ingest/`. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
class ImageLayout {
    place;
    /** Absolute, with symbolic links resolved. */
    dir;
    #blobs;
    #lock;
    #index;
    #content;
    constructor(dir, place, mayBeAbsent = false) {
        this.dir = dir;
        this.place = place;
        const ingest = (0,external_node_path_.join)(dir, 'ingest');
        this.#blobs = new Blobs(dir, ingest);
        this.#lock = new Lock((0,external_node_path_.join)(ingest, 'lock'));
        this.#index = new index_file/* IndexFile */.Z6(dir, place, this.#lock, mayBeAbsent);
        this.#content = new LeasedContent(this.#blobs, new Lease(ingest, this.#lock));
    }
    /** @throws ImageError `STORE` where there is no layout of version 1.0.0, and none could be made */
    static async open(dir, options = {}) {
        const { create = false, place = `oci:${dir}` } = options;
        try {
            if (create) {
                return await ImageLayout.#make(dir, place, options);
            }
            const layout = new ImageLayout(await (0,promises_.realpath)(dir), place);
            await layout.#index.check();
            return layout;
        }
        catch (error) {
            const why = error instanceof lib_errors/* ImageError */.C8 ? error.cause : error;
            throw (0,errors/* isMissing */.b2)(why) && !create
                ? (0,layout_entry/* noLayout */.e0)(place, error)
                : (0,errors/* fileError */.zS)('STORE', `opening ${place}`, error);
        }
    }
    /** Where nothing is there and nothing can be written, the layout is empty: reading it is no error. */
    static async #make(dir, place, options) {
        try {
            await (0,folder/* makeFolder */.f)((0,external_node_path_.join)(dir, 'blobs', 'sha256'));
            const layout = new ImageLayout(await (0,promises_.realpath)(dir), place);
            await layout.#index.create(options);
            await layout.#index.check();
            return layout;
        }
        catch (error) {
            if (!(0,errors/* isReadOnly */.PI)(error) || (await (0,files/* fileAt */.Wd)((0,external_node_path_.join)(dir, 'index.json'))) !== undefined) {
                throw error;
            }
            return new ImageLayout((0,external_node_path_.resolve)(dir), place, true);
        }
    }
    /** @param name as `index.json` has it, a reference, a digest, or empty for the only image */
    async resolve(name, options = {}) {
        const found = await this.#find(name, options);
        if (found === undefined) {
            throw (0,layout_entry/* noSuchImage */.OB)(this.place, name, (0,index_edits/* images */.zC)(await this.#index.read()));
        }
        return found;
    }
    /** What a name stands for; undefined also if its image is not whole: a copy then mends it. */
    async lookup(name, options = {}) {
        const found = name === '' ? undefined : await this.#find(name, options);
        return found && (await isWhole(this.#blobs, found, options)) ? found : undefined;
    }
    async #find(name, { signal }) {
        signal?.throwIfAborted();
        return findNamed(this.#blobs, await this.#index.read(), name);
    }
    async fetch(descriptor, options = {}) {
        const what = `reading ${descriptor.digest} from ${this.place}`;
        const body = await (0,errors/* fileErrors */.GC)('STORE', what, () => this.#blobs.read(descriptor, options));
        if (body === undefined) {
            throw new lib_errors/* ImageError */.C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        return body;
    }
    async plainSize(descriptor) {
        return this.#blobs.plainSize(descriptor);
    }
    /** Content that was found stays until this layout is closed, even if it is collected meanwhile. */
    async has(descriptor, options = {}) {
        return this.#content.has(descriptor, options);
    }
    /** Whether this piece of content is there; {@link has} also asks for everything below it. */
    async holds(descriptor, options = {}) {
        return this.#content.holds(descriptor, options);
    }
    async put(descriptor, body, options = {}) {
        return (0,errors/* fileErrors */.GC)('STORE', `storing ${descriptor.digest} in ${this.place}`, async () => {
            const from = (options.from ?? []).filter((source) => source instanceof ImageLayout);
            const others = from.map((layout) => layout.#blobs);
            const outcome = await this.#content.store(descriptor, body, others, options);
            if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                await this.#keepReferrer(descriptor, options);
            }
            if (options.name !== undefined) {
                await this.tag(descriptor, options.name, options);
            }
            return outcome;
        });
    }
    /** Stores bytes whose digest is known only when they have been read. */
    async receive(chunks, options = {}) {
        const what = `storing in ${this.place}`;
        return (0,errors/* fileErrors */.GC)('STORE', what, () => this.#content.receive(chunks, options));
    }
    /** A manifest that refers to another needs an entry to be found by: a layout lists nothing else. */
    async #keepReferrer(descriptor, options) {
        const referrer = await (0,referrers/* referrerOf */.N1)(this.#blobs, descriptor);
        if (referrer !== undefined && !(0,index_edits/* hasReferrer */.IX)(await this.#index.read(), descriptor)) {
            await this.#index.edit((list) => (0,index_edits/* withReferrer */.Me)(list, referrer), options);
        }
    }
    async referrers(descriptor, options = {}) {
        return (0,referrers/* referrersIn */.qs)(this.#blobs, (await this.#index.read()).entries, descriptor, options);
    }
    async digestTags(descriptor) {
        return (0,referrers/* digestTagsIn */.t7)((await this.#index.read()).entries, descriptor);
    }
    /** @throws ContentMissingError if not all below it is there, by a look under the lock */
    async tag(descriptor, name, options = {}) {
        await this.tagAll([{ descriptor, name }], options);
    }
    /** {@link tag} for several names, which are all given or none. */
    async tagAll(namings, options = {}) {
        await this.#content.begin(options);
        await this.#index.edit(async (list) => {
            await mustBeWhole(this.#blobs, namings, this.place, options);
            return (0,index_edits/* withNames */.B1)(list, namings);
        }, options);
    }
    /** All images, in the order in which they came; what refers to one is not among them. */
    async entries() {
        return (0,index_edits/* images */.zC)(await this.#index.read()).map(layout_entry/* entryOf */.Ms);
    }
    /** Takes entries away, all at once; an image goes with its last. Its content stays until `collect`. */
    async remove(isGone, options = {}) {
        await this.#index.edit((list) => (0,index_edits/* without */.FF)(list, isGone), {
            ...options,
            makeRoom: (list) => collect(this.dir, this.#blobs, this.#index, { ...options, list }),
        });
    }
    /** Notes by which digest a repository knows an image: `ghcr.io/acme/app@sha256:\u2026`. */
    async noteRepoDigest(digest, name, options = {}) {
        const list = await this.#index.read();
        if ((0,index_edits/* withRepoDigest */.B)(list, digest, name) !== list) {
            await this.#index.edit((now) => (0,index_edits/* withRepoDigest */.B)(now, digest, name), options);
        }
    }
    /**
     * Removes content that no image needs. What other processes have stored, or found to be there,
     * since they began to write stays. In this process no copy into the layout may be under way.
     */
    async collect(options = {}) {
        return this.#lock.hold(() => collect(this.dir, this.#blobs, this.#index, options), options);
    }
    blobPath(digest) {
        return this.#blobs.path(digest);
    }
    contains(source) {
        return source instanceof ImageLayout && source.dir === this.dir;
    }
    async close() {
        await this.#content.end();
    }
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ removeNoted),
/* harmony export */   p: () => (/* binding */ noteElsewhere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8370);
/* harmony import */ var _disk_new_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);
/* harmony import */ var _disk_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3994);





/** The longest path of a note, in bytes. */
const NOTE_LIMIT = 64 * 1024;
/** Begins the names of notes in `ingest/`. */
const NOTE = 'elsewhere.';
/**
 * Notes in a layout that this process writes a file elsewhere (`save -o`), so that a collection finds what
 * is left of it should the process be killed. Where the layout cannot be written to, nothing is noted.
 * @param dir of the layout
 * @returns removes the note
 */
async function noteElsewhere(dir, file) {
    const note = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'ingest', `${NOTE}${(0,_disk_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)()}`);
    const noted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(note, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), { flag: 'wx' }).then(() => true, () => false);
    return async () => {
        await (noted ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(note, { force: true }) : undefined);
    };
}
/** Removes what is left where a process that has ended was writing; failing leaves it for the next one. */
async function removeNoted(note, name) {
    if (name.startsWith(NOTE)) {
        const folder = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(note, NOTE_LIMIT).catch(() => undefined);
        await (folder && (0,_disk_new_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftOvers */ .TY)(folder.toString()).catch(() => undefined));
    }
}


/***/ })

};
