export const id = 791;
export const ids = [791];
export const modules = {

/***/ 30791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Archive: () => (/* binding */ Archive),
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(64109);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/layout/entry.js
var layout_entry = __webpack_require__(97118);
// EXTERNAL MODULE: ./lib/layout/referrers.js
var referrers = __webpack_require__(16850);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/tar/header.js
var tar_header = __webpack_require__(10006);
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
            if ('isSparse' in entry) {
                throw broken(this.#place, `${(0,printable/* quoted */.TL)(path)} is a sparse file, as GNU tar writes it`);
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
        return (0,tar_header/* extensionsOf */.oQ)(pax);
    }
    /** The map of a sparse file can go on in further blocks before its body (GNU). */
    async #skipSparse({ kind }, header) {
        for (let more = kind === 'sparse file' && (0,tar_header/* hasMoreSparse */.My)(header); more;) {
            more = (0,tar_header/* goesOnAgain */.eH)(await this.#take(tar_header/* BLOCK */.IE));
        }
    }
    #entry(header, extensions) {
        const written = utf8(extensions.name ?? header.name);
        const path = cleanPath(this.#place, fromTop(written));
        const link = utf8(extensions.link ?? header.link);
        this.#remembering(written.length + link.length);
        const entry = this.#meant(header, extensions, { path, link });
        if (entry !== undefined && !written.endsWith('/')) {
            this.entries.set(path, entry);
        }
    }
    #meant({ kind, size }, extensions, { path, link }) {
        switch (kind) {
            case 'no body':
                return undefined;
            case 'hard link':
                return { link: fromTop(link) };
            case 'symbolic link':
                return { link: link.startsWith('/') ? link : `${external_node_path_.posix.dirname(path)}/${link}` };
            default: {
                const at = this.#body(path, extensions.size ?? size);
                const isSparse = kind === 'sparse file' || extensions.isSparse === true;
                return kind === 'other' ? undefined : isSparse ? { isSparse } : at;
            }
        }
    }
    #remembering(characters) {
        this.#named += characters;
        if (this.#named > NAMES_LIMIT) {
            throw broken(this.#place, `names of more than ${NAMES_LIMIT} characters`);
        }
    }
    #body(path, size) {
        const offset = this.#position;
        if (!Number.isSafeInteger(size)) {
            throw broken(this.#place, `${(0,printable/* quoted */.TL)(path)} has a size that cannot be read`);
        }
        if (offset + size > this.#size) {
            throw broken(this.#place, `it is cut short: ${(0,printable/* quoted */.TL)(path)} ends after the archive does`);
        }
        this.#position = offset + padded(size);
        return { offset, size };
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


/** A file's bytes from an offset on, in pieces of {@link readMemory}; any number of readers may be at work. */
async function* rangeOf({ place, file }, { offset, size }, from) {
    for (let at = from; at < size;) {
        const memory = read_memory/* readMemory */.S.take();
        const most = Math.min(memory.length, size - at);
        const { bytesRead } = await file.read(memory, 0, most, offset + at);
        const piece = read_memory/* readMemory */.S.received(memory, bytesRead);
        if (bytesRead === 0) {
            throw broken(place, 'it is cut short');
        }
        at += bytesRead;
        yield piece;
    }
}

// EXTERNAL MODULE: ./lib/layout/index-file.js
var index_file = __webpack_require__(88693);
// EXTERNAL MODULE: ./lib/archive/docker-manifest.js
var docker_manifest = __webpack_require__(75248);
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
var oci_config = __webpack_require__(11403);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(11260);
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
            read_memory/* readMemory */.S.keep(chunk);
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
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(60969);
// EXTERNAL MODULE: ./lib/disk/owner.js
var owner = __webpack_require__(83994);
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
            return (0,whole/* streamOf */.mA)(document.subarray(offset));
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


/***/ })

};
