export const id = 3755;
export const ids = [3755];
export const modules = {

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ GZIP),
/* harmony export */   Z1: () => (/* binding */ recompressionOf),
/* harmony export */   a3: () => (/* binding */ addCompression)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);



/** The level that gzip and docker use. */
const GZIP = { compression: 'gzip', level: 6 };
const LEVELS = {
    gzip: { least: 0, usual: GZIP.level, most: 9 },
    zstd: { least: 1, usual: 3, most: 22 },
    none: { least: 0, usual: 0, most: 0 },
};
/** @param usual what happens without these options */
function addCompression(command, usual) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--compression <form>', `of the layers at the target; ${usual} without it`).choices(['gzip', 'zstd', 'none']))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--compression-level <n>', '0 to 9 for gzip, 1 to 22 for zstd').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0)));
}
/** @returns `undefined` where neither option is given @throws ImageError `INVALID_ARGUMENT` */
function recompressionOf(flags) {
    const { compression = GZIP.compression, compressionLevel } = flags;
    if (flags.compression === undefined && compressionLevel === undefined) {
        return undefined;
    }
    const { least, usual, most } = LEVELS[compression];
    const level = compressionLevel ?? usual;
    if (level < least || level > most) {
        const what = `--compression-level ${level}: ${compression} has levels from ${least} to ${most}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', what);
    }
    // A level alone is for layers that are compressed anyway.
    return { compression, level, onlyPlain: flags.compression === undefined };
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ repositoryOnly),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   Y8: () => (/* binding */ foundPlace),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   gR: () => (/* binding */ withoutTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);



/** A place in full: its reference, or what was written if it has none. */
function formatPlace(place, text) {
    return 'reference' in place && place.reference !== undefined
        ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(place.reference)
        : text;
}
/** `docker://alpine` becomes `alpine`, for arguments that only mean a registry. */
function withoutTransport(text) {
    return text.startsWith('docker://') ? text.slice('docker://'.length) : text;
}
/** Parses the argument of `--all-tags`. @throws ImageError `INVALID_ARGUMENT` for a tag or digest */
function repositoryOnly(command, text) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(withoutTransport(text));
    if (name.tag !== undefined || name.digest !== undefined) {
        const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', what, { hint: 'write the repository only' });
    }
    return name;
}
/** The place of an image once it is found: one that the store found by its id has no reference. */
function foundPlace(place, name) {
    return place.transport === 'store' && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(name) && place.reference?.digest === undefined
        ? { ...place, reference: undefined }
        : place;
}
/**
 * The name of an image of the store in a tar. It is empty for an image that was asked for by its id
 * or digest, even if the id reads like a reference.
 * @param resolved what the store knows it by
 */
function storedName(place, resolved) {
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(resolved)) {
        return '';
    }
    const reference = 'reference' in place ? place.reference : undefined;
    return reference === undefined || reference.digest !== undefined
        ? resolved
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
}


/***/ }),

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

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8574);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);




/** Manifests that are read at a time: a store of thousands must not open thousands of files at once. */
const AT_A_TIME = 8;
/**
 * Everything at and below a root, each digest once, level by level and each in its order. Manifests
 * are read, blobs are not: a child is what its own media type says, because an index may list blobs
 * (BuildKit's caches do).
 * @throws ImageError of the source
 */
async function readGraph(source, root, { onFailure = rethrow, signal } = {}) {
    const nodes = [];
    const seen = new Set();
    let level = [root];
    while (level.length > 0) {
        const fresh = new Map(level.map((one) => [one.digest, one]));
        const read = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)([...fresh.values()].filter(({ digest }) => !seen.has(digest)), AT_A_TIME, async (descriptor, given) => {
            seen.add(descriptor.digest);
            return {
                descriptor,
                manifest: await manifestOf(source, descriptor, { onFailure, ...given }),
            };
        }, { signal });
        nodes.push(...read);
        level = read.flatMap(({ manifest }) => (manifest === undefined ? [] : (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest)));
    }
    return nodes;
}
async function manifestOf(source, descriptor, { onFailure, signal }) {
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return undefined;
    }
    try {
        return await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(source, descriptor, { signal });
    }
    catch (error) {
        onFailure(error, descriptor);
        return undefined;
    }
}
function rethrow(error) {
    throw error;
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted)
/* harmony export */ });
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);

/** A source of one image, which every name stands for. */
function rooted(source, root, changes = {}) {
    return new _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N(source, { ...changes, resolve: () => async () => root });
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3994);






/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;
/** Renames a file or folder, and replaces what has the name. The only caller of `rename`. */
async function renameOver(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            return;
        }
        catch (error) {
            if (process.platform !== 'win32' || !BUSY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error)) || attempt === RENAME_TRIES) {
                throw error;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10 * 2 ** attempt);
        }
    }
}
/**
 * Writes a file or folder under a temporary name and renames it when it is complete. A failure
 * leaves nothing behind.
 * @param folder of the temporary name, on the file system of the final one; made if it is missing
 * @param write fills the temporary name, and returns the final one, with other results if it has any
 */
async function writeBeside(folder, write) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownName */ .qU)());
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
        const written = await write(temporary);
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written.path));
        await renameOver(temporary, written.path);
        return written;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
async function replaceFile(path, text, { folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode, durable = true } = {}) {
    await writeBeside(folder, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await (durable ? file.datasync() : undefined);
        }
        finally {
            await file.close();
        }
        return { path };
    });
    await (durable ? syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined);
}
/** Makes the renames in a folder durable, where the system lets a folder be opened. */
async function syncFolder(path) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync();
    }
    catch {
        // Windows (EISDIR, EPERM) and some network file systems make renames durable by themselves.
    }
    finally {
        await folder?.close();
    }
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ movedBytes)
/* harmony export */ });
/* unused harmony exports NOTHING_MOVED, addMoved */
const NOTHING_MOVED = { downloaded: 0, uploaded: 0, mounted: 0, skipped: 0 };
function addMoved(one, other) {
    return {
        downloaded: one.downloaded + other.downloaded,
        uploaded: one.uploaded + other.uploaded,
        mounted: one.mounted + other.mounted,
        skipped: one.skipped + other.skipped,
    };
}
/** @param remote the sides of the copy that are in a registry */
function movedBytes({ bytes }, remote) {
    return {
        downloaded: remote.source === true ? bytes.copied : 0,
        uploaded: remote.target === true ? bytes.copied : 0,
        mounted: bytes.mounted,
        skipped: bytes.skipped,
    };
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

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ compressedAs)
});

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/content/rooted.js
var rooted = __webpack_require__(9912);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(5257);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/image/recompress.js








const FORMS = {
    [media_type/* MEDIA_TYPE */.Ap.ociLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerGzip]: 'gzip',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerZstd]: 'zstd',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: 'gzip',
};
/** What Docker's own documents become where OCI's are needed: they know no zstd. */
const OCI = {
    [media_type/* MEDIA_TYPE */.Ap.dockerIndex]: media_type/* MEDIA_TYPE */.Ap.ociIndex,
    [media_type/* MEDIA_TYPE */.Ap.dockerManifest]: media_type/* MEDIA_TYPE */.Ap.ociManifest,
    [media_type/* MEDIA_TYPE */.Ap.dockerConfig]: media_type/* MEDIA_TYPE */.Ap.ociConfig,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: media_type/* MEDIA_TYPE */.Ap.ociLayer,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: media_type/* MEDIA_TYPE */.Ap.ociLayerGzip,
};
/** What says where things are in the compressed bytes (eStargz, zstd:chunked): wrong for others. */
const ABOUT_COMPRESSED = /^(?:containerd\.io\/snapshot\/(?:stargz|remote)|io\.github\.containers\.)/;
/** Layers at a time; each is compressed by several threads. */
const AT_A_TIME = 2;
/**
 * The image with its layers compressed otherwise: new manifests over the source, the same configs,
 * hence the same image ids. The same image where nothing is to be done. Layers that are no image's,
 * and those that must not be distributed, stay.
 */
async function recompressed({ source, root }, wanted, forms, options = {}) {
    const rewriting = new Rewriting(source, wanted, forms, options);
    const rewritten = await rewriting.rewritten(root);
    return rewritten === root ? { source, root } : { source: rewriting.source, root: rewritten };
}
class Rewriting {
    source;
    #documents = new memory/* MemoryStore */.n();
    #below;
    #wanted;
    #forms;
    #options;
    #layers = new Map();
    constructor(source, wanted, forms, options) {
        this.#below = source;
        this.#wanted = wanted;
        this.#forms = forms;
        this.#options = options;
        this.source = new overlay/* Overlay */.h(this.#documents, new overlay/* Overlay */.h(forms, source));
    }
    /** @returns the descriptor itself where nothing below it changes */
    async rewritten(root) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(this.#below, root, this.#options);
        const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest);
        const changed = manifest.kind === 'index'
            ? await this.#index(manifest)
            : await this.#image(manifest, document);
        if (changed === undefined) {
            return root;
        }
        const mediaType = this.#typeOf(manifest.mediaType);
        const said = document['mediaType'] === undefined ? {} : { mediaType };
        const written = Buffer.from(JSON.stringify({ ...document, ...said, ...changed }));
        const { data: _data, ...kept } = root;
        return { ...kept, ...this.#documents.add(mediaType, written) };
    }
    async #index({ manifests }) {
        const changed = new Map();
        for (const child of manifests.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType))) {
            const image = await this.rewritten(child);
            if (image !== child) {
                changed.set(child.digest, image);
            }
        }
        if (changed.size === 0) {
            return undefined;
        }
        return {
            manifests: manifests.map((child) => attesting(changed.get(child.digest) ?? child, changed)),
        };
    }
    async #image(manifest, document) {
        const { config, layers } = manifest;
        if (config === undefined || !layers.some((layer) => this.#isToChange(layer))) {
            return undefined;
        }
        const isDocker = manifest.mediaType in OCI && this.#wanted.compression !== 'zstd';
        return {
            config: {
                ...(0,decode/* asObject */.eB)(document['config'], 'config'),
                mediaType: this.#typeOf(config.mediaType),
            },
            layers: await (0,each_of/* eachOf */.p)(layers, AT_A_TIME, (layer, given) => this.#changed(layer, isDocker, given), this.#options),
        };
    }
    async #changed(layer, isDocker, options) {
        if (!this.#isToChange(layer)) {
            return { ...layer, mediaType: this.#typeOf(layer.mediaType) };
        }
        const { compression } = this.#wanted;
        const docker = compression === 'none' ? media_type/* MEDIA_TYPE */.Ap.dockerLayer : media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip;
        const { digest, size } = await this.#layer(layer, options);
        const { data: _data, urls: _urls, annotations = {}, ...kept } = layer;
        const about = Object.entries(annotations).filter(([key]) => !ABOUT_COMPRESSED.test(key));
        return {
            ...kept,
            mediaType: isDocker ? docker : media_type/* OCI_LAYER */.QP[compression],
            digest,
            size,
            ...(about.length === 0 ? {} : { annotations: Object.fromEntries(about) }),
        };
    }
    /** Once, in however many images it is. */
    #layer(layer, options) {
        const { compression, level } = this.#wanted;
        return (0,once/* once */.O)(this.#layers, layer.digest, () => this.#forms.inForm(this.#below, layer, { compression, level }, options));
    }
    #isToChange({ mediaType }) {
        const { compression, onlyPlain } = this.#wanted;
        const form = FORMS[mediaType];
        return form !== undefined && form !== compression && (form === 'none' || !onlyPlain);
    }
    #typeOf(mediaType) {
        return this.#wanted.compression === 'zstd' ? (OCI[mediaType] ?? mediaType) : mediaType;
    }
}
/** An attestation names the image that it is about by its digest. */
function attesting(child, changed) {
    const image = changed.get(child.annotations?.[manifest/* ATTESTED_DIGEST */.IO] ?? '');
    return image === undefined
        ? child
        : { ...child, annotations: { ...child.annotations, [manifest/* ATTESTED_DIGEST */.IO]: image.digest } };
}

// EXTERNAL MODULE: ./lib/store/layer-forms.js + 1 modules
var layer_forms = __webpack_require__(5874);
;// CONCATENATED MODULE: ./lib/place/recompress.js





/**
 * What is to be copied, with its layers compressed otherwise; the same where nothing changes.
 * @param store where layers in their new form are kept until it is pruned
 */
async function compressedAs(from, store, { selection, wanted, signal }) {
    const root = await (0,resolve_root/* resolveRoot */.H)(from.source, from.name, { signal });
    const selected = await (0,copy_select/* select */.L)(from.source, root, selection, { signal });
    const image = await recompressed(selected, wanted, new layer_forms/* StoredForms */.x(store), { signal });
    const { missing } = selected;
    return image.root === selected.root
        ? { ...from, missing }
        : { source: (0,rooted/* rooted */.C)(image.source, image.root, NO_REFERRERS), name: from.name, missing };
}
/** Nothing refers to the image yet: its digest is new. */
const NO_REFERRERS = { referrers: undefined, digestTags: undefined };


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ StoredForms)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/content/compress.js


/** What is compressed as one piece of work, in bytes. */
const BLOCK = 1024 * 1024;
/** How far back deflate looks, in bytes. */
const WINDOW = 32 * 1024;
/** Blocks at a time: as many as Node.js has threads to compress with. */
const AT_A_TIME = 4;
/** Without a name and a time, of an unknown system (RFC 1952 2.3): the same on every machine. */
const GZIP_HEADER = Buffer.from('1f8b08000000000000ff', 'hex');
/** A last block of deflate with nothing in it. */
const LAST_BLOCK = Buffer.from('0300', 'hex');
/** The same bytes give the same bytes, however they come in pieces. */
function compressed(chunks, { compression, level }) {
    switch (compression) {
        case 'gzip':
            return gzip(chunks, level);
        case 'zstd':
            return zstd(chunks, level);
        default:
            return chunks;
    }
}
/**
 * One stream of gzip, whose blocks are compressed side by side: each knows the end of the one before
 * it, and ends on a whole byte, so that they may follow one another (RFC 1951 3.2.4).
 */
async function* gzip(chunks, level) {
    const underWay = [];
    let before = {};
    let [sum, size] = [0, 0];
    yield GZIP_HEADER;
    for await (const block of blocksOf(chunks)) {
        sum = (0,external_node_zlib_.crc32)(block, sum);
        size += block.length;
        const work = deflate(block, { level, ...before });
        // It may fail when its result is no longer waited for.
        work.catch(() => undefined);
        underWay.push(work);
        before = { dictionary: block.subarray(-WINDOW) };
        if (underWay.length >= AT_A_TIME) {
            yield await (underWay.shift() ?? work);
        }
    }
    for (const work of underWay) {
        yield await work;
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(sum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield Buffer.concat([LAST_BLOCK, trailer]);
}
function deflate(block, options) {
    return new Promise((resolve, reject) => {
        const settings = { ...options, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
        (0,external_node_zlib_.deflateRaw)(block, settings, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
}
async function* zstd(chunks, level) {
    const params = {
        [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level,
        [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
    };
    const stream = (0,external_node_zlib_.createZstdCompress)({ params });
    // The callback is there because pipeline wants one. Where flushes fall changes nothing: there are none.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(blocksOf(chunks), { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/** Cuts the bytes into blocks of one size; the last one may be shorter. */
async function* blocksOf(chunks) {
    let block = Buffer.allocUnsafeSlow(BLOCK);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const copied = chunk.copy(block, filled, at);
            at += copied;
            filled += copied;
            if (filled === BLOCK) {
                yield block;
                block = Buffer.allocUnsafeSlow(BLOCK);
                filled = 0;
            }
        }
    }
    if (filled > 0) {
        yield block.subarray(0, filled);
    }
}

// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(8129);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/store/layer-forms.js





/**
 * Layers in other forms, among the content of a layout until it is pruned. Which layer became which
 * is in its folder `forms/`, so that a second push compresses nothing.
 */
class StoredForms extends wrapped/* WrappedSource */.N {
    #store;
    #forms;
    constructor(store) {
        super(store);
        this.#store = store;
        this.#forms = new layout_forms/* Forms */.o(store.dir);
    }
    has(descriptor, options) {
        return this.#store.has(descriptor, options);
    }
    async inForm(source, layer, { compression, level }, options) {
        const form = `${compression}-${level}`;
        const known = await this.#forms.find(layer.digest, form);
        if (known !== undefined && (await this.has(known, options))) {
            return known;
        }
        const body = await source.fetch(layer, options);
        const chunks = compressed((0,content_compression/* decompressed */.ji)(body), { compression, level });
        const made = {
            mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer,
            ...(await this.#store.receive(chunks, options)),
        };
        await this.#forms.note(layer.digest, form, made);
        return made;
    }
}


/***/ })

};
