export const id = 6992;
export const ids = [6992];
export const modules = {

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveCommand: () => (/* binding */ saveCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7118);
/* harmony import */ var _layout_written_elsewhere_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9212);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3940);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5780);
/* harmony import */ var _place_save_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4634);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _find_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9005);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7472);
/* harmony import */ var _stored_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1802);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(316);












function saveCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('save')
        .description('Write images of the store to one tar')
        .argument('<reference...>', 'images of the store; a repository without a tag is all its tags')
        .option('-o, --output <file>', 'the file to write; standard output without it')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <form>', 'the form of the tar; docker is an OCI layout that docker load takes as well')
        .choices(['docker', 'oci'])
        .default('docker'))
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('save -o images.tar alpine:3.20 postgres:16', 'save alpine:3.20 | docker load'))
        .action(bind(saveAll));
}
async function saveAll(context, references, options) {
    const file = (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFile */ .eI)(options.output);
    (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseTerminal */ .zp)(context, 'save', file);
    // A missing image must be an error before a byte is written.
    const images = [];
    for (const text of references) {
        const tags = await tagsOf(context, text);
        for (const one of tags.length > 0 ? tags : [text]) {
            images.push(await stored(context, one));
        }
    }
    const { dir } = await context.places.store();
    const forget = file === undefined ? undefined : await (0,_layout_written_elsewhere_js__WEBPACK_IMPORTED_MODULE_3__/* .noteElsewhere */ .p)(dir, file);
    try {
        const archive = await openSink(context, file, options.format);
        await (0,_place_save_js__WEBPACK_IMPORTED_MODULE_4__/* .save */ .U)(archive, images, { signal: context.signal });
        for (const root of archive.unloadable) {
            const name = (0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(root).name ?? root.digest;
            context.output.remark(`${(0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .familiar */ .ce)(name)} is no container image: no engine can load it`);
        }
    }
    catch (error) {
        throw (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .outputError */ .cw)('save', error);
    }
    finally {
        await forget?.();
    }
}
/** The tags of a repository that is written without one, as docker saves it; none if there is none. */
async function tagsOf({ places }, text) {
    const place = (0,_place_place_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlace */ .De)(text, 'store');
    if (place.transport !== 'store' || place.reference === undefined) {
        return [];
    }
    const { tag, digest } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseName */ .$q)(place.text);
    const repository = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .familiarName */ .hG)(place.reference);
    const entries = (tag ?? digest) ? [] : await (await places.store()).entries();
    return entries.flatMap((entry) => {
        const name = (0,_stored_images_js__WEBPACK_IMPORTED_MODULE_8__/* .referenceOf */ .B)(entry);
        return name?.tag !== undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .familiarName */ .hG)(name) === repository
            ? [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatReference */ .FH)(name)]
            : [];
    });
}
async function stored(context, text) {
    const { place, name, selected } = await (0,_find_image_js__WEBPACK_IMPORTED_MODULE_9__/* .findImage */ .F)(context, text, { standard: 'store' });
    return { ...selected, name: (0,_written_names_js__WEBPACK_IMPORTED_MODULE_10__/* .storedName */ .Rs)(place, name) };
}
async function openSink({ output }, file, format) {
    const docker = format === 'docker';
    if (file !== undefined) {
        return _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_11__.ArchiveWriter.file(file, { place: file, docker });
    }
    return new _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_11__.ArchiveWriter(output.stdout, { place: 'standard output', docker });
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

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ ContentMissingError),
/* harmony export */   Zk: () => (/* binding */ unlessFound),
/* harmony export */   pd: () => (/* binding */ saysChildMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A layout that was to name a manifest, and lacks it or something below it. */
class ContentMissingError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8 {
    constructor(what) {
        super('NOT_FOUND', `${what}: not all of its content is there`);
        this.name = 'ContentMissingError';
    }
}
/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);
/** Whether a target says so of a manifest that it was given, or was to name. */
function saysChildMissing(error) {
    return (error instanceof ContentMissingError ||
        (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code))));
}
/** For `catch`: where something may be missing, `NOT_FOUND` is an answer. */
function unlessFound(error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) !== 'NOT_FOUND') {
        throw error;
    }
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

/***/ 4594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Remembering)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8574);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4584);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);




/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;
/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, manifests and indexes, what refers to them. A tag that moves meanwhile does not give
 * one job two images.
 */
class Remembering extends _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N {
    #names = new Map();
    #documents = new Map();
    #referrers = new Map();
    #digestTags = new Map();
    #left = BUDGET;
    constructor(source) {
        super(source, {
            resolve: (resolve) => (name, options) => shared(this.#names, name, () => resolve(name, options), options),
            fetch: (fetch) => async (descriptor, options = {}) => {
                const known = options.offset === undefined ? this.#document(descriptor, fetch, options) : undefined;
                return known === undefined ? fetch(descriptor, options) : (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(await known);
            },
            referrers: (referrers) => (descriptor, options = {}) => {
                const key = `${options.artifactType ?? ''} ${descriptor.digest}`;
                return shared(this.#referrers, key, () => referrers(descriptor, options), options);
            },
            digestTags: (digestTags) => (descriptor, options) => shared(this.#digestTags, descriptor.digest, () => digestTags(descriptor, options), options),
        });
    }
    #document(descriptor, fetch, options) {
        const { digest, mediaType, size } = descriptor;
        if (!this.#documents.has(digest)) {
            if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaggableType */ .ys)(mediaType) || size > this.#left) {
                return undefined;
            }
            this.#left -= size;
        }
        const read = async () => {
            const body = await fetch(descriptor, options);
            return (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(body, size, `manifest ${digest} of ${this.place}`);
        };
        return shared(this.#documents, digest, read, options);
    }
}
/** With whose signal a shared answer ends. */
const ASKED_WITH = new WeakMap();
/** An answer for all that ask. One that ended because the first of them gave up is asked for again. */
async function shared(answers, key, ask, { signal } = {}) {
    const isFirst = !answers.has(key);
    const answer = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(answers, key, ask);
    if (isFirst && signal !== undefined) {
        ASKED_WITH.set(answer, signal);
    }
    try {
        return await answer;
    }
    catch (error) {
        if (isFirst || signal?.aborted === true || ASKED_WITH.get(answer)?.aborted !== true) {
            throw error;
        }
    }
    return shared(answers, key, ask, { signal });
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);

function roleOf(descriptor) {
    if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return 'manifest';
    }
    return (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfigType */ .Ky)(descriptor.mediaType) ? 'config' : 'layer';
}
/** Whether the content is at the target now. */
function isPlaced(state) {
    return state !== 'started' && state !== 'progress';
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ GraphCopy)
});

// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(5755);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/copy/expected.js
/** Blobs of an image, as a guess: its config and some layers. */
const BLOBS = 4;
/** The blobs of an index's images come when the manifests of these are read: places may prepare for them meanwhile. */
function expectBlobs(manifest, places) {
    const images = manifest.kind === 'index' ? manifest.manifests.length : 0;
    for (const place of places) {
        place.expect?.(images * BLOBS);
    }
}

;// CONCATENATED MODULE: ./lib/copy/subjects.js




/**
 * The manifests of a copy, to find out which subjects are copied as well: some registries (GitLab's)
 * refuse a manifest whose subject they do not have yet. No circle of waiting can come of it, because
 * both a child and a subject are named by digest.
 */
class Subjects {
    #source;
    #options;
    #expected = new Map();
    #indexes = new Map();
    #later;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
    }
    expect(content) {
        for (const descriptor of content) {
            if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                this.#expected.set(descriptor.digest, descriptor);
            }
        }
    }
    /** The same for content that is still looked for: a manifest with a subject waits for it. */
    expectLater(content) {
        this.#later = content.then((found) => this.expect(found));
        // Who looks for it is told.
        this.#later.catch(() => undefined);
    }
    /** The subject where it is copied too, which may show only when other indexes are read. */
    async find(subject) {
        if (subject === undefined) {
            return undefined;
        }
        await this.#later;
        // Reading an index adds to what is iterated over.
        for (const descriptor of this.#expected.values()) {
            if (this.#expected.has(subject.digest)) {
                break;
            }
            if ((0,media_type/* isIndexType */.$U)(descriptor.mediaType)) {
                await (0,once/* once */.O)(this.#indexes, descriptor.digest, () => this.#readIndex(descriptor));
            }
        }
        return this.#expected.get(subject.digest);
    }
    /** One that cannot be read fails the copy itself, unless the target has it. */
    async #readIndex(descriptor) {
        const index = await (0,read_manifest/* readManifest */.W)(this.#source, descriptor, this.#options).catch(errors/* unlessInterrupted */.V1);
        this.expect(index?.kind === 'index' ? index.manifests : []);
    }
}

// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
;// CONCATENATED MODULE: ./lib/copy/tally.js

/** Counts what a copy moves, and tells of it while it goes on. */
class Tally {
    bytes = { copied: 0, skipped: 0, mounted: 0 };
    #onProgress;
    constructor(onProgress) {
        this.#onProgress = onProgress;
    }
    started(descriptor) {
        this.#tell(descriptor, 'started');
    }
    /** Tells of the bytes that pass; of one try, which starts at 0. */
    tap(descriptor) {
        const role = (0,copy_event/* roleOf */.k)(descriptor);
        let bytes = 0;
        return {
            chunk: ({ length }) => {
                bytes += length;
                this.#onProgress?.({ descriptor, role, state: 'progress', bytes });
                return null;
            },
        };
    }
    ended(descriptor, outcome) {
        this.bytes[outcome === 'exists' ? 'skipped' : outcome] += descriptor.size;
        this.#tell(descriptor, outcome);
    }
    #tell(descriptor, state) {
        this.#onProgress?.({ descriptor, role: (0,copy_event/* roleOf */.k)(descriptor), state });
    }
}

;// CONCATENATED MODULE: ./lib/copy/graph.js












/** Children at a time. Places have limits of their own; this one bounds what a million layers cost. */
const WIDTH = 512;
/**
 * Copies graphs of content from one source to one target: children first, each digest once, what
 * the target has is skipped together with everything below it. The algorithm is oras-go's
 * `copyGraph`, memoised by promise instead of by status.
 */
class GraphCopy {
    #tally;
    #source;
    #target;
    #mountFrom;
    #wanted;
    #abort = new AbortController();
    /** For every call of source and target. */
    #options;
    #copies = new Map();
    #forced = new Map();
    #subjects;
    constructor(source, target, options = {}) {
        this.#source = source;
        this.#target = target;
        this.#tally = new Tally(options.onProgress);
        this.#mountFrom = options.mountFrom ?? [source];
        this.#wanted = options;
        const { signal } = options;
        const own = this.#abort.signal;
        this.#options = { signal: signal === undefined ? own : AbortSignal.any([signal, own]) };
        this.#subjects = new Subjects(source, this.#options);
    }
    get bytes() {
        return this.#tally.bytes;
    }
    /** Manifests that will be copied: what has one of them as its subject is put after it. */
    expect(manifests) {
        this.#subjects.expectLater(manifests);
    }
    /** Ends the copy that is under way, which fails with this. */
    stop(reason) {
        this.#abort.abort(reason);
    }
    /**
     * The content and everything below it; with a name the target is told the name with the root, in
     * one request where it can. The first failure stops the whole copy.
     * @param name or what gives it, called when all below the root is copied
     * @throws CopyError
     */
    async copy(root, name) {
        const named = typeof name === 'string' ? async () => name : name;
        try {
            await (named === undefined ? this.#once(root) : this.#copy(root, named));
        }
        catch (error) {
            // What stopped because of the first failure says that it was interrupted, which it was not.
            throw this.#abort.signal.aborted ? this.#abort.signal.reason : error;
        }
        finally {
            await Promise.allSettled(this.#copies.values());
        }
    }
    #once(descriptor) {
        return (0,once/* once */.O)(this.#copies, descriptor.digest, () => this.#copy(descriptor).catch((error) => {
            this.#abort.abort(error);
            throw error;
        }));
    }
    async #copy(descriptor, name) {
        this.#options.signal.throwIfAborted();
        this.#tally.started(descriptor);
        const outcome = (0,media_type/* isTaggableType */.ys)(descriptor.mediaType)
            ? await this.#copyManifest(descriptor, name)
            : await this.#copyBlob(descriptor, false);
        this.#tally.ended(descriptor, outcome);
    }
    async #copyManifest(descriptor, name) {
        const shared = this.#mountFrom.some((source) => this.#target.contains?.(source) === true);
        if (!shared && (await this.#targetHas(descriptor))) {
            const given = await name?.();
            return given === undefined ? 'exists' : this.tag(descriptor, given);
        }
        const node = await this.#read(descriptor);
        if (!shared) {
            expectBlobs(node.manifest, [this.#source, this.#target]);
            await this.#before(node.manifest, (one) => this.#once(one));
        }
        return this.#putManifest(node, await name?.());
    }
    /** What a manifest needs at the target: its children, then its subject if that is copied too. */
    async #before(manifest, step) {
        const below = (0,oci_manifest/* children */.Y_)(manifest);
        this.#subjects.expect(below);
        await (0,each_of/* eachOf */.p)(below, WIDTH, step, this.#options);
        const subject = await this.#subjects.find(manifest.subject);
        await (subject && step(subject));
    }
    /**
     * Gives a manifest that the target has a name. Should it turn out to lack what is below, all of
     * that is copied once more.
     * @throws CopyError
     */
    async tag(descriptor, name) {
        try {
            await this.#target.tag(descriptor, name, this.#options);
            return 'exists';
        }
        catch (error) {
            if (!(0,content_missing/* saysChildMissing */.pd)(error)) {
                throw new errors/* CopyError */.k6('target', descriptor.digest, error);
            }
        }
        return this.#putAgain(await this.#read(descriptor), { name });
    }
    async #targetHas(descriptor) {
        const { fresh = false, there } = this.#wanted;
        if (fresh || there === descriptor.digest) {
            return !fresh;
        }
        return this.#atTarget(descriptor, this.#target.has(descriptor, this.#options));
    }
    async #read(descriptor) {
        try {
            return await (0,read_manifest/* readManifestBytes */.D)(this.#source, descriptor, this.#options);
        }
        catch (error) {
            throw new errors/* CopyError */.k6('source', descriptor.digest, error);
        }
    }
    async #putManifest(node, name) {
        const { descriptor, bytes } = node;
        const named = name === undefined ? {} : { name };
        const options = { ...this.#options, ...named };
        try {
            return await this.#target.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), options);
        }
        catch (error) {
            if (!(0,content_missing/* saysChildMissing */.pd)(error)) {
                throw new errors/* CopyError */.k6('target', descriptor.digest, error);
            }
        }
        return this.#putAgain(node, named);
    }
    async #putAgain({ descriptor, bytes, manifest }, named) {
        await this.#before(manifest, (one) => this.#copyAgain(one));
        const options = { ...this.#options, ...named, force: true };
        return this.#atTarget(descriptor, this.#target.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), options));
    }
    /** The target had promised this content and lacks it: no mount, no skip, all the way down. */
    #copyAgain(descriptor) {
        return (0,once/* once */.O)(this.#forced, descriptor.digest, async () => {
            await ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)
                ? this.#putAgain(await this.#read(descriptor), {})
                : this.#copyBlob(descriptor, true));
        });
    }
    /**
     * Wrong bytes show at the end of a blob only, and are the fault of the way or of one mirror: a
     * target that keeps nothing of them is given them once more.
     */
    async #copyBlob(descriptor, force) {
        const origin = this.#wanted.originOf?.(descriptor);
        const from = origin === undefined ? this.#mountFrom : [origin];
        const shared = force ? { force } : { from };
        const { foreign = false } = this.#wanted;
        const options = { ...this.#options, source: this.#source, foreign, ...shared };
        const put = () => this.#atTarget(descriptor, this.#target.put(descriptor, this.#body(descriptor), options));
        try {
            return await put();
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'INTEGRITY') {
                throw error;
            }
        }
        return put();
    }
    /** The source's stream with its bytes told and its failures marked as the source's. */
    #body(descriptor) {
        return async () => {
            try {
                const body = await this.#source.fetch(descriptor, this.#options);
                const failed = (error) => new errors/* CopyError */.k6('source', descriptor.digest, error);
                return (0,verify/* passingOn */.Jm)((0,tapped/* tapped */.D)(body, { ...this.#tally.tap(descriptor), failed }), body);
            }
            catch (error) {
                throw new errors/* CopyError */.k6('source', descriptor.digest, error);
            }
        };
    }
    async #atTarget(descriptor, step) {
        try {
            return await step;
        }
        catch (error) {
            throw error instanceof errors/* CopyError */.k6 ? error : new errors/* CopyError */.k6('target', descriptor.digest, error);
        }
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


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ saveFile),
/* harmony export */   U: () => (/* binding */ save)
/* harmony export */ });
/* harmony import */ var _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _copy_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);


/**
 * Images into one tar, each blob once; the file has its name only when it is complete.
 * @param path of the tar, which Docker and every reader of OCI layouts takes
 */
async function saveFile(path, images, options = {}) {
    await save(await _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__.ArchiveWriter.file(path, { place: path, docker: true }), images, options);
}
/** The same into an archive that is open; it is closed, or given up where one image fails. */
async function save(archive, images, options = {}) {
    try {
        for (const { source, root, name } of images) {
            await new _copy_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphCopy */ .u(source, archive, { ...options, mountFrom: [] }).copy(root, name);
        }
        await archive.close();
    }
    catch (error) {
        await archive.abort(error);
        throw error;
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
