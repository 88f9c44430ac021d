/*6a5ce536d8fc35f6254461717ffd7837*/(function (exports, require, module, __dirname, performance) {const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_early = require("./early.cjs");
const require_chain_id = require("./chain-id.cjs");
const require_program = require("./program.cjs");
// src/build/stage-image.ts
const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
function emptyImage(platform) {
	return {
		platform: require_program.normalizePlatform(platform),
		execution: {
			Env: [PATH],
			WorkingDir: "/"
		},
		author: void 0,
		history: [],
		layers: []
	};
}
async function stageImage(source, root, options) {
	const manifest = await require_config.readManifest(source, root, options);
	const config = manifest.kind === "manifest" ? await require_read_config.readConfig(source, manifest, options) : void 0;
	if (manifest.kind !== "manifest" || config === void 0) throw new require_early.ImageError("UNSUPPORTED", `${root.digest} of ${source.place} is no image to build on`);
	const { diffIds, document, platform, author } = config;
	const { length } = manifest.layers;
	if (diffIds.length !== length) {
		const what = `the config has ${diffIds.length} layers, the manifest ${length}`;
		throw new require_early.ImageError("INVALID_DOCUMENT", `${root.digest} of ${source.place}: ${what}`);
	}
	const execution = require_program.optional(document["config"], "config", require_program.asObject) ?? {};
	return {
		platform,
		execution: {
			...known(execution),
			Env: withPath(execution.Env ?? [])
		},
		author,
		history: Array.isArray(document["history"]) ? document["history"] : [],
		layers: manifest.layers.map((descriptor, at) => ({
			descriptor,
			diffId: diffIds[at] ?? descriptor.digest
		}))
	};
}
const MEMBERS = [...[
	"User",
	"ExposedPorts",
	"Env",
	"Entrypoint",
	"Cmd",
	"Volumes",
	"WorkingDir",
	"Labels"
], ...[
	"StopSignal",
	"ArgsEscaped",
	"Healthcheck",
	"OnBuild",
	"Shell"
]];
function known(execution) {
	const members = Object.entries(execution).filter(([name, value]) => MEMBERS.includes(name) && value !== null);
	return Object.fromEntries(members);
}
function withPath(env) {
	return env.some((one) => one.startsWith("PATH=")) ? env : [...env, PATH];
}
function filesId({ layers }) {
	const names = require_chain_id.chainIds(layers.map(({ diffId }) => diffId)).at(-1) ?? "scratch";
	const versions = layers.flatMap(({ unwritten }) => unwritten ? [unwritten.version] : []);
	return {
		names,
		version: !versions.includes(void 0) ? require_early.digestOf([names, ...versions].join(" ")) : void 0
	};
}
function timeOf(epoch) {
	return new Date(epoch * 1e3).toISOString().replace(".000Z", "Z");
}
function documentsOf(image, created, annotations) {
	const { platform, execution, author, history, layers } = image;
	const config = documentOf(require_program.MEDIA_TYPE.ociConfig, {
		created,
		...author === void 0 ? {} : { author },
		...platform,
		config: execution,
		rootfs: {
			type: "layers",
			diff_ids: layers.map(({ diffId }) => diffId)
		},
		history
	});
	return {
		config,
		manifest: documentOf(require_program.MEDIA_TYPE.ociManifest, {
			schemaVersion: 2,
			mediaType: require_program.MEDIA_TYPE.ociManifest,
			config: config.descriptor,
			layers: layers.map(({ descriptor }) => ociLayer(descriptor)),
			...Object.keys(annotations).length === 0 ? {} : { annotations }
		})
	};
}
function ociLayer({ digest, size, mediaType, ...rest }) {
	const { data: _data, ...kept } = rest;
	return {
		mediaType: require_program.layerTypeIn(require_program.MEDIA_TYPE.ociManifest, mediaType),
		digest,
		size,
		...kept
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
Object.defineProperty(exports, "documentOf", {
	enumerable: true,
	get: function() {
		return documentOf;
	}
});
Object.defineProperty(exports, "documentsOf", {
	enumerable: true,
	get: function() {
		return documentsOf;
	}
});
Object.defineProperty(exports, "emptyImage", {
	enumerable: true,
	get: function() {
		return emptyImage;
	}
});
Object.defineProperty(exports, "filesId", {
	enumerable: true,
	get: function() {
		return filesId;
	}
});
Object.defineProperty(exports, "ociLayer", {
	enumerable: true,
	get: function() {
		return ociLayer;
	}
});
Object.defineProperty(exports, "stageImage", {
	enumerable: true,
	get: function() {
		return stageImage;
	}
});
Object.defineProperty(exports, "timeOf", {
	enumerable: true,
	get: function() {
		return timeOf;
	}
});

})