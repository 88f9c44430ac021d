export const id = 7213;
export const ids = [7213];
export const modules = {

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imagesCommand: () => (/* binding */ imagesCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/template/values.js
var values = __webpack_require__(9198);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/registry/credentials/docker-credentials.js
var docker_credentials = __webpack_require__(2043);
;// CONCATENATED MODULE: ./lib/cli/docker-settings.js



/**
 * The template that docker's `config.json` has for the table of images (`imagesFormat`); undefined if
 * there is none, or the file cannot be read.
 * https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
async function imagesFormat({ configuration, }) {
    const path = (0,docker_credentials/* dockerConfigPath */.Q1)(configuration);
    if (path === undefined) {
        return undefined;
    }
    try {
        const format = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(await (0,files/* readNamed */.Mk)(path), path), path)['imagesFormat'];
        return typeof format === 'string' && format !== '' ? format : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/cli/filters.js
var filters = __webpack_require__(1041);
// EXTERNAL MODULE: ./lib/cli/labels.js
var labels = __webpack_require__(8827);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/cli/path-pattern.js
/**
 * Compiles a pattern of Go's path.Match (https://pkg.go.dev/path#Match): `*`, `?`, `[a-z]`, `[^a]` and
 * `\` before a character. A match takes time in proportion to pattern times text, for all patterns and texts.
 * @returns undefined for a pattern that is malformed
 */
function compilePattern(pattern) {
    const parts = [];
    const left = [...pattern];
    while (left.length > 0) {
        const part = readPart(left);
        if (part === undefined) {
            return undefined;
        }
        parts.push(part);
    }
    return (text) => matches(parts, [...text]);
}
function readPart(left) {
    const character = left.shift();
    switch (character) {
        case '*':
            return 'run';
        case '?':
            return (one) => one !== '/';
        case '[':
            return readClass(left);
        case '\\': {
            const escaped = left.shift();
            return escaped === undefined ? undefined : (one) => one === escaped;
        }
        default:
            return (one) => one === character;
    }
}
/** What follows `[`, up to its `]`. */
function readClass(left) {
    const negated = left[0] === '^';
    if (negated) {
        left.shift();
    }
    const ranges = [];
    while (left[0] !== ']' || ranges.length === 0) {
        const from = readBound(left);
        const isRange = left[0] === '-' && left.shift() !== undefined;
        const to = isRange ? readBound(left) : from;
        if (from === undefined || to === undefined || from > to) {
            return undefined;
        }
        ranges.push([from, to]);
    }
    left.shift();
    return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== negated;
}
function readBound(left) {
    const character = left.shift();
    if (character === '\\') {
        return left.shift();
    }
    return character === '-' || character === ']' ? undefined : character;
}
/** Tries the shortest run first; only the last run is ever made longer. */
function matches(parts, text) {
    let [part, at] = [0, 0];
    let retry;
    while (at < text.length || part < parts.length) {
        const next = parts[part];
        const character = text[at];
        if (next === 'run') {
            retry = { part, at };
            part += 1;
        }
        else if (next !== undefined && character !== undefined && next(character)) {
            part += 1;
            at += 1;
        }
        else if (retry !== undefined && retry.at < text.length && text[retry.at] !== '/') {
            retry = { part: retry.part, at: retry.at + 1 };
            [part, at] = [retry.part + 1, retry.at];
        }
        else {
            return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/cli/name-pattern.js




/** The longest pattern, in characters: longer than any name. */
const LONGEST = 1024;
/**
 * Makes a test of image names from a pattern as `docker images` takes it. Wildcards (`*`, `?`,
 * `[a-z]`) match the name as it is shown, or in full if the pattern begins with `docker.io/`; `*` and
 * `?` do not match a slash. A pattern without a tag matches every tag.
 * @throws ImageError `INVALID_ARGUMENT` for a pattern that is none, `INVALID_REFERENCE`
 */
function namePattern(text) {
    if (!/[*?[\\]/.test(text)) {
        const wanted = (0,oci_reference/* parseName */.$q)(text);
        return (reference) => reference !== undefined &&
            fullName(reference) === fullName(wanted) &&
            (wanted.tag === undefined || wanted.tag === reference.tag) &&
            (wanted.digest === undefined || wanted.digest === reference.digest);
    }
    const matches = text.length > LONGEST ? undefined : compilePattern(text);
    if (matches === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `images: ${(0,printable/* quoted */.TL)(text)} is not a pattern`);
    }
    const nameOf = text.startsWith('docker.io/') ? fullName : oci_reference/* familiarName */.hG;
    return (reference) => reference !== undefined && spellings(nameOf(reference), reference).some(matches);
}
/** The name alone, and with its tag or digest. */
function spellings(name, { tag, digest }) {
    const more = digest === undefined ? tag && `:${tag}` : `@${digest}`;
    return more === undefined ? [name] : [name, `${name}${more}`];
}
function fullName({ registry, repository }) {
    return (0,oci_reference/* formatReference */.FH)({ registry, repository });
}

// EXTERNAL MODULE: ./lib/cli/until.js
var cli_until = __webpack_require__(1114);
;// CONCATENATED MODULE: ./lib/cli/image-filters.js




const FILTERS = {
    command: 'images',
    known: {
        dangling: 'true|false',
        before: 'REF',
        since: 'REF',
        until: 'WHEN',
        reference: 'PATTERN',
        label: 'KEY[=VALUE]',
        'label!': 'KEY[=VALUE]',
    },
};
/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
function imageFilters(written) {
    const found = (0,filters/* readFilters */.M1)(written, FILTERS);
    const dangling = (0,filters/* readSwitch */.hc)(found, 'dangling', FILTERS);
    const patterns = (found.get('reference') ?? []).map(namePattern);
    const until = (found.get('until') ?? []).map((text) => (0,cli_until/* parseUntil */.I)(text));
    return {
        before: found.get('before') ?? [],
        since: found.get('since') ?? [],
        until: Math.min(Number.POSITIVE_INFINITY, ...until),
        matchesName: (name) => (dangling === undefined || dangling === (name === undefined)) &&
            (patterns.length === 0 || patterns.some((matches) => matches(name))),
        matchesLabels: (0,labels/* labelFilter */.H)(found) ?? (() => true),
    };
}

// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/rows.js
var cli_rows = __webpack_require__(1469);
// EXTERNAL MODULE: ./lib/cli/stored-images.js
var stored_images = __webpack_require__(1802);
;// CONCATENATED MODULE: ./lib/cli/commands/images.js











function imagesCommand(bind) {
    return new commander/* Command */.uB('images')
        .description('List the images of the store, the newest first')
        .argument('[repository[:tag]]', "only these; may hold wildcards, as in 'ubu*'")
        .option('-a, --all', 'all images; the store has no intermediate ones to hide')
        .option('-q', 'ids only')
        .option('--digests', 'what each reference resolved to')
        .option('--no-trunc', 'whole ids')
        .option('-f, --filter <key=value>', 'only dangling=true|false, before=REF, since=REF, until=WHEN, reference=PATTERN, label=KEY[=VALUE], label!=KEY[=VALUE]', options/* collect */.Fo)
        .option('--format <template>', 'a Go template for each, table TEMPLATE, json or raw')
        .addHelpText('after', `\nSIZE is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${(0,cli_rows/* fieldsNote */.u)(HEADINGS)}\n${(0,command/* examples */.K)('images', "images --digests 'ghcr.io/acme/*'", 'images -q --filter dangling=true', "images --format '{{.Repository}}:{{.Tag}} {{.Size}}'")}`)
        .action(bind(images_images));
}
async function images_images(context, [pattern], options) {
    const filters = imageFilters(options.filter ?? []);
    const matches = pattern === undefined ? () => true : namePattern(pattern);
    const quiet = options.q === true;
    const given = options.format || (quiet ? undefined : await imagesFormat(context));
    const format = (0,cli_rows/* rowFormatter */.l)({
        format: given && templateOf(given, options),
        headings: HEADINGS,
        columns: columnsOf(options),
        quiet,
    });
    const found = await (0,stored_images/* storedImages */.e)(context, filters, (image) => matches(image.reference));
    const rows = found.toSorted((a, b) => b.created - a.created);
    context.output.document(rows.map(documentOf));
    context.output.text(format(rows.map((row) => fieldsOf(row, options))));
}
const HEADINGS = {
    ID: 'IMAGE ID',
    Repository: 'REPOSITORY',
    Tag: 'TAG',
    Digest: 'DIGEST',
    CreatedSince: 'CREATED',
    CreatedAt: 'CREATED AT',
    Size: 'SIZE',
    Containers: 'CONTAINERS',
    VirtualSize: 'SIZE',
    SharedSize: 'SHARED SIZE',
    UniqueSize: 'UNIQUE SIZE',
};
/** Docker's own forms of a listing: `raw`, and a table to which `--digests` adds a column. */
function templateOf(format, { digests, q }) {
    if (format === 'raw') {
        return q === true ? 'image_id: {{.ID}}' : rawForm(digests === true);
    }
    const isTable = format !== 'table' && format.startsWith('table');
    return isTable && digests === true && !format.includes('{{.Digest}}')
        ? `${format}\t{{.Digest}}`
        : format;
}
function rawForm(digests) {
    const digest = digests ? 'digest: {{.Digest}}\n' : '';
    return `repository: {{.Repository}}\ntag: {{.Tag}}\n${digest}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
}
function columnsOf({ digests }) {
    const digest = digests === true ? ['Digest'] : [];
    return ['Repository', 'Tag', ...digest, 'ID', 'CreatedSince', 'Size'];
}
function fieldsOf({ reference, digest, summary }, { trunc }) {
    const id = summary?.manifest?.config?.digest;
    const created = summary?.config?.created;
    const size = summary === undefined ? 'N/A' : (0,words/* formatSize */.Xq)(summary.size);
    return new values/* Struct */._k({
        Containers: 'N/A',
        // The name of a time zone takes long to find: only a template that uses it pays for it.
        get CreatedAt() {
            return (0,words/* formatMoment */.K9)(created);
        },
        CreatedSince: (0,words/* formatAge */.nV)(created),
        Digest: digest,
        ID: id === undefined ? '<none>' : trunc ? (0,words/* shortId */.m_)(id) : id,
        Repository: reference === undefined ? '<none>' : (0,oci_reference/* familiarName */.hG)(reference),
        SharedSize: 'N/A',
        Size: size,
        Tag: reference?.tag ?? '<none>',
        UniqueSize: 'N/A',
        VirtualSize: size,
    });
}
function documentOf({ reference, digest, summary }) {
    return {
        reference: reference === undefined ? null : (0,oci_reference/* formatReference */.FH)(reference),
        digest,
        platforms: summary?.platforms ?? [],
        imageId: summary?.manifest?.config?.digest,
        created: summary?.config?.created,
        size: summary?.size,
    };
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rowFormatter),
/* harmony export */   u: () => (/* binding */ fieldsNote)
/* harmony export */ });
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);
/* harmony import */ var _template_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);




/** The note on templates in the help of a listing. */
function fieldsNote(headings) {
    const fields = Object.keys(headings).map((field) => `.${field}`);
    const half = Math.ceil(fields.length / 2);
    const lines = fields.length > 8 ? [fields.slice(0, half), fields.slice(half)] : [fields];
    return `Templates have the fields ${lines.map((line) => line.join(' ')).join('\n')}.`;
}
/**
 * Makes a function that prints the rows of a listing. It is made before there are rows, so that a
 * wrong template is an error before work is done.
 * @throws ImageError `INVALID_ARGUMENT` for a template that does not parse
 */
function rowFormatter({ format: given, headings, columns, quiet = false, }) {
    const format = given || 'table';
    // docker trims blanks only, and takes every text that begins with the word for a table.
    const [, isTable, written = ''] = /^ *(table)? *([\s\S]*?) *$/.exec(quiet && format === 'table' ? '{{.ID}}' : format) ?? [];
    if (written === 'json' && isTable === undefined) {
        return (rows) => rows.map((row) => `${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)((0,_template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(row))}\n`).join('');
    }
    const text = written.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
    const template = new _template_template_js__WEBPACK_IMPORTED_MODULE_2__/* .Template */ .B(text === '' && isTable !== undefined
        ? columns.map((column) => `{{.${column}}}`).join('\t')
        : text);
    const lineOf = (row) => template.execute(row, { print: _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk });
    if (isTable === undefined) {
        return (rows) => rows.map((row) => `${lineOf(row)}\n`).join('');
    }
    return (rows) => {
        const over = template.execute(new _template_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Struct */ ._k(headings), { headings: true }).split('\t');
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTable */ .k)(over, rows.map((row) => lineOf(row).split('\t')));
    };
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   e: () => (/* binding */ storedImages)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7677);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3841);








/** The images of the store that match, in the order of its index. */
async function storedImages(context, filters, matches) {
    const store = await context.places.store();
    const all = (await store.entries()).map((entry) => ({
        descriptor: entry.descriptor,
        reference: referenceOf(entry),
    }));
    const entries = withoutIdleDigests(all).filter((entry) => matches(entry) && filters.matchesName(entry.reference));
    const reader = new Reader(context, store);
    const { signal } = context;
    const before = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(filters.before, WIDTH, (text) => reader.created(text), { signal });
    const since = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(filters.since, WIDTH, (text) => reader.created(text), { signal });
    const images = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(entries, WIDTH, (entry) => reader.image(entry), { signal });
    return images.filter(({ created, summary }) => before.every((at) => created < at) &&
        since.every((at) => created > at) &&
        created < filters.until &&
        filters.matchesLabels(summary?.config?.labels ?? {}));
}
/** Undefined for a dangling image, and for a name by another tool that is no reference. */
function referenceOf({ name }) {
    try {
        return name === undefined || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(name) ? undefined : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    }
    catch {
        return undefined;
    }
}
/** Leaves out names by digest beside a tag of the same repository, as docker does. */
function withoutIdleDigests(entries) {
    const tagged = new Set(entries.filter(({ reference }) => reference?.tag !== undefined).map(placeOf));
    return entries.filter((entry) => entry.reference?.digest === undefined || !tagged.has(placeOf(entry)));
}
/** A key for an image in a repository. */
function placeOf({ descriptor, reference }) {
    return `${descriptor.digest} ${reference?.registry}/${reference?.repository}`;
}
/** How many images are read at a time: a store of thousands must not open thousands of files at once. */
const WIDTH = 16;
class Reader {
    #context;
    #store;
    /** An image of many names is read once. */
    #known = new Map();
    constructor(context, store) {
        this.#context = context;
        this.#store = store;
    }
    /** When an image of the store was made. @throws ImageError `NOT_FOUND` */
    async created(text) {
        const place = (0,_place_place_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlace */ .De)(`store:${text.replace(/^store:/, '')}`, 'store');
        const { source, name } = await this.#context.places.source(place, this.#context.signal);
        return timeOf(await this.#summary(await source.resolve(name, this.#context)));
    }
    async image({ descriptor, reference }) {
        const summary = await this.#summary(descriptor, reference);
        const noted = reference && (0,_store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .repoDigests */ .q)(descriptor, reference).at(-1);
        const digest = noted ?? (0,_store_repo_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvedDigest */ .Z)(descriptor);
        return { reference, digest, summary, created: timeOf(summary) };
    }
    /** One image that cannot be read does not hide the others. */
    #summary(root, name) {
        const { signal } = this.#context;
        return (0,_content_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(this.#known, root.digest, () => (0,_image_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summarize */ .e)(this.#store, root, { signal }).catch((error) => {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessInterrupted */ .V1)(error);
            this.#context.output.note(`warning: ${describe(name, root)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
            return undefined;
        }));
    }
}
function describe(reference, { digest }) {
    return reference === undefined ? digest : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)(reference);
}
function timeOf(summary) {
    return Date.parse(summary?.config?.created ?? '') || 0;
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

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resolvedDigest),
/* harmony export */   q: () => (/* binding */ repoDigests)
/* harmony export */ });
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);



/** The digest that the reference of a stored image resolved to: the index, if one platform was taken. */
function resolvedDigest(entry) {
    const index = entry.annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_ANNOTATION */ .n];
    return index !== undefined && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(index) ? index : entry.digest;
}
/**
 * The digests by which a repository knows a stored image, the latest at the end. If none was noted,
 * it is the digest that the reference resolved to.
 */
function repoDigests(entry, reference) {
    const { registry, repository } = reference;
    const prefix = `${registry}/${repository}@`;
    const noted = (0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .repoDigestsOf */ .d5)(entry)
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length))
        .filter(_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc);
    return noted.length > 0 ? noted : [resolvedDigest(entry)];
}


/***/ })

};
