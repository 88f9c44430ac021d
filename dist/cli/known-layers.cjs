/*da4618d596e1fce8dbb1aa55bd7f1de3*/(function (exports, require, module, __dirname, performance) {const require_stage_image = require("./stage-image.cjs");
const require_memory = require("./memory.cjs");
const require_overlay = require("./overlay.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
// src/place/known-layers.ts
var KnownLayers = class {
	place = "the layers that are known";
	#byDiffId = new Map();
	#sources = new Map();
	async add(source, root, options, isThere = async () => true) {
		try {
			const manifest = await require_config.readManifest(source, root, options);
			if (manifest.kind === "index") {
				for (const child of manifest.manifests) await this.add(source, child, options, isThere);
				return;
			}
			const { diffIds = [] } = await require_read_config.readConfig(source, manifest, options) ?? {};
			for (const [at, layer] of manifest.layers.entries()) {
				const diffId = diffIds[at];
				if (diffId !== void 0 && !this.#byDiffId.has(diffId) && await isThere(layer)) {
					this.#byDiffId.set(diffId, require_stage_image.ociLayer(require_program.plain(layer)));
					this.#sources.set(layer.digest, source);
				}
			}
		} catch (error) {
			require_early.unlessInterrupted(error);
		}
	}
	async addStore(store, options) {
		for (const { descriptor } of await store.entries()) await this.add(store, descriptor, options, (layer) => store.has(layer, options));
	}
	of(diffId) {
		return this.#byDiffId.get(diffId);
	}
	async has({ digest }) {
		return this.#sources.has(digest);
	}
	async resolve(name) {
		throw new require_early.ImageError("NOT_FOUND", `${this.place}: no image ${name}`);
	}
	async fetch(descriptor, options) {
		const source = this.#sources.get(descriptor.digest);
		if (source === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: no content ${descriptor.digest}`);
		return source.fetch(descriptor, options);
	}
};
async function withKnownLayers({ source, root }, known, options) {
	const { bytes, manifest } = await require_config.readManifestBytes(source, root, options);
	const read = await require_read_config.readConfig(source, manifest, options);
	if (manifest.kind !== "manifest" || manifest.config === void 0 || read === void 0) throw new require_early.ImageError("ENGINE", `${source.place}: the engine gave no image`);
	const layers = manifest.layers.map((layer, at) => known.of(read.diffIds[at] ?? layer.digest) ?? require_stage_image.ociLayer(require_program.plain(layer)));
	const document = {
		...require_program.asObject(require_program.decodeJson(bytes, root.digest), root.digest),
		mediaType: require_program.MEDIA_TYPE.ociManifest,
		config: {
			...manifest.config,
			mediaType: require_program.MEDIA_TYPE.ociConfig
		},
		layers
	};
	const documents = new require_memory.MemoryStore();
	const made = documents.add(require_program.MEDIA_TYPE.ociManifest, Buffer.from(JSON.stringify(document)));
	return {
		source: new require_overlay.Overlay(documents, new require_overlay.Overlay(known, source)),
		root: made,
		id: manifest.config.digest
	};
}
Object.defineProperty(exports, "KnownLayers", {
	enumerable: true,
	get: function() {
		return KnownLayers;
	}
});
Object.defineProperty(exports, "withKnownLayers", {
	enumerable: true,
	get: function() {
		return withKnownLayers;
	}
});

})