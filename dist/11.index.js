export const id = 11;
export const ids = [11];
export const modules = {

/***/ 84011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EngineTarget: () => (/* binding */ EngineTarget)
/* harmony export */ });
/* unused harmony export NotedContent */
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);
/* harmony import */ var _content_wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42316);


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
