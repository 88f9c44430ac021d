/*10ebaa976a81161d6fac40b2a127ea3d*/(function (exports, require, module, __dirname, performance) {const require_entry = require("./entry.cjs");
const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_platform_match = require("./platform-match.cjs");
// src/archive/docker-manifest.ts
function blobPath(digest) {
	return `blobs/${require_early.algorithmOf(digest)}/${require_early.encodedOf(digest)}`;
}
function dockerImages(entries, manifests, platform) {
	const wanted = platform === void 0 ? require_program.hostPlatforms() : [platform];
	const rows = new Map();
	for (const entry of entries) {
		const digest = imageOf(entry.digest, manifests, wanted);
		const image = digest === void 0 ? void 0 : manifests.get(digest);
		if (digest === void 0 || image?.kind !== "manifest") continue;
		const row = rows.get(digest) ?? {
			image,
			tags: new Set()
		};
		rows.set(digest, row);
		const tag = repoTag(require_entry.entryOf(entry).name);
		if (tag !== void 0) row.tags.add(tag);
	}
	return [...rows.values()].map(({ image, tags }) => ({
		Config: image.config === void 0 ? "" : blobPath(image.config.digest),
		RepoTags: [...tags],
		Layers: image.layers.map(({ digest }) => blobPath(digest))
	}));
}
function withoutRow(entries, manifests) {
	return entries.filter(({ digest }) => imageOf(digest, manifests, []) === void 0);
}
function imageOf(digest, manifests, wanted) {
	const manifest = manifests.get(digest);
	if (manifest?.kind === "manifest") return require_program.imageConfigOf(manifest) && digest;
	const there = (manifest?.manifests ?? []).filter((child) => imageOf(child.digest, manifests, wanted) !== void 0 && !(child.platform !== void 0 && require_program.isUnknownPlatform(child.platform)));
	const best = wanted.map((platform) => closest(there, platform)).find(Boolean) ?? there[0];
	return best && imageOf(best.digest, manifests, wanted);
}
function closest(images, wanted) {
	const distanceOf = ({ platform }) => (platform && require_platform_match.platformDistance(platform, wanted)) ?? Number.POSITIVE_INFINITY;
	return images.filter((image) => distanceOf(image) < Number.POSITIVE_INFINITY).sort((one, other) => distanceOf(one) - distanceOf(other))[0];
}
function repoTag(name) {
	try {
		const { digest: _digest, ...reference } = require_early.parseReference(name ?? "");
		return reference.tag === void 0 ? void 0 : require_early.familiarReference(reference);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "blobPath", {
	enumerable: true,
	get: function() {
		return blobPath;
	}
});
Object.defineProperty(exports, "dockerImages", {
	enumerable: true,
	get: function() {
		return dockerImages;
	}
});
Object.defineProperty(exports, "withoutRow", {
	enumerable: true,
	get: function() {
		return withoutRow;
	}
});

})