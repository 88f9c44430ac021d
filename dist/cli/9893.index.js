export const id = 9893;
export const ids = [9893];
export const modules = {

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   oy: () => (/* binding */ addBuildOptions),
/* harmony export */   qE: () => (/* binding */ namedValues)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _oci_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2486);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);




function addBuildOptions(command) {
    const several = (flags, description) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo);
    const options = [
        several('-t, --tag <reference>', 'what to call the image in the store; repeatable'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-f, --file <file>', 'the Dockerfile, or - for standard input'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--target <stage>', 'the stage to build, by its name or number'),
        several('--build-arg <name=value>', 'the value of an ARG; repeatable'),
        several('--label <name=value>', 'a label of the image; repeatable'),
        several('--annotation <name=value>', 'an annotation of the manifest, or index:NAME=VALUE; repeatable'),
        several('--build-context <name=place>', 'what a name in FROM and --from stands for; repeatable'),
        several('-o, --output <place>', 'where to copy the image as well; repeatable'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--ci-annotations', 'annotate source, revision and version, as the CI service says'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--provenance [mode]', 'add an unsigned SLSA provenance statement; the image is in an index then').choices(['true', 'false', 'mode=min']),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--push', 'send it to the registries of its tags'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--load', 'load it into the container engine'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--pull', 'ask the registry for base images that the store has'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-cache', 'make every layer anew'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--iidfile <file>', 'write the image id to a file'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--metadata-file <file>', 'write digests and names to a file, as JSON'),
        several('--secret <id=\u2026>', 'for RUN --mount=type=secret; repeatable'),
        several('--ssh <id>', 'for RUN --mount=type=ssh; repeatable'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--network <mode>', 'the network of RUN, as the engine calls it'),
        several('--add-host <host:ip>', 'the address of a host during RUN; repeatable'),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--progress <kind>', 'changes nothing: steps are lines').choices([
            ...['auto', 'plain', 'tty', 'quiet', 'rawjson'],
        ]),
    ];
    for (const option of options) {
        command.addOption(option);
    }
    return command;
}
/** `NAME=VALUE`, and of `NAME` alone the value that the environment has, if any. */
function namedValues(texts, env) {
    const values = new Map();
    for (const text of texts) {
        const equals = text.indexOf('=');
        const value = equals < 0 ? env[text] : text.slice(equals + 1);
        if (value !== undefined) {
            values.set(equals < 0 ? text : text.slice(0, equals), value);
        }
    }
    return values;
}
/** @param option for the message: `--label` @throws ImageError `INVALID_ARGUMENT` for one without a name */
function pairsOf(option, texts) {
    const pairs = texts.map((text) => {
        const [name = '', ...value] = text.split('=');
        if (name === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', `build: ${option} ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}: no name`);
        }
        return [name, value.join('=')];
    });
    return Object.fromEntries(pairs);
}
/** For the manifest, the index (`index:NAME=VALUE`), or both (`manifest,index:NAME=VALUE`). */
function annotationsOf(texts) {
    const of = (kind) => pairsOf('--annotation', texts.flatMap((text) => {
        const [, kinds = 'manifest', rest = text] = /^([a-z,]+):([^=]+=.*)$/s.exec(text) ?? [];
        const isKnown = kinds.split(',').every((one) => ['manifest', 'index'].includes(one));
        if (!isKnown) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('INVALID_ARGUMENT', `build: --annotation ${(0,_oci_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`, {
                hint: 'annotations are of a manifest or an index',
            });
        }
        return kinds.split(',').includes(kind) ? [rest] : [];
    }));
    return { manifest: of('manifest'), index: of('index') };
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  indexCommand: () => (/* binding */ indexCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/content/resolve-root.js
var resolve_root = __webpack_require__(2402);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/oci/platform-match.js
var platform_match = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/image/gathered-source.js
var gathered_source = __webpack_require__(2657);
;// CONCATENATED MODULE: ./lib/image/index-edits.js










/**
 * An index of images: of each its own platform, of an index all of its images with what attests them.
 * A later image takes the place of an earlier one for the same platform.
 * @throws ImageError `UNSUPPORTED` for what is no image
 */
async function createIndex(images, annotations, options = {}) {
    return edited(images, {}, annotations, (entries) => merged(entries), options);
}
/** The same with an index that is there first; its own members stay. */
async function appendToIndex(index, images, annotations, options = {}) {
    const document = await documentOf(index, options);
    return edited([index, ...images], document, annotations, (entries) => merged(entries), options);
}
/**
 * An index without some of its images, and without what attests them.
 * @param isGone asked for each image
 * @throws ImageError `NOT_FOUND` where none is gone, or none is left
 */
async function removeFromIndex(index, isGone, options = {}) {
    const document = await documentOf(index, options);
    const keep = (entries) => {
        const gone = new Set(entries.filter(isGone).map(({ digest }) => digest));
        const kept = entries.filter((entry) => !gone.has(entry.digest) && !gone.has((0,manifest/* attestedDigest */.Js)(entry) ?? ''));
        if (gone.size === 0 || kept.length === 0) {
            const why = gone.size === 0 ? 'it has no such image' : 'no image would be left';
            throw new errors/* ImageError */.C8('NOT_FOUND', `removing from ${index.root.digest}: ${why}`, {
                hint: `there are images for ${platformsIn(entries)}`,
            });
        }
        return kept;
    };
    return edited([index], document, {}, keep, options);
}
function platformsIn(entries) {
    const platforms = entries.flatMap(({ platform }) => platform === undefined || (0,oci_platform/* isUnknownPlatform */._H)(platform) ? [] : [(0,oci_platform/* formatPlatform */.Bq)(platform)]);
    return platforms.join(', ');
}
async function documentOf({ source, root }, options) {
    const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    if (manifest.kind !== 'index') {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} of ${source.place} is no index`);
    }
    return (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest);
}
async function edited(images, document, annotations, edit, options) {
    const [first] = images;
    if (first === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'an index needs at least one image');
    }
    const gathered = new gathered_source/* GatheredSource */.G();
    const entries = [];
    for (const image of images) {
        entries.push(...(await entriesOf(image, options)));
        await gathered.add(image, options);
    }
    const mediaType = typeof document['mediaType'] === 'string' ? document['mediaType'] : media_type/* MEDIA_TYPE */.Ap.ociIndex;
    const all = { ...asStrings(document['annotations']), ...annotations };
    const written = {
        schemaVersion: 2,
        ...document,
        mediaType,
        manifests: edit(entries),
        ...(Object.keys(all).length === 0 ? {} : { annotations: all }),
    };
    const root = gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written)));
    return gathered.edited(first.source, root);
}
function asStrings(value) {
    return value === undefined || value === null
        ? {}
        : (0,decode/* asObject */.eB)(value, 'annotations');
}
/** An image as an index lists it. */
async function entriesOf({ source, root }, options) {
    const { manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    if (manifest.kind === 'index') {
        return manifest.manifests;
    }
    const config = await (0,read_config/* readConfig */.X)(source, manifest, options);
    if (config === undefined) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} of ${source.place} is no image`);
    }
    return [{ ...(0,descriptor/* plain */.p)(root), platform: config.platform }];
}
/** If two images have one platform, the later one replaces the earlier in its place. */
function merged(entries) {
    const kept = [];
    const replaced = new Set();
    for (const entry of entries) {
        const at = kept.findIndex((other) => other.digest === entry.digest || isSame(other, entry));
        const before = kept[at];
        if (before !== undefined && before.digest !== entry.digest) {
            replaced.add(before.digest);
        }
        kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, entry);
    }
    return kept.filter((entry) => !replaced.has((0,manifest/* attestedDigest */.Js)(entry) ?? ''));
}
function isSame({ platform: one }, { platform: other }) {
    return isRunnable(one) && isRunnable(other) && one['os.version'] === other['os.version']
        ? (0,platform_match/* platformDistance */.L)(one, other) === 0
        : false;
}
function isRunnable(platform) {
    return platform !== undefined && !(0,oci_platform/* isUnknownPlatform */._H)(platform);
}

// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/cli/build-options.js
var build_options = __webpack_require__(6105);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/edited-image.js
var edited_image = __webpack_require__(4925);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/commands/index-image.js












function indexCommand(bind) {
    return new commander/* Command */.uB('index')
        .description('Make multi-platform indexes from images')
        .addCommand(withTag(new commander/* Command */.uB('create'), 'where to put it; repeatable')
        .description('Make an index of images, each with the platform in its config')
        .argument('<image...>', 'places; of an index all its images are taken')
        .addOption(annotation())
        .addHelpText('after', (0,command/* examples */.K)('index create -t ghcr.io/acme/app:1.4.0 ghcr.io/acme/app:amd64 ghcr.io/acme/app:arm64'))
        .action(bind(create)))
        .addCommand(withTag(new commander/* Command */.uB('append'), 'where to put it; without it, under the name of the index')
        .description('Add images to an index, or replace those of the same platform')
        .argument('<index>', 'a place; without a word before it, a registry')
        .argument('<image...>', 'places')
        .addOption(annotation())
        .action(bind(append)))
        .addCommand(withTag(new commander/* Command */.uB('remove'), 'where to put it; without it, under the name of the index')
        .description('Take images out of an index')
        .argument('<index>', 'a place; without a word before it, a registry')
        .argument('<image...>', 'platforms, or digests')
        .action(bind(remove)));
}
function withTag(command, description) {
    return command.addOption(new commander/* Option */.c$('-t, --tag <place>', description).argParser(options/* collect */.Fo));
}
function annotation() {
    return new commander/* Option */.c$('--annotation <name=value>', 'of the index; repeatable').argParser(options/* collect */.Fo);
}
async function create(context, texts, flags) {
    const tags = flags.tag ?? [];
    const [first] = tags;
    if (first === undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'index create: a place for the index is needed', {
            hint: 'name it with -t',
        });
    }
    const images = await found(context, texts);
    const annotations = (0,build_options/* pairsOf */.fq)('--annotation', flags.annotation ?? []);
    const index = await createIndex(images, annotations, context);
    await told(context, index, tags, (0,place_place/* parsePlace */.De)(first, 'docker'));
}
async function append(context, [text = '', ...texts], flags) {
    const [index, ...images] = await found(context, [text, ...texts]);
    const annotations = (0,build_options/* pairsOf */.fq)('--annotation', flags.annotation ?? []);
    if (index !== undefined) {
        const made = await appendToIndex(index, images, annotations, context);
        await told(context, made, flags.tag ?? [text], index.place);
    }
}
async function remove(context, [text = '', ...gone], flags) {
    const [index] = await found(context, [text]);
    const digests = new Set(gone.filter(digest/* isDigest */.Bc));
    const platforms = gone.filter((one) => !(0,digest/* isDigest */.Bc)(one)).map(oci_platform/* parsePlatform */.Y8);
    const isGone = ({ digest, platform }) => digests.has(digest) ||
        (platform !== undefined && platforms.some((one) => (0,platform_match/* platformDistance */.L)(platform, one) === 0));
    if (index !== undefined) {
        const made = await removeFromIndex(index, isGone, context);
        await told(context, made, flags.tag ?? [text], index.place);
    }
}
async function found({ places, signal }, texts) {
    const images = [];
    for (const text of texts) {
        const place = (0,place_place/* parsePlace */.De)(text, 'docker');
        const { source, name } = await places.source(place, signal);
        images.push({ place, source, root: await (0,resolve_root/* resolveRoot */.H)(source, name, { signal }) });
    }
    return images;
}
async function told(context, index, tags, place) {
    await (0,edited_image/* placeAll */.d)(context, index, tags, place);
    context.output.note('signatures and other referrers stay with the images they are of');
}


/***/ }),

/***/ 4925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ placeAll)
/* harmony export */ });
/* harmony import */ var _content_rooted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9912);
/* harmony import */ var _copy_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8968);
/* harmony import */ var _place_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9095);




/**
 * Copies an edited image to a place; content that is there, or that the place can mount, is not sent.
 * Without a name the place keeps it by its digest.
 */
async function placeEdited(context, { source, root, mountFrom: all, originOf }, to, isNamed) {
    const { places, signal } = context;
    const { target, name } = await places.target(to, { signal });
    // A place that has all of a source lacks what was made anew: it is asked for each piece.
    const mountFrom = all.filter((one) => target.contains?.(one) !== true);
    const progress = context.progress(to.transport === 'docker' ? _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .PUSHING */ .PG : _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .COPYING */ .Ci);
    const unnamed = to.transport === 'docker' ? root.digest : '';
    try {
        const result = await (0,_copy_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copy */ .C)({ source: (0,_content_rooted_js__WEBPACK_IMPORTED_MODULE_2__/* .rooted */ .C)(source, root), name: '' }, { target, name: isNamed ? name : unnamed }, {
            ...{ referrers: false, mountFrom, originOf, signal },
            onProgress: (event) => progress.tell(event),
        });
        if (to.transport !== 'store') {
            await target.close?.();
        }
        return result;
    }
    catch (error) {
        await target.abort?.(error);
        throw error;
    }
    finally {
        progress.end();
    }
}
/** Where an edited image goes: the places that are given, else the one that it comes from, without a name. */
async function placeAll(context, edited, tags, from) {
    const { output } = context;
    const standard = from.transport === 'store' ? 'store' : 'docker';
    const targets = tags.map((text) => (0,_place_place_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlace */ .De)(text, standard));
    for (const to of targets) {
        await placeEdited(context, edited, to, true);
    }
    if (targets.length === 0) {
        await placeEdited(context, edited, from, false);
    }
    const { digest, mediaType } = edited.root;
    output.line(digest);
    output.document({ digest, mediaType, references: tags });
    return edited.root;
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted)
/* harmony export */ });
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);

/** A source of one image, which every name stands for. */
function rooted(source, root, changes = {}) {
    return new _wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .WrappedSource */ .N(source, { ...changes, resolve: () => async () => root });
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GatheredSource)
/* harmony export */ });
/* harmony import */ var _content_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);
/* harmony import */ var _content_overlay_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5257);
/* harmony import */ var _content_read_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);
/* harmony import */ var _content_wrapped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2316);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);






/** Images of several sources as one source, with new documents over them. */
class GatheredSource {
    documents = new _content_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .MemoryStore */ .n();
    #sources = new Map();
    #origins = new Map();
    /** Everything below the image is read from its own source from now on. */
    async add({ source, root, origin = source }, options) {
        if (this.#sources.has(root.digest)) {
            return;
        }
        this.#sources.set(root.digest, source);
        this.#origins.set(root.digest, origin);
        if ((0,_oci_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaggableType */ .ys)(root.mediaType)) {
            for (const child of (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(await (0,_content_read_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(source, root, options))) {
                await this.add({ source, root: child, origin }, options);
            }
        }
    }
    /** @param first of the images, by whose place messages call it all; its referrers are left alone */
    edited(first, root) {
        const mountFrom = [...new Set(this.#origins.values())];
        const originOf = ({ digest }) => this.#origins.get(digest);
        return { source: this.#as(first), root, mountFrom, originOf };
    }
    #as(first) {
        const below = new _content_wrapped_js__WEBPACK_IMPORTED_MODULE_4__/* .WrappedSource */ .N(first, {
            fetch: (inner) => (descriptor, options) => {
                const source = this.#sources.get(descriptor.digest);
                return source === undefined || source === first
                    ? inner(descriptor, options)
                    : source.fetch(descriptor, options);
            },
            referrers: undefined,
            digestTags: undefined,
            plainSize: undefined,
        });
        return new _content_overlay_js__WEBPACK_IMPORTED_MODULE_5__/* .Overlay */ .h(this.documents, below);
    }
}


/***/ })

};
