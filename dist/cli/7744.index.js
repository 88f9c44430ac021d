export const id = 7744;
export const ids = [7744,271,7598,9595];
export const modules = {

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rmiCommand: () => (/* binding */ rmiCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/layout/entry.js
var entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/store/find-image.js
var find_image = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/store/image-ids.js
var image_ids = __webpack_require__(271);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/store/stored-content.js





/** Each digest is told once, with the first image that is deleted with it. */
function deletedOf(image, freed) {
    const deleted = image.filter(({ digest }) => freed.has(digest));
    for (const { digest } of deleted) {
        freed.delete(digest);
    }
    return deleted.map(({ called }) => called);
}
/** Every image of it, and last what has no config. What is broken can be removed as well. */
async function contentOf(store, root, options) {
    const manifest = (0,media_type/* isTaggableType */.ys)(root.mediaType)
        ? await (0,read_manifest/* readManifest */.W)(store, root, options).catch(lib_errors/* unlessInterrupted */.V1)
        : undefined;
    if (manifest?.kind === 'index') {
        const below = [];
        for (const child of manifest.manifests) {
            below.push(...(await contentOf(store, child, options)));
        }
        return below;
    }
    const config = manifest && (await (0,read_config/* readConfig */.X)(store, manifest, options).catch(lib_errors/* unlessInterrupted */.V1));
    const id = manifest?.config?.digest;
    if (manifest === undefined || config === undefined || id === undefined) {
        return [{ digest: root.digest, called: root.digest }];
    }
    const chain = (0,chain_id/* chainIds */.s)(config.diffIds);
    const layers = manifest.layers.map(({ digest }, at) => ({ digest, called: chain[at] ?? digest }));
    return [{ digest: id, called: id }, ...layers.reverse()];
}

;// CONCATENATED MODULE: ./lib/store/removing.js








/**
 * One call. What is to go is found out first and goes at once, however many images that are: the
 * store's index is read and written once, and so are ids.
 */
class Removing {
    #store;
    #options;
    #before;
    /** What would be left. */
    #entries;
    #removedIds = new Set();
    #ids;
    constructor(store, entries, options) {
        this.#store = store;
        this.#before = entries;
        this.#entries = entries;
        this.#options = options;
        this.#ids = new image_ids.ImageIds(store);
    }
    async remove(place) {
        const named = namedEntries(this.#entries, place);
        if (named.length > 0) {
            return [await this.#take(named)];
        }
        const id = await this.#findId(place.text);
        if (this.#removedIds.has(id)) {
            return [];
        }
        const result = await this.#take(await this.#entriesOf(id));
        this.#removedIds.add(id);
        return [result];
    }
    /** What another process has given a name meanwhile keeps it. */
    async finish() {
        const left = new Set(this.#entries.map(keyOf));
        const gone = new Set(this.#before.map(keyOf).filter((key) => !left.has(key)));
        if (gone.size > 0) {
            await this.#store.remove((entry) => gone.has(keyOf(entry)), this.#options);
        }
    }
    async #take(meant) {
        const digests = new Set(meant.map(({ descriptor }) => descriptor.digest));
        const before = this.#entries.filter(({ descriptor }) => digests.has(descriptor.digest));
        const after = left(before, meant);
        const names = new Set(namesOf(after));
        const kept = new Set(after.map(({ descriptor }) => descriptor.digest));
        const last = before.filter(({ descriptor }) => !kept.has(descriptor.digest));
        const images = await this.#contents(last);
        const others = this.#entries.filter(({ descriptor }) => !digests.has(descriptor.digest));
        this.#entries = [...others, ...after];
        return {
            names: namesOf(before)
                .filter((name) => !names.has(name))
                .map(entry/* familiar */.ce),
            images,
        };
    }
    /** @throws ImageError `CONFLICT` */
    async #entriesOf(id) {
        const found = await this.#ids.beginningWith(id, this.#entries, this.#options);
        const meant = found.get(id);
        if (meant === undefined) {
            throw notFound(id);
        }
        if (this.#options.force !== true && isShared(namesOf(meant))) {
            throw conflict(id);
        }
        return meant;
    }
    /** @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for what several ids begin with */
    async #findId(text) {
        const found = await this.#ids.beginningWith(text, this.#before, this.#options);
        const [id] = found.keys();
        if (id === undefined) {
            throw notFound(text);
        }
        if (found.size > 1) {
            const what = `removing ${text}: ${found.size} image ids begin so`;
            throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
        }
        return id;
    }
    /** What there is of images, read before they go. */
    async #contents(entries) {
        const roots = new Map(entries.map(({ descriptor }) => [descriptor.digest, descriptor]));
        const found = [];
        for (const root of roots.values()) {
            found.push(await contentOf(this.#store, root, this.#options));
        }
        return found;
    }
}
function left(entries, gone) {
    const keys = new Set(gone.map(keyOf));
    const list = { ...index_edits/* EMPTY_LIST */.xF, entries: entries.map(({ descriptor }) => descriptor) };
    return (0,index_edits/* without */.FF)(list, (entry) => keys.has(keyOf(entry))).entries.map(entry/* entryOf */.Ms);
}
/** The entries that a reference names; none for an id. */
function namedEntries(entries, { reference }) {
    if (reference === undefined) {
        return [];
    }
    const descriptors = entries.map(({ descriptor }) => descriptor);
    const found = (0,entry/* findEntry */.w4)(descriptors, (0,oci_reference/* formatReference */.FH)(reference));
    if (found !== undefined) {
        return entries.filter(({ name }) => name !== undefined && name === (0,entry/* entryOf */.Ms)(found).name);
    }
    return entries.filter((entry) => (0,find_image/* namedByDigest */.l)(entry, reference));
}
/** More than one tag, or names in several repositories: docker removes no such id unless it must. */
function isShared(names) {
    const tags = names.filter((name) => !name.includes('@'));
    return tags.length > 1 || new Set(names.map(index_edits/* repositoryOf */._M)).size > 1;
}
function keyOf({ name, descriptor }) {
    return `${descriptor.digest} ${name}`;
}
/** All names of images, those by digest as well, in docker's order. */
function namesOf(entries) {
    const names = entries.flatMap(({ name, descriptor }) => [
        ...(name === undefined ? [] : [name]),
        ...(0,entry/* repoDigestsOf */.d5)(descriptor),
    ]);
    return [...new Set(names)].sort();
}
function notFound(text) {
    return new lib_errors/* ImageError */.C8('NOT_FOUND', `removing ${text}: no such image in the local store`, {
        hint: 'list the images that are there',
        remedy: { kind: 'list-images', subject: '' },
    });
}
function conflict(id) {
    const short = (0,digest/* encodedOf */.EX)(id).slice(0, 12);
    const why = `conflict: unable to delete ${short} (must be forced)`;
    return new lib_errors/* ImageError */.C8('CONFLICT', `removing ${short}: ${why} - image is referenced in multiple repositories`, {
        hint: 'give one of its names to remove that one, or remove all of them',
        remedy: { kind: 'remove-all-names', subject: short },
    });
}

;// CONCATENATED MODULE: ./lib/store/remove.js



/**
 * Removes names, and images with their last one; what no other image needs is freed at once. An id that is
 * given twice is one removal. The rules are those of `docker rmi` (moby, `daemon/images/image_delete.go`).
 */
async function removeImages(store, wanted, options = {}) {
    const removing = new Removing(store, await store.entries(), options);
    const untagged = [];
    const errors = [];
    for (const place of wanted) {
        try {
            untagged.push(...(await removing.remove(place)));
        }
        catch (error) {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            errors.push(error);
        }
    }
    await removing.finish();
    const gone = untagged.some(({ images }) => images.length > 0);
    const { digests, bytes } = gone ? await store.collect(options) : { digests: [], bytes: 0 };
    const freed = new Set(digests);
    const [named, told] = [new Set(), new Set()];
    const removed = untagged.map(({ names, images }) => ({
        untagged: firstOnly(names, named),
        deleted: firstOnly(images.flatMap((image) => deletedOf(image, freed)), told),
    }));
    return { removed, errors, bytes };
}
/** Images of one id, and an image of several names, share what is told of them: it is told once. */
function firstOnly(items, told) {
    return items.filter((item) => !told.has(item) && told.add(item));
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
;// CONCATENATED MODULE: ./lib/cli/commands/rmi.js






function rmiCommand(bind) {
    return new commander/* Command */.uB('rmi')
        .description('Remove names and images from the store')
        .argument('<image...>', 'references, image ids, or what ids begin with')
        .option('-f, --force', 'an id with all its names; no error where there is nothing to remove')
        .option('--no-prune', 'changes nothing: no image has untagged parents here')
        .addHelpText('after', (0,command/* examples */.K)('rmi alpine:3.20 ghcr.io/acme/app:1.4.0', 'transship rmi $(transship images -q)'))
        .action(bind(rmi));
}
async function rmi(context, texts, { force = false }) {
    const { output, places, signal, options } = context;
    const wanted = texts.map(storePlace);
    const store = await places.store();
    const { removed, errors, bytes } = await removeImages(store, wanted, { force, signal });
    for (const { untagged, deleted } of removed) {
        for (const name of untagged) {
            output.line(`Untagged: ${name}`);
        }
        for (const digest of deleted) {
            output.line(`Deleted: ${digest}`);
        }
    }
    output.document({
        untagged: removed.flatMap(({ untagged }) => untagged),
        deleted: removed.flatMap(({ deleted }) => deleted),
        reclaimed: bytes,
    });
    if (force && errors.every((error) => (0,lib_errors/* codeOf */.$N)(error) === 'NOT_FOUND')) {
        for (const error of errors) {
            output.note((0,cli_errors/* describeError */.Uc)(error, options.debug).trimEnd());
        }
        return;
    }
    (0,cli_errors/* throwIfAny */.MI)(errors, wanted.length);
}
function storePlace(text) {
    const place = (0,place_place/* parsePlace */.De)(text, 'store');
    if (place.transport !== 'store') {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `rmi: ${text} is not in the store`, {
            hint: 'name an image as transship images shows it',
        });
    }
    return place;
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

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   P8: () => (/* binding */ referring),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   ce: () => (/* binding */ familiar),
/* harmony export */   d5: () => (/* binding */ repoDigestsOf),
/* harmony export */   e0: () => (/* binding */ noLayout),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   f0: () => (/* binding */ nameless),
/* harmony export */   i7: () => (/* binding */ withRepoDigests),
/* harmony export */   ro: () => (/* binding */ canonicalNameOf),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);




/**
 * Where a layout keeps names. The first is the specification's and may be a whole reference or a
 * bare tag; the second is containerd's and Docker's (from 25 on), always a whole reference.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md
 */
const REF_NAME = 'org.opencontainers.image.ref.name';
const IMAGE_NAME = 'io.containerd.image.name';
/** Ours: this entry is no image of its own, but refers to the one with that digest; its name is a tag. */
const SUBJECT = 'dev.transship.subject';
/** Ours: digests by which repositories know the image, `ghcr.io/acme/app@sha256:\u2026`, separated by spaces. */
const REPO_DIGESTS = 'dev.transship.repo-digests';
function entryOf(descriptor) {
    const { annotations } = descriptor;
    return { name: annotations?.[IMAGE_NAME] || annotations?.[REF_NAME] || undefined, descriptor };
}
/** What a referrer that is kept beside its subject refers to. */
function subjectOf({ annotations }) {
    return annotations?.[SUBJECT];
}
/**
 * By which digests repositories know a stored image, because it was pulled from them or pushed to
 * them; docker's RepoDigests. Only the layout itself notes them: what comes from elsewhere says nothing.
 */
function repoDigestsOf({ annotations }) {
    return annotations?.[REPO_DIGESTS]?.split(' ') ?? [];
}
/** The entry with these repository digests and no others. */
function withRepoDigests(entry, names) {
    const { [REPO_DIGESTS]: _before, ...kept } = entry.annotations ?? {};
    const annotations = names.length === 0 ? kept : { ...kept, [REPO_DIGESTS]: names.join(' ') };
    return withAnnotations(entry, annotations);
}
/**
 * The descriptor with exactly this name, as an entry of `index.json`. Containerd takes whole references
 * only. What cosign's tag names belongs to another image, which it leads to.
 */
function named(descriptor, name) {
    const subject = taggedDigest(name);
    return annotated(descriptor, {
        [REF_NAME]: name,
        ...(canonicalName(name) === name ? { [IMAGE_NAME]: name } : {}),
        ...(subject === undefined ? {} : { [SUBJECT]: subject }),
    });
}
/** @returns what a tag such as cosign's `sha256-\u2026.sig` belongs to; `undefined` for any other name */
function taggedDigest(name) {
    const digest = /^(sha(?:256|512)-[0-9a-f]+)\.(?:sig|att|sbom)$/
        .exec(name)?.[1]
        ?.replace('-', ':');
    return digest !== undefined && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
/** The digest in a name `NAME@DIGEST`; undefined for any other name. */
function digestIn(name) {
    const digest = name.slice(name.lastIndexOf('@') + 1);
    return name.includes('@') && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
/** False for a name by digest, unless that is the content's own or that of the index it was taken from. */
function isNameOf(name, { digest, annotations }) {
    const asked = digestIn(name);
    return asked === undefined || asked === digest || asked === annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_ANNOTATION */ .n];
}
function nameless(descriptor) {
    return annotated(descriptor, {});
}
function referring(descriptor, subject) {
    return annotated(descriptor, { [SUBJECT]: subject });
}
/** Names are never borrowed from where the descriptor comes from, nor is content within it. */
function annotated(descriptor, added) {
    const { data: _data, annotations, ...rest } = descriptor;
    const { [REF_NAME]: _refName, [IMAGE_NAME]: _imageName, [SUBJECT]: _subject, [REPO_DIGESTS]: _repoDigests, ...kept } = annotations ?? {};
    return withAnnotations(rest, { ...kept, ...added });
}
function withAnnotations({ annotations: _annotations, ...rest }, annotations) {
    return Object.keys(annotations).length === 0 ? rest : { ...rest, annotations };
}
/**
 * The entry that a name means: the exact name as either annotation has it; a digest; the same
 * reference written otherwise (`alpine:3.20`); no name at all is the only image that has one, else the
 * only image. If several entries have one name the last counts: tools that do not replace an entry append.
 * A name is no proof: one by digest is found only with that content.
 */
function findEntry(entries, name) {
    if (name === '') {
        return onlyOne(entries);
    }
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(name)) {
        return entries.find((entry) => entry.digest === name);
    }
    const { refNames, imageNames, canonicalNames } = namesIn(entries);
    const found = [
        refNames.get(name),
        imageNames.get(name),
        canonicalNames().get(canonicalName(name)),
    ];
    return found.find((entry) => entry !== undefined && isNameOf(name, entry));
}
/** Kept with a list, so that looking for each of its names goes through it once. */
const NAMES = new WeakMap();
function namesIn(entries) {
    const known = NAMES.get(entries) ?? {
        refNames: byName(entries, ({ annotations }) => annotations?.[REF_NAME]),
        imageNames: byName(entries, ({ annotations }) => annotations?.[IMAGE_NAME]),
        canonicalNames: memo(() => byName(entries, canonicalNameOf)),
    };
    NAMES.set(entries, known);
    return known;
}
function byName(entries, nameOf) {
    const found = new Map(entries.map((entry) => [nameOf(entry), entry]));
    found.delete(undefined);
    return found;
}
function memo(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function onlyOne(entries) {
    const named = entries.filter((entry) => entryOf(entry).name !== undefined);
    const images = named.length === 0 ? entries : named;
    const digests = new Set(images.map((entry) => entry.digest));
    return digests.size === 1 ? images.at(-1) : undefined;
}
/** Parsed once for each entry: removing thousands of images looks through thousands for each. */
const canonicalNames = new WeakMap();
function canonicalNameOf(entry) {
    const { name = '' } = entryOf(entry);
    const known = canonicalNames.get(entry) ?? { name: canonicalName(name) };
    canonicalNames.set(entry, known);
    return known.name;
}
/** @returns `undefined` for a bare tag or anything else that is no reference */
function canonicalName(name) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name));
    }
    catch {
        return undefined;
    }
}
/** An error that says what there is instead. */
function noSuchImage(place, name, entries) {
    const names = entries.map((entry) => entryOf(entry).name ?? entry.digest).map(familiar);
    const shown = [...new Set(names)].slice(0, SHOWN);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    if (name === '' && names.length > 0) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `${place}: which of its ${names.length} images?`, {
            hint: `name one of ${shown.join(', ')}${more}`,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('NOT_FOUND', `${place}: no image ${name === '' ? 'in it' : familiar(name)}`, {
        hint: names.length === 0 ? undefined : `there is ${shown.join(', ')}${more}`,
    });
}
const SHOWN = 10;
/** A whole reference as people write it; a digest, and a bare tag of a layout, as they are. */
function familiar(name) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(name) || canonicalName(name) !== name
        ? name
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name));
}
function noLayout(place, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('STORE', `opening ${place}: it is not an OCI image layout`, {
        cause,
        hint: 'a layout is a directory with the files oci-layout and index.json',
    });
}


/***/ }),

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ imageOrTag),
/* harmony export */   B: () => (/* binding */ withRepoDigest),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   IX: () => (/* binding */ hasReferrer),
/* harmony export */   Me: () => (/* binding */ withReferrer),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   el: () => (/* binding */ withName),
/* harmony export */   xF: () => (/* binding */ EMPTY_LIST),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7118);




const EMPTY_LIST = {
    document: { schemaVersion: 2, mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex },
    entries: [],
};
/**
 * Gives content names. What had one of them before becomes dangling, unless it has another name. An image
 * with a name has no entry without one.
 * @throws ImageError `INVALID_ARGUMENT` for a name by another digest
 */
function withNames(list, namings) {
    namings.forEach(mustFit);
    const byName = new Map(namings.map((one) => [one.name, one]));
    byName.delete('');
    const digests = new Set([...byName.values()].map(({ descriptor }) => descriptor.digest));
    const isReplaced = (entry) => byName.has((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? '');
    const kept = list.entries.filter((entry) => !isReplaced(entry) && !(isDangling(entry) && digests.has(entry.digest)));
    const known = Map.groupBy(list.entries, ({ digest }) => digest);
    const given = [...byName.values()].map(({ descriptor, name }) => {
        const noted = new Set((known.get(descriptor.digest) ?? []).flatMap(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5));
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(descriptor, name), [...noted]);
    });
    const replaced = list.entries.filter((old) => isReplaced(old) && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(old) === undefined);
    const left = [
        ...replaced.map((old) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(old), (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(old))),
        ...namings.filter(({ name }) => name === '').map(({ descriptor }) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(descriptor)),
    ];
    const entries = [...kept, ...given];
    const there = new Set(images({ ...list, entries }).map(({ digest }) => digest));
    const dangling = left.filter(({ digest }) => !there.has(digest) && there.add(digest));
    const isSame = given.length === 0 && dangling.length === 0;
    return isSame ? list : { ...list, entries: [...entries, ...dangling] };
}
function mustFit({ descriptor, name }) {
    if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameOf */ .b_)(name, descriptor)) {
        const what = `naming ${descriptor.digest} ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `${what}: the name is that of other content`);
    }
}
/** {@link withNames} for one. */
function withName(list, descriptor, name) {
    return withNames(list, [{ descriptor, name }]);
}
/** Notes with each entry of an image by which digest a repository knows it: `NAME@DIGEST`. */
function withRepoDigest(list, digest, name) {
    const isNews = (entry) => entry.digest === digest &&
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined &&
        !(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry).includes(name);
    if (!list.entries.some(isNews)) {
        return list;
    }
    const entries = list.entries.map((entry) => isNews(entry) ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, [...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry), name]) : entry);
    return { ...list, entries };
}
/**
 * Removes images; returns the same list if it removes none. Names by digest, in entries of their own or
 * noted with others, go with the last tag that their repository has for the image, as docker has it.
 */
function without(list, isGone) {
    const gone = new Set(images(list).filter((entry) => isGone((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry))));
    if (gone.size === 0) {
        return list;
    }
    const left = list.entries.filter((entry) => !gone.has(entry));
    const digests = new Set([...gone].map(({ digest }) => digest));
    const tagged = new Set(left.filter(({ digest }) => digests.has(digest)).flatMap(tagOf));
    const untagged = new Set([...gone].flatMap(tagOf).filter((key) => !tagged.has(key)));
    const names = new Set([...gone].map(nameIn));
    const goes = (entry, name) => isByDigest(name) && (untagged.has(keyOf(entry, name)) || names.has(`${entry.digest} ${name}`));
    const entries = left
        .filter((entry) => !goes(entry, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? ''))
        .map((entry) => onlyNoted(entry, (name) => !goes(entry, name)));
    return { ...list, entries };
}
function onlyNoted(entry, stays) {
    const noted = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry);
    return noted.every(stays) ? entry : (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, noted.filter(stays));
}
function nameIn(entry) {
    return `${entry.digest} ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name}`;
}
/** An image in a repository that has a tag for it. */
function tagOf(entry) {
    const { name } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry);
    return name === undefined || isByDigest(name) ? [] : [keyOf(entry, name)];
}
function keyOf({ digest }, name) {
    return `${digest} ${repositoryOf(name)}`;
}
function isByDigest(name) {
    return name.includes('@');
}
/** The name before tag or digest: `ghcr.io/acme/app`. */
function repositoryOf(name) {
    return name.replace(/@.*$|:[^:/]*$/, '');
}
/** Keeps a referrer beside its subject: the layout has no other place to say that it is there. */
function withReferrer(list, { descriptor, subject }) {
    return hasReferrer(list, descriptor) ? list : added(list, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .referring */ .P8)(descriptor, subject));
}
function hasReferrer({ entries }, { digest }) {
    return entries.some((entry) => entry.digest === digest && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) !== undefined);
}
/** The same list where nothing goes. */
function keep(list, wanted) {
    const entries = list.entries.filter(wanted);
    return entries.length === list.entries.length ? list : { ...list, entries };
}
/** The entries that are images, named or dangling, and not what refers to them. */
function images({ entries }) {
    const known = IMAGES.get(entries) ?? entries.filter((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined);
    IMAGES.set(entries, known);
    return known;
}
/** Kept, so that looking for a thousand names goes through the entries once. */
const IMAGES = new WeakMap();
/** An image, or what belongs to one by exactly this name: a signature by its tag. */
function imageOrTag(list, name) {
    const image = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)(images(list), name);
    const tag = image ?? list.entries.findLast((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === name);
    return image ?? (tag && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(tag));
}
function added(list, entry) {
    return { ...list, entries: [...list.entries, entry] };
}
function isDangling(entry) {
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === undefined && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined;
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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findImage: () => (/* binding */ findImage),
/* harmony export */   l: () => (/* binding */ namedByDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3200);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);



/**
 * The name under which the store resolves what a person wrote: a reference, `NAME@DIGEST` of what
 * is stored or of the index that it was taken from, an image id or the start of one.
 * @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for an id that several images begin with
 */
async function findImage(store, ids, { text, reference }, options = {}) {
    const byName = reference && (await findReference(store, reference, options));
    const found = byName ?? (await findId(await store.entries(), ids, text, options));
    if (found !== undefined) {
        return found;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `looking up ${text} in the local store: no such image`, {
        hint: 'pull it, or list the images that are there',
        remedy: { kind: 'list-images', subject: '' },
    });
}
async function findReference(store, reference, options) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference);
    if ((await store.lookup(name, options)) !== undefined) {
        return name;
    }
    const { digest } = reference;
    if (digest === undefined) {
        return undefined;
    }
    const meant = (await store.entries()).find((entry) => namedByDigest(entry, reference));
    return meant?.descriptor.digest;
}
/** Whether `NAME@DIGEST` means this: a name of that repository, for what was or is that digest. */
function namedByDigest({ name, descriptor }, reference) {
    const { digest } = reference;
    return (digest !== undefined &&
        resolvedTo(descriptor).includes(digest) &&
        sameRepository(name, reference));
}
/** What is stored, and the index that it was taken from. */
function resolvedTo({ digest, annotations }) {
    return [digest, annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_ANNOTATION */ .n]];
}
function sameRepository(name, reference) {
    if (name === undefined) {
        return false;
    }
    try {
        const { registry, repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name);
        return registry === reference.registry && repository === reference.repository;
    }
    catch {
        // Another tool's bare tag names no repository.
        return false;
    }
}
async function findId(entries, ids, text, options) {
    const found = await ids.beginningWith(text, entries, options);
    if (found.size > 1) {
        const what = `looking up ${text} in the local store: ${found.size} image ids begin so`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
    }
    return [...found.values()][0]?.at(-1)?.descriptor.digest;
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
