export const id = 750;
export const ids = [750];
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


/***/ })

};
