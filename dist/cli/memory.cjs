/*fe232bca8ac2eecff1dc5932c910fb3c*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
// src/content/memory.ts
var MemoryStore = class {
	place = "memory";
	#content = new Map();
	#names = new Map();
	async resolve(name) {
		const found = this.#names.get(name);
		if (found === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: no image ${name}`);
		return found;
	}
	async lookup(name) {
		return this.#names.get(name);
	}
	async fetch(descriptor, { offset = 0 } = {}) {
		const bytes = this.#content.get(descriptor.digest);
		if (bytes === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: no content ${descriptor.digest}`);
		const body = require_program.streamOf(bytes.subarray(offset));
		return offset === 0 ? require_program.verified(body, descriptor) : body;
	}
	async has(descriptor) {
		return this.#content.has(descriptor.digest);
	}
	async put(descriptor, body, { name } = {}) {
		const exists = this.#content.has(descriptor.digest);
		if (!exists) {
			const bytes = await require_program.readAll(require_program.verified(await body(), descriptor), descriptor.size, `content ${descriptor.digest}`);
			this.#content.set(descriptor.digest, bytes);
		}
		if (name !== void 0) this.#names.set(name, descriptor);
		return exists ? "exists" : "copied";
	}
	async tag(descriptor, name) {
		this.#names.set(name, descriptor);
	}
	add(mediaType, bytes) {
		const digest = require_early.digestOf(bytes);
		this.#content.set(digest, Buffer.from(bytes));
		return {
			mediaType,
			digest,
			size: bytes.byteLength
		};
	}
};
Object.defineProperty(exports, "MemoryStore", {
	enumerable: true,
	get: function() {
		return MemoryStore;
	}
});

})