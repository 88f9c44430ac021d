export const id = 4756;
export const ids = [4756];
export const modules = {

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagsCommand: () => (/* binding */ tagsCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3940);
/* harmony import */ var _sync_tag_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3307);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(316);







function tagsCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('tags')
        .alias('ls')
        .description('List the tags of a repository')
        .argument('<repository>', 'such as alpine or ghcr.io/acme/app')
        .option('--filter <range|/regexp/>', 'only versions in a range, or names that match')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--limit <n>', 'no more than this many').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1)))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--sort <order>', 'the order; by semver the newest version is first').choices([
        'semver',
        'name',
    ]))
        .addHelpText('after', (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .examples */ .K)('tags alpine', "tags --filter '>=3.18' --sort semver --limit 5 alpine", "tags --filter '/-slim$/' --sort name python"))
        .action(bind(tags));
}
async function tags(context, [text = ''], { filter, limit = Number.POSITIVE_INFINITY, sort }) {
    const { output, places, signal } = context;
    const repository = repositoryOf(text);
    const matches = filter === undefined ? () => true : (0,_sync_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilter */ .fB)(filter);
    const found = [];
    for await (const tag of places.repository(repository).tags({ signal })) {
        if (matches(tag)) {
            found.push(tag);
        }
        if (sort === undefined && found.length >= limit) {
            break;
        }
    }
    const sorted = sort === undefined ? found : found.sort(sort === 'semver' ? _sync_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byVersion */ .oN : _sync_tag_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG);
    const shown = sorted.slice(0, limit);
    for (const tag of shown) {
        output.line(tag);
    }
    output.document({ reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(repository), tags: shown });
}
/** @throws ImageError `INVALID_ARGUMENT` for a tag or a digest */
function repositoryOf(text) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)((0,_written_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTransport */ .gR)(text));
    if (name.tag !== undefined || name.digest !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('INVALID_ARGUMENT', `tags: ${text} is one image, not a repository`, {
            hint: 'write the repository only',
        });
    }
    return name;
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


/***/ }),

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tagExpression)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);



/**
 * Reads a regular expression in RE2's syntax, which regsync's files have too. A registry chooses its tags, and can choose
 * some that JavaScript's own engine never gets done with; this one takes a time in proportion to the tag's length.
 * @throws ImageError `INVALID_ARGUMENT`
 * @see https://github.com/google/re2/wiki/Syntax
 */
function tagExpression(pattern, options = {}) {
    const { wholeTag = false, anyCase = false } = options;
    const expression = compiled(pattern, anyCase ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    const used = wholeTag ? compiled(`^(?:${pattern})$`, expression.flags()) : expression;
    return {
        test: (tag) => used.test(tag),
        replaced: (tag, by) => used.matcher(tag).replaceFirst(by),
    };
}
function compiled(pattern, flags) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern, flags);
    }
    catch (cause) {
        const what = `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} is no regular expression: ${reasonOf(cause)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', what, {
            cause,
            hint: 'the syntax is that of RE2, with neither look-ahead nor back references: https://github.com/google/re2/wiki/Syntax',
        });
    }
}
/** RE2 says `error parsing regexp: WHY`, and the part of the pattern in backquotes behind that. */
function reasonOf(error) {
    const [, why = 'it cannot be read'] = /^error parsing regexp: (.*?)(?:: `|$)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)) ?? [];
    return why;
}


/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ tagFilter),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   oN: () => (/* binding */ byVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2486);
/* harmony import */ var _tag_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6006);




/**
 * A tag that reads like a version: `v1.2.3-rc.1`, `3.20`, `16-alpine`. Missing parts are 0, and a `v`
 * may come first. What follows a `-` is a pre-release to semver, and so are variants (`16-alpine`): a
 * range takes neither unless it names one.
 * `_` stands for the `+` of a build, which tags cannot have (Helm), except before `alpha`, `beta`, `pre`
 * and `rc`, where it is a `-` (Alpine).
 */
const VERSION = /^v?(\d+)(?:\.(\d+)(?:\.(\d+)(?:\.(\d+))?)?)?(?:-([0-9A-Za-z._-]+)|_.*)?$/;
/** A longer number alone is a date or the number of a build: `20240315`. */
const LONGEST_MAJOR = 5;
function versionOf(tag) {
    const written = VERSION.exec(tag.replace(/_(?=(?:alpha|beta|pre|rc)\d*$)/, '-'));
    const [, major = '', minor, patch, fourth, suffix] = written ?? [];
    if (major === '' || (minor === undefined && major.length > LONGEST_MAJOR)) {
        return undefined;
    }
    const numbers = [major, minor ?? '0', patch ?? '0'].join('.');
    const prerelease = suffix === undefined ? '' : `-${suffix.replaceAll('_', '-')}`;
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(`${numbers}${prerelease}`, { loose: true });
    if (version === null) {
        return undefined;
    }
    const parts = [major, minor, patch, fourth].filter((part) => part !== undefined).length;
    return { version, parts, fourth: Number(fourth ?? 0) };
}
/**
 * Compares tags: the newest version first, a release before its pre-releases and variants, equal
 * versions with more parts first (`3.20.0`, then `3.20`), tags that are no version last, by name.
 */
function byVersion(a, b) {
    const [left, right] = [versionOf(a), versionOf(b)];
    if (left === undefined || right === undefined) {
        return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    }
    return (right.version.compareMain(left.version) ||
        right.fourth - left.fourth ||
        right.version.comparePre(left.version) ||
        right.parts - left.parts ||
        byName(a, b));
}
function byName(a, b) {
    if (a === b) {
        return 0;
    }
    return a < b ? -1 : 1;
}
/**
 * Makes a test of tags from a filter: `/REGEXP/` (`/\u2026/i` for any case, RE2's syntax), or a range of versions (`>=3.18 <4`, `^1.2`,
 * `16`). https://github.com/npm/node-semver#ranges
 * @throws ImageError `INVALID_ARGUMENT`
 */
function tagFilter(text) {
    const [, pattern, flags] = /^\/(.*)\/(i?)$/.exec(text) ?? [];
    if (pattern !== undefined) {
        return (0,_tag_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .tagExpression */ .Z)(pattern, { anyCase: flags === 'i' }).test;
    }
    const range = text.trim() === '' ? null : rangeOf(text);
    if (range === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} is no range of versions`, {
            hint: "a filter is a range such as '>=3.18 <4', or a regular expression such as '/^3\\./'",
        });
    }
    return (tag) => {
        const version = versionOf(tag)?.version;
        return version !== undefined && range.test(version);
    };
}
function rangeOf(text) {
    try {
        // Other libraries of versions write a comma for "and".
        return new semver__WEBPACK_IMPORTED_MODULE_0__.Range(text.replaceAll(',', ' '), { loose: true });
    }
    catch {
        return null;
    }
}


/***/ })

};
