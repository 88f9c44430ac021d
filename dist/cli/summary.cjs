/*a8711366c19350be1270f7b439b50c3c*/(function (exports, require, module, __dirname, performance) {const require_index_images = require("./index-images.cjs");
const require_read_config = require("./read-config.cjs");
const require_read_graph = require("./read-graph.cjs");
const require_config = require("./config.cjs");
const require_remember = require("./remember.cjs");
const require_program = require("./program.cjs");
const require_describe = require("./describe.cjs");
// src/image/summary.ts
async function summarize(source, root, options = {}) {
	const unreadable = [];
	const note = (error) => {
		if (!require_index_images.isUnreadable(error)) throw error;
		unreadable.push(error);
	};
	const documents = new require_remember.Remembering(source);
	const document = await require_config.readManifest(documents, root, options);
	const manifest = (document.kind === "manifest" ? {
		descriptor: root,
		manifest: document
	} : await require_describe.representative(documents, root, options).catch(note))?.manifest;
	const config = manifest && await require_read_config.readConfig(documents, manifest, options).catch(note);
	const graph = await require_read_graph.readGraph(documents, root, {
		...options,
		onFailure: note
	});
	const images = document.kind === "index" ? await require_index_images.indexImages(documents, document, options) : itself(root, config);
	return {
		root,
		document,
		manifest,
		config,
		images,
		platforms: images.map(require_describe.platformImage),
		size: require_describe.totalSize(graph.map(({ descriptor }) => descriptor)),
		unreadable
	};
}
function itself(root, config) {
	return config !== void 0 && require_program.isRunnable(config.platform) ? [{
		...root,
		platform: config.platform
	}] : [];
}
Object.defineProperty(exports, "summarize", {
	enumerable: true,
	get: function() {
		return summarize;
	}
});

})