export const id = 5089;
export const ids = [5089];
export const modules = {

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushCommand: () => (/* binding */ pushCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/moved-bytes.js
var moved_bytes = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/oci/annotation.js
var annotation = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/place/mounting.js
var mounting = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/content/content-missing.js
var content_missing = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/copy/copy.js
var copy = __webpack_require__(8968);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/place/recompress.js + 1 modules
var recompress = __webpack_require__(1963);
;// CONCATENATED MODULE: ./lib/place/push.js








/**
 * Pushes an image of the store to its repository, and notes in the store by which digest the repository
 * knows it. Progress is told of every layer, also of an image that the repository has as a whole.
 */
async function push(stored, store, { target, reference }, { selection, compression, onProgress, signal }) {
    const { digest } = await stored.source.resolve(stored.name, { signal });
    const image = await (0,recompress/* compressedAs */.K)(stored, store, {
        selection,
        wanted: compression,
        signal,
    });
    const watched = new Watched(onProgress);
    const result = await (0,copy/* copy */.C)(image, { target, name: reference.tag ?? 'latest' }, { ...selection, onProgress: (event) => watched.tell(event), signal });
    await watched.tellSkipped(image.source, result.written, { signal });
    const known = (0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)(reference, result.written.digest));
    // It is there now, whether or not the store can be written to.
    await store.noteRepoDigest(digest, known, { signal }).catch(errors/* unlessInterrupted */.V1);
    return result;
}
/** Passes on what a copy tells, and adds what it had no reason to look at. */
class Watched {
    #onProgress;
    #told = new Set();
    /** Manifests that were there, so that the copy did not look at what is below them. */
    #skipped = [];
    constructor(onProgress) {
        this.#onProgress = onProgress;
    }
    tell(event) {
        const { descriptor, role, state } = event;
        this.#told.add(descriptor.digest);
        if (role === 'manifest' && state === 'exists') {
            this.#skipped.push(descriptor);
        }
        this.#onProgress(event);
    }
    /** @param root of which a copy may have told nothing, because its name was right */
    async tellSkipped(source, root, options) {
        this.#skipped.push(root);
        for (let next = this.#skipped.pop(); next !== undefined; next = this.#skipped.pop()) {
            // An index of some platforms was made for this copy: the store does not have it.
            const manifest = await (0,read_manifest/* readManifest */.W)(source, next, options).catch(content_missing/* unlessFound */.Zk);
            for (const descriptor of manifest === undefined ? [] : (0,oci_manifest/* children */.Y_)(manifest)) {
                if (!this.#told.has(descriptor.digest)) {
                    this.tell({ descriptor, role: (0,copy_event/* roleOf */.k)(descriptor), state: 'exists' });
                }
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/compression.js
var cli_compression = __webpack_require__(5068);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/commands/push.js













function pushCommand(bind) {
    const command = new commander/* Command */.uB('push')
        .description('Send images of the store to their registry')
        .argument('<reference...>', 'such as ghcr.io/acme/app:1.4.0')
        .option('-a, --all-tags', 'every tag of the repository that the store has')
        .option('--disable-content-trust', 'changes nothing: there is no content trust to ask');
    return (0,cli_compression/* addCompression */.a3)(command, 'gzip for layers that are not compressed')
        .addHelpText('after', (0,cli_command/* examples */.K)('push ghcr.io/acme/app:1.4.0', 'push --all-tags ghcr.io/acme/app'))
        .action(bind(push_push));
}
async function push_push(context, texts, options) {
    const compression = (0,cli_compression/* recompressionOf */.Z1)(options) ?? { ...cli_compression/* GZIP */.Pb, onlyPlain: true };
    const all = options.allTags === true;
    const names = texts.map((text) => (all ? (0,written_names/* repositoryOnly */.D0)('push', text) : notDigest(text)));
    const store = await context.places.store();
    const wanted = all ? await everyStoredTag(store, names) : names.map(asWritten);
    const { results, errors } = await (0,cli_errors/* attempt */.CD)(wanted, (one) => pushOne(context, store, one, compression));
    context.output.document(results);
    (0,cli_errors/* throwIfAny */.MI)(errors, wanted.length);
}
function notDigest(text) {
    const name = (0,oci_reference/* parseName */.$q)((0,written_names/* withoutTransport */.gR)(text));
    if (name.digest !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `push: ${text} is a digest, and a push needs a tag`, {
            hint: 'give it a tag first with transship tag, or copy it with transship copy',
        });
    }
    return name;
}
function asWritten(name) {
    const { tag = 'latest' } = name;
    return { reference: { ...name, tag }, defaulted: name.tag === undefined, first: true };
}
async function everyStoredTag(store, names) {
    const stored = (await store.entries()).flatMap(({ name }) => (name === undefined ? [] : [name]));
    return names.flatMap((name) => {
        const prefix = `${(0,oci_reference/* formatReference */.FH)(name)}:`;
        const found = stored.filter((one) => one.startsWith(prefix)).map(oci_reference/* parseReference */.F2);
        if (found.length === 0) {
            const what = `pushing ${(0,oci_reference/* familiarName */.hG)(name)}: the store has no tag of it`;
            throw new errors/* ImageError */.C8('NOT_FOUND', what, { hint: 'transship images lists what there is' });
        }
        return found.map((reference, at) => ({ reference, defaulted: false, first: at === 0 }));
    });
}
async function pushOne(context, store, { reference, defaulted, first }, compression) {
    const { output, places, signal, options } = context;
    const { registry, repository, tag = 'latest' } = reference;
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const place = { transport: 'store', text: name, reference };
    const stored = await places.source(place, signal);
    const { annotations } = await stored.source.resolve(stored.name, { signal });
    if (defaulted) {
        output.said('Using default tag: latest');
    }
    if (first) {
        output.said(`The push refers to repository [${registry}/${repository}]`);
    }
    const target = new mounting/* Mounting */.g(places.repository(reference), places, store);
    const mountedFrom = (layer) => target.offeredFrom(layer);
    const progress = context.progress({ ...cli_progress/* PUSHING */.PG, mountedFrom });
    const result = await push(stored, store, { target, reference }, {
        selection: { platforms: (0,cli_options/* wantedPlatforms */.QM)(options) },
        compression,
        onProgress: (event) => progress.tell(event),
        signal,
    }).finally(() => progress.end());
    const { digest, mediaType, size } = result.written;
    if (annotations?.[annotation/* INDEX_ANNOTATION */.n] !== undefined) {
        output.note(`${(0,oci_reference/* familiarReference */.ZD)(reference)}: sent one platform of several`);
        output.note('hint: transship copy, or transship pull --platform all, sends all of them');
    }
    output.line(`${tag}: digest: ${digest} size: ${size}`);
    const status = result.status === 'exists' ? 'exists' : 'pushed';
    return {
        reference: name,
        digest,
        mediaType,
        size,
        status,
        bytes: (0,moved_bytes/* movedBytes */.FB)(result, { target: true }),
    };
}


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   OB: () => (/* binding */ noSuchImage),
/* harmony export */   P8: () => (/* binding */ referring),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   ce: () => (/* binding */ familiar),
/* harmony export */   d5: () => (/* binding */ repoDigestsOf),
/* harmony export */   e0: () => (/* binding */ noLayout),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   f0: () => (/* binding */ nameless),
/* harmony export */   i7: () => (/* binding */ withRepoDigests),
/* harmony export */   ro: () => (/* binding */ canonicalNameOf),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3200);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3940);




/**
 * Where a layout keeps names. The first is the specification's and may be a whole reference or a
 * bare tag; the second is containerd's and Docker's (from 25 on), always a whole reference.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md
 */
const REF_NAME = 'org.opencontainers.image.ref.name';
const IMAGE_NAME = 'io.containerd.image.name';
/** Ours: this entry is no image of its own, but refers to the one with that digest; its name is a tag. */
const SUBJECT = 'dev.transship.subject';
/** Ours: digests by which repositories know the image, `ghcr.io/acme/app@sha256:\u2026`, separated by spaces. */
const REPO_DIGESTS = 'dev.transship.repo-digests';
function entryOf(descriptor) {
    const { annotations } = descriptor;
    return { name: annotations?.[IMAGE_NAME] || annotations?.[REF_NAME] || undefined, descriptor };
}
/** What a referrer that is kept beside its subject refers to. */
function subjectOf({ annotations }) {
    return annotations?.[SUBJECT];
}
/**
 * By which digests repositories know a stored image, because it was pulled from them or pushed to
 * them; docker's RepoDigests. Only the layout itself notes them: what comes from elsewhere says nothing.
 */
function repoDigestsOf({ annotations }) {
    return annotations?.[REPO_DIGESTS]?.split(' ') ?? [];
}
/** The entry with these repository digests and no others. */
function withRepoDigests(entry, names) {
    const { [REPO_DIGESTS]: _before, ...kept } = entry.annotations ?? {};
    const annotations = names.length === 0 ? kept : { ...kept, [REPO_DIGESTS]: names.join(' ') };
    return withAnnotations(entry, annotations);
}
/**
 * The descriptor with exactly this name, as an entry of `index.json`. Containerd takes whole references
 * only. What cosign's tag names belongs to another image, which it leads to.
 */
function named(descriptor, name) {
    const subject = taggedDigest(name);
    return annotated(descriptor, {
        [REF_NAME]: name,
        ...(canonicalName(name) === name ? { [IMAGE_NAME]: name } : {}),
        ...(subject === undefined ? {} : { [SUBJECT]: subject }),
    });
}
/** @returns what a tag such as cosign's `sha256-\u2026.sig` belongs to; `undefined` for any other name */
function taggedDigest(name) {
    const digest = /^(sha(?:256|512)-[0-9a-f]+)\.(?:sig|att|sbom)$/
        .exec(name)?.[1]
        ?.replace('-', ':');
    return digest !== undefined && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
/** The digest in a name `NAME@DIGEST`; undefined for any other name. */
function digestIn(name) {
    const digest = name.slice(name.lastIndexOf('@') + 1);
    return name.includes('@') && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : undefined;
}
/** False for a name by digest, unless that is the content's own or that of the index it was taken from. */
function isNameOf(name, { digest, annotations }) {
    const asked = digestIn(name);
    return asked === undefined || asked === digest || asked === annotations?.[_oci_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_ANNOTATION */ .n];
}
function nameless(descriptor) {
    return annotated(descriptor, {});
}
function referring(descriptor, subject) {
    return annotated(descriptor, { [SUBJECT]: subject });
}
/** Names are never borrowed from where the descriptor comes from, nor is content within it. */
function annotated(descriptor, added) {
    const { data: _data, annotations, ...rest } = descriptor;
    const { [REF_NAME]: _refName, [IMAGE_NAME]: _imageName, [SUBJECT]: _subject, [REPO_DIGESTS]: _repoDigests, ...kept } = annotations ?? {};
    return withAnnotations(rest, { ...kept, ...added });
}
function withAnnotations({ annotations: _annotations, ...rest }, annotations) {
    return Object.keys(annotations).length === 0 ? rest : { ...rest, annotations };
}
/**
 * The entry that a name means: the exact name as either annotation has it; a digest; the same
 * reference written otherwise (`alpine:3.20`); no name at all is the only image that has one, else the
 * only image. If several entries have one name the last counts: tools that do not replace an entry append.
 * A name is no proof: one by digest is found only with that content.
 */
function findEntry(entries, name) {
    if (name === '') {
        return onlyOne(entries);
    }
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(name)) {
        return entries.find((entry) => entry.digest === name);
    }
    const { refNames, imageNames, canonicalNames } = namesIn(entries);
    const found = [
        refNames.get(name),
        imageNames.get(name),
        canonicalNames().get(canonicalName(name)),
    ];
    return found.find((entry) => entry !== undefined && isNameOf(name, entry));
}
/** Kept with a list, so that looking for each of its names goes through it once. */
const NAMES = new WeakMap();
function namesIn(entries) {
    const known = NAMES.get(entries) ?? {
        refNames: byName(entries, ({ annotations }) => annotations?.[REF_NAME]),
        imageNames: byName(entries, ({ annotations }) => annotations?.[IMAGE_NAME]),
        canonicalNames: memo(() => byName(entries, canonicalNameOf)),
    };
    NAMES.set(entries, known);
    return known;
}
function byName(entries, nameOf) {
    const found = new Map(entries.map((entry) => [nameOf(entry), entry]));
    found.delete(undefined);
    return found;
}
function memo(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function onlyOne(entries) {
    const named = entries.filter((entry) => entryOf(entry).name !== undefined);
    const images = named.length === 0 ? entries : named;
    const digests = new Set(images.map((entry) => entry.digest));
    return digests.size === 1 ? images.at(-1) : undefined;
}
/** Parsed once for each entry: removing thousands of images looks through thousands for each. */
const canonicalNames = new WeakMap();
function canonicalNameOf(entry) {
    const { name = '' } = entryOf(entry);
    const known = canonicalNames.get(entry) ?? { name: canonicalName(name) };
    canonicalNames.set(entry, known);
    return known.name;
}
/** @returns `undefined` for a bare tag or anything else that is no reference */
function canonicalName(name) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name));
    }
    catch {
        return undefined;
    }
}
/** An error that says what there is instead. */
function noSuchImage(place, name, entries) {
    const names = entries.map((entry) => entryOf(entry).name ?? entry.digest).map(familiar);
    const shown = [...new Set(names)].slice(0, SHOWN);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    if (name === '' && names.length > 0) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `${place}: which of its ${names.length} images?`, {
            hint: `name one of ${shown.join(', ')}${more}`,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('NOT_FOUND', `${place}: no image ${name === '' ? 'in it' : familiar(name)}`, {
        hint: names.length === 0 ? undefined : `there is ${shown.join(', ')}${more}`,
    });
}
const SHOWN = 10;
/** A whole reference as people write it; a digest, and a bare tag of a layout, as they are. */
function familiar(name) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(name) || canonicalName(name) !== name
        ? name
        : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name));
}
function noLayout(place, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('STORE', `opening ${place}: it is not an OCI image layout`, {
        cause,
        hint: 'a layout is a directory with the files oci-layout and index.json',
    });
}


/***/ }),

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ imageOrTag),
/* harmony export */   B: () => (/* binding */ withRepoDigest),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   IX: () => (/* binding */ hasReferrer),
/* harmony export */   Me: () => (/* binding */ withReferrer),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   el: () => (/* binding */ withName),
/* harmony export */   xF: () => (/* binding */ EMPTY_LIST),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7118);




const EMPTY_LIST = {
    document: { schemaVersion: 2, mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.ociIndex },
    entries: [],
};
/**
 * Gives content names. What had one of them before becomes dangling, unless it has another name. An image
 * with a name has no entry without one.
 * @throws ImageError `INVALID_ARGUMENT` for a name by another digest
 */
function withNames(list, namings) {
    namings.forEach(mustFit);
    const byName = new Map(namings.map((one) => [one.name, one]));
    byName.delete('');
    const digests = new Set([...byName.values()].map(({ descriptor }) => descriptor.digest));
    const isReplaced = (entry) => byName.has((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? '');
    const kept = list.entries.filter((entry) => !isReplaced(entry) && !(isDangling(entry) && digests.has(entry.digest)));
    const known = Map.groupBy(list.entries, ({ digest }) => digest);
    const given = [...byName.values()].map(({ descriptor, name }) => {
        const noted = new Set((known.get(descriptor.digest) ?? []).flatMap(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5));
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(descriptor, name), [...noted]);
    });
    const replaced = list.entries.filter((old) => isReplaced(old) && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(old) === undefined);
    const left = [
        ...replaced.map((old) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(old), (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(old))),
        ...namings.filter(({ name }) => name === '').map(({ descriptor }) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(descriptor)),
    ];
    const entries = [...kept, ...given];
    const there = new Set(images({ ...list, entries }).map(({ digest }) => digest));
    const dangling = left.filter(({ digest }) => !there.has(digest) && there.add(digest));
    const isSame = given.length === 0 && dangling.length === 0;
    return isSame ? list : { ...list, entries: [...entries, ...dangling] };
}
function mustFit({ descriptor, name }) {
    if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameOf */ .b_)(name, descriptor)) {
        const what = `naming ${descriptor.digest} ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('INVALID_ARGUMENT', `${what}: the name is that of other content`);
    }
}
/** {@link withNames} for one. */
function withName(list, descriptor, name) {
    return withNames(list, [{ descriptor, name }]);
}
/** Notes with each entry of an image by which digest a repository knows it: `NAME@DIGEST`. */
function withRepoDigest(list, digest, name) {
    const isNews = (entry) => entry.digest === digest &&
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined &&
        !(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry).includes(name);
    if (!list.entries.some(isNews)) {
        return list;
    }
    const entries = list.entries.map((entry) => isNews(entry) ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, [...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry), name]) : entry);
    return { ...list, entries };
}
/**
 * Removes images; returns the same list if it removes none. Names by digest, in entries of their own or
 * noted with others, go with the last tag that their repository has for the image, as docker has it.
 */
function without(list, isGone) {
    const gone = new Set(images(list).filter((entry) => isGone((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry))));
    if (gone.size === 0) {
        return list;
    }
    const left = list.entries.filter((entry) => !gone.has(entry));
    const digests = new Set([...gone].map(({ digest }) => digest));
    const tagged = new Set(left.filter(({ digest }) => digests.has(digest)).flatMap(tagOf));
    const untagged = new Set([...gone].flatMap(tagOf).filter((key) => !tagged.has(key)));
    const names = new Set([...gone].map(nameIn));
    const goes = (entry, name) => isByDigest(name) && (untagged.has(keyOf(entry, name)) || names.has(`${entry.digest} ${name}`));
    const entries = left
        .filter((entry) => !goes(entry, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name ?? ''))
        .map((entry) => onlyNoted(entry, (name) => !goes(entry, name)));
    return { ...list, entries };
}
function onlyNoted(entry, stays) {
    const noted = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .repoDigestsOf */ .d5)(entry);
    return noted.every(stays) ? entry : (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepoDigests */ .i7)(entry, noted.filter(stays));
}
function nameIn(entry) {
    return `${entry.digest} ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name}`;
}
/** An image in a repository that has a tag for it. */
function tagOf(entry) {
    const { name } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry);
    return name === undefined || isByDigest(name) ? [] : [keyOf(entry, name)];
}
function keyOf({ digest }, name) {
    return `${digest} ${repositoryOf(name)}`;
}
function isByDigest(name) {
    return name.includes('@');
}
/** The name before tag or digest: `ghcr.io/acme/app`. */
function repositoryOf(name) {
    return name.replace(/@.*$|:[^:/]*$/, '');
}
/** Keeps a referrer beside its subject: the layout has no other place to say that it is there. */
function withReferrer(list, { descriptor, subject }) {
    return hasReferrer(list, descriptor) ? list : added(list, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .referring */ .P8)(descriptor, subject));
}
function hasReferrer({ entries }, { digest }) {
    return entries.some((entry) => entry.digest === digest && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) !== undefined);
}
/** The same list where nothing goes. */
function keep(list, wanted) {
    const entries = list.entries.filter(wanted);
    return entries.length === list.entries.length ? list : { ...list, entries };
}
/** The entries that are images, named or dangling, and not what refers to them. */
function images({ entries }) {
    const known = IMAGES.get(entries) ?? entries.filter((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined);
    IMAGES.set(entries, known);
    return known;
}
/** Kept, so that looking for a thousand names goes through the entries once. */
const IMAGES = new WeakMap();
/** An image, or what belongs to one by exactly this name: a signature by its tag. */
function imageOrTag(list, name) {
    const image = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)(images(list), name);
    const tag = image ?? list.entries.findLast((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === name);
    return image ?? (tag && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameless */ .f0)(tag));
}
function added(list, entry) {
    return { ...list, entries: [...list.entries, entry] };
}
function isDangling(entry) {
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(entry).name === undefined && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(entry) === undefined;
}


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Mounting)
/* harmony export */ });
/* harmony import */ var _content_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4584);
/* harmony import */ var _content_read_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4424);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _layout_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);
/* harmony import */ var _layout_index_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(858);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);






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
        if (options.force === true || (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
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
        const all = await (0,_content_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(this.#holders, 'all', () => holdersIn(this.#store, registry, options));
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
        const names = (0,_layout_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .repoDigestsOf */ .d5)(descriptor).filter((name) => name.startsWith(prefix));
        const blobs = names.length === 0 ? [] : await blobsBelow(store, descriptor, { signal });
        for (const digest of blobs) {
            const known = holders.get(digest) ?? new Set();
            holders.set(digest, known);
            for (const name of names) {
                known.add((0,_layout_index_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(name).slice(prefix.length));
            }
        }
    }
    return holders;
}
/** What is broken or missing of an image keeps no other from being pushed. */
async function blobsBelow(store, root, options) {
    const nodes = await (0,_content_read_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readGraph */ .t)(store, root, { ...options, onFailure: _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessInterrupted */ .V1 });
    return nodes.flatMap(({ descriptor: { mediaType, digest } }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(mediaType) ? [] : [digest]);
}


/***/ })

};
