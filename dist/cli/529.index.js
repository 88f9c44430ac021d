export const id = 529;
export const ids = [529];
export const modules = {

/***/ 4529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyCommand: () => (/* binding */ copyCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(562);
;// CONCATENATED MODULE: ./lib/content/shared-read.js


/** How much of a blob may wait for one reader, in bytes. */
const WAITING = 1024 * 1024;
/** A reader that takes nothing for so long is no longer waited for, in milliseconds. */
const STALLED = 10_000;
/** One reading of a blob, for all readers that asked for it before it began. */
class SharedRead {
    #source;
    #descriptor;
    #waiters = new Map();
    #begun = false;
    constructor(source, descriptor) {
        this.#source = source;
        this.#descriptor = descriptor;
    }
    get begun() {
        return this.#begun;
    }
    has(reader) {
        return this.#waiters.has(reader);
    }
    /** @returns the body, once the read has begun; `undefined` if it has already */
    join(reader, signal) {
        if (this.#begun || this.#waiters.has(reader)) {
            return undefined;
        }
        const waiter = { ...Promise.withResolvers(), signal };
        this.#waiters.set(reader, waiter);
        return (0,interruptible/* interruptible */.I)(waiter.promise, { signal });
    }
    begin() {
        if (!this.#begun) {
            this.#begun = true;
            const waiters = [...this.#waiters.values()].filter(({ signal }) => signal?.aborted !== true);
            // They hold bodies, which are not to be kept as long as this is.
            this.#waiters.clear();
            this.#open(waiters).catch((error) => {
                for (const { reject } of waiters) {
                    reject(error);
                }
            });
        }
    }
    async #open(waiters) {
        const [first] = waiters;
        if (first === undefined) {
            return;
        }
        // A signal ends what its reader reads alone. Of several readers, each destroys only its own body.
        const options = waiters.length === 1 ? { signal: first.signal } : {};
        const body = await this.#source.fetch(this.#descriptor, options);
        if (waiters.length === 1) {
            first.resolve(body);
            return;
        }
        const rest = (offset) => this.#source.fetch(this.#descriptor, { offset });
        const tee = new Tee(body, waiters.length, rest);
        for (const [at, { resolve, signal }] of waiters.entries()) {
            const branch = tee.branches[at];
            if (branch !== undefined && signal?.aborted !== true) {
                resolve(branch);
            }
            else {
                branch?.destroy();
            }
        }
    }
}
/** The same bytes for several readers, no faster than the slowest of those that still take some. */
class Tee {
    branches;
    #body;
    #full = new Set();
    #stalled;
    constructor(body, count, rest) {
        this.#body = body;
        const ready = (branch) => this.#ready(branch);
        this.branches = Array.from({ length: count }, () => new Branch(ready, rest));
        body
            .on('data', (chunk) => this.#pass(chunk))
            .once('end', () => this.#each((branch) => branch.push(null)))
            .once('error', (error) => this.#each((branch) => branch.destroy(error)));
    }
    #each(tell) {
        clearTimeout(this.#stalled);
        for (const branch of this.branches.filter(({ isAttached }) => isAttached)) {
            tell(branch);
        }
    }
    #pass(chunk) {
        this.#each((branch) => {
            if (!branch.give(chunk)) {
                this.#full.add(branch);
            }
        });
        if (this.#full.size > 0) {
            this.#body.pause();
            this.#stalled = setTimeout(() => this.#detach(), STALLED).unref();
        }
    }
    /** A branch has room again, or is closed. */
    #ready(branch) {
        this.#full.delete(branch);
        if (this.branches.every((one) => !one.isAttached)) {
            clearTimeout(this.#stalled);
            this.#body.destroy();
        }
        else if (this.#full.size === 0) {
            this.#body.resume();
        }
    }
    #detach() {
        for (const branch of this.#full) {
            branch.detach();
            this.#ready(branch);
        }
    }
}
/** One reader's body. If it was left behind, it reads the rest for itself when it is read again. */
class Branch extends external_node_stream_.Readable {
    #ready;
    #rest;
    #given = 0;
    #own;
    #isDetached = false;
    #isOpening = false;
    constructor(ready, rest) {
        super({ highWaterMark: WAITING });
        this.#ready = ready;
        this.#rest = rest;
    }
    get isAttached() {
        return !this.#isDetached && !this.destroyed;
    }
    give(chunk) {
        this.#given += chunk.length;
        return this.push(chunk);
    }
    detach() {
        this.#isDetached = true;
    }
    _read() {
        if (!this.#isDetached) {
            this.#ready(this);
        }
        else if (this.#own !== undefined) {
            this.#own.resume();
        }
        else if (!this.#isOpening) {
            this.#isOpening = true;
            this.#goOn().catch((error) => this.destroy(error));
        }
    }
    async #goOn() {
        const own = await this.#rest(this.#given);
        this.#own = own;
        if (this.destroyed) {
            own.destroy();
        }
        own
            .on('data', (chunk) => this.push(chunk) || own.pause())
            .once('end', () => this.push(null))
            .once('error', (error) => this.destroy(error));
    }
    _destroy(error, done) {
        this.#own?.destroy();
        this.#ready(this);
        done(error);
    }
}

// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
;// CONCATENATED MODULE: ./lib/content/shared-reads.js



/** How long a read waits for readers that have not asked for it yet, in milliseconds. */
const PATIENCE = 2000;
/**
 * One source for several copies that go on at the same time: each blob is read once, and its bytes
 * go to every reader that asks for it. A reader that comes too late, or asks for a blob again, reads
 * it for itself. A reader that is slow sets the pace of the others; one that stands still does not.
 */
class SharedReads {
    #source;
    #patience;
    #readers = new Set();
    #reads = new Map();
    /** Those of them that have not begun: a few, however many layers an image has. */
    #waiting = new Map();
    /** @param patience see {@link PATIENCE} */
    constructor(source, patience = PATIENCE) {
        this.#source = source;
        this.#patience = patience;
    }
    /** A reader more. All of them are made before the first one reads. */
    reader() {
        const reader = new SharedReader(this.#source, {
            read: (descriptor, signal) => this.#read(reader, descriptor, signal),
            changed: () => this.#begin(),
            leave: () => this.#readers.delete(reader),
        });
        this.#readers.add(reader);
        return reader;
    }
    /** @returns `undefined` where the reader has to read for itself */
    #read(reader, descriptor, signal) {
        const { digest } = descriptor;
        const known = this.#reads.get(digest);
        const read = known ?? new SharedRead(this.#source, descriptor);
        this.#reads.set(digest, read);
        reader.isLate = false;
        const body = read.join(reader, signal);
        if (known === undefined) {
            this.#waiting.set(digest, read);
            setTimeout(() => this.#hurry(read, digest), this.#patience).unref();
        }
        this.#begin();
        return body;
    }
    /** Begins each read that no reader is waited for any longer. */
    #begin() {
        for (const [digest, read] of this.#waiting) {
            if (this.#missing(read, digest).length === 0) {
                this.#waiting.delete(digest);
                read.begin();
            }
        }
    }
    /** The readers that may still ask for it. */
    #missing(read, digest) {
        return [...this.#readers].filter((reader) => !reader.isLate && !reader.passed.has(digest) && !read.has(reader));
    }
    #hurry(read, digest) {
        for (const reader of read.begun ? [] : this.#missing(read, digest)) {
            reader.isLate = true;
        }
        this.#begin();
    }
}
/** The source as one of several copies reads it. */
class SharedReader extends wrapped/* WrappedSource */.N {
    /** Content that this reader needs no body of. */
    passed = new Set();
    /** It was waited for in vain, and has not asked for anything since. */
    isLate = false;
    #reads;
    constructor(source, reads) {
        super(source, {
            fetch: (fetch) => (descriptor, options = {}) => {
                const isShared = options.offset === undefined && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType);
                const shared = isShared ? reads.read(descriptor, options.signal) : undefined;
                return shared ?? fetch(descriptor, options);
            },
        });
        this.#reads = reads;
    }
    /** The target has this content already: the other readers need not wait for this one. */
    pass({ digest }) {
        this.passed.add(digest);
        this.#reads.changed();
    }
    /** Nothing more is asked for. */
    leave() {
        this.#reads.leave();
        this.#reads.changed();
    }
}

// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/image/moved-bytes.js
var moved_bytes = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/place/recompress.js + 1 modules
var recompress = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/compression.js
var compression = __webpack_require__(5068);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/copied.js


/** What `copy --json` prints. */
function copyDocument(reference, results, failed) {
    return {
        reference,
        digest: results[0]?.result.written.digest,
        sourceDigest: results[0]?.result.source.digest,
        mediaType: results[0]?.result.written.mediaType,
        targets: [
            ...results.map(({ target, result, bytes }) => ({
                reference: (0,written_names/* formatPlace */.dE)(target.place, target.text),
                digest: result.written.digest,
                status: result.status,
                bytes,
            })),
            ...failed.map(({ item, error }) => ({
                reference: (0,written_names/* formatPlace */.dE)(item.place, item.text),
                status: 'failed',
                error: (0,errors/* messageOf */.bD)(error),
            })),
        ],
    };
}

// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/told-facts.js + 1 modules
var told_facts = __webpack_require__(1061);
;// CONCATENATED MODULE: ./lib/cli/commands/copy.js


















const PLACES = `A place is one of:
  [docker://]REFERENCE        a repository in a registry
  store:REFERENCE             the local image store
  oci:DIR[:NAME]              an OCI image layout directory
  oci-archive:FILE[:NAME]     an OCI image layout in a tar
  docker-archive:FILE[:NAME]  a tar as docker save writes it
  docker-daemon:REFERENCE     Docker or Podman`;
function copyCommand(bind) {
    const command = new commander/* Command */.uB('copy')
        .alias('cp')
        .description('Copy an image from any place to any places, and print its digest')
        .argument('<source>', 'a place; without a word before it, a registry')
        .argument('<target...>', 'places')
        .option('--referrers', 'take signatures, attestations and SBOMs along to any place')
        .option('--no-referrers', 'leave them behind; without either, registries and oci: get them')
        .option('--foreign-layers', 'send layers as well that are kept elsewhere (Windows base images)')
        .addOption(new commander/* Option */.c$('--if-exists <what>', 'for a target tag that names something else').choices([
        'overwrite',
        'skip',
        'fail',
    ]));
    return (0,compression/* addCompression */.a3)(command, 'as it is')
        .addHelpText('after', `\n${PLACES}\n${(0,cli_command/* examples */.K)('copy alpine:3.20 ghcr.io/acme/alpine:3.20', 'copy --platform linux/amd64 --platform linux/arm64 alpine:3.20 oci:images:alpine', 'copy store:app:1.4.0 ghcr.io/acme/app:1.4.0 docker.io/acme/app:1.4.0')}`)
        .action(bind(copyImage));
}
async function copyImage(context, [text = '', ...texts], flags) {
    const { places, signal, output } = context;
    const written = (0,place_place/* parsePlace */.De)(text, 'docker');
    const targets = texts.map((target) => ({ text: target, place: (0,place_place/* parsePlace */.De)(target, 'docker') }));
    const { source, name } = await places.source(written, signal);
    const place = (0,written_names/* foundPlace */.Y8)(written, name);
    // The source is asked once for all targets; a target may share storage with `origin`.
    const from = { source: new remember/* Remembering */.G(source), name, place, origin: source };
    const { results, errors, failed } = await copyToAll(context, from, targets, flags);
    tell(context, results.map(({ result }) => result));
    output.document(copyDocument((0,written_names/* formatPlace */.dE)(place, text), results, failed));
    (0,cli_errors/* throwIfAny */.MI)(errors, targets.length);
}
/**
 * Registries side by side, the targets of one after the other; each blob is read once for all of them. An
 * image that is compressed anew is copied to one after the other, for it is made while the first is written.
 */
async function copyToAll(context, from, targets, flags) {
    const inTurn = (0,compression/* recompressionOf */.Z1)(flags) !== undefined;
    const groups = Map.groupBy(targets, ({ place }) => (inTurn ? '' : (0,place_place/* siteOf */.zU)(place)));
    if (groups.size > 1) {
        // One of them that fails must not be the one that asked for all.
        const reading = from.source.countsReads?.() !== true;
        await from.source.resolve(from.name, { signal: context.signal, reading });
    }
    const shared = new SharedReads(from.source);
    const parts = [...groups.values()].map((group) => ({ group, reader: shared.reader() }));
    const ended = await (0,each_of/* eachOf */.p)(parts, parts.length, ({ group, reader }) => (0,cli_errors/* attempt */.CD)(group, async (target) => {
        if (targets.length > 1) {
            context.output.note(`Copying to ${target.text}`);
        }
        const options = { flags, alone: parts.length === 1, reader };
        const result = await copyTo(context, from, target, options);
        const remote = {
            source: from.place.transport === 'docker',
            target: target.place.transport === 'docker',
        };
        return { target, result, bytes: (0,moved_bytes/* movedBytes */.FB)(result, remote) };
    }).finally(() => reader.leave()));
    const results = ended.flatMap((one) => one.results);
    const failed = ended.flatMap((one) => one.failed);
    results.sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target));
    failed.sort((one, other) => targets.indexOf(one.item) - targets.indexOf(other.item));
    return { results, failed, errors: failed.map(({ error }) => error) };
}
/** The places in which referrers can be found again. */
const TAKES_REFERRERS = new Set(['docker', 'oci']);
async function copyTo(context, from, { place }, { flags, alone, reader }) {
    const { places, signal } = context;
    const { referrers = TAKES_REFERRERS.has(place.transport), ifExists = 'overwrite' } = flags;
    const selection = await selectionFor(context, place);
    const wanted = (0,compression/* recompressionOf */.Z1)(flags);
    const compressed = wanted &&
        (await (0,recompress/* compressedAs */.K)(from, await formsFor(context, from, place), { selection, wanted, signal }));
    const image = compressed ?? { source: reader, name: from.name };
    const target = await places.target(place, { from: from.place, signal });
    const repository = from.place.transport === 'docker' ? from.place.reference.repository : undefined;
    const words = {
        ...(place.transport === 'docker' ? cli_progress/* PUSHING */.PG : cli_progress/* COPYING */.Ci),
        mountedFrom: () => repository,
    };
    const progress = context.progress(words, { alone });
    try {
        const result = await (0,copy/* copy */.C)(image, target, {
            ...selection,
            mountFrom: [from.origin],
            referrers,
            foreignLayers: flags.foreignLayers === true,
            ifExists,
            onProgress: (event) => {
                progress.tell(event);
                if ((0,copy_event/* isPlaced */.A)(event.state)) {
                    reader.pass(event.descriptor);
                }
            },
            signal,
        });
        if (place.transport !== 'store') {
            await target.target.close?.();
        }
        if (compressed === undefined) {
            return result;
        }
        const { missing } = compressed;
        return { ...result, source: await from.source.resolve(from.name, { signal }), missing };
    }
    catch (error) {
        await target.target.abort?.(error);
        throw error;
    }
    finally {
        progress.end();
    }
}
/**
 * Where recompressed layers are kept: in the store if it takes part, so that they are compressed once,
 * else in a temporary layout.
 */
function formsFor({ places }, from, to) {
    const ofTheStore = from.place.transport === 'store' || to.transport === 'store';
    return ofTheStore ? places.store() : places.scratch();
}
/**
 * The platforms that were asked for; else one for a target that takes one (an engine, or a tar that is
 * made for it), all for any other.
 */
async function selectionFor({ places, options, signal }, { transport }) {
    const platforms = (0,cli_options/* wantedPlatforms */.QM)(options);
    if (platforms !== undefined) {
        return { platforms };
    }
    if (transport === 'docker-daemon') {
        return { preferred: [(await places.engine({ signal })).platform] };
    }
    return transport === 'docker-archive' ? { preferred: (0,platform/* hostPlatforms */.Hp)() } : {};
}
/** Prints the digest that was written, and on standard error the source's digest if it differs. */
function tell({ output }, results) {
    for (const digest of new Set(results.map(({ written }) => written.digest))) {
        output.line(digest);
    }
    const sources = results.filter(({ source, written }) => source.digest !== written.digest);
    for (const digest of new Set(sources.map(({ source }) => source.digest))) {
        output.remark(`source: ${digest}`);
    }
    for (const lacks of new Set(results.map(told_facts/* lackWords */.X))) {
        if (lacks !== undefined) {
            output.remark(`source ${lacks}`);
        }
    }
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ GZIP),
/* harmony export */   Z1: () => (/* binding */ recompressionOf),
/* harmony export */   a3: () => (/* binding */ addCompression)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);



/** The level that gzip and docker use. */
const GZIP = { compression: 'gzip', level: 6 };
const LEVELS = {
    gzip: { least: 0, usual: GZIP.level, most: 9 },
    zstd: { least: 1, usual: 3, most: 22 },
    none: { least: 0, usual: 0, most: 0 },
};
/** @param usual what happens without these options */
function addCompression(command, usual) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--compression <form>', `of the layers at the target; ${usual} without it`).choices(['gzip', 'zstd', 'none']))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--compression-level <n>', '0 to 9 for gzip, 1 to 22 for zstd').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0)));
}
/** @returns `undefined` where neither option is given @throws ImageError `INVALID_ARGUMENT` */
function recompressionOf(flags) {
    const { compression = GZIP.compression, compressionLevel } = flags;
    if (flags.compression === undefined && compressionLevel === undefined) {
        return undefined;
    }
    const { least, usual, most } = LEVELS[compression];
    const level = compressionLevel ?? usual;
    if (level < least || level > most) {
        const what = `--compression-level ${level}: ${compression} has levels from ${least} to ${most}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', what);
    }
    // A level alone is for layers that are compressed anyway.
    return { compression, level, onlyPlain: flags.compression === undefined };
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

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ compressedAs)
});

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/content/rooted.js
var rooted = __webpack_require__(9912);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(5257);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/image/recompress.js








const FORMS = {
    [media_type/* MEDIA_TYPE */.Ap.ociLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerGzip]: 'gzip',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerZstd]: 'zstd',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: 'gzip',
};
/** What Docker's own documents become where OCI's are needed: they know no zstd. */
const OCI = {
    [media_type/* MEDIA_TYPE */.Ap.dockerIndex]: media_type/* MEDIA_TYPE */.Ap.ociIndex,
    [media_type/* MEDIA_TYPE */.Ap.dockerManifest]: media_type/* MEDIA_TYPE */.Ap.ociManifest,
    [media_type/* MEDIA_TYPE */.Ap.dockerConfig]: media_type/* MEDIA_TYPE */.Ap.ociConfig,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: media_type/* MEDIA_TYPE */.Ap.ociLayer,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: media_type/* MEDIA_TYPE */.Ap.ociLayerGzip,
};
/** What says where things are in the compressed bytes (eStargz, zstd:chunked): wrong for others. */
const ABOUT_COMPRESSED = /^(?:containerd\.io\/snapshot\/(?:stargz|remote)|io\.github\.containers\.)/;
/** Layers at a time; each is compressed by several threads. */
const AT_A_TIME = 2;
/**
 * The image with its layers compressed otherwise: new manifests over the source, the same configs,
 * hence the same image ids. The same image where nothing is to be done. Layers that are no image's,
 * and those that must not be distributed, stay.
 */
async function recompressed({ source, root }, wanted, forms, options = {}) {
    const rewriting = new Rewriting(source, wanted, forms, options);
    const rewritten = await rewriting.rewritten(root);
    return rewritten === root ? { source, root } : { source: rewriting.source, root: rewritten };
}
class Rewriting {
    source;
    #documents = new memory/* MemoryStore */.n();
    #below;
    #wanted;
    #forms;
    #options;
    #layers = new Map();
    constructor(source, wanted, forms, options) {
        this.#below = source;
        this.#wanted = wanted;
        this.#forms = forms;
        this.#options = options;
        this.source = new overlay/* Overlay */.h(this.#documents, new overlay/* Overlay */.h(forms, source));
    }
    /** @returns the descriptor itself where nothing below it changes */
    async rewritten(root) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(this.#below, root, this.#options);
        const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest);
        const changed = manifest.kind === 'index'
            ? await this.#index(manifest)
            : await this.#image(manifest, document);
        if (changed === undefined) {
            return root;
        }
        const mediaType = this.#typeOf(manifest.mediaType);
        const said = document['mediaType'] === undefined ? {} : { mediaType };
        const written = Buffer.from(JSON.stringify({ ...document, ...said, ...changed }));
        const { data: _data, ...kept } = root;
        return { ...kept, ...this.#documents.add(mediaType, written) };
    }
    async #index({ manifests }) {
        const changed = new Map();
        for (const child of manifests.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType))) {
            const image = await this.rewritten(child);
            if (image !== child) {
                changed.set(child.digest, image);
            }
        }
        if (changed.size === 0) {
            return undefined;
        }
        return {
            manifests: manifests.map((child) => attesting(changed.get(child.digest) ?? child, changed)),
        };
    }
    async #image(manifest, document) {
        const { config, layers } = manifest;
        if (config === undefined || !layers.some((layer) => this.#isToChange(layer))) {
            return undefined;
        }
        const isDocker = manifest.mediaType in OCI && this.#wanted.compression !== 'zstd';
        return {
            config: {
                ...(0,decode/* asObject */.eB)(document['config'], 'config'),
                mediaType: this.#typeOf(config.mediaType),
            },
            layers: await (0,each_of/* eachOf */.p)(layers, AT_A_TIME, (layer, given) => this.#changed(layer, isDocker, given), this.#options),
        };
    }
    async #changed(layer, isDocker, options) {
        if (!this.#isToChange(layer)) {
            return { ...layer, mediaType: this.#typeOf(layer.mediaType) };
        }
        const { compression } = this.#wanted;
        const docker = compression === 'none' ? media_type/* MEDIA_TYPE */.Ap.dockerLayer : media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip;
        const { digest, size } = await this.#layer(layer, options);
        const { data: _data, urls: _urls, annotations = {}, ...kept } = layer;
        const about = Object.entries(annotations).filter(([key]) => !ABOUT_COMPRESSED.test(key));
        return {
            ...kept,
            mediaType: isDocker ? docker : media_type/* OCI_LAYER */.QP[compression],
            digest,
            size,
            ...(about.length === 0 ? {} : { annotations: Object.fromEntries(about) }),
        };
    }
    /** Once, in however many images it is. */
    #layer(layer, options) {
        const { compression, level } = this.#wanted;
        return (0,once/* once */.O)(this.#layers, layer.digest, () => this.#forms.inForm(this.#below, layer, { compression, level }, options));
    }
    #isToChange({ mediaType }) {
        const { compression, onlyPlain } = this.#wanted;
        const form = FORMS[mediaType];
        return form !== undefined && form !== compression && (form === 'none' || !onlyPlain);
    }
    #typeOf(mediaType) {
        return this.#wanted.compression === 'zstd' ? (OCI[mediaType] ?? mediaType) : mediaType;
    }
}
/** An attestation names the image that it is about by its digest. */
function attesting(child, changed) {
    const image = changed.get(child.annotations?.[manifest/* ATTESTED_DIGEST */.IO] ?? '');
    return image === undefined
        ? child
        : { ...child, annotations: { ...child.annotations, [manifest/* ATTESTED_DIGEST */.IO]: image.digest } };
}

// EXTERNAL MODULE: ./lib/store/layer-forms.js + 1 modules
var layer_forms = __webpack_require__(5874);
;// CONCATENATED MODULE: ./lib/place/recompress.js





/**
 * What is to be copied, with its layers compressed otherwise; the same where nothing changes.
 * @param store where layers in their new form are kept until it is pruned
 */
async function compressedAs(from, store, { selection, wanted, signal }) {
    const root = await (0,resolve_root/* resolveRoot */.H)(from.source, from.name, { signal });
    const selected = await (0,copy_select/* select */.L)(from.source, root, selection, { signal });
    const image = await recompressed(selected, wanted, new layer_forms/* StoredForms */.x(store), { signal });
    const { missing } = selected;
    return image.root === selected.root
        ? { ...from, missing }
        : { source: (0,rooted/* rooted */.C)(image.source, image.root, NO_REFERRERS), name: from.name, missing };
}
/** Nothing refers to the image yet: its digest is new. */
const NO_REFERRERS = { referrers: undefined, digestTags: undefined };


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ StoredForms)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/content/compress.js


/** What is compressed as one piece of work, in bytes. */
const BLOCK = 1024 * 1024;
/** How far back deflate looks, in bytes. */
const WINDOW = 32 * 1024;
/** Blocks at a time: as many as Node.js has threads to compress with. */
const AT_A_TIME = 4;
/** Without a name and a time, of an unknown system (RFC 1952 2.3): the same on every machine. */
const GZIP_HEADER = Buffer.from('1f8b08000000000000ff', 'hex');
/** A last block of deflate with nothing in it. */
const LAST_BLOCK = Buffer.from('0300', 'hex');
/** The same bytes give the same bytes, however they come in pieces. */
function compressed(chunks, { compression, level }) {
    switch (compression) {
        case 'gzip':
            return gzip(chunks, level);
        case 'zstd':
            return zstd(chunks, level);
        default:
            return chunks;
    }
}
/**
 * One stream of gzip, whose blocks are compressed side by side: each knows the end of the one before
 * it, and ends on a whole byte, so that they may follow one another (RFC 1951 3.2.4).
 */
async function* gzip(chunks, level) {
    const underWay = [];
    let before = {};
    let [sum, size] = [0, 0];
    yield GZIP_HEADER;
    for await (const block of blocksOf(chunks)) {
        sum = (0,external_node_zlib_.crc32)(block, sum);
        size += block.length;
        const work = deflate(block, { level, ...before });
        // It may fail when its result is no longer waited for.
        work.catch(() => undefined);
        underWay.push(work);
        before = { dictionary: block.subarray(-WINDOW) };
        if (underWay.length >= AT_A_TIME) {
            yield await (underWay.shift() ?? work);
        }
    }
    for (const work of underWay) {
        yield await work;
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(sum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield Buffer.concat([LAST_BLOCK, trailer]);
}
function deflate(block, options) {
    return new Promise((resolve, reject) => {
        const settings = { ...options, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
        (0,external_node_zlib_.deflateRaw)(block, settings, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
}
async function* zstd(chunks, level) {
    const params = {
        [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level,
        [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
    };
    const stream = (0,external_node_zlib_.createZstdCompress)({ params });
    // The callback is there because pipeline wants one. Where flushes fall changes nothing: there are none.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(blocksOf(chunks), { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/** Cuts the bytes into blocks of one size; the last one may be shorter. */
async function* blocksOf(chunks) {
    let block = Buffer.allocUnsafeSlow(BLOCK);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const copied = chunk.copy(block, filled, at);
            at += copied;
            filled += copied;
            if (filled === BLOCK) {
                yield block;
                block = Buffer.allocUnsafeSlow(BLOCK);
                filled = 0;
            }
        }
    }
    if (filled > 0) {
        yield block.subarray(0, filled);
    }
}

// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(8129);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/store/layer-forms.js





/**
 * Layers in other forms, among the content of a layout until it is pruned. Which layer became which
 * is in its folder `forms/`, so that a second push compresses nothing.
 */
class StoredForms extends wrapped/* WrappedSource */.N {
    #store;
    #forms;
    constructor(store) {
        super(store);
        this.#store = store;
        this.#forms = new layout_forms/* Forms */.o(store.dir);
    }
    has(descriptor, options) {
        return this.#store.has(descriptor, options);
    }
    async inForm(source, layer, { compression, level }, options) {
        const form = `${compression}-${level}`;
        const known = await this.#forms.find(layer.digest, form);
        if (known !== undefined && (await this.has(known, options))) {
            return known;
        }
        const body = await source.fetch(layer, options);
        const chunks = compressed((0,content_compression/* decompressed */.ji)(body), { compression, level });
        const made = {
            mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer,
            ...(await this.#store.receive(chunks, options)),
        };
        await this.#forms.note(layer.digest, form, made);
        return made;
    }
}


/***/ })

};
