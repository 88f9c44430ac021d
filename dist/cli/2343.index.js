export const id = 2343;
export const ids = [2343];
export const modules = {

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/dockerfile/instruction.js
var dockerfile_instruction = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(9851);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/printable.js
var printable = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/build/config-changes.js + 2 modules
var config_changes = __webpack_require__(2508);
;// CONCATENATED MODULE: ./lib/build/changed.js





/** The instructions that `docker import --change` takes. */
const KEYWORDS = [
    ...['CMD', 'ENTRYPOINT', 'ENV', 'LABEL', 'EXPOSE', 'VOLUME', 'USER', 'WORKDIR', 'STOPSIGNAL'],
    ...['ONBUILD', 'HEALTHCHECK'],
];
/**
 * What an instruction of a Dockerfile makes of the config's execution parameters, as `--change` of
 * `import` takes it. https://docs.docker.com/reference/dockerfile/
 * @param text `CMD ["/bin/sh"]` @throws ImageError `INVALID_ARGUMENT`
 */
function changed(execution, text) {
    const line = text.trim();
    const [keyword = ''] = line.toUpperCase().split(/\s/, 1);
    if (!KEYWORDS.includes(keyword)) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `${(0,printable/* quoted */.TL)(line)} is no change that can be made`, {
            hint: `it begins with one of ${KEYWORDS.join(', ')}`,
        });
    }
    try {
        const instruction = (0,parse/* parseInstruction */.E)(line, '\\', (0,printable/* quoted */.TL)(line));
        if (instruction.rest === '') {
            // A build takes a command of nothing; as a change it is a slip.
            throw (0,dockerfile_instruction/* wrong */.Q)(instruction.where, `${keyword} needs an argument`);
        }
        const variables = new Map((execution.Env ?? []).map(asPair));
        const change = (0,config_changes/* configChange */.f)(execution, instruction, { variables, escape: '\\' });
        const { ArgsEscaped: _onlyBuilds, ...made } = change?.execution ?? execution;
        return made;
    }
    catch (error) {
        throw error instanceof errors/* ImageError */.C8 && error.code === 'INVALID_DOCUMENT'
            ? new errors/* ImageError */.C8('INVALID_ARGUMENT', error.message, { cause: error, hint: error.hint })
            : error;
    }
}
function asPair(variable) {
    const equals = variable.indexOf('=');
    return [variable.slice(0, equals), variable.slice(equals + 1)];
}

// EXTERNAL MODULE: ./lib/disk/errors.js
var disk_errors = __webpack_require__(6706);
// EXTERNAL MODULE: ./lib/oci/platform.js
var oci_platform = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/content/tee.js
var tee = __webpack_require__(8227);
// EXTERNAL MODULE: ./lib/content/verify.js
var verify = __webpack_require__(5860);
// EXTERNAL MODULE: ./lib/engine/exec.js
var exec = __webpack_require__(9069);
// EXTERNAL MODULE: ./lib/rootfs/import.js
var rootfs_import = __webpack_require__(6986);
// EXTERNAL MODULE: ./lib/place/expand.js
var expand = __webpack_require__(4051);
;// CONCATENATED MODULE: ./lib/place/import.js





/**
 * Makes an image of one layer from a tar of files, in the store. Bytes compressed with gzip or zstd are kept
 * as they came, those of xz and bzip2 are decompressed. All of them are read and written once.
 * @param input with `place`, which is how messages call it
 * @param name fully qualified; empty for an image without a name
 * @throws ImageError `ARCHIVE` for what is no whole tar, `UNSUPPORTED` for xz or bzip2 without
 * the program of that name
 */
async function importRootfs(store, input, name, options) {
    const { signal } = options;
    const plain = (0,expand.expanded)(input.chunks, { exec: exec/* spawnExec */.b, place: input.place, signal });
    const { chunks, result } = (0,tee/* readAlong */.G)(plain, (copy) => (0,rootfs_import/* layerForm */.e)(copy, input.place, { signal }));
    const received = await store.receive(chunks, { signal });
    const { mediaType, diffId } = await result;
    const { config, manifest } = (0,rootfs_import/* importedImage */.E)({ mediaType, ...received }, diffId, options);
    await store.put(config.descriptor, (0,verify/* bodyOf */.EN)(config.bytes), { signal });
    await store.put(manifest.descriptor, (0,verify/* bodyOf */.EN)(manifest.bytes), { signal });
    await store.tag(manifest.descriptor, name, { signal });
    return { root: manifest.descriptor, id: config.descriptor.digest };
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/written-names.js
var written_names = __webpack_require__(316);
;// CONCATENATED MODULE: ./lib/cli/commands/import.js











function importCommand(bind) {
    return new commander/* Command */.uB('import')
        .description('Make an image of one layer from the tar of a root file system')
        .argument('<tar>', 'a file, an http(s) URL, or - for standard input')
        .argument('[reference]', 'what to call it in the store')
        .option('-c, --change <instruction>', 'an instruction of a Dockerfile to apply to it; repeatable', added)
        .option('-m, --message <text>', 'a comment on the image')
        .addHelpText('after', (0,command/* examples */.K)('import rootfs.tar app:1.4.0', `import -c 'CMD ["/bin/sh"]' -c 'ENV LANG=C' - app:dev < rootfs.tar.gz`))
        .action(bind(importImage));
}
async function importImage(context, [from = '', reference], { change = [], message }) {
    const { places, signal, output } = context;
    const name = reference === undefined ? '' : nameOf(reference);
    // Wrong arguments are errors before a byte is read.
    const execution = change.reduce(changed, {});
    const platform = platformOf(context);
    const created = createdAt(context.configuration.env['SOURCE_DATE_EPOCH']);
    const store = await places.store();
    const input = await openTar(context, from);
    const image = await importRootfs(store, input, name, {
        platform,
        execution,
        comment: message ?? `Imported from ${input.origin}`,
        created,
        signal,
    });
    output.line(image.id);
    const { digest, mediaType } = image.root;
    output.document({ reference: name || null, imageId: image.id, digest, mediaType });
}
function added(value, previous = []) {
    return [...previous, value];
}
function nameOf(text) {
    const reference = (0,oci_reference/* parseReference */.F2)((0,written_names/* withoutTransport */.gR)(text));
    if (reference.digest !== undefined) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `import: ${text} is a digest, and a name is needed`);
    }
    return (0,oci_reference/* formatReference */.FH)(reference);
}
function platformOf({ options }) {
    const [platform, ...others] = (0,cli_options/* wantedPlatforms */.QM)(options) ?? (0,oci_platform/* hostPlatforms */.Hp)().slice(-1);
    if (platform === undefined || others.length > 0) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', 'import: an image is for one platform');
    }
    return platform;
}
async function openTar({ places, stdin, signal }, from) {
    if (from === '-') {
        return { chunks: stdin, place: 'standard input', origin: '-' };
    }
    const url = /^https?:\/\//i.test(from) ? URL.parse(from) : null;
    if (url === null) {
        const file = await (0,promises_.open)(from).catch((error) => {
            throw (0,disk_errors/* errno */.b)(error) === 'ENOENT'
                ? new errors/* ImageError */.C8('ARCHIVE', `reading ${from}: there is no such file`, { cause: error })
                : (0,disk_errors/* fileError */.zS)('ARCHIVE', `reading ${from}`, error);
        });
        return { chunks: file.createReadStream(), place: from, origin: '-' };
    }
    // The query may be a signature: it goes neither into errors nor into the image.
    const place = `${url.origin}${url.pathname}`;
    return { chunks: await places.webFile(url, { signal }), place, origin: place };
}
/** https://reproducible-builds.org/specs/source-date-epoch/ */
function createdAt(epoch) {
    const created = epoch ? new Date(Number(epoch) * 1000) : new Date();
    if (Number.isNaN(created.getTime())) {
        throw new errors/* ImageError */.C8('INVALID_ARGUMENT', `SOURCE_DATE_EPOCH is "${epoch}", not seconds`);
    }
    return created;
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
