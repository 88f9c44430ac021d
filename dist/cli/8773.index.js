export const id = 8773;
export const ids = [8773];
export const modules = {

/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ ociLayer),
/* harmony export */   hd: () => (/* binding */ emptyImage),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   nx: () => (/* binding */ filesId),
/* harmony export */   ou: () => (/* binding */ stageImage),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3800);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_chain_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4640);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2475);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);








const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What FROM scratch begins with, as BuildKit has it. */
function emptyImage(platform) {
    return {
        platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(platform),
        execution: { Env: [PATH], WorkingDir: '/' },
        author: undefined,
        history: [],
        layers: [],
    };
}
/** An image that is there, to build on. @throws ImageError `UNSUPPORTED` for what is no image */
async function stageImage(source, root, options) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(source, root, options);
    const config = manifest.kind === 'manifest' ? await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .X)(source, manifest, options) : undefined;
    if (manifest.kind !== 'manifest' || config === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('UNSUPPORTED', `${root.digest} of ${source.place} is no image to build on`);
    }
    const { diffIds, document, platform, author } = config;
    const { length } = manifest.layers;
    if (diffIds.length !== length) {
        const what = `the config has ${diffIds.length} layers, the manifest ${length}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_DOCUMENT', `${root.digest} of ${source.place}: ${what}`);
    }
    const execution = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(document['config'], 'config', _oci_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB) ?? {};
    return {
        platform,
        execution: { ...known(execution), Env: withPath(execution.Env ?? []) },
        author,
        history: Array.isArray(document['history']) ? document['history'] : [],
        layers: manifest.layers.map((descriptor, at) => ({
            descriptor,
            diffId: diffIds[at] ?? descriptor.digest,
        })),
    };
}
/** The members that say how an image runs; others are about the container that it was made with. */
const MEMBERS = [
    ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels'],
    ...['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell'],
];
function known(execution) {
    const members = Object.entries(execution).filter(([name, value]) => MEMBERS.includes(name) && value !== null);
    return Object.fromEntries(members);
}
function withPath(env) {
    return env.some((one) => one.startsWith('PATH=')) ? env : [...env, PATH];
}
/** What the layers make together: the same files for the same word. */
function filesId({ layers }) {
    return (0,_oci_chain_id_js__WEBPACK_IMPORTED_MODULE_5__/* .chainIds */ .s)(layers.map(({ diffId }) => diffId)).at(-1) ?? 'scratch';
}
/** RFC 3339, as Go writes it. @param epoch in seconds since 1970 */
function timeOf(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
/** The config and the manifest. @param created RFC 3339 */
function documentsOf(image, created, annotations) {
    const { platform, execution, author, history, layers } = image;
    const config = documentOf(_oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociConfig, {
        created,
        ...(author === undefined ? {} : { author }),
        ...platform,
        config: execution,
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
        history,
    });
    const manifest = documentOf(_oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociManifest, {
        schemaVersion: 2,
        mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociManifest,
        config: config.descriptor,
        layers: layers.map(({ descriptor }) => ociLayer(descriptor)),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    });
    return { config, manifest };
}
/** Docker's layers under OCI's names: they are the same bytes. */
function ociLayer({ digest, size, mediaType, ...rest }) {
    const known = {
        [_oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.dockerLayer]: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociLayer,
        [_oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.dockerLayerGzip]: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociLayerGzip,
    };
    const { data: _data, ...kept } = rest;
    return { mediaType: known[mediaType] ?? mediaType, digest, size, ...kept };
}
function documentOf(mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(bytes), size: bytes.byteLength }, bytes };
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitCommand: () => (/* binding */ commitCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/copy/graph.js + 3 modules
var graph = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/engine/exec.js
var engine_exec = __webpack_require__(9069);
// EXTERNAL MODULE: ./lib/engine/refusal.js
var refusal = __webpack_require__(5394);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/place/known-layers.js
var known_layers = __webpack_require__(1643);
;// CONCATENATED MODULE: ./lib/place/commit.js






/**
 * A container of the engine \u2192 an image in the store, whose new layer is only what changed. Layers of
 * its base that the store has are shared with it.
 * @param name fully qualified; empty for an image without a name
 * @throws ImageError `ENGINE`
 */
async function commit(places, container, name, options) {
    const engine = await places.engine(options);
    const { signal, exec = engine_exec/* spawnExec */.b } = options;
    const run = (...args) => exec(engine.name, args, { signal });
    const result = await run('commit', ...flagsOf(engine.name, options), '--', container);
    const [word = ''] = result.stdout.trim().split('\n').slice(-1);
    const made = word.startsWith('sha256:') ? word : `sha256:${word}`;
    if (result.exitCode !== 0 || !(0,digest/* isDigest */.Bc)(made)) {
        throw (0,refusal/* refusal */.x)(`committing ${container} with ${engine.name}`, result);
    }
    try {
        const store = await places.store();
        const archive = await places.archive(engine.save([made], { signal }), `container ${container}`, signal);
        const known = new known_layers/* KnownLayers */.W();
        await known.addStore(store, { signal });
        const given = { source: archive, root: await archive.resolve('') };
        const { source, root, id } = await (0,known_layers/* withKnownLayers */.U)(given, known, { signal });
        await new graph/* GraphCopy */.u(source, store, { signal }).copy(root);
        await store.tag(root, name, { signal });
        return { root, id };
    }
    finally {
        // The engine need not keep it: what it shares with other images stays.
        await run('image', 'rm', '--', made).catch(errors/* unlessInterrupted */.V1);
    }
}
function flagsOf(engine, options) {
    const { message, author, changes, pause } = options;
    return [
        // Podman keeps a message only in Docker's form of an image.
        ...(engine === 'podman' ? ['--format', 'docker', '--quiet'] : []),
        ...(message === undefined ? [] : ['--message', message]),
        ...(author === undefined ? [] : ['--author', author]),
        ...changes.flatMap((change) => ['--change', change]),
        ...(pause ? [] : ['--pause=false']),
    ];
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/commands/commit.js






function commitCommand(bind) {
    return new commander/* Command */.uB('commit')
        .description("Make an image of the store from a container's changes")
        .argument('<container>', 'of the engine, by its name or id')
        .argument('[reference]', 'what to call the image in the store')
        .option('-m, --message <text>', 'a comment on the image')
        .option('-a, --author <text>', 'who made it')
        .addOption(new commander/* Option */.c$('-c, --change <instruction>', 'an instruction of a Dockerfile to apply to it; repeatable').argParser(options/* collect */.Fo))
        .option('-p, --pause [boolean]', 'let the container stand still meanwhile; it does, unless this is false')
        .option('--no-pause', 'let the container go on meanwhile')
        .addHelpText('after', (0,command/* examples */.K)(`commit -m 'with tools' -c 'CMD ["top"]' work app:dev`))
        .action(bind(commit_commit));
}
async function commit_commit(context, [container = '', text], { message, author, change = [], pause = true }) {
    const { places, output, signal } = context;
    const name = text === undefined ? '' : nameOf(text);
    const { id, root } = await commit(places, container, name, {
        ...{ message, author, changes: change, signal },
        pause: pause !== false && pause !== 'false',
    });
    output.line(id);
    const { digest, mediaType } = root;
    output.document({ reference: name || null, imageId: id, digest, mediaType });
}
function nameOf(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    if (reference.digest !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `commit: ${text} is a digest, and a name is needed`);
    }
    return (0,oci_reference/* formatReference */.FH)(reference);
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

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MemoryStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);



/** Content and names in memory: for documents and tests, not for layers. */
class MemoryStore {
    place = 'memory';
    #content = new Map();
    #names = new Map();
    async resolve(name) {
        const found = this.#names.get(name);
        if (found === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no image ${name}`);
        }
        return found;
    }
    async lookup(name) {
        return this.#names.get(name);
    }
    async fetch(descriptor, { offset = 0 } = {}) {
        const bytes = this.#content.get(descriptor.digest);
        if (bytes === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        const body = (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(bytes.subarray(offset));
        return offset === 0 ? (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(body, descriptor) : body;
    }
    async has(descriptor) {
        return this.#content.has(descriptor.digest);
    }
    async put(descriptor, body, { name } = {}) {
        const exists = this.#content.has(descriptor.digest);
        if (!exists) {
            const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)((0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(await body(), descriptor), descriptor.size, `content ${descriptor.digest}`);
            this.#content.set(descriptor.digest, bytes);
        }
        if (name !== undefined) {
            this.#names.set(name, descriptor);
        }
        return exists ? 'exists' : 'copied';
    }
    async tag(descriptor, name) {
        this.#names.set(name, descriptor);
    }
    /** Adds a document that is in memory already, and says what it is called from now on. */
    add(mediaType, bytes) {
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
        this.#content.set(digest, Buffer.from(bytes));
        return { mediaType, digest, size: bytes.byteLength };
    }
}


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Overlay)
/* harmony export */ });
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);

/**
 * A source with new content over it: what a rewrite made is read from `above`, everything else
 * from `below`. Names and referrers are those of `below`.
 */
class Overlay extends _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N {
    constructor(above, below) {
        const holder = async (descriptor, options) => (await above.has(descriptor, options)) ? above : below;
        super(below, {
            fetch: () => async (descriptor, options) => (await holder(descriptor, options)).fetch(descriptor, options),
            describe: (describe) => async (descriptor, options) => (await above.has(descriptor, options)) ? descriptor : describe(descriptor, options),
        });
        // This one is about the content itself, so it is there where either source has it.
        if (above.plainSize !== undefined || below.plainSize !== undefined) {
            this.plainSize = async (descriptor, options) => (await holder(descriptor, options)).plainSize?.(descriptor, options);
        }
    }
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

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WrappedSource)
/* harmony export */ });
/* unused harmony export SOURCE_ABILITIES */
/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES = {
    expect: true,
    countsReads: true,
    describe: true,
    referrers: true,
    digestTags: true,
    missing: true,
    plainSize: true,
    close: true,
};
const SOURCE_ABILITIES = Object.keys(ABILITIES);
/**
 * A source around another one. It has exactly the abilities of the inner source, but for those that
 * it withholds: a change to an ability that the inner source lacks is ignored, and what is not changed
 * is forwarded.
 */
class WrappedSource {
    place;
    #resolve;
    #fetch;
    constructor(inner, changes = {}) {
        this.place = inner.place;
        this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
        this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
        for (const ability of SOURCE_ABILITIES) {
            const method = changed(inner, changes, ability);
            if (method !== undefined) {
                Object.assign(this, { [ability]: method });
            }
        }
    }
    resolve(name, options) {
        return this.#resolve(name, options);
    }
    fetch(...args) {
        return this.#fetch(...args);
    }
}
function changed(inner, changes, ability) {
    const method = inner[ability]?.bind(inner);
    if (method === undefined || !(ability in changes)) {
        return method;
    }
    return changes[ability]?.(method);
}
function unchanged(method) {
    return method;
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

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHOWN = 500;
/** An engine's refusal as one line: what was being done, and the engine's own last words. */
function refusal(doing, result, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('ENGINE', `${doing}: ${lastWords(result)}`, { hint });
}
/** Its error line, else its last one: what comes before is progress, what follows is usage. */
function lastWords({ exitCode, stdout, stderr }) {
    const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? '';
    const words = line.replace(/^(?:docker: |Error: |Error response from daemon: )+/, '');
    return words === '' ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}


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

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withKnownLayers),
/* harmony export */   W: () => (/* binding */ KnownLayers)
/* harmony export */ });
/* harmony import */ var _build_stage_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4606);
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9858);
/* harmony import */ var _content_overlay_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5257);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3800);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8574);









/** Layers of images that are elsewhere, by what they are without compression. */
class KnownLayers {
    place = 'the layers that are known';
    #byDiffId = new Map();
    #sources = new Map();
    /**
     * Adds the layers of an image, or of all images of an index. What cannot be read is not known.
     * @param isThere for a source that may lack some
     */
    async add(source, root, options, isThere = async () => true) {
        try {
            const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(source, root, options);
            if (manifest.kind === 'index') {
                for (const child of manifest.manifests) {
                    await this.add(source, child, options, isThere);
                }
                return;
            }
            const { diffIds = [] } = (await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(source, manifest, options)) ?? {};
            for (const [at, layer] of manifest.layers.entries()) {
                const diffId = diffIds[at];
                if (diffId !== undefined && !this.#byDiffId.has(diffId) && (await isThere(layer))) {
                    this.#byDiffId.set(diffId, (0,_build_stage_image_js__WEBPACK_IMPORTED_MODULE_2__/* .ociLayer */ .FX)((0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(layer)));
                    this.#sources.set(layer.digest, source);
                }
            }
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessInterrupted */ .V1)(error);
        }
    }
    /** Adds the layers of all images of a store. */
    async addStore(store, options) {
        for (const { descriptor } of await store.entries()) {
            await this.add(store, descriptor, options, (layer) => store.has(layer, options));
        }
    }
    of(diffId) {
        return this.#byDiffId.get(diffId);
    }
    async has({ digest }) {
        return this.#sources.has(digest);
    }
    async resolve(name) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no image ${name}`);
    }
    async fetch(descriptor, options) {
        const source = this.#sources.get(descriptor.digest);
        if (source === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        return source.fetch(descriptor, options);
    }
}
/**
 * The image that an engine gave, with known layers in the compression that they have elsewhere: the
 * engine gives them without any, and they would be other content for a registry than those of the base.
 */
async function withKnownLayers({ source, root }, known, options) {
    const { bytes, manifest } = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestBytes */ .D)(source, root, options);
    const read = await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(source, manifest, options);
    if (manifest.kind !== 'manifest' || manifest.config === undefined || read === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('ENGINE', `${source.place}: the engine gave no image`);
    }
    const layers = manifest.layers.map((layer, at) => known.of(read.diffIds[at] ?? layer.digest) ?? (0,_build_stage_image_js__WEBPACK_IMPORTED_MODULE_2__/* .ociLayer */ .FX)((0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(layer)));
    const document = {
        ...(0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJson */ .xO)(bytes, root.digest), root.digest),
        mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociManifest,
        config: { ...manifest.config, mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociConfig },
        layers,
    };
    const documents = new _content_memory_js__WEBPACK_IMPORTED_MODULE_7__/* .MemoryStore */ .n();
    const made = documents.add(_oci_media_type_js__WEBPACK_IMPORTED_MODULE_6__/* .MEDIA_TYPE */ .Ap.ociManifest, Buffer.from(JSON.stringify(document)));
    return {
        source: new _content_overlay_js__WEBPACK_IMPORTED_MODULE_8__/* .Overlay */ .h(documents, new _content_overlay_js__WEBPACK_IMPORTED_MODULE_8__/* .Overlay */ .h(known, source)),
        root: made,
        id: manifest.config.digest,
    };
}


/***/ })

};
