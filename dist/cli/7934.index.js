export const id = 7934;
export const ids = [7934];
export const modules = {

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArchiveWriter: () => (/* binding */ ArchiveWriter)
/* harmony export */ });
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4584);
/* harmony import */ var _content_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5860);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6706);
/* harmony import */ var _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(452);
/* harmony import */ var _layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(858);
/* harmony import */ var _layout_index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8693);
/* harmony import */ var _layout_referrers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6850);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8574);
/* harmony import */ var _tar_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5304);
/* harmony import */ var _docker_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5248);












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
    #list = _layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_LIST */ .xF;
    #unloadable = [];
    /** @param sink is ended by `close` and destroyed by `abort` */
    constructor(sink, options, file) {
        this.place = options.place;
        this.#options = options;
        this.#tar = new _tar_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .TarSink */ .r(sink, options.place);
        this.#file = file;
        // First, so that a reader of the stream knows at once what it is. A failure shows in `close`.
        this.#document('oci-layout', _layout_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYOUT_MARKER */ .Ys).catch(() => undefined);
    }
    /** An archive in a file, which has its name only when it is complete. */
    static async file(path, options) {
        const file = await _disk_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .NewFile */ .PA.at(path);
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
            await (0,_content_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(this.#content, descriptor.digest, () => this.#add(descriptor, body, options));
        }
        if (options.name !== undefined) {
            await this.tag(descriptor, options.name);
        }
        return exists ? 'exists' : 'copied';
    }
    async #add(descriptor, body, options) {
        const path = (0,_docker_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(descriptor.digest);
        const check = async () => (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(await body(), descriptor);
        if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
            const bytes = await (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .yw)(await check(), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_READ_LIMIT */ .tm, path);
            this.#remember(descriptor, bytes);
            await this.#tar.entry(path, descriptor.size, (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .bodyOf */ .EN)(bytes), options);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ImageError */ .C8('TOO_LARGE', what, { hint: 'write several archives' });
        }
        const manifest = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeManifest */ .MK)(bytes, at.mediaType, `manifest ${at.digest}`);
        this.#manifests.set(at.digest, { manifest, at });
    }
    async tag(descriptor, name) {
        if (!(await this.has(descriptor))) {
            const what = `naming ${descriptor.digest} ${name} in ${this.place}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ImageError */ .C8('NOT_FOUND', `${what}: there is no such content`);
        }
        this.#list = (0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withName */ .el)(this.#list, descriptor, name);
    }
    async close() {
        try {
            const list = this.#complete();
            await this.#document('index.json', (0,_layout_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeIndexFile */ .rO)(list));
            if (this.#options.docker) {
                const manifests = new Map([...this.#manifests].map(([d, { manifest }]) => [d, manifest]));
                const rows = (0,_docker_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerImages */ .zG)((0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .images */ .zC)(list), manifests, this.#options.platform);
                await this.#document('manifest.json', JSON.stringify(rows));
                this.#unloadable = (0,_docker_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutRow */ .F6)((0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .images */ .zC)(list), manifests);
            }
            await this.#tar.close();
            await this.#file?.keep();
        }
        catch (error) {
            await this.abort(error);
            throw (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)('ARCHIVE', `writing ${this.place}`, error);
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
            for (const child of (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .children */ .Y_)(manifest)) {
                led.add(child.digest);
            }
        }
        let list = this.#list;
        for (const { manifest, at } of this.#manifests.values()) {
            const referrer = (0,_layout_referrers_js__WEBPACK_IMPORTED_MODULE_11__/* .referrerFrom */ ._B)(at, manifest);
            if (referrer === undefined) {
                list = led.has(at.digest) ? list : (0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withName */ .el)(list, at, '');
            }
            else if (!this.#options.docker) {
                list = (0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferrer */ .Me)(list, referrer);
            }
        }
        return list;
    }
    #document(name, text) {
        const bytes = Buffer.from(text);
        return this.#tar.entry(name, bytes.byteLength, (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .bodyOf */ .EN)(bytes));
    }
}
/** Reads everything when it is opened. */
function buffered(body, what) {
    return async () => (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .streamOf */ .mA)(await (0,_content_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .yw)(await body(), SMALL, what));
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
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6706);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3994);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9573);








/** A file that has its name only when it is complete. */
class NewFile {
    stream;
    #path;
    /** Undefined for anything but a regular file (`/dev/stdout`, a pipe), which is written to as it is. */
    #temporary;
    constructor(path, temporary, mode) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream = (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)(temporary === undefined
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path)
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx', flush: true, ...(mode && { mode }) }));
    }
    /**
     * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
     * beside it is removed.
     * @throws ImageError `ARCHIVE`
     */
    static async at(path) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileErrors */ .GC)('ARCHIVE', `writing ${path}`, async () => {
            const target = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) ?? path;
            const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target));
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
            await (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .renameOver */ .HB)(this.#temporary, this.#path);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)('ARCHIVE', `writing ${path}`, error);
    }
}
function beside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownName */ .qU)()}`);
}
/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
async function removeLeftOvers(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) {
            throw noFolder(folder);
        }
        // A folder may be written to and not read.
        return [];
    });
    for (const name of names.filter((one) => LEFT_OVER.test(one))) {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(name);
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .runs */ .Np)(owner) === false) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
}
function noFolder(path) {
    const error = new Error(`there is no folder ${path}`);
    return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
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
