export const id = 4529;
export const ids = [4529];
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
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(9245);
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
        for (const branch of this.#attached) {
            tell(branch);
        }
    }
    get #attached() {
        return this.branches.filter(({ isAttached }) => isAttached);
    }
    #pass(chunk) {
        // One that is closed before it has read all gives less back: what was read for it is left to the collector.
        read_memory/* readMemory */.S.share(chunk, this.#attached.length);
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
