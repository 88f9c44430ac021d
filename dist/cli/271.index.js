export const id = 271;
export const ids = [271];
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

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   bg: () => (/* binding */ platformImage),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   wz: () => (/* binding */ representative)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3800);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4424);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);







/** The platforms of an image: of an index as it says, of a single image as its config says. */
async function platformsOf(source, root, options = {}) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind === 'index') {
        return (await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_1__/* .indexImages */ .j)(source, manifest, options)).map(platformImage);
    }
    const config = await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .X)(source, manifest, options);
    return config !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunnable */ .iU)(config.platform)
        ? [platformImage({ ...root, platform: config.platform })]
        : [];
}
function platformImage({ platform, digest, size }) {
    return { platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform), digest, size };
}
/**
 * The one image that an IMAGE ID and a listing stand for: of an index the host's, else its first,
 * else the first manifest in it.
 */
async function representative(source, root, options = {}) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind === 'manifest') {
        return { descriptor: root, manifest };
    }
    const images = await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_1__/* .indexImages */ .j)(source, manifest, options);
    const preferred = (options.preferred ?? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatforms */ .Hp)()).flatMap((wanted) => images.filter(({ platform }) => (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__/* .platformDistance */ .L)(platform, wanted) === 0));
    const other = manifest.manifests.find(({ mediaType }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaggableType */ .ys)(mediaType));
    const descriptor = preferred[0] ?? images[0] ?? other;
    return descriptor && representative(source, descriptor, options);
}
/** Everything at and below a root, each digest once: the bytes that a registry keeps for it. */
async function sizeOf(source, root, options = {}) {
    return totalSize((await (0,_content_read_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .t)(source, root, options)).map(({ descriptor }) => descriptor));
}
/** In bytes. */
function totalSize(contents) {
    return contents.reduce((sum, { size }) => sum + size, 0);
}
/** The layers of an image, or of all images of an index, each once and in their order. */
function layersOf(manifests) {
    const layers = manifests.flatMap((one) => (one?.kind === 'manifest' ? one.layers : []));
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}


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

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImageIds: () => (/* binding */ ImageIds)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _image_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1852);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);




/** How many images are read at a time: a store can have more images than a process may open files. */
const AT_A_TIME = 16;
/** The image ids of a store. An image is read once, however many ids are asked for. */
class ImageIds {
    #store;
    #known = new Map();
    constructor(store) {
        this.#store = store;
    }
    /**
     * The entries of images whose id is `text`, or begins with it; by the id.
     * @param text `sha256:` may stand before it; anything but an id finds nothing
     */
    async beginningWith(text, entries, options = {}) {
        const prefix = text.replace(/^sha256:/, '');
        if (!/^[0-9a-f]{2,64}$/.test(prefix)) {
            return new Map();
        }
        await this.#learn(entries, options);
        return Map.groupBy(entries.filter((entry) => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedOf */ .EX)(this.#idOf(entry)).startsWith(prefix)), (entry) => this.#idOf(entry));
    }
    /** The entry's own digest, where the store lacks its image. */
    #idOf({ descriptor }) {
        return this.#known.get(descriptor.digest) ?? descriptor.digest;
    }
    async #learn(entries, { signal }) {
        const unknown = entries.filter(({ descriptor }) => !this.#known.has(descriptor.digest));
        const read = ({ descriptor }) => this.#read(descriptor, { signal });
        await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .p)(unknown, AT_A_TIME, read, { signal });
    }
    async #read(descriptor, options) {
        // A broken image must not hide the others.
        const image = await (0,_image_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .representative */ .wz)(this.#store, descriptor, options).catch(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessInterrupted */ .V1);
        this.#known.set(descriptor.digest, image?.manifest.config?.digest ?? descriptor.digest);
    }
}


/***/ })

};
