/*68367c1063c8a512277a21e3951bc1e9*/(function (exports, require, module, __dirname, performance) {const require_copy = require("./copy.cjs");
const require_select = require("./select.cjs");
const require_early = require("./early.cjs");
const require_annotation = require("./annotation.cjs");
const require_program = require("./program.cjs");
// src/place/pull.ts
async function pull(from, store, name, options) {
	const result = await copyNews(from, store, name, options);
	const { source, written } = result;
	const known = require_early.formatReference(require_early.pinned(require_early.parseReference(name), source.digest));
	await store.noteRepoDigest(written.digest, known, options);
	return result;
}
async function copyNews(from, store, name, options) {
	const { signal } = options;
	const entry = await store.lookup(name, { signal });
	const resolved = await from.source.resolve(from.name, {
		signal,
		reading: entry === void 0
	});
	const known = entry && await upToDate(store, entry, resolved, options);
	if (entry !== void 0 && known !== void 0) {
		await store.has(entry, { signal });
		return {
			source: known,
			written: entry,
			status: "exists",
			bytes: {
				copied: 0,
				skipped: 0,
				mounted: 0
			},
			missing: []
		};
	}
	const target = {
		target: store,
		name,
		looked: Promise.resolve(entry)
	};
	const result = await require_copy.copy(from, target, {
		...options,
		referrers: false,
		mountFrom: []
	});
	const { written } = result;
	if (written.digest !== resolved.digest) await keepIndex(from.source, store, result.source, { signal });
	if (result.status === "exists" && indexOf(written) !== (entry && indexOf(entry))) await store.tag(written, name, { signal });
	return result;
}
function indexOf({ annotations }) {
	return annotations?.[require_annotation.INDEX_ANNOTATION];
}
async function keepIndex(source, store, index, { signal }) {
	await store.put(index, () => source.fetch(index, { signal }), { signal }).catch(require_early.unlessInterrupted);
}
function storeName(reference) {
	const { digest } = reference;
	return require_early.formatReference(digest === void 0 ? reference : require_early.pinned(reference, digest));
}
async function upToDate(store, entry, { digest }, options) {
	const { platforms = [], signal } = options;
	if (entry.digest === digest && platforms.length === 0) return require_program.plain(entry);
	if (entry.digest !== digest && indexOf(entry) !== digest) return;
	try {
		const root = require_program.plain(await store.resolve(digest, { signal }));
		return (await require_select.select(store, root, options, { signal })).root.digest === entry.digest ? root : void 0;
	} catch (error) {
		return require_early.unlessInterrupted(error);
	}
}
Object.defineProperty(exports, "keepIndex", {
	enumerable: true,
	get: function() {
		return keepIndex;
	}
});
Object.defineProperty(exports, "pull", {
	enumerable: true,
	get: function() {
		return pull;
	}
});
Object.defineProperty(exports, "storeName", {
	enumerable: true,
	get: function() {
		return storeName;
	}
});

})