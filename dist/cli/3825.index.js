export const id = 3825;
export const ids = [3825];
export const modules = {

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  referrersCommand: () => (/* binding */ referrersCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/unreadable.js
var unreadable = __webpack_require__(5630);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/image/referrers.js




/** Referrers that are looked at at a time. */
const AT_A_TIME = 8;
/**
 * What refers to one manifest or index: signatures, attestations, SBOMs, and what refers to those.
 * @param options `artifactType`: only what is of this type, and what refers to that
 * @throws ImageError of the source
 */
async function referrersOf(source, subject, options = {}) {
    return below(source, subject, options, new Set([subject.digest]));
}
/** @param above what has been listed on the way here: a circle of referrers is listed once */
async function below(source, subject, { artifactType, signal }, above) {
    const filter = artifactType === undefined ? {} : { artifactType };
    const ask = [
        async (given) => source.referrers?.(subject, { ...filter, ...given }),
        async (given) => source.digestTags?.(subject, given),
    ];
    const [referrers = [], tags = []] = await (0,each_of/* allOf */.b)(ask, { signal });
    const tagged = await (0,each_of/* eachOf */.p)(tags, AT_A_TIME, (tag, given) => typed(source, tag, given), {
        signal,
    });
    const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
    const found = [
        ...referrers.filter(({ digest }) => !named.has(digest)).map((descriptor) => ({ descriptor })),
        ...tagged.filter(({ descriptor }) => artifactType === undefined || descriptor.artifactType === artifactType),
    ];
    const wanted = found.filter(({ descriptor }) => !above.has(descriptor.digest));
    return (0,each_of/* eachOf */.p)(wanted, AT_A_TIME, async (one, given) => ({
        ...one,
        subject: subject.digest,
        referrers: await below(source, one.descriptor, given, new Set([...above, one.descriptor.digest])),
    }), { signal });
}
/** cosign calls the config an image's, as registries had it: the layer says what it is. */
async function typed(source, { name, descriptor }, options) {
    const manifest = await (0,read_manifest/* readManifest */.W)(source, descriptor, options).catch(unreadable/* unlessUnreadable */.M);
    const [config, layer] = manifest?.kind === 'manifest'
        ? [manifest.config?.mediaType, manifest.layers[0]?.mediaType]
        : [undefined, undefined];
    const written = config !== undefined && (0,media_type/* isImageConfigType */.Ky)(config) ? (layer ?? config) : config;
    const artifactType = manifest?.artifactType ?? written;
    return {
        tag: name,
        descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType },
    };
}

// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/oci/reference.js
var reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/find-image.js + 1 modules
var find_image = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/cli/commands/referrers.js







function referrersCommand(bind) {
    return new commander/* Command */.uB('referrers')
        .description('List what refers to an image: signatures, attestations, SBOMs')
        .argument('<reference>', 'an image, in a registry unless another place is written')
        .option('--type <mediatype>', 'only what is of this artifact type')
        .addHelpText('after', (0,command/* examples */.K)('referrers ghcr.io/acme/app:1.4.0', 'referrers --platform linux/arm64 ghcr.io/acme/app:1.4.0', 'referrers --type application/spdx+json oci:images:app'))
        .action(bind(referrers));
}
async function referrers(context, [text = ''], { type }) {
    const { output, signal } = context;
    const { place, selected } = await (0,find_image/* findImage */.F)(context, text);
    const { source, root } = selected;
    const filter = type === undefined ? {} : { artifactType: type };
    const rows = flat(await referrersOf(source, root, { ...filter, signal }));
    output.line(tableOf(rows).trimEnd());
    output.document(rows.map(({ descriptor, subject, tag }) => ({
        reference: referenceIn(place, descriptor.digest),
        ...descriptor,
        ...(tag === undefined ? {} : { tag }),
        subject,
    })));
}
/** Lists each referrer before its own referrers. */
function flat(tree, depth = 0) {
    return tree.flatMap((one) => [{ ...one, depth }, ...flat(one.referrers, depth + 1)]);
}
function tableOf(rows) {
    const tags = rows.some(({ tag }) => tag !== undefined);
    return (0,table/* formatTable */.k)(['DIGEST', 'ARTIFACT TYPE', 'MEDIA TYPE', 'SIZE', ...(tags ? ['TAG'] : [])], rows.map(({ descriptor: { digest, artifactType, mediaType, size }, depth, tag }) => [
        `${'  '.repeat(depth)}${digest}`,
        artifactType ?? '',
        mediaType,
        (0,words/* formatSize */.Xq)(size),
        ...(tags ? [tag ?? ''] : []),
    ]));
}
/** The referrer as a place that commands take. */
function referenceIn(place, digest) {
    if ('path' in place) {
        return `${place.transport}:${place.path}:${digest}`;
    }
    return place.reference === undefined ? digest : (0,reference/* formatReference */.FH)((0,reference/* pinned */.dp)(place.reference, digest));
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ asNamed),
  F: () => (/* binding */ findImage)
});

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
                await (0,promises_.setTimeout)(Math.min(pause, left), undefined, options);
            }
        },
    });
}
/** For `catch`: `undefined` for a name that is not there, while there is time. */
function ifBefore(end) {
    return (error) => {
        if ((0,errors/* codeOf */.$N)(error) !== 'NOT_FOUND' || performance.now() >= end) {
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/find-image.js







/** One request, whose headers may tell another length or type than the bytes have. */
const asNamed = (source, name, options) => source.resolve(name, options);
async function findImage({ places, options, output, signal }, text, { standard = 'docker', resolve = resolve_root/* resolveRoot */.H, wait = 0 } = {}) {
    const place = (0,place_place/* parsePlace */.De)(text, standard);
    const opened = await places.source(place, signal);
    const { name } = opened;
    const onWait = () => output.note(`${text} is not there yet: waiting for it`);
    const source = awaitedNames(opened.source, { seconds: wait, onWait });
    const root = await resolve(source, name, { signal });
    const wanted = { platforms: (0,cli_options/* wantedPlatforms */.QM)(options) };
    try {
        const selected = await (0,copy_select/* select */.L)(source, root, wanted, { signal });
        return {
            place: (0,written_names/* foundPlace */.Y8)(place, name),
            name,
            root,
            selected: { ...selected, origin: opened.source },
        };
    }
    catch (error) {
        throw (0,errors/* during */.iW)(`looking up ${text}`, error);
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
