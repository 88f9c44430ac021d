export const id = 3874;
export const ids = [3874];
export const modules = {

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncCommand: () => (/* binding */ syncCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/registry/client.js + 35 modules
var registry_client = __webpack_require__(4720);
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
            found.push(...(await entriesOf(entry, catalog, options)));
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
async function entriesOf(entry, catalog, options) {
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

;// CONCATENATED MODULE: ./lib/sync/part.js


/** @throws ImageError `INVALID_ARGUMENT` unless it reads `I/N`, with I from 1 to N */
function parseShard(text) {
    const [, index, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    if (of === undefined || shard.index < 1 || shard.index > shard.of) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(text)} is not a part`, {
            hint: 'write I/N, such as 1/4 for the first of four',
        });
    }
    return shard;
}

// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var oci_digest = __webpack_require__(9501);
;// CONCATENATED MODULE: ./lib/sync/plan-file.js






/**
 * A plan as one machine writes it and others read it, so that all of them do parts of one and the same. It holds no
 * secret of the sync file.
 */
function encodePlan({ images, failures, parts }, { text, bytes }) {
    return {
        version: 1,
        file: (0,oci_digest/* digestOf */.ol)(text),
        ...(parts === undefined ? {} : { shards: parts.of, split: parts.digest }),
        images: images.map((image) => ({
            entry: image.entry.where,
            source: (0,oci_reference/* formatReference */.FH)(image.source),
            target: (0,oci_reference/* formatReference */.FH)(image.target),
            digest: image.root.digest,
            mediaType: image.root.mediaType,
            size: image.root.size,
            bytes: bytes.get(image) ?? 0,
            ...(parts === undefined ? {} : { shard: parts.partOf.get(image) }),
        })),
        failures: failures.map(({ entry, source, target, error }) => ({
            entry: entry.where,
            source: (0,oci_reference/* formatReference */.FH)(source),
            target: (0,oci_reference/* formatReference */.FH)(target),
            error: (0,lib_errors/* messageOf */.bD)(error),
        })),
    };
}
/** @throws ImageError `INVALID_DOCUMENT`; `CONFLICT` for the plan of another sync file */
function decodePlan(bytes, options) {
    const { where, text } = options;
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    if (document['version'] !== 1) {
        throw (0,decode/* invalid */.Gq)(where, 'it is not a plan of version 1');
    }
    if (document['file'] !== (0,oci_digest/* digestOf */.ol)(text)) {
        throw new lib_errors/* ImageError */.C8('CONFLICT', `${where}: it is the plan of another sync file`, {
            hint: 'make the plan anew, from the file as it is now',
        });
    }
    const decoder = new PlanDecoder(options);
    const found = (0,decode/* asArray */._j)(document['images'], `${where}: images`, (value, at) => decoder.image((0,decode/* asObject */.eB)(value, at), at));
    return {
        images: found.map(({ image }) => image),
        failures: (0,decode/* asArray */._j)(document['failures'], `${where}: failures`, (value, at) => decoder.failure((0,decode/* asObject */.eB)(value, at), at)),
        parts: partsIn(document, found, where),
    };
}
function partsIn(document, images, where) {
    const of = (0,decode/* optional */.lq)(document['shards'], `${where}: shards`, decode/* asSize */.ED);
    const split = (0,decode/* optional */.lq)(document['split'], `${where}: split`, decode/* asString */.oJ);
    return of === undefined || split === undefined || !(0,oci_digest/* isDigest */.Bc)(split)
        ? undefined
        : { of, digest: split, partOf: new Map(images.map(({ image, shard = 0 }) => [image, shard])) };
}
class PlanDecoder {
    #options;
    #sources = new Map();
    constructor(options) {
        this.#options = options;
    }
    image(members, where) {
        const { source, target, entry } = this.#names(members, where);
        const digest = (0,decode/* asString */.oJ)(members['digest'], `${where}: digest`);
        if (!(0,oci_digest/* isDigest */.Bc)(digest)) {
            throw (0,decode/* invalid */.Gq)(`${where}: digest`, 'it is not a digest');
        }
        const mediaType = (0,decode/* asString */.oJ)(members['mediaType'], `${where}: mediaType`);
        const root = { mediaType, digest, size: (0,decode/* asSize */.ED)(members['size'], `${where}: size`) };
        const repository = this.#options.repositories(source);
        const name = (0,oci_reference/* familiarName */.hG)(source);
        const from = this.#sources.get(name) ?? new remember/* Remembering */.G(repository);
        this.#sources.set(name, from);
        return {
            image: { entry, source, target, root, from, repository },
            shard: (0,decode/* optional */.lq)(members['shard'], `${where}: shard`, decode/* asSize */.ED),
        };
    }
    failure(members, where) {
        const message = (0,decode/* asString */.oJ)(members['error'], `${where}: error`);
        return { ...this.#names(members, where), error: new lib_errors/* ImageError */.C8('REGISTRY', message) };
    }
    #names(members, where) {
        const text = (key) => (0,decode/* asString */.oJ)(members[key], `${where}: ${key}`);
        const name = (key) => everyRepositoryIn(text(key)) ?? (0,oci_reference/* parseReference */.F2)(text(key));
        const [source, target] = [name('source'), name('target')];
        return { source, target, entry: this.#entryAt(text('entry'), where, { source, target }) };
    }
    /** One repository of a whole registry has no entry of its own in the file. */
    #entryAt(at, where, names) {
        const { entries, catalogs = [] } = this.#options.file;
        const own = entries.find((entry) => entry.where === at);
        const catalog = catalogs.find((entry) => entry.where === at);
        const entry = own ?? (catalog && { ...catalog, ...names });
        if (entry === undefined) {
            throw (0,decode/* invalid */.Gq)(`${where}: entry`, 'the sync file has no such entry');
        }
        return entry;
    }
}

// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
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

// EXTERNAL MODULE: ./lib/sync/tag-expression.js
var tag_expression = __webpack_require__(6006);
// EXTERNAL MODULE: ./lib/sync/tag-words.js
var tag_words = __webpack_require__(3307);
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
    const inRange = anyOf(semver.map(tag_words/* tagFilter */.fB));
    const isAllowed = anyOf(allow.map(wholeTag));
    const isDenied = anyOf(deny.map(wholeTag));
    const wanted = tags.filter((tag) => !namesNoImage(tag) && !isDenied(tag)).toSorted(tag_words/* byVersion */.oN);
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
    const rules = renames.map(([pattern, name]) => [(0,tag_expression/* tagExpression */.Z)(pattern, { wholeTag: true }), name]);
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
    return (0,tag_expression/* tagExpression */.Z)(pattern, { wholeTag: true }).test;
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
    return [...entry.texts('platform'), ...entry.texts('platforms')].map(platform/* parsePlatform */.Y8);
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
        return repositories.keys().flatMap((name) => imagesOf(kind, { repositories, name, host, to }));
    });
}
function imagesOf(kind, listed) {
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
        return texts.includes('all') ? [] : texts.map(platform/* parsePlatform */.Y8);
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
var credential = __webpack_require__(4725);
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

// EXTERNAL MODULE: ./lib/oci/markdown.js
var markdown = __webpack_require__(6420);
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
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    const texts = (key) => (0,decode/* asArray */._j)(document[key], `${where}: ${key}`, decode/* asString */.oJ);
    return {
        shards: (0,decode/* asArray */._j)(document['shards'], `${where}: shards`, textThat(parseShard)),
        splits: texts('splits'),
        images: (0,decode/* asArray */._j)(document['images'], `${where}: images`, decodeImage),
        deleted: (0,decode/* asArray */._j)(document['deleted'], `${where}: deleted`, textThat(oci_reference/* parseReference */.F2)),
        errors: texts('errors'),
    };
}
/** A text that can be read as what it claims to be. @param read throws if it cannot */
function textThat(read) {
    return (value, where) => {
        const text = (0,decode/* asString */.oJ)(value, where);
        try {
            read(text);
        }
        catch (error) {
            throw (0,decode/* invalid */.Gq)(where, (0,lib_errors/* messageOf */.bD)(error));
        }
        return text;
    };
}
function readName(text) {
    return everyRepositoryIn(text) ?? (0,oci_reference/* parseName */.$q)(text);
}
function decodeImage(value, where) {
    const image = (0,decode/* asObject */.eB)(value, where);
    const text = (key) => (0,decode/* optional */.lq)(image[key], `${where}: ${key}`, decode/* asString */.oJ);
    const status = (0,decode/* asString */.oJ)(image['status'], `${where}: status`);
    const [digest, written, error] = [text('digest'), text('written'), text('error')];
    return {
        source: textThat(readName)(image['source'], `${where}: source`),
        target: textThat(readName)(image['target'], `${where}: target`),
        status: status === 'copied' || status === 'exists' ? status : 'failed',
        bytes: (0,decode/* asSize */.ED)(image['bytes'], `${where}: bytes`),
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
const REPORT_HEAD = ['SOURCE', 'TARGET', 'DIGEST', 'STATUS', 'SENT'];
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/disk/folder.js
var folder = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/content/wrapped.js
var wrapped = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
;// CONCATENATED MODULE: ./lib/sync/sync-image.js





/**
 * Brings one image to its target. One that is there costs a HEAD and a look at what refers to it: what
 * refers to the images of its platforms came with it.
 */
async function syncImage(image, to, options = {}) {
    const { source, target, root, entry } = image;
    const name = nameOf(target);
    // What was planned is what is copied, wherever the tag points to by now.
    const from = new wrapped/* WrappedSource */.N(image.from, { resolve: () => async () => root });
    try {
        const looked = await to.lookup?.(name, options);
        if (looked !== undefined && (await isThere({ from, root, entry }, to, looked, options))) {
            return { ...UNCHANGED, digest: root.digest, written: looked.digest };
        }
        const { written, status, bytes } = await (0,copy/* copy */.C)({ source: from, name: nameOf(source) }, { target: to, name, looked: Promise.resolve(looked) }, {
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
function nameOf({ tag = 'latest', digest }) {
    return digest ?? tag;
}
async function isThere({ from, root, entry }, to, looked, options) {
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
    #folder = (0,once/* lazily */.q)(() => (0,folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.#path)));
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
        return this.#done.get(keyOf(image));
    }
    async add(image, done) {
        await this.#folder();
        const { digest, written } = done;
        await (0,promises_.appendFile)(this.#path, `${JSON.stringify({ key: keyOf(image), digest, written })}\n`);
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
function keyOf({ source, target, root }) {
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

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
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
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
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
        platforms: platforms.map(platform/* formatPlatform */.Bq),
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
    await add(selected.source, selected.root, content, options);
    return content;
}
async function add(source, descriptor, content, options) {
    content.set(descriptor.digest, descriptor.size);
    const manifest = await (0,read_manifest/* readManifest */.W)(source, descriptor, options);
    for (const child of (0,oci_manifest/* children */.Y_)(manifest)) {
        if (manifest.kind === 'index') {
            await add(source, child, content, options);
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

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/read-file-whole.js
var read_file_whole = __webpack_require__(201);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/cli/sync-preview.js






/** Says what a sync would do; as JSON, it is the plan that parts of it take. */
async function previewSync({ output, signal }, { file, plan, text, shards }) {
    const { images, failures, extra } = plan;
    const weighed = await weigh(images, file.concurrency * 2, { signal });
    const parts = shards === undefined ? undefined : partsOf(weighed, shards);
    const bytes = new Map(weighed.map((one) => [one.image, bytesOf([one])]));
    const deleted = extra.flatMap(({ repository, tags }) => tags.map((tag) => (0,oci_reference/* familiarReference */.ZD)({ ...repository, tag })));
    const cells = images.map((image) => [
        (0,oci_reference/* familiarReference */.ZD)(image.source),
        (0,oci_reference/* familiarReference */.ZD)(image.target),
        (0,words/* formatSize */.Xq)(bytes.get(image) ?? 0),
        ...(parts === undefined ? [] : [String(parts.partOf.get(image))]),
    ]);
    const head = ['SOURCE', 'TARGET', 'SIZE', ...(parts === undefined ? [] : ['PART'])];
    output.text((0,table/* formatTable */.k)(head, cells));
    for (const name of deleted) {
        output.line(`delete ${name}`);
    }
    const total = bytesOf(weighed);
    output.line(`${images.length} images, ${(0,words/* formatSize */.Xq)(total)} with shared content once`);
    output.document({
        ...encodePlan({ images, failures, parts }, { text, bytes }),
        deleted,
        bytes: total,
    });
    const refusals = extra.flatMap(({ refusal }) => refusal ?? []);
    const errors = [...failures.map(({ error }) => error), ...refusals];
    (0,cli_errors/* throwIfAny */.MI)(errors, images.length + errors.length);
}

// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/cli/sync-report.js






/** The table at the end. */
async function tellReport({ output }, report, { summary }) {
    output.text((0,table/* formatTable */.k)(REPORT_HEAD, report.images.map(reportRow)));
    for (const name of report.deleted) {
        output.line(`deleted ${name}`);
    }
    output.document(report);
    if (summary !== undefined) {
        await (0,new_file/* writeWhole */.f8)(summary, reportMarkdown(report));
    }
}
/** Parts that are missing and named one by one. */
const NAMED_PARTS = 20;
/** The results of parts as those of one sync; a part that is missing, or is one of another whole, is a failure as well. */
async function mergeSyncs(context, paths, flags) {
    const reports = [];
    for (const path of paths) {
        reports.push(decodeReport(await (0,read_file_whole/* readFileWhole */.w)(path), path));
    }
    const report = mergedReport(reports);
    await tellReport(context, report, flags);
    const missing = missingShards(report);
    const more = missing.length - NAMED_PARTS;
    const failed = [
        ...report.images.flatMap(({ error }) => error ?? []),
        ...report.errors,
        ...missing
            .slice(0, NAMED_PARTS)
            .map((shard) => `joining results: there is none of part ${shard}`),
        ...(more > 0 ? [`joining results: there are none of ${more} more parts`] : []),
        ...(report.splits.length > 1
            ? ['joining results: the parts saw other images at their sources, and may lack some']
            : []),
    ];
    (0,cli_errors/* throwIfAny */.MI)(failed.map(asError), report.images.length + failed.length);
}
/** An error as a report has it, with its code at the end. */
function asError(text) {
    return new lib_errors/* ImageError */.C8('REGISTRY', text.replace(/ \[[A-Z_]+\]$/, ''));
}

;// CONCATENATED MODULE: ./lib/cli/commands/sync.js



















function syncCommand(bind) {
    return new commander/* Command */.uB('sync')
        .description('Copy many images as a file says')
        .argument('<file...>', 'a sync file, or one for regsync or skopeo sync; with --merge, results')
        .option('--shard <i/n>', 'only part I of N, split by bytes, the same way on every machine')
        .option('--dry-run', 'print what would be done, and how many bytes it is')
        .option('--shards <n>', 'with --dry-run, split it into N parts: with --json, a plan for them')
        .option('--plan <file>', 'do what --dry-run --json has planned, instead of looking anew')
        .option('--delete', 'delete tags of target repositories that the file does not ask for')
        .option('--force', 'delete even more than half of the tags of a repository')
        .option('--to <prefix>', 'where the images of a file for skopeo sync go')
        .option('--scoped', 'with --to, keep the whole name of the source below it')
        .option('--state <file>', 'where an interrupted run is noted; below the store without it')
        .option('--summary <file>', 'write the table as Markdown to this file')
        .option('--merge', 'join the results of parts, each the output of sync --shard --json')
        .addHelpText('after', (0,command/* examples */.K)('sync mirror.yaml', 'sync --dry-run --delete mirror.yaml', 'sync --shard 1/4 --json mirror.yaml > part-1.json', 'sync --dry-run --shards 4 --json mirror.yaml > plan.json', 'sync --plan plan.json --shard 1/4 mirror.yaml', 'sync --merge part-1.json part-2.json part-3.json part-4.json', 'sync --to registry.example.com/mirror skopeo.yaml'))
        .action(bind(syncAll));
}
async function syncAll(context, paths, flags) {
    if (flags.merge === true) {
        await mergeSyncs(context, paths, flags);
        return;
    }
    const [path = '', ...others] = paths;
    if (others.length > 0) {
        const what = `error: too many arguments: ${others.join(' ')}`;
        throw (0,cli_errors/* usageError */.Wp)('sync', new commander/* CommanderError */.b7(2, 'commander.excessArguments', what));
    }
    const { shard, delete: deletes = false, force: isForced = false } = flags;
    const words = { shard: shard === undefined ? undefined : parseShard(shard), deletes, isForced };
    const shards = countOf(flags);
    const text = await (0,read_file_whole/* readFileWhole */.w)(path);
    const { to: prefix, scoped: isScoped = false } = flags;
    const written = readSyncFile(text.toString('utf8'), path, {
        env: context.configuration.env,
        to: prefix === undefined ? undefined : { prefix, isScoped },
        now: Date.now(),
    });
    const { signal } = context;
    const client = new registry_client/* RegistryClient */.b(registries_registriesOf(written, context.registries));
    try {
        const repositories = (name) => client.repository(name);
        const plan = await planOf(flags, { file: written, text, repositories });
        const file = plan === undefined ? await withCatalogs(written, client, { signal }) : written;
        const options = { ...words, plan, signal };
        const planned = await prepareSync(file, repositories, options);
        await (flags.dryRun === true
            ? previewSync(context, { file, plan: planned, text, shards })
            : run(context, { file, plan: planned, repositories, options, flags, text }));
    }
    finally {
        await client.close();
    }
}
/** @throws ImageError `INVALID_ARGUMENT` for no number, and where nothing is split */
function countOf({ shards, dryRun, shard }) {
    if (shards === undefined) {
        return undefined;
    }
    if (!/^[1-9]\d{0,4}$/.test(shards) || dryRun !== true || shard !== undefined) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `sync: --shards ${(0,printable/* quoted */.TL)(shards)}`, {
            hint: 'it is the number of parts of a plan: --dry-run --shards 4',
        });
    }
    return Number(shards);
}
async function planOf({ plan }, from) {
    return plan === undefined
        ? undefined
        : decodePlan(await (0,read_file_whole/* readFileWhole */.w)(plan), { ...from, where: plan });
}
async function run(context, { file, plan, repositories, options, flags, text }) {
    const { signal } = context;
    const state = await SyncState.open(flags.state ?? statePath(context.storeDir, text, options.shard));
    const result = await sync(plan, repositories, {
        shard: options.shard,
        concurrency: file.concurrency,
        state,
        onImage: (outcome) => noteImage(context, outcome),
        signal,
    });
    const failed = result.outcomes.flatMap(({ error }) => error ?? []);
    await tellReport(context, reportOf(result, options.shard), flags);
    (0,cli_errors/* throwIfAny */.MI)([...failed, ...result.errors], result.outcomes.length + result.errors.length);
}
function noteImage({ output }, { target, synced }) {
    if (synced !== undefined) {
        const sent = synced.bytes.copied === 0 ? '' : `, ${(0,words/* formatSize */.Xq)(synced.bytes.copied)} sent`;
        output.note(`${(0,oci_reference/* familiarReference */.ZD)(target)}: ${synced.status}${sent}`);
    }
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);


/** Blanks between columns, and the least width of a column with them, as in docker's tables. */
const GAP = 3;
const NARROWEST = 10;
/** Formats rows under their headings in aligned columns; each cell is printed as one line. */
function formatTable(headings, rows) {
    const all = [
        headings,
        ...rows.map((row) => row.map((cell) => (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell, Number.POSITIVE_INFINITY))),
    ];
    const widths = headings.map((_, column) => Math.max(NARROWEST, GAP + Math.max(...all.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(row[column] ?? '')))));
    return all.map((row) => `${formatRow(row, widths)}\n`).join('');
}
function formatRow(row, widths) {
    const last = row.length - 1;
    return row.map((cell, i) => (i === last ? cell : (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(cell, widths[i] ?? 0))).join('');
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** What takes two columns of a terminal: East Asian wide and full-width characters, and emoji. */
const WIDE = /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\u31c0-\u32ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]--[\uff61-\uffdc]]/v;
/** What takes none: marks that combine with the character before them, and joiners. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ASCII = /^[ -~]*$/;
/** The columns that a text takes on a terminal. */
function widthOf(text) {
    return ASCII.test(text)
        ? text.length
        : [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
    if (NARROW.test(character)) {
        return 0;
    }
    return WIDE.test(character) ? 2 : 1;
}
/** Cuts a text to a width as docker does: what is left ends in an ellipsis. @param width at least 2 */
function ellipsis(text, width) {
    if (widthOf(text) <= width) {
        return text;
    }
    let kept = '';
    let left = width - 1;
    for (const character of text) {
        left -= characterWidth(character);
        if (left < 0) {
            break;
        }
        kept += character;
    }
    return `${kept}\u2026`;
}
/** Adds blanks up to a width. */
function padded(text, width) {
    return `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;
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

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export nodeLabel */
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);

/** What GitHub's Markdown and HTML give a meaning. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&"'$@]/g;
/** Text from outside in a line or a table's cell: no markup, no link, no mention. */
function plainText(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)
        .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, 'www&#46;');
}
/** The same as code, which holds no backtick and does not end the cell. */
function codeText(text) {
    return `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[`|]/g, '')}\``;
}
/** The label of a node in a mermaid diagram, in double quotes. */
function nodeLabel(text) {
    return `"${printable(text).replace(/["`#;<>&\\]/g, ' ')}"`;
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
