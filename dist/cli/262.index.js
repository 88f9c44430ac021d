export const id = 262;
export const ids = [262];
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

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mutateCommand: () => (/* binding */ mutateCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/oci/config.js
var oci_config = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/image/gathered-source.js
var gathered_source = __webpack_require__(2657);
;// CONCATENATED MODULE: ./lib/image/mutation.js

function diffIdsIn(config) {
    const { diff_ids: diffIds } = (0,decode/* asObject */.eB)(config['rootfs'] ?? {}, 'rootfs');
    return Array.isArray(diffIds) ? diffIds : [];
}
function historyIn(config) {
    return Array.isArray(config['history']) ? config['history'] : [];
}
function withHistory(config, { diffIds, history, }) {
    return { ...config, rootfs: { type: 'layers', diff_ids: diffIds }, history };
}
function changedExecution(execution, mutation) {
    const { labels, env, entrypoint, cmd, user, workdir } = mutation;
    const { Labels, Env, Cmd, ...rest } = execution;
    const command = cmd ?? (entrypoint === undefined ? Cmd : undefined);
    return {
        ...rest,
        ...member('Env', env === undefined ? Env : withVariables(Env, env)),
        ...member('Cmd', command),
        ...member('Labels', labels === undefined ? Labels : { ...(0,decode/* asObject */.eB)(Labels ?? {}, 'Labels'), ...labels }),
        ...member('Entrypoint', entrypoint ?? rest['Entrypoint']),
        ...member('User', user ?? rest['User']),
        ...member('WorkingDir', workdir ?? rest['WorkingDir']),
    };
}
function member(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function withVariables(before, added) {
    const all = new Map();
    const known = Array.isArray(before) ? before.map(String) : [];
    for (const variable of [...known, ...added]) {
        all.set(variable.split('=', 1)[0] ?? '', variable);
    }
    return [...all.values()];
}

;// CONCATENATED MODULE: ./lib/image/mutate.js









/**
 * A changed image over its source; of an index each image is changed alike. No layer is read.
 * @throws ImageError `UNSUPPORTED` for what is no image; `INVALID_ARGUMENT` for a base that it does not have
 */
async function mutated(image, mutation, options = {}) {
    const work = new Mutating(image.source, mutation, options);
    const root = await work.root(image.root);
    const { gathered, dropped } = work;
    await gathered.add(image, options);
    return { ...gathered.edited(image.source, root), dropped };
}
class Mutating {
    gathered = new gathered_source/* GatheredSource */.G();
    dropped = 0;
    #source;
    #mutation;
    #options;
    constructor(source, mutation, options) {
        this.#source = source;
        this.#mutation = mutation;
        this.#options = options;
    }
    async root(root) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(this.#source, root, this.#options);
        const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, root.digest), root.digest);
        const changes = manifest.kind === 'index' ? await this.#index(manifest) : await this.#image(manifest, root);
        const { annotations = {} } = this.#mutation;
        const all = { ...manifest.annotations, ...annotations };
        const written = {
            ...document,
            ...changes,
            ...(Object.keys(all).length === 0 ? {} : { annotations: all }),
        };
        const made = this.gathered.documents.add(manifest.mediaType, Buffer.from(JSON.stringify(written)));
        const { platform } = root;
        return platform === undefined ? made : { ...made, platform };
    }
    async #index({ manifests }) {
        const images = manifests.filter((entry) => (0,manifest/* attestedDigest */.Js)(entry) === undefined);
        this.dropped += manifests.length - images.length;
        const changed = [];
        for (const image of images) {
            changed.push({ ...image, ...(await this.root(image)) });
        }
        return { manifests: changed };
    }
    async #image(manifest, root) {
        if (manifest.config === undefined) {
            throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} of ${this.#source.place} is no image`);
        }
        const before = await this.#partsOf(this.#source, manifest, manifest.config);
        const { layers, config } = await this.#withLayers(before, root);
        const { created } = this.#mutation;
        const execution = (0,decode/* asObject */.eB)(config['config'] ?? {}, 'config');
        const written = {
            ...config,
            ...(created === undefined ? {} : { created }),
            config: changedExecution(execution, this.#mutation),
        };
        const { mediaType } = manifest.config;
        const made = this.gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written)));
        return { config: made, layers };
    }
    async #partsOf(source, { layers }, config) {
        const body = await source.fetch(config, this.#options);
        const where = `config ${config.digest} of ${source.place}`;
        const bytes = await (0,verify/* readAll */.yw)(body, oci_config/* CONFIG_READ_LIMIT */.Y, where);
        (0,oci_config/* decodeConfig */.F)(bytes, where);
        return { layers, config: (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where) };
    }
    async #withLayers(before, root) {
        const { rebase, append, created } = this.#mutation;
        const based = rebase === undefined ? before : await this.#rebased(before, rebase, root);
        if (append === undefined) {
            return based;
        }
        for (const { descriptor } of append.layers) {
            await this.gathered.add({ source: append.source, root: descriptor }, this.#options);
        }
        return {
            layers: [...based.layers, ...append.layers.map(({ descriptor }) => descriptor)],
            config: withHistory(based.config, {
                diffIds: [...diffIdsIn(based.config), ...append.layers.map(({ diffId }) => diffId)],
                history: [
                    ...historyIn(based.config),
                    ...append.layers.map(({ createdBy }) => ({
                        created: created ?? '1970-01-01T00:00:00Z',
                        created_by: createdBy,
                    })),
                ],
            }),
        };
    }
    /** The new base's image for the same platform goes below what the image has above the old one's. */
    async #rebased(before, { from, onto }, root) {
        const [old, base] = [
            await this.#platformParts(from, before),
            await this.#platformParts(onto, before),
        ];
        const [own, below] = [diffIdsIn(before.config), diffIdsIn(old.config)];
        if (below.length > own.length || below.some((diffId, at) => own[at] !== diffId)) {
            const what = `rebasing ${root.digest}: it does not begin with the layers of ${from.root.digest}`;
            throw new errors/* ImageError */.C8('INVALID_ARGUMENT', what, {
                hint: 'name the base that it was built on',
            });
        }
        for (const layer of base.layers) {
            await this.gathered.add({ ...onto, root: layer }, this.#options);
        }
        return {
            layers: [...base.layers, ...before.layers.slice(old.layers.length)],
            config: withHistory(before.config, {
                diffIds: [...diffIdsIn(base.config), ...own.slice(below.length)],
                history: [
                    ...historyIn(base.config),
                    ...historyIn(before.config).slice(historyIn(old.config).length),
                ],
            }),
        };
    }
    async #platformParts({ source, root }, { config }) {
        const { manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, this.#options);
        if (manifest.kind === 'index') {
            const wanted = (0,oci_platform/* formatPlatform */.Bq)((0,oci_config/* decodeConfig */.F)(Buffer.from(JSON.stringify(config)), 'config').platform);
            const image = manifest.manifests.find(({ platform }) => platform !== undefined && (0,oci_platform/* formatPlatform */.Bq)(platform) === wanted);
            if (image === undefined) {
                throw new errors/* ImageError */.C8('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`);
            }
            return this.#platformParts({ source, root: image }, { layers: [], config });
        }
        if (manifest.config === undefined) {
            throw new errors/* ImageError */.C8('UNSUPPORTED', `${root.digest} of ${source.place} is no image`);
        }
        return this.#partsOf(source, manifest, manifest.config);
    }
}

// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/content/tee.js
var tee = __webpack_require__(8227);
// EXTERNAL MODULE: ./lib/rootfs/import.js
var rootfs_import = __webpack_require__(6986);
;// CONCATENATED MODULE: ./lib/place/append-layer.js




/**
 * A tar of files \u2192 a layer in the store; compressed bytes are kept as they came.
 * @throws ImageError `ARCHIVE` for what is no whole tar
 */
async function appendedLayer(store, path, { signal }) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const { chunks, result } = (0,tee/* readAlong */.G)(file, (copy) => (0,rootfs_import/* layerForm */.e)(copy, path, { signal }));
    const received = await store.receive(chunks, { signal });
    const { mediaType, diffId } = await result;
    return { descriptor: { mediaType, ...received }, diffId, createdBy: `ADD ${(0,external_node_path_.basename)(path)} /` };
}

// EXTERNAL MODULE: ./lib/cli/build-options.js
var build_options = __webpack_require__(6105);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/edited-image.js
var edited_image = __webpack_require__(4925);
// EXTERNAL MODULE: ./lib/cli/find-image.js + 1 modules
var find_image = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/commands/mutate.js










function mutateCommand(bind) {
    const several = (flags, description) => new commander/* Option */.c$(flags, description).argParser(options/* collect */.Fo);
    return new commander/* Command */.uB('mutate')
        .description('Change the config of an image, add layers, or put it on another base')
        .argument('<image>', 'a place; without a word before it, a registry')
        .addOption(several('-t, --tag <place>', 'where to put it; without it, beside the image by its digest'))
        .addOption(several('-l, --label <name=value>', 'a label; repeatable'))
        .addOption(several('-a, --annotation <name=value>', 'an annotation of the manifest; repeatable'))
        .addOption(several('-e, --env <name=value>', 'an environment variable; repeatable'))
        .option('--entrypoint <command>', 'words, or a JSON array')
        .option('--cmd <command>', 'words, or a JSON array')
        .option('-u, --user <user>', 'who it runs as')
        .option('-w, --workdir <directory>', 'where it runs')
        .option('--created <time>', 'RFC 3339, or seconds since 1970')
        .addOption(several('--append <tar>', 'a layer on top; repeatable'))
        .addOption(new commander/* Option */.c$('--rebase <old,new>', 'the base it was built on, and the one to put it on').argParser(twoNames))
        .addHelpText('after', (0,command/* examples */.K)('mutate --label team=web -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0', 'mutate --rebase debian:12.5,debian:12.6 -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0'))
        .action(bind(mutate));
}
async function mutate(context, [text = ''], flags) {
    const { signal, output } = context;
    const mutation = { ...changesOf(flags), ...(await layersOf(context, flags)) };
    const found = await (0,find_image/* findImage */.F)(context, text);
    const image = await mutated(found.selected, mutation, { signal });
    if (image.dropped > 0) {
        output.note(`${image.dropped} attestations stay with ${text}: they are about what it was`);
    }
    await (0,edited_image/* placeAll */.d)(context, image, flags.tag ?? [], found.place);
    output.note(`signatures and other referrers stay with ${text}`);
}
function changesOf(flags) {
    const { label = [], annotation = [], env, entrypoint, cmd, user, workdir, created } = flags;
    return {
        labels: (0,build_options/* pairsOf */.fq)('--label', label),
        annotations: (0,build_options/* pairsOf */.fq)('--annotation', annotation),
        ...(env === undefined ? {} : { env: env.map(checkedVariable) }),
        ...(entrypoint === undefined ? {} : { entrypoint: wordsOf(entrypoint) }),
        ...(cmd === undefined ? {} : { cmd: wordsOf(cmd) }),
        ...(user === undefined ? {} : { user }),
        ...(workdir === undefined ? {} : { workdir }),
        ...(created === undefined ? {} : { created: timeOf(created) }),
    };
}
async function layersOf(context, { append, rebase }) {
    const { places, signal } = context;
    const layers = [];
    const store = append === undefined ? undefined : await places.store();
    for (const path of store === undefined ? [] : (append ?? [])) {
        layers.push(await appendedLayer(store ?? (await places.store()), path, { signal }));
    }
    const [from, onto] = rebase === undefined
        ? []
        : [
            (await (0,find_image/* findImage */.F)(context, rebase[0])).selected,
            (await (0,find_image/* findImage */.F)(context, rebase[1])).selected,
        ];
    return {
        ...(store === undefined ? {} : { append: { source: store, layers } }),
        ...(from === undefined || onto === undefined ? {} : { rebase: { from, onto } }),
    };
}
/** A JSON array of strings, else words between blanks. */
function wordsOf(text) {
    if (!text.trimStart().startsWith('[')) {
        return text.split(/\s+/).filter((word) => word !== '');
    }
    try {
        const words = JSON.parse(text);
        if (Array.isArray(words) && words.every((word) => typeof word === 'string')) {
            return words;
        }
    }
    catch {
        // It is told below.
    }
    throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `mutate: ${(0,printable/* quoted */.TL)(text)} is no JSON array of strings`);
}
function checkedVariable(text) {
    if (!/^[^=]+=/.test(text)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `mutate: --env ${(0,printable/* quoted */.TL)(text)} is not NAME=VALUE`);
    }
    return text;
}
function timeOf(text) {
    const time = new Date(/^\d+$/.test(text) ? Number(text) * 1000 : text);
    if (Number.isNaN(time.getTime())) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `mutate: --created ${(0,printable/* quoted */.TL)(text)} is no time`);
    }
    return time.toISOString().replace('.000Z', 'Z');
}
function twoNames(value) {
    const [old = '', onto = '', ...more] = value.split(/[, ]+/);
    if (onto === '' || more.length > 0) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `mutate: --rebase ${(0,printable/* quoted */.TL)(value)} is not OLD,NEW`);
    }
    return [old, onto];
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


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ importedImage),
/* harmony export */   e: () => (/* binding */ layerForm)
/* harmony export */ });
/* harmony import */ var _content_compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8574);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7122);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5816);






/**
 * Reads a tar of files to its end, plain or compressed with gzip or zstd.
 * @param place for messages
 * @throws ImageError `ARCHIVE` if it is no whole tar, `UNSUPPORTED` for bzip2 and xz
 */
async function layerForm(chunks, place, options) {
    let start = Buffer.alloc(0);
    const watched = async function* () {
        for await (const chunk of chunks) {
            start = start.length < _content_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .MAGIC_LENGTH */ .zN ? Buffer.concat([start, chunk.subarray(0, 64)]) : start;
            yield chunk;
        }
    };
    const digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digester */ .Y8();
    const digested = async function* () {
        for await (const chunk of (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressed */ .ji)(watched())) {
            digester.update(chunk);
            yield chunk;
        }
    };
    const reader = new _tar_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarReader */ .R(digested(), place);
    try {
        while ((await reader.next()) !== undefined) {
            options.signal?.throwIfAborted();
        }
        await reader.finish();
    }
    finally {
        await reader.close();
    }
    const compression = (0,_content_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .compressionOf */ .MB)(start);
    if (start.length === 0 || compression === 'other') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ImageError */ .C8('ARCHIVE', `reading ${place}: it is empty`);
    }
    return { mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_LAYER */ .QP[compression], diffId: digester.digest() };
}
/** The config and the manifest of an image of one layer, as `docker import` writes them. */
function importedImage(layer, diffId, { platform, execution, comment, created }) {
    const time = created.toISOString();
    const config = documentOf(_oci_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.ociConfig, {
        created: time,
        ...(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizePlatform */ .FL)(platform),
        config: execution,
        rootfs: { type: 'layers', diff_ids: [diffId] },
        history: [{ created: time, comment }],
        comment,
    });
    const manifest = documentOf(_oci_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.ociManifest, {
        schemaVersion: 2,
        mediaType: _oci_media_type_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.ociManifest,
        config: config.descriptor,
        layers: [layer],
    });
    return { config, manifest };
}
function documentOf(mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength }, bytes };
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TarReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6);


/** The most that may follow the end, in bytes: writers fill up their last record with less. */
const REST_LIMIT = 64 * 1024 * 1024;
/** Reads the entries of a tar from a stream, one after the other. Only one chunk is in memory. */
class TarReader {
    #place;
    #chunks;
    #chunk = Buffer.alloc(0);
    /** What is left of the current entry's body, and of the padding after it, in bytes. */
    #body = 0;
    #padding = 0;
    #position = 0;
    /** @param place for messages: `layer sha256:\u2026` */
    constructor(chunks, place) {
        this.#place = place;
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /**
     * Skips what is left of the current entry.
     * @returns `undefined` at the end @throws ImageError `ARCHIVE`; what the stream fails with
     */
    async next() {
        for (let extensions = {};;) {
            await this.#skipRest();
            const header = await this.#header();
            if (header === undefined) {
                return undefined;
            }
            const entry = this.#entry(header, extensions);
            if (!'xLK'.includes(entry.type)) {
                return entry.type === 'S' ? this.#withMap(entry) : entry;
            }
            extensions = { ...extensions, ...(await this.#extension(entry)) };
        }
    }
    /** How many bytes have been taken: after `next`, where the body of that entry begins. */
    get position() {
        return this.#position;
    }
    /** The body of the current entry, once. */
    async *body() {
        while (this.#body > 0) {
            const piece = await this.#piece(this.#body);
            this.#body -= piece.length;
            yield piece;
        }
    }
    /**
     * Reads what follows the end: only a stream that was read to its end is verified.
     * @throws ImageError `ARCHIVE` if more than padding follows
     */
    async finish() {
        for (let rest = 0; await this.#more(); rest += (await this.#piece(REST_LIMIT)).length) {
            if (rest > REST_LIMIT) {
                throw this.#broken(`it goes on for more than ${REST_LIMIT} bytes after its end`);
            }
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #header() {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            return undefined;
        }
        const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
        return (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnd */ .uV)(block) ? undefined : block;
    }
    #entry(header, extensions) {
        const decoded = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHeader */ .E2)(header);
        if (decoded === undefined) {
            throw this.#broken('not a tar, or a header that cannot be read');
        }
        const pax = extensions.pax ?? [];
        const said = new Map(pax);
        const name = said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? decoded.name;
        const type = decoded.kind === 'file' ? '0' : decoded.type;
        const size = decoded.kind === 'no body' || '12'.includes(type) ? 0 : decoded.size;
        this.#expect(size === 0 ? 0 : Number(said.get('size') ?? size));
        return {
            name,
            link: said.get('linkpath') ?? extensions.link ?? decoded.link,
            type: type === '0' && name.endsWith('/') ? '5' : type,
            size: this.#body,
            header,
            pax,
        };
    }
    #expect(size) {
        if (!Number.isSafeInteger(size) || size < 0) {
            throw this.#broken('an entry whose size cannot be read');
        }
        this.#body = size;
        this.#padding = (_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE - (size % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE)) % _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE;
    }
    async #extension({ type, size }) {
        if (size > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7) {
            throw this.#broken(`a name or pax header of more than ${_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7} bytes`);
        }
        const bytes = await this.#take(size);
        this.#body = 0;
        if (type !== 'x') {
            return { [type === 'L' ? 'name' : 'link']: (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeLongName */ .G5)(bytes) };
        }
        const pax = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePax */ .m)(bytes);
        if (pax === undefined) {
            throw this.#broken('a pax header that cannot be read');
        }
        return { pax };
    }
    /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
    async #withMap(entry) {
        const blocks = [entry.header];
        for (let more = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoreSparse */ .My)(entry.header); more;) {
            const block = await this.#take(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
            blocks.push(block);
            more = block[_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SPARSE_MORE_AGAIN */ .cd] === 1;
            if (blocks.length * _header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE > _header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7) {
                throw this.#broken(`a sparse file whose map has more than ${_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_LIMIT */ .C7} bytes`);
            }
        }
        return { ...entry, header: Buffer.concat(blocks) };
    }
    /** Some writers leave out the padding at the end of a tar; nothing of an entry may be missing. */
    async #skipRest() {
        while (this.#body > 0) {
            this.#body -= (await this.#piece(this.#body)).length;
        }
        while (this.#padding > 0 && (await this.#more())) {
            this.#padding -= (await this.#piece(this.#padding)).length;
        }
        this.#padding = 0;
    }
    /** Exactly so many bytes: a view of a chunk if all of them are in one. */
    async #take(length) {
        const pieces = [];
        for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) {
            pieces.push(await this.#piece(left));
        }
        return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    }
    /** At most so many bytes, and at least one. */
    async #piece(most) {
        if (this.#chunk.length === 0 && !(await this.#more())) {
            throw this.#broken('it is cut short');
        }
        const piece = this.#chunk.subarray(0, most);
        this.#chunk = this.#chunk.subarray(piece.length);
        this.#position += piece.length;
        return piece;
    }
    async #more() {
        while (this.#chunk.length === 0) {
            const next = await this.#chunks.next().catch((error) => {
                throw this.#failed(error);
            });
            if (next.done === true) {
                return false;
            }
            this.#chunk = next.value;
        }
        return true;
    }
    /** Node's codes for what cannot be decompressed are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown`, \u2026 */
    #failed(error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return /^Z(?:STD)?_/.test(code)
            ? this.#broken(`it cannot be decompressed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`)
            : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(`reading ${this.#place}`, error);
    }
    #broken(why) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('ARCHIVE', `reading ${this.#place}: ${why}`);
    }
}


/***/ })

};
