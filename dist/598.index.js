export const id = 598;
export const ids = [598];
export const modules = {

/***/ 37598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findImage: () => (/* binding */ findImage)
/* harmony export */ });
/* unused harmony export namedByDigest */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83200);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23940);



/**
 * The name under which the store resolves what a person wrote: a reference, `NAME@DIGEST` of what
 * is stored or of the index that it was taken from, an image id or the start of one.
 * @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for an id that several images begin with
 */
async function findImage(store, ids, { text, reference }, options = {}) {
    const byName = reference && (await findReference(store, reference, options));
    const found = byName ?? (await findId(await store.entries(), ids, text, options));
    if (found !== undefined) {
        return found;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `looking up ${text} in the local store: no such image`, {
        hint: 'pull it, or list the images that are there',
        remedy: { kind: 'list-images', subject: '' },
    });
}
async function findReference(store, reference, options) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference);
    if ((await store.lookup(name, options)) !== undefined) {
        return name;
    }
    const { digest } = reference;
    if (digest === undefined) {
        return undefined;
    }
    const meant = (await store.entries()).find((entry) => namedByDigest(entry, reference));
    return meant?.descriptor.digest;
}
/** Whether `NAME@DIGEST` means this: a name of that repository, for what was or is that digest. */
function namedByDigest({ name, descriptor }, reference) {
    const { digest } = reference;
    return (digest !== undefined &&
        resolvedTo(descriptor).includes(digest) &&
        sameRepository(name, reference));
}
/** What is stored, and the index that it was taken from. */
function resolvedTo({ digest, annotations }) {
    return [digest, annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_ANNOTATION */ .n]];
}
function sameRepository(name, reference) {
    if (name === undefined) {
        return false;
    }
    try {
        const { registry, repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name);
        return registry === reference.registry && repository === reference.repository;
    }
    catch {
        // Another tool's bare tag names no repository.
        return false;
    }
}
async function findId(entries, ids, text, options) {
    const found = await ids.beginningWith(text, entries, options);
    if (found.size > 1) {
        const what = `looking up ${text} in the local store: ${found.size} image ids begin so`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
    }
    return [...found.values()][0]?.at(-1)?.descriptor.digest;
}


/***/ })

};
