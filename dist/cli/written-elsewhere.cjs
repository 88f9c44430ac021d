/*169a23c70a95220983e7ff66f7293bcb*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_new_file = require("./new-file.cjs");
// src/layout/written-elsewhere.ts
const NOTE_LIMIT = 65536;
const NOTE = "elsewhere.";
async function noteElsewhere(dir, file) {
	const note = require_program.$join(dir, "ingest", `${NOTE}${require_program.ownName()}`);
	const noted = await require_program.$writeFile(note, require_program.$dirname(require_program.$resolve(file)), { flag: "wx" }).then(() => true, () => false);
	return async () => {
		await (noted ? require_program.$rm(note, { force: true }) : void 0);
	};
}
async function removeNoted(note, name) {
	if (name.startsWith(NOTE)) {
		const folder = await require_program.readWhole(note, NOTE_LIMIT).catch(() => void 0);
		await (folder && require_new_file.removeLeftOvers(folder.toString()).catch(() => void 0));
	}
}
Object.defineProperty(exports, "noteElsewhere", {
	enumerable: true,
	get: function() {
		return noteElsewhere;
	}
});
Object.defineProperty(exports, "removeNoted", {
	enumerable: true,
	get: function() {
		return removeNoted;
	}
});

})