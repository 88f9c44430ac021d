export const id = 779;
export const ids = [779];
export const modules = {

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2402);
/* harmony import */ var _copy_select_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(452);
/* harmony import */ var _image_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1852);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4360);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7122);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _rootfs_flatten_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1901);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9048);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7472);












function exportCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('export')
        .description("Write an image's root file system as one tar")
        .argument('<reference>', 'an image of the store, or a place')
        .option('-o, --output <file>', 'the file to write; standard output without it')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('export -o rootfs.tar alpine:3.20', 'export alpine:3.20 | tar -x -C rootfs'))
        .action(bind(exportImage));
}
async function exportImage(context, [text = ''], { output }) {
    const file = (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFile */ .eI)(output);
    (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseTerminal */ .zp)(context, 'export', file);
    const { places, signal, options } = context;
    const found = await places.source((0,_place_place_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlace */ .De)(text, 'store'), signal);
    const root = await (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveRoot */ .H)(found.source, found.name, { signal });
    const platforms = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedPlatforms */ .QM)(options);
    const wanted = platforms?.length === 1 ? { platforms } : { preferred: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .hostPlatforms */ .Hp)() };
    const selected = await (0,_copy_select_js__WEBPACK_IMPORTED_MODULE_7__/* .select */ .L)(found.source, root, wanted, { signal });
    const image = await (0,_image_describe_js__WEBPACK_IMPORTED_MODULE_8__/* .representative */ .wz)(selected.source, selected.root, { signal });
    if (image === undefined || (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .imageConfigOf */ .zH)(image.manifest) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ImageError */ .C8('UNSUPPORTED', `exporting ${text}: it is no image, so it has no files`);
    }
    await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(context, (0,_rootfs_flatten_js__WEBPACK_IMPORTED_MODULE_11__/* .flatten */ .Bq)(selected.source, image.manifest, { signal }), file);
}


/***/ }),

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


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TarReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);


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
        const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
        return (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnd */ .uV)(block) ? undefined : block;
    }
    #entry(header, extensions) {
        const decoded = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHeader */ .E2)(header);
        if (decoded === undefined) {
            throw this.#broken('not a tar, or a header that cannot be read');
        }
        const pax = extensions.pax ?? [];
        const said = new Map(pax);
        const name = said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? decoded.name;
        const type = decoded.kind === 'file' ? '0' : decoded.type;
        const size = decoded.kind === 'no body' || '12'.includes(type) ? 0 : decoded.size;
        this.#expect(size === 0 ? 0 : Number(said.get('size') ?? size));
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
        this.#padding = (_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE - (size % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE)) % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE;
    }
    async #extension({ type, size }) {
        if (size > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7) {
            throw this.#broken(`a name or pax header of more than ${_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7} bytes`);
        }
        const bytes = await this.#take(size);
        this.#body = 0;
        if (type !== 'x') {
            return { [type === 'L' ? 'name' : 'link']: (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeLongName */ .G5)(bytes) };
        }
        const pax = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePax */ .m)(bytes);
        if (pax === undefined) {
            throw this.#broken('a pax header that cannot be read');
        }
        return { pax };
    }
    /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
    async #withMap(entry) {
        const blocks = [entry.header];
        for (let more = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoreSparse */ .My)(entry.header); more;) {
            const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
            blocks.push(block);
            more = block[_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SPARSE_MORE_AGAIN */ .cd] === 1;
            if (blocks.length * _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7) {
                throw this.#broken(`a sparse file whose map has more than ${_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7} bytes`);
            }
        }
        return { ...entry, header: Buffer.concat(blocks) };
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
            ? this.#broken(`it cannot be decompressed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`)
            : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(`reading ${this.#place}`, error);
    }
    #broken(why) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `reading ${this.#place}: ${why}`);
    }
}


/***/ })

};
