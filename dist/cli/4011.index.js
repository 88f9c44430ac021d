export const id = 4011;
export const ids = [4011];
export const modules = {

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ MemoryStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);



/** Content and names in memory: for documents and tests, not for layers. */
class MemoryStore {
    place = 'memory';
    #content = new Map();
    #names = new Map();
    async resolve(name) {
        const found = this.#names.get(name);
        if (found === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no image ${name}`);
        }
        return found;
    }
    async lookup(name) {
        return this.#names.get(name);
    }
    async fetch(descriptor, { offset = 0 } = {}) {
        const bytes = this.#content.get(descriptor.digest);
        if (bytes === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        const body = (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(bytes.subarray(offset));
        return offset === 0 ? (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(body, descriptor) : body;
    }
    async has(descriptor) {
        return this.#content.has(descriptor.digest);
    }
    async put(descriptor, body, { name } = {}) {
        const exists = this.#content.has(descriptor.digest);
        if (!exists) {
            const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)((0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(await body(), descriptor), descriptor.size, `content ${descriptor.digest}`);
            this.#content.set(descriptor.digest, bytes);
        }
        if (name !== undefined) {
            this.#names.set(name, descriptor);
        }
        return exists ? 'exists' : 'copied';
    }
    async tag(descriptor, name) {
        this.#names.set(name, descriptor);
    }
    /** Adds a document that is in memory already, and says what it is called from now on. */
    add(mediaType, bytes) {
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
        this.#content.set(digest, Buffer.from(bytes));
        return { mediaType, digest, size: bytes.byteLength };
    }
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WrappedSource)
/* harmony export */ });
/* unused harmony export SOURCE_ABILITIES */
/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES = {
    expect: true,
    countsReads: true,
    describe: true,
    referrers: true,
    digestTags: true,
    missing: true,
    plainSize: true,
    close: true,
};
const SOURCE_ABILITIES = Object.keys(ABILITIES);
/**
 * A source around another one. It has exactly the abilities of the inner source, but for those that
 * it withholds: a change to an ability that the inner source lacks is ignored, and what is not changed
 * is forwarded.
 */
class WrappedSource {
    place;
    #resolve;
    #fetch;
    constructor(inner, changes = {}) {
        this.place = inner.place;
        this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
        this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
        for (const ability of SOURCE_ABILITIES) {
            const method = changed(inner, changes, ability);
            if (method !== undefined) {
                Object.assign(this, { [ability]: method });
            }
        }
    }
    resolve(name, options) {
        return this.#resolve(name, options);
    }
    fetch(...args) {
        return this.#fetch(...args);
    }
}
function changed(inner, changes, ability) {
    const method = inner[ability]?.bind(inner);
    if (method === undefined || !(ability in changes)) {
        return method;
    }
    return changes[ability]?.(method);
}
function unchanged(method) {
    return method;
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EngineTarget: () => (/* binding */ EngineTarget)
/* harmony export */ });
/* unused harmony export NotedContent */
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);
/* harmony import */ var _content_wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2316);


/**
 * An engine as the target of a copy. An engine cannot be asked which content it has, so content is
 * only noted while the copy goes on, and read when it is loaded, at the close: no more of it than the
 * engine lacks.
 */
class EngineTarget {
    place;
    #engine;
    #signal;
    #content = new Map();
    #named = new Map();
    #source;
    constructor(engine, name, { signal } = {}) {
        this.#engine = engine;
        this.#signal = signal;
        this.place = `docker-daemon:${name}`;
    }
    async has({ digest }) {
        return this.#content.has(digest);
    }
    async put(descriptor, body, { name, source } = {}) {
        this.#source ??= source;
        this.#content.set(descriptor.digest, body);
        if (name !== undefined) {
            this.#named.set(name, descriptor);
        }
        return 'copied';
    }
    async tag(descriptor, name) {
        this.#named.set(name, descriptor);
    }
    async close() {
        const source = new NotedContent(this.#source ?? new _content_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .MemoryStore */ .n(), this.#content);
        const roots = Map.groupBy(this.#named, ([, { digest }]) => digest);
        const images = [...roots.values()].flatMap((named) => {
            const root = named[0]?.[1];
            return root === undefined ? [] : [{ source, root, names: named.map(([name]) => name) }];
        });
        await this.#engine.load(images, { signal: this.#signal });
    }
}
/** The source of a copy, read through the bodies that the copy gave: they tell progress and whose fault it is. */
class NotedContent extends _content_wrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .WrappedSource */ .N {
    constructor(source, content) {
        super(source, {
            fetch: (fetch) => async (descriptor, options = {}) => {
                const body = options.offset === undefined ? content.get(descriptor.digest) : undefined;
                return body === undefined ? fetch(descriptor, options) : body();
            },
        });
    }
}


/***/ })

};
