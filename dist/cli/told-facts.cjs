/*d23118b63611104b261003306bbdb385*/(function (exports, require, module, __dirname, performance) {const require_read_config = require("./read-config.cjs");
const require_read_graph = require("./read-graph.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_early = require("./early.cjs");
const require_describe = require("./describe.cjs");
const require_program = require("./program.cjs");
// src/image/facts.ts
async function imageFacts({ root: named, source, resolved = named, whole = source }, options = {}) {
	const problems = new Set();
	const tell = (error) => {
		options.signal?.throwIfAborted();
		if (require_early.codeOf(error) === "INTERRUPTED") throw error;
		problems.add(require_early.messageOf(error));
	};
	const root = await require_resolve_root.described(source, named, options).catch(tell) ?? named;
	const graph = await require_read_graph.readGraph(source, root, {
		...options,
		onFailure: tell
	});
	const platforms = await require_describe.platformsOf(whole, resolved === named ? root : resolved, options).catch(tell);
	const shown = await require_describe.representative(source, root, options).catch(tell);
	const config = shown && await require_read_config.readConfig(source, shown.manifest, options).catch(tell);
	return {
		platforms: platforms ?? [],
		imageId: shown?.manifest.config?.digest,
		created: config?.created,
		size: require_describe.totalSize(graph.map(({ descriptor }) => descriptor)),
		layers: require_describe.layersOf(graph.map(({ manifest }) => manifest)).map(({ digest, size }) => ({
			digest,
			size
		})),
		problems: [...problems]
	};
}
// src/cli/told-facts.ts
async function toldFacts({ output, signal }, source, root) {
	const { layers: _layers, problems, ...told } = await imageFacts({
		source,
		root
	}, { signal });
	for (const problem of problems) output.note(`warning: ${problem}`);
	return told;
}
function lackWords({ missing }) {
	const platforms = missing.flatMap(({ platform, digest }) => {
		if (platform === void 0) return [digest];
		return require_program.isUnknownPlatform(platform) ? [] : [require_program.formatPlatform(platform)];
	});
	return platforms.length === 0 ? void 0 : `lacks ${platforms.join(", ")}`;
}
Object.defineProperty(exports, "lackWords", {
	enumerable: true,
	get: function() {
		return lackWords;
	}
});
Object.defineProperty(exports, "toldFacts", {
	enumerable: true,
	get: function() {
		return toldFacts;
	}
});

})