/*a3241e78391ec5c462070a2180562083*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_entry = require("./entry.cjs");
const require_index_edits = require("./index-edits.cjs");
const require_find_image = require("./find-image2.cjs");
const require_image_ids = require("./image-ids.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_chain_id = require("./chain-id.cjs");
// src/store/stored-content.ts
function deletedOf(image, freed) {
	const deleted = image.filter(({ digest }) => freed.has(digest));
	for (const { digest } of deleted) freed.delete(digest);
	return deleted.map(({ called }) => called);
}
async function contentOf(store, root, options) {
	const manifest = require_program.isTaggableType(root.mediaType) ? await require_config.readManifest(store, root, options).catch(require_early.unlessInterrupted) : void 0;
	if (manifest?.kind === "index") {
		const below = [];
		for (const child of manifest.manifests) below.push(...await contentOf(store, child, options));
		return below;
	}
	const config = manifest && await require_read_config.readConfig(store, manifest, options).catch(require_early.unlessInterrupted);
	const id = manifest?.config?.digest;
	if (manifest === void 0 || config === void 0 || id === void 0) return [{
		digest: root.digest,
		called: root.digest
	}];
	const chain = require_chain_id.chainIds(config.diffIds);
	const layers = manifest.layers.map(({ digest }, at) => ({
		digest,
		called: chain[at] ?? digest
	}));
	return [{
		digest: id,
		called: id
	}, ...layers.reverse()];
}
// src/store/removing.ts
var Removing = class {
	#store;
	#options;
	#before;
	#beforeDescriptors;
	#entries;
	#removedIds = new Set();
	#ids;
	constructor(store, entries, options) {
		this.#store = store;
		this.#before = entries;
		this.#beforeDescriptors = entries.map(descriptorOf);
		this.#entries = entries;
		this.#options = options;
		this.#ids = new require_image_ids.ImageIds(store);
	}
	async remove(place) {
		const named = this.#named(place);
		if (named.length > 0) return [await this.#take(named)];
		const id = await this.#findId(place.text);
		if (this.#removedIds.has(id)) return [];
		const result = await this.#take(await this.#entriesOf(id));
		this.#removedIds.add(id);
		return [result];
	}
	#named(place) {
		return namedEntries(this.#before, this.#beforeDescriptors, place).length === 0 ? [] : namedEntries(this.#entries, this.#entries.map(descriptorOf), place);
	}
	async finish() {
		const left = new Set(this.#entries.map(keyOf));
		const gone = new Set(this.#before.map(keyOf).filter((key) => !left.has(key)));
		if (gone.size > 0) await this.#store.remove((entry) => gone.has(keyOf(entry)), this.#options);
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
			names: namesOf(before).filter((name) => !names.has(name)).map(require_entry.familiar),
			images
		};
	}
	async #entriesOf(id) {
		const meant = (await this.#ids.beginningWith(id, this.#entries, this.#options)).get(id);
		if (meant === void 0) throw notFound(id);
		if (this.#options.force !== true && isShared(namesOf(meant))) throw conflict(id);
		return meant;
	}
	async #findId(text) {
		const found = await this.#ids.beginningWith(text, this.#before, this.#options);
		const [id] = found.keys();
		if (id === void 0) throw notFound(text);
		if (found.size > 1) {
			const what = `removing ${text}: ${found.size} image ids begin so`;
			throw new require_early.ImageError("INVALID_ARGUMENT", what, { hint: "write more of the id" });
		}
		return id;
	}
	async #contents(entries) {
		const roots = new Map(entries.map(({ descriptor }) => [descriptor.digest, descriptor]));
		const found = [];
		for (const root of roots.values()) found.push(await contentOf(this.#store, root, this.#options));
		return found;
	}
};
function left(entries, gone) {
	const keys = new Set(gone.map(keyOf));
	const list = {
		...require_index_edits.EMPTY_LIST,
		entries: entries.map(({ descriptor }) => descriptor)
	};
	return require_index_edits.without(list, (entry) => keys.has(keyOf(entry))).entries.map(require_entry.entryOf);
}
function descriptorOf({ descriptor }) {
	return descriptor;
}
function namedEntries(entries, descriptors, { reference }) {
	if (reference === void 0) return [];
	const found = require_entry.findEntry(descriptors, require_early.formatReference(reference));
	if (found !== void 0) return entries.filter(({ name }) => name !== void 0 && name === require_entry.entryOf(found).name);
	return entries.filter((entry) => require_find_image.namedByDigest(entry, reference));
}
function isShared(names) {
	return names.filter((name) => !name.includes("@")).length > 1 || new Set(names.map(require_index_edits.repositoryOf)).size > 1;
}
function keyOf({ name, descriptor }) {
	return `${descriptor.digest} ${name}`;
}
function namesOf(entries) {
	const names = entries.flatMap(({ name, descriptor }) => [...name === void 0 ? [] : [name], ...require_entry.repoDigestsOf(descriptor)]);
	return [...new Set(names)].sort();
}
function notFound(text) {
	return new require_early.ImageError("NOT_FOUND", `removing ${text}: no such image in the local store`, {
		hint: "list the images that are there",
		remedy: {
			kind: "list-images",
			subject: ""
		}
	});
}
function conflict(id) {
	const short = require_early.encodedOf(id).slice(0, 12);
	const why = `conflict: unable to delete ${short} (must be forced)`;
	return new require_early.ImageError("CONFLICT", `removing ${short}: ${why} - image is referenced in multiple repositories`, {
		hint: "give one of its names to remove that one, or remove all of them",
		remedy: {
			kind: "remove-all-names",
			subject: short
		}
	});
}
// src/store/remove.ts
async function removeImages(store, wanted, options = {}) {
	const removing = new Removing(store, await store.entries(), options);
	const untagged = [];
	const errors = [];
	for (const place of wanted) try {
		untagged.push(...await removing.remove(place));
	} catch (error) {
		require_early.unlessInterrupted(error);
		errors.push(error);
	}
	await removing.finish();
	const { digests, bytes } = untagged.some(({ images }) => images.length > 0) ? await store.collect(options) : {
		digests: [],
		bytes: 0
	};
	const freed = new Set(digests);
	const [named, told] = [new Set(), new Set()];
	return {
		removed: untagged.map(({ names, images }) => ({
			untagged: firstOnly(names, named),
			deleted: firstOnly(images.flatMap((image) => deletedOf(image, freed)), told)
		})),
		errors,
		bytes
	};
}
function firstOnly(items, told) {
	return items.filter((item) => !told.has(item) && told.add(item));
}
// src/cli/commands/rmi.ts
function rmiCommand(bind) {
	return new require_program.Command("rmi").description("Remove names and images from the store").argument("<image...>", "references, image ids, or what ids begin with").option("-f, --force", "an id with all its names; no error where there is nothing to remove").option("--no-prune", "changes nothing: no image has untagged parents here").addHelpText("after", require_program.examples("rmi alpine:3.20 ghcr.io/acme/app:1.4.0", "transship rmi $(transship images -q)")).action(bind(rmi));
}
async function rmi(context, texts, { force = false }) {
	const { output, places, signal, options } = context;
	const wanted = texts.map(storePlace);
	const { removed, errors, bytes } = await removeImages(await places.store(), wanted, {
		force,
		signal
	});
	for (const { untagged, deleted } of removed) {
		for (const name of untagged) output.line(`Untagged: ${name}`);
		for (const digest of deleted) output.line(`Deleted: ${digest}`);
	}
	output.document({
		untagged: removed.flatMap(({ untagged }) => untagged),
		deleted: removed.flatMap(({ deleted }) => deleted),
		reclaimed: bytes
	});
	if (force && errors.every((error) => require_early.codeOf(error) === "NOT_FOUND")) {
		for (const error of errors) output.note(require_program.describeError(error, options.debug).trimEnd());
		return;
	}
	require_program.throwIfAny(errors, wanted.length);
}
function storePlace(text) {
	const place = require_early.parsePlace(text, "store");
	if (place.transport !== "store") throw new require_early.ImageError("INVALID_ARGUMENT", `rmi: ${text} is not in the store`, { hint: "name an image as transship images shows it" });
	return place;
}
exports.rmiCommand = rmiCommand;

})