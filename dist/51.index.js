export const id = 51;
export const ids = [51];
export const modules = {

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expanded: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);




/** The programs for what Node.js cannot decompress, by the first bytes. */
const PROGRAMS = [
    ['BZh', 'bzip2'],
    ['\xfd7zXZ\0', 'xz'],
];
/**
 * Decompresses xz and bzip2 with the programs of these names; anything else passes as it is.
 * @param place for messages
 * @throws ImageError `UNSUPPORTED` if there is no such program, `ARCHIVE` if it fails
 */
async function* expanded(chunks, { exec, place, signal }) {
    const { start, all } = await (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .peeked */ .z2)(chunks);
    const text = start.toString('latin1');
    const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
    if (program === undefined) {
        yield* all;
        return;
    }
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    const stdin = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(all, { objectMode: false });
    exec(program, ['-dc'], { stdin, stdout, signal }).then(({ exitCode, stderr }) => {
        const why = (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stderr.trim(), 200);
        const failed = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `reading ${place}: ${program}: ${why}`);
        if (exitCode === 0) {
            stdout.end();
        }
        else {
            stdout.destroy(failed);
        }
    }, (error) => stdout.destroy(notThere(error, place, program)));
    yield* stdout;
}
function notThere(error, place, program) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENGINE') {
        const why = `it is compressed with ${program}, and there is no such command`;
        const hint = `install ${program}, or decompress it first`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('UNSUPPORTED', `reading ${place}: ${why}`, { cause: error, hint });
    }
    return error instanceof Error ? error : new Error(String(error));
}


/***/ })

};
