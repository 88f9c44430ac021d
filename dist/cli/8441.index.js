export const id = 8441;
export const ids = [8441];
export const modules = {

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestCommand: () => (/* binding */ digestCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8605);
/* harmony import */ var _find_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9005);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(316);






function digestCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('digest')
        .description('Print the digest that a reference names now')
        .argument('<reference...>', 'images, in a registry unless another place is written')
        .option('--wait <seconds>', 'how long to wait for a tag that is not there yet', (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0))
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .examples */ .K)('digest alpine:3.20', 'digest --platform linux/arm64 alpine:3.20', 'digest --wait 600 ghcr.io/acme/app:1.4.0'))
        .action(bind(digest));
}
/** References that are asked for at a time; each registry sets limits of its own. */
const AT_A_TIME = 16;
async function digest(context, references, { wait }) {
    const { output } = context;
    const find = async (text) => {
        const { place, selected } = await (0,_find_image_js__WEBPACK_IMPORTED_MODULE_3__/* .findImage */ .F)(context, text, { wait, resolve: _find_image_js__WEBPACK_IMPORTED_MODULE_3__/* .asNamed */ .m });
        const { digest, mediaType, size } = selected.root;
        return { reference: (0,_written_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .dE)(place, text), digest, mediaType, size };
    };
    const { results, errors } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)(references, find, AT_A_TIME);
    for (const { digest } of results) {
        output.line(digest);
    }
    output.document(results);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfAny */ .MI)(errors, references.length);
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ asNamed),
  F: () => (/* binding */ findImage)
});

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
;// CONCATENATED MODULE: ./lib/place/awaited-name.js



/** Between two questions, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
const GROWTH = 1.5;
/**
 * A source whose names may come later, because another job pushes them: one that is not there is asked
 * for again, after growing pauses, until the time is over.
 */
function awaitedNames(source, { seconds, onWait }) {
    return new wrapped/* WrappedSource */.N(source, {
        resolve: (resolve) => async (name, options) => {
            const end = performance.now() + seconds * 1000;
            for (let pause = FIRST_PAUSE;; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
                const found = await resolve(name, options).catch(ifBefore(end));
                if (found !== undefined) {
                    return found;
                }
                if (pause === FIRST_PAUSE) {
                    onWait?.();
                }
                // Timers may be a little early.
                const left = Math.max(0, Math.ceil(end - performance.now())) + 1;
                await (0,promises_.setTimeout)(Math.min(pause, left), undefined, options);
            }
        },
    });
}
/** For `catch`: `undefined` for a name that is not there, while there is time. */
function ifBefore(end) {
    return (error) => {
        if ((0,errors/* codeOf */.$N)(error) !== 'NOT_FOUND' || performance.now() >= end) {
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/find-image.js







/** One request, whose headers may tell another length or type than the bytes have. */
const asNamed = (source, name, options) => source.resolve(name, options);
async function findImage({ places, options, output, signal }, text, { standard = 'docker', resolve = resolve_root/* resolveRoot */.H, wait = 0 } = {}) {
    const place = (0,place_place/* parsePlace */.De)(text, standard);
    const opened = await places.source(place, signal);
    const { name } = opened;
    const onWait = () => output.note(`${text} is not there yet: waiting for it`);
    const source = awaitedNames(opened.source, { seconds: wait, onWait });
    const root = await resolve(source, name, { signal });
    const wanted = { platforms: (0,cli_options/* wantedPlatforms */.QM)(options) };
    try {
        const selected = await (0,copy_select/* select */.L)(source, root, wanted, { signal });
        return {
            place: (0,written_names/* foundPlace */.Y8)(place, name),
            name,
            root,
            selected: { ...selected, origin: opened.source },
        };
    }
    catch (error) {
        throw (0,errors/* during */.iW)(`looking up ${text}`, error);
    }
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ repositoryOnly),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   Y8: () => (/* binding */ foundPlace),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   gR: () => (/* binding */ withoutTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);



/** A place in full: its reference, or what was written if it has none. */
function formatPlace(place, text) {
    return 'reference' in place && place.reference !== undefined
        ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(place.reference)
        : text;
}
/** `docker://alpine` becomes `alpine`, for arguments that only mean a registry. */
function withoutTransport(text) {
    return text.startsWith('docker://') ? text.slice('docker://'.length) : text;
}
/** Parses the argument of `--all-tags`. @throws ImageError `INVALID_ARGUMENT` for a tag or digest */
function repositoryOnly(command, text) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(withoutTransport(text));
    if (name.tag !== undefined || name.digest !== undefined) {
        const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', what, { hint: 'write the repository only' });
    }
    return name;
}
/** The place of an image once it is found: one that the store found by its id has no reference. */
function foundPlace(place, name) {
    return place.transport === 'store' && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(name) && place.reference?.digest === undefined
        ? { ...place, reference: undefined }
        : place;
}
/**
 * The name of an image of the store in a tar. It is empty for an image that was asked for by its id
 * or digest, even if the id reads like a reference.
 * @param resolved what the store knows it by
 */
function storedName(place, resolved) {
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(resolved)) {
        return '';
    }
    const reference = 'reference' in place ? place.reference : undefined;
    return reference === undefined || reference.digest !== undefined
        ? resolved
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
}


/***/ })

};
