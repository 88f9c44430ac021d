export const id = 8589;
export const ids = [8589];
export const modules = {

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionCommand: () => (/* binding */ versionCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);




function versionCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('version')
        .description('Print the versions that a report needs')
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .examples */ .K)('version', 'version --json'))
        .action(bind(version));
}
async function version({ output, places, signal, version }) {
    const engine = await places.findEngine({ signal }).catch(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessInterrupted */ .V1);
    const versions = {
        transship: version,
        node: process.versions.node,
        openssl: process.versions.openssl,
        system: `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.type)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)()}`,
        engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
    };
    for (const [name, text] of Object.entries(versions)) {
        output.line(`${name}: ${text ?? 'none'}`);
    }
    output.document(versions);
}


/***/ })

};
