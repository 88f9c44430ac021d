export const id = 7;
export const ids = [7];
export const modules = {

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHOWN = 500;
/** An engine's refusal as one line: what was being done, and the engine's own last words. */
function refusal(doing, result, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('ENGINE', `${doing}: ${lastWords(result)}`, { hint });
}
/** Its error line, else its last one: what comes before is progress, what follows is usage. */
function lastWords({ exitCode, stdout, stderr }) {
    const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? '';
    const words = line.replace(/^(?:docker: |Error: |Error response from daemon: )+/, '');
    return words === '' ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}


/***/ }),

/***/ 74640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chainIds)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9501);

/**
 * What each layer makes together with those below it, the base first: the same layer over another
 * base is another entry. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#layer-chainid
 */
function chainIds(diffIds) {
    const chain = [];
    for (const diffId of diffIds) {
        const below = chain.at(-1);
        chain.push(below === undefined ? diffId : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`${below} ${diffId}`));
    }
    return chain;
}


/***/ }),

/***/ 93007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/archive/archive-writer.js + 1 modules
var archive_writer = __webpack_require__(2147);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(74640);
// EXTERNAL MODULE: ./lib/oci/decode.js
var decode = __webpack_require__(72475);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(22486);
// EXTERNAL MODULE: ./lib/engine/refusal.js
var refusal = __webpack_require__(5394);
;// CONCATENATED MODULE: ./lib/engine/images.js





function running(exec, command, signal) {
    return (...args) => exec(command, args, { signal });
}
/** Image ids in one command: 200 stay far below the 32 767 characters that Windows allows. */
const BATCH = 200;
/** The id of the image that a name or id stands for, `undefined` where there is none. */
async function imageId(run, name) {
    const result = await run('image', 'inspect', '--format', '{{.Id}}', '--', name);
    // Podman leaves the algorithm out.
    const id = `sha256:${result.stdout.trim().replace(/^sha256:/, '')}`;
    return result.exitCode === 0 && (0,digest/* isDigest */.Bc)(id) ? id : undefined;
}
/** The chain ids of all layers of all the engine's images. @throws ImageError `ENGINE` */
async function layerChains(run) {
    const listed = await run('image', 'ls', '--quiet', '--no-trunc');
    if (listed.exitCode !== 0) {
        throw (0,refusal/* refusal */.x)('listing the images of the engine', listed);
    }
    const ids = [...new Set(listed.stdout.split('\n').map((line) => line.trim()))].filter(digest/* isDigest */.Bc);
    const chains = new Set();
    for (let start = 0; start < ids.length; start += BATCH) {
        // An image that went meanwhile makes the exit code 1; the others are printed all the same.
        const format = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}'];
        const { stdout } = await run(...format, '--', ...ids.slice(start, start + BATCH));
        for (const line of stdout.split('\n').filter((text) => text.trim() !== '')) {
            (0,chain_id/* chainIds */.s)(decodeLayers(line)).forEach((id) => {
                chains.add(id);
            });
        }
    }
    return chains;
}
/** `null` where an image lacks its config (containerd's store can hold such). */
function decodeLayers(line) {
    const where = 'layers of an image in the engine';
    return (0,decode/* asArray */._j)((0,decode/* decodeJson */.xO)(Buffer.from(line), where), where, (item, at) => {
        const diffId = (0,decode/* asString */.oJ)(item, at);
        if (!(0,digest/* isDigest */.Bc)(diffId)) {
            throw (0,decode/* invalid */.Gq)(at, `${(0,printable/* quoted */.TL)(diffId)} is not a digest`);
        }
        return diffId;
    });
}

// EXTERNAL MODULE: ./lib/content/once.js
var once = __webpack_require__(64584);
// EXTERNAL MODULE: ./lib/content/whole.js
var whole = __webpack_require__(89750);
// EXTERNAL MODULE: ./lib/content/compression.js + 1 modules
var content_compression = __webpack_require__(64109);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(85860);
// EXTERNAL MODULE: ./lib/oci/descriptor.js
var descriptor = __webpack_require__(11260);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(68574);
;// CONCATENATED MODULE: ./lib/engine/plain-layers.js







/**
 * A compressed layer as the plain tar that its diff id names. A tar entry starts with its size: of
 * gzip the source may know what its end says, and where that is wrong, reading the layer fails; zstd
 * is decompressed twice, once to measure it.
 * @returns `undefined` where the layer goes as it is
 */
async function plainLayer(source, { descriptor, diffId }, undone, options) {
    const compression = /[.+](gzip|zstd)$/.exec(descriptor.mediaType)?.[1];
    if (diffId === undefined || (compression !== 'gzip' && compression !== 'zstd')) {
        return undefined;
    }
    const open = async () => external_node_stream_.Readable.from((0,content_compression/* decompressed */.ji)(await source.fetch(descriptor, options)), { objectMode: false });
    const size = undone.has(compression)
        ? await MEASURE[compression](source, descriptor, open)
        : undefined;
    if (size === undefined) {
        return undefined;
    }
    const plainTar = { mediaType: media_type/* MEDIA_TYPE */.Ap.ociLayer, digest: diffId, size };
    return { descriptor: plainTar, open: async () => (0,verify/* verified */.zr)(await open(), plainTar) };
}
const MEASURE = {
    async gzip(source, descriptor) {
        return source.plainSize?.(descriptor);
    },
    async zstd(_source, _descriptor, open) {
        let size = 0;
        for await (const chunk of (await open())) {
            size += chunk.length;
        }
        return size;
    },
};
/** The image's manifest with other layers in place of some. Its config, hence the image id, stays. */
function withLayers({ manifest, bytes }, layers) {
    const where = `manifest ${manifest.digest}`;
    const document = (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(bytes, where), where);
    const old = document['layers'];
    const written = { ...document, layers: old.map((layer) => layers.get(layer.digest) ?? layer) };
    const rewritten = Buffer.from(JSON.stringify(written));
    return {
        manifest: { ...(0,descriptor/* plain */.p)(manifest), digest: (0,digest/* digestOf */.ol)(rewritten), size: rewritten.byteLength },
        bytes: rewritten,
    };
}

;// CONCATENATED MODULE: ./lib/engine/load-archive.js




/**
 * Streams one archive into `docker load`; its exit code is for the caller to judge.
 * @param onBytes is told how many bytes have been written so far
 */
async function loadArchive(tools, content, { signal, onBytes }) {
    let bytes = 0;
    const sink = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            onBytes(bytes);
            done(null, chunk);
        },
    });
    const over = new AbortController();
    const within = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
    const place = `${tools.command} load`;
    const { docker, omit } = content;
    const loading = tools
        .exec(tools.command, ['image', 'load'], { stdin: sink, signal })
        .finally(() => over.abort(new errors/* ImageError */.C8('ENGINE', `${place}: it ended before its input`)));
    const filling = fill(tools.openArchive(sink, { place, docker, omit }), content, within).catch((error) => {
        sink.destroy(error);
        throw error;
    });
    const [filled, loaded] = await Promise.allSettled([filling, loading]);
    if (loaded.status === 'fulfilled') {
        if (loaded.value.exitCode === 0 && filled.status === 'rejected') {
            throw filled.reason;
        }
        return { result: loaded.value, bytes };
    }
    // A command that was stopped because its input broke off only tells that; the archive tells why.
    const inputFailed = filled.status === 'rejected' && (0,errors/* codeOf */.$N)(loaded.reason) !== 'ENGINE';
    throw inputFailed && signal?.aborted !== true ? filled.reason : loaded.reason;
}
async function fill(archive, content, signal) {
    const { plan, name, before } = content;
    try {
        for (const image of plan.images) {
            await putImage(archive, content, image, signal);
        }
        await before;
        signal.throwIfAborted();
        if (plan.index !== undefined) {
            await archive.put(plan.root, (0,whole/* bodyOf */.EN)(plan.index), { signal });
        }
        if (name !== undefined) {
            await archive.tag(plan.root, name, { signal });
        }
        await archive.close?.();
    }
    catch (error) {
        await archive.abort?.(error);
        throw error;
    }
}
async function putImage(archive, { plan: { source }, omit, undone }, image, signal) {
    const { config } = image;
    await archive.put(config, () => source.fetch(config, { signal }), { signal });
    const replaced = new Map();
    for (const layer of image.layers.filter(({ descriptor }) => !omit.has(descriptor.digest))) {
        const { descriptor } = layer;
        const plain = await plainLayer(source, layer, undone, { signal });
        if (plain === undefined) {
            await archive.put(descriptor, () => source.fetch(descriptor, { signal }), { signal });
        }
        else {
            replaced.set(descriptor.digest, plain.descriptor);
            await archive.put(plain.descriptor, plain.open, { signal });
        }
    }
    const { manifest, bytes } = replaced.size === 0 ? image : withLayers(image, replaced);
    await archive.put(manifest, (0,whole/* bodyOf */.EN)(bytes), { signal });
}

// EXTERNAL MODULE: ./lib/content/index-images.js
var index_images = __webpack_require__(51376);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(73800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/oci/choose.js
var choose = __webpack_require__(26552);
;// CONCATENATED MODULE: ./lib/engine/plan.js






/** Reads everything of an image but its layers. @throws ImageError `PLATFORM_NOT_FOUND` */
async function readPlan(source, root, options) {
    const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, root, options);
    if (manifest.kind === 'manifest') {
        const image = await planImage(source, root, { bytes, manifest }, options.signal);
        return { source, root, index: undefined, images: [image] };
    }
    const images = await planImages(source, manifest, options);
    const [only] = images;
    // An image of an index in this one is not below this one alone.
    const listed = new Set(manifest.manifests.map(({ digest }) => digest));
    const keepIndex = options.keepIndex && images.every((image) => listed.has(image.manifest.digest));
    return keepIndex || only === undefined
        ? { source, root, index: bytes, images }
        : { source, root: only.manifest, index: undefined, images };
}
async function planImages(source, index, options) {
    const chosen = options.keepIndex && options.allPlatforms
        ? index.manifests
        : [(0,choose/* choose */.S)(await (0,index_images/* indexImages */.j)(source, index, options), [options.platform], source.place)];
    const images = [];
    for (const descriptor of chosen) {
        const { bytes, manifest } = await (0,read_manifest/* readManifestBytes */.D)(source, descriptor, options);
        if (manifest.kind === 'index') {
            throw new errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: an index inside an index`);
        }
        images.push(await planImage(source, descriptor, { bytes, manifest }, options.signal));
    }
    return images;
}
async function planImage(source, descriptor, { bytes, manifest }, signal) {
    const { config, layers } = manifest;
    if (config === undefined) {
        throw new errors/* ImageError */.C8('UNSUPPORTED', `${at(source, descriptor)}: not an image, it has no config`);
    }
    const diffIds = (await (0,read_config/* readConfig */.X)(source, manifest, { signal }))?.diffIds ?? [];
    const chain = (0,chain_id/* chainIds */.s)(diffIds);
    const known = diffIds.length === layers.length;
    return {
        manifest: descriptor,
        bytes,
        config,
        layers: layers.map((layer, index) => {
            const [diffId, chainId] = [diffIds[index], chain[index]];
            return known && diffId !== undefined && chainId !== undefined
                ? { descriptor: layer, diffId, chainId }
                : { descriptor: layer };
        }),
    };
}
function at(source, { digest }) {
    return `manifest ${digest} of ${source.place}`;
}
/** Every layer of the plan once. */
function layersOf(plan) {
    const layers = plan.images.flatMap((image) => image.layers);
    return new Map(layers.map(({ descriptor }) => [descriptor.digest, descriptor]));
}
/** The layers of which every use stands on a chain that the engine has. */
function knownLayers(plan, chains) {
    const known = new Set(layersOf(plan).keys());
    for (const { descriptor, chainId } of plan.images.flatMap((image) => image.layers)) {
        if (chainId === undefined || !chains.has(chainId)) {
            known.delete(descriptor.digest);
        }
    }
    return known;
}

// EXTERNAL MODULE: ./lib/content/each-of.js
var each_of = __webpack_require__(12744);
// EXTERNAL MODULE: ./lib/oci/platform.js
var platform = __webpack_require__(17122);
;// CONCATENATED MODULE: ./lib/engine/probe.js




/**
 * Asks the engine behind a command what it is.
 * @throws ImageError `ENGINE` where there is no such command, or nothing answers behind it
 */
async function probe(exec, command, signal) {
    const info = ['info', '--format', '{{json .}}'];
    const [result, near] = await (0,each_of/* allOf */.b)([
        (options) => exec(command, info, options),
        async (options) => command === 'docker' && (await isNear(exec, options)),
    ], { signal });
    const told = decodeTold(result);
    if (!answered(told, result)) {
        const hint = `start it, or check that "${command} info" works`;
        const [why] = (0,decode/* asArray */._j)(told['ServerErrors'], 'ServerErrors', decode/* asString */.oJ);
        throw (0,refusal/* refusal */.x)(`asking ${command} what it is`, { ...result, stderr: why ?? result.stderr }, hint);
    }
    const where = `${command} info`;
    return 'ServerVersion' in told
        ? { ...dockerFacts(told, command, where), near }
        : podmanFacts(told, command, where);
}
/** By the address that its command line uses, whether from `DOCKER_HOST` or from a context. */
async function isNear(exec, options) {
    const address = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const { exitCode, stdout } = await exec('docker', address, options);
    return exitCode === 0 && /^(unix|npipe):/.test(stdout.trim());
}
function decodeTold({ stdout }) {
    const start = stdout.indexOf('{');
    return start < 0 ? {} : (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(stdout.slice(start)), 'info'), 'info');
}
/**
 * Without a daemon Docker's command line prints its own part, newer ones with exit code 0: the
 * server's version is then missing or empty, and `ServerErrors` says why.
 */
function answered(told, { exitCode }) {
    return 'host' in told ? exitCode === 0 : Boolean(told['ServerVersion']);
}
function dockerFacts(told, command, where) {
    const status = (0,decode/* asArray */._j)(told['DriverStatus'], `${where}: DriverStatus`, (pair, at) => (0,decode/* asArray */._j)(pair, at, decode/* asString */.oJ));
    const containerd = status.some(([key, value]) => key === 'driver-type' && value === 'io.containerd.snapshotter.v1');
    return {
        command,
        name: 'docker',
        version: (0,decode/* asString */.oJ)(told['ServerVersion'], `${where}: ServerVersion`),
        platform: machinePlatform((0,decode/* asString */.oJ)(told['OSType'], `${where}: OSType`), (0,decode/* asString */.oJ)(told['Architecture'], `${where}: Architecture`)),
        store: containerd ? 'containerd' : 'classic',
    };
}
function podmanFacts(told, command, where) {
    const host = (0,decode/* asObject */.eB)(told['host'], `${where}: host`);
    const version = (0,decode/* optional */.lq)(told['version'], `${where}: version`, decode/* asObject */.eB) ?? {};
    return {
        command,
        name: 'podman',
        version: (0,decode/* optional */.lq)(version['Version'], `${where}: version.Version`, decode/* asString */.oJ) ?? '',
        platform: machinePlatform((0,decode/* asString */.oJ)(host['os'], `${where}: host.os`), (0,decode/* asString */.oJ)(host['arch'], `${where}: host.arch`), (0,decode/* optional */.lq)(host['variant'], `${where}: host.variant`, decode/* asString */.oJ)),
        store: 'podman',
        near: false,
    };
}
/** Docker says what uname says, Podman what Go says. */
const MACHINES = {
    armv5tel: ['arm', 'v5'],
    armv6l: ['arm', 'v6'],
    armv7l: ['arm', 'v7'],
    armv8l: ['arm', 'v7'],
    loongarch64: ['loong64'],
};
function machinePlatform(os, machine, variant) {
    const [architecture, implied] = MACHINES[machine.toLowerCase()] ?? [machine];
    const level = variant || implied;
    return (0,platform/* normalizePlatform */.FL)({
        os,
        architecture,
        ...(level === undefined ? {} : { variant: level }),
    });
}
/** The first number of a version, 0 for one without. */
function majorVersion(version) {
    return Number.parseInt(version, 10) || 0;
}
/** containerd's store takes an image with content missing; Docker says so since 28 (API 1.48). */
function tellsComplete({ store, version }) {
    return store === 'containerd' && majorVersion(version) >= 28;
}

;// CONCATENATED MODULE: ./lib/engine/queue.js
/** Runs steps that overlap, `width` of them at a time, and end in the order in which they came. */
class Queue {
    #width;
    #ends = [];
    /** @param width how many steps run at once */
    constructor(width) {
        this.#width = width;
    }
    /** @param step gets a promise that resolves when the step before it has ended, well or not */
    async run(step) {
        const { promise, resolve } = Promise.withResolvers();
        const before = this.#ends.at(-1) ?? Promise.resolve();
        const room = this.#ends.at(-this.#width) ?? Promise.resolve();
        this.#ends.push(promise);
        await room;
        try {
            return await step(before);
        }
        finally {
            await before;
            this.#ends.splice(this.#ends.indexOf(promise), 1);
            resolve();
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/archive-sender.js








/** Processors that an engine and the programs that feed it use up alone. */
const FEW = 2;
/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;
/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;
/**
 * Sends archives to an engine, without the layers that it has. The next one is on its way while the
 * engine unpacks the one before: Docker's own store reads all of an archive before it unpacks any.
 */
class ArchiveSender {
    #tools;
    #facts;
    #queue;
    /** The chain ids of all layers that the engine should have once the archives under way are loaded. */
    #chains = new Map();
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#queue = new Queue(facts.store === 'classic' ? 2 : 1);
    }
    /** The chain ids of the layers that need not be sent. */
    async known({ signal }) {
        if (this.#facts.store === 'containerd' && !tellsComplete(this.#facts)) {
            return new Set();
        }
        const run = running(this.#tools.exec, this.#facts.command, signal);
        return (0,once/* once */.O)(this.#chains, 'all', () => layerChains(run));
    }
    /** Asks the engine for its layers again before the next archive. */
    forget() {
        this.#chains.clear();
    }
    /**
     * Sends the layers that neither the engine nor an archive before this one has, and takes them for
     * loaded from then on. The exit code does not prove that: a caller that finds a layer missing calls
     * {@link forget}.
     */
    sendLacking(plan, options) {
        return this.#queue.run(async (before) => {
            const known = await this.known(options);
            const omitted = knownLayers(plan, known);
            for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) {
                if (chainId !== undefined) {
                    known.add(chainId);
                }
            }
            try {
                return { sent: await this.#send(plan, { omit: omitted, before }, options), omitted };
            }
            catch (error) {
                this.forget();
                throw error;
            }
        });
    }
    /** Sends an archive without the layers of `omission`, without asking what the engine has. */
    send(plan, omission, options) {
        return this.#queue.run((before) => this.#send(plan, { ...omission, before }, options));
    }
    async #send(plan, { omit, name, before }, { signal, onProgress }) {
        const { command, store } = this.#facts;
        const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
        const onBytes = (sent) => onProgress?.({ root: plan.root, sent, total });
        const sendAs = (undone) => {
            const archive = { plan, omit, docker: store === 'classic', undone, before };
            const named = name === undefined ? archive : { ...archive, name };
            return loadArchive({ ...this.#tools, command }, named, { signal, onBytes });
        };
        const undone = this.#undone();
        try {
            return await sendAs(undone);
        }
        catch (error) {
            // The end of a gzip of several members tells of one of them only.
            if (!undone.has('gzip') || (0,errors/* codeOf */.$N)(error) !== 'INTEGRITY') {
                throw error;
            }
            return await sendAs(new Set([...undone].filter((one) => one !== 'gzip')));
        }
    }
    /**
     * Docker's own store decompresses gzip in the process that checks the tar, one layer after another.
     * Here another core does it while the archive is sent, where there is one: it is two and a half times the
     * bytes to move, and with two cores the engine waits for them. Over a network that would be more bytes too.
     */
    #undone() {
        const { store, version, near } = this.#facts;
        const undone = new Set();
        const { processors = Number.POSITIVE_INFINITY } = this.#tools;
        if (store === 'classic' && near && processors > FEW) {
            undone.add('gzip');
        }
        if (store === 'classic' && majorVersion(version) < ZSTD_SINCE) {
            undone.add('zstd');
        }
        return undone;
    }
    refused({ root, source }, { result }) {
        const { name } = this.#facts;
        const doing = `loading ${root.digest} of ${source.place} into ${name}`;
        const hint = `${name}'s own log may say more; a full disk is the usual reason`;
        return accepted({ result })
            ? new errors/* ImageError */.C8('ENGINE', `${doing}: it says it did, but has no such image`, { hint })
            : (0,refusal/* refusal */.x)(doing, result, hint);
    }
}
/** Whether the engine says that it took the archive. */
function accepted({ result }) {
    return result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
}
function printed({ stdout, stderr }) {
    return `${stdout}${stderr}`;
}
function selected(plan, digests) {
    return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}
/** In bytes. */
function sizeOf(descriptors) {
    return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/engine/daemon-api.js




/**
 * The manifests of an image whose content is all there, layers included. Only containerd's image
 * store can lack some, and only the API tells: `docker image inspect` sums up sizes that it was
 * promised, `docker save` leaves out what is missing, both with exit code 0 (seen with 28.5).
 * `docker system dial-stdio` takes the API to wherever the command line's daemon is.
 * https://docs.docker.com/reference/api/engine/version/v1.48/ (ImageInspect, `manifests`)
 */
async function completeManifests(exec, id, signal) {
    const answer = await get(exec, `/images/${id}/json?manifests=1`, signal);
    const where = `image ${id} in the engine`;
    const manifests = (0,decode/* asArray */._j)(answer['Manifests'], `${where}: Manifests`, (item, at) => {
        const { ID, Available } = (0,decode/* asObject */.eB)(item, at);
        return { id: (0,decode/* asString */.oJ)(ID, `${at}.ID`), available: Available === true };
    });
    return new Set(manifests.flatMap(({ id, available }) => (available ? [id] : [])));
}
async function get(exec, path, signal) {
    // HTTP/1.0: the answer comes unchunked, and its end is the end of the connection. The request
    // stays open till then: the daemon gives up when its client's side closes.
    const request = new external_node_stream_.PassThrough();
    request.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
    const doing = `reading ${path} from docker`;
    const result = await exec('docker', ['system', 'dial-stdio'], { stdin: request, signal });
    const end = result.stdout.indexOf('\r\n\r\n');
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(result.stdout)?.[1];
    if (end < 0 || status === undefined) {
        throw (0,refusal/* refusal */.x)(doing, result);
    }
    if (status !== '200') {
        throw new errors/* ImageError */.C8('ENGINE', `${doing}: status ${status}`);
    }
    return (0,decode/* asObject */.eB)((0,decode/* decodeJson */.xO)(Buffer.from(result.stdout.slice(end + 4)), doing), doing);
}

// EXTERNAL MODULE: ./lib/content/memory.js
var memory = __webpack_require__(9858);
// EXTERNAL MODULE: ./lib/content/overlay.js
var overlay = __webpack_require__(95257);
;// CONCATENATED MODULE: ./lib/engine/early-layers.js



/** An engine takes about a tenth of a second for any archive: fewer bytes wait for the next layer. */
const WORTH_SENDING = 8 * 1024 * 1024;
/**
 * Sends the lower layers of an image to an engine while the upper ones are still being downloaded: an
 * engine reads a whole archive before it unpacks the first layer, and unpacks one layer after another.
 * The image's own archive then holds what came last, or was refused.
 * @returns when the whole image is available; lower layers may still be on their way to the engine
 * @throws why a layer cannot be had
 */
async function sendEarly(layers, { available, known, send }) {
    const missing = new Set(layers);
    const downloads = layers.map(async (layer) => {
        await available(layer.descriptor);
        missing.delete(layer);
    });
    for (const download of downloads) {
        // The loop below throws the first failure; a second one must not end the process.
        download.catch(() => undefined);
    }
    let refused = false;
    let sent = 0;
    let next = 0;
    while (next >= 0) {
        await downloads[next];
        next = layers.findIndex((layer) => missing.has(layer));
        const lower = layers.slice(sent, Math.max(next, 0));
        if (!refused && early_layers_sizeOf(await unknown(lower, known)) >= WORTH_SENDING) {
            sent = next;
            void send(next).then((took) => {
                refused ||= !took;
            });
        }
    }
}
async function unknown(layers, known) {
    if (layers.length === 0) {
        return [];
    }
    const chains = await known();
    return layers.filter(({ chainId }) => chainId === undefined || !chains.has(chainId));
}
function early_layers_sizeOf(layers) {
    return layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}
/**
 * An image of the first layers of another one. It has no name and nothing to run: it keeps the layers
 * in the engine until the whole image is loaded. The same layers give the same image.
 */
function lowerLayers(plan, image, count, on) {
    const layers = image.layers.slice(0, count);
    const made = new memory/* MemoryStore */.n();
    const config = made.add(media_type/* MEDIA_TYPE */.Ap.ociConfig, encode({
        architecture: on.architecture,
        os: on.os,
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }));
    const bytes = encode({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.ociManifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    });
    const manifest = made.add(media_type/* MEDIA_TYPE */.Ap.ociManifest, bytes);
    const images = [{ manifest, bytes, config, layers }];
    return { source: new overlay/* Overlay */.h(made, plan.source), root: manifest, index: undefined, images };
}
function encode(document) {
    return Buffer.from(JSON.stringify(document));
}

// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(23940);
;// CONCATENATED MODULE: ./lib/engine/names.js

/**
 * Sorts the names of an image by how an engine takes them. A tag wins over a digest next to it.
 * @param digest what a name by digest must say; `undefined` where the engine keeps none (Docker's
 * classic store loses the digests of what it loads)
 * @throws ImageError `INVALID_REFERENCE`
 */
function sortNames(names, digest) {
    const tags = new Set();
    const digests = new Set();
    const unnamed = [];
    for (const name of names) {
        const reference = (0,oci_reference/* parseReference */.F2)(name);
        const { registry, repository, tag } = reference;
        if (tag !== undefined) {
            tags.add((0,oci_reference/* formatReference */.FH)({ registry, repository, tag }));
        }
        else if (digest !== undefined && reference.digest === digest) {
            digests.add((0,oci_reference/* formatReference */.FH)((0,oci_reference/* pinned */.dp)(reference, digest)));
        }
        else {
            unnamed.push(name);
        }
    }
    return { tags: [...tags], digests: [...digests], unnamed };
}

;// CONCATENATED MODULE: ./lib/engine/loader.js








/** Loads images into an engine. */
class Loader {
    #tools;
    #facts;
    #sender;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#sender = new ArchiveSender(tools, facts);
    }
    async load(image, options) {
        options.signal?.throwIfAborted();
        const task = await this.#taskOf(image, options);
        const early = { ends: [], bytes: 0, layers: new Set(), images: new Set() };
        try {
            await this.#sendEarly(task, early, image.available, options);
            const { sent, skipped, ...loaded } = await this.#load(task, options);
            const known = sizeOf(selected(task.plan, early.layers));
            return { ...loaded, sent: sent + early.bytes, skipped: skipped - known };
        }
        finally {
            await this.#removeEarly(early);
        }
    }
    async #taskOf(image, { signal }) {
        const { store, platform } = this.#facts;
        const containerd = store === 'containerd';
        const allPlatforms = image.allPlatforms === true;
        const choice = { signal, platform, keepIndex: containerd, allPlatforms };
        const plan = await readPlan(image.source, image.root, choice);
        const root = plan.root.digest;
        return {
            plan,
            id: containerd ? root : (plan.images[0]?.config.digest ?? root),
            names: sortNames(image.names, store === 'classic' ? undefined : root),
        };
    }
    /** Only where the engine keeps layers by chain id, so that one archive can build on another. */
    async #sendEarly({ plan, id }, early, available, options) {
        const [image] = plan.images;
        const fits = this.#facts.store === 'classic' && image?.layers.every(({ chainId }) => chainId);
        if (available === undefined || image === undefined || !fits) {
            for (const layer of layersOf(plan).values()) {
                await available?.(layer);
            }
            return;
        }
        if (await this.#complete(plan, id, options.signal)) {
            return;
        }
        await sendEarly(image.layers, {
            available,
            known: () => this.#sender.known(options),
            send: (count) => {
                const sending = this.#sendLower(plan, image, count, early, options).catch(() => false);
                early.ends.push(sending);
                return sending;
            },
        });
    }
    async #sendLower(plan, image, count, early, options) {
        const lower = lowerLayers(plan, image, count, this.#facts.platform);
        const { sent, omitted } = await this.#sender.sendLacking(lower, options);
        early.bytes += sent.bytes;
        if (!accepted(sent)) {
            this.#sender.forget();
            return false;
        }
        for (const { config } of lower.images) {
            early.images.add(config.digest);
        }
        for (const digest of layersOf(lower).keys()) {
            if (!omitted.has(digest)) {
                early.layers.add(digest);
            }
        }
        return true;
    }
    /** An image that cannot be removed does no harm: it has no name, and `prune` removes it. */
    async #removeEarly({ ends, images }) {
        for (const end of ends) {
            await end;
        }
        if (images.size > 0) {
            await this.#run(undefined)('image', 'rm', '--', ...images).catch(() => undefined);
        }
    }
    async #load(task, options) {
        const { plan, id } = task;
        const existed = await this.#complete(plan, id, options.signal);
        const archive = existed
            ? { sent: 0, skipped: sizeOf(layersOf(plan).values()) }
            : await this.#sendArchive(plan, id, options);
        const named = await this.#giveNames(task, options);
        return { id, existed, ...named, sent: archive.sent + named.sent, skipped: archive.skipped };
    }
    /** Whether the image is there with all its content. */
    async #complete(plan, id, signal) {
        if ((await imageId(this.#run(signal), id)) !== id) {
            return false;
        }
        if (!tellsComplete(this.#facts)) {
            return true;
        }
        const complete = await completeManifests(this.#tools.exec, id, signal);
        return plan.images.every(({ manifest }) => complete.has(manifest.digest));
    }
    async #sendArchive(plan, id, options) {
        const { signal } = options;
        const { sent, omitted } = await this.#sender.sendLacking(plan, options);
        if (await this.#took(plan, id, sent, signal)) {
            return { sent: sent.bytes, skipped: sizeOf(selected(plan, omitted)) };
        }
        this.#sender.forget();
        if (omitted.size === 0) {
            throw this.#sender.refused(plan, sent);
        }
        const whole = await this.#sender.send(plan, { omit: new Set() }, options);
        if (!(await this.#took(plan, id, whole, signal))) {
            throw this.#sender.refused(plan, whole);
        }
        return { sent: sent.bytes + whole.bytes, skipped: 0 };
    }
    async #took(plan, id, sent, signal) {
        return accepted(sent) && (await this.#complete(plan, id, signal));
    }
    async #giveNames({ plan, id, names }, options) {
        const run = this.#run(options.signal);
        for (const tag of names.tags) {
            const result = await run('image', 'tag', id, tag);
            if (result.exitCode !== 0) {
                throw (0,refusal/* refusal */.x)(`tagging ${id} as ${tag} in ${this.#facts.name}`, result);
            }
        }
        let sent = 0;
        const given = [...names.tags];
        const unnamed = [...names.unnamed];
        for (const name of names.digests) {
            if ((await imageId(run, name)) !== id) {
                const omit = new Set(layersOf(plan).keys());
                sent += (await this.#sender.send(plan, { omit, name }, options)).bytes;
            }
            ((await imageId(run, name)) === id ? given : unnamed).push(name);
        }
        return { names: given, unnamed, sent };
    }
    #run(signal) {
        return running(this.#tools.exec, this.#facts.command, signal);
    }
}

;// CONCATENATED MODULE: ./lib/engine/engine.js






/** Docker or Podman, through its command line. */
class Engine {
    #tools;
    #facts;
    #loader;
    constructor(tools, facts) {
        this.#tools = tools;
        this.#facts = facts;
        this.#loader = new Loader(tools, facts);
    }
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static async find(choice, tools, options = {}) {
        try {
            return await Engine.open(choice, tools, options);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENGINE') {
                return undefined;
            }
            throw error;
        }
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static async open(choice, tools, { signal } = {}) {
        const failures = [];
        for (const command of choice === 'auto' ? ['docker', 'podman'] : [choice]) {
            try {
                return new Engine(tools, await probe(tools.exec, command, signal));
            }
            catch (error) {
                if ((0,errors/* codeOf */.$N)(error) !== 'ENGINE') {
                    throw error;
                }
                failures.push(error);
            }
        }
        const [only] = failures;
        if (failures.length === 1) {
            throw only;
        }
        throw new errors/* ImageError */.C8('ENGINE', `no container engine: ${failures.map(errors/* messageOf */.bD).join('; ')}`, {
            cause: only,
            hint: 'start Docker, or install Podman',
        });
    }
    get name() {
        return this.#facts.name;
    }
    /** The server's version. */
    get version() {
        return this.#facts.version;
    }
    /** What it runs. */
    get platform() {
        return this.#facts.platform;
    }
    get store() {
        return this.#facts.store;
    }
    /** Whether it has an image of this name or id. */
    async has(name, { signal } = {}) {
        return ((await imageId(running(this.#tools.exec, this.#facts.command, signal), name)) !== undefined);
    }
    /**
     * Archives end one after the other, also those of different callers: the next one omits what the last one contained. Layers that
     * the engine has are not sent; where it then refuses, or lacks something, the image is sent whole,
     * once. Of an image that is still on its way, its lower layers go ahead, in an image without a name
     * that is removed at the end. Names come last, when the image is complete.
     * @throws ImageError `ENGINE`; `PLATFORM_NOT_FOUND` for an index without the engine's platform
     */
    async load(images, options = {}) {
        const loaded = [];
        for (const image of images) {
            loaded.push(await this.#loader.load(image, options));
        }
        return {
            sent: loaded.reduce((sum, { sent }) => sum + sent, 0),
            skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
            loaded,
        };
    }
    /** What `docker save` writes for these names or ids: a tar, which fails if the engine does. */
    save(names, { signal } = {}) {
        const tar = new external_node_stream_.PassThrough();
        const several = this.name === 'podman' && names.length > 1 ? ['--multi-image-archive'] : [];
        const args = ['image', 'save', ...several, '--', ...names];
        this.#tools.exec(this.#facts.command, args, { stdout: tar, signal }).then((result) => {
            if (result.exitCode === 0) {
                tar.end();
            }
            else {
                tar.destroy((0,refusal/* refusal */.x)(`saving ${names.join(', ')} from ${this.name}`, result));
            }
        }, (error) => tar.destroy(error));
        return tar;
    }
}

// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(19069);
;// CONCATENATED MODULE: ./lib/place/local-engine.js




const TOOLS = {
    exec: exec/* spawnExec */.b,
    processors: (0,external_node_os_.availableParallelism)(),
    openArchive: (sink, options) => new archive_writer.ArchiveWriter(sink, options),
};
/** An {@link Engine} on this machine: its command is spawned, and gets images as `docker save` writes them. */
class LocalEngine extends Engine {
    /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
    static find(choice = 'auto', tools = {}, options = {}) {
        return Engine.find(choice, { ...TOOLS, ...tools }, options);
    }
    /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
    static open(choice = 'auto', tools = {}, options = {}) {
        return Engine.open(choice, { ...TOOLS, ...tools }, options);
    }
}


/***/ })

};
