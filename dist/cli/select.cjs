/*fc0203fe9fe4290996f304cb757b23f9*/(function (exports, require, module, __dirname, performance) {const require_index_images = require("./index-images.cjs");
const require_memory = require("./memory.cjs");
const require_overlay = require("./overlay.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_early = require("./early.cjs");
const require_annotation = require("./annotation.cjs");
const require_choose = require("./choose.cjs");
const require_program = require("./program.cjs");
const require_platform_match = require("./platform-match.cjs");
// src/copy/select.ts
function readsRoot({ mediaType }, { platforms = [], preferred = [] }) {
	return platforms.length > 0 || preferred.length > 0 && require_program.isIndexType(mediaType);
}
async function select(source, resolved, { platforms = [], preferred = [] }, options = {}) {
	const root = readsRoot(resolved, {
		platforms,
		preferred
	}) ? await require_resolve_root.described(source, resolved, options) : resolved;
	const whole = {
		source,
		root,
		missing: []
	};
	if (!require_program.isIndexType(root.mediaType)) {
		await mustMatch(source, root, platforms, options);
		return whole;
	}
	const missing = await source.missing?.(root, options) ?? [];
	if (platforms.length === 0 && preferred.length === 0) return missing.length === 0 ? whole : available(whole, missing, options);
	const gone = new Set(missing.map(({ digest }) => digest));
	const index = await readIndex(whole, options);
	const images = (await require_index_images.indexImages(source, index, options)).filter(({ digest }) => !gone.has(digest));
	if (platforms.length === 0) return only(whole, require_choose.choose(images, preferred, source.place));
	const wanted = platforms.flatMap((platform) => require_choose.chooseAll(images, platform, source.place));
	const [first] = wanted;
	const kinds = new Set(wanted.map(({ platform }) => require_program.formatPlatform(platform)));
	return first !== void 0 && platforms.length === 1 && kinds.size === 1 ? only(whole, first) : narrowed(whole, keeping(wanted, gone), options);
}
async function readIndex({ source, root }, options) {
	const manifest = await require_config.readManifest(source, root, options);
	if (manifest.kind !== "index") throw new require_early.ImageError("INVALID_DOCUMENT", `${source.place}: ${root.digest} is no index`);
	return manifest;
}
async function available(whole, missing, options) {
	const { manifests } = await readIndex(whole, options);
	const gone = new Set(missing.map(({ digest }) => digest));
	const there = manifests.filter(({ digest }) => !gone.has(digest));
	const [image, ...more] = there.filter((entry) => require_program.attestedDigest(entry) === void 0);
	if (image === void 0) {
		const what = `none of the images of ${whole.root.digest} is there`;
		throw new require_early.ImageError("NOT_FOUND", `${whole.source.place}: ${what}`, { hint: "pull it again before it is saved" });
	}
	const kept = new Set(there.map(({ digest }) => digest));
	return {
		...more.length === 0 ? only(whole, image) : await narrowed(whole, ({ digest }) => kept.has(digest), options),
		missing
	};
}
function only({ source, root }, image) {
	const annotations = {
		...image.annotations,
		[require_annotation.INDEX_ANNOTATION]: root.digest
	};
	return {
		source,
		root: {
			...image,
			annotations
		},
		missing: []
	};
}
function keeping(wanted, gone) {
	const digests = new Set(wanted.map(({ digest }) => digest));
	return (entry) => !gone.has(entry.digest) && (digests.has(entry.digest) || digests.has(require_program.attestedDigest(entry) ?? ""));
}
async function narrowed(whole, keeps, options) {
	const { source, root } = whole;
	const { manifest, document, entries } = await readEntries(source, root, options);
	const kept = await keptOf(source, entries, keeps, options);
	if (isAllOf(kept, entries)) return {
		source,
		root,
		missing: []
	};
	const added = new require_memory.MemoryStore();
	const index = Buffer.from(JSON.stringify({
		...document,
		manifests: kept
	}));
	const made = added.add(manifest.mediaType, index);
	return {
		source: new require_overlay.Overlay(added, source),
		root: made,
		missing: []
	};
}
async function keptOf(source, entries, keeps, options) {
	const kept = [];
	for (const entry of entries) if (keeps(entry)) kept.push(entry);
	else if (require_program.isIndexType(entry.mediaType)) {
		const all = (await readEntries(source, entry, options).catch(require_index_images.unlessUnreadable))?.entries ?? [];
		const below = await keptOf(source, all, keeps, options);
		kept.push(...below.length > 0 && isAllOf(below, all) ? [entry] : below);
	}
	return kept;
}
function isAllOf(kept, entries) {
	return kept.length === entries.length && kept.every((entry, at) => entry === entries[at]);
}
async function readEntries(source, root, options) {
	const { bytes, manifest } = await require_config.readManifestBytes(source, root, options);
	const where = `index of ${source.place}`;
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	const written = document["manifests"];
	return {
		manifest,
		document,
		entries: Array.isArray(written) ? written : []
	};
}
async function mustMatch(source, root, platforms, options) {
	if (platforms.length === 0) return;
	const manifest = await require_config.readManifest(source, root, options);
	const platform = (await require_read_config.readConfig(source, manifest, options))?.platform;
	if (platform === void 0) return;
	if (!platforms.every((wanted) => require_platform_match.platformDistance(platform, wanted) !== void 0)) {
		const wanted = platforms.map(require_program.formatPlatform).join(", ");
		throw new require_early.ImageError("PLATFORM_NOT_FOUND", `${source.place}: no image for ${wanted}`, { hint: `it is a single image for ${require_program.formatPlatform(platform)}` });
	}
}
Object.defineProperty(exports, "readsRoot", {
	enumerable: true,
	get: function() {
		return readsRoot;
	}
});
Object.defineProperty(exports, "select", {
	enumerable: true,
	get: function() {
		return select;
	}
});

})