/*40ab3c7cc7962d8d9662c86adfbc2c29*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
// src/disk/replace.ts
const BUSY = new Set([
	"EPERM",
	"EBUSY",
	"EACCES"
]);
const RENAME_TRIES = 6;
async function renameOver(from, to) {
	for (let attempt = 1;; attempt += 1) try {
		require_program.$renameSync(from, to);
		return;
	} catch (error) {
		if (process.platform !== "win32" || !BUSY.has(require_program.errno(error)) || attempt === RENAME_TRIES) throw error;
		await require_program.$setTimeout(10 * 2 ** attempt);
	}
}
async function writeBeside(folder, write) {
	const temporary = require_program.$join(folder, require_program.ownName());
	try {
		await require_program.makeFolder(folder);
		const written = await write(temporary);
		await require_program.makeFolder(require_program.$dirname(written.path));
		await renameOver(temporary, written.path);
		return written;
	} catch (error) {
		await require_program.$rm(temporary, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
async function replaceFile(path, text, { folder = require_program.$dirname(path), mode, durable = true } = {}) {
	await writeBeside(folder, async (temporary) => {
		const file = await require_program.$open(temporary, "wx", mode);
		try {
			await file.writeFile(text);
			await (durable ? file.datasync() : void 0);
		} finally {
			await file.close();
		}
		return { path };
	});
	await (durable ? syncFolder(require_program.$dirname(path)) : void 0);
}
async function syncFolder(path) {
	let folder;
	try {
		folder = await require_program.$open(path, "r");
		await folder.sync();
	} catch {} finally {
		await folder?.close();
	}
}
Object.defineProperty(exports, "renameOver", {
	enumerable: true,
	get: function() {
		return renameOver;
	}
});
Object.defineProperty(exports, "replaceFile", {
	enumerable: true,
	get: function() {
		return replaceFile;
	}
});
Object.defineProperty(exports, "syncFolder", {
	enumerable: true,
	get: function() {
		return syncFolder;
	}
});
Object.defineProperty(exports, "writeBeside", {
	enumerable: true,
	get: function() {
		return writeBeside;
	}
});

})