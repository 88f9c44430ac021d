export const id = 744;
export const ids = [744];
export const modules = {

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rmiCommand: () => (/* binding */ rmiCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/place/place.js
var place_place = __webpack_require__(5780);
// EXTERNAL MODULE: ./lib/layout/entry.js
var entry = __webpack_require__(7118);
// EXTERNAL MODULE: ./lib/layout/index-edits.js
var index_edits = __webpack_require__(858);
// EXTERNAL MODULE: ./lib/oci/digest.js
var digest = __webpack_require__(9501);
// EXTERNAL MODULE: ./lib/oci/reference.js
var oci_reference = __webpack_require__(3940);
// EXTERNAL MODULE: ./lib/store/find-image.js
var find_image = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/store/image-ids.js
var image_ids = __webpack_require__(271);
// EXTERNAL MODULE: ./lib/content/read-config.js
var read_config = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/content/read-manifest.js
var read_manifest = __webpack_require__(2143);
// EXTERNAL MODULE: ./lib/oci/chain-id.js
var chain_id = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/oci/media-type.js
var media_type = __webpack_require__(8574);
;// CONCATENATED MODULE: ./lib/store/stored-content.js





/** Each digest is told once, with the first image that is deleted with it. */
function deletedOf(image, freed) {
    const deleted = image.filter(({ digest }) => freed.has(digest));
    for (const { digest } of deleted) {
        freed.delete(digest);
    }
    return deleted.map(({ called }) => called);
}
/** Every image of it, and last what has no config. What is broken can be removed as well. */
async function contentOf(store, root, options) {
    const manifest = (0,media_type/* isTaggableType */.ys)(root.mediaType)
        ? await (0,read_manifest/* readManifest */.W)(store, root, options).catch(lib_errors/* unlessInterrupted */.V1)
        : undefined;
    if (manifest?.kind === 'index') {
        const below = [];
        for (const child of manifest.manifests) {
            below.push(...(await contentOf(store, child, options)));
        }
        return below;
    }
    const config = manifest && (await (0,read_config/* readConfig */.X)(store, manifest, options).catch(lib_errors/* unlessInterrupted */.V1));
    const id = manifest?.config?.digest;
    if (manifest === undefined || config === undefined || id === undefined) {
        return [{ digest: root.digest, called: root.digest }];
    }
    const chain = (0,chain_id/* chainIds */.s)(config.diffIds);
    const layers = manifest.layers.map(({ digest }, at) => ({ digest, called: chain[at] ?? digest }));
    return [{ digest: id, called: id }, ...layers.reverse()];
}

;// CONCATENATED MODULE: ./lib/store/removing.js








/**
 * One call. What is to go is found out first and goes at once, however many images that are: the
 * store's index is read and written once, and so are ids.
 */
class Removing {
    #store;
    #options;
    #before;
    /** What would be left. */
    #entries;
    #removedIds = new Set();
    #ids;
    constructor(store, entries, options) {
        this.#store = store;
        this.#before = entries;
        this.#entries = entries;
        this.#options = options;
        this.#ids = new image_ids/* ImageIds */.e(store);
    }
    async remove(place) {
        const named = namedEntries(this.#entries, place);
        if (named.length > 0) {
            return [await this.#take(named)];
        }
        const id = await this.#findId(place.text);
        if (this.#removedIds.has(id)) {
            return [];
        }
        const result = await this.#take(await this.#entriesOf(id));
        this.#removedIds.add(id);
        return [result];
    }
    /** What another process has given a name meanwhile keeps it. */
    async finish() {
        const left = new Set(this.#entries.map(keyOf));
        const gone = new Set(this.#before.map(keyOf).filter((key) => !left.has(key)));
        if (gone.size > 0) {
            await this.#store.remove((entry) => gone.has(keyOf(entry)), this.#options);
        }
    }
    async #take(meant) {
        const digests = new Set(meant.map(({ descriptor }) => descriptor.digest));
        const before = this.#entries.filter(({ descriptor }) => digests.has(descriptor.digest));
        const after = left(before, meant);
        const names = new Set(namesOf(after));
        const kept = new Set(after.map(({ descriptor }) => descriptor.digest));
        const last = before.filter(({ descriptor }) => !kept.has(descriptor.digest));
        const images = await this.#contents(last);
        const others = this.#entries.filter(({ descriptor }) => !digests.has(descriptor.digest));
        this.#entries = [...others, ...after];
        return {
            names: namesOf(before)
                .filter((name) => !names.has(name))
                .map(entry/* familiar */.ce),
            images,
        };
    }
    /** @throws ImageError `CONFLICT` */
    async #entriesOf(id) {
        const found = await this.#ids.beginningWith(id, this.#entries, this.#options);
        const meant = found.get(id);
        if (meant === undefined) {
            throw notFound(id);
        }
        if (this.#options.force !== true && isShared(namesOf(meant))) {
            throw conflict(id);
        }
        return meant;
    }
    /** @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for what several ids begin with */
    async #findId(text) {
        const found = await this.#ids.beginningWith(text, this.#before, this.#options);
        const [id] = found.keys();
        if (id === undefined) {
            throw notFound(text);
        }
        if (found.size > 1) {
            const what = `removing ${text}: ${found.size} image ids begin so`;
            throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
        }
        return id;
    }
    /** What there is of images, read before they go. */
    async #contents(entries) {
        const roots = new Map(entries.map(({ descriptor }) => [descriptor.digest, descriptor]));
        const found = [];
        for (const root of roots.values()) {
            found.push(await contentOf(this.#store, root, this.#options));
        }
        return found;
    }
}
function left(entries, gone) {
    const keys = new Set(gone.map(keyOf));
    const list = { ...index_edits/* EMPTY_LIST */.xF, entries: entries.map(({ descriptor }) => descriptor) };
    return (0,index_edits/* without */.FF)(list, (entry) => keys.has(keyOf(entry))).entries.map(entry/* entryOf */.Ms);
}
/** The entries that a reference names; none for an id. */
function namedEntries(entries, { reference }) {
    if (reference === undefined) {
        return [];
    }
    const descriptors = entries.map(({ descriptor }) => descriptor);
    const found = (0,entry/* findEntry */.w4)(descriptors, (0,oci_reference/* formatReference */.FH)(reference));
    if (found !== undefined) {
        return entries.filter(({ name }) => name !== undefined && name === (0,entry/* entryOf */.Ms)(found).name);
    }
    return entries.filter((entry) => (0,find_image/* namedByDigest */.l)(entry, reference));
}
/** More than one tag, or names in several repositories: docker removes no such id unless it must. */
function isShared(names) {
    const tags = names.filter((name) => !name.includes('@'));
    return tags.length > 1 || new Set(names.map(index_edits/* repositoryOf */._M)).size > 1;
}
function keyOf({ name, descriptor }) {
    return `${descriptor.digest} ${name}`;
}
/** All names of images, those by digest as well, in docker's order. */
function namesOf(entries) {
    const names = entries.flatMap(({ name, descriptor }) => [
        ...(name === undefined ? [] : [name]),
        ...(0,entry/* repoDigestsOf */.d5)(descriptor),
    ]);
    return [...new Set(names)].sort();
}
function notFound(text) {
    return new lib_errors/* ImageError */.C8('NOT_FOUND', `removing ${text}: no such image in the local store`, {
        hint: 'list the images that are there',
        remedy: { kind: 'list-images', subject: '' },
    });
}
function conflict(id) {
    const short = (0,digest/* encodedOf */.EX)(id).slice(0, 12);
    const why = `conflict: unable to delete ${short} (must be forced)`;
    return new lib_errors/* ImageError */.C8('CONFLICT', `removing ${short}: ${why} - image is referenced in multiple repositories`, {
        hint: 'give one of its names to remove that one, or remove all of them',
        remedy: { kind: 'remove-all-names', subject: short },
    });
}

;// CONCATENATED MODULE: ./lib/store/remove.js



/**
 * Removes names, and images with their last one; what no other image needs is freed at once. An id that is
 * given twice is one removal. The rules are those of `docker rmi` (moby, `daemon/images/image_delete.go`).
 */
async function removeImages(store, wanted, options = {}) {
    const removing = new Removing(store, await store.entries(), options);
    const untagged = [];
    const errors = [];
    for (const place of wanted) {
        try {
            untagged.push(...(await removing.remove(place)));
        }
        catch (error) {
            (0,lib_errors/* unlessInterrupted */.V1)(error);
            errors.push(error);
        }
    }
    await removing.finish();
    const gone = untagged.some(({ images }) => images.length > 0);
    const { digests, bytes } = gone ? await store.collect(options) : { digests: [], bytes: 0 };
    const freed = new Set(digests);
    const [named, told] = [new Set(), new Set()];
    const removed = untagged.map(({ names, images }) => ({
        untagged: firstOnly(names, named),
        deleted: firstOnly(images.flatMap((image) => deletedOf(image, freed)), told),
    }));
    return { removed, errors, bytes };
}
/** Images of one id, and an image of several names, share what is told of them: it is told once. */
function firstOnly(items, told) {
    return items.filter((item) => !told.has(item) && told.add(item));
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/errors.js + 1 modules
var cli_errors = __webpack_require__(8605);
;// CONCATENATED MODULE: ./lib/cli/commands/rmi.js






function rmiCommand(bind) {
    return new commander/* Command */.uB('rmi')
        .description('Remove names and images from the store')
        .argument('<image...>', 'references, image ids, or what ids begin with')
        .option('-f, --force', 'an id with all its names; no error where there is nothing to remove')
        .option('--no-prune', 'changes nothing: no image has untagged parents here')
        .addHelpText('after', (0,command/* examples */.K)('rmi alpine:3.20 ghcr.io/acme/app:1.4.0', 'transship rmi $(transship images -q)'))
        .action(bind(rmi));
}
async function rmi(context, texts, { force = false }) {
    const { output, places, signal, options } = context;
    const wanted = texts.map(storePlace);
    const store = await places.store();
    const { removed, errors, bytes } = await removeImages(store, wanted, { force, signal });
    for (const { untagged, deleted } of removed) {
        for (const name of untagged) {
            output.line(`Untagged: ${name}`);
        }
        for (const digest of deleted) {
            output.line(`Deleted: ${digest}`);
        }
    }
    output.document({
        untagged: removed.flatMap(({ untagged }) => untagged),
        deleted: removed.flatMap(({ deleted }) => deleted),
        reclaimed: bytes,
    });
    if (force && errors.every((error) => (0,lib_errors/* codeOf */.$N)(error) === 'NOT_FOUND')) {
        for (const error of errors) {
            output.note((0,cli_errors/* describeError */.Uc)(error, options.debug).trimEnd());
        }
        return;
    }
    (0,cli_errors/* throwIfAny */.MI)(errors, wanted.length);
}
function storePlace(text) {
    const place = (0,place_place/* parsePlace */.De)(text, 'store');
    if (place.transport !== 'store') {
        throw new lib_errors/* ImageError */.C8('INVALID_ARGUMENT', `rmi: ${text} is not in the store`, {
            hint: 'name an image as transship images shows it',
        });
    }
    return place;
}


/***/ })

};
