export const id = 294;
export const ids = [294];
export const modules = {

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/disk/own-folder.js
var own_folder = __webpack_require__(8778);
// EXTERNAL MODULE: ./lib/layout/layout.js + 8 modules
var layout_layout = __webpack_require__(4598);
// EXTERNAL MODULE: ./lib/registry/client.js + 35 modules
var client = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/serve/serve.js + 20 modules
var serve = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/cli/demo/journal.js
/** The requests to one registry since they were last taken. */
class Journal {
    #asked = [];
    add({ method, path }) {
        this.#asked.push({ method, path });
    }
    /** Returns the requests so far, and forgets them. */
    take() {
        const asked = this.#asked;
        this.#asked = [];
        return asked;
    }
}
/** The requests that fetched manifests and blobs, which a cache hit does without. */
function fetched(asked) {
    return asked.filter(({ method, path }) => method === 'GET' && /\/(manifests|blobs)\//.test(path));
}

;// CONCATENATED MODULE: ./lib/cli/demo/stage.js










/** What the demo works with: a temporary folder, two registries and a client. */
class Stage {
    dir;
    #client = new client/* RegistryClient */.b({});
    #servers = [];
    #layouts = new Map();
    constructor(dir) {
        this.dir = dir;
    }
    static async open() {
        return new Stage(await (0,own_folder/* makeOwnFolder */.x)((0,external_node_os_.tmpdir)(), own_folder/* TEMPORARY */.G));
    }
    path(name) {
        return (0,external_node_path_.join)(this.dir, name);
    }
    layout(name) {
        return (0,once/* once */.O)(this.#layouts, name, () => layout_layout/* ImageLayout */.o.open(this.path(name), { create: true }));
    }
    async registry(name) {
        const journal = new Journal();
        const server = await (0,serve/* serve */.w)({
            dir: this.path(name),
            host: '127.0.0.1',
            port: 0,
            onRequest: (request) => journal.add(request),
        });
        this.#servers.push(server);
        return {
            host: server.host,
            journal,
            repository: (path) => this.#client.repository({ registry: server.host, repository: path }),
        };
    }
    async close() {
        await this.#client.close();
        await (0,each_of/* eachOf */.p)(this.#servers, this.#servers.length, (server) => server.close());
        for (const layout of this.#layouts.values()) {
            await (await layout).close();
        }
        await (0,promises_.rm)(this.dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/disk/file-name.js
var file_name = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/cache/staging.js



const MARK = 'staging.';
/**
 * Makes a folder for entries that are packed and unpacked, and removes those that processes which have
 * ended left beside it. @returns its path, with symbolic links resolved
 */
async function makeStaging(within) {
    return (0,promises_.realpath)(await (0,own_folder/* makeOwnFolder */.x)(within, MARK));
}
/**
 * Removes staged files. Files that cannot be removed now (an abandoned archiver may still be writing)
 * are removed with the staging folder, or by {@link makeStaging} of a later process.
 */
async function discard(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}
/** More files than any entry of ours has. */
const MOST_FILES = 20_000;
/**
 * Whether a path is a file, or a folder with nothing but files and folders in it. Links, FIFOs, sockets
 * and devices in an entry were not put there by us, and some of them block the process that opens them.
 */
async function holdsOnlyFiles(path) {
    const top = await (0,promises_.lstat)(path);
    if (!top.isDirectory()) {
        return top.isFile();
    }
    const folders = [path];
    let left = MOST_FILES;
    for (const folder of folders) {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            left -= 1;
            if (left < 0 || !(entry.isFile() || entry.isDirectory())) {
                return false;
            }
            if (entry.isDirectory()) {
                folders.push((0,external_node_path_.join)(folder, entry.name));
            }
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/cache/directory-backend.js










const CONTENT = 'content';
/** Files that are looked at side by side. */
const LOOKUPS = 8;
/** Cache entries in a directory: `DIR/HASH OF THE PATH/KEY/content`. */
class DirectoryBackend {
    staging;
    readable = true;
    writable = true;
    #dir;
    #log;
    constructor(staging, { dir, onLog }) {
        this.staging = staging;
        this.#dir = dir;
        this.#log = onLog ?? (() => undefined);
    }
    /** @throws the file system's errors, where the staging folder cannot be made */
    static async open(options) {
        return new DirectoryBackend(await makeStaging(options.staging), options);
    }
    async find(prefix, path) {
        const folder = this.#folder(path);
        const files = await (0,promises_.readdir)(folder).catch(() => []);
        const found = files.map(file_name/* nameOfFile */.R).filter((name) => name.startsWith(prefix));
        const times = await (0,each_of/* eachOf */.p)(found, LOOKUPS, async (name) => {
            const at = await (0,promises_.stat)((0,external_node_path_.join)(folder, (0,file_name/* fileNameOf */.b)(name))).catch(() => undefined);
            return { name, changed: at?.ctimeMs ?? 0 };
        });
        // Two entries of one moment: the greater key is the later generation.
        times.sort((one, other) => other.changed - one.changed || (one.name < other.name ? 1 : -1));
        return times[0]?.name;
    }
    async restore(prefix, path) {
        const key = await this.find(prefix, path);
        if (key === undefined) {
            return { status: 'absent' };
        }
        try {
            const content = (0,external_node_path_.join)(this.#folder(path), (0,file_name/* fileNameOf */.b)(key), CONTENT);
            if (!(await holdsOnlyFiles(content))) {
                throw new errors/* ImageError */.C8('CACHE', 'it holds something that is not a file');
            }
            await copyTree(content, (0,external_node_path_.join)(this.staging, path));
            return { status: 'restored', key };
        }
        catch (error) {
            this.#log(`cache: ${key}: ${(0,errors/* messageOf */.bD)(error)}`);
            return { status: 'broken', key, why: (0,errors/* messageOf */.bD)(error) };
        }
    }
    async save(key, path) {
        const entry = (0,external_node_path_.join)(this.#folder(path), (0,file_name/* fileNameOf */.b)(key));
        try {
            if (await isThere(entry)) {
                return 'exists';
            }
            await (0,replace/* writeBeside */.Ae)(this.#dir, async (temporary) => {
                await copyTree((0,external_node_path_.join)(this.staging, path), (0,external_node_path_.join)(temporary, CONTENT));
                return { path: entry };
            });
            return 'saved';
        }
        catch (error) {
            // A folder that is not empty is not replaced: another process was faster.
            if (await isThere(entry)) {
                return 'exists';
            }
            this.#log(`cache: saving ${key}: ${(0,errors/* messageOf */.bD)(error)}`);
            return 'failed';
        }
    }
    async close() {
        await discard(this.staging);
    }
    #folder(path) {
        return (0,external_node_path_.join)(this.#dir, (0,oci_digest/* encodedOf */.EX)((0,oci_digest/* digestOf */.ol)(path)).slice(0, 16));
    }
}
async function isThere(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
}
async function copyTree(from, to) {
    await (0,folder/* makeFolder */.f)((0,external_node_path_.dirname)(to));
    await (0,promises_.rm)(to, { recursive: true, force: true });
    await (0,promises_.cp)(from, to, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
}

// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
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

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
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
    const texts = (list) => list.map(oci_platform/* formatPlatform */.Bq).join(',');
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
        await discard((0,external_node_path_.join)(this.#staging, name.path));
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
        const isSound = await holdsOnlyFiles((0,external_node_path_.join)(this.#backend.staging, name.path)).catch(() => false);
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
            await discard(path);
            await stage();
            return outcomeOf(await this.#backend.save(generationKey(name, generation), name.path, options));
        }
        catch (error) {
            options.signal?.throwIfAborted();
            this.#log(`cache: packing ${name.family}*: ${(0,errors/* messageOf */.bD)(error)}`);
            return 'left';
        }
        finally {
            await discard(path);
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

// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/tar/sink.js
var tar_sink = __webpack_require__(5304);
;// CONCATENATED MODULE: ./lib/cli/demo/image.js







/** The largest tar of the demo, in bytes. */
const TAR_LIMIT = 16 * 1024;
/** Makes a small image for each platform, under one index: a layer that all share and one of its own. */
async function makeImage(target, name, platforms) {
    const base = await tarOf('etc/os-release', 'NAME="transship demo"\n');
    const manifests = [];
    for (const text of platforms) {
        const platform = (0,oci_platform/* parsePlatform */.Y8)(text);
        const layers = [base, await tarOf('greeting', `hello from ${text}\n`)];
        const stored = [];
        for (const tar of layers) {
            stored.push(await put(target, media_type/* MEDIA_TYPE */.Ap.ociLayerGzip, (0,external_node_zlib_.gzipSync)(tar)));
        }
        const diffIds = layers.map((tar) => (0,oci_digest/* digestOf */.ol)(tar));
        const config = await putJson(target, media_type/* MEDIA_TYPE */.Ap.ociConfig, configOf(platform, diffIds));
        const manifest = {
            schemaVersion: 2,
            mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
            config,
            layers: stored,
        };
        manifests.push({ ...(await putJson(target, media_type/* MEDIA_TYPE */.Ap.ociManifest, manifest)), platform });
    }
    const index = { schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex, manifests };
    return putJson(target, media_type/* MEDIA_TYPE */.Ap.ociIndex, index, name);
}
function configOf(platform, diffIds) {
    return {
        created: '2026-01-01T00:00:00Z',
        ...platform,
        config: { Cmd: ['/bin/cat', '/greeting'] },
        rootfs: { type: 'layers', diff_ids: diffIds },
    };
}
async function put(target, mediaType, bytes, name) {
    const descriptor = { mediaType, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
    await target.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), name === undefined ? {} : { name });
    return descriptor;
}
function putJson(target, mediaType, document, name) {
    return put(target, mediaType, Buffer.from(JSON.stringify(document)), name);
}
/** Makes a tar of one file, always the same bytes. */
async function tarOf(path, text) {
    const sink = new external_node_stream_.PassThrough();
    const tar = new tar_sink/* TarSink */.r(sink, 'the layer of the demo');
    const bytes = (0,verify/* readAll */.yw)(sink, TAR_LIMIT, 'the layer of the demo');
    await tar.entry(path, Buffer.byteLength(text), (0,verify/* bodyOf */.EN)(Buffer.from(text)));
    await tar.close();
    return bytes;
}

;// CONCATENATED MODULE: ./lib/cli/demo/steps.js










const PATH = 'demo/app';
const TAG = '1.0.0';
const NEW_TAG = 'stable';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
/** The main job, step by step; each step checks its own result. */
class Demo {
    #stage;
    #first;
    #second;
    #signal;
    constructor(stage, registries, signal) {
        this.#stage = stage;
        this.#first = registries.first;
        this.#second = registries.second;
        this.#signal = signal;
    }
    async *steps() {
        const made = await this.#make();
        const { digest } = made;
        yield made;
        yield this.#checked(await this.#pull(TAG), digest);
        yield this.#checked(await this.#pull(digest), digest);
        yield this.#checked(await this.#saveToCache(digest), digest);
        yield this.#checked(await this.#restoreFromCache(), digest);
        yield this.#checked(await this.#retag(), digest);
        yield this.#checked(await this.#push(), digest);
        yield await this.#compare(digest);
    }
    get #repository() {
        return this.#first.repository(PATH);
    }
    #name(part) {
        return (0,reference/* formatReference */.FH)({ registry: this.#first.host, repository: PATH, ...part });
    }
    async #make() {
        const layout = await this.#stage.layout('made');
        await makeImage(layout, 'made', PLATFORMS);
        const from = { source: layout, name: 'made' };
        const result = await this.#copy(from, { target: this.#repository, name: TAG });
        return this.#step(`made ${this.#name({ tag: TAG })} for ${PLATFORMS.join(' and ')}`, result);
    }
    async #pull(word) {
        const byTag = word === TAG;
        const name = this.#name(byTag ? { tag: TAG } : { digest: word });
        const store = await this.#stage.layout('store');
        const from = { source: this.#repository, name: word };
        const result = await this.#copy(from, { target: store, name });
        return this.#step(`pulled it by ${byTag ? 'tag' : 'digest'}`, result);
    }
    async #saveToCache(digest) {
        const cache = await this.#cache('store');
        try {
            const image = await cache.restore(this.#repository, digest, {}, { signal: this.#signal });
            const { saved } = await cache.save(image, { signal: this.#signal });
            this.#insist(saved.entries > 0, 'the cache has taken nothing');
            return this.#step('saved it to a cache', image.root, saved.bytes);
        }
        finally {
            await cache.close();
        }
    }
    async #restoreFromCache() {
        const source = this.#repository;
        const resolved = await source.resolve(TAG, { signal: this.#signal });
        const store = await this.#stage.layout('restored');
        const cache = await this.#cache('restored');
        try {
            const image = await cache.restore(source, resolved, {}, { signal: this.#signal });
            const from = { source: image.source, name: resolved.digest };
            await this.#copy(from, { target: store, name: this.#name({ tag: TAG }) });
            const asked = this.#first.journal.take();
            this.#insist(fetched(asked).length === 0, 'the registry was asked for content');
            const did = 'restored it into an empty store, with no content from the registry';
            return { did, digest: resolved.digest, requests: asked.length, bytes: image.bytes };
        }
        finally {
            await cache.close();
        }
    }
    async #retag() {
        const repository = this.#repository;
        const from = { source: repository, name: TAG };
        const result = await this.#copy(from, { target: repository, name: NEW_TAG });
        this.#insist(result.bytes.mounted === 0, 'a retag has moved layers');
        return this.#step(`gave it the tag ${NEW_TAG} as well`, result);
    }
    async #push() {
        const store = await this.#stage.layout('restored');
        const from = { source: store, name: this.#name({ tag: TAG }) };
        const to = { target: this.#second.repository(PATH), name: TAG };
        return this.#step(`pushed it to ${this.#second.host}`, await this.#copy(from, to));
    }
    async #compare(digest) {
        const [one, other] = [this.#repository, this.#second.repository(PATH)];
        const there = [await one.resolve(NEW_TAG), await other.resolve(TAG)];
        this.#insist(there.every((root) => root.digest === digest), 'the digests differ');
        const bytes = [await this.#bytes(one, there[0]), await this.#bytes(other, there[1])];
        this.#insist(bytes[0].equals(bytes[1]), 'the indexes differ');
        const platforms = await (0,describe/* platformsOf */.Wt)(other, there[1], { signal: this.#signal });
        this.#insist(platforms.length === PLATFORMS.length, 'a platform was lost');
        return this.#step('compared both registries: the same index, byte for byte', there[1], 0);
    }
    async #bytes(source, root) {
        const body = await source.fetch(root, { signal: this.#signal });
        return (0,verify/* readAll */.yw)(body, manifest/* MANIFEST_READ_LIMIT */.tm, `manifest ${root.digest}`);
    }
    async #cache(store) {
        const backend = await DirectoryBackend.open({
            dir: this.#stage.path('cache'),
            staging: this.#stage.path('staging'),
        });
        return new ImageCache(backend, await this.#stage.layout(store));
    }
    #copy(from, to) {
        return (0,copy/* copy */.C)(from, to, { referrers: false, signal: this.#signal });
    }
    #step(did, what, moved = 0) {
        const requests = this.#first.journal.take().length + this.#second.journal.take().length;
        const [digest, bytes] = 'written' in what ? [what.written.digest, what.bytes.copied] : [what.digest, moved];
        return { did, digest, requests, bytes };
    }
    #checked(step, digest) {
        this.#insist(step.digest === digest, `${step.did}: it is ${step.digest} now, not ${digest}`);
        return step;
    }
    #insist(holds, otherwise) {
        if (!holds) {
            throw new errors/* ImageError */.C8('INTEGRITY', `demo: ${otherwise}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/cli/commands/demo.js





function demoCommand(bind) {
    return new commander/* Command */.uB('demo')
        .description('Show the main job end to end, with no network and no Docker')
        .addHelpText('after', (0,command/* examples */.K)('demo'))
        .action(bind(demo));
}
async function demo({ output, signal }) {
    const stage = await Stage.open();
    try {
        const registries = {
            first: await stage.registry('first'),
            second: await stage.registry('second'),
        };
        output.said(`Two registries on this machine: ${registries.first.host}, ${registries.second.host}`);
        const done = [];
        for await (const step of new Demo(stage, registries, signal).steps()) {
            done.push(step);
            output.line(demo_describe(step, done.length));
        }
        output.line('It works: one digest from end to end, in both registries.');
        output.document({ ok: true, digest: done.at(-1)?.digest, steps: done });
    }
    finally {
        await stage.close();
    }
}
function demo_describe({ did, digest, requests, bytes }, number) {
    const asked = `${requests} request${requests === 1 ? '' : 's'}`;
    return `${number}. ${did}\n   ${digest}\n   ${asked}, ${(0,words/* formatSize */.Xq)(bytes)}`;
}


/***/ })

};
