export const id = 8927;
export const ids = [8927];
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

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pruneCommand: () => (/* binding */ pruneCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/summary.js
var image_summary = __webpack_require__(7677);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/layout/entry.js
var entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/confirm.js
var cli_confirm = __webpack_require__(7226);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/filters.js
var filters = __webpack_require__(1041);
// EXTERNAL MODULE: ./lib/cli/labels.js
var labels = __webpack_require__(8827);
// EXTERNAL MODULE: ./lib/cli/until.js
var cli_until = __webpack_require__(1114);
;// CONCATENATED MODULE: ./lib/cli/prune-filters.js



const FILTERS = {
    command: 'prune',
    known: {
        until: 'WHEN',
        label: 'KEY[=VALUE]',
        'label!': 'KEY[=VALUE]',
        dangling: 'true|false',
    },
};
/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
function pruneFilters(written) {
    const found = (0,filters/* readFilters */.M1)(written, FILTERS);
    const [until, ...more] = found.get('until') ?? [];
    if (more.length > 0) {
        throw (0,filters/* wrongFilter */.g3)(FILTERS, 'only one until can be given');
    }
    return {
        since: until === undefined ? undefined : (0,cli_until/* parseUntil */.I)(until),
        dangling: (0,filters/* readSwitch */.hc)(found, 'dangling', FILTERS),
        matchesLabels: (0,labels/* labelFilter */.H)(found),
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/prune.js










function pruneCommand(bind) {
    return new commander/* Command */.uB('prune')
        .description('Remove dangling images of the store, and content that no image needs')
        .option('-a, --all', 'remove every image, not only dangling ones')
        .option('-f, --force', 'do not ask')
        .option('--filter <key=value>', 'only until=WHEN (not used for 24h, or since a time), label=KEY[=VALUE], label!=KEY[=VALUE]', options/* collect */.Fo)
        .addHelpText('after', (0,command/* examples */.K)('prune', 'prune --all --force --filter until=168h', 'prune --all --force --filter label!=org.example.keep'))
        .action(bind(prune));
}
async function prune(context, _args, options) {
    const { output, places, signal } = context;
    const filters = pruneFilters(options.filter ?? []);
    const { since } = filters;
    if (filters.dangling !== undefined && filters.dangling === (options.all === true)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'prune: the filter dangling contradicts --all');
    }
    if (options.force !== true && !(await (0,cli_confirm/* confirmed */.q)(context, 'prune', warningOf(options)))) {
        output.line(`Total reclaimed space: ${(0,words/* formatSize */.Xq)(0)}`);
        return;
    }
    const store = await places.store();
    const untagged = await removeImages(store, { all: options.all === true, filters, signal });
    const grace = since === undefined ? {} : { grace: Date.now() - since };
    const { digests, bytes } = await store.collect({ ...grace, signal });
    output.document({ untagged, deleted: digests, reclaimed: bytes });
    if (untagged.length + digests.length > 0) {
        const lines = [
            ...untagged.map((name) => `untagged: ${name}`),
            ...digests.map((digest) => `deleted: ${digest}`),
        ];
        output.line(`Deleted Images:\n${lines.join('\n')}\n`);
    }
    output.line(`Total reclaimed space: ${(0,words/* formatSize */.Xq)(bytes)}`);
}
function warningOf({ all, filter = [] }) {
    const what = all === true ? 'all images of the store' : 'all dangling images';
    const only = filter.map((one) => `  - only where ${one}\n`).join('');
    return `WARNING! This will remove ${what}, and content that no image needs.\n${only}`;
}
/** Removes entries; the collection removes their content. @returns the names that went */
async function removeImages(store, { all, filters, signal }) {
    const entries = await store.entries();
    const named = new Set(entries.filter(isNamed).map(({ descriptor }) => descriptor.digest));
    const removed = new Set();
    for (const { descriptor } of entries) {
        const meant = all || !named.has(descriptor.digest);
        if (meant && (await isMeant(store, descriptor, filters, signal))) {
            removed.add(descriptor.digest);
        }
    }
    await store.remove(({ descriptor }) => removed.has(descriptor.digest), { signal });
    return entries.flatMap(({ name, descriptor }) => name !== undefined && removed.has(descriptor.digest) ? [(0,entry/* familiar */.ce)(name)] : []);
}
function isNamed({ name }) {
    return name !== undefined;
}
async function isMeant(store, image, { since, matchesLabels }, signal) {
    if (await usedSince(store, image.digest, since)) {
        return false;
    }
    if (matchesLabels === undefined) {
        return true;
    }
    // An image that cannot be read has no labels that are known: it is spared.
    const summary = await (0,image_summary/* summarize */.e)(store, image, { signal }).catch(errors/* unlessInterrupted */.V1);
    return summary !== undefined && matchesLabels(summary.config?.labels ?? {});
}
/** A layout sets the time of a file whenever its content is stored or found to be there. */
async function usedSince(store, digest, since) {
    if (since === undefined) {
        return false;
    }
    const file = await (0,promises_.stat)(store.blobPath(digest)).catch(() => undefined);
    return file !== undefined && file.mtimeMs >= since;
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


/***/ })

};
