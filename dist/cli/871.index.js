export const id = 871;
export const ids = [871];
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


/***/ })

};
