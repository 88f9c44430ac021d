export const id = 106;
export const ids = [106];
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


/***/ })

};
