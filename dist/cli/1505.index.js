export const id = 1505;
export const ids = [1505];
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

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAlong)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _read_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9245);


/**
 * Bytes for two readers, read once and at the pace of the slower one: the one that takes the chunks,
 * and by `read`. Where `read` fails, so do the chunks, with the same error.
 */
function readAlong(chunks, read) {
    const copy = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    // `read` fails with the reason; the stream only repeats it.
    copy.on('error', () => undefined);
    const result = read(copy);
    result.catch(() => undefined);
    return { chunks: passed(chunks, copy, result), result };
}
async function* passed(chunks, copy, result) {
    const ended = result.catch(() => undefined);
    try {
        for await (const chunk of chunks) {
            _read_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S.keep(chunk);
            // A piece that is under way when the copy is destroyed is never said to be taken.
            const taken = new Promise((resolve) => copy.write(chunk, () => resolve()));
            await Promise.race([taken, ended]);
            if (copy.destroyed) {
                await result;
            }
            yield chunk;
        }
        copy.end();
        await result;
    }
    finally {
        copy.destroy();
    }
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

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ EXTENSION_LIMIT),
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   G5: () => (/* binding */ decodeLongName),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   If: () => (/* binding */ isUstar),
/* harmony export */   My: () => (/* binding */ hasMoreSparse),
/* harmony export */   eH: () => (/* binding */ goesOnAgain),
/* harmony export */   m: () => (/* binding */ decodePax),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/** A tar consists of blocks of this size, in bytes. */
const BLOCK = 512;
/** The largest long name, pax header or sparse map that is read, in bytes. */
const EXTENSION_LIMIT = 1024 * 1024;
/** Links, devices, directories and pipes have no body, even if their header gives a size. */
const KINDS = {
    '\0': 'file',
    '0': 'file',
    '7': 'file',
    '1': 'hard link',
    '2': 'symbolic link',
    '3': 'no body',
    '4': 'no body',
    '5': 'no body',
    '6': 'no body',
    x: 'pax',
    L: 'long name',
    K: 'long link',
    S: 'sparse file',
};
/** In a sparse file's header, and in the blocks that go on with its map: whether another one follows. */
const SPARSE_MORE = 482;
const SPARSE_MORE_AGAIN = 504;
function isEnd(block) {
    return block[0] === 0 && block.every((byte) => byte === 0);
}
/** @returns `undefined` if the sum is wrong: then it is no header */
function decodeHeader(block) {
    if (!sumIsRight(block)) {
        return undefined;
    }
    const prefix = isUstar(block) ? text(block, 345, 155) : '';
    const name = text(block, 0, 100);
    const type = block.toString('latin1', 156, 157);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: text(block, 157, 100),
        size: numberAt(block, 124, 12),
        type,
        kind: KINDS[type] ?? 'other',
    };
}
/** POSIX's form: in GNU's (`ustar  `) other fields are where POSIX has the prefix of the name. */
function isUstar(header) {
    return header.toString('latin1', 257, 263) === 'ustar\0';
}
function goesOnAgain(block) {
    return block[SPARSE_MORE_AGAIN] !== 0;
}
function hasMoreSparse(block) {
    return block[SPARSE_MORE] !== 0;
}
/**
 * The records of a pax header, in their order: some occur several times (GNU sparse 0.0). A record is
 * `LENGTH KEY=VALUE\n`, its length is in bytes and of all of it (POSIX.1-2024 pax, "Extended Header").
 * @returns `undefined` if they cannot be read
 */
function decodePax(bytes) {
    const records = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(' ', at);
        const length = Number(bytes.toString('latin1', at, Math.max(space, at)));
        const record = bytes.toString('latin1', space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) {
            return undefined;
        }
        records.push([record.slice(0, equals), record.slice(equals + 1)]);
        at += length;
    }
    return records;
}
function extensionsOf(pax) {
    const { path, linkpath: link, size, ...more } = Object.fromEntries(pax);
    const name = more['GNU.sparse.name'] ?? path;
    return {
        ...(name === undefined ? {} : { name }),
        ...(link === undefined ? {} : { link }),
        ...(size === undefined ? {} : { size: /^\d+$/.test(size) ? Number(size) : Number.NaN }),
        isSparse: Object.keys(more).some((key) => key.startsWith('GNU.sparse.')),
    };
}
/** A name that is the body of an entry (GNU), which may or may not end with a zero byte. */
function decodeLongName(bytes) {
    return text(bytes, 0, bytes.length);
}
function text(block, start, length) {
    const zero = block.indexOf(0, start);
    const end = zero < 0 || zero > start + length ? start + length : zero;
    return block.toString('latin1', start, end);
}
/** Octal digits, or (GNU) a big-endian number if the first bit is set. NaN for anything else. */
function numberAt(block, start, length) {
    const first = block[start] ?? 0;
    if ((first & 0x80) === 0) {
        const digits = text(block, start, length).trim();
        return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
    }
    let value = first & 0x7f;
    for (const byte of block.subarray(start + 1, start + length)) {
        value = value * 256 + byte;
    }
    return value;
}
/** The sum counts its own field as blanks; some old writers added up signed bytes. */
function sumIsRight(block) {
    let unsigned = 8 * 0x20;
    let large = 0;
    for (let at = 0; at < BLOCK; at += 1) {
        const byte = at >= 148 && at < 156 ? 0 : (block[at] ?? 0);
        unsigned += byte;
        large += byte >> 7;
    }
    const written = numberAt(block, 148, 8);
    return written === unsigned || written === unsigned - 256 * large;
}


/***/ })

};
