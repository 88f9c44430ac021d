export const id = 3445;
export const ids = [3445];
export const modules = {

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ outputError),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   tG: () => (/* binding */ writeFileWhole),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zp: () => (/* binding */ refuseTerminal)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);
/* harmony import */ var _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);




/** The file of an option, in which `-` is standard input or output. */
function namedFile(file) {
    return file === '-' ? undefined : file;
}
/** @param command for the message: `save` @throws ImageError `INVALID_ARGUMENT` */
function refuseTerminal({ output }, command, file) {
    if (file === undefined && output.stdout.isTTY === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: standard output is a terminal`, {
            hint: 'write to a file with -o FILE, or into a pipe',
        });
    }
}
/** Writes a file, or standard output where none is named. */
async function writeOutput({ output, signal }, chunks, file) {
    await (file === undefined
        ? writeStandardOutput(chunks, output.stdout, signal)
        : writeFileWhole(file, chunks, signal));
}
async function writeStandardOutput(chunks, stdout, signal) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(chunks, stdout, { signal, end: false });
    }
    catch (error) {
        throw outputError('writing standard output', error);
    }
}
/** An error of standard output: a reader that went away, or a disk that is full. */
function outputError(doing, error) {
    const causes = [error, error instanceof Error ? error.cause : undefined];
    return causes.some((one) => (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errno */ .b)(one) === 'EPIPE')
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${doing}: the reader of standard output went away`, {
            cause: error,
        })
        : (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('ARCHIVE', doing, error);
}
/** Writes a file as a whole or not at all. */
async function writeFileWhole(file, chunks, signal) {
    const target = await _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .NewFile */ .PA.at(file);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(chunks, target.stream, { signal });
        await target.keep();
    }
    catch (error) {
        await target.discard();
        throw error === target.stream.errored ? (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('ARCHIVE', `writing ${file}`, error) : error;
    }
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

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   cn: () => (/* binding */ FILES)
/* harmony export */ });
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2787);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5816);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1216);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9299);






/** How much is written at a time, in bytes. */
const CHUNK = 64 * 1024;
/** Files, links, devices, directories and pipes; other entries describe no file. */
const FILES = '0123456S';
const WHITEOUT = '.wh.';
/** `.wh..wh..opq` makes a directory opaque; other names that begin so were for AUFS itself. */
const WHITEOUT_OWN = '.wh..wh.';
const OPAQUE = '.wh..wh..opq';
/**
 * An image's root file system as one tar, as `docker export` writes it of a container that has
 * changed nothing: what layers remove is not in it, each file is there once, with its other names
 * as hard links to the first of them. Headers keep what they say beyond names.
 *
 * Every layer is read twice: to learn which entries stay, then to write those. Memory grows with
 * the number of names alone.
 * @throws ImageError `ARCHIVE` for a layer that is no whole tar, or has a name that leads out;
 * `TOO_LARGE` for more than 2,000,000 names, or 64 MiB of them; what the source throws
 */
function flatten(source, { layers }, options = {}) {
    return gathered(entriesOf(source, layers, options));
}
/** Joins small pieces: a header alone is little to write at a time. */
async function* gathered(pieces) {
    let waiting = [];
    let size = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size >= CHUNK) {
            yield Buffer.concat(waiting, size);
            [waiting, size] = [[], 0];
        }
    }
    yield Buffer.concat(waiting, size);
}
async function* entriesOf(source, layers, options) {
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Tree */ .P();
    for (const [number, layer] of layers.entries()) {
        for await (const { entry, ordinal } of filesOf(source, layer, options)) {
            apply(tree, entry, { layer: number, ordinal }, `layer ${layer.digest}`);
        }
    }
    for (const path of tree.implied()) {
        yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .directory */ .yy)(path);
    }
    for (const [number, layer] of layers.entries()) {
        for await (const { entry, ordinal, reader } of filesOf(source, layer, options)) {
            const names = tree.namesOf((0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(entry.name), { layer: number, ordinal });
            yield* written(entry, names, reader);
        }
    }
    yield _tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .TAR_END */ .y7;
}
/** The files of one layer, which is read to its end: only then it is verified. */
async function* filesOf(source, layer, options) {
    const body = await source.fetch(layer, options);
    const reader = new _tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .TarReader */ .R((0,_content_compression_js__WEBPACK_IMPORTED_MODULE_4__/* .decompressed */ .ji)(body), `layer ${layer.digest}`);
    try {
        let ordinal = 0;
        for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
            options.signal?.throwIfAborted();
            if (FILES.includes(entry.type)) {
                yield { entry, ordinal, reader };
            }
            ordinal += 1;
        }
        await reader.finish();
    }
    finally {
        await reader.close();
        body.destroy();
    }
}
/** Applies an entry of a layer to a tree: puts a name there, or takes one away. @throws ImageError `ARCHIVE` */
function apply(tree, entry, origin, where) {
    try {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(entry.name);
        const [parent, name] = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .divided */ .k3)(path);
        if (name === OPAQUE) {
            tree.clear(parent, origin.layer);
        }
        else if (name.startsWith(WHITEOUT)) {
            remove(tree, parent, name, origin.layer);
        }
        else if (path !== '') {
            place(tree, entry, path, origin);
        }
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .during */ .iW)(`reading ${where}`, error);
    }
}
function remove(tree, parent, whiteout, layer) {
    if (!whiteout.startsWith(WHITEOUT_OWN)) {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parent, whiteout.slice(WHITEOUT.length));
        if ((0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .divided */ .k3)(path)[1] === '..') {
            throw (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .qm)(path);
        }
        tree.remove((0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(path), layer);
    }
}
function place(tree, { type, link }, path, origin) {
    if (type === '5') {
        tree.directory(path, origin);
    }
    else if (type === '1') {
        tree.link(path, (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(link), origin.layer);
    }
    else {
        tree.file(path, origin, type === '2' ? link : undefined);
    }
}
/** The entry under the first name, and the other names as links to it. */
async function* written(entry, [first, ...others], reader) {
    if (first === undefined) {
        return;
    }
    yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(entry, entry.type === '5' ? `${first}/` : first);
    yield* reader.body();
    yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .paddingOf */ .Zt)(entry.size);
    for (const other of others) {
        yield (0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(entry, other, first);
    }
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _g: () => (/* binding */ impliedIn),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xp: () => (/* binding */ IMPLIED)
/* harmony export */ });
/** A directory that no entry describes: something is in it. */
const IMPLIED = -1;
function directoryOf(origin) {
    return { ...origin, placed: origin.layer, children: new Map(), target: undefined };
}
/** Its own name, and all in it. */
function namesIn(node) {
    let names = 1;
    for (const child of node.children?.values() ?? []) {
        names += namesIn(child);
    }
    return names;
}
/** Directories in it that no entry describes, the outer ones first. */
function* impliedIn({ children = new Map() }, path) {
    for (const [name, child] of children) {
        const at = `${path}${name}/`;
        if (child.children !== undefined) {
            yield* child.ordinal === IMPLIED ? [at] : [];
            yield* impliedIn(child, at);
        }
    }
}
function keyOf({ layer, ordinal }) {
    return `${layer} ${ordinal}`;
}


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   V: () => (/* binding */ byWalk),
/* harmony export */   k3: () => (/* binding */ divided),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The longest path on Linux, in bytes (PATH_MAX). */
const PATH_LIMIT = 4096;
/**
 * An entry's path from the root, without `.` and `..`. An absolute one (ko) means the same without its
 * slash, as docker reads it.
 * @returns `usr/bin/env`; empty for the root @throws ImageError `ARCHIVE` for a path above the root
 */
function cleanPath(name) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name.replace(/^\/+/, ''));
    if (path === '..' || path.startsWith('../')) {
        throw leadsOut(name);
    }
    if (name.length > PATH_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${shown(name)}\u2026: a path of more than ${PATH_LIMIT} bytes`);
    }
    return partsOf(path).join('/');
}
function leadsOut(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${shown(name)} leads out of the root file system`, {
        hint: 'such an image cannot be exported; its layers can be copied and saved as they are',
    });
}
/** The start of it as text, for messages. */
function shown(name) {
    return JSON.stringify(Buffer.from(name.slice(0, 200), 'latin1').toString());
}
/** The directory that a path is in, and its name there. */
function divided(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}
function joined(parent, name) {
    return parent === '' ? name : `${parent}/${name}`;
}
/** Its components: the first is `/` where it begins at the root, and any may be `..`. */
function partsOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return path.startsWith('/') ? ['/', ...parts] : parts;
}
/** Names of one directory in the order of their bytes, each followed by what is in it. */
function byWalk(one, other) {
    const length = Math.min(one.length, other.length);
    for (let at = 0; at < length; at += 1) {
        if (one[at] !== other[at]) {
            return rankAt(one, at) - rankAt(other, at);
        }
    }
    return one.length - other.length;
}
/** A slash comes before everything that a name may have in it. */
function rankAt(path, at) {
    return path[at] === '/' ? 0 : path.charCodeAt(at);
}


/***/ }),

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6223);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1216);




/** Linux follows no more in one path (path_resolution(7)). */
const LINKS_LIMIT = 40;
/** The most names at a time, in all directories: an archive with more is made to fill memory. */
const NAMES_LIMIT = 2_000_000;
/** The most bytes of all names that were ever there. */
const BYTES_LIMIT = 64 * 1024 * 1024;
/**
 * The names of a root file system, and which entry each has come from, while layers are applied to
 * it from the base up. Paths are clean: `usr/bin/env`.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#applying-changesets
 */
class Tree {
    #root = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)({ layer: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED */ .xp, ordinal: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED */ .xp });
    /** The names of what has had several, or another than its entry says. */
    #links = new Map();
    #names = 0;
    #bytes = 0;
    /** The directories that have nothing of the layers below any more, while one layer is applied. */
    #swept = new Set();
    #sweeping = _node_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED */ .xp;
    directory(path, origin) {
        const real = this.#real(path, origin);
        const found = this.find(real);
        if (found?.children === undefined) {
            this.#place(real, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(origin));
        }
        else {
            Object.assign(found, origin, { placed: origin.layer });
        }
    }
    /**
     * A file, a symbolic link, a device or a pipe; a directory of this name goes with all in it.
     * @param target where a symbolic link leads
     */
    file(path, origin, target) {
        const node = { ...origin, placed: origin.layer, children: undefined, target };
        this.#place(this.#real(path, origin), node);
    }
    /** Another name for what `target` names at this moment. @throws ImageError `ARCHIVE` */
    link(path, target, layer) {
        const [from, to] = [this.#followed(target, layer), this.#followed(path, layer)];
        const found = this.find(from);
        if (found === undefined || found.children !== undefined) {
            const why = found === undefined ? 'is not there' : 'is a directory';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} is a hard link to ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(target)}, which ${why}`);
        }
        const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(found);
        const names = this.#links.get(key) ?? new Set([from]);
        this.#links.set(key, names.add(to));
        if (to !== from) {
            this.#place(to, { ...found, placed: layer });
        }
    }
    /**
     * Takes a name of the layers below away with all in it: what this layer has put there stays. The
     * directory is made where there is none, as Docker needs one to note it in.
     */
    remove(path, layer) {
        const real = this.#followed(path, layer);
        this.#removeOlder(this.#parentOf(real, layer), (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .divided */ .k3)(real)[1], layer);
    }
    /** The same with everything in a directory. */
    clear(path, layer) {
        const directory = this.#parentOf(this.#followed((0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(path, '*'), layer), layer);
        this.#sweep(directory, layer);
    }
    /** The names that are left of an entry, in the order in which a walk comes by; often none. */
    namesOf(path, origin) {
        const names = this.#links.get((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(origin)) ?? [path];
        const left = [...names].filter((name) => {
            const found = this.find(name);
            return found?.layer === origin.layer && found.ordinal === origin.ordinal;
        });
        return left.length > 1 ? left.toSorted(_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byWalk */ .V) : left;
    }
    /** Directories that no layer describes, the outer ones first: extracting would make them too. */
    *implied() {
        yield* (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .impliedIn */ ._g)(this.#root, '');
    }
    /** Where an entry's path leads, which is remembered if that is elsewhere. */
    #real(path, origin) {
        const real = this.#followed(path, origin.layer);
        if (real !== path) {
            this.#links.set((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(origin), new Set([real]));
        }
        return real;
    }
    /**
     * A path without the symbolic links that its own layer has put on its way: they lead to somewhere
     * within the root file system, as they do for Docker, which extracts each layer in a root of its own.
     */
    #followed(path, layer) {
        const [parent, name] = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .divided */ .k3)(path);
        if (this.find(parent)?.children !== undefined) {
            return path;
        }
        const steps = [{ part: '', node: this.#root }];
        const left = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(parent).toReversed();
        let links = 0;
        for (let part = left.pop(); part !== undefined; part = left.pop()) {
            const node = steps.at(-1)?.node?.children?.get(part);
            if (part === '/' || part === '..') {
                steps.splice(part === '/' ? 1 : Math.max(steps.length - 1, 1));
            }
            else if (node?.target === undefined || node.placed !== layer) {
                steps.push({ part, node });
            }
            else {
                links = oneMore(links, path);
                left.push(...(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(node.target).toReversed());
            }
        }
        return [...steps.slice(1).map(({ part }) => part), name].join('/');
    }
    #place(path, node) {
        this.#set(this.#parentOf(path, node.placed), (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .divided */ .k3)(path)[1], node);
    }
    #parentOf(path, placed) {
        let at = this.#root;
        for (const part of (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)((0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .divided */ .k3)(path)[0])) {
            at = this.#directoryIn(at, part, path, placed);
        }
        return at;
    }
    /**
     * A path that has entries below it is a directory, even where a lower layer has something else: Docker with
     * overlay2 does so, where others would follow a symbolic link of the layers below.
     */
    #directoryIn(parent, name, path, placed) {
        const found = parent.children?.get(name);
        if (found?.children !== undefined) {
            return found;
        }
        if (found?.placed === placed) {
            const why = `lies beneath ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, which is no directory`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} ${why} in the same layer`);
        }
        const implied = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)({ layer: placed, ordinal: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED */ .xp });
        this.#set(parent, name, implied);
        return implied;
    }
    #set(parent, name, node) {
        const before = parent.children?.get(name);
        this.#names += 1 - (before === undefined ? 0 : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(before));
        this.#bytes += before === undefined ? name.length : 0;
        if (this.#names > NAMES_LIMIT || this.#bytes > BYTES_LIMIT) {
            const most = `${NAMES_LIMIT} names, or names of more than ${BYTES_LIMIT} bytes`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('TOO_LARGE', `more than ${most}`);
        }
        parent.children?.set(name, node);
    }
    /** Once in a layer: what it puts there afterwards is its own. */
    #sweep(directory, layer) {
        if (this.#sweeping !== layer) {
            this.#swept.clear();
            this.#sweeping = layer;
        }
        if (directory.children === undefined || this.#swept.has(directory)) {
            return;
        }
        this.#swept.add(directory);
        for (const name of directory.children.keys()) {
            this.#removeOlder(directory, name, layer);
        }
    }
    #removeOlder(parent, name, layer) {
        const found = parent.children?.get(name);
        if (found === undefined) {
            return;
        }
        this.#sweep(found, layer);
        if (found.placed === layer) {
            return;
        }
        if ((found.children?.size ?? 0) > 0) {
            Object.assign(found, { placed: layer, ordinal: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLIED */ .xp });
        }
        else {
            parent.children?.delete(name);
            this.#names -= 1;
        }
    }
    /** What a path names, itself and not what it links to; the empty path is the root. */
    find(path) {
        let at = this.#root;
        for (const part of path === '' ? [] : path.split('/')) {
            at = at?.children?.get(part);
        }
        return at;
    }
}
function oneMore(links, path) {
    if (links === LINKS_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} lies beneath too many symbolic links`);
    }
    return links + 1;
}


/***/ })

};
