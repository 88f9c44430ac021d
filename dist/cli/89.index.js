export const id = 89;
export const ids = [89];
export const modules = {

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushCommand: () => (/* binding */ pushCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/moved-bytes.js
var moved_bytes = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/place/mounting.js
var mounting = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/place/recompress.js + 1 modules
var recompress = __webpack_require__(1963);
;// CONCATENATED MODULE: ./lib/place/push.js








/**
 * Pushes an image of the store to its repository, and notes in the store by which digest the repository
 * knows it. Progress is told of every layer, also of an image that the repository has as a whole.
 */
async function push(stored, store, { target, reference }, { selection, compression, onProgress, signal }) {
    const { digest } = await stored.source.resolve(stored.name, { signal });
    const image = await (0,recompress/* compressedAs */.K)(stored, store, {
        selection,
        wanted: compression,
        signal,
    });
    const watched = new Watched(onProgress);
    const result = await (0,copy/* copy */.C)(image, { target, name: reference.tag ?? 'latest' }, { ...selection, onProgress: (event) => watched.tell(event), signal });
    await watched.tellSkipped(image.source, result.written, { signal });
    const known = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)(reference, result.written.digest));
    // It is there now, whether or not the store can be written to.
    await store.noteRepoDigest(digest, known, { signal }).catch(errors/* unlessInterrupted */.V1);
    return result;
}
/** Passes on what a copy tells, and adds what it had no reason to look at. */
class Watched {
    #onProgress;
    #told = new Set();
    /** Manifests that were there, so that the copy did not look at what is below them. */
    #skipped = [];
    constructor(onProgress) {
        this.#onProgress = onProgress;
    }
    tell(event) {
        const { descriptor, role, state } = event;
        this.#told.add(descriptor.digest);
        if (role === 'manifest' && state === 'exists') {
            this.#skipped.push(descriptor);
        }
        this.#onProgress(event);
    }
    /** @param root of which a copy may have told nothing, because its name was right */
    async tellSkipped(source, root, options) {
        this.#skipped.push(root);
        for (let next = this.#skipped.pop(); next !== undefined; next = this.#skipped.pop()) {
            // An index of some platforms was made for this copy: the store does not have it.
            const manifest = await (0,read_manifest/* readManifest */.W)(source, next, options).catch(content_missing/* unlessFound */.Zk);
            for (const descriptor of manifest === undefined ? [] : (0,oci_manifest/* children */.Y_)(manifest)) {
                if (!this.#told.has(descriptor.digest)) {
                    this.tell({ descriptor, role: (0,copy_event/* roleOf */.k)(descriptor), state: 'exists' });
                }
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/compression.js
var cli_compression = __webpack_require__(5068);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/commands/push.js













function pushCommand(bind) {
    const command = new commander/* Command */.uB('push')
        .description('Send images of the store to their registry')
        .argument('<reference...>', 'such as ghcr.io/acme/app:1.4.0')
        .option('-a, --all-tags', 'every tag of the repository that the store has')
        .option('--disable-content-trust', 'changes nothing: there is no content trust to ask');
    return (0,cli_compression/* addCompression */.a3)(command, 'gzip for layers that are not compressed')
        .addHelpText('after', (0,cli_command/* examples */.K)('push ghcr.io/acme/app:1.4.0', 'push --all-tags ghcr.io/acme/app'))
        .action(bind(push_push));
}
async function push_push(context, texts, options) {
    const compression = (0,cli_compression/* recompressionOf */.Z1)(options) ?? { ...cli_compression/* GZIP */.Pb, onlyPlain: true };
    const all = options.allTags === true;
    const names = texts.map((text) => (all ? (0,written_names/* repositoryOnly */.D0)('push', text) : notDigest(text)));
    const store = await context.places.store();
    const wanted = all ? await everyStoredTag(store, names) : names.map(asWritten);
    const { results, errors } = await (0,cli_errors/* attempt */.CD)(wanted, (one) => pushOne(context, store, one, compression));
    context.output.document(results);
    (0,cli_errors/* throwIfAny */.MI)(errors, wanted.length);
}
function notDigest(text) {
    const name = (0,oci_reference/* parseName */.$q)((0,written_names/* withoutTransport */.gR)(text));
    if (name.digest !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `push: ${text} is a digest, and a push needs a tag`, {
            hint: 'give it a tag first with transship tag, or copy it with transship copy',
        });
    }
    return name;
}
function asWritten(name) {
    const { tag = 'latest' } = name;
    return { reference: { ...name, tag }, defaulted: name.tag === undefined, first: true };
}
async function everyStoredTag(store, names) {
    const stored = (await store.entries()).flatMap(({ name }) => (name === undefined ? [] : [name]));
    return names.flatMap((name) => {
        const prefix = `${(0,oci_reference/* formatReference */.FH)(name)}:`;
        const found = stored.filter((one) => one.startsWith(prefix)).map(oci_reference/* parseReference */.F2);
        if (found.length === 0) {
            const what = `pushing ${(0,oci_reference/* familiarName */.hG)(name)}: the store has no tag of it`;
            throw new errors/* ImageError */.C8('NOT_FOUND', what, { hint: 'transship images lists what there is' });
        }
        return found.map((reference, at) => ({ reference, defaulted: false, first: at === 0 }));
    });
}
async function pushOne(context, store, { reference, defaulted, first }, compression) {
    const { output, places, signal, options } = context;
    const { registry, repository, tag = 'latest' } = reference;
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const place = { transport: 'store', text: name, reference };
    const stored = await places.source(place, signal);
    const { annotations } = await stored.source.resolve(stored.name, { signal });
    if (defaulted) {
        output.said('Using default tag: latest');
    }
    if (first) {
        output.said(`The push refers to repository [${registry}/${repository}]`);
    }
    const target = new mounting/* Mounting */.g(places.repository(reference), places, store);
    const mountedFrom = (layer) => target.offeredFrom(layer);
    const progress = context.progress({ ...cli_progress/* PUSHING */.PG, mountedFrom });
    const result = await push(stored, store, { target, reference }, {
        selection: { platforms: (0,cli_options/* wantedPlatforms */.QM)(options) },
        compression,
        onProgress: (event) => progress.tell(event),
        signal,
    }).finally(() => progress.end());
    const { digest, mediaType, size } = result.written;
    if (annotations?.[annotation/* INDEX_ANNOTATION */.n] !== undefined) {
        output.note(`${(0,oci_reference/* familiarReference */.ZD)(reference)}: sent one platform of several`);
        output.note('hint: transship copy, or transship pull --platform all, sends all of them');
    }
    output.line(`${tag}: digest: ${digest} size: ${size}`);
    const status = result.status === 'exists' ? 'exists' : 'pushed';
    return {
        reference: name,
        digest,
        mediaType,
        size,
        status,
        bytes: (0,moved_bytes/* movedBytes */.FB)(result, { target: true }),
    };
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

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Mounting)
/* harmony export */ });
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4584);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4424);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
/* harmony import */ var _layout_index_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(858);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);






/**
 * A repository that mounts what the store knows to be in others of its registry, because it was
 * pulled from there or pushed there, where docker would. A registry that knows better is sent the blob.
 */
class Mounting {
    place;
    #repository;
    #places;
    #offers = new Map();
    #holders = new Map();
    #store;
    constructor(repository, places, store) {
        this.place = repository.place;
        this.#repository = repository;
        this.#places = places;
        this.#store = store;
    }
    /** The repository that a blob was to be mounted from. */
    offeredFrom(digest) {
        return this.#offers.get(digest);
    }
    async put(descriptor, body, options = {}) {
        if (options.force === true || (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
            return this.#repository.put(descriptor, body, options);
        }
        const { registry } = this.#repository;
        const other = await this.#otherWith(descriptor.digest, options);
        const from = other === undefined ? [] : [this.#places.repository({ registry, repository: other })];
        return this.#repository.put(descriptor, body, { ...options, from });
    }
    has(descriptor, options) {
        return this.#repository.has(descriptor, options);
    }
    tag(descriptor, name, options) {
        return this.#repository.tag(descriptor, name, options);
    }
    lookup(name, options) {
        return this.#repository.lookup(name, options);
    }
    /** None where this repository should have it itself: then it is asked, and not for a mount. */
    async #otherWith(digest, options) {
        const { registry } = this.#repository;
        const all = await (0,_content_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(this.#holders, 'all', () => holdersIn(this.#store, registry, options));
        const holders = all.get(digest) ?? new Set();
        const [other] = holders.has(this.#repository.repository) ? [] : holders;
        if (other !== undefined) {
            this.#offers.set(digest, other);
        }
        return other;
    }
}
/** By blob which repositories of a registry are known to have it. */
async function holdersIn(store, registry, { signal }) {
    const prefix = `${registry}/`;
    const holders = new Map();
    for (const { descriptor } of await store.entries()) {
        const names = (0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .repoDigestsOf */ .d5)(descriptor).filter((name) => name.startsWith(prefix));
        const blobs = names.length === 0 ? [] : await blobsBelow(store, descriptor, { signal });
        for (const digest of blobs) {
            const known = holders.get(digest) ?? new Set();
            holders.set(digest, known);
            for (const name of names) {
                known.add((0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(name).slice(prefix.length));
            }
        }
    }
    return holders;
}
/** What is broken or missing of an image keeps no other from being pushed. */
async function blobsBelow(store, root, options) {
    const nodes = await (0,_content_read_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readGraph */ .t)(store, root, { ...options, onFailure: _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessInterrupted */ .V1 });
    return nodes.flatMap(({ descriptor: { mediaType, digest } }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(mediaType) ? [] : [digest]);
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
