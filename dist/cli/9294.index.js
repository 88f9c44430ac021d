export const id = 9294;
export const ids = [9294];
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
        return (0,once/* once */.O)(this.#layouts, name, () => layout_layout.ImageLayout.open(this.path(name), { create: true }));
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
    const layout = await layout_layout.ImageLayout.open(dir, { create: true, place: 'cache', signal });
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
        const isSound = await holdsOnlyFiles((0,external_node_path_.join)(this.#backend.staging, name.path)).catch(() => false);
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

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TarSink)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6706);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);





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
    #tar = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    #sent;
    #turn = Promise.resolve();
    #failure;
    #written = 0;
    constructor(sink, place) {
        this.#place = place;
        this.#sink = sink;
        this.#sent = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(this.#chunks(), sink);
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
            this.#tar.write((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .newHead */ .dN)({ ...FILE, name, size }));
            const options = { end: false, ...(signal === undefined ? {} : { signal }) };
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(content, exactly(name, size), this.#tar, options);
            this.#tar.write((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .paddingOf */ .Zt)(size));
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
        this.#tar.end(_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_END */ .y7);
        await this.#sent.catch(() => this.#check());
    }
    /** Destroys the stream; every later call fails with this reason. */
    async abort(reason) {
        this.#fail(reason);
        this.#tar.destroy(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(reason)));
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
        const known = (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)('ARCHIVE', what, error);
        const broken = error === this.#sink.errored && !(known instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8);
        this.#failure ??= {
            error: broken
                ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { cause: error })
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `writing ${name}: it has ${length} bytes, not ${size}`);
        }
    };
}


/***/ })

};
