/*166fa8cef188ac672442945003df5a30*/(function (exports, require, module, __dirname, performance) {const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_early = require("./early.cjs");
const require_annotation = require("./annotation.cjs");
// src/store/find-image.ts
var find_image_exports = require_rolldown_runtime.__exportAll({ findImage: () => findImage });
async function findImage(store, ids, { text, reference }, options = {}) {
	const found = (reference && await findReference(store, reference, options)) ?? await findId(await store.entries(), ids, text, options);
	if (found !== void 0) return found;
	throw new require_early.ImageError("NOT_FOUND", `looking up ${text} in the local store: no such image`, {
		hint: "pull it, or list the images that are there",
		remedy: {
			kind: "list-images",
			subject: ""
		}
	});
}
async function findReference(store, reference, options) {
	const name = require_early.formatReference(reference);
	if (await store.lookup(name, options) !== void 0) return name;
	const { digest } = reference;
	if (digest === void 0) return;
	return (await store.entries()).find((entry) => namedByDigest(entry, reference))?.descriptor.digest;
}
function namedByDigest({ name, descriptor }, reference) {
	const { digest } = reference;
	return digest !== void 0 && resolvedTo(descriptor).includes(digest) && sameRepository(name, reference);
}
function resolvedTo({ digest, annotations }) {
	return [digest, annotations?.[require_annotation.INDEX_ANNOTATION]];
}
function sameRepository(name, reference) {
	if (name === void 0) return false;
	try {
		const { registry, repository } = require_early.parseName(name);
		return registry === reference.registry && repository === reference.repository;
	} catch {
		return false;
	}
}
async function findId(entries, ids, text, options) {
	const found = await ids.beginningWith(text, entries, options);
	if (found.size > 1) {
		const what = `looking up ${text} in the local store: ${found.size} image ids begin so`;
		throw new require_early.ImageError("INVALID_ARGUMENT", what, { hint: "write more of the id" });
	}
	return [...found.values()][0]?.at(-1)?.descriptor.digest;
}
Object.defineProperty(exports, "find_image_exports", {
	enumerable: true,
	get: function() {
		return find_image_exports;
	}
});
Object.defineProperty(exports, "namedByDigest", {
	enumerable: true,
	get: function() {
		return namedByDigest;
	}
});

})