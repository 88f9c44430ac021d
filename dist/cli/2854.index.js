export const id = 2854;
export const ids = [2854];
export const modules = {

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

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ LAYOUT_MARKER),
/* harmony export */   Z6: () => (/* binding */ IndexFile),
/* harmony export */   fE: () => (/* binding */ decodeIndexFile),
/* harmony export */   fp: () => (/* binding */ checkMarker),
/* harmony export */   rO: () => (/* binding */ encodeIndexFile),
/* harmony export */   yj: () => (/* binding */ INDEX_FILE_LIMIT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _disk_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6706);
/* harmony import */ var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8370);
/* harmony import */ var _disk_replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1260);
/* harmony import */ var _index_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(858);









/** The largest `index.json` that is read, in bytes: some hundred thousand images. */
const INDEX_FILE_LIMIT = 128 * 1024 * 1024;
const MARKER_LIMIT = 64 * 1024;
/** What `oci-layout` says. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md */
const LAYOUT_MARKER = '{"imageLayoutVersion":"1.0.0"}';
/** @param where names the file, for errors @throws ImageError of that code, for another version */
function checkMarker(bytes, where, code) {
    const version = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(bytes, where), where)['imageLayoutVersion'];
    if (version !== '1.0.0') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8(code, `${where}: image layout version ${JSON.stringify(version)}`, {
            hint: 'only version "1.0.0" exists',
        });
    }
}
/** @throws ImageError `INVALID_DOCUMENT` */
function decodeIndexFile(bytes, where) {
    const document = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeJson */ .xO)(bytes, where), where);
    const entries = (0,_oci_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(document['manifests'], `${where}: manifests`, _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDescriptor */ .y);
    return { document, entries };
}
function encodeIndexFile({ document, entries }) {
    return JSON.stringify({ ...document, manifests: entries });
}
/** `index.json` and `oci-layout` of a directory: read at any time, replaced under the lock. */
class IndexFile {
    #dir;
    #ingest;
    #place;
    #lock;
    #mayBeAbsent;
    /** Kept because reading thousands of entries takes longer than asking whether the file has changed. */
    #known;
    /** @param mayBeAbsent a layout that is not there, and cannot be made, is read as an empty one */
    constructor(dir, place, lock, mayBeAbsent) {
        this.#dir = dir;
        this.#ingest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'ingest');
        this.#mayBeAbsent = mayBeAbsent;
        this.#place = place;
        this.#lock = lock;
    }
    /** Makes what is missing. `oci-layout` comes last, because it says that the rest is there. */
    async create(options) {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'oci-layout');
        if ((await isThere(index)) && (await isThere(marker))) {
            return;
        }
        await this.#lock.hold(async () => {
            if (!(await isThere(index))) {
                await this.write(_index_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LIST */ .xF);
            }
            if (!(await isThere(marker))) {
                await (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(marker, LAYOUT_MARKER, { folder: this.#ingest });
            }
        }, options);
    }
    /** @throws ImageError `STORE` for another version */
    async check() {
        const bytes = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readWhole */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'oci-layout'), MARKER_LIMIT);
        checkMarker(bytes, `${this.#place}: oci-layout`, 'STORE');
        await this.read();
    }
    async read() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const version = await (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .settledVersion */ .KD)(path);
        if (version !== undefined && version === this.#known?.version) {
            return this.#known.list;
        }
        const bytes = await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .fileErrors */ .GC)('STORE', `reading ${this.#place}`, () => this.#bytes(path));
        const list = bytes === undefined ? _index_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_LIST */ .xF : decodeIndexFile(bytes, `${this.#place}: index.json`);
        this.#known = version === undefined ? undefined : { version, list };
        return list;
    }
    #bytes(path) {
        const read = () => (0,_disk_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readWhole */ .oD)(path, INDEX_FILE_LIMIT);
        return this.#mayBeAbsent ? (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)(read) : read();
    }
    /**
     * The lock must be held.
     * @param makeRoom removes what the new list does not need if the disk is full: so that what is too much
     * can be removed at all, content then goes before its entry
     */
    async write(list, makeRoom) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, 'index.json');
        const write = () => (0,_disk_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(path, encodeIndexFile(list), { folder: this.#ingest });
        await write().catch(async (error) => {
            if (makeRoom === undefined || !(0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isFull */ .uq)(error)) {
                throw error;
            }
            await makeRoom(list);
            await write();
        });
    }
    /** Reads again under the lock: what was read before may be out of date. */
    async edit(change, options) {
        const section = async () => {
            const before = await this.read();
            const after = await change(before);
            if (after !== before) {
                await this.write(after, options.makeRoom);
            }
        };
        await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .fileErrors */ .GC)('STORE', `changing ${this.#place}`, () => this.#lock.hold(section, options));
    }
}
/** Of any type: a FIFO is refused when it is read, not replaced. */
async function isThere(path) {
    return (await (0,_disk_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path))) !== undefined;
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ referrerOf),
/* harmony export */   _B: () => (/* binding */ referrerFrom),
/* harmony export */   qs: () => (/* binding */ referrersIn),
/* harmony export */   t7: () => (/* binding */ digestTagsIn)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8574);
/* harmony import */ var _oci_referrer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3530);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7118);





/** @returns `undefined` for a manifest without a subject */
function referrerFrom(descriptor, manifest) {
    return manifest.subject === undefined
        ? undefined
        : { descriptor: (0,_oci_referrer_js__WEBPACK_IMPORTED_MODULE_0__/* .asReferrer */ .w)(descriptor, manifest), subject: manifest.subject.digest };
}
/** @returns `undefined` for a manifest without a subject, or one that is not there */
async function referrerOf(blobs, descriptor) {
    const manifest = await manifestAt(blobs, descriptor);
    return manifest && referrerFrom(descriptor, manifest);
}
/**
 * What the layout has that refers to this content, whichever tool wrote it: our entries say it; other
 * tools leave the referrer as an entry without a name (oras), or list it in an index that is named
 * `sha256-\u2026` (regclient, and any layout copied from a registry without the Referrers API).
 */
async function referrersIn(blobs, entries, { digest }, { signal, artifactType }) {
    const found = new Map();
    for (const entry of entries) {
        signal?.throwIfAborted();
        for (const referrer of await said(blobs, entry, digest)) {
            found.set(referrer.digest, referrer);
        }
    }
    const all = [...found.values()];
    return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
}
/**
 * What belongs to this content by the name alone that cosign gave it, as a registry's tag or as a whole
 * reference; the tag is what it is called wherever it goes.
 */
function digestTagsIn(entries, { digest }) {
    const tag = new RegExp(`(?:^|:)(${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(digest)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedOf */ .EX)(digest)}\\.(?:sig|att|sbom))$`);
    const found = entries.map((entry) => ({
        name: tag.exec((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry).name ?? '')?.[1] ?? '',
        descriptor: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .nameless */ .f0)(entry),
    }));
    return found.filter(({ name }) => name !== '');
}
/** The referrers to this subject that one entry speaks of. */
async function said(blobs, entry, subject) {
    const known = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(entry);
    const { name } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(entry);
    if (known !== undefined) {
        return known === subject && name === undefined ? [(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .nameless */ .f0)(entry)] : [];
    }
    if (name === undefined) {
        const referrer = await referrerOf(blobs, entry);
        return referrer?.subject === subject ? [referrer.descriptor] : [];
    }
    const fallback = `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(subject)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedOf */ .EX)(subject)}`;
    return name.endsWith(fallback) && (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(entry.mediaType) ? listedIn(blobs, entry) : [];
}
async function listedIn(blobs, entry) {
    const index = await manifestAt(blobs, entry);
    return index?.kind === 'index' ? index.manifests : [];
}
async function manifestAt(blobs, descriptor) {
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return undefined;
    }
    const bytes = await blobs.document(descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_READ_LIMIT */ .tm);
    return bytes && (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeManifest */ .MK)(bytes, descriptor.mediaType, `manifest ${descriptor.digest}`);
}


/***/ })

};
