export const id = 693;
export const ids = [693,51];
export const modules = {

/***/ 83693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
;// CONCATENATED MODULE: ./lib/dockerfile/instruction.js

/** @param where of the instruction */
function wrong(where, why, hint) {
    return new errors/* ImageError */.C8('INVALID_DOCUMENT', `${where}: ${why}`, { hint });
}
/** An error with the place of the instruction in front, unless it says that already. */
function located(where, error) {
    return (0,errors/* messageOf */.bD)(error).startsWith(`${where.split(' ')[0]}`) ? error : (0,errors/* during */.iW)(where, error);
}

;// CONCATENATED MODULE: ./lib/dockerfile/arguments.js

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
        throw wrong(where, 'a JSON array here is one of strings only');
    }
    return value;
}
/** `NAME=VALUE \u2026`, or as it was written once `NAME VALUE`, where all that follows is the value. */
function pairsOf(instruction, escaping) {
    const { keyword, rest, where } = instruction;
    const words = quotedWords(rest, escaping);
    const [first] = words;
    if (first === undefined) {
        throw wrong(where, `${keyword} needs at least one argument`);
    }
    if (!first.includes('=')) {
        const [, name = '', value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
        if (value === undefined) {
            throw wrong(where, `${keyword} needs a name and a value: ${keyword} NAME=VALUE`);
        }
        return [[name, value]];
    }
    return words.map((word) => pairIn(word, instruction));
}
function pairIn(word, { keyword, where }) {
    const equals = word.indexOf('=');
    if (equals < 1) {
        const why = equals < 0 ? `"${word}" is not NAME=VALUE` : 'a name may not be empty';
        throw wrong(where, `${keyword}: ${why}`);
    }
    return [word.slice(0, equals), word.slice(equals + 1)];
}
/** `NAME` or `NAME=VALUE`, several of them. */
function declarationsOf(instruction, escaping) {
    const words = quotedWords(instruction.rest, escaping);
    if (words.length === 0) {
        throw wrong(instruction.where, `${instruction.keyword} needs at least one argument`);
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

// EXTERNAL MODULE: ./lib/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(11259);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(17122);
;// CONCATENATED MODULE: ./lib/build/arguments.js



/** The variables that describe the platforms: visible before the first FROM, and after ARG in a stage. */
function platformArguments(target, build, stage) {
    return new Map([
        ['BUILDPLATFORM', (0,oci_platform/* formatPlatform */.Bq)(build)],
        ['BUILDOS', build.os],
        ['BUILDOSVERSION', build['os.version'] ?? ''],
        ['BUILDARCH', build.architecture],
        ['BUILDVARIANT', build.variant ?? ''],
        ['TARGETPLATFORM', (0,oci_platform/* formatPlatform */.Bq)(target)],
        ['TARGETOS', target.os],
        ['TARGETOSVERSION', target['os.version'] ?? ''],
        ['TARGETARCH', target.architecture],
        ['TARGETVARIANT', target.variant ?? ''],
        ['TARGETSTAGE', stage ?? 'default'],
    ]);
}
/** The ARGs before the first FROM. @param given with `--build-arg`, which wins over a default */
function globalArguments(instructions, platforms, given, escaping) {
    const overridden = [...given].filter(([name]) => platforms.has(name));
    const values = new Map([...platforms, ...overridden]);
    const all = instructions.flatMap((one) => declarationsOf(one, escaping));
    for (const [name, written] of all) {
        const standard = written === undefined ? undefined : (0,lexer/* substituted */.X6)(written, values, escaping);
        const value = given.get(name) ?? standard;
        if (value !== undefined) {
            values.set(name, value);
        }
    }
    return values;
}
/** Arguments that need no ARG: proxies of RUN, and what BuildKit itself is told. */
const PREDEFINED = /^(?:(?:https?|ftp|no|all)_proxy|SOURCE_DATE_EPOCH|BUILDKIT_.*)$/i;
/** The names among those that are given which the Dockerfile declares nowhere. */
function undeclared({ globals, stages }, given, escaping) {
    const all = [...globals, ...stages.flatMap(({ instructions }) => instructions)];
    const known = all
        .filter(({ keyword }) => keyword === 'ARG')
        .flatMap((instruction) => declarationsOf(instruction, escaping).map(([name]) => name));
    return [...given.keys()].filter((name) => !known.includes(name) && !PREDEFINED.test(name));
}
/** What an ARG in a stage declares: given, else its default, else the one from before the first FROM. Later ones see earlier ones. */
function declared(instruction, { given, globals, variables }, escaping) {
    const known = new Map(variables);
    return declarationsOf(instruction, escaping).map(([name, written]) => {
        const standard = written === undefined ? globals.get(name) : (0,lexer/* substituted */.X6)(written, known, escaping);
        const value = given.get(name) ?? standard;
        if (value !== undefined) {
            known.set(name, value);
        }
        return { name, value };
    });
}
/** What the environment of an image sets. */
function environmentOf({ Env = [] }) {
    const pairs = (Env ?? []).map((variable) => {
        const equals = variable.indexOf('=');
        return equals < 0 ? [variable, ''] : [variable.slice(0, equals), variable.slice(equals + 1)];
    });
    return new Map(pairs);
}
/**
 * What is set after stages that an engine has built: it tells of the environment, and nothing of ARGs.
 * @param stages each on the one before it
 */
function variablesAfter(stages, execution, { given, globals }, escaping) {
    const variables = new Map(environmentOf(execution));
    const declarations = stages
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword }) => keyword === 'ARG');
    for (const instruction of declarations) {
        for (const { name, value } of declared(instruction, { given, globals, variables }, escaping)) {
            variables.set(name, value ?? variables.get(name) ?? '');
        }
    }
    return variables;
}

// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
;// CONCATENATED MODULE: ./lib/dockerfile/flags.js

/** The flags of an instruction. @throws ImageError `INVALID_DOCUMENT` for one that it does not have */
function flagsOf({ keyword, flags, where }, kinds) {
    const given = Object.groupBy(flags, ({ name }) => name);
    for (const { name } of flags) {
        if (!Object.hasOwn(kinds, name)) {
            throw wrong(where, `${keyword} has no flag --${name}`);
        }
    }
    const values = Object.entries(kinds).map(([name, kind]) => {
        const texts = (given[name] ?? []).map(({ value }) => value);
        return [name, readValue(kind, texts, { what: `${keyword}: --${name}`, where })];
    });
    return Object.fromEntries(values);
}
function readValue(kind, texts, place) {
    const { what, where } = place;
    if (kind !== 'texts' && texts.length > 1) {
        throw wrong(where, `${what} may be there once`);
    }
    if (kind === 'switch' || kind === 'answer') {
        const isGiven = texts.length > 0;
        return isGiven ? isOn(texts[0] ?? '', place) : kind === 'switch' ? false : undefined;
    }
    if (texts.includes(undefined)) {
        throw wrong(where, `${what} needs a value`);
    }
    return kind === 'texts' ? texts : texts[0];
}
function isOn(value, { what, where }) {
    const known = { true: true, '': true, false: false }[value.toLowerCase()];
    if (known === undefined) {
        throw wrong(where, `${what} is true or false`);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/dockerfile/stages.js



const NAME = /^[a-z][a-z0-9-_.]*$/;
/** @throws ImageError `INVALID_DOCUMENT` with file and line */
function stagesOf({ instructions }) {
    const globals = [];
    const stages = [];
    for (const instruction of instructions) {
        const stage = stages.at(-1);
        if (instruction.keyword === 'FROM') {
            stages.push({ ...readFrom(instruction), index: stages.length, instructions: [] });
        }
        else if (stage !== undefined) {
            stage.instructions.push(instruction);
        }
        else if (instruction.keyword === 'ARG') {
            globals.push(instruction);
        }
        else {
            throw wrong(instruction.where, `only ARG may stand before the first FROM`);
        }
    }
    if (stages.length === 0) {
        throw wrong(globals[0]?.where ?? 'the Dockerfile', 'there is no FROM');
    }
    return { globals, stages };
}
function readFrom(from) {
    const [base = '', as, written = '', ...more] = plainWords(from.rest);
    const isNamed = as?.toUpperCase() === 'AS' && written !== '';
    if (base === '' || more.length > 0 || (as !== undefined && !isNamed)) {
        throw wrong(from.where, 'FROM is followed by an image, or by an image, AS and a name');
    }
    const name = written.toLowerCase();
    if (isNamed && !NAME.test(name)) {
        const why = 'it begins with a letter, and has letters, digits, "-", "_" and "."';
        throw wrong(from.where, `"${written}" is no name for a stage: ${why}`);
    }
    const { platform } = flagsOf(from, { platform: 'text' });
    return { base, name: isNamed ? name : undefined, platform, from };
}

// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/copy/graph.js + 3 modules
var graph = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(64109);
// EXTERNAL MODULE: ./lib/tar/entry.js
var tar_entry = __webpack_require__(12787);
// EXTERNAL MODULE: ./lib/tar/reader.js
var tar_reader = __webpack_require__(95816);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/rootfs/path.js


/** The longest path on Linux, in bytes (PATH_MAX). */
const PATH_LIMIT = 4096;
/**
 * An entry's path from the root, without `.` and `..`. An absolute one (ko) means the same without its
 * slash, as docker reads it.
 * @returns `usr/bin/env`; empty for the root @throws ImageError `ARCHIVE` for a path above the root
 */
function cleanPath(name) {
    const path = external_node_path_.posix.normalize(name.replace(/^\/+/, ''));
    if (path === '..' || path.startsWith('../')) {
        throw leadsOut(name);
    }
    if (name.length > PATH_LIMIT) {
        throw new errors/* ImageError */.C8('ARCHIVE', `${shown(name)}\u2026: a path of more than ${PATH_LIMIT} bytes`);
    }
    return partsOf(path).join('/');
}
function leadsOut(name) {
    return new errors/* ImageError */.C8('ARCHIVE', `${shown(name)} leads out of the root file system`, {
        hint: 'such an image cannot be exported; its layers can be copied and saved as they are',
    });
}
/** The start of it as text, for messages. */
function shown(name) {
    return JSON.stringify(Buffer.from(name.slice(0, 200), 'latin1').toString());
}
/** The directory that a path is in, and its name there. */
function divided(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}
function joined(parent, name) {
    return parent === '' ? name : `${parent}/${name}`;
}
/** Its components: the first is `/` where it begins at the root, and any may be `..`. */
function partsOf(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return path.startsWith('/') ? ['/', ...parts] : parts;
}
/** Names of one directory in the order of their bytes, each followed by what is in it. */
function byWalk(one, other) {
    const length = Math.min(one.length, other.length);
    for (let at = 0; at < length; at += 1) {
        if (one[at] !== other[at]) {
            return rankAt(one, at) - rankAt(other, at);
        }
    }
    return one.length - other.length;
}
/** A slash comes before everything that a name may have in it. */
function rankAt(path, at) {
    return path[at] === '/' ? 0 : path.charCodeAt(at);
}

;// CONCATENATED MODULE: ./lib/rootfs/node.js
/** A directory that no entry describes: something is in it. */
const IMPLIED = -1;
function directoryOf(origin) {
    return { ...origin, placed: origin.layer, children: new Map(), target: undefined };
}
/** Its own name, and all in it. */
function namesIn(node) {
    let names = 1;
    for (const child of node.children?.values() ?? []) {
        names += namesIn(child);
    }
    return names;
}
/** Directories in it that no entry describes, the outer ones first. */
function* impliedIn({ children = new Map() }, path) {
    for (const [name, child] of children) {
        const at = `${path}${name}/`;
        if (child.children !== undefined) {
            yield* child.ordinal === IMPLIED ? [at] : [];
            yield* impliedIn(child, at);
        }
    }
}
function keyOf({ layer, ordinal }) {
    return `${layer} ${ordinal}`;
}

;// CONCATENATED MODULE: ./lib/rootfs/tree.js




/** Linux follows no more in one path (path_resolution(7)). */
const LINKS_LIMIT = 40;
/** The most names at a time, in all directories: an archive with more is made to fill memory. */
const NAMES_LIMIT = 2_000_000;
/** The most bytes of all names that were ever there. */
const BYTES_LIMIT = 64 * 1024 * 1024;
/**
 * The names of a root file system, and which entry each has come from, while layers are applied to
 * it from the base up. Paths are clean: `usr/bin/env`.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#applying-changesets
 */
class Tree {
    #root = directoryOf({ layer: IMPLIED, ordinal: IMPLIED });
    /** The names of what has had several, or another than its entry says. */
    #links = new Map();
    #names = 0;
    #bytes = 0;
    /** The directories that have nothing of the layers below any more, while one layer is applied. */
    #swept = new Set();
    #sweeping = IMPLIED;
    directory(path, origin) {
        const real = this.#real(path, origin);
        const found = this.find(real);
        if (found?.children === undefined) {
            this.#place(real, directoryOf(origin));
        }
        else {
            Object.assign(found, origin, { placed: origin.layer });
        }
    }
    /**
     * A file, a symbolic link, a device or a pipe; a directory of this name goes with all in it.
     * @param target where a symbolic link leads
     */
    file(path, origin, target) {
        const node = { ...origin, placed: origin.layer, children: undefined, target };
        this.#place(this.#real(path, origin), node);
    }
    /** Another name for what `target` names at this moment. @throws ImageError `ARCHIVE` */
    link(path, target, layer) {
        const [from, to] = [this.#followed(target, layer), this.#followed(path, layer)];
        const found = this.find(from);
        if (found === undefined || found.children !== undefined) {
            const why = found === undefined ? 'is not there' : 'is a directory';
            throw new errors/* ImageError */.C8('ARCHIVE', `${(0,printable/* quoted */.TL)(path)} is a hard link to ${(0,printable/* quoted */.TL)(target)}, which ${why}`);
        }
        const key = keyOf(found);
        const names = this.#links.get(key) ?? new Set([from]);
        this.#links.set(key, names.add(to));
        if (to !== from) {
            this.#place(to, { ...found, placed: layer });
        }
    }
    /**
     * Takes a name of the layers below away with all in it: what this layer has put there stays. The
     * directory is made where there is none, as Docker needs one to note it in.
     */
    remove(path, layer) {
        const real = this.#followed(path, layer);
        this.#removeOlder(this.#parentOf(real, layer), divided(real)[1], layer);
    }
    /** The same with everything in a directory. */
    clear(path, layer) {
        const directory = this.#parentOf(this.#followed(joined(path, '*'), layer), layer);
        this.#sweep(directory, layer);
    }
    /** The names that are left of an entry, in the order in which a walk comes by; often none. */
    namesOf(path, origin) {
        const names = this.#links.get(keyOf(origin)) ?? [path];
        const left = [...names].filter((name) => {
            const found = this.find(name);
            return found?.layer === origin.layer && found.ordinal === origin.ordinal;
        });
        return left.length > 1 ? left.toSorted(byWalk) : left;
    }
    /** Directories that no layer describes, the outer ones first: extracting would make them too. */
    *implied() {
        yield* impliedIn(this.#root, '');
    }
    /** Where an entry's path leads, which is remembered if that is elsewhere. */
    #real(path, origin) {
        const real = this.#followed(path, origin.layer);
        if (real !== path) {
            this.#links.set(keyOf(origin), new Set([real]));
        }
        return real;
    }
    /**
     * A path without the symbolic links that its own layer has put on its way: they lead to somewhere
     * within the root file system, as they do for Docker, which extracts each layer in a root of its own.
     */
    #followed(path, layer) {
        const [parent, name] = divided(path);
        if (this.find(parent)?.children !== undefined) {
            return path;
        }
        const steps = [{ part: '', node: this.#root }];
        const left = partsOf(parent).toReversed();
        let links = 0;
        for (let part = left.pop(); part !== undefined; part = left.pop()) {
            const node = steps.at(-1)?.node?.children?.get(part);
            if (part === '/' || part === '..') {
                steps.splice(part === '/' ? 1 : Math.max(steps.length - 1, 1));
            }
            else if (node?.target === undefined || node.placed !== layer) {
                steps.push({ part, node });
            }
            else {
                links = oneMore(links, path);
                left.push(...partsOf(node.target).toReversed());
            }
        }
        return [...steps.slice(1).map(({ part }) => part), name].join('/');
    }
    #place(path, node) {
        this.#set(this.#parentOf(path, node.placed), divided(path)[1], node);
    }
    #parentOf(path, placed) {
        let at = this.#root;
        for (const part of partsOf(divided(path)[0])) {
            at = this.#directoryIn(at, part, path, placed);
        }
        return at;
    }
    /**
     * A path that has entries below it is a directory, even where a lower layer has something else: Docker with
     * overlay2 does so, where others would follow a symbolic link of the layers below.
     */
    #directoryIn(parent, name, path, placed) {
        const found = parent.children?.get(name);
        if (found?.children !== undefined) {
            return found;
        }
        if (found?.placed === placed) {
            const why = `lies beneath ${(0,printable/* quoted */.TL)(name)}, which is no directory`;
            throw new errors/* ImageError */.C8('ARCHIVE', `${(0,printable/* quoted */.TL)(path)} ${why} in the same layer`);
        }
        const implied = directoryOf({ layer: placed, ordinal: IMPLIED });
        this.#set(parent, name, implied);
        return implied;
    }
    #set(parent, name, node) {
        const before = parent.children?.get(name);
        this.#names += 1 - (before === undefined ? 0 : namesIn(before));
        this.#bytes += before === undefined ? name.length : 0;
        if (this.#names > NAMES_LIMIT || this.#bytes > BYTES_LIMIT) {
            const most = `${NAMES_LIMIT} names, or names of more than ${BYTES_LIMIT} bytes`;
            throw new errors/* ImageError */.C8('TOO_LARGE', `more than ${most}`);
        }
        parent.children?.set(name, node);
    }
    /** Once in a layer: what it puts there afterwards is its own. */
    #sweep(directory, layer) {
        if (this.#sweeping !== layer) {
            this.#swept.clear();
            this.#sweeping = layer;
        }
        if (directory.children === undefined || this.#swept.has(directory)) {
            return;
        }
        this.#swept.add(directory);
        for (const name of directory.children.keys()) {
            this.#removeOlder(directory, name, layer);
        }
    }
    #removeOlder(parent, name, layer) {
        const found = parent.children?.get(name);
        if (found === undefined) {
            return;
        }
        this.#sweep(found, layer);
        if (found.placed === layer) {
            return;
        }
        if ((found.children?.size ?? 0) > 0) {
            Object.assign(found, { placed: layer, ordinal: IMPLIED });
        }
        else {
            parent.children?.delete(name);
            this.#names -= 1;
        }
    }
    /** What a path names, itself and not what it links to; the empty path is the root. */
    find(path) {
        let at = this.#root;
        for (const part of path === '' ? [] : path.split('/')) {
            at = at?.children?.get(part);
        }
        return at;
    }
}
function oneMore(links, path) {
    if (links === LINKS_LIMIT) {
        throw new errors/* ImageError */.C8('ARCHIVE', `${(0,printable/* quoted */.TL)(path)} lies beneath too many symbolic links`);
    }
    return links + 1;
}

;// CONCATENATED MODULE: ./lib/rootfs/flatten.js






/** How much is written at a time, in bytes. */
const CHUNK = 64 * 1024;
/** Files, links, devices, directories and pipes; other entries describe no file. */
const FILES = '0123456S';
const WHITEOUT = '.wh.';
/** `.wh..wh..opq` makes a directory opaque; other names that begin so were for AUFS itself. */
const WHITEOUT_OWN = '.wh..wh.';
const OPAQUE = '.wh..wh..opq';
/**
 * An image's root file system as one tar, as `docker export` writes it of a container that has
 * changed nothing: what layers remove is not in it, each file is there once, with its other names
 * as hard links to the first of them. Headers keep what they say beyond names.
 *
 * Every layer is read twice: to learn which entries stay, then to write those. Memory grows with
 * the number of names alone.
 * @throws ImageError `ARCHIVE` for a layer that is no whole tar, or has a name that leads out;
 * `TOO_LARGE` for more than 2,000,000 names, or 64 MiB of them; what the source throws
 */
function flatten(source, { layers }, options = {}) {
    return gathered(entriesOf(source, layers, options));
}
/** Joins small pieces: a header alone is little to write at a time. */
async function* gathered(pieces) {
    let waiting = [];
    let size = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size >= CHUNK) {
            yield Buffer.concat(waiting, size);
            [waiting, size] = [[], 0];
        }
    }
    yield Buffer.concat(waiting, size);
}
async function* entriesOf(source, layers, options) {
    const tree = new Tree();
    for (const [number, layer] of layers.entries()) {
        for await (const { entry, ordinal } of filesOf(source, layer, options)) {
            apply(tree, entry, { layer: number, ordinal }, `layer ${layer.digest}`);
        }
    }
    for (const path of tree.implied()) {
        yield (0,tar_entry/* directory */.yy)(path);
    }
    for (const [number, layer] of layers.entries()) {
        for await (const { entry, ordinal, reader } of filesOf(source, layer, options)) {
            const names = tree.namesOf(cleanPath(entry.name), { layer: number, ordinal });
            yield* written(entry, names, reader);
        }
    }
    yield tar_entry/* TAR_END */.y7;
}
/** The files of one layer, which is read to its end: only then it is verified. */
async function* filesOf(source, layer, options) {
    const body = await source.fetch(layer, options);
    const reader = new tar_reader/* TarReader */.R((0,content_compression/* decompressed */.ji)(body), `layer ${layer.digest}`);
    try {
        let ordinal = 0;
        for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
            options.signal?.throwIfAborted();
            if (FILES.includes(entry.type)) {
                yield { entry, ordinal, reader };
            }
            ordinal += 1;
        }
        await reader.finish();
    }
    finally {
        await reader.close();
        body.destroy();
    }
}
/** Applies an entry of a layer to a tree: puts a name there, or takes one away. @throws ImageError `ARCHIVE` */
function apply(tree, entry, origin, where) {
    try {
        const path = cleanPath(entry.name);
        const [parent, name] = divided(path);
        if (name === OPAQUE) {
            tree.clear(parent, origin.layer);
        }
        else if (name.startsWith(WHITEOUT)) {
            remove(tree, parent, name, origin.layer);
        }
        else if (path !== '') {
            place(tree, entry, path, origin);
        }
    }
    catch (error) {
        throw (0,errors/* during */.iW)(`reading ${where}`, error);
    }
}
function remove(tree, parent, whiteout, layer) {
    if (!whiteout.startsWith(WHITEOUT_OWN)) {
        const path = joined(parent, whiteout.slice(WHITEOUT.length));
        if (divided(path)[1] === '..') {
            throw leadsOut(path);
        }
        tree.remove(cleanPath(path), layer);
    }
}
function place(tree, { type, link }, path, origin) {
    if (type === '5') {
        tree.directory(path, origin);
    }
    else if (type === '1') {
        tree.link(path, cleanPath(link), origin.layer);
    }
    else {
        tree.file(path, origin, type === '2' ? link : undefined);
    }
}
/** The entry under the first name, and the other names as links to it. */
async function* written(entry, [first, ...others], reader) {
    if (first === undefined) {
        return;
    }
    yield (0,tar_entry/* headOf */.Uo)(entry, entry.type === '5' ? `${first}/` : first);
    yield* reader.body();
    yield (0,tar_entry/* paddingOf */.Zt)(entry.size);
    for (const other of others) {
        yield (0,tar_entry/* linkTo */.uM)(entry, other, first);
    }
}

// EXTERNAL MODULE: ./lib/tar/header.js
var tar_header = __webpack_require__(10006);
;// CONCATENATED MODULE: ./lib/tar/attributes.js

const PERMISSIONS = 0o7777;
/** A pax header goes before what the header itself says. */
function attributesOf({ header, pax }) {
    const said = new Map(pax);
    const number = (at, length, key) => {
        const written = key === undefined ? undefined : said.get(key);
        const value = written === undefined ? (0,tar_header/* numberAt */.tk)(header, at, length) : Number(written);
        return Number.isFinite(value) ? Math.floor(value) : 0;
    };
    return {
        mode: number(100, 8) & PERMISSIONS,
        uid: number(108, 8, 'uid'),
        gid: number(116, 8, 'gid'),
        mtime: number(136, 12, 'mtime'),
        device: [number(329, 8), number(337, 8)],
        pax: pax.filter(([key]) => key.startsWith('SCHILY.xattr.')),
    };
}

// EXTERNAL MODULE: ./lib/tar/sparse.js
var sparse = __webpack_require__(25375);
;// CONCATENATED MODULE: ./lib/build/files.js



const DIRECTORY = {
    type: '5',
    mode: 0o755,
    uid: 0,
    gid: 0,
    mtime: 0,
    size: 0,
    link: '',
    device: [0, 0],
    pax: [],
};
/** Linux follows no more in one path (path_resolution(7)). */
const files_LINKS_LIMIT = 40;
/**
 * Where a path leads when all links on its way are followed, which never lead out of the tree. What is
 * not there is taken as it is written.
 * @throws ImageError `INVALID_DOCUMENT` for links without an end
 */
function followed(files, path) {
    const steps = [];
    const left = partsOf(path).toReversed();
    let links = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
        if (part === '/' || part === '..') {
            steps.splice(part === '/' ? 0 : Math.max(steps.length - 1, 0));
            continue;
        }
        steps.push(part);
        const node = files.stat(steps.join('/'));
        if (node?.type === '2') {
            links += 1;
            if (links > files_LINKS_LIMIT) {
                throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `${files_shown(path)}: too many symbolic links`);
            }
            steps.pop();
            left.push(...partsOf(node.link).toReversed());
        }
    }
    return steps.join('/');
}
/** A path as a text for messages: its bytes need not be one. */
function files_shown(path) {
    return (0,printable/* quoted */.TL)(textOf(path), 200);
}
/** Bytes as text. */
function textOf(path) {
    return Buffer.from(path, 'latin1').toString();
}
/** Text as bytes, one character each. */
function bytesOf(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/build/root-files.js








const PLAIN = { compression: 'none', level: 0 };
/**
 * The root file system of an image: its names in memory, its bytes in the layers, which are kept
 * without compression to be read at any place. Layers are read when something is asked for.
 */
class RootFiles {
    place;
    id;
    #source;
    #forms;
    #tree = new Tree();
    #known = new Map();
    #waiting = [];
    #layers = 0;
    /** @param id what all of its files are together, where nothing is added any more */
    constructor(source, forms, place, id) {
        this.#source = source;
        this.#forms = forms;
        this.place = place;
        this.id = id;
    }
    /** The same files, which have this id now. */
    as(id) {
        return {
            place: this.place,
            id,
            stat: (path) => this.stat(path),
            list: (path) => this.list(path),
            read: (path, memory) => this.read(path, memory),
        };
    }
    /** Adds a layer on top, which is read by {@link RootFiles.ready}. */
    add(layer) {
        this.#waiting.push(layer);
    }
    /** Reads the layers that were added: what is asked for from now on is about all of them. */
    async ready(options) {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const { descriptor, entries } of waiting) {
            await (entries === undefined
                ? this.#read(descriptor, options)
                : this.#apply(await entries(this)));
            this.#layers += 1;
        }
        return this;
    }
    #apply(entries) {
        for (const [ordinal, [path, { node, read }]] of entries.entries()) {
            const origin = { layer: this.#layers, ordinal };
            apply(this.#tree, { name: path, type: node.type, link: node.link }, origin, this.place);
            this.#known.set(keyOf(origin), { node: { ...node, identity: keyOf(origin) }, body: read });
        }
    }
    stat(path) {
        const found = this.#tree.find(path);
        return found && (this.#known.get(keyOf(found))?.node ?? DIRECTORY);
    }
    list(path) {
        return [...(this.#tree.find(path)?.children?.keys() ?? [])].sort();
    }
    read(path, memory) {
        const found = this.#tree.find(path);
        const known = found && this.#known.get(keyOf(found));
        if (known === undefined) {
            throw new errors/* ImageError */.C8('NOT_FOUND', `${this.place}: there is no file ${files_shown(path)}`);
        }
        return known.body(memory);
    }
    async #read(layer, options) {
        const plain = { ...layer, ...(await this.#forms.inForm(this.#source, layer, PLAIN, options)) };
        const body = await this.#forms.fetch(plain, options);
        const reader = new tar_reader/* TarReader */.R(body, `layer ${layer.digest}`);
        try {
            let ordinal = 0;
            for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
                options.signal?.throwIfAborted();
                const origin = { layer: this.#layers, ordinal };
                if (FILES.includes(entry.type)) {
                    apply(this.#tree, entry, origin, `layer ${layer.digest}`);
                    const map = await reader.sparseMap(entry);
                    const at = { layer: plain, offset: reader.position, map };
                    this.#known.set(keyOf(origin), this.#knownOf(entry, origin, at));
                }
                ordinal += 1;
            }
            await reader.finish();
        }
        finally {
            await reader.close();
            body.destroy();
        }
    }
    #knownOf(entry, origin, { layer, offset, map }) {
        const link = entry.type === '2' ? entry.link : '';
        const [type, size] = map === undefined ? [entry.type, entry.size] : ['0', map.size];
        const node = { ...attributesOf(entry), type, size, link, identity: keyOf(origin) };
        const length = map?.stored ?? size;
        const stored = () => this.#range(layer, offset, length);
        return { node, body: map === undefined ? stored : () => (0,sparse/* expanded */.sz)(stored(), map) };
    }
    async *#range(layer, offset, size) {
        if (size === 0) {
            return;
        }
        let left = size;
        const body = await this.#forms.fetch(layer, { offset });
        for await (const chunk of body) {
            const piece = chunk.subarray(0, left);
            left -= piece.length;
            yield piece;
            if (left === 0) {
                return;
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(73800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(74640);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
;// CONCATENATED MODULE: ./lib/build/stage-image.js








const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What FROM scratch begins with, as BuildKit has it. */
function emptyImage(platform) {
    return {
        platform: (0,oci_platform/* normalizePlatform */.FL)(platform),
        execution: { Env: [PATH], WorkingDir: '/' },
        author: undefined,
        history: [],
        layers: [],
    };
}
/** An image that is there, to build on. @throws ImageError `UNSUPPORTED` for what is no image */
async function stageImage(source, root, options) {
    const manifest = await (0,read_manifest/* readManifest */.W)(source, root, options);
    const config = manifest.kind === 'manifest' ? await (0,read_config/* readConfig */.X)(source, manifest, options) : undefined;
    if (manifest.kind !== 'manifest' || config === undefined) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} of ${source.place} is no image to build on`);
    }
    const { diffIds, document, platform, author } = config;
    const { length } = manifest.layers;
    if (diffIds.length !== length) {
        const what = `the config has ${diffIds.length} layers, the manifest ${length}`;
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `${root.digest} of ${source.place}: ${what}`);
    }
    const execution = (0,decode/* optional */.lq)(document['config'], 'config', decode/* asObject */.eB) ?? {};
    return {
        platform,
        execution: { ...known(execution), Env: withPath(execution.Env ?? []) },
        author,
        history: Array.isArray(document['history']) ? document['history'] : [],
        layers: manifest.layers.map((descriptor, at) => ({
            descriptor,
            diffId: diffIds[at] ?? descriptor.digest,
        })),
    };
}
/** The members that say how an image runs; others are about the container that it was made with. */
const MEMBERS = [
    ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels'],
    ...['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell'],
];
function known(execution) {
    const members = Object.entries(execution).filter(([name, value]) => MEMBERS.includes(name) && value !== null);
    return Object.fromEntries(members);
}
function withPath(env) {
    return env.some((one) => one.startsWith('PATH=')) ? env : [...env, PATH];
}
/** What the layers make together. */
function filesId({ layers }) {
    const names = (0,chain_id/* chainIds */.s)(layers.map(({ diffId }) => diffId)).at(-1) ?? 'scratch';
    const versions = layers.flatMap(({ unwritten }) => (unwritten ? [unwritten.version] : []));
    const isKnown = !versions.includes(undefined);
    return { names, version: isKnown ? (0,oci_digest/* digestOf */.ol)([names, ...versions].join(' ')) : undefined };
}
/** RFC 3339, as Go writes it. @param epoch in seconds since 1970 */
function timeOf(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
/** The config and the manifest. @param created RFC 3339 */
function documentsOf(image, created, annotations) {
    const { platform, execution, author, history, layers } = image;
    const config = documentOf(media_type/* MEDIA_TYPE */.Ap.ociConfig, {
        created,
        ...(author === undefined ? {} : { author }),
        ...platform,
        config: execution,
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
        history,
    });
    const manifest = documentOf(media_type/* MEDIA_TYPE */.Ap.ociManifest, {
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config: config.descriptor,
        layers: layers.map(({ descriptor }) => ociLayer(descriptor)),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    });
    return { config, manifest };
}
/** Docker's layers under OCI's names: they are the same bytes. */
function ociLayer({ digest, size, mediaType, ...rest }) {
    const { data: _data, ...kept } = rest;
    return { mediaType: (0,media_type/* layerTypeIn */.v5)(media_type/* MEDIA_TYPE */.Ap.ociManifest, mediaType), digest, size, ...kept };
}
function documentOf(mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { descriptor: { mediaType, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength }, bytes };
}

;// CONCATENATED MODULE: ./lib/build/base-images.js







/** Images that are there, brought into the store once for all stages of a build; `scratch` is one without files. */
class BaseImages {
    #ports;
    #options;
    #images = new Map();
    constructor(ports, options) {
        this.#ports = ports;
        this.#options = options;
    }
    /** @throws ImageError that names the line of the instruction */
    get(reference, platform, { where }) {
        if (reference === 'scratch') {
            return this.#nothing();
        }
        return (0,once/* once */.O)(this.#images, JSON.stringify([reference, platform]), async () => {
            try {
                const named = await this.#ports.named(reference);
                if (named !== undefined && 'files' in named) {
                    throw new errors/* ImageError */.C8('UNSUPPORTED', `${(0,printable/* quoted */.TL)(reference)} is a directory, and no image`);
                }
                const name = named?.reference ?? reference;
                const base = await this.#ports.base(name, platform, this.#options);
                return await this.opened(base, name, this.#options.onProgress);
            }
            catch (error) {
                throw located(where, error);
            }
        });
    }
    /** It is for the platform that is built for, whatever FROM says: so BuildKit has it. */
    async #nothing() {
        const { store, forms } = this.#ports;
        const image = emptyImage(this.#options.platform);
        return { image, files: new RootFiles(store, forms, 'scratch', filesId(image)) };
    }
    /** All of it is in the store then. @param place for messages */
    async opened({ source, root }, place, onProgress) {
        const { store, forms } = this.#ports;
        const { signal } = this.#options;
        await new graph/* GraphCopy */.u(source, store, { signal, onProgress }).copy(root);
        const image = await stageImage(store, root, this.#options);
        const files = new RootFiles(store, forms, place, filesId(image));
        for (const layer of image.layers) {
            files.add(layer);
        }
        return { image, files };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/content/read-memory.js
var read_memory = __webpack_require__(39245);
// EXTERNAL MODULE: ./lib/disk/errors.js
var disk_errors = __webpack_require__(86706);
;// CONCATENATED MODULE: ./lib/build/directory-files.js







const directory_files_PERMISSIONS = 0o7777;
/** The largest file that is read at once, and what is read at a time of a larger one, in bytes. */
const directory_files_CHUNK = 1024 * 1024;
/** Smaller files are joined with others: their memory cannot be read into again. In bytes. */
const LARGE = 64 * 1024;
/** Neither a pipe that took the file's place keeps us waiting, nor is a link followed. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** How old a change must be for the next one to have another time, in milliseconds. */
const SETTLED = 2000;
/**
 * A directory of this machine, as it was when each of its names was first looked at: a file that changes
 * meanwhile fails where it is read. Owners are not taken over; links are, and are never followed out of it.
 */
class DirectoryFiles {
    place;
    id;
    #dir;
    #options;
    #fitting = new Map();
    #seen = new Map();
    #lists = new Map();
    #begun = Date.now();
    /** @param dir in one character a byte */
    constructor(dir, options) {
        this.place = options.place;
        this.id = options.id;
        this.#dir = dir;
        this.#options = options;
    }
    stat(path) {
        return path === '' ? DIRECTORY : this.#look(path)?.node;
    }
    #look(path) {
        if (!this.#seen.has(path)) {
            const found = this.#lstat(path);
            const isThere = found !== undefined && !this.#isIgnored(path, found);
            this.#seen.set(path, isThere ? this.#seenAs(path, found) : undefined);
        }
        return this.#seen.get(path);
    }
    list(path) {
        const known = this.#lists.get(path);
        if (known !== undefined) {
            return known;
        }
        const names = (0,external_node_fs_.readdirSync)(this.#at(path), { encoding: 'buffer' }).map((name) => name.toString('latin1'));
        const there = names.filter((name) => this.stat(joined(path, name)) !== undefined).sort();
        this.#lists.set(path, there);
        return there;
    }
    async *read(path, memory) {
        const { node, state } = this.#look(path) ?? { node: DIRECTORY, state: '' };
        if (node.size <= directory_files_CHUNK) {
            const into = node.size < LARGE ? (memory ?? Buffer.allocUnsafe(node.size)) : memory;
            yield* this.#pieces(path, node.size, state, into);
        }
        else {
            yield* this.#chunks(path, node.size, state, memory);
        }
    }
    /** Trips to the thread pool take longer than reading such a file. */
    *#pieces(path, size, state, memory) {
        const file = (0,external_node_fs_.openSync)(this.#at(path), FLAGS);
        try {
            for (let at = 0; at < size;) {
                const into = memory ?? read_memory/* readMemory */.S.take();
                const read = (0,external_node_fs_.readSync)(file, into, 0, Math.min(into.length, size - at), at);
                if (read === 0) {
                    break;
                }
                at += read;
                yield pieceOf(into, read, memory);
            }
            this.#mustBe(state, (0,external_node_fs_.fstatSync)(file), path);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    async *#chunks(path, size, state, memory) {
        const file = await (0,promises_.open)(this.#at(path), FLAGS);
        try {
            for (let at = 0; at < size;) {
                const into = memory ?? read_memory/* readMemory */.S.take();
                const { bytesRead } = await file.read(into, 0, Math.min(into.length, size - at), at);
                if (bytesRead === 0) {
                    break;
                }
                at += bytesRead;
                yield pieceOf(into, bytesRead, memory);
            }
            this.#mustBe(state, await file.stat(), path);
        }
        finally {
            await file.close();
        }
    }
    /** What was read is noted under what was seen before, and must be the same. */
    #mustBe(state, found, path) {
        if (stateOf(found) !== state) {
            const what = `reading ${files_shown(path)} of ${this.place}`;
            throw new errors/* ImageError */.C8('STORE', `${what}: it changed during the build`);
        }
    }
    #at(path) {
        return Buffer.from(`${this.#dir}/${path}`, 'latin1');
    }
    #lstat(path) {
        try {
            return (0,external_node_fs_.lstatSync)(this.#at(path), { throwIfNoEntry: false });
        }
        catch (error) {
            if ((0,disk_errors/* errno */.b)(error) === 'ENOTDIR' || (0,disk_errors/* errno */.b)(error) === 'ENOENT') {
                return undefined;
            }
            throw error;
        }
    }
    /** A socket is no file: docker leaves it out too. */
    #isIgnored(path, found) {
        if (found.isSocket()) {
            return true;
        }
        const { matched } = this.#match(path);
        return matched && !(found.isDirectory() && this.#hasTakenBack(path));
    }
    #match(path) {
        const [parent] = divided(path);
        const above = parent === '' ? undefined : this.#fittingOf(parent);
        return this.#options.ignored.match(textOf(path), above);
    }
    #fittingOf(directory) {
        const known = this.#fitting.get(directory);
        const { fitting } = known === undefined ? this.#match(directory) : { fitting: known };
        this.#fitting.set(directory, fitting);
        return fitting;
    }
    /** A directory that is left out is there where something in it is not. */
    #hasTakenBack(path) {
        return this.#options.ignored.mayTakeBack(textOf(path)) && this.list(path).length > 0;
    }
    #seenAs(path, found) {
        const isLink = found.isSymbolicLink();
        const state = stateOf(found);
        const isSettled = this.#begun - Math.max(found.mtimeMs, found.ctimeMs) >= SETTLED;
        const node = {
            ...DIRECTORY,
            type: typeOf(found, path),
            mode: isLink ? 0o777 : this.#mode(found),
            size: found.isFile() ? found.size : 0,
            identity: found.nlink > 1 && !this.#options.likeGit ? `${found.dev} ${found.ino}` : undefined,
            link: isLink ? (0,external_node_fs_.readlinkSync)(this.#at(path), { encoding: 'buffer' }).toString('latin1') : '',
            version: isSettled ? state : undefined,
        };
        return { node, state };
    }
    #mode({ mode }) {
        if (!this.#options.likeGit) {
            return mode & directory_files_PERMISSIONS;
        }
        const isRun = (mode & 0o100) !== 0;
        return (mode & directory_files_PERMISSIONS & ~0o777) | (isRun ? 0o755 : 0o644);
    }
}
/** Changes whenever the content does, unless that happens twice within a tick of the file system's clock. */
function stateOf({ dev, ino, size, mtimeMs, ctimeMs }) {
    return `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
/** A writer gives memory of bodies back; what a reader brings is its own. */
function pieceOf(into, length, own) {
    return own === undefined ? read_memory/* readMemory */.S.received(into, length) : into.subarray(0, length);
}
function typeOf(found, path) {
    if (found.isFile()) {
        return '0';
    }
    if (found.isSymbolicLink()) {
        return '2';
    }
    if (found.isDirectory()) {
        return '5';
    }
    if (found.isFIFO()) {
        return '6';
    }
    throw new errors/* ImageError */.C8('UNSUPPORTED', `${files_shown(path)} is a device, which no build copies`);
}

;// CONCATENATED MODULE: ./lib/build/layer-draft.js



const NOTHING = async function* () { };
/** What a layer is to change in the files below it. */
class LayerDraft {
    place;
    #below;
    #mtime;
    #files = new Map();
    /** @param mtime of all that is made, in seconds since 1970 */
    constructor(below, mtime) {
        this.#below = below;
        this.#mtime = mtime;
        this.place = below?.place ?? 'a new layer';
    }
    get isEmpty() {
        return this.#files.size === 0;
    }
    stat(path) {
        if (path === '') {
            return DIRECTORY;
        }
        return this.#files.get(path)?.node ?? this.#below?.stat(path);
    }
    /** A directory with those that it is in; what is there stays as it is. @returns where links lead */
    makeDirectories(path, { mode, owner }) {
        const real = followed(this, path);
        const parts = real.split('/').filter((part) => part !== '');
        for (const [at] of parts.entries()) {
            const directory = parts.slice(0, at + 1).join('/');
            const found = this.stat(directory);
            if (found !== undefined && found.type !== '5') {
                throw this.#wrong(directory, 'it is no directory');
            }
            if (found === undefined) {
                this.put(directory, { ...DIRECTORY, ...owner, mode });
            }
        }
        return real;
    }
    /** Puts a file, or a directory's permissions and owner, at a path without links on its way. */
    put(path, node, read = NOTHING) {
        const found = this.stat(path);
        if (found !== undefined && (found.type === '5') !== (node.type === '5')) {
            throw this.#wrong(path, node.type === '5'
                ? 'it is no directory'
                : 'a directory is there, and no file can replace it');
        }
        this.replace(path, node, read);
    }
    /** The same where a file may stand for a directory with all in it, and the other way round. */
    replace(path, node, read = NOTHING) {
        const [, name] = divided(path);
        if (name.startsWith('.wh.')) {
            throw this.#wrong(path, 'in a layer a name that begins with ".wh." takes another one away');
        }
        this.#files.set(path, { node: { ...node, mtime: this.#mtime }, read });
    }
    /**
     * All files of the layer, in the order of a walk. Directories that they are in come as they are below:
     * an engine that extracts a layer alone would make them otherwise. A file that has several names is there
     * once, and its other names are links to the first.
     */
    entries() {
        const entries = new Map();
        const names = new Map();
        for (const path of [...this.#files.keys()].sort(byWalk)) {
            for (const parent of this.#parentsToTell(path, entries)) {
                entries.set(parent, { node: this.stat(parent) ?? DIRECTORY, read: NOTHING });
            }
            const file = this.#files.get(path);
            if (file !== undefined && !entries.has(path)) {
                entries.set(path, linked(path, file, names));
            }
        }
        return [...entries];
    }
    #parentsToTell(path, told) {
        const [parent] = divided(path);
        return told.has(parent) ? [] : parentsOf(path).filter((one) => !told.has(one));
    }
    #wrong(path, why) {
        return new errors/* ImageError */.C8('INVALID_DOCUMENT', `writing ${files_shown(`/${path}`)}: ${why}`);
    }
}
/** A link to the first name of the same file with the same owner and permissions, if there was one. */
function linked(path, file, names) {
    const { identity, type, mode, uid, gid } = file.node;
    if (identity === undefined || type !== '0') {
        return file;
    }
    const key = [identity, mode, uid, gid].join(' ');
    const first = names.get(key);
    if (first === undefined) {
        names.set(key, path);
        return file;
    }
    return { node: { ...file.node, type: '1', size: 0, link: first }, read: NOTHING };
}
/** The directories that a path is in, the outer ones first. */
function parentsOf(path) {
    const parts = path.split('/');
    return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/build/layer-tar.js





/** The least that is written at a time, in bytes, but for the end and what comes before a large piece. */
const layer_tar_CHUNK = 256 * 1024;
/** A file of this size is handed on as it is read, in bytes: to copy it would take as long as reading it. */
const layer_tar_LARGE = 64 * 1024;
/**
 * A layer as a tar: the same bytes for the same files. Nothing is in memory but the next chunk.
 * @param memory where each chunk may be put: it is good until the next one is asked for. New memory for
 *   each takes longer than to read and hash what comes into it
 */
async function* layerTar(entries, { signal, onWritten }, memory) {
    const waiting = new Pieces();
    const options = { signal, onPassed: counter(entries, onWritten) };
    for (const entry of entries) {
        const [path, { node }] = entry;
        waiting.add((0,tar_entry/* newHead */.dN)({ ...node, name: node.type === '5' ? `${path}/` : path }));
        let left = node.size;
        for await (const chunk of bodyOf(entry, memory)) {
            waiting.add(chunk, node.size >= layer_tar_LARGE);
            left -= chunk.length;
            if (waiting.isFull) {
                yield* passedOn(waiting, options);
            }
        }
        if (left !== 0) {
            throw new errors/* ImageError */.C8('STORE', `reading ${files_shown(path)}: it changed while it was copied`);
        }
        waiting.add((0,tar_entry/* paddingOf */.Zt)(node.size));
        if (waiting.isFull) {
            yield* passedOn(waiting, options);
        }
    }
    waiting.add(tar_entry/* TAR_END */.y7);
    yield* passedOn(waiting, options);
}
/** @returns told of the length of each piece */
function counter(entries, onWritten) {
    if (onWritten === undefined) {
        return () => undefined;
    }
    const [files, total] = [entries.length, sizeOf(entries)];
    let bytes = 0;
    return (length) => {
        bytes += length;
        onWritten({ files, bytes, total });
    };
}
function sizeOf(entries) {
    return entries.reduce((sum, [, { node }]) => sum + tar_header/* BLOCK */.IE + paddedSize(node.size), 0);
}
function paddedSize(size) {
    return Math.ceil(size / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE;
}
function bodyOf([, { node, read }], memory) {
    if (node.size === 0) {
        return [];
    }
    // Small ones wait for others, and need memory of their own.
    return node.size < layer_tar_LARGE ? read() : read(memory);
}
/** Small files are read at once, and would never let a signal through. */
async function* passedOn(waiting, { signal, onPassed }) {
    onPassed(waiting.size);
    yield* waiting.taken();
    await (0,external_node_timers_promises_.setImmediate)();
    signal?.throwIfAborted();
}
/** Joins pieces that are too small to be written alone. */
class Pieces {
    #large = [];
    #small = [];
    #size = 0;
    get size() {
        return this.#size;
    }
    /** A large piece does not wait for others. */
    get isFull() {
        return this.#large.length > 0 || this.#size >= layer_tar_CHUNK;
    }
    add(piece, isLarge = false) {
        this.#size += piece.length;
        if (isLarge) {
            this.#large.push(...this.#joined(), piece);
        }
        else {
            this.#small.push(piece);
        }
    }
    taken() {
        const pieces = [...this.#large, ...this.#joined()];
        [this.#large, this.#size] = [[], 0];
        return pieces;
    }
    #joined() {
        const pieces = this.#small;
        this.#small = [];
        return pieces.length === 0 ? [] : [Buffer.concat(pieces)];
    }
}

;// CONCATENATED MODULE: ./lib/build/layer-maker.js






/** What a layer that looks at nothing below is put on. */
const layer_maker_NOTHING = { names: '', version: '' };
/** Changed with the bytes that a step writes, so that no older layer is taken for one of them. */
const SCHEMA = 3;
/** Makes layers, each once: a step whose inputs are the same has the layer that it had before. */
class LayerMaker {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** @param files of the image, to which the layer is added */
    async make(image, files, plan, options) {
        const isFree = plan.isAlone === true && plan.asksForNames !== true;
        const below = isFree ? layer_maker_NOTHING : filesId(image);
        const { epoch, isKept } = this.#options;
        const step = (0,oci_digest/* digestOf */.ol)(JSON.stringify([SCHEMA, below.names, epoch, plan.inputs]));
        const isTold = plan.version !== undefined && below.version !== undefined;
        const exact = isTold ? (0,oci_digest/* digestOf */.ol)(`${step} ${below.version} ${plan.version}`) : undefined;
        const known = exact && (await this.#find(exact, options));
        const filled = (below) => this.#filled(plan, below);
        if (known !== undefined) {
            const unread = isKept ? undefined : (on) => filled(async () => on);
            const layer = isKept ? layer_maker_written(known) : unwritten(step, exact, unread);
            return added(files, layer, true);
        }
        const entries = await filled(() => files.ready(options));
        const { layer, isCached } = isKept
            ? await this.#made(step, entries, options)
            : { layer: unwritten(step, exact, undefined), isCached: false };
        await this.#note(isKept ? [step, exact] : [exact], layer.descriptor);
        return added(files, { ...layer, entries: async () => entries }, isCached);
    }
    async #filled(plan, below) {
        const base = plan.isAlone === true ? undefined : await below();
        const draft = new LayerDraft(base, this.#options.epoch);
        await plan.fill(draft, below);
        return draft.entries();
    }
    /** Where the step has a layer already, its bytes are made once to see whether they are the same. */
    async #made(step, entries, options) {
        const { store, onWritten } = this.#options;
        const known = await this.#find(step, options);
        const told = { ...options, onWritten };
        if (known !== undefined && (await measure(entries, told)).digest === known.digest) {
            return { layer: layer_maker_written(known), isCached: true };
        }
        const received = await store.receive(layerTar(entries, told), options);
        const layer = layer_maker_written({ mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, ...received });
        return { layer, isCached: false };
    }
    async #find(step, options) {
        const { steps, store, noCache, isKept } = this.#options;
        const known = noCache ? undefined : await steps.find(step);
        const isThere = known !== undefined && (!isKept || (await store.has(known, options)));
        return isThere ? known : undefined;
    }
    async #note(steps, layer) {
        for (const step of steps.filter((one) => one !== undefined)) {
            await this.#options.steps.note(step, layer);
        }
    }
}
function layer_maker_written(descriptor) {
    return { descriptor, diffId: descriptor.digest };
}
/** To read and hash what no image has as a layer would take as long as to write the layer that is made of it. */
function unwritten(step, version, entries) {
    const descriptor = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, digest: step, size: 0 };
    return { descriptor, diffId: step, entries, unwritten: { version } };
}
function added(files, layer, isCached) {
    files.add(layer);
    return { layer, isCached };
}
async function measure(entries, options) {
    const digester = new oci_digest/* Digester */.Y8();
    let size = 0;
    for await (const chunk of layerTar(entries, options, Buffer.allocUnsafeSlow(directory_files_CHUNK))) {
        digester.update(chunk);
        size += chunk.length;
    }
    return { digest: digester.digest(), size };
}

;// CONCATENATED MODULE: ./lib/dockerfile/directives.js


const KNOWN = new Set(['syntax', 'escape', 'check']);
const CHECK = /^(?:(?:skip|experimental)=|error=(?:1|t|true|T|TRUE|True|0|f|false|F|FALSE|False)$)/;
/** What docker's linter is told: there is none here. */
function mustBeCheck(value) {
    const wrong = value.split(';').find((one) => one.trim() !== '' && !CHECK.test(one.trim()));
    if (wrong !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `check: ${(0,printable/* quoted */.TL)(wrong)} is no option`, {
            hint: 'its options are skip=RULE[,RULE\u2026] and error=true',
        });
    }
}
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
    mustBeCheck(found.get('check') ?? '');
    const escaping = found.get('escape') ?? '\\';
    if (escaping !== '\\' && escaping !== '`') {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `"${escaping}" is no escape: it is \\ or \``);
    }
    return { escape: escaping, syntax: found.get('syntax') };
}

;// CONCATENATED MODULE: ./lib/dockerfile/lines.js
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

;// CONCATENATED MODULE: ./lib/dockerfile/heredocs.js



const START = /^\d*<<(-?)\s*([^<]*)$/;
const OPTIONS = { escape: '\\', keepUnset: true };
const NONE = new Map();
/** @returns `undefined` for a word that begins none */
function heredocStart(word) {
    const [, minus = '', rest = ''] = START.exec(word) ?? [];
    const [name, ...more] = new lexer/* Lexer */.JG(rest, NONE, OPTIONS).read().words;
    if (name === undefined || more.length > 0) {
        return undefined;
    }
    const quoted = new lexer/* Lexer */.JG(rest, NONE, { ...OPTIONS, keepQuotes: true }).read().text;
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
        return new lexer/* Lexer */.JG(text, NONE, { ...OPTIONS, keepQuotes: true, keepEscapes: true }).read().words;
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
        if (withoutEnd(plain) === name) {
            return { name, text, expands };
        }
        text += plain;
    }
    throw wrong(where, `there is no line "${name}" to end what <<${name} begins`);
}

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
    const lines = new Lines(text, escaping);
    const instructions = [];
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
        const where = `${file}:${line.line}`;
        const instruction = readInstruction(line.text, escaping, where);
        const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
        instructions.push({ ...instruction, heredocs, lines: [line.line, lines.taken] });
    }
    if (instructions.length === 0) {
        throw wrong(file, 'it has no instructions');
    }
    return { instructions, escape: escaping, syntax, text };
}
/** One instruction that stands alone, as ONBUILD keeps it: its here-documents follow on lines of their own. */
function parseInstruction(text, escaping, where) {
    const lines = new Lines(text, escaping);
    const line = lines.next();
    if (line === undefined) {
        throw wrong(where, 'an instruction is needed');
    }
    const instruction = readInstruction(line.text, escaping, where);
    const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
    return { ...instruction, heredocs };
}
function readInstruction(text, escaping, where) {
    const [, word = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text.trim()) ?? [];
    const keyword = word.toUpperCase();
    if (!KEYWORDS.has(keyword)) {
        throw wrong(where, `unknown instruction: ${word.slice(0, 100)}`);
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
    const [whole = ''] = quotedWords(text, escaping);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/dockerfile/copy-paths.js


function copyPaths(instruction, words) {
    const { keyword, where } = instruction;
    const destination = words.at(-1) ?? '';
    if (words.length < 2) {
        throw wrong(where, `${keyword} needs at least one source and a destination`);
    }
    if (heredocStart(destination) !== undefined) {
        throw wrong(where, `${keyword} cannot have a here-document as its destination`);
    }
    const sources = words.slice(0, -1);
    return {
        sources: sources.filter((word) => heredocStart(word) === undefined),
        heredocs: instruction.heredocs,
        destination,
    };
}

// EXTERNAL MODULE: ./lib/dockerfile/glob.js
var glob = __webpack_require__(26306);
;// CONCATENATED MODULE: ./lib/dockerfile/path-tokens.js


const NOT_SLASH = (character) => character !== '/';
const ANY = () => true;
/**
 * A pattern of paths as Go's `filepath.Match` takes it: `*` and `?` stop at a slash, brackets are sets
 * of characters, `\` takes a meaning away.
 * @param deep `**` is any number of directories, as moby has it; else it is `*`
 * @throws ImageError `INVALID_DOCUMENT`
 */
function pathTokens(pattern, deep) {
    const characters = [...pattern];
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const { made, length } = nextTokens(characters, at, deep, pattern);
        tokens.push(...made);
        at += length;
    }
    return tokens;
}
function nextTokens(characters, at, deep, pattern) {
    const character = characters[at] ?? '';
    const next = characters[at + 1];
    switch (character) {
        case '*':
            return deep && next === '*'
                ? directories(characters, at + 2)
                : { made: [{ kind: 'many', fits: NOT_SLASH }], length: 1 };
        case '?':
            return { made: [{ kind: 'one', fits: NOT_SLASH }], length: 1 };
        case '[':
            return brackets(characters, at, pattern);
        case '\\':
            if (next === undefined) {
                throw bad(pattern);
            }
            return { made: [(0,glob/* literal */.eu)(next)], length: 2 };
        default:
            return { made: [(0,glob/* literal */.eu)(character)], length: 1 };
    }
}
/** `**` at the end is anything; elsewhere any directories, or none, with the slash that follows. */
function directories(characters, after) {
    const slash = characters[after] === '/' ? 1 : 0;
    const any = { kind: 'many', fits: ANY };
    const length = 2 + slash;
    return after + slash === characters.length
        ? { made: [any], length }
        : { made: [{ kind: 'optional', count: 2 }, any, (0,glob/* literal */.eu)('/')], length };
}
/** `[a-z]`, `[^a-z]`: one character of the set, or one that is not in it. */
function brackets(characters, start, pattern) {
    const isNegated = characters[start + 1] === '^';
    const ranges = [];
    let at = start + (isNegated ? 2 : 1);
    while (characters[at] !== ']' || ranges.length === 0) {
        const range = rangeAt(characters, at, pattern);
        ranges.push(range);
        at = range.after;
    }
    const fits = (character) => {
        const isIn = ranges.some(({ from, to }) => between(character, from, to));
        return isIn !== isNegated;
    };
    return { made: [{ kind: 'one', fits }], length: at + 1 - start };
}
function between(character, from, to) {
    const [code, first, last] = [character, from, to].map((one) => one.codePointAt(0) ?? 0);
    return code !== undefined && first !== undefined && last !== undefined
        ? first <= code && code <= last
        : false;
}
function rangeAt(characters, at, pattern) {
    const from = memberAt(characters, at, pattern);
    if (characters[from.after] !== '-') {
        return { from: from.character, to: from.character, after: from.after };
    }
    const to = memberAt(characters, from.after + 1, pattern);
    return { from: from.character, to: to.character, after: to.after };
}
function memberAt(characters, at, pattern) {
    const escaped = characters[at] === '\\';
    const character = characters[escaped ? at + 1 : at];
    if (character === undefined || (!escaped && '-]'.includes(character))) {
        throw bad(pattern);
    }
    return { character, after: at + (escaped ? 2 : 1) };
}
function bad(pattern) {
    return new errors/* ImageError */.C8('INVALID_DOCUMENT', `"${pattern.slice(0, 200)}" is no pattern of paths`);
}

;// CONCATENATED MODULE: ./lib/dockerfile/path-patterns.js




/**
 * A list of patterns of which the last that fits decides, as `.dockerignore` and `--exclude` have them.
 * A pattern that fits a directory fits all in it. moby's patternmatcher says what is right.
 */
class PathPatterns {
    #patterns;
    /** @throws ImageError `INVALID_DOCUMENT` */
    constructor(patterns) {
        this.#patterns = patterns.filter((text) => text.trim() !== '').map(readPattern);
    }
    get isEmpty() {
        return this.#patterns.length === 0;
    }
    /**
     * @param path relative, with slashes, clean
     * @param above of the directory that it is in; nothing for one at the top
     */
    match(path, above) {
        let matched = false;
        const fitting = this.#patterns.map(({ isNegated, fits }, at) => {
            const isFitting = above?.[at] === true || (isNegated === matched && fits(path));
            matched = isFitting ? !isNegated : matched;
            return isFitting;
        });
        return { matched, fitting };
    }
    /** The same for a path alone, with all directories above it. */
    matches(path) {
        const parts = path.split('/');
        let above;
        let matched = false;
        for (let depth = 1; depth <= parts.length; depth += 1) {
            const answer = this.match(parts.slice(0, depth).join('/'), above);
            above = answer.fitting;
            matched = answer.matched;
        }
        return matched;
    }
    /** Whether something in a directory that matches might not: a later pattern takes it back. */
    mayTakeBack(directory) {
        return this.#patterns.some(({ isNegated, text }) => isNegated && (/[*?[\\]/.test(text) || `${text}/`.startsWith(`${directory}/`)));
    }
}
function readPattern(written) {
    const cleaned = clean(written.trim());
    const isNegated = cleaned.startsWith('!');
    const text = isNegated ? cleaned.slice(1) : cleaned;
    if (text === '') {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', '"!" alone is no pattern of paths');
    }
    return { isNegated, text, fits: fitsOf(text) };
}
/** `..` and `.` resolved, no slash at the end. */
function clean(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
const IS_PLAIN = /^[^*?[\]\\]*$/;
/** Most patterns need no more than a comparison. */
function fitsOf(text) {
    if (IS_PLAIN.test(text)) {
        return (path) => path === text;
    }
    if (text.endsWith('**') && IS_PLAIN.test(text.slice(0, -2)) && text !== '**') {
        return (path) => path.startsWith(text.slice(0, -2));
    }
    if (text.startsWith('**') && IS_PLAIN.test(text.slice(2))) {
        const end = text.slice(2);
        return (path) => path.endsWith(end) || (end.startsWith('/') && path === end.slice(1));
    }
    const tokens = pathTokens(text, true);
    return (path) => fitsTokens(path, tokens);
}
function fitsTokens(path, tokens) {
    return (0,glob/* matches */.cK)(tokens, [...path]);
}

;// CONCATENATED MODULE: ./lib/build/copy-files.js







/** The most permissions of a directory that is made on the way, whatever --chmod says: BuildKit has a umask. */
const NEW = 0o755;
const WILDCARD = /(?<!\\)[*?[]/;
/** What a source of COPY means. A wildcard that fits nothing is nothing; a path that is not there is an error. */
function findSources(files, source) {
    const clean = external_node_path_.posix.normalize(`/${source}`).slice(1).replace(/\/+$/, '');
    const parts = clean.split('/').filter((part) => part !== '');
    const at = parts.findIndex((part) => WILDCARD.test(part));
    if (at < 0) {
        return [foundAt(files, parts.map((part) => part.replaceAll(/\\(.)/g, '$1')).join('/'), source)];
    }
    const base = parts.slice(0, at).join('/');
    const start = followed(files, base);
    if (files.stat(start)?.type !== '5') {
        return [];
    }
    return fitting(files, start, parts.slice(at)).map((path) => foundAt(files, path, source));
}
/** The names below a directory that fit a row of patterns, one a level. */
function fitting(files, directory, patterns) {
    const [pattern = '', ...rest] = patterns;
    const tokens = pathTokens(textOf(pattern), false);
    const names = files.list(directory).filter((name) => (0,glob/* matches */.cK)(tokens, [...textOf(name)]));
    const paths = names.map((name) => joined(directory, name));
    return rest.length === 0
        ? paths
        : paths.flatMap((path) => (files.stat(path)?.type === '5' ? fitting(files, path, rest) : []));
}
function foundAt(files, written, source) {
    const path = followed(files, written);
    const node = files.stat(path);
    if (node === undefined) {
        throw new errors/* ImageError */.C8('NOT_FOUND', `${files_shown(source)}: not found in ${files.place}`);
    }
    return { written, path, node };
}
/** Copies files of one tree into a layer, with BuildKit's rules. */
class FileCopy {
    #files;
    #draft;
    #options;
    #excluded;
    /** The names of one file stay that within what one source brings, as BuildKit copies each alone. */
    #source;
    /** @param source a word for one source, which no other has in this layer */
    constructor(files, draft, source, options) {
        this.#files = files;
        this.#source = source;
        this.#draft = draft;
        this.#options = options;
        this.#excluded = new PathPatterns(options.exclude);
    }
    /** @param destination from the root on; a slash at its end makes it a directory */
    copy(found, destination) {
        const target = this.#target(found, destination);
        if (found.node.type === '5') {
            this.#directoryInto(found.path, target, '');
        }
        else if (!this.#excluded.matches(textOf(divided(found.path)[1]))) {
            this.#file(found.path, target, found.node);
        }
    }
    /** The same with the directories that it is in, from `from` on. */
    copyWithParents(from, path, destination) {
        const root = this.#makeDirectories(destination);
        const parts = path.split('/').filter((part) => part !== '');
        for (const [at] of parts.entries()) {
            const written = parts.slice(0, at + 1).join('/');
            const source = followed(this.#files, joined(from, written));
            const node = this.#files.stat(source);
            const target = joined(root, written);
            if (node?.type !== '5') {
                this.#place(node, source, target, written);
            }
            else if (this.#draft.stat(target) === undefined) {
                this.#file(source, target, node);
            }
        }
        const last = followed(this.#files, joined(from, path));
        if (this.#files.stat(last)?.type === '5') {
            this.#directoryInto(last, joined(root, parts.join('/')), parts.join('/'));
        }
    }
    #place(node, source, target, written) {
        if (node !== undefined && !this.#excluded.matches(textOf(written))) {
            this.#file(source, target, node);
        }
    }
    #makeDirectories(path) {
        const { mode, owner } = this.#options;
        return this.#draft.makeDirectories(path, { mode: (mode?.absolute ?? ~0) & NEW, owner });
    }
    /** Where it goes: into a directory that is there, or to the very name. */
    #target({ written, node }, destination) {
        const isDirectory = /(?:^|\/)\.?$/.test(destination);
        const path = external_node_path_.posix.normalize(`/${destination}`).slice(1).replace(/\/$/, '');
        const real = isDirectory
            ? this.#makeDirectories(path)
            : joined(this.#makeDirectories(divided(path)[0]), divided(path)[1]);
        const target = followed(this.#draft, real);
        const isThere = this.#draft.stat(target)?.type === '5';
        if (node.type === '5') {
            return isThere ? target : this.#makeDirectories(target);
        }
        const inside = isThere ? joined(target, divided(written)[1]) : target;
        this.#makeDirectories(divided(inside)[0]);
        return inside;
    }
    /** What is in a directory; the directory itself is there. @param below what patterns see before a name */
    #directoryInto(source, target, below) {
        for (const name of this.#files.list(source)) {
            const path = joined(below, name);
            const node = this.#files.stat(joined(source, name));
            const isExcluded = this.#excluded.matches(textOf(path));
            if (node !== undefined && !isExcluded) {
                this.#file(joined(source, name), joined(target, name), node);
            }
            const entered = !isExcluded || this.#excluded.mayTakeBack(textOf(path));
            if (node?.type === '5' && entered) {
                this.#directoryInto(joined(source, name), joined(target, name), path);
            }
        }
    }
    #file(source, target, node) {
        const { owner, mode } = this.#options;
        const isLink = node.type === '2';
        const permissions = isLink || mode === undefined ? node.mode : mode.of(node.mode, node.type === '5');
        const identity = node.identity && `${this.#source} ${node.identity}`;
        this.#draft.put(target, { ...node, ...owner, mode: permissions, identity }, (memory) => this.#files.read(source, memory));
    }
}

;// CONCATENATED MODULE: ./lib/build/unpack.js








/** Whether a file is a tar, as it is or compressed: only its start is read. */
async function isTar(files, path, { expand }, options) {
    try {
        const chunks = (0,content_compression/* decompressed */.ji)(expand(files.read(path), files_shown(path), options));
        const block = await startOf(chunks, tar_header/* BLOCK */.IE);
        return block.length === tar_header/* BLOCK */.IE && (0,tar_header/* decodeHeader */.E2)(block) !== undefined;
    }
    catch (error) {
        // That a program is missing says nothing of the file.
        if ((0,errors/* codeOf */.$N)(error) === 'UNSUPPORTED') {
            throw error;
        }
        options.signal?.throwIfAborted();
        return false;
    }
}
async function startOf(chunks, length) {
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = Buffer.concat([start, chunk.subarray(0, length - start.length)]);
        if (start.length >= length) {
            break;
        }
    }
    return start;
}
/** The files of a tar, which is kept in the store. Names that lead out of it are refused. */
async function tarFiles(chunks, { store, forms, expand }, place, options) {
    const body = external_node_stream_.Readable.from(expand(chunks, place, options), { objectMode: false });
    const kept = await store.receive((0,content_compression/* decompressed */.ji)(body), options);
    const files = new RootFiles(store, forms, place);
    files.add({ descriptor: { mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, ...kept } });
    return files.ready(options);
}
/** Puts the files of an archive below a directory, as tar would extract them there. */
function unpack(archive, draft, directory, owner) {
    const root = draft.makeDirectories(directory, { mode: 0o755, owner });
    for (const [source, node] of everything(archive, '')) {
        const [parent, last] = divided(joined(root, source));
        const target = joined(followed(draft, parent), last);
        // A directory that no entry describes leaves the one that is there as it is.
        if (node.type === '5' && node.identity === undefined) {
            draft.makeDirectories(target, { mode: node.mode, owner });
        }
        else {
            draft.replace(target, { ...node, ...owner }, () => archive.read(source));
        }
    }
}
/** All names below a directory, each before what is in it. */
function* everything(files, directory) {
    for (const name of files.list(directory)) {
        const path = joined(directory, name);
        const node = files.stat(path);
        if (node !== undefined) {
            yield [path, node];
            yield* node.type === '5' ? everything(files, path) : [];
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/copy-plan.js










const COMMON = { chown: 'text', chmod: 'text', link: 'switch', exclude: 'texts' };
const COPY = { ...COMMON, from: 'text', parents: 'switch' };
const ADD = { ...COMMON, checksum: 'text', unpack: 'answer', 'keep-git-dir': 'switch' };
const NOT_OF_COPY = { checksum: undefined, unpack: undefined, 'keep-git-dir': false };
/** Flags and paths before variables are replaced. @throws ImageError `INVALID_DOCUMENT` */
function copyForm(instruction) {
    const flags = instruction.keyword === 'COPY'
        ? { ...flagsOf(instruction, COPY), ...NOT_OF_COPY }
        : { ...flagsOf(instruction, ADD), from: undefined, parents: false };
    return { flags, paths: copyPaths(instruction, pathsOf(instruction)) };
}
/** @param directory what a relative destination is in @throws ImageError `INVALID_DOCUMENT` */
function copyCommand(instruction, reading, directory) {
    const { keyword, where } = instruction;
    const { flags, paths } = copyForm(instruction);
    const word = (text) => (0,lexer/* substituted */.X6)(text, reading.variables, reading.escape);
    // One that is empty, perhaps because its variable is, is none.
    const optional = (text) => text === undefined ? undefined : word(text) || undefined;
    if (flags.from !== undefined && word(flags.from) !== flags.from) {
        throw wrong(where, `${keyword}: what it copies from has no variables`, 'name a stage, and let its FROM have them');
    }
    const sources = paths.sources.map(word);
    const destination = word(paths.destination);
    const [chown, chmod] = [optional(flags.chown), optional(flags.chmod)];
    return {
        ...{
            keyword,
            where,
            sources,
            chown,
            chmod,
            from: flags.from || undefined,
            exclude: flags.exclude,
        },
        ...{ parents: flags.parents, link: flags.link, checksum: optional(flags.checksum) },
        unpack: flags.unpack,
        keepGitDir: flags['keep-git-dir'],
        heredocs: paths.heredocs.map((one) => expanded(one, reading)),
        destination: absolute(directory, destination),
        history: historyOf(instruction, { ...flags, chown, chmod }, sources, paths, destination),
    };
}
/** As BuildKit tells of it. */
function historyOf({ keyword }, flags, sources, { heredocs }, destination) {
    const { parents, chown, chmod } = flags;
    return [
        keyword,
        ...(parents ? ['--parents'] : []),
        ...(chown === undefined ? [] : [`--chown=${chown}`]),
        ...(chmod === undefined ? [] : [`--chmod=${chmod}`]),
        ...sources,
        ...heredocs.map(({ name }) => `<<${name}`),
        ...[destination, '# buildkit'],
    ].join(' ');
}
function expanded(heredoc, { variables }) {
    const options = { escape: '\\', ignoreQuotes: true };
    const text = heredoc.expands
        ? new lexer/* Lexer */.JG(heredoc.text, variables, options).read().text
        : heredoc.text;
    return { ...heredoc, text };
}
/** `.` and nothing are the working directory, and a directory in any case. */
function absolute(directory, path) {
    const written = path === '' || path === '.' ? './' : path;
    const whole = external_node_path_.posix.join(written.startsWith('/') ? '/' : directory, written);
    return bytesOf(/(?:^|\/)\.?$/.test(written) && !whole.endsWith('/') ? `${whole}/` : whole);
}
/** What there is to copy. A tree that never changes is taken as a whole: nothing in it is looked at. */
function listingOf(files, sources) {
    if (files.id !== undefined) {
        return files.id;
    }
    const names = (0,external_node_crypto_.createHash)('sha256');
    const versions = (0,external_node_crypto_.createHash)('sha256');
    let isKnown = true;
    for (const found of sources.flatMap((source) => findSources(files, bytesOf(source)))) {
        for (const [path, { type, mode, uid, gid, size, link, version }] of withItself(files, found)) {
            names.update(JSON.stringify([found.written, path, type, mode, uid, gid, size, link]));
            isKnown &&= type !== '0' || version !== undefined;
            versions.update(`${version}\n`);
        }
    }
    return { names: names.digest('hex'), version: isKnown ? versions.digest('hex') : undefined };
}
function* withItself(files, { path, node }) {
    yield [path, node];
    yield* node.type === '5' ? everything(files, path) : [];
}

;// CONCATENATED MODULE: ./lib/template/duration.js
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

;// CONCATENATED MODULE: ./lib/template/quote.js
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

;// CONCATENATED MODULE: ./lib/build/health-check.js





const health_check_FLAGS = {
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
    const flags = flagsOf(instruction, health_check_FLAGS);
    if (word.toUpperCase() === 'NONE' && after === '') {
        return { Test: ['NONE'] };
    }
    const { words, isList } = commandOf({ rest: after, where });
    if (word.toUpperCase() !== 'CMD' || words.length === 0) {
        throw wrong(where, 'HEALTHCHECK is followed by NONE, or by CMD and a command');
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
    const times = [Interval, Timeout, StartPeriod, StartInterval].map((value = 0) => quote(new Duration(value).toString()));
    const words = `[${Test.map((one) => quote(one)).join(' ')}]`;
    return `&{${[words, ...times, quoteCharacter(Retries)].join(' ')}}`;
}
function positive(name, value) {
    return value === 0 ? {} : { [name]: value };
}
function retries(text, where) {
    if (text !== undefined && !/^\+?\d{1,9}$/.test(text)) {
        throw wrong(where, 'HEALTHCHECK: retries is a whole number, 0 or more');
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
        throw wrong(where, `HEALTHCHECK: --${name} is a time such as 1m30s, at least 1ms`);
    }
    return Math.round(sum);
}

;// CONCATENATED MODULE: ./lib/build/instruction-form.js






const CHECKS = {
    ADD: copyForm,
    COPY: copyForm,
    ARG: declarationsOf,
    ENV: pairsOf,
    LABEL: pairsOf,
    CMD: commandOf,
    ENTRYPOINT: commandOf,
    HEALTHCHECK: healthCheckOf,
    ONBUILD: checkTrigger,
    SHELL: (instruction) => {
        const { words, isList } = commandOf(instruction);
        if (!isList || words.length === 0) {
            throw wrong(instruction.where, 'SHELL is followed by a JSON array: SHELL ["/bin/sh", "-c"]');
        }
    },
    VOLUME: (instruction) => checkVolumes(pathsOf(instruction), instruction),
};
/** They say for themselves what they need. */
const MAY_BE_EMPTY = new Set(['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT']);
const WITH_FLAGS = new Set(['ADD', 'COPY', 'HEALTHCHECK', 'ONBUILD']);
/**
 * Checks what BuildKit checks of every instruction before it builds anything, in stages that are not needed too. An
 * engine reads RUN.
 * @throws ImageError `INVALID_DOCUMENT`
 */
function checkForm(instruction, escaping) {
    const { keyword, rest, where } = instruction;
    if (keyword === 'RUN') {
        return;
    }
    if (rest === '' && !MAY_BE_EMPTY.has(keyword)) {
        throw wrong(where, `${keyword} needs an argument`);
    }
    if (!WITH_FLAGS.has(keyword)) {
        flagsOf(instruction, {});
    }
    CHECKS[keyword]?.(instruction, escaping);
}
const NOT_TRIGGERS = new Set(['ONBUILD', 'FROM', 'MAINTAINER']);
function checkTrigger({ rest, where }, escaping) {
    const [first = ''] = plainWords(rest);
    const keyword = first.toUpperCase();
    if (NOT_TRIGGERS.has(keyword)) {
        throw wrong(where, `ONBUILD cannot be followed by ${keyword}`);
    }
    // Of others no more is asked before they are run.
    if (keyword === 'ENV' || keyword === 'LABEL') {
        pairsOf(parseInstruction(rest, escaping, where), escaping);
    }
}
/** @throws ImageError `INVALID_DOCUMENT` */
function checkVolumes(paths, { where }) {
    if (paths.length === 0) {
        throw wrong(where, 'VOLUME needs at least one argument');
    }
    if (paths.some((path) => path.trim() === '')) {
        throw wrong(where, 'VOLUME: a path may not be empty');
    }
}

;// CONCATENATED MODULE: ./lib/build/plan.js






/** Instructions that run a command: only an engine can. */
function needsEngine(stage) {
    return stage.instructions.some(({ keyword }) => keyword === 'RUN');
}
/** What a stage stands on, with its variables replaced. @throws ImageError `INVALID_DOCUMENT` */
function baseOf({ base, from }, globals, escaping) {
    const name = within(from, () => (0,lexer/* substituted */.X6)(base, globals, escaping));
    if (name === '') {
        throw wrong(from.where, `FROM ${base}: the name is empty`);
    }
    return name;
}
/**
 * Checks a stage, needed or not.
 * @param count of all stages @throws ImageError `INVALID_DOCUMENT`
 */
function checkStage(stage, count, { variables, escape: escaping }) {
    baseOf(stage, variables, escaping);
    platformOf(stage, variables, escaping);
    for (const instruction of stage.instructions) {
        checkForm(instruction, escaping);
        for (const name of copiedFrom({ instructions: [instruction] })) {
            if (/^\d+$/.test(name) && Number(name) >= count) {
                throw notBefore(name, instruction);
            }
        }
    }
}
/** What FROM says for itself. @throws ImageError `INVALID_DOCUMENT` where variables leave nothing of it */
function platformOf({ platform, from }, globals, escaping) {
    if (platform === undefined || platform === '') {
        return undefined;
    }
    const written = within(from, () => (0,lexer/* substituted */.X6)(platform, globals, escaping));
    if (written === '') {
        throw wrong(from.where, `FROM: its platform ${platform} is empty`);
    }
    return within(from, () => (0,oci_platform/* parsePlatform */.Y8)(written));
}
function within({ where }, read) {
    try {
        return read();
    }
    catch (error) {
        throw located(where, error);
    }
}
/** The line of the first of them. */
function firstRun(instructions) {
    return instructions.find(({ keyword }) => keyword === 'RUN')?.where ?? '';
}
/** @param name of a stage, or its number; nothing is the last one @throws ImageError `INVALID_ARGUMENT` */
function targetStage({ stages }, name) {
    const found = name === undefined ? stages.at(-1) : earlierStage(stages, name, stages.length);
    if (found === undefined) {
        const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `there is no stage ${(0,printable/* quoted */.TL)(name ?? '')}`, {
            hint: names.length === 0 ? 'no stage has a name' : `its stages are called ${names.join(', ')}`,
        });
    }
    return found;
}
/** The stage that a name or number means before another one: of several with one name the last. */
function earlierStage(stages, name, before) {
    const earlier = stages.slice(0, before);
    const isNumber = /^\d+$/.test(name);
    return earlier.findLast((one) => isNumber ? one.index === Number(name) : one.name === name.toLowerCase());
}
/** The stages that a target needs, itself last, in their order. @param baseOf the base with its variables replaced */
function neededStages(stages, target, baseOf) {
    const needed = new Set([target]);
    // A set that grows while it is walked through: what is added comes later in it.
    for (const stage of needed) {
        // An engine builds what its stage stands on by itself.
        const names = needsEngine(stage) ? [] : [baseOf(stage), ...copiedFrom(stage)];
        for (const name of names) {
            const earlier = earlierStage(stages, name, stage.index);
            if (earlier !== undefined) {
                needed.add(earlier);
            }
        }
    }
    return stages.filter((stage) => needed.has(stage));
}
/** A stage and those that it stands on, each on the one before it: their layers are in its image. */
function stagesBelow(stages, stage, baseOf) {
    const below = earlierStage(stages, baseOf(stage), stage.index);
    return [...(below === undefined ? [] : stagesBelow(stages, below, baseOf)), stage];
}
/** The images that an engine needs to build a stage: those of all stages that it needs. */
function neededImages(stages, target, baseOf) {
    const needed = new Set([target]);
    const images = new Set();
    for (const stage of needed) {
        for (const name of [baseOf(stage), ...copiedFrom(stage)]) {
            const earlier = earlierStage(stages, name, stage.index);
            if (earlier !== undefined) {
                needed.add(earlier);
            }
            else if (name !== 'scratch') {
                images.add(name);
            }
        }
    }
    return [...images];
}
function copiedFrom({ instructions }) {
    return instructions.flatMap(({ flags }) => flags.flatMap(({ name, value = '' }) => {
        const mounted = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
        const from = name === 'from' ? value : mounted;
        return from === undefined ? [] : [from];
    }));
}
/** A stage of a later one, or of none, named where an image may be meant. */
function noLaterStage(stages, name, instruction) {
    const isNumber = /^\d+$/.test(name);
    if (isNumber || stages.some((stage) => stage.name === name.toLowerCase())) {
        throw notBefore(name, instruction);
    }
}
function notBefore(name, { where }) {
    return wrong(where, `stage ${(0,printable/* quoted */.TL)(name)} is not there before this one`);
}
/** The Dockerfile up to the end of a stage, for an engine to build. */
function textUntil(text, stages, stage) {
    const next = stages[stage.index + 1];
    return next === undefined
        ? text
        : `${text
            .split('\n')
            .slice(0, next.from.lines[0] - 1)
            .join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/build/remote-files.js





const GIT = /^(?:git:\/\/|ssh:\/\/|git@[^:/]+:)|^https?:\/\/[^#?]+\.git(?:#|$)/;
/** Whether a source of ADD is elsewhere, and not in the build context. */
function isRemote(source) {
    return /^https?:\/\//.test(source) || isGit(source);
}
function isGit(source) {
    return GIT.test(source);
}
/** The sources of ADD that are elsewhere. What is downloaded is kept in the store until it is pruned. */
class RemoteFiles {
    #ports;
    #store;
    constructor(ports, store) {
        this.#ports = ports;
        this.#store = store;
    }
    async get(source, { checksum, keepGitDir }, options) {
        if (isGit(source)) {
            return { files: await this.#ports.clone(source, { ...options, keepGitDir }), name: '' };
        }
        const url = URL.parse(source);
        if (url === null) {
            throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `ADD: ${(0,printable/* quoted */.TL)(source)} is no URL`);
        }
        const name = fileNameIn(url);
        const expected = checksum === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(checksum);
        const chunks = await this.#ports.download(url, options);
        const kept = await this.#store.receive(chunks, options);
        if (expected !== undefined && expected !== kept.digest) {
            throw new errors/* IntegrityError */.cs(`ADD ${url.origin}${url.pathname}`, expected, kept.digest);
        }
        this.#ports.onDownload?.(`${url.origin}${url.pathname}`, kept.digest);
        return { files: new KeptFile(this.#store, name, kept), name };
    }
}
/** What BuildKit calls the file of a URL. @throws ImageError `INVALID_DOCUMENT` for a broken escape, and for a NUL */
function fileNameIn(url) {
    const path = decodedPath(url);
    if (path === undefined || path.includes('\0')) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `ADD: ${(0,printable/* quoted */.TL)(url.pathname)} is no path of a URL`);
    }
    const last = external_node_path_.posix.basename(path);
    return last === '' || last === '.' || last === '..' ? '__unnamed__' : bytesOf(last);
}
function decodedPath({ pathname }) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
        return undefined;
    }
}
/** One file, whose bytes are in the store. */
class KeptFile {
    place = 'what was downloaded';
    id;
    #store;
    #name;
    #node;
    #kept;
    constructor(store, name, kept) {
        const id = `${kept.digest} ${name}`;
        this.id = { names: id, version: id };
        this.#store = store;
        this.#name = name;
        this.#kept = kept;
        this.#node = { ...DIRECTORY, type: '0', mode: 0o600, size: kept.size };
    }
    stat(path) {
        return path === '' ? DIRECTORY : path === this.#name ? this.#node : undefined;
    }
    list(path) {
        return path === '' ? [this.#name] : [];
    }
    async *read() {
        const mediaType = 'application/octet-stream';
        const body = await this.#store.fetch({ mediaType, ...this.#kept });
        yield* body;
    }
}

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
        const words = [...plainWords(rest)].sort();
        const ports = words
            .flatMap((word) => (0,lexer/* substitutedWords */.iK)(word, variables, escaping))
            .flatMap(exposedPorts);
        const ExposedPorts = { ...execution.ExposedPorts, ...keys(ports) };
        return { execution: { ...execution, ExposedPorts }, history: `EXPOSE [${ports.join(' ')}]` };
    },
    VOLUME: (execution, instruction, { variables, escape: escaping }) => {
        const written = pathsOf(instruction);
        const paths = written.map((path) => (0,lexer/* substituted */.X6)(path, variables, escaping));
        checkVolumes(paths, instruction);
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
            throw wrong(instruction.where, 'STOPSIGNAL: there is no such signal');
        }
        return { execution: { ...execution, StopSignal }, history: `STOPSIGNAL ${StopSignal}` };
    },
    SHELL: (execution, instruction) => {
        const { words } = commandOf(instruction);
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
/**
 * What an instruction that touches no file makes of the config.
 * @returns `undefined` for another instruction @throws ImageError `INVALID_DOCUMENT`
 */
function configChange(execution, instruction, reading) {
    const change = CHANGES[instruction.keyword];
    if (change === undefined) {
        return undefined;
    }
    checkForm(instruction, reading.escape);
    return change(execution, instruction, reading);
}
function command(execution, instruction) {
    const { words, isList } = commandOf(instruction);
    return isList ? words : [...(execution.Shell ?? SHELL), words[0] ?? ''];
}
/** An empty list takes the one of the base away. */
function withCommand(execution, name, words) {
    const { [name]: _before, ...rest } = execution;
    return words.length === 0 ? rest : { ...rest, [name]: words };
}
/** As Go prints a list of strings with %q. */
function listed(words) {
    return `[${words.map((one) => quote(one)).join(' ')}]`;
}
function readPairs(instruction, { variables, escape: escaping }) {
    return pairsOf(instruction, escaping).map(([name, value]) => [
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
/** What stands after ONBUILD as it is written, with its here-documents. */
function trigger({ text, heredocs }) {
    const documents = heredocs.map((one) => `\n${one.text}${one.name}`).join('');
    return `${text.replace(/^\S+\s+/, '')}${documents}`;
}

;// CONCATENATED MODULE: ./lib/build/mode.js


const WHO = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const BITS = {
    r: 0o444,
    w: 0o222,
    x: 0o111,
    s: 0o6000,
    t: 0o1000,
};
const CLAUSE = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/;
/** `0755`, or `u=rwX,go=rX` as chmod(1) takes it, with no umask. @throws ImageError `INVALID_DOCUMENT` */
function modeChange(text) {
    if (/^[0-7]+$/.test(text)) {
        const mode = Number.parseInt(text, 8);
        if (mode > 0o7777) {
            throw wrongMode(text);
        }
        return { of: () => mode, absolute: mode };
    }
    const clauses = text.split(',').map((clause) => readClause(clause, text));
    const of = (mode, isDirectory) => clauses.reduce((now, change) => change(now, isDirectory || (mode & 0o111) !== 0), mode);
    return { of, absolute: undefined };
}
function readClause(clause, text) {
    const [, who = '', actions = ''] = CLAUSE.exec(clause) ?? [];
    if (actions === '') {
        throw wrongMode(text);
    }
    const mask = [...(who === '' ? 'a' : who)].reduce((sum, one) => sum | (WHO[one] ?? 0), 0);
    const steps = actions.match(/[-+=][^-+=]*/g) ?? [];
    return (mode, mayRun) => steps.reduce((now, step) => applied(now, step, mask, mayRun), mode);
}
function applied(mode, step, mask, mayRun) {
    const bits = bitsOf(step.slice(1), mode, mayRun) & mask;
    switch (step[0]) {
        case '+':
            return mode | bits;
        case '-':
            return mode & ~bits;
        default:
            return (mode & ~mask) | bits;
    }
}
/** `u`, `g` and `o` alone are what these have now. */
function bitsOf(text, mode, mayRun) {
    const shift = { u: 6, g: 3, o: 0 }[text];
    if (shift !== undefined) {
        return ((mode >> shift) & 0o7) * 0o111;
    }
    return [...text].reduce((sum, one) => {
        return sum | (one === 'X' && mayRun ? 0o111 : (BITS[one] ?? 0));
    }, 0);
}
function wrongMode(text) {
    const what = `chmod: ${(0,printable/* quoted */.TL)(text)} is neither a number from 0 to 7777 nor like u=rwX,go=rX`;
    return new errors/* ImageError */.C8('INVALID_DOCUMENT', what);
}

;// CONCATENATED MODULE: ./lib/build/owner.js



/** The largest `/etc/passwd` or `/etc/group`, in bytes. */
const TABLE_LIMIT = 4 * 1024 * 1024;
const NUMBER = /^\d{1,10}$/;
/** Linux takes the next number for none at all (chown(2)). */
const LARGEST = 0xff_ff_ff_fe;
/**
 * `app`, `app:staff`, `1000:1000`: names are looked up in the image's own tables. A user's group, where
 * there is no colon, is the one that it has in `/etc/passwd`; of a number it is the same number. What is
 * empty is root, as BuildKit has it.
 * @throws ImageError `INVALID_DOCUMENT` for a name that the image does not have
 */
async function ownerOf(text, files) {
    const [user = '', group, ...more] = text.split(':');
    if (more.length > 0) {
        throw new errors/* ImageError */.C8('INVALID_DOCUMENT', `${(0,printable/* quoted */.TL)(text)} is no owner`, {
            hint: 'an owner is USER or USER:GROUP',
        });
    }
    const found = isNumber(user)
        ? { uid: Number(user), gid: Number(user) }
        : await userNamed(user, files);
    if (group === undefined) {
        return found;
    }
    const gid = isNumber(group) ? Number(group) : await groupNamed(group, files);
    return { ...found, gid };
}
/** The same for a USER, who need not be there: then it is root, as BuildKit has it. */
async function userOf(text, files) {
    const [user = '', group] = text.split(':');
    const found = (await owner_known(ownerOf(user, files))) ?? { uid: 0, gid: 0 };
    const named = group === undefined ? undefined : await owner_known(ownerOf(`0:${group}`, files));
    return { uid: found.uid, gid: named?.gid ?? found.gid };
}
async function owner_known(owner) {
    try {
        return await owner;
    }
    catch (error) {
        if (error instanceof UnknownOwner) {
            return undefined;
        }
        throw error;
    }
}
class UnknownOwner extends errors/* ImageError */.C8 {
    constructor(what, name) {
        super('INVALID_DOCUMENT', `the image has no ${what} ${(0,printable/* quoted */.TL)(name)}`, {
            hint: 'write its number',
        });
    }
}
function isNumber(text) {
    return NUMBER.test(text) && Number(text) <= LARGEST;
}
async function userNamed(name, files) {
    if (name === '') {
        return { uid: 0, gid: 0 };
    }
    const row = await rowOf('etc/passwd', name, files);
    if (row === undefined && name === 'root') {
        return { uid: 0, gid: 0 };
    }
    const [, , uid, gid = '0'] = row ?? [];
    return { uid: numberIn(uid, name, 'user'), gid: numberIn(gid, name, 'user') };
}
async function groupNamed(name, files) {
    if (name === '') {
        return 0;
    }
    const row = await rowOf('etc/group', name, files);
    return row === undefined && name === 'root' ? 0 : numberIn(row?.[2], name, 'group');
}
function numberIn(text, name, what) {
    if (text === undefined || !isNumber(text)) {
        throw new UnknownOwner(what, name);
    }
    return Number(text);
}
async function rowOf(table, name, files) {
    const path = files && followed(files, table);
    const node = path === undefined ? undefined : files?.stat(path);
    if (path === undefined || files === undefined || node?.type !== '0' || node.size > TABLE_LIMIT) {
        return undefined;
    }
    const chunks = [];
    for await (const chunk of files.read(path)) {
        chunks.push(chunk);
    }
    const rows = Buffer.concat(chunks).toString().split('\n');
    return rows.map((row) => row.split(':')).find(([first]) => first === name);
}

;// CONCATENATED MODULE: ./lib/build/text-files.js

/** Files in memory: here-documents. */
class TextFiles {
    place;
    #files;
    /** @param files by name */
    constructor(files, place) {
        this.place = place;
        this.#files = files;
    }
    stat(path) {
        const bytes = this.#files.get(path);
        if (path === '') {
            return DIRECTORY;
        }
        return bytes && { ...DIRECTORY, type: '0', mode: 0o644, size: bytes.length };
    }
    list(path) {
        return path === '' ? [...this.#files.keys()].sort() : [];
    }
    async *read(path) {
        yield this.#files.get(path) ?? Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./lib/build/copy-step.js










/** What COPY or ADD makes a layer of. */
async function copyPlan(command, sources, options) {
    const { where } = command;
    const mode = command.chmod === undefined ? undefined : modeChange(command.chmod);
    const local = command.sources.filter((source) => !isRemote(source));
    const urls = command.keyword === 'ADD' ? command.sources.filter(isRemote) : [];
    if (urls.length < command.sources.length - local.length) {
        throw wrong(where, 'COPY has no URLs as sources', 'write ADD');
    }
    if (command.checksum !== undefined && command.sources.length + local.length !== 1) {
        throw wrong(where, 'a checksum is for one URL, and nothing else');
    }
    const fetched = [];
    for (const url of urls) {
        fetched.push(await sources.remote.get(url, command, options));
    }
    const listing = listingOf(sources.files, local);
    return {
        inputs: [{ ...command, where: '' }, listing.names, fetched.map(({ files }) => files.id)],
        version: listing.version,
        isAlone: command.link,
        asksForNames: command.chown !== undefined && !/^\d+(?::\d+)?$/.test(command.chown),
        fill: async (draft, below) => {
            await sources.ready();
            const chown = command.chown;
            const owner = chown === undefined ? undefined : await ownerOf(chown, await below());
            const filling = new Filling(command, draft, { owner, mode });
            await filling.addLocal(sources, local, options);
            for (const { files, name } of fetched) {
                await filling.addFetched(sources, files, name, options);
            }
            filling.addHeredocs();
        },
    };
}
/** One COPY or ADD on its way into a layer. */
class Filling {
    #command;
    #draft;
    #apply;
    #sources = 0;
    constructor(command, draft, apply) {
        this.#command = command;
        this.#draft = draft;
        this.#apply = apply;
    }
    async addLocal(from, sources, options) {
        const { parents } = this.#command;
        for (const source of sources.map(bytesOf)) {
            if (parents) {
                this.#addWithParents(from.files, source);
            }
            else {
                await this.#addSource(from, source, options);
            }
        }
    }
    async #addSource(from, source, options) {
        const { unpack: isUnpacked, keyword, destination } = this.#command;
        for (const found of findSources(from.files, source)) {
            const mayUnpack = (isUnpacked ?? keyword === 'ADD') && found.node.type === '0';
            if (mayUnpack && (await isTar(from.files, found.path, from, options))) {
                await this.#unpack(from, from.files.read(found.path), source, options);
            }
            else {
                this.#copyOf(from.files).copy(found, destination);
            }
        }
    }
    async addFetched(from, files, name, options) {
        const isFile = files.stat(name)?.type === '0';
        if (this.#command.unpack === true && isFile && (await isTar(files, name, from, options))) {
            await this.#unpack(from, files.read(name), name, options);
            return;
        }
        for (const found of findSources(files, name.replaceAll(/[*?[\\]/g, '\\$&'))) {
            this.#copyOf(files).copy(found, this.#command.destination);
        }
    }
    addHeredocs() {
        const { heredocs, destination, where } = this.#command;
        const odd = heredocs.find(({ name }) => name.includes('/') || /^\.\.?$/.test(name));
        if (odd !== undefined) {
            throw wrong(where, `${(0,printable/* quoted */.TL)(odd.name)} is no name for the file of a here-document`);
        }
        const texts = heredocs.map(({ name, text }) => [bytesOf(name), Buffer.from(text)]);
        const files = new TextFiles(new Map(texts), 'the here-documents');
        for (const [name] of texts) {
            const node = files.stat(name);
            if (node !== undefined) {
                this.#copyOf(files).copy({ written: name, path: name, node }, destination);
            }
        }
    }
    #copyOf(files) {
        const { exclude, parents } = this.#command;
        this.#sources += 1;
        return new FileCopy(files, this.#draft, `${this.#sources}`, {
            ...this.#apply,
            exclude,
            parents,
        });
    }
    /** What stands before `/./` is left out of the directories that are made. */
    #addWithParents(files, source) {
        const pivot = source.indexOf('/./');
        const from = pivot < 0 ? '' : source.slice(0, pivot);
        for (const { written } of findSources(files, source.replace('/./', '/'))) {
            const base = from.replace(/^\/+/, '');
            const path = base === '' ? written : written.slice(base.length + 1);
            this.#copyOf(files).copyWithParents(base, path, this.#command.destination);
        }
    }
    async #unpack(from, chunks, name, options) {
        const archive = await tarFiles(chunks, from, name, options);
        unpack(archive, this.#draft, this.#command.destination.replace(/^\//, ''), this.#apply.owner);
    }
}

;// CONCATENATED MODULE: ./lib/build/stage-run.js









/** One stage while it is built here, instruction after instruction. */
class StageRun {
    #image;
    files;
    #tools;
    #variables;
    #hasCommand = false;
    constructor(image, tools) {
        this.#image = image;
        this.#tools = tools;
        this.files = new RootFiles(tools.store, tools.forms, 'the image');
        for (const layer of image.layers) {
            this.files.add(layer);
        }
        this.#variables = new Map([...(image.variables ?? []), ...environmentOf(image.execution)]);
    }
    get image() {
        return { ...this.#image, variables: this.#variables };
    }
    /** The instructions that the base has left for those who build on it; they are no longer left then. */
    takeTriggers(where) {
        const { OnBuild = [], ...execution } = this.#image.execution;
        this.#image = { ...this.#image, execution };
        return OnBuild.map((text) => ({
            ...parseInstruction(text, '\\', where),
            where: `${where} (ONBUILD)`,
        }));
    }
    async step(instruction, options) {
        switch (instruction.keyword) {
            case 'ARG':
                return this.#declare(instruction);
            case 'MAINTAINER':
                return this.#maintainer(instruction);
            case 'COPY':
            case 'ADD':
                return this.#copy(instruction, options);
            case 'WORKDIR':
                return this.#workdir(instruction, options);
            default:
                return this.#configure(instruction);
        }
    }
    #maintainer({ rest, where }) {
        if (rest === '') {
            throw wrong(where, 'MAINTAINER needs an argument');
        }
        this.#image = { ...this.#image, author: rest };
        return this.#tell(`MAINTAINER ${rest}`);
    }
    get #reading() {
        return { variables: this.#variables, escape: this.#tools.escape };
    }
    #declare(instruction) {
        const { given, globals, escape: escaping } = this.#tools;
        const all = declared(instruction, { given, globals, variables: this.#variables }, escaping);
        for (const { name, value } of all) {
            if (value !== undefined) {
                this.#variables.set(name, value);
            }
        }
        const words = all.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
        return this.#tell(`ARG ${words.join(' ')}`);
    }
    #configure(instruction) {
        const change = configChange(this.#image.execution, instruction, this.#reading);
        if (change === undefined) {
            throw wrong(instruction.where, `${instruction.keyword} cannot be done here`);
        }
        this.#image = { ...this.#image, execution: change.execution };
        this.#hasCommand ||= instruction.keyword === 'CMD';
        if (instruction.keyword === 'ENTRYPOINT' && !this.#hasCommand) {
            // What the base runs is no argument for another entry point.
            const { Cmd: _Cmd, ...execution } = this.#image.execution;
            this.#image = { ...this.#image, execution };
        }
        for (const [name, value] of change.variables ?? []) {
            this.#variables.set(name, value);
        }
        return change.history === '' ? { isCached: false } : this.#tell(change.history);
    }
    async #copy(instruction, options) {
        const directory = this.#image.execution.WorkingDir || '/';
        const command = copyCommand(instruction, this.#reading, directory);
        const { files, ready } = await this.#tools.from(command.from, instruction);
        const sources = { ...this.#tools, files, ready: () => ready(options) };
        const plan = await copyPlan(command, sources, options);
        return this.#layer(plan, command.history, options);
    }
    /** The directory is made where it is not there, and belongs to the user that is set. */
    async #workdir(instruction, options) {
        const change = configChange(this.#image.execution, instruction, this.#reading);
        const { WorkingDir = '/', User = '' } = change?.execution ?? {};
        this.#image = { ...this.#image, execution: change?.execution ?? this.#image.execution };
        const plan = {
            inputs: ['WORKDIR', WorkingDir, User],
            version: '',
            fill: async (draft, below) => {
                const owner = User === '' ? undefined : await userOf(User, await below());
                draft.makeDirectories(bytesOf(WorkingDir), { mode: 0o755, owner });
            },
        };
        return WorkingDir === '/'
            ? this.#tell('WORKDIR /')
            : this.#layer(plan, `WORKDIR ${WorkingDir}`, options);
    }
    async #layer(plan, history, options) {
        const made = await this.#tools.layers.make(this.#image, this.files, plan, options);
        this.#image = { ...this.#image, layers: [...this.#image.layers, made.layer] };
        this.#addHistory({ created_by: history, comment: COMMENT });
        return { isCached: made.isCached };
    }
    #tell(history) {
        this.#addHistory({ created_by: history, comment: COMMENT, empty_layer: true });
        return { isCached: false };
    }
    #addHistory(entry) {
        const dated = { created: this.#tools.created, ...entry };
        this.#image = { ...this.#image, history: [...this.#image.history, dated] };
    }
}
/** By which tools tell who wrote history, and how. */
const COMMENT = 'buildkit.dockerfile.v0';

;// CONCATENATED MODULE: ./lib/build/build.js











/**
 * Builds the image of a Dockerfile for one platform. Its content is in the store, and nothing names it.
 * The same inputs give the same bytes.
 * @returns the manifest
 * @throws ImageError, with file and line where the Dockerfile is at fault
 */
async function buildImage(dockerfile, ports, options) {
    const build = new Build(dockerfile, ports, options);
    const image = await build.run();
    const Labels = { ...image.execution.Labels, ...options.labels };
    const execution = { ...image.execution, ...(Object.keys(Labels).length === 0 ? {} : { Labels }) };
    const created = timeOf(options.epoch);
    const { config, manifest } = documentsOf({ ...image, execution }, created, options.annotations);
    await ports.store.put(config.descriptor, (0,whole/* bodyOf */.EN)(config.bytes), options);
    await ports.store.put(manifest.descriptor, (0,whole/* bodyOf */.EN)(manifest.bytes), options);
    return { root: manifest.descriptor, config: config.descriptor };
}
class Build {
    #dockerfile;
    #ports;
    #options;
    #stages;
    #globals;
    #built = new Map();
    #images;
    #baseOf = (stage) => baseOf(stage, this.#globals, this.#dockerfile.escape);
    #kept = new Set();
    #number = 0;
    #total = 0;
    constructor(dockerfile, ports, options) {
        this.#dockerfile = dockerfile;
        this.#ports = ports;
        this.#options = options;
        this.#stages = stagesOf(dockerfile);
        this.#images = new BaseImages(ports, options);
        const { platform, buildPlatform, arguments: given } = options;
        const last = this.#stages.stages.at(-1);
        const platforms = platformArguments(platform, buildPlatform, options.target ?? last?.name);
        this.#globals = globalArguments(this.#stages.globals, platforms, given, dockerfile.escape);
    }
    async run() {
        const { globals, stages } = this.#stages;
        const { syntax, escape: escaping } = this.#dockerfile;
        // Another program may know more of what an engine is given.
        for (const stage of stages.filter((one) => syntax === undefined || !needsEngine(one))) {
            checkStage(stage, stages.length, { variables: this.#globals, escape: escaping });
        }
        const target = targetStage(this.#stages, this.#options.target);
        const needed = neededStages(stages, target, this.#baseOf);
        const counts = needed.map((stage) => (needsEngine(stage) ? 0 : 1 + stage.instructions.length));
        this.#total = counts.reduce((sum, count) => sum + count, globals.length);
        for (const { text } of globals) {
            this.#begin(text);
        }
        this.#kept = new Set(stagesBelow(stages, target, this.#baseOf));
        for (const stage of needed) {
            this.#built.set(stage, await this.#stage(stage));
        }
        return (this.#built.get(target) ?? (await this.#stage(target))).image;
    }
    #begin(written) {
        this.#number += 1;
        const [number, total, text] = [this.#number, this.#total, (0,printable/* withoutLogins */.$b)(written)];
        this.#options.onStep?.({ kind: 'begun', number, total, text });
    }
    /** What the image would be called if it ended here. */
    #idOf(image) {
        return documentsOf(image, timeOf(this.#options.epoch), {}).config.descriptor.digest;
    }
    async #stage(stage) {
        if (needsEngine(stage)) {
            return this.#byEngine(stage, firstRun(stage.instructions));
        }
        this.#begin(stage.from.text);
        const { store, steps } = this.#ports;
        const isKept = this.#kept.has(stage);
        const run = new StageRun(await this.#base(stage), {
            ...this.#ports,
            layers: new LayerMaker({ ...this.#options, store, steps, isKept }),
            remote: new RemoteFiles(this.#ports, this.#ports.store),
            escape: this.#dockerfile.escape,
            given: this.#options.arguments,
            globals: this.#globals,
            created: timeOf(this.#options.epoch),
            from: (name, instruction) => this.#from(name, stage, instruction),
        });
        const triggers = run.takeTriggers(stage.from.where);
        if (needsEngine({ instructions: triggers })) {
            return this.#byEngine(stage, firstRun(triggers));
        }
        await this.#runTriggers(run, triggers);
        this.#options.onStep?.({ kind: 'done', isCached: false, id: this.#idOf(run.image) });
        for (const instruction of stage.instructions) {
            this.#begin(instruction.text);
            const isCached = await this.#step(run, instruction);
            this.#options.onStep?.({ kind: 'done', isCached, id: this.#idOf(run.image) });
        }
        return { image: run.image, files: run.files };
    }
    async #runTriggers(run, triggers) {
        if (triggers.length > 0) {
            this.#options.onStep?.({ kind: 'triggers', count: triggers.length });
        }
        for (const trigger of triggers) {
            await this.#step(run, trigger);
        }
    }
    async #step(run, instruction) {
        try {
            return (await run.step(instruction, this.#options)).isCached;
        }
        catch (error) {
            throw located(instruction.where, error);
        }
    }
    async #byEngine(stage, where) {
        const name = stage.name ?? `${stage.index}`;
        const text = textUntil(this.#dockerfile.text, this.#stages.stages, stage);
        this.#options.onStep?.({ kind: 'engine', stage: name, where });
        const platform = this.#platformOf(stage);
        const images = neededImages(this.#stages.stages, stage, this.#baseOf);
        const given = { text, name, where, platform, images, isKept: this.#kept.has(stage) };
        const base = await this.#ports.engineStage(given, this.#options);
        const { image, files } = await this.#images.opened(base, `stage ${name}`);
        return { image: { ...image, variables: this.#variablesAfter(stage, image) }, files };
    }
    #variablesAfter(stage, { execution }) {
        const below = stagesBelow(this.#stages.stages, stage, this.#baseOf);
        const known = { given: this.#options.arguments, globals: this.#globals };
        return variablesAfter(below, execution, known, this.#dockerfile.escape);
    }
    #platformOf(stage) {
        return platformOf(stage, this.#globals, this.#dockerfile.escape) ?? this.#options.platform;
    }
    async #base(stage) {
        const base = this.#baseOf(stage);
        const earlier = earlierStage(this.#stages.stages, base, stage.index);
        const built = earlier === undefined || /^\d+$/.test(base) ? undefined : this.#built.get(earlier);
        if (built !== undefined) {
            return built.image;
        }
        return (await this.#images.get(base, this.#platformOf(stage), stage.from)).image;
    }
    async #from(name, stage, instruction) {
        if (name === undefined) {
            return here(await this.#ports.context());
        }
        const earlier = earlierStage(this.#stages.stages, name, stage.index);
        if (earlier !== undefined) {
            const { image, files } = this.#built.get(earlier) ?? (await this.#stage(earlier));
            return { files: files.as(filesId(image)), ready: (options) => files.ready(options) };
        }
        const named = await this.#ports.named(name);
        if (named !== undefined && 'files' in named) {
            return here(named.files);
        }
        noLaterStage(this.#stages.stages, name, instruction);
        const { files } = await this.#images.get(name, this.#platformOf(stage), instruction);
        return { files, ready: (options) => files.ready(options) };
    }
}
function here(files) {
    return { files, ready: async () => undefined };
}

// EXTERNAL MODULE: ./lib/engine/exec.js
var engine_exec = __webpack_require__(19069);
// EXTERNAL MODULE: ./lib/layout/forms.js
var layout_forms = __webpack_require__(88129);
;// CONCATENATED MODULE: ./lib/store/build-steps.js

/** Among the notes of forms, those of build steps. */
const STEP = 'step';
/** Notes which step of a build made which layer, beside the blobs of the store; pruned with the layers. */
class StoredSteps {
    #forms;
    constructor(store) {
        this.#forms = new layout_forms/* Forms */.o(store.dir);
    }
    find(step) {
        return this.#forms.find(step, STEP);
    }
    note(step, layer) {
        return this.#forms.note(step, STEP, layer);
    }
}

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(49193);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(85780);
;// CONCATENATED MODULE: ./lib/place/build-base.js





/** From the store where it has the image for this platform, else from its registry; from any place that is written as one. */
async function baseImage(places, reference, platform, { pull }, options) {
    const place = (0,place_place/* parsePlace */.De)(reference, 'docker');
    const isPlain = place.transport === 'docker' && !reference.startsWith('docker:');
    const stored = isPlain && !pull ? await storedImage(places, reference, platform, options) : undefined;
    if (stored !== undefined) {
        return stored;
    }
    const { source, name } = await places.source(place, options.signal);
    return only({ source, root: await (0,resolve_root/* resolveRoot */.H)(source, name, options) }, platform, options);
}
/** @returns `undefined` where the store has no such image for this platform */
async function storedImage(places, text, platform, options) {
    try {
        const place = { transport: 'store', text, reference: (0,oci_reference/* parseReference */.F2)(text) };
        const { source, name } = await places.source(place, options.signal);
        return await only({ source, root: await source.resolve(name, options) }, platform, options);
    }
    catch (error) {
        if (['NOT_FOUND', 'PLATFORM_NOT_FOUND'].includes((0,errors/* codeOf */.$N)(error))) {
            return undefined;
        }
        throw error;
    }
}
/** One platform's image of an index; a single image is taken as it is where it was built for another one. */
async function only({ source, root }, platform, options) {
    const selected = await (0,copy_select/* select */.L)(source, root, { platforms: [platform] }, options);
    return { source: selected.source, root: plainRoot(selected.root) };
}
function plainRoot({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}

;// CONCATENATED MODULE: ./lib/build/ignored-files.js


/** A tree without what an ignore file leaves out. */
class IgnoredFiles {
    place;
    #files;
    #ignored;
    constructor(files, ignored) {
        this.place = files.place;
        this.#files = files;
        this.#ignored = ignored;
    }
    stat(path) {
        const node = this.#files.stat(path);
        return node === undefined || this.#isIgnored(path, node) ? undefined : node;
    }
    list(path) {
        const names = this.#files.list(path);
        return names.filter((name) => this.stat(joined(path, name)) !== undefined);
    }
    read(path, memory) {
        return this.#files.read(path, memory);
    }
    /** A directory that is left out is there where something in it is not. */
    #isIgnored(path, { type }) {
        if (path === '' || !this.#ignored.matches(textOf(path))) {
            return false;
        }
        const isEntered = type === '5' && this.#ignored.mayTakeBack(textOf(path));
        return !isEntered || this.list(path).length === 0;
    }
}

// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(48370);
;// CONCATENATED MODULE: ./lib/dockerfile/ignore-file.js

/**
 * The patterns of a `.dockerignore`, one a line. A slash at the start changes nothing.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function ignorePatterns(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(readLine);
}
function readLine(line) {
    const isNegated = line.startsWith('!');
    const pattern = isNegated ? line.slice(1).trim() : line;
    const plain = pattern === '' ? '' : clean(pattern);
    const relative = plain.length > 1 && plain.startsWith('/') ? plain.slice(1) : plain;
    return isNegated ? `!${relative}` : relative;
}

// EXTERNAL MODULE: ./lib/disk/own-folder.js
var own_folder = __webpack_require__(18778);
;// CONCATENATED MODULE: ./lib/place/git.js









/** @param url such as `https://github.com/acme/app.git#v1:docs` */
function addressOf(url) {
    const hash = url.indexOf('#');
    const [repository, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
    const [ref = '', ...folder] = fragment.split(':');
    return { url: repository, ref: ref === '' ? 'HEAD' : ref, folder: folder.join(':') };
}
/**
 * Fetches one commit of a repository. No prompt is answered, no local file and no hook is touched.
 * @throws ImageError `UNREACHABLE` with git's own words, `UNSUPPORTED` where there is no git
 */
async function clone(address, tools) {
    const { url, ref, folder } = addressOf(address);
    if ([url, ref].some((word) => word.startsWith('-')) || folder.split('/').includes('..')) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(address)} is no git repository`);
    }
    const dir = await (0,own_folder/* makeOwnFolder */.x)(tools.temporary, own_folder/* TEMPORARY */.G);
    const close = () => (0,promises_.rm)(dir, { recursive: true, force: true });
    const git = new Git(dir, url, tools);
    try {
        await git.run('init', '--quiet');
        await fetched(git, git.url, ref);
        await git.run('submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1');
        const commit = (await git.run('rev-parse', 'HEAD')).trim();
        return { dir: await inside(dir, folder), commit, id: `${commit}:${folder}`, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** A part of a commit's name, which no server can be asked for. */
const ABBREVIATED = /^[0-9a-f]{7,39}$/;
/** A server that knows no shallow fetch (a plain file server), or gives no commit by its name, gives everything. */
async function fetched(git, url, ref) {
    try {
        await git.run('fetch', '--quiet', '--depth=1', '--no-tags', '--', url, ref);
        await git.run('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'UNREACHABLE') {
            throw error;
        }
        try {
            const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
            const isCommit = ABBREVIATED.test(ref) || ref.length === 40;
            await git.run('fetch', '--quiet', '--no-tags', '--', url, ...(isCommit ? all : [ref]));
            await git.run('checkout', '--quiet', '--detach', isCommit ? ref : 'FETCH_HEAD');
        }
        catch {
            throw error;
        }
    }
}
class Git {
    /** What git is given as an argument, which other users of the machine can read. */
    url;
    #dir;
    #tools;
    /** None is that of this process. */
    #env;
    #safe;
    constructor(dir, url, tools) {
        const { env } = tools;
        const own = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
        const hasOwn = Object.keys(env).length > 0;
        this.#dir = dir;
        this.#tools = tools;
        this.#env = hasOwn ? { ...env, ...own, ...loginOf(url, env) } : undefined;
        this.url = hasOwn ? withoutLogin(url) : url;
        this.#safe = ['core.hooksPath=/dev/null', ...protocolsFor(url)].flatMap((one) => ['-c', one]);
    }
    async run(...args) {
        const { exec, signal } = this.#tools;
        const doing = `cloning ${(0,printable/* printable */.g$)(withoutLogin(this.url), 200)}`;
        try {
            const all = [...this.#safe, '-C', this.#dir, ...args];
            const options = { signal, ...(this.#env === undefined ? {} : { env: this.#env }) };
            const { exitCode, stdout, stderr } = await exec('git', all, options);
            if (exitCode !== 0) {
                const last = stderr.trim().split('\n').at(-1) || `exit code ${exitCode}`;
                const why = (0,printable/* printable */.g$)((0,printable/* withoutLogins */.$b)(last), 300);
                throw new errors/* ImageError */.C8('UNREACHABLE', `${doing}: ${why}`);
            }
            return stdout;
        }
        catch (error) {
            throw (0,errors/* codeOf */.$N)(error) === 'ENGINE' ? noGit(doing, error) : error;
        }
    }
}
function noGit(doing, cause) {
    return new errors/* ImageError */.C8('UNSUPPORTED', `${doing}: there is no command git`, {
        cause,
        hint: 'install git, or give a directory or a tar',
    });
}
/** A URL may hold a password, which may hold an `@`. */
function withoutLogin(url) {
    return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1');
}
/** What a repository's submodules may be fetched by: no local files, nothing plainer than the repository itself. */
function protocolsFor(url) {
    const [, own = 'ssh'] = /^([a-z]+):\/\//i.exec(url) ?? [];
    const allowed = new Set(['https', 'ssh', own.toLowerCase()]);
    return ['protocol.allow=never', ...[...allowed].map((one) => `protocol.${one}.allow=always`)];
}
/** The login of a URL as a header that git sends to that host alone; its settings come through the environment. */
function loginOf(url, { GIT_CONFIG_COUNT: count = '0' }) {
    const { protocol = '', origin, username = '', password = '' } = URL.parse(url) ?? {};
    if (!protocol.startsWith('http') || `${username}${password}` === '') {
        return {};
    }
    const login = Buffer.from([username, password].map(decoded).join(':')).toString('base64');
    return {
        GIT_CONFIG_COUNT: String(Number(count) + 1),
        [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
        [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${login}`,
    };
}
/** A folder of a clone, which no link leads out of. */
async function inside(dir, folder) {
    const root = await (0,promises_.realpath)(dir);
    const found = await (0,promises_.realpath)((0,external_node_path_.join)(root, folder)).catch(() => '');
    if (found !== root && !found.startsWith(`${root}/`)) {
        throw new errors/* ImageError */.C8('NOT_FOUND', `the repository has no folder ${(0,printable/* quoted */.TL)(folder)}`);
    }
    return found;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** The files of a clone. @param keepGit its `.git` as well */
function cloneFiles({ dir, id }, place, keepGit) {
    const ignored = new PathPatterns(keepGit ? [] : ['.git']);
    const names = `${id} ${keepGit}`;
    return new DirectoryFiles(bytesOf(dir), {
        ignored,
        likeGit: true,
        place,
        id: { names, version: names },
    });
}
/** The directory of the work tree that a directory is in. */
function workTreeOf(dir) {
    for (let at = dir;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git'))) {
            return at;
        }
        if ((0,external_node_path_.dirname)(at) === at) {
            return undefined;
        }
    }
}
/** When the commit that is checked out was made, in seconds since 1970; `undefined` where git cannot tell. */
async function commitTime(exec, dir, { signal }) {
    try {
        const { exitCode, stdout } = await exec('git', ['-C', dir, 'log', '-1', '--format=%ct'], {
            signal,
        });
        const time = Number(stdout.trim());
        return exitCode === 0 && stdout.trim() !== '' && Number.isSafeInteger(time) ? time : undefined;
    }
    catch (error) {
        signal?.throwIfAborted();
        if (error instanceof errors/* ImageError */.C8) {
            return undefined;
        }
        throw error;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/content/compress.js


/** What is compressed as one piece of work, in bytes. */
const BLOCK = 1024 * 1024;
/** How far back deflate looks, in bytes. */
const WINDOW = 32 * 1024;
/** Blocks at a time: as many as Node.js has threads to compress with. */
const AT_A_TIME = 4;
/** Without a name and a time, of an unknown system (RFC 1952 2.3): the same on every machine. */
const GZIP_HEADER = Buffer.from('1f8b08000000000000ff', 'hex');
/** A last block of deflate with nothing in it. */
const LAST_BLOCK = Buffer.from('0300', 'hex');
/** The same bytes give the same bytes, however they come in pieces. */
function compressed(chunks, { compression, level }) {
    switch (compression) {
        case 'gzip':
            return gzip(chunks, level);
        case 'zstd':
            return zstd(chunks, level);
        default:
            return chunks;
    }
}
/**
 * One stream of gzip, whose blocks are compressed side by side: each knows the end of the one before
 * it, and ends on a whole byte, so that they may follow one another (RFC 1951 3.2.4).
 */
async function* gzip(chunks, level) {
    const underWay = [];
    let before = {};
    let [sum, size] = [0, 0];
    yield GZIP_HEADER;
    for await (const block of blocksOf(chunks)) {
        sum = (0,external_node_zlib_.crc32)(block, sum);
        size += block.length;
        const work = deflate(block, { level, ...before });
        // It may fail when its result is no longer waited for.
        work.catch(() => undefined);
        underWay.push(work);
        before = { dictionary: block.subarray(-WINDOW) };
        if (underWay.length >= AT_A_TIME) {
            yield await (underWay.shift() ?? work);
        }
    }
    for (const work of underWay) {
        yield await work;
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(sum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield Buffer.concat([LAST_BLOCK, trailer]);
}
function deflate(block, options) {
    return new Promise((resolve, reject) => {
        const settings = { ...options, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
        (0,external_node_zlib_.deflateRaw)(block, settings, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
}
async function* zstd(chunks, level) {
    const params = {
        [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level,
        [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
    };
    const stream = (0,external_node_zlib_.createZstdCompress)({ params });
    // The callback is there because pipeline wants one. Where flushes fall changes nothing: there are none.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(blocksOf(chunks), { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/** Cuts the bytes into blocks of one size; the last one may be shorter. */
async function* blocksOf(chunks) {
    let block = Buffer.allocUnsafeSlow(BLOCK);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const copied = chunk.copy(block, filled, at);
            at += copied;
            filled += copied;
            if (filled === BLOCK) {
                yield block;
                block = Buffer.allocUnsafeSlow(BLOCK);
                filled = 0;
            }
        }
    }
    if (filled > 0) {
        yield block.subarray(0, filled);
    }
}

// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(42316);
;// CONCATENATED MODULE: ./lib/store/layer-forms.js





/**
 * Layers in other forms, among the content of a layout until it is pruned. Which layer became which
 * is in its folder `forms/`, so that a second push compresses nothing.
 */
class StoredForms extends wrapped/* WrappedSource */.N {
    #store;
    #forms;
    constructor(store) {
        super(store);
        this.#store = store;
        this.#forms = new layout_forms/* Forms */.o(store.dir);
    }
    has(descriptor, options) {
        return this.#store.has(descriptor, options);
    }
    async inForm(source, layer, { compression, level }, options) {
        const form = `${compression}-${level}`;
        const known = await this.#forms.find(layer.digest, form);
        if (known !== undefined && (await this.has(known, options))) {
            return known;
        }
        const body = await source.fetch(layer, options);
        const chunks = compressed((0,content_compression/* decompressed */.ji)(body), { compression, level });
        const made = {
            mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer,
            ...(await this.#store.receive(chunks, options)),
        };
        await this.#forms.note(layer.digest, form, made);
        return made;
    }
}

// EXTERNAL MODULE: ./lib/place/expand.js
var expand = __webpack_require__(4051);
;// CONCATENATED MODULE: ./lib/place/unpack-tools.js


/** Archives are kept in the store; programs of this machine decompress what Node.js cannot. */
function unpackTools(store, exec) {
    return {
        store,
        forms: new StoredForms(store),
        expand: (chunks, place, { signal }) => (0,expand.expanded)(chunks, { exec, place, signal }),
    };
}

;// CONCATENATED MODULE: ./lib/place/build-context.js


















/** The largest Dockerfile or ignore file, in bytes. */
const FILE_LIMIT = 4 * 1024 * 1024;
const STANDARD = 'Dockerfile';
const build_context_NOTHING = { text: '', isOwn: false };
/**
 * A directory, `-` for a Dockerfile or a tar from standard input, or the URL of a git repository or a
 * tar. @throws ImageError
 */
async function openContext(text, places, options) {
    if (text === '-') {
        return fromStream(await peeked(options.stdin), 'standard input', places, options);
    }
    if (isGit(text)) {
        const cloned = await clone(text, options);
        options.keep(cloned);
        const git = { url: withoutLogin(text), commit: cloned.commit };
        return { ...(await fromDirectory(cloned.dir, { ...options, isClone: true })), git };
    }
    const url = isRemote(text) ? URL.parse(text) : null;
    if (url !== null) {
        const body = await places.webFile(url, options);
        return fromStream(await peeked(body), `${url.origin}${url.pathname}`, places, options);
    }
    return fromDirectory(text, options);
}
async function fromDirectory(dir, options) {
    const found = await (0,promises_.stat)(dir).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        const why = found === undefined ? 'there is no such directory' : 'it is no directory';
        throw new errors/* ImageError */.C8('NOT_FOUND', `the build context ${dir}: ${why}`);
    }
    const isClone = options.isClone === true;
    const at = pathOfDockerfile(dir, options.file, isClone);
    const readOwn = (path) => (isClone ? readWithin(dir, path) : readText(path));
    const dockerfile = at === '-' ? await read(options.stdin) : await readDockerfile(at, readOwn);
    const ignore = await ignoreOf(dir, at, readOwn);
    const patterns = [...ignorePatterns(ignore.text), ...(isClone ? ['.git'] : [])];
    const files = async () => new DirectoryFiles(bytesOf((0,external_node_path_.resolve)(dir)), {
        ignored: new PathPatterns(patterns),
        likeGit: workTreeOf((0,external_node_path_.resolve)(dir)) !== undefined,
        place: 'the build context',
    });
    const name = at === '-' ? 'standard input' : (options.file ?? STANDARD);
    return { dockerfile, name, files, dir: (0,external_node_path_.resolve)(dir), ignore };
}
/** A path on the command line is from the working directory on, one in a repository from its root. */
function pathOfDockerfile(dir, file, isClone) {
    if (file === undefined || isClone) {
        return (0,external_node_path_.resolve)(dir, file ?? STANDARD);
    }
    return file;
}
async function ignoreOf(dir, dockerfile, readOwn) {
    const own = dockerfile === '-' ? undefined : await readOwn(`${dockerfile}.dockerignore`);
    const text = own ?? (await readOwn((0,external_node_path_.resolve)(dir, '.dockerignore'))) ?? '';
    return { text, isOwn: own !== undefined };
}
async function readDockerfile(path, readOwn) {
    const text = await readOwn(path);
    if (text === undefined) {
        throw new errors/* ImageError */.C8('NOT_FOUND', `reading ${path}: there is no such file`, {
            hint: 'a build reads a file called Dockerfile in its context, unless another one is named',
        });
    }
    return text;
}
/** A file of a clone: a link in it leads to no file of this machine. */
async function readWithin(dir, path) {
    const [root, found] = [await (0,promises_.realpath)(dir), await (0,promises_.realpath)(path).catch(() => '')];
    return found.startsWith(`${root}${external_node_path_.sep}`) ? readText(found) : undefined;
}
async function readText(path) {
    try {
        return (await (0,files/* readNamed */.Mk)(path, FILE_LIMIT)).toString();
    }
    catch (error) {
        if ((0,disk_errors/* errno */.b)(error) === 'ENOENT' || (0,disk_errors/* errno */.b)(error) === 'ENOTDIR') {
            return undefined;
        }
        throw error;
    }
}
async function read(stream) {
    return (await (0,whole/* readAll */.yw)(stream, FILE_LIMIT, 'a Dockerfile from standard input')).toString();
}
async function peeked(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let start = Buffer.alloc(0);
    let next = await chunks.next();
    while (next.done !== true && start.length + next.value.length < tar_header/* BLOCK */.IE) {
        start = Buffer.concat([start, next.value]);
        next = await chunks.next();
    }
    if (next.done !== true) {
        start = Buffer.concat([start, next.value]);
    }
    const all = async function* () {
        yield start;
        for (let more = await chunks.next(); more.done !== true; more = await chunks.next()) {
            yield more.value;
        }
    };
    return { start, chunks: all() };
}
/** A tar is the context; anything else is a Dockerfile with no context at all. */
async function fromStream({ start, chunks }, place, places, options) {
    const isTar = (0,content_compression/* compressionOf */.MB)(start.subarray(0, content_compression/* MAGIC_LENGTH */.zN)) !== 'none' ||
        (start.length >= tar_header/* BLOCK */.IE && (0,tar_header/* decodeHeader */.E2)(start.subarray(0, tar_header/* BLOCK */.IE)) !== undefined);
    const store = await places.store();
    const tools = unpackTools(store, options.exec);
    if (!isTar) {
        const body = external_node_stream_.Readable.from(chunks, { objectMode: false });
        const none = () => tarFiles(emptyTar(), tools, 'an empty build context', options);
        return {
            dockerfile: await read(body),
            name: place,
            files: none,
            dir: undefined,
            ignore: build_context_NOTHING,
        };
    }
    const tar = await tarFiles(chunks, tools, 'the build context', options);
    const path = options.file ?? STANDARD;
    const dockerfile = await textIn(tar, path);
    if (dockerfile === undefined) {
        throw new errors/* ImageError */.C8('NOT_FOUND', `${place}: there is no ${path} in it`);
    }
    const own = await textIn(tar, `${path}.dockerignore`);
    const text = own ?? (await textIn(tar, '.dockerignore')) ?? '';
    const files = new IgnoredFiles(tar, new PathPatterns(ignorePatterns(text)));
    return {
        dockerfile,
        name: path,
        files: async () => files,
        dir: undefined,
        ignore: { text, isOwn: own !== undefined },
    };
}
async function* emptyTar() {
    yield Buffer.alloc(2 * tar_header/* BLOCK */.IE);
}
async function textIn(files, path) {
    const at = followed(files, bytesOf(path));
    const node = files.stat(at);
    if (node?.type !== '0' || node.size > FILE_LIMIT) {
        return undefined;
    }
    const chunks = [];
    for await (const chunk of files.read(at)) {
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}

;// CONCATENATED MODULE: ./lib/content/rooted.js

/** A source of one image, which every name stands for. */
function rooted(source, root, changes = {}) {
    return new wrapped/* WrappedSource */.N(source, { ...changes, resolve: () => async () => root });
}

// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(11260);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
;// CONCATENATED MODULE: ./lib/place/provenance.js








const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md';
const UNKNOWN = { architecture: 'unknown', os: 'unknown' };
/**
 * An image's provenance as an attestation of an index, unsigned, with what BuildKit's `mode=min` tells.
 * It holds no time: the same build has the same statement.
 * https://slsa.dev/spec/v1.0/provenance,
 * https://github.com/moby/buildkit/blob/v0.22.0/docs/attestations/attestation-storage.md
 * @returns its entry in the index; its content is in the store
 */
async function provenanceOf(store, image, platform, materials, facts, options) {
    const layer = documentOf('application/vnd.in-toto+json', {
        _type: 'https://in-toto.io/Statement/v1',
        predicateType: PREDICATE,
        subject: subjectsOf(image, platform, facts.names),
        predicate: predicateOf(materials, facts),
    });
    const config = documentOf(media_type/* MEDIA_TYPE */.Ap.ociConfig, {
        ...UNKNOWN,
        config: {},
        rootfs: { type: 'layers', diff_ids: [layer.descriptor.digest] },
    });
    const annotations = { 'in-toto.io/predicate-type': PREDICATE };
    const manifest = documentOf(media_type/* MEDIA_TYPE */.Ap.ociManifest, {
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config: config.descriptor,
        layers: [{ ...layer.descriptor, annotations }],
    });
    for (const { descriptor, bytes } of [layer, config, manifest]) {
        await store.put(descriptor, (0,whole/* bodyOf */.EN)(bytes), options);
    }
    return {
        ...manifest.descriptor,
        platform: UNKNOWN,
        annotations: {
            [oci_manifest/* ATTESTED_DIGEST */.IO]: image.digest,
            'vnd.docker.reference.type': 'attestation-manifest',
        },
    };
}
function subjectsOf(image, platform, names) {
    const digest = digestSet((0,descriptor/* plain */.p)(image).digest);
    const urls = names.map((name) => packageUrl(name, platform));
    return (urls.length === 0 ? ['_'] : urls).map((name) => ({ name, digest }));
}
function predicateOf(materials, facts) {
    const { builder, dockerfile, target, native, git } = facts;
    const args = { filename: dockerfile, ...(target === undefined ? {} : { target }) };
    const source = git && { uri: `git+${git.url}`, digest: { sha1: git.commit } };
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: {
                configSource: { ...source, path: dockerfile },
                request: {
                    frontend: 'dockerfile.v0',
                    args,
                    ...(source === undefined
                        ? { locals: [{ name: 'context' }, { name: 'dockerfile' }] }
                        : {}),
                },
            },
            internalParameters: { builderPlatform: (0,oci_platform/* formatPlatform */.Bq)(native) },
            resolvedDependencies: [...(source === undefined ? [] : [source]), ...materials],
        },
        runDetails: {
            builder: { id: builder },
            metadata: { buildkit_completeness: { request: false, resolvedDependencies: false } },
        },
    };
}
function digestSet(digest) {
    return { [digest.slice(0, digest.indexOf(':'))]: (0,oci_digest/* encodedOf */.EX)(digest) };
}
/** https://github.com/package-url/purl-spec, as BuildKit writes it: `pkg:docker/alpine@3.20?platform=linux%2Famd64`. */
function packageUrl(reference, platform) {
    const { registry, repository, tag, digest } = (0,oci_reference/* parseReference */.F2)(reference);
    const isHub = registry === 'docker.io';
    const path = isHub ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
    const version = tag === undefined ? '' : `@${encodeURIComponent(tag)}`;
    const qualifiers = [
        ...(digest === undefined ? [] : [`digest=${digest}`]),
        `platform=${encodeURIComponent((0,oci_platform/* formatPlatform */.Bq)(platform))}`,
    ];
    return `pkg:docker/${path.replaceAll(':', '%3A')}${version}?${qualifiers.join('&')}`;
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(95257);
;// CONCATENATED MODULE: ./lib/image/recompress.js








const FORMS = {
    [media_type/* MEDIA_TYPE */.Ap.ociLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerGzip]: 'gzip',
    [media_type/* MEDIA_TYPE */.Ap.ociLayerZstd]: 'zstd',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: 'none',
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: 'gzip',
};
/** What Docker's own documents become where OCI's are needed: they know no zstd. */
const OCI = {
    [media_type/* MEDIA_TYPE */.Ap.dockerIndex]: media_type/* MEDIA_TYPE */.Ap.ociIndex,
    [media_type/* MEDIA_TYPE */.Ap.dockerManifest]: media_type/* MEDIA_TYPE */.Ap.ociManifest,
    [media_type/* MEDIA_TYPE */.Ap.dockerConfig]: media_type/* MEDIA_TYPE */.Ap.ociConfig,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayer]: media_type/* MEDIA_TYPE */.Ap.ociLayer,
    [media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip]: media_type/* MEDIA_TYPE */.Ap.ociLayerGzip,
};
/** What says where things are in the compressed bytes (eStargz, zstd:chunked): wrong for others. */
const ABOUT_COMPRESSED = /^(?:containerd\.io\/snapshot\/(?:stargz|remote)|io\.github\.containers\.)/;
/** Layers at a time; each is compressed by several threads. */
const recompress_AT_A_TIME = 2;
/**
 * The image with its layers compressed otherwise: new manifests over the source, the same configs,
 * hence the same image ids. The same image where nothing is to be done. Layers that are no image's,
 * and those that must not be distributed, stay.
 */
async function recompressed({ source, root }, wanted, forms, options = {}) {
    const rewriting = new Rewriting(source, wanted, forms, options);
    const rewritten = await rewriting.rewritten(root);
    return rewritten === root ? { source, root } : { source: rewriting.source, root: rewritten };
}
class Rewriting {
    source;
    #documents = new memory/* MemoryStore */.n();
    #below;
    #wanted;
    #forms;
    #options;
    #layers = new Map();
    constructor(source, wanted, forms, options) {
        this.#below = source;
        this.#wanted = wanted;
        this.#forms = forms;
        this.#options = options;
        this.source = new overlay/* Overlay */.h(this.#documents, new overlay/* Overlay */.h(forms, source));
    }
    /** @returns the descriptor itself where nothing below it changes */
    async rewritten(root) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(this.#below, root, this.#options);
        const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest);
        const changed = manifest.kind === 'index'
            ? await this.#index(manifest)
            : await this.#image(manifest, document);
        if (changed === undefined) {
            return root;
        }
        const mediaType = this.#typeOf(manifest.mediaType);
        const said = document['mediaType'] === undefined ? {} : { mediaType };
        const written = Buffer.from(JSON.stringify({ ...document, ...said, ...changed }));
        const { data: _data, ...kept } = root;
        return { ...kept, ...this.#documents.add(mediaType, written) };
    }
    async #index({ manifests }) {
        const changed = new Map();
        for (const child of manifests.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType))) {
            const image = await this.rewritten(child);
            if (image !== child) {
                changed.set(child.digest, image);
            }
        }
        if (changed.size === 0) {
            return undefined;
        }
        return {
            manifests: manifests.map((child) => attesting(changed.get(child.digest) ?? child, changed)),
        };
    }
    async #image(manifest, document) {
        const { config, layers } = manifest;
        if (config === undefined || !layers.some((layer) => this.#isToChange(layer))) {
            return undefined;
        }
        const isDocker = manifest.mediaType in OCI && this.#wanted.compression !== 'zstd';
        return {
            config: {
                ...(0,decode/* asObject */.eB)(document['config'], 'config'),
                mediaType: this.#typeOf(config.mediaType),
            },
            layers: await (0,each_of/* eachOf */.p)(layers, recompress_AT_A_TIME, (layer, given) => this.#changed(layer, isDocker, given), this.#options),
        };
    }
    async #changed(layer, isDocker, options) {
        if (!this.#isToChange(layer)) {
            return { ...layer, mediaType: this.#typeOf(layer.mediaType) };
        }
        const { compression } = this.#wanted;
        const docker = compression === 'none' ? media_type/* MEDIA_TYPE */.Ap.dockerLayer : media_type/* MEDIA_TYPE */.Ap.dockerLayerGzip;
        const { digest, size } = await this.#layer(layer, options);
        const { data: _data, urls: _urls, annotations = {}, ...kept } = layer;
        const about = Object.entries(annotations).filter(([key]) => !ABOUT_COMPRESSED.test(key));
        return {
            ...kept,
            mediaType: isDocker ? docker : media_type/* OCI_LAYER */.QP[compression],
            digest,
            size,
            ...(about.length === 0 ? {} : { annotations: Object.fromEntries(about) }),
        };
    }
    /** Once, in however many images it is. */
    #layer(layer, options) {
        const { compression, level } = this.#wanted;
        return (0,once/* once */.O)(this.#layers, layer.digest, () => this.#forms.inForm(this.#below, layer, { compression, level }, options));
    }
    #isToChange({ mediaType }) {
        const { compression, onlyPlain } = this.#wanted;
        const form = FORMS[mediaType];
        return form !== undefined && form !== compression && (form === 'none' || !onlyPlain);
    }
    #typeOf(mediaType) {
        return this.#wanted.compression === 'zstd' ? (OCI[mediaType] ?? mediaType) : mediaType;
    }
}
/** An attestation names the image that it is about by its digest. */
function attesting(child, changed) {
    const image = changed.get(child.annotations?.[oci_manifest/* ATTESTED_DIGEST */.IO] ?? '');
    return image === undefined
        ? child
        : { ...child, annotations: { ...child.annotations, [oci_manifest/* ATTESTED_DIGEST */.IO]: image.digest } };
}

;// CONCATENATED MODULE: ./lib/place/recompress.js





/**
 * What is to be copied, with its layers compressed otherwise; the same where nothing changes.
 * @param store where layers in their new form are kept until it is pruned
 */
async function compressedAs(from, store, { selection, wanted, signal }) {
    const root = await (0,resolve_root/* resolveRoot */.H)(from.source, from.name, { signal });
    const selected = await (0,copy_select/* select */.L)(from.source, root, selection, { signal });
    const image = await recompressed(selected, wanted, new StoredForms(store), { signal });
    const { missing } = selected;
    return image.root === selected.root
        ? { ...from, missing }
        : { source: rooted(image.source, image.root, NO_REFERRERS), name: from.name, missing };
}
/** Nothing refers to the image yet: its digest is new. */
const NO_REFERRERS = { referrers: undefined, digestTags: undefined };

;// CONCATENATED MODULE: ./lib/place/build-index.js









/** What layers become on the way to a registry or a layout: the same on every machine. */
const GZIP = { compression: 'gzip', level: 6, onlyPlain: true };
/** One image as it is; several, or one with its provenance, as an index. */
async function together(store, images, { annotations, provenance, signal }) {
    const [first, ...others] = images;
    if (first === undefined) {
        throw new errors/* ImageError */.C8('INTERNAL', 'nothing was built');
    }
    if (others.length === 0 && provenance === undefined) {
        return { root: first.root, config: first.config };
    }
    const entries = [];
    const attestations = [];
    for (const { root, platform, materials } of images) {
        const image = provenance === undefined ? root : await asPushed(store, root, { signal });
        entries.push({ ...(0,descriptor/* plain */.p)(image), platform });
        if (provenance !== undefined) {
            const options = { signal };
            attestations.push(await provenanceOf(store, image, platform, materials, provenance, options));
        }
    }
    const index = documentOf(media_type/* MEDIA_TYPE */.Ap.ociIndex, {
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociIndex,
        manifests: [...entries, ...attestations],
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    });
    await store.put(index.descriptor, (0,whole/* bodyOf */.EN)(index.bytes), { signal });
    return { root: index.descriptor, config: first.config };
}
/** A statement is about the image that registries get, and its layers are compressed there. */
async function asPushed(store, root, { signal }) {
    const stored = { source: rooted(store, root), name: '' };
    const made = await compressedAs(stored, store, { selection: {}, wanted: GZIP, signal });
    const found = await made.source.resolve(made.name, { signal });
    await new graph/* GraphCopy */.u(made.source, store, { signal }).copy(found);
    return found;
}

// EXTERNAL MODULE: ./lib/engine/refusal.js
var refusal = __webpack_require__(5394);
// EXTERNAL MODULE: ./lib/oci/platform-match.js
var platform_match = __webpack_require__(84542);
// EXTERNAL MODULE: ./lib/place/save.js
var save = __webpack_require__(94634);
;// CONCATENATED MODULE: ./lib/place/build-engine.js





/** Docker or Podman, which other commands use too, else Buildah; or the one that was chosen. */
async function findBuildEngine(places, choice, exec, options) {
    const engine = choice === 'buildah' ? undefined : await places.findEngine(options);
    if (engine !== undefined) {
        return new ByEngine(places, engine);
    }
    const mayBeBuildah = choice === 'auto' || choice === 'buildah';
    return mayBeBuildah && (await answers(exec, options)) ? new Buildah(places, exec) : undefined;
}
async function answers(exec, { signal }) {
    try {
        return (await exec('buildah', ['--version'], { signal })).exitCode === 0;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENGINE') {
            return false;
        }
        throw error;
    }
}
class ByEngine {
    name;
    platform;
    #places;
    #engine;
    constructor(places, engine) {
        this.name = engine.name;
        this.platform = engine.platform;
        this.#places = places;
        this.#engine = engine;
    }
    has(reference, options) {
        return this.#engine.has(reference, options);
    }
    async load({ source, root }, reference, _dir, options) {
        await this.#engine.load([{ source, root, names: [reference] }], options);
    }
    archive(id, _dir, { signal }) {
        const place = `${this.name}'s image ${id.slice(0, 19)}`;
        return this.#places.archive(this.#engine.save([id], { signal }), place, signal);
    }
}
/** It has no daemon and no `save`: images go in and out as archives. */
class Buildah {
    name = 'buildah';
    platform;
    #places;
    #exec;
    constructor(places, exec) {
        const [host = { os: 'linux', architecture: 'amd64' }] = (0,oci_platform/* hostPlatforms */.Hp)().slice(-1);
        this.platform = host;
        this.#places = places;
        this.#exec = exec;
    }
    async has(reference, { signal }) {
        const args = ['inspect', '--type', 'image', '--', reference];
        return (await this.#exec('buildah', args, { signal })).exitCode === 0;
    }
    async load({ source, root }, reference, dir, options) {
        const path = (0,external_node_path_.join)(dir, 'base.tar');
        await (0,save/* saveFile */.O)(path, [{ source, root, name: reference }], options);
        await this.#run(`giving ${reference} to buildah`, ['pull', `docker-archive:${path}`], options);
    }
    async archive(id, dir, options) {
        const path = (0,external_node_path_.join)(dir, 'built.tar');
        await this.#run(`saving ${id} from buildah`, ['push', id, `oci-archive:${path}`], options);
        return this.#places.archive(path, `buildah's image ${id.slice(0, 19)}`, options.signal);
    }
    async #run(doing, args, { signal }) {
        const result = await this.#exec('buildah', args, { signal });
        if (result.exitCode !== 0) {
            throw (0,refusal/* refusal */.x)(doing, result);
        }
    }
}

;// CONCATENATED MODULE: ./lib/place/known-layers.js









/** Layers of images that are elsewhere, by what they are without compression. */
class KnownLayers {
    place = 'the layers that are known';
    #byDiffId = new Map();
    #sources = new Map();
    /**
     * Adds the layers of an image, or of all images of an index. What cannot be read is not known.
     * @param isThere for a source that may lack some
     */
    async add(source, root, options, isThere = async () => true) {
        try {
            const manifest = await (0,read_manifest/* readManifest */.W)(source, root, options);
            if (manifest.kind === 'index') {
                for (const child of manifest.manifests) {
                    await this.add(source, child, options, isThere);
                }
                return;
            }
            const { diffIds = [] } = (await (0,read_config/* readConfig */.X)(source, manifest, options)) ?? {};
            for (const [at, layer] of manifest.layers.entries()) {
                const diffId = diffIds[at];
                if (diffId !== undefined && !this.#byDiffId.has(diffId) && (await isThere(layer))) {
                    this.#byDiffId.set(diffId, ociLayer((0,descriptor/* plain */.p)(layer)));
                    this.#sources.set(layer.digest, source);
                }
            }
        }
        catch (error) {
            (0,errors/* unlessInterrupted */.V1)(error);
        }
    }
    /** Adds the layers of all images of a store. */
    async addStore(store, options) {
        for (const { descriptor } of await store.entries()) {
            await this.add(store, descriptor, options, (layer) => store.has(layer, options));
        }
    }
    of(diffId) {
        return this.#byDiffId.get(diffId);
    }
    async has({ digest }) {
        return this.#sources.has(digest);
    }
    async resolve(name) {
        throw new errors/* ImageError */.C8('NOT_FOUND', `${this.place}: no image ${name}`);
    }
    async fetch(descriptor, options) {
        const source = this.#sources.get(descriptor.digest);
        if (source === undefined) {
            throw new errors/* ImageError */.C8('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
        }
        return source.fetch(descriptor, options);
    }
}
/**
 * The image that an engine gave, with known layers in the compression that they have elsewhere: the
 * engine gives them without any, and they would be other content for a registry than those of the base.
 */
async function withKnownLayers({ source, root }, known, options) {
    const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    const read = await (0,read_config/* readConfig */.X)(source, manifest, options);
    if (manifest.kind !== 'manifest' || manifest.config === undefined || read === undefined) {
        throw new errors/* ImageError */.C8('ENGINE', `${source.place}: the engine gave no image`);
    }
    const layers = manifest.layers.map((layer, at) => known.of(read.diffIds[at] ?? layer.digest) ?? ociLayer((0,descriptor/* plain */.p)(layer)));
    const document = {
        ...(0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest),
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config: { ...manifest.config, mediaType: media_type/* MEDIA_TYPE */.Ap.ociConfig },
        layers,
    };
    const documents = new memory/* MemoryStore */.n();
    const made = documents.add(media_type/* MEDIA_TYPE */.Ap.ociManifest, Buffer.from(JSON.stringify(document)));
    return {
        source: new overlay/* Overlay */.h(documents, new overlay/* Overlay */.h(known, source)),
        root: made,
        id: manifest.config.digest,
    };
}

;// CONCATENATED MODULE: ./lib/place/engine-stage.js


















/**
 * A stage that runs commands, built by the engine that is there, and read back from it.
 * @throws ImageError `ENGINE` with file and line where there is none, or where it fails
 */
async function engineStage(places, stage, context, options) {
    const { choice = 'auto' } = options.engine;
    const engine = await findBuildEngine(places, choice, options.exec, options);
    if (engine === undefined) {
        const wanted = choice === 'auto' ? 'a container engine' : choice;
        throw new errors/* ImageError */.C8('ENGINE', `${stage.where}: RUN needs ${wanted}, and none answers`, {
            hint: 'start Docker or Podman; every other instruction needs none',
        });
    }
    const dir = await (0,own_folder/* makeOwnFolder */.x)(options.temporary, own_folder/* TEMPORARY */.G);
    options.keep({ close: () => (0,promises_.rm)(dir, { recursive: true, force: true }) });
    await giveImages(places, engine, stage, dir, options);
    const [id, known] = await (0,each_of/* allOf */.b)([
        ({ signal }) => built(engine, stage, context, dir, { ...options, signal }),
        ({ signal }) => baseLayers(places, stage, { ...options, signal }),
    ], options);
    const archive = await engine.archive(id, dir, options);
    const given = { source: archive, root: await archive.resolve('') };
    return known === undefined ? given : withKnownLayers(given, known, options);
}
/** The layers of what the image stands on, as the store or their registries have them. */
async function baseLayers(places, { images, isKept, platform }, options) {
    if (!isKept) {
        return undefined;
    }
    const known = new KnownLayers();
    for (const reference of images.filter((one) => !options.contexts.has(one))) {
        try {
            const { source, root } = await baseImage(places, reference, platform, options, options);
            await known.add(source, root, options);
        }
        catch (error) {
            // The engine may have an image that its registry no longer gives.
            (0,errors/* unlessInterrupted */.V1)(error);
        }
    }
    return known;
}
/** Images that only the store has: an engine would ask their registries for them. */
async function giveImages(places, engine, { images, platform }, dir, options) {
    for (const reference of options.pull ? [] : images) {
        const there = options.contexts.has(reference) || (await engine.has(reference, options));
        const stored = there ? undefined : await storedImage(places, reference, platform, options);
        if (stored !== undefined) {
            await engine.load(stored, (0,oci_reference/* formatReference */.FH)((0,oci_reference/* parseReference */.F2)(reference)), dir, options);
        }
    }
}
async function built({ name: command, platform: native }, stage, context, dir, options) {
    const iid = (0,external_node_path_.join)(dir, 'iid');
    const file = (0,external_node_path_.join)(dir, 'Dockerfile');
    const isDirectory = context.dir !== undefined;
    if (isDirectory) {
        await (0,promises_.writeFile)(file, stage.text);
        await (0,promises_.writeFile)(`${file}.dockerignore`, context.ignore.text);
    }
    const args = ['build', '--iidfile', iid, ...flagsFor(native, stage, options)];
    const from = isDirectory ? ['-f', file, '--', context.dir ?? ''] : ['-f', FILE, '-'];
    const stdin = isDirectory
        ? undefined
        : external_node_stream_.Readable.from(contextTar(await context.files(), stage, options));
    const env = { ...options.engine.env, ...(needsBuildKit(stage) ? { DOCKER_BUILDKIT: '1' } : {}) };
    const result = await options.exec(command, [...args, ...from], {
        signal: options.signal,
        env,
        ...(stdin === undefined ? {} : { stdin }),
    });
    if (result.exitCode !== 0) {
        throw (0,refusal/* refusal */.x)(`${stage.where}: building stage ${stage.name} with ${command}`, result);
    }
    const id = (await (0,promises_.readFile)(iid, 'utf8')).trim();
    const whole = id.startsWith('sha256:') ? id : `sha256:${id}`;
    if (!(0,oci_digest/* isDigest */.Bc)(whole)) {
        throw new errors/* ImageError */.C8('ENGINE', `${stage.where}: ${command} told no image id`);
    }
    return whole;
}
function flagsFor(native, { platform }, options) {
    const { secrets, ssh, network, addHosts } = options.engine;
    const isForeign = (0,platform_match/* platformDistance */.L)(native, platform) !== 0;
    return [
        ...[...options.arguments].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
        ...[...options.contexts].flatMap(([name, place]) => ['--build-context', `${name}=${place}`]),
        ...(options.noCache ? ['--no-cache'] : []),
        ...(options.pull ? ['--pull'] : []),
        ...(isForeign ? ['--platform', (0,oci_platform/* formatPlatform */.Bq)(platform)] : []),
        ...secrets.flatMap((secret) => ['--secret', secret]),
        ...ssh.flatMap((one) => ['--ssh', one]),
        ...(network === undefined ? [] : ['--network', network]),
        ...addHosts.flatMap((one) => ['--add-host', one]),
    ];
}
/** What Docker's classic builder does not know. */
function needsBuildKit({ text }) {
    return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s.*(?:--(?:mount|chmod|link|parents|exclude|checksum)\b|<<)/im.test(text);
}
const FILE = '.transship.Dockerfile';
/** A context that is no directory of this machine, as a tar. */
async function* contextTar(files, { text }, options) {
    const draft = new LayerDraft(undefined, 0);
    for (const [path, node] of everything(files, '')) {
        draft.put(path, node, () => files.read(path));
    }
    const bytes = Buffer.from(text);
    draft.put(bytesOf(FILE), { ...DIRECTORY, type: '0', mode: 0o644, size: bytes.length }, async function* () {
        yield bytes;
    });
    yield* layerTar(draft.entries(), options);
}

;// CONCATENATED MODULE: ./lib/place/build.js






















/**
 * Builds a Dockerfile, for each platform once. @throws ImageError
 */
async function build(places, request) {
    const { signal, exec = engine_exec/* spawnExec */.b } = request;
    const opened = [];
    const temporary = (0,external_node_os_.tmpdir)();
    const keep = (one) => void opened.push(one);
    try {
        const { env } = request.engine;
        let materials = [];
        const note = (one) => void materials.push(one);
        const tools = { exec, temporary, keep, env, note, signal };
        const context = await openContext(request.context, places, { ...request, ...tools });
        const epoch = await epochOf(request, context, exec);
        const dockerfile = parseDockerfile(context.dockerfile, context.name);
        tellUndeclared(dockerfile, request);
        const store = await places.store();
        const ports = portsOf(places, store, context, { ...request, ...tools, epoch });
        const [host = { os: 'linux', architecture: 'amd64' }] = (0,oci_platform/* hostPlatforms */.Hp)().slice(-1);
        const platforms = request.platforms.length === 0 ? [host] : eachOnce(request.platforms);
        const images = [];
        for (const platform of platforms) {
            materials = [];
            const onStep = (step) => request.onStep?.(step, platform);
            const options = { ...request, platform, buildPlatform: host, epoch, onStep };
            const image = await buildImage(dockerfile, ports, options);
            images.push({ platform, materials, ...image });
        }
        const { git } = context;
        const facts = { dockerfile: context.name, target: request.target, native: host, git };
        const provenance = request.provenance && { ...request.provenance, ...facts };
        const annotations = request.indexAnnotations ?? {};
        return await together(store, images, { annotations, provenance, signal });
    }
    finally {
        for (const one of opened) {
            await one.close();
        }
    }
}
function eachOnce(platforms) {
    return [...new Map(platforms.map((one) => [(0,oci_platform/* formatPlatform */.Bq)(one), one])).values()];
}
/** A name that is misspelt would change nothing, without a word. */
function tellUndeclared(dockerfile, { arguments: given, onUndeclared }) {
    const names = undeclared(stagesOf(dockerfile), given, dockerfile.escape);
    if (names.length > 0) {
        onUndeclared?.(names);
    }
}
/**
 * What is given, else the time of the commit that is checked out, else 1970.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
async function epochOf({ epoch, arguments: given, signal }, { dir }, exec) {
    const written = given.get('SOURCE_DATE_EPOCH');
    if (written !== undefined && written !== '') {
        return secondsOf(written);
    }
    const isTree = dir !== undefined && workTreeOf(dir) !== undefined;
    return epoch ?? (isTree ? await commitTime(exec, dir, { signal }) : undefined) ?? 0;
}
/** @throws ImageError `INVALID_ARGUMENT` */
function secondsOf(text) {
    const seconds = Number(text);
    if (!/^\d{1,12}$/.test(text) || Number.isNaN(new Date(seconds * 1000).getTime())) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'SOURCE_DATE_EPOCH is not a number of seconds since 1970');
    }
    return seconds;
}
function portsOf(places, store, context, tools) {
    const cloned = async (url, keepGitDir = false) => {
        const made = await clone(url, tools);
        tools.keep(made);
        tools.note({ uri: `git+${withoutLogin(url)}`, digest: { sha1: made.commit } });
        return cloneFiles(made, 'the git repository', keepGitDir);
    };
    return {
        ...unpackTools(store, tools.exec),
        steps: tools.steps ?? new StoredSteps(store),
        context: (0,once/* lazily */.q)(() => context.files()),
        named: async (name) => {
            const place = tools.contexts.get(name) ?? tools.contexts.get(familiar(name));
            return place === undefined ? undefined : namedContext(place, cloned);
        },
        base: async (reference, platform, options) => {
            const base = await baseImage(places, reference, platform, tools, options);
            const isImage = (0,place_place/* transportOf */.JH)(reference, 'docker') === 'docker';
            const uri = isImage ? packageUrl(reference.replace(/^docker:\/\//, ''), platform) : reference;
            tools.note({ uri, digest: digestSet(base.root.digest) });
            return base;
        },
        onDownload: (uri, digest) => tools.note({ uri, digest: digestSet(digest) }),
        engineStage: (stage, options) => engineStage(places, stage, context, { ...tools, ...options }),
        download: async (url, options) => (await places.webFile(url, options)),
        clone: (url, { keepGitDir }) => cloned(url, keepGitDir),
    };
}
/** `alpine` is named as well where FROM says `alpine:latest`. */
function familiar(name) {
    return name.replace(/:latest$/, '');
}
async function namedContext(place, cloned) {
    if (place.startsWith('docker-image://')) {
        return { reference: place.slice('docker-image://'.length) };
    }
    if (place.startsWith('oci-layout://')) {
        return { reference: `oci:${place.slice('oci-layout://'.length)}` };
    }
    if (isGit(place)) {
        return { files: await cloned(place) };
    }
    if ((0,place_place/* isPlace */.Uj)(place)) {
        return { reference: place };
    }
    const options = { ignored: new PathPatterns([]), likeGit: workTreeOf(place) !== undefined };
    return { files: new DirectoryFiles(bytesOf(place), { ...options, place }) };
}

;// CONCATENATED MODULE: ./lib/place/build-output.js




/** Standard output, as docker writes it. */
const STANDARD_OUTPUT = '-';
/**
 * A place as it is written here, or as docker's `--output` has it: `type=oci,dest=app.tar`, `-` for a
 * tar of the files on standard output, a directory for the files themselves.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function buildOutputs(text, tags) {
    if (text === STANDARD_OUTPUT) {
        return [{ kind: 'tar', path: STANDARD_OUTPUT }];
    }
    if (!/^"?[a-z-]+=/.test(text)) {
        const isDirectory = isPath(text) && (0,place_place/* transportOf */.JH)(text, 'store') === 'store';
        return [isDirectory ? { kind: 'directory', path: text } : placed((0,place_place/* parsePlace */.De)(text, 'docker'))];
    }
    return byType(text, membersOf(text), tags);
}
/** A reference has a tag, a digest or a registry; every other word is a directory, as for docker. */
function isPath(text) {
    return /^(?:[./~]|[A-Za-z]:[\\/])/.test(text) || !/[:@]|^[^/]*\.[^/]*\/|^localhost\//.test(text);
}
/** The engine's image of that name. */
function engineOutput(reference) {
    return placed((0,place_place/* parsePlace */.De)(`docker-daemon:${(0,oci_reference/* formatReference */.FH)(reference)}`, 'docker'));
}
function registryOutput(reference) {
    return placed({ transport: 'docker', reference });
}
function placed(place) {
    return { kind: 'place', place };
}
/** What may stand beside `type=`, and the only value of those that change nothing here. */
const build_output_MEMBERS = {
    ...{ type: /./, dest: /./, name: /./, push: /^(?:true|false)$/, tar: /^(?:true|false)$/ },
    ...{ compression: /^gzip$/, 'force-compression': /^false$/, 'oci-mediatypes': /^true$/ },
};
/** Comma-separated, with quotes around what has a comma in it. */
function membersOf(text) {
    const fields = text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
    const plain = fields.map((one) => one.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
    const members = plain.map((part) => {
        const equals = part.indexOf('=');
        const [name, value] = [part.slice(0, Math.max(equals, 0)), part.slice(equals + 1)];
        if (build_output_MEMBERS[name]?.test(value) !== true) {
            throw notUnderstood(text, part);
        }
        return [name, value];
    });
    return Object.fromEntries(members);
}
function byType(text, members, tags) {
    const { type = '', dest, name, push, tar } = members;
    const references = name === undefined ? tags : name.split(',').map(oci_reference/* parseReference */.F2);
    const path = dest ?? STANDARD_OUTPUT;
    switch (type) {
        case 'registry':
            return named(text, references).map(registryOutput);
        case 'image':
            return push === 'true' ? named(text, references).map(registryOutput) : [];
        case 'local':
            return [{ kind: 'directory', path: needed(text, dest) }];
        case 'tar':
            return [{ kind: 'tar', path }];
        case 'oci':
            return [archive('oci', text, { ...members, dest: path }, references)];
        case 'docker':
            return dest === undefined && tar !== 'false'
                ? named(text, references).map(engineOutput)
                : [archive('docker', text, members, references)];
        default:
            throw notUnderstood(text, `type=${type}`);
    }
}
/** `tar=false` is an image layout in a directory. */
function archive(form, text, { dest, tar }, [reference]) {
    const path = needed(text, dest);
    const name = reference === undefined ? undefined : (0,oci_reference/* formatReference */.FH)(reference);
    if (path === STANDARD_OUTPUT) {
        return { kind: `${form}-archive`, path };
    }
    return placed({ transport: tar === 'false' ? 'oci' : `${form}-archive`, path, name });
}
function needed(text, dest) {
    if (dest === undefined || dest === '') {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `the output ${(0,printable/* quoted */.TL)(text)} needs dest=PATH`);
    }
    return dest;
}
function named(text, references) {
    if (references.length === 0) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `the output ${(0,printable/* quoted */.TL)(text)} needs a name`, {
            hint: 'give the image one, or write name=REFERENCE',
        });
    }
    return references;
}
function notUnderstood(text, part) {
    return new errors/* ImageError */.C8('INVALID_ARGUMENT', `the output ${(0,printable/* quoted */.TL)(text)}: ${(0,printable/* quoted */.TL)(part)} is not understood`, {
        hint: 'type is local, tar, oci, docker, image or registry; or write oci:DIR, oci-archive:FILE, docker://REFERENCE',
    });
}

;// CONCATENATED MODULE: ./lib/place/ci-facts.js

/** Named by the variable that only it sets: [source, revision, version, run]. */
const BY_VARIABLES = {
    GITLAB_CI: ['CI_PROJECT_URL', 'CI_COMMIT_SHA', 'CI_COMMIT_TAG', 'CI_JOB_URL'],
    CIRCLECI: ['CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG', 'CIRCLE_BUILD_URL'],
    BUILDKITE: ['BUILDKITE_REPO', 'BUILDKITE_COMMIT', 'BUILDKITE_TAG', 'BUILDKITE_BUILD_URL'],
    BITBUCKET_COMMIT: ['BITBUCKET_GIT_HTTP_ORIGIN', 'BITBUCKET_COMMIT', 'BITBUCKET_TAG', ''],
    DRONE: ['DRONE_REPO_LINK', 'DRONE_COMMIT_SHA', 'DRONE_TAG', 'DRONE_BUILD_LINK'],
    JENKINS_URL: ['GIT_URL', 'GIT_COMMIT', 'TAG_NAME', 'BUILD_URL'],
};
/** Forgejo and Gitea set GitHub's variables. */
const GITHUB = {
    isIt: (env) => env['GITHUB_REPOSITORY'] !== undefined,
    facts: (env) => {
        const source = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
        const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
        return {
            source,
            revision: env['GITHUB_SHA'],
            version: env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined,
            run: run && `${source}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}`,
        };
    },
};
const SERVICES = [
    GITHUB,
    ...Object.entries(BY_VARIABLES).map(([own, [source, revision, version, run]]) => {
        return {
            isIt: (env) => Boolean(env[own]),
            facts: (env) => ({
                source: env[source],
                revision: env[revision],
                version: env[version],
                run: env[run],
            }),
        };
    }),
];
/** @returns nothing where no service is known */
function ciFacts(env) {
    const none = { source: undefined, revision: undefined, version: undefined, run: undefined };
    return SERVICES.find(({ isIt }) => isIt(env))?.facts(env) ?? none;
}
/**
 * The annotations of the image specification that a CI service knows the values of.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md
 */
function ciAnnotations(env) {
    const { source, revision, version } = ciFacts(env);
    const known = {
        source: source === undefined ? undefined : withoutLogin(source),
        revision,
        version,
    };
    const named = Object.entries(known).filter((one) => Boolean(one[1]));
    return Object.fromEntries(named.map(([name, value]) => [`org.opencontainers.image.${name}`, value]));
}

// EXTERNAL MODULE: ./lib/archive/archive-writer.js + 1 modules
var archive_writer = __webpack_require__(2147);
// EXTERNAL MODULE: ./lib/copy/copy.js + 1 modules
var copy = __webpack_require__(60620);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(85642);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(60969);
;// CONCATENATED MODULE: ./lib/place/extract.js











/**
 * Writes a root file system into a directory, which may be there with other files in it. They belong
 * to the user that runs this, as docker's `type=local` has it; permissions and times are the image's.
 * Nothing is written outside: a link on the way to a file is replaced by a directory.
 * @param tar as `flatten` makes it
 * @throws ImageError `UNSUPPORTED` for a device or a pipe, `TOO_LARGE` for holes without an end
 */
async function extract(tar, dir, { signal }) {
    await (0,disk_errors/* fileErrors */.GC)('ARCHIVE', `writing ${dir}`, async () => {
        await (0,folder/* makeFolder */.f)(dir);
        const extraction = new Extraction(dir);
        const reader = new tar_reader/* TarReader */.R(tar, 'the image');
        try {
            for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
                signal?.throwIfAborted();
                await extraction.add(entry, reader);
            }
            await extraction.finish();
        }
        finally {
            await reader.close();
        }
    });
}
class Extraction {
    #dir;
    #directories = new Map();
    #made = new Set(['']);
    constructor(dir) {
        this.#dir = dir;
    }
    async add(entry, reader) {
        const path = cleanPath(entry.name);
        await this.#directory(divided(path)[0]);
        if (entry.type === '5') {
            await this.#directory(path);
            const { mode, mtime } = attributesOf(entry);
            this.#directories.set(path, { mode, mtime });
            return;
        }
        const at = this.#at(path);
        await (0,promises_.rm)(at, { recursive: true, force: true });
        const { mode, mtime } = attributesOf(entry);
        if (entry.type === '2') {
            await (0,promises_.symlink)(Buffer.from(entry.link, 'latin1'), at);
            await (0,promises_.lutimes)(at, mtime, mtime);
        }
        else if (entry.type === '1') {
            await (0,promises_.link)(this.#at(cleanPath(entry.link)), at);
        }
        else {
            this.#checkFile(entry, path);
            const map = await reader.sparseMap(entry);
            const bytes = map === undefined ? reader.body() : (0,sparse/* expanded */.sz)(reader.body(), map);
            await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(at, { flags: 'wx', mode: 0o600 }));
            await (0,promises_.chmod)(at, mode);
            await (0,promises_.utimes)(at, mtime, mtime);
        }
    }
    /** A directory that may not be written to gets its permissions when all is in it. */
    async finish() {
        for (const [path, { mode, mtime }] of [...this.#directories].toReversed()) {
            await (0,promises_.chmod)(this.#at(path), mode);
            await (0,promises_.utimes)(this.#at(path), mtime, mtime);
        }
    }
    #checkFile(entry, path) {
        if (entry.type !== '0' && entry.type !== 'S') {
            const name = (0,printable/* quoted */.TL)(Buffer.from(path, 'latin1').toString());
            const what = `writing ${this.#dir}: ${name} is a device or a pipe`;
            throw new errors/* ImageError */.C8('UNSUPPORTED', what, { hint: 'a tar can hold it' });
        }
    }
    /** With those that it is in; whatever else has the name goes. */
    async #directory(path) {
        if (this.#made.has(path)) {
            return;
        }
        await this.#directory(divided(path)[0]);
        const at = this.#at(path);
        const found = await (0,disk_errors/* ifThere */.y)(() => (0,promises_.lstat)(at));
        if (found?.isDirectory() !== true) {
            await (0,promises_.rm)(at, { force: true });
            await (0,promises_.mkdir)(at, { mode: 0o755 });
        }
        else {
            await (0,promises_.chmod)(at, found.mode | 0o700);
        }
        this.#made.add(path);
    }
    #at(path) {
        return Buffer.from(`${Buffer.from(this.#dir).toString('latin1')}/${path}`, 'latin1');
    }
}

;// CONCATENATED MODULE: ./lib/place/deliver-files.js












/** @throws ImageError `INVALID_ARGUMENT` where there is none */
function standardOutput(stdout) {
    if (stdout === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'an output to standard output is not possible here');
    }
    return stdout;
}
/** Several platforms have a directory each: `linux_amd64`. */
async function filesIntoDirectory(store, root, dir, { signal }) {
    const images = await imagesIn(store, root, { signal });
    for (const { manifest, platform } of images) {
        const into = images.length === 1 || platform === undefined ? dir : (0,external_node_path_.join)(dir, folderOf(platform));
        await extract(flatten(store, manifest, { signal }), into, { signal });
    }
}
function folderOf(platform) {
    return (0,oci_platform/* formatPlatform */.Bq)(platform).replaceAll(/[^\w.-]/g, '_');
}
/** One platform's files. @param path `-` for standard output */
async function filesIntoTar(store, root, path, { stdout, signal }) {
    const [image, ...others] = await imagesIn(store, root, { signal });
    if (image === undefined || others.length > 0) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'a tar of files is of one platform', {
            hint: 'build for one, or write them to a directory with type=local',
        });
    }
    const tar = flatten(store, image.manifest, { signal });
    await (path === STANDARD_OUTPUT
        ? (0,external_node_stream_promises_.pipeline)(tar, standardOutput(stdout), { signal, end: false })
        : writeStream(path, tar, signal));
}
async function writeStream(path, chunks, signal) {
    const file = await new_file/* NewFile */.PA.at(path);
    try {
        await (0,external_node_stream_promises_.pipeline)(chunks, file.stream, { signal });
        await file.keep();
    }
    catch (error) {
        await file.discard();
        throw error === file.stream.errored ? (0,disk_errors/* fileError */.zS)('ARCHIVE', `writing ${path}`, error) : error;
    }
}
/** The images of an index, or the one; attestations have no files. */
async function imagesIn(store, root, options) {
    const found = await (0,read_manifest/* readManifest */.W)(store, root, options);
    if (found.kind === 'manifest') {
        return [{ manifest: found, platform: root.platform }];
    }
    const children = found.kind === 'index'
        ? found.manifests.filter((one) => (0,oci_manifest/* attestedDigest */.Js)(one) === undefined)
        : [];
    return (0,each_of/* eachOf */.p)(children, 1, async (child) => {
        const manifest = await (0,read_manifest/* readManifest */.W)(store, child, options);
        if (manifest.kind !== 'manifest') {
            throw new errors/* ImageError */.C8('INTERNAL', `${child.digest} is no image`);
        }
        return { manifest, platform: child.platform };
    });
}

// EXTERNAL MODULE: ./lib/content/read-graph.js
var read_graph = __webpack_require__(94424);
// EXTERNAL MODULE: ./lib/layout/entry.js
var entry = __webpack_require__(97118);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(50858);
;// CONCATENATED MODULE: ./lib/place/mounting.js






/**
 * A repository that mounts what the store knows to be in others of its registry, because it was
 * pulled from there or pushed there, where docker would. A registry that knows better is sent the blob.
 */
class Mounting {
    place;
    #repository;
    #places;
    #offers = new Map();
    #holders = new Map();
    #store;
    constructor(repository, places, store) {
        this.place = repository.place;
        this.#repository = repository;
        this.#places = places;
        this.#store = store;
    }
    /** The repository that a blob was to be mounted from. */
    offeredFrom(digest) {
        return this.#offers.get(digest);
    }
    async put(descriptor, body, options = {}) {
        if (options.force === true || (0,media_type/* isTaggableType */.ys)(descriptor.mediaType)) {
            return this.#repository.put(descriptor, body, options);
        }
        const { registry } = this.#repository;
        const other = await this.#otherWith(descriptor.digest, options);
        const from = other === undefined ? [] : [this.#places.repository({ registry, repository: other })];
        return this.#repository.put(descriptor, body, { ...options, from });
    }
    has(descriptor, options) {
        return this.#repository.has(descriptor, options);
    }
    tag(descriptor, name, options) {
        return this.#repository.tag(descriptor, name, options);
    }
    lookup(name, options) {
        return this.#repository.lookup(name, options);
    }
    /** None where this repository should have it itself: then it is asked, and not for a mount. */
    async #otherWith(digest, options) {
        const { registry } = this.#repository;
        const all = await (0,once/* once */.O)(this.#holders, 'all', () => holdersIn(this.#store, registry, options));
        const holders = all.get(digest) ?? new Set();
        const [other] = holders.has(this.#repository.repository) ? [] : holders;
        if (other !== undefined) {
            this.#offers.set(digest, other);
        }
        return other;
    }
}
/** By blob which repositories of a registry are known to have it. */
async function holdersIn(store, registry, { signal }) {
    const prefix = `${registry}/`;
    const holders = new Map();
    for (const { descriptor } of await store.entries()) {
        const names = (0,entry/* repoDigestsOf */.d5)(descriptor).filter((name) => name.startsWith(prefix));
        const blobs = names.length === 0 ? [] : await blobsBelow(store, descriptor, { signal });
        for (const digest of blobs) {
            const known = holders.get(digest) ?? new Set();
            holders.set(digest, known);
            for (const name of names) {
                known.add((0,index_edits/* repositoryOf */._M)(name).slice(prefix.length));
            }
        }
    }
    return holders;
}
/** What is broken or missing of an image keeps no other from being pushed. */
async function blobsBelow(store, root, options) {
    const nodes = await (0,read_graph/* readGraph */.t)(store, root, { ...options, onFailure: errors/* unlessInterrupted */.V1 });
    return nodes.flatMap(({ descriptor: { mediaType, digest } }) => (0,media_type/* isTaggableType */.ys)(mediaType) ? [] : [digest]);
}

;// CONCATENATED MODULE: ./lib/place/deliver-built.js








/**
 * Copies what was built from the store to where it goes; layers are compressed on the way, but not for
 * one machine. @returns what a registry or another place got @throws ImageError
 */
async function deliver(places, root, output, options = {}) {
    switch (output.kind) {
        case 'place':
            return toPlace(places, root, output.place, options);
        case 'directory':
            return filesIntoDirectory(await places.store(), root, output.path, options);
        case 'tar':
            return filesIntoTar(await places.store(), root, output.path, options);
        default:
            return toStandardOutput(places, root, output.kind, options);
    }
}
async function toPlace(places, root, place, { onProgress, signal }) {
    const isPlain = place.transport === 'docker-daemon' || place.transport === 'docker-archive';
    const { image, selection } = await inForm(places, root, isPlain, { signal });
    const { target, name } = await places.target(place, { signal });
    const isRegistry = place.transport === 'docker';
    const store = await places.store();
    const to = isRegistry ? new Mounting(places.repository(place.reference), places, store) : target;
    try {
        const options = { ...selection, referrers: false, onProgress, signal };
        const result = await (0,copy/* copy */.C)(image, { target: to, name }, options);
        if (place.transport !== 'store') {
            await target.close?.();
        }
        return result;
    }
    catch (error) {
        await target.abort?.(error);
        throw error;
    }
}
/** @param isPlain for an engine of one platform, which wants layers without compression */
async function inForm(places, root, isPlain, { signal }) {
    const store = await places.store();
    const stored = { source: rooted(store, root), name: '' };
    if (isPlain) {
        return { image: stored, selection: { preferred: (0,oci_platform/* hostPlatforms */.Hp)() } };
    }
    const options = { selection: {}, wanted: GZIP, signal };
    return { image: await compressedAs(stored, store, options), selection: {} };
}
async function toStandardOutput(places, root, kind, { stdout, onProgress, signal }) {
    const isPlain = kind === 'docker-archive';
    const { image, selection } = await inForm(places, root, isPlain, { signal });
    const place = 'standard output';
    const archive = new archive_writer.ArchiveWriter(standardOutput(stdout), { place, docker: isPlain });
    try {
        const target = { target: archive, name: '' };
        await (0,copy/* copy */.C)(image, target, { ...selection, referrers: false, onProgress, signal });
        await archive.close();
    }
    catch (error) {
        await archive.abort(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/place/places.js + 2 modules
var places = __webpack_require__(67693);
// EXTERNAL MODULE: ./lib/store/default-path.js
var default_path = __webpack_require__(48382);
;// CONCATENATED MODULE: ./lib/cache/build-cache.js








/** Of a layer: the steps that made it, with commas. */
const STEPS = 'dev.transship.steps';
const EVERYTHING = {};
/**
 * The build cache of a store on its way from one job to the next: the layers that the last build of
 * this name made or used are an artifact in the image cache, which notes the step of each.
 * A failure of the cache is a miss.
 */
class BuildCache {
    #name;
    #steps;
    #store;
    #images;
    #log;
    #used = new Map();
    /** @param name the same for builds that share steps @param steps those of the store */
    constructor(name, parts) {
        this.#name = `build ${name}`;
        this.#steps = parts.steps;
        this.#store = parts.store;
        this.#images = parts.images;
        this.#log = parts.log;
    }
    async find(step) {
        const layer = await this.#steps.find(step);
        if (layer !== undefined) {
            this.#use(step, layer);
        }
        return layer;
    }
    async note(step, layer) {
        this.#use(step, layer);
        await this.#steps.note(step, layer);
    }
    #use(step, layer) {
        const used = this.#used.get(layer.digest) ?? { layer, steps: new Set() };
        this.#used.set(layer.digest, used);
        used.steps.add(step);
    }
    /** Brings what the last job saved into the store. @returns how many layers that were */
    async restore(options = {}) {
        try {
            const last = await this.#images.lastSeen(this.#name, EVERYTHING, options);
            return last === undefined ? 0 : await this.#restored(last.digest, options);
        }
        catch (error) {
            (0,errors/* unlessInterrupted */.V1)(error);
            this.#log(`cache: no steps of the last build: ${(0,errors/* messageOf */.bD)(error)}`);
            return 0;
        }
    }
    async #restored(digest, options) {
        const image = await this.#images.restore(NOWHERE, digest, EVERYTHING, options);
        await new graph/* GraphCopy */.u(image.source, this.#store, options).copy(image.root);
        const manifest = await (0,read_manifest/* readManifest */.W)(this.#store, image.root, options);
        const layers = manifest.kind === 'manifest' ? manifest.layers : [];
        for (const layer of layers) {
            for (const step of (layer.annotations?.[STEPS] ?? '').split(',').filter(oci_digest/* isDigest */.Bc)) {
                await this.#steps.note(step, (0,descriptor/* plain */.p)(layer));
            }
        }
        return layers.length;
    }
    /** Saves what this build made or used. It throws only the signal's reason. */
    async save(options = {}) {
        if (this.#used.size === 0 || !this.#images.writable) {
            return;
        }
        try {
            const root = await this.#artifact(options);
            const image = await this.#images.restore(this.#store, root, EVERYTHING, options);
            await this.#images.save(image, options);
            await this.#images.remember(this.#name, image, options);
        }
        catch (error) {
            (0,errors/* unlessInterrupted */.V1)(error);
            this.#log(`cache: the steps of this build are not saved: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #artifact(options) {
        const empty = documentOf(media_type/* MEDIA_TYPE */.Ap.ociEmpty, {});
        const layers = [];
        for (const { layer, steps } of this.#used.values()) {
            // Those of stages that are only copied from are kept nowhere.
            if (await this.#store.holds(layer, options)) {
                layers.push({ ...(0,descriptor/* plain */.p)(layer), annotations: { [STEPS]: [...steps].sort().join(',') } });
            }
        }
        const manifest = documentOf(media_type/* MEDIA_TYPE */.Ap.ociManifest, {
            schemaVersion: 2,
            mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
            artifactType: 'application/vnd.transship.build-cache.v1+json',
            config: empty.descriptor,
            layers: layers.toSorted((one, other) => (one.digest < other.digest ? -1 : 1)),
        });
        for (const { descriptor, bytes } of [empty, manifest]) {
            await this.#store.put(descriptor, (0,whole/* bodyOf */.EN)(bytes), options);
        }
        return manifest.descriptor;
    }
}
/** What the cache lacks is nowhere else. */
const NOWHERE = {
    place: 'the build cache',
    resolve: async (name) => missing(name),
    fetch: async ({ digest }) => missing(digest),
};
function missing(what) {
    throw new errors/* ImageError */.C8('NOT_FOUND', `the build cache: it lacks ${what}`);
}

// EXTERNAL MODULE: ./lib/cache/image-cache.js + 10 modules
var image_cache = __webpack_require__(76338);
// EXTERNAL MODULE: ./lib/action/cache-backend.js + 8 modules
var cache_backend = __webpack_require__(44219);
// EXTERNAL MODULE: ./lib/action/printed.js
var printed = __webpack_require__(14684);
;// CONCATENATED MODULE: ./lib/action/build-cache.js







/** The build cache of this repository in the Actions cache; `undefined` where none is wanted. */
async function openBuildCache(inputs, places, runner) {
    if (inputs.cache === 'false' || inputs.noCache) {
        runner.cacheProgram.stop();
        return undefined;
    }
    const store = await places.store();
    const readOnly = inputs.cache === 'read-only';
    const backend = await cache_backend/* ActionsCacheBackend */.o.open({
        env: runner.env,
        program: runner.cacheProgram,
        staging: (0,external_node_path_.join)(store.dir, 'ingest'),
        otherStaging: [runner.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), (0,external_node_os_.tmpdir)()],
        readOnly,
        onLog: printed/* info */.pq,
    });
    const images = new image_cache/* ImageCache */.S(backend, store, {
        prefix: inputs.cachePrefix,
        readOnly,
        onLog: printed/* info */.pq,
    });
    const { context, file = '', target = '', platforms } = inputs;
    const name = JSON.stringify([context, file, target, platforms]);
    const steps = new BuildCache(name, { steps: new StoredSteps(store), store, images, log: printed/* info */.pq });
    return { steps, close: () => images.close() };
}

;// CONCATENATED MODULE: ./lib/place/annotation-level.js


/** Docker's words before an annotation: `index:`, `manifest,index:`, `manifest[linux/amd64]:`. */
const LEVELS = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):([^=]+=.*)$/s;
/**
 * Divides `index:NAME=VALUE`; without a word it is of the manifest. Those of descriptors, or of one platform's
 * manifest alone, are not written here.
 * @throws ImageError `INVALID_ARGUMENT`
 */
function annotationLevels(text) {
    const [, words = 'manifest', rest = text] = LEVELS.exec(text) ?? [];
    const levels = words.split(',').map((word) => {
        if (word !== 'manifest' && word !== 'index') {
            throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `the annotation ${(0,printable/* quoted */.TL)(text)}: no ${word} here`, {
                hint: 'an annotation is NAME=VALUE or index:NAME=VALUE: of a manifest or an index',
            });
        }
        return word;
    });
    return { levels, rest };
}

// EXTERNAL MODULE: ./lib/action/input-values.js
var input_values = __webpack_require__(59665);
;// CONCATENATED MODULE: ./lib/action/quoted-lines.js
const QUOTED = /^"((?:[^"]|"")*)"[^\S\n]*$|^.*$/gm;
/**
 * The lines of a list of docker's actions. One in double quotes may go on over several lines, as the value of
 * a secret may; a quote in it is written twice.
 */
function quotedLines(text) {
    return [...text.replaceAll('\r\n', '\n').matchAll(QUOTED)]
        .map(([line, quoted]) => quoted?.replaceAll('""', '"') ?? line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/action/registry-inputs.js
var registry_inputs = __webpack_require__(55661);
;// CONCATENATED MODULE: ./lib/action/build-inputs.js









/** Every input of build/action.yml, with its default; a test holds the two together. */
const BUILD_DEFAULTS = {
    ...registry_inputs/* REGISTRY_DEFAULTS */.T,
    ...{ context: '.', file: '', target: '', tags: '', platforms: '', outputs: '' },
    ...{ 'build-args': '', 'build-contexts': '', labels: '', annotations: '' },
    ...{ push: 'false', load: 'false', pull: 'false', 'no-cache': 'false' },
    ...{ secrets: '', 'secret-envs': '', 'secret-files': '', ssh: '', network: '', 'add-hosts': '' },
    ...{ engine: 'auto', 'ci-annotations': 'false', provenance: 'false' },
    ...{ cache: 'true', 'cache-prefix': 'transship' },
    ...{ allow: '', attests: '', builder: '', 'cache-from': '', 'cache-to': '', call: '' },
    ...{ 'cgroup-parent': '', 'no-cache-filters': '', sbom: '', 'shm-size': '', ulimit: '' },
};
/** Inputs of docker/build-push-action, and those of their values that can be honoured here. */
const UNSUPPORTED = {
    ...{ allow: /^$/, attests: /^$/, builder: /^$/, 'cgroup-parent': /^$/, 'shm-size': /^$/ },
    ...{ ulimit: /^$/, 'no-cache-filters': /^$/, call: /^(?:build)?$/, sbom: /^(?:false)?$/ },
    ...{ 'cache-from': /^(?:type=gha)?$/, 'cache-to': /^(?:type=gha(?:,mode=(?:min|max))?)?$/ },
    provenance: /^(?:true|false|mode=min)?$/,
};
/** @throws ImageError `INVALID_ARGUMENT`, with nothing of a secret in it */
function readBuildInputs(env, warn) {
    const input = (0,input_values/* inputsIn */.RN)(env, BUILD_DEFAULTS);
    const lines = (name) => quotedLines(input(name));
    const list = (name) => lines(name)
        .flatMap((line) => line.split(','))
        .map((one) => one.trim())
        .filter((one) => one !== '');
    const path = (name) => (input(name) === '' ? undefined : (0,external_node_path_.resolve)(input(name)));
    (0,input_values/* unknownInputs */.qs)(env, BUILD_DEFAULTS).forEach(warn);
    refuse(input);
    const tags = list('tags').map(oci_reference/* parseReference */.F2);
    const annotations = lines('annotations');
    return {
        context: input('context'),
        file: input('file') || undefined,
        target: input('target') || undefined,
        arguments: new Map(lines('build-args').map((line) => build_inputs_pairIn('build-args', line))),
        contexts: new Map(lines('build-contexts').map((line) => build_inputs_pairIn('build-contexts', line))),
        labels: Object.fromEntries(lines('labels').map((line) => build_inputs_pairIn('labels', line))),
        annotations: annotationsFor('manifest', annotations),
        indexAnnotations: annotationsFor('index', annotations),
        platforms: list('platforms').map(oci_platform/* parsePlatform */.Y8),
        tags,
        outputs: lines('outputs').flatMap((line) => buildOutputs(line, tags)),
        push: (0,input_values/* flag */.Jt)(input, 'push'),
        load: (0,input_values/* flag */.Jt)(input, 'load'),
        pull: (0,input_values/* flag */.Jt)(input, 'pull'),
        noCache: (0,input_values/* flag */.Jt)(input, 'no-cache'),
        ...secretsOf(lines, list('secret-envs')),
        ssh: list('ssh'),
        ...moreOf(input, list),
        ...(0,registry_inputs/* readRegistryInputs */.r)(input, path, warn),
    };
}
function refuse(input) {
    const all = Object.entries(UNSUPPORTED);
    const given = all.filter(([name, honoured]) => !honoured.test(input(name))).map(([name]) => name);
    if (given.length > 0) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `inputs ${given.join(', ')} cannot be honoured here`, {
            hint: 'leave them out, or build with docker/build-push-action',
        });
    }
}
/** What docker/build-push-action has no inputs for, and what only engines are told of. */
function moreOf(input, list) {
    return {
        network: input('network') || undefined,
        addHosts: list('add-hosts'),
        engine: (0,input_values/* oneOf */.yL)(input, 'engine', ['auto', 'docker', 'podman', 'buildah']),
        provenance: input('provenance') !== 'false',
        ciAnnotations: (0,input_values/* flag */.Jt)(input, 'ci-annotations'),
        cache: (0,input_values/* oneOf */.yL)(input, 'cache', ['true', 'false', 'read-only']),
        cachePrefix: (0,input_values/* readPrefix */.fr)(input),
    };
}
function build_inputs_pairIn(name, line) {
    const equals = line.indexOf('=');
    if (equals < 1) {
        throw (0,input_values/* wrong */.Qm)(name, 'a line is not NAME=VALUE');
    }
    return [line.slice(0, equals), line.slice(equals + 1)];
}
function annotationsFor(level, lines) {
    const all = lines.map(annotationLevels).filter(({ levels }) => levels.includes(level));
    return Object.fromEntries(all.map(({ rest }) => build_inputs_pairIn('annotations', rest)));
}
/** A value goes to the engine's command in its environment: arguments can be read by others. */
function secretsOf(lines, variables) {
    const values = {};
    const secrets = lines('secrets').map((line, at) => {
        const [id, value] = build_inputs_pairIn('secrets', line);
        values[`TRANSSHIP_SECRET_${at}`] = value;
        return `id=${id},env=TRANSSHIP_SECRET_${at}`;
    });
    const fromEnvironment = variables.map((line) => {
        const [id, variable] = build_inputs_pairIn('secret-envs', line);
        return `id=${id},env=${variable}`;
    });
    const files = lines('secret-files').map((line) => {
        const [id, path] = build_inputs_pairIn('secret-files', line);
        return `id=${id},src=${path}`;
    });
    return { secrets: [...secrets, ...fromEnvironment, ...files], secretValues: values };
}

// EXTERNAL MODULE: ./lib/action/docker-config.js
var docker_config = __webpack_require__(15407);
// EXTERNAL MODULE: ./lib/action/environment.js
var environment = __webpack_require__(42039);
// EXTERNAL MODULE: ./lib/action/masked.js
var masked = __webpack_require__(95109);
// EXTERNAL MODULE: ./lib/action/registry-options.js + 1 modules
var registry_options = __webpack_require__(47883);
// EXTERNAL MODULE: ./lib/action/step-context.js + 3 modules
var step_context = __webpack_require__(42518);
;// CONCATENATED MODULE: ./lib/action/build-step.js





















/** The action that builds: inputs in, an image built and sent where it is to go, outputs out. */
async function runBuild(runner) {
    const { env, signal } = runner;
    const inputs = readBuildInputs(env, printed/* warning */.$e);
    (0,masked/* maskSecrets */.Q)(inputs, Object.values(inputs.secretValues));
    await (0,docker_config/* keepForLaterSteps */.a)(inputs, (0,step_context/* temporaryFolder */.y)(runner), env);
    const places = placesFor(inputs, runner);
    const cache = await openBuildCache(inputs, places, runner);
    try {
        await cache?.steps.restore({ signal });
        const built = await buildNow(places, inputs, runner, cache?.steps);
        await tagged(places, built, inputs);
        const written = await delivered(places, built, inputs, signal);
        tell(built, written, inputs);
        await cache?.steps.save({ signal });
    }
    finally {
        await cache?.close();
        await places.close();
    }
}
function placesFor(inputs, runner) {
    const { env } = runner;
    return new places/* Places */.N({
        engine: inputs.engine === 'buildah' ? 'auto' : inputs.engine,
        store: (0,default_path/* defaultStore */.L)(env, (0,external_node_os_.homedir)()),
        registries: (0,registry_options/* registryOptions */._)(inputs, env, printed/* info */.pq),
        temporary: (0,step_context/* temporaryFolder */.y)(runner),
    });
}
function buildNow(places, inputs, { env, signal }, steps) {
    const known = inputs.ciAnnotations ? ciAnnotations(env) : {};
    const epoch = env['SOURCE_DATE_EPOCH'];
    return build(places, {
        ...inputs,
        annotations: { ...known, ...inputs.annotations },
        indexAnnotations: { ...known, ...inputs.indexAnnotations },
        provenance: inputs.provenance
            ? { builder: ciFacts(env).run ?? '', names: inputs.tags.map(oci_reference/* formatReference */.FH) }
            : undefined,
        steps,
        epoch: epoch ? secondsOf(epoch) : undefined,
        stdin: external_node_stream_.Readable.from([]),
        engine: {
            choice: inputs.engine,
            secrets: inputs.secrets,
            ssh: inputs.ssh,
            network: inputs.network,
            addHosts: inputs.addHosts,
            env: { ...setOf((0,environment/* childEnvironment */.Q)(env)), ...inputs.secretValues },
        },
        onUndeclared: (names) => (0,printed/* warning */.$e)(`The Dockerfile has no ARG ${names.join(', ')}.`),
        onStep: (step) => {
            if (step.kind === 'begun') {
                (0,printed/* info */.pq)(`Step ${step.number}/${step.total} : ${step.text}`);
            }
            else if (step.kind === 'engine') {
                (0,printed/* info */.pq)(`Stage ${step.stage} is built by the engine: ${step.where} has RUN`);
            }
            else if (step.kind === 'triggers') {
                (0,printed/* info */.pq)(`# Executing ${step.count} build trigger${step.count === 1 ? '' : 's'}`);
            }
            else if (step.isCached) {
                (0,printed/* info */.pq)(' ---> Using cache');
            }
        },
        signal,
    });
}
function setOf(env) {
    const set = Object.entries(env).filter((one) => one[1] !== undefined);
    return Object.fromEntries(set);
}
async function tagged(places, { root }, { tags }) {
    const store = await places.store();
    for (const name of tags.length === 0 ? [''] : tags.map(oci_reference/* formatReference */.FH)) {
        await store.tag(root, name);
    }
}
/** @returns what a registry got, else what was built */
async function delivered(places, { root }, { tags, outputs, push, load }, signal) {
    if (tags.length === 0 && (push || load)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'reading input tags: without a name nothing can be pushed or loaded');
    }
    const targets = [
        ...outputs,
        ...(load ? tags.map(engineOutput) : []),
        ...(push ? tags.map(registryOutput) : []),
    ];
    let written = root;
    for (const target of targets) {
        const result = await deliver(places, root, target, { signal });
        if (result !== undefined && target.kind === 'place' && target.place.transport === 'docker') {
            written = result.written;
            const name = (0,oci_reference/* formatReference */.FH)(target.place.reference);
            (0,printed/* info */.pq)(`${name}: digest: ${written.digest} size: ${written.size}`);
        }
    }
    return written;
}
function tell({ root, config }, written, { tags }) {
    const { mediaType, digest, size } = written;
    const imageId = (0,media_type/* isIndexType */.$U)(root.mediaType) ? root.digest : config.digest;
    const name = tags.map(oci_reference/* formatReference */.FH).join(',');
    (0,printed/* info */.pq)(`Successfully built ${(0,oci_digest/* encodedOf */.EX)(imageId).slice(0, 12)}`);
    core.setOutput('digest', digest);
    core.setOutput('imageid', imageId);
    core.setOutput('metadata', JSON.stringify({
        'containerimage.config.digest': config.digest,
        'containerimage.descriptor': { mediaType, digest, size },
        'containerimage.digest': digest,
        ...(name === '' ? {} : { 'image.name': name }),
    }));
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHOWN = 500;
/** An engine's refusal as one line: what was being done, and the engine's own last words. */
function refusal(doing, result, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('ENGINE', `${doing}: ${lastWords(result)}`, { hint });
}
/** Its error line, else its last one: what comes before is progress, what follows is usage. */
function lastWords({ exitCode, stdout, stderr }) {
    const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? '';
    const words = line.replace(/^(?:docker: |Error: |Error response from daemon: )+/, '');
    return words === '' ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}


/***/ }),

/***/ 74640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chainIds)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);

/**
 * What each layer makes together with those below it, the base first: the same layer over another
 * base is another entry. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#layer-chainid
 */
function chainIds(diffIds) {
    const chain = [];
    for (const diffId of diffIds) {
        const below = chain.at(-1);
        chain.push(below === undefined ? diffId : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`${below} ${diffId}`));
    }
    return chain;
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expanded: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22486);




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


/***/ })

};
