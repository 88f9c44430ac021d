export const id = 2612;
export const ids = [2612];
export const modules = {

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ ContentMissingError),
/* harmony export */   Zk: () => (/* binding */ unlessFound),
/* harmony export */   pd: () => (/* binding */ saysChildMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A layout that was to name a manifest, and lacks it or something below it. */
class ContentMissingError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8 {
    constructor(what) {
        super('NOT_FOUND', `${what}: not all of its content is there`);
        this.name = 'ContentMissingError';
    }
}
/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);
/** Whether a target says so of a manifest that it was given, or was to name. */
function saysChildMissing(error) {
    return (error instanceof ContentMissingError ||
        (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code))));
}
/** For `catch`: where something may be missing, `NOT_FOUND` is an answer. */
function unlessFound(error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) !== 'NOT_FOUND') {
        throw error;
    }
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ INDEX_ANNOTATION)
/* harmony export */ });
/** Ours: the digest of the index that a stored image was taken from. */
const INDEX_ANNOTATION = 'dev.transship.index';


/***/ })

};
