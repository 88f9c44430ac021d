/*26d8f0039ce0aef55c9d633baf351fa2*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_durable_file = require("./durable-file.cjs");
const require_replace = require("./replace.cjs");
// src/disk/new-file.ts
var NewFile = class NewFile {
	stream;
	#path;
	#temporary;
	constructor(path, temporary, mode) {
		this.#path = path;
		this.#temporary = temporary;
		this.stream = temporary === void 0 ? require_program.givingBack(require_program.$createWriteStream(path)) : new require_durable_file.DurableFile(temporary, mode);
	}
	static async at(path) {
		return require_program.fileErrors("ARCHIVE", `writing ${path}`, async () => {
			const target = await require_program.ifThere(() => require_program.$realpath(path)) ?? path;
			const found = await require_program.ifThere(() => require_program.$stat(target));
			if (found !== void 0 && !found.isFile()) return new NewFile(target, void 0);
			await removeLeftOvers(require_program.$dirname(target));
			return new NewFile(target, beside(target), found && found.mode & 511);
		});
	}
	async keep() {
		if (this.#temporary !== void 0) await require_replace.renameOver(this.#temporary, this.#path);
	}
	async discard() {
		if (this.#temporary !== void 0) {
			await this.#closed();
			await require_program.$rm(this.#temporary, { force: true });
		}
	}
	async #closed() {
		const { stream } = this;
		if (!stream.closed) {
			const closed = new Promise((done) => stream.once("close", () => done()));
			stream.on("error", () => void 0);
			stream.destroy();
			await closed;
		}
	}
};
async function writeWhole(path, content) {
	const file = await NewFile.at(path);
	try {
		await require_durable_file.$finished(file.stream.end(content));
		await file.keep();
	} catch (error) {
		await file.discard();
		throw require_program.fileError("ARCHIVE", `writing ${path}`, error);
	}
}
function beside(path) {
	return require_program.$join(require_program.$dirname(path), `.${require_program.$basename(path).slice(0, 100)}.${require_program.ownName()}`);
}
const LEFT_OVER = /^\..+\.[0-9a-f]{12}\.\d+-[0-9a-z]+-[0-9a-f]{12}$/;
async function removeLeftOvers(folder) {
	const names = await require_program.$readdir(folder).catch((error) => {
		if (require_program.isMissing(error)) throw noFolder(folder);
		return [];
	});
	for (const name of names.filter((one) => LEFT_OVER.test(one))) {
		const owner = require_program.ownerOf(name);
		if (owner !== void 0 && require_program.runs(owner) === false) await require_program.$rm(require_program.$join(folder, name), { force: true });
	}
}
function noFolder(path) {
	const error = new Error(`there is no folder ${path}`);
	return Object.assign(error, {
		code: "ENOENT",
		syscall: "open",
		path
	});
}
Object.defineProperty(exports, "NewFile", {
	enumerable: true,
	get: function() {
		return NewFile;
	}
});
Object.defineProperty(exports, "removeLeftOvers", {
	enumerable: true,
	get: function() {
		return removeLeftOvers;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});

})