/*9af42fe3f18aaf7af650c8c94f115f9b*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_config = require("./config.cjs");
// src/content/read-graph.ts
const AT_A_TIME = 8;
async function readGraph(source, root, { onFailure = rethrow, signal } = {}) {
	const nodes = [];
	const seen = new Set();
	let level = [root];
	while (level.length > 0) {
		const fresh = new Map(level.map((one) => [one.digest, one]));
		const read = await require_program.eachOf([...fresh.values()].filter(({ digest }) => !seen.has(digest)), AT_A_TIME, async (descriptor, given) => {
			seen.add(descriptor.digest);
			return {
				descriptor,
				manifest: await manifestOf(source, descriptor, {
					onFailure,
					...given
				})
			};
		}, { signal });
		nodes.push(...read);
		level = read.flatMap(({ manifest }) => manifest === void 0 ? [] : require_program.children(manifest));
	}
	return nodes;
}
async function manifestOf(source, descriptor, { onFailure, signal }) {
	if (!require_program.isTaggableType(descriptor.mediaType)) return;
	try {
		return await require_config.readManifest(source, descriptor, { signal });
	} catch (error) {
		onFailure(error, descriptor);
		return;
	}
}
function rethrow(error) {
	throw error;
}
Object.defineProperty(exports, "readGraph", {
	enumerable: true,
	get: function() {
		return readGraph;
	}
});

})