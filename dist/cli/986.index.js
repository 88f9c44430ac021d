export const id = 986;
export const ids = [986,2612];
export const modules = {

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3940);
/* harmony import */ var _serve_serve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9596);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);






function serveCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('serve')
        .description('Serve the images of the store, or of another layout, as a registry')
        .option('--addr <host:port>', 'where to listen; port 0 is any that is free', '127.0.0.1:5000')
        .option('--dir <dir>', 'the image layout; the store without it')
        .option('--upstream <host>', 'a registry to fetch from what is not there')
        .option('--read-only', 'refuse every push')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('serve', 'serve --addr 127.0.0.1:0 --dir mirror --upstream docker.io'))
        .action(bind(serveLayout));
}
async function serveLayout(context, _args, { addr, dir, upstream, readOnly }) {
    const { output, signal } = context;
    const server = await (0,_serve_serve_js__WEBPACK_IMPORTED_MODULE_2__/* .serve */ .w)({
        dir: dir ?? context.storeDir,
        ...parseAddress(addr),
        readOnly: readOnly === true,
        ...(upstream === undefined ? {} : { upstream: upstreamOf(context, upstream) }),
    });
    try {
        output.line(`Serving ${dir ?? context.storeDir} on ${server.url}`);
        output.document({ url: server.url, host: server.host, dir: dir ?? context.storeDir });
        await aborted(signal);
    }
    finally {
        await server.close();
    }
}
function upstreamOf({ places }, host) {
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRegistry */ .i7)(host);
    return { registry, repository: (repository) => places.repository({ registry, repository }) };
}
/** Resolves when the signal aborts, which is the normal end of a server. */
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted) {
            resolve();
        }
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
function parseAddress(text) {
    const [, host, port] = /^(?:\[([^\]]+)\]|[^:]*):(\d{1,5})$/.exec(text) ?? [];
    if (port === undefined || Number(port) > 65_535) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageError */ .C8('INVALID_ARGUMENT', `serve: ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)} is not an address`, {
            hint: 'an address is HOST:PORT, such as 127.0.0.1:5000 or [::1]:0',
        });
    }
    return {
        host: host ?? (text.slice(0, text.lastIndexOf(':')) || '127.0.0.1'),
        port: Number(port),
    };
}


/***/ }),

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

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveRoot),
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/** What a name stands for, as its bytes say: for what reads the manifest next, or notes its descriptor. */
async function resolveRoot(source, name, options = {}) {
    const named = await source.resolve(name, { ...options, reading: true });
    return described(source, named, options);
}
/** The descriptor as the manifest's bytes have it; the same where the place's word is proof. */
async function described(source, descriptor, options = {}) {
    return (await source.describe?.(descriptor, options)) ?? descriptor;
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
