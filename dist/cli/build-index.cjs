/*7a55c2778a16b342dbda0ad5173d8933*/(function (exports, require, module, __dirname, performance) {const require_stage_image = require("./stage-image.cjs");
const require_rooted = require("./rooted.cjs");
const require_program = require("./program.cjs");
const require_graph = require("./graph.cjs");
const require_early = require("./early.cjs");
const require_recompress = require("./recompress.cjs");
// src/place/provenance.ts
const PREDICATE = "https://slsa.dev/provenance/v1";
const BUILD_TYPE = "https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md";
const UNKNOWN = {
	architecture: "unknown",
	os: "unknown"
};
async function provenanceOf(store, image, platform, materials, facts, options) {
	const layer = require_stage_image.documentOf("application/vnd.in-toto+json", {
		_type: "https://in-toto.io/Statement/v1",
		predicateType: PREDICATE,
		subject: subjectsOf(image, platform, facts.names),
		predicate: predicateOf(materials, facts)
	});
	const config = require_stage_image.documentOf(require_program.MEDIA_TYPE.ociConfig, {
		...UNKNOWN,
		config: {},
		rootfs: {
			type: "layers",
			diff_ids: [layer.descriptor.digest]
		}
	});
	const annotations = { "in-toto.io/predicate-type": PREDICATE };
	const manifest = require_stage_image.documentOf(require_program.MEDIA_TYPE.ociManifest, {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociManifest,
		config: config.descriptor,
		layers: [{
			...layer.descriptor,
			annotations
		}]
	});
	for (const { descriptor, bytes } of [
		layer,
		config,
		manifest
	]) await store.put(descriptor, require_program.bodyOf(bytes), options);
	return {
		...manifest.descriptor,
		platform: UNKNOWN,
		annotations: {
			[require_program.ATTESTED_DIGEST]: image.digest,
			"vnd.docker.reference.type": "attestation-manifest"
		}
	};
}
function subjectsOf(image, platform, names) {
	const digest = digestSet(require_program.plain(image).digest);
	const urls = names.map((name) => packageUrl(name, platform));
	return (urls.length === 0 ? ["_"] : urls).map((name) => ({
		name,
		digest
	}));
}
function predicateOf(materials, facts) {
	const { builder, dockerfile, target, native, git } = facts;
	const args = {
		filename: dockerfile,
		...target === void 0 ? {} : { target }
	};
	const source = git && {
		uri: `git+${git.url}`,
		digest: { sha1: git.commit }
	};
	return {
		buildDefinition: {
			buildType: BUILD_TYPE,
			externalParameters: {
				configSource: {
					...source,
					path: dockerfile
				},
				request: {
					frontend: "dockerfile.v0",
					args,
					...source === void 0 ? { locals: [{ name: "context" }, { name: "dockerfile" }] } : {}
				}
			},
			internalParameters: { builderPlatform: require_program.formatPlatform(native) },
			resolvedDependencies: [...source === void 0 ? [] : [source], ...materials]
		},
		runDetails: {
			builder: { id: builder },
			metadata: { buildkit_completeness: {
				request: false,
				resolvedDependencies: false
			} }
		}
	};
}
function digestSet(digest) {
	return { [digest.slice(0, digest.indexOf(":"))]: require_early.encodedOf(digest) };
}
function packageUrl(reference, platform) {
	const { registry, repository, tag, digest } = require_early.parseReference(reference);
	const path = registry === "docker.io" ? repository.replace(/^library\//, "") : `${registry}/${repository}`;
	const version = tag === void 0 ? "" : `@${encodeURIComponent(tag)}`;
	const qualifiers = [...digest === void 0 ? [] : [`digest=${digest}`], `platform=${encodeURIComponent(require_program.formatPlatform(platform))}`];
	return `pkg:docker/${path.replaceAll(":", "%3A")}${version}?${qualifiers.join("&")}`;
}
// src/place/build-index.ts
const GZIP = {
	compression: "gzip",
	level: 6,
	onlyPlain: true
};
async function together(store, images, { annotations, provenance, signal }) {
	const [first, ...others] = images;
	if (first === void 0) throw new require_early.ImageError("INTERNAL", "nothing was built");
	if (others.length === 0 && provenance === void 0) return {
		root: first.root,
		config: first.config
	};
	const entries = [];
	const attestations = [];
	for (const { root, platform, materials } of images) {
		const image = provenance === void 0 ? root : await asPushed(store, root, { signal });
		entries.push({
			...require_program.plain(image),
			platform
		});
		if (provenance !== void 0) attestations.push(await provenanceOf(store, image, platform, materials, provenance, { signal }));
	}
	const index = require_stage_image.documentOf(require_program.MEDIA_TYPE.ociIndex, {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociIndex,
		manifests: [...entries, ...attestations],
		...Object.keys(annotations).length === 0 ? {} : { annotations }
	});
	await store.put(index.descriptor, require_program.bodyOf(index.bytes), { signal });
	return {
		root: index.descriptor,
		config: first.config
	};
}
async function asPushed(store, root, { signal }) {
	const stored = {
		source: require_rooted.rooted(store, root),
		name: ""
	};
	const made = await require_recompress.compressedAs(stored, store, {
		selection: {},
		wanted: GZIP,
		signal
	});
	const found = await made.source.resolve(made.name, { signal });
	await new require_graph.GraphCopy(made.source, store, { signal }).copy(found);
	return found;
}
Object.defineProperty(exports, "GZIP", {
	enumerable: true,
	get: function() {
		return GZIP;
	}
});
Object.defineProperty(exports, "digestSet", {
	enumerable: true,
	get: function() {
		return digestSet;
	}
});
Object.defineProperty(exports, "packageUrl", {
	enumerable: true,
	get: function() {
		return packageUrl;
	}
});
Object.defineProperty(exports, "together", {
	enumerable: true,
	get: function() {
		return together;
	}
});

})