export const id = 5856;
export const ids = [5856,9595];
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

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexImages)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7122);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3800);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5630);







/** Documents that are read at a time. */
const AT_A_TIME = 8;
/**
 * The images of an index that can be chosen, in its order, those of the indexes in it too:
 * attestations, artifacts and blobs cannot. An image without a platform is judged by its config; what
 * cannot be read is left out.
 * @throws ImageError where the source cannot be asked
 */
async function indexImages(source, { manifests }, options = {}) {
    const found = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(manifests, AT_A_TIME, (child, given) => imagesAt(source, child, given), options);
    return found.flat();
}
async function imagesAt(source, child, options) {
    const { mediaType, platform, artifactType } = child;
    if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType)) {
        const index = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M);
        return index?.kind === 'index' ? indexImages(source, index, options) : [];
    }
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageManifestType */ .tr)(mediaType) || artifactType || (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .attestedDigest */ .Js)(child) !== undefined) {
        return [];
    }
    const own = platform ?? (await platformOf(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M));
    return own !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunnable */ .iU)(own) ? [{ ...child, platform: own }] : [];
}
async function platformOf(source, image, options) {
    const manifest = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, image, options);
    return (await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfig */ .X)(source, manifest, options))?.platform;
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MemoryStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);



/** Content and names in memory: for documents and tests, not for layers. */
class MemoryStore {
    place = 'memory';
    #content = new Map();
    #names = new Map();
    async resolve(name) {
        const found = this.#names.get(name);
        if (found === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no image ${name}`);
        }
        return found;
    }
    async lookup(name) {
        return this.#names.get(name);
    }
    async fetch(descriptor, { offset = 0 } = {}) {
        const bytes = this.#content.get(descriptor.digest);
        if (bytes === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        const body = (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(bytes.subarray(offset));
        return offset === 0 ? (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(body, descriptor) : body;
    }
    async has(descriptor) {
        return this.#content.has(descriptor.digest);
    }
    async put(descriptor, body, { name } = {}) {
        const exists = this.#content.has(descriptor.digest);
        if (!exists) {
            const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)((0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(await body(), descriptor), descriptor.size, `content ${descriptor.digest}`);
            this.#content.set(descriptor.digest, bytes);
        }
        if (name !== undefined) {
            this.#names.set(name, descriptor);
        }
        return exists ? 'exists' : 'copied';
    }
    async tag(descriptor, name) {
        this.#names.set(name, descriptor);
    }
    /** Adds a document that is in memory already, and says what it is called from now on. */
    add(mediaType, bytes) {
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
        this.#content.set(digest, Buffer.from(bytes));
        return { mediaType, digest, size: bytes.byteLength };
    }
}


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Overlay)
/* harmony export */ });
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);

/**
 * A source with new content over it: what a rewrite made is read from `above`, everything else
 * from `below`. Names and referrers are those of `below`.
 */
class Overlay extends _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N {
    constructor(above, below) {
        const holder = async (descriptor, options) => (await above.has(descriptor, options)) ? above : below;
        super(below, {
            fetch: () => async (descriptor, options) => (await holder(descriptor, options)).fetch(descriptor, options),
            describe: (describe) => async (descriptor, options) => (await above.has(descriptor, options)) ? descriptor : describe(descriptor, options),
        });
        // This one is about the content itself, so it is there where either source has it.
        if (above.plainSize !== undefined || below.plainSize !== undefined) {
            this.plainSize = async (descriptor, options) => (await holder(descriptor, options)).plainSize?.(descriptor, options);
        }
    }
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _oci_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5860);



/**
 * The config of an image; `undefined` for what is no image.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`
 */
async function readConfig(source, manifest, options = {}) {
    const config = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfigOf */ .zH)(manifest);
    if (config === undefined) {
        return undefined;
    }
    const where = `config ${config.digest} of ${source.place}`;
    const body = await source.fetch(config, options);
    return (0,_oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeConfig */ .F)(await (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(body, _oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_READ_LIMIT */ .Y, where), where);
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifestBytes),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _resolve_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);



/**
 * A manifest or index, decoded.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`, `UNSUPPORTED`
 */
async function readManifest(source, descriptor, options = {}) {
    return (await readManifestBytes(source, descriptor, options)).manifest;
}
/** The same with its exact bytes. */
async function readManifestBytes(source, descriptor, options = {}) {
    const where = `manifest ${descriptor.digest} of ${source.place}`;
    const root = await (0,_resolve_root_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .W)(source, descriptor, options);
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(await source.fetch(root, options), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_READ_LIMIT */ .tm, where);
    return { descriptor: root, bytes, manifest: (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .MK)(bytes, root.mediaType, where) };
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveRoot),
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/** What a name stands for, as its bytes say: for what reads the manifest next, or notes its descriptor. */
async function resolveRoot(source, name, options = {}) {
    const named = await source.resolve(name, { ...options, reading: true });
    return described(source, named, options);
}
/** The descriptor as the manifest's bytes have it; the same where the place's word is proof. */
async function described(source, descriptor, options = {}) {
    return (await source.describe?.(descriptor, options)) ?? descriptor;
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnreadable),
/* harmony export */   M: () => (/* binding */ unlessUnreadable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Failures that are about content; any other says nothing about it. */
const ABOUT_CONTENT = new Set([
    'INTEGRITY',
    'NOT_FOUND',
    'INVALID_DOCUMENT',
    'TOO_LARGE',
    'UNSUPPORTED',
    'ARCHIVE',
    'STORE',
]);
/** Whether content is missing, broken or cannot be understood, and its place can be asked for other content. */
function isUnreadable(error) {
    return ABOUT_CONTENT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error));
}
/** For `catch`: passes over content that cannot be read, and throws any other failure. */
function unlessUnreadable(error) {
    if (!isUnreadable(error)) {
        throw error;
    }
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WrappedSource)
/* harmony export */ });
/* unused harmony export SOURCE_ABILITIES */
/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES = {
    expect: true,
    countsReads: true,
    describe: true,
    referrers: true,
    digestTags: true,
    missing: true,
    plainSize: true,
    close: true,
};
const SOURCE_ABILITIES = Object.keys(ABILITIES);
/**
 * A source around another one. It has exactly the abilities of the inner source, but for those that
 * it withholds: a change to an ability that the inner source lacks is ignored, and what is not changed
 * is forwarded.
 */
class WrappedSource {
    place;
    #resolve;
    #fetch;
    constructor(inner, changes = {}) {
        this.place = inner.place;
        this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
        this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
        for (const ability of SOURCE_ABILITIES) {
            const method = changed(inner, changes, ability);
            if (method !== undefined) {
                Object.assign(this, { [ability]: method });
            }
        }
    }
    resolve(name, options) {
        return this.#resolve(name, options);
    }
    fetch(...args) {
        return this.#fetch(...args);
    }
}
function changed(inner, changes, ability) {
    const method = inner[ability]?.bind(inner);
    if (method === undefined || !(ability in changes)) {
        return method;
    }
    return changes[ability]?.(method);
}
function unchanged(method) {
    return method;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHOWN = 500;
/** An engine's refusal as one line: what was being done, and the engine's own last words. */
function refusal(doing, result, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('ENGINE', `${doing}: ${lastWords(result)}`, { hint });
}
/** Its error line, else its last one: what comes before is progress, what follows is usage. */
function lastWords({ exitCode, stdout, stderr }) {
    const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? '';
    const words = line.replace(/^(?:docker: |Error: |Error response from daemon: )+/, '');
    return words === '' ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ INDEX_ANNOTATION)
/* harmony export */ });
/** Ours: the digest of the index that a stored image was taken from. */
const INDEX_ANNOTATION = 'dev.transship.index';


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chainIds)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);

/**
 * What each layer makes together with those below it, the base first: the same layer over another
 * base is another entry. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#layer-chainid
 */
function chainIds(diffIds) {
    const chain = [];
    for (const diffId of diffIds) {
        const below = chain.at(-1);
        chain.push(below === undefined ? diffId : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`${below} ${diffId}`));
    }
    return chain;
}


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose),
/* harmony export */   z: () => (/* binding */ chooseAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _platform_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4542);



/**
 * The image of the first wanted platform that has one; among equals the first of the index.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
function choose(images, wanted, place) {
    const [best] = wanted.map((platform) => matching(images, platform)[0]).filter(isThere);
    if (best === undefined) {
        throw notFound(images, wanted, place);
    }
    return best;
}
/**
 * Every image that a wanted platform means: those for the machine that suits it best, of all the
 * versions of the operating system that it leaves open.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
function chooseAll(images, wanted, place) {
    const found = matching(images, wanted);
    if (found.length === 0) {
        throw notFound(images, [wanted], place);
    }
    return found;
}
/** The nearest images; `filter` keeps their order. */
function matching(images, wanted) {
    const distances = new Map(images.map((image) => [image, (0,_platform_match_js__WEBPACK_IMPORTED_MODULE_0__/* .platformDistance */ .L)(image.platform, wanted) ?? Number.NaN]));
    const least = [...distances.values()].reduce((one, other) => (other < one ? other : one), Number.POSITIVE_INFINITY);
    return images.filter((image) => distances.get(image) === least);
}
function isThere(value) {
    return value !== undefined;
}
function notFound(images, [wanted], place) {
    const missing = wanted === undefined ? 'no platform' : (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(wanted);
    const there = [...new Set(images.map(({ platform }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform)))];
    const listed = there.slice(0, MOST_LISTED).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('PLATFORM_NOT_FOUND', `${place}: no image for ${missing}`, {
        hint: there.length === 0
            ? 'the index holds no images with a platform'
            : `there are images for ${listed}${there.length > MOST_LISTED ? ', \u2026' : ''}`,
    });
}
const MOST_LISTED = 40;


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeConfig),
/* harmony export */   Y: () => (/* binding */ CONFIG_READ_LIMIT)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2486);




/** The largest image config that is read, in bytes. */
const CONFIG_READ_LIMIT = 8 * 1024 * 1024;
/** @throws ImageError `INVALID_DOCUMENT` */
function decodeConfig(bytes, where) {
    const document = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJson */ .xO)(bytes, where), where);
    const rootfs = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['rootfs'], `${where}: rootfs`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    const execution = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['config'], `${where}: config`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    return {
        platform: platformOf(document, where),
        created: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['created'], `${where}: created`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        author: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['author'], `${where}: author`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        diffIds: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(rootfs['diff_ids'], `${where}: rootfs.diff_ids`, decodeDiffId),
        history: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(document['history'], `${where}: history`, decodeHistory),
        labels: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asStringMap */ ._T)(execution['Labels'], `${where}: config.Labels`),
        document,
    };
}
function platformOf(document, where) {
    const variant = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['variant'], `${where}: variant`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const osVersion = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['os.version'], `${where}: os.version`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const features = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(document['os.features'], `${where}: os.features`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)({
        os: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['os'], `${where}: os`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) || 'linux',
        architecture: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['architecture'], `${where}: architecture`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        ...(variant ? { variant } : {}),
        ...(osVersion ? { 'os.version': osVersion } : {}),
        'os.features': features,
    });
}
function decodeDiffId(value, where) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value, where);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(text)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(where, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} is not a digest`);
    }
    return text;
}
function decodeHistory(value, where) {
    const entry = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(value, where, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    return {
        created: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['created'], `${where}.created`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        createdBy: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['created_by'], `${where}.created_by`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        author: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['author'], `${where}.author`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        comment: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['comment'], `${where}.comment`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        emptyLayer: entry['empty_layer'] === true,
    };
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ platformDistance)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * How well an image for `offered` runs on `wanted`: 0 is exact, more is further down (an older
 * variant, 386 on amd64, arm on arm64), `undefined` is not at all. The order is containerd's
 * (`platformVector`). Of a version of the operating system the first parts are enough.
 */
function platformDistance(offered, wanted) {
    const [have, want] = [(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(offered), (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)];
    const system = systemDistance(have, want);
    const machine = compatible(want).findIndex(({ architecture, variant }) => have.architecture === architecture && have.variant === variant);
    return system === undefined || machine < 0 ? undefined : machine + system;
}
/** Less than 1, because the machine matters more. */
function systemDistance(have, want) {
    const version = versionDistance(have['os.version'], want['os.version']);
    const features = featuresDistance(have['os.features'] ?? [], want['os.features'] ?? []);
    return have.os !== want.os || version === undefined || features === undefined
        ? undefined
        : version + features;
}
/** An image that names no version may run on any, and is taken where no other one fits. */
function versionDistance(have, want) {
    if (want === undefined || have === want || have?.startsWith(`${want}.`) === true) {
        return 0;
    }
    return have === undefined ? 0.5 : undefined;
}
/** What an image needs must be there, unless it is not known what is there. */
function featuresDistance(have, want) {
    const lacking = have.filter((feature) => !want.includes(feature));
    if (lacking.length > 0 && want.length > 0) {
        return undefined;
    }
    return lacking.length > 0 || have.length < want.length ? 0.25 : 0;
}
/** What runs on a machine, the best first. */
function compatible({ architecture, variant }) {
    switch (architecture) {
        case 'amd64':
            return [...down('amd64', variant ?? 'v1', 1), { architecture: '386' }];
        case 'arm':
            return down('arm', variant ?? 'v7', 5);
        case 'arm64':
            return [...arm64(variant ?? 'v8'), ...down('arm', 'v8', 5)];
        default:
            return [variant === undefined ? { architecture } : { architecture, variant }];
    }
}
/** ARM's manuals: v9.0 has all of v8.5, v9.1 all of v8.6, and so on. */
function arm64(variant) {
    const [, major = '', minor = '0'] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
    if (major === '') {
        return [{ architecture: 'arm64', variant }];
    }
    return major === '9'
        ? [...minors(9, Number(minor)), ...minors(8, Number(minor) + 5)]
        : minors(8, Number(minor));
}
function minors(major, from) {
    return Array.from({ length: from + 1 }, (_, below) => {
        const minor = from - below;
        return machine('arm64', minor === 0 ? `v${major}` : `v${major}.${minor}`);
    });
}
/** A variant and those below it; one without a number alone. */
function down(architecture, variant, to) {
    const level = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? Number.NaN);
    if (Number.isNaN(level) || level < to) {
        return [machine(architecture, variant)];
    }
    return Array.from({ length: level - to + 1 }, (_, below) => machine(architecture, `v${level - below}`));
}
function machine(architecture, variant) {
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)({ os: '', architecture, variant });
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/archive/archive-writer.js
var archive_writer = __webpack_require__(7934);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/engine/refusal.js
var refusal = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/engine/images.js





function running(exec, command, signal) {
    return (...args) => exec(command, args, { signal });
}
/** Image ids in one command: 200 stay far below the 32 767 characters that Windows allows. */
const BATCH = 200;
/** The id of the image that a name or id stands for, `undefined` where there is none. */
async function imageId(run, name) {
    const result = await run('image', 'inspect', '--format', '{{.Id}}', '--', name);
    // Podman leaves the algorithm out.
    const id = `sha256:${result.stdout.trim().replace(/^sha256:/, '')}`;
    return result.exitCode === 0 && (0,digest/* isDigest */.Bc)(id) ? id : undefined;
}
/** The chain ids of all layers of all the engine's images. @throws ImageError `ENGINE` */
async function layerChains(run) {
    const listed = await run('image', 'ls', '--quiet', '--no-trunc');
    if (listed.exitCode !== 0) {
        throw (0,refusal/* refusal */.x)('listing the images of the engine', listed);
    }
    const ids = [...new Set(listed.stdout.split('\n').map((line) => line.trim()))].filter(digest/* isDigest */.Bc);
    const chains = new Set();
    for (let start = 0; start < ids.length; start += BATCH) {
        // An image that went meanwhile makes the exit code 1; the others are printed all the same.
        const format = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}'];
        const { stdout } = await run(...format, '--', ...ids.slice(start, start + BATCH));
        for (const line of stdout.split('\n').filter((text) => text.trim() !== '')) {
            (0,chain_id/* chainIds */.s)(decodeLayers(line)).forEach((id) => {
                chains.add(id);
            });
        }
    }
    return chains;
}
/** `null` where an image lacks its config (containerd's store can hold such). */
function decodeLayers(line) {
    const where = 'layers of an image in the engine';
    return (0,decode/* asArray */._j)((0,decode/* decodeJson */.xO)(Buffer.from(line), where), where, (item, at) => {
        const diffId = (0,decode/* asString */.oJ)(item, at);
        if (!(0,digest/* isDigest */.Bc)(diffId)) {
            throw (0,decode/* invalid */.Gq)(at, `${(0,printable/* quoted */.TL)(diffId)} is not a digest`);
        }
        return diffId;
    });
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/engine/plain-layers.js







/**
 * A compressed layer as the plain tar that its diff id names. A tar entry starts with its size: of
 * gzip the source may know what its end says, and where that is wrong, reading the layer fails; zstd
 * is decompressed twice, once to measure it.
 * @returns `undefined` where the layer goes as it is
 */
async function plainLayer(source, { descriptor, diffId }, undone, options) {
    const compression = /[.+](gzip|zstd)$/.exec(descriptor.mediaType)?.[1];
    if (diffId === undefined || (compression !== 'gzip' && compression !== 'zstd')) {
        return undefined;
    }
    const open = async () => external_node_stream_.Readable.from((0,content_compression/* decompressed */.ji)(await source.fetch(descriptor, options)), { objectMode: false });
    const size = undone.has(compression)
        ? await MEASURE[compression](source, descriptor, open)
        : undefined;
    if (size === undefined) {
        return undefined;
    }
    const plainTar = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, digest: diffId, size };
    return { descriptor: plainTar, open: async () => (0,verify/* verified */.zr)(await open(), plainTar) };
}
const MEASURE = {
    async gzip(source, descriptor) {
        return source.plainSize?.(descriptor);
    },
    async zstd(_source, _descriptor, open) {
        let size = 0;
        for await (const chunk of (await open())) {
            size += chunk.length;
        }
        return size;
    },
};
/** The image's manifest with other layers in place of some. Its config, hence the image id, stays. */
function withLayers({ manifest, bytes }, layers) {
    const where = `manifest ${manifest.digest}`;
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    const old = document['layers'];
    const written = { ...document, layers: old.map((layer) => layers.get(layer.digest) ?? layer) };
    const rewritten = Buffer.from(JSON.stringify(written));
    return {
        manifest: { ...(0,descriptor/* plain */.p)(manifest), digest: (0,digest/* digestOf */.ol)(rewritten), size: rewritten.byteLength },
        bytes: rewritten,
    };
}

;// CONCATENATED MODULE: ./lib/engine/load-archive.js




/**
 * Streams one archive into `docker load`; its exit code is for the caller to judge.
 * @param onBytes is told how many bytes have been written so far
 */
async function loadArchive(tools, content, { signal, onBytes }) {
    let bytes = 0;
    const sink = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            onBytes(bytes);
            done(null, chunk);
        },
    });
    const over = new AbortController();
    const within = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
    const place = `${tools.command} load`;
    const { docker, omit } = content;
    const loading = tools
        .exec(tools.command, ['image', 'load'], { stdin: sink, signal })
        .finally(() => over.abort(new errors/* ImageError */.C8('ENGINE', `${place}: it ended before its input`)));
    const filling = fill(tools.openArchive(sink, { place, docker, omit }), content, within).catch((error) => {
        sink.destroy(error);
        throw error;
    });
    const [filled, loaded] = await Promise.allSettled([filling, loading]);
    if (loaded.status === 'fulfilled') {
        if (loaded.value.exitCode === 0 && filled.status === 'rejected') {
            throw filled.reason;
        }
        return { result: loaded.value, bytes };
    }
    // A command that was stopped because its input broke off only tells that; the archive tells why.
    const inputFailed = filled.status === 'rejected' && (0,errors/* codeOf */.$N)(loaded.reason) !== 'ENGINE';
    throw inputFailed && signal?.aborted !== true ? filled.reason : loaded.reason;
}
async function fill(archive, content, signal) {
    const { plan, name, before } = content;
    try {
        for (const image of plan.images) {
            await putImage(archive, content, image, signal);
        }
        await before;
        signal.throwIfAborted();
        if (plan.index !== undefined) {
            await archive.put(plan.root, (0,verify/* bodyOf */.EN)(plan.index), { signal });
        }
        if (name !== undefined) {
            await archive.tag(plan.root, name, { signal });
        }
        await archive.close?.();
    }
    catch (error) {
        await archive.abort?.(error);
        throw error;
    }
}
async function putImage(archive, { plan: { source }, omit, undone }, image, signal) {
    const { config } = image;
    await archive.put(config, () => source.fetch(config, { signal }), { signal });
    const replaced = new Map();
    for (const layer of image.layers.filter(({ descriptor }) => !omit.has(descriptor.digest))) {
        const { descriptor } = layer;
        const plain = await plainLayer(source, layer, undone, { signal });
        if (plain === undefined) {
            await archive.put(descriptor, () => source.fetch(descriptor, { signal }), { signal });
        }
        else {
            replaced.set(descriptor.digest, plain.descriptor);
            await archive.put(plain.descriptor, plain.open, { signal });
        }
    }
    const { manifest, bytes } = replaced.size === 0 ? image : withLayers(image, replaced);
    await archive.put(manifest, (0,verify/* bodyOf */.EN)(bytes), { signal });
}

// EXTERNAL MODULE: ./lib/content/index-images.js
var index_images = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/choose.js
var choose = __webpack_require__(6552);
;// CONCATENATED MODULE: ./lib/engine/plan.js






/** Reads everything of an image but its layers. @throws ImageError `PLATFORM_NOT_FOUND` */
async function readPlan(source, root, options) {
    const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    if (manifest.kind === 'manifest') {
        const image = await planImage(source, root, { bytes, manifest }, options.signal);
        return { source, root, index: undefined, images: [image] };
    }
    const images = await planImages(source, manifest, options);
    const [only] = images;
    // An image of an index in this one is not below this one alone.
    const listed = new Set(manifest.manifests.map(({ digest }) => digest));
    const keepIndex = options.keepIndex && images.every((image) => listed.has(image.manifest.digest));
    return keepIndex || only === undefined
        ? { source, root, index: bytes, images }
        : { source, root: only.manifest, index: undefined, images };
}
async function planImages(source, index, options) {
    const chosen = options.keepIndex && options.allPlatforms
        ? index.manifests
        : [(0,choose/* choose */.S)(await (0,index_images/* indexImages */.j)(source, index, options), [options.platform], source.place)];
    const images = [];
    for (const descriptor of chosen) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, descriptor, options);
        if (manifest.kind === 'index') {
            throw new errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: an index inside an index`);
        }
        images.push(await planImage(source, descriptor, { bytes, manifest }, options.signal));
    }
    return images;
}
async function planImage(source, descriptor, { bytes, manifest }, signal) {
    const { config, layers } = manifest;
    if (config === undefined) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: not an image, it has no config`);
    }
    const diffIds = (await (0,read_config/* readConfig */.X)(source, manifest, { signal }))?.diffIds ?? [];
    const chain = (0,chain_id/* chainIds */.s)(diffIds);
    const known = diffIds.length === layers.length;
    return {
        manifest: descriptor,
        bytes,
        config,
        layers: layers.map((layer, index) => {
            const [diffId, chainId] = [diffIds[index], chain[index]];
            return known && diffId !== undefined && chainId !== undefined
                ? { descriptor: layer, diffId, chainId }
                : { descriptor: layer };
        }),
    };
}
function at(source, { digest }) {
    return `manifest ${digest} of ${source.place}`;
}
/** Every layer of the plan once. */
function layersOf(plan) {
    const layers = plan.images.flatMap((image) => image.layers);
    return new Map(layers.map(({ descriptor }) => [descriptor.digest, descriptor]));
}
/** The layers of which every use stands on a chain that the engine has. */
function knownLayers(plan, chains) {
    const known = new Set(layersOf(plan).keys());
    for (const { descriptor, chainId } of plan.images.flatMap((image) => image.layers)) {
        if (chainId === undefined || !chains.has(chainId)) {
            known.delete(descriptor.digest);
        }
    }
    return known;
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/engine/probe.js




/**
 * Asks the engine behind a command what it is.
 * @throws ImageError `ENGINE` where there is no such command, or nothing answers behind it
 */
async function probe(exec, command, signal) {
    const info = ['info', '--format', '{{json .}}'];
    const [result, near] = await (0,each_of/* allOf */.b)([
        (options) => exec(command, info, options),
        async (options) => command === 'docker' && (await isNear(exec, options)),
    ], { signal });
    const told = decodeTold(result);
    if (!answered(told, result)) {
        const hint = `start it, or check that "${command} info" works`;
        const [why] = (0,decode/* asArray */._j)(told['ServerErrors'], 'ServerErrors', decode/* asString */.oJ);
        throw (0,refusal/* refusal */.x)(`asking ${command} what it is`, { ...result, stderr: why ?? result.stderr }, hint);
    }
    const where = `${command} info`;
    return 'ServerVersion' in told
        ? { ...dockerFacts(told, command, where), near }
        : podmanFacts(told, command, where);
}
/** By the address that its command line uses, whether from `DOCKER_HOST` or from a context. */
async function isNear(exec, options) {
    const address = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const { exitCode, stdout } = await exec('docker', address, options);
    return exitCode === 0 && /^(unix|npipe):/.test(stdout.trim());
}
function decodeTold({ stdout }) {
    const start = stdout.indexOf('{');
    return start < 0 ? {} : (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(stdout.slice(start)), 'info'), 'info');
}
/**
 * Without a daemon Docker's command line prints its own part, newer ones with exit code 0: the
 * server's version is then missing or empty, and `ServerErrors` says why.
 */
function answered(told, { exitCode }) {
    return 'host' in told ? exitCode === 0 : Boolean(told['ServerVersion']);
}
function dockerFacts(told, command, where) {
    const status = (0,decode/* asArray */._j)(told['DriverStatus'], `${where}: DriverStatus`, (pair, at) => (0,decode/* asArray */._j)(pair, at, decode/* asString */.oJ));
    const containerd = status.some(([key, value]) => key === 'driver-type' && value === 'io.containerd.snapshotter.v1');
    return {
        command,
        name: 'docker',
        version: (0,decode/* asString */.oJ)(told['ServerVersion'], `${where}: ServerVersion`),
        platform: machinePlatform((0,decode/* asString */.oJ)(told['OSType'], `${where}: OSType`), (0,decode/* asString */.oJ)(told['Architecture'], `${where}: Architecture`)),
        store: containerd ? 'containerd' : 'classic',
    };
}
function podmanFacts(told, command, where) {
    const host = (0,decode/* asObject */.eB)(told['host'], `${where}: host`);
    const version = (0,decode/* optional */.lq)(told['version'], `${where}: version`, decode/* asObject */.eB) ?? {};
    return {
        command,
        name: 'podman',
        version: (0,decode/* optional */.lq)(version['Version'], `${where}: version.Version`, decode/* asString */.oJ) ?? '',
        platform: machinePlatform((0,decode/* asString */.oJ)(host['os'], `${where}: host.os`), (0,decode/* asString */.oJ)(host['arch'], `${where}: host.arch`), (0,decode/* optional */.lq)(host['variant'], `${where}: host.variant`, decode/* asString */.oJ)),
        store: 'podman',
        near: false,
    };
}
/** Docker says what uname says, Podman what Go says. */
const MACHINES = {
    armv5tel: ['arm', 'v5'],
    armv6l: ['arm', 'v6'],
    armv7l: ['arm', 'v7'],
    armv8l: ['arm', 'v7'],
    loongarch64: ['loong64'],
};
function machinePlatform(os, machine, variant) {
    const [architecture, implied] = MACHINES[machine.toLowerCase()] ?? [machine];
    const level = variant || implied;
    return (0,platform/* normalizePlatform */.FL)({
        os,
        architecture,
        ...(level === undefined ? {} : { variant: level }),
    });
}
/** The first number of a version, 0 for one without. */
function majorVersion(version) {
    return Number.parseInt(version, 10) || 0;
}
/** containerd's store takes an image with content missing; Docker says so since 28 (API 1.48). */
function tellsComplete({ store, version }) {
    return store === 'containerd' && majorVersion(version) >= 28;
}

;// CONCATENATED MODULE: ./lib/engine/queue.js
/** Runs steps that overlap, `width` of them at a time, and end in the order in which they came. */
class Queue {
    #width;
    #ends = [];
    /** @param width how many steps run at once */
    constructor(width) {
        this.#width = width;
    }
    /** @param step gets a promise that resolves when the step before it has ended, well or not */
    async run(step) {
        const { promise, resolve } = Promise.withResolvers();
        const before = this.#ends.at(-1) ?? Promise.resolve();
        const room = this.#ends.at(-this.#width) ?? Promise.resolve();
        this.#ends.push(promise);
        await room;
        try {
            return await step(before);
        }
        finally {
            await before;
            this.#ends.splice(this.#ends.indexOf(promise), 1);
            resolve();
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/archive-sender.js








/** Processors that an engine and the programs that feed it use up alone. */
const FEW = 2;
/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;
/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;
/**
 * Sends archives to an engine, without the layers that it has. The next one is on its way while the
 * engine unpacks the one before: Docker's own store reads all of an archive before it unpacks any.
 */
class ArchiveSender {
    #tools;
    #facts;
    #queue;
    /** The chain ids of all layers that the engine should have once the archives under way are loaded. */
    #chains = new Map();
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#queue = new Queue(facts.store === 'classic' ? 2 : 1);
    }
    /** The chain ids of the layers that need not be sent. */
    async known({ signal }) {
        if (this.#facts.store === 'containerd' && !tellsComplete(this.#facts)) {
            return new Set();
        }
        const run = running(this.#tools.exec, this.#facts.command, signal);
        return (0,once/* once */.O)(this.#chains, 'all', () => layerChains(run));
    }
    /** Asks the engine for its layers again before the next archive. */
    forget() {
        this.#chains.clear();
    }
    /**
     * Sends the layers that neither the engine nor an archive before this one has, and takes them for
     * loaded from then on. The exit code does not prove that: a caller that finds a layer missing calls
     * {@link forget}.
     */
    sendLacking(plan, options) {
        return this.#queue.run(async (before) => {
            const known = await this.known(options);
            const omitted = knownLayers(plan, known);
            for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) {
                if (chainId !== undefined) {
                    known.add(chainId);
                }
            }
            try {
                return { sent: await this.#send(plan, { omit: omitted, before }, options), omitted };
            }
            catch (error) {
                this.forget();
                throw error;
            }
        });
    }
    /** Sends an archive without the layers of `omission`, without asking what the engine has. */
    send(plan, omission, options) {
        return this.#queue.run((before) => this.#send(plan, { ...omission, before }, options));
    }
    async #send(plan, { omit, name, before }, { signal, onProgress }) {
        const { command, store } = this.#facts;
        const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
        const onBytes = (sent) => onProgress?.({ root: plan.root, sent, total });
        const sendAs = (undone) => {
            const archive = { plan, omit, docker: store === 'classic', undone, before };
            const named = name === undefined ? archive : { ...archive, name };
            return loadArchive({ ...this.#tools, command }, named, { signal, onBytes });
        };
        const undone = this.#undone();
        try {
            return await sendAs(undone);
        }
        catch (error) {
            // The end of a gzip of several members tells of one of them only.
            if (!undone.has('gzip') || (0,errors/* codeOf */.$N)(error) !== 'INTEGRITY') {
                throw error;
            }
            return await sendAs(new Set([...undone].filter((one) => one !== 'gzip')));
        }
    }
    /**
     * Docker's own store decompresses gzip in the process that checks the tar, one layer after another.
     * Here another core does it while the archive is sent, where there is one: it is two and a half times the
     * bytes to move, and with two cores the engine waits for them. Over a network that would be more bytes too.
     */
    #undone() {
        const { store, version, near } = this.#facts;
        const undone = new Set();
        const { processors = Number.POSITIVE_INFINITY } = this.#tools;
        if (store === 'classic' && near && processors > FEW) {
            undone.add('gzip');
        }
        if (store === 'classic' && majorVersion(version) < ZSTD_SINCE) {
            undone.add('zstd');
        }
        return undone;
    }
    refused({ root, source }, { result }) {
        const { name } = this.#facts;
        const doing = `loading ${root.digest} of ${source.place} into ${name}`;
        const hint = `${name}'s own log may say more; a full disk is the usual reason`;
        return accepted({ result })
            ? new errors/* ImageError */.C8('ENGINE', `${doing}: it says it did, but has no such image`, { hint })
            : (0,refusal/* refusal */.x)(doing, result, hint);
    }
}
/** Whether the engine says that it took the archive. */
function accepted({ result }) {
    return result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
}
function printed({ stdout, stderr }) {
    return `${stdout}${stderr}`;
}
function selected(plan, digests) {
    return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}
/** In bytes. */
function sizeOf(descriptors) {
    return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/engine/daemon-api.js




/**
 * The manifests of an image whose content is all there, layers included. Only containerd's image
 * store can lack some, and only the API tells: `docker image inspect` sums up sizes that it was
 * promised, `docker save` leaves out what is missing, both with exit code 0 (seen with 28.5).
 * `docker system dial-stdio` takes the API to wherever the command line's daemon is.
 * https://docs.docker.com/reference/api/engine/version/v1.48/ (ImageInspect, `manifests`)
 */
async function completeManifests(exec, id, signal) {
    const answer = await get(exec, `/images/${id}/json?manifests=1`, signal);
    const where = `image ${id} in the engine`;
    const manifests = (0,decode/* asArray */._j)(answer['Manifests'], `${where}: Manifests`, (item, at) => {
        const { ID, Available } = (0,decode/* asObject */.eB)(item, at);
        return { id: (0,decode/* asString */.oJ)(ID, `${at}.ID`), available: Available === true };
    });
    return new Set(manifests.flatMap(({ id, available }) => (available ? [id] : [])));
}
async function get(exec, path, signal) {
    // HTTP/1.0: the answer comes unchunked, and its end is the end of the connection. The request
    // stays open till then: the daemon gives up when its client's side closes.
    const request = new external_node_stream_.PassThrough();
    request.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
    const doing = `reading ${path} from docker`;
    const result = await exec('docker', ['system', 'dial-stdio'], { stdin: request, signal });
    const end = result.stdout.indexOf('\r\n\r\n');
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(result.stdout)?.[1];
    if (end < 0 || status === undefined) {
        throw (0,refusal/* refusal */.x)(doing, result);
    }
    if (status !== '200') {
        throw new errors/* ImageError */.C8('ENGINE', `${doing}: status ${status}`);
    }
    return (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(result.stdout.slice(end + 4)), doing), doing);
}

// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(5257);
;// CONCATENATED MODULE: ./lib/engine/early-layers.js



/** An engine takes about a tenth of a second for any archive: fewer bytes wait for the next layer. */
const WORTH_SENDING = 8 * 1024 * 1024;
/**
 * Sends the lower layers of an image to an engine while the upper ones are still being downloaded: an
 * engine reads a whole archive before it unpacks the first layer, and unpacks one layer after another.
 * The image's own archive then holds what came last, or was refused.
 * @returns when the whole image is available; lower layers may still be on their way to the engine
 * @throws why a layer cannot be had
 */
async function sendEarly(layers, { available, known, send }) {
    const missing = new Set(layers);
    const downloads = layers.map(async (layer) => {
        await available(layer.descriptor);
        missing.delete(layer);
    });
    for (const download of downloads) {
        // The loop below throws the first failure; a second one must not end the process.
        download.catch(() => undefined);
    }
    let refused = false;
    let sent = 0;
    let next = 0;
    while (next >= 0) {
        await downloads[next];
        next = layers.findIndex((layer) => missing.has(layer));
        const lower = layers.slice(sent, Math.max(next, 0));
        if (!refused && early_layers_sizeOf(await unknown(lower, known)) >= WORTH_SENDING) {
            sent = next;
            void send(next).then((took) => {
                refused ||= !took;
            });
        }
    }
}
async function unknown(layers, known) {
    if (layers.length === 0) {
        return [];
    }
    const chains = await known();
    return layers.filter(({ chainId }) => chainId === undefined || !chains.has(chainId));
}
function early_layers_sizeOf(layers) {
    return layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}
/**
 * An image of the first layers of another one. It has no name and nothing to run: it keeps the layers
 * in the engine until the whole image is loaded. The same layers give the same image.
 */
function lowerLayers(plan, image, count, on) {
    const layers = image.layers.slice(0, count);
    const made = new memory/* MemoryStore */.n();
    const config = made.add(media_type/* MEDIA_TYPE */.Ap.ociConfig, encode({
        architecture: on.architecture,
        os: on.os,
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }));
    const bytes = encode({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    });
    const manifest = made.add(media_type/* MEDIA_TYPE */.Ap.ociManifest, bytes);
    const images = [{ manifest, bytes, config, layers }];
    return { source: new overlay/* Overlay */.h(made, plan.source), root: manifest, index: undefined, images };
}
function encode(document) {
    return Buffer.from(JSON.stringify(document));
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/engine/names.js

/**
 * Sorts the names of an image by how an engine takes them. A tag wins over a digest next to it.
 * @param digest what a name by digest must say; `undefined` where the engine keeps none (Docker's
 * classic store loses the digests of what it loads)
 * @throws ImageError `INVALID_REFERENCE`
 */
function sortNames(names, digest) {
    const tags = new Set();
    const digests = new Set();
    const unnamed = [];
    for (const name of names) {
        const reference = (0,oci_reference/* parseReference */.F2)(name);
        const { registry, repository, tag } = reference;
        if (tag !== undefined) {
            tags.add((0,oci_reference/* formatReference */.FH)({ registry, repository, tag }));
        }
        else if (digest !== undefined && reference.digest === digest) {
            digests.add((0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)(reference, digest)));
        }
        else {
            unnamed.push(name);
        }
    }
    return { tags: [...tags], digests: [...digests], unnamed };
}

;// CONCATENATED MODULE: ./lib/engine/loader.js








/** Loads images into an engine. */
class Loader {
    #tools;
    #facts;
    #sender;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#sender = new ArchiveSender(tools, facts);
    }
    async load(image, options) {
        options.signal?.throwIfAborted();
        const task = await this.#taskOf(image, options);
        const early = { ends: [], bytes: 0, layers: new Set(), images: new Set() };
        try {
            await this.#sendEarly(task, early, image.available, options);
            const { sent, skipped, ...loaded } = await this.#load(task, options);
            const known = sizeOf(selected(task.plan, early.layers));
            return { ...loaded, sent: sent + early.bytes, skipped: skipped - known };
        }
        finally {
            await this.#removeEarly(early);
        }
    }
    async #taskOf(image, { signal }) {
        const { store, platform } = this.#facts;
        const containerd = store === 'containerd';
        const allPlatforms = image.allPlatforms === true;
        const choice = { signal, platform, keepIndex: containerd, allPlatforms };
        const plan = await readPlan(image.source, image.root, choice);
        const root = plan.root.digest;
        return {
            plan,
            id: containerd ? root : (plan.images[0]?.config.digest ?? root),
            names: sortNames(image.names, store === 'classic' ? undefined : root),
        };
    }
    /** Only where the engine keeps layers by chain id, so that one archive can build on another. */
    async #sendEarly({ plan, id }, early, available, options) {
        const [image] = plan.images;
        const fits = this.#facts.store === 'classic' && image?.layers.every(({ chainId }) => chainId);
        if (available === undefined || image === undefined || !fits) {
            for (const layer of layersOf(plan).values()) {
                await available?.(layer);
            }
            return;
        }
        if (await this.#complete(plan, id, options.signal)) {
            return;
        }
        await sendEarly(image.layers, {
            available,
            known: () => this.#sender.known(options),
            send: (count) => {
                const sending = this.#sendLower(plan, image, count, early, options).catch(() => false);
                early.ends.push(sending);
                return sending;
            },
        });
    }
    async #sendLower(plan, image, count, early, options) {
        const lower = lowerLayers(plan, image, count, this.#facts.platform);
        const { sent, omitted } = await this.#sender.sendLacking(lower, options);
        early.bytes += sent.bytes;
        if (!accepted(sent)) {
            this.#sender.forget();
            return false;
        }
        for (const { config } of lower.images) {
            early.images.add(config.digest);
        }
        for (const digest of layersOf(lower).keys()) {
            if (!omitted.has(digest)) {
                early.layers.add(digest);
            }
        }
        return true;
    }
    /** An image that cannot be removed does no harm: it has no name, and `prune` removes it. */
    async #removeEarly({ ends, images }) {
        for (const end of ends) {
            await end;
        }
        if (images.size > 0) {
            await this.#run(undefined)('image', 'rm', '--', ...images).catch(() => undefined);
        }
    }
    async #load(task, options) {
        const { plan, id } = task;
        const existed = await this.#complete(plan, id, options.signal);
        const archive = existed
            ? { sent: 0, skipped: sizeOf(layersOf(plan).values()) }
            : await this.#sendArchive(plan, id, options);
        const named = await this.#giveNames(task, options);
        return { id, existed, ...named, sent: archive.sent + named.sent, skipped: archive.skipped };
    }
    /** Whether the image is there with all its content. */
    async #complete(plan, id, signal) {
        if ((await imageId(this.#run(signal), id)) !== id) {
            return false;
        }
        if (!tellsComplete(this.#facts)) {
            return true;
        }
        const complete = await completeManifests(this.#tools.exec, id, signal);
        return plan.images.every(({ manifest }) => complete.has(manifest.digest));
    }
    async #sendArchive(plan, id, options) {
        const { signal } = options;
        const { sent, omitted } = await this.#sender.sendLacking(plan, options);
        if (await this.#took(plan, id, sent, signal)) {
            return { sent: sent.bytes, skipped: sizeOf(selected(plan, omitted)) };
        }
        this.#sender.forget();
        if (omitted.size === 0) {
            throw this.#sender.refused(plan, sent);
        }
        const whole = await this.#sender.send(plan, { omit: new Set() }, options);
        if (!(await this.#took(plan, id, whole, signal))) {
            throw this.#sender.refused(plan, whole);
        }
        return { sent: sent.bytes + whole.bytes, skipped: 0 };
    }
    async #took(plan, id, sent, signal) {
        return accepted(sent) && (await this.#complete(plan, id, signal));
    }
    async #giveNames({ plan, id, names }, options) {
        const run = this.#run(options.signal);
        for (const tag of names.tags) {
            const result = await run('image', 'tag', id, tag);
            if (result.exitCode !== 0) {
                throw (0,refusal/* refusal */.x)(`tagging ${id} as ${tag} in ${this.#facts.name}`, result);
            }
        }
        let sent = 0;
        const given = [...names.tags];
        const unnamed = [...names.unnamed];
        for (const name of names.digests) {
            if ((await imageId(run, name)) !== id) {
                const omit = new Set(layersOf(plan).keys());
                sent += (await this.#sender.send(plan, { omit, name }, options)).bytes;
            }
            ((await imageId(run, name)) === id ? given : unnamed).push(name);
        }
        return { names: given, unnamed, sent };
    }
    #run(signal) {
        return running(this.#tools.exec, this.#facts.command, signal);
    }
}

;// CONCATENATED MODULE: ./lib/engine/engine.js






/** Docker or Podman, through its command line. */
class Engine {
    #tools;
    #facts;
    #loader;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#loader = new Loader(tools, facts);
    }
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static async find(choice, tools, options = {}) {
        try {
            return await Engine.open(choice, tools, options);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENGINE') {
                return undefined;
            }
            throw error;
        }
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static async open(choice, tools, { signal } = {}) {
        const failures = [];
        for (const command of choice === 'auto' ? ['docker', 'podman'] : [choice]) {
            try {
                return new Engine(tools, await probe(tools.exec, command, signal));
            }
            catch (error) {
                if ((0,errors/* codeOf */.$N)(error) !== 'ENGINE') {
                    throw error;
                }
                failures.push(error);
            }
        }
        const [only] = failures;
        if (failures.length === 1) {
            throw only;
        }
        throw new errors/* ImageError */.C8('ENGINE', `no container engine: ${failures.map(errors/* messageOf */.bD).join('; ')}`, {
            cause: only,
            hint: 'start Docker, or install Podman',
        });
    }
    get name() {
        return this.#facts.name;
    }
    /** The server's version. */
    get version() {
        return this.#facts.version;
    }
    /** What it runs. */
    get platform() {
        return this.#facts.platform;
    }
    get store() {
        return this.#facts.store;
    }
    /** Whether it has an image of this name or id. */
    async has(name, { signal } = {}) {
        return ((await imageId(running(this.#tools.exec, this.#facts.command, signal), name)) !== undefined);
    }
    /**
     * Archives end one after the other, also those of different callers: the next one omits what the last one contained. Layers that
     * the engine has are not sent; where it then refuses, or lacks something, the image is sent whole,
     * once. Of an image that is still on its way, its lower layers go ahead, in an image without a name
     * that is removed at the end. Names come last, when the image is complete.
     * @throws ImageError `ENGINE`; `PLATFORM_NOT_FOUND` for an index without the engine's platform
     */
    async load(images, options = {}) {
        const loaded = [];
        for (const image of images) {
            loaded.push(await this.#loader.load(image, options));
        }
        return {
            sent: loaded.reduce((sum, { sent }) => sum + sent, 0),
            skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
            loaded,
        };
    }
    /** What `docker save` writes for these names or ids: a tar, which fails if the engine does. */
    save(names, { signal } = {}) {
        const tar = new external_node_stream_.PassThrough();
        const several = this.name === 'podman' && names.length > 1 ? ['--multi-image-archive'] : [];
        const args = ['image', 'save', ...several, '--', ...names];
        this.#tools.exec(this.#facts.command, args, { stdout: tar, signal }).then((result) => {
            if (result.exitCode === 0) {
                tar.end();
            }
            else {
                tar.destroy((0,refusal/* refusal */.x)(`saving ${names.join(', ')} from ${this.name}`, result));
            }
        }, (error) => tar.destroy(error));
        return tar;
    }
}

// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(9069);
;// CONCATENATED MODULE: ./lib/place/local-engine.js




const TOOLS = {
    exec: exec/* spawnExec */.b,
    processors: (0,external_node_os_.availableParallelism)(),
    openArchive: (sink, options) => new archive_writer.ArchiveWriter(sink, options),
};
/** An {@link Engine} on this machine: its command is spawned, and gets images as `docker save` writes them. */
class LocalEngine extends Engine {
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static find(choice = 'auto', tools = {}, options = {}) {
        return Engine.find(choice, { ...TOOLS, ...tools }, options);
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static open(choice = 'auto', tools = {}, options = {}) {
        return Engine.open(choice, { ...TOOLS, ...tools }, options);
    }
}


/***/ })

};
