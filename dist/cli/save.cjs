/*4a2389dde4a0c93f9d8474d3725edbd0*/(function (exports, require, module, __dirname, performance) {const require_archive_writer = require("./archive-writer.cjs");
const require_graph = require("./graph.cjs");
// src/place/save.ts
async function saveFile(path, images, options = {}) {
	await save(await require_archive_writer.ArchiveWriter.file(path, {
		place: path,
		docker: true
	}), images, options);
}
async function save(archive, images, options = {}) {
	try {
		for (const { source, root, name } of images) await new require_graph.GraphCopy(source, archive, {
			...options,
			mountFrom: []
		}).copy(root, name);
		await archive.close();
	} catch (error) {
		await archive.abort(error);
		throw error;
	}
}
Object.defineProperty(exports, "save", {
	enumerable: true,
	get: function() {
		return save;
	}
});
Object.defineProperty(exports, "saveFile", {
	enumerable: true,
	get: function() {
		return saveFile;
	}
});

})