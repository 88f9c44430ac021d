export const id = 4007;
export const ids = [4007];
export const modules = {

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ pulledFromFiles),
  d: () => (/* binding */ readFileReferences)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./lib/refs/source-file.js
var source_file = __webpack_require__(3504);
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
        files.push(...(path === file.path ? [file] : bytes ? [(0,source_file/* sourceFile */.sm)(path, bytes)] : []));
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
        return (0,source_file/* sourceFile */.sm)(path, bytes);
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
            found.push(...(await composeReferences((0,source_file/* sourceFile */.sm)(whole, bytes), surroundings)));
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
// EXTERNAL MODULE: ./lib/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(1259);
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
            found.push(...(await rootsOf((0,source_file/* sourceFile */.sm)(path, bytes), { ...given, depth: depth + 1 })));
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
    const file = (0,source_file/* sourceFile */.sm)(path, bytes);
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

// EXTERNAL MODULE: ./lib/refs/read-file.js
var read_file = __webpack_require__(9811);
;// CONCATENATED MODULE: ./lib/cli/file-references.js


/** A file and the images that it names. */
function readFileReferences({ configuration: { env } }, path) {
    return readReferences(path, { read: read_file/* readIfThere */.q, variables: env });
}
/** The images that the tools of these files would pull now. */
async function pulledFromFiles(context, paths) {
    const files = [];
    for (const path of paths) {
        files.push(await readFileReferences(context, path));
    }
    return pulledReferences(files);
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8574);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);




/** Manifests that are read at a time: a store of thousands must not open thousands of files at once. */
const AT_A_TIME = 8;
/**
 * Everything at and below a root, each digest once, level by level and each in its order. Manifests
 * are read, blobs are not: a child is what its own media type says, because an index may list blobs
 * (BuildKit's caches do).
 * @throws ImageError of the source
 */
async function readGraph(source, root, { onFailure = rethrow, signal } = {}) {
    const nodes = [];
    const seen = new Set();
    let level = [root];
    while (level.length > 0) {
        const fresh = new Map(level.map((one) => [one.digest, one]));
        const read = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)([...fresh.values()].filter(({ digest }) => !seen.has(digest)), AT_A_TIME, async (descriptor, given) => {
            seen.add(descriptor.digest);
            return {
                descriptor,
                manifest: await manifestOf(source, descriptor, { onFailure, ...given }),
            };
        }, { signal });
        nodes.push(...read);
        level = read.flatMap(({ manifest }) => (manifest === undefined ? [] : (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest)));
    }
    return nodes;
}
async function manifestOf(source, descriptor, { onFailure, signal }) {
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return undefined;
    }
    try {
        return await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(source, descriptor, { signal });
    }
    catch (error) {
        onFailure(error, descriptor);
        return undefined;
    }
}
function rethrow(error) {
    throw error;
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NewFile),
/* harmony export */   TY: () => (/* binding */ removeLeftOvers),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6706);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3994);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9573);








/** A file that has its name only when it is complete. */
class NewFile {
    stream;
    #path;
    /** Undefined for anything but a regular file (`/dev/stdout`, a pipe), which is written to as it is. */
    #temporary;
    constructor(path, temporary, mode) {
        this.#path = path;
        this.#temporary = temporary;
        this.stream = (0,_content_giving_back_js__WEBPACK_IMPORTED_MODULE_4__/* .givingBack */ .G)(temporary === undefined
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path)
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx', flush: true, ...(mode && { mode }) }));
    }
    /**
     * A symbolic link stays one: the file that it leads to is replaced. What processes that were killed left
     * beside it is removed.
     * @throws ImageError `ARCHIVE`
     */
    static async at(path) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileErrors */ .GC)('ARCHIVE', `writing ${path}`, async () => {
            const target = (await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) ?? path;
            const found = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target));
            if (found !== undefined && !found.isFile()) {
                return new NewFile(target, undefined);
            }
            await removeLeftOvers((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
            return new NewFile(target, beside(target), found && found.mode & 0o777);
        });
    }
    /** Gives the file its name; the stream must have ended. */
    async keep() {
        if (this.#temporary !== undefined) {
            await (0,_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .renameOver */ .HB)(this.#temporary, this.#path);
        }
    }
    async discard() {
        if (this.#temporary !== undefined) {
            await this.#closed();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#temporary, { force: true });
        }
    }
    async #closed() {
        const { stream } = this;
        if (!stream.closed) {
            const closed = new Promise((done) => stream.once('close', () => done()));
            // Its writer has been told of the error.
            stream.on('error', () => undefined);
            stream.destroy();
            await closed;
        }
    }
}
/** Writes a file as a whole or not at all; who may read it stays as it was. */
async function writeWhole(path, content) {
    const file = await NewFile.at(path);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(file.stream.end(content));
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)('ARCHIVE', `writing ${path}`, error);
    }
}
function beside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownName */ .qU)()}`);
}
/** What {@link beside} makes. */
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
/** Removes what processes that were killed had begun to write into a folder, and nothing else. */
async function removeLeftOvers(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) {
            throw noFolder(folder);
        }
        // A folder may be written to and not read.
        return [];
    });
    for (const name of names.filter((one) => LEFT_OVER.test(one))) {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(name);
        if (owner !== undefined && (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .runs */ .Np)(owner) === false) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
}
function noFolder(path) {
    const error = new Error(`there is no folder ${path}`);
    return Object.assign(error, { code: 'ENOENT', syscall: 'open', path });
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   HB: () => (/* binding */ renameOver),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3994);






/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;
/** Renames a file or folder, and replaces what has the name. The only caller of `rename`. */
async function renameOver(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            return;
        }
        catch (error) {
            if (process.platform !== 'win32' || !BUSY.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errno */ .b)(error)) || attempt === RENAME_TRIES) {
                throw error;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10 * 2 ** attempt);
        }
    }
}
/**
 * Writes a file or folder under a temporary name and renames it when it is complete. A failure
 * leaves nothing behind.
 * @param folder of the temporary name, on the file system of the final one; made if it is missing
 * @param write fills the temporary name, and returns the final one, with other results if it has any
 */
async function writeBeside(folder, write) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownName */ .qU)());
    try {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
        const written = await write(temporary);
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(written.path));
        await renameOver(temporary, written.path);
        return written;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
async function replaceFile(path, text, { folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode, durable = true } = {}) {
    await writeBeside(folder, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await (durable ? file.datasync() : undefined);
        }
        finally {
            await file.close();
        }
        return { path };
    });
    await (durable ? syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : undefined);
}
/** Makes the renames in a folder durable, where the system lets a folder be opened. */
async function syncFolder(path) {
    let folder;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        await folder.sync();
    }
    catch {
        // Windows (EISDIR, EPERM) and some network file systems make renames durable by themselves.
    }
    finally {
        await folder?.close();
    }
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

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   bg: () => (/* binding */ platformImage),
/* harmony export */   w: () => (/* binding */ layersOf),
/* harmony export */   wz: () => (/* binding */ representative)
/* harmony export */ });
/* harmony import */ var _content_index_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _content_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3800);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4424);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);







/** The platforms of an image: of an index as it says, of a single image as its config says. */
async function platformsOf(source, root, options = {}) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind === 'index') {
        return (await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_1__/* .indexImages */ .j)(source, manifest, options)).map(platformImage);
    }
    const config = await (0,_content_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .X)(source, manifest, options);
    return config !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunnable */ .iU)(config.platform)
        ? [platformImage({ ...root, platform: config.platform })]
        : [];
}
function platformImage({ platform, digest, size }) {
    return { platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform), digest, size };
}
/**
 * The one image that an IMAGE ID and a listing stand for: of an index the host's, else its first,
 * else the first manifest in it.
 */
async function representative(source, root, options = {}) {
    const manifest = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(source, root, options);
    if (manifest.kind === 'manifest') {
        return { descriptor: root, manifest };
    }
    const images = await (0,_content_index_images_js__WEBPACK_IMPORTED_MODULE_1__/* .indexImages */ .j)(source, manifest, options);
    const preferred = (options.preferred ?? (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPlatforms */ .Hp)()).flatMap((wanted) => images.filter(({ platform }) => (0,_oci_platform_match_js__WEBPACK_IMPORTED_MODULE_4__/* .platformDistance */ .L)(platform, wanted) === 0));
    const other = manifest.manifests.find(({ mediaType }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaggableType */ .ys)(mediaType));
    const descriptor = preferred[0] ?? images[0] ?? other;
    return descriptor && representative(source, descriptor, options);
}
/** Everything at and below a root, each digest once: the bytes that a registry keeps for it. */
async function sizeOf(source, root, options = {}) {
    return totalSize((await (0,_content_read_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .readGraph */ .t)(source, root, options)).map(({ descriptor }) => descriptor));
}
/** In bytes. */
function totalSize(contents) {
    return contents.reduce((sum, { size }) => sum + size, 0);
}
/** The layers of an image, or of all images of an index, each once and in their order. */
function layersOf(manifests) {
    const layers = manifests.flatMap((one) => (one?.kind === 'manifest' ? one.layers : []));
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3504);




/** A file of the disk, of at most 8 MiB; `undefined` where there is none. */
async function readIfThere(path) {
    try {
        return await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamed */ .Mk)(path, _source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_FILE */ .K7);
    }
    catch (error) {
        if ((0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) {
            return undefined;
        }
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8 ? error : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .during */ .iW)(`reading ${path}`, error);
    }
}


/***/ }),

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   sm: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The largest file that is looked into, in bytes: what names images is written by people. */
const LARGEST_FILE = 8 * 1024 * 1024;
/** @throws ImageError `TOO_LARGE`, or `UNSUPPORTED` for UTF-16 */
function sourceFile(path, bytes) {
    if (bytes.length > LARGEST_FILE) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('TOO_LARGE', `reading ${path}: larger than ${LARGEST_FILE} bytes`);
    }
    const mark = bytes.subarray(0, 3).toString('hex');
    if (mark.startsWith('fffe') || mark.startsWith('feff')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('UNSUPPORTED', `reading ${path}: UTF-16`, {
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


/***/ })

};
