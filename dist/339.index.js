export const id = 339;
export const ids = [339,684];
export const modules = {

/***/ 44219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ ActionsCacheBackend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cache/staging.js
var cache_staging = __webpack_require__(99523);
// EXTERNAL MODULE: ./lib/disk/folder.js
var disk_folder = __webpack_require__(60969);
// EXTERNAL MODULE: ./lib/action/cache-mode.js
var cache_mode = __webpack_require__(26778);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
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

// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(85755);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/registry/content-range.js
var content_range = __webpack_require__(87390);
// EXTERNAL MODULE: ./lib/registry/download/download.js
var download = __webpack_require__(31570);
// EXTERNAL MODULE: ./lib/registry/download/parallel.js
var parallel = __webpack_require__(93853);
// EXTERNAL MODULE: ./lib/registry/download/parts.js
var parts = __webpack_require__(10750);
// EXTERNAL MODULE: ./lib/registry/download/span.js
var download_span = __webpack_require__(59130);
// EXTERNAL MODULE: ./lib/registry/wire/clock.js
var clock = __webpack_require__(18367);
// EXTERNAL MODULE: ./lib/registry/wire/connection-error.js
var connection_error = __webpack_require__(88914);
// EXTERNAL MODULE: ./lib/registry/wire/dispatchers.js + 6 modules
var dispatchers = __webpack_require__(33742);
// EXTERNAL MODULE: ./lib/registry/wire/document.js
var wire_document = __webpack_require__(79672);
// EXTERNAL MODULE: ./lib/registry/wire/exchange.js + 1 modules
var exchange = __webpack_require__(7240);
// EXTERNAL MODULE: ./lib/registry/wire/lanes.js
var lanes = __webpack_require__(91814);
// EXTERNAL MODULE: ./lib/registry/wire/retry.js
var retry = __webpack_require__(92507);
// EXTERNAL MODULE: ./lib/registry/wire/secrets.js
var wire_secrets = __webpack_require__(31492);
// EXTERNAL MODULE: ./lib/registry/wire/url-policy.js
var url_policy = __webpack_require__(2359);
;// CONCATENATED MODULE: ./lib/registry/storage.js
















/** Files that are read at the same time; beside them there are connections for parts of big ones. */
const FILES = 6;
/** A storage takes many connections, and no registry's rate limit counts them: 64 MiB in memory at most. */
const PARTS = { parts: 16, ofOne: 8, size: 4 * 1024 * 1024 };
/** After a first try that failed for a reason that may pass. */
const RETRIES = 2;
const ANSWERS = new Set([200, 206, 404, 416]);
const TEMPORARY = new Set([408, 429, 500, 502, 503, 504]);
/**
 * HTTP to places that are no registries: a service that this machine's user trusts, and the signed addresses
 * of files that it gives. There are no redirects and no credentials but those in the messages.
 */
class Storage {
    #dispatchers;
    #exchanges;
    #retries = new retry/* Retries */.fh(clock/* SYSTEM_CLOCK */.V, RETRIES);
    #files = new lanes/* Lane */.J$(FILES);
    #parts = new parts/* PartBudget */.p(PARTS);
    /** Why nothing more is asked: a host that stood still once is not waited for again. */
    #stalled;
    constructor({ env, timeout }) {
        const secrets = new wire_secrets/* Secrets */.S();
        const trusted = {
            insecure: new Set(),
            ca: [],
            policy: new url_policy/* UrlPolicy */.UJ(new Set(), secrets),
        };
        this.#dispatchers = new dispatchers/* Dispatchers */.p({ ...trusted, env });
        const clocked = { clock: clock/* SYSTEM_CLOCK */.V, secrets, timeout, userAgent: 'transship' };
        this.#exchanges = new exchange/* Exchanges */.B({ ...clocked, dispatchers: this.#dispatchers });
    }
    /** One request, sent once; any status is an answer. @throws ImageError `UNREACHABLE`, `TIMEOUT`, `INTERRUPTED` */
    request(message) {
        return this.#exchanges.send(message);
    }
    /**
     * The bytes of a file, over several connections if it is big. Nothing verifies them but their number.
     * @returns `undefined` where there is no such file
     * @throws ImageError; the stream fails with one, or an IntegrityError for a size that cannot be right
     */
    async open(url, options) {
        const leave = await this.#files.enter(options.size, options);
        try {
            const body = await this.#open(url, options);
            body === undefined ? leave() : body.once('close', leave);
            return body;
        }
        catch (error) {
            leave();
            throw error;
        }
    }
    async #open(url, { signal, doing }) {
        // The answer tells the size.
        const first = await this.#span(url, { range: 'bytes=0-' }, { signal, doing });
        const size = sizeOf(first);
        if (first.status === 404 || size === undefined) {
            await (0,wire_document/* drain */.Z)(first);
            return undefined;
        }
        const file = { mediaType: '', digest: (0,digest/* digestOf */.ol)(url.pathname), size };
        const open = beginningWith(first, (span, given) => this.#span(url, (0,download_span/* rangeOf */.b)(span, size), { ...given, doing }));
        return size < parallel/* PARALLEL_FROM */.T
            ? (0,download/* download */.R)(open, file, { signal })
            : (0,parallel/* parallelDownload */.U)(open, file, { parts: this.#parts, isWorthwhile: () => true, signal });
    }
    /** A part of a file. @throws ConnectionError; ImageError `UNREACHABLE` for a refusal */
    async #span(url, headers, { signal, doing }) {
        return this.#retries.run(url.host, { signal, isWorthwhile: retry/* isTemporary */.ey }, async () => {
            if (this.#stalled !== undefined) {
                throw this.#stalled;
            }
            const response = await this.#sent({ method: 'GET', url, headers, signal, doing });
            if (!ANSWERS.has(response.status)) {
                await (0,wire_document/* drain */.Z)(response);
                const why = `${doing}: ${url.origin}: ${response.status}`;
                const temporary = TEMPORARY.has(response.status);
                throw new connection_error/* ConnectionError */.Rc('UNREACHABLE', why, { cause: undefined }, temporary);
            }
            response.body.once('error', (error) => this.#note(error));
            return response;
        });
    }
    async #sent(message) {
        try {
            return await this.#exchanges.send(message);
        }
        catch (error) {
            this.#note(error);
            throw this.#stalled ?? error;
        }
    }
    #note(error) {
        if (error instanceof connection_error/* ConnectionError */.Rc && error.code === 'TIMEOUT') {
            this.#stalled = new errors/* ImageError */.C8('TIMEOUT', error.message, { cause: error });
        }
    }
    /** Ends what is under way and lets go of all sockets. */
    async close() {
        this.#exchanges.close();
        await this.#dispatchers.close();
    }
}
/** How many bytes the whole file has. */
function sizeOf({ status, headers }) {
    const told = status === 206 ? (0,content_range/* parseContentRange */.C)(headers['content-range'])?.size : headers['content-length'];
    return told === undefined || !Number.isSafeInteger(Number(told)) ? undefined : Number(told);
}
/** The first span is answered already. */
function beginningWith(first, open) {
    let left = first;
    return async (span, options) => {
        const answer = left;
        left = undefined;
        return answer ?? open(span, options);
    };
}

// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __webpack_require__(52896);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/action/on-path.js


/** Whether a program of this name can be started, by the folders of `PATH`, which Windows writes `Path`. */
function isOnPath(program, env) {
    const textOf = (name) => Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1] ?? '';
    const extensions = process.platform === 'win32' ? textOf('PATHEXT').split(external_node_path_.delimiter) : [''];
    const folders = textOf('PATH')
        .split(external_node_path_.delimiter)
        .filter((folder) => folder !== '');
    return folders.some((folder) => extensions.some((extension) => isProgram((0,external_node_path_.join)(folder, `${program}${extension}`))));
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/action/cache-reader.js









/** Why the service cannot be read from. */
class CacheFailure extends errors/* ImageError */.C8 {
    /** The service answers, and does not allow it, or not now. */
    refused;
    constructor(message, refused = false, cause) {
        super('CACHE', message, { cause });
        this.refused = refused;
    }
}
const LOOK_UP = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** The client's, so that both have the same versions of entries. */
const SALT = '1.0';
/** In seconds: without an answer, and between the two tries of a look-up. */
const SILENCE = 6;
const PAUSE = 2;
/** In bytes. */
const ANSWER_LIMIT = 64 * 1024;
const TRY_AGAIN = new Set([500, 502, 503, 504]);
const REFUSED = new Set([401, 403, 429]);
/**
 * Protocol 2 of the cache service, as `@actions/cache` speaks it to read: one look-up an entry, then its
 * archive from a storage. In this process bytes go from the connection to where they belong; the client
 * writes an archive to the disk, and tar and zstd unpack it.
 */
class CacheReader {
    #env;
    #storage;
    #compression;
    constructor(env) {
        this.#env = env;
        this.#storage = new Storage({ env, timeout: SILENCE });
        this.#compression = compressionIn(env);
    }
    /** The newest entry whose key begins with this prefix. @throws CacheFailure */
    async find(prefix, path, { signal }) {
        const version = versionOf(path, this.#compression);
        const question = { key: prefix, restore_keys: [prefix], version };
        const answer = await this.#ask(question, `looking up ${prefix}`, signal);
        // JSON of Protocol Buffers may have either spelling.
        const url = textIn(answer, 'signed_download_url', 'signedDownloadUrl');
        const key = textIn(answer, 'matched_key', 'matchedKey');
        if (answer['ok'] !== true || url === undefined || key === undefined) {
            return undefined;
        }
        const parsed = URL.parse(url);
        if (parsed === null) {
            throw new CacheFailure(`looking up ${prefix}: its archive has no URL`);
        }
        return { key, url: parsed };
    }
    /**
     * The bytes of an entry's archive. The stream fails with a CacheFailure.
     * @param options `size`: as far as it is known
     * @returns `undefined` if the archive is gone @throws CacheFailure
     */
    async open({ key, url }, { signal, size = 0 }) {
        const doing = `reading ${key}`;
        try {
            const body = await this.#storage.open(url, { signal, size, doing });
            return body && (0,tapped/* tapped */.D)(body, { failed: (error) => failureOf(error) });
        }
        catch (error) {
            throw failureOf(error);
        }
    }
    async close() {
        await this.#storage.close();
    }
    async #ask(question, doing, signal) {
        const first = await this.#answer(question, doing, signal);
        if (!TRY_AGAIN.has(first.status)) {
            return first.body();
        }
        await (0,clock/* sleep */.y)(clock/* SYSTEM_CLOCK */.V, PAUSE, { signal });
        return (await this.#answer(question, doing, signal)).body();
    }
    /** One exchange. @returns the status, and the answer's document, which throws for a refusal */
    async #answer(question, doing, signal) {
        const bytes = Buffer.from(JSON.stringify(question));
        try {
            const { status, body } = await this.#storage.request({
                method: 'POST',
                url: new URL(LOOK_UP, this.#env['ACTIONS_RESULTS_URL']),
                headers: {
                    'content-type': 'application/json',
                    authorization: `Bearer ${this.#env['ACTIONS_RUNTIME_TOKEN']}`,
                },
                body: { open: (0,whole/* bodyOf */.EN)(bytes), size: bytes.length },
                document: true,
                signal,
                doing,
            });
            const answer = await (0,whole/* readAll */.yw)(body, ANSWER_LIMIT, doing);
            return { status, body: () => documentOf(status, answer, doing) };
        }
        catch (error) {
            throw failureOf(error);
        }
    }
}
/** @throws CacheFailure for a refusal, and for what is no document */
function documentOf(status, bytes, doing) {
    const said = documentIn(bytes, doing);
    if (status >= 200 && status < 300 && said !== undefined) {
        return said;
    }
    const why = (0,redact/* oneLine */.T)(textIn(said ?? {}, 'msg', 'message') ?? '');
    const limited = status === 429 ? 'Rate limited: ' : '';
    throw new CacheFailure(`${doing}: ${limited}${status} ${why}`.trim(), REFUSED.has(status));
}
function documentIn(bytes, doing) {
    try {
        return (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, doing), doing);
    }
    catch {
        return undefined;
    }
}
function textIn(answer, ...names) {
    const found = names.map((name) => answer[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function failureOf(error) {
    return error instanceof CacheFailure ? error : new CacheFailure((0,errors/* messageOf */.bD)(error), false, error);
}
/** What an entry was saved from, and how it is compressed: another version is another entry. */
function versionOf(path, compression) {
    return (0,digest/* encodedOf */.EX)((0,digest/* digestOf */.ol)([path, compression, SALT].join('|')));
}
/** What the client compresses with on this machine: with zstd where it finds the program. */
function compressionIn(env) {
    return isOnPath('zstd', env) ? 'zstd-without-long' : 'gzip';
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(19069);
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

;// CONCATENATED MODULE: ./lib/action/program-entries.js



/** Entries as the cache program reads and saves them. */
class ProgramEntries {
    #start;
    #isBusybox;
    #process;
    /** @param start starts the program, once it is needed */
    constructor(start, env) {
        this.#start = start;
        this.#isBusybox = (0,once/* lazily */.q)(() => isBusyboxTar(env));
    }
    /** Starts the program, and does not wait for it. */
    start() {
        this.#process ??= this.#start();
        return this.#process;
    }
    async find(prefix, path, options) {
        const result = await this.#call('find', prefix, path, options);
        return result.key === undefined ? { verdict: whyNotRestored(result) } : { key: result.key };
    }
    async restore(prefix, path, options) {
        const result = await this.#call('restore', prefix, path, options);
        if (result.key !== undefined) {
            return { key: result.key };
        }
        const verdict = whyNotRestored(result);
        if (verdict.kind !== 'broken') {
            return { verdict };
        }
        if (await this.#isBusybox()) {
            return { verdict: { kind: 'down', why: BUSYBOX } };
        }
        const { key } = await this.find(prefix, path, options);
        return key === undefined ? {} : { key, verdict };
    }
    async save(key, path, options) {
        const result = await this.#call('save', key, path, options);
        if (result.key !== undefined) {
            return { key };
        }
        const verdict = whyNotSaved(result);
        const tarFailed = verdict.kind === 'down' && isTarFailure(verdict.why);
        return {
            verdict: tarFailed && (await this.#isBusybox()) ? { ...verdict, why: BUSYBOX } : verdict,
        };
    }
    async #call(verb, key, path, options) {
        const process = this.start();
        if (!(await process.available())) {
            return { lines: [], gaveUp: 'there is no cache service here' };
        }
        const limit = silenceLimitFor(verb, options.size ?? 0);
        return process.call({ verb, key, path }, limit, options);
    }
    async close() {
        await this.#process?.close();
    }
}
/** busybox's tar lacks the options that `@actions/cache` gives it. */
const BUSYBOX = "this machine's tar is busybox's, which cannot pack entries: install GNU tar";
async function isBusyboxTar({ PATH = '' }) {
    const version = await (0,exec/* spawnExec */.b)('tar', ['--version'], { env: { PATH } }).catch(() => undefined);
    return /busybox/i.test(`${version?.stdout}${version?.stderr}`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var compression = __webpack_require__(64109);
// EXTERNAL MODULE: ./lib/tar/reader.js
var reader = __webpack_require__(95816);
;// CONCATENATED MODULE: ./lib/cache/entry-archive.js









/** More than the small parts of an image have, in bytes: a compressed archive may tell of any number. */
const LARGEST = 256 * 1024 * 1024;
/**
 * The archive of an entry as it comes: a tar that may be compressed, of the file or the folder at the
 * entry's path. Its content is not to be trusted.
 */
class EntryArchive {
    #archive;
    #tar;
    #path;
    /** Files and folders so far. */
    #entries = 0;
    /** @param path what the entry was saved from, with forward slashes */
    constructor(archive, path) {
        this.#archive = archive;
        this.#path = path;
        this.#tar = new reader/* TarReader */.R((0,compression/* decompressed */.ji)(archive), `entry ${path}`);
    }
    /**
     * The entry's only file. Destroying the stream ends the archive.
     * @throws ImageError `ARCHIVE` if it holds anything else; what the archive fails with
     */
    async file() {
        try {
            if ((await this.#next())?.name !== this.#path) {
                throw this.#broken('it does not begin with its file');
            }
            const body = external_node_stream_.Readable.from(this.#whole(), { objectMode: false });
            return body.once('close', () => this.#archive.destroy());
        }
        catch (error) {
            this.#archive.destroy();
            throw error;
        }
    }
    /**
     * Writes its files below a folder.
     * @throws ImageError `ARCHIVE` if it holds anything but files and folders of its path, or too much; what the archive
     *   fails with; the file system's errors
     */
    async unpackInto(folder, { signal }) {
        try {
            let bytes = 0;
            for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
                const { name } = next;
                bytes += next.size;
                if (bytes > LARGEST) {
                    throw this.#broken(`its files have more than ${LARGEST} bytes`);
                }
                if (!name.startsWith(`${this.#path}/`) && name !== this.#path) {
                    throw this.#broken('it holds a file of another entry');
                }
                const to = (0,external_node_path_.join)(folder, name);
                await (0,disk_folder/* makeFolder */.f)((0,external_node_path_.dirname)(to));
                const file = (0,external_node_fs_.createWriteStream)(to, { flags: 'wx' });
                await (0,external_node_stream_promises_.pipeline)(this.#tar.body(), file, signal === undefined ? {} : { signal });
            }
            await this.#tar.finish();
        }
        finally {
            this.#archive.destroy();
        }
    }
    /** The body, and nothing after it: a connection that is read to its end can be used again. */
    async *#whole() {
        yield* this.#tar.body();
        if ((await this.#next()) !== undefined) {
            throw this.#broken('it holds more than its file');
        }
        await this.#tar.finish();
    }
    /** The next file. Folders are made where a file needs them. @throws ImageError `ARCHIVE` for anything else */
    async #next() {
        let entry;
        do {
            entry = await this.#tar.next();
            this.#entries += 1;
            if (this.#entries > cache_staging/* MOST_FILES */.Q4) {
                throw this.#broken(`it holds more than ${cache_staging/* MOST_FILES */.Q4} files`);
            }
        } while (entry?.type === '5');
        if (entry === undefined) {
            return undefined;
        }
        const name = entry.name.replace(/^\.\//, '');
        if (entry.type !== '0' || !isPlain(name)) {
            throw this.#broken('it holds something that is not a file');
        }
        return { name, size: entry.size };
    }
    #broken(why) {
        return new errors/* ImageError */.C8('ARCHIVE', `reading entry ${this.#path}: ${why}`);
    }
}
/** Whether a name leads nowhere else, on any system: all names in entries of ours are such. */
function isPlain(name) {
    return name.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.{1,2}$/.test(part));
}

;// CONCATENATED MODULE: ./lib/action/service-entries.js



/** Entries of a service of protocol 2, read by this process. */
class ServiceEntries {
    #reader;
    #staging;
    constructor(reader, staging) {
        this.#reader = reader;
        this.#staging = staging;
    }
    find(prefix, path, options) {
        return answered(async () => ({ key: (await this.#reader.find(prefix, path, options))?.key }));
    }
    /** Unpacks the entry into the staging folder. */
    restore(prefix, path, options) {
        return answered(async () => {
            const found = await this.#reader.find(prefix, path, options);
            const archive = found && (await this.#reader.open(found, options));
            if (found === undefined || archive === undefined) {
                return {};
            }
            return this.#ofArchive(found, async () => {
                await new EntryArchive(archive, path).unpackInto(this.#staging, options);
                return { key: found.key };
            });
        });
    }
    /**
     * The file that the entry is made of, as it comes.
     * @param onFailure told why the stream fails, where the entry is not to blame
     */
    open(prefix, path, options) {
        return answered(async () => {
            const found = await this.#reader.find(prefix, path, options);
            const archive = found && (await this.#reader.open(found, options));
            if (found === undefined || archive === undefined) {
                return {};
            }
            archive.once('error', (error) => options.onFailure(verdictOn(error)));
            return this.#ofArchive(found, async () => {
                const body = await new EntryArchive(archive, path).file();
                return { key: found.key, body };
            });
        });
    }
    async #ofArchive({ key }, step) {
        try {
            return await step();
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'ARCHIVE') {
                throw error;
            }
            return { key, verdict: { kind: 'broken', why: (0,errors/* messageOf */.bD)(error) } };
        }
    }
    async close() {
        await this.#reader.close();
    }
}
async function answered(step) {
    try {
        return await step();
    }
    catch (error) {
        return { verdict: verdictOn(error) };
    }
}
function verdictOn(error) {
    const refused = error instanceof CacheFailure && error.refused;
    return { kind: refused ? 'refused' : 'down', why: (0,errors/* messageOf */.bD)(error) };
}

;// CONCATENATED MODULE: ./lib/action/cache-backend.js









/**
 * GitHub's cache. Entries are saved by `@actions/cache` in a process of its own; this one reads them itself
 * where the service speaks protocol 2, else that process does.
 *
 * The version of an entry is a hash of the literal paths that it was saved from, and archives hold
 * paths relative to `GITHUB_WORKSPACE`: that process works in the staging folder and takes it for
 * the workspace. So the same short relative path means the same entry on every runner, in every
 * container and on every system, and nothing lands in the checkout.
 */
class ActionsCacheBackend {
    staging;
    /** Absent where the program reads. */
    open;
    #program;
    #service;
    #log;
    #trace;
    #readable;
    #writable;
    constructor(staging, mode, entries, { onLog, onTrace }) {
        this.staging = staging;
        this.#program = entries.program;
        this.#service = entries.service;
        this.#readable = mode.readable;
        this.#writable = mode.writable;
        this.#log = onLog ?? (() => undefined);
        this.#trace = onTrace ?? (() => undefined);
        const { service } = entries;
        if (service !== undefined) {
            this.open = (prefix, path, given = {}) => this.#open(service, prefix, path, given);
        }
    }
    /** Starts the program only where it is needed to read, and does not wait for it. */
    static async open(options) {
        const { env } = options;
        const within = [options.staging, ...(options.otherStaging ?? [])].find(cache_mode/* isPlain */.$i);
        const staging = await (0,cache_staging/* makeStaging */.me)(within ?? options.staging);
        const mode = (0,cache_mode/* modeOf */.VV)(env, staging, options);
        if (mode.why !== undefined) {
            options.onLog?.(`cache: ${mode.why}`);
        }
        const temporary = (0,external_node_path_.join)(staging, 'archives');
        await (0,promises_.mkdir)(temporary);
        const folders = { workspace: staging, temporary };
        const start = () => new CacheProcess({ child: options.program.start(), folders });
        const program = new ProgramEntries(start, env);
        const direct = mode.readable && (0,cache_mode/* speaksProtocol2 */.uO)(env);
        const service = direct ? new ServiceEntries(new CacheReader(env), staging) : undefined;
        if (!mode.readable && !mode.writable) {
            options.program.stop();
        }
        else if (!direct) {
            program.start();
        }
        return new ActionsCacheBackend(staging, mode, { program, service }, options);
    }
    get readable() {
        return this.#readable;
    }
    get writable() {
        return this.#writable;
    }
    async find(prefix, path, options = {}) {
        const entries = this.#service ?? this.#program;
        const answer = await this.#ask('find', prefix, () => entries.find(prefix, path, options));
        this.#heed(answer?.verdict, options);
        return answer?.key;
    }
    async restore(prefix, path, options = {}) {
        const to = (0,external_node_path_.join)(this.staging, path);
        await (0,cache_staging/* discard */.vf)(to);
        // GNU tar fails (exit code 2) when another one makes the parent folder at the same moment.
        await (0,disk_folder/* makeFolder */.f)((0,external_node_path_.dirname)(to));
        const entries = this.#service ?? this.#program;
        const answer = await this.#ask('restore', prefix, () => entries.restore(prefix, path, options));
        return answer?.key !== undefined && answer.verdict === undefined
            ? { status: 'restored', key: answer.key }
            : this.#missed(answer, options);
    }
    async #open(service, prefix, path, options) {
        const onFailure = (verdict) => this.#heed(verdict, options);
        const answer = await this.#ask('open', prefix, () => service.open(prefix, path, { ...options, onFailure }));
        return answer?.key !== undefined && answer.body !== undefined
            ? { status: 'opened', key: answer.key, body: answer.body }
            : this.#missed(answer, options);
    }
    async save(key, path, options = {}) {
        if (!this.#writable) {
            return 'failed';
        }
        const answer = await this.#ask('save', key, () => this.#program.save(key, path, options));
        const verdict = answer?.verdict;
        if (answer === undefined || verdict === undefined) {
            return answer === undefined ? 'failed' : 'saved';
        }
        if (verdict.kind === 'exists') {
            return 'exists';
        }
        this.#heed(verdict, options, 'save');
        return verdict.kind === 'refused' ? 'refused' : 'failed';
    }
    async close() {
        // Requests under way fail now; that is no outage to report.
        this.#readable = false;
        this.#writable = false;
        await this.#service?.close();
        await this.#program.close();
        await (0,cache_staging/* discard */.vf)(this.staging);
    }
    /** @returns `undefined` without a request if the cache cannot be used */
    async #ask(verb, key, step) {
        if (!(this.#readable || this.#writable)) {
            return undefined;
        }
        const started = performance.now();
        const answer = await step();
        const { verdict } = answer;
        const outcome = answer.key ?? (verdict !== undefined && 'why' in verdict && verdict.why);
        const milliseconds = Math.round(performance.now() - started);
        this.#trace(`cache: ${verb} ${key}: ${outcome || 'nothing'}, ${milliseconds} ms`);
        return answer;
    }
    #missed(answer, options) {
        const { key, verdict } = answer ?? {};
        if (key !== undefined && verdict?.kind === 'broken') {
            return { status: 'broken', key, why: verdict.why };
        }
        this.#heed(verdict, options);
        if (answer === undefined || (verdict !== undefined && verdict.kind !== 'absent')) {
            return { status: 'failed' };
        }
        if (this.#writable) {
            // It will be saved: the program is ready by then.
            this.#program.start();
        }
        return { status: 'absent' };
    }
    /** After a refusal or an outage the same verb is not tried again; the log says so once. */
    #heed(verdict, { signal }, verb = 'read') {
        if (verdict === undefined || !('why' in verdict) || signal?.aborted === true) {
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


/***/ }),

/***/ 15407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ keepForLaterSteps)
/* harmony export */ });
/* unused harmony export keepLogins */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33838);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48370);
/* harmony import */ var _disk_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60969);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72475);
/* harmony import */ var _registry_credentials_config_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25829);
/* harmony import */ var _registry_credentials_docker_credentials_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30163);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14684);














/** Does what the input docker-config says. The post step, post.ts, removes what is kept. */
async function keepForLaterSteps({ dockerConfig, logins }, temporary, env) {
    if (dockerConfig === 'none' || logins.length === 0) {
        return;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `transship-docker-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // Before there is something to remove: the step may end at any instant.
    _actions_core__WEBPACK_IMPORTED_MODULE_4__.saveState('docker-config', folder);
    await keepLogins(logins, folder, env);
    _actions_core__WEBPACK_IMPORTED_MODULE_4__.exportVariable('DOCKER_CONFIG', folder);
    (0,_printed_js__WEBPACK_IMPORTED_MODULE_5__/* .info */ .pq)(`The logins are kept in ${folder} until this job ends.`);
}
/**
 * Writes logins where docker, buildx, cosign and actions/attest look, in a folder of its own, so that
 * the runner's own file stays as it is. What stands beside that file (builders of buildx, plugins)
 * is found in the new folder as well.
 * @param folder is made, for `DOCKER_CONFIG`; only its owner can look into it
 * @throws ImageError in which nothing of the file is shown
 */
async function keepLogins(logins, folder, env) {
    const before = env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    try {
        await (0,_disk_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(folder, 0o700);
        await linkOthers(before, folder);
        const document = await readDocument((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(before, 'config.json'));
        const text = JSON.stringify(withLogins(document, logins), null, '\t');
        await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config.json'), text, { mode: 0o600 });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .during */ .iW)('keeping the logins for later steps', error);
    }
}
async function readDocument(file) {
    const bytes = (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)(() => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_10__/* .readNamed */ .Mk)(file))) ?? Buffer.alloc(0);
    return bytes.toString('utf8').trim() === '' ? {} : (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_11__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeJson */ .xO)(bytes, file), file);
}
async function linkOthers(from, to) {
    const names = (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from))) ?? [];
    for (const name of names.filter((one) => one !== 'config.json')) {
        // A junction needs no right on Windows; elsewhere the kind is ignored.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, name), 'junction');
    }
}
/**
 * The file of before with these logins. Whatever reads it must find them in it: no helper is named for
 * their hosts, and none for all hosts (`credsStore`). oras and containers' tools would ask that one, and
 * take an empty name, which docker knows for "none", for a helper. Hosts whose logins that one keeps have
 * an entry with nothing in it, and name it themselves now.
 */
function withLogins(document, logins) {
    const { credsStore, credHelpers: _before, ...rest } = document;
    const member = (name) => (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lq)(document[name], name, _oci_decode_js__WEBPACK_IMPORTED_MODULE_11__/* .asObject */ .eB) ?? {};
    const hosts = new Set(logins.map(({ registry }) => registry));
    const others = (entries) => Object.fromEntries(Object.entries(entries).filter(([key]) => !hosts.has((0,_registry_credentials_config_file_js__WEBPACK_IMPORTED_MODULE_12__/* .normalizedKey */ .pj)(key))));
    const auths = others(member('auths'));
    const kept = credsStore === undefined ? [] : Object.keys(auths).filter((key) => isEmpty(auths[key]));
    const credHelpers = {
        ...Object.fromEntries(kept.map((key) => [key, credsStore])),
        ...others(member('credHelpers')),
    };
    const added = logins.map(({ registry, username, password }) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [(0,_registry_credentials_docker_credentials_js__WEBPACK_IMPORTED_MODULE_13__/* .serverOf */ .FN)(registry), { auth }];
    });
    return {
        ...rest,
        auths: { ...auths, ...Object.fromEntries(added) },
        ...(Object.keys(credHelpers).length === 0 ? {} : { credHelpers }),
    };
}
function isEmpty(entry) {
    return typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0;
}


/***/ }),

/***/ 63682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ImageJob),
  _: () => (/* binding */ isNeededHere)
});

// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(74594);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/image/moved-bytes.js
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(42316);
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

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(20562);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
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

// EXTERNAL MODULE: ./lib/copy/copy.js + 1 modules
var copy = __webpack_require__(60620);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(36021);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(85780);
;// CONCATENATED MODULE: ./lib/action/deliver.js






/**
 * One image to its targets: registries side by side, the targets of one registry one after the
 * other, so that the next ones mount what the first was sent. Each blob is read once for all registries.
 * A target that fails stops no other.
 */
async function deliver(places, outgoing, targets, options) {
    const groups = [...Map.groupBy(targets, ({ place }) => (0,place_place/* siteOf */.zU)(place)).values()];
    const shared = new SharedReads(outgoing.source);
    const parts = groups.map((group) => ({ group, reader: shared.reader() }));
    const deliveries = await (0,each_of/* eachOf */.p)(parts, parts.length, ({ group, reader }) => deliverInTurn(places, outgoing, group, { ...options, reader }).finally(() => reader.leave()));
    const pushed = deliveries.flatMap((delivery) => delivery.pushed);
    return {
        pushed: pushed.sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target)),
        bytes: deliveries.map(({ bytes }) => bytes).reduce(addMoved, NOTHING_MOVED),
        firstPushed: deliveries.find(({ firstPushed }) => firstPushed !== undefined)?.firstPushed,
    };
}
async function deliverInTurn(places, outgoing, targets, options) {
    const pushed = [];
    const add = (one) => {
        pushed.push(one);
        options.onResult?.(one);
    };
    const mountFrom = [...outgoing.mountFrom];
    let bytes = NOTHING_MOVED;
    let firstPushed;
    for (const target of targets) {
        try {
            const result = await deliverTo(places, { ...outgoing, mountFrom }, target, options);
            if (target.place.transport === 'docker') {
                const source = places.repository(target.place.reference);
                mountFrom.push(source);
                firstPushed ??= { source, result };
            }
            // Downloads are counted at their source.
            bytes = addMoved(bytes, movedBytes(result, { target: isRemote(target.place) }));
            add({ target, digest: result.written.digest, status: statusOf(result) });
        }
        catch (error) {
            options.signal?.throwIfAborted();
            add({ target, digest: undefined, status: 'failed', error });
        }
    }
    return { pushed, bytes, firstPushed };
}
async function deliverTo(places, outgoing, target, options) {
    const { place } = target;
    const to = await places.target(place, { signal: options.signal, from: outgoing.place });
    const { signal, ifExists = 'overwrite', reader } = options;
    const inRegistry = place.transport === 'docker';
    const referrers = inRegistry && options.referrers === true;
    const selection = inRegistry ? options.remote : options.local;
    try {
        const { mountFrom, name } = outgoing;
        const onProgress = (event) => {
            options.onProgress?.(event, target);
            if ((0,copy_event/* isPlaced */.A)(event.state)) {
                reader.pass(event.descriptor);
            }
        };
        const given = { ...selection, signal, ifExists, referrers, mountFrom, onProgress };
        const result = await (0,copy/* copy */.C)({ source: reader, name }, to, given);
        await to.target.close?.();
        return result;
    }
    catch (error) {
        await to.target.abort?.(error);
        throw error;
    }
}
function isRemote({ transport }) {
    return transport === 'docker';
}
function statusOf({ status }) {
    return status === 'copied' ? 'pushed' : status;
}

;// CONCATENATED MODULE: ./lib/action/load-image.js
/**
 * Loads an image into the engine, each layer as soon as it is here. The log says why an image is not loaded.
 * @returns whether it was loaded
 */
async function loadImage({ engineImage }, engine, { load }, { log, signal }) {
    if (engine === undefined) {
        log.line('no engine answers: not loaded');
        return false;
    }
    const image = await engineImage();
    const os = image.root.platform?.os ?? 'linux';
    if (load !== 'true' && os !== engine.platform.os) {
        log.line(`the engine runs ${engine.platform.os}, the image is for ${os}: not loaded`);
        return false;
    }
    const { loaded } = await engine.load([image], { signal });
    log.line(`loaded into ${engine.name} ${engine.version}`);
    for (const { id, unnamed } of loaded.filter((one) => one.unnamed.length > 0)) {
        log.line(`${unnamed.join(', ')}: this engine keeps no names by digest: run ${id}`);
    }
    return true;
}
/** Whether the inputs ask to load this image. */
function isToLoad({ targets }, { load, archive }) {
    return load === 'true' || (load === 'auto' && archive === undefined && targets.length === 0);
}

// EXTERNAL MODULE: ./lib/action/lock-input.js + 3 modules
var lock_input = __webpack_require__(20053);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(85755);
;// CONCATENATED MODULE: ./lib/action/metered.js



/** Counts the bytes that come from a source: documents when they are given, blobs when they are read to their end. */
class Meter {
    bytes = 0;
    around(source) {
        return new wrapped/* WrappedSource */.N(source, {
            fetch: (fetch) => async (descriptor, options) => {
                const body = await fetch(descriptor, options);
                const count = () => {
                    this.bytes += descriptor.size - (options?.offset ?? 0);
                    return null;
                };
                if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                    count();
                    return body;
                }
                return (0,tapped/* tapped */.D)(body, { end: count });
            },
        });
    }
}

// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(95257);
;// CONCATENATED MODULE: ./lib/content/partial-source.js


/**
 * An image that a store does not have as a whole yet, for a reader that does not wait for all of it:
 * manifests are read where they come from, because a store has them last; other content as soon as
 * the store has it.
 */
class PartialSource extends wrapped/* WrappedSource */.N {
    #arrivals = new Map();
    #ended;
    constructor(store, manifests) {
        super(store, {
            resolve: () => (name, options) => manifests.resolve(name, options),
            fetch: (fetch) => async (descriptor, options) => {
                if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                    return manifests.fetch(descriptor, options);
                }
                await this.arrived(descriptor);
                return fetch(descriptor, options);
            },
            plainSize: (plainSize) => async (descriptor, options) => {
                await this.arrived(descriptor);
                return plainSize(descriptor, options);
            },
        });
    }
    /** The store has it. */
    arrive({ digest }) {
        this.#arrivalOf(digest).resolve();
    }
    /** All of it is there; or nothing more comes, because of the error. */
    end(error) {
        this.#ended = error === undefined ? {} : { error };
        for (const arrival of this.#arrivals.values()) {
            settle(arrival, this.#ended);
        }
    }
    /** Resolves when the store has it. @throws the error that the arrivals ended with */
    arrived({ digest }) {
        return this.#arrivalOf(digest).promise;
    }
    #arrivalOf(digest) {
        const known = this.#arrivals.get(digest);
        if (known !== undefined) {
            return known;
        }
        const arrival = Promise.withResolvers();
        // It may fail while nothing waits for it.
        arrival.promise.catch(() => undefined);
        this.#arrivals.set(digest, arrival);
        if (this.#ended !== undefined) {
            settle(arrival, this.#ended);
        }
        return arrival;
    }
}
function settle({ resolve, reject }, end) {
    if ('error' in end) {
        reject(end.error);
    }
    else {
        resolve();
    }
}

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(49193);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(83200);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(11260);
;// CONCATENATED MODULE: ./lib/place/pull.js






/**
 * Pulls a reference into the store, which notes by which digest the repository knows it. If the store
 * has what the reference stands for now, that costs one request. The index that one platform's image
 * was taken from is kept beside the image, so that looking at it again costs none.
 * @param name as {@link storeName} has it
 */
async function pull(from, store, name, options) {
    const result = await copyNews(from, store, name, options);
    const { source, written } = result;
    const known = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)((0,oci_reference/* parseReference */.F2)(name), source.digest));
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
    const result = await (0,copy/* copy */.C)(from, target, { ...options, referrers: false, mountFrom: [] });
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
    return annotations?.[annotation/* INDEX_ANNOTATION */.n];
}
/** Keeps an index as a document alone. The image has its name already: failing would be of no use. */
async function keepIndex(source, store, index, { signal }) {
    const kept = store.put(index, () => source.fetch(index, { signal }), { signal });
    await kept.catch(errors/* unlessInterrupted */.V1);
}
/** What the store calls a reference: with a digest it is that digest; a tag beside it is dropped. */
function storeName(reference) {
    const { digest } = reference;
    return (0,oci_reference/* formatReference */.FH)(digest === undefined ? reference : (0,oci_reference/* pinned */.dp)(reference, digest));
}
/**
 * The resolved image as the store has it, if the stored platforms are those that would be chosen now; by the
 * documents in the store, for choosing from the registry's would cost a request, which registries count.
 */
async function upToDate(store, entry, { digest }, options) {
    const { platforms = [], signal } = options;
    if (entry.digest === digest && platforms.length === 0) {
        return (0,descriptor/* plain */.p)(entry);
    }
    if (entry.digest !== digest && indexOf(entry) !== digest) {
        return undefined;
    }
    try {
        const root = (0,descriptor/* plain */.p)(await store.resolve(digest, { signal }));
        const selected = await (0,copy_select/* select */.L)(store, root, options, { signal });
        return selected.root.digest === entry.digest ? root : undefined;
    }
    catch (error) {
        return (0,errors/* unlessInterrupted */.V1)(error);
    }
}

// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(15952);
;// CONCATENATED MODULE: ./lib/action/locate.js



/** Resolves a reference, and looks for the image in the cache. */
async function locate(reference, { from, cache, selection, signal, onDigest, onFallback }) {
    try {
        const root = reference.digest ?? (await from.source.resolve(from.name, { signal }));
        onDigest(typeof root === 'string' ? root : root.digest);
        if (reference.digest === undefined) {
            // Asked early: when the image is saved, the answer is there.
            cache?.lastSeen((0,oci_reference/* formatReference */.FH)(reference), selection, { signal }).catch(() => undefined);
        }
        const found = await cache?.find(from.source, root, selection, { signal });
        return { root, found, fallback: undefined };
    }
    catch (error) {
        const last = reference.digest === undefined && onFallback !== undefined && mayPass(error)
            ? await lastCached(reference, { from, cache, selection, signal })
            : undefined;
        if (last === undefined) {
            throw error;
        }
        onDigest(last.root.digest);
        onFallback?.(`${(0,errors/* messageOf */.bD)(error)}: using the image that it named ${ageOf(last.since)}`);
        return { root: last.root.digest, found: undefined, fallback: last };
    }
}
/** Whether a registry is down, limits us or no longer takes our credentials; never "there is no such image". */
function mayPass(error) {
    const code = (0,errors/* codeOf */.$N)(error);
    return (['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHORIZED', 'DENIED'].includes(code) ||
        isServersFault(error));
}
/** With mirrors the registry's own answer is the cause of the error. */
function isServersFault(error) {
    if (error instanceof errors/* RegistryError */.gl) {
        return error.status >= 500;
    }
    return error instanceof Error && isServersFault(error.cause);
}
async function lastCached(reference, { from, cache, selection, signal, }) {
    const last = await cache?.lastSeen((0,oci_reference/* formatReference */.FH)(reference), selection, { signal });
    if (cache === undefined || last === undefined) {
        return undefined;
    }
    try {
        const image = await cache.restore(from.source, last.digest, selection, { signal });
        return image.complete ? { ...image, since: last.since } : undefined;
    }
    catch {
        // What the cache lacks was asked of the registry: the error to report is its first answer.
        return undefined;
    }
}
function ageOf(since) {
    return `${(0,words/* formatAge */.nV)(since.toISOString()).toLowerCase()} (${since.toISOString()})`;
}

// EXTERNAL MODULE: ./lib/action/result.js
var result = __webpack_require__(48129);
;// CONCATENATED MODULE: ./lib/action/obtain.js











/** Copies an image into the local store: from the cache, and the rest from the registry. */
async function obtain(places, reference, options) {
    const { from, selection, signal } = options;
    const store = await places.store();
    const located = await locate(reference, options);
    const known = located.fallback ?? located.found;
    const whole = known?.source ?? new overlay/* Overlay */.h(store, from.source);
    const partial = new PartialSource(store, whole);
    const onBlob = (blob) => {
        options.progress.there(blob);
        partial.arrive(blob);
    };
    options.progress.begin('pulling');
    const obtained = fillStore(places, reference, { ...located, whole, onBlob }, options);
    obtained.then(() => partial.end(), (error) => partial.end(error));
    const engineImage = async () => {
        const resolved = known?.root ?? (await (0,resolve_root/* resolveRoot */.H)(from.source, from.name, { signal }));
        // A single image leaves nothing to select; whether it fits is checked when it is here.
        const selected = (0,media_type/* isIndexType */.$U)(resolved.mediaType)
            ? await (0,copy_select/* select */.L)(partial, resolved, selection, { signal })
            : { root: resolved, source: partial };
        const names = [storeName(reference)];
        return { ...selected, names, available: (blob) => partial.arrived(blob) };
    };
    return { obtained, engineImage };
}
/** @param image `onBlob` is called for each blob that is in the store */
async function fillStore(places, reference, image, { from, cache, selection, signal, downloaded, progress }) {
    const { root, found, fallback, whole, onBlob } = image;
    const cached = fallback ?? (found && (await cache?.fill(found, { signal, onBlob })));
    const digest = typeof root === 'string' ? root : root.digest;
    const source = { source: whole, name: cached === undefined ? from.name : digest };
    const [store, name] = [await places.store(), storeName(reference)];
    const started = performance.now();
    const result = await pull(source, store, name, {
        ...selection,
        signal,
        onProgress: (event) => {
            progress.copied(event);
            if ((0,copy_event/* isPlaced */.A)(event.state)) {
                onBlob(event.descriptor);
            }
        },
    });
    return {
        resolved: result.source,
        root: result.written,
        source: store,
        whole,
        name,
        origin: fallback ? 'fallback' : originOf(places, reference, cached, result),
        // A document that is not part of the selection (the index of one platform's image) is not counted.
        received: receivedOf(cached, Math.min(result.bytes.copied, downloaded()), started),
        cached: fallback ? undefined : cached,
    };
}
function receivedOf(cached, bytes, started) {
    const seconds = (performance.now() - started) / 1000;
    return {
        cache: { bytes: cached?.bytes ?? 0, seconds: cached?.seconds ?? 0 },
        registry: { bytes, seconds: bytes === 0 ? 0 : seconds },
        before: cached?.pulled,
    };
}
/** The store is looked into before the cache: an image may be complete with no byte from the cache. */
function originOf(places, reference, cached, result) {
    if (cached?.complete === true && cached.bytes > 0) {
        return 'cache';
    }
    return cached?.complete === true || result.status === 'exists'
        ? 'store'
        : places.repository(reference).servedBy(result.source.digest);
}
/** An image of one of this machine's other places is read where it is. */
async function obtain_open(place, written, { from, selection, signal, onDigest }) {
    const { source, name } = from;
    const resolved = await (0,resolve_root/* resolveRoot */.H)(source, name, { signal });
    onDigest(resolved.digest);
    const selected = await (0,copy_select/* select */.L)(source, resolved, selection, { signal });
    const reference = (0,place_place/* referenceOf */.Bz)(place);
    const obtained = {
        resolved,
        root: selected.root,
        source: selected.source,
        whole: source,
        name: reference === undefined ? name : (0,oci_reference/* formatReference */.FH)(reference),
        origin: written,
        received: result/* NOTHING_RECEIVED */.w,
        cached: undefined,
    };
    const names = obtained.name === '' ? [] : [obtained.name];
    return {
        obtained: Promise.resolve(obtained),
        engineImage: async () => ({ ...selected, names }),
    };
}

// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/received.js
var action_received = __webpack_require__(52631);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(41852);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(73800);
// EXTERNAL MODULE: ./lib/content/read-graph.js
var read_graph = __webpack_require__(94424);
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

;// CONCATENATED MODULE: ./lib/action/resolved-facts.js



/** The image is where it was to go: what cannot be read of it is a warning, and fails nothing. */
async function resolvedFacts(known, name, { signal, warn }) {
    const facts = await imageFacts(known, { signal });
    for (const problem of facts.problems) {
        warn(`${name}: ${problem}`);
    }
    const { digest, mediaType } = known.resolved;
    const moved = await (0,describe/* platformsOf */.Wt)(known.source, known.root, { signal }).catch(() => []);
    const movedPlatforms = moved.map(({ platform }) => platform);
    return { digest, mediaType, movedPlatforms, ...facts };
}
/** Where an image can be read at the least cost: here, else at a target, for registries count reads. */
async function readableImage(obtained, { source, name }, firstPushed, signal) {
    if (obtained !== undefined) {
        return obtained;
    }
    if (firstPushed === undefined) {
        const resolved = await source.resolve(name, { signal });
        return { resolved, whole: source, root: resolved, source };
    }
    const { source: resolved, written } = firstPushed.result;
    const target = new remember/* Remembering */.G(firstPushed.source);
    const whole = written.digest === resolved.digest ? target : source;
    return { resolved, whole, root: written, source: target };
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(17122);
;// CONCATENATED MODULE: ./lib/action/selection.js

/** The selection for this machine: what runs on it, unless the inputs or the image name platforms. */
function localSelection(inputs, platforms, engine) {
    if (inputs.platforms === 'all' || inputs.platforms.length > 0) {
        return remoteSelection(inputs);
    }
    if (platforms.length > 0) {
        return { platforms };
    }
    // An engine of another system (Windows containers) does not keep an image from being pulled.
    const wanted = [...(engine === undefined ? [] : [engine.platform]), ...(0,platform/* hostPlatforms */.Hp)()];
    const preferred = [...new Map(wanted.map((one) => [(0,platform/* formatPlatform */.Bq)(one), one])).values()];
    return { preferred };
}
/** The selection for registries: the whole index, unless the inputs name platforms. */
function remoteSelection({ platforms }) {
    return platforms === 'all' ? {} : { platforms };
}

;// CONCATENATED MODULE: ./lib/action/image-job.js














/** One image of a step: resolve \u2192 cache \u2192 pull \u2192 load and push \u2192 its result. */
class ImageJob {
    #planned;
    #inputs;
    #context;
    #draft;
    #meter = new Meter();
    #log;
    #progress;
    #obtainedAt = 0;
    #obtained;
    constructor(planned, inputs, context) {
        this.#planned = planned;
        this.#inputs = inputs;
        this.#context = context;
        this.#log = context.log.image(planned.written[0]);
        this.#progress = new progress/* Progress */.k((line) => this.#log.progress(line));
        this.#draft = {
            planned,
            facts: undefined,
            origin: planned.place.transport === 'docker' ? 'registry' : planned.written[0],
            pulled: planned.place.transport === 'docker' && isNeededHere(planned, inputs),
            loaded: false,
            bytes: NOTHING_MOVED,
            received: result/* NOTHING_RECEIVED */.w,
            pushed: [],
            seconds: 0,
            error: undefined,
        };
    }
    /** Ends the group of the image in the log, with this line after it. */
    endLog(line) {
        this.#log.end(line);
    }
    /** The image on this machine, after the job has run. */
    get obtained() {
        return this.#obtained;
    }
    /** Throws only when it is cancelled: a failure is part of the result. */
    async run(onDigest) {
        const started = performance.now();
        try {
            await this.#steps((digest) => {
                this.#log.line(`resolved to ${digest}`);
                onDigest(digest);
            });
        }
        catch (error) {
            this.#context.signal?.throwIfAborted();
            this.#draft.error = (0,errors/* during */.iW)(this.#planned.written[0], error);
        }
        finally {
            this.#progress.stop();
        }
        return { ...this.#draft, seconds: (performance.now() - started) / 1000 };
    }
    async #steps(onDigest) {
        const { places, signal } = this.#context;
        const place = await places.source(this.#planned.place, signal);
        const remote = this.#planned.place.transport === 'docker';
        const source = this.#awaited((0,lock_input/* lockedSource */.CP)(place.source, this.#planned.locked));
        const metered = remote ? this.#meter.around(source) : source;
        const from = { source: new remember/* Remembering */.G(metered), name: place.name };
        let loading;
        if (isNeededHere(this.#planned, this.#inputs)) {
            const incoming = await this.#incoming(from, onDigest);
            loading = this.#load(incoming);
            await this.#receive(incoming, loading);
        }
        else {
            onDigest((await from.source.resolve(from.name, { signal })).digest);
        }
        // What was pushed is reported even if the engine refused the image, and the other way round.
        const steps = [this.#deliver(from), this.#saveToCache(), loading];
        const [delivery, ...used] = await Promise.allSettled(steps);
        if (delivery.status === 'fulfilled') {
            this.#draft.pushed = delivery.value.pushed;
            this.#draft.bytes = { ...delivery.value.bytes, downloaded: this.#downloaded() };
            this.#draft.facts = await this.#facts(from, delivery.value);
        }
        throwFirst([delivery, ...used]);
    }
    #awaited(source) {
        const onWait = () => this.#log.line('not there yet: waiting for it');
        return awaitedNames(source, { seconds: this.#inputs.wait, onWait });
    }
    /** Waits until all of the image is here; a failure ends its load as well. */
    async #receive(incoming, loading) {
        // Its failure is thrown at the end, with those of the other steps.
        loading.catch(() => undefined);
        try {
            this.#obtained = await incoming.obtained;
        }
        catch (error) {
            await loading.catch(() => undefined);
            throw error;
        }
        const { origin, received } = this.#obtained;
        this.#obtainedAt = this.#meter.bytes;
        Object.assign(this.#draft, { origin, received });
        this.#log.line(`here, from ${origin}: ${(0,action_received/* describeReceived */.J)(received) || 'nothing had to come'}`);
        this.#progress.begin(this.#remainder());
    }
    /** What is left to do with an image that is here, for the log. */
    #remainder() {
        const steps = [
            ...(isToLoad(this.#planned, this.#inputs) ? ['loading'] : []),
            ...(this.#planned.targets.length > 0 ? ['pushing'] : []),
            ...(this.#obtained?.cached === undefined ? [] : ['saving']),
        ];
        return steps.join(', ') || 'finishing';
    }
    /** What the registry gave for the store, and after that for targets. */
    #downloaded() {
        return this.#draft.received.registry.bytes + this.#meter.bytes - this.#obtainedAt;
    }
    async #incoming(from, onDigest) {
        const { place, written } = this.#planned;
        const { places, cache, signal } = this.#context;
        const selection = await this.#localSelection();
        const downloaded = () => this.#meter.bytes;
        const located = { from, selection, cache, signal, onDigest, onFallback: this.#fallback() };
        return place.transport === 'docker'
            ? obtain(places, place.reference, { ...located, downloaded, progress: this.#progress })
            : obtain_open(place, written[0], located);
    }
    /** A stale image is better than none for tests that run on it, but it is never pushed. */
    #fallback() {
        const { written, targets } = this.#planned;
        const allowed = this.#inputs.cacheFallback && targets.length === 0;
        return allowed ? (text) => this.#context.warn(`${written[0]}: ${text}`) : undefined;
    }
    async #localSelection() {
        const { platforms } = this.#planned;
        return localSelection(this.#inputs, platforms, await this.#context.engine);
    }
    async #saveToCache() {
        if (this.#obtained?.cached !== undefined) {
            await this.#context.saveToCache(this.#planned, this.#obtained);
        }
    }
    async #load(incoming) {
        if (isToLoad(this.#planned, this.#inputs)) {
            const options = { log: this.#log, signal: this.#context.signal };
            const engine = await this.#context.engine;
            this.#draft.loaded = await loadImage(incoming, engine, this.#inputs, options);
        }
    }
    async #deliver(from) {
        const { place, targets } = this.#planned;
        const { places, signal } = this.#context;
        const { referrers, ifExists } = this.#inputs;
        const here = this.#obtained;
        const outgoing = {
            ...(here === undefined ? from : { source: here.whole, name: here.resolved.digest }),
            place,
            mountFrom: place.transport === 'docker' ? [places.repository(place.reference)] : [],
        };
        return deliver(places, outgoing, targets, {
            referrers,
            ifExists,
            signal,
            remote: remoteSelection(this.#inputs),
            local: targets.length === 0 ? {} : await this.#localSelection(),
            onProgress: (event, target) => this.#progress.copied(event, target.text),
            onResult: (pushed) => this.#log.line(describePushed(pushed)),
        });
    }
    async #facts(from, { firstPushed }) {
        const { signal } = this.#context;
        const known = await readableImage(this.#obtained, from, firstPushed, signal);
        return resolvedFacts(known, this.#planned.written[0], this.#context);
    }
}
/** Whether the image must come to this machine: it need not to go from a registry to registries. */
function isNeededHere({ place, targets }, { load, archive }) {
    const stays = load === 'true' || archive !== undefined || targets.length === 0;
    const local = targets.some((target) => target.place.transport !== 'docker');
    return place.transport !== 'docker' || stays || local;
}
/** `pushed ghcr.io/acme/app:1.4.0@sha256:\u2026` */
function describePushed({ target, status, digest }) {
    return `${status} ${target.text}${digest === undefined ? '' : `@${digest}`}`;
}
function throwFirst(steps) {
    const failed = steps.find((step) => step.status === 'rejected');
    if (failed !== undefined) {
        throw failed.reason;
    }
}


/***/ }),

/***/ 59665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   RN: () => (/* binding */ inputsIn),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fr: () => (/* binding */ readPrefix),
/* harmony export */   qs: () => (/* binding */ unknownInputs),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23940);



/** As a runner gives them: `INPUT_<NAME>` in upper case, blanks as `_`. */
function inputsIn(environment, defaults) {
    return (name) => environment[variableOf(name)]?.trim() || (defaults[name] ?? '');
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}
/** A warning for each input that is not there. */
function unknownInputs(environment, defaults) {
    const known = new Set(Object.keys(defaults).map(variableOf));
    return Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_') && !known.has(name))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .map((name) => `There is no input ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: it was ignored. The action's action.yml lists its inputs.`);
}
/** An error that names the input. */
function wrong(name, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `reading input ${name}: ${why}`, { hint });
}
/** @throws ImageError `INVALID_ARGUMENT` for a value that is none of the choices */
function oneOf(input, name, choices) {
    const value = input(name).toLowerCase();
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
        throw wrong(name, `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(input(name))} is none of ${choices.join(', ')}`);
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
        throw wrong(name, `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a whole number from ${least} up`);
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
/** The first part of the keys of a cache. */
function readPrefix(input) {
    const prefix = input('cache-prefix');
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(prefix)) {
        throw wrong('cache-prefix', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(prefix)} is not 1 to 100 letters, digits, ".", "_" or "-"`);
    }
    return prefix;
}


/***/ }),

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   l: () => (/* binding */ items)
/* harmony export */ });
/** The lines with text. A comment starts with `#` at the start of a line or after a blank. */
function lines(input) {
    return input
        .split(/\r?\n/)
        .map((line, index) => ({ text: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1 }))
        .filter(({ text }) => text !== '');
}
/** docker's List/CSV: newline or comma separated. No reference and no platform holds a comma. */
function items(input) {
    return lines(input).flatMap(({ text, line }) => text
        .split(',')
        .map((part) => ({ text: part.trim(), line }))
        .filter((item) => item.text !== ''));
}


/***/ }),

/***/ 20053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CP: () => (/* binding */ lockedSource),
  av: () => (/* binding */ movedLine),
  kL: () => (/* binding */ movedList),
  M6: () => (/* binding */ readLockInput),
  tn: () => (/* binding */ updateLock),
  kK: () => (/* binding */ withLock)
});

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(74594);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(42316);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/disk/errors.js
var disk_errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(85642);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
;// CONCATENATED MODULE: ./lib/lock/lock-file.js








/** The name that a lock file has unless it is given another one. */
const LOCK_FILE = 'images.lock.json';
/** The largest lock file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;
/** Fully qualified: `docker.io/library/postgres:16`; a tag is what may move, so a digest beside it is left out. */
function lockKey({ digest, ...reference }) {
    return (0,oci_reference/* formatReference */.FH)(reference.tag === undefined && digest !== undefined ? { ...reference, digest } : reference);
}
/** @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED` for a version of the format that is not known */
function decodeLock(bytes, where) {
    if (bytes.byteLength > LARGEST) {
        throw new errors/* ImageError */.C8('TOO_LARGE', `${where}: larger than ${LARGEST} bytes`);
    }
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    if (document['version'] !== 1) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${where}: not a lock file of version 1`, {
            hint: 'a lock file begins {"version": 1, "images": {',
        });
    }
    const images = Object.entries((0,decode/* asObject */.eB)(document['images'] ?? {}, `${where}: images`));
    return new Map(images.map(([name, value]) => [keyOf(name, where), decodeImage(value, `${where}: ${name}`)]));
}
function keyOf(name, where) {
    try {
        return lockKey((0,oci_reference/* parseReference */.F2)(name));
    }
    catch (error) {
        throw (0,errors/* during */.iW)(where, error);
    }
}
function decodeImage(value, where) {
    const image = (0,decode/* asObject */.eB)(value, where);
    const platforms = (0,decode/* asStringMap */._T)(image['platforms'], `${where}: platforms`);
    return {
        digest: decodeDigest(image['digest'], `${where}: digest`),
        mediaType: (0,decode/* asString */.oJ)(image['mediaType'], `${where}: mediaType`),
        platforms: Object.fromEntries(Object.entries(platforms).map(([platform, digest]) => [
            platform,
            decodeDigest(digest, `${where}: ${platform}`),
        ])),
    };
}
function decodeDigest(value, where) {
    const text = (0,decode/* asString */.oJ)(value, where);
    if (!(0,digest/* isDigest */.Bc)(text)) {
        throw (0,decode/* invalid */.Gq)(where, `${(0,printable/* quoted */.TL)(text)} is not a digest`);
    }
    return text;
}
/** The same images give the same bytes: keys are sorted, and there are no times. */
function encodeLock(images) {
    const sorted = Object.fromEntries(sortedEntries(images).map(([key, { digest, mediaType, platforms }]) => [
        key,
        {
            digest,
            mediaType,
            platforms: Object.fromEntries(sortedEntries(Object.entries(platforms))),
        },
    ]));
    return `${JSON.stringify({ version: 1, images: sorted }, null, 2)}\n`;
}
function sortedEntries(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
/**
 * Reads a lock file.
 * @returns `undefined` where there is no such file
 */
async function readLock(path) {
    try {
        return decodeLock(await (0,files/* readNamed */.Mk)(path), path);
    }
    catch (error) {
        if ((0,disk_errors/* isMissing */.b2)(error)) {
            return undefined;
        }
        throw error instanceof errors/* ImageError */.C8 ? error : (0,errors/* during */.iW)(`reading ${path}`, error);
    }
}
/** Writes the file as a whole, and only if it would change. @returns whether it was written */
async function writeLock(path, images) {
    const before = await readLock(path);
    const text = encodeLock(images);
    if (before !== undefined && encodeLock(before) === text) {
        return false;
    }
    await (0,new_file/* writeWhole */.f8)(path, text);
    return true;
}

;// CONCATENATED MODULE: ./lib/lock/lock-image.js






/** What a reference names now, as it is locked. A digest in the reference wins over its tag. */
async function lockImage(source, reference, options = {}) {
    try {
        const root = await resolveRoot(source, nameIn(reference), options);
        return await lockedImage(source, root, options);
    }
    catch (error) {
        throw during(`locking ${familiarReference(reference)}`, error);
    }
}
/** The same for an image that has been resolved. */
async function lockedImage(source, root, options = {}) {
    const platforms = new Map();
    for (const { platform, digest } of await platformsOf(source, root, options)) {
        platforms.set(platform, platforms.get(platform) ?? digest);
    }
    const { digest, mediaType } = root;
    return { digest, mediaType, platforms: Object.fromEntries(platforms) };
}
/** What a repository is asked for. */
function nameIn({ tag = 'latest', digest }) {
    return digest ?? tag;
}
/**
 * The reference with the digest that it is locked to.
 * @param where the lock file @throws ImageError `LOCK` where it is not locked, or names another digest itself
 */
function lockedReference(locked, reference, where) {
    const found = locked.get(lockKey(reference));
    if (found === undefined) {
        throw new errors/* ImageError */.C8('LOCK', `${where}: ${(0,oci_reference/* familiarReference */.ZD)(reference)} is not locked`, {
            hint: 'add it to the lock file, and commit that',
        });
    }
    if (reference.digest !== undefined && reference.digest !== found.digest) {
        const what = `${where}: ${(0,oci_reference/* familiarReference */.ZD)(reference)} is locked to ${found.digest}`;
        throw new errors/* ImageError */.C8('LOCK', what, {
            hint: 'write the same digest into the file that names it and into the lock',
        });
    }
    return { ...reference, digest: found.digest };
}
/** Whether a reference can stand for something else later: a digest cannot. */
function canMove(key) {
    return parseReference(key).digest === undefined;
}
/** The platforms of these that a locked image lacks. */
function missingPlatforms({ platforms }, wanted) {
    return wanted.map(formatPlatform).filter((platform) => platforms[platform] === undefined);
}

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(73800);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(41852);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/oci/markdown.js
var markdown = __webpack_require__(6420);
;// CONCATENATED MODULE: ./lib/lock/moved-facts.js







const VERSION = 'org.opencontainers.image.version';
/** Reads documents only. What cannot be read is left out: this is for people to read. */
async function movedFacts(source, moved, options = {}) {
    const before = moved.before && (await factsOf(source, moved.before.digest, options).catch(errors/* unlessInterrupted */.V1));
    const after = await factsOf(source, moved.after.digest, options).catch(errors/* unlessInterrupted */.V1);
    return { moved, before, after };
}
async function factsOf(source, digest, options) {
    const root = await (0,resolve_root/* resolveRoot */.H)(source, digest, options);
    const shown = await (0,describe/* representative */.wz)(source, root, options);
    const config = shown && (await (0,read_config/* readConfig */.X)(source, shown.manifest, options));
    return {
        created: config?.created,
        version: config?.labels[VERSION] ?? shown?.manifest.annotations[VERSION],
        size: await (0,describe/* sizeOf */.$d)(source, root, options),
        layers: shown?.manifest.layers ?? [],
    };
}
const HEAD = [
    '| Image | Digest | Built | Version | Size | Layers |',
    '| --- | --- | --- | --- | --- | --- |',
];
/** A list of what moved as Markdown, as the body of a pull request has it. @param now in milliseconds */
function movedMarkdown(list, now = Date.now()) {
    return list.length === 0
        ? 'No image has moved.\n'
        : `${[...HEAD, ...list.map((facts) => row(facts, now))].join('\n')}\n`;
}
function row({ moved, before, after }, now) {
    const age = (facts) => facts && (0,words/* formatAge */.nV)(facts.created, now);
    const cells = [
        (0,markdown/* codeText */.ph)((0,oci_reference/* familiarReference */.ZD)(moved.reference)),
        change(digestWord(moved.before?.digest), digestWord(moved.after.digest)),
        change(age(before), age(after)),
        change(versionOf(before), versionOf(after)),
        sizes(before, after),
        moved_facts_layers(before, after),
    ];
    return `| ${cells.join(' | ')} |`;
}
function digestWord(digest) {
    return digest && (0,markdown/* codeText */.ph)((0,words/* shortId */.m_)(digest));
}
/** The author of an image chooses it. */
function versionOf(facts) {
    return facts?.version === undefined ? undefined : (0,markdown/* plainText */.wh)(facts.version);
}
function change(before, after) {
    return before === after || before === undefined
        ? (after ?? '')
        : `${before} \u2192 ${after ?? 'not known'}`;
}
function sizes(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : (0,words/* formatSize */.Xq)(after.size);
    }
    const more = after.size - before.size;
    return `${(0,words/* formatSize */.Xq)(after.size)} (${more < 0 ? '-' : '+'}${(0,words/* formatSize */.Xq)(Math.abs(more))})`;
}
function moved_facts_layers(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : String(after.layers.length);
    }
    const known = new Set(before.layers.map(({ digest }) => digest));
    const fresh = after.layers.filter(({ digest }) => !known.has(digest));
    const size = (0,words/* formatSize */.Xq)(fresh.reduce((sum, layer) => sum + layer.size, 0));
    return `${fresh.length} of ${after.layers.length} new, ${size}`;
}

// EXTERNAL MODULE: ./lib/action/input-values.js
var input_values = __webpack_require__(59665);
;// CONCATENATED MODULE: ./lib/action/lock-input.js









function readLockInput(input, path) {
    const mode = (0,input_values/* oneOf */.yL)(input, 'lock-mode', ['update', 'frozen']);
    if (path === undefined && mode === 'frozen') {
        throw (0,input_values/* wrong */.Qm)('lock-mode', 'it is frozen, and there is no lock file', 'name the lock file as well');
    }
    return path === undefined ? undefined : { path, mode };
}
/** A source whose tag names the locked digest, not what the registry's tag names. */
function lockedSource(source, locked) {
    return locked === undefined
        ? source
        : new wrapped/* WrappedSource */.N(source, {
            resolve: (resolve) => (_name, options) => resolve(locked, options),
        });
}
/**
 * The inputs as the lock file changes them: frozen images are pulled by their locked digest, and no image of
 * another time takes the place of one that cannot be had.
 * @throws ImageError `LOCK` for an image that is not locked
 */
async function withLock(inputs) {
    const { lock, images } = inputs;
    if (lock === undefined) {
        return inputs;
    }
    if (lock.mode === 'update') {
        return { ...inputs, cacheFallback: false };
    }
    const locked = await readLock(lock.path);
    if (locked === undefined) {
        throw new errors/* ImageError */.C8('LOCK', `reading ${lock.path}: there is no such file`, {
            hint: 'make the lock file, and commit it',
        });
    }
    return {
        ...inputs,
        cacheFallback: false,
        images: images.map((planned) => frozen(planned, locked, lock.path)),
    };
}
function frozen(planned, locked, path) {
    const { place } = planned;
    return place.transport === 'docker'
        ? { ...planned, locked: lockedReference(locked, place.reference, path).digest }
        : planned;
}
/** Writes what images have resolved to; those that failed stay as they were. */
async function updateLock({ lock }, results) {
    if (lock === undefined) {
        return undefined;
    }
    if (lock.mode === 'frozen') {
        return { moved: [], isChanged: false };
    }
    const before = (await readLock(lock.path)) ?? new Map();
    const after = new Map(before);
    const moved = [];
    for (const { reference, image } of results.flatMap(lockedResult)) {
        const key = lockKey(reference);
        const known = before.get(key);
        after.set(key, image);
        if (known?.digest !== image.digest) {
            moved.push({ key, reference, before: known, after: image });
        }
    }
    await writeLock(lock.path, after);
    return { moved, isChanged: moved.some((one) => one.before !== undefined) };
}
function lockedResult({ planned, facts }) {
    const { place } = planned;
    if (place.transport !== 'docker' || facts === undefined) {
        return [];
    }
    const { digest, mediaType, platforms } = facts;
    const byPlatform = new Map(platforms.toReversed().map((one) => [one.platform, one.digest]));
    const image = { digest, mediaType, platforms: Object.fromEntries(byPlatform) };
    return [{ reference: place.reference, image }];
}
/** What moved, as Markdown, with what the registries tell of both images; empty if nothing did. */
async function movedList({ moved }, places, options) {
    const changes = moved.filter(({ before }) => before !== undefined);
    const facts = await (0,each_of/* eachOf */.p)(changes, AT_A_TIME, (change, given) => movedFacts(new remember/* Remembering */.G(places.repository(change.reference)), change, given), options);
    return facts.length === 0 ? '' : movedMarkdown(facts);
}
const AT_A_TIME = 8;
/** For the log. */
function movedLine({ reference, before, after }) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    return before === undefined
        ? `${name} locked to ${after.digest}`
        : `${name} ${before.digest} -> ${after.digest}`;
}


/***/ }),

/***/ 71350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf),
/* harmony export */   r: () => (/* binding */ readLogins)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59665);


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

/***/ 95109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/** Keeps secrets of the inputs out of the log, also as they stand in a header. */
function maskSecrets({ logins, githubToken }, others = []) {
    const secrets = logins.flatMap(({ username, password }) => [
        password,
        Buffer.from(`${username}:${password}`).toString('base64'),
    ]);
    for (const secret of [...secrets, githubToken, ...others]) {
        if (secret !== '') {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(secret);
        }
    }
}


/***/ }),

/***/ 14684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22486);


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

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _copy_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36021);
/* harmony import */ var _image_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15952);


/** Time between two lines, in milliseconds. */
const INTERVAL = 10_000;
/** Writes every ten seconds how far the work is, until it is stopped. */
class Progress {
    #blobs = new Map();
    #started = performance.now();
    #timer;
    #interval;
    #doing = 'resolving';
    #before = 0;
    /** @param interval between two lines, in milliseconds */
    constructor(write, interval = INTERVAL) {
        this.#interval = interval;
        this.#timer = setInterval(() => write(this.#line()), interval);
    }
    stop() {
        clearInterval(this.#timer);
    }
    /** Another part of the work begins: what was counted so far belongs to the one before. */
    begin(doing) {
        this.#doing = doing;
        this.#blobs.clear();
        this.#before = 0;
    }
    /** @param place tells copies to several places apart */
    copied({ descriptor, role, state, bytes = 0 }, place = '') {
        const isDone = (0,_copy_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaced */ .A)(state);
        const { size } = descriptor;
        const blob = { size, isLayer: role === 'layer', bytes: isDone ? size : bytes, isDone };
        this.#blobs.set(`${place} ${descriptor.digest}`, blob);
    }
    /** A blob that is in the store without a copy. */
    there(descriptor) {
        this.copied({ descriptor, role: (0,_copy_event_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(descriptor), state: 'exists' });
    }
    #line() {
        const blobs = [...this.#blobs.values()];
        const layers = blobs.filter(({ isLayer }) => isLayer);
        const bytes = blobs.reduce((sum, blob) => sum + blob.bytes, 0);
        const total = blobs.reduce((sum, { size }) => sum + size, 0);
        const seconds = Math.round((performance.now() - this.#started) / 1000);
        const rate = Math.max(0, bytes - this.#before) / (this.#interval / 1000);
        this.#before = bytes;
        const done = layers.filter(({ isDone }) => isDone).length;
        const counts = `${done} of ${layers.length} layers, ${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(bytes)} of ${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(total)}`;
        return total === 0
            ? `${this.#doing}, after ${seconds} s`
            : `${this.#doing}: ${counts}, ${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(rate)}/s, after ${seconds} s`;
    }
}


/***/ }),

/***/ 52631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeReceived),
/* harmony export */   j: () => (/* binding */ slowerThanPulling)
/* harmony export */ });
/* harmony import */ var _image_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15952);

/** `76.4MB from the cache in 1.2 s, 8MB from the registry in 0.9 s`; empty for nothing. */
function describeReceived({ cache, registry }) {
    const from = (place, { bytes, seconds }) => bytes === 0 ? [] : [`${(0,_image_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes)} from the ${place} in ${seconds.toFixed(1)} s`];
    return [...from('cache', cache), ...from('registry', registry)].join(', ');
}
/** Shorter differences are noise, in seconds. */
const WORTH_TELLING = 1;
/** The share of an image that must come from the cache to compare it with a pull of all of it. */
const ALL_BUT = 0.9;
/** A hint for an image that the cache gives more slowly than the registry did; else `undefined`. */
function slowerThanPulling({ cache, before }) {
    if (before === undefined || cache.bytes < before.bytes * ALL_BUT) {
        return undefined;
    }
    if (cache.seconds < before.seconds + WORTH_TELLING) {
        return undefined;
    }
    const [slow, fast] = [cache.seconds, before.seconds].map((seconds) => `${seconds.toFixed(1)} s`);
    return `the cache took ${slow}, and pulling it took ${fast} when it was saved: \`cache: false\` may be faster`;
}


/***/ }),

/***/ 55661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ REGISTRY_DEFAULTS),
/* harmony export */   r: () => (/* binding */ readRegistryInputs)
/* harmony export */ });
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22486);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59665);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94020);
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71350);




/** Their defaults. */
const REGISTRY_DEFAULTS = {
    registry: '',
    username: '',
    password: '',
    'registry-auth': '',
    'docker-config': 'none',
    'github-token': '',
    mirrors: '',
    'insecure-registries': '',
    'ca-file': '',
    concurrency: '',
    retries: '',
    timeout: '',
};
/**
 * @param path an input that is one, from the workspace on
 * @throws ImageError `INVALID_ARGUMENT` that names the input
 */
function readRegistryInputs(input, path, warn) {
    return {
        logins: (0,_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogins */ .r)(input, warn),
        dockerConfig: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(input, 'docker-config', ['none', 'keep']),
        githubToken: input('github-token'),
        mirrors: readMirrors(input('mirrors')),
        insecureRegistries: (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .l)(input('insecure-registries')).map(({ text }) => (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readHost */ .rk)('insecure-registries', text)),
        caFile: path('ca-file'),
        concurrency: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(input, 'concurrency', 1),
        retries: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(input, 'retries', 0),
        timeout: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(input, 'timeout', 1),
    };
}
function readMirrors(text) {
    const mirrors = {};
    for (const { text: line, line: number } of (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .M)(text)) {
        const [host = '', urls = '', ...rest] = line.split('=>').map((part) => part.trim());
        const listed = urls.split(',').map((url) => url.trim());
        if (host === '' || rest.length > 0 || !listed.every(isMirror)) {
            throw (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('mirrors', `line ${number}${line.includes('@') ? '' : `: ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(line)}`} is not HOST => URL[, URL\u2026]`, 'write a line such as docker.io => https://mirror.gcr.io');
        }
        const canonical = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readHost */ .rk)('mirrors', host);
        mirrors[canonical] = [...(mirrors[canonical] ?? []), ...listed];
    }
    return mirrors;
}
/** A URL, or a bare host. */
function isMirror(text) {
    return (URL.canParse(text.includes('://') ? text : `https://${text}`) &&
        !/\s|@/.test(text) &&
        text !== '');
}


/***/ }),

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ registryOptions)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credential = __webpack_require__(54725);
// EXTERNAL MODULE: ./lib/registry/credentials/docker-credentials.js + 1 modules
var docker_credentials = __webpack_require__(30163);
;// CONCATENATED MODULE: ./lib/registry/credentials/github.js
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

// EXTERNAL MODULE: ./lib/action/environment.js
var environment = __webpack_require__(42039);
// EXTERNAL MODULE: ./lib/action/logins.js
var action_logins = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/action/printed.js
var printed = __webpack_require__(14684);
// EXTERNAL MODULE: ./lib/action/traced.js
var traced = __webpack_require__(97871);
;// CONCATENATED MODULE: ./lib/action/registry-options.js











/** The logins of the inputs, else those of earlier steps, else the job's token. */
function credentialsFor({ logins, githubToken }, env) {
    return (0,credential/* firstCredential */.I$)((0,action_logins/* credentialsOf */.Y)(logins), (0,docker_credentials/* dockerCredentials */.d8)({ env: (0,environment/* childEnvironment */.Q)(env), home: (0,external_node_os_.homedir)() }), githubCredentials(githubToken, env));
}
/** @throws ImageError for certificates that cannot be read */
function registryOptions(inputs, env, onRetry) {
    const { caFile, mirrors, insecureRegistries, concurrency, retries, timeout } = inputs;
    return {
        credentials: credentialsFor(inputs, env),
        // Read with the first request of each run: what cannot be read in the files is told once.
        headers: (0,docker_credentials/* dockerHeaders */.hc)({ env: (0,environment/* childEnvironment */.Q)(env), home: (0,external_node_os_.homedir)(), onWarning: printed/* warning */.$e }),
        mirrors,
        insecure: insecureRegistries,
        ca: caFile === undefined ? [] : [readCertificates(caFile)],
        env,
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(retries === undefined ? {} : { retries }),
        ...(timeout === undefined ? {} : { timeout }),
        onSecret: (secret) => core.setSecret(secret),
        onWarning: printed/* warning */.$e,
        onRetry,
        ...(0,traced/* traced */.m)(env),
    };
}
/** The most of a file of certificates, in bytes. */
const CERTIFICATES_LIMIT = 16 * 1024 * 1024;
function readCertificates(path) {
    try {
        return (0,files/* readStartNow */.zZ)(path, CERTIFICATES_LIMIT).toString('utf8');
    }
    catch (error) {
        throw (0,errors/* during */.iW)(`reading input ca-file, ${path}`, error);
    }
}


/***/ }),

/***/ 48129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ failures),
/* harmony export */   w: () => (/* binding */ NOTHING_RECEIVED)
/* harmony export */ });
const NOTHING = { bytes: 0, seconds: 0 };
const NOTHING_RECEIVED = { cache: NOTHING, registry: NOTHING, before: undefined };
/** The errors of an image: its own, else those of its targets. */
function failures(result) {
    return result.error === undefined
        ? result.pushed.flatMap(({ error }) => (error === undefined ? [] : [error]))
        : [result.error];
}


/***/ }),

/***/ 42518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ StepContext),
  y: () => (/* binding */ temporaryFolder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cache/image-cache.js + 10 modules
var image_cache = __webpack_require__(76338);
// EXTERNAL MODULE: ./lib/place/places.js + 2 modules
var places = __webpack_require__(67693);
// EXTERNAL MODULE: ./lib/store/default-path.js
var default_path = __webpack_require__(48382);
// EXTERNAL MODULE: ./lib/action/cache-backend.js + 8 modules
var cache_backend = __webpack_require__(44219);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
// EXTERNAL MODULE: ./lib/registry/client.js + 43 modules
var registry_client = __webpack_require__(32729);
;// CONCATENATED MODULE: ./lib/action/cache-policy.js




/** Saves images in the cache, unless that would make a private one public. */
class CachePolicy {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async save(reference, { cached, resolved, received }) {
        const { cache, signal, log } = this.#options;
        const name = (0,oci_reference/* formatReference */.FH)(reference);
        // Why nothing can be saved the cache has said once.
        if (cached === undefined || !cache.writable) {
            return;
        }
        if (!cached.complete) {
            if (!(await this.#maySave(reference, resolved.digest))) {
                return;
            }
            // The time of a part says nothing about a pull of the whole.
            const pulled = received.cache.bytes === 0 ? received.registry : undefined;
            log(savedLine(name, await cache.save(cached, { pulled, signal })));
        }
        if (reference.digest === undefined) {
            await cache.remember(name, cached, { signal });
        }
    }
    /**
     * Pull requests of forks can read layers in the cache of a public repository. An image that the
     * registry gives without credentials is no secret.
     */
    async #maySave(reference, digest) {
        const { policy, publicRepository, wasLoggedIn, warn } = this.#options;
        const shown = policy !== 'allow' && publicRepository && wasLoggedIn(reference.registry);
        if (!shown || (await this.#isPublicImage(reference, digest))) {
            return true;
        }
        const name = (0,oci_reference/* formatReference */.FH)(reference);
        if (policy === 'refuse') {
            warn(`${name} is private and this repository is public: it was not cached (cache-private: refuse).`);
            return false;
        }
        warn(`${name} is private, and workflows of forks can read the cache of this public repository. ` +
            'Set cache-private to refuse, or to allow if that is meant.');
        return true;
    }
    async #isPublicImage(reference, digest) {
        const { credentials: _, mirrors: __, ...anonymous } = this.#options.registries;
        const client = new registry_client/* RegistryClient */.b({ ...anonymous, retries: 1 });
        try {
            await client.repository(reference).resolve(digest, { signal: this.#options.signal });
            return true;
        }
        catch {
            return false;
        }
        finally {
            await client.close();
        }
    }
}
function savedLine(name, { saved, kept, left, seconds }) {
    const parts = [
        saved.entries > 0 && `saved ${(0,words/* formatSize */.Xq)(saved.bytes)} in ${seconds.toFixed(1)} s`,
        kept.entries > 0 && `${(0,words/* formatSize */.Xq)(kept.bytes)} were there`,
        left.entries > 0 && `${(0,words/* formatSize */.Xq)(left.bytes)} could not be saved`,
    ];
    return `${name}: cache: ${parts.filter((part) => part !== false).join(', ') || 'nothing to save'}`;
}
/**
 * Whether everyone can read this repository, as the event that started the workflow says; an event that
 * cannot be read is taken for that of a public one. Without an event (outside of GitHub) there are no forks.
 */
async function isPublic(eventPath) {
    if (!eventPath) {
        return false;
    }
    try {
        const event = JSON.parse((await (0,files/* readNamed */.Mk)(eventPath)).toString('utf8'));
        return event?.repository?.private !== true;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./lib/engine/exec.js
var engine_exec = __webpack_require__(19069);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/action/exec.js



/**
 * The engine's commands by `@actions/exec`, which finds programs as the runner does. It takes its
 * standard input as one buffer only: what streams goes by `node:child_process`.
 */
const runnerExec = async (command, args, options = {}) => {
    if (options.stdin !== undefined || options.stdout !== undefined || options.signal?.aborted) {
        return (0,engine_exec/* spawnExec */.b)(command, args, options);
    }
    try {
        const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)(command, [...args], {
            silent: true,
            ignoreReturnCode: true,
            ...(options.env === undefined ? {} : { env: { ...options.env } }),
        });
        return { exitCode, stdout, stderr };
    }
    catch (cause) {
        throw new errors/* ImageError */.C8('ENGINE', `running ${command}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
};

// EXTERNAL MODULE: ./lib/action/image-job.js + 14 modules
var image_job = __webpack_require__(63682);
// EXTERNAL MODULE: ./lib/action/printed.js
var printed = __webpack_require__(14684);
// EXTERNAL MODULE: ./lib/action/registry-options.js + 1 modules
var registry_options = __webpack_require__(47883);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
;// CONCATENATED MODULE: ./lib/action/step-log.js


/**
 * The log of a step. Images are worked on side by side and groups cannot overlap: the first image has
 * the open group, the lines of the others wait until they end or the group is theirs.
 */
class StepLog {
    #out;
    /** The images that have not ended; the first one's group is open. */
    #groups = [];
    constructor(out = core) {
        this.#out = out;
    }
    line(text) {
        this.#out.info((0,printable/* printable */.g$)(text));
    }
    image(title) {
        const group = { title, waiting: [], isContinued: false };
        this.#groups.push(group);
        if (this.#groups[0] === group) {
            this.#open(group);
        }
        return {
            line: (text) => {
                if (this.#groups[0] === group) {
                    this.line(text);
                }
                else {
                    group.waiting.push(text);
                }
            },
            progress: (text) => {
                if (this.#groups[0] === group) {
                    this.line(text);
                }
            },
            end: (text) => this.#end(group, text),
        };
    }
    #open(group) {
        this.#out.startGroup((0,printable/* printable */.g$)(group.isContinued ? `${group.title} (continued)` : group.title));
        group.isContinued = true;
        for (const text of group.waiting.splice(0)) {
            this.line(text);
        }
    }
    #end(group, text) {
        this.#out.endGroup();
        if (this.#groups[0] !== group) {
            this.#open(group);
            this.#out.endGroup();
        }
        this.line(text);
        this.#groups.splice(this.#groups.indexOf(group), 1);
        const [next] = this.#groups;
        if (next !== undefined) {
            this.#open(next);
        }
    }
}

// EXTERNAL MODULE: ./lib/action/traced.js
var traced = __webpack_require__(97871);
;// CONCATENATED MODULE: ./lib/action/step-context.js













/** The folder for files that no later step needs. */
function temporaryFolder({ env }) {
    return env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
}
/** What the images of a step share, opened as the inputs say. */
class StepContext {
    #inputs;
    #runner;
    #loggedIn = new Set();
    /** The directory of the local image store. */
    storeDir;
    #registries;
    #places;
    #log = new StepLog();
    #cache;
    constructor(inputs, runner) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#registries = this.#registryOptions();
        this.storeDir = (0,default_path/* defaultStore */.L)(runner.env, (0,external_node_os_.homedir)());
        this.#places = new places/* Places */.N({
            store: this.storeDir,
            registries: this.#registries,
            engine: inputs.engine,
            exec: runnerExec,
            temporary: temporaryFolder(runner),
        });
    }
    /** How registries are spoken to. */
    get registries() {
        return this.#registries;
    }
    async open() {
        const engine = this.#findEngine();
        // Jobs that need the engine await it; until then its failure must not end the process.
        engine.catch(() => undefined);
        this.#cache = await this.#openCache();
        return {
            places: this.#places,
            engine,
            cache: this.#cache,
            saveToCache: await this.#saveToCache(this.#cache),
            warn: printed/* warning */.$e,
            log: this.#log,
            signal: this.#runner.signal,
        };
    }
    async close() {
        await this.#cache?.close();
        await this.#places.close();
    }
    #registryOptions() {
        const { env } = this.#runner;
        const options = (0,registry_options/* registryOptions */._)(this.#inputs, env, (text) => this.#log.line(text));
        return {
            ...options,
            credentials: async (host, repository, signal) => {
                const found = await options.credentials?.(host, repository, signal);
                if (found !== undefined) {
                    this.#loggedIn.add(host);
                }
                return found;
            },
        };
    }
    async #findEngine() {
        const { load, archive, engine, images } = this.#inputs;
        const wanted = archive === undefined && images.some(({ targets }) => targets.length === 0);
        if (load === 'true' || (load === 'auto' && wanted && engine !== 'auto')) {
            return this.#places.engine(this.#runner);
        }
        return load === 'auto' && wanted ? this.#places.findEngine(this.#runner) : undefined;
    }
    /** Only pulled images are cached: a copy from registry to registry never is. */
    async #openCache() {
        const { cache, cachePrefix, images } = this.#inputs;
        const pulls = images.some((planned) => planned.place.transport === 'docker' && (0,image_job/* isNeededHere */._)(planned, this.#inputs));
        if (cache === 'false' || !pulls) {
            this.#runner.cacheProgram.stop();
            return undefined;
        }
        const store = await this.#places.store();
        const log = (line) => this.#log.line(line);
        const readOnly = cache === 'read-only';
        const backend = await cache_backend/* ActionsCacheBackend */.o.open({
            env: this.#runner.env,
            program: this.#runner.cacheProgram,
            staging: (0,external_node_path_.join)(store.dir, 'ingest'),
            otherStaging: [temporaryFolder(this.#runner), (0,external_node_os_.tmpdir)()],
            readOnly,
            onLog: log,
            ...(0,traced/* traced */.m)(this.#runner.env),
        });
        return new image_cache/* ImageCache */.S(backend, store, { prefix: cachePrefix, readOnly, onLog: log });
    }
    async #saveToCache(cache) {
        if (cache === undefined) {
            return async () => undefined;
        }
        const policy = new CachePolicy({
            cache,
            policy: this.#inputs.cachePrivate,
            publicRepository: await isPublic(this.#runner.env['GITHUB_EVENT_PATH']),
            registries: this.#registries,
            wasLoggedIn: (registry) => this.#loggedIn.has(registry),
            log: (line) => this.#log.line(line),
            warn: printed/* warning */.$e,
            signal: this.#runner.signal,
        });
        return async ({ place }, obtained) => {
            if (place.transport === 'docker') {
                await policy.save(place.reference, obtained);
            }
        };
    }
}


/***/ }),

/***/ 97871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14684);

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
  ArchiveWriter: () => (/* binding */ ArchiveWriter)
});

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(85642);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(50858);
// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(88693);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(16850);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/tar/entry.js
var entry = __webpack_require__(12787);
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
var docker_manifest = __webpack_require__(75248);
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
            const bytes = await (0,whole/* readAll */.yw)(await check(), oci_manifest/* MANIFEST_READ_LIMIT */.tm, path);
            this.#remember(descriptor, bytes);
            await this.#tar.entry(path, descriptor.size, (0,whole/* bodyOf */.EN)(bytes), options);
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
        return this.#tar.entry(name, bytes.byteLength, (0,whole/* bodyOf */.EN)(bytes));
    }
}
/** Reads everything when it is opened. */
function buffered(body, what) {
    return async () => (0,whole/* streamOf */.mA)(await (0,whole/* readAll */.yw)(await body(), SMALL, what));
}


/***/ }),

/***/ 75248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ withoutRow),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   zG: () => (/* binding */ dockerImages)
/* harmony export */ });
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97118);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44360);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84542);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23940);






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

/***/ 76338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ImageCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(19397);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(74594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(60969);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/layout.js + 7 modules
var layout_layout = __webpack_require__(6254);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
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
            const layout = await layout_layout.ImageLayout.open(dir, { place: 'cache' });
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
            return await (0,whole/* bodyOf */.EN)(bytes)();
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
    const layout = await layout_layout.ImageLayout.open(dir, { create: true, place: 'cache', signal });
    try {
        for (const blob of packed) {
            await layout.put(blob, () => store.fetch(blob, { signal }), { from: [store], signal });
        }
        for (const manifest of manifests) {
            const bytes = await readManifest(source, manifest, { signal });
            await layout.put(manifest, (0,whole/* bodyOf */.EN)(bytes), { signal });
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
    return (0,whole/* readAll */.yw)(body, manifest/* MANIFEST_READ_LIMIT */.tm, `manifest ${descriptor.digest}`);
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
var platform = __webpack_require__(17122);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
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
var staging = __webpack_require__(99523);
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
        this.#staged = (0,once/* lazily */.q)(() => layout_layout.ImageLayout.open(staging, { create: true, place: 'cache' }));
    }
    /** @returns whether the blob came out of the cache into the store */
    restore(blob, options) {
        return (0,once/* once */.O)(this.#restored, blob.digest, () => this.#restore(blob, options));
    }
    #restore(blob, options) {
        const name = blobEntryName(this.#prefix, blob.digest);
        return this.#entries.streams
            ? this.#receive(name, blob, options)
            : this.#unpack(name, blob, options);
    }
    /** From where it is read into the store: it is verified on its way. */
    async #receive(name, blob, { signal }) {
        const body = await this.#entries.open(name, { size: blob.size, signal });
        if (body === undefined) {
            return false;
        }
        try {
            await this.#store.put(blob, async () => body, { signal });
            return true;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (['INTEGRITY', 'ARCHIVE'].includes((0,errors/* codeOf */.$N)(error))) {
                this.#entries.damaged(name, (0,errors/* messageOf */.bD)(error));
            }
            return false;
        }
        finally {
            body.destroy();
        }
    }
    async #unpack(name, blob, { signal }) {
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
    /** Whether entries can be read without being unpacked. */
    get streams() {
        return this.#backend.open !== undefined;
    }
    /** @returns the file of the newest generation as it comes, not yet verified */
    async open(name, options) {
        if (!this.#backend.readable) {
            return undefined;
        }
        const opened = await this.#backend.open?.(name.family, name.path, options);
        options.signal?.throwIfAborted();
        return opened !== undefined && this.#isUsable(name, opened) && opened.status === 'opened'
            ? opened.body
            : undefined;
    }
    /** @returns whether the newest generation is in the staging folder now, not yet verified */
    async restore(name, options) {
        if (!this.#backend.readable) {
            return false;
        }
        const outcome = await this.#lane.run(() => this.#backend.restore(name.family, name.path, options));
        options.signal?.throwIfAborted();
        if (!this.#isUsable(name, outcome)) {
            return false;
        }
        const isSound = await (0,staging/* holdsOnlyFiles */.sg)((0,external_node_path_.join)(this.#backend.staging, name.path)).catch(() => false);
        if (!isSound) {
            this.damaged(name, 'it holds something that is not a file');
        }
        return isSound;
    }
    /** Notes what was found. @returns whether it can be read */
    #isUsable(name, outcome) {
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
        }
        return outcome.status !== 'broken';
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
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(49193);
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
var wrapped = __webpack_require__(42316);
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
var replace = __webpack_require__(29573);
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

/***/ 99523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   me: () => (/* binding */ makeStaging),
/* harmony export */   sg: () => (/* binding */ holdsOnlyFiles),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18778);



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

/***/ 64109:
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
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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

/***/ 19397:
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

/***/ 12744:
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

/***/ 13223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ givingBack)
/* harmony export */ });
/* harmony import */ var _read_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39245);

/**
 * The same stream, which gives back the pieces of bodies that are written to it, when it says that each is written. Only for
 * one whose bytes have left this process by then, as those of a file, a socket or a pipe have; a stream
 * that passes them on to another one still needs them.
 */
function givingBack(sink) {
    const write = sink.write.bind(sink);
    sink.write = (chunk, encoding, callback) => {
        const done = [encoding, callback].find((one) => typeof one === 'function');
        const told = (error) => {
            if (!error && chunk instanceof Uint8Array) {
                _read_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readMemory */ .S.giveBack(chunk);
            }
            done?.(error);
        };
        return typeof encoding === 'string'
            ? write(chunk, encoding, told)
            : write(chunk, told);
    };
    return sink;
}


/***/ }),

/***/ 51376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexImages)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17122);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12744);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73800);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52143);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15630);







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

/***/ 20562:
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85860);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89750);




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
        const body = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(bytes.subarray(offset));
        return offset === 0 ? (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(body, descriptor) : body;
    }
    async has(descriptor) {
        return this.#content.has(descriptor.digest);
    }
    async put(descriptor, body, { name } = {}) {
        const exists = this.#content.has(descriptor.digest);
        if (!exists) {
            const bytes = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)((0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(await body(), descriptor), descriptor.size, `content ${descriptor.digest}`);
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
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
        this.#content.set(digest, Buffer.from(bytes));
        return { mediaType, digest, size: bytes.byteLength };
    }
}


/***/ }),

/***/ 64584:
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

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Overlay)
/* harmony export */ });
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42316);

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

/***/ 73800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _oci_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11403);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44360);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89750);



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
    return (0,_oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeConfig */ .F)(await (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(body, _oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_READ_LIMIT */ .Y, where), where);
}


/***/ }),

/***/ 94424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68574);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12744);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52143);




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

/***/ 52143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifestBytes),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44360);
/* harmony import */ var _resolve_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22402);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89750);



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
    const bytes = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(await source.fetch(root, options), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_READ_LIMIT */ .tm, where);
    return { descriptor: root, bytes, manifest: (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .MK)(bytes, root.mediaType, where) };
}


/***/ }),

/***/ 39245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory)
/* harmony export */ });
/* unused harmony export ReadMemory */
/** How much is read at once at most, in bytes. A read of less than 256 KiB costs as many calls as a full one. */
const SIZE = 256 * 1024;
/** A rest that is smaller is not read into: it would make a small piece. In bytes. */
const LEAST = 64 * 1024;
/** What is shorter is copied, and its memory is read into at once: headers, which are never given back. In bytes. */
const SHORT = 4 * 1024;
/** How much may lie unused, in pieces of memory: 8 MiB. */
const MOST_UNUSED = 32;
/** The rest of a buffer, which something may be read into at any time: no piece has this length. */
const REST = { length: -1, readers: 1 };
/**
 * Memory that bodies are read into again and again. To touch new memory for each read costs more
 * processor time than to read: the kernel clears each page of it first.
 *
 * **The rule.** The last reader of a piece of a body may give it back: once, when it has read it and nothing that
 * it began reads it still, such as a write of a file or a socket. It is what was read at once, and whole:
 * giving back a part of a piece, or a copy, does nothing. A piece that is never given back is left to the collector, so
 * code that knows nothing of this is right as it is, as long as it hands each piece on to one reader at most. Where a
 * piece goes to several readers, or is read again after it was handed on, {@link share} or {@link keep} says so first.
 *
 * A buffer whose pieces are all given back is detached from them: a reader that looks at one too late finds it
 * empty, never with other bytes in it, and a size or a digest tells.
 */
class ReadMemory {
    #unused = [];
    /** For each buffer what of it is lent, by offset. */
    #lent = new WeakMap();
    #made = 0;
    /** How many buffers were made so far: the fewer, the more of them were used again. */
    get made() {
        return this.#made;
    }
    /** Memory to read into, 64 to 256 KiB of it; what is taken is passed to {@link received}. */
    take() {
        const unused = this.#unused.pop();
        if (unused !== undefined) {
            return unused;
        }
        this.#made += 1;
        return this.#whole(Buffer.allocUnsafeSlow(SIZE).buffer);
    }
    /** The piece that was read into the beginning of this memory; others are read into its rest. */
    received({ buffer, byteOffset, byteLength }, length) {
        if (length < SHORT) {
            this.#unused.push(Buffer.from(buffer, byteOffset, byteLength));
            return Buffer.copyBytesFrom(new Uint8Array(buffer, byteOffset, length));
        }
        const lent = this.#lent.get(buffer);
        lent?.delete(byteOffset);
        const rest = byteOffset + length;
        if (byteLength - length >= LEAST) {
            lent?.set(rest, REST);
            this.#unused.push(Buffer.from(buffer, rest, byteLength - length));
        }
        if (length > 0) {
            lent?.set(byteOffset, { length, readers: 1 });
        }
        return Buffer.from(buffer, byteOffset, length);
    }
    /** One piece, where the second was read right behind the first and no reader has either of them yet. */
    join(first, second) {
        const { buffer, byteOffset, byteLength } = first;
        const isBehind = second.buffer === buffer && second.byteOffset === byteOffset + byteLength;
        if (!isBehind || !this.#find(first) || !this.#find(second)) {
            return undefined;
        }
        const length = byteLength + second.byteLength;
        this.#lent.get(buffer)?.delete(second.byteOffset);
        this.#lent.get(buffer)?.set(byteOffset, { length, readers: 1 });
        return Buffer.from(buffer, byteOffset, length);
    }
    /** The piece is the end of what was read at once, and the only part of it that is still needed: headers came before it. */
    narrow({ buffer, byteOffset, byteLength }) {
        const lent = this.#lent.get(buffer);
        const end = byteOffset + byteLength;
        for (const [from, { length, readers }] of lent ?? []) {
            if (from < byteOffset && from + length === end) {
                lent?.delete(from);
                lent?.set(byteOffset, { length: byteLength, readers });
            }
        }
    }
    /** The piece goes to so many readers, each of which may give it back. */
    share(piece, readers) {
        const lent = this.#find(piece);
        if (lent !== undefined) {
            lent.readers += readers - 1;
        }
    }
    /** The piece is needed longer than its next reader needs it. */
    keep(piece) {
        this.share(piece, Number.POSITIVE_INFINITY);
    }
    /** Whether the bytes are in memory that may be read into again. */
    isLent({ buffer }) {
        return this.#lent.has(buffer);
    }
    /** The memory of a piece may be read into again: see the rule. */
    giveBack(piece) {
        const found = this.#find(piece);
        if (found === undefined) {
            return;
        }
        found.readers -= 1;
        if (found.readers === 0) {
            this.#release(piece);
        }
    }
    #find({ buffer, byteOffset, byteLength }) {
        const found = this.#lent.get(buffer)?.get(byteOffset);
        return found?.length === byteLength ? found : undefined;
    }
    #release({ buffer, byteOffset }) {
        const lent = this.#lent.get(buffer);
        lent?.delete(byteOffset);
        if (lent?.size === 0 && this.#unused.length < MOST_UNUSED && buffer instanceof ArrayBuffer) {
            this.#unused.push(this.#whole(buffer.transfer()));
        }
    }
    #whole(buffer) {
        this.#lent.set(buffer, new Map([[0, REST]]));
        return Buffer.from(buffer);
    }
}
/** The memory of all bodies of this process. */
const readMemory = new ReadMemory();


/***/ }),

/***/ 74594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Remembering)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68574);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64584);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89750);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42316);




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
                return known === undefined ? fetch(descriptor, options) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(await known);
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
            return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(body, size, `manifest ${digest} of ${this.place}`);
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

/***/ 22402:
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

/***/ 85755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tapped),
/* harmony export */   u: () => (/* binding */ WAITING)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89750);


/**
 * How many bytes may wait for their reader: about one chunk. What waits at each stage of a body is new memory
 * for each chunk that follows, which costs more than to stop the source; the last stage keeps what it writes at once.
 */
const WAITING = 16 * 1024;
/**
 * The same bytes, seen by a tap on their way. Taps on one stream share it: each further one costs a
 * call a chunk, where a stream of its own would cost a turn of the event loop. Bytes that are in memory are
 * seen at once.
 * @param body is destroyed with the stream; nothing may have been read from it
 * @param options `alone`: a stream of its own in any case
 */
function tapped(body, tap, { alone = false } = {}) {
    const whole = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(body);
    if (whole !== undefined) {
        const error = seen(whole, tap);
        return error === null ? body : failing(error, body);
    }
    if (!alone && body instanceof TappedStream && !body.readableDidRead) {
        body.add(tap);
        return body;
    }
    return new TappedStream(body, tap);
}
function seen(pieces, tap) {
    for (const piece of pieces) {
        const error = tap.chunk?.(piece) ?? null;
        if (error !== null) {
            return error;
        }
    }
    return tap.end?.() ?? null;
}
/** A stream that fails when it is read. */
function failing(error, instead) {
    instead.destroy();
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable({
        read() {
            this.destroy(error);
        },
    });
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

/***/ 15630:
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

/***/ 85860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Jm: () => (/* binding */ passingOn),
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _tapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85755);



/** The streams that came out of {@link verified}, with what they were checked against. */
const CHECKED = new WeakMap();
/**
 * The one place where size and digest are checked. The stream that comes out fails with an
 * {@link IntegrityError} on the first surplus byte, on a short end, and on another digest. What has
 * been through it already is not hashed again. Its reader gets the very memory that was hashed: nothing is read into
 * that before the reader gives it back (see {@link readMemory}).
 * @param what for messages
 */
function verified(body, expected, what = `content ${expected.digest}`) {
    if (CHECKED.get(body) === expected.digest) {
        return body;
    }
    const check = new Check(expected, what);
    const tap = { chunk: (bytes) => check.add(bytes), end: () => check.end() };
    const checked = (0,_tapped_js__WEBPACK_IMPORTED_MODULE_0__/* .tapped */ .D)(body, tap, { alone: CHECKED.has(body) });
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
        this.#digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digester */ .Y8((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(expected.digest));
    }
    /** The next bytes, which are not needed afterwards. */
    add(chunk) {
        const { size } = this.#expected;
        this.#size += chunk.byteLength;
        if (this.#size > size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(`${this.#what}, size`, size, `more than ${size}`);
        }
        this.#digester.update(chunk);
        return null;
    }
    /** There are no more. */
    end() {
        const { digest, size } = this.#expected;
        if (this.#size !== size) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(`${this.#what}, size`, size, this.#size);
        }
        const actual = this.#digester.digest();
        return actual === digest ? null : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(this.#what, digest, actual);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(`${what}, size`, expected.size, bytes.byteLength);
    }
    const actual = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(expected.digest));
    if (actual !== expected.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(what, expected.digest, actual);
    }
}


/***/ }),

/***/ 89750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _read_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39245);



/**
 * Streams whose bytes are in memory already, with their pieces. What knows of them takes the pieces: thousands of small
 * bodies are passed on sooner without a turn of the event loop for each stream on the way.
 */
const WHOLE = new WeakMap();
/** Bytes that are in memory as a stream. */
function streamOf(...pieces) {
    const stream = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pieces, { objectMode: false });
    const buffers = pieces.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
    WHOLE.set(stream, buffers);
    return stream;
}
/** Bytes as a body that can be read any number of times. */
function bodyOf(bytes) {
    return async () => streamOf(bytes);
}
/** All bytes of a stream of {@link streamOf}; `undefined` for any other stream, and for one that has been read from. */
function wholeOf(body) {
    return body.readableDidRead || body.destroyed ? undefined : WHOLE.get(body);
}
/**
 * A stream's bytes as they were read, which takes it to its end; the caller may give the pieces back.
 * @param limit in bytes @throws ImageError `TOO_LARGE`
 */
async function piecesOf(body, limit, what) {
    const whole = wholeOf(body);
    const pieces = whole ?? (await read(body, limit));
    if (whole !== undefined) {
        body.destroy();
    }
    if (sizeOf(pieces) > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('TOO_LARGE', `${what}: larger than ${limit} bytes`);
    }
    return pieces;
}
/** As far as the limit is passed. */
function read(body, limit) {
    const pieces = [];
    let size = 0;
    return new Promise((resolve, reject) => {
        body.on('data', (piece) => {
            pieces.push(piece);
            size += piece.length;
            if (size > limit) {
                resolve(pieces);
                body.destroy();
            }
        });
        (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.finished)(body, { writable: false }, (error) => (error ? reject(error) : resolve(pieces)));
    });
}
function sizeOf(pieces) {
    return pieces.reduce((size, { length }) => size + length, 0);
}
/** A stream's bytes in memory of their own, for documents. @param limit in bytes @throws ImageError `TOO_LARGE` */
async function readAll(body, limit, what) {
    const isWhole = wholeOf(body) !== undefined;
    const pieces = await piecesOf(body, limit, what);
    const [only] = pieces;
    // A piece of a stream may be a part of much more memory.
    if (isWhole && only !== undefined && pieces.length === 1 && !_read_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S.isLent(only)) {
        return only;
    }
    const bytes = Buffer.concat(pieces);
    for (const piece of pieces) {
        _read_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S.giveBack(piece);
    }
    return bytes;
}


/***/ }),

/***/ 42316:
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

/***/ 60620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ copy)
});

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(74594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(83200);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/copy/graph.js + 3 modules
var copy_graph = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
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
    const seen = new Set([root.digest]);
    const ofImage = [
        (given) => about(source, root, given),
        async (given) => {
            const below = await manifestsBelow(documents, root, given);
            return aboutEach(source, unseen(below, seen), given);
        },
    ];
    let companions = (await (0,each_of/* allOf */.b)(ofImage, options)).flat();
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
var copy_select = __webpack_require__(49193);
;// CONCATENATED MODULE: ./lib/copy/copy.js










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
    // Registries count what is pulled from them: an image that is at the target is read there, unless it was read with its name.
    const wasRead = reading && !(0,digest/* isDigest */.Bc)(from.name);
    const documents = status === 'exists' && !wasRead && isSource(to.target) ? to.target : source;
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

/***/ 36021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68574);

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

/***/ 10205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ GraphCopy)
});

// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(19397);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(85755);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
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
var copy_event = __webpack_require__(36021);
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
            return await this.#target.put(descriptor, (0,whole/* bodyOf */.EN)(bytes), options);
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
        return this.#atTarget(descriptor, this.#target.put(descriptor, (0,whole/* bodyOf */.EN)(bytes), options));
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

/***/ 49193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readsRoot),
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51376);
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9858);
/* harmony import */ var _content_overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95257);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73800);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52143);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22402);
/* harmony import */ var _content_unreadable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83200);
/* harmony import */ var _oci_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26552);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72475);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84542);















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

/***/ 96885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DurableFile)
/* harmony export */ });
/* unused harmony export writeAll */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _content_read_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39245);



/** How much is written at once, in bytes: to wake the thread that writes costs as much as to write a fourth of it. */
const AT_ONCE = 1024 * 1024;
/** How much may be written before it is flushed, in bytes, while more of it is still to come. */
const UNFLUSHED = 8 * 1024 * 1024;
/** A flush that is under way, of any file: more of them would hold the threads that write. */
let flushing;
/**
 * A new file, whose bytes are on the disk when the stream has finished. Most of them are flushed while others
 * come. Pieces of bodies are given back when they are written.
 */
class DurableFile extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
    #path;
    #mode;
    #file;
    #gathered = [];
    #gatheredBytes = 0;
    #unflushed = 0;
    /** What is done with the file now: it is closed after that. */
    #writing = Promise.resolve();
    /** Fails with the first flush that fails: the system tells of each failure once. */
    #flushed = Promise.resolve();
    /**
     * @param path where nothing may be yet
     * @param mode permissions of the file; 0o666 without the process's umask unless said
     */
    constructor(path, mode) {
        super({ highWaterMark: AT_ONCE });
        this.#path = path;
        this.#mode = mode;
    }
    _construct(done) {
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(this.#path, 'wx', this.#mode).then((file) => {
            this.#file = file;
            done();
        }, (error) => done(error));
    }
    _write(piece, _encoding, done) {
        this.#gathered.push(piece);
        this.#gatheredBytes += piece.length;
        if (this.#gatheredBytes < AT_ONCE) {
            done();
            return;
        }
        this.#writing = this.#writeGathered();
        this.#writing.then(() => done(), done);
    }
    _final(done) {
        this.#writing = this.#finish();
        this.#writing.then(() => done(), done);
    }
    _destroy(error, done) {
        this.#close().then(() => done(error), (failure) => done(error ?? failure));
    }
    async #writeGathered() {
        const pieces = this.#gathered.splice(0);
        const bytes = this.#gatheredBytes;
        this.#gatheredBytes = 0;
        await writeAll(this.#opened, pieces);
        for (const piece of pieces) {
            _content_read_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S.giveBack(piece);
        }
        this.#unflushed += bytes;
        if (this.#unflushed >= UNFLUSHED && flushing === undefined) {
            this.#unflushed = 0;
            this.#flush();
        }
    }
    #flush() {
        const file = this.#opened;
        this.#flushed = this.#flushed.then(() => file.datasync());
        const ended = () => {
            flushing = undefined;
        };
        flushing = this.#flushed.then(ended, ended);
    }
    async #finish() {
        await this.#writeGathered();
        await this.#flushed;
        await this.#opened.datasync();
    }
    async #close() {
        await Promise.allSettled([this.#writing, this.#flushed]);
        await this.#file?.close();
    }
    get #opened() {
        if (this.#file === undefined) {
            throw new Error(`${this.#path} is not open`);
        }
        return this.#file;
    }
}
/** The system may write less than it was asked to; the next call tells why. */
async function writeAll(file, pieces) {
    for (let left = pieces.filter(({ length }) => length > 0); left.length > 0;) {
        const { bytesWritten } = await file.writev(left);
        left = after(left, bytesWritten);
    }
}
function after(pieces, bytes) {
    let skip = bytes;
    return pieces.flatMap((piece) => {
        const rest = piece.subarray(Math.min(skip, piece.length));
        skip -= piece.length - rest.length;
        return rest.length > 0 ? [rest] : [];
    });
}


/***/ }),

/***/ 86706:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83994);



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

/***/ 48370:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86706);




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
/**
 * Size in bytes and time of change of a regular file; undefined for anything else. Synchronous, for the reason of
 * {@link readStartNow}.
 */
function fileAt(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        return found?.isFile() === true ? found : undefined;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) {
            return undefined;
        }
        throw error;
    }
}
/** In milliseconds. The clocks of file systems are coarse, some count in seconds. */
const SETTLED = 2000;
/**
 * A string that changes when the file does; undefined if it is missing or was modified too recently
 * to tell: a second change within the same tick of the file system's clock would not show.
 */
function settledVersion(path) {
    try {
        const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
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
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    mustBeFile(found, path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
    try {
        const bytes = Buffer.allocUnsafe(Math.min(found.size, most));
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

/***/ 60969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86706);




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

/***/ 85642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NewFile),
/* harmony export */   TY: () => (/* binding */ removeLeftOvers),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13223);
/* harmony import */ var _durable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96885);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86706);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83994);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29573);









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
                ? (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path))
                : new _durable_file_js__WEBPACK_IMPORTED_MODULE_5__/* .DurableFile */ .a(temporary, mode);
    }
    /**
     * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
     * beside it is removed.
     * @throws ImageError `ARCHIVE`
     */
    static async at(path) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fileErrors */ .GC)('ARCHIVE', `writing ${path}`, async () => {
            const target = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) ?? path;
            const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target));
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
            await (0,_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .renameOver */ .HB)(this.#temporary, this.#path);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .fileError */ .zS)('ARCHIVE', `writing ${path}`, error);
    }
}
function beside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .ownName */ .qU)()}`);
}
/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
async function removeLeftOvers(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(error)) {
            throw noFolder(folder);
        }
        // A folder may be written to and not read.
        return [];
    });
    for (const name of names.filter((one) => LEFT_OVER.test(one))) {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .ownerOf */ .bf)(name);
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .runs */ .Np)(owner) === false) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
}
function noFolder(path) {
    const error = new Error(`there is no folder ${path}`);
    return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
}


/***/ }),

/***/ 18778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TEMPORARY),
/* harmony export */   x: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83994);




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

/***/ 83994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   a1: () => (/* binding */ ownMark),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



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

/***/ 29573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86706);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83994);







/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;
/**
 * Renames a file or folder, and replaces what has the name. The only caller of `rename`, which takes less time than a
 * trip to the thread pool does.
 */
async function renameOver(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
            return;
        }
        catch (error) {
            if (process.platform !== 'win32' || !BUSY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errno */ .b)(error)) || attempt === RENAME_TRIES) {
                throw error;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(10 * 2 ** attempt);
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
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownName */ .qU)());
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(folder);
        const written = await write(temporary);
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(written.path));
        await renameOver(temporary, written.path);
        return written;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
async function replaceFile(path, text, { folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), mode, durable = true } = {}) {
    await writeBeside(folder, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await (durable ? file.datasync() : undefined);
        }
        finally {
            await file.close();
        }
        return { path };
    });
    await (durable ? syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) : undefined);
}
/** Makes the renames in a folder durable, where the system lets a folder be opened. */
async function syncFolder(path) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
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

/***/ 26306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
function literal(character) {
    return { kind: 'one', fits: (other) => other === character };
}
/** Whether all of the text fits. @param text its characters, each a code point */
function matches(tokens, text) {
    return ends(tokens, text, 0).at(-1) === text.length;
}
/** Where a match that begins at `from` may end, in order. */
function ends(tokens, text, from) {
    const found = [];
    /** By token, whether it may be next; the last stands for the end of the pattern. */
    let states = new Uint8Array(tokens.length + 1);
    states[0] = 1;
    for (let at = from; states.includes(1); at += 1) {
        const character = text[at];
        const next = new Uint8Array(tokens.length + 1);
        for (const [state, token] of tokens.entries()) {
            if (states[state] === 1) {
                advance(token, state, { states, next }, character);
            }
        }
        if (states[tokens.length] === 1) {
            found.push(at);
        }
        states = next;
    }
    return found;
}
/** What is reached without a character comes later in the same row: one walk over it is enough. */
function advance(token, state, { states, next }, character) {
    if (token.kind !== 'one') {
        states[state + 1] = 1;
    }
    if (token.kind === 'optional') {
        states[state + 1 + token.count] = 1;
    }
    else if (character !== undefined && token.fits(character)) {
        next[token.kind === 'one' ? state + 1 : state] = 1;
    }
}


/***/ }),

/***/ 11259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JG: () => (/* binding */ Lexer),
  X6: () => (/* binding */ substituted),
  iK: () => (/* binding */ substitutedWords)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/glob.js
var glob = __webpack_require__(26306);
;// CONCATENATED MODULE: ./lib/dockerfile/modifier.js

/** What stands for a variable with a modifier. @throws what `wrong` makes */
function modified(given, wrong) {
    const { name, value = '', operator, word } = given;
    const isMissing = given.value === undefined || (operator.startsWith(':') && given.value === '');
    switch (operator.at(-1)) {
        case '-':
            return isMissing ? word : value;
        case '+':
            return isMissing ? '' : word;
        case '?':
            if (isMissing) {
                throw wrong(`${name}: ${word === '' ? 'it must be set' : word}`);
            }
            return value;
        default:
            return byPattern(given, value, wrong);
    }
}
function byPattern({ operator, word, replacement, all }, value, wrong) {
    const characters = [...value];
    switch (operator) {
        case '#':
            return withoutStart(characters, word, wrong).join('');
        case '%': {
            const isLongest = word.startsWith('%');
            const tokens = tokensOf(isLongest ? word.slice(1) : word, wrong).toReversed();
            const found = (0,glob/* ends */.rW)(tokens, characters.toReversed(), 0);
            const length = (isLongest ? found.at(-1) : found[0]) ?? 0;
            return characters.slice(0, characters.length - length).join('');
        }
        case '/':
            return replaced(characters, tokensOf(word, wrong), replacement, all);
        default:
            throw wrong(`there is no substitution with "${operator}"`);
    }
}
function withoutStart(characters, word, wrong) {
    const isLongest = word.startsWith('#');
    const found = (0,glob/* ends */.rW)(tokensOf(isLongest ? word.slice(1) : word, wrong), characters, 0);
    return characters.slice((isLongest ? found.at(-1) : found[0]) ?? 0);
}
function replaced(characters, tokens, replacement, all) {
    let text = '';
    let isOver = false;
    for (let at = 0; at < characters.length;) {
        const end = isOver ? undefined : (0,glob/* ends */.rW)(tokens, characters, at).at(-1);
        if (end === undefined || end === at) {
            text += characters[at];
            at += 1;
        }
        else {
            text += replacement;
            at = end;
            isOver = !all;
        }
    }
    return text;
}
const NOT_NEWLINE = (character) => character !== '\n';
/** Their escape character is for the end of the substitution, and no part of the pattern. */
const ENDS = '}/';
const ESCAPABLE = '*?\\';
/** `*` is any text and `?` any character; there are no brackets. */
function tokensOf(pattern, wrong) {
    const pieces = pattern.match(/\\[\s\S]?|[^\\]/gu) ?? [];
    return pieces.map((piece) => {
        if (piece === '*' || piece === '?') {
            return { kind: piece === '*' ? 'many' : 'one', fits: NOT_NEWLINE };
        }
        const escaped = piece.slice(1);
        if (!piece.startsWith('\\')) {
            return (0,glob/* literal */.eu)(piece);
        }
        if (escaped === '' || !`${ENDS}${ESCAPABLE}`.includes(escaped)) {
            throw wrong(`"${piece}" is no escape in a pattern`);
        }
        return (0,glob/* literal */.eu)(escaped);
    });
}

;// CONCATENATED MODULE: ./lib/dockerfile/words.js
const IS_SPACE = /\s/;
/** One that is being read. */
class Words {
    #text = '';
    #word = '';
    #words = [];
    get text() {
        return this.#text;
    }
    get words() {
        return this.#word === '' ? this.#words : [...this.#words, this.#word];
    }
    /** Blanks split it. */
    add(text) {
        this.#text += text;
        for (const character of text) {
            if (!IS_SPACE.test(character)) {
                this.#word += character;
            }
            else if (this.#word !== '') {
                this.#words.push(this.#word);
                this.#word = '';
            }
        }
    }
    addQuoted(text) {
        this.#text += text;
        this.#word += text;
    }
}

;// CONCATENATED MODULE: ./lib/dockerfile/lexer.js



/** The parameters that a shell sets, which are never set here. */
const SPECIAL = '@*#?-$!0';
const IN_NAME = /[\p{L}\p{Nd}_]/u;
const IS_DIGIT = /\p{Nd}/u;
/** What an escape character takes the meaning of between double quotes, besides itself. */
const ESCAPED_IN_QUOTES = '"$';
/**
 * Reads words as the Dockerfile has them: variables replaced, quotes and escapes taken away.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
class Lexer {
    #text;
    #characters;
    #variables;
    #options;
    #at = 0;
    #keepEscapes;
    constructor(text, variables, options) {
        this.#text = text;
        this.#characters = [...text];
        this.#variables = variables;
        this.#options = options;
        this.#keepEscapes = options.keepEscapes === true;
    }
    /** All of it as one text, and split at blanks that are not quoted. @throws ImageError `INVALID_DOCUMENT` */
    read() {
        return this.#until(undefined, this.#keepEscapes);
    }
    /** @param end the character that ends it, which is taken; without one, the end of the text */
    #until(end, keepEscapes) {
        const before = this.#keepEscapes;
        this.#keepEscapes = keepEscapes;
        const read = new Words();
        for (let next = this.#peek(); next !== end; next = this.#peek()) {
            if (next === undefined) {
                throw this.#wrong(`there is no ${end} where one is expected`);
            }
            this.#piece(next, read);
        }
        this.#take();
        this.#keepEscapes = before;
        return read;
    }
    #piece(next, read) {
        const quotes = this.#options.ignoreQuotes !== true;
        if (next === '$') {
            read.add(this.#variable());
        }
        else if (next === "'" && quotes) {
            read.addQuoted(this.#singleQuoted());
        }
        else if (next === '"' && quotes) {
            read.addQuoted(this.#doubleQuoted());
        }
        else if (next === '<') {
            read.addQuoted(this.#angle());
        }
        else if (next === this.#options.escape) {
            this.#take();
            read.addQuoted(`${this.#keepEscapes ? next : ''}${this.#take() ?? ''}`);
        }
        else {
            read.add(this.#take() ?? '');
        }
    }
    /** Blanks between `<<` and the name of a here-document do not split a word. */
    #angle() {
        this.#take();
        if (this.#peek() !== '<') {
            return '<';
        }
        this.#take();
        return `<<${this.#while((character) => '\t\r '.includes(character))}`;
    }
    #singleQuoted() {
        const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
        this.#take();
        const text = this.#while((character) => character !== "'");
        if (this.#take() === undefined) {
            throw this.#wrong('there is no end to what a single quote begins');
        }
        return `${quote}${text}${quote}`;
    }
    #doubleQuoted() {
        const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
        this.#take();
        let text = quote;
        for (let next = this.#peek(); next !== '"'; next = this.#peek()) {
            if (next === undefined) {
                throw this.#wrong('there is no end to what a double quote begins');
            }
            text += next === '$' ? this.#variable() : this.#inQuotes();
        }
        this.#take();
        return `${text}${quote}`;
    }
    #inQuotes() {
        const character = this.#take() ?? '';
        const escaping = this.#options.escape;
        if (character !== escaping) {
            return character;
        }
        const next = this.#peek();
        const kept = this.#keepEscapes ? character : '';
        if (next === undefined) {
            return kept;
        }
        return next === escaping || ESCAPED_IN_QUOTES.includes(next)
            ? `${kept}${this.#take()}`
            : `${kept}${character}`;
    }
    #variable() {
        this.#take();
        if (this.#peek() !== '{') {
            const name = this.#name();
            return name === '' ? '$' : (this.#variables.get(name) ?? this.#unset(`$${name}`));
        }
        this.#take();
        const name = this.#name();
        const operator = this.#take();
        if (name === '' || operator === undefined) {
            throw this.#wrong('it has a substitution that is wrong or has no end');
        }
        return operator === '}'
            ? (this.#variables.get(name) ?? this.#unset(`\${${name}}`))
            : this.#modified(name, operator);
    }
    #modified(name, first) {
        const operator = first === ':' ? `:${this.#take() ?? ''}` : first;
        const value = this.#variables.get(name);
        const isPattern = '#%/'.includes(operator);
        const all = operator === '/' && this.#peek() === '/';
        if (all) {
            this.#take();
        }
        const word = this.#until(operator === '/' ? '/' : '}', isPattern).text;
        const replacement = operator === '/' ? this.#until('}', true).text : '';
        if (value === undefined && this.#options.keepUnset === true) {
            return `\${${name}${operator}${word}${operator === '/' ? `/${replacement}` : ''}}`;
        }
        const why = (text) => this.#wrong(text);
        return modified({ name, value, operator, word, replacement, all }, why);
    }
    #unset(written) {
        return this.#options.keepUnset === true ? written : '';
    }
    #name() {
        const first = this.#peek() ?? '';
        if (IS_DIGIT.test(first)) {
            return this.#while((character) => IS_DIGIT.test(character));
        }
        if (first !== '' && SPECIAL.includes(first)) {
            return this.#take() ?? '';
        }
        return this.#while((character) => IN_NAME.test(character));
    }
    #while(fits) {
        const start = this.#at;
        for (let next = this.#peek(); next !== undefined && fits(next); next = this.#peek()) {
            this.#at += 1;
        }
        return this.#characters.slice(start, this.#at).join('');
    }
    #peek() {
        return this.#characters[this.#at];
    }
    #take() {
        const character = this.#characters[this.#at];
        this.#at += 1;
        return character;
    }
    #wrong(why) {
        return new errors/* ImageError */.C8('INVALID_DOCUMENT', `"${this.#text.slice(0, 200)}": ${why}`);
    }
}
/** A word with its variables replaced, without quotes. @throws ImageError `INVALID_DOCUMENT` */
function substituted(text, variables, escaping) {
    return new Lexer(text, variables, { escape: escaping }).read().text;
}
/** The same, split at blanks that are not quoted, those of values too. */
function substitutedWords(text, variables, escaping) {
    return new Lexer(text, variables, { escape: escaping }).read().words;
}


/***/ }),

/***/ 19069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spawnExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13223);
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
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stdin, (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)(pipe), () => undefined);
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

/***/ 41852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   wz: () => (/* binding */ representative)
/* harmony export */ });
/* unused harmony export platformImage */
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51376);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73800);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94424);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52143);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84542);







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

/***/ 15952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   bm: () => (/* binding */ formatRateLimit),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
/* unused harmony exports formatMoment, formatTimestamp */
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker writes them: powers of 1000, three digits, no trailing zeros (`7.83MB`, `0B`). */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would round to 1000: it belongs to the next unit.
    while (value >= 999.5 && unit < SIZE_UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${Number(value.toPrecision(3))}${SIZE_UNITS[unit]}`;
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** An age as docker writes it: `About an hour ago`, `3 weeks ago`; `N/A` without a time. */
function formatAge(created, now = Date.now()) {
    const time = created === undefined ? Number.NaN : Date.parse(created);
    // As docker has it: zero times and those of reproducible builds (1970, 1980) are no ages.
    if (Number.isNaN(time) || time <= Date.UTC(2000)) {
        return 'N/A';
    }
    return `${formatDuration(Math.floor((now - time) / 1000))} ago`;
}
/** Seconds in words. The steps are those of docker's go-units `HumanDuration`. */
function formatDuration(seconds) {
    if (seconds < MINUTE) {
        return underAMinute(seconds);
    }
    if (seconds < HOUR) {
        const minutes = Math.floor(seconds / MINUTE);
        return minutes === 1 ? 'About a minute' : `${minutes} minutes`;
    }
    const hours = Math.floor(seconds / HOUR + 0.5);
    return hours <= 1 ? 'About an hour' : overAnHour(hours);
}
function underAMinute(seconds) {
    if (seconds < 1) {
        return 'Less than a second';
    }
    return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
const DAY_HOURS = 24;
/** Hours, and from how many of that unit on the next bigger one is used. */
const LONG_UNITS = [
    { word: 'hours', hours: 1, upTo: 2 * DAY_HOURS },
    { word: 'days', hours: DAY_HOURS, upTo: 2 * 7 * DAY_HOURS },
    { word: 'weeks', hours: 7 * DAY_HOURS, upTo: 2 * 30 * DAY_HOURS },
    { word: 'months', hours: 30 * DAY_HOURS, upTo: 2 * 365 * DAY_HOURS },
    { word: 'years', hours: 365 * DAY_HOURS, upTo: Number.POSITIVE_INFINITY },
];
function overAnHour(hours) {
    const unit = LONG_UNITS.find(({ upTo }) => hours < upTo) ?? LONG_UNITS[4];
    return `${Math.floor(hours / unit.hours)} ${unit.word}`;
}
/** The 12 hex characters that people know content by. */
function shortId(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}
/** As Go's Time.String has it, which is docker's CreatedAt of images: `2024-01-31 12:00:00 +0000 UTC`. */
function formatMoment(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day} ${local.time} ${local.offset.replace(':', '')} ${local.zone}`;
}
/** RFC 3339, which is docker's CreatedAt of instructions: `2024-01-31T12:00:00Z`. */
function formatTimestamp(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day}T${local.time}${local.offset === '+00:00' ? 'Z' : local.offset}`;
}
function localTime(created) {
    const at = Math.floor(Date.parse(created ?? '') / 1000) * 1000;
    if (Number.isNaN(at)) {
        return undefined;
    }
    const minutes = -new Date(at).getTimezoneOffset();
    const [day = '', time = ''] = new Date(at + minutes * 60_000).toISOString().split('T');
    const two = (number) => String(number).padStart(2, '0');
    const ahead = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
    return { day, time: time.slice(0, 8), offset, zone: zoneOf(at) ?? offset.replace(':', '') };
}
/** `CET`; `undefined` where it has no short name. */
function zoneOf(at) {
    const format = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return name !== undefined && /^[A-Z]{2,5}$/.test(name) ? name : undefined;
}
/** How much a registry still lets us do: `docker.io: 87 of 100 pulls left (in 6 hours)`. */
function formatRateLimit(registry, { limit, remaining, windowSeconds }) {
    const window = windowSeconds === undefined ? '' : ` (in ${formatDuration(windowSeconds)})`;
    return `${registry}: ${remaining} of ${limit} pulls left${window}`;
}


/***/ }),

/***/ 34282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Blobs),
  Q: () => (/* binding */ settleNames)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var compression = __webpack_require__(64109);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/content/whole.js
var content_whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
;// CONCATENATED MODULE: ./lib/disk/body-file.js


/**
 * The bytes of a file, which is closed at their end.
 * @param start the first of them, and `end` the first one after them; offsets in bytes
 */
function bodyOfFile(file, start = 0, end = Number.POSITIVE_INFINITY) {
    return new FileBody(file, start, end);
}
class FileBody extends external_node_stream_.Readable {
    #file;
    #end;
    #position;
    constructor(file, start, end) {
        super();
        this.#file = file;
        this.#position = start;
        this.#end = end;
    }
    _read() {
        this.#readMore().then((piece) => this.destroyed || this.push(piece.length === 0 ? null : piece), (error) => this.destroy(error));
    }
    async #readMore() {
        const memory = read_memory/* readMemory */.S.take();
        const most = Math.min(memory.length, this.#end - this.#position);
        const { bytesRead } = await this.#file.read(memory, 0, most, this.#position);
        this.#position += bytesRead;
        return read_memory/* readMemory */.S.received(memory, bytesRead);
    }
    _destroy(error, done) {
        this.#file.close().then(() => done(error), (failure) => done(error ?? failure));
    }
}

// EXTERNAL MODULE: ./lib/disk/durable-file.js
var durable_file = __webpack_require__(96885);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(29573);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/disk/write-small.js



const onDisk = (0,external_node_util_.promisify)(external_node_fs_.fdatasync);
/**
 * Writes a new file of bytes that are in memory, gives these back, and waits until they are on the disk. That alone
 * takes long: a trip to the thread pool for each other call costs more than all of these calls.
 */
async function writeSmall(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, 'wx');
    try {
        for (const piece of pieces) {
            (0,external_node_fs_.writeFileSync)(file, piece);
            read_memory/* readMemory */.S.giveBack(piece);
        }
        await onDisk(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/layout/blobs.js
















const ALGORITHMS = ['sha256', 'sha512'];
/** Content up to this size is read and written at once, in bytes. */
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
    has({ digest, size }) {
        return this.size(digest) === size;
    }
    /** Marks a blob as needed from now on, where the layout can be written to. */
    async use(digest) {
        const now = new Date();
        await (0,promises_.utimes)(this.path(digest), now, now).catch(() => undefined);
    }
    size(digest) {
        return (0,files/* fileAt */.Wd)(this.path(digest))?.size;
    }
    /** @returns `undefined` where there is no such blob */
    async read(descriptor, { offset = 0, signal } = {}) {
        signal?.throwIfAborted();
        if (descriptor.size <= SMALL) {
            const bytes = await this.document(descriptor, SMALL);
            return bytes && (0,content_whole/* streamOf */.mA)(bytes.subarray(offset));
        }
        const file = await (0,errors/* ifThere */.y)(() => (0,files/* openFile */.Tq)(this.path(descriptor.digest)));
        if (file === undefined) {
            return undefined;
        }
        const body = bodyOfFile(file, offset);
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
            const whole = (0,content_whole/* wholeOf */.l2)(content) ?? (await gathered(content, descriptor, signal));
            if (whole === undefined) {
                await (0,external_node_stream_promises_.pipeline)(content, new durable_file/* DurableFile */.a(temporary), during(signal));
            }
            else {
                content.destroy();
                await writeSmall(temporary, whole);
            }
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
            await (0,external_node_stream_promises_.pipeline)(counted, new durable_file/* DurableFile */.a(temporary), during(signal));
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
        const { digest } = await (0,replace/* writeBeside */.Ae)(this.#ingest, async (temporary) => {
            const digest = await fill(temporary);
            return { digest, path: this.path(digest) };
        });
        return digest;
    }
    async remove(digest) {
        await (0,errors/* ifThere */.y)(() => (0,promises_.unlink)(this.path(digest)));
    }
    /** Every blob that is there; files that are no blobs are left alone. */
    async *list() {
        for (const algorithm of ALGORITHMS) {
            const folder = (0,external_node_path_.join)(this.#dir, algorithm);
            for (const name of await namesIn(folder)) {
                const digest = `${algorithm}:${name}`;
                const found = (0,oci_digest/* isDigest */.Bc)(digest) ? (0,files/* fileAt */.Wd)((0,external_node_path_.join)(folder, name)) : undefined;
                if (found !== undefined && (0,oci_digest/* isDigest */.Bc)(digest)) {
                    yield { digest, size: found.size, usedMs: found.mtimeMs };
                }
            }
        }
    }
}
/** Makes the names of a layout's blobs survive a power cut, as their bytes do when they get them. */
async function settleNames(layout) {
    for (const algorithm of ALGORITHMS) {
        await (0,replace/* syncFolder */.Yw)((0,external_node_path_.join)(layout, 'blobs', algorithm));
    }
}
/** The bytes of a small body, which then is written at once. */
async function gathered(body, { digest, size }, signal) {
    if (size > SMALL) {
        return undefined;
    }
    const interruptible = signal === undefined ? body : (0,external_node_stream_.addAbortSignal)(signal, body);
    return (0,content_whole/* piecesOf */.Xe)(interruptible, SMALL, `content ${digest}`);
}
function during(signal) {
    return signal === undefined ? {} : { signal };
}
async function namesIn(folder) {
    return (await (0,errors/* ifThere */.y)(() => (0,promises_.readdir)(folder)))?.sort() ?? [];
}


/***/ }),

/***/ 97118:
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
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23940);




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

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Forms)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29573);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11260);
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
            if (made === undefined || !isThere(made)) {
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

/***/ 50858:
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
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68574);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97118);




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

/***/ 88693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ LAYOUT_MARKER),
/* harmony export */   Z6: () => (/* binding */ IndexFile),
/* harmony export */   fE: () => (/* binding */ decodeIndexFile),
/* harmony export */   fp: () => (/* binding */ checkMarker),
/* harmony export */   rO: () => (/* binding */ encodeIndexFile)
/* harmony export */ });
/* unused harmony export INDEX_FILE_LIMIT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11260);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34282);
/* harmony import */ var _index_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50858);










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
        const version = (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .settledVersion */ .KD)(path);
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
        // What the list names is there after a power cut, if the list is.
        await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_9__/* .settleNames */ .Q)(this.#dir);
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

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ImageLayout: () => (/* binding */ ImageLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(60969);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/disk/owner.js
var disk_owner = __webpack_require__(83994);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(29573);
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
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/layout/blobs.js + 3 modules
var blobs = __webpack_require__(34282);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(83200);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(97118);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(88129);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(50858);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(85642);
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
        if (index !== undefined && (0,digest/* isDigest */.Bc)(index)) {
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
var interruptible = __webpack_require__(20562);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(19397);
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
        if (!blobs.has(next)) {
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
        const found = this.#blobs.has(descriptor);
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
            if (other.has(descriptor)) {
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
        return (0,digest/* isDigest */.Bc)(name) ? manifestOf(blobs, name) : undefined;
    }
    const asked = (0,layout_entry/* digestIn */.s)(name) ?? found.digest;
    return asked === found.digest || (await lists(blobs, asked, found)) ? found : undefined;
}
async function manifestOf(blobs, digest) {
    const size = blobs.size(digest) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest, size });
    return manifest && { mediaType: manifest.mediaType, digest, size };
}
/** Whether an index, which must be there, has this image. An annotation that says so is no proof. */
async function lists(blobs, index, image) {
    const size = blobs.size(index) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(blobs, { digest: index, size });
    return manifest !== undefined && (0,oci_manifest/* children */.Y_)(manifest).some(({ digest }) => digest === image.digest);
}

// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(88693);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(16850);
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
        this.#blobs = new blobs/* Blobs */.B(dir, ingest);
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
            if (!(0,errors/* isReadOnly */.PI)(error) || (0,files/* fileAt */.Wd)((0,external_node_path_.join)(dir, 'index.json')) !== undefined) {
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

/***/ 16850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ referrerOf),
/* harmony export */   _B: () => (/* binding */ referrerFrom),
/* harmony export */   qs: () => (/* binding */ referrersIn),
/* harmony export */   t7: () => (/* binding */ digestTagsIn)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68574);
/* harmony import */ var _oci_referrer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73530);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97118);





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

/***/ 83200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ INDEX_ANNOTATION)
/* harmony export */ });
/** Ours: the digest of the index that a stored image was taken from. */
const INDEX_ANNOTATION = 'dev.transship.index';


/***/ }),

/***/ 26552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose),
/* harmony export */   z: () => (/* binding */ chooseAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17122);
/* harmony import */ var _platform_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84542);



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

/***/ 11403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeConfig),
/* harmony export */   Y: () => (/* binding */ CONFIG_READ_LIMIT)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22486);




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

/***/ 72475:
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
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22486);


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

/***/ 11260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ decodeDescriptor)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);




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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);



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

/***/ 44360:
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
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72475);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11260);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68574);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22486);





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

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ nodeLabel),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22486);

/** What GitHub's Markdown and HTML give a meaning. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&"'$@]/g;
/** Text from outside in a line or a table's cell: no markup, no link, no mention. */
function plainText(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, 'www&#46;');
}
/** The same as code, which holds no backtick and does not end the cell. */
function codeText(text) {
    return `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[`|]/g, '')}\``;
}
/** The label of a node in a mermaid diagram, in double quotes. */
function nodeLabel(text) {
    return `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/["`#;<>&\\]/g, ' ')}"`;
}


/***/ }),

/***/ 68574:
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
/* harmony export */   v5: () => (/* binding */ layerTypeIn),
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
const OF_DOCKER = {
    [MEDIA_TYPE.ociLayer]: MEDIA_TYPE.dockerLayer,
    [MEDIA_TYPE.ociLayerGzip]: MEDIA_TYPE.dockerLayerGzip,
};
const OF_OCI = {
    [MEDIA_TYPE.dockerLayer]: MEDIA_TYPE.ociLayer,
    [MEDIA_TYPE.dockerLayerGzip]: MEDIA_TYPE.ociLayerGzip,
};
/** What a layer is called in a manifest of this media type: the same bytes have a name of Docker's and one of OCI's. */
function layerTypeIn(manifestType, layerType) {
    const names = manifestType === MEDIA_TYPE.dockerManifest ? OF_DOCKER : OF_OCI;
    return names[layerType] ?? layerType;
}
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

/***/ 84542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ platformDistance)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17122);

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

/***/ 17122:
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
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72475);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);



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

/***/ 22486:
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

/***/ 23940:
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
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22486);



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

/***/ 73530:
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

/***/ 85780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   JH: () => (/* binding */ transportOf),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23940);



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
/** Whether it begins with the word of a transport. */
function isPlace(text) {
    return splitTransport(text)[0] !== undefined;
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
/** The name of an image in its repository, where a digest wins over a tag. */
function nameOf({ tag = 'latest', digest }) {
    return digest ?? tag;
}
/** Where a place is: a registry, or this machine. Targets at one site are written one after the other. */
function siteOf(place) {
    return place.transport === 'docker' ? place.reference.registry : 'this machine';
}


/***/ }),

/***/ 67693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Places)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
// EXTERNAL MODULE: ./lib/disk/own-folder.js
var own_folder = __webpack_require__(18778);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(19069);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
// EXTERNAL MODULE: ./lib/registry/client.js + 43 modules
var client = __webpack_require__(32729);
// EXTERNAL MODULE: ./lib/store/default-path.js
var default_path = __webpack_require__(48382);
;// CONCATENATED MODULE: ./lib/place/late-parts.js
// Layouts, archives and engines are loaded by the first job that needs them: a job between registries needs none.
async function openLayout(dir, options) {
    const { ImageLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6254));
    return ImageLayout.open(dir, options);
}
async function openIds(store) {
    const { ImageIds } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 30271));
    return new ImageIds(store);
}
/** @returns the name by which the store has it */
async function findStored(store, ids, place, options) {
    const { findImage } = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.bind(__webpack_require__, 37598));
    return findImage(store, ids, place, options);
}
/** An archive from a file or a stream, whatever it is compressed with. */
async function openPacked(input, { exec, ...options }) {
    const [{ openArchive }, { expanded }] = [
        await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.bind(__webpack_require__, 30791)),
        await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 4051)),
    ];
    const { place, signal } = options;
    const expand = (chunks) => expanded(chunks, { exec, place, signal });
    return openArchive(input, { ...options, expand });
}
async function writeArchive(path, options) {
    const { ArchiveWriter } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2147));
    return ArchiveWriter.file(path, options);
}
async function findLocalEngine(choice, exec, options) {
    const { LocalEngine } = await __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 93007));
    return LocalEngine.find(choice, { exec }, options);
}
async function engineTarget(engine, name, options) {
    const { EngineTarget } = await __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 84011));
    return new EngineTarget(engine, name, options);
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
var place_place = __webpack_require__(85780);
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
    #onContent;
    #registries;
    #opened = [];
    constructor(options = {}) {
        this.#choice = options.engine ?? 'auto';
        this.#exec = options.exec ?? exec/* spawnExec */.b;
        this.#temporary = options.temporary ?? (0,external_node_os_.tmpdir)();
        this.#onContent = options.onContent ?? (() => undefined);
        const registries = { onConnect: this.#onContent, ...options.registries };
        this.#registries = this.#keep(new client/* RegistryClient */.b(registries));
        const dir = options.store ?? (0,default_path/* defaultStore */.L)({}, (0,external_node_os_.homedir)());
        this.store = (0,once/* lazily */.q)(async () => this.#keep(await openLayout(dir, { create: true, place: 'the local store' })));
        this.scratch = (0,once/* lazily */.q)(() => this.#openScratch());
        this.#ids = (0,once/* lazily */.q)(async () => openIds(await this.store()));
    }
    /** @throws ImageError where there is nothing that could be read */
    async source(place, signal) {
        switch (place.transport) {
            case 'docker':
                return { source: this.repository(place.reference), name: (0,place_place/* nameOf */.Vb)(place.reference) };
            case 'store': {
                const source = await this.store();
                return { source, name: await findStored(source, await this.#ids(), place, { signal }) };
            }
            case 'oci':
                return { source: this.#keep(await openLayout(place.path)), name: place.name ?? '' };
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
                return { target: this.repository(place.reference), name: (0,place_place/* nameOf */.Vb)(place.reference) };
            case 'store':
                return lookedUp(await this.store(), (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text)));
            case 'docker-daemon': {
                const name = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(place.text));
                return { target: await engineTarget(await this.engine(options), name, options), name };
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
            throw new errors/* ImageError */.C8('ENGINE', `looking for a container engine: no ${wanted} answers`, {
                hint: 'start the engine, or use a place that needs none (store:, oci:, oci-archive:)',
            });
        }
        return engine;
    }
    findEngine({ signal } = {}) {
        return (0,once/* once */.O)(this.#engines, this.#choice, () => findLocalEngine(this.#choice, this.#exec, { signal }));
    }
    /** An image archive from a file or a stream; it is closed with these places. */
    async archive(input, place, signal) {
        this.#onContent();
        const options = { temporary: this.#temporary, exec: this.#exec, place, signal };
        return this.#keep(await openPacked(input, options));
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
        return openLayout(dir, { create: true, place: 'a temporary folder' });
    }
    async #archive({ transport, path, name = '' }, signal) {
        try {
            return { source: await this.archive(path, `${transport}:${path}`, signal), name };
        }
        catch (error) {
            const whole = `${path}:${name}`;
            if ((0,files/* fileAt */.Wd)(whole) === undefined) {
                throw error;
            }
            const hint = `a colon ends the path: give ${(0,printable/* quoted */.TL)(whole)} another name, or a link without one`;
            throw new errors/* ImageError */.C8((0,errors/* codeOf */.$N)(error), (0,errors/* messageOf */.bD)(error), { cause: error, hint });
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
        const reference = from && (0,place_place/* referenceOf */.Bz)(from);
        if (from === undefined || reference === undefined || (await this.#isById(from, signal))) {
            return '';
        }
        return (0,oci_reference/* formatReference */.FH)(reference);
    }
    /** What was found by an id has no reference, though the id may read as one: `7909ed28be32`. */
    async #isById(place, signal) {
        return place.transport === 'docker-daemon'
            ? (await this.#engineName(place, signal)) === place.text
            : place.transport === 'store' && (0,digest/* isDigest */.Bc)((await this.source(place, signal)).name);
    }
    async #fileTarget(place, name) {
        const where = `${place.transport}:${place.path}`;
        if (place.transport === 'oci') {
            const layout = await openLayout(place.path, { create: true, place: where });
            return lookedUp(this.#keep(layout), name);
        }
        this.#onContent();
        const docker = place.transport === 'docker-archive';
        return { target: await writeArchive(place.path, { place: where, docker }), name };
    }
}


/***/ }),

/***/ 94634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ saveFile)
/* harmony export */ });
/* unused harmony export save */
/* harmony import */ var _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2147);
/* harmony import */ var _copy_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10205);


/**
 * Images into one tar, each blob once; the file has its name only when it is complete.
 * @param path of the tar, which Docker and every reader of OCI layouts takes
 */
async function saveFile(path, images, options = {}) {
    await save(await _archive_archive_writer_js__WEBPACK_IMPORTED_MODULE_0__.ArchiveWriter.file(path, { place: path, docker: true }), images, options);
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

/***/ 32729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/download/parts.js
var parts = __webpack_require__(10750);
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
    /** See {@link Wire}. */
    expect(requests) {
        this.#wire.expect(requests);
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
const MOST = 50_000;
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
        if (this.#repositories.size > MOST && oldest.done !== true) {
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
var oci_decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(23940);
// EXTERNAL MODULE: ./lib/registry/wire/document.js
var wire_document = __webpack_require__(79672);
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

// EXTERNAL MODULE: ./lib/registry/wire/limits.js
var limits = __webpack_require__(63101);
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
        (0,limits/* limited */.TJ)(this.#where, 'pages', this.#seen.size, limits/* LIMITS */.b1.pages);
        (0,limits/* limited */.TJ)(this.#where, 'bytes of pages', this.#bytes, limits/* LIMITS */.b1.listingBytes);
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
    return (0,wire_document/* readDocument */.u)(() => wire.request({ ...request, signal, doing: what }), {
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

// EXTERNAL MODULE: ./lib/registry/wire/retry.js
var retry = __webpack_require__(92507);
;// CONCATENATED MODULE: ./lib/registry/mirrors.js


/** How long a mirror that does not answer is left out, in seconds. */
const LEFT_OUT = 300;
/** Whether a mirror is worth asking, for all repositories of a run. */
class MirrorHealth {
    #until = 0;
    #failure;
    /** A request to it failed. @param now in seconds */
    failed(error, now) {
        if ((0,retry/* isTemporary */.ey)(error) || ['UNREACHABLE', 'TIMEOUT'].includes((0,errors/* codeOf */.$N)(error))) {
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

// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(85755);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/registry/download/download.js
var download = __webpack_require__(31570);
// EXTERNAL MODULE: ./lib/registry/download/span.js
var download_span = __webpack_require__(59130);
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
        headers: (0,download_span/* rangeOf */.b)(span, size),
        accept: [200, 206, 416],
        lane: 'blob',
        size,
        signal,
        doing: `reading blob ${digest} at ${url.origin}, for`,
    });
}

// EXTERNAL MODULE: ./lib/registry/download/parallel.js
var parallel = __webpack_require__(93853);
;// CONCATENATED MODULE: ./lib/registry/download/blobs.js










/**
 * Up to this size, in bytes, a blob is read and verified before the first byte is handed on, and
 * wrong bytes are asked for again. In a bigger one they show only at its end.
 */
const SMALL = 1024 * 1024;
/** A host that has answered a request sooner, in seconds, is near: more connections would not help. */
const NEAR = 0.04;
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
            await (0,wire_document/* drain */.Z)(response);
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
            return this.#small(descriptor, signal);
        }
        return this.#verified(descriptor, signal);
    }
    async #small(descriptor, signal) {
        const what = `content ${descriptor.digest}`;
        for (let tries = this.#endpoints.length;; tries -= 1) {
            try {
                const body = await this.#verified(descriptor, signal);
                return (0,verify/* passingOn */.Jm)((0,whole/* streamOf */.mA)(...(await (0,whole/* piecesOf */.Xe)(body, SMALL, what))), body);
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
        const isFar = endpoints.some(({ quickest }) => quickest > NEAR);
        return offset === 0 && size >= parallel/* PARALLEL_FROM */.T && isFar
            ? (0,parallel/* parallelDownload */.U)(open, descriptor, { parts: this.#parts, signal })
            : (0,download/* download */.R)(open, descriptor, { offset, signal });
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
        headers: (0,download_span/* rangeOf */.b)(span, size),
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
var once = __webpack_require__(64584);
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
        await (0,wire_document/* drain */.Z)(response);
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
            await (0,wire_document/* drain */.Z)(response);
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
        const { response, bytes, value } = await (0,wire_document/* readDocument */.u)(open, document);
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
var referrer = __webpack_require__(73530);
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
var oci_manifest = __webpack_require__(44360);
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
    await (0,wire_document/* drain */.Z)(response);
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
    const { bytes, value } = await (0,wire_document/* readDocument */.u)(() => requestManifest(endpoint, name, options), {
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
    const { bytes } = await (0,wire_document/* readDocument */.u)(() => requestManifest(endpoint, digest, options), {
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
    const bytes = await (0,whole/* readAll */.yw)(await body(), oci_manifest/* MANIFEST_WRITE_LIMIT */.gb, what);
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
        await (0,wire_document/* drain */.Z)(response);
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
        body: { open: (0,whole/* bodyOf */.EN)(bytes), size: bytes.byteLength },
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
const TRIES = 5;
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
        for (let tries = 0; tries < TRIES; tries += 1) {
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
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/registry/wire/clock.js
var wire_clock = __webpack_require__(18367);
// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __webpack_require__(52896);
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
            await (0,wire_clock/* sleep */.y)(endpoint.clock, seconds, options);
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
    const kept = url === null ? '' : `, which is kept at ${(0,printable/* printable */.g$)((0,redact/* redactUrl */.B)(url), 200)}`;
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
var each_of = __webpack_require__(12744);
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
            (0,limits/* limited */.TJ)(where, 'referrers', found.length, limits/* LIMITS */.b1.referrers);
            next = pages.next(page.response, page.bytes);
        }
        return found;
    }
    /** Only 200 with an index is an answer: others say 404, 401, 406, or 200 and a page of HTML. */
    #page(path, what, signal) {
        return (0,wire_document/* readDocument */.u)(() => this.#request(path, signal), {
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

// EXTERNAL MODULE: ./lib/registry/wire/refusal.js + 3 modules
var refusal = __webpack_require__(54696);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
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
            yield waiting.length === 1 ? chunk : joined(waiting, size);
            waiting = [];
            size = 0;
        }
    }
    if (size > 0) {
        yield joined(waiting, size);
    }
}
/** Pieces of exactly this many bytes, but the last, each in memory of its own. Memory holds one of them. */
async function* cut(body, length) {
    let waiting = [];
    let size = 0;
    for await (const chunk of body) {
        let rest = chunk;
        while (size + rest.length >= length) {
            waiting.push(rest.subarray(0, length - size));
            rest = rest.subarray(length - size);
            yield joined(waiting, length);
            waiting = [];
            size = 0;
        }
        if (rest.length > 0) {
            waiting.push(rest);
            size += rest.length;
        }
    }
    if (size > 0) {
        yield joined(waiting, size);
    }
}
function joined(chunks, size) {
    const all = Buffer.concat(chunks, size);
    for (const chunk of chunks) {
        read_memory/* readMemory */.S.giveBack(chunk);
    }
    return all;
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
    /** All of it, in pieces of at least so many bytes but the last, unless it is in memory. */
    async whole(least) {
        const body = await this.#watch(this.#body);
        return (0,whole/* wholeOf */.l2)(body) === undefined ? gathered(this.#chunks(body), least) : body;
    }
    async *chunks() {
        yield* this.#chunks(await this.#watch(this.#body));
    }
    async *#chunks(body) {
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
    return (0,retry/* isTemporary */.ey)(error) || isSessionLost(error) ? 'again' : 'fatal';
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
    return (0,retry/* isTemporary */.ey)(error) || (error instanceof errors/* RegistryError */.gl && error.status === 416);
}

// EXTERNAL MODULE: ./lib/registry/content-range.js
var content_range = __webpack_require__(87390);
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
        await (0,wire_document/* drain */.Z)(response);
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
            await (0,wire_document/* drain */.Z)(response);
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
            body: { open: (0,whole/* bodyOf */.EN)(chunk), size: chunk.byteLength },
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
        await (0,wire_document/* drain */.Z)(response);
        return response;
    }
    /** Takes over the session's new location. @returns how many bytes the registry has, if it says */
    #progress(response) {
        if (response.headers['location'] !== undefined) {
            this.#location = locationOf(response, this.#endpoint);
        }
        return (0,content_range/* parseUploadRange */.E)(response.headers['range']);
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
const LONGEST_WAIT = 300;
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
                : session.finish(() => source.whole(LEAST_WRITE)));
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
    const asked = error instanceof refusal/* Refusal */.P ? error.retryAfter : undefined;
    const seconds = asked ?? (failures === 0 ? 0 : (0,retry/* backoff */.JN)(failures));
    if (seconds > LONGEST_WAIT) {
        throw error;
    }
    if (seconds > 0) {
        await (0,wire_clock/* sleep */.y)(clock, seconds, options);
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
    #first;
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
        this.#first = mirrors[0] ?? origin;
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
    /** The place that is asked first is connected to. */
    expect(requests) {
        this.#first.expect(requests);
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
        return (0,whole/* streamOf */.mA)(bytes.subarray(options.offset ?? 0));
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
        await (0,wire_document/* drain */.Z)(response);
        this.#manifests.forget(name);
    }
}
_a = Repository;

// EXTERNAL MODULE: ./lib/registry/wire/address.js
var address = __webpack_require__(50025);
;// CONCATENATED MODULE: ./lib/registry/web-file.js



/**
 * The file at a URL that is no registry's, asked for without credentials.
 * @param wire of any origin
 * @param insecure hosts that may speak plain http, besides loopback
 * @throws ImageError `INVALID_ARGUMENT` for a URL that cannot be downloaded; what the wire throws
 */
async function openWebFile(wire, url, { insecure, signal }) {
    const doing = `downloading ${(0,redact/* redactUrl */.B)(url)}`;
    const { protocol, hostname, host, username } = url;
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: it is no http(s) URL without a user`);
    }
    if (protocol === 'http:' && !(0,address/* isLoopback */.U9)(hostname) && !insecure.includes(host)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${doing}: plain http proves nothing`, {
            hint: `use https, or allow plain http for ${host}`,
            remedy: { kind: 'allow-insecure', subject: host },
        });
    }
    const request = { method: 'GET', path: url, anonymous: true, scopes: [], accept: [200] };
    return (await wire(url.origin).request({ ...request, lane: 'blob', signal, doing })).body;
}

// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credentials_credential = __webpack_require__(54725);
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
const READ_LIMIT = 1024 * 1024;
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
        if (error instanceof refusal/* Refusal */.P && NO_POST.has(error.status)) {
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
        body: { open: (0,whole/* bodyOf */.EN)(bytes), size: bytes.length },
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
            throw await (0,refusal/* refusal */.x)(response, { ...message, ...asking });
        }
        const where = `${message.doing}: the answer of ${response.url.host}`;
        const bytes = await (0,whole/* readAll */.yw)(response.body, READ_LIMIT, where);
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
        await (0,wire_document/* drain */.Z)(response);
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
    /** What to send with the first try: nothing, without a wait, before the registry has asked for something. */
    grantFor(scopes) {
        // Artifactory has a token server for each repository; all others have one.
        const method = this.#methods.get(repositoryOf(scopes)) ?? this.#methods.get(undefined);
        return method === undefined ? undefined : this.#grant(method, scopes);
    }
    /**
     * What to send instead after that answer; `undefined` if the answer has to stand, at once where it is no refusal.
     * @throws ImageError `REGISTRY` for a registry that asks without end; RegistryError of a token server
     */
    afterRefusal(attempt) {
        return [400, 401, 403].includes(attempt.response.status) ? this.#instead(attempt) : undefined;
    }
    async #instead(attempt) {
        const { scopes, sent } = attempt;
        const { status } = attempt.response;
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
        (0,limits/* limited */.TJ)(doing, 'challenges', attempt.answered.size, limits/* LIMITS */.b1.challengesOfRequest);
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
var interruptible = __webpack_require__(20562);
// EXTERNAL MODULE: ./lib/registry/wire/exchange.js + 1 modules
var exchange = __webpack_require__(7240);
// EXTERNAL MODULE: ./lib/registry/wire/lanes.js
var wire_lanes = __webpack_require__(91814);
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

;// CONCATENATED MODULE: ./lib/registry/wire/notices.js



/** What a registry tells beside its answers: warnings, and how many requests it allows. */
class Notices {
    #parts;
    #rateLimit;
    constructor(parts) {
        this.#parts = parts;
    }
    /** What it said last. */
    get rateLimit() {
        return this.#rateLimit;
    }
    read(headers) {
        if (headers['warning'] !== undefined) {
            this.#warn(headers['warning']);
        }
        this.#rateLimit = parseRateLimit(headers) ?? this.#rateLimit;
    }
    #warn(header) {
        const { run, address, onWarning } = this.#parts;
        for (const text of parseWarnings(header)) {
            const shown = (0,redact/* oneLine */.T)(run.secrets.conceal(text), text.length);
            const warning = run.budget.warning(`${address.registry}: ${shown}`);
            if (warning !== undefined) {
                onWarning(warning);
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/registry/wire/connection-error.js
var connection_error = __webpack_require__(88914);
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
        const loopback = (0,address/* isLoopback */.U9)(new URL(`https://${authority}`).hostname);
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
        if (other instanceof connection_error/* ConnectionError */.Rc) {
            // Without TLS the first outcome stands; with it, a bad certificate is what there is to say.
            return this.#settle(this.current, (0,connection_error/* isNotTls */.tz)(other) ? outcome : other);
        }
        if (!(outcome instanceof connection_error/* ConnectionError */.Rc)) {
            outcome.body.destroy();
        }
        return this.#settle(second, other);
    }
    #settle(protocol, outcome) {
        if (outcome instanceof connection_error/* ConnectionError */.Rc) {
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
        if (error instanceof connection_error/* ConnectionError */.Rc) {
            return error;
        }
        throw error;
    }
}
/** Whether the other scheme might be the right one. */
function isDoubtful(protocol, outcome, portless) {
    if (!(outcome instanceof connection_error/* ConnectionError */.Rc)) {
        // Go and nginx answer 400 in plain http on a port that wants TLS; others hang up.
        return protocol === 'http:' && outcome.status === 400;
    }
    const reason = (0,connection_error/* reasonOf */.A3)(outcome);
    if (/ECONNREFUSED/.test(reason)) {
        // Without a port the other scheme has another one.
        return portless;
    }
    // A bad certificate is no reason to go plain.
    return protocol === 'http:' ? !/ENOTFOUND|EAI_AGAIN|TIMEOUT/.test(reason) : (0,connection_error/* isNotTls */.tz)(outcome);
}
function withProtocol(url, protocol) {
    if (url.protocol === protocol) {
        return url;
    }
    const changed = new URL(url);
    changed.protocol = protocol;
    return changed;
}

;// CONCATENATED MODULE: ./lib/registry/host-wire.js










/** A host's wire: a place in a lane, retries, redirects, credentials, in this order from the outside. */
class HostWire {
    #parts;
    #notices;
    #knownRoot;
    constructor(parts) {
        this.#parts = parts;
        this.#notices = new Notices(parts);
    }
    get origin() {
        return this.#root.origin;
    }
    /** Where the registry's paths begin, with the scheme that is known to work or tried first. */
    get #root() {
        const { scheme, address } = this.#parts;
        if (this.#knownRoot?.protocol !== scheme.current) {
            this.#knownRoot = new URL(`${scheme.current}//${address.authority}/v2/${address.prefix}`);
        }
        return this.#knownRoot;
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
        return this.#notices.rateLimit;
    }
    expect(requests) {
        this.#parts.run.exchanges.expect(this.#root, requests);
    }
    async request(request) {
        try {
            const leave = await this.#laneOf(request).enter(request.size ?? 0, request);
            try {
                const response = await this.#retried(request);
                (0,wire_lanes/* leaveAfter */.wC)(response, request, leave);
                return response;
            }
            catch (error) {
                leave();
                throw error;
            }
        }
        catch (error) {
            throw (0,exchange/* causeOf */.r)(error, request);
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
            isWorthwhile: (error) => (0,retry/* isTemporary */.ey)(error) && !(mirror && error.code === 'TIMEOUT'),
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
            await (0,wire_document/* drain */.Z)(response);
            response = await this.#follow(request);
        }
        if (request.accept.includes(response.status)) {
            return response;
        }
        const { address, authorizer } = this.#parts;
        const { loggedIn } = authorizer;
        const asking = { registry: address.registry, loggedIn, secrets: this.secrets };
        throw await (0,refusal/* refusal */.x)(response, { ...request, ...asking });
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
            await (0,wire_document/* drain */.Z)(response);
            hop = next;
        }
        throw new errors/* ImageError */.C8('REGISTRY', `${request.doing}: more than ${MAX_HOPS} redirects`);
    }
    #firstHop({ path, method, headers = {}, body, doing, anonymous = false }) {
        const { policy } = this.#parts.run;
        const own = this.#root;
        if (!(path instanceof URL)) {
            if (this.quickest === Number.POSITIVE_INFINITY) {
                this.expect(1);
            }
            return {
                url: new URL(`${own.href}${path}`),
                method,
                body,
                headers,
                from: undefined,
                left: anonymous,
            };
        }
        const url = policy.check(path, own, doing);
        const from = url.hostname === own.hostname ? undefined : policy.networkOf(own);
        return { url, method, body, headers, from, left: anonymous || !this.#isOwn(url) };
    }
    /** One hop, with one answer to each challenge. */
    async #authorized(hop, request) {
        const { authorizer: own, anonymous } = this.#parts;
        const authorizer = hop.left ? anonymous(hop.url.origin) : own;
        const scopes = this.#scopes(request);
        const answered = new Set();
        const ping = () => this.#ping(hop, request);
        const granted = authorizer.grantFor(scopes);
        let sent = granted && (await (0,interruptible/* interruptible */.I)(granted, request));
        for (;;) {
            const response = await this.#exchange(hop, request, sent);
            const attempt = { response, scopes, sent, answered, ping, doing: request.doing };
            const instead = authorizer.afterRefusal(attempt);
            const next = instead && (await (0,interruptible/* interruptible */.I)(instead, request));
            if (next === undefined) {
                return response;
            }
            await (0,wire_document/* drain */.Z)(response);
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
        this.#notices.read(response.headers);
        return response;
    }
    async #ping(hop, { doing, signal }) {
        const url = new URL('/v2/', hop.url);
        const message = { method: 'GET', url, headers: {}, from: hop.from, doing, signal };
        const response = await this.#parts.run.exchanges.send(message);
        await (0,wire_document/* drain */.Z)(response);
        return response;
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

// EXTERNAL MODULE: ./lib/registry/wire/dispatchers.js + 6 modules
var wire_dispatchers = __webpack_require__(33742);
// EXTERNAL MODULE: ./lib/registry/wire/secrets.js
var wire_secrets = __webpack_require__(31492);
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
            this.#trace(`${method} ${(0,redact/* redactUrl */.B)(url)}: ${outcome}, ${milliseconds} ms, try ${tries}`);
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
    expect(url, requests) {
        this.#exchanges.expect(url, requests);
    }
    close() {
        this.#exchanges.close();
    }
}

// EXTERNAL MODULE: ./lib/registry/wire/url-policy.js
var url_policy = __webpack_require__(2359);
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
        const { insecure = [], ca = [], env = {}, headers, onConnect, first, clock = wire_clock/* SYSTEM_CLOCK */.V, } = options;
        const { timeout = 60, userAgent = 'transship', retries = RETRIES } = options;
        this.#insecure = new Set(insecure.map((host) => (0,address/* addressOf */.ci)(host).authority));
        this.#headers = (0,once/* lazily */.q)(async () => (await headers?.()) ?? {});
        const secrets = new wire_secrets/* Secrets */.S(options.onSecret);
        const policy = new url_policy/* UrlPolicy */.UJ(this.#insecure, secrets);
        const dispatchers = new wire_dispatchers/* Dispatchers */.p({
            insecure: this.#insecure,
            ca,
            env,
            policy,
            onConnect,
            first,
        });
        this.#dispatchers = dispatchers;
        const { onTrace } = options;
        const trace = (text) => onTrace?.(secrets.conceal(text));
        const exchanges = new exchange/* Exchanges */.B({ dispatchers, clock, secrets, timeout, userAgent });
        this.#run = {
            clock,
            exchanges: onTrace === undefined ? exchanges : new TracedExchanges(exchanges, trace),
            retries: new retry/* Retries */.fh(clock, retries, options.onRetry),
            secrets,
            policy,
            budget: new limits/* Budget */.__(),
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
        const wire = this.#wires.get(key) ?? this.#create((0,address/* addressOf */.ci)(host), role);
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
        const opened = () => concurrency === undefined ? new wire_lanes/* Lanes */.Gc(TRANSFERS, PARTS) : new wire_lanes/* Lanes */.Gc(concurrency);
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
    #parts = new parts/* PartBudget */.p();
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

/***/ 87390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseContentRange),
/* harmony export */   E: () => (/* binding */ parseUploadRange)
/* harmony export */ });
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


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ decodeConfigFile),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   pj: () => (/* binding */ normalizedKey)
/* harmony export */ });
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72475);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23940);






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

/***/ 54725:
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

/***/ 30163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d8: () => (/* binding */ dockerCredentials),
  hc: () => (/* binding */ dockerHeaders),
  FN: () => (/* binding */ serverOf)
});

// UNUSED EXPORTS: configPaths, dockerConfigPath, helperFor

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/credentials/config-file.js
var config_file = __webpack_require__(25829);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/disk/errors.js
var disk_errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
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

/***/ 31570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59130);
/* harmony import */ var _span_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20799);



/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte, so that the caller verifies one digest.
 * @param offset in bytes
 * @throws IntegrityError when the size cannot be right; the error of `open` for the first try
 */
async function download(open, descriptor, { offset = 0, signal } = {}) {
    if (offset >= descriptor.size && offset > 0) {
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([], { objectMode: false });
    }
    const span = { from: offset, to: descriptor.size };
    const { body } = await (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .openSpan */ .D)(open, descriptor, span, { signal });
    return new _span_body_js__WEBPACK_IMPORTED_MODULE_2__/* .SpanBody */ .v(body, open, descriptor, { ...span, signal });
}


/***/ }),

/***/ 93853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PARALLEL_FROM),
/* harmony export */   U: () => (/* binding */ parallelDownload)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _content_tapped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85755);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10750);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59130);
/* harmony import */ var _span_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20799);





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
    const { body } = await (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .openSpan */ .D)(open, descriptor, span, options);
    const first = new _span_body_js__WEBPACK_IMPORTED_MODULE_2__/* .SpanBody */ .v(body, open, descriptor, { ...span, signal: options.signal });
    return new ParallelBody(first, new _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .Parts */ .F(open, descriptor, options.parts, options), {
        isWorthwhile: options.isWorthwhile ?? isLimited,
        begun,
    });
}
function isLimited({ delay, rate }) {
    return delay > NEAR && rate < FAST;
}
/** The first connection's bytes, then those of the parts. */
class ParallelBody extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable {
    #first;
    #parts;
    #probing;
    #current;
    #firstByte;
    #isProbed = false;
    constructor(first, parts, probing) {
        super({ highWaterMark: _content_tapped_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITING */ .u });
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
        (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.finished)(body, { writable: false }, (error) => {
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


/***/ }),

/***/ 10750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Parts),
/* harmony export */   p: () => (/* binding */ PartBudget)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59130);
/* harmony import */ var _span_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20799);


/** The fewest bytes that one connection fetches at a time. */
const LEAST_PART = 2 * 1024 * 1024;
/** Of a registry: 72 MiB in memory at most. */
const LIMITS = { parts: 9, ofOne: 3, size: 8 * 1024 * 1024 };
/** The parts that may be in memory at a time. */
class PartBudget {
    limits;
    #free;
    constructor(limits = LIMITS) {
        this.limits = limits;
        this.#free = limits.parts;
    }
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
        const { ofOne, size } = this.#budget.limits;
        this.#size = Math.min(size, Math.max(LEAST_PART, Math.ceil(left / (ofOne + 1))));
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
        const { ofOne } = this.#budget.limits;
        const most = this.#isReading ? ofOne + 1 : ofOne;
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
        const { body, ranged } = await (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .openSpan */ .D)(this.#open, this.#descriptor, span, options);
        const waiting = span.to - span.from;
        const part = new _span_body_js__WEBPACK_IMPORTED_MODULE_1__/* .SpanBody */ .v(body, this.#open, this.#descriptor, { ...span, ...options, waiting });
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


/***/ }),

/***/ 20799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ SpanBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _content_tapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85755);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _wire_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92507);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59130);






/** A download fails after this many broken connections with less than `PROGRESS` bytes between them. */
const TRIES = 5;
const PROGRESS = 1024 * 1024;
/**
 * The bytes of a span, over as many connections as it takes: where one breaks, the next goes on at the
 * same byte. It fails with an IntegrityError when there are more or fewer of them, at the content's end.
 */
class SpanBody extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable {
    #open;
    #descriptor;
    #signal;
    #tries = new Tries();
    #body;
    #position;
    #end;
    /** @param first the body that begins with the span's first byte */
    constructor(first, open, descriptor, { from, to, signal, waiting = _content_tapped_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITING */ .u }) {
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
        (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.finished)(body, { writable: false }, (error) => {
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
        const { body } = await (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .openSpan */ .D)(this.#open, this.#descriptor, span, { signal: this.#signal });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IntegrityError */ .cs(`content ${digest}, size`, size, actual);
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
        if (this.#bytes >= PROGRESS) {
            this.#failed = 0;
            this.#bytes = 0;
        }
    }
    /** Counts a failure. @throws the failure if another try is not worth it */
    failed(failure) {
        const error = failure instanceof Cut ? failure.error : failure;
        this.#failed += 1;
        this.#bytes = 0;
        if (this.#failed >= TRIES || !(failure instanceof Cut || (0,_wire_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporary */ .ey)(failure))) {
            throw error;
        }
    }
    /** The first try after a success follows at once: one connection broke, not the registry. */
    async pause(signal) {
        if (this.#failed > 1) {
            const seconds = (0,_wire_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .backoff */ .JN)(this.#failed - 2);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(seconds * 1000, undefined, signal === undefined ? {} : { signal });
        }
    }
}


/***/ }),

/***/ 59130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openSpan),
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _content_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87390);
/* harmony import */ var _wire_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79672);




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
    await (0,_wire_document_js__WEBPACK_IMPORTED_MODULE_1__/* .drain */ .Z)(response);
    const all = await open({ from: 0, to: descriptor.size }, options);
    if (all.status !== 200) {
        await (0,_wire_document_js__WEBPACK_IMPORTED_MODULE_1__/* .drain */ .Z)(all);
        const why = `${all.status} is no answer to a request for all of it`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('REGISTRY', `reading content ${descriptor.digest}: ${why}`);
    }
    return { body: await whole(all, descriptor, span), ranged: false };
}
function continues({ headers }, { size }, { from }) {
    const range = (0,_content_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseContentRange */ .C)(headers['content-range']);
    return range?.first === from && (range.size === undefined || range.size === size);
}
async function whole(response, descriptor, { from }) {
    const length = response.headers['content-length'];
    if (length !== undefined && Number(length) !== descriptor.size) {
        await (0,_wire_document_js__WEBPACK_IMPORTED_MODULE_1__/* .drain */ .Z)(response);
        const what = `content ${descriptor.digest}, size`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs(what, descriptor.size, Number(length));
    }
    return from === 0
        ? response.body
        : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(without(response.body, from), { objectMode: false });
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


/***/ }),

/***/ 50025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23940);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `"${withoutSecrets(host)}" is not a registry`, {
            hint: 'a registry is HOST[:PORT], a mirror http(s)://HOST[:PORT][/PREFIX]',
        });
    }
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i7)(url.host);
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
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const block of blocks) {
        const [net = '', bits] = block.split('/');
        list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
    }
    return list;
}
/** `undefined` for a name. Node takes milliseconds to compile its pattern of IPv6: only where there is a colon. */
function familyOf(host) {
    if (host.includes(':')) {
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? 'ipv6' : undefined;
    }
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) ? 'ipv4' : undefined;
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


/***/ }),

/***/ 18367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
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


/***/ }),

/***/ 88914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ connectionError),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   tz: () => (/* binding */ isNotTls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50025);
/* harmony import */ var _url_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);



/** A request or a body that failed on its way: nothing that the registry said. */
class ConnectionError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8 {
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
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8) {
        return error;
    }
    if (error instanceof _url_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .ForbiddenAddress */ .EW) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('REGISTRY', `${doing}: ${conceal(error.message)}`, { cause: error });
    }
    const symptom = SYMPTOMS.find(({ matches }) => matches(systemCodeOf(error), (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)));
    return new ConnectionError(symptom?.code ?? 'UNREACHABLE', `${doing}: ${conceal(`${url.origin}: ${symptom?.says ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`)}`, { cause: error, ...adviceFor(symptom, conceal(url.host)) }, symptom?.temporary?.(url) ?? symptom === undefined);
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
    return `${systemCodeOf(cause)} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`;
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
        temporary: ({ hostname }) => !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname),
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


/***/ }),

/***/ 33742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Dispatchers)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/giving-back.js
var giving_back = __webpack_require__(13223);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/registry/wire/connection-error.js
var connection_error = __webpack_require__(88914);
;// CONCATENATED MODULE: ./lib/registry/wire/early-connections.js
/** Connections that are opened before requests need them, at most: as many as blobs and parts of them have. */
const MOST = 12;
/** How long one waits for a request, in milliseconds. */
const IDLE = 10_000;
/**
 * The connections to one origin. A request that finds none free would wait a round trip for its own, and longer with
 * TLS: those that are expected are opened while requests before them are under way.
 */
class EarlyConnections {
    #open;
    #target;
    /** Not taken yet, the oldest first. */
    #early = new Set();
    #count = 0;
    constructor({ protocol, host, hostname, port }, open) {
        this.#open = open;
        this.#target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    }
    /** @param requests as many as may soon be under way at a time, with those that are now */
    expect(requests) {
        for (let missing = Math.min(requests, MOST) - this.#count; missing > 0; missing -= 1) {
            this.#openEarly();
        }
    }
    /** For undici: a connection that is there or on its way, else a new one. */
    connect = (...[target, callback]) => {
        const [early] = this.#early;
        if (early === undefined) {
            this.#begin(target, callback);
            return;
        }
        this.#early.delete(early);
        early.socket.ref();
        early.opened.then((socket) => {
            socket.setTimeout(0);
            if (socket.destroyed) {
                this.connect(target, callback);
            }
            else {
                callback(null, socket);
            }
        }, (error) => callback(error, null));
    };
    /** Lets go of those that were not taken. */
    close() {
        for (const { socket } of this.#early) {
            socket.destroy();
        }
        this.#early.clear();
    }
    #openEarly() {
        const { promise: opened, resolve, reject } = Promise.withResolvers();
        const socket = this.#begin(this.#target, (...[error, connected]) => error === null ? resolve(connected) : reject(error));
        const early = { socket, opened };
        this.#early.add(early);
        // It alone does not keep the process.
        socket.unref();
        opened.then((connected) => {
            connected.setTimeout(IDLE, () => this.#early.has(early) && connected.destroy());
            connected.once('close', () => this.#early.delete(early));
        }, () => this.#early.delete(early));
    }
    #begin(...[target, callback]) {
        this.#count += 1;
        return this.#open(target, (...given) => {
            const [error, socket] = given;
            if (error === null) {
                socket.once('close', () => this.#gone());
            }
            else {
                this.#gone();
            }
            callback(...given);
        });
    }
    #gone() {
        this.#count -= 1;
    }
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(34660);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(14043);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(57405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var client = __webpack_require__(23701);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(30883);
;// CONCATENATED MODULE: ./lib/registry/wire/undici.js






// The parts of undici that speak to registries. Its entry loads fetch, WebSocket, mocks, caches and
// SQLite as well, which takes as long as all the rest of the command line. What the entry does with
// these parts, it does here too (undici 8.12, index.js).
Object.assign(dispatcher.prototype, { connect: api_connect, request: api_request });
const Agent = agent;
const Client = client;
const buildConnector = connect;

;// CONCATENATED MODULE: ./lib/registry/wire/parser.js



/** undici tells of each request that it has sent. */
const SENT = 'undici:client:sendHeaders';
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';
let isAsked = false;
/**
 * V8 compiles undici's parser when it reads the first answer, which takes many times as long as the reading: it gets
 * one that is made up while the first is on its way. Once in a process.
 */
function compileParser() {
    if (!isAsked) {
        isAsked = true;
        const sent = () => {
            (0,external_node_diagnostics_channel_.unsubscribe)(SENT, sent);
            setImmediate(parseAnswer);
        };
        (0,external_node_diagnostics_channel_.subscribe)(SENT, sent);
    }
}
function parseAnswer() {
    const socket = new external_node_stream_.Duplex({
        read: () => undefined,
        write(_request, _encoding, done) {
            this.push(ANSWER);
            done();
        },
    });
    const client = new Client('http://parser', {
        connect: (_target, callback) => queueMicrotask(() => callback(null, socket)),
    });
    const answered = client.request({ path: '/', method: 'HEAD', reset: false });
    answered
        .then(({ body }) => body.dump())
        .finally(() => client.destroy())
        .catch(() => undefined);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/wire/address.js
var address = __webpack_require__(50025);
;// CONCATENATED MODULE: ./lib/registry/wire/proxy.js



/**
 * The proxy for a URL, by the variables that curl and Go read: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, lower case first. Loopback hosts are never reached through one.
 * @throws ImageError `INVALID_ARGUMENT` for a variable that cannot be read: without it requests
 *   would take a way that the user has closed
 */
function proxyFor(url, env) {
    if ((0,address/* isLoopback */.U9)(url.hostname)) {
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
        return !host.includes('.') && (0,address/* familyOf */.Ap)(host) === undefined;
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
    const below = (0,address/* familyOf */.Ap)(host) === undefined && host.endsWith(`.${wanted}`);
    return only === port && wanted !== '' && (host === wanted || below);
}
function inBlock(entry, host) {
    const [written = '', bits = '', ...more] = entry.split('/');
    const net = /^\d+(?:\.\d+){0,2}$/.test(written) ? padded(written) : written;
    const family = (0,address/* familyOf */.Ap)(net);
    const most = family === 'ipv6' ? 128 : 32;
    if (family === undefined || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
        return undefined;
    }
    const own = (0,address/* familyOf */.Ap)(host);
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

// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
;// CONCATENATED MODULE: ./lib/registry/wire/socket-memory.js

/**
 * Reads into memory that is used again. The socket's `highWaterMark` stays below what is read at once: undici takes
 * all that waits in a socket as one piece, which would be a copy where two wait.
 */
const READING = {
    buffer: () => read_memory/* readMemory */.S.take(),
    callback(length, memory) {
        return this.push(read_memory/* readMemory */.S.received(memory, length));
    },
};
/** The same over TLS, which gives each record of 16 KB at most by itself. */
const READING_RECORDS = {
    buffer: () => read_memory/* readMemory */.S.take(),
    callback(length, memory) {
        const records = RECORDS.get(this) ?? new Records(this);
        RECORDS.set(this, records);
        return records.add(read_memory/* readMemory */.S.received(memory, length));
    },
};
/** The same for a socket that reads into memory of its own: one whose connection was there before TLS. */
function joiningRecords(socket) {
    const records = new Records(socket);
    const push = socket.push;
    socket.push = (chunk, encoding) => {
        const memory = chunk instanceof Uint8Array ? read_memory/* readMemory */.S.take() : undefined;
        if (memory === undefined || chunk.length > memory.length) {
            return push(chunk, encoding);
        }
        memory.set(chunk);
        return records.add(read_memory/* readMemory */.S.received(memory, chunk.length));
    };
    return socket;
}
const RECORDS = new WeakMap();
/** The records of one socket, which passes those that came in one turn of the event loop on as one piece. */
class Records {
    #socket;
    #push;
    /** What the socket has not passed on yet. */
    #piece;
    #isScheduled = false;
    constructor(socket) {
        this.#socket = socket;
        this.#push = socket.push.bind(socket);
        socket.push = (chunk, encoding) => {
            // The end comes by itself, and not before the last bytes.
            this.#pass();
            return this.#push(chunk, encoding);
        };
    }
    /** @returns whether more is to be read now; what is not passed on yet makes its reader ask for more */
    add(record) {
        const joined = this.#piece && read_memory/* readMemory */.S.join(this.#piece, record);
        if (joined === undefined) {
            this.#pass();
        }
        this.#piece = joined ?? record;
        if (!this.#isScheduled) {
            this.#isScheduled = true;
            setImmediate(() => {
                this.#isScheduled = false;
                this.#pass();
            });
        }
        return this.#socket.readableLength < this.#socket.readableHighWaterMark;
    }
    #pass() {
        const piece = this.#piece;
        this.#piece = undefined;
        if (piece !== undefined && !this.#socket.destroyed) {
            this.#push(piece);
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
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
/**
 * The same settings, with what TLS makes of them: each connection would make it again, and to decode the 150
 * authorities of Node takes some 40 ms.
 */
function withContext(settings) {
    const { ca, cert, key } = settings;
    if (ca === undefined && cert === undefined) {
        // Node has made a context of its own authorities.
        return settings;
    }
    return { ...settings, secureContext: (0,external_node_tls_.createSecureContext)({ ca, cert, key }) };
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
        return (await (0,promises_.readdir)(directory)).sort();
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
        compileParser();
    }
    /**
     * @param from the network of the host that gave this URL; `undefined` if the user did
     * @throws ImageError `STORE` if certificates cannot be read, `INVALID_ARGUMENT` for proxy settings
     */
    for(url, from) {
        return (0,once/* once */.O)(this.#open, `${url.origin} ${from ?? ''}`, () => this.#create(url, from));
    }
    /** Has connections opened for so many requests at a time, if no proxy is between. */
    async expect(url, requests) {
        const sockets = await this.for(url, undefined);
        sockets.expect?.(requests);
    }
    async close() {
        for (const { socket } of this.#options.first ?? []) {
            socket.destroy();
        }
        const open = [...this.#open.values()];
        this.#open.clear();
        await (0,each_of/* eachOf */.p)(open, open.length, async (opening) => {
            const dispatcher = await opening.catch(() => undefined);
            await dispatcher?.destroy();
        });
    }
    async #create(url, from) {
        const { insecure, ca, env, onConnect = () => undefined } = this.#options;
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
        if (proxy === undefined) {
            const first = this.#first(url, from);
            const onread = url.protocol === 'https:' ? READING_RECORDS : READING;
            const options = { ...withContext(tls), lookup: this.#lookup(from), onread };
            const connect = connector(options, onConnect, first);
            return new DirectSockets(new EarlyConnections(url, connect), common);
        }
        const { ProxyAgent } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 41000));
        onConnect();
        return new ProxyAgent({ ...common, uri: proxy.href, requestTls: withSystemAuthorities(tls) });
    }
    /** The socket that is there already, if it leads to this origin. */
    #first(url, from) {
        const { first = [], policy } = this.#options;
        const own = first.find(({ origin }) => origin === url.origin);
        if (own === undefined || from !== undefined) {
            return undefined;
        }
        const { socket, addresses } = own;
        const learn = () => {
            const found = addresses();
            if (found !== undefined) {
                policy.admitted(url.hostname, found, from);
            }
        };
        if (socket.connecting) {
            socket.once('connect', learn);
        }
        else {
            learn();
        }
        return socket;
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
/** Sockets to an origin itself, in an agent that may have connections opened early. */
class DirectSockets {
    #connections;
    #agent;
    constructor(connections, options) {
        this.#connections = connections;
        this.#agent = new Agent({ ...options, connect: connections.connect });
    }
    request(options) {
        return this.#agent.request(options);
    }
    expect(requests) {
        this.#connections.expect(requests);
    }
    async destroy() {
        this.#connections.close();
        await this.#agent.destroy();
    }
}
/**
 * The system's authorities take a while to read: only once Node's own have not signed.
 * @param first a socket that leads to the origin, for the connection that is asked for first
 */
function connector(options, onConnect, first) {
    const connect = buildConnector(options);
    let again;
    let early = first;
    return (target, callback) => {
        const there = (...[error, socket]) => {
            if (error === null) {
                onConnect();
                callback(null, (0,giving_back/* givingBack */.G)(socket));
            }
            else {
                callback(error, null);
            }
        };
        const done = (...answer) => {
            if (answer[0] !== null && (0,connection_error/* isUntrusted */.fb)(answer[0])) {
                again ??= buildConnector(withSystemAuthorities(options));
                again(target, there);
            }
            else {
                there(...answer);
            }
        };
        const taken = early;
        early = undefined;
        return taken === undefined || taken.destroyed
            ? connect(target, done)
            : connectOver(taken, target, connect, done);
    };
}
/** The same over a socket that is connected, or is about to be. */
function connectOver(socket, target, connect, callback) {
    const late = Object.assign(new Error('Connect Timeout Error'), { code: 'ETIMEDOUT' });
    const timer = setTimeout(() => socket.destroy(late), CONNECT_TIMEOUT);
    const fail = (error) => {
        clearTimeout(timer);
        callback(error, null);
    };
    const go = () => {
        clearTimeout(timer);
        socket.off('error', fail);
        if (target.protocol === 'https:') {
            connect({ ...target, httpSocket: socket }, (...[error, secure]) => error === null ? callback(null, joiningRecords(secure)) : callback(error, null));
        }
        else {
            callback(null, socket);
        }
    };
    socket.ref().once('error', fail);
    if (socket.connecting) {
        socket.once('connect', go);
    }
    else {
        setImmediate(go);
    }
    return socket;
}
function withSystemAuthorities(options) {
    return withContext({ ...options, ca: systemAuthorities(options.ca) });
}


/***/ }),

/***/ 79672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ drain),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _content_read_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39245);
/* harmony import */ var _content_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89750);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92507);




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
            const bytes = await (0,_content_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)(response.body, options.limit, options.what);
            return { response, bytes, value: decoded(response, bytes, options) };
        }
        catch (error) {
            if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemporary */ .ey)(error) || tries === TRIES) {
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error), `${what}: ${why}`);
        }
        throw error;
    }
}
/** More than this is not worth reading only to keep a socket. In bytes. */
const DRAIN_LIMIT = 64 * 1024;
/** Lets go of a body that is not needed: a short one is read, so that its socket can be used again. */
async function drain({ body }) {
    // It fails where the connection is gone, and with it what was to be drained.
    const pieces = await (0,_content_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(body, DRAIN_LIMIT, 'what is not needed').catch(() => []);
    for (const piece of pieces) {
        _content_read_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readMemory */ .S.giveBack(piece);
    }
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Exchanges),
  r: () => (/* binding */ causeOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/wire/connection-error.js
var connection_error = __webpack_require__(88914);
// EXTERNAL MODULE: ./lib/registry/wire/limits.js
var limits = __webpack_require__(63101);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
// EXTERNAL MODULE: ./lib/content/tapped.js
var tapped = __webpack_require__(85755);
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
    #unfollow = () => undefined;
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
    /** Its signal aborts with these as well, until it is stopped; `AbortSignal.any` would take longer than all else here. */
    follow(signals) {
        const abort = () => this.#abort.abort(signals.find(({ aborted }) => aborted)?.reason);
        this.#unfollow = () => {
            for (const signal of signals) {
                signal.removeEventListener('abort', abort);
            }
        };
        for (const signal of signals) {
            signal.addEventListener('abort', abort);
        }
        if (signals.some(({ aborted }) => aborted)) {
            abort();
        }
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
        this.#unfollow();
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
        this.#abort.abort(new connection_error/* ConnectionError */.Rc('TIMEOUT', `${this.#doing}: ${why}`, details, true));
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
        source.once('data', (chunk) => read_memory/* readMemory */.S.narrow(chunk));
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
        clock.follow([this.#closed.signal, ...(message.signal ? [message.signal] : [])]);
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
                signal: clock.signal,
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
    /** Opens connections that are about to be needed. Never fails: the request that needs one tells why it cannot be. */
    expect(url, requests) {
        if (!this.#closed.signal.aborted) {
            this.#options.dispatchers.expect(url, requests).catch(() => undefined);
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
        const bodiless = message.method === 'HEAD' || [204, 304].includes(status) || headers['content-length'] === '0';
        if (bodiless) {
            await body.dump();
            clock.stop();
            return { status, headers, body: (0,whole/* streamOf */.mA)(), url: message.url };
        }
        const { timeout } = this.#options;
        const guarded = guardBody(body, clock, timeout, (error) => this.#blame(message, error));
        clock.startTotal(message.document === true ? timeout * limits/* LIMITS */.b1.documentTimeouts : 0);
        return { status, headers, body: guarded, url: message.url };
    }
    #blame({ doing, signal, url }, error) {
        if (signal?.aborted) {
            return new errors/* ImageError */.C8('INTERRUPTED', `${doing}: interrupted`, { cause: error });
        }
        return (0,connection_error/* connectionError */.$t)(doing, url, error, (text) => this.#options.secrets.conceal(text));
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
        const chunks = (0,whole/* wholeOf */.l2)(source)?.values() ?? source[Symbol.asyncIterator]();
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


/***/ }),

/***/ 91814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ Lanes),
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   wC: () => (/* binding */ leaveAfter)
/* harmony export */ });
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


/***/ }),

/***/ 63101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('REGISTRY', `${doing}: more than ${limit} ${what}, which is the limit`, {
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


/***/ }),

/***/ 52896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
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


/***/ }),

/***/ 54696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Refusal),
  x: () => (/* binding */ refusal)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/registry/wire/advice.js
/** What to do about a refusal, for the causes that people meet most. */
function adviceFor(refused) {
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
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/registry/wire/redact.js
var redact = __webpack_require__(52896);
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
    const shown = (part, limit) => (0,redact/* oneLine */.T)(secrets.conceal(part), limit);
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
    return new Refusal(code, `${asking.doing}: ${describe(status, errors)}`, { status, method: asking.method, url: asking.secrets.conceal((0,redact/* redactUrl */.B)(response.url)), errors }, {
        ...adviceFor({ ...asking, url: response.url, code, status, errors, retryAfter }),
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


/***/ }),

/***/ 92507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   fh: () => (/* binding */ Retries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18367);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88914);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54696);




/** All in seconds. */
const FIRST_DELAY = 0.25;
const LONGEST_DELAY = 30;
/** A registry that asks for a longer wait is not worth waiting for in CI. */
const LONGEST_ASKED = 300;
/** What one request may wait in all. */
const LONGEST_WAIT = 600;
/** Whether the same request may be answered otherwise in a moment. */
function isTemporary(error) {
    return (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P || error instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc) && error.temporary;
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
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8) || !isWorthwhile(error) || tries > retries) {
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
            await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .y)(this.#clock, seconds, options);
        }
    }
    async #wait(host, error, seconds, options) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P && error.concernsHost) {
            const until = this.#clock.now() + seconds;
            this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0));
            return;
        }
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .y)(this.#clock, seconds, options);
    }
}
function delayAfter(error, tries) {
    const asked = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P ? error.retryAfter : undefined;
    // A little later than asked, each request at another time: not all at once when the time has come.
    return asked === undefined ? backoff(tries) : asked + backoff(0);
}
/** For the log: `reading \u2026: 503 Service Unavailable; trying again in 0.4 s (2 of 5)`. */
function retryText(error, seconds, tries, retries) {
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)} [${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}


/***/ }),

/***/ 31492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
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


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ForbiddenAddress),
/* harmony export */   UJ: () => (/* binding */ UrlPolicy)
/* harmony export */ });
/* unused harmony exports mayLead, sameTransport */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50025);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52896);



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
        return this.#networks.get(hostname) ?? (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(hostname);
    }
    /**
     * Learns which addresses a host has: with several it is as far outside as the outermost one.
     * @param from the network of the host that leads there; `undefined` if the user named it
     * @returns those that may be connected to, or why none may
     */
    admitted(hostname, addresses, from) {
        const networks = addresses.map(({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address));
        this.#networks.set(hostname, networks.includes('public') ? 'public' : (networks[0] ?? 'public'));
        const allowed = addresses.filter(({ address }) => from === undefined || mayLead(from, (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(address)));
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
            const shown = parsed === null ? 'no URL' : this.#secrets.conceal((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(parsed));
            const message = `${doing}: ${giver.host} leads to ${shown}, which is refused: ${why}`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('REGISTRY', message, advice);
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
        if (url.protocol === 'http:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname) && !this.#insecure.has(url.host)) {
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


/***/ }),

/***/ 48382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 12787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   dN: () => (/* binding */ newHead),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   y7: () => (/* binding */ TAR_END),
/* harmony export */   yy: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10006);

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

/***/ 10006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ EXTENSION_LIMIT),
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   G5: () => (/* binding */ decodeLongName),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   If: () => (/* binding */ isUstar),
/* harmony export */   My: () => (/* binding */ hasMoreSparse),
/* harmony export */   eH: () => (/* binding */ goesOnAgain),
/* harmony export */   m: () => (/* binding */ decodePax),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
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
function goesOnAgain(block) {
    return block[SPARSE_MORE_AGAIN] !== 0;
}
function hasMoreSparse(block) {
    return block[SPARSE_MORE] !== 0;
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
function extensionsOf(pax) {
    const { path, linkpath: link, size, ...more } = Object.fromEntries(pax);
    const name = more['GNU.sparse.name'] ?? path;
    return {
        ...(name === undefined ? {} : { name }),
        ...(link === undefined ? {} : { link }),
        ...(size === undefined ? {} : { size: /^\d+$/.test(size) ? Number(size) : Number.NaN }),
        isSparse: Object.keys(more).some((key) => key.startsWith('GNU.sparse.')),
    };
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


/***/ }),

/***/ 95816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TarReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10006);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25375);



/** The most that may follow the end, in bytes: writers fill up their last record with less. */
const REST_LIMIT = 64 * 1024 * 1024;
/** Reads the entries of a tar from a stream, one after the other. Only one chunk is in memory. */
class TarReader {
    #place;
    #chunks;
    #chunk = Buffer.alloc(0);
    /** What is left of the current entry's body, and of the padding after it, in bytes. */
    #body = 0;
    #padding = 0;
    #position = 0;
    #maps = new _sparse_js__WEBPACK_IMPORTED_MODULE_0__/* .SparseMaps */ .oo();
    /** @param place for messages: `layer sha256:\u2026` */
    constructor(chunks, place) {
        this.#place = place;
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /**
     * Skips what is left of the current entry.
     * @returns `undefined` at the end @throws ImageError `ARCHIVE`; what the stream fails with
     */
    async next() {
        for (let extensions = {};;) {
            await this.#skipRest();
            const header = await this.#header();
            if (header === undefined) {
                return undefined;
            }
            const entry = this.#entry(header, extensions);
            if (!'xLK'.includes(entry.type)) {
                return entry.type === 'S' ? this.#withMap(entry) : entry;
            }
            extensions = { ...extensions, ...(await this.#extension(entry)) };
        }
    }
    /** How many bytes have been taken: after `next`, where the body of that entry begins. */
    get position() {
        return this.#position;
    }
    /** The body of the current entry, once. */
    async *body() {
        while (this.#body > 0) {
            const piece = await this.#piece(this.#body);
            this.#body -= piece.length;
            yield piece;
        }
    }
    /**
     * What the current entry is made of where it is a sparse file: then `body` gives what is left of it, the
     * bytes of its extents, and `expanded` makes the file of them.
     * @throws ImageError `ARCHIVE` for a broken map
     */
    async sparseMap(entry) {
        if (!(0,_sparse_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(entry)) {
            return undefined;
        }
        const map = await this.#maps.read(entry, (length) => this.#takeOfBody(length));
        if (map === undefined) {
            throw this.#broken('the map of a sparse file cannot be read');
        }
        return map;
    }
    /**
     * Reads what follows the end: only a stream that was read to its end is verified.
     * @throws ImageError `ARCHIVE` if more than padding follows
     */
    async finish() {
        for (let rest = 0; await this.#more(); rest += (await this.#piece(REST_LIMIT)).length) {
            if (rest > REST_LIMIT) {
                throw this.#broken(`it goes on for more than ${REST_LIMIT} bytes after its end`);
            }
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #header() {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            return undefined;
        }
        const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
        return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnd */ .uV)(block) ? undefined : block;
    }
    #entry(header, extensions) {
        const decoded = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHeader */ .E2)(header);
        if (decoded === undefined) {
            throw this.#broken('not a tar, or a header that cannot be read');
        }
        const pax = extensions.pax ?? [];
        const said = new Map(pax);
        const name = said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? decoded.name;
        const type = decoded.kind === 'file' ? '0' : decoded.type;
        const hasBody = decoded.kind !== 'no body' && !'12'.includes(type);
        // A size that does not fit into the header stands in the pax header alone, and there is 0 here.
        this.#expect(hasBody ? Number(said.get('size') ?? decoded.size) : 0);
        return {
            name,
            link: said.get('linkpath') ?? extensions.link ?? decoded.link,
            type: type === '0' && name.endsWith('/') ? '5' : type,
            size: this.#body,
            header,
            pax,
        };
    }
    #expect(size) {
        if (!Number.isSafeInteger(size) || size < 0) {
            throw this.#broken('an entry whose size cannot be read');
        }
        this.#body = size;
        this.#padding = (_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE - (size % _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE)) % _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
    }
    async #extension({ type, size }) {
        if (size > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7) {
            throw this.#broken(`a name or pax header of more than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7} bytes`);
        }
        const bytes = await this.#take(size);
        this.#body = 0;
        if (type !== 'x') {
            return { [type === 'L' ? 'name' : 'link']: (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLongName */ .G5)(bytes) };
        }
        const pax = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePax */ .m)(bytes);
        if (pax === undefined) {
            throw this.#broken('a pax header that cannot be read');
        }
        return { pax };
    }
    /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
    async #withMap(entry) {
        const blocks = [entry.header];
        for (let more = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMoreSparse */ .My)(entry.header); more;) {
            const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
            blocks.push(block);
            more = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .goesOnAgain */ .eH)(block);
            if (blocks.length * _header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE > _header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7) {
                throw this.#broken(`a sparse file whose map has more than ${_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_LIMIT */ .C7} bytes`);
            }
        }
        return { ...entry, header: Buffer.concat(blocks) };
    }
    async #takeOfBody(length) {
        if (length > this.#body) {
            throw this.#broken('the map of a sparse file is longer than its body');
        }
        this.#body -= length;
        return this.#take(length);
    }
    /** Some writers leave out the padding at the end of a tar; nothing of an entry may be missing. */
    async #skipRest() {
        while (this.#body > 0) {
            this.#body -= (await this.#piece(this.#body)).length;
        }
        while (this.#padding > 0 && (await this.#more())) {
            this.#padding -= (await this.#piece(this.#padding)).length;
        }
        this.#padding = 0;
    }
    /** Exactly so many bytes: a view of a chunk if all of them are in one. */
    async #take(length) {
        const pieces = [];
        for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) {
            pieces.push(await this.#piece(left));
        }
        return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    }
    /** At most so many bytes, and at least one. */
    async #piece(most) {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            throw this.#broken('it is cut short');
        }
        const piece = this.#chunk.subarray(0, most);
        this.#chunk = this.#chunk.subarray(piece.length);
        this.#position += piece.length;
        return piece;
    }
    async #more() {
        while (this.#chunk.length === 0) {
            const next = await this.#chunks.next().catch((error) => {
                throw this.#failed(error);
            });
            if (next.done === true) {
                return false;
            }
            this.#chunk = next.value;
        }
        return true;
    }
    /** Node's codes for what cannot be decompressed are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown`, \u2026 */
    #failed(error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return /^Z(?:STD)?_/.test(code)
            ? this.#broken(`it cannot be decompressed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)
            : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .iW)(`reading ${this.#place}`, error);
    }
    #broken(why) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('ARCHIVE', `reading ${this.#place}: ${why}`);
    }
}


/***/ }),

/***/ 25375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oo: () => (/* binding */ SparseMaps),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10006);


/** The most bytes that the holes of one tar become: a header can tell of any number. */
const HOLES_LIMIT = 16 * 1024 ** 3;
/** Where a header has the first extents and the size of the whole file (GNU's old form), in bytes. */
const FIRST = { at: 386, count: 4 };
const REAL_SIZE = 483;
/** How many extents a block has with which the map goes on. */
const MORE = 21;
const NUMBER = 12;
/** Whether the bytes of an entry are those of a sparse file without its holes (GNU tar). */
function isSparse({ type, pax }) {
    return type === 'S' || (type === '0' && pax.some(([key]) => key.startsWith('GNU.sparse.')));
}
/** Reads the maps of one tar, file after file. */
class SparseMaps {
    #holes = 0;
    /**
     * A map in one of GNU tar's four forms.
     * https://www.gnu.org/software/tar/manual/html_section/Sparse-Formats.html
     * @param take is asked for the map where it is the start of the body (form 1.0)
     * @returns `undefined` if it cannot be read, or does not describe the body
     */
    async read(entry, take) {
        const written = await readWritten(entry, take);
        const extents = written && checked(written, entry.size - written.length);
        if (written === undefined || extents === undefined) {
            return undefined;
        }
        const { size } = written;
        const stored = lengthOf(extents);
        const holes = this.#holes + size - stored;
        const isTooLarge = holes > HOLES_LIMIT;
        // One that is not taken leaves room for others.
        this.#holes = isTooLarge ? this.#holes : holes;
        return { extents, size, stored, isTooLarge };
    }
}
async function readWritten(entry, take) {
    if (entry.type === 'S') {
        return { ...inHeader(entry.header), length: 0 };
    }
    const said = new Map(entry.pax);
    const size = decimal(said.get('GNU.sparse.size') ?? said.get('GNU.sparse.realsize'));
    switch (`${said.get('GNU.sparse.major') ?? 0}.${said.get('GNU.sparse.minor') ?? 0}`) {
        case '0.0':
        case '0.1':
            return { numbers: inRecords(entry.pax), size, length: 0 };
        case '1.0':
            return { ...(await inBody(take)), size };
        default:
            return undefined;
    }
}
/** Blocks of the header after the first go on with the map. An offset of nothing ends those of a block. */
function inHeader(header) {
    const numbers = [];
    for (let start = 0; start < header.length; start += _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE) {
        const { at, count } = start === 0 ? FIRST : { at: start, count: MORE };
        const end = at + count * 2 * NUMBER;
        for (let offset = at; offset < end && header[offset] !== 0; offset += 2 * NUMBER) {
            numbers.push((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, offset, NUMBER), (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, offset + NUMBER, NUMBER));
        }
    }
    return { numbers, size: (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(header, REAL_SIZE, NUMBER) };
}
/** A record for each number (0.0), or one with all of them (0.1). */
function inRecords(pax) {
    const single = pax.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
    if (single.length > 0) {
        return single.map(([key, value], at) => key.endsWith('.offset') === (at % 2 === 0) ? decimal(value) : Number.NaN);
    }
    const written = new Map(pax).get('GNU.sparse.map') ?? '';
    return written === '' ? [] : written.split(',').map(decimal);
}
/** Numbers a line, the first of which tells how many extents there are, up to the end of their last block. */
async function inBody(take) {
    const lines = [];
    let wanted = 1;
    let rest = '';
    let length = 0;
    while (lines.length < wanted) {
        length += _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE;
        if (length > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7 || rest.length > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE) {
            wanted = Number.NaN;
            break;
        }
        const read = (rest + (await take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE)).toString('latin1')).split('\n');
        rest = read.pop() ?? '';
        lines.push(...read);
        wanted = 1 + 2 * decimal(lines[0] ?? '0');
    }
    return { numbers: Number.isNaN(wanted) ? [wanted] : lines.slice(1, wanted).map(decimal), length };
}
/** NaN for anything else. */
function decimal(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
/** @param stored how many bytes the body has besides the map @returns `undefined` for what cannot be */
function checked({ numbers, size }, stored) {
    const extents = [];
    let end = 0;
    for (let at = 0; at < numbers.length; at += 2) {
        const [offset = Number.NaN, length = Number.NaN] = numbers.slice(at, at + 2);
        // No comparison with NaN is true.
        if (!(offset >= end && offset + length <= size)) {
            return undefined;
        }
        extents.push({ offset, size: length });
        end = offset + length;
    }
    const isWhole = Number.isSafeInteger(size) && lengthOf(extents) === stored;
    return isWhole ? extents.filter((extent) => extent.size > 0) : undefined;
}
function lengthOf(extents) {
    return extents.reduce((sum, { size }) => sum + size, 0);
}
/** What is written at a time of a hole. */
const ZEROS = Buffer.alloc(64 * 1024);
/** All bytes of a sparse file. @param chunks those of its extents @throws ImageError `TOO_LARGE` */
async function* expanded(chunks, { extents, size, isTooLarge }) {
    if (isTooLarge) {
        const most = HOLES_LIMIT / 1024 ** 3;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('TOO_LARGE', `the holes of the sparse files in it have more than ${most} GiB`);
    }
    let at = 0;
    let number = 0;
    for await (const chunk of chunks) {
        let left = chunk;
        for (let extent = extents[number]; extent && left.length > 0; extent = extents[number]) {
            yield* zeros(extent.offset - at);
            at = Math.max(at, extent.offset);
            const piece = left.subarray(0, extent.offset + extent.size - at);
            yield piece;
            at += piece.length;
            left = left.subarray(piece.length);
            number += at === extent.offset + extent.size ? 1 : 0;
        }
    }
    yield* zeros(size - at);
}
function* zeros(count) {
    for (let left = count; left > 0; left -= ZEROS.length) {
        yield ZEROS.subarray(0, left);
    }
}


/***/ })

};
