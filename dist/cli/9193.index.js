export const id = 9193;
export const ids = [9193,9595];
export const modules = {

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

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readsRoot),
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9858);
/* harmony import */ var _content_overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5257);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3800);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2143);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2402);
/* harmony import */ var _content_unreadable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3200);
/* harmony import */ var _oci_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6552);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2475);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4542);















/** Whether the manifest of an image must be read to select of it. */
function readsRoot({ mediaType }, { platforms = [], preferred = [] }) {
    return platforms.length > 0 || (preferred.length > 0 && (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(mediaType));
}
/**
 * Narrows an image to the wanted platforms: all of it that the place has, one platform's image, or an
 * index of some of them, which is a new document over the source.
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is; `NOT_FOUND` where nothing is
 */
async function select(source, resolved, { platforms = [], preferred = [] }, options = {}) {
    const root = readsRoot(resolved, { platforms, preferred })
        ? await (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .W)(source, resolved, options)
        : resolved;
    const whole = { source, root, missing: [] };
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(root.mediaType)) {
        await mustMatch(source, root, platforms, options);
        return whole;
    }
    const missing = (await source.missing?.(root, options)) ?? [];
    if (platforms.length === 0 && preferred.length === 0) {
        return missing.length === 0 ? whole : available(whole, missing, options);
    }
    const gone = new Set(missing.map(({ digest }) => digest));
    const index = await readIndex(whole, options);
    const all = await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_2__/* .indexImages */ .j)(source, index, options);
    const images = all.filter(({ digest }) => !gone.has(digest));
    if (platforms.length === 0) {
        return only(whole, (0,_oci_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .choose */ .S)(images, preferred, source.place));
    }
    const wanted = platforms.flatMap((platform) => (0,_oci_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseAll */ .z)(images, platform, source.place));
    const [first] = wanted;
    const kinds = new Set(wanted.map(({ platform }) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)));
    return first !== undefined && platforms.length === 1 && kinds.size === 1
        ? only(whole, first)
        : narrowed(whole, keeping(wanted, gone), options);
}
async function readIndex({ source, root }, options) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind !== 'index') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('INVALID_DOCUMENT', `${source.place}: ${root.digest} is no index`);
    }
    return manifest;
}
/** What is there of an index: one image alone, else a new index of several. */
async function available(whole, missing, options) {
    const { manifests } = await readIndex(whole, options);
    const gone = new Set(missing.map(({ digest }) => digest));
    const there = manifests.filter(({ digest }) => !gone.has(digest));
    const [image, ...more] = there.filter((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .attestedDigest */ .Js)(entry) === undefined);
    if (image === undefined) {
        const what = `none of the images of ${whole.root.digest} is there`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('NOT_FOUND', `${whole.source.place}: ${what}`, {
            hint: 'pull it again before it is saved',
        });
    }
    const kept = new Set(there.map(({ digest }) => digest));
    const taken = more.length === 0
        ? only(whole, image)
        : await narrowed(whole, ({ digest }) => kept.has(digest), options);
    return { ...taken, missing };
}
/** One image, which says which index it is of. */
function only({ source, root }, image) {
    const annotations = { ...image.annotations, [_oci_annotation_js__WEBPACK_IMPORTED_MODULE_8__/* .INDEX_ANNOTATION */ .n]: root.digest };
    return { source, root: { ...image, annotations }, missing: [] };
}
/** The wanted images and what attests them. */
function keeping(wanted, gone) {
    const digests = new Set(wanted.map(({ digest }) => digest));
    return (entry) => !gone.has(entry.digest) &&
        (digests.has(entry.digest) || digests.has((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .attestedDigest */ .Js)(entry) ?? ''));
}
/** A new index of what is kept, which is a new document over the source; its other members stay. */
async function narrowed(whole, keeps, options) {
    const { source, root } = whole;
    const { manifest, document, entries } = await readEntries(source, root, options);
    const kept = await keptOf(source, entries, keeps, options);
    if (isAllOf(kept, entries)) {
        return { source, root, missing: [] };
    }
    const added = new _content_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .MemoryStore */ .n();
    const index = Buffer.from(JSON.stringify({ ...document, manifests: kept }));
    const made = added.add(manifest.mediaType, index);
    return { source: new _content_overlay_js__WEBPACK_IMPORTED_MODULE_10__/* .Overlay */ .h(added, source), root: made, missing: [] };
}
/** An index in the index stays where all of it is kept; else what is kept of it takes its place. */
async function keptOf(source, entries, keeps, options) {
    const kept = [];
    for (const entry of entries) {
        if (keeps(entry)) {
            kept.push(entry);
        }
        else if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(entry.mediaType)) {
            const nested = await readEntries(source, entry, options).catch(_content_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .unlessUnreadable */ .M);
            const all = nested?.entries ?? [];
            const below = await keptOf(source, all, keeps, options);
            kept.push(...(below.length > 0 && isAllOf(below, all) ? [entry] : below));
        }
    }
    return kept;
}
function isAllOf(kept, entries) {
    return kept.length === entries.length && kept.every((entry, at) => entry === entries[at]);
}
/** The entries of an index as they are written: what is not understood of them stays. */
async function readEntries(source, root, options) {
    const { bytes, manifest } = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifestBytes */ .D)(source, root, options);
    const where = `index of ${source.place}`;
    const document = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeJson */ .xO)(bytes, where), where);
    const written = document['manifests'];
    // Decoding has judged each of them.
    return { manifest, document, entries: Array.isArray(written) ? written : [] };
}
/** A single image has no choice: a wanted platform must be its own, which its config says. */
async function mustMatch(source, root, platforms, options) {
    if (platforms.length === 0) {
        return;
    }
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W)(source, root, options);
    const platform = (await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readConfig */ .X)(source, manifest, options))?.platform;
    if (platform === undefined) {
        return;
    }
    const fits = platforms.every((wanted) => (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_14__/* .platformDistance */ .L)(platform, wanted) !== undefined);
    if (!fits) {
        const wanted = platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`, {
            hint: `it is a single image for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)}`,
        });
    }
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


/***/ })

};
