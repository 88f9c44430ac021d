export const id = 2182;
export const ids = [2182];
export const modules = {

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullCommand: () => (/* binding */ pullCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _content_remember_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4594);
/* harmony import */ var _image_moved_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9480);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7122);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3940);
/* harmony import */ var _place_pull_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1576);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8605);
/* harmony import */ var _file_references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3645);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7472);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9095);
/* harmony import */ var _told_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1061);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(316);














function pullCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('pull')
        .description('Pull images from a registry into the store')
        .argument('[reference...]', 'such as alpine:3.20 or ghcr.io/acme/app@sha256:\u2026')
        .option('-a, --all-tags', 'every tag of the repository')
        .option('--from-file <file>', 'the images that this file names (compose file, Dockerfile, manifest, workflow \u2026); repeatable', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)
        .option('--digest-file <file>', 'write the digests to this file, one a line')
        .option('--disable-content-trust', 'changes nothing: there is no content trust to ask')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .examples */ .K)('pull alpine:3.20 postgres:16', 'pull --platform linux/arm64 alpine:3.20', 'pull --all-tags ghcr.io/acme/app', 'pull --from-file compose.yaml'))
        .action(bind(pullAll));
}
async function pullAll(context, texts, options) {
    const wanted = [
        ...(await writtenImages(context, texts, options)),
        ...(await fileImages(context, options)),
    ];
    const ended = [];
    for (const one of wanted) {
        ended.push(await pullWanted(context, one));
    }
    const results = ended.flatMap((one) => one.results);
    context.output.document(results);
    if (options.digestFile !== undefined) {
        const digests = results.map(({ digest }) => `${digest}\n`);
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileWhole */ .tG)(options.digestFile, digests, context.signal);
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(ended.flatMap(({ errors }) => errors), wanted.flatMap(({ references }) => references).length);
}
/** @throws ImageError `INVALID_ARGUMENT` where there is nothing to pull, and no file that might name something */
async function writtenImages(context, texts, { allTags, fromFile = [] }) {
    if (texts.length + fromFile.length === 0) {
        const what = "error: missing required argument 'reference'";
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('pull', new commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7(2, 'commander.missingArgument', what));
    }
    if (allTags === true) {
        return everyTag(context, texts.map((text) => (0,_written_names_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOnly */ .D0)('pull', text)));
    }
    return texts.map((text) => asWritten((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseName */ .$q)((0,_written_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTransport */ .gR)(text))));
}
/** Each image once for each platform that files ask for. */
async function fileImages(context, { fromFile = [] }) {
    const found = await (0,_file_references_js__WEBPACK_IMPORTED_MODULE_7__/* .pulledFromFiles */ .W)(context, fromFile);
    const wanted = found.map(({ reference, platform }) => [
        `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference)} ${platform}`,
        {
            name: reference,
            defaulted: false,
            references: [reference],
            platform: platform === undefined ? undefined : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlatform */ .Y8)(platform),
        },
    ]);
    return [...new Map(wanted).values()];
}
function asWritten(written) {
    const defaulted = written.tag === undefined && written.digest === undefined;
    const name = defaulted ? { ...written, tag: 'latest' } : written;
    return { name, defaulted, references: [name] };
}
async function everyTag({ places, signal }, names) {
    const found = [];
    for (const name of names) {
        const references = [];
        for await (const tag of places.repository(name).tags({ signal })) {
            references.push({ ...name, tag });
        }
        found.push({ name, defaulted: false, references });
    }
    return found;
}
/** Pulls what an argument means. As docker does, it prints one status for all tags of a repository. */
async function pullWanted(context, { name, defaulted, references, platform }) {
    const { output } = context;
    if (defaulted) {
        output.said('Using default tag: latest');
    }
    const ended = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(references, (reference) => pullOne(context, reference, platform));
    if (ended.results.length > 0) {
        const isNews = ended.results.some(({ status }) => status === 'downloaded');
        const status = isNews ? 'Downloaded newer image for' : 'Image is up to date for';
        output.said(`Status: ${status} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .familiarReference */ .ZD)(withoutIdleTag(name))}`);
        output.line((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(name));
    }
    return ended;
}
async function pullOne(context, reference, platform) {
    const { output, places, signal } = context;
    const store = await places.store();
    const remembering = new _content_remember_js__WEBPACK_IMPORTED_MODULE_9__/* .Remembering */ .G(places.repository(reference));
    const stored = await store.lookup((0,_place_pull_js__WEBPACK_IMPORTED_MODULE_10__/* .storeName */ .Hz)(reference), { signal });
    await remembering.resolve(wordFor(reference), { signal, reading: stored === undefined });
    output.said(`${shownWord(reference)}: Pulling from ${reference.repository}`);
    const result = await pullWithProgress(context, { source: remembering, platform }, store, reference);
    const { source, written, status } = result;
    output.said(`Digest: ${source.digest}`);
    return {
        reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference),
        digest: source.digest,
        mediaType: source.mediaType,
        ...(await (0,_told_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .toldFacts */ .B)(context, store, written)),
        status: status === 'exists' ? 'exists' : 'downloaded',
        bytes: (0,_image_moved_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .movedBytes */ .FB)(result, { source: true }),
    };
}
/** The word that the registry is asked for: the digest rather than the tag. */
function wordFor({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}
/** The same word as docker prints it: a tag alone, a digest with its repository. */
function shownWord(reference) {
    return reference.digest === undefined
        ? wordFor(reference)
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(withoutIdleTag(reference));
}
/** Removes the tag beside a digest, which has no meaning. */
function withoutIdleTag(reference) {
    return reference.digest === undefined ? reference : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .pinned */ .dp)(reference, reference.digest);
}
/** Pulls one image; without `--platform`, the one for this machine. */
async function pullWithProgress(context, { source, platform }, store, reference) {
    const { options, signal } = context;
    const platforms = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedPlatforms */ .QM)(options) ?? (platform && [platform]);
    const progress = context.progress(_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .PULLING */ .cw);
    try {
        return await (0,_place_pull_js__WEBPACK_IMPORTED_MODULE_10__/* .pull */ .a$)({ source, name: wordFor(reference) }, store, (0,_place_pull_js__WEBPACK_IMPORTED_MODULE_10__/* .storeName */ .Hz)(reference), {
            platforms,
            preferred: platforms === undefined ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .hostPlatforms */ .Hp)() : undefined,
            onProgress: (event) => progress.tell(event),
            signal,
        });
    }
    finally {
        progress.end();
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


/***/ })

};
