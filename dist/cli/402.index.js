export const id = 402;
export const ids = [402];
export const modules = {

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCommand: () => (/* binding */ loadCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/place/late-names.js
/**
 * A store that takes content now, and names when `write` is called: its index is written once, however
 * many names there are.
 */
class LateNames {
    place;
    #store;
    #names = [];
    #byName = new Map();
    constructor(store) {
        this.#store = store;
        this.place = store.place;
    }
    has(descriptor, options) {
        return this.#store.has(descriptor, options);
    }
    async put(descriptor, body, { name, ...options } = {}) {
        const outcome = await this.#store.put(descriptor, body, options);
        if (name !== undefined) {
            await this.tag(descriptor, name);
        }
        return outcome;
    }
    async tag(descriptor, name) {
        this.#names.push({ descriptor, name });
        this.#byName.set(name, descriptor);
    }
    async lookup(name, options) {
        const given = name === '' ? undefined : this.#byName.get(name);
        return given ?? this.#store.lookup(name, options);
    }
    contains(source) {
        return this.#store.contains(source);
    }
    /** Gives all names. @throws ContentMissingError if an image is not there any longer */
    async write(options = {}) {
        await this.#store.tagAll(this.#names.splice(0), options);
    }
}

// EXTERNAL MODULE: ./lib/content/rooted.js
var rooted = __webpack_require__(9912);
// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/place/pull.js
var pull = __webpack_require__(1576);
;// CONCATENATED MODULE: ./lib/place/load.js




/**
 * Loads an image of an archive into the store: all of it that is there. If that is one image of an index,
 * the index's document is kept beside it.
 * @param to `name` in the store, empty for an image without one; `names` for names that are given later
 */
async function load(archive, root, to, options) {
    const { signal } = options;
    const from = { source: (0,rooted/* rooted */.C)(archive, root), name: '' };
    const result = await (0,copy/* copy */.C)(from, { target: to.names ?? to.store, name: to.name }, options);
    if (result.written.annotations?.[annotation/* INDEX_ANNOTATION */.n] === root.digest) {
        await (0,pull/* keepIndex */.k7)(archive, to.store, root, { signal });
    }
    return result;
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output-file.js
var output_file = __webpack_require__(7472);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/stored-images.js
var stored_images = __webpack_require__(1802);
// EXTERNAL MODULE: ./lib/cli/told-facts.js + 1 modules
var told_facts = __webpack_require__(1061);
;// CONCATENATED MODULE: ./lib/cli/commands/load.js












function loadCommand(bind) {
    return new commander/* Command */.uB('load')
        .description('Take the images of a tar into the store')
        .option('-i, --input <file>', 'a tar as docker, podman, buildx, skopeo or crane write it, compressed or not; standard input without it')
        .addHelpText('after', (0,command/* examples */.K)('load -i images.tar', 'docker save alpine:3.20 | transship load'))
        .action(bind(load_load));
}
async function load_load(context, _args, { input: written }) {
    const input = (0,output_file/* namedFile */.eI)(written);
    const { places, signal, stdin, output } = context;
    if (input === undefined && stdin.isTTY === true) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'load: standard input is a terminal', {
            hint: 'read from a file with -i FILE, or from a pipe',
        });
    }
    const archive = await places.archive(input ?? stdin, input ?? 'standard input', signal);
    const store = await places.store();
    const names = new LateNames(store);
    const loaded = [];
    try {
        for (const entry of await archive.entries()) {
            loaded.push(await loadOne(context, { archive, store, names }, entry));
        }
    }
    finally {
        // What is there gets its names, even if the next image cannot be loaded.
        await names.write();
        loaded
            .flatMap(({ lines }) => lines)
            .forEach((line) => {
            output.line(line);
        });
    }
    output.document(loaded.map(({ lines: _lines, ...facts }) => facts));
}
async function loadOne(context, { archive, store, names }, { name, descriptor }) {
    const { output, options, signal } = context;
    const named = (0,stored_images/* referenceOf */.B)({ name });
    const reference = named === undefined ? null : (0,oci_reference/* formatReference */.FH)(named);
    const before = reference === null ? undefined : await names.lookup(reference, { signal });
    const progress = context.progress(cli_progress/* LOADING */.F5);
    const result = await load(archive, descriptor, { store, names, name: reference ?? '' }, {
        platforms: (0,cli_options/* wantedPlatforms */.QM)(options),
        onProgress: (event) => progress.tell(event),
        signal,
    }).finally(() => progress.end());
    const { written } = result;
    const lacks = (0,told_facts/* lackWords */.X)(result);
    if (lacks !== undefined) {
        output.remark(`${archive.place}: ${name ?? descriptor.digest} ${lacks}`);
    }
    const facts = await (0,told_facts/* toldFacts */.B)(context, store, written);
    const old = before && (await idOf(store, before, { signal }));
    const lines = reference === null
        ? [`Loaded image ID: ${facts.imageId ?? written.digest}`]
        : linesFor(reference, { old, now: facts.imageId });
    return { reference, digest: written.digest, mediaType: written.mediaType, ...facts, lines };
}
/** @param ids the image ids of the name before and now */
function linesFor(reference, { old, now }) {
    const name = (0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(reference));
    const what = `renaming the old one with ID ${old} to empty string`;
    const renamed = old !== undefined && old !== now;
    return [
        ...(renamed ? [`The image ${name} already exists, ${what}`] : []),
        `Loaded image: ${name}`,
    ];
}
/** @returns undefined if the image cannot be read */
async function idOf(store, root, options) {
    const image = await (0,describe/* representative */.wz)(store, root, options).catch(errors/* unlessInterrupted */.V1);
    return image?.manifest.config?.digest;
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ outputError),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   tG: () => (/* binding */ writeFileWhole),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zp: () => (/* binding */ refuseTerminal)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);
/* harmony import */ var _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);




/** The file of an option, in which `-` is standard input or output. */
function namedFile(file) {
    return file === '-' ? undefined : file;
}
/** @param command for the message: `save` @throws ImageError `INVALID_ARGUMENT` */
function refuseTerminal({ output }, command, file) {
    if (file === undefined && output.stdout.isTTY === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: standard output is a terminal`, {
            hint: 'write to a file with -o FILE, or into a pipe',
        });
    }
}
/** Writes a file, or standard output where none is named. */
async function writeOutput({ output, signal }, chunks, file) {
    await (file === undefined
        ? writeStandardOutput(chunks, output.stdout, signal)
        : writeFileWhole(file, chunks, signal));
}
async function writeStandardOutput(chunks, stdout, signal) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(chunks, stdout, { signal, end: false });
    }
    catch (error) {
        throw outputError('writing standard output', error);
    }
}
/** An error of standard output: a reader that went away, or a disk that is full. */
function outputError(doing, error) {
    const causes = [error, error instanceof Error ? error.cause : undefined];
    return causes.some((one) => (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errno */ .b)(one) === 'EPIPE')
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${doing}: the reader of standard output went away`, {
            cause: error,
        })
        : (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('ARCHIVE', doing, error);
}
/** Writes a file as a whole or not at all. */
async function writeFileWhole(file, chunks, signal) {
    const target = await _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .NewFile */ .PA.at(file);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(chunks, target.stream, { signal });
        await target.keep();
    }
    catch (error) {
        await target.discard();
        throw error === target.stream.errored ? (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('ARCHIVE', `writing ${file}`, error) : error;
    }
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   e: () => (/* binding */ storedImages)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7677);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3841);








/** The images of the store that match, in the order of its index. */
async function storedImages(context, filters, matches) {
    const store = await context.places.store();
    const all = (await store.entries()).map((entry) => ({
        descriptor: entry.descriptor,
        reference: referenceOf(entry),
    }));
    const entries = withoutIdleDigests(all).filter((entry) => matches(entry) && filters.matchesName(entry.reference));
    const reader = new Reader(context, store);
    const { signal } = context;
    const before = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(filters.before, WIDTH, (text) => reader.created(text), { signal });
    const since = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(filters.since, WIDTH, (text) => reader.created(text), { signal });
    const images = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(entries, WIDTH, (entry) => reader.image(entry), { signal });
    return images.filter(({ created, summary }) => before.every((at) => created < at) &&
        since.every((at) => created > at) &&
        created < filters.until &&
        filters.matchesLabels(summary?.config?.labels ?? {}));
}
/** Undefined for a dangling image, and for a name by another tool that is no reference. */
function referenceOf({ name }) {
    try {
        return name === undefined || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(name) ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    }
    catch {
        return undefined;
    }
}
/** Leaves out names by digest beside a tag of the same repository, as docker does. */
function withoutIdleDigests(entries) {
    const tagged = new Set(entries.filter(({ reference }) => reference?.tag !== undefined).map(placeOf));
    return entries.filter((entry) => entry.reference?.digest === undefined || !tagged.has(placeOf(entry)));
}
/** A key for an image in a repository. */
function placeOf({ descriptor, reference }) {
    return `${descriptor.digest} ${reference?.registry}/${reference?.repository}`;
}
/** How many images are read at a time: a store of thousands must not open thousands of files at once. */
const WIDTH = 16;
class Reader {
    #context;
    #store;
    /** An image of many names is read once. */
    #known = new Map();
    constructor(context, store) {
        this.#context = context;
        this.#store = store;
    }
    /** When an image of the store was made. @throws ImageError `NOT_FOUND` */
    async created(text) {
        const place = (0,_place_place_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlace */ .De)(`store:${text.replace(/^store:/, '')}`, 'store');
        const { source, name } = await this.#context.places.source(place, this.#context.signal);
        return timeOf(await this.#summary(await source.resolve(name, this.#context)));
    }
    async image({ descriptor, reference }) {
        const summary = await this.#summary(descriptor, reference);
        const noted = reference && (0,_store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .repoDigests */ .q)(descriptor, reference).at(-1);
        const digest = noted ?? (0,_store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvedDigest */ .Z)(descriptor);
        return { reference, digest, summary, created: timeOf(summary) };
    }
    /** One image that cannot be read does not hide the others. */
    #summary(root, name) {
        const { signal } = this.#context;
        return (0,_content_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(this.#known, root.digest, () => (0,_image_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summarize */ .e)(this.#store, root, { signal }).catch((error) => {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessInterrupted */ .V1)(error);
            this.#context.output.note(`warning: ${describe(name, root)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
            return undefined;
        }));
    }
}
function describe(reference, { digest }) {
    return reference === undefined ? digest : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)(reference);
}
function timeOf(summary) {
    return Date.parse(summary?.config?.created ?? '') || 0;
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lackWords),
  B: () => (/* binding */ toldFacts)
});

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-graph.js
var read_graph = __webpack_require__(4424);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
;// CONCATENATED MODULE: ./lib/image/facts.js





/**
 * Reads documents only; every layer is known by its descriptor. What cannot be read is left out and
 * told: facts are for people, and the image is where it was to go.
 * @throws what the signal was aborted with
 */
async function imageFacts({ root: named, source, resolved = named, whole = source }, options = {}) {
    const problems = new Set();
    const tell = (error) => {
        options.signal?.throwIfAborted();
        if ((0,errors/* codeOf */.$N)(error) === 'INTERRUPTED') {
            throw error;
        }
        problems.add((0,errors/* messageOf */.bD)(error));
    };
    const root = (await (0,resolve_root/* described */.W)(source, named, options).catch(tell)) ?? named;
    const graph = await (0,read_graph/* readGraph */.t)(source, root, { ...options, onFailure: tell });
    const platforms = await (0,describe/* platformsOf */.Wt)(whole, resolved === named ? root : resolved, options).catch(tell);
    const shown = await (0,describe/* representative */.wz)(source, root, options).catch(tell);
    const config = shown && (await (0,read_config/* readConfig */.X)(source, shown.manifest, options).catch(tell));
    return {
        platforms: platforms ?? [],
        imageId: shown?.manifest.config?.digest,
        created: config?.created,
        size: (0,describe/* totalSize */.UT)(graph.map(({ descriptor }) => descriptor)),
        layers: (0,describe/* layersOf */.w)(graph.map(({ manifest }) => manifest)).map(({ digest, size }) => ({
            digest,
            size,
        })),
        problems: [...problems],
    };
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/cli/told-facts.js


/** The facts of an image that is in place; a note says what of it cannot be read. */
async function toldFacts({ output, signal }, source, root) {
    const { layers: _layers, problems, ...told } = await imageFacts({ source, root }, { signal });
    for (const problem of problems) {
        output.note(`warning: ${problem}`);
    }
    return told;
}
/** Names the platforms that were left out because the source lacks them; undefined if it lacks none. */
function lackWords({ missing }) {
    const platforms = missing.flatMap(({ platform, digest }) => {
        if (platform === undefined) {
            return [digest];
        }
        return (0,oci_platform/* isUnknownPlatform */._H)(platform) ? [] : [(0,oci_platform/* formatPlatform */.Bq)(platform)];
    });
    return platforms.length === 0 ? undefined : `lacks ${platforms.join(', ')}`;
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

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1376);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3800);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4424);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _content_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4594);
/* harmony import */ var _content_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7122);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1852);








/**
 * Reads the documents of an image, each of them once, and no layer. What is below the root and cannot
 * be read is told, and keeps nothing else from being told.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, \u2026 for the root
 */
async function summarize(source, root, options = {}) {
    const unreadable = [];
    const note = (error) => {
        if (!(0,_content_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(error)) {
            throw error;
        }
        unreadable.push(error);
    };
    const documents = new _content_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .Remembering */ .G(source);
    const document = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(documents, root, options);
    const shown = document.kind === 'manifest'
        ? { descriptor: root, manifest: document }
        : await (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .representative */ .wz)(documents, root, options).catch(note);
    const manifest = shown?.manifest;
    const config = manifest && (await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(documents, manifest, options).catch(note));
    const graph = await (0,_content_read_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .readGraph */ .t)(documents, root, { ...options, onFailure: note });
    const images = document.kind === 'index'
        ? await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_6__/* .indexImages */ .j)(documents, document, options)
        : itself(root, config);
    return {
        root,
        document,
        manifest,
        config,
        images,
        platforms: images.map(_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .platformImage */ .bg),
        size: (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .totalSize */ .UT)(graph.map(({ descriptor }) => descriptor)),
        unreadable,
    };
}
function itself(root, config) {
    return config !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunnable */ .iU)(config.platform)
        ? [{ ...root, platform: config.platform }]
        : [];
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   k7: () => (/* binding */ keepIndex)
/* harmony export */ });
/* harmony import */ var _copy_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8968);
/* harmony import */ var _copy_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3200);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1260);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);






/**
 * Pulls a reference into the store, which notes by which digest the repository knows it. If the store
 * has what the reference stands for now, that costs one request. The index that one platform's image
 * was taken from is kept beside the image, so that looking at it again costs none.
 * @param name as {@link storeName} has it
 */
async function pull(from, store, name, options) {
    const result = await copyNews(from, store, name, options);
    const { source, written } = result;
    const known = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .pinned */ .dp)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name), source.digest));
    await store.noteRepoDigest(written.digest, known, options);
    return result;
}
async function copyNews(from, store, name, options) {
    const { signal } = options;
    const entry = await store.lookup(name, { signal });
    const reading = entry === undefined;
    const resolved = await from.source.resolve(from.name, { signal, reading });
    const known = entry && (await upToDate(store, entry, resolved, options));
    if (entry !== undefined && known !== undefined) {
        // Marks it as used: `prune --filter until=` goes by that.
        await store.has(entry, { signal });
        const bytes = { copied: 0, skipped: 0, mounted: 0 };
        return { source: known, written: entry, status: 'exists', bytes, missing: [] };
    }
    const target = { target: store, name, looked: Promise.resolve(entry) };
    const result = await (0,_copy_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copy */ .C)(from, target, { ...options, referrers: false, mountFrom: [] });
    const { written } = result;
    if (written.digest !== resolved.digest) {
        await keepIndex(from.source, store, result.source, { signal });
    }
    if (result.status === 'exists' && indexOf(written) !== (entry && indexOf(entry))) {
        // The tag moved to another index, which has the same image for this platform.
        await store.tag(written, name, { signal });
    }
    return result;
}
/** The index that one platform's image was taken from. */
function indexOf({ annotations }) {
    return annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_ANNOTATION */ .n];
}
/** Keeps an index as a document alone. The image has its name already: failing would be of no use. */
async function keepIndex(source, store, index, { signal }) {
    const kept = store.put(index, () => source.fetch(index, { signal }), { signal });
    await kept.catch(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessInterrupted */ .V1);
}
/** What the store calls a reference: with a digest it is that digest; a tag beside it is dropped. */
function storeName(reference) {
    const { digest } = reference;
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(digest === undefined ? reference : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .pinned */ .dp)(reference, digest));
}
/**
 * The resolved image as the store has it, if the stored platforms are those that would be chosen now; by the
 * documents in the store, for choosing from the registry's would cost a request, which registries count.
 */
async function upToDate(store, entry, { digest }, options) {
    const { platforms = [], signal } = options;
    if (entry.digest === digest && platforms.length === 0) {
        return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p)(entry);
    }
    if (entry.digest !== digest && indexOf(entry) !== digest) {
        return undefined;
    }
    try {
        const root = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p)(await store.resolve(digest, { signal }));
        const selected = await (0,_copy_select_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .L)(store, root, options, { signal });
        return selected.root.digest === entry.digest ? root : undefined;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessInterrupted */ .V1)(error);
    }
}


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resolvedDigest),
/* harmony export */   q: () => (/* binding */ repoDigests)
/* harmony export */ });
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);



/** The digest that the reference of a stored image resolved to: the index, if one platform was taken. */
function resolvedDigest(entry) {
    const index = entry.annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_ANNOTATION */ .n];
    return index !== undefined && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(index) ? index : entry.digest;
}
/**
 * The digests by which a repository knows a stored image, the latest at the end. If none was noted,
 * it is the digest that the reference resolved to.
 */
function repoDigests(entry, reference) {
    const { registry, repository } = reference;
    const prefix = `${registry}/${repository}@`;
    const noted = (0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .repoDigestsOf */ .d5)(entry)
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length))
        .filter(_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
    return noted.length > 0 ? noted : [resolvedDigest(entry)];
}


/***/ })

};
