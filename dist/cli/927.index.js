export const id = 927;
export const ids = [927];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Asks on the terminal, one question after the other.
 * @throws ImageError `INTERRUPTED` on Ctrl-C, `INVALID_ARGUMENT` where the input ends before an answer
 */
async function ask({ stdin, output: { stderr }, signal }, questions) {
    const echo = new Echo(stderr, questions);
    // As a terminal, so that readline shows what is typed, and the terminal itself does not.
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: echo, terminal: true, prompt: '' });
    const interrupt = new AbortController();
    const close = () => lines.close();
    lines.on('SIGINT', () => interrupt.abort());
    // At once, before what was typed ahead is shown.
    lines.on('line', () => echo.next());
    const stop = AbortSignal.any([signal, interrupt.signal]);
    stop.addEventListener('abort', close);
    try {
        return await answersTo(questions, lines, echo);
    }
    catch (error) {
        throw stop.aborted ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INTERRUPTED', 'interrupted') : error;
    }
    finally {
        stop.removeEventListener('abort', close);
        lines.close();
    }
}
async function answersTo(questions, lines, echo) {
    const typed = lines[Symbol.asyncIterator]();
    const answers = [];
    for (const { text, isHidden = false } of questions) {
        echo.say(text);
        // For when the line is drawn anew, after a correction.
        lines.setPrompt(text);
        const answer = await typed.next();
        if (isHidden || answer.done === true) {
            echo.say('\n');
        }
        if (answer.done === true) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', 'the input ended before an answer');
        }
        answers.push(answer.value);
    }
    return answers;
}
/** What a terminal shows of the questions, and of what is typed. */
class Echo extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
    #terminal;
    #questions;
    #asked = 0;
    constructor(terminal, questions) {
        super();
        this.#terminal = terminal;
        this.#questions = questions;
    }
    /** The answer to a question is complete. */
    next() {
        this.#asked += 1;
    }
    say(text) {
        this.#terminal.write(text);
    }
    _write(chunk, _encoding, done) {
        if (this.#questions[this.#asked]?.isHidden !== true) {
            this.#terminal.write(chunk);
        }
        done();
    }
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneCommand: () => (/* binding */ pruneCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/summary.js
var image_summary = __webpack_require__(7677);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/layout/entry.js
var entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/confirm.js
var cli_confirm = __webpack_require__(7226);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/filters.js
var filters = __webpack_require__(1041);
// EXTERNAL MODULE: ./lib/cli/labels.js
var labels = __webpack_require__(8827);
// EXTERNAL MODULE: ./lib/cli/until.js
var cli_until = __webpack_require__(1114);
;// CONCATENATED MODULE: ./lib/cli/prune-filters.js



const FILTERS = {
    command: 'prune',
    known: {
        until: 'WHEN',
        label: 'KEY[=VALUE]',
        'label!': 'KEY[=VALUE]',
        dangling: 'true|false',
    },
};
/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
function pruneFilters(written) {
    const found = (0,filters/* readFilters */.M1)(written, FILTERS);
    const [until, ...more] = found.get('until') ?? [];
    if (more.length > 0) {
        throw (0,filters/* wrongFilter */.g3)(FILTERS, 'only one until can be given');
    }
    return {
        since: until === undefined ? undefined : (0,cli_until/* parseUntil */.I)(until),
        dangling: (0,filters/* readSwitch */.hc)(found, 'dangling', FILTERS),
        matchesLabels: (0,labels/* labelFilter */.H)(found),
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/prune.js










function pruneCommand(bind) {
    return new commander/* Command */.uB('prune')
        .description('Remove dangling images of the store, and content that no image needs')
        .option('-a, --all', 'remove every image, not only dangling ones')
        .option('-f, --force', 'do not ask')
        .option('--filter <key=value>', 'only until=WHEN (not used for 24h, or since a time), label=KEY[=VALUE], label!=KEY[=VALUE]', options/* collect */.Fo)
        .addHelpText('after', (0,command/* examples */.K)('prune', 'prune --all --force --filter until=168h', 'prune --all --force --filter label!=org.example.keep'))
        .action(bind(prune));
}
async function prune(context, _args, options) {
    const { output, places, signal } = context;
    const filters = pruneFilters(options.filter ?? []);
    const { since } = filters;
    if (filters.dangling !== undefined && filters.dangling === (options.all === true)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'prune: the filter dangling contradicts --all');
    }
    if (options.force !== true && !(await (0,cli_confirm/* confirmed */.q)(context, 'prune', warningOf(options)))) {
        output.line(`Total reclaimed space: ${(0,words/* formatSize */.Xq)(0)}`);
        return;
    }
    const store = await places.store();
    const untagged = await removeImages(store, { all: options.all === true, filters, signal });
    const grace = since === undefined ? {} : { grace: Date.now() - since };
    const { digests, bytes } = await store.collect({ ...grace, signal });
    output.document({ untagged, deleted: digests, reclaimed: bytes });
    if (untagged.length + digests.length > 0) {
        const lines = [
            ...untagged.map((name) => `untagged: ${name}`),
            ...digests.map((digest) => `deleted: ${digest}`),
        ];
        output.line(`Deleted Images:\n${lines.join('\n')}\n`);
    }
    output.line(`Total reclaimed space: ${(0,words/* formatSize */.Xq)(bytes)}`);
}
function warningOf({ all, filter = [] }) {
    const what = all === true ? 'all images of the store' : 'all dangling images';
    const only = filter.map((one) => `  - only where ${one}\n`).join('');
    return `WARNING! This will remove ${what}, and content that no image needs.\n${only}`;
}
/** Removes entries; the collection removes their content. @returns the names that went */
async function removeImages(store, { all, filters, signal }) {
    const entries = await store.entries();
    const named = new Set(entries.filter(isNamed).map(({ descriptor }) => descriptor.digest));
    const removed = new Set();
    for (const { descriptor } of entries) {
        const meant = all || !named.has(descriptor.digest);
        if (meant && (await isMeant(store, descriptor, filters, signal))) {
            removed.add(descriptor.digest);
        }
    }
    await store.remove(({ descriptor }) => removed.has(descriptor.digest), { signal });
    return entries.flatMap(({ name, descriptor }) => name !== undefined && removed.has(descriptor.digest) ? [(0,entry/* familiar */.ce)(name)] : []);
}
function isNamed({ name }) {
    return name !== undefined;
}
async function isMeant(store, image, { since, matchesLabels }, signal) {
    if (await usedSince(store, image.digest, since)) {
        return false;
    }
    if (matchesLabels === undefined) {
        return true;
    }
    // An image that cannot be read has no labels that are known: it is spared.
    const summary = await (0,image_summary/* summarize */.e)(store, image, { signal }).catch(errors/* unlessInterrupted */.V1);
    return summary !== undefined && matchesLabels(summary.config?.labels ?? {});
}
/** A layout sets the time of a file whenever its content is stored or found to be there. */
async function usedSince(store, digest, since) {
    if (since === undefined) {
        return false;
    }
    const file = await (0,promises_.stat)(store.blobPath(digest)).catch(() => undefined);
    return file !== undefined && file.mtimeMs >= since;
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39);


/**
 * Asks on the terminal before something is removed, as docker does.
 * @param warning whole lines, which the question follows
 * @throws ImageError `INVALID_ARGUMENT` if there is no terminal
 */
async function confirmed(context, command, warning) {
    if (context.stdin.isTTY !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: there is no terminal to ask on`, {
            hint: `transship ${command} --force does not ask`,
        });
    }
    const { output } = context;
    output.stderr.write(warning);
    const [answer = ''] = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, [{ text: 'Are you sure you want to continue? [y/N] ' }]);
    return /^y(?:es)?$/i.test(answer.trim());
}


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ readFilters),
/* harmony export */   g3: () => (/* binding */ wrongFilter),
/* harmony export */   hc: () => (/* binding */ readSwitch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);


/**
 * Reads `KEY=VALUE` as docker does: keys in any case, blanks around keys and values ignored, an empty
 * filter none.
 * @throws ImageError `INVALID_ARGUMENT` for a filter that the command does not have
 */
function readFilters(written, filters) {
    const found = new Map();
    for (const filter of written.filter((one) => one !== '')) {
        const equals = filter.indexOf('=');
        const key = filter.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        if (!Object.hasOwn(filters.known, key)) {
            throw wrongFilter(filters, `there is no filter ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(filter)}`);
        }
        found.set(key, [...(found.get(key) ?? []), filter.slice(equals + 1).trim()]);
    }
    return found;
}
/** @throws ImageError `INVALID_ARGUMENT` for what is neither true nor false, or both */
function readSwitch(found, key, filters) {
    const values = new Set((found.get(key) ?? []).map((value) => {
        const word = value.toLowerCase();
        if (!['true', '1', 'false', '0'].includes(word)) {
            throw wrongFilter(filters, `there is no filter "${key}=${value}"`);
        }
        return word === 'true' || word === '1';
    }));
    if (values.size > 1) {
        throw wrongFilter(filters, `${key} cannot be both true and false`);
    }
    return [...values][0];
}
function wrongFilter({ command, known }, why) {
    const list = Object.entries(known).map(([key, value]) => `${key}=${value}`);
    const hint = `the filters are ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: ${why}`, { hint });
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ labelFilter)
/* harmony export */ });
/**
 * Makes a test of labels from the filters `label` and `label!`, all of which must hold: `KEY=VALUE`,
 * or `KEY` for any value.
 * @returns undefined if there is no such filter, and no labels need to be read
 */
function labelFilter(filters) {
    const [wanted, unwanted] = [filters.get('label') ?? [], filters.get('label!') ?? []];
    if (wanted.length + unwanted.length === 0) {
        return undefined;
    }
    return (labels) => wanted.every((label) => hasLabel(labels, label)) &&
        !unwanted.some((label) => hasLabel(labels, label));
}
function hasLabel(labels, label) {
    const equals = label.indexOf('=');
    const key = equals < 0 ? label : label.slice(0, equals);
    return Object.hasOwn(labels, key) && (equals < 0 || labels[key] === label.slice(equals + 1));
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseUntil)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);


const UNITS = {
    h: 3_600_000,
    m: 60_000,
    s: 1000,
    ms: 1,
    us: 1e-3,
    \u00b5s: 1e-3,
    \u03bcs: 1e-3,
    ns: 1e-6,
};
const TERM = /(\d+\.?\d*|\.\d+)(h|ms|m|s|us|\u00b5s|\u03bcs|ns)/y;
const SECONDS = /^\d{1,15}(?:\.\d{1,9})?$/;
/** RFC 3339, as docker takes it: parts at the end may be missing, also with a zone. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d?)(?::(\d\d)(?::(\d\d)(\.\d{1,9})?)?)?)?(Z|[+-]\d\d:\d\d)?$/;
/**
 * Reads a moment as docker's `until` filter has it: a duration before now (`24h`, `1h30m`), seconds
 * since 1970, or a time as in RFC 3339, local without a zone (moby, `api/types/time/timestamp.go`).
 * @returns milliseconds since 1970
 * @throws ImageError `INVALID_ARGUMENT`
 */
function parseUntil(text, now = Date.now()) {
    const at = text.length > LONGEST ? undefined : momentOf(text, now);
    if (at === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', `until=${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, LONGEST)}: it is neither a duration nor a time`, {
            hint: 'write until=24h, until=1h30m or until=2025-01-31T12:00:00Z',
        });
    }
    return at;
}
/** The longest text that is read, in characters. */
const LONGEST = 100;
function momentOf(text, now) {
    if (SECONDS.test(text)) {
        return Number(text) * 1000;
    }
    const duration = parseDuration(text);
    return duration === undefined ? parseTime(text) : now - duration;
}
/** In milliseconds, as Go's time.ParseDuration reads it but for a negative one. */
function parseDuration(text) {
    let total = 0;
    let at = text.startsWith('+') ? 1 : 0;
    const start = at;
    while (at < text.length) {
        TERM.lastIndex = at;
        const [term = '', count, unit = ''] = TERM.exec(text) ?? [];
        if (term === '') {
            return undefined;
        }
        total += Number(count) * (UNITS[unit] ?? 0);
        at += term.length;
    }
    return at === start ? undefined : total;
}
function parseTime(text) {
    const [written, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = TIME.exec(text) ?? [];
    if (written === undefined) {
        return undefined;
    }
    const wanted = [year, month, day, hour, minute, second].map(Number);
    const local = new Date(0);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = wanted;
    local.setFullYear(y, mo - 1, d);
    local.setHours(h, mi, s, 0);
    const utc = Date.UTC(y, mo - 1, d, h, mi, s);
    const read = new Date(utc);
    const isReal = read.getUTCMonth() === mo - 1 && read.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
    const at = zone === undefined ? local.getTime() : utc - offsetOf(zone);
    return isReal ? at + Number(`0${fraction}`) * 1000 : undefined;
}
/** What a zone is ahead of UTC, in milliseconds. */
function offsetOf(zone) {
    const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
    const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    return sign === '-' ? -ahead : ahead;
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
