/*6d06317c1e780891a155cb14bfae4cc9*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_replace = require("./replace.cjs");
const require_early = require("./early.cjs");
// src/layout/forms.ts
const RECORD_LIMIT = 4096;
var Forms = class {
	#dir;
	#ingest;
	constructor(dir) {
		this.#dir = require_program.$join(dir, "forms");
		this.#ingest = require_program.$join(dir, "ingest");
	}
	async find(digest, form) {
		return this.#read(nameOf(digest, form));
	}
	async note(digest, form, made) {
		const { mediaType, digest: madeDigest, size } = made;
		const record = JSON.stringify({
			mediaType,
			digest: madeDigest,
			size
		});
		const options = {
			folder: this.#ingest,
			durable: false
		};
		await require_replace.replaceFile(require_program.$join(this.#dir, nameOf(digest, form)), record, options);
	}
	async sweep(isThere) {
		for (const name of await require_program.ifThere(() => require_program.$readdir(this.#dir)) ?? []) {
			const made = await this.#read(name);
			if (made === void 0 || !isThere(made)) await require_program.$rm(require_program.$join(this.#dir, name), { force: true });
		}
	}
	async #read(name) {
		try {
			const bytes = await require_program.readWhole(require_program.$join(this.#dir, name), RECORD_LIMIT);
			return require_program.decodeDescriptor(require_program.asObject(require_program.decodeJson(bytes, name), name), name);
		} catch {
			return;
		}
	}
};
function nameOf(digest, form) {
	return `${require_early.encodedOf(digest)}.${form}`;
}
Object.defineProperty(exports, "Forms", {
	enumerable: true,
	get: function() {
		return Forms;
	}
});

})