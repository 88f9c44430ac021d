/*291b67742c64d39b90207f81658abf67*/(function (exports, require, module, __dirname, performance) {const require_index_images = require("./index-images.cjs");
const require_read_config = require("./read-config.cjs");
const require_read_graph = require("./read-graph.cjs");
const require_config = require("./config.cjs");
const require_program = require("./program.cjs");
const require_platform_match = require("./platform-match.cjs");
// src/image/describe.ts
async function platformsOf(source, root, options = {}) {
	const manifest = await require_config.readManifest(source, root, options);
	if (manifest.kind === "index") return (await require_index_images.indexImages(source, manifest, options)).map(platformImage);
	const config = await require_read_config.readConfig(source, manifest, options);
	return config !== void 0 && require_program.isRunnable(config.platform) ? [platformImage({
		...root,
		platform: config.platform
	})] : [];
}
function platformImage({ platform, digest, size }) {
	return {
		platform: require_program.formatPlatform(platform),
		digest,
		size
	};
}
async function representative(source, root, options = {}) {
	const manifest = await require_config.readManifest(source, root, options);
	if (manifest.kind === "manifest") return {
		descriptor: root,
		manifest
	};
	const images = await require_index_images.indexImages(source, manifest, options);
	const preferred = (options.preferred ?? require_program.hostPlatforms()).flatMap((wanted) => images.filter(({ platform }) => require_platform_match.platformDistance(platform, wanted) === 0));
	const other = manifest.manifests.find(({ mediaType }) => require_program.isTaggableType(mediaType));
	const descriptor = preferred[0] ?? images[0] ?? other;
	return descriptor && representative(source, descriptor, options);
}
async function sizeOf(source, root, options = {}) {
	return totalSize((await require_read_graph.readGraph(source, root, options)).map(({ descriptor }) => descriptor));
}
function totalSize(contents) {
	return contents.reduce((sum, { size }) => sum + size, 0);
}
function layersOf(manifests) {
	const layers = manifests.flatMap((one) => one?.kind === "manifest" ? one.layers : []);
	return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
Object.defineProperty(exports, "layersOf", {
	enumerable: true,
	get: function() {
		return layersOf;
	}
});
Object.defineProperty(exports, "platformImage", {
	enumerable: true,
	get: function() {
		return platformImage;
	}
});
Object.defineProperty(exports, "platformsOf", {
	enumerable: true,
	get: function() {
		return platformsOf;
	}
});
Object.defineProperty(exports, "representative", {
	enumerable: true,
	get: function() {
		return representative;
	}
});
Object.defineProperty(exports, "sizeOf", {
	enumerable: true,
	get: function() {
		return sizeOf;
	}
});
Object.defineProperty(exports, "totalSize", {
	enumerable: true,
	get: function() {
		return totalSize;
	}
});

})