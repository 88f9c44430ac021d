export const id = 1834;
export const ids = [1834];
export const modules = {

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCommand: () => (/* binding */ lockCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/disk/new-file.js
var new_file = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/disk/errors.js
var errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/disk/files.js
var files = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
;// CONCATENATED MODULE: ./lib/lock/lock-file.js








/** The name that a lock file has unless it is given another one. */
const LOCK_FILE = 'images.lock.json';
/** The largest lock file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;
/** Fully qualified: `docker.io/library/postgres:16`; a tag is what may move, so a digest beside it is left out. */
function lock_file_lockKey({ digest, ...reference }) {
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
        return lock_file_lockKey((0,oci_reference/* parseReference */.F2)(name));
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
    if (!(0,digest/* isDigest */.Bc)(text)) {
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

// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/image/describe.js
var describe = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/lock/lock-image.js






/** What a reference names now, as it is locked. A digest in the reference wins over its tag. */
async function lockImage(source, reference, options = {}) {
    try {
        const root = await (0,resolve_root/* resolveRoot */.H)(source, nameIn(reference), options);
        return await lockedImage(source, root, options);
    }
    catch (error) {
        throw (0,lib_errors/* during */.iW)(`locking ${(0,oci_reference/* familiarReference */.ZD)(reference)}`, error);
    }
}
/** The same for an image that has been resolved. */
async function lockedImage(source, root, options = {}) {
    const platforms = new Map();
    for (const { platform, digest } of await (0,describe/* platformsOf */.Wt)(source, root, options)) {
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
        throw new ImageError('LOCK', `${where}: ${familiarReference(reference)} is not locked`, {
            hint: 'add it to the lock file, and commit that',
        });
    }
    if (reference.digest !== undefined && reference.digest !== found.digest) {
        const what = `${where}: ${familiarReference(reference)} is locked to ${found.digest}`;
        throw new ImageError('LOCK', what, {
            hint: 'write the same digest into the file that names it and into the lock',
        });
    }
    return { ...reference, digest: found.digest };
}
/** Whether a reference can stand for something else later: a digest cannot. */
function canMove(key) {
    return (0,oci_reference/* parseReference */.F2)(key).digest === undefined;
}
/** The platforms of these that a locked image lacks. */
function missingPlatforms({ platforms }, wanted) {
    return wanted.map(platform/* formatPlatform */.Bq).filter((platform) => platforms[platform] === undefined);
}

// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/oci/markdown.js
var markdown = __webpack_require__(6420);
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
    const age = (facts) => facts && (0,words/* formatAge */.nV)(facts.created, now);
    const cells = [
        (0,markdown/* codeText */.ph)((0,oci_reference/* familiarReference */.ZD)(moved.reference)),
        change(digestWord(moved.before?.digest), digestWord(moved.after.digest)),
        change(age(before), age(after)),
        change(versionOf(before), versionOf(after)),
        sizes(before, after),
        moved_facts_layers(before, after),
    ];
    return `| ${cells.join(' | ')} |`;
}
function digestWord(digest) {
    return digest && (0,markdown/* codeText */.ph)((0,words/* shortId */.m_)(digest));
}
/** The author of an image chooses it. */
function versionOf(facts) {
    return facts?.version === undefined ? undefined : (0,markdown/* plainText */.wh)(facts.version);
}
function change(before, after) {
    return before === after || before === undefined
        ? (after ?? '')
        : `${before} \u2192 ${after ?? 'not known'}`;
}
function sizes(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : (0,words/* formatSize */.Xq)(after.size);
    }
    const more = after.size - before.size;
    return `${(0,words/* formatSize */.Xq)(after.size)} (${more < 0 ? '-' : '+'}${(0,words/* formatSize */.Xq)(Math.abs(more))})`;
}
function moved_facts_layers(before, after) {
    if (before === undefined || after === undefined) {
        return after === undefined ? '' : String(after.layers.length);
    }
    const known = new Set(before.layers.map(({ digest }) => digest));
    const fresh = after.layers.filter(({ digest }) => !known.has(digest));
    const size = (0,words/* formatSize */.Xq)(fresh.reduce((sum, layer) => sum + layer.size, 0));
    return `${fresh.length} of ${after.layers.length} new, ${size}`;
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/file-references.js + 21 modules
var file_references = __webpack_require__(3645);
// EXTERNAL MODULE: ./lib/refs/read-file.js
var read_file = __webpack_require__(9811);
;// CONCATENATED MODULE: ./lib/cli/lock-words.js





/**
 * The lock file is the first argument, or the first word behind `--update`, which takes every word
 * that follows it.
 * @throws ImageError `INVALID_ARGUMENT`, `INVALID_REFERENCE`
 */
async function lockWords([first, ...rest], { update, lock }) {
    const behind = update === undefined || update === true ? [] : update;
    if (first !== undefined && lock === undefined) {
        await refuseReference(first);
        return wordsOf(first, rest, update && behind);
    }
    const references = first === undefined ? [] : [first, ...rest];
    const [word, ...others] = behind;
    return lock === undefined && word !== undefined && (await isLockFile(word))
        ? wordsOf(word, references, others)
        : wordsOf(lock ?? LOCK_FILE, references, update && behind);
}
function wordsOf(file, references, update) {
    return {
        file,
        references: references.map(oci_reference/* parseReference */.F2),
        update: update?.map(oci_reference/* parseReference */.F2),
    };
}
/** By its name: no image's name ends like that. */
function looksLikeLockFile(word) {
    return word.endsWith('.json') || word.endsWith('.lock');
}
async function isLockFile(word) {
    return looksLikeLockFile(word) || (await (0,read_file/* readIfThere */.q)(word)) !== undefined;
}
async function refuseReference(word) {
    if (!(await isLockFile(word)) && /[:@]/.test(word)) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `lock: ${(0,printable/* quoted */.TL)(word)} is not a lock file`, {
            hint: `write the file first: ${LOCK_FILE} ${word}`,
        });
    }
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/lock/pin.js
/**
 * The file with these digests behind its references: `name:tag` becomes `name:tag@digest`.
 * @param digestOf `undefined` leaves a reference as it is
 */
function pinned(file, digestOf) {
    return rewritten(file, (reference) => {
        const { digestPlace } = reference;
        if (digestPlace.kind === 'fixed' && reference.reference.digest === undefined) {
            return digestPlace.why;
        }
        const digest = digestOf(reference);
        return digest === undefined || digest === reference.reference.digest
            ? undefined
            : pinEdit(reference, digest, file.bytes);
    });
}
/** The file without digests: `name:tag@digest` becomes `name:tag`, and `name@digest` becomes `name`. */
function unpinned(file) {
    return rewritten(file, ({ digestPlace: place }) => place.kind === 'taken' && place.isRemovable
        ? { start: place.start, end: place.end, text: '' }
        : undefined);
}
function pinEdit({ digestPlace: place }, digest, bytes) {
    switch (place.kind) {
        case 'free':
            return { start: place.at, end: place.at, text: `${place.before}${digest}` };
        case 'taken': {
            const before = bytes.toString('latin1', place.start, place.start + 1) === '@' ? '@' : '';
            return { start: place.start, end: place.end, text: `${before}${digest}` };
        }
        default:
            return place.why;
    }
}
/** What stands in other files is left to them. */
function rewritten({ path, bytes, references }, editOf) {
    const edits = new Map();
    const changed = [];
    const refused = [];
    for (const reference of references.filter((one) => one.path === path)) {
        const edit = editOf(reference);
        if (typeof edit === 'string') {
            refused.push({ reference, why: edit });
        }
        else if (edit !== undefined) {
            edits.set(edit.start, edit);
            changed.push(reference);
        }
    }
    return { bytes: applied(bytes, [...edits.values()]), changed, refused };
}
function applied(bytes, edits) {
    const parts = [];
    let at = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'));
        at = end;
    }
    return Buffer.concat([...parts, bytes.subarray(at)]);
}

// EXTERNAL MODULE: ./lib/refs/source-file.js
var source_file = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/lock/platform-pin.js


/**
 * Whether a reference with a tag and a digest names one platform's image by its digest, where the tag has an
 * index with that image: it would run on no other platform.
 * @returns the index's digest, `undefined` where all is well
 */
async function platformPin(source, { tag, digest }, options = {}) {
    if (tag === undefined || digest === undefined) {
        return undefined;
    }
    const root = await source.resolve(tag, options);
    if (root.digest === digest || !(0,media_type/* isIndexType */.$U)(root.mediaType)) {
        return undefined;
    }
    const index = await (0,read_manifest/* readManifest */.W)(source, root, options);
    const isChild = index.kind === 'index' && index.manifests.some((one) => one.digest === digest);
    return isChild ? root.digest : undefined;
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
;// CONCATENATED MODULE: ./lib/cli/settled.js


/** Runs the step for every item, several at a time, also after failures; results are in the order of the items. */
async function settled(items, width, step, options) {
    const results = [];
    const errors = [];
    const outcomes = await (0,each_of/* eachOf */.p)(items, width, async (item) => {
        try {
            return { result: await step(item) };
        }
        catch (error) {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            return { error };
        }
    }, options);
    for (const outcome of outcomes) {
        if ('error' in outcome) {
            errors.push(outcome.error);
        }
        else {
            results.push(outcome.result);
        }
    }
    return { results, errors };
}

;// CONCATENATED MODULE: ./lib/cli/pin-remarks.js








const AT_A_TIME = 8;
function ownReferences({ path, references }) {
    return references.filter((one) => one.path === path);
}
function placeOf({ path, bytes }, { start }) {
    return `${path}:${(0,source_file/* positionOf */.df)(bytes, start).line}`;
}
/** Pins that name one platform's image where the tag has several: a remark each. */
function narrowPins(context, files) {
    return remarks(context, files, async (source, { reference }) => {
        const { digest, tag } = reference;
        const index = digest === undefined || tag === undefined
            ? undefined
            : await platformPin(source, reference, context);
        const what = 'is the image of one platform, not the index';
        return index === undefined ? [] : [`${(0,oci_reference/* familiarReference */.ZD)(reference)} ${what}`];
    });
}
/** Images that lack one of the platforms that are asked for: a remark each. */
function lackingPlatforms(context, files) {
    const wanted = (0,cli_options/* wantedPlatforms */.QM)(context.options) ?? [];
    return remarks(context, wanted.length === 0 ? [] : files, async (source, { reference }) => {
        const missing = missingPlatforms(await lockImage(source, reference, context), wanted);
        return missing.map((one) => `${(0,oci_reference/* familiarReference */.ZD)(reference)} has no image for ${one}`);
    });
}
/** What is to be said of images, with the place of each. One that cannot be looked at is passed over. */
async function remarks({ places, signal }, files, look) {
    const all = files.flatMap((file) => ownReferences(file).map((one) => ({ file, one })));
    const { results } = await settled(all, AT_A_TIME, async ({ file, one }) => {
        const source = new remember/* Remembering */.G(places.repository(one.reference));
        const found = (await look(source, one).catch(lib_errors/* unlessInterrupted */.V1)) ?? [];
        return found.map((what) => `${placeOf(file, one)}: ${what}`);
    }, { signal });
    return results.flat();
}

;// CONCATENATED MODULE: ./lib/cli/pin-files.js











const pin_files_AT_A_TIME = 8;
/** Writes the digests of a lock file, or else of the registries, into files. */
async function pinFiles(context, args, flags) {
    const { paths, lock } = await filesOf(args, flags);
    const files = await readAll(context, paths);
    const digests = new Digests(context, lock, flags.update !== undefined);
    const errors = await digests.find(files.flatMap(ownReferences));
    const rewritten = files.map((file) => pinned(file, ({ reference }) => digests.of(reference)));
    await rewrite(context, files, rewritten, { flags, digests, errors });
}
async function unpinFiles(context, args, flags) {
    const { paths } = await filesOf(args, flags);
    const files = await readAll(context, paths);
    await rewrite(context, files, files.map(unpinned), { flags, digests: undefined, errors: [] });
}
/** A lock file among the arguments is the one to take digests from. */
async function filesOf(args, { lock, update }) {
    const words = [...args, ...(Array.isArray(update) ? update : [])];
    const isLock = (word) => looksLikeLockFile(word) && /\block\b/.test(word);
    const paths = words.filter((word) => !isLock(word));
    if (paths.length === 0) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', 'lock: no file to change', {
            hint: 'name files such as compose.yaml or Dockerfile',
        });
    }
    const named = lock ?? words.find(isLock);
    const locked = await readLock(named ?? LOCK_FILE);
    if (locked === undefined && named !== undefined) {
        throw new lib_errors/* ImageError */.C8('NOT_FOUND', `reading ${named}: there is no such file`);
    }
    return { paths, lock: locked ?? new Map() };
}
async function readAll(context, paths) {
    const files = [];
    for (const path of paths) {
        files.push(await (0,file_references/* readFileReferences */.d)(context, path));
    }
    return files;
}
/** What each reference is to be pinned to. */
class Digests {
    #context;
    #lock;
    #fresh;
    #found = new Map();
    constructor(context, lock, fresh) {
        this.#context = context;
        this.#lock = lock;
        this.#fresh = fresh;
    }
    /** Each is resolved once. @returns what went wrong */
    async find(references) {
        const { places, signal } = this.#context;
        const wanted = new Map(references
            .filter(({ digestPlace, reference }) => digestPlace.kind !== 'fixed' && this.#isAsked(reference))
            .map(({ reference }) => [lock_file_lockKey(reference), reference]));
        const { errors } = await settled([...wanted], pin_files_AT_A_TIME, async ([key, { digest: _old, ...reference }]) => {
            const found = await places.repository(reference).resolve(nameIn(reference), { signal });
            this.#found.set(key, found.digest);
        }, { signal });
        return errors;
    }
    of(reference) {
        const key = lock_file_lockKey(reference);
        return this.#found.get(key) ?? this.#locked(key) ?? reference.digest;
    }
    #locked(key) {
        return this.#fresh ? undefined : this.#lock.get(key)?.digest;
    }
    /** A digest alone says what it is; one beside a tag is kept, unless it is to be refreshed. */
    #isAsked(reference) {
        const { tag, digest } = reference;
        const isWanted = digest === undefined || (this.#fresh && tag !== undefined);
        return isWanted && this.#locked(lock_file_lockKey(reference)) === undefined;
    }
}
async function rewrite(context, files, rewritten, { flags, digests, errors }) {
    const { output } = context;
    const changes = files.flatMap((file, index) => (rewritten[index]?.changed ?? []).map((one) => changeOf(file, one, digests)));
    const remarks = [
        ...files.flatMap((file, index) => refusals(file, rewritten[index])),
        ...(digests === undefined ? [] : await narrowPins(context, files)),
        ...(flags.check === true ? await lackingPlatforms(context, files) : []),
    ];
    for (const { file, line, reference, digest } of changes) {
        output.line(`${file}:${line}: ${reference}${digest === undefined ? '' : ` -> ${digest}`}`);
    }
    for (const remark of remarks) {
        output.remark(remark);
    }
    output.document(changes);
    if (flags.check === true) {
        const problems = [...changes.map(unpinnedWords), ...remarks].map((what) => new lib_errors/* ImageError */.C8('LOCK', `checking ${what}`));
        (0,cli_errors/* throwIfAny */.MI)([...problems, ...errors], problems.length + errors.length);
        return;
    }
    await writeChanged(files, rewritten);
    (0,cli_errors/* throwIfAny */.MI)(errors, files.flatMap(ownReferences).length);
}
function changeOf({ path, bytes }, { reference, text, start }, digests) {
    const digest = digests?.of(reference);
    return { file: path, ...(0,source_file/* positionOf */.df)(bytes, start), reference: text, digest };
}
function unpinnedWords({ file, line, reference, digest }) {
    return `${file}:${line}: ${reference} is not pinned${digest === undefined ? '' : ` to ${digest}`}`;
}
function refusals(file, { refused } = NOTHING) {
    return refused.map(({ reference, why }) => {
        return `${placeOf(file, reference)}: ${reference.text} cannot be pinned: ${why}`;
    });
}
const NOTHING = { bytes: Buffer.alloc(0), changed: [], refused: [] };
async function writeChanged(files, rewritten) {
    for (const [index, { path }] of files.entries()) {
        const { changed, bytes } = rewritten[index] ?? NOTHING;
        if (changed.length > 0) {
            await (0,new_file/* writeWhole */.f8)(path, bytes);
        }
    }
}

;// CONCATENATED MODULE: ./lib/cli/commands/lock.js















function lockCommand(bind) {
    return new commander/* Command */.uB('lock')
        .description('Keep the digests of images in a file, or write them into the files that name the images')
        .argument('[file]', `the lock file, ${LOCK_FILE} without it; with --pin and --unpin, files to change`)
        .argument('[reference...]', 'images to add')
        .option('--from-file <file>', 'add the images that this file names; repeatable', cli_options/* collect */.Fo)
        .option('--check', 'change nothing, and fail where something would change')
        .option('--update [reference...]', 'lock these images, or all, to what they name now')
        .option('--pin', 'write digests into files: name:tag becomes name:tag@digest')
        .option('--unpin', 'take the digests out of files')
        .option('--lock <file>', 'the lock file that --pin takes digests from')
        .option('--summary <file>', 'write what has moved as Markdown to this file')
        .addHelpText('after', `
Files are Dockerfiles, compose files, Kubernetes manifests, kustomizations, values of Helm charts,
development containers, GitHub workflows and GitLab CI configurations.
With --check, --platform names platforms that every image must have, also with --pin.
${(0,command/* examples */.K)('lock images.lock.json postgres:16 redis:7', 'lock images.lock.json --from-file compose.yaml --from-file Dockerfile', 'lock --check', 'lock --update postgres:16', 'lock --pin compose.yaml Dockerfile', 'lock --pin --check .github/workflows/ci.yml')}`)
        .action(bind(lock));
}
async function lock(context, args, flags) {
    if (flags.pin === true || flags.unpin === true) {
        await (flags.pin === true ? pinFiles : unpinFiles)(context, args, flags);
        return;
    }
    const words = await lockWords(args, flags);
    const before = await readLock(words.file);
    if (before === undefined && flags.check === true) {
        throw new lib_errors/* ImageError */.C8('NOT_FOUND', `reading ${words.file}: there is no such file`);
    }
    const listed = await listedReferences(context, words, flags);
    await (flags.check === true ? check : write)(context, { words, flags, listed, before });
}
async function listedReferences(context, { references }, { fromFile = [] }) {
    const found = [...references];
    for (const path of fromFile) {
        const file = await (0,file_references/* readFileReferences */.d)(context, path);
        found.push(...file.references.map(({ reference }) => reference));
    }
    return [...new Map(found.map((reference) => [lock_file_lockKey(reference), reference])).values()];
}
/** Resolves what is new, and what is to be updated; one that fails leaves the others. */
async function write(context, { words, flags, listed, before }) {
    const { output } = context;
    const known = before ?? new Map();
    const fresh = listed.filter((reference) => !known.has(lock_file_lockKey(reference)));
    const updated = words.update === undefined ? [] : updatedReferences(words, known);
    const outcome = await eachImage(context, [...fresh, ...updated], async (source, reference) => ({
        reference,
        image: await lockImage(source, reference, { signal: context.signal }),
    }));
    const after = new Map(known);
    for (const { reference, image } of outcome.results) {
        after.set(lock_file_lockKey(reference), image);
    }
    await writeLock(words.file, after);
    const moved = movedIn(known, outcome.results);
    tell(context, listed, moved, after);
    await summarize(context, flags, moved);
    output.document(documentOf(words.file, known, after, moved));
    (0,cli_errors/* throwIfAny */.MI)(outcome.errors, fresh.length + updated.length);
}
function updatedReferences({ update = [], file }, known) {
    const asked = update.map((reference) => lock_file_lockKey(reference));
    const missing = asked.find((key) => !known.has(key));
    if (missing !== undefined) {
        const name = (0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(missing));
        throw new lib_errors/* ImageError */.C8('LOCK', `updating ${file}: ${name} is not locked`);
    }
    const keys = asked.length === 0 ? [...known.keys()] : asked;
    return keys.filter(canMove).map(oci_reference/* parseReference */.F2);
}
function movedIn(known, locked) {
    return locked
        .map(({ reference, image }) => {
        const key = lock_file_lockKey(reference);
        return { key, reference, before: known.get(key), after: image };
    })
        .filter(({ before, after }) => before?.digest !== after.digest);
}
function tell({ output }, listed, moved, after) {
    for (const change of moved.filter(({ before }) => before !== undefined)) {
        output.line(movedLine(change));
    }
    for (const reference of listed) {
        const digest = after.get(lock_file_lockKey(reference))?.digest;
        if (digest !== undefined) {
            output.line(`${(0,oci_reference/* familiarReference */.ZD)(reference)} ${digest}`);
        }
    }
}
function movedLine({ reference, before, after }) {
    return `${(0,oci_reference/* familiarReference */.ZD)(reference)} ${before?.digest} -> ${after.digest}`;
}
/** Asks what every tag names now, and compares. */
async function check(context, { words, flags, listed, before = new Map() }) {
    const { output, signal } = context;
    const missing = listed.filter((reference) => !before.has(lock_file_lockKey(reference)));
    const movable = [...before.keys()].filter(canMove).map(oci_reference/* parseReference */.F2);
    const { results, errors } = await eachImage(context, movable, async (source, reference) => {
        const { digest } = await source.resolve(reference.tag ?? 'latest', { signal });
        return {
            key: lock_file_lockKey(reference),
            reference,
            before: before.get(lock_file_lockKey(reference)),
            after: { digest },
        };
    });
    const moved = results.filter((one) => one.before?.digest !== one.after.digest);
    for (const change of moved) {
        output.line(movedLine(change));
    }
    await summarize(context, flags, moved);
    output.document(documentOf(words.file, before, before, moved));
    const wrong = [
        ...missing.map((reference) => `${(0,oci_reference/* familiarReference */.ZD)(reference)} is not locked`),
        ...moved.map(({ reference }) => `${(0,oci_reference/* familiarReference */.ZD)(reference)} has moved`),
        ...lacking(context, before),
    ].map((what) => new lib_errors/* ImageError */.C8('LOCK', `checking ${words.file}: ${what}`));
    // A lock is right or it is not: nothing is partly checked.
    (0,cli_errors/* throwIfAny */.MI)([...wrong, ...errors], wrong.length + errors.length);
}
function lacking({ options }, locked) {
    const wanted = (0,cli_options/* wantedPlatforms */.QM)(options) ?? [];
    return [...locked].flatMap(([key, image]) => missingPlatforms(image, wanted).map((platform) => `${(0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(key))} has no image for ${platform}`));
}
async function summarize(context, { summary }, moved) {
    if (summary !== undefined) {
        const { results } = await eachImage(context, moved.map(({ reference }) => reference), async (source, reference) => {
            const change = moved.find((one) => one.reference === reference);
            return change && movedFacts(source, change, { signal: context.signal });
        });
        await (0,new_file/* writeWhole */.f8)(summary, movedMarkdown(results.filter((one) => one !== undefined)));
    }
}
function documentOf(file, before, after, moved) {
    return {
        file,
        changed: moved.some((one) => one.before !== undefined),
        images: [...after].map(([reference, image]) => ({ reference, ...image })),
        moved: moved.map(({ key, after: { digest } }) => ({
            reference: key,
            before: before.get(key)?.digest,
            after: digest,
        })),
    };
}
const lock_AT_A_TIME = 8;
function eachImage({ places, signal }, references, step) {
    return settled(references, lock_AT_A_TIME, (reference) => step(new remember/* Remembering */.G(places.repository(reference)), reference), { signal });
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexImages)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7122);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3800);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5630);







/** Documents that are read at a time. */
const AT_A_TIME = 8;
/**
 * The images of an index that can be chosen, in its order, those of the indexes in it too:
 * attestations, artifacts and blobs cannot. An image without a platform is judged by its config; what
 * cannot be read is left out.
 * @throws ImageError where the source cannot be asked
 */
async function indexImages(source, { manifests }, options = {}) {
    const found = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(manifests, AT_A_TIME, (child, given) => imagesAt(source, child, given), options);
    return found.flat();
}
async function imagesAt(source, child, options) {
    const { mediaType, platform, artifactType } = child;
    if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType)) {
        const index = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M);
        return index?.kind === 'index' ? indexImages(source, index, options) : [];
    }
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageManifestType */ .tr)(mediaType) || artifactType || (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .attestedDigest */ .Js)(child) !== undefined) {
        return [];
    }
    const own = platform ?? (await platformOf(source, child, options).catch(_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessUnreadable */ .M));
    return own !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunnable */ .iU)(own) ? [{ ...child, platform: own }] : [];
}
async function platformOf(source, image, options) {
    const manifest = await (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(source, image, options);
    return (await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfig */ .X)(source, manifest, options))?.platform;
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _oci_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1403);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5860);



/**
 * The config of an image; `undefined` for what is no image.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`
 */
async function readConfig(source, manifest, options = {}) {
    const config = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfigOf */ .zH)(manifest);
    if (config === undefined) {
        return undefined;
    }
    const where = `config ${config.digest} of ${source.place}`;
    const body = await source.fetch(config, options);
    return (0,_oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeConfig */ .F)(await (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(body, _oci_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_READ_LIMIT */ .Y, where), where);
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifestBytes),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _resolve_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);



/**
 * A manifest or index, decoded.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`, `UNSUPPORTED`
 */
async function readManifest(source, descriptor, options = {}) {
    return (await readManifestBytes(source, descriptor, options)).manifest;
}
/** The same with its exact bytes. */
async function readManifestBytes(source, descriptor, options = {}) {
    const where = `manifest ${descriptor.digest} of ${source.place}`;
    const root = await (0,_resolve_root_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .W)(source, descriptor, options);
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(await source.fetch(root, options), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_READ_LIMIT */ .tm, where);
    return { descriptor: root, bytes, manifest: (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .MK)(bytes, root.mediaType, where) };
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Remembering)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8574);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4584);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);




/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;
/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, manifests and indexes, what refers to them. A tag that moves meanwhile does not give
 * one job two images.
 */
class Remembering extends _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N {
    #names = new Map();
    #documents = new Map();
    #referrers = new Map();
    #digestTags = new Map();
    #left = BUDGET;
    constructor(source) {
        super(source, {
            resolve: (resolve) => (name, options) => shared(this.#names, name, () => resolve(name, options), options),
            fetch: (fetch) => async (descriptor, options = {}) => {
                const known = options.offset === undefined ? this.#document(descriptor, fetch, options) : undefined;
                return known === undefined ? fetch(descriptor, options) : (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(await known);
            },
            referrers: (referrers) => (descriptor, options = {}) => {
                const key = `${options.artifactType ?? ''} ${descriptor.digest}`;
                return shared(this.#referrers, key, () => referrers(descriptor, options), options);
            },
            digestTags: (digestTags) => (descriptor, options) => shared(this.#digestTags, descriptor.digest, () => digestTags(descriptor, options), options),
        });
    }
    #document(descriptor, fetch, options) {
        const { digest, mediaType, size } = descriptor;
        if (!this.#documents.has(digest)) {
            if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaggableType */ .ys)(mediaType) || size > this.#left) {
                return undefined;
            }
            this.#left -= size;
        }
        const read = async () => {
            const body = await fetch(descriptor, options);
            return (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(body, size, `manifest ${digest} of ${this.place}`);
        };
        return shared(this.#documents, digest, read, options);
    }
}
/** With whose signal a shared answer ends. */
const ASKED_WITH = new WeakMap();
/** An answer for all that ask. One that ended because the first of them gave up is asked for again. */
async function shared(answers, key, ask, { signal } = {}) {
    const isFirst = !answers.has(key);
    const answer = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(answers, key, ask);
    if (isFirst && signal !== undefined) {
        ASKED_WITH.set(answer, signal);
    }
    try {
        return await answer;
    }
    catch (error) {
        if (isFirst || signal?.aborted === true || ASKED_WITH.get(answer)?.aborted !== true) {
            throw error;
        }
    }
    return shared(answers, key, ask, { signal });
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveRoot),
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/** What a name stands for, as its bytes say: for what reads the manifest next, or notes its descriptor. */
async function resolveRoot(source, name, options = {}) {
    const named = await source.resolve(name, { ...options, reading: true });
    return described(source, named, options);
}
/** The descriptor as the manifest's bytes have it; the same where the place's word is proof. */
async function described(source, descriptor, options = {}) {
    return (await source.describe?.(descriptor, options)) ?? descriptor;
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnreadable),
/* harmony export */   M: () => (/* binding */ unlessUnreadable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Failures that are about content; any other says nothing about it. */
const ABOUT_CONTENT = new Set([
    'INTEGRITY',
    'NOT_FOUND',
    'INVALID_DOCUMENT',
    'TOO_LARGE',
    'UNSUPPORTED',
    'ARCHIVE',
    'STORE',
]);
/** Whether content is missing, broken or cannot be understood, and its place can be asked for other content. */
function isUnreadable(error) {
    return ABOUT_CONTENT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error));
}
/** For `catch`: passes over content that cannot be read, and throws any other failure. */
function unlessUnreadable(error) {
    if (!isUnreadable(error)) {
        throw error;
    }
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WrappedSource)
/* harmony export */ });
/* unused harmony export SOURCE_ABILITIES */
/** A record, because the compiler then refuses one that lacks an ability. */
const ABILITIES = {
    expect: true,
    countsReads: true,
    describe: true,
    referrers: true,
    digestTags: true,
    missing: true,
    plainSize: true,
    close: true,
};
const SOURCE_ABILITIES = Object.keys(ABILITIES);
/**
 * A source around another one. It has exactly the abilities of the inner source, but for those that
 * it withholds: a change to an ability that the inner source lacks is ignored, and what is not changed
 * is forwarded.
 */
class WrappedSource {
    place;
    #resolve;
    #fetch;
    constructor(inner, changes = {}) {
        this.place = inner.place;
        this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
        this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
        for (const ability of SOURCE_ABILITIES) {
            const method = changed(inner, changes, ability);
            if (method !== undefined) {
                Object.assign(this, { [ability]: method });
            }
        }
    }
    resolve(name, options) {
        return this.#resolve(name, options);
    }
    fetch(...args) {
        return this.#fetch(...args);
    }
}
function changed(inner, changes, ability) {
    const method = inner[ability]?.bind(inner);
    if (method === undefined || !(ability in changes)) {
        return method;
    }
    return changes[ability]?.(method);
}
function unchanged(method) {
    return method;
}


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeConfig),
/* harmony export */   Y: () => (/* binding */ CONFIG_READ_LIMIT)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2486);




/** The largest image config that is read, in bytes. */
const CONFIG_READ_LIMIT = 8 * 1024 * 1024;
/** @throws ImageError `INVALID_DOCUMENT` */
function decodeConfig(bytes, where) {
    const document = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJson */ .xO)(bytes, where), where);
    const rootfs = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['rootfs'], `${where}: rootfs`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    const execution = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['config'], `${where}: config`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    return {
        platform: platformOf(document, where),
        created: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['created'], `${where}: created`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        author: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['author'], `${where}: author`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        diffIds: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(rootfs['diff_ids'], `${where}: rootfs.diff_ids`, decodeDiffId),
        history: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(document['history'], `${where}: history`, decodeHistory),
        labels: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asStringMap */ ._T)(execution['Labels'], `${where}: config.Labels`),
        document,
    };
}
function platformOf(document, where) {
    const variant = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['variant'], `${where}: variant`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const osVersion = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['os.version'], `${where}: os.version`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    const features = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(document['os.features'], `${where}: os.features`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ);
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)({
        os: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['os'], `${where}: os`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) || 'linux',
        architecture: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(document['architecture'], `${where}: architecture`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        ...(variant ? { variant } : {}),
        ...(osVersion ? { 'os.version': osVersion } : {}),
        'os.features': features,
    });
}
function decodeDiffId(value, where) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value, where);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc)(text)) {
        throw (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(where, `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} is not a digest`);
    }
    return text;
}
function decodeHistory(value, where) {
    const entry = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(value, where, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB) ?? {};
    return {
        created: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['created'], `${where}.created`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        createdBy: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['created_by'], `${where}.created_by`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        author: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['author'], `${where}.author`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ),
        comment: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(entry['comment'], `${where}.comment`, _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ) ?? '',
        emptyLayer: entry['empty_layer'] === true,
    };
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

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ platformDistance)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);

/**
 * How well an image for `offered` runs on `wanted`: 0 is exact, more is further down (an older
 * variant, 386 on amd64, arm on arm64), `undefined` is not at all. The order is containerd's
 * (`platformVector`). Of a version of the operating system the first parts are enough.
 */
function platformDistance(offered, wanted) {
    const [have, want] = [(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(offered), (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(wanted)];
    const system = systemDistance(have, want);
    const machine = compatible(want).findIndex(({ architecture, variant }) => have.architecture === architecture && have.variant === variant);
    return system === undefined || machine < 0 ? undefined : machine + system;
}
/** Less than 1, because the machine matters more. */
function systemDistance(have, want) {
    const version = versionDistance(have['os.version'], want['os.version']);
    const features = featuresDistance(have['os.features'] ?? [], want['os.features'] ?? []);
    return have.os !== want.os || version === undefined || features === undefined
        ? undefined
        : version + features;
}
/** An image that names no version may run on any, and is taken where no other one fits. */
function versionDistance(have, want) {
    if (want === undefined || have === want || have?.startsWith(`${want}.`) === true) {
        return 0;
    }
    return have === undefined ? 0.5 : undefined;
}
/** What an image needs must be there, unless it is not known what is there. */
function featuresDistance(have, want) {
    const lacking = have.filter((feature) => !want.includes(feature));
    if (lacking.length > 0 && want.length > 0) {
        return undefined;
    }
    return lacking.length > 0 || have.length < want.length ? 0.25 : 0;
}
/** What runs on a machine, the best first. */
function compatible({ architecture, variant }) {
    switch (architecture) {
        case 'amd64':
            return [...down('amd64', variant ?? 'v1', 1), { architecture: '386' }];
        case 'arm':
            return down('arm', variant ?? 'v7', 5);
        case 'arm64':
            return [...arm64(variant ?? 'v8'), ...down('arm', 'v8', 5)];
        default:
            return [variant === undefined ? { architecture } : { architecture, variant }];
    }
}
/** ARM's manuals: v9.0 has all of v8.5, v9.1 all of v8.6, and so on. */
function arm64(variant) {
    const [, major = '', minor = '0'] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
    if (major === '') {
        return [{ architecture: 'arm64', variant }];
    }
    return major === '9'
        ? [...minors(9, Number(minor)), ...minors(8, Number(minor) + 5)]
        : minors(8, Number(minor));
}
function minors(major, from) {
    return Array.from({ length: from + 1 }, (_, below) => {
        const minor = from - below;
        return machine('arm64', minor === 0 ? `v${major}` : `v${major}.${minor}`);
    });
}
/** A variant and those below it; one without a number alone. */
function down(architecture, variant, to) {
    const level = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? Number.NaN);
    if (Number.isNaN(level) || level < to) {
        return [machine(architecture, variant)];
    }
    return Array.from({ length: level - to + 1 }, (_, below) => machine(architecture, `v${level - below}`));
}
function machine(architecture, variant) {
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)({ os: '', architecture, variant });
}


/***/ })

};
