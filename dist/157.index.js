export const id = 157;
export const ids = [157];
export const modules = {

/***/ 22157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCacheProgram: () => (/* binding */ runCacheProgram)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91863);


/** Entries of one system unpack on any other: they hold no links and no owners that matter. */
const CROSS_OS = true;
/** For one archive, which is fetched in parts of 4 MiB: over a long way eight do not fill the line. */
const CONNECTIONS = 16;
const requestLog = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** Serves the parent process until that disconnects. */
function runCacheProgram() {
    listenToOutput();
    process.on('disconnect', () => process.exit());
    process.once('message', (folders) => {
        begin(folders);
        process.on('message', serve);
    });
}
function begin({ workspace, temporary }) {
    process.chdir(workspace);
    process.env['GITHUB_WORKSPACE'] = workspace;
    process.env['RUNNER_TEMP'] = temporary;
    report({ available: (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)() });
}
function serve(request) {
    const { id } = request;
    const hear = (line) => report({ id, line });
    requestLog
        .run(hear, () => answer(request))
        .then((key) => report({ id, key }), (error) => {
        hear(`Failed to ${request.verb}: ${error instanceof Error ? error.message : error}`);
        report({ id, key: undefined });
    });
}
/** @returns the key of the entry that was found, restored or saved */
async function answer({ verb, key, path }) {
    if (verb === 'save') {
        return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)([path], key, undefined, CROSS_OS)) === -1 ? undefined : key;
    }
    // A key is a prefix as well, but only a restore key is documented to find the newest entry.
    const options = { lookupOnly: verb === 'find', downloadConcurrency: CONNECTIONS };
    return (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)([path], key, [key], options, CROSS_OS);
}
/** Sends each line of standard output to the request that caused it; requests overlap. */
function listenToOutput() {
    const write = (chunk, encoding, done) => {
        const hear = requestLog.getStore();
        for (const line of String(chunk).split(/\r?\n/)) {
            if (line !== '') {
                hear?.(line);
            }
        }
        const written = typeof encoding === 'function' ? encoding : done;
        if (typeof written === 'function') {
            written();
        }
        return true;
    };
    process.stdout.write = write;
}
function report(message) {
    if (process.connected) {
        process.send?.(message);
    }
}


/***/ })

};
