export const id = 279;
export const ids = [279,764,456];
export const modules = {

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explained: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1456);


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

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUILD_REMEDIES: () => (/* binding */ BUILD_REMEDIES),
/* harmony export */   REMEDIES: () => (/* binding */ REMEDIES)
/* harmony export */ });
/** What the action has against errors: its inputs. */
const REMEDIES = {
    'allow-insecure': () => 'the input insecure-registries',
    'log-in': () => 'the input registry-auth',
    'longer-timeout': () => 'the input timeout',
    mirror: () => 'the input mirrors',
    'no-referrers': () => 'the input referrers',
    'trust-authority': () => 'the input ca-file',
};
/** The same of the action that builds, which has fewer. */
const BUILD_REMEDIES = {
    'log-in': () => 'the input registry-auth',
};


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/disk/folder.js
var disk_folder = __webpack_require__(969);
;// CONCATENATED MODULE: ./lib/image/words.js
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker writes them: powers of 1000, three digits, no trailing zeros (`7.83MB`, `0B`). */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would round to 1000: it belongs to the next unit.
    while (value >= 999.5 && unit < SIZE_UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${Number(value.toPrecision(3))}${SIZE_UNITS[unit]}`;
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** An age as docker writes it: `About an hour ago`, `3 weeks ago`; `N/A` without a time. */
function formatAge(created, now = Date.now()) {
    const time = created === undefined ? Number.NaN : Date.parse(created);
    // As docker has it: zero times and those of reproducible builds (1970, 1980) are no ages.
    if (Number.isNaN(time) || time <= Date.UTC(2000)) {
        return 'N/A';
    }
    return `${formatDuration(Math.floor((now - time) / 1000))} ago`;
}
/** Seconds in words. The steps are those of docker's go-units `HumanDuration`. */
function formatDuration(seconds) {
    if (seconds < MINUTE) {
        return underAMinute(seconds);
    }
    if (seconds < HOUR) {
        const minutes = Math.floor(seconds / MINUTE);
        return minutes === 1 ? 'About a minute' : `${minutes} minutes`;
    }
    const hours = Math.floor(seconds / HOUR + 0.5);
    return hours <= 1 ? 'About an hour' : overAnHour(hours);
}
function underAMinute(seconds) {
    if (seconds < 1) {
        return 'Less than a second';
    }
    return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
const DAY_HOURS = 24;
/** Hours, and from how many of that unit on the next bigger one is used. */
const LONG_UNITS = [
    { word: 'hours', hours: 1, upTo: 2 * DAY_HOURS },
    { word: 'days', hours: DAY_HOURS, upTo: 2 * 7 * DAY_HOURS },
    { word: 'weeks', hours: 7 * DAY_HOURS, upTo: 2 * 30 * DAY_HOURS },
    { word: 'months', hours: 30 * DAY_HOURS, upTo: 2 * 365 * DAY_HOURS },
    { word: 'years', hours: 365 * DAY_HOURS, upTo: Number.POSITIVE_INFINITY },
];
function overAnHour(hours) {
    const unit = LONG_UNITS.find(({ upTo }) => hours < upTo) ?? LONG_UNITS[4];
    return `${Math.floor(hours / unit.hours)} ${unit.word}`;
}
/** The 12 hex characters that people know content by. */
function shortId(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}
/** As Go's Time.String has it, which is docker's CreatedAt of images: `2024-01-31 12:00:00 +0000 UTC`. */
function formatMoment(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day} ${local.time} ${local.offset.replace(':', '')} ${local.zone}`;
}
/** RFC 3339, which is docker's CreatedAt of instructions: `2024-01-31T12:00:00Z`. */
function formatTimestamp(created) {
    const local = localTime(created);
    return local === undefined
        ? 'N/A'
        : `${local.day}T${local.time}${local.offset === '+00:00' ? 'Z' : local.offset}`;
}
function localTime(created) {
    const at = Math.floor(Date.parse(created ?? '') / 1000) * 1000;
    if (Number.isNaN(at)) {
        return undefined;
    }
    const minutes = -new Date(at).getTimezoneOffset();
    const [day = '', time = ''] = new Date(at + minutes * 60_000).toISOString().split('T');
    const two = (number) => String(number).padStart(2, '0');
    const ahead = Math.abs(minutes);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
    return { day, time: time.slice(0, 8), offset, zone: zoneOf(at) ?? offset.replace(':', '') };
}
/** `CET`; `undefined` where it has no short name. */
function zoneOf(at) {
    const format = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return name !== undefined && /^[A-Z]{2,5}$/.test(name) ? name : undefined;
}
/** How much a registry still lets us do: `docker.io: 87 of 100 pulls left (in 6 hours)`. */
function formatRateLimit(registry, { limit, remaining, windowSeconds }) {
    const window = windowSeconds === undefined ? '' : ` (in ${formatDuration(windowSeconds)})`;
    return `${registry}: ${remaining} of ${limit} pulls left${window}`;
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/place/save.js
var save = __webpack_require__(4634);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/disk/replace.js
var replace = __webpack_require__(9573);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/registry/credentials/config-file.js
var config_file = __webpack_require__(5829);
// EXTERNAL MODULE: ./lib/registry/credentials/docker-credentials.js + 1 modules
var docker_credentials = __webpack_require__(163);
;// CONCATENATED MODULE: ./lib/action/docker-config.js











/**
 * Writes logins where docker, buildx, cosign and actions/attest look, in a folder of its own, so that
 * the runner's own file stays as it is. What stands beside that file (builders of buildx, plugins)
 * is found in the new folder as well.
 * @param folder is made, for `DOCKER_CONFIG`; only its owner can look into it
 * @throws ImageError in which nothing of the file is shown
 */
async function keepLogins(logins, folder, env) {
    const before = env['DOCKER_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    try {
        await (0,disk_folder/* makeFolder */.f)(folder, 0o700);
        await linkOthers(before, folder);
        const document = await readDocument((0,external_node_path_.join)(before, 'config.json'));
        const text = JSON.stringify(withLogins(document, logins), null, '\t');
        await (0,replace/* replaceFile */.fR)((0,external_node_path_.join)(folder, 'config.json'), text, { mode: 0o600 });
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)('keeping the logins for later steps', error);
    }
}
async function readDocument(file) {
    const bytes = (await (0,errors/* ifThere */.y)(() => (0,files/* readNamed */.Mk)(file))) ?? Buffer.alloc(0);
    return bytes.toString('utf8').trim() === '' ? {} : (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, file), file);
}
async function linkOthers(from, to) {
    const names = (await (0,errors/* ifThere */.y)(() => (0,promises_.readdir)(from))) ?? [];
    for (const name of names.filter((one) => one !== 'config.json')) {
        // A junction needs no right on Windows; elsewhere the kind is ignored.
        await (0,promises_.symlink)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), 'junction');
    }
}
/**
 * The file of before with these logins. Whatever reads it must find them in it: no helper is named for
 * their hosts, and none for all hosts (`credsStore`). oras and containers' tools would ask that one, and
 * take an empty name, which docker knows for "none", for a helper. Hosts whose logins that one keeps have
 * an entry with nothing in it, and name it themselves now.
 */
function withLogins(document, logins) {
    const { credsStore, credHelpers: _before, ...rest } = document;
    const member = (name) => (0,decode/* optional */.lq)(document[name], name, decode/* asObject */.eB) ?? {};
    const hosts = new Set(logins.map(({ registry }) => registry));
    const others = (entries) => Object.fromEntries(Object.entries(entries).filter(([key]) => !hosts.has((0,config_file/* normalizedKey */.pj)(key))));
    const auths = others(member('auths'));
    const kept = credsStore === undefined ? [] : Object.keys(auths).filter((key) => isEmpty(auths[key]));
    const credHelpers = {
        ...Object.fromEntries(kept.map((key) => [key, credsStore])),
        ...others(member('credHelpers')),
    };
    const added = logins.map(({ registry, username, password }) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [(0,docker_credentials/* serverOf */.FN)(registry), { auth }];
    });
    return {
        ...rest,
        auths: { ...auths, ...Object.fromEntries(added) },
        ...(Object.keys(credHelpers).length === 0 ? {} : { credHelpers }),
    };
}
function isEmpty(entry) {
    return typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0;
}

// EXTERNAL MODULE: ./lib/action/explained.js
var explained = __webpack_require__(9764);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/refs/bounded-surroundings.js

/** How often one file may take in another, and theirs in turn: what is included twice counts twice. */
const MOST_FILES = 2000;
/** Their bytes in all. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * The surroundings of one file, with an end: a few files that each include the next one twice stand for
 * millions.
 * @param path for the error, `TOO_LARGE`
 */
function boundedSurroundings(path, { read, ...others }) {
    let [files, bytes] = [0, 0];
    return {
        ...others,
        read: async (wanted) => {
            files += 1;
            const found = await read(wanted);
            bytes += found?.byteLength ?? 0;
            if (files > MOST_FILES || bytes > MOST_BYTES) {
                const limit = `over ${MOST_FILES} files, or ${MOST_BYTES} bytes`;
                throw new lib_errors/* ImageError */.C8('TOO_LARGE', `reading ${path}: it takes in ${limit}`);
            }
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/refs/piece.js
/** A part of a piece. */
function partOf(piece, start, end) {
    const { text, at, within } = piece;
    return { text: text.slice(start, end), at: at === undefined ? undefined : at + start, within };
}
/** What stands in no file: the value of a variable from elsewhere. */
function pieceFromElsewhere(text, variable) {
    return { text, at: undefined, within: [variable] };
}

;// CONCATENATED MODULE: ./lib/refs/interpolate.js

/**
 * A text with its variables replaced: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`,
 * `${NAME:+other}`, `${NAME+other}`, `${NAME:?message}`, `${NAME?message}`, and `$$` for a `$`.
 * https://docs.docker.com/reference/compose-file/interpolation/ (a Dockerfile has most of these)
 * @returns `undefined` where it cannot be resolved
 */
function interpolate(piece, variables) {
    const scan = new Scan(piece, variables);
    const pieces = scan.text(piece.within, '');
    return scan.failed ? undefined : pieces;
}
/** More than people write: a text that is made to fill memory is not resolved. */
const MOST_PIECES = 64;
/** How many variables may stand within the values of one another. */
const DEEPEST = 16;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const OPERATOR = /^:?[-+?]/;
class Scan {
    failed = false;
    #piece;
    #variables;
    #at = 0;
    constructor(piece, variables) {
        this.#piece = piece;
        this.#variables = variables;
    }
    /** Up to `end`, which is a closing brace inside a variable, or to the end of the text. */
    text(within, end) {
        if (within.length > DEEPEST) {
            return this.#fail();
        }
        const { text } = this.#piece;
        const pieces = [];
        let start = this.#at;
        const literal = () => {
            if (this.#at > start || pieces.length === 0) {
                pieces.push({ ...partOf(this.#piece, start, this.#at), within });
            }
        };
        while (this.#at < text.length && text[this.#at] !== end && !this.failed) {
            if (pieces.length > MOST_PIECES) {
                return this.#fail();
            }
            if (text[this.#at] === '$') {
                literal();
                pieces.push(...this.#variable(within));
                start = this.#at;
            }
            else {
                this.#at += 1;
            }
        }
        literal();
        return pieces.length > MOST_PIECES ? this.#fail() : pieces;
    }
    #variable(within) {
        const { text } = this.#piece;
        const start = this.#at;
        if (text[start + 1] === '$') {
            this.#at += 2;
            return [{ text: '$', at: undefined, within }];
        }
        const braced = text[start + 1] === '{';
        this.#at += braced ? 2 : 1;
        const name = NAME.exec(text.slice(this.#at))?.[0];
        if (name === undefined) {
            return this.#fail();
        }
        this.#at += name.length;
        const id = `${name} at ${(this.#piece.at ?? 0) + start}`;
        return braced ? this.#braced(name, [...within, id]) : this.#value(name, [...within, id]);
    }
    /** From behind the name to behind the closing brace. */
    #braced(name, within) {
        const { text } = this.#piece;
        const operator = OPERATOR.exec(text.slice(this.#at))?.[0] ?? '';
        this.#at += operator.length;
        const word = operator === '' ? [] : this.text(within, '}');
        if (text[this.#at] !== '}') {
            return this.#fail();
        }
        this.#at += 1;
        const isSet = this.#isSet(name, operator.startsWith(':'));
        switch (operator.at(-1)) {
            case '-':
                return isSet ? this.#value(name, within) : word;
            case '+':
                return isSet ? word : [{ text: '', at: undefined, within }];
            case '?':
                return isSet ? this.#value(name, within) : this.#fail();
            default:
                return this.#value(name, within);
        }
    }
    #isSet(name, notEmpty) {
        const value = this.#variables.lookup(name);
        return value !== undefined && !(notEmpty && value.every((part) => part.text === ''));
    }
    #value(name, within) {
        const value = this.#variables.lookup(name) ?? this.#variables.unset(name);
        return value?.map((part) => ({ ...part, within: [...within, ...part.within] })) ?? this.#fail();
    }
    #fail() {
        this.failed = true;
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/refs/compose-variables.js



/** What the variables of a compose project stand for. */
class ComposeVariables {
    #values;
    #outer;
    constructor(outer, values) {
        this.#outer = outer;
        this.#values = values;
    }
    /**
     * The environment, else what the including project has, else these files, the last one first.
     * @param files paths; one that is missing says nothing
     */
    static async read(files, { read, variables }, including) {
        const outer = (name) => variables[name] ?? including?.value(name);
        const values = new Map();
        for (const path of files) {
            const text = (await read(path))?.toString('utf8') ?? '';
            for (const [name, value] of entriesOf(text, (other) => outer(other) ?? values.get(other))) {
                values.set(name, value);
            }
        }
        return new ComposeVariables(outer, values);
    }
    value(name) {
        return this.#outer(name) ?? this.#values.get(name);
    }
    lookup(name) {
        const value = this.value(name);
        return value === undefined ? undefined : [pieceFromElsewhere(value, name)];
    }
    /** Nothing, which compose warns of and goes on with. */
    unset(name) {
        return [pieceFromElsewhere('', name)];
    }
}
/** Where a project has its variables unless it is told otherwise. */
function environmentFile(folder) {
    return (0,external_node_path_.join)(folder, '.env');
}
/** `NAME=VALUE` a line, perhaps behind `export`; a value may be quoted, name variables, and be followed by a comment. */
function* entriesOf(text, known) {
    const own = new Map();
    const lookUp = (name) => known(name) ?? own.get(name);
    for (const line of text.split(/\r?\n/)) {
        const [, name, written = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:](.*)$/.exec(line) ?? [];
        if (name !== undefined) {
            const value = valueIn(written.trim(), lookUp);
            own.set(name, value);
            yield [name, value];
        }
    }
}
/** Single quotes keep what is between them as it is. */
function valueIn(written, lookUp) {
    const [, quote, quoted] = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(written) ?? [];
    const text = quoted ?? written.replace(/(?:^|\s+)#.*$/, '');
    const pieces = quote === "'"
        ? undefined
        : interpolate(pieceFromElsewhere(text, ''), {
            lookup: (name) => {
                const value = lookUp(name);
                return value === undefined ? undefined : [pieceFromElsewhere(value, name)];
            },
            unset: (name) => [pieceFromElsewhere('', name)],
        });
    return pieces?.map((piece) => piece.text).join('') ?? text;
}

;// CONCATENATED MODULE: ./lib/refs/source-file.js

/** The largest file that is looked into, in bytes: what names images is written by people. */
const LARGEST_FILE = 8 * 1024 * 1024;
/** @throws ImageError `TOO_LARGE`, or `UNSUPPORTED` for UTF-16 */
function sourceFile(path, bytes) {
    if (bytes.length > LARGEST_FILE) {
        throw new lib_errors/* ImageError */.C8('TOO_LARGE', `reading ${path}: larger than ${LARGEST_FILE} bytes`);
    }
    const mark = bytes.subarray(0, 3).toString('hex');
    if (mark.startsWith('fffe') || mark.startsWith('feff')) {
        throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `reading ${path}: UTF-16`, {
            hint: 'save it as UTF-8, which the tools that read it expect',
        });
    }
    const base = mark === 'efbbbf' ? 3 : 0;
    return { path, text: bytes.toString('latin1', base), base };
}
/** Where an offset in bytes is: line and character, both counted from 1. */
function positionOf(bytes, offset) {
    const before = bytes.toString('utf8', 0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./lib/refs/compose-files.js



/** In the order in which docker compose looks for them. */
const BASES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/**
 * The files that docker compose reads together with this one: those of `COMPOSE_FILE` if it is among them, else the
 * override file beside a file with a usual name.
 */
async function composeFiles(file, surroundings) {
    const folder = (0,external_node_path_.dirname)(file.path);
    const variables = await ComposeVariables.read([environmentFile(folder)], surroundings);
    const paths = listedWith(file.path, variables) ?? (await usualWith(file.path, surroundings));
    const files = [];
    for (const path of paths) {
        const bytes = path === file.path ? undefined : await surroundings.read(path);
        files.push(...(path === file.path ? [file] : bytes ? [sourceFile(path, bytes)] : []));
    }
    return { files, variables };
}
function listedWith(path, variables) {
    const separator = variables.value('COMPOSE_PATH_SEPARATOR') || external_node_path_.delimiter;
    const listed = (variables.value('COMPOSE_FILE') ?? '').split(separator).filter(Boolean);
    const paths = listed.map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
    return paths.includes((0,external_node_path_.normalize)(path))
        ? paths.map((one) => (one === (0,external_node_path_.normalize)(path) ? path : one))
        : undefined;
}
async function usualWith(path, surroundings) {
    const name = (0,external_node_path_.basename)(path);
    if (BASES.includes(name)) {
        return [path, ...(await firstBeside(path, OVERRIDES, surroundings))];
    }
    return OVERRIDES.includes(name)
        ? [...(await firstBeside(path, BASES, surroundings)), path]
        : [path];
}
async function firstBeside(path, names, { read }) {
    for (const name of names) {
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        if ((await read(beside)) !== undefined) {
            return [beside];
        }
    }
    return [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/refs/yaml-node.js


/**
 * The documents of a YAML file.
 * @param text one character a byte, so that offsets are those of the file
 * @throws ImageError `INVALID_DOCUMENT`, with the line
 */
function parseYaml(text, path) {
    const lineCounter = new dist/* LineCounter */.HN();
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter,
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
        prettyErrors: false,
    });
    const documents = Array.isArray(parsed) ? parsed : [];
    for (const { errors } of documents) {
        for (const { pos, message } of errors) {
            const what = `reading ${path}:${lineCounter.linePos(pos[0]).line}: not YAML: ${message}`;
            throw new lib_errors/* ImageError */.C8('INVALID_DOCUMENT', what, {
                hint: text.includes('{{') ? 'render templates first: they are no YAML yet' : undefined,
            });
        }
    }
    return documents.flatMap((document) => {
        const maps = { entries: new Map(), values: new Map(), items: new Map() };
        const shared = { targets: targetsOf(document), text, mergesLeft: MOST_MERGED, ...maps };
        const root = nodeOf(shared, document.contents);
        return root === undefined ? [] : [root];
    });
}
/** Merges of merges stand for far more entries than a file has. */
const MOST_MERGED = 200_000;
/** A node with aliases and merge keys (`<<`) followed. */
class YamlNode {
    /** The same object wherever an alias stands for it. */
    node;
    #shared;
    constructor(shared, node) {
        this.#shared = shared;
        this.node = node;
    }
    /** What stands under these keys of maps, one below the other. */
    get(key, ...below) {
        // The first of a name counts.
        const values = kept(this.#shared.values, this.node, () => new Map(this.entries().toReversed()));
        const found = values.get(key);
        const [next, ...rest] = below;
        return next === undefined ? found : found?.get(next, ...rest);
    }
    /** A map's entries, its own keys before those that it merges; none for other nodes. */
    entries() {
        return kept(this.#shared.entries, this.node, () => this.#entries(new Set()));
    }
    /** @throws ImageError `TOO_LARGE` */
    #entries(seen) {
        if (!(0,dist/* isMap */.jh)(this.node) || seen.has(this.node)) {
            return [];
        }
        seen.add(this.node);
        const pairs = this.node.items.flatMap(({ key, value }) => {
            const node = this.#below(value);
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            return node === undefined || name === undefined ? [] : [[name, node]];
        });
        const merged = pairs
            .filter(([name]) => name === '<<')
            .flatMap(([, node]) => ((0,dist/* isSeq */.oP)(node.node) ? node.items() : [node]))
            .flatMap((node) => node.#entries(seen));
        this.#shared.mergesLeft -= merged.length;
        if (this.#shared.mergesLeft < 0) {
            throw new lib_errors/* ImageError */.C8('TOO_LARGE', `its merge keys stand for over ${MOST_MERGED} entries`);
        }
        return [...pairs.filter(([name]) => name !== '<<'), ...merged];
    }
    /** A sequence's items; none for other nodes. */
    items() {
        const { node } = this;
        return (0,dist/* isSeq */.oP)(node)
            ? kept(this.#shared.items, node, () => node.items.flatMap((item) => this.#below(item) ?? []))
            : [];
    }
    get isMap() {
        return (0,dist/* isMap */.jh)(this.node);
    }
    /** A scalar's text and where it stands; `undefined` for other nodes and for a missing one. */
    get scalar() {
        const { node } = this;
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined) {
            return undefined;
        }
        // The number 1.20 is 1.2, and the tag is not.
        const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
        return { text, at: offsetOf(node, text, this.#shared.text), within: [] };
    }
    /** As it is written: `!reset`. */
    get tag() {
        return this.node.tag;
    }
    get isQuoted() {
        return (0,dist/* isScalar */.jn)(this.node) && (this.node.type?.startsWith('QUOTE_') ?? false);
    }
    #below(value) {
        return nodeOf(this.#shared, value);
    }
}
/** A value that is made once for each key. */
function kept(values, key, make) {
    const known = values.get(key) ?? make();
    values.set(key, known);
    return known;
}
/**
 * What each alias stands for: the last node before it with its anchor. To look through the document for
 * each alias would take a time that grows with the square of a document of merges.
 */
function targetsOf(document) {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            targets.set(node, anchors.get(node.source));
        }
        else if ((0,dist/* isNode */.Ll)(node) && node.anchor !== undefined) {
            anchors.set(node.anchor, node);
        }
    });
    return targets;
}
function nodeOf(shared, value) {
    const node = (0,dist/* isAlias */.Vj)(value) ? shared.targets.get(value) : value;
    return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? new YamlNode(shared, node) : undefined;
}
/** Where the text of a scalar stands, if it stands there letter by letter: no escapes, no folding. */
function offsetOf({ range, type }, value, text) {
    if (range === undefined || range === null) {
        return undefined;
    }
    const [start, end] = range;
    if (type === 'PLAIN' || type?.startsWith('QUOTE_')) {
        const quote = type === 'PLAIN' ? 0 : 1;
        return text.slice(start + quote, end - quote) === value ? start + quote : undefined;
    }
    // A block scalar: its header has a line of its own, and what follows it may be indented.
    const body = text.indexOf('\n', start) + 1;
    const at = text.indexOf(value.trim(), body);
    return value.trim() !== '' && body > 0 && at >= body && at < end && !value.trim().includes('\n')
        ? at
        : undefined;
}

;// CONCATENATED MODULE: ./lib/refs/compose-service.js
var _a;






/** How many files or services may extend or include one another. */
const compose_service_DEEPEST = 16;
/** A compose file, read with the variables of its project. */
class ComposeFile {
    roots;
    path;
    #surroundings;
    #variables;
    constructor({ path, text }, surroundings, variables) {
        this.path = path;
        this.roots = parseYaml(text, path);
        this.#surroundings = surroundings;
        this.#variables = variables;
    }
    /** A text with its variables replaced; `undefined` for nothing. */
    word(node) {
        const pieces = node?.scalar && interpolate(node.scalar, this.#variables);
        return pieces?.map(({ text }) => text).join('') || undefined;
    }
    /** A file beside this one. @throws ImageError `NOT_FOUND` */
    async beside(name) {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(this.path), name);
        const bytes = await this.#surroundings.read(path);
        if (bytes === undefined) {
            throw new lib_errors/* ImageError */.C8('NOT_FOUND', `reading ${this.path}: there is no ${path}`);
        }
        return sourceFile(path, bytes);
    }
    /** What a service leaves out, it has of the one that it extends. */
    async service(name, node, depth = 0) {
        const base = await this.#base(name, node, depth);
        const build = node.get('build');
        const others = [...contextsOf(node), ...volumesOf(node)].map((spot) => this.#imageText(spot));
        return {
            image: this.#own(node.get('image')) ?? base?.image,
            isBuilt: build === undefined ? base?.isBuilt : isSaid(build),
            platform: this.word(node.get('platform')) ?? base?.platform,
            profiles: [...profilesOf(node), ...(base?.profiles ?? [])],
            others: [...others, ...(base?.others ?? [])],
        };
    }
    #own(node) {
        return node?.scalar && isSaid(node) ? this.#imageText(node.scalar) : undefined;
    }
    #imageText(spot) {
        return { path: this.path, spot, pieces: interpolate(spot, this.#variables) };
    }
    async #base(name, node, depth) {
        const extended = node.get('extends');
        const service = extended?.scalar?.text ?? extended?.get('service')?.scalar?.text;
        if (extended === undefined || service === undefined) {
            return undefined;
        }
        const path = this.word(extended.get('file'));
        if (depth === compose_service_DEEPEST || (path === undefined && service === name)) {
            throw new lib_errors/* ImageError */.C8('INVALID_DOCUMENT', `reading ${this.path}: ${name} extends itself`);
        }
        const other = path === undefined
            ? this
            : new _a(await this.beside(path), this.#surroundings, this.#variables);
        const found = other.roots.map((root) => root.get('services', service)).find((one) => one);
        return found && other.service(service, found, depth + 1);
    }
}
_a = ComposeFile;
/** Not nothing, nor what `!reset` takes back. */
function isSaid(node) {
    return node.tag !== '!reset' && (node.isMap || node.scalar !== undefined);
}
function profilesOf(node) {
    return (node.get('profiles')?.items() ?? []).flatMap((profile) => profile.scalar?.text ?? []);
}
const IMAGE_CONTEXT = 'docker-image://';
/** `additional_contexts`, as a map or as a list of `NAME=CONTEXT`. */
function contextsOf(service) {
    const contexts = service.get('build', 'additional_contexts');
    const nodes = [
        ...(contexts?.entries().map(([, node]) => node) ?? []),
        ...(contexts?.items() ?? []),
    ];
    return nodes.flatMap(({ scalar }) => {
        const at = scalar?.text.indexOf(IMAGE_CONTEXT) ?? -1;
        return scalar === undefined || at < 0 ? [] : [partOf(scalar, at + IMAGE_CONTEXT.length)];
    });
}
/** `volumes` of `type: image`. */
function volumesOf(service) {
    const volumes = service.get('volumes')?.items() ?? [];
    return volumes
        .filter((volume) => volume.get('type')?.scalar?.text === 'image')
        .flatMap((volume) => volume.get('source')?.scalar ?? []);
}

;// CONCATENATED MODULE: ./lib/refs/written-reference.js


/**
 * The reference that the pieces make together.
 * @returns `undefined` where they make none: a template expression, a path, nothing
 */
function writtenReference(pieces, { path, spot, platform }) {
    const text = pieces.map((piece) => piece.text).join('');
    const reference = referenceOf(text);
    if (reference === undefined) {
        return undefined;
    }
    const parts = spot?.at === undefined ? pieces : [spot];
    const located = parts.filter((piece) => piece.at !== undefined);
    return {
        path,
        text,
        reference,
        start: Math.min(...located.map(({ at = 0 }) => at)),
        end: Math.max(...located.map(({ at = 0, text: { length } }) => at + length)),
        ...(platform === undefined ? {} : { platform }),
        digestPlace: digestPlaceOf(pieces, text),
    };
}
function referenceOf(text) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        if (error instanceof lib_errors/* ImageError */.C8) {
            return undefined;
        }
        throw error;
    }
}
const FIXED = {
    elsewhere: 'its end is not written here: it comes from a variable',
    variable: 'a variable may change its tag, and a digest would still be that of another one',
    parted: 'its digest is not written in one piece',
};
function digestPlaceOf(pieces, text) {
    const last = pieces.at(-1);
    if (last?.at === undefined) {
        return { kind: 'fixed', why: FIXED.elsewhere };
    }
    const end = last.at + last.text.length;
    const digest = text.indexOf('@');
    if (digest >= 0) {
        return takenPlace(last, { at: last.at, length: text.length - digest });
    }
    return variesWithout(pieces, last, tagStart(text))
        ? { kind: 'fixed', why: FIXED.variable }
        : { kind: 'free', at: end, before: '@' };
}
/** @param digest how long it is, with its `@` */
function takenPlace({ text }, { at, length }) {
    const end = at + text.length;
    if (length <= text.length) {
        return { kind: 'taken', start: end - length, end, isRemovable: true };
    }
    // All but the `@`: a field that holds a digest alone, and must not be empty.
    return length === text.length + 1
        ? { kind: 'taken', start: at, end, isRemovable: false }
        : { kind: 'fixed', why: FIXED.parted };
}
/** Where the tag begins, with its colon; the end where there is none. */
function tagStart(text) {
    const colon = text.lastIndexOf(':');
    return colon < 0 || text.indexOf('/', colon) >= 0 ? text.length : colon;
}
/**
 * Whether a variable may give the image another tag and leave the last piece, and with it the
 * digest, as it is: then the digest would win over the tag that was asked for.
 */
function variesWithout(pieces, last, from) {
    let end = 0;
    return pieces.some(({ text, within }) => {
        end += text.length;
        return end >= from && !within.every((variable, depth) => last.within[depth] === variable);
    });
}

;// CONCATENATED MODULE: ./lib/refs/compose.js






/**
 * The images of a compose project: those of its services, of their builds' additional contexts and of image
 * volumes; in the files that override, include and extend one another too.
 * https://docs.docker.com/reference/compose-file/
 */
async function composeReferences(file, surroundings) {
    const whole = await composeFiles(file, surroundings);
    const profiles = (whole.variables.value('COMPOSE_PROFILES') ?? '').split(',');
    const project = new ComposeProject(surroundings, new Set(profiles.map((one) => one.trim())));
    return project.references(whole, 0);
}
class ComposeProject {
    #surroundings;
    #profiles;
    constructor(surroundings, profiles) {
        this.#surroundings = surroundings;
        this.#profiles = profiles;
    }
    async references({ files, variables }, depth) {
        const services = new Map();
        const included = [];
        for (const source of files) {
            const file = new ComposeFile(source, this.#surroundings, variables);
            for (const root of file.roots) {
                await addServices(services, file, root);
                for (const item of root.get('include')?.items() ?? []) {
                    included.push(...(await this.#included({ file, variables, depth }, item)));
                }
            }
        }
        const own = [...services.values()].flatMap((layers) => this.#referencesOf(layers));
        return [...own, ...included];
    }
    /** A project of its own, whose variables are those of this one first. */
    async #included({ file, variables, depth }, item) {
        if (depth === compose_service_DEEPEST) {
            throw new lib_errors/* ImageError */.C8('INVALID_DOCUMENT', `reading ${file.path}: it includes itself`);
        }
        const paths = wordsOf(file, item.isMap ? item.get('path') : item);
        const files = [];
        for (const path of paths) {
            files.push(await file.beside(path));
        }
        const folder = (0,external_node_path_.dirname)(file.path);
        const own = file.word(item.get('project_directory'));
        const directory = own === undefined ? (0,external_node_path_.dirname)(files[0]?.path ?? file.path) : (0,external_node_path_.join)(folder, own);
        const named = wordsOf(file, item.get('env_file')).map((name) => (0,external_node_path_.join)(folder, name));
        const environment = named.length === 0 ? [environmentFile(directory)] : named;
        const inner = await ComposeVariables.read(environment, this.#surroundings, variables);
        return this.references({ files, variables: inner }, depth + 1);
    }
    /** @param layers what each file says of one service, the last one over those before */
    #referencesOf(layers) {
        const isBuilt = last(layers, (layer) => layer.isBuilt) === true;
        const platform = last(layers, (layer) => layer.platform);
        const isActive = this.#isActive(layers.flatMap(({ profiles }) => profiles));
        const images = layers.flatMap(({ image }) => image ?? []);
        const made = (text, isIdle) => {
            const found = text.pieces && writtenReference(text.pieces, { ...text, platform });
            return found === undefined ? [] : [isIdle ? { ...found, isIdle } : found];
        };
        const own = images.flatMap((image) => made(image, !isActive || image !== images.at(-1)));
        const others = layers.flatMap((layer) => layer.others).flatMap((one) => made(one, !isActive));
        return [...own.map((one) => (isBuilt ? { ...one, isBuilt } : one)), ...others];
    }
    /** What has no profile always is; `*` is every profile. */
    #isActive(profiles) {
        return (profiles.length === 0 ||
            this.#profiles.has('*') ||
            profiles.some((profile) => this.#profiles.has(profile)));
    }
}
/** `!reset` takes a service away, `!override` puts it in the place of what earlier files say. */
async function addServices(services, file, root) {
    for (const [name, node] of root.get('services')?.entries() ?? []) {
        const before = node.tag === undefined ? (services.get(name) ?? []) : [];
        const own = node.tag === '!reset' ? [] : [await file.service(name, node)];
        services.set(name, [...before, ...own]);
    }
}
function wordsOf(file, node) {
    const nodes = node?.scalar === undefined ? (node?.items() ?? []) : [node];
    return nodes.flatMap((one) => file.word(one) ?? []);
}
/** What the last layer that says something says. */
function last(layers, of) {
    return layers.map(of).findLast((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./lib/refs/json-comments.js
/**
 * JSON with comments as JSON that YAML's parser takes, every character at its place: comments and tabs become
 * blanks. Commas before a closing bracket are left: YAML allows them.
 */
function withoutJsonComments(text) {
    let result = '';
    for (const { kind, end, start } of tokensOf(text)) {
        const token = text.slice(start, end);
        result +=
            kind === 'string' ? token : token.replaceAll(kind === 'comment' ? /[^\r\n]/g : /\t/g, ' ');
    }
    return result;
}
/** What begins at a character, and how it ends. */
const STRING = /"(?:\\.|[^"\\])*"?/sy;
const COMMENT = /\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)/sy;
const OTHER = /[^"/]+|\//sy;
function* tokensOf(text) {
    for (let start = 0; start < text.length;) {
        const [kind, end] = endOf('string', STRING, text, start) ??
            endOf('comment', COMMENT, text, start) ??
            endOf('other', OTHER, text, start) ??
            ['other', text.length];
        yield { kind, start, end };
        start = end;
    }
}
function endOf(kind, pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.test(text) ? [kind, pattern.lastIndex] : undefined;
}

;// CONCATENATED MODULE: ./lib/refs/devcontainer.js






/**
 * The image of a development container, or those of the compose files that it names.
 * https://containers.dev/implementors/json_reference/
 */
async function devcontainerReferences({ path, text }, surroundings) {
    const [root] = parseYaml(withoutJsonComments(text), path);
    const image = root?.get('image')?.scalar;
    const found = [...((image && [writtenReference([image], { path })]) ?? [])];
    for (const name of devcontainer_composeFiles(root)) {
        const whole = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        const bytes = await surroundings.read(whole);
        if (bytes !== undefined) {
            found.push(...(await composeReferences(sourceFile(whole, bytes), surroundings)));
        }
    }
    return found.filter((one) => one !== undefined);
}
function devcontainer_composeFiles(root) {
    const files = root?.get('dockerComposeFile');
    const nodes = files?.scalar === undefined ? (files?.items() ?? []) : [files];
    return nodes.flatMap(({ scalar }) => scalar?.text ?? []);
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/refs/dockerfile-arguments.js


/**
 * A digest may be written into the value of an `ARG` only if nothing but ends of one and the same
 * reference is made of it: it would show up in labels and scripts, and in the middle of other images.
 */
function agreedPlaces(references, definitions, instructions, escapeCharacter) {
    const mentions = new Mentions(definitions, instructions, escapeCharacter);
    const users = new Map();
    for (const { digestPlace, text } of references) {
        if (digestPlace.kind === 'free') {
            const use = `${digestPlace.at} ${text}`;
            users.set(use, (users.get(use) ?? 0) + 1);
        }
    }
    return references.map((reference) => {
        const { digestPlace, text } = reference;
        const at = digestPlace.kind === 'free' ? digestPlace.at : undefined;
        const name = at === undefined ? undefined : mentions.nameEndingAt(at);
        return name === undefined || mentions.of(name) === users.get(`${at} ${text}`)
            ? reference
            : { ...reference, digestPlace: { kind: 'fixed', why: `its ARG ${name} is used elsewhere` } };
    });
}
/** Every instruction is looked through once: to ask each of them about each name takes minutes for a long file. */
class Mentions {
    #definitions;
    #escape;
    /** By the offset at which a piece of their values ends. */
    #names = new Map();
    /** How often other instructions than ARG mention a name. */
    #mentioned = new Map();
    /** The ARGs that define a name, and those that mention it in the value of another one. */
    #defining = new Map();
    #mentioning = new Map();
    #counts = new Map();
    constructor(definitions, instructions, escapeCharacter) {
        this.#definitions = definitions;
        this.#escape = escapeCharacter;
        for (const [name, { pieces }] of definitions) {
            for (const { at, text } of pieces) {
                if (at !== undefined && !this.#names.has(at + text.length)) {
                    this.#names.set(at + text.length, name);
                }
            }
        }
        for (const instruction of instructions) {
            this.#note(instruction);
        }
    }
    #note(instruction) {
        const mentioned = variablesIn(instruction.getRawArgumentsContent() ?? '', this.#escape);
        if (!(instruction instanceof main.Arg)) {
            for (const name of mentioned) {
                this.#mentioned.set(name, (this.#mentioned.get(name) ?? 0) + 1);
            }
            return;
        }
        const names = instruction.getProperties().map((property) => property.getName());
        const definition = { line: instruction.getRange().start.line, names };
        for (const name of new Set(names)) {
            add(this.#defining, name, definition);
        }
        for (const name of new Set(mentioned.filter((one) => !names.includes(one)))) {
            add(this.#mentioning, name, definition);
        }
    }
    /** The argument whose value ends at an offset. */
    nameEndingAt(offset) {
        return this.#names.get(offset);
    }
    /**
     * How often its value is asked for; by way of other arguments as often as theirs. Without an end where
     * more arguments stand behind one another than are resolved.
     */
    of(name, depth = 0) {
        const known = this.#counts.get(name);
        if (known !== undefined) {
            return known;
        }
        if (depth > DEEPEST) {
            return Number.POSITIVE_INFINITY;
        }
        // An argument that mentions itself means the one before it.
        this.#counts.set(name, 0);
        const own = this.#definitions.get(name)?.line;
        const again = (this.#defining.get(name) ?? []).filter(({ line }) => line !== own).length;
        const others = (this.#mentioning.get(name) ?? []).flatMap(({ names }) => names);
        const byOthers = others.reduce((sum, other) => sum + this.of(other, depth + 1), 0);
        const count = (this.#mentioned.get(name) ?? 0) + again + byOthers;
        this.#counts.set(name, count);
        return count;
    }
}
/** The parser looks through the whole file for the value of each variable, which is not asked for here. */
function variablesIn(text, escapeCharacter) {
    const escaped = escapeCharacter === '`' ? '`' : '\\\\';
    const joined = text.replaceAll(new RegExp(`${escaped}[ \\t\\r]*\\n`, 'g'), '');
    const found = joined.matchAll(new RegExp(`${escaped}\\$|\\$\\{?([A-Za-z0-9_]+)`, 'g'));
    return [...found].flatMap(([, name]) => name ?? []);
}
function add(map, name, definition) {
    const known = map.get(name) ?? [];
    known.push(definition);
    map.set(name, known);
}

;// CONCATENATED MODULE: ./lib/refs/dockerfile-text.js
/** The text of a Dockerfile, whose parser counts lines and characters, by offsets. */
class DockerfileText {
    #text;
    #lines;
    constructor(text) {
        this.#text = text;
        this.#lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    }
    /** @param value what the parser made of the range: without quotes and continued lines */
    piece({ start, end }, value) {
        const [from, to] = [this.#offset(start), this.#offset(end)];
        const written = this.#text.slice(from, to);
        const [, quote = '', word = value] = /^(["'])(.*)\1$/s.exec(value) ?? [];
        const skipped = written === value ? quote.length : Number(/^["']/.test(written));
        const at = written.slice(skipped, written.length - skipped) === word ? from + skipped : undefined;
        return { text: word, at, within: [] };
    }
    #offset({ line, character }) {
        return (this.#lines[line] ?? 0) + character;
    }
}

;// CONCATENATED MODULE: ./lib/refs/dockerfile.js





/**
 * The images that a Dockerfile names: in `FROM`, `COPY --from`, `RUN --mount=\u2026,from=` and `# syntax=`.
 * Stages, `scratch` and names that depend on a build argument without a default are none.
 * https://docs.docker.com/reference/dockerfile/
 */
function dockerfileReferences(path, text) {
    const scan = new DockerfileScan(path, text);
    return scan.references();
}
class DockerfileScan {
    #path;
    #source;
    #dockerfile;
    /** Of all the file: `COPY` and mounts know every stage. */
    #stages = new Set();
    /** `FROM` knows those before it: `FROM golang AS golang` is an image. */
    #earlier = new Set();
    /** Of every `ARG` before the first `FROM`, its line. */
    #initialLines;
    /** What `ARG` before the first `FROM` defines, the last one of a name. */
    #arguments = new Map();
    constructor(path, text) {
        this.#path = path;
        this.#source = new DockerfileText(text);
        this.#dockerfile = main.DockerfileParser.parse(text);
        const initial = this.#dockerfile.getInitialARGs();
        this.#initialLines = new Set(initial.map((one) => one.getRange().start.line));
        for (const from of this.#dockerfile.getFROMs()) {
            this.#stages.add(from.getBuildStage()?.toLowerCase() ?? '');
        }
    }
    references() {
        const syntax = this.#dockerfile
            .getDirectives()
            .filter((directive) => directive.getName().toLowerCase() === 'syntax')
            .map((one) => this.#made([this.#source.piece(one.getValueRange(), one.getValue())]));
        const instructions = this.#dockerfile.getInstructions();
        const named = instructions.flatMap((instruction) => this.#named(instruction));
        const found = [...syntax, ...named].filter((one) => one !== undefined);
        const escapeCharacter = this.#dockerfile.getEscapeCharacter();
        return agreedPlaces(found, this.#arguments, instructions, escapeCharacter);
    }
    #named(instruction) {
        if (instruction instanceof main.From) {
            return [this.#from(instruction)];
        }
        if (instruction instanceof main.Arg) {
            this.#define(instruction);
            return [];
        }
        if (instruction instanceof main.Onbuild) {
            const trigger = instruction.getTriggerInstruction();
            return trigger === null ? [] : this.#named(trigger);
        }
        if (instruction instanceof main.Copy) {
            const flag = instruction.getFlags().find((one) => one.getName() === 'from');
            return [this.#otherImage(flag?.getValue(), flag?.getValueRange())];
        }
        return instruction instanceof main.ModifiableInstruction ? this.#mounts(instruction) : [];
    }
    #from(instruction) {
        const image = instruction.getImage();
        const range = instruction.getImageRange();
        if (image === null || range === null) {
            return undefined;
        }
        const spot = this.#source.piece(range, image);
        const pieces = this.#resolved(spot);
        const platform = instruction.getPlatformFlag()?.getValue() ?? undefined;
        const isKnown = platform?.includes('$') !== true;
        const known = { spot, stages: this.#earlier, ...(isKnown ? { platform } : {}) };
        const made = pieces && this.#made(pieces, known);
        this.#earlier.add(instruction.getBuildStage()?.toLowerCase() ?? '');
        return made;
    }
    #mounts(instruction) {
        return instruction
            .getFlags()
            .filter((flag) => flag.getName() === 'mount')
            .map((flag) => flag.getOption('from'))
            .map((option) => this.#otherImage(option?.getValue(), option?.getValueRange()));
    }
    /** Where variables are not replaced, and a number is a stage. */
    #otherImage(value, range) {
        const isImage = typeof value === 'string' && !/^\d+$/.test(value);
        return isImage && range ? this.#made([this.#source.piece(range, value)]) : undefined;
    }
    #made(pieces, { stages = this.#stages, ...circumstances } = {}) {
        const name = pieces.map(({ text }) => text).join('');
        return name === 'scratch' || stages.has(name.toLowerCase())
            ? undefined
            : writtenReference(pieces, { path: this.#path, ...circumstances });
    }
    /** Only what stands before the first `FROM` counts there. */
    #define(instruction) {
        if (!this.#initialLines.has(instruction.getRange().start.line)) {
            return;
        }
        for (const property of instruction.getProperties()) {
            const value = this.#valueOf(property);
            const name = property.getName();
            if (value === undefined) {
                this.#arguments.delete(name);
            }
            else {
                const id = `ARG ${name}`;
                const pieces = value.map((piece) => ({ ...piece, within: [id, ...piece.within] }));
                this.#arguments.set(name, { pieces, line: instruction.getRange().start.line });
            }
        }
    }
    #valueOf(property) {
        const value = property.getValue();
        const range = property.getValueRange();
        return value === null || range === null
            ? undefined
            : this.#resolved(this.#source.piece(range, value));
    }
    #resolved(piece) {
        return interpolate(piece, this.#variables);
    }
    #variables = {
        lookup: (name) => this.#arguments.get(name)?.pieces,
        unset: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/refs/gitlab.js







/** Keys of the root that are no jobs. */
const NO_JOBS = new Set([
    'cache',
    'image',
    'include',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
]);
/** How many files may include one another, and jobs extend one another. */
const gitlab_DEEPEST = 16;
/**
 * The images of GitLab CI: `image` and `services` of the root, of `default`, and of each job, in the files of
 * the repository that it includes too. Those of other projects and of templates are not looked into.
 * https://docs.gitlab.com/ci/yaml/
 */
async function gitlabReferences(file, surroundings) {
    const roots = await rootsOf(file, { surroundings, top: (0,external_node_path_.dirname)(file.path), depth: 0 });
    const pipeline = new Pipeline(roots);
    return roots.flatMap((root) => pipeline.references(root));
}
/** The documents of a file behind those that it includes: what comes later counts. */
async function rootsOf(file, { depth, ...given }) {
    if (depth > gitlab_DEEPEST) {
        throw new lib_errors/* ImageError */.C8('INVALID_DOCUMENT', `reading ${file.path}: it includes itself`);
    }
    const found = [];
    for (const node of parseYaml(file.text, file.path)) {
        for (const name of localNames(node.get('include'))) {
            const path = (0,external_node_path_.join)(given.top, name);
            const bytes = await given.surroundings.read(path);
            if (bytes === undefined) {
                throw new lib_errors/* ImageError */.C8('NOT_FOUND', `reading ${file.path}: there is no ${path}`);
            }
            found.push(...(await rootsOf(sourceFile(path, bytes), { ...given, depth: depth + 1 })));
        }
        found.push({ path: file.path, node });
    }
    return found;
}
/** Paths of files of the repository, written alone or as `local`; one with a `*` or a variable is not resolved. */
function localNames(include) {
    const items = include === undefined || include.items().length > 0 ? include?.items() : [include];
    return (items ?? [])
        .flatMap((item) => (item.scalar ?? item.get('local')?.scalar)?.text ?? [])
        .filter((name) => !/[*$]|:\/\//.test(name));
}
class Pipeline {
    #roots;
    constructor(roots) {
        this.#roots = roots;
    }
    references({ path, node }) {
        const jobs = node.entries().filter(([key, job]) => !NO_JOBS.has(key) && job.isMap);
        return [
            ...this.#imagesOf([{ path, node }]),
            ...jobs.flatMap(([, job]) => this.#imagesOf(this.#extended({ path, node: job }))),
        ];
    }
    /** A job, then those that it extends, the nearest first, each once. */
    #extended(job, depth = 0, seen = new Set()) {
        if (depth > gitlab_DEEPEST || seen.has(job.node.node)) {
            return [];
        }
        seen.add(job.node.node);
        const extended = job.node.get('extends');
        const nodes = extended?.scalar === undefined ? (extended?.items() ?? []) : [extended];
        const names = nodes.flatMap(({ scalar }) => scalar?.text ?? []).toReversed();
        const bases = names.flatMap((name) => this.#named(name));
        return [job, ...bases.flatMap((base) => this.#extended(base, depth + 1, seen))];
    }
    #named(name) {
        return this.#roots.toReversed().flatMap(({ path, node }) => {
            const job = node.get(name);
            return job === undefined ? [] : [{ path, node: job }];
        });
    }
    /** @param layers a job and what it extends: the first that has an image or services says which */
    #imagesOf(layers) {
        const variables = this.#variablesOf(layers);
        const first = (key) => layers.find(({ node }) => node.get(key) !== undefined);
        const [image, services] = [first('image'), first('services')];
        return [
            ...imagesAt(image?.path, [image?.node.get('image')], variables),
            ...imagesAt(services?.path, services?.node.get('services')?.items() ?? [], variables),
        ];
    }
    /** A project, a schedule or who starts a pipeline may give any of them another value: none is fixed here. */
    #variablesOf(layers) {
        const places = [...layers, ...this.#roots.toReversed()].map(({ node }) => node);
        const lookup = (name) => {
            const nodes = places.flatMap((node) => node.get('variables', name) ?? []);
            const value = (nodes[0]?.scalar ?? nodes[0]?.get('value')?.scalar)?.text;
            return value === undefined || value.includes('$')
                ? undefined
                : [pieceFromElsewhere(value, name)];
        };
        return { lookup, unset: () => undefined };
    }
}
function imagesAt(path, nodes, variables) {
    return nodes.flatMap((node) => {
        const piece = node?.scalar ?? node?.get('name')?.scalar;
        const platform = node?.get('docker', 'platform')?.scalar?.text;
        const pieces = piece && interpolate(piece, variables);
        return path !== undefined && pieces
            ? (writtenReference(pieces, { path, spot: piece, platform }) ?? [])
            : [];
    });
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/refs/helm-values.js



/**
 * The images among the values of a Helm chart: maps under a key that ends in `image`, with `repository` (or `image`, or
 * `name`) and `tag` or `digest`, perhaps `registry`; texts under such a key; and the same in a list or map under a key
 * that ends in `images`. A chart says itself what its values mean: these are the conventions that most follow.
 */
function helmReferences(path, roots) {
    const seen = new Set();
    return roots.flatMap((root) => [...below(root, path, seen)]);
}
function* below(node, path, seen) {
    if (seen.has(node.node)) {
        return;
    }
    seen.add(node.node);
    for (const [key, value] of node.entries()) {
        const found = /image$/i.test(key) ? imageOf(value, node, path) : undefined;
        if (found !== undefined) {
            yield found;
        }
        if (/images$/i.test(key)) {
            const listed = [...value.items(), ...value.entries().map(([, one]) => one)];
            yield* listed.flatMap((one) => imageOf(one, value, path) ?? []);
        }
        // The text `image` in a map of that name is a part of it.
        yield* found !== undefined && value.isMap ? [] : below(value, path, seen);
    }
    for (const item of node.items()) {
        yield* below(item, path, seen);
    }
}
function imageOf(value, parent, path) {
    const { scalar } = value;
    if (scalar !== undefined) {
        return isWhole(scalar.text) && !hasTagBeside(parent)
            ? writtenReference([scalar], { path })
            : undefined;
    }
    return tripleOf(value, path);
}
/** A text without a tag may be anything, such as the path of a picture. */
function isWhole(text) {
    try {
        const { tag, digest } = (0,oci_reference/* parseName */.$q)(text);
        return tag !== undefined || digest !== undefined;
    }
    catch {
        return false;
    }
}
function hasTagBeside(parent) {
    return parent.get('tag') !== undefined || parent.get('imageTag') !== undefined;
}
function tripleOf(image, path) {
    const repository = ['repository', 'image', 'name']
        .map((key) => image.get(key)?.scalar)
        .find((one) => one !== undefined);
    const registry = image.get('registry')?.scalar;
    const tag = image.get('tag')?.scalar;
    const digest = image.get('digest');
    if (repository === undefined) {
        return undefined;
    }
    if (!(tag?.text || digest?.scalar?.text)) {
        return isWhole(repository.text) ? writtenReference([repository], { path }) : undefined;
    }
    const name = [...(registry?.text ? [registry, mark('/')] : []), repository];
    const tagged = tag?.text ? [mark(':'), tag] : [];
    const digested = digest?.scalar?.text ? [mark('@'), digest.scalar] : [];
    const found = writtenReference([...name, ...tagged, ...digested], {
        path,
        spot: tag ?? repository,
    });
    return found && { ...found, digestPlace: helm_values_digestPlaceOf(digest, found) };
}
function mark(text) {
    return { text, at: undefined, within: [] };
}
/** A field of its own is filled, if it is there and quoted: without quotes it could not be recognized as empty again. */
function helm_values_digestPlaceOf(digest, { digestPlace, reference }) {
    if (digest?.scalar?.at === undefined || !digest.isQuoted) {
        return digestPlace;
    }
    const { text, at } = digest.scalar;
    if (text === '') {
        return { kind: 'free', at, before: '' };
    }
    return (0,oci_digest/* isDigest */.Bc)(text)
        ? { kind: 'taken', start: at, end: at + text.length, isRemovable: reference.tag !== undefined }
        : digestPlace;
}

;// CONCATENATED MODULE: ./lib/refs/kubernetes.js


/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
const POD = { lists: ['containers', 'initContainers', 'ephemeralContainers'], maps: [] };
const GROUPS = {
    'tekton.dev': { lists: ['steps', 'sidecars'], maps: ['stepTemplate'] },
    'argoproj.io': { lists: ['sidecars'], maps: ['container', 'script'] },
};
/** What holds no pod: definitions of types, and content that only looks like one. */
const WITHOUT_PODS = new Set([
    'ConfigMap',
    'CustomResourceDefinition',
    'Secret',
]);
/** Whether a document is an object of Kubernetes. */
function isKubernetes(root) {
    return root.get('apiVersion')?.scalar !== undefined && root.get('kind')?.scalar !== undefined;
}
/** The images of all pods, at any depth of any kind of object. */
function kubernetesReferences(path, roots) {
    const objects = roots
        .flatMap((root) => objectsOf(root))
        .filter((object) => !WITHOUT_PODS.has(kindOf(object)));
    return [
        ...objects
            .flatMap((object) => [...imagesBelow(object, fieldsOf(object), new Set())])
            .flatMap((image) => (image.scalar && writtenReference([image.scalar], { path })) ?? []),
        ...helmReferences(path, objects.flatMap(chartValues)),
    ];
}
function kindOf(object) {
    return object.get('kind')?.scalar?.text ?? '';
}
/** The values that Flux gives to a chart. */
function chartValues(object) {
    const values = kindOf(object) === 'HelmRelease' ? object.get('spec', 'values') : undefined;
    return values === undefined ? [] : [values];
}
/** A document, or those that it lists. */
function objectsOf(root) {
    const isList = root.get('kind')?.scalar?.text.endsWith('List') === true;
    return isList ? (root.get('items')?.items() ?? []) : [root];
}
function fieldsOf(object) {
    const [group = ''] = object.get('apiVersion')?.scalar?.text.split('/') ?? [];
    const { lists, maps } = GROUPS[group] ?? { lists: [], maps: [] };
    return { lists: [...POD.lists, ...lists], maps };
}
function* imagesBelow(node, fields, seen) {
    if (seen.has(node.node)) {
        return;
    }
    seen.add(node.node);
    for (const [key, value] of node.entries()) {
        yield* imagesOf(key, value, fields);
        yield* imagesBelow(value, fields, seen);
    }
    for (const item of node.items()) {
        yield* imagesBelow(item, fields, seen);
    }
}
function imagesOf(key, value, { lists, maps }) {
    if (lists.includes(key)) {
        return value.items().flatMap((item) => item.get('image') ?? []);
    }
    if (key === 'volumes') {
        return value.items().flatMap((item) => item.get('image', 'reference') ?? []);
    }
    return maps.includes(key) ? [value.get('image')].filter((one) => one !== undefined) : [];
}

;// CONCATENATED MODULE: ./lib/refs/kustomize.js

/**
 * What `images` of a kustomization puts in the place of other images.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
function kustomizeReferences(path, roots) {
    return roots
        .flatMap((root) => root.get('images')?.items() ?? [])
        .flatMap((image) => writtenReference(piecesOf(image), { path }) ?? []);
}
/** Without a tag and a digest, those of the manifests stay: the image is not known here. */
function piecesOf(image) {
    const name = (image.get('newName') ?? image.get('name'))?.scalar;
    const tag = image.get('newTag')?.scalar;
    const digest = image.get('digest')?.scalar;
    if (name === undefined || image.get('tagSuffix') !== undefined) {
        return [];
    }
    const suffix = [...joined(':', tag), ...joined('@', digest)];
    return suffix.length === 0 ? [] : [name, ...suffix];
}
function joined(mark, piece) {
    return piece === undefined || piece.text === ''
        ? []
        : [{ text: mark, at: undefined, within: [] }, piece];
}

;// CONCATENATED MODULE: ./lib/refs/workflow.js


const DOCKER = 'docker://';
/**
 * The images of a GitHub workflow (`container`, `services`, `docker://` steps) or of an action.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function workflowReferences(path, roots) {
    return roots.flatMap(workflow_piecesOf).flatMap((piece) => writtenReference([piece], { path }) ?? []);
}
function workflow_piecesOf(root) {
    const jobs = root.get('jobs')?.entries() ?? [];
    const runs = root.get('runs');
    return [...jobs.flatMap(([, job]) => jobPieces(job)), ...(runs ? actionPieces(runs) : [])];
}
function jobPieces(job) {
    const container = job.get('container');
    const services = job.get('services')?.entries() ?? [];
    return [
        ...workflow_imageOf(container),
        ...services.flatMap(([, service]) => workflow_imageOf(service)),
        ...stepPieces(job),
    ];
}
/** Written alone, or as `image`. */
function workflow_imageOf(node) {
    return [node?.scalar ?? node?.get('image')?.scalar].filter((one) => one !== undefined);
}
function actionPieces(runs) {
    return [...afterDocker(runs.get('image')), ...stepPieces(runs)];
}
function stepPieces(job) {
    return (job.get('steps')?.items() ?? []).flatMap((step) => afterDocker(step.get('uses')));
}
function afterDocker(node) {
    const piece = node?.scalar;
    return piece?.text.startsWith(DOCKER) === true ? [partOf(piece, DOCKER.length)] : [];
}

;// CONCATENATED MODULE: ./lib/refs/file-kind.js










/** For kinds that are nothing but YAML. */
function inYaml(find) {
    return ({ path, text }) => find(path, parseYaml(text, path));
}
/** The first that fits is it: by its path, or else, for YAML, by what is in it. */
const FILE_KINDS = [
    {
        name: 'Dockerfile',
        file: /^(?:Docker|Container)file(?:[.-].*)?$|\.(?:docker|container)file$/i,
        find: ({ path, text }) => dockerfileReferences(path, text),
    },
    {
        name: 'development container',
        file: /^\.?devcontainer\.json$/,
        find: devcontainerReferences,
    },
    {
        name: 'GitHub workflow or action',
        path: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
        shows: (root) => root.get('jobs')?.isMap === true && root.get('on') !== undefined,
        find: inYaml(workflowReferences),
    },
    {
        name: 'GitLab CI configuration',
        path: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/,
        shows: (root) => root.entries().some(([, job]) => job.get('script') !== undefined),
        find: gitlabReferences,
    },
    {
        name: 'compose file',
        file: /^(?:docker-|podman-|container-)?compose(?:[.-].*)?\.ya?ml$/,
        shows: (root) => root.get('services')?.isMap === true,
        find: composeReferences,
    },
    {
        name: 'kustomization',
        file: /^kustomization\.ya?ml$|^Kustomization$/,
        shows: (root) => root.get('apiVersion')?.scalar?.text.startsWith('kustomize.') === true,
        find: inYaml(kustomizeReferences),
    },
    {
        name: 'Kubernetes manifest',
        shows: isKubernetes,
        find: inYaml(kubernetesReferences),
    },
    {
        name: 'Helm values',
        file: /values[^/]*\.ya?ml$/i,
        find: inYaml(helmReferences),
    },
];
/** @returns `undefined` where it is none of them @throws ImageError `INVALID_DOCUMENT` */
function fileKindOf({ path, text }) {
    const whole = path.replaceAll('\\', '/');
    const byPath = FILE_KINDS.find((kind) => kind.path?.test(whole) === true || kind.file?.test((0,external_node_path_.basename)(whole)) === true);
    if (byPath !== undefined || !/\.(?:ya?ml|json)$/i.test(whole)) {
        return byPath;
    }
    const roots = parseYaml(text, path);
    return FILE_KINDS.find(({ shows }) => shows !== undefined && roots.some(shows));
}

;// CONCATENATED MODULE: ./lib/refs/find-references.js





/**
 * The image references of a file, and of the files that it includes or extends.
 * @throws ImageError `NOT_FOUND`; `INVALID_DOCUMENT`; `TOO_LARGE`; `INVALID_ARGUMENT` for a file of no known kind
 */
async function readReferences(path, surroundings) {
    const bytes = await surroundings.read(path);
    if (bytes === undefined) {
        throw new lib_errors/* ImageError */.C8('NOT_FOUND', `reading ${path}: there is no such file`);
    }
    const file = sourceFile(path, bytes);
    const kind = fileKindOf(file);
    if (kind === undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `reading ${path}: no kind of file that names images`, {
            hint: `images are found in these: ${FILE_KINDS.map(({ name }) => name).join(', ')}`,
        });
    }
    const found = await kind.find(file, boundedSurroundings(path, surroundings));
    const own = found.map((one) => (one.path === path ? moved(one, file.base) : one));
    const built = own.filter(({ isBuilt }) => isBuilt === true).map(nameOf);
    // An anchor that several aliases share counts as used if one of them is.
    const sorted = own.toSorted((one, other) => Number(!one.isIdle) - Number(!other.isIdle));
    const unique = new Map(sorted.map((one) => [placeOf(one), one]));
    const references = [...unique.values()].filter((one) => !built.includes(nameOf(one)));
    return {
        path,
        bytes,
        references: references.toSorted((one, other) => one.start - other.start),
        built,
    };
}
/** The images that the tools of these files would pull now: none that one of the files builds. */
function pulledReferences(files) {
    const built = new Set(files.flatMap((file) => file.built));
    return files
        .flatMap(({ references }) => references)
        .filter((one) => one.isIdle !== true && !built.has(nameOf(one)));
}
/** Variables may make several images of one text. */
function placeOf({ path, start, end, text }) {
    return `${path}:${start}:${end}:${text}`;
}
function nameOf({ reference }) {
    return (0,oci_reference/* formatReference */.FH)(reference);
}
/** From the start of the text to the start of the file. */
function moved(reference, by) {
    const { start, end, digestPlace: place } = reference;
    const there = { ...reference, start: start + by, end: end + by };
    switch (place.kind) {
        case 'free':
            return { ...there, digestPlace: { ...place, at: place.at + by } };
        case 'taken':
            return { ...there, digestPlace: { ...place, start: place.start + by, end: place.end + by } };
        default:
            return there;
    }
}

;// CONCATENATED MODULE: ./lib/refs/read-file.js




/** A file of the disk, of at most 8 MiB; `undefined` where there is none. */
async function readIfThere(path) {
    try {
        return await (0,files/* readNamed */.Mk)(path, LARGEST_FILE);
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) {
            return undefined;
        }
        throw error instanceof lib_errors/* ImageError */.C8 ? error : (0,lib_errors/* during */.iW)(`reading ${path}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/action/list.js
/** The lines with text. A comment starts with `#` at the start of a line or after a blank. */
function lines(input) {
    return input
        .split(/\r?\n/)
        .map((line, index) => ({ text: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1 }))
        .filter(({ text }) => text !== '');
}
/** docker's List/CSV: newline or comma separated. No reference and no platform holds a comma. */
function items(input) {
    return lines(input).flatMap(({ text, line }) => text
        .split(',')
        .map((part) => ({ text: part.trim(), line }))
        .filter((item) => item.text !== ''));
}

;// CONCATENATED MODULE: ./lib/action/files-input.js






/** What globs pass over: what is installed there belongs to others. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
/**
 * The images that the files of the input `files` would pull now.
 * @param workspace what paths and globs are relative to
 * @throws ImageError that names the input and the file
 */
async function fileReferences(env, workspace) {
    const files = [];
    for (const { text: pattern } of items(env['INPUT_FILES'] ?? '')) {
        try {
            for (const path of await pathsOf(pattern, workspace)) {
                files.push(...(await readIfOfKind(path, env, isGlob(pattern))));
            }
        }
        catch (error) {
            throw (0,lib_errors/* during */.iW)('reading input files', error);
        }
    }
    return pulledReferences(files);
}
function isGlob(pattern) {
    return /[*?[{]/.test(pattern);
}
async function pathsOf(pattern, workspace) {
    if (!isGlob(pattern)) {
        return [(0,external_node_path_.resolve)(workspace, pattern)];
    }
    const paths = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: workspace, exclude: isPassedOver })) {
        paths.push((0,external_node_path_.resolve)(workspace, path));
    }
    if (paths.length === 0) {
        throw new lib_errors/* ImageError */.C8('NOT_FOUND', `no file is like ${pattern}`, {
            hint: 'check out the repository first, and write the path from its root',
        });
    }
    return paths.toSorted();
}
function isPassedOver(path) {
    return PASSED_OVER.has(path.split(/[\\/]/).at(-1) ?? '');
}
/** A glob may take in files that name no images; one that is named must be of a kind that does. */
async function readIfOfKind(path, env, mayBeOther) {
    try {
        return [await readReferences(path, { read: readIfThere, variables: env })];
    }
    catch (error) {
        if (mayBeOther && (0,lib_errors/* codeOf */.$N)(error) === 'INVALID_ARGUMENT') {
            return [];
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
;// CONCATENATED MODULE: ./lib/image/moved-bytes.js
const NOTHING_MOVED = { downloaded: 0, uploaded: 0, mounted: 0, skipped: 0 };
function addMoved(one, other) {
    return {
        downloaded: one.downloaded + other.downloaded,
        uploaded: one.uploaded + other.uploaded,
        mounted: one.mounted + other.mounted,
        skipped: one.skipped + other.skipped,
    };
}
/** @param remote the sides of the copy that are in a registry */
function movedBytes({ bytes }, remote) {
    return {
        downloaded: remote.source === true ? bytes.copied : 0,
        uploaded: remote.target === true ? bytes.copied : 0,
        mounted: bytes.mounted,
        skipped: bytes.skipped,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
                await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, left), undefined, options);
            }
        },
    });
}
/** For `catch`: `undefined` for a name that is not there, while there is time. */
function ifBefore(end) {
    return (error) => {
        if ((0,lib_errors/* codeOf */.$N)(error) !== 'NOT_FOUND' || performance.now() >= end) {
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/content/interruptible.js
var interruptible = __webpack_require__(562);
;// CONCATENATED MODULE: ./lib/content/shared-read.js


/** How much of a blob may wait for one reader, in bytes. */
const WAITING = 1024 * 1024;
/** A reader that takes nothing for so long is no longer waited for, in milliseconds. */
const STALLED = 10_000;
/** One reading of a blob, for all readers that asked for it before it began. */
class SharedRead {
    #source;
    #descriptor;
    #waiters = new Map();
    #begun = false;
    constructor(source, descriptor) {
        this.#source = source;
        this.#descriptor = descriptor;
    }
    get begun() {
        return this.#begun;
    }
    has(reader) {
        return this.#waiters.has(reader);
    }
    /** @returns the body, once the read has begun; `undefined` if it has already */
    join(reader, signal) {
        if (this.#begun || this.#waiters.has(reader)) {
            return undefined;
        }
        const waiter = { ...Promise.withResolvers(), signal };
        this.#waiters.set(reader, waiter);
        return (0,interruptible/* interruptible */.I)(waiter.promise, { signal });
    }
    begin() {
        if (!this.#begun) {
            this.#begun = true;
            const waiters = [...this.#waiters.values()].filter(({ signal }) => signal?.aborted !== true);
            // They hold bodies, which are not to be kept as long as this is.
            this.#waiters.clear();
            this.#open(waiters).catch((error) => {
                for (const { reject } of waiters) {
                    reject(error);
                }
            });
        }
    }
    async #open(waiters) {
        const [first] = waiters;
        if (first === undefined) {
            return;
        }
        // A signal ends what its reader reads alone. Of several readers, each destroys only its own body.
        const options = waiters.length === 1 ? { signal: first.signal } : {};
        const body = await this.#source.fetch(this.#descriptor, options);
        if (waiters.length === 1) {
            first.resolve(body);
            return;
        }
        const rest = (offset) => this.#source.fetch(this.#descriptor, { offset });
        const tee = new Tee(body, waiters.length, rest);
        for (const [at, { resolve, signal }] of waiters.entries()) {
            const branch = tee.branches[at];
            if (branch !== undefined && signal?.aborted !== true) {
                resolve(branch);
            }
            else {
                branch?.destroy();
            }
        }
    }
}
/** The same bytes for several readers, no faster than the slowest of those that still take some. */
class Tee {
    branches;
    #body;
    #full = new Set();
    #stalled;
    constructor(body, count, rest) {
        this.#body = body;
        const ready = (branch) => this.#ready(branch);
        this.branches = Array.from({ length: count }, () => new Branch(ready, rest));
        body
            .on('data', (chunk) => this.#pass(chunk))
            .once('end', () => this.#each((branch) => branch.push(null)))
            .once('error', (error) => this.#each((branch) => branch.destroy(error)));
    }
    #each(tell) {
        clearTimeout(this.#stalled);
        for (const branch of this.branches.filter(({ isAttached }) => isAttached)) {
            tell(branch);
        }
    }
    #pass(chunk) {
        this.#each((branch) => {
            if (!branch.give(chunk)) {
                this.#full.add(branch);
            }
        });
        if (this.#full.size > 0) {
            this.#body.pause();
            this.#stalled = setTimeout(() => this.#detach(), STALLED).unref();
        }
    }
    /** A branch has room again, or is closed. */
    #ready(branch) {
        this.#full.delete(branch);
        if (this.branches.every((one) => !one.isAttached)) {
            clearTimeout(this.#stalled);
            this.#body.destroy();
        }
        else if (this.#full.size === 0) {
            this.#body.resume();
        }
    }
    #detach() {
        for (const branch of this.#full) {
            branch.detach();
            this.#ready(branch);
        }
    }
}
/** One reader's body. If it was left behind, it reads the rest for itself when it is read again. */
class Branch extends external_node_stream_.Readable {
    #ready;
    #rest;
    #given = 0;
    #own;
    #isDetached = false;
    #isOpening = false;
    constructor(ready, rest) {
        super({ highWaterMark: WAITING });
        this.#ready = ready;
        this.#rest = rest;
    }
    get isAttached() {
        return !this.#isDetached && !this.destroyed;
    }
    give(chunk) {
        this.#given += chunk.length;
        return this.push(chunk);
    }
    detach() {
        this.#isDetached = true;
    }
    _read() {
        if (!this.#isDetached) {
            this.#ready(this);
        }
        else if (this.#own !== undefined) {
            this.#own.resume();
        }
        else if (!this.#isOpening) {
            this.#isOpening = true;
            this.#goOn().catch((error) => this.destroy(error));
        }
    }
    async #goOn() {
        const own = await this.#rest(this.#given);
        this.#own = own;
        if (this.destroyed) {
            own.destroy();
        }
        own
            .on('data', (chunk) => this.push(chunk) || own.pause())
            .once('end', () => this.push(null))
            .once('error', (error) => this.destroy(error));
    }
    _destroy(error, done) {
        this.#own?.destroy();
        this.#ready(this);
        done(error);
    }
}

;// CONCATENATED MODULE: ./lib/content/shared-reads.js



/** How long a read waits for readers that have not asked for it yet, in milliseconds. */
const PATIENCE = 2000;
/**
 * One source for several copies that go on at the same time: each blob is read once, and its bytes
 * go to every reader that asks for it. A reader that comes too late, or asks for a blob again, reads
 * it for itself. A reader that is slow sets the pace of the others; one that stands still does not.
 */
class SharedReads {
    #source;
    #patience;
    #readers = new Set();
    #reads = new Map();
    /** Those of them that have not begun: a few, however many layers an image has. */
    #waiting = new Map();
    /** @param patience see {@link PATIENCE} */
    constructor(source, patience = PATIENCE) {
        this.#source = source;
        this.#patience = patience;
    }
    /** A reader more. All of them are made before the first one reads. */
    reader() {
        const reader = new SharedReader(this.#source, {
            read: (descriptor, signal) => this.#read(reader, descriptor, signal),
            changed: () => this.#begin(),
            leave: () => this.#readers.delete(reader),
        });
        this.#readers.add(reader);
        return reader;
    }
    /** @returns `undefined` where the reader has to read for itself */
    #read(reader, descriptor, signal) {
        const { digest } = descriptor;
        const known = this.#reads.get(digest);
        const read = known ?? new SharedRead(this.#source, descriptor);
        this.#reads.set(digest, read);
        reader.isLate = false;
        const body = read.join(reader, signal);
        if (known === undefined) {
            this.#waiting.set(digest, read);
            setTimeout(() => this.#hurry(read, digest), this.#patience).unref();
        }
        this.#begin();
        return body;
    }
    /** Begins each read that no reader is waited for any longer. */
    #begin() {
        for (const [digest, read] of this.#waiting) {
            if (this.#missing(read, digest).length === 0) {
                this.#waiting.delete(digest);
                read.begin();
            }
        }
    }
    /** The readers that may still ask for it. */
    #missing(read, digest) {
        return [...this.#readers].filter((reader) => !reader.isLate && !reader.passed.has(digest) && !read.has(reader));
    }
    #hurry(read, digest) {
        for (const reader of read.begun ? [] : this.#missing(read, digest)) {
            reader.isLate = true;
        }
        this.#begin();
    }
}
/** The source as one of several copies reads it. */
class SharedReader extends wrapped/* WrappedSource */.N {
    /** Content that this reader needs no body of. */
    passed = new Set();
    /** It was waited for in vain, and has not asked for anything since. */
    isLate = false;
    #reads;
    constructor(source, reads) {
        super(source, {
            fetch: (fetch) => (descriptor, options = {}) => {
                const isShared = options.offset === undefined && !(0,media_type/* isTaggableType */.ys)(descriptor.mediaType);
                const shared = isShared ? reads.read(descriptor, options.signal) : undefined;
                return shared ?? fetch(descriptor, options);
            },
        });
        this.#reads = reads;
    }
    /** The target has this content already: the other readers need not wait for this one. */
    pass({ digest }) {
        this.passed.add(digest);
        this.#reads.changed();
    }
    /** Nothing more is asked for. */
    leave() {
        this.#reads.leave();
        this.#reads.changed();
    }
}

// EXTERNAL MODULE: ./lib/copy/copy.js + 1 modules
var copy = __webpack_require__(620);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
;// CONCATENATED MODULE: ./lib/action/deliver.js






/**
 * One image to its targets: registries side by side, the targets of one registry one after the
 * other, so that the next ones mount what the first was sent. Each blob is read once for all registries.
 * A target that fails stops no other.
 */
async function deliver(places, outgoing, targets, options) {
    const groups = [...Map.groupBy(targets, ({ place }) => (0,place_place/* siteOf */.zU)(place)).values()];
    const shared = new SharedReads(outgoing.source);
    const parts = groups.map((group) => ({ group, reader: shared.reader() }));
    const deliveries = await (0,each_of/* eachOf */.p)(parts, parts.length, ({ group, reader }) => deliverInTurn(places, outgoing, group, { ...options, reader }).finally(() => reader.leave()));
    const pushed = deliveries.flatMap((delivery) => delivery.pushed);
    return {
        pushed: pushed.sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target)),
        bytes: deliveries.map(({ bytes }) => bytes).reduce(addMoved, NOTHING_MOVED),
        firstPushed: deliveries.find(({ firstPushed }) => firstPushed !== undefined)?.firstPushed,
    };
}
async function deliverInTurn(places, outgoing, targets, options) {
    const pushed = [];
    const add = (one) => {
        pushed.push(one);
        options.onResult?.(one);
    };
    const mountFrom = [...outgoing.mountFrom];
    let bytes = NOTHING_MOVED;
    let firstPushed;
    for (const target of targets) {
        try {
            const result = await deliverTo(places, { ...outgoing, mountFrom }, target, options);
            if (target.place.transport === 'docker') {
                const source = places.repository(target.place.reference);
                mountFrom.push(source);
                firstPushed ??= { source, result };
            }
            // Downloads are counted at their source.
            bytes = addMoved(bytes, movedBytes(result, { target: isRemote(target.place) }));
            add({ target, digest: result.written.digest, status: statusOf(result) });
        }
        catch (error) {
            options.signal?.throwIfAborted();
            add({ target, digest: undefined, status: 'failed', error });
        }
    }
    return { pushed, bytes, firstPushed };
}
async function deliverTo(places, outgoing, target, options) {
    const { place } = target;
    const to = await places.target(place, { signal: options.signal, from: outgoing.place });
    const { signal, ifExists = 'overwrite', reader } = options;
    const inRegistry = place.transport === 'docker';
    const referrers = inRegistry && options.referrers === true;
    const selection = inRegistry ? options.remote : options.local;
    try {
        const { mountFrom, name } = outgoing;
        const onProgress = (event) => {
            options.onProgress?.(event, target);
            if ((0,copy_event/* isPlaced */.A)(event.state)) {
                reader.pass(event.descriptor);
            }
        };
        const given = { ...selection, signal, ifExists, referrers, mountFrom, onProgress };
        const result = await (0,copy/* copy */.C)({ source: reader, name }, to, given);
        await to.target.close?.();
        return result;
    }
    catch (error) {
        await to.target.abort?.(error);
        throw error;
    }
}
function isRemote({ transport }) {
    return transport === 'docker';
}
function statusOf({ status }) {
    return status === 'copied' ? 'pushed' : status;
}

;// CONCATENATED MODULE: ./lib/action/load-image.js
/**
 * Loads an image into the engine, each layer as soon as it is here. The log says why an image is not loaded.
 * @returns whether it was loaded
 */
async function loadImage({ engineImage }, engine, { load }, { log, signal }) {
    if (engine === undefined) {
        log.line('no engine answers: not loaded');
        return false;
    }
    const image = await engineImage();
    const os = image.root.platform?.os ?? 'linux';
    if (load !== 'true' && os !== engine.platform.os) {
        log.line(`the engine runs ${engine.platform.os}, the image is for ${os}: not loaded`);
        return false;
    }
    const { loaded } = await engine.load([image], { signal });
    log.line(`loaded into ${engine.name} ${engine.version}`);
    for (const { id, unnamed } of loaded.filter((one) => one.unnamed.length > 0)) {
        log.line(`${unnamed.join(', ')}: this engine keeps no names by digest: run ${id}`);
    }
    return true;
}
/** Whether the inputs ask to load this image. */
function isToLoad({ targets }, { load, archive }) {
    return load === 'true' || (load === 'auto' && archive === undefined && targets.length === 0);
}

// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/lock/lock-file.js








/** The name that a lock file has unless it is given another one. */
const LOCK_FILE = 'images.lock.json';
/** The largest lock file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;
/** Fully qualified: `docker.io/library/postgres:16`; a tag is what may move, so a digest beside it is left out. */
function lockKey({ digest, ...reference }) {
    return (0,oci_reference/* formatReference */.FH)(reference.tag === undefined && digest !== undefined ? { ...reference, digest } : reference);
}
/** @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED` for a version of the format that is not known */
function decodeLock(bytes, where) {
    if (bytes.byteLength > LARGEST) {
        throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${where}: larger than ${LARGEST} bytes`);
    }
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    if (document['version'] !== 1) {
        throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `${where}: not a lock file of version 1`, {
            hint: 'a lock file begins {"version": 1, "images": {',
        });
    }
    const images = Object.entries((0,decode/* asObject */.eB)(document['images'] ?? {}, `${where}: images`));
    return new Map(images.map(([name, value]) => [keyOf(name, where), decodeImage(value, `${where}: ${name}`)]));
}
function keyOf(name, where) {
    try {
        return lockKey((0,oci_reference/* parseReference */.F2)(name));
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(where, error);
    }
}
function decodeImage(value, where) {
    const image = (0,decode/* asObject */.eB)(value, where);
    const platforms = (0,decode/* asStringMap */._T)(image['platforms'], `${where}: platforms`);
    return {
        digest: decodeDigest(image['digest'], `${where}: digest`),
        mediaType: (0,decode/* asString */.oJ)(image['mediaType'], `${where}: mediaType`),
        platforms: Object.fromEntries(Object.entries(platforms).map(([platform, digest]) => [
            platform,
            decodeDigest(digest, `${where}: ${platform}`),
        ])),
    };
}
function decodeDigest(value, where) {
    const text = (0,decode/* asString */.oJ)(value, where);
    if (!(0,oci_digest/* isDigest */.Bc)(text)) {
        throw (0,decode/* invalid */.Gq)(where, `${(0,printable/* quoted */.TL)(text)} is not a digest`);
    }
    return text;
}
/** The same images give the same bytes: keys are sorted, and there are no times. */
function encodeLock(images) {
    const sorted = Object.fromEntries(sortedEntries(images).map(([key, { digest, mediaType, platforms }]) => [
        key,
        {
            digest,
            mediaType,
            platforms: Object.fromEntries(sortedEntries(Object.entries(platforms))),
        },
    ]));
    return `${JSON.stringify({ version: 1, images: sorted }, null, 2)}\n`;
}
function sortedEntries(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
/**
 * Reads a lock file.
 * @returns `undefined` where there is no such file
 */
async function readLock(path) {
    try {
        return decodeLock(await (0,files/* readNamed */.Mk)(path), path);
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) {
            return undefined;
        }
        throw error instanceof lib_errors/* ImageError */.C8 ? error : (0,lib_errors/* during */.iW)(`reading ${path}`, error);
    }
}
/** Writes the file as a whole, and only if it would change. @returns whether it was written */
async function writeLock(path, images) {
    const before = await readLock(path);
    const text = encodeLock(images);
    if (before !== undefined && encodeLock(before) === text) {
        return false;
    }
    await (0,new_file/* writeWhole */.f8)(path, text);
    return true;
}

;// CONCATENATED MODULE: ./lib/lock/lock-image.js






/** What a reference names now, as it is locked. A digest in the reference wins over its tag. */
async function lockImage(source, reference, options = {}) {
    try {
        const root = await resolveRoot(source, nameIn(reference), options);
        return await lockedImage(source, root, options);
    }
    catch (error) {
        throw during(`locking ${familiarReference(reference)}`, error);
    }
}
/** The same for an image that has been resolved. */
async function lockedImage(source, root, options = {}) {
    const platforms = new Map();
    for (const { platform, digest } of await platformsOf(source, root, options)) {
        platforms.set(platform, platforms.get(platform) ?? digest);
    }
    const { digest, mediaType } = root;
    return { digest, mediaType, platforms: Object.fromEntries(platforms) };
}
/** What a repository is asked for. */
function nameIn({ tag = 'latest', digest }) {
    return digest ?? tag;
}
/**
 * The reference with the digest that it is locked to.
 * @param where the lock file @throws ImageError `LOCK` where it is not locked, or names another digest itself
 */
function lockedReference(locked, reference, where) {
    const found = locked.get(lockKey(reference));
    if (found === undefined) {
        throw new lib_errors/* ImageError */.C8('LOCK', `${where}: ${(0,oci_reference/* familiarReference */.ZD)(reference)} is not locked`, {
            hint: 'add it to the lock file, and commit that',
        });
    }
    if (reference.digest !== undefined && reference.digest !== found.digest) {
        const what = `${where}: ${(0,oci_reference/* familiarReference */.ZD)(reference)} is locked to ${found.digest}`;
        throw new lib_errors/* ImageError */.C8('LOCK', what, {
            hint: 'write the same digest into the file that names it and into the lock',
        });
    }
    return { ...reference, digest: found.digest };
}
/** Whether a reference can stand for something else later: a digest cannot. */
function canMove(key) {
    return parseReference(key).digest === undefined;
}
/** The platforms of these that a locked image lacks. */
function missingPlatforms({ platforms }, wanted) {
    return wanted.map(formatPlatform).filter((platform) => platforms[platform] === undefined);
}

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
;// CONCATENATED MODULE: ./lib/oci/markdown.js

/** What GitHub's Markdown and HTML give a meaning. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&"'$@]/g;
/** Text from outside in a line or a table's cell: no markup, no link, no mention. */
function plainText(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, 'www&#46;');
}
/** The same as code, which holds no backtick and does not end the cell. */
function codeText(text) {
    return `\`${(0,printable/* printable */.g$)(text).replace(/[`|]/g, '')}\``;
}
/** The label of a node in a mermaid diagram, in double quotes. */
function nodeLabel(text) {
    return `"${(0,printable/* printable */.g$)(text).replace(/["`#;<>&\\]/g, ' ')}"`;
}

;// CONCATENATED MODULE: ./lib/lock/moved-facts.js







const VERSION = 'org.opencontainers.image.version';
/** Reads documents only. What cannot be read is left out: this is for people to read. */
async function movedFacts(source, moved, options = {}) {
    const before = moved.before && (await factsOf(source, moved.before.digest, options).catch(lib_errors/* unlessInterrupted */.V1));
    const after = await factsOf(source, moved.after.digest, options).catch(lib_errors/* unlessInterrupted */.V1);
    return { moved, before, after };
}
async function factsOf(source, digest, options) {
    const root = await (0,resolve_root/* resolveRoot */.H)(source, digest, options);
    const shown = await (0,describe/* representative */.wz)(source, root, options);
    const config = shown && (await (0,read_config/* readConfig */.X)(source, shown.manifest, options));
    return {
        created: config?.created,
        version: config?.labels[VERSION] ?? shown?.manifest.annotations[VERSION],
        size: await (0,describe/* sizeOf */.$d)(source, root, options),
        layers: shown?.manifest.layers ?? [],
    };
}
const HEAD = [
    '| Image | Digest | Built | Version | Size | Layers |',
    '| --- | --- | --- | --- | --- | --- |',
];
/** A list of what moved as Markdown, as the body of a pull request has it. @param now in milliseconds */
function movedMarkdown(list, now = Date.now()) {
    return list.length === 0
        ? 'No image has moved.\n'
        : `${[...HEAD, ...list.map((facts) => row(facts, now))].join('\n')}\n`;
}
function row({ moved, before, after }, now) {
    const age = (facts) => facts && formatAge(facts.created, now);
    const cells = [
        codeText((0,oci_reference/* familiarReference */.ZD)(moved.reference)),
        change(digestWord(moved.before?.digest), digestWord(moved.after.digest)),
        change(age(before), age(after)),
        change(versionOf(before), versionOf(after)),
        sizes(before, after),
        moved_facts_layers(before, after),
    ];
    return `| ${cells.join(' | ')} |`;
}
function digestWord(digest) {
    return digest && codeText(shortId(digest));
}
/** The author of an image chooses it. */
function versionOf(facts) {
    return facts?.version === undefined ? undefined : plainText(facts.version);
}
function change(before, after) {
    return before === after || before === undefined
        ? (after ?? '')
        : `${before} \u2192 ${after ?? 'not known'}`;
}
function sizes(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : formatSize(after.size);
    }
    const more = after.size - before.size;
    return `${formatSize(after.size)} (${more < 0 ? '-' : '+'}${formatSize(Math.abs(more))})`;
}
function moved_facts_layers(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : String(after.layers.length);
    }
    const known = new Set(before.layers.map(({ digest }) => digest));
    const fresh = after.layers.filter(({ digest }) => !known.has(digest));
    const size = formatSize(fresh.reduce((sum, layer) => sum + layer.size, 0));
    return `${fresh.length} of ${after.layers.length} new, ${size}`;
}

// EXTERNAL MODULE: ./lib/action/input-values.js
var input_values = __webpack_require__(9665);
;// CONCATENATED MODULE: ./lib/action/lock-input.js









function readLockInput(input, path) {
    const mode = (0,input_values/* oneOf */.yL)(input, 'lock-mode', ['update', 'frozen']);
    if (path === undefined && mode === 'frozen') {
        throw (0,input_values/* wrong */.Qm)('lock-mode', 'it is frozen, and there is no lock file', 'name the lock file as well');
    }
    return path === undefined ? undefined : { path, mode };
}
/** A source whose tag names the locked digest, not what the registry's tag names. */
function lockedSource(source, locked) {
    return locked === undefined
        ? source
        : new wrapped/* WrappedSource */.N(source, {
            resolve: (resolve) => (_name, options) => resolve(locked, options),
        });
}
/**
 * The inputs as the lock file changes them: frozen images are pulled by their locked digest, and no image of
 * another time takes the place of one that cannot be had.
 * @throws ImageError `LOCK` for an image that is not locked
 */
async function withLock(inputs) {
    const { lock, images } = inputs;
    if (lock === undefined) {
        return inputs;
    }
    if (lock.mode === 'update') {
        return { ...inputs, cacheFallback: false };
    }
    const locked = await readLock(lock.path);
    if (locked === undefined) {
        throw new lib_errors/* ImageError */.C8('LOCK', `reading ${lock.path}: there is no such file`, {
            hint: 'make the lock file, and commit it',
        });
    }
    return {
        ...inputs,
        cacheFallback: false,
        images: images.map((planned) => frozen(planned, locked, lock.path)),
    };
}
function frozen(planned, locked, path) {
    const { place } = planned;
    return place.transport === 'docker'
        ? { ...planned, locked: lockedReference(locked, place.reference, path).digest }
        : planned;
}
/** Writes what images have resolved to; those that failed stay as they were. */
async function updateLock({ lock }, results) {
    if (lock === undefined) {
        return undefined;
    }
    if (lock.mode === 'frozen') {
        return { moved: [], isChanged: false };
    }
    const before = (await readLock(lock.path)) ?? new Map();
    const after = new Map(before);
    const moved = [];
    for (const { reference, image } of results.flatMap(lockedResult)) {
        const key = lockKey(reference);
        const known = before.get(key);
        after.set(key, image);
        if (known?.digest !== image.digest) {
            moved.push({ key, reference, before: known, after: image });
        }
    }
    await writeLock(lock.path, after);
    return { moved, isChanged: moved.some((one) => one.before !== undefined) };
}
function lockedResult({ planned, facts }) {
    const { place } = planned;
    if (place.transport !== 'docker' || facts === undefined) {
        return [];
    }
    const { digest, mediaType, platforms } = facts;
    const byPlatform = new Map(platforms.toReversed().map((one) => [one.platform, one.digest]));
    const image = { digest, mediaType, platforms: Object.fromEntries(byPlatform) };
    return [{ reference: place.reference, image }];
}
/** What moved, as Markdown, with what the registries tell of both images; empty if nothing did. */
async function movedList({ moved }, places, options) {
    const changes = moved.filter(({ before }) => before !== undefined);
    const facts = await (0,each_of/* eachOf */.p)(changes, AT_A_TIME, (change, given) => movedFacts(new remember/* Remembering */.G(places.repository(change.reference)), change, given), options);
    return facts.length === 0 ? '' : movedMarkdown(facts);
}
const AT_A_TIME = 8;
/** For the log. */
function movedLine({ reference, before, after }) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    return before === undefined
        ? `${name} locked to ${after.digest}`
        : `${name} ${before.digest} -> ${after.digest}`;
}

;// CONCATENATED MODULE: ./lib/action/metered.js


/** Counts the bytes that come from a source: documents when they are given, blobs when they are read to their end. */
class Meter {
    bytes = 0;
    around(source) {
        return new wrapped/* WrappedSource */.N(source, {
            fetch: (fetch) => async (descriptor, options) => {
                const body = await fetch(descriptor, options);
                const count = () => {
                    this.bytes += descriptor.size - (options?.offset ?? 0);
                };
                if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                    count();
                    return body;
                }
                return body.once('end', count);
            },
        });
    }
}

// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(5257);
;// CONCATENATED MODULE: ./lib/content/partial-source.js


/**
 * An image that a store does not have as a whole yet, for a reader that does not wait for all of it:
 * manifests are read where they come from, because a store has them last; other content as soon as
 * the store has it.
 */
class PartialSource extends wrapped/* WrappedSource */.N {
    #arrivals = new Map();
    #ended;
    constructor(store, manifests) {
        super(store, {
            resolve: () => (name, options) => manifests.resolve(name, options),
            fetch: (fetch) => async (descriptor, options) => {
                if ((0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
                    return manifests.fetch(descriptor, options);
                }
                await this.arrived(descriptor);
                return fetch(descriptor, options);
            },
            plainSize: (plainSize) => async (descriptor, options) => {
                await this.arrived(descriptor);
                return plainSize(descriptor, options);
            },
        });
    }
    /** The store has it. */
    arrive({ digest }) {
        this.#arrivalOf(digest).resolve();
    }
    /** All of it is there; or nothing more comes, because of the error. */
    end(error) {
        this.#ended = error === undefined ? {} : { error };
        for (const arrival of this.#arrivals.values()) {
            settle(arrival, this.#ended);
        }
    }
    /** Resolves when the store has it. @throws the error that the arrivals ended with */
    arrived({ digest }) {
        return this.#arrivalOf(digest).promise;
    }
    #arrivalOf(digest) {
        const known = this.#arrivals.get(digest);
        if (known !== undefined) {
            return known;
        }
        const arrival = Promise.withResolvers();
        // It may fail while nothing waits for it.
        arrival.promise.catch(() => undefined);
        this.#arrivals.set(digest, arrival);
        if (this.#ended !== undefined) {
            settle(arrival, this.#ended);
        }
        return arrival;
    }
}
function settle({ resolve, reject }, end) {
    if ('error' in end) {
        reject(end.error);
    }
    else {
        resolve();
    }
}

// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/place/pull.js






/**
 * Pulls a reference into the store, which notes by which digest the repository knows it. If the store
 * has what the reference stands for now, that costs one request. The index that one platform's image
 * was taken from is kept beside the image, so that looking at it again costs none.
 * @param name as {@link storeName} has it
 */
async function pull(from, store, name, options) {
    const result = await copyNews(from, store, name, options);
    const { source, written } = result;
    const known = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)((0,oci_reference/* parseReference */.F2)(name), source.digest));
    await store.noteRepoDigest(written.digest, known, options);
    return result;
}
async function copyNews(from, store, name, options) {
    const { signal } = options;
    const entry = await store.lookup(name, { signal });
    const reading = entry === undefined;
    const resolved = await from.source.resolve(from.name, { signal, reading });
    const known = entry && (await upToDate(store, entry, resolved, options));
    if (entry !== undefined && known !== undefined) {
        // Marks it as used: `prune --filter until=` goes by that.
        await store.has(entry, { signal });
        const bytes = { copied: 0, skipped: 0, mounted: 0 };
        return { source: known, written: entry, status: 'exists', bytes, missing: [] };
    }
    const target = { target: store, name, looked: Promise.resolve(entry) };
    const result = await (0,copy/* copy */.C)(from, target, { ...options, referrers: false, mountFrom: [] });
    const { written } = result;
    if (written.digest !== resolved.digest) {
        await keepIndex(from.source, store, result.source, { signal });
    }
    if (result.status === 'exists' && indexOf(written) !== (entry && indexOf(entry))) {
        // The tag moved to another index, which has the same image for this platform.
        await store.tag(written, name, { signal });
    }
    return result;
}
/** The index that one platform's image was taken from. */
function indexOf({ annotations }) {
    return annotations?.[annotation/* INDEX_ANNOTATION */.n];
}
/** Keeps an index as a document alone. The image has its name already: failing would be of no use. */
async function keepIndex(source, store, index, { signal }) {
    const kept = store.put(index, () => source.fetch(index, { signal }), { signal });
    await kept.catch(lib_errors/* unlessInterrupted */.V1);
}
/** What the store calls a reference: with a digest it is that digest; a tag beside it is dropped. */
function storeName(reference) {
    const { digest } = reference;
    return (0,oci_reference/* formatReference */.FH)(digest === undefined ? reference : (0,oci_reference/* pinned */.dp)(reference, digest));
}
/**
 * The resolved image as the store has it, if the stored platforms are those that would be chosen now; by the
 * documents in the store, for choosing from the registry's would cost a request, which registries count.
 */
async function upToDate(store, entry, { digest }, options) {
    const { platforms = [], signal } = options;
    if (entry.digest === digest && platforms.length === 0) {
        return (0,descriptor/* plain */.p)(entry);
    }
    if (entry.digest !== digest && indexOf(entry) !== digest) {
        return undefined;
    }
    try {
        const root = (0,descriptor/* plain */.p)(await store.resolve(digest, { signal }));
        const selected = await (0,copy_select/* select */.L)(store, root, options, { signal });
        return selected.root.digest === entry.digest ? root : undefined;
    }
    catch (error) {
        return (0,lib_errors/* unlessInterrupted */.V1)(error);
    }
}

;// CONCATENATED MODULE: ./lib/action/locate.js



/** Resolves a reference, and looks for the image in the cache. */
async function locate(reference, { from, cache, selection, signal, onDigest, onFallback }) {
    try {
        const root = reference.digest ?? (await from.source.resolve(from.name, { signal }));
        onDigest(typeof root === 'string' ? root : root.digest);
        if (reference.digest === undefined) {
            // Asked early: when the image is saved, the answer is there.
            cache?.lastSeen((0,oci_reference/* formatReference */.FH)(reference), selection, { signal }).catch(() => undefined);
        }
        const found = await cache?.find(from.source, root, selection, { signal });
        return { root, found, fallback: undefined };
    }
    catch (error) {
        const last = reference.digest === undefined && onFallback !== undefined && mayPass(error)
            ? await lastCached(reference, { from, cache, selection, signal })
            : undefined;
        if (last === undefined) {
            throw error;
        }
        onDigest(last.root.digest);
        onFallback?.(`${(0,lib_errors/* messageOf */.bD)(error)}: using the image that it named ${ageOf(last.since)}`);
        return { root: last.root.digest, found: undefined, fallback: last };
    }
}
/** Whether a registry is down, limits us or no longer takes our credentials; never "there is no such image". */
function mayPass(error) {
    const code = (0,lib_errors/* codeOf */.$N)(error);
    return (['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHORIZED', 'DENIED'].includes(code) ||
        isServersFault(error));
}
/** With mirrors the registry's own answer is the cause of the error. */
function isServersFault(error) {
    if (error instanceof lib_errors/* RegistryError */.gl) {
        return error.status >= 500;
    }
    return error instanceof Error && isServersFault(error.cause);
}
async function lastCached(reference, { from, cache, selection, signal, }) {
    const last = await cache?.lastSeen((0,oci_reference/* formatReference */.FH)(reference), selection, { signal });
    if (cache === undefined || last === undefined) {
        return undefined;
    }
    try {
        const image = await cache.restore(from.source, last.digest, selection, { signal });
        return image.complete ? { ...image, since: last.since } : undefined;
    }
    catch {
        // What the cache lacks was asked of the registry: the error to report is its first answer.
        return undefined;
    }
}
function ageOf(since) {
    return `${formatAge(since.toISOString()).toLowerCase()} (${since.toISOString()})`;
}

;// CONCATENATED MODULE: ./lib/action/result.js
const NOTHING = { bytes: 0, seconds: 0 };
const NOTHING_RECEIVED = { cache: NOTHING, registry: NOTHING, before: undefined };
/** The errors of an image: its own, else those of its targets. */
function failures(result) {
    return result.error === undefined
        ? result.pushed.flatMap(({ error }) => (error === undefined ? [] : [error]))
        : [result.error];
}

;// CONCATENATED MODULE: ./lib/action/obtain.js











/** Copies an image into the local store: from the cache, and the rest from the registry. */
async function obtain(places, reference, options) {
    const { from, selection, signal } = options;
    const store = await places.store();
    const located = await locate(reference, options);
    const known = located.fallback ?? located.found;
    const whole = known?.source ?? new overlay/* Overlay */.h(store, from.source);
    const partial = new PartialSource(store, whole);
    const onBlob = (blob) => {
        options.progress.there(blob);
        partial.arrive(blob);
    };
    options.progress.begin('pulling');
    const obtained = fillStore(places, reference, { ...located, whole, onBlob }, options);
    obtained.then(() => partial.end(), (error) => partial.end(error));
    const engineImage = async () => {
        const resolved = known?.root ?? (await (0,resolve_root/* resolveRoot */.H)(from.source, from.name, { signal }));
        // A single image leaves nothing to select; whether it fits is checked when it is here.
        const selected = (0,media_type/* isIndexType */.$U)(resolved.mediaType)
            ? await (0,copy_select/* select */.L)(partial, resolved, selection, { signal })
            : { root: resolved, source: partial };
        const names = [storeName(reference)];
        return { ...selected, names, available: (blob) => partial.arrived(blob) };
    };
    return { obtained, engineImage };
}
/** @param image `onBlob` is called for each blob that is in the store */
async function fillStore(places, reference, image, { from, cache, selection, signal, downloaded, progress }) {
    const { root, found, fallback, whole, onBlob } = image;
    const cached = fallback ?? (found && (await cache?.fill(found, { signal, onBlob })));
    const digest = typeof root === 'string' ? root : root.digest;
    const source = { source: whole, name: cached === undefined ? from.name : digest };
    const [store, name] = [await places.store(), storeName(reference)];
    const started = performance.now();
    const result = await pull(source, store, name, {
        ...selection,
        signal,
        onProgress: (event) => {
            progress.copied(event);
            if ((0,copy_event/* isPlaced */.A)(event.state)) {
                onBlob(event.descriptor);
            }
        },
    });
    return {
        resolved: result.source,
        root: result.written,
        source: store,
        whole,
        name,
        origin: fallback ? 'fallback' : originOf(places, reference, cached, result),
        // A document that is not part of the selection (the index of one platform's image) is not counted.
        received: receivedOf(cached, Math.min(result.bytes.copied, downloaded()), started),
        cached: fallback ? undefined : cached,
    };
}
function receivedOf(cached, bytes, started) {
    const seconds = (performance.now() - started) / 1000;
    return {
        cache: { bytes: cached?.bytes ?? 0, seconds: cached?.seconds ?? 0 },
        registry: { bytes, seconds: bytes === 0 ? 0 : seconds },
        before: cached?.pulled,
    };
}
/** The store is looked into before the cache: an image may be complete with no byte from the cache. */
function originOf(places, reference, cached, result) {
    if (cached?.complete === true && cached.bytes > 0) {
        return 'cache';
    }
    return cached?.complete === true || result.status === 'exists'
        ? 'store'
        : places.repository(reference).servedBy(result.source.digest);
}
/** An image of one of this machine's other places is read where it is. */
async function obtain_open(place, written, { from, selection, signal, onDigest }) {
    const { source, name } = from;
    const resolved = await (0,resolve_root/* resolveRoot */.H)(source, name, { signal });
    onDigest(resolved.digest);
    const selected = await (0,copy_select/* select */.L)(source, resolved, selection, { signal });
    const reference = (0,place_place/* referenceOf */.Bz)(place);
    const obtained = {
        resolved,
        root: selected.root,
        source: selected.source,
        whole: source,
        name: reference === undefined ? name : (0,oci_reference/* formatReference */.FH)(reference),
        origin: written,
        received: NOTHING_RECEIVED,
        cached: undefined,
    };
    const names = obtained.name === '' ? [] : [obtained.name];
    return {
        obtained: Promise.resolve(obtained),
        engineImage: async () => ({ ...selected, names }),
    };
}

;// CONCATENATED MODULE: ./lib/action/progress.js


/** Time between two lines, in milliseconds. */
const INTERVAL = 10_000;
/** Writes every ten seconds how far the work is, until it is stopped. */
class Progress {
    #blobs = new Map();
    #started = performance.now();
    #timer;
    #interval;
    #doing = 'resolving';
    #before = 0;
    /** @param interval between two lines, in milliseconds */
    constructor(write, interval = INTERVAL) {
        this.#interval = interval;
        this.#timer = setInterval(() => write(this.#line()), interval);
    }
    stop() {
        clearInterval(this.#timer);
    }
    /** Another part of the work begins: what was counted so far belongs to the one before. */
    begin(doing) {
        this.#doing = doing;
        this.#blobs.clear();
        this.#before = 0;
    }
    /** @param place tells copies to several places apart */
    copied({ descriptor, role, state, bytes = 0 }, place = '') {
        const isDone = (0,copy_event/* isPlaced */.A)(state);
        const { size } = descriptor;
        const blob = { size, isLayer: role === 'layer', bytes: isDone ? size : bytes, isDone };
        this.#blobs.set(`${place} ${descriptor.digest}`, blob);
    }
    /** A blob that is in the store without a copy. */
    there(descriptor) {
        this.copied({ descriptor, role: (0,copy_event/* roleOf */.k)(descriptor), state: 'exists' });
    }
    #line() {
        const blobs = [...this.#blobs.values()];
        const layers = blobs.filter(({ isLayer }) => isLayer);
        const bytes = blobs.reduce((sum, blob) => sum + blob.bytes, 0);
        const total = blobs.reduce((sum, { size }) => sum + size, 0);
        const seconds = Math.round((performance.now() - this.#started) / 1000);
        const rate = Math.max(0, bytes - this.#before) / (this.#interval / 1000);
        this.#before = bytes;
        const done = layers.filter(({ isDone }) => isDone).length;
        const counts = `${done} of ${layers.length} layers, ${formatSize(bytes)} of ${formatSize(total)}`;
        return total === 0
            ? `${this.#doing}, after ${seconds} s`
            : `${this.#doing}: ${counts}, ${formatSize(rate)}/s, after ${seconds} s`;
    }
}

;// CONCATENATED MODULE: ./lib/action/received.js

/** `76.4MB from the cache in 1.2 s, 8MB from the registry in 0.9 s`; empty for nothing. */
function describeReceived({ cache, registry }) {
    const from = (place, { bytes, seconds }) => bytes === 0 ? [] : [`${formatSize(bytes)} from the ${place} in ${seconds.toFixed(1)} s`];
    return [...from('cache', cache), ...from('registry', registry)].join(', ');
}
/** Shorter differences are noise, in seconds. */
const WORTH_TELLING = 1;
/** The share of an image that must come from the cache to compare it with a pull of all of it. */
const ALL_BUT = 0.9;
/** A hint for an image that the cache gives more slowly than the registry did; else `undefined`. */
function slowerThanPulling({ cache, before }) {
    if (before === undefined || cache.bytes < before.bytes * ALL_BUT) {
        return undefined;
    }
    if (cache.seconds < before.seconds + WORTH_TELLING) {
        return undefined;
    }
    const [slow, fast] = [cache.seconds, before.seconds].map((seconds) => `${seconds.toFixed(1)} s`);
    return `the cache took ${slow}, and pulling it took ${fast} when it was saved: \`cache: false\` may be faster`;
}

// EXTERNAL MODULE: ./lib/content/read-graph.js
var read_graph = __webpack_require__(4424);
;// CONCATENATED MODULE: ./lib/image/facts.js





/**
 * Reads documents only; every layer is known by its descriptor. What cannot be read is left out and
 * told: facts are for people, and the image is where it was to go.
 * @throws what the signal was aborted with
 */
async function imageFacts({ root: named, source, resolved = named, whole = source }, options = {}) {
    const problems = new Set();
    const tell = (error) => {
        options.signal?.throwIfAborted();
        if ((0,lib_errors/* codeOf */.$N)(error) === 'INTERRUPTED') {
            throw error;
        }
        problems.add((0,lib_errors/* messageOf */.bD)(error));
    };
    const root = (await (0,resolve_root/* described */.W)(source, named, options).catch(tell)) ?? named;
    const graph = await (0,read_graph/* readGraph */.t)(source, root, { ...options, onFailure: tell });
    const platforms = await (0,describe/* platformsOf */.Wt)(whole, resolved === named ? root : resolved, options).catch(tell);
    const shown = await (0,describe/* representative */.wz)(source, root, options).catch(tell);
    const config = shown && (await (0,read_config/* readConfig */.X)(source, shown.manifest, options).catch(tell));
    return {
        platforms: platforms ?? [],
        imageId: shown?.manifest.config?.digest,
        created: config?.created,
        size: (0,describe/* totalSize */.UT)(graph.map(({ descriptor }) => descriptor)),
        layers: (0,describe/* layersOf */.w)(graph.map(({ manifest }) => manifest)).map(({ digest, size }) => ({
            digest,
            size,
        })),
        problems: [...problems],
    };
}

;// CONCATENATED MODULE: ./lib/action/resolved-facts.js



/** The image is where it was to go: what cannot be read of it is a warning, and fails nothing. */
async function resolvedFacts(known, name, { signal, warn }) {
    const facts = await imageFacts(known, { signal });
    for (const problem of facts.problems) {
        warn(`${name}: ${problem}`);
    }
    const { digest, mediaType } = known.resolved;
    const moved = await (0,describe/* platformsOf */.Wt)(known.source, known.root, { signal }).catch(() => []);
    const movedPlatforms = moved.map(({ platform }) => platform);
    return { digest, mediaType, movedPlatforms, ...facts };
}
/** Where an image can be read at the least cost: here, else at a target, for registries count reads. */
async function readableImage(obtained, { source, name }, firstPushed, signal) {
    if (obtained !== undefined) {
        return obtained;
    }
    if (firstPushed === undefined) {
        const resolved = await source.resolve(name, { signal });
        return { resolved, whole: source, root: resolved, source };
    }
    const { source: resolved, written } = firstPushed.result;
    const target = new remember/* Remembering */.G(firstPushed.source);
    const whole = written.digest === resolved.digest ? target : source;
    return { resolved, whole, root: written, source: target };
}

;// CONCATENATED MODULE: ./lib/action/selection.js

/** The selection for this machine: what runs on it, unless the inputs or the image name platforms. */
function localSelection(inputs, platforms, engine) {
    if (inputs.platforms === 'all' || inputs.platforms.length > 0) {
        return remoteSelection(inputs);
    }
    if (platforms.length > 0) {
        return { platforms };
    }
    // An engine of another system (Windows containers) does not keep an image from being pulled.
    const wanted = [...(engine === undefined ? [] : [engine.platform]), ...(0,oci_platform/* hostPlatforms */.Hp)()];
    const preferred = [...new Map(wanted.map((one) => [(0,oci_platform/* formatPlatform */.Bq)(one), one])).values()];
    return { preferred };
}
/** The selection for registries: the whole index, unless the inputs name platforms. */
function remoteSelection({ platforms }) {
    return platforms === 'all' ? {} : { platforms };
}

;// CONCATENATED MODULE: ./lib/action/image-job.js














/** One image of a step: resolve \u2192 cache \u2192 pull \u2192 load and push \u2192 its result. */
class ImageJob {
    #planned;
    #inputs;
    #context;
    #draft;
    #meter = new Meter();
    #log;
    #progress;
    #obtainedAt = 0;
    #obtained;
    constructor(planned, inputs, context) {
        this.#planned = planned;
        this.#inputs = inputs;
        this.#context = context;
        this.#log = context.log.image(planned.written[0]);
        this.#progress = new Progress((line) => this.#log.progress(line));
        this.#draft = {
            planned,
            facts: undefined,
            origin: planned.place.transport === 'docker' ? 'registry' : planned.written[0],
            pulled: planned.place.transport === 'docker' && isNeededHere(planned, inputs),
            loaded: false,
            bytes: NOTHING_MOVED,
            received: NOTHING_RECEIVED,
            pushed: [],
            seconds: 0,
            error: undefined,
        };
    }
    /** Ends the group of the image in the log, with this line after it. */
    endLog(line) {
        this.#log.end(line);
    }
    /** The image on this machine, after the job has run. */
    get obtained() {
        return this.#obtained;
    }
    /** Throws only when it is cancelled: a failure is part of the result. */
    async run(onDigest) {
        const started = performance.now();
        try {
            await this.#steps((digest) => {
                this.#log.line(`resolved to ${digest}`);
                onDigest(digest);
            });
        }
        catch (error) {
            this.#context.signal?.throwIfAborted();
            this.#draft.error = (0,lib_errors/* during */.iW)(this.#planned.written[0], error);
        }
        finally {
            this.#progress.stop();
        }
        return { ...this.#draft, seconds: (performance.now() - started) / 1000 };
    }
    async #steps(onDigest) {
        const { places, signal } = this.#context;
        const place = await places.source(this.#planned.place, signal);
        const remote = this.#planned.place.transport === 'docker';
        const source = this.#awaited(lockedSource(place.source, this.#planned.locked));
        const metered = remote ? this.#meter.around(source) : source;
        const from = { source: new remember/* Remembering */.G(metered), name: place.name };
        let loading;
        if (isNeededHere(this.#planned, this.#inputs)) {
            const incoming = await this.#incoming(from, onDigest);
            loading = this.#load(incoming);
            await this.#receive(incoming, loading);
        }
        else {
            onDigest((await from.source.resolve(from.name, { signal })).digest);
        }
        // What was pushed is reported even if the engine refused the image, and the other way round.
        const steps = [this.#deliver(from), this.#saveToCache(), loading];
        const [delivery, ...used] = await Promise.allSettled(steps);
        if (delivery.status === 'fulfilled') {
            this.#draft.pushed = delivery.value.pushed;
            this.#draft.bytes = { ...delivery.value.bytes, downloaded: this.#downloaded() };
            this.#draft.facts = await this.#facts(from, delivery.value);
        }
        throwFirst([delivery, ...used]);
    }
    #awaited(source) {
        const onWait = () => this.#log.line('not there yet: waiting for it');
        return awaitedNames(source, { seconds: this.#inputs.wait, onWait });
    }
    /** Waits until all of the image is here; a failure ends its load as well. */
    async #receive(incoming, loading) {
        // Its failure is thrown at the end, with those of the other steps.
        loading.catch(() => undefined);
        try {
            this.#obtained = await incoming.obtained;
        }
        catch (error) {
            await loading.catch(() => undefined);
            throw error;
        }
        const { origin, received } = this.#obtained;
        this.#obtainedAt = this.#meter.bytes;
        Object.assign(this.#draft, { origin, received });
        this.#log.line(`here, from ${origin}: ${describeReceived(received) || 'nothing had to come'}`);
        this.#progress.begin(this.#remainder());
    }
    /** What is left to do with an image that is here, for the log. */
    #remainder() {
        const steps = [
            ...(isToLoad(this.#planned, this.#inputs) ? ['loading'] : []),
            ...(this.#planned.targets.length > 0 ? ['pushing'] : []),
            ...(this.#obtained?.cached === undefined ? [] : ['saving']),
        ];
        return steps.join(', ') || 'finishing';
    }
    /** What the registry gave for the store, and after that for targets. */
    #downloaded() {
        return this.#draft.received.registry.bytes + this.#meter.bytes - this.#obtainedAt;
    }
    async #incoming(from, onDigest) {
        const { place, written } = this.#planned;
        const { places, cache, signal } = this.#context;
        const selection = await this.#localSelection();
        const downloaded = () => this.#meter.bytes;
        const located = { from, selection, cache, signal, onDigest, onFallback: this.#fallback() };
        return place.transport === 'docker'
            ? obtain(places, place.reference, { ...located, downloaded, progress: this.#progress })
            : obtain_open(place, written[0], located);
    }
    /** A stale image is better than none for tests that run on it, but it is never pushed. */
    #fallback() {
        const { written, targets } = this.#planned;
        const allowed = this.#inputs.cacheFallback && targets.length === 0;
        return allowed ? (text) => this.#context.warn(`${written[0]}: ${text}`) : undefined;
    }
    async #localSelection() {
        const { platforms } = this.#planned;
        return localSelection(this.#inputs, platforms, await this.#context.engine);
    }
    async #saveToCache() {
        if (this.#obtained?.cached !== undefined) {
            await this.#context.saveToCache(this.#planned, this.#obtained);
        }
    }
    async #load(incoming) {
        if (isToLoad(this.#planned, this.#inputs)) {
            const options = { log: this.#log, signal: this.#context.signal };
            const engine = await this.#context.engine;
            this.#draft.loaded = await loadImage(incoming, engine, this.#inputs, options);
        }
    }
    async #deliver(from) {
        const { place, targets } = this.#planned;
        const { places, signal } = this.#context;
        const { referrers, ifExists } = this.#inputs;
        const here = this.#obtained;
        const outgoing = {
            ...(here === undefined ? from : { source: here.whole, name: here.resolved.digest }),
            place,
            mountFrom: place.transport === 'docker' ? [places.repository(place.reference)] : [],
        };
        return deliver(places, outgoing, targets, {
            referrers,
            ifExists,
            signal,
            remote: remoteSelection(this.#inputs),
            local: targets.length === 0 ? {} : await this.#localSelection(),
            onProgress: (event, target) => this.#progress.copied(event, target.text),
            onResult: (pushed) => this.#log.line(describePushed(pushed)),
        });
    }
    async #facts(from, { firstPushed }) {
        const { signal } = this.#context;
        const known = await readableImage(this.#obtained, from, firstPushed, signal);
        return resolvedFacts(known, this.#planned.written[0], this.#context);
    }
}
/** Whether the image must come to this machine: it need not to go from a registry to registries. */
function isNeededHere({ place, targets }, { load, archive }) {
    const stays = load === 'true' || archive !== undefined || targets.length === 0;
    const local = targets.some((target) => target.place.transport !== 'docker');
    return place.transport !== 'docker' || stays || local;
}
/** `pushed ghcr.io/acme/app:1.4.0@sha256:\u2026` */
function describePushed({ target, status, digest }) {
    return `${status} ${target.text}${digest === undefined ? '' : `@${digest}`}`;
}
function throwFirst(steps) {
    const failed = steps.find((step) => step.status === 'rejected');
    if (failed !== undefined) {
        throw failed.reason;
    }
}

// EXTERNAL MODULE: ./lib/action/logins.js
var action_logins = __webpack_require__(1350);
;// CONCATENATED MODULE: ./lib/action/plan.js






/**
 * What `images` and `push` ask for.
 * @throws ImageError that names the input and the line
 */
function planImages(images, push, { fromFiles = [], mayBeEmpty = false } = {}) {
    const planned = new Map();
    for (const item of lines(images)) {
        at('images', item, () => addLine(planned, item.text));
    }
    for (const one of fromFiles) {
        addWritten(planned, one);
    }
    if (planned.size === 0 && !mayBeEmpty) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', 'reading input images: it lists no image', {
            hint: 'write one image a line, such as postgres:16 or app:1 => ghcr.io/acme/app:1',
        });
    }
    for (const item of items(push)) {
        at('push', item, () => addToAll([...planned.values()], item.text));
    }
    refuseSharedTargets([...planned.values()]);
    return [...planned.values()].map(({ written, place, targets, platforms }) => ({
        written,
        place,
        targets: [...targets.values()],
        platforms: [...platforms.values()],
    }));
}
function addLine(planned, text) {
    const [source = '', ...rest] = text.split('=>').map((part) => part.trim());
    const targets = (rest[0] ?? '').split(',').map((target) => target.trim());
    if (rest.length > 1) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', 'more than one "=>"', {
            hint: 'write one image a line, and its targets with commas between',
        });
    }
    if (source === '' || (rest.length === 1 && targets.includes(''))) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(text)} lacks what stands before or after "=>"`, {
            hint: 'write SOURCE or SOURCE => TARGET[, TARGET\u2026]',
        });
    }
    const place = (0,place_place/* parsePlace */.De)(source, 'docker');
    const draft = draftOf(planned, place, source);
    for (const target of targets.filter((target) => target !== '')) {
        addTarget(draft, target);
    }
}
function draftOf(planned, place, written) {
    const draft = planned.get(plan_keyOf(place)) ?? {
        written: [written],
        place,
        targets: new Map(),
        platforms: new Map(),
    };
    planned.set(plan_keyOf(place), draft);
    if (!draft.written.includes(written)) {
        draft.written.push(written);
    }
    return draft;
}
function addWritten(planned, { reference, text, platform }) {
    const draft = draftOf(planned, { transport: 'docker', reference }, text);
    if (platform !== undefined) {
        draft.platforms.set(platform, (0,oci_platform/* parsePlatform */.Y8)(platform));
    }
}
function addToAll(drafts, target) {
    if (drafts.length > 1 && !target.endsWith('/')) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(target)} cannot be the target of several images`, {
            hint: 'end it in "/", so that each image keeps its name below it, or write SOURCE => TARGET',
        });
    }
    for (const draft of drafts) {
        addTarget(draft, target);
    }
}
function addTarget(draft, text) {
    const place = targetPlace(text, (0,place_place/* referenceOf */.Bz)(draft.place));
    const key = plan_keyOf(place);
    if (!draft.targets.has(key)) {
        const named = place.transport === 'docker' ? (0,oci_reference/* familiarReference */.ZD)(place.reference) : text;
        draft.targets.set(key, { text: named, place });
    }
}
/** What a target leaves out is the source's: the tag, and below a prefix the name. */
function targetPlace(text, source) {
    if ((0,place_place/* transportOf */.JH)(text, 'docker') !== 'docker') {
        return (0,place_place/* parsePlace */.De)(text, 'docker');
    }
    const written = text.replace(/^docker:\/\//, '');
    const name = written.endsWith('/') ? `${written}${nameBelow(text, source)}` : written;
    const { tag, digest } = (0,oci_reference/* parseName */.$q)(name);
    if (digest !== undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `the target ${(0,printable/* quoted */.TL)(text)} has a digest`, {
            hint: "a target is a name with or without a tag: the digest is the image's own",
        });
    }
    return (0,place_place/* parsePlace */.De)(`docker://${name}${tag === undefined ? `:${tagOf(text, source)}` : ''}`, 'docker');
}
function nameBelow(text, source) {
    if (source === undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `the source has no name to put below ${(0,printable/* quoted */.TL)(text)}`, {
            hint: 'write the whole target, such as ghcr.io/acme/app:1.4.0',
        });
    }
    return source.repository.replace(/^library\//, '');
}
function tagOf(text, source) {
    if (source?.tag === undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `the target ${(0,printable/* quoted */.TL)(text)} has no tag, nor has the source`, {
            hint: 'give the target a tag, such as ghcr.io/acme/app:1.4.0',
        });
    }
    return source.tag;
}
function refuseSharedTargets(drafts) {
    const owners = new Map();
    for (const draft of drafts) {
        for (const [key, { text }] of draft.targets) {
            const other = owners.get(key);
            if (other !== undefined) {
                const both = `${other.written[0]} and ${draft.written[0]}`;
                throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${both} have one target, ${text}`, {
                    hint: 'give each image a target of its own',
                });
            }
            owners.set(key, draft);
        }
    }
}
/** Equal for two spellings of one place. */
function plan_keyOf(place) {
    switch (place.transport) {
        case 'docker':
            return `docker:${(0,oci_reference/* formatReference */.FH)(place.reference)}`;
        case 'docker-daemon':
        case 'store': {
            const { transport, text, reference } = place;
            return `${transport}:${reference === undefined ? text : (0,oci_reference/* formatReference */.FH)(reference)}`;
        }
        default:
            return `${place.transport}:${place.path}:${place.name ?? ''}`;
    }
}
function at(input, { line }, step) {
    try {
        step();
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`reading input ${input}, line ${line}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/action/sync-input.js

/** What would say twice what to do, beside `sync`. */
const NOT_WITH_SYNC = ['images', 'files', 'push', 'archive', 'lock'];
/** @throws ImageError `INVALID_ARGUMENT` for inputs that contradict each other */
function readSyncInput(input, path) {
    const shards = (0,input_values/* count */.U9)(input, 'shards', 1);
    const shard = (0,input_values/* count */.U9)(input, 'shard', 1);
    if (path === undefined) {
        const alone = ['shards', 'shard'].find((name) => input(name) !== '');
        if (alone !== undefined) {
            throw (0,input_values/* wrong */.Qm)(alone, 'it says how to split a sync, and there is none');
        }
        return undefined;
    }
    const other = NOT_WITH_SYNC.find((name) => input(name) !== '');
    if (other !== undefined) {
        throw (0,input_values/* wrong */.Qm)(other, 'it stands beside sync', 'a sync file says itself what goes where');
    }
    if (shard !== undefined && (shards === undefined || shard > shards)) {
        throw (0,input_values/* wrong */.Qm)('shard', `there is no part ${shard} of ${shards ?? 'no parts'}`);
    }
    return { path, shards, shard };
}

;// CONCATENATED MODULE: ./lib/action/inputs.js










/** Every input of action.yml, with its default; a test holds the two together. */
const INPUT_DEFAULTS = {
    images: '',
    files: '',
    push: '',
    sync: '',
    platforms: '',
    load: 'auto',
    engine: 'auto',
    archive: '',
    cache: 'true',
    'cache-prefix': 'transship',
    'cache-fallback': 'true',
    'cache-private': 'warn',
    registry: '',
    username: '',
    password: '',
    'registry-auth': '',
    'docker-config': 'none',
    lock: '',
    'lock-mode': 'update',
    shards: '',
    shard: '',
    'github-token': '',
    mirrors: '',
    'insecure-registries': '',
    'ca-file': '',
    referrers: 'true',
    'if-exists': 'overwrite',
    concurrency: '',
    retries: '',
    timeout: '',
    wait: '0',
    install: 'false',
    summary: 'true',
};
/**
 * The inputs as a runner gives them: `INPUT_<NAME>` in upper case, blanks as `_`.
 * @param workspace what relative paths are relative to
 * @param fromFiles what the files of the input `files` name
 * @throws ImageError `INVALID_ARGUMENT` or `INVALID_REFERENCE` that names the input
 */
function readInputs(environment, workspace, fromFiles = []) {
    const input = (name) => {
        const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === undefined || value === '' ? (INPUT_DEFAULTS[name] ?? '') : value;
    };
    const path = (name) => (input(name) === '' ? undefined : (0,external_node_path_.resolve)(workspace, input(name)));
    const sync = readSyncInput(input, path('sync'));
    const mayBeEmpty = sync !== undefined || input('files') !== '' || (0,input_values/* flag */.Jt)(input, 'install');
    const warnings = [...unknownInputs(environment)];
    if (input('files') !== '' && fromFiles.length === 0) {
        warnings.push('The files under "files" name no image that is pulled.');
    }
    return {
        images: planImages(input('images'), input('push'), { fromFiles, mayBeEmpty }),
        sync,
        lock: readLockInput(input, path('lock')),
        platforms: readPlatforms(input('platforms')),
        load: (0,input_values/* oneOf */.yL)(input, 'load', ['auto', 'true', 'false']),
        engine: (0,input_values/* oneOf */.yL)(input, 'engine', ['auto', 'docker', 'podman']),
        archive: path('archive'),
        cache: (0,input_values/* oneOf */.yL)(input, 'cache', ['true', 'false', 'read-only']),
        cachePrefix: readPrefix(input('cache-prefix')),
        cacheFallback: (0,input_values/* flag */.Jt)(input, 'cache-fallback'),
        cachePrivate: (0,input_values/* oneOf */.yL)(input, 'cache-private', ['warn', 'allow', 'refuse']),
        logins: (0,action_logins/* readLogins */.r)(input, (text) => warnings.push(text)),
        dockerConfig: (0,input_values/* oneOf */.yL)(input, 'docker-config', ['none', 'keep']),
        githubToken: input('github-token'),
        mirrors: readMirrors(input('mirrors')),
        insecureRegistries: items(input('insecure-registries')).map(({ text }) => (0,input_values/* readHost */.rk)('insecure-registries', text)),
        caFile: path('ca-file'),
        referrers: (0,input_values/* flag */.Jt)(input, 'referrers'),
        ifExists: (0,input_values/* oneOf */.yL)(input, 'if-exists', ['overwrite', 'skip', 'fail']),
        concurrency: (0,input_values/* count */.U9)(input, 'concurrency', 1),
        retries: (0,input_values/* count */.U9)(input, 'retries', 0),
        timeout: (0,input_values/* count */.U9)(input, 'timeout', 1),
        wait: (0,input_values/* count */.U9)(input, 'wait', 0) ?? 0,
        install: (0,input_values/* flag */.Jt)(input, 'install'),
        summary: (0,input_values/* flag */.Jt)(input, 'summary'),
        warnings,
    };
}
function unknownInputs(environment) {
    const known = new Set(Object.keys(INPUT_DEFAULTS).map((name) => `INPUT_${name.toUpperCase()}`));
    return Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_') && !known.has(name))
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .map((name) => `There is no input ${(0,printable/* quoted */.TL)(name)}: it was ignored. The inputs are listed in the README.`);
}
function readPlatforms(text) {
    const listed = items(text).map((item) => item.text);
    if (listed.includes('all')) {
        if (listed.length > 1) {
            throw (0,input_values/* wrong */.Qm)('platforms', '"all" stands beside others', 'write all alone, or a list');
        }
        return 'all';
    }
    try {
        return listed.map(oci_platform/* parsePlatform */.Y8);
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)('reading input platforms', error);
    }
}
function readPrefix(prefix) {
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(prefix)) {
        throw (0,input_values/* wrong */.Qm)('cache-prefix', `${(0,printable/* quoted */.TL)(prefix)} is not 1 to 100 letters, digits, ".", "_" or "-"`);
    }
    return prefix;
}
function readMirrors(text) {
    const mirrors = {};
    for (const { text: line, line: number } of lines(text)) {
        const [host = '', urls = '', ...rest] = line.split('=>').map((part) => part.trim());
        const listed = urls.split(',').map((url) => url.trim());
        if (host === '' || rest.length > 0 || !listed.every(isMirror)) {
            throw (0,input_values/* wrong */.Qm)('mirrors', `line ${number}${line.includes('@') ? '' : `: ${(0,printable/* quoted */.TL)(line)}`} is not HOST => URL[, URL\u2026]`, 'write a line such as docker.io => https://mirror.gcr.io');
        }
        const canonical = (0,input_values/* readHost */.rk)('mirrors', host);
        mirrors[canonical] = [...(mirrors[canonical] ?? []), ...listed];
    }
    return mirrors;
}
/** A URL, or a bare host. */
function isMirror(text) {
    return (URL.canParse(text.includes('://') ? text : `https://${text}`) &&
        !/\s|@/.test(text) &&
        text !== '');
}

;// CONCATENATED MODULE: ./lib/action/install.js



/**
 * Puts `transship` on the PATH of later steps. It runs on the node that runs this action, so that
 * no step has to bring one.
 * @param script the action's own script: the command line lies beside it
 * @returns the folder to add to PATH
 */
async function installCommand(temporary, script) {
    const folder = (0,external_node_path_.join)(temporary, 'transship-bin');
    const command = (0,external_node_path_.join)((0,external_node_path_.dirname)(script), 'cli', 'index.js');
    await (0,disk_folder/* makeFolder */.f)(folder);
    // On Windows `run:` steps may be cmd, PowerShell or Git's bash, which wants a script without an ending.
    if (process.platform === 'win32') {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'transship.cmd'), `@"${process.execPath}" "${command}" %*\r\n`);
    }
    const shim = (0,external_node_path_.join)(folder, 'transship');
    await (0,promises_.writeFile)(shim, `#!/bin/sh\nexec "${forward(process.execPath)}" "${forward(command)}" "$@"\n`);
    await (0,promises_.chmod)(shim, 0o755);
    return folder;
}
/** A path as every shell of the runner takes it. */
function forward(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./lib/action/outputs.js




/** Every output of action.yml with its value, as a runner wants it: text. */
function outputsOf(images, lock) {
    const resolved = images.flatMap(({ planned, facts }) => facts === undefined ? [] : [{ planned, facts }]);
    const pushed = images.flatMap((image) => image.pushed.filter(isThere));
    const subject = pushed.find(({ target }) => target.place.transport === 'docker');
    const pulled = images.filter((image) => image.pulled);
    return {
        digest: images[0]?.facts?.digest ?? '',
        digests: JSON.stringify(Object.fromEntries(resolved.flatMap(({ planned, facts }) => planned.written.map((text) => [text, facts.digest])))),
        images: JSON.stringify(images.map(imageOutput)),
        references: resolved
            .map(({ planned, facts }) => pinnedTo(planned.place, planned.written[0], facts))
            .join('\n'),
        pushed: pushed.map(({ target, digest }) => `${target.text}@${digest}`).join('\n'),
        'subject-name': subject === undefined ? '' : subjectName(subject.target.place),
        'subject-digest': subject?.digest ?? '',
        'cache-hit': pulled.length === 0 ? '' : String(pulled.every(cameFromCache)),
        changed: lock === undefined ? '' : String(lock.isChanged),
        moved: lock?.list ?? '',
        matrix: '',
    };
}
/** A target that names the image now, whether it had to be sent or not. */
function isThere({ status }) {
    return status === 'pushed' || status === 'exists';
}
/** Nothing had to be asked of a registry but the digest: the store is looked into before the cache. */
function cameFromCache({ origin, error }) {
    return error === undefined && (origin === 'cache' || origin === 'store');
}
function imageOutput(image) {
    const { planned, facts, origin, bytes, loaded, pushed, seconds } = image;
    return {
        reference: fullReference(planned.place, planned.written[0]),
        digest: facts?.digest ?? null,
        mediaType: facts?.mediaType ?? null,
        platforms: facts?.platforms ?? [],
        imageId: facts?.imageId ?? null,
        size: facts?.size ?? null,
        source: origin,
        bytes,
        loaded,
        pushed: pushed.map(pushedOutput),
        seconds: Math.round(seconds * 1000) / 1000,
        ...(image.error === undefined ? {} : { error: (0,printable/* printable */.g$)((0,lib_errors/* messageOf */.bD)(image.error)) }),
    };
}
function pushedOutput({ target, digest, status, error }) {
    return {
        reference: fullReference(target.place, target.text),
        digest: digest ?? null,
        status,
        ...(error === undefined ? {} : { error: (0,printable/* printable */.g$)((0,lib_errors/* messageOf */.bD)(error)) }),
    };
}
function fullReference(place, text) {
    const reference = (0,place_place/* referenceOf */.Bz)(place);
    return place.transport === 'docker' && reference !== undefined
        ? (0,oci_reference/* formatReference */.FH)(reference)
        : text;
}
/** `NAME@DIGEST`; a place without a name has only itself to go by. */
function pinnedTo(place, text, { digest }) {
    const reference = (0,place_place/* referenceOf */.Bz)(place);
    return `${reference === undefined ? text : (0,oci_reference/* familiarName */.hG)(reference)}@${digest}`;
}
/** As actions/attest wants it: fully qualified, without a tag. */
function subjectName(place) {
    const reference = (0,place_place/* referenceOf */.Bz)(place);
    return reference === undefined ? '' : `${reference.registry}/${reference.repository}`;
}

// EXTERNAL MODULE: ./lib/action/printed.js
var printed = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/cache/image-cache.js + 10 modules
var image_cache = __webpack_require__(6338);
// EXTERNAL MODULE: ./lib/place/places.js + 28 modules
var places = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credential = __webpack_require__(4725);
// EXTERNAL MODULE: ./lib/registry/credentials/github.js
var github = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/store/default-path.js
var default_path = __webpack_require__(8382);
// EXTERNAL MODULE: ./lib/action/cache-backend.js + 2 modules
var cache_backend = __webpack_require__(7231);
// EXTERNAL MODULE: ./lib/registry/client.js + 68 modules
var registry_client = __webpack_require__(2172);
;// CONCATENATED MODULE: ./lib/action/cache-policy.js




/** Saves images in the cache, unless that would make a private one public. */
class CachePolicy {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async save(reference, { cached, resolved, received }) {
        const { cache, signal, log } = this.#options;
        const name = (0,oci_reference/* formatReference */.FH)(reference);
        // Why nothing can be saved the cache has said once.
        if (cached === undefined || !cache.writable) {
            return;
        }
        if (!cached.complete) {
            if (!(await this.#maySave(reference, resolved.digest))) {
                return;
            }
            // The time of a part says nothing about a pull of the whole.
            const pulled = received.cache.bytes === 0 ? received.registry : undefined;
            log(savedLine(name, await cache.save(cached, { pulled, signal })));
        }
        if (reference.digest === undefined) {
            await cache.remember(name, cached, { signal });
        }
    }
    /**
     * Pull requests of forks can read layers in the cache of a public repository. An image that the
     * registry gives without credentials is no secret.
     */
    async #maySave(reference, digest) {
        const { policy, publicRepository, wasLoggedIn, warn } = this.#options;
        const shown = policy !== 'allow' && publicRepository && wasLoggedIn(reference.registry);
        if (!shown || (await this.#isPublicImage(reference, digest))) {
            return true;
        }
        const name = (0,oci_reference/* formatReference */.FH)(reference);
        if (policy === 'refuse') {
            warn(`${name} is private and this repository is public: it was not cached (cache-private: refuse).`);
            return false;
        }
        warn(`${name} is private, and workflows of forks can read the cache of this public repository. ` +
            'Set cache-private to refuse, or to allow if that is meant.');
        return true;
    }
    async #isPublicImage(reference, digest) {
        const { credentials: _, mirrors: __, ...anonymous } = this.#options.registries;
        const client = new registry_client/* RegistryClient */.b({ ...anonymous, retries: 1 });
        try {
            await client.repository(reference).resolve(digest, { signal: this.#options.signal });
            return true;
        }
        catch {
            return false;
        }
        finally {
            await client.close();
        }
    }
}
function savedLine(name, { saved, kept, left, seconds }) {
    const parts = [
        saved.entries > 0 && `saved ${formatSize(saved.bytes)} in ${seconds.toFixed(1)} s`,
        kept.entries > 0 && `${formatSize(kept.bytes)} were there`,
        left.entries > 0 && `${formatSize(left.bytes)} could not be saved`,
    ];
    return `${name}: cache: ${parts.filter((part) => part !== false).join(', ') || 'nothing to save'}`;
}
/**
 * Whether everyone can read this repository, as the event that started the workflow says; an event that
 * cannot be read is taken for that of a public one. Without an event (outside of GitHub) there are no forks.
 */
async function isPublic(eventPath) {
    if (!eventPath) {
        return false;
    }
    try {
        const event = JSON.parse((await (0,files/* readNamed */.Mk)(eventPath)).toString('utf8'));
        return event?.repository?.private !== true;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./lib/action/environment.js
var environment = __webpack_require__(2039);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(1955);
// EXTERNAL MODULE: ./lib/engine/exec.js
var engine_exec = __webpack_require__(9069);
;// CONCATENATED MODULE: ./lib/action/exec.js



/**
 * The engine's commands by `@actions/exec`, which finds programs as the runner does. It takes its
 * standard input as one buffer only: what streams goes by `node:child_process`.
 */
const runnerExec = async (command, args, options = {}) => {
    if (options.stdin !== undefined || options.stdout !== undefined || options.signal?.aborted) {
        return (0,engine_exec/* spawnExec */.b)(command, args, options);
    }
    try {
        const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)(command, [...args], {
            silent: true,
            ignoreReturnCode: true,
            ...(options.env === undefined ? {} : { env: { ...options.env } }),
        });
        return { exitCode, stdout, stderr };
    }
    catch (cause) {
        throw new lib_errors/* ImageError */.C8('ENGINE', `running ${command}: ${(0,lib_errors/* messageOf */.bD)(cause)}`, { cause });
    }
};

;// CONCATENATED MODULE: ./lib/action/step-log.js


/**
 * The log of a step. Images are worked on side by side and groups cannot overlap: the first image has
 * the open group, the lines of the others wait until they end or the group is theirs.
 */
class StepLog {
    #out;
    /** The images that have not ended; the first one's group is open. */
    #groups = [];
    constructor(out = core) {
        this.#out = out;
    }
    line(text) {
        this.#out.info((0,printable/* printable */.g$)(text));
    }
    image(title) {
        const group = { title, waiting: [], isContinued: false };
        this.#groups.push(group);
        if (this.#groups[0] === group) {
            this.#open(group);
        }
        return {
            line: (text) => {
                if (this.#groups[0] === group) {
                    this.line(text);
                }
                else {
                    group.waiting.push(text);
                }
            },
            progress: (text) => {
                if (this.#groups[0] === group) {
                    this.line(text);
                }
            },
            end: (text) => this.#end(group, text),
        };
    }
    #open(group) {
        this.#out.startGroup((0,printable/* printable */.g$)(group.isContinued ? `${group.title} (continued)` : group.title));
        group.isContinued = true;
        for (const text of group.waiting.splice(0)) {
            this.line(text);
        }
    }
    #end(group, text) {
        this.#out.endGroup();
        if (this.#groups[0] !== group) {
            this.#open(group);
            this.#out.endGroup();
        }
        this.line(text);
        this.#groups.splice(this.#groups.indexOf(group), 1);
        const [next] = this.#groups;
        if (next !== undefined) {
            this.#open(next);
        }
    }
}

// EXTERNAL MODULE: ./lib/action/traced.js
var traced = __webpack_require__(7871);
;// CONCATENATED MODULE: ./lib/action/step-context.js




















/** The folder for files that no later step needs. */
function temporaryFolder({ env }) {
    return env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
}
/** What the images of a step share, opened as the inputs say. */
class StepContext {
    #inputs;
    #runner;
    #loggedIn = new Set();
    /** The directory of the local image store. */
    storeDir;
    #registries;
    #places;
    #log = new StepLog();
    #cache;
    constructor(inputs, runner) {
        this.#inputs = inputs;
        this.#runner = runner;
        this.#registries = this.#registryOptions();
        this.storeDir = (0,default_path/* defaultStore */.L)(runner.env, (0,external_node_os_.homedir)());
        this.#places = new places/* Places */.N({
            store: this.storeDir,
            registries: this.#registries,
            engine: inputs.engine,
            exec: runnerExec,
            temporary: temporaryFolder(runner),
        });
    }
    /** How registries are spoken to. */
    get registries() {
        return this.#registries;
    }
    async open() {
        const engine = this.#findEngine();
        // Jobs that need the engine await it; until then its failure must not end the process.
        engine.catch(() => undefined);
        this.#cache = await this.#openCache();
        return {
            places: this.#places,
            engine,
            cache: this.#cache,
            saveToCache: await this.#saveToCache(this.#cache),
            warn: printed/* warning */.$e,
            log: this.#log,
            signal: this.#runner.signal,
        };
    }
    async close() {
        await this.#cache?.close();
        await this.#places.close();
    }
    #registryOptions() {
        const { env } = this.#runner;
        const { logins, githubToken, caFile, mirrors, insecureRegistries } = this.#inputs;
        const { concurrency, retries, timeout } = this.#inputs;
        const configuration = { env: (0,environment/* childEnvironment */.Q)(env), home: (0,external_node_os_.homedir)() };
        const lookup = (0,credential/* firstCredential */.I$)((0,action_logins/* credentialsOf */.Y)(logins), (0,docker_credentials/* dockerCredentials */.d8)(configuration), (0,github/* githubCredentials */.Y)(githubToken, env));
        return {
            credentials: async (host, repository, signal) => {
                const found = await lookup(host, repository, signal);
                if (found !== undefined) {
                    this.#loggedIn.add(host);
                }
                return found;
            },
            // Read with the first request of each run: what cannot be read in the files is told once.
            headers: (0,docker_credentials/* dockerHeaders */.hc)({ ...configuration, onWarning: printed/* warning */.$e }),
            mirrors,
            insecure: insecureRegistries,
            ca: caFile === undefined ? [] : [readCertificates(caFile)],
            env,
            ...(concurrency === undefined ? {} : { concurrency }),
            ...(retries === undefined ? {} : { retries }),
            ...(timeout === undefined ? {} : { timeout }),
            onSecret: (secret) => core.setSecret(secret),
            onWarning: printed/* warning */.$e,
            onRetry: (text) => this.#log.line(text),
            ...(0,traced/* traced */.m)(env),
        };
    }
    async #findEngine() {
        const { load, archive, engine, images } = this.#inputs;
        const wanted = archive === undefined && images.some(({ targets }) => targets.length === 0);
        if (load === 'true' || (load === 'auto' && wanted && engine !== 'auto')) {
            return this.#places.engine(this.#runner);
        }
        return load === 'auto' && wanted ? this.#places.findEngine(this.#runner) : undefined;
    }
    /** Only pulled images are cached: a copy from registry to registry never is. */
    async #openCache() {
        const { cache, cachePrefix, images } = this.#inputs;
        const pulls = images.some((planned) => planned.place.transport === 'docker' && isNeededHere(planned, this.#inputs));
        if (cache === 'false' || !pulls) {
            this.#runner.cacheProgram.stop();
            return undefined;
        }
        const store = await this.#places.store();
        const log = (line) => this.#log.line(line);
        const backend = await cache_backend/* ActionsCacheBackend */.o.open({
            env: this.#runner.env,
            program: this.#runner.cacheProgram,
            staging: (0,external_node_path_.join)(store.dir, 'ingest'),
            otherStaging: [temporaryFolder(this.#runner), (0,external_node_os_.tmpdir)()],
            onLog: log,
            ...(0,traced/* traced */.m)(this.#runner.env),
        });
        const readOnly = cache === 'read-only';
        return new image_cache/* ImageCache */.S(backend, store, { prefix: cachePrefix, readOnly, onLog: log });
    }
    async #saveToCache(cache) {
        if (cache === undefined) {
            return async () => undefined;
        }
        const policy = new CachePolicy({
            cache,
            policy: this.#inputs.cachePrivate,
            publicRepository: await isPublic(this.#runner.env['GITHUB_EVENT_PATH']),
            registries: this.#registries,
            wasLoggedIn: (registry) => this.#loggedIn.has(registry),
            log: (line) => this.#log.line(line),
            warn: printed/* warning */.$e,
            signal: this.#runner.signal,
        });
        return async ({ place }, obtained) => {
            if (place.transport === 'docker') {
                await policy.save(place.reference, obtained);
            }
        };
    }
}
/** The most of a file of certificates, in bytes. */
const CERTIFICATES_LIMIT = 16 * 1024 * 1024;
function readCertificates(path) {
    try {
        return (0,files/* readStartNow */.zZ)(path, CERTIFICATES_LIMIT).toString('utf8');
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`reading input ca-file, ${path}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/action/summary.js





/**
 * The job summary: what went where, what images share, and what it saved. Markdown.
 */
function summaryOf(images, { moved = '', archive } = {}) {
    const parts = [
        '## Images',
        table(images, archive),
        moved === '' ? '' : `### Moved\n\n${moved.trimEnd()}`,
        picture(images),
        receivedLines(images),
        savings(images),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const summary_HEAD = [
    '| Image | Digest | Platforms | Size | From | To | Time |',
    '| --- | --- | --- | ---: | --- | --- | ---: |',
];
function table(images, archive) {
    return [...summary_HEAD, ...images.map((image) => summary_row(image, archive))].join('\n');
}
function summary_row(image, archive) {
    const { planned, facts, origin, seconds, error } = image;
    const cells = [
        codeText(planned.written[0]),
        digests(image).map(codeText).join(' \u2192 '),
        plainText(facts?.movedPlatforms.join(', ') ?? ''),
        facts?.size === undefined ? '' : formatSize(facts.size),
        error === undefined ? plainText(origin) : `\u274c ${plainText((0,lib_errors/* messageOf */.bD)(error))}`,
        destinations(image, archive).join('<br>'),
        `${seconds.toFixed(1)} s`,
    ];
    return `| ${cells.join(' | ')} |`;
}
/** What the reference resolved to, and what was written instead where a push was narrowed. */
function digests({ facts, pushed }) {
    const written = pushed.filter(({ status }) => status === 'pushed' || status === 'exists');
    const all = [facts?.digest, ...written.map(({ digest }) => digest)];
    return [...new Set(all.filter((digest) => digest !== undefined))];
}
function destinations({ loaded, pushed, error }, archive) {
    return [
        ...(loaded ? ['engine'] : []),
        ...(archive === undefined || error !== undefined ? [] : [codeText(archive)]),
        ...pushed.map(destination),
    ];
}
function destination({ target, status, error }) {
    const name = codeText(target.text);
    switch (status) {
        case 'pushed':
            return `${name} \u2705`;
        case 'exists':
            return `${name} (was there)`;
        case 'skipped':
            return `${name} (names another digest, left as it was)`;
        default:
            return `${name} \u274c ${plainText((0,lib_errors/* messageOf */.bD)(error))}`;
    }
}
/** The most groups of layers in the picture: more cannot be read. */
const MOST_GROUPS = 30;
/** Which images share which layers: one node for all the layers that the same images have. */
function picture(images) {
    const drawn = images.filter(({ facts }) => facts !== undefined);
    const groups = sharedGroups(drawn).slice(0, MOST_GROUPS);
    if (groups.length === 0) {
        return '';
    }
    const nodes = drawn.map(({ planned }, index) => `  i${index}[${nodeLabel(planned.written[0])}]`);
    const edges = groups.flatMap(({ members, layers }, group) => {
        const size = formatSize(layers.reduce((sum, layer) => sum + layer.size, 0));
        const count = layers.length === 1 ? '1 layer' : `${layers.length} layers`;
        return [
            `  l${group}(["${count}, ${size}"])`,
            ...members.map((member) => `  i${member} --- l${group}`),
        ];
    });
    const drawing = ['```mermaid', 'flowchart LR', ...nodes, ...edges, '```'];
    return ['### Layers', ...drawing].join('\n');
}
/** Shared ones first; what an image has alone is drawn only where something is shared. */
function sharedGroups(images) {
    const owners = new Map();
    for (const [index, { facts }] of images.entries()) {
        for (const layer of facts?.layers ?? []) {
            const owner = owners.get(layer.digest) ?? { layer, members: [] };
            owner.members.push(index);
            owners.set(layer.digest, owner);
        }
    }
    const groups = new Map();
    for (const { layer, members } of owners.values()) {
        const group = groups.get(members.join()) ?? { members, layers: [] };
        group.layers.push(layer);
        groups.set(members.join(), group);
    }
    const all = [...groups.values()].sort((one, other) => other.members.length - one.members.length);
    return all.some(({ members }) => members.length > 1) ? all : [];
}
/** What the cache gave and what a registry, with the time that each took. */
function receivedLines(images) {
    const lines = images.flatMap(({ planned, received }) => {
        const came = describeReceived(received);
        const hint = slowerThanPulling(received);
        const more = hint === undefined ? '' : `; ${hint}`;
        return came === '' ? [] : [`- ${codeText(planned.written[0])}: ${came}${more}`];
    });
    return lines.join('\n');
}
/**
 * Against one pull of each image that comes from a registry, and one push for each target that has it
 * now, all of it each time: of images that succeeded.
 */
function savings(images) {
    const done = images.filter((image) => image.facts !== undefined && failures(image).length === 0);
    let plain = 0;
    let moved = 0;
    let cached = 0;
    for (const { planned, facts, pulled, pushed, bytes, received } of done) {
        const pushes = pushed.filter(({ target, status }) => target.place.transport === 'docker' && status !== 'skipped');
        const isUsed = pulled || pushes.length > 0;
        const pulls = planned.place.transport === 'docker' && isUsed ? 1 : 0;
        plain += (facts?.size ?? 0) * (pulls + pushes.length);
        moved += bytes.downloaded + bytes.uploaded;
        cached += received.cache.bytes;
    }
    const saved = plain - moved;
    if (plain === 0 || saved <= 0) {
        return '';
    }
    const fromCache = cached > 0 ? `; ${formatSize(cached)} came out of the cache` : '';
    return (`Moved ${formatSize(moved)} to and from registries. Pulling and pushing these images whole ` +
        `would have moved ${formatSize(plain)}: ${formatSize(saved)} saved${fromCache}.`);
}

;// CONCATENATED MODULE: ./lib/sync/every-repository.js
/** Stands for every repository of a registry that could not be listed. */
const EVERY_REPOSITORY = '*';
/** @param text `registry.example.com/*`; `undefined` for anything else */
function everyRepositoryIn(text) {
    const [, registry] = /^([^/]+)\/\*$/.exec(text) ?? [];
    return registry === undefined ? undefined : { registry, repository: EVERY_REPOSITORY };
}

;// CONCATENATED MODULE: ./lib/sync/catalogs.js


/**
 * The file with an entry for each repository of the registries that it asks for as a whole. One that cannot be
 * listed costs only itself.
 */
async function withCatalogs(file, catalog, options = {}) {
    const found = [];
    const unlisted = [];
    for (const entry of file.catalogs ?? []) {
        try {
            found.push(...(await catalogs_entriesOf(entry, catalog, options)));
        }
        catch (error) {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            unlisted.push({ entry: repositoryOf(entry, EVERY_REPOSITORY), error });
        }
    }
    return { ...file, entries: [...file.entries, ...found], unlisted };
}
function repositoryOf({ sourceRegistry, targetRegistry, ...entry }, repository) {
    const source = { registry: sourceRegistry, repository };
    return { ...entry, source, target: { registry: targetRegistry, repository } };
}
async function catalogs_entriesOf(entry, catalog, options) {
    const { where, sourceRegistry } = entry;
    const found = [];
    try {
        for await (const { name } of catalog.search(sourceRegistry, '', options)) {
            found.push(repositoryOf(entry, name));
        }
        return found;
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`${where}: listing the repositories of ${sourceRegistry}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/sync/expressions.js



const EXPRESSION = /\$?\{\{(.*?)\}\}/g;
const ENV = /^env\s+"([^"]+)"$/;
const FILE = /^file\s+"([^"]+)"$/;
/** What regsync's entries say of themselves. */
const SYNC = /^\.Sync\.(Source|Type)$/;
const DEFAULT = /^(.*?)\s*\|\s*default\s+"([^"]*)"$/;
/** Private characters, which no file has. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
/**
 * The expressions of a sync file, `${{env "NAME"}}` or `{{env "NAME"}}`, `{{file "PATH"}}`, either with
 * `| default "TEXT"`, taken out before YAML sees them: in YAML's flow style a brace ends a value. They are put in
 * again where a text is used.
 */
class Expressions {
    #texts = [];
    #values;
    constructor(values) {
        this.#values = values;
    }
    takenOut(text) {
        return text.replaceAll(EXPRESSION, (_whole, inner) => {
            // In quotes of YAML those of the expression are escaped.
            this.#texts.push(inner.replaceAll('\\"', '"').trim());
            return `${OPEN}${this.#texts.length - 1}${CLOSE}`;
        });
    }
    /**
     * @param beside the other texts of the same entry
     * @throws ImageError `INVALID_ARGUMENT` where there is no such variable or file, `UNSUPPORTED` for another expression
     */
    putIn(text, where, beside) {
        return text.replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_whole, index) => {
            const expression = this.#texts[Number(index)] ?? '';
            const [, inner = expression, otherwise] = DEFAULT.exec(expression) ?? [];
            const found = this.#valueOf(inner, where, beside);
            const value = found === '' ? (otherwise ?? found) : (found ?? otherwise);
            if (value === undefined) {
                throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${where}: there is no ${inner}`);
            }
            return value;
        });
    }
    #valueOf(expression, where, beside) {
        const [, variable] = ENV.exec(expression) ?? [];
        const [, path] = FILE.exec(expression) ?? [];
        const [, key] = SYNC.exec(expression) ?? [];
        if (variable !== undefined) {
            return this.#values.env[variable];
        }
        if (path !== undefined) {
            return textOf(path, where);
        }
        if (key !== undefined) {
            return beside(key.toLowerCase());
        }
        throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `${where}: the expression {{${expression.slice(0, 100)}}}`, { hint: 'the environment is read by {{env "NAME"}}, a file by {{file "PATH"}}' });
    }
}
/** The most of a file that holds a login, in bytes. */
const SECRET_LIMIT = 64 * 1024;
/** Without blanks around it; `undefined` where there is no such file. */
function textOf(path, where) {
    try {
        return (0,files/* readStartNow */.zZ)(path, SECRET_LIMIT).toString('utf8').trim();
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) {
            return undefined;
        }
        throw (0,lib_errors/* during */.iW)(`${where}: reading ${path}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/sync/document.js





/** The largest sync file that is read, in bytes. */
const document_LARGEST = 8 * 1024 * 1024;
/** A part of a sync file, with its place in it for messages. */
class Section {
    where;
    #members;
    #expressions;
    constructor(value, where, expressions) {
        this.where = where;
        this.#members = (0,decode/* asObject */.eB)(value ?? {}, where);
        this.#expressions = expressions;
    }
    has(key) {
        return this.#members[key] !== undefined && this.#members[key] !== null;
    }
    keys() {
        return Object.keys(this.#members);
    }
    /** @throws ImageError `INVALID_DOCUMENT` for a key that is none of these: a slip would sync something else */
    allow(...keys) {
        const unknown = this.keys().find((key) => !keys.includes(key));
        if (unknown !== undefined) {
            throw (0,decode/* invalid */.Gq)(this.where, `${(0,printable/* quoted */.TL)(unknown)} is none of ${keys.join(', ')}`);
        }
        return this;
    }
    section(key) {
        return new Section(this.#members[key], this.#at(key), this.#expressions);
    }
    sections(key) {
        return (0,decode/* asArray */._j)(this.#members[key], this.#at(key), (value, where) => {
            return new Section(value, where, this.#expressions);
        });
    }
    text(key) {
        const value = this.#members[key];
        return value === undefined || value === null ? undefined : this.#text(value, this.#at(key));
    }
    required(key) {
        const text = this.text(key);
        if (text === undefined) {
            throw (0,decode/* invalid */.Gq)(this.where, `it has no ${key}`);
        }
        return text;
    }
    /** One text alone is a list of one. */
    texts(key) {
        const value = this.#members[key];
        const list = typeof value === 'string' || typeof value === 'number' ? [value] : value;
        return (0,decode/* asArray */._j)(list, this.#at(key), (item, where) => this.#text(item, where));
    }
    flag(key) {
        const value = this.#members[key];
        if (value !== undefined && value !== null && typeof value !== 'boolean') {
            throw (0,decode/* invalid */.Gq)(this.#at(key), 'it is neither true nor false');
        }
        return value ?? undefined;
    }
    /** A whole number from 1 on. */
    count(key) {
        const value = this.#members[key];
        if (value === undefined || value === null) {
            return undefined;
        }
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
            throw (0,decode/* invalid */.Gq)(this.#at(key), 'it is not a whole number from 1 on');
        }
        return value;
    }
    #at(key) {
        return `${this.where}: ${key}`;
    }
    #text(value, where) {
        if (typeof value !== 'string' && typeof value !== 'number') {
            throw (0,decode/* invalid */.Gq)(where, 'it is not a text');
        }
        return this.#expressions.putIn(String(value), where, (key) => this.text(key));
    }
}
/** @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE` */
function parseSections(text, path, values) {
    if (text.length > document_LARGEST) {
        throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${path}: larger than ${document_LARGEST} characters`);
    }
    const expressions = new Expressions(values);
    const document = (0,dist/* parseDocument */.Tp)(expressions.takenOut(text), { prettyErrors: true, merge: true });
    const [error] = document.errors;
    if (error !== undefined) {
        throw (0,decode/* invalid */.Gq)(path, `not YAML: ${error.message.split('\n')[0]}`);
    }
    return new Section(plainValue(document, path), path, expressions);
}
function plainValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 1000 });
    }
    catch (error) {
        throw (0,decode/* invalid */.Gq)(path, `its aliases cannot be followed: ${(0,lib_errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/sync/sync-file.js
const DEFAULT_CONCURRENCY = 4;

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/sync/tag-words.js



/**
 * A tag that reads like a version: `v1.2.3-rc.1`, `3.20`, `16-alpine`. Missing parts are 0, and a `v`
 * may come first. What follows a `-` is a pre-release to semver, and so are variants (`16-alpine`): a
 * range takes neither unless it names one.
 * `_` stands for the `+` of a build, which tags cannot have (Helm), except before `alpha`, `beta`, `pre`
 * and `rc`, where it is a `-` (Alpine).
 */
const tag_words_VERSION = /^v?(\d+)(?:\.(\d+)(?:\.(\d+)(?:\.(\d+))?)?)?(?:-([0-9A-Za-z._-]+)|_.*)?$/;
/** A longer number alone is a date or the number of a build: `20240315`. */
const LONGEST_MAJOR = 5;
function tag_words_versionOf(tag) {
    const written = tag_words_VERSION.exec(tag.replace(/_(?=(?:alpha|beta|pre|rc)\d*$)/, '-'));
    const [, major = '', minor, patch, fourth, suffix] = written ?? [];
    if (major === '' || (minor === undefined && major.length > LONGEST_MAJOR)) {
        return undefined;
    }
    const numbers = [major, minor ?? '0', patch ?? '0'].join('.');
    const prerelease = suffix === undefined ? '' : `-${suffix.replaceAll('_', '-')}`;
    const version = semver.parse(`${numbers}${prerelease}`, { loose: true });
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
    const [left, right] = [tag_words_versionOf(a), tag_words_versionOf(b)];
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
 * Makes a test of tags from a filter: `/REGEXP/` (`/\u2026/i` for any case), or a range of versions (`>=3.18 <4`, `^1.2`,
 * `16`). https://github.com/npm/node-semver#ranges
 * @throws ImageError `INVALID_ARGUMENT`
 */
function tagFilter(text) {
    const [, pattern, flags] = /^\/(.*)\/(i?)$/.exec(text) ?? [];
    if (pattern !== undefined) {
        const expression = expressionOf(pattern, flags, text);
        return (tag) => expression.test(tag);
    }
    const range = text.trim() === '' ? null : rangeOf(text);
    if (range === null) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(text)} is no range of versions`, {
            hint: "a filter is a range such as '>=3.18 <4', or a regular expression such as '/^3\\./'",
        });
    }
    return (tag) => {
        const version = tag_words_versionOf(tag)?.version;
        return version !== undefined && range.test(version);
    };
}
function rangeOf(text) {
    try {
        // Other libraries of versions write a comma for "and".
        return new semver.Range(text.replaceAll(',', ' '), { loose: true });
    }
    catch {
        return null;
    }
}
function expressionOf(pattern, flags, text) {
    try {
        return new RegExp(pattern, flags);
    }
    catch (cause) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${text} is no regular expression`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/sync/tag-rules.js



const ALL_TAGS = {
    semver: [],
    allow: [],
    deny: [],
    limit: undefined,
    since: undefined,
    renames: [],
};
/**
 * The tags that are wanted, the newest versions first. Digest tags are none: they come with the image
 * that they are about. Nor are records of what was synced here.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function selectTags(tags, rules) {
    const { semver, allow, deny, limit = Number.POSITIVE_INFINITY } = rules;
    const inRange = anyOf(semver.map(tagFilter));
    const isAllowed = anyOf(allow.map(wholeTag));
    const isDenied = anyOf(deny.map(wholeTag));
    const wanted = tags.filter((tag) => !namesNoImage(tag) && !isDenied(tag)).toSorted(byVersion);
    if (semver.length === 0) {
        return (allow.length === 0 ? wanted : wanted.filter(isAllowed)).slice(0, limit);
    }
    // What is allowed by name is wanted besides the newest ones: `latest` takes no version's place.
    const newest = new Set(wanted.filter((tag) => inRange(tag) && !isAllowed(tag)).slice(0, limit));
    return wanted.filter((tag) => newest.has(tag) || isAllowed(tag));
}
/** @throws ImageError `INVALID_ARGUMENT` */
function renamedTag(tag, { renames }) {
    for (const [pattern, name] of renames) {
        const expression = tag_rules_expressionOf(pattern);
        if (expression.test(tag)) {
            return tag.replace(expression, name);
        }
    }
    return tag;
}
/** Tags that name no image: those that stand for a digest (the referrers' fallback and cosign's), and our records. */
function namesNoImage(tag) {
    return /^sha(?:256|512)-[0-9a-f]{32,}/.test(tag) || isRecordTag(tag);
}
/** Tags of the records of what was synced; each part of a sync has one of its own. */
function isRecordTag(tag) {
    return /^transship-sync(?:-\d+-of-\d+)?$/.test(tag);
}
function recordTag(shard) {
    return shard === undefined ? 'transship-sync' : `transship-sync-${shard.index}-of-${shard.of}`;
}
function anyOf(list) {
    return (tag) => list.some((matches) => matches(tag));
}
function wholeTag(pattern) {
    const expression = tag_rules_expressionOf(pattern);
    return (tag) => expression.test(tag);
}
function tag_rules_expressionOf(pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`);
    }
    catch (cause) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(pattern)} is no regular expression`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/sync/regsync.js






/** Only regsync has credentials in a list, and says of each entry which type it is. */
function isRegsync(root) {
    return root.has('creds') || root.sections('sync').some((entry) => entry.has('type'));
}
/**
 * A file for regsync. What only matters to a program that keeps running (schedules, backups, rate
 * limits) is passed over. https://regclient.org/usage/regsync/
 */
function readRegsync(root) {
    const defaults = root.section('defaults');
    const entries = root.sections('sync');
    return {
        concurrency: defaults.count('parallel') ?? DEFAULT_CONCURRENCY,
        registries: new Map(root
            .sections('creds')
            .map((one) => [(0,oci_reference/* canonicalRegistry */.i7)(one.required('registry')), registryOf(one)])),
        entries: entries
            .filter((entry) => typeOf(entry) !== 'registry')
            .map((entry) => entryOf(entry, defaults)),
        catalogs: entries
            .filter((entry) => typeOf(entry) === 'registry')
            .map((entry) => catalogOf(entry, defaults)),
    };
}
function registryOf(one) {
    return {
        mirrors: one
            .texts('mirrors')
            .map((mirror) => (mirror.includes('://') ? mirror : `https://${mirror}`)),
        username: one.text('user'),
        password: one.text('pass'),
        isInsecure: one.text('tls') === 'disabled' || one.text('tls') === 'insecure',
    };
}
function typeOf(entry) {
    const type = entry.text('type') ?? 'image';
    if (type !== 'image' && type !== 'repository' && type !== 'registry') {
        throw new lib_errors/* ImageError */.C8('UNSUPPORTED', `${entry.where}: the type ${(0,printable/* quoted */.TL)(type)}`, {
            hint: 'the types are image, repository and registry',
        });
    }
    return type;
}
/** What an entry says besides what goes where. */
function commonOf(entry, defaults) {
    const flag = (key) => entry.flag(key) ?? defaults.flag(key) ?? false;
    return {
        where: entry.where,
        platforms: regsync_platformsOf(entry),
        referrers: flag('referrers') || flag('digestTags'),
    };
}
function catalogOf(entry, defaults) {
    return {
        ...commonOf(entry, defaults),
        sourceRegistry: (0,oci_reference/* canonicalRegistry */.i7)(entry.required('source')),
        targetRegistry: (0,oci_reference/* canonicalRegistry */.i7)(entry.required('target')),
        tags: rulesOf(entry.section('tags')),
    };
}
function entryOf(entry, defaults) {
    const type = typeOf(entry);
    try {
        const source = (0,oci_reference/* parseName */.$q)(entry.required('source'));
        const target = (0,oci_reference/* parseName */.$q)(entry.required('target'));
        const { tag = source.digest === undefined ? 'latest' : undefined } = source;
        const image = tag === undefined ? source : { ...source, tag };
        return {
            ...commonOf(entry, defaults),
            source: type === 'image' ? image : source,
            target: type === 'image' && tag !== undefined ? { tag, ...target } : target,
            tags: type === 'image' ? undefined : rulesOf(entry.section('tags')),
        };
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(entry.where, error);
    }
}
function rulesOf(tags) {
    return {
        ...ALL_TAGS,
        semver: tags.texts('semverRange'),
        allow: tags.texts('allow'),
        deny: tags.texts('deny'),
    };
}
function regsync_platformsOf(entry) {
    return [...entry.texts('platform'), ...entry.texts('platforms')].map(oci_platform/* parsePlatform */.Y8);
}

;// CONCATENATED MODULE: ./lib/sync/skopeo.js





/**
 * A file for `skopeo sync --src yaml`: registry \u2192 images, by tag, by regular expression or by version.
 * https://github.com/containers/skopeo/blob/main/docs/skopeo-sync.1.md
 * @throws ImageError `INVALID_ARGUMENT` without a target: the file names none
 */
function readSkopeo(root, to) {
    const hosts = root.keys().map((host) => ({ host, section: root.section(host) }));
    const isSkopeo = hosts.every(({ section }) => KINDS.some((kind) => section.has(kind)));
    if (!isSkopeo || hosts.length === 0) {
        throw new lib_errors/* ImageError */.C8('INVALID_DOCUMENT', `${root.where}: not a sync file`, {
            hint: 'it begins with version: 1, and has a list sync: with source and target',
        });
    }
    if (to === undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${root.where}: a file for skopeo sync names no target`, {
            hint: 'say to which registry or repository the images go',
        });
    }
    return {
        concurrency: DEFAULT_CONCURRENCY,
        registries: new Map(hosts.map(({ host, section }) => [(0,oci_reference/* canonicalRegistry */.i7)(host), skopeo_registryOf(section)])),
        entries: hosts.flatMap(({ host, section }) => skopeo_entriesOf(host, section, to)),
    };
}
const KINDS = ['images', 'images-by-tag-regex', 'images-by-semver'];
function skopeo_registryOf(section) {
    const credentials = section.section('credentials');
    return {
        mirrors: [],
        username: credentials.text('username'),
        password: credentials.text('password'),
        isInsecure: section.flag('tls-verify') === false,
    };
}
function skopeo_entriesOf(host, section, to) {
    section.allow(...KINDS, 'credentials', 'tls-verify', 'cert-dir');
    return KINDS.flatMap((kind) => {
        const repositories = section.section(kind);
        return repositories.keys().flatMap((name) => skopeo_imagesOf(kind, { repositories, name, host, to }));
    });
}
function skopeo_imagesOf(kind, listed) {
    const { repositories, name, host, to } = listed;
    const where = `${repositories.where}: ${name}`;
    const values = repositories.texts(name);
    try {
        const source = (0,oci_reference/* parseName */.$q)(`${host}/${name}`);
        const entry = { where, source, target: targetOf(source, to), platforms: [], referrers: false };
        if (kind === 'images' && values.length > 0) {
            return values.map((tag) => ({ ...entry, ...oneImage(entry, tag), tags: undefined }));
        }
        return [{ ...entry, tags: skopeo_rulesOf(kind, values) }];
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(where, error);
    }
}
function oneImage({ source, target }, tag) {
    const name = (0,oci_digest/* isDigest */.Bc)(tag) ? { digest: tag } : { tag };
    return { source: { ...source, ...name }, target: { ...target, ...name } };
}
/** skopeo's expressions may match any part of a tag. */
function skopeo_rulesOf(kind, values) {
    switch (kind) {
        case 'images-by-tag-regex':
            return { ...ALL_TAGS, allow: values.map((pattern) => `.*(?:${pattern}).*`) };
        case 'images-by-semver':
            return { ...ALL_TAGS, semver: values };
        default:
            return ALL_TAGS;
    }
}
function targetOf({ registry, repository }, { prefix, isScoped }) {
    const below = isScoped
        ? `${registry.replace(':', '-')}/${repository}`
        : repository.split('/').at(-1);
    return (0,oci_reference/* parseName */.$q)(`${prefix.replace(/^docker:\/\//, '').replace(/\/$/, '')}/${below}`);
}

;// CONCATENATED MODULE: ./lib/sync/read-sync-file.js










/**
 * A sync file: ours, regsync's, or that of `skopeo sync`.
 * @throws ImageError `INVALID_DOCUMENT`, `INVALID_ARGUMENT`, `INVALID_REFERENCE`, with the place in the file
 */
function readSyncFile(text, path, options) {
    const root = parseSections(text, path, options);
    if (root.has('version') && !root.has('sync')) {
        throw (0,decode/* invalid */.Gq)(root.where, 'it has no list sync');
    }
    if (!root.has('sync')) {
        return readSkopeo(root, options.to);
    }
    if (options.to !== undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${path}: it says itself where images go`);
    }
    return isRegsync(root) ? readRegsync(root) : readOwn(root, options);
}
function readOwn(root, options) {
    root.allow('version', 'defaults', 'registries', 'sync');
    if (root.text('version') !== '1') {
        throw (0,decode/* invalid */.Gq)(root.where, 'it is not a sync file of version 1');
    }
    const defaults = root
        .section('defaults')
        .allow('concurrency', 'referrers', 'record', 'platforms', 'tags');
    return {
        concurrency: defaults.count('concurrency') ?? DEFAULT_CONCURRENCY,
        registries: registriesOf(root.section('registries')),
        entries: root.sections('sync').map((entry) => read_sync_file_entryOf(entry, defaults, options)),
    };
}
function registriesOf(section) {
    return new Map(section.keys().map((host) => {
        const one = section.section(host).allow('mirrors', 'username', 'password', 'insecure');
        const registry = {
            mirrors: one.texts('mirrors'),
            username: one.text('username'),
            password: one.text('password'),
            isInsecure: one.flag('insecure') ?? false,
        };
        return [(0,oci_reference/* canonicalRegistry */.i7)(host), registry];
    }));
}
function read_sync_file_entryOf(entry, defaults, options) {
    entry.allow('source', 'target', 'tags', 'platforms', 'referrers', 'record');
    const common = read_sync_file_commonOf(entry, defaults);
    try {
        const source = (0,oci_reference/* parseName */.$q)(entry.required('source'));
        const target = (0,oci_reference/* parseName */.$q)(entry.required('target'));
        if (source.tag === undefined && source.digest === undefined) {
            const tags = entry.has('tags') ? entry : defaults;
            refuseTag(target.tag ?? target.digest, entry.where);
            return { ...common, source, target, tags: read_sync_file_rulesOf(tags.section('tags'), options) };
        }
        if (entry.has('tags')) {
            throw (0,decode/* invalid */.Gq)(entry.where, 'its source is one image, which has no tags to choose from');
        }
        return { ...common, source, target: withTag(target, source.tag), tags: undefined };
    }
    catch (error) {
        throw error instanceof lib_errors/* ImageError */.C8 && error.message.startsWith(entry.where)
            ? error
            : (0,lib_errors/* during */.iW)(entry.where, error);
    }
}
function read_sync_file_commonOf(entry, defaults) {
    const platforms = entry.has('platforms') ? entry : defaults;
    const flag = (key) => entry.flag(key) ?? defaults.flag(key);
    return {
        where: entry.where,
        platforms: read_sync_file_platformsOf(platforms.texts('platforms'), entry.where),
        referrers: flag('referrers') ?? true,
        record: flag('record') ?? false,
    };
}
function refuseTag(tag, where) {
    if (tag !== undefined) {
        throw (0,decode/* invalid */.Gq)(where, 'its source is a repository, and its target one image');
    }
}
/** What a target leaves out is the source's. */
function withTag(target, tag) {
    return target.tag === undefined && tag !== undefined ? { ...target, tag } : target;
}
/** `all`, and nothing, is every platform. */
function read_sync_file_platformsOf(texts, where) {
    try {
        return texts.includes('all') ? [] : texts.map(oci_platform/* parsePlatform */.Y8);
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(where, error);
    }
}
function read_sync_file_rulesOf(section, { now }) {
    section.allow('semver', 'allow', 'deny', 'limit', 'since', 'rename');
    const names = section.section('rename');
    const since = section.text('since');
    const rules = {
        ...ALL_TAGS,
        semver: section.texts('semver'),
        allow: section.texts('allow'),
        deny: section.texts('deny'),
        limit: section.count('limit'),
        since: since === undefined ? undefined : timeOf(since, now, section.where),
        renames: names.keys().map((pattern) => [pattern, names.required(pattern)]),
    };
    // Wrong ranges and expressions show now, and not when the first registry has answered.
    try {
        selectTags([], rules);
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(section.where, error);
    }
    return rules;
}
const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** A date (`2024-01-31`), or an age (`30d`, `12h`, `4w`). */
function timeOf(text, now, where) {
    const [, count, unit = ''] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
    const time = count === undefined ? Date.parse(text) : now - Number(count) * (UNITS[unit] ?? 0);
    if (Number.isNaN(time)) {
        throw (0,decode/* invalid */.Gq)(`${where}: since`, `${(0,printable/* quoted */.TL)(text)} is neither a date nor an age such as 30d`);
    }
    return time;
}

;// CONCATENATED MODULE: ./lib/sync/registries.js

/** How to speak to registries as a sync file says, and as the caller says about all else. */
function registries_registriesOf({ registries }, { credentials, insecure = [], mirrors = {}, ...others }) {
    const own = async (host, _repository, _signal, onSource) => {
        const { username, password } = registries.get(host) ?? {};
        if (username === undefined || password === undefined) {
            return undefined;
        }
        onSource?.('the sync file');
        return { username, password };
    };
    const named = [...registries];
    return {
        ...others,
        credentials: credentials === undefined ? own : (0,credential/* firstCredential */.I$)(own, credentials),
        insecure: [
            ...insecure,
            ...named.flatMap(([host, { isInsecure }]) => (isInsecure ? [host] : [])),
        ],
        mirrors: {
            ...mirrors,
            ...Object.fromEntries(named
                .filter(([, one]) => one.mirrors.length > 0)
                .map(([host, one]) => [host, [...one.mirrors, ...(mirrors[host] ?? [])]])),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sync/report.js








function reportOf({ outcomes, deleted, errors, split }, shard) {
    return {
        shards: shard === undefined ? [] : [`${shard.index}/${shard.of}`],
        splits: split === undefined ? [] : [split],
        images: sorted(outcomes.map(reportedImage)),
        deleted: deleted.map(oci_reference/* formatReference */.FH).toSorted(),
        errors: errors.map(errorWords),
    };
}
function reportedImage({ source, target, synced, error }) {
    const names = { source: (0,oci_reference/* formatReference */.FH)(source), target: (0,oci_reference/* formatReference */.FH)(target) };
    if (synced === undefined) {
        return { ...names, status: 'failed', bytes: 0, error: errorWords(error) };
    }
    const { status, digest, written, bytes } = synced;
    return { ...names, status, digest, written, bytes: bytes.copied };
}
function errorWords(error) {
    return `${(0,printable/* printable */.g$)((0,lib_errors/* messageOf */.bD)(error))} [${(0,lib_errors/* codeOf */.$N)(error)}]`;
}
/** The order of the targets' names, whichever image came first. */
function sorted(images) {
    return images.toSorted((one, other) => (one.target < other.target ? -1 : 1));
}
/** One report of several parts. */
function mergedReport(reports) {
    return {
        shards: reports.flatMap(({ shards }) => shards).toSorted(),
        splits: [...new Set(reports.flatMap(({ splits }) => splits))].toSorted(),
        images: sorted(reports.flatMap(({ images }) => images)),
        deleted: reports.flatMap(({ deleted }) => deleted).toSorted(),
        errors: reports.flatMap(({ errors }) => errors),
    };
}
/** Parts that a merged report lacks, for one of them told of how many it is: `3/4`. */
function missingShards({ shards }) {
    const of = Math.max(0, ...shards.map((shard) => Number(shard.split('/')[1])));
    const all = Array.from({ length: of }, (_, index) => `${index + 1}/${of}`);
    return all.filter((shard) => !shards.includes(shard));
}
/** A report as `--json` has printed it. @throws ImageError `INVALID_DOCUMENT` */
function decodeReport(bytes, where) {
    const document = asObject(decodeJson(bytes, where), where);
    const texts = (key) => asArray(document[key], `${where}: ${key}`, asString);
    return {
        shards: asArray(document['shards'], `${where}: shards`, textThat(parseShard)),
        splits: texts('splits'),
        images: asArray(document['images'], `${where}: images`, report_decodeImage),
        deleted: asArray(document['deleted'], `${where}: deleted`, textThat(parseReference)),
        errors: texts('errors'),
    };
}
/** A text that can be read as what it claims to be. @param read throws if it cannot */
function textThat(read) {
    return (value, where) => {
        const text = asString(value, where);
        try {
            read(text);
        }
        catch (error) {
            throw invalid(where, messageOf(error));
        }
        return text;
    };
}
function readName(text) {
    return everyRepositoryIn(text) ?? (0,oci_reference/* parseName */.$q)(text);
}
function report_decodeImage(value, where) {
    const image = asObject(value, where);
    const text = (key) => optional(image[key], `${where}: ${key}`, asString);
    const status = asString(image['status'], `${where}: status`);
    const [digest, written, error] = [text('digest'), text('written'), text('error')];
    return {
        source: textThat(readName)(image['source'], `${where}: source`),
        target: textThat(readName)(image['target'], `${where}: target`),
        status: status === 'copied' || status === 'exists' ? status : 'failed',
        bytes: asSize(image['bytes'], `${where}: bytes`),
        ...(digest === undefined ? {} : { digest }),
        ...(written === undefined ? {} : { written }),
        ...(error === undefined ? {} : { error }),
    };
}
/** In a row for people: source, target, digest, status, size. */
function reportRow(image) {
    const { source, target, written, status, bytes } = image;
    return [
        (0,oci_reference/* familiarReference */.ZD)(readName(source)),
        (0,oci_reference/* familiarReference */.ZD)(readName(target)),
        written === undefined ? '' : shortId(written),
        status,
        formatSize(bytes),
    ];
}
const REPORT_HEAD = (/* unused pure expression or super */ null && (['SOURCE', 'TARGET', 'DIGEST', 'STATUS', 'SENT']));
/** For a job summary. */
function reportMarkdown({ images, deleted, errors }) {
    const rows = images.map((image) => {
        const [source = '', target = '', digest = '', status, sent] = reportRow(image);
        const state = image.error === undefined ? status : `\u274c ${plainText(image.error)}`;
        return `| ${[source, target, digest].map(codeText).join(' | ')} | ${state} | ${sent} |`;
    });
    const count = (status) => images.filter((image) => image.status === status).length;
    const sent = images.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
        '## Sync',
        '',
        `${count('copied')} copied, ${count('exists')} unchanged, ${count('failed')} failed, ${deleted.length} deleted; ${formatSize(sent)} sent.`,
        '',
        '| Source | Target | Digest | Status | Sent |',
        '| --- | --- | --- | --- | ---: |',
        ...rows,
        ...deleted.map((name) => `| | ${codeText((0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(name)))} | | deleted | |`),
        ...errors.map((error) => `| | | | \u274c ${plainText(error)} | |`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/sync/sync-image.js





/**
 * Brings one image to its target. One that is there costs a HEAD and a look at what refers to it: what
 * refers to the images of its platforms came with it.
 */
async function syncImage(image, to, options = {}) {
    const { source, target, root, entry } = image;
    const name = sync_image_nameOf(target);
    // What was planned is what is copied, wherever the tag points to by now.
    const from = new wrapped/* WrappedSource */.N(image.from, { resolve: () => async () => root });
    try {
        const looked = await to.lookup?.(name, options);
        if (looked !== undefined && (await sync_image_isThere({ from, root, entry }, to, looked, options))) {
            return { ...UNCHANGED, digest: root.digest, written: looked.digest };
        }
        const { written, status, bytes } = await (0,copy/* copy */.C)({ source: from, name: sync_image_nameOf(source) }, { target: to, name, looked: Promise.resolve(looked) }, {
            platforms: entry.platforms,
            referrers: entry.referrers,
            mountFrom: [image.repository],
            ...options,
        });
        const isKept = status === 'exists' && bytes.copied === 0;
        return {
            digest: root.digest,
            written: written.digest,
            status: isKept ? 'exists' : 'copied',
            bytes,
        };
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`syncing ${(0,oci_reference/* familiarReference */.ZD)(source)} to ${(0,oci_reference/* familiarReference */.ZD)(target)}`, error);
    }
}
/** What there is to tell of an image that was there. */
const UNCHANGED = {
    status: 'exists',
    bytes: { copied: 0, skipped: 0, mounted: 0 },
};
function sync_image_nameOf({ tag = 'latest', digest }) {
    return digest ?? tag;
}
async function sync_image_isThere({ from, root, entry }, to, looked, options) {
    const { platforms, referrers } = entry;
    const wanted = platforms.length === 0 ? root : (await (0,copy_select/* select */.L)(from, root, { platforms }, options)).root;
    if (looked.digest !== wanted.digest) {
        return false;
    }
    const at = referrers ? await companionsOf(from, wanted, options) : [];
    if (at.length === 0) {
        return true;
    }
    const there = new Set(await companionsOf(to, wanted, options));
    return at.every((digest) => there.has(digest));
}
/** What refers to an image itself. */
async function companionsOf(place, root, options) {
    const referrers = (await place.referrers?.(root, options)) ?? [];
    const tags = (await place.digestTags?.(root, options)) ?? [];
    return [...referrers, ...tags.map(({ descriptor }) => descriptor)].map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./lib/sync/state.js












/** The largest note that is read, in bytes: a million images. */
const state_LARGEST = 512 * 1024 * 1024;
/** What an interrupted run has done, a line of JSON an image, so that the next one goes on from there. */
class SyncState {
    #path;
    #done;
    #folder = (0,once/* lazily */.q)(() => (0,disk_folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.#path)));
    constructor(path, done) {
        this.#path = path;
        this.#done = done;
    }
    static async open(path) {
        try {
            return new SyncState(path, doneIn((await (0,files/* readWhole */.oD)(path, state_LARGEST)).toString('utf8')));
        }
        catch (error) {
            if ((0,errors/* isMissing */.b2)(error)) {
                return new SyncState(path, new Map());
            }
            throw (0,lib_errors/* during */.iW)(`reading ${path}`, error);
        }
    }
    /** What was done for this image, if its source is still what it was. */
    of(image) {
        return this.#done.get(state_keyOf(image));
    }
    async add(image, done) {
        await this.#folder();
        const { digest, written } = done;
        await (0,promises_.appendFile)(this.#path, `${JSON.stringify({ key: state_keyOf(image), digest, written })}\n`);
    }
    /** The run has come to its end: the next one looks at everything anew. */
    async end() {
        await (0,promises_.rm)(this.#path, { force: true });
    }
}
/** The same for the same part of a file with the same content, also under another file name. @param store of images */
function statePath(store, file, shard) {
    const part = shard === undefined ? '' : `${shard.index}/${shard.of}`;
    const name = (0,external_node_crypto_.createHash)('sha256').update(file).update(part).digest('hex').slice(0, 32);
    return (0,external_node_path_.join)(store, 'sync', `${name}.jsonl`);
}
function state_keyOf({ source, target, root }) {
    return `${(0,oci_reference/* formatReference */.FH)(source)} ${root.digest} ${(0,oci_reference/* formatReference */.FH)(target)}`;
}
/** A line that a killed process has not written to its end says nothing. */
function doneIn(text) {
    const done = new Map();
    for (const line of text.split('\n')) {
        const found = lineOf(line);
        if (found !== undefined) {
            const { key, digest, written } = found;
            done.set(key, { ...UNCHANGED, digest, written });
        }
    }
    return done;
}
function lineOf(line) {
    try {
        const { key, digest, written } = (0,decode/* asStringMap */._T)(JSON.parse(line), 'state');
        return key !== undefined && isKnown(digest) && isKnown(written)
            ? { key, digest, written }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function isKnown(digest) {
    return digest !== undefined && (0,oci_digest/* isDigest */.Bc)(digest);
}

;// CONCATENATED MODULE: ./lib/sync/extra-tags.js



/** At most this share of a repository's tags is deleted unless it is forced: a wrong rule must not empty a mirror. */
const LARGEST_SHARE = 0.5;
/** What a sync of whole repositories would delete. @returns one for each target that has extra tags */
async function extraTags({ entries }, plan, repositories, { isForced, ...options }) {
    const found = [];
    const targets = entries.filter(({ tags }) => tags !== undefined).map(({ target }) => target);
    for (const repository of new Map(targets.map((one) => [(0,oci_reference/* formatReference */.FH)(one), one])).values()) {
        const all = await tagsOf(repositories(repository), options);
        const kept = new Set(tagsFor(plan, repository));
        const tags = all.filter((tag) => !kept.has(tag));
        const refusal = refusalFor(plan, { repository, all, tags }, isForced);
        if (tags.length > 0) {
            const planned = plan.images
                .filter(({ target }) => isSame(target, repository))
                .map(({ root }) => root.digest);
            found.push({ repository, tags, kept: [...kept], planned, ...(refusal && { refusal }) });
        }
    }
    return found;
}
async function tagsOf(repository, options) {
    const tags = [];
    try {
        for await (const tag of repository.tags(options)) {
            tags.push(...(namesNoImage(tag) ? [] : [tag]));
        }
    }
    catch (error) {
        // A repository that is not there yet has none.
        if ((0,lib_errors/* codeOf */.$N)(error) !== 'NOT_FOUND') {
            throw error;
        }
    }
    return tags;
}
function tagsFor({ images, failures }, repository) {
    return [...images, ...failures]
        .filter(({ target }) => isSame(target, repository))
        .flatMap(({ target }) => target.tag ?? []);
}
function isSame(one, other) {
    return one.registry === other.registry && one.repository === other.repository;
}
function refusalFor({ failures }, { repository, all, tags, }, isForced) {
    const name = (0,oci_reference/* familiarName */.hG)(repository);
    if (failures.some(({ target }) => isSame(target, repository) && target.tag === undefined)) {
        return refused(name, 'its source could not be listed');
    }
    const share = tags.length / all.length;
    if (share > LARGEST_SHARE && !isForced) {
        return refused(name, `${tags.length} of its ${all.length} tags would go`);
    }
    return undefined;
}
function refused(name, why) {
    return new lib_errors/* ImageError */.C8('CONFLICT', `deleting tags of ${name}: ${why}`, {
        hint: 'look at the plan first, and force it if it is meant',
    });
}
/**
 * Deletes extra tags. Where the registry deletes no tags, the manifest goes, unless a tag that stays names
 * it too.
 * @returns those that are gone
 * @throws ImageError the refusal, if there is one
 */
async function deleteExtraTags({ repository, tags, kept, planned, refusal }, repositories, options = {}) {
    if (refusal !== undefined) {
        throw refusal;
    }
    const target = repositories(repository);
    const needed = new Set(planned);
    for (const tag of kept) {
        needed.add((await target.lookup?.(tag, options))?.digest);
    }
    const gone = [];
    for (const tag of tags) {
        const digest = (await target.lookup?.(tag, options))?.digest;
        // Many registries delete the manifest with the tag.
        if (digest !== undefined && !needed.has(digest)) {
            await deleteTag(target, { ...repository, tag }, digest, options);
        }
        if (digest === undefined || !needed.has(digest)) {
            gone.push(tag);
        }
    }
    return gone;
}
async function deleteTag(target, image, digest, options) {
    try {
        await target.remove(image.tag, options).catch((error) => {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            return target.remove(digest, options);
        });
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`deleting ${(0,oci_reference/* familiarReference */.ZD)(image)}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/sync/plan.js









/**
 * Lists tags and resolves every image, so that the rest of the sync sees one state of the sources.
 * What fails is told, and costs only itself.
 */
async function planSync(file, repositories, options = {}) {
    return new Planner(repositories, options).plan(file);
}
class Planner {
    #repositories;
    #options;
    #failures = [];
    #sources = new Map();
    #tags = new Map();
    constructor(repositories, options) {
        this.#repositories = repositories;
        this.#options = options;
    }
    async plan({ entries, concurrency, unlisted = [] }) {
        for (const { entry, error } of unlisted) {
            this.#fail({ ...entry, entry }, error);
        }
        const found = await (0,each_of/* eachOf */.p)(entries, concurrency, (entry) => this.#candidates(entry), this.#options);
        const candidates = this.#withoutRivals(found.flat());
        const width = concurrency * 2;
        const images = await (0,each_of/* eachOf */.p)(candidates, width, (one) => this.#resolved(one), this.#options);
        return { images: images.filter((one) => one !== undefined), failures: this.#failures };
    }
    async #candidates(entry) {
        const { source, target, tags: rules } = entry;
        if (rules === undefined) {
            return [{ entry, source, target }];
        }
        try {
            const tags = selectTags(await this.#tagsOf(source), rules);
            return tags.map((tag) => ({
                entry,
                source: { ...source, tag },
                target: { ...target, tag: renamedTag(tag, rules) },
            }));
        }
        catch (error) {
            this.#fail({ entry, source, target }, error);
            return [];
        }
    }
    #tagsOf(source) {
        const name = (0,oci_reference/* formatReference */.FH)({ registry: source.registry, repository: source.repository });
        return (0,once/* once */.O)(this.#tags, name, async () => {
            const tags = [];
            for await (const tag of this.#repositories(source).tags(this.#options)) {
                tags.push(tag);
            }
            return tags;
        });
    }
    /** If two images have one target, the first is synced: which one finishes last would be chance. */
    #withoutRivals(candidates) {
        const owners = new Map();
        return candidates.filter((one) => {
            const key = (0,oci_reference/* formatReference */.FH)(one.target);
            const other = owners.get(key);
            owners.set(key, other ?? one);
            if (other !== undefined && (0,oci_reference/* formatReference */.FH)(other.source) !== (0,oci_reference/* formatReference */.FH)(one.source)) {
                const what = `${one.entry.where}: ${(0,oci_reference/* familiarReference */.ZD)(one.target)} is the target of ${(0,oci_reference/* familiarReference */.ZD)(other.source)} as well`;
                this.#fail(one, new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what));
            }
            return other === undefined;
        });
    }
    async #resolved(candidate) {
        const { source, entry } = candidate;
        try {
            const from = this.#source(source);
            const root = await from.resolve(source.digest ?? source.tag ?? 'latest', this.#options);
            const isWanted = await this.#isNew(from, root, entry.tags);
            const repository = this.#repositories(source);
            return isWanted ? { ...candidate, from, repository, root } : undefined;
        }
        catch (error) {
            this.#fail(candidate, (0,lib_errors/* during */.iW)(`looking up ${(0,oci_reference/* familiarReference */.ZD)(source)}`, error));
            return undefined;
        }
    }
    #source(reference) {
        const name = (0,oci_reference/* familiarName */.hG)(reference);
        const known = this.#sources.get(name) ?? new remember/* Remembering */.G(this.#repositories(reference));
        this.#sources.set(name, known);
        return known;
    }
    /** Only where it matters: it takes two or three requests an image. */
    async #isNew(from, root, rules) {
        if (rules?.since === undefined) {
            return true;
        }
        const read = await (0,resolve_root/* described */.W)(from, root, this.#options);
        const shown = await (0,describe/* representative */.wz)(from, read, this.#options);
        const config = shown && (await (0,read_config/* readConfig */.X)(from, shown.manifest, this.#options));
        const created = Date.parse(config?.created ?? '');
        return Number.isNaN(created) || created >= rules.since;
    }
    #fail(failed, error) {
        (0,lib_errors/* unlessInterrupted */.V1)(error);
        const { entry, source, target } = failed;
        this.#failures.push({ entry, source, target, error });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/sync/record.js









/** The artifact, and the document in it. */
const ARTIFACT = 'application/vnd.transship.sync.v1';
const DOCUMENT = 'application/vnd.transship.sync.v1+json';
/** The largest document that is read, in bytes. */
const record_LARGEST = 32 * 1024 * 1024;
/** Up to so many bytes it is in its manifest as well, which saves a request. */
const EMBEDDED = 64 * 1024;
function recordedImage({ source, entry }, { digest, written }) {
    const { platforms, referrers } = entry;
    return {
        source: (0,oci_reference/* formatReference */.FH)(source),
        digest,
        written,
        platforms: platforms.map(oci_platform/* formatPlatform */.Bq),
        referrers,
    };
}
/** One list of tags, and a request for each record. A repository that is not there has none. */
async function readRecords(repository, options = {}) {
    const tags = await record_tagsOf(repository, options);
    const records = [];
    for (const tag of [...tags].filter(isRecordTag)) {
        records.push([tag, await readRecord(repository, tag, options)]);
    }
    const sorted = records.toSorted(([, one], [, other]) => (one.time < other.time ? -1 : 1));
    const found = sorted.flatMap(([, { images }]) => [...images]);
    return {
        images: new Map(found.filter(([tag]) => tags.has(tag))),
        byTag: new Map(records.map(([tag, { images }]) => [tag, images])),
    };
}
async function record_tagsOf(repository, options) {
    const tags = new Set();
    try {
        for await (const tag of repository.tags(options)) {
            tags.add(tag);
        }
    }
    catch (error) {
        if ((0,lib_errors/* codeOf */.$N)(error) !== 'NOT_FOUND') {
            throw error;
        }
    }
    return tags;
}
async function readRecord(repository, tag, options) {
    const root = await repository.resolve(tag, options);
    const manifest = await (0,read_manifest/* readManifest */.W)(repository, root, options);
    const [layer] = manifest.kind === 'manifest' ? manifest.layers : [];
    const where = `record ${tag} of ${repository.place}`;
    if (layer?.mediaType !== DOCUMENT) {
        return { time: '', images: new Map() };
    }
    const bytes = await (0,verify/* readAll */.yw)(await repository.fetch(layer, options), record_LARGEST, where);
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    const images = Object.entries((0,decode/* asObject */.eB)(document['images'], `${where}: images`));
    return {
        time: (0,decode/* asString */.oJ)(document['time'], `${where}: time`),
        images: new Map(images.map(([name, value]) => [name, record_decodeImage(value, `${where}: ${name}`)])),
    };
}
function record_decodeImage(value, where) {
    const image = (0,decode/* asObject */.eB)(value, where);
    const text = (key) => (0,decode/* asString */.oJ)(image[key], `${where}: ${key}`);
    return {
        source: text('source'),
        digest: text('digest'),
        written: text('written'),
        platforms: (0,decode/* asArray */._j)(image['platforms'], `${where}: platforms`, decode/* asString */.oJ),
        referrers: image['referrers'] === true,
    };
}
/** @param time RFC 3339 */
async function writeRecord(repository, tag, { time, images }, options = {}) {
    const sorted = [...images].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const document = { version: 1, time, images: Object.fromEntries(sorted) };
    const bytes = Buffer.from(JSON.stringify(document));
    const layer = await putBytes(repository, DOCUMENT, bytes, options);
    const config = await putBytes(repository, media_type/* MEDIA_TYPE */.Ap.ociEmpty, Buffer.from('{}'), options);
    const data = bytes.length > EMBEDDED ? {} : { data: bytes.toString('base64') };
    const manifest = {
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        artifactType: ARTIFACT,
        config,
        layers: [{ ...layer, ...data }],
    };
    const text = Buffer.from(JSON.stringify(manifest));
    await putBytes(repository, media_type/* MEDIA_TYPE */.Ap.ociManifest, text, { ...options, name: tag });
}
async function putBytes(repository, mediaType, bytes, options) {
    const descriptor = { mediaType, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.length };
    await repository.put(descriptor, (0,verify/* bodyOf */.EN)(bytes), options);
    return descriptor;
}

;// CONCATENATED MODULE: ./lib/sync/records.js









/**
 * What target repositories keep of what was synced to them, for entries that ask for it. A part of a sync has
 * a record of its own in each, so that parts do not overwrite one another's.
 */
class SyncRecords {
    #repositories;
    #tag;
    #read = new Map();
    #done = new Map();
    constructor(repositories, shard) {
        this.#repositories = repositories;
        this.#tag = recordTag(shard);
    }
    /** What is known to be at the target without a look at it: the tag is there, and was brought from what the source is now. */
    async of(image, options) {
        const { entry, target, root } = image;
        if (entry.record !== true || target.tag === undefined) {
            return undefined;
        }
        const records = await this.#recordsOf(target, options).catch(lib_errors/* unlessInterrupted */.V1);
        const found = records?.images.get(target.tag);
        if (found === undefined || !(0,oci_digest/* isDigest */.Bc)(found.written)) {
            return undefined;
        }
        const { digest } = root;
        const { written } = found;
        return (0,external_node_util_.isDeepStrictEqual)(found, recordedImage(image, { digest, written }))
            ? { ...UNCHANGED, digest, written }
            : undefined;
    }
    #recordsOf(target, options) {
        return (0,once/* once */.O)(this.#read, (0,oci_reference/* familiarName */.hG)(target), () => readRecords(this.#repositories(target), options));
    }
    add(image, synced) {
        const { entry, target } = image;
        if (entry.record === true && target.tag !== undefined) {
            const name = (0,oci_reference/* familiarName */.hG)(target);
            const done = this.#done.get(name) ?? { target, images: new Map() };
            this.#done.set(name, done);
            done.images.set(target.tag, recordedImage(image, synced));
        }
    }
    /** Writes the records that have changed. @returns what went wrong: the images are there all the same */
    async write(width, options) {
        const errors = [];
        await (0,each_of/* eachOf */.p)([...this.#done.values()], width, async ({ target, images }, { signal }) => {
            try {
                const records = await this.#recordsOf(target, { signal }).catch(lib_errors/* unlessInterrupted */.V1);
                if (!(0,external_node_util_.isDeepStrictEqual)(records?.byTag.get(this.#tag), images)) {
                    const repository = this.#repositories(target);
                    const time = new Date().toISOString();
                    await writeRecord(repository, this.#tag, { time, images }, { signal });
                }
            }
            catch (error) {
                (0,lib_errors/* unlessInterrupted */.V1)(error);
                errors.push((0,lib_errors/* during */.iW)(`recording what was synced to ${(0,oci_reference/* familiarName */.hG)(target)}`, error));
            }
        }, options);
        return errors;
    }
}

;// CONCATENATED MODULE: ./lib/sync/run-sync.js



/** Does a plan, several images at a time. One that fails stops no other. */
async function runSync({ images, failures }, repositories, options) {
    const failed = failures.map(({ source, target, error }) => ({ source, target, error }));
    for (const one of failed) {
        options.onImage?.(one);
    }
    const done = await (0,each_of/* eachOf */.p)(images, options.concurrency, async (image, { signal }) => {
        const outcome = await outcomeOf(image, repositories, { ...options, signal });
        options.onImage?.(outcome);
        return outcome;
    }, options);
    await options.state?.end();
    return [...failed, ...done];
}
async function outcomeOf(image, repositories, { state, records, ...options }) {
    const { source, target } = image;
    try {
        const before = state?.of(image) ?? (await records?.of(image, options));
        const synced = before ?? (await syncImage(image, repositories(target), options));
        records?.add(image, synced);
        await (before === undefined ? state?.add(image, synced) : undefined);
        return { source, target, synced };
    }
    catch (error) {
        (0,lib_errors/* unlessInterrupted */.V1)(error);
        return { source, target, error };
    }
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
;// CONCATENATED MODULE: ./lib/sync/shard.js








/** How many bytes all content of an image has, read off its manifests. One that cannot be read weighs nothing. */
async function weigh(images, width, options = {}) {
    return (0,each_of/* eachOf */.p)(images, width, async (image) => {
        const content = await contentOf(image, options).catch(lib_errors/* unlessInterrupted */.V1);
        return { image, content: content ?? new Map() };
    }, options);
}
async function contentOf({ from, root, entry: { platforms } }, options) {
    const read = await (0,resolve_root/* described */.W)(from, root, options);
    const selected = await (0,copy_select/* select */.L)(from, read, { platforms }, options);
    const content = new Map();
    await shard_add(selected.source, selected.root, content, options);
    return content;
}
async function shard_add(source, descriptor, content, options) {
    content.set(descriptor.digest, descriptor.size);
    const manifest = await (0,read_manifest/* readManifest */.W)(source, descriptor, options);
    for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
        if (manifest.kind === 'index') {
            await shard_add(source, child, content, options);
        }
        else {
            content.set(child.digest, child.size);
        }
    }
}
/** How much more than its share a part may get to keep shared content together. */
const TOLERANCE = 1.02;
/**
 * Splits images into parts of about as many bytes, the same way on every machine that sees the same
 * sources: the biggest first, each to the part to which it adds least, as long as that has not had
 * its share, else to the smallest. Content that images of a part share counts once.
 */
function partition(images, parts) {
    const made = Array.from({ length: parts }, () => new Part());
    const sorted = images.toSorted(biggestFirst);
    const share = (bytesOf(sorted) / parts) * TOLERANCE;
    for (const image of sorted) {
        const withIt = made.map((part) => ({ part, bytes: part.bytesWith(image) }));
        const open = withIt.filter(({ bytes }) => bytes <= share);
        const best = open.length === 0
            ? least(withIt, ({ bytes }) => bytes)
            : least(open, ({ part, bytes }) => bytes - part.bytes);
        best?.part.add(image);
    }
    return made.map(({ images: own }) => own);
}
/** The first of those with the least value. */
function least(list, weightOf) {
    let best;
    for (const one of list) {
        best = best === undefined || weightOf(one) < weightOf(best) ? one : best;
    }
    return best;
}
class Part {
    images = [];
    #content = new Set();
    bytes = 0;
    bytesWith({ content }) {
        let { bytes } = this;
        for (const [digest, size] of content) {
            bytes += this.#content.has(digest) ? 0 : size;
        }
        return bytes;
    }
    add(image) {
        this.bytes = this.bytesWith(image);
        for (const digest of image.content.keys()) {
            this.#content.add(digest);
        }
        this.images.push(image);
    }
}
function biggestFirst(one, other) {
    const [name, otherName] = [
        (0,oci_reference/* formatReference */.FH)(one.image.target),
        (0,oci_reference/* formatReference */.FH)(other.image.target),
    ];
    return bytesOf([other]) - bytesOf([one]) || (name < otherName ? -1 : 1);
}
/** The bytes of these images together, shared content once. */
function bytesOf(images) {
    const content = new Map(images.flatMap(({ content: own }) => [...own]));
    return [...content.values()].reduce((sum, size) => sum + size, 0);
}
/** What one of several machines does of a plan; what failed is told by one of them only. */
async function partOfPlan(plan, { index, of }, width, options = {}) {
    const { images, failures, parts } = plan.parts?.of === of ? plan : await inParts(plan, of, width, options);
    return {
        images: images.filter((image) => parts?.partOf.get(image) === index),
        failures: failures.filter(({ target }) => ownerOf((0,oci_reference/* formatReference */.FH)(target), of) === index),
        parts,
    };
}
/** The plan with each image's part, for which all are weighed. */
async function inParts(plan, of, width, options) {
    return { ...plan, parts: partsOf(await weigh(plan.images, width, options), of) };
}
/** Which image is in which part. */
function partsOf(images, of) {
    const partOf = new Map(partition(images, of).flatMap((part, index) => part.map(({ image }) => [image, index + 1])));
    const lines = [...partOf].map(([{ source, target, root }, part]) => [part, (0,oci_reference/* formatReference */.FH)(source), root.digest, (0,oci_reference/* formatReference */.FH)(target)].join(' '));
    return { of, partOf, digest: (0,oci_digest/* digestOf */.ol)(lines.toSorted().join('\n')) };
}
/** The part that does what has no size: from 1 on. */
function ownerOf(name, parts) {
    let sum = 0;
    for (const character of name) {
        sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
    }
    return (sum % parts) + 1;
}

;// CONCATENATED MODULE: ./lib/sync/sync.js







/** Looks at the sources, and where tags are to be deleted at the targets; changes nothing. */
async function prepareSync(file, repositories, { shard, plan, deletes = false, isForced = false, signal } = {}) {
    const whole = plan ?? (await planSync(file, repositories, { signal }));
    const extra = deletes ? await extraTags(file, whole, repositories, { isForced, signal }) : [];
    if (shard === undefined) {
        return { ...whole, extra };
    }
    const part = await partOfPlan(whole, shard, file.concurrency * 2, { signal });
    return {
        ...part,
        extra: extra.filter((one) => ownerOf((0,oci_reference/* formatReference */.FH)(one.repository), shard.of) === shard.index),
    };
}
/** Does what was prepared: first the images, then the deletions. */
async function sync({ extra, ...plan }, repositories, options) {
    const records = new SyncRecords(repositories, options.shard);
    const outcomes = await runSync(plan, repositories, { ...options, records });
    const deleted = [];
    const errors = [...(await records.write(options.concurrency, options))];
    for (const one of extra) {
        try {
            const gone = await deleteExtraTags(one, repositories, options);
            deleted.push(...gone.map((tag) => ({ ...one.repository, tag })));
        }
        catch (error) {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            errors.push(error);
        }
    }
    return { outcomes, deleted, errors, split: plan.parts?.digest };
}

;// CONCATENATED MODULE: ./lib/action/sync-step.js















/** A step with `sync`. @returns what went wrong, a line each */
async function syncStep(input, inputs, surroundings) {
    const { shards, shard, path } = input;
    if (shards !== undefined) {
        const parts = Array.from({ length: shards }, (_, index) => index + 1);
        core.setOutput('matrix', JSON.stringify({ shard: parts }));
    }
    const { text, file } = await readInput(path, surroundings.runner);
    if (shards !== undefined && shard === undefined) {
        (0,printed/* info */.pq)(`${path}: ${file.entries.length} entries for ${shards} parts`);
        return [];
    }
    const { registries, storeDir, runner } = surroundings;
    const client = new registry_client/* RegistryClient */.b(registries_registriesOf(file, registries));
    const progress = new Progress(printed/* info */.pq);
    progress.begin('planning');
    try {
        const part = shards === undefined || shard === undefined ? undefined : { index: shard, of: shards };
        const repositories = (name) => client.repository(name);
        const { signal } = runner;
        const whole = await withCatalogs(file, client, { signal });
        const plan = await prepareSync(whole, repositories, { shard: part, signal });
        const state = await SyncState.open(statePath(storeDir, text, part));
        progress.begin('copying');
        const result = await sync(plan, repositories, {
            shard: part,
            concurrency: file.concurrency,
            state,
            onImage: (outcome) => (0,printed/* info */.pq)(sync_step_lineOf(outcome)),
            onProgress: (event) => progress.copied(event),
            signal,
        });
        const report = reportOf(result, part);
        await tell(report, inputs, runner);
        const failed = result.outcomes.filter(({ synced }) => synced === undefined);
        return [...failed.map(({ error }) => error), ...result.errors].map((one) => (0,explained.explained)([one]));
    }
    finally {
        progress.stop();
        await client.close();
    }
}
async function readInput(path, { env }) {
    try {
        const text = await (0,files/* readNamed */.Mk)(path);
        return { text, file: readSyncFile(text.toString('utf8'), path, { env, now: Date.now() }) };
    }
    catch (error) {
        throw error instanceof lib_errors/* ImageError */.C8 ? error : (0,lib_errors/* during */.iW)('reading input sync', error);
    }
}
function sync_step_lineOf({ target, synced }) {
    const status = synced === undefined ? 'failed' : `${synced.status}, ${formatSize(synced.bytes.copied)} sent`;
    return `${(0,oci_reference/* familiarReference */.ZD)(target)}: ${status}`;
}
async function tell(report, { summary }, { env }) {
    for (const [name, value] of Object.entries(sync_step_outputsOf(report))) {
        core.setOutput(name, value);
    }
    if (summary && env['GITHUB_STEP_SUMMARY']) {
        await core.summary.addRaw(reportMarkdown(report)).write();
    }
}
/** The outputs of an image that goes from registry to registry, as far as a sync knows them. */
function sync_step_outputsOf({ images }) {
    const there = images.filter(({ status }) => status !== 'failed');
    return {
        digest: there[0]?.digest ?? '',
        digests: JSON.stringify(Object.fromEntries(there.map(({ source, digest }) => [source, digest]))),
        images: JSON.stringify(images.map(({ source, target, digest, written, status, bytes, error }) => ({
            reference: source,
            digest: digest ?? null,
            // What a sync does not look at.
            ...{ mediaType: null, platforms: [], imageId: null, size: null, seconds: null },
            source: 'registry',
            bytes: { downloaded: bytes, uploaded: bytes, mounted: 0, skipped: 0 },
            loaded: false,
            pushed: [
                {
                    reference: target,
                    digest: written ?? null,
                    status: status === 'copied' ? 'pushed' : status,
                    ...(error === undefined ? {} : { error }),
                },
            ],
        }))),
        pushed: there.map(({ target, written }) => `${target}@${written}`).join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/action/step.js























/** The whole step: inputs in, images moved, outputs and summary out. Sets the exit code. */
async function runStep(runner) {
    const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const named = await fileReferences(runner.env, workspace);
    const inputs = await withLock(readInputs(runner.env, workspace, named));
    maskSecrets(inputs);
    for (const text of inputs.warnings) {
        (0,printed/* warning */.$e)(text);
    }
    (0,printed/* info */.pq)(planLine(inputs));
    if (inputs.install) {
        core.addPath(await installCommand(temporaryFolder(runner), runner.script));
    }
    await keepForLaterSteps(inputs, runner);
    const step = new StepContext(inputs, runner);
    try {
        await (inputs.sync === undefined
            ? moveImages(inputs, step, runner)
            : syncImages(inputs.sync, inputs, step, runner));
    }
    finally {
        await step.close();
    }
}
/** The post step, post.ts, removes what is kept. */
async function keepForLaterSteps({ dockerConfig, logins }, runner) {
    if (dockerConfig === 'none' || logins.length === 0) {
        return;
    }
    const folder = (0,external_node_path_.join)(temporaryFolder(runner), `transship-docker-${(0,external_node_crypto_.randomUUID)()}`);
    // Before there is something to remove: the step may end at any instant.
    core.saveState('docker-config', folder);
    await keepLogins(logins, folder, runner.env);
    core.exportVariable('DOCKER_CONFIG', folder);
    (0,printed/* info */.pq)(`The logins are kept in ${folder} until this job ends.`);
}
function maskSecrets({ logins, githubToken }) {
    const secrets = logins.flatMap(({ username, password }) => [
        password,
        Buffer.from(`${username}:${password}`).toString('base64'),
    ]);
    for (const secret of [...secrets, githubToken]) {
        if (secret !== '') {
            core.setSecret(secret);
        }
    }
}
async function syncImages(sync, inputs, { registries, storeDir }, runner) {
    for (const message of await syncStep(sync, inputs, { runner, registries, storeDir })) {
        (0,printed/* error */.z3)(message);
        process.exitCode = 1;
    }
}
async function moveImages(inputs, step, runner) {
    const context = await step.open();
    const jobs = inputs.images.map((planned) => new ImageJob(planned, inputs, context));
    const results = await (0,each_of/* eachOf */.p)(jobs, jobs.length, async (job) => {
        // Set early, so that it is known even if the step is cancelled.
        const image = await job.run((digest) => job === jobs[0] && core.setOutput('digest', digest));
        job.endLog(step_lineOf(image));
        const hint = slowerThanPulling(image.received);
        if (hint !== undefined) {
            context.log.line(`${image.planned.written[0]}: ${hint}`);
        }
        return image;
    });
    for (const { registry, rateLimit } of context.places.rateLimits()) {
        const line = formatRateLimit(registry, rateLimit);
        // The last tenth is little for a job that may run many times an hour.
        (rateLimit.remaining * 10 <= rateLimit.limit ? printed/* warning */.$e : printed/* info */.pq)(line);
    }
    const archived = await writeArchive(inputs.archive, jobs, runner.signal);
    const update = await updateLock(inputs, results);
    const lock = update && { ...update, list: await movedList(update, context.places, runner) };
    for (const [name, value] of Object.entries(outputsOf(results, lock))) {
        core.setOutput(name, value);
    }
    for (const moved of lock?.moved ?? []) {
        (0,printed/* info */.pq)(movedLine(moved));
    }
    if (inputs.summary && runner.env['GITHUB_STEP_SUMMARY']) {
        const told = { moved: lock?.list, archive: archived.path };
        await core.summary.addRaw(summaryOf(results, told)).write();
    }
    for (const message of [...results.flatMap(failureOf), ...archived.problems]) {
        (0,printed/* error */.z3)(message);
        process.exitCode = 1;
    }
}
/** Writes the images that were obtained; the others have failed already. */
async function writeArchive(path, jobs, signal) {
    const images = jobs.flatMap(({ obtained }) => (obtained === undefined ? [] : [obtained]));
    if (path === undefined || images.length === 0) {
        return { problems: [] };
    }
    const progress = new Progress(printed/* info */.pq);
    progress.begin(`writing ${path}`);
    try {
        await (0,disk_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,save/* saveFile */.O)(path, images, { signal, onProgress: (event) => progress.copied(event) });
        (0,printed/* info */.pq)(`${path}: ${images.length === 1 ? '1 image' : `${images.length} images`}`);
        return { path, problems: [] };
    }
    catch (cause) {
        return { problems: [(0,explained.explained)([cause])] };
    }
    finally {
        progress.stop();
    }
}
/** One annotation an image, however many of its targets failed. */
function failureOf(image) {
    const reasons = failures(image);
    return reasons.length === 0 ? [] : [(0,explained.explained)(reasons)];
}
/** What the step is about to do: the first line of its log. */
function planLine({ images, load, archive, cache, platforms }) {
    const targets = images.reduce((sum, image) => sum + image.targets.length, 0);
    const count = (number, what) => number === 1 ? `1 ${what}` : `${number} ${what}s`;
    const parts = [
        count(images.length, 'image'),
        ...(targets === 0 ? [] : [count(targets, 'target')]),
        ...(archive === undefined ? [] : ['an archive']),
        `load: ${load}`,
        `cache: ${cache}`,
        ...(platforms === 'all' ? ['all platforms'] : platforms.map(oci_platform/* formatPlatform */.Bq)),
    ];
    return parts.join(', ');
}
function step_lineOf(image) {
    const { planned, facts, origin, loaded, pushed, seconds } = image;
    const received = describeReceived(image.received);
    const steps = [
        facts?.digest ?? 'failed',
        `from ${origin}${received === '' ? '' : ` (${received})`}`,
        ...(loaded ? ['loaded'] : []),
        ...pushed.map(({ target, status }) => `${status} ${target.text}`),
        `${seconds.toFixed(1)} s`,
    ];
    return `${planned.written[0]}: ${steps.join(', ')}`;
}


/***/ })

};
