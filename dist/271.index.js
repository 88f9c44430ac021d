export const id = 271;
export const ids = [271];
export const modules = {

/***/ 30271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImageIds: () => (/* binding */ ImageIds)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12744);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _image_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41852);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);




/** How many images are read at a time: a store can have more images than a process may open files. */
const AT_A_TIME = 16;
/** The image ids of a store. An image is read once, however many ids are asked for. */
class ImageIds {
    #store;
    #known = new Map();
    constructor(store) {
        this.#store = store;
    }
    /**
     * The entries of images whose id is `text`, or begins with it; by the id.
     * @param text `sha256:` may stand before it; anything but an id finds nothing
     */
    async beginningWith(text, entries, options = {}) {
        const prefix = text.replace(/^sha256:/, '');
        if (!/^[0-9a-f]{2,64}$/.test(prefix)) {
            return new Map();
        }
        await this.#learn(entries, options);
        return Map.groupBy(entries.filter((entry) => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedOf */ .EX)(this.#idOf(entry)).startsWith(prefix)), (entry) => this.#idOf(entry));
    }
    /** The entry's own digest, where the store lacks its image. */
    #idOf({ descriptor }) {
        return this.#known.get(descriptor.digest) ?? descriptor.digest;
    }
    async #learn(entries, { signal }) {
        const unknown = entries.filter(({ descriptor }) => !this.#known.has(descriptor.digest));
        const read = ({ descriptor }) => this.#read(descriptor, { signal });
        await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOf */ .p)(unknown, AT_A_TIME, read, { signal });
    }
    async #read(descriptor, options) {
        // A broken image must not hide the others.
        const image = await (0,_image_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .representative */ .wz)(this.#store, descriptor, options).catch(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessInterrupted */ .V1);
        this.#known.set(descriptor.digest, image?.manifest.config?.digest ?? descriptor.digest);
    }
}


/***/ })

};
