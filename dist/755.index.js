export const id = 755;
export const ids = [755,684];
export const modules = {

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ ActionsCacheBackend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cache/staging.js
var cache_staging = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(9069);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/action/cache-process.js

/** The part of standard error that is kept, in characters. */
const STDERR_LIMIT = 4_000;
/** The cache program from outside: requests that end when they are answered, or take too long. */
class CacheProcess {
    #child;
    #calls = new Map();
    #available;
    #lastId = 0;
    #ended;
    #stderr = '';
    constructor({ child, folders }) {
        this.#child = child;
        const { promise, resolve } = Promise.withResolvers();
        this.#available = promise;
        this.#child.on('message', (report) => {
            if ('available' in report) {
                resolve(report.available);
            }
            else {
                this.#hear(report);
            }
        });
        this.#child.stderr?.on('data', (chunk) => {
            this.#stderr = `${this.#stderr}${chunk}`.slice(0, STDERR_LIMIT);
        });
        this.#child.on('error', (error) => this.#end(error.message, resolve));
        this.#child.on('exit', (code, signal) => {
            // The one line of a stack trace that says what is wrong.
            const words = /^.*Error.*$/m.exec(this.#stderr)?.[0] ?? '';
            this.#end(`its program ended (${code ?? signal}) ${words}`.trim(), resolve);
        });
        if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
            this.#end(`its program ended (${child.exitCode ?? child.signalCode ?? 'at once'})`, resolve);
        }
        else {
            // A program that has ended is reported by 'exit'.
            child.send(folders, () => undefined);
        }
    }
    /** Whether there is a cache service, as its own client judges. */
    async available() {
        this.#child.channel?.ref();
        try {
            return await this.#available;
        }
        finally {
            this.#child.channel?.unref();
        }
    }
    /** @param allow says after each line how long there may be silence */
    async call(request, allow, { signal } = {}) {
        if (this.#ended !== undefined) {
            return { lines: [], gaveUp: this.#ended };
        }
        if (signal?.aborted === true) {
            return { lines: [], gaveUp: 'interrupted' };
        }
        this.#lastId += 1;
        const id = this.#lastId;
        const { promise, resolve } = Promise.withResolvers();
        const call = { lines: [], allow, end: resolve, timer: undefined };
        const interrupt = () => resolve({ gaveUp: 'interrupted' });
        signal?.addEventListener('abort', interrupt);
        this.#calls.set(id, call);
        this.#wait(call, undefined);
        this.#child.send({ id, ...request });
        try {
            return { lines: call.lines, ...(await promise) };
        }
        finally {
            signal?.removeEventListener('abort', interrupt);
            clearTimeout(call.timer);
            this.#calls.delete(id);
        }
    }
    /** Ends the program at once. */
    async close() {
        if (this.#ended === undefined) {
            const exited = (0,external_node_events_.once)(this.#child, 'exit');
            this.#child.ref();
            this.#child.kill('SIGKILL');
            await exited;
        }
    }
    #hear(report) {
        const call = this.#calls.get(report.id);
        if (call === undefined) {
            return;
        }
        if ('line' in report) {
            call.lines.push(report.line);
            this.#wait(call, report.line);
        }
        else {
            call.end({ key: report.key });
        }
    }
    #wait(call, line) {
        const allowed = call.allow(line);
        if (allowed === undefined) {
            return;
        }
        clearTimeout(call.timer);
        if (typeof allowed === 'string') {
            call.end({ gaveUp: allowed });
            return;
        }
        const gaveUp = `no answer within ${Math.round(allowed / 1000)} s`;
        call.timer = setTimeout(() => call.end({ gaveUp }), allowed);
    }
    #end(why, resolve) {
        this.#ended ??= why;
        resolve(true);
        for (const call of this.#calls.values()) {
            call.end({ gaveUp: this.#ended });
        }
    }
}

// EXTERNAL MODULE: ./lib/action/cache-start.js
var cache_start = __webpack_require__(3421);
;// CONCATENATED MODULE: ./lib/action/cache-words.js
/**
 * The log lines of `@actions/cache` 6.3.0, and what they mean: the client returns a key or -1, so that
 * an entry that exists, a refusal and an outage can only be told apart by what it logs.
 */
/** For an answer without a body: GitHub's takes a tenth of a second. */
const ANSWER_MS = 6_000;
/** For a transfer, beside the time that its size takes. */
const STALL_MS = 10_000;
/** The slowest that is worth waiting for: 1 MB/s on the network, 10 MB/s through tar and zstd. */
const NETWORK_BYTES_PER_MS = 1_000;
const ARCHIVE_BYTES_PER_MS = 10_000;
/** The client makes five tries over half a minute. One may fail; after two the service is down. */
const SECOND_FAILURE = /^Attempt 2 of \d+ failed with error: (.*?)\. Retrying request/;
const PROGRESS = /^(?:Received|Sent) (\d+) of/;
const ANSWER_NEXT = /^::debug::Reserving Cache|^::debug::FinalizeCache/;
const NETWORK_NEXT = /^::debug::(?:Starting download|Attempting to upload|Saving Cache \(ID)/;
const ARCHIVE_NEXT = /^\[command\]|^Cache Size: /;
/** For one request. @param size of what is moved, in bytes */
function silenceLimitFor(verb, size) {
    const network = STALL_MS + size / NETWORK_BYTES_PER_MS;
    const archive = STALL_MS + size / ARCHIVE_BYTES_PER_MS;
    let moved = '';
    return (line) => {
        if (line === undefined) {
            return verb === 'save' ? archive : ANSWER_MS;
        }
        const failure = SECOND_FAILURE.exec(line)?.[1];
        if (failure !== undefined) {
            return failure;
        }
        const progress = PROGRESS.exec(line)?.[1];
        if (progress !== undefined) {
            const advanced = progress !== moved;
            moved = progress;
            return advanced ? STALL_MS : undefined;
        }
        return phase(line, network, archive);
    };
}
function phase(line, network, archive) {
    if (NETWORK_NEXT.test(line)) {
        return network;
    }
    if (ARCHIVE_NEXT.test(line)) {
        return archive;
    }
    return ANSWER_NEXT.test(line) ? ANSWER_MS : undefined;
}
/** Why a look-up or a restore found nothing. */
function whyNotRestored({ lines, gaveUp }) {
    const failure = gaveUp ?? said(lines, /Failed to (?:restore|find): (.*)/);
    if (failure === undefined) {
        return { kind: 'absent' };
    }
    // tar or zstd failed: the archive is there and cannot be read.
    if (gaveUp === undefined && isTarFailure(failure)) {
        return { kind: 'broken', why: failure };
    }
    return { kind: refuses(failure) ? 'refused' : 'down', why: failure };
}
function isTarFailure(why) {
    return /failed with exit code/.test(why);
}
/** How services refuse a key that is taken: GitHub's, falcondev's (`200 {"ok": false}`), act's. */
const TAKEN = /\b409\b|Response was not ok$|already exist/;
/** The client's words for it, which it also uses when it knows nothing. */
const PERHAPS_TAKEN = /another job may be (?:creating|finalizing)/;
/** Why an entry was not saved. */
function whyNotSaved({ lines, gaveUp }) {
    const reserving = said(lines, /^::debug::Failed to reserve cache: (.*)/) ?? '';
    const told = said(lines, /^(?:::\w+::)?Failed to save: (.*)/) ?? '';
    if (gaveUp === undefined && (TAKEN.test(reserving) || TAKEN.test(told))) {
        return { kind: 'exists' };
    }
    const why = gaveUp ?? (reserving || told || 'it was not saved');
    // Protocol 1 does not say why a key cannot be reserved: the usual reason is that it is taken.
    if (gaveUp === undefined && reserving === '' && PERHAPS_TAKEN.test(why)) {
        return { kind: 'exists' };
    }
    return { kind: refuses(why) ? 'refused' : 'down', why };
}
function refuses(why) {
    return /cache (?:read|write) denied|\b40[13]\b|Rate limited|\b429\b/.test(why);
}
function said(lines, pattern) {
    for (const line of lines) {
        const words = pattern.exec(line)?.[1];
        if (words !== undefined) {
            return unsigned(decoded(words));
        }
    }
    return undefined;
}
/** A command's text, which the client has encoded. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function decoded(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
/** Without the queries of addresses: they are signatures. */
function unsigned(text) {
    return text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1');
}

;// CONCATENATED MODULE: ./lib/action/cache-backend.js









/**
 * GitHub's cache, by `@actions/cache` in a process of its own.
 *
 * The version of an entry is a hash of the literal paths that it was saved from, and archives hold
 * paths relative to `GITHUB_WORKSPACE`: that process works in the staging folder and takes it for
 * the workspace. So the same short relative path means the same entry on every runner, in every
 * container and on every system, and nothing lands in the checkout.
 */
class ActionsCacheBackend {
    staging;
    #process;
    #log;
    #trace;
    #isBusybox;
    #readable;
    #writable;
    constructor(staging, cache, mode, { env, onLog, onTrace }) {
        this.staging = staging;
        this.#process = cache;
        this.#readable = mode.readable;
        this.#writable = mode.writable;
        this.#log = onLog ?? (() => undefined);
        this.#trace = onTrace ?? (() => undefined);
        this.#isBusybox = (0,once/* lazily */.q)(() => isBusyboxTar(env));
    }
    /** Starts the program if it does not run yet, and does not wait for it. */
    static async open(options) {
        const within = [options.staging, ...(options.otherStaging ?? [])].find(isPlain);
        const staging = await (0,cache_staging/* makeStaging */.me)(within ?? options.staging);
        const mode = modeOf(options.env, staging);
        if (mode.why !== undefined) {
            options.onLog?.(`cache: ${mode.why}`);
        }
        if (!mode.readable && !mode.writable) {
            options.program.stop();
            return new ActionsCacheBackend(staging, undefined, mode, options);
        }
        const temporary = (0,external_node_path_.join)(staging, 'archives');
        await (0,promises_.mkdir)(temporary);
        const folders = { workspace: staging, temporary };
        const cache = new CacheProcess({ child: options.program.start(), folders });
        return new ActionsCacheBackend(staging, cache, mode, options);
    }
    get readable() {
        return this.#readable;
    }
    get writable() {
        return this.#writable;
    }
    async find(prefix, path, options = {}) {
        const result = await this.#call('find', prefix, path, options);
        if (result !== undefined && result.key === undefined) {
            this.#heed(whyNotRestored(result), options);
        }
        return result?.key;
    }
    async restore(prefix, path, options = {}) {
        const to = (0,external_node_path_.join)(this.staging, path);
        await (0,cache_staging/* discard */.vf)(to);
        // GNU tar fails (exit code 2) when another one makes the parent folder at the same moment.
        await (0,folder/* makeFolder */.f)((0,external_node_path_.dirname)(to));
        const result = await this.#call('restore', prefix, path, options);
        if (result === undefined) {
            return { status: 'failed' };
        }
        if (result.key !== undefined) {
            return { status: 'restored', key: result.key };
        }
        const verdict = whyNotRestored(result);
        if (verdict.kind === 'broken' && (await this.#isBusybox())) {
            this.#giveUp(BUSYBOX);
            return { status: 'failed' };
        }
        if (verdict.kind === 'broken') {
            const key = await this.find(prefix, path, options);
            return key === undefined ? { status: 'absent' } : { status: 'broken', key, why: verdict.why };
        }
        this.#heed(verdict, options);
        return { status: verdict.kind === 'absent' ? 'absent' : 'failed' };
    }
    async save(key, path, options = {}) {
        if (!this.#writable) {
            return 'failed';
        }
        const result = await this.#call('save', key, path, options);
        if (result === undefined) {
            return 'failed';
        }
        if (result.key !== undefined) {
            return 'saved';
        }
        const verdict = whyNotSaved(result);
        if (verdict.kind === 'exists') {
            return 'exists';
        }
        const tarFailed = verdict.kind === 'down' && isTarFailure(verdict.why);
        const why = tarFailed && (await this.#isBusybox()) ? { why: BUSYBOX } : {};
        this.#heed({ ...verdict, ...why }, options, 'save');
        return verdict.kind === 'refused' ? 'refused' : 'failed';
    }
    async close() {
        // Requests under way fail now; that is no outage to report.
        this.#readable = false;
        this.#writable = false;
        await this.#process?.close();
        await (0,cache_staging/* discard */.vf)(this.staging);
    }
    /** @returns `undefined` without a request if the cache cannot be used */
    async #call(verb, key, path, options) {
        if (this.#process === undefined || !(this.#readable || this.#writable)) {
            return undefined;
        }
        if (!(await this.#process.available())) {
            this.#giveUp('there is no cache service here');
            return undefined;
        }
        const started = performance.now();
        const limit = silenceLimitFor(verb, options.size ?? 0);
        const result = await this.#process.call({ verb, key, path }, limit, options);
        const outcome = result.key ?? result.gaveUp ?? 'nothing';
        this.#trace(`cache: ${verb} ${key}: ${outcome}, ${Math.round(performance.now() - started)} ms`);
        return result;
    }
    /** After a refusal or an outage the same verb is not tried again; the log says so once. */
    #heed(verdict, { signal }, verb = 'read') {
        if (!('why' in verdict) || signal?.aborted === true) {
            return;
        }
        if (verb === 'save' || verdict.kind === 'refused') {
            this.#stop(verb, verdict.why);
        }
        else {
            this.#giveUp(verdict.why);
        }
    }
    #stop(verb, why) {
        if (verb === 'save' && this.#writable) {
            this.#writable = false;
            this.#log(`cache: nothing more is saved: ${why}`);
        }
        if (verb === 'read' && this.#readable) {
            this.#readable = false;
            this.#log(`cache: nothing more is restored: ${why}`);
        }
    }
    #giveUp(why) {
        if (this.#readable || this.#writable) {
            this.#readable = false;
            this.#writable = false;
            this.#log(`cache: not used any more: ${why}`);
        }
    }
}
/** busybox's tar lacks the options that `@actions/cache` gives it. */
const BUSYBOX = "this machine's tar is busybox's, which cannot pack entries: install GNU tar";
async function isBusyboxTar(env) {
    const { PATH = '' } = env;
    const version = await (0,exec/* spawnExec */.b)('tar', ['--version'], { env: { PATH } }).catch(() => undefined);
    return /busybox/i.test(`${version?.stdout}${version?.stderr}`);
}
/** `@actions/cache` puts the path into a command line, which it splits at blanks. */
function isPlain(path) {
    return !/[\s"']/.test(path);
}
/** `ACTIONS_CACHE_MODE` is what a workflow's `cache-mode` allows; unset or unknown is everything. */
function modeOf(env, staging) {
    const nothing = { readable: false, writable: false };
    if (!(0,cache_start/* hasCacheService */.G)(env)) {
        return { ...nothing, why: 'there is no cache service here' };
    }
    if (!isPlain(staging)) {
        return { ...nothing, why: `it cannot be used from a folder with blanks: ${staging}` };
    }
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    if (mode === 'none') {
        return { ...nothing, why: 'the workflow does not allow it (cache-mode: none)' };
    }
    return { readable: mode !== 'write-only', writable: mode !== 'read' };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);



/** An error that names the input. */
function wrong(name, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', `reading input ${name}: ${why}`, { hint });
}
/** @throws ImageError `INVALID_ARGUMENT` for a value that is none of the choices */
function oneOf(input, name, choices) {
    const value = input(name).toLowerCase();
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
        throw wrong(name, `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input(name))} is none of ${choices.join(', ')}`);
    }
    return choice;
}
function flag(input, name) {
    return oneOf(input, name, ['true', 'false']) === 'true';
}
/** A whole number of at most six digits; `undefined` for an empty input. */
function count(input, name, least) {
    const text = input(name);
    if (text === '') {
        return undefined;
    }
    if (!/^\d{1,6}$/.test(text) || Number(text) < least) {
        throw wrong(name, `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a whole number from ${least} up`);
    }
    return Number(text);
}
/**
 * The host of a registry, with its port; a URL of it is taken as well.
 * @returns the canonical name: `docker.io`, `ghcr.io`, `registry.example:5000`
 * @throws ImageError `INVALID_ARGUMENT`, without the text: it may be a secret in the wrong place
 */
function readHost(name, text) {
    const host = text.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
    if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) {
        throw wrong(name, 'not the host of a registry', 'write a host, such as ghcr.io');
    }
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i7)(host);
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf),
/* harmony export */   r: () => (/* binding */ readLogins)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);


/**
 * The logins of `registry`/`username`/`password` and of `registry-auth`. A login without a password
 * is dropped with a warning: workflows of forks get no secrets, and they may read what is public.
 * @throws ImageError `INVALID_ARGUMENT`, with nothing of the text in it: it holds passwords
 */
function readLogins(input, warn) {
    const logins = [...readList(input('registry-auth')), ...readSingle(input)];
    for (const { registry, password } of logins) {
        if (password === '') {
            warn(`The password for ${registry} is empty, as it is in workflows of forks, which get no secrets: going on without it.`);
        }
    }
    return logins.filter(({ password }) => password !== '');
}
function readSingle(input) {
    const [registry, username, password] = [input('registry'), input('username'), input('password')];
    if (username === '') {
        for (const [name, value] of Object.entries({ password, registry })) {
            if (value !== '') {
                throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(name, 'there is no username with it', 'set username and password as well');
            }
        }
        return [];
    }
    return [{ registry: registryOf('registry', registry), username, password }];
}
const SHAPE = 'write a YAML list of objects with registry, username and password';
const FIELDS = ['registry', 'username', 'password'];
function readList(text) {
    if (text === '') {
        return [];
    }
    // The schema without numbers and booleans: a password is taken as it is written.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', merge: true });
    if (document.errors.length > 0) {
        // Not the parser's message: it quotes the text.
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', 'not YAML', SHAPE);
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(document.contents)) {
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', 'not a list', SHAPE);
    }
    const { items } = document.contents;
    for (const [index, item] of items.entries()) {
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(item, { Pair: (_, pair) => checkPair(pair, index, text, document) });
    }
    return items.map((item, index) => readEntry(item, index, document));
}
function readEntry(item, index, document) {
    const entry = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item) ? item.resolve(document) : item;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry)) {
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', `entry ${index + 1} is not an object`, SHAPE);
    }
    const fields = fieldsOf(entry, index, document);
    const { registry = '', username = '', password } = fields;
    if (username === '' || password === undefined) {
        const missing = username === '' ? 'username' : 'password';
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', `entry ${index + 1} has no ${missing}`, SHAPE);
    }
    // A secret in a block of its own ends with a line break.
    const host = registryOf('registry-auth', registry);
    return { registry: host, username, password: password.trimEnd() };
}
function fieldsOf(entry, index, document) {
    try {
        return entry.toJS(document);
    }
    catch {
        // Not the parser's message: it may quote the text.
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', `entry ${index + 1} merges what is no object`, SHAPE);
    }
}
/** @throws ImageError where YAML reads something else than the text that was written */
function checkPair({ key, value }, index, text, document) {
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? FIELDS.find((field) => field === key.value) : undefined;
    const why = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && name === undefined ? undefined : whyNotText(value, text, document);
    if (why !== undefined) {
        const what = name ?? 'a key';
        throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('registry-auth', `entry ${index + 1}: ${what} ${why}`, 'put the text in quotes');
    }
}
/** An empty value is text: secrets are empty in workflows of forks. */
function whyNotText(value, text, document) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? value.resolve(document) : value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        return `is ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? 'a map' : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'a list' : 'null'} in YAML`;
    }
    return node.type === 'PLAIN' ? whyNotPlain(node, text) : undefined;
}
function whyNotPlain({ value, tag, anchor, range }, text) {
    if (/^(?:~|null)$/i.test(String(value))) {
        return 'is null in YAML';
    }
    if (tag !== undefined || (anchor !== undefined && value === '')) {
        return `begins with "${tag === undefined ? '&' : '!'}", which YAML reads as a mark`;
    }
    const rest = text.slice(range?.[1]).split('\n', 1)[0] ?? '';
    return /^\s*#/.test(rest) ? 'holds "#", with which YAML begins a comment' : undefined;
}
/** `https://index.docker.io/v1/` and nothing at all are Docker Hub, as for docker/login-action. */
function registryOf(name, text) {
    return text === '' ? 'docker.io' : (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readHost */ .rk)(name, text);
}
/** The logins as registries ask for them: each only for its own host. */
function credentialsOf(logins) {
    return async (host, _repository, _signal, onSource) => {
        const login = logins.find(({ registry }) => registry === host);
        if (login !== undefined) {
            onSource?.("the step's inputs");
        }
        return login;
    };
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);


// The log and the annotations of a step: each text is one line that begins no command of the runner.
// Besides step-log.ts, which does the same, nothing else in this folder writes there.
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function error(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
/** Shown where a job runs "with debug logging". */
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
/** An annotation that fails the step. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);

/**
 * The option that writes a trace into the log, for a job that is run again "with debug logging".
 * https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function traced(env) {
    return env['RUNNER_DEBUG'] === '1' ? { onTrace: _printed_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz } : {};
}


/***/ }),

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ArchiveWriter)
});

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/tar/entry.js
var entry = __webpack_require__(2787);
;// CONCATENATED MODULE: ./lib/tar/sink.js





/** The same bytes at any time, by anyone. */
const FILE = {
    link: '',
    type: '0',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    device: [0, 0],
    pax: [],
};
/** One tar into one stream, entry after entry, no faster than the stream takes it. */
class TarSink {
    #place;
    #sink;
    #tar = new external_node_stream_.PassThrough();
    #sent;
    #turn = Promise.resolve();
    #failure;
    #written = 0;
    constructor(sink, place) {
        this.#place = place;
        this.#sink = sink;
        this.#sent = (0,promises_.pipeline)(this.#chunks(), sink);
        this.#sent.catch((error) => this.#fail(error));
    }
    /** Bytes that went into the stream. */
    get written() {
        return this.#written;
    }
    async *#chunks() {
        for await (const chunk of this.#tar) {
            this.#written += chunk.length;
            yield chunk;
        }
    }
    /**
     * One file; calls may overlap, and are served in turn. The body is opened when its turn has come.
     * An error while it is read ends the archive, because half an entry is written.
     * @param size in bytes, exactly
     */
    async entry(name, size, body, options = {}) {
        const turn = this.#turn.then(() => this.#entry(name, size, body, options));
        this.#turn = turn.catch(() => undefined);
        await turn;
    }
    async #entry(name, size, body, { signal }) {
        signal?.throwIfAborted();
        this.#check();
        const content = await body();
        try {
            this.#tar.write((0,entry/* newHead */.dN)({ ...FILE, name, size }));
            const options = { end: false, ...(signal === undefined ? {} : { signal }) };
            await (0,promises_.pipeline)(content, exactly(name, size), this.#tar, options);
            this.#tar.write((0,entry/* paddingOf */.Zt)(size));
        }
        catch (error) {
            content.destroy();
            await this.abort(this.#sink.errored ?? error);
            this.#check();
        }
    }
    /** Writes the end, and waits until the stream has taken everything. */
    async close() {
        await this.#turn;
        this.#check();
        this.#tar.end(entry/* TAR_END */.y7);
        await this.#sent.catch(() => this.#check());
    }
    /** Destroys the stream; every later call fails with this reason. */
    async abort(reason) {
        this.#fail(reason);
        this.#tar.destroy(new Error((0,lib_errors/* messageOf */.bD)(reason)));
        this.#sink.destroy();
        await this.#sent.catch(() => undefined);
    }
    #check() {
        if (this.#failure !== undefined) {
            throw this.#failure.error;
        }
    }
    #fail(error) {
        const what = `writing ${this.#place}`;
        const known = (0,errors/* fileError */.zS)('ARCHIVE', what, error);
        const broken = error === this.#sink.errored && !(known instanceof lib_errors/* ImageError */.C8);
        this.#failure ??= {
            error: broken
                ? new lib_errors/* ImageError */.C8('ARCHIVE', `${what}: ${(0,lib_errors/* messageOf */.bD)(error)}`, { cause: error })
                : known,
        };
    }
}
/** Passes a body on, and fails where it is not as long as its head says. */
function exactly(name, size) {
    return async function* (content) {
        let length = 0;
        for await (const chunk of content) {
            length += chunk.length;
            yield chunk;
        }
        if (length !== size) {
            throw new lib_errors/* ImageError */.C8('ARCHIVE', `writing ${name}: it has ${length} bytes, not ${size}`);
        }
    };
}

// EXTERNAL MODULE: ./lib/archive/docker-manifest.js
var docker_manifest = __webpack_require__(5248);
;// CONCATENATED MODULE: ./lib/archive/archive-writer.js












/** The most bytes of manifests in one archive: they are kept in memory until its end. */
const MANIFESTS_LIMIT = 256 * 1024 * 1024;
/** Content up to this size, in bytes, is verified before any of it is written. */
const SMALL = 64 * 1024;
/**
 * Images as one tar: an OCI layout, and for Docker a `manifest.json` that points into it, so that
 * digests survive and `docker load` (from 1.10 on), skopeo, podman and umoci take it. Each blob is
 * in it once. `close` writes the names, `abort` destroys the stream.
 */
class ArchiveWriter {
    place;
    #options;
    #tar;
    #file;
    #content = new Map();
    #manifests = new Map();
    #manifestBytes = 0;
    #list = index_edits/* EMPTY_LIST */.xF;
    #unloadable = [];
    /** @param sink is ended by `close` and destroyed by `abort` */
    constructor(sink, options, file) {
        this.place = options.place;
        this.#options = options;
        this.#tar = new TarSink(sink, options.place);
        this.#file = file;
        // First, so that a reader of the stream knows at once what it is. A failure shows in `close`.
        this.#document('oci-layout', index_file/* LAYOUT_MARKER */.Ys).catch(() => undefined);
    }
    /** An archive in a file, which has its name only when it is complete. */
    static async file(path, options) {
        const file = await new_file/* NewFile */.PA.at(path);
        return new ArchiveWriter(file.stream, options, file);
    }
    /** What `docker load` passes over: artifacts. Known once the archive is closed. */
    get unloadable() {
        return this.#unloadable;
    }
    /** Bytes of tar that were written. */
    get written() {
        return this.#tar.written;
    }
    /** Content that is being written is there when that has gone well. */
    async has({ digest }) {
        await this.#content.get(digest)?.catch(() => undefined);
        return this.#isThere(digest);
    }
    #isThere(digest) {
        return this.#content.has(digest) || this.#options.omit?.has(digest) === true;
    }
    async put(descriptor, body, options = {}) {
        const exists = this.#isThere(descriptor.digest);
        if (this.#options.omit?.has(descriptor.digest) !== true) {
            await (0,once/* once */.O)(this.#content, descriptor.digest, () => this.#add(descriptor, body, options));
        }
        if (options.name !== undefined) {
            await this.tag(descriptor, options.name);
        }
        return exists ? 'exists' : 'copied';
    }
    async #add(descriptor, body, options) {
        const path = (0,docker_manifest/* blobPath */.nD)(descriptor.digest);
        const check = async () => (0,verify/* verified */.zr)(await body(), descriptor);
        if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            const bytes = await (0,verify/* readAll */.yw)(await check(), oci_manifest/* MANIFEST_READ_LIMIT */.tm, path);
            this.#remember(descriptor, bytes);
            await this.#tar.entry(path, descriptor.size, (0,verify/* bodyOf */.EN)(bytes), options);
        }
        else {
            const open = descriptor.size > SMALL ? check : buffered(check, path);
            await this.#tar.entry(path, descriptor.size, open, options);
        }
    }
    #remember(at, bytes) {
        this.#manifestBytes += bytes.byteLength;
        if (this.#manifestBytes > MANIFESTS_LIMIT) {
            const what = `writing ${this.place}: more than ${MANIFESTS_LIMIT} bytes of manifests`;
            throw new lib_errors/* ImageError */.C8('TOO_LARGE', what, { hint: 'write several archives' });
        }
        const manifest = (0,oci_manifest/* decodeManifest */.MK)(bytes, at.mediaType, `manifest ${at.digest}`);
        this.#manifests.set(at.digest, { manifest, at });
    }
    async tag(descriptor, name) {
        if (!(await this.has(descriptor))) {
            const what = `naming ${descriptor.digest} ${name} in ${this.place}`;
            throw new lib_errors/* ImageError */.C8('NOT_FOUND', `${what}: there is no such content`);
        }
        this.#list = (0,index_edits/* withName */.el)(this.#list, descriptor, name);
    }
    async close() {
        try {
            const list = this.#complete();
            await this.#document('index.json', (0,index_file/* encodeIndexFile */.rO)(list));
            if (this.#options.docker) {
                const manifests = new Map([...this.#manifests].map(([d, { manifest }]) => [d, manifest]));
                const rows = (0,docker_manifest/* dockerImages */.zG)((0,index_edits/* images */.zC)(list), manifests, this.#options.platform);
                await this.#document('manifest.json', JSON.stringify(rows));
                this.#unloadable = (0,docker_manifest/* withoutRow */.F6)((0,index_edits/* images */.zC)(list), manifests);
            }
            await this.#tar.close();
            await this.#file?.keep();
        }
        catch (error) {
            await this.abort(error);
            throw (0,errors/* fileError */.zS)('ARCHIVE', `writing ${this.place}`, error);
        }
    }
    async abort(reason) {
        await this.#tar.abort(reason);
        await this.#file?.discard();
    }
    /**
     * The names, and an entry for every manifest that nothing else leads to. A referrer has one only
     * where no Docker reads the list: it would take it for an image.
     */
    #complete() {
        const led = new Set(this.#list.entries.map(({ digest }) => digest));
        for (const { manifest } of this.#manifests.values()) {
            for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
                led.add(child.digest);
            }
        }
        let list = this.#list;
        for (const { manifest, at } of this.#manifests.values()) {
            const referrer = (0,referrers/* referrerFrom */._B)(at, manifest);
            if (referrer === undefined) {
                list = led.has(at.digest) ? list : (0,index_edits/* withName */.el)(list, at, '');
            }
            else if (!this.#options.docker) {
                list = (0,index_edits/* withReferrer */.Me)(list, referrer);
            }
        }
        return list;
    }
    #document(name, text) {
        const bytes = Buffer.from(text);
        return this.#tar.entry(name, bytes.byteLength, (0,verify/* bodyOf */.EN)(bytes));
    }
}
/** Reads everything when it is opened. */
function buffered(body, what) {
    return async () => (0,verify/* streamOf */.mA)(await (0,verify/* readAll */.yw)(await body(), SMALL, what));
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ withoutRow),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   zG: () => (/* binding */ dockerImages)
/* harmony export */ });
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);






/** Where content is in a layout, and so in a tar of one. */
function blobPath(digest) {
    return `blobs/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(digest)}/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedOf */ .EX)(digest)}`;
}
/**
 * The rows for what a layout lists: one an image, with all its tags; of an index, the image for this
 * platform. What is no container image has none.
 */
function dockerImages(entries, manifests, platform) {
    const wanted = platform === undefined ? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPlatforms */ .Hp)() : [platform];
    const rows = new Map();
    for (const entry of entries) {
        const digest = imageOf(entry.digest, manifests, wanted);
        const image = digest === undefined ? undefined : manifests.get(digest);
        if (digest === undefined || image?.kind !== 'manifest') {
            continue;
        }
        const row = rows.get(digest) ?? { image, tags: new Set() };
        rows.set(digest, row);
        const tag = repoTag((0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry).name);
        if (tag !== undefined) {
            row.tags.add(tag);
        }
    }
    return [...rows.values()].map(({ image, tags }) => ({
        Config: image.config === undefined ? '' : blobPath(image.config.digest),
        RepoTags: [...tags],
        Layers: image.layers.map(({ digest }) => blobPath(digest)),
    }));
}
/** What of a layout's entries has no row: no container image, so that no engine can load it. */
function withoutRow(entries, manifests) {
    return entries.filter(({ digest }) => imageOf(digest, manifests, []) === undefined);
}
/** The image itself, or the one that an index has for the best of these platforms, else its first. */
function imageOf(digest, manifests, wanted) {
    const manifest = manifests.get(digest);
    if (manifest?.kind === 'manifest') {
        return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .imageConfigOf */ .zH)(manifest) && digest;
    }
    const there = (manifest?.manifests ?? []).filter((child) => imageOf(child.digest, manifests, wanted) !== undefined &&
        !(child.platform !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownPlatform */ ._H)(child.platform)));
    const best = wanted.map((platform) => closest(there, platform)).find(Boolean) ?? there[0];
    return best && imageOf(best.digest, manifests, wanted);
}
function closest(images, wanted) {
    const distanceOf = ({ platform }) => (platform && (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__/* .platformDistance */ .L)(platform, wanted)) ?? Number.POSITIVE_INFINITY;
    return images
        .filter((image) => distanceOf(image) < Number.POSITIVE_INFINITY)
        .sort((one, other) => distanceOf(one) - distanceOf(other))[0];
}
/** As people write it, with a tag and never a digest; a name by digest alone has none. */
function repoTag(name) {
    try {
        const { digest: _digest, ...reference } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name ?? '');
        return reference.tag === undefined ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .familiarReference */ .ZD)(reference);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ImageCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/layout/layout.js + 9 modules
var layout_layout = __webpack_require__(6090);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/cache/pace.js




const FILE = 'pulled.json';
const LIMIT = 200;
/**
 * Writes beside the small parts of an image what pulling all of it took. It is not verified: it is
 * shown to people, and decides nothing.
 */
async function writePace(dir, { bytes, seconds }) {
    const milliseconds = Math.round(seconds * 1000);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, FILE), JSON.stringify({ bytes, milliseconds }));
}
/** @returns `undefined` if the file is missing or cannot be read */
async function readPace(dir) {
    try {
        const path = (0,external_node_path_.join)(dir, FILE);
        if (!(await (0,promises_.lstat)(path)).isFile()) {
            return undefined;
        }
        const pulled = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(await (0,files/* readStart */.H6)(path, LIMIT), FILE), FILE);
        const bytes = (0,decode/* asSize */.ED)(pulled['bytes'], 'bytes');
        return { bytes, seconds: (0,decode/* asSize */.ED)(pulled['milliseconds'], 'milliseconds') / 1000 };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cache/image-entry.js






/**
 * The entry with the small parts of an image, unpacked: an image layout without the large blobs. Its
 * content may be damaged or forged, and is verified when it is read. Its index is not read: nothing
 * could verify that.
 */
class ImageEntry {
    root;
    /** What pulling the image took the job that saved it; not verified. */
    pulled;
    #layout;
    #damaged;
    constructor(layout, root, pulled, damaged) {
        this.#layout = layout;
        this.root = root;
        this.pulled = pulled;
        this.#damaged = damaged;
    }
    /** @returns `undefined`, after a call of `damaged`, if the folder does not hold that image */
    static async open(dir, digest, damaged) {
        try {
            const layout = await layout_layout/* ImageLayout */.o.open(dir, { place: 'cache' });
            const { size } = await (0,promises_.stat)(layout.blobPath(digest));
            const bytes = await readManifest(layout, { mediaType: '', digest, size }, {});
            const { mediaType } = (0,manifest/* decodeManifest */.MK)(bytes, undefined, `manifest ${digest}`);
            return new ImageEntry(layout, { mediaType, digest, size }, await readPace(dir), damaged);
        }
        catch (error) {
            damaged((0,errors/* messageOf */.bD)(error));
            return undefined;
        }
    }
    /** Calls `damaged` for each of them that is missing. */
    async expect(descriptors) {
        for (const descriptor of descriptors) {
            if (!(await this.#layout.holds(descriptor))) {
                this.#damaged(`content ${descriptor.digest} is not in it`);
            }
        }
    }
    /** The manifest, verified as a whole; `undefined` if it is missing or damaged. */
    async manifest(descriptor, { signal }) {
        if (!(await this.#layout.holds(descriptor, { signal }))) {
            return undefined;
        }
        try {
            const bytes = await readManifest(this.#layout, descriptor, { signal });
            return await (0,verify/* bodyOf */.EN)(bytes)();
        }
        catch (error) {
            signal?.throwIfAborted();
            this.#damaged((0,errors/* messageOf */.bD)(error));
            return undefined;
        }
    }
    /** Moves a blob into the store. @returns whether the store has it now */
    async moveBlob(store, blob, options) {
        const there = await this.#layout.holds(blob, options);
        return there && moveIntoStore(store, this.#layout, blob, this.#damaged, options);
    }
}
/** Writes the small parts of an image as the layout that its entry holds. */
async function stageImageEntry(dir, { manifests, packed }, options) {
    const { source, store, pulled, signal } = options;
    const layout = await layout_layout/* ImageLayout */.o.open(dir, { create: true, place: 'cache', signal });
    try {
        for (const blob of packed) {
            await layout.put(blob, () => store.fetch(blob, { signal }), { from: [store], signal });
        }
        for (const manifest of manifests) {
            const bytes = await readManifest(source, manifest, { signal });
            await layout.put(manifest, (0,verify/* bodyOf */.EN)(bytes), { signal });
        }
        if (pulled !== undefined) {
            await writePace(layout.dir, pulled);
        }
    }
    finally {
        await layout.close();
    }
}
async function readManifest(source, descriptor, options) {
    const body = await source.fetch(descriptor, options);
    return (0,verify/* readAll */.yw)(body, manifest/* MANIFEST_READ_LIMIT */.tm, `manifest ${descriptor.digest}`);
}
/**
 * Moves a blob of a staged layout into the store, verified, as a hard link where the file system has
 * links. @returns whether the store has it now
 */
async function moveIntoStore(store, staged, blob, damaged, { signal }) {
    const missing = async () => {
        throw new errors/* ImageError */.C8('INTEGRITY', `content ${blob.digest} is not in it with its size`);
    };
    try {
        // A link that was packed is no content, wherever it leads.
        const file = await (0,promises_.lstat)(staged.blobPath(blob.digest)).catch(() => undefined);
        const from = file?.isFile() === true ? [staged] : [];
        await store.put(blob, missing, { from, signal });
        return true;
    }
    catch (error) {
        signal?.throwIfAborted();
        if ((0,errors/* codeOf */.$N)(error) === 'INTEGRITY') {
            damaged((0,errors/* messageOf */.bD)(error));
        }
        return false;
    }
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/cache/key.js




/** The form of entries. A changed form gets another number, and older entries are not read. */
const SCHEMA = 'v1';
/** Copies of one damaged entry. After as many bad ones the fault is not the entry's. */
const MAX_GENERATION = 9;
/** GitHub's limit is 512 characters; what follows the prefix here takes up to 160 of them. */
const MAX_PREFIX = 200;
/**
 * The prefix in lower case: there are cache services that know keys in lower case only (act's).
 * @throws ImageError `INVALID_ARGUMENT`
 */
function checkPrefix(prefix) {
    if (!/^[\w.-]+$/.test(prefix) || prefix.length > MAX_PREFIX) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(prefix)} cannot be the prefix of cache keys`, {
            hint: `use letters, digits, ".", "_" and "-", at most ${MAX_PREFIX} of them`,
        });
    }
    return prefix.toLowerCase();
}
/** The entry with the small parts of an image, by its digest and the selected platforms. */
function imageEntryName(prefix, root, selection) {
    return entry(prefix, 'image', hash([root, ...formOf(selection)]));
}
/** The entry of one blob, for all images that have it. Staged as a blob of an image layout. */
function blobEntryName(prefix, digest) {
    const algorithm = (0,oci_digest/* algorithmOf */.Hy)(digest);
    const hashed = algorithm === 'sha256' ? (0,oci_digest/* encodedOf */.EX)(digest) : hash([digest]);
    const path = `blobs/${algorithm}/${(0,oci_digest/* encodedOf */.EX)(digest)}`;
    return { ...entry(prefix, 'blob', hashed), path };
}
function entry(prefix, kind, hashed) {
    return { family: `${prefix}-${SCHEMA}-${kind}-${hashed}-`, path: `${kind}/${hashed}` };
}
function generationKey({ family }, generation) {
    return `${family}${generation}`;
}
/** The generation of a key that a look-up found; `undefined` if it is no key of this entry. */
function generationOf({ family }, key) {
    const rest = key.startsWith(family) ? key.slice(family.length) : '';
    return /^\d$/.test(rest) ? Number(rest) : undefined;
}
/** `undefined` after too many copies. */
function nextGeneration(generation) {
    return generation < MAX_GENERATION ? generation + 1 : undefined;
}
/** The selection as text: everything, one platform's image, or an index of some. */
function formOf({ platforms = [], preferred = [] }) {
    const texts = (list) => list.map(platform/* formatPlatform */.Bq).join(',');
    if (platforms.length > 0) {
        return ['platforms', texts(platforms)];
    }
    return preferred.length > 0 ? ['host', texts(preferred)] : ['all'];
}
function hash(parts) {
    return (0,oci_digest/* encodedOf */.EX)((0,oci_digest/* digestOf */.ol)(JSON.stringify(parts)));
}
const TIME_LENGTH = 15;
/** The pointers of a reference: the newest one tells what it named last. */
function pointerEntryName(prefix, reference, selection) {
    return entry(prefix, 'last', hash([reference, ...formOf(selection)]));
}
function pointerKey({ family }, { digest, since }) {
    const time = String(since.getTime()).padStart(TIME_LENGTH, '0');
    return `${family}${time}-${digest.replace(':', '-')}`;
}
/** `undefined` for a key that is no pointer of this reference. */
function lastSeenOf({ family }, key) {
    const rest = key.startsWith(family) ? key.slice(family.length) : '';
    const [, time, algorithm, encoded] = /^(\d{15})-([a-z0-9]+)-([0-9a-f]+)$/.exec(rest) ?? [];
    const digest = `${algorithm}:${encoded}`;
    return time !== undefined && (0,oci_digest/* isDigest */.Bc)(digest)
        ? { digest, since: new Date(Number(time)) }
        : undefined;
}

// EXTERNAL MODULE: ./lib/cache/staging.js
var staging = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/cache/blob-entries.js








/** The blobs that have an entry of their own. Each is restored and saved once, for all images that share it. */
class BlobEntries {
    #entries;
    #staging;
    #store;
    #prefix;
    #restored = new Map();
    #staged;
    /** @param staging is laid out like an image layout: each entry is one of its blobs */
    constructor(entries, staging, store, prefix) {
        this.#entries = entries;
        this.#staging = staging;
        this.#store = store;
        this.#prefix = prefix;
        this.#staged = (0,once/* lazily */.q)(() => layout_layout/* ImageLayout */.o.open(staging, { create: true, place: 'cache' }));
    }
    /** @returns whether the blob came out of the cache into the store */
    restore(blob, options) {
        return (0,once/* once */.O)(this.#restored, blob.digest, () => this.#restore(blob, options));
    }
    async #restore(blob, { signal }) {
        const name = blobEntryName(this.#prefix, blob.digest);
        if (!(await this.#entries.restore(name, { size: blob.size, signal }))) {
            return false;
        }
        const damaged = (why) => this.#entries.damaged(name, why);
        const staged = await this.#staged();
        const moved = await moveIntoStore(this.#store, staged, blob, damaged, { signal });
        await (0,staging/* discard */.vf)((0,external_node_path_.join)(this.#staging, name.path));
        return moved;
    }
    save(blob, { signal }) {
        const name = blobEntryName(this.#prefix, blob.digest);
        const stage = async () => {
            const path = (0,external_node_path_.join)(this.#staging, name.path);
            await (0,folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
            await (0,files/* linkOrCopy */.L7)(this.#store.blobPath(blob.digest), path);
        };
        return this.#entries.save(name, stage, { size: blob.size, signal });
    }
}

;// CONCATENATED MODULE: ./lib/cache/lane.js
/** Runs at most `width` steps at a time; the others wait in the order in which they came. */
class Lane {
    #waiting = [];
    #free;
    constructor(width) {
        this.#free = width;
    }
    async run(step) {
        if (this.#free === 0) {
            await new Promise((enter) => this.#waiting.push(enter));
        }
        else {
            this.#free -= 1;
        }
        try {
            return await step();
        }
        finally {
            this.#leave();
        }
    }
    /** The place goes to the step that has waited longest. */
    #leave() {
        const next = this.#waiting.shift();
        if (next === undefined) {
            this.#free += 1;
        }
        else {
            next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/cache/entries.js






/** GitHub allows 200 uploads a minute in a repository, and other jobs have some as well. */
const UPLOADS = 120;
const UPLOAD_WINDOW_MS = 60_000;
/** Each transfer is an archiver, a compressor and several connections of its own. */
const TRANSFERS = 4;
/** The entries of a cache as this process has found them. Each is restored and saved at most once. */
class Entries {
    #backend;
    #log;
    #states = new Map();
    #saves = new Map();
    #lane = new Lane(TRANSFERS);
    #uploads = [];
    constructor(backend, log) {
        this.#backend = backend;
        this.#log = log;
    }
    /** @returns whether the newest generation is in the staging folder now, not yet verified */
    async restore(name, options) {
        if (!this.#backend.readable) {
            return false;
        }
        const outcome = await this.#lane.run(() => this.#backend.restore(name.family, name.path, options));
        options.signal?.throwIfAborted();
        if (outcome.status === 'failed' || outcome.status === 'absent') {
            return false;
        }
        const generation = generationOf(name, outcome.key);
        if (generation === undefined) {
            return false;
        }
        this.#states.set(name.family, { sound: true, next: nextGeneration(generation) });
        if (outcome.status === 'broken') {
            this.damaged(name, `it does not unpack: ${outcome.why}`);
            return false;
        }
        const isSound = await (0,staging/* holdsOnlyFiles */.sg)((0,external_node_path_.join)(this.#backend.staging, name.path)).catch(() => false);
        if (!isSound) {
            this.damaged(name, 'it holds something that is not a file');
        }
        return isSound;
    }
    /** Marks an entry as unusable: the next save writes a sound copy beside it. */
    damaged(name, why) {
        const state = this.#states.get(name.family);
        if (state?.sound === true) {
            this.#states.set(name.family, { ...state, sound: false });
            this.#log(`cache: entry ${name.family}* is damaged and not used: ${why}`);
        }
    }
    /** @param stage writes the entry's content to its path in the staging folder */
    save(name, stage, options) {
        return (0,once/* once */.O)(this.#saves, name.family, () => this.#lane.run(() => this.#save(name, stage, options)));
    }
    async #save(name, stage, options) {
        const state = this.#states.get(name.family) ?? { sound: false, next: 0 };
        if (state.sound) {
            return 'kept';
        }
        if (!this.#backend.writable || state.next === undefined) {
            return 'left';
        }
        // The client makes the archive before it reserves the key: look first, or the work may be wasted.
        if (state.next === 0 && (await this.#exists(name, options))) {
            return 'kept';
        }
        return this.#mayUpload() ? this.#upload(name, state.next, stage, options) : 'left';
    }
    async #exists(name, { signal }) {
        return (await this.#backend.find(name.family, name.path, { signal })) !== undefined;
    }
    async #upload(name, generation, stage, options) {
        if (!this.#backend.writable) {
            return 'left';
        }
        const path = (0,external_node_path_.join)(this.#backend.staging, name.path);
        try {
            // A restore that failed may have left files.
            await (0,staging/* discard */.vf)(path);
            await stage();
            return outcomeOf(await this.#backend.save(generationKey(name, generation), name.path, options));
        }
        catch (error) {
            options.signal?.throwIfAborted();
            this.#log(`cache: packing ${name.family}*: ${(0,errors/* messageOf */.bD)(error)}`);
            return 'left';
        }
        finally {
            await (0,staging/* discard */.vf)(path);
        }
    }
    #mayUpload() {
        const now = performance.now();
        this.#uploads = this.#uploads.filter((time) => now - time < UPLOAD_WINDOW_MS);
        if (this.#uploads.length >= UPLOADS) {
            return false;
        }
        this.#uploads.push(now);
        return true;
    }
}
function outcomeOf(outcome) {
    if (outcome === 'exists') {
        return 'kept';
    }
    return outcome === 'saved' ? 'saved' : 'left';
}

;// CONCATENATED MODULE: ./lib/cache/entry-counts.js
/** What became of an image's entries, in bytes of content. */
class EntryCounts {
    outcomes = {
        saved: { entries: 0, bytes: 0 },
        kept: { entries: 0, bytes: 0 },
        left: { entries: 0, bytes: 0 },
    };
    count(outcome, bytes) {
        this.outcomes[outcome].entries += 1;
        this.outcomes[outcome].bytes += bytes;
    }
}

// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
;// CONCATENATED MODULE: ./lib/cache/entry-plan.js





/** Manifests of one index that are read side by side. */
const READS = 8;
/** An entry costs three requests and an archive: smaller blobs are not worth one, in bytes. */
const SMALL = 256 * 1024;
/** All the small blobs of one image together, in bytes: they are stored again with every version. */
const PACKED_LIMIT = 4 * 1024 * 1024;
/**
 * Divides an image into entries. It reads manifests only; the same image gives the same entries.
 * @throws ImageError `PLATFORM_NOT_FOUND`; the source's errors
 */
async function planEntries(source, root, selection, options) {
    // A single image leaves nothing to select; whether it fits is checked when it is pulled.
    const selected = (0,media_type/* isIndexType */.$U)(root.mediaType)
        ? await (0,copy_select/* select */.L)(source, root, selection, options)
        : { source, root };
    const found = new Map();
    await walk(selected.source, selected.root, found, options);
    if (selected.source !== source) {
        // A narrowed index is made again from the root each time.
        found.delete(selected.root.digest);
    }
    const all = [...new Map([[root.digest, root], ...found]).values()];
    return {
        manifests: all.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType)),
        ...divide(all.filter(({ mediaType }) => !(0,media_type/* isTaggableType */.ys)(mediaType))),
    };
}
async function walk(source, descriptor, found, options) {
    if (found.has(descriptor.digest)) {
        return;
    }
    found.set(descriptor.digest, descriptor);
    if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
        const below = (0,manifest/* children */.Y_)(await (0,read_manifest/* readManifest */.W)(source, descriptor, options));
        await (0,each_of/* eachOf */.p)(below, READS, (child, step) => walk(source, child, found, step), options);
    }
}
/** Packs the smallest blobs, as many as fit. */
function divide(blobs) {
    const packed = new Set();
    let bytes = 0;
    for (const blob of [...blobs].sort(bySize)) {
        bytes += blob.size;
        if (blob.size <= SMALL && bytes <= PACKED_LIMIT) {
            packed.add(blob);
        }
    }
    return { packed: [...packed], large: blobs.filter((blob) => !packed.has(blob)) };
}
function bySize(one, other) {
    return one.size - other.size || (one.digest < other.digest ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
;// CONCATENATED MODULE: ./lib/cache/known-image.js

/** An image over the source that it comes from, which is asked only for what is not nearer. */
class KnownImage extends wrapped/* WrappedSource */.N {
    #asked = false;
    /** @param isNear the root was described by bytes that are nearer: the source need not be asked for them */
    constructor(source, nearer, root, isNear = false) {
        super(source, {
            describe: isNear ? undefined : (describe) => describe,
            resolve: (resolve) => async (name, options) => {
                if (root?.digest === name) {
                    return root;
                }
                this.#asked = true;
                return resolve(name, options);
            },
            fetch: (fetch) => async (descriptor, options = {}) => {
                const near = await nearer(descriptor, options);
                if (near !== undefined) {
                    return near;
                }
                this.#asked = true;
                return fetch(descriptor, options);
            },
        });
    }
    /** Whether the source was asked for anything. */
    get asked() {
        return this.#asked;
    }
}

// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
;// CONCATENATED MODULE: ./lib/cache/pointers.js





/**
 * Which digest a reference had last: the one thing that no hash can prove. It is read only when the
 * registry does not answer.
 *
 * A pointer is all in its key, so that it costs one look-up and no archive. Keys of one reference
 * begin alike, and the cache finds the newest.
 */
class Pointers {
    #backend;
    #prefix;
    #log;
    #found = new Map();
    constructor(backend, prefix, log) {
        this.#backend = backend;
        this.#prefix = prefix;
        this.#log = log;
    }
    /** Looked up once in a process. */
    find(reference, selection, options) {
        const name = pointerEntryName(this.#prefix, reference, selection);
        return (0,once/* once */.O)(this.#found, name.family, async () => {
            const key = await this.#backend.find(name.family, name.path, options);
            return key === undefined ? undefined : lastSeenOf(name, key);
        });
    }
    /** Written only if the newest pointer names another digest. */
    async write(reference, selection, digest, options) {
        const last = await this.find(reference, selection, options);
        if (last?.digest === digest || !this.#backend.writable) {
            return;
        }
        const name = pointerEntryName(this.#prefix, reference, selection);
        const path = (0,external_node_path_.join)(this.#backend.staging, name.path);
        try {
            await (0,replace/* replaceFile */.fR)(path, `${reference}\n${digest}\n`, { durable: false });
        }
        catch (error) {
            this.#log(`cache: remembering ${reference}: ${(0,errors/* messageOf */.bD)(error)}`);
            return;
        }
        const seen = { digest, since: new Date() };
        this.#found.set(name.family, Promise.resolve(seen));
        await this.#backend.save(pointerKey(name, seen), name.path, options);
    }
}

;// CONCATENATED MODULE: ./lib/cache/image-cache.js















/**
 * Images in a cache of immutable entries. The small parts of an image (manifests, config, small
 * layers) share one entry; each larger blob has its own, which all images with that blob share.
 *
 * Content from the cache is used after its digest is verified. A failure of the cache is never an
 * error: it is a miss, and a line in the log.
 */
class ImageCache {
    #backend;
    #store;
    #prefix;
    #readOnly;
    #entries;
    #blobs;
    #pointers;
    #imageEntries = new Map();
    /** @throws ImageError `INVALID_ARGUMENT` for a prefix that cannot be part of a key */
    constructor(backend, store, options = {}) {
        this.#backend = backend;
        this.#store = store;
        this.#prefix = checkPrefix(options.prefix ?? 'transship');
        this.#readOnly = options.readOnly ?? false;
        const log = options.onLog ?? (() => undefined);
        this.#entries = new Entries(backend, log);
        this.#pointers = new Pointers(backend, this.#prefix, log);
        this.#blobs = new BlobEntries(this.#entries, backend.staging, store, this.#prefix);
    }
    /**
     * Reads the manifests of an image, and plans its entries. {@link fill} fetches the blobs.
     * @param root what the reference resolved to, or the digest in it: then the cache may know the rest
     * @param source is asked for the root and the manifests that the cache lacks
     * @throws ImageError `PLATFORM_NOT_FOUND`; the source's errors
     */
    async find(source, root, selection, { signal } = {}) {
        const started = performance.now();
        const digest = typeof root === 'string' ? root : root.digest;
        const kept = await this.#store.resolve(digest, { signal }).catch(content_missing/* unlessFound */.Zk);
        const entry = kept === undefined ? await this.#unpack(digest, selection, signal) : undefined;
        const near = kept ?? entry?.root;
        const given = near ?? (typeof root === 'string' ? undefined : root);
        const known = new KnownImage(source, this.#nearer(entry), given, near !== undefined);
        const image = new remember/* Remembering */.G(known);
        const resolved = await (0,resolve_root/* resolveRoot */.H)(image, digest, { signal });
        const plan = await planEntries(image, resolved, selection, { signal });
        const seconds = (performance.now() - started) / 1000;
        return { root: resolved, source: image, selection, plan, known, entry, seconds };
    }
    /**
     * Fills the store with the blobs that the cache has. Copy `source` to the store afterwards: that adds
     * the other blobs, then the manifests.
     * @param options `onBlob` is called for each blob that is in the store
     */
    async fill({ known, entry, ...image }, { signal, onBlob } = {}) {
        const started = performance.now();
        const bytes = await this.#restoreBlobs(image.plan, entry, onBlob, signal);
        const complete = !known.asked && (await this.#hasBlobs(image.plan));
        return {
            ...image,
            complete,
            bytes,
            seconds: image.seconds + (performance.now() - started) / 1000,
            pulled: entry?.pulled,
        };
    }
    /** {@link find} and {@link fill} in one. */
    async restore(source, root, selection, options = {}) {
        return this.fill(await this.find(source, root, selection, options), options);
    }
    /**
     * Saves what the cache lacks of an image that is in the store. It throws only the signal's reason.
     * @param options `pulled`: what pulling all of it took
     */
    async save(image, { signal, pulled } = {}) {
        const started = performance.now();
        const { manifests, packed, large } = image.plan;
        const counts = new EntryCounts();
        if (!this.#readOnly) {
            // The image's entry goes first: a cache that refuses it refuses the others too.
            counts.count(await this.#saveImageEntry({ ...image, pulled }, signal), sizeOf([...manifests, ...packed]));
            await (0,each_of/* eachOf */.p)(large, large.length, async (blob) => {
                counts.count(await this.#blobs.save(blob, { signal }), blob.size);
            });
        }
        return { ...counts.outcomes, seconds: (performance.now() - started) / 1000 };
    }
    /**
     * The digest that a reference had when it was last remembered, for when the registry does not answer.
     * @param reference fully qualified
     */
    lastSeen(reference, selection, options = {}) {
        return this.#pointers.find(reference, selection, options);
    }
    /** Remembers what a reference resolved to. */
    async remember(reference, image, options = {}) {
        if (!this.#readOnly) {
            await this.#pointers.write(reference, image.selection, image.root.digest, options);
        }
    }
    /** Whether images can be saved, as far as is known by now. */
    get writable() {
        return !this.#readOnly && this.#backend.writable;
    }
    async close() {
        await this.#backend.close();
    }
    #nearer(entry) {
        return async (descriptor, options) => {
            if (await this.#store.holds(descriptor, options)) {
                return this.#store.fetch(descriptor, options);
            }
            if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                return entry?.manifest(descriptor, options);
            }
            const moved = (await entry?.moveBlob(this.#store, descriptor, options)) === true;
            return moved ? this.#store.fetch(descriptor, options) : undefined;
        };
    }
    #unpack(digest, selection, signal) {
        const name = imageEntryName(this.#prefix, digest, selection);
        return (0,once/* once */.O)(this.#imageEntries, name.family, async () => {
            const restored = await this.#entries.restore(name, { signal });
            const dir = (0,external_node_path_.join)(this.#backend.staging, name.path);
            const damaged = (why) => this.#entries.damaged(name, why);
            return restored ? ImageEntry.open(dir, digest, damaged) : undefined;
        });
    }
    /** @returns the bytes that came out of the cache */
    async #restoreBlobs({ manifests, packed, large }, entry, onBlob = () => undefined, signal) {
        await entry?.expect([...manifests, ...packed]);
        const inEntry = new Set(packed);
        const restore = async (blob) => inEntry.has(blob)
            ? (await entry?.moveBlob(this.#store, blob, { signal })) === true
            : this.#blobs.restore(blob, { signal });
        const blobs = [...packed, ...large];
        const restored = await (0,each_of/* eachOf */.p)(blobs, blobs.length, async (blob) => {
            const there = await this.#store.has(blob, { signal });
            const came = !there && (await restore(blob));
            if (there || came) {
                onBlob(blob);
            }
            return came ? blob.size : 0;
        });
        return restored.reduce((sum, size) => sum + size, entry === undefined ? 0 : sizeOf(manifests));
    }
    async #hasBlobs({ packed, large }) {
        for (const blob of [...packed, ...large]) {
            if (!(await this.#store.has(blob))) {
                return false;
            }
        }
        return true;
    }
    #saveImageEntry({ root, source, selection, plan, pulled }, signal) {
        const name = imageEntryName(this.#prefix, root.digest, selection);
        const dir = (0,external_node_path_.join)(this.#backend.staging, name.path);
        const from = { source, store: this.#store, pulled, signal };
        const stage = () => stageImageEntry(dir, plan, from);
        const size = sizeOf([...plan.manifests, ...plan.packed]);
        return this.#entries.save(name, stage, { size, signal });
    }
}
function sizeOf(descriptors) {
    return descriptors.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   me: () => (/* binding */ makeStaging),
/* harmony export */   sg: () => (/* binding */ holdsOnlyFiles),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8778);



const MARK = 'staging.';
/**
 * Makes a folder for entries that are packed and unpacked, and removes those that processes which have
 * ended left beside it. @returns its path, with symbolic links resolved
 */
async function makeStaging(within) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,_disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .x)(within, MARK));
}
/**
 * Removes staged files. Files that cannot be removed now (an abandoned archiver may still be writing)
 * are removed with the staging folder, or by {@link makeStaging} of a later process.
 */
async function discard(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}
/** More files than any entry of ours has. */
const MOST_FILES = 20_000;
/**
 * Whether a path is a file, or a folder with nothing but files and folders in it. Links, FIFOs, sockets
 * and devices in an entry were not put there by us, and some of them block the process that opens them.
 */
async function holdsOnlyFiles(path) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!top.isDirectory()) {
        return top.isFile();
    }
    const folders = [path];
    let left = MOST_FILES;
    for (const folder of folders) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            left -= 1;
            if (left < 0 || !(entry.isFile() || entry.isDirectory())) {
                return false;
            }
            if (entry.isDirectory()) {
                folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
            }
        }
    }
    return true;
}


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ MAGIC_LENGTH),
  MB: () => (/* binding */ compressionOf),
  ji: () => (/* binding */ decompressed),
  lH: () => (/* binding */ measureGzippedTar),
  z2: () => (/* binding */ peeked)
});

// UNUSED EXPORTS: GZIP_END, gzippedTarSize

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/content/zstd-end.js
const NOTHING = Buffer.alloc(0);
/** The sizes of a header's optional fields, by their two bits of the descriptor, in bytes. */
const DICTIONARY = [0, 1, 2, 4];
const CONTENT_SIZE = [0, 2, 4, 8];
const CHECKSUM = 4;
const RLE = 1;
/**
 * Follows the frames of a zstd stream as its bytes go by, and knows whether the last one has ended:
 * Node.js before 24.2 and 22.20 takes a stream that is cut short for a whole one. RFC 8878 3.1.
 */
class ZstdEnd {
    /** A header that came in pieces, as far as it is here. */
    #held = NOTHING;
    #wanted = 4;
    /** Bytes of content before the next header. */
    #skipped = 0;
    #checksum = 0;
    #read = this.#magic;
    /** No byte, or the last byte of a frame, was the last one that went by. */
    get isWhole() {
        return this.#skipped === 0 && this.#held.length === 0 && this.#read === this.#magic;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            const taken = Math.min(this.#skipped || this.#wanted - this.#held.length, rest.length);
            if (this.#skipped > 0) {
                this.#skipped -= taken;
            }
            else {
                this.#collect(rest.subarray(0, taken));
            }
            rest = rest.subarray(taken);
        }
    }
    #collect(bytes) {
        const header = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
        this.#held = header.length < this.#wanted ? header : NOTHING;
        if (header.length === this.#wanted) {
            this.#read(header);
        }
    }
    #expect(bytes, read) {
        this.#wanted = bytes;
        this.#read = read;
    }
    #magic(header) {
        // Every other magic number is a skippable frame's, or no frame's, which zlib says.
        if (header.readUInt32LE() === 0xfd2fb528) {
            this.#expect(1, this.#descriptor);
        }
        else {
            this.#expect(4, this.#skippable);
        }
    }
    #skippable(header) {
        this.#skipped = header.readUInt32LE();
        this.#expect(4, this.#magic);
    }
    #descriptor(header) {
        const bits = header.readUInt8();
        const single = (bits & 0x20) !== 0;
        const size = CONTENT_SIZE[(bits >> 6)];
        this.#checksum = (bits & 0x04) === 0 ? 0 : CHECKSUM;
        // One segment has no window descriptor, and always the size of its content.
        this.#skipped = DICTIONARY[(bits & 0x03)] + (single ? size || 1 : size + 1);
        this.#expect(3, this.#block);
    }
    #block(header) {
        const bits = header.readUIntLE(0, 3);
        const isLast = (bits & 1) === 1;
        this.#skipped = (((bits >> 1) & 3) === RLE ? 1 : bits >> 3) + (isLast ? this.#checksum : 0);
        if (isLast) {
            this.#expect(4, this.#magic);
        }
    }
}

;// CONCATENATED MODULE: ./lib/content/compression.js




/** How many bytes at the start tell a compression. */
const MAGIC_LENGTH = 6;
/**
 * By the bytes themselves: names and media types are often wrong about it. RFC 1952 2.3.1 (gzip),
 * RFC 8878 3.1.1 (zstd).
 */
function compressionOf(start) {
    const hex = Buffer.from(start.subarray(0, MAGIC_LENGTH)).toString('hex');
    if (hex.startsWith('1f8b')) {
        return 'gzip';
    }
    // A zstd stream may begin with a skippable frame: 184d2a50 to 184d2a5f, little-endian.
    if (hex.startsWith('28b52ffd') || /^5[0-9a-f]2a4d18/.test(hex)) {
        return 'zstd';
    }
    return hex.startsWith('425a68') || hex === 'fd377a585a00' ? 'other' : 'none';
}
/** The size of the chunks that come out, in bytes. */
const CHUNK = 256 * 1024;
/**
 * The bytes as they were before gzip or zstd, if either was used.
 * @throws what the stream fails with; an error of zlib where it cannot be decompressed; ImageError
 * `UNSUPPORTED` for bzip2 and xz
 */
async function* decompressed(body) {
    const { start, all } = await peeked(body);
    try {
        const compression = compressionOf(start);
        if (compression === 'other') {
            throw new errors/* ImageError */.C8('UNSUPPORTED', 'compressed with bzip2 or xz', {
                hint: 'decompress it first; gzip and zstd are read as they are',
            });
        }
        yield* compression === 'none' ? all : DECOMPRESS[compression](all);
    }
    finally {
        await all.return(undefined);
    }
}
/** The bytes that tell a compression, and all of them. */
async function peeked(body) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        const start = await firstChunk(chunks);
        return { start, all: joined(start, chunks) };
    }
    catch (error) {
        await chunks.return?.();
        throw error;
    }
}
const DECOMPRESS = { gzip: gunzip, zstd: unzstd };
/** Members that follow one another are one stream, which Node's gunzip knows (RFC 1952 2.2). */
async function* gunzip(body) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK });
    // The callback is there because pipeline wants one.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(body, { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/**
 * So are the frames of zstd, and skippable ones are nothing; but Node's stream ends silently with the
 * first frame. Layers of many frames are what zstd:chunked makes (containers/storage).
 */
async function* unzstd(body) {
    const end = new ZstdEnd();
    const chunks = watched(body, end);
    let chunk = await next(chunks);
    while (chunk !== undefined) {
        const frame = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK });
        const fed = feed(frame, chunk, chunks);
        // If it fails, the frame fails too, unless its reader has left.
        fed.catch((error) => frame.destroy(error));
        yield* frame;
        chunk = await fed;
    }
    if (!end.isWhole) {
        throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
    }
}
async function* watched(body, end) {
    for await (const chunk of body) {
        end.push(chunk);
        yield chunk;
    }
}
/** @returns the first bytes that the frame left over, if there are any */
async function feed(frame, first, chunks) {
    let fed = 0;
    for (let chunk = first; chunk !== undefined; chunk = await next(chunks)) {
        fed += chunk.length;
        await write(frame, chunk);
        const left = fed - frame.bytesWritten;
        if (left > 0) {
            return chunk.subarray(chunk.length - left);
        }
    }
    frame.end();
    return undefined;
}
function write(frame, chunk) {
    return new Promise((resolve, reject) => {
        frame.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
async function next(chunks) {
    const { done, value } = await chunks.next();
    return done === true ? undefined : value;
}
async function firstChunk(chunks) {
    let start = Buffer.alloc(0);
    while (start.length < MAGIC_LENGTH) {
        const chunk = await next(chunks);
        if (chunk === undefined) {
            break;
        }
        start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    }
    return start;
}
async function* joined(start, chunks) {
    try {
        yield start;
        for (let chunk = await next(chunks); chunk !== undefined; chunk = await next(chunks)) {
            yield chunk;
        }
    }
    finally {
        await chunks.return?.();
    }
}
/** RFC 1952 2.3.1: the last four bytes of a member, little-endian. */
const GZIP_END = 4;
const TAR_BLOCK = 512;
/**
 * How long a gzipped tar is without its compression, as its end says. That is wrong for several
 * members, where it is the size of the last one, and for more than 4 GiB, where it is the rest. Either
 * mostly shows, because tars come in blocks and gzip does not make them longer; the caller must still
 * check the size that it reads.
 * @param end the last {@link GZIP_END} bytes @param size of the gzip, in bytes
 */
function gzippedTarSize(end, size) {
    const told = end.readUInt32LE();
    return told % TAR_BLOCK === 0 && told > size ? told : undefined;
}
/**
 * The same for a file; `undefined` if it is not gzip.
 * @param readAt reads so many bytes from an offset on, or fewer where the file ends before
 * @param size of the file, in bytes
 */
async function measureGzippedTar(readAt, size) {
    if (compressionOf(await readAt(0, MAGIC_LENGTH)) !== 'gzip') {
        return undefined;
    }
    const end = await readAt(Math.max(size - GZIP_END, 0), GZIP_END);
    return end.length === GZIP_END ? gzippedTarSize(end, size) : undefined;
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

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allOf),
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/**
 * Does a step for each item, at most `width` of them at a time, started in the order of the items.
 * When a step fails, no other one begins, those under way are told to stop by their signal, and the
 * failure is thrown once they have ended: nothing goes on in the background.
 * @returns the results, in the order of the items
 */
async function eachOf(items, width, step, { signal: outer } = {}) {
    outer?.throwIfAborted();
    const stop = new AbortController();
    const signal = outer === undefined ? stop.signal : AbortSignal.any([outer, stop.signal]);
    const results = [];
    const all = [...items];
    const left = all.entries();
    const worker = async () => {
        for (const [at, item] of left) {
            signal.throwIfAborted();
            results[at] = await step(item, { signal });
        }
    };
    const failures = [];
    const workers = Array.from({ length: Math.min(Math.max(1, width), all.length) }, () => worker().catch((error) => {
        failures.push(error);
        stop.abort(error);
    }));
    await Promise.all(workers);
    if (failures.length > 0) {
        throw failures[0];
    }
    return results;
}
/** Different steps at the same time, with the rules of {@link eachOf}. @returns their results */
async function allOf(steps, options = {}) {
    const results = await eachOf(steps, steps.length, (step, given) => step(given), options);
    return results;
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexImages)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7122);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3800);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5630);







/** Documents that are read at a time. */
const AT_A_TIME = 8;
/**
 * The images of an index that can be chosen, in its order, those of the indexes in it too:
 * attestations, artifacts and blobs cannot. An image without a platform is judged by its config; what
 * cannot be read is left out.
 * @throws ImageError where the source cannot be asked
 */
async function indexImages(source, { manifests }, options = {}) {
    const found = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(manifests, AT_A_TIME, (child, given) => imagesAt(source, child, given), options);
    return found.flat();
}
async function imagesAt(source, child, options) {
    const { mediaType, platform, artifactType } = child;
    if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType)) {
        const index = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M);
        return index?.kind === 'index' ? indexImages(source, index, options) : [];
    }
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageManifestType */ .tr)(mediaType) || artifactType || (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .attestedDigest */ .Js)(child) !== undefined) {
        return [];
    }
    const own = platform ?? (await platformOf(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M));
    return own !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunnable */ .iU)(own) ? [{ ...child, platform: own }] : [];
}
async function platformOf(source, image, options) {
    const manifest = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, image, options);
    return (await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfig */ .X)(source, manifest, options))?.platform;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * The result of work that several callers share, as a token request: a caller whose signal aborts
 * no longer waits, and the work goes on for the others.
 * @throws the reason of the signal
 */
async function interruptible(work, { signal }) {
    if (signal === undefined) {
        return work;
    }
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
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

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/**
 * The promise that is kept under a key; `make` is called only where there is none. A failure is told
 * to everybody who waits for it and is not kept: the next call tries again.
 */
function once(kept, key, make) {
    const known = kept.get(key);
    if (known !== undefined) {
        return known;
    }
    const made = make();
    kept.set(key, made);
    made.catch(() => {
        if (kept.get(key) === made) {
            kept.delete(key);
        }
    });
    return made;
}
/** The same for a single value: a function that makes it when it is first called. */
function lazily(make) {
    const kept = new Map();
    return () => once(kept, undefined, make);
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

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tapped),
/* harmony export */   u: () => (/* binding */ WAITING)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * How many bytes may wait for their reader: about one chunk. What waits at each stage of a body is new memory
 * for each chunk that follows, which costs more than to stop the source; the last stage keeps what it writes at once.
 */
const WAITING = 16 * 1024;
/**
 * The same bytes, seen by a tap on their way. Taps on one stream share it: each further one costs a
 * call a chunk, where a stream of its own would cost a turn of the event loop.
 * @param body is destroyed with the stream; nothing may have been read from it
 * @param options `alone`: a stream of its own in any case
 */
function tapped(body, tap, { alone = false } = {}) {
    if (!alone && body instanceof TappedStream && !body.readableDidRead) {
        body.add(tap);
        return body;
    }
    return new TappedStream(body, tap);
}
class TappedStream extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable {
    #body;
    #taps;
    #begun = false;
    constructor(body, tap) {
        super({ highWaterMark: WAITING });
        this.#body = body;
        this.#taps = [tap];
        // Before anything is read too: a body may fail while its reader waits for something else, and
        // its reader may never come.
        body.once('error', (error) => this.#fail(error, 0));
        this.on('error', () => undefined);
    }
    add(tap) {
        this.#taps.push(tap);
    }
    _read() {
        if (this.#begun) {
            this.#body.resume();
            return;
        }
        this.#begun = true;
        this.#body
            .on('data', (chunk) => this.#pass(chunk))
            .once('end', () => this.#end())
            .once('close', () => this.#closed());
    }
    _destroy(error, done) {
        this.#body.destroy();
        done(error);
    }
    #pass(chunk) {
        if (!this.destroyed && this.#allow((tap) => tap.chunk?.(chunk)) && !this.push(chunk)) {
            this.#body.pause();
        }
    }
    #end() {
        if (this.#allow((tap) => tap.end?.())) {
            this.push(null);
        }
    }
    /** Whether no tap objects; the error of the one that does is told to those after it. */
    #allow(ask) {
        for (const [at, tap] of this.#taps.entries()) {
            const error = ask(tap);
            if (error) {
                this.#fail(error, at + 1);
                return false;
            }
        }
        return true;
    }
    /** A body that was destroyed without an error has not given all its bytes. */
    #closed() {
        if (!this.#body.readableEnded && !this.destroyed) {
            this.#fail(new Error('the source was closed before its end'), 0);
        }
    }
    #fail(error, from) {
        this.destroy(this.#taps.slice(from).reduce((told, tap) => tap.failed?.(told) ?? told, error));
    }
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessUnreadable)
/* harmony export */ });
/* unused harmony export isUnreadable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Failures that are about content; any other says nothing about it. */
const ABOUT_CONTENT = new Set([
    'INTEGRITY',
    'NOT_FOUND',
    'INVALID_DOCUMENT',
    'TOO_LARGE',
    'UNSUPPORTED',
    'ARCHIVE',
    'STORE',
]);
/** Whether content is missing, broken or cannot be understood, and its place can be asked for other content. */
function isUnreadable(error) {
    return ABOUT_CONTENT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error));
}
/** For `catch`: passes over content that cannot be read, and throws any other failure. */
function unlessUnreadable(error) {
    if (!isUnreadable(error)) {
        throw error;
    }
}


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Jm: () => (/* binding */ passingOn),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   yw: () => (/* binding */ readAll),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _tapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5755);




/** The streams that came out of {@link verified}, with what they were checked against. */
const CHECKED = new WeakMap();
/**
 * The one place where size and digest are checked. The stream that comes out fails with an
 * {@link IntegrityError} on the first surplus byte, on a short end, and on another digest. What has
 * been through it already is not hashed again.
 * @param what for messages
 */
function verified(body, expected, what = `content ${expected.digest}`) {
    if (CHECKED.get(body) === expected.digest) {
        return body;
    }
    const check = new Check(expected, what);
    const tap = { chunk: (bytes) => check.add(bytes), end: () => check.end() };
    const checked = (0,_tapped_js__WEBPACK_IMPORTED_MODULE_1__/* .tapped */ .D)(body, tap, { alone: CHECKED.has(body) });
    CHECKED.set(checked, expected.digest);
    return checked;
}
/** The same check for bytes that do not come as a stream. */
class Check {
    #expected;
    #what;
    #digester;
    #size = 0;
    constructor(expected, what = `content ${expected.digest}`) {
        this.#expected = expected;
        this.#what = what;
        this.#digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .Digester */ .Y8((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(expected.digest));
    }
    /** The next bytes, which are not needed afterwards. */
    add(chunk) {
        const { size } = this.#expected;
        this.#size += chunk.byteLength;
        if (this.#size > size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${this.#what}, size`, size, `more than ${size}`);
        }
        this.#digester.update(chunk);
        return null;
    }
    /** There are no more. */
    end() {
        const { digest, size } = this.#expected;
        if (this.#size !== size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${this.#what}, size`, size, this.#size);
        }
        const actual = this.#digester.digest();
        return actual === digest ? null : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(this.#what, digest, actual);
    }
}
/** A stream that passes another one's bytes on as they are, and is as good as that one. */
function passingOn(stream, other) {
    const digest = CHECKED.get(other);
    if (digest !== undefined) {
        CHECKED.set(stream, digest);
    }
    return stream;
}
/** The same check for bytes in memory. @throws IntegrityError */
function verifyBytes(bytes, expected) {
    const what = `content ${expected.digest}`;
    if (bytes.byteLength !== expected.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(`${what}, size`, expected.size, bytes.byteLength);
    }
    const actual = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(expected.digest));
    if (actual !== expected.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IntegrityError */ .cs(what, expected.digest, actual);
    }
}
/**
 * A stream's bytes in memory, for documents.
 * @param limit in bytes @throws ImageError `TOO_LARGE`
 */
async function readAll(body, limit, what) {
    const whole = WHOLE.get(body);
    if (whole !== undefined && whole.length <= limit && !body.readableDidRead) {
        body.destroy();
        return whole;
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('TOO_LARGE', `${what}: larger than ${limit} bytes`);
        }
        chunks.push(chunk);
    }
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size);
}
/** The streams of {@link streamOf}: thousands of small documents are read faster without streaming them. */
const WHOLE = new WeakMap();
/** Bytes that are in memory as a stream. */
function streamOf(bytes) {
    const stream = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
    WHOLE.set(stream, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return stream;
}
/** Bytes as a body that can be read any number of times. */
function bodyOf(bytes) {
    return async () => streamOf(bytes);
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

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ copy)
});

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/copy/graph.js + 2 modules
var copy_graph = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/copy/referrers.js





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
    const ofImage = [
        (given) => about(source, root, given),
        (given) => manifestsBelow(documents, root, given),
    ];
    // What is below the root is read meanwhile: one round trip less for most images.
    const [ofRoot, below] = await (0,each_of/* allOf */.b)(ofImage, options);
    const seen = new Set([root.digest]);
    let companions = [...ofRoot, ...(await aboutEach(source, unseen(below, seen), options))];
    const found = [...companions];
    for (let depth = 1; companions.length > 0; depth += 1) {
        if (depth > DEPTH) {
            const what = `referrers of ${root.digest} in ${source.place}`;
            throw new errors/* ImageError */.C8('REGISTRY', `${what}: more than ${DEPTH} deep, which is the limit`);
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
    const found = await (0,each_of/* eachOf */.p)(subjects, AT_A_TIME, (subject, given) => about(source, subject, given), options);
    return found.flat();
}
async function about(source, subject, options) {
    const ask = [
        async (given) => source.referrers?.(subject, given),
        async (given) => source.digestTags?.(subject, given),
    ];
    const [referrers = [], tags = []] = await (0,each_of/* allOf */.b)(ask, options);
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
    const { mediaType } = await (0,resolve_root/* described */.W)(source, root, options);
    if (!(0,media_type/* isIndexType */.$U)(mediaType)) {
        return [];
    }
    const index = await (0,read_manifest/* readManifest */.W)(source, root, options);
    const manifests = index.kind === 'index' ? index.manifests : [];
    return manifests.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType));
}

// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
;// CONCATENATED MODULE: ./lib/copy/copy.js









/**
 * The verb: an image from any place to any place. The target's name moves last, when everything
 * below it and every referrer is in place.
 * @throws CopyError, among others `NOT_FOUND` and `PLATFORM_NOT_FOUND`; ImageError `TAG_EXISTS`
 */
async function copy(from, to, options = {}) {
    const reading = await isReadNext(from.source, to);
    const ask = [
        (given) => at('source', from.source.resolve(from.name, { ...given, reading })),
        (given) => at('target', to.looked ?? to.target.lookup?.(to.name, given)),
    ];
    const [named, existing] = await (0,each_of/* allOf */.b)(ask, options);
    const remembering = new remember/* Remembering */.G(from.source);
    const there = await at('target', thereAlready(to, named, existing, options));
    const resolved = there ?? (await at('source', (0,resolve_root/* described */.W)(remembering, named, options)));
    const selected = await at('source', (0,copy_select/* select */.L)(remembering, resolved, options, options));
    const { source, missing } = selected;
    const mountFrom = options.mountFrom ?? [from.source];
    const root = selected.root === resolved ? unproven(resolved, to, mountFrom) : selected.root;
    const graph = new copy_graph/* GraphCopy */.u(source, to.target, {
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
    // Registries count what is pulled from them: an image that is at the target is read there.
    const documents = status === 'exists' && isSource(to.target) ? to.target : source;
    // Inside one repository they are there already.
    const inOne = mountFrom.some((one) => to.target.contains?.(one) === true);
    const find = async (given) => options.referrers === false || inOne
        ? []
        : at('source', findCompanions(source, root, given, documents));
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
    if (existing === undefined || (0,copy_select/* readsRoot */.A)(named, options)) {
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
    const { [annotation/* INDEX_ANNOTATION */.n]: index, ...annotations } = resolved.annotations ?? {};
    const isHere = sources.some((source) => target.contains?.(source) === true);
    return index === undefined || isHere ? resolved : { ...resolved, annotations };
}
/** A failure says on which side it was. */
async function at(side, step) {
    try {
        return await step;
    }
    catch (error) {
        throw error instanceof errors/* CopyError */.k6 ? error : new errors/* CopyError */.k6(side, undefined, error);
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
    await (0,each_of/* allOf */.b)(steps, options);
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
    if (!(error instanceof errors/* CopyError */.k6 && error.cause instanceof errors/* RegistryError */.gl)) {
        return error;
    }
    const { digest, artifactType, mediaType } = descriptor;
    const what = `copying referrer ${digest} (${(0,printable/* printable */.g$)(artifactType ?? mediaType, 100)}) of ${subject.digest}`;
    const cause = new errors/* ImageError */.C8(error.code, `${what}: ${error.message}`, {
        cause: error.cause,
        hint: 'the target refuses what refers to the image: leave it behind',
        remedy: { kind: 'no-referrers', subject: '' },
    });
    return new errors/* CopyError */.k6('target', digest, cause);
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
        throw new errors/* ImageError */.C8('TAG_EXISTS', what, {
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

/***/ 8882:
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

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readsRoot),
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9858);
/* harmony import */ var _content_overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5257);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3800);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2143);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2402);
/* harmony import */ var _content_unreadable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3200);
/* harmony import */ var _oci_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6552);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2475);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4542);















/** Whether the manifest of an image must be read to select of it. */
function readsRoot({ mediaType }, { platforms = [], preferred = [] }) {
    return platforms.length > 0 || (preferred.length > 0 && (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(mediaType));
}
/**
 * Narrows an image to the wanted platforms: all of it that the place has, one platform's image, or an
 * index of some of them, which is a new document over the source.
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is; `NOT_FOUND` where nothing is
 */
async function select(source, resolved, { platforms = [], preferred = [] }, options = {}) {
    const root = readsRoot(resolved, { platforms, preferred })
        ? await (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .W)(source, resolved, options)
        : resolved;
    const whole = { source, root, missing: [] };
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(root.mediaType)) {
        await mustMatch(source, root, platforms, options);
        return whole;
    }
    const missing = (await source.missing?.(root, options)) ?? [];
    if (platforms.length === 0 && preferred.length === 0) {
        return missing.length === 0 ? whole : available(whole, missing, options);
    }
    const gone = new Set(missing.map(({ digest }) => digest));
    const index = await readIndex(whole, options);
    const all = await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_2__/* .indexImages */ .j)(source, index, options);
    const images = all.filter(({ digest }) => !gone.has(digest));
    if (platforms.length === 0) {
        return only(whole, (0,_oci_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .choose */ .S)(images, preferred, source.place));
    }
    const wanted = platforms.flatMap((platform) => (0,_oci_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseAll */ .z)(images, platform, source.place));
    const [first] = wanted;
    const kinds = new Set(wanted.map(({ platform }) => (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)));
    return first !== undefined && platforms.length === 1 && kinds.size === 1
        ? only(whole, first)
        : narrowed(whole, keeping(wanted, gone), options);
}
async function readIndex({ source, root }, options) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind !== 'index') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('INVALID_DOCUMENT', `${source.place}: ${root.digest} is no index`);
    }
    return manifest;
}
/** What is there of an index: one image alone, else a new index of several. */
async function available(whole, missing, options) {
    const { manifests } = await readIndex(whole, options);
    const gone = new Set(missing.map(({ digest }) => digest));
    const there = manifests.filter(({ digest }) => !gone.has(digest));
    const [image, ...more] = there.filter((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .attestedDigest */ .Js)(entry) === undefined);
    if (image === undefined) {
        const what = `none of the images of ${whole.root.digest} is there`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('NOT_FOUND', `${whole.source.place}: ${what}`, {
            hint: 'pull it again before it is saved',
        });
    }
    const kept = new Set(there.map(({ digest }) => digest));
    const taken = more.length === 0
        ? only(whole, image)
        : await narrowed(whole, ({ digest }) => kept.has(digest), options);
    return { ...taken, missing };
}
/** One image, which says which index it is of. */
function only({ source, root }, image) {
    const annotations = { ...image.annotations, [_oci_annotation_js__WEBPACK_IMPORTED_MODULE_8__/* .INDEX_ANNOTATION */ .n]: root.digest };
    return { source, root: { ...image, annotations }, missing: [] };
}
/** The wanted images and what attests them. */
function keeping(wanted, gone) {
    const digests = new Set(wanted.map(({ digest }) => digest));
    return (entry) => !gone.has(entry.digest) &&
        (digests.has(entry.digest) || digests.has((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .attestedDigest */ .Js)(entry) ?? ''));
}
/** A new index of what is kept, which is a new document over the source; its other members stay. */
async function narrowed(whole, keeps, options) {
    const { source, root } = whole;
    const { manifest, document, entries } = await readEntries(source, root, options);
    const kept = await keptOf(source, entries, keeps, options);
    if (isAllOf(kept, entries)) {
        return { source, root, missing: [] };
    }
    const added = new _content_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .MemoryStore */ .n();
    const index = Buffer.from(JSON.stringify({ ...document, manifests: kept }));
    const made = added.add(manifest.mediaType, index);
    return { source: new _content_overlay_js__WEBPACK_IMPORTED_MODULE_10__/* .Overlay */ .h(added, source), root: made, missing: [] };
}
/** An index in the index stays where all of it is kept; else what is kept of it takes its place. */
async function keptOf(source, entries, keeps, options) {
    const kept = [];
    for (const entry of entries) {
        if (keeps(entry)) {
            kept.push(entry);
        }
        else if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(entry.mediaType)) {
            const nested = await readEntries(source, entry, options).catch(_content_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .unlessUnreadable */ .M);
            const all = nested?.entries ?? [];
            const below = await keptOf(source, all, keeps, options);
            kept.push(...(below.length > 0 && isAllOf(below, all) ? [entry] : below));
        }
    }
    return kept;
}
function isAllOf(kept, entries) {
    return kept.length === entries.length && kept.every((entry, at) => entry === entries[at]);
}
/** The entries of an index as they are written: what is not understood of them stays. */
async function readEntries(source, root, options) {
    const { bytes, manifest } = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifestBytes */ .D)(source, root, options);
    const where = `index of ${source.place}`;
    const document = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeJson */ .xO)(bytes, where), where);
    const written = document['manifests'];
    // Decoding has judged each of them.
    return { manifest, document, entries: Array.isArray(written) ? written : [] };
}
/** A single image has no choice: a wanted platform must be its own, which its config says. */
async function mustMatch(source, root, platforms, options) {
    if (platforms.length === 0) {
        return;
    }
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .W)(source, root, options);
    const platform = (await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readConfig */ .X)(source, manifest, options))?.platform;
    if (platform === undefined) {
        return;
    }
    const fits = platforms.every((wanted) => (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_14__/* .platformDistance */ .L)(platform, wanted) !== undefined);
    if (!fits) {
        const wanted = platforms.map(_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`, {
            hint: `it is a single image for ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform)}`,
        });
    }
}


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ fileErrors),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   b: () => (/* binding */ errno),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   y: () => (/* binding */ ifThere),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3994);



/** The `code` of an error of the operating system, such as `ENOENT`. */
function errno(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
/** Whether the error says that no space is left. */
function isFull(error) {
    return ['ENOSPC', 'EDQUOT'].includes(errno(error) ?? '');
}
/** Whether the error says that nothing can be written there. */
function isReadOnly(error) {
    return ['EROFS', 'EACCES', 'EPERM'].includes(errno(error) ?? '');
}
/** Whether the error says that there is nothing at a path. */
function isMissing(error) {
    return errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR';
}
/** The result of a look at the disk; undefined if there is nothing at the path. */
async function ifThere(look) {
    try {
        return await look();
    }
    catch (error) {
        if (isMissing(error)) {
            return undefined;
        }
        throw error;
    }
}
const FREE_SPACE = { kind: 'free-space', subject: '' };
const NO_RIGHT = { hint: 'check who owns the directory and who may write to it' };
const IS_OPEN = { hint: 'another program has the file open: end it, or try again' };
/** Windows says the same of a file that is open elsewhere (a virus scanner) and of one that may not be written. */
const OPEN_OR_NO_RIGHT = {
    hint: 'another program may have the file open: end it, or try again; or check who may write there',
};
const TOO_MANY_FILES = { hint: 'raise the limit of open files (ulimit -n)' };
const ADVICE = {
    ENOSPC: { hint: 'the disk is full: free some space', remedy: FREE_SPACE },
    EDQUOT: { hint: 'the quota is used up: free some space', remedy: FREE_SPACE },
    EACCES: NO_RIGHT,
    EPERM: NO_RIGHT,
    EBUSY: IS_OPEN,
    EROFS: { hint: 'the file system is read-only: choose another directory' },
    EMFILE: TOO_MANY_FILES,
    ENFILE: TOO_MANY_FILES,
};
function adviceOn(platform, name) {
    const advice = ADVICE[name];
    return platform === 'win32' && advice === NO_RIGHT ? OPEN_OR_NO_RIGHT : advice;
}
/**
 * Turns an error of the file system into an `ImageError`; returns any other error as it is.
 * @param platform as Node.js names it; default: this one
 */
function fileError(code, what, error, platform = process.platform) {
    const name = errno(error);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 || name === undefined || !isFileError(error)) {
        return error;
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8(code, `${what}: ${reasonOf(error)}`, {
        cause: error,
        ...adviceOn(platform, name),
    });
}
/** Works, and turns errors as {@link fileError} does. */
async function fileErrors(code, what, work) {
    try {
        return await work();
    }
    catch (error) {
        throw fileError(code, what, error);
    }
}
/** Node's message, without the system call if that was about a temporary name, which explains nothing. */
function reasonOf(error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : '';
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    return (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) === undefined ? message : message.replace(/, \w+ '.*$/s, '');
}
/** Sockets fail with an errno as well: only the file system's errors name a path or one of these. */
function isFileError(error) {
    const name = errno(error) ?? '';
    return (error instanceof Error && 'path' in error) || name in ADVICE || name === 'EIO';
}


/***/ }),

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   KD: () => (/* binding */ settledVersion),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   zZ: () => (/* binding */ readStartNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);




/** Opening a FIFO must not wait for its writer. Windows has no such flag. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Opens a regular file for reading. FIFOs, sockets and devices are refused before they are opened: to
 * open one can block, or do something.
 * @throws ImageError `STORE` for anything but a regular file
 */
async function openFile(path) {
    mustBeFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path), path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
}
function mustBeFile(found, path) {
    if (!found.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('STORE', `reading ${path}: it is ${kindOf(found)}, not a regular file`);
    }
}
function kindOf(found) {
    if (found.isDirectory()) {
        return 'a directory';
    }
    if (found.isFIFO()) {
        return 'a FIFO';
    }
    return found.isSocket() ? 'a socket' : 'a device';
}
/** Gives a file a second name, or copies it where the file system has no links. */
async function linkOrCopy(from, to) {
    mustBeFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from), from);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) {
            throw error;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    }
}
/** Size in bytes and time of change of a regular file; undefined for anything else. */
async function fileAt(path) {
    const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    return found?.isFile() === true ? found : undefined;
}
/** In milliseconds. The clocks of file systems are coarse, some count in seconds. */
const SETTLED = 2000;
/**
 * A string that changes when the file does; undefined if it is missing or was modified too recently
 * to tell: a second change within the same tick of the file system's clock would not show.
 */
async function settledVersion(path) {
    try {
        const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true });
        const settled = Math.abs(Date.now() - Number(mtimeMs)) > SETTLED;
        return settled ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
    }
    catch {
        return undefined;
    }
}
/** A file's first bytes, at most `most` of them. */
async function readStart(path, most) {
    const file = await openFile(path);
    try {
        const length = Math.min((await file.stat()).size, most);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/**
 * The synchronous {@link readStart}, for small files: four trips to the thread pool take ten times as
 * long as reading such a file, and listing an image store reads thousands of them.
 */
function readStartNow(path, most) {
    mustBeFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path), path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
    try {
        const bytes = Buffer.allocUnsafe(Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, most));
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.byteLength, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** @param limit in bytes @throws ImageError `TOO_LARGE` */
async function readWhole(path, limit) {
    const bytes = await readStart(path, limit + 1);
    if (bytes.byteLength > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
    }
    return bytes;
}
/** The most that is read of a file of words, in bytes: people and tools write far less. */
const WORDS_LIMIT = 64 * 1024 * 1024;
/**
 * What is at a path that a person has typed, or that a link leads to: a file, but also a pipe
 * (`<(command)`) or a device, which may never end.
 * @param limit in bytes
 * @throws ImageError `TOO_LARGE`; the file system's errors
 */
async function readNamed(path, limit = WORDS_LIMIT) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of file.createReadStream({ end: limit, autoClose: false })) {
            chunks.push(chunk);
            size += chunk.byteLength;
        }
        if (size > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
        }
        return Buffer.concat(chunks);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);




/**
 * Makes a folder and those above it. Node's own `mkdir` with `recursive` never ends where the folder
 * above exists and still answers `ENOENT`: `/proc`, or a directory that was removed while in use.
 * @param mode of the folders that are made; default 0o777 without the process's umask
 */
async function makeFolder(path, mode) {
    // Mostly it is there. A trip to the thread pool, and an error of `mkdir`, take fifty times as long.
    if (isFolder(path)) {
        return;
    }
    try {
        await makeOne(path, mode);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error) !== 'ENOENT' || parent === path) {
            throw error;
        }
        await makeFolder(parent, mode);
        await makeOne(path, mode);
    }
}
async function makeOne(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        if (!isFolder(path)) {
            throw error;
        }
    }
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NewFile),
/* harmony export */   TY: () => (/* binding */ removeLeftOvers),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6706);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3994);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9573);







/** A file that has its name only when it is complete. */
class NewFile {
    stream;
    #path;
    /** Undefined for anything but a regular file (`/dev/stdout`, a pipe), which is written to as it is. */
    #temporary;
    constructor(path, temporary, mode) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream =
            temporary === undefined
                ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path)
                : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx', flush: true, ...(mode && { mode }) });
    }
    /**
     * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
     * beside it is removed.
     * @throws ImageError `ARCHIVE`
     */
    static async at(path) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fileErrors */ .GC)('ARCHIVE', `writing ${path}`, async () => {
            const target = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) ?? path;
            const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target));
            if (found !== undefined && !found.isFile()) {
                return new NewFile(target, undefined);
            }
            await removeLeftOvers((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            return new NewFile(target, beside(target), found && found.mode & 0o777);
        });
    }
    /** Gives the file its name; the stream must have ended. */
    async keep() {
        if (this.#temporary !== undefined) {
            await (0,_replace_js__WEBPACK_IMPORTED_MODULE_5__/* .renameOver */ .HB)(this.#temporary, this.#path);
        }
    }
    async discard() {
        if (this.#temporary !== undefined) {
            await this.#closed();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#temporary, { force: true });
        }
    }
    async #closed() {
        const { stream } = this;
        if (!stream.closed) {
            const closed = new Promise((done) => stream.once('close', () => done()));
            // Its writer has been told of the error.
            stream.on('error', () => undefined);
            stream.destroy();
            await closed;
        }
    }
}
/** Writes a file as a whole or not at all; who may read it stays as it was. */
async function writeWhole(path, content) {
    const file = await NewFile.at(path);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(file.stream.end(content));
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)('ARCHIVE', `writing ${path}`, error);
    }
}
function beside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .ownName */ .qU)()}`);
}
/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
async function removeLeftOvers(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error)) {
            throw noFolder(folder);
        }
        // A folder may be written to and not read.
        return [];
    });
    for (const name of names.filter((one) => LEFT_OVER.test(one))) {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)(name);
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .runs */ .Np)(owner) === false) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
}
function noFolder(path) {
    const error = new Error(`there is no folder ${path}`);
    return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
}


/***/ }),

/***/ 8778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TEMPORARY),
/* harmony export */   x: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);




/**
 * Makes an empty folder that only this user may enter, and removes those of the same mark beside it
 * that processes which have ended left: a process that is killed removes nothing.
 * @param within is made where it is missing
 * @param mark the start of its name
 */
async function makeOwnFolder(within, mark) {
    await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(within);
    await removeLeftFolders(within, mark);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, `${mark}${(0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .ownName */ .qU)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    return path;
}
async function removeLeftFolders(within, mark) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(within).catch(() => [])) {
        const owner = name.startsWith(mark) ? (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(name) : undefined;
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np)(owner) === false) {
            // Those of another user stay.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, name), { recursive: true, force: true }).catch(() => undefined);
        }
    }
}
/** The mark of folders for files that are needed for a while. */
const TEMPORARY = 'transship.';


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   a1: () => (/* binding */ ownMark),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



const PATTERN = /(?:^|[.-])(\d+)-([0-9a-z]+)-([0-9a-f]{12})(?=$|\.)/;
let own;
/** The mark of this process. */
function ownMark() {
    own ??= `${process.pid}-${processOf(process.pid)?.start ?? '0'}-${hostMark()}`;
    return own;
}
/** A unique file name that tells its maker. */
function ownName() {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.${ownMark()}`;
}
function ownerOf(fileName) {
    const [, pid, start, host] = PATTERN.exec(fileName) ?? [];
    if (pid === undefined || start === undefined || host === undefined) {
        return undefined;
    }
    return { pid: Number(pid), start, host };
}
/** Whether the maker runs; undefined if it is on another machine, where that cannot be known. */
function runs({ pid, start, host }) {
    if (host !== hostMark()) {
        return undefined;
    }
    if (!answers(pid)) {
        return false;
    }
    const found = processOf(pid);
    return found === undefined || (found.start === start && !found.ended);
}
function answers(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/**
 * When a process began, and whether it is a zombie, which still answers. proc(5), fields 3 and 22 of
 * `stat`. Other systems do not say, and Linux may hide the processes of others.
 */
function processOf(pid) {
    const stat = read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    const [state, start] = [fields[0], fields[19]];
    return start === undefined ? undefined : { start, ended: state === 'Z' || state === 'X' };
}
let thisHost;
function hostMark() {
    thisHost ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        .update(read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '')
        .update(read(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')) ?? '')
        .digest('hex')
        .slice(0, 12);
    return thisHost;
}
function read(file) {
    try {
        return file();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3994);






/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;
/** Renames a file or folder, and replaces what has the name. The only caller of `rename`. */
async function renameOver(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            return;
        }
        catch (error) {
            if (process.platform !== 'win32' || !BUSY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error)) || attempt === RENAME_TRIES) {
                throw error;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10 * 2 ** attempt);
        }
    }
}
/**
 * Writes a file or folder under a temporary name and renames it when it is complete. A failure
 * leaves nothing behind.
 * @param folder of the temporary name, on the file system of the final one; made if it is missing
 * @param write fills the temporary name, and returns the final one, with other results if it has any
 */
async function writeBeside(folder, write) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownName */ .qU)());
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
        const written = await write(temporary);
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written.path));
        await renameOver(temporary, written.path);
        return written;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
async function replaceFile(path, text, { folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode, durable = true } = {}) {
    await writeBeside(folder, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await (durable ? file.datasync() : undefined);
        }
        finally {
            await file.close();
        }
        return { path };
    });
    await (durable ? syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined);
}
/** Makes the renames in a folder durable, where the system lets a folder be opened. */
async function syncFolder(path) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync();
    }
    catch {
        // Windows (EISDIR, EPERM) and some network file systems make renames durable by themselves.
    }
    finally {
        await folder?.close();
    }
}


/***/ }),

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spawnExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** The most standard output that is kept, in bytes. */
const OUTPUT_LIMIT = 32 * 1024 * 1024;
const STDERR_KEPT = 64 * 1024;
/** {@link Exec} by `node:child_process`, with no shell in between. */
const spawnExec = async (command, args, options = {}) => {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const failure = Promise.withResolvers();
    const fail = (error) => {
        child.kill();
        failure.reject(error);
    };
    feed(child, options.stdin, fail);
    const stdout = options.stdout === undefined ? collect(child, command, fail) : undefined;
    if (options.stdout !== undefined) {
        drain(child, options.stdout, fail);
    }
    const stderr = keepEnd(child);
    try {
        const exitCode = await Promise.race([ended(child, command, options.signal), failure.promise]);
        return { exitCode, stdout: stdout?.() ?? '', stderr: stderr() };
    }
    finally {
        options.stdin?.destroy();
    }
};
function ended(child, command, signal) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            reject(signal?.aborted === true ? signal.reason : notStarted(command, cause));
        });
        child.once('close', (code, name) => {
            resolve(code ?? 128 + (name === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name]));
        });
    });
}
function notStarted(command, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    const why = missing ? 'no such command' : cause.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ENGINE', `starting ${command}: ${why}`, {
        cause,
        hint: missing ? `install ${command}, or put it on the PATH` : undefined,
    });
}
/**
 * A closed pipe is no failure, the exit code says more. A source that fails or stops half-way is:
 * the command must not take what it got for the whole.
 */
function feed(child, stdin, fail) {
    const pipe = child.stdin;
    if (pipe === null || stdin === undefined) {
        pipe?.on('error', () => undefined).end();
        return;
    }
    let closed = false;
    const close = () => {
        closed = true;
    };
    pipe.once('error', close).once('close', close);
    stdin.once('error', (error) => {
        if (!closed) {
            fail(error);
        }
    });
    stdin.once('close', () => {
        if (!closed && !stdin.readableEnded) {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INTERRUPTED', 'its input ended half-way'));
        }
    });
    // The callback is there because pipeline wants one.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stdin, pipe, () => undefined);
}
function collect(child, command, fail) {
    const chunks = [];
    let size = 0;
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > OUTPUT_LIMIT) {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ENGINE', `running ${command}: it prints over ${OUTPUT_LIMIT} bytes`));
            return;
        }
        chunks.push(chunk);
    });
    return () => Buffer.concat(chunks).toString();
}
function drain(child, stdout, fail) {
    if (child.stdout === null) {
        return;
    }
    stdout.once('error', fail);
    stdout.once('close', () => {
        if (!stdout.writableFinished) {
            fail(stdout.errored ?? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INTERRUPTED', 'its output is no longer read'));
        }
    });
    child.stdout.pipe(stdout, { end: false });
}
function keepEnd(child) {
    let kept = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-STDERR_KEPT);
    });
    return () => kept.toString();
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

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   wz: () => (/* binding */ representative)
/* harmony export */ });
/* unused harmony export platformImage */
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

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   P8: () => (/* binding */ referring),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   d5: () => (/* binding */ repoDigestsOf),
/* harmony export */   e0: () => (/* binding */ noLayout),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   f0: () => (/* binding */ nameless),
/* harmony export */   i7: () => (/* binding */ withRepoDigests),
/* harmony export */   ro: () => (/* binding */ canonicalNameOf),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* unused harmony export familiar */
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

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Forms)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9501);








const RECORD_LIMIT = 4096;
/**
 * Notes which content of a layout is another content in another form: a layer with another compression.
 * Each note is a small file under `forms/` beside the blobs, which other tools ignore.
 */
class Forms {
    #dir;
    #ingest;
    /** @param dir of the layout */
    constructor(dir) {
        this.#dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'forms');
        this.#ingest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'ingest');
    }
    /** @param form `gzip-6` @returns `undefined` where it is not known */
    async find(digest, form) {
        return this.#read(nameOf(digest, form));
    }
    async note(digest, form, made) {
        const { mediaType, digest: madeDigest, size } = made;
        const record = JSON.stringify({ mediaType, digest: madeDigest, size });
        const options = { folder: this.#ingest, durable: false };
        await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, nameOf(digest, form)), record, options);
    }
    /** Removes the notes about content that is gone. */
    async sweep(isThere) {
        for (const name of (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir))) ?? []) {
            const made = await this.#read(name);
            if (made === undefined || !(await isThere(made))) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, name), { force: true });
            }
        }
    }
    /** @returns `undefined` for a note that cannot be read */
    async #read(name) {
        try {
            const bytes = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, name), RECORD_LIMIT);
            return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeDescriptor */ .y)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeJson */ .xO)(bytes, name), name), name);
        }
        catch {
            return undefined;
        }
    }
}
function nameOf(digest, form) {
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .encodedOf */ .EX)(digest)}.${form}`;
}


/***/ }),

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ imageOrTag),
/* harmony export */   B: () => (/* binding */ withRepoDigest),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   IX: () => (/* binding */ hasReferrer),
/* harmony export */   Me: () => (/* binding */ withReferrer),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   el: () => (/* binding */ withName),
/* harmony export */   xF: () => (/* binding */ EMPTY_LIST),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7118);




const EMPTY_LIST = {
    document: { schemaVersion: 2, mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex },
    entries: [],
};
/**
 * Gives content names. What had one of them before becomes dangling, unless it has another name. An image
 * with a name has no entry without one.
 * @throws ImageError `INVALID_ARGUMENT` for a name by another digest
 */
function withNames(list, namings) {
    namings.forEach(mustFit);
    const byName = new Map(namings.map((one) => [one.name, one]));
    byName.delete('');
    const digests = new Set([...byName.values()].map(({ descriptor }) => descriptor.digest));
    const isReplaced = (entry) => byName.has((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? '');
    const kept = list.entries.filter((entry) => !isReplaced(entry) && !(isDangling(entry) && digests.has(entry.digest)));
    const known = Map.groupBy(list.entries, ({ digest }) => digest);
    const given = [...byName.values()].map(({ descriptor, name }) => {
        const noted = new Set((known.get(descriptor.digest) ?? []).flatMap(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5));
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(descriptor, name), [...noted]);
    });
    const replaced = list.entries.filter((old) => isReplaced(old) && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(old) === undefined);
    const left = [
        ...replaced.map((old) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(old), (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(old))),
        ...namings.filter(({ name }) => name === '').map(({ descriptor }) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(descriptor)),
    ];
    const entries = [...kept, ...given];
    const there = new Set(images({ ...list, entries }).map(({ digest }) => digest));
    const dangling = left.filter(({ digest }) => !there.has(digest) && there.add(digest));
    const isSame = given.length === 0 && dangling.length === 0;
    return isSame ? list : { ...list, entries: [...entries, ...dangling] };
}
function mustFit({ descriptor, name }) {
    if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameOf */ .b_)(name, descriptor)) {
        const what = `naming ${descriptor.digest} ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `${what}: the name is that of other content`);
    }
}
/** {@link withNames} for one. */
function withName(list, descriptor, name) {
    return withNames(list, [{ descriptor, name }]);
}
/** Notes with each entry of an image by which digest a repository knows it: `NAME@DIGEST`. */
function withRepoDigest(list, digest, name) {
    const isNews = (entry) => entry.digest === digest &&
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined &&
        !(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry).includes(name);
    if (!list.entries.some(isNews)) {
        return list;
    }
    const entries = list.entries.map((entry) => isNews(entry) ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, [...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry), name]) : entry);
    return { ...list, entries };
}
/**
 * Removes images; returns the same list if it removes none. Names by digest, in entries of their own or
 * noted with others, go with the last tag that their repository has for the image, as docker has it.
 */
function without(list, isGone) {
    const gone = new Set(images(list).filter((entry) => isGone((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry))));
    if (gone.size === 0) {
        return list;
    }
    const left = list.entries.filter((entry) => !gone.has(entry));
    const digests = new Set([...gone].map(({ digest }) => digest));
    const tagged = new Set(left.filter(({ digest }) => digests.has(digest)).flatMap(tagOf));
    const untagged = new Set([...gone].flatMap(tagOf).filter((key) => !tagged.has(key)));
    const names = new Set([...gone].map(nameIn));
    const goes = (entry, name) => isByDigest(name) && (untagged.has(keyOf(entry, name)) || names.has(`${entry.digest} ${name}`));
    const entries = left
        .filter((entry) => !goes(entry, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? ''))
        .map((entry) => onlyNoted(entry, (name) => !goes(entry, name)));
    return { ...list, entries };
}
function onlyNoted(entry, stays) {
    const noted = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry);
    return noted.every(stays) ? entry : (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, noted.filter(stays));
}
function nameIn(entry) {
    return `${entry.digest} ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name}`;
}
/** An image in a repository that has a tag for it. */
function tagOf(entry) {
    const { name } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry);
    return name === undefined || isByDigest(name) ? [] : [keyOf(entry, name)];
}
function keyOf({ digest }, name) {
    return `${digest} ${repositoryOf(name)}`;
}
function isByDigest(name) {
    return name.includes('@');
}
/** The name before tag or digest: `ghcr.io/acme/app`. */
function repositoryOf(name) {
    return name.replace(/@.*$|:[^:/]*$/, '');
}
/** Keeps a referrer beside its subject: the layout has no other place to say that it is there. */
function withReferrer(list, { descriptor, subject }) {
    return hasReferrer(list, descriptor) ? list : added(list, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .referring */ .P8)(descriptor, subject));
}
function hasReferrer({ entries }, { digest }) {
    return entries.some((entry) => entry.digest === digest && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) !== undefined);
}
/** The same list where nothing goes. */
function keep(list, wanted) {
    const entries = list.entries.filter(wanted);
    return entries.length === list.entries.length ? list : { ...list, entries };
}
/** The entries that are images, named or dangling, and not what refers to them. */
function images({ entries }) {
    const known = IMAGES.get(entries) ?? entries.filter((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined);
    IMAGES.set(entries, known);
    return known;
}
/** Kept, so that looking for a thousand names goes through the entries once. */
const IMAGES = new WeakMap();
/** An image, or what belongs to one by exactly this name: a signature by its tag. */
function imageOrTag(list, name) {
    const image = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)(images(list), name);
    const tag = image ?? list.entries.findLast((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === name);
    return image ?? (tag && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(tag));
}
function added(list, entry) {
    return { ...list, entries: [...list.entries, entry] };
}
function isDangling(entry) {
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === undefined && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined;
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ LAYOUT_MARKER),
/* harmony export */   Z6: () => (/* binding */ IndexFile),
/* harmony export */   fE: () => (/* binding */ decodeIndexFile),
/* harmony export */   fp: () => (/* binding */ checkMarker),
/* harmony export */   rO: () => (/* binding */ encodeIndexFile)
/* harmony export */ });
/* unused harmony export INDEX_FILE_LIMIT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1260);
/* harmony import */ var _index_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(858);









/** The largest `index.json` that is read, in bytes: some hundred thousand images. */
const INDEX_FILE_LIMIT = 128 * 1024 * 1024;
const MARKER_LIMIT = 64 * 1024;
/** What `oci-layout` says. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md */
const LAYOUT_MARKER = '{"imageLayoutVersion":"1.0.0"}';
/** @param where names the file, for errors @throws ImageError of that code, for another version */
function checkMarker(bytes, where, code) {
    const version = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(bytes, where), where)['imageLayoutVersion'];
    if (version !== '1.0.0') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8(code, `${where}: image layout version ${JSON.stringify(version)}`, {
            hint: 'only version "1.0.0" exists',
        });
    }
}
/** @throws ImageError `INVALID_DOCUMENT` */
function decodeIndexFile(bytes, where) {
    const document = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(bytes, where), where);
    const entries = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(document['manifests'], `${where}: manifests`, _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDescriptor */ .y);
    return { document, entries };
}
function encodeIndexFile({ document, entries }) {
    return JSON.stringify({ ...document, manifests: entries });
}
/** `index.json` and `oci-layout` of a directory: read at any time, replaced under the lock. */
class IndexFile {
    #dir;
    #ingest;
    #place;
    #lock;
    #mayBeAbsent;
    /** Kept because reading thousands of entries takes longer than asking whether the file has changed. */
    #known;
    /** @param mayBeAbsent a layout that is not there, and cannot be made, is read as an empty one */
    constructor(dir, place, lock, mayBeAbsent) {
        this.#dir = dir;
        this.#ingest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'ingest');
        this.#mayBeAbsent = mayBeAbsent;
        this.#place = place;
        this.#lock = lock;
    }
    /** Makes what is missing. `oci-layout` comes last, because it says that the rest is there. */
    async create(options) {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'oci-layout');
        if ((await isThere(index)) && (await isThere(marker))) {
            return;
        }
        await this.#lock.hold(async () => {
            if (!(await isThere(index))) {
                await this.write(_index_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LIST */ .xF);
            }
            if (!(await isThere(marker))) {
                await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(marker, LAYOUT_MARKER, { folder: this.#ingest });
            }
        }, options);
    }
    /** @throws ImageError `STORE` for another version */
    async check() {
        const bytes = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readWhole */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'oci-layout'), MARKER_LIMIT);
        checkMarker(bytes, `${this.#place}: oci-layout`, 'STORE');
        await this.read();
    }
    async read() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const version = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .settledVersion */ .KD)(path);
        if (version !== undefined && version === this.#known?.version) {
            return this.#known.list;
        }
        const bytes = await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .fileErrors */ .GC)('STORE', `reading ${this.#place}`, () => this.#bytes(path));
        const list = bytes === undefined ? _index_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LIST */ .xF : decodeIndexFile(bytes, `${this.#place}: index.json`);
        this.#known = version === undefined ? undefined : { version, list };
        return list;
    }
    #bytes(path) {
        const read = () => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readWhole */ .oD)(path, INDEX_FILE_LIMIT);
        return this.#mayBeAbsent ? (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)(read) : read();
    }
    /**
     * The lock must be held.
     * @param makeRoom removes what the new list does not need if the disk is full: so that what is too much
     * can be removed at all, content then goes before its entry
     */
    async write(list, makeRoom) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const write = () => (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(path, encodeIndexFile(list), { folder: this.#ingest });
        await write().catch(async (error) => {
            if (makeRoom === undefined || !(0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isFull */ .uq)(error)) {
                throw error;
            }
            await makeRoom(list);
            await write();
        });
    }
    /** Reads again under the lock: what was read before may be out of date. */
    async edit(change, options) {
        const section = async () => {
            const before = await this.read();
            const after = await change(before);
            if (after !== before) {
                await this.write(after, options.makeRoom);
            }
        };
        await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .fileErrors */ .GC)('STORE', `changing ${this.#place}`, () => this.#lock.hold(section, options));
    }
}
/** Of any type: a FIFO is refused when it is read, not replaced. */
async function isThere(path) {
    return (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path))) !== undefined;
}


/***/ }),

/***/ 6090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ ImageLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/disk/owner.js
var disk_owner = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
;// CONCATENATED MODULE: ./lib/disk/lock.js









/** How long to wait for other processes, in milliseconds. */
const PATIENCE = 30_000;
/** How often a file is touched, in milliseconds. Another machine's file is left over if it is not. */
const HEARTBEAT = 5_000;
const STALE = 20_000;
/**
 * A lock between processes, in a folder of its own. Each process has a file there, named by when it came
 * and which process it is: `wait-\u2026`, and `held-\u2026` once it is its turn. No process takes over or replaces
 * another's file, so that the file of a process that died can be removed by any other at any time; a lock
 * in one file, stolen by unlinking it, has no such moment.
 *
 * One process holds it at a time: one that has renamed its file to `held-\u2026` looks again, and steps back if
 * there is another such file.
 */
class Lock {
    #folder;
    #patience;
    #queue = Promise.resolve();
    /** @param patience in milliseconds */
    constructor(folder, patience = PATIENCE) {
        this.#folder = folder;
        this.#patience = patience;
    }
    /**
     * Runs the section while no other process is in one.
     * @throws ImageError `STORE` when others hold it for too long
     */
    async hold(section, { signal } = {}) {
        const turn = this.#queue.then(() => this.#enter(section, signal));
        this.#queue = turn.catch(() => undefined);
        return turn;
    }
    async #enter(section, signal) {
        signal?.throwIfAborted();
        const ticket = `${Date.now()}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.${(0,disk_owner/* ownMark */.a1)()}`;
        const waiting = (0,external_node_path_.join)(this.#folder, `wait-${ticket}`);
        const held = (0,external_node_path_.join)(this.#folder, `held-${ticket}`);
        await (0,folder/* makeFolder */.f)(this.#folder);
        await (0,promises_.writeFile)(waiting, '', { flag: 'wx' });
        try {
            await this.#turn(ticket, signal);
            const beat = setInterval(() => void alive(held), HEARTBEAT);
            beat.unref();
            try {
                return await section();
            }
            finally {
                clearInterval(beat);
            }
        }
        finally {
            await (0,promises_.rm)(held, { force: true });
            await (0,promises_.rm)(waiting, { force: true });
        }
    }
    async #turn(ticket, signal) {
        const waiting = (0,external_node_path_.join)(this.#folder, `wait-${ticket}`);
        const held = (0,external_node_path_.join)(this.#folder, `held-${ticket}`);
        // The system's clock may be set meanwhile.
        const deadline = performance.now() + this.#patience;
        for (let beat = performance.now();;) {
            if ((await this.#before(ticket)) === undefined) {
                await (0,replace/* renameOver */.HB)(waiting, held);
                if (!(await this.#present()).some((name) => isHeld(name) && !name.endsWith(ticket))) {
                    return;
                }
                await (0,replace/* renameOver */.HB)(held, waiting);
            }
            if (performance.now() > deadline) {
                throw this.#impatient(await this.#before(ticket));
            }
            if (performance.now() - beat > HEARTBEAT) {
                beat = performance.now();
                await alive(waiting);
            }
            await (0,external_node_timers_promises_.setTimeout)(4 + Math.random() * 16, undefined, { signal });
        }
    }
    /** The file of the process that comes before this ticket: the holder, or one that waits longer. */
    async #before(ticket) {
        const present = await this.#present();
        return present.find(isHeld) ?? present.find((name) => name < `wait-${ticket}`);
    }
    /** The files of processes that still run; the others are removed. */
    async #present() {
        const names = (await (0,promises_.readdir)(this.#folder)).filter((name) => /^(?:held|wait)-/.test(name));
        const running = [];
        for (const name of names) {
            const path = (0,external_node_path_.join)(this.#folder, name);
            if (await isLeftOver(path, name)) {
                await (0,promises_.rm)(path, { force: true });
            }
            else {
                running.push(name);
            }
        }
        return running.sort();
    }
    #impatient(name) {
        const pid = name === undefined ? undefined : (0,disk_owner/* ownerOf */.bf)(name)?.pid;
        const who = pid === undefined ? 'another process' : `process ${pid}`;
        return new lib_errors/* ImageError */.C8('STORE', `waiting for ${this.#folder}: ${who} holds it for more than ${this.#patience / 1000} s`, { hint: 'end that process, or wait until it is done' });
    }
}
function isHeld(name) {
    return name.startsWith('held-');
}
async function alive(path) {
    const now = new Date();
    // It is gone if the section has just ended.
    await (0,promises_.utimes)(path, now, now).catch(() => undefined);
}
async function isLeftOver(path, name) {
    const owner = (0,disk_owner/* ownerOf */.bf)(name);
    const running = owner === undefined ? undefined : (0,disk_owner/* runs */.Np)(owner);
    if (running !== undefined) {
        return !running;
    }
    const found = await (0,errors/* ifThere */.y)(() => (0,promises_.stat)(path));
    return found === undefined || Date.now() - found.mtimeMs > STALE;
}

// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/disk/verify-file.js


const READ_SIZE = 1024 * 1024;
/**
 * Verifies a file, which is read through one buffer: a stream makes a new one for each read, and those
 * of a large file keep the garbage collector busy for as long as the hash takes.
 * @throws IntegrityError
 */
async function verifyFile(path, expected, { signal }) {
    const check = new verify/* Check */.Jl(expected);
    const file = await (0,files/* openFile */.Tq)(path);
    try {
        const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, expected.size + 1));
        for (let bytesRead = -1; bytesRead !== 0;) {
            signal?.throwIfAborted();
            ({ bytesRead } = await file.read(buffer, 0, buffer.byteLength, null));
            assert(check.add(buffer.subarray(0, bytesRead)));
        }
    }
    finally {
        await file.close();
    }
    assert(check.end());
}
function assert(error) {
    if (error !== null) {
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/layout/blobs.js













const blobs_READ_SIZE = 256 * 1024;
/** Content up to this size is read at once, in bytes. */
const SMALL = 64 * 1024;
/** The content of a layout: a file for each blob, `blobs/ALGORITHM/ENCODED`, never half-written. */
class Blobs {
    #dir;
    #ingest;
    /** @param ingest a folder on the same file system, for what is being written */
    constructor(dir, ingest) {
        this.#dir = (0,external_node_path_.join)(dir, 'blobs');
        this.#ingest = ingest;
    }
    path(digest) {
        return (0,external_node_path_.join)(this.#dir, (0,oci_digest/* algorithmOf */.Hy)(digest), (0,oci_digest/* encodedOf */.EX)(digest));
    }
    /** Goes by name and size: a power cut can leave an empty file. */
    async has({ digest, size }) {
        return (await (0,files/* fileAt */.Wd)(this.path(digest)))?.size === size;
    }
    /** Marks a blob as needed from now on, where the layout can be written to. */
    async use(digest) {
        const now = new Date();
        await (0,promises_.utimes)(this.path(digest), now, now).catch(() => undefined);
    }
    async size(digest) {
        return (await (0,files/* fileAt */.Wd)(this.path(digest)))?.size;
    }
    /** @returns `undefined` where there is no such blob */
    async read(descriptor, { offset = 0, signal } = {}) {
        signal?.throwIfAborted();
        if (descriptor.size <= SMALL) {
            const bytes = await this.document(descriptor, SMALL);
            return bytes && (0,verify/* streamOf */.mA)(bytes.subarray(offset));
        }
        const path = this.path(descriptor.digest);
        const file = await (0,errors/* ifThere */.y)(() => (0,files/* openFile */.Tq)(path));
        if (file === undefined) {
            return undefined;
        }
        const body = (0,external_node_fs_.createReadStream)(path, { fd: file, start: offset, highWaterMark: blobs_READ_SIZE });
        const checked = offset === 0 ? (0,verify/* verified */.zr)(body, descriptor) : body;
        return signal === undefined ? checked : (0,external_node_stream_.addAbortSignal)(signal, checked);
    }
    /** See {@link measureGzippedTar}. */
    async plainSize({ digest, size }) {
        return (0,errors/* ifThere */.y)(async () => {
            const file = await (0,files/* openFile */.Tq)(this.path(digest));
            const readAt = async (offset, length) => {
                const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
                return buffer.subarray(0, bytesRead);
            };
            return (0,compression/* measureGzippedTar */.lH)(readAt, size).finally(() => file.close());
        });
    }
    /**
     * A document's bytes, verified; `undefined` where it is not there.
     * @param limit in bytes
     * @throws ImageError `TOO_LARGE`; IntegrityError
     */
    async document(descriptor, limit) {
        if (descriptor.size > limit) {
            const what = `reading content ${descriptor.digest}`;
            throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${what}: larger than ${limit} bytes`);
        }
        const path = this.path(descriptor.digest);
        const bytes = await (0,errors/* ifThere */.y)(async () => (descriptor.size <= SMALL ? files/* readStartNow */.zZ : files/* readStart */.H6)(path, descriptor.size + 1));
        if (bytes !== undefined) {
            (0,verify/* verifyBytes */.RV)(bytes, descriptor);
        }
        return bytes;
    }
    /** Whether this could be a JSON document: only their bytes tell which blobs are manifests. */
    async mayBeDocument(digest) {
        return (await (0,errors/* ifThere */.y)(async () => (0,files/* readStartNow */.zZ)(this.path(digest), 1)))?.toString() === '{';
    }
    /** Writes while verifying, and gives the file its final name when its bytes are on the disk. */
    async write(descriptor, body, { signal }) {
        await this.#ingested(async (temporary) => {
            // The body first: a file whose opening is under way may be made after it was removed.
            const content = (0,verify/* verified */.zr)(await body(), descriptor);
            await (0,external_node_stream_promises_.pipeline)(content, newFile(temporary), during(signal));
            return descriptor.digest;
        });
    }
    /** Writes bytes whose digest is known only when they have been read. */
    async receive(chunks, { signal }) {
        const digester = new oci_digest/* Digester */.Y8();
        let size = 0;
        const counted = async function* () {
            for await (const chunk of chunks) {
                digester.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        };
        const digest = await this.#ingested(async (temporary) => {
            await (0,external_node_stream_promises_.pipeline)(counted, newFile(temporary), during(signal));
            return digester.digest();
        });
        return { digest, size };
    }
    /** Takes over a file, by a link where the file system has links. It is read once, to verify it. */
    async adopt(descriptor, path, { signal }) {
        await this.#ingested(async (temporary) => {
            await (0,files/* linkOrCopy */.L7)(path, temporary);
            const now = new Date();
            await (0,promises_.utimes)(temporary, now, now);
            await verifyFile(temporary, descriptor, { signal });
            return descriptor.digest;
        });
    }
    /** @param fill writes content to a temporary file, verifies it, and returns its digest */
    async #ingested(fill) {
        const { digest, path } = await (0,replace/* writeBeside */.Ae)(this.#ingest, async (temporary) => {
            const digest = await fill(temporary);
            return { digest, path: this.path(digest) };
        });
        await (0,replace/* syncFolder */.Yw)((0,external_node_path_.dirname)(path));
        return digest;
    }
    async remove(digest) {
        await (0,promises_.rm)(this.path(digest), { force: true });
    }
    /** Every blob that is there; files that are no blobs are left alone. */
    async *list() {
        for (const algorithm of ['sha256', 'sha512']) {
            const folder = (0,external_node_path_.join)(this.#dir, algorithm);
            for (const name of await namesIn(folder)) {
                const digest = `${algorithm}:${name}`;
                const found = (0,oci_digest/* isDigest */.Bc)(digest) ? await (0,files/* fileAt */.Wd)((0,external_node_path_.join)(folder, name)) : undefined;
                if (found !== undefined && (0,oci_digest/* isDigest */.Bc)(digest)) {
                    yield { digest, size: found.size, usedMs: found.mtimeMs };
                }
            }
        }
    }
}
function newFile(path) {
    return (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', flush: true, highWaterMark: blobs_READ_SIZE });
}
function during(signal) {
    return signal === undefined ? {} : { signal };
}
async function namesIn(folder) {
    return (await (0,errors/* ifThere */.y)(() => (0,promises_.readdir)(folder)))?.sort() ?? [];
}

// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(8129);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/layout/written-elsewhere.js





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
    const note = join(dir, 'ingest', `${NOTE}${ownName()}`);
    const noted = await writeFile(note, dirname(resolve(file)), { flag: 'wx' }).then(() => true, () => false);
    return async () => {
        await (noted ? rm(note, { force: true }) : undefined);
    };
}
/** Removes what is left where a process that has ended was writing; failing leaves it for the next one. */
async function removeNoted(note, name) {
    if (name.startsWith(NOTE)) {
        const folder = await (0,files/* readWhole */.oD)(note, NOTE_LIMIT).catch(() => undefined);
        await (folder && (0,new_file/* removeLeftOvers */.TY)(folder.toString()).catch(() => undefined));
    }
}

;// CONCATENATED MODULE: ./lib/layout/lease.js







/** What another machine left behind counts as given up after so long, in milliseconds. */
const FOREIGN_AGE = 24 * 60 * 60 * 1000;
/** Clocks and file systems tell time in steps of their own: so much may be wrong, in milliseconds. */
const CLOCK_STEP = 2_000;
/** A process that may not write may still read. */
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT']);
/**
 * Says that this process writes to the layout: content which is not yet below a name, or was found to be
 * there and is needed, must not be collected by another process. It ends with `end`, or with the process.
 */
class Lease {
    #ingest;
    #lock;
    #begun = new Map();
    #sinceMs = Number.NEGATIVE_INFINITY;
    constructor(ingest, lock) {
        this.#ingest = ingest;
        this.#lock = lock;
    }
    /** Under the lock: a collection that is under way ends first, so that what is seen next stays. */
    async begin(options) {
        const path = await (0,once/* once */.O)(this.#begun, 'lease', () => this.#begin(options));
        if (path !== undefined && Date.now() < this.#sinceMs) {
            await this.#beginEarlier(path);
        }
    }
    /** The clock was set back: what is stored from now on would seem to be older than the lease. */
    async #beginEarlier(path) {
        this.#sinceMs = Date.now();
        await (0,promises_.utimes)(path, new Date(), new Date());
    }
    async #begin(options) {
        const path = (0,external_node_path_.join)(this.#ingest, `lease.${(0,disk_owner/* ownName */.qU)()}`);
        try {
            await (0,folder/* makeFolder */.f)(this.#ingest);
            await this.#lock.hold(async () => {
                await removeLeftOvers(this.#ingest);
                await (0,promises_.writeFile)(path, '', { flag: 'wx' });
                this.#sinceMs = Date.now();
            }, options);
        }
        catch (error) {
            if (READ_ONLY.has((0,errors/* errno */.b)(error))) {
                return undefined;
            }
            throw error;
        }
        return path;
    }
    async end() {
        const path = await this.#begun.get('lease')?.catch(() => undefined);
        this.#begun.clear();
        if (path !== undefined) {
            await (0,promises_.rm)(path, { force: true });
        }
    }
}
/** When the first of the other processes that are writing began, in milliseconds since 1970. */
async function othersWriteSince(ingest) {
    const names = await filesIn(ingest);
    const leases = names.filter((name) => name.startsWith('lease.') && !name.endsWith((0,disk_owner/* ownMark */.a1)()));
    const times = [];
    for (const name of leases) {
        const { gone, since } = await judge(ingest, name);
        // A lease from the future: the clock was set back, and no time tells what was stored since.
        const isKnown = since <= Date.now() + CLOCK_STEP;
        if (!gone) {
            times.push(isKnown ? since : Number.NEGATIVE_INFINITY);
        }
    }
    return times.length === 0 ? undefined : Math.min(...times) - CLOCK_STEP;
}
/** Removes what processes that have ended had begun to write. */
async function removeLeftOvers(ingest) {
    for (const name of await filesIn(ingest)) {
        if ((await judge(ingest, name)).gone) {
            await removeNoted((0,external_node_path_.join)(ingest, name), name);
            await (0,promises_.rm)((0,external_node_path_.join)(ingest, name), { force: true });
        }
    }
}
async function judge(ingest, name) {
    const owner = (0,disk_owner/* ownerOf */.bf)(name);
    const running = owner === undefined ? undefined : (0,disk_owner/* runs */.Np)(owner);
    const since = (await (0,errors/* ifThere */.y)(() => (0,promises_.stat)((0,external_node_path_.join)(ingest, name))))?.mtimeMs;
    const age = since === undefined ? Number.POSITIVE_INFINITY : Date.now() - since;
    return { gone: !(running ?? age < FOREIGN_AGE) || since === undefined, since: since ?? 0 };
}
async function filesIn(folder) {
    const found = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

;// CONCATENATED MODULE: ./lib/layout/collect.js









/**
 * Removes content that no image needs. What other processes have stored, or found to be there, since they
 * began to write stays. The lock must be held.
 * @param dir of the layout
 */
async function collect(dir, blobs, index, options) {
    const ingest = (0,external_node_path_.join)(dir, 'ingest');
    await removeLeftOvers(ingest);
    const others = await othersWriteSince(ingest);
    const recent = options.grace === undefined ? undefined : Date.now() - options.grace;
    const never = Number.POSITIVE_INFINITY;
    const since = Math.min(others ?? never, recent ?? never);
    const { list, signal } = options;
    const collected = await sweep(blobs, index, { since, signal, list });
    await new layout_forms/* Forms */.o(dir).sweep((made) => blobs.has(made));
    return collected;
}
/** Removes what nothing needs, the entry of a referrer before its content. */
async function sweep(blobs, index, scope) {
    const list = scope.list ?? (await index.read());
    const all = [];
    for await (const blob of blobs.list()) {
        all.push(blob);
    }
    const needed = await neededOf(blobs, list, all, scope);
    const kept = (0,index_edits/* keep */.aC)(list, (entry) => (0,layout_entry/* subjectOf */.et)(entry) === undefined || needed.has(entry.digest));
    const removed = all.filter(({ digest }) => !needed.has(digest));
    const removeAll = async () => {
        for (const { digest } of removed) {
            scope.signal?.throwIfAborted();
            await blobs.remove(digest);
        }
    };
    if (kept !== list && scope.list === undefined) {
        await index.write(kept, removeAll);
    }
    await removeAll();
    return {
        digests: removed.map(({ digest }) => digest),
        bytes: removed.reduce((sum, { size }) => sum + size, 0),
    };
}
/**
 * What must stay: everything below the roots, referrers whose subject stays and what is below
 * them, and what was used just now. Blobs that are not there are no error: a layout may be sparse.
 */
async function neededOf(blobs, list, all, scope) {
    const roots = (0,index_edits/* images */.zC)(list);
    const subjects = new Map(list.entries.map((entry) => [entry.digest, (0,layout_entry/* subjectOf */.et)(entry)]));
    const isRecent = ({ usedMs }) => usedMs >= scope.since;
    const needed = new Set();
    await addBelow(blobs, roots, needed, scope);
    for (const { annotations } of roots) {
        // The index alone and not what is below it: it is kept to choose from again.
        const index = annotations?.[annotation/* INDEX_ANNOTATION */.n];
        if (index !== undefined && (0,oci_digest/* isDigest */.Bc)(index)) {
            needed.add(index);
        }
    }
    let loose = await manifestsAmong(blobs, all.filter(({ digest }) => !needed.has(digest)), scope);
    for (let before = -1; before !== loose.length;) {
        before = loose.length;
        const staying = loose.filter(({ blob, manifest: { subject } }) => isRecent(blob) ||
            isIn(needed, subject?.digest) ||
            // What belongs to an image by its tag alone says so nowhere else.
            isIn(needed, subjects.get(blob.digest)));
        for (const { blob, manifest } of staying) {
            needed.add(blob.digest);
            await addBelow(blobs, (0,oci_manifest/* children */.Y_)(manifest), needed, scope);
        }
        loose = loose.filter(({ blob }) => !needed.has(blob.digest));
    }
    for (const { digest } of all.filter(isRecent)) {
        needed.add(digest);
    }
    return needed;
}
function isIn(digests, digest) {
    return digest !== undefined && digests.has(digest);
}
async function addBelow(blobs, roots, needed, { signal }) {
    const waiting = [...roots];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        signal?.throwIfAborted();
        if (needed.has(next.digest)) {
            continue;
        }
        needed.add(next.digest);
        const bytes = (0,media_type/* isTaggableType */.ys)(next.mediaType)
            ? await blobs.document(next, oci_manifest/* MANIFEST_READ_LIMIT */.tm)
            : undefined;
        if (bytes !== undefined) {
            waiting.push(...(0,oci_manifest/* children */.Y_)((0,oci_manifest/* decodeManifest */.MK)(bytes, next.mediaType, `manifest ${next.digest}`)));
        }
    }
}
async function manifestsAmong(blobs, candidates, { signal }) {
    const found = [];
    for (const blob of candidates) {
        signal?.throwIfAborted();
        // Content that no image needs may be broken.
        const manifest = await manifestIn(blobs, blob).catch(() => undefined);
        if (manifest !== undefined) {
            found.push({ blob, manifest });
        }
    }
    return found;
}
/** The blob as a manifest, or `undefined` where it is none. @throws IntegrityError */
async function manifestIn(blobs, blob) {
    if (blob.size > oci_manifest/* MANIFEST_READ_LIMIT */.tm || !(await blobs.mayBeDocument(blob.digest))) {
        return undefined;
    }
    const bytes = await blobs.document(blob, oci_manifest/* MANIFEST_READ_LIMIT */.tm);
    try {
        return bytes && (0,oci_manifest/* decodeManifest */.MK)(bytes, undefined, `content ${blob.digest}`);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(562);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
;// CONCATENATED MODULE: ./lib/layout/whole.js




/**
 * Whether content is there with everything below it. Layers that are kept elsewhere (`urls`) may be
 * absent; a manifest that cannot be read, or whose bytes are damaged, is not whole.
 */
async function isWhole(blobs, root, options) {
    const seen = new Set();
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        options.signal?.throwIfAborted();
        if (seen.has(next.digest) || (0,media_type/* isNonDistributable */.SM)(next.mediaType)) {
            continue;
        }
        seen.add(next.digest);
        if (!(await blobs.has(next))) {
            return false;
        }
        const below = await childrenOf(blobs, next).catch(lib_errors/* unlessInterrupted */.V1);
        if (below === undefined) {
            return false;
        }
        waiting.push(...below);
    }
    return true;
}
/** @throws ContentMissingError if something to be named is not whole */
async function mustBeWhole(blobs, namings, place, options) {
    const byDigest = new Map(namings.map((one) => [one.descriptor.digest, one]));
    for (const { descriptor, name } of byDigest.values()) {
        if (!(await isWhole(blobs, descriptor, options))) {
            throw new content_missing/* ContentMissingError */.IL(`naming ${descriptor.digest} ${name} in ${place}`);
        }
    }
}
async function childrenOf(blobs, descriptor) {
    if (!(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
        return [];
    }
    const bytes = await blobs.document(descriptor, oci_manifest/* MANIFEST_READ_LIMIT */.tm);
    const where = `manifest ${descriptor.digest}`;
    return bytes && (0,oci_manifest/* children */.Y_)((0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType, where));
}

;// CONCATENATED MODULE: ./lib/layout/content.js


/**
 * The content of a layout for one process that reads and writes it: what it finds or stores stays until
 * its lease ends, even if another process collects meanwhile.
 */
class LeasedContent {
    #blobs;
    #lease;
    /** What is being stored now. */
    #storing = new Map();
    constructor(blobs, lease) {
        this.#blobs = blobs;
        this.#lease = lease;
    }
    /** From now on what is found or stored stays. */
    async begin(options) {
        await this.#lease.begin(options);
    }
    /** Whether this piece of content is there; what it refers to is not looked at. */
    async holds(descriptor, options) {
        await this.#lease.begin(options);
        const found = await this.#blobs.has(descriptor);
        if (found) {
            await this.#blobs.use(descriptor.digest);
        }
        return found;
    }
    /** Whether it is there with everything below it. */
    async has(descriptor, options) {
        return (await this.holds(descriptor, options)) && isWhole(this.#blobs, descriptor, options);
    }
    /**
     * Content that is being stored for another image is waited for, and not read twice.
     * @param others layouts whose file is shared if they have the content
     */
    async store(descriptor, body, others, options) {
        const { digest } = descriptor;
        while (!(await this.holds(descriptor, options))) {
            const before = this.#storing.get(digest);
            if (before === undefined) {
                const storing = this.#bring(descriptor, body, others, options);
                this.#storing.set(digest, storing);
                return storing.finally(() => this.#storing.delete(digest));
            }
            await (0,interruptible/* interruptible */.I)(before.catch(() => undefined), options);
        }
        return 'exists';
    }
    async #bring(descriptor, body, others, options) {
        for (const other of others) {
            if (await other.has(descriptor)) {
                await this.#blobs.adopt(descriptor, other.path(descriptor.digest), options);
                return 'mounted';
            }
        }
        await this.#blobs.write(descriptor, body, options);
        return 'copied';
    }
    async receive(chunks, options) {
        await this.#lease.begin(options);
        return this.#blobs.receive(chunks, options);
    }
    async end() {
        await this.#lease.end();
    }
}

;// CONCATENATED MODULE: ./lib/layout/find.js





/**
 * What a name stands for. A digest finds a manifest with no entry of its own as well: one below an index,
 * or one that was pushed by digest.
 */
async function findNamed(blobs, list, name) {
    const found = (0,index_edits/* imageOrTag */.$l)(list, name);
    if (found === undefined) {
        return (0,oci_digest/* isDigest */.Bc)(name) ? manifestOf(blobs, name) : undefined;
    }
    const asked = (0,layout_entry/* digestIn */.s)(name) ?? found.digest;
    return asked === found.digest || (await lists(blobs, asked, found)) ? found : undefined;
}
async function manifestOf(blobs, digest) {
    const size = (await blobs.size(digest)) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest, size });
    return manifest && { mediaType: manifest.mediaType, digest, size };
}
/** Whether an index, which must be there, has this image. An annotation that says so is no proof. */
async function lists(blobs, index, image) {
    const size = (await blobs.size(index)) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest: index, size });
    return manifest !== undefined && (0,oci_manifest/* children */.Y_)(manifest).some(({ digest }) => digest === image.digest);
}

// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(6850);
;// CONCATENATED MODULE: ./lib/layout/layout.js


















/**
 * An OCI image layout directory, for many processes at once: content gets its final name when it is verified
 * and on the disk, and `index.json` is replaced under a lock. Any other tool can read it; what is being
 * written is under `ingest/`. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
class ImageLayout {
    place;
    /** Absolute, with symbolic links resolved. */
    dir;
    #blobs;
    #lock;
    #index;
    #content;
    constructor(dir, place, mayBeAbsent = false) {
        this.dir = dir;
        this.place = place;
        const ingest = (0,external_node_path_.join)(dir, 'ingest');
        this.#blobs = new Blobs(dir, ingest);
        this.#lock = new Lock((0,external_node_path_.join)(ingest, 'lock'));
        this.#index = new index_file/* IndexFile */.Z6(dir, place, this.#lock, mayBeAbsent);
        this.#content = new LeasedContent(this.#blobs, new Lease(ingest, this.#lock));
    }
    /** @throws ImageError `STORE` where there is no layout of version 1.0.0, and none could be made */
    static async open(dir, options = {}) {
        const { create = false, place = `oci:${dir}` } = options;
        try {
            if (create) {
                return await ImageLayout.#make(dir, place, options);
            }
            const layout = new ImageLayout(await (0,promises_.realpath)(dir), place);
            await layout.#index.check();
            return layout;
        }
        catch (error) {
            const why = error instanceof lib_errors/* ImageError */.C8 ? error.cause : error;
            throw (0,errors/* isMissing */.b2)(why) && !create
                ? (0,layout_entry/* noLayout */.e0)(place, error)
                : (0,errors/* fileError */.zS)('STORE', `opening ${place}`, error);
        }
    }
    /** Where nothing is there and nothing can be written, the layout is empty: reading it is no error. */
    static async #make(dir, place, options) {
        try {
            await (0,folder/* makeFolder */.f)((0,external_node_path_.join)(dir, 'blobs', 'sha256'));
            const layout = new ImageLayout(await (0,promises_.realpath)(dir), place);
            await layout.#index.create(options);
            await layout.#index.check();
            return layout;
        }
        catch (error) {
            if (!(0,errors/* isReadOnly */.PI)(error) || (await (0,files/* fileAt */.Wd)((0,external_node_path_.join)(dir, 'index.json'))) !== undefined) {
                throw error;
            }
            return new ImageLayout((0,external_node_path_.resolve)(dir), place, true);
        }
    }
    /** @param name as `index.json` has it, a reference, a digest, or empty for the only image */
    async resolve(name, options = {}) {
        const found = await this.#find(name, options);
        if (found === undefined) {
            throw (0,layout_entry/* noSuchImage */.OB)(this.place, name, (0,index_edits/* images */.zC)(await this.#index.read()));
        }
        return found;
    }
    /** What a name stands for; undefined also if its image is not whole: a copy then mends it. */
    async lookup(name, options = {}) {
        const found = name === '' ? undefined : await this.#find(name, options);
        return found && (await isWhole(this.#blobs, found, options)) ? found : undefined;
    }
    async #find(name, { signal }) {
        signal?.throwIfAborted();
        return findNamed(this.#blobs, await this.#index.read(), name);
    }
    async fetch(descriptor, options = {}) {
        const what = `reading ${descriptor.digest} from ${this.place}`;
        const body = await (0,errors/* fileErrors */.GC)('STORE', what, () => this.#blobs.read(descriptor, options));
        if (body === undefined) {
            throw new lib_errors/* ImageError */.C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        return body;
    }
    async plainSize(descriptor) {
        return this.#blobs.plainSize(descriptor);
    }
    /** Content that was found stays until this layout is closed, even if it is collected meanwhile. */
    async has(descriptor, options = {}) {
        return this.#content.has(descriptor, options);
    }
    /** Whether this piece of content is there; {@link has} also asks for everything below it. */
    async holds(descriptor, options = {}) {
        return this.#content.holds(descriptor, options);
    }
    async put(descriptor, body, options = {}) {
        return (0,errors/* fileErrors */.GC)('STORE', `storing ${descriptor.digest} in ${this.place}`, async () => {
            const from = (options.from ?? []).filter((source) => source instanceof ImageLayout);
            const others = from.map((layout) => layout.#blobs);
            const outcome = await this.#content.store(descriptor, body, others, options);
            if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                await this.#keepReferrer(descriptor, options);
            }
            if (options.name !== undefined) {
                await this.tag(descriptor, options.name, options);
            }
            return outcome;
        });
    }
    /** Stores bytes whose digest is known only when they have been read. */
    async receive(chunks, options = {}) {
        const what = `storing in ${this.place}`;
        return (0,errors/* fileErrors */.GC)('STORE', what, () => this.#content.receive(chunks, options));
    }
    /** A manifest that refers to another needs an entry to be found by: a layout lists nothing else. */
    async #keepReferrer(descriptor, options) {
        const referrer = await (0,referrers/* referrerOf */.N1)(this.#blobs, descriptor);
        if (referrer !== undefined && !(0,index_edits/* hasReferrer */.IX)(await this.#index.read(), descriptor)) {
            await this.#index.edit((list) => (0,index_edits/* withReferrer */.Me)(list, referrer), options);
        }
    }
    async referrers(descriptor, options = {}) {
        return (0,referrers/* referrersIn */.qs)(this.#blobs, (await this.#index.read()).entries, descriptor, options);
    }
    async digestTags(descriptor) {
        return (0,referrers/* digestTagsIn */.t7)((await this.#index.read()).entries, descriptor);
    }
    /** @throws ContentMissingError if not all below it is there, by a look under the lock */
    async tag(descriptor, name, options = {}) {
        await this.tagAll([{ descriptor, name }], options);
    }
    /** {@link tag} for several names, which are all given or none. */
    async tagAll(namings, options = {}) {
        await this.#content.begin(options);
        await this.#index.edit(async (list) => {
            await mustBeWhole(this.#blobs, namings, this.place, options);
            return (0,index_edits/* withNames */.B1)(list, namings);
        }, options);
    }
    /** All images, in the order in which they came; what refers to one is not among them. */
    async entries() {
        return (0,index_edits/* images */.zC)(await this.#index.read()).map(layout_entry/* entryOf */.Ms);
    }
    /** Takes entries away, all at once; an image goes with its last. Its content stays until `collect`. */
    async remove(isGone, options = {}) {
        await this.#index.edit((list) => (0,index_edits/* without */.FF)(list, isGone), {
            ...options,
            makeRoom: (list) => collect(this.dir, this.#blobs, this.#index, { ...options, list }),
        });
    }
    /** Notes by which digest a repository knows an image: `ghcr.io/acme/app@sha256:\u2026`. */
    async noteRepoDigest(digest, name, options = {}) {
        const list = await this.#index.read();
        if ((0,index_edits/* withRepoDigest */.B)(list, digest, name) !== list) {
            await this.#index.edit((now) => (0,index_edits/* withRepoDigest */.B)(now, digest, name), options);
        }
    }
    /**
     * Removes content that no image needs. What other processes have stored, or found to be there,
     * since they began to write stays. In this process no copy into the layout may be under way.
     */
    async collect(options = {}) {
        return this.#lock.hold(() => collect(this.dir, this.#blobs, this.#index, options), options);
    }
    blobPath(digest) {
        return this.#blobs.path(digest);
    }
    contains(source) {
        return source instanceof ImageLayout && source.dir === this.dir;
    }
    async close() {
        await this.#content.end();
    }
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ referrerOf),
/* harmony export */   _B: () => (/* binding */ referrerFrom),
/* harmony export */   qs: () => (/* binding */ referrersIn),
/* harmony export */   t7: () => (/* binding */ digestTagsIn)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8574);
/* harmony import */ var _oci_referrer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3530);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);





/** @returns `undefined` for a manifest without a subject */
function referrerFrom(descriptor, manifest) {
    return manifest.subject === undefined
        ? undefined
        : { descriptor: (0,_oci_referrer_js__WEBPACK_IMPORTED_MODULE_0__/* .asReferrer */ .w)(descriptor, manifest), subject: manifest.subject.digest };
}
/** @returns `undefined` for a manifest without a subject, or one that is not there */
async function referrerOf(blobs, descriptor) {
    const manifest = await manifestAt(blobs, descriptor);
    return manifest && referrerFrom(descriptor, manifest);
}
/**
 * What the layout has that refers to this content, whichever tool wrote it: our entries say it; other
 * tools leave the referrer as an entry without a name (oras), or list it in an index that is named
 * `sha256-\u2026` (regclient, and any layout copied from a registry without the Referrers API).
 */
async function referrersIn(blobs, entries, { digest }, { signal, artifactType }) {
    const found = new Map();
    for (const entry of entries) {
        signal?.throwIfAborted();
        for (const referrer of await said(blobs, entry, digest)) {
            found.set(referrer.digest, referrer);
        }
    }
    const all = [...found.values()];
    return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
}
/**
 * What belongs to this content by the name alone that cosign gave it, as a registry's tag or as a whole
 * reference; the tag is what it is called wherever it goes.
 */
function digestTagsIn(entries, { digest }) {
    const tag = new RegExp(`(?:^|:)(${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(digest)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedOf */ .EX)(digest)}\\.(?:sig|att|sbom))$`);
    const found = entries.map((entry) => ({
        name: tag.exec((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry).name ?? '')?.[1] ?? '',
        descriptor: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .nameless */ .f0)(entry),
    }));
    return found.filter(({ name }) => name !== '');
}
/** The referrers to this subject that one entry speaks of. */
async function said(blobs, entry, subject) {
    const known = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(entry);
    const { name } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry);
    if (known !== undefined) {
        return known === subject && name === undefined ? [(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .nameless */ .f0)(entry)] : [];
    }
    if (name === undefined) {
        const referrer = await referrerOf(blobs, entry);
        return referrer?.subject === subject ? [referrer.descriptor] : [];
    }
    const fallback = `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(subject)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedOf */ .EX)(subject)}`;
    return name.endsWith(fallback) && (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(entry.mediaType) ? listedIn(blobs, entry) : [];
}
async function listedIn(blobs, entry) {
    const index = await manifestAt(blobs, entry);
    return index?.kind === 'index' ? index.manifests : [];
}
async function manifestAt(blobs, descriptor) {
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return undefined;
    }
    const bytes = await blobs.document(descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_READ_LIMIT */ .tm);
    return bytes && (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeManifest */ .MK)(bytes, descriptor.mediaType, `manifest ${descriptor.digest}`);
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ INDEX_ANNOTATION)
/* harmony export */ });
/** Ours: the digest of the index that a stored image was taken from. */
const INDEX_ANNOTATION = 'dev.transship.index';


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

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose),
/* harmony export */   z: () => (/* binding */ chooseAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _platform_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4542);



/**
 * The image of the first wanted platform that has one; among equals the first of the index.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
function choose(images, wanted, place) {
    const [best] = wanted.map((platform) => matching(images, platform)[0]).filter(isThere);
    if (best === undefined) {
        throw notFound(images, wanted, place);
    }
    return best;
}
/**
 * Every image that a wanted platform means: those for the machine that suits it best, of all the
 * versions of the operating system that it leaves open.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
function chooseAll(images, wanted, place) {
    const found = matching(images, wanted);
    if (found.length === 0) {
        throw notFound(images, [wanted], place);
    }
    return found;
}
/** The nearest images; `filter` keeps their order. */
function matching(images, wanted) {
    const distances = new Map(images.map((image) => [image, (0,_platform_match_js__WEBPACK_IMPORTED_MODULE_0__/* .platformDistance */ .L)(image.platform, wanted) ?? Number.NaN]));
    const least = [...distances.values()].reduce((one, other) => (other < one ? other : one), Number.POSITIVE_INFINITY);
    return images.filter((image) => distances.get(image) === least);
}
function isThere(value) {
    return value !== undefined;
}
function notFound(images, [wanted], place) {
    const missing = wanted === undefined ? 'no platform' : (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(wanted);
    const there = [...new Set(images.map(({ platform }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform)))];
    const listed = there.slice(0, MOST_LISTED).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('PLATFORM_NOT_FOUND', `${place}: no image for ${missing}`, {
        hint: there.length === 0
            ? 'the index holds no images with a platform'
            : `there are images for ${listed}${there.length > MOST_LISTED ? ', \u2026' : ''}`,
    });
}
const MOST_LISTED = 40;


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

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ asSize),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   _T: () => (/* binding */ asStringMap),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   xO: () => (/* binding */ decodeJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);


/** @param where names the document and the member, for the error: `index.json: manifests[3]` */
function invalid(where, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_DOCUMENT', `${where}: ${why}`);
}
/**
 * A value takes many times the memory of `{},`: of so many on, a document is refused that has more
 * than one in so many bytes. What people and tools write has far fewer.
 */
const VALUES_LIMIT = 500_000;
const BYTES_A_VALUE = 30;
/** @throws ImageError `INVALID_DOCUMENT`, or `TOO_LARGE` for one that is made to fill memory */
function decodeJson(bytes, where) {
    const most = Math.max(VALUES_LIMIT, bytes.byteLength / BYTES_A_VALUE);
    if (bytes.byteLength > VALUES_LIMIT && valuesIn(bytes) > most) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('TOO_LARGE', `${where}: more than ${Math.floor(most)} values`);
    }
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_DOCUMENT', `${where}: not JSON`, { cause });
    }
}
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `,`, `[` and `{`. */
const BEFORE_A_VALUE = new Set([0x2c, 0x5b, 0x7b]);
/** About as many as there are; that it is JSON at all is for the parser to say. */
function valuesIn(bytes) {
    let values = 0;
    let inString = false;
    for (let at = 0; at < bytes.byteLength; at += 1) {
        const byte = bytes[at] ?? 0;
        if (inString) {
            at += Number(byte === BACKSLASH);
            inString = byte !== QUOTE;
        }
        else {
            inString = byte === QUOTE;
            values += Number(BEFORE_A_VALUE.has(byte));
        }
    }
    return values;
}
function asObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw invalid(where, 'not an object');
    }
    return value;
}
function asString(value, where) {
    if (typeof value !== 'string') {
        throw invalid(where, 'not a string');
    }
    return value;
}
/** A whole number from 0 to 2^53-1. */
function asSize(value, where) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw invalid(where, 'not a size in bytes');
    }
    return value;
}
/** Absent and `null` are an empty array: Go writes a nil slice as `null`. */
function asArray(value, where, decode) {
    if (value === undefined || value === null) {
        return [];
    }
    if (!Array.isArray(value)) {
        throw invalid(where, 'not an array');
    }
    return value.map((item, index) => decode(item, `${where}[${index}]`));
}
/** Absent and `null` are an empty map, and a member that is `null` is an empty string, as in Go. */
function asStringMap(value, where) {
    if (value === undefined || value === null) {
        return {};
    }
    const entries = Object.entries(asObject(value, where));
    const texts = entries.map(([key, item]) => [key, item === null ? '' : asString(item, `${where}.${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(key, 100)}`)]);
    return Object.fromEntries(texts);
}
/** `undefined` for an absent member or `null`, else what `decode` makes of it. */
function optional(value, where, decode) {
    return value === undefined || value === null ? undefined : decode(value, where);
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ decodeDescriptor)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);




/** @throws ImageError `INVALID_DOCUMENT` */
function decodeDescriptor(value, where) {
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, where);
    const digest = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(object['digest'], `${where}.digest`);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`${where}.digest`, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(digest)} is not a sha256 or sha512 digest`);
    }
    const mediaType = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['mediaType'], `${where}.mediaType`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '';
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asSize */ .ED)(object['size'], `${where}.size`);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['urls'], `${where}.urls`, (urls, at) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(urls, at, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ));
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['annotations'], `${where}.annotations`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asStringMap */ ._T);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['data'], `${where}.data`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const platform = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['platform'], `${where}.platform`, _platform_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePlatform */ .C2);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object['artifactType'], `${where}.artifactType`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const written = platform && { platform: { ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(object['platform'], where), ...platform } };
    return { ...object, mediaType, ...written };
}
/** Only what identifies the content: for writing where a borrowed annotation or platform would be wrong. */
function plain(descriptor) {
    const { mediaType, digest, size } = descriptor;
    return { mediaType, digest, size };
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   EX: () => (/* binding */ encodedOf),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   Y8: () => (/* binding */ Digester),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);



const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** The longest digest by any algorithm that is read, in characters. */
const LONGEST = 512;
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
function isDigest(text) {
    const colon = text.indexOf(':');
    const algorithm = text.slice(0, colon);
    if (algorithm !== 'sha256' && algorithm !== 'sha512') {
        return false;
    }
    const encoded = text.slice(colon + 1);
    return encoded.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(encoded);
}
/**
 * Reads a digest, `ALGORITHM:HEX`.
 * @throws ImageError `INVALID_REFERENCE`, or `UNSUPPORTED` for an algorithm that is not verified here
 */
function parseDigest(text) {
    if (isDigest(text)) {
        return text;
    }
    const algorithm = text.slice(0, Math.max(text.indexOf(':'), 0));
    if (text.length <= LONGEST && GRAMMAR.test(text) && !(algorithm in HEX_LENGTH)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('UNSUPPORTED', `digest ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: unknown algorithm "${algorithm}"`, {
            hint: 'sha256 and sha512 are supported',
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_REFERENCE', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not a digest`, {
        hint: 'a digest is "sha256:" and 64 lower-case hex characters',
    });
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The part after the colon. */
function encodedOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** A digest over bytes that come in pieces. */
class Digester {
    #algorithm;
    #hash;
    constructor(algorithm = 'sha256') {
        this.#algorithm = algorithm;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    update(bytes) {
        this.#hash.update(bytes);
    }
    /** Ends it: neither `update` nor `digest` may follow. */
    digest() {
        return `${this.#algorithm}:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ ATTESTED_DIGEST),
/* harmony export */   Js: () => (/* binding */ attestedDigest),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   gb: () => (/* binding */ MANIFEST_WRITE_LIMIT),
/* harmony export */   tm: () => (/* binding */ MANIFEST_READ_LIMIT),
/* harmony export */   zH: () => (/* binding */ imageConfigOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1260);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8574);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2486);





/** The largest manifest or index that is read, in bytes; the specification promises 4 MiB. */
const MANIFEST_READ_LIMIT = 8 * 1024 * 1024;
/** The largest that is written, in bytes: registries need not take more. */
const MANIFEST_WRITE_LIMIT = 4 * 1024 * 1024;
/**
 * A manifest or index from its exact bytes. A body that says two things at once is refused
 * (CVE-2021-41190).
 * @param mediaType as the descriptor or `Content-Type` says; `undefined` leaves it to the body
 * @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE`, or `UNSUPPORTED` for Docker's schema 1
 */
function decodeManifest(bytes, mediaType, where) {
    if (bytes.byteLength > MANIFEST_READ_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('TOO_LARGE', `${where}: larger than ${MANIFEST_READ_LIMIT} bytes`);
    }
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeJson */ .xO)(bytes, where), where);
    const type = typeOf(object, mediaType, where);
    const common = {
        mediaType: type,
        subject: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(object['subject'], `${where}: subject`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y),
        artifactType: typeof object['artifactType'] === 'string' ? object['artifactType'] : undefined,
        annotations: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asStringMap */ ._T)(object['annotations'], `${where}: annotations`),
    };
    if ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(type)) {
        const manifests = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(object['manifests'], `${where}: manifests`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y);
        return { kind: 'index', ...common, manifests };
    }
    const member = type === _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociArtifact ? 'blobs' : 'layers';
    return {
        kind: 'manifest',
        ...common,
        config: member === 'blobs' ? undefined : decodeConfigAt(object['config'], `${where}: config`),
        layers: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(object[member], `${where}: ${member}`, _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y),
    };
}
/** Docker 1.10 and its contemporaries left out the media type of a config. */
function decodeConfigAt(value, where) {
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDescriptor */ .y)({ mediaType: '', ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value, where) }, where);
}
/** What configs of images were called before there were types for them (skopeo#1910). */
const UNTYPED = new Set([
    'application/octet-stream',
    'application/json',
    'text/html',
    '',
]);
/** The config of a container image; undefined for an index, and for an artifact, whose config can be anything. */
function imageConfigOf(manifest) {
    if (manifest.kind === 'index' || manifest.artifactType) {
        return undefined;
    }
    const { config, layers } = manifest;
    const type = config?.mediaType ?? '';
    const isOld = UNTYPED.has(type) && layers.length > 0;
    const isImage = (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageConfigType */ .Ky)(type) || (isOld && layers.every(({ mediaType }) => (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isLayerType */ .IO)(mediaType)));
    return isImage ? config : undefined;
}
/** The media type that header and body agree on; without either, what the shape says. */
function typeOf(object, declared, where) {
    const written = typeof object['mediaType'] === 'string' ? object['mediaType'] : undefined;
    if ([declared, written].some((type) => type !== undefined && (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isSchema1Type */ .hy)(type))) {
        throw schema1(where);
    }
    const [first, second] = [declared, written].filter((type) => type !== undefined && isKnown(type));
    if (second !== undefined && first !== second) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `it says it is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${written}`)}, but was given as ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${declared}`)}`);
    }
    const shape = shapeOf(object, where);
    const type = first ?? shape;
    if (type === undefined) {
        throw object['schemaVersion'] === 1
            ? schema1(where)
            : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `not a manifest or index (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(declared ?? written ?? 'no media type', 100)})`);
    }
    if (shape !== undefined && (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(type) !== (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(shape)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, `its members are not those of ${type}`);
    }
    return type;
}
function isKnown(mediaType) {
    return (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType) || (0,_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType);
}
function shapeOf(object, where) {
    const index = 'manifests' in object;
    const manifest = 'layers' in object || 'config' in object;
    if (index && manifest) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(where, 'it has the members of an index and of a manifest');
    }
    if (index) {
        return _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociIndex;
    }
    return manifest ? _media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociManifest : undefined;
}
function schema1(where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('UNSUPPORTED', `${where}: Docker's manifest schema 1`, {
        hint: 'schema 1 was retired in 2020: pull the image with an old docker and push it again',
    });
}
/** Everything that a manifest needs below it, in its own order; a subject is not below. */
function children(manifest) {
    if (manifest.kind === 'index') {
        return manifest.manifests;
    }
    return manifest.config === undefined ? manifest.layers : [manifest.config, ...manifest.layers];
}
/** BuildKit's annotation of an attestation in an index: the image that it is about. */
const ATTESTED_DIGEST = 'vnd.docker.reference.digest';
function attestedDigest(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
        ? descriptor.annotations[ATTESTED_DIGEST]
        : undefined;
}


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   IO: () => (/* binding */ isLayerType),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   QP: () => (/* binding */ OCI_LAYER),
/* harmony export */   SM: () => (/* binding */ isNonDistributable),
/* harmony export */   ZX: () => (/* binding */ bareMediaType),
/* harmony export */   dY: () => (/* binding */ MANIFEST_ACCEPT),
/* harmony export */   hy: () => (/* binding */ isSchema1Type),
/* harmony export */   tr: () => (/* binding */ isImageManifestType),
/* harmony export */   ys: () => (/* binding */ isTaggableType)
/* harmony export */ });
/** The media types of the field. https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md */
const MEDIA_TYPE = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociLayer: 'application/vnd.oci.image.layer.v1.tar',
    ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    ociEmpty: 'application/vnd.oci.empty.v1+json',
    ociArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+json',
    dockerSchema1Signed: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
};
/** A layer's, by how it is compressed. */
const OCI_LAYER = {
    none: MEDIA_TYPE.ociLayer,
    gzip: MEDIA_TYPE.ociLayerGzip,
    zstd: MEDIA_TYPE.ociLayerZstd,
};
/** What a manifest request accepts, as one header value: some proxies drop repeated headers. */
const MANIFEST_ACCEPT = [
    MEDIA_TYPE.ociIndex,
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.dockerIndex,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
    '*/*',
].join(', ');
const INDEXES = new Set([MEDIA_TYPE.ociIndex, MEDIA_TYPE.dockerIndex]);
const MANIFESTS = new Set([
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
]);
const CONFIGS = new Set([MEDIA_TYPE.ociConfig, MEDIA_TYPE.dockerConfig]);
const LAYERS = new Set([
    MEDIA_TYPE.ociLayer,
    MEDIA_TYPE.ociLayerGzip,
    MEDIA_TYPE.ociLayerZstd,
    MEDIA_TYPE.dockerLayer,
    MEDIA_TYPE.dockerLayerGzip,
]);
const SCHEMA1 = new Set([
    MEDIA_TYPE.dockerSchema1,
    MEDIA_TYPE.dockerSchema1Signed,
]);
function isIndexType(mediaType) {
    return INDEXES.has(mediaType);
}
/** An image or artifact manifest; an index is not one. */
function isManifestType(mediaType) {
    return MANIFESTS.has(mediaType);
}
/** A manifest that may be an image's: any but the retired one of artifacts. */
function isImageManifestType(mediaType) {
    return isManifestType(mediaType) && mediaType !== MEDIA_TYPE.ociArtifact;
}
/** A manifest or an index: what a registry keeps under `/manifests/` and can be tagged. */
function isTaggableType(mediaType) {
    return INDEXES.has(mediaType) || MANIFESTS.has(mediaType) || SCHEMA1.has(mediaType);
}
function isImageConfigType(mediaType) {
    return CONFIGS.has(mediaType);
}
/** A tar of files, as it is or compressed, which may be kept elsewhere. */
function isLayerType(mediaType) {
    return LAYERS.has(mediaType) || isNonDistributable(mediaType);
}
function isSchema1Type(mediaType) {
    return SCHEMA1.has(mediaType);
}
/** Layers that a registry must not be given. By media type, never by the presence of `urls`. */
function isNonDistributable(mediaType) {
    return (mediaType.startsWith('application/vnd.oci.image.layer.nondistributable.') ||
        mediaType.startsWith('application/vnd.docker.image.rootfs.foreign.'));
}
/** A `Content-Type` header without its parameters. */
function bareMediaType(header) {
    return (header.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ platformDistance)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * How well an image for `offered` runs on `wanted`: 0 is exact, more is further down (an older
 * variant, 386 on amd64, arm on arm64), `undefined` is not at all. The order is containerd's
 * (`platformVector`). Of a version of the operating system the first parts are enough.
 */
function platformDistance(offered, wanted) {
    const [have, want] = [(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(offered), (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)];
    const system = systemDistance(have, want);
    const machine = compatible(want).findIndex(({ architecture, variant }) => have.architecture === architecture && have.variant === variant);
    return system === undefined || machine < 0 ? undefined : machine + system;
}
/** Less than 1, because the machine matters more. */
function systemDistance(have, want) {
    const version = versionDistance(have['os.version'], want['os.version']);
    const features = featuresDistance(have['os.features'] ?? [], want['os.features'] ?? []);
    return have.os !== want.os || version === undefined || features === undefined
        ? undefined
        : version + features;
}
/** An image that names no version may run on any, and is taken where no other one fits. */
function versionDistance(have, want) {
    if (want === undefined || have === want || have?.startsWith(`${want}.`) === true) {
        return 0;
    }
    return have === undefined ? 0.5 : undefined;
}
/** What an image needs must be there, unless it is not known what is there. */
function featuresDistance(have, want) {
    const lacking = have.filter((feature) => !want.includes(feature));
    if (lacking.length > 0 && want.length > 0) {
        return undefined;
    }
    return lacking.length > 0 || have.length < want.length ? 0.25 : 0;
}
/** What runs on a machine, the best first. */
function compatible({ architecture, variant }) {
    switch (architecture) {
        case 'amd64':
            return [...down('amd64', variant ?? 'v1', 1), { architecture: '386' }];
        case 'arm':
            return down('arm', variant ?? 'v7', 5);
        case 'arm64':
            return [...arm64(variant ?? 'v8'), ...down('arm', 'v8', 5)];
        default:
            return [variant === undefined ? { architecture } : { architecture, variant }];
    }
}
/** ARM's manuals: v9.0 has all of v8.5, v9.1 all of v8.6, and so on. */
function arm64(variant) {
    const [, major = '', minor = '0'] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
    if (major === '') {
        return [{ architecture: 'arm64', variant }];
    }
    return major === '9'
        ? [...minors(9, Number(minor)), ...minors(8, Number(minor) + 5)]
        : minors(8, Number(minor));
}
function minors(major, from) {
    return Array.from({ length: from + 1 }, (_, below) => {
        const minor = from - below;
        return machine('arm64', minor === 0 ? `v${major}` : `v${major}.${minor}`);
    });
}
/** A variant and those below it; one without a number alone. */
function down(architecture, variant, to) {
    const level = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? Number.NaN);
    if (Number.isNaN(level) || level < to) {
        return [machine(architecture, variant)];
    }
    return Array.from({ length: level - to + 1 }, (_, below) => machine(architecture, `v${level - below}`));
}
function machine(architecture, variant) {
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)({ os: '', architecture, variant });
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   C2: () => (/* binding */ decodePlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Hp: () => (/* binding */ hostPlatforms),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   _H: () => (/* binding */ isUnknownPlatform),
/* harmony export */   iU: () => (/* binding */ isRunnable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);



/** Go's words for a machine, and how else they are written. */
const ARCHITECTURES = {
    x86_64: ['amd64'],
    'x86-64': ['amd64'],
    aarch64: ['arm64'],
    armhf: ['arm', 'v7'],
    armel: ['arm', 'v6'],
    i386: ['386'],
    i486: ['386'],
    i586: ['386'],
    i686: ['386'],
};
const KNOWN = new Set([
    ...Object.keys(ARCHITECTURES),
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le'],
    ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
]);
/** The variant that a missing one stands for. */
const DEFAULT_VARIANT = { arm: 'v7', arm64: 'v8', amd64: 'v1' };
function decodePlatform(value, where) {
    const object = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, where);
    const text = (member) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object[member], `${where}.${member}`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '';
    const [variant, version] = [text('variant'), text('os.version')];
    const features = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(object['os.features'], `${where}.os.features`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    return {
        os: text('os'),
        architecture: text('architecture'),
        ...(variant === '' ? {} : { variant }),
        ...(version === '' ? {} : { 'os.version': version }),
        ...(features.length === 0 ? {} : { 'os.features': features }),
    };
}
/**
 * One spelling for each platform: `aarch64` is `arm64`, `arm64/v8` is `arm64`, `arm` is `arm/v7`,
 * `amd64/v1` is `amd64`. The rules are containerd's.
 */
function normalizePlatform(platform) {
    const written = platform.architecture.toLowerCase();
    const [architecture, implied] = ARCHITECTURES[written] ?? [written];
    const variant = normalizeVariant(architecture, platform.variant ?? implied);
    const os = platform.os.toLowerCase();
    const features = [...new Set(platform['os.features'])].filter((one) => one !== '').sort();
    return {
        os: os === 'macos' ? 'darwin' : os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        ...(platform['os.version'] ? { 'os.version': platform['os.version'] } : {}),
        ...(features.length === 0 ? {} : { 'os.features': features }),
    };
}
function normalizeVariant(architecture, written) {
    const variant = written
        ?.toLowerCase()
        .replace(/^(?=\d)/, 'v')
        .replace(/\.0$/, '') || DEFAULT_VARIANT[architecture];
    return architecture !== 'arm' && variant === DEFAULT_VARIANT[architecture] ? undefined : variant;
}
const SYSTEM = /^(?<os>[\w.-]+)(?:\((?<version>[\w.%-]*)(?<features>(?:\+[\w.%-]+)*)\))?$/;
const PART = /^[\w.-]+$/;
const VERSION = /^[\w.%+-]+$/;
const LONGEST = 256;
/**
 * `os/arch[/variant]`, an architecture alone, or one with its variant, for linux; with a version of
 * the operating system `windows/amd64:10.0.17763`, and with features too as containerd writes them:
 * `windows(10.0.17763+win32k)/amd64`.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function parsePlatform(text) {
    const [path = '', version, ...more] = text.trim().slice(0, LONGEST).split(':');
    const [system = '', architecture = '', variant, ...rest] = withSystem(path.split('/'));
    const { os, ...options } = SYSTEM.exec(system)?.groups ?? {};
    const parts = variant === undefined ? [architecture] : [architecture, variant];
    const wellFormed = text.length <= LONGEST &&
        [...more, ...rest].length === 0 &&
        parts.every((part) => PART.test(part)) &&
        (version === undefined || (VERSION.test(version) && !options['version']));
    if (os === undefined || !wellFormed) {
        throw malformed(text);
    }
    const osVersion = unescaped(text, options['version'] || version || '');
    const features = (options['features'] ?? '').split('+').map((one) => unescaped(text, one));
    return normalizePlatform({
        os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        'os.version': osVersion,
        'os.features': features,
    });
}
/** Parts of a platform; without an operating system it is linux. */
function withSystem(parts) {
    const [first = '', second] = parts;
    const alone = second === undefined || (parts.length === 2 && /^v?\d+(?:\.\d+)?$/i.test(second));
    return alone && KNOWN.has(first.toLowerCase()) ? ['linux', ...parts] : parts;
}
function unescaped(text, part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw malformed(text);
    }
}
function malformed(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not a platform`, {
        hint: 'a platform is os/arch[/variant], such as linux/amd64, linux/arm/v7 or windows/amd64:10.0.17763',
    });
}
/** `os[(version+features)]/arch[/variant]`, normalised; what is in no platform is escaped (`%0A`). */
function formatPlatform(platform) {
    const { os, architecture, variant, ...options } = normalizePlatform(platform);
    const [version = '', features = []] = [options['os.version'], options['os.features']];
    const system = [version, ...features].map(escaped).join('+');
    return [
        system === '' ? escaped(os) : `${escaped(os)}(${system})`,
        escaped(architecture),
        ...(variant === undefined ? [] : [escaped(variant)]),
    ].join('/');
}
/** The author of an image writes its platform: it may be neither markup nor long. */
function escaped(part) {
    return part
        .slice(0, LONGEST)
        .replace(/[^\w.-]/gu, (one) => encodeURIComponent(one.toWellFormed()).replace(/[!'()*~]/g, hex));
}
function hex(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Whether an image for it can run: BuildKit gives attestations the platform `unknown/unknown`. */
function isRunnable(platform) {
    return platform.architecture !== '' && !isUnknownPlatform(platform);
}
function isUnknownPlatform(platform) {
    return platform.os === 'unknown' || platform.architecture === 'unknown';
}
const HOST_ARCHITECTURE = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle',
};
/** Node's words for a machine, as the platforms to look for on it, the best first. */
function hostPlatforms(os = process.platform, arch = process.arch) {
    const architecture = HOST_ARCHITECTURE[arch] ?? arch;
    const linux = normalizePlatform({ os: 'linux', architecture });
    if (os === 'win32') {
        return [normalizePlatform({ os: 'windows', architecture }), linux];
    }
    return os === 'linux' ? [linux] : [normalizePlatform({ os, architecture }), linux];
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/* unused harmony exports printableLines, printableJson */
/** How much of a text from outside is printed at most, in characters. */
const LINE_LIMIT = 4000;
/** How much of a value from outside is repeated in an error, in characters. */
const QUOTE_LIMIT = 100;
/** Line breaks and tabs: each run becomes one space. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What a terminal acts on, and what reorders or hides its neighbours: C0, DEL, C1, bidirectional marks. */
const CONTROLS = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What begins a command of GitHub's runner: `::` at the start of a line, `##[` anywhere in it. */
const COMMAND = /^\s*::|##(?=\[)/g;
/**
 * Text from outside as it may be printed on a terminal, in a log, an annotation or a table: one line
 * without control characters, which are shown as `\u001b`; it begins no workflow command, and is cut
 * to `limit` characters. Markdown and HTML are for the caller to escape.
 */
function printable(text, limit = LINE_LIMIT) {
    return cut(text, limit)
        .toWellFormed()
        .replace(SPACES, ' ')
        .replace(CONTROLS, escaped)
        .replace(COMMAND, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}
/** The same for text of several lines and columns: its line breaks and tabs stay, nothing is cut. */
function printableLines(text) {
    return text
        .split('\n')
        .map((line) => line.split('\t').map(uncut).join('\t'))
        .join('\n');
}
function uncut(text) {
    return printable(text, Number.POSITIVE_INFINITY);
}
/** JSON as it may be printed: the same document, in which what `printable` changes is escaped. */
function printableJson(json) {
    return json
        .replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)
        .replace(CONTROLS, (control) => (control < ' ' ? control : escaped(control)))
        .replaceAll('##[', '#\\u0023[');
}
/** A value from outside for an error: printable, cut short, in double quotes. */
function quoted(value, limit = QUOTE_LIMIT) {
    return `"${printable(value, limit)}"`;
}
/** A reference or host as it was typed, without a user and a password that were pasted with it. */
function withoutUser(text) {
    const at = text.lastIndexOf('@');
    const [user, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (!user.includes(':') || /^sha\d+:/.test(rest)) {
        return text;
    }
    const [scheme = ''] = /^(?:[a-z-]{1,20}:\/\/)?/.exec(user) ?? [];
    return `${scheme}***@${rest}`;
}
/** Text without the users and passwords of the URLs in it. A password may hold an `@`. */
function withoutLogins(text) {
    return text.replaceAll(/\b((?:https?|ssh|git|ftps?):\/\/)[^\s/?#]*@/gi, '$1***@');
}
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   i7: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);



const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST_LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])`;
const DOMAIN = new RegExp(`^${HOST}(?::[0-9]+)?$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const BARE_ID = /^[a-f0-9]{64}$/;
const MAX_NAME = 255;
/** The longest reference with tag and digest that is read, in characters. */
const LONGEST = 1024;
const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
/**
 * A reference as people write it; without a tag and a digest it names `latest`.
 * @throws ImageError `INVALID_REFERENCE`
 */
function parseReference(text) {
    const name = parseName(text);
    return name.tag === undefined && name.digest === undefined ? { ...name, tag: 'latest' } : name;
}
/**
 * The same, with no tag where none is written: for repositories, and for saying which tag was added.
 * @throws ImageError `INVALID_REFERENCE`
 */
function parseName(text) {
    if (text.length > LONGEST) {
        throw malformed(text, `it is longer than ${LONGEST} characters`);
    }
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : parseDigestPart(text, text.slice(at + 1));
    const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
    if (tag !== undefined && !isTag(tag)) {
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tag)} is not a tag`);
    }
    return {
        ...splitName(text, name),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function isTag(text) {
    return TAG.test(text);
}
/** A path that a registry takes as a repository's name. */
function isRepository(text) {
    return text.length <= MAX_NAME && PATH.test(text);
}
/** The registry's name as references carry it: every alias of Docker Hub is `docker.io`. */
function canonicalRegistry(host) {
    const lower = host.toLowerCase();
    return DOCKER_HUB_ALIASES.has(lower) ? DOCKER_HUB : lower;
}
/** `docker.io/library/alpine:3.20`; with tag and digest both are written. */
function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}
/** As people write it: `alpine:3.20`. */
function familiarReference(reference) {
    return `${familiarName(reference)}${suffix(reference)}`;
}
/** As people write it, without tag and digest: `alpine`. The host stays where it would be missed. */
function familiarName({ registry, repository }) {
    const short = repository.replace(/^library\/(?=[^/]+$)/, '');
    const slash = short.indexOf('/');
    const misread = slash >= 0 && isDomain(short.slice(0, slash));
    return registry === DOCKER_HUB && !misread ? short : `${registry}/${repository}`;
}
/** `NAME@DIGEST`: the one form that can never mean something else. */
function pinned(reference, digest) {
    return { registry: reference.registry, repository: reference.repository, digest };
}
function suffix({ tag, digest }) {
    return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function parseDigestPart(text, digest) {
    try {
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 && error.code === 'UNSUPPORTED') {
            throw error;
        }
        const last = digest.slice(digest.lastIndexOf('@') + 1);
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)} is not a digest`);
    }
}
/** The tag is what follows the last colon, unless a slash follows it: that colon is a port's. */
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.indexOf('/', colon) >= 0) {
        return [text];
    }
    return [text.slice(0, colon), text.slice(colon + 1)];
}
function splitName(text, name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (slash < 0 || !isDomain(first)) {
        return hubName(text, name);
    }
    if (!DOMAIN.test(first)) {
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first)} is not a host name`);
    }
    const registry = canonicalRegistry(first);
    const rest = name.slice(slash + 1);
    return registry === DOCKER_HUB ? hubName(text, rest) : checked(text, registry, rest);
}
function hubName(text, path) {
    if (BARE_ID.test(path)) {
        throw malformed(text, 'a name of 64 hex characters would be mistaken for an image id');
    }
    return checked(text, DOCKER_HUB, path.includes('/') ? path : `library/${path}`);
}
/** Capitals alone make no host: `MyOrg/app` is a repository that must be lower case. */
function isDomain(first) {
    return /[.:[]/.test(first) || first.toLowerCase() === 'localhost';
}
function checked(text, registry, repository) {
    if (!PATH.test(repository)) {
        const name = repository.replace(/^library\//, '');
        const lower = name.toLowerCase();
        const why = name === lower ? '' : `: it must be lower case, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lower)}`;
        throw malformed(text, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is not a repository${why}`);
    }
    if (registry.length + 1 + repository.length > MAX_NAME) {
        throw malformed(text, `the name is longer than ${MAX_NAME} characters`);
    }
    return { registry, repository };
}
function malformed(text, why) {
    const shown = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUser */ .q)(text), 300);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_REFERENCE', `invalid reference ${shown}: ${why}`, {
        hint: 'a reference is [HOST[:PORT]/]PATH[:TAG][@DIGEST], such as alpine:3.20 or ghcr.io/acme/app:1.4.0',
    });
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ asReferrer)
/* harmony export */ });
/**
 * How a list of referrers describes a manifest: with its annotations and its artifact type, which is
 * that of its config where it is missing or empty.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
function asReferrer({ mediaType, digest, size }, manifest) {
    const { annotations } = manifest;
    const config = manifest.kind === 'manifest' ? manifest.config?.mediaType : undefined;
    const artifactType = manifest.artifactType || config;
    return {
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);




/** The programs for what Node.js cannot decompress, by the first bytes. */
const PROGRAMS = [
    ['BZh', 'bzip2'],
    ['\xfd7zXZ\0', 'xz'],
];
/**
 * Decompresses xz and bzip2 with the programs of these names; anything else passes as it is.
 * @param place for messages
 * @throws ImageError `UNSUPPORTED` if there is no such program, `ARCHIVE` if it fails
 */
async function* expanded(chunks, { exec, place, signal }) {
    const { start, all } = await (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .peeked */ .z2)(chunks);
    const text = start.toString('latin1');
    const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
    if (program === undefined) {
        yield* all;
        return;
    }
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    const stdin = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(all, { objectMode: false });
    exec(program, ['-dc'], { stdin, stdout, signal }).then(({ exitCode, stderr }) => {
        const why = (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stderr.trim(), 200);
        const failed = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `reading ${place}: ${program}: ${why}`);
        if (exitCode === 0) {
            stdout.end();
        }
        else {
            stdout.destroy(failed);
        }
    }, (error) => stdout.destroy(notThere(error, place, program)));
    yield* stdout;
}
function notThere(error, place, program) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENGINE') {
        const why = `it is compressed with ${program}, and there is no such command`;
        const hint = `install ${program}, or decompress it first`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('UNSUPPORTED', `reading ${place}: ${why}`, { cause: error, hint });
    }
    return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   JH: () => (/* binding */ transportOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);



const WORDS = ['docker', 'store', 'oci', 'oci-archive', 'docker-archive', 'docker-daemon'];
/**
 * A transport word always wins: an image named `oci` with a tag is written `docker://oci:v1`.
 * @param fallback what a text without a word stands for
 * @throws ImageError `INVALID_REFERENCE` or `INVALID_ARGUMENT`
 */
function parsePlace(text, fallback) {
    const [transport, rest] = splitTransport(text);
    switch (transport ?? fallback) {
        case 'docker':
            return { transport: 'docker', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(rest) };
        case 'store':
            return { transport: 'store', text: rest, reference: referenceOrId(rest) };
        case 'docker-daemon':
            return { transport: 'docker-daemon', text: rest, reference: referenceOrId(rest) };
        default:
            return parseFile(transport, rest, text);
    }
}
/** Which kind of place a text means, before the rest of it is read. */
function transportOf(text, fallback) {
    return splitTransport(text)[0] ?? fallback;
}
/** Words of containers-transports(5) for places that nothing here opens. */
const FOREIGN = /^(containers-storage|dir|docker-tar|ostree|sif|tarball):/;
function splitTransport(text) {
    const [, foreign] = FOREIGN.exec(text) ?? [];
    if (foreign !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: ${foreign}: is not supported here`, {
            hint: `there are docker://, ${WORDS.slice(1).join(':, ')}:; an image named ${foreign} is docker://${foreign}:TAG`,
        });
    }
    const word = WORDS.find((candidate) => text.startsWith(`${candidate}:`));
    if (word === undefined) {
        return [undefined, text];
    }
    const rest = text.slice(word.length + 1);
    if (word === 'docker') {
        // `docker:20` is the image of that name: the transport's word is `docker://`.
        return rest.startsWith('//') ? [word, rest.slice(2)] : [undefined, text];
    }
    return [word, rest];
}
function referenceOrId(text) {
    return isImageId(text) ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
}
/** A whole image id with its algorithm, which the grammar would take for a tag. */
function isImageId(text) {
    return /^sha256:[0-9a-f]{1,64}$/.test(text) || /^[0-9a-f]{64}$/.test(text);
}
/** The name follows the first colon that is not a Windows drive's. */
function parseFile(transport, rest, text) {
    const from = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
    const colon = rest.indexOf(':', from);
    const path = colon < 0 ? rest : rest.slice(0, colon);
    if (path === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} names no file or directory`, {
            hint: `write ${transport}:PATH[:NAME]`,
        });
    }
    return { transport, path, name: colon < 0 ? undefined : rest.slice(colon + 1) || undefined };
}
/** The reference that a place carries, for naming a target after its source. */
function referenceOf(place) {
    return 'reference' in place ? place.reference : undefined;
}
/** Where a place is: a registry, or this machine. Targets at one site are written one after the other. */
function siteOf(place) {
    return place.transport === 'docker' ? place.reference.registry : 'this machine';
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Places)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/tar/read-range.js
/** So many bytes from an offset on; fewer only at the end of the file. */
async function readRange(file, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) {
            break;
        }
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/tar/header.js
var tar_header = __webpack_require__(6);
;// CONCATENATED MODULE: ./lib/tar/tar-index.js





/** An archive of images has a few entries a layer: more than this is something else. */
const ENTRIES_LIMIT = 100_000;
/** The most characters of all paths and links: image archives have some hundred each at most. */
const NAMES_LIMIT = 16 * 1024 * 1024;
const LINKS_LIMIT = 32;
/** What is read at a time, in bytes: enough for the headers of several small files. */
const WINDOW = 16 * tar_header/* BLOCK */.IE;
/**
 * Where the files of a tar are. Only headers are read, each once; bodies are skipped, and read later in
 * any order. If several entries have one path, the last counts. No path may lead out of the archive.
 */
class TarIndex {
    #place;
    #entries;
    constructor(place, entries) {
        this.#place = place;
        this.#entries = entries;
    }
    /** @throws ImageError `ARCHIVE` */
    static async read(file, place, signal) {
        const { size } = await file.stat();
        if (size === 0) {
            throw broken(place, 'it is empty');
        }
        const scan = new Scan(file, size, place);
        await scan.run(signal);
        return new TarIndex(place, scan.entries);
    }
    /** Paths of files, without `./` or `/` at their start; not those of links. */
    get paths() {
        return [...this.#entries].filter(([, entry]) => 'offset' in entry).map(([path]) => path);
    }
    /** The file at this path, or at the end of its links; undefined if there is none. */
    find(path) {
        let at = cleanPath(this.#place, fromTop(path));
        for (let hop = 0; hop < LINKS_LIMIT; hop += 1) {
            const entry = this.#entries.get(at);
            if (entry === undefined || 'offset' in entry) {
                return entry;
            }
            at = cleanPath(this.#place, entry.link);
        }
        throw broken(this.#place, `the links at ${(0,printable/* quoted */.TL)(path)} go in a circle`);
    }
}
/** Nothing is unpacked: an absolute path (buildpacks) is one from the top of the archive, as docker reads it. */
function fromTop(path) {
    return path.replace(/^\/+/, '');
}
/** @throws ImageError `ARCHIVE` for a path that leads out of the archive */
function cleanPath(place, path) {
    const clean = external_node_path_.posix.normalize(path);
    if (clean.startsWith('/') || clean === '..' || clean.startsWith('../') || path.includes('\0')) {
        throw broken(place, `${(0,printable/* quoted */.TL)(path)} leads out of the archive`);
    }
    return clean;
}
function broken(place, why) {
    return new lib_errors/* ImageError */.C8('ARCHIVE', `reading ${place}: ${why}`, {
        hint: 'it must be a whole tar of images, as docker save writes it: make or fetch it again',
    });
}
/** One walk over the headers. */
class Scan {
    entries = new Map();
    #file;
    #size;
    #place;
    #window = Buffer.alloc(0);
    #windowAt = 0;
    #position = 0;
    #count = 0;
    #named = 0;
    constructor(file, size, place) {
        this.#file = file;
        this.#size = size;
        this.#place = place;
    }
    async run(signal) {
        for (let extensions = {}; this.#position < this.#size;) {
            signal?.throwIfAborted();
            const block = await this.#take(tar_header/* BLOCK */.IE);
            if ((0,tar_header/* isEnd */.uV)(block)) {
                return;
            }
            const header = this.#decode(block);
            if (header.kind === 'pax' || header.kind === 'long name' || header.kind === 'long link') {
                extensions = { ...extensions, ...(await this.#extension(header)) };
            }
            else {
                await this.#skipSparse(header, block);
                this.#entry(header, extensions);
                extensions = {};
            }
        }
    }
    #decode(block) {
        const header = (0,tar_header/* decodeHeader */.E2)(block);
        this.#count += 1;
        if (header === undefined) {
            throw broken(this.#place, this.#count === 1 ? 'not a tar' : 'a header that cannot be read');
        }
        if (this.#count > ENTRIES_LIMIT) {
            throw broken(this.#place, `more than ${ENTRIES_LIMIT} entries`);
        }
        return header;
    }
    async #extension({ kind, size }) {
        if (!(size <= tar_header/* EXTENSION_LIMIT */.C7)) {
            throw broken(this.#place, `a ${kind} header of more than ${tar_header/* EXTENSION_LIMIT */.C7} bytes`);
        }
        const bytes = (await this.#take(padded(size))).subarray(0, size);
        if (kind !== 'pax') {
            return { [kind === 'long name' ? 'name' : 'link']: (0,tar_header/* decodeLongName */.G5)(bytes) };
        }
        const pax = (0,tar_header/* decodePax */.m)(bytes);
        if (pax === undefined) {
            throw broken(this.#place, 'a pax header that cannot be read');
        }
        const { path: name, linkpath: link, size: length } = Object.fromEntries(pax);
        return {
            ...(name === undefined ? {} : { name }),
            ...(link === undefined ? {} : { link }),
            ...(length === undefined ? {} : { size: /^\d+$/.test(length) ? Number(length) : Number.NaN }),
        };
    }
    /** The map of a sparse file can go on in further blocks before its body (GNU). */
    async #skipSparse({ kind }, header) {
        for (let more = kind === 'sparse file' && (0,tar_header/* hasMoreSparse */.My)(header); more;) {
            more = (await this.#take(tar_header/* BLOCK */.IE))[tar_header/* SPARSE_MORE_AGAIN */.cd] === 1;
        }
    }
    #entry(header, extensions) {
        const { kind } = header;
        const written = utf8(extensions.name ?? header.name);
        const path = cleanPath(this.#place, fromTop(written));
        const link = utf8(extensions.link ?? header.link);
        this.#remembering(written.length + link.length);
        if (kind === 'hard link') {
            this.entries.set(path, { link: fromTop(link) });
            return;
        }
        if (kind === 'symbolic link') {
            this.entries.set(path, {
                link: link.startsWith('/') ? link : `${external_node_path_.posix.dirname(path)}/${link}`,
            });
            return;
        }
        if (kind !== 'no body') {
            this.#body(path, extensions.size ?? header.size, kind === 'file' && !written.endsWith('/'));
        }
    }
    #remembering(characters) {
        this.#named += characters;
        if (this.#named > NAMES_LIMIT) {
            throw broken(this.#place, `names of more than ${NAMES_LIMIT} characters`);
        }
    }
    #body(path, size, isFile) {
        const offset = this.#position;
        if (!Number.isSafeInteger(size)) {
            throw broken(this.#place, `${(0,printable/* quoted */.TL)(path)} has a size that cannot be read`);
        }
        if (offset + size > this.#size) {
            throw broken(this.#place, `it is cut short: ${(0,printable/* quoted */.TL)(path)} ends after the archive does`);
        }
        if (isFile) {
            this.entries.set(path, { offset, size });
        }
        this.#position = offset + padded(size);
    }
    /** The next bytes; neighbouring headers come with one read. */
    async #take(length) {
        const start = this.#position - this.#windowAt;
        if (start < 0 || start + length > this.#window.length) {
            this.#windowAt = this.#position;
            this.#window = await readRange(this.#file, this.#position, Math.max(length, WINDOW));
        }
        const from = this.#position - this.#windowAt;
        const bytes = this.#window.subarray(from, from + length);
        if (bytes.length < length) {
            throw broken(this.#place, this.#count === 0 ? 'not a tar' : 'it is cut short');
        }
        this.#position += length;
        return bytes;
    }
}
function padded(size) {
    return Math.ceil(size / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE;
}
/** Paths in an archive of images are text, unlike those of its layers. */
function utf8(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/tar/range.js


const CHUNK = 256 * 1024;
/** A file's bytes from an offset on, in pieces; any number of readers may be at work. */
async function* rangeOf({ place, file }, { offset, size }, from) {
    for (let at = from; at < size; at += CHUNK) {
        const length = Math.min(CHUNK, size - at);
        const bytes = await readRange(file, offset + at, length);
        if (bytes.length < length) {
            throw broken(place, 'it is cut short');
        }
        yield bytes;
    }
}

// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/archive/docker-manifest.js
var docker_manifest = __webpack_require__(5248);
;// CONCATENATED MODULE: ./lib/archive/contents.js









/** The largest list of images that an archive may have, in bytes: some ten thousand. */
const LIST_LIMIT = 8 * 1024 * 1024;
/** How many images and names of images: each becomes an entry of a store. */
const IMAGES_LIMIT = 10_000;
/** @throws ImageError `ARCHIVE` */
function checkCount(place, images) {
    if (images > IMAGES_LIMIT) {
        throw broken(place, `more than ${IMAGES_LIMIT} images or names`);
    }
}
/** @param limit in bytes @throws ImageError `TOO_LARGE`, `ARCHIVE` */
async function readDocument({ place, file }, { offset, size }, limit, name) {
    if (size > limit) {
        throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${place}: ${name}: larger than ${limit} bytes`);
    }
    const bytes = await readRange(file, offset, size);
    if (bytes.length < size) {
        throw broken(place, `"${name}" is cut short`);
    }
    return bytes;
}
/** An OCI layout in a tar. @returns `undefined` where it is none */
async function layoutContents(tar) {
    const file = tar.index.find('index.json');
    if (file === undefined) {
        return undefined;
    }
    const marker = tar.index.find('oci-layout');
    if (marker !== undefined) {
        const bytes = await readDocument(tar, marker, LIST_LIMIT, 'oci-layout');
        (0,index_file/* checkMarker */.fp)(bytes, `${tar.place}: oci-layout`, 'ARCHIVE');
    }
    const bytes = await readDocument(tar, file, LIST_LIMIT, 'index.json');
    const { entries } = (0,index_file/* decodeIndexFile */.fE)(bytes, `${tar.place}: index.json`);
    checkCount(tar.place, entries.length);
    const find = (digest) => tar.index.find((0,docker_manifest/* blobPath */.nD)(digest));
    const below = await belowIndexes(tar, entries, find);
    return {
        images: entries
            .filter((entry) => (0,layout_entry/* entryOf */.Ms)(entry).name !== undefined || !below.has(entry.digest))
            .map((entry) => checkedName(tar.place, entry)),
        below,
        documents: new Map(),
        diffIds: new Map(),
        find,
    };
}
/** What a tar holds that is both a layout and as `docker save` writes it: each image and name once. */
function both(layout, docker) {
    const known = new Set([...layout.below, ...layout.images.map(({ digest }) => digest)]);
    const names = new Set(layout.images.map((image) => (0,layout_entry/* canonicalNameOf */.ro)(image)));
    const more = docker.images.filter((image) => {
        const name = (0,layout_entry/* canonicalNameOf */.ro)(image);
        return name === undefined ? !known.has(image.digest) : !names.has(name);
    });
    return {
        images: [...layout.images, ...more],
        below: layout.below,
        documents: docker.documents,
        diffIds: docker.diffIds,
        find: (digest) => layout.find(digest) ?? docker.find(digest),
    };
}
/** The manifests that indexes lead to: oras lists them beside the index, where they are no images. */
async function belowIndexes(tar, entries, find) {
    const below = new Set();
    const waiting = entries.filter(({ mediaType }) => (0,media_type/* isIndexType */.$U)(mediaType));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const file = find(next.digest);
        const bytes = file && (await readDocument(tar, file, oci_manifest/* MANIFEST_READ_LIMIT */.tm, next.digest));
        const where = `${tar.place}: ${next.digest}`;
        for (const child of bytes ? (0,oci_manifest/* children */.Y_)((0,oci_manifest/* decodeManifest */.MK)(bytes, next.mediaType, where)) : []) {
            if (!below.has(child.digest) && (0,media_type/* isIndexType */.$U)(child.mediaType)) {
                waiting.push(child);
            }
            below.add(child.digest);
        }
    }
    return below;
}
/**
 * A name by digest must be that of the content. One of the index that an image was taken from, as `save`
 * writes it, is left out: nothing in the archive proves it.
 * @throws ImageError `ARCHIVE`
 */
function checkedName(place, entry) {
    const { name = '' } = (0,layout_entry/* entryOf */.Ms)(entry);
    const asked = (0,layout_entry/* digestIn */.s)(name);
    if (asked === undefined || asked === entry.digest) {
        return entry;
    }
    if (!(0,layout_entry/* isNameOf */.b_)(name, entry)) {
        throw broken(place, `it gives the name ${(0,printable/* quoted */.TL)(name)} to other content, ${entry.digest}`);
    }
    return (0,layout_entry/* nameless */.f0)(entry);
}

// EXTERNAL MODULE: ./lib/oci/config.js
var oci_config = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/archive/manifests.js





/** Every manifest of an archive, whether or not it is listed: each blob that may be one is read. */
async function* manifestsIn(tar, find) {
    for (const path of tar.index.paths) {
        const digest = path.replace(/^blobs\/(sha256|sha512)\//, '$1:');
        const found = (0,oci_digest/* isDigest */.Bc)(digest) ? await manifestAt(tar, find, digest) : undefined;
        if (found !== undefined) {
            yield found;
        }
    }
}
/** @returns `undefined` if the content is missing, damaged or no manifest */
async function manifestAt(tar, find, digest) {
    const file = find(digest);
    if (file === undefined || file.size > oci_manifest/* MANIFEST_READ_LIMIT */.tm) {
        return undefined;
    }
    const { offset, size } = file;
    if ((await readRange(tar.file, offset, Math.min(size, 1))).toString() !== '{') {
        return undefined;
    }
    const bytes = await readDocument(tar, file, oci_manifest/* MANIFEST_READ_LIMIT */.tm, digest);
    try {
        (0,verify/* verifyBytes */.RV)(bytes, { digest, size });
        const manifest = (0,oci_manifest/* decodeManifest */.MK)(bytes, undefined, `${tar.place}: ${digest}`);
        return { at: { mediaType: manifest.mediaType, digest, size }, manifest };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/content/tee.js

/**
 * Bytes for two readers, read once and at the pace of the slower one: the one that takes the chunks,
 * and by `read`. Where `read` fails, so do the chunks, with the same error.
 */
function readAlong(chunks, read) {
    const copy = new external_node_stream_.PassThrough();
    // `read` fails with the reason; the stream only repeats it.
    copy.on('error', () => undefined);
    const result = read(copy);
    result.catch(() => undefined);
    return { chunks: passed(chunks, copy, result), result };
}
async function* passed(chunks, copy, result) {
    const ended = result.catch(() => undefined);
    try {
        for await (const chunk of chunks) {
            // A piece that is under way when the copy is destroyed is never said to be taken.
            const taken = new Promise((resolve) => copy.write(chunk, () => resolve()));
            await Promise.race([taken, ended]);
            if (copy.destroyed) {
                await result;
            }
            yield chunk;
        }
        copy.end();
        await result;
    }
    finally {
        copy.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/archive/packed-layer.js







/** @throws what the layer cannot be decompressed for */
async function packedDigests(chunks, { signal }) {
    const [digester, unpacked] = [new oci_digest/* Digester */.Y8(), new oci_digest/* Digester */.Y8()];
    const read = async function* () {
        for await (const chunk of chunks) {
            signal?.throwIfAborted();
            digester.update(chunk);
            yield chunk;
        }
    };
    for await (const chunk of (0,content_compression/* decompressed */.ji)(read())) {
        unpacked.update(chunk);
    }
    return { digest: digester.digest(), unpacked: unpacked.digest() };
}
/**
 * The digest that a path promises: go-containerregistry (crane, kaniko, ko) and Jib write a layer as
 * `<hex>.tar.gz`. Only the name of a compressed file is one: other writers name layers by diff id.
 */
function promisedDigest(path, diffId) {
    const hex = /(?:^|[/:])([0-9a-f]{64})\.(?:tar\.(?:gz|zst)|tgz)$/.exec(path)?.[1];
    return hex === undefined || diffId === `sha256:${hex}` ? undefined : `sha256:${hex}`;
}
/** The same bytes on their way, which fail at their end where what they unpack to is something else. */
function unpackingTo(body, expected) {
    return (0,verify/* passingOn */.Jm)(external_node_stream_.Readable.from(checked(body, expected), { objectMode: false }), body);
}
async function* checked(body, expected) {
    const { chunks, result } = readAlong(body, (copy) => problemOf(copy, expected));
    yield* chunks;
    const problem = await result;
    if (problem !== undefined) {
        throw problem;
    }
}
/** It is told at the end: that the bytes are not those of the digest explains more. */
async function problemOf(packed, { diffId, place, layer }) {
    const digester = new oci_digest/* Digester */.Y8((0,oci_digest/* algorithmOf */.Hy)(diffId));
    try {
        for await (const chunk of (0,content_compression/* decompressed */.ji)(packed)) {
            digester.update(chunk);
        }
    }
    catch (error) {
        return undecompressed(place, layer, error);
    }
    const actual = digester.digest();
    return actual === diffId
        ? undefined
        : new lib_errors/* IntegrityError */.cs(`${place}: layer ${layer}, uncompressed`, diffId, actual);
}
/** @param layer its path or digest */
function undecompressed(place, layer, error) {
    return broken(place, `layer "${layer}" cannot be decompressed (${(0,lib_errors/* messageOf */.bD)(error)})`);
}

;// CONCATENATED MODULE: ./lib/archive/docker-contents.js














const LAYER_TYPES = {
    ...media_type/* OCI_LAYER */.QP,
    // A layer that begins with the magic of another format is refused when it is unpacked.
    other: media_type/* MEDIA_TYPE */.Ap.ociLayer,
};
/**
 * What `docker save` wrote before version 25, and others still do: `manifest.json` and files of any
 * name. The manifests of its images are made here; layers are the files as they are, and configs
 * keep their bytes, and so the images their ids.
 * @param layout the same tar as a layout: the manifests that it has are taken as they are
 * @returns `undefined` where it is none
 */
async function dockerContents(tar, layout, options) {
    const file = tar.index.find('manifest.json');
    if (file === undefined) {
        return undefined;
    }
    const where = `${tar.place}: manifest.json`;
    const bytes = await readDocument(tar, file, LIST_LIMIT, 'manifest.json');
    const rows = (0,decode/* asArray */._j)((0,decode/* decodeJson */.xO)(bytes, where), where, decodeRow);
    checkCount(tar.place, rows.length + rows.flatMap(({ names }) => names).length);
    const making = new Making(tar, options);
    const known = layout === undefined ? new Map() : await manifestsByConfig(tar, layout);
    const images = [];
    for (const row of rows) {
        const image = known.get(await making.configDigest(row)) ?? (await making.image(row));
        const names = row.names.map((tag) => (0,layout_entry/* named */.KT)(image, checkedTag(tar.place, tag)));
        images.push(...(names.length === 0 ? [image] : names));
    }
    const { documents, diffIds, files } = making;
    const find = (digest) => files.get(digest);
    return { images, below: new Set(), documents, diffIds, find };
}
async function manifestsByConfig(tar, { find }) {
    const found = new Map();
    for await (const { at, manifest } of manifestsIn(tar, find)) {
        if (manifest.kind === 'manifest' && manifest.config !== undefined) {
            found.set(manifest.config.digest, at);
        }
    }
    return found;
}
/** As docker does, which takes no name with a digest. @throws ImageError `ARCHIVE` */
function checkedTag(place, tag) {
    if ((0,layout_entry/* digestIn */.s)(tag) !== undefined) {
        throw broken(place, `${(0,printable/* quoted */.TL)(tag)} is no tag, it has a digest`);
    }
    return (0,layout_entry/* canonicalName */.Ew)(tag) ?? tag;
}
function decodeRow(value, where) {
    const row = (0,decode/* asObject */.eB)(value, where);
    const sources = Object.entries((0,decode/* optional */.lq)(row['LayerSources'], where, decode/* asObject */.eB) ?? {});
    return {
        config: (0,decode/* asString */.oJ)(row['Config'], `${where}.Config`),
        names: (0,decode/* asArray */._j)(row['RepoTags'], `${where}.RepoTags`, decode/* asString */.oJ),
        layers: (0,decode/* asArray */._j)(row['Layers'], `${where}.Layers`, decode/* asString */.oJ),
        sources: new Map(sources.map(([id, at]) => [id, (0,descriptor/* decodeDescriptor */.y)(at, `${where}.LayerSources.${id}`)])),
    };
}
/** The manifests of one archive, as they are made. */
class Making {
    documents = new Map();
    files = new Map();
    diffIds = new Map();
    #tar;
    #signal;
    /** By where they are: images share layers, and links lead to one file. */
    #hashed = new Map();
    constructor(tar, { signal }) {
        this.#tar = tar;
        this.#signal = signal;
    }
    async configDigest({ config }) {
        const file = this.#find(config);
        return (0,oci_digest/* digestOf */.ol)(await readDocument(this.#tar, file, oci_config/* CONFIG_READ_LIMIT */.Y, config));
    }
    async image(row) {
        const file = this.#find(row.config);
        const bytes = await readDocument(this.#tar, file, oci_config/* CONFIG_READ_LIMIT */.Y, row.config);
        const { diffIds } = (0,oci_config/* decodeConfig */.F)(bytes, `${this.#tar.place}: ${row.config}`);
        const config = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociConfig, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: file.size };
        if (diffIds.length !== row.layers.length) {
            const counts = `${row.layers.length} layers, but its config has ${diffIds.length}`;
            throw broken(this.#tar.place, `the image of "${row.config}" has ${counts}`);
        }
        this.#checkName(row.config, config.digest);
        this.files.set(config.digest, file);
        const layers = [];
        for (const [at, diffId] of diffIds.entries()) {
            layers.push(await this.#layer(row, at, diffId));
        }
        return this.#add({ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest, config, layers });
    }
    /** Docker and skopeo name a config by its digest: an image id that lies is an attack. */
    #checkName(path, digest) {
        const hex = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
        if (hex !== undefined && digest !== `sha256:${hex}`) {
            throw broken(this.#tar.place, `the bytes of "${path}" have the digest ${digest}`);
        }
    }
    async #layer(row, at, diffId) {
        const path = row.layers[at] ?? '';
        const file = this.#tar.index.find(path);
        const source = row.sources.get(diffId);
        if (file === undefined && source !== undefined) {
            return source;
        }
        const found = file ?? this.#find(path);
        const compression = (0,content_compression/* compressionOf */.MB)(await this.#start(found));
        const plain = compression === 'none' || compression === 'other';
        const digest = plain ? diffId : await this.#packed(path, found, diffId);
        this.files.set(digest, found);
        return { mediaType: LAYER_TYPES[compression], digest, size: found.size };
    }
    #start({ offset, size }) {
        return readRange(this.#tar.file, offset, Math.min(size, content_compression/* MAGIC_LENGTH */.zN));
    }
    /**
     * The digest of a compressed layer, which must decompress to what the config says: otherwise that would
     * show only when it is unpacked. One whose name is its digest is checked while it is read; the digest of
     * others is known only when they have been read.
     */
    async #packed(path, file, diffId) {
        const promised = promisedDigest(path, diffId);
        if (promised !== undefined) {
            this.#mustUnpackTo(path, diffId, this.diffIds.get(promised) ?? diffId);
            this.diffIds.set(promised, diffId);
            return promised;
        }
        const known = this.#hashed.get(file.offset) ?? (await this.#hash(path, file));
        this.#hashed.set(file.offset, known);
        this.#mustUnpackTo(path, diffId, known.unpacked);
        return known.digest;
    }
    #mustUnpackTo(path, diffId, unpacked) {
        if (unpacked !== diffId) {
            const why = `layer "${path}" has the diff id ${unpacked}, but its config says ${diffId}`;
            throw broken(this.#tar.place, why);
        }
    }
    async #hash(path, file) {
        const signal = this.#signal;
        try {
            return await packedDigests(rangeOf(this.#tar, file, 0), { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw undecompressed(this.#tar.place, path, error);
        }
    }
    #find(path) {
        const file = this.#tar.index.find(path);
        if (file === undefined) {
            throw broken(this.#tar.place, `manifest.json names "${path}", which is not in it`);
        }
        return file;
    }
    #add(manifest) {
        const bytes = Buffer.from(JSON.stringify(manifest));
        const digest = (0,oci_digest/* digestOf */.ol)(bytes);
        this.documents.set(digest, bytes);
        return { mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest, digest, size: bytes.byteLength };
    }
}

;// CONCATENATED MODULE: ./lib/archive/expected-diff-ids.js






/**
 * The diff ids that configs give to layers. Each is checked when its layer is read: otherwise a layer that
 * is something else would fail only when it is unpacked, long after the archive was loaded. Known are the
 * layers of manifests that have been fetched, and those that the archive's form gives.
 */
class ExpectedDiffIds {
    #tar;
    #contents;
    #diffIds;
    #known = new Set();
    constructor(tar, contents) {
        this.#tar = tar;
        this.#contents = contents;
        this.#diffIds = new Map(contents.diffIds);
    }
    /** @returns `undefined` for content that is not compressed, or no layer: its digest is proof enough */
    diffIdOf(digest) {
        return this.#diffIds.get(digest);
    }
    /**
     * Learns the diff ids of an image's layers from its manifest, which is about to be fetched.
     * @throws ImageError `ARCHIVE` for a config that does not fit, `INVALID_DOCUMENT` for one that is none
     */
    async expect({ digest, mediaType }) {
        if (!(0,media_type/* isManifestType */.Q3)(mediaType) || this.#known.has(digest)) {
            return;
        }
        const bytes = await this.#document(digest, oci_manifest/* MANIFEST_READ_LIMIT */.tm);
        const where = `${this.#tar.place}: manifest ${digest}`;
        const manifest = bytes && (0,oci_manifest/* decodeManifest */.MK)(bytes, mediaType, where);
        if (manifest?.kind === 'manifest') {
            await this.#image(digest, manifest);
        }
        this.#known.add(digest);
    }
    async #image(digest, manifest) {
        const { layers } = manifest;
        const config = (0,oci_manifest/* imageConfigOf */.zH)(manifest);
        const isImage = layers.every(({ mediaType }) => (0,media_type/* isLayerType */.IO)(mediaType));
        const bytes = config && isImage ? await this.#document(config.digest, oci_config/* CONFIG_READ_LIMIT */.Y) : undefined;
        if (config === undefined || bytes === undefined) {
            return;
        }
        const { diffIds } = (0,oci_config/* decodeConfig */.F)(bytes, `${this.#tar.place}: config ${config.digest}`);
        if (diffIds.length !== layers.length) {
            const counts = `${layers.length} layers, but its config has ${diffIds.length}`;
            throw broken(this.#tar.place, `the image ${digest} has ${counts}`);
        }
        diffIds.forEach((diffId, at) => {
            this.#learn(layers[at]?.digest ?? diffId, diffId);
        });
    }
    #learn(layer, diffId) {
        const before = this.#diffIds.get(layer) ?? diffId;
        if (before !== diffId) {
            const why = `for one config it is ${before} uncompressed, for another ${diffId}`;
            throw broken(this.#tar.place, `layer "${layer}" is in two images: ${why}`);
        }
        if (layer !== diffId) {
            this.#diffIds.set(layer, diffId);
        }
    }
    /** @returns `undefined` for content that is missing, or damaged, which shows when it is fetched */
    async #document(digest, limit) {
        const file = this.#contents.find(digest);
        const bytes = file && (await readDocument(this.#tar, file, limit, digest));
        try {
            (0,verify/* verifyBytes */.RV)(bytes ?? Buffer.alloc(0), { digest, size: file?.size ?? 0 });
            return bytes;
        }
        catch {
            return undefined;
        }
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/disk/owner.js
var owner = __webpack_require__(3994);
;// CONCATENATED MODULE: ./lib/archive/spool.js










/** What grows more than so many times, from so many bytes on, is made to fill a disk. */
const RATIO_LIMIT = 200;
const RATIO_FROM = 256 * 1024 * 1024;
/**
 * A stream in a temporary file, decompressed if it is gzip or zstd, so that it can be read at any
 * place. Where the system allows, the file has no name as soon as it is open, and goes away with the
 * process.
 * @throws ImageError `ARCHIVE`; what the stream itself fails with
 */
async function spool(input, options) {
    // It may fail before it is read: reading it then fails with the same error.
    input.on('error', () => undefined);
    const opened = await openTemporary(options);
    try {
        await fill(opened.file, input, options);
        return opened;
    }
    catch (error) {
        input.destroy();
        await opened.close();
        throw spoolError(options.place, error);
    }
}
async function openTemporary({ temporary, place }) {
    try {
        await (0,folder/* makeFolder */.f)(temporary);
        const path = (0,external_node_path_.join)(temporary, `spool.${(0,owner/* ownName */.qU)()}`);
        const file = await (0,promises_.open)(path, 'wx+', 0o600);
        const remove = () => (0,promises_.rm)(path, { force: true });
        if (process.platform !== 'win32') {
            await remove();
        }
        const close = async () => {
            await file.close();
            await remove();
        };
        return { file, close };
    }
    catch (error) {
        throw (0,errors/* fileError */.zS)('ARCHIVE', `spooling ${place}`, error);
    }
}
async function fill(file, input, options) {
    const { place, signal, expand = (chunks) => chunks } = options;
    if (signal !== undefined) {
        // A generator that waits for more is not woken by a pipeline that was given up.
        (0,external_node_stream_.addAbortSignal)(signal, input);
    }
    const counts = { read: 0, written: 0 };
    await (0,external_node_stream_promises_.pipeline)(counted(input, counts), expand, content_compression/* decompressed */.ji, async (chunks) => {
        for await (const chunk of chunks) {
            counts.written += chunk.length;
            if (counts.written > RATIO_FROM && counts.written > counts.read * RATIO_LIMIT) {
                throw broken(place, `it grows more than ${RATIO_LIMIT} times when it is decompressed`);
            }
            await file.writeFile(chunk);
        }
    }, signal === undefined ? {} : { signal });
}
async function* counted(input, counts) {
    for await (const chunk of input) {
        counts.read += chunk.length;
        yield chunk;
    }
}
function spoolError(place, error) {
    if ((0,lib_errors/* codeOf */.$N)(error) === 'UNSUPPORTED') {
        return (0,lib_errors/* during */.iW)(`reading ${place}`, error);
    }
    const code = (0,errors/* errno */.b)(error) ?? '';
    if (code === 'Z_BUF_ERROR') {
        return broken(place, 'it is cut short');
    }
    return /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code)
        ? new lib_errors/* ImageError */.C8('ARCHIVE', `decompressing ${place}: ${(0,lib_errors/* messageOf */.bD)(error)}`, { cause: error })
        : (0,errors/* fileError */.zS)('ARCHIVE', `spooling ${place}`, error);
}

;// CONCATENATED MODULE: ./lib/archive/archive.js























/**
 * An image archive: an OCI layout in a tar, or what `docker save` of any version writes, which may
 * be compressed as a whole. A plain file is read where it is; anything else is spooled first.
 * @throws ImageError `ARCHIVE` for what is broken or no image archive
 */
async function openArchive(input, options) {
    const place = options.place ?? (typeof input === 'string' ? input : 'standard input');
    const placed = { ...options, place };
    const opened = await (typeof input === 'string' ? openFile(input, placed) : spool(input, placed));
    try {
        const index = await TarIndex.read(opened.file, place, options.signal);
        const tar = { place, file: opened.file, index };
        const contents = await contentsOf(tar, options);
        if (contents === undefined) {
            throw noArchive(place, index);
        }
        return new Archive(tar, contents, () => opened.close());
    }
    catch (error) {
        await opened.close();
        throw (0,errors/* fileError */.zS)('ARCHIVE', `reading ${place}`, error);
    }
}
/** Docker 25 lists all images in `manifest.json`, and only some of them, or none, in `index.json`. */
async function contentsOf(tar, options) {
    const layout = await layoutContents(tar);
    const docker = await dockerContents(tar, layout, options);
    return layout === undefined || docker === undefined ? (layout ?? docker) : both(layout, docker);
}
async function openFile(path, options) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory()) {
            throw new lib_errors/* ImageError */.C8('ARCHIVE', `opening ${options.place}: it is a directory`, {
                hint: `for an OCI image layout directory write oci:${path}`,
            });
        }
        if (!found.isFile()) {
            return await spool((0,external_node_fs_.createReadStream)(path), options);
        }
        const file = await (0,promises_.open)(path, 'r');
        if ((0,content_compression/* compressionOf */.MB)(await readRange(file, 0, content_compression/* MAGIC_LENGTH */.zN)) === 'none') {
            return { file, close: () => file.close() };
        }
        await file.close();
        return await spool((0,external_node_fs_.createReadStream)(path), options);
    }
    catch (error) {
        throw (0,errors/* errno */.b)(error) === 'ENOENT'
            ? new lib_errors/* ImageError */.C8('ARCHIVE', `opening ${options.place}: there is no such file`, {
                cause: error,
            })
            : (0,errors/* fileError */.zS)('ARCHIVE', `opening ${options.place}`, error);
    }
}
function noArchive(place, index) {
    return index.find('repositories') === undefined
        ? new lib_errors/* ImageError */.C8('ARCHIVE', `reading ${place}: it is a tar, but no image archive`, {
            hint: 'if it is a root file system, make an image of it',
            remedy: { kind: 'import-rootfs', subject: place },
        })
        : new lib_errors/* ImageError */.C8('UNSUPPORTED', `reading ${place}: written by Docker before 1.10`, {
            hint: 'load it into any Docker and save it again',
        });
}
/** The images of one tar; `openArchive` makes it. */
class Archive {
    place;
    #tar;
    #contents;
    #layers;
    #release;
    #referrers;
    /** @internal `openArchive` makes it. */
    constructor(tar, contents, release) {
        this.place = tar.place;
        this.#tar = tar;
        this.#contents = contents;
        this.#layers = new ExpectedDiffIds(tar, contents);
        this.#release = release;
        this.#referrers = (0,once/* lazily */.q)(() => this.#findReferrers());
    }
    /**
     * All images, in their order; what refers to one is not among them.
     * @throws ImageError `ARCHIVE` if there is none
     */
    async entries() {
        const images = this.#images();
        if (images.length === 0) {
            throw new lib_errors/* ImageError */.C8('ARCHIVE', `reading ${this.place}: there is no image in it`);
        }
        return images.map(layout_entry/* entryOf */.Ms);
    }
    #images() {
        return this.#contents.images.filter((entry) => (0,layout_entry/* subjectOf */.et)(entry) === undefined);
    }
    /** @param name a reference, a name as it is in the archive, a digest, or empty for the only image */
    async resolve(name) {
        const found = (0,layout_entry/* findEntry */.w4)(this.#images(), name) ?? (await this.#manifest(name));
        if (found === undefined) {
            throw (0,layout_entry/* noSuchImage */.OB)(this.place, name, this.#images());
        }
        return found;
    }
    /** A manifest that the archive lists nowhere: it is below an index, or refers to an image. */
    async #manifest(digest) {
        const { find } = this.#contents;
        return (0,oci_digest/* isDigest */.Bc)(digest) ? (await manifestAt(this.#tar, find, digest))?.at : undefined;
    }
    async missing(index, options = {}) {
        const missing = [];
        for (const child of (0,oci_manifest/* children */.Y_)(await (0,read_manifest/* readManifest */.W)(this, index, options))) {
            if (!(await this.#isWhole(child, options))) {
                missing.push(child);
            }
        }
        return missing;
    }
    async #isWhole(at, options) {
        if (!this.#has(at) || !(0,media_type/* isTaggableType */.ys)(at.mediaType)) {
            return this.#has(at);
        }
        for (const child of (0,oci_manifest/* children */.Y_)(await (0,read_manifest/* readManifest */.W)(this, at, options))) {
            if (!(await this.#isWhole(child, options))) {
                return false;
            }
        }
        return true;
    }
    #has({ digest }) {
        return this.#contents.documents.has(digest) || this.#contents.find(digest) !== undefined;
    }
    async fetch(descriptor, { offset = 0, signal } = {}) {
        signal?.throwIfAborted();
        const document = this.#contents.documents.get(descriptor.digest);
        if (document !== undefined) {
            (0,verify/* verifyBytes */.RV)(document, descriptor);
            return (0,verify/* streamOf */.mA)(document.subarray(offset));
        }
        const file = this.#contents.find(descriptor.digest);
        if (file === undefined) {
            throw new lib_errors/* ImageError */.C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`, {
                hint: descriptor.urls?.[0] && `it is kept elsewhere, at ${descriptor.urls[0]}`,
            });
        }
        await this.#layers.expect(descriptor);
        const body = external_node_stream_.Readable.from(rangeOf(this.#tar, file, offset), { objectMode: false });
        const checked = offset === 0 ? this.#checked(body, descriptor) : body;
        return signal === undefined ? checked : (0,external_node_stream_.addAbortSignal)(signal, checked);
    }
    #checked(body, descriptor) {
        const layer = descriptor.digest;
        const diffId = this.#layers.diffIdOf(layer);
        const checked = (0,verify/* verified */.zr)(body, descriptor, `reading ${this.place}: content ${layer}`);
        return diffId === undefined
            ? checked
            : unpackingTo(checked, { diffId, place: this.place, layer });
    }
    async plainSize({ digest }) {
        const file = this.#contents.find(digest);
        const readAt = (at) => (offset, length) => readRange(this.#tar.file, at.offset + offset, Math.min(length, at.size - offset));
        return file && (0,content_compression/* measureGzippedTar */.lH)(readAt(file), file.size);
    }
    async referrers({ digest }, { artifactType } = {}) {
        const all = (await this.#referrers()).get(digest) ?? [];
        return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
    }
    /** An archive need not list what refers to its images. */
    async #findReferrers() {
        const found = new Map();
        for await (const { at, manifest } of manifestsIn(this.#tar, this.#contents.find)) {
            const referrer = (0,referrers/* referrerFrom */._B)(at, manifest);
            if (referrer !== undefined) {
                found.set(referrer.subject, [...(found.get(referrer.subject) ?? []), referrer.descriptor]);
            }
        }
        return found;
    }
    /** Lets go of the file, and of what was spooled. */
    async close() {
        await this.#release();
    }
}

// EXTERNAL MODULE: ./lib/archive/archive-writer.js + 1 modules
var archive_writer = __webpack_require__(2147);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/disk/own-folder.js
var own_folder = __webpack_require__(8778);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(9069);
// EXTERNAL MODULE: ./lib/layout/layout.js + 9 modules
var layout_layout = __webpack_require__(6090);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/registry/client.js + 68 modules
var client = __webpack_require__(2172);
// EXTERNAL MODULE: ./lib/store/default-path.js
var default_path = __webpack_require__(8382);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
;// CONCATENATED MODULE: ./lib/store/find-image.js



/**
 * The name under which the store resolves what a person wrote: a reference, `NAME@DIGEST` of what
 * is stored or of the index that it was taken from, an image id or the start of one.
 * @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for an id that several images begin with
 */
async function findImage(store, ids, { text, reference }, options = {}) {
    const byName = reference && (await findReference(store, reference, options));
    const found = byName ?? (await findId(await store.entries(), ids, text, options));
    if (found !== undefined) {
        return found;
    }
    throw new lib_errors/* ImageError */.C8('NOT_FOUND', `looking up ${text} in the local store: no such image`, {
        hint: 'pull it, or list the images that are there',
        remedy: { kind: 'list-images', subject: '' },
    });
}
async function findReference(store, reference, options) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    if ((await store.lookup(name, options)) !== undefined) {
        return name;
    }
    const { digest } = reference;
    if (digest === undefined) {
        return undefined;
    }
    const meant = (await store.entries()).find((entry) => namedByDigest(entry, reference));
    return meant?.descriptor.digest;
}
/** Whether `NAME@DIGEST` means this: a name of that repository, for what was or is that digest. */
function namedByDigest({ name, descriptor }, reference) {
    const { digest } = reference;
    return (digest !== undefined &&
        resolvedTo(descriptor).includes(digest) &&
        sameRepository(name, reference));
}
/** What is stored, and the index that it was taken from. */
function resolvedTo({ digest, annotations }) {
    return [digest, annotations?.[annotation/* INDEX_ANNOTATION */.n]];
}
function sameRepository(name, reference) {
    if (name === undefined) {
        return false;
    }
    try {
        const { registry, repository } = (0,oci_reference/* parseName */.$q)(name);
        return registry === reference.registry && repository === reference.repository;
    }
    catch {
        // Another tool's bare tag names no repository.
        return false;
    }
}
async function findId(entries, ids, text, options) {
    const found = await ids.beginningWith(text, entries, options);
    if (found.size > 1) {
        const what = `looking up ${text} in the local store: ${found.size} image ids begin so`;
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
    }
    return [...found.values()][0]?.at(-1)?.descriptor.digest;
}

// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
;// CONCATENATED MODULE: ./lib/store/image-ids.js




/** How many images are read at a time: a store can have more images than a process may open files. */
const AT_A_TIME = 16;
/** The image ids of a store. An image is read once, however many ids are asked for. */
class ImageIds {
    #store;
    #known = new Map();
    constructor(store) {
        this.#store = store;
    }
    /**
     * The entries of images whose id is `text`, or begins with it; by the id.
     * @param text `sha256:` may stand before it; anything but an id finds nothing
     */
    async beginningWith(text, entries, options = {}) {
        const prefix = text.replace(/^sha256:/, '');
        if (!/^[0-9a-f]{2,64}$/.test(prefix)) {
            return new Map();
        }
        await this.#learn(entries, options);
        return Map.groupBy(entries.filter((entry) => (0,oci_digest/* encodedOf */.EX)(this.#idOf(entry)).startsWith(prefix)), (entry) => this.#idOf(entry));
    }
    /** The entry's own digest, where the store lacks its image. */
    #idOf({ descriptor }) {
        return this.#known.get(descriptor.digest) ?? descriptor.digest;
    }
    async #learn(entries, { signal }) {
        const unknown = entries.filter(({ descriptor }) => !this.#known.has(descriptor.digest));
        const read = ({ descriptor }) => this.#read(descriptor, { signal });
        await (0,each_of/* eachOf */.p)(unknown, AT_A_TIME, read, { signal });
    }
    async #read(descriptor, options) {
        // A broken image must not hide the others.
        const image = await (0,describe/* representative */.wz)(this.#store, descriptor, options).catch(lib_errors/* unlessInterrupted */.V1);
        this.#known.set(descriptor.digest, image?.manifest.config?.digest ?? descriptor.digest);
    }
}

// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
;// CONCATENATED MODULE: ./lib/place/engine-target.js


/**
 * An engine as the target of a copy. An engine cannot be asked which content it has, so content is
 * only noted while the copy goes on, and read when it is loaded, at the close: no more of it than the
 * engine lacks.
 */
class EngineTarget {
    place;
    #engine;
    #signal;
    #content = new Map();
    #named = new Map();
    #source;
    constructor(engine, name, { signal } = {}) {
        this.#engine = engine;
        this.#signal = signal;
        this.place = `docker-daemon:${name}`;
    }
    async has({ digest }) {
        return this.#content.has(digest);
    }
    async put(descriptor, body, { name, source } = {}) {
        this.#source ??= source;
        this.#content.set(descriptor.digest, body);
        if (name !== undefined) {
            this.#named.set(name, descriptor);
        }
        return 'copied';
    }
    async tag(descriptor, name) {
        this.#named.set(name, descriptor);
    }
    async close() {
        const source = new NotedContent(this.#source ?? new memory/* MemoryStore */.n(), this.#content);
        const roots = Map.groupBy(this.#named, ([, { digest }]) => digest);
        const images = [...roots.values()].flatMap((named) => {
            const root = named[0]?.[1];
            return root === undefined ? [] : [{ source, root, names: named.map(([name]) => name) }];
        });
        await this.#engine.load(images, { signal: this.#signal });
    }
}
/** The source of a copy, read through the bodies that the copy gave: they tell progress and whose fault it is. */
class NotedContent extends wrapped/* WrappedSource */.N {
    constructor(source, content) {
        super(source, {
            fetch: (fetch) => async (descriptor, options = {}) => {
                const body = options.offset === undefined ? content.get(descriptor.digest) : undefined;
                return body === undefined ? fetch(descriptor, options) : body();
            },
        });
    }
}

// EXTERNAL MODULE: ./lib/place/expand.js
var place_expand = __webpack_require__(6432);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/engine/refusal.js
var refusal = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/engine/images.js





function running(exec, command, signal) {
    return (...args) => exec(command, args, { signal });
}
/** Image ids in one command: 200 stay far below the 32 767 characters that Windows allows. */
const BATCH = 200;
/** The id of the image that a name or id stands for, `undefined` where there is none. */
async function imageId(run, name) {
    const result = await run('image', 'inspect', '--format', '{{.Id}}', '--', name);
    // Podman leaves the algorithm out.
    const id = `sha256:${result.stdout.trim().replace(/^sha256:/, '')}`;
    return result.exitCode === 0 && (0,oci_digest/* isDigest */.Bc)(id) ? id : undefined;
}
/** The chain ids of all layers of all the engine's images. @throws ImageError `ENGINE` */
async function layerChains(run) {
    const listed = await run('image', 'ls', '--quiet', '--no-trunc');
    if (listed.exitCode !== 0) {
        throw (0,refusal/* refusal */.x)('listing the images of the engine', listed);
    }
    const ids = [...new Set(listed.stdout.split('\n').map((line) => line.trim()))].filter(oci_digest/* isDigest */.Bc);
    const chains = new Set();
    for (let start = 0; start < ids.length; start += BATCH) {
        // An image that went meanwhile makes the exit code 1; the others are printed all the same.
        const format = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}'];
        const { stdout } = await run(...format, '--', ...ids.slice(start, start + BATCH));
        for (const line of stdout.split('\n').filter((text) => text.trim() !== '')) {
            (0,chain_id/* chainIds */.s)(decodeLayers(line)).forEach((id) => {
                chains.add(id);
            });
        }
    }
    return chains;
}
/** `null` where an image lacks its config (containerd's store can hold such). */
function decodeLayers(line) {
    const where = 'layers of an image in the engine';
    return (0,decode/* asArray */._j)((0,decode/* decodeJson */.xO)(Buffer.from(line), where), where, (item, at) => {
        const diffId = (0,decode/* asString */.oJ)(item, at);
        if (!(0,oci_digest/* isDigest */.Bc)(diffId)) {
            throw (0,decode/* invalid */.Gq)(at, `${(0,printable/* quoted */.TL)(diffId)} is not a digest`);
        }
        return diffId;
    });
}

;// CONCATENATED MODULE: ./lib/engine/plain-layers.js







/**
 * A compressed layer as the plain tar that its diff id names. A tar entry starts with its size: of
 * gzip the source may know what its end says, and where that is wrong, reading the layer fails; zstd
 * is decompressed twice, once to measure it.
 * @returns `undefined` where the layer goes as it is
 */
async function plainLayer(source, { descriptor, diffId }, undone, options) {
    const compression = /[.+](gzip|zstd)$/.exec(descriptor.mediaType)?.[1];
    if (diffId === undefined || (compression !== 'gzip' && compression !== 'zstd')) {
        return undefined;
    }
    const open = async () => external_node_stream_.Readable.from((0,content_compression/* decompressed */.ji)(await source.fetch(descriptor, options)), { objectMode: false });
    const size = undone.has(compression)
        ? await MEASURE[compression](source, descriptor, open)
        : undefined;
    if (size === undefined) {
        return undefined;
    }
    const plainTar = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, digest: diffId, size };
    return { descriptor: plainTar, open: async () => (0,verify/* verified */.zr)(await open(), plainTar) };
}
const MEASURE = {
    async gzip(source, descriptor) {
        return source.plainSize?.(descriptor);
    },
    async zstd(_source, _descriptor, open) {
        let size = 0;
        for await (const chunk of (await open())) {
            size += chunk.length;
        }
        return size;
    },
};
/** The image's manifest with other layers in place of some. Its config, hence the image id, stays. */
function withLayers({ manifest, bytes }, layers) {
    const where = `manifest ${manifest.digest}`;
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    const old = document['layers'];
    const written = { ...document, layers: old.map((layer) => layers.get(layer.digest) ?? layer) };
    const rewritten = Buffer.from(JSON.stringify(written));
    return {
        manifest: { ...(0,descriptor/* plain */.p)(manifest), digest: (0,oci_digest/* digestOf */.ol)(rewritten), size: rewritten.byteLength },
        bytes: rewritten,
    };
}

;// CONCATENATED MODULE: ./lib/engine/load-archive.js




/**
 * Streams one archive into `docker load`; its exit code is for the caller to judge.
 * @param onBytes is told how many bytes have been written so far
 */
async function loadArchive(tools, content, { signal, onBytes }) {
    let bytes = 0;
    const sink = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            onBytes(bytes);
            done(null, chunk);
        },
    });
    const over = new AbortController();
    const within = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
    const place = `${tools.command} load`;
    const { docker, omit } = content;
    const loading = tools
        .exec(tools.command, ['image', 'load'], { stdin: sink, signal })
        .finally(() => over.abort(new lib_errors/* ImageError */.C8('ENGINE', `${place}: it ended before its input`)));
    const filling = load_archive_fill(tools.openArchive(sink, { place, docker, omit }), content, within).catch((error) => {
        sink.destroy(error);
        throw error;
    });
    const [filled, loaded] = await Promise.allSettled([filling, loading]);
    if (loaded.status === 'fulfilled') {
        if (loaded.value.exitCode === 0 && filled.status === 'rejected') {
            throw filled.reason;
        }
        return { result: loaded.value, bytes };
    }
    // A command that was stopped because its input broke off only tells that; the archive tells why.
    const inputFailed = filled.status === 'rejected' && (0,lib_errors/* codeOf */.$N)(loaded.reason) !== 'ENGINE';
    throw inputFailed && signal?.aborted !== true ? filled.reason : loaded.reason;
}
async function load_archive_fill(archive, content, signal) {
    const { plan, name, before } = content;
    try {
        for (const image of plan.images) {
            await putImage(archive, content, image, signal);
        }
        await before;
        signal.throwIfAborted();
        if (plan.index !== undefined) {
            await archive.put(plan.root, (0,verify/* bodyOf */.EN)(plan.index), { signal });
        }
        if (name !== undefined) {
            await archive.tag(plan.root, name, { signal });
        }
        await archive.close?.();
    }
    catch (error) {
        await archive.abort?.(error);
        throw error;
    }
}
async function putImage(archive, { plan: { source }, omit, undone }, image, signal) {
    const { config } = image;
    await archive.put(config, () => source.fetch(config, { signal }), { signal });
    const replaced = new Map();
    for (const layer of image.layers.filter(({ descriptor }) => !omit.has(descriptor.digest))) {
        const { descriptor } = layer;
        const plain = await plainLayer(source, layer, undone, { signal });
        if (plain === undefined) {
            await archive.put(descriptor, () => source.fetch(descriptor, { signal }), { signal });
        }
        else {
            replaced.set(descriptor.digest, plain.descriptor);
            await archive.put(plain.descriptor, plain.open, { signal });
        }
    }
    const { manifest, bytes } = replaced.size === 0 ? image : withLayers(image, replaced);
    await archive.put(manifest, (0,verify/* bodyOf */.EN)(bytes), { signal });
}

// EXTERNAL MODULE: ./lib/content/index-images.js
var index_images = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/oci/choose.js
var choose = __webpack_require__(6552);
;// CONCATENATED MODULE: ./lib/engine/plan.js






/** Reads everything of an image but its layers. @throws ImageError `PLATFORM_NOT_FOUND` */
async function readPlan(source, root, options) {
    const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    if (manifest.kind === 'manifest') {
        const image = await planImage(source, root, { bytes, manifest }, options.signal);
        return { source, root, index: undefined, images: [image] };
    }
    const images = await planImages(source, manifest, options);
    const [only] = images;
    // An image of an index in this one is not below this one alone.
    const listed = new Set(manifest.manifests.map(({ digest }) => digest));
    const keepIndex = options.keepIndex && images.every((image) => listed.has(image.manifest.digest));
    return keepIndex || only === undefined
        ? { source, root, index: bytes, images }
        : { source, root: only.manifest, index: undefined, images };
}
async function planImages(source, index, options) {
    const chosen = options.keepIndex && options.allPlatforms
        ? index.manifests
        : [(0,choose/* choose */.S)(await (0,index_images/* indexImages */.j)(source, index, options), [options.platform], source.place)];
    const images = [];
    for (const descriptor of chosen) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, descriptor, options);
        if (manifest.kind === 'index') {
            throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: an index inside an index`);
        }
        images.push(await planImage(source, descriptor, { bytes, manifest }, options.signal));
    }
    return images;
}
async function planImage(source, descriptor, { bytes, manifest }, signal) {
    const { config, layers } = manifest;
    if (config === undefined) {
        throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: not an image, it has no config`);
    }
    const diffIds = (await (0,read_config/* readConfig */.X)(source, manifest, { signal }))?.diffIds ?? [];
    const chain = (0,chain_id/* chainIds */.s)(diffIds);
    const known = diffIds.length === layers.length;
    return {
        manifest: descriptor,
        bytes,
        config,
        layers: layers.map((layer, index) => {
            const [diffId, chainId] = [diffIds[index], chain[index]];
            return known && diffId !== undefined && chainId !== undefined
                ? { descriptor: layer, diffId, chainId }
                : { descriptor: layer };
        }),
    };
}
function at(source, { digest }) {
    return `manifest ${digest} of ${source.place}`;
}
/** Every layer of the plan once. */
function layersOf(plan) {
    const layers = plan.images.flatMap((image) => image.layers);
    return new Map(layers.map(({ descriptor }) => [descriptor.digest, descriptor]));
}
/** The layers of which every use stands on a chain that the engine has. */
function knownLayers(plan, chains) {
    const known = new Set(layersOf(plan).keys());
    for (const { descriptor, chainId } of plan.images.flatMap((image) => image.layers)) {
        if (chainId === undefined || !chains.has(chainId)) {
            known.delete(descriptor.digest);
        }
    }
    return known;
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/engine/probe.js




/**
 * Asks the engine behind a command what it is.
 * @throws ImageError `ENGINE` where there is no such command, or nothing answers behind it
 */
async function probe(exec, command, signal) {
    const info = ['info', '--format', '{{json .}}'];
    const [result, near] = await (0,each_of/* allOf */.b)([
        (options) => exec(command, info, options),
        async (options) => command === 'docker' && (await isNear(exec, options)),
    ], { signal });
    const told = decodeTold(result);
    if (!answered(told, result)) {
        const hint = `start it, or check that "${command} info" works`;
        const [why] = (0,decode/* asArray */._j)(told['ServerErrors'], 'ServerErrors', decode/* asString */.oJ);
        throw (0,refusal/* refusal */.x)(`asking ${command} what it is`, { ...result, stderr: why ?? result.stderr }, hint);
    }
    const where = `${command} info`;
    return 'ServerVersion' in told
        ? { ...dockerFacts(told, command, where), near }
        : podmanFacts(told, command, where);
}
/** By the address that its command line uses, whether from `DOCKER_HOST` or from a context. */
async function isNear(exec, options) {
    const address = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const { exitCode, stdout } = await exec('docker', address, options);
    return exitCode === 0 && /^(unix|npipe):/.test(stdout.trim());
}
function decodeTold({ stdout }) {
    const start = stdout.indexOf('{');
    return start < 0 ? {} : (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(stdout.slice(start)), 'info'), 'info');
}
/**
 * Without a daemon Docker's command line prints its own part, newer ones with exit code 0: the
 * server's version is then missing or empty, and `ServerErrors` says why.
 */
function answered(told, { exitCode }) {
    return 'host' in told ? exitCode === 0 : Boolean(told['ServerVersion']);
}
function dockerFacts(told, command, where) {
    const status = (0,decode/* asArray */._j)(told['DriverStatus'], `${where}: DriverStatus`, (pair, at) => (0,decode/* asArray */._j)(pair, at, decode/* asString */.oJ));
    const containerd = status.some(([key, value]) => key === 'driver-type' && value === 'io.containerd.snapshotter.v1');
    return {
        command,
        name: 'docker',
        version: (0,decode/* asString */.oJ)(told['ServerVersion'], `${where}: ServerVersion`),
        platform: machinePlatform((0,decode/* asString */.oJ)(told['OSType'], `${where}: OSType`), (0,decode/* asString */.oJ)(told['Architecture'], `${where}: Architecture`)),
        store: containerd ? 'containerd' : 'classic',
    };
}
function podmanFacts(told, command, where) {
    const host = (0,decode/* asObject */.eB)(told['host'], `${where}: host`);
    const version = (0,decode/* optional */.lq)(told['version'], `${where}: version`, decode/* asObject */.eB) ?? {};
    return {
        command,
        name: 'podman',
        version: (0,decode/* optional */.lq)(version['Version'], `${where}: version.Version`, decode/* asString */.oJ) ?? '',
        platform: machinePlatform((0,decode/* asString */.oJ)(host['os'], `${where}: host.os`), (0,decode/* asString */.oJ)(host['arch'], `${where}: host.arch`), (0,decode/* optional */.lq)(host['variant'], `${where}: host.variant`, decode/* asString */.oJ)),
        store: 'podman',
        near: false,
    };
}
/** Docker says what uname says, Podman what Go says. */
const MACHINES = {
    armv5tel: ['arm', 'v5'],
    armv6l: ['arm', 'v6'],
    armv7l: ['arm', 'v7'],
    armv8l: ['arm', 'v7'],
    loongarch64: ['loong64'],
};
function machinePlatform(os, machine, variant) {
    const [architecture, implied] = MACHINES[machine.toLowerCase()] ?? [machine];
    const level = variant || implied;
    return (0,platform/* normalizePlatform */.FL)({
        os,
        architecture,
        ...(level === undefined ? {} : { variant: level }),
    });
}
/** The first number of a version, 0 for one without. */
function majorVersion(version) {
    return Number.parseInt(version, 10) || 0;
}
/** containerd's store takes an image with content missing; Docker says so since 28 (API 1.48). */
function tellsComplete({ store, version }) {
    return store === 'containerd' && majorVersion(version) >= 28;
}

;// CONCATENATED MODULE: ./lib/engine/queue.js
/** Runs steps that overlap, `width` of them at a time, and end in the order in which they came. */
class Queue {
    #width;
    #ends = [];
    /** @param width how many steps run at once */
    constructor(width) {
        this.#width = width;
    }
    /** @param step gets a promise that resolves when the step before it has ended, well or not */
    async run(step) {
        const { promise, resolve } = Promise.withResolvers();
        const before = this.#ends.at(-1) ?? Promise.resolve();
        const room = this.#ends.at(-this.#width) ?? Promise.resolve();
        this.#ends.push(promise);
        await room;
        try {
            return await step(before);
        }
        finally {
            await before;
            this.#ends.splice(this.#ends.indexOf(promise), 1);
            resolve();
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/archive-sender.js








/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;
/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;
/**
 * Sends archives to an engine, without the layers that it has. The next one is on its way while the
 * engine unpacks the one before: Docker's own store reads all of an archive before it unpacks any.
 */
class ArchiveSender {
    #tools;
    #facts;
    #queue;
    /** The chain ids of all layers that the engine should have once the archives under way are loaded. */
    #chains = new Map();
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#queue = new Queue(facts.store === 'classic' ? 2 : 1);
    }
    /** The chain ids of the layers that need not be sent. */
    async known({ signal }) {
        if (this.#facts.store === 'containerd' && !tellsComplete(this.#facts)) {
            return new Set();
        }
        const run = running(this.#tools.exec, this.#facts.command, signal);
        return (0,once/* once */.O)(this.#chains, 'all', () => layerChains(run));
    }
    /** Asks the engine for its layers again before the next archive. */
    forget() {
        this.#chains.clear();
    }
    /**
     * Sends the layers that neither the engine nor an archive before this one has, and takes them for
     * loaded from then on. The exit code does not prove that: a caller that finds a layer missing calls
     * {@link forget}.
     */
    sendLacking(plan, options) {
        return this.#queue.run(async (before) => {
            const known = await this.known(options);
            const omitted = knownLayers(plan, known);
            for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) {
                if (chainId !== undefined) {
                    known.add(chainId);
                }
            }
            try {
                return { sent: await this.#send(plan, { omit: omitted, before }, options), omitted };
            }
            catch (error) {
                this.forget();
                throw error;
            }
        });
    }
    /** Sends an archive without the layers of `omission`, without asking what the engine has. */
    send(plan, omission, options) {
        return this.#queue.run((before) => this.#send(plan, { ...omission, before }, options));
    }
    async #send(plan, { omit, name, before }, { signal, onProgress }) {
        const { command, store } = this.#facts;
        const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
        const onBytes = (sent) => onProgress?.({ root: plan.root, sent, total });
        const sendAs = (undone) => {
            const archive = { plan, omit, docker: store === 'classic', undone, before };
            const named = name === undefined ? archive : { ...archive, name };
            return loadArchive({ ...this.#tools, command }, named, { signal, onBytes });
        };
        const undone = this.#undone();
        try {
            return await sendAs(undone);
        }
        catch (error) {
            // The end of a gzip of several members tells of one of them only.
            if (!undone.has('gzip') || (0,lib_errors/* codeOf */.$N)(error) !== 'INTEGRITY') {
                throw error;
            }
            return await sendAs(new Set([...undone].filter((one) => one !== 'gzip')));
        }
    }
    /**
     * Docker's own store decompresses gzip in the process that checks the tar, one layer after another.
     * Here another core does it while the archive is sent. Over a network that would be more bytes.
     */
    #undone() {
        const { store, version, near } = this.#facts;
        const undone = new Set();
        if (store === 'classic' && near) {
            undone.add('gzip');
        }
        if (store === 'classic' && majorVersion(version) < ZSTD_SINCE) {
            undone.add('zstd');
        }
        return undone;
    }
    refused({ root, source }, { result }) {
        const { name } = this.#facts;
        const doing = `loading ${root.digest} of ${source.place} into ${name}`;
        const hint = `${name}'s own log may say more; a full disk is the usual reason`;
        return accepted({ result })
            ? new lib_errors/* ImageError */.C8('ENGINE', `${doing}: it says it did, but has no such image`, { hint })
            : (0,refusal/* refusal */.x)(doing, result, hint);
    }
}
/** Whether the engine says that it took the archive. */
function accepted({ result }) {
    return result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
}
function printed({ stdout, stderr }) {
    return `${stdout}${stderr}`;
}
function selected(plan, digests) {
    return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}
/** In bytes. */
function sizeOf(descriptors) {
    return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/engine/daemon-api.js




/**
 * The manifests of an image whose content is all there, layers included. Only containerd's image
 * store can lack some, and only the API tells: `docker image inspect` sums up sizes that it was
 * promised, `docker save` leaves out what is missing, both with exit code 0 (seen with 28.5).
 * `docker system dial-stdio` takes the API to wherever the command line's daemon is.
 * https://docs.docker.com/reference/api/engine/version/v1.48/ (ImageInspect, `manifests`)
 */
async function completeManifests(exec, id, signal) {
    const answer = await get(exec, `/images/${id}/json?manifests=1`, signal);
    const where = `image ${id} in the engine`;
    const manifests = (0,decode/* asArray */._j)(answer['Manifests'], `${where}: Manifests`, (item, at) => {
        const { ID, Available } = (0,decode/* asObject */.eB)(item, at);
        return { id: (0,decode/* asString */.oJ)(ID, `${at}.ID`), available: Available === true };
    });
    return new Set(manifests.flatMap(({ id, available }) => (available ? [id] : [])));
}
async function get(exec, path, signal) {
    // HTTP/1.0: the answer comes unchunked, and its end is the end of the connection. The request
    // stays open till then: the daemon gives up when its client's side closes.
    const request = new external_node_stream_.PassThrough();
    request.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
    const doing = `reading ${path} from docker`;
    const result = await exec('docker', ['system', 'dial-stdio'], { stdin: request, signal });
    const end = result.stdout.indexOf('\r\n\r\n');
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(result.stdout)?.[1];
    if (end < 0 || status === undefined) {
        throw (0,refusal/* refusal */.x)(doing, result);
    }
    if (status !== '200') {
        throw new lib_errors/* ImageError */.C8('ENGINE', `${doing}: status ${status}`);
    }
    return (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(result.stdout.slice(end + 4)), doing), doing);
}

// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(5257);
;// CONCATENATED MODULE: ./lib/engine/early-layers.js



/** An engine takes about a tenth of a second for any archive: fewer bytes wait for the next layer. */
const WORTH_SENDING = 8 * 1024 * 1024;
/**
 * Sends the lower layers of an image to an engine while the upper ones are still being downloaded: an
 * engine reads a whole archive before it unpacks the first layer, and unpacks one layer after another.
 * The image's own archive then holds what came last, or was refused.
 * @returns when the whole image is available; lower layers may still be on their way to the engine
 * @throws why a layer cannot be had
 */
async function sendEarly(layers, { available, known, send }) {
    const missing = new Set(layers);
    const downloads = layers.map(async (layer) => {
        await available(layer.descriptor);
        missing.delete(layer);
    });
    for (const download of downloads) {
        // The loop below throws the first failure; a second one must not end the process.
        download.catch(() => undefined);
    }
    let refused = false;
    let sent = 0;
    let next = 0;
    while (next >= 0) {
        await downloads[next];
        next = layers.findIndex((layer) => missing.has(layer));
        const lower = layers.slice(sent, Math.max(next, 0));
        if (!refused && early_layers_sizeOf(await unknown(lower, known)) >= WORTH_SENDING) {
            sent = next;
            void send(next).then((took) => {
                refused ||= !took;
            });
        }
    }
}
async function unknown(layers, known) {
    if (layers.length === 0) {
        return [];
    }
    const chains = await known();
    return layers.filter(({ chainId }) => chainId === undefined || !chains.has(chainId));
}
function early_layers_sizeOf(layers) {
    return layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}
/**
 * An image of the first layers of another one. It has no name and nothing to run: it keeps the layers
 * in the engine until the whole image is loaded. The same layers give the same image.
 */
function lowerLayers(plan, image, count, on) {
    const layers = image.layers.slice(0, count);
    const made = new memory/* MemoryStore */.n();
    const config = made.add(media_type/* MEDIA_TYPE */.Ap.ociConfig, encode({
        architecture: on.architecture,
        os: on.os,
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }));
    const bytes = encode({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    });
    const manifest = made.add(media_type/* MEDIA_TYPE */.Ap.ociManifest, bytes);
    const images = [{ manifest, bytes, config, layers }];
    return { source: new overlay/* Overlay */.h(made, plan.source), root: manifest, index: undefined, images };
}
function encode(document) {
    return Buffer.from(JSON.stringify(document));
}

;// CONCATENATED MODULE: ./lib/engine/names.js

/**
 * Sorts the names of an image by how an engine takes them. A tag wins over a digest next to it.
 * @param digest what a name by digest must say; `undefined` where the engine keeps none (Docker's
 * classic store loses the digests of what it loads)
 * @throws ImageError `INVALID_REFERENCE`
 */
function sortNames(names, digest) {
    const tags = new Set();
    const digests = new Set();
    const unnamed = [];
    for (const name of names) {
        const reference = (0,oci_reference/* parseReference */.F2)(name);
        const { registry, repository, tag } = reference;
        if (tag !== undefined) {
            tags.add((0,oci_reference/* formatReference */.FH)({ registry, repository, tag }));
        }
        else if (digest !== undefined && reference.digest === digest) {
            digests.add((0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)(reference, digest)));
        }
        else {
            unnamed.push(name);
        }
    }
    return { tags: [...tags], digests: [...digests], unnamed };
}

;// CONCATENATED MODULE: ./lib/engine/loader.js








/** Loads images into an engine. */
class Loader {
    #tools;
    #facts;
    #sender;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#sender = new ArchiveSender(tools, facts);
    }
    async load(image, options) {
        options.signal?.throwIfAborted();
        const task = await this.#taskOf(image, options);
        const early = { ends: [], bytes: 0, layers: new Set(), images: new Set() };
        try {
            await this.#sendEarly(task, early, image.available, options);
            const { sent, skipped, ...loaded } = await this.#load(task, options);
            const known = sizeOf(selected(task.plan, early.layers));
            return { ...loaded, sent: sent + early.bytes, skipped: skipped - known };
        }
        finally {
            await this.#removeEarly(early);
        }
    }
    async #taskOf(image, { signal }) {
        const { store, platform } = this.#facts;
        const containerd = store === 'containerd';
        const allPlatforms = image.allPlatforms === true;
        const choice = { signal, platform, keepIndex: containerd, allPlatforms };
        const plan = await readPlan(image.source, image.root, choice);
        const root = plan.root.digest;
        return {
            plan,
            id: containerd ? root : (plan.images[0]?.config.digest ?? root),
            names: sortNames(image.names, store === 'classic' ? undefined : root),
        };
    }
    /** Only where the engine keeps layers by chain id, so that one archive can build on another. */
    async #sendEarly({ plan, id }, early, available, options) {
        const [image] = plan.images;
        const fits = this.#facts.store === 'classic' && image?.layers.every(({ chainId }) => chainId);
        if (available === undefined || image === undefined || !fits) {
            for (const layer of layersOf(plan).values()) {
                await available?.(layer);
            }
            return;
        }
        if (await this.#complete(plan, id, options.signal)) {
            return;
        }
        await sendEarly(image.layers, {
            available,
            known: () => this.#sender.known(options),
            send: (count) => {
                const sending = this.#sendLower(plan, image, count, early, options).catch(() => false);
                early.ends.push(sending);
                return sending;
            },
        });
    }
    async #sendLower(plan, image, count, early, options) {
        const lower = lowerLayers(plan, image, count, this.#facts.platform);
        const { sent, omitted } = await this.#sender.sendLacking(lower, options);
        early.bytes += sent.bytes;
        if (!accepted(sent)) {
            this.#sender.forget();
            return false;
        }
        for (const { config } of lower.images) {
            early.images.add(config.digest);
        }
        for (const digest of layersOf(lower).keys()) {
            if (!omitted.has(digest)) {
                early.layers.add(digest);
            }
        }
        return true;
    }
    /** An image that cannot be removed does no harm: it has no name, and `prune` removes it. */
    async #removeEarly({ ends, images }) {
        for (const end of ends) {
            await end;
        }
        if (images.size > 0) {
            await this.#run(undefined)('image', 'rm', '--', ...images).catch(() => undefined);
        }
    }
    async #load(task, options) {
        const { plan, id } = task;
        const existed = await this.#complete(plan, id, options.signal);
        const archive = existed
            ? { sent: 0, skipped: sizeOf(layersOf(plan).values()) }
            : await this.#sendArchive(plan, id, options);
        const named = await this.#giveNames(task, options);
        return { id, existed, ...named, sent: archive.sent + named.sent, skipped: archive.skipped };
    }
    /** Whether the image is there with all its content. */
    async #complete(plan, id, signal) {
        if ((await imageId(this.#run(signal), id)) !== id) {
            return false;
        }
        if (!tellsComplete(this.#facts)) {
            return true;
        }
        const complete = await completeManifests(this.#tools.exec, id, signal);
        return plan.images.every(({ manifest }) => complete.has(manifest.digest));
    }
    async #sendArchive(plan, id, options) {
        const { signal } = options;
        const { sent, omitted } = await this.#sender.sendLacking(plan, options);
        if (await this.#took(plan, id, sent, signal)) {
            return { sent: sent.bytes, skipped: sizeOf(selected(plan, omitted)) };
        }
        this.#sender.forget();
        if (omitted.size === 0) {
            throw this.#sender.refused(plan, sent);
        }
        const whole = await this.#sender.send(plan, { omit: new Set() }, options);
        if (!(await this.#took(plan, id, whole, signal))) {
            throw this.#sender.refused(plan, whole);
        }
        return { sent: sent.bytes + whole.bytes, skipped: 0 };
    }
    async #took(plan, id, sent, signal) {
        return accepted(sent) && (await this.#complete(plan, id, signal));
    }
    async #giveNames({ plan, id, names }, options) {
        const run = this.#run(options.signal);
        for (const tag of names.tags) {
            const result = await run('image', 'tag', id, tag);
            if (result.exitCode !== 0) {
                throw (0,refusal/* refusal */.x)(`tagging ${id} as ${tag} in ${this.#facts.name}`, result);
            }
        }
        let sent = 0;
        const given = [...names.tags];
        const unnamed = [...names.unnamed];
        for (const name of names.digests) {
            if ((await imageId(run, name)) !== id) {
                const omit = new Set(layersOf(plan).keys());
                sent += (await this.#sender.send(plan, { omit, name }, options)).bytes;
            }
            ((await imageId(run, name)) === id ? given : unnamed).push(name);
        }
        return { names: given, unnamed, sent };
    }
    #run(signal) {
        return running(this.#tools.exec, this.#facts.command, signal);
    }
}

;// CONCATENATED MODULE: ./lib/engine/engine.js






/** Docker or Podman, through its command line. */
class Engine {
    #tools;
    #facts;
    #loader;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#loader = new Loader(tools, facts);
    }
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static async find(choice, tools, options = {}) {
        try {
            return await Engine.open(choice, tools, options);
        }
        catch (error) {
            if ((0,lib_errors/* codeOf */.$N)(error) === 'ENGINE') {
                return undefined;
            }
            throw error;
        }
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static async open(choice, tools, { signal } = {}) {
        const failures = [];
        for (const command of choice === 'auto' ? ['docker', 'podman'] : [choice]) {
            try {
                return new Engine(tools, await probe(tools.exec, command, signal));
            }
            catch (error) {
                if ((0,lib_errors/* codeOf */.$N)(error) !== 'ENGINE') {
                    throw error;
                }
                failures.push(error);
            }
        }
        const [only] = failures;
        if (failures.length === 1) {
            throw only;
        }
        throw new lib_errors/* ImageError */.C8('ENGINE', `no container engine: ${failures.map(lib_errors/* messageOf */.bD).join('; ')}`, {
            cause: only,
            hint: 'start Docker, or install Podman',
        });
    }
    get name() {
        return this.#facts.name;
    }
    /** The server's version. */
    get version() {
        return this.#facts.version;
    }
    /** What it runs. */
    get platform() {
        return this.#facts.platform;
    }
    get store() {
        return this.#facts.store;
    }
    /** Whether it has an image of this name or id. */
    async has(name, { signal } = {}) {
        return ((await imageId(running(this.#tools.exec, this.#facts.command, signal), name)) !== undefined);
    }
    /**
     * Archives end one after the other, also those of different callers: the next one omits what the last one contained. Layers that
     * the engine has are not sent; where it then refuses, or lacks something, the image is sent whole,
     * once. Of an image that is still on its way, its lower layers go ahead, in an image without a name
     * that is removed at the end. Names come last, when the image is complete.
     * @throws ImageError `ENGINE`; `PLATFORM_NOT_FOUND` for an index without the engine's platform
     */
    async load(images, options = {}) {
        const loaded = [];
        for (const image of images) {
            loaded.push(await this.#loader.load(image, options));
        }
        return {
            sent: loaded.reduce((sum, { sent }) => sum + sent, 0),
            skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
            loaded,
        };
    }
    /** What `docker save` writes for these names or ids: a tar, which fails if the engine does. */
    save(names, { signal } = {}) {
        const tar = new external_node_stream_.PassThrough();
        const several = this.name === 'podman' && names.length > 1 ? ['--multi-image-archive'] : [];
        const args = ['image', 'save', ...several, '--', ...names];
        this.#tools.exec(this.#facts.command, args, { stdout: tar, signal }).then((result) => {
            if (result.exitCode === 0) {
                tar.end();
            }
            else {
                tar.destroy((0,refusal/* refusal */.x)(`saving ${names.join(', ')} from ${this.name}`, result));
            }
        }, (error) => tar.destroy(error));
        return tar;
    }
}

;// CONCATENATED MODULE: ./lib/place/local-engine.js



const TOOLS = {
    exec: exec/* spawnExec */.b,
    openArchive: (sink, options) => new archive_writer/* ArchiveWriter */.u(sink, options),
};
/** An {@link Engine} on this machine: its command is spawned, and gets images as `docker save` writes them. */
class LocalEngine extends Engine {
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static find(choice = 'auto', tools = {}, options = {}) {
        return Engine.find(choice, { ...TOOLS, ...tools }, options);
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static open(choice = 'auto', tools = {}, options = {}) {
        return Engine.open(choice, { ...TOOLS, ...tools }, options);
    }
}

;// CONCATENATED MODULE: ./lib/place/looked-up.js
/** A layout's names are here to see: a registry need then be asked for no more than what is missing. */
function lookedUp(target, name) {
    const looked = target.lookup(name);
    // The copy tells of its failure.
    looked.catch(() => undefined);
    return { target, name, looked };
}

// EXTERNAL MODULE: ./lib/place/place.js
var place = __webpack_require__(5780);
;// CONCATENATED MODULE: ./lib/place/places.js























/** The places that one job works with. What they share (connections, the store, the engine) is opened once. */
class Places {
    /** The local store. */
    store;
    /** A layout for content on its way between other places; removed when these places are closed. */
    scratch;
    #ids;
    #choice;
    #exec;
    #engines = new Map();
    #temporary;
    #registries;
    #opened = [];
    constructor(options = {}) {
        this.#choice = options.engine ?? 'auto';
        this.#exec = options.exec ?? exec/* spawnExec */.b;
        this.#temporary = options.temporary ?? (0,external_node_os_.tmpdir)();
        this.#registries = new client/* RegistryClient */.b(options.registries ?? {});
        this.#opened.push(this.#registries);
        const dir = options.store ?? (0,default_path/* defaultStore */.L)({}, (0,external_node_os_.homedir)());
        this.store = (0,once/* lazily */.q)(async () => this.#keep(await layout_layout/* ImageLayout */.o.open(dir, { create: true, place: 'the local store' })));
        this.scratch = (0,once/* lazily */.q)(() => this.#openScratch());
        this.#ids = (0,once/* lazily */.q)(async () => new ImageIds(await this.store()));
    }
    /** @throws ImageError where there is nothing that could be read */
    async source(place, signal) {
        switch (place.transport) {
            case 'docker':
                return { source: this.repository(place.reference), name: nameOf(place.reference) };
            case 'store': {
                const source = await this.store();
                return { source, name: await findImage(source, await this.#ids(), place, { signal }) };
            }
            case 'oci':
                return { source: this.#keep(await layout_layout/* ImageLayout */.o.open(place.path)), name: place.name ?? '' };
            case 'docker-daemon':
                return this.#saved(place, signal);
            default:
                return this.#archive(place, signal);
        }
    }
    /**
     * Where to write; a target without a name of its own takes the source's. Its `close` finishes
     * what is written as a whole, its `abort` leaves nothing of it.
     */
    async target(place, options = {}) {
        switch (place.transport) {
            case 'docker':
                return { target: this.repository(place.reference), name: nameOf(place.reference) };
            case 'store':
                return lookedUp(await this.store(), (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text)));
            case 'docker-daemon': {
                const name = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text));
                return { target: new EngineTarget(await this.engine(options), name, options), name };
            }
            default:
                return this.#fileTarget(place, await this.#nameFor(place, options));
        }
    }
    /** How many requests the registries that were asked still allow. */
    rateLimits() {
        return this.#registries.rateLimits();
    }
    repository(reference) {
        return this.#registries.repository(reference);
    }
    search(registry, term, options = {}) {
        return this.#registries.search(registry, term, options);
    }
    /** A file at a URL that is no registry's; no credentials are sent. */
    webFile(url, options = {}) {
        return this.#registries.webFile(url, options);
    }
    /** @throws ImageError `ENGINE` where none answers */
    async engine(options = {}) {
        const engine = await this.findEngine(options);
        if (engine === undefined) {
            const wanted = this.#choice === 'auto' ? 'docker or podman' : this.#choice;
            throw new lib_errors/* ImageError */.C8('ENGINE', `looking for a container engine: no ${wanted} answers`, {
                hint: 'start the engine, or use a place that needs none (store:, oci:, oci-archive:)',
            });
        }
        return engine;
    }
    findEngine({ signal } = {}) {
        return (0,once/* once */.O)(this.#engines, this.#choice, () => LocalEngine.find(this.#choice, { exec: this.#exec }, { signal }));
    }
    /** An image archive from a file or a stream; it is closed with these places. */
    async archive(input, place, signal) {
        const expand = (chunks) => (0,place_expand/* expanded */.s)(chunks, { exec: this.#exec, place, signal });
        const options = { temporary: this.#temporary, place, signal, expand };
        return this.#keep(await openArchive(input, options));
    }
    #keep(opened) {
        this.#opened.push(opened);
        return opened;
    }
    async close() {
        await (0,each_of/* allOf */.b)(this.#opened.splice(0).map((opened) => () => opened.close()));
    }
    /** Only its owner can read it: layers may be private. */
    async #openScratch() {
        const dir = await (0,own_folder/* makeOwnFolder */.x)(this.#temporary, own_folder/* TEMPORARY */.G);
        this.#opened.push({ close: () => (0,promises_.rm)(dir, { recursive: true, force: true }) });
        return layout_layout/* ImageLayout */.o.open(dir, { create: true, place: 'a temporary folder' });
    }
    async #archive({ transport, path, name = '' }, signal) {
        try {
            return { source: await this.archive(path, `${transport}:${path}`, signal), name };
        }
        catch (error) {
            const whole = `${path}:${name}`;
            if ((await (0,files/* fileAt */.Wd)(whole)) === undefined) {
                throw error;
            }
            const hint = `a colon ends the path: give ${(0,printable/* quoted */.TL)(whole)} another name, or a link without one`;
            throw new lib_errors/* ImageError */.C8((0,lib_errors/* codeOf */.$N)(error), (0,lib_errors/* messageOf */.bD)(error), { cause: error, hint });
        }
    }
    async #saved(place, signal) {
        const engine = await this.engine({ signal });
        const name = await this.#engineName(place, signal);
        const tar = engine.save([name], { signal });
        return { source: await this.archive(tar, `docker-daemon:${name}`, signal), name: '' };
    }
    /** What the engine knows an image by: a reference, else the id or the start of one. */
    async #engineName({ text, reference }, signal) {
        const name = reference && (0,oci_reference/* formatReference */.FH)(reference);
        const mayBeId = /^[0-9a-f]{4,64}$/.test(text);
        if (name === undefined || !mayBeId) {
            return name ?? text;
        }
        return (await (await this.engine({ signal })).has(name, { signal })) ? name : text;
    }
    /** `docker-archive` holds references; a layout's name is any text. */
    async #nameFor({ transport, name }, { from, signal }) {
        if (name !== undefined) {
            return transport === 'docker-archive' ? (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(name)) : name;
        }
        const reference = from && (0,place/* referenceOf */.Bz)(from);
        if (from === undefined || reference === undefined || (await this.#isById(from, signal))) {
            return '';
        }
        return (0,oci_reference/* formatReference */.FH)(reference);
    }
    /** What was found by an id has no reference, though the id may read as one: `7909ed28be32`. */
    async #isById(place, signal) {
        if (place.transport === 'docker-daemon') {
            return (await this.#engineName(place, signal)) === place.text;
        }
        return place.transport === 'store' && (0,oci_digest/* isDigest */.Bc)((await this.source(place, signal)).name);
    }
    async #fileTarget(place, name) {
        const where = `${place.transport}:${place.path}`;
        if (place.transport === 'oci') {
            const layout = await layout_layout/* ImageLayout */.o.open(place.path, { create: true, place: where });
            return lookedUp(this.#keep(layout), name);
        }
        const docker = place.transport === 'docker-archive';
        return { target: await archive_writer/* ArchiveWriter */.u.file(place.path, { place: where, docker }), name };
    }
}
/** In a repository a digest wins over a tag. */
function nameOf({ tag = 'latest', digest }) {
    return digest ?? tag;
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ saveFile)
/* harmony export */ });
/* unused harmony export save */
/* harmony import */ var _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2147);
/* harmony import */ var _copy_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8882);


/**
 * Images into one tar, each blob once; the file has its name only when it is complete.
 * @param path of the tar, which Docker and every reader of OCI layouts takes
 */
async function saveFile(path, images, options = {}) {
    await save(await _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveWriter */ .u.file(path, { place: path, docker: true }), images, options);
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

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/registry/content-range.js
const GRAMMAR = /^\s*bytes\s+(\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)\s*$/i;
/** `undefined` for anything but one satisfied range of bytes. */
function parseContentRange(header) {
    const [, first, last, total] = GRAMMAR.exec(header ?? '') ?? [];
    if (first === undefined || last === undefined || total === undefined) {
        return undefined;
    }
    const size = total === '*' ? undefined : Number(total);
    const range = { first: Number(first), last: Number(last), size };
    const ordered = range.first <= range.last && (size === undefined || range.last < size);
    return ordered && [range.first, range.last, size ?? 0].every(Number.isSafeInteger)
        ? range
        : undefined;
}
const PROGRESS = /^\s*(?:bytes=)?0-(\d{1,16})\s*$/;
/**
 * distribution-spec's `Range: 0-<end>` of an upload session, as the number of bytes that the
 * registry has; `undefined` where it does not say.
 */
function parseUploadRange(header) {
    const end = PROGRESS.exec(header ?? '')?.[1];
    return end === undefined || !Number.isSafeInteger(Number(end)) ? undefined : Number(end) + 1;
}

// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/registry/wire/clock.js
const SYSTEM_CLOCK = {
    now: () => performance.now() / 1000,
    after: (seconds, call) => {
        const timer = setTimeout(call, seconds * 1000);
        return () => clearTimeout(timer);
    },
};
/** @throws the reason of the signal */
function sleep(clock, seconds, { signal }) {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const onAbort = () => {
            cancel();
            reject(signal?.reason);
        };
        const cancel = clock.after(seconds, () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        });
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/registry/wire/address.js



/** Docker Hub's registry answers on another host than its name. */
const DOCKER_HUB_AUTHORITY = 'registry-1.docker.io';
/**
 * @param host a registry's name, or the URL of a mirror
 * @throws ImageError `INVALID_ARGUMENT`
 */
function addressOf(host) {
    const written = /^(https?:)\/\//.exec(host)?.[1];
    const url = URL.parse(written === undefined ? `https://${host}` : host);
    if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `"${withoutSecrets(host)}" is not a registry`, {
            hint: 'a registry is HOST[:PORT], a mirror http(s)://HOST[:PORT][/PREFIX]',
        });
    }
    const registry = (0,reference/* canonicalRegistry */.i7)(url.host);
    const path = url.pathname.split('/').filter(Boolean).join('/');
    return {
        registry,
        authority: registry === 'docker.io' ? DOCKER_HUB_AUTHORITY : url.host,
        protocol: written === undefined ? undefined : url.protocol,
        prefix: path === '' || path === 'v2' ? '' : `${path}/`,
    };
}
/** In characters. */
const SHOWN_LENGTH = 100;
/** What may be shown of it: it may be pasted with a user and a password. */
function withoutSecrets(host) {
    const [scheme = ''] = /^https?:\/\//.exec(host) ?? [];
    const afterUser = host.slice(Math.max(scheme.length, host.lastIndexOf('@') + 1));
    const [shown = ''] = afterUser.split(/[?#]/, 1);
    return scheme + shown.slice(0, SHOWN_LENGTH);
}
const LOOPBACK = blockList('127.0.0.0/8', '::1/128');
/** Addresses that are not public (RFC 6890, RFC 6598), with their networks. */
const NETWORKS = [
    ['loopback', LOOPBACK],
    // The unspecified address is this machine: no other one may lead to it.
    ['link-local', blockList('169.254.0.0/16', 'fe80::/10', '0.0.0.0/8', '::/128')],
    [
        'private',
        blockList(...['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16'], ...['198.18.0.0/15', '224.0.0.0/3', 'fc00::/7', 'fec0::/10', 'ff00::/8', '64:ff9b:1::/48']),
    ],
];
function blockList(...blocks) {
    const list = new external_node_net_.BlockList();
    for (const block of blocks) {
        const [net = '', bits] = block.split('/');
        list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
    }
    return list;
}
/** `undefined` for a name. Node takes milliseconds to compile its pattern of IPv6: only where there is a colon. */
function familyOf(host) {
    if (host.includes(':')) {
        return (0,external_node_net_.isIPv6)(host) ? 'ipv6' : undefined;
    }
    return (0,external_node_net_.isIPv4)(host) ? 'ipv4' : undefined;
}
function isIn(list, host) {
    const family = familyOf(host);
    return family !== undefined && list.check(host, family);
}
/** `localhost`, `*.localhost`, 127.0.0.0/8, `[::1]`. @param hostname of a URL: no port */
function isLoopback(hostname) {
    const name = bare(hostname);
    return isLocalName(name) || isIn(LOOPBACK, name);
}
/** As far as the name itself tells. @param hostname of a URL, or an address */
function networkOf(hostname) {
    const name = bare(hostname);
    const address = embeddedIPv4(name) ?? name;
    return isLocalName(name)
        ? 'loopback'
        : (NETWORKS.find(([, list]) => isIn(list, address))?.[0] ?? 'public');
}
function isLocalName(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}
/** Without the brackets of an IPv6 address and the dot that may end a name. */
function bare(hostname) {
    return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}
/** IPv6 addresses that lead to an IPv4 one: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const EMBEDDING = [
    ['0:0:0:0:0:ffff:', 6],
    ['0:0:0:0:ffff:0:', 6],
    ['0:0:0:0:0:0:', 6],
    ['64:ff9b:0:0:0:0:', 6],
    ['2002:', 1],
];
function embeddedIPv4(name) {
    if (familyOf(name) !== 'ipv6') {
        return undefined;
    }
    const groups = groupsOf(name);
    const written = groups.map((group) => group.toString(16)).join(':');
    const found = EMBEDDING.find(([prefix]) => written.startsWith(prefix));
    const [high = 0, low = 0] = found === undefined ? [] : groups.slice(found[1]);
    // `::` and `::1` are addresses of their own.
    return found === undefined || (found[0] === '0:0:0:0:0:0:' && high === 0)
        ? undefined
        : [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
/** The eight groups of an IPv6 address, without its zone. */
function groupsOf(address) {
    const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
    const [before = '', after] = hostname.slice(1, -1).split('::');
    const head = before === '' ? [] : before.split(':');
    const tail = after === undefined || after === '' ? [] : after.split(':');
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
    return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

;// CONCATENATED MODULE: ./lib/registry/wire/redact.js
/** Query parameters that say what was requested; any other may be a signature or a token. */
const SHOWN = new Set([
    'artifactType',
    'client_id',
    'digest',
    'from',
    'last',
    'mount',
    'n',
    'ns',
    'scope',
    'service',
    'tag',
]);
/** A URL that may be shown: without user, password, fragment, and values that could be secret. */
function redactUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.hash = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if (!SHOWN.has(name)) {
            shown.searchParams.set(name, 'REDACTED');
        }
    }
    return shown.href;
}
/** Text from outside, fit for one line of an error: no control characters, not too long. */
function oneLine(text, limit = 300) {
    const line = text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through.
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return line.length > limit ? `${line.slice(0, limit)}\u2026` : line;
}

;// CONCATENATED MODULE: ./lib/registry/wire/url-policy.js



/**
 * Judges every URL that a registry gives: redirects, upload locations, token servers, next pages,
 * and the `urls` of a descriptor. A hostile registry would have us send passwords or layers in the
 * clear, or reach into the network that we run in (go-containerregistry#2193, #2258, #2291, #2295).
 *
 * - http and https only, without user and password;
 * - plain http only to loopback hosts and to hosts that the user has named insecure;
 * - a private, link-local or loopback address only where the registry itself is in that network, by
 *   its name and by the addresses that DNS gives: those are checked when a connection is made.
 */
class UrlPolicy {
    #insecure;
    #secrets;
    /** By host name, learnt from DNS. */
    #networks = new Map();
    /** @param insecure hosts (`HOST[:PORT]`) that may speak plain http */
    constructor(insecure, secrets) {
        this.#insecure = insecure;
        this.#secrets = secrets;
    }
    /** Where a host is, as far as its name or an earlier connection tells. */
    networkOf({ hostname }) {
        return this.#networks.get(hostname) ?? networkOf(hostname);
    }
    /**
     * Learns which addresses a host has: with several it is as far outside as the outermost one.
     * @param from the network of the host that leads there; `undefined` if the user named it
     * @returns those that may be connected to, or why none may
     */
    admitted(hostname, addresses, from) {
        const networks = addresses.map(({ address }) => networkOf(address));
        this.#networks.set(hostname, networks.includes('public') ? 'public' : (networks[0] ?? 'public'));
        const allowed = addresses.filter(({ address }) => from === undefined || mayLead(from, networkOf(address)));
        return allowed.length === 0 ? new ForbiddenAddress(hostname) : allowed;
    }
    /**
     * @param given absolute, or relative to `giver`
     * @param giver the URL that the registry answered at
     * @param doing for the error: `reading manifest 3.20 of docker.io/library/alpine`
     * @returns the URL to ask, without a fragment
     * @throws ImageError `REGISTRY`
     */
    check(given, giver, doing) {
        const parsed = given instanceof URL ? given : URL.parse(given, giver.href);
        const refuse = (why, advice = { hint: WRONG }) => {
            const shown = parsed === null ? 'no URL' : this.#secrets.conceal(redactUrl(parsed));
            const message = `${doing}: ${giver.host} leads to ${shown}, which is refused: ${why}`;
            return new errors/* ImageError */.C8('REGISTRY', message, advice);
        };
        if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
            throw refuse('it is not an http(s) URL');
        }
        const url = sameTransport(parsed, giver);
        if (url.username !== '' || url.password !== '') {
            throw refuse('it carries a user');
        }
        if (!mayLead(this.networkOf(giver), this.networkOf(url))) {
            throw refuse('a private address, and the registry is not in that network');
        }
        if (url.protocol === 'http:' && !isLoopback(url.hostname) && !this.#insecure.has(url.host)) {
            const host = this.#secrets.conceal(url.host);
            const remedy = { kind: 'allow-insecure', subject: host };
            throw refuse('plain http', { hint: `if ${host} may speak plain http, allow it`, remedy });
        }
        url.hash = '';
        return url;
    }
}
/** DNS gives a host only addresses that a URL of that registry must not lead to. */
class ForbiddenAddress extends Error {
    constructor(hostname) {
        super(`${hostname} has a private address, and the registry that leads there is not in that network`);
        this.name = 'ForbiddenAddress';
    }
}
const WRONG = 'the registry is set up wrongly, or something answers in its place';
/** Whether a host in one network may lead to a host in another: from outside never further in. */
function mayLead(from, to) {
    return to === 'public' || to === from || (from === 'loopback' && to === 'private');
}
/**
 * A registry behind a proxy that ends TLS gives its own address with `http:` unless it is told
 * otherwise (distribution's `http.relativeurls`): it means itself, and is spoken to as before.
 */
function sameTransport(url, wire) {
    const again = new URL(url);
    if (url.protocol === 'http:' && wire.protocol === 'https:' && url.hostname === wire.hostname) {
        again.protocol = wire.protocol;
        again.port = url.port === '' || url.port === '80' ? wire.port : url.port;
    }
    return again;
}

;// CONCATENATED MODULE: ./lib/registry/wire/connection-error.js



/** A request or a body that failed on its way: nothing that the registry said. */
class ConnectionError extends errors/* ImageError */.C8 {
    /** Another try may succeed. */
    temporary;
    constructor(code, message, details, temporary) {
        super(code, message, details);
        this.name = 'ConnectionError';
        this.temporary = temporary;
    }
}
/**
 * What undici, the socket or TLS threw, with what was being done and to which host.
 * @param conceal takes secrets out of text from outside: a redirect or a proxy may repeat them
 */
function connectionError(doing, url, error, conceal = (text) => text) {
    if (error instanceof errors/* ImageError */.C8) {
        return error;
    }
    if (error instanceof ForbiddenAddress) {
        return new errors/* ImageError */.C8('REGISTRY', `${doing}: ${conceal(error.message)}`, { cause: error });
    }
    const symptom = SYMPTOMS.find(({ matches }) => matches(systemCodeOf(error), (0,errors/* messageOf */.bD)(error)));
    return new ConnectionError(symptom?.code ?? 'UNREACHABLE', `${doing}: ${conceal(`${url.origin}: ${symptom?.says ?? (0,errors/* messageOf */.bD)(error)}`)}`, { cause: error, ...adviceFor(symptom, conceal(url.host)) }, symptom?.temporary?.(url) ?? symptom === undefined);
}
function adviceFor(symptom, host) {
    const remedy = symptom?.remedy && { kind: symptom.remedy, subject: host };
    return { hint: symptom?.hint(host), remedy };
}
/** The certificate is signed by an authority that is not trusted. */
function isUntrusted(error) {
    return UNTRUSTED.test(systemCodeOf(error));
}
/** The server on that port does not speak TLS, as far as the handshake tells. */
function isNotTls(error) {
    const reason = reasonOf(error);
    return NOT_TLS.test(reason) || HUNG_UP.test(reason);
}
/** What the system said: `ECONNREFUSED connect ECONNREFUSED 127.0.0.1:5000`. */
function reasonOf(error) {
    const cause = error instanceof ConnectionError ? (error.cause ?? error) : error;
    return `${systemCodeOf(cause)} ${(0,errors/* messageOf */.bD)(cause)}`;
}
const NOT_TLS = /EPROTO|ERR_SSL_/;
/** Servers that hang up on a handshake look like this, and so do bad networks. */
const HUNG_UP = /before secure TLS connection/;
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/;
const BAD_CERTIFICATE = /^(?:ERR_TLS_CERT_|CERT_|HOSTNAME_MISMATCH)/;
const SYMPTOMS = [
    {
        matches: (code) => code === 'ENOTFOUND',
        says: 'no such host',
        hint: (host) => `check the spelling of ${host}, the DNS and the proxy settings`,
        temporary: () => false,
    },
    {
        matches: (code) => code === 'ECONNREFUSED',
        says: 'connection refused',
        hint: (host) => `nothing listens at ${host}: check the port, and that the registry runs`,
        // A proxy or a balancer may come back; on this machine waiting changes nothing.
        temporary: ({ hostname }) => !isLoopback(hostname),
    },
    {
        matches: (code) => UNTRUSTED.test(code),
        hint: (host) => `trust the authority that signed for ${host}`,
        remedy: 'trust-authority',
        says: 'its certificate is signed by an unknown authority',
        temporary: () => false,
    },
    {
        matches: (code) => BAD_CERTIFICATE.test(code),
        hint: (host) => `the certificate that ${host} shows is not valid for it: it must be renewed`,
        temporary: () => false,
    },
    {
        matches: (code) => NOT_TLS.test(code),
        says: 'the TLS handshake failed',
        hint: (host) => `if ${host} speaks plain http, allow it`,
        remedy: 'allow-insecure',
        temporary: () => false,
    },
    {
        // A request that cannot be sent at all, or too many headers: not the network's fault.
        matches: (code) => /^UND_ERR_(?:INVALID_ARG|REQ_CONTENT_LENGTH|HEADERS_OVERFLOW)/.test(code),
        hint: (host) => `what is sent to ${host}, or what it answers, is not proper HTTP`,
        temporary: () => false,
    },
    {
        matches: (_code, message) => /^Proxy response \(4/.test(message),
        hint: (host) => `the proxy refuses ${host}: check HTTPS_PROXY and NO_PROXY`,
        temporary: () => false,
    },
    {
        matches: (code) => code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT',
        code: 'TIMEOUT',
        says: 'no connection in time',
        hint: (host) => `check that ${host} can be reached from here, and the proxy settings`,
        temporary: () => true,
    },
];
/** Node's code of an error; of several addresses that were tried, the first one's. */
function systemCodeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    return error instanceof AggregateError ? systemCodeOf(error.errors[0]) : '';
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/registry/wire/advice.js
/** What to do about a refusal, for the causes that people meet most. */
function advice_adviceFor(refused) {
    const { code, registry, errors } = refused;
    const said = errors.map((entry) => `${entry.code} ${entry.message}`).join(' ');
    switch (code) {
        case 'UNAUTHORIZED':
            return unauthorized(refused);
        case 'DENIED':
            return denied(refused);
        case 'RATE_LIMITED':
            return rateLimited(refused);
        case 'TAG_EXISTS':
            return {
                hint: 'this registry does not move tags: choose another tag, or delete this one first',
            };
        case 'TOO_LARGE':
            return {
                hint: `${registry}, or a proxy in front of it, does not take requests of this size`,
            };
        case 'UNSUPPORTED':
            return refused.status === 405 && !/UNSUPPORTED/.test(said) && isPush(refused.scopes)
                ? { hint: `${registry} may be read-only` }
                : {};
        case 'NOT_FOUND':
            return /NAME_UNKNOWN|repository/i.test(said)
                ? missingRepository(refused)
                : missingManifest(refused);
        default:
            return {};
    }
}
/** Docker Hub and GHCR answer so for images that do not exist: they do not tell which ones do. */
const MAY_BE_MISSING = 'the image may not exist, or may be private';
function unauthorized({ registry, scopes, loggedIn }) {
    if (loggedIn) {
        const wrong = `the user name or password for ${registry} is wrong or has expired`;
        return { hint: `${wrong}, or may not ${verb(scopes)}` };
    }
    return isPush(scopes)
        ? logIn(registry)
        : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
}
function denied({ registry, scopes, loggedIn }) {
    if (!isPush(scopes)) {
        return loggedIn
            ? { hint: `${MAY_BE_MISSING}: check its name, and that the account may read it` }
            : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
    }
    if (registry === 'ghcr.io') {
        return {
            hint: 'the token needs `packages: write`, and the package must grant this repository access',
        };
    }
    const allowed = `the account must be allowed to ${verb(scopes)} there`;
    return loggedIn ? { hint: allowed } : logIn(registry, `${allowed}: `);
}
function logIn(registry, before = '') {
    return { hint: `${before}log in to ${registry}`, remedy: { kind: 'log-in', subject: registry } };
}
function rateLimited({ registry, loggedIn, retryAfter }) {
    const when = retryAfter === undefined ? '' : ` (it asks to wait ${Math.ceil(retryAfter)} s)`;
    const hint = loggedIn
        ? `${registry} limits this account${when}: use a mirror`
        : `${registry} limits this address${when}: log in to it, or use a mirror`;
    return { hint, remedy: { kind: 'mirror', subject: registry } };
}
/** ECR and others want a repository to be made before the first push. */
function missingRepository({ registry, scopes }) {
    return {
        hint: isPush(scopes)
            ? `${registry} wants the repository to be created before something is pushed to it`
            : 'check the name of the repository',
    };
}
/** A HEAD says no more than 404: repository and tag are equally likely to be misspelt. A digest is not typed. */
function missingManifest({ registry, scopes, url }) {
    const name = /\/manifests\/([^/]+)$/.exec(url.pathname)?.[1];
    if (name === undefined || /^sha\d+(?::|%3A)/i.test(name)) {
        return {};
    }
    const repository = scopes.find(({ type }) => type === 'repository')?.name;
    const hint = 'check the spelling';
    return repository === undefined
        ? { hint }
        : {
            hint: `${hint}, or list the tags that there are`,
            remedy: { kind: 'list-tags', subject: `${registry}/${repository}` },
        };
}
function isPush(scopes) {
    return scopes.some(({ actions }) => actions.some((action) => action !== 'pull'));
}
function verb(scopes) {
    const actions = new Set(scopes.flatMap((scope) => scope.actions));
    if (actions.has('delete') || actions.has('*')) {
        return 'delete';
    }
    return actions.has('push') ? 'push' : 'pull';
}

// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/registry/wire/error-body.js


/** In bytes: more than any error that is worth showing. */
const READ_LIMIT = 64 * 1024;
const MAX_ENTRIES = 10;
/**
 * What a refusal says in its body. Most registries follow the specification
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes); token
 * servers and proxies write `{"error": \u2026}`, `{"message": \u2026}`, `{"details": \u2026}` or plain text.
 */
async function readErrors(response, secrets) {
    const text = (await readSome(response.body)).toString('utf8');
    const shown = (part, limit) => oneLine(secrets.conceal(part), limit);
    const written = parse(text);
    if (typeof written === 'object' && written !== null) {
        return entriesOf(written, shown);
    }
    const plain = (0,media_type/* bareMediaType */.ZX)(response.headers['content-type'] ?? '') === 'text/plain';
    const message = plain ? shown(text) : '';
    return message === '' ? [] : [{ code: '', message }];
}
/** The start of a body; a failure while it is read matters less than the refusal. */
async function readSome(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= READ_LIMIT) {
                break;
            }
        }
    }
    catch {
        return Buffer.concat(chunks);
    }
    return Buffer.concat(chunks).subarray(0, READ_LIMIT);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function entriesOf(body, shown) {
    const errors = body['errors'];
    if (Array.isArray(errors)) {
        return errors.slice(0, MAX_ENTRIES).flatMap((error) => entryOf(error, shown));
    }
    const single = body['error'];
    if (typeof single === 'object' && single !== null) {
        return entryOf(single, shown);
    }
    const described = body['error_description'] ?? body['message'] ?? body['details'] ?? body['detail'];
    return entryOf({ code: single ?? body['code'], message: described }, shown);
}
function entryOf(value, shown) {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const { code, message, detail } = value;
    const entry = {
        code: typeof code === 'string' ? shown(code, 60) : '',
        message: [message, detail]
            .map((part) => (typeof part === 'string' ? shown(part) : ''))
            .find(Boolean) ?? '',
    };
    return entry.code === '' && entry.message === '' ? [] : [entry];
}

;// CONCATENATED MODULE: ./lib/registry/wire/retry-after.js
/**
 * Seconds until the time that a `Retry-After` header names, which holds seconds or a date.
 * @param now in milliseconds since the epoch
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text)) {
        return Number(text);
    }
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./lib/registry/wire/refusal.js






/** A registry's refusal, with what retries need to know. */
class Refusal extends errors/* RegistryError */.gl {
    /** Another try may succeed. */
    temporary;
    /** The host has too many requests: all requests to it should wait. */
    concernsHost;
    /** Seconds, as asked for by `Retry-After`. */
    retryAfter;
    constructor(code, message, response, details) {
        super(code, message, response, details);
        const said = response.errors.map((entry) => entry.code.toUpperCase());
        this.temporary =
            TEMPORARY_STATUSES.has(response.status) || said.some((word) => TEMPORARY_WORDS.has(word));
        this.concernsHost = code === 'RATE_LIMITED' || response.status === 503;
        this.retryAfter = details.retryAfter;
    }
}
/** 499 and 520 to 529 are those of proxies and CDNs: nginx, Cloudflare. */
const TEMPORARY_STATUSES = new Set([
    408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529,
]);
/** Registries also say it with statuses of their own: ECR with 400 and 403. */
const TEMPORARY_WORDS = new Set(['TOOMANYREQUESTS', 'UNAVAILABLE']);
/** Makes an error of an answer that refuses, and reads its body to the end. */
async function refusal(response, asking) {
    const errors = await readErrors(response, asking.secrets);
    const { status } = response;
    const code = codeFor(status, errors);
    const retryAfter = parseRetryAfter(response.headers['retry-after'], Date.now());
    return new Refusal(code, `${asking.doing}: ${describe(status, errors)}`, { status, method: asking.method, url: asking.secrets.conceal(redactUrl(response.url)), errors }, {
        ...advice_adviceFor({ ...asking, url: response.url, code, status, errors, retryAfter }),
        retryAfter,
    });
}
/** `404 MANIFEST_UNKNOWN: manifest unknown`; `502 Bad Gateway` where the body says nothing. */
function describe(status, errors) {
    const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    return `${status} ${said.join('; ') || (external_node_http_.STATUS_CODES[status] ?? 'refused')}`;
}
const CODE_OF_STATUS = {
    401: 'UNAUTHORIZED',
    403: 'DENIED',
    404: 'NOT_FOUND',
    // All that Debian's registry says while it is read-only.
    405: 'UNSUPPORTED',
    413: 'TOO_LARGE',
    429: 'RATE_LIMITED',
};
function codeFor(status, errors) {
    const said = errors.map(({ code, message }) => `${code} ${message}`).join(' ');
    if (/TOOMANYREQUESTS/i.test(said)) {
        return 'RATE_LIMITED';
    }
    if (isImmutableTag(status, said)) {
        return 'TAG_EXISTS';
    }
    return (CODE_OF_STATUS[status] ??
        (status >= 400 && /\bUNSUPPORTED\b/.test(said) ? 'UNSUPPORTED' : 'REGISTRY'));
}
/**
 * Immutable tags: ECR says 400 or 409 with `ImageTagAlreadyExistsException` or TAG_INVALID, Harbor
 * 412, Artifact Registry 400, all with text about the tag (aws/containers-roadmap#2179).
 */
function isImmutableTag(status, said) {
    return ([400, 403, 409, 412].includes(status) &&
        /ImageTagAlreadyExists|immutable|tag[^.;]{0,80}already exists/i.test(said));
}

;// CONCATENATED MODULE: ./lib/registry/wire/retry.js




/** All in seconds. */
const FIRST_DELAY = 0.25;
const LONGEST_DELAY = 30;
/** A registry that asks for a longer wait is not worth waiting for in CI. */
const LONGEST_ASKED = 300;
/** What one request may wait in all. */
const LONGEST_WAIT = 600;
/** Whether the same request may be answered otherwise in a moment. */
function isTemporary(error) {
    return (error instanceof Refusal || error instanceof ConnectionError) && error.temporary;
}
/** Full jitter: anything up to twice as long as after the try before. @param tries made so far, from 1 */
function backoff(tries, random = Math.random) {
    return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}
/** Repeats requests. When a host asks for a wait, all requests of the run to that host wait. */
class Retries {
    #clock;
    #retries;
    #onRetry;
    /** By host, in seconds of the clock. */
    #pausedUntil = new Map();
    constructor(clock, retries, onRetry = () => undefined) {
        this.#clock = clock;
        this.#retries = retries;
        this.#onRetry = onRetry;
    }
    /**
     * Takes a step until it succeeds, fails for good, or was tried and waited for enough.
     * @param host what answers
     * @param step gets the number of the try, from 1
     */
    async run(host, options, step) {
        const { retries = this.#retries, isWorthwhile = isTemporary, onFailure } = options;
        let waited = 0;
        for (let tries = 1;; tries++) {
            await this.#pauseOf(host, options);
            try {
                return await step(tries);
            }
            catch (error) {
                if (!(error instanceof errors/* ImageError */.C8) || !isWorthwhile(error) || tries > retries) {
                    throw error;
                }
                const seconds = delayAfter(error, tries);
                waited += seconds;
                if (waited > LONGEST_WAIT || seconds > LONGEST_ASKED) {
                    throw error;
                }
                onFailure?.(error);
                this.#onRetry(retryText(error, seconds, tries, retries));
                await this.#wait(host, error, seconds, options);
            }
        }
    }
    async #pauseOf(host, options) {
        const left = () => (this.#pausedUntil.get(host) ?? 0) - this.#clock.now();
        for (let seconds = left(); seconds > 0; seconds = left()) {
            await sleep(this.#clock, seconds, options);
        }
    }
    async #wait(host, error, seconds, options) {
        if (error instanceof Refusal && error.concernsHost) {
            const until = this.#clock.now() + seconds;
            this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0));
            return;
        }
        await sleep(this.#clock, seconds, options);
    }
}
function delayAfter(error, tries) {
    const asked = error instanceof Refusal ? error.retryAfter : undefined;
    // A little later than asked, each request at another time: not all at once when the time has come.
    return asked === undefined ? backoff(tries) : asked + backoff(0);
}
/** For the log: `reading \u2026: 503 Service Unavailable; trying again in 0.4 s (2 of 5)`. */
function retryText(error, seconds, tries, retries) {
    return `${(0,errors/* messageOf */.bD)(error)} [${(0,errors/* codeOf */.$N)(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}

;// CONCATENATED MODULE: ./lib/registry/wire/document.js



const TRIES = 4;
/**
 * A response with its body in memory, asked for again when the connection breaks inside the body:
 * the wire repeats requests, but does not see their bodies.
 * @throws ImageError `TOO_LARGE`, and what `decode` throws
 */
async function readDocument(open, options) {
    for (let tries = 1;; tries += 1) {
        const response = await open();
        try {
            const bytes = await (0,verify/* readAll */.yw)(response.body, options.limit, options.what);
            return { response, bytes, value: decoded(response, bytes, options) };
        }
        catch (error) {
            if (!isTemporary(error) || tries === TRIES) {
                throw error;
            }
        }
    }
}
/** An error of a decoder may quote the document, which a registry may have put a secret into. */
function decoded(response, bytes, { what, decode, secrets }) {
    try {
        return decode(bytes, response);
    }
    catch (error) {
        if (secrets.isIn(bytes.toString('utf8')) || secrets.isIn(JSON.stringify(response.headers))) {
            const why = 'it cannot be read, and repeats a secret that it must not know';
            throw new errors/* ImageError */.C8((0,errors/* codeOf */.$N)(error), `${what}: ${why}`);
        }
        throw error;
    }
}
/** More than this is not worth reading only to keep a socket. In bytes. */
const DRAIN_LIMIT = 64 * 1024;
/** Lets go of a body that is not needed: a short one is read, so that its socket can be used again. */
async function drain(response) {
    let size = 0;
    try {
        for await (const chunk of response.body) {
            size += chunk.length;
            if (size > DRAIN_LIMIT) {
                break;
            }
        }
    }
    catch {
        // The connection is gone, and with it what was to be drained.
    }
}

;// CONCATENATED MODULE: ./lib/registry/download/span.js




/** The `Range` header of a span; none for the whole content. @param size of the content, in bytes */
function rangeOf({ from, to }, size) {
    const all = from === 0 && to === size;
    return all ? {} : { range: `bytes=${from}-${to === size ? '' : to - 1}` };
}
/** The body from this byte on, whether or not the registry honours ranges. */
async function openSpan(open, descriptor, span, options) {
    const response = await open(span, options);
    if (response.status === 206 && continues(response, descriptor, span)) {
        return { body: response.body, ranged: true };
    }
    if (response.status === 200) {
        return { body: await whole(response, descriptor, span), ranged: false };
    }
    // ECR answers 416 to a range that it has (apple/containerization#790); a proxy may send other
    // bytes than those asked for. Both have the whole content.
    await drain(response);
    const all = await open({ from: 0, to: descriptor.size }, options);
    if (all.status !== 200) {
        await drain(all);
        const why = `${all.status} is no answer to a request for all of it`;
        throw new errors/* ImageError */.C8('REGISTRY', `reading content ${descriptor.digest}: ${why}`);
    }
    return { body: await whole(all, descriptor, span), ranged: false };
}
function continues({ headers }, { size }, { from }) {
    const range = parseContentRange(headers['content-range']);
    return range?.first === from && (range.size === undefined || range.size === size);
}
async function whole(response, descriptor, { from }) {
    const length = response.headers['content-length'];
    if (length !== undefined && Number(length) !== descriptor.size) {
        await drain(response);
        const what = `content ${descriptor.digest}, size`;
        throw new errors/* IntegrityError */.cs(what, descriptor.size, Number(length));
    }
    return from === 0
        ? response.body
        : external_node_stream_.Readable.from(without(response.body, from), { objectMode: false });
}
/** The registry ignored the range: the bytes before it are read again and dropped. */
async function* without(body, count) {
    let left = count;
    for await (const chunk of body) {
        const rest = chunk.subarray(Math.min(left, chunk.length));
        left -= chunk.length - rest.length;
        if (rest.length > 0) {
            yield rest;
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(5755);
;// CONCATENATED MODULE: ./lib/registry/download/span-body.js






/** A download fails after this many broken connections with less than `PROGRESS` bytes between them. */
const span_body_TRIES = 5;
const span_body_PROGRESS = 1024 * 1024;
/**
 * The bytes of a span, over as many connections as it takes: where one breaks, the next goes on at the
 * same byte. It fails with an IntegrityError when there are more or fewer of them, at the content's end.
 */
class SpanBody extends external_node_stream_.Readable {
    #open;
    #descriptor;
    #signal;
    #tries = new Tries();
    #body;
    #position;
    #end;
    /** @param first the body that begins with the span's first byte */
    constructor(first, open, descriptor, { from, to, signal, waiting = tapped/* WAITING */.u }) {
        super({ highWaterMark: waiting });
        this.#open = open;
        this.#descriptor = descriptor;
        this.#signal = signal;
        this.#position = from;
        this.#end = to;
        this.#body = first;
        // Its reader may come later than the failure, or never.
        this.on('error', () => undefined);
        this.#follow(first);
    }
    /** The offset of the byte that comes next. */
    get position() {
        return this.#position;
    }
    /** The span ends sooner; the new end must not have been passed. @param to offset in the content */
    endAt(to) {
        this.#end = to;
        if (this.#position === to) {
            this.#finish();
        }
    }
    #follow(body) {
        this.#body = body;
        body.on('data', (chunk) => this.#pass(chunk));
        (0,external_node_stream_.finished)(body, { writable: false }, (error) => {
            if (!this.destroyed && !this.#isComplete) {
                this.#goOn(error).catch((failure) => this.destroy(failure));
            }
        });
    }
    get #isComplete() {
        return this.#position === this.#end && this.#end < this.#descriptor.size;
    }
    #pass(chunk) {
        if (this.destroyed || this.#isComplete) {
            return;
        }
        if (this.#position + chunk.length > this.#descriptor.size) {
            this.destroy(sizeError(this.#descriptor, `more than ${this.#descriptor.size}`));
            return;
        }
        const wanted = chunk.subarray(0, this.#end - this.#position);
        this.#position += wanted.length;
        this.#tries.progress(wanted.length);
        if (!this.push(wanted)) {
            this.#body.pause();
        }
        if (this.#isComplete) {
            this.#finish();
        }
    }
    #finish() {
        this.push(null);
        this.#body.destroy();
    }
    /** The connection ended, well or not: at the end of the content, or where the next one goes on. */
    async #goOn(error) {
        if (error) {
            this.#signal?.throwIfAborted();
            this.#tries.failed(error);
        }
        else if (this.#position === this.#end) {
            this.push(null);
            return;
        }
        else {
            // A body without Content-Length that ends early looks like one that ended well.
            this.#tries.failed(new Cut(sizeError(this.#descriptor, this.#position)));
        }
        await this.#tries.pause(this.#signal);
        const span = { from: this.#position, to: this.#end };
        const { body } = await openSpan(this.#open, this.#descriptor, span, { signal: this.#signal });
        if (this.destroyed) {
            body.destroy();
        }
        else {
            this.#follow(body);
        }
    }
    _read() {
        this.#body.resume();
    }
    _destroy(error, done) {
        this.#body.destroy();
        done(error);
    }
}
function sizeError({ digest, size }, actual) {
    return new errors/* IntegrityError */.cs(`content ${digest}, size`, size, actual);
}
/** A body that ended early: worth another try, and an integrity error after the last one. */
class Cut {
    error;
    constructor(error) {
        this.error = error;
    }
}
/** Counts how often in a row a download broke off without progress. */
class Tries {
    #failed = 0;
    #bytes = 0;
    progress(bytes) {
        this.#bytes += bytes;
        if (this.#bytes >= span_body_PROGRESS) {
            this.#failed = 0;
            this.#bytes = 0;
        }
    }
    /** Counts a failure. @throws the failure if another try is not worth it */
    failed(failure) {
        const error = failure instanceof Cut ? failure.error : failure;
        this.#failed += 1;
        this.#bytes = 0;
        if (this.#failed >= span_body_TRIES || !(failure instanceof Cut || isTemporary(failure))) {
            throw error;
        }
    }
    /** The first try after a success follows at once: one connection broke, not the registry. */
    async pause(signal) {
        if (this.#failed > 1) {
            const seconds = backoff(this.#failed - 2);
            await (0,promises_.setTimeout)(seconds * 1000, undefined, signal === undefined ? {} : { signal });
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/download/parts.js


/** The bytes that one connection fetches at a time; they are held in memory until they are next. */
const [LEAST_PART, MOST_PART] = [2 * 1024 * 1024, 8 * 1024 * 1024];
/** Parts of one blob at a time, beside the connection that it begins with. */
const MOST = 3;
/** The parts that may be in memory at a time, for all blobs together: 9 parts are 72 MiB at most. */
class PartBudget {
    #free = 9;
    take() {
        if (this.#free === 0) {
            return false;
        }
        this.#free -= 1;
        return true;
    }
    give(parts) {
        this.#free += parts;
    }
}
/** The parts of a blob from some byte on, the one to read first. */
class Parts {
    #open;
    #descriptor;
    #budget;
    #abort = new AbortController();
    #signal;
    #parts = [];
    /** The first connection ends where the parts begin. */
    #isTakenOver = false;
    /** The first of the parts is read now. */
    #isReading = false;
    #position;
    #size = 0;
    constructor(open, descriptor, budget, options) {
        this.#open = open;
        this.#descriptor = descriptor;
        this.#budget = budget;
        this.#position = descriptor.size;
        const own = this.#abort.signal;
        this.#signal = options.signal === undefined ? own : AbortSignal.any([options.signal, own]);
    }
    /** Fetches what comes later than the first connection's next bytes, and ends that one there. */
    begin(first) {
        const left = this.#descriptor.size - first.position;
        this.#size = Math.min(MOST_PART, Math.max(LEAST_PART, Math.ceil(left / (MOST + 1))));
        const from = first.position + this.#size;
        this.#position = Math.min(from, this.#descriptor.size);
        this.#beginMore();
        this.#parts[0]?.opened.then(({ ranged }) => {
            this.#isTakenOver = ranged && first.position <= from;
            this.#isTakenOver ? first.endAt(from) : this.close();
        }, 
        // Whatever it is, the first connection is there and goes on.
        () => this.close());
    }
    /** The part to read now, once its connection has answered; the one before has been read. */
    async next() {
        if (!this.#isTakenOver) {
            this.close();
            return undefined;
        }
        if (this.#isReading) {
            this.#release(this.#parts.splice(0, 1));
        }
        if (this.#parts.length === 0 && this.#position < this.#descriptor.size) {
            this.#begin(false);
        }
        this.#isReading = true;
        this.#beginMore();
        return (await this.#parts[0]?.opened)?.body;
    }
    #beginMore() {
        const most = this.#isReading ? MOST + 1 : MOST;
        while (this.#position < this.#descriptor.size &&
            this.#parts.length < most &&
            this.#budget.take()) {
            this.#begin(true);
        }
    }
    #begin(counted) {
        const to = Math.min(this.#position + this.#size, this.#descriptor.size);
        const opened = this.#read({ from: this.#position, to });
        // A failure is thrown when the part is next.
        opened.catch(() => undefined);
        this.#parts.push({ opened, counted });
        this.#position = to;
    }
    async #read(span) {
        const options = { signal: this.#signal };
        const { body, ranged } = await openSpan(this.#open, this.#descriptor, span, options);
        const waiting = span.to - span.from;
        const part = new SpanBody(body, this.#open, this.#descriptor, { ...span, ...options, waiting });
        return { body: part, ranged };
    }
    /** Ends what is fetched; nothing is next any more. */
    close() {
        this.#position = this.#descriptor.size;
        this.#abort.abort();
        const parts = this.#parts.splice(0);
        for (const { opened } of parts) {
            opened.then(({ body }) => body.destroy()).catch(() => undefined);
        }
        this.#release(parts);
    }
    #release(parts) {
        this.#budget.give(parts.filter(({ counted }) => counted).length);
    }
}

;// CONCATENATED MODULE: ./lib/registry/endpoint.js
const ACTIONS = {
    pull: ['pull'],
    push: ['pull', 'push'],
    delete: ['pull', 'push', 'delete'],
};
/** One repository at one host: at its registry, or at a mirror. */
class Endpoint {
    repository;
    /** For messages: `ghcr.io/acme/app`, or `ghcr.io/acme/app at mirror https://mirror.example`. */
    place;
    /** Only a mirror has one. */
    health;
    #wire;
    constructor(wire, repository, place, health) {
        this.#wire = wire;
        this.repository = repository;
        this.health = health;
        this.place = health === undefined ? place : `${place} at mirror ${wire.origin}`;
    }
    get mirror() {
        return this.health !== undefined;
    }
    get secrets() {
        return this.#wire.secrets;
    }
    get clock() {
        return this.#wire.clock;
    }
    get trace() {
        return this.#wire.trace;
    }
    /** See {@link Wire}. */
    get quickest() {
        return this.#wire.quickest;
    }
    /** @throws RegistryError for a status that is not accepted; ImageError as {@link Wire} says */
    request(request) {
        const { access, alsoPull, doing, path, ...rest } = request;
        const own = { type: 'repository', name: this.repository, actions: ACTIONS[access] };
        const other = alsoPull === undefined ? [] : [{ type: 'repository', name: alsoPull, actions: ACTIONS.pull }];
        return this.#wire.request({
            lane: 'small',
            accept: [200],
            ...rest,
            path: typeof path === 'string' ? `${this.repository}/${path}` : path,
            scopes: [own, ...other],
            doing: `${doing} ${this.place}`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/registry/holdings.js
/** The most digests to record: the oldest are dropped, which costs a request and nothing else. */
const holdings_MOST = 50_000;
/**
 * Which repositories of one registry hold which blobs, as far as this run knows: nothing is asked
 * twice, and a blob of one repository is mounted in the next.
 */
class Holdings {
    #repositories = new Map();
    add(digest, repository) {
        const repositories = this.#repositories.get(digest) ?? new Set();
        this.#repositories.set(digest, repositories.add(repository));
        const oldest = this.#repositories.keys().next();
        if (this.#repositories.size > holdings_MOST && oldest.done !== true) {
            this.#repositories.delete(oldest.value);
        }
    }
    has(digest, repository) {
        return this.#repositories.get(digest)?.has(repository) === true;
    }
    /** The repositories that hold it, in the order in which that became known. */
    of(digest) {
        return [...(this.#repositories.get(digest) ?? [])];
    }
}

// EXTERNAL MODULE: ./lib/oci/decode.js
var oci_decode = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/registry/listing/found-repository.js

/** How Docker Hub's several APIs write them. */
const BADGES = {
    official: 'official',
    verified: 'verified publisher',
    verified_publisher: 'verified publisher',
    open_source: 'sponsored',
    sponsored: 'sponsored',
    sponsored_oss: 'sponsored',
};
/** One result of any search; its members have other names with each. @throws ImageError `INVALID_DOCUMENT` */
function decodeFound(value, where) {
    const found = (0,oci_decode/* asObject */.eB)(value, where);
    const text = (...names) => first(found, names, where, oci_decode/* asString */.oJ);
    const badges = badgesOf(found);
    return {
        name: (0,oci_decode/* asString */.oJ)(text('repo_name', 'name'), `${where}.name`),
        description: text('short_description', 'description') ?? '',
        stars: first(found, ['star_count', 'stars'], where, oci_decode/* asSize */.ED) ?? 0,
        official: badges.includes('official'),
        automated: found['is_automated'] === true || found['is_trusted'] === true,
        badges,
    };
}
function first(found, names, where, decode) {
    for (const name of names) {
        const value = (0,oci_decode/* optional */.lq)(found[name], `${where}.${name}`, decode);
        if (value !== undefined) {
            return value;
        }
    }
    return undefined;
}
/** Badges are one word, a list of words, or members of their own. */
function badgesOf(found) {
    const words = [found['badge'], found['badges'], found['filter_type']].flat();
    const flags = Object.entries(found)
        .filter(([name, value]) => name.startsWith('is_') && value === true)
        .map(([name]) => name.slice('is_'.length));
    const known = [...flags, ...words].flatMap((word) => {
        const badge = BADGES[String(word).toLowerCase().replaceAll(/[- ]/g, '_')];
        return badge === undefined ? [] : [badge];
    });
    return [...new Set(known)].sort();
}

;// CONCATENATED MODULE: ./lib/registry/wire/limits.js

/** What registries may make one command do; docs/registries.md lists these limits. */
const LIMITS = {
    /** Challenges that are answered for one request: a registry needs one or two. */
    challengesOfRequest: 5,
    /** The same for all requests of a command; most registries ask once. */
    challenges: 10_000,
    /** Pages of one listing: a million tags in pages of a hundred. */
    pages: 10_000,
    /** The documents of one listing, in bytes: a million tags of 60 characters. */
    listingBytes: 67_108_864,
    /** Referrers of one subject. */
    referrers: 10_000,
    /** Different warnings of a command that are passed on, and their bytes in all. */
    warnings: 20,
    warningBytes: 16_384,
    /** A document takes at most so many times the seconds that an exchange may make no progress. */
    documentTimeouts: 5,
};
/** @throws ImageError `REGISTRY`, which names the limit */
function limited(doing, what, count, limit) {
    if (count > limit) {
        throw new errors/* ImageError */.C8('REGISTRY', `${doing}: more than ${limit} ${what}, which is the limit`, {
            hint: 'the registry is set up wrongly, or answers without end on purpose',
        });
    }
}
/** What is left of the limits that are for all of a command. */
class Budget {
    #challenges = 0;
    #warningBytes = 0;
    #warnings = new Set();
    /** @throws ImageError `REGISTRY` */
    countChallenge(doing) {
        this.#challenges += 1;
        limited(doing, 'challenges in one command', this.#challenges, LIMITS.challenges);
    }
    /** The text to pass on, if it is new; the last one says that no more follow. */
    warning(text) {
        const over = this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes;
        if (over || this.#warnings.has(text)) {
            return undefined;
        }
        this.#warnings.add(text);
        this.#warningBytes += Buffer.byteLength(text);
        return this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes
            ? `registries send more than ${LIMITS.warnings} warnings, and no more are shown`
            : text;
    }
}

;// CONCATENATED MODULE: ./lib/registry/listing/link.js
/**
 * The target of `rel="next"` in a `Link` header (RFC 8288), exactly as the registry wrote it: its
 * query may be an opaque cursor (public ECR, Quay). Several links, other parameters, quoted or bare
 * values and any case are read; a malformed part ends the search.
 */
function nextLink(header) {
    let rest = (header ?? '').trimStart();
    while (rest.startsWith('<')) {
        const end = rest.indexOf('>');
        if (end < 0) {
            return undefined;
        }
        const target = rest.slice(1, end);
        const [parameters, remainder] = readParameters(rest.slice(end + 1));
        if (parameters.some(isNext)) {
            return target;
        }
        rest = remainder;
    }
    return undefined;
}
const PARAMETER = /^\s*;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/;
function readParameters(text) {
    const parameters = [];
    let rest = text;
    for (;;) {
        const match = PARAMETER.exec(rest);
        if (match === null) {
            return [parameters, rest.replace(/^[\s;]*,\s*/, '')];
        }
        const [all, name = '', quoted, bare] = match;
        const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
        parameters.push({ name: name.toLowerCase(), value });
        rest = rest.slice(all.length);
    }
}
/** `rel` may hold several relation types. */
function isNext({ name, value }) {
    return name === 'rel' && value.toLowerCase().split(/\s+/).includes('next');
}

;// CONCATENATED MODULE: ./lib/registry/listing/pages.js



/** The way from page to page of one listing, which a registry must not make endless. */
class Pages {
    #where;
    #seen = new Set();
    #bytes = 0;
    /** @param where for errors: `tags of docker.io/library/alpine` */
    constructor(where) {
        this.#where = where;
    }
    /**
     * The URL of the page after this one; `undefined` after the last. It is exactly what the registry
     * wrote, for it may hold an opaque cursor, and never on another host.
     * @throws ImageError `REGISTRY`
     */
    next(response, bytes) {
        const link = nextLink(response.headers['link']);
        if (link === undefined) {
            return undefined;
        }
        const url = URL.parse(link, response.url.href);
        if (url === null || url.hostname !== response.url.hostname) {
            throw new errors/* ImageError */.C8('REGISTRY', `${this.#where}: the next page is on another host`);
        }
        if (this.#seen.has(url.href)) {
            throw new errors/* ImageError */.C8('REGISTRY', `${this.#where}: the pages never end`);
        }
        this.#seen.add(url.href);
        this.#bytes += bytes.byteLength;
        limited(this.#where, 'pages', this.#seen.size, LIMITS.pages);
        limited(this.#where, 'bytes of pages', this.#bytes, LIMITS.listingBytes);
        return url;
    }
}

;// CONCATENATED MODULE: ./lib/registry/listing/search.js






const PAGE_LIMIT = 32 * 1024 * 1024;
const MOST_PAGES = 100;
const CATALOG_PAGE = 1000;
const CATALOG = { type: 'registry', name: 'catalog', actions: ['*'] };
/** After these, another way of asking the same host would fail as well. */
const AWAY = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);
/**
 * The repositories that a term finds, in the order of the first host that answers: one that has no
 * such search says so, or answers with a page for people.
 * @throws ImageError of the last that was asked
 */
async function* searchPages(places, term, options = {}) {
    let failure = new errors/* ImageError */.C8('UNSUPPORTED', `searching for ${term}: no registry to ask`);
    for (const { wire, place, ways } of places) {
        for (const way of ways) {
            const what = `searching ${place} for "${term}"`;
            const pages = WAYS[way]({ wire, what, term, ...options });
            const first = await pages.next().catch((error) => ({ error }));
            if (!('error' in first)) {
                yield* resumed(first, pages);
                return;
            }
            options.signal?.throwIfAborted();
            failure = first.error;
            if (AWAY.has((0,errors/* codeOf */.$N)(failure))) {
                break;
            }
        }
    }
    throw failure;
}
async function* resumed(first, rest) {
    if (first.done !== true) {
        yield first.value;
        yield* rest;
    }
}
const WAYS = { hub, v1, catalog };
async function* hub(asking) {
    const { term, pageSize = 25 } = asking;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ query: term, page_size: `${pageSize}`, page: `${page}` });
        const { value: answer } = await ask(asking, `search/repositories/?${query}`);
        const found = resultsOf(answer, asking);
        yield found;
        if (typeof answer['next'] !== 'string' || found.length === 0) {
            return;
        }
    }
}
async function* v1(asking) {
    const { wire, term, pageSize = 25 } = asking;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ q: term, n: `${pageSize}` });
        if (page > 1) {
            query.set('page', `${page}`);
        }
        const { value: answer } = await ask(asking, new URL(`/v1/search?${query}`, wire.origin));
        const found = resultsOf(answer, asking);
        yield found;
        if (!(Number(answer['num_pages']) > page) || found.length === 0) {
            return;
        }
    }
}
async function* catalog(asking) {
    const wanted = asking.term.toLowerCase();
    const pages = new Pages(asking.what);
    let path = `_catalog?n=${CATALOG_PAGE}`;
    while (path !== undefined) {
        const { value, response, bytes } = await ask(asking, path, [CATALOG]);
        const where = `${asking.what}: repositories`;
        yield (0,oci_decode/* asArray */._j)(value['repositories'], where, oci_decode/* asString */.oJ)
            .filter((name) => (0,reference/* isRepository */.Z6)(name) && name.includes(wanted))
            .map((name) => decodeFound({ name }, where));
        path = pages.next(response, bytes);
    }
}
function ask({ wire, what, signal }, path, scopes = []) {
    const headers = { accept: 'application/json' };
    const request = { method: 'GET', path, headers, scopes, lane: 'small', accept: [200] };
    const decode = (bytes) => (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, what), what);
    return readDocument(() => wire.request({ ...request, signal, doing: what }), {
        limit: PAGE_LIMIT,
        what,
        decode,
        secrets: wire.secrets,
    });
}
/** @throws ImageError `INVALID_DOCUMENT` for an answer that is no list of results */
function resultsOf(answer, { what }) {
    if (!Array.isArray(answer['results'])) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `${what}: the answer has no results`);
    }
    return (0,oci_decode/* asArray */._j)(answer['results'], `${what}: results`, decodeFound);
}

;// CONCATENATED MODULE: ./lib/registry/mirrors.js


/** How long a mirror that does not answer is left out, in seconds. */
const LEFT_OUT = 300;
/** Whether a mirror is worth asking, for all repositories of a run. */
class MirrorHealth {
    #until = 0;
    #failure;
    /** A request to it failed. @param now in seconds */
    failed(error, now) {
        if (isTemporary(error) || ['UNREACHABLE', 'TIMEOUT'].includes((0,errors/* codeOf */.$N)(error))) {
            this.#until = now + LEFT_OUT;
            this.#failure = error;
        }
    }
    /** Why it is left out now, if it is. */
    failure(now) {
        return now < this.#until ? this.#failure : undefined;
    }
}
/**
 * The first endpoint that answers: mirrors in their order, the origin last. What mirrors fail with
 * is told only if the origin fails as well. A mirror that does not answer is left out for a while.
 * @throws ImageError of the origin
 */
async function firstOf(endpoints, signal, attempt) {
    const failures = [];
    for (const endpoint of endpoints.slice(0, -1)) {
        const known = endpoint.health?.failure(endpoint.clock.now());
        try {
            if (known === undefined) {
                return await attempt(endpoint);
            }
            endpoint.trace(`${endpoint.place}: left out, since it failed before`);
            failures.push(known);
        }
        catch (error) {
            signal?.throwIfAborted();
            endpoint.trace(`${endpoint.place}: ${(0,errors/* messageOf */.bD)(error)}`);
            endpoint.health?.failed(error, endpoint.clock.now());
            failures.push(error);
        }
    }
    const origin = endpoints.at(-1);
    if (origin === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'no registry to ask');
    }
    try {
        return await attempt(origin);
    }
    catch (error) {
        throw withMirrors(error, failures);
    }
}
/** That a mirror lacks what the origin lacks as well is nothing to tell. */
function withMirrors(error, failures) {
    const told = failures.filter((failure) => (0,errors/* codeOf */.$N)(failure) !== 'NOT_FOUND' || (0,errors/* codeOf */.$N)(error) !== 'NOT_FOUND');
    if (told.length === 0) {
        return error;
    }
    const message = `${(0,errors/* messageOf */.bD)(error)} (mirrors: ${told.map(errors/* messageOf */.bD).join('; ')})`;
    return new errors/* ImageError */.C8((0,errors/* codeOf */.$N)(error), message, { cause: error, ...(0,errors/* adviceOf */.wr)(error) });
}

;// CONCATENATED MODULE: ./lib/registry/download/download.js



/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte, so that the caller verifies one digest.
 * @param offset in bytes
 * @throws IntegrityError when the size cannot be right; the error of `open` for the first try
 */
async function download(open, descriptor, { offset = 0, signal } = {}) {
    if (offset >= descriptor.size && offset > 0) {
        return external_node_stream_.Readable.from([], { objectMode: false });
    }
    const span = { from: offset, to: descriptor.size };
    const { body } = await openSpan(open, descriptor, span, { signal });
    return new SpanBody(body, open, descriptor, { ...span, signal });
}

;// CONCATENATED MODULE: ./lib/registry/download/foreign.js

/** How many of a descriptor's `urls` are tried. */
const foreign_MOST = 5;
/**
 * Content that a descriptor says is elsewhere (`urls`: Windows base layers), for when the registry
 * has not got it. No credentials go there (CVE-2020-15157), the URL is judged as every URL that a
 * registry gives, and the digest is verified as always.
 * @returns `undefined` if none of the places has it, or may be asked
 */
async function openForeign(registry, descriptor, span, { signal }) {
    for (const text of (descriptor.urls ?? []).slice(0, foreign_MOST)) {
        const url = URL.parse(text);
        try {
            if (url !== null) {
                return await request(registry, url, descriptor, span, { signal });
            }
        }
        catch {
            signal?.throwIfAborted();
        }
    }
    return undefined;
}
function request(registry, url, { digest, size }, span, { signal }) {
    return registry.request({
        method: 'GET',
        path: url,
        anonymous: true,
        access: 'pull',
        headers: rangeOf(span, size),
        accept: [200, 206, 416],
        lane: 'blob',
        size,
        signal,
        doing: `reading blob ${digest} at ${url.origin}, for`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/download/parallel.js





/** From this size on, in bytes, a blob may be worth several connections. */
const PARALLEL_FROM = 8 * 1024 * 1024;
/** How much of a blob tells how fast one connection is, in bytes. */
const PROBE = 512 * 1024;
/** A connection this fast, in bytes a second, is limited by the machine and not by the storage. */
const FAST = 80 * 1024 * 1024;
/** Bytes that begin sooner, in seconds, come from near: one connection is as fast as several. */
const NEAR = 0.025;
/**
 * A big blob over several connections, as one stream in order: many storages limit each connection. The
 * first one is asked for all of it; if it turns out to be slow, others fetch what comes later, and it
 * ends where the first of them began. Where the registry knows no ranges, it goes on to the end.
 * @throws as `download` does
 */
async function parallelDownload(open, descriptor, options) {
    const begun = performance.now();
    const span = { from: 0, to: descriptor.size };
    const { body } = await openSpan(open, descriptor, span, options);
    const first = new SpanBody(body, open, descriptor, { ...span, signal: options.signal });
    return new ParallelBody(first, new Parts(open, descriptor, options.parts, options), {
        isWorthwhile: options.isWorthwhile ?? isLimited,
        begun,
    });
}
function isLimited({ delay, rate }) {
    return delay > NEAR && rate < FAST;
}
/** The first connection's bytes, then those of the parts. */
class ParallelBody extends external_node_stream_.Readable {
    #first;
    #parts;
    #probing;
    #current;
    #firstByte;
    #isProbed = false;
    constructor(first, parts, probing) {
        super({ highWaterMark: tapped/* WAITING */.u });
        this.#first = first;
        this.#parts = parts;
        this.#probing = probing;
        this.#current = first;
        this.on('error', () => undefined);
        this.#follow(first);
    }
    #follow(body) {
        this.#current = body;
        body.on('data', (chunk) => {
            if (!this.push(chunk)) {
                body.pause();
            }
            this.#probe();
        });
        (0,external_node_stream_.finished)(body, { writable: false }, (error) => {
            if (error) {
                this.destroy(error);
            }
            else if (!this.destroyed) {
                this.#next().catch((failure) => this.destroy(failure));
            }
        });
    }
    #probe() {
        this.#firstByte ??= performance.now();
        const { position } = this.#first;
        if (this.#isProbed || position < PROBE) {
            return;
        }
        this.#isProbed = true;
        const { isWorthwhile, begun } = this.#probing;
        const seconds = (performance.now() - this.#firstByte) / 1000;
        const delay = (this.#firstByte - begun) / 1000;
        if (isWorthwhile({ delay, rate: position / seconds })) {
            this.#parts.begin(this.#first);
        }
    }
    async #next() {
        const part = await this.#parts.next();
        if (part === undefined) {
            this.push(null);
        }
        else if (!this.destroyed) {
            this.#follow(part);
        }
    }
    _read() {
        this.#current.resume();
    }
    _destroy(error, done) {
        this.#first.destroy();
        this.#parts.close();
        done(error);
    }
}

;// CONCATENATED MODULE: ./lib/registry/download/blobs.js









/**
 * Up to this size, in bytes, a blob is read and verified before the first byte is handed on, and
 * wrong bytes are asked for again. In a bigger one they show only at its end.
 */
const SMALL = 1024 * 1024;
/** A host that has answered a request sooner, in seconds, is near: more connections would not help. */
const blobs_NEAR = 0.04;
/** Reading the blobs of one repository. */
class Blobs {
    #endpoints;
    #origin;
    #parts;
    /** The blobs that a mirror has delivered wrong bytes for: the next try asks the next endpoint. */
    #wrong = new Map();
    /** @param mirrors in the order in which they are asked, before the origin */
    constructor(origin, mirrors, parts) {
        this.#origin = origin;
        this.#endpoints = [...mirrors, origin];
        this.#parts = parts;
    }
    /**
     * The descriptor of a blob whose digest is all that is known.
     * @throws ImageError `NOT_FOUND`, or `REGISTRY` where the size is not told
     */
    resolve(digest, { signal }) {
        return firstOf(this.#endpoints, signal, async (endpoint) => {
            const doing = `looking up blob ${digest} of`;
            const path = `blobs/${digest}`;
            const response = await endpoint.request({
                method: 'HEAD',
                path,
                access: 'pull',
                signal,
                doing,
            });
            await drain(response);
            const length = response.headers['content-length'] ?? '';
            if (!/^\d{1,15}$/.test(length)) {
                throw new errors/* ImageError */.C8('REGISTRY', `${doing} ${endpoint.place}: its size is not told`);
            }
            return { mediaType: 'application/octet-stream', digest, size: Number(length) };
        });
    }
    /** @throws ImageError `NOT_FOUND`, IntegrityError */
    async fetch(descriptor, { offset = 0, signal }) {
        if (offset > 0) {
            return this.#open(descriptor, { offset, signal });
        }
        if (descriptor.size <= SMALL) {
            return (0,verify/* streamOf */.mA)(await this.#readSmall(descriptor, signal));
        }
        return this.#verified(descriptor, signal);
    }
    async #readSmall(descriptor, signal) {
        const what = `content ${descriptor.digest}`;
        for (let tries = this.#endpoints.length;; tries -= 1) {
            try {
                return await (0,verify/* readAll */.yw)(await this.#verified(descriptor, signal), SMALL, what);
            }
            catch (error) {
                if (!(error instanceof errors/* IntegrityError */.cs) || tries === 0) {
                    throw error;
                }
            }
        }
    }
    /** If a mirror fails, also in the middle, the next endpoint goes on: the bytes are the same. */
    async #verified(descriptor, signal) {
        const used = [];
        try {
            const body = (0,verify/* verified */.zr)(await this.#open(descriptor, { offset: 0, signal }, used), descriptor);
            return (0,tapped/* tapped */.D)(body, {
                failed: (error) => {
                    this.#distrust(used, descriptor, error);
                    return error;
                },
            });
        }
        catch (error) {
            if (this.#distrust(used, descriptor, error)) {
                return this.#verified(descriptor, signal);
            }
            throw error;
        }
    }
    #open(descriptor, { offset, signal }, used = []) {
        const { digest, size } = descriptor;
        const endpoints = this.#endpoints.filter((endpoint) => !this.#wrong.get(endpoint)?.has(digest));
        const ask = (span, options) => firstOf(endpoints, options.signal, async (endpoint) => {
            const response = await requestSpan(endpoint, descriptor, span, options);
            used.push(endpoint);
            response.body.once('error', (error) => {
                endpoint.health?.failed(error, endpoint.clock.now());
            });
            return response;
        });
        const open = descriptor.urls === undefined ? ask : this.#orForeign(ask, descriptor);
        const isFar = endpoints.some(({ quickest }) => quickest > blobs_NEAR);
        return offset === 0 && size >= PARALLEL_FROM && isFar
            ? parallelDownload(open, descriptor, { parts: this.#parts, signal })
            : download(open, descriptor, { offset, signal });
    }
    /** If the registry lacks it, the places that its descriptor names are asked. */
    #orForeign(ask, descriptor) {
        return async (span, options) => {
            try {
                return await ask(span, options);
            }
            catch (error) {
                const isLacking = ['NOT_FOUND', 'DENIED'].includes((0,errors/* codeOf */.$N)(error));
                const elsewhere = isLacking
                    ? await openForeign(this.#origin, descriptor, span, options)
                    : undefined;
                if (elsewhere === undefined) {
                    throw error;
                }
                return elsewhere;
            }
        };
    }
    /** @returns whether another try asks another endpoint */
    #distrust(used, { digest }, error) {
        const mirrors = error instanceof errors/* IntegrityError */.cs ? used.filter(({ mirror }) => mirror) : [];
        for (const mirror of mirrors) {
            const wrong = this.#wrong.get(mirror) ?? new Set();
            this.#wrong.set(mirror, wrong.add(digest));
        }
        return mirrors.length > 0;
    }
}
function requestSpan(endpoint, { digest, size }, span, { signal }) {
    return endpoint.request({
        method: 'GET',
        path: `blobs/${digest}`,
        access: 'pull',
        headers: rangeOf(span, size),
        accept: [200, 206, 416],
        lane: span.from === 0 ? 'blob' : 'part',
        size,
        signal,
        doing: `reading blob ${digest} of`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/download/embedded.js

/**
 * The content that a descriptor carries itself, if it is the right one; it saves a request.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#embedded-content
 */
function embedded(descriptor) {
    if (descriptor.data === undefined) {
        return undefined;
    }
    const bytes = Buffer.from(descriptor.data, 'base64');
    try {
        (0,verify/* verifyBytes */.RV)(bytes, descriptor);
        return bytes;
    }
    catch {
        // The registry has the right bytes: a mistake here does not count.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/registry/existence.js




/**
 * Whether a repository holds content. Any refusal is a no: with a token that may only push, and in
 * Artifactory (RTFACT-13797), missing content gets 403, and the write that follows tells better what
 * is wrong. Only a registry that cannot answer now is an error.
 * @throws ImageError `RATE_LIMITED`, `UNREACHABLE`, `TIMEOUT`, or RegistryError for a 5xx
 */
async function exists(endpoint, { digest, mediaType }, { signal }) {
    const manifest = (0,media_type/* isTaggableType */.ys)(mediaType);
    try {
        const response = await endpoint.request({
            method: 'HEAD',
            path: `${manifest ? 'manifests' : 'blobs'}/${digest}`,
            access: 'push',
            ...(manifest ? { headers: { accept: media_type/* MANIFEST_ACCEPT */.dY } } : {}),
            accept: [200, 404],
            signal,
            doing: `looking for ${manifest ? 'manifest' : 'blob'} ${digest} in`,
        });
        await drain(response);
        return response.status === 200;
    }
    catch (error) {
        if (isRefusal(error)) {
            return false;
        }
        throw error;
    }
}
/** The 4xx that say "later", not "no". */
const LATER = new Set([408, 425, 429, 499]);
/** A 4xx that stays the same when the request is repeated. */
function isRefusal(error) {
    return (error instanceof errors/* RegistryError */.gl &&
        error.status >= 400 &&
        error.status < 500 &&
        !LATER.has(error.status));
}
/**
 * Whether a repository is new, so that a blob costs two requests instead of three. One request finds
 * out, and only after a tag was found missing.
 */
class Novelty {
    #endpoint;
    #tagMissing = false;
    #answer = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** A look-up found no such tag: the repository may be new. */
    tagMissing() {
        this.#tagMissing = true;
    }
    /** Concurrent callers share one request, which ends with the signal of the first. */
    async isNew({ signal }) {
        if (!this.#tagMissing) {
            return false;
        }
        return (0,once/* once */.O)(this.#answer, undefined, () => this.#ask(signal));
    }
    /** 404 is `NAME_UNKNOWN` here; an empty list may be of a repository that has manifests. */
    async #ask(signal) {
        try {
            const response = await this.#endpoint.request({
                method: 'GET',
                path: 'tags/list?n=1',
                access: 'push',
                accept: [200, 404],
                signal,
                doing: 'looking for tags in',
            });
            await drain(response);
            return response.status === 404;
        }
        catch (error) {
            if (isRefusal(error)) {
                return false;
            }
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/listing/tag-list.js





/** In bytes: registries that know no paging send everything in one page. */
const tag_list_PAGE_LIMIT = 32 * 1024 * 1024;
/** ECR takes no more than 1000 a page (go-containerregistry#681); Quay pages only when asked to. */
const PAGE_SIZE = 1000;
/**
 * The tags of a repository, page by page, without what is no tag: such a text would be printed, or
 * become part of a URL. A short page need not be the last.
 * @throws ImageError `NOT_FOUND`; `REGISTRY` for pages that never end or lead elsewhere
 */
async function* tagPages(endpoint, { last, signal } = {}) {
    const what = `tags of ${endpoint.place}`;
    const pages = new Pages(what);
    const decode = (bytes) => (0,oci_decode/* asArray */._j)((0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, what), what)['tags'], `${what}: tags`, oci_decode/* asString */.oJ);
    const document = { limit: tag_list_PAGE_LIMIT, what, decode, secrets: endpoint.secrets };
    let next;
    do {
        const url = next;
        const open = () => url === undefined ? firstPage(endpoint, { last, signal }) : page(endpoint, url, signal);
        const { response, bytes, value } = await readDocument(open, document);
        yield value.filter(reference/* isTag */.dz);
        next = pages.next(response, bytes);
    } while (next !== undefined);
}
/** The same with its first page read: then it is known whether the endpoint can be reached. */
async function beginTagPages(endpoint, options) {
    const pages = tagPages(endpoint, options);
    const first = await pages.next();
    return first.done === true ? pages : followedBy(first.value, pages);
}
async function* followedBy(first, rest) {
    yield first;
    yield* rest;
}
/** Some registries refuse the parameters (public ECR 405, others 400): then without them. */
async function firstPage(endpoint, { last, signal }) {
    const query = new URLSearchParams({
        n: String(PAGE_SIZE),
        ...(last === undefined ? {} : { last }),
    });
    try {
        return await page(endpoint, `tags/list?${query}`, signal);
    }
    catch (error) {
        if (!isRefusal(error) || [401, 403, 404].includes(error.status)) {
            throw error;
        }
    }
    return page(endpoint, 'tags/list', signal);
}
function page(endpoint, path, signal) {
    return endpoint.request({
        method: 'GET',
        path,
        access: 'pull',
        signal,
        doing: 'listing tags of',
    });
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/referrer.js
var referrer = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/registry/manifests/cache.js
/** In bytes: some hundred ordinary manifests. */
const LIMIT = 4 * 1024 * 1024;
/**
 * The verified manifests that were just read or written in one repository, without those that were
 * not used for longest. It saves the GET before a tag, and the second GET of an index.
 */
class ManifestCache {
    #manifests = new Map();
    #size = 0;
    get(digest) {
        const bytes = this.#manifests.get(digest);
        if (bytes !== undefined) {
            this.#manifests.delete(digest);
            this.#manifests.set(digest, bytes);
        }
        return bytes;
    }
    add(digest, bytes) {
        if (this.#manifests.has(digest) || bytes.byteLength > LIMIT / 4) {
            return;
        }
        this.#manifests.set(digest, bytes);
        this.#size += bytes.byteLength;
        for (const [oldest, { byteLength }] of this.#manifests) {
            if (this.#size <= LIMIT) {
                return;
            }
            this.#manifests.delete(oldest);
            this.#size -= byteLength;
        }
    }
    delete(digest) {
        this.#size -= this.#manifests.get(digest)?.byteLength ?? 0;
        this.#manifests.delete(digest);
    }
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
;// CONCATENATED MODULE: ./lib/registry/listing/digest-tags.js





/** cosign's tags for a signature, an attestation and an SBOM. */
const SUFFIXES = ['.sig', '.att', '.sbom'];
/** By the grammar of tags. */
const LONGEST_TAG = 128;
/** A registry that honours `last` begins with these tags; of others, so many pages are read. */
const FIRST = 'sha256-';
const digest_tags_MOST_PAGES = 20;
/**
 * The tag that lists referrers where there is no Referrers API: the algorithm cut to 32 characters,
 * the encoded part to 64, which matters for sha512.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
function referrersTag(digest) {
    const algorithm = (0,oci_digest/* algorithmOf */.Hy)(digest).slice(0, 32);
    return `${algorithm}-${(0,oci_digest/* encodedOf */.EX)(digest).slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}
/** cosign does not shorten: a sha512 digest has no such tags. */
function cosignTags(digest) {
    const stem = `${(0,oci_digest/* algorithmOf */.Hy)(digest)}-${(0,oci_digest/* encodedOf */.EX)(digest)}`;
    return SUFFIXES.map((suffix) => stem + suffix).filter((tag) => tag.length <= LONGEST_TAG);
}
/**
 * Which tags of a repository are named after a digest. One listing answers for an image, its
 * children and all the suffixes, where probing would cost four requests each.
 */
class DigestTags {
    #endpoint;
    #listing = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** A new piece of work begins: what was listed before may have changed. */
    forget() {
        this.#listing.clear();
    }
    /** Whether there is such a tag; `undefined` if only a request for it can tell. */
    async has(tag, options) {
        return (await (0,once/* once */.O)(this.#listing, undefined, () => this.#list(options)))?.has(tag);
    }
    async #list({ signal }) {
        const found = new Set();
        let pages = 0;
        try {
            for await (const page of tagPages(this.#endpoint, { last: FIRST, signal })) {
                for (const tag of page.filter(isDigestTag)) {
                    found.add(tag);
                }
                pages += 1;
                if (isPast(page)) {
                    return found;
                }
                if (pages === digest_tags_MOST_PAGES) {
                    return undefined;
                }
            }
            return found;
        }
        catch (error) {
            return answerOf(error);
        }
    }
}
/** A repository that is missing has no tags; a registry that does not list has to be asked for each. */
function answerOf(error) {
    if (isRefusal(error)) {
        return error.status === 404 ? new Set() : undefined;
    }
    const code = (0,errors/* codeOf */.$N)(error);
    if (code === 'REGISTRY' || code === 'INVALID_DOCUMENT' || code === 'TOO_LARGE') {
        return undefined;
    }
    throw error;
}
function isDigestTag(tag) {
    return /^sha(?:256|512)-[0-9a-f]/.test(tag);
}
/** The page begins after `sha256-` and ends after all digest tags: the registry honoured `last`, and no more follow. */
function isPast(page) {
    const inOrder = page.every((tag, index) => index === 0 || (page[index - 1] ?? '') <= tag);
    return inOrder && (page[0] ?? '') > FIRST && (page.at(-1) ?? '') > 'sha512-~';
}

;// CONCATENATED MODULE: ./lib/registry/manifests/read.js






/**
 * The descriptor that a HEAD gives for a tag or digest: Docker Hub does not count it as a pull.
 * `undefined` if the answer lacks a header (public ECR, Red Hat, some proxies) or is not about a
 * manifest: then only a GET can tell.
 * @throws RegistryError for any other status than 200
 */
async function headManifest(endpoint, name, options) {
    const response = await endpoint.request({
        ...options,
        method: 'HEAD',
        path: `manifests/${name}`,
        headers: { accept: media_type/* MANIFEST_ACCEPT */.dY },
        doing: `looking up manifest ${name} of`,
    });
    await drain(response);
    return describedBy(response, name);
}
function describedBy({ headers }, name) {
    const digest = (0,oci_digest/* isDigest */.Bc)(name) ? name : headers['docker-content-digest'];
    const mediaType = (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '');
    const length = headers['content-length'] ?? '';
    if (digest === undefined || !(0,oci_digest/* isDigest */.Bc)(digest) || !/^[1-9]\d{1,7}$/.test(length)) {
        return undefined;
    }
    // Schema 1 is left to the GET, whose decoder says what is wrong with it.
    const known = (0,media_type/* isTaggableType */.ys)(mediaType) && !(0,media_type/* isSchema1Type */.hy)(mediaType);
    return known ? { mediaType, digest, size: Number(length) } : undefined;
}
/**
 * A manifest by tag or digest; its digest is computed over its bytes; headers are not believed.
 * @throws IntegrityError when the bytes are not those of the digest that was asked for or promised
 */
async function getManifest(endpoint, name, options) {
    const what = `manifest ${name} of ${endpoint.place}`;
    const { bytes, value } = await readDocument(() => requestManifest(endpoint, name, options), {
        limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
        what,
        secrets: endpoint.secrets,
        decode: (bytes, { headers }) => {
            const promised = (0,oci_digest/* isDigest */.Bc)(name) ? name : headers['docker-content-digest'];
            const digest = checkedDigest(bytes, promised, what);
            const declared = (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '');
            const { mediaType } = (0,oci_manifest/* decodeManifest */.MK)(bytes, typeFor(bytes, declared, name), what);
            return { mediaType, digest, size: bytes.byteLength };
        },
    });
    return { bytes, descriptor: value };
}
/**
 * Bytes that match the digest that was asked for outweigh a header, which counts only where they do not
 * name their type, and it is one of their kind.
 */
function typeFor(bytes, declared, name) {
    if (!(0,oci_digest/* isDigest */.Bc)(name)) {
        return declared === '' ? undefined : declared;
    }
    const { mediaType, manifests } = (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(bytes, name), name);
    const isOfKind = (0,media_type/* isIndexType */.$U)(declared) === (manifests !== undefined);
    return typeof mediaType !== 'string' && (0,media_type/* isTaggableType */.ys)(declared) && isOfKind
        ? declared
        : undefined;
}
/**
 * The descriptor of bytes that match its digest; headers for length and type are not believed.
 * @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED`
 */
function describeBytes(bytes, { digest, mediaType }) {
    const manifest = (0,oci_manifest/* decodeManifest */.MK)(bytes, typeFor(bytes, mediaType, digest), `manifest ${digest}`);
    return { mediaType: manifest.mediaType, digest, size: bytes.byteLength };
}
function requestManifest(endpoint, name, options) {
    return endpoint.request({
        ...options,
        method: 'GET',
        path: `manifests/${name}`,
        headers: { accept: media_type/* MANIFEST_ACCEPT */.dY },
        doing: `reading manifest ${name} of`,
    });
}
function checkedDigest(bytes, promised, where) {
    if (promised === undefined || !(0,oci_digest/* isDigest */.Bc)(promised)) {
        return (0,oci_digest/* digestOf */.ol)(bytes);
    }
    const actual = (0,oci_digest/* digestOf */.ol)(bytes, (0,oci_digest/* algorithmOf */.Hy)(promised));
    if (actual !== promised) {
        throw new errors/* IntegrityError */.cs(where, promised, actual);
    }
    return actual;
}
/**
 * The manifest's exact bytes, by digest alone; bytes that do not verify are asked for once more.
 * @throws IntegrityError
 */
async function fetchManifest(endpoint, digest, options) {
    try {
        return await fetchOnce(endpoint, digest, options);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs)) {
            throw error;
        }
    }
    return fetchOnce(endpoint, digest, options);
}
async function fetchOnce(endpoint, digest, options) {
    const what = `manifest ${digest} of ${endpoint.place}`;
    const { bytes } = await readDocument(() => requestManifest(endpoint, digest, options), {
        limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
        what,
        secrets: endpoint.secrets,
        decode: (content) => checkedDigest(content, digest, what),
    });
    return bytes;
}

;// CONCATENATED MODULE: ./lib/registry/manifests/write.js






/**
 * The bytes of a manifest before they are sent: verified, not larger than registries must accept,
 * and of the media type that they are sent with (the specification wants both to be equal).
 * @throws IntegrityError, or ImageError `TOO_LARGE`, `INVALID_DOCUMENT`
 */
async function readManifestBody(endpoint, descriptor, body) {
    const what = `manifest ${descriptor.digest} for ${endpoint.place}`;
    if (descriptor.size > oci_manifest/* MANIFEST_WRITE_LIMIT */.gb) {
        const why = `${descriptor.size} bytes are more than the ${oci_manifest/* MANIFEST_WRITE_LIMIT */.gb} that registries must take`;
        throw new errors/* ImageError */.C8('TOO_LARGE', `${what}: ${why}`, {
            hint: 'shorten its annotations or split the index',
        });
    }
    const bytes = await (0,verify/* readAll */.yw)(await body(), oci_manifest/* MANIFEST_WRITE_LIMIT */.gb, what);
    (0,verify/* verifyBytes */.RV)(bytes, descriptor);
    return { bytes, manifest: (0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType, what) };
}
/**
 * Stores a manifest, by digest or by tag, in one request. A tag that may not be moved and names this
 * manifest already is a success: a second run of the same job must not fail (buildkit#3776).
 * @param name a tag; `undefined` stores it by digest only
 * @returns the registry's answer; `undefined` if it refused and has it already
 * @throws RegistryError; IntegrityError if the registry acknowledges another digest; ImageError `TAG_EXISTS`
 */
async function putManifest(endpoint, descriptor, bytes, name, options = {}) {
    try {
        const response = await requestPut(endpoint, descriptor, bytes, name ?? descriptor.digest, options);
        await drain(response);
        acknowledged(endpoint, descriptor, response);
        return response;
    }
    catch (error) {
        if (name === undefined || !mayBeImmutable(error)) {
            throw error;
        }
        await explainRefusal(endpoint, descriptor, name, error, options);
        return undefined;
    }
}
function requestPut(endpoint, { mediaType, digest }, bytes, name, { signal }) {
    return endpoint.request({
        signal,
        method: 'PUT',
        path: `manifests/${name}`,
        access: 'push',
        headers: { 'content-type': mediaType },
        body: { open: (0,verify/* bodyOf */.EN)(bytes), size: bytes.byteLength },
        accept: [200, 201, 202, 204],
        doing: name === digest
            ? `writing manifest ${digest} to`
            : `writing manifest ${digest} as ${name} to`,
    });
}
/** Only digests of one algorithm are compared: a registry may acknowledge any manifest with sha256. */
function acknowledged(endpoint, { digest }, { headers }) {
    const said = headers['docker-content-digest'];
    if (said === undefined || !(0,oci_digest/* isDigest */.Bc)(said) || (0,oci_digest/* algorithmOf */.Hy)(said) !== (0,oci_digest/* algorithmOf */.Hy)(digest)) {
        return;
    }
    if (said !== digest) {
        throw new errors/* IntegrityError */.cs(`manifest written to ${endpoint.place}`, digest, said);
    }
}
/** ECR refuses to move a tag with 400 or 409, GAR with 400, Harbor with 412, Quay with 403 or 405. */
const REFUSALS = new Set([400, 403, 405, 409, 412]);
function mayBeImmutable(error) {
    return error instanceof errors/* RegistryError */.gl && REFUSALS.has(error.status);
}
/** Returns if the tag names this manifest already, else throws what is known of the refusal. */
async function explainRefusal(endpoint, descriptor, name, error, { signal }) {
    const existing = await headManifest(endpoint, name, { signal, access: 'push' }).catch(() => undefined);
    if (existing?.digest === descriptor.digest) {
        return;
    }
    if (existing === undefined || !saysImmutable(error)) {
        throw error;
    }
    const why = `it names ${existing.digest} and the registry does not let it move`;
    throw new errors/* ImageError */.C8('TAG_EXISTS', `tagging ${endpoint.place}:${name}: ${why}`, {
        cause: error,
        hint: 'use another tag, or allow the repository to overwrite tags',
    });
}
/** The wire reads what registries say in words; 409 and 412 need none. */
function saysImmutable({ code, status }) {
    return code === 'TAG_EXISTS' || status === 409 || status === 412;
}

;// CONCATENATED MODULE: ./lib/registry/manifests/fallback-index.js










/** Other processes write the same tag: this often it is read and written anew. */
const fallback_index_TRIES = 5;
/**
 * The tag that lists a subject's referrers in a registry without the Referrers API, written by its
 * clients. Referrers that come while it is being written go into the next version together.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
class FallbackIndexes {
    #endpoint;
    #writing = new Map();
    /** The next version of each tag, with the referrers that will be in it. */
    #waiting = new Map();
    #referrers = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
    }
    /** @throws ImageError `REGISTRY` if the tag names something else or cannot be kept */
    add(subject, referrer, options) {
        this.#referrers.set(subject, [...(this.#referrers.get(subject) ?? []), referrer]);
        return (0,once/* once */.O)(this.#waiting, subject, () => this.#writeNext(subject, options));
    }
    async #writeNext(subject, options) {
        await this.#writing.get(subject)?.catch(() => undefined);
        const referrers = this.#referrers.get(subject) ?? [];
        this.#referrers.delete(subject);
        this.#waiting.delete(subject);
        const written = this.#write(subject, referrers, options);
        this.#writing.set(subject, written);
        try {
            await written;
        }
        finally {
            if (this.#writing.get(subject) === written) {
                this.#writing.delete(subject);
            }
        }
    }
    async #write(subject, referrers, options) {
        const tag = referrersTag(subject);
        for (let tries = 0; tries < fallback_index_TRIES; tries += 1) {
            const current = await this.#read(tag, subject, options);
            const merged = merge(current, referrers);
            if (merged === undefined || (await this.#put(tag, merged, options))) {
                return;
            }
        }
        const why = 'other processes keep writing it at the same time';
        throw new errors/* ImageError */.C8('REGISTRY', `updating the referrers in ${this.#endpoint.place}:${tag}: ${why}`);
    }
    /** GitLab answers the tag `sha256-<hex>` with the image of that digest (oras#2148): as good as nothing. */
    async #read(tag, subject, { signal }) {
        const where = `referrers in ${this.#endpoint.place}:${tag}`;
        try {
            const found = await getManifest(this.#endpoint, tag, { signal, access: 'push' });
            if (found.descriptor.digest === subject) {
                return EMPTY;
            }
            if (!(0,media_type/* isIndexType */.$U)(found.descriptor.mediaType)) {
                throw new errors/* ImageError */.C8('REGISTRY', `${where}: the tag is taken by something else`);
            }
            return (0,oci_decode/* asObject */.eB)((0,oci_decode/* decodeJson */.xO)(found.bytes, where), where);
        }
        catch (error) {
            if (isRefusal(error) && error.status === 404) {
                return EMPTY;
            }
            throw error;
        }
    }
    /** @returns false if another process wrote at the same time: no registry locks, so it is read back */
    async #put(tag, index, { signal }) {
        const bytes = Buffer.from(JSON.stringify(index));
        const digest = (0,oci_digest/* digestOf */.ol)(bytes);
        const descriptor = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, digest, size: bytes.byteLength };
        await putManifest(this.#endpoint, descriptor, bytes, tag, { signal });
        const now = await headManifest(this.#endpoint, tag, { signal, access: 'push' });
        return now === undefined || now.digest === digest;
    }
}
const EMPTY = { schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, manifests: [] };
/** @returns the index with these referrers added; `undefined` if all of them are in it already */
function merge(index, referrers) {
    const bytes = Buffer.from(JSON.stringify(index));
    const decoded = (0,oci_manifest/* decodeManifest */.MK)(bytes, media_type/* MEDIA_TYPE */.Ap.ociIndex, 'referrers');
    const present = decoded.kind === 'index' ? decoded.manifests : [];
    const all = new Map(present.map((referrer) => [referrer.digest, referrer]));
    const before = all.size;
    for (const referrer of referrers) {
        all.set(referrer.digest, all.get(referrer.digest) ?? referrer);
    }
    return all.size === before ? undefined : { ...index, manifests: [...all.values()] };
}

// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/registry/manifests/unknown-child.js






/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN = new Set([
    'MANIFEST_BLOB_UNKNOWN',
    'BLOB_UNKNOWN',
    'MANIFEST_UNKNOWN',
]);
/** Nexus knows some moments later what it was given. In seconds. */
const WAITS = [0.25, 0.5, 1];
/**
 * Writes a manifest whose children were written before. A registry that says it lacks a child which
 * this run has just written gets growing waits; one that wants a layer which is kept elsewhere is
 * named together with that layer.
 * @param wasWritten whether this run wrote or found the content in the repository
 * @throws RegistryError for children that are really missing; ImageError `UNSUPPORTED` for layers
 *   that are kept elsewhere
 */
async function putAfterChildren(endpoint, manifest, wasWritten, options, put) {
    const below = (0,oci_manifest/* children */.Y_)(manifest);
    for (const seconds of WAITS) {
        try {
            return await put();
        }
        catch (error) {
            throwUnlessLate(error, below, endpoint, wasWritten);
            await sleep(endpoint.clock, seconds, options);
        }
    }
    return put();
}
/** Returns if the registry may know the children in a moment. */
function throwUnlessLate(error, below, endpoint, wasWritten) {
    if (!saysChildUnknown(error)) {
        throw error;
    }
    const elsewhere = foreignLayer(below, error);
    if (elsewhere !== undefined) {
        throw refusedWithout(elsewhere, endpoint, error);
    }
    if (!below.every(({ digest }) => wasWritten(digest))) {
        throw error;
    }
}
function saysChildUnknown(error) {
    return error instanceof errors/* RegistryError */.gl && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}
/** A layer that was not sent, unless the registry names other content. */
function foreignLayer(below, { errors }) {
    const said = errors.map(({ message }) => message).join(' ');
    const named = below.filter(({ digest }) => said.includes(digest));
    return (named.length > 0 ? named : below).find(({ mediaType }) => (0,media_type/* isNonDistributable */.SM)(mediaType));
}
function refusedWithout({ digest, urls = [] }, { place }, cause) {
    const url = URL.parse(urls[0] ?? '');
    const kept = url === null ? '' : `, which is kept at ${(0,printable/* printable */.g$)(redactUrl(url), 200)}`;
    const message = `writing a manifest to ${place}: the registry wants layer ${digest}${kept}`;
    return new errors/* ImageError */.C8('UNSUPPORTED', `${message} (${cause.message})`, {
        cause,
        hint: 'layers of this type are not sent to registries unless that is asked for: send them',
        remedy: { kind: 'foreign-layers', subject: digest },
    });
}

;// CONCATENATED MODULE: ./lib/registry/manifests/manifests.js










/** Missing or not allowed: a GET would get the same answer. */
const FINAL = [401, 403, 404];
/** The manifests and tags of one repository. */
class Manifests {
    #origin;
    #endpoints;
    #holdings;
    #novelty;
    #fallback;
    #cache = new ManifestCache();
    #mirrored = new Set();
    /** What only headers have described so far. */
    #claimed = new Set();
    /** Manifests that this run has written. */
    #written = new Set();
    /** @param mirrors in the order in which they are asked, before the origin */
    constructor(origin, mirrors, holdings, novelty) {
        this.#origin = origin;
        this.#holdings = holdings;
        this.#endpoints = [...mirrors, origin];
        this.#novelty = novelty;
        this.#fallback = new FallbackIndexes(origin);
    }
    async resolve(name, { signal, reading = false }) {
        return firstOf(this.#endpoints, signal, async (endpoint) => {
            const options = { signal, access: 'pull' };
            const final = endpoint.mirror ? FINAL : [401];
            const descriptor = await (reading
                ? this.#get(endpoint, name, options)
                : this.#describe(endpoint, name, options, final));
            this.#note(endpoint, descriptor);
            return descriptor;
        });
    }
    /** Whether a mirror gave the last answer about this digest. */
    isMirrored(digest) {
        return this.#mirrored.has(digest);
    }
    #note({ mirror }, { digest }) {
        if (mirror) {
            this.#mirrored.add(digest);
        }
        else {
            this.#mirrored.delete(digest);
        }
    }
    /**
     * HEAD if the registry allows it; else GET, whose refusal also has words.
     * @param final statuses of a HEAD after which a GET would not help
     */
    async #describe(endpoint, name, options, final) {
        try {
            const descriptor = await headManifest(endpoint, name, options);
            if (descriptor !== undefined) {
                this.#claimed.add(descriptor.digest);
                return descriptor;
            }
        }
        catch (error) {
            if (!isRefusal(error) || final.includes(error.status)) {
                throw error;
            }
        }
        return this.#get(endpoint, name, options);
    }
    async #get(endpoint, name, options) {
        const { descriptor, bytes } = await getManifest(endpoint, name, options);
        this.#cache.add(descriptor.digest, bytes);
        return descriptor;
    }
    /** A descriptor that headers gave, by its bytes: what a HEAD says of them besides their digest is no proof. */
    async describe(descriptor, { signal }) {
        const { digest } = descriptor;
        if (!this.#claimed.has(digest)) {
            return descriptor;
        }
        const bytes = this.#cache.get(digest) ?? (await this.#fetch(descriptor, signal));
        const { mediaType, size } = describeBytes(bytes, descriptor);
        this.#claimed.delete(digest);
        const isTrue = mediaType === descriptor.mediaType && size === descriptor.size;
        return isTrue ? descriptor : { ...descriptor, mediaType, size };
    }
    /**
     * The descriptor of a name in the origin. GHCR and Artifactory answer 403 for what is missing, and
     * a token that may only push gets it for everything: the write that follows shows which.
     */
    async lookup(name, { signal }) {
        try {
            return await this.#describe(this.#origin, name, { signal, access: 'push' }, FINAL);
        }
        catch (error) {
            if (!isRefusal(error) || error.status === 401 || !FINAL.includes(error.status)) {
                throw error;
            }
            if (error.status === 404 && !(0,oci_digest/* isDigest */.Bc)(name)) {
                this.#novelty.tagMissing();
            }
            return undefined;
        }
    }
    async fetch(descriptor, { signal }) {
        const cached = this.#cache.get(descriptor.digest);
        if (cached !== undefined && cached.byteLength === descriptor.size) {
            return cached;
        }
        const bytes = await this.#fetch(descriptor, signal);
        const { digest, size } = descriptor;
        if (bytes.byteLength !== size) {
            throw new errors/* IntegrityError */.cs(`content ${digest}, size`, size, bytes.byteLength);
        }
        return bytes;
    }
    async #fetch(descriptor, signal) {
        const options = { signal, access: 'pull' };
        const bytes = await firstOf(this.#endpoints, signal, async (endpoint) => {
            const found = await fetchManifest(endpoint, descriptor.digest, options);
            this.#note(endpoint, descriptor);
            return found;
        });
        this.#cache.add(descriptor.digest, bytes);
        return bytes;
    }
    /** One request; a manifest with a subject is also added to the fallback tag, if the registry keeps no referrers. */
    async put(descriptor, body, name, { signal }) {
        const { bytes, manifest } = await readManifestBody(this.#origin, descriptor, body);
        const wasWritten = (digest) => this.#written.has(digest) || this.#holdings.has(digest, this.#origin.repository);
        const response = await putAfterChildren(this.#origin, manifest, wasWritten, { signal }, () => putManifest(this.#origin, descriptor, bytes, name, { signal }));
        this.#cache.add(descriptor.digest, bytes);
        this.#written.add(descriptor.digest);
        const { subject } = manifest;
        if (subject !== undefined && response?.headers['oci-subject'] === undefined) {
            await this.#fallback.add(subject.digest, (0,referrer/* asReferrer */.w)(descriptor, manifest), { signal });
        }
        return response === undefined ? 'exists' : 'copied';
    }
    /** Writes the same bytes under the tag; a manifest that was just read or written is not read again. */
    async tag(descriptor, name, { signal }) {
        const { digest } = descriptor;
        const bytes = this.#cache.get(digest) ??
            (await fetchManifest(this.#origin, digest, { signal, access: 'push' }));
        this.#cache.add(digest, bytes);
        await putManifest(this.#origin, describeBytes(bytes, descriptor), bytes, name, { signal });
    }
    /** A deleted manifest must not be tagged again from the cache. */
    forget(name) {
        if ((0,oci_digest/* isDigest */.Bc)(name)) {
            this.#cache.delete(name);
        }
    }
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
;// CONCATENATED MODULE: ./lib/registry/manifests/referrers.js











/**
 * The referrers in one repository: by the Referrers API, else by the fallback tag; and the tags that
 * cosign names after a digest.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
class Referrers {
    #endpoint;
    #tags;
    /** Whether the registry has the API: the first listing finds out, and the others wait for it. */
    #api = new Map();
    constructor(endpoint) {
        this.#endpoint = endpoint;
        this.#tags = new DigestTags(endpoint);
    }
    /** A new piece of work begins: tags are listed again. */
    forget() {
        this.#tags.forget();
    }
    /** @returns each referrer once; with an artifact type, only those of that type */
    async list({ digest }, { artifactType, signal }) {
        const found = (await this.#byApi({ digest, artifactType, signal })) ?? (await this.#byTag(digest, signal));
        const wanted = found.filter((referrer) => artifactType === undefined || referrer.artifactType === artifactType);
        return [...new Map(wanted.map((referrer) => [referrer.digest, referrer])).values()];
    }
    /** cosign's signature, attestation and SBOM of this content, each with the tag that it needs. */
    async digestTags({ digest }, options) {
        const names = cosignTags(digest);
        const found = await (0,each_of/* eachOf */.p)(names, names.length, async (name, step) => {
            const descriptor = await this.#lookup(name, step);
            return descriptor === undefined ? [] : [{ name, descriptor }];
        }, options);
        return found.flat();
    }
    async #lookup(tag, { signal }) {
        if ((await this.#tags.has(tag, { signal })) === false) {
            return undefined;
        }
        const options = { signal, access: 'pull' };
        try {
            const head = await headManifest(this.#endpoint, tag, options);
            return head ?? (await getManifest(this.#endpoint, tag, options)).descriptor;
        }
        catch (error) {
            return absent(error);
        }
    }
    /** @returns `undefined` if the registry has no such API */
    async #byApi(listing) {
        let first;
        const hasApi = await (0,once/* once */.O)(this.#api, undefined, async () => {
            first = await this.#pages(listing);
            return first !== undefined;
        });
        return hasApi ? (first ?? this.#pages(listing)) : undefined;
    }
    /** Only the first page tells whether there is such an API; what fails after it is a failure. */
    async #pages(listing) {
        const { digest, artifactType, signal } = listing;
        const query = artifactType === undefined ? '' : `?${new URLSearchParams({ artifactType })}`;
        const where = `referrers of ${digest} in ${this.#endpoint.place}`;
        const pages = new Pages(where);
        const first = await this.#page(`referrers/${digest}${query}`, where, signal).catch(absent);
        if (first?.value === undefined) {
            return undefined;
        }
        const found = [...first.value];
        let next = pages.next(first.response, first.bytes);
        while (next !== undefined) {
            const page = await this.#page(next, where, signal);
            if (page.value === undefined) {
                throw new errors/* ImageError */.C8('REGISTRY', `${where}: the next page is not an index`);
            }
            found.push(...page.value);
            limited(where, 'referrers', found.length, LIMITS.referrers);
            next = pages.next(page.response, page.bytes);
        }
        return found;
    }
    /** Only 200 with an index is an answer: others say 404, 401, 406, or 200 and a page of HTML. */
    #page(path, what, signal) {
        return readDocument(() => this.#request(path, signal), {
            limit: oci_manifest/* MANIFEST_READ_LIMIT */.tm,
            what,
            secrets: this.#endpoint.secrets,
            decode: (bytes, { headers }) => (0,media_type/* bareMediaType */.ZX)(headers['content-type'] ?? '') === media_type/* MEDIA_TYPE */.Ap.ociIndex
                ? manifestsOf(bytes, what)
                : undefined,
        });
    }
    #request(path, signal) {
        return this.#endpoint.request({
            method: 'GET',
            path,
            access: 'pull',
            headers: { accept: media_type/* MEDIA_TYPE */.Ap.ociIndex },
            signal,
            doing: 'listing referrers in',
        });
    }
    /** GitLab resolves `sha256-<hex>` to the image of that digest itself (oras#2148): no index, or the subject. */
    async #byTag(digest, signal) {
        const tag = referrersTag(digest);
        if ((await this.#tags.has(tag, { signal })) === false) {
            return [];
        }
        try {
            const found = await getManifest(this.#endpoint, tag, { signal, access: 'pull' });
            const { mediaType, digest: actual } = found.descriptor;
            const where = `tag ${tag} of ${this.#endpoint.place}`;
            return actual === digest || !(0,media_type/* isIndexType */.$U)(mediaType) ? [] : manifestsOf(found.bytes, where);
        }
        catch (error) {
            return absent(error) ?? [];
        }
    }
}
function manifestsOf(bytes, where) {
    const index = (0,oci_manifest/* decodeManifest */.MK)(bytes, media_type/* MEDIA_TYPE */.Ap.ociIndex, where);
    return index.kind === 'index' ? index.manifests : [];
}
function absent(error) {
    if (!isRefusal(error)) {
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/reachable.js

const reachable_AWAY = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);
/**
 * One of several that would answer alike: the first as long as it can be reached. Content may come
 * from any mirror, but a mirror that knows of no referrers proves nothing: it is asked only if the
 * origin cannot be reached.
 */
class Reachable {
    #all;
    #left;
    constructor(first, others) {
        this.#all = [first, ...others];
        this.#left = this.#all;
    }
    /** A new piece of work begins: the first may be back, and each is told. */
    reset(tell) {
        this.#left = this.#all;
        this.#all.forEach(tell);
    }
    /** @throws what the first one failed with */
    async ask(attempt, options) {
        const [first, second, ...others] = this.#left;
        try {
            return await attempt(first);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (second === undefined || !reachable_AWAY.has((0,errors/* codeOf */.$N)(error))) {
                throw error;
            }
            this.#left = [second, ...others];
            return this.ask(attempt, options).catch(() => {
                throw error;
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/upload/failure.js


/** A body that records how its source failed, to tell that from a failure of the target. */
class Watched {
    #body;
    #failure;
    constructor(body) {
        this.#body = body;
    }
    get failure() {
        return this.#failure;
    }
    async *chunks() {
        const body = await this.#watch(this.#body);
        const chunks = body[Symbol.asyncIterator]();
        try {
            for (;;) {
                const next = await this.#watch(() => chunks.next());
                if (next.done) {
                    return;
                }
                yield next.value;
            }
        }
        finally {
            body.destroy();
        }
    }
    async #watch(read) {
        try {
            return await read();
        }
        catch (error) {
            this.#failure = error;
            throw error;
        }
    }
}
/** The registry has lost bytes of an upload that it had accepted. */
class SessionLost extends errors/* ImageError */.C8 {
    constructor(message) {
        super('REGISTRY', message);
        this.name = 'SessionLost';
    }
}
/** What to do after a failed upload. A source has retried by itself, but wrong bytes may be right next time. */
function judge(error, source, chunked) {
    if (source.failure !== undefined) {
        return (0,errors/* codeOf */.$N)(source.failure) === 'INTEGRITY' ? 'again' : 'fatal';
    }
    // 413 by proxies (Cloudflare: 100 MB), 416 by GHCR: the request was too big.
    if (!chunked && error instanceof errors/* RegistryError */.gl && [413, 416].includes(error.status)) {
        return 'too much';
    }
    return isTemporary(error) || isSessionLost(error) ? 'again' : 'fatal';
}
/** `DIGEST_INVALID` as well: the source verified the bytes, so they were changed on their way. */
const LOST = new Set([
    'BLOB_UPLOAD_UNKNOWN',
    'BLOB_UPLOAD_INVALID',
    'DIGEST_INVALID',
    'SIZE_INVALID',
]);
function isSessionLost(error) {
    if (!(error instanceof errors/* RegistryError */.gl)) {
        return error instanceof SessionLost;
    }
    return (error.status === 404 || error.status === 416 || error.errors.some(({ code }) => LOST.has(code)));
}

;// CONCATENATED MODULE: ./lib/registry/upload/pieces.js

/**
 * A stream of pieces of at least this many bytes (but the last): many tiny writes make Docker Hub
 * answer 504 (go-containerregistry#920) and Quay slow (#1193). Big chunks pass as they are.
 */
function gathered(body, least) {
    return external_node_stream_.Readable.from(gather(body, least), { objectMode: false });
}
async function* gather(body, least) {
    let waiting = [];
    let size = 0;
    for await (const chunk of body) {
        waiting.push(chunk);
        size += chunk.length;
        if (size >= least) {
            yield join(waiting, size);
            waiting = [];
            size = 0;
        }
    }
    if (size > 0) {
        yield join(waiting, size);
    }
}
/** Pieces of exactly this many bytes, but the last. Memory holds one of them. */
async function* cut(body, length) {
    let waiting = [];
    let size = 0;
    for await (const chunk of body) {
        let rest = chunk;
        while (size + rest.length >= length) {
            waiting.push(rest.subarray(0, length - size));
            rest = rest.subarray(length - size);
            yield join(waiting, length);
            waiting = [];
            size = 0;
        }
        if (rest.length > 0) {
            waiting.push(rest);
            size += rest.length;
        }
    }
    if (size > 0) {
        yield join(waiting, size);
    }
}
function join(chunks, size) {
    const [first] = chunks;
    return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size);
}

;// CONCATENATED MODULE: ./lib/registry/upload/chunks.js




/** GHCR takes at most 4 MiB in a chunk (rust-oci-client#35). In bytes. */
const CHUNK = 4 * 1024 * 1024;
/** A chunk is held in memory to be sent again. In bytes. */
const LONGEST_CHUNK = 64 * 1024 * 1024;
/**
 * Sends a blob piece by piece. Where a piece fails, the session's status says what has arrived, and
 * the upload goes on from there.
 * @throws the body's error; RegistryError; ImageError
 */
async function sendChunks(session, body, { retries, signal }) {
    const length = Math.max(session.minimum, CHUNK);
    if (length > LONGEST_CHUNK) {
        const why = `the registry wants chunks of at least ${length} bytes`;
        throw new errors/* ImageError */.C8('UNSUPPORTED', `uploading a blob in chunks: ${why}`);
    }
    let start = 0;
    for await (const chunk of cut(body, length)) {
        await sendChunk(session, chunk, start, { retries, signal });
        start += chunk.length;
    }
    await session.finish();
}
/** Registries may accept less of a chunk than was sent: the rest follows. */
async function sendChunk(session, chunk, start, { retries, signal }) {
    const end = start + chunk.length;
    let position = start;
    for (let failures = 0; position < end;) {
        signal?.throwIfAborted();
        const rest = chunk.subarray(position - start);
        const reached = await appendOrAsk(session, rest, position, failures < retries);
        if (reached < start || reached > end) {
            throw new SessionLost(`uploading a blob in chunks: at byte ${reached}, expected ${start}`);
        }
        failures = reached > position ? 0 : failures + 1;
        position = reached;
    }
}
/** @returns how many bytes of the blob the registry has, whether it took this piece or broke off */
async function appendOrAsk(session, piece, position, mayAsk) {
    try {
        return await session.append(piece, position);
    }
    catch (error) {
        if (!mayAsk || !mayGoOn(error)) {
            throw error;
        }
    }
    return session.status();
}
/** 416: the chunk does not start where the registry's bytes end; its status says where that is. */
function mayGoOn(error) {
    return isTemporary(error) || (error instanceof errors/* RegistryError */.gl && error.status === 416);
}

;// CONCATENATED MODULE: ./lib/registry/upload/session.js






/** The time that the cancellation of a session may take, in milliseconds. */
const CANCEL_PATIENCE = 5000;
/**
 * One upload of one blob, as the registry keeps it: a location that changes with every answer.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
class UploadSession {
    #endpoint;
    #descriptor;
    #signal;
    #location;
    /** `OCI-Chunk-Min-Length`, in bytes: the least that the registry takes in one PATCH but the last. */
    minimum;
    constructor(endpoint, descriptor, response, signal) {
        this.#endpoint = endpoint;
        this.#descriptor = descriptor;
        this.#signal = signal;
        this.#location = locationOf(response, endpoint);
        this.minimum = Number(/^\d{1,12}$/.exec(response.headers['oci-chunk-min-length'] ?? '') ?? 0);
    }
    static async open(endpoint, descriptor, { signal }) {
        const algorithm = (0,oci_digest/* algorithmOf */.Hy)(descriptor.digest);
        const response = await endpoint.request({
            method: 'POST',
            path: `blobs/uploads/${algorithm === 'sha256' ? '' : `?digest-algorithm=${algorithm}`}`,
            access: 'push',
            accept: [202],
            signal,
            doing: `starting the upload of blob ${descriptor.digest} to`,
        });
        await drain(response);
        return new UploadSession(endpoint, descriptor, response, signal);
    }
    /**
     * Asks the registry to take the blob from another of its repositories.
     * @returns `mounted`; the session that the registry opened instead (202); `refused` for any 4xx:
     *   Docker Hub says 401 (go-containerregistry#1404) or 400 (#1679), Harbor 401 (#1393) although a
     *   plain upload is allowed
     */
    static async mount(endpoint, descriptor, from, { signal }) {
        const query = new URLSearchParams({ mount: descriptor.digest, from });
        try {
            const response = await endpoint.request({
                method: 'POST',
                path: `blobs/uploads/?${query}`,
                access: 'push',
                alsoPull: from,
                accept: [201, 202],
                signal,
                doing: `mounting blob ${descriptor.digest} from ${from} in`,
            });
            await drain(response);
            return response.status === 201
                ? 'mounted'
                : new UploadSession(endpoint, descriptor, response, signal);
        }
        catch (error) {
            if (isRefusal(error)) {
                return 'refused';
            }
            throw error;
        }
    }
    /** Sends one chunk. @returns how many bytes of the blob the registry has now */
    async append(chunk, start) {
        const end = start + chunk.byteLength;
        const response = await this.#request('PATCH', this.#location, {
            headers: {
                'content-type': 'application/octet-stream',
                // Inclusive and without a unit: the specification's own form, not RFC 9110's.
                'content-range': `${start}-${end - 1}`,
            },
            body: { open: (0,verify/* bodyOf */.EN)(chunk), size: chunk.byteLength },
            size: this.#descriptor.size,
            lane: 'blob',
            retry: false,
            // ECR answers 201, some 204.
            accept: [201, 202, 204],
        });
        return this.#progress(response) ?? end;
    }
    /** Asks how many bytes of the blob the registry has. */
    async status() {
        const response = await this.#request('GET', this.#location, { accept: [200, 202, 204] });
        const size = this.#progress(response) ?? 0;
        // Debian's registry says `0-0` for an empty session too: a single byte is sent again.
        return size === 1 ? 0 : size;
    }
    /** Ends the session: with the whole blob as the body, or with no body after chunks. */
    async finish(open) {
        const { digest, size } = this.#descriptor;
        const content = open === undefined ? {} : { body: { open, size }, size, lane: 'blob' };
        await this.#request('PUT', withDigest(this.#location, digest), {
            headers: { 'content-type': 'application/octet-stream' },
            ...content,
            retry: false,
            // 201 by the specification; the others have been seen.
            accept: [200, 201, 204],
        });
    }
    /** Ends the session at the registry. Never fails, because it follows a failure that is thrown. */
    async cancel() {
        try {
            await this.#request('DELETE', this.#location, {
                retry: false,
                accept: [200, 202, 204, 404],
                signal: AbortSignal.timeout(CANCEL_PATIENCE),
            });
        }
        catch {
            // The registry ends abandoned sessions itself.
        }
    }
    async #request(method, path, request) {
        const response = await this.#endpoint.request({
            signal: this.#signal,
            ...request,
            method,
            path,
            access: 'push',
            doing: `${DOING[method]} ${this.#descriptor.digest} to`,
        });
        await drain(response);
        return response;
    }
    /** Takes over the session's new location. @returns how many bytes the registry has, if it says */
    #progress(response) {
        if (response.headers['location'] !== undefined) {
            this.#location = locationOf(response, this.#endpoint);
        }
        return parseUploadRange(response.headers['range']);
    }
}
const DOING = {
    PATCH: 'uploading a chunk of blob',
    GET: 'continuing the upload of blob',
    PUT: 'uploading blob',
    DELETE: 'cancelling the upload of blob',
};
/** The session's next location: relative or absolute, perhaps on another host, with an opaque query. */
function locationOf(response, endpoint) {
    const location = response.headers['location'];
    const url = location === undefined ? null : URL.parse(location, response.url.href);
    if (url === null) {
        const why = 'the registry gave no location for it';
        throw new errors/* ImageError */.C8('REGISTRY', `uploading a blob to ${endpoint.place}: ${why}`);
    }
    return url;
}
/** The query is opaque and stays byte for byte: `searchParams` would encode it again. */
function withDigest(location, digest) {
    const url = new URL(location);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}

;// CONCATENATED MODULE: ./lib/registry/upload/upload.js








/** In bytes. */
const LEAST_WRITE = 64 * 1024;
/** In seconds. */
const upload_LONGEST_WAIT = 300;
/**
 * Sends the blobs of one repository. Nothing is hashed here: what a source delivers is verified by
 * its `fetch`, and the registry verifies the `digest=` of the upload.
 */
class Uploads {
    #endpoint;
    #retries;
    /** Blobs of at least this size, in bytes, go in chunks: the registry has refused one at once. */
    #chunkedFrom = Number.POSITIVE_INFINITY;
    /** Repositories from which a mount was refused: they are not asked again for each blob. */
    #refused = new Set();
    /** @param retries how often an upload that failed is begun again */
    constructor(endpoint, retries) {
        this.#endpoint = endpoint;
        this.#retries = retries;
    }
    /** Whether a mount from that repository was not refused yet. */
    mountable(from) {
        return !this.#refused.has(from);
    }
    /**
     * Uploads a blob that the repository lacks; a try that fails starts over with a fresh body.
     * @throws the body's error, unchanged; RegistryError; ImageError as the wire says
     */
    async put(descriptor, body, { from, signal }) {
        let session = from === undefined ? undefined : await this.#mount(descriptor, from, { signal });
        if (session === 'mounted') {
            return 'mounted';
        }
        for (let failures = 0;; failures += 1) {
            session ??= await UploadSession.open(this.#endpoint, descriptor, { signal });
            if (await this.#try(session, descriptor, body, { failures, signal })) {
                return 'copied';
            }
            session = undefined;
        }
    }
    /** @returns the session to go on in, if the registry opened one instead */
    async #mount(descriptor, from, options) {
        const mount = await UploadSession.mount(this.#endpoint, descriptor, from, options);
        if (mount !== 'mounted') {
            this.#refused.add(from);
        }
        return mount === 'refused' ? undefined : mount;
    }
    /** @returns false if it failed and another try is worth it */
    async #try(session, descriptor, body, { failures, signal }) {
        const source = new Watched(body);
        const chunked = this.#isChunked(descriptor, failures);
        try {
            await (chunked
                ? sendChunks(session, source.chunks(), { retries: this.#retries, signal })
                : session.finish(async () => gathered(source.chunks(), LEAST_WRITE)));
            return true;
        }
        catch (error) {
            await session.cancel();
            signal?.throwIfAborted();
            const verdict = judge(error, source, chunked);
            if (verdict === 'fatal' || failures >= this.#retries) {
                throw source.failure ?? error;
            }
            if (verdict === 'too much') {
                this.#chunkedFrom = Math.min(this.#chunkedFrom, descriptor.size);
                return false;
            }
            await waitAfter(error, failures, this.#endpoint.clock, { signal });
            // Perhaps only the answer was lost.
            return source.failure === undefined && exists(this.#endpoint, descriptor, { signal });
        }
    }
    /** A proxy that limits the size of requests may cut the connection instead of answering 413. */
    #isChunked({ size }, failures) {
        return size >= this.#chunkedFrom || (failures >= 2 && size > CHUNK);
    }
}
/**
 * Waits as long as the registry asks; a first failure of the connection alone is tried again at once.
 * @throws the error itself if the registry asks for too long a wait
 */
async function waitAfter(error, failures, clock, options) {
    const asked = error instanceof Refusal ? error.retryAfter : undefined;
    const seconds = asked ?? (failures === 0 ? 0 : backoff(failures));
    if (seconds > upload_LONGEST_WAIT) {
        throw error;
    }
    if (seconds > 0) {
        await sleep(clock, seconds, options);
    }
}

;// CONCATENATED MODULE: ./lib/registry/upload/blob-target.js



/**
 * From this size on, in bytes, a HEAD costs little beside an upload: a repository that is reported as
 * unknown may still hold the blobs of an interrupted push (Debian's registry).
 */
const WORTH_ASKING = 32 * 1024 * 1024;
/** Writes the blobs of one repository, with as few requests as possible. */
class BlobTarget {
    #endpoint;
    #holdings;
    #novelty;
    #uploads;
    /** If two images share a layer, the second waits for the first. */
    #puts = new Map();
    constructor(endpoint, holdings, novelty, retries) {
        this.#endpoint = endpoint;
        this.#holdings = holdings;
        this.#novelty = novelty;
        this.#uploads = new Uploads(endpoint, retries);
    }
    async put(descriptor, body, options) {
        const { digest } = descriptor;
        if (!options.force && this.#holdings.has(digest, this.#endpoint.repository)) {
            return 'exists';
        }
        let isFirst = false;
        const put = (0,once/* once */.O)(this.#puts, digest, () => {
            isFirst = true;
            return this.#putFirst(descriptor, body, options);
        });
        if (isFirst) {
            return put;
        }
        // A failure of the first may come from its own source or signal.
        await put.catch(() => undefined);
        options.signal?.throwIfAborted();
        return this.put(descriptor, body, options);
    }
    async #putFirst(descriptor, body, options) {
        try {
            const outcome = await this.#put(descriptor, body, options);
            this.#holdings.add(descriptor.digest, this.#endpoint.repository);
            return outcome;
        }
        finally {
            this.#puts.delete(descriptor.digest);
        }
    }
    /** A mount tells whether the blob is there, so no HEAD precedes it. */
    async #put(descriptor, body, { from, force, signal }) {
        if (force) {
            return this.#uploads.put(descriptor, body, { signal });
        }
        const mountable = [...from, ...this.#holdings.of(descriptor.digest)].find((repository) => repository !== this.#endpoint.repository && this.#uploads.mountable(repository));
        if (mountable === undefined && (await this.#isThere(descriptor, { signal }))) {
            return 'exists';
        }
        return this.#uploads.put(descriptor, body, { from: mountable, signal });
    }
    async #isThere(descriptor, options) {
        const isNew = descriptor.size < WORTH_ASKING && (await this.#novelty.isNew(options));
        return !isNew && exists(this.#endpoint, descriptor, options);
    }
}

;// CONCATENATED MODULE: ./lib/registry/repository.js
var _a;












/**
 * A repository of a registry as a place of content. Get one of `RegistryClient.repository`.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
class Repository {
    registry;
    repository;
    place;
    #origin;
    #manifests;
    #blobs;
    #target;
    #referrers;
    #listings;
    #holdings;
    /** @internal `RegistryClient.repository` makes it. */
    constructor(options) {
        const { registry, repository, origin, mirrors, holdings, parts, retries } = options;
        this.registry = registry;
        this.repository = repository;
        this.place = `${registry}/${repository}`;
        const novelty = new Novelty(origin);
        this.#origin = origin;
        this.#holdings = holdings;
        this.#manifests = new Manifests(origin, mirrors, holdings, novelty);
        this.#blobs = new Blobs(origin, mirrors, parts);
        this.#target = new BlobTarget(origin, holdings, novelty, retries);
        this.#listings = new Reachable(origin, mirrors);
        const others = mirrors.map((mirror) => new Referrers(mirror));
        this.#referrers = new Reachable(new Referrers(origin), others);
    }
    /** One request where the registry allows it. @param name a tag or digest */
    resolve(name, options = {}) {
        this.#referrers.reset((one) => one.forget());
        return this.#manifests.resolve(name, options);
    }
    countsReads() {
        return this.registry === reference/* DOCKER_HUB */.Xb;
    }
    /** What headers say of a manifest besides its digest is no proof: its bytes are read. */
    describe(descriptor, options = {}) {
        return this.#manifests.describe(descriptor, options);
    }
    /** What a tag stands for at the registry itself, asked with the right to push that a target needs. */
    lookup(name, options = {}) {
        return this.#manifests.lookup(name, options);
    }
    /** Where the answer for this digest came from: what a mirror says of a tag may be stale. */
    servedBy(digest) {
        return this.#manifests.isMirrored(digest) ? 'mirror' : 'registry';
    }
    async fetch(descriptor, options = {}) {
        const known = embedded(descriptor);
        if (known === undefined && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            return this.#blobs.fetch(descriptor, options);
        }
        const bytes = known ?? (await this.#manifests.fetch(descriptor, options));
        return (0,verify/* streamOf */.mA)(bytes.subarray(options.offset ?? 0));
    }
    /**
     * The descriptor of a blob whose digest is all that is known; {@link fetch} reads it.
     * @throws ImageError `NOT_FOUND`, or `REGISTRY` where its size is not told
     */
    resolveBlob(digest, options = {}) {
        return this.#blobs.resolve(digest, options);
    }
    async has(descriptor, options = {}) {
        const { digest } = descriptor;
        if (this.#holdings.has(digest, this.repository)) {
            return true;
        }
        const found = await exists(this.#origin, descriptor, options);
        if (found && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            this.#holdings.add(digest, this.repository);
        }
        return found;
    }
    /** Content with a name or a manifest's media type is a manifest, everything else a blob. */
    async put(descriptor, body, options = {}) {
        const { name, from = [], force = false, foreign = false, signal } = options;
        if (name !== undefined || (0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            return this.#manifests.put(descriptor, body, name, { signal });
        }
        if ((0,media_type/* isNonDistributable */.SM)(descriptor.mediaType) && !foreign) {
            // Not for a registry to have: it takes the manifest without (go-containerregistry#1418).
            return 'exists';
        }
        return this.#target.put(descriptor, body, { from: this.#neighbours(from), force, signal });
    }
    #neighbours(sources) {
        return sources
            .filter((source) => source instanceof _a)
            .filter(({ registry }) => registry === this.registry)
            .map(({ repository }) => repository);
    }
    tag(descriptor, name, options = {}) {
        return this.#manifests.tag(descriptor, name, options);
    }
    contains(source) {
        return (source instanceof _a &&
            source.registry === this.registry &&
            source.repository === this.repository);
    }
    referrers(descriptor, options = {}) {
        return this.#referrers.ask((one) => one.list(descriptor, options), options);
    }
    digestTags(descriptor, options = {}) {
        return this.#referrers.ask((one) => one.digestTags(descriptor, options), options);
    }
    /**
     * All tags, each once, in the registry's order. A mirror may know fewer: it is asked only if the
     * registry cannot be reached. @throws ImageError `NOT_FOUND`
     */
    async *tags({ signal } = {}) {
        const seen = new Set();
        const pages = await this.#listings.ask((one) => beginTagPages(one, { signal }), { signal });
        for await (const page of pages) {
            for (const tag of page.filter((name) => !seen.has(name))) {
                seen.add(tag);
                yield tag;
            }
        }
    }
    /**
     * Deletes a tag, or a manifest with all its tags by its digest. Many registries delete the
     * manifest with a tag, and some (Debian's among them) delete no tag at all.
     * @throws ImageError `NOT_FOUND`, `DENIED`, `REGISTRY`
     */
    async remove(name, { signal } = {}) {
        const response = await this.#origin.request({
            method: 'DELETE',
            path: `manifests/${name}`,
            access: 'delete',
            accept: [200, 202, 204],
            signal,
            doing: `deleting ${name} of`,
        });
        await drain(response);
        this.#manifests.forget(name);
    }
}
_a = Repository;

;// CONCATENATED MODULE: ./lib/registry/web-file.js



/**
 * The file at a URL that is no registry's, asked for without credentials.
 * @param wire of any origin
 * @param insecure hosts that may speak plain http, besides loopback
 * @throws ImageError `INVALID_ARGUMENT` for a URL that cannot be downloaded; what the wire throws
 */
async function openWebFile(wire, url, { insecure, signal }) {
    const doing = `downloading ${redactUrl(url)}`;
    const { protocol, hostname, host, username } = url;
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: it is no http(s) URL without a user`);
    }
    if (protocol === 'http:' && !isLoopback(hostname) && !insecure.includes(host)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: plain http proves nothing`, {
            hint: `use https, or allow plain http for ${host}`,
            remedy: { kind: 'allow-insecure', subject: host },
        });
    }
    const request = { method: 'GET', path: url, anonymous: true, scopes: [], accept: [200] };
    return (await wire(url.origin).request({ ...request, lane: 'blob', signal, doing })).body;
}

// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credentials_credential = __webpack_require__(4725);
;// CONCATENATED MODULE: ./lib/registry/auth/challenge.js
/** In characters: no registry needs more, and parsing stays cheap. */
const MAX_LENGTH = 16 * 1024;
/**
 * The challenges of a header, in order. Several may share it, joined by the commas that also
 * separate parameters; values are tokens or quoted strings with escapes; a scheme may carry a blob
 * instead (`Negotiate TlRMTVNT==`), which is skipped. What cannot be read ends the list, and the
 * challenges before it count.
 */
function parseChallenges(header) {
    return header.length > MAX_LENGTH ? [] : new Reader(header).challenges();
}
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const SPACE = /[ \t]+/y;
const COMMAS = /[ \t]*(?:,[ \t]*)*/y;
/** A name, `=`, and the start of a value: a blob that ends in `=` has none. */
const NAME_AHEAD = /[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=[ \t]*=[ \t]*[^\s,=])/y;
const EQUALS = /[ \t]*=[ \t]*/y;
/** Tokens by the RFC, but registries leave URLs and scopes unquoted as well. */
const BARE_VALUE = /[^\s,"]+/y;
const BLOB = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
/** Reads from where it stands: after a scheme come parameters, until a token is no parameter. */
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    challenges() {
        const found = [];
        this.#take(COMMAS);
        for (let scheme = this.#take(TOKEN); scheme !== undefined; scheme = this.#take(TOKEN)) {
            if (this.#take(SPACE) !== undefined && !this.#sees(NAME_AHEAD)) {
                this.#take(BLOB);
            }
            found.push({ scheme: scheme.toLowerCase(), parameters: this.#parameters() });
            this.#take(COMMAS);
        }
        return found;
    }
    #parameters() {
        const parameters = new Map();
        for (;;) {
            const before = this.#at;
            this.#take(COMMAS);
            const name = this.#take(NAME_AHEAD)?.toLowerCase();
            if (name === undefined) {
                this.#at = before;
                return parameters;
            }
            this.#take(EQUALS);
            const value = this.#value();
            if (value === undefined) {
                this.#at = this.#text.length;
                return parameters;
            }
            parameters.set(name, parameters.get(name) ?? value);
        }
    }
    #value() {
        return this.#text[this.#at] === '"' ? this.#quoted() : this.#take(BARE_VALUE);
    }
    /** Without its quotes and escapes; `undefined` where the closing quote is missing. */
    #quoted() {
        let value = '';
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            if (this.#text[at] === '"') {
                this.#at = at + 1;
                return value;
            }
            at += this.#text[at] === '\\' ? 1 : 0;
            value += this.#text[at] ?? '';
        }
        return undefined;
    }
    #sees(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/registry/auth/scope.js
/**
 * A scope as token servers read it: `repository:library/alpine:pull,push`.
 * https://distribution.github.io/distribution/spec/auth/scope/
 */
function formatScope({ type, name, actions }) {
    return `${type}:${name}:${actions.join(',')}`;
}
/**
 * The scopes in a challenge's `scope` parameter, separated by blanks. The name may itself hold
 * colons (`repository:host:5000/app:pull`): type and actions are what is before the first and
 * after the last. Scopes of other types are left out.
 */
function parseScopes(text) {
    return text.split(' ').flatMap((scope) => {
        const [, written, name, actions] = /^([a-z]+)(?:\([a-z0-9]+\))?:(.+):([^:]*)$/.exec(scope) ?? [];
        const type = written === 'repository' || written === 'registry' ? written : undefined;
        return type === undefined || name === undefined || !actions
            ? []
            : [{ type, name, actions: actions.split(',') }];
    });
}
/**
 * One list out of two, one scope for each name, the actions of both: what the first list asks for
 * stays first, since some registries look at no other.
 */
function mergeScopes(first, second) {
    const merged = new Map();
    for (const scope of [...first, ...second]) {
        const key = `${scope.type}:${scope.name}`;
        const before = merged.get(key)?.actions ?? [];
        merged.set(key, { ...scope, actions: [...new Set([...before, ...scope.actions])] });
    }
    return [...merged.values()];
}
/** Whether a token for `granted` allows `wanted`. */
function coversScopes(granted, wanted) {
    return wanted.every((want) => granted.some((grant) => grant.type === want.type &&
        grant.name === want.name &&
        want.actions.every((action) => grant.actions.includes(action))));
}
/**
 * The same scopes with `*` in place of the action `delete`: Quay knows `*` only, all others know
 * `delete`. `undefined` if nothing is to be deleted.
 */
function widestScopes(scopes) {
    return scopes.some(({ actions }) => actions.includes('delete'))
        ? scopes.map((scope) => scope.actions.includes('delete') ? { ...scope, actions: ['*'] } : scope)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/auth/token.js

/** Without `expires_in` (https://distribution.github.io/distribution/spec/auth/token/). In seconds. */
const DEFAULT_LIFE = 60;
/** In seconds: a token server that promises more is not believed. */
const LONGEST_LIFE = 24 * 60 * 60;
/**
 * A token server's answer. How old the token was when it was handed out counts by the server's own
 * clock (`issued_at` against `Date`): ours may be wrong, and both may be missing (regclient#189).
 * @throws ImageError `INVALID_DOCUMENT`
 */
function decodeToken(bytes, where, asked) {
    const answer = (0,oci_decode/* asObject */.eB)(parsed(bytes, where), where);
    const member = (name) => (0,oci_decode/* optional */.lq)(answer[name], `${where}: ${name}`, oci_decode/* asString */.oJ);
    const value = member('token') || member('access_token');
    if (!value || !/^[\x21-\x7e]+$/.test(value)) {
        throw (0,oci_decode/* invalid */.Gq)(where, 'no token in it');
    }
    const life = secondsOf(answer['expires_in']) - age(answer['issued_at'], asked.date);
    const token = { value, scopes: asked.scopes, since: asked.since, life: Math.max(0, life) };
    return { token, refreshToken: member('refresh_token') };
}
/** Without a cause: the parser's words quote what it could not read. */
function parsed(bytes, where) {
    try {
        return (0,oci_decode/* decodeJson */.xO)(bytes, where);
    }
    catch {
        throw (0,oci_decode/* invalid */.Gq)(where, 'not JSON');
    }
}
/** Some write the number as a string. */
function secondsOf(written) {
    const seconds = Number(written ?? DEFAULT_LIFE);
    return seconds > 0 ? Math.min(seconds, LONGEST_LIFE) : DEFAULT_LIFE;
}
/** Seconds between issue and answer; none where that makes no sense. */
function age(issued, date) {
    const seconds = typeof issued === 'string' ? (Date.parse(date ?? '') - Date.parse(issued)) / 1000 : 0;
    return seconds > 0 ? seconds : 0;
}
/** Whether to send it: up to five seconds, or a fifth of a short life, before its end. */
function isFresh({ since, life }) {
    return ageOf(since) < life - Math.min(5, life * 0.2);
}
/** Old enough that a refusal of any status may be about its age. */
function isPastHalf({ since, life }) {
    return ageOf(since) >= life / 2;
}
function ageOf(since) {
    return (performance.now() - since) / 1000;
}

;// CONCATENATED MODULE: ./lib/registry/wire/redirect.js
/** Registries redirect once or twice: to storage, or to where they have moved. */
const MAX_HOPS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Where a response sends the request; `undefined` if it is the answer. Once an origin is left,
 * `Authorization` stays behind for good (distribution-spec, "Redirects").
 * @throws ImageError `REGISTRY` for a redirect that must not be followed
 */
function nextHop(response, hop, policy, doing) {
    const location = response.headers['location'];
    if (!REDIRECTS.has(response.status) || location === undefined) {
        return undefined;
    }
    const url = policy.check(location, hop.url, doing);
    const toGet = response.status === 303 || (hop.method === 'POST' && [301, 302].includes(response.status));
    return {
        url,
        method: toGet && hop.method !== 'HEAD' ? 'GET' : hop.method,
        body: toGet ? undefined : hop.body,
        headers: hop.headers,
        from: url.hostname === hop.url.hostname ? hop.from : policy.networkOf(hop.url),
        left: hop.left || url.origin !== hop.url.origin,
    };
}

;// CONCATENATED MODULE: ./lib/registry/auth/token-request.js








/** In bytes; tokens of registries with many groups reach 30 KB. */
const token_request_READ_LIMIT = 1024 * 1024;
const CLIENT = 'transship';
/** The user that Azure's registry expects with a refresh token as the password. */
const NO_USER = '00000000-0000-0000-0000-000000000000';
/** What token servers answer that know no POST, or no refresh tokens (ggcr: 404; oras: 405; others 400, 401). */
const NO_POST = new Set([400, 401, 404, 405]);
/**
 * A new token: by GET, which all token servers have, and by OAuth2 POST with an identity token.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 * @throws RegistryError; ImageError `REGISTRY`, `INVALID_DOCUMENT`
 */
async function requestToken(run, ask) {
    if (ask.credential === undefined || !('identityToken' in ask.credential)) {
        return await requestOnce(run, ask, getMessage(ask));
    }
    try {
        return await requestOnce(run, ask, postMessage(ask, ask.credential.identityToken));
    }
    catch (error) {
        if (error instanceof Refusal && NO_POST.has(error.status)) {
            return await requestOnce(run, ask, getMessage(ask));
        }
        throw error;
    }
}
function doing({ registry, scopes }) {
    return `logging in to ${registry} for ${scopes.map(formatScope).join(' ') || 'access'}`;
}
function getMessage(ask) {
    const { server, scopes, credential } = ask;
    const url = new URL(server.realm);
    if (server.service !== undefined) {
        url.searchParams.set('service', server.service);
    }
    for (const scope of scopes) {
        url.searchParams.append('scope', formatScope(scope));
    }
    const authorization = credential === undefined ? undefined : authorizationOf(credential);
    const headers = authorization === undefined ? {} : { authorization };
    return { method: 'GET', url, headers, from: server.from, document: true, doing: doing(ask) };
}
function authorizationOf(credential) {
    if ('password' in credential) {
        return (0,credentials_credential/* basicHeader */.mk)(credential.username, credential.password);
    }
    return 'identityToken' in credential
        ? (0,credentials_credential/* basicHeader */.mk)(credential.username || NO_USER, credential.identityToken)
        : undefined;
}
function postMessage(ask, identityToken) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT });
    form.set('service', ask.server.service ?? ask.server.realm.host);
    form.set('scope', ask.scopes.map(formatScope).join(' '));
    form.set('refresh_token', identityToken);
    const bytes = Buffer.from(form.toString());
    return {
        method: 'POST',
        url: new URL(ask.server.realm),
        from: ask.server.from,
        document: true,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: { open: (0,verify/* bodyOf */.EN)(bytes), size: bytes.length },
        doing: doing(ask),
    };
}
async function requestOnce(run, ask, message) {
    const { scopes, registry, credential } = ask;
    return await run.retries.run(message.url.origin, {}, async (tries) => {
        const since = performance.now();
        const response = await follow(run, { ...message, tries }, credential !== undefined);
        if (response.status !== 200) {
            const loggedIn = credential !== undefined;
            const asking = { scopes, registry, loggedIn, secrets: run.secrets };
            throw await refusal(response, { ...message, ...asking });
        }
        const where = `${message.doing}: the answer of ${response.url.host}`;
        const bytes = await (0,verify/* readAll */.yw)(response.body, token_request_READ_LIMIT, where);
        const asked = { scopes, since, date: response.headers['date'] };
        const { token, refreshToken } = decodeToken(bytes, where, asked);
        for (const secret of [token.value, ...(refreshToken === undefined ? [] : [refreshToken])]) {
            run.secrets.add(secret);
        }
        return token;
    });
}
/** Inside its origin a token server may redirect; no other host gets to see a password (ggcr#2333, #2359). */
async function follow(run, message, secret) {
    let hop = { ...message, body: message.body, from: message.from, left: false };
    for (let hops = 0; hops <= MAX_HOPS; hops++) {
        const response = await run.exchanges.send({ ...message, ...hop });
        const next = nextHop(response, hop, run.policy, message.doing);
        if (next === undefined) {
            return response;
        }
        await drain(response);
        if (next.left && secret) {
            const host = run.secrets.conceal(next.url.host);
            const why = `${hop.url.host} redirects to ${host}, which must not see the password`;
            throw new errors/* ImageError */.C8('REGISTRY', `${message.doing}: ${why}`);
        }
        hop = next;
    }
    throw new errors/* ImageError */.C8('REGISTRY', `${message.doing}: more than ${MAX_HOPS} redirects`);
}

;// CONCATENATED MODULE: ./lib/registry/auth/tokens.js




/**
 * The tokens of one registry, by what they allow: one for everything would grow until it is refused
 * (go-containerregistry#1744, regclient#189).
 */
class Tokens {
    #run;
    #registry;
    #valid = new Map();
    #requests = new Map();
    constructor(run, registry) {
        this.#run = run;
        this.#registry = registry;
    }
    /** A valid one that covers the scopes, or a new one, which all who ask meanwhile share. */
    get(server, scopes, credential) {
        const place = `${server.realm.href} ${server.service ?? ''} `;
        const key = `${place}${scopes.map(formatScope).sort().join(' ')}`;
        const valid = this.#covering(place, scopes);
        if (valid !== undefined) {
            return Promise.resolve(valid);
        }
        return (0,once/* once */.O)(this.#requests, key, async () => {
            const ask = { server, scopes, credential, registry: this.#registry };
            const token = await requestToken(this.#run, ask);
            this.#valid.set(key, token);
            this.#requests.delete(key);
            return token;
        });
    }
    /** After a refusal. */
    drop(token) {
        for (const [key, valid] of this.#valid) {
            if (valid === token) {
                this.#valid.delete(key);
            }
        }
    }
    #covering(place, scopes) {
        for (const [key, token] of this.#valid) {
            if (!isFresh(token)) {
                this.#valid.delete(key);
            }
            else if (key.startsWith(place) && coversScopes(token.scopes, scopes)) {
                return token;
            }
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/auth/authorizer.js








/** Finds out which credentials a registry wants, and remembers how it wants to be asked. */
class Authorizer {
    #registry;
    #run;
    #lookup;
    #tokens;
    #credentials = new Map();
    /** By repository; `undefined` for all others. */
    #methods = new Map();
    #loggedIn = false;
    /** @param registry what credentials are looked up for */
    constructor(registry, run, lookup) {
        this.#registry = registry;
        this.#run = run;
        this.#lookup = lookup;
        this.#tokens = new Tokens(run, registry);
    }
    /** Credentials were found for this registry. */
    get loggedIn() {
        return this.#loggedIn;
    }
    /** What to send with the first try: nothing before the registry has asked for something. */
    async grantFor(scopes) {
        // Artifactory has a token server for each repository; all others have one.
        const method = this.#methods.get(repositoryOf(scopes)) ?? this.#methods.get(undefined);
        return method === undefined ? undefined : await this.#grant(method, scopes);
    }
    /**
     * What to send instead after that answer; `undefined` if the answer has to stand.
     * @throws ImageError `REGISTRY` for a registry that asks without end; RegistryError of a token server
     */
    async afterRefusal(attempt) {
        const { scopes, sent } = attempt;
        const { status } = attempt.response;
        if (![400, 401, 403].includes(status)) {
            return undefined;
        }
        // Public ECR answers 400 or 403 once a token is too old (oras-go#1227).
        const stale = sent?.token !== undefined && isPastHalf(sent.token);
        if (stale && isFirst('stale', attempt)) {
            return await this.#renewed(sent.token, scopes);
        }
        if (status === 400) {
            return undefined;
        }
        const answer = status === 401 ? await this.#challenged(attempt) : undefined;
        return answer ?? (await this.#widest(attempt));
    }
    async #challenged(attempt) {
        if (attempt.response.headers['www-authenticate'] !== undefined) {
            return await this.#answer(attempt, attempt.response, true);
        }
        return isFirst('ping', attempt)
            ? await this.#answer(attempt, await attempt.ping(), false)
            : undefined;
    }
    /** @param scoped the challenge is for this request, so that its scope counts */
    async #answer(attempt, response, scoped) {
        const { scopes, sent, doing } = attempt;
        const challenge = preferred(parseChallenges(response.headers['www-authenticate'] ?? ''));
        if (challenge === undefined || !isFirst(keyOf(challenge), attempt)) {
            return undefined;
        }
        limited(doing, 'challenges', attempt.answered.size, LIMITS.challengesOfRequest);
        this.#run.budget.countChallenge(doing);
        if (challenge.scheme === 'basic' && sent?.token !== undefined) {
            // Harbor, to a bearer token that it no longer takes (goharbor#17097, containerd#8350).
            return await this.#renewed(sent.token, scopes);
        }
        if (sent?.token !== undefined) {
            this.#tokens.drop(sent.token);
        }
        const method = this.#remember(challenge, response.url, scopes);
        const asked = scoped ? parseScopes(challenge.parameters.get('scope') ?? '') : [];
        const grant = await this.#grant(method, mergeScopes(scopes, asked));
        return grant?.header === sent?.header ? undefined : grant;
    }
    async #renewed(token, scopes) {
        this.#tokens.drop(token);
        return await this.grantFor(scopes);
    }
    async #widest(attempt) {
        const widest = widestScopes(attempt.scopes);
        return widest !== undefined && attempt.sent?.token !== undefined && isFirst('*', attempt)
            ? await this.grantFor(widest)
            : undefined;
    }
    #remember(challenge, giver, scopes) {
        const method = challenge.scheme === 'basic' ? 'basic' : this.#tokenServer(challenge, giver);
        this.#methods.set(undefined, method);
        this.#methods.set(repositoryOf(scopes), method);
        return method;
    }
    #tokenServer({ parameters }, giver) {
        const { policy } = this.#run;
        const doing = `logging in to ${this.#registry}`;
        const realm = URL.parse(parameters.get('realm') ?? '');
        if (realm === null) {
            throw new errors/* ImageError */.C8('REGISTRY', `${doing}: the realm is not an http(s) URL`, {
                hint: 'the registry is set up wrongly, or something answers in its place',
            });
        }
        const url = policy.check(realm, giver, doing);
        const from = url.hostname === giver.hostname ? undefined : policy.networkOf(giver);
        return { realm: url, from, service: parameters.get('service') };
    }
    async #grant(method, scopes) {
        const credential = await this.#credential(repositoryOf(scopes));
        if (credential !== undefined && 'registryToken' in credential) {
            return { header: `Bearer ${credential.registryToken}` };
        }
        if (method === 'basic') {
            return credential !== undefined && 'password' in credential
                ? { header: (0,credentials_credential/* basicHeader */.mk)(credential.username, credential.password) }
                : undefined;
        }
        const token = await this.#token(method, scopes, credential);
        return { header: `Bearer ${token.value}`, token };
    }
    /** Quay's token server does not know the action `delete`. */
    async #token(server, scopes, credential) {
        const widest = widestScopes(scopes);
        try {
            return await this.#tokens.get(server, scopes, credential);
        }
        catch (error) {
            if (widest === undefined || !(error instanceof errors/* RegistryError */.gl) || error.status >= 404) {
                throw error;
            }
            return await this.#tokens.get(server, widest, credential);
        }
    }
    #credential(repository) {
        return (0,once/* once */.O)(this.#credentials, repository, async () => {
            let from = 'found';
            const credential = await this.#lookup(this.#registry, repository, undefined, (source) => {
                from = `from ${source}`;
            });
            const told = credential === undefined ? 'none' : from;
            this.#run.trace(`credentials for ${this.#registry}: ${told}`);
            if (credential !== undefined) {
                this.#loggedIn = true;
                for (const secret of (0,credentials_credential/* secretsOf */.Fj)(credential)) {
                    this.#run.secrets.add(secret);
                }
            }
            return credential;
        });
    }
}
function isFirst(what, { answered }) {
    const first = !answered.has(what);
    answered.add(what);
    return first;
}
function repositoryOf(scopes) {
    return scopes.find(({ type }) => type === 'repository')?.name;
}
/** Azure offers both; a bearer token says less about us than a password does. */
function preferred(challenges) {
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
function keyOf({ scheme, parameters }) {
    const parts = ['realm', 'service', 'scope', 'error'].map((name) => parameters.get(name) ?? '');
    return [scheme, ...parts].join(' ');
}

// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(562);
;// CONCATENATED MODULE: ./lib/registry/wire/stall.js



/** Bytes a second: a body that comes more slowly than this makes no progress. */
const LEAST_RATE = 1024;
/**
 * Ends an exchange that makes no progress. Its signal aborts with the error to show. Time that the
 * exchange is not to blame for, as with a slow source or reader, does not count.
 */
class StallClock {
    #abort = new AbortController();
    #clock;
    #doing;
    #cancel = () => undefined;
    #cancelTotal = () => undefined;
    #excused = () => false;
    #seconds = 0;
    #since = 0;
    #bytes = 0;
    constructor(clock, doing) {
        this.#clock = clock;
        this.#doing = doing;
    }
    get signal() {
        return this.#abort.signal;
    }
    /** From now on, so many seconds may pass without progress; 0: any number of them. */
    start(seconds, excused = () => false) {
        this.#cancel();
        this.#excused = excused;
        this.#seconds = seconds;
        this.#progressed();
        this.#arm(seconds);
    }
    /** The exchange has to be over after so many seconds, even if it makes progress; 0: no limit. */
    startTotal(seconds) {
        this.#cancelTotal();
        if (seconds > 0) {
            this.#cancelTotal = this.#clock.after(seconds, () => this.#fail(`not complete after ${seconds} s`));
        }
    }
    progress(bytes) {
        this.#bytes += bytes;
        if (this.#bytes >= this.#seconds * LEAST_RATE) {
            this.#progressed();
        }
    }
    /** Time stands still until the next start. */
    pause() {
        this.#cancel();
    }
    stop() {
        this.#cancel();
        this.#cancelTotal();
    }
    #progressed() {
        this.#since = this.#clock.now();
        this.#bytes = 0;
    }
    #arm(seconds) {
        this.#cancel = seconds > 0 ? this.#clock.after(seconds, () => this.#expire()) : () => undefined;
    }
    #expire() {
        if (this.#excused()) {
            this.#progressed();
        }
        const left = this.#since + this.#seconds - this.#clock.now();
        if (left > 0) {
            this.#arm(left);
        }
        else if (this.#bytes === 0) {
            this.#fail(`no progress for ${this.#seconds} s`);
        }
        else {
            this.#fail(`less than ${LEAST_RATE} bytes a second for ${this.#seconds} s`);
        }
    }
    #fail(why) {
        const hint = 'the network or the registry is stuck: allow longer pauses';
        const remedy = { kind: 'longer-timeout', subject: '' };
        const details = { cause: undefined, hint, remedy };
        this.stop();
        this.#abort.abort(new ConnectionError('TIMEOUT', `${this.#doing}: ${why}`, details, true));
    }
}
/**
 * A response body that fails where too little arrives, and whose failures are ours.
 * @param seconds without progress
 * @param blame what an error of the socket becomes
 */
function guardBody(source, clock, seconds, blame) {
    const guard = new Guard(source, clock, blame);
    clock.start(seconds, () => guard.takeReaderDelay());
    return guard;
}
class Guard extends external_node_stream_.Readable {
    #source;
    #clock;
    #blame;
    #full = false;
    constructor(source, clock, blame) {
        super({ highWaterMark: tapped/* WAITING */.u });
        this.#source = source;
        this.#clock = clock;
        this.#blame = blame;
        // Its reader may come later than the failure, or never.
        this.on('error', () => undefined);
        source.on('data', (chunk) => this.#pass(chunk));
        (0,external_node_stream_.finished)(source, { writable: false }, (error) => {
            if (error) {
                this.destroy(error);
            }
            else {
                this.push(null);
            }
        });
    }
    /** Whether the reader was too slow since the last call, or has only the end still to read. */
    takeReaderDelay() {
        const delayed = this.#full || this.#source.isPaused() || this.#source.readableEnded;
        this.#full = false;
        return delayed;
    }
    #pass(chunk) {
        this.#clock.progress(chunk.length);
        if (!this.push(chunk)) {
            this.#full = true;
            this.#source.pause();
        }
    }
    _read() {
        this.#source.resume();
    }
    _destroy(error, done) {
        this.#clock.stop();
        this.#source.destroy();
        done(error === null ? null : this.#blame(error));
    }
}
/** The body of an answer that has none, as to HEAD. */
function emptyBody() {
    return external_node_stream_.Readable.from([], { objectMode: false });
}

;// CONCATENATED MODULE: ./lib/registry/wire/exchange.js





/**
 * Registries hash and move a big blob before they answer its last request, which takes minutes
 * (moby#53700, distribution#3792). In seconds.
 */
const FINISHING = 600;
/** The body's source failed: not the fault of the host that the body was sent to. */
class SourceFailure extends Error {
    cause;
    constructor(cause) {
        super('the content to send could not be read', { cause });
        this.cause = cause;
    }
}
/** Sends single requests, without redirects, credentials or another try. */
class Exchanges {
    #options;
    #closed = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Any status is an answer.
     * @throws ConnectionError; SourceFailure; ImageError `INTERRUPTED`
     */
    async send(message) {
        const { dispatchers, timeout } = this.#options;
        const clock = new StallClock(this.#options.clock, message.doing);
        const signals = [
            clock.signal,
            this.#closed.signal,
            ...(message.signal ? [message.signal] : []),
        ];
        const upload = message.body && new Upload(message.body, message.method, clock, timeout);
        clock.start(timeout);
        try {
            const dispatcher = await dispatchers.for(message.url, message.from);
            // undici offers a socket again one turn after its last answer: asked sooner, it opens another.
            await (0,promises_.setImmediate)();
            const answered = await dispatcher.request({
                origin: message.url.origin,
                path: `${message.url.pathname}${message.url.search}`,
                method: message.method,
                headers: this.#headers(message),
                body: upload ? (await upload.open()) : null,
                // undici closes the socket after every HEAD; that is a new handshake for each tag looked up.
                reset: false,
                signal: AbortSignal.any(signals),
            });
            upload?.abandon();
            return await this.#response(answered, message, clock);
        }
        catch (error) {
            clock.stop();
            upload?.abandon();
            throw upload?.failure ?? this.#blame(message, error);
        }
    }
    close() {
        this.#closed.abort(new errors/* ImageError */.C8('INTERRUPTED', 'the connection was closed'));
    }
    #headers({ headers, body }) {
        return {
            'user-agent': this.#options.userAgent,
            // Nothing on the way may compress: digests are over the bytes as they are.
            'accept-encoding': 'identity',
            ...headers,
            ...(body === undefined ? {} : { 'content-length': String(body.size) }),
        };
    }
    async #response(answered, message, clock) {
        const { statusCode: status, body } = answered;
        const headers = joined(answered.headers);
        const bodiless = message.method === 'HEAD' || status === 204 || status === 304;
        if (bodiless) {
            await body.dump();
            clock.stop();
            return { status, headers, body: emptyBody(), url: message.url };
        }
        const { timeout } = this.#options;
        const guarded = guardBody(body, clock, timeout, (error) => this.#blame(message, error));
        clock.startTotal(message.document === true ? timeout * LIMITS.documentTimeouts : 0);
        return { status, headers, body: guarded, url: message.url };
    }
    #blame({ doing, signal, url }, error) {
        if (signal?.aborted) {
            return new errors/* ImageError */.C8('INTERRUPTED', `${doing}: interrupted`, { cause: error });
        }
        return connectionError(doing, url, error, (text) => this.#options.secrets.conceal(text));
    }
}
function joined(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined) {
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
        }
    }
    return flat;
}
/** A body on its way: its chunks are progress, and a failure of its source is remembered. */
class Upload {
    failure;
    #body;
    #clock;
    #timeout;
    #finishing;
    #abandoned = false;
    constructor(body, method, clock, timeout) {
        this.#body = body;
        this.#clock = clock;
        this.#timeout = timeout;
        this.#finishing = method === 'POST' || timeout === 0 ? timeout : Math.max(timeout, FINISHING);
    }
    async open() {
        this.#clock.pause();
        const source = await this.#blaming(() => this.#body.open());
        this.#clock.start(this.#timeout);
        return this.#chunks(source);
    }
    /** The exchange is over: a source that is still read must not start the clock again. */
    abandon() {
        this.#abandoned = true;
    }
    async *#chunks(source) {
        const chunks = source[Symbol.asyncIterator]();
        try {
            for (;;) {
                // The time that the source takes does not count.
                this.#clock.pause();
                const next = await this.#blaming(() => chunks.next());
                if (this.#abandoned) {
                    return;
                }
                this.#clock.start(next.done ? this.#finishing : this.#timeout);
                if (next.done) {
                    return;
                }
                yield next.value;
            }
        }
        finally {
            source.destroy();
        }
    }
    async #blaming(read) {
        try {
            return await read();
        }
        catch (error) {
            this.failure = new SourceFailure(error);
            throw this.failure;
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/wire/lanes.js
/** So many at a time; the biggest that waits is next, among equals the first. */
class Lane {
    /** The next one first. */
    #waiting = [];
    /** One listener a signal: adding thousands to one signal takes quadratic time. */
    #signals = new WeakSet();
    #free;
    #limit;
    #quickest = Number.POSITIVE_INFINITY;
    constructor(limit) {
        this.#limit = limit;
        this.#free = limit;
    }
    /** The shortest time that a place was taken for so far, in seconds. */
    get quickest() {
        return this.#quickest;
    }
    /**
     * @param size in bytes
     * @returns lets the next one in; to be called once, further calls do nothing
     */
    async enter(size, { signal } = {}) {
        signal?.throwIfAborted();
        if (this.#free > 0) {
            this.#free--;
        }
        else {
            await this.#wait(size, signal);
        }
        let inside = true;
        const begun = performance.now();
        return () => {
            if (inside) {
                inside = false;
                this.#quickest = Math.min(this.#quickest, (performance.now() - begun) / 1000);
                this.#leave();
            }
        };
    }
    /** Fewer at a time from now on, for a host that says it is too much; never less than one. */
    narrow() {
        const less = Math.max(1, Math.floor(this.#limit / 2));
        this.#free -= this.#limit - less;
        this.#limit = less;
    }
    #wait(size, signal) {
        if (signal !== undefined && !this.#signals.has(signal)) {
            this.#signals.add(signal);
            signal.addEventListener('abort', () => this.#abandon(signal), { once: true });
        }
        return new Promise((enter, fail) => {
            this.#waiting.splice(this.#placeFor(size), 0, { size, signal, enter, fail });
        });
    }
    /** Behind all that are as big. */
    #placeFor(size) {
        let [low, high] = [0, this.#waiting.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const bigger = (this.#waiting[middle]?.size ?? 0) >= size;
            [low, high] = bigger ? [middle + 1, high] : [low, middle];
        }
        return low;
    }
    #abandon(signal) {
        const abandoned = this.#waiting.filter((waiter) => waiter.signal === signal);
        this.#waiting = this.#waiting.filter((waiter) => waiter.signal !== signal);
        for (const { fail } of abandoned) {
            fail(signal.reason);
        }
    }
    #leave() {
        this.#free++;
        if (this.#free > 0) {
            const next = this.#waiting.shift();
            if (next !== undefined) {
                this.#free--;
                next.enter();
            }
        }
    }
}
/**
 * The lanes of one host. Small requests never wait behind blobs. Uploads and downloads have a lane
 * each: an upload that holds a place opens its download, and if that had to wait for a place in
 * the same lane, a copy inside one registry would stand still for ever.
 */
class Lanes {
    small;
    download;
    part;
    upload;
    /**
     * @param blobs transfers at a time, in each direction
     * @param parts connections beside them, for parts of blobs; if none are given, a part is a transfer
     */
    constructor(blobs, parts) {
        this.small = new Lane(Math.max(16, blobs));
        this.download = new Lane(blobs);
        this.part = parts === undefined ? this.download : new Lane(parts);
        this.upload = new Lane(blobs);
    }
    narrow() {
        for (const lane of new Set([this.download, this.part])) {
            lane.narrow();
        }
        this.upload.narrow();
    }
}
/** The place in the lane is free again when nothing more will come: for a blob, after its last byte. */
function leaveAfter(response, request, leave) {
    if (request.lane !== 'small' && request.method === 'GET' && !response.body.closed) {
        response.body.once('close', leave);
    }
    else {
        leave();
    }
}

;// CONCATENATED MODULE: ./lib/registry/wire/rate-limit.js
/**
 * Docker Hub's `ratelimit-limit: 100;w=21600` and `ratelimit-remaining: 99;w=21600`.
 * https://docs.docker.com/docker-hub/usage/pulls/
 */
function parseRateLimit(headers) {
    const limit = parseCount(headers['ratelimit-limit']);
    const remaining = parseCount(headers['ratelimit-remaining']);
    return limit === undefined || remaining === undefined
        ? undefined
        : { limit: limit.count, remaining: remaining.count, windowSeconds: limit.window };
}
function parseCount(header) {
    const [, count, window] = /^\s*(\d{1,15})\s*(?:;\s*w=(\d{1,15}))?/.exec(header ?? '') ?? [];
    return count === undefined
        ? undefined
        : { count: Number(count), window: window === undefined ? undefined : Number(window) };
}

;// CONCATENATED MODULE: ./lib/registry/wire/scheme.js



/**
 * Whether requests to a registry use TLS or plain http. Always TLS, except for two kinds of hosts,
 * where the first answer decides for all requests of a run:
 *
 * - Loopback hosts are nearly always plain, and are not listened to on the way: plain first. A server that
 *   speaks TLS refuses that at once, whereas a plain one may wait for the rest of a handshake.
 * - Hosts that the user has named insecure: TLS first, plain where there is no TLS.
 */
class Scheme {
    #candidates;
    #portless;
    #settled;
    /** @throws ImageError `INVALID_ARGUMENT` for a plain URL of a host that may not be plain */
    constructor({ protocol, authority }, insecure) {
        const loopback = isLoopback(new URL(`https://${authority}`).hostname);
        if (protocol === 'http:' && !loopback && !insecure) {
            throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `http://${authority}: plain http is not allowed`, {
                hint: `use https, or allow plain http for ${authority}`,
                remedy: { kind: 'allow-insecure', subject: authority },
            });
        }
        this.#settled = protocol;
        this.#portless = !/:\d+$/.test(authority);
        const plainLast = insecure ? ['https:', 'http:'] : ['https:'];
        this.#candidates = loopback && !insecure ? ['http:', 'https:'] : plainLast;
    }
    /** The one that has answered, or else the one that is tried first. */
    get current() {
        return this.#settled ?? this.#candidates[0];
    }
    /** Sends with the scheme that works, and finds out which one does if that is not known. */
    async settle(exchange) {
        const [first, second] = this.#candidates;
        if (this.#settled !== undefined || second === undefined) {
            return await exchange(this.current);
        }
        const outcome = await attempt(first, exchange);
        if (isDoubtful(first, outcome, this.#portless)) {
            return await this.#other(outcome, second, exchange);
        }
        return this.#settle(first, outcome);
    }
    async #other(outcome, second, exchange) {
        const other = await attempt(second, exchange);
        if (other instanceof ConnectionError) {
            // Without TLS the first outcome stands; with it, a bad certificate is what there is to say.
            return this.#settle(this.current, isNotTls(other) ? outcome : other);
        }
        if (!(outcome instanceof ConnectionError)) {
            outcome.body.destroy();
        }
        return this.#settle(second, other);
    }
    #settle(protocol, outcome) {
        if (outcome instanceof ConnectionError) {
            throw outcome;
        }
        this.#settled = protocol;
        return outcome;
    }
}
async function attempt(protocol, exchange) {
    try {
        return await exchange(protocol);
    }
    catch (error) {
        if (error instanceof ConnectionError) {
            return error;
        }
        throw error;
    }
}
/** Whether the other scheme might be the right one. */
function isDoubtful(protocol, outcome, portless) {
    if (!(outcome instanceof ConnectionError)) {
        // Go and nginx answer 400 in plain http on a port that wants TLS; others hang up.
        return protocol === 'http:' && outcome.status === 400;
    }
    const reason = reasonOf(outcome);
    if (/ECONNREFUSED/.test(reason)) {
        // Without a port the other scheme has another one.
        return portless;
    }
    // A bad certificate is no reason to go plain.
    return protocol === 'http:' ? !/ENOTFOUND|EAI_AGAIN|TIMEOUT/.test(reason) : isNotTls(outcome);
}
function withProtocol(url, protocol) {
    const changed = new URL(url);
    changed.protocol = protocol;
    return changed;
}

;// CONCATENATED MODULE: ./lib/registry/wire/warning.js
/** The longest text of a warning (distribution-spec, "Warnings"), in bytes. */
const warning_MAX_LENGTH = 4096;
/**
 * The texts of a `Warning` header: only `299 - "text"` counts, other codes and agents are for
 * caches. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings
 */
function parseWarnings(header) {
    return [...header.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].flatMap(([, quoted]) => {
        const text = (quoted ?? '').replace(/\\(.)/g, '$1');
        return text === '' || Buffer.byteLength(text) > warning_MAX_LENGTH ? [] : [text];
    });
}

;// CONCATENATED MODULE: ./lib/registry/host-wire.js












/** A host's wire: a place in a lane, retries, redirects, credentials, in this order from the outside. */
class HostWire {
    #parts;
    #rateLimit;
    constructor(parts) {
        this.#parts = parts;
    }
    get origin() {
        const { scheme, address } = this.#parts;
        return new URL(`${scheme.current}//${address.authority}`).origin;
    }
    get secrets() {
        return this.#parts.run.secrets;
    }
    get clock() {
        return this.#parts.run.clock;
    }
    get trace() {
        return this.#parts.run.trace;
    }
    get quickest() {
        return this.#parts.lanes.small.quickest;
    }
    /** What the registry said last about how many requests it allows. */
    get rateLimit() {
        return this.#rateLimit;
    }
    async request(request) {
        try {
            const leave = await this.#laneOf(request).enter(request.size ?? 0, request);
            try {
                const response = await this.#retried(request);
                leaveAfter(response, request, leave);
                return response;
            }
            catch (error) {
                leave();
                throw error;
            }
        }
        catch (error) {
            throw causeOf(error, request);
        }
    }
    #laneOf({ lane, method }) {
        const { small, download, part, upload } = this.#parts.lanes;
        if (lane !== 'blob') {
            return lane === 'small' ? small : part;
        }
        return method === 'GET' || method === 'HEAD' ? download : upload;
    }
    #retried(request) {
        const { run, address, lanes, retries, mirror } = this.#parts;
        const options = {
            signal: request.signal,
            retries: request.retry === false ? 0 : retries,
            // A mirror that does not answer would cost its time once more.
            isWorthwhile: (error) => isTemporary(error) && !(mirror && error.code === 'TIMEOUT'),
            onFailure: ({ code }) => (code === 'RATE_LIMITED' ? lanes.narrow() : undefined),
        };
        return run.retries.run(address.authority, options, (tries) => this.#answer({ ...request, tries }));
    }
    async #answer(request) {
        let response = await this.#follow(request);
        const { status, url } = response;
        const refusedElsewhere = !this.#isOwn(url) && (status === 400 || status === 403);
        if (refusedElsewhere && !request.accept.includes(status)) {
            // The signed URL of a storage has run out: only the registry can make a new one.
            await drain(response);
            response = await this.#follow(request);
        }
        if (request.accept.includes(response.status)) {
            return response;
        }
        const { address, authorizer } = this.#parts;
        const { loggedIn } = authorizer;
        const asking = { registry: address.registry, loggedIn, secrets: this.secrets };
        throw await refusal(response, { ...request, ...asking });
    }
    async #follow(request) {
        const { policy } = this.#parts.run;
        let hop = this.#firstHop(request);
        for (let hops = 0; hops <= MAX_HOPS; hops++) {
            const response = await this.#authorized(hop, request);
            const next = request.accept.includes(response.status)
                ? undefined
                : nextHop(response, { ...hop, url: response.url }, policy, request.doing);
            if (next === undefined) {
                return response;
            }
            await drain(response);
            hop = next;
        }
        throw new errors/* ImageError */.C8('REGISTRY', `${request.doing}: more than ${MAX_HOPS} redirects`);
    }
    #firstHop({ path, method, headers = {}, body, doing, anonymous = false }) {
        const { address, run } = this.#parts;
        const own = new URL(`/v2/${address.prefix}`, this.origin);
        if (!(path instanceof URL)) {
            const url = new URL(`/v2/${address.prefix}${path}`, own);
            return { url, method, body, headers, from: undefined, left: anonymous };
        }
        const url = run.policy.check(path, own, doing);
        const from = url.hostname === own.hostname ? undefined : run.policy.networkOf(own);
        return { url, method, body, headers, from, left: anonymous || !this.#isOwn(url) };
    }
    /** One hop, with one answer to each challenge. */
    async #authorized(hop, request) {
        const { authorizer: own, anonymous } = this.#parts;
        const authorizer = hop.left ? anonymous(hop.url.origin) : own;
        const scopes = this.#scopes(request);
        const answered = new Set();
        const ping = () => this.#ping(hop, request);
        let sent = await (0,interruptible/* interruptible */.I)(authorizer.grantFor(scopes), request);
        for (;;) {
            const response = await this.#exchange(hop, request, sent);
            const attempt = { response, scopes, sent, answered, ping, doing: request.doing };
            const next = await (0,interruptible/* interruptible */.I)(authorizer.afterRefusal(attempt), request);
            if (next === undefined) {
                return response;
            }
            await drain(response);
            sent = next;
        }
    }
    async #exchange(hop, request, grant) {
        const { scheme, run, headers: own } = this.#parts;
        const headers = {
            ...(hop.left ? {} : await own()),
            ...hop.headers,
            ...(grant === undefined ? {} : { authorization: grant.header }),
        };
        const { signal, doing, lane, tries } = request;
        const message = { ...hop, headers, signal, doing, tries, document: lane === 'small' };
        if (hop.left) {
            return await run.exchanges.send(message);
        }
        const response = await scheme.settle((protocol) => run.exchanges.send({ ...message, url: withProtocol(hop.url, protocol) }));
        this.#notice(response);
        return response;
    }
    async #ping(hop, { doing, signal }) {
        const url = new URL('/v2/', hop.url);
        const message = { method: 'GET', url, headers: {}, from: hop.from, doing, signal };
        const response = await this.#parts.run.exchanges.send(message);
        await drain(response);
        return response;
    }
    #notice({ headers }) {
        const { run, address, onWarning } = this.#parts;
        for (const text of parseWarnings(headers['warning'] ?? '')) {
            const shown = oneLine(run.secrets.conceal(text), text.length);
            const warning = run.budget.warning(`${address.registry}: ${shown}`);
            if (warning !== undefined) {
                onWarning(warning);
            }
        }
        this.#rateLimit = parseRateLimit(headers) ?? this.#rateLimit;
    }
    #scopes({ scopes, anonymous = false }) {
        const { prefix } = this.#parts.address;
        if (anonymous) {
            return [];
        }
        return prefix === ''
            ? scopes
            : scopes.map((scope) => scope.type === 'repository' ? { ...scope, name: `${prefix}${scope.name}` } : scope);
    }
    /** The default port may be written or not (oras-go#177), which URLs settle for us. */
    #isOwn(url) {
        return url.host === this.#parts.address.authority || url.origin === this.origin;
    }
}
/** The error to show: the source's own where the source is at fault, and the same for every abort. */
function causeOf(error, { doing, signal }) {
    if (error instanceof SourceFailure) {
        return error.cause;
    }
    if (signal?.aborted && !(error instanceof errors/* ImageError */.C8)) {
        return new errors/* ImageError */.C8('INTERRUPTED', `${doing}: interrupted`, { cause: error });
    }
    return error;
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/registry/wire/proxy.js



/**
 * The proxy for a URL, by the variables that curl and Go read: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, lower case first. Loopback hosts are never reached through one.
 * @throws ImageError `INVALID_ARGUMENT` for a variable that cannot be read: without it requests
 *   would take a way that the user has closed
 */
function proxyFor(url, env) {
    if (isLoopback(url.hostname)) {
        return undefined;
    }
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = variable(env, name) ?? variable(env, 'all_proxy');
    if (proxy === undefined) {
        return undefined;
    }
    const exceptions = variable(env, 'no_proxy');
    return exceptions !== undefined && bypassesProxy(url, exceptions.value, exceptions.name)
        ? undefined
        : proxyUrl(proxy);
}
function variable(env, lower) {
    const name = [lower, lower.toUpperCase()].find((spelling) => env[spelling]?.trim());
    return name === undefined ? undefined : { name, value: (env[name] ?? '').trim() };
}
const PROTOCOLS = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/** The value may hold a password, which with `#`, `/` or `\` in it makes another URL, or none. */
function proxyUrl({ name, value }) {
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    const whole = url !== null && url.hostname !== '' && /^\/?$/.test(url.pathname + url.search + url.hash);
    if (!whole || !PROTOCOLS.has(url.protocol) || !isDecodable(url.username + url.password)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${name}: its value is not the URL of a proxy`, {
            hint: 'write http://HOST:PORT; in a user and a password before the host, %23 for #, %2F for /, %25 for %',
        });
    }
    return url;
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Whether `NO_PROXY` names the host. Entries are separated by commas, semicolons or blanks: `*`,
 * `<local>` (names without a dot), a host with all hosts below it (`example.com`, `.example.com`,
 * `*.example.com`), an address, a CIDR block (`10.0.0.0/8`, `169.254/16`); with `:PORT` only that port.
 * @throws ImageError `INVALID_ARGUMENT` for an entry that is none of these
 */
function bypassesProxy(url, list, variableName = 'NO_PROXY') {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const entries = list.toLowerCase().split(/[\s,;]+/);
    const matching = entries.map((entry) => entry !== '' && matches(entry, host, port));
    if (matching.includes(undefined)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${variableName}: an entry is no host, address or CIDR`, {
            hint: 'write hosts (example.com), addresses and CIDR blocks (10.0.0.0/8), with commas between',
        });
    }
    return matching.includes(true);
}
/** @returns `undefined` if the entry cannot be read */
function matches(entry, host, port) {
    if (entry === '*') {
        return true;
    }
    if (entry === '<local>') {
        return !host.includes('.') && familyOf(host) === undefined;
    }
    return entry.includes('/') ? inBlock(entry, host) : isAtOrBelow(entry, host, port);
}
const HOST_ENTRY = /^(\[[0-9a-f:.%]*\]|[a-z0-9._*-]*|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:.]*)(?::(\d+))?$/;
function isAtOrBelow(entry, host, port) {
    const [, name, only = port] = HOST_ENTRY.exec(entry) ?? [];
    if (name === undefined) {
        return undefined;
    }
    const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    const below = familyOf(host) === undefined && host.endsWith(`.${wanted}`);
    return only === port && wanted !== '' && (host === wanted || below);
}
function inBlock(entry, host) {
    const [written = '', bits = '', ...more] = entry.split('/');
    const net = /^\d+(?:\.\d+){0,2}$/.test(written) ? padded(written) : written;
    const family = familyOf(net);
    const most = family === 'ipv6' ? 128 : 32;
    if (family === undefined || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
        return undefined;
    }
    const own = familyOf(host);
    if (own === undefined) {
        return false;
    }
    const block = new external_node_net_.BlockList();
    block.addSubnet(net, Number(bits), family);
    return block.check(host, own);
}
/** `169.254` is `169.254.0.0`, as macOS writes it. */
function padded(net) {
    return [...net.split('.'), '0', '0', '0'].slice(0, 4).join('.');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
;// CONCATENATED MODULE: ./lib/registry/wire/tls.js






/** How many certificates of one directory are read at a time. */
const WIDTH = 8;
/**
 * The settings for a host: what Node trusts, and in addition the authorities given, those of
 * `NODE_EXTRA_CA_CERTS`, and those of the host's `certs.d` directory (containers-certs.d(5)).
 * @param authority `HOST[:PORT]` @throws ImageError `STORE` for a file that cannot be read
 */
async function tlsSettings(authority, given, env) {
    const extra = env['NODE_EXTRA_CA_CERTS'];
    const { ca = [], ...client } = await certificatesOf(authority, env);
    const added = [...given, ...(extra ? [await read(extra)] : []), ...ca];
    // A list takes the place of Node's own, so that one must be part of it.
    return added.length === 0
        ? client
        : { ...client, ca: [...(0,external_node_tls_.getCACertificates)('default'), ...added] };
}
/** The authorities of the system's trust store besides these, or besides Node's own. */
function systemAuthorities(others) {
    return [
        ...new Set([...(others ?? (0,external_node_tls_.getCACertificates)('default')), ...(0,external_node_tls_.getCACertificates)('system')]),
    ];
}
/** The first directory with anything in it counts; the user's own come first. */
async function certificatesOf(authority, env) {
    for (const directory of certificateDirectories(authority, env, process.platform)) {
        const names = await list(directory);
        if (names.length > 0) {
            return await readCertificates(directory, names);
        }
    }
    return {};
}
/**
 * Where Docker, Podman and Skopeo look: Docker's daemon in /etc/docker or, on Windows, in
 * %ProgramData%; rootless Docker in ~/.config; Docker Desktop in ~/.docker. On Windows a name holds
 * no colon, and Docker leaves it out (moby, `registry/config_windows.go`).
 */
function certificateDirectories(authority, env, platform) {
    const home = env['HOME'] || env['USERPROFILE'];
    const own = ['.config/containers', '.config/docker', '.docker'];
    const system = ['/etc/containers', '/etc/docker'];
    const windows = [(0,external_node_path_.join)(env['ProgramData'] || 'C:\\ProgramData', 'docker')];
    const roots = [
        ...(home ? own.map((folder) => (0,external_node_path_.join)(home, folder)) : []),
        ...(platform === 'win32' ? windows : system),
    ];
    const name = platform === 'win32' ? authority.replaceAll(':', '') : authority;
    return roots.map((root) => (0,external_node_path_.join)(root, 'certs.d', name));
}
/** `*.crt` are authorities; `NAME.cert` and `NAME.key` are a client's certificate. */
async function readCertificates(directory, names) {
    const files = names.filter((name) => name.endsWith('.crt'));
    const ca = await (0,each_of/* eachOf */.p)(files, WIDTH, (name) => read((0,external_node_path_.join)(directory, name)));
    const cert = names.find((name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')));
    return cert === undefined
        ? { ca }
        : {
            ca,
            cert: await read((0,external_node_path_.join)(directory, cert)),
            key: await read((0,external_node_path_.join)(directory, cert.replace(/cert$/, 'key'))),
        };
}
async function list(directory) {
    try {
        return (await (0,external_node_fs_promises_.readdir)(directory)).sort();
    }
    catch {
        return [];
    }
}
async function read(file) {
    try {
        return (await (0,files/* readNamed */.Mk)(file)).toString('utf8');
    }
    catch (cause) {
        const message = `reading certificates of ${file}: ${(0,errors/* messageOf */.bD)(cause)}`;
        throw new errors/* ImageError */.C8('STORE', message, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/api/index.js
var api = __webpack_require__(6615);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(9136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(883);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/proxy-agent.js
var proxy_agent = __webpack_require__(6672);
;// CONCATENATED MODULE: ./lib/registry/wire/undici.js





// The parts of undici that speak to registries. Its entry loads fetch, WebSocket, mocks, caches and
// SQLite as well, which takes as long as all the rest of the command line. What the entry does with
// these parts, it does here too (undici 8.12, index.js).
Object.assign(dispatcher.prototype, api);
const Agent = agent;
const ProxyAgent = proxy_agent;
const buildConnector = connect;

;// CONCATENATED MODULE: ./lib/registry/wire/dispatchers.js







/** Google's Artifact Registry answers uploads with 21 KB of headers; Node reads 16 (attest-build-provenance#606). */
const MAX_HEADER_SIZE = 64 * 1024;
/** In milliseconds. */
const CONNECT_TIMEOUT = 30_000;
const KEEP_ALIVE = 15_000;
/** The sockets: one undici dispatcher for each origin, with its proxy and its certificates. */
class Dispatchers {
    #options;
    #open = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * @param from the network of the host that gave this URL; `undefined` if the user did
     * @throws ImageError `STORE` if certificates cannot be read, `INVALID_ARGUMENT` for proxy settings
     */
    for(url, from) {
        return (0,once/* once */.O)(this.#open, `${url.origin} ${from ?? ''}`, () => this.#create(url, from));
    }
    async close() {
        const open = [...this.#open.values()];
        this.#open.clear();
        await (0,each_of/* eachOf */.p)(open, open.length, async (opening) => {
            const dispatcher = await opening.catch(() => undefined);
            await dispatcher?.destroy();
        });
    }
    async #create(url, from) {
        const { insecure, ca, env } = this.#options;
        const proxy = proxyFor(url, env);
        const settings = url.protocol === 'https:' ? await tlsSettings(url.host, ca, env) : {};
        const rejectUnauthorized = !insecure.has(url.host);
        const tls = { ...settings, rejectUnauthorized, timeout: CONNECT_TIMEOUT, allowH2: false };
        const common = {
            maxHeaderSize: MAX_HEADER_SIZE,
            // Over one connection of HTTP/2 all layers share its windows; over HTTP/1.1 each has a connection.
            allowH2: false,
            keepAliveTimeout: KEEP_ALIVE,
            // The clocks of exchange.ts count instead: these two would end an upload that still moves.
            headersTimeout: 0,
            bodyTimeout: 0,
        };
        return proxy === undefined
            ? new Agent({ ...common, connect: connector({ ...tls, lookup: this.#lookup(from) }) })
            : new ProxyAgent({ ...common, uri: proxy.href, requestTls: withSystemAuthorities(tls) });
    }
    /** DNS, without the addresses that a URL of another host must not lead to. */
    #lookup(from) {
        return (hostname, options, callback) => {
            (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
                const allowed = error ?? this.#options.policy.admitted(hostname, found, from);
                if (allowed instanceof Error) {
                    callback(allowed, []);
                }
                else if (options.all === true) {
                    callback(null, allowed);
                }
                else {
                    callback(null, allowed[0]?.address ?? '', allowed[0]?.family);
                }
            });
        };
    }
}
/** The system's authorities take a while to read: only once Node's own have not signed. */
function connector(options) {
    const connect = buildConnector(options);
    let again;
    return (target, callback) => connect(target, (...[error, socket]) => {
        if (error !== null && isUntrusted(error)) {
            again ??= buildConnector(withSystemAuthorities(options));
            again(target, callback);
        }
        else if (error === null) {
            callback(null, socket);
        }
        else {
            callback(error, null);
        }
    });
}
function withSystemAuthorities(options) {
    return { ...options, ca: systemAuthorities(options.ca) };
}

;// CONCATENATED MODULE: ./lib/registry/wire/secrets.js
/** Parts of a secret that are shorter tell nothing, and words would be taken for them. In characters. */
const SHORTEST_PART = 6;
const REPLACEMENT = '***';
/**
 * The passwords and tokens that a run has sent or received. Registries, token servers and proxies
 * repeat what they were sent; their texts are shown only after `conceal`, which comes before any
 * cut: half a secret is a secret as well.
 */
class Secrets {
    #onSecret;
    #known = new Set();
    /** All spellings, the longest first. */
    #spellings = [];
    /** @param onSecret told each secret once, before it is sent */
    constructor(onSecret) {
        this.#onSecret = onSecret;
    }
    add(secret) {
        if (secret === '' || this.#known.has(secret)) {
            return;
        }
        this.#known.add(secret);
        const all = [...this.#spellings, ...spellingsOf(secret)];
        this.#spellings = [...new Set(all)].sort((a, b) => b.length - a.length);
        this.#onSecret?.(secret);
    }
    /**
     * The text with `***` for every secret, also for the start of one that the text's end cut off.
     * @param shortest secrets with fewer characters stay: for texts that are not from outside alone,
     *   in which a short password would be a part of many words
     */
    conceal(text, shortest = 1) {
        const words = this.#spellings.filter(({ length }) => length >= shortest);
        const clean = words.reduce((left, word) => left.replaceAll(word, REPLACEMENT), text);
        const cut = Math.max(0, ...words.map((word) => overlap(clean, word)));
        return cut === 0 ? clean : `${clean.slice(0, -cut)}${REPLACEMENT}`;
    }
    /** Whether the text holds a secret. */
    isIn(text) {
        return this.#spellings.some((word) => text.includes(word));
    }
}
function spellingsOf(secret) {
    const bytes = Buffer.from(secret);
    const others = [
        encodeURIComponent(secret),
        new URLSearchParams({ '': secret }).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/\s+/g, ' '),
        secret.toLowerCase(),
        bytes.toString('base64'),
        bytes.toString('base64url'),
        bytes.toString('hex'),
    ];
    return [secret, ...others.filter(({ length }) => length >= SHORTEST_PART)];
}
/** How many characters at the end of a text are the start of a word. */
function overlap(text, word) {
    for (let length = Math.min(word.length - 1, text.length); length >= SHORTEST_PART; length--) {
        if (text.endsWith(word.slice(0, length))) {
            return length;
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/registry/wire/trace.js


/** Sends messages, and tells each: `HEAD https://ghcr.io/v2/acme/app/manifests/1: 200, 41 ms, try 1`. */
class TracedExchanges {
    #exchanges;
    #trace;
    constructor(exchanges, trace) {
        this.#exchanges = exchanges;
        this.#trace = trace;
    }
    async send(message) {
        const started = performance.now();
        const tell = (outcome) => {
            const { method, url, tries = 1 } = message;
            const milliseconds = Math.round(performance.now() - started);
            this.#trace(`${method} ${redactUrl(url)}: ${outcome}, ${milliseconds} ms, try ${tries}`);
        };
        try {
            const response = await this.#exchanges.send(message);
            tell(response.status);
            return response;
        }
        catch (error) {
            tell((0,errors/* codeOf */.$N)(error));
            throw error;
        }
    }
    close() {
        this.#exchanges.close();
    }
}

;// CONCATENATED MODULE: ./lib/registry/wires.js














const RETRIES = 5;
const TRANSFERS = 6;
const PARTS = 6;
/** The wires of one run, one for each host, with the sockets, tokens and limits that they share. */
class Wires {
    #options;
    #insecure;
    #dispatchers;
    #run;
    #wires = new Map();
    #lanes = new Map();
    #anonymous = new Map();
    #headers;
    constructor(options = {}) {
        this.#options = options;
        const { insecure = [], ca = [], env = {}, headers, clock = SYSTEM_CLOCK } = options;
        const { timeout = 60, userAgent = 'transship', retries = RETRIES } = options;
        this.#insecure = new Set(insecure.map((host) => addressOf(host).authority));
        this.#headers = (0,once/* lazily */.q)(async () => (await headers?.()) ?? {});
        const secrets = new Secrets(options.onSecret);
        const policy = new UrlPolicy(this.#insecure, secrets);
        const dispatchers = new Dispatchers({ insecure: this.#insecure, ca, env, policy });
        this.#dispatchers = dispatchers;
        const { onTrace } = options;
        const trace = (text) => onTrace?.(secrets.conceal(text));
        const exchanges = new Exchanges({ dispatchers, clock, secrets, timeout, userAgent });
        this.#run = {
            clock,
            exchanges: onTrace === undefined ? exchanges : new TracedExchanges(exchanges, trace),
            retries: new Retries(clock, retries, options.onRetry),
            secrets,
            policy,
            budget: new Budget(),
            trace,
        };
    }
    /**
     * @param host a registry's canonical name (`docker.io`), or the URL of a mirror
     * @param role a mirror is given up sooner, since there is always another place to ask
     * @throws ImageError `INVALID_ARGUMENT`
     */
    wire(host, role) {
        const key = `${role} ${host}`;
        const wire = this.#wires.get(key) ?? this.#create(addressOf(host), role);
        this.#wires.set(key, wire);
        return wire;
    }
    /** What a registry said last about how many requests it allows; Docker Hub says it. */
    rateLimit(host) {
        return this.#wires.get(`origin ${host}`)?.rateLimit;
    }
    /** Ends what is under way and lets go of all sockets. */
    async close() {
        this.#run.exchanges.close();
        await this.#dispatchers.close();
    }
    #create(address, role) {
        const { credentials = async () => undefined, retries = RETRIES, onWarning } = this.#options;
        return new HostWire({
            address,
            mirror: role === 'mirror',
            scheme: new Scheme(address, this.#insecure.has(address.authority)),
            lanes: this.#lanesOf(address.authority),
            run: this.#run,
            // By the mirror's own name: what is kept for the origin is not for it to see.
            authorizer: new Authorizer(address.registry, this.#run, credentials),
            anonymous: (origin) => this.#anonymousAt(origin),
            headers: this.#headers,
            retries: role === 'mirror' ? Math.min(retries, 1) : retries,
            onWarning: (text) => onWarning?.(text),
        });
    }
    #lanesOf(authority) {
        const { concurrency } = this.#options;
        const opened = () => concurrency === undefined ? new Lanes(TRANSFERS, PARTS) : new Lanes(concurrency);
        const lanes = this.#lanes.get(authority) ?? opened();
        this.#lanes.set(authority, lanes);
        return lanes;
    }
    #anonymousAt(origin) {
        const { host } = new URL(origin);
        const authorizer = this.#anonymous.get(origin) ?? new Authorizer(host, this.#run, async () => undefined);
        this.#anonymous.set(origin, authorizer);
        return authorizer;
    }
}

;// CONCATENATED MODULE: ./lib/registry/client.js









const client_RETRIES = 5;
/** Docker Hub is searched on another host than images are pulled from. */
const DOCKER_HUB_SEARCH = 'hub.docker.com';
/** All registries of one run: they share connections, tokens, limits and what was learnt. */
class RegistryClient {
    #wires;
    #mirrors;
    #retries;
    #insecure;
    #repositories = new Map();
    #health = new Map();
    #parts = new PartBudget();
    #holdings = new Map();
    constructor(options = {}) {
        this.#wires = new Wires(options);
        this.#mirrors = options.mirrors ?? {};
        this.#retries = options.retries ?? client_RETRIES;
        this.#insecure = options.insecure ?? [];
    }
    /** The same object for the same name. */
    repository(name) {
        const place = `${name.registry}/${name.repository}`;
        const known = this.#repositories.get(place) ?? this.#open(name, place);
        this.#repositories.set(place, known);
        return known;
    }
    #open({ registry, repository }, place) {
        const holdings = this.#holdings.get(registry) ?? new Holdings();
        this.#holdings.set(registry, holdings);
        return new Repository({
            registry,
            repository,
            origin: new Endpoint(this.#wires.wire(registry, 'origin'), repository, place),
            mirrors: (this.#mirrors[registry] ?? []).map((url) => {
                const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
                return new Endpoint(wire, repository, place, this.#healthOf(url));
            }),
            holdings,
            parts: this.#parts,
            retries: this.#retries,
        });
    }
    #healthOf(mirror) {
        const health = this.#health.get(mirror) ?? new MirrorHealth();
        this.#health.set(mirror, health);
        return health;
    }
    /**
     * The repositories of a registry that a term finds; Docker Hub's mirrors are asked before itself.
     * @param registry canonical: `docker.io`, `quay.io` @throws ImageError of the last that was asked
     */
    async *search(registry, term, options = {}) {
        for await (const page of searchPages(this.#searchPlaces(registry, term), term, options)) {
            yield* page;
        }
    }
    #searchPlaces(registry, term) {
        const mirrors = (this.#mirrors[registry] ?? []).map((url) => {
            const wire = this.#wires.wire(checkedMirror(url, registry), 'mirror');
            return { wire, place: `${registry} at mirror ${wire.origin}`, ways: ['v1', 'hub'] };
        });
        if (registry === 'docker.io') {
            const wire = this.#wires.wire(DOCKER_HUB_SEARCH, 'origin');
            return [...mirrors, { wire, place: registry, ways: ['hub'] }];
        }
        const wire = this.#wires.wire(registry, 'origin');
        // An empty term finds all.
        const ways = term === '' ? ['catalog'] : ['v1', 'hub', 'catalog'];
        return [...mirrors, { wire, place: registry, ways }];
    }
    /** The file at a URL that is no registry's, asked for without credentials. @throws ImageError */
    webFile(url, options = {}) {
        const insecure = this.#insecure;
        return openWebFile((origin) => this.#wires.wire(origin, 'origin'), url, {
            ...options,
            insecure,
        });
    }
    /** What a registry said last about how many requests it allows; Docker Hub says it. */
    rateLimit(registry) {
        return this.#wires.rateLimit(registry);
    }
    /** The same for every registry that was asked and says so. */
    rateLimits() {
        const registries = new Set([...this.#repositories.values()].map(({ registry }) => registry));
        return [...registries].flatMap((registry) => {
            const rateLimit = this.rateLimit(registry);
            return rateLimit === undefined ? [] : [{ registry, rateLimit }];
        });
    }
    /** Lets go of every connection. */
    close() {
        return this.#wires.close();
    }
}
/** The URL is not shown: it may hold a password. */
function checkedMirror(url, registry) {
    if (!/^https?:\/\//.test(url)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `a mirror of ${registry} is not an http(s) URL`, {
            hint: 'a mirror is http(s)://HOST[:PORT][/PREFIX]',
        });
    }
    return url;
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ decodeConfigFile),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   pj: () => (/* binding */ normalizedKey)
/* harmony export */ });
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);






/** `undefined` if there is no such file. @throws ImageError `CREDENTIALS` */
async function readConfigFile(file) {
    const bytes = await readIfThere(file);
    return bytes === undefined ? undefined : decodeConfigFile(bytes, file);
}
/** Podman's folder: one that root alone may enter holds no login of another user. */
const OF_ALL_USERS = '/run/containers/';
async function readIfThere(file) {
    try {
        return await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifThere */ .y)(() => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(file));
    }
    catch (cause) {
        if ((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errno */ .b)(cause) === 'EACCES' && file.startsWith(OF_ALL_USERS)) {
            return undefined;
        }
        const told = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)('CREDENTIALS', `reading ${file}`, cause);
        const message = `reading ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`;
        throw told === cause ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', message, { cause }) : told;
    }
}
/** @throws ImageError `CREDENTIALS`, in which nothing of the content is shown */
function decodeConfigFile(bytes, where) {
    return readable(where, () => {
        const text = Buffer.from(bytes).toString('utf8').trim();
        const config = text === '' ? {} : (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeJson */ .xO)(bytes, where), where);
        const entries = (name) => (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(config[name], `${where}: ${name}`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB) ?? {};
        const unreadable = [];
        return {
            where,
            auths: keyed(entries('auths'), `${where}: auths`, decodeAuth, unreadable),
            credHelpers: keyed(entries('credHelpers'), `${where}: credHelpers`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ, unreadable),
            unreadable,
            credsStore: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(config['credsStore'], `${where}: credsStore`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ) || undefined,
            headers: (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asStringMap */ ._T)(config['HttpHeaders'], `${where}: HttpHeaders`),
        };
    });
}
/** The parser's own words may quote the file: only ours are shown. */
function readable(where, decode) {
    try {
        return decode();
    }
    catch (cause) {
        const why = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 ? cause.message : `${where}: not readable`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', why, { hint: 'correct the file, or log in again' });
    }
}
/** Several spellings of one host are one key, of which the exact one counts. `null` is no entry. */
function keyed(entries, where, decode, unreadable) {
    const map = new Map();
    const exactFirst = Object.entries(entries).sort(([a], [b]) => Number(a !== normalizedKey(a)) - Number(b !== normalizedKey(b)));
    for (const [key, entry] of exactFirst) {
        const name = normalizedKey(key);
        const member = `${where}[${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key)}]`;
        const value = valueOrError(entry, member, decode);
        if (entry === null || value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) {
            unreadable.push(value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8 ? value.message : `${member}: null`);
        }
        if (value !== undefined && !map.has(name)) {
            map.set(name, value);
        }
    }
    return map;
}
function valueOrError(entry, where, decode) {
    try {
        return (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entry, where, (value) => readable(where, () => decode(value, where)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) {
            return error;
        }
        throw error;
    }
}
/**
 * `https://index.docker.io/v1/` is `docker.io`, `https://ghcr.io` is `ghcr.io`; `quay.io/acme` is
 * for repositories below it (containers-auth.json(5)).
 */
function normalizedKey(key) {
    const withScheme = /^https?:\/\//.test(key);
    const [host = '', ...path] = key.replace(/^https?:\/\//, '').split('/');
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalRegistry */ .i7)(host.replace(/:443$/, ''));
    const rest = path.join('/').replace(/\/$/, '');
    return withScheme || rest === '' || rest === 'v1' || rest === 'v2'
        ? registry
        : `${registry}/${rest}`;
}
/** An entry with nothing in it only says that the credential is in the store. */
function decodeAuth(value, where) {
    const entry = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value, where);
    const text = (name) => (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entry[name], `${where}.${name}`, _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ) ?? '';
    const { username, password } = userOf(entry, text, where);
    if (text('identitytoken') !== '') {
        return { identityToken: text('identitytoken'), username };
    }
    if (text('registrytoken') !== '') {
        return { registryToken: text('registrytoken') };
    }
    return username === '' && password === '' ? undefined : { username, password };
}
/** `auth` is base64, padded or not, of `user:password`; the first colon separates. */
function userOf(entry, text, where) {
    if (!entry['auth']) {
        return { username: text('username'), password: text('password') };
    }
    const decoded = Buffer.from(text('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = decoded.indexOf(':');
    if (colon < 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('CREDENTIALS', `${where}.auth: not the base64 of USER:PASSWORD`);
    }
    return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   I$: () => (/* binding */ firstCredential),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** The credential of the first source that has one. */
function firstCredential(...sources) {
    return async (host, repository, signal, onSource) => {
        for (const source of sources) {
            const found = await source(host, repository, signal, onSource);
            if (found !== undefined) {
                return found;
            }
        }
        return undefined;
    };
}
/** `Authorization: Basic` for a user and a password, which may hold colons: the user may not. */
function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** The parts that must never be shown. */
function secretsOf(credential) {
    if ('password' in credential) {
        const { username, password } = credential;
        return [password, basicHeader(username, password).slice('Basic '.length)];
    }
    return ['identityToken' in credential ? credential.identityToken : credential.registryToken];
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d8: () => (/* binding */ dockerCredentials),
  hc: () => (/* binding */ dockerHeaders),
  FN: () => (/* binding */ serverOf)
});

// UNUSED EXPORTS: configPaths, dockerConfigPath, helperFor

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/credentials/config-file.js
var config_file = __webpack_require__(5829);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/disk/errors.js
var disk_errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/registry/credentials/program.js





/** What a helper may take: some ask the cloud, some a person. In seconds. */
const TIME_LIMIT = 120;
/** How long output is read after the helper has ended, in milliseconds. */
const LEFT_OPEN = 200;
/** In characters. */
const OUTPUT_LIMIT = 256 * 1024;
/** What helpers write instead of a credential (docker-credential-helpers, `credentials/error.go`). */
const NOT_THERE = /credentials not found in native keychain/i;
/** The user's name with which a helper says that the secret is an identity token. */
const TOKEN_USER = '<token>';
/**
 * Asks a credential helper: `docker-credential-NAME get`, the server on its standard input.
 * https://github.com/docker/docker-credential-helpers
 * @returns `undefined` if it has nothing for that server
 * @throws ImageError `CREDENTIALS`
 */
async function askProgram(name, server, options) {
    const doing = `asking docker-credential-${name} for ${server}`;
    const stdout = await call(name, { verb: 'get', server, input: server, doing }, options);
    return stdout === undefined ? undefined : decodeAnswer(stdout, doing);
}
/** Has a credential helper store a user and a password. @throws ImageError `CREDENTIALS` */
async function storeByProgram(name, server, { username, password }, options) {
    const input = JSON.stringify({ ServerURL: server, Username: username, Secret: password });
    const doing = `having docker-credential-${name} store the login to ${server}`;
    await call(name, { verb: 'store', server, input, doing }, options);
}
/** Has a credential helper remove what it has, if anything. @throws ImageError `CREDENTIALS` */
async function eraseByProgram(name, server, options) {
    const doing = `having docker-credential-${name} remove the login to ${server}`;
    await call(name, { verb: 'erase', server, input: server, doing }, options);
}
/** @returns what it printed, `undefined` if it has nothing for that server */
async function call(name, { verb, server, input, doing }, { run, where, ...options }) {
    const program = `docker-credential-${name}`;
    if (!/^[A-Za-z0-9._-]+$/.test(name)) {
        throw new errors/* ImageError */.C8('CREDENTIALS', `${where}: ${(0,printable/* quoted */.TL)(name)} names no credential helper`);
    }
    const { code, stdout, stderr } = await started(doing, program, where, () => run(program, [verb], input, options));
    if (code === 0) {
        return stdout;
    }
    // By the protocol errors go to standard output, where a helper also writes secrets: not repeated.
    if (NOT_THERE.test(`${stdout} ${stderr}`)) {
        return undefined;
    }
    throw new errors/* ImageError */.C8('CREDENTIALS', `${doing}: exit code ${code}`, {
        hint: verb === 'get'
            ? `run \`echo ${server} | ${program} get\` to see why, log in again, or take the helper out of ${where}`
            : `see whether ${program} works, or take it out of ${where}`,
    });
}
async function started(doing, program, where, start) {
    try {
        return await start();
    }
    catch (cause) {
        if ((0,errors/* codeOf */.$N)(cause) === 'INTERRUPTED') {
            throw cause;
        }
        const missing = (0,disk_errors/* errno */.b)(cause) === 'ENOENT';
        throw new errors/* ImageError */.C8('CREDENTIALS', `${doing}: ${missing ? 'no such program' : (0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: `install ${program}, or take it out of ${where}`,
        });
    }
}
function decodeAnswer(stdout, doing) {
    const { username, secret } = membersOf(stdout, doing);
    if (username === TOKEN_USER) {
        return { identityToken: secret };
    }
    return username === '' && secret === '' ? undefined : { username, password: secret };
}
function membersOf(stdout, doing) {
    try {
        const answer = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(stdout), doing), doing);
        return {
            username: (0,decode/* optional */.lq)(answer['Username'], doing, decode/* asString */.oJ) ?? '',
            secret: (0,decode/* optional */.lq)(answer['Secret'], doing, decode/* asString */.oJ) ?? '',
        };
    }
    catch {
        // Without a cause: the parser's words quote what it could not read.
        throw new errors/* ImageError */.C8('CREDENTIALS', `${doing}: its answer is not a credential`);
    }
}
/** {@link Run} by `node:child_process`, with a limit on time and output. */
const runProgram = (program, args, input, { env, signal }) => new Promise((resolve, reject) => {
    const limit = AbortSignal.timeout(TIME_LIMIT * 1000);
    const child = (0,external_node_child_process_.spawn)(program, [...args], {
        env: { ...env },
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
        stdio: 'pipe',
        windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name].setEncoding('utf8').on('data', (text) => {
            output[name] = `${output[name]}${text}`.slice(0, OUTPUT_LIMIT);
        });
    }
    const end = (settle) => {
        child.stdout.destroy();
        child.stderr.destroy();
        child.unref();
        settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) => end(() => resolve({ code: code ?? 1, ...output })));
    // A process that the helper leaves behind (an agent) may keep its output open.
    child.once('exit', (code) => {
        setTimeout(() => end(() => resolve({ code: code ?? 1, ...output })), LEFT_OPEN);
    });
    // A helper may end without reading: its exit code tells.
    child.stdin.on('error', () => undefined).end(input);
});

;// CONCATENATED MODULE: ./lib/registry/credentials/docker-credentials.js






/** What docker and its credential helpers keep a registry's credentials under. */
function serverOf(host) {
    return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}
/**
 * Credentials as docker and podman keep them. Read in this order, the first that knows the host
 * counts: `DOCKER_AUTH_CONFIG`, `config.json` of `DOCKER_CONFIG` or `~/.docker`, `REGISTRY_AUTH_FILE`,
 * `auth.json` in `$XDG_RUNTIME_DIR/containers`, `/run/containers/$UID`, `~/.config/containers`. In a
 * file the helper of the host comes before the helper of all hosts, and both before what is written
 * there. Files are read when the first host is looked up, and once.
 */
function dockerCredentials(options) {
    const { env, run = runProgram } = options;
    const files = (0,once/* lazily */.q)(() => readConfigFiles(options));
    const answers = new Map();
    return async (written, repository, signal, onSource) => {
        const host = (0,config_file/* normalizedKey */.pj)(written);
        for (const file of await files()) {
            const program = helperFor(file, host);
            // A helper is a process: one for each host is enough.
            const asked = program &&
                (await (0,once/* once */.O)(answers, `${program} ${host}`, () => askProgram(program, serverOf(host), { env, run, where: file.where, signal })));
            const found = asked || writtenIn(file, host, repository);
            if (found !== undefined) {
                onSource?.(asked ? `docker-credential-${program}, named in ${file.where}` : file.where);
                return found;
            }
        }
        return undefined;
    };
}
/** @throws ImageError `CREDENTIALS` if that cannot be read */
function helperFor({ credHelpers, credsStore }, host) {
    return valid(credHelpers.get(host)) ?? credsStore;
}
function valid(entry) {
    if (entry instanceof errors/* ImageError */.C8) {
        throw entry;
    }
    return entry;
}
/** `HttpHeaders` of the same files, for every request to a registry; the first file's count. */
function dockerHeaders(options) {
    return (0,once/* lazily */.q)(async () => {
        const files = await readConfigFiles(options);
        const all = files.toReversed().flatMap(({ headers }) => Object.entries(headers));
        return Object.fromEntries(all
            .map(([name, value]) => [name.toLowerCase(), value])
            .filter(([name]) => !OURS.has(name)));
    });
}
/** Headers that every request has already, or that must not come from a file. */
const OURS = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'range',
    'transfer-encoding',
    'user-agent',
]);
/** The longest key that names the repository or something above it: `quay.io/acme`, then `quay.io`. */
function writtenIn({ auths }, host, repository) {
    const parts = [host, ...(repository === undefined ? [] : repository.split('/'))];
    for (let length = parts.length; length > 0; length--) {
        const found = valid(auths.get(parts.slice(0, length).join('/')));
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}
async function readConfigFiles(options) {
    const files = await findConfigFiles(options);
    for (const text of files.flatMap(({ unreadable }) => unreadable)) {
        options.onWarning?.(`${text}; it is left out`);
    }
    return files;
}
async function findConfigFiles(options) {
    const { authFile, env } = options;
    if (authFile !== undefined) {
        const file = await (0,config_file/* readConfigFile */.RG)(authFile);
        if (file === undefined) {
            throw new errors/* ImageError */.C8('CREDENTIALS', `reading ${authFile}: no such file`, {
                hint: 'check the path given',
                remedy: { kind: 'credential-file', subject: authFile },
            });
        }
        return [file];
    }
    const inline = env['DOCKER_AUTH_CONFIG'];
    const paths = configPaths(options, process.getuid?.());
    const files = await (0,each_of/* eachOf */.p)(paths, paths.length, config_file/* readConfigFile */.RG);
    return [
        ...(inline ? [(0,config_file/* decodeConfigFile */.Ls)(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : []),
        ...files.filter((file) => file !== undefined),
    ];
}
/** Docker's own file, whether it is there or not; `undefined` if there is no home directory. */
function dockerConfigPath({ env, home = env['HOME'] || env['USERPROFILE'], }) {
    const docker = env['DOCKER_CONFIG'] || (home && (0,external_node_path_.join)(home, '.docker'));
    return docker ? (0,external_node_path_.join)(docker, 'config.json') : undefined;
}
/** @param uid of this process, on systems that have one: Podman's default without XDG_RUNTIME_DIR */
function configPaths(options, uid) {
    const { env, home = env['HOME'] || env['USERPROFILE'] } = options;
    const runtime = env['XDG_RUNTIME_DIR'];
    const own = env['XDG_CONFIG_HOME'] || (home && (0,external_node_path_.join)(home, '.config'));
    return [
        dockerConfigPath(options),
        env['REGISTRY_AUTH_FILE'],
        runtime && (0,external_node_path_.join)(runtime, 'containers/auth.json'),
        uid === undefined ? undefined : external_node_path_.posix.join('/run/containers', `${uid}`, 'auth.json'),
        own && (0,external_node_path_.join)(own, 'containers/auth.json'),
    ].filter((path) => Boolean(path));
}


/***/ }),

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubCredentials)
/* harmony export */ });
/**
 * A workflow's own token, for the registry of the server that gave it and for no other host.
 * https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * @param env of the workflow: `GITHUB_SERVER_URL` names the server (github.com if it is not set),
 *   `GITHUB_ACTOR` the user, for which any name will do; Gitea and Forgejo set `GITEA_ACTIONS`
 */
function githubCredentials(token, env) {
    const registries = registriesOf(env['GITHUB_SERVER_URL'], Boolean(env['GITEA_ACTIONS']));
    return async (host, _repository, _signal, onSource) => {
        if (!token || !registries.includes(host)) {
            return undefined;
        }
        onSource?.("the workflow's own token");
        return { username: env['GITHUB_ACTOR'] || 'x-access-token', password: token };
    };
}
/** A server that does not say what it is gets its token at both of its names. */
function registriesOf(serverUrl, isGitea) {
    const host = URL.parse(serverUrl || 'https://github.com')?.host;
    if (!host || host === 'github.com') {
        return host ? ['ghcr.io'] : [];
    }
    const containers = `containers.${host}`;
    if (host.endsWith('.ghe.com')) {
        return [containers];
    }
    return isGitea ? [host] : [containers, host];
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The local store where no `--store` is given: `$TRANSSHIP_STORE`, or where the user's data is kept.
 * https://specifications.freedesktop.org/basedir-spec (relative paths in it are to be ignored); on
 * Windows `%LOCALAPPDATA%`.
 */
function defaultStore(env, home, platform = process.platform) {
    const own = env['TRANSSHIP_STORE'];
    if (own !== undefined && own !== '') {
        return own;
    }
    const windows = platform === 'win32';
    const paths = windows ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const ours = windows ? ['AppData', 'Local'] : ['.local', 'share'];
    const told = [env['XDG_DATA_HOME'], windows ? env['LOCALAPPDATA'] : undefined];
    const base = told.find((dir) => dir !== undefined && paths.isAbsolute(dir));
    return paths.join(base ?? paths.join(home, ...ours), 'transship', 'store');
}


/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   dN: () => (/* binding */ newHead),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   y7: () => (/* binding */ TAR_END),
/* harmony export */   yy: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);

/** The end of a tar: two blocks of zeros. */
const TAR_END = Buffer.alloc(2 * _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
const MODE = 100;
const OWNER = 108;
const TIME = 136;
const TYPE = 156;
const MAGIC = 257;
const NAME = { at: 0, length: 100 };
const LINK = { at: 157, length: 100 };
const DEVICE = 329;
const PREFIX = { at: 345, length: 155 };
const SIZE = { at: 124, length: 12 };
const SUM = { at: 148, length: 8 };
/** The map and the whole size of a sparse file (GNU). */
const SPARSE = { at: 386, length: 109 };
/** Records of names, which are written anew. */
const NAMES = new Set(['path', 'linkpath', 'GNU.sparse.name']);
/**
 * Everything before an entry's body, with another name. The header keeps every other byte.
 * @param name one character a byte
 */
function headOf(entry, name) {
    const sparse = entry.pax.some(([key]) => key === 'GNU.sparse.name');
    const pax = [
        ...entry.pax.filter(([key]) => !NAMES.has(key)),
        ...(sparse ? [['GNU.sparse.name', name]] : []),
    ];
    return encode(Buffer.from(entry.header), pax, { name, link: entry.link });
}
/** A hard link to an entry that is written under the name `link`: owner, mode and times are the same. */
function linkTo(entry, name, link) {
    const header = Buffer.from(entry.header.subarray(0, _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE));
    header.write('1', TYPE, 'latin1');
    header.write('00000000000\0', SIZE.at, 'latin1');
    if (entry.type === 'S') {
        header.fill(0, SPARSE.at, SPARSE.at + SPARSE.length);
    }
    const pax = entry.pax.filter(([key]) => !NAMES.has(key) && key !== 'size' && !key.startsWith('GNU.sparse.'));
    return encode(header, pax, { name, link });
}
/** Everything before the body of a new entry: the same bytes for the same entry, on every machine. */
function newHead(entry) {
    const { name, link, type, mode, pax } = entry;
    const header = blank({ type, mode: octal(mode, 7), size: 0 });
    writeNumber(header, OWNER, 8, entry.uid);
    writeNumber(header, OWNER + 8, 8, entry.gid);
    writeNumber(header, SIZE.at, SIZE.length, entry.size);
    writeNumber(header, TIME, 12, entry.mtime);
    for (const [at, number] of entry.device.entries()) {
        writeNumber(header, DEVICE + at * 8, 8, number);
    }
    return encode(header, pax, { name, link });
}
function octal(number, digits) {
    return number.toString(8).padStart(digits, '0');
}
/** In octal digits, and where there are too many as a big-endian number with its first bit set (GNU). */
function writeNumber(header, at, length, number) {
    const digits = octal(number, length - 1);
    if (digits.length < length) {
        header.write(`${digits}\0`, at, 'latin1');
        return;
    }
    header.fill(0, at, at + length);
    header[at] = 0x80;
    header.writeUInt32BE(Math.floor(number / 2 ** 32), at + length - 8);
    header.writeUInt32BE(number % 2 ** 32, at + length - 4);
    header[at] = 0x80 | (header[at] ?? 0);
}
/** A directory that no layer describes: it belongs to root, as docker makes it. */
function directory(name) {
    return encode(blank({ type: '5', mode: '0000755', size: 0 }), [], { name, link: '' });
}
/** The padding after a body of so many bytes. */
function paddingOf(size) {
    return TAR_END.subarray(0, (_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE - (size % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE)) % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
}
function encode(header, pax, { name, link }) {
    header.fill(0, NAME.at, NAME.at + NAME.length);
    header.write(name, NAME.at, NAME.length, 'latin1');
    header.fill(0, LINK.at, LINK.at + LINK.length);
    header.write(link, LINK.at, LINK.length, 'latin1');
    if ((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .isUstar */ .If)(header)) {
        header.fill(0, PREFIX.at, PREFIX.at + PREFIX.length);
    }
    sign(header);
    const extensions = [
        ...(pax.length === 0 ? [] : [extension('x', pax.map(encodeRecord).join(''))]),
        ...(name.length > NAME.length ? [extension('L', `${name}\0`)] : []),
        ...(link.length > LINK.length ? [extension('K', `${link}\0`)] : []),
    ];
    return extensions.length === 0 ? header : Buffer.concat([...extensions, header]);
}
/**
 * An entry with what does not fit into the header after it. Long names are written in GNU's form, which
 * every reader knows: a pax header must be UTF-8, and names need not be.
 */
function extension(type, text) {
    const header = blank({ type, mode: '0000644', size: text.length });
    header.write(type === 'x' ? 'PaxHeader' : '././@LongLink', NAME.at, 'latin1');
    header.write(type === 'x' ? 'ustar\x0000' : 'ustar  \0', MAGIC, 'latin1');
    sign(header);
    return Buffer.concat([header, Buffer.from(text, 'latin1'), paddingOf(text.length)]);
}
/** The header of an entry of root's, modified at the epoch. */
function blank(fields) {
    const header = Buffer.alloc(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
    header.write(`${fields.mode}\0`, MODE, 'latin1');
    header.write('0000000\x000000000\0', OWNER, 'latin1');
    header.write(`${fields.size.toString(8).padStart(11, '0')}\0`, SIZE.at, 'latin1');
    header.write('00000000000\0', TIME, 'latin1');
    header.write(fields.type, TYPE, 'latin1');
    header.write('ustar\x0000', MAGIC, 'latin1');
    return header;
}
/** The length counts its own digits. */
function encodeRecord([key, value]) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length;
    while (`${length}${rest}`.length !== length) {
        length = `${length}${rest}`.length;
    }
    return `${length}${rest}`;
}
/** The sum of a header counts its own field as blanks. */
function sign(header) {
    header.fill(' ', SUM.at, SUM.at + SUM.length);
    let sum = 0;
    for (let at = 0; at < _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE; at += 1) {
        sum += header[at] ?? 0;
    }
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, SUM.at, 'latin1');
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ EXTENSION_LIMIT),
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   G5: () => (/* binding */ decodeLongName),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   If: () => (/* binding */ isUstar),
/* harmony export */   My: () => (/* binding */ hasMoreSparse),
/* harmony export */   cd: () => (/* binding */ SPARSE_MORE_AGAIN),
/* harmony export */   m: () => (/* binding */ decodePax),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/** A tar consists of blocks of this size, in bytes. */
const BLOCK = 512;
/** The largest long name, pax header or sparse map that is read, in bytes. */
const EXTENSION_LIMIT = 1024 * 1024;
/** Links, devices, directories and pipes have no body, even if their header gives a size. */
const KINDS = {
    '\0': 'file',
    '0': 'file',
    '7': 'file',
    '1': 'hard link',
    '2': 'symbolic link',
    '3': 'no body',
    '4': 'no body',
    '5': 'no body',
    '6': 'no body',
    x: 'pax',
    L: 'long name',
    K: 'long link',
    S: 'sparse file',
};
/** In a sparse file's header, and in the blocks that go on with its map: whether another one follows. */
const SPARSE_MORE = 482;
const SPARSE_MORE_AGAIN = 504;
function isEnd(block) {
    return block[0] === 0 && block.every((byte) => byte === 0);
}
/** @returns `undefined` if the sum is wrong: then it is no header */
function decodeHeader(block) {
    if (!sumIsRight(block)) {
        return undefined;
    }
    const prefix = isUstar(block) ? text(block, 345, 155) : '';
    const name = text(block, 0, 100);
    const type = block.toString('latin1', 156, 157);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: text(block, 157, 100),
        size: numberAt(block, 124, 12),
        type,
        kind: KINDS[type] ?? 'other',
    };
}
/** POSIX's form: in GNU's (`ustar  `) other fields are where POSIX has the prefix of the name. */
function isUstar(header) {
    return header.toString('latin1', 257, 263) === 'ustar\0';
}
function hasMoreSparse(block) {
    return block[SPARSE_MORE] === 1;
}
/**
 * The records of a pax header, in their order: some occur several times (GNU sparse 0.0). A record is
 * `LENGTH KEY=VALUE\n`, its length is in bytes and of all of it (POSIX.1-2024 pax, "Extended Header").
 * @returns `undefined` if they cannot be read
 */
function decodePax(bytes) {
    const records = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(' ', at);
        const length = Number(bytes.toString('latin1', at, Math.max(space, at)));
        const record = bytes.toString('latin1', space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) {
            return undefined;
        }
        records.push([record.slice(0, equals), record.slice(equals + 1)]);
        at += length;
    }
    return records;
}
/** A name that is the body of an entry (GNU), which may or may not end with a zero byte. */
function decodeLongName(bytes) {
    return text(bytes, 0, bytes.length);
}
function text(block, start, length) {
    const zero = block.indexOf(0, start);
    const end = zero < 0 || zero > start + length ? start + length : zero;
    return block.toString('latin1', start, end);
}
/** Octal digits, or (GNU) a big-endian number if the first bit is set. NaN for anything else. */
function numberAt(block, start, length) {
    const first = block[start] ?? 0;
    if ((first & 0x80) === 0) {
        const digits = text(block, start, length).trim();
        return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
    }
    let value = first & 0x7f;
    for (const byte of block.subarray(start + 1, start + length)) {
        value = value * 256 + byte;
    }
    return value;
}
/** The sum counts its own field as blanks; some old writers added up signed bytes. */
function sumIsRight(block) {
    let unsigned = 8 * 0x20;
    let large = 0;
    for (let at = 0; at < BLOCK; at += 1) {
        const byte = at >= 148 && at < 156 ? 0 : (block[at] ?? 0);
        unsigned += byte;
        large += byte >> 7;
    }
    const written = numberAt(block, 148, 8);
    return written === unsigned || written === unsigned - 256 * large;
}


/***/ })

};
