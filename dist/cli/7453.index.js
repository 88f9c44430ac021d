export const id = 7453;
export const ids = [7453];
export const modules = {

/***/ 7453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/template/duration.js
var duration = __webpack_require__(7424);
// EXTERNAL MODULE: ./lib/template/values.js
var values = __webpack_require__(9198);
;// CONCATENATED MODULE: ./lib/image/inspect.js





/** The time that Go writes where there is none. */
const NO_TIME = '0001-01-01T00:00:00Z';
/**
 * An image in the shape of `docker image inspect`, for templates and as JSON; and `Layers`, and of an
 * index `Platforms`. `Size` is that of the content as it is kept, compressed.
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageInspect
 * @throws ImageError `UNSUPPORTED` for what is no image; `INVALID_DOCUMENT`
 */
function inspectImage(summary, names) {
    const { root, manifest, config, size, document } = summary;
    if (manifest?.config === undefined || config === undefined) {
        if (summary.unreadable.length > 0) {
            throw summary.unreadable[0];
        }
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} is not an image, but an artifact`, {
            hint: 'look at its manifest',
            remedy: { kind: 'show-manifest', subject: root.digest },
        });
    }
    const { platform } = config;
    const text = (member) => textOf(config.document[member]);
    const containerConfig = config.document['container_config'];
    const fields = {
        Id: manifest.config.digest,
        ID: manifest.config.digest,
        RepoTags: names.tags,
        RepoDigests: names.digests,
        Parent: text('parent'),
        Comment: text('comment') || (config.history.at(-1)?.comment ?? ''),
        Created: formatCreated(config.created),
        ContainerConfig: execution(containerConfig, 'container_config'),
        DockerVersion: text('docker_version'),
        Author: text('author'),
        Config: execution(config.document['config'], 'config'),
        Architecture: textOf(config.document['architecture']),
        Variant: text('variant'),
        Os: platform.os,
        OsVersion: text('os.version'),
        Size: size,
        VirtualSize: size,
        RootFS: new values/* Struct */._k({ Type: 'layers', Layers: config.diffIds }),
        Layers: layersOf(summary, config),
        Platforms: platformsOf(summary),
    };
    return new values/* Struct */._k(fields, [
        ...TEMPLATES_ONLY,
        ...(containerConfig === undefined || containerConfig === null ? ['ContainerConfig'] : []),
        ...['Variant', 'OsVersion'].filter((name) => text(NAME_IN_CONFIG[name] ?? '') === ''),
        ...(document.kind === 'index' ? [] : ['Platforms']),
    ]);
}
/** Docker's templates know these: the first is the field's name in Go, the second what sizes were called once. */
const TEMPLATES_ONLY = ['ID', 'VirtualSize'];
const NAME_IN_CONFIG = {
    Variant: 'variant',
    OsVersion: 'os.version',
};
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Go writes no zeros at the end of a fraction. */
function formatCreated(created) {
    const [, time = created, fraction = '', zone = ''] = /^([^.]*)\.(\d{0,30})([Z+-].*)$/.exec(created ?? '') ?? [];
    const digits = fraction.replace(/0+$/, '');
    return `${time ?? ''}${digits === '' ? '' : `.${digits}`}${zone}` || NO_TIME;
}
function layersOf({ manifest }, { diffIds }) {
    const layers = manifest?.layers ?? [];
    return layers.map(({ mediaType, digest, size }, index) => new values/* Struct */._k({
        MediaType: mediaType,
        Digest: digest,
        DiffID: diffIds[index] ?? '',
        Size: size,
    }));
}
function platformsOf({ images }) {
    return images.map(({ platform, mediaType, digest, size }) => {
        const fields = {
            Platform: (0,oci_platform/* formatPlatform */.Bq)(platform),
            Os: platform.os,
            Architecture: platform.architecture,
            Variant: platform.variant ?? '',
            MediaType: mediaType,
            Digest: digest,
            Size: size,
        };
        return new values/* Struct */._k(fields, fields.Variant === '' ? ['Variant'] : []);
    });
}
/** The fields of docker's container.Config in their order, with Go's zero values. */
const EXECUTION = {
    Hostname: '',
    Domainname: '',
    User: '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    ExposedPorts: values/* NIL_MAP */.jP,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Env: values/* NIL_SLICE */.l6,
    Cmd: values/* NIL_SLICE */.l6,
    Healthcheck: values/* NIL_POINTER */.kS,
    ArgsEscaped: false,
    Image: '',
    Volumes: values/* NIL_MAP */.jP,
    WorkingDir: '',
    Entrypoint: values/* NIL_SLICE */.l6,
    NetworkDisabled: false,
    MacAddress: '',
    OnBuild: values/* NIL_SLICE */.l6,
    Labels: new values/* StringMap */.gU(undefined),
    StopSignal: '',
    StopTimeout: values/* NIL_POINTER */.kS,
    Shell: values/* NIL_SLICE */.l6,
};
/** Those that its JSON has only when they are set (`omitempty`). */
const WHEN_SET = [
    ...['ExposedPorts', 'Healthcheck', 'ArgsEscaped', 'NetworkDisabled', 'MacAddress'],
    ...['StopSignal', 'StopTimeout', 'Shell'],
];
/** How the image runs; members that docker does not know come last. */
function execution(written, where) {
    const given = written === undefined || written === null ? {} : (0,decode/* asObject */.eB)(written, where);
    const set = Object.entries(given).filter(([, value]) => value !== null);
    const typed = set.map(([name, value]) => [name, typedMember(name, value, where)]);
    const fields = { ...EXECUTION, ...Object.fromEntries(typed) };
    return new values/* Struct */._k(fields, WHEN_SET.filter((name) => isZero(given[name])));
}
/** `EXPOSE` and `VOLUME` are maps to Go's empty struct, which prints as `{}`. */
function typedMember(name, value, where) {
    if (name === 'Labels') {
        const labels = Object.entries((0,decode/* asObject */.eB)(value, `${where}.Labels`));
        return new values/* StringMap */.gU(Object.fromEntries(labels.map(([key, label]) => [key, textOf(label)])));
    }
    if (name === 'ExposedPorts' || name === 'Volumes') {
        const keys = Object.keys((0,decode/* asObject */.eB)(value, `${where}.${name}`));
        return Object.fromEntries(keys.map((key) => [key, new values/* Struct */._k({})]));
    }
    return name === 'Healthcheck' ? healthcheck((0,decode/* asObject */.eB)(value, `${where}.Healthcheck`)) : value;
}
function healthcheck(given) {
    const fields = { ...HEALTHCHECK, ...given };
    const timed = Object.entries(fields).map(([name, value]) => [
        name,
        HEALTHCHECK[name] instanceof duration/* Duration */.d && typeof value === 'number'
            ? new duration/* Duration */.d(value)
            : value,
    ]);
    return new values/* Struct */._k(Object.fromEntries(timed), Object.keys(fields).filter((name) => isZero(given[name])));
}
const NO_DURATION = new duration/* Duration */.d(0);
const HEALTHCHECK = {
    Test: values/* NIL_SLICE */.l6,
    Interval: NO_DURATION,
    Timeout: NO_DURATION,
    StartPeriod: NO_DURATION,
    StartInterval: NO_DURATION,
    Retries: 0,
};
function isZero(value) {
    const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    return !value || empty;
}

// EXTERNAL MODULE: ./lib/image/summary.js
var image_summary = __webpack_require__(7677);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/store/repo-digests.js
var repo_digests = __webpack_require__(3841);
// EXTERNAL MODULE: ./lib/template/template.js + 10 modules
var template_template = __webpack_require__(2545);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/find-image.js + 1 modules
var find_image = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/cli/stored-images.js
var stored_images = __webpack_require__(1802);
;// CONCATENATED MODULE: ./lib/cli/commands/inspect.js













function inspectCommand(bind) {
    return new commander/* Command */.uB('inspect')
        .description('Print what an image is made of, in the shape of docker inspect')
        .argument('<reference...>', 'images of the store, by name or id; or other places')
        .option('-f, --format <template>', 'a Go template for each, or json')
        .option('--remote', 'look in the registry; no layer is pulled')
        .addOption(new commander/* Option */.c$('--type <type>', 'what to look for, as docker asks; there are images only').choices(['image']))
        .option('-s, --size', 'changes nothing: sizes are always told')
        .addHelpText('after', `\nSize is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${(0,command/* examples */.K)('inspect alpine:3.20', 'inspect -f \'{{.Id}} {{join .Config.Env " "}}\' alpine:3.20', "inspect --remote -f '{{range .Platforms}}{{println .Platform .Digest}}{{end}}' alpine:3.20")}`)
        .action(bind(inspect));
}
async function inspect(context, texts, { format, remote }) {
    const { output } = context;
    const template = !format || format === 'json' ? undefined : new template_template/* Template */.B(format);
    const { results, errors } = await (0,cli_errors/* attempt */.CD)(texts, async (text) => {
        const found = await (0,find_image/* findImage */.F)(context, text, { standard: remote ? 'docker' : 'store' });
        const { source, root } = found.selected;
        const summary = await (0,image_summary/* summarize */.e)(source, root, context);
        const image = inspectImage(summary, await namesOf(context, found));
        return { image, text: template?.execute(image, { print: printable/* printableLines */.fk }) };
    });
    const images = results.map(({ image }) => image);
    output.document(images);
    if (template === undefined) {
        output.text(`${(0,printable/* printableJson */.et)((0,values/* toJson */.aB)(images, format === 'json' ? 0 : INDENT))}\n`);
    }
    for (const { text } of results) {
        output.text(text === undefined ? '' : `${text}\n`);
    }
    (0,cli_errors/* throwIfAny */.MI)(errors, texts.length);
}
/** As docker has it. */
const INDENT = 4;
/** All names of an image of the store; elsewhere the one that was written. */
async function namesOf({ places }, { place, root }) {
    if (place.transport !== 'store') {
        const reference = (0,place_place/* referenceOf */.Bz)(place);
        return names(reference === undefined ? [] : [{ reference, digests: [(0,repo_digests/* resolvedDigest */.Z)(root)] }]);
    }
    const entries = await (await places.store()).entries();
    const same = entries.filter(({ descriptor }) => descriptor.digest === root.digest);
    return names(same.flatMap((entry) => {
        const reference = (0,stored_images/* referenceOf */.B)(entry);
        return reference === undefined
            ? []
            : [{ reference, digests: (0,repo_digests/* repoDigests */.q)(entry.descriptor, reference) }];
    }));
}
function names(all) {
    const tags = all.flatMap(({ reference: { digest: _digest, ...name } }) => name.tag === undefined ? [] : [(0,oci_reference/* familiarReference */.ZD)(name)]);
    const digests = all.flatMap(({ reference, digests }) => digests.map((digest) => `${(0,oci_reference/* familiarName */.hG)(reference)}@${digest}`));
    return { tags: [...new Set(tags)], digests: [...new Set(digests)] };
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
