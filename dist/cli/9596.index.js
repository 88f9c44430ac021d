export const id = 9596;
export const ids = [9596];
export const modules = {

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameOfFile),
/* harmony export */   b: () => (/* binding */ fileNameOf)
/* harmony export */ });
/** Names of devices on Windows, with or without an extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Stands for nothing: what follows is no device's name, or what precedes no dot at the end. */
const NOTHING = '+_';
/**
 * A file's name for a tag, a component of a repository or a cache key, so that two of them never share a
 * file: Windows and macOS take `v1` and `V1` for one name. Most are their own file's name.
 * @param name without `/` and `+`
 */
function fileNameOf(name) {
    const lower = name.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
    // Windows leaves dots at the end away.
    return `${DEVICE.test(name) ? NOTHING : ''}${lower}${lower.endsWith('.') ? NOTHING : ''}`;
}
/** The name that {@link fileNameOf} has made a file's name of. */
function nameOfFile(file) {
    return file
        .replaceAll(NOTHING, '')
        .replaceAll(/\+([a-z])/g, (_both, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/layout.js + 8 modules
var layout_layout = __webpack_require__(4598);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/serve/named-content.js



/**
 * The content of a repository that the names of the layout lead to: images that were not pushed here
 * but stored by a pull, a load or another tool. An image that was pushed has a record of its own,
 * which says what the repository has of it.
 */
class NamedContent {
    #content;
    constructor(content) {
        this.#content = content;
    }
    static async read(layout, repository, offer, options) {
        const content = new Map();
        const waiting = [];
        for (const root of offer.repositories.get(repository)?.roots ?? []) {
            if (!(await layout.records.has(repository, '_manifests', root.digest))) {
                waiting.push(root);
            }
        }
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if (!content.has(next.digest)) {
                content.set(next.digest, next);
                waiting.push(...(await below(layout, next, options)));
                waiting.push(...(offer.referrers.get(next.digest) ?? []));
            }
        }
        return new NamedContent(content);
    }
    manifest(digest) {
        const found = this.#content.get(digest);
        return found !== undefined && (0,media_type/* isTaggableType */.ys)(found.mediaType) ? found : undefined;
    }
    blob(digest) {
        const found = this.#content.get(digest);
        return found !== undefined && !(0,media_type/* isTaggableType */.ys)(found.mediaType) ? found : undefined;
    }
}
/** The children of a manifest; none if the layout lacks it (a pull of one platform) or cannot read it. */
async function below(layout, descriptor, options) {
    if (!(0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
        return [];
    }
    try {
        return (0,oci_manifest/* children */.Y_)(await layout.manifest(descriptor, options));
    }
    catch (error) {
        (0,lib_errors/* unlessInterrupted */.V1)(error);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/serve/offer.js


/** The registry in the name of a pushed image, as Podman names images that are of no registry. */
const HOME = 'localhost';
/**
 * Turns a layout's names into repositories. `REGISTRY/REPOSITORY:TAG` is offered as
 * `REPOSITORY:TAG`: `docker.io/library/alpine:3.20` is `library/alpine:3.20`. Where two registries
 * have the same, `localhost` (what was pushed here) goes before `docker.io`, and that before all
 * others in alphabetical order. Every image is offered as `REGISTRY/REPOSITORY:TAG` too, if the
 * registry's name has no port: `ghcr.io/acme/app:1` is never ambiguous.
 *
 * A name that is no reference is not offered. A bare tag, as other tools write it, is read as
 * docker reads it.
 * @param only the one registry whose names count, for a pull-through cache
 */
function offerOf(entries, only) {
    const named = entries
        .flatMap(readName)
        .filter(({ reference }) => only === undefined || reference.registry === only)
        .reverse() // of two entries with one name the last counts
        .sort((one, other) => compare(rank(one.reference.registry), rank(other.reference.registry)));
    const repositories = new Map();
    const add = (repository, { name, reference, entry }) => {
        const found = repositories.get(repository) ?? { tags: new Map(), roots: [] };
        repositories.set(repository, found);
        const tag = tagOf(reference);
        const first = tag === undefined ? undefined : found.tags.get(tag);
        if (tag !== undefined) {
            const names = [...(first?.names ?? []), name];
            found.tags.set(tag, { descriptor: first?.descriptor ?? entry, names });
        }
        if (first === undefined) {
            found.roots.push(entry);
        }
    };
    for (const one of named) {
        add(one.reference.repository, one);
    }
    const listed = new Set(repositories.keys());
    for (const one of named) {
        const { registry, repository } = one.reference;
        const offered = repositories.get(repository)?.tags.get(tagOf(one.reference) ?? '');
        if (!registry.includes(':')) {
            add(`${registry}/${repository}`, one);
            if (offered !== undefined && offered.descriptor.digest !== one.entry.digest) {
                listed.add(`${registry}/${repository}`);
            }
        }
    }
    return { repositories, listed, referrers: referrersOf(entries) };
}
function tagOf({ tag, digest }) {
    return tag ?? (digest === undefined ? 'latest' : undefined);
}
function readName(entry) {
    const { name } = (0,layout_entry/* entryOf */.Ms)(entry);
    if (name === undefined || (0,layout_entry/* subjectOf */.et)(entry) !== undefined) {
        return [];
    }
    try {
        return [{ name, reference: (0,oci_reference/* parseName */.$q)(name), entry }];
    }
    catch {
        return [];
    }
}
function rank(registry) {
    const first = [HOME, 'docker.io'].indexOf(registry);
    return first < 0 ? `2 ${registry}` : `${first}`;
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}
function referrersOf(entries) {
    const referrers = new Map();
    for (const entry of entries) {
        const subject = (0,layout_entry/* subjectOf */.et)(entry);
        // An entry with a tag of its own (cosign's) is no referrer.
        if (subject !== undefined && (0,layout_entry/* entryOf */.Ms)(entry).name === undefined) {
            const found = referrers.get(subject) ?? [];
            referrers.set(subject, found);
            found.push(entry);
        }
    }
    return referrers;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/disk/file-name.js
var file_name = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/serve/records.js








/** How many folders are read at a time, on each level. */
const WIDTH = 4;
/** The most of a record, in bytes. */
const RECORD_LIMIT = 4096;
/**
 * Which content a repository has: one small file for each blob, manifest and tag, in
 * `repositories/NAME/` beside the layout's `blobs/`, which all repositories share. No component of a
 * repository's name starts with an underscore, so these folders never meet deeper repositories.
 * Other tools ignore them.
 *
 * A record does not prove that its blob is there: the layout may have removed it.
 */
class Records {
    #dir;
    #ingest;
    /** @param dir of the layout */
    constructor(dir) {
        this.#dir = (0,external_node_path_.join)(dir, 'repositories');
        this.#ingest = (0,external_node_path_.join)(dir, 'ingest');
    }
    async has(repository, kind, digest) {
        const path = this.#path(repository, kind, digest);
        return (await (0,errors/* ifThere */.y)(() => (0,promises_.stat)(path))) !== undefined;
    }
    /** @returns undefined if there is no such record */
    async read(repository, kind, name) {
        return (0,errors/* ifThere */.y)(async () => {
            return (await (0,files/* readWhole */.oD)(this.#path(repository, kind, name), RECORD_LIMIT)).toString('utf8');
        });
    }
    async write(repository, kind, name, text = '') {
        await this.#write(this.#path(repository, kind, name), text);
    }
    async remove(repository, kind, name) {
        await (0,promises_.rm)(this.#path(repository, kind, name), { force: true });
    }
    async names(repository, kind) {
        return (await namesIn((0,external_node_path_.join)(this.#folder(repository), kind))).map(file_name/* nameOfFile */.R);
    }
    async digests(repository, kind) {
        return await this.#digestsIn((0,external_node_path_.join)(this.#folder(repository), kind));
    }
    async writeReferrer(repository, subject, referrer) {
        await this.#write(this.#referrerPath(repository, subject, referrer), '');
    }
    async removeReferrer(repository, subject, referrer) {
        await (0,promises_.rm)(this.#referrerPath(repository, subject, referrer), { force: true });
    }
    async referrers(repository, subject) {
        return await this.#digestsIn((0,external_node_path_.dirname)((0,external_node_path_.dirname)(this.#referrerPath(repository, subject, subject))));
    }
    async hasRepository(repository) {
        const names = await namesIn(this.#folder(repository));
        return names.some((name) => name.startsWith('_'));
    }
    /** Every repository that has records, at or below a folder. */
    async repositories(below = '') {
        const names = await namesIn(this.#folder(below));
        const deeper = names.filter((name) => !name.startsWith('_'));
        const found = await (0,each_of/* eachOf */.p)(deeper, WIDTH, (name) => this.repositories(external_node_path_.posix.join(below, (0,file_name/* nameOfFile */.R)(name))));
        const itself = below !== '' && names.some((name) => name.startsWith('_'));
        return [...(itself ? [below] : []), ...found.flat()];
    }
    #folder(repository) {
        return (0,external_node_path_.join)(this.#dir, ...repository.split('/').map(file_name/* fileNameOf */.b));
    }
    #path(repository, kind, name) {
        const folder = (0,external_node_path_.join)(this.#folder(repository), kind);
        return (0,oci_digest/* isDigest */.Bc)(name)
            ? (0,external_node_path_.join)(folder, (0,oci_digest/* algorithmOf */.Hy)(name), (0,oci_digest/* encodedOf */.EX)(name))
            : (0,external_node_path_.join)(folder, (0,file_name/* fileNameOf */.b)(name));
    }
    #referrerPath(repository, subject, referrer) {
        const folder = (0,external_node_path_.join)(this.#folder(repository), '_referrers', (0,oci_digest/* algorithmOf */.Hy)(subject));
        return (0,external_node_path_.join)(folder, (0,oci_digest/* encodedOf */.EX)(subject), (0,oci_digest/* algorithmOf */.Hy)(referrer), (0,oci_digest/* encodedOf */.EX)(referrer));
    }
    async #digestsIn(folder) {
        const found = [];
        for (const algorithm of ['sha256', 'sha512']) {
            const names = await namesIn((0,external_node_path_.join)(folder, algorithm));
            found.push(...names.map((name) => `${algorithm}:${name}`).filter(oci_digest/* isDigest */.Bc));
        }
        return found;
    }
    /** Does not flush: a record that a power cut loses costs one more upload. */
    async #write(path, text) {
        await (0,replace/* replaceFile */.fR)(path, text, { folder: this.#ingest, durable: false });
    }
}
async function namesIn(folder) {
    return (await (0,errors/* ifThere */.y)(() => (0,promises_.readdir)(folder))) ?? [];
}

;// CONCATENATED MODULE: ./lib/serve/catalog.js









/** The repositories of a layout: those that its names make, and those that were pushed to. */
class Catalog {
    layout;
    records;
    #only;
    #seen;
    #named;
    /** @param only the one registry whose names are offered: see `offerOf` */
    constructor(layout, only) {
        this.layout = layout;
        this.records = new Records(layout.dir);
        this.#only = only;
    }
    /** What `index.json` offers now. It is read again only if the file has changed. */
    async offer() {
        const file = await (0,files/* openFile */.Tq)((0,external_node_path_.join)(this.layout.dir, 'index.json'));
        try {
            const { ino, size, mtimeMs } = await file.stat();
            const version = `${ino} ${size} ${mtimeMs}`;
            if (this.#seen?.version !== version) {
                const where = `${this.layout.place}: index.json`;
                const body = file.createReadStream({ autoClose: false });
                const index = (0,index_file/* decodeIndexFile */.fE)(await (0,verify/* readAll */.yw)(body, index_file/* INDEX_FILE_LIMIT */.yj, where), where);
                this.#seen = { version, offer: offerOf(index.entries, this.#only) };
            }
            return this.#seen.offer;
        }
        finally {
            await file.close();
        }
    }
    /** The content of a repository that only the layout's names lead to. */
    async namedContent(repository, options) {
        const offer = await this.offer();
        if (this.#named?.offer !== offer) {
            this.#named = { offer, content: new Map() };
        }
        return await (0,once/* once */.O)(this.#named.content, repository, () => NamedContent.read(this, repository, offer, options));
    }
    async has(repository) {
        const offered = (await this.offer()).repositories.has(repository);
        return offered || (await this.records.hasRepository(repository));
    }
    /** Every repository once, by the shortest name that leads to it. */
    async repositories() {
        const { listed } = await this.offer();
        const all = new Set([...listed, ...(await this.records.repositories())]);
        return [...all].sort();
    }
    /** The size in bytes; undefined if the layout has no such content. */
    async size(digest) {
        return (await (0,files/* fileAt */.Wd)(this.layout.blobPath(digest)))?.size;
    }
    async manifest(descriptor, { signal }) {
        const where = `manifest ${descriptor.digest}`;
        const body = await this.layout.fetch(descriptor, { signal });
        const bytes = await (0,verify/* readAll */.yw)(body, oci_manifest/* MANIFEST_READ_LIMIT */.tm, where);
        return (0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType || undefined, where);
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/content/giving-back.js
var giving_back = __webpack_require__(3223);
// EXTERNAL MODULE: ./lib/disk/body-file.js
var body_file = __webpack_require__(9712);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/serve/refusal.js

/** A request that is answered with an error. */
class Refusal extends Error {
    /** HTTP status. */
    status;
    code;
    headers;
    constructor(status, code, message, headers = {}) {
        super(message);
        this.name = 'Refusal';
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}
/** How the failure of an upstream is answered. */
const ANSWERS = {
    NOT_FOUND: [404, 'NAME_UNKNOWN'],
    RATE_LIMITED: [429, 'TOOMANYREQUESTS'],
    // Docker Hub and others say so of what does not exist.
    UNAUTHORIZED: [404, 'NAME_UNKNOWN'],
    DENIED: [404, 'NAME_UNKNOWN'],
    UNREACHABLE: [502, 'UNKNOWN'],
    REGISTRY: [502, 'UNKNOWN'],
    TIMEOUT: [504, 'UNKNOWN'],
};
/** Turns an error in the content that a client sent into a refusal; returns any other as it is. */
function badContent(error) {
    switch ((0,lib_errors/* codeOf */.$N)(error)) {
        case 'INTEGRITY':
            return new Refusal(400, 'DIGEST_INVALID', (0,lib_errors/* messageOf */.bD)(error));
        case 'INVALID_DOCUMENT':
        case 'UNSUPPORTED':
            return new Refusal(400, 'MANIFEST_INVALID', (0,lib_errors/* messageOf */.bD)(error));
        case 'TOO_LARGE':
            return new Refusal(413, 'SIZE_INVALID', (0,lib_errors/* messageOf */.bD)(error));
        default:
            return error;
    }
}
/** Turns anything thrown into an answer, which tells nothing about faults of our own. */
function refusalOf(error) {
    if (error instanceof Refusal) {
        return error;
    }
    const answer = ANSWERS[(0,lib_errors/* codeOf */.$N)(error)];
    return answer === undefined
        ? new Refusal(500, 'UNKNOWN', 'the registry could not do it')
        : new Refusal(...answer, (0,lib_errors/* messageOf */.bD)(error));
}

;// CONCATENATED MODULE: ./lib/serve/exchange.js



/** Answers without a body. */
function answer({ response }, status, headers = {}) {
    response.writeHead(status, { 'Content-Length': 0, ...headers });
    response.end();
}
function answerJson(exchange, status, document, headers = {}) {
    const bytes = Buffer.from(JSON.stringify(document));
    exchange.response.writeHead(status, {
        'Content-Type': 'application/json',
        'Content-Length': bytes.length,
        ...headers,
    });
    exchange.response.end(exchange.method === 'HEAD' ? undefined : bytes);
}
/** The most of a body that is read only to be refused, in bytes. */
const DRAIN_LIMIT = 64 * 1024 * 1024;
/**
 * Answers with an error, and ends the connection if more of the body may come than is drained.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */
function refuse(exchange, refusal) {
    const { code, message, status } = refusal;
    const { request } = exchange;
    const endless = !request.complete && (bodyLength(exchange) ?? DRAIN_LIMIT + 1) > DRAIN_LIMIT;
    const headers = endless ? { ...refusal.headers, Connection: 'close' } : refusal.headers;
    answerJson(exchange, status, { errors: [{ code, message }] }, headers);
}
/** The body's length in bytes by the request's header; undefined if it has none. */
function bodyLength({ request }) {
    const length = request.headers['content-length'];
    return length === undefined || !/^\d{1,15}$/.test(length) ? undefined : Number(length);
}
/**
 * The body as a stream of its own. A reader that destroys it leaves the connection open, because the
 * reason is still to be told on it.
 */
function bodyOf({ request }) {
    const body = new external_node_stream_.PassThrough();
    request.once('close', () => {
        if (!request.complete) {
            body.destroy(new Error('the client broke off'));
        }
    });
    return request.pipe(body);
}
/**
 * Reads the rest of the body: a response before its end looks like a failure to many clients.
 * @throws Refusal for one that does not end within {@link DRAIN_LIMIT}
 */
async function drain({ request, signal }) {
    if (request.readableEnded || request.destroyed) {
        return;
    }
    request.unpipe();
    let size = 0;
    const long = Promise.withResolvers();
    request.on('data', (chunk) => {
        size += chunk.length;
        if (size > DRAIN_LIMIT) {
            request.pause();
            long.reject(new Refusal(413, 'SIZE_INVALID', 'the body is too long to be ignored'));
        }
    });
    await Promise.race([(0,external_node_events_.once)(request, 'end', { signal }), long.promise]);
}

;// CONCATENATED MODULE: ./lib/serve/range.js
/**
 * A `Range` header. https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 * @param size of the blob, in bytes
 * @returns undefined if it must be ignored (absent, another unit, several ranges)
 */
function parseRange(header, size) {
    const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
    if (from === undefined || to === undefined || (from === '' && to === '')) {
        return undefined;
    }
    const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
    const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return first > last ? 'unsatisfiable' : { first, last };
}
/**
 * The `Content-Range` of a chunk of an upload, `FIRST-LAST`: OCI's own form, without a unit.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-a-blob-in-chunks
 */
function parseChunkRange(header) {
    const [, first, last] = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/(?:\d+|\*))?$/.exec(header) ?? [];
    if (first === undefined || last === undefined || Number(last) < Number(first)) {
        return undefined;
    }
    return { first: Number(first), last: Number(last) };
}

;// CONCATENATED MODULE: ./lib/serve/withhold-last-chunk.js
/**
 * Passes a body on, and its last chunk only after it has ended without an error. A stream that
 * verifies fails at its very end, and a response that is complete by then cannot be taken back.
 */
async function* withholdLastChunk(body) {
    let held;
    for await (const chunk of body) {
        if (held !== undefined) {
            yield held;
        }
        held = chunk;
    }
    if (held !== undefined) {
        yield held;
    }
}

;// CONCATENATED MODULE: ./lib/serve/blobs.js








/** GET and HEAD: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs */
async function getBlob(registry, exchange, at) {
    const repository = registry.repository(at.repository);
    const blob = await repository.blob(at.digest, exchange);
    if (blob !== undefined) {
        await sendBlob(registry, exchange, blob);
        return;
    }
    const pulled = await registry.upstream?.blob(repository, at.digest, exchange.method === 'GET');
    if (pulled === undefined) {
        throw new Refusal(404, 'BLOB_UNKNOWN', `no blob ${at.digest} in ${at.repository}`);
    }
    if (pulled.body === undefined) {
        await sendBlob(registry, exchange, pulled.blob);
        return;
    }
    // It is fetched from the upstream now, from beginning to end: a Range may be ignored.
    exchange.response.writeHead(200, {
        ...headersOf(pulled.blob),
        'Content-Length': pulled.blob.size,
    });
    await (0,external_node_stream_promises_.pipeline)(pulled.body, withholdLastChunk, exchange.response, { signal: exchange.signal });
}
async function deleteBlob(registry, exchange, at) {
    await registry.repository(at.repository).removeBlob(at.digest, exchange);
    answer(exchange, 202);
}
async function sendBlob({ catalog }, { request, response, signal, method }, blob) {
    const { digest, size } = blob;
    const headers = headersOf(blob);
    const range = method === 'GET' ? parseRange(request.headers.range, size) : undefined;
    if (range === 'unsatisfiable') {
        const unsatisfiable = { 'Content-Range': `bytes */${size}` };
        throw new Refusal(416, 'SIZE_INVALID', `the blob has ${size} bytes`, unsatisfiable);
    }
    if (method === 'HEAD') {
        response.writeHead(200, { ...headers, 'Content-Length': size });
        response.end();
        return;
    }
    if (range === undefined) {
        // The layout verifies what it sends: damage on the disk ends the connection.
        const body = await catalog.layout.fetch(blob, { signal });
        response.writeHead(200, { ...headers, 'Content-Length': size });
        await (0,external_node_stream_promises_.pipeline)(body, withholdLastChunk, (0,giving_back/* givingBack */.G)(response), { signal });
        return;
    }
    const { first, last } = range;
    response.writeHead(206, {
        ...headers,
        'Content-Length': last - first + 1,
        'Content-Range': `bytes ${first}-${last}/${size}`,
    });
    const file = await (0,files/* openFile */.Tq)(catalog.layout.blobPath(digest));
    await (0,external_node_stream_promises_.pipeline)((0,body_file/* bodyOfFile */.u)(file, first, last + 1), (0,giving_back/* givingBack */.G)(response), { signal });
}
function headersOf({ digest }) {
    return {
        'Content-Type': 'application/octet-stream',
        'Docker-Content-Digest': digest,
        'Accept-Ranges': 'bytes',
        ETag: `"${digest}"`,
    };
}

// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/serve/listings.js




/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
async function listTags(registry, exchange, { repository: name }) {
    const repository = registry.repository(name);
    const tags = registry.upstream === undefined
        ? await repository.tags()
        : await registry.upstream.tags(repository);
    if (tags.length === 0 && !(await repository.exists())) {
        throw new Refusal(404, 'NAME_UNKNOWN', `no repository ${name}`);
    }
    const { items, link } = page(exchange, `/v2/${name}/tags/list`, tags);
    answerJson(exchange, 200, { name, tags: items }, link);
}
/** Not the specification's, but every registry's: https://distribution.github.io/distribution/spec/api/#catalog */
async function listCatalog(registry, exchange) {
    const all = await registry.catalog.repositories();
    const { items, link } = page(exchange, '/v2/_catalog', all);
    answerJson(exchange, 200, { repositories: items }, link);
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers */
async function listReferrers(registry, exchange, at) {
    const repository = registry.repository(at.repository);
    const all = registry.upstream === undefined
        ? await repository.referrers(at.digest, exchange)
        : await registry.upstream.referrers(repository, at.digest);
    const artifactType = exchange.query.get('artifactType');
    const manifests = all.filter((one) => artifactType === null || one.artifactType === artifactType);
    const index = { schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, manifests };
    answerJson(exchange, 200, index, {
        'Content-Type': media_type/* MEDIA_TYPE */.Ap.ociIndex,
        ...(artifactType === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }),
    });
}
/** The part of a list that `?n=` and `?last=` ask for. */
function page({ query }, path, all) {
    const [n, last] = [query.get('n'), query.get('last')];
    if (n !== null && !/^\d{1,9}$/.test(n)) {
        throw new Refusal(400, 'UNSUPPORTED', `n is ${(0,printable/* quoted */.TL)(n)}, not a number of entries`);
    }
    const rest = last === null ? all : all.slice(startAfter(all, last));
    const items = n === null ? rest : rest.slice(0, Number(n));
    const end = items.at(-1);
    if (n === null || end === undefined || items.length === rest.length) {
        return { items, link: {} };
    }
    const next = new URLSearchParams({ n, last: end });
    return { items, link: { Link: `<${path}?${next}>; rel="next"` } };
}
/** The index after `last`, which may have been deleted since. */
function startAfter(all, last) {
    const at = all.indexOf(last);
    if (at >= 0) {
        return at + 1;
    }
    const folded = last.toLowerCase();
    const after = all.findIndex((item) => item.toLowerCase() > folded);
    return after < 0 ? all.length : after;
}

;// CONCATENATED MODULE: ./lib/serve/manifests.js









/** The most tags that one request may set (`?tag=`); the specification asks for ten at least. */
const MAX_TAGS = 100;
/** GET and HEAD: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
async function getManifest(registry, exchange, at) {
    const repository = registry.repository(at.repository);
    const manifest = registry.upstream === undefined
        ? await findManifest(repository, at.reference, exchange)
        : await registry.upstream.manifest(repository, at.reference, exchange.method === 'GET');
    if (manifest === undefined) {
        const known = await repository.exists();
        throw new Refusal(404, known ? 'MANIFEST_UNKNOWN' : 'NAME_UNKNOWN', known ? `no manifest ${at.reference} in ${at.repository}` : `no repository ${at.repository}`);
    }
    const { response, signal, method } = exchange;
    const body = method === 'HEAD' ? undefined : await registry.catalog.layout.fetch(manifest, exchange);
    response.writeHead(200, {
        'Content-Type': manifest.mediaType,
        'Content-Length': manifest.size,
        'Docker-Content-Digest': manifest.digest,
        ETag: `"${manifest.digest}"`,
    });
    if (body === undefined) {
        response.end();
    }
    else {
        await (0,external_node_stream_promises_.pipeline)(body, withholdLastChunk, response, { signal });
    }
}
/** The manifest that a tag or digest names in a repository. */
function findManifest(repository, reference, exchange) {
    return (0,oci_digest/* isDigest */.Bc)(reference)
        ? repository.manifest(reference, exchange)
        : repository.tagged(reference, exchange);
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests */
async function putManifest(registry, exchange, at) {
    const repository = registry.repository(at.repository);
    const bytes = await manifestBytes(exchange);
    const digest = checkedDigest(bytes, at.reference);
    const manifest = checkedManifest(bytes, exchange, at);
    await checkChildren(repository, manifest, exchange);
    const descriptor = { mediaType: manifest.mediaType, digest, size: bytes.byteLength };
    await registry.catalog.layout.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), { signal: exchange.signal });
    await repository.addManifest(descriptor, manifest);
    const tags = tagsOf(exchange, at.reference);
    for (const tag of tags) {
        await repository.tag(descriptor, tag, exchange);
    }
    answer(exchange, 201, {
        Location: `/v2/${at.repository}/manifests/${digest}`,
        'Docker-Content-Digest': digest,
        ...(manifest.subject === undefined ? {} : { 'OCI-Subject': manifest.subject.digest }),
        ...(exchange.query.has('tag') ? { 'OCI-Tag': tags.join(', ') } : {}),
    });
}
async function deleteManifest(registry, exchange, at) {
    const repository = registry.repository(at.repository);
    if ((0,oci_digest/* isDigest */.Bc)(at.reference)) {
        await repository.removeManifest(at.reference, exchange);
    }
    else {
        await repository.removeTag(at.reference, exchange);
    }
    answer(exchange, 202);
}
/** Reads a body that is too large to its end, up to a limit: else the client misses the response. */
async function manifestBytes(exchange) {
    const length = bodyLength(exchange) ?? 0;
    if (length > oci_manifest/* MANIFEST_WRITE_LIMIT */.gb && length <= DRAIN_LIMIT) {
        await drain(exchange);
    }
    if (length > oci_manifest/* MANIFEST_WRITE_LIMIT */.gb) {
        throw new Refusal(413, 'SIZE_INVALID', `a manifest has at most ${oci_manifest/* MANIFEST_WRITE_LIMIT */.gb} bytes`);
    }
    try {
        return await (0,verify/* readAll */.yw)(bodyOf(exchange), oci_manifest/* MANIFEST_WRITE_LIMIT */.gb, 'the manifest');
    }
    catch (error) {
        throw badContent(error);
    }
}
/** @throws Refusal if a manifest is put by a digest that is not its own */
function checkedDigest(bytes, reference) {
    const digest = (0,oci_digest/* digestOf */.ol)(bytes, (0,oci_digest/* isDigest */.Bc)(reference) ? (0,oci_digest/* algorithmOf */.Hy)(reference) : 'sha256');
    if ((0,oci_digest/* isDigest */.Bc)(reference) && digest !== reference) {
        throw new Refusal(400, 'DIGEST_INVALID', `expected ${reference}, got ${digest}`);
    }
    return digest;
}
/** @throws Refusal if header and body disagree on the media type, or it is unknown */
function checkedManifest(bytes, { request }, at) {
    const declared = request.headers['content-type'];
    const mediaType = declared === undefined ? undefined : (0,media_type/* bareMediaType */.ZX)(declared);
    try {
        return (0,oci_manifest/* decodeManifest */.MK)(bytes, mediaType, `manifest ${at.reference}`);
    }
    catch (error) {
        throw badContent(error);
    }
}
/** A manifest is taken only after everything below it, so that a client that finds it can pull it. */
async function checkChildren(repository, manifest, exchange) {
    for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
        const { digest, size, mediaType } = child;
        const found = (await repository.blob(digest, exchange)) ?? (await repository.manifest(digest, exchange));
        if (found === undefined && !(0,media_type/* isNonDistributable */.SM)(mediaType)) {
            const why = `no ${digest} in ${repository.name}: push it first`;
            throw new Refusal(400, 'MANIFEST_BLOB_UNKNOWN', why);
        }
        if (found !== undefined && found.size !== size) {
            const why = `${digest} has ${found.size} bytes, not ${size}`;
            throw new Refusal(400, 'MANIFEST_INVALID', why);
        }
    }
}
/** The tag in the path; after a digest, the tags of `?tag=` (specification 1.2). */
function tagsOf({ query }, reference) {
    const also = query.getAll('tag').slice(0, MAX_TAGS).filter(oci_reference/* isTag */.dz);
    return (0,oci_digest/* isDigest */.Bc)(reference) ? [...new Set(also)] : [reference];
}

;// CONCATENATED MODULE: ./lib/serve/route.js




const PATTERNS = {
    base: /^\/v2\/?$/,
    catalog: /^\/v2\/_catalog$/,
    tags: /^\/v2\/(?<repository>.+)\/tags\/list$/,
    uploads: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/?$/,
    upload: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/(?<last>[^/]+)$/,
    blob: /^\/v2\/(?<repository>.+)\/blobs\/(?<last>[^/]+)$/,
    manifest: /^\/v2\/(?<repository>.+)\/manifests\/(?<last>[^/]+)$/,
    referrers: /^\/v2\/(?<repository>.+)\/referrers\/(?<last>[^/]+)$/,
};
const MAX_PATH = 2048;
/**
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
 * @param path as in the request line, without its query
 * @returns undefined for a path that the specification does not have
 * @throws Refusal for a repository, digest or tag outside its grammar
 */
function routeOf(path) {
    const plain = path.length > MAX_PATH ? undefined : decoded(path);
    if (plain === undefined) {
        return undefined;
    }
    for (const kind of Object.keys(PATTERNS)) {
        const found = PATTERNS[kind].exec(plain);
        if (found !== null) {
            return checked(kind, found.groups?.['repository'] ?? '', found.groups?.['last'] ?? '');
        }
    }
    return undefined;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function checked(kind, repository, last) {
    if (kind === 'base' || kind === 'catalog') {
        return { kind };
    }
    if (!(0,oci_reference/* isRepository */.Z6)(repository)) {
        throw new Refusal(400, 'NAME_INVALID', `${(0,printable/* quoted */.TL)(repository)} is not a repository`);
    }
    switch (kind) {
        case 'tags':
        case 'uploads':
            return { kind, repository };
        case 'upload':
            return { kind, repository, id: last };
        case 'manifest':
            return { kind, repository, reference: tagOrDigest(last) };
        default:
            return { kind, repository, digest: route_digest(last) };
    }
}
function tagOrDigest(text) {
    if ((0,oci_reference/* isTag */.dz)(text)) {
        return text;
    }
    if (text.includes(':')) {
        return route_digest(text);
    }
    // The conformance suite asks for names that are no tags, and expects an unknown manifest.
    throw new Refusal(404, 'MANIFEST_UNKNOWN', `${(0,printable/* quoted */.TL)(text)} is not a tag`);
}
/** @throws Refusal */
function route_digest(text) {
    if (!(0,oci_digest/* isDigest */.Bc)(text)) {
        throw new Refusal(400, 'DIGEST_INVALID', `${(0,printable/* quoted */.TL)(text)} is not a sha256 or sha512 digest`);
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/serve/uploads.js







const BLOB = 'application/octet-stream';
/**
 * POST: opens a session, stores the whole blob (`?digest=`) or mounts one (`?mount=&from=`).
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
async function startUpload(registry, exchange, { repository }) {
    const { query } = exchange;
    const [mount, digest] = [query.get('mount'), query.get('digest')];
    if (mount !== null && (await mounted(registry, exchange, repository, mount))) {
        created(exchange, repository, route_digest(mount));
        return;
    }
    const length = bodyLength(exchange);
    if (digest !== null && mount === null && length !== undefined) {
        try {
            await storeWhole(registry, exchange, repository, route_digest(digest), length);
        }
        catch (error) {
            throw badContent(error);
        }
        created(exchange, repository, route_digest(digest));
        return;
    }
    const session = await registry.uploads.start(repository);
    await drain(exchange);
    answer(exchange, 202, sessionHeaders(session));
}
async function mounted(registry, exchange, repository, digest) {
    if (!(0,oci_digest/* isDigest */.Bc)(digest) || !(await canMount(registry, exchange, digest))) {
        return false;
    }
    await registry.repository(repository).addBlob(digest);
    await drain(exchange);
    return true;
}
/** Without `from`, any repository will do: there is no access control that this could evade. */
async function canMount(registry, exchange, digest) {
    const from = exchange.query.get('from');
    if (from === null) {
        return (await registry.catalog.size(digest)) !== undefined;
    }
    const source = (0,oci_reference/* isRepository */.Z6)(from) ? registry.repository(from) : undefined;
    return (await source?.blob(digest, exchange)) !== undefined;
}
/** PATCH: the next chunk. */
async function patchUpload(registry, exchange, at) {
    const session = found(registry, at);
    await session.alone(async () => {
        checkChunk(exchange, session);
        await session.append(bodyOf(exchange), exchange);
        answer(exchange, 202, sessionHeaders(session));
    });
}
/** PUT: the last chunk, if any, and the digest of the whole. */
async function finishUpload(registry, exchange, at) {
    const session = found(registry, at);
    const digest = route_digest(exchange.query.get('digest') ?? '');
    await session.alone(async () => {
        checkChunk(exchange, session);
        try {
            await store(registry, exchange, session, digest);
        }
        catch (error) {
            const refusal = badContent(error);
            if (refusal instanceof Refusal) {
                await registry.uploads.end(session);
            }
            throw refusal;
        }
        await registry.uploads.end(session);
    });
    created(exchange, at.repository, digest);
}
async function store(registry, exchange, session, digest) {
    const length = bodyLength(exchange);
    if (session.size === 0 && length !== undefined) {
        await storeWhole(registry, exchange, session.repository, digest, length);
        return;
    }
    await session.append(bodyOf(exchange), exchange);
    const descriptor = { mediaType: BLOB, digest, size: session.size };
    await registry.catalog.layout.put(descriptor, session.body(), { signal: exchange.signal });
    await registry.repository(session.repository).addBlob(digest);
}
/** GET: how much has arrived. */
async function uploadStatus(registry, exchange, at) {
    const session = found(registry, at);
    await session.alone(async () => answer(exchange, 204, sessionHeaders(session)));
}
/** DELETE */
async function cancelUpload(registry, exchange, at) {
    const session = found(registry, at);
    await session.alone(() => registry.uploads.end(session));
    answer(exchange, 204);
}
function found(registry, { repository, id }) {
    const session = registry.uploads.find(repository, id);
    if (session === undefined) {
        throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', `no upload ${id} in ${repository}`);
    }
    return session;
}
/** Stores a body that is the whole blob directly among the blobs, verified on its way. */
async function storeWhole(registry, exchange, repository, digest, size) {
    const descriptor = { mediaType: BLOB, digest, size };
    await registry.catalog.layout.put(descriptor, async () => bodyOf(exchange), {
        signal: exchange.signal,
    });
    await drain(exchange);
    await registry.repository(repository).addBlob(digest);
}
/** @throws Refusal 416 if the chunk does not continue the last one */
function checkChunk(exchange, session) {
    const header = exchange.request.headers['content-range'];
    if (header === undefined) {
        return;
    }
    const range = parseChunkRange(header);
    const length = bodyLength(exchange);
    if (range === undefined || (length !== undefined && length !== range.last - range.first + 1)) {
        throw new Refusal(400, 'SIZE_INVALID', `Content-Range ${(0,printable/* quoted */.TL)(header)} does not fit the body`);
    }
    if (range.first !== session.size) {
        const why = `the next chunk starts at ${session.size}, not ${range.first}`;
        throw new Refusal(416, 'BLOB_UPLOAD_INVALID', why, sessionHeaders(session));
    }
}
/** The range is `0-0` also before the first byte, as distribution has it: the form knows no empty one. */
function sessionHeaders({ id, repository, size }) {
    return {
        Location: `/v2/${repository}/blobs/uploads/${id}`,
        Range: `0-${Math.max(size - 1, 0)}`,
        'Docker-Upload-UUID': id,
    };
}
function created(exchange, repository, digest) {
    answer(exchange, 201, {
        Location: `/v2/${repository}/blobs/${digest}`,
        'Docker-Content-Digest': digest,
    });
}

;// CONCATENATED MODULE: ./lib/serve/dispatch.js







const ENDPOINTS = {
    base: { GET: async (_registry, exchange) => answerJson(exchange, 200, {}) },
    catalog: { GET: listCatalog },
    tags: { GET: listTags },
    referrers: { GET: listReferrers },
    manifest: { GET: getManifest, PUT: putManifest, DELETE: deleteManifest },
    blob: { GET: getBlob, DELETE: deleteBlob },
    uploads: { POST: startUpload },
    upload: { GET: uploadStatus, PATCH: patchUpload, PUT: finishUpload, DELETE: cancelUpload },
};
/** @throws Refusal, and what the endpoint throws */
async function dispatch(registry, exchange, pathname) {
    const route = routeOf(pathname);
    if (route === undefined) {
        throw new Refusal(404, 'UNSUPPORTED', `${pathname.slice(0, 200)}: no such endpoint`);
    }
    const method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
    const endpoints = ENDPOINTS[route.kind];
    const endpoint = endpoints[method];
    const Allow = Object.keys(endpoints).join(', ');
    if (endpoint === undefined) {
        throw new Refusal(405, 'UNSUPPORTED', `${method} is not for this endpoint`, { Allow });
    }
    if (registry.readOnly && method !== 'GET') {
        throw new Refusal(405, 'DENIED', 'this registry takes nothing', { Allow: 'GET, HEAD' });
    }
    await endpoint(registry, exchange, route);
}

// EXTERNAL MODULE: ./lib/oci/referrer.js
var referrer = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/serve/repository.js




const repository_BLOB = 'application/octet-stream';
/**
 * One repository of the registry. Content belongs to it by a record or by a name. What another
 * repository has must be pushed or mounted first, although the bytes are shared.
 */
class HostedRepository {
    name;
    #catalog;
    constructor(catalog, name) {
        this.#catalog = catalog;
        this.name = name;
    }
    exists() {
        return this.#catalog.has(this.name);
    }
    async blob(digest, options) {
        const size = await this.#catalog.size(digest);
        if (size === undefined) {
            return undefined;
        }
        if (await this.#catalog.records.has(this.name, '_blobs', digest)) {
            return { mediaType: repository_BLOB, digest, size };
        }
        const named = (await this.#catalog.namedContent(this.name, options)).blob(digest);
        return named?.size === size ? named : undefined;
    }
    async manifest(digest, options) {
        const size = await this.#catalog.size(digest);
        if (size === undefined) {
            return undefined;
        }
        const mediaType = await this.#catalog.records.read(this.name, '_manifests', digest);
        if (mediaType !== undefined) {
            return { mediaType, digest, size };
        }
        const named = (await this.#catalog.namedContent(this.name, options)).manifest(digest);
        return named?.size === size ? named : undefined;
    }
    async tagged(tag, options) {
        const offered = (await this.#offered())?.tags.get(tag)?.descriptor.digest;
        const digest = offered ?? (await this.#catalog.records.read(this.name, '_tags', tag));
        return digest === undefined ? undefined : this.manifest(digest, options);
    }
    /** All tags, sorted without regard to case as the specification says. */
    async tags() {
        const offered = (await this.#offered())?.tags.keys() ?? [];
        const recorded = await this.#catalog.records.names(this.name, '_tags');
        return sortTags(new Set([...offered, ...recorded]));
    }
    async addBlob(digest) {
        await this.#catalog.records.write(this.name, '_blobs', digest);
    }
    async addManifest({ digest, mediaType }, manifest) {
        const { records } = this.#catalog;
        await records.write(this.name, '_manifests', digest, mediaType);
        if (manifest.subject !== undefined) {
            await records.writeReferrer(this.name, manifest.subject.digest, digest);
        }
    }
    /** Writes the name into the layout, where other tools see it. */
    async tag(descriptor, tag, options) {
        await this.#catalog.layout.tag(descriptor, `${HOME}/${this.name}:${tag}`, options);
    }
    /** Records a tag beside the layout's own names, for an image that may be here only in part. */
    async noteTag(tag, digest) {
        await this.#catalog.records.write(this.name, '_tags', tag, digest);
    }
    /** @throws Refusal if there is no such tag */
    async removeTag(tag, options) {
        const names = (await this.#offered())?.tags.get(tag)?.names;
        if (names === undefined) {
            throw new Refusal(404, 'MANIFEST_UNKNOWN', `no tag ${tag} in ${this.name}`);
        }
        const gone = new Set(names);
        await this.#catalog.layout.remove(({ name }) => gone.has(name), options);
    }
    /** Removes its tags as well. @throws Refusal */
    async removeManifest(digest, options) {
        const { records } = this.#catalog;
        const descriptor = await this.manifest(digest, options);
        if (descriptor === undefined) {
            throw new Refusal(404, 'MANIFEST_UNKNOWN', `no manifest ${digest} in ${this.name}`);
        }
        for (const [tag, offered] of (await this.#offered())?.tags ?? []) {
            if (offered.descriptor.digest === digest) {
                await this.removeTag(tag, options);
            }
        }
        const { subject } = await this.#catalog.manifest(descriptor, options);
        if (subject !== undefined) {
            await records.removeReferrer(this.name, subject.digest, digest);
        }
        await records.remove(this.name, '_manifests', digest);
        if ((await this.manifest(digest, options)) !== undefined) {
            throw new Refusal(405, 'UNSUPPORTED', `${digest} is part of an image that has a tag`);
        }
    }
    /** @throws Refusal */
    async removeBlob(digest, options) {
        if ((await this.blob(digest, options)) === undefined) {
            throw new Refusal(404, 'BLOB_UNKNOWN', `no blob ${digest} in ${this.name}`);
        }
        await this.#catalog.records.remove(this.name, '_blobs', digest);
        if ((await this.blob(digest, options)) !== undefined) {
            throw new Refusal(405, 'UNSUPPORTED', `${digest} is part of an image that has a tag`);
        }
    }
    /** The referrers of a manifest, which need not be there. */
    async referrers(subject, options) {
        const recorded = await this.#catalog.records.referrers(this.name, subject);
        const offered = (await this.#catalog.offer()).referrers.get(subject) ?? [];
        const digests = new Set([...recorded, ...offered.map(({ digest }) => digest)]);
        const found = [];
        for (const digest of digests) {
            const descriptor = await this.manifest(digest, options);
            if (descriptor !== undefined) {
                found.push((0,referrer/* asReferrer */.w)(descriptor, await this.#catalog.manifest(descriptor, options)));
            }
        }
        return found;
    }
    async #offered() {
        return (await this.#catalog.offer()).repositories.get(this.name);
    }
}
function sortTags(tags) {
    return [...tags]
        .filter(oci_reference/* isTag */.dz)
        .map((tag) => ({ tag, folded: tag.toLowerCase() }))
        .sort((one, other) => order(one.folded, other.folded) || order(one.tag, other.tag))
        .map(({ tag }) => tag);
}
function order(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./lib/serve/registry.js

/** What the endpoints read and write. */
class Registry {
    catalog;
    uploads;
    upstream;
    readOnly;
    constructor(catalog, uploads, options) {
        this.catalog = catalog;
        this.uploads = uploads;
        this.upstream = options.upstream;
        // A mirror would lose what it was given as soon as it asks its upstream.
        this.readOnly = options.readOnly || options.upstream !== undefined;
    }
    repository(name) {
        return new HostedRepository(this.catalog, name);
    }
}

;// CONCATENATED MODULE: ./lib/serve/slow-body.js
/** A body that comes slower is given up, in bytes a second: what a registry must send us as well. */
const LEAST_RATE = 1024;
/** How often in its time a body is looked at. */
const LOOKS = 8;
/**
 * Ends the connection of a request whose body stands still or drips for so many seconds. Time in which
 * what has come waits for us does not count.
 */
function endSlowBody(request, seconds) {
    const { socket } = request;
    let [looks, before] = [0, socket.bytesRead];
    const look = setInterval(() => {
        looks = request.readableLength > 0 ? 0 : looks + 1;
        if (looks === LOOKS && socket.bytesRead - before < seconds * LEAST_RATE) {
            socket.destroy();
        }
        if (looks % LOOKS === 0) {
            [looks, before] = [0, socket.bytesRead];
        }
    }, (seconds * 1000) / LOOKS);
    look.unref();
    const end = () => clearInterval(look);
    request.once('end', end);
    request.once('close', end);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/disk/owner.js
var owner = __webpack_require__(3994);
;// CONCATENATED MODULE: ./lib/serve/upload-session.js









/** A session that no request was for in this time, in milliseconds, is removed. */
const IDLE = 60 * 60 * 1000;
/** How many sessions are removed at a time. */
const upload_session_WIDTH = 8;
/** An upload in chunks, into a file that grows. */
class UploadSession {
    id = (0,external_node_crypto_.randomUUID)();
    repository;
    #path;
    #size = 0;
    #turn = Promise.resolve();
    #ended = false;
    #usedMs = Date.now();
    constructor(repository, ingest) {
        this.repository = repository;
        this.#path = (0,external_node_path_.join)(ingest, `upload.${(0,owner/* ownName */.qU)()}`);
    }
    /** How many bytes have arrived. */
    get size() {
        return this.#size;
    }
    /** When the last request for it came, in milliseconds since 1970. */
    get usedMs() {
        return this.#usedMs;
    }
    /**
     * Runs one request at a time: a chunk that is sent again waits until the server has noticed the end
     * of the broken connection that brought the first half of it.
     */
    async alone(work) {
        const turn = this.#turn.then(async () => {
            if (this.#ended) {
                throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', `upload ${this.id} has ended`);
            }
            this.#usedMs = Date.now();
            return await work();
        });
        this.#turn = turn.catch(() => undefined);
        return await turn;
    }
    /** Keeps what arrives, even if the connection breaks: the client may go on from there. */
    async append(body, { signal }) {
        try {
            const file = (0,external_node_fs_.createWriteStream)(this.#path, { flags: 'a', flush: false });
            await (0,external_node_stream_promises_.pipeline)(body, file, signal === undefined ? {} : { signal });
        }
        finally {
            this.#size = (await (0,promises_.stat)(this.#path).catch(() => undefined))?.size ?? 0;
        }
    }
    /** All that has arrived. */
    body() {
        return async () => {
            await (0,promises_.writeFile)(this.#path, '', { flag: 'a' });
            return (0,external_node_fs_.createReadStream)(this.#path);
        };
    }
    async remove() {
        this.#ended = true;
        await (0,promises_.rm)(this.#path, { force: true });
    }
}
/** The uploads under way. They end with the process, whose id their files bear. */
class UploadSessions {
    #ingest;
    #open = new Map();
    /** @param ingest a folder on the layout's file system */
    constructor(ingest) {
        this.#ingest = ingest;
    }
    async start(repository) {
        await (0,folder/* makeFolder */.f)(this.#ingest);
        const idle = [...this.#open.values()].filter(({ usedMs }) => Date.now() - usedMs > IDLE);
        await this.#endAll(idle);
        const session = new UploadSession(repository, this.#ingest);
        this.#open.set(session.id, session);
        return session;
    }
    find(repository, id) {
        const session = this.#open.get(id);
        return session?.repository === repository ? session : undefined;
    }
    async end(session) {
        this.#open.delete(session.id);
        await session.remove();
    }
    async close() {
        await this.#endAll([...this.#open.values()]);
    }
    async #endAll(sessions) {
        await (0,each_of/* eachOf */.p)(sessions, upload_session_WIDTH, (session) => this.end(session));
    }
}

// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
;// CONCATENATED MODULE: ./lib/serve/awaited-tags.js
/** Manifests that are waited for at a time; the oldest are forgotten. */
const LIMIT = 10_000;
/**
 * The tags of manifests that a client has asked for with HEAD, and will read by digest next, as most
 * clients do: what they stand for is noted when it has been read.
 */
class AwaitedTags {
    #tags = new Map();
    add(repository, digest, tag) {
        const key = `${repository}@${digest}`;
        const tags = this.#tags.get(key) ?? new Set();
        this.#tags.set(key, tags.add(tag));
        const [oldest] = this.#tags.keys();
        if (this.#tags.size > LIMIT && oldest !== undefined) {
            this.#tags.delete(oldest);
        }
    }
    /** Tags that are waited for no longer. */
    take(repository, digest) {
        const key = `${repository}@${digest}`;
        const tags = this.#tags.get(key) ?? [];
        this.#tags.delete(key);
        return [...tags];
    }
}

;// CONCATENATED MODULE: ./lib/serve/upstream.js










/** Failures of the upstream in which the tag that was seen last is answered. */
const UNAVAILABLE = /^(?:UNREACHABLE|TIMEOUT|RATE_LIMITED|REGISTRY)$/;
/**
 * Fetches what is missing, and keeps it. The upstream is asked for a tag every time (a HEAD), for content by
 * digest once. Tags are kept beside the layout's names: only the parts of an image that were asked for are here.
 */
class PullThrough {
    #catalog;
    #upstream;
    #signal;
    #children = new Map();
    #awaited = new AwaitedTags();
    #fetching = new Map();
    /** @param signal ends what is being fetched; a client that goes away does not */
    constructor(catalog, upstream, signal) {
        this.#catalog = catalog;
        this.#upstream = upstream;
        this.#signal = signal;
    }
    /** @param content false if only the descriptor is needed */
    async manifest(repository, reference, content) {
        const options = { signal: this.#signal };
        if ((0,oci_digest/* isDigest */.Bc)(reference)) {
            const local = await repository.manifest(reference, options);
            return local ?? (await this.#resolve(repository, reference, content));
        }
        try {
            return await this.#resolve(repository, reference, content);
        }
        catch (error) {
            const last = await repository.tagged(reference, options);
            if (last === undefined || !UNAVAILABLE.test((0,lib_errors/* codeOf */.$N)(error))) {
                throw error;
            }
            return last;
        }
    }
    async #resolve(repository, reference, content) {
        const options = { signal: this.#signal };
        const upstream = this.#upstream.repository(repository.name);
        const named = await upstream_found(upstream.resolve(reference, options));
        if (named === undefined) {
            return undefined;
        }
        const { digest } = named;
        if (!(0,oci_digest/* isDigest */.Bc)(reference)) {
            this.#awaited.add(repository.name, digest, reference);
        }
        const local = await repository.manifest(digest, options);
        if (local === undefined && !content) {
            return named;
        }
        const descriptor = local ?? (await (0,resolve_root/* described */.W)(upstream, named, options));
        if (local === undefined) {
            await this.#storeManifest(repository, upstream, descriptor);
        }
        for (const tag of this.#awaited.take(repository.name, digest)) {
            await repository.noteTag(tag, digest);
        }
        return descriptor;
    }
    async #storeManifest(repository, upstream, descriptor) {
        const where = `manifest ${descriptor.digest}`;
        const options = { signal: this.#signal };
        const body = await upstream.fetch(descriptor, options);
        const bytes = await (0,verify/* readAll */.yw)(body, oci_manifest/* MANIFEST_READ_LIMIT */.tm, where);
        const manifest = (0,oci_manifest/* decodeManifest */.MK)(bytes, descriptor.mediaType, where);
        await this.#catalog.layout.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), options);
        await repository.addManifest(descriptor, manifest);
        const known = await this.#childrenOf(repository);
        for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
            known.set(child.digest, child);
        }
    }
    /** The children of all manifests that passed through here; the size of other blobs is unknown. */
    #childrenOf(repository) {
        return (0,once/* once */.O)(this.#children, repository.name, () => this.#readChildren(repository));
    }
    async #readChildren(repository) {
        const known = new Map();
        const options = { signal: this.#signal };
        for (const digest of await this.#catalog.records.digests(repository.name, '_manifests')) {
            const descriptor = await repository.manifest(digest, options);
            if (descriptor !== undefined) {
                const manifest = await this.#catalog.manifest(descriptor, options);
                for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
                    known.set(child.digest, child);
                }
            }
        }
        return known;
    }
    /** Finds a blob that is not in the repository yet. @param content as for `manifest` */
    async blob(repository, digest, content) {
        const blob = (await this.#childrenOf(repository)).get(digest);
        if (blob === undefined || !content) {
            return blob === undefined ? undefined : { blob };
        }
        if (await this.#catalog.layout.has(blob)) {
            await repository.addBlob(digest);
            return { blob };
        }
        const upstream = this.#upstream.repository(repository.name);
        const body = await upstream_found(upstream.fetch(blob, { signal: this.#signal }));
        if (body === undefined || this.#fetching.has(digest)) {
            return body === undefined ? undefined : { blob, body };
        }
        return { blob, body: this.#keep(repository, blob, body) };
    }
    /**
     * Stores the blob while it is sent on, and completes the response once it is stored: a client that
     * has it can rely on its being here. A client that goes away does not end the storing.
     */
    #keep(repository, blob, body) {
        const client = new external_node_stream_.PassThrough();
        // The client may be gone when the blob fails.
        client.on('error', () => undefined);
        const kept = this.#catalog.layout
            .put(blob, async () => external_node_stream_.Readable.from(both(body, client)), { signal: this.#signal })
            .then(async (outcome) => {
            await repository.addBlob(blob.digest);
            // Another request was faster: the body is still unread.
            if (outcome !== 'copied') {
                await (0,external_node_stream_promises_.pipeline)(body, client);
            }
            client.end();
        })
            .catch((error) => {
            client.destroy(error instanceof Error ? error : new Error(String(error)));
        })
            .finally(() => this.#fetching.delete(blob.digest));
        this.#fetching.set(blob.digest, kept);
        return client;
    }
    async tags(repository) {
        const upstream = this.#upstream.repository(repository.name);
        if (upstream.tags === undefined) {
            return await repository.tags();
        }
        try {
            const tags = [];
            for await (const tag of upstream.tags({ signal: this.#signal })) {
                tags.push(tag);
            }
            return tags;
        }
        catch (error) {
            const last = await repository.tags();
            if (last.length === 0 || !UNAVAILABLE.test((0,lib_errors/* codeOf */.$N)(error))) {
                throw error;
            }
            return last;
        }
    }
    async referrers(repository, subject) {
        const options = { signal: this.#signal };
        const upstream = this.#upstream.repository(repository.name);
        const descriptor = await this.manifest(repository, subject, false);
        const theirs = descriptor === undefined ? undefined : await upstream.referrers?.(descriptor, options);
        return theirs ?? (await repository.referrers(subject, options));
    }
    /** Resolves when everything that is being fetched has come or failed. */
    async idle() {
        await Promise.allSettled(this.#fetching.values());
    }
}
/** The chunks of a body, each written to the client as well while it is there. */
async function* both(body, client) {
    let wake = () => undefined;
    client.on('drain', () => wake());
    client.on('close', () => wake());
    for await (const chunk of body) {
        read_memory/* readMemory */.S.keep(chunk);
        if (!client.destroyed && !client.write(chunk)) {
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
        yield chunk;
    }
}
async function upstream_found(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if ((0,lib_errors/* codeOf */.$N)(error) === 'NOT_FOUND') {
            return undefined;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/serve/serve.js














/** A connection on which nothing happens is closed after this, also while we work, in milliseconds. */
const serve_IDLE = 10 * 60 * 1000;
/** A connection without a request is closed after this, in milliseconds. */
const KEEP_ALIVE = 65_000;
/**
 * An OCI registry over an image layout directory: distribution-spec 1.1 with pull, push, listing and
 * deletion. A pushed image gets the name `localhost/REPOSITORY:TAG` in the layout; `offerOf` says how
 * the layout's other names are offered.
 * @throws ImageError `STORE` for the directory, `CONFLICT` for an address in use, `INVALID_ARGUMENT`
 *   for another that cannot be listened on
 */
async function serve(options) {
    const { dir, host = '127.0.0.1', port = 0, readOnly = false, upstream, signal } = options;
    signal?.throwIfAborted();
    const layout = await layout_layout.ImageLayout.open(dir, { create: true, signal });
    const closing = new AbortController();
    const catalog = new Catalog(layout, upstream?.registry);
    const uploads = new UploadSessions((0,external_node_path_.join)(layout.dir, 'ingest'));
    const pulls = upstream && new PullThrough(catalog, upstream, closing.signal);
    const registry = new Registry(catalog, uploads, { upstream: pulls, readOnly });
    const server = openServer(options);
    const busy = new Set();
    server.on('request', (request, response) => {
        const work = respond(registry, request, response, options, closing.signal);
        busy.add(work);
        void work.finally(() => busy.delete(work));
    });
    await listen(server, host, port);
    let closed;
    const close = () => {
        closed ??= shut(server, closing, async () => {
            await Promise.allSettled(busy);
            await pulls?.idle();
            await uploads.close();
            await layout.close();
        });
        return closed;
    };
    signal?.addEventListener('abort', () => void close(), { once: true });
    const address = addressOf(server);
    return { host: address, url: `http://${address}`, close };
}
/** Uploads may take as long as they take, as long as their bytes keep coming. */
function openServer({ headersTimeout = 30, bodyTimeout = 120 }) {
    const headers = headersTimeout * 1000;
    const server = (0,external_node_http_.createServer)({
        requestTimeout: 0,
        headersTimeout: headers,
        connectionsCheckingInterval: Math.min(5000, headers / 2),
        keepAliveTimeout: KEEP_ALIVE,
    });
    server.timeout = serve_IDLE;
    server.on('request', (request) => {
        const { headers: sent } = request;
        if (sent['transfer-encoding'] !== undefined || Number(sent['content-length'] ?? 0) > 0) {
            endSlowBody(request, bodyTimeout);
        }
    });
    return server;
}
async function listen(server, host, port) {
    try {
        server.listen(port, host);
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (cause) {
        const what = `listening on ${host}:${port}`;
        const code = (0,errors/* errno */.b)(cause) === 'EADDRINUSE' ? 'CONFLICT' : 'INVALID_ARGUMENT';
        throw new lib_errors/* ImageError */.C8(code, `${what}: ${(0,lib_errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: 'choose another address or port; port 0 takes one that is free',
        });
    }
}
function addressOf(server) {
    const { address, family, port } = server.address();
    return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}
async function shut(server, closing, release) {
    const closed = (0,external_node_events_.once)(server, 'close');
    server.close();
    closing.abort();
    server.closeAllConnections();
    await closed;
    await release();
}
/** Never throws: every failure becomes an answer, or the end of the connection. */
async function respond(registry, request, response, { onRequest, onAnswer }, closing) {
    const { method = '', url: path = '/', headers } = request;
    const served = { method, path, headers };
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    // The signal tells of a client that breaks off; without a listener the error would end the process.
    request.on('error', () => undefined);
    response.setHeader('Docker-Distribution-Api-Version', 'registry/2.0');
    const [pathname = '', query = ''] = path.split('?', 2);
    const exchange = {
        request,
        response,
        method,
        query: new URLSearchParams(query),
        signal: AbortSignal.any([closing, gone.signal]),
    };
    onRequest?.(served);
    let failure;
    try {
        await dispatch(registry, exchange, pathname);
    }
    catch (error) {
        failure = error;
        if (response.headersSent || response.destroyed) {
            response.destroy();
        }
        else {
            refuse(exchange, refusalOf(error));
        }
    }
    const status = response.headersSent ? response.statusCode : 0;
    // A refusal is the client's error, and so is going away before the end.
    const untold = failure instanceof Refusal || gone.signal.aborted ? undefined : failure;
    onAnswer?.(served, untold === undefined ? { status } : { status, error: untold });
}


/***/ })

};
