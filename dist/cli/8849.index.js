export const id = 8849;
export const ids = [8849];
export const modules = {

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchCommand: () => (/* binding */ searchCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2486);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3940);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9198);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1041);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6650);
/* harmony import */ var _written_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(316);











function searchCommand(bind) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('search')
        .description('Search Docker Hub, or another registry, for repositories')
        .argument('<[host/]term>', 'what to look for; HOST/ alone lists all of that registry')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--limit <n>', 'no more than this many').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1)).default(LIMIT))
        .option('-f, --filter <key=value>', 'only is-official=true|false, is-automated=true|false, or stars=N and more', (value, previous = []) => [...previous, value])
        .option('--format <template>', 'a Go template, table TEMPLATE, or json')
        .option('--no-trunc', 'whole descriptions')
        .addHelpText('after', `\n${(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsNote */ .u)(HEADINGS)}\n${(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .examples */ .K)('search --filter is-official=true postgres', 'search --limit 5 quay.io/prometheus')}`)
        .action(bind(search));
}
const LIMIT = 25;
/** The largest page that registries give. */
const LARGEST_PAGE = 100;
/** The most repositories that are looked at: a filter that matches few must not read a whole registry. */
const MOST_LOOKED_AT = 2000;
async function search(context, [text = ''], { limit, filter = [], format, trunc }) {
    const { output, places, signal } = context;
    const { registry, term } = splitTerm((0,_written_names_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutTransport */ .gR)(text));
    const matches = searchFilter(filter);
    const prefix = registry === 'docker.io' ? '' : `${registry}/`;
    const print = printer({ format, trunc, prefix });
    const pageSize = filter.length > 0 ? LARGEST_PAGE : Math.min(limit, LARGEST_PAGE);
    const found = [];
    let looked = 0;
    for await (const one of places.search(registry, term, { pageSize, signal })) {
        looked += 1;
        if (matches(one)) {
            found.push(one);
        }
        if (found.length >= limit || looked >= MOST_LOOKED_AT) {
            break;
        }
    }
    const shown = found.toSorted((one, other) => other.stars - one.stars);
    output.document(shown.map((one) => ({ ...one, name: nameOf(one, prefix) })));
    output.text(print(shown));
}
/** The word before the first slash is a registry if it cannot be a path (distribution/reference). */
function splitTerm(text) {
    const slash = text.indexOf('/');
    const host = text.slice(0, Math.max(slash, 0));
    if (!/[.:]/.test(host) && host !== 'localhost') {
        return { registry: 'docker.io', term: nonEmpty(text) };
    }
    const registry = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalRegistry */ .i7)(host);
    const term = text.slice(slash + 1);
    return { registry, term: registry === 'docker.io' ? nonEmpty(term) : term };
}
function nonEmpty(term) {
    if (term.trim() === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ImageError */ .C8('INVALID_ARGUMENT', 'search: there is nothing to search for', {
            hint: 'write a term, such as postgres, or HOST/ for all of another registry',
        });
    }
    return term;
}
const FILTERS = {
    command: 'search',
    known: { 'is-official': 'true|false', 'is-automated': 'true|false', stars: 'N' },
};
/** Repositories must match all filters, as docker has it. @throws ImageError `INVALID_ARGUMENT` */
function searchFilter(written) {
    const found = (0,_filters_js__WEBPACK_IMPORTED_MODULE_7__/* .readFilters */ .M1)(written, FILTERS);
    const official = (0,_filters_js__WEBPACK_IMPORTED_MODULE_7__/* .readSwitch */ .hc)(found, 'is-official', FILTERS);
    const automated = (0,_filters_js__WEBPACK_IMPORTED_MODULE_7__/* .readSwitch */ .hc)(found, 'is-automated', FILTERS);
    const stars = Math.max(0, ...(found.get('stars') ?? []).map(numberOfStars));
    return (one) => (official ?? one.official) === one.official &&
        (automated ?? one.automated) === one.automated &&
        one.stars >= stars;
}
function numberOfStars(value) {
    if (!/^\d{1,9}$/.test(value)) {
        throw (0,_filters_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongFilter */ .g3)(FILTERS, `there is no filter "stars=${value}"`);
    }
    return Number(value);
}
const HEADINGS = {
    Name: 'NAME',
    Description: 'DESCRIPTION',
    StarCount: 'STARS',
    IsOfficial: 'OFFICIAL',
    IsAutomated: 'AUTOMATED',
    Badges: 'BADGES',
};
const COLUMNS = ['Name', 'Description', 'StarCount', 'IsOfficial', 'IsAutomated'];
/** Badges that docker's columns have no place for get their own column if there are any. */
function printer(options) {
    const plain = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFormatter */ .l)({ ...options, headings: HEADINGS, columns: COLUMNS });
    const badged = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFormatter */ .l)({ ...options, headings: HEADINGS, columns: [...COLUMNS, 'Badges'] });
    return (found) => {
        const rows = found.map((one) => rowOf(one, options));
        const more = rows.some(({ fields }) => fields['Badges'] !== '');
        return (more ? badged : plain)(rows);
    };
}
function rowOf(found, { prefix, trunc }) {
    const description = (0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(found.description).trim();
    return new SearchRow({
        Name: nameOf(found, prefix),
        Description: trunc ? (0,_width_js__WEBPACK_IMPORTED_MODULE_9__/* .ellipsis */ .gO)(description, SHORT) : description,
        StarCount: String(found.stars),
        IsOfficial: found.official ? '[OK]' : '',
        IsAutomated: found.automated ? '[OK]' : '',
        Badges: found.badges.filter((badge) => badge !== 'official').join(', '),
    });
}
/** In JSON docker has words for what is a mark in a table, and no badges. */
class SearchRow extends _template_values_js__WEBPACK_IMPORTED_MODULE_10__/* .Struct */ ._k {
    toJSON() {
        const { Name, Description, StarCount, IsOfficial, IsAutomated } = this.fields;
        const word = (mark) => String(mark !== '');
        return {
            Description,
            IsAutomated: word(IsAutomated),
            IsOfficial: word(IsOfficial),
            Name,
            StarCount,
        };
    }
}
/** A name that can be pulled: only Docker Hub's own images have a shorter one. */
function nameOf({ name }, prefix) {
    return prefix === '' ? name.replace(/^library\/(?=[^/]+$)/, '') : `${prefix}${name}`;
}
/** The width of a description without `--no-trunc`, in columns, as docker has it. */
const SHORT = 45;


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ readFilters),
/* harmony export */   g3: () => (/* binding */ wrongFilter),
/* harmony export */   hc: () => (/* binding */ readSwitch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);


/**
 * Reads `KEY=VALUE` as docker does: keys in any case, blanks around keys and values ignored, an empty
 * filter none.
 * @throws ImageError `INVALID_ARGUMENT` for a filter that the command does not have
 */
function readFilters(written, filters) {
    const found = new Map();
    for (const filter of written.filter((one) => one !== '')) {
        const equals = filter.indexOf('=');
        const key = filter.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        if (!Object.hasOwn(filters.known, key)) {
            throw wrongFilter(filters, `there is no filter ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(filter)}`);
        }
        found.set(key, [...(found.get(key) ?? []), filter.slice(equals + 1).trim()]);
    }
    return found;
}
/** @throws ImageError `INVALID_ARGUMENT` for what is neither true nor false, or both */
function readSwitch(found, key, filters) {
    const values = new Set((found.get(key) ?? []).map((value) => {
        const word = value.toLowerCase();
        if (!['true', '1', 'false', '0'].includes(word)) {
            throw wrongFilter(filters, `there is no filter "${key}=${value}"`);
        }
        return word === 'true' || word === '1';
    }));
    if (values.size > 1) {
        throw wrongFilter(filters, `${key} cannot be both true and false`);
    }
    return [...values][0];
}
function wrongFilter({ command, known }, why) {
    const list = Object.entries(known).map(([key, value]) => `${key}=${value}`);
    const hint = `the filters are ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('INVALID_ARGUMENT', `${command}: ${why}`, { hint });
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
