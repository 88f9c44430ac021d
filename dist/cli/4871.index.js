export const id = 4871;
export const ids = [4871];
export const modules = {

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCommand: () => (/* binding */ configCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _content_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5860);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _image_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1852);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4360);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _find_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9005);








function configCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('config')
        .description('Print the config of an image')
        .argument('<reference>', 'an image, in a registry unless another place is written')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('config alpine:3.20', 'config --platform linux/arm64 alpine'))
        .action(bind(config));
}
async function config(context, [text = '']) {
    const { signal, output } = context;
    const { source, root } = (await (0,_find_image_js__WEBPACK_IMPORTED_MODULE_2__/* .findImage */ .F)(context, text)).selected;
    const image = await (0,_image_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .representative */ .wz)(source, root, { signal });
    if (image?.manifest.config === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('UNSUPPORTED', `reading the config of ${text}: it is no image`);
    }
    const where = `config ${image.manifest.config.digest} of ${source.place}`;
    const body = await source.fetch(image.manifest.config, { signal });
    const document = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJson */ .xO)(await (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .yw)(body, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_READ_LIMIT */ .tm, where), where);
    output.json(JSON.stringify(document, null, 2));
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ asNamed),
  F: () => (/* binding */ findImage)
});

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
;// CONCATENATED MODULE: ./lib/place/awaited-name.js



/** Between two questions, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
const GROWTH = 1.5;
/**
 * A source whose names may come later, because another job pushes them: one that is not there is asked
 * for again, after growing pauses, until the time is over.
 */
function awaitedNames(source, { seconds, onWait }) {
    return new wrapped/* WrappedSource */.N(source, {
        resolve: (resolve) => async (name, options) => {
            const end = performance.now() + seconds * 1000;
            for (let pause = FIRST_PAUSE;; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
                const found = await resolve(name, options).catch(ifBefore(end));
                if (found !== undefined) {
                    return found;
                }
                if (pause === FIRST_PAUSE) {
                    onWait?.();
                }
                // Timers may be a little early.
                const left = Math.max(0, Math.ceil(end - performance.now())) + 1;
                await (0,promises_.setTimeout)(Math.min(pause, left), undefined, options);
            }
        },
    });
}
/** For `catch`: `undefined` for a name that is not there, while there is time. */
function ifBefore(end) {
    return (error) => {
        if ((0,errors/* codeOf */.$N)(error) !== 'NOT_FOUND' || performance.now() >= end) {
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/find-image.js







/** One request, whose headers may tell another length or type than the bytes have. */
const asNamed = (source, name, options) => source.resolve(name, options);
async function findImage({ places, options, output, signal }, text, { standard = 'docker', resolve = resolve_root/* resolveRoot */.H, wait = 0 } = {}) {
    const place = (0,place_place/* parsePlace */.De)(text, standard);
    const opened = await places.source(place, signal);
    const { name } = opened;
    const onWait = () => output.note(`${text} is not there yet: waiting for it`);
    const source = awaitedNames(opened.source, { seconds: wait, onWait });
    const root = await resolve(source, name, { signal });
    const wanted = { platforms: (0,cli_options/* wantedPlatforms */.QM)(options) };
    try {
        const selected = await (0,copy_select/* select */.L)(source, root, wanted, { signal });
        return {
            place: (0,written_names/* foundPlace */.Y8)(place, name),
            name,
            root,
            selected: { ...selected, origin: opened.source },
        };
    }
    catch (error) {
        throw (0,errors/* during */.iW)(`looking up ${text}`, error);
    }
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


/***/ })

};
