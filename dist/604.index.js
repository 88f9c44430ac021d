export const id = 604;
export const ids = [604,764,456];
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


/***/ }),

/***/ 67604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/disk/folder.js
var disk_folder = __webpack_require__(60969);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(17122);
// EXTERNAL MODULE: ./lib/place/save.js
var save = __webpack_require__(94634);
// EXTERNAL MODULE: ./lib/action/docker-config.js
var docker_config = __webpack_require__(15407);
// EXTERNAL MODULE: ./lib/action/explained.js
var explained = __webpack_require__(49764);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
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
var dist = __webpack_require__(38815);
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
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./lib/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(11259);
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







/** More than a reference can have: what grows with each variable is not resolved. */
const LONGEST = 4096;
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
        return interpolate(piece, this.#variables) ?? this.#computed(piece);
    }
    /** What stands nowhere letter by letter: `${VERSION#v}`, `${VERSION//./-}`. */
    #computed({ text, within }) {
        if (!/\$\{\w+[#%/]/.test(text) || text.length > LONGEST) {
            return undefined;
        }
        const entries = [...this.#arguments].map(([name, { pieces }]) => [name, pieces.map((piece) => piece.text).join('')]);
        const escaping = this.#dockerfile.getEscapeCharacter() === '`' ? '`' : '\\';
        const options = { escape: escaping, keepUnset: true };
        try {
            const read = new lexer/* Lexer */.JG(text, new Map(entries), options).read();
            return read.text.length > LONGEST ? undefined : [{ text: read.text, at: undefined, within }];
        }
        catch (error) {
            if (error instanceof lib_errors/* ImageError */.C8) {
                return undefined;
            }
            throw error;
        }
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

// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(86706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
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

// EXTERNAL MODULE: ./lib/action/list.js
var list = __webpack_require__(94020);
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
    for (const { text: pattern } of (0,list/* items */.l)(env['INPUT_FILES'] ?? '')) {
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

// EXTERNAL MODULE: ./lib/action/image-job.js + 14 modules
var image_job = __webpack_require__(63682);
// EXTERNAL MODULE: ./lib/action/input-values.js
var input_values = __webpack_require__(59665);
// EXTERNAL MODULE: ./lib/action/lock-input.js + 3 modules
var lock_input = __webpack_require__(20053);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(85780);
;// CONCATENATED MODULE: ./lib/action/plan.js






/**
 * What `images` and `push` ask for.
 * @throws ImageError that names the input and the line
 */
function planImages(images, push, { fromFiles = [], mayBeEmpty = false } = {}) {
    const planned = new Map();
    for (const item of (0,list/* lines */.M)(images)) {
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
    for (const item of (0,list/* items */.l)(push)) {
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
    const draft = planned.get(keyOf(place)) ?? {
        written: [written],
        place,
        targets: new Map(),
        platforms: new Map(),
    };
    planned.set(keyOf(place), draft);
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
    const key = keyOf(place);
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
function keyOf(place) {
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

// EXTERNAL MODULE: ./lib/action/registry-inputs.js
var registry_inputs = __webpack_require__(55661);
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
    ...registry_inputs/* REGISTRY_DEFAULTS */.T,
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
    lock: '',
    'lock-mode': 'update',
    shards: '',
    shard: '',
    referrers: 'true',
    'if-exists': 'overwrite',
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
    const input = (0,input_values/* inputsIn */.RN)(environment, INPUT_DEFAULTS);
    const path = (name) => (input(name) === '' ? undefined : (0,external_node_path_.resolve)(workspace, input(name)));
    const sync = readSyncInput(input, path('sync'));
    const mayBeEmpty = sync !== undefined || input('files') !== '' || (0,input_values/* flag */.Jt)(input, 'install');
    const warnings = [...(0,input_values/* unknownInputs */.qs)(environment, INPUT_DEFAULTS)];
    if (input('files') !== '' && fromFiles.length === 0) {
        warnings.push('The files under "files" name no image that is pulled.');
    }
    return {
        images: planImages(input('images'), input('push'), { fromFiles, mayBeEmpty }),
        sync,
        lock: (0,lock_input/* readLockInput */.M6)(input, path('lock')),
        platforms: readPlatforms(input('platforms')),
        load: (0,input_values/* oneOf */.yL)(input, 'load', ['auto', 'true', 'false']),
        engine: (0,input_values/* oneOf */.yL)(input, 'engine', ['auto', 'docker', 'podman']),
        archive: path('archive'),
        cache: (0,input_values/* oneOf */.yL)(input, 'cache', ['true', 'false', 'read-only']),
        cachePrefix: (0,input_values/* readPrefix */.fr)(input),
        cacheFallback: (0,input_values/* flag */.Jt)(input, 'cache-fallback'),
        cachePrivate: (0,input_values/* oneOf */.yL)(input, 'cache-private', ['warn', 'allow', 'refuse']),
        ...(0,registry_inputs/* readRegistryInputs */.r)(input, path, (text) => warnings.push(text)),
        referrers: (0,input_values/* flag */.Jt)(input, 'referrers'),
        ifExists: (0,input_values/* oneOf */.yL)(input, 'if-exists', ['overwrite', 'skip', 'fail']),
        wait: (0,input_values/* count */.U9)(input, 'wait', 0) ?? 0,
        install: (0,input_values/* flag */.Jt)(input, 'install'),
        summary: (0,input_values/* flag */.Jt)(input, 'summary'),
        warnings,
    };
}
function readPlatforms(text) {
    const listed = (0,list/* items */.l)(text).map((item) => item.text);
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

// EXTERNAL MODULE: ./lib/action/masked.js
var masked = __webpack_require__(95109);
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
var printed = __webpack_require__(14684);
// EXTERNAL MODULE: ./lib/action/progress.js
var action_progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/received.js
var action_received = __webpack_require__(52631);
// EXTERNAL MODULE: ./lib/action/result.js
var result = __webpack_require__(48129);
// EXTERNAL MODULE: ./lib/action/step-context.js + 3 modules
var step_context = __webpack_require__(42518);
// EXTERNAL MODULE: ./lib/oci/markdown.js
var markdown = __webpack_require__(6420);
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
const HEAD = [
    '| Image | Digest | Platforms | Size | From | To | Time |',
    '| --- | --- | --- | ---: | --- | --- | ---: |',
];
function table(images, archive) {
    return [...HEAD, ...images.map((image) => row(image, archive))].join('\n');
}
function row(image, archive) {
    const { planned, facts, origin, seconds, error } = image;
    const cells = [
        (0,markdown/* codeText */.ph)(planned.written[0]),
        digests(image).map(markdown/* codeText */.ph).join(' \u2192 '),
        (0,markdown/* plainText */.wh)(facts?.movedPlatforms.join(', ') ?? ''),
        facts?.size === undefined ? '' : (0,words/* formatSize */.Xq)(facts.size),
        error === undefined ? (0,markdown/* plainText */.wh)(origin) : `\u274c ${(0,markdown/* plainText */.wh)((0,lib_errors/* messageOf */.bD)(error))}`,
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
        ...(archive === undefined || error !== undefined ? [] : [(0,markdown/* codeText */.ph)(archive)]),
        ...pushed.map(destination),
    ];
}
function destination({ target, status, error }) {
    const name = (0,markdown/* codeText */.ph)(target.text);
    switch (status) {
        case 'pushed':
            return `${name} \u2705`;
        case 'exists':
            return `${name} (was there)`;
        case 'skipped':
            return `${name} (names another digest, left as it was)`;
        default:
            return `${name} \u274c ${(0,markdown/* plainText */.wh)((0,lib_errors/* messageOf */.bD)(error))}`;
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
    const nodes = drawn.map(({ planned }, index) => `  i${index}[${(0,markdown/* nodeLabel */.dA)(planned.written[0])}]`);
    const edges = groups.flatMap(({ members, layers }, group) => {
        const size = (0,words/* formatSize */.Xq)(layers.reduce((sum, layer) => sum + layer.size, 0));
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
        const came = (0,action_received/* describeReceived */.J)(received);
        const hint = (0,action_received/* slowerThanPulling */.j)(received);
        const more = hint === undefined ? '' : `; ${hint}`;
        return came === '' ? [] : [`- ${(0,markdown/* codeText */.ph)(planned.written[0])}: ${came}${more}`];
    });
    return lines.join('\n');
}
/**
 * Against one pull of each image that comes from a registry, and one push for each target that has it
 * now, all of it each time: of images that succeeded.
 */
function savings(images) {
    const done = images.filter((image) => image.facts !== undefined && (0,result/* failures */.e)(image).length === 0);
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
    const fromCache = cached > 0 ? `; ${(0,words/* formatSize */.Xq)(cached)} came out of the cache` : '';
    return (`Moved ${(0,words/* formatSize */.Xq)(moved)} to and from registries. Pulling and pushing these images whole ` +
        `would have moved ${(0,words/* formatSize */.Xq)(plain)}: ${(0,words/* formatSize */.Xq)(saved)} saved${fromCache}.`);
}

// EXTERNAL MODULE: ./lib/registry/client.js + 43 modules
var registry_client = __webpack_require__(32729);
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

// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
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
const LARGEST = 8 * 1024 * 1024;
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
    if (text.length > LARGEST) {
        throw new lib_errors/* ImageError */.C8('TOO_LARGE', `${path}: larger than ${LARGEST} characters`);
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

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/sync/tag-expression.js



/**
 * Reads a regular expression in RE2's syntax, which regsync's files have too. A registry chooses its tags, and can choose
 * some that JavaScript's own engine never gets done with; this one takes a time in proportion to the tag's length.
 * @throws ImageError `INVALID_ARGUMENT`
 * @see https://github.com/google/re2/wiki/Syntax
 */
function tagExpression(pattern, options = {}) {
    const { wholeTag = false, anyCase = false } = options;
    const expression = compiled(pattern, anyCase ? build/* RE2JS */.L3.CASE_INSENSITIVE : 0);
    const used = wholeTag ? compiled(`^(?:${pattern})$`, expression.flags()) : expression;
    return {
        test: (tag) => used.test(tag),
        replaced: (tag, by) => used.matcher(tag).replaceFirst(by),
    };
}
function compiled(pattern, flags) {
    try {
        return build/* RE2JS */.L3.compile(pattern, flags);
    }
    catch (cause) {
        const what = `${(0,printable/* quoted */.TL)(pattern)} is no regular expression: ${reasonOf(cause)}`;
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what, {
            cause,
            hint: 'the syntax is that of RE2, with neither look-ahead nor back references: https://github.com/google/re2/wiki/Syntax',
        });
    }
}
/** RE2 says `error parsing regexp: WHY`, and the part of the pattern in backquotes behind that. */
function reasonOf(error) {
    const [, why = 'it cannot be read'] = /^error parsing regexp: (.*?)(?:: `|$)/.exec((0,lib_errors/* messageOf */.bD)(error)) ?? [];
    return why;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/sync/tag-words.js




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
        return tagExpression(pattern, { anyCase: flags === 'i' }).test;
    }
    const range = text.trim() === '' ? null : rangeOf(text);
    if (range === null) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(text)} is no range of versions`, {
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
        return new semver.Range(text.replaceAll(',', ' '), { loose: true });
    }
    catch {
        return null;
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
/**
 * Makes what gives a tag its name at the target: by the first expression that is for all of it.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function tagRenamer({ renames }) {
    const rules = renames.map(([pattern, name]) => [tagExpression(pattern, { wholeTag: true }), name]);
    return (tag) => {
        const [expression, name] = rules.find(([{ test }]) => test(tag)) ?? [];
        return expression === undefined || name === undefined ? tag : expression.replaced(tag, name);
    };
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
    return tagExpression(pattern, { wholeTag: true }).test;
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
        platforms: platformsOf(entry),
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
function platformsOf(entry) {
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

// EXTERNAL MODULE: ./lib/registry/credentials/credential.js
var credential = __webpack_require__(54725);
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
        images: asArray(document['images'], `${where}: images`, decodeImage),
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
function decodeImage(value, where) {
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
        written === undefined ? '' : (0,words/* shortId */.m_)(written),
        status,
        (0,words/* formatSize */.Xq)(bytes),
    ];
}
const REPORT_HEAD = (/* unused pure expression or super */ null && (['SOURCE', 'TARGET', 'DIGEST', 'STATUS', 'SENT']));
/** For a job summary. */
function reportMarkdown({ images, deleted, errors }) {
    const rows = images.map((image) => {
        const [source = '', target = '', digest = '', status, sent] = reportRow(image);
        const state = image.error === undefined ? status : `\u274c ${(0,markdown/* plainText */.wh)(image.error)}`;
        return `| ${[source, target, digest].map(markdown/* codeText */.ph).join(' | ')} | ${state} | ${sent} |`;
    });
    const count = (status) => images.filter((image) => image.status === status).length;
    const sent = images.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
        '## Sync',
        '',
        `${count('copied')} copied, ${count('exists')} unchanged, ${count('failed')} failed, ${deleted.length} deleted; ${(0,words/* formatSize */.Xq)(sent)} sent.`,
        '',
        '| Source | Target | Digest | Status | Sent |',
        '| --- | --- | --- | --- | ---: |',
        ...rows,
        ...deleted.map((name) => `| | ${(0,markdown/* codeText */.ph)((0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(name)))} | | deleted | |`),
        ...errors.map((error) => `| | | | \u274c ${(0,markdown/* plainText */.wh)(error)} | |`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(42316);
// EXTERNAL MODULE: ./lib/copy/copy.js + 1 modules
var copy = __webpack_require__(60620);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(49193);
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

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(73800);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(74594);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(41852);
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
            const renamed = tagRenamer(rules);
            return tags.map((tag) => ({
                entry,
                source: { ...source, tag },
                target: { ...target, tag: renamed(tag) },
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
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
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
    const bytes = await (0,whole/* readAll */.yw)(await repository.fetch(layer, options), record_LARGEST, where);
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
    await repository.put(descriptor, (0,whole/* bodyOf */.EN)(bytes), options);
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
var oci_manifest = __webpack_require__(44360);
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
    const progress = new action_progress/* Progress */.k(printed/* info */.pq);
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
    const status = synced === undefined ? 'failed' : `${synced.status}, ${(0,words/* formatSize */.Xq)(synced.bytes.copied)} sent`;
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
    const inputs = await (0,lock_input/* withLock */.kK)(readInputs(runner.env, workspace, named));
    (0,masked/* maskSecrets */.Q)(inputs);
    for (const text of inputs.warnings) {
        (0,printed/* warning */.$e)(text);
    }
    (0,printed/* info */.pq)(planLine(inputs));
    if (inputs.install) {
        core.addPath(await installCommand((0,step_context/* temporaryFolder */.y)(runner), runner.script));
    }
    await (0,docker_config/* keepForLaterSteps */.a)(inputs, (0,step_context/* temporaryFolder */.y)(runner), runner.env);
    const step = new step_context/* StepContext */.m(inputs, runner);
    try {
        await (inputs.sync === undefined
            ? moveImages(inputs, step, runner)
            : syncImages(inputs.sync, inputs, step, runner));
    }
    finally {
        await step.close();
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
    const jobs = inputs.images.map((planned) => new image_job/* ImageJob */.Z(planned, inputs, context));
    const results = await (0,each_of/* eachOf */.p)(jobs, jobs.length, async (job) => {
        // Set early, so that it is known even if the step is cancelled.
        const image = await job.run((digest) => job === jobs[0] && core.setOutput('digest', digest));
        job.endLog(step_lineOf(image));
        const hint = (0,action_received/* slowerThanPulling */.j)(image.received);
        if (hint !== undefined) {
            context.log.line(`${image.planned.written[0]}: ${hint}`);
        }
        return image;
    });
    for (const { registry, rateLimit } of context.places.rateLimits()) {
        const line = (0,words/* formatRateLimit */.bm)(registry, rateLimit);
        // The last tenth is little for a job that may run many times an hour.
        (rateLimit.remaining * 10 <= rateLimit.limit ? printed/* warning */.$e : printed/* info */.pq)(line);
    }
    const archived = await writeArchive(inputs.archive, jobs, runner.signal);
    const update = await (0,lock_input/* updateLock */.tn)(inputs, results);
    const lock = update && { ...update, list: await (0,lock_input/* movedList */.kL)(update, context.places, runner) };
    for (const [name, value] of Object.entries(outputsOf(results, lock))) {
        core.setOutput(name, value);
    }
    for (const moved of lock?.moved ?? []) {
        (0,printed/* info */.pq)((0,lock_input/* movedLine */.av)(moved));
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
    const progress = new action_progress/* Progress */.k(printed/* info */.pq);
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
    const reasons = (0,result/* failures */.e)(image);
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
    const received = (0,action_received/* describeReceived */.J)(image.received);
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
