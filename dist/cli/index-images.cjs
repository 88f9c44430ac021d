/*7d153bd6e36e960c62e417c1ad2d01bf*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_early = require("./early.cjs");
// src/content/unreadable.ts
const ABOUT_CONTENT = new Set([
	"INTEGRITY",
	"NOT_FOUND",
	"INVALID_DOCUMENT",
	"TOO_LARGE",
	"UNSUPPORTED",
	"ARCHIVE",
	"STORE"
]);
function isUnreadable(error) {
	return ABOUT_CONTENT.has(require_early.codeOf(error));
}
function unlessUnreadable(error) {
	if (!isUnreadable(error)) throw error;
}
// src/content/index-images.ts
const AT_A_TIME = 8;
async function indexImages(source, { manifests }, options = {}) {
	return (await require_program.eachOf(manifests, AT_A_TIME, (child, given) => imagesAt(source, child, given), options)).flat();
}
async function imagesAt(source, child, options) {
	const { mediaType, platform, artifactType } = child;
	if (require_program.isIndexType(mediaType)) {
		const index = await require_config.readManifest(source, child, options).catch(unlessUnreadable);
		return index?.kind === "index" ? indexImages(source, index, options) : [];
	}
	if (!require_program.isImageManifestType(mediaType) || artifactType || require_program.attestedDigest(child) !== void 0) return [];
	const own = platform ?? await platformOf(source, child, options).catch(unlessUnreadable);
	return own !== void 0 && require_program.isRunnable(own) ? [{
		...child,
		platform: own
	}] : [];
}
async function platformOf(source, image, options) {
	const manifest = await require_config.readManifest(source, image, options);
	return (await require_read_config.readConfig(source, manifest, options))?.platform;
}
Object.defineProperty(exports, "indexImages", {
	enumerable: true,
	get: function() {
		return indexImages;
	}
});
Object.defineProperty(exports, "isUnreadable", {
	enumerable: true,
	get: function() {
		return isUnreadable;
	}
});
Object.defineProperty(exports, "unlessUnreadable", {
	enumerable: true,
	get: function() {
		return unlessUnreadable;
	}
});

})