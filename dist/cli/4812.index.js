export const id = 4812;
export const ids = [4812];
export const modules = {

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/copy/event.js
var copy_event = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/copy/select.js
var copy_select = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var compression = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/unreadable.js
var unreadable = __webpack_require__(5630);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/image/verify.js











/** Blobs at a time: as many as Node.js has threads to decompress with. */
const AT_A_TIME = 4;
/**
 * Reads everything of an image, of all its platforms, and compares: every digest and size, and each
 * layer's uncompressed digest with the config's. It goes on after a problem. What refers to the
 * image is not read.
 * @throws ImageError where the source cannot be asked, such as `UNREACHABLE`, `INTERRUPTED`
 */
async function verifyImage(source, root, options = {}) {
    const walk = new Walk(source, options);
    await walk.manifest(root);
    await walk.blobs();
    return { checked: walk.checked, problems: walk.problems };
}
class Walk {
    checked = { manifests: 0, blobs: 0, bytes: 0 };
    problems = [];
    #source;
    #options;
    #manifests = new Set();
    #configs = new Map();
    #blobs = new Map();
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
    }
    /** Its documents, one after the other; its blobs are noted for later. */
    async manifest(descriptor) {
        if (this.#manifests.has(descriptor.digest)) {
            return;
        }
        this.#manifests.add(descriptor.digest);
        const manifest = await this.#look('manifest', descriptor, () => (0,read_manifest/* readManifest */.W)(this.#source, descriptor, this.#options));
        if (manifest?.kind === 'index') {
            for (const child of manifest.manifests) {
                await this.#child(child);
            }
        }
        else if (manifest !== undefined) {
            await this.#image(descriptor, manifest);
        }
    }
    /** An index may list blobs, as BuildKit's caches do. */
    async #child(child) {
        if ((0,media_type/* isTaggableType */.ys)(child.mediaType)) {
            await this.manifest(child);
        }
        else {
            this.#note(child, 'layer');
        }
    }
    async #image({ digest }, manifest) {
        const { layers } = manifest;
        const noted = layers.map((layer) => this.#note(layer, 'layer'));
        const config = (0,oci_manifest/* imageConfigOf */.zH)(manifest);
        if (config === undefined) {
            // An artifact's config says nothing of its layers.
            noted.push(...(manifest.config === undefined ? [] : [this.#note(manifest.config, 'config')]));
            return;
        }
        const diffIds = await this.#diffIds(config, manifest);
        if (diffIds !== undefined && diffIds.length !== layers.length) {
            const what = `config ${config.digest}, diff ids for the layers of ${digest}`;
            this.#problem('config', config, new lib_errors/* IntegrityError */.cs(what, layers.length, diffIds.length));
            return;
        }
        diffIds?.forEach((diffId, index) => {
            noted[index]?.diffIds.add(diffId);
        });
    }
    #diffIds(config, manifest) {
        return (0,once/* once */.O)(this.#configs, config.digest, () => this.#look('config', config, async () => {
            return (await (0,read_config/* readConfig */.X)(this.#source, manifest, this.#options))?.diffIds ?? [];
        }));
    }
    #note(descriptor, role) {
        const blob = this.#blobs.get(descriptor.digest) ?? { descriptor, role, diffIds: new Set() };
        this.#blobs.set(descriptor.digest, blob);
        return blob;
    }
    /** @throws the first failure that is no problem of the content */
    async blobs() {
        const read = (blob) => this.#look(blob.role, blob.descriptor, () => this.#blob(blob));
        await (0,each_of/* eachOf */.p)(this.#blobs.values(), AT_A_TIME, read, this.#options);
    }
    async #blob({ descriptor, diffIds }) {
        try {
            const found = await this.#uncompressed(descriptor, diffIds);
            for (const diffId of diffIds) {
                const actual = found.get((0,digest/* algorithmOf */.Hy)(diffId)) ?? '';
                if (actual !== diffId) {
                    const what = `layer ${descriptor.digest}, uncompressed`;
                    this.#problem('layer', descriptor, new lib_errors/* IntegrityError */.cs(what, diffId, actual));
                }
            }
        }
        catch (error) {
            // Such layers may be kept elsewhere, at their `urls`.
            if (!((0,media_type/* isNonDistributable */.SM)(descriptor.mediaType) && (0,lib_errors/* codeOf */.$N)(error) === 'NOT_FOUND')) {
                throw error;
            }
            this.checked.bytes -= descriptor.size;
        }
    }
    /** Its uncompressed digest by each of the algorithms that are asked for. */
    async #uncompressed(descriptor, diffIds) {
        if (diffIds.size === 0) {
            await this.#read(descriptor);
            return new Map();
        }
        const digesters = new Map([...diffIds].map(digest/* algorithmOf */.Hy).map((one) => [one, new digest/* Digester */.Y8(one)]));
        try {
            const body = await this.#source.fetch(descriptor, this.#options);
            for await (const chunk of (0,compression/* decompressed */.ji)(body)) {
                digesters.forEach((digester) => {
                    digester.update(chunk);
                });
            }
        }
        catch (error) {
            if (!isAboutCompression(error)) {
                throw error;
            }
            // Other bytes than were promised are the better explanation, and were not read to their end.
            await this.#read(descriptor);
            const what = `layer ${descriptor.digest} cannot be decompressed: ${(0,lib_errors/* messageOf */.bD)(error)}`;
            throw new lib_errors/* ImageError */.C8('UNSUPPORTED', what, { cause: error });
        }
        return new Map([...digesters].map(([algorithm, digester]) => [algorithm, digester.digest()]));
    }
    async #read(descriptor) {
        const body = await this.#source.fetch(descriptor, this.#options);
        await external_node_stream_.promises.finished(body.resume());
    }
    /** One piece of content, whose problem is noted. */
    async #look(role, descriptor, step) {
        this.#options.signal?.throwIfAborted();
        this.checked[role === 'manifest' ? 'manifests' : 'blobs'] += 1;
        this.checked.bytes += descriptor.size;
        try {
            return await step();
        }
        catch (error) {
            this.#problem(role, descriptor, error);
            return undefined;
        }
        finally {
            this.#options.onProgress?.(descriptor);
        }
    }
    #problem(role, { digest }, error) {
        if (!(0,unreadable/* isUnreadable */.G)(error)) {
            throw error;
        }
        const [code, message] = [(0,lib_errors/* codeOf */.$N)(error), (0,lib_errors/* messageOf */.bD)(error)];
        const compared = error instanceof lib_errors/* IntegrityError */.cs ? { expected: error.expected, found: error.actual } : {};
        this.problems.push({ role, digest, code, message, ...compared });
    }
}
/** Node's codes for it are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown` and so on. */
function isAboutCompression(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'UNSUPPORTED' || /^Z(?:STD)?_/.test(code);
}

// EXTERNAL MODULE: ./lib/image/words.js
var words = __webpack_require__(5952);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/content/remember.js
var remember = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/copy/referrers.js
var referrers = __webpack_require__(1189);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/image/absences.js






const absences_AT_A_TIME = 4;
/**
 * Whether a target has what the source has: the digest under its name, the image of each platform, and what
 * refers to any of them, by new requests. Blobs are not read.
 * @param name what the target calls it: a tag, or a digest
 * @throws ImageError of the source
 */
async function absencesAt(source, root, target, name, options = {}) {
    const named = await absentName(root, target, name, options);
    if (named !== undefined) {
        return [named];
    }
    const children = await childrenOf(source, root, options);
    const absent = await (0,each_of/* eachOf */.p)(children, absences_AT_A_TIME, (child) => absentChild(child, target, options), options);
    return [
        ...absent.filter((one) => one !== undefined),
        ...(await absentCompanions(source, root, target, options)),
    ];
}
async function absentName({ digest }, target, name, options) {
    try {
        const there = await target.resolve(name, options);
        return there.digest === digest
            ? undefined
            : { code: 'INTEGRITY', message: `it names ${there.digest}, not ${digest}`, digest };
    }
    catch (error) {
        (0,lib_errors/* unlessInterrupted */.V1)(error);
        return { code: (0,lib_errors/* codeOf */.$N)(error), message: (0,lib_errors/* messageOf */.bD)(error), digest };
    }
}
async function childrenOf(source, root, options) {
    const manifest = await (0,read_manifest/* readManifest */.W)(source, root, options);
    const children = manifest.kind === 'index' ? manifest.manifests : [];
    return children.filter(({ mediaType }) => (0,media_type/* isTaggableType */.ys)(mediaType));
}
async function absentChild(child, target, options) {
    const { platform, digest } = child;
    try {
        await (0,read_manifest/* readManifest */.W)(target, child, options);
        return undefined;
    }
    catch (error) {
        (0,lib_errors/* unlessInterrupted */.V1)(error);
        const what = platform === undefined ? digest : `its image for ${(0,oci_platform/* formatPlatform */.Bq)(platform)}`;
        return { code: (0,lib_errors/* codeOf */.$N)(error), message: `it lacks ${what}`, digest };
    }
}
/** What the target does not list is not there for those who look for it, even where its bytes are. */
async function absentCompanions(source, root, target, options) {
    const wanted = await (0,referrers/* findCompanions */.v)(source, root, options);
    const there = wanted.length === 0 ? [] : await (0,referrers/* findCompanions */.v)(target, root, options, source);
    const known = new Set(there.map(({ descriptor }) => descriptor.digest));
    return wanted
        .filter(({ descriptor }) => !known.has(descriptor.digest))
        .map(({ descriptor: { digest } }) => ({
        code: 'NOT_FOUND',
        message: `it lacks what refers to it at the source: ${digest}`,
        digest,
    }));
}

// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/verify-against.js








/** Says of every target whether it has what the source has. */
async function verifyAgainst(context, texts, { against = [], content }) {
    const { output, places, signal } = context;
    const [text, ...targets] = [...texts, ...against];
    if (text === undefined || targets.length === 0) {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', 'verify: no target to compare with');
    }
    const place = await places.source((0,place_place/* parsePlace */.De)(text, 'docker'), signal);
    const source = new remember/* Remembering */.G(place.source);
    const root = await (0,resolve_root/* resolveRoot */.H)(source, place.name, { signal });
    const { results, errors } = await (0,cli_errors/* attempt */.CD)(targets, (target) => compare(context, { source, root, target, readsContent: content === true }));
    output.document(results);
    const failed = results.flatMap(({ reference, problems }) => problems.map(({ code, message }) => new lib_errors/* ImageError */.C8(code, `comparing ${reference}: ${message}`)));
    // Exit code 1 in any case: an image has arrived everywhere, or it has not.
    (0,cli_errors/* throwIfAny */.MI)([...failed, ...errors], failed.length + errors.length);
}
async function compare({ places, output, signal }, { source, root, target: text, readsContent }) {
    const place = (0,place_place/* parsePlace */.De)(text, 'docker');
    const reference = (0,written_names/* formatPlace */.dE)(place, text);
    const { source: target, name } = await places.source(place, signal);
    const absent = await absencesAt(source, root, target, name, { signal });
    const problems = readsContent && absent.length === 0
        ? (await verifyImage(target, root, { signal })).problems
        : absent;
    if (problems.length === 0) {
        output.line(`${reference}: ${root.digest}`);
    }
    return { reference, digest: root.digest, ok: problems.length === 0, problems };
}

;// CONCATENATED MODULE: ./lib/cli/commands/verify.js














function verifyCommand(bind) {
    return new commander/* Command */.uB('verify')
        .description('Read everything of images again, and say what is not as it should be')
        .argument('[place...]', 'places; a reference is looked up in the store, else in its registry')
        .option('--against <target...>', 'compare: every target has what the one place has, and what refers to it')
        .option('--content', 'with --against, read everything at the targets')
        .addHelpText('after', (0,command/* examples */.K)('verify alpine:3.20', 'verify docker://alpine:3.20', 'verify oci-archive:images.tar', 'verify alpine:3.20 --against ghcr.io/acme/alpine:3.20 quay.io/acme/alpine:3.20'))
        .action(bind(verify));
}
async function verify(context, texts, flags) {
    const { output } = context;
    if (flags.against !== undefined) {
        await verifyAgainst(context, texts, flags);
        return;
    }
    if (texts.length === 0) {
        const what = "error: missing required argument 'place'";
        throw (0,cli_errors/* usageError */.Wp)('verify', new commander/* CommanderError */.b7(2, 'commander.missingArgument', what));
    }
    const opened = await (0,cli_errors/* attempt */.CD)(texts, (text) => imagesOf(context, text));
    const { results, errors } = await (0,cli_errors/* attempt */.CD)(opened.results.flat(), (image) => check(context, image));
    output.document(results);
    const failed = [...opened.errors, ...errors, ...results.flatMap(problemsOf)];
    if (failed.length > 0) {
        // Exit code 1 in any case: an image is never partly verified.
        throw new cli_errors/* SeveralErrors */.AJ(failed, failed.length);
    }
}
/** The image that is named, or all those of a file or directory. */
async function imagesOf(context, text) {
    const { source, name, reference } = await sourceOf(context, text);
    const entries = name === '' && hasEntries(source) ? await source.entries() : [];
    if (entries.length < 2) {
        return [{ source, name, text, reference }];
    }
    const images = new Map(entries.map(({ name: called, descriptor }) => [descriptor.digest, called]));
    return [...images].map(([digest, called]) => ({
        source,
        name: digest,
        text,
        reference: called ?? `${text}:${digest}`,
    }));
}
async function sourceOf({ places, signal }, text) {
    const place = (0,place_place/* parsePlace */.De)(text, 'store');
    const open = async (it) => {
        const opened = await places.source(it, signal);
        return { ...opened, reference: (0,written_names/* formatPlace */.dE)((0,written_names/* foundPlace */.Y8)(it, opened.name), text) };
    };
    try {
        return await open(place);
    }
    catch (error) {
        const maybeElsewhere = place.transport === 'store' && !text.startsWith('store:');
        if (maybeElsewhere && place.reference !== undefined && (0,lib_errors/* codeOf */.$N)(error) === 'NOT_FOUND') {
            return open({ transport: 'docker', reference: place.reference });
        }
        throw error;
    }
}
function hasEntries(source) {
    return 'entries' in source;
}
async function check(context, image) {
    const { signal, options, output } = context;
    const resolved = await (0,resolve_root/* resolveRoot */.H)(image.source, image.name, { signal });
    const platforms = (0,cli_options/* wantedPlatforms */.QM)(options) ?? [];
    // Without a selection nothing is left out that an archive lacks: that is what to report here.
    const { source, root } = platforms.length === 0
        ? { source: image.source, root: resolved }
        : await (0,copy_select/* select */.L)(image.source, resolved, { platforms }, { signal });
    const progress = context.progress(cli_progress/* VERIFYING */.YN);
    const { checked, problems } = await verifyImage(source, root, {
        signal,
        onProgress: (descriptor) => progress.tell({ descriptor, role: (0,copy_event/* roleOf */.k)(descriptor), state: 'copied' }),
    }).finally(() => progress.end());
    const { reference } = image;
    const ok = problems.length === 0;
    if (ok) {
        output.line(`${reference}: ${root.digest}: ${countsOf(checked)}`);
    }
    return { reference, digest: root.digest, mediaType: root.mediaType, ok, checked, problems };
}
function countsOf({ manifests, blobs, bytes }) {
    const several = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
    return `${several(manifests, 'manifest')}, ${several(blobs, 'blob')}, ${(0,words/* formatSize */.Xq)(bytes)}`;
}
function problemsOf({ reference, problems }) {
    return problems.map(({ code, message }) => new lib_errors/* ImageError */.C8(code, `verifying ${reference}: ${message}`));
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


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ MAGIC_LENGTH),
  MB: () => (/* binding */ compressionOf),
  ji: () => (/* binding */ decompressed),
  lH: () => (/* binding */ measureGzippedTar),
  z2: () => (/* binding */ peeked)
});

// UNUSED EXPORTS: GZIP_END, gzippedTarSize

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/content/zstd-end.js
const NOTHING = Buffer.alloc(0);
/** The sizes of a header's optional fields, by their two bits of the descriptor, in bytes. */
const DICTIONARY = [0, 1, 2, 4];
const CONTENT_SIZE = [0, 2, 4, 8];
const CHECKSUM = 4;
const RLE = 1;
/**
 * Follows the frames of a zstd stream as its bytes go by, and knows whether the last one has ended:
 * Node.js before 24.2 and 22.20 takes a stream that is cut short for a whole one. RFC 8878 3.1.
 */
class ZstdEnd {
    /** A header that came in pieces, as far as it is here. */
    #held = NOTHING;
    #wanted = 4;
    /** Bytes of content before the next header. */
    #skipped = 0;
    #checksum = 0;
    #read = this.#magic;
    /** No byte, or the last byte of a frame, was the last one that went by. */
    get isWhole() {
        return this.#skipped === 0 && this.#held.length === 0 && this.#read === this.#magic;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            const taken = Math.min(this.#skipped || this.#wanted - this.#held.length, rest.length);
            if (this.#skipped > 0) {
                this.#skipped -= taken;
            }
            else {
                this.#collect(rest.subarray(0, taken));
            }
            rest = rest.subarray(taken);
        }
    }
    #collect(bytes) {
        const header = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
        this.#held = header.length < this.#wanted ? header : NOTHING;
        if (header.length === this.#wanted) {
            this.#read(header);
        }
    }
    #expect(bytes, read) {
        this.#wanted = bytes;
        this.#read = read;
    }
    #magic(header) {
        // Every other magic number is a skippable frame's, or no frame's, which zlib says.
        if (header.readUInt32LE() === 0xfd2fb528) {
            this.#expect(1, this.#descriptor);
        }
        else {
            this.#expect(4, this.#skippable);
        }
    }
    #skippable(header) {
        this.#skipped = header.readUInt32LE();
        this.#expect(4, this.#magic);
    }
    #descriptor(header) {
        const bits = header.readUInt8();
        const single = (bits & 0x20) !== 0;
        const size = CONTENT_SIZE[(bits >> 6)];
        this.#checksum = (bits & 0x04) === 0 ? 0 : CHECKSUM;
        // One segment has no window descriptor, and always the size of its content.
        this.#skipped = DICTIONARY[(bits & 0x03)] + (single ? size || 1 : size + 1);
        this.#expect(3, this.#block);
    }
    #block(header) {
        const bits = header.readUIntLE(0, 3);
        const isLast = (bits & 1) === 1;
        this.#skipped = (((bits >> 1) & 3) === RLE ? 1 : bits >> 3) + (isLast ? this.#checksum : 0);
        if (isLast) {
            this.#expect(4, this.#magic);
        }
    }
}

;// CONCATENATED MODULE: ./lib/content/compression.js




/** How many bytes at the start tell a compression. */
const MAGIC_LENGTH = 6;
/**
 * By the bytes themselves: names and media types are often wrong about it. RFC 1952 2.3.1 (gzip),
 * RFC 8878 3.1.1 (zstd).
 */
function compressionOf(start) {
    const hex = Buffer.from(start.subarray(0, MAGIC_LENGTH)).toString('hex');
    if (hex.startsWith('1f8b')) {
        return 'gzip';
    }
    // A zstd stream may begin with a skippable frame: 184d2a50 to 184d2a5f, little-endian.
    if (hex.startsWith('28b52ffd') || /^5[0-9a-f]2a4d18/.test(hex)) {
        return 'zstd';
    }
    return hex.startsWith('425a68') || hex === 'fd377a585a00' ? 'other' : 'none';
}
/** The size of the chunks that come out, in bytes. */
const CHUNK = 256 * 1024;
/**
 * The bytes as they were before gzip or zstd, if either was used.
 * @throws what the stream fails with; an error of zlib where it cannot be decompressed; ImageError
 * `UNSUPPORTED` for bzip2 and xz
 */
async function* decompressed(body) {
    const { start, all } = await peeked(body);
    try {
        const compression = compressionOf(start);
        if (compression === 'other') {
            throw new errors/* ImageError */.C8('UNSUPPORTED', 'compressed with bzip2 or xz', {
                hint: 'decompress it first; gzip and zstd are read as they are',
            });
        }
        yield* compression === 'none' ? all : DECOMPRESS[compression](all);
    }
    finally {
        await all.return(undefined);
    }
}
/** The bytes that tell a compression, and all of them. */
async function peeked(body) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        const start = await firstChunk(chunks);
        return { start, all: joined(start, chunks) };
    }
    catch (error) {
        await chunks.return?.();
        throw error;
    }
}
const DECOMPRESS = { gzip: gunzip, zstd: unzstd };
/** Members that follow one another are one stream, which Node's gunzip knows (RFC 1952 2.2). */
async function* gunzip(body) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK });
    // The callback is there because pipeline wants one.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(body, { objectMode: false }), stream, () => undefined);
    yield* stream;
}
/**
 * So are the frames of zstd, and skippable ones are nothing; but Node's stream ends silently with the
 * first frame. Layers of many frames are what zstd:chunked makes (containers/storage).
 */
async function* unzstd(body) {
    const end = new ZstdEnd();
    const chunks = watched(body, end);
    let chunk = await next(chunks);
    while (chunk !== undefined) {
        const frame = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK });
        const fed = feed(frame, chunk, chunks);
        // If it fails, the frame fails too, unless its reader has left.
        fed.catch((error) => frame.destroy(error));
        yield* frame;
        chunk = await fed;
    }
    if (!end.isWhole) {
        throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
    }
}
async function* watched(body, end) {
    for await (const chunk of body) {
        end.push(chunk);
        yield chunk;
    }
}
/** @returns the first bytes that the frame left over, if there are any */
async function feed(frame, first, chunks) {
    let fed = 0;
    for (let chunk = first; chunk !== undefined; chunk = await next(chunks)) {
        fed += chunk.length;
        await write(frame, chunk);
        const left = fed - frame.bytesWritten;
        if (left > 0) {
            return chunk.subarray(chunk.length - left);
        }
    }
    frame.end();
    return undefined;
}
function write(frame, chunk) {
    return new Promise((resolve, reject) => {
        frame.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
async function next(chunks) {
    const { done, value } = await chunks.next();
    return done === true ? undefined : value;
}
async function firstChunk(chunks) {
    let start = Buffer.alloc(0);
    while (start.length < MAGIC_LENGTH) {
        const chunk = await next(chunks);
        if (chunk === undefined) {
            break;
        }
        start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    }
    return start;
}
async function* joined(start, chunks) {
    try {
        yield start;
        for (let chunk = await next(chunks); chunk !== undefined; chunk = await next(chunks)) {
            yield chunk;
        }
    }
    finally {
        await chunks.return?.();
    }
}
/** RFC 1952 2.3.1: the last four bytes of a member, little-endian. */
const GZIP_END = 4;
const TAR_BLOCK = 512;
/**
 * How long a gzipped tar is without its compression, as its end says. That is wrong for several
 * members, where it is the size of the last one, and for more than 4 GiB, where it is the rest. Either
 * mostly shows, because tars come in blocks and gzip does not make them longer; the caller must still
 * check the size that it reads.
 * @param end the last {@link GZIP_END} bytes @param size of the gzip, in bytes
 */
function gzippedTarSize(end, size) {
    const told = end.readUInt32LE();
    return told % TAR_BLOCK === 0 && told > size ? told : undefined;
}
/**
 * The same for a file; `undefined` if it is not gzip.
 * @param readAt reads so many bytes from an offset on, or fewer where the file ends before
 * @param size of the file, in bytes
 */
async function measureGzippedTar(readAt, size) {
    if (compressionOf(await readAt(0, MAGIC_LENGTH)) !== 'gzip') {
        return undefined;
    }
    const end = await readAt(Math.max(size - GZIP_END, 0), GZIP_END);
    return end.length === GZIP_END ? gzippedTarSize(end, size) : undefined;
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

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);

function roleOf(descriptor) {
    if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaggableType */ .ys)(descriptor.mediaType)) {
        return 'manifest';
    }
    return (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfigType */ .Ky)(descriptor.mediaType) ? 'config' : 'layer';
}
/** Whether the content is at the target now. */
function isPlaced(state) {
    return state !== 'started' && state !== 'progress';
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findCompanions)
/* harmony export */ });
/* harmony import */ var _content_each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2744);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2143);
/* harmony import */ var _content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8574);





/** The signature of a signature of \u2026: this many at most. */
const DEPTH = 16;
/** Subjects that are asked about at a time. */
const AT_A_TIME = 8;
/**
 * Everything that refers to an image, to the images below its index, and to those referrers in
 * turn (the signature of an SBOM); each once, what is referred to before what refers to it.
 * @param documents another place that has the image itself, and is cheaper to read
 * @throws ImageError of either place
 */
async function findCompanions(source, root, options = {}, documents = source) {
    if (source.referrers === undefined && source.digestTags === undefined) {
        return [];
    }
    const seen = new Set([root.digest]);
    const ofImage = [
        (given) => about(source, root, given),
        async (given) => {
            const below = await manifestsBelow(documents, root, given);
            return aboutEach(source, unseen(below, seen), given);
        },
    ];
    let companions = (await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(ofImage, options)).flat();
    const found = [...companions];
    for (let depth = 1; companions.length > 0; depth += 1) {
        if (depth > DEPTH) {
            const what = `referrers of ${root.digest} in ${source.place}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('REGISTRY', `${what}: more than ${DEPTH} deep, which is the limit`);
        }
        const subjects = companions.map(({ descriptor }) => descriptor);
        companions = [...(await aboutEach(source, unseen(subjects, seen), options))];
        found.push(...companions);
    }
    return found;
}
/** Those that were not seen before, which are seen now. */
function unseen(subjects, seen) {
    const fresh = subjects.filter(({ digest }) => !seen.has(digest));
    for (const { digest } of fresh) {
        seen.add(digest);
    }
    return fresh;
}
async function aboutEach(source, subjects, options) {
    const found = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(subjects, AT_A_TIME, (subject, given) => about(source, subject, given), options);
    return found.flat();
}
async function about(source, subject, options) {
    const ask = [
        async (given) => source.referrers?.(subject, given),
        async (given) => source.digestTags?.(subject, given),
    ];
    const [referrers = [], tags = []] = await (0,_content_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .b)(ask, options);
    const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
    return [
        ...referrers
            .filter(({ digest }) => !named.has(digest))
            .map((descriptor) => ({ descriptor, subject })),
        ...tags.map((tag) => ({ ...tag, subject })),
    ];
}
/** Referrers may be about one platform's image as well as about the index (oras#2174). */
async function manifestsBelow(source, root, options) {
    const { mediaType } = await (0,_content_resolve_root_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .W)(source, root, options);
    if (!(0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType)) {
        return [];
    }
    const index = await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(source, root, options);
    const manifests = index.kind === 'index' ? index.manifests : [];
    return manifests.filter(({ mediaType }) => (0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaggableType */ .ys)(mediaType));
}


/***/ })

};
