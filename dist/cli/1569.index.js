export const id = 1569;
export const ids = [1569];
export const modules = {

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ configChange)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(5270);
// EXTERNAL MODULE: ./lib/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(3969);
// EXTERNAL MODULE: ./lib/dockerfile/instruction.js
var dockerfile_instruction = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(1259);
// EXTERNAL MODULE: ./lib/template/quote.js
var quote = __webpack_require__(3922);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/build/exposed-ports.js


const MAX_PORT = 65_535;
const PORT = /^(?:(?:[\d.]+|\[[\da-f:]+\]):)?(?:[\d-]*:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp)?)?$/i;
/** `80`, `53/udp`, `8000-8010/tcp`: what the config calls each. @throws ImageError `INVALID_DOCUMENT` */
function exposedPorts(word) {
    const [, first, last = first, protocol = 'tcp'] = PORT.exec(word) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (!(count >= 1 && Number(last) <= MAX_PORT)) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `EXPOSE: ${(0,printable/* quoted */.TL)(word)} is no port`, {
            hint: 'a port is 80, 53/udp or 8000-8010',
        });
    }
    const port = (_, at) => `${Number(first) + at}/${protocol.toLowerCase()}`;
    return Array.from({ length: count }, port);
}

// EXTERNAL MODULE: ./lib/template/duration.js
var duration = __webpack_require__(7424);
;// CONCATENATED MODULE: ./lib/build/health-check.js





const FLAGS = {
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
};
/** @throws ImageError `INVALID_DOCUMENT` */
function healthCheckOf(instruction) {
    const { where, rest } = instruction;
    const [, word = '', after = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
    const flags = (0,dockerfile_flags/* flagsOf */.Z)(instruction, FLAGS);
    if (word.toUpperCase() === 'NONE' && after === '') {
        return { Test: ['NONE'] };
    }
    const { words, isList } = (0,dockerfile_arguments/* commandOf */.Nl)({ rest: after, where });
    if (word.toUpperCase() !== 'CMD' || words.length === 0) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, 'HEALTHCHECK is followed by NONE, or by CMD and a command');
    }
    const time = (name) => nanoseconds(flags[name], name, where);
    return {
        Test: [isList ? 'CMD' : 'CMD-SHELL', ...words],
        ...positive('Interval', time('interval')),
        ...positive('Timeout', time('timeout')),
        ...positive('StartPeriod', time('start-period')),
        ...positive('StartInterval', time('start-interval')),
        ...positive('Retries', retries(flags.retries, where)),
    };
}
/** As history has it: Go's `%q` of the whole, in which a number is a character. */
function formatHealthCheck(check) {
    const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries = 0 } = check;
    const times = [Interval, Timeout, StartPeriod, StartInterval].map((value = 0) => (0,quote/* quote */.hD)(new duration/* Duration */.d(value).toString()));
    const words = `[${Test.map((one) => (0,quote/* quote */.hD)(one)).join(' ')}]`;
    return `&{${[words, ...times, (0,quote/* quoteCharacter */.Mw)(Retries)].join(' ')}}`;
}
function positive(name, value) {
    return value === 0 ? {} : { [name]: value };
}
function retries(text, where) {
    if (text !== undefined && !/^\+?\d{1,9}$/.test(text)) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, 'HEALTHCHECK: retries is a whole number, 0 or more');
    }
    return Number(text ?? 0);
}
const UNITS = {
    ns: 1,
    us: 1e3,
    \u00b5s: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const MILLISECOND = 1e6;
/** Go's notation: `1m30s`, at least a millisecond. */
function nanoseconds(text, name, where) {
    if (text === undefined || text === '0') {
        return 0;
    }
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|\u00b5s|ms|s|m|h)/g)];
    const sum = parts.reduce((all, [, n, unit = '']) => all + Number(n) * (UNITS[unit] ?? 0), 0);
    const isWhole = parts.map(([part]) => part).join('') === text;
    if (!isWhole || (sum > 0 && sum < MILLISECOND)) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, `HEALTHCHECK: --${name} is a time such as 1m30s, at least 1ms`);
    }
    return Math.round(sum);
}

;// CONCATENATED MODULE: ./lib/build/config-changes.js









/** For what is written as one line. */
const SHELL = ['/bin/sh', '-c'];
const CHANGES = {
    CMD: (execution, instruction) => {
        const Cmd = command(execution, instruction);
        return {
            execution: { ...withCommand(execution, 'Cmd', Cmd), ArgsEscaped: true },
            history: `CMD ${listed(Cmd)}`,
        };
    },
    ENTRYPOINT: (execution, instruction) => {
        const Entrypoint = command(execution, instruction);
        return {
            execution: withCommand(execution, 'Entrypoint', Entrypoint),
            history: `ENTRYPOINT ${listed(Entrypoint)}`,
        };
    },
    ENV: (execution, instruction, reading) => {
        const pairs = readPairs(instruction, reading);
        const Env = pairs.reduce(withVariable, execution.Env ?? []);
        const history = `ENV ${joinedPairs(pairs)}`;
        return { execution: { ...execution, Env }, history, variables: pairs };
    },
    LABEL: (execution, instruction, reading) => {
        const pairs = readPairs(instruction, reading);
        const Labels = { ...execution.Labels, ...Object.fromEntries(pairs) };
        return { execution: { ...execution, Labels }, history: `LABEL ${joinedPairs(pairs)}` };
    },
    EXPOSE: (execution, { rest }, { variables, escape: escaping }) => {
        const words = [...(0,dockerfile_arguments/* plainWords */.c5)(rest)].sort();
        const ports = words
            .flatMap((word) => (0,lexer/* substitutedWords */.iK)(word, variables, escaping))
            .flatMap(exposedPorts);
        const ExposedPorts = { ...execution.ExposedPorts, ...keys(ports) };
        return { execution: { ...execution, ExposedPorts }, history: `EXPOSE [${ports.join(' ')}]` };
    },
    VOLUME: (execution, instruction, { variables, escape: escaping }) => {
        const paths = (0,dockerfile_arguments/* pathsOf */.wG)(instruction).map((path) => (0,lexer/* substituted */.X6)(path, variables, escaping));
        if (paths.length === 0) {
            throw (0,dockerfile_instruction/* wrong */.Q)(instruction.where, 'VOLUME needs at least one argument');
        }
        if (paths.some((path) => path.trim() === '')) {
            throw (0,dockerfile_instruction/* wrong */.Q)(instruction.where, 'VOLUME: a path may not be empty');
        }
        const Volumes = { ...execution.Volumes, ...keys(paths) };
        return { execution: { ...execution, Volumes }, history: `VOLUME [${paths.join(' ')}]` };
    },
    USER: (execution, instruction, reading) => {
        const User = word(instruction, reading);
        return { execution: { ...execution, User }, history: `USER ${User}` };
    },
    WORKDIR: (execution, instruction, reading) => {
        const written = word(instruction, reading);
        // An absolute one stays as it is written, as engines keep it.
        const WorkingDir = external_node_path_.posix.isAbsolute(written)
            ? written
            : external_node_path_.posix.resolve('/', execution.WorkingDir ?? '/', written);
        return { execution: { ...execution, WorkingDir }, history: `WORKDIR ${WorkingDir}` };
    },
    STOPSIGNAL: (execution, instruction, reading) => {
        const StopSignal = word(instruction, reading);
        if (!isSignal(StopSignal)) {
            throw (0,dockerfile_instruction/* wrong */.Q)(instruction.where, 'STOPSIGNAL: there is no such signal');
        }
        return { execution: { ...execution, StopSignal }, history: `STOPSIGNAL ${StopSignal}` };
    },
    SHELL: (execution, instruction) => {
        const { words, isList } = (0,dockerfile_arguments/* commandOf */.Nl)(instruction);
        if (!isList || words.length === 0) {
            throw (0,dockerfile_instruction/* wrong */.Q)(instruction.where, 'SHELL is followed by a JSON array: SHELL ["/bin/sh", "-c"]');
        }
        return { execution: { ...execution, Shell: words }, history: `SHELL [${words.join(' ')}]` };
    },
    ONBUILD: (execution, instruction) => {
        const OnBuild = [...(execution.OnBuild ?? []), trigger(instruction)];
        return { execution: { ...execution, OnBuild }, history: '' };
    },
    HEALTHCHECK: (execution, instruction) => {
        const Healthcheck = healthCheckOf(instruction);
        const history = `HEALTHCHECK ${formatHealthCheck(Healthcheck)}`;
        return { execution: { ...execution, Healthcheck }, history };
    },
};
/** As BuildKit has it. */
const MAY_BE_EMPTY = new Set(['CMD', 'ENTRYPOINT']);
const WITH_FLAGS = new Set(['HEALTHCHECK', 'ONBUILD']);
/**
 * What an instruction that touches no file makes of the config.
 * @returns `undefined` for another instruction @throws ImageError `INVALID_DOCUMENT`
 */
function configChange(execution, instruction, reading) {
    const { keyword, rest, where } = instruction;
    const change = CHANGES[keyword];
    if (change === undefined) {
        return undefined;
    }
    if (rest === '' && !MAY_BE_EMPTY.has(keyword)) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, `${keyword} needs an argument`);
    }
    if (!WITH_FLAGS.has(keyword)) {
        (0,dockerfile_flags/* flagsOf */.Z)(instruction, {});
    }
    return change(execution, instruction, reading);
}
function command(execution, instruction) {
    const { words, isList } = (0,dockerfile_arguments/* commandOf */.Nl)(instruction);
    return isList ? words : [...(execution.Shell ?? SHELL), words[0] ?? ''];
}
/** An empty list takes the one of the base away. */
function withCommand(execution, name, words) {
    const { [name]: _before, ...rest } = execution;
    return words.length === 0 ? rest : { ...rest, [name]: words };
}
/** As Go prints a list of strings with %q. */
function listed(words) {
    return `[${words.map((one) => (0,quote/* quote */.hD)(one)).join(' ')}]`;
}
function readPairs(instruction, { variables, escape: escaping }) {
    return (0,dockerfile_arguments/* pairsOf */.fq)(instruction, escaping).map(([name, value]) => [
        (0,lexer/* substituted */.X6)(name, variables, escaping),
        (0,lexer/* substituted */.X6)(value, variables, escaping),
    ]);
}
function joinedPairs(pairs) {
    return pairs.map(([name, value]) => `${name}=${value}`).join(' ');
}
/** A variable that is there keeps its place. */
function withVariable(env, [name, value]) {
    const at = env.findIndex((one) => one.split('=', 1)[0] === name);
    return at < 0 ? [...env, `${name}=${value}`] : env.with(at, `${name}=${value}`);
}
function word({ rest }, { variables, escape: escaping }) {
    return (0,lexer/* substituted */.X6)(rest, variables, escaping);
}
function keys(names) {
    return Object.fromEntries(names.map((name) => [name, {}]));
}
/** A number but 0, or a name with or without SIG; names of real-time signals do not depend on this machine. */
function isSignal(text) {
    const name = text.toUpperCase().replace(/^SIG/, '');
    const isNumber = /^[-+]?\d{1,9}$/.test(text) && Number(text) !== 0;
    return (isNumber ||
        Object.hasOwn(external_node_os_.constants.signals, `SIG${name}`) ||
        /^RTM(?:IN(?:\+\d+)?|AX(?:-\d+)?)$/.test(name));
}
const NOT_TRIGGERS = new Set(['ONBUILD', 'FROM', 'MAINTAINER']);
/** What stands after ONBUILD as it is written, with its here-documents. */
function trigger({ text, heredocs, where, rest }) {
    const [first = ''] = (0,dockerfile_arguments/* plainWords */.c5)(rest);
    if (NOT_TRIGGERS.has(first.toUpperCase())) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, `ONBUILD cannot be followed by ${first.toUpperCase()}`);
    }
    const documents = heredocs.map((one) => `\n${one.text}${one.name}`).join('');
    return `${text.replace(/^\S+\s+/, '')}${documents}`;
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6326);

/** A JSON array, else the text as one word. @throws ImageError `INVALID_DOCUMENT` for an array of other things than strings */
function commandOf({ rest, where }) {
    const list = listIn(rest, where);
    return list === undefined
        ? { words: rest === '' ? [] : [rest], isList: false }
        : { words: list, isList: true };
}
/** A JSON array, else words between blanks. */
function pathsOf(instruction) {
    const { rest, where } = instruction;
    return listIn(rest, where) ?? plainWords(rest);
}
function plainWords(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function listIn(text, where) {
    if (!text.startsWith('[')) {
        return undefined;
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
        throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, 'a JSON array here is one of strings only');
    }
    return value;
}
/** `NAME=VALUE \u2026`, or as it was written once `NAME VALUE`, where all that follows is the value. */
function pairsOf(instruction, escaping) {
    const { keyword, rest, where } = instruction;
    const words = quotedWords(rest, escaping);
    const [first] = words;
    if (first === undefined) {
        throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword} needs at least one argument`);
    }
    if (!first.includes('=')) {
        const [, name = '', value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
        if (value === undefined) {
            throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword} needs a name and a value: ${keyword} NAME=VALUE`);
        }
        return [[name, value]];
    }
    return words.map((word) => pairIn(word, instruction));
}
function pairIn(word, { keyword, where }) {
    const equals = word.indexOf('=');
    if (equals < 1) {
        const why = equals < 0 ? `"${word}" is not NAME=VALUE` : 'a name may not be empty';
        throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword}: ${why}`);
    }
    return [word.slice(0, equals), word.slice(equals + 1)];
}
/** `NAME` or `NAME=VALUE`, several of them. */
function declarationsOf(instruction, escaping) {
    const words = quotedWords(instruction.rest, escaping);
    if (words.length === 0) {
        throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(instruction.where, `${instruction.keyword} needs at least one argument`);
    }
    return words.map((word) => (word.includes('=') ? pairIn(word, instruction) : [word, undefined]));
}
/** By escape character: quoted pieces, escaped characters, and others that are no blanks. */
const WORD = {
    '\\': /(?:'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|\\[\s\S]?|[^\s'"\\])+/g,
    '`': /(?:'[^']*'?|"(?:`[\s\S]|[^"`])*"?|`[\s\S]?|[^\s'"`])+/g,
};
/** Words between blanks that are not quoted; quotes and escapes stay. */
function quotedWords(text, escaping) {
    return text.match(WORD[escaping]) ?? [];
}


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6326);

/** The flags of an instruction. @throws ImageError `INVALID_DOCUMENT` for one that it does not have */
function flagsOf({ keyword, flags, where }, kinds) {
    const given = Object.groupBy(flags, ({ name }) => name);
    for (const { name } of flags) {
        if (!Object.hasOwn(kinds, name)) {
            throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword} has no flag --${name}`);
        }
    }
    const values = Object.entries(kinds).map(([name, kind]) => {
        const found = given[name] ?? [];
        if (kind !== 'texts' && found.length > 1) {
            throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword}: --${name} may be there once`);
        }
        const texts = found.map(({ value }) => value ?? '');
        if (kind === 'switch') {
            return [name, found.length > 0 && isOn(texts[0] ?? '', `${keyword}: --${name}`, where)];
        }
        if (found.some(({ value }) => value === undefined)) {
            throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${keyword}: --${name} needs a value`);
        }
        return [name, kind === 'texts' ? texts : texts[0]];
    });
    return Object.fromEntries(values);
}
function isOn(value, what, where) {
    const known = { true: true, '': true, false: false }[value.toLowerCase()];
    if (known === undefined) {
        throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(where, `${what} is true or false`);
    }
    return known;
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
function literal(character) {
    return { kind: 'one', fits: (other) => other === character };
}
/** Whether all of the text fits. @param text its characters, each a code point */
function matches(tokens, text) {
    return ends(tokens, text, 0).at(-1) === text.length;
}
/** Where a match that begins at `from` may end, in order. */
function ends(tokens, text, from) {
    const found = [];
    /** By token, whether it may be next; the last stands for the end of the pattern. */
    let states = new Uint8Array(tokens.length + 1);
    states[0] = 1;
    for (let at = from; states.includes(1); at += 1) {
        const character = text[at];
        const next = new Uint8Array(tokens.length + 1);
        for (const [state, token] of tokens.entries()) {
            if (states[state] === 1) {
                advance(token, state, { states, next }, character);
            }
        }
        if (states[tokens.length] === 1) {
            found.push(at);
        }
        states = next;
    }
    return found;
}
/** What is reached without a character comes later in the same row: one walk over it is enough. */
function advance(token, state, { states, next }, character) {
    if (token.kind !== 'one') {
        states[state + 1] = 1;
    }
    if (token.kind === 'optional') {
        states[state + 1 + token.count] = 1;
    }
    else if (character !== undefined && token.fits(character)) {
        next[token.kind === 'one' ? state + 1 : state] = 1;
    }
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heredocStart),
/* harmony export */   Z: () => (/* binding */ takeHeredocs)
/* harmony export */ });
/* harmony import */ var _instruction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6326);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1259);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);



const START = /^\d*<<(-?)\s*([^<]*)$/;
const OPTIONS = { escape: '\\', keepUnset: true };
const NONE = new Map();
/** @returns `undefined` for a word that begins none */
function heredocStart(word) {
    const [, minus = '', rest = ''] = START.exec(word) ?? [];
    const [name, ...more] = new _lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(rest, NONE, OPTIONS).read().words;
    if (name === undefined || more.length > 0) {
        return undefined;
    }
    const quoted = new _lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(rest, NONE, { ...OPTIONS, keepQuotes: true }).read().text;
    return { name, expands: quotesIn(quoted) === quotesIn(name), withoutTabs: minus !== '' };
}
function quotesIn(text) {
    return text.split(/['"]/).length;
}
/** The here-documents that a line announces, taken from the lines that follow it. */
function takeHeredocs(text, lines, where) {
    if (!text.includes('<<')) {
        return [];
    }
    return wordsOf(text).flatMap((word) => {
        const start = heredocStart(word);
        return start === undefined ? [] : [taken(start, lines, where)];
    });
}
/** What a shell would split otherwise announces nothing. */
function wordsOf(text) {
    try {
        return new _lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text, NONE, { ...OPTIONS, keepQuotes: true, keepEscapes: true }).read().words;
    }
    catch {
        return [];
    }
}
function taken(start, lines, where) {
    const { name, expands, withoutTabs } = start;
    let text = '';
    for (let line = lines.take(); line !== undefined; line = lines.take()) {
        const plain = withoutTabs ? line.replace(/^\t+/, '') : line;
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(plain) === name) {
            return { name, text, expands };
        }
        text += plain;
    }
    throw (0,_instruction_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(where, `there is no line "${name}" to end what <<${name} begins`);
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @param where of the instruction */
function wrong(where, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('INVALID_DOCUMENT', `${where}: ${why}`, { hint });
}
/** An error with the place of the instruction in front, unless it says that already. */
function located(where, error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).startsWith(`${where.split(' ')[0]}`) ? error : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .iW)(where, error);
}


/***/ }),

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JG: () => (/* binding */ Lexer),
  X6: () => (/* binding */ substituted),
  iK: () => (/* binding */ substitutedWords)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/glob.js
var glob = __webpack_require__(6306);
;// CONCATENATED MODULE: ./lib/dockerfile/modifier.js

/** What stands for a variable with a modifier. @throws what `wrong` makes */
function modified(given, wrong) {
    const { name, value = '', operator, word } = given;
    const isMissing = given.value === undefined || (operator.startsWith(':') && given.value === '');
    switch (operator.at(-1)) {
        case '-':
            return isMissing ? word : value;
        case '+':
            return isMissing ? '' : word;
        case '?':
            if (isMissing) {
                throw wrong(`${name}: ${word === '' ? 'it must be set' : word}`);
            }
            return value;
        default:
            return byPattern(given, value, wrong);
    }
}
function byPattern({ operator, word, replacement, all }, value, wrong) {
    const characters = [...value];
    switch (operator) {
        case '#':
            return withoutStart(characters, word, wrong).join('');
        case '%': {
            const isLongest = word.startsWith('%');
            const tokens = tokensOf(isLongest ? word.slice(1) : word, wrong).toReversed();
            const found = (0,glob/* ends */.rW)(tokens, characters.toReversed(), 0);
            const length = (isLongest ? found.at(-1) : found[0]) ?? 0;
            return characters.slice(0, characters.length - length).join('');
        }
        case '/':
            return replaced(characters, tokensOf(word, wrong), replacement, all);
        default:
            throw wrong(`there is no substitution with "${operator}"`);
    }
}
function withoutStart(characters, word, wrong) {
    const isLongest = word.startsWith('#');
    const found = (0,glob/* ends */.rW)(tokensOf(isLongest ? word.slice(1) : word, wrong), characters, 0);
    return characters.slice((isLongest ? found.at(-1) : found[0]) ?? 0);
}
function replaced(characters, tokens, replacement, all) {
    let text = '';
    let isOver = false;
    for (let at = 0; at < characters.length;) {
        const end = isOver ? undefined : (0,glob/* ends */.rW)(tokens, characters, at).at(-1);
        if (end === undefined || end === at) {
            text += characters[at];
            at += 1;
        }
        else {
            text += replacement;
            at = end;
            isOver = !all;
        }
    }
    return text;
}
const NOT_NEWLINE = (character) => character !== '\n';
/** Their escape character is for the end of the substitution, and no part of the pattern. */
const ENDS = '}/';
const ESCAPABLE = '*?\\';
/** `*` is any text and `?` any character; there are no brackets. */
function tokensOf(pattern, wrong) {
    const pieces = pattern.match(/\\[\s\S]?|[^\\]/gu) ?? [];
    return pieces.map((piece) => {
        if (piece === '*' || piece === '?') {
            return { kind: piece === '*' ? 'many' : 'one', fits: NOT_NEWLINE };
        }
        const escaped = piece.slice(1);
        if (!piece.startsWith('\\')) {
            return (0,glob/* literal */.eu)(piece);
        }
        if (escaped === '' || !`${ENDS}${ESCAPABLE}`.includes(escaped)) {
            throw wrong(`"${piece}" is no escape in a pattern`);
        }
        return (0,glob/* literal */.eu)(escaped);
    });
}

;// CONCATENATED MODULE: ./lib/dockerfile/words.js
const IS_SPACE = /\s/;
/** One that is being read. */
class Words {
    #text = '';
    #word = '';
    #words = [];
    get text() {
        return this.#text;
    }
    get words() {
        return this.#word === '' ? this.#words : [...this.#words, this.#word];
    }
    /** Blanks split it. */
    add(text) {
        this.#text += text;
        for (const character of text) {
            if (!IS_SPACE.test(character)) {
                this.#word += character;
            }
            else if (this.#word !== '') {
                this.#words.push(this.#word);
                this.#word = '';
            }
        }
    }
    addQuoted(text) {
        this.#text += text;
        this.#word += text;
    }
}

;// CONCATENATED MODULE: ./lib/dockerfile/lexer.js



/** The parameters that a shell sets, which are never set here. */
const SPECIAL = '@*#?-$!0';
const IN_NAME = /[\p{L}\p{Nd}_]/u;
const IS_DIGIT = /\p{Nd}/u;
/** What an escape character takes the meaning of between double quotes, besides itself. */
const ESCAPED_IN_QUOTES = '"$';
/**
 * Reads words as the Dockerfile has them: variables replaced, quotes and escapes taken away.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
class Lexer {
    #text;
    #characters;
    #variables;
    #options;
    #at = 0;
    #keepEscapes;
    constructor(text, variables, options) {
        this.#text = text;
        this.#characters = [...text];
        this.#variables = variables;
        this.#options = options;
        this.#keepEscapes = options.keepEscapes === true;
    }
    /** All of it as one text, and split at blanks that are not quoted. @throws ImageError `INVALID_DOCUMENT` */
    read() {
        return this.#until(undefined, this.#keepEscapes);
    }
    /** @param end the character that ends it, which is taken; without one, the end of the text */
    #until(end, keepEscapes) {
        const before = this.#keepEscapes;
        this.#keepEscapes = keepEscapes;
        const read = new Words();
        for (let next = this.#peek(); next !== end; next = this.#peek()) {
            if (next === undefined) {
                throw this.#wrong(`there is no ${end} where one is expected`);
            }
            this.#piece(next, read);
        }
        this.#take();
        this.#keepEscapes = before;
        return read;
    }
    #piece(next, read) {
        const quotes = this.#options.ignoreQuotes !== true;
        if (next === '$') {
            read.add(this.#variable());
        }
        else if (next === "'" && quotes) {
            read.addQuoted(this.#singleQuoted());
        }
        else if (next === '"' && quotes) {
            read.addQuoted(this.#doubleQuoted());
        }
        else if (next === '<') {
            read.addQuoted(this.#angle());
        }
        else if (next === this.#options.escape) {
            this.#take();
            read.addQuoted(`${this.#keepEscapes ? next : ''}${this.#take() ?? ''}`);
        }
        else {
            read.add(this.#take() ?? '');
        }
    }
    /** Blanks between `<<` and the name of a here-document do not split a word. */
    #angle() {
        this.#take();
        if (this.#peek() !== '<') {
            return '<';
        }
        this.#take();
        return `<<${this.#while((character) => '\t\r '.includes(character))}`;
    }
    #singleQuoted() {
        const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
        this.#take();
        const text = this.#while((character) => character !== "'");
        if (this.#take() === undefined) {
            throw this.#wrong('there is no end to what a single quote begins');
        }
        return `${quote}${text}${quote}`;
    }
    #doubleQuoted() {
        const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
        this.#take();
        let text = quote;
        for (let next = this.#peek(); next !== '"'; next = this.#peek()) {
            if (next === undefined) {
                throw this.#wrong('there is no end to what a double quote begins');
            }
            text += next === '$' ? this.#variable() : this.#inQuotes();
        }
        this.#take();
        return `${text}${quote}`;
    }
    #inQuotes() {
        const character = this.#take() ?? '';
        const escaping = this.#options.escape;
        if (character !== escaping) {
            return character;
        }
        const next = this.#peek();
        const kept = this.#keepEscapes ? character : '';
        if (next === undefined) {
            return kept;
        }
        return next === escaping || ESCAPED_IN_QUOTES.includes(next)
            ? `${kept}${this.#take()}`
            : `${kept}${character}`;
    }
    #variable() {
        this.#take();
        if (this.#peek() !== '{') {
            const name = this.#name();
            return name === '' ? '$' : (this.#variables.get(name) ?? this.#unset(`$${name}`));
        }
        this.#take();
        const name = this.#name();
        const operator = this.#take();
        if (name === '' || operator === undefined) {
            throw this.#wrong('it has a substitution that is wrong or has no end');
        }
        return operator === '}'
            ? (this.#variables.get(name) ?? this.#unset(`\${${name}}`))
            : this.#modified(name, operator);
    }
    #modified(name, first) {
        const operator = first === ':' ? `:${this.#take() ?? ''}` : first;
        const value = this.#variables.get(name);
        const isPattern = '#%/'.includes(operator);
        const all = operator === '/' && this.#peek() === '/';
        if (all) {
            this.#take();
        }
        const word = this.#until(operator === '/' ? '/' : '}', isPattern).text;
        const replacement = operator === '/' ? this.#until('}', true).text : '';
        if (value === undefined && this.#options.keepUnset === true) {
            return `\${${name}${operator}${word}${operator === '/' ? `/${replacement}` : ''}}`;
        }
        const why = (text) => this.#wrong(text);
        return modified({ name, value, operator, word, replacement, all }, why);
    }
    #unset(written) {
        return this.#options.keepUnset === true ? written : '';
    }
    #name() {
        const first = this.#peek() ?? '';
        if (IS_DIGIT.test(first)) {
            return this.#while((character) => IS_DIGIT.test(character));
        }
        if (first !== '' && SPECIAL.includes(first)) {
            return this.#take() ?? '';
        }
        return this.#while((character) => IN_NAME.test(character));
    }
    #while(fits) {
        const start = this.#at;
        for (let next = this.#peek(); next !== undefined && fits(next); next = this.#peek()) {
            this.#at += 1;
        }
        return this.#characters.slice(start, this.#at).join('');
    }
    #peek() {
        return this.#characters[this.#at];
    }
    #take() {
        const character = this.#characters[this.#at];
        this.#at += 1;
        return character;
    }
    #wrong(why) {
        return new errors/* ImageError */.C8('INVALID_DOCUMENT', `"${this.#text.slice(0, 200)}": ${why}`);
    }
}
/** A word with its variables replaced, without quotes. @throws ImageError `INVALID_DOCUMENT` */
function substituted(text, variables, escaping) {
    return new Lexer(text, variables, { escape: escaping }).read().text;
}
/** The same, split at blanks that are not quoted, those of values too. */
function substitutedWords(text, variables, escaping) {
    return new Lexer(text, variables, { escape: escaping }).read().words;
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** The lines of a Dockerfile, one instruction after the other. */
class Lines {
    #lines;
    #escape;
    #at = 0;
    constructor(text, escaping) {
        this.#lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        this.#escape = escaping;
    }
    /** How many lines have been taken. */
    get taken() {
        return this.#at;
    }
    /** @returns `undefined` at the end */
    next() {
        for (let line = this.take(); line !== undefined; line = this.take()) {
            const start = line.trim();
            if (start !== '' && !start.startsWith('#')) {
                return { line: this.#at, text: this.#joined(withoutEnd(line).trimStart()) };
            }
        }
        return undefined;
    }
    /** The next line as it is written, with its end. */
    take() {
        const line = this.#lines[this.#at];
        this.#at += line === undefined ? 0 : 1;
        return line;
    }
    #joined(first) {
        let continued = this.#continued(first);
        let text = continued ?? first;
        while (continued !== undefined) {
            const line = this.take();
            if (line === undefined) {
                break;
            }
            const start = line.trim();
            // Empty lines between are old, and still taken for nothing.
            if (start !== '' && !start.startsWith('#')) {
                continued = this.#continued(withoutEnd(line));
                text += continued ?? withoutEnd(line);
            }
        }
        return text;
    }
    /** The line without the character that continues it; two of them are one that was escaped. */
    #continued(line) {
        const end = line.trimEnd();
        const isContinued = end.endsWith(this.#escape) && end.at(-2) !== this.#escape;
        return isContinued ? end.slice(0, -1) : undefined;
    }
}
function withoutEnd(line) {
    const end = line.endsWith('\n') ? line.slice(0, -1) : line;
    return end.endsWith('\r') ? end.slice(0, -1) : end;
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile),
  E: () => (/* binding */ parseInstruction)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dockerfile/arguments.js
var dockerfile_arguments = __webpack_require__(5270);
;// CONCATENATED MODULE: ./lib/dockerfile/directives.js

const KNOWN = new Set(['syntax', 'escape', 'check']);
/**
 * They end with the first line that is none: another comment, an empty line, an unknown name.
 * https://docs.docker.com/reference/dockerfile/#parser-directives
 * @throws ImageError `INVALID_DOCUMENT` for a directive that is there twice, and a wrong escape
 */
function directivesOf(text) {
    const found = new Map();
    for (const line of text.split('\n')) {
        const [, name = '', value = ''] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/.exec(line.trim()) ?? [];
        const key = name.toLowerCase();
        if (!KNOWN.has(key)) {
            break;
        }
        if (found.has(key)) {
            throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `the directive "${key}" may be there once`);
        }
        found.set(key, value);
    }
    const escaping = found.get('escape') ?? '\\';
    if (escaping !== '\\' && escaping !== '`') {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `"${escaping}" is no escape: it is \\ or \``);
    }
    return { escape: escaping, syntax: found.get('syntax') };
}

// EXTERNAL MODULE: ./lib/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(7217);
// EXTERNAL MODULE: ./lib/dockerfile/instruction.js
var dockerfile_instruction = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/dockerfile/lines.js
var dockerfile_lines = __webpack_require__(6701);
;// CONCATENATED MODULE: ./lib/dockerfile/parse.js






/** In characters: no one writes more by hand, and programs write less. */
const TEXT_LIMIT = 4 * 1024 * 1024;
const KEYWORDS = new Set([
    ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
    ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
const WITH_HEREDOCS = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Splits a Dockerfile into instructions. BuildKit's own parser says what is right.
 * https://docs.docker.com/reference/dockerfile/
 * @param file for messages: `Dockerfile`
 * @throws ImageError `INVALID_DOCUMENT` with file and line; `TOO_LARGE`
 */
function parseDockerfile(source, file) {
    if (source.length > TEXT_LIMIT) {
        throw new errors/* ImageError */.C8('TOO_LARGE', `${file}: more than ${TEXT_LIMIT} characters`);
    }
    const text = source.replace(/^\uFEFF/, '');
    const { escape: escaping, syntax } = directivesOf(text);
    const lines = new dockerfile_lines/* Lines */.q(text, escaping);
    const instructions = [];
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
        const where = `${file}:${line.line}`;
        const instruction = readInstruction(line.text, escaping, where);
        const heredocs = mayHaveHeredocs(instruction) ? (0,dockerfile_heredocs/* takeHeredocs */.Z)(line.text, lines, where) : [];
        instructions.push({ ...instruction, heredocs, lines: [line.line, lines.taken] });
    }
    if (instructions.length === 0) {
        throw (0,dockerfile_instruction/* wrong */.Q)(file, 'it has no instructions');
    }
    return { instructions, escape: escaping, syntax, text };
}
/** One instruction that stands alone, as ONBUILD keeps it: its here-documents follow on lines of their own. */
function parseInstruction(text, escaping, where) {
    const lines = new dockerfile_lines/* Lines */.q(text, escaping);
    const line = lines.next();
    if (line === undefined) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, 'an instruction is needed');
    }
    const instruction = readInstruction(line.text, escaping, where);
    const heredocs = mayHaveHeredocs(instruction) ? (0,dockerfile_heredocs/* takeHeredocs */.Z)(line.text, lines, where) : [];
    return { ...instruction, heredocs };
}
function readInstruction(text, escaping, where) {
    const [, word = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text.trim()) ?? [];
    const keyword = word.toUpperCase();
    if (!KEYWORDS.has(keyword)) {
        throw (0,dockerfile_instruction/* wrong */.Q)(where, `unknown instruction: ${word.slice(0, 100)}`);
    }
    const { flags, rest } = splitFlags(after, escaping);
    return { keyword, flags, rest, heredocs: [], text: text.trim(), where, lines: [0, 0] };
}
function mayHaveHeredocs({ keyword, rest }) {
    const [, trigger = ''] = /^(\S+)/.exec(rest) ?? [];
    const acting = keyword === 'ONBUILD' ? trigger.toUpperCase() : keyword;
    return WITH_HEREDOCS.has(acting) && !rest.startsWith('[');
}
/** Flags come first; `--` alone ends them. */
function splitFlags(text, escaping) {
    const flags = [];
    let rest = text.trim();
    while (rest.startsWith('--')) {
        const { word, length } = unquotedWord(rest, escaping);
        rest = rest.slice(length).trim();
        if (word === '--') {
            break;
        }
        const equals = word.indexOf('=');
        flags.push({
            name: word.slice(2, equals < 0 ? undefined : equals),
            value: equals < 0 ? undefined : word.slice(equals + 1),
        });
    }
    return { flags, rest };
}
/** The first word without its quotes and escapes, and how long it is with them. */
function unquotedWord(text, escaping) {
    const [whole = ''] = (0,dockerfile_arguments/* quotedWords */.IS)(text, escaping);
    let word = '';
    let quote = '';
    for (let at = 0; at < whole.length; at += 1) {
        const character = whole[at] ?? '';
        if (character === quote) {
            quote = '';
        }
        else if (quote === '' && `'"`.includes(character)) {
            quote = character;
        }
        else {
            at += Number(character === escaping);
            word += whole[at] ?? '';
        }
    }
    return { word, length: whole.length };
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expanded: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);




/** The programs for what Node.js cannot decompress, by the first bytes. */
const PROGRAMS = [
    ['BZh', 'bzip2'],
    ['\xfd7zXZ\0', 'xz'],
];
/**
 * Decompresses xz and bzip2 with the programs of these names; anything else passes as it is.
 * @param place for messages
 * @throws ImageError `UNSUPPORTED` if there is no such program, `ARCHIVE` if it fails
 */
async function* expanded(chunks, { exec, place, signal }) {
    const { start, all } = await (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .peeked */ .z2)(chunks);
    const text = start.toString('latin1');
    const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
    if (program === undefined) {
        yield* all;
        return;
    }
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    const stdin = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(all, { objectMode: false });
    exec(program, ['-dc'], { stdin, stdout, signal }).then(({ exitCode, stderr }) => {
        const why = (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stderr.trim(), 200);
        const failed = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `reading ${place}: ${program}: ${why}`);
        if (exitCode === 0) {
            stdout.end();
        }
        else {
            stdout.destroy(failed);
        }
    }, (error) => stdout.destroy(notThere(error, place, program)));
    yield* stdout;
}
function notThere(error, place, program) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENGINE') {
        const why = `it is compressed with ${program}, and there is no such command`;
        const hint = `install ${program}, or decompress it first`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('UNSUPPORTED', `reading ${place}: ${why}`, { cause: error, hint });
    }
    return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Duration),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** From the largest; a duration of less than a second is in one of the last three. */
const SECOND = 1_000_000_000;
const SMALL = [
    ['ms', 1_000_000],
    ['\u00b5s', 1000],
    ['ns', 1],
];
/**
 * Go's time.Duration: `1m30s` in text, nanoseconds in JSON and wherever it is counted or compared
 * (https://pkg.go.dev/time#Duration.String).
 */
class Duration {
    nanoseconds;
    constructor(nanoseconds) {
        this.nanoseconds = nanoseconds;
    }
    toString() {
        const length = Math.abs(this.nanoseconds);
        const sign = this.nanoseconds < 0 ? '-' : '';
        if (length === 0) {
            return '0s';
        }
        if (length < SECOND) {
            const [unit, size] = SMALL.find(([, least]) => length >= least) ?? ['ns', 1];
            return `${sign}${length / size}${unit}`;
        }
        const seconds = Math.floor(length / SECOND);
        const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
        const rest = `${(seconds % 60) + (length % SECOND) / SECOND}s`;
        const larger = hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : '';
        return `${sign}${larger}${rest}`;
    }
    toJSON() {
        return this.nanoseconds;
    }
}
/** A duration as the number that it is to Go; anything else as it is. */
function counted(value) {
    return value instanceof Duration ? value.nanoseconds : value;
}


/***/ }),

/***/ 3922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ quoteCharacter),
/* harmony export */   ZB: () => (/* binding */ quoteRaw),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
const ESCAPES = new Map([
    ...[
        ['\x07', '\\a'],
        ['\b', '\\b'],
        ['\f', '\\f'],
        ['\n', '\\n'],
        ['\r', '\\r'],
    ],
    ...[
        ['\t', '\\t'],
        ['\v', '\\v'],
        ['\\', '\\\\'],
    ],
]);
const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
/** As Go's strconv.Quote: what cannot be printed is escaped (https://pkg.go.dev/strconv#Quote). */
function quote(text, options = {}) {
    return `"${[...text].map((one) => escaped(one, '"', options)).join('')}"`;
}
/** The same for one character, by its number. */
function quoteCharacter(code, options = {}) {
    return `'${escaped(codePoint(code), "'", options)}'`;
}
/** In backquotes, where nothing can be escaped; `undefined` for what cannot stand in them. */
function quoteRaw(text) {
    return /[`\p{Cc}\uFEFF]/u.test(text.replaceAll('\t', ' ')) ? undefined : `\`${text}\``;
}
/** What a number stands for; U+FFFD for one that is no character's. */
function codePoint(code) {
    const valid = Number.isInteger(code) && code >= 0 && code <= 0x10ffff;
    return valid ? String.fromCodePoint(code) : '\uFFFD';
}
function escaped(character, mark, { ascii = false }) {
    if (character === mark) {
        return `\\${mark}`;
    }
    const known = ESCAPES.get(character);
    if (known !== undefined) {
        return known;
    }
    const code = character.codePointAt(0) ?? 0;
    if (PRINTABLE.test(character) && (!ascii || code < 0x80)) {
        return character;
    }
    const hex = code.toString(16);
    if (code < 0x80) {
        return `\\x${hex.padStart(2, '0')}`;
    }
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ })

};
