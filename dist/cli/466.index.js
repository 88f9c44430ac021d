export const id = 466;
export const ids = [466];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Asks on the terminal, one question after the other.
 * @throws ImageError `INTERRUPTED` on Ctrl-C, `INVALID_ARGUMENT` where the input ends before an answer
 */
async function ask({ stdin, output: { stderr }, signal }, questions) {
    const echo = new Echo(stderr, questions);
    // As a terminal, so that readline shows what is typed, and the terminal itself does not.
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: echo, terminal: true, prompt: '' });
    const interrupt = new AbortController();
    const close = () => lines.close();
    lines.on('SIGINT', () => interrupt.abort());
    // At once, before what was typed ahead is shown.
    lines.on('line', () => echo.next());
    const stop = AbortSignal.any([signal, interrupt.signal]);
    stop.addEventListener('abort', close);
    try {
        return await answersTo(questions, lines, echo);
    }
    catch (error) {
        throw stop.aborted ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INTERRUPTED', 'interrupted') : error;
    }
    finally {
        stop.removeEventListener('abort', close);
        lines.close();
    }
}
async function answersTo(questions, lines, echo) {
    const typed = lines[Symbol.asyncIterator]();
    const answers = [];
    for (const { text, isHidden = false } of questions) {
        echo.say(text);
        // For when the line is drawn anew, after a correction.
        lines.setPrompt(text);
        const answer = await typed.next();
        if (isHidden || answer.done === true) {
            echo.say('\n');
        }
        if (answer.done === true) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', 'the input ended before an answer');
        }
        answers.push(answer.value);
    }
    return answers;
}
/** What a terminal shows of the questions, and of what is typed. */
class Echo extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
    #terminal;
    #questions;
    #asked = 0;
    constructor(terminal, questions) {
        super();
        this.#terminal = terminal;
        this.#questions = questions;
    }
    /** The answer to a question is complete. */
    next() {
        this.#asked += 1;
    }
    say(text) {
        this.#terminal.write(text);
    }
    _write(chunk, _encoding, done) {
        if (this.#questions[this.#asked]?.isHidden !== true) {
            this.#terminal.write(chunk);
        }
        done();
    }
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteCommand: () => (/* binding */ deleteCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7226);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8605);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(316);







function deleteCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('delete')
        .description('Delete tags and manifests of a registry')
        .argument('<reference...>', 'such as docker://ghcr.io/acme/app:old or ghcr.io/acme/app@sha256:\u2026')
        .option('-f, --force', 'do not ask')
        .addHelpText('after', `\nA registry that deletes no tags deletes the manifest instead, with all its tags.\n${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .examples */ .K)('delete docker://ghcr.io/acme/app:old', 'delete --force ghcr.io/acme/app@sha256:\u2026')}`)
        .action(bind(deleteAll));
}
async function deleteAll(context, texts, { force }) {
    const { output } = context;
    const references = texts.map(named);
    const list = references.map((one) => `  - ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(one)}\n`).join('');
    const warning = `WARNING! This will delete from the registry:\n${list}`;
    if (force !== true && !(await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmed */ .q)(context, 'delete', warning))) {
        output.document([]);
        return;
    }
    const { results, errors } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(references, async (reference) => {
        const deleted = await deleteOne(context, reference);
        output.line(`Deleted: ${deleted.deleted}`);
        return deleted;
    });
    output.document(results);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(errors, references.length);
}
/** What is deleted is written out: no tag is assumed. */
function named(text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)((0,_written_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTransport */ .gR)(text));
    if (reference.tag === undefined && reference.digest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('INVALID_ARGUMENT', `delete: ${text} has neither a tag nor a digest`, {
            hint: 'write REPOSITORY:TAG, or REPOSITORY@DIGEST',
        });
    }
    return reference;
}
async function deleteOne({ places, signal }, { tag = '', ...rest }) {
    const repository = places.repository(rest);
    const name = rest.digest ?? tag;
    const { digest } = await repository.resolve(name, { signal });
    const deleted = (await deletes(repository, name, signal)) ? name : digest;
    if (deleted !== name) {
        await repository.remove(digest, { signal });
    }
    const { registry, repository: path } = rest;
    const written = rest.digest === undefined ? { tag } : { digest: rest.digest };
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository: path, ...written });
    return {
        reference,
        digest,
        deleted: deleted === name ? reference : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository: path, digest }),
    };
}
/** How registries say that they delete manifests by their digest only. */
const BY_DIGEST_ONLY = new Set([400, 404, 405]);
/** @returns false if the registry deletes no tags */
async function deletes(repository, name, signal) {
    try {
        await repository.remove(name, { signal });
        return true;
    }
    catch (error) {
        if (!name.includes(':') && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RegistryError */ .gl && BY_DIGEST_ONLY.has(error.status)) {
            return false;
        }
        throw error;
    }
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39);


/**
 * Asks on the terminal before something is removed, as docker does.
 * @param warning whole lines, which the question follows
 * @throws ImageError `INVALID_ARGUMENT` if there is no terminal
 */
async function confirmed(context, command, warning) {
    if (context.stdin.isTTY !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: there is no terminal to ask on`, {
            hint: `transship ${command} --force does not ask`,
        });
    }
    const { output } = context;
    output.stderr.write(warning);
    const [answer = ''] = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, [{ text: 'Are you sure you want to continue? [y/N] ' }]);
    return /^y(?:es)?$/i.test(answer.trim());
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
