export const id = 456;
export const ids = [456];
export const modules = {

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
