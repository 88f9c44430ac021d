export const id = 8402;
export const ids = [8402];
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
