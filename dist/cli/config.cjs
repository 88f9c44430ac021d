/*8f5c0e49c7c9b1779686cff7839c0f4e*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_resolve_root = require("./resolve-root.cjs");
// src/content/read-manifest.ts
async function readManifest(source, descriptor, options = {}) {
	return (await readManifestBytes(source, descriptor, options)).manifest;
}
async function readManifestBytes(source, descriptor, options = {}) {
	const where = `manifest ${descriptor.digest} of ${source.place}`;
	const root = await require_resolve_root.described(source, descriptor, options);
	const bytes = await require_program.readAll(await source.fetch(root, options), require_program.MANIFEST_READ_LIMIT, where);
	return {
		descriptor: root,
		bytes,
		manifest: require_program.decodeManifest(bytes, root.mediaType, where)
	};
}
// src/oci/config.ts
const CONFIG_READ_LIMIT = 8388608;
function decodeConfig(bytes, where) {
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	const rootfs = require_program.optional(document["rootfs"], `${where}: rootfs`, require_program.asObject) ?? {};
	const execution = require_program.optional(document["config"], `${where}: config`, require_program.asObject) ?? {};
	return {
		platform: platformOf(document, where),
		created: require_program.optional(document["created"], `${where}: created`, require_program.asString),
		author: require_program.optional(document["author"], `${where}: author`, require_program.asString),
		diffIds: require_program.asArray(rootfs["diff_ids"], `${where}: rootfs.diff_ids`, decodeDiffId),
		history: require_program.asArray(document["history"], `${where}: history`, decodeHistory),
		labels: require_program.asStringMap(execution["Labels"], `${where}: config.Labels`),
		document
	};
}
function platformOf(document, where) {
	const variant = require_program.optional(document["variant"], `${where}: variant`, require_program.asString);
	const osVersion = require_program.optional(document["os.version"], `${where}: os.version`, require_program.asString);
	const features = require_program.asArray(document["os.features"], `${where}: os.features`, require_program.asString);
	return require_program.normalizePlatform({
		os: require_program.optional(document["os"], `${where}: os`, require_program.asString) || "linux",
		architecture: require_program.optional(document["architecture"], `${where}: architecture`, require_program.asString) ?? "",
		...variant ? { variant } : {},
		...osVersion ? { "os.version": osVersion } : {},
		"os.features": features
	});
}
function decodeDiffId(value, where) {
	const text = require_program.asString(value, where);
	if (!require_early.isDigest(text)) throw require_program.invalid(where, `${require_early.quoted(text)} is not a digest`);
	return text;
}
function decodeHistory(value, where) {
	const entry = require_program.optional(value, where, require_program.asObject) ?? {};
	return {
		created: require_program.optional(entry["created"], `${where}.created`, require_program.asString),
		createdBy: require_program.optional(entry["created_by"], `${where}.created_by`, require_program.asString) ?? "",
		author: require_program.optional(entry["author"], `${where}.author`, require_program.asString),
		comment: require_program.optional(entry["comment"], `${where}.comment`, require_program.asString) ?? "",
		emptyLayer: entry["empty_layer"] === true
	};
}
Object.defineProperty(exports, "CONFIG_READ_LIMIT", {
	enumerable: true,
	get: function() {
		return CONFIG_READ_LIMIT;
	}
});
Object.defineProperty(exports, "decodeConfig", {
	enumerable: true,
	get: function() {
		return decodeConfig;
	}
});
Object.defineProperty(exports, "readManifest", {
	enumerable: true,
	get: function() {
		return readManifest;
	}
});
Object.defineProperty(exports, "readManifestBytes", {
	enumerable: true,
	get: function() {
		return readManifestBytes;
	}
});

})