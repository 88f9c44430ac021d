export const id = 7750;
export const ids = [7750];
export const modules = {

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobCommand: () => (/* binding */ blobCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7472);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(316);






function blobCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('blob')
        .description('Write a blob of a repository: a layer, a config')
        .argument('<blob>', 'REPOSITORY@DIGEST in a registry')
        .option('-o, --output <file>', 'the file to write; standard output without it')
        .addHelpText('after', `\nThe bytes are as the registry has them: a layer is compressed. They are verified.\n${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('blob ghcr.io/acme/app@sha256:\u2026 | tar -tz', 'blob -o layer.tar.gz ghcr.io/acme/app@sha256:\u2026')}`)
        .action(bind(blob));
}
async function blob(context, [text = ''], { output }) {
    const { digest, ...name } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)((0,_written_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTransport */ .gR)(text));
    if (digest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('INVALID_ARGUMENT', `blob: ${text} has no digest`, {
            hint: 'write REPOSITORY@DIGEST; transship manifest shows the digests of an image',
        });
    }
    const file = (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFile */ .eI)(output);
    (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseTerminal */ .zp)(context, 'blob', file);
    const { places, signal } = context;
    const repository = places.repository(name);
    const descriptor = await repository.resolveBlob(digest, { signal });
    await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(context, await repository.fetch(descriptor, { signal }), file);
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

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ repositoryOnly),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   Y8: () => (/* binding */ foundPlace),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   gR: () => (/* binding */ withoutTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);



/** A place in full: its reference, or what was written if it has none. */
function formatPlace(place, text) {
    return 'reference' in place && place.reference !== undefined
        ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(place.reference)
        : text;
}
/** `docker://alpine` becomes `alpine`, for arguments that only mean a registry. */
function withoutTransport(text) {
    return text.startsWith('docker://') ? text.slice('docker://'.length) : text;
}
/** Parses the argument of `--all-tags`. @throws ImageError `INVALID_ARGUMENT` for a tag or digest */
function repositoryOnly(command, text) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(withoutTransport(text));
    if (name.tag !== undefined || name.digest !== undefined) {
        const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', what, { hint: 'write the repository only' });
    }
    return name;
}
/** The place of an image once it is found: one that the store found by its id has no reference. */
function foundPlace(place, name) {
    return place.transport === 'store' && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(name) && place.reference?.digest === undefined
        ? { ...place, reference: undefined }
        : place;
}
/**
 * The name of an image of the store in a tar. It is empty for an image that was asked for by its id
 * or digest, even if the id reads like a reference.
 * @param resolved what the store knows it by
 */
function storedName(place, resolved) {
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(resolved)) {
        return '';
    }
    const reference = 'reference' in place ? place.reference : undefined;
    return reference === undefined || reference.digest !== undefined
        ? resolved
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
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


/***/ })

};
