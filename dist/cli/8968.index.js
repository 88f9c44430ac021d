export const id = 8968;
export const ids = [8968];
export const modules = {

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

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ copy)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _content_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4594);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9501);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2486);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(205);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1189);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9193);










/**
 * The verb: an image from any place to any place. The target's name moves last, when everything
 * below it and every referrer is in place.
 * @throws CopyError, among others `NOT_FOUND` and `PLATFORM_NOT_FOUND`; ImageError `TAG_EXISTS`
 */
async function copy(from, to, options = {}) {
    const reading = await isReadNext(from.source, to);
    // Manifests, referrers and tags are asked for next.
    from.source.expect?.(reading && options.referrers !== false ? 4 : 1);
    const ask = [
        (given) => at('source', from.source.resolve(from.name, { ...given, reading })),
        (given) => at('target', to.looked ?? to.target.lookup?.(to.name, given)),
    ];
    const [named, existing] = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(ask, options);
    const remembering = new _content_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .Remembering */ .G(from.source);
    const there = await at('target', thereAlready(to, named, existing, options));
    const resolved = there ?? (await at('source', (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(remembering, named, options)));
    const selected = await at('source', (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .L)(remembering, resolved, options, options));
    const { source, missing } = selected;
    const mountFrom = options.mountFrom ?? [from.source];
    const root = selected.root === resolved ? unproven(resolved, to, mountFrom) : selected.root;
    const graph = new _graph_js__WEBPACK_IMPORTED_MODULE_4__/* .GraphCopy */ .u(source, to.target, {
        signal: options.signal,
        mountFrom,
        originOf: options.originOf,
        foreign: options.foreignLayers === true,
        fresh: to.target.lookup !== undefined && existing === undefined,
        there: there?.digest,
        onProgress: options.onProgress,
    });
    const status = statusOf(to, root, existing, options.ifExists ?? 'overwrite');
    const result = { source: resolved, written: root, status, bytes: graph.bytes, missing };
    if (status === 'skipped' && existing !== undefined) {
        return { ...result, written: existing };
    }
    // Registries count what is pulled from them: an image that is at the target is read there, unless it was read with its name.
    const wasRead = reading && !(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(from.name);
    const documents = status === 'exists' && !wasRead && isSource(to.target) ? to.target : source;
    // Inside one repository they are there already.
    const inOne = mountFrom.some((one) => to.target.contains?.(one) === true);
    const find = async (given) => options.referrers === false || inOne
        ? []
        : at('source', (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .findCompanions */ .v)(source, root, given, documents));
    await place(graph, to, { root, find, exists: status === 'exists' }, options);
    return result;
}
/** Whether the root comes with its name: from a source that counts no readings, or if the target lacks it. */
async function isReadNext(source, { target, looked }) {
    const isUnknown = looked === undefined && target.lookup !== undefined;
    return isUnknown ? source.countsReads?.() !== true : (await at('target', looked)) === undefined;
}
/** What need not be read at the source, because the target has it. */
async function thereAlready({ target }, named, existing, options) {
    if (existing === undefined || (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .readsRoot */ .A)(named, options)) {
        return undefined;
    }
    if (existing.digest === named.digest) {
        const { mediaType, size } = existing;
        return { ...named, mediaType, size };
    }
    return (await target.has(named, options)) ? named : undefined;
}
/**
 * A source's word for which index an image was taken from is no proof, as choosing it here is; content that
 * stays in one store keeps it.
 */
function unproven(resolved, { target }, sources) {
    const { [_oci_annotation_js__WEBPACK_IMPORTED_MODULE_7__/* .INDEX_ANNOTATION */ .n]: index, ...annotations } = resolved.annotations ?? {};
    const isHere = sources.some((source) => target.contains?.(source) === true);
    return index === undefined || isHere ? resolved : { ...resolved, annotations };
}
/** A failure says on which side it was. */
async function at(side, step) {
    try {
        return await step;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .CopyError */ .k6 ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .CopyError */ .k6(side, undefined, error);
    }
}
function isSource(target) {
    return 'fetch' in target;
}
/**
 * The root, then what refers to it, then the name: the name goes with the root where nothing does. What
 * refers to it is looked for while its blobs are copied.
 */
async function place(graph, { target, name }, { root, find, exists }, options) {
    const looked = Promise.withResolvers();
    graph.expect(looked.promise.then((found) => found.map(({ descriptor }) => descriptor)));
    const nameWithRoot = async () => (await looked.promise).length === 0 ? name : undefined;
    const steps = [
        async () => (exists ? undefined : graph.copy(root, nameWithRoot)),
        (given) => find(given).then(looked.resolve, (error) => failed(error)),
    ];
    const failed = (error) => {
        looked.reject(error);
        graph.stop(error);
        throw error;
    };
    await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(steps, options);
    const companions = await looked.promise;
    if (companions.length === 0) {
        return;
    }
    for (const companion of companions) {
        await placeCompanion(graph, target, companion, options).catch((error) => {
            throw refusedCompanion(error, companion);
        });
    }
    await (exists ? undefined : graph.tag(root, name));
}
async function placeCompanion(graph, target, { descriptor, name }, options) {
    if (name === undefined) {
        await graph.copy(descriptor);
        return;
    }
    const existing = await at('target', target.lookup?.(name, options));
    if (existing?.digest !== descriptor.digest) {
        await graph.copy(descriptor, name);
    }
}
/** A target may take an image and not what refers to it: retired types, other limits. */
function refusedCompanion(error, { descriptor, subject }) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .CopyError */ .k6 && error.cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RegistryError */ .gl)) {
        return error;
    }
    const { digest, artifactType, mediaType } = descriptor;
    const what = `copying referrer ${digest} (${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(artifactType ?? mediaType, 100)}) of ${subject.digest}`;
    const cause = new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ImageError */ .C8(error.code, `${what}: ${error.message}`, {
        cause: error.cause,
        hint: 'the target refuses what refers to the image: leave it behind',
        remedy: { kind: 'no-referrers', subject: '' },
    });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .CopyError */ .k6('target', digest, cause);
}
function statusOf({ target, name }, root, existing, ifExists) {
    if (existing === undefined) {
        return 'copied';
    }
    if (existing.digest === root.digest) {
        return 'exists';
    }
    if (ifExists === 'fail') {
        const what = `${target.place}: ${name} names ${existing.digest}, not ${root.digest}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ImageError */ .C8('TAG_EXISTS', what, {
            hint: 'use another tag, or allow it to be overwritten',
        });
    }
    return ifExists === 'skip' ? 'skipped' : 'copied';
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

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findCompanions)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8574);





/** The signature of a signature of \u2026: this many at most. */
const DEPTH = 16;
/** Subjects that are asked about at a time. */
const AT_A_TIME = 8;
/**
 * Everything that refers to an image, to the images below its index, and to those referrers in
 * turn (the signature of an SBOM); each once, what is referred to before what refers to it.
 * @param documents another place that has the image itself, and is cheaper to read
 * @throws ImageError of either place
 */
async function findCompanions(source, root, options = {}, documents = source) {
    if (source.referrers === undefined && source.digestTags === undefined) {
        return [];
    }
    const seen = new Set([root.digest]);
    const ofImage = [
        (given) => about(source, root, given),
        async (given) => {
            const below = await manifestsBelow(documents, root, given);
            return aboutEach(source, unseen(below, seen), given);
        },
    ];
    let companions = (await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(ofImage, options)).flat();
    const found = [...companions];
    for (let depth = 1; companions.length > 0; depth += 1) {
        if (depth > DEPTH) {
            const what = `referrers of ${root.digest} in ${source.place}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('REGISTRY', `${what}: more than ${DEPTH} deep, which is the limit`);
        }
        const subjects = companions.map(({ descriptor }) => descriptor);
        companions = [...(await aboutEach(source, unseen(subjects, seen), options))];
        found.push(...companions);
    }
    return found;
}
/** Those that were not seen before, which are seen now. */
function unseen(subjects, seen) {
    const fresh = subjects.filter(({ digest }) => !seen.has(digest));
    for (const { digest } of fresh) {
        seen.add(digest);
    }
    return fresh;
}
async function aboutEach(source, subjects, options) {
    const found = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(subjects, AT_A_TIME, (subject, given) => about(source, subject, given), options);
    return found.flat();
}
async function about(source, subject, options) {
    const ask = [
        async (given) => source.referrers?.(subject, given),
        async (given) => source.digestTags?.(subject, given),
    ];
    const [referrers = [], tags = []] = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(ask, options);
    const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
    return [
        ...referrers
            .filter(({ digest }) => !named.has(digest))
            .map((descriptor) => ({ descriptor, subject })),
        ...tags.map((tag) => ({ ...tag, subject })),
    ];
}
/** Referrers may be about one platform's image as well as about the index (oras#2174). */
async function manifestsBelow(source, root, options) {
    const { mediaType } = await (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(source, root, options);
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType)) {
        return [];
    }
    const index = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(source, root, options);
    const manifests = index.kind === 'index' ? index.manifests : [];
    return manifests.filter(({ mediaType }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaggableType */ .ys)(mediaType));
}


/***/ })

};
