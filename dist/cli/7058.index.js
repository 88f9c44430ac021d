export const id = 7058;
export const ids = [7058];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/image/history.js

/**
 * The instructions of an image, the newest first, as docker shows them. How big a layer is when it
 * is unpacked, which docker says, cannot be known without reading it.
 * @throws ImageError `UNSUPPORTED` for what is no image
 */
function historyOf({ root, manifest, config, unreadable }) {
    if (manifest === undefined || config === undefined) {
        if (unreadable.length > 0) {
            throw unreadable[0];
        }
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} has no history: it is not an image`);
    }
    const layers = manifest.layers.values();
    const rows = config.history.map(({ created, createdBy, comment, emptyLayer }) => ({
        id: undefined,
        created,
        createdBy,
        comment,
        size: emptyLayer ? 0 : (layers.next().value?.size ?? 0),
        emptyLayer,
    }));
    return rows
        .toReversed()
        .map((row, index) => (index === 0 ? { ...row, id: manifest.config?.digest } : row));
}

// EXTERNAL MODULE: ./lib/image/summary.js
var summary = __webpack_require__(7677);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/template/values.js
var values = __webpack_require__(9198);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/find-image.js + 1 modules
var find_image = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/cli/rows.js
var cli_rows = __webpack_require__(1469);
// EXTERNAL MODULE: ./lib/cli/width.js
var width = __webpack_require__(6650);
;// CONCATENATED MODULE: ./lib/cli/commands/history.js









function historyCommand(bind) {
    return new commander/* Command */.uB('history')
        .description('List the instructions that an image was built by, the newest first')
        .argument('<reference>', 'an image of the store, by name or id; or another place')
        .option('--format <template>', 'a Go template for each, table TEMPLATE, or json')
        .option('-H, --human', 'sizes and ages in words, which is so unless --human=false is written')
        .addOption(new commander/* Option */.c$('--no-human').hideHelp())
        .option('--no-trunc', 'whole ids and instructions')
        .option('-q', 'ids only')
        .option('--remote', 'look in the registry; no layer is pulled')
        .addHelpText('after', `\nSIZE is that of the layer as it is kept and moved, mostly compressed; docker shows it unpacked.\n${(0,cli_rows/* fieldsNote */.u)(HEADINGS)}\n${(0,command/* examples */.K)('history alpine:3.20', "history --no-trunc --format '{{.CreatedBy}}' alpine:3.20", 'history --remote ghcr.io/acme/app:1.4.0')}`)
        .action(bind(history_history));
}
async function history_history(context, [text = ''], options) {
    const human = options.human !== false;
    const format = (0,cli_rows/* rowFormatter */.l)({
        format: options.format,
        quiet: options.q === true,
        headings: HEADINGS,
        columns: ['ID', human ? 'CreatedSince' : 'CreatedAt', 'CreatedBy', 'Size', 'Comment'],
    });
    const { selected } = await (0,find_image/* findImage */.F)(context, text, {
        standard: options.remote ? 'docker' : 'store',
    });
    const rows = historyOf(await (0,summary/* summarize */.e)(selected.source, selected.root, context));
    context.output.document(rows);
    context.output.text(format(rows.map((row) => fieldsOf(row, { trunc: options.trunc, human }))));
}
const HEADINGS = {
    ID: 'IMAGE',
    CreatedSince: 'CREATED',
    CreatedAt: 'CREATED AT',
    CreatedBy: 'CREATED BY',
    Size: 'SIZE',
    Comment: 'COMMENT',
};
/** In columns, as docker has it. */
const INSTRUCTION_WIDTH = 45;
function fieldsOf({ id, created, createdBy, comment, size }, { trunc, human }) {
    const instruction = createdBy.replaceAll('\t', ' ');
    return new values/* Struct */._k({
        Comment: comment,
        CreatedAt: (0,words/* formatTimestamp */.Ey)(created),
        CreatedBy: trunc ? (0,width/* ellipsis */.gO)(instruction, INSTRUCTION_WIDTH) : instruction,
        CreatedSince: (0,words/* formatAge */.nV)(created),
        ID: id === undefined ? '<missing>' : trunc ? (0,words/* shortId */.m_)(id) : id,
        Size: human ? (0,words/* formatSize */.Xq)(size) : String(size),
    });
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

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rowFormatter),
/* harmony export */   u: () => (/* binding */ fieldsNote)
/* harmony export */ });
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);




/** The note on templates in the help of a listing. */
function fieldsNote(headings) {
    const fields = Object.keys(headings).map((field) => `.${field}`);
    const half = Math.ceil(fields.length / 2);
    const lines = fields.length > 8 ? [fields.slice(0, half), fields.slice(half)] : [fields];
    return `Templates have the fields ${lines.map((line) => line.join(' ')).join('\n')}.`;
}
/**
 * Makes a function that prints the rows of a listing. It is made before there are rows, so that a
 * wrong template is an error before work is done.
 * @throws ImageError `INVALID_ARGUMENT` for a template that does not parse
 */
function rowFormatter({ format: given, headings, columns, quiet = false, }) {
    const format = given || 'table';
    // docker trims blanks only, and takes every text that begins with the word for a table.
    const [, isTable, written = ''] = /^ *(table)? *([\s\S]*?) *$/.exec(quiet && format === 'table' ? '{{.ID}}' : format) ?? [];
    if (written === 'json' && isTable === undefined) {
        return (rows) => rows.map((row) => `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)((0,_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(row))}\n`).join('');
    }
    const text = written.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
    const template = new _template_template_js__WEBPACK_IMPORTED_MODULE_2__/* .Template */ .B(text === '' && isTable !== undefined
        ? columns.map((column) => `{{.${column}}}`).join('\t')
        : text);
    const lineOf = (row) => template.execute(row, { print: _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk });
    if (isTable === undefined) {
        return (rows) => rows.map((row) => `${lineOf(row)}\n`).join('');
    }
    return (rows) => {
        const over = template.execute(new _template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Struct */ ._k(headings), { headings: true }).split('\t');
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .k)(over, rows.map((row) => lineOf(row).split('\t')));
    };
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);


/** Blanks between columns, and the least width of a column with them, as in docker's tables. */
const GAP = 3;
const NARROWEST = 10;
/** Formats rows under their headings in aligned columns; each cell is printed as one line. */
function formatTable(headings, rows) {
    const all = [
        headings,
        ...rows.map((row) => row.map((cell) => (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell, Number.POSITIVE_INFINITY))),
    ];
    const widths = headings.map((_, column) => Math.max(NARROWEST, GAP + Math.max(...all.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(row[column] ?? '')))));
    return all.map((row) => `${formatRow(row, widths)}\n`).join('');
}
function formatRow(row, widths) {
    const last = row.length - 1;
    return row.map((cell, i) => (i === last ? cell : (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(cell, widths[i] ?? 0))).join('');
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** What takes two columns of a terminal: East Asian wide and full-width characters, and emoji. */
const WIDE = /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\u31c0-\u32ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]--[\uff61-\uffdc]]/v;
/** What takes none: marks that combine with the character before them, and joiners. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ASCII = /^[ -~]*$/;
/** The columns that a text takes on a terminal. */
function widthOf(text) {
    return ASCII.test(text)
        ? text.length
        : [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
    if (NARROW.test(character)) {
        return 0;
    }
    return WIDE.test(character) ? 2 : 1;
}
/** Cuts a text to a width as docker does: what is left ends in an ellipsis. @param width at least 2 */
function ellipsis(text, width) {
    if (widthOf(text) <= width) {
        return text;
    }
    let kept = '';
    let left = width - 1;
    for (const character of text) {
        left -= characterWidth(character);
        if (left < 0) {
            break;
        }
        kept += character;
    }
    return `${kept}\u2026`;
}
/** Adds blanks up to a width. */
function padded(text, width) {
    return `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;
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


/***/ })

};
