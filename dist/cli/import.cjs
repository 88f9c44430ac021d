/*03af86aa532459fb9e289f48b0598dbc*/(function (exports, require, module, __dirname, performance) {const require_compression = require("./compression.cjs");
const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_reader = require("./reader.cjs");
// src/rootfs/import.ts
async function layerForm(chunks, place, options) {
	let start = Buffer.alloc(0);
	const watched = async function* () {
		for await (const chunk of chunks) {
			start = start.length < 6 ? Buffer.concat([start, chunk.subarray(0, 64)]) : start;
			yield chunk;
		}
	};
	const digester = new require_early.Digester();
	const digested = async function* () {
		for await (const chunk of require_compression.decompressed(watched())) {
			digester.update(chunk);
			yield chunk;
		}
	};
	const reader = new require_reader.TarReader(digested(), place);
	try {
		while (await reader.next() !== void 0) options.signal?.throwIfAborted();
		await reader.finish();
	} finally {
		await reader.close();
	}
	const compression = require_compression.compressionOf(start);
	if (start.length === 0 || compression === "other") throw new require_early.ImageError("ARCHIVE", `reading ${place}: it is empty`);
	return {
		mediaType: require_program.OCI_LAYER[compression],
		diffId: digester.digest()
	};
}
function importedImage(layer, diffId, { platform, execution, comment, created }) {
	const time = created.toISOString();
	const config = documentOf(require_program.MEDIA_TYPE.ociConfig, {
		created: time,
		...require_program.normalizePlatform(platform),
		config: execution,
		rootfs: {
			type: "layers",
			diff_ids: [diffId]
		},
		history: [{
			created: time,
			comment
		}],
		comment
	});
	return {
		config,
		manifest: documentOf(require_program.MEDIA_TYPE.ociManifest, {
			schemaVersion: 2,
			mediaType: require_program.MEDIA_TYPE.ociManifest,
			config: config.descriptor,
			layers: [layer]
		})
	};
}
function documentOf(mediaType, value) {
	const bytes = Buffer.from(JSON.stringify(value));
	return {
		descriptor: {
			mediaType,
			digest: require_early.digestOf(bytes),
			size: bytes.byteLength
		},
		bytes
	};
}
Object.defineProperty(exports, "importedImage", {
	enumerable: true,
	get: function() {
		return importedImage;
	}
});
Object.defineProperty(exports, "layerForm", {
	enumerable: true,
	get: function() {
		return layerForm;
	}
});

})