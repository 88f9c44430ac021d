export const id = 764;
export const ids = [764,456];
export const modules = {

/***/ 49764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explained: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21456);


/**
 * What went wrong with one image, in one line: what failed, then what to do next, each advice once and
 * as a sentence of its own.
 */
function explained(errors, words = _remedies_js__WEBPACK_IMPORTED_MODULE_0__.REMEDIES) {
    const failures = errors.map((error) => {
        const code = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 ? ` [${error.code}]` : '';
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}${code}`;
    });
    const hints = errors.flatMap((error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOf */ .$z)(error, words) ?? []);
    const advice = [...new Set(hints)].map((hint) => ` ${sentence(hint)}`);
    return `${failures.join('; ')}${advice.length === 0 ? '' : '.'}${advice.join('')}`;
}
/** A word that is not of letters alone, such as a host or an option, stays as it is written. */
function sentence(text) {
    const isWord = /^[a-z]+(?=[\s,:]|$)/.test(text);
    const begun = isWord ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}


/***/ }),

/***/ 21456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUILD_REMEDIES: () => (/* binding */ BUILD_REMEDIES),
/* harmony export */   REMEDIES: () => (/* binding */ REMEDIES)
/* harmony export */ });
/** What the action that builds has against errors: its inputs. */
const BUILD_REMEDIES = {
    'allow-insecure': () => 'the input insecure-registries',
    'log-in': () => 'the input registry-auth',
    'longer-timeout': () => 'the input timeout',
    mirror: () => 'the input mirrors',
    'trust-authority': () => 'the input ca-file',
};
/** The same of the action that moves images, which has more. */
const REMEDIES = {
    ...BUILD_REMEDIES,
    'no-referrers': () => 'the input referrers',
};


/***/ })

};
