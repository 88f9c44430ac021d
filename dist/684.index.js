export const id = 684;
export const ids = [684];
export const modules = {

/***/ 14684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22486);


// The log and the annotations of a step: each text is one line that begins no command of the runner.
// Besides step-log.ts, which does the same, nothing else in this folder writes there.
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function error(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
/** Shown where a job runs "with debug logging". */
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
/** An annotation that fails the step. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}


/***/ }),

/***/ 22486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/* unused harmony exports printableLines, printableJson */
/** How much of a text from outside is printed at most, in characters. */
const LINE_LIMIT = 4000;
/** How much of a value from outside is repeated in an error, in characters. */
const QUOTE_LIMIT = 100;
/** Line breaks and tabs: each run becomes one space. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What a terminal acts on, and what reorders or hides its neighbours: C0, DEL, C1, bidirectional marks. */
const CONTROLS = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What begins a command of GitHub's runner: `::` at the start of a line, `##[` anywhere in it. */
const COMMAND = /^\s*::|##(?=\[)/g;
/**
 * Text from outside as it may be printed on a terminal, in a log, an annotation or a table: one line
 * without control characters, which are shown as `\u001b`; it begins no workflow command, and is cut
 * to `limit` characters. Markdown and HTML are for the caller to escape.
 */
function printable(text, limit = LINE_LIMIT) {
    return cut(text, limit)
        .toWellFormed()
        .replace(SPACES, ' ')
        .replace(CONTROLS, escaped)
        .replace(COMMAND, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}
/** The same for text of several lines and columns: its line breaks and tabs stay, nothing is cut. */
function printableLines(text) {
    return text
        .split('\n')
        .map((line) => line.split('\t').map(uncut).join('\t'))
        .join('\n');
}
function uncut(text) {
    return printable(text, Number.POSITIVE_INFINITY);
}
/** JSON as it may be printed: the same document, in which what `printable` changes is escaped. */
function printableJson(json) {
    return json
        .replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)
        .replace(CONTROLS, (control) => (control < ' ' ? control : escaped(control)))
        .replaceAll('##[', '#\\u0023[');
}
/** A value from outside for an error: printable, cut short, in double quotes. */
function quoted(value, limit = QUOTE_LIMIT) {
    return `"${printable(value, limit)}"`;
}
/** A reference or host as it was typed, without a user and a password that were pasted with it. */
function withoutUser(text) {
    const at = text.lastIndexOf('@');
    const [user, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (!user.includes(':') || /^sha\d+:/.test(rest)) {
        return text;
    }
    const [scheme = ''] = /^(?:[a-z-]{1,20}:\/\/)?/.exec(user) ?? [];
    return `${scheme}***@${rest}`;
}
/** Text without the users and passwords of the URLs in it. A password may hold an `@`. */
function withoutLogins(text) {
    return text.replaceAll(/\b((?:https?|ssh|git|ftps?):\/\/)[^\s/?#]*@/gi, '$1***@');
}
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ })

};
