/*ad0254ae1bd48c0d3cd31e032e5a4a73*/(function (exports, require, module, __dirname, performance) {const require_resolve_root = require("./resolve-root.cjs");
const require_rooted = require("./rooted.cjs");
const require_select = require("./select.cjs");
const require_program = require("./program.cjs");
const require_memory = require("./memory.cjs");
const require_overlay = require("./overlay.cjs");
const require_config = require("./config.cjs");
const require_compression = require("./compression.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_forms = require("./forms.cjs");
// src/content/compress.ts
const BLOCK = 1048576;
const AT_A_TIME$1 = 4;
const GZIP_HEADER = Buffer.from("1f8b08000000000000ff", "hex");
const LAST_BLOCK = Buffer.from("0300", "hex");
function compressed(chunks, { compression, level }) {
	switch (compression) {
		case "gzip": return gzip(chunks, level);
		case "zstd": return zstd(chunks, level);
		default: return chunks;
	}
}
async function* gzip(chunks, level) {
	const underWay = [];
	let before = {};
	let [sum, size] = [0, 0];
	yield GZIP_HEADER;
	for await (const block of blocksOf(chunks)) {
		sum = require_compression.$crc32(block, sum);
		size += block.length;
		const work = deflate(block, {
			level,
			...before
		});
		work.catch(() => void 0);
		underWay.push(work);
		before = { dictionary: block.subarray(-32768) };
		if (underWay.length >= AT_A_TIME$1) yield await (underWay.shift() ?? work);
	}
	for (const work of underWay) yield await work;
	const trailer = Buffer.alloc(8);
	trailer.writeUInt32LE(sum, 0);
	trailer.writeUInt32LE(size % 2 ** 32, 4);
	yield Buffer.concat([LAST_BLOCK, trailer]);
}
function deflate(block, options) {
	return new Promise((resolve, reject) => {
		require_compression.$deflateRaw(block, {
			...options,
			finishFlush: require_compression.$constants.Z_SYNC_FLUSH
		}, (error, bytes) => error ? reject(error) : resolve(bytes));
	});
}
async function* zstd(chunks, level) {
	const stream = require_compression.$createZstdCompress({ params: {
		[require_compression.$constants.ZSTD_c_compressionLevel]: level,
		[require_compression.$constants.ZSTD_c_checksumFlag]: 1
	} });
	require_program.$pipeline(require_program.$Readable.from(blocksOf(chunks), { objectMode: false }), stream, () => void 0);
	yield* stream;
}
async function* blocksOf(chunks) {
	let block = Buffer.allocUnsafeSlow(BLOCK);
	let filled = 0;
	for await (const chunk of chunks) for (let at = 0; at < chunk.length;) {
		const copied = chunk.copy(block, filled, at);
		at += copied;
		filled += copied;
		if (filled === BLOCK) {
			yield block;
			block = Buffer.allocUnsafeSlow(BLOCK);
			filled = 0;
		}
	}
	if (filled > 0) yield block.subarray(0, filled);
}
// src/store/layer-forms.ts
var StoredForms = class extends require_wrapped.WrappedSource {
	#store;
	#forms;
	constructor(store) {
		super(store);
		this.#store = store;
		this.#forms = new require_forms.Forms(store.dir);
	}
	has(descriptor, options) {
		return this.#store.has(descriptor, options);
	}
	async inForm(source, layer, { compression, level }, options) {
		const form = `${compression}-${level}`;
		const known = await this.#forms.find(layer.digest, form);
		if (known !== void 0 && await this.has(known, options)) return known;
		const body = await source.fetch(layer, options);
		const chunks = compressed(require_compression.decompressed(body), {
			compression,
			level
		});
		const made = {
			mediaType: require_program.MEDIA_TYPE.ociLayer,
			...await this.#store.receive(chunks, options)
		};
		await this.#forms.note(layer.digest, form, made);
		return made;
	}
};
// src/image/recompress.ts
const FORMS = {
	[require_program.MEDIA_TYPE.ociLayer]: "none",
	[require_program.MEDIA_TYPE.ociLayerGzip]: "gzip",
	[require_program.MEDIA_TYPE.ociLayerZstd]: "zstd",
	[require_program.MEDIA_TYPE.dockerLayer]: "none",
	[require_program.MEDIA_TYPE.dockerLayerGzip]: "gzip"
};
const OCI = {
	[require_program.MEDIA_TYPE.dockerIndex]: require_program.MEDIA_TYPE.ociIndex,
	[require_program.MEDIA_TYPE.dockerManifest]: require_program.MEDIA_TYPE.ociManifest,
	[require_program.MEDIA_TYPE.dockerConfig]: require_program.MEDIA_TYPE.ociConfig,
	[require_program.MEDIA_TYPE.dockerLayer]: require_program.MEDIA_TYPE.ociLayer,
	[require_program.MEDIA_TYPE.dockerLayerGzip]: require_program.MEDIA_TYPE.ociLayerGzip
};
const ABOUT_COMPRESSED = /^(?:containerd\.io\/snapshot\/(?:stargz|remote)|io\.github\.containers\.)/;
const AT_A_TIME = 2;
async function recompressed({ source, root }, wanted, forms, options = {}) {
	const rewriting = new Rewriting(source, wanted, forms, options);
	const rewritten = await rewriting.rewritten(root);
	return rewritten === root ? {
		source,
		root
	} : {
		source: rewriting.source,
		root: rewritten
	};
}
var Rewriting = class {
	source;
	#documents = new require_memory.MemoryStore();
	#below;
	#wanted;
	#forms;
	#options;
	#layers = new Map();
	constructor(source, wanted, forms, options) {
		this.#below = source;
		this.#wanted = wanted;
		this.#forms = forms;
		this.#options = options;
		this.source = new require_overlay.Overlay(this.#documents, new require_overlay.Overlay(forms, source));
	}
	async rewritten(root) {
		const { bytes, manifest } = await require_config.readManifestBytes(this.#below, root, this.#options);
		const document = require_program.asObject(require_program.decodeJson(bytes, root.digest), root.digest);
		const changed = manifest.kind === "index" ? await this.#index(manifest) : await this.#image(manifest, document);
		if (changed === void 0) return root;
		const mediaType = this.#typeOf(manifest.mediaType);
		const said = document["mediaType"] === void 0 ? {} : { mediaType };
		const written = Buffer.from(JSON.stringify({
			...document,
			...said,
			...changed
		}));
		const { data: _data, ...kept } = root;
		return {
			...kept,
			...this.#documents.add(mediaType, written)
		};
	}
	async #index({ manifests }) {
		const changed = new Map();
		for (const child of manifests.filter(({ mediaType }) => require_program.isTaggableType(mediaType))) {
			const image = await this.rewritten(child);
			if (image !== child) changed.set(child.digest, image);
		}
		if (changed.size === 0) return;
		return { manifests: manifests.map((child) => attesting(changed.get(child.digest) ?? child, changed)) };
	}
	async #image(manifest, document) {
		const { config, layers } = manifest;
		if (config === void 0 || !layers.some((layer) => this.#isToChange(layer))) return;
		const isDocker = manifest.mediaType in OCI && this.#wanted.compression !== "zstd";
		return {
			config: {
				...require_program.asObject(document["config"], "config"),
				mediaType: this.#typeOf(config.mediaType)
			},
			layers: await require_program.eachOf(layers, AT_A_TIME, (layer, given) => this.#changed(layer, isDocker, given), this.#options)
		};
	}
	async #changed(layer, isDocker, options) {
		if (!this.#isToChange(layer)) return {
			...layer,
			mediaType: this.#typeOf(layer.mediaType)
		};
		const { compression } = this.#wanted;
		const docker = compression === "none" ? require_program.MEDIA_TYPE.dockerLayer : require_program.MEDIA_TYPE.dockerLayerGzip;
		const { digest, size } = await this.#layer(layer, options);
		const { data: _data, urls: _urls, annotations = {}, ...kept } = layer;
		const about = Object.entries(annotations).filter(([key]) => !ABOUT_COMPRESSED.test(key));
		return {
			...kept,
			mediaType: isDocker ? docker : require_program.OCI_LAYER[compression],
			digest,
			size,
			...about.length === 0 ? {} : { annotations: Object.fromEntries(about) }
		};
	}
	#layer(layer, options) {
		const { compression, level } = this.#wanted;
		return require_program.once(this.#layers, layer.digest, () => this.#forms.inForm(this.#below, layer, {
			compression,
			level
		}, options));
	}
	#isToChange({ mediaType }) {
		const { compression, onlyPlain } = this.#wanted;
		const form = FORMS[mediaType];
		return form !== void 0 && form !== compression && (form === "none" || !onlyPlain);
	}
	#typeOf(mediaType) {
		return this.#wanted.compression === "zstd" ? OCI[mediaType] ?? mediaType : mediaType;
	}
};
function attesting(child, changed) {
	const image = changed.get(child.annotations?.["vnd.docker.reference.digest"] ?? "");
	return image === void 0 ? child : {
		...child,
		annotations: {
			...child.annotations,
			[require_program.ATTESTED_DIGEST]: image.digest
		}
	};
}
// src/place/recompress.ts
async function compressedAs(from, store, { selection, wanted, signal }) {
	const root = await require_resolve_root.resolveRoot(from.source, from.name, { signal });
	const selected = await require_select.select(from.source, root, selection, { signal });
	const image = await recompressed(selected, wanted, new StoredForms(store), { signal });
	const { missing } = selected;
	return image.root === selected.root ? {
		...from,
		missing
	} : {
		source: require_rooted.rooted(image.source, image.root, NO_REFERRERS),
		name: from.name,
		missing
	};
}
const NO_REFERRERS = {
	referrers: void 0,
	digestTags: void 0
};
Object.defineProperty(exports, "StoredForms", {
	enumerable: true,
	get: function() {
		return StoredForms;
	}
});
Object.defineProperty(exports, "compressedAs", {
	enumerable: true,
	get: function() {
		return compressedAs;
	}
});

})